//! Generated from `spec/mini/wxaapi_newtmpl.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Subscription message templates (订阅消息模板)

use yizhan_core::{BodyKind, Endpoint, Method, Operation, Product, wire_in, wire_out};

/// Add a template (选用模板).
///
/// `POST /wxaapi/newtmpl/addtemplate`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Subscription_Messages/api.html#addTemplate%E9%80%89%E7%94%A8%E6%A8%A1%E6%9D%BF) [(2)](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/subscribe-message/subscribeMessage.addTemplate.html)
///
/// An account keeps a limited number of private templates.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AddTemplate {
    /// Id of the public template.
    pub tid: String,
    /// Ids of 2 to 5 keywords, in order.
    pub kid_list: Vec<i64>,
    /// What the messages are for, at most 15 characters.
    pub scene_desc: String,
}

impl AddTemplate {
    /// Starts with the required members.
    pub fn new(
        tid: impl Into<String>,
        kid_list: impl IntoIterator<Item = impl Into<i64>>,
        scene_desc: impl Into<String>,
    ) -> Self {
        Self {
            tid: tid.into(),
            kid_list: kid_list.into_iter().map(Into::into).collect(),
            scene_desc: scene_desc.into(),
        }
    }
}

wire_out!(AddTemplate {
    "tid" => tid,
    "kidList" => kid_list,
    "sceneDesc" => scene_desc,
});

/// The answer to [`AddTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddTemplateResponse {
    /// Id of the private template, used to send messages.
    pub pri_tmpl_id: String,
}

wire_in!(AddTemplateResponse {
    "priTmplId" => pri_tmpl_id,
});

impl Endpoint for AddTemplate {
    type Response = AddTemplateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxaapi_newtmpl.add_template",
        path: "/wxaapi/newtmpl/addtemplate",
        ..Operation::usual(Product::Mini)
    };
}

/// Delete a private template (删除模板).
///
/// `POST /wxaapi/newtmpl/deltemplate`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Subscription_Messages/api.html#deleteTemplate%E5%88%A0%E9%99%A4%E6%A8%A1%E6%9D%BF) [(2)](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/subscribe-message/subscribeMessage.deleteTemplate.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DelTemplate {
    /// Id of the private template, used to send messages.
    pub pri_tmpl_id: String,
}

impl DelTemplate {
    /// Starts with the required members.
    pub fn new(pri_tmpl_id: impl Into<String>) -> Self {
        Self {
            pri_tmpl_id: pri_tmpl_id.into(),
        }
    }
}

wire_out!(DelTemplate {
    "priTmplId" => pri_tmpl_id,
});

/// The answer to [`DelTemplate`].
pub type DelTemplateResponse = yizhan_core::Done;

impl Endpoint for DelTemplate {
    type Response = DelTemplateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxaapi_newtmpl.del_template",
        path: "/wxaapi/newtmpl/deltemplate",
        ..Operation::usual(Product::Mini)
    };
}

/// List categories of the account (获取类目).
///
/// `GET /wxaapi/newtmpl/getcategory`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Subscription_Messages/api.html#getCategory%E8%8E%B7%E5%8F%96%E5%85%AC%E4%BC%97%E5%8F%B7%E7%B1%BB%E7%9B%AE) [(2)](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/subscribe-message/subscribeMessage.getCategory.html)
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
    /// `data`.
    pub data: Vec<GetCategoryData>,
}

wire_in!(GetCategoryResponse {
    "data" => data,
});

impl Endpoint for GetCategory {
    type Response = GetCategoryResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxaapi_newtmpl.get_category",
        path: "/wxaapi/newtmpl/getcategory",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `data` of [`GetCategory`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCategoryData {
    /// `id`.
    pub id: i64,
    /// `name`.
    pub name: String,
}

wire_in!(part GetCategoryData {
    "id" => id,
    "name" => name,
});

/// List keywords of a public template (获取模板中的关键词).
///
/// `GET /wxaapi/newtmpl/getpubtemplatekeywords`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Subscription_Messages/api.html#getPubTemplateKeyWordsById%E8%8E%B7%E5%8F%96%E6%A8%A1%E6%9D%BF%E4%B8%AD%E7%9A%84%E5%85%B3%E9%94%AE%E8%AF%8D) [(2)](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/subscribe-message/subscribeMessage.getPubTemplateKeyWordsById.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetPubTemplateKeywords {
    /// Id of the public template.
    pub tid: String,
}

impl GetPubTemplateKeywords {
    /// Starts with the required members.
    pub fn new(tid: impl Into<String>) -> Self {
        Self { tid: tid.into() }
    }
}

wire_out!(GetPubTemplateKeywords {
    "tid" => tid,
});

/// The answer to [`GetPubTemplateKeywords`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPubTemplateKeywordsResponse {
    /// `data`.
    pub data: Vec<GetPubTemplateKeywordsData>,
}

wire_in!(GetPubTemplateKeywordsResponse {
    "data" => data,
});

impl Endpoint for GetPubTemplateKeywords {
    type Response = GetPubTemplateKeywordsResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxaapi_newtmpl.get_pub_template_keywords",
        path: "/wxaapi/newtmpl/getpubtemplatekeywords",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `data` of [`GetPubTemplateKeywords`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPubTemplateKeywordsData {
    /// Id of the keyword.
    pub kid: i64,
    /// `name`.
    pub name: String,
    /// Sample of the content.
    pub example: Option<String>,
    /// Kind of value the keyword takes.
    pub rule: Option<String>,
}

wire_in!(part GetPubTemplateKeywordsData {
    "kid" => kid,
    "name" => name,
    "example" => example,
    "rule" => rule,
});

/// List public templates of categories (获取类目下的公共模板).
///
/// `GET /wxaapi/newtmpl/getpubtemplatetitles`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Subscription_Messages/api.html#getPubTemplateTitleList%E8%8E%B7%E5%8F%96%E7%B1%BB%E7%9B%AE%E4%B8%8B%E7%9A%84%E5%85%AC%E5%85%B1%E6%A8%A1%E6%9D%BF) [(2)](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/subscribe-message/subscribeMessage.getPubTemplateTitleList.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetPubTemplateTitles {
    /// Category ids, joined with commas.
    pub ids: Vec<i64>,
    /// Items to skip, from 0.
    pub start: i64,
    /// Most items to return, at most 30.
    ///
    /// `10` unless set.
    pub limit: i64,
}

impl GetPubTemplateTitles {
    /// Starts with the required members.
    pub fn new(ids: impl IntoIterator<Item = impl Into<i64>>, start: impl Into<i64>) -> Self {
        Self {
            ids: ids.into_iter().map(Into::into).collect(),
            start: start.into(),
            limit: 10,
        }
    }

    /// Most items to return, at most 30.
    ///
    /// `10` unless set.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = limit.into();
        self
    }
}

wire_out!(GetPubTemplateTitles {
    "start" => start,
    "limit" => limit,
} via {
    "ids" => ids: yizhan_core::wire::CsvComma,
});

/// The answer to [`GetPubTemplateTitles`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPubTemplateTitlesResponse {
    /// `data`.
    pub data: Vec<GetPubTemplateTitlesData>,
    /// Number of all items.
    pub count: i64,
}

wire_in!(GetPubTemplateTitlesResponse {
    "data" => data,
    "count" => count,
});

impl Endpoint for GetPubTemplateTitles {
    type Response = GetPubTemplateTitlesResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxaapi_newtmpl.get_pub_template_titles",
        path: "/wxaapi/newtmpl/getpubtemplatetitles",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `data` of [`GetPubTemplateTitles`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPubTemplateTitlesData {
    /// Id of the public template.
    pub tid: i64,
    /// `title`.
    pub title: String,
    /// 2 one-time subscription, 3 long-term subscription.
    pub r#type: i64,
    /// Id of the category.
    pub category_id: i64,
}

wire_in!(part GetPubTemplateTitlesData {
    "tid" => tid,
    "title" => title,
    "type" => r#type,
    "categoryId" => category_id,
});

/// List private templates (获取私有模板列表).
///
/// `GET /wxaapi/newtmpl/gettemplate`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Subscription_Messages/api.html#getTemplateList%E8%8E%B7%E5%8F%96%E7%A7%81%E6%9C%89%E6%A8%A1%E6%9D%BF%E5%88%97%E8%A1%A8) [(2)](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/subscribe-message/subscribeMessage.getTemplateList.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetTemplate {}

impl GetTemplate {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(GetTemplate {});

/// The answer to [`GetTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetTemplateResponse {
    /// `data`.
    pub data: Vec<GetTemplateData>,
}

wire_in!(GetTemplateResponse {
    "data" => data,
});

impl Endpoint for GetTemplate {
    type Response = GetTemplateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxaapi_newtmpl.get_template",
        path: "/wxaapi/newtmpl/gettemplate",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `data` of [`GetTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetTemplateData {
    /// Id of the private template, used to send messages.
    pub pri_tmpl_id: String,
    /// `title`.
    pub title: String,
    /// `content`.
    pub content: String,
    /// 2 one-time subscription, 3 long-term subscription.
    pub r#type: i64,
    /// Sample of the content.
    pub example: Option<String>,
    /// Values allowed for keywords with fixed values.
    pub keyword_enum_value_list: Vec<GetTemplateKeywordEnumValueList>,
}

wire_in!(part GetTemplateData {
    "priTmplId" => pri_tmpl_id,
    "title" => title,
    "content" => content,
    "type" => r#type,
    "example" => example,
    "keywordEnumValueList" => keyword_enum_value_list,
});

/// `keyword_enum_value_list` of [`GetTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetTemplateKeywordEnumValueList {
    /// Name of the keyword in messages.
    pub keyword_code: String,
    /// Allowed values.
    pub enum_value_list: Vec<String>,
}

wire_in!(part GetTemplateKeywordEnumValueList {
    "keywordCode" => keyword_code,
    "enumValueList" => enum_value_list,
});
