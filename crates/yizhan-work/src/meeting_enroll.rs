//! Generated from `spec/work/meeting_enroll.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Meeting enrolment (会议报名)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Review meeting enrolments (审批会议报名信息).
///
/// `POST /cgi-bin/meeting/enroll/approve`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98807)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Approve {
    /// Id of the meeting; it must have enrolment switched on.
    pub meetingid: String,
    /// 1 withdraw the approval, 2 refuse, 3 approve.
    pub action: i64,
    /// Enrolments.
    pub enroll_id_list: Vec<String>,
}

impl Approve {
    /// Starts with the required members.
    pub fn new(
        meetingid: impl Into<String>,
        action: impl Into<i64>,
        enroll_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            meetingid: meetingid.into(),
            action: action.into(),
            enroll_id_list: enroll_id_list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(Approve {
    "meetingid" => meetingid,
    "action" => action,
    "enroll_id_list" => enroll_id_list,
});

/// The answer to [`Approve`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApproveResponse {
    /// How many were changed.
    pub handled_count: i64,
}

wire_in!(ApproveResponse {
    "handled_count" => handled_count,
});

impl Endpoint for Approve {
    type Response = ApproveResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting_enroll.approve",
        path: "/cgi-bin/meeting/enroll/approve",
        ..Operation::usual(Product::Work)
    };
}

/// Delete meeting enrolments (删除会议报名信息).
///
/// `POST /cgi-bin/meeting/enroll/delete`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98817)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Delete {
    /// Id of the meeting; it must have enrolment switched on.
    pub meetingid: String,
    /// Enrolments.
    pub enroll_id_list: Vec<DeleteEnrollIdList>,
}

impl Delete {
    /// Starts with the required members.
    pub fn new(
        meetingid: impl Into<String>,
        enroll_id_list: impl IntoIterator<Item = impl Into<DeleteEnrollIdList>>,
    ) -> Self {
        Self {
            meetingid: meetingid.into(),
            enroll_id_list: enroll_id_list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(Delete {
    "meetingid" => meetingid,
    "enroll_id_list" => enroll_id_list,
});

/// The answer to [`Delete`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DeleteResponse {
    /// How many were done.
    pub total_count: i64,
}

wire_in!(DeleteResponse {
    "total_count" => total_count,
});

impl Endpoint for Delete {
    type Response = DeleteResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting_enroll.delete",
        path: "/cgi-bin/meeting/enroll/delete",
        ..Operation::usual(Product::Work)
    };
}

/// `enroll_id_list` of [`Delete`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DeleteEnrollIdList {
    /// Id of the enrolment.
    pub enroll_id: String,
}

impl DeleteEnrollIdList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(enroll_id: impl Into<String>) -> Self {
        Self {
            enroll_id: enroll_id.into(),
        }
    }
}

wire_out!(part DeleteEnrollIdList {
    "enroll_id" => enroll_id,
});

/// Get the enrolment settings of a meeting (获取会议报名配置).
///
/// `POST /cgi-bin/meeting/enroll/get_config`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98821)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetConfig {
    /// Id of the meeting; it must have enrolment switched on.
    pub meetingid: String,
}

impl GetConfig {
    /// Starts with the required members.
    pub fn new(meetingid: impl Into<String>) -> Self {
        Self {
            meetingid: meetingid.into(),
        }
    }
}

wire_out!(GetConfig {
    "meetingid" => meetingid,
});

/// The answer to [`GetConfig`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetConfigResponse {
    /// 1 automatic, 2 by hand.
    pub approve_type: i64,
    /// Whether questions are asked: 1 no, 2 yes.
    pub is_collect_question: i64,
    /// Questions of the form.
    pub question_list: Vec<GetConfigQuestionList>,
    /// Whether members of the company join without enrolling.
    pub no_registration_needed_for_staff: bool,
}

wire_in!(GetConfigResponse {
    "approve_type" => approve_type,
    "is_collect_question" => is_collect_question,
    "question_list" => question_list,
    "no_registration_needed_for_staff" => no_registration_needed_for_staff,
});

impl Endpoint for GetConfig {
    type Response = GetConfigResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting_enroll.get_config",
        path: "/cgi-bin/meeting/enroll/get_config",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `question_list` of [`GetConfig`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetConfigQuestionList {
    /// 1 no, 2 yes.
    pub is_required: i64,
    /// 1 single choice, 2 several choices, 3 short answer.
    pub question_type: i64,
    /// 1 none, 2 mobile number, 3 email, 4 name, 5 company.
    pub special_type: i64,
    /// Empty for special questions.
    pub question_title: Option<String>,
    /// Choices.
    pub option_list: Vec<GetConfigOptionList>,
}

wire_in!(part GetConfigQuestionList {
    "is_required" => is_required,
    "question_type" => question_type,
    "special_type" => special_type,
    "question_title" => question_title,
    "option_list" => option_list,
});

/// `option_list` of [`GetConfig`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetConfigOptionList {
    /// `content`.
    pub content: Option<String>,
}

wire_in!(part GetConfigOptionList {
    "content" => content,
});

/// Import enrolments into a meeting (导入会议报名信息).
///
/// `POST /cgi-bin/meeting/enroll/import`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98816)
///
/// Each entry has either userid or area with phone_number. Imported people count as approved.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Import {
    /// Id of the meeting; it must have enrolment switched on.
    pub meetingid: String,
    /// Enrolments of the meeting.
    pub enroll_list: Vec<ImportEnrollList>,
}

impl Import {
    /// Starts with the required members.
    pub fn new(
        meetingid: impl Into<String>,
        enroll_list: impl IntoIterator<Item = impl Into<ImportEnrollList>>,
    ) -> Self {
        Self {
            meetingid: meetingid.into(),
            enroll_list: enroll_list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(Import {
    "meetingid" => meetingid,
    "enroll_list" => enroll_list,
});

/// The answer to [`Import`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ImportResponse {
    /// How many were done.
    pub total_count: i64,
    /// Enrolments of the meeting.
    pub enroll_list: Vec<ImportAnswerEnrollList>,
}

wire_in!(ImportResponse {
    "total_count" => total_count,
    "enroll_list" => enroll_list,
});

impl Endpoint for Import {
    type Response = ImportResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting_enroll.import",
        path: "/cgi-bin/meeting/enroll/import",
        ..Operation::usual(Product::Work)
    };
}

/// `enroll_list` of [`Import`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ImportEnrollList {
    /// Member of the company.
    pub userid: Option<String>,
    /// Country code of the phone number, such as 86.
    pub area: Option<String>,
    /// Without the country code.
    pub phone_number: Option<String>,
    /// Name shown in the meeting.
    pub nick_name: Option<String>,
}

impl ImportEnrollList {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Member of the company.
    #[must_use]
    pub fn userid(mut self, userid: impl Into<String>) -> Self {
        self.userid = Some(userid.into());
        self
    }

    /// Country code of the phone number, such as 86.
    #[must_use]
    pub fn area(mut self, area: impl Into<String>) -> Self {
        self.area = Some(area.into());
        self
    }

    /// Without the country code.
    #[must_use]
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.phone_number = Some(phone_number.into());
        self
    }

    /// Name shown in the meeting.
    #[must_use]
    pub fn nick_name(mut self, nick_name: impl Into<String>) -> Self {
        self.nick_name = Some(nick_name.into());
        self
    }
}

wire_out!(part ImportEnrollList {
    "userid" => userid,
    "area" => area,
    "phone_number" => phone_number,
    "nick_name" => nick_name,
});

/// `answer_enroll_list` of [`Import`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ImportAnswerEnrollList {
    /// Id of the enrolment.
    pub enroll_id: String,
    /// Member of the company.
    pub userid: Option<String>,
    /// Country code of the phone number, such as 86.
    pub area: Option<String>,
    /// Without the country code.
    pub phone_number: Option<String>,
    /// Name shown in the meeting.
    pub nick_name: Option<String>,
    /// Code to join with.
    pub enroll_code: Option<String>,
}

wire_in!(part ImportAnswerEnrollList {
    "enroll_id" => enroll_id,
    "userid" => userid,
    "area" => area,
    "phone_number" => phone_number,
    "nick_name" => nick_name,
    "enroll_code" => enroll_code,
});

/// List the enrolments of a meeting (获取会议报名信息).
///
/// `POST /cgi-bin/meeting/enroll/list`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98810)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct List {
    /// Id of the meeting; it must have enrolment switched on.
    pub meetingid: String,
    /// 0 all, 1 to be reviewed, 2 refused, 3 approved.
    pub status: Option<i64>,
    /// Next_cursor of the page before.
    pub cursor: Option<String>,
    /// Page size.
    pub limit: Option<i64>,
}

impl List {
    /// Starts with the required members.
    pub fn new(meetingid: impl Into<String>) -> Self {
        Self {
            meetingid: meetingid.into(),
            status: Default::default(),
            cursor: Default::default(),
            limit: Default::default(),
        }
    }

    /// 0 all, 1 to be reviewed, 2 refused, 3 approved.
    pub fn status(mut self, status: impl Into<i64>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Next_cursor of the page before.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }

    /// Page size.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}

wire_out!(List {
    "meetingid" => meetingid,
    "status" => status,
    "cursor" => cursor,
    "limit" => limit,
});

/// The answer to [`List`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// Enrolments of the meeting.
    pub enroll_list: Vec<ListEnrollList>,
    /// Whether another page follows.
    pub has_more: bool,
    /// Pass as cursor for the next page.
    pub next_cursor: Option<String>,
}

wire_in!(ListResponse {
    "enroll_list" => enroll_list,
    "has_more" => has_more,
    "next_cursor" => next_cursor,
});

impl Endpoint for List {
    type Response = ListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting_enroll.list",
        path: "/cgi-bin/meeting/enroll/list",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `enroll_list` of [`List`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListEnrollList {
    /// Id of the enrolment.
    pub enroll_id: String,
    /// Member of the company.
    pub userid: Option<String>,
    /// Temporary ids of users, within this meeting.
    pub tmp_openid: Option<String>,
    /// When the person enrolled.
    pub enroll_time: String,
    /// 1 by the person, 2 imported.
    pub enroll_source_type: i64,
    /// Name shown in the meeting.
    pub nick_name: Option<String>,
    /// 0 all, 1 to be reviewed, 2 refused, 3 approved.
    pub status: i64,
    /// Code to join with.
    pub enroll_code: Option<String>,
    /// Answers to the questions.
    pub answer_list: Vec<ListAnswerList>,
}

wire_in!(part ListEnrollList {
    "enroll_id" => enroll_id,
    "userid" => userid,
    "tmp_openid" => tmp_openid,
    "enroll_time" => enroll_time,
    "enroll_source_type" => enroll_source_type,
    "nick_name" => nick_name,
    "status" => status,
    "enroll_code" => enroll_code,
    "answer_list" => answer_list,
});

/// `answer_list` of [`List`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListAnswerList {
    /// One text, or the chosen options.
    pub answer_content: Vec<String>,
    /// 1 no, 2 yes.
    pub is_required: i64,
    /// 1 single choice, 2 several choices, 3 short answer.
    pub question_type: i64,
    /// 1 none, 2 mobile number, 3 email, 4 name, 5 company.
    pub special_type: i64,
    /// Number of the question in the form.
    pub question_num: i64,
    /// Empty for special questions.
    pub question_title: Option<String>,
}

wire_in!(part ListAnswerList {
    "answer_content" => answer_content,
    "is_required" => is_required,
    "question_type" => question_type,
    "special_type" => special_type,
    "question_num" => question_num,
    "question_title" => question_title,
});

/// Look up enrolment ids by temporary ids (获取会议成员报名ID).
///
/// `POST /cgi-bin/meeting/enroll/query_by_tmp_openid`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98794)
///
/// Users who did not enrol are left out of the answer.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct QueryByTmpOpenid {
    /// Id of the meeting; it must have enrolment switched on.
    pub meetingid: String,
    /// Which enrolment wins if a user has several: 1 the one by phone, 2 the one by account.
    pub sorting_rules: Option<i64>,
    /// Temporary ids of users, within this meeting.
    pub tmp_openid_list: Vec<String>,
}

impl QueryByTmpOpenid {
    /// Starts with the required members.
    pub fn new(
        meetingid: impl Into<String>,
        tmp_openid_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            meetingid: meetingid.into(),
            sorting_rules: Default::default(),
            tmp_openid_list: tmp_openid_list.into_iter().map(Into::into).collect(),
        }
    }

    /// Which enrolment wins if a user has several: 1 the one by phone, 2 the one by account.
    pub fn sorting_rules(mut self, sorting_rules: impl Into<i64>) -> Self {
        self.sorting_rules = Some(sorting_rules.into());
        self
    }
}

wire_out!(QueryByTmpOpenid {
    "meetingid" => meetingid,
    "sorting_rules" => sorting_rules,
    "tmp_openid_list" => tmp_openid_list,
});

/// The answer to [`QueryByTmpOpenid`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QueryByTmpOpenidResponse {
    /// Enrolments.
    pub enroll_id_list: Vec<QueryByTmpOpenidEnrollIdList>,
}

wire_in!(QueryByTmpOpenidResponse {
    "enroll_id_list" => enroll_id_list,
});

impl Endpoint for QueryByTmpOpenid {
    type Response = QueryByTmpOpenidResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting_enroll.query_by_tmp_openid",
        path: "/cgi-bin/meeting/enroll/query_by_tmp_openid",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `enroll_id_list` of [`QueryByTmpOpenid`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QueryByTmpOpenidEnrollIdList {
    /// Temporary ids of users, within this meeting.
    pub tmp_openid: String,
    /// Id of the enrolment.
    pub enroll_id: String,
}

wire_in!(part QueryByTmpOpenidEnrollIdList {
    "tmp_openid" => tmp_openid,
    "enroll_id" => enroll_id,
});

/// Set the enrolment settings of a meeting (修改会议报名配置).
///
/// `POST /cgi-bin/meeting/enroll/set_config`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98821)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SetConfig {
    /// Id of the meeting; it must have enrolment switched on.
    pub meetingid: String,
    /// 1 automatic, 2 by hand.
    pub approve_type: Option<i64>,
    /// Whether questions are asked: 1 no, 2 yes.
    pub is_collect_question: Option<i64>,
    /// Questions of the form.
    pub question_list: Option<Vec<SetConfigQuestionList>>,
    /// Whether members of the company join without enrolling.
    pub no_registration_needed_for_staff: Option<bool>,
}

impl SetConfig {
    /// Starts with the required members.
    pub fn new(meetingid: impl Into<String>) -> Self {
        Self {
            meetingid: meetingid.into(),
            approve_type: Default::default(),
            is_collect_question: Default::default(),
            question_list: Default::default(),
            no_registration_needed_for_staff: Default::default(),
        }
    }

    /// 1 automatic, 2 by hand.
    pub fn approve_type(mut self, approve_type: impl Into<i64>) -> Self {
        self.approve_type = Some(approve_type.into());
        self
    }

    /// Whether questions are asked: 1 no, 2 yes.
    pub fn is_collect_question(mut self, is_collect_question: impl Into<i64>) -> Self {
        self.is_collect_question = Some(is_collect_question.into());
        self
    }

    /// Questions of the form.
    pub fn question_list(
        mut self,
        question_list: impl IntoIterator<Item = impl Into<SetConfigQuestionList>>,
    ) -> Self {
        self.question_list = Some(question_list.into_iter().map(Into::into).collect());
        self
    }

    /// Whether members of the company join without enrolling.
    pub fn no_registration_needed_for_staff(
        mut self,
        no_registration_needed_for_staff: impl Into<bool>,
    ) -> Self {
        self.no_registration_needed_for_staff = Some(no_registration_needed_for_staff.into());
        self
    }
}

wire_out!(SetConfig {
    "meetingid" => meetingid,
    "approve_type" => approve_type,
    "is_collect_question" => is_collect_question,
    "question_list" => question_list,
    "no_registration_needed_for_staff" => no_registration_needed_for_staff,
});

/// The answer to [`SetConfig`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SetConfigResponse {
    /// Number of questions now set.
    pub question_count: i64,
}

wire_in!(SetConfigResponse {
    "question_count" => question_count,
});

impl Endpoint for SetConfig {
    type Response = SetConfigResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting_enroll.set_config",
        path: "/cgi-bin/meeting/enroll/set_config",
        ..Operation::usual(Product::Work)
    };
}

/// `question_list` of [`SetConfig`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SetConfigQuestionList {
    /// 1 no, 2 yes.
    pub is_required: Option<i64>,
    /// 1 single choice, 2 several choices, 3 short answer.
    pub question_type: Option<i64>,
    /// 1 none, 2 mobile number, 3 email, 4 name, 5 company.
    pub special_type: Option<i64>,
    /// Empty for special questions.
    pub question_title: Option<String>,
    /// Choices.
    pub option_list: Option<Vec<SetConfigOptionList>>,
}

impl SetConfigQuestionList {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// 1 no, 2 yes.
    #[must_use]
    pub fn is_required(mut self, is_required: impl Into<i64>) -> Self {
        self.is_required = Some(is_required.into());
        self
    }

    /// 1 single choice, 2 several choices, 3 short answer.
    #[must_use]
    pub fn question_type(mut self, question_type: impl Into<i64>) -> Self {
        self.question_type = Some(question_type.into());
        self
    }

    /// 1 none, 2 mobile number, 3 email, 4 name, 5 company.
    #[must_use]
    pub fn special_type(mut self, special_type: impl Into<i64>) -> Self {
        self.special_type = Some(special_type.into());
        self
    }

    /// Empty for special questions.
    #[must_use]
    pub fn question_title(mut self, question_title: impl Into<String>) -> Self {
        self.question_title = Some(question_title.into());
        self
    }

    /// Choices.
    #[must_use]
    pub fn option_list(
        mut self,
        option_list: impl IntoIterator<Item = impl Into<SetConfigOptionList>>,
    ) -> Self {
        self.option_list = Some(option_list.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part SetConfigQuestionList {
    "is_required" => is_required,
    "question_type" => question_type,
    "special_type" => special_type,
    "question_title" => question_title,
    "option_list" => option_list,
});

/// `option_list` of [`SetConfig`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SetConfigOptionList {
    /// `content`.
    pub content: Option<String>,
}

impl SetConfigOptionList {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `content`.
    #[must_use]
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }
}

wire_out!(part SetConfigOptionList {
    "content" => content,
});
