//! Generated from `spec/work/meeting_poll.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 8] = [
    Entry::new(
        Operation {
            name: "work.meeting_poll.create_theme",
            path: "/cgi-bin/meeting/poll/create_theme",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting_poll",
            type_name: "CreateTheme",
            title: "Create a poll theme (创建会议投票主题)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98834"],
            note: "A theme is only prepared; start opens it for voting.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meetingid = string!  id of the meeting
operator_userid = string!  who acts; must be host or co-host in the meeting
instance_id = int!  kind of client the operator uses: 1 Windows, 2 Mac, 3 Android, 4 iOS, 5 web, 6 iPad, 7 Android tablet, 8 mini program
poll_topic = string!  title of the poll
poll_desc = string!  explanation of the poll
is_anony = bool? as bool_as_int  whether votes are anonymous
poll_questions = [{poll_questions}]!  questions of the poll
[response]
poll_theme_id = string  the theme, that is the prepared poll
[types.poll_questions]
question_type = int!  0 single choice, 1 several choices
question_desc = string!  text of the question
poll_option = [string]!  texts of the options
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.meeting_poll.delete",
            path: "/cgi-bin/meeting/poll/delete",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting_poll",
            type_name: "Delete",
            title: "Delete a poll (删除会议投票)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98839"],
            note: "With poll_theme_id the theme goes, with poll_id one of its runs.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meetingid = string!  id of the meeting
poll_theme_id = string?  the theme, that is the prepared poll
poll_id = string?  one run of a theme
operator_userid = string!  who acts; must be host or co-host in the meeting
instance_id = int!  kind of client the operator uses: 1 Windows, 2 Mac, 3 Android, 4 iOS, 5 web, 6 iPad, 7 Android tablet, 8 mini program
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.meeting_poll.finish",
            path: "/cgi-bin/meeting/poll/finish",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting_poll",
            type_name: "Finish",
            title: "Finish a poll (结束会议投票)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98841"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meetingid = string!  id of the meeting
poll_theme_id = string!  the theme, that is the prepared poll
poll_id = string!  one run of a theme
operator_userid = string!  who acts; must be host or co-host in the meeting
instance_id = int!  kind of client the operator uses: 1 Windows, 2 Mac, 3 Android, 4 iOS, 5 web, 6 iPad, 7 Android tablet, 8 mini program
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.meeting_poll.get_poll_detail",
            path: "/cgi-bin/meeting/poll/get_poll_detail",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting_poll",
            type_name: "GetPollDetail",
            title: "Get the details of a poll (获取会议投票详情)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98838"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meetingid = string!  id of the meeting
poll_id = string!  one run of a theme
operator_userid = string!  who acts; must be host or co-host in the meeting
instance_id = int!  kind of client the operator uses: 1 Windows, 2 Mac, 3 Android, 4 iOS, 5 web, 6 iPad, 7 Android tablet, 8 mini program
[response]
poll_theme_id = string  the theme, that is the prepared poll
poll_topic = string  title of the poll
poll_desc = string  explanation of the poll
status = int  state of the poll
is_shared = bool as bool_as_int  whether the result is shown to everybody
is_anony = bool as bool_as_int  whether votes are anonymous
vote_total_num = int  how many people voted
poll_question_data = [{poll_question_data}]  questions of the poll
[types.poll_question_data]
question_id = string
question_type = int  0 single choice, 1 several choices
question_desc = string  text of the question
option_info = [{option_info}]  options of the question
[types.option_info]
option_id = string
option_desc = string  text of the option
option_num = int  votes for the option
rate = int  share of the votes, in percent
option_user = [{option_user}]?  who chose the option, absent if anonymous
[types.option_user]
userid = string?  voter, if a member
tmp_openid = string?  temporary id of the voter, within this meeting
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.meeting_poll.get_poll_list",
            path: "/cgi-bin/meeting/poll/get_poll_list",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting_poll",
            type_name: "GetPollList",
            title: "List the polls of a meeting (获取会议投票列表)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98836"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meetingid = string!  id of the meeting
operator_userid = string!  who acts; must be host or co-host in the meeting
instance_id = int!  kind of client the operator uses: 1 Windows, 2 Mac, 3 Android, 4 iOS, 5 web, 6 iPad, 7 Android tablet, 8 mini program
[response]
polls_theme_info = [{polls_theme_info}]  themes of the meeting
[types.polls_theme_info]
poll_theme_id = string  the theme, that is the prepared poll
polls_info = [{polls_info}]  runs of the theme
[types.polls_info]
poll_id = string  one run of a theme
poll_topic = string  title of the poll
status = int  state of the poll
is_shared = bool as bool_as_int  whether the result is shown to everybody
is_anony = bool as bool_as_int  whether votes are anonymous
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.meeting_poll.get_theme_info",
            path: "/cgi-bin/meeting/poll/get_theme_info",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting_poll",
            type_name: "GetThemeInfo",
            title: "Get a poll theme (获取会议投票主题信息)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98837"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meetingid = string!  id of the meeting
poll_theme_id = string!  the theme, that is the prepared poll
operator_userid = string!  who acts; must be host or co-host in the meeting
instance_id = int!  kind of client the operator uses: 1 Windows, 2 Mac, 3 Android, 4 iOS, 5 web, 6 iPad, 7 Android tablet, 8 mini program
[response]
poll_theme_id = string?  the theme, that is the prepared poll
poll_topic = string  title of the poll
poll_desc = string  explanation of the poll
is_anony = bool as bool_as_int  whether votes are anonymous
poll_question_data = [{poll_question_data}]  questions of the poll
[types.poll_question_data]
question_type = int  0 single choice, 1 several choices
question_desc = string  text of the question
option_info = [{option_info}]  options of the question
[types.option_info]
option_desc = string  text of the option
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.meeting_poll.start",
            path: "/cgi-bin/meeting/poll/start",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting_poll",
            type_name: "Start",
            title: "Start a poll (发起会议投票)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98840"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meetingid = string!  id of the meeting
poll_theme_id = string!  the theme, that is the prepared poll
operator_userid = string!  who acts; must be host or co-host in the meeting
instance_id = int!  kind of client the operator uses: 1 Windows, 2 Mac, 3 Android, 4 iOS, 5 web, 6 iPad, 7 Android tablet, 8 mini program
[response]
poll_id = string  one run of a theme
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.meeting_poll.update_theme",
            path: "/cgi-bin/meeting/poll/update_theme",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting_poll",
            type_name: "UpdateTheme",
            title: "Change a poll theme (修改会议投票主题)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98835"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meetingid = string!  id of the meeting
poll_theme_id = string!  the theme, that is the prepared poll
operator_userid = string!  who acts; must be host or co-host in the meeting
instance_id = int!  kind of client the operator uses: 1 Windows, 2 Mac, 3 Android, 4 iOS, 5 web, 6 iPad, 7 Android tablet, 8 mini program
poll_topic = string!  title of the poll
poll_desc = string!  explanation of the poll
is_anony = bool? as bool_as_int  whether votes are anonymous
poll_questions = [{poll_questions}]!  questions of the poll
[types.poll_questions]
question_type = int!  0 single choice, 1 several choices
question_desc = string!  text of the question
poll_option = [string]!  texts of the options
",
        },
    ),
];
