//! Generated from `spec/work/oa_approval.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 3] = [
    Entry::new(
        Operation {
            name: "work.oa_approval.copy_template",
            path: "/cgi-bin/oa/approval/copytemplate",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "oa_approval",
            type_name: "CopyTemplate",
            title: "Copy a template to a company (复制/更新模板到企业)",
            docs: &["https://developer.work.weixin.qq.com/document/path/92630"],
            note: "For third-party apps: copies the provider's template or brings the company's copy up to date.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
open_template_id = string!  template of the provider
[response]
template_id = string  template in the company
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.oa_approval.create_template",
            path: "/cgi-bin/oa/approval/create_template",
            ..Operation::usual(Product::Work)
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
template_name = [{template_name}]!  name in each language; zh_CN must be given
template_content = {template_content}!  what the template consists of
[response]
template_id = string  template in the company
[types.template_name]
lang = string!  zh_CN or en
text = string!  the text in the language lang
[types.template_content]
controls = [{controls}]!  controls in order
[types.controls]
property = {property}!  what every control has
config = {config}?  settings of the kind of control
[types.property]
control = string!  Text, Textarea, Number, Money, Date, Selector, Contact, Tips, File, Table, Attendance, Vacation, Location, RelatedApproval, Formula, DateRange
id = string!  unique within the template, the control and a number such as Text-01
title = [{title}]?  label in each language
placeholder = [{placeholder}]?  hint inside the empty control
require = bool? as bool_as_int  whether it must be filled in
un_print = bool! as bool_as_int  true leaves it out of the printed form
[types.title]
lang = string!  zh_CN or en
text = string!  the text in the language lang
[types.placeholder]
lang = string!  zh_CN or en
text = string!  the text in the language lang
[types.config]
date = {date}?  for Date controls
selector = {selector}?  for Selector controls
contact = {contact}?  for Contact controls
tips = {tips}?  for Tips controls, only shown
file = {file}?  for File controls
table = {table}?  for Table controls
attendance = {attendance}?  for Attendance controls
vacation_list = {vacation_list}?  kinds of vacation
date_range = {config_date_range}?  period
location = {location}?  for Location controls
related_approval = {related_approval}?  for RelatedApproval controls
[types.date]
type = string!  day or hour
[types.selector]
type = string!  single or multi
options = [{options}]!  choices
[types.options]
key = string!  id of the choice
value = [{value}]!  label of the choice in each language
[types.value]
lang = string!  zh_CN or en
text = string!  the text in the language lang
[types.contact]
type = string!  single or multi
mode = string!  user or department
[types.tips]
tips_content = [{tips_content}]!  the hint in each language
[types.tips_content]
lang = string!  zh_CN or en
text = {text}!  the text in the language lang
[types.text]
sub_text = [{sub_text}]!  pieces of the hint
[types.sub_text]
type = int!  1 text, 2 link
content = {content}!
[types.content]
plain_text = {plain_text}?  text, for type 1
link = {link}?  link, for type 2
[types.plain_text]
content = string!
[types.link]
title = string!  label in each language
url = string!
[types.file]
is_only_photo = bool! as bool_as_int  whether only pictures taken now are accepted
[types.table]
print_format = int!  0 merged, 1 split
children = [{controls}]!  controls of the table's rows
[types.attendance]
type = int!  1 leave, 3 business trip, 4 outing, 5 overtime
date_range = {date_range}!  period
[types.date_range]
type = string!  halfday or hour
official_holiday = int?  whether public holidays count
perday_duration = int?  seconds that count as a day
[types.vacation_list]
item = [{item}]!  one entry per kind
[types.item]
id = int!
name = [{name}]!
[types.name]
lang = string!  zh_CN or en
text = string!  the text in the language lang
[types.config_date_range]
type = string!  halfday or hour
official_holiday = int?  whether public holidays count
perday_duration = int?  seconds that count as a day
[types.location]
distance = int!  metres that the place may be moved, 0 for any
[types.related_approval]
template_id = [string]!  templates whose requests may be chosen
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.oa_approval.update_template",
            path: "/cgi-bin/oa/approval/update_template",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "oa_approval",
            type_name: "UpdateTemplate",
            title: "Change an approval template (更新审批模板)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97438"],
            note: "Replaces the whole template; only templates created through the API.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
template_id = string!  template in the company
template_name = [{template_name}]!  name in each language; zh_CN must be given
template_content = {template_content}!  what the template consists of
[types.template_name]
lang = string!  zh_CN or en
text = string!  the text in the language lang
[types.template_content]
controls = [{controls}]!  controls in order
[types.controls]
property = {property}!  what every control has
config = {config}?  settings of the kind of control
[types.property]
control = string!  Text, Textarea, Number, Money, Date, Selector, Contact, Tips, File, Table, Attendance, Vacation, Location, RelatedApproval, Formula, DateRange
id = string!  unique within the template, the control and a number such as Text-01
title = [{title}]?  label in each language
placeholder = [{placeholder}]?  hint inside the empty control
require = bool? as bool_as_int  whether it must be filled in
un_print = bool! as bool_as_int  true leaves it out of the printed form
[types.title]
lang = string!  zh_CN or en
text = string!  the text in the language lang
[types.placeholder]
lang = string!  zh_CN or en
text = string!  the text in the language lang
[types.config]
date = {date}?  for Date controls
selector = {selector}?  for Selector controls
contact = {contact}?  for Contact controls
tips = {tips}?  for Tips controls, only shown
file = {file}?  for File controls
table = {table}?  for Table controls
attendance = {attendance}?  for Attendance controls
vacation_list = {vacation_list}?  kinds of vacation
date_range = {config_date_range}?  period
location = {location}?  for Location controls
related_approval = {related_approval}?  for RelatedApproval controls
[types.date]
type = string!  day or hour
[types.selector]
type = string!  single or multi
options = [{options}]!  choices
[types.options]
key = string!  id of the choice
value = [{value}]!  label of the choice in each language
[types.value]
lang = string!  zh_CN or en
text = string!  the text in the language lang
[types.contact]
type = string!  single or multi
mode = string!  user or department
[types.tips]
tips_content = [{tips_content}]!  the hint in each language
[types.tips_content]
lang = string!  zh_CN or en
text = {text}!  the text in the language lang
[types.text]
sub_text = [{sub_text}]!  pieces of the hint
[types.sub_text]
type = int!  1 text, 2 link
content = {content}!
[types.content]
plain_text = {plain_text}?  text, for type 1
link = {link}?  link, for type 2
[types.plain_text]
content = string!
[types.link]
title = string!  label in each language
url = string!
[types.file]
is_only_photo = bool! as bool_as_int  whether only pictures taken now are accepted
[types.table]
print_format = int!  0 merged, 1 split
children = [{controls}]!  controls of the table's rows
[types.attendance]
type = int!  1 leave, 3 business trip, 4 outing, 5 overtime
date_range = {date_range}!  period
[types.date_range]
type = string!  halfday or hour
official_holiday = int?  whether public holidays count
perday_duration = int?  seconds that count as a day
[types.vacation_list]
item = [{item}]!  one entry per kind
[types.item]
id = int!
name = [{name}]!
[types.name]
lang = string!  zh_CN or en
text = string!  the text in the language lang
[types.config_date_range]
type = string!  halfday or hour
official_holiday = int?  whether public holidays count
perday_duration = int?  seconds that count as a day
[types.location]
distance = int!  metres that the place may be moved, 0 for any
[types.related_approval]
template_id = [string]!  templates whose requests may be chosen
",
        },
    ),
];
