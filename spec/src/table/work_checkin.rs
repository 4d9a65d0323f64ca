//! Generated from `spec/work/checkin.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 14] = [
    Entry::new(
        Operation {
            name: "work.checkin.add_checkin_option",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/checkin/add_checkin_option",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "checkin",
            type_name: "AddCheckinOption",
            title: "Create an attendance rule (创建打卡规则)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98041"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
effective_now = bool?
group = {group}!
[types.group]
grouptype = int!
groupname = string!
type = int?
range = {range}?
white_users = [string]?
reporterinfo = {reporterinfo}?
sync_holidays = bool?
need_photo = bool?
note_can_use_local_pic = bool?
allow_checkin_offworkday = bool?
allow_apply_offworkday = bool?
allow_apply_bk_cnt = int?
allow_apply_bk_day_limit = int?
buka_limit_next_month = int?
option_out_range = int?
checkindate = [{checkindate}]?
spe_workdays = [{spe_workdays}]?
spe_offdays = [{spe_offdays}]?
wifimac_infos = [{wifimac_infos}]?
loc_infos = [{loc_infos}]?
schedulelist = [{schedulelist}]?
ot_info_v2 = {ot_info_v2}?
use_face_detect = bool?
open_face_live_detect = bool?
offwork_interval_time = int?
sync_out_checkin = bool?
buka_remind = {buka_remind}?
buka_restriction = int?
span_day_time = int?
standard_work_duration = int?
open_sp_checkin = bool?
checkin_method_type = int?
[types.range]
userid = [string]?
partyid = [int]?
tagid = [int]?
[types.reporterinfo]
reporters = [{reporters}]?
[types.reporters]
userid = string?
tagid = int?
[types.checkindate]
workdays = [int]?
checkintime = [{checkintime}]?
allow_flex = bool?
flex_on_duty_time = int?
flex_off_duty_time = int?
max_allow_arrive_early = int!
max_allow_arrive_late = int!
late_rule = {late_rule}?
biweekly = {biweekly}?
[types.checkintime]
time_id = int?
work_sec = int?
off_work_sec = int?
earliest_work_sec = int?
latest_work_sec = int?
earliest_off_work_sec = int?
latest_off_work_sec = int?
remind_work_sec = int?
remind_off_work_sec = int?
allow_rest = bool?
rest_begin_time = int?  Unix seconds
rest_end_time = int?  Unix seconds
rest_times = [{rest_times}]?
no_need_checkon = bool?
no_need_checkoff = bool?
[types.rest_times]
rest_begin_time = int!  Unix seconds
rest_end_time = int!  Unix seconds
[types.late_rule]
allow_offwork_after_time = bool?
timerules = [{timerules}]!
[types.timerules]
offwork_after_time = int?
onwork_flex_time = int?
[types.biweekly]
enable_weekday_recurrence = bool?
odd_workdays = [int]?
even_workdays = [int]?
[types.spe_workdays]
type = int!
timestamp = int?  Unix seconds
begintime = int?
endtime = int?
checkintime = [{checkintime}]!
notes = string?
[types.spe_offdays]
type = int!
timestamp = int?  Unix seconds
begintime = int?
endtime = int?
checkintime = [{checkintime}]!
notes = string?
[types.wifimac_infos]
wifiname = string?
wifimac = string?
[types.loc_infos]
loc_title = string?
loc_detail = string?
lng = float!
lat = float!
distance = int!
[types.schedulelist]
schedule_id = int!
schedule_name = string!
time_section = [{time_section}]!
allow_flex = bool?
flex_on_duty_time = int?
flex_off_duty_time = int?
max_allow_arrive_early = int?
max_allow_arrive_late = int?
late_rule = {schedulelist_late_rule}?
[types.time_section]
time_id = int?
work_sec = int?
off_work_sec = int?
earliest_work_sec = int?
latest_work_sec = int?
earliest_off_work_sec = int?
latest_off_work_sec = int?
remind_work_sec = int?
remind_off_work_sec = int?
allow_rest = bool?
rest_begin_time = int?  Unix seconds
rest_end_time = int?  Unix seconds
rest_times = [{rest_times}]?
no_need_checkon = bool?
no_need_checkoff = bool?
[types.schedulelist_late_rule]
allow_offwork_after_time = bool?
offwork_after_time = int?
onwork_flex_time = int?
timerules = [{timerules}]?
[types.ot_info_v2]
workdayconf = {workdayconf}?
restdayconf = {restdayconf}?
holidayconf = {holidayconf}?
time_unit_config = {time_unit_config}?
[types.workdayconf]
allow_ot = bool!
type = int?
apply = {apply}?
checkin = {checkin}?
applycheckin = {applycheckin}?
ot_trans_enable = bool?
ot_trans_type = int?
vacation = {vacation}?
[types.apply]
restinfo = {restinfo}?
[types.restinfo]
type = int!
fix_time_rule_list = [{fix_time_rule_list}]?
cal_ottime_rule = {cal_ottime_rule}?
[types.fix_time_rule_list]
fix_time_begin_sec = int?
fix_time_end_sec = int?
[types.cal_ottime_rule]
items = [{items}]!
[types.items]
ot_time = int?
rest_time = int?
[types.checkin]
ot_time_start = int?
ot_time_min = int?
ot_time_max = int?
restinfo = {restinfo}?
[types.applycheckin]
restinfo = {restinfo}?
[types.vacation]
trans_ratio = int?
sync_vacation = bool?
[types.restdayconf]
allow_ot = bool!
type = int?
apply = {apply}?
checkin = {checkin}?
applycheckin = {applycheckin}?
ot_trans_enable = bool?
ot_trans_type = int?
vacation = {vacation}?
[types.holidayconf]
allow_ot = bool!
type = int?
apply = {apply}?
checkin = {checkin}?
applycheckin = {applycheckin}?
ot_trans_enable = bool?
ot_trans_type = int?
vacation = {vacation}?
[types.time_unit_config]
ot_time_unit = int?
perday_duration_secs = int?
rounding_method = int?
rounding_precision = int?
step_size = int?
[types.buka_remind]
open_remind = bool!
buka_remind_month = int?
buka_remind_day = int?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.checkin.add_checkin_record",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/checkin/add_checkin_record",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "checkin",
            type_name: "AddCheckinRecord",
            title: "Add attendance records (添加打卡记录)",
            docs: &["https://developer.work.weixin.qq.com/document/path/99647"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
records = [{records}]!
[types.records]
userid = string!
checkin_time = int!
location_title = string?
location_detail = string?
lng = float?
lat = float?
wifiname = string?
wifimac = string?
device_type = int?
device_detail = string?
notes = string?
mediaids = [string]?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.checkin.add_checkin_user_face",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/checkin/addcheckinuserface",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "checkin",
            type_name: "AddCheckinUserFace",
            title: "Enter the face of a member (录入打卡人员人脸信息)",
            docs: &["https://developer.work.weixin.qq.com/document/path/93378"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
userid = string!
userface = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.checkin.clear_checkin_option_array_field",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/checkin/clear_checkin_option_array_field",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "checkin",
            type_name: "ClearCheckinOptionArrayField",
            title: "Clear list members of an attendance rule (清空打卡规则数组元素)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98041"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
groupid = int!
clear_field = [int]!
effective_now = bool?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.checkin.del_checkin_option",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/checkin/del_checkin_option",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "checkin",
            type_name: "DelCheckinOption",
            title: "Delete an attendance rule (删除打卡规则)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98041"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
groupid = int!
effective_now = bool?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.checkin.get_checkin_day_data",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/checkin/getcheckin_daydata",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "checkin",
            type_name: "GetCheckinDayData",
            title: "Get daily attendance reports (获取打卡日报数据)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/93374",
                "https://developer.work.weixin.qq.com/document/path/94206",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
starttime = int!
endtime = int!
useridlist = [string]!
[response]
datas = [{datas}]
[types.datas]
base_info = {base_info}
summary_info = {summary_info}
holiday_infos = [{holiday_infos}]?
sp_items = [{sp_items}]?
exception_infos = [{exception_infos}]?
ot_info = {ot_info}?
[types.base_info]
date = int
day_type = int
record_type = int
acctid = string
name = string
name_ex = string
departs_name = string
rule_info = {rule_info}
[types.rule_info]
groupid = int
groupname = string
scheduleid = int?
schedulename = string?
checkintime = [{rule_info_checkintime}]
[types.rule_info_checkintime]
work_sec = int
off_work_sec = int
[types.summary_info]
checkin_count = int
regular_work_sec = int
standard_work_sec = int
earliest_time = int
lastest_time = int
[types.holiday_infos]
sp_number = string
sp_title = {sp_title}
sp_description = {sp_description}
[types.sp_title]
data = [{data}]
[types.data]
lang = string
text = string
[types.sp_description]
data = [{data}]
[types.sp_items]
name = string
type = int
vacation_id = int?
time_type = int
duration = int
count = int
[types.exception_infos]
exception = int
duration = int?
count = int
[types.ot_info]
ot_status = int
ot_duration = int
exception_duration = [int]?
workday_over_as_vacation = int?
workday_over_as_money = int?
restday_over_as_vacation = int?
restday_over_as_money = int?
holiday_over_as_vacation = int?
holiday_over_as_money = int?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.checkin.get_checkin_month_data",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/checkin/getcheckin_monthdata",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "checkin",
            type_name: "GetCheckinMonthData",
            title: "Get monthly attendance reports (获取打卡月报数据)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/93387",
                "https://developer.work.weixin.qq.com/document/path/94207",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
starttime = int!
endtime = int!
useridlist = [string]!
[response]
datas = [{datas}]
[types.datas]
base_info = {base_info}
summary_info = {summary_info}
sp_items = [{sp_items}]?
exception_infos = [{exception_infos}]?
overwork_info = {overwork_info}?
[types.base_info]
record_type = int
acctid = string
name = string
name_ex = string
departs_name = string
rule_info = {rule_info}
[types.rule_info]
groupid = int
groupname = string
[types.summary_info]
except_days = int
regular_days = int?
work_days = int
rest_days = int?
regular_work_sec = int
standard_work_sec = int
[types.sp_items]
name = string
type = int
vacation_id = int?
time_type = int
duration = int
count = int
[types.exception_infos]
exception = int
duration = int?
count = int
[types.overwork_info]
workday_over_sec = int
holidays_over_sec = int?
restdays_over_sec = int?
workdays_over_as_vacation = int?
workdays_over_as_money = int?
restdays_over_as_vacation = int?
restdays_over_as_money = int?
holidays_over_as_vacation = int?
holidays_over_as_money = int?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.checkin.get_checkin_data",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/checkin/getcheckindata",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "checkin",
            type_name: "GetCheckinData",
            title: "Get attendance records (获取打卡记录数据)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/90262",
                "https://developer.work.weixin.qq.com/document/path/94205",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
opencheckindatatype = int!
starttime = int!
endtime = int!
useridlist = [string]!
[response]
checkindata = [{checkindata}]
[types.checkindata]
userid = string
groupid = int
groupname = string
checkin_type = string
exception_type = string
checkin_time = int
sch_checkin_time = int
location_title = string?
location_detail = string?
lng = float?
lat = float?
wifiname = string?
wifimac = string?
deviceid = string?
schedule_id = int?
timeline_id = int?
notes = string?
mediaids = [string]?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.checkin.get_checkin_option",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/checkin/getcheckinoption",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "checkin",
            type_name: "GetCheckinOption",
            title: "Get the attendance rules of members (获取员工打卡规则)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/90263",
                "https://developer.work.weixin.qq.com/document/path/94204",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
datetime = int!
useridlist = [string]!
[response]
info = [{info}]
[types.info]
userid = string
group = {group}
[types.group]
groupid = int
grouptype = int
groupname = string
sync_holidays = bool
need_photo = bool
note_can_use_local_pic = bool
allow_checkin_offworkday = bool
allow_apply_offworkday = bool
allow_apply_bk_cnt = int?
allow_apply_bk_day_limit = int?
buka_limit_next_month = int?
checkindate = [{checkindate_answer}]
spe_workdays = [{spe_workdays_answer}]?
spe_offdays = [{spe_offdays_answer}]?
wifimac_infos = [{wifimac_infos_answer}]?
loc_infos = [{loc_infos_answer}]?
schedulelist = [{schedulelist_answer}]?
buka_restriction = int?
span_day_time = int?
standard_work_duration = int?
open_sp_checkin = bool?
checkin_method_type = int?
[types.checkindate_answer]
workdays = [int]
checkintime = [{checkintime_answer}]
noneed_offwork = bool
flex_time = int?
flex_on_duty_time = int?
flex_off_duty_time = int?
limit_aheadtime = int?
[types.checkintime_answer]
time_id = int?
work_sec = int?
off_work_sec = int?
earliest_work_sec = int?
latest_work_sec = int?
earliest_off_work_sec = int?
latest_off_work_sec = int?
remind_work_sec = int?
remind_off_work_sec = int?
allow_rest = bool?
rest_begin_time = int?  Unix seconds
rest_end_time = int?  Unix seconds
rest_times = [{rest_times_answer}]?
no_need_checkon = bool?
no_need_checkoff = bool?
[types.rest_times_answer]
rest_begin_time = int  Unix seconds
rest_end_time = int  Unix seconds
[types.spe_workdays_answer]
timestamp = int  Unix seconds
checkintime = [{checkintime_answer}]
notes = string
[types.spe_offdays_answer]
timestamp = int  Unix seconds
checkintime = [{spe_offdays_answer_checkintime}]
notes = string
[types.spe_offdays_answer_checkintime]
time_id = int?
work_sec = int?
off_work_sec = int?
earliest_work_sec = int?
latest_work_sec = int?
earliest_off_work_sec = int?
latest_off_work_sec = int?
remind_work_sec = int?
remind_off_work_sec = int?
allow_rest = bool
rest_begin_time = int?  Unix seconds
rest_end_time = int?  Unix seconds
rest_times = [{rest_times_answer}]?
no_need_checkon = bool?
no_need_checkoff = bool?
[types.wifimac_infos_answer]
wifiname = string
wifimac = string
[types.loc_infos_answer]
loc_title = string
loc_detail = string
lng = float
lat = float
distance = int
[types.schedulelist_answer]
schedule_id = int
schedule_name = string
time_section = [{time_section_answer}]
noneed_offwork = bool
limit_aheadtime = int
limit_offtime = int
allow_flex = bool
flex_on_duty_time = int?
flex_off_duty_time = int?
max_allow_arrive_early = int?
max_allow_arrive_late = int?
late_rule = {late_rule_answer}?
biweekly = {biweekly_answer}?
[types.time_section_answer]
time_id = int?
work_sec = int?
off_work_sec = int?
earliest_work_sec = int?
latest_work_sec = int?
earliest_off_work_sec = int?
latest_off_work_sec = int?
remind_work_sec = int?
remind_off_work_sec = int?
allow_rest = bool
rest_begin_time = int?  Unix seconds
rest_end_time = int?  Unix seconds
rest_times = [{rest_times_answer}]?
no_need_checkon = bool?
no_need_checkoff = bool?
[types.late_rule_answer]
allow_offwork_after_time = bool
timerules = [{timerules_answer}]
[types.timerules_answer]
offwork_after_time = int
onwork_flex_time = int
[types.biweekly_answer]
enable_weekday_recurrence = bool?
odd_workdays = [int]?
even_workdays = [int]?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.checkin.getcheckinschedulist",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/checkin/getcheckinschedulist",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "checkin",
            type_name: "Getcheckinschedulist",
            title: "Get the shifts of members (获取打卡人员排班信息)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/93380",
                "https://developer.work.weixin.qq.com/document/path/94208",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
starttime = int!
endtime = int!
useridlist = [string]!
[response]
schedule_list = [{schedule_list}]
[types.schedule_list]
userid = string
yearmonth = int
groupid = int
groupname = string
schedule = {schedule}
[types.schedule]
scheduleList = [{schedule_schedule_list}]
[types.schedule_schedule_list]
day = int
schedule_info = {schedule_info}
[types.schedule_info]
schedule_id = int
schedule_name = string
time_section = [{schedule_info_time_section}]
[types.schedule_info_time_section]
id = int
work_sec = int
off_work_sec = int
remind_work_sec = int
remind_off_work_sec = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.checkin.get_corp_checkin_option",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/checkin/getcorpcheckinoption",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "checkin",
            type_name: "GetCorpCheckinOption",
            title: "Get all attendance rules of the company (获取企业所有打卡规则)",
            docs: &["https://developer.work.weixin.qq.com/document/path/93384"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
group = [{group}]
[types.group]
groupid = int
grouptype = int
groupname = string
sync_holidays = bool
need_photo = bool
note_can_use_local_pic = bool
allow_checkin_offworkday = bool
allow_apply_offworkday = bool
allow_apply_bk_cnt = int?
allow_apply_bk_day_limit = int?
buka_limit_next_month = int?
checkindate = [{checkindate_answer}]
spe_workdays = [{spe_workdays_answer}]?
spe_offdays = [{spe_offdays_answer}]?
wifimac_infos = [{wifimac_infos_answer}]?
loc_infos = [{loc_infos_answer}]?
schedulelist = [{schedulelist_answer}]?
buka_restriction = int?
span_day_time = int?
standard_work_duration = int?
open_sp_checkin = bool?
checkin_method_type = int?
type = int
range = {group_range}
white_users = [string]?
reporterinfo = {group_reporterinfo}?
ot_info = {ot_info}?
option_out_range = int
use_face_detect = bool
open_face_live_detect = bool?
offwork_interval_time = int
create_userid = string
update_userid = string
create_time = int  Unix seconds
[types.checkindate_answer]
workdays = [int]
checkintime = [{checkintime_answer}]
noneed_offwork = bool
flex_time = int?
flex_on_duty_time = int?
flex_off_duty_time = int?
limit_aheadtime = int?
[types.checkintime_answer]
time_id = int?
work_sec = int?
off_work_sec = int?
earliest_work_sec = int?
latest_work_sec = int?
earliest_off_work_sec = int?
latest_off_work_sec = int?
remind_work_sec = int?
remind_off_work_sec = int?
allow_rest = bool?
rest_begin_time = int?  Unix seconds
rest_end_time = int?  Unix seconds
rest_times = [{rest_times_answer}]?
no_need_checkon = bool?
no_need_checkoff = bool?
[types.rest_times_answer]
rest_begin_time = int  Unix seconds
rest_end_time = int  Unix seconds
[types.spe_workdays_answer]
timestamp = int  Unix seconds
checkintime = [{checkintime_answer}]
notes = string
[types.spe_offdays_answer]
timestamp = int  Unix seconds
checkintime = [{spe_offdays_answer_checkintime}]
notes = string
[types.spe_offdays_answer_checkintime]
time_id = int?
work_sec = int?
off_work_sec = int?
earliest_work_sec = int?
latest_work_sec = int?
earliest_off_work_sec = int?
latest_off_work_sec = int?
remind_work_sec = int?
remind_off_work_sec = int?
allow_rest = bool
rest_begin_time = int?  Unix seconds
rest_end_time = int?  Unix seconds
rest_times = [{rest_times_answer}]?
no_need_checkon = bool?
no_need_checkoff = bool?
[types.wifimac_infos_answer]
wifiname = string
wifimac = string
[types.loc_infos_answer]
loc_title = string
loc_detail = string
lng = float
lat = float
distance = int
[types.schedulelist_answer]
schedule_id = int
schedule_name = string
time_section = [{time_section_answer}]
noneed_offwork = bool
limit_aheadtime = int
limit_offtime = int
allow_flex = bool
flex_on_duty_time = int?
flex_off_duty_time = int?
max_allow_arrive_early = int?
max_allow_arrive_late = int?
late_rule = {late_rule_answer}?
biweekly = {biweekly_answer}?
[types.time_section_answer]
time_id = int?
work_sec = int?
off_work_sec = int?
earliest_work_sec = int?
latest_work_sec = int?
earliest_off_work_sec = int?
latest_off_work_sec = int?
remind_work_sec = int?
remind_off_work_sec = int?
allow_rest = bool
rest_begin_time = int?  Unix seconds
rest_end_time = int?  Unix seconds
rest_times = [{rest_times_answer}]?
no_need_checkon = bool?
no_need_checkoff = bool?
[types.late_rule_answer]
allow_offwork_after_time = bool
timerules = [{timerules_answer}]
[types.timerules_answer]
offwork_after_time = int
onwork_flex_time = int
[types.biweekly_answer]
enable_weekday_recurrence = bool?
odd_workdays = [int]?
even_workdays = [int]?
[types.group_range]
userid = [string]?
partyid = [int]?
tagid = [int]?
[types.group_reporterinfo]
reporters = [{reporterinfo_reporters}]?
updatetime = int?
[types.reporterinfo_reporters]
userid = string?
tagid = int?
[types.ot_info]
type = int
allow_ot_workingday = bool
allow_ot_nonworkingday = bool
otcheckinfo = {otcheckinfo}?
otapplyinfo = {otapplyinfo}?
uptime = int
[types.otcheckinfo]
ot_workingday_time_start = int
ot_workingday_time_min = int
ot_workingday_time_max = int
ot_workingday_restinfo = {ot_workingday_restinfo}?
ot_nonworkingday_time_min = int
ot_nonworkingday_time_max = int
ot_nonworkingday_spanday_time = int
ot_nonworkingday_restinfo = {ot_nonworkingday_restinfo}?
[types.ot_workingday_restinfo]
type = int
fix_time_rule = {fix_time_rule}?
cal_ottime_rule = {ot_workingday_restinfo_cal_ottime_rule}?
[types.fix_time_rule]
fix_time_begin_sec = int
fix_time_end_sec = int
[types.ot_workingday_restinfo_cal_ottime_rule]
items = [{cal_ottime_rule_items}]
[types.cal_ottime_rule_items]
ot_time = int
rest_time = int
[types.ot_nonworkingday_restinfo]
type = int
fix_time_rule = {fix_time_rule}?
cal_ottime_rule = {ot_nonworkingday_restinfo_cal_ottime_rule}?
[types.ot_nonworkingday_restinfo_cal_ottime_rule]
items = [{cal_ottime_rule_items}]
[types.otapplyinfo]
allow_ot_workingday = bool
allow_ot_nonworkingday = bool
ot_workingday_restinfo = {ot_workingday_restinfo}?
ot_nonworkingday_spanday_time = int
ot_nonworkingday_restinfo = {ot_nonworkingday_restinfo}?
uptime = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.checkin.punch_correction",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/checkin/punch_correction",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "checkin",
            type_name: "PunchCorrection",
            title: "Correct a missed attendance record (为打卡人员补卡)",
            docs: &["https://developer.work.weixin.qq.com/document/path/95803"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
userid = string!
schedule_date_time = int!
schedule_checkin_time = int?
checkin_time = int!
remark = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.checkin.setcheckinschedulist",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/checkin/setcheckinschedulist",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "checkin",
            type_name: "Setcheckinschedulist",
            title: "Set the shifts of members (为打卡人员排班)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/93385",
                "https://developer.work.weixin.qq.com/document/path/94209",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
groupid = int!
yearmonth = int!
items = [{items_2}]!
[types.items_2]
userid = string!
day = int!
schedule_id = int!
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.checkin.update_checkin_option",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/checkin/update_checkin_option",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "checkin",
            type_name: "UpdateCheckinOption",
            title: "Change an attendance rule (修改打卡规则)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98041"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
effective_now = bool?
group = {group}!
[types.group]
grouptype = int!
groupname = string!
type = int?
range = {range}?
white_users = [string]?
reporterinfo = {reporterinfo}?
sync_holidays = bool?
need_photo = bool?
note_can_use_local_pic = bool?
allow_checkin_offworkday = bool?
allow_apply_offworkday = bool?
allow_apply_bk_cnt = int?
allow_apply_bk_day_limit = int?
buka_limit_next_month = int?
option_out_range = int?
checkindate = [{checkindate}]?
spe_workdays = [{spe_workdays}]?
spe_offdays = [{spe_offdays}]?
wifimac_infos = [{wifimac_infos}]?
loc_infos = [{loc_infos}]?
schedulelist = [{schedulelist}]?
ot_info_v2 = {ot_info_v2}?
use_face_detect = bool?
open_face_live_detect = bool?
offwork_interval_time = int?
sync_out_checkin = bool?
buka_remind = {buka_remind}?
buka_restriction = int?
span_day_time = int?
standard_work_duration = int?
open_sp_checkin = bool?
checkin_method_type = int?
groupid = int!
[types.range]
userid = [string]?
partyid = [int]?
tagid = [int]?
[types.reporterinfo]
reporters = [{reporters}]?
[types.reporters]
userid = string?
tagid = int?
[types.checkindate]
workdays = [int]?
checkintime = [{checkintime}]?
allow_flex = bool?
flex_on_duty_time = int?
flex_off_duty_time = int?
max_allow_arrive_early = int!
max_allow_arrive_late = int!
late_rule = {late_rule}?
biweekly = {biweekly}?
[types.checkintime]
time_id = int?
work_sec = int?
off_work_sec = int?
earliest_work_sec = int?
latest_work_sec = int?
earliest_off_work_sec = int?
latest_off_work_sec = int?
remind_work_sec = int?
remind_off_work_sec = int?
allow_rest = bool?
rest_begin_time = int?  Unix seconds
rest_end_time = int?  Unix seconds
rest_times = [{rest_times}]?
no_need_checkon = bool?
no_need_checkoff = bool?
[types.rest_times]
rest_begin_time = int!  Unix seconds
rest_end_time = int!  Unix seconds
[types.late_rule]
allow_offwork_after_time = bool?
timerules = [{timerules}]!
[types.timerules]
offwork_after_time = int?
onwork_flex_time = int?
[types.biweekly]
enable_weekday_recurrence = bool?
odd_workdays = [int]?
even_workdays = [int]?
[types.spe_workdays]
type = int!
timestamp = int?  Unix seconds
begintime = int?
endtime = int?
checkintime = [{checkintime}]!
notes = string?
[types.spe_offdays]
type = int!
timestamp = int?  Unix seconds
begintime = int?
endtime = int?
checkintime = [{checkintime}]!
notes = string?
[types.wifimac_infos]
wifiname = string?
wifimac = string?
[types.loc_infos]
loc_title = string?
loc_detail = string?
lng = float!
lat = float!
distance = int!
[types.schedulelist]
schedule_id = int!
schedule_name = string!
time_section = [{time_section}]!
allow_flex = bool?
flex_on_duty_time = int?
flex_off_duty_time = int?
max_allow_arrive_early = int?
max_allow_arrive_late = int?
late_rule = {schedulelist_late_rule}?
[types.time_section]
time_id = int?
work_sec = int?
off_work_sec = int?
earliest_work_sec = int?
latest_work_sec = int?
earliest_off_work_sec = int?
latest_off_work_sec = int?
remind_work_sec = int?
remind_off_work_sec = int?
allow_rest = bool?
rest_begin_time = int?  Unix seconds
rest_end_time = int?  Unix seconds
rest_times = [{rest_times}]?
no_need_checkon = bool?
no_need_checkoff = bool?
[types.schedulelist_late_rule]
allow_offwork_after_time = bool?
offwork_after_time = int?
onwork_flex_time = int?
timerules = [{timerules}]?
[types.ot_info_v2]
workdayconf = {workdayconf}?
restdayconf = {restdayconf}?
holidayconf = {holidayconf}?
time_unit_config = {time_unit_config}?
[types.workdayconf]
allow_ot = bool!
type = int?
apply = {apply}?
checkin = {checkin}?
applycheckin = {applycheckin}?
ot_trans_enable = bool?
ot_trans_type = int?
vacation = {vacation}?
[types.apply]
restinfo = {restinfo}?
[types.restinfo]
type = int!
fix_time_rule_list = [{fix_time_rule_list}]?
cal_ottime_rule = {cal_ottime_rule}?
[types.fix_time_rule_list]
fix_time_begin_sec = int?
fix_time_end_sec = int?
[types.cal_ottime_rule]
items = [{items}]!
[types.items]
ot_time = int?
rest_time = int?
[types.checkin]
ot_time_start = int?
ot_time_min = int?
ot_time_max = int?
restinfo = {restinfo}?
[types.applycheckin]
restinfo = {restinfo}?
[types.vacation]
trans_ratio = int?
sync_vacation = bool?
[types.restdayconf]
allow_ot = bool!
type = int?
apply = {apply}?
checkin = {checkin}?
applycheckin = {applycheckin}?
ot_trans_enable = bool?
ot_trans_type = int?
vacation = {vacation}?
[types.holidayconf]
allow_ot = bool!
type = int?
apply = {apply}?
checkin = {checkin}?
applycheckin = {applycheckin}?
ot_trans_enable = bool?
ot_trans_type = int?
vacation = {vacation}?
[types.time_unit_config]
ot_time_unit = int?
perday_duration_secs = int?
rounding_method = int?
rounding_precision = int?
step_size = int?
[types.buka_remind]
open_remind = bool!
buka_remind_month = int?
buka_remind_day = int?
",
        },
    ),
];
