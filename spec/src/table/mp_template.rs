//! Generated from `spec/mp/template.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{BodyKind, Method, Operation, Product};

pub(super) static ENTRIES: [Entry; 5] = [
    Entry::new(
        Operation {
            name: "mp.template.api_add_template",
            path: "/cgi-bin/template/api_add_template",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "template",
            type_name: "ApiAddTemplate",
            title: "Add a template from the library (获得模板ID)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Template_Message_Interface.html#2",
            ],
            note: "At most 25 templates in an account.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
template_id_short = string!  number of the template in the library, such as TM00015
keyword_name_list = [string]!  keywords to use, in this order
[response]
template_id = string  id of the template in this account
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.template.api_set_industry",
            path: "/cgi-bin/template/api_set_industry",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "template",
            type_name: "ApiSetIndustry",
            title: "Set the industries of the account (设置所属行业)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Template_Message_Interface.html#0",
            ],
            note: "Once a month.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
industry_id1 = string!  codes of industries
industry_id2 = string!  codes of industries
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.template.del_private_template",
            path: "/cgi-bin/template/del_private_template",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "template",
            type_name: "DelPrivateTemplate",
            title: "Delete a template (删除模板)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Template_Message_Interface.html#4",
            ],
            note: "",
            errors: &[40037],
            obsolete: None,
            shape: r"[request]
template_id = string!  id of the template in this account
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.template.get_all_private_template",
            path: "/cgi-bin/template/get_all_private_template",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "template",
            type_name: "GetAllPrivateTemplate",
            title: "List the templates (获取模板列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Template_Message_Interface.html#3",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
template_list = [{template_list}]
[types.template_list]
template_id = string  id of the template in this account
title = string
primary_industry = string  main industry
deputy_industry = string  second industry
content = string  text with the keys
example = string?  text with values
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.template.get_industry",
            path: "/cgi-bin/template/get_industry",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "template",
            type_name: "GetIndustry",
            title: "Get the industries of the account (获取设置的行业信息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Template_Message_Interface.html#1",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
primary_industry = {primary_industry}?  main industry
secondary_industry = {secondary_industry}?  second industry
[types.primary_industry]
first_class = string  industry of the first level
second_class = string  industry of the second level
[types.secondary_industry]
first_class = string  industry of the first level
second_class = string  industry of the second level
",
        },
    ),
];
