//! Generated from `spec/mini/shop_account.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 4] = [
    Entry::new(
        Operation {
            name: "mini.shop_account.get_brand_list",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/shop/account/get_brand_list",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "shop_account",
            type_name: "GetBrandList",
            title: "List approved brands (获取商家品牌列表)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/account/brand_list.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
data = [{data}]
[types.data]
brand_id = int
brand_wording = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_account.get_category_list",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/shop/account/get_category_list",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "shop_account",
            type_name: "GetCategoryList",
            title: "List approved categories (获取商家类目列表)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/account/category_list.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
data = [{data}]
[types.data]
first_cat_id = int
first_cat_name = string
second_cat_id = int
second_cat_name = string
third_cat_id = int
third_cat_name = string
qualification_type = int?
qualification = string?
product_qualification_type = int?
product_qualification = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_account.get_info",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/shop/account/get_info",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "shop_account",
            type_name: "GetInfo",
            title: "Get merchant information (获取商家信息)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/account/get_info.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
data = {data}
[types.data]
service_agent_path = string?
service_agent_phone = string?
service_agent_type = [int]?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_account.update_info",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/shop/account/update_info",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "shop_account",
            type_name: "UpdateInfo",
            title: "Update merchant information (更新商家信息)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/account/update_info.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
service_agent_path = string?
service_agent_phone = string?
service_agent_type = [int]?
default_receiving_address = {default_receiving_address}?
[types.default_receiving_address]
receiver_name = string!
country = string?
province = string?
city = string?
town = string?
detailed_address = string!
tel_number = string!
",
        },
    ),
];
