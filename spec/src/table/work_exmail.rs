//! Generated from `spec/work/exmail.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{BodyKind, Method, Operation, Product};

pub(super) static ENTRIES: [Entry; 21] = [
    Entry::new(
        Operation {
            name: "work.exmail.account_act_email",
            path: "/cgi-bin/exmail/account/act_email",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "exmail",
            type_name: "AccountActEmail",
            title: "Enable or disable a mailbox (禁用/启用邮箱)",
            docs: &["https://developer.work.weixin.qq.com/document/path/95512"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
userid = string?  user id of the member
publicemail_id = int?  id of the shared mailbox, instead of userid
type = int?  1 enable, 2 disable
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.exmail.app_compose_send",
            path: "/cgi-bin/exmail/app/compose_send",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "exmail",
            type_name: "AppComposeSend",
            title: "Send a mail, schedule or meeting (发送邮件)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/97445",
                "https://developer.work.weixin.qq.com/document/path/97854",
                "https://developer.work.weixin.qq.com/document/path/97855",
            ],
            note: "Sent from the application's mailbox. With schedule it is an invitation, with meeting too a meeting.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
to = {to}!  receivers, by address or member
cc = {cc}?  who gets a copy
bcc = {bcc}?  who gets a blind copy
subject = string!
content = string!
content_type = string?  html (default) or text
attachment_list = [{attachment_list}]?  attachments
schedule = {schedule}?  makes the mail an invitation
meeting = {meeting}?  makes the mail a meeting invitation, with schedule
enable_id_trans = bool? as bool_as_int  whether user ids in the text are replaced by names
[types.to]
emails = [string]?  mail addresses
userids = [string]?  user id of the member
[types.cc]
emails = [string]?  mail addresses
userids = [string]?  user id of the member
[types.bcc]
emails = [string]?  mail addresses
userids = [string]?  user id of the member
[types.attachment_list]
file_name = string!
content = string!  base64 content of the file
[types.schedule]
schedule_id = string?  id of the schedule, to change or cancel it
method = string?  request, or cancel to cancel the schedule
start_time = int!  Unix seconds
end_time = int!  Unix seconds
location = string?
reminders = {reminders}?
[types.reminders]
is_remind = bool? as bool_as_int
remind_before_event_mins = int?  minutes before the start
remind_time_diffs = [int]?  seconds relative to the start, negative before it
is_repeat = bool? as bool_as_int
repeat_type = int?  0 daily, 1 weekly, 2 monthly, 5 yearly, 7 workdays
repeat_until = int?  Unix seconds
is_custom_repeat = bool? as bool_as_int  whether repeat_interval and the lists of days are used
repeat_interval = int?  every how many periods
repeat_day_of_week = [int]?  1 to 7 for Monday to Sunday
repeat_day_of_month = [int]?  1 to 31
timezone = int?  offset of the time zone in hours, 8 if absent
repeat_week_of_month = [int]?
repeat_month_of_year = [int]?  1 to 12
[types.meeting]
option = {option}?
hosts = {hosts}?  hosts of the meeting
meeting_admins = {meeting_admins}!  administrator of the meeting, one member
[types.option]
password = secret?
auto_record = int?
enable_waiting_room = bool?
allow_enter_before_host = bool?
enable_screen_watermark = bool?
enter_restraint = int?
enable_enter_mute = int?
remind_scope = int?
water_mark_type = int?
[types.hosts]
userids = [string]?  user id of the member
[types.meeting_admins]
userids = [string]?  user id of the member
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.exmail.app_get_email_alias",
            path: "/cgi-bin/exmail/app/get_email_alias",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "exmail",
            type_name: "AppGetEmailAlias",
            title: "Get the mail address of the application (查询应用邮箱账号)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97992"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
email = string  mail address
alias_list = [string]  further mail addresses
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.exmail.app_get_mail_list",
            path: "/cgi-bin/exmail/app/get_mail_list",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "exmail",
            type_name: "AppGetMailList",
            title: "List received mails (获取收件箱邮件列表)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97505"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
begin_time = int?  Unix seconds
end_time = int?  Unix seconds
limit = int?  most mails to return
cursor = string?  absent for the first page, then next_cursor of the last answer
[response]
mail_list = [{mail_list}]
has_more = bool as bool_as_int  whether there is another page
next_cursor = string?  cursor of the next page
[types.mail_list]
mail_id = string  id of the mail
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.exmail.app_read_mail",
            path: "/cgi-bin/exmail/app/read_mail",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "exmail",
            type_name: "AppReadMail",
            title: "Get a mail (获取邮件内容)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97982"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
mail_id = string!  id of the mail
[response]
mail_data = string  the mail in EML format
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.exmail.app_update_email_alias",
            path: "/cgi-bin/exmail/app/update_email_alias",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "exmail",
            type_name: "AppUpdateEmailAlias",
            title: "Change the mail address of the application (更新应用邮箱账号)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97503"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
new_email = string!  mail address
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.exmail.group_create",
            path: "/cgi-bin/exmail/group/create",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "exmail",
            type_name: "GroupCreate",
            title: "Create a mail group (创建邮件群组)",
            docs: &["https://developer.work.weixin.qq.com/document/path/95510"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
groupid = string!  mail address of the mail group
groupname = string!
email_list = {email_list}?  addresses in the group
group_list = {group_list}?  mail groups in the group
tag_list = {tag_list}?  tag ids
department_list = {department_list}?  department ids
allow_type = int?  who may write to the group: 0 company members, 1 anybody, 2 group members, 3 the given ones
allow_emaillist = {allow_emaillist}?  addresses that may write, with allow_type 3
allow_taglist = {allow_taglist}?  tag ids that may write, with allow_type 3
allow_departmentlist = {allow_departmentlist}?  department ids that may write, with allow_type 3
[types.email_list]
list = [string]!
[types.group_list]
list = [string]!
[types.tag_list]
list = [int]!
[types.department_list]
list = [int]!
[types.allow_emaillist]
list = [string]!
[types.allow_taglist]
list = [int]!
[types.allow_departmentlist]
list = [int]!
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.exmail.group_delete",
            path: "/cgi-bin/exmail/group/delete",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "exmail",
            type_name: "GroupDelete",
            title: "Delete a mail group (删除邮件群组)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97996"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
groupid = string!  mail address of the mail group
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.exmail.group_get",
            path: "/cgi-bin/exmail/group/get",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "exmail",
            type_name: "GroupGet",
            title: "Get a mail group (获取邮件群组详情)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97997"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
groupid = string!  mail address of the mail group
[response]
groupid = string  mail address of the mail group
groupname = string
email_list = {answer_email_list}?  addresses in the group
group_list = {answer_group_list}?  mail groups in the group
tag_list = {tag_list_answer}?  tag ids
department_list = {department_list_answer}?  department ids
allow_type = int  who may write to the group: 0 company members, 1 anybody, 2 group members, 3 the given ones
allow_emaillist = {answer_allow_emaillist}?  addresses that may write, with allow_type 3
allow_taglist = {answer_allow_taglist}?  tag ids that may write, with allow_type 3
allow_departmentlist = {answer_allow_departmentlist}?  department ids that may write, with allow_type 3
[types.answer_email_list]
list = [string]
[types.answer_group_list]
list = [string]
[types.tag_list_answer]
list = [int]
[types.department_list_answer]
list = [int]
[types.answer_allow_emaillist]
list = [string]
[types.answer_allow_taglist]
list = [int]
[types.answer_allow_departmentlist]
list = [int]
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.exmail.group_search",
            path: "/cgi-bin/exmail/group/search",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "exmail",
            type_name: "GroupSearch",
            title: "Search mail groups (模糊搜索邮件群组)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97998"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
groupid = string?  mail address of the mail group
fuzzy = bool! as bool_as_int  true to search for a part, false for the exact value
[response]
groups = [{groups}]
[types.groups]
groupid = string  mail address of the mail group
groupname = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.exmail.group_update",
            path: "/cgi-bin/exmail/group/update",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "exmail",
            type_name: "GroupUpdate",
            title: "Update a mail group (更新邮件群组)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97995"],
            note: "Only the given members change; a given list replaces the old one.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
groupid = string!  mail address of the mail group
groupname = string?
email_list = {email_list}?  addresses in the group
group_list = {group_list}?  mail groups in the group
tag_list = {tag_list}?  tag ids
department_list = {department_list}?  department ids
allow_type = int?  who may write to the group: 0 company members, 1 anybody, 2 group members, 3 the given ones
allow_emaillist = {allow_emaillist}?  addresses that may write, with allow_type 3
allow_taglist = {allow_taglist}?  tag ids that may write, with allow_type 3
allow_departmentlist = {allow_departmentlist}?  department ids that may write, with allow_type 3
[types.email_list]
list = [string]!
[types.group_list]
list = [string]!
[types.tag_list]
list = [int]!
[types.department_list]
list = [int]!
[types.allow_emaillist]
list = [string]!
[types.allow_taglist]
list = [int]!
[types.allow_departmentlist]
list = [int]!
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.exmail.mail_get_new_count",
            path: "/cgi-bin/exmail/mail/get_newcount",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "exmail",
            type_name: "MailGetNewCount",
            title: "Get the number of unread mails (获取邮件未读数)",
            docs: &["https://developer.work.weixin.qq.com/document/path/95514"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
userid = string!  user id of the member
[response]
count = int  unread mails
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.exmail.public_mail_create",
            path: "/cgi-bin/exmail/publicmail/create",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "exmail",
            type_name: "PublicMailCreate",
            title: "Create a shared mailbox (创建公共邮箱)",
            docs: &["https://developer.work.weixin.qq.com/document/path/95511"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
email = string!  mail address
name = string!
userid_list = {userid_list}?  user id of the member
tag_list = {tag_list}?  tag ids
department_list = {department_list}?  department ids
create_auth_code = bool? as bool_as_int  whether a client password is made
auth_code_info = {auth_code_info}?
[response]
id = int  id of the shared mailbox
[types.userid_list]
list = [string]!
[types.tag_list]
list = [int]!
[types.department_list]
list = [int]!
[types.auth_code_info]
remark = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.exmail.public_mail_delete",
            path: "/cgi-bin/exmail/publicmail/delete",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "exmail",
            type_name: "PublicMailDelete",
            title: "Delete a shared mailbox (删除公共邮箱)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98001"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
id = int!  id of the shared mailbox
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.exmail.public_mail_delete_auth_code",
            path: "/cgi-bin/exmail/publicmail/delete_auth_code",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "exmail",
            type_name: "PublicMailDeleteAuthCode",
            title: "Delete an authorisation code of a shared mailbox (删除客户端专用密码)",
            docs: &["https://developer.work.weixin.qq.com/document/path/100184"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
id = int!  id of the shared mailbox
auth_code_id = int!  id of the client password
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.exmail.public_mail_get",
            path: "/cgi-bin/exmail/publicmail/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "exmail",
            type_name: "PublicMailGet",
            title: "Get shared mailboxes (获取公共邮箱详情)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98002"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
id_list = [int]!  id of the shared mailbox
[response]
list = [{list}]
[types.list]
id = int  id of the shared mailbox
email = string  mail address
name = string
userid_list = {list_userid_list}?  user id of the member
tag_list = {tag_list_answer}?  tag ids
department_list = {department_list_answer}?  department ids
alias_list = {alias_list}?  further mail addresses
[types.list_userid_list]
list = [string]
[types.tag_list_answer]
list = [int]
[types.department_list_answer]
list = [int]
[types.alias_list]
list = [string]
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.exmail.public_mail_get_auth_code_list",
            path: "/cgi-bin/exmail/publicmail/get_auth_code_list",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "exmail",
            type_name: "PublicMailGetAuthCodeList",
            title: "List authorisation codes of a shared mailbox (获取客户端专用密码列表)",
            docs: &["https://developer.work.weixin.qq.com/document/path/100183"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
id = int!  id of the shared mailbox
[response]
auth_code_list = [{auth_code_list}]  client passwords, without the passwords themselves
[types.auth_code_list]
auth_code_id = int  id of the client password
remark = string
last_use_time = int  Unix seconds, 0 if never used
create_time = int  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.exmail.public_mail_search",
            path: "/cgi-bin/exmail/publicmail/search",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "exmail",
            type_name: "PublicMailSearch",
            title: "Search shared mailboxes (模糊搜索公共邮箱)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98003"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
email = string?  mail address
fuzzy = bool! as bool_as_int  true to search for a part, false for the exact value
[response]
list = [{list}]
[types.list]
id = int  id of the shared mailbox
email = string  mail address
name = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.exmail.public_mail_update",
            path: "/cgi-bin/exmail/publicmail/update",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "exmail",
            type_name: "PublicMailUpdate",
            title: "Update a shared mailbox (更新公共邮箱)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98000"],
            note: "Only the given members change; a given list replaces the old one.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
id = int!  id of the shared mailbox
name = string?
userid_list = {userid_list}?  user id of the member
tag_list = {tag_list}?  tag ids
department_list = {department_list}?  department ids
alias_list = {alias_list}?  further mail addresses
create_auth_code = bool? as bool_as_int  whether a client password is made
auth_code_info = {auth_code_info}?
[types.userid_list]
list = [string]!
[types.tag_list]
list = [int]!
[types.department_list]
list = [int]!
[types.alias_list]
list = [string]!
[types.auth_code_info]
remark = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.exmail.user_option_get",
            path: "/cgi-bin/exmail/useroption/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "exmail",
            type_name: "UserOptionGet",
            title: "Get mail options of a member (获取功能属性)",
            docs: &["https://developer.work.weixin.qq.com/document/path/95513"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
userid = string?  user id of the member
type = [int]!  1 force secure sign-in, 2 IMAP/SMTP, 3 POP/SMTP, 4 secure sign-in
[response]
option = {option}
[types.option]
list = [{list}]
[types.list]
type = int  1 force secure sign-in, 2 IMAP/SMTP, 3 POP/SMTP, 4 secure sign-in
value = string  0 off, 1 on
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.exmail.user_option_update",
            path: "/cgi-bin/exmail/useroption/update",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "exmail",
            type_name: "UserOptionUpdate",
            title: "Change mail options of a member (更改功能属性)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98008"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
userid = string?  user id of the member
option = {option}!
[types.option]
list = [{list}]!
[types.list]
type = int!  1 force secure sign-in, 2 IMAP/SMTP, 3 POP/SMTP, 4 secure sign-in
value = string!  0 off, 1 on
",
        },
    ),
];
