//! Generated from `spec/work/meeting_webinar.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Webinars (网络研讨会)

use yizhan_core::{Endpoint, Operation, Product, SecretString, wire_in, wire_out};

/// Cancel a webinar (取消网络研讨会).
///
/// `POST /cgi-bin/meeting/webinar/cancel`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98843)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Cancel {
    /// Id of the webinar.
    pub meetingid: String,
}

impl Cancel {
    /// Starts with the required members.
    pub fn new(meetingid: impl Into<String>) -> Self {
        Self {
            meetingid: meetingid.into(),
        }
    }
}

wire_out!(Cancel {
    "meetingid" => meetingid,
});

/// The answer to [`Cancel`].
pub type CancelResponse = yizhan_core::Done;

impl Endpoint for Cancel {
    type Response = CancelResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting_webinar.cancel",
        path: "/cgi-bin/meeting/webinar/cancel",
        ..Operation::usual(Product::Work)
    };
}

/// Create a webinar (创建网络研讨会).
///
/// `POST /cgi-bin/meeting/webinar/create`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98842)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Create {
    /// Member who creates the webinar.
    pub admin_userid: String,
    /// `title`.
    pub title: String,
    /// Name of the organiser as shown.
    pub sponsor: Option<String>,
    /// Unix seconds.
    pub start_time: i64,
    /// Unix seconds.
    pub end_time: i64,
    /// Members who host.
    pub hosts: Option<Vec<Hosts>>,
    /// Who may watch: 0 everybody, 1 who enrolled, 2 who knows the password.
    pub admission_type: i64,
    /// Needed with admission_type 2.
    pub password: Option<SecretString>,
    /// Address of the cover picture.
    pub cover_url: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// Whether guests can be invited by link.
    pub enable_guest_invite_link: Option<bool>,
    /// Sound, picture and recording.
    pub media_setting: Option<MediaSetting>,
    /// Whether the audience may ask questions.
    pub enable_qa: Option<bool>,
    /// Words that are filtered.
    pub sensitive_words: Option<Vec<String>>,
    /// Whether questions and comments are reviewed by hand.
    pub enable_manual_check: Option<bool>,
    /// Whether the webinar has an event page.
    pub activity_page: Option<bool>,
    /// Whether and how the number of attendees is shown.
    pub display_number_of_attendees: Option<i64>,
    /// Whether the audience may watch the replay.
    pub playback_for_audience: Option<bool>,
    /// Whether hosts and guests can rehearse before the start.
    pub preparation_mode: Option<bool>,
}

impl Create {
    /// Starts with the first member; the other required ones have setters too.
    pub fn new(admin_userid: impl Into<String>) -> Self {
        Self {
            admin_userid: admin_userid.into(),
            title: Default::default(),
            sponsor: Default::default(),
            start_time: Default::default(),
            end_time: Default::default(),
            hosts: Default::default(),
            admission_type: Default::default(),
            password: Default::default(),
            cover_url: Default::default(),
            description: Default::default(),
            enable_guest_invite_link: Default::default(),
            media_setting: Default::default(),
            enable_qa: Default::default(),
            sensitive_words: Default::default(),
            enable_manual_check: Default::default(),
            activity_page: Default::default(),
            display_number_of_attendees: Default::default(),
            playback_for_audience: Default::default(),
            preparation_mode: Default::default(),
        }
    }

    /// `title`.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = title.into();
        self
    }

    /// Name of the organiser as shown.
    pub fn sponsor(mut self, sponsor: impl Into<String>) -> Self {
        self.sponsor = Some(sponsor.into());
        self
    }

    /// Unix seconds.
    pub fn start_time(mut self, start_time: impl Into<i64>) -> Self {
        self.start_time = start_time.into();
        self
    }

    /// Unix seconds.
    pub fn end_time(mut self, end_time: impl Into<i64>) -> Self {
        self.end_time = end_time.into();
        self
    }

    /// Members who host.
    pub fn hosts(mut self, hosts: impl IntoIterator<Item = impl Into<Hosts>>) -> Self {
        self.hosts = Some(hosts.into_iter().map(Into::into).collect());
        self
    }

    /// Who may watch: 0 everybody, 1 who enrolled, 2 who knows the password.
    pub fn admission_type(mut self, admission_type: impl Into<i64>) -> Self {
        self.admission_type = admission_type.into();
        self
    }

    /// Needed with admission_type 2.
    pub fn password(mut self, password: impl Into<SecretString>) -> Self {
        self.password = Some(password.into());
        self
    }

    /// Address of the cover picture.
    pub fn cover_url(mut self, cover_url: impl Into<String>) -> Self {
        self.cover_url = Some(cover_url.into());
        self
    }

    /// `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Whether guests can be invited by link.
    pub fn enable_guest_invite_link(mut self, enable_guest_invite_link: impl Into<bool>) -> Self {
        self.enable_guest_invite_link = Some(enable_guest_invite_link.into());
        self
    }

    /// Sound, picture and recording.
    pub fn media_setting(mut self, media_setting: impl Into<MediaSetting>) -> Self {
        self.media_setting = Some(media_setting.into());
        self
    }

    /// Whether the audience may ask questions.
    pub fn enable_qa(mut self, enable_qa: impl Into<bool>) -> Self {
        self.enable_qa = Some(enable_qa.into());
        self
    }

    /// Words that are filtered.
    pub fn sensitive_words(
        mut self,
        sensitive_words: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.sensitive_words = Some(sensitive_words.into_iter().map(Into::into).collect());
        self
    }

    /// Whether questions and comments are reviewed by hand.
    pub fn enable_manual_check(mut self, enable_manual_check: impl Into<bool>) -> Self {
        self.enable_manual_check = Some(enable_manual_check.into());
        self
    }

    /// Whether the webinar has an event page.
    pub fn activity_page(mut self, activity_page: impl Into<bool>) -> Self {
        self.activity_page = Some(activity_page.into());
        self
    }

    /// Whether and how the number of attendees is shown.
    pub fn display_number_of_attendees(
        mut self,
        display_number_of_attendees: impl Into<i64>,
    ) -> Self {
        self.display_number_of_attendees = Some(display_number_of_attendees.into());
        self
    }

    /// Whether the audience may watch the replay.
    pub fn playback_for_audience(mut self, playback_for_audience: impl Into<bool>) -> Self {
        self.playback_for_audience = Some(playback_for_audience.into());
        self
    }

    /// Whether hosts and guests can rehearse before the start.
    pub fn preparation_mode(mut self, preparation_mode: impl Into<bool>) -> Self {
        self.preparation_mode = Some(preparation_mode.into());
        self
    }
}

wire_out!(Create {
    "admin_userid" => admin_userid,
    "title" => title,
    "sponsor" => sponsor,
    "start_time" => start_time,
    "end_time" => end_time,
    "hosts" => hosts,
    "admission_type" => admission_type,
    "password" => password,
    "cover_url" => cover_url,
    "description" => description,
    "enable_guest_invite_link" => enable_guest_invite_link,
    "media_setting" => media_setting,
    "enable_qa" => enable_qa,
    "sensitive_words" => sensitive_words,
    "enable_manual_check" => enable_manual_check,
    "activity_page" => activity_page;
    "display_number_of_attendees" => display_number_of_attendees,
    "playback_for_audience" => playback_for_audience,
    "preparation_mode" => preparation_mode,
});

/// The answer to [`Create`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// Id of the webinar.
    pub meetingid: String,
    /// Number that people enter.
    pub meeting_code: String,
    /// `title`.
    pub title: String,
    /// Unix seconds.
    pub start_time: i64,
    /// Unix seconds.
    pub end_time: i64,
    /// Who may watch: 0 everybody, 1 who enrolled, 2 who knows the password.
    pub admission_type: i64,
    /// Needed with admission_type 2.
    pub password: Option<SecretString>,
    /// Link for the audience.
    pub audience_join_link: Option<String>,
    /// Link for guests.
    pub guest_join_link: Option<String>,
    /// Link for the reviewers.
    pub manual_check_link: Option<String>,
    /// Password of the reviewers' link.
    pub manual_check_password: Option<SecretString>,
}

wire_in!(CreateResponse {
    "meetingid" => meetingid,
    "meeting_code" => meeting_code,
    "title" => title,
    "start_time" => start_time,
    "end_time" => end_time,
    "admission_type" => admission_type,
    "password" => password,
    "audience_join_link" => audience_join_link,
    "guest_join_link" => guest_join_link,
    "manual_check_link" => manual_check_link,
    "manual_check_password" => manual_check_password,
});

impl Endpoint for Create {
    type Response = CreateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting_webinar.create",
        path: "/cgi-bin/meeting/webinar/create",
        ..Operation::usual(Product::Work)
    };
}

/// `hosts` of [`Create`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Hosts {
    /// Member of the company.
    pub userid: String,
}

impl Hosts {
    /// Starts with the required members.
    #[must_use]
    pub fn new(userid: impl Into<String>) -> Self {
        Self {
            userid: userid.into(),
        }
    }
}

wire_out!(part Hosts {
    "userid" => userid,
});

/// `media_setting` of [`Create`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MediaSetting {
    /// Whether people are muted on entering.
    pub enable_enter_mute: Option<bool>,
    /// Whether muted people may unmute themselves.
    pub allow_unmute_self: Option<bool>,
    /// Whether people may enter before the host.
    pub allow_enter_before_host: Option<bool>,
    /// Whether a shared screen carries a watermark.
    pub enable_screen_watermark: Option<bool>,
    /// 0 single row, 1 several rows.
    pub watermark_type: Option<i64>,
    /// Whether people from outside the company may join.
    pub allow_external_user: Option<bool>,
    /// None, local or cloud.
    pub auto_record_type: Option<String>,
    /// Whether recording starts as soon as someone joins.
    pub attendee_join_auto_record: Option<bool>,
    /// Whether the host may pause the automatic recording.
    pub enable_host_pause_auto_record: Option<bool>,
}

impl MediaSetting {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether people are muted on entering.
    #[must_use]
    pub fn enable_enter_mute(mut self, enable_enter_mute: impl Into<bool>) -> Self {
        self.enable_enter_mute = Some(enable_enter_mute.into());
        self
    }

    /// Whether muted people may unmute themselves.
    #[must_use]
    pub fn allow_unmute_self(mut self, allow_unmute_self: impl Into<bool>) -> Self {
        self.allow_unmute_self = Some(allow_unmute_self.into());
        self
    }

    /// Whether people may enter before the host.
    #[must_use]
    pub fn allow_enter_before_host(mut self, allow_enter_before_host: impl Into<bool>) -> Self {
        self.allow_enter_before_host = Some(allow_enter_before_host.into());
        self
    }

    /// Whether a shared screen carries a watermark.
    #[must_use]
    pub fn enable_screen_watermark(mut self, enable_screen_watermark: impl Into<bool>) -> Self {
        self.enable_screen_watermark = Some(enable_screen_watermark.into());
        self
    }

    /// 0 single row, 1 several rows.
    #[must_use]
    pub fn watermark_type(mut self, watermark_type: impl Into<i64>) -> Self {
        self.watermark_type = Some(watermark_type.into());
        self
    }

    /// Whether people from outside the company may join.
    #[must_use]
    pub fn allow_external_user(mut self, allow_external_user: impl Into<bool>) -> Self {
        self.allow_external_user = Some(allow_external_user.into());
        self
    }

    /// None, local or cloud.
    #[must_use]
    pub fn auto_record_type(mut self, auto_record_type: impl Into<String>) -> Self {
        self.auto_record_type = Some(auto_record_type.into());
        self
    }

    /// Whether recording starts as soon as someone joins.
    #[must_use]
    pub fn attendee_join_auto_record(mut self, attendee_join_auto_record: impl Into<bool>) -> Self {
        self.attendee_join_auto_record = Some(attendee_join_auto_record.into());
        self
    }

    /// Whether the host may pause the automatic recording.
    #[must_use]
    pub fn enable_host_pause_auto_record(
        mut self,
        enable_host_pause_auto_record: impl Into<bool>,
    ) -> Self {
        self.enable_host_pause_auto_record = Some(enable_host_pause_auto_record.into());
        self
    }
}

wire_out!(part MediaSetting {
    "enable_enter_mute" => enable_enter_mute,
    "allow_unmute_self" => allow_unmute_self,
    "allow_enter_before_host" => allow_enter_before_host,
    "enable_screen_watermark" => enable_screen_watermark,
    "watermark_type" => watermark_type,
    "allow_external_user" => allow_external_user,
    "auto_record_type" => auto_record_type,
    "attendee_join_auto_record" => attendee_join_auto_record,
    "enable_host_pause_auto_record" => enable_host_pause_auto_record,
});

/// Review webinar enrolments (审批网络研讨会报名信息).
///
/// `POST /cgi-bin/meeting/webinar/enroll/approve`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98877)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct EnrollApprove {
    /// Id of the webinar.
    pub meetingid: String,
    /// 1 withdraw the approval, 2 refuse, 3 approve.
    pub action: i64,
    /// Enrolments.
    pub enroll_id_list: Vec<String>,
}

impl EnrollApprove {
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

wire_out!(EnrollApprove {
    "meetingid" => meetingid,
    "action" => action,
    "enroll_id_list" => enroll_id_list,
});

/// The answer to [`EnrollApprove`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EnrollApproveResponse {
    /// How many were changed.
    pub handled_count: i64,
}

wire_in!(EnrollApproveResponse {
    "handled_count" => handled_count,
});

impl Endpoint for EnrollApprove {
    type Response = EnrollApproveResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting_webinar.enroll_approve",
        path: "/cgi-bin/meeting/webinar/enroll/approve",
        ..Operation::usual(Product::Work)
    };
}

/// Delete webinar enrolments (删除网络研讨会报名信息).
///
/// `POST /cgi-bin/meeting/webinar/enroll/delete`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98881)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct EnrollDelete {
    /// Id of the webinar.
    pub meetingid: String,
    /// Enrolments.
    pub enroll_id_list: Vec<EnrollDeleteEnrollIdList>,
}

impl EnrollDelete {
    /// Starts with the required members.
    pub fn new(
        meetingid: impl Into<String>,
        enroll_id_list: impl IntoIterator<Item = impl Into<EnrollDeleteEnrollIdList>>,
    ) -> Self {
        Self {
            meetingid: meetingid.into(),
            enroll_id_list: enroll_id_list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(EnrollDelete {
    "meetingid" => meetingid,
    "enroll_id_list" => enroll_id_list,
});

/// The answer to [`EnrollDelete`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EnrollDeleteResponse {
    /// How many were done.
    pub total_count: i64,
}

wire_in!(EnrollDeleteResponse {
    "total_count" => total_count,
});

impl Endpoint for EnrollDelete {
    type Response = EnrollDeleteResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting_webinar.enroll_delete",
        path: "/cgi-bin/meeting/webinar/enroll/delete",
        ..Operation::usual(Product::Work)
    };
}

/// `enroll_id_list` of [`EnrollDelete`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EnrollDeleteEnrollIdList {
    /// Id of the enrolment.
    pub enroll_id: String,
}

impl EnrollDeleteEnrollIdList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(enroll_id: impl Into<String>) -> Self {
        Self {
            enroll_id: enroll_id.into(),
        }
    }
}

wire_out!(part EnrollDeleteEnrollIdList {
    "enroll_id" => enroll_id,
});

/// Get the enrolment settings of a webinar (获取网络研讨会报名配置).
///
/// `POST /cgi-bin/meeting/webinar/enroll/get_config`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98874)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct EnrollGetConfig {
    /// Id of the webinar.
    pub meetingid: String,
}

impl EnrollGetConfig {
    /// Starts with the required members.
    pub fn new(meetingid: impl Into<String>) -> Self {
        Self {
            meetingid: meetingid.into(),
        }
    }
}

wire_out!(EnrollGetConfig {
    "meetingid" => meetingid,
});

/// The answer to [`EnrollGetConfig`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EnrollGetConfigResponse {
    /// 1 automatic, 2 by hand.
    pub approve_type: i64,
    /// Whether questions are asked: 1 no, 2 yes.
    pub is_collect_question: i64,
    /// Questions of the form.
    pub question_list: Vec<EnrollGetConfigQuestionList>,
    /// Whether members of the company join without enrolling.
    pub no_registration_needed_for_staff: bool,
}

wire_in!(EnrollGetConfigResponse {
    "approve_type" => approve_type,
    "is_collect_question" => is_collect_question,
    "question_list" => question_list,
    "no_registration_needed_for_staff" => no_registration_needed_for_staff,
});

impl Endpoint for EnrollGetConfig {
    type Response = EnrollGetConfigResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting_webinar.enroll_get_config",
        path: "/cgi-bin/meeting/webinar/enroll/get_config",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `question_list` of [`EnrollGetConfig`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EnrollGetConfigQuestionList {
    /// 1 no, 2 yes.
    pub is_required: i64,
    /// 1 single choice, 2 several choices, 3 short answer.
    pub question_type: i64,
    /// 1 none, 2 mobile number, 3 email, 4 name, 5 company.
    pub special_type: i64,
    /// Empty for special questions.
    pub question_title: Option<String>,
    /// Choices.
    pub option_list: Vec<EnrollGetConfigOptionList>,
}

wire_in!(part EnrollGetConfigQuestionList {
    "is_required" => is_required,
    "question_type" => question_type,
    "special_type" => special_type,
    "question_title" => question_title,
    "option_list" => option_list,
});

/// `option_list` of [`EnrollGetConfig`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EnrollGetConfigOptionList {
    /// `content`.
    pub content: Option<String>,
}

wire_in!(part EnrollGetConfigOptionList {
    "content" => content,
});

/// Import enrolments into a webinar (导入网络研讨会报名信息).
///
/// `POST /cgi-bin/meeting/webinar/enroll/import`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98880)
///
/// Each entry has either userid or area with phone_number. Imported people count as approved.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct EnrollImport {
    /// Id of the webinar.
    pub meetingid: String,
    /// Enrolments of the webinar.
    pub enroll_list: Vec<EnrollImportEnrollList>,
}

impl EnrollImport {
    /// Starts with the required members.
    pub fn new(
        meetingid: impl Into<String>,
        enroll_list: impl IntoIterator<Item = impl Into<EnrollImportEnrollList>>,
    ) -> Self {
        Self {
            meetingid: meetingid.into(),
            enroll_list: enroll_list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(EnrollImport {
    "meetingid" => meetingid,
    "enroll_list" => enroll_list,
});

/// The answer to [`EnrollImport`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EnrollImportResponse {
    /// How many were done.
    pub total_count: i64,
    /// Enrolments of the webinar.
    pub enroll_list: Vec<EnrollImportAnswerEnrollList>,
}

wire_in!(EnrollImportResponse {
    "total_count" => total_count,
    "enroll_list" => enroll_list,
});

impl Endpoint for EnrollImport {
    type Response = EnrollImportResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting_webinar.enroll_import",
        path: "/cgi-bin/meeting/webinar/enroll/import",
        ..Operation::usual(Product::Work)
    };
}

/// `enroll_list` of [`EnrollImport`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EnrollImportEnrollList {
    /// Member of the company.
    pub userid: Option<String>,
    /// Country code of the phone number, such as 86.
    pub area: Option<String>,
    /// Without the country code.
    pub phone_number: Option<String>,
    /// Name shown in the webinar.
    pub nick_name: Option<String>,
}

impl EnrollImportEnrollList {
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

    /// Name shown in the webinar.
    #[must_use]
    pub fn nick_name(mut self, nick_name: impl Into<String>) -> Self {
        self.nick_name = Some(nick_name.into());
        self
    }
}

wire_out!(part EnrollImportEnrollList {
    "userid" => userid,
    "area" => area,
    "phone_number" => phone_number,
    "nick_name" => nick_name,
});

/// `answer_enroll_list` of [`EnrollImport`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EnrollImportAnswerEnrollList {
    /// Id of the enrolment.
    pub enroll_id: String,
    /// Member of the company.
    pub userid: Option<String>,
    /// Country code of the phone number, such as 86.
    pub area: Option<String>,
    /// Without the country code.
    pub phone_number: Option<String>,
    /// Name shown in the webinar.
    pub nick_name: Option<String>,
    /// Code to join with.
    pub enroll_code: Option<String>,
}

wire_in!(part EnrollImportAnswerEnrollList {
    "enroll_id" => enroll_id,
    "userid" => userid,
    "area" => area,
    "phone_number" => phone_number,
    "nick_name" => nick_name,
    "enroll_code" => enroll_code,
});

/// List the enrolments of a webinar (获取网络研讨会报名信息).
///
/// `POST /cgi-bin/meeting/webinar/enroll/list`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98876)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct EnrollList {
    /// Id of the webinar.
    pub meetingid: String,
    /// 0 all, 1 to be reviewed, 2 refused, 3 approved.
    pub status: Option<i64>,
    /// Next_cursor of the page before.
    pub cursor: Option<String>,
    /// Page size.
    pub limit: Option<i64>,
}

impl EnrollList {
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

wire_out!(EnrollList {
    "meetingid" => meetingid,
    "status" => status,
    "cursor" => cursor,
    "limit" => limit,
});

/// The answer to [`EnrollList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EnrollListResponse {
    /// Enrolments of the webinar.
    pub enroll_list: Vec<EnrollListEnrollList>,
    /// Whether another page follows.
    pub has_more: bool,
    /// Pass as cursor for the next page.
    pub next_cursor: Option<String>,
}

wire_in!(EnrollListResponse {
    "enroll_list" => enroll_list,
    "has_more" => has_more,
    "next_cursor" => next_cursor,
});

impl Endpoint for EnrollList {
    type Response = EnrollListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting_webinar.enroll_list",
        path: "/cgi-bin/meeting/webinar/enroll/list",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `enroll_list` of [`EnrollList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EnrollListEnrollList {
    /// Id of the enrolment.
    pub enroll_id: String,
    /// Member of the company.
    pub userid: Option<String>,
    /// Temporary ids of users, within this webinar.
    pub tmp_openid: Option<String>,
    /// `enroll_time`.
    pub enroll_time: String,
    /// 1 by the person, 2 imported.
    pub enroll_source_type: i64,
    /// Name shown in the webinar.
    pub nick_name: Option<String>,
    /// 1 to be reviewed, 2 refused, 3 approved.
    pub status: i64,
    /// Code to join with.
    pub enroll_code: Option<String>,
    /// Answers to the questions.
    pub answer_list: Vec<EnrollListAnswerList>,
}

wire_in!(part EnrollListEnrollList {
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

/// `answer_list` of [`EnrollList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EnrollListAnswerList {
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

wire_in!(part EnrollListAnswerList {
    "answer_content" => answer_content,
    "is_required" => is_required,
    "question_type" => question_type,
    "special_type" => special_type,
    "question_num" => question_num,
    "question_title" => question_title,
});

/// Look up webinar enrolment ids by temporary ids (获取网络研讨会成员报名ID).
///
/// `POST /cgi-bin/meeting/webinar/enroll/query_by_tmp_openid`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98873)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct EnrollQueryByTmpOpenid {
    /// Id of the webinar.
    pub meetingid: String,
    /// Which enrolment wins if a user has several: 1 the one by phone, 2 the one by account.
    pub sorting_rules: Option<i64>,
    /// Temporary ids of users, within this webinar.
    pub tmp_openid_list: Vec<String>,
}

impl EnrollQueryByTmpOpenid {
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

wire_out!(EnrollQueryByTmpOpenid {
    "meetingid" => meetingid,
    "sorting_rules" => sorting_rules,
    "tmp_openid_list" => tmp_openid_list,
});

/// The answer to [`EnrollQueryByTmpOpenid`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EnrollQueryByTmpOpenidResponse {
    /// Enrolments.
    pub enroll_id_list: Vec<EnrollQueryByTmpOpenidEnrollIdList>,
}

wire_in!(EnrollQueryByTmpOpenidResponse {
    "enroll_id_list" => enroll_id_list,
});

impl Endpoint for EnrollQueryByTmpOpenid {
    type Response = EnrollQueryByTmpOpenidResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting_webinar.enroll_query_by_tmp_openid",
        path: "/cgi-bin/meeting/webinar/enroll/query_by_tmp_openid",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `enroll_id_list` of [`EnrollQueryByTmpOpenid`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EnrollQueryByTmpOpenidEnrollIdList {
    /// Temporary ids of users, within this webinar.
    pub tmp_openid: String,
    /// Id of the enrolment.
    pub enroll_id: String,
}

wire_in!(part EnrollQueryByTmpOpenidEnrollIdList {
    "tmp_openid" => tmp_openid,
    "enroll_id" => enroll_id,
});

/// Set the enrolment settings of a webinar (修改网络研讨会报名配置).
///
/// `POST /cgi-bin/meeting/webinar/enroll/set_config`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98875)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct EnrollSetConfig {
    /// Id of the webinar.
    pub meetingid: String,
    /// 1 automatic, 2 by hand.
    pub approve_type: Option<i64>,
    /// Whether questions are asked: 1 no, 2 yes.
    pub is_collect_question: Option<i64>,
    /// Questions of the form.
    pub question_list: Option<Vec<EnrollSetConfigQuestionList>>,
    /// Whether members of the company join without enrolling.
    pub no_registration_needed_for_staff: Option<bool>,
}

impl EnrollSetConfig {
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
        question_list: impl IntoIterator<Item = impl Into<EnrollSetConfigQuestionList>>,
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

wire_out!(EnrollSetConfig {
    "meetingid" => meetingid,
    "approve_type" => approve_type,
    "is_collect_question" => is_collect_question,
    "question_list" => question_list,
    "no_registration_needed_for_staff" => no_registration_needed_for_staff,
});

/// The answer to [`EnrollSetConfig`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EnrollSetConfigResponse {
    /// Number of questions now set.
    pub question_count: i64,
}

wire_in!(EnrollSetConfigResponse {
    "question_count" => question_count,
});

impl Endpoint for EnrollSetConfig {
    type Response = EnrollSetConfigResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting_webinar.enroll_set_config",
        path: "/cgi-bin/meeting/webinar/enroll/set_config",
        ..Operation::usual(Product::Work)
    };
}

/// `question_list` of [`EnrollSetConfig`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EnrollSetConfigQuestionList {
    /// 1 no, 2 yes.
    pub is_required: Option<i64>,
    /// 1 single choice, 2 several choices, 3 short answer.
    pub question_type: Option<i64>,
    /// 1 none, 2 mobile number, 3 email, 4 name, 5 company.
    pub special_type: Option<i64>,
    /// Empty for special questions.
    pub question_title: Option<String>,
    /// Choices.
    pub option_list: Option<Vec<EnrollSetConfigOptionList>>,
}

impl EnrollSetConfigQuestionList {
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
        option_list: impl IntoIterator<Item = impl Into<EnrollSetConfigOptionList>>,
    ) -> Self {
        self.option_list = Some(option_list.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part EnrollSetConfigQuestionList {
    "is_required" => is_required,
    "question_type" => question_type,
    "special_type" => special_type,
    "question_title" => question_title,
    "option_list" => option_list,
});

/// `option_list` of [`EnrollSetConfig`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EnrollSetConfigOptionList {
    /// `content`.
    pub content: Option<String>,
}

impl EnrollSetConfigOptionList {
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

wire_out!(part EnrollSetConfigOptionList {
    "content" => content,
});

/// Get the details of a webinar (获取网络研讨会详情).
///
/// `POST /cgi-bin/meeting/webinar/get`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98860)
///
/// Give meetingid or meeting_code.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Get {
    /// Id of the webinar.
    pub meetingid: Option<String>,
    /// Number that people enter.
    pub meeting_code: Option<String>,
}

impl Get {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the webinar.
    pub fn meetingid(mut self, meetingid: impl Into<String>) -> Self {
        self.meetingid = Some(meetingid.into());
        self
    }

    /// Number that people enter.
    pub fn meeting_code(mut self, meeting_code: impl Into<String>) -> Self {
        self.meeting_code = Some(meeting_code.into());
        self
    }
}

wire_out!(Get {
    "meetingid" => meetingid,
    "meeting_code" => meeting_code,
});

/// The answer to [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// Id of the webinar.
    pub meetingid: String,
    /// Number that people enter.
    pub meeting_code: Option<String>,
    /// `title`.
    pub title: String,
    /// Name of the organiser as shown.
    pub sponsor: String,
    /// Unix seconds.
    pub start_time: i64,
    /// Unix seconds.
    pub end_time: i64,
    /// State of the webinar.
    pub status: Option<String>,
    /// Members who host.
    pub hosts: Vec<GetAnswerHosts>,
    /// Who may watch: 0 everybody, 1 who enrolled, 2 who knows the password.
    pub admission_type: i64,
    /// Needed with admission_type 2.
    pub password: Option<SecretString>,
    /// Address of the cover picture.
    pub cover_url: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// Whether guests can be invited by link.
    pub enable_guest_invite_link: bool,
    /// Link for the audience.
    pub audience_join_link: Option<String>,
    /// Link for guests.
    pub guest_join_link: Option<String>,
    /// Link for the reviewers.
    pub manual_check_link: Option<String>,
    /// Password of the reviewers' link.
    pub manual_check_password: Option<SecretString>,
    /// Sound, picture and recording.
    pub media_setting: GetAnswerMediaSetting,
    /// Whether the audience may ask questions.
    pub enable_qa: bool,
    /// Whether the webinar has an event page.
    pub activity_page: bool,
    /// Whether and how the number of attendees is shown.
    pub display_number_of_attendees: i64,
    /// Whether the audience may watch the replay.
    pub playback_for_audience: bool,
    /// Address of the replay.
    pub playback_url: Option<String>,
    /// Whether hosts and guests can rehearse before the start.
    pub preparation_mode: bool,
    /// Picture shown before the start.
    pub warm_up_picture: Option<String>,
    /// Video shown before the start.
    pub warm_up_video: Option<String>,
    /// Whether the audience may invite others.
    pub allow_attendees_invite_others: bool,
}

wire_in!(GetResponse {
    "meetingid" => meetingid,
    "meeting_code" => meeting_code,
    "title" => title,
    "sponsor" => sponsor,
    "start_time" => start_time,
    "end_time" => end_time,
    "status" => status,
    "hosts" => hosts,
    "admission_type" => admission_type,
    "password" => password,
    "cover_url" => cover_url,
    "description" => description,
    "enable_guest_invite_link" => enable_guest_invite_link,
    "audience_join_link" => audience_join_link,
    "guest_join_link" => guest_join_link,
    "manual_check_link" => manual_check_link;
    "manual_check_password" => manual_check_password,
    "media_setting" => media_setting,
    "enable_qa" => enable_qa,
    "activity_page" => activity_page,
    "display_number_of_attendees" => display_number_of_attendees,
    "playback_for_audience" => playback_for_audience,
    "playback_url" => playback_url,
    "preparation_mode" => preparation_mode,
    "warm_up_picture" => warm_up_picture,
    "warm_up_video" => warm_up_video,
    "allow_attendees_invite_others" => allow_attendees_invite_others,
});

impl Endpoint for Get {
    type Response = GetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting_webinar.get",
        path: "/cgi-bin/meeting/webinar/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `answer_hosts` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAnswerHosts {
    /// Member of the company.
    pub userid: String,
}

wire_in!(part GetAnswerHosts {
    "userid" => userid,
});

/// `answer_media_setting` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAnswerMediaSetting {
    /// Whether people are muted on entering.
    pub enable_enter_mute: bool,
    /// Whether muted people may unmute themselves.
    pub allow_unmute_self: bool,
    /// Whether people may enter before the host.
    pub allow_enter_before_host: bool,
    /// Whether a shared screen carries a watermark.
    pub enable_screen_watermark: bool,
    /// 0 single row, 1 several rows.
    pub watermark_type: i64,
    /// Whether people from outside the company may join.
    pub allow_external_user: bool,
    /// None, local or cloud.
    pub auto_record_type: String,
    /// Whether recording starts as soon as someone joins.
    pub attendee_join_auto_record: bool,
    /// Whether the host may pause the automatic recording.
    pub enable_host_pause_auto_record: bool,
}

wire_in!(part GetAnswerMediaSetting {
    "enable_enter_mute" => enable_enter_mute,
    "allow_unmute_self" => allow_unmute_self,
    "allow_enter_before_host" => allow_enter_before_host,
    "enable_screen_watermark" => enable_screen_watermark,
    "watermark_type" => watermark_type,
    "allow_external_user" => allow_external_user,
    "auto_record_type" => auto_record_type,
    "attendee_join_auto_record" => attendee_join_auto_record,
    "enable_host_pause_auto_record" => enable_host_pause_auto_record,
});

/// List the guests of a webinar (获取网络研讨会嘉宾列表).
///
/// `POST /cgi-bin/meeting/webinar/list_guest`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98871)
///
/// Give meetingid or meeting_code.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ListGuest {
    /// Id of the webinar.
    pub meetingid: Option<String>,
    /// Number that people enter.
    pub meeting_code: Option<String>,
}

impl ListGuest {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the webinar.
    pub fn meetingid(mut self, meetingid: impl Into<String>) -> Self {
        self.meetingid = Some(meetingid.into());
        self
    }

    /// Number that people enter.
    pub fn meeting_code(mut self, meeting_code: impl Into<String>) -> Self {
        self.meeting_code = Some(meeting_code.into());
        self
    }
}

wire_out!(ListGuest {
    "meetingid" => meetingid,
    "meeting_code" => meeting_code,
});

/// The answer to [`ListGuest`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListGuestResponse {
    /// The whole list of guests.
    pub guests: Vec<ListGuestGuests>,
}

wire_in!(ListGuestResponse {
    "guests" => guests,
});

impl Endpoint for ListGuest {
    type Response = ListGuestResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting_webinar.list_guest",
        path: "/cgi-bin/meeting/webinar/list_guest",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `guests` of [`ListGuest`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListGuestGuests {
    /// How the guest is given: a member, or a phone number or email.
    pub guest_type: i64,
    /// Member of the company.
    pub userid: Option<String>,
    /// Country code of the phone number, such as 86.
    pub area: Option<String>,
    /// Without the country code.
    pub phone_number: Option<String>,
    /// `email`.
    pub email: Option<String>,
    /// `guest_name`.
    pub guest_name: Option<String>,
}

wire_in!(part ListGuestGuests {
    "guest_type" => guest_type,
    "userid" => userid,
    "area" => area,
    "phone_number" => phone_number,
    "email" => email,
    "guest_name" => guest_name,
});

/// Change a webinar (修改网络研讨会).
///
/// `POST /cgi-bin/meeting/webinar/update`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98843)
///
/// Only webinars of the calling app that have not begun.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Update {
    /// Id of the webinar.
    pub meetingid: String,
    /// `title`.
    pub title: String,
    /// Name of the organiser as shown.
    pub sponsor: Option<String>,
    /// Unix seconds.
    pub start_time: i64,
    /// Unix seconds.
    pub end_time: i64,
    /// Members who host.
    pub hosts: Option<Vec<Hosts>>,
    /// Who may watch: 0 everybody, 1 who enrolled, 2 who knows the password.
    pub admission_type: i64,
    /// Needed with admission_type 2.
    pub password: Option<SecretString>,
    /// Address of the cover picture.
    pub cover_url: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// Whether guests can be invited by link.
    pub enable_guest_invite_link: Option<bool>,
    /// Sound, picture and recording.
    pub media_setting: Option<MediaSetting>,
    /// Whether the audience may ask questions.
    pub enable_qa: Option<bool>,
    /// Words that are filtered.
    pub sensitive_words: Option<Vec<String>>,
    /// Whether questions and comments are reviewed by hand.
    pub enable_manual_check: Option<bool>,
    /// Whether the webinar has an event page.
    pub activity_page: Option<bool>,
    /// Whether and how the number of attendees is shown.
    pub display_number_of_attendees: Option<i64>,
    /// Whether the audience may watch the replay.
    pub playback_for_audience: Option<bool>,
    /// Whether hosts and guests can rehearse before the start.
    pub preparation_mode: Option<bool>,
}

impl Update {
    /// Starts with the first member; the other required ones have setters too.
    pub fn new(meetingid: impl Into<String>) -> Self {
        Self {
            meetingid: meetingid.into(),
            title: Default::default(),
            sponsor: Default::default(),
            start_time: Default::default(),
            end_time: Default::default(),
            hosts: Default::default(),
            admission_type: Default::default(),
            password: Default::default(),
            cover_url: Default::default(),
            description: Default::default(),
            enable_guest_invite_link: Default::default(),
            media_setting: Default::default(),
            enable_qa: Default::default(),
            sensitive_words: Default::default(),
            enable_manual_check: Default::default(),
            activity_page: Default::default(),
            display_number_of_attendees: Default::default(),
            playback_for_audience: Default::default(),
            preparation_mode: Default::default(),
        }
    }

    /// `title`.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = title.into();
        self
    }

    /// Name of the organiser as shown.
    pub fn sponsor(mut self, sponsor: impl Into<String>) -> Self {
        self.sponsor = Some(sponsor.into());
        self
    }

    /// Unix seconds.
    pub fn start_time(mut self, start_time: impl Into<i64>) -> Self {
        self.start_time = start_time.into();
        self
    }

    /// Unix seconds.
    pub fn end_time(mut self, end_time: impl Into<i64>) -> Self {
        self.end_time = end_time.into();
        self
    }

    /// Members who host.
    pub fn hosts(mut self, hosts: impl IntoIterator<Item = impl Into<Hosts>>) -> Self {
        self.hosts = Some(hosts.into_iter().map(Into::into).collect());
        self
    }

    /// Who may watch: 0 everybody, 1 who enrolled, 2 who knows the password.
    pub fn admission_type(mut self, admission_type: impl Into<i64>) -> Self {
        self.admission_type = admission_type.into();
        self
    }

    /// Needed with admission_type 2.
    pub fn password(mut self, password: impl Into<SecretString>) -> Self {
        self.password = Some(password.into());
        self
    }

    /// Address of the cover picture.
    pub fn cover_url(mut self, cover_url: impl Into<String>) -> Self {
        self.cover_url = Some(cover_url.into());
        self
    }

    /// `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Whether guests can be invited by link.
    pub fn enable_guest_invite_link(mut self, enable_guest_invite_link: impl Into<bool>) -> Self {
        self.enable_guest_invite_link = Some(enable_guest_invite_link.into());
        self
    }

    /// Sound, picture and recording.
    pub fn media_setting(mut self, media_setting: impl Into<MediaSetting>) -> Self {
        self.media_setting = Some(media_setting.into());
        self
    }

    /// Whether the audience may ask questions.
    pub fn enable_qa(mut self, enable_qa: impl Into<bool>) -> Self {
        self.enable_qa = Some(enable_qa.into());
        self
    }

    /// Words that are filtered.
    pub fn sensitive_words(
        mut self,
        sensitive_words: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.sensitive_words = Some(sensitive_words.into_iter().map(Into::into).collect());
        self
    }

    /// Whether questions and comments are reviewed by hand.
    pub fn enable_manual_check(mut self, enable_manual_check: impl Into<bool>) -> Self {
        self.enable_manual_check = Some(enable_manual_check.into());
        self
    }

    /// Whether the webinar has an event page.
    pub fn activity_page(mut self, activity_page: impl Into<bool>) -> Self {
        self.activity_page = Some(activity_page.into());
        self
    }

    /// Whether and how the number of attendees is shown.
    pub fn display_number_of_attendees(
        mut self,
        display_number_of_attendees: impl Into<i64>,
    ) -> Self {
        self.display_number_of_attendees = Some(display_number_of_attendees.into());
        self
    }

    /// Whether the audience may watch the replay.
    pub fn playback_for_audience(mut self, playback_for_audience: impl Into<bool>) -> Self {
        self.playback_for_audience = Some(playback_for_audience.into());
        self
    }

    /// Whether hosts and guests can rehearse before the start.
    pub fn preparation_mode(mut self, preparation_mode: impl Into<bool>) -> Self {
        self.preparation_mode = Some(preparation_mode.into());
        self
    }
}

wire_out!(Update {
    "meetingid" => meetingid,
    "title" => title,
    "sponsor" => sponsor,
    "start_time" => start_time,
    "end_time" => end_time,
    "hosts" => hosts,
    "admission_type" => admission_type,
    "password" => password,
    "cover_url" => cover_url,
    "description" => description,
    "enable_guest_invite_link" => enable_guest_invite_link,
    "media_setting" => media_setting,
    "enable_qa" => enable_qa,
    "sensitive_words" => sensitive_words,
    "enable_manual_check" => enable_manual_check,
    "activity_page" => activity_page;
    "display_number_of_attendees" => display_number_of_attendees,
    "playback_for_audience" => playback_for_audience,
    "preparation_mode" => preparation_mode,
});

/// The answer to [`Update`].
pub type UpdateResponse = yizhan_core::Done;

impl Endpoint for Update {
    type Response = UpdateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting_webinar.update",
        path: "/cgi-bin/meeting/webinar/update",
        ..Operation::usual(Product::Work)
    };
}

/// Set the guests of a webinar (更新网络研讨会嘉宾列表).
///
/// `POST /cgi-bin/meeting/webinar/update_guest_list`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98872)
///
/// Replaces the whole list.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UpdateGuestList {
    /// Id of the webinar.
    pub meetingid: String,
    /// The whole list of guests.
    pub guests: Vec<UpdateGuestListGuests>,
}

impl UpdateGuestList {
    /// Starts with the required members.
    pub fn new(
        meetingid: impl Into<String>,
        guests: impl IntoIterator<Item = impl Into<UpdateGuestListGuests>>,
    ) -> Self {
        Self {
            meetingid: meetingid.into(),
            guests: guests.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(UpdateGuestList {
    "meetingid" => meetingid,
    "guests" => guests,
});

/// The answer to [`UpdateGuestList`].
pub type UpdateGuestListResponse = yizhan_core::Done;

impl Endpoint for UpdateGuestList {
    type Response = UpdateGuestListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting_webinar.update_guest_list",
        path: "/cgi-bin/meeting/webinar/update_guest_list",
        ..Operation::usual(Product::Work)
    };
}

/// `guests` of [`UpdateGuestList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateGuestListGuests {
    /// How the guest is given: a member, or a phone number or email.
    pub guest_type: i64,
    /// Member of the company.
    pub userid: Option<String>,
    /// Country code of the phone number, such as 86.
    pub area: Option<String>,
    /// Without the country code.
    pub phone_number: Option<String>,
    /// `email`.
    pub email: Option<String>,
    /// `guest_name`.
    pub guest_name: Option<String>,
}

impl UpdateGuestListGuests {
    /// Starts with the required members.
    #[must_use]
    pub fn new(guest_type: impl Into<i64>) -> Self {
        Self {
            guest_type: guest_type.into(),
            userid: Default::default(),
            area: Default::default(),
            phone_number: Default::default(),
            email: Default::default(),
            guest_name: Default::default(),
        }
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

    /// `email`.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// `guest_name`.
    #[must_use]
    pub fn guest_name(mut self, guest_name: impl Into<String>) -> Self {
        self.guest_name = Some(guest_name.into());
        self
    }
}

wire_out!(part UpdateGuestListGuests {
    "guest_type" => guest_type,
    "userid" => userid,
    "area" => area,
    "phone_number" => phone_number,
    "email" => email,
    "guest_name" => guest_name,
});

/// Set the warm-up material of a webinar (修改网络研讨会暖场素材).
///
/// `POST /cgi-bin/meeting/webinar/update_warm_up`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98882)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UpdateWarmUp {
    /// Id of the webinar.
    pub meetingid: String,
    /// Picture shown before the start.
    pub warm_up_picture: Option<String>,
    /// Video shown before the start.
    pub warm_up_video: Option<String>,
    /// Whether the audience may invite others.
    pub allow_attendees_invite_others: Option<bool>,
}

impl UpdateWarmUp {
    /// Starts with the required members.
    pub fn new(meetingid: impl Into<String>) -> Self {
        Self {
            meetingid: meetingid.into(),
            warm_up_picture: Default::default(),
            warm_up_video: Default::default(),
            allow_attendees_invite_others: Default::default(),
        }
    }

    /// Picture shown before the start.
    pub fn warm_up_picture(mut self, warm_up_picture: impl Into<String>) -> Self {
        self.warm_up_picture = Some(warm_up_picture.into());
        self
    }

    /// Video shown before the start.
    pub fn warm_up_video(mut self, warm_up_video: impl Into<String>) -> Self {
        self.warm_up_video = Some(warm_up_video.into());
        self
    }

    /// Whether the audience may invite others.
    pub fn allow_attendees_invite_others(
        mut self,
        allow_attendees_invite_others: impl Into<bool>,
    ) -> Self {
        self.allow_attendees_invite_others = Some(allow_attendees_invite_others.into());
        self
    }
}

wire_out!(UpdateWarmUp {
    "meetingid" => meetingid,
    "warm_up_picture" => warm_up_picture,
    "warm_up_video" => warm_up_video,
    "allow_attendees_invite_others" => allow_attendees_invite_others,
});

/// The answer to [`UpdateWarmUp`].
pub type UpdateWarmUpResponse = yizhan_core::Done;

impl Endpoint for UpdateWarmUp {
    type Response = UpdateWarmUpResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting_webinar.update_warm_up",
        path: "/cgi-bin/meeting/webinar/update_warm_up",
        ..Operation::usual(Product::Work)
    };
}
