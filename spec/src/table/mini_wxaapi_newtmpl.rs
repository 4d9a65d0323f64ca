//! Generated from `spec/mini/wxaapi_newtmpl.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{BodyKind, Method, Operation, Product};

pub(super) static ENTRIES: [Entry; 6] = [
    Entry::new(
        Operation {
            name: "mini.wxaapi_newtmpl.add_template",
            path: "/wxaapi/newtmpl/addtemplate",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxaapi_newtmpl",
            type_name: "AddTemplate",
            title: "Add a template (选用模板)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Subscription_Messages/api.html#addTemplate%E9%80%89%E7%94%A8%E6%A8%A1%E6%9D%BF",
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/subscribe-message/subscribeMessage.addTemplate.html",
            ],
            note: "An account keeps a limited number of private templates.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
tid = string!  id of the public template
kidList = [int]!  ids of 2 to 5 keywords, in order
sceneDesc = string!  what the messages are for, at most 15 characters
[response]
priTmplId = string  id of the private template, used to send messages
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxaapi_newtmpl.del_template",
            path: "/wxaapi/newtmpl/deltemplate",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxaapi_newtmpl",
            type_name: "DelTemplate",
            title: "Delete a private template (删除模板)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Subscription_Messages/api.html#deleteTemplate%E5%88%A0%E9%99%A4%E6%A8%A1%E6%9D%BF",
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/subscribe-message/subscribeMessage.deleteTemplate.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
priTmplId = string!  id of the private template, used to send messages
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxaapi_newtmpl.get_category",
            path: "/wxaapi/newtmpl/getcategory",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxaapi_newtmpl",
            type_name: "GetCategory",
            title: "List categories of the account (获取类目)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Subscription_Messages/api.html#getCategory%E8%8E%B7%E5%8F%96%E5%85%AC%E4%BC%97%E5%8F%B7%E7%B1%BB%E7%9B%AE",
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/subscribe-message/subscribeMessage.getCategory.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
data = [{data}]
[types.data]
id = int
name = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxaapi_newtmpl.get_pub_template_keywords",
            path: "/wxaapi/newtmpl/getpubtemplatekeywords",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxaapi_newtmpl",
            type_name: "GetPubTemplateKeywords",
            title: "List keywords of a public template (获取模板中的关键词)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Subscription_Messages/api.html#getPubTemplateKeyWordsById%E8%8E%B7%E5%8F%96%E6%A8%A1%E6%9D%BF%E4%B8%AD%E7%9A%84%E5%85%B3%E9%94%AE%E8%AF%8D",
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/subscribe-message/subscribeMessage.getPubTemplateKeyWordsById.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
tid = string!  id of the public template
[response]
data = [{data}]
[types.data]
kid = int  id of the keyword
name = string
example = string?  sample of the content
rule = string?  kind of value the keyword takes
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxaapi_newtmpl.get_pub_template_titles",
            path: "/wxaapi/newtmpl/getpubtemplatetitles",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxaapi_newtmpl",
            type_name: "GetPubTemplateTitles",
            title: "List public templates of categories (获取类目下的公共模板)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Subscription_Messages/api.html#getPubTemplateTitleList%E8%8E%B7%E5%8F%96%E7%B1%BB%E7%9B%AE%E4%B8%8B%E7%9A%84%E5%85%AC%E5%85%B1%E6%A8%A1%E6%9D%BF",
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/subscribe-message/subscribeMessage.getPubTemplateTitleList.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
ids = [int]! as csv_comma  category ids, joined with commas
start = int!  items to skip, from 0
limit = int! default 10  most items to return, at most 30
[response]
data = [{data}]
count = int  number of all items
[types.data]
tid = int  id of the public template
title = string
type = int  2 one-time subscription, 3 long-term subscription
categoryId = int  id of the category
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxaapi_newtmpl.get_template",
            path: "/wxaapi/newtmpl/gettemplate",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxaapi_newtmpl",
            type_name: "GetTemplate",
            title: "List private templates (获取私有模板列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Subscription_Messages/api.html#getTemplateList%E8%8E%B7%E5%8F%96%E7%A7%81%E6%9C%89%E6%A8%A1%E6%9D%BF%E5%88%97%E8%A1%A8",
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/subscribe-message/subscribeMessage.getTemplateList.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
data = [{data}]
[types.data]
priTmplId = string  id of the private template, used to send messages
title = string
content = string
type = int  2 one-time subscription, 3 long-term subscription
example = string?  sample of the content
keywordEnumValueList = [{keyword_enum_value_list}]?  values allowed for keywords with fixed values
[types.keyword_enum_value_list]
keywordCode = string  name of the keyword in messages
enumValueList = [string]  allowed values
",
        },
    ),
];
