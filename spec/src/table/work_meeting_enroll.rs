//! Generated from `spec/work/meeting_enroll.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 7] = [
    Entry::new(
        Operation {
            name: "work.meeting_enroll.approve",
            path: "/cgi-bin/meeting/enroll/approve",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting_enroll",
            type_name: "Approve",
            title: "Review meeting enrolments (审批会议报名信息)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98807"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meetingid = string!  id of the meeting; it must have enrolment switched on
action = int!  1 withdraw the approval, 2 refuse, 3 approve
enroll_id_list = [string]!  enrolments
[response]
handled_count = int  how many were changed
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.meeting_enroll.delete",
            path: "/cgi-bin/meeting/enroll/delete",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting_enroll",
            type_name: "Delete",
            title: "Delete meeting enrolments (删除会议报名信息)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98817"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meetingid = string!  id of the meeting; it must have enrolment switched on
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
            name: "work.meeting_enroll.get_config",
            path: "/cgi-bin/meeting/enroll/get_config",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting_enroll",
            type_name: "GetConfig",
            title: "Get the enrolment settings of a meeting (获取会议报名配置)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98821"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meetingid = string!  id of the meeting; it must have enrolment switched on
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
            name: "work.meeting_enroll.import",
            path: "/cgi-bin/meeting/enroll/import",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting_enroll",
            type_name: "Import",
            title: "Import enrolments into a meeting (导入会议报名信息)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98816"],
            note: "Each entry has either userid or area with phone_number. Imported people count as approved.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meetingid = string!  id of the meeting; it must have enrolment switched on
enroll_list = [{enroll_list}]!  enrolments of the meeting
[response]
total_count = int  how many were done
enroll_list = [{answer_enroll_list}]  enrolments of the meeting
[types.enroll_list]
userid = string?  member of the company
area = string?  country code of the phone number, such as 86
phone_number = string?  without the country code
nick_name = string?  name shown in the meeting
[types.answer_enroll_list]
enroll_id = string  id of the enrolment
userid = string?  member of the company
area = string?  country code of the phone number, such as 86
phone_number = string?  without the country code
nick_name = string?  name shown in the meeting
enroll_code = string?  code to join with
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.meeting_enroll.list",
            path: "/cgi-bin/meeting/enroll/list",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting_enroll",
            type_name: "List",
            title: "List the enrolments of a meeting (获取会议报名信息)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98810"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meetingid = string!  id of the meeting; it must have enrolment switched on
status = int?  0 all, 1 to be reviewed, 2 refused, 3 approved
cursor = string?  next_cursor of the page before
limit = int?  page size
[response]
enroll_list = [{enroll_list}]  enrolments of the meeting
has_more = bool  whether another page follows
next_cursor = string?  pass as cursor for the next page
[types.enroll_list]
enroll_id = string  id of the enrolment
userid = string?  member of the company
tmp_openid = string?  temporary ids of users, within this meeting
enroll_time = string  when the person enrolled
enroll_source_type = int  1 by the person, 2 imported
nick_name = string?  name shown in the meeting
status = int  0 all, 1 to be reviewed, 2 refused, 3 approved
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
            name: "work.meeting_enroll.query_by_tmp_openid",
            path: "/cgi-bin/meeting/enroll/query_by_tmp_openid",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting_enroll",
            type_name: "QueryByTmpOpenid",
            title: "Look up enrolment ids by temporary ids (获取会议成员报名ID)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98794"],
            note: "Users who did not enrol are left out of the answer.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meetingid = string!  id of the meeting; it must have enrolment switched on
sorting_rules = int?  which enrolment wins if a user has several: 1 the one by phone, 2 the one by account
tmp_openid_list = [string]!  temporary ids of users, within this meeting
[response]
enroll_id_list = [{enroll_id_list}]  enrolments
[types.enroll_id_list]
tmp_openid = string  temporary ids of users, within this meeting
enroll_id = string  id of the enrolment
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.meeting_enroll.set_config",
            path: "/cgi-bin/meeting/enroll/set_config",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting_enroll",
            type_name: "SetConfig",
            title: "Set the enrolment settings of a meeting (修改会议报名配置)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98821"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meetingid = string!  id of the meeting; it must have enrolment switched on
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
];
