//! Generated from `spec/work/user.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{BodyKind, Method, Operation, Product};

pub(super) static ENTRIES: [Entry; 20] = [
    Entry::new(
        Operation {
            name: "work.user.auth_succ",
            path: "/cgi-bin/user/authsucc",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
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
            note: "Call it after the member passed the company's own check, so that the member may enter WeCom.",
            errors: &[],
            obsolete: None,
            shape: r"[query]
userid = string!  member's id, 1 to 64 bytes, not case-sensitive
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.user.batch_delete",
            path: "/cgi-bin/user/batchdelete",
            ..Operation::usual(Product::Work)
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
useridlist = [string]!  at most 200
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.user.check_member_auth",
            path: "/cgi-bin/user/check_member_auth",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
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
open_userid = string!  id of the member across the provider's apps
[response]
is_member_auth = bool
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.user.convert_to_openid",
            path: "/cgi-bin/user/convert_to_openid",
            ..Operation::usual(Product::Work)
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
userid = string!  member's id, 1 to 64 bytes, not case-sensitive
[response]
openid = string  id of the user for payments
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.user.convert_to_userid",
            path: "/cgi-bin/user/convert_to_userid",
            ..Operation::usual(Product::Work)
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
openid = string!  id of the user for payments
[response]
userid = string  member's id, 1 to 64 bytes, not case-sensitive
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.user.create",
            path: "/cgi-bin/user/create",
            ..Operation::usual(Product::Work)
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
            note: "Needs the secret of contact synchronisation. Mobile number and email: at least one must be given.",
            errors: &[60102, 60103, 60104, 60106],
            obsolete: None,
            shape: r"[request]
userid = string!  member's id, 1 to 64 bytes, not case-sensitive
name = string!  1 to 64 characters
alias = string?  1 to 64 characters
email = string?  6 to 64 bytes, unique within the company
biz_mail = string?  6 to 64 bytes, unique within the company
mobile = string?  unique within the company; only returned to apps that may read sensitive fields
telephone = string?  at most 32 bytes
gender = int?  0 unknown, 1 male, 2 female
address = string?  at most 128 characters
position = string?  at most 128 characters
department = [int]!  department ids, at most 100
order = [int]?  sort value in each department, larger comes first; as many as departments
is_leader_in_dept = [int]?  for each department, 1 if the member leads it
main_department = int?  department that the member counts for
direct_leader = [string]?  ids of the superiors
avatar_mediaid = string?  portrait, from uploading a temporary file
enable = bool? as bool_as_int  false disables the member
to_invite = bool?  whether the member is invited, true by default
extattr = {extattr}?  extended attributes, must be defined in the console
external_position = string?  position shown to people outside
external_profile = {external_profile}?  what people outside see
[types.extattr]
attrs = [{attrs}]?  extended attributes
[types.attrs]
type = int!  0 text, 1 web page
name = string!  1 to 64 characters
text = {text}?  present for its type
web = {web}?  present for its type
[types.text]
value = string!
[types.web]
title = string!
url = string!
[types.external_profile]
external_corp_name = string?  short name of the company, must be verified
wechat_channels = {wechat_channels}?  Channels account shown to people outside
external_attr = [{external_attr}]?  attributes shown to people outside
[types.wechat_channels]
nickname = string!
[types.external_attr]
type = int!  0 text, 1 web page, 2 mini program
name = string!  1 to 64 characters
text = {text}?  present for its type
web = {web}?  present for its type
miniprogram = {miniprogram}?  present for its type
[types.miniprogram]
appid = string!  mini program
pagepath = string!  page of the mini program
title = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.user.delete",
            path: "/cgi-bin/user/delete",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
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
userid = string!  member's id, 1 to 64 bytes, not case-sensitive
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.user.get",
            path: "/cgi-bin/user/get",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
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
            note: "What comes back depends on the permissions of the app; sensitive fields are withheld from most apps since June 2022.",
            errors: &[60111],
            obsolete: None,
            shape: r"[query]
userid = string!  member's id, 1 to 64 bytes, not case-sensitive
[response]
userid = string  member's id, 1 to 64 bytes, not case-sensitive
open_userid = string?  id of the member across the provider's apps
name = string?  1 to 64 characters
english_name = string?  older name of the alias
alias = string?  1 to 64 characters
email = string?  6 to 64 bytes, unique within the company
biz_mail = string?  6 to 64 bytes, unique within the company
mobile = string?  unique within the company; only returned to apps that may read sensitive fields
telephone = string?  at most 32 bytes
gender = int  0 unknown, 1 male, 2 female
address = string?  at most 128 characters
position = string?  at most 128 characters
department = [int]  department ids, at most 100
order = [int]?  sort value in each department, larger comes first; as many as departments
is_leader_in_dept = [int]?  for each department, 1 if the member leads it
main_department = int?  department that the member counts for
direct_leader = [string]?  ids of the superiors
avatar = string?  address of the portrait
thumb_avatar = string?  address of the small portrait
qr_code = string?  address of the member's QR code
status = int  1 active, 2 disabled, 4 not activated, 5 left
extattr = {extattr_answer}?  extended attributes, must be defined in the console
external_position = string?  position shown to people outside
external_profile = {external_profile_answer}?  what people outside see
[types.extattr_answer]
attrs = [{attrs_answer}]  extended attributes
[types.attrs_answer]
type = int  0 text, 1 web page
name = string  1 to 64 characters
text = {text_answer}?  present for its type
web = {web_answer}?  present for its type
[types.text_answer]
value = string
[types.web_answer]
title = string
url = string
[types.external_profile_answer]
external_corp_name = string  short name of the company, must be verified
wechat_channels = {wechat_channels_answer}?  Channels account shown to people outside
external_attr = [{external_attr_answer}]  attributes shown to people outside
[types.wechat_channels_answer]
nickname = string?
status = int?  0 confirmed, 1 to be confirmed
[types.external_attr_answer]
type = int  0 text, 1 web page, 2 mini program
name = string  1 to 64 characters
text = {text_answer}?  present for its type
web = {web_answer}?  present for its type
miniprogram = {miniprogram_answer}?  present for its type
[types.miniprogram_answer]
appid = string  mini program
pagepath = string  page of the mini program
title = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.user.get_active_stat",
            path: "/cgi-bin/user/get_active_stat",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
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
date = string!  yyyy-MM-dd, within the last 30 days
[response]
active_cnt = int  members who used WeCom on the day
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.user.get_userid_by_email",
            path: "/cgi-bin/user/get_userid_by_email",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
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
email_type = int?  1 company mailbox (default), 2 private
email = string!  6 to 64 bytes, unique within the company
[response]
userid = string  member's id, 1 to 64 bytes, not case-sensitive
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.user.get_userid",
            path: "/cgi-bin/user/getuserid",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "user",
            type_name: "GetUserid",
            title: "Get a member id by mobile number (手机号获取userid)",
            docs: &["https://developer.work.weixin.qq.com/document/path/91693"],
            note: "Looking up many unknown numbers gets the endpoint blocked for the company.",
            errors: &[46004],
            obsolete: None,
            shape: r"[request]
mobile = string!  unique within the company; only returned to apps that may read sensitive fields
[response]
userid = string  member's id, 1 to 64 bytes, not case-sensitive
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.user.get_user_info",
            path: "/cgi-bin/user/getuserinfo",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
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
            errors: &[40029],
            obsolete: None,
            shape: r"[query]
code = string!  from the web sign-in redirect; usable once, valid 5 minutes
[response]
UserId = string?  set if the visitor is a member
OpenId = string?  set if the visitor is no member
external_userid = string?  set if the visitor is an external contact of the company
DeviceId = string?  id of the device that is used
parents = [{parents}]?  set if the visitor is a parent known to the school
[types.parents]
corpid = string
parent_userid = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.user.list",
            path: "/cgi-bin/user/list",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
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
            note: "What comes back depends on the permissions of the app; sensitive fields are withheld from most apps since June 2022.",
            errors: &[],
            obsolete: None,
            shape: r"[query]
department_id = int!  department to list
fetch_child = bool? as bool_as_int  whether to include departments below
[response]
userlist = [{userlist}]
[types.userlist]
userid = string  member's id, 1 to 64 bytes, not case-sensitive
open_userid = string?  id of the member across the provider's apps
name = string?  1 to 64 characters
english_name = string?  older name of the alias
alias = string?  1 to 64 characters
email = string?  6 to 64 bytes, unique within the company
biz_mail = string?  6 to 64 bytes, unique within the company
mobile = string?  unique within the company; only returned to apps that may read sensitive fields
telephone = string?  at most 32 bytes
gender = int  0 unknown, 1 male, 2 female
address = string?  at most 128 characters
position = string?  at most 128 characters
department = [int]  department ids, at most 100
order = [int]  sort value in each department, larger comes first; as many as departments
is_leader_in_dept = [int]?  for each department, 1 if the member leads it
main_department = int?  department that the member counts for
direct_leader = [string]?  ids of the superiors
avatar = string?  address of the portrait
thumb_avatar = string?  address of the small portrait
qr_code = string?  address of the member's QR code
status = int  1 active, 2 disabled, 4 not activated, 5 left
extattr = {extattr_answer}?  extended attributes, must be defined in the console
external_position = string?  position shown to people outside
external_profile = {external_profile_answer}?  what people outside see
[types.extattr_answer]
attrs = [{attrs_answer}]  extended attributes
[types.attrs_answer]
type = int  0 text, 1 web page
name = string  1 to 64 characters
text = {text_answer}?  present for its type
web = {web_answer}?  present for its type
[types.text_answer]
value = string
[types.web_answer]
title = string
url = string
[types.external_profile_answer]
external_corp_name = string  short name of the company, must be verified
wechat_channels = {wechat_channels_answer}?  Channels account shown to people outside
external_attr = [{external_attr_answer}]  attributes shown to people outside
[types.wechat_channels_answer]
nickname = string?
status = int?  0 confirmed, 1 to be confirmed
[types.external_attr_answer]
type = int  0 text, 1 web page, 2 mini program
name = string  1 to 64 characters
text = {text_answer}?  present for its type
web = {web_answer}?  present for its type
miniprogram = {miniprogram_answer}?  present for its type
[types.miniprogram_answer]
appid = string  mini program
pagepath = string  page of the mini program
title = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.user.list_id",
            path: "/cgi-bin/user/list_id",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "user",
            type_name: "ListId",
            title: "List the ids of all members (获取成员ID列表)",
            docs: &["https://developer.work.weixin.qq.com/document/40856"],
            note: "Only with the secret of contact synchronisation.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
limit = int?  page size, at most 10000, which is the default
cursor = string?  next_cursor of the page before
[response]
dept_user = [{dept_user}]  pairs of member and department; a member in several departments comes several times
next_cursor = string?  pass as cursor for the next page
[types.dept_user]
userid = string  member's id, 1 to 64 bytes, not case-sensitive
department = int  department ids, at most 100
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.user.list_member_auth",
            path: "/cgi-bin/user/list_member_auth",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
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
cursor = string?  next_cursor of the page before
limit = int?  page size, at most 1000
[response]
member_auth_list = [{member_auth_list}]
next_cursor = string?  pass as cursor for the next page
[types.member_auth_list]
open_userid = string  id of the member across the provider's apps
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.user.list_selected_ticket_user",
            path: "/cgi-bin/user/list_selected_ticket_user",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
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
selected_ticket = string!  ticket from choosing members through the JS-SDK
[response]
operator_open_userid = string  who made the choice
open_userid_list = [string]  chosen members who authorised the app
unauth_open_userid_list = [string]?  chosen members who have not authorised the app
total = int  how many were chosen
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.user.simple_list",
            path: "/cgi-bin/user/simplelist",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
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
department_id = int!  department to list
fetch_child = bool? as bool_as_int  whether to include departments below
[response]
userlist = [{userlist}]
[types.userlist]
userid = string  member's id, 1 to 64 bytes, not case-sensitive
open_userid = string?  id of the member across the provider's apps
name = string  1 to 64 characters
department = [int]  department ids, at most 100
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.user.tfa_succ",
            path: "/cgi-bin/user/tfa_succ",
            ..Operation::usual(Product::Work)
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
userid = string!  member's id, 1 to 64 bytes, not case-sensitive
tfa_code = string!  from the page of the second verification
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.user.update",
            path: "/cgi-bin/user/update",
            ..Operation::usual(Product::Work)
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
            note: "Members left out stay as they are.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
userid = string!  member's id, 1 to 64 bytes, not case-sensitive
new_userid = string?  new id; can be changed only once and only if the system made it up
name = string?  1 to 64 characters
alias = string?  1 to 64 characters
email = string?  6 to 64 bytes, unique within the company
biz_mail = string?  6 to 64 bytes, unique within the company
biz_mail_alias = {biz_mail_alias}?  other addresses of the company mailbox
mobile = string?  unique within the company; only returned to apps that may read sensitive fields
telephone = string?  at most 32 bytes
gender = int?  0 unknown, 1 male, 2 female
address = string?  at most 128 characters
position = string?  at most 128 characters
department = [int]?  department ids, at most 100
order = [int]?  sort value in each department, larger comes first; as many as departments
is_leader_in_dept = [int]?  for each department, 1 if the member leads it
main_department = int?  department that the member counts for
direct_leader = [string]?  ids of the superiors
avatar_mediaid = string?  portrait, from uploading a temporary file
enable = bool? as bool_as_int  false disables the member
to_invite = bool?  whether the member is invited, true by default
extattr = {extattr}?  extended attributes, must be defined in the console
external_position = string?  position shown to people outside
external_profile = {external_profile}?  what people outside see
[types.biz_mail_alias]
item = [string]!
[types.extattr]
attrs = [{attrs}]?  extended attributes
[types.attrs]
type = int!  0 text, 1 web page
name = string!  1 to 64 characters
text = {text}?  present for its type
web = {web}?  present for its type
[types.text]
value = string!
[types.web]
title = string!
url = string!
[types.external_profile]
external_corp_name = string?  short name of the company, must be verified
wechat_channels = {wechat_channels}?  Channels account shown to people outside
external_attr = [{external_attr}]?  attributes shown to people outside
[types.wechat_channels]
nickname = string!
[types.external_attr]
type = int!  0 text, 1 web page, 2 mini program
name = string!  1 to 64 characters
text = {text}?  present for its type
web = {web}?  present for its type
miniprogram = {miniprogram}?  present for its type
[types.miniprogram]
appid = string!  mini program
pagepath = string!  page of the mini program
title = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.user.get_user_detail",
            path: "/cgi-bin/user/getuserdetail",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
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
