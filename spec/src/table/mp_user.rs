//! Generated from `spec/mp/user.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{BodyKind, Method, Operation, Product};

pub(super) static ENTRIES: [Entry; 4] = [
    Entry::new(
        Operation {
            name: "mp.user.info",
            path: "/cgi-bin/user/info",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
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
            path: "/cgi-bin/user/get",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "user",
            type_name: "Get",
            title: "List the followers (获取用户列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/User_Management/Getting_a_User_List.html",
            ],
            note: "10000 openids a page.",
            errors: &[],
            obsolete: None,
            shape: r"[query]
next_openid = string?  last openid of the page before; empty for the first page
[response]
total = int  followers in all
count = int  openids on this page
data = {data}
next_openid = string  last openid of the page
[types.data]
openid = [string]  user's openid
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.user.info_batchget",
            path: "/cgi-bin/user/info/batchget",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "user",
            type_name: "InfoBatchget",
            title: "Get the basic information of users in bulk (批量获取用户基本信息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/User_Management/Get_users_basic_information_UnionID.html#UinonId",
            ],
            note: "",
            errors: &[40003, 40032],
            obsolete: None,
            shape: r"[request]
user_list = [{user_list}]!  at most 100 users
[response]
user_info_list = [{user_info_list}]
[types.user_list]
openid = string!  user's openid
lang = string! default zh_CN  zh_CN, zh_TW or en
[types.user_info_list]
openid = string  user's openid
unionid = string?  given if the account is bound to an Open Platform account
nickname = string?  no longer given
sex = int?  1 male, 2 female, 0 unknown; no longer given
country = string?  no longer given
province = string?  no longer given
city = string?  no longer given
language = string?  user's language
headimgurl = string?  no longer given
subscribe = bool as bool_as_int  whether the user follows; if not, nothing else is given
subscribe_time = int?  last time the user followed, Unix seconds
subscribe_scene = string?  how the user came to follow, such as ADD_SCENE_SEARCH, ADD_SCENE_QR_CODE, ADD_SCENE_PROFILE_CARD, ADD_SCENE_PROFILE_LINK, ADD_SCENE_PAID or ADD_SCENE_OTHERS
remark = string?  the account's remark about the user, less than 30 characters
groupid = int?  group of the user, replaced by tags
tagid_list = [int]?  ids of the user's tags
qr_scene = int?  scene number of the code scanned
qr_scene_str = string?  scene text of the code scanned
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.user.info_update_remark",
            path: "/cgi-bin/user/info/updateremark",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "user",
            type_name: "InfoUpdateRemark",
            title: "Set a user's remark (设置用户备注名)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/User_Management/Configuring_user_notes.html",
            ],
            note: "For verified service accounts.",
            errors: &[40003],
            obsolete: None,
            shape: r"[request]
openid = string!  user's openid
remark = string!  the account's remark about the user, less than 30 characters
",
        },
    ),
];
