//! Generated from `spec/mini/shop_account.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 4] = [
    Entry::new(
        Operation {
            name: "mini.shop_account.get_brand_list",
            path: "/shop/account/get_brand_list",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
brand_id = int  id of the brand, 2100000000 for no brand
brand_wording = string  name of the brand
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_account.get_category_list",
            path: "/shop/account/get_category_list",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
first_cat_id = int  id of the category, first level
first_cat_name = string
second_cat_id = int  id of the category, second level
second_cat_name = string
third_cat_id = int  id of the category, third level
third_cat_name = string
qualification_type = int?  qualification of the category: 0 not needed, 1 required, 2 optional
qualification = string?  which qualification the category needs
product_qualification_type = int?  qualification of the product: 0 not needed, 1 required, 2 optional
product_qualification = string?  which qualification the product needs
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_account.get_info",
            path: "/shop/account/get_info",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
service_agent_path = string?  page of the mini program with customer service
service_agent_phone = string?  phone number of customer service
service_agent_type = [int]?  ways to reach customer service: 0 official customer service of mini programs, 1 own path, 2 phone
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_account.update_info",
            path: "/shop/account/update_info",
            ..Operation::usual(Product::Mini)
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
service_agent_path = string?  page of the mini program with customer service
service_agent_phone = string?  phone number of customer service
service_agent_type = [int]?  ways to reach customer service: 0 official customer service of mini programs, 1 own path, 2 phone
default_receiving_address = {default_receiving_address}?  address for returned goods
[types.default_receiving_address]
receiver_name = string!  name of the recipient
country = string?  name, not code
province = string?  name, not code
city = string?  name, not code
town = string?  name, not code
detailed_address = string!  address in full
tel_number = string!  phone number
",
        },
    ),
];
