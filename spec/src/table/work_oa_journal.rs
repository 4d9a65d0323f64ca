//! Generated from `spec/work/oa_journal.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 5] = [
    Entry::new(
        Operation {
            name: "work.oa_journal.export_doc",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/oa/journal/export_doc",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "oa_journal",
            type_name: "ExportDoc",
            title: "Export a document of a report (导出汇报文档)",
            docs: &["https://developer.work.weixin.qq.com/document/path/96108"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
journaluuid = string!
docid = string!
[response]
jobid = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.oa_journal.get_export_doc_result",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/oa/journal/get_export_doc_result",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
jobid = string!
[response]
status = int
url = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.oa_journal.get_record_detail",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/oa/journal/get_record_detail",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "oa_journal",
            type_name: "GetRecordDetail",
            title: "Get the details of a report (获取汇报记录详情)",
            docs: &["https://developer.work.weixin.qq.com/document/path/93394"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
journaluuid = string!
[response]
info = {info}
[types.info]
journal_uuid = string
template_id = string?
template_name = string
submitter = {submitter}
receivers = [{receivers}]
readed_receivers = [{readed_receivers}]
apply_data = {apply_data}
comments = [{comments}]
report_time = int
[types.submitter]
userid = string
[types.receivers]
userid = string
[types.readed_receivers]
userid = string
[types.apply_data]
contents = [{contents}]
[types.contents]
control = string
id = string
title = [{title}]
value = {value}
[types.title]
lang = string
text = string
[types.value]
text = string?
new_number = string?
new_money = string?
date = {date}?
selector = {selector}?
members = [{members}]?
departments = [{departments}]?
files = [{files}]?
children = [{children}]?
attendance = {contents_value_attendance}?
vacation = {value_vacation}?
location = {value_location}?
related_approval = [{value_related_approval}]?
formula = {value_formula}?
date_range = {contents_value_date_range}?
punch_correction = {value_punch_correction}?
students = [{students}]?
classes = [{classes}]?
docs = [{docs}]?
wedrive_files = [{wedrive_files}]?
[types.date]
type = string
s_timestamp = int? as number_as_string
timezone_info = {timezone_info}?
[types.timezone_info]
zone_offset = int
zone_desc = string
[types.selector]
type = string
options = [{options}]
[types.options]
key = string
value = [{options_value}]
[types.options_value]
lang = string
text = string
[types.members]
userid = string
name = string?
[types.departments]
openapi_id = int
name = string?
[types.files]
file_id = string
[types.children]
list = [{list}]
[types.list]
control = string
id = string
title = [{list_title}]
value = {list_value}
require = bool? as bool_as_int
[types.list_title]
lang = string
text = string
[types.list_value]
text = string?
new_number = string?
new_money = string?
date = {value_date}?
selector = {value_selector}?
members = [{value_members}]?
departments = [{value_departments}]?
tips = [{tips}]?
files = [{value_files}]?
children = [{value_children}]?
vacation = {vacation}?
attendance = {value_attendance}?
punch_correction = {punch_correction}?
date_range = {value_date_range}?
location = {location}?
related_approval = [{related_approval}]?
formula = {formula}?
bank_account = {bank_account}?
[types.value_date]
type = string
s_timestamp = int? as number_as_string
timezone_info = {date_timezone_info}?
[types.date_timezone_info]
zone_offset = int
zone_desc = string
[types.value_selector]
type = string
options = [{selector_options}]
[types.selector_options]
key = string
value = [{selector_options_value}]
[types.selector_options_value]
lang = string
text = string
[types.value_members]
userid = string
name = string?
[types.value_departments]
openapi_id = int
name = string?
[types.tips]
tips_content = [{tips_content}]
[types.tips_content]
lang = string
text = {text}
[types.text]
sub_text = [{sub_text}]
[types.sub_text]
type = int
content = {content}
[types.content]
plain_text = {plain_text}?
link = {link}?
[types.plain_text]
content = string
[types.link]
title = string
url = string
[types.value_files]
file_id = string
[types.value_children]
list = [{children_list}]
[types.children_list]
control = string
id = string
title = [{children_list_title}]
value = {list_value}
require = bool? as bool_as_int
[types.children_list_title]
lang = string
text = string
[types.vacation]
selector = {vacation_selector}
attendance = {attendance}
[types.vacation_selector]
type = string
options = [{vacation_selector_options}]
[types.vacation_selector_options]
key = string
value = [{vacation_selector_options_value}]
[types.vacation_selector_options_value]
lang = string
text = string
[types.attendance]
type = int
date_range = {date_range}
slice_info = {slice_info}?
[types.date_range]
type = string
new_begin = int
new_end = int
new_duration = int
timezone_info = {date_range_timezone_info}?
[types.date_range_timezone_info]
zone_offset = int
zone_desc = string
[types.slice_info]
state = int
day_items = [{day_items}]
duration = int
[types.day_items]
daytime = int
duration = int
[types.value_attendance]
type = int
date_range = {attendance_date_range}
slice_info = {attendance_slice_info}?
[types.attendance_date_range]
type = string
new_begin = int
new_end = int
new_duration = int
timezone_info = {attendance_date_range_timezone_info}?
[types.attendance_date_range_timezone_info]
zone_offset = int
zone_desc = string
[types.attendance_slice_info]
state = int
day_items = [{slice_info_day_items}]
duration = int
[types.slice_info_day_items]
daytime = int
duration = int
[types.punch_correction]
state = string
version = int?
time = int? as number_as_string
daymonthyear = int? as number_as_string
[types.value_date_range]
type = string
new_begin = int
new_end = int
new_duration = int
timezone_info = {value_date_range_timezone_info}?
[types.value_date_range_timezone_info]
zone_offset = int
zone_desc = string
[types.location]
longitude = float
latitude = float
title = string
address = string?
time = int? as number_as_string
[types.related_approval]
template_names = [{template_names}]
sp_no = string
name = string
sp_status = int
create_time = int  Unix seconds
[types.template_names]
lang = string
text = string
[types.formula]
value = string
[types.bank_account]
account_type = int
account_name = string
account_number = string
remark = string
bank = {bank}
[types.bank]
bank_alias = string?
bank_alias_code = string?
bank_branch_id = string?
bank_branch_name = string?
province = string?
province_code = int?
city = string?
city_code = int?
[types.contents_value_attendance]
type = int
date_range = {value_attendance_date_range}
slice_info = {value_attendance_slice_info}?
[types.value_attendance_date_range]
type = string
new_begin = int
new_end = int
new_duration = int
timezone_info = {value_attendance_date_range_timezone_info}?
[types.value_attendance_date_range_timezone_info]
zone_offset = int
zone_desc = string
[types.value_attendance_slice_info]
state = int
day_items = [{attendance_slice_info_day_items}]
duration = int
[types.attendance_slice_info_day_items]
daytime = int
duration = int
[types.value_vacation]
selector = {value_vacation_selector}
attendance = {vacation_attendance}
[types.value_vacation_selector]
type = string
options = [{value_vacation_selector_options}]
[types.value_vacation_selector_options]
key = string
value = [{value_vacation_selector_options_value}]
[types.value_vacation_selector_options_value]
lang = string
text = string
[types.vacation_attendance]
type = int
date_range = {vacation_attendance_date_range}
slice_info = {vacation_attendance_slice_info}?
[types.vacation_attendance_date_range]
type = string
new_begin = int
new_end = int
new_duration = int
timezone_info = {vacation_attendance_date_range_timezone_info}?
[types.vacation_attendance_date_range_timezone_info]
zone_offset = int
zone_desc = string
[types.vacation_attendance_slice_info]
state = int
day_items = [{vacation_attendance_slice_info_day_items}]
duration = int
[types.vacation_attendance_slice_info_day_items]
daytime = int
duration = int
[types.value_location]
longitude = float
latitude = float
title = string
address = string?
time = int? as number_as_string
[types.value_related_approval]
template_names = [{related_approval_template_names}]
sp_no = string
name = string
sp_status = int
create_time = int  Unix seconds
[types.related_approval_template_names]
lang = string
text = string
[types.value_formula]
value = string
[types.contents_value_date_range]
type = string
new_begin = int
new_end = int
new_duration = int
timezone_info = {contents_value_date_range_timezone_info}?
[types.contents_value_date_range_timezone_info]
zone_offset = int
zone_desc = string
[types.value_punch_correction]
state = string
version = int?
time = int? as number_as_string
daymonthyear = int? as number_as_string
[types.students]
name = string
[types.classes]
name = string
[types.docs]
docid = string
[types.wedrive_files]
fileid = string
[types.comments]
commentid = string
tocommentid = string?
comment_userinfo = {comment_userinfo}
content = string
comment_time = int
[types.comment_userinfo]
userid = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.oa_journal.get_record_list",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/oa/journal/get_record_list",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
starttime = int!
endtime = int!
cursor = int!
limit = int! default 100
filters = [{filters}]?
[response]
journaluuid_list = [string]
endflag = bool as bool_as_int
next_cursor = int?
[types.filters]
key = string!
value = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.oa_journal.get_stat_list",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/oa/journal/get_stat_list",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
starttime = int!
endtime = int!
template_id = string!
[response]
stat_list = [{stat_list}]
[types.stat_list]
template_id = string
template_name = string
report_range = {report_range}
white_range = {white_range}
receivers = {receivers}
report_list = [{report_list}]
unreport_list = [{unreport_list}]
cycle_begin_time = int  Unix seconds
cycle_end_time = int  Unix seconds
stat_begin_time = int  Unix seconds
stat_end_time = int  Unix seconds
report_type = int
[types.report_range]
user_list = [{user_list}]
party_list = [{party_list}]
tag_list = [{tag_list}]
[types.user_list]
userid = string
[types.party_list]
open_partyid = string
[types.tag_list]
open_tagid = string
[types.white_range]
user_list = [{user_list}]
party_list = [{party_list}]
tag_list = [{tag_list}]
[types.receivers]
user_list = [{user_list}]
tag_list = [{tag_list}]
leader_list = [{leader_list}]
[types.leader_list]
level = int
[types.report_list]
user = {user}
itemlist = [{itemlist}]
[types.user]
userid = string
[types.itemlist]
journaluuid = string
reporttime = int?
flag = bool? as bool_as_int
[types.unreport_list]
user = {user}
itemlist = [{itemlist}]
",
        },
    ),
];
