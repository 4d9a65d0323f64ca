//! Generated from `spec/mini/intp_marketcode.toml` by `cargo xtask codegen`. Do not edit.
//!
//! One item, one code (一物一码)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Apply for codes (申请二维码).
///
/// `POST /intp/marketcode/applycode`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Unique_Item_Code/Unique_Item_Code_API_Documentation.html#4)
///
/// Codes are made asynchronously; query the application until its status is FINISH. The same isv_application_id does not apply twice.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ApplyCode {
    /// From 10000 to 20000000, a multiple of 10000.
    pub code_count: i64,
    /// Caller's own id of the application, unique.
    pub isv_application_id: String,
}

impl ApplyCode {
    /// Starts with the required members.
    pub fn new(code_count: impl Into<i64>, isv_application_id: impl Into<String>) -> Self {
        Self {
            code_count: code_count.into(),
            isv_application_id: isv_application_id.into(),
        }
    }
}

wire_out!(ApplyCode {
    "code_count" => code_count,
    "isv_application_id" => isv_application_id,
});

/// The answer to [`ApplyCode`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApplyCodeResponse {
    /// WeChat's id of the application.
    pub application_id: i64,
}

wire_in!(ApplyCodeResponse {
    "application_id" => application_id,
});

impl Endpoint for ApplyCode {
    type Response = ApplyCodeResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.intp_marketcode.apply_code",
        path: "/intp/marketcode/applycode",
        ..Operation::usual(Product::Mini)
    };
}

/// Download codes (下载二维码包).
///
/// `POST /intp/marketcode/applycodedownload`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Unique_Item_Code/Unique_Item_Code_API_Documentation.html#6)
///
/// The content has to be Base64-decoded and then decrypted with the key WeChat gave the merchant. Download by the segments the query returned.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ApplyCodeDownload {
    /// WeChat's id of the application.
    pub application_id: i64,
    /// Index of the first code of the segment.
    pub code_start: i64,
    /// Index of the last code of the segment.
    pub code_end: i64,
}

impl ApplyCodeDownload {
    /// Starts with the required members.
    pub fn new(
        application_id: impl Into<i64>,
        code_start: impl Into<i64>,
        code_end: impl Into<i64>,
    ) -> Self {
        Self {
            application_id: application_id.into(),
            code_start: code_start.into(),
            code_end: code_end.into(),
        }
    }
}

wire_out!(ApplyCodeDownload {
    "application_id" => application_id,
    "code_start" => code_start,
    "code_end" => code_end,
});

/// The answer to [`ApplyCodeDownload`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApplyCodeDownloadResponse {
    /// Encrypted code file, Base64-encoded.
    pub buffer: String,
}

wire_in!(ApplyCodeDownloadResponse {
    "buffer" => buffer,
});

impl Endpoint for ApplyCodeDownload {
    type Response = ApplyCodeDownloadResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.intp_marketcode.apply_code_download",
        path: "/intp/marketcode/applycodedownload",
        ..Operation::usual(Product::Mini)
    };
}

/// Get a code application (查询二维码申请单).
///
/// `POST /intp/marketcode/applycodequery`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Unique_Item_Code/Unique_Item_Code_API_Documentation.html#5)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ApplyCodeQuery {
    /// WeChat's id of the application.
    pub application_id: Option<i64>,
    /// Caller's own id of the application, unique.
    pub isv_application_id: Option<String>,
}

impl ApplyCodeQuery {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// WeChat's id of the application.
    pub fn application_id(mut self, application_id: impl Into<i64>) -> Self {
        self.application_id = Some(application_id.into());
        self
    }

    /// Caller's own id of the application, unique.
    pub fn isv_application_id(mut self, isv_application_id: impl Into<String>) -> Self {
        self.isv_application_id = Some(isv_application_id.into());
        self
    }
}

wire_out!(ApplyCodeQuery {
    "application_id" => application_id,
    "isv_application_id" => isv_application_id,
});

/// The answer to [`ApplyCodeQuery`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApplyCodeQueryResponse {
    /// WeChat's id of the application.
    pub application_id: Option<i64>,
    /// Caller's own id of the application, unique.
    pub isv_application_id: Option<String>,
    /// INIT while the codes are made, FINISH when they can be downloaded.
    pub status: String,
    /// Segments of codes made, one download each.
    pub code_generate_list: Vec<ApplyCodeQueryCodeGenerateList>,
    /// Unix seconds.
    pub update_time: Option<i64>,
    /// Unix seconds.
    pub create_time: Option<i64>,
}

wire_in!(ApplyCodeQueryResponse {
    "application_id" => application_id,
    "isv_application_id" => isv_application_id,
    "status" => status,
    "code_generate_list" => code_generate_list,
    "update_time" => update_time,
    "create_time" => create_time,
});

impl Endpoint for ApplyCodeQuery {
    type Response = ApplyCodeQueryResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.intp_marketcode.apply_code_query",
        path: "/intp/marketcode/applycodequery",
        ..Operation::usual(Product::Mini)
    };
}

/// `code_generate_list` of [`ApplyCodeQuery`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApplyCodeQueryCodeGenerateList {
    /// Index of the first code of the segment.
    pub code_start: i64,
    /// Index of the last code of the segment.
    pub code_end: i64,
}

wire_in!(part ApplyCodeQueryCodeGenerateList {
    "code_start" => code_start,
    "code_end" => code_end,
});

/// Activate codes (激活二维码).
///
/// `POST /intp/marketcode/codeactive`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Unique_Item_Code/Unique_Item_Code_API_Documentation.html#7)
///
/// Codes lead to a mini program page only after activation.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CodeActive {
    /// WeChat's id of the application.
    pub application_id: i64,
    /// Name of the campaign.
    pub activity_name: String,
    /// `product_brand`.
    pub product_brand: String,
    /// `product_title`.
    pub product_title: String,
    /// Product's bar code.
    pub product_code: String,
    /// Appid of the mini program the codes open.
    pub wxa_appid: String,
    /// Path of the page the codes open.
    pub wxa_path: String,
    /// Version of the mini program the codes open, 0 the released one.
    pub wxa_type: Option<i64>,
    /// Index of the first code of the segment.
    pub code_start: i64,
    /// Index of the last code of the segment.
    pub code_end: i64,
}

impl CodeActive {
    /// Starts with the first member; the other required ones have setters too.
    pub fn new(application_id: impl Into<i64>) -> Self {
        Self {
            application_id: application_id.into(),
            activity_name: Default::default(),
            product_brand: Default::default(),
            product_title: Default::default(),
            product_code: Default::default(),
            wxa_appid: Default::default(),
            wxa_path: Default::default(),
            wxa_type: Default::default(),
            code_start: Default::default(),
            code_end: Default::default(),
        }
    }

    /// Name of the campaign.
    pub fn activity_name(mut self, activity_name: impl Into<String>) -> Self {
        self.activity_name = activity_name.into();
        self
    }

    /// `product_brand`.
    pub fn product_brand(mut self, product_brand: impl Into<String>) -> Self {
        self.product_brand = product_brand.into();
        self
    }

    /// `product_title`.
    pub fn product_title(mut self, product_title: impl Into<String>) -> Self {
        self.product_title = product_title.into();
        self
    }

    /// Product's bar code.
    pub fn product_code(mut self, product_code: impl Into<String>) -> Self {
        self.product_code = product_code.into();
        self
    }

    /// Appid of the mini program the codes open.
    pub fn wxa_appid(mut self, wxa_appid: impl Into<String>) -> Self {
        self.wxa_appid = wxa_appid.into();
        self
    }

    /// Path of the page the codes open.
    pub fn wxa_path(mut self, wxa_path: impl Into<String>) -> Self {
        self.wxa_path = wxa_path.into();
        self
    }

    /// Version of the mini program the codes open, 0 the released one.
    pub fn wxa_type(mut self, wxa_type: impl Into<i64>) -> Self {
        self.wxa_type = Some(wxa_type.into());
        self
    }

    /// Index of the first code of the segment.
    pub fn code_start(mut self, code_start: impl Into<i64>) -> Self {
        self.code_start = code_start.into();
        self
    }

    /// Index of the last code of the segment.
    pub fn code_end(mut self, code_end: impl Into<i64>) -> Self {
        self.code_end = code_end.into();
        self
    }
}

wire_out!(CodeActive {
    "application_id" => application_id,
    "activity_name" => activity_name,
    "product_brand" => product_brand,
    "product_title" => product_title,
    "product_code" => product_code,
    "wxa_appid" => wxa_appid,
    "wxa_path" => wxa_path,
    "wxa_type" => wxa_type,
    "code_start" => code_start,
    "code_end" => code_end,
});

/// The answer to [`CodeActive`].
pub type CodeActiveResponse = yizhan_core::Done;

impl Endpoint for CodeActive {
    type Response = CodeActiveResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.intp_marketcode.code_active",
        path: "/intp/marketcode/codeactive",
        ..Operation::usual(Product::Mini)
    };
}

/// Get the activation of a code (查询二维码激活状态).
///
/// `POST /intp/marketcode/codeactivequery`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Unique_Item_Code/Unique_Item_Code_API_Documentation.html#8)
///
/// Give one of code_url, code, or application_id with code_index.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CodeActiveQuery {
    /// WeChat's id of the application.
    pub application_id: Option<i64>,
    /// Index of the code within the application.
    pub code_index: Option<i64>,
    /// Nine-character code.
    pub code: Option<String>,
    /// Full link of the code.
    pub code_url: Option<String>,
}

impl CodeActiveQuery {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// WeChat's id of the application.
    pub fn application_id(mut self, application_id: impl Into<i64>) -> Self {
        self.application_id = Some(application_id.into());
        self
    }

    /// Index of the code within the application.
    pub fn code_index(mut self, code_index: impl Into<i64>) -> Self {
        self.code_index = Some(code_index.into());
        self
    }

    /// Nine-character code.
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// Full link of the code.
    pub fn code_url(mut self, code_url: impl Into<String>) -> Self {
        self.code_url = Some(code_url.into());
        self
    }
}

wire_out!(CodeActiveQuery {
    "application_id" => application_id,
    "code_index" => code_index,
    "code" => code,
    "code_url" => code_url,
});

/// The answer to [`CodeActiveQuery`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CodeActiveQueryResponse {
    /// WeChat's id of the application.
    pub application_id: i64,
    /// Caller's own id of the application, unique.
    pub isv_application_id: String,
    /// Nine-character code.
    pub code: String,
    /// Name of the campaign.
    pub activity_name: String,
    /// `product_brand`.
    pub product_brand: String,
    /// `product_title`.
    pub product_title: String,
    /// Product's bar code.
    pub product_code: String,
    /// Appid of the mini program the codes open.
    pub wxa_appid: String,
    /// Path of the page the codes open.
    pub wxa_path: String,
    /// Version of the mini program the codes open, 0 the released one.
    pub wxa_type: Option<i64>,
    /// Index of the first code of the segment.
    pub code_start: i64,
    /// Index of the last code of the segment.
    pub code_end: i64,
}

wire_in!(CodeActiveQueryResponse {
    "application_id" => application_id,
    "isv_application_id" => isv_application_id,
    "code" => code,
    "activity_name" => activity_name,
    "product_brand" => product_brand,
    "product_title" => product_title,
    "product_code" => product_code,
    "wxa_appid" => wxa_appid,
    "wxa_path" => wxa_path,
    "wxa_type" => wxa_type,
    "code_start" => code_start,
    "code_end" => code_end,
});

impl Endpoint for CodeActiveQuery {
    type Response = CodeActiveQueryResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.intp_marketcode.code_active_query",
        path: "/intp/marketcode/codeactivequery",
        ..Operation::usual(Product::Mini)
    };
}

/// Exchange a ticket for a code (code_ticket换code).
///
/// `POST /intp/marketcode/tickettocode`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Unique_Item_Code/Unique_Item_Code_API_Documentation.html#9)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct TicketToCode {
    /// Openid of the user who scanned.
    pub openid: String,
    /// From the page opened by the scan, expires.
    pub code_ticket: String,
}

impl TicketToCode {
    /// Starts with the required members.
    pub fn new(openid: impl Into<String>, code_ticket: impl Into<String>) -> Self {
        Self {
            openid: openid.into(),
            code_ticket: code_ticket.into(),
        }
    }
}

wire_out!(TicketToCode {
    "openid" => openid,
    "code_ticket" => code_ticket,
});

/// The answer to [`TicketToCode`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TicketToCodeResponse {
    /// WeChat's id of the application.
    pub application_id: i64,
    /// Caller's own id of the application, unique.
    pub isv_application_id: String,
    /// Nine-character code.
    pub code: String,
    /// Name of the campaign.
    pub activity_name: String,
    /// `product_brand`.
    pub product_brand: String,
    /// `product_title`.
    pub product_title: String,
    /// Product's bar code.
    pub product_code: String,
    /// Appid of the mini program the codes open.
    pub wxa_appid: String,
    /// Path of the page the codes open.
    pub wxa_path: String,
    /// Version of the mini program the codes open, 0 the released one.
    pub wxa_type: Option<i64>,
    /// Index of the first code of the segment.
    pub code_start: i64,
    /// Index of the last code of the segment.
    pub code_end: i64,
}

wire_in!(TicketToCodeResponse {
    "application_id" => application_id,
    "isv_application_id" => isv_application_id,
    "code" => code,
    "activity_name" => activity_name,
    "product_brand" => product_brand,
    "product_title" => product_title,
    "product_code" => product_code,
    "wxa_appid" => wxa_appid,
    "wxa_path" => wxa_path,
    "wxa_type" => wxa_type,
    "code_start" => code_start,
    "code_end" => code_end,
});

impl Endpoint for TicketToCode {
    type Response = TicketToCodeResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.intp_marketcode.ticket_to_code",
        path: "/intp/marketcode/tickettocode",
        ..Operation::usual(Product::Mini)
    };
}
