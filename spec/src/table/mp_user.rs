//! Generated from `spec/mp/user.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 4] = [
    Entry::new(
        Operation {
            name: "mp.user.info",
            product: Product::Mp,
            method: Method::Get,
            host: Host::Api,
            path: "/cgi-bin/user/info",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "user",
            type_name: "Info",
            title: "Get a follower's profile (获取用户基本信息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/User_Management/Get_users_basic_information_UnionID.html#UinonId",
            ],
            note: "Of a user who does not follow the account, only openid and subscribe = 0 come back. Names and pictures are no longer given.",
            errors: &[40003],
            obsolete: None,
            shape: r"[query]
openid = string!  the user
lang = string? default zh_CN  zh_CN, zh_TW or en
[response]
subscribe = bool as bool_as_int  the user follows the account
openid = string!  the user
language = string?  the user's language
subscribe_time = int?  when the user followed last, Unix seconds
unionid = string?  the user across accounts; only when bound to an open-platform account
remark = string?  the account's note on the user
groupid = int?  group, old
tagid_list = [int]  tags
subscribe_scene = string?  how the user came: ADD_SCENE_SEARCH, ADD_SCENE_QR_CODE …
qr_scene = int?  number of the QR code
qr_scene_str = string?  text of the QR code
nickname = string?  name; empty since 2021
sex = int?  1 male, 2 female, 0 unknown; 0 since 2021
city = string?  city; empty since 2021
province = string?  province; empty since 2021
country = string?  country; empty since 2021
headimgurl = string?  address of the picture; empty since 2021
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.user.get",
            product: Product::Mp,
            method: Method::Get,
            host: Host::Api,
            path: "/cgi-bin/user/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "user",
            type_name: "Get",
            title: "List the followers (获取用户列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/User_Management/Getting_a_User_List.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
next_openid = string?
[response]
total = int
count = int
data = {data}
next_openid = string
[types.data]
openid = [string]
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.user.info_batchget",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/cgi-bin/user/info/batchget",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "user",
            type_name: "InfoBatchget",
            title: "Get the basic information of users in bulk (批量获取用户基本信息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/User_Management/Get_users_basic_information_UnionID.html#UinonId",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
user_list = [{user_list}]!
[response]
user_info_list = [{user_info_list}]
[types.user_list]
openid = string!
lang = string! default zh_CN
[types.user_info_list]
openid = string
unionid = string?
nickname = string?
sex = int?
country = string?
province = string?
city = string?
language = string?
headimgurl = string?
subscribe = bool as bool_as_int
subscribe_time = int?
subscribe_scene = string?
remark = string?
groupid = int?
tagid_list = [int]?
qr_scene = int?
qr_scene_str = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.user.info_update_remark",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/cgi-bin/user/info/updateremark",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "user",
            type_name: "InfoUpdateRemark",
            title: "Set a user's remark (设置用户备注名)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/User_Management/Configuring_user_notes.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
openid = string!
remark = string!
",
        },
    ),
];
