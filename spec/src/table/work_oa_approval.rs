//! Generated from `spec/work/oa_approval.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 3] = [
    Entry::new(
        Operation {
            name: "work.oa_approval.copy_template",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/oa/approval/copytemplate",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "oa_approval",
            type_name: "CopyTemplate",
            title: "Copy a template to a company (复制/更新模板到企业)",
            docs: &["https://developer.work.weixin.qq.com/document/path/92630"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
open_template_id = string!
[response]
template_id = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.oa_approval.create_template",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/oa/approval/create_template",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "oa_approval",
            type_name: "CreateTemplate",
            title: "Create an approval template (创建审批模板)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97437"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
template_name = [{template_name}]!
template_content = {template_content}!
[response]
template_id = string
[types.template_name]
lang = string!
text = string!
[types.template_content]
controls = [{controls}]!
[types.controls]
property = {property}!
config = {config}?
[types.property]
control = string!
id = string!
title = [{title}]?
placeholder = [{placeholder}]?
require = bool? as bool_as_int
un_print = bool! as bool_as_int
[types.title]
lang = string!
text = string!
[types.placeholder]
lang = string!
text = string!
[types.config]
date = {date}?
selector = {selector}?
contact = {contact}?
tips = {tips}?
file = {file}?
table = {table}?
attendance = {attendance}?
vacation_list = {vacation_list}?
date_range = {config_date_range}?
location = {location}?
related_approval = {related_approval}?
[types.date]
type = string!
[types.selector]
type = string!
options = [{options}]!
[types.options]
key = string!
value = [{value}]!
[types.value]
lang = string!
text = string!
[types.contact]
type = string!
mode = string!
[types.tips]
tips_content = [{tips_content}]!
[types.tips_content]
lang = string!
text = {text}!
[types.text]
sub_text = [{sub_text}]!
[types.sub_text]
type = int!
content = {content}!
[types.content]
plain_text = {plain_text}?
link = {link}?
[types.plain_text]
content = string!
[types.link]
title = string!
url = string!
[types.file]
is_only_photo = bool! as bool_as_int
[types.table]
print_format = int!
children = [{controls}]!
[types.attendance]
type = int!
date_range = {date_range}!
[types.date_range]
type = string!
official_holiday = int?
perday_duration = int?
[types.vacation_list]
item = [{item}]!
[types.item]
id = int!
name = [{name}]!
[types.name]
lang = string!
text = string!
[types.config_date_range]
type = string!
official_holiday = int?
perday_duration = int?
[types.location]
distance = int!
[types.related_approval]
template_id = [string]!
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.oa_approval.update_template",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/oa/approval/update_template",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "oa_approval",
            type_name: "UpdateTemplate",
            title: "Change an approval template (更新审批模板)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97438"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
template_id = string!
template_name = [{template_name}]!
template_content = {template_content}!
[types.template_name]
lang = string!
text = string!
[types.template_content]
controls = [{controls}]!
[types.controls]
property = {property}!
config = {config}?
[types.property]
control = string!
id = string!
title = [{title}]?
placeholder = [{placeholder}]?
require = bool? as bool_as_int
un_print = bool! as bool_as_int
[types.title]
lang = string!
text = string!
[types.placeholder]
lang = string!
text = string!
[types.config]
date = {date}?
selector = {selector}?
contact = {contact}?
tips = {tips}?
file = {file}?
table = {table}?
attendance = {attendance}?
vacation_list = {vacation_list}?
date_range = {config_date_range}?
location = {location}?
related_approval = {related_approval}?
[types.date]
type = string!
[types.selector]
type = string!
options = [{options}]!
[types.options]
key = string!
value = [{value}]!
[types.value]
lang = string!
text = string!
[types.contact]
type = string!
mode = string!
[types.tips]
tips_content = [{tips_content}]!
[types.tips_content]
lang = string!
text = {text}!
[types.text]
sub_text = [{sub_text}]!
[types.sub_text]
type = int!
content = {content}!
[types.content]
plain_text = {plain_text}?
link = {link}?
[types.plain_text]
content = string!
[types.link]
title = string!
url = string!
[types.file]
is_only_photo = bool! as bool_as_int
[types.table]
print_format = int!
children = [{controls}]!
[types.attendance]
type = int!
date_range = {date_range}!
[types.date_range]
type = string!
official_holiday = int?
perday_duration = int?
[types.vacation_list]
item = [{item}]!
[types.item]
id = int!
name = [{name}]!
[types.name]
lang = string!
text = string!
[types.config_date_range]
type = string!
official_holiday = int?
perday_duration = int?
[types.location]
distance = int!
[types.related_approval]
template_id = [string]!
",
        },
    ),
];
