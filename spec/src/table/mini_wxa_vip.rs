//! Generated from `spec/mini/wxa_vip.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 6] = [
    Entry::new(
        Operation {
            name: "mini.wxa_vip.shop_list_get",
            path: "/wxa/vip/shop/list/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_vip",
            type_name: "ShopListGet",
            title: "List bound shops (获取小程序已关联小店列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/wxamember/wxa/get_bind_shop_list.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
list = [{list}]
[types.list]
shop_appid = string  app id of the shop
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_vip.user_info_add",
            path: "/wxa/vip/user/info/add",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_vip",
            type_name: "UserInfoAdd",
            title: "Add a member (新增小程序会员信息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/wxamember/wxa/add_vip_member.html",
            ],
            note: "Called while the user joins from the shop, with the mini program's token.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
session_id = string!  id from the page that joins the user
wxa_openid = string!  the user's open id in the mini program
info = {info}!
[types.info]
identity = string!  level or kind of the member, own text
outer_userid = string?  own id of the member
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_vip.user_info_delete",
            path: "/wxa/vip/user/info/delete",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_vip",
            type_name: "UserInfoDelete",
            title: "Delete a member (删除小程序会员信息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/wxamember/wxa/delete_vip_member.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
wxa_openid = string!  the user's open id in the mini program
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_vip.user_info_get",
            path: "/wxa/vip/user/info/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_vip",
            type_name: "UserInfoGet",
            title: "Get a member (获取小程序会员信息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/wxamember/wxa/get_vip_member.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
wxa_openid = string!  the user's open id in the mini program
[response]
info = {answer_info}
[types.answer_info]
identity = string  level or kind of the member, own text
outer_userid = string?  own id of the member
related_shop_appid = [string]  app ids of the shops the user is bound to
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_vip.user_info_update",
            path: "/wxa/vip/user/info/update",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_vip",
            type_name: "UserInfoUpdate",
            title: "Update a member (更新小程序会员信息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/wxamember/wxa/update_vip_member.html",
            ],
            note: "For users who are bound to a shop, when level or id change.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
wxa_openid = string!  the user's open id in the mini program
info = {info}!
[types.info]
identity = string!  level or kind of the member, own text
outer_userid = string?  own id of the member
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_vip.user_list_get",
            path: "/wxa/vip/user/list/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_vip",
            type_name: "UserListGet",
            title: "List members (获取小程序会员列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/wxamember/wxa/get_vip_member_list.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
offset = int!  items to skip, from 0
limit = int! default 10  most items to return
[response]
list = [{list}]
[types.list]
wxa_openid = string  the user's open id in the mini program
identity = string  level or kind of the member, own text
outer_userid = string?  own id of the member
related_shop_appid = [string]  app ids of the shops the user is bound to
",
        },
    ),
];
