//! Generated from `spec/work/oa.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 4] = [
    Entry::new(
        Operation {
            name: "work.oa.apply_event",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/oa/applyevent",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "oa",
            type_name: "ApplyEvent",
            title: "Submit an approval request (提交审批申请)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/91853",
                "https://developer.work.weixin.qq.com/document/path/92632",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
creator_userid = string!
choose_department = int?
template_id = string!
use_template_approver = bool! as bool_as_int
approver = [{approver}]!
process = {process}?
notify_type = int?
notifyer = [string]?
apply_data = {apply_data}!
summary_list = [{summary_list}]!
[response]
sp_no = string
[types.approver]
attr = int!
userid = [string]!
[types.process]
node_list = [{node_list}]!
[types.node_list]
type = int!
apv_rel = int?
userid = [string]?
[types.apply_data]
contents = [{contents}]!
[types.contents]
control = string!
id = string!
value = {value}!
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
attendance = {attendance}?
vacation = {vacation}?
location = {location}?
related_approval = [{related_approval}]?
formula = {formula}?
date_range = {value_date_range}?
punch_correction = {punch_correction}?
bank_account = {bank_account}?
[types.date]
type = string!
s_timestamp = int!
[types.selector]
type = string!
options = [{options}]!
[types.options]
key = string!
value = [{options_value}]?
[types.options_value]
lang = string!
text = string!
[types.members]
userid = string!
name = string?
[types.departments]
openapi_id = int!
name = string?
[types.files]
file_id = string!
[types.children]
list = [{list}]!
[types.list]
control = string!
id = string!
value = {value}!
title = [{title}]!
[types.title]
lang = string!
text = string!
[types.attendance]
type = int!
date_range = {date_range}!
slice_info = {slice_info}?
[types.date_range]
type = string!
new_begin = int!
new_end = int!
new_duration = int!
[types.slice_info]
day_items = [{day_items}]!
[types.day_items]
daytime = int!
duration = int!
[types.vacation]
selector = {vacation_selector}!
attendance = {vacation_attendance}!
[types.vacation_selector]
type = string!
options = [{selector_options}]!
[types.selector_options]
key = string!
value = [{selector_options_value}]?
[types.selector_options_value]
lang = string!
text = string!
[types.vacation_attendance]
type = int!
date_range = {attendance_date_range}!
slice_info = {attendance_slice_info}?
[types.attendance_date_range]
type = string!
new_begin = int!
new_end = int!
new_duration = int!
[types.attendance_slice_info]
day_items = [{slice_info_day_items}]!
[types.slice_info_day_items]
daytime = int!
duration = int!
[types.location]
longitude = float!
latitude = float!
title = string!
address = string?
time = int!
[types.related_approval]
sp_no = string!
[types.formula]
value = string!
[types.value_date_range]
type = string!
new_begin = int!
new_end = int!
new_duration = int!
[types.punch_correction]
state = string!
version = int?
time = int?
daymonthyear = int?
[types.bank_account]
account_type = int!
account_name = string!
account_number = string!
remark = string!
bank = {bank}!
[types.bank]
bank_alias = string?
bank_alias_code = string?
bank_branch_id = string?
bank_branch_name = string?
province = string?
province_code = int?
city = string?
city_code = int?
[types.summary_list]
summary_info = [{summary_info}]!
[types.summary_info]
lang = string!
text = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.oa.get_approval_detail",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/oa/getapprovaldetail",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "oa",
            type_name: "GetApprovalDetail",
            title: "Get the details of an approval request (获取审批申请详情)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/91983",
                "https://developer.work.weixin.qq.com/document/path/92634",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
sp_no = string!
[response]
info = {info}
[types.info]
sp_no = string
sp_name = string
sp_status = int
template_id = string
applyer = {applyer}?
batch_applyer = [{batch_applyer}]?
apply_time = int
notifyer = [{notifyer}]?
apply_data = {apply_data}
sp_record = [{sp_record}]
comments = [{comments}]
process_list = {process_list}?
[types.applyer]
userid = string
partyid = int
[types.batch_applyer]
userid = string
[types.notifyer]
userid = string
[types.apply_data]
contents = [{contents}]
[types.contents]
control = string
id = string
title = [{title}]
value = {value}
require = bool? as bool_as_int
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
tips = [{tips}]?
files = [{files}]?
children = [{children}]?
vacation = {vacation}?
attendance = {value_attendance}?
punch_correction = {punch_correction}?
date_range = {value_date_range}?
location = {location}?
related_approval = [{related_approval}]?
formula = {formula}?
bank_account = {bank_account}?
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
[types.files]
file_id = string
[types.children]
list = [{list}]
[types.list]
control = string
id = string
title = [{list_title}]
value = {value}
require = bool? as bool_as_int
[types.list_title]
lang = string
text = string
[types.vacation]
selector = {vacation_selector}
attendance = {attendance}
[types.vacation_selector]
type = string
options = [{selector_options}]
[types.selector_options]
key = string
value = [{selector_options_value}]
[types.selector_options_value]
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
[types.sp_record]
sp_status = int
approverattr = int
details = [{details}]
[types.details]
approver = {approver}
sp_status = int
sptime = int? as number_as_string
speech = string?
media_id = [string]?
[types.approver]
userid = string
[types.comments]
commentid = string
commentUserInfo = {comment_user_info}
commentcontent = string
media_id = [string]
commenttime = int
[types.comment_user_info]
userid = string
[types.process_list]
node_list = [{node_list}]
[types.node_list]
node_type = int
sp_status = int?
apv_rel = int?
sub_node_list = [{sub_node_list}]
[types.sub_node_list]
userid = string
sp_yj = int?
Sptime = int?
Speech = string?
media_ids = [string]?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.oa.get_approval_info",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/oa/getapprovalinfo",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "oa",
            type_name: "GetApprovalInfo",
            title: "List approval request numbers (批量获取审批单号)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/91816",
                "https://developer.work.weixin.qq.com/document/path/94603",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
starttime = int!
endtime = int!
cursor = int!
size = int! default 100
filters = [{filters}]?
[response]
sp_no_list = [string]
next_cursor = int?
[types.filters]
key = string!
value = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.oa.get_template_detail",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/oa/gettemplatedetail",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
template_id = string!
[response]
template_names = [{template_names}]
template_content = {template_content}
[types.template_names]
lang = string
text = string
[types.template_content]
controls = [{controls}]
[types.controls]
property = {property}
config = {config}?
[types.property]
control = string
id = string
title = [{title}]?
placeholder = [{placeholder}]?
require = bool as bool_as_int
un_print = bool as bool_as_int
[types.title]
lang = string
text = string
[types.placeholder]
lang = string
text = string
[types.config]
date = {date}?
selector = {selector}?
contact = {contact}?
file = {file}?
tips = {tips}?
table = {table}?
attendance = {attendance}?
vacation_list = {vacation_list}?
date_range = {config_date_range}?
location = {location}?
related_approval = {related_approval}?
[types.date]
type = string
[types.selector]
type = string
options = [{options}]
[types.options]
key = string
value = [{value}]
[types.value]
lang = string
text = string
[types.contact]
type = string
mode = string
[types.file]
is_only_photo = bool as bool_as_int
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
[types.table]
print_format = int?
children = [{controls}]
[types.attendance]
type = int
date_range = {date_range}
[types.date_range]
type = string
official_holiday = int?
perday_duration = int?
[types.vacation_list]
item = [{item}]
[types.item]
id = int
name = [{name}]
[types.name]
lang = string
text = string
[types.config_date_range]
type = string
official_holiday = int?
perday_duration = int?
[types.location]
distance = int
[types.related_approval]
template_id = [string]
",
        },
    ),
];
