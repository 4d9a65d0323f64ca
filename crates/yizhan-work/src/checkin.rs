//! Generated from `spec/work/checkin.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Attendance (打卡)

use yizhan_core::{
    AnswerKind, BodyKind, Endpoint, Host, Method, Operation, Product, TokenKind, wire_in, wire_out,
};

/// Create an attendance rule (创建打卡规则).
///
/// `POST /cgi-bin/checkin/add_checkin_option`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98041)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AddCheckinOption {
    /// `effective_now`.
    pub effective_now: Option<bool>,
    /// `group`.
    pub group: AddCheckinOptionGroup,
}

impl AddCheckinOption {
    /// Starts with the required members.
    pub fn new(group: impl Into<AddCheckinOptionGroup>) -> Self {
        Self {
            effective_now: Default::default(),
            group: group.into(),
        }
    }

    /// `effective_now`.
    pub fn effective_now(mut self, effective_now: impl Into<bool>) -> Self {
        self.effective_now = Some(effective_now.into());
        self
    }
}

wire_out!(AddCheckinOption {
    "effective_now" => effective_now,
    "group" => group,
});

/// The answer to [`AddCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddCheckinOptionResponse {}

wire_in!(AddCheckinOptionResponse {});

impl Endpoint for AddCheckinOption {
    type Response = AddCheckinOptionResponse;
    const OPERATION: &'static Operation = &Operation {
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
    };
}

/// `group` of [`AddCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddCheckinOptionGroup {
    /// `grouptype`.
    pub grouptype: i64,
    /// `groupname`.
    pub groupname: String,
    /// `type`.
    pub r#type: Option<i64>,
    /// `range`.
    pub range: Option<Range>,
    /// `white_users`.
    pub white_users: Option<Vec<String>>,
    /// `reporterinfo`.
    pub reporterinfo: Option<Reporterinfo>,
    /// `sync_holidays`.
    pub sync_holidays: Option<bool>,
    /// `need_photo`.
    pub need_photo: Option<bool>,
    /// `note_can_use_local_pic`.
    pub note_can_use_local_pic: Option<bool>,
    /// `allow_checkin_offworkday`.
    pub allow_checkin_offworkday: Option<bool>,
    /// `allow_apply_offworkday`.
    pub allow_apply_offworkday: Option<bool>,
    /// `allow_apply_bk_cnt`.
    pub allow_apply_bk_cnt: Option<i64>,
    /// `allow_apply_bk_day_limit`.
    pub allow_apply_bk_day_limit: Option<i64>,
    /// `buka_limit_next_month`.
    pub buka_limit_next_month: Option<i64>,
    /// `option_out_range`.
    pub option_out_range: Option<i64>,
    /// `checkindate`.
    pub checkindate: Option<Vec<Checkindate>>,
    /// `spe_workdays`.
    pub spe_workdays: Option<Vec<SpeWorkdays>>,
    /// `spe_offdays`.
    pub spe_offdays: Option<Vec<SpeOffdays>>,
    /// `wifimac_infos`.
    pub wifimac_infos: Option<Vec<WifimacInfos>>,
    /// `loc_infos`.
    pub loc_infos: Option<Vec<LocInfos>>,
    /// `schedulelist`.
    pub schedulelist: Option<Vec<Schedulelist>>,
    /// `ot_info_v2`.
    pub ot_info_v2: Option<OtInfoV2>,
    /// `use_face_detect`.
    pub use_face_detect: Option<bool>,
    /// `open_face_live_detect`.
    pub open_face_live_detect: Option<bool>,
    /// `offwork_interval_time`.
    pub offwork_interval_time: Option<i64>,
    /// `sync_out_checkin`.
    pub sync_out_checkin: Option<bool>,
    /// `buka_remind`.
    pub buka_remind: Option<BukaRemind>,
    /// `buka_restriction`.
    pub buka_restriction: Option<i64>,
    /// `span_day_time`.
    pub span_day_time: Option<i64>,
    /// `standard_work_duration`.
    pub standard_work_duration: Option<i64>,
    /// `open_sp_checkin`.
    pub open_sp_checkin: Option<bool>,
    /// `checkin_method_type`.
    pub checkin_method_type: Option<i64>,
}

impl AddCheckinOptionGroup {
    /// Starts with the required members.
    #[must_use]
    pub fn new(grouptype: impl Into<i64>, groupname: impl Into<String>) -> Self {
        Self {
            grouptype: grouptype.into(),
            groupname: groupname.into(),
            r#type: Default::default(),
            range: Default::default(),
            white_users: Default::default(),
            reporterinfo: Default::default(),
            sync_holidays: Default::default(),
            need_photo: Default::default(),
            note_can_use_local_pic: Default::default(),
            allow_checkin_offworkday: Default::default(),
            allow_apply_offworkday: Default::default(),
            allow_apply_bk_cnt: Default::default(),
            allow_apply_bk_day_limit: Default::default(),
            buka_limit_next_month: Default::default(),
            option_out_range: Default::default(),
            checkindate: Default::default(),
            spe_workdays: Default::default(),
            spe_offdays: Default::default(),
            wifimac_infos: Default::default(),
            loc_infos: Default::default(),
            schedulelist: Default::default(),
            ot_info_v2: Default::default(),
            use_face_detect: Default::default(),
            open_face_live_detect: Default::default(),
            offwork_interval_time: Default::default(),
            sync_out_checkin: Default::default(),
            buka_remind: Default::default(),
            buka_restriction: Default::default(),
            span_day_time: Default::default(),
            standard_work_duration: Default::default(),
            open_sp_checkin: Default::default(),
            checkin_method_type: Default::default(),
        }
    }

    /// `type`.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<i64>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// `range`.
    #[must_use]
    pub fn range(mut self, range: impl Into<Range>) -> Self {
        self.range = Some(range.into());
        self
    }

    /// `white_users`.
    #[must_use]
    pub fn white_users(mut self, white_users: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.white_users = Some(white_users.into_iter().map(Into::into).collect());
        self
    }

    /// `reporterinfo`.
    #[must_use]
    pub fn reporterinfo(mut self, reporterinfo: impl Into<Reporterinfo>) -> Self {
        self.reporterinfo = Some(reporterinfo.into());
        self
    }

    /// `sync_holidays`.
    #[must_use]
    pub fn sync_holidays(mut self, sync_holidays: impl Into<bool>) -> Self {
        self.sync_holidays = Some(sync_holidays.into());
        self
    }

    /// `need_photo`.
    #[must_use]
    pub fn need_photo(mut self, need_photo: impl Into<bool>) -> Self {
        self.need_photo = Some(need_photo.into());
        self
    }

    /// `note_can_use_local_pic`.
    #[must_use]
    pub fn note_can_use_local_pic(mut self, note_can_use_local_pic: impl Into<bool>) -> Self {
        self.note_can_use_local_pic = Some(note_can_use_local_pic.into());
        self
    }

    /// `allow_checkin_offworkday`.
    #[must_use]
    pub fn allow_checkin_offworkday(mut self, allow_checkin_offworkday: impl Into<bool>) -> Self {
        self.allow_checkin_offworkday = Some(allow_checkin_offworkday.into());
        self
    }

    /// `allow_apply_offworkday`.
    #[must_use]
    pub fn allow_apply_offworkday(mut self, allow_apply_offworkday: impl Into<bool>) -> Self {
        self.allow_apply_offworkday = Some(allow_apply_offworkday.into());
        self
    }

    /// `allow_apply_bk_cnt`.
    #[must_use]
    pub fn allow_apply_bk_cnt(mut self, allow_apply_bk_cnt: impl Into<i64>) -> Self {
        self.allow_apply_bk_cnt = Some(allow_apply_bk_cnt.into());
        self
    }

    /// `allow_apply_bk_day_limit`.
    #[must_use]
    pub fn allow_apply_bk_day_limit(mut self, allow_apply_bk_day_limit: impl Into<i64>) -> Self {
        self.allow_apply_bk_day_limit = Some(allow_apply_bk_day_limit.into());
        self
    }

    /// `buka_limit_next_month`.
    #[must_use]
    pub fn buka_limit_next_month(mut self, buka_limit_next_month: impl Into<i64>) -> Self {
        self.buka_limit_next_month = Some(buka_limit_next_month.into());
        self
    }

    /// `option_out_range`.
    #[must_use]
    pub fn option_out_range(mut self, option_out_range: impl Into<i64>) -> Self {
        self.option_out_range = Some(option_out_range.into());
        self
    }

    /// `checkindate`.
    #[must_use]
    pub fn checkindate(
        mut self,
        checkindate: impl IntoIterator<Item = impl Into<Checkindate>>,
    ) -> Self {
        self.checkindate = Some(checkindate.into_iter().map(Into::into).collect());
        self
    }

    /// `spe_workdays`.
    #[must_use]
    pub fn spe_workdays(
        mut self,
        spe_workdays: impl IntoIterator<Item = impl Into<SpeWorkdays>>,
    ) -> Self {
        self.spe_workdays = Some(spe_workdays.into_iter().map(Into::into).collect());
        self
    }

    /// `spe_offdays`.
    #[must_use]
    pub fn spe_offdays(
        mut self,
        spe_offdays: impl IntoIterator<Item = impl Into<SpeOffdays>>,
    ) -> Self {
        self.spe_offdays = Some(spe_offdays.into_iter().map(Into::into).collect());
        self
    }

    /// `wifimac_infos`.
    #[must_use]
    pub fn wifimac_infos(
        mut self,
        wifimac_infos: impl IntoIterator<Item = impl Into<WifimacInfos>>,
    ) -> Self {
        self.wifimac_infos = Some(wifimac_infos.into_iter().map(Into::into).collect());
        self
    }

    /// `loc_infos`.
    #[must_use]
    pub fn loc_infos(mut self, loc_infos: impl IntoIterator<Item = impl Into<LocInfos>>) -> Self {
        self.loc_infos = Some(loc_infos.into_iter().map(Into::into).collect());
        self
    }

    /// `schedulelist`.
    #[must_use]
    pub fn schedulelist(
        mut self,
        schedulelist: impl IntoIterator<Item = impl Into<Schedulelist>>,
    ) -> Self {
        self.schedulelist = Some(schedulelist.into_iter().map(Into::into).collect());
        self
    }

    /// `ot_info_v2`.
    #[must_use]
    pub fn ot_info_v2(mut self, ot_info_v2: impl Into<OtInfoV2>) -> Self {
        self.ot_info_v2 = Some(ot_info_v2.into());
        self
    }

    /// `use_face_detect`.
    #[must_use]
    pub fn use_face_detect(mut self, use_face_detect: impl Into<bool>) -> Self {
        self.use_face_detect = Some(use_face_detect.into());
        self
    }

    /// `open_face_live_detect`.
    #[must_use]
    pub fn open_face_live_detect(mut self, open_face_live_detect: impl Into<bool>) -> Self {
        self.open_face_live_detect = Some(open_face_live_detect.into());
        self
    }

    /// `offwork_interval_time`.
    #[must_use]
    pub fn offwork_interval_time(mut self, offwork_interval_time: impl Into<i64>) -> Self {
        self.offwork_interval_time = Some(offwork_interval_time.into());
        self
    }

    /// `sync_out_checkin`.
    #[must_use]
    pub fn sync_out_checkin(mut self, sync_out_checkin: impl Into<bool>) -> Self {
        self.sync_out_checkin = Some(sync_out_checkin.into());
        self
    }

    /// `buka_remind`.
    #[must_use]
    pub fn buka_remind(mut self, buka_remind: impl Into<BukaRemind>) -> Self {
        self.buka_remind = Some(buka_remind.into());
        self
    }

    /// `buka_restriction`.
    #[must_use]
    pub fn buka_restriction(mut self, buka_restriction: impl Into<i64>) -> Self {
        self.buka_restriction = Some(buka_restriction.into());
        self
    }

    /// `span_day_time`.
    #[must_use]
    pub fn span_day_time(mut self, span_day_time: impl Into<i64>) -> Self {
        self.span_day_time = Some(span_day_time.into());
        self
    }

    /// `standard_work_duration`.
    #[must_use]
    pub fn standard_work_duration(mut self, standard_work_duration: impl Into<i64>) -> Self {
        self.standard_work_duration = Some(standard_work_duration.into());
        self
    }

    /// `open_sp_checkin`.
    #[must_use]
    pub fn open_sp_checkin(mut self, open_sp_checkin: impl Into<bool>) -> Self {
        self.open_sp_checkin = Some(open_sp_checkin.into());
        self
    }

    /// `checkin_method_type`.
    #[must_use]
    pub fn checkin_method_type(mut self, checkin_method_type: impl Into<i64>) -> Self {
        self.checkin_method_type = Some(checkin_method_type.into());
        self
    }
}

wire_out!(AddCheckinOptionGroup {
    "grouptype" => grouptype,
    "groupname" => groupname,
    "type" => r#type,
    "range" => range,
    "white_users" => white_users,
    "reporterinfo" => reporterinfo,
    "sync_holidays" => sync_holidays,
    "need_photo" => need_photo,
    "note_can_use_local_pic" => note_can_use_local_pic,
    "allow_checkin_offworkday" => allow_checkin_offworkday,
    "allow_apply_offworkday" => allow_apply_offworkday,
    "allow_apply_bk_cnt" => allow_apply_bk_cnt,
    "allow_apply_bk_day_limit" => allow_apply_bk_day_limit,
    "buka_limit_next_month" => buka_limit_next_month,
    "option_out_range" => option_out_range,
    "checkindate" => checkindate,
    "spe_workdays" => spe_workdays,
    "spe_offdays" => spe_offdays,
    "wifimac_infos" => wifimac_infos,
    "loc_infos" => loc_infos,
    "schedulelist" => schedulelist,
    "ot_info_v2" => ot_info_v2,
    "use_face_detect" => use_face_detect,
    "open_face_live_detect" => open_face_live_detect,
    "offwork_interval_time" => offwork_interval_time,
    "sync_out_checkin" => sync_out_checkin,
    "buka_remind" => buka_remind,
    "buka_restriction" => buka_restriction,
    "span_day_time" => span_day_time,
    "standard_work_duration" => standard_work_duration,
    "open_sp_checkin" => open_sp_checkin,
    "checkin_method_type" => checkin_method_type,
});

/// `range` of [`AddCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Range {
    /// `userid`.
    pub userid: Option<Vec<String>>,
    /// `partyid`.
    pub partyid: Option<Vec<i64>>,
    /// `tagid`.
    pub tagid: Option<Vec<i64>>,
}

impl Range {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `userid`.
    #[must_use]
    pub fn userid(mut self, userid: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.userid = Some(userid.into_iter().map(Into::into).collect());
        self
    }

    /// `partyid`.
    #[must_use]
    pub fn partyid(mut self, partyid: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.partyid = Some(partyid.into_iter().map(Into::into).collect());
        self
    }

    /// `tagid`.
    #[must_use]
    pub fn tagid(mut self, tagid: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.tagid = Some(tagid.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(Range {
    "userid" => userid,
    "partyid" => partyid,
    "tagid" => tagid,
});

/// `reporterinfo` of [`AddCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Reporterinfo {
    /// `reporters`.
    pub reporters: Option<Vec<Reporters>>,
}

impl Reporterinfo {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `reporters`.
    #[must_use]
    pub fn reporters(mut self, reporters: impl IntoIterator<Item = impl Into<Reporters>>) -> Self {
        self.reporters = Some(reporters.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(Reporterinfo {
    "reporters" => reporters,
});

/// `reporters` of [`AddCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Reporters {
    /// `userid`.
    pub userid: Option<String>,
    /// `tagid`.
    pub tagid: Option<i64>,
}

impl Reporters {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `userid`.
    #[must_use]
    pub fn userid(mut self, userid: impl Into<String>) -> Self {
        self.userid = Some(userid.into());
        self
    }

    /// `tagid`.
    #[must_use]
    pub fn tagid(mut self, tagid: impl Into<i64>) -> Self {
        self.tagid = Some(tagid.into());
        self
    }
}

wire_out!(Reporters {
    "userid" => userid,
    "tagid" => tagid,
});

/// `checkindate` of [`AddCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Checkindate {
    /// `workdays`.
    pub workdays: Option<Vec<i64>>,
    /// `checkintime`.
    pub checkintime: Option<Vec<Checkintime>>,
    /// `allow_flex`.
    pub allow_flex: Option<bool>,
    /// `flex_on_duty_time`.
    pub flex_on_duty_time: Option<i64>,
    /// `flex_off_duty_time`.
    pub flex_off_duty_time: Option<i64>,
    /// `max_allow_arrive_early`.
    pub max_allow_arrive_early: i64,
    /// `max_allow_arrive_late`.
    pub max_allow_arrive_late: i64,
    /// `late_rule`.
    pub late_rule: Option<LateRule>,
    /// `biweekly`.
    pub biweekly: Option<Biweekly>,
}

impl Checkindate {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        max_allow_arrive_early: impl Into<i64>,
        max_allow_arrive_late: impl Into<i64>,
    ) -> Self {
        Self {
            workdays: Default::default(),
            checkintime: Default::default(),
            allow_flex: Default::default(),
            flex_on_duty_time: Default::default(),
            flex_off_duty_time: Default::default(),
            max_allow_arrive_early: max_allow_arrive_early.into(),
            max_allow_arrive_late: max_allow_arrive_late.into(),
            late_rule: Default::default(),
            biweekly: Default::default(),
        }
    }

    /// `workdays`.
    #[must_use]
    pub fn workdays(mut self, workdays: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.workdays = Some(workdays.into_iter().map(Into::into).collect());
        self
    }

    /// `checkintime`.
    #[must_use]
    pub fn checkintime(
        mut self,
        checkintime: impl IntoIterator<Item = impl Into<Checkintime>>,
    ) -> Self {
        self.checkintime = Some(checkintime.into_iter().map(Into::into).collect());
        self
    }

    /// `allow_flex`.
    #[must_use]
    pub fn allow_flex(mut self, allow_flex: impl Into<bool>) -> Self {
        self.allow_flex = Some(allow_flex.into());
        self
    }

    /// `flex_on_duty_time`.
    #[must_use]
    pub fn flex_on_duty_time(mut self, flex_on_duty_time: impl Into<i64>) -> Self {
        self.flex_on_duty_time = Some(flex_on_duty_time.into());
        self
    }

    /// `flex_off_duty_time`.
    #[must_use]
    pub fn flex_off_duty_time(mut self, flex_off_duty_time: impl Into<i64>) -> Self {
        self.flex_off_duty_time = Some(flex_off_duty_time.into());
        self
    }

    /// `late_rule`.
    #[must_use]
    pub fn late_rule(mut self, late_rule: impl Into<LateRule>) -> Self {
        self.late_rule = Some(late_rule.into());
        self
    }

    /// `biweekly`.
    #[must_use]
    pub fn biweekly(mut self, biweekly: impl Into<Biweekly>) -> Self {
        self.biweekly = Some(biweekly.into());
        self
    }
}

wire_out!(Checkindate {
    "workdays" => workdays,
    "checkintime" => checkintime,
    "allow_flex" => allow_flex,
    "flex_on_duty_time" => flex_on_duty_time,
    "flex_off_duty_time" => flex_off_duty_time,
    "max_allow_arrive_early" => max_allow_arrive_early,
    "max_allow_arrive_late" => max_allow_arrive_late,
    "late_rule" => late_rule,
    "biweekly" => biweekly,
});

/// `checkintime` of [`AddCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Checkintime {
    /// `time_id`.
    pub time_id: Option<i64>,
    /// `work_sec`.
    pub work_sec: Option<i64>,
    /// `off_work_sec`.
    pub off_work_sec: Option<i64>,
    /// `earliest_work_sec`.
    pub earliest_work_sec: Option<i64>,
    /// `latest_work_sec`.
    pub latest_work_sec: Option<i64>,
    /// `earliest_off_work_sec`.
    pub earliest_off_work_sec: Option<i64>,
    /// `latest_off_work_sec`.
    pub latest_off_work_sec: Option<i64>,
    /// `remind_work_sec`.
    pub remind_work_sec: Option<i64>,
    /// `remind_off_work_sec`.
    pub remind_off_work_sec: Option<i64>,
    /// `allow_rest`.
    pub allow_rest: Option<bool>,
    /// Unix seconds.
    pub rest_begin_time: Option<i64>,
    /// Unix seconds.
    pub rest_end_time: Option<i64>,
    /// `rest_times`.
    pub rest_times: Option<Vec<RestTimes>>,
    /// `no_need_checkon`.
    pub no_need_checkon: Option<bool>,
    /// `no_need_checkoff`.
    pub no_need_checkoff: Option<bool>,
}

impl Checkintime {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `time_id`.
    #[must_use]
    pub fn time_id(mut self, time_id: impl Into<i64>) -> Self {
        self.time_id = Some(time_id.into());
        self
    }

    /// `work_sec`.
    #[must_use]
    pub fn work_sec(mut self, work_sec: impl Into<i64>) -> Self {
        self.work_sec = Some(work_sec.into());
        self
    }

    /// `off_work_sec`.
    #[must_use]
    pub fn off_work_sec(mut self, off_work_sec: impl Into<i64>) -> Self {
        self.off_work_sec = Some(off_work_sec.into());
        self
    }

    /// `earliest_work_sec`.
    #[must_use]
    pub fn earliest_work_sec(mut self, earliest_work_sec: impl Into<i64>) -> Self {
        self.earliest_work_sec = Some(earliest_work_sec.into());
        self
    }

    /// `latest_work_sec`.
    #[must_use]
    pub fn latest_work_sec(mut self, latest_work_sec: impl Into<i64>) -> Self {
        self.latest_work_sec = Some(latest_work_sec.into());
        self
    }

    /// `earliest_off_work_sec`.
    #[must_use]
    pub fn earliest_off_work_sec(mut self, earliest_off_work_sec: impl Into<i64>) -> Self {
        self.earliest_off_work_sec = Some(earliest_off_work_sec.into());
        self
    }

    /// `latest_off_work_sec`.
    #[must_use]
    pub fn latest_off_work_sec(mut self, latest_off_work_sec: impl Into<i64>) -> Self {
        self.latest_off_work_sec = Some(latest_off_work_sec.into());
        self
    }

    /// `remind_work_sec`.
    #[must_use]
    pub fn remind_work_sec(mut self, remind_work_sec: impl Into<i64>) -> Self {
        self.remind_work_sec = Some(remind_work_sec.into());
        self
    }

    /// `remind_off_work_sec`.
    #[must_use]
    pub fn remind_off_work_sec(mut self, remind_off_work_sec: impl Into<i64>) -> Self {
        self.remind_off_work_sec = Some(remind_off_work_sec.into());
        self
    }

    /// `allow_rest`.
    #[must_use]
    pub fn allow_rest(mut self, allow_rest: impl Into<bool>) -> Self {
        self.allow_rest = Some(allow_rest.into());
        self
    }

    /// Unix seconds.
    #[must_use]
    pub fn rest_begin_time(mut self, rest_begin_time: impl Into<i64>) -> Self {
        self.rest_begin_time = Some(rest_begin_time.into());
        self
    }

    /// Unix seconds.
    #[must_use]
    pub fn rest_end_time(mut self, rest_end_time: impl Into<i64>) -> Self {
        self.rest_end_time = Some(rest_end_time.into());
        self
    }

    /// `rest_times`.
    #[must_use]
    pub fn rest_times(
        mut self,
        rest_times: impl IntoIterator<Item = impl Into<RestTimes>>,
    ) -> Self {
        self.rest_times = Some(rest_times.into_iter().map(Into::into).collect());
        self
    }

    /// `no_need_checkon`.
    #[must_use]
    pub fn no_need_checkon(mut self, no_need_checkon: impl Into<bool>) -> Self {
        self.no_need_checkon = Some(no_need_checkon.into());
        self
    }

    /// `no_need_checkoff`.
    #[must_use]
    pub fn no_need_checkoff(mut self, no_need_checkoff: impl Into<bool>) -> Self {
        self.no_need_checkoff = Some(no_need_checkoff.into());
        self
    }
}

wire_out!(Checkintime {
    "time_id" => time_id,
    "work_sec" => work_sec,
    "off_work_sec" => off_work_sec,
    "earliest_work_sec" => earliest_work_sec,
    "latest_work_sec" => latest_work_sec,
    "earliest_off_work_sec" => earliest_off_work_sec,
    "latest_off_work_sec" => latest_off_work_sec,
    "remind_work_sec" => remind_work_sec,
    "remind_off_work_sec" => remind_off_work_sec,
    "allow_rest" => allow_rest,
    "rest_begin_time" => rest_begin_time,
    "rest_end_time" => rest_end_time,
    "rest_times" => rest_times,
    "no_need_checkon" => no_need_checkon,
    "no_need_checkoff" => no_need_checkoff,
});

/// `rest_times` of [`AddCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RestTimes {
    /// Unix seconds.
    pub rest_begin_time: i64,
    /// Unix seconds.
    pub rest_end_time: i64,
}

impl RestTimes {
    /// Starts with the required members.
    #[must_use]
    pub fn new(rest_begin_time: impl Into<i64>, rest_end_time: impl Into<i64>) -> Self {
        Self {
            rest_begin_time: rest_begin_time.into(),
            rest_end_time: rest_end_time.into(),
        }
    }
}

wire_out!(RestTimes {
    "rest_begin_time" => rest_begin_time,
    "rest_end_time" => rest_end_time,
});

/// `late_rule` of [`AddCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct LateRule {
    /// `allow_offwork_after_time`.
    pub allow_offwork_after_time: Option<bool>,
    /// `timerules`.
    pub timerules: Vec<Timerules>,
}

impl LateRule {
    /// Starts with the required members.
    #[must_use]
    pub fn new(timerules: impl IntoIterator<Item = impl Into<Timerules>>) -> Self {
        Self {
            allow_offwork_after_time: Default::default(),
            timerules: timerules.into_iter().map(Into::into).collect(),
        }
    }

    /// `allow_offwork_after_time`.
    #[must_use]
    pub fn allow_offwork_after_time(mut self, allow_offwork_after_time: impl Into<bool>) -> Self {
        self.allow_offwork_after_time = Some(allow_offwork_after_time.into());
        self
    }
}

wire_out!(LateRule {
    "allow_offwork_after_time" => allow_offwork_after_time,
    "timerules" => timerules,
});

/// `timerules` of [`AddCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Timerules {
    /// `offwork_after_time`.
    pub offwork_after_time: Option<i64>,
    /// `onwork_flex_time`.
    pub onwork_flex_time: Option<i64>,
}

impl Timerules {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `offwork_after_time`.
    #[must_use]
    pub fn offwork_after_time(mut self, offwork_after_time: impl Into<i64>) -> Self {
        self.offwork_after_time = Some(offwork_after_time.into());
        self
    }

    /// `onwork_flex_time`.
    #[must_use]
    pub fn onwork_flex_time(mut self, onwork_flex_time: impl Into<i64>) -> Self {
        self.onwork_flex_time = Some(onwork_flex_time.into());
        self
    }
}

wire_out!(Timerules {
    "offwork_after_time" => offwork_after_time,
    "onwork_flex_time" => onwork_flex_time,
});

/// `biweekly` of [`AddCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Biweekly {
    /// `enable_weekday_recurrence`.
    pub enable_weekday_recurrence: Option<bool>,
    /// `odd_workdays`.
    pub odd_workdays: Option<Vec<i64>>,
    /// `even_workdays`.
    pub even_workdays: Option<Vec<i64>>,
}

impl Biweekly {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `enable_weekday_recurrence`.
    #[must_use]
    pub fn enable_weekday_recurrence(mut self, enable_weekday_recurrence: impl Into<bool>) -> Self {
        self.enable_weekday_recurrence = Some(enable_weekday_recurrence.into());
        self
    }

    /// `odd_workdays`.
    #[must_use]
    pub fn odd_workdays(mut self, odd_workdays: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.odd_workdays = Some(odd_workdays.into_iter().map(Into::into).collect());
        self
    }

    /// `even_workdays`.
    #[must_use]
    pub fn even_workdays(
        mut self,
        even_workdays: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.even_workdays = Some(even_workdays.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(Biweekly {
    "enable_weekday_recurrence" => enable_weekday_recurrence,
    "odd_workdays" => odd_workdays,
    "even_workdays" => even_workdays,
});

/// `spe_workdays` of [`AddCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SpeWorkdays {
    /// `type`.
    pub r#type: i64,
    /// Unix seconds.
    pub timestamp: Option<i64>,
    /// `begintime`.
    pub begintime: Option<i64>,
    /// `endtime`.
    pub endtime: Option<i64>,
    /// `checkintime`.
    pub checkintime: Vec<Checkintime>,
    /// `notes`.
    pub notes: Option<String>,
}

impl SpeWorkdays {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        r#type: impl Into<i64>,
        checkintime: impl IntoIterator<Item = impl Into<Checkintime>>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            timestamp: Default::default(),
            begintime: Default::default(),
            endtime: Default::default(),
            checkintime: checkintime.into_iter().map(Into::into).collect(),
            notes: Default::default(),
        }
    }

    /// Unix seconds.
    #[must_use]
    pub fn timestamp(mut self, timestamp: impl Into<i64>) -> Self {
        self.timestamp = Some(timestamp.into());
        self
    }

    /// `begintime`.
    #[must_use]
    pub fn begintime(mut self, begintime: impl Into<i64>) -> Self {
        self.begintime = Some(begintime.into());
        self
    }

    /// `endtime`.
    #[must_use]
    pub fn endtime(mut self, endtime: impl Into<i64>) -> Self {
        self.endtime = Some(endtime.into());
        self
    }

    /// `notes`.
    #[must_use]
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Some(notes.into());
        self
    }
}

wire_out!(SpeWorkdays {
    "type" => r#type,
    "timestamp" => timestamp,
    "begintime" => begintime,
    "endtime" => endtime,
    "checkintime" => checkintime,
    "notes" => notes,
});

/// `spe_offdays` of [`AddCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SpeOffdays {
    /// `type`.
    pub r#type: i64,
    /// Unix seconds.
    pub timestamp: Option<i64>,
    /// `begintime`.
    pub begintime: Option<i64>,
    /// `endtime`.
    pub endtime: Option<i64>,
    /// `checkintime`.
    pub checkintime: Vec<Checkintime>,
    /// `notes`.
    pub notes: Option<String>,
}

impl SpeOffdays {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        r#type: impl Into<i64>,
        checkintime: impl IntoIterator<Item = impl Into<Checkintime>>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            timestamp: Default::default(),
            begintime: Default::default(),
            endtime: Default::default(),
            checkintime: checkintime.into_iter().map(Into::into).collect(),
            notes: Default::default(),
        }
    }

    /// Unix seconds.
    #[must_use]
    pub fn timestamp(mut self, timestamp: impl Into<i64>) -> Self {
        self.timestamp = Some(timestamp.into());
        self
    }

    /// `begintime`.
    #[must_use]
    pub fn begintime(mut self, begintime: impl Into<i64>) -> Self {
        self.begintime = Some(begintime.into());
        self
    }

    /// `endtime`.
    #[must_use]
    pub fn endtime(mut self, endtime: impl Into<i64>) -> Self {
        self.endtime = Some(endtime.into());
        self
    }

    /// `notes`.
    #[must_use]
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Some(notes.into());
        self
    }
}

wire_out!(SpeOffdays {
    "type" => r#type,
    "timestamp" => timestamp,
    "begintime" => begintime,
    "endtime" => endtime,
    "checkintime" => checkintime,
    "notes" => notes,
});

/// `wifimac_infos` of [`AddCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct WifimacInfos {
    /// `wifiname`.
    pub wifiname: Option<String>,
    /// `wifimac`.
    pub wifimac: Option<String>,
}

impl WifimacInfos {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `wifiname`.
    #[must_use]
    pub fn wifiname(mut self, wifiname: impl Into<String>) -> Self {
        self.wifiname = Some(wifiname.into());
        self
    }

    /// `wifimac`.
    #[must_use]
    pub fn wifimac(mut self, wifimac: impl Into<String>) -> Self {
        self.wifimac = Some(wifimac.into());
        self
    }
}

wire_out!(WifimacInfos {
    "wifiname" => wifiname,
    "wifimac" => wifimac,
});

/// `loc_infos` of [`AddCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct LocInfos {
    /// `loc_title`.
    pub loc_title: Option<String>,
    /// `loc_detail`.
    pub loc_detail: Option<String>,
    /// `lng`.
    pub lng: f64,
    /// `lat`.
    pub lat: f64,
    /// `distance`.
    pub distance: i64,
}

impl LocInfos {
    /// Starts with the required members.
    #[must_use]
    pub fn new(lng: impl Into<f64>, lat: impl Into<f64>, distance: impl Into<i64>) -> Self {
        Self {
            loc_title: Default::default(),
            loc_detail: Default::default(),
            lng: lng.into(),
            lat: lat.into(),
            distance: distance.into(),
        }
    }

    /// `loc_title`.
    #[must_use]
    pub fn loc_title(mut self, loc_title: impl Into<String>) -> Self {
        self.loc_title = Some(loc_title.into());
        self
    }

    /// `loc_detail`.
    #[must_use]
    pub fn loc_detail(mut self, loc_detail: impl Into<String>) -> Self {
        self.loc_detail = Some(loc_detail.into());
        self
    }
}

wire_out!(LocInfos {
    "loc_title" => loc_title,
    "loc_detail" => loc_detail,
    "lng" => lng,
    "lat" => lat,
    "distance" => distance,
});

/// `schedulelist` of [`AddCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Schedulelist {
    /// `schedule_id`.
    pub schedule_id: i64,
    /// `schedule_name`.
    pub schedule_name: String,
    /// `time_section`.
    pub time_section: Vec<TimeSection>,
    /// `allow_flex`.
    pub allow_flex: Option<bool>,
    /// `flex_on_duty_time`.
    pub flex_on_duty_time: Option<i64>,
    /// `flex_off_duty_time`.
    pub flex_off_duty_time: Option<i64>,
    /// `max_allow_arrive_early`.
    pub max_allow_arrive_early: Option<i64>,
    /// `max_allow_arrive_late`.
    pub max_allow_arrive_late: Option<i64>,
    /// `late_rule`.
    pub late_rule: Option<SchedulelistLateRule>,
}

impl Schedulelist {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        schedule_id: impl Into<i64>,
        schedule_name: impl Into<String>,
        time_section: impl IntoIterator<Item = impl Into<TimeSection>>,
    ) -> Self {
        Self {
            schedule_id: schedule_id.into(),
            schedule_name: schedule_name.into(),
            time_section: time_section.into_iter().map(Into::into).collect(),
            allow_flex: Default::default(),
            flex_on_duty_time: Default::default(),
            flex_off_duty_time: Default::default(),
            max_allow_arrive_early: Default::default(),
            max_allow_arrive_late: Default::default(),
            late_rule: Default::default(),
        }
    }

    /// `allow_flex`.
    #[must_use]
    pub fn allow_flex(mut self, allow_flex: impl Into<bool>) -> Self {
        self.allow_flex = Some(allow_flex.into());
        self
    }

    /// `flex_on_duty_time`.
    #[must_use]
    pub fn flex_on_duty_time(mut self, flex_on_duty_time: impl Into<i64>) -> Self {
        self.flex_on_duty_time = Some(flex_on_duty_time.into());
        self
    }

    /// `flex_off_duty_time`.
    #[must_use]
    pub fn flex_off_duty_time(mut self, flex_off_duty_time: impl Into<i64>) -> Self {
        self.flex_off_duty_time = Some(flex_off_duty_time.into());
        self
    }

    /// `max_allow_arrive_early`.
    #[must_use]
    pub fn max_allow_arrive_early(mut self, max_allow_arrive_early: impl Into<i64>) -> Self {
        self.max_allow_arrive_early = Some(max_allow_arrive_early.into());
        self
    }

    /// `max_allow_arrive_late`.
    #[must_use]
    pub fn max_allow_arrive_late(mut self, max_allow_arrive_late: impl Into<i64>) -> Self {
        self.max_allow_arrive_late = Some(max_allow_arrive_late.into());
        self
    }

    /// `late_rule`.
    #[must_use]
    pub fn late_rule(mut self, late_rule: impl Into<SchedulelistLateRule>) -> Self {
        self.late_rule = Some(late_rule.into());
        self
    }
}

wire_out!(Schedulelist {
    "schedule_id" => schedule_id,
    "schedule_name" => schedule_name,
    "time_section" => time_section,
    "allow_flex" => allow_flex,
    "flex_on_duty_time" => flex_on_duty_time,
    "flex_off_duty_time" => flex_off_duty_time,
    "max_allow_arrive_early" => max_allow_arrive_early,
    "max_allow_arrive_late" => max_allow_arrive_late,
    "late_rule" => late_rule,
});

/// `time_section` of [`AddCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TimeSection {
    /// `time_id`.
    pub time_id: Option<i64>,
    /// `work_sec`.
    pub work_sec: Option<i64>,
    /// `off_work_sec`.
    pub off_work_sec: Option<i64>,
    /// `earliest_work_sec`.
    pub earliest_work_sec: Option<i64>,
    /// `latest_work_sec`.
    pub latest_work_sec: Option<i64>,
    /// `earliest_off_work_sec`.
    pub earliest_off_work_sec: Option<i64>,
    /// `latest_off_work_sec`.
    pub latest_off_work_sec: Option<i64>,
    /// `remind_work_sec`.
    pub remind_work_sec: Option<i64>,
    /// `remind_off_work_sec`.
    pub remind_off_work_sec: Option<i64>,
    /// `allow_rest`.
    pub allow_rest: Option<bool>,
    /// Unix seconds.
    pub rest_begin_time: Option<i64>,
    /// Unix seconds.
    pub rest_end_time: Option<i64>,
    /// `rest_times`.
    pub rest_times: Option<Vec<RestTimes>>,
    /// `no_need_checkon`.
    pub no_need_checkon: Option<bool>,
    /// `no_need_checkoff`.
    pub no_need_checkoff: Option<bool>,
}

impl TimeSection {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `time_id`.
    #[must_use]
    pub fn time_id(mut self, time_id: impl Into<i64>) -> Self {
        self.time_id = Some(time_id.into());
        self
    }

    /// `work_sec`.
    #[must_use]
    pub fn work_sec(mut self, work_sec: impl Into<i64>) -> Self {
        self.work_sec = Some(work_sec.into());
        self
    }

    /// `off_work_sec`.
    #[must_use]
    pub fn off_work_sec(mut self, off_work_sec: impl Into<i64>) -> Self {
        self.off_work_sec = Some(off_work_sec.into());
        self
    }

    /// `earliest_work_sec`.
    #[must_use]
    pub fn earliest_work_sec(mut self, earliest_work_sec: impl Into<i64>) -> Self {
        self.earliest_work_sec = Some(earliest_work_sec.into());
        self
    }

    /// `latest_work_sec`.
    #[must_use]
    pub fn latest_work_sec(mut self, latest_work_sec: impl Into<i64>) -> Self {
        self.latest_work_sec = Some(latest_work_sec.into());
        self
    }

    /// `earliest_off_work_sec`.
    #[must_use]
    pub fn earliest_off_work_sec(mut self, earliest_off_work_sec: impl Into<i64>) -> Self {
        self.earliest_off_work_sec = Some(earliest_off_work_sec.into());
        self
    }

    /// `latest_off_work_sec`.
    #[must_use]
    pub fn latest_off_work_sec(mut self, latest_off_work_sec: impl Into<i64>) -> Self {
        self.latest_off_work_sec = Some(latest_off_work_sec.into());
        self
    }

    /// `remind_work_sec`.
    #[must_use]
    pub fn remind_work_sec(mut self, remind_work_sec: impl Into<i64>) -> Self {
        self.remind_work_sec = Some(remind_work_sec.into());
        self
    }

    /// `remind_off_work_sec`.
    #[must_use]
    pub fn remind_off_work_sec(mut self, remind_off_work_sec: impl Into<i64>) -> Self {
        self.remind_off_work_sec = Some(remind_off_work_sec.into());
        self
    }

    /// `allow_rest`.
    #[must_use]
    pub fn allow_rest(mut self, allow_rest: impl Into<bool>) -> Self {
        self.allow_rest = Some(allow_rest.into());
        self
    }

    /// Unix seconds.
    #[must_use]
    pub fn rest_begin_time(mut self, rest_begin_time: impl Into<i64>) -> Self {
        self.rest_begin_time = Some(rest_begin_time.into());
        self
    }

    /// Unix seconds.
    #[must_use]
    pub fn rest_end_time(mut self, rest_end_time: impl Into<i64>) -> Self {
        self.rest_end_time = Some(rest_end_time.into());
        self
    }

    /// `rest_times`.
    #[must_use]
    pub fn rest_times(
        mut self,
        rest_times: impl IntoIterator<Item = impl Into<RestTimes>>,
    ) -> Self {
        self.rest_times = Some(rest_times.into_iter().map(Into::into).collect());
        self
    }

    /// `no_need_checkon`.
    #[must_use]
    pub fn no_need_checkon(mut self, no_need_checkon: impl Into<bool>) -> Self {
        self.no_need_checkon = Some(no_need_checkon.into());
        self
    }

    /// `no_need_checkoff`.
    #[must_use]
    pub fn no_need_checkoff(mut self, no_need_checkoff: impl Into<bool>) -> Self {
        self.no_need_checkoff = Some(no_need_checkoff.into());
        self
    }
}

wire_out!(TimeSection {
    "time_id" => time_id,
    "work_sec" => work_sec,
    "off_work_sec" => off_work_sec,
    "earliest_work_sec" => earliest_work_sec,
    "latest_work_sec" => latest_work_sec,
    "earliest_off_work_sec" => earliest_off_work_sec,
    "latest_off_work_sec" => latest_off_work_sec,
    "remind_work_sec" => remind_work_sec,
    "remind_off_work_sec" => remind_off_work_sec,
    "allow_rest" => allow_rest,
    "rest_begin_time" => rest_begin_time,
    "rest_end_time" => rest_end_time,
    "rest_times" => rest_times,
    "no_need_checkon" => no_need_checkon,
    "no_need_checkoff" => no_need_checkoff,
});

/// `schedulelist_late_rule` of [`AddCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SchedulelistLateRule {
    /// `allow_offwork_after_time`.
    pub allow_offwork_after_time: Option<bool>,
    /// `offwork_after_time`.
    pub offwork_after_time: Option<i64>,
    /// `onwork_flex_time`.
    pub onwork_flex_time: Option<i64>,
    /// `timerules`.
    pub timerules: Option<Vec<Timerules>>,
}

impl SchedulelistLateRule {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `allow_offwork_after_time`.
    #[must_use]
    pub fn allow_offwork_after_time(mut self, allow_offwork_after_time: impl Into<bool>) -> Self {
        self.allow_offwork_after_time = Some(allow_offwork_after_time.into());
        self
    }

    /// `offwork_after_time`.
    #[must_use]
    pub fn offwork_after_time(mut self, offwork_after_time: impl Into<i64>) -> Self {
        self.offwork_after_time = Some(offwork_after_time.into());
        self
    }

    /// `onwork_flex_time`.
    #[must_use]
    pub fn onwork_flex_time(mut self, onwork_flex_time: impl Into<i64>) -> Self {
        self.onwork_flex_time = Some(onwork_flex_time.into());
        self
    }

    /// `timerules`.
    #[must_use]
    pub fn timerules(mut self, timerules: impl IntoIterator<Item = impl Into<Timerules>>) -> Self {
        self.timerules = Some(timerules.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(SchedulelistLateRule {
    "allow_offwork_after_time" => allow_offwork_after_time,
    "offwork_after_time" => offwork_after_time,
    "onwork_flex_time" => onwork_flex_time,
    "timerules" => timerules,
});

/// `ot_info_v2` of [`AddCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OtInfoV2 {
    /// `workdayconf`.
    pub workdayconf: Option<Workdayconf>,
    /// `restdayconf`.
    pub restdayconf: Option<Restdayconf>,
    /// `holidayconf`.
    pub holidayconf: Option<Holidayconf>,
    /// `time_unit_config`.
    pub time_unit_config: Option<TimeUnitConfig>,
}

impl OtInfoV2 {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `workdayconf`.
    #[must_use]
    pub fn workdayconf(mut self, workdayconf: impl Into<Workdayconf>) -> Self {
        self.workdayconf = Some(workdayconf.into());
        self
    }

    /// `restdayconf`.
    #[must_use]
    pub fn restdayconf(mut self, restdayconf: impl Into<Restdayconf>) -> Self {
        self.restdayconf = Some(restdayconf.into());
        self
    }

    /// `holidayconf`.
    #[must_use]
    pub fn holidayconf(mut self, holidayconf: impl Into<Holidayconf>) -> Self {
        self.holidayconf = Some(holidayconf.into());
        self
    }

    /// `time_unit_config`.
    #[must_use]
    pub fn time_unit_config(mut self, time_unit_config: impl Into<TimeUnitConfig>) -> Self {
        self.time_unit_config = Some(time_unit_config.into());
        self
    }
}

wire_out!(OtInfoV2 {
    "workdayconf" => workdayconf,
    "restdayconf" => restdayconf,
    "holidayconf" => holidayconf,
    "time_unit_config" => time_unit_config,
});

/// `workdayconf` of [`AddCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Workdayconf {
    /// `allow_ot`.
    pub allow_ot: bool,
    /// `type`.
    pub r#type: Option<i64>,
    /// `apply`.
    pub apply: Option<Apply>,
    /// `checkin`.
    pub checkin: Option<Checkin>,
    /// `applycheckin`.
    pub applycheckin: Option<Applycheckin>,
    /// `ot_trans_enable`.
    pub ot_trans_enable: Option<bool>,
    /// `ot_trans_type`.
    pub ot_trans_type: Option<i64>,
    /// `vacation`.
    pub vacation: Option<Vacation>,
}

impl Workdayconf {
    /// Starts with the required members.
    #[must_use]
    pub fn new(allow_ot: impl Into<bool>) -> Self {
        Self {
            allow_ot: allow_ot.into(),
            r#type: Default::default(),
            apply: Default::default(),
            checkin: Default::default(),
            applycheckin: Default::default(),
            ot_trans_enable: Default::default(),
            ot_trans_type: Default::default(),
            vacation: Default::default(),
        }
    }

    /// `type`.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<i64>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// `apply`.
    #[must_use]
    pub fn apply(mut self, apply: impl Into<Apply>) -> Self {
        self.apply = Some(apply.into());
        self
    }

    /// `checkin`.
    #[must_use]
    pub fn checkin(mut self, checkin: impl Into<Checkin>) -> Self {
        self.checkin = Some(checkin.into());
        self
    }

    /// `applycheckin`.
    #[must_use]
    pub fn applycheckin(mut self, applycheckin: impl Into<Applycheckin>) -> Self {
        self.applycheckin = Some(applycheckin.into());
        self
    }

    /// `ot_trans_enable`.
    #[must_use]
    pub fn ot_trans_enable(mut self, ot_trans_enable: impl Into<bool>) -> Self {
        self.ot_trans_enable = Some(ot_trans_enable.into());
        self
    }

    /// `ot_trans_type`.
    #[must_use]
    pub fn ot_trans_type(mut self, ot_trans_type: impl Into<i64>) -> Self {
        self.ot_trans_type = Some(ot_trans_type.into());
        self
    }

    /// `vacation`.
    #[must_use]
    pub fn vacation(mut self, vacation: impl Into<Vacation>) -> Self {
        self.vacation = Some(vacation.into());
        self
    }
}

wire_out!(Workdayconf {
    "allow_ot" => allow_ot,
    "type" => r#type,
    "apply" => apply,
    "checkin" => checkin,
    "applycheckin" => applycheckin,
    "ot_trans_enable" => ot_trans_enable,
    "ot_trans_type" => ot_trans_type,
    "vacation" => vacation,
});

/// `apply` of [`AddCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Apply {
    /// `restinfo`.
    pub restinfo: Option<Restinfo>,
}

impl Apply {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `restinfo`.
    #[must_use]
    pub fn restinfo(mut self, restinfo: impl Into<Restinfo>) -> Self {
        self.restinfo = Some(restinfo.into());
        self
    }
}

wire_out!(Apply {
    "restinfo" => restinfo,
});

/// `restinfo` of [`AddCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Restinfo {
    /// `type`.
    pub r#type: i64,
    /// `fix_time_rule_list`.
    pub fix_time_rule_list: Option<Vec<FixTimeRuleList>>,
    /// `cal_ottime_rule`.
    pub cal_ottime_rule: Option<CalOttimeRule>,
}

impl Restinfo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(r#type: impl Into<i64>) -> Self {
        Self {
            r#type: r#type.into(),
            fix_time_rule_list: Default::default(),
            cal_ottime_rule: Default::default(),
        }
    }

    /// `fix_time_rule_list`.
    #[must_use]
    pub fn fix_time_rule_list(
        mut self,
        fix_time_rule_list: impl IntoIterator<Item = impl Into<FixTimeRuleList>>,
    ) -> Self {
        self.fix_time_rule_list = Some(fix_time_rule_list.into_iter().map(Into::into).collect());
        self
    }

    /// `cal_ottime_rule`.
    #[must_use]
    pub fn cal_ottime_rule(mut self, cal_ottime_rule: impl Into<CalOttimeRule>) -> Self {
        self.cal_ottime_rule = Some(cal_ottime_rule.into());
        self
    }
}

wire_out!(Restinfo {
    "type" => r#type,
    "fix_time_rule_list" => fix_time_rule_list,
    "cal_ottime_rule" => cal_ottime_rule,
});

/// `fix_time_rule_list` of [`AddCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FixTimeRuleList {
    /// `fix_time_begin_sec`.
    pub fix_time_begin_sec: Option<i64>,
    /// `fix_time_end_sec`.
    pub fix_time_end_sec: Option<i64>,
}

impl FixTimeRuleList {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `fix_time_begin_sec`.
    #[must_use]
    pub fn fix_time_begin_sec(mut self, fix_time_begin_sec: impl Into<i64>) -> Self {
        self.fix_time_begin_sec = Some(fix_time_begin_sec.into());
        self
    }

    /// `fix_time_end_sec`.
    #[must_use]
    pub fn fix_time_end_sec(mut self, fix_time_end_sec: impl Into<i64>) -> Self {
        self.fix_time_end_sec = Some(fix_time_end_sec.into());
        self
    }
}

wire_out!(FixTimeRuleList {
    "fix_time_begin_sec" => fix_time_begin_sec,
    "fix_time_end_sec" => fix_time_end_sec,
});

/// `cal_ottime_rule` of [`AddCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CalOttimeRule {
    /// `items`.
    pub items: Vec<Items>,
}

impl CalOttimeRule {
    /// Starts with the required members.
    #[must_use]
    pub fn new(items: impl IntoIterator<Item = impl Into<Items>>) -> Self {
        Self {
            items: items.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(CalOttimeRule {
    "items" => items,
});

/// `items` of [`AddCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Items {
    /// `ot_time`.
    pub ot_time: Option<i64>,
    /// `rest_time`.
    pub rest_time: Option<i64>,
}

impl Items {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `ot_time`.
    #[must_use]
    pub fn ot_time(mut self, ot_time: impl Into<i64>) -> Self {
        self.ot_time = Some(ot_time.into());
        self
    }

    /// `rest_time`.
    #[must_use]
    pub fn rest_time(mut self, rest_time: impl Into<i64>) -> Self {
        self.rest_time = Some(rest_time.into());
        self
    }
}

wire_out!(Items {
    "ot_time" => ot_time,
    "rest_time" => rest_time,
});

/// `checkin` of [`AddCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Checkin {
    /// `ot_time_start`.
    pub ot_time_start: Option<i64>,
    /// `ot_time_min`.
    pub ot_time_min: Option<i64>,
    /// `ot_time_max`.
    pub ot_time_max: Option<i64>,
    /// `restinfo`.
    pub restinfo: Option<Restinfo>,
}

impl Checkin {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `ot_time_start`.
    #[must_use]
    pub fn ot_time_start(mut self, ot_time_start: impl Into<i64>) -> Self {
        self.ot_time_start = Some(ot_time_start.into());
        self
    }

    /// `ot_time_min`.
    #[must_use]
    pub fn ot_time_min(mut self, ot_time_min: impl Into<i64>) -> Self {
        self.ot_time_min = Some(ot_time_min.into());
        self
    }

    /// `ot_time_max`.
    #[must_use]
    pub fn ot_time_max(mut self, ot_time_max: impl Into<i64>) -> Self {
        self.ot_time_max = Some(ot_time_max.into());
        self
    }

    /// `restinfo`.
    #[must_use]
    pub fn restinfo(mut self, restinfo: impl Into<Restinfo>) -> Self {
        self.restinfo = Some(restinfo.into());
        self
    }
}

wire_out!(Checkin {
    "ot_time_start" => ot_time_start,
    "ot_time_min" => ot_time_min,
    "ot_time_max" => ot_time_max,
    "restinfo" => restinfo,
});

/// `applycheckin` of [`AddCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Applycheckin {
    /// `restinfo`.
    pub restinfo: Option<Restinfo>,
}

impl Applycheckin {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `restinfo`.
    #[must_use]
    pub fn restinfo(mut self, restinfo: impl Into<Restinfo>) -> Self {
        self.restinfo = Some(restinfo.into());
        self
    }
}

wire_out!(Applycheckin {
    "restinfo" => restinfo,
});

/// `vacation` of [`AddCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Vacation {
    /// `trans_ratio`.
    pub trans_ratio: Option<i64>,
    /// `sync_vacation`.
    pub sync_vacation: Option<bool>,
}

impl Vacation {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `trans_ratio`.
    #[must_use]
    pub fn trans_ratio(mut self, trans_ratio: impl Into<i64>) -> Self {
        self.trans_ratio = Some(trans_ratio.into());
        self
    }

    /// `sync_vacation`.
    #[must_use]
    pub fn sync_vacation(mut self, sync_vacation: impl Into<bool>) -> Self {
        self.sync_vacation = Some(sync_vacation.into());
        self
    }
}

wire_out!(Vacation {
    "trans_ratio" => trans_ratio,
    "sync_vacation" => sync_vacation,
});

/// `restdayconf` of [`AddCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Restdayconf {
    /// `allow_ot`.
    pub allow_ot: bool,
    /// `type`.
    pub r#type: Option<i64>,
    /// `apply`.
    pub apply: Option<Apply>,
    /// `checkin`.
    pub checkin: Option<Checkin>,
    /// `applycheckin`.
    pub applycheckin: Option<Applycheckin>,
    /// `ot_trans_enable`.
    pub ot_trans_enable: Option<bool>,
    /// `ot_trans_type`.
    pub ot_trans_type: Option<i64>,
    /// `vacation`.
    pub vacation: Option<Vacation>,
}

impl Restdayconf {
    /// Starts with the required members.
    #[must_use]
    pub fn new(allow_ot: impl Into<bool>) -> Self {
        Self {
            allow_ot: allow_ot.into(),
            r#type: Default::default(),
            apply: Default::default(),
            checkin: Default::default(),
            applycheckin: Default::default(),
            ot_trans_enable: Default::default(),
            ot_trans_type: Default::default(),
            vacation: Default::default(),
        }
    }

    /// `type`.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<i64>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// `apply`.
    #[must_use]
    pub fn apply(mut self, apply: impl Into<Apply>) -> Self {
        self.apply = Some(apply.into());
        self
    }

    /// `checkin`.
    #[must_use]
    pub fn checkin(mut self, checkin: impl Into<Checkin>) -> Self {
        self.checkin = Some(checkin.into());
        self
    }

    /// `applycheckin`.
    #[must_use]
    pub fn applycheckin(mut self, applycheckin: impl Into<Applycheckin>) -> Self {
        self.applycheckin = Some(applycheckin.into());
        self
    }

    /// `ot_trans_enable`.
    #[must_use]
    pub fn ot_trans_enable(mut self, ot_trans_enable: impl Into<bool>) -> Self {
        self.ot_trans_enable = Some(ot_trans_enable.into());
        self
    }

    /// `ot_trans_type`.
    #[must_use]
    pub fn ot_trans_type(mut self, ot_trans_type: impl Into<i64>) -> Self {
        self.ot_trans_type = Some(ot_trans_type.into());
        self
    }

    /// `vacation`.
    #[must_use]
    pub fn vacation(mut self, vacation: impl Into<Vacation>) -> Self {
        self.vacation = Some(vacation.into());
        self
    }
}

wire_out!(Restdayconf {
    "allow_ot" => allow_ot,
    "type" => r#type,
    "apply" => apply,
    "checkin" => checkin,
    "applycheckin" => applycheckin,
    "ot_trans_enable" => ot_trans_enable,
    "ot_trans_type" => ot_trans_type,
    "vacation" => vacation,
});

/// `holidayconf` of [`AddCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Holidayconf {
    /// `allow_ot`.
    pub allow_ot: bool,
    /// `type`.
    pub r#type: Option<i64>,
    /// `apply`.
    pub apply: Option<Apply>,
    /// `checkin`.
    pub checkin: Option<Checkin>,
    /// `applycheckin`.
    pub applycheckin: Option<Applycheckin>,
    /// `ot_trans_enable`.
    pub ot_trans_enable: Option<bool>,
    /// `ot_trans_type`.
    pub ot_trans_type: Option<i64>,
    /// `vacation`.
    pub vacation: Option<Vacation>,
}

impl Holidayconf {
    /// Starts with the required members.
    #[must_use]
    pub fn new(allow_ot: impl Into<bool>) -> Self {
        Self {
            allow_ot: allow_ot.into(),
            r#type: Default::default(),
            apply: Default::default(),
            checkin: Default::default(),
            applycheckin: Default::default(),
            ot_trans_enable: Default::default(),
            ot_trans_type: Default::default(),
            vacation: Default::default(),
        }
    }

    /// `type`.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<i64>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// `apply`.
    #[must_use]
    pub fn apply(mut self, apply: impl Into<Apply>) -> Self {
        self.apply = Some(apply.into());
        self
    }

    /// `checkin`.
    #[must_use]
    pub fn checkin(mut self, checkin: impl Into<Checkin>) -> Self {
        self.checkin = Some(checkin.into());
        self
    }

    /// `applycheckin`.
    #[must_use]
    pub fn applycheckin(mut self, applycheckin: impl Into<Applycheckin>) -> Self {
        self.applycheckin = Some(applycheckin.into());
        self
    }

    /// `ot_trans_enable`.
    #[must_use]
    pub fn ot_trans_enable(mut self, ot_trans_enable: impl Into<bool>) -> Self {
        self.ot_trans_enable = Some(ot_trans_enable.into());
        self
    }

    /// `ot_trans_type`.
    #[must_use]
    pub fn ot_trans_type(mut self, ot_trans_type: impl Into<i64>) -> Self {
        self.ot_trans_type = Some(ot_trans_type.into());
        self
    }

    /// `vacation`.
    #[must_use]
    pub fn vacation(mut self, vacation: impl Into<Vacation>) -> Self {
        self.vacation = Some(vacation.into());
        self
    }
}

wire_out!(Holidayconf {
    "allow_ot" => allow_ot,
    "type" => r#type,
    "apply" => apply,
    "checkin" => checkin,
    "applycheckin" => applycheckin,
    "ot_trans_enable" => ot_trans_enable,
    "ot_trans_type" => ot_trans_type,
    "vacation" => vacation,
});

/// `time_unit_config` of [`AddCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TimeUnitConfig {
    /// `ot_time_unit`.
    pub ot_time_unit: Option<i64>,
    /// `perday_duration_secs`.
    pub perday_duration_secs: Option<i64>,
    /// `rounding_method`.
    pub rounding_method: Option<i64>,
    /// `rounding_precision`.
    pub rounding_precision: Option<i64>,
    /// `step_size`.
    pub step_size: Option<i64>,
}

impl TimeUnitConfig {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `ot_time_unit`.
    #[must_use]
    pub fn ot_time_unit(mut self, ot_time_unit: impl Into<i64>) -> Self {
        self.ot_time_unit = Some(ot_time_unit.into());
        self
    }

    /// `perday_duration_secs`.
    #[must_use]
    pub fn perday_duration_secs(mut self, perday_duration_secs: impl Into<i64>) -> Self {
        self.perday_duration_secs = Some(perday_duration_secs.into());
        self
    }

    /// `rounding_method`.
    #[must_use]
    pub fn rounding_method(mut self, rounding_method: impl Into<i64>) -> Self {
        self.rounding_method = Some(rounding_method.into());
        self
    }

    /// `rounding_precision`.
    #[must_use]
    pub fn rounding_precision(mut self, rounding_precision: impl Into<i64>) -> Self {
        self.rounding_precision = Some(rounding_precision.into());
        self
    }

    /// `step_size`.
    #[must_use]
    pub fn step_size(mut self, step_size: impl Into<i64>) -> Self {
        self.step_size = Some(step_size.into());
        self
    }
}

wire_out!(TimeUnitConfig {
    "ot_time_unit" => ot_time_unit,
    "perday_duration_secs" => perday_duration_secs,
    "rounding_method" => rounding_method,
    "rounding_precision" => rounding_precision,
    "step_size" => step_size,
});

/// `buka_remind` of [`AddCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BukaRemind {
    /// `open_remind`.
    pub open_remind: bool,
    /// `buka_remind_month`.
    pub buka_remind_month: Option<i64>,
    /// `buka_remind_day`.
    pub buka_remind_day: Option<i64>,
}

impl BukaRemind {
    /// Starts with the required members.
    #[must_use]
    pub fn new(open_remind: impl Into<bool>) -> Self {
        Self {
            open_remind: open_remind.into(),
            buka_remind_month: Default::default(),
            buka_remind_day: Default::default(),
        }
    }

    /// `buka_remind_month`.
    #[must_use]
    pub fn buka_remind_month(mut self, buka_remind_month: impl Into<i64>) -> Self {
        self.buka_remind_month = Some(buka_remind_month.into());
        self
    }

    /// `buka_remind_day`.
    #[must_use]
    pub fn buka_remind_day(mut self, buka_remind_day: impl Into<i64>) -> Self {
        self.buka_remind_day = Some(buka_remind_day.into());
        self
    }
}

wire_out!(BukaRemind {
    "open_remind" => open_remind,
    "buka_remind_month" => buka_remind_month,
    "buka_remind_day" => buka_remind_day,
});

/// Add attendance records (添加打卡记录).
///
/// `POST /cgi-bin/checkin/add_checkin_record`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/99647)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AddCheckinRecord {
    /// `records`.
    pub records: Vec<AddCheckinRecordRecords>,
}

impl AddCheckinRecord {
    /// Starts with the required members.
    pub fn new(records: impl IntoIterator<Item = impl Into<AddCheckinRecordRecords>>) -> Self {
        Self {
            records: records.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(AddCheckinRecord {
    "records" => records,
});

/// The answer to [`AddCheckinRecord`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddCheckinRecordResponse {}

wire_in!(AddCheckinRecordResponse {});

impl Endpoint for AddCheckinRecord {
    type Response = AddCheckinRecordResponse;
    const OPERATION: &'static Operation = &Operation {
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
    };
}

/// `records` of [`AddCheckinRecord`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddCheckinRecordRecords {
    /// `userid`.
    pub userid: String,
    /// `checkin_time`.
    pub checkin_time: i64,
    /// `location_title`.
    pub location_title: Option<String>,
    /// `location_detail`.
    pub location_detail: Option<String>,
    /// `lng`.
    pub lng: Option<f64>,
    /// `lat`.
    pub lat: Option<f64>,
    /// `wifiname`.
    pub wifiname: Option<String>,
    /// `wifimac`.
    pub wifimac: Option<String>,
    /// `device_type`.
    pub device_type: Option<i64>,
    /// `device_detail`.
    pub device_detail: Option<String>,
    /// `notes`.
    pub notes: Option<String>,
    /// `mediaids`.
    pub mediaids: Option<Vec<String>>,
}

impl AddCheckinRecordRecords {
    /// Starts with the required members.
    #[must_use]
    pub fn new(userid: impl Into<String>, checkin_time: impl Into<i64>) -> Self {
        Self {
            userid: userid.into(),
            checkin_time: checkin_time.into(),
            location_title: Default::default(),
            location_detail: Default::default(),
            lng: Default::default(),
            lat: Default::default(),
            wifiname: Default::default(),
            wifimac: Default::default(),
            device_type: Default::default(),
            device_detail: Default::default(),
            notes: Default::default(),
            mediaids: Default::default(),
        }
    }

    /// `location_title`.
    #[must_use]
    pub fn location_title(mut self, location_title: impl Into<String>) -> Self {
        self.location_title = Some(location_title.into());
        self
    }

    /// `location_detail`.
    #[must_use]
    pub fn location_detail(mut self, location_detail: impl Into<String>) -> Self {
        self.location_detail = Some(location_detail.into());
        self
    }

    /// `lng`.
    #[must_use]
    pub fn lng(mut self, lng: impl Into<f64>) -> Self {
        self.lng = Some(lng.into());
        self
    }

    /// `lat`.
    #[must_use]
    pub fn lat(mut self, lat: impl Into<f64>) -> Self {
        self.lat = Some(lat.into());
        self
    }

    /// `wifiname`.
    #[must_use]
    pub fn wifiname(mut self, wifiname: impl Into<String>) -> Self {
        self.wifiname = Some(wifiname.into());
        self
    }

    /// `wifimac`.
    #[must_use]
    pub fn wifimac(mut self, wifimac: impl Into<String>) -> Self {
        self.wifimac = Some(wifimac.into());
        self
    }

    /// `device_type`.
    #[must_use]
    pub fn device_type(mut self, device_type: impl Into<i64>) -> Self {
        self.device_type = Some(device_type.into());
        self
    }

    /// `device_detail`.
    #[must_use]
    pub fn device_detail(mut self, device_detail: impl Into<String>) -> Self {
        self.device_detail = Some(device_detail.into());
        self
    }

    /// `notes`.
    #[must_use]
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Some(notes.into());
        self
    }

    /// `mediaids`.
    #[must_use]
    pub fn mediaids(mut self, mediaids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.mediaids = Some(mediaids.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(AddCheckinRecordRecords {
    "userid" => userid,
    "checkin_time" => checkin_time,
    "location_title" => location_title,
    "location_detail" => location_detail,
    "lng" => lng,
    "lat" => lat,
    "wifiname" => wifiname,
    "wifimac" => wifimac,
    "device_type" => device_type,
    "device_detail" => device_detail,
    "notes" => notes,
    "mediaids" => mediaids,
});

/// Enter the face of a member (录入打卡人员人脸信息).
///
/// `POST /cgi-bin/checkin/addcheckinuserface`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93378)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AddCheckinUserFace {
    /// `userid`.
    pub userid: String,
    /// `userface`.
    pub userface: String,
}

impl AddCheckinUserFace {
    /// Starts with the required members.
    pub fn new(userid: impl Into<String>, userface: impl Into<String>) -> Self {
        Self {
            userid: userid.into(),
            userface: userface.into(),
        }
    }
}

wire_out!(AddCheckinUserFace {
    "userid" => userid,
    "userface" => userface,
});

/// The answer to [`AddCheckinUserFace`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddCheckinUserFaceResponse {}

wire_in!(AddCheckinUserFaceResponse {});

impl Endpoint for AddCheckinUserFace {
    type Response = AddCheckinUserFaceResponse;
    const OPERATION: &'static Operation = &Operation {
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
    };
}

/// Clear list members of an attendance rule (清空打卡规则数组元素).
///
/// `POST /cgi-bin/checkin/clear_checkin_option_array_field`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98041)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ClearCheckinOptionArrayField {
    /// `groupid`.
    pub groupid: i64,
    /// `clear_field`.
    pub clear_field: Vec<i64>,
    /// `effective_now`.
    pub effective_now: Option<bool>,
}

impl ClearCheckinOptionArrayField {
    /// Starts with the required members.
    pub fn new(
        groupid: impl Into<i64>,
        clear_field: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        Self {
            groupid: groupid.into(),
            clear_field: clear_field.into_iter().map(Into::into).collect(),
            effective_now: Default::default(),
        }
    }

    /// `effective_now`.
    pub fn effective_now(mut self, effective_now: impl Into<bool>) -> Self {
        self.effective_now = Some(effective_now.into());
        self
    }
}

wire_out!(ClearCheckinOptionArrayField {
    "groupid" => groupid,
    "clear_field" => clear_field,
    "effective_now" => effective_now,
});

/// The answer to [`ClearCheckinOptionArrayField`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ClearCheckinOptionArrayFieldResponse {}

wire_in!(ClearCheckinOptionArrayFieldResponse {});

impl Endpoint for ClearCheckinOptionArrayField {
    type Response = ClearCheckinOptionArrayFieldResponse;
    const OPERATION: &'static Operation = &Operation {
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
    };
}

/// Delete an attendance rule (删除打卡规则).
///
/// `POST /cgi-bin/checkin/del_checkin_option`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98041)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DelCheckinOption {
    /// `groupid`.
    pub groupid: i64,
    /// `effective_now`.
    pub effective_now: Option<bool>,
}

impl DelCheckinOption {
    /// Starts with the required members.
    pub fn new(groupid: impl Into<i64>) -> Self {
        Self {
            groupid: groupid.into(),
            effective_now: Default::default(),
        }
    }

    /// `effective_now`.
    pub fn effective_now(mut self, effective_now: impl Into<bool>) -> Self {
        self.effective_now = Some(effective_now.into());
        self
    }
}

wire_out!(DelCheckinOption {
    "groupid" => groupid,
    "effective_now" => effective_now,
});

/// The answer to [`DelCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DelCheckinOptionResponse {}

wire_in!(DelCheckinOptionResponse {});

impl Endpoint for DelCheckinOption {
    type Response = DelCheckinOptionResponse;
    const OPERATION: &'static Operation = &Operation {
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
    };
}

/// Get daily attendance reports (获取打卡日报数据).
///
/// `POST /cgi-bin/checkin/getcheckin_daydata`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93374) [(2)](https://developer.work.weixin.qq.com/document/path/94206)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetCheckinDayData {
    /// `starttime`.
    pub starttime: i64,
    /// `endtime`.
    pub endtime: i64,
    /// `useridlist`.
    pub useridlist: Vec<String>,
}

impl GetCheckinDayData {
    /// Starts with the required members.
    pub fn new(
        starttime: impl Into<i64>,
        endtime: impl Into<i64>,
        useridlist: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            starttime: starttime.into(),
            endtime: endtime.into(),
            useridlist: useridlist.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(GetCheckinDayData {
    "starttime" => starttime,
    "endtime" => endtime,
    "useridlist" => useridlist,
});

/// The answer to [`GetCheckinDayData`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCheckinDayDataResponse {
    /// `datas`.
    pub datas: Vec<GetCheckinDayDataDatas>,
}

wire_in!(GetCheckinDayDataResponse {
    "datas" => datas,
});

impl Endpoint for GetCheckinDayData {
    type Response = GetCheckinDayDataResponse;
    const OPERATION: &'static Operation = &Operation {
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
    };
}

/// `datas` of [`GetCheckinDayData`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCheckinDayDataDatas {
    /// `base_info`.
    pub base_info: GetCheckinDayDataBaseInfo,
    /// `summary_info`.
    pub summary_info: GetCheckinDayDataSummaryInfo,
    /// `holiday_infos`.
    pub holiday_infos: Vec<GetCheckinDayDataHolidayInfos>,
    /// `sp_items`.
    pub sp_items: Vec<SpItems>,
    /// `exception_infos`.
    pub exception_infos: Vec<ExceptionInfos>,
    /// `ot_info`.
    pub ot_info: Option<GetCheckinDayDataOtInfo>,
}

wire_in!(GetCheckinDayDataDatas {
    "base_info" => base_info,
    "summary_info" => summary_info,
    "holiday_infos" => holiday_infos,
    "sp_items" => sp_items,
    "exception_infos" => exception_infos,
    "ot_info" => ot_info,
});

/// `base_info` of [`GetCheckinDayData`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCheckinDayDataBaseInfo {
    /// `date`.
    pub date: i64,
    /// `day_type`.
    pub day_type: i64,
    /// `record_type`.
    pub record_type: i64,
    /// `acctid`.
    pub acctid: String,
    /// `name`.
    pub name: String,
    /// `name_ex`.
    pub name_ex: String,
    /// `departs_name`.
    pub departs_name: String,
    /// `rule_info`.
    pub rule_info: GetCheckinDayDataRuleInfo,
}

wire_in!(GetCheckinDayDataBaseInfo {
    "date" => date,
    "day_type" => day_type,
    "record_type" => record_type,
    "acctid" => acctid,
    "name" => name,
    "name_ex" => name_ex,
    "departs_name" => departs_name,
    "rule_info" => rule_info,
});

/// `rule_info` of [`GetCheckinDayData`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCheckinDayDataRuleInfo {
    /// `groupid`.
    pub groupid: i64,
    /// `groupname`.
    pub groupname: String,
    /// `scheduleid`.
    pub scheduleid: Option<i64>,
    /// `schedulename`.
    pub schedulename: Option<String>,
    /// `checkintime`.
    pub checkintime: Vec<GetCheckinDayDataRuleInfoCheckintime>,
}

wire_in!(GetCheckinDayDataRuleInfo {
    "groupid" => groupid,
    "groupname" => groupname,
    "scheduleid" => scheduleid,
    "schedulename" => schedulename,
    "checkintime" => checkintime,
});

/// `rule_info_checkintime` of [`GetCheckinDayData`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCheckinDayDataRuleInfoCheckintime {
    /// `work_sec`.
    pub work_sec: i64,
    /// `off_work_sec`.
    pub off_work_sec: i64,
}

wire_in!(GetCheckinDayDataRuleInfoCheckintime {
    "work_sec" => work_sec,
    "off_work_sec" => off_work_sec,
});

/// `summary_info` of [`GetCheckinDayData`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCheckinDayDataSummaryInfo {
    /// `checkin_count`.
    pub checkin_count: i64,
    /// `regular_work_sec`.
    pub regular_work_sec: i64,
    /// `standard_work_sec`.
    pub standard_work_sec: i64,
    /// `earliest_time`.
    pub earliest_time: i64,
    /// `lastest_time`.
    pub lastest_time: i64,
}

wire_in!(GetCheckinDayDataSummaryInfo {
    "checkin_count" => checkin_count,
    "regular_work_sec" => regular_work_sec,
    "standard_work_sec" => standard_work_sec,
    "earliest_time" => earliest_time,
    "lastest_time" => lastest_time,
});

/// `holiday_infos` of [`GetCheckinDayData`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCheckinDayDataHolidayInfos {
    /// `sp_number`.
    pub sp_number: String,
    /// `sp_title`.
    pub sp_title: GetCheckinDayDataSpTitle,
    /// `sp_description`.
    pub sp_description: GetCheckinDayDataSpDescription,
}

wire_in!(GetCheckinDayDataHolidayInfos {
    "sp_number" => sp_number,
    "sp_title" => sp_title,
    "sp_description" => sp_description,
});

/// `sp_title` of [`GetCheckinDayData`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCheckinDayDataSpTitle {
    /// `data`.
    pub data: Vec<GetCheckinDayDataData>,
}

wire_in!(GetCheckinDayDataSpTitle {
    "data" => data,
});

/// `data` of [`GetCheckinDayData`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCheckinDayDataData {
    /// `lang`.
    pub lang: String,
    /// `text`.
    pub text: String,
}

wire_in!(GetCheckinDayDataData {
    "lang" => lang,
    "text" => text,
});

/// `sp_description` of [`GetCheckinDayData`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCheckinDayDataSpDescription {
    /// `data`.
    pub data: Vec<GetCheckinDayDataData>,
}

wire_in!(GetCheckinDayDataSpDescription {
    "data" => data,
});

/// `sp_items` of [`GetCheckinDayData`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SpItems {
    /// `name`.
    pub name: String,
    /// `type`.
    pub r#type: i64,
    /// `vacation_id`.
    pub vacation_id: Option<i64>,
    /// `time_type`.
    pub time_type: i64,
    /// `duration`.
    pub duration: i64,
    /// `count`.
    pub count: i64,
}

wire_in!(SpItems {
    "name" => name,
    "type" => r#type,
    "vacation_id" => vacation_id,
    "time_type" => time_type,
    "duration" => duration,
    "count" => count,
});

/// `exception_infos` of [`GetCheckinDayData`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ExceptionInfos {
    /// `exception`.
    pub exception: i64,
    /// `duration`.
    pub duration: Option<i64>,
    /// `count`.
    pub count: i64,
}

wire_in!(ExceptionInfos {
    "exception" => exception,
    "duration" => duration,
    "count" => count,
});

/// `ot_info` of [`GetCheckinDayData`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCheckinDayDataOtInfo {
    /// `ot_status`.
    pub ot_status: i64,
    /// `ot_duration`.
    pub ot_duration: i64,
    /// `exception_duration`.
    pub exception_duration: Vec<i64>,
    /// `workday_over_as_vacation`.
    pub workday_over_as_vacation: Option<i64>,
    /// `workday_over_as_money`.
    pub workday_over_as_money: Option<i64>,
    /// `restday_over_as_vacation`.
    pub restday_over_as_vacation: Option<i64>,
    /// `restday_over_as_money`.
    pub restday_over_as_money: Option<i64>,
    /// `holiday_over_as_vacation`.
    pub holiday_over_as_vacation: Option<i64>,
    /// `holiday_over_as_money`.
    pub holiday_over_as_money: Option<i64>,
}

wire_in!(GetCheckinDayDataOtInfo {
    "ot_status" => ot_status,
    "ot_duration" => ot_duration,
    "exception_duration" => exception_duration,
    "workday_over_as_vacation" => workday_over_as_vacation,
    "workday_over_as_money" => workday_over_as_money,
    "restday_over_as_vacation" => restday_over_as_vacation,
    "restday_over_as_money" => restday_over_as_money,
    "holiday_over_as_vacation" => holiday_over_as_vacation,
    "holiday_over_as_money" => holiday_over_as_money,
});

/// Get monthly attendance reports (获取打卡月报数据).
///
/// `POST /cgi-bin/checkin/getcheckin_monthdata`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93387) [(2)](https://developer.work.weixin.qq.com/document/path/94207)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetCheckinMonthData {
    /// `starttime`.
    pub starttime: i64,
    /// `endtime`.
    pub endtime: i64,
    /// `useridlist`.
    pub useridlist: Vec<String>,
}

impl GetCheckinMonthData {
    /// Starts with the required members.
    pub fn new(
        starttime: impl Into<i64>,
        endtime: impl Into<i64>,
        useridlist: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            starttime: starttime.into(),
            endtime: endtime.into(),
            useridlist: useridlist.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(GetCheckinMonthData {
    "starttime" => starttime,
    "endtime" => endtime,
    "useridlist" => useridlist,
});

/// The answer to [`GetCheckinMonthData`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCheckinMonthDataResponse {
    /// `datas`.
    pub datas: Vec<GetCheckinMonthDataDatas>,
}

wire_in!(GetCheckinMonthDataResponse {
    "datas" => datas,
});

impl Endpoint for GetCheckinMonthData {
    type Response = GetCheckinMonthDataResponse;
    const OPERATION: &'static Operation = &Operation {
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
    };
}

/// `datas` of [`GetCheckinMonthData`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCheckinMonthDataDatas {
    /// `base_info`.
    pub base_info: GetCheckinMonthDataBaseInfo,
    /// `summary_info`.
    pub summary_info: GetCheckinMonthDataSummaryInfo,
    /// `sp_items`.
    pub sp_items: Vec<SpItems>,
    /// `exception_infos`.
    pub exception_infos: Vec<ExceptionInfos>,
    /// `overwork_info`.
    pub overwork_info: Option<GetCheckinMonthDataOverworkInfo>,
}

wire_in!(GetCheckinMonthDataDatas {
    "base_info" => base_info,
    "summary_info" => summary_info,
    "sp_items" => sp_items,
    "exception_infos" => exception_infos,
    "overwork_info" => overwork_info,
});

/// `base_info` of [`GetCheckinMonthData`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCheckinMonthDataBaseInfo {
    /// `record_type`.
    pub record_type: i64,
    /// `acctid`.
    pub acctid: String,
    /// `name`.
    pub name: String,
    /// `name_ex`.
    pub name_ex: String,
    /// `departs_name`.
    pub departs_name: String,
    /// `rule_info`.
    pub rule_info: GetCheckinMonthDataRuleInfo,
}

wire_in!(GetCheckinMonthDataBaseInfo {
    "record_type" => record_type,
    "acctid" => acctid,
    "name" => name,
    "name_ex" => name_ex,
    "departs_name" => departs_name,
    "rule_info" => rule_info,
});

/// `rule_info` of [`GetCheckinMonthData`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCheckinMonthDataRuleInfo {
    /// `groupid`.
    pub groupid: i64,
    /// `groupname`.
    pub groupname: String,
}

wire_in!(GetCheckinMonthDataRuleInfo {
    "groupid" => groupid,
    "groupname" => groupname,
});

/// `summary_info` of [`GetCheckinMonthData`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCheckinMonthDataSummaryInfo {
    /// `except_days`.
    pub except_days: i64,
    /// `regular_days`.
    pub regular_days: Option<i64>,
    /// `work_days`.
    pub work_days: i64,
    /// `rest_days`.
    pub rest_days: Option<i64>,
    /// `regular_work_sec`.
    pub regular_work_sec: i64,
    /// `standard_work_sec`.
    pub standard_work_sec: i64,
}

wire_in!(GetCheckinMonthDataSummaryInfo {
    "except_days" => except_days,
    "regular_days" => regular_days,
    "work_days" => work_days,
    "rest_days" => rest_days,
    "regular_work_sec" => regular_work_sec,
    "standard_work_sec" => standard_work_sec,
});

/// `overwork_info` of [`GetCheckinMonthData`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCheckinMonthDataOverworkInfo {
    /// `workday_over_sec`.
    pub workday_over_sec: i64,
    /// `holidays_over_sec`.
    pub holidays_over_sec: Option<i64>,
    /// `restdays_over_sec`.
    pub restdays_over_sec: Option<i64>,
    /// `workdays_over_as_vacation`.
    pub workdays_over_as_vacation: Option<i64>,
    /// `workdays_over_as_money`.
    pub workdays_over_as_money: Option<i64>,
    /// `restdays_over_as_vacation`.
    pub restdays_over_as_vacation: Option<i64>,
    /// `restdays_over_as_money`.
    pub restdays_over_as_money: Option<i64>,
    /// `holidays_over_as_vacation`.
    pub holidays_over_as_vacation: Option<i64>,
    /// `holidays_over_as_money`.
    pub holidays_over_as_money: Option<i64>,
}

wire_in!(GetCheckinMonthDataOverworkInfo {
    "workday_over_sec" => workday_over_sec,
    "holidays_over_sec" => holidays_over_sec,
    "restdays_over_sec" => restdays_over_sec,
    "workdays_over_as_vacation" => workdays_over_as_vacation,
    "workdays_over_as_money" => workdays_over_as_money,
    "restdays_over_as_vacation" => restdays_over_as_vacation,
    "restdays_over_as_money" => restdays_over_as_money,
    "holidays_over_as_vacation" => holidays_over_as_vacation,
    "holidays_over_as_money" => holidays_over_as_money,
});

/// Get attendance records (获取打卡记录数据).
///
/// `POST /cgi-bin/checkin/getcheckindata`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/90262) [(2)](https://developer.work.weixin.qq.com/document/path/94205)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetCheckinData {
    /// `opencheckindatatype`.
    pub opencheckindatatype: i64,
    /// `starttime`.
    pub starttime: i64,
    /// `endtime`.
    pub endtime: i64,
    /// `useridlist`.
    pub useridlist: Vec<String>,
}

impl GetCheckinData {
    /// Starts with the required members.
    pub fn new(
        opencheckindatatype: impl Into<i64>,
        starttime: impl Into<i64>,
        endtime: impl Into<i64>,
        useridlist: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            opencheckindatatype: opencheckindatatype.into(),
            starttime: starttime.into(),
            endtime: endtime.into(),
            useridlist: useridlist.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(GetCheckinData {
    "opencheckindatatype" => opencheckindatatype,
    "starttime" => starttime,
    "endtime" => endtime,
    "useridlist" => useridlist,
});

/// The answer to [`GetCheckinData`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCheckinDataResponse {
    /// `checkindata`.
    pub checkindata: Vec<GetCheckinDataCheckindata>,
}

wire_in!(GetCheckinDataResponse {
    "checkindata" => checkindata,
});

impl Endpoint for GetCheckinData {
    type Response = GetCheckinDataResponse;
    const OPERATION: &'static Operation = &Operation {
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
    };
}

/// `checkindata` of [`GetCheckinData`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCheckinDataCheckindata {
    /// `userid`.
    pub userid: String,
    /// `groupid`.
    pub groupid: i64,
    /// `groupname`.
    pub groupname: String,
    /// `checkin_type`.
    pub checkin_type: String,
    /// `exception_type`.
    pub exception_type: String,
    /// `checkin_time`.
    pub checkin_time: i64,
    /// `sch_checkin_time`.
    pub sch_checkin_time: i64,
    /// `location_title`.
    pub location_title: Option<String>,
    /// `location_detail`.
    pub location_detail: Option<String>,
    /// `lng`.
    pub lng: Option<f64>,
    /// `lat`.
    pub lat: Option<f64>,
    /// `wifiname`.
    pub wifiname: Option<String>,
    /// `wifimac`.
    pub wifimac: Option<String>,
    /// `deviceid`.
    pub deviceid: Option<String>,
    /// `schedule_id`.
    pub schedule_id: Option<i64>,
    /// `timeline_id`.
    pub timeline_id: Option<i64>,
    /// `notes`.
    pub notes: Option<String>,
    /// `mediaids`.
    pub mediaids: Vec<String>,
}

wire_in!(GetCheckinDataCheckindata {
    "userid" => userid,
    "groupid" => groupid,
    "groupname" => groupname,
    "checkin_type" => checkin_type,
    "exception_type" => exception_type,
    "checkin_time" => checkin_time,
    "sch_checkin_time" => sch_checkin_time,
    "location_title" => location_title,
    "location_detail" => location_detail,
    "lng" => lng,
    "lat" => lat,
    "wifiname" => wifiname,
    "wifimac" => wifimac,
    "deviceid" => deviceid,
    "schedule_id" => schedule_id,
    "timeline_id" => timeline_id,
    "notes" => notes,
    "mediaids" => mediaids,
});

/// Get the attendance rules of members (获取员工打卡规则).
///
/// `POST /cgi-bin/checkin/getcheckinoption`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/90263) [(2)](https://developer.work.weixin.qq.com/document/path/94204)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetCheckinOption {
    /// `datetime`.
    pub datetime: i64,
    /// `useridlist`.
    pub useridlist: Vec<String>,
}

impl GetCheckinOption {
    /// Starts with the required members.
    pub fn new(
        datetime: impl Into<i64>,
        useridlist: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            datetime: datetime.into(),
            useridlist: useridlist.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(GetCheckinOption {
    "datetime" => datetime,
    "useridlist" => useridlist,
});

/// The answer to [`GetCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCheckinOptionResponse {
    /// `info`.
    pub info: Vec<GetCheckinOptionInfo>,
}

wire_in!(GetCheckinOptionResponse {
    "info" => info,
});

impl Endpoint for GetCheckinOption {
    type Response = GetCheckinOptionResponse;
    const OPERATION: &'static Operation = &Operation {
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
    };
}

/// `info` of [`GetCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCheckinOptionInfo {
    /// `userid`.
    pub userid: String,
    /// `group`.
    pub group: GetCheckinOptionGroup,
}

wire_in!(GetCheckinOptionInfo {
    "userid" => userid,
    "group" => group,
});

/// `group` of [`GetCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCheckinOptionGroup {
    /// `groupid`.
    pub groupid: i64,
    /// `grouptype`.
    pub grouptype: i64,
    /// `groupname`.
    pub groupname: String,
    /// `sync_holidays`.
    pub sync_holidays: bool,
    /// `need_photo`.
    pub need_photo: bool,
    /// `note_can_use_local_pic`.
    pub note_can_use_local_pic: bool,
    /// `allow_checkin_offworkday`.
    pub allow_checkin_offworkday: bool,
    /// `allow_apply_offworkday`.
    pub allow_apply_offworkday: bool,
    /// `allow_apply_bk_cnt`.
    pub allow_apply_bk_cnt: Option<i64>,
    /// `allow_apply_bk_day_limit`.
    pub allow_apply_bk_day_limit: Option<i64>,
    /// `buka_limit_next_month`.
    pub buka_limit_next_month: Option<i64>,
    /// `checkindate`.
    pub checkindate: Vec<CheckindateAnswer>,
    /// `spe_workdays`.
    pub spe_workdays: Vec<SpeWorkdaysAnswer>,
    /// `spe_offdays`.
    pub spe_offdays: Vec<SpeOffdaysAnswer>,
    /// `wifimac_infos`.
    pub wifimac_infos: Vec<WifimacInfosAnswer>,
    /// `loc_infos`.
    pub loc_infos: Vec<LocInfosAnswer>,
    /// `schedulelist`.
    pub schedulelist: Vec<SchedulelistAnswer>,
    /// `buka_restriction`.
    pub buka_restriction: Option<i64>,
    /// `span_day_time`.
    pub span_day_time: Option<i64>,
    /// `standard_work_duration`.
    pub standard_work_duration: Option<i64>,
    /// `open_sp_checkin`.
    pub open_sp_checkin: Option<bool>,
    /// `checkin_method_type`.
    pub checkin_method_type: Option<i64>,
}

wire_in!(GetCheckinOptionGroup {
    "groupid" => groupid,
    "grouptype" => grouptype,
    "groupname" => groupname,
    "sync_holidays" => sync_holidays,
    "need_photo" => need_photo,
    "note_can_use_local_pic" => note_can_use_local_pic,
    "allow_checkin_offworkday" => allow_checkin_offworkday,
    "allow_apply_offworkday" => allow_apply_offworkday,
    "allow_apply_bk_cnt" => allow_apply_bk_cnt,
    "allow_apply_bk_day_limit" => allow_apply_bk_day_limit,
    "buka_limit_next_month" => buka_limit_next_month,
    "checkindate" => checkindate,
    "spe_workdays" => spe_workdays,
    "spe_offdays" => spe_offdays,
    "wifimac_infos" => wifimac_infos,
    "loc_infos" => loc_infos,
    "schedulelist" => schedulelist,
    "buka_restriction" => buka_restriction,
    "span_day_time" => span_day_time,
    "standard_work_duration" => standard_work_duration,
    "open_sp_checkin" => open_sp_checkin,
    "checkin_method_type" => checkin_method_type,
});

/// `checkindate_answer` of [`GetCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CheckindateAnswer {
    /// `workdays`.
    pub workdays: Vec<i64>,
    /// `checkintime`.
    pub checkintime: Vec<CheckintimeAnswer>,
    /// `noneed_offwork`.
    pub noneed_offwork: bool,
    /// `flex_time`.
    pub flex_time: Option<i64>,
    /// `flex_on_duty_time`.
    pub flex_on_duty_time: Option<i64>,
    /// `flex_off_duty_time`.
    pub flex_off_duty_time: Option<i64>,
    /// `limit_aheadtime`.
    pub limit_aheadtime: Option<i64>,
}

wire_in!(CheckindateAnswer {
    "workdays" => workdays,
    "checkintime" => checkintime,
    "noneed_offwork" => noneed_offwork,
    "flex_time" => flex_time,
    "flex_on_duty_time" => flex_on_duty_time,
    "flex_off_duty_time" => flex_off_duty_time,
    "limit_aheadtime" => limit_aheadtime,
});

/// `checkintime_answer` of [`GetCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CheckintimeAnswer {
    /// `time_id`.
    pub time_id: Option<i64>,
    /// `work_sec`.
    pub work_sec: Option<i64>,
    /// `off_work_sec`.
    pub off_work_sec: Option<i64>,
    /// `earliest_work_sec`.
    pub earliest_work_sec: Option<i64>,
    /// `latest_work_sec`.
    pub latest_work_sec: Option<i64>,
    /// `earliest_off_work_sec`.
    pub earliest_off_work_sec: Option<i64>,
    /// `latest_off_work_sec`.
    pub latest_off_work_sec: Option<i64>,
    /// `remind_work_sec`.
    pub remind_work_sec: Option<i64>,
    /// `remind_off_work_sec`.
    pub remind_off_work_sec: Option<i64>,
    /// `allow_rest`.
    pub allow_rest: Option<bool>,
    /// Unix seconds.
    pub rest_begin_time: Option<i64>,
    /// Unix seconds.
    pub rest_end_time: Option<i64>,
    /// `rest_times`.
    pub rest_times: Vec<RestTimesAnswer>,
    /// `no_need_checkon`.
    pub no_need_checkon: Option<bool>,
    /// `no_need_checkoff`.
    pub no_need_checkoff: Option<bool>,
}

wire_in!(CheckintimeAnswer {
    "time_id" => time_id,
    "work_sec" => work_sec,
    "off_work_sec" => off_work_sec,
    "earliest_work_sec" => earliest_work_sec,
    "latest_work_sec" => latest_work_sec,
    "earliest_off_work_sec" => earliest_off_work_sec,
    "latest_off_work_sec" => latest_off_work_sec,
    "remind_work_sec" => remind_work_sec,
    "remind_off_work_sec" => remind_off_work_sec,
    "allow_rest" => allow_rest,
    "rest_begin_time" => rest_begin_time,
    "rest_end_time" => rest_end_time,
    "rest_times" => rest_times,
    "no_need_checkon" => no_need_checkon,
    "no_need_checkoff" => no_need_checkoff,
});

/// `rest_times_answer` of [`GetCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RestTimesAnswer {
    /// Unix seconds.
    pub rest_begin_time: i64,
    /// Unix seconds.
    pub rest_end_time: i64,
}

wire_in!(RestTimesAnswer {
    "rest_begin_time" => rest_begin_time,
    "rest_end_time" => rest_end_time,
});

/// `spe_workdays_answer` of [`GetCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SpeWorkdaysAnswer {
    /// Unix seconds.
    pub timestamp: i64,
    /// `checkintime`.
    pub checkintime: Vec<CheckintimeAnswer>,
    /// `notes`.
    pub notes: String,
}

wire_in!(SpeWorkdaysAnswer {
    "timestamp" => timestamp,
    "checkintime" => checkintime,
    "notes" => notes,
});

/// `spe_offdays_answer` of [`GetCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SpeOffdaysAnswer {
    /// Unix seconds.
    pub timestamp: i64,
    /// `checkintime`.
    pub checkintime: Vec<SpeOffdaysAnswerCheckintime>,
    /// `notes`.
    pub notes: String,
}

wire_in!(SpeOffdaysAnswer {
    "timestamp" => timestamp,
    "checkintime" => checkintime,
    "notes" => notes,
});

/// `spe_offdays_answer_checkintime` of [`GetCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SpeOffdaysAnswerCheckintime {
    /// `time_id`.
    pub time_id: Option<i64>,
    /// `work_sec`.
    pub work_sec: Option<i64>,
    /// `off_work_sec`.
    pub off_work_sec: Option<i64>,
    /// `earliest_work_sec`.
    pub earliest_work_sec: Option<i64>,
    /// `latest_work_sec`.
    pub latest_work_sec: Option<i64>,
    /// `earliest_off_work_sec`.
    pub earliest_off_work_sec: Option<i64>,
    /// `latest_off_work_sec`.
    pub latest_off_work_sec: Option<i64>,
    /// `remind_work_sec`.
    pub remind_work_sec: Option<i64>,
    /// `remind_off_work_sec`.
    pub remind_off_work_sec: Option<i64>,
    /// `allow_rest`.
    pub allow_rest: bool,
    /// Unix seconds.
    pub rest_begin_time: Option<i64>,
    /// Unix seconds.
    pub rest_end_time: Option<i64>,
    /// `rest_times`.
    pub rest_times: Vec<RestTimesAnswer>,
    /// `no_need_checkon`.
    pub no_need_checkon: Option<bool>,
    /// `no_need_checkoff`.
    pub no_need_checkoff: Option<bool>,
}

wire_in!(SpeOffdaysAnswerCheckintime {
    "time_id" => time_id,
    "work_sec" => work_sec,
    "off_work_sec" => off_work_sec,
    "earliest_work_sec" => earliest_work_sec,
    "latest_work_sec" => latest_work_sec,
    "earliest_off_work_sec" => earliest_off_work_sec,
    "latest_off_work_sec" => latest_off_work_sec,
    "remind_work_sec" => remind_work_sec,
    "remind_off_work_sec" => remind_off_work_sec,
    "allow_rest" => allow_rest,
    "rest_begin_time" => rest_begin_time,
    "rest_end_time" => rest_end_time,
    "rest_times" => rest_times,
    "no_need_checkon" => no_need_checkon,
    "no_need_checkoff" => no_need_checkoff,
});

/// `wifimac_infos_answer` of [`GetCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct WifimacInfosAnswer {
    /// `wifiname`.
    pub wifiname: String,
    /// `wifimac`.
    pub wifimac: String,
}

wire_in!(WifimacInfosAnswer {
    "wifiname" => wifiname,
    "wifimac" => wifimac,
});

/// `loc_infos_answer` of [`GetCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct LocInfosAnswer {
    /// `loc_title`.
    pub loc_title: String,
    /// `loc_detail`.
    pub loc_detail: String,
    /// `lng`.
    pub lng: f64,
    /// `lat`.
    pub lat: f64,
    /// `distance`.
    pub distance: i64,
}

wire_in!(LocInfosAnswer {
    "loc_title" => loc_title,
    "loc_detail" => loc_detail,
    "lng" => lng,
    "lat" => lat,
    "distance" => distance,
});

/// `schedulelist_answer` of [`GetCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SchedulelistAnswer {
    /// `schedule_id`.
    pub schedule_id: i64,
    /// `schedule_name`.
    pub schedule_name: String,
    /// `time_section`.
    pub time_section: Vec<TimeSectionAnswer>,
    /// `noneed_offwork`.
    pub noneed_offwork: bool,
    /// `limit_aheadtime`.
    pub limit_aheadtime: i64,
    /// `limit_offtime`.
    pub limit_offtime: i64,
    /// `allow_flex`.
    pub allow_flex: bool,
    /// `flex_on_duty_time`.
    pub flex_on_duty_time: Option<i64>,
    /// `flex_off_duty_time`.
    pub flex_off_duty_time: Option<i64>,
    /// `max_allow_arrive_early`.
    pub max_allow_arrive_early: Option<i64>,
    /// `max_allow_arrive_late`.
    pub max_allow_arrive_late: Option<i64>,
    /// `late_rule`.
    pub late_rule: Option<LateRuleAnswer>,
    /// `biweekly`.
    pub biweekly: Option<BiweeklyAnswer>,
}

wire_in!(SchedulelistAnswer {
    "schedule_id" => schedule_id,
    "schedule_name" => schedule_name,
    "time_section" => time_section,
    "noneed_offwork" => noneed_offwork,
    "limit_aheadtime" => limit_aheadtime,
    "limit_offtime" => limit_offtime,
    "allow_flex" => allow_flex,
    "flex_on_duty_time" => flex_on_duty_time,
    "flex_off_duty_time" => flex_off_duty_time,
    "max_allow_arrive_early" => max_allow_arrive_early,
    "max_allow_arrive_late" => max_allow_arrive_late,
    "late_rule" => late_rule,
    "biweekly" => biweekly,
});

/// `time_section_answer` of [`GetCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TimeSectionAnswer {
    /// `time_id`.
    pub time_id: Option<i64>,
    /// `work_sec`.
    pub work_sec: Option<i64>,
    /// `off_work_sec`.
    pub off_work_sec: Option<i64>,
    /// `earliest_work_sec`.
    pub earliest_work_sec: Option<i64>,
    /// `latest_work_sec`.
    pub latest_work_sec: Option<i64>,
    /// `earliest_off_work_sec`.
    pub earliest_off_work_sec: Option<i64>,
    /// `latest_off_work_sec`.
    pub latest_off_work_sec: Option<i64>,
    /// `remind_work_sec`.
    pub remind_work_sec: Option<i64>,
    /// `remind_off_work_sec`.
    pub remind_off_work_sec: Option<i64>,
    /// `allow_rest`.
    pub allow_rest: bool,
    /// Unix seconds.
    pub rest_begin_time: Option<i64>,
    /// Unix seconds.
    pub rest_end_time: Option<i64>,
    /// `rest_times`.
    pub rest_times: Vec<RestTimesAnswer>,
    /// `no_need_checkon`.
    pub no_need_checkon: Option<bool>,
    /// `no_need_checkoff`.
    pub no_need_checkoff: Option<bool>,
}

wire_in!(TimeSectionAnswer {
    "time_id" => time_id,
    "work_sec" => work_sec,
    "off_work_sec" => off_work_sec,
    "earliest_work_sec" => earliest_work_sec,
    "latest_work_sec" => latest_work_sec,
    "earliest_off_work_sec" => earliest_off_work_sec,
    "latest_off_work_sec" => latest_off_work_sec,
    "remind_work_sec" => remind_work_sec,
    "remind_off_work_sec" => remind_off_work_sec,
    "allow_rest" => allow_rest,
    "rest_begin_time" => rest_begin_time,
    "rest_end_time" => rest_end_time,
    "rest_times" => rest_times,
    "no_need_checkon" => no_need_checkon,
    "no_need_checkoff" => no_need_checkoff,
});

/// `late_rule_answer` of [`GetCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct LateRuleAnswer {
    /// `allow_offwork_after_time`.
    pub allow_offwork_after_time: bool,
    /// `timerules`.
    pub timerules: Vec<TimerulesAnswer>,
}

wire_in!(LateRuleAnswer {
    "allow_offwork_after_time" => allow_offwork_after_time,
    "timerules" => timerules,
});

/// `timerules_answer` of [`GetCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TimerulesAnswer {
    /// `offwork_after_time`.
    pub offwork_after_time: i64,
    /// `onwork_flex_time`.
    pub onwork_flex_time: i64,
}

wire_in!(TimerulesAnswer {
    "offwork_after_time" => offwork_after_time,
    "onwork_flex_time" => onwork_flex_time,
});

/// `biweekly_answer` of [`GetCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BiweeklyAnswer {
    /// `enable_weekday_recurrence`.
    pub enable_weekday_recurrence: Option<bool>,
    /// `odd_workdays`.
    pub odd_workdays: Vec<i64>,
    /// `even_workdays`.
    pub even_workdays: Vec<i64>,
}

wire_in!(BiweeklyAnswer {
    "enable_weekday_recurrence" => enable_weekday_recurrence,
    "odd_workdays" => odd_workdays,
    "even_workdays" => even_workdays,
});

/// Get the shifts of members (获取打卡人员排班信息).
///
/// `POST /cgi-bin/checkin/getcheckinschedulist`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93380) [(2)](https://developer.work.weixin.qq.com/document/path/94208)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Getcheckinschedulist {
    /// `starttime`.
    pub starttime: i64,
    /// `endtime`.
    pub endtime: i64,
    /// `useridlist`.
    pub useridlist: Vec<String>,
}

impl Getcheckinschedulist {
    /// Starts with the required members.
    pub fn new(
        starttime: impl Into<i64>,
        endtime: impl Into<i64>,
        useridlist: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            starttime: starttime.into(),
            endtime: endtime.into(),
            useridlist: useridlist.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(Getcheckinschedulist {
    "starttime" => starttime,
    "endtime" => endtime,
    "useridlist" => useridlist,
});

/// The answer to [`Getcheckinschedulist`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetcheckinschedulistResponse {
    /// `schedule_list`.
    pub schedule_list: Vec<GetcheckinschedulistScheduleList>,
}

wire_in!(GetcheckinschedulistResponse {
    "schedule_list" => schedule_list,
});

impl Endpoint for Getcheckinschedulist {
    type Response = GetcheckinschedulistResponse;
    const OPERATION: &'static Operation = &Operation {
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
    };
}

/// `schedule_list` of [`Getcheckinschedulist`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetcheckinschedulistScheduleList {
    /// `userid`.
    pub userid: String,
    /// `yearmonth`.
    pub yearmonth: i64,
    /// `groupid`.
    pub groupid: i64,
    /// `groupname`.
    pub groupname: String,
    /// `schedule`.
    pub schedule: GetcheckinschedulistSchedule,
}

wire_in!(GetcheckinschedulistScheduleList {
    "userid" => userid,
    "yearmonth" => yearmonth,
    "groupid" => groupid,
    "groupname" => groupname,
    "schedule" => schedule,
});

/// `schedule` of [`Getcheckinschedulist`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetcheckinschedulistSchedule {
    /// `scheduleList`.
    pub schedule_list: Vec<GetcheckinschedulistScheduleScheduleList>,
}

wire_in!(GetcheckinschedulistSchedule {
    "scheduleList" => schedule_list,
});

/// `schedule_schedule_list` of [`Getcheckinschedulist`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetcheckinschedulistScheduleScheduleList {
    /// `day`.
    pub day: i64,
    /// `schedule_info`.
    pub schedule_info: GetcheckinschedulistScheduleInfo,
}

wire_in!(GetcheckinschedulistScheduleScheduleList {
    "day" => day,
    "schedule_info" => schedule_info,
});

/// `schedule_info` of [`Getcheckinschedulist`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetcheckinschedulistScheduleInfo {
    /// `schedule_id`.
    pub schedule_id: i64,
    /// `schedule_name`.
    pub schedule_name: String,
    /// `time_section`.
    pub time_section: Vec<GetcheckinschedulistScheduleInfoTimeSection>,
}

wire_in!(GetcheckinschedulistScheduleInfo {
    "schedule_id" => schedule_id,
    "schedule_name" => schedule_name,
    "time_section" => time_section,
});

/// `schedule_info_time_section` of [`Getcheckinschedulist`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetcheckinschedulistScheduleInfoTimeSection {
    /// `id`.
    pub id: i64,
    /// `work_sec`.
    pub work_sec: i64,
    /// `off_work_sec`.
    pub off_work_sec: i64,
    /// `remind_work_sec`.
    pub remind_work_sec: i64,
    /// `remind_off_work_sec`.
    pub remind_off_work_sec: i64,
}

wire_in!(GetcheckinschedulistScheduleInfoTimeSection {
    "id" => id,
    "work_sec" => work_sec,
    "off_work_sec" => off_work_sec,
    "remind_work_sec" => remind_work_sec,
    "remind_off_work_sec" => remind_off_work_sec,
});

/// Get all attendance rules of the company (获取企业所有打卡规则).
///
/// `POST /cgi-bin/checkin/getcorpcheckinoption`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93384)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetCorpCheckinOption {}

impl GetCorpCheckinOption {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(GetCorpCheckinOption {});

/// The answer to [`GetCorpCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCorpCheckinOptionResponse {
    /// `group`.
    pub group: Vec<GetCorpCheckinOptionGroup>,
}

wire_in!(GetCorpCheckinOptionResponse {
    "group" => group,
});

impl Endpoint for GetCorpCheckinOption {
    type Response = GetCorpCheckinOptionResponse;
    const OPERATION: &'static Operation = &Operation {
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
    };
}

/// `group` of [`GetCorpCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCorpCheckinOptionGroup {
    /// `groupid`.
    pub groupid: i64,
    /// `grouptype`.
    pub grouptype: i64,
    /// `groupname`.
    pub groupname: String,
    /// `sync_holidays`.
    pub sync_holidays: bool,
    /// `need_photo`.
    pub need_photo: bool,
    /// `note_can_use_local_pic`.
    pub note_can_use_local_pic: bool,
    /// `allow_checkin_offworkday`.
    pub allow_checkin_offworkday: bool,
    /// `allow_apply_offworkday`.
    pub allow_apply_offworkday: bool,
    /// `allow_apply_bk_cnt`.
    pub allow_apply_bk_cnt: Option<i64>,
    /// `allow_apply_bk_day_limit`.
    pub allow_apply_bk_day_limit: Option<i64>,
    /// `buka_limit_next_month`.
    pub buka_limit_next_month: Option<i64>,
    /// `checkindate`.
    pub checkindate: Vec<CheckindateAnswer>,
    /// `spe_workdays`.
    pub spe_workdays: Vec<SpeWorkdaysAnswer>,
    /// `spe_offdays`.
    pub spe_offdays: Vec<SpeOffdaysAnswer>,
    /// `wifimac_infos`.
    pub wifimac_infos: Vec<WifimacInfosAnswer>,
    /// `loc_infos`.
    pub loc_infos: Vec<LocInfosAnswer>,
    /// `schedulelist`.
    pub schedulelist: Vec<SchedulelistAnswer>,
    /// `buka_restriction`.
    pub buka_restriction: Option<i64>,
    /// `span_day_time`.
    pub span_day_time: Option<i64>,
    /// `standard_work_duration`.
    pub standard_work_duration: Option<i64>,
    /// `open_sp_checkin`.
    pub open_sp_checkin: Option<bool>,
    /// `checkin_method_type`.
    pub checkin_method_type: Option<i64>,
    /// `type`.
    pub r#type: i64,
    /// `range`.
    pub range: GetCorpCheckinOptionGroupRange,
    /// `white_users`.
    pub white_users: Vec<String>,
    /// `reporterinfo`.
    pub reporterinfo: Option<GetCorpCheckinOptionGroupReporterinfo>,
    /// `ot_info`.
    pub ot_info: Option<GetCorpCheckinOptionOtInfo>,
    /// `option_out_range`.
    pub option_out_range: i64,
    /// `use_face_detect`.
    pub use_face_detect: bool,
    /// `open_face_live_detect`.
    pub open_face_live_detect: Option<bool>,
    /// `offwork_interval_time`.
    pub offwork_interval_time: i64,
    /// `create_userid`.
    pub create_userid: String,
    /// `update_userid`.
    pub update_userid: String,
    /// Unix seconds.
    pub create_time: i64,
}

wire_in!(GetCorpCheckinOptionGroup {
    "groupid" => groupid,
    "grouptype" => grouptype,
    "groupname" => groupname,
    "sync_holidays" => sync_holidays,
    "need_photo" => need_photo,
    "note_can_use_local_pic" => note_can_use_local_pic,
    "allow_checkin_offworkday" => allow_checkin_offworkday,
    "allow_apply_offworkday" => allow_apply_offworkday,
    "allow_apply_bk_cnt" => allow_apply_bk_cnt,
    "allow_apply_bk_day_limit" => allow_apply_bk_day_limit,
    "buka_limit_next_month" => buka_limit_next_month,
    "checkindate" => checkindate,
    "spe_workdays" => spe_workdays,
    "spe_offdays" => spe_offdays,
    "wifimac_infos" => wifimac_infos,
    "loc_infos" => loc_infos,
    "schedulelist" => schedulelist,
    "buka_restriction" => buka_restriction,
    "span_day_time" => span_day_time,
    "standard_work_duration" => standard_work_duration,
    "open_sp_checkin" => open_sp_checkin,
    "checkin_method_type" => checkin_method_type,
    "type" => r#type,
    "range" => range,
    "white_users" => white_users,
    "reporterinfo" => reporterinfo,
    "ot_info" => ot_info,
    "option_out_range" => option_out_range,
    "use_face_detect" => use_face_detect,
    "open_face_live_detect" => open_face_live_detect,
    "offwork_interval_time" => offwork_interval_time,
    "create_userid" => create_userid,
    "update_userid" => update_userid,
    "create_time" => create_time,
});

/// `group_range` of [`GetCorpCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCorpCheckinOptionGroupRange {
    /// `userid`.
    pub userid: Vec<String>,
    /// `partyid`.
    pub partyid: Vec<i64>,
    /// `tagid`.
    pub tagid: Vec<i64>,
}

wire_in!(GetCorpCheckinOptionGroupRange {
    "userid" => userid,
    "partyid" => partyid,
    "tagid" => tagid,
});

/// `group_reporterinfo` of [`GetCorpCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCorpCheckinOptionGroupReporterinfo {
    /// `reporters`.
    pub reporters: Vec<GetCorpCheckinOptionReporterinfoReporters>,
    /// `updatetime`.
    pub updatetime: Option<i64>,
}

wire_in!(GetCorpCheckinOptionGroupReporterinfo {
    "reporters" => reporters,
    "updatetime" => updatetime,
});

/// `reporterinfo_reporters` of [`GetCorpCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCorpCheckinOptionReporterinfoReporters {
    /// `userid`.
    pub userid: Option<String>,
    /// `tagid`.
    pub tagid: Option<i64>,
}

wire_in!(GetCorpCheckinOptionReporterinfoReporters {
    "userid" => userid,
    "tagid" => tagid,
});

/// `ot_info` of [`GetCorpCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCorpCheckinOptionOtInfo {
    /// `type`.
    pub r#type: i64,
    /// `allow_ot_workingday`.
    pub allow_ot_workingday: bool,
    /// `allow_ot_nonworkingday`.
    pub allow_ot_nonworkingday: bool,
    /// `otcheckinfo`.
    pub otcheckinfo: Option<GetCorpCheckinOptionOtcheckinfo>,
    /// `otapplyinfo`.
    pub otapplyinfo: Option<GetCorpCheckinOptionOtapplyinfo>,
    /// `uptime`.
    pub uptime: i64,
}

wire_in!(GetCorpCheckinOptionOtInfo {
    "type" => r#type,
    "allow_ot_workingday" => allow_ot_workingday,
    "allow_ot_nonworkingday" => allow_ot_nonworkingday,
    "otcheckinfo" => otcheckinfo,
    "otapplyinfo" => otapplyinfo,
    "uptime" => uptime,
});

/// `otcheckinfo` of [`GetCorpCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCorpCheckinOptionOtcheckinfo {
    /// `ot_workingday_time_start`.
    pub ot_workingday_time_start: i64,
    /// `ot_workingday_time_min`.
    pub ot_workingday_time_min: i64,
    /// `ot_workingday_time_max`.
    pub ot_workingday_time_max: i64,
    /// `ot_workingday_restinfo`.
    pub ot_workingday_restinfo: Option<GetCorpCheckinOptionOtWorkingdayRestinfo>,
    /// `ot_nonworkingday_time_min`.
    pub ot_nonworkingday_time_min: i64,
    /// `ot_nonworkingday_time_max`.
    pub ot_nonworkingday_time_max: i64,
    /// `ot_nonworkingday_spanday_time`.
    pub ot_nonworkingday_spanday_time: i64,
    /// `ot_nonworkingday_restinfo`.
    pub ot_nonworkingday_restinfo: Option<GetCorpCheckinOptionOtNonworkingdayRestinfo>,
}

wire_in!(GetCorpCheckinOptionOtcheckinfo {
    "ot_workingday_time_start" => ot_workingday_time_start,
    "ot_workingday_time_min" => ot_workingday_time_min,
    "ot_workingday_time_max" => ot_workingday_time_max,
    "ot_workingday_restinfo" => ot_workingday_restinfo,
    "ot_nonworkingday_time_min" => ot_nonworkingday_time_min,
    "ot_nonworkingday_time_max" => ot_nonworkingday_time_max,
    "ot_nonworkingday_spanday_time" => ot_nonworkingday_spanday_time,
    "ot_nonworkingday_restinfo" => ot_nonworkingday_restinfo,
});

/// `ot_workingday_restinfo` of [`GetCorpCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCorpCheckinOptionOtWorkingdayRestinfo {
    /// `type`.
    pub r#type: i64,
    /// `fix_time_rule`.
    pub fix_time_rule: Option<GetCorpCheckinOptionFixTimeRule>,
    /// `cal_ottime_rule`.
    pub cal_ottime_rule: Option<GetCorpCheckinOptionOtWorkingdayRestinfoCalOttimeRule>,
}

wire_in!(GetCorpCheckinOptionOtWorkingdayRestinfo {
    "type" => r#type,
    "fix_time_rule" => fix_time_rule,
    "cal_ottime_rule" => cal_ottime_rule,
});

/// `fix_time_rule` of [`GetCorpCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCorpCheckinOptionFixTimeRule {
    /// `fix_time_begin_sec`.
    pub fix_time_begin_sec: i64,
    /// `fix_time_end_sec`.
    pub fix_time_end_sec: i64,
}

wire_in!(GetCorpCheckinOptionFixTimeRule {
    "fix_time_begin_sec" => fix_time_begin_sec,
    "fix_time_end_sec" => fix_time_end_sec,
});

/// `ot_workingday_restinfo_cal_ottime_rule` of [`GetCorpCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCorpCheckinOptionOtWorkingdayRestinfoCalOttimeRule {
    /// `items`.
    pub items: Vec<GetCorpCheckinOptionCalOttimeRuleItems>,
}

wire_in!(GetCorpCheckinOptionOtWorkingdayRestinfoCalOttimeRule {
    "items" => items,
});

/// `cal_ottime_rule_items` of [`GetCorpCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCorpCheckinOptionCalOttimeRuleItems {
    /// `ot_time`.
    pub ot_time: i64,
    /// `rest_time`.
    pub rest_time: i64,
}

wire_in!(GetCorpCheckinOptionCalOttimeRuleItems {
    "ot_time" => ot_time,
    "rest_time" => rest_time,
});

/// `ot_nonworkingday_restinfo` of [`GetCorpCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCorpCheckinOptionOtNonworkingdayRestinfo {
    /// `type`.
    pub r#type: i64,
    /// `fix_time_rule`.
    pub fix_time_rule: Option<GetCorpCheckinOptionFixTimeRule>,
    /// `cal_ottime_rule`.
    pub cal_ottime_rule: Option<GetCorpCheckinOptionOtNonworkingdayRestinfoCalOttimeRule>,
}

wire_in!(GetCorpCheckinOptionOtNonworkingdayRestinfo {
    "type" => r#type,
    "fix_time_rule" => fix_time_rule,
    "cal_ottime_rule" => cal_ottime_rule,
});

/// `ot_nonworkingday_restinfo_cal_ottime_rule` of [`GetCorpCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCorpCheckinOptionOtNonworkingdayRestinfoCalOttimeRule {
    /// `items`.
    pub items: Vec<GetCorpCheckinOptionCalOttimeRuleItems>,
}

wire_in!(GetCorpCheckinOptionOtNonworkingdayRestinfoCalOttimeRule {
    "items" => items,
});

/// `otapplyinfo` of [`GetCorpCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCorpCheckinOptionOtapplyinfo {
    /// `allow_ot_workingday`.
    pub allow_ot_workingday: bool,
    /// `allow_ot_nonworkingday`.
    pub allow_ot_nonworkingday: bool,
    /// `ot_workingday_restinfo`.
    pub ot_workingday_restinfo: Option<GetCorpCheckinOptionOtWorkingdayRestinfo>,
    /// `ot_nonworkingday_spanday_time`.
    pub ot_nonworkingday_spanday_time: i64,
    /// `ot_nonworkingday_restinfo`.
    pub ot_nonworkingday_restinfo: Option<GetCorpCheckinOptionOtNonworkingdayRestinfo>,
    /// `uptime`.
    pub uptime: i64,
}

wire_in!(GetCorpCheckinOptionOtapplyinfo {
    "allow_ot_workingday" => allow_ot_workingday,
    "allow_ot_nonworkingday" => allow_ot_nonworkingday,
    "ot_workingday_restinfo" => ot_workingday_restinfo,
    "ot_nonworkingday_spanday_time" => ot_nonworkingday_spanday_time,
    "ot_nonworkingday_restinfo" => ot_nonworkingday_restinfo,
    "uptime" => uptime,
});

/// Correct a missed attendance record (为打卡人员补卡).
///
/// `POST /cgi-bin/checkin/punch_correction`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95803)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct PunchCorrection {
    /// `userid`.
    pub userid: String,
    /// `schedule_date_time`.
    pub schedule_date_time: i64,
    /// `schedule_checkin_time`.
    pub schedule_checkin_time: Option<i64>,
    /// `checkin_time`.
    pub checkin_time: i64,
    /// `remark`.
    pub remark: Option<String>,
}

impl PunchCorrection {
    /// Starts with the required members.
    pub fn new(
        userid: impl Into<String>,
        schedule_date_time: impl Into<i64>,
        checkin_time: impl Into<i64>,
    ) -> Self {
        Self {
            userid: userid.into(),
            schedule_date_time: schedule_date_time.into(),
            schedule_checkin_time: Default::default(),
            checkin_time: checkin_time.into(),
            remark: Default::default(),
        }
    }

    /// `schedule_checkin_time`.
    pub fn schedule_checkin_time(mut self, schedule_checkin_time: impl Into<i64>) -> Self {
        self.schedule_checkin_time = Some(schedule_checkin_time.into());
        self
    }

    /// `remark`.
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into());
        self
    }
}

wire_out!(PunchCorrection {
    "userid" => userid,
    "schedule_date_time" => schedule_date_time,
    "schedule_checkin_time" => schedule_checkin_time,
    "checkin_time" => checkin_time,
    "remark" => remark,
});

/// The answer to [`PunchCorrection`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PunchCorrectionResponse {}

wire_in!(PunchCorrectionResponse {});

impl Endpoint for PunchCorrection {
    type Response = PunchCorrectionResponse;
    const OPERATION: &'static Operation = &Operation {
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
    };
}

/// Set the shifts of members (为打卡人员排班).
///
/// `POST /cgi-bin/checkin/setcheckinschedulist`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93385) [(2)](https://developer.work.weixin.qq.com/document/path/94209)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Setcheckinschedulist {
    /// `groupid`.
    pub groupid: i64,
    /// `yearmonth`.
    pub yearmonth: i64,
    /// `items`.
    pub items: Vec<SetcheckinschedulistItems2>,
}

impl Setcheckinschedulist {
    /// Starts with the required members.
    pub fn new(
        groupid: impl Into<i64>,
        yearmonth: impl Into<i64>,
        items: impl IntoIterator<Item = impl Into<SetcheckinschedulistItems2>>,
    ) -> Self {
        Self {
            groupid: groupid.into(),
            yearmonth: yearmonth.into(),
            items: items.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(Setcheckinschedulist {
    "groupid" => groupid,
    "yearmonth" => yearmonth,
    "items" => items,
});

/// The answer to [`Setcheckinschedulist`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SetcheckinschedulistResponse {}

wire_in!(SetcheckinschedulistResponse {});

impl Endpoint for Setcheckinschedulist {
    type Response = SetcheckinschedulistResponse;
    const OPERATION: &'static Operation = &Operation {
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
    };
}

/// `items_2` of [`Setcheckinschedulist`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SetcheckinschedulistItems2 {
    /// `userid`.
    pub userid: String,
    /// `day`.
    pub day: i64,
    /// `schedule_id`.
    pub schedule_id: i64,
}

impl SetcheckinschedulistItems2 {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        userid: impl Into<String>,
        day: impl Into<i64>,
        schedule_id: impl Into<i64>,
    ) -> Self {
        Self {
            userid: userid.into(),
            day: day.into(),
            schedule_id: schedule_id.into(),
        }
    }
}

wire_out!(SetcheckinschedulistItems2 {
    "userid" => userid,
    "day" => day,
    "schedule_id" => schedule_id,
});

/// Change an attendance rule (修改打卡规则).
///
/// `POST /cgi-bin/checkin/update_checkin_option`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98041)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UpdateCheckinOption {
    /// `effective_now`.
    pub effective_now: Option<bool>,
    /// `group`.
    pub group: UpdateCheckinOptionGroup,
}

impl UpdateCheckinOption {
    /// Starts with the required members.
    pub fn new(group: impl Into<UpdateCheckinOptionGroup>) -> Self {
        Self {
            effective_now: Default::default(),
            group: group.into(),
        }
    }

    /// `effective_now`.
    pub fn effective_now(mut self, effective_now: impl Into<bool>) -> Self {
        self.effective_now = Some(effective_now.into());
        self
    }
}

wire_out!(UpdateCheckinOption {
    "effective_now" => effective_now,
    "group" => group,
});

/// The answer to [`UpdateCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateCheckinOptionResponse {}

wire_in!(UpdateCheckinOptionResponse {});

impl Endpoint for UpdateCheckinOption {
    type Response = UpdateCheckinOptionResponse;
    const OPERATION: &'static Operation = &Operation {
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
    };
}

/// `group` of [`UpdateCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateCheckinOptionGroup {
    /// `grouptype`.
    pub grouptype: i64,
    /// `groupname`.
    pub groupname: String,
    /// `type`.
    pub r#type: Option<i64>,
    /// `range`.
    pub range: Option<Range>,
    /// `white_users`.
    pub white_users: Option<Vec<String>>,
    /// `reporterinfo`.
    pub reporterinfo: Option<Reporterinfo>,
    /// `sync_holidays`.
    pub sync_holidays: Option<bool>,
    /// `need_photo`.
    pub need_photo: Option<bool>,
    /// `note_can_use_local_pic`.
    pub note_can_use_local_pic: Option<bool>,
    /// `allow_checkin_offworkday`.
    pub allow_checkin_offworkday: Option<bool>,
    /// `allow_apply_offworkday`.
    pub allow_apply_offworkday: Option<bool>,
    /// `allow_apply_bk_cnt`.
    pub allow_apply_bk_cnt: Option<i64>,
    /// `allow_apply_bk_day_limit`.
    pub allow_apply_bk_day_limit: Option<i64>,
    /// `buka_limit_next_month`.
    pub buka_limit_next_month: Option<i64>,
    /// `option_out_range`.
    pub option_out_range: Option<i64>,
    /// `checkindate`.
    pub checkindate: Option<Vec<Checkindate>>,
    /// `spe_workdays`.
    pub spe_workdays: Option<Vec<SpeWorkdays>>,
    /// `spe_offdays`.
    pub spe_offdays: Option<Vec<SpeOffdays>>,
    /// `wifimac_infos`.
    pub wifimac_infos: Option<Vec<WifimacInfos>>,
    /// `loc_infos`.
    pub loc_infos: Option<Vec<LocInfos>>,
    /// `schedulelist`.
    pub schedulelist: Option<Vec<Schedulelist>>,
    /// `ot_info_v2`.
    pub ot_info_v2: Option<OtInfoV2>,
    /// `use_face_detect`.
    pub use_face_detect: Option<bool>,
    /// `open_face_live_detect`.
    pub open_face_live_detect: Option<bool>,
    /// `offwork_interval_time`.
    pub offwork_interval_time: Option<i64>,
    /// `sync_out_checkin`.
    pub sync_out_checkin: Option<bool>,
    /// `buka_remind`.
    pub buka_remind: Option<BukaRemind>,
    /// `buka_restriction`.
    pub buka_restriction: Option<i64>,
    /// `span_day_time`.
    pub span_day_time: Option<i64>,
    /// `standard_work_duration`.
    pub standard_work_duration: Option<i64>,
    /// `open_sp_checkin`.
    pub open_sp_checkin: Option<bool>,
    /// `checkin_method_type`.
    pub checkin_method_type: Option<i64>,
    /// `groupid`.
    pub groupid: i64,
}

impl UpdateCheckinOptionGroup {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        grouptype: impl Into<i64>,
        groupname: impl Into<String>,
        groupid: impl Into<i64>,
    ) -> Self {
        Self {
            grouptype: grouptype.into(),
            groupname: groupname.into(),
            r#type: Default::default(),
            range: Default::default(),
            white_users: Default::default(),
            reporterinfo: Default::default(),
            sync_holidays: Default::default(),
            need_photo: Default::default(),
            note_can_use_local_pic: Default::default(),
            allow_checkin_offworkday: Default::default(),
            allow_apply_offworkday: Default::default(),
            allow_apply_bk_cnt: Default::default(),
            allow_apply_bk_day_limit: Default::default(),
            buka_limit_next_month: Default::default(),
            option_out_range: Default::default(),
            checkindate: Default::default(),
            spe_workdays: Default::default(),
            spe_offdays: Default::default(),
            wifimac_infos: Default::default(),
            loc_infos: Default::default(),
            schedulelist: Default::default(),
            ot_info_v2: Default::default(),
            use_face_detect: Default::default(),
            open_face_live_detect: Default::default(),
            offwork_interval_time: Default::default(),
            sync_out_checkin: Default::default(),
            buka_remind: Default::default(),
            buka_restriction: Default::default(),
            span_day_time: Default::default(),
            standard_work_duration: Default::default(),
            open_sp_checkin: Default::default(),
            checkin_method_type: Default::default(),
            groupid: groupid.into(),
        }
    }

    /// `type`.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<i64>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// `range`.
    #[must_use]
    pub fn range(mut self, range: impl Into<Range>) -> Self {
        self.range = Some(range.into());
        self
    }

    /// `white_users`.
    #[must_use]
    pub fn white_users(mut self, white_users: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.white_users = Some(white_users.into_iter().map(Into::into).collect());
        self
    }

    /// `reporterinfo`.
    #[must_use]
    pub fn reporterinfo(mut self, reporterinfo: impl Into<Reporterinfo>) -> Self {
        self.reporterinfo = Some(reporterinfo.into());
        self
    }

    /// `sync_holidays`.
    #[must_use]
    pub fn sync_holidays(mut self, sync_holidays: impl Into<bool>) -> Self {
        self.sync_holidays = Some(sync_holidays.into());
        self
    }

    /// `need_photo`.
    #[must_use]
    pub fn need_photo(mut self, need_photo: impl Into<bool>) -> Self {
        self.need_photo = Some(need_photo.into());
        self
    }

    /// `note_can_use_local_pic`.
    #[must_use]
    pub fn note_can_use_local_pic(mut self, note_can_use_local_pic: impl Into<bool>) -> Self {
        self.note_can_use_local_pic = Some(note_can_use_local_pic.into());
        self
    }

    /// `allow_checkin_offworkday`.
    #[must_use]
    pub fn allow_checkin_offworkday(mut self, allow_checkin_offworkday: impl Into<bool>) -> Self {
        self.allow_checkin_offworkday = Some(allow_checkin_offworkday.into());
        self
    }

    /// `allow_apply_offworkday`.
    #[must_use]
    pub fn allow_apply_offworkday(mut self, allow_apply_offworkday: impl Into<bool>) -> Self {
        self.allow_apply_offworkday = Some(allow_apply_offworkday.into());
        self
    }

    /// `allow_apply_bk_cnt`.
    #[must_use]
    pub fn allow_apply_bk_cnt(mut self, allow_apply_bk_cnt: impl Into<i64>) -> Self {
        self.allow_apply_bk_cnt = Some(allow_apply_bk_cnt.into());
        self
    }

    /// `allow_apply_bk_day_limit`.
    #[must_use]
    pub fn allow_apply_bk_day_limit(mut self, allow_apply_bk_day_limit: impl Into<i64>) -> Self {
        self.allow_apply_bk_day_limit = Some(allow_apply_bk_day_limit.into());
        self
    }

    /// `buka_limit_next_month`.
    #[must_use]
    pub fn buka_limit_next_month(mut self, buka_limit_next_month: impl Into<i64>) -> Self {
        self.buka_limit_next_month = Some(buka_limit_next_month.into());
        self
    }

    /// `option_out_range`.
    #[must_use]
    pub fn option_out_range(mut self, option_out_range: impl Into<i64>) -> Self {
        self.option_out_range = Some(option_out_range.into());
        self
    }

    /// `checkindate`.
    #[must_use]
    pub fn checkindate(
        mut self,
        checkindate: impl IntoIterator<Item = impl Into<Checkindate>>,
    ) -> Self {
        self.checkindate = Some(checkindate.into_iter().map(Into::into).collect());
        self
    }

    /// `spe_workdays`.
    #[must_use]
    pub fn spe_workdays(
        mut self,
        spe_workdays: impl IntoIterator<Item = impl Into<SpeWorkdays>>,
    ) -> Self {
        self.spe_workdays = Some(spe_workdays.into_iter().map(Into::into).collect());
        self
    }

    /// `spe_offdays`.
    #[must_use]
    pub fn spe_offdays(
        mut self,
        spe_offdays: impl IntoIterator<Item = impl Into<SpeOffdays>>,
    ) -> Self {
        self.spe_offdays = Some(spe_offdays.into_iter().map(Into::into).collect());
        self
    }

    /// `wifimac_infos`.
    #[must_use]
    pub fn wifimac_infos(
        mut self,
        wifimac_infos: impl IntoIterator<Item = impl Into<WifimacInfos>>,
    ) -> Self {
        self.wifimac_infos = Some(wifimac_infos.into_iter().map(Into::into).collect());
        self
    }

    /// `loc_infos`.
    #[must_use]
    pub fn loc_infos(mut self, loc_infos: impl IntoIterator<Item = impl Into<LocInfos>>) -> Self {
        self.loc_infos = Some(loc_infos.into_iter().map(Into::into).collect());
        self
    }

    /// `schedulelist`.
    #[must_use]
    pub fn schedulelist(
        mut self,
        schedulelist: impl IntoIterator<Item = impl Into<Schedulelist>>,
    ) -> Self {
        self.schedulelist = Some(schedulelist.into_iter().map(Into::into).collect());
        self
    }

    /// `ot_info_v2`.
    #[must_use]
    pub fn ot_info_v2(mut self, ot_info_v2: impl Into<OtInfoV2>) -> Self {
        self.ot_info_v2 = Some(ot_info_v2.into());
        self
    }

    /// `use_face_detect`.
    #[must_use]
    pub fn use_face_detect(mut self, use_face_detect: impl Into<bool>) -> Self {
        self.use_face_detect = Some(use_face_detect.into());
        self
    }

    /// `open_face_live_detect`.
    #[must_use]
    pub fn open_face_live_detect(mut self, open_face_live_detect: impl Into<bool>) -> Self {
        self.open_face_live_detect = Some(open_face_live_detect.into());
        self
    }

    /// `offwork_interval_time`.
    #[must_use]
    pub fn offwork_interval_time(mut self, offwork_interval_time: impl Into<i64>) -> Self {
        self.offwork_interval_time = Some(offwork_interval_time.into());
        self
    }

    /// `sync_out_checkin`.
    #[must_use]
    pub fn sync_out_checkin(mut self, sync_out_checkin: impl Into<bool>) -> Self {
        self.sync_out_checkin = Some(sync_out_checkin.into());
        self
    }

    /// `buka_remind`.
    #[must_use]
    pub fn buka_remind(mut self, buka_remind: impl Into<BukaRemind>) -> Self {
        self.buka_remind = Some(buka_remind.into());
        self
    }

    /// `buka_restriction`.
    #[must_use]
    pub fn buka_restriction(mut self, buka_restriction: impl Into<i64>) -> Self {
        self.buka_restriction = Some(buka_restriction.into());
        self
    }

    /// `span_day_time`.
    #[must_use]
    pub fn span_day_time(mut self, span_day_time: impl Into<i64>) -> Self {
        self.span_day_time = Some(span_day_time.into());
        self
    }

    /// `standard_work_duration`.
    #[must_use]
    pub fn standard_work_duration(mut self, standard_work_duration: impl Into<i64>) -> Self {
        self.standard_work_duration = Some(standard_work_duration.into());
        self
    }

    /// `open_sp_checkin`.
    #[must_use]
    pub fn open_sp_checkin(mut self, open_sp_checkin: impl Into<bool>) -> Self {
        self.open_sp_checkin = Some(open_sp_checkin.into());
        self
    }

    /// `checkin_method_type`.
    #[must_use]
    pub fn checkin_method_type(mut self, checkin_method_type: impl Into<i64>) -> Self {
        self.checkin_method_type = Some(checkin_method_type.into());
        self
    }
}

wire_out!(UpdateCheckinOptionGroup {
    "grouptype" => grouptype,
    "groupname" => groupname,
    "type" => r#type,
    "range" => range,
    "white_users" => white_users,
    "reporterinfo" => reporterinfo,
    "sync_holidays" => sync_holidays,
    "need_photo" => need_photo,
    "note_can_use_local_pic" => note_can_use_local_pic,
    "allow_checkin_offworkday" => allow_checkin_offworkday,
    "allow_apply_offworkday" => allow_apply_offworkday,
    "allow_apply_bk_cnt" => allow_apply_bk_cnt,
    "allow_apply_bk_day_limit" => allow_apply_bk_day_limit,
    "buka_limit_next_month" => buka_limit_next_month,
    "option_out_range" => option_out_range,
    "checkindate" => checkindate,
    "spe_workdays" => spe_workdays,
    "spe_offdays" => spe_offdays,
    "wifimac_infos" => wifimac_infos,
    "loc_infos" => loc_infos,
    "schedulelist" => schedulelist,
    "ot_info_v2" => ot_info_v2,
    "use_face_detect" => use_face_detect,
    "open_face_live_detect" => open_face_live_detect,
    "offwork_interval_time" => offwork_interval_time,
    "sync_out_checkin" => sync_out_checkin,
    "buka_remind" => buka_remind,
    "buka_restriction" => buka_restriction,
    "span_day_time" => span_day_time,
    "standard_work_duration" => standard_work_duration,
    "open_sp_checkin" => open_sp_checkin,
    "checkin_method_type" => checkin_method_type,
    "groupid" => groupid,
});
