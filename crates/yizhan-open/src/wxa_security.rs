//! Generated from `spec/open/wxa_security.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Privacy interfaces and order page (隐私接口与订单页)

use yizhan_core::{BodyKind, Endpoint, Method, Operation, Product, TokenKind, wire_in, wire_out};

/// Apply for a privacy interface (申请隐私接口).
///
/// `POST /wxa/security/apply_privacy_interface`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/privacy-api-management/applyPrivacyInterface.html)
///
/// Interfaces that need permission fail in the mini program until they are open.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ApplyPrivacyInterface {
    /// Name of the interface, such as wx.getLocation.
    pub api_name: String,
    /// Why the interface is needed.
    pub content: String,
    /// Media ids of images.
    pub pic_list: Option<Vec<String>>,
    /// Media ids of videos.
    pub video_list: Option<Vec<String>>,
    /// Addresses of further material.
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

    /// Media ids of images.
    pub fn pic_list(mut self, pic_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.pic_list = Some(pic_list.into_iter().map(Into::into).collect());
        self
    }

    /// Media ids of videos.
    pub fn video_list(mut self, video_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.video_list = Some(video_list.into_iter().map(Into::into).collect());
        self
    }

    /// Addresses of further material.
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
    /// Id of the review.
    pub audit_id: Option<i64>,
}

wire_in!(ApplyPrivacyInterfaceResponse {
    "audit_id" => audit_id,
});

impl Endpoint for ApplyPrivacyInterface {
    type Response = ApplyPrivacyInterfaceResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.wxa_security.apply_privacy_interface",
        path: "/wxa/security/apply_privacy_interface",
        ..Operation::usual(Product::Open)
    };
}

/// Apply to set the order page's path (申请设置订单页 path 信息).
///
/// `POST /wxa/security/applysetorderpathinfo`, component token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/basic-info-management/applySetOrderPathInfo.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
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
pub type ApplySetOrderPathInfoResponse = yizhan_core::Done;

impl Endpoint for ApplySetOrderPathInfo {
    type Response = ApplySetOrderPathInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.wxa_security.apply_set_order_path_info",
        path: "/wxa/security/applysetorderpathinfo",
        token: TokenKind::Component,
        ..Operation::usual(Product::Open)
    };
}

/// `batch_req` of [`ApplySetOrderPathInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApplySetOrderPathInfoBatchReq {
    /// Path of the order page.
    pub path: String,
    /// App ids of the mini programs, at most 100.
    pub appid_list: Option<Vec<String>>,
    /// Media ids of screenshots.
    pub img_list: Option<Vec<String>>,
    /// Media id of a video.
    pub video: Option<String>,
    /// Account for the reviewers.
    pub test_account: Option<String>,
    /// Password for the reviewers.
    pub test_pwd: Option<String>,
    /// Note for the reviewers.
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

    /// App ids of the mini programs, at most 100.
    #[must_use]
    pub fn appid_list(mut self, appid_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.appid_list = Some(appid_list.into_iter().map(Into::into).collect());
        self
    }

    /// Media ids of screenshots.
    #[must_use]
    pub fn img_list(mut self, img_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.img_list = Some(img_list.into_iter().map(Into::into).collect());
        self
    }

    /// Media id of a video.
    #[must_use]
    pub fn video(mut self, video: impl Into<String>) -> Self {
        self.video = Some(video.into());
        self
    }

    /// Account for the reviewers.
    #[must_use]
    pub fn test_account(mut self, test_account: impl Into<String>) -> Self {
        self.test_account = Some(test_account.into());
        self
    }

    /// Password for the reviewers.
    #[must_use]
    pub fn test_pwd(mut self, test_pwd: impl Into<String>) -> Self {
        self.test_pwd = Some(test_pwd.into());
        self
    }

    /// Note for the reviewers.
    #[must_use]
    pub fn test_remark(mut self, test_remark: impl Into<String>) -> Self {
        self.test_remark = Some(test_remark.into());
        self
    }
}

wire_out!(part ApplySetOrderPathInfoBatchReq {
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
///
/// Call it after uploading code; the check runs asynchronously and may not be finished yet.
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
    /// Interfaces used in the code without permission.
    pub without_auth_list: Vec<String>,
    /// Interfaces used in the code but not declared in app.json.
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
        path: "/wxa/security/get_code_privacy_info",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Open)
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
        path: "/wxa/security/get_privacy_interface",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Open)
    };
}

/// `interface_list` of [`GetPrivacyInterface`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPrivacyInterfaceInterfaceList {
    /// Name of the interface, such as wx.getLocation.
    pub api_name: String,
    /// Chinese name of the interface.
    pub api_ch_name: String,
    /// `api_desc`.
    pub api_desc: String,
    /// Address of the documentation.
    pub api_link: Option<String>,
    /// Name of the group of interfaces.
    pub group_name: Option<String>,
    /// Id of the review.
    pub audit_id: Option<i64>,
    /// Of an interface: 1 can be applied for, 2 no permission, 3 in review, 4 rejected, 5 open; of an order page its review state.
    pub status: Option<i64>,
    /// Unix seconds.
    pub apply_time: Option<i64>,
    /// Why it was rejected.
    pub fail_reason: Option<String>,
}

wire_in!(part GetPrivacyInterfaceInterfaceList {
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
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetOrderPathInfo {
    /// 0 the released setting, 1 the one in review.
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
        path: "/wxa/security/getorderpathinfo",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Open)
    };
}

/// `msg` of [`GetOrderPathInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOrderPathInfoMsg {
    /// Path of the order page.
    pub path: String,
    /// Media ids of screenshots.
    pub img_list: Vec<String>,
    /// Media id of a video.
    pub video: Option<String>,
    /// Account for the reviewers.
    pub test_account: Option<String>,
    /// Password for the reviewers.
    pub test_pwd: Option<String>,
    /// Note for the reviewers.
    pub test_remark: Option<String>,
    /// Of an interface: 1 can be applied for, 2 no permission, 3 in review, 4 rejected, 5 open; of an order page its review state.
    pub status: i64,
    /// Unix seconds.
    pub apply_time: i64,
}

wire_in!(part GetOrderPathInfoMsg {
    "path" => path,
    "img_list" => img_list,
    "video" => video,
    "test_account" => test_account,
    "test_pwd" => test_pwd,
    "test_remark" => test_remark,
    "status" => status,
    "apply_time" => apply_time,
});
