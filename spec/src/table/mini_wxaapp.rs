//! Generated from `spec/mini/wxaapp.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, Operation, Product};

pub(super) static ENTRIES: [Entry; 1] = [Entry::new(
    Operation {
        name: "mini.wxaapp.create_wxa_qrcode",
        path: "/cgi-bin/wxaapp/createwxaqrcode",
        answer: AnswerKind::Binary,
        ..Operation::usual(Product::Mini)
    },
    Texts {
        group: "wxaapp",
        type_name: "CreateWxaQrcode",
        title: "Create a mini program QR code (获取小程序二维码)",
        docs: &[
            "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/qr-code/wxacode.createQRCode.html",
            "https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/qr-code/wxacode.createQRCode.html",
            "https://api.weixin.qq.com/cgi-bin/wxaapp/createwxaqrcode?access_token=ACCESS_TOKEN",
        ],
        note: "The answer is the image, or JSON when it fails. Together with the mini program code interface at most 100000 codes can be made.",
        errors: &[45029],
        obsolete: None,
        shape: r"[request]
path = string!  page and query, at most 128 bytes
width = int?  width in pixels, from 280 to 1280, 430 if absent
",
    },
)];
