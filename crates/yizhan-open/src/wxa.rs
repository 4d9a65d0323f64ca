//! Generated from `spec/open/wxa.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Mini programs managed for authorizers (代商家管理小程序)

use yizhan_core::{
    AnswerKind, BodyKind, Endpoint, Method, Operation, Product, SecretString, TokenKind, wire_in,
    wire_out,
};

/// Add a draft to the template library (将草稿添加到模板库).
///
/// `POST /wxa/addtotemplate`, component token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/thirdparty-management/template-management/addToTemplate.html)
///
/// # Errors
///
/// - `85064`: template not found
/// - `85065`: template list is full
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AddToTemplate {
    /// Id of the draft.
    pub draft_id: i64,
    /// 0 ordinary template, 1 standard template.
    pub template_type: Option<i64>,
}

impl AddToTemplate {
    /// Starts with the required members.
    pub fn new(draft_id: impl Into<i64>) -> Self {
        Self {
            draft_id: draft_id.into(),
            template_type: Default::default(),
        }
    }

    /// 0 ordinary template, 1 standard template.
    pub fn template_type(mut self, template_type: impl Into<i64>) -> Self {
        self.template_type = Some(template_type.into());
        self
    }
}

wire_out!(AddToTemplate {
    "draft_id" => draft_id,
    "template_type" => template_type,
});

/// The answer to [`AddToTemplate`].
pub type AddToTemplateResponse = yizhan_core::Done;

impl Endpoint for AddToTemplate {
    type Response = AddToTemplateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.wxa.add_to_template",
        path: "/wxa/addtotemplate",
        token: TokenKind::Component,
        ..Operation::usual(Product::Open)
    };
}

/// Get the review state of a name (查询小程序名称审核状态).
///
/// `POST /wxa/api_wxa_querynickname`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/basic-info-management/getNickNameStatus.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ApiWxaQueryNickname {
    /// Id of the review.
    pub audit_id: Option<i64>,
}

impl ApiWxaQueryNickname {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the review.
    pub fn audit_id(mut self, audit_id: impl Into<i64>) -> Self {
        self.audit_id = Some(audit_id.into());
        self
    }
}

wire_out!(ApiWxaQueryNickname {
    "audit_id" => audit_id,
});

/// The answer to [`ApiWxaQueryNickname`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApiWxaQueryNicknameResponse {
    /// `nickname`.
    pub nickname: String,
    /// 1 in review, 2 rejected, 3 approved.
    pub audit_stat: i64,
    /// Why it was rejected.
    pub fail_reason: Option<String>,
    /// Unix seconds.
    pub audit_time: Option<i64>,
    /// Unix seconds.
    pub create_time: i64,
}

wire_in!(ApiWxaQueryNicknameResponse {
    "nickname" => nickname,
    "audit_stat" => audit_stat,
    "fail_reason" => fail_reason,
    "audit_time" => audit_time,
    "create_time" => create_time,
});

impl Endpoint for ApiWxaQueryNickname {
    type Response = ApiWxaQueryNicknameResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.wxa.api_wxa_query_nickname",
        path: "/wxa/api_wxa_querynickname",
        ..Operation::usual(Product::Open)
    };
}

/// Bind a tester (绑定体验者).
///
/// `POST /wxa/bind_tester`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/member-management/bindTester.html)
///
/// # Errors
///
/// - `85001`: user not exist or user cannot be searched
/// - `85002`: number of tester count limit reached
/// - `85003`: user already bind too many weapps
/// - `85004`: user already bind
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct BindTester {
    /// WeChat id of the tester.
    pub wechatid: String,
}

impl BindTester {
    /// Starts with the required members.
    pub fn new(wechatid: impl Into<String>) -> Self {
        Self {
            wechatid: wechatid.into(),
        }
    }
}

wire_out!(BindTester {
    "wechatid" => wechatid,
});

/// The answer to [`BindTester`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BindTesterResponse {
    /// Id that stands for the tester.
    pub userstr: String,
}

wire_in!(BindTesterResponse {
    "userstr" => userstr,
});

impl Endpoint for BindTester {
    type Response = BindTesterResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.wxa.bind_tester",
        path: "/wxa/bind_tester",
        ..Operation::usual(Product::Open)
    };
}

/// Set whether the service is open to visitors (设置小程序服务状态).
///
/// `POST /wxa/change_visitstatus`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/setVisitStatus.html)
///
/// # Errors
///
/// - `85021`: status not allowed
/// - `85022`: action not valid
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ChangeVisitStatus {
    /// Close or open.
    ///
    /// `open` unless set.
    pub action: String,
}

impl ChangeVisitStatus {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Close or open.
    ///
    /// `open` unless set.
    pub fn action(mut self, action: impl Into<String>) -> Self {
        self.action = action.into();
        self
    }
}

impl Default for ChangeVisitStatus {
    #[inline]
    fn default() -> Self {
        Self {
            action: "open".into(),
        }
    }
}

wire_out!(ChangeVisitStatus {
    "action" => action,
});

/// The answer to [`ChangeVisitStatus`].
pub type ChangeVisitStatusResponse = yizhan_core::Done;

impl Endpoint for ChangeVisitStatus {
    type Response = ChangeVisitStatusResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.wxa.change_visit_status",
        path: "/wxa/change_visitstatus",
        ..Operation::usual(Product::Open)
    };
}

/// Set whether the mini program can be searched (设置搜索状态).
///
/// `POST /wxa/changewxasearchstatus`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/basic-info-management/setSearchStatus.html)
///
/// # Errors
///
/// - `85083`: search status is banned
/// - `85084`: search status invalid
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ChangeWxaSearchStatus {
    /// 1 cannot be searched, 0 can be searched.
    pub status: i64,
}

impl ChangeWxaSearchStatus {
    /// Starts with the required members.
    pub fn new(status: impl Into<i64>) -> Self {
        Self {
            status: status.into(),
        }
    }
}

wire_out!(ChangeWxaSearchStatus {
    "status" => status,
});

/// The answer to [`ChangeWxaSearchStatus`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ChangeWxaSearchStatusResponse {
    /// `status`.
    pub status: i64,
}

wire_in!(ChangeWxaSearchStatusResponse {
    "status" => status,
});

impl Endpoint for ChangeWxaSearchStatus {
    type Response = ChangeWxaSearchStatusResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.wxa.change_wxa_search_status",
        path: "/wxa/changewxasearchstatus",
        ..Operation::usual(Product::Open)
    };
}

/// Upload code and generate a trial version (上传代码并生成体验版).
///
/// `POST /wxa/commit`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/commit.html)
///
/// Needs a template of the third-party platform; the result is the trial version, which is then submitted for review.
///
/// # Errors
///
/// - `85013`: ext_json, parse fail or containing invalid path not
/// - `85014`: template does not exist
/// - `85043`: template, something wrong not valid
/// - `85044`: package exceed max limit
/// - `85045`: some path in ext_json does not exist
/// - `85046`: pagepath missing in tabbar list
/// - `85047`: pages is empty
/// - `85048`: parse ext_json failed
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Commit {
    /// Id of the code template.
    pub template_id: String,
    /// Content of ext.json as a string.
    ///
    /// `{}` unless set.
    pub ext_json: String,
    /// Version number given at upload.
    pub user_version: String,
    /// Description given at upload.
    pub user_desc: String,
}

impl Commit {
    /// Starts with the required members.
    pub fn new(
        template_id: impl Into<String>,
        user_version: impl Into<String>,
        user_desc: impl Into<String>,
    ) -> Self {
        Self {
            template_id: template_id.into(),
            ext_json: "{}".into(),
            user_version: user_version.into(),
            user_desc: user_desc.into(),
        }
    }

    /// Content of ext.json as a string.
    ///
    /// `{}` unless set.
    pub fn ext_json(mut self, ext_json: impl Into<String>) -> Self {
        self.ext_json = ext_json.into();
        self
    }
}

wire_out!(Commit {
    "template_id" => template_id,
    "ext_json" => ext_json,
    "user_version" => user_version,
    "user_desc" => user_desc,
});

/// The answer to [`Commit`].
pub type CommitResponse = yizhan_core::Done;

impl Endpoint for Commit {
    type Response = CommitResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.wxa.commit",
        path: "/wxa/commit",
        ..Operation::usual(Product::Open)
    };
}

/// Delete a code template (删除代码模板).
///
/// `POST /wxa/deletetemplate`, component token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/thirdparty-management/template-management/deleteTemplate.html)
///
/// Makes room in the template library.
///
/// # Errors
///
/// - `85064`: template not found
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DeleteTemplate {
    /// Id of the code template.
    pub template_id: String,
}

impl DeleteTemplate {
    /// Starts with the required members.
    pub fn new(template_id: impl Into<String>) -> Self {
        Self {
            template_id: template_id.into(),
        }
    }
}

wire_out!(DeleteTemplate {
    "template_id" => template_id,
});

/// The answer to [`DeleteTemplate`].
pub type DeleteTemplateResponse = yizhan_core::Done;

impl Endpoint for DeleteTemplate {
    type Response = DeleteTemplateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.wxa.delete_template",
        path: "/wxa/deletetemplate",
        token: TokenKind::Component,
        ..Operation::usual(Product::Open)
    };
}

/// Get or set data prefetching (获取/设置数据预拉取和周期性更新).
///
/// `POST /wxa/fetchdatasetting`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/basic-info-management/getFetchdataSetting.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct FetchDataSetting {
    /// Get, set_pre_fetch or set_period_fetch.
    ///
    /// `get` unless set.
    pub action: String,
    /// Whether prefetching is on.
    pub is_pre_fetch_open: Option<bool>,
    /// Source of the data: 0 the developer's server, 1 a cloud function.
    pub pre_fetch_type: Option<i64>,
    /// Address of the data, for type 0.
    pub pre_fetch_url: Option<String>,
    /// Id of the environment, for type 1.
    pub pre_env: Option<String>,
    /// Name of the cloud function, for type 1.
    pub pre_function_name: Option<String>,
    /// Whether periodic updating is on.
    pub is_period_fetch_open: Option<bool>,
    /// Source of the data: 0 the developer's server, 1 a cloud function.
    pub period_fetch_type: Option<i64>,
    /// Address of the data, for type 0.
    pub period_fetch_url: Option<String>,
    /// Id of the environment, for type 1.
    pub period_env: Option<String>,
    /// Name of the cloud function, for type 1.
    pub period_function_name: Option<String>,
}

impl FetchDataSetting {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Get, set_pre_fetch or set_period_fetch.
    ///
    /// `get` unless set.
    pub fn action(mut self, action: impl Into<String>) -> Self {
        self.action = action.into();
        self
    }

    /// Whether prefetching is on.
    pub fn is_pre_fetch_open(mut self, is_pre_fetch_open: impl Into<bool>) -> Self {
        self.is_pre_fetch_open = Some(is_pre_fetch_open.into());
        self
    }

    /// Source of the data: 0 the developer's server, 1 a cloud function.
    pub fn pre_fetch_type(mut self, pre_fetch_type: impl Into<i64>) -> Self {
        self.pre_fetch_type = Some(pre_fetch_type.into());
        self
    }

    /// Address of the data, for type 0.
    pub fn pre_fetch_url(mut self, pre_fetch_url: impl Into<String>) -> Self {
        self.pre_fetch_url = Some(pre_fetch_url.into());
        self
    }

    /// Id of the environment, for type 1.
    pub fn pre_env(mut self, pre_env: impl Into<String>) -> Self {
        self.pre_env = Some(pre_env.into());
        self
    }

    /// Name of the cloud function, for type 1.
    pub fn pre_function_name(mut self, pre_function_name: impl Into<String>) -> Self {
        self.pre_function_name = Some(pre_function_name.into());
        self
    }

    /// Whether periodic updating is on.
    pub fn is_period_fetch_open(mut self, is_period_fetch_open: impl Into<bool>) -> Self {
        self.is_period_fetch_open = Some(is_period_fetch_open.into());
        self
    }

    /// Source of the data: 0 the developer's server, 1 a cloud function.
    pub fn period_fetch_type(mut self, period_fetch_type: impl Into<i64>) -> Self {
        self.period_fetch_type = Some(period_fetch_type.into());
        self
    }

    /// Address of the data, for type 0.
    pub fn period_fetch_url(mut self, period_fetch_url: impl Into<String>) -> Self {
        self.period_fetch_url = Some(period_fetch_url.into());
        self
    }

    /// Id of the environment, for type 1.
    pub fn period_env(mut self, period_env: impl Into<String>) -> Self {
        self.period_env = Some(period_env.into());
        self
    }

    /// Name of the cloud function, for type 1.
    pub fn period_function_name(mut self, period_function_name: impl Into<String>) -> Self {
        self.period_function_name = Some(period_function_name.into());
        self
    }
}

impl Default for FetchDataSetting {
    #[inline]
    fn default() -> Self {
        Self {
            action: "get".into(),
            is_pre_fetch_open: Default::default(),
            pre_fetch_type: Default::default(),
            pre_fetch_url: Default::default(),
            pre_env: Default::default(),
            pre_function_name: Default::default(),
            is_period_fetch_open: Default::default(),
            period_fetch_type: Default::default(),
            period_fetch_url: Default::default(),
            period_env: Default::default(),
            period_function_name: Default::default(),
        }
    }
}

wire_out!(FetchDataSetting {
    "action" => action,
    "is_pre_fetch_open" => is_pre_fetch_open,
    "pre_fetch_type" => pre_fetch_type,
    "pre_fetch_url" => pre_fetch_url,
    "pre_env" => pre_env,
    "pre_function_name" => pre_function_name,
    "is_period_fetch_open" => is_period_fetch_open,
    "period_fetch_type" => period_fetch_type,
    "period_fetch_url" => period_fetch_url,
    "period_env" => period_env,
    "period_function_name" => period_function_name,
});

/// The answer to [`FetchDataSetting`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FetchDataSettingResponse {
    /// Whether prefetching is on.
    pub is_pre_fetch_open: Option<bool>,
    /// Source of the data: 0 the developer's server, 1 a cloud function.
    pub pre_fetch_type: Option<i64>,
    /// Address of the data, for type 0.
    pub pre_fetch_url: Option<String>,
    /// Id of the environment, for type 1.
    pub pre_env: Option<String>,
    /// Name of the cloud function, for type 1.
    pub pre_function_name: Option<String>,
    /// Whether periodic updating is on.
    pub is_period_fetch_open: Option<bool>,
    /// Source of the data: 0 the developer's server, 1 a cloud function.
    pub period_fetch_type: Option<i64>,
    /// Address of the data, for type 0.
    pub period_fetch_url: Option<String>,
    /// Id of the environment, for type 1.
    pub period_env: Option<String>,
    /// Name of the cloud function, for type 1.
    pub period_function_name: Option<String>,
}

wire_in!(FetchDataSettingResponse {
    "is_pre_fetch_open" => is_pre_fetch_open,
    "pre_fetch_type" => pre_fetch_type,
    "pre_fetch_url" => pre_fetch_url,
    "pre_env" => pre_env,
    "pre_function_name" => pre_function_name,
    "is_period_fetch_open" => is_period_fetch_open,
    "period_fetch_type" => period_fetch_type,
    "period_fetch_url" => period_fetch_url,
    "period_env" => period_env,
    "period_function_name" => period_function_name,
});

impl Endpoint for FetchDataSetting {
    type Response = FetchDataSettingResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.wxa.fetch_data_setting",
        path: "/wxa/fetchdatasetting",
        ..Operation::usual(Product::Open)
    };
}

/// Get the state of a code review (查询审核单状态).
///
/// `POST /wxa/get_auditstatus`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/getAuditStatus.html)
///
/// # Errors
///
/// - `85012`: audit id not valid
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetAuditStatus {
    /// Id of the review.
    pub auditid: i64,
}

impl GetAuditStatus {
    /// Starts with the required members.
    pub fn new(auditid: impl Into<i64>) -> Self {
        Self {
            auditid: auditid.into(),
        }
    }
}

wire_out!(GetAuditStatus {
    "auditid" => auditid,
});

/// The answer to [`GetAuditStatus`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAuditStatusResponse {
    /// 0 approved, 1 rejected, 2 in review, 3 withdrawn, 4 put off.
    pub status: i64,
    /// Why it was rejected.
    pub reason: Option<String>,
    /// Media ids of screenshots of the failure, separated by \|.
    pub screenshot: Option<String>,
}

wire_in!(GetAuditStatusResponse {
    "status" => status,
    "reason" => reason,
    "screenshot" => screenshot,
});

impl Endpoint for GetAuditStatus {
    type Response = GetAuditStatusResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.wxa.get_audit_status",
        path: "/wxa/get_auditstatus",
        safe_to_retry: true,
        ..Operation::usual(Product::Open)
    };
}

/// List categories usable in code review (获取类目名称信息).
///
/// `GET /wxa/get_category`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/category-management/getAllCategoryName.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetCategory {}

impl GetCategory {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(GetCategory {});

/// The answer to [`GetCategory`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCategoryResponse {
    /// `category_list`.
    pub category_list: Vec<GetCategoryCategoryList>,
}

wire_in!(GetCategoryResponse {
    "category_list" => category_list,
});

impl Endpoint for GetCategory {
    type Response = GetCategoryResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.wxa.get_category",
        path: "/wxa/get_category",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Open)
    };
}

/// `category_list` of [`GetCategory`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCategoryCategoryList {
    /// Id of the category.
    pub first_id: i64,
    /// Name of the category.
    pub first_class: String,
    /// Id of the category.
    pub second_id: i64,
    /// Name of the category.
    pub second_class: String,
    /// Id of the category.
    pub third_id: Option<i64>,
    /// Name of the category.
    pub third_class: Option<String>,
}

wire_in!(part GetCategoryCategoryList {
    "first_id" => first_id,
    "first_class" => first_class,
    "second_id" => second_id,
    "second_class" => second_class,
    "third_id" => third_id,
    "third_class" => third_class,
});

/// Get the effective server domains (获取发布后生效服务器域名列表).
///
/// `POST /wxa/get_effective_domain`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/domain-management/getEffectiveServerDomain.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetEffectiveDomain {}

impl GetEffectiveDomain {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(GetEffectiveDomain {});

/// The answer to [`GetEffectiveDomain`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetEffectiveDomainResponse {
    /// Set in the mini program's own administration.
    pub mp_domain: Option<GetEffectiveDomainMpDomain>,
    /// Set by the third-party platform.
    pub third_domain: Option<GetEffectiveDomainThirdDomain>,
    /// Set by the direct interface.
    pub direct_domain: Option<GetEffectiveDomainDirectDomain>,
    /// In force in the end.
    pub effective_domain: Option<GetEffectiveDomainEffectiveDomain>,
}

wire_in!(GetEffectiveDomainResponse {
    "mp_domain" => mp_domain,
    "third_domain" => third_domain,
    "direct_domain" => direct_domain,
    "effective_domain" => effective_domain,
});

impl Endpoint for GetEffectiveDomain {
    type Response = GetEffectiveDomainResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.wxa.get_effective_domain",
        path: "/wxa/get_effective_domain",
        safe_to_retry: true,
        ..Operation::usual(Product::Open)
    };
}

/// `mp_domain` of [`GetEffectiveDomain`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetEffectiveDomainMpDomain {
    /// Domains of requests, with https://.
    pub requestdomain: Vec<String>,
    /// Domains of web sockets, with wss://.
    pub wsrequestdomain: Vec<String>,
    /// Domains of uploads, with https://.
    pub uploaddomain: Vec<String>,
    /// Domains of downloads, with https://.
    pub downloaddomain: Vec<String>,
    /// Domains of UDP, with udp://.
    pub udpdomain: Vec<String>,
    /// Domains of TCP, with tcp://.
    pub tcpdomain: Vec<String>,
}

wire_in!(part GetEffectiveDomainMpDomain {
    "requestdomain" => requestdomain,
    "wsrequestdomain" => wsrequestdomain,
    "uploaddomain" => uploaddomain,
    "downloaddomain" => downloaddomain,
    "udpdomain" => udpdomain,
    "tcpdomain" => tcpdomain,
});

/// `third_domain` of [`GetEffectiveDomain`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetEffectiveDomainThirdDomain {
    /// Domains of requests, with https://.
    pub requestdomain: Vec<String>,
    /// Domains of web sockets, with wss://.
    pub wsrequestdomain: Vec<String>,
    /// Domains of uploads, with https://.
    pub uploaddomain: Vec<String>,
    /// Domains of downloads, with https://.
    pub downloaddomain: Vec<String>,
    /// Domains of UDP, with udp://.
    pub udpdomain: Vec<String>,
    /// Domains of TCP, with tcp://.
    pub tcpdomain: Vec<String>,
}

wire_in!(part GetEffectiveDomainThirdDomain {
    "requestdomain" => requestdomain,
    "wsrequestdomain" => wsrequestdomain,
    "uploaddomain" => uploaddomain,
    "downloaddomain" => downloaddomain,
    "udpdomain" => udpdomain,
    "tcpdomain" => tcpdomain,
});

/// `direct_domain` of [`GetEffectiveDomain`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetEffectiveDomainDirectDomain {
    /// Domains of requests, with https://.
    pub requestdomain: Vec<String>,
    /// Domains of web sockets, with wss://.
    pub wsrequestdomain: Vec<String>,
    /// Domains of uploads, with https://.
    pub uploaddomain: Vec<String>,
    /// Domains of downloads, with https://.
    pub downloaddomain: Vec<String>,
    /// Domains of UDP, with udp://.
    pub udpdomain: Vec<String>,
    /// Domains of TCP, with tcp://.
    pub tcpdomain: Vec<String>,
}

wire_in!(part GetEffectiveDomainDirectDomain {
    "requestdomain" => requestdomain,
    "wsrequestdomain" => wsrequestdomain,
    "uploaddomain" => uploaddomain,
    "downloaddomain" => downloaddomain,
    "udpdomain" => udpdomain,
    "tcpdomain" => tcpdomain,
});

/// `effective_domain` of [`GetEffectiveDomain`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetEffectiveDomainEffectiveDomain {
    /// Domains of requests, with https://.
    pub requestdomain: Vec<String>,
    /// Domains of web sockets, with wss://.
    pub wsrequestdomain: Vec<String>,
    /// Domains of uploads, with https://.
    pub uploaddomain: Vec<String>,
    /// Domains of downloads, with https://.
    pub downloaddomain: Vec<String>,
    /// Domains of UDP, with udp://.
    pub udpdomain: Vec<String>,
    /// Domains of TCP, with tcp://.
    pub tcpdomain: Vec<String>,
}

wire_in!(part GetEffectiveDomainEffectiveDomain {
    "requestdomain" => requestdomain,
    "wsrequestdomain" => wsrequestdomain,
    "uploaddomain" => uploaddomain,
    "downloaddomain" => downloaddomain,
    "udpdomain" => udpdomain,
    "tcpdomain" => tcpdomain,
});

/// Get the effective business domains (获取发布后生效业务域名列表).
///
/// `POST /wxa/get_effective_webviewdomain`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/domain-management/getEffectiveJumpDomain.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetEffectiveWebviewdomain {}

impl GetEffectiveWebviewdomain {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(GetEffectiveWebviewdomain {});

/// The answer to [`GetEffectiveWebviewdomain`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetEffectiveWebviewdomainResponse {
    /// Set in the mini program's own administration.
    pub mp_webviewdomain: Vec<String>,
    /// Set by the third-party platform.
    pub third_webviewdomain: Vec<String>,
    /// Set by the direct interface.
    pub direct_webviewdomain: Vec<String>,
    /// In force in the end.
    pub effective_webviewdomain: Vec<String>,
}

wire_in!(GetEffectiveWebviewdomainResponse {
    "mp_webviewdomain" => mp_webviewdomain,
    "third_webviewdomain" => third_webviewdomain,
    "direct_webviewdomain" => direct_webviewdomain,
    "effective_webviewdomain" => effective_webviewdomain,
});

impl Endpoint for GetEffectiveWebviewdomain {
    type Response = GetEffectiveWebviewdomainResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.wxa.get_effective_webviewdomain",
        path: "/wxa/get_effective_webviewdomain",
        safe_to_retry: true,
        ..Operation::usual(Product::Open)
    };
}

/// Get the state of the latest code review (查询最新一次审核单状态).
///
/// `GET /wxa/get_latest_auditstatus`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/getLatestAuditStatus.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetLatestAuditStatus {}

impl GetLatestAuditStatus {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(GetLatestAuditStatus {});

/// The answer to [`GetLatestAuditStatus`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetLatestAuditStatusResponse {
    /// Id of the review.
    pub auditid: i64,
    /// 0 approved, 1 rejected, 2 in review, 3 withdrawn, 4 put off.
    pub status: i64,
    /// Why it was rejected.
    pub reason: Option<String>,
    /// Media ids of screenshots of the failure, separated by \|.
    pub screen_shot: Option<String>,
}

wire_in!(GetLatestAuditStatusResponse {
    "auditid" => auditid,
    "status" => status,
    "reason" => reason,
    "ScreenShot" => screen_shot,
});

impl Endpoint for GetLatestAuditStatus {
    type Response = GetLatestAuditStatusResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.wxa.get_latest_audit_status",
        path: "/wxa/get_latest_auditstatus",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Open)
    };
}

/// List the pages of the uploaded code (获取已上传的代码页面列表).
///
/// `GET /wxa/get_page`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/getCodePage.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetPage {}

impl GetPage {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(GetPage {});

/// The answer to [`GetPage`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPageResponse {
    /// Paths of the pages.
    pub page_list: Vec<String>,
}

wire_in!(GetPageResponse {
    "page_list" => page_list,
});

impl Endpoint for GetPage {
    type Response = GetPageResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.wxa.get_page",
        path: "/wxa/get_page",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Open)
    };
}

/// Get the DNS prefetch domains (获取 DNS 预解析域名).
///
/// `GET /wxa/get_prefetchdnsdomain`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/domain-management/getPrefetchDomain.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetPrefetchDnsDomain {}

impl GetPrefetchDnsDomain {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(GetPrefetchDnsDomain {});

/// The answer to [`GetPrefetchDnsDomain`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPrefetchDnsDomainResponse {
    /// Domains to resolve ahead.
    pub prefetch_dns_domain: Vec<GetPrefetchDnsDomainPrefetchDnsDomain>,
    /// How many domains are allowed.
    pub size_limit: i64,
}

wire_in!(GetPrefetchDnsDomainResponse {
    "prefetch_dns_domain" => prefetch_dns_domain,
    "size_limit" => size_limit,
});

impl Endpoint for GetPrefetchDnsDomain {
    type Response = GetPrefetchDnsDomainResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.wxa.get_prefetch_dns_domain",
        path: "/wxa/get_prefetchdnsdomain",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Open)
    };
}

/// `prefetch_dns_domain` of [`GetPrefetchDnsDomain`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPrefetchDnsDomainPrefetchDnsDomain {
    /// `url`.
    pub url: String,
    /// `status`.
    pub status: i64,
}

wire_in!(part GetPrefetchDnsDomainPrefetchDnsDomain {
    "url" => url,
    "status" => status,
});

/// Get the QR code of the trial version (获取体验版二维码).
///
/// `GET /wxa/get_qrcode`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/getTrialQRCode.html)
///
/// Answers with an image; errors come as JSON.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetQrcode {
    /// Page to open, with its query, URL-encoded.
    pub path: Option<String>,
}

impl GetQrcode {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Page to open, with its query, URL-encoded.
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }
}

wire_out!(GetQrcode {
    "path" => path,
});

/// The answer to [`GetQrcode`].
pub type GetQrcodeResponse = yizhan_core::Done;

impl Endpoint for GetQrcode {
    type Response = GetQrcodeResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.wxa.get_qrcode",
        path: "/wxa/get_qrcode",
        method: Method::Get,
        body: BodyKind::None,
        answer: AnswerKind::Binary,
        safe_to_retry: true,
        ..Operation::usual(Product::Open)
    };
}

/// Get the business domain verification file (获取业务域名校验文件).
///
/// `POST /wxa/get_webviewdomain_confirmfile`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/domain-management/getJumpDomainConfirmFile.html)
///
/// Serve the file at the root of the domain before setting it.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetWebviewdomainConfirmFile {}

impl GetWebviewdomainConfirmFile {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(GetWebviewdomainConfirmFile {});

/// The answer to [`GetWebviewdomainConfirmFile`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetWebviewdomainConfirmFileResponse {
    /// Name of the file to serve at the root of the domain.
    pub file_name: String,
    /// Content of the file.
    pub file_content: String,
}

wire_in!(GetWebviewdomainConfirmFileResponse {
    "file_name" => file_name,
    "file_content" => file_content,
});

impl Endpoint for GetWebviewdomainConfirmFile {
    type Response = GetWebviewdomainConfirmFileResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.wxa.get_webviewdomain_confirm_file",
        path: "/wxa/get_webviewdomain_confirmfile",
        safe_to_retry: true,
        ..Operation::usual(Product::Open)
    };
}

/// List the appeals against a violation (获取小程序申诉记录).
///
/// `POST /wxa/getappealrecords`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/record-management/getAppealRecords.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetAppealRecords {
    /// Id of the violation.
    pub illegal_record_id: String,
}

impl GetAppealRecords {
    /// Starts with the required members.
    pub fn new(illegal_record_id: impl Into<String>) -> Self {
        Self {
            illegal_record_id: illegal_record_id.into(),
        }
    }
}

wire_out!(GetAppealRecords {
    "illegal_record_id" => illegal_record_id,
});

/// The answer to [`GetAppealRecords`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAppealRecordsResponse {
    /// `records`.
    pub records: Vec<GetAppealRecordsRecords>,
}

wire_in!(GetAppealRecordsResponse {
    "records" => records,
});

impl Endpoint for GetAppealRecords {
    type Response = GetAppealRecordsResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.wxa.get_appeal_records",
        path: "/wxa/getappealrecords",
        safe_to_retry: true,
        ..Operation::usual(Product::Open)
    };
}

/// `records` of [`GetAppealRecords`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAppealRecordsRecords {
    /// Id of the appeal.
    pub appeal_record_id: i64,
    /// Which appeal this is.
    pub appeal_count: Option<i64>,
    /// Who appealed.
    pub appeal_from: i64,
    /// State of the appeal.
    pub appeal_status: i64,
    /// `materials`.
    pub materials: Vec<GetAppealRecordsMaterials>,
    /// What the punishment is.
    pub punish_description: Option<String>,
    /// Reason of the decision.
    pub audit_reason: Option<String>,
    /// Unix seconds.
    pub appeal_time: i64,
}

wire_in!(part GetAppealRecordsRecords {
    "appeal_record_id" => appeal_record_id,
    "appeal_count" => appeal_count,
    "appeal_from" => appeal_from,
    "appeal_status" => appeal_status,
    "materials" => materials,
    "punish_description" => punish_description,
    "audit_reason" => audit_reason,
    "appeal_time" => appeal_time,
});

/// `materials` of [`GetAppealRecords`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAppealRecordsMaterials {
    /// `illegal_material`.
    pub illegal_material: Option<GetAppealRecordsIllegalMaterial>,
    /// `appeal_material`.
    pub appeal_material: Option<GetAppealRecordsAppealMaterial>,
}

wire_in!(part GetAppealRecordsMaterials {
    "illegal_material" => illegal_material,
    "appeal_material" => appeal_material,
});

/// `illegal_material` of [`GetAppealRecords`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAppealRecordsIllegalMaterial {
    /// `content`.
    pub content: String,
    /// Address of the offending material.
    pub content_url: String,
}

wire_in!(part GetAppealRecordsIllegalMaterial {
    "content" => content,
    "content_url" => content_url,
});

/// `appeal_material` of [`GetAppealRecords`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAppealRecordsAppealMaterial {
    /// Why it was rejected.
    pub reason: String,
    /// Media ids of the evidence.
    pub proof_material_ids: Vec<String>,
}

wire_in!(part GetAppealRecordsAppealMaterial {
    "reason" => reason,
    "proof_material_ids" => proof_material_ids,
});

/// Get an ad revenue share ratio (查询广告分账比例).
///
/// `POST /wxa/getdefaultamsinfo`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/percentage/GetShareRatio.html) [(2)](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/percentage/GetCustomShareRatio.html)
///
/// action get_share_ratio reads the ratio in force, agency_get_custom_share_ratio the one set for a single mini program.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetDefaultAmsInfo {
    /// Get_share_ratio or agency_get_custom_share_ratio.
    pub action: String,
    /// App id of the mini program or, in the follow component, of the official account.
    pub appid: Option<String>,
}

impl GetDefaultAmsInfo {
    /// Starts with the required members.
    pub fn new(action: impl Into<String>) -> Self {
        Self {
            action: action.into(),
            appid: Default::default(),
        }
    }

    /// App id of the mini program or, in the follow component, of the official account.
    pub fn appid(mut self, appid: impl Into<String>) -> Self {
        self.appid = Some(appid.into());
        self
    }
}

wire_out!(GetDefaultAmsInfo {
    "action" => action,
    "appid" => appid,
});

/// The answer to [`GetDefaultAmsInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetDefaultAmsInfoResponse {
    /// Result code, 0 success.
    pub ret: i64,
    /// Text of the result.
    pub err_msg: Option<String>,
    /// The platform's share of the ad revenue, in percent.
    pub share_ratio: i64,
}

wire_in!(GetDefaultAmsInfoResponse {
    "ret" => ret,
    "err_msg" => err_msg,
    "share_ratio" => share_ratio,
});

impl Endpoint for GetDefaultAmsInfo {
    type Response = GetDefaultAmsInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.wxa.get_default_ams_info",
        path: "/wxa/getdefaultamsinfo",
        query: &["action"],
        ok_field: Some("ret"),
        safe_to_retry: true,
        ..Operation::usual(Product::Open)
    };
}

/// Get the phased release plan (获取分阶段发布详情).
///
/// `GET /wxa/getgrayreleaseplan`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/getGrayReleasePlan.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetGrayReleasePlan {}

impl GetGrayReleasePlan {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(GetGrayReleasePlan {});

/// The answer to [`GetGrayReleasePlan`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetGrayReleasePlanResponse {
    /// `gray_release_plan`.
    pub gray_release_plan: GetGrayReleasePlanGrayReleasePlan,
}

wire_in!(GetGrayReleasePlanResponse {
    "gray_release_plan" => gray_release_plan,
});

impl Endpoint for GetGrayReleasePlan {
    type Response = GetGrayReleasePlanResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.wxa.get_gray_release_plan",
        path: "/wxa/getgrayreleaseplan",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Open)
    };
}

/// `gray_release_plan` of [`GetGrayReleasePlan`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetGrayReleasePlanGrayReleasePlan {
    /// `status`.
    pub status: i64,
    /// Percentage of users who get the new version, 1 to 100.
    pub gray_percentage: i64,
    /// Unix seconds.
    pub create_timestamp: i64,
    /// Whether project members get it first.
    pub support_debuger_first: Option<bool>,
    /// Whether testers get it first.
    pub support_experiencer_first: Option<bool>,
}

wire_in!(part GetGrayReleasePlanGrayReleasePlan {
    "status" => status,
    "gray_percentage" => gray_percentage,
    "create_timestamp" => create_timestamp,
    "support_debuger_first" => support_debuger_first,
    "support_experiencer_first" => support_experiencer_first,
});

/// List violations (获取小程序违规处罚记录).
///
/// `POST /wxa/getillegalrecords`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/record-management/getIllegalRecords.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetIllegalRecords {
    /// Unix seconds.
    pub start_time: Option<i64>,
    /// Unix seconds.
    pub end_time: Option<i64>,
}

impl GetIllegalRecords {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Unix seconds.
    pub fn start_time(mut self, start_time: impl Into<i64>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Unix seconds.
    pub fn end_time(mut self, end_time: impl Into<i64>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }
}

wire_out!(GetIllegalRecords {
    "start_time" => start_time,
    "end_time" => end_time,
});

/// The answer to [`GetIllegalRecords`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetIllegalRecordsResponse {
    /// `records`.
    pub records: Vec<GetIllegalRecordsRecords>,
}

wire_in!(GetIllegalRecordsResponse {
    "records" => records,
});

impl Endpoint for GetIllegalRecords {
    type Response = GetIllegalRecordsResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.wxa.get_illegal_records",
        path: "/wxa/getillegalrecords",
        safe_to_retry: true,
        ..Operation::usual(Product::Open)
    };
}

/// `records` of [`GetIllegalRecords`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetIllegalRecordsRecords {
    /// Id of the violation.
    pub illegal_record_id: String,
    /// Reason of the violation.
    pub illegal_reason: String,
    /// What was offending.
    pub illegal_content: String,
    /// Name of the rule.
    pub rule_name: String,
    /// Address of the rule.
    pub rule_url: String,
    /// Unix seconds.
    pub create_time: i64,
}

wire_in!(part GetIllegalRecordsRecords {
    "illegal_record_id" => illegal_record_id,
    "illegal_reason" => illegal_reason,
    "illegal_content" => illegal_content,
    "rule_name" => rule_name,
    "rule_url" => rule_url,
    "create_time" => create_time,
});

/// Ask the official account's administrator for authorization (获取公众号管理员授权).
///
/// `POST /wxa/getmpadminauth`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/verify_beta_Mini_Programs/getmpadminauth.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetMpAdminAuth {
    /// App id of the official account.
    pub mp_appid: String,
    /// Whether both have the same administrator.
    pub same_admin: bool,
}

impl GetMpAdminAuth {
    /// Starts with the required members.
    pub fn new(mp_appid: impl Into<String>, same_admin: impl Into<bool>) -> Self {
        Self {
            mp_appid: mp_appid.into(),
            same_admin: same_admin.into(),
        }
    }
}

wire_out!(GetMpAdminAuth {
    "mp_appid" => mp_appid,
} via {
    "same_admin" => same_admin: yizhan_core::wire::BoolAsInt,
});

/// The answer to [`GetMpAdminAuth`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetMpAdminAuthResponse {
    /// Page on which the administrator confirms.
    pub authorize_url: String,
}

wire_in!(GetMpAdminAuthResponse {
    "authorize_url" => authorize_url,
});

impl Endpoint for GetMpAdminAuth {
    type Response = GetMpAdminAuthResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.wxa.get_mp_admin_auth",
        path: "/wxa/getmpadminauth",
        safe_to_retry: true,
        ..Operation::usual(Product::Open)
    };
}

/// Get the official account shown in the follow component (获取展示的公众号信息).
///
/// `GET /wxa/getshowwxaitem`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/subscribe-component/getShowItem.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetShowWxaItem {}

impl GetShowWxaItem {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(GetShowWxaItem {});

/// The answer to [`GetShowWxaItem`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetShowWxaItemResponse {
    /// Whether the component can be shown.
    pub can_open: bool,
    /// Whether the component is shown.
    pub is_open: bool,
    /// App id of the mini program or, in the follow component, of the official account.
    pub appid: Option<String>,
    /// `nickname`.
    pub nickname: Option<String>,
    /// Address of the avatar.
    pub headimg: Option<String>,
}

wire_in!(GetShowWxaItemResponse {
    "can_open" => can_open,
    "is_open" => is_open,
    "appid" => appid,
    "nickname" => nickname,
    "headimg" => headimg,
});

impl Endpoint for GetShowWxaItem {
    type Response = GetShowWxaItemResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.wxa.get_show_wxa_item",
        path: "/wxa/getshowwxaitem",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Open)
    };
}

/// List code drafts (获取草稿箱列表).
///
/// `GET /wxa/gettemplatedraftlist`, component token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/thirdparty-management/template-management/getTemplatedRaftList.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetTemplateDraftList {}

impl GetTemplateDraftList {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(GetTemplateDraftList {});

/// The answer to [`GetTemplateDraftList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetTemplateDraftListResponse {
    /// `draft_list`.
    pub draft_list: Vec<GetTemplateDraftListDraftList>,
}

wire_in!(GetTemplateDraftListResponse {
    "draft_list" => draft_list,
});

impl Endpoint for GetTemplateDraftList {
    type Response = GetTemplateDraftListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.wxa.get_template_draft_list",
        path: "/wxa/gettemplatedraftlist",
        method: Method::Get,
        token: TokenKind::Component,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Open)
    };
}

/// `draft_list` of [`GetTemplateDraftList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetTemplateDraftListDraftList {
    /// Id of the draft.
    pub draft_id: i64,
    /// Version number given at upload.
    pub user_version: String,
    /// Description given at upload.
    pub user_desc: String,
    /// Unix seconds.
    pub create_time: i64,
    /// Name of the mini program it was uploaded from.
    pub source_miniprogram: Option<String>,
    /// `source_miniprogram_appid`.
    pub source_miniprogram_appid: Option<String>,
    /// Who uploaded it.
    pub developer: Option<String>,
}

wire_in!(part GetTemplateDraftListDraftList {
    "draft_id" => draft_id,
    "user_version" => user_version,
    "user_desc" => user_desc,
    "create_time" => create_time,
    "source_miniprogram" => source_miniprogram,
    "source_miniprogram_appid" => source_miniprogram_appid,
    "developer" => developer,
});

/// List code templates (获取模板列表).
///
/// `GET /wxa/gettemplatelist`, component token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/thirdparty-management/template-management/getTemplateList.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetTemplateList {
    /// 0 ordinary template, 1 standard template.
    pub template_type: Option<i64>,
}

impl GetTemplateList {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// 0 ordinary template, 1 standard template.
    pub fn template_type(mut self, template_type: impl Into<i64>) -> Self {
        self.template_type = Some(template_type.into());
        self
    }
}

wire_out!(GetTemplateList {
    "template_type" => template_type,
});

/// The answer to [`GetTemplateList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetTemplateListResponse {
    /// `template_list`.
    pub template_list: Vec<GetTemplateListTemplateList>,
}

wire_in!(GetTemplateListResponse {
    "template_list" => template_list,
});

impl Endpoint for GetTemplateList {
    type Response = GetTemplateListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.wxa.get_template_list",
        path: "/wxa/gettemplatelist",
        method: Method::Get,
        token: TokenKind::Component,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Open)
    };
}

/// `template_list` of [`GetTemplateList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetTemplateListTemplateList {
    /// Id of the code template.
    pub template_id: String,
    /// 0 ordinary template, 1 standard template.
    pub template_type: i64,
    /// Id of the draft.
    pub draft_id: Option<i64>,
    /// Version number given at upload.
    pub user_version: String,
    /// Description given at upload.
    pub user_desc: String,
    /// App id of the development mini program.
    pub source_miniprogram_appid: Option<String>,
    /// Name of the development mini program.
    pub source_miniprogram: Option<String>,
    /// Scene of a standard template's review.
    pub audit_scene: Option<i64>,
    /// State of a standard template's review.
    pub audit_status: Option<i64>,
    /// Why it was rejected.
    pub reason: Option<String>,
    /// `category_list`.
    pub category_list: Vec<GetTemplateListCategoryList>,
    /// Unix seconds.
    pub create_time: i64,
}

wire_in!(part GetTemplateListTemplateList {
    "template_id" => template_id,
    "template_type" => template_type,
    "draft_id" => draft_id,
    "user_version" => user_version,
    "user_desc" => user_desc,
    "source_miniprogram_appid" => source_miniprogram_appid,
    "source_miniprogram" => source_miniprogram,
    "audit_scene" => audit_scene,
    "audit_status" => audit_status,
    "reason" => reason,
    "category_list" => category_list,
    "create_time" => create_time,
});

/// `category_list` of [`GetTemplateList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetTemplateListCategoryList {
    /// Path of the page.
    pub address: String,
    /// Words for the page, separated by blanks.
    pub tag: String,
    /// Title of the page.
    pub title: String,
    /// Id of the category.
    pub first_id: i64,
    /// Name of the category.
    pub first_class: String,
    /// Id of the category.
    pub second_id: i64,
    /// Name of the category.
    pub second_class: String,
    /// Id of the category.
    pub third_id: Option<i64>,
    /// Name of the category.
    pub third_class: Option<String>,
}

wire_in!(part GetTemplateListCategoryList {
    "address" => address,
    "tag" => tag,
    "title" => title,
    "first_id" => first_id,
    "first_class" => first_class,
    "second_id" => second_id,
    "second_class" => second_class,
    "third_id" => third_id,
    "third_class" => third_class,
});

/// Get the trial and released versions (查询小程序版本信息).
///
/// `POST /wxa/getversioninfo`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/getVersionInfo.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetVersionInfo {}

impl GetVersionInfo {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(GetVersionInfo {});

/// The answer to [`GetVersionInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetVersionInfoResponse {
    /// The trial version.
    pub exp_info: Option<GetVersionInfoExpInfo>,
    /// The released version.
    pub release_info: Option<GetVersionInfoReleaseInfo>,
}

wire_in!(GetVersionInfoResponse {
    "exp_info" => exp_info,
    "release_info" => release_info,
});

impl Endpoint for GetVersionInfo {
    type Response = GetVersionInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.wxa.get_version_info",
        path: "/wxa/getversioninfo",
        safe_to_retry: true,
        ..Operation::usual(Product::Open)
    };
}

/// `exp_info` of [`GetVersionInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetVersionInfoExpInfo {
    /// Unix seconds.
    pub exp_time: i64,
    /// `exp_version`.
    pub exp_version: String,
    /// `exp_desc`.
    pub exp_desc: String,
}

wire_in!(part GetVersionInfoExpInfo {
    "exp_time" => exp_time,
    "exp_version" => exp_version,
    "exp_desc" => exp_desc,
});

/// `release_info` of [`GetVersionInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetVersionInfoReleaseInfo {
    /// Unix seconds.
    pub release_time: i64,
    /// `release_version`.
    pub release_version: String,
    /// `release_desc`.
    pub release_desc: String,
}

wire_in!(part GetVersionInfoReleaseInfo {
    "release_time" => release_time,
    "release_version" => release_version,
    "release_desc" => release_desc,
});

/// Get whether the service is open to visitors (查询小程序服务状态).
///
/// `POST /wxa/getvisitstatus`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/getVisitStatus.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetVisitStatus {}

impl GetVisitStatus {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(GetVisitStatus {});

/// The answer to [`GetVisitStatus`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetVisitStatusResponse {
    /// `status`.
    pub status: i64,
}

wire_in!(GetVisitStatusResponse {
    "status" => status,
});

impl Endpoint for GetVisitStatus {
    type Response = GetVisitStatusResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.wxa.get_visit_status",
        path: "/wxa/getvisitstatus",
        safe_to_retry: true,
        ..Operation::usual(Product::Open)
    };
}

/// List official accounts that can be shown (获取可以用来设置的公众号列表).
///
/// `GET /wxa/getwxamplinkforshow`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/subscribe-component/getLinkForShow.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetWxamplinkForShow {
    /// Page number; ad data start at 1, official accounts at 0.
    ///
    /// `0` unless set.
    pub page: i64,
    /// Entries a page, at most 20.
    ///
    /// `10` unless set.
    pub num: i64,
}

impl GetWxamplinkForShow {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Page number; ad data start at 1, official accounts at 0.
    ///
    /// `0` unless set.
    pub fn page(mut self, page: impl Into<i64>) -> Self {
        self.page = page.into();
        self
    }

    /// Entries a page, at most 20.
    ///
    /// `10` unless set.
    pub fn num(mut self, num: impl Into<i64>) -> Self {
        self.num = num.into();
        self
    }
}

impl Default for GetWxamplinkForShow {
    #[inline]
    fn default() -> Self {
        Self { page: 0, num: 10 }
    }
}

wire_out!(GetWxamplinkForShow {
    "page" => page,
    "num" => num,
});

/// The answer to [`GetWxamplinkForShow`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetWxamplinkForShowResponse {
    /// `biz_info_list`.
    pub biz_info_list: Vec<GetWxamplinkForShowBizInfoList>,
    /// `total_num`.
    pub total_num: i64,
}

wire_in!(GetWxamplinkForShowResponse {
    "biz_info_list" => biz_info_list,
    "total_num" => total_num,
});

impl Endpoint for GetWxamplinkForShow {
    type Response = GetWxamplinkForShowResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.wxa.get_wxamplink_for_show",
        path: "/wxa/getwxamplinkforshow",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Open)
    };
}

/// `biz_info_list` of [`GetWxamplinkForShow`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetWxamplinkForShowBizInfoList {
    /// App id of the mini program or, in the follow component, of the official account.
    pub appid: String,
    /// `nickname`.
    pub nickname: String,
    /// Address of the avatar.
    pub headimg: String,
}

wire_in!(part GetWxamplinkForShowBizInfoList {
    "appid" => appid,
    "nickname" => nickname,
    "headimg" => headimg,
});

/// Get whether the mini program can be searched (获取搜索状态).
///
/// `GET /wxa/getwxasearchstatus`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/basic-info-management/getSearchStatus.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetWxaSearchStatus {}

impl GetWxaSearchStatus {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(GetWxaSearchStatus {});

/// The answer to [`GetWxaSearchStatus`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetWxaSearchStatusResponse {
    /// 1 cannot be searched, 0 can be searched.
    pub status: i64,
}

wire_in!(GetWxaSearchStatusResponse {
    "status" => status,
});

impl Endpoint for GetWxaSearchStatus {
    type Response = GetWxaSearchStatusResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.wxa.get_wxa_search_status",
        path: "/wxa/getwxasearchstatus",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Open)
    };
}

/// Start a phased release (分阶段发布).
///
/// `POST /wxa/grayrelease`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/grayRelease.html)
///
/// The percentage can only be raised; a plan that reaches 100 is a full release.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GrayRelease {
    /// Percentage of users who get the new version, 1 to 100.
    pub gray_percentage: i64,
    /// Whether project members get it first.
    pub support_debuger_first: Option<bool>,
    /// Whether testers get it first.
    pub support_experiencer_first: Option<bool>,
}

impl GrayRelease {
    /// Starts with the required members.
    pub fn new(gray_percentage: impl Into<i64>) -> Self {
        Self {
            gray_percentage: gray_percentage.into(),
            support_debuger_first: Default::default(),
            support_experiencer_first: Default::default(),
        }
    }

    /// Whether project members get it first.
    pub fn support_debuger_first(mut self, support_debuger_first: impl Into<bool>) -> Self {
        self.support_debuger_first = Some(support_debuger_first.into());
        self
    }

    /// Whether testers get it first.
    pub fn support_experiencer_first(mut self, support_experiencer_first: impl Into<bool>) -> Self {
        self.support_experiencer_first = Some(support_experiencer_first.into());
        self
    }
}

wire_out!(GrayRelease {
    "gray_percentage" => gray_percentage,
    "support_debuger_first" => support_debuger_first,
    "support_experiencer_first" => support_experiencer_first,
});

/// The answer to [`GrayRelease`].
pub type GrayReleaseResponse = yizhan_core::Done;

impl Endpoint for GrayRelease {
    type Response = GrayReleaseResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.wxa.gray_release",
        path: "/wxa/grayrelease",
        ..Operation::usual(Product::Open)
    };
}

/// List testers (获取体验者列表).
///
/// `POST /wxa/memberauth`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/member-management/getTester.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct MemberAuth {}

impl MemberAuth {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(MemberAuth {} fixed {
    "action" => "get_experiencer",
});

/// The answer to [`MemberAuth`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MemberAuthResponse {
    /// `members`.
    pub members: Vec<MemberAuthMembers>,
}

wire_in!(MemberAuthResponse {
    "members" => members,
});

impl Endpoint for MemberAuth {
    type Response = MemberAuthResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.wxa.member_auth",
        path: "/wxa/memberauth",
        ..Operation::usual(Product::Open)
    };
}

/// `members` of [`MemberAuth`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MemberAuthMembers {
    /// Id that stands for the tester.
    pub userstr: String,
}

wire_in!(part MemberAuthMembers {
    "userstr" => userstr,
});

/// Configure server domains (配置小程序服务器域名).
///
/// `POST /wxa/modify_domain`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/domain-management/modifyServerDomain.html)
///
/// Domains must first be registered with the third-party platform. For get, all lists are left out.
///
/// # Errors
///
/// - `85015`: not a mini program, or version wrong
/// - `85016`: exceed valid domain count
/// - `85017`: set in miniprogram or open
/// - `85018`: domain not set on third-party platform
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ModifyDomain {
    /// Add, delete, set or get.
    ///
    /// `get` unless set.
    pub action: String,
    /// Domains of requests, with https://.
    pub requestdomain: Option<Vec<String>>,
    /// Domains of web sockets, with wss://.
    pub wsrequestdomain: Option<Vec<String>>,
    /// Domains of uploads, with https://.
    pub uploaddomain: Option<Vec<String>>,
    /// Domains of downloads, with https://.
    pub downloaddomain: Option<Vec<String>>,
    /// Domains of UDP, with udp://.
    pub udpdomain: Option<Vec<String>>,
    /// Domains of TCP, with tcp://.
    pub tcpdomain: Option<Vec<String>>,
}

impl ModifyDomain {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Add, delete, set or get.
    ///
    /// `get` unless set.
    pub fn action(mut self, action: impl Into<String>) -> Self {
        self.action = action.into();
        self
    }

    /// Domains of requests, with https://.
    pub fn requestdomain(
        mut self,
        requestdomain: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.requestdomain = Some(requestdomain.into_iter().map(Into::into).collect());
        self
    }

    /// Domains of web sockets, with wss://.
    pub fn wsrequestdomain(
        mut self,
        wsrequestdomain: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.wsrequestdomain = Some(wsrequestdomain.into_iter().map(Into::into).collect());
        self
    }

    /// Domains of uploads, with https://.
    pub fn uploaddomain(
        mut self,
        uploaddomain: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.uploaddomain = Some(uploaddomain.into_iter().map(Into::into).collect());
        self
    }

    /// Domains of downloads, with https://.
    pub fn downloaddomain(
        mut self,
        downloaddomain: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.downloaddomain = Some(downloaddomain.into_iter().map(Into::into).collect());
        self
    }

    /// Domains of UDP, with udp://.
    pub fn udpdomain(mut self, udpdomain: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.udpdomain = Some(udpdomain.into_iter().map(Into::into).collect());
        self
    }

    /// Domains of TCP, with tcp://.
    pub fn tcpdomain(mut self, tcpdomain: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tcpdomain = Some(tcpdomain.into_iter().map(Into::into).collect());
        self
    }
}

impl Default for ModifyDomain {
    #[inline]
    fn default() -> Self {
        Self {
            action: "get".into(),
            requestdomain: Default::default(),
            wsrequestdomain: Default::default(),
            uploaddomain: Default::default(),
            downloaddomain: Default::default(),
            udpdomain: Default::default(),
            tcpdomain: Default::default(),
        }
    }
}

wire_out!(ModifyDomain {
    "action" => action,
    "requestdomain" => requestdomain,
    "wsrequestdomain" => wsrequestdomain,
    "uploaddomain" => uploaddomain,
    "downloaddomain" => downloaddomain,
    "udpdomain" => udpdomain,
    "tcpdomain" => tcpdomain,
});

/// The answer to [`ModifyDomain`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ModifyDomainResponse {
    /// Domains of requests, with https://.
    pub requestdomain: Vec<String>,
    /// Domains of web sockets, with wss://.
    pub wsrequestdomain: Vec<String>,
    /// Domains of uploads, with https://.
    pub uploaddomain: Vec<String>,
    /// Domains of downloads, with https://.
    pub downloaddomain: Vec<String>,
    /// Domains of UDP, with udp://.
    pub udpdomain: Vec<String>,
    /// Domains of TCP, with tcp://.
    pub tcpdomain: Vec<String>,
    /// Domains of requests that were not taken.
    pub invalid_requestdomain: Vec<String>,
    /// Domains of web sockets that were not taken.
    pub invalid_wsrequestdomain: Vec<String>,
    /// Domains of uploads that were not taken.
    pub invalid_uploaddomain: Vec<String>,
    /// Domains of downloads that were not taken.
    pub invalid_downloaddomain: Vec<String>,
    /// Domains of UDP that were not taken.
    pub invalid_udpdomain: Vec<String>,
    /// Domains of TCP that were not taken.
    pub invalid_tcpdomain: Vec<String>,
    /// Domains without an ICP filing.
    pub no_icp_domain: Vec<String>,
}

wire_in!(ModifyDomainResponse {
    "requestdomain" => requestdomain,
    "wsrequestdomain" => wsrequestdomain,
    "uploaddomain" => uploaddomain,
    "downloaddomain" => downloaddomain,
    "udpdomain" => udpdomain,
    "tcpdomain" => tcpdomain,
    "invalid_requestdomain" => invalid_requestdomain,
    "invalid_wsrequestdomain" => invalid_wsrequestdomain,
    "invalid_uploaddomain" => invalid_uploaddomain,
    "invalid_downloaddomain" => invalid_downloaddomain,
    "invalid_udpdomain" => invalid_udpdomain,
    "invalid_tcpdomain" => invalid_tcpdomain,
    "no_icp_domain" => no_icp_domain,
});

impl Endpoint for ModifyDomain {
    type Response = ModifyDomainResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.wxa.modify_domain",
        path: "/wxa/modify_domain",
        ..Operation::usual(Product::Open)
    };
}

/// Configure server domains directly (快速配置小程序服务器域名).
///
/// `POST /wxa/modify_domain_directly`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/domain-management/modifyServerDomainDirectly.html)
///
/// Domains need not be registered with the third-party platform.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ModifyDomainDirectly {
    /// Add, delete, set or get.
    ///
    /// `get` unless set.
    pub action: String,
    /// Domains of requests, with https://.
    pub requestdomain: Option<Vec<String>>,
    /// Domains of web sockets, with wss://.
    pub wsrequestdomain: Option<Vec<String>>,
    /// Domains of uploads, with https://.
    pub uploaddomain: Option<Vec<String>>,
    /// Domains of downloads, with https://.
    pub downloaddomain: Option<Vec<String>>,
    /// Domains of UDP, with udp://.
    pub udpdomain: Option<Vec<String>>,
}

impl ModifyDomainDirectly {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Add, delete, set or get.
    ///
    /// `get` unless set.
    pub fn action(mut self, action: impl Into<String>) -> Self {
        self.action = action.into();
        self
    }

    /// Domains of requests, with https://.
    pub fn requestdomain(
        mut self,
        requestdomain: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.requestdomain = Some(requestdomain.into_iter().map(Into::into).collect());
        self
    }

    /// Domains of web sockets, with wss://.
    pub fn wsrequestdomain(
        mut self,
        wsrequestdomain: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.wsrequestdomain = Some(wsrequestdomain.into_iter().map(Into::into).collect());
        self
    }

    /// Domains of uploads, with https://.
    pub fn uploaddomain(
        mut self,
        uploaddomain: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.uploaddomain = Some(uploaddomain.into_iter().map(Into::into).collect());
        self
    }

    /// Domains of downloads, with https://.
    pub fn downloaddomain(
        mut self,
        downloaddomain: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.downloaddomain = Some(downloaddomain.into_iter().map(Into::into).collect());
        self
    }

    /// Domains of UDP, with udp://.
    pub fn udpdomain(mut self, udpdomain: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.udpdomain = Some(udpdomain.into_iter().map(Into::into).collect());
        self
    }
}

impl Default for ModifyDomainDirectly {
    #[inline]
    fn default() -> Self {
        Self {
            action: "get".into(),
            requestdomain: Default::default(),
            wsrequestdomain: Default::default(),
            uploaddomain: Default::default(),
            downloaddomain: Default::default(),
            udpdomain: Default::default(),
        }
    }
}

wire_out!(ModifyDomainDirectly {
    "action" => action,
    "requestdomain" => requestdomain,
    "wsrequestdomain" => wsrequestdomain,
    "uploaddomain" => uploaddomain,
    "downloaddomain" => downloaddomain,
    "udpdomain" => udpdomain,
});

/// The answer to [`ModifyDomainDirectly`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ModifyDomainDirectlyResponse {
    /// Domains of requests, with https://.
    pub requestdomain: Vec<String>,
    /// Domains of web sockets, with wss://.
    pub wsrequestdomain: Vec<String>,
    /// Domains of uploads, with https://.
    pub uploaddomain: Vec<String>,
    /// Domains of downloads, with https://.
    pub downloaddomain: Vec<String>,
    /// Domains of UDP, with udp://.
    pub udpdomain: Vec<String>,
    /// Domains of TCP, with tcp://.
    pub tcpdomain: Vec<String>,
    /// Domains of requests that were not taken.
    pub invalid_requestdomain: Vec<String>,
    /// Domains of web sockets that were not taken.
    pub invalid_wsrequestdomain: Vec<String>,
    /// Domains of uploads that were not taken.
    pub invalid_uploaddomain: Vec<String>,
    /// Domains of downloads that were not taken.
    pub invalid_downloaddomain: Vec<String>,
    /// Domains of UDP that were not taken.
    pub invalid_udpdomain: Vec<String>,
    /// Domains of TCP that were not taken.
    pub invalid_tcpdomain: Vec<String>,
    /// Domains without an ICP filing.
    pub no_icp_domain: Vec<String>,
}

wire_in!(ModifyDomainDirectlyResponse {
    "requestdomain" => requestdomain,
    "wsrequestdomain" => wsrequestdomain,
    "uploaddomain" => uploaddomain,
    "downloaddomain" => downloaddomain,
    "udpdomain" => udpdomain,
    "tcpdomain" => tcpdomain,
    "invalid_requestdomain" => invalid_requestdomain,
    "invalid_wsrequestdomain" => invalid_wsrequestdomain,
    "invalid_uploaddomain" => invalid_uploaddomain,
    "invalid_downloaddomain" => invalid_downloaddomain,
    "invalid_udpdomain" => invalid_udpdomain,
    "invalid_tcpdomain" => invalid_tcpdomain,
    "no_icp_domain" => no_icp_domain,
});

impl Endpoint for ModifyDomainDirectly {
    type Response = ModifyDomainDirectlyResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.wxa.modify_domain_directly",
        path: "/wxa/modify_domain_directly",
        ..Operation::usual(Product::Open)
    };
}

/// Verify a trial mini program with an official account (使用公众号认证试用小程序).
///
/// `POST /wxa/mpverifybetaweapp`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/verify_beta_Mini_Programs/mpverifybetaweapp.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct MpVerifyBetaWeapp {
    /// App id of the official account.
    pub mp_appid: String,
    /// Ticket from the administrator's authorization.
    pub ticket: SecretString,
}

impl MpVerifyBetaWeapp {
    /// Starts with the required members.
    pub fn new(mp_appid: impl Into<String>, ticket: impl Into<SecretString>) -> Self {
        Self {
            mp_appid: mp_appid.into(),
            ticket: ticket.into(),
        }
    }
}

wire_out!(MpVerifyBetaWeapp {
    "mp_appid" => mp_appid,
    "ticket" => ticket,
});

/// The answer to [`MpVerifyBetaWeapp`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MpVerifyBetaWeappResponse {
    /// Page on which the administrator confirms.
    pub authorize_url: String,
}

wire_in!(MpVerifyBetaWeappResponse {
    "authorize_url" => authorize_url,
});

impl Endpoint for MpVerifyBetaWeapp {
    type Response = MpVerifyBetaWeappResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.wxa.mp_verify_beta_weapp",
        path: "/wxa/mpverifybetaweapp",
        ..Operation::usual(Product::Open)
    };
}

/// Manage ads, ad data and settlement by action (广告流量主代运营).
///
/// `POST /wxa/operationams`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/open/AgencyCheckCanOpenPublisher.html)
///
/// One endpoint for all of ad management; action in the query decides what is done. Errors are in ret and err_msg.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct OperationAmsAgencyCheckCanOpenPublisher {}

impl OperationAmsAgencyCheckCanOpenPublisher {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(OperationAmsAgencyCheckCanOpenPublisher {} fixed {
    "action" => "agency_check_can_open_publisher",
});

/// The answer to [`OperationAmsAgencyCheckCanOpenPublisher`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OperationAmsAgencyCheckCanOpenPublisherResponse {
    /// Result code, 0 success.
    pub ret: i64,
    /// Text of the result.
    pub err_msg: Option<String>,
    /// `status`.
    pub status: i64,
}

wire_in!(OperationAmsAgencyCheckCanOpenPublisherResponse {
    "ret" => ret,
    "err_msg" => err_msg,
    "status" => status,
});

impl Endpoint for OperationAmsAgencyCheckCanOpenPublisher {
    type Response = OperationAmsAgencyCheckCanOpenPublisherResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.wxa.operation_ams_agency_check_can_open_publisher",
        path: "/wxa/operationams",
        query: &["action"],
        ok_field: Some("ret"),
        ..Operation::usual(Product::Open)
    };
}

/// Manage ads, ad data and settlement by action (广告流量主代运营).
///
/// `POST /wxa/operationams`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/ad-mgnt/AgencyCreateAdunit.html)
///
/// One endpoint for all of ad management; action in the query decides what is done. Errors are in ret and err_msg.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct OperationAmsAgencyCreateAdunit {
    /// `name`.
    pub name: String,
    /// `type`.
    pub r#type: String,
    /// Seconds, shortest video.
    pub video_duration_min: Option<i64>,
    /// Seconds, longest video.
    pub video_duration_max: Option<i64>,
    /// Kind of the ad template.
    pub tmpl_type: Option<i64>,
    /// Id of the ad template.
    pub tmpl_id: Option<String>,
}

impl OperationAmsAgencyCreateAdunit {
    /// Starts with the required members.
    pub fn new(name: impl Into<String>, r#type: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            r#type: r#type.into(),
            video_duration_min: Default::default(),
            video_duration_max: Default::default(),
            tmpl_type: Default::default(),
            tmpl_id: Default::default(),
        }
    }

    /// Seconds, shortest video.
    pub fn video_duration_min(mut self, video_duration_min: impl Into<i64>) -> Self {
        self.video_duration_min = Some(video_duration_min.into());
        self
    }

    /// Seconds, longest video.
    pub fn video_duration_max(mut self, video_duration_max: impl Into<i64>) -> Self {
        self.video_duration_max = Some(video_duration_max.into());
        self
    }

    /// Kind of the ad template.
    pub fn tmpl_type(mut self, tmpl_type: impl Into<i64>) -> Self {
        self.tmpl_type = Some(tmpl_type.into());
        self
    }

    /// Id of the ad template.
    pub fn tmpl_id(mut self, tmpl_id: impl Into<String>) -> Self {
        self.tmpl_id = Some(tmpl_id.into());
        self
    }
}

wire_out!(OperationAmsAgencyCreateAdunit {
    "name" => name,
    "type" => r#type,
    "video_duration_min" => video_duration_min,
    "video_duration_max" => video_duration_max,
    "tmpl_type" => tmpl_type,
    "tmpl_id" => tmpl_id,
} fixed {
    "action" => "agency_create_adunit",
});

/// The answer to [`OperationAmsAgencyCreateAdunit`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OperationAmsAgencyCreateAdunitResponse {
    /// Result code, 0 success.
    pub ret: i64,
    /// Text of the result.
    pub err_msg: Option<String>,
    /// Id of the ad unit.
    pub ad_unit_id: String,
}

wire_in!(OperationAmsAgencyCreateAdunitResponse {
    "ret" => ret,
    "err_msg" => err_msg,
    "ad_unit_id" => ad_unit_id,
});

impl Endpoint for OperationAmsAgencyCreateAdunit {
    type Response = OperationAmsAgencyCreateAdunitResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.wxa.operation_ams_agency_create_adunit",
        path: "/wxa/operationams",
        query: &["action"],
        ok_field: Some("ret"),
        ..Operation::usual(Product::Open)
    };
}

/// Manage ads, ad data and settlement by action (广告流量主代运营).
///
/// `POST /wxa/operationams`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/open/AgencyCreatePublisher.html)
///
/// One endpoint for all of ad management; action in the query decides what is done. Errors are in ret and err_msg.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct OperationAmsAgencyCreatePublisher {}

impl OperationAmsAgencyCreatePublisher {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(OperationAmsAgencyCreatePublisher {} fixed {
    "action" => "agency_create_publisher",
});

/// The answer to [`OperationAmsAgencyCreatePublisher`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OperationAmsAgencyCreatePublisherResponse {
    /// Result code, 0 success.
    pub ret: i64,
    /// Text of the result.
    pub err_msg: Option<String>,
}

wire_in!(OperationAmsAgencyCreatePublisherResponse {
    "ret" => ret,
    "err_msg" => err_msg,
});

impl Endpoint for OperationAmsAgencyCreatePublisher {
    type Response = OperationAmsAgencyCreatePublisherResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.wxa.operation_ams_agency_create_publisher",
        path: "/wxa/operationams",
        query: &["action"],
        ok_field: Some("ret"),
        ..Operation::usual(Product::Open)
    };
}

/// Manage ads, ad data and settlement by action (广告流量主代运营).
///
/// `POST /wxa/operationams`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/ad-data/GetAdposGenenral.html)
///
/// One endpoint for all of ad management; action in the query decides what is done. Errors are in ret and err_msg.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct OperationAmsAgencyGetAdposGenenral {
    /// Page number; ad data start at 1, official accounts at 0.
    ///
    /// `1` unless set.
    pub page: i64,
    /// Entries a page.
    ///
    /// `10` unless set.
    pub page_size: i64,
    /// Yyyy-MM-dd.
    pub start_date: String,
    /// Yyyy-MM-dd.
    pub end_date: String,
    /// Kind of ad slot, such as SLOT\_ID\_WEAPP\_BANNER; empty for all.
    pub ad_slot: Option<String>,
}

impl OperationAmsAgencyGetAdposGenenral {
    /// Starts with the required members.
    pub fn new(start_date: impl Into<String>, end_date: impl Into<String>) -> Self {
        Self {
            page: 1,
            page_size: 10,
            start_date: start_date.into(),
            end_date: end_date.into(),
            ad_slot: Default::default(),
        }
    }

    /// Page number; ad data start at 1, official accounts at 0.
    ///
    /// `1` unless set.
    pub fn page(mut self, page: impl Into<i64>) -> Self {
        self.page = page.into();
        self
    }

    /// Entries a page.
    ///
    /// `10` unless set.
    pub fn page_size(mut self, page_size: impl Into<i64>) -> Self {
        self.page_size = page_size.into();
        self
    }

    /// Kind of ad slot, such as SLOT\_ID\_WEAPP\_BANNER; empty for all.
    pub fn ad_slot(mut self, ad_slot: impl Into<String>) -> Self {
        self.ad_slot = Some(ad_slot.into());
        self
    }
}

wire_out!(OperationAmsAgencyGetAdposGenenral {
    "page" => page,
    "page_size" => page_size,
    "start_date" => start_date,
    "end_date" => end_date,
    "ad_slot" => ad_slot,
} fixed {
    "action" => "agency_get_adpos_genenral",
});

/// The answer to [`OperationAmsAgencyGetAdposGenenral`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OperationAmsAgencyGetAdposGenenralResponse {
    /// Result code, 0 success.
    pub ret: i64,
    /// Text of the result.
    pub err_msg: Option<String>,
    /// `summary`.
    pub summary: OperationAmsAgencyGetAdposGenenralSummary,
    /// `list`.
    pub list: Vec<OperationAmsAgencyGetAdposGenenralList>,
    /// `total_num`.
    pub total_num: i64,
}

wire_in!(OperationAmsAgencyGetAdposGenenralResponse {
    "ret" => ret,
    "err_msg" => err_msg,
    "summary" => summary,
    "list" => list,
    "total_num" => total_num,
});

impl Endpoint for OperationAmsAgencyGetAdposGenenral {
    type Response = OperationAmsAgencyGetAdposGenenralResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.wxa.operation_ams_agency_get_adpos_genenral",
        path: "/wxa/operationams",
        query: &["action"],
        ok_field: Some("ret"),
        ..Operation::usual(Product::Open)
    };
}

/// `summary` of [`OperationAmsAgencyGetAdposGenenral`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OperationAmsAgencyGetAdposGenenralSummary {
    /// Requests that got an ad.
    pub req_succ_count: i64,
    /// Times an ad was shown.
    pub exposure_count: i64,
    /// Share of requests that were shown.
    pub exposure_rate: f64,
    /// Clicks.
    pub click_count: i64,
    /// Share of shows that were clicked.
    pub click_rate: f64,
    /// Fen.
    pub income: f64,
    /// Fen for a thousand shows.
    pub ecpm: f64,
}

wire_in!(part OperationAmsAgencyGetAdposGenenralSummary {
    "req_succ_count" => req_succ_count,
    "exposure_count" => exposure_count,
    "exposure_rate" => exposure_rate,
    "click_count" => click_count,
    "click_rate" => click_rate,
    "income" => income,
    "ecpm" => ecpm,
});

/// `list` of [`OperationAmsAgencyGetAdposGenenral`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OperationAmsAgencyGetAdposGenenralList {
    /// Requests that got an ad.
    pub req_succ_count: i64,
    /// Times an ad was shown.
    pub exposure_count: i64,
    /// Share of requests that were shown.
    pub exposure_rate: f64,
    /// Clicks.
    pub click_count: i64,
    /// Share of shows that were clicked.
    pub click_rate: f64,
    /// Fen.
    pub income: f64,
    /// Fen for a thousand shows.
    pub ecpm: f64,
    /// Number of the kind of ad slot.
    pub slot_id: i64,
    /// Kind of ad slot, such as SLOT\_ID\_WEAPP\_BANNER; empty for all.
    pub ad_slot: String,
    /// Day of the data.
    pub date: String,
}

wire_in!(part OperationAmsAgencyGetAdposGenenralList {
    "req_succ_count" => req_succ_count,
    "exposure_count" => exposure_count,
    "exposure_rate" => exposure_rate,
    "click_count" => click_count,
    "click_rate" => click_rate,
    "income" => income,
    "ecpm" => ecpm,
    "slot_id" => slot_id,
    "ad_slot" => ad_slot,
    "date" => date,
});

/// Manage ads, ad data and settlement by action (广告流量主代运营).
///
/// `POST /wxa/operationams`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/ad-mgnt/GetAdunitCode.html)
///
/// One endpoint for all of ad management; action in the query decides what is done. Errors are in ret and err_msg.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct OperationAmsAgencyGetAdunitCode {
    /// Id of the ad unit.
    pub ad_unit_id: String,
}

impl OperationAmsAgencyGetAdunitCode {
    /// Starts with the required members.
    pub fn new(ad_unit_id: impl Into<String>) -> Self {
        Self {
            ad_unit_id: ad_unit_id.into(),
        }
    }
}

wire_out!(OperationAmsAgencyGetAdunitCode {
    "ad_unit_id" => ad_unit_id,
} fixed {
    "action" => "agency_get_adunit_code",
});

/// The answer to [`OperationAmsAgencyGetAdunitCode`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OperationAmsAgencyGetAdunitCodeResponse {
    /// Result code, 0 success.
    pub ret: i64,
    /// Text of the result.
    pub err_msg: Option<String>,
    /// `code`.
    pub code: String,
}

wire_in!(OperationAmsAgencyGetAdunitCodeResponse {
    "ret" => ret,
    "err_msg" => err_msg,
    "code" => code,
});

impl Endpoint for OperationAmsAgencyGetAdunitCode {
    type Response = OperationAmsAgencyGetAdunitCodeResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.wxa.operation_ams_agency_get_adunit_code",
        path: "/wxa/operationams",
        query: &["action"],
        ok_field: Some("ret"),
        ..Operation::usual(Product::Open)
    };
}

/// Manage ads, ad data and settlement by action (广告流量主代运营).
///
/// `POST /wxa/operationams`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/ad-data/GetAdposDetail.html)
///
/// One endpoint for all of ad management; action in the query decides what is done. Errors are in ret and err_msg.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct OperationAmsAgencyGetAdunitGeneral {
    /// Page number; ad data start at 1, official accounts at 0.
    ///
    /// `1` unless set.
    pub page: i64,
    /// Entries a page.
    ///
    /// `10` unless set.
    pub page_size: i64,
    /// Yyyy-MM-dd.
    pub start_date: String,
    /// Yyyy-MM-dd.
    pub end_date: String,
    /// Kind of ad slot, such as SLOT\_ID\_WEAPP\_BANNER; empty for all.
    pub ad_slot: Option<String>,
    /// Id of the ad unit.
    pub ad_unit_id: Option<String>,
}

impl OperationAmsAgencyGetAdunitGeneral {
    /// Starts with the required members.
    pub fn new(start_date: impl Into<String>, end_date: impl Into<String>) -> Self {
        Self {
            page: 1,
            page_size: 10,
            start_date: start_date.into(),
            end_date: end_date.into(),
            ad_slot: Default::default(),
            ad_unit_id: Default::default(),
        }
    }

    /// Page number; ad data start at 1, official accounts at 0.
    ///
    /// `1` unless set.
    pub fn page(mut self, page: impl Into<i64>) -> Self {
        self.page = page.into();
        self
    }

    /// Entries a page.
    ///
    /// `10` unless set.
    pub fn page_size(mut self, page_size: impl Into<i64>) -> Self {
        self.page_size = page_size.into();
        self
    }

    /// Kind of ad slot, such as SLOT\_ID\_WEAPP\_BANNER; empty for all.
    pub fn ad_slot(mut self, ad_slot: impl Into<String>) -> Self {
        self.ad_slot = Some(ad_slot.into());
        self
    }

    /// Id of the ad unit.
    pub fn ad_unit_id(mut self, ad_unit_id: impl Into<String>) -> Self {
        self.ad_unit_id = Some(ad_unit_id.into());
        self
    }
}

wire_out!(OperationAmsAgencyGetAdunitGeneral {
    "page" => page,
    "page_size" => page_size,
    "start_date" => start_date,
    "end_date" => end_date,
    "ad_slot" => ad_slot,
    "ad_unit_id" => ad_unit_id,
} fixed {
    "action" => "agency_get_adunit_general",
});

/// The answer to [`OperationAmsAgencyGetAdunitGeneral`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OperationAmsAgencyGetAdunitGeneralResponse {
    /// Result code, 0 success.
    pub ret: i64,
    /// Text of the result.
    pub err_msg: Option<String>,
    /// `list`.
    pub list: Vec<OperationAmsAgencyGetAdunitGeneralList>,
    /// `total_num`.
    pub total_num: i64,
}

wire_in!(OperationAmsAgencyGetAdunitGeneralResponse {
    "ret" => ret,
    "err_msg" => err_msg,
    "list" => list,
    "total_num" => total_num,
});

impl Endpoint for OperationAmsAgencyGetAdunitGeneral {
    type Response = OperationAmsAgencyGetAdunitGeneralResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.wxa.operation_ams_agency_get_adunit_general",
        path: "/wxa/operationams",
        query: &["action"],
        ok_field: Some("ret"),
        ..Operation::usual(Product::Open)
    };
}

/// `list` of [`OperationAmsAgencyGetAdunitGeneral`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OperationAmsAgencyGetAdunitGeneralList {
    /// Id of the ad unit.
    pub ad_unit_id: String,
    /// `ad_unit_name`.
    pub ad_unit_name: String,
    /// `stat_item`.
    pub stat_item: Vec<OperationAmsAgencyGetAdunitGeneralStatItem>,
}

wire_in!(part OperationAmsAgencyGetAdunitGeneralList {
    "ad_unit_id" => ad_unit_id,
    "ad_unit_name" => ad_unit_name,
    "stat_item" => stat_item,
});

/// `stat_item` of [`OperationAmsAgencyGetAdunitGeneral`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OperationAmsAgencyGetAdunitGeneralStatItem {
    /// Requests that got an ad.
    pub req_succ_count: i64,
    /// Times an ad was shown.
    pub exposure_count: i64,
    /// Share of requests that were shown.
    pub exposure_rate: f64,
    /// Clicks.
    pub click_count: i64,
    /// Share of shows that were clicked.
    pub click_rate: f64,
    /// Fen.
    pub income: f64,
    /// Fen for a thousand shows.
    pub ecpm: f64,
    /// Kind of ad slot, such as SLOT\_ID\_WEAPP\_BANNER; empty for all.
    pub ad_slot: String,
    /// Day of the data.
    pub date: String,
}

wire_in!(part OperationAmsAgencyGetAdunitGeneralStatItem {
    "req_succ_count" => req_succ_count,
    "exposure_count" => exposure_count,
    "exposure_rate" => exposure_rate,
    "click_count" => click_count,
    "click_rate" => click_rate,
    "income" => income,
    "ecpm" => ecpm,
    "ad_slot" => ad_slot,
    "date" => date,
});

/// Manage ads, ad data and settlement by action (广告流量主代运营).
///
/// `POST /wxa/operationams`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/ad-mgnt/GetAdunitList.html)
///
/// One endpoint for all of ad management; action in the query decides what is done. Errors are in ret and err_msg.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct OperationAmsAgencyGetAdunitList {
    /// Page number; ad data start at 1, official accounts at 0.
    ///
    /// `1` unless set.
    pub page: i64,
    /// Entries a page.
    ///
    /// `10` unless set.
    pub page_size: i64,
    /// Kind of ad slot, such as SLOT\_ID\_WEAPP\_BANNER; empty for all.
    pub ad_slot: Option<String>,
    /// Id of the ad unit.
    pub ad_unit_id: Option<String>,
}

impl OperationAmsAgencyGetAdunitList {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Page number; ad data start at 1, official accounts at 0.
    ///
    /// `1` unless set.
    pub fn page(mut self, page: impl Into<i64>) -> Self {
        self.page = page.into();
        self
    }

    /// Entries a page.
    ///
    /// `10` unless set.
    pub fn page_size(mut self, page_size: impl Into<i64>) -> Self {
        self.page_size = page_size.into();
        self
    }

    /// Kind of ad slot, such as SLOT\_ID\_WEAPP\_BANNER; empty for all.
    pub fn ad_slot(mut self, ad_slot: impl Into<String>) -> Self {
        self.ad_slot = Some(ad_slot.into());
        self
    }

    /// Id of the ad unit.
    pub fn ad_unit_id(mut self, ad_unit_id: impl Into<String>) -> Self {
        self.ad_unit_id = Some(ad_unit_id.into());
        self
    }
}

impl Default for OperationAmsAgencyGetAdunitList {
    #[inline]
    fn default() -> Self {
        Self {
            page: 1,
            page_size: 10,
            ad_slot: Default::default(),
            ad_unit_id: Default::default(),
        }
    }
}

wire_out!(OperationAmsAgencyGetAdunitList {
    "page" => page,
    "page_size" => page_size,
    "ad_slot" => ad_slot,
    "ad_unit_id" => ad_unit_id,
} fixed {
    "action" => "agency_get_adunit_list",
});

/// The answer to [`OperationAmsAgencyGetAdunitList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OperationAmsAgencyGetAdunitListResponse {
    /// Result code, 0 success.
    pub ret: i64,
    /// Text of the result.
    pub err_msg: Option<String>,
    /// `ad_unit`.
    pub ad_unit: Vec<OperationAmsAgencyGetAdunitListAdUnit>,
    /// `total_num`.
    pub total_num: i64,
}

wire_in!(OperationAmsAgencyGetAdunitListResponse {
    "ret" => ret,
    "err_msg" => err_msg,
    "ad_unit" => ad_unit,
    "total_num" => total_num,
});

impl Endpoint for OperationAmsAgencyGetAdunitList {
    type Response = OperationAmsAgencyGetAdunitListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.wxa.operation_ams_agency_get_adunit_list",
        path: "/wxa/operationams",
        query: &["action"],
        ok_field: Some("ret"),
        ..Operation::usual(Product::Open)
    };
}

/// `ad_unit` of [`OperationAmsAgencyGetAdunitList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OperationAmsAgencyGetAdunitListAdUnit {
    /// Id of the ad unit.
    pub ad_unit_id: String,
    /// `ad_unit_name`.
    pub ad_unit_name: String,
    /// Number of the kind of ad slot.
    pub slot_id: Option<String>,
    /// Kind of ad slot, such as SLOT\_ID\_WEAPP\_BANNER; empty for all.
    pub ad_slot: Option<String>,
    /// Kind of the ad unit.
    pub ad_unit_type: String,
    /// State of the ad unit.
    pub ad_unit_status: i64,
    /// `ad_unit_size`.
    pub ad_unit_size: Vec<AdUnitSize>,
    /// App id of the mini program or, in the follow component, of the official account.
    pub appid: Option<String>,
    /// Seconds, shortest video.
    pub video_duration_min: Option<i64>,
    /// Seconds, longest video.
    pub video_duration_max: Option<i64>,
}

wire_in!(part OperationAmsAgencyGetAdunitListAdUnit {
    "ad_unit_id" => ad_unit_id,
    "ad_unit_name" => ad_unit_name,
    "slot_id" => slot_id,
    "ad_slot" => ad_slot,
    "ad_unit_type" => ad_unit_type,
    "ad_unit_status" => ad_unit_status,
    "ad_unit_size" => ad_unit_size,
    "appid" => appid,
    "video_duration_min" => video_duration_min,
    "video_duration_max" => video_duration_max,
});

/// `ad_unit_size` of [`OperationAmsAgencyGetAdunitList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AdUnitSize {
    /// `width`.
    pub width: i64,
    /// `height`.
    pub height: i64,
}

wire_in!(part AdUnitSize {
    "width" => width,
    "height" => height,
});

/// Manage ads, ad data and settlement by action (广告流量主代运营).
///
/// `POST /wxa/operationams`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/ad-black/GetBlackList.html)
///
/// One endpoint for all of ad management; action in the query decides what is done. Errors are in ret and err_msg.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct OperationAmsAgencyGetBlackList {}

impl OperationAmsAgencyGetBlackList {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(OperationAmsAgencyGetBlackList {} fixed {
    "action" => "agency_get_black_list",
});

/// The answer to [`OperationAmsAgencyGetBlackList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OperationAmsAgencyGetBlackListResponse {
    /// Result code, 0 success.
    pub ret: i64,
    /// Text of the result.
    pub err_msg: Option<String>,
    /// Official accounts barred.
    pub blacklist_biz: Vec<BlacklistBiz>,
    /// Mini programs barred.
    pub blacklist_weapp: Vec<BlacklistWeapp>,
    /// IOS apps barred.
    pub blacklist_ios: Vec<BlacklistIos>,
    /// Android apps barred.
    pub blacklist_android: Vec<BlacklistAndroid>,
}

wire_in!(OperationAmsAgencyGetBlackListResponse {
    "ret" => ret,
    "err_msg" => err_msg,
    "blacklist_biz" => blacklist_biz,
    "blacklist_weapp" => blacklist_weapp,
    "blacklist_ios" => blacklist_ios,
    "blacklist_android" => blacklist_android,
});

impl Endpoint for OperationAmsAgencyGetBlackList {
    type Response = OperationAmsAgencyGetBlackListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.wxa.operation_ams_agency_get_black_list",
        path: "/wxa/operationams",
        query: &["action"],
        ok_field: Some("ret"),
        ..Operation::usual(Product::Open)
    };
}

/// `blacklist_biz` of [`OperationAmsAgencyGetBlackList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BlacklistBiz {
    /// `id`.
    pub id: String,
    /// `name`.
    pub name: String,
    /// `icon`.
    pub icon: String,
}

wire_in!(part BlacklistBiz {
    "id" => id,
    "name" => name,
    "icon" => icon,
});

/// `blacklist_weapp` of [`OperationAmsAgencyGetBlackList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BlacklistWeapp {
    /// `id`.
    pub id: String,
    /// `name`.
    pub name: String,
    /// `icon`.
    pub icon: String,
}

wire_in!(part BlacklistWeapp {
    "id" => id,
    "name" => name,
    "icon" => icon,
});

/// `blacklist_ios` of [`OperationAmsAgencyGetBlackList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BlacklistIos {
    /// `id`.
    pub id: String,
    /// `name`.
    pub name: String,
    /// `icon`.
    pub icon: String,
}

wire_in!(part BlacklistIos {
    "id" => id,
    "name" => name,
    "icon" => icon,
});

/// `blacklist_android` of [`OperationAmsAgencyGetBlackList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BlacklistAndroid {
    /// `id`.
    pub id: String,
    /// `name`.
    pub name: String,
    /// `icon`.
    pub icon: String,
}

wire_in!(part BlacklistAndroid {
    "id" => id,
    "name" => name,
    "icon" => icon,
});

/// Manage ads, ad data and settlement by action (广告流量主代运营).
///
/// `POST /wxa/operationams`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/ad-mgnt/GetCoverAdposScene.html)
///
/// One endpoint for all of ad management; action in the query decides what is done. Errors are in ret and err_msg.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct OperationAmsAgencyGetCoverAdposScene {}

impl OperationAmsAgencyGetCoverAdposScene {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(OperationAmsAgencyGetCoverAdposScene {} fixed {
    "action" => "agency_get_cover_adpos_scene",
});

/// The answer to [`OperationAmsAgencyGetCoverAdposScene`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OperationAmsAgencyGetCoverAdposSceneResponse {
    /// Result code, 0 success.
    pub ret: i64,
    /// Text of the result.
    pub err_msg: Option<String>,
    /// Scenes in which cover ads are not shown.
    pub cover_scene_list: Vec<i64>,
}

wire_in!(OperationAmsAgencyGetCoverAdposSceneResponse {
    "ret" => ret,
    "err_msg" => err_msg,
} via {
    "cover_scene_list" => cover_scene_list: yizhan_core::wire::CsvComma,
});

impl Endpoint for OperationAmsAgencyGetCoverAdposScene {
    type Response = OperationAmsAgencyGetCoverAdposSceneResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.wxa.operation_ams_agency_get_cover_adpos_scene",
        path: "/wxa/operationams",
        query: &["action"],
        ok_field: Some("ret"),
        ..Operation::usual(Product::Open)
    };
}

/// Manage ads, ad data and settlement by action (广告流量主代运营).
///
/// `POST /wxa/operationams`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/ad-mgnt/GetCoverAdposStatus.html)
///
/// One endpoint for all of ad management; action in the query decides what is done. Errors are in ret and err_msg.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct OperationAmsAgencyGetCoverAdposStatus {}

impl OperationAmsAgencyGetCoverAdposStatus {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(OperationAmsAgencyGetCoverAdposStatus {} fixed {
    "action" => "agency_get_cover_adpos_status",
});

/// The answer to [`OperationAmsAgencyGetCoverAdposStatus`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OperationAmsAgencyGetCoverAdposStatusResponse {
    /// Result code, 0 success.
    pub ret: i64,
    /// Text of the result.
    pub err_msg: Option<String>,
    /// `status`.
    pub status: i64,
    /// Unix seconds.
    pub next_open_time: Option<i64>,
}

wire_in!(OperationAmsAgencyGetCoverAdposStatusResponse {
    "ret" => ret,
    "err_msg" => err_msg,
    "status" => status,
    "next_open_time" => next_open_time,
});

impl Endpoint for OperationAmsAgencyGetCoverAdposStatus {
    type Response = OperationAmsAgencyGetCoverAdposStatusResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.wxa.operation_ams_agency_get_cover_adpos_status",
        path: "/wxa/operationams",
        query: &["action"],
        ok_field: Some("ret"),
        ..Operation::usual(Product::Open)
    };
}

/// Manage ads, ad data and settlement by action (广告流量主代运营).
///
/// `POST /wxa/operationams`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/ad-black/GetAmsCategoryBlackList.html)
///
/// One endpoint for all of ad management; action in the query decides what is done. Errors are in ret and err_msg.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct OperationAmsAgencyGetMpAmsCategoryBlacklist {}

impl OperationAmsAgencyGetMpAmsCategoryBlacklist {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(OperationAmsAgencyGetMpAmsCategoryBlacklist {} fixed {
    "action" => "agency_get_mp_amscategory_blacklist",
});

/// The answer to [`OperationAmsAgencyGetMpAmsCategoryBlacklist`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OperationAmsAgencyGetMpAmsCategoryBlacklistResponse {
    /// Result code, 0 success.
    pub ret: i64,
    /// Text of the result.
    pub err_msg: Option<String>,
    /// Categories of ads that are barred.
    pub ams_category: Vec<String>,
}

wire_in!(OperationAmsAgencyGetMpAmsCategoryBlacklistResponse {
    "ret" => ret,
    "err_msg" => err_msg,
} via {
    "ams_category" => ams_category: yizhan_core::wire::CsvPipe,
});

impl Endpoint for OperationAmsAgencyGetMpAmsCategoryBlacklist {
    type Response = OperationAmsAgencyGetMpAmsCategoryBlacklistResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.wxa.operation_ams_agency_get_mp_ams_category_blacklist",
        path: "/wxa/operationams",
        query: &["action"],
        ok_field: Some("ret"),
        ..Operation::usual(Product::Open)
    };
}

/// Manage ads, ad data and settlement by action (广告流量主代运营).
///
/// `POST /wxa/operationams`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/settlement/GetSettlement.html)
///
/// One endpoint for all of ad management; action in the query decides what is done. Errors are in ret and err_msg.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct OperationAmsAgencyGetSettlement {
    /// Page number; ad data start at 1, official accounts at 0.
    ///
    /// `1` unless set.
    pub page: i64,
    /// Entries a page.
    ///
    /// `10` unless set.
    pub page_size: i64,
    /// Yyyy-MM-dd.
    pub start_date: String,
    /// Yyyy-MM-dd.
    pub end_date: String,
}

impl OperationAmsAgencyGetSettlement {
    /// Starts with the required members.
    pub fn new(start_date: impl Into<String>, end_date: impl Into<String>) -> Self {
        Self {
            page: 1,
            page_size: 10,
            start_date: start_date.into(),
            end_date: end_date.into(),
        }
    }

    /// Page number; ad data start at 1, official accounts at 0.
    ///
    /// `1` unless set.
    pub fn page(mut self, page: impl Into<i64>) -> Self {
        self.page = page.into();
        self
    }

    /// Entries a page.
    ///
    /// `10` unless set.
    pub fn page_size(mut self, page_size: impl Into<i64>) -> Self {
        self.page_size = page_size.into();
        self
    }
}

wire_out!(OperationAmsAgencyGetSettlement {
    "page" => page,
    "page_size" => page_size,
    "start_date" => start_date,
    "end_date" => end_date,
} fixed {
    "action" => "agency_get_settlement",
});

/// The answer to [`OperationAmsAgencyGetSettlement`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OperationAmsAgencyGetSettlementResponse {
    /// Result code, 0 success.
    pub ret: i64,
    /// Text of the result.
    pub err_msg: Option<String>,
    /// Fen, all revenue.
    pub revenue_all: i64,
    /// Fen taken off as penalty.
    pub penalty_all: i64,
    /// Fen settled.
    pub settled_revenue_all: i64,
    /// `settlement_list`.
    pub settlement_list: Vec<SettlementList>,
    /// `total_num`.
    pub total_num: i64,
}

wire_in!(OperationAmsAgencyGetSettlementResponse {
    "ret" => ret,
    "err_msg" => err_msg,
    "revenue_all" => revenue_all,
    "penalty_all" => penalty_all,
    "settled_revenue_all" => settled_revenue_all,
    "settlement_list" => settlement_list,
    "total_num" => total_num,
});

impl Endpoint for OperationAmsAgencyGetSettlement {
    type Response = OperationAmsAgencyGetSettlementResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.wxa.operation_ams_agency_get_settlement",
        path: "/wxa/operationams",
        query: &["action"],
        ok_field: Some("ret"),
        ..Operation::usual(Product::Open)
    };
}

/// `settlement_list` of [`OperationAmsAgencyGetSettlement`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SettlementList {
    /// Day of the data.
    pub date: String,
    /// Days the settlement covers.
    pub zone: String,
    /// Month of the settlement.
    pub month: String,
    /// Which half of the month: 1 first, 2 second.
    pub order: i64,
    /// State of the settlement.
    pub sett_status: i64,
    /// Number of the settlement.
    pub sett_no: String,
    /// Fen settled in this period.
    pub settled_revenue: i64,
    /// How often the mail was sent.
    pub mail_send_cnt: i64,
    /// Revenue by kind of ad slot.
    pub slot_revenue: Vec<SlotRevenue>,
}

wire_in!(part SettlementList {
    "date" => date,
    "zone" => zone,
    "month" => month,
    "order" => order,
    "sett_status" => sett_status,
    "sett_no" => sett_no,
    "settled_revenue" => settled_revenue,
    "mail_send_cnt" => mail_send_cnt,
    "slot_revenue" => slot_revenue,
});

/// `slot_revenue` of [`OperationAmsAgencyGetSettlement`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SlotRevenue {
    /// Number of the kind of ad slot.
    pub slot_id: String,
    /// Fen settled in this period.
    pub slot_settled_revenue: i64,
}

wire_in!(part SlotRevenue {
    "slot_id" => slot_id,
    "slot_settled_revenue" => slot_settled_revenue,
});

/// Manage ads, ad data and settlement by action (广告流量主代运营).
///
/// `POST /wxa/operationams`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/ad-mgnt/AgencyGetTmplType.html)
///
/// One endpoint for all of ad management; action in the query decides what is done. Errors are in ret and err_msg.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct OperationAmsAgencyGetTmplType {
    /// Id of the ad unit.
    pub ad_unit_id: String,
}

impl OperationAmsAgencyGetTmplType {
    /// Starts with the required members.
    pub fn new(ad_unit_id: impl Into<String>) -> Self {
        Self {
            ad_unit_id: ad_unit_id.into(),
        }
    }
}

wire_out!(OperationAmsAgencyGetTmplType {
    "ad_unit_id" => ad_unit_id,
} fixed {
    "action" => "agency_get_tmpl_type",
});

/// The answer to [`OperationAmsAgencyGetTmplType`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OperationAmsAgencyGetTmplTypeResponse {
    /// Result code, 0 success.
    pub ret: i64,
    /// Text of the result.
    pub err_msg: Option<String>,
    /// Kind of the ad template.
    pub tmpl_type: i64,
}

wire_in!(OperationAmsAgencyGetTmplTypeResponse {
    "ret" => ret,
    "err_msg" => err_msg,
    "tmpl_type" => tmpl_type,
});

impl Endpoint for OperationAmsAgencyGetTmplType {
    type Response = OperationAmsAgencyGetTmplTypeResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.wxa.operation_ams_agency_get_tmpl_type",
        path: "/wxa/operationams",
        query: &["action"],
        ok_field: Some("ret"),
        ..Operation::usual(Product::Open)
    };
}

/// Manage ads, ad data and settlement by action (广告流量主代运营).
///
/// `POST /wxa/operationams`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/ad-black/SetBlackList.html)
///
/// One endpoint for all of ad management; action in the query decides what is done. Errors are in ret and err_msg.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct OperationAmsAgencySetBlackList {
    /// 1 to add or 2 to remove.
    pub op: i64,
    /// `list`.
    pub list: Vec<OperationAmsAgencySetBlackListList>,
}

impl OperationAmsAgencySetBlackList {
    /// Starts with the required members.
    pub fn new(
        op: impl Into<i64>,
        list: impl IntoIterator<Item = impl Into<OperationAmsAgencySetBlackListList>>,
    ) -> Self {
        Self {
            op: op.into(),
            list: list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(OperationAmsAgencySetBlackList {
    "op" => op,
} via {
    "list" => list: yizhan_core::wire::JsonString,
} fixed {
    "action" => "agency_set_black_list",
});

/// The answer to [`OperationAmsAgencySetBlackList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OperationAmsAgencySetBlackListResponse {
    /// Result code, 0 success.
    pub ret: i64,
    /// Text of the result.
    pub err_msg: Option<String>,
    /// Official accounts barred.
    pub blacklist_biz: Vec<BlacklistBiz>,
    /// Mini programs barred.
    pub blacklist_weapp: Vec<BlacklistWeapp>,
    /// IOS apps barred.
    pub blacklist_ios: Vec<BlacklistIos>,
    /// Android apps barred.
    pub blacklist_android: Vec<BlacklistAndroid>,
}

wire_in!(OperationAmsAgencySetBlackListResponse {
    "ret" => ret,
    "err_msg" => err_msg,
    "blacklist_biz" => blacklist_biz,
    "blacklist_weapp" => blacklist_weapp,
    "blacklist_ios" => blacklist_ios,
    "blacklist_android" => blacklist_android,
});

impl Endpoint for OperationAmsAgencySetBlackList {
    type Response = OperationAmsAgencySetBlackListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.wxa.operation_ams_agency_set_black_list",
        path: "/wxa/operationams",
        query: &["action"],
        ok_field: Some("ret"),
        ..Operation::usual(Product::Open)
    };
}

/// `list` of [`OperationAmsAgencySetBlackList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OperationAmsAgencySetBlackListList {
    /// `type`.
    pub r#type: i64,
    /// `id`.
    pub id: String,
}

impl OperationAmsAgencySetBlackListList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(r#type: impl Into<i64>, id: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            id: id.into(),
        }
    }
}

wire_out!(part OperationAmsAgencySetBlackListList {
    "type" => r#type,
    "id" => id,
});

/// Manage ads, ad data and settlement by action (广告流量主代运营).
///
/// `POST /wxa/operationams`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/ad-mgnt/SetCoverAdposScene.html)
///
/// One endpoint for all of ad management; action in the query decides what is done. Errors are in ret and err_msg.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct OperationAmsAgencySetCoverAdposScene {
    /// Scenes in which cover ads are not shown.
    pub cover_scene_list: Vec<i64>,
}

impl OperationAmsAgencySetCoverAdposScene {
    /// Starts with the required members.
    pub fn new(cover_scene_list: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        Self {
            cover_scene_list: cover_scene_list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(OperationAmsAgencySetCoverAdposScene {} via {
    "cover_scene_list" => cover_scene_list: yizhan_core::wire::CsvComma,
} fixed {
    "action" => "agency_set_cover_adpos_scene",
});

/// The answer to [`OperationAmsAgencySetCoverAdposScene`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OperationAmsAgencySetCoverAdposSceneResponse {
    /// Result code, 0 success.
    pub ret: i64,
    /// Text of the result.
    pub err_msg: Option<String>,
}

wire_in!(OperationAmsAgencySetCoverAdposSceneResponse {
    "ret" => ret,
    "err_msg" => err_msg,
});

impl Endpoint for OperationAmsAgencySetCoverAdposScene {
    type Response = OperationAmsAgencySetCoverAdposSceneResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.wxa.operation_ams_agency_set_cover_adpos_scene",
        path: "/wxa/operationams",
        query: &["action"],
        ok_field: Some("ret"),
        ..Operation::usual(Product::Open)
    };
}

/// Manage ads, ad data and settlement by action (广告流量主代运营).
///
/// `POST /wxa/operationams`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/ad-mgnt/SetCoverAdposStatus.html)
///
/// One endpoint for all of ad management; action in the query decides what is done. Errors are in ret and err_msg.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct OperationAmsAgencySetCoverAdposStatus {
    /// `status`.
    pub status: i64,
}

impl OperationAmsAgencySetCoverAdposStatus {
    /// Starts with the required members.
    pub fn new(status: impl Into<i64>) -> Self {
        Self {
            status: status.into(),
        }
    }
}

wire_out!(OperationAmsAgencySetCoverAdposStatus {
    "status" => status,
} fixed {
    "action" => "agency_set_cover_adpos_status",
});

/// The answer to [`OperationAmsAgencySetCoverAdposStatus`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OperationAmsAgencySetCoverAdposStatusResponse {
    /// Result code, 0 success.
    pub ret: i64,
    /// Text of the result.
    pub err_msg: Option<String>,
}

wire_in!(OperationAmsAgencySetCoverAdposStatusResponse {
    "ret" => ret,
    "err_msg" => err_msg,
});

impl Endpoint for OperationAmsAgencySetCoverAdposStatus {
    type Response = OperationAmsAgencySetCoverAdposStatusResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.wxa.operation_ams_agency_set_cover_adpos_status",
        path: "/wxa/operationams",
        query: &["action"],
        ok_field: Some("ret"),
        ..Operation::usual(Product::Open)
    };
}

/// Manage ads, ad data and settlement by action (广告流量主代运营).
///
/// `POST /wxa/operationams`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/ad-black/SetAmsCategoryBlackList.html)
///
/// One endpoint for all of ad management; action in the query decides what is done. Errors are in ret and err_msg.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct OperationAmsAgencySetMpAmsCategoryBlacklist {
    /// Categories of ads that are barred.
    pub ams_category: Vec<String>,
}

impl OperationAmsAgencySetMpAmsCategoryBlacklist {
    /// Starts with the required members.
    pub fn new(ams_category: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            ams_category: ams_category.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(OperationAmsAgencySetMpAmsCategoryBlacklist {} via {
    "ams_category" => ams_category: yizhan_core::wire::CsvPipe,
} fixed {
    "action" => "agency_set_mp_amscategory_blacklist",
});

/// The answer to [`OperationAmsAgencySetMpAmsCategoryBlacklist`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OperationAmsAgencySetMpAmsCategoryBlacklistResponse {
    /// Result code, 0 success.
    pub ret: i64,
    /// Text of the result.
    pub err_msg: Option<String>,
}

wire_in!(OperationAmsAgencySetMpAmsCategoryBlacklistResponse {
    "ret" => ret,
    "err_msg" => err_msg,
});

impl Endpoint for OperationAmsAgencySetMpAmsCategoryBlacklist {
    type Response = OperationAmsAgencySetMpAmsCategoryBlacklistResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.wxa.operation_ams_agency_set_mp_ams_category_blacklist",
        path: "/wxa/operationams",
        query: &["action"],
        ok_field: Some("ret"),
        ..Operation::usual(Product::Open)
    };
}

/// Manage ads, ad data and settlement by action (广告流量主代运营).
///
/// `POST /wxa/operationams`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/ad-mgnt/AgencyUpdateAdunit.html)
///
/// One endpoint for all of ad management; action in the query decides what is done. Errors are in ret and err_msg.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct OperationAmsAgencyUpdateAdunit {
    /// Id of the ad unit.
    pub ad_unit_id: String,
    /// `name`.
    pub name: String,
    /// `status`.
    pub status: String,
    /// Seconds, shortest video.
    pub video_duration_min: Option<i64>,
    /// Seconds, longest video.
    pub video_duration_max: Option<i64>,
    /// Kind of the ad template.
    pub tmpl_type: Option<i64>,
    /// Id of the ad template.
    pub tmpl_id: Option<String>,
}

impl OperationAmsAgencyUpdateAdunit {
    /// Starts with the required members.
    pub fn new(
        ad_unit_id: impl Into<String>,
        name: impl Into<String>,
        status: impl Into<String>,
    ) -> Self {
        Self {
            ad_unit_id: ad_unit_id.into(),
            name: name.into(),
            status: status.into(),
            video_duration_min: Default::default(),
            video_duration_max: Default::default(),
            tmpl_type: Default::default(),
            tmpl_id: Default::default(),
        }
    }

    /// Seconds, shortest video.
    pub fn video_duration_min(mut self, video_duration_min: impl Into<i64>) -> Self {
        self.video_duration_min = Some(video_duration_min.into());
        self
    }

    /// Seconds, longest video.
    pub fn video_duration_max(mut self, video_duration_max: impl Into<i64>) -> Self {
        self.video_duration_max = Some(video_duration_max.into());
        self
    }

    /// Kind of the ad template.
    pub fn tmpl_type(mut self, tmpl_type: impl Into<i64>) -> Self {
        self.tmpl_type = Some(tmpl_type.into());
        self
    }

    /// Id of the ad template.
    pub fn tmpl_id(mut self, tmpl_id: impl Into<String>) -> Self {
        self.tmpl_id = Some(tmpl_id.into());
        self
    }
}

wire_out!(OperationAmsAgencyUpdateAdunit {
    "ad_unit_id" => ad_unit_id,
    "name" => name,
    "status" => status,
    "video_duration_min" => video_duration_min,
    "video_duration_max" => video_duration_max,
    "tmpl_type" => tmpl_type,
    "tmpl_id" => tmpl_id,
} fixed {
    "action" => "agency_update_adunit",
});

/// The answer to [`OperationAmsAgencyUpdateAdunit`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OperationAmsAgencyUpdateAdunitResponse {
    /// Result code, 0 success.
    pub ret: i64,
    /// Text of the result.
    pub err_msg: Option<String>,
}

wire_in!(OperationAmsAgencyUpdateAdunitResponse {
    "ret" => ret,
    "err_msg" => err_msg,
});

impl Endpoint for OperationAmsAgencyUpdateAdunit {
    type Response = OperationAmsAgencyUpdateAdunitResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.wxa.operation_ams_agency_update_adunit",
        path: "/wxa/operationams",
        query: &["action"],
        ok_field: Some("ret"),
        ..Operation::usual(Product::Open)
    };
}

/// Manage ads, ad data and settlement by action (广告流量主代运营).
///
/// `POST /wxa/operationams`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/ad-mgnt/GetAgencyTmplIdList.html)
///
/// One endpoint for all of ad management; action in the query decides what is done. Errors are in ret and err_msg.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct OperationAmsGetAgencyAdUnitList {
    /// Page number; ad data start at 1, official accounts at 0.
    ///
    /// `1` unless set.
    pub page: i64,
    /// Entries a page.
    ///
    /// `10` unless set.
    pub page_size: i64,
    /// Kind of ad slot, such as SLOT\_ID\_WEAPP\_BANNER; empty for all.
    pub ad_slot: Option<String>,
    /// Id of the ad template.
    pub tmpl_id: Option<String>,
    /// `is_return_tmpl_bind_list`.
    pub is_return_tmpl_bind_list: Option<bool>,
}

impl OperationAmsGetAgencyAdUnitList {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Page number; ad data start at 1, official accounts at 0.
    ///
    /// `1` unless set.
    pub fn page(mut self, page: impl Into<i64>) -> Self {
        self.page = page.into();
        self
    }

    /// Entries a page.
    ///
    /// `10` unless set.
    pub fn page_size(mut self, page_size: impl Into<i64>) -> Self {
        self.page_size = page_size.into();
        self
    }

    /// Kind of ad slot, such as SLOT\_ID\_WEAPP\_BANNER; empty for all.
    pub fn ad_slot(mut self, ad_slot: impl Into<String>) -> Self {
        self.ad_slot = Some(ad_slot.into());
        self
    }

    /// Id of the ad template.
    pub fn tmpl_id(mut self, tmpl_id: impl Into<String>) -> Self {
        self.tmpl_id = Some(tmpl_id.into());
        self
    }

    /// `is_return_tmpl_bind_list`.
    pub fn is_return_tmpl_bind_list(mut self, is_return_tmpl_bind_list: impl Into<bool>) -> Self {
        self.is_return_tmpl_bind_list = Some(is_return_tmpl_bind_list.into());
        self
    }
}

impl Default for OperationAmsGetAgencyAdUnitList {
    #[inline]
    fn default() -> Self {
        Self {
            page: 1,
            page_size: 10,
            ad_slot: Default::default(),
            tmpl_id: Default::default(),
            is_return_tmpl_bind_list: Default::default(),
        }
    }
}

wire_out!(OperationAmsGetAgencyAdUnitList {
    "page" => page,
    "page_size" => page_size,
    "ad_slot" => ad_slot,
    "tmpl_id" => tmpl_id,
} via {
    "is_return_tmpl_bind_list" => is_return_tmpl_bind_list: yizhan_core::wire::BoolAsInt,
} fixed {
    "action" => "get_agency_ad_unit_list",
});

/// The answer to [`OperationAmsGetAgencyAdUnitList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OperationAmsGetAgencyAdUnitListResponse {
    /// Result code, 0 success.
    pub ret: i64,
    /// Text of the result.
    pub err_msg: Option<String>,
    /// `ad_unit_list`.
    pub ad_unit_list: Vec<OperationAmsGetAgencyAdUnitListAdUnitList>,
    /// `total_num`.
    pub total_num: i64,
}

wire_in!(OperationAmsGetAgencyAdUnitListResponse {
    "ret" => ret,
    "err_msg" => err_msg,
    "ad_unit_list" => ad_unit_list,
    "total_num" => total_num,
});

impl Endpoint for OperationAmsGetAgencyAdUnitList {
    type Response = OperationAmsGetAgencyAdUnitListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.wxa.operation_ams_get_agency_ad_unit_list",
        path: "/wxa/operationams",
        query: &["action"],
        ok_field: Some("ret"),
        ..Operation::usual(Product::Open)
    };
}

/// `ad_unit_list` of [`OperationAmsGetAgencyAdUnitList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OperationAmsGetAgencyAdUnitListAdUnitList {
    /// Id of the ad template.
    pub tmpl_id: String,
    /// `ad_unit_name`.
    pub ad_unit_name: String,
    /// Number of the kind of ad slot.
    pub slot_id: Option<String>,
    /// Kind of ad slot, such as SLOT\_ID\_WEAPP\_BANNER; empty for all.
    pub ad_slot: Option<String>,
    /// `tmpl_bind_total_num`.
    pub tmpl_bind_total_num: i64,
    /// `tmpl_bind_list`.
    pub tmpl_bind_list: Vec<OperationAmsGetAgencyAdUnitListTmplBindList>,
}

wire_in!(part OperationAmsGetAgencyAdUnitListAdUnitList {
    "tmpl_id" => tmpl_id,
    "ad_unit_name" => ad_unit_name,
    "slot_id" => slot_id,
    "ad_slot" => ad_slot,
    "tmpl_bind_total_num" => tmpl_bind_total_num,
    "tmpl_bind_list" => tmpl_bind_list,
});

/// `tmpl_bind_list` of [`OperationAmsGetAgencyAdUnitList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OperationAmsGetAgencyAdUnitListTmplBindList {
    /// Id of the ad unit.
    pub ad_unit_id: String,
    /// `ad_unit_name`.
    pub ad_unit_name: String,
    /// Number of the kind of ad slot.
    pub slot_id: Option<String>,
    /// Kind of ad slot, such as SLOT\_ID\_WEAPP\_BANNER; empty for all.
    pub ad_slot: Option<String>,
    /// Kind of the ad unit.
    pub ad_unit_type: String,
    /// State of the ad unit.
    pub ad_unit_status: i64,
    /// `ad_unit_size`.
    pub ad_unit_size: Vec<AdUnitSize>,
    /// App id of the mini program or, in the follow component, of the official account.
    pub appid: Option<String>,
    /// Seconds, shortest video.
    pub video_duration_min: Option<i64>,
    /// Seconds, longest video.
    pub video_duration_max: Option<i64>,
}

wire_in!(part OperationAmsGetAgencyAdUnitListTmplBindList {
    "ad_unit_id" => ad_unit_id,
    "ad_unit_name" => ad_unit_name,
    "slot_id" => slot_id,
    "ad_slot" => ad_slot,
    "ad_unit_type" => ad_unit_type,
    "ad_unit_status" => ad_unit_status,
    "ad_unit_size" => ad_unit_size,
    "appid" => appid,
    "video_duration_min" => video_duration_min,
    "video_duration_max" => video_duration_max,
});

/// Manage ads, ad data and settlement by action (广告流量主代运营).
///
/// `POST /wxa/operationams`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/settlement/GetAgencySettlement.html)
///
/// One endpoint for all of ad management; action in the query decides what is done. Errors are in ret and err_msg.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct OperationAmsGetAgencySettledRevenue {
    /// Page number; ad data start at 1, official accounts at 0.
    ///
    /// `1` unless set.
    pub page: i64,
    /// Entries a page.
    ///
    /// `10` unless set.
    pub page_size: i64,
    /// Yyyy-MM-dd.
    pub start_date: String,
    /// Yyyy-MM-dd.
    pub end_date: String,
}

impl OperationAmsGetAgencySettledRevenue {
    /// Starts with the required members.
    pub fn new(start_date: impl Into<String>, end_date: impl Into<String>) -> Self {
        Self {
            page: 1,
            page_size: 10,
            start_date: start_date.into(),
            end_date: end_date.into(),
        }
    }

    /// Page number; ad data start at 1, official accounts at 0.
    ///
    /// `1` unless set.
    pub fn page(mut self, page: impl Into<i64>) -> Self {
        self.page = page.into();
        self
    }

    /// Entries a page.
    ///
    /// `10` unless set.
    pub fn page_size(mut self, page_size: impl Into<i64>) -> Self {
        self.page_size = page_size.into();
        self
    }
}

wire_out!(OperationAmsGetAgencySettledRevenue {
    "page" => page,
    "page_size" => page_size,
    "start_date" => start_date,
    "end_date" => end_date,
} fixed {
    "action" => "get_agency_settled_revenue",
});

/// The answer to [`OperationAmsGetAgencySettledRevenue`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OperationAmsGetAgencySettledRevenueResponse {
    /// Result code, 0 success.
    pub ret: i64,
    /// Text of the result.
    pub err_msg: Option<String>,
    /// Fen, all revenue.
    pub revenue_all: i64,
    /// Fen taken off as penalty.
    pub penalty_all: i64,
    /// Fen settled.
    pub settled_revenue_all: i64,
    /// `settlement_list`.
    pub settlement_list: Vec<SettlementList>,
    /// `total_num`.
    pub total_num: i64,
}

wire_in!(OperationAmsGetAgencySettledRevenueResponse {
    "ret" => ret,
    "err_msg" => err_msg,
    "revenue_all" => revenue_all,
    "penalty_all" => penalty_all,
    "settled_revenue_all" => settled_revenue_all,
    "settlement_list" => settlement_list,
    "total_num" => total_num,
});

impl Endpoint for OperationAmsGetAgencySettledRevenue {
    type Response = OperationAmsGetAgencySettledRevenueResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.wxa.operation_ams_get_agency_settled_revenue",
        path: "/wxa/operationams",
        query: &["action"],
        ok_field: Some("ret"),
        ..Operation::usual(Product::Open)
    };
}

/// Get the code review quota (查询服务商审核额度).
///
/// `GET /wxa/queryquota`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/setCodeAuditQuota.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct QueryQuota {}

impl QueryQuota {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(QueryQuota {});

/// The answer to [`QueryQuota`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QueryQuotaResponse {
    /// Reviews left this month.
    pub rest: i64,
    /// Reviews a month.
    pub limit: i64,
    /// Speed-ups left this month.
    pub speedup_rest: i64,
    /// Speed-ups a month.
    pub speedup_limit: i64,
}

wire_in!(QueryQuotaResponse {
    "rest" => rest,
    "limit" => limit,
    "speedup_rest" => speedup_rest,
    "speedup_limit" => speedup_limit,
});

impl Endpoint for QueryQuota {
    type Response = QueryQuotaResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.wxa.query_quota",
        path: "/wxa/queryquota",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Open)
    };
}

/// Release the approved version (发布已通过审核的小程序).
///
/// `POST /wxa/release`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/release.html)
///
/// Releases the version approved last to all users. Needs no members: send an empty object.
///
/// # Errors
///
/// - `85019`: no version is under auditing
/// - `85020`: status not allowed
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Release {}

impl Release {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(Release {});

/// The answer to [`Release`].
pub type ReleaseResponse = yizhan_core::Done;

impl Endpoint for Release {
    type Response = ReleaseResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.wxa.release",
        path: "/wxa/release",
        ..Operation::usual(Product::Open)
    };
}

/// Roll back the released version (小程序版本回退).
///
/// `GET /wxa/revertcoderelease`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/revertCodeRelease.html)
///
/// With action get\_history\_version it lists the versions to which one can go back; without action it goes back.
///
/// # Errors
///
/// - `87011`: wxa has a gray release plan, forbid revert
/// - `87012`: forbid revert this version release
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct RevertCodeRelease {
    /// Get_history_version, or absent to go back.
    pub action: Option<String>,
    /// Number of the version to go back to; absent for the one before.
    pub app_version: Option<i64>,
}

impl RevertCodeRelease {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Get_history_version, or absent to go back.
    pub fn action(mut self, action: impl Into<String>) -> Self {
        self.action = Some(action.into());
        self
    }

    /// Number of the version to go back to; absent for the one before.
    pub fn app_version(mut self, app_version: impl Into<i64>) -> Self {
        self.app_version = Some(app_version.into());
        self
    }
}

wire_out!(RevertCodeRelease {
    "action" => action,
    "app_version" => app_version,
});

/// The answer to [`RevertCodeRelease`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RevertCodeReleaseResponse {
    /// Versions that can be gone back to.
    pub version_list: Vec<RevertCodeReleaseVersionList>,
}

wire_in!(RevertCodeReleaseResponse {
    "version_list" => version_list,
});

impl Endpoint for RevertCodeRelease {
    type Response = RevertCodeReleaseResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.wxa.revert_code_release",
        path: "/wxa/revertcoderelease",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Open)
    };
}

/// `version_list` of [`RevertCodeRelease`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RevertCodeReleaseVersionList {
    /// Number of the version to go back to; absent for the one before.
    pub app_version: i64,
    /// Version number given at upload.
    pub user_version: String,
    /// Description given at upload.
    pub user_desc: String,
    /// Unix seconds.
    pub commit_time: i64,
}

wire_in!(part RevertCodeReleaseVersionList {
    "app_version" => app_version,
    "user_version" => user_version,
    "user_desc" => user_desc,
    "commit_time" => commit_time,
});

/// Cancel a phased release (取消分阶段发布).
///
/// `GET /wxa/revertgrayrelease`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/revertGrayRelease.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct RevertGrayRelease {}

impl RevertGrayRelease {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(RevertGrayRelease {});

/// The answer to [`RevertGrayRelease`].
pub type RevertGrayReleaseResponse = yizhan_core::Done;

impl Endpoint for RevertGrayRelease {
    type Response = RevertGrayReleaseResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.wxa.revert_gray_release",
        path: "/wxa/revertgrayrelease",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Open)
    };
}

/// Set the DNS prefetch domains (设置 DNS 预解析域名).
///
/// `POST /wxa/set_prefetchdnsdomain`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/domain-management/setPrefetchDomain.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SetPrefetchDnsDomain {
    /// Domains to resolve ahead.
    pub prefetch_dns_domain: Vec<SetPrefetchDnsDomainPrefetchDnsDomain>,
}

impl SetPrefetchDnsDomain {
    /// Starts with the required members.
    pub fn new(
        prefetch_dns_domain: impl IntoIterator<Item = impl Into<SetPrefetchDnsDomainPrefetchDnsDomain>>,
    ) -> Self {
        Self {
            prefetch_dns_domain: prefetch_dns_domain.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(SetPrefetchDnsDomain {
    "prefetch_dns_domain" => prefetch_dns_domain,
});

/// The answer to [`SetPrefetchDnsDomain`].
pub type SetPrefetchDnsDomainResponse = yizhan_core::Done;

impl Endpoint for SetPrefetchDnsDomain {
    type Response = SetPrefetchDnsDomainResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.wxa.set_prefetch_dns_domain",
        path: "/wxa/set_prefetchdnsdomain",
        ..Operation::usual(Product::Open)
    };
}

/// `prefetch_dns_domain` of [`SetPrefetchDnsDomain`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SetPrefetchDnsDomainPrefetchDnsDomain {
    /// `url`.
    pub url: String,
}

impl SetPrefetchDnsDomainPrefetchDnsDomain {
    /// Starts with the required members.
    #[must_use]
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into() }
    }
}

wire_out!(part SetPrefetchDnsDomainPrefetchDnsDomain {
    "url" => url,
});

/// Rename a trial mini program (修改试用小程序名称).
///
/// `POST /wxa/setbetaweappnickname`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/register-management/fast-regist-beta/modifyBetaMiniprogramNickName.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SetBetaWeappNickname {
    /// `name`.
    pub name: String,
}

impl SetBetaWeappNickname {
    /// Starts with the required members.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

wire_out!(SetBetaWeappNickname {
    "name" => name,
});

/// The answer to [`SetBetaWeappNickname`].
pub type SetBetaWeappNicknameResponse = yizhan_core::Done;

impl Endpoint for SetBetaWeappNickname {
    type Response = SetBetaWeappNicknameResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.wxa.set_beta_weapp_nickname",
        path: "/wxa/setbetaweappnickname",
        ..Operation::usual(Product::Open)
    };
}

/// Set an ad revenue share ratio (设置广告分账比例).
///
/// `POST /wxa/setdefaultamsinfo`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/percentage/SetShareRatio.html) [(2)](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/percentage/SetCustomShareRatio.html)
///
/// action set_share_ratio sets the default, agency_set_custom_share_ratio the ratio of a single mini program.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SetDefaultAmsInfo {
    /// Set_share_ratio or agency_set_custom_share_ratio.
    pub action: String,
    /// App id of the mini program or, in the follow component, of the official account.
    pub appid: Option<String>,
    /// The platform's share of the ad revenue, in percent.
    pub share_ratio: i64,
}

impl SetDefaultAmsInfo {
    /// Starts with the required members.
    pub fn new(action: impl Into<String>, share_ratio: impl Into<i64>) -> Self {
        Self {
            action: action.into(),
            appid: Default::default(),
            share_ratio: share_ratio.into(),
        }
    }

    /// App id of the mini program or, in the follow component, of the official account.
    pub fn appid(mut self, appid: impl Into<String>) -> Self {
        self.appid = Some(appid.into());
        self
    }
}

wire_out!(SetDefaultAmsInfo {
    "action" => action,
    "appid" => appid,
    "share_ratio" => share_ratio,
});

/// The answer to [`SetDefaultAmsInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SetDefaultAmsInfoResponse {
    /// Result code, 0 success.
    pub ret: i64,
    /// Text of the result.
    pub err_msg: Option<String>,
}

wire_in!(SetDefaultAmsInfoResponse {
    "ret" => ret,
    "err_msg" => err_msg,
});

impl Endpoint for SetDefaultAmsInfo {
    type Response = SetDefaultAmsInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.wxa.set_default_ams_info",
        path: "/wxa/setdefaultamsinfo",
        query: &["action"],
        ok_field: Some("ret"),
        ..Operation::usual(Product::Open)
    };
}

/// Set the name of a mini program (设置小程序名称).
///
/// `POST /wxa/setnickname`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/basic-info-management/setNickName.html)
///
/// When wording asks for material, or an audit id comes back, the name goes through a review; otherwise it is set at once.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SetNickname {
    /// `nick_name`.
    pub nick_name: String,
    /// Media id of the identity card, for persons.
    pub id_card: Option<String>,
    /// Media id of the licence, for organizations.
    pub license: Option<String>,
    /// Media id of material that supports the name.
    pub naming_other_stuff_1: Option<String>,
    /// Media id of material that supports the name.
    pub naming_other_stuff_2: Option<String>,
    /// Media id of material that supports the name.
    pub naming_other_stuff_3: Option<String>,
    /// Media id of material that supports the name.
    pub naming_other_stuff_4: Option<String>,
    /// Media id of material that supports the name.
    pub naming_other_stuff_5: Option<String>,
}

impl SetNickname {
    /// Starts with the required members.
    pub fn new(nick_name: impl Into<String>) -> Self {
        Self {
            nick_name: nick_name.into(),
            id_card: Default::default(),
            license: Default::default(),
            naming_other_stuff_1: Default::default(),
            naming_other_stuff_2: Default::default(),
            naming_other_stuff_3: Default::default(),
            naming_other_stuff_4: Default::default(),
            naming_other_stuff_5: Default::default(),
        }
    }

    /// Media id of the identity card, for persons.
    pub fn id_card(mut self, id_card: impl Into<String>) -> Self {
        self.id_card = Some(id_card.into());
        self
    }

    /// Media id of the licence, for organizations.
    pub fn license(mut self, license: impl Into<String>) -> Self {
        self.license = Some(license.into());
        self
    }

    /// Media id of material that supports the name.
    pub fn naming_other_stuff_1(mut self, naming_other_stuff_1: impl Into<String>) -> Self {
        self.naming_other_stuff_1 = Some(naming_other_stuff_1.into());
        self
    }

    /// Media id of material that supports the name.
    pub fn naming_other_stuff_2(mut self, naming_other_stuff_2: impl Into<String>) -> Self {
        self.naming_other_stuff_2 = Some(naming_other_stuff_2.into());
        self
    }

    /// Media id of material that supports the name.
    pub fn naming_other_stuff_3(mut self, naming_other_stuff_3: impl Into<String>) -> Self {
        self.naming_other_stuff_3 = Some(naming_other_stuff_3.into());
        self
    }

    /// Media id of material that supports the name.
    pub fn naming_other_stuff_4(mut self, naming_other_stuff_4: impl Into<String>) -> Self {
        self.naming_other_stuff_4 = Some(naming_other_stuff_4.into());
        self
    }

    /// Media id of material that supports the name.
    pub fn naming_other_stuff_5(mut self, naming_other_stuff_5: impl Into<String>) -> Self {
        self.naming_other_stuff_5 = Some(naming_other_stuff_5.into());
        self
    }
}

wire_out!(SetNickname {
    "nick_name" => nick_name,
    "id_card" => id_card,
    "license" => license,
    "naming_other_stuff_1" => naming_other_stuff_1,
    "naming_other_stuff_2" => naming_other_stuff_2,
    "naming_other_stuff_3" => naming_other_stuff_3,
    "naming_other_stuff_4" => naming_other_stuff_4,
    "naming_other_stuff_5" => naming_other_stuff_5,
});

/// The answer to [`SetNickname`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SetNicknameResponse {
    /// Id of the review.
    pub audit_id: Option<i64>,
    /// Text to show, for instance on material needed.
    pub wording: Option<String>,
}

wire_in!(SetNicknameResponse {
    "audit_id" => audit_id,
    "wording" => wording,
});

impl Endpoint for SetNickname {
    type Response = SetNicknameResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.wxa.set_nickname",
        path: "/wxa/setnickname",
        ..Operation::usual(Product::Open)
    };
}

/// Configure business domains (配置小程序业务域名).
///
/// `POST /wxa/setwebviewdomain`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/domain-management/modifyJumpDomain.html)
///
/// Domains must first be registered with the third-party platform. Without action all of its domains are taken over.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SetWebviewdomain {
    /// Add, delete, set or get.
    ///
    /// `get` unless set.
    pub action: String,
    /// Business domains, with https://.
    pub webviewdomain: Option<Vec<String>>,
}

impl SetWebviewdomain {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Add, delete, set or get.
    ///
    /// `get` unless set.
    pub fn action(mut self, action: impl Into<String>) -> Self {
        self.action = action.into();
        self
    }

    /// Business domains, with https://.
    pub fn webviewdomain(
        mut self,
        webviewdomain: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.webviewdomain = Some(webviewdomain.into_iter().map(Into::into).collect());
        self
    }
}

impl Default for SetWebviewdomain {
    #[inline]
    fn default() -> Self {
        Self {
            action: "get".into(),
            webviewdomain: Default::default(),
        }
    }
}

wire_out!(SetWebviewdomain {
    "action" => action,
    "webviewdomain" => webviewdomain,
});

/// The answer to [`SetWebviewdomain`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SetWebviewdomainResponse {
    /// Business domains, with https://.
    pub webviewdomain: Vec<String>,
}

wire_in!(SetWebviewdomainResponse {
    "webviewdomain" => webviewdomain,
});

impl Endpoint for SetWebviewdomain {
    type Response = SetWebviewdomainResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.wxa.set_webviewdomain",
        path: "/wxa/setwebviewdomain",
        ..Operation::usual(Product::Open)
    };
}

/// Configure business domains directly (快速配置小程序业务域名).
///
/// `POST /wxa/setwebviewdomain_directly`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/domain-management/modifyJumpDomainDirectly.html)
///
/// Domains need not be registered with the third-party platform, but must serve the verification file.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SetWebviewdomainDirectly {
    /// Add, delete, set or get.
    ///
    /// `get` unless set.
    pub action: String,
    /// Business domains, with https://.
    pub webviewdomain: Option<Vec<String>>,
}

impl SetWebviewdomainDirectly {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Add, delete, set or get.
    ///
    /// `get` unless set.
    pub fn action(mut self, action: impl Into<String>) -> Self {
        self.action = action.into();
        self
    }

    /// Business domains, with https://.
    pub fn webviewdomain(
        mut self,
        webviewdomain: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.webviewdomain = Some(webviewdomain.into_iter().map(Into::into).collect());
        self
    }
}

impl Default for SetWebviewdomainDirectly {
    #[inline]
    fn default() -> Self {
        Self {
            action: "get".into(),
            webviewdomain: Default::default(),
        }
    }
}

wire_out!(SetWebviewdomainDirectly {
    "action" => action,
    "webviewdomain" => webviewdomain,
});

/// The answer to [`SetWebviewdomainDirectly`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SetWebviewdomainDirectlyResponse {
    /// Business domains, with https://.
    pub webviewdomain: Vec<String>,
}

wire_in!(SetWebviewdomainDirectlyResponse {
    "webviewdomain" => webviewdomain,
});

impl Endpoint for SetWebviewdomainDirectly {
    type Response = SetWebviewdomainDirectlyResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.wxa.set_webviewdomain_directly",
        path: "/wxa/setwebviewdomain_directly",
        ..Operation::usual(Product::Open)
    };
}

/// Speed up a code review (加急代码审核).
///
/// `POST /wxa/speedupaudit`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/speedupCodeAudit.html)
///
/// Uses up a speed-up of the platform's monthly quota.
///
/// # Errors
///
/// - `89401`: review system unstable, retry later
/// - `89402`: not in review queue
/// - `89403`: audit type cannot be sped up
/// - `89404`: audit already sped up
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Speedupaudit {
    /// Id of the review.
    pub auditid: i64,
}

impl Speedupaudit {
    /// Starts with the required members.
    pub fn new(auditid: impl Into<i64>) -> Self {
        Self {
            auditid: auditid.into(),
        }
    }
}

wire_out!(Speedupaudit {
    "auditid" => auditid,
});

/// The answer to [`Speedupaudit`].
pub type SpeedupauditResponse = yizhan_core::Done;

impl Endpoint for Speedupaudit {
    type Response = SpeedupauditResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.wxa.speedupaudit",
        path: "/wxa/speedupaudit",
        ..Operation::usual(Product::Open)
    };
}

/// Submit code for review (提交代码审核).
///
/// `POST /wxa/submit_audit`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/submitAudit.html)
///
/// Only one version can be in review at a time. The result is pushed as an event.
///
/// # Errors
///
/// - `85006`: tag is in invalid format
/// - `85007`: page is in invalid format
/// - `85008`: category is in invalid format
/// - `85009`: already submit a version under auditing
/// - `85010`: required data absent
/// - `85011`: title is in invalid format
/// - `85023`: item size is not in valid range
/// - `85077`: category
/// - `85085`: monthly code-review submissions used up
/// - `85086`: must commit before submit audit
/// - `86000`: only callable by third-party platform
/// - `86001`: component experience version does not exist
/// - `86002`: miniprogram have not completed init procedure
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SubmitAudit {
    /// Categories and pages for the reviewers, at most 5.
    pub item_list: Vec<SubmitAuditItemList>,
    /// Screenshots and videos of the operation.
    pub preview_info: Option<SubmitAuditPreviewInfo>,
    /// Note for the reviewers on this version.
    pub version_desc: Option<String>,
    /// Feedback on the last review.
    pub feedback_info: Option<String>,
    /// Media ids of feedback, separated by \|.
    pub feedback_stuff: Option<Vec<String>>,
    /// How content of users is kept safe.
    pub ugc_declare: Option<SubmitAuditUgcDeclare>,
    /// True when the code uses no privacy interfaces though they were detected.
    pub privacy_api_not_use: Option<bool>,
    /// Path of the order page.
    pub order_path: Option<String>,
}

impl SubmitAudit {
    /// Starts with the required members.
    pub fn new(item_list: impl IntoIterator<Item = impl Into<SubmitAuditItemList>>) -> Self {
        Self {
            item_list: item_list.into_iter().map(Into::into).collect(),
            preview_info: Default::default(),
            version_desc: Default::default(),
            feedback_info: Default::default(),
            feedback_stuff: Default::default(),
            ugc_declare: Default::default(),
            privacy_api_not_use: Default::default(),
            order_path: Default::default(),
        }
    }

    /// Screenshots and videos of the operation.
    pub fn preview_info(mut self, preview_info: impl Into<SubmitAuditPreviewInfo>) -> Self {
        self.preview_info = Some(preview_info.into());
        self
    }

    /// Note for the reviewers on this version.
    pub fn version_desc(mut self, version_desc: impl Into<String>) -> Self {
        self.version_desc = Some(version_desc.into());
        self
    }

    /// Feedback on the last review.
    pub fn feedback_info(mut self, feedback_info: impl Into<String>) -> Self {
        self.feedback_info = Some(feedback_info.into());
        self
    }

    /// Media ids of feedback, separated by \|.
    pub fn feedback_stuff(
        mut self,
        feedback_stuff: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.feedback_stuff = Some(feedback_stuff.into_iter().map(Into::into).collect());
        self
    }

    /// How content of users is kept safe.
    pub fn ugc_declare(mut self, ugc_declare: impl Into<SubmitAuditUgcDeclare>) -> Self {
        self.ugc_declare = Some(ugc_declare.into());
        self
    }

    /// True when the code uses no privacy interfaces though they were detected.
    pub fn privacy_api_not_use(mut self, privacy_api_not_use: impl Into<bool>) -> Self {
        self.privacy_api_not_use = Some(privacy_api_not_use.into());
        self
    }

    /// Path of the order page.
    pub fn order_path(mut self, order_path: impl Into<String>) -> Self {
        self.order_path = Some(order_path.into());
        self
    }
}

wire_out!(SubmitAudit {
    "item_list" => item_list,
    "preview_info" => preview_info,
    "version_desc" => version_desc,
    "feedback_info" => feedback_info,
    "ugc_declare" => ugc_declare,
    "privacy_api_not_use" => privacy_api_not_use,
    "order_path" => order_path,
} via {
    "feedback_stuff" => feedback_stuff: yizhan_core::wire::CsvPipe,
});

/// The answer to [`SubmitAudit`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SubmitAuditResponse {
    /// Id of the review.
    pub auditid: i64,
}

wire_in!(SubmitAuditResponse {
    "auditid" => auditid,
});

impl Endpoint for SubmitAudit {
    type Response = SubmitAuditResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.wxa.submit_audit",
        path: "/wxa/submit_audit",
        ..Operation::usual(Product::Open)
    };
}

/// `item_list` of [`SubmitAudit`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SubmitAuditItemList {
    /// Path of the page.
    pub address: Option<String>,
    /// Title of the page.
    pub title: Option<String>,
    /// Words for the page, separated by blanks.
    pub tag: Option<String>,
    /// Id of the category.
    pub first_id: Option<i64>,
    /// Name of the category.
    pub first_class: Option<String>,
    /// Id of the category.
    pub second_id: Option<i64>,
    /// Name of the category.
    pub second_class: Option<String>,
    /// Id of the category.
    pub third_id: Option<i64>,
    /// Name of the category.
    pub third_class: Option<String>,
}

impl SubmitAuditItemList {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Path of the page.
    #[must_use]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// Title of the page.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Words for the page, separated by blanks.
    #[must_use]
    pub fn tag(mut self, tag: impl Into<String>) -> Self {
        self.tag = Some(tag.into());
        self
    }

    /// Id of the category.
    #[must_use]
    pub fn first_id(mut self, first_id: impl Into<i64>) -> Self {
        self.first_id = Some(first_id.into());
        self
    }

    /// Name of the category.
    #[must_use]
    pub fn first_class(mut self, first_class: impl Into<String>) -> Self {
        self.first_class = Some(first_class.into());
        self
    }

    /// Id of the category.
    #[must_use]
    pub fn second_id(mut self, second_id: impl Into<i64>) -> Self {
        self.second_id = Some(second_id.into());
        self
    }

    /// Name of the category.
    #[must_use]
    pub fn second_class(mut self, second_class: impl Into<String>) -> Self {
        self.second_class = Some(second_class.into());
        self
    }

    /// Id of the category.
    #[must_use]
    pub fn third_id(mut self, third_id: impl Into<i64>) -> Self {
        self.third_id = Some(third_id.into());
        self
    }

    /// Name of the category.
    #[must_use]
    pub fn third_class(mut self, third_class: impl Into<String>) -> Self {
        self.third_class = Some(third_class.into());
        self
    }
}

wire_out!(part SubmitAuditItemList {
    "address" => address,
    "title" => title,
    "tag" => tag,
    "first_id" => first_id,
    "first_class" => first_class,
    "second_id" => second_id,
    "second_class" => second_class,
    "third_id" => third_id,
    "third_class" => third_class,
});

/// `preview_info` of [`SubmitAudit`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SubmitAuditPreviewInfo {
    /// Media ids from the upload for reviews.
    pub video_id_list: Option<Vec<String>>,
    /// Media ids from the upload for reviews.
    pub pic_id_list: Option<Vec<String>>,
}

impl SubmitAuditPreviewInfo {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Media ids from the upload for reviews.
    #[must_use]
    pub fn video_id_list(
        mut self,
        video_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.video_id_list = Some(video_id_list.into_iter().map(Into::into).collect());
        self
    }

    /// Media ids from the upload for reviews.
    #[must_use]
    pub fn pic_id_list(mut self, pic_id_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.pic_id_list = Some(pic_id_list.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part SubmitAuditPreviewInfo {
    "video_id_list" => video_id_list,
    "pic_id_list" => pic_id_list,
});

/// `ugc_declare` of [`SubmitAudit`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SubmitAuditUgcDeclare {
    /// Scenes with content of users.
    pub scene: Option<Vec<i64>>,
    /// Description when another scene is chosen.
    pub other_scene_desc: Option<String>,
    /// Ways in which content is checked.
    pub method: Option<Vec<i64>>,
    /// Whether people check content.
    pub has_audit_team: Option<bool>,
    /// Description of the checks.
    pub audit_desc: Option<String>,
}

impl SubmitAuditUgcDeclare {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Scenes with content of users.
    #[must_use]
    pub fn scene(mut self, scene: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.scene = Some(scene.into_iter().map(Into::into).collect());
        self
    }

    /// Description when another scene is chosen.
    #[must_use]
    pub fn other_scene_desc(mut self, other_scene_desc: impl Into<String>) -> Self {
        self.other_scene_desc = Some(other_scene_desc.into());
        self
    }

    /// Ways in which content is checked.
    #[must_use]
    pub fn method(mut self, method: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.method = Some(method.into_iter().map(Into::into).collect());
        self
    }

    /// Whether people check content.
    #[must_use]
    pub fn has_audit_team(mut self, has_audit_team: impl Into<bool>) -> Self {
        self.has_audit_team = Some(has_audit_team.into());
        self
    }

    /// Description of the checks.
    #[must_use]
    pub fn audit_desc(mut self, audit_desc: impl Into<String>) -> Self {
        self.audit_desc = Some(audit_desc.into());
        self
    }
}

wire_out!(part SubmitAuditUgcDeclare {
    "scene" => scene,
    "other_scene_desc" => other_scene_desc,
    "method" => method,
    "audit_desc" => audit_desc,
} via {
    "has_audit_team" => has_audit_team: yizhan_core::wire::BoolAsInt,
});

/// Unbind a tester (解除绑定体验者).
///
/// `POST /wxa/unbind_tester`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/member-management/unbindTester.html)
///
/// Give wechatid or userstr.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UnbindTester {
    /// WeChat id of the tester.
    pub wechatid: Option<String>,
    /// Id that stands for the tester.
    pub userstr: Option<String>,
}

impl UnbindTester {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// WeChat id of the tester.
    pub fn wechatid(mut self, wechatid: impl Into<String>) -> Self {
        self.wechatid = Some(wechatid.into());
        self
    }

    /// Id that stands for the tester.
    pub fn userstr(mut self, userstr: impl Into<String>) -> Self {
        self.userstr = Some(userstr.into());
        self
    }
}

wire_out!(UnbindTester {
    "wechatid" => wechatid,
    "userstr" => userstr,
});

/// The answer to [`UnbindTester`].
pub type UnbindTesterResponse = yizhan_core::Done;

impl Endpoint for UnbindTester {
    type Response = UnbindTesterResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.wxa.unbind_tester",
        path: "/wxa/unbind_tester",
        ..Operation::usual(Product::Open)
    };
}

/// Withdraw a code review (撤回代码审核).
///
/// `GET /wxa/undocodeaudit`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/undoAudit.html)
///
/// The number of withdrawals a day and a month is limited.
///
/// # Errors
///
/// - `87011`: wxa has a gray release plan, forbid revert
/// - `87013`: no quota to undo code
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UndoCodeAudit {}

impl UndoCodeAudit {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(UndoCodeAudit {});

/// The answer to [`UndoCodeAudit`].
pub type UndoCodeAuditResponse = yizhan_core::Done;

impl Endpoint for UndoCodeAudit {
    type Response = UndoCodeAuditResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.wxa.undo_code_audit",
        path: "/wxa/undocodeaudit",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Open)
    };
}

/// Set the official account shown in the follow component (设置展示的公众号信息).
///
/// `POST /wxa/updateshowwxaitem`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/subscribe-component/setShowItem.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UpdateShowWxaItem {
    /// Whether to show the component.
    pub wxa_subscribe_biz_flag: bool,
    /// App id of the mini program or, in the follow component, of the official account.
    pub appid: Option<String>,
}

impl UpdateShowWxaItem {
    /// Starts with the required members.
    pub fn new(wxa_subscribe_biz_flag: impl Into<bool>) -> Self {
        Self {
            wxa_subscribe_biz_flag: wxa_subscribe_biz_flag.into(),
            appid: Default::default(),
        }
    }

    /// App id of the mini program or, in the follow component, of the official account.
    pub fn appid(mut self, appid: impl Into<String>) -> Self {
        self.appid = Some(appid.into());
        self
    }
}

wire_out!(UpdateShowWxaItem {
    "appid" => appid,
} via {
    "wxa_subscribe_biz_flag" => wxa_subscribe_biz_flag: yizhan_core::wire::BoolAsInt,
});

/// The answer to [`UpdateShowWxaItem`].
pub type UpdateShowWxaItemResponse = yizhan_core::Done;

impl Endpoint for UpdateShowWxaItem {
    type Response = UpdateShowWxaItemResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.wxa.update_show_wxa_item",
        path: "/wxa/updateshowwxaitem",
        ..Operation::usual(Product::Open)
    };
}

/// Upload material for a code review (上传提审素材).
///
/// `POST /wxa/uploadmedia`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/uploadMediaToCodeAudit.html)
///
/// For images and videos that accompany a code review.
///
/// Files beside the request: `media`.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UploadMedia {}

impl UploadMedia {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(UploadMedia {});

/// The answer to [`UploadMedia`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UploadMediaResponse {
    /// `type`.
    pub r#type: String,
    /// Media id for the review.
    pub mediaid: String,
}

wire_in!(UploadMediaResponse {
    "type" => r#type,
    "mediaid" => mediaid,
});

impl Endpoint for UploadMedia {
    type Response = UploadMediaResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.wxa.upload_media",
        path: "/wxa/uploadmedia",
        body: BodyKind::Multipart { files: &["media"] },
        ..Operation::usual(Product::Open)
    };
}

/// Verify a trial mini program (试用小程序快速认证).
///
/// `POST /wxa/verifybetaweapp`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/register-management/fast-regist-beta/verfifyBetaMiniprogram.html)
///
/// Turns a trial mini program into an ordinary one once the legal representative has confirmed.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct VerifyBetaWeapp {
    /// `verify_info`.
    pub verify_info: VerifyBetaWeappVerifyInfo,
}

impl VerifyBetaWeapp {
    /// Starts with the required members.
    pub fn new(verify_info: impl Into<VerifyBetaWeappVerifyInfo>) -> Self {
        Self {
            verify_info: verify_info.into(),
        }
    }
}

wire_out!(VerifyBetaWeapp {
    "verify_info" => verify_info,
});

/// The answer to [`VerifyBetaWeapp`].
pub type VerifyBetaWeappResponse = yizhan_core::Done;

impl Endpoint for VerifyBetaWeapp {
    type Response = VerifyBetaWeappResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.wxa.verify_beta_weapp",
        path: "/wxa/verifybetaweapp",
        ..Operation::usual(Product::Open)
    };
}

/// `verify_info` of [`VerifyBetaWeapp`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct VerifyBetaWeappVerifyInfo {
    /// Name of the enterprise.
    pub enterprise_name: String,
    /// `code`.
    pub code: String,
    /// 1 unified social credit code, 2 organization code, 3 business licence number.
    pub code_type: i64,
    /// Name of the legal representative.
    pub legal_persona_name: String,
    /// WeChat id of the legal representative.
    pub legal_persona_wechat: String,
    /// Identity card number of the legal representative.
    pub legal_persona_idcard: String,
    /// Phone number of the third-party platform.
    pub component_phone: String,
}

impl VerifyBetaWeappVerifyInfo {
    /// Starts with the first member; the other required ones have setters too.
    #[must_use]
    pub fn new(enterprise_name: impl Into<String>) -> Self {
        Self {
            enterprise_name: enterprise_name.into(),
            code: Default::default(),
            code_type: Default::default(),
            legal_persona_name: Default::default(),
            legal_persona_wechat: Default::default(),
            legal_persona_idcard: Default::default(),
            component_phone: Default::default(),
        }
    }

    /// `code`.
    #[must_use]
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = code.into();
        self
    }

    /// 1 unified social credit code, 2 organization code, 3 business licence number.
    #[must_use]
    pub fn code_type(mut self, code_type: impl Into<i64>) -> Self {
        self.code_type = code_type.into();
        self
    }

    /// Name of the legal representative.
    #[must_use]
    pub fn legal_persona_name(mut self, legal_persona_name: impl Into<String>) -> Self {
        self.legal_persona_name = legal_persona_name.into();
        self
    }

    /// WeChat id of the legal representative.
    #[must_use]
    pub fn legal_persona_wechat(mut self, legal_persona_wechat: impl Into<String>) -> Self {
        self.legal_persona_wechat = legal_persona_wechat.into();
        self
    }

    /// Identity card number of the legal representative.
    #[must_use]
    pub fn legal_persona_idcard(mut self, legal_persona_idcard: impl Into<String>) -> Self {
        self.legal_persona_idcard = legal_persona_idcard.into();
        self
    }

    /// Phone number of the third-party platform.
    #[must_use]
    pub fn component_phone(mut self, component_phone: impl Into<String>) -> Self {
        self.component_phone = component_phone.into();
        self
    }
}

wire_out!(part VerifyBetaWeappVerifyInfo {
    "enterprise_name" => enterprise_name,
    "code" => code,
    "code_type" => code_type,
    "legal_persona_name" => legal_persona_name,
    "legal_persona_wechat" => legal_persona_wechat,
    "legal_persona_idcard" => legal_persona_idcard,
    "component_phone" => component_phone,
});

/// Get the domains that are resolved ahead (获取DNS预解析域名).
///
/// `POST /wxa/get_prefetchdomain`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/domain-management/getPrefetchDomain.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetPrefetchDomain {}

impl GetPrefetchDomain {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(GetPrefetchDomain {});

/// The answer to [`GetPrefetchDomain`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPrefetchDomainResponse {
    /// `prefetch_dns_domain`.
    pub prefetch_dns_domain: Vec<GetPrefetchDomainPrefetchDnsDomain>,
    /// How many there may be.
    pub size_limit: Option<i64>,
}

wire_in!(GetPrefetchDomainResponse {
    "prefetch_dns_domain" => prefetch_dns_domain,
    "size_limit" => size_limit,
});

impl Endpoint for GetPrefetchDomain {
    type Response = GetPrefetchDomainResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.wxa.get_prefetch_domain",
        path: "/wxa/get_prefetchdomain",
        safe_to_retry: true,
        ..Operation::usual(Product::Open)
    };
}

/// `prefetch_dns_domain` of [`GetPrefetchDomain`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPrefetchDomainPrefetchDnsDomain {
    /// The domain.
    pub url: String,
    /// Whether it has been taken over.
    pub status: Option<i64>,
}

wire_in!(part GetPrefetchDomainPrefetchDnsDomain {
    "url" => url,
    "status" => status,
});

/// Set the domains that are resolved ahead (设置DNS预解析域名).
///
/// `POST /wxa/set_prefetchdomain`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/domain-management/setPrefetchDomain.html)
///
/// Replaces the whole list.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SetPrefetchDomain {
    /// The whole list; empty to remove all.
    pub prefetch_dns_domain: Vec<SetPrefetchDomainPrefetchDnsDomain>,
}

impl SetPrefetchDomain {
    /// Starts with the required members.
    pub fn new(
        prefetch_dns_domain: impl IntoIterator<Item = impl Into<SetPrefetchDomainPrefetchDnsDomain>>,
    ) -> Self {
        Self {
            prefetch_dns_domain: prefetch_dns_domain.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(SetPrefetchDomain {
    "prefetch_dns_domain" => prefetch_dns_domain,
});

/// The answer to [`SetPrefetchDomain`].
pub type SetPrefetchDomainResponse = yizhan_core::Done;

impl Endpoint for SetPrefetchDomain {
    type Response = SetPrefetchDomainResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.wxa.set_prefetch_domain",
        path: "/wxa/set_prefetchdomain",
        ..Operation::usual(Product::Open)
    };
}

/// `prefetch_dns_domain` of [`SetPrefetchDomain`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SetPrefetchDomainPrefetchDnsDomain {
    /// The domain, without a scheme.
    pub url: String,
}

impl SetPrefetchDomainPrefetchDnsDomain {
    /// Starts with the required members.
    #[must_use]
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into() }
    }
}

wire_out!(part SetPrefetchDomainPrefetchDnsDomain {
    "url" => url,
});
