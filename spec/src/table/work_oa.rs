//! Generated from `spec/work/oa.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 4] = [
    Entry::new(
        Operation {
            name: "work.oa.apply_event",
            path: "/cgi-bin/oa/applyevent",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "oa",
            type_name: "ApplyEvent",
            title: "Submit an approval request (提交审批申请)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/91853",
                "https://developer.work.weixin.qq.com/document/path/92632",
            ],
            note: "The app needs the approval permission and the template must be in use. Fill in every required control of the template, with ids from gettemplatedetail.",
            errors: &[301025, 301055, 301056, 301057],
            obsolete: None,
            shape: r"[request]
creator_userid = string!  member in whose name the request is made
choose_department = int?  department of the creator that the request counts for, the main one by default
template_id = string!  approval template
use_template_approver = bool! as bool_as_int  whether the flow set in the console is used instead of the one given here
approver = [{approver}]!  who approves
process = {process}?  the flow, instead of approver
notify_type = int?  when copies go out: 1 on submitting, 2 on approval, 3 both
notifyer = [string]?  who gets a copy
apply_data = {apply_data}!  what was filled in
summary_list = [{summary_list}]!  at most 3 lines shown on notices and lists
[response]
sp_no = string  number of the approval request
[types.approver]
attr = int!  1 one of them is enough, 2 all of them must approve
userid = [string]!  member of the company
[types.process]
node_list = [{node_list}]!  steps of the flow
[types.node_list]
type = int!  1 approver, 2 copy, 3 handler
apv_rel = int?  1 all must approve, 2 one is enough, 3 one after the other
userid = [string]?  member of the company
[types.apply_data]
contents = [{contents}]!  one entry per control of the template
[types.contents]
control = string!  Text, Textarea, Number, Money, Date, Selector, Contact, Tips, File, Table, Attendance, Vacation, Location, RelatedApproval, Formula, DateRange, BankAccount, PunchCorrection
id = string!  id of the control, from the template
value = {value}!  what was filled in, one member according to the control
[types.value]
text = string?  the text, in the language lang if that is given
new_number = string?  number as text
new_money = string?  amount in yuan as text
date = {date}?  for Date controls
selector = {selector}?  for Selector controls
members = [{members}]?  for Contact controls that choose members
departments = [{departments}]?  for Contact controls that choose departments
files = [{files}]?  for File controls, at most 6
children = [{children}]?  for Table controls, one entry per row
attendance = {attendance}?  for Attendance controls
vacation = {vacation}?  for Vacation controls
location = {location}?  for Location controls
related_approval = [{related_approval}]?  for RelatedApproval controls
formula = {formula}?  for Formula controls
date_range = {value_date_range}?  period; day or half day by type
punch_correction = {punch_correction}?  for PunchCorrection controls
bank_account = {bank_account}?  for BankAccount controls
[types.date]
type = string!  day or hour
s_timestamp = int!  Unix seconds
[types.selector]
type = string!  single or multi
options = [{options}]!  choices
[types.options]
key = string!  id of the choice
value = [{options_value}]?  what was filled in, one member according to the control
[types.options_value]
lang = string!  zh_CN or en
text = string!  the text, in the language lang if that is given
[types.members]
userid = string!  member of the company
name = string?
[types.departments]
openapi_id = int!  department id
name = string?
[types.files]
file_id = string!  media id of a temporary file
[types.children]
list = [{list}]!  controls of the row
[types.list]
control = string!  Text, Textarea, Number, Money, Date, Selector, Contact, Tips, File, Table, Attendance, Vacation, Location, RelatedApproval, Formula, DateRange, BankAccount, PunchCorrection
id = string!  id of the control, from the template
value = {value}!  what was filled in, one member according to the control
title = [{title}]!  label in each language
[types.title]
lang = string!  zh_CN or en
text = string!  the text, in the language lang if that is given
[types.attendance]
type = int!  1 leave, 3 business trip, 4 outing, 5 overtime
date_range = {date_range}!  period; day or half day by type
slice_info = {slice_info}?  how the duration spreads over the days
[types.date_range]
type = string!  halfday or hour
new_begin = int!  Unix seconds
new_end = int!  Unix seconds
new_duration = int!  seconds
[types.slice_info]
day_items = [{day_items}]!  one entry per day
[types.day_items]
daytime = int!  Unix seconds of midnight
duration = int!  seconds
[types.vacation]
selector = {vacation_selector}!  for Selector controls
attendance = {vacation_attendance}!  for Attendance controls
[types.vacation_selector]
type = string!
options = [{selector_options}]!  choices
[types.selector_options]
key = string!  id of the choice
value = [{selector_options_value}]?  what was filled in, one member according to the control
[types.selector_options_value]
lang = string!  zh_CN or en
text = string!  the text, in the language lang if that is given
[types.vacation_attendance]
type = int!  1 leave, 3 business trip, 4 outing, 5 overtime
date_range = {attendance_date_range}!  period; day or half day by type
slice_info = {attendance_slice_info}?  how the duration spreads over the days
[types.attendance_date_range]
type = string!  halfday or hour
new_begin = int!  Unix seconds
new_end = int!  Unix seconds
new_duration = int!  seconds
[types.attendance_slice_info]
day_items = [{slice_info_day_items}]!  one entry per day
[types.slice_info_day_items]
daytime = int!  Unix seconds of midnight
duration = int!  seconds
[types.location]
longitude = float!  degrees
latitude = float!  degrees
title = string!  label in each language
address = string?
time = int!  Unix seconds
[types.related_approval]
sp_no = string!  number of the approval request
[types.formula]
value = string!  what was filled in, one member according to the control
[types.value_date_range]
type = string!  halfday or hour
new_begin = int!  Unix seconds
new_end = int!  Unix seconds
new_duration = int!  seconds
[types.punch_correction]
state = string!
version = int?
time = int?  Unix seconds
daymonthyear = int?  day of the correction, Unix seconds
[types.bank_account]
account_type = int!  1 company, 2 person
account_name = string!
account_number = string!
remark = string!
bank = {bank}!
[types.bank]
bank_alias = string?  name of the bank
bank_alias_code = string?  code of the bank
bank_branch_id = string?  code of the branch (联行号)
bank_branch_name = string?
province = string?
province_code = int?
city = string?
city_code = int?
[types.summary_list]
summary_info = [{summary_info}]!  the line in each language
[types.summary_info]
lang = string!  zh_CN or en
text = string!  the text, in the language lang if that is given
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.oa.get_approval_detail",
            path: "/cgi-bin/oa/getapprovaldetail",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "oa",
            type_name: "GetApprovalDetail",
            title: "Get the details of an approval request (获取审批申请详情)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/91983",
                "https://developer.work.weixin.qq.com/document/path/92634",
            ],
            note: "Which members of a value are present depends on its control.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
sp_no = string!  number of the approval request
[response]
info = {info}  the request
[types.info]
sp_no = string  number of the approval request
sp_name = string  name of the template
sp_status = int  1 under review, 2 approved, 3 rejected, 4 withdrawn, 6 withdrawn after approval, 7 deleted, 10 paid
template_id = string  approval template
applyer = {applyer}?  who asked
batch_applyer = [{batch_applyer}]?  members for whom it was asked together
apply_time = int  Unix seconds
notifyer = [{notifyer}]?  who gets a copy
apply_data = {apply_data}  what was filled in
sp_record = [{sp_record}]  steps of the approval
comments = [{comments}]  remarks on the request
process_list = {process_list}?  steps of the flow, for newer requests
[types.applyer]
userid = string  member of the company
partyid = int  department of the applicant
[types.batch_applyer]
userid = string  member of the company
[types.notifyer]
userid = string  member of the company
[types.apply_data]
contents = [{contents}]  one entry per control of the template
[types.contents]
control = string  Text, Textarea, Number, Money, Date, Selector, Contact, Tips, File, Table, Attendance, Vacation, Location, RelatedApproval, Formula, DateRange, BankAccount, PunchCorrection
id = string  id of the control, from the template
title = [{title}]  label in each language
value = {value}  what was filled in, one member according to the control
require = bool? as bool_as_int  whether it must be filled in
[types.title]
lang = string  zh_CN or en
text = string  the text, in the language lang if that is given
[types.value]
text = string?  the text, in the language lang if that is given
new_number = string?  number as text
new_money = string?  amount in yuan as text
date = {date}?  for Date controls
selector = {selector}?  for Selector controls
members = [{members}]?  for Contact controls that choose members
departments = [{departments}]?  for Contact controls that choose departments
tips = [{tips}]?  for Tips controls, only shown
files = [{files}]?  for File controls, at most 6
children = [{children}]?  for Table controls, one entry per row
vacation = {vacation}?  for Vacation controls
attendance = {value_attendance}?  for Attendance controls
punch_correction = {punch_correction}?  for PunchCorrection controls
date_range = {value_date_range}?  period; day or half day by type
location = {location}?  for Location controls
related_approval = [{related_approval}]?  for RelatedApproval controls
formula = {formula}?  for Formula controls
bank_account = {bank_account}?  for BankAccount controls
[types.date]
type = string  day or hour
s_timestamp = int? as number_as_string  Unix seconds
timezone_info = {timezone_info}?  time zone the period was filled in with
[types.timezone_info]
zone_offset = int  offset of the zone
zone_desc = string  name of the zone
[types.selector]
type = string  single or multi
options = [{options}]  choices
[types.options]
key = string  id of the choice
value = [{options_value}]  what was filled in, one member according to the control
[types.options_value]
lang = string  zh_CN or en
text = string  the text, in the language lang if that is given
[types.members]
userid = string  member of the company
name = string?
[types.departments]
openapi_id = int  department id
name = string?
[types.tips]
tips_content = [{tips_content}]  the hint in each language
[types.tips_content]
lang = string  zh_CN or en
text = {text}  the text, in the language lang if that is given
[types.text]
sub_text = [{sub_text}]  pieces of the hint
[types.sub_text]
type = int
content = {content}
[types.content]
plain_text = {plain_text}?  text, for type 1
link = {link}?  link, for type 2
[types.plain_text]
content = string
[types.link]
title = string  label in each language
url = string
[types.files]
file_id = string  media id of a temporary file
[types.children]
list = [{list}]  controls of the row
[types.list]
control = string  Text, Textarea, Number, Money, Date, Selector, Contact, Tips, File, Table, Attendance, Vacation, Location, RelatedApproval, Formula, DateRange, BankAccount, PunchCorrection
id = string  id of the control, from the template
title = [{list_title}]  label in each language
value = {value}  what was filled in, one member according to the control
require = bool? as bool_as_int  whether it must be filled in
[types.list_title]
lang = string  zh_CN or en
text = string  the text, in the language lang if that is given
[types.vacation]
selector = {vacation_selector}  for Selector controls
attendance = {attendance}  for Attendance controls
[types.vacation_selector]
type = string
options = [{selector_options}]  choices
[types.selector_options]
key = string  id of the choice
value = [{selector_options_value}]  what was filled in, one member according to the control
[types.selector_options_value]
lang = string  zh_CN or en
text = string  the text, in the language lang if that is given
[types.attendance]
type = int  1 leave, 3 business trip, 4 outing, 5 overtime
date_range = {date_range}  period; day or half day by type
slice_info = {slice_info}?  how the duration spreads over the days
[types.date_range]
type = string  halfday or hour
new_begin = int  Unix seconds
new_end = int  Unix seconds
new_duration = int  seconds
timezone_info = {date_range_timezone_info}?  time zone the period was filled in with
[types.date_range_timezone_info]
zone_offset = int  offset of the zone
zone_desc = string  name of the zone
[types.slice_info]
state = int
day_items = [{day_items}]  one entry per day
duration = int  seconds
[types.day_items]
daytime = int  Unix seconds of midnight
duration = int  seconds
[types.value_attendance]
type = int  1 leave, 3 business trip, 4 outing, 5 overtime
date_range = {attendance_date_range}  period; day or half day by type
slice_info = {attendance_slice_info}?  how the duration spreads over the days
[types.attendance_date_range]
type = string  halfday or hour
new_begin = int  Unix seconds
new_end = int  Unix seconds
new_duration = int  seconds
timezone_info = {attendance_date_range_timezone_info}?  time zone the period was filled in with
[types.attendance_date_range_timezone_info]
zone_offset = int  offset of the zone
zone_desc = string  name of the zone
[types.attendance_slice_info]
state = int
day_items = [{slice_info_day_items}]  one entry per day
duration = int  seconds
[types.slice_info_day_items]
daytime = int  Unix seconds of midnight
duration = int  seconds
[types.punch_correction]
state = string
version = int?
time = int? as number_as_string  Unix seconds
daymonthyear = int? as number_as_string  day of the correction, Unix seconds
[types.value_date_range]
type = string  halfday or hour
new_begin = int  Unix seconds
new_end = int  Unix seconds
new_duration = int  seconds
timezone_info = {value_date_range_timezone_info}?  time zone the period was filled in with
[types.value_date_range_timezone_info]
zone_offset = int  offset of the zone
zone_desc = string  name of the zone
[types.location]
longitude = float  degrees
latitude = float  degrees
title = string  label in each language
address = string?
time = int? as number_as_string  Unix seconds
[types.related_approval]
template_names = [{template_names}]  name of the template in each language
sp_no = string  number of the approval request
name = string
sp_status = int  1 under review, 2 approved, 3 rejected, 4 withdrawn, 6 withdrawn after approval, 7 deleted, 10 paid
create_time = int  Unix seconds
[types.template_names]
lang = string  zh_CN or en
text = string  the text, in the language lang if that is given
[types.formula]
value = string  what was filled in, one member according to the control
[types.bank_account]
account_type = int  1 company, 2 person
account_name = string
account_number = string
remark = string
bank = {bank}
[types.bank]
bank_alias = string?  name of the bank
bank_alias_code = string?  code of the bank
bank_branch_id = string?  code of the branch (联行号)
bank_branch_name = string?
province = string?
province_code = int?
city = string?
city_code = int?
[types.sp_record]
sp_status = int  1 under review, 2 approved, 3 rejected, 4 handed on
approverattr = int  1 one of them is enough, 2 all of them must approve
details = [{details}]  approvers of the step
[types.details]
approver = {approver}  who approves
sp_status = int  1 under review, 2 approved, 3 rejected, 4 handed on
sptime = int? as number_as_string  Unix seconds
speech = string?  remark of the approver
media_id = [string]?  files attached, as media ids
[types.approver]
userid = string  member of the company
[types.comments]
commentid = string
commentUserInfo = {comment_user_info}
commentcontent = string  text of the remark
media_id = [string]  files attached, as media ids
commenttime = int  Unix seconds
[types.comment_user_info]
userid = string  member of the company
[types.process_list]
node_list = [{node_list}]  steps of the flow
[types.node_list]
node_type = int  1 approver, 2 copy, 3 handler
sp_status = int?  1 under review, 2 approved, 3 rejected, 4 withdrawn, 6 withdrawn after approval, 7 deleted, 10 paid
apv_rel = int?  1 all must approve, 2 one is enough, 3 one after the other
sub_node_list = [{sub_node_list}]  people of the step
[types.sub_node_list]
userid = string  member of the company
sp_yj = int?
Sptime = int?  Unix seconds
Speech = string?  remark of the approver
media_ids = [string]?  files attached, as media ids
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.oa.get_approval_info",
            path: "/cgi-bin/oa/getapprovalinfo",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "oa",
            type_name: "GetApprovalInfo",
            title: "List approval request numbers (批量获取审批单号)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/91816",
                "https://developer.work.weixin.qq.com/document/path/94603",
            ],
            note: "Lists by the time of submission; read each request with getapprovaldetail.",
            errors: &[301025],
            obsolete: None,
            shape: r"[request]
starttime = int!  Unix seconds, at most 31 days apart
endtime = int!  Unix seconds, at most 31 days apart
cursor = int!  position to start from, 0 for the first page
new_cursor = string?  position in the newer form, empty for the first page
size = int! default 100  page size, at most 100
filters = [{filters}]?  at most one entry per key
[response]
sp_no_list = [string]  numbers of approval requests
next_cursor = int?  pass as cursor for the next page; absent on the last page
new_next_cursor = string?  pass as new_cursor for the next page
[types.filters]
key = string!  template_id, creator, department, sp_status or record_type
value = string!  value to match, as text
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.oa.get_template_detail",
            path: "/cgi-bin/oa/gettemplatedetail",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "oa",
            type_name: "GetTemplateDetail",
            title: "Get the details of an approval template (获取审批模板详情)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/91982",
                "https://developer.work.weixin.qq.com/document/path/92631",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
template_id = string!  approval template
[response]
template_names = [{template_names}]  name of the template in each language
template_content = {template_content}  what the template consists of
[types.template_names]
lang = string  zh_CN or en
text = string  the text, in the language lang if that is given
[types.template_content]
controls = [{controls}]  controls in order
[types.controls]
property = {property}  what every control has
config = {config}?  settings of the kind of control
[types.property]
control = string  Text, Textarea, Number, Money, Date, Selector, Contact, Tips, File, Table, Attendance, Vacation, Location, RelatedApproval, Formula, DateRange, BankAccount, PunchCorrection
id = string  id of the control, from the template
title = [{title}]?  label in each language
placeholder = [{placeholder}]?  hint inside the empty control
require = bool as bool_as_int  whether it must be filled in
un_print = bool as bool_as_int  true leaves it out of the printed form
[types.title]
lang = string  zh_CN or en
text = string  the text, in the language lang if that is given
[types.placeholder]
lang = string  zh_CN or en
text = string  the text, in the language lang if that is given
[types.config]
date = {date}?  for Date controls
selector = {selector}?  for Selector controls
contact = {contact}?  for Contact controls
file = {file}?  for File controls
tips = {tips}?  for Tips controls, only shown
table = {table}?  for Table controls
attendance = {attendance}?  for Attendance controls
vacation_list = {vacation_list}?  kinds of vacation
date_range = {config_date_range}?  period; day or half day by type
location = {location}?  for Location controls
related_approval = {related_approval}?  for RelatedApproval controls
[types.date]
type = string  day or hour
[types.selector]
type = string  single or multi
options = [{options}]  choices
[types.options]
key = string  id of the choice
value = [{value}]  what was filled in, one member according to the control
[types.value]
lang = string  zh_CN or en
text = string  the text, in the language lang if that is given
[types.contact]
type = string  single or multi
mode = string  user or department
[types.file]
is_only_photo = bool as bool_as_int  whether only pictures taken now are accepted
[types.tips]
tips_content = [{tips_content}]  the hint in each language
[types.tips_content]
lang = string  zh_CN or en
text = {text}  the text, in the language lang if that is given
[types.text]
sub_text = [{sub_text}]  pieces of the hint
[types.sub_text]
type = int  1 text, 2 link
content = {content}
[types.content]
plain_text = {plain_text}?  text, for type 1
link = {link}?  link, for type 2
[types.plain_text]
content = string
[types.link]
title = string  label in each language
url = string
[types.table]
print_format = int?  0 merged, 1 split
children = [{controls}]  for Table controls, one entry per row
[types.attendance]
type = int  1 leave, 3 business trip, 4 outing, 5 overtime
date_range = {date_range}  period; day or half day by type
[types.date_range]
type = string  halfday or hour
official_holiday = int?  whether public holidays count
perday_duration = int?  seconds that count as a day
[types.vacation_list]
item = [{item}]  one entry per kind
[types.item]
id = int  id of the control, from the template
name = [{name}]
[types.name]
lang = string  zh_CN or en
text = string  the text, in the language lang if that is given
[types.config_date_range]
type = string  halfday or hour
official_holiday = int?  whether public holidays count
perday_duration = int?  seconds that count as a day
[types.location]
distance = int  metres that the place may be moved, 0 for any
[types.related_approval]
template_id = [string]  approval template
",
        },
    ),
];
