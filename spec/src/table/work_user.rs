//! Generated from `spec/work/user.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 20] = [
    Entry::new(
        Operation {
            name: "work.user.auth_succ",
            product: Product::Work,
            method: Method::Get,
            host: Host::Work,
            path: "/cgi-bin/user/authsucc",
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
            type_name: "AuthSucc",
            title: "Confirm a second verification (二次验证)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/90203",
                "https://developer.work.weixin.qq.com/document/path/90339",
                "https://developer.work.weixin.qq.com/document/path/90822",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
userid = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.user.batch_delete",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/user/batchdelete",
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
            type_name: "BatchDelete",
            title: "Delete members in bulk (批量删除成员)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/90199",
                "https://developer.work.weixin.qq.com/document/path/90335",
                "https://developer.work.weixin.qq.com/document/path/90818",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
useridlist = [string]!
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.user.check_member_auth",
            product: Product::Work,
            method: Method::Get,
            host: Host::Work,
            path: "/cgi-bin/user/check_member_auth",
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
            type_name: "CheckMemberAuth",
            title: "Check whether a member authorised the app (查询成员用户是否已授权)",
            docs: &["https://developer.work.weixin.qq.com/document/path/94514"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
open_userid = string!
[response]
is_member_auth = bool
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.user.convert_to_openid",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/user/convert_to_openid",
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
            type_name: "ConvertToOpenid",
            title: "Convert a member id to an openid (userid转openid)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/90202",
                "https://developer.work.weixin.qq.com/document/path/90338",
                "https://developer.work.weixin.qq.com/document/path/90821",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
userid = string!
[response]
openid = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.user.convert_to_userid",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/user/convert_to_userid",
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
            type_name: "ConvertToUserid",
            title: "Convert an openid to a member id (openid转userid)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/90202",
                "https://developer.work.weixin.qq.com/document/path/90338",
                "https://developer.work.weixin.qq.com/document/path/90821",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
openid = string!
[response]
userid = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.user.create",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/user/create",
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
            type_name: "Create",
            title: "Create a member (创建成员)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/90195",
                "https://developer.work.weixin.qq.com/document/path/90331",
                "https://developer.work.weixin.qq.com/document/path/90814",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
userid = string!
name = string!
alias = string?
email = string?
biz_mail = string?
mobile = string?
telephone = string?
gender = int?
address = string?
position = string?
department = [int]!
order = [int]?
is_leader_in_dept = [int]?
main_department = int?
direct_leader = [string]?
avatar_mediaid = string?
enable = bool? as bool_as_int
to_invite = bool?
extattr = {extattr}?
external_position = string?
external_profile = {external_profile}?
[types.extattr]
attrs = [{attrs}]?
[types.attrs]
type = int!
name = string!
text = {text}?
web = {web}?
[types.text]
value = string!
[types.web]
title = string!
url = string!
[types.external_profile]
external_corp_name = string?
wechat_channels = {wechat_channels}?
external_attr = [{external_attr}]?
[types.wechat_channels]
nickname = string!
[types.external_attr]
type = int!
name = string!
text = {text}?
web = {web}?
miniprogram = {miniprogram}?
[types.miniprogram]
appid = string!
pagepath = string!
title = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.user.delete",
            product: Product::Work,
            method: Method::Get,
            host: Host::Work,
            path: "/cgi-bin/user/delete",
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
            type_name: "Delete",
            title: "Delete a member (删除成员)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/90198",
                "https://developer.work.weixin.qq.com/document/path/90334",
                "https://developer.work.weixin.qq.com/document/path/90817",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
userid = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.user.get",
            product: Product::Work,
            method: Method::Get,
            host: Host::Work,
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
            title: "Get a member (读取成员)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/90196",
                "https://developer.work.weixin.qq.com/document/path/90332",
                "https://developer.work.weixin.qq.com/document/path/90815",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
userid = string!
[response]
userid = string
open_userid = string?
name = string?
english_name = string?
alias = string?
email = string?
biz_mail = string?
mobile = string?
telephone = string?
gender = int
address = string?
position = string?
department = [int]
order = [int]?
is_leader_in_dept = [int]?
main_department = int?
direct_leader = [string]?
avatar = string?
thumb_avatar = string?
qr_code = string?
status = int
extattr = {extattr_answer}?
external_position = string?
external_profile = {external_profile_answer}?
[types.extattr_answer]
attrs = [{attrs_answer}]
[types.attrs_answer]
type = int
name = string
text = {text_answer}?
web = {web_answer}?
[types.text_answer]
value = string
[types.web_answer]
title = string
url = string
[types.external_profile_answer]
external_corp_name = string
wechat_channels = {wechat_channels_answer}?
external_attr = [{external_attr_answer}]
[types.wechat_channels_answer]
nickname = string?
status = int?
[types.external_attr_answer]
type = int
name = string
text = {text_answer}?
web = {web_answer}?
miniprogram = {miniprogram_answer}?
[types.miniprogram_answer]
appid = string
pagepath = string
title = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.user.get_active_stat",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/user/get_active_stat",
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
            type_name: "GetActiveStat",
            title: "Get the number of active members of a day (获取企业活跃成员数)",
            docs: &["https://developer.work.weixin.qq.com/document/path/92714"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
date = string!
[response]
active_cnt = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.user.get_userid_by_email",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/user/get_userid_by_email",
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
            type_name: "GetUseridByEmail",
            title: "Get a member id by email (邮箱获取userid)",
            docs: &["https://developer.work.weixin.qq.com/document/path/95895"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
email_type = int?
email = string!
[response]
userid = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.user.get_userid",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/user/getuserid",
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
            type_name: "GetUserid",
            title: "Get a member id by mobile number (手机号获取userid)",
            docs: &["https://developer.work.weixin.qq.com/document/path/91693"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
mobile = string!
[response]
userid = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.user.get_user_info",
            product: Product::Work,
            method: Method::Get,
            host: Host::Work,
            path: "/cgi-bin/user/getuserinfo",
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
            type_name: "GetUserInfo",
            title: "Get the identity of a visiting user (获取访问用户身份)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/91023",
                "https://developer.work.weixin.qq.com/document/path/91437",
                "https://developer.work.weixin.qq.com/document/path/91707",
                "https://developer.work.weixin.qq.com/document/path/91711",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
code = string!
[response]
UserId = string?
OpenId = string?
external_userid = string?
DeviceId = string?
parents = [{parents}]?
[types.parents]
corpid = string
parent_userid = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.user.list",
            product: Product::Work,
            method: Method::Get,
            host: Host::Work,
            path: "/cgi-bin/user/list",
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
            type_name: "List",
            title: "List the members of a department with details (获取部门成员详情)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/90201",
                "https://developer.work.weixin.qq.com/document/path/90337",
                "https://developer.work.weixin.qq.com/document/path/90820",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
department_id = int!
fetch_child = bool? as bool_as_int
[response]
userlist = [{userlist}]
[types.userlist]
userid = string
open_userid = string?
name = string?
english_name = string?
alias = string?
email = string?
biz_mail = string?
mobile = string?
telephone = string?
gender = int
address = string?
position = string?
department = [int]
order = [int]
is_leader_in_dept = [int]?
main_department = int?
direct_leader = [string]?
avatar = string?
thumb_avatar = string?
qr_code = string?
status = int
extattr = {extattr_answer}?
external_position = string?
external_profile = {external_profile_answer}?
[types.extattr_answer]
attrs = [{attrs_answer}]
[types.attrs_answer]
type = int
name = string
text = {text_answer}?
web = {web_answer}?
[types.text_answer]
value = string
[types.web_answer]
title = string
url = string
[types.external_profile_answer]
external_corp_name = string
wechat_channels = {wechat_channels_answer}?
external_attr = [{external_attr_answer}]
[types.wechat_channels_answer]
nickname = string?
status = int?
[types.external_attr_answer]
type = int
name = string
text = {text_answer}?
web = {web_answer}?
miniprogram = {miniprogram_answer}?
[types.miniprogram_answer]
appid = string
pagepath = string
title = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.user.list_id",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/user/list_id",
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
            type_name: "ListId",
            title: "List the ids of all members (获取成员ID列表)",
            docs: &["https://developer.work.weixin.qq.com/document/40856"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
limit = int?
cursor = string?
[response]
dept_user = [{dept_user}]
next_cursor = string?
[types.dept_user]
userid = string
department = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.user.list_member_auth",
            product: Product::Work,
            method: Method::Get,
            host: Host::Work,
            path: "/cgi-bin/user/list_member_auth",
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
            type_name: "ListMemberAuth",
            title: "List the members who authorised the app (获取成员授权列表)",
            docs: &["https://developer.work.weixin.qq.com/document/path/94513"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
cursor = string?
limit = int?
[response]
member_auth_list = [{member_auth_list}]
next_cursor = string?
[types.member_auth_list]
open_userid = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.user.list_selected_ticket_user",
            product: Product::Work,
            method: Method::Get,
            host: Host::Work,
            path: "/cgi-bin/user/list_selected_ticket_user",
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
            type_name: "ListSelectedTicketUser",
            title: "List the members chosen by a ticket (获取选人ticket对应的用户)",
            docs: &["https://work.weixin.qq.com/api/doc/90001/90143/94894"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
selected_ticket = string!
[response]
operator_open_userid = string
open_userid_list = [string]
unauth_open_userid_list = [string]?
total = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.user.simple_list",
            product: Product::Work,
            method: Method::Get,
            host: Host::Work,
            path: "/cgi-bin/user/simplelist",
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
            type_name: "SimpleList",
            title: "List the members of a department (获取部门成员)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/90200",
                "https://developer.work.weixin.qq.com/document/path/90336",
                "https://developer.work.weixin.qq.com/document/path/90819",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
department_id = int!
fetch_child = bool? as bool_as_int
[response]
userlist = [{userlist}]
[types.userlist]
userid = string
open_userid = string?
name = string
department = [int]
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.user.tfa_succ",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/user/tfa_succ",
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
            type_name: "TfaSucc",
            title: "Confirm a member's second verification (使用二次验证)",
            docs: &["https://developer.work.weixin.qq.com/document/path/99500"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
userid = string!
tfa_code = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.user.update",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/user/update",
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
            type_name: "Update",
            title: "Change a member (更新成员)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/90197",
                "https://developer.work.weixin.qq.com/document/path/90333",
                "https://developer.work.weixin.qq.com/document/path/90816",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
userid = string!
new_userid = string?
name = string?
alias = string?
email = string?
biz_mail = string?
biz_mail_alias = {biz_mail_alias}?
mobile = string?
telephone = string?
gender = int?
address = string?
position = string?
department = [int]?
order = [int]?
is_leader_in_dept = [int]?
main_department = int?
direct_leader = [string]?
avatar_mediaid = string?
enable = bool? as bool_as_int
to_invite = bool?
extattr = {extattr}?
external_position = string?
external_profile = {external_profile}?
[types.biz_mail_alias]
item = [string]!
[types.extattr]
attrs = [{attrs}]?
[types.attrs]
type = int!
name = string!
text = {text}?
web = {web}?
[types.text]
value = string!
[types.web]
title = string!
url = string!
[types.external_profile]
external_corp_name = string?
wechat_channels = {wechat_channels}?
external_attr = [{external_attr}]?
[types.wechat_channels]
nickname = string!
[types.external_attr]
type = int!
name = string!
text = {text}?
web = {web}?
miniprogram = {miniprogram}?
[types.miniprogram]
appid = string!
pagepath = string!
title = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.user.get_user_detail",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/user/getuserdetail",
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
            type_name: "GetUserDetail",
            title: "Get sensitive information of a member (获取访问用户敏感信息)",
            docs: &[],
            note: "Its page is no longer public.",
            errors: &[],
            obsolete: Some("auth/getuserdetail"),
            shape: r"[request]
user_ticket = secret!  ticket for sensitive information, valid for 1800 seconds
[response]
userid = string
name = string?
department = [int]?
position = string?
mobile = string?
gender = int?  0 undefined, 1 male, 2 female
email = string?
avatar = string?  address of the picture
qr_code = string?  address of the member's personal QR code
",
        },
    ),
];
