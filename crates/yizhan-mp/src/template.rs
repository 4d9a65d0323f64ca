//! Generated from `spec/mp/template.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Message templates (模板消息模板管理)

use yizhan_core::{BodyKind, Endpoint, Method, Operation, Product, wire_in, wire_out};

/// Add a template from the library (获得模板ID).
///
/// `POST /cgi-bin/template/api_add_template`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Template_Message_Interface.html#2)
///
/// At most 25 templates in an account.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ApiAddTemplate {
    /// Number of the template in the library, such as TM00015.
    pub template_id_short: String,
    /// Keywords to use, in this order.
    pub keyword_name_list: Vec<String>,
}

impl ApiAddTemplate {
    /// Starts with the required members.
    pub fn new(
        template_id_short: impl Into<String>,
        keyword_name_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            template_id_short: template_id_short.into(),
            keyword_name_list: keyword_name_list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(ApiAddTemplate {
    "template_id_short" => template_id_short,
    "keyword_name_list" => keyword_name_list,
});

/// The answer to [`ApiAddTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApiAddTemplateResponse {
    /// Id of the template in this account.
    pub template_id: String,
}

wire_in!(ApiAddTemplateResponse {
    "template_id" => template_id,
});

impl Endpoint for ApiAddTemplate {
    type Response = ApiAddTemplateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.template.api_add_template",
        path: "/cgi-bin/template/api_add_template",
        ..Operation::usual(Product::Mp)
    };
}

/// Set the industries of the account (设置所属行业).
///
/// `POST /cgi-bin/template/api_set_industry`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Template_Message_Interface.html#0)
///
/// Once a month.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ApiSetIndustry {
    /// Codes of industries.
    pub industry_id1: String,
    /// Codes of industries.
    pub industry_id2: String,
}

impl ApiSetIndustry {
    /// Starts with the required members.
    pub fn new(industry_id1: impl Into<String>, industry_id2: impl Into<String>) -> Self {
        Self {
            industry_id1: industry_id1.into(),
            industry_id2: industry_id2.into(),
        }
    }
}

wire_out!(ApiSetIndustry {
    "industry_id1" => industry_id1,
    "industry_id2" => industry_id2,
});

/// The answer to [`ApiSetIndustry`].
pub type ApiSetIndustryResponse = yizhan_core::Done;

impl Endpoint for ApiSetIndustry {
    type Response = ApiSetIndustryResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.template.api_set_industry",
        path: "/cgi-bin/template/api_set_industry",
        ..Operation::usual(Product::Mp)
    };
}

/// Delete a template (删除模板).
///
/// `POST /cgi-bin/template/del_private_template`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Template_Message_Interface.html#4)
///
/// # Errors
///
/// - `40037`: template_id not valid
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DelPrivateTemplate {
    /// Id of the template in this account.
    pub template_id: String,
}

impl DelPrivateTemplate {
    /// Starts with the required members.
    pub fn new(template_id: impl Into<String>) -> Self {
        Self {
            template_id: template_id.into(),
        }
    }
}

wire_out!(DelPrivateTemplate {
    "template_id" => template_id,
});

/// The answer to [`DelPrivateTemplate`].
pub type DelPrivateTemplateResponse = yizhan_core::Done;

impl Endpoint for DelPrivateTemplate {
    type Response = DelPrivateTemplateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.template.del_private_template",
        path: "/cgi-bin/template/del_private_template",
        ..Operation::usual(Product::Mp)
    };
}

/// List the templates (获取模板列表).
///
/// `GET /cgi-bin/template/get_all_private_template`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Template_Message_Interface.html#3)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetAllPrivateTemplate {}

impl GetAllPrivateTemplate {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(GetAllPrivateTemplate {});

/// The answer to [`GetAllPrivateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAllPrivateTemplateResponse {
    /// `template_list`.
    pub template_list: Vec<GetAllPrivateTemplateTemplateList>,
}

wire_in!(GetAllPrivateTemplateResponse {
    "template_list" => template_list,
});

impl Endpoint for GetAllPrivateTemplate {
    type Response = GetAllPrivateTemplateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.template.get_all_private_template",
        path: "/cgi-bin/template/get_all_private_template",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// `template_list` of [`GetAllPrivateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAllPrivateTemplateTemplateList {
    /// Id of the template in this account.
    pub template_id: String,
    /// `title`.
    pub title: String,
    /// Main industry.
    pub primary_industry: String,
    /// Second industry.
    pub deputy_industry: String,
    /// Text with the keys.
    pub content: String,
    /// Text with values.
    pub example: Option<String>,
}

wire_in!(part GetAllPrivateTemplateTemplateList {
    "template_id" => template_id,
    "title" => title,
    "primary_industry" => primary_industry,
    "deputy_industry" => deputy_industry,
    "content" => content,
    "example" => example,
});

/// Get the industries of the account (获取设置的行业信息).
///
/// `GET /cgi-bin/template/get_industry`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Template_Message_Interface.html#1)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetIndustry {}

impl GetIndustry {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(GetIndustry {});

/// The answer to [`GetIndustry`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetIndustryResponse {
    /// Main industry.
    pub primary_industry: Option<GetIndustryPrimaryIndustry>,
    /// Second industry.
    pub secondary_industry: Option<GetIndustrySecondaryIndustry>,
}

wire_in!(GetIndustryResponse {
    "primary_industry" => primary_industry,
    "secondary_industry" => secondary_industry,
});

impl Endpoint for GetIndustry {
    type Response = GetIndustryResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.template.get_industry",
        path: "/cgi-bin/template/get_industry",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// `primary_industry` of [`GetIndustry`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetIndustryPrimaryIndustry {
    /// Industry of the first level.
    pub first_class: String,
    /// Industry of the second level.
    pub second_class: String,
}

wire_in!(part GetIndustryPrimaryIndustry {
    "first_class" => first_class,
    "second_class" => second_class,
});

/// `secondary_industry` of [`GetIndustry`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetIndustrySecondaryIndustry {
    /// Industry of the first level.
    pub first_class: String,
    /// Industry of the second level.
    pub second_class: String,
}

wire_in!(part GetIndustrySecondaryIndustry {
    "first_class" => first_class,
    "second_class" => second_class,
});
