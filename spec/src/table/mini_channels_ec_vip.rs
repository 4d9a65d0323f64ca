//! Generated from `spec/mini/channels_ec_vip.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 5] = [
    Entry::new(
        Operation {
            name: "mini.channels_ec_vip.user_info_get",
            path: "/channels/ec/vip/user/info/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_vip",
            type_name: "UserInfoGet",
            title: "Get a member (获取用户会员信息)",
            docs: &["https://developers.weixin.qq.com/doc/store/shop/API/vip/api_getuserinfo.html"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
openid = string!  openid of the member
[response]
info = {info}
[types.info]
openid = string  openid of the member
unionid = string?  unionid of the user, only if the account is bound to an Open Platform account
user_grade_info = {user_grade_info}?  level of the member
[types.user_grade_info]
grade = int  number of the level
experience_value = int  growth points of the member
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_vip.user_list_get",
            path: "/channels/ec/vip/user/list/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_vip",
            type_name: "UserListGet",
            title: "List members (获取会员列表)",
            docs: &["https://developers.weixin.qq.com/doc/store/shop/API/vip/api_getuserlist.html"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
page_num = int! default 1  number of the page, from 1
page_size = int! default 10  number of entries per page
[response]
list = [{list}]
total_num = int  number of all matching entries
[types.list]
openid = string  openid of the member
unionid = string?  unionid of the user, only if the account is bound to an Open Platform account
user_grade_info = {user_grade_info}?  level of the member
[types.user_grade_info]
grade = int  number of the level
experience_value = int  growth points of the member
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_vip.user_score_flow_record_get",
            path: "/channels/ec/vip/user/score/flowrecord/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_vip",
            type_name: "UserScoreFlowRecordGet",
            title: "List changes of a member's points (获取用户积分流水)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/vip/api_getuserscoreflowrecord.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
openid = string!  openid of the member
page_num = int! default 1  number of the page, from 1
page_size = int! default 10  number of entries per page
[response]
list = [{list}]
total_num = int  number of all matching entries
[types.list]
score = int  points gained or spent
source = int  where the change came from
remark = string?  free remark
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_vip.user_score_get",
            path: "/channels/ec/vip/user/score/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_vip",
            type_name: "UserScoreGet",
            title: "Get a member's points (获取用户积分)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/vip/api_getvipuserscore.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
openid = string!  openid of the member
[response]
info = {info}
[types.info]
score = int  points
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_vip.v3_wxa_info_get",
            path: "/channels/ec/vip/v3/wxa/info/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_vip",
            type_name: "V3WxaInfoGet",
            title: "Get the binding with a mini program's membership (获取小程序会员绑定信息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/wxamember/shop/get_wxa_bind_info.html",
            ],
            note: "For shops whose membership is run by a bound mini program.",
            errors: &[],
            obsolete: None,
            shape: r"[response]
wxa_appid = string  appid of the mini program
info = {info}
state = int  state of the binding
[types.info]
paths = {paths}  pages of the mini program
whitelist_openids = [string]  openids that see it before it is published
display_info = {display_info}
[types.paths]
register_path = string  page to become a member
rights_path = string  page with the member's rights
[types.display_info]
order_page_display = int  whether it is shown on the order page
",
        },
    ),
];
