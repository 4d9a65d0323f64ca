//! Generated from `spec/open/wxa_security.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Privacy interfaces and order page (隐私接口与订单页)

use yizhan_core::{
    AnswerKind, BodyKind, Endpoint, Host, Method, Operation, Product, TokenKind, wire_in, wire_out,
};

/// Apply for a privacy interface (申请隐私接口).
///
/// `POST /wxa/security/apply_privacy_interface`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/privacy-api-management/applyPrivacyInterface.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ApplyPrivacyInterface {
    /// `api_name`.
    pub api_name: String,
    /// `content`.
    pub content: String,
    /// `pic_list`.
    pub pic_list: Option<Vec<String>>,
    /// `video_list`.
    pub video_list: Option<Vec<String>>,
    /// `url_list`.
    pub url_list: Option<Vec<String>>,
}

impl ApplyPrivacyInterface {
    /// Starts with the required members.
    pub fn new(api_name: impl Into<String>, content: impl Into<String>) -> Self {
        Self {
            api_name: api_name.into(),
            content: content.into(),
            pic_list: Default::default(),
            video_list: Default::default(),
            url_list: Default::default(),
        }
    }

    /// `pic_list`.
    pub fn pic_list(mut self, pic_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.pic_list = Some(pic_list.into_iter().map(Into::into).collect());
        self
    }

    /// `video_list`.
    pub fn video_list(mut self, video_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.video_list = Some(video_list.into_iter().map(Into::into).collect());
        self
    }

    /// `url_list`.
    pub fn url_list(mut self, url_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.url_list = Some(url_list.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(ApplyPrivacyInterface {
    "api_name" => api_name,
    "content" => content,
    "pic_list" => pic_list,
    "video_list" => video_list,
    "url_list" => url_list,
});

/// The answer to [`ApplyPrivacyInterface`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApplyPrivacyInterfaceResponse {
    /// `audit_id`.
    pub audit_id: Option<i64>,
}

wire_in!(ApplyPrivacyInterfaceResponse {
    "audit_id" => audit_id,
});

impl Endpoint for ApplyPrivacyInterface {
    type Response = ApplyPrivacyInterfaceResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.wxa_security.apply_privacy_interface",
        product: Product::Open,
        method: Method::Post,
        host: Host::Api,
        path: "/wxa/security/apply_privacy_interface",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// Apply to set the order page's path (申请设置订单页 path 信息).
///
/// `POST /wxa/security/applysetorderpathinfo`, component token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/basic-info-management/applySetOrderPathInfo.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ApplySetOrderPathInfo {
    /// `batch_req`.
    pub batch_req: ApplySetOrderPathInfoBatchReq,
}

impl ApplySetOrderPathInfo {
    /// Starts with the required members.
    pub fn new(batch_req: impl Into<ApplySetOrderPathInfoBatchReq>) -> Self {
        Self {
            batch_req: batch_req.into(),
        }
    }
}

wire_out!(ApplySetOrderPathInfo {
    "batch_req" => batch_req,
});

/// The answer to [`ApplySetOrderPathInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApplySetOrderPathInfoResponse {}

wire_in!(ApplySetOrderPathInfoResponse {});

impl Endpoint for ApplySetOrderPathInfo {
    type Response = ApplySetOrderPathInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.wxa_security.apply_set_order_path_info",
        product: Product::Open,
        method: Method::Post,
        host: Host::Api,
        path: "/wxa/security/applysetorderpathinfo",
        token: TokenKind::Component,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// `batch_req` of [`ApplySetOrderPathInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApplySetOrderPathInfoBatchReq {
    /// `path`.
    pub path: String,
    /// `appid_list`.
    pub appid_list: Option<Vec<String>>,
    /// `img_list`.
    pub img_list: Option<Vec<String>>,
    /// `video`.
    pub video: Option<String>,
    /// `test_account`.
    pub test_account: Option<String>,
    /// `test_pwd`.
    pub test_pwd: Option<String>,
    /// `test_remark`.
    pub test_remark: Option<String>,
}

impl ApplySetOrderPathInfoBatchReq {
    /// Starts with the required members.
    #[must_use]
    pub fn new(path: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            appid_list: Default::default(),
            img_list: Default::default(),
            video: Default::default(),
            test_account: Default::default(),
            test_pwd: Default::default(),
            test_remark: Default::default(),
        }
    }

    /// `appid_list`.
    #[must_use]
    pub fn appid_list(mut self, appid_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.appid_list = Some(appid_list.into_iter().map(Into::into).collect());
        self
    }

    /// `img_list`.
    #[must_use]
    pub fn img_list(mut self, img_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.img_list = Some(img_list.into_iter().map(Into::into).collect());
        self
    }

    /// `video`.
    #[must_use]
    pub fn video(mut self, video: impl Into<String>) -> Self {
        self.video = Some(video.into());
        self
    }

    /// `test_account`.
    #[must_use]
    pub fn test_account(mut self, test_account: impl Into<String>) -> Self {
        self.test_account = Some(test_account.into());
        self
    }

    /// `test_pwd`.
    #[must_use]
    pub fn test_pwd(mut self, test_pwd: impl Into<String>) -> Self {
        self.test_pwd = Some(test_pwd.into());
        self
    }

    /// `test_remark`.
    #[must_use]
    pub fn test_remark(mut self, test_remark: impl Into<String>) -> Self {
        self.test_remark = Some(test_remark.into());
        self
    }
}

wire_out!(ApplySetOrderPathInfoBatchReq {
    "path" => path,
    "appid_list" => appid_list,
    "img_list" => img_list,
    "video" => video,
    "test_account" => test_account,
    "test_pwd" => test_pwd,
    "test_remark" => test_remark,
});

/// Get the result of the privacy interface check (获取隐私接口检测结果).
///
/// `GET /wxa/security/get_code_privacy_info`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/getCodePrivacyInfo.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetCodePrivacyInfo {}

impl GetCodePrivacyInfo {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(GetCodePrivacyInfo {});

/// The answer to [`GetCodePrivacyInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCodePrivacyInfoResponse {
    /// `without_auth_list`.
    pub without_auth_list: Vec<String>,
    /// `without_conf_list`.
    pub without_conf_list: Vec<String>,
}

wire_in!(GetCodePrivacyInfoResponse {
    "without_auth_list" => without_auth_list,
    "without_conf_list" => without_conf_list,
});

impl Endpoint for GetCodePrivacyInfo {
    type Response = GetCodePrivacyInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.wxa_security.get_code_privacy_info",
        product: Product::Open,
        method: Method::Get,
        host: Host::Api,
        path: "/wxa/security/get_code_privacy_info",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::None,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// List privacy interfaces (获取隐私接口列表).
///
/// `GET /wxa/security/get_privacy_interface`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/privacy-api-management/getPrivacyInterface.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetPrivacyInterface {}

impl GetPrivacyInterface {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(GetPrivacyInterface {});

/// The answer to [`GetPrivacyInterface`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPrivacyInterfaceResponse {
    /// `interface_list`.
    pub interface_list: Vec<GetPrivacyInterfaceInterfaceList>,
}

wire_in!(GetPrivacyInterfaceResponse {
    "interface_list" => interface_list,
});

impl Endpoint for GetPrivacyInterface {
    type Response = GetPrivacyInterfaceResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.wxa_security.get_privacy_interface",
        product: Product::Open,
        method: Method::Get,
        host: Host::Api,
        path: "/wxa/security/get_privacy_interface",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::None,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// `interface_list` of [`GetPrivacyInterface`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPrivacyInterfaceInterfaceList {
    /// `api_name`.
    pub api_name: String,
    /// `api_ch_name`.
    pub api_ch_name: String,
    /// `api_desc`.
    pub api_desc: String,
    /// `api_link`.
    pub api_link: Option<String>,
    /// `group_name`.
    pub group_name: Option<String>,
    /// `audit_id`.
    pub audit_id: Option<i64>,
    /// `status`.
    pub status: Option<i64>,
    /// `apply_time`.
    pub apply_time: Option<i64>,
    /// `fail_reason`.
    pub fail_reason: Option<String>,
}

wire_in!(GetPrivacyInterfaceInterfaceList {
    "api_name" => api_name,
    "api_ch_name" => api_ch_name,
    "api_desc" => api_desc,
    "api_link" => api_link,
    "group_name" => group_name,
    "audit_id" => audit_id,
    "status" => status,
    "apply_time" => apply_time,
    "fail_reason" => fail_reason,
});

/// Get the order page's path (获取订单页 path 信息).
///
/// `GET /wxa/security/getorderpathinfo`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/basic-info-management/getOrderPathInfo.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetOrderPathInfo {
    /// `info_type`.
    pub info_type: i64,
}

impl GetOrderPathInfo {
    /// Starts with the required members.
    pub fn new(info_type: impl Into<i64>) -> Self {
        Self {
            info_type: info_type.into(),
        }
    }
}

wire_out!(GetOrderPathInfo {
    "info_type" => info_type,
});

/// The answer to [`GetOrderPathInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOrderPathInfoResponse {
    /// `msg`.
    pub msg: GetOrderPathInfoMsg,
}

wire_in!(GetOrderPathInfoResponse {
    "msg" => msg,
});

impl Endpoint for GetOrderPathInfo {
    type Response = GetOrderPathInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.wxa_security.get_order_path_info",
        product: Product::Open,
        method: Method::Get,
        host: Host::Api,
        path: "/wxa/security/getorderpathinfo",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::None,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// `msg` of [`GetOrderPathInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOrderPathInfoMsg {
    /// `path`.
    pub path: String,
    /// `img_list`.
    pub img_list: Vec<String>,
    /// `video`.
    pub video: Option<String>,
    /// `test_account`.
    pub test_account: Option<String>,
    /// `test_pwd`.
    pub test_pwd: Option<String>,
    /// `test_remark`.
    pub test_remark: Option<String>,
    /// `status`.
    pub status: i64,
    /// `apply_time`.
    pub apply_time: i64,
}

wire_in!(GetOrderPathInfoMsg {
    "path" => path,
    "img_list" => img_list,
    "video" => video,
    "test_account" => test_account,
    "test_pwd" => test_pwd,
    "test_remark" => test_remark,
    "status" => status,
    "apply_time" => apply_time,
});
