//! Generated from `spec/work/checkin.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 14] = [
    Entry::new(
        Operation {
            name: "work.checkin.add_checkin_option",
            path: "/cgi-bin/checkin/add_checkin_option",
            ..Operation::usual(Product::Work)
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
effective_now = bool?  true takes effect at once, false from the next day
group = {group}!
[types.group]
grouptype = int!  1 fixed times, 2 shifts, 3 free
groupname = string!  name of the attendance rule
type = int?
range = {range}?
white_users = [string]?  user ids of members who need not attend
reporterinfo = {reporterinfo}?  who gets reports
sync_holidays = bool?  whether public holidays are followed
need_photo = bool?  whether a photo is needed
note_can_use_local_pic = bool?  whether remarks may use pictures of the album
allow_checkin_offworkday = bool?  whether attendance on days off is allowed
allow_apply_offworkday = bool?  whether corrections on days off are allowed
allow_apply_bk_cnt = int?  corrections allowed in a month, -1 without limit
allow_apply_bk_day_limit = int?  days within which corrections are allowed, -1 without limit
buka_limit_next_month = int?  day of the next month until which corrections are allowed, -1 without limit
option_out_range = int?  attendance out of range: 0 counted as exception, 1 counted as normal, 2 not allowed
checkindate = [{checkindate}]?  working days and times
spe_workdays = [{spe_workdays}]?  extra days with attendance
spe_offdays = [{spe_offdays}]?  extra days without attendance
wifimac_infos = [{wifimac_infos}]?  Wi-Fi networks to attend from
loc_infos = [{loc_infos}]?  places to attend at
schedulelist = [{schedulelist}]?  shifts of the rule
ot_info_v2 = {ot_info_v2}?  overtime
use_face_detect = bool?  whether the face is checked
open_face_live_detect = bool?  whether liveness is checked
offwork_interval_time = int?  least time between checking in and out, in seconds
sync_out_checkin = bool?  whether attendance outside counts as checking in and out
buka_remind = {buka_remind}?  reminder to correct attendance
buka_restriction = int?  which kinds of exception may be corrected
span_day_time = int?  time the day changes, in seconds after midnight
standard_work_duration = int?  standard length of a working day in seconds
open_sp_checkin = bool?  whether approved absences are taken into account
checkin_method_type = int?  how members attend, such as by phone or by device
[types.range]
userid = [string]?  user id of the member
partyid = [int]?  department ids
tagid = [int]?
[types.reporterinfo]
reporters = [{reporters}]?  members or tags that get reports
[types.reporters]
userid = string?  user id of the member
tagid = int?
[types.checkindate]
workdays = [int]?  days of the week, 0 Sunday to 6 Saturday
checkintime = [{checkintime}]?  working periods of the day
allow_flex = bool?  whether times are flexible
flex_on_duty_time = int?  how much later than the start is not late, in seconds
flex_off_duty_time = int?  how much earlier than the end is not early, in seconds
max_allow_arrive_early = int!  how much earlier one may come and go, in seconds
max_allow_arrive_late = int!  how much later one may come and go, in seconds
late_rule = {late_rule}?  coming late after having left late the day before
biweekly = {biweekly}?  alternating long and short weeks
[types.checkintime]
time_id = int?  id of the working period
work_sec = int?  start or end of work, in seconds after midnight
off_work_sec = int?  start or end of work, in seconds after midnight
earliest_work_sec = int?  earliest or latest time to check in, in seconds after midnight
latest_work_sec = int?  earliest or latest time to check in, in seconds after midnight
earliest_off_work_sec = int?  earliest or latest time to check out, in seconds after midnight
latest_off_work_sec = int?  earliest or latest time to check out, in seconds after midnight
remind_work_sec = int?  time of the reminder, in seconds after midnight
remind_off_work_sec = int?  time of the reminder, in seconds after midnight
allow_rest = bool?  whether there is a break
rest_begin_time = int?  start or end of the break, in seconds after midnight
rest_end_time = int?  start or end of the break, in seconds after midnight
rest_times = [{rest_times}]?  breaks of the period
no_need_checkon = bool?  whether checking in is not needed
no_need_checkoff = bool?  whether checking out is not needed
[types.rest_times]
rest_begin_time = int!  start or end of the break, in seconds after midnight
rest_end_time = int!  start or end of the break, in seconds after midnight
[types.late_rule]
allow_offwork_after_time = bool?  whether leaving late allows to come late the next day
timerules = [{timerules}]!  steps of leaving late and coming late
[types.timerules]
offwork_after_time = int?  how late one left, in seconds
onwork_flex_time = int?  how late one may come the next day, in seconds
[types.biweekly]
enable_weekday_recurrence = bool?  whether odd and even weeks differ
odd_workdays = [int]?  days of the week, 0 Sunday to 6 Saturday
even_workdays = [int]?  days of the week, 0 Sunday to 6 Saturday
[types.spe_workdays]
type = int!
timestamp = int?  Unix seconds of the day
begintime = int?  Unix seconds
endtime = int?  Unix seconds
checkintime = [{checkintime}]!  working periods of the day
notes = string?  remark
[types.spe_offdays]
type = int!
timestamp = int?  Unix seconds of the day
begintime = int?  Unix seconds
endtime = int?  Unix seconds
checkintime = [{checkintime}]!  working periods of the day
notes = string?  remark
[types.wifimac_infos]
wifiname = string?
wifimac = string?  MAC address of the Wi-Fi
[types.loc_infos]
loc_title = string?  name of the place
loc_detail = string?  address of the place
lng = float!  millionths of a degree
lat = float!  millionths of a degree
distance = int!  range around the place in metres
[types.schedulelist]
schedule_id = int!  id of the shift, 0 for a rest day
schedule_name = string!  name of the shift
time_section = [{time_section}]!  working periods of the day
allow_flex = bool?  whether times are flexible
flex_on_duty_time = int?  how much later than the start is not late, in seconds
flex_off_duty_time = int?  how much earlier than the end is not early, in seconds
max_allow_arrive_early = int?  how much earlier one may come and go, in seconds
max_allow_arrive_late = int?  how much later one may come and go, in seconds
late_rule = {schedulelist_late_rule}?  coming late after having left late the day before
[types.time_section]
time_id = int?  id of the working period
work_sec = int?  start or end of work, in seconds after midnight
off_work_sec = int?  start or end of work, in seconds after midnight
earliest_work_sec = int?  earliest or latest time to check in, in seconds after midnight
latest_work_sec = int?  earliest or latest time to check in, in seconds after midnight
earliest_off_work_sec = int?  earliest or latest time to check out, in seconds after midnight
latest_off_work_sec = int?  earliest or latest time to check out, in seconds after midnight
remind_work_sec = int?  time of the reminder, in seconds after midnight
remind_off_work_sec = int?  time of the reminder, in seconds after midnight
allow_rest = bool?  whether there is a break
rest_begin_time = int?  start or end of the break, in seconds after midnight
rest_end_time = int?  start or end of the break, in seconds after midnight
rest_times = [{rest_times}]?  breaks of the period
no_need_checkon = bool?  whether checking in is not needed
no_need_checkoff = bool?  whether checking out is not needed
[types.schedulelist_late_rule]
allow_offwork_after_time = bool?  whether leaving late allows to come late the next day
offwork_after_time = int?  how late one left, in seconds
onwork_flex_time = int?  how late one may come the next day, in seconds
timerules = [{timerules}]?  steps of leaving late and coming late
[types.ot_info_v2]
workdayconf = {workdayconf}?  overtime on working days
restdayconf = {restdayconf}?  overtime on days off
holidayconf = {holidayconf}?  overtime on public holidays
time_unit_config = {time_unit_config}?  how overtime is rounded
[types.workdayconf]
allow_ot = bool!  whether overtime counts
type = int?
apply = {apply}?  overtime as approved
checkin = {checkin}?  overtime as attended
applycheckin = {applycheckin}?  overtime as approved and attended
ot_trans_enable = bool?  whether overtime turns into leave
ot_trans_type = int?  what overtime turns into
vacation = {vacation}?  leave for overtime
[types.apply]
restinfo = {restinfo}?  breaks taken from overtime
[types.restinfo]
type = int!
fix_time_rule_list = [{fix_time_rule_list}]?  fixed breaks
cal_ottime_rule = {cal_ottime_rule}?  break by length of overtime
[types.fix_time_rule_list]
fix_time_begin_sec = int?  start or end of the break, in seconds after midnight
fix_time_end_sec = int?  start or end of the break, in seconds after midnight
[types.cal_ottime_rule]
items = [{items}]!  steps or entries
[types.items]
ot_time = int?  length of overtime in seconds
rest_time = int?  break taken from it, in seconds
[types.checkin]
ot_time_start = int?  seconds after the end of work from which overtime counts
ot_time_min = int?  shortest overtime in seconds
ot_time_max = int?  longest overtime in seconds
restinfo = {restinfo}?  breaks taken from overtime
[types.applycheckin]
restinfo = {restinfo}?  breaks taken from overtime
[types.vacation]
trans_ratio = int?  leave for overtime in percent
sync_vacation = bool?  whether the leave is added to the balance
[types.restdayconf]
allow_ot = bool!  whether overtime counts
type = int?
apply = {apply}?  overtime as approved
checkin = {checkin}?  overtime as attended
applycheckin = {applycheckin}?  overtime as approved and attended
ot_trans_enable = bool?  whether overtime turns into leave
ot_trans_type = int?  what overtime turns into
vacation = {vacation}?  leave for overtime
[types.holidayconf]
allow_ot = bool!  whether overtime counts
type = int?
apply = {apply}?  overtime as approved
checkin = {checkin}?  overtime as attended
applycheckin = {applycheckin}?  overtime as approved and attended
ot_trans_enable = bool?  whether overtime turns into leave
ot_trans_type = int?  what overtime turns into
vacation = {vacation}?  leave for overtime
[types.time_unit_config]
ot_time_unit = int?  unit of overtime
perday_duration_secs = int?  seconds of a working day
rounding_method = int?  how overtime is rounded
rounding_precision = int?
step_size = int?
[types.buka_remind]
open_remind = bool!  whether the reminder is sent
buka_remind_month = int?  month of the reminder relative to the attendance
buka_remind_day = int?  day of the month of the reminder
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.checkin.add_checkin_record",
            path: "/cgi-bin/checkin/add_checkin_record",
            ..Operation::usual(Product::Work)
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
userid = string!  user id of the member
checkin_time = int!  Unix seconds
location_title = string?  name of the place
location_detail = string?  address of the place
lng = float?  millionths of a degree
lat = float?  millionths of a degree
wifiname = string?
wifimac = string?  MAC address of the Wi-Fi
device_type = int?  kind of the device
device_detail = string?
notes = string?  remark
mediaids = [string]?  media ids of pictures
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.checkin.add_checkin_user_face",
            path: "/cgi-bin/checkin/addcheckinuserface",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "checkin",
            type_name: "AddCheckinUserFace",
            title: "Enter the face of a member (录入打卡人员人脸信息)",
            docs: &["https://developer.work.weixin.qq.com/document/path/93378"],
            note: "The face replaces an earlier one; it cannot be read or deleted.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
userid = string!  user id of the member
userface = string!  base64 content of the picture, JPG or PNG
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.checkin.clear_checkin_option_array_field",
            path: "/cgi-bin/checkin/clear_checkin_option_array_field",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "checkin",
            type_name: "ClearCheckinOptionArrayField",
            title: "Clear list members of an attendance rule (清空打卡规则数组元素)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98041"],
            note: "The update cannot empty a list; this can.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
groupid = int!  id of the attendance rule
clear_field = [int]!  numbers of the list members to empty
effective_now = bool?  true takes effect at once, false from the next day
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.checkin.del_checkin_option",
            path: "/cgi-bin/checkin/del_checkin_option",
            ..Operation::usual(Product::Work)
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
groupid = int!  id of the attendance rule
effective_now = bool?  true takes effect at once, false from the next day
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.checkin.get_checkin_day_data",
            path: "/cgi-bin/checkin/getcheckin_daydata",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "checkin",
            type_name: "GetCheckinDayData",
            title: "Get daily attendance reports (获取打卡日报数据)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/93374",
                "https://developer.work.weixin.qq.com/document/path/94206",
            ],
            note: "At most 30 days and 100 members in a call.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
starttime = int!  Unix seconds
endtime = int!  Unix seconds
useridlist = [string]!  user ids of at most 100 members
[response]
datas = [{datas}]
[types.datas]
base_info = {base_info}
summary_info = {summary_info}
holiday_infos = [{holiday_infos}]?
sp_items = [{sp_items}]?  approved absences and overtime
exception_infos = [{exception_infos}]?
ot_info = {ot_info}?  overtime
[types.base_info]
date = int  Unix seconds of the day
day_type = int  0 working day, 1 day off
record_type = int  1 fixed times, 2 outside, 3 shifts, 4 free, 5 overtime, 7 no rule
acctid = string  user id of the member
name = string
name_ex = string  alias of the member
departs_name = string  departments of the member
rule_info = {rule_info}
[types.rule_info]
groupid = int  id of the attendance rule
groupname = string  name of the attendance rule
scheduleid = int?  id of the shift, 0 for a rest day
schedulename = string?  name of the shift
checkintime = [{rule_info_checkintime}]  working periods of the day
[types.rule_info_checkintime]
work_sec = int  start or end of work, in seconds after midnight
off_work_sec = int  start or end of work, in seconds after midnight
[types.summary_info]
checkin_count = int  number of attendances on the day
regular_work_sec = int  seconds worked
standard_work_sec = int  seconds that should be worked
earliest_time = int  first or last attendance of the day, in seconds after midnight
lastest_time = int  first or last attendance of the day, in seconds after midnight
[types.holiday_infos]
sp_number = string  number of the approval
sp_title = {sp_title}
sp_description = {sp_description}
[types.sp_title]
data = [{data}]
[types.data]
lang = string  language of the text
text = string
[types.sp_description]
data = [{data}]
[types.sp_items]
name = string
type = int  1 leave, 2 correction, 3 business trip, 4 outside, 15 approved attendance, 100 outside attendance
vacation_id = int?  id of the kind of leave
time_type = int  0 by day, 1 by hour
duration = int  seconds
count = int  number of times
[types.exception_infos]
exception = int  1 late, 2 early, 3 missing, 4 absent, 5 wrong place, 6 wrong device
duration = int?  seconds
count = int  number of times
[types.ot_info]
ot_status = int  0 none, 1 normal, 2 missing
ot_duration = int  seconds
exception_duration = [int]?  seconds missing for overtime
workday_over_as_vacation = int?  overtime turned into leave, in seconds
workday_over_as_money = int?  overtime turned into pay, in seconds
restday_over_as_vacation = int?  overtime turned into leave, in seconds
restday_over_as_money = int?  overtime turned into pay, in seconds
holiday_over_as_vacation = int?  overtime turned into leave, in seconds
holiday_over_as_money = int?  overtime turned into pay, in seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.checkin.get_checkin_month_data",
            path: "/cgi-bin/checkin/getcheckin_monthdata",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "checkin",
            type_name: "GetCheckinMonthData",
            title: "Get monthly attendance reports (获取打卡月报数据)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/93387",
                "https://developer.work.weixin.qq.com/document/path/94207",
            ],
            note: "At most 30 days and 100 members in a call.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
starttime = int!  Unix seconds
endtime = int!  Unix seconds
useridlist = [string]!  user ids of at most 100 members
[response]
datas = [{datas}]
[types.datas]
base_info = {base_info}
summary_info = {summary_info}
sp_items = [{sp_items}]?  approved absences and overtime
exception_infos = [{exception_infos}]?
overwork_info = {overwork_info}?
[types.base_info]
record_type = int  1 fixed times, 2 outside, 3 shifts, 4 free, 5 overtime, 7 no rule
acctid = string  user id of the member
name = string
name_ex = string  alias of the member
departs_name = string  departments of the member
rule_info = {rule_info}
[types.rule_info]
groupid = int  id of the attendance rule
groupname = string  name of the attendance rule
[types.summary_info]
except_days = int  days with exceptions
regular_days = int?  days without exceptions
work_days = int  days that should be worked
rest_days = int?  days off
regular_work_sec = int  seconds worked
standard_work_sec = int  seconds that should be worked
[types.sp_items]
name = string
type = int  1 leave, 2 correction, 3 business trip, 4 outside, 15 approved attendance, 100 outside attendance
vacation_id = int?  id of the kind of leave
time_type = int  0 by day, 1 by hour
duration = int  seconds
count = int  number of times
[types.exception_infos]
exception = int  1 late, 2 early, 3 missing, 4 absent, 5 wrong place, 6 wrong device
duration = int?  seconds
count = int  number of times
[types.overwork_info]
workday_over_sec = int  overtime in seconds
holidays_over_sec = int?  overtime in seconds
restdays_over_sec = int?  overtime in seconds
workdays_over_as_vacation = int?  overtime turned into leave, in seconds
workdays_over_as_money = int?  overtime turned into pay, in seconds
restdays_over_as_vacation = int?  overtime turned into leave, in seconds
restdays_over_as_money = int?  overtime turned into pay, in seconds
holidays_over_as_vacation = int?  overtime turned into leave, in seconds
holidays_over_as_money = int?  overtime turned into pay, in seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.checkin.get_checkin_data",
            path: "/cgi-bin/checkin/getcheckindata",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "checkin",
            type_name: "GetCheckinData",
            title: "Get attendance records (获取打卡记录数据)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/90262",
                "https://developer.work.weixin.qq.com/document/path/94205",
            ],
            note: "At most 30 days and 100 members in a call.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
opencheckindatatype = int!  1 checking in and out, 2 outside, 3 all
starttime = int!  Unix seconds
endtime = int!  Unix seconds
useridlist = [string]!  user ids of at most 100 members
[response]
checkindata = [{checkindata}]
[types.checkindata]
userid = string  user id of the member
groupid = int  id of the attendance rule
groupname = string  name of the attendance rule
checkin_type = string  kind of attendance, in Chinese (上班打卡, 下班打卡, 外出打卡)
exception_type = string  exception in Chinese, several joined by semicolons, empty for none
checkin_time = int  Unix seconds
sch_checkin_time = int  Unix seconds
location_title = string?  name of the place
location_detail = string?  address of the place
lng = float?  millionths of a degree
lat = float?  millionths of a degree
wifiname = string?
wifimac = string?  MAC address of the Wi-Fi
deviceid = string?  id of the device
schedule_id = int?  id of the shift, 0 for a rest day
timeline_id = int?  id of the working period
notes = string?  remark
mediaids = [string]?  media ids of pictures
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.checkin.get_checkin_option",
            path: "/cgi-bin/checkin/getcheckinoption",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "checkin",
            type_name: "GetCheckinOption",
            title: "Get the attendance rules of members (获取员工打卡规则)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/90263",
                "https://developer.work.weixin.qq.com/document/path/94204",
            ],
            note: "Rules differ by day, so ask day by day; at most 100 members in a call.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
datetime = int!  Unix seconds of midnight of the day
useridlist = [string]!  user ids of at most 100 members
[response]
info = [{info}]
[types.info]
userid = string  user id of the member
group = {group}
[types.group]
groupid = int  id of the attendance rule
grouptype = int  1 fixed times, 2 shifts, 3 free
groupname = string  name of the attendance rule
sync_holidays = bool  whether public holidays are followed
need_photo = bool  whether a photo is needed
note_can_use_local_pic = bool  whether remarks may use pictures of the album
allow_checkin_offworkday = bool  whether attendance on days off is allowed
allow_apply_offworkday = bool  whether corrections on days off are allowed
allow_apply_bk_cnt = int?  corrections allowed in a month, -1 without limit
allow_apply_bk_day_limit = int?  days within which corrections are allowed, -1 without limit
buka_limit_next_month = int?  day of the next month until which corrections are allowed, -1 without limit
checkindate = [{checkindate_answer}]  working days and times
spe_workdays = [{spe_workdays_answer}]?  extra days with attendance
spe_offdays = [{spe_offdays_answer}]?  extra days without attendance
wifimac_infos = [{wifimac_infos_answer}]?  Wi-Fi networks to attend from
loc_infos = [{loc_infos_answer}]?  places to attend at
schedulelist = [{schedulelist_answer}]?  shifts of the rule
buka_restriction = int?  which kinds of exception may be corrected
span_day_time = int?  time the day changes, in seconds after midnight
standard_work_duration = int?  standard length of a working day in seconds
open_sp_checkin = bool?  whether approved absences are taken into account
checkin_method_type = int?  how members attend, such as by phone or by device
[types.checkindate_answer]
workdays = [int]  days of the week, 0 Sunday to 6 Saturday
checkintime = [{checkintime_answer}]  working periods of the day
noneed_offwork = bool  whether checking out is not needed
flex_time = int?  flexible time in milliseconds
flex_on_duty_time = int?  how much later than the start is not late, in seconds
flex_off_duty_time = int?  how much earlier than the end is not early, in seconds
limit_aheadtime = int?  how early one may check in
[types.checkintime_answer]
time_id = int?  id of the working period
work_sec = int?  start or end of work, in seconds after midnight
off_work_sec = int?  start or end of work, in seconds after midnight
earliest_work_sec = int?  earliest or latest time to check in, in seconds after midnight
latest_work_sec = int?  earliest or latest time to check in, in seconds after midnight
earliest_off_work_sec = int?  earliest or latest time to check out, in seconds after midnight
latest_off_work_sec = int?  earliest or latest time to check out, in seconds after midnight
remind_work_sec = int?  time of the reminder, in seconds after midnight
remind_off_work_sec = int?  time of the reminder, in seconds after midnight
allow_rest = bool?  whether there is a break
rest_begin_time = int?  start or end of the break, in seconds after midnight
rest_end_time = int?  start or end of the break, in seconds after midnight
rest_times = [{rest_times_answer}]?  breaks of the period
no_need_checkon = bool?  whether checking in is not needed
no_need_checkoff = bool?  whether checking out is not needed
[types.rest_times_answer]
rest_begin_time = int  start or end of the break, in seconds after midnight
rest_end_time = int  start or end of the break, in seconds after midnight
[types.spe_workdays_answer]
timestamp = int  Unix seconds of the day
checkintime = [{checkintime_answer}]  working periods of the day
notes = string  remark
[types.spe_offdays_answer]
timestamp = int  Unix seconds of the day
checkintime = [{spe_offdays_answer_checkintime}]  working periods of the day
notes = string  remark
[types.spe_offdays_answer_checkintime]
time_id = int?  id of the working period
work_sec = int?  start or end of work, in seconds after midnight
off_work_sec = int?  start or end of work, in seconds after midnight
earliest_work_sec = int?  earliest or latest time to check in, in seconds after midnight
latest_work_sec = int?  earliest or latest time to check in, in seconds after midnight
earliest_off_work_sec = int?  earliest or latest time to check out, in seconds after midnight
latest_off_work_sec = int?  earliest or latest time to check out, in seconds after midnight
remind_work_sec = int?  time of the reminder, in seconds after midnight
remind_off_work_sec = int?  time of the reminder, in seconds after midnight
allow_rest = bool  whether there is a break
rest_begin_time = int?  start or end of the break, in seconds after midnight
rest_end_time = int?  start or end of the break, in seconds after midnight
rest_times = [{rest_times_answer}]?  breaks of the period
no_need_checkon = bool?  whether checking in is not needed
no_need_checkoff = bool?  whether checking out is not needed
[types.wifimac_infos_answer]
wifiname = string
wifimac = string  MAC address of the Wi-Fi
[types.loc_infos_answer]
loc_title = string  name of the place
loc_detail = string  address of the place
lng = float  millionths of a degree
lat = float  millionths of a degree
distance = int  range around the place in metres
[types.schedulelist_answer]
schedule_id = int  id of the shift, 0 for a rest day
schedule_name = string  name of the shift
time_section = [{time_section_answer}]  working periods of the day
noneed_offwork = bool  whether checking out is not needed
limit_aheadtime = int  how early one may check in
limit_offtime = int  how late one may check out, in seconds
allow_flex = bool  whether times are flexible
flex_on_duty_time = int?  how much later than the start is not late, in seconds
flex_off_duty_time = int?  how much earlier than the end is not early, in seconds
max_allow_arrive_early = int?  how much earlier one may come and go, in seconds
max_allow_arrive_late = int?  how much later one may come and go, in seconds
late_rule = {late_rule_answer}?  coming late after having left late the day before
biweekly = {biweekly_answer}?  alternating long and short weeks
[types.time_section_answer]
time_id = int?  id of the working period
work_sec = int?  start or end of work, in seconds after midnight
off_work_sec = int?  start or end of work, in seconds after midnight
earliest_work_sec = int?  earliest or latest time to check in, in seconds after midnight
latest_work_sec = int?  earliest or latest time to check in, in seconds after midnight
earliest_off_work_sec = int?  earliest or latest time to check out, in seconds after midnight
latest_off_work_sec = int?  earliest or latest time to check out, in seconds after midnight
remind_work_sec = int?  time of the reminder, in seconds after midnight
remind_off_work_sec = int?  time of the reminder, in seconds after midnight
allow_rest = bool  whether there is a break
rest_begin_time = int?  start or end of the break, in seconds after midnight
rest_end_time = int?  start or end of the break, in seconds after midnight
rest_times = [{rest_times_answer}]?  breaks of the period
no_need_checkon = bool?  whether checking in is not needed
no_need_checkoff = bool?  whether checking out is not needed
[types.late_rule_answer]
allow_offwork_after_time = bool  whether leaving late allows to come late the next day
timerules = [{timerules_answer}]  steps of leaving late and coming late
[types.timerules_answer]
offwork_after_time = int  how late one left, in seconds
onwork_flex_time = int  how late one may come the next day, in seconds
[types.biweekly_answer]
enable_weekday_recurrence = bool?  whether odd and even weeks differ
odd_workdays = [int]?  days of the week, 0 Sunday to 6 Saturday
even_workdays = [int]?  days of the week, 0 Sunday to 6 Saturday
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.checkin.getcheckinschedulist",
            path: "/cgi-bin/checkin/getcheckinschedulist",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "checkin",
            type_name: "Getcheckinschedulist",
            title: "Get the shifts of members (获取打卡人员排班信息)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/93380",
                "https://developer.work.weixin.qq.com/document/path/94208",
            ],
            note: "At most a month and 100 members in a call.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
starttime = int!  Unix seconds
endtime = int!  Unix seconds
useridlist = [string]!  user ids of at most 100 members
[response]
schedule_list = [{schedule_list}]
[types.schedule_list]
userid = string  user id of the member
yearmonth = int  month as yyyyMM
groupid = int  id of the attendance rule
groupname = string  name of the attendance rule
schedule = {schedule}
[types.schedule]
scheduleList = [{schedule_schedule_list}]
[types.schedule_schedule_list]
day = int  day of the month, 1 to 31
schedule_info = {schedule_info}
[types.schedule_info]
schedule_id = int  id of the shift, 0 for a rest day
schedule_name = string  name of the shift
time_section = [{schedule_info_time_section}]  working periods of the day
[types.schedule_info_time_section]
id = int  id of the working period
work_sec = int  start or end of work, in seconds after midnight
off_work_sec = int  start or end of work, in seconds after midnight
remind_work_sec = int  time of the reminder, in seconds after midnight
remind_off_work_sec = int  time of the reminder, in seconds after midnight
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.checkin.get_corp_checkin_option",
            path: "/cgi-bin/checkin/getcorpcheckinoption",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "checkin",
            type_name: "GetCorpCheckinOption",
            title: "Get all attendance rules of the company (获取企业所有打卡规则)",
            docs: &["https://developer.work.weixin.qq.com/document/path/93384"],
            note: "At most 60 calls a minute.",
            errors: &[],
            obsolete: None,
            shape: r"[response]
group = [{group}]
[types.group]
groupid = int  id of the attendance rule
grouptype = int  1 fixed times, 2 shifts, 3 free
groupname = string  name of the attendance rule
sync_holidays = bool  whether public holidays are followed
need_photo = bool  whether a photo is needed
note_can_use_local_pic = bool  whether remarks may use pictures of the album
allow_checkin_offworkday = bool  whether attendance on days off is allowed
allow_apply_offworkday = bool  whether corrections on days off are allowed
allow_apply_bk_cnt = int?  corrections allowed in a month, -1 without limit
allow_apply_bk_day_limit = int?  days within which corrections are allowed, -1 without limit
buka_limit_next_month = int?  day of the next month until which corrections are allowed, -1 without limit
checkindate = [{checkindate_answer}]  working days and times
spe_workdays = [{spe_workdays_answer}]?  extra days with attendance
spe_offdays = [{spe_offdays_answer}]?  extra days without attendance
wifimac_infos = [{wifimac_infos_answer}]?  Wi-Fi networks to attend from
loc_infos = [{loc_infos_answer}]?  places to attend at
schedulelist = [{schedulelist_answer}]?  shifts of the rule
buka_restriction = int?  which kinds of exception may be corrected
span_day_time = int?  time the day changes, in seconds after midnight
standard_work_duration = int?  standard length of a working day in seconds
open_sp_checkin = bool?  whether approved absences are taken into account
checkin_method_type = int?  how members attend, such as by phone or by device
type = int
range = {group_range}
white_users = [string]?  user ids of members who need not attend
reporterinfo = {group_reporterinfo}?  who gets reports
ot_info = {ot_info}?  overtime
option_out_range = int  attendance out of range: 0 counted as exception, 1 counted as normal, 2 not allowed
use_face_detect = bool  whether the face is checked
open_face_live_detect = bool?  whether liveness is checked
offwork_interval_time = int  least time between checking in and out, in seconds
create_userid = string  user id of who created or changed the rule
update_userid = string  user id of who created or changed the rule
create_time = int  Unix seconds
[types.checkindate_answer]
workdays = [int]  days of the week, 0 Sunday to 6 Saturday
checkintime = [{checkintime_answer}]  working periods of the day
noneed_offwork = bool  whether checking out is not needed
flex_time = int?  flexible time in milliseconds
flex_on_duty_time = int?  how much later than the start is not late, in seconds
flex_off_duty_time = int?  how much earlier than the end is not early, in seconds
limit_aheadtime = int?  how early one may check in
[types.checkintime_answer]
time_id = int?  id of the working period
work_sec = int?  start or end of work, in seconds after midnight
off_work_sec = int?  start or end of work, in seconds after midnight
earliest_work_sec = int?  earliest or latest time to check in, in seconds after midnight
latest_work_sec = int?  earliest or latest time to check in, in seconds after midnight
earliest_off_work_sec = int?  earliest or latest time to check out, in seconds after midnight
latest_off_work_sec = int?  earliest or latest time to check out, in seconds after midnight
remind_work_sec = int?  time of the reminder, in seconds after midnight
remind_off_work_sec = int?  time of the reminder, in seconds after midnight
allow_rest = bool?  whether there is a break
rest_begin_time = int?  start or end of the break, in seconds after midnight
rest_end_time = int?  start or end of the break, in seconds after midnight
rest_times = [{rest_times_answer}]?  breaks of the period
no_need_checkon = bool?  whether checking in is not needed
no_need_checkoff = bool?  whether checking out is not needed
[types.rest_times_answer]
rest_begin_time = int  start or end of the break, in seconds after midnight
rest_end_time = int  start or end of the break, in seconds after midnight
[types.spe_workdays_answer]
timestamp = int  Unix seconds of the day
checkintime = [{checkintime_answer}]  working periods of the day
notes = string  remark
[types.spe_offdays_answer]
timestamp = int  Unix seconds of the day
checkintime = [{spe_offdays_answer_checkintime}]  working periods of the day
notes = string  remark
[types.spe_offdays_answer_checkintime]
time_id = int?  id of the working period
work_sec = int?  start or end of work, in seconds after midnight
off_work_sec = int?  start or end of work, in seconds after midnight
earliest_work_sec = int?  earliest or latest time to check in, in seconds after midnight
latest_work_sec = int?  earliest or latest time to check in, in seconds after midnight
earliest_off_work_sec = int?  earliest or latest time to check out, in seconds after midnight
latest_off_work_sec = int?  earliest or latest time to check out, in seconds after midnight
remind_work_sec = int?  time of the reminder, in seconds after midnight
remind_off_work_sec = int?  time of the reminder, in seconds after midnight
allow_rest = bool  whether there is a break
rest_begin_time = int?  start or end of the break, in seconds after midnight
rest_end_time = int?  start or end of the break, in seconds after midnight
rest_times = [{rest_times_answer}]?  breaks of the period
no_need_checkon = bool?  whether checking in is not needed
no_need_checkoff = bool?  whether checking out is not needed
[types.wifimac_infos_answer]
wifiname = string
wifimac = string  MAC address of the Wi-Fi
[types.loc_infos_answer]
loc_title = string  name of the place
loc_detail = string  address of the place
lng = float  millionths of a degree
lat = float  millionths of a degree
distance = int  range around the place in metres
[types.schedulelist_answer]
schedule_id = int  id of the shift, 0 for a rest day
schedule_name = string  name of the shift
time_section = [{time_section_answer}]  working periods of the day
noneed_offwork = bool  whether checking out is not needed
limit_aheadtime = int  how early one may check in
limit_offtime = int  how late one may check out, in seconds
allow_flex = bool  whether times are flexible
flex_on_duty_time = int?  how much later than the start is not late, in seconds
flex_off_duty_time = int?  how much earlier than the end is not early, in seconds
max_allow_arrive_early = int?  how much earlier one may come and go, in seconds
max_allow_arrive_late = int?  how much later one may come and go, in seconds
late_rule = {late_rule_answer}?  coming late after having left late the day before
biweekly = {biweekly_answer}?  alternating long and short weeks
[types.time_section_answer]
time_id = int?  id of the working period
work_sec = int?  start or end of work, in seconds after midnight
off_work_sec = int?  start or end of work, in seconds after midnight
earliest_work_sec = int?  earliest or latest time to check in, in seconds after midnight
latest_work_sec = int?  earliest or latest time to check in, in seconds after midnight
earliest_off_work_sec = int?  earliest or latest time to check out, in seconds after midnight
latest_off_work_sec = int?  earliest or latest time to check out, in seconds after midnight
remind_work_sec = int?  time of the reminder, in seconds after midnight
remind_off_work_sec = int?  time of the reminder, in seconds after midnight
allow_rest = bool  whether there is a break
rest_begin_time = int?  start or end of the break, in seconds after midnight
rest_end_time = int?  start or end of the break, in seconds after midnight
rest_times = [{rest_times_answer}]?  breaks of the period
no_need_checkon = bool?  whether checking in is not needed
no_need_checkoff = bool?  whether checking out is not needed
[types.late_rule_answer]
allow_offwork_after_time = bool  whether leaving late allows to come late the next day
timerules = [{timerules_answer}]  steps of leaving late and coming late
[types.timerules_answer]
offwork_after_time = int  how late one left, in seconds
onwork_flex_time = int  how late one may come the next day, in seconds
[types.biweekly_answer]
enable_weekday_recurrence = bool?  whether odd and even weeks differ
odd_workdays = [int]?  days of the week, 0 Sunday to 6 Saturday
even_workdays = [int]?  days of the week, 0 Sunday to 6 Saturday
[types.group_range]
userid = [string]?  user id of the member
partyid = [int]?  department ids
tagid = [int]?
[types.group_reporterinfo]
reporters = [{reporterinfo_reporters}]?  members or tags that get reports
updatetime = int?  Unix seconds
[types.reporterinfo_reporters]
userid = string?  user id of the member
tagid = int?
[types.ot_info]
type = int
allow_ot_workingday = bool  whether overtime counts
allow_ot_nonworkingday = bool  whether overtime counts
otcheckinfo = {otcheckinfo}?  overtime as attended
otapplyinfo = {otapplyinfo}?  overtime as approved
uptime = int  Unix seconds
[types.otcheckinfo]
ot_workingday_time_start = int  seconds after the end of work from which overtime counts
ot_workingday_time_min = int  shortest overtime in seconds
ot_workingday_time_max = int  longest overtime in seconds
ot_workingday_restinfo = {ot_workingday_restinfo}?  breaks taken from overtime
ot_nonworkingday_time_min = int  shortest overtime in seconds
ot_nonworkingday_time_max = int  longest overtime in seconds
ot_nonworkingday_spanday_time = int  time the day changes, in seconds after midnight
ot_nonworkingday_restinfo = {ot_nonworkingday_restinfo}?  breaks taken from overtime
[types.ot_workingday_restinfo]
type = int
fix_time_rule = {fix_time_rule}?  fixed breaks
cal_ottime_rule = {ot_workingday_restinfo_cal_ottime_rule}?  break by length of overtime
[types.fix_time_rule]
fix_time_begin_sec = int  start or end of the break, in seconds after midnight
fix_time_end_sec = int  start or end of the break, in seconds after midnight
[types.ot_workingday_restinfo_cal_ottime_rule]
items = [{cal_ottime_rule_items}]  steps or entries
[types.cal_ottime_rule_items]
ot_time = int  length of overtime in seconds
rest_time = int  break taken from it, in seconds
[types.ot_nonworkingday_restinfo]
type = int
fix_time_rule = {fix_time_rule}?  fixed breaks
cal_ottime_rule = {ot_nonworkingday_restinfo_cal_ottime_rule}?  break by length of overtime
[types.ot_nonworkingday_restinfo_cal_ottime_rule]
items = [{cal_ottime_rule_items}]  steps or entries
[types.otapplyinfo]
allow_ot_workingday = bool  whether overtime counts
allow_ot_nonworkingday = bool  whether overtime counts
ot_workingday_restinfo = {ot_workingday_restinfo}?  breaks taken from overtime
ot_nonworkingday_spanday_time = int  time the day changes, in seconds after midnight
ot_nonworkingday_restinfo = {ot_nonworkingday_restinfo}?  breaks taken from overtime
uptime = int  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.checkin.punch_correction",
            path: "/cgi-bin/checkin/punch_correction",
            ..Operation::usual(Product::Work)
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
userid = string!  user id of the member
schedule_date_time = int!  Unix seconds of midnight of the day to correct
schedule_checkin_time = int?  time to correct, in seconds after midnight
checkin_time = int!  Unix seconds
remark = string?  remark
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.checkin.setcheckinschedulist",
            path: "/cgi-bin/checkin/setcheckinschedulist",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "checkin",
            type_name: "Setcheckinschedulist",
            title: "Set the shifts of members (为打卡人员排班)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/93385",
                "https://developer.work.weixin.qq.com/document/path/94209",
            ],
            note: "Only for rules with shifts.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
groupid = int!  id of the attendance rule
yearmonth = int!  month as yyyyMM
items = [{items_2}]!  steps or entries
[types.items_2]
userid = string!  user id of the member
day = int!  day of the month, 1 to 31
schedule_id = int!  id of the shift, 0 for a rest day
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.checkin.update_checkin_option",
            path: "/cgi-bin/checkin/update_checkin_option",
            ..Operation::usual(Product::Work)
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
effective_now = bool?  true takes effect at once, false from the next day
group = {group}!
[types.group]
grouptype = int!  1 fixed times, 2 shifts, 3 free
groupname = string!  name of the attendance rule
type = int?
range = {range}?
white_users = [string]?  user ids of members who need not attend
reporterinfo = {reporterinfo}?  who gets reports
sync_holidays = bool?  whether public holidays are followed
need_photo = bool?  whether a photo is needed
note_can_use_local_pic = bool?  whether remarks may use pictures of the album
allow_checkin_offworkday = bool?  whether attendance on days off is allowed
allow_apply_offworkday = bool?  whether corrections on days off are allowed
allow_apply_bk_cnt = int?  corrections allowed in a month, -1 without limit
allow_apply_bk_day_limit = int?  days within which corrections are allowed, -1 without limit
buka_limit_next_month = int?  day of the next month until which corrections are allowed, -1 without limit
option_out_range = int?  attendance out of range: 0 counted as exception, 1 counted as normal, 2 not allowed
checkindate = [{checkindate}]?  working days and times
spe_workdays = [{spe_workdays}]?  extra days with attendance
spe_offdays = [{spe_offdays}]?  extra days without attendance
wifimac_infos = [{wifimac_infos}]?  Wi-Fi networks to attend from
loc_infos = [{loc_infos}]?  places to attend at
schedulelist = [{schedulelist}]?  shifts of the rule
ot_info_v2 = {ot_info_v2}?  overtime
use_face_detect = bool?  whether the face is checked
open_face_live_detect = bool?  whether liveness is checked
offwork_interval_time = int?  least time between checking in and out, in seconds
sync_out_checkin = bool?  whether attendance outside counts as checking in and out
buka_remind = {buka_remind}?  reminder to correct attendance
buka_restriction = int?  which kinds of exception may be corrected
span_day_time = int?  time the day changes, in seconds after midnight
standard_work_duration = int?  standard length of a working day in seconds
open_sp_checkin = bool?  whether approved absences are taken into account
checkin_method_type = int?  how members attend, such as by phone or by device
groupid = int!  id of the attendance rule
[types.range]
userid = [string]?  user id of the member
partyid = [int]?  department ids
tagid = [int]?
[types.reporterinfo]
reporters = [{reporters}]?  members or tags that get reports
[types.reporters]
userid = string?  user id of the member
tagid = int?
[types.checkindate]
workdays = [int]?  days of the week, 0 Sunday to 6 Saturday
checkintime = [{checkintime}]?  working periods of the day
allow_flex = bool?  whether times are flexible
flex_on_duty_time = int?  how much later than the start is not late, in seconds
flex_off_duty_time = int?  how much earlier than the end is not early, in seconds
max_allow_arrive_early = int!  how much earlier one may come and go, in seconds
max_allow_arrive_late = int!  how much later one may come and go, in seconds
late_rule = {late_rule}?  coming late after having left late the day before
biweekly = {biweekly}?  alternating long and short weeks
[types.checkintime]
time_id = int?  id of the working period
work_sec = int?  start or end of work, in seconds after midnight
off_work_sec = int?  start or end of work, in seconds after midnight
earliest_work_sec = int?  earliest or latest time to check in, in seconds after midnight
latest_work_sec = int?  earliest or latest time to check in, in seconds after midnight
earliest_off_work_sec = int?  earliest or latest time to check out, in seconds after midnight
latest_off_work_sec = int?  earliest or latest time to check out, in seconds after midnight
remind_work_sec = int?  time of the reminder, in seconds after midnight
remind_off_work_sec = int?  time of the reminder, in seconds after midnight
allow_rest = bool?  whether there is a break
rest_begin_time = int?  start or end of the break, in seconds after midnight
rest_end_time = int?  start or end of the break, in seconds after midnight
rest_times = [{rest_times}]?  breaks of the period
no_need_checkon = bool?  whether checking in is not needed
no_need_checkoff = bool?  whether checking out is not needed
[types.rest_times]
rest_begin_time = int!  start or end of the break, in seconds after midnight
rest_end_time = int!  start or end of the break, in seconds after midnight
[types.late_rule]
allow_offwork_after_time = bool?  whether leaving late allows to come late the next day
timerules = [{timerules}]!  steps of leaving late and coming late
[types.timerules]
offwork_after_time = int?  how late one left, in seconds
onwork_flex_time = int?  how late one may come the next day, in seconds
[types.biweekly]
enable_weekday_recurrence = bool?  whether odd and even weeks differ
odd_workdays = [int]?  days of the week, 0 Sunday to 6 Saturday
even_workdays = [int]?  days of the week, 0 Sunday to 6 Saturday
[types.spe_workdays]
type = int!
timestamp = int?  Unix seconds of the day
begintime = int?  Unix seconds
endtime = int?  Unix seconds
checkintime = [{checkintime}]!  working periods of the day
notes = string?  remark
[types.spe_offdays]
type = int!
timestamp = int?  Unix seconds of the day
begintime = int?  Unix seconds
endtime = int?  Unix seconds
checkintime = [{checkintime}]!  working periods of the day
notes = string?  remark
[types.wifimac_infos]
wifiname = string?
wifimac = string?  MAC address of the Wi-Fi
[types.loc_infos]
loc_title = string?  name of the place
loc_detail = string?  address of the place
lng = float!  millionths of a degree
lat = float!  millionths of a degree
distance = int!  range around the place in metres
[types.schedulelist]
schedule_id = int!  id of the shift, 0 for a rest day
schedule_name = string!  name of the shift
time_section = [{time_section}]!  working periods of the day
allow_flex = bool?  whether times are flexible
flex_on_duty_time = int?  how much later than the start is not late, in seconds
flex_off_duty_time = int?  how much earlier than the end is not early, in seconds
max_allow_arrive_early = int?  how much earlier one may come and go, in seconds
max_allow_arrive_late = int?  how much later one may come and go, in seconds
late_rule = {schedulelist_late_rule}?  coming late after having left late the day before
[types.time_section]
time_id = int?  id of the working period
work_sec = int?  start or end of work, in seconds after midnight
off_work_sec = int?  start or end of work, in seconds after midnight
earliest_work_sec = int?  earliest or latest time to check in, in seconds after midnight
latest_work_sec = int?  earliest or latest time to check in, in seconds after midnight
earliest_off_work_sec = int?  earliest or latest time to check out, in seconds after midnight
latest_off_work_sec = int?  earliest or latest time to check out, in seconds after midnight
remind_work_sec = int?  time of the reminder, in seconds after midnight
remind_off_work_sec = int?  time of the reminder, in seconds after midnight
allow_rest = bool?  whether there is a break
rest_begin_time = int?  start or end of the break, in seconds after midnight
rest_end_time = int?  start or end of the break, in seconds after midnight
rest_times = [{rest_times}]?  breaks of the period
no_need_checkon = bool?  whether checking in is not needed
no_need_checkoff = bool?  whether checking out is not needed
[types.schedulelist_late_rule]
allow_offwork_after_time = bool?  whether leaving late allows to come late the next day
offwork_after_time = int?  how late one left, in seconds
onwork_flex_time = int?  how late one may come the next day, in seconds
timerules = [{timerules}]?  steps of leaving late and coming late
[types.ot_info_v2]
workdayconf = {workdayconf}?  overtime on working days
restdayconf = {restdayconf}?  overtime on days off
holidayconf = {holidayconf}?  overtime on public holidays
time_unit_config = {time_unit_config}?  how overtime is rounded
[types.workdayconf]
allow_ot = bool!  whether overtime counts
type = int?
apply = {apply}?  overtime as approved
checkin = {checkin}?  overtime as attended
applycheckin = {applycheckin}?  overtime as approved and attended
ot_trans_enable = bool?  whether overtime turns into leave
ot_trans_type = int?  what overtime turns into
vacation = {vacation}?  leave for overtime
[types.apply]
restinfo = {restinfo}?  breaks taken from overtime
[types.restinfo]
type = int!
fix_time_rule_list = [{fix_time_rule_list}]?  fixed breaks
cal_ottime_rule = {cal_ottime_rule}?  break by length of overtime
[types.fix_time_rule_list]
fix_time_begin_sec = int?  start or end of the break, in seconds after midnight
fix_time_end_sec = int?  start or end of the break, in seconds after midnight
[types.cal_ottime_rule]
items = [{items}]!  steps or entries
[types.items]
ot_time = int?  length of overtime in seconds
rest_time = int?  break taken from it, in seconds
[types.checkin]
ot_time_start = int?  seconds after the end of work from which overtime counts
ot_time_min = int?  shortest overtime in seconds
ot_time_max = int?  longest overtime in seconds
restinfo = {restinfo}?  breaks taken from overtime
[types.applycheckin]
restinfo = {restinfo}?  breaks taken from overtime
[types.vacation]
trans_ratio = int?  leave for overtime in percent
sync_vacation = bool?  whether the leave is added to the balance
[types.restdayconf]
allow_ot = bool!  whether overtime counts
type = int?
apply = {apply}?  overtime as approved
checkin = {checkin}?  overtime as attended
applycheckin = {applycheckin}?  overtime as approved and attended
ot_trans_enable = bool?  whether overtime turns into leave
ot_trans_type = int?  what overtime turns into
vacation = {vacation}?  leave for overtime
[types.holidayconf]
allow_ot = bool!  whether overtime counts
type = int?
apply = {apply}?  overtime as approved
checkin = {checkin}?  overtime as attended
applycheckin = {applycheckin}?  overtime as approved and attended
ot_trans_enable = bool?  whether overtime turns into leave
ot_trans_type = int?  what overtime turns into
vacation = {vacation}?  leave for overtime
[types.time_unit_config]
ot_time_unit = int?  unit of overtime
perday_duration_secs = int?  seconds of a working day
rounding_method = int?  how overtime is rounded
rounding_precision = int?
step_size = int?
[types.buka_remind]
open_remind = bool!  whether the reminder is sent
buka_remind_month = int?  month of the reminder relative to the attendance
buka_remind_day = int?  day of the month of the reminder
",
        },
    ),
];
