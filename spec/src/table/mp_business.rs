//! Generated from `spec/mp/business.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 4] = [
    Entry::new(
        Operation {
            name: "mp.business.get",
            path: "/cgi-bin/business/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "business",
            type_name: "Get",
            title: "Get a merchant (拉取单个商户信息)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/introduction/custom.html#%E6%8B%89%E5%8F%96%E5%8D%95%E4%B8%AA%E5%95%86%E6%88%B7%E4%BF%A1%E6%81%AF",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
business_id = int?  give one of business_id and account_name
account_name = string?  give one of business_id and account_name
[response]
business_info = {business_info}
[types.business_info]
business_id = int  id of the merchant, from the creation
account_name = string  merchant's own login or name, unique
nickname = string  shown to the user
icon_url = string  link to the avatar
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.business.list",
            path: "/cgi-bin/business/list",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "business",
            type_name: "List",
            title: "List merchants (拉取多个商户信息)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/introduction/custom.html#%E6%8B%89%E5%8F%96%E5%A4%9A%E4%B8%AA%E5%95%86%E6%88%B7%E4%BF%A1%E6%81%AF",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
offset = int!
count = int! default 10  number wanted
[response]
list = [{list}]
[types.list]
business_id = int  id of the merchant, from the creation
account_name = string  merchant's own login or name, unique
nickname = string  shown to the user
icon_url = string  link to the avatar
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.business.register",
            path: "/cgi-bin/business/register",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "business",
            type_name: "Register",
            title: "Create a merchant (创建商户)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/introduction/custom.html#%E5%88%9B%E5%BB%BA%E5%95%86%E6%88%B7",
            ],
            note: "A merchant is a separate customer service identity within one mini program; its messages carry the business id.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
account_name = string!  merchant's own login or name, unique
nickname = string!  shown to the user
icon_media_id = string!  media id of a temporary image
transfer_to_commkf = bool?  whether messages go to the general customer service
[response]
business_id = int  id of the merchant, from the creation
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.business.update",
            path: "/cgi-bin/business/update",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "business",
            type_name: "Update",
            title: "Update a merchant (更新商户信息)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/introduction/custom.html#%E6%9B%B4%E6%96%B0%E5%95%86%E6%88%B7%E4%BF%A1%E6%81%AF",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
business_id = int!  id of the merchant, from the creation
nickname = string?  shown to the user
icon_media_id = string?  media id of a temporary image
",
        },
    ),
];
