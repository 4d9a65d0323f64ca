//! Generated from `spec/mini/product_qrcode.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Mini store: confirmation QR codes (小商店·二维码)

use yizhan_core::{Endpoint, Operation, Product, SecretString, wire_in, wire_out};

/// Check whether a code has been scanned (查询扫码状态).
///
/// `POST /product/qrcode/check`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/qrcode/check_qrcode.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Check {
    /// Ticket of the code.
    pub ticket: SecretString,
}

impl Check {
    /// Starts with the required members.
    pub fn new(ticket: impl Into<SecretString>) -> Self {
        Self {
            ticket: ticket.into(),
        }
    }
}

wire_out!(Check {
    "ticket" => ticket,
});

/// The answer to [`Check`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CheckResponse {
    /// Code of the business error.
    pub self_check_err_code: i64,
    /// Text of the business error.
    pub self_check_err_msg: Option<String>,
    /// 0 not scanned, 1 confirmed, 2 cancelled, 3 expired, 4 scanned.
    pub status: i64,
    /// Who scanned: 0 not an administrator, 1 the administrator, 2 a deputy administrator.
    pub scan_user_type: Option<i64>,
}

wire_in!(CheckResponse {
    "self_check_err_code" => self_check_err_code,
    "self_check_err_msg" => self_check_err_msg,
    "status" => status,
    "scan_user_type" => scan_user_type,
});

impl Endpoint for Check {
    type Response = CheckResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.product_qrcode.check",
        path: "/product/qrcode/check",
        ok_field: Some("self_check_err_code"),
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Generate a code ticket (生成二维码).
///
/// `POST /product/qrcode/gen`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/qrcode/gen_qrcode.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Gen {
    /// What the code confirms.
    pub r#type: i64,
}

impl Gen {
    /// Starts with the required members.
    pub fn new(r#type: impl Into<i64>) -> Self {
        Self {
            r#type: r#type.into(),
        }
    }
}

wire_out!(Gen {
    "type" => r#type,
});

/// The answer to [`Gen`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GenResponse {
    /// Ticket of the code.
    pub qrcode_ticket: String,
}

wire_in!(GenResponse {
    "qrcode_ticket" => qrcode_ticket,
});

impl Endpoint for Gen {
    type Response = GenResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.product_qrcode.gen",
        path: "/product/qrcode/gen",
        ..Operation::usual(Product::Mini)
    };
}

/// Get the image of a code (获取二维码).
///
/// `POST /product/qrcode/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/qrcode/get_qrcode.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Get {
    /// Ticket of the code.
    pub ticket: SecretString,
}

impl Get {
    /// Starts with the required members.
    pub fn new(ticket: impl Into<SecretString>) -> Self {
        Self {
            ticket: ticket.into(),
        }
    }
}

wire_out!(Get {
    "ticket" => ticket,
});

/// The answer to [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// Image of the code, base64.
    pub qrcode_buf: String,
}

wire_in!(GetResponse {
    "qrcode_buf" => qrcode_buf,
});

impl Endpoint for Get {
    type Response = GetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.product_qrcode.get",
        path: "/product/qrcode/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}
