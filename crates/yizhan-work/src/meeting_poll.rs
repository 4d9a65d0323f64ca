//! Generated from `spec/work/meeting_poll.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Meeting polls (会议投票)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Create a poll theme (创建会议投票主题).
///
/// `POST /cgi-bin/meeting/poll/create_theme`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98834)
///
/// A theme is only prepared; start opens it for voting.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CreateTheme {
    /// Id of the meeting.
    pub meetingid: String,
    /// Who acts; must be host or co-host in the meeting.
    pub operator_userid: String,
    /// Kind of client the operator uses: 1 Windows, 2 Mac, 3 Android, 4 iOS, 5 web, 6 iPad, 7 Android tablet, 8 mini program.
    pub instance_id: i64,
    /// Title of the poll.
    pub poll_topic: String,
    /// Explanation of the poll.
    pub poll_desc: String,
    /// Whether votes are anonymous.
    pub is_anony: Option<bool>,
    /// Questions of the poll.
    pub poll_questions: Vec<PollQuestions>,
}

impl CreateTheme {
    /// Starts with the first member; the other required ones have setters too.
    pub fn new(meetingid: impl Into<String>) -> Self {
        Self {
            meetingid: meetingid.into(),
            operator_userid: Default::default(),
            instance_id: Default::default(),
            poll_topic: Default::default(),
            poll_desc: Default::default(),
            is_anony: Default::default(),
            poll_questions: Default::default(),
        }
    }

    /// Who acts; must be host or co-host in the meeting.
    pub fn operator_userid(mut self, operator_userid: impl Into<String>) -> Self {
        self.operator_userid = operator_userid.into();
        self
    }

    /// Kind of client the operator uses: 1 Windows, 2 Mac, 3 Android, 4 iOS, 5 web, 6 iPad, 7 Android tablet, 8 mini program.
    pub fn instance_id(mut self, instance_id: impl Into<i64>) -> Self {
        self.instance_id = instance_id.into();
        self
    }

    /// Title of the poll.
    pub fn poll_topic(mut self, poll_topic: impl Into<String>) -> Self {
        self.poll_topic = poll_topic.into();
        self
    }

    /// Explanation of the poll.
    pub fn poll_desc(mut self, poll_desc: impl Into<String>) -> Self {
        self.poll_desc = poll_desc.into();
        self
    }

    /// Whether votes are anonymous.
    pub fn is_anony(mut self, is_anony: impl Into<bool>) -> Self {
        self.is_anony = Some(is_anony.into());
        self
    }

    /// Questions of the poll.
    pub fn poll_questions(
        mut self,
        poll_questions: impl IntoIterator<Item = impl Into<PollQuestions>>,
    ) -> Self {
        self.poll_questions = poll_questions.into_iter().map(Into::into).collect();
        self
    }
}

wire_out!(CreateTheme {
    "meetingid" => meetingid,
    "operator_userid" => operator_userid,
    "instance_id" => instance_id,
    "poll_topic" => poll_topic,
    "poll_desc" => poll_desc,
    "poll_questions" => poll_questions,
} via {
    "is_anony" => is_anony: yizhan_core::wire::BoolAsInt,
});

/// The answer to [`CreateTheme`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateThemeResponse {
    /// The theme, that is the prepared poll.
    pub poll_theme_id: String,
}

wire_in!(CreateThemeResponse {
    "poll_theme_id" => poll_theme_id,
});

impl Endpoint for CreateTheme {
    type Response = CreateThemeResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting_poll.create_theme",
        path: "/cgi-bin/meeting/poll/create_theme",
        ..Operation::usual(Product::Work)
    };
}

/// `poll_questions` of [`CreateTheme`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PollQuestions {
    /// 0 single choice, 1 several choices.
    pub question_type: i64,
    /// Text of the question.
    pub question_desc: String,
    /// Texts of the options.
    pub poll_option: Vec<String>,
}

impl PollQuestions {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        question_type: impl Into<i64>,
        question_desc: impl Into<String>,
        poll_option: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            question_type: question_type.into(),
            question_desc: question_desc.into(),
            poll_option: poll_option.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(part PollQuestions {
    "question_type" => question_type,
    "question_desc" => question_desc,
    "poll_option" => poll_option,
});

/// Delete a poll (删除会议投票).
///
/// `POST /cgi-bin/meeting/poll/delete`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98839)
///
/// With poll_theme_id the theme goes, with poll_id one of its runs.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Delete {
    /// Id of the meeting.
    pub meetingid: String,
    /// The theme, that is the prepared poll.
    pub poll_theme_id: Option<String>,
    /// One run of a theme.
    pub poll_id: Option<String>,
    /// Who acts; must be host or co-host in the meeting.
    pub operator_userid: String,
    /// Kind of client the operator uses: 1 Windows, 2 Mac, 3 Android, 4 iOS, 5 web, 6 iPad, 7 Android tablet, 8 mini program.
    pub instance_id: i64,
}

impl Delete {
    /// Starts with the required members.
    pub fn new(
        meetingid: impl Into<String>,
        operator_userid: impl Into<String>,
        instance_id: impl Into<i64>,
    ) -> Self {
        Self {
            meetingid: meetingid.into(),
            poll_theme_id: Default::default(),
            poll_id: Default::default(),
            operator_userid: operator_userid.into(),
            instance_id: instance_id.into(),
        }
    }

    /// The theme, that is the prepared poll.
    pub fn poll_theme_id(mut self, poll_theme_id: impl Into<String>) -> Self {
        self.poll_theme_id = Some(poll_theme_id.into());
        self
    }

    /// One run of a theme.
    pub fn poll_id(mut self, poll_id: impl Into<String>) -> Self {
        self.poll_id = Some(poll_id.into());
        self
    }
}

wire_out!(Delete {
    "meetingid" => meetingid,
    "poll_theme_id" => poll_theme_id,
    "poll_id" => poll_id,
    "operator_userid" => operator_userid,
    "instance_id" => instance_id,
});

/// The answer to [`Delete`].
pub type DeleteResponse = yizhan_core::Done;

impl Endpoint for Delete {
    type Response = DeleteResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting_poll.delete",
        path: "/cgi-bin/meeting/poll/delete",
        ..Operation::usual(Product::Work)
    };
}

/// Finish a poll (结束会议投票).
///
/// `POST /cgi-bin/meeting/poll/finish`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98841)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Finish {
    /// Id of the meeting.
    pub meetingid: String,
    /// The theme, that is the prepared poll.
    pub poll_theme_id: String,
    /// One run of a theme.
    pub poll_id: String,
    /// Who acts; must be host or co-host in the meeting.
    pub operator_userid: String,
    /// Kind of client the operator uses: 1 Windows, 2 Mac, 3 Android, 4 iOS, 5 web, 6 iPad, 7 Android tablet, 8 mini program.
    pub instance_id: i64,
}

impl Finish {
    /// Starts with the first member; the other required ones have setters too.
    pub fn new(meetingid: impl Into<String>) -> Self {
        Self {
            meetingid: meetingid.into(),
            poll_theme_id: Default::default(),
            poll_id: Default::default(),
            operator_userid: Default::default(),
            instance_id: Default::default(),
        }
    }

    /// The theme, that is the prepared poll.
    pub fn poll_theme_id(mut self, poll_theme_id: impl Into<String>) -> Self {
        self.poll_theme_id = poll_theme_id.into();
        self
    }

    /// One run of a theme.
    pub fn poll_id(mut self, poll_id: impl Into<String>) -> Self {
        self.poll_id = poll_id.into();
        self
    }

    /// Who acts; must be host or co-host in the meeting.
    pub fn operator_userid(mut self, operator_userid: impl Into<String>) -> Self {
        self.operator_userid = operator_userid.into();
        self
    }

    /// Kind of client the operator uses: 1 Windows, 2 Mac, 3 Android, 4 iOS, 5 web, 6 iPad, 7 Android tablet, 8 mini program.
    pub fn instance_id(mut self, instance_id: impl Into<i64>) -> Self {
        self.instance_id = instance_id.into();
        self
    }
}

wire_out!(Finish {
    "meetingid" => meetingid,
    "poll_theme_id" => poll_theme_id,
    "poll_id" => poll_id,
    "operator_userid" => operator_userid,
    "instance_id" => instance_id,
});

/// The answer to [`Finish`].
pub type FinishResponse = yizhan_core::Done;

impl Endpoint for Finish {
    type Response = FinishResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting_poll.finish",
        path: "/cgi-bin/meeting/poll/finish",
        ..Operation::usual(Product::Work)
    };
}

/// Get the details of a poll (获取会议投票详情).
///
/// `POST /cgi-bin/meeting/poll/get_poll_detail`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98838)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetPollDetail {
    /// Id of the meeting.
    pub meetingid: String,
    /// One run of a theme.
    pub poll_id: String,
    /// Who acts; must be host or co-host in the meeting.
    pub operator_userid: String,
    /// Kind of client the operator uses: 1 Windows, 2 Mac, 3 Android, 4 iOS, 5 web, 6 iPad, 7 Android tablet, 8 mini program.
    pub instance_id: i64,
}

impl GetPollDetail {
    /// Starts with the required members.
    pub fn new(
        meetingid: impl Into<String>,
        poll_id: impl Into<String>,
        operator_userid: impl Into<String>,
        instance_id: impl Into<i64>,
    ) -> Self {
        Self {
            meetingid: meetingid.into(),
            poll_id: poll_id.into(),
            operator_userid: operator_userid.into(),
            instance_id: instance_id.into(),
        }
    }
}

wire_out!(GetPollDetail {
    "meetingid" => meetingid,
    "poll_id" => poll_id,
    "operator_userid" => operator_userid,
    "instance_id" => instance_id,
});

/// The answer to [`GetPollDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPollDetailResponse {
    /// The theme, that is the prepared poll.
    pub poll_theme_id: String,
    /// Title of the poll.
    pub poll_topic: String,
    /// Explanation of the poll.
    pub poll_desc: String,
    /// State of the poll.
    pub status: i64,
    /// Whether the result is shown to everybody.
    pub is_shared: bool,
    /// Whether votes are anonymous.
    pub is_anony: bool,
    /// How many people voted.
    pub vote_total_num: i64,
    /// Questions of the poll.
    pub poll_question_data: Vec<GetPollDetailPollQuestionData>,
}

wire_in!(GetPollDetailResponse {
    "poll_theme_id" => poll_theme_id,
    "poll_topic" => poll_topic,
    "poll_desc" => poll_desc,
    "status" => status,
    "is_shared" => is_shared,
    "is_anony" => is_anony,
    "vote_total_num" => vote_total_num,
    "poll_question_data" => poll_question_data,
});

impl Endpoint for GetPollDetail {
    type Response = GetPollDetailResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting_poll.get_poll_detail",
        path: "/cgi-bin/meeting/poll/get_poll_detail",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `poll_question_data` of [`GetPollDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPollDetailPollQuestionData {
    /// `question_id`.
    pub question_id: String,
    /// 0 single choice, 1 several choices.
    pub question_type: i64,
    /// Text of the question.
    pub question_desc: String,
    /// Options of the question.
    pub option_info: Vec<GetPollDetailOptionInfo>,
}

wire_in!(part GetPollDetailPollQuestionData {
    "question_id" => question_id,
    "question_type" => question_type,
    "question_desc" => question_desc,
    "option_info" => option_info,
});

/// `option_info` of [`GetPollDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPollDetailOptionInfo {
    /// `option_id`.
    pub option_id: String,
    /// Text of the option.
    pub option_desc: String,
    /// Votes for the option.
    pub option_num: i64,
    /// Share of the votes, in percent.
    pub rate: i64,
    /// Who chose the option, absent if anonymous.
    pub option_user: Vec<GetPollDetailOptionUser>,
}

wire_in!(part GetPollDetailOptionInfo {
    "option_id" => option_id,
    "option_desc" => option_desc,
    "option_num" => option_num,
    "rate" => rate,
    "option_user" => option_user,
});

/// `option_user` of [`GetPollDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPollDetailOptionUser {
    /// Voter, if a member.
    pub userid: Option<String>,
    /// Temporary id of the voter, within this meeting.
    pub tmp_openid: Option<String>,
}

wire_in!(part GetPollDetailOptionUser {
    "userid" => userid,
    "tmp_openid" => tmp_openid,
});

/// List the polls of a meeting (获取会议投票列表).
///
/// `POST /cgi-bin/meeting/poll/get_poll_list`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98836)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetPollList {
    /// Id of the meeting.
    pub meetingid: String,
    /// Who acts; must be host or co-host in the meeting.
    pub operator_userid: String,
    /// Kind of client the operator uses: 1 Windows, 2 Mac, 3 Android, 4 iOS, 5 web, 6 iPad, 7 Android tablet, 8 mini program.
    pub instance_id: i64,
}

impl GetPollList {
    /// Starts with the required members.
    pub fn new(
        meetingid: impl Into<String>,
        operator_userid: impl Into<String>,
        instance_id: impl Into<i64>,
    ) -> Self {
        Self {
            meetingid: meetingid.into(),
            operator_userid: operator_userid.into(),
            instance_id: instance_id.into(),
        }
    }
}

wire_out!(GetPollList {
    "meetingid" => meetingid,
    "operator_userid" => operator_userid,
    "instance_id" => instance_id,
});

/// The answer to [`GetPollList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPollListResponse {
    /// Themes of the meeting.
    pub polls_theme_info: Vec<GetPollListPollsThemeInfo>,
}

wire_in!(GetPollListResponse {
    "polls_theme_info" => polls_theme_info,
});

impl Endpoint for GetPollList {
    type Response = GetPollListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting_poll.get_poll_list",
        path: "/cgi-bin/meeting/poll/get_poll_list",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `polls_theme_info` of [`GetPollList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPollListPollsThemeInfo {
    /// The theme, that is the prepared poll.
    pub poll_theme_id: String,
    /// Runs of the theme.
    pub polls_info: Vec<GetPollListPollsInfo>,
}

wire_in!(part GetPollListPollsThemeInfo {
    "poll_theme_id" => poll_theme_id,
    "polls_info" => polls_info,
});

/// `polls_info` of [`GetPollList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPollListPollsInfo {
    /// One run of a theme.
    pub poll_id: String,
    /// Title of the poll.
    pub poll_topic: String,
    /// State of the poll.
    pub status: i64,
    /// Whether the result is shown to everybody.
    pub is_shared: bool,
    /// Whether votes are anonymous.
    pub is_anony: bool,
}

wire_in!(part GetPollListPollsInfo {
    "poll_id" => poll_id,
    "poll_topic" => poll_topic,
    "status" => status,
    "is_shared" => is_shared,
    "is_anony" => is_anony,
});

/// Get a poll theme (获取会议投票主题信息).
///
/// `POST /cgi-bin/meeting/poll/get_theme_info`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98837)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetThemeInfo {
    /// Id of the meeting.
    pub meetingid: String,
    /// The theme, that is the prepared poll.
    pub poll_theme_id: String,
    /// Who acts; must be host or co-host in the meeting.
    pub operator_userid: String,
    /// Kind of client the operator uses: 1 Windows, 2 Mac, 3 Android, 4 iOS, 5 web, 6 iPad, 7 Android tablet, 8 mini program.
    pub instance_id: i64,
}

impl GetThemeInfo {
    /// Starts with the required members.
    pub fn new(
        meetingid: impl Into<String>,
        poll_theme_id: impl Into<String>,
        operator_userid: impl Into<String>,
        instance_id: impl Into<i64>,
    ) -> Self {
        Self {
            meetingid: meetingid.into(),
            poll_theme_id: poll_theme_id.into(),
            operator_userid: operator_userid.into(),
            instance_id: instance_id.into(),
        }
    }
}

wire_out!(GetThemeInfo {
    "meetingid" => meetingid,
    "poll_theme_id" => poll_theme_id,
    "operator_userid" => operator_userid,
    "instance_id" => instance_id,
});

/// The answer to [`GetThemeInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetThemeInfoResponse {
    /// The theme, that is the prepared poll.
    pub poll_theme_id: Option<String>,
    /// Title of the poll.
    pub poll_topic: String,
    /// Explanation of the poll.
    pub poll_desc: String,
    /// Whether votes are anonymous.
    pub is_anony: bool,
    /// Questions of the poll.
    pub poll_question_data: Vec<GetThemeInfoPollQuestionData>,
}

wire_in!(GetThemeInfoResponse {
    "poll_theme_id" => poll_theme_id,
    "poll_topic" => poll_topic,
    "poll_desc" => poll_desc,
    "is_anony" => is_anony,
    "poll_question_data" => poll_question_data,
});

impl Endpoint for GetThemeInfo {
    type Response = GetThemeInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting_poll.get_theme_info",
        path: "/cgi-bin/meeting/poll/get_theme_info",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `poll_question_data` of [`GetThemeInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetThemeInfoPollQuestionData {
    /// 0 single choice, 1 several choices.
    pub question_type: i64,
    /// Text of the question.
    pub question_desc: String,
    /// Options of the question.
    pub option_info: Vec<GetThemeInfoOptionInfo>,
}

wire_in!(part GetThemeInfoPollQuestionData {
    "question_type" => question_type,
    "question_desc" => question_desc,
    "option_info" => option_info,
});

/// `option_info` of [`GetThemeInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetThemeInfoOptionInfo {
    /// Text of the option.
    pub option_desc: String,
}

wire_in!(part GetThemeInfoOptionInfo {
    "option_desc" => option_desc,
});

/// Start a poll (发起会议投票).
///
/// `POST /cgi-bin/meeting/poll/start`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98840)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Start {
    /// Id of the meeting.
    pub meetingid: String,
    /// The theme, that is the prepared poll.
    pub poll_theme_id: String,
    /// Who acts; must be host or co-host in the meeting.
    pub operator_userid: String,
    /// Kind of client the operator uses: 1 Windows, 2 Mac, 3 Android, 4 iOS, 5 web, 6 iPad, 7 Android tablet, 8 mini program.
    pub instance_id: i64,
}

impl Start {
    /// Starts with the required members.
    pub fn new(
        meetingid: impl Into<String>,
        poll_theme_id: impl Into<String>,
        operator_userid: impl Into<String>,
        instance_id: impl Into<i64>,
    ) -> Self {
        Self {
            meetingid: meetingid.into(),
            poll_theme_id: poll_theme_id.into(),
            operator_userid: operator_userid.into(),
            instance_id: instance_id.into(),
        }
    }
}

wire_out!(Start {
    "meetingid" => meetingid,
    "poll_theme_id" => poll_theme_id,
    "operator_userid" => operator_userid,
    "instance_id" => instance_id,
});

/// The answer to [`Start`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct StartResponse {
    /// One run of a theme.
    pub poll_id: String,
}

wire_in!(StartResponse {
    "poll_id" => poll_id,
});

impl Endpoint for Start {
    type Response = StartResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting_poll.start",
        path: "/cgi-bin/meeting/poll/start",
        ..Operation::usual(Product::Work)
    };
}

/// Change a poll theme (修改会议投票主题).
///
/// `POST /cgi-bin/meeting/poll/update_theme`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98835)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UpdateTheme {
    /// Id of the meeting.
    pub meetingid: String,
    /// The theme, that is the prepared poll.
    pub poll_theme_id: String,
    /// Who acts; must be host or co-host in the meeting.
    pub operator_userid: String,
    /// Kind of client the operator uses: 1 Windows, 2 Mac, 3 Android, 4 iOS, 5 web, 6 iPad, 7 Android tablet, 8 mini program.
    pub instance_id: i64,
    /// Title of the poll.
    pub poll_topic: String,
    /// Explanation of the poll.
    pub poll_desc: String,
    /// Whether votes are anonymous.
    pub is_anony: Option<bool>,
    /// Questions of the poll.
    pub poll_questions: Vec<PollQuestions>,
}

impl UpdateTheme {
    /// Starts with the first member; the other required ones have setters too.
    pub fn new(meetingid: impl Into<String>) -> Self {
        Self {
            meetingid: meetingid.into(),
            poll_theme_id: Default::default(),
            operator_userid: Default::default(),
            instance_id: Default::default(),
            poll_topic: Default::default(),
            poll_desc: Default::default(),
            is_anony: Default::default(),
            poll_questions: Default::default(),
        }
    }

    /// The theme, that is the prepared poll.
    pub fn poll_theme_id(mut self, poll_theme_id: impl Into<String>) -> Self {
        self.poll_theme_id = poll_theme_id.into();
        self
    }

    /// Who acts; must be host or co-host in the meeting.
    pub fn operator_userid(mut self, operator_userid: impl Into<String>) -> Self {
        self.operator_userid = operator_userid.into();
        self
    }

    /// Kind of client the operator uses: 1 Windows, 2 Mac, 3 Android, 4 iOS, 5 web, 6 iPad, 7 Android tablet, 8 mini program.
    pub fn instance_id(mut self, instance_id: impl Into<i64>) -> Self {
        self.instance_id = instance_id.into();
        self
    }

    /// Title of the poll.
    pub fn poll_topic(mut self, poll_topic: impl Into<String>) -> Self {
        self.poll_topic = poll_topic.into();
        self
    }

    /// Explanation of the poll.
    pub fn poll_desc(mut self, poll_desc: impl Into<String>) -> Self {
        self.poll_desc = poll_desc.into();
        self
    }

    /// Whether votes are anonymous.
    pub fn is_anony(mut self, is_anony: impl Into<bool>) -> Self {
        self.is_anony = Some(is_anony.into());
        self
    }

    /// Questions of the poll.
    pub fn poll_questions(
        mut self,
        poll_questions: impl IntoIterator<Item = impl Into<PollQuestions>>,
    ) -> Self {
        self.poll_questions = poll_questions.into_iter().map(Into::into).collect();
        self
    }
}

wire_out!(UpdateTheme {
    "meetingid" => meetingid,
    "poll_theme_id" => poll_theme_id,
    "operator_userid" => operator_userid,
    "instance_id" => instance_id,
    "poll_topic" => poll_topic,
    "poll_desc" => poll_desc,
    "poll_questions" => poll_questions,
} via {
    "is_anony" => is_anony: yizhan_core::wire::BoolAsInt,
});

/// The answer to [`UpdateTheme`].
pub type UpdateThemeResponse = yizhan_core::Done;

impl Endpoint for UpdateTheme {
    type Response = UpdateThemeResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting_poll.update_theme",
        path: "/cgi-bin/meeting/poll/update_theme",
        ..Operation::usual(Product::Work)
    };
}
