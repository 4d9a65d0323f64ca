//! Generated from `spec/mini/wxaapp.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Mini program QR codes (小程序二维码)

use yizhan_core::{AnswerKind, Endpoint, Operation, Product, wire_out};

/// Create a mini program QR code (获取小程序二维码).
///
/// `POST /cgi-bin/wxaapp/createwxaqrcode`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/qr-code/wxacode.createQRCode.html) [(2)](https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/qr-code/wxacode.createQRCode.html) [(3)](https://api.weixin.qq.com/cgi-bin/wxaapp/createwxaqrcode?access_token=ACCESS_TOKEN)
///
/// The answer is the image, or JSON when it fails. Together with the mini program code interface at most 100000 codes can be made.
///
/// # Errors
///
/// - `45029`: qrcode count exceeds limit
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CreateWxaQrcode {
    /// Page and query, at most 128 bytes.
    pub path: String,
    /// Width in pixels, from 280 to 1280, 430 if absent.
    pub width: Option<i64>,
}

impl CreateWxaQrcode {
    /// Starts with the required members.
    pub fn new(path: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            width: Default::default(),
        }
    }

    /// Width in pixels, from 280 to 1280, 430 if absent.
    pub fn width(mut self, width: impl Into<i64>) -> Self {
        self.width = Some(width.into());
        self
    }
}

wire_out!(CreateWxaQrcode {
    "path" => path,
    "width" => width,
});

/// The answer to [`CreateWxaQrcode`].
pub type CreateWxaQrcodeResponse = yizhan_core::Done;

impl Endpoint for CreateWxaQrcode {
    type Response = CreateWxaQrcodeResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxaapp.create_wxa_qrcode",
        path: "/cgi-bin/wxaapp/createwxaqrcode",
        answer: AnswerKind::Binary,
        ..Operation::usual(Product::Mini)
    };
}
