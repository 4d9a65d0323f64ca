//! Generated from `spec/work/meeting_webinar.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 14] = [
    Entry::new(
        Operation {
            name: "work.meeting_webinar.cancel",
            path: "/cgi-bin/meeting/webinar/cancel",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting_webinar",
            type_name: "Cancel",
            title: "Cancel a webinar (取消网络研讨会)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98843"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meetingid = string!  id of the webinar
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.meeting_webinar.create",
            path: "/cgi-bin/meeting/webinar/create",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting_webinar",
            type_name: "Create",
            title: "Create a webinar (创建网络研讨会)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98842"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
admin_userid = string!  member who creates the webinar
title = string!
sponsor = string?  name of the organiser as shown
start_time = int!  Unix seconds
end_time = int!  Unix seconds
hosts = [{hosts}]?  members who host
admission_type = int!  who may watch: 0 everybody, 1 who enrolled, 2 who knows the password
password = secret?  needed with admission_type 2
cover_url = string?  address of the cover picture
description = string?
enable_guest_invite_link = bool?  whether guests can be invited by link
media_setting = {media_setting}?  sound, picture and recording
enable_qa = bool?  whether the audience may ask questions
sensitive_words = [string]?  words that are filtered
enable_manual_check = bool?  whether questions and comments are reviewed by hand
activity_page = bool?  whether the webinar has an event page
display_number_of_attendees = int?  whether and how the number of attendees is shown
playback_for_audience = bool?  whether the audience may watch the replay
preparation_mode = bool?  whether hosts and guests can rehearse before the start
[response]
meetingid = string  id of the webinar
meeting_code = string  number that people enter
title = string
start_time = int  Unix seconds
end_time = int  Unix seconds
admission_type = int  who may watch: 0 everybody, 1 who enrolled, 2 who knows the password
password = secret?  needed with admission_type 2
audience_join_link = string?  link for the audience
guest_join_link = string?  link for guests
manual_check_link = string?  link for the reviewers
manual_check_password = secret?  password of the reviewers' link
[types.hosts]
userid = string!  member of the company
[types.media_setting]
enable_enter_mute = bool?  whether people are muted on entering
allow_unmute_self = bool?  whether muted people may unmute themselves
allow_enter_before_host = bool?  whether people may enter before the host
enable_screen_watermark = bool?  whether a shared screen carries a watermark
watermark_type = int?  0 single row, 1 several rows
allow_external_user = bool?  whether people from outside the company may join
auto_record_type = string?  none, local or cloud
attendee_join_auto_record = bool?  whether recording starts as soon as someone joins
enable_host_pause_auto_record = bool?  whether the host may pause the automatic recording
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.meeting_webinar.enroll_approve",
            path: "/cgi-bin/meeting/webinar/enroll/approve",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting_webinar",
            type_name: "EnrollApprove",
            title: "Review webinar enrolments (审批网络研讨会报名信息)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98877"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meetingid = string!  id of the webinar
action = int!  1 withdraw the approval, 2 refuse, 3 approve
enroll_id_list = [string]!  enrolments
[response]
handled_count = int  how many were changed
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.meeting_webinar.enroll_delete",
            path: "/cgi-bin/meeting/webinar/enroll/delete",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting_webinar",
            type_name: "EnrollDelete",
            title: "Delete webinar enrolments (删除网络研讨会报名信息)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98881"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meetingid = string!  id of the webinar
enroll_id_list = [{enroll_id_list}]!  enrolments
[response]
total_count = int  how many were done
[types.enroll_id_list]
enroll_id = string!  id of the enrolment
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.meeting_webinar.enroll_get_config",
            path: "/cgi-bin/meeting/webinar/enroll/get_config",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting_webinar",
            type_name: "EnrollGetConfig",
            title: "Get the enrolment settings of a webinar (获取网络研讨会报名配置)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98874"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meetingid = string!  id of the webinar
[response]
approve_type = int  1 automatic, 2 by hand
is_collect_question = int  whether questions are asked: 1 no, 2 yes
question_list = [{question_list}]  questions of the form
no_registration_needed_for_staff = bool  whether members of the company join without enrolling
[types.question_list]
is_required = int  1 no, 2 yes
question_type = int  1 single choice, 2 several choices, 3 short answer
special_type = int  1 none, 2 mobile number, 3 email, 4 name, 5 company
question_title = string?  empty for special questions
option_list = [{option_list}]?  choices
[types.option_list]
content = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.meeting_webinar.enroll_import",
            path: "/cgi-bin/meeting/webinar/enroll/import",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting_webinar",
            type_name: "EnrollImport",
            title: "Import enrolments into a webinar (导入网络研讨会报名信息)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98880"],
            note: "Each entry has either userid or area with phone_number. Imported people count as approved.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meetingid = string!  id of the webinar
enroll_list = [{enroll_list}]!  enrolments of the webinar
[response]
total_count = int  how many were done
enroll_list = [{answer_enroll_list}]  enrolments of the webinar
[types.enroll_list]
userid = string?  member of the company
area = string?  country code of the phone number, such as 86
phone_number = string?  without the country code
nick_name = string?  name shown in the webinar
[types.answer_enroll_list]
enroll_id = string  id of the enrolment
userid = string?  member of the company
area = string?  country code of the phone number, such as 86
phone_number = string?  without the country code
nick_name = string?  name shown in the webinar
enroll_code = string?  code to join with
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.meeting_webinar.enroll_list",
            path: "/cgi-bin/meeting/webinar/enroll/list",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting_webinar",
            type_name: "EnrollList",
            title: "List the enrolments of a webinar (获取网络研讨会报名信息)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98876"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meetingid = string!  id of the webinar
status = int?  0 all, 1 to be reviewed, 2 refused, 3 approved
cursor = string?  next_cursor of the page before
limit = int?  page size
[response]
enroll_list = [{enroll_list}]  enrolments of the webinar
has_more = bool  whether another page follows
next_cursor = string?  pass as cursor for the next page
[types.enroll_list]
enroll_id = string  id of the enrolment
userid = string?  member of the company
tmp_openid = string?  temporary ids of users, within this webinar
enroll_time = string
enroll_source_type = int  1 by the person, 2 imported
nick_name = string?  name shown in the webinar
status = int  1 to be reviewed, 2 refused, 3 approved
enroll_code = string?  code to join with
answer_list = [{answer_list}]?  answers to the questions
[types.answer_list]
answer_content = [string]  one text, or the chosen options
is_required = int  1 no, 2 yes
question_type = int  1 single choice, 2 several choices, 3 short answer
special_type = int  1 none, 2 mobile number, 3 email, 4 name, 5 company
question_num = int  number of the question in the form
question_title = string?  empty for special questions
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.meeting_webinar.enroll_query_by_tmp_openid",
            path: "/cgi-bin/meeting/webinar/enroll/query_by_tmp_openid",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting_webinar",
            type_name: "EnrollQueryByTmpOpenid",
            title: "Look up webinar enrolment ids by temporary ids (获取网络研讨会成员报名ID)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98873"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meetingid = string!  id of the webinar
sorting_rules = int?  which enrolment wins if a user has several: 1 the one by phone, 2 the one by account
tmp_openid_list = [string]!  temporary ids of users, within this webinar
[response]
enroll_id_list = [{enroll_id_list}]  enrolments
[types.enroll_id_list]
tmp_openid = string  temporary ids of users, within this webinar
enroll_id = string  id of the enrolment
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.meeting_webinar.enroll_set_config",
            path: "/cgi-bin/meeting/webinar/enroll/set_config",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting_webinar",
            type_name: "EnrollSetConfig",
            title: "Set the enrolment settings of a webinar (修改网络研讨会报名配置)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98875"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meetingid = string!  id of the webinar
approve_type = int?  1 automatic, 2 by hand
is_collect_question = int?  whether questions are asked: 1 no, 2 yes
question_list = [{question_list}]?  questions of the form
no_registration_needed_for_staff = bool?  whether members of the company join without enrolling
[response]
question_count = int  number of questions now set
[types.question_list]
is_required = int?  1 no, 2 yes
question_type = int?  1 single choice, 2 several choices, 3 short answer
special_type = int?  1 none, 2 mobile number, 3 email, 4 name, 5 company
question_title = string?  empty for special questions
option_list = [{option_list}]?  choices
[types.option_list]
content = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.meeting_webinar.get",
            path: "/cgi-bin/meeting/webinar/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting_webinar",
            type_name: "Get",
            title: "Get the details of a webinar (获取网络研讨会详情)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98860"],
            note: "Give meetingid or meeting_code.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meetingid = string?  id of the webinar
meeting_code = string?  number that people enter
[response]
meetingid = string  id of the webinar
meeting_code = string?  number that people enter
title = string
sponsor = string  name of the organiser as shown
start_time = int  Unix seconds
end_time = int  Unix seconds
status = string?  state of the webinar
hosts = [{answer_hosts}]?  members who host
admission_type = int  who may watch: 0 everybody, 1 who enrolled, 2 who knows the password
password = secret?  needed with admission_type 2
cover_url = string?  address of the cover picture
description = string?
enable_guest_invite_link = bool  whether guests can be invited by link
audience_join_link = string?  link for the audience
guest_join_link = string?  link for guests
manual_check_link = string?  link for the reviewers
manual_check_password = secret?  password of the reviewers' link
media_setting = {answer_media_setting}  sound, picture and recording
enable_qa = bool  whether the audience may ask questions
activity_page = bool  whether the webinar has an event page
display_number_of_attendees = int  whether and how the number of attendees is shown
playback_for_audience = bool  whether the audience may watch the replay
playback_url = string?  address of the replay
preparation_mode = bool  whether hosts and guests can rehearse before the start
warm_up_picture = string?  picture shown before the start
warm_up_video = string?  video shown before the start
allow_attendees_invite_others = bool  whether the audience may invite others
[types.answer_hosts]
userid = string  member of the company
[types.answer_media_setting]
enable_enter_mute = bool  whether people are muted on entering
allow_unmute_self = bool  whether muted people may unmute themselves
allow_enter_before_host = bool  whether people may enter before the host
enable_screen_watermark = bool  whether a shared screen carries a watermark
watermark_type = int  0 single row, 1 several rows
allow_external_user = bool  whether people from outside the company may join
auto_record_type = string  none, local or cloud
attendee_join_auto_record = bool  whether recording starts as soon as someone joins
enable_host_pause_auto_record = bool  whether the host may pause the automatic recording
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.meeting_webinar.list_guest",
            path: "/cgi-bin/meeting/webinar/list_guest",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting_webinar",
            type_name: "ListGuest",
            title: "List the guests of a webinar (获取网络研讨会嘉宾列表)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98871"],
            note: "Give meetingid or meeting_code.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meetingid = string?  id of the webinar
meeting_code = string?  number that people enter
[response]
guests = [{guests}]  the whole list of guests
[types.guests]
guest_type = int  how the guest is given: a member, or a phone number or email
userid = string?  member of the company
area = string?  country code of the phone number, such as 86
phone_number = string?  without the country code
email = string?
guest_name = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.meeting_webinar.update",
            path: "/cgi-bin/meeting/webinar/update",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting_webinar",
            type_name: "Update",
            title: "Change a webinar (修改网络研讨会)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98843"],
            note: "Only webinars of the calling app that have not begun.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meetingid = string!  id of the webinar
title = string!
sponsor = string?  name of the organiser as shown
start_time = int!  Unix seconds
end_time = int!  Unix seconds
hosts = [{hosts}]?  members who host
admission_type = int!  who may watch: 0 everybody, 1 who enrolled, 2 who knows the password
password = secret?  needed with admission_type 2
cover_url = string?  address of the cover picture
description = string?
enable_guest_invite_link = bool?  whether guests can be invited by link
media_setting = {media_setting}?  sound, picture and recording
enable_qa = bool?  whether the audience may ask questions
sensitive_words = [string]?  words that are filtered
enable_manual_check = bool?  whether questions and comments are reviewed by hand
activity_page = bool?  whether the webinar has an event page
display_number_of_attendees = int?  whether and how the number of attendees is shown
playback_for_audience = bool?  whether the audience may watch the replay
preparation_mode = bool?  whether hosts and guests can rehearse before the start
[types.hosts]
userid = string!  member of the company
[types.media_setting]
enable_enter_mute = bool?  whether people are muted on entering
allow_unmute_self = bool?  whether muted people may unmute themselves
allow_enter_before_host = bool?  whether people may enter before the host
enable_screen_watermark = bool?  whether a shared screen carries a watermark
watermark_type = int?  0 single row, 1 several rows
allow_external_user = bool?  whether people from outside the company may join
auto_record_type = string?  none, local or cloud
attendee_join_auto_record = bool?  whether recording starts as soon as someone joins
enable_host_pause_auto_record = bool?  whether the host may pause the automatic recording
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.meeting_webinar.update_guest_list",
            path: "/cgi-bin/meeting/webinar/update_guest_list",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting_webinar",
            type_name: "UpdateGuestList",
            title: "Set the guests of a webinar (更新网络研讨会嘉宾列表)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98872"],
            note: "Replaces the whole list.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meetingid = string!  id of the webinar
guests = [{guests}]!  the whole list of guests
[types.guests]
guest_type = int!  how the guest is given: a member, or a phone number or email
userid = string?  member of the company
area = string?  country code of the phone number, such as 86
phone_number = string?  without the country code
email = string?
guest_name = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.meeting_webinar.update_warm_up",
            path: "/cgi-bin/meeting/webinar/update_warm_up",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting_webinar",
            type_name: "UpdateWarmUp",
            title: "Set the warm-up material of a webinar (修改网络研讨会暖场素材)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98882"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meetingid = string!  id of the webinar
warm_up_picture = string?  picture shown before the start
warm_up_video = string?  video shown before the start
allow_attendees_invite_others = bool?  whether the audience may invite others
",
        },
    ),
];
