//! Generated from `spec/work/oa_journal.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 5] = [
    Entry::new(
        Operation {
            name: "work.oa_journal.export_doc",
            path: "/cgi-bin/oa/journal/export_doc",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "oa_journal",
            type_name: "ExportDoc",
            title: "Export a document of a report (导出汇报文档)",
            docs: &["https://developer.work.weixin.qq.com/document/path/96108"],
            note: "Asynchronous: poll get_export_doc_result for the file.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
journaluuid = string!  id of the report
docid = string!  document filled into the report
[response]
jobid = string  id of the export
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.oa_journal.get_export_doc_result",
            path: "/cgi-bin/oa/journal/get_export_doc_result",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "oa_journal",
            type_name: "GetExportDocResult",
            title: "Get the result of a document export (查询汇报文档导出结果)",
            docs: &["https://developer.work.weixin.qq.com/document/path/96108"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
jobid = string!  id of the export
[response]
status = int  state of the export
url = string?  address of the exported file
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.oa_journal.get_record_detail",
            path: "/cgi-bin/oa/journal/get_record_detail",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "oa_journal",
            type_name: "GetRecordDetail",
            title: "Get the details of a report (获取汇报记录详情)",
            docs: &["https://developer.work.weixin.qq.com/document/path/93394"],
            note: "Which members of a value are present depends on its control.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
journaluuid = string!  id of the report
[response]
info = {info}
[types.info]
journal_uuid = string  id of the report
template_id = string?  report template
template_name = string
submitter = {submitter}  who wrote the report
receivers = [{receivers}]  who receives the report
readed_receivers = [{readed_receivers}]  receivers who have read it
apply_data = {apply_data}  what was filled in
comments = [{comments}]  remarks on the report
report_time = int  Unix seconds
[types.submitter]
userid = string  member of the company
[types.receivers]
userid = string  member of the company
[types.readed_receivers]
userid = string  member of the company
[types.apply_data]
contents = [{contents}]  one entry per control of the template
[types.contents]
control = string  Text, Textarea, Number, Money, Date, Selector, Contact, Tips, File, Table, Location and others
id = string  id of the control, from the template
title = [{title}]  label in each language
value = {value}  what was filled in, one member according to the control
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
files = [{files}]?  for File controls
children = [{children}]?  for Table controls, one entry per row
attendance = {contents_value_attendance}?  for Attendance controls
vacation = {value_vacation}?  for Vacation controls
location = {value_location}?  for Location controls
related_approval = [{value_related_approval}]?  for RelatedApproval controls
formula = {value_formula}?  for Formula controls
date_range = {contents_value_date_range}?  period
punch_correction = {value_punch_correction}?  for PunchCorrection controls
students = [{students}]?  for school controls
classes = [{classes}]?  for school controls
docs = [{docs}]?  WeCom documents filled in
wedrive_files = [{wedrive_files}]?  drive files filled in
[types.date]
type = string
s_timestamp = int? as number_as_string  Unix seconds
timezone_info = {timezone_info}?  time zone the period was filled in with
[types.timezone_info]
zone_offset = int  offset of the zone
zone_desc = string  name of the zone
[types.selector]
type = string
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
[types.files]
file_id = string  media id of a temporary file
[types.children]
list = [{list}]  controls of the row
[types.list]
control = string  Text, Textarea, Number, Money, Date, Selector, Contact, Tips, File, Table, Location and others
id = string  id of the control, from the template
title = [{list_title}]  label in each language
value = {list_value}  what was filled in, one member according to the control
require = bool? as bool_as_int  whether it must be filled in
[types.list_title]
lang = string  zh_CN or en
text = string  the text, in the language lang if that is given
[types.list_value]
text = string?  the text, in the language lang if that is given
new_number = string?  number as text
new_money = string?  amount in yuan as text
date = {value_date}?  for Date controls
selector = {value_selector}?  for Selector controls
members = [{value_members}]?  for Contact controls that choose members
departments = [{value_departments}]?  for Contact controls that choose departments
tips = [{tips}]?  for Tips controls, only shown
files = [{value_files}]?  for File controls
children = [{value_children}]?  for Table controls, one entry per row
vacation = {vacation}?  for Vacation controls
attendance = {value_attendance}?  for Attendance controls
punch_correction = {punch_correction}?  for PunchCorrection controls
date_range = {value_date_range}?  period
location = {location}?  for Location controls
related_approval = [{related_approval}]?  for RelatedApproval controls
formula = {formula}?  for Formula controls
bank_account = {bank_account}?  for BankAccount controls
[types.value_date]
type = string
s_timestamp = int? as number_as_string  Unix seconds
timezone_info = {date_timezone_info}?  time zone the period was filled in with
[types.date_timezone_info]
zone_offset = int  offset of the zone
zone_desc = string  name of the zone
[types.value_selector]
type = string
options = [{selector_options}]  choices
[types.selector_options]
key = string  id of the choice
value = [{selector_options_value}]  what was filled in, one member according to the control
[types.selector_options_value]
lang = string  zh_CN or en
text = string  the text, in the language lang if that is given
[types.value_members]
userid = string  member of the company
name = string?
[types.value_departments]
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
[types.value_files]
file_id = string  media id of a temporary file
[types.value_children]
list = [{children_list}]  controls of the row
[types.children_list]
control = string  Text, Textarea, Number, Money, Date, Selector, Contact, Tips, File, Table, Location and others
id = string  id of the control, from the template
title = [{children_list_title}]  label in each language
value = {list_value}  what was filled in, one member according to the control
require = bool? as bool_as_int  whether it must be filled in
[types.children_list_title]
lang = string  zh_CN or en
text = string  the text, in the language lang if that is given
[types.vacation]
selector = {vacation_selector}  for Selector controls
attendance = {attendance}  for Attendance controls
[types.vacation_selector]
type = string
options = [{vacation_selector_options}]  choices
[types.vacation_selector_options]
key = string  id of the choice
value = [{vacation_selector_options_value}]  what was filled in, one member according to the control
[types.vacation_selector_options_value]
lang = string  zh_CN or en
text = string  the text, in the language lang if that is given
[types.attendance]
type = int
date_range = {date_range}  period
slice_info = {slice_info}?  how the duration spreads over the days
[types.date_range]
type = string
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
type = int
date_range = {attendance_date_range}  period
slice_info = {attendance_slice_info}?  how the duration spreads over the days
[types.attendance_date_range]
type = string
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
type = string
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
sp_status = int  state of the approval request: 1 under review, 2 approved, 3 rejected, 4 withdrawn, 6 withdrawn after approval, 7 deleted, 10 paid
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
[types.contents_value_attendance]
type = int
date_range = {value_attendance_date_range}  period
slice_info = {value_attendance_slice_info}?  how the duration spreads over the days
[types.value_attendance_date_range]
type = string
new_begin = int  Unix seconds
new_end = int  Unix seconds
new_duration = int  seconds
timezone_info = {value_attendance_date_range_timezone_info}?  time zone the period was filled in with
[types.value_attendance_date_range_timezone_info]
zone_offset = int  offset of the zone
zone_desc = string  name of the zone
[types.value_attendance_slice_info]
state = int
day_items = [{attendance_slice_info_day_items}]  one entry per day
duration = int  seconds
[types.attendance_slice_info_day_items]
daytime = int  Unix seconds of midnight
duration = int  seconds
[types.value_vacation]
selector = {value_vacation_selector}  for Selector controls
attendance = {vacation_attendance}  for Attendance controls
[types.value_vacation_selector]
type = string
options = [{value_vacation_selector_options}]  choices
[types.value_vacation_selector_options]
key = string  id of the choice
value = [{value_vacation_selector_options_value}]  what was filled in, one member according to the control
[types.value_vacation_selector_options_value]
lang = string  zh_CN or en
text = string  the text, in the language lang if that is given
[types.vacation_attendance]
type = int
date_range = {vacation_attendance_date_range}  period
slice_info = {vacation_attendance_slice_info}?  how the duration spreads over the days
[types.vacation_attendance_date_range]
type = string
new_begin = int  Unix seconds
new_end = int  Unix seconds
new_duration = int  seconds
timezone_info = {vacation_attendance_date_range_timezone_info}?  time zone the period was filled in with
[types.vacation_attendance_date_range_timezone_info]
zone_offset = int  offset of the zone
zone_desc = string  name of the zone
[types.vacation_attendance_slice_info]
state = int
day_items = [{vacation_attendance_slice_info_day_items}]  one entry per day
duration = int  seconds
[types.vacation_attendance_slice_info_day_items]
daytime = int  Unix seconds of midnight
duration = int  seconds
[types.value_location]
longitude = float  degrees
latitude = float  degrees
title = string  label in each language
address = string?
time = int? as number_as_string  Unix seconds
[types.value_related_approval]
template_names = [{related_approval_template_names}]  name of the template in each language
sp_no = string  number of the approval request
name = string
sp_status = int  state of the approval request: 1 under review, 2 approved, 3 rejected, 4 withdrawn, 6 withdrawn after approval, 7 deleted, 10 paid
create_time = int  Unix seconds
[types.related_approval_template_names]
lang = string  zh_CN or en
text = string  the text, in the language lang if that is given
[types.value_formula]
value = string  what was filled in, one member according to the control
[types.contents_value_date_range]
type = string
new_begin = int  Unix seconds
new_end = int  Unix seconds
new_duration = int  seconds
timezone_info = {contents_value_date_range_timezone_info}?  time zone the period was filled in with
[types.contents_value_date_range_timezone_info]
zone_offset = int  offset of the zone
zone_desc = string  name of the zone
[types.value_punch_correction]
state = string
version = int?
time = int? as number_as_string  Unix seconds
daymonthyear = int? as number_as_string  day of the correction, Unix seconds
[types.students]
name = string
[types.classes]
name = string
[types.docs]
docid = string  document filled into the report
[types.wedrive_files]
fileid = string  file in the drive
[types.comments]
commentid = string
tocommentid = string?  remark that is answered
comment_userinfo = {comment_userinfo}
content = string
comment_time = int  Unix seconds
[types.comment_userinfo]
userid = string  member of the company
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.oa_journal.get_record_list",
            path: "/cgi-bin/oa/journal/get_record_list",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "oa_journal",
            type_name: "GetRecordList",
            title: "List report numbers (批量获取汇报记录单号)",
            docs: &["https://developer.work.weixin.qq.com/document/path/93393"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
starttime = int!  Unix seconds, at most one month apart
endtime = int!  Unix seconds, at most one month apart
cursor = int!  position to start from, 0 for the first page
limit = int! default 100  page size, at most 100
filters = [{filters}]?  at most one entry per key
[response]
journaluuid_list = [string]  ids of reports
endflag = bool as bool_as_int  true on the last page
next_cursor = int?  pass as cursor for the next page
[types.filters]
key = string!  creator, department, template_id or report_type
value = string!  value to match, as text
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.oa_journal.get_stat_list",
            path: "/cgi-bin/oa/journal/get_stat_list",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "oa_journal",
            type_name: "GetStatList",
            title: "Get report statistics (获取汇报统计数据)",
            docs: &["https://developer.work.weixin.qq.com/document/path/93395"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
starttime = int!  Unix seconds
endtime = int!  Unix seconds
template_id = string!  report template
[response]
stat_list = [{stat_list}]  one entry per period of reporting
[types.stat_list]
template_id = string  report template
template_name = string
report_range = {report_range}  who should report
white_range = {white_range}  who is exempt
receivers = {receivers}  who receives the report
report_list = [{report_list}]  who reported
unreport_list = [{unreport_list}]  who has not reported
cycle_begin_time = int  Unix seconds, period of reporting
cycle_end_time = int  Unix seconds, period of reporting
stat_begin_time = int  Unix seconds, period of the statistics
stat_end_time = int  Unix seconds, period of the statistics
report_type = int
[types.report_range]
user_list = [{user_list}]  members of the range
party_list = [{party_list}]  departments of the range
tag_list = [{tag_list}]  tags of the range
[types.user_list]
userid = string  member of the company
[types.party_list]
open_partyid = string  department id
[types.tag_list]
open_tagid = string  tag id
[types.white_range]
user_list = [{user_list}]  members of the range
party_list = [{party_list}]  departments of the range
tag_list = [{tag_list}]  tags of the range
[types.receivers]
user_list = [{user_list}]  members of the range
tag_list = [{tag_list}]  tags of the range
leader_list = [{leader_list}]  superiors who receive the reports
[types.leader_list]
level = int  how many levels above the writer
[types.report_list]
user = {user}
itemlist = [{itemlist}]  reports of the member
[types.user]
userid = string  member of the company
[types.itemlist]
journaluuid = string  id of the report
reporttime = int?  Unix seconds
flag = bool? as bool_as_int
[types.unreport_list]
user = {user}
itemlist = [{itemlist}]  reports of the member
",
        },
    ),
];
