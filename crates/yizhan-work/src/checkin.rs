//! Generated from `spec/work/checkin.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Attendance (打卡)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Create an attendance rule (创建打卡规则).
///
/// `POST /cgi-bin/checkin/add_checkin_option`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98041)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AddCheckinOption {
    /// True takes effect at once, false from the next day.
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

    /// True takes effect at once, false from the next day.
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
pub type AddCheckinOptionResponse = yizhan_core::Done;

impl Endpoint for AddCheckinOption {
    type Response = AddCheckinOptionResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.checkin.add_checkin_option",
        path: "/cgi-bin/checkin/add_checkin_option",
        ..Operation::usual(Product::Work)
    };
}

/// `group` of [`AddCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddCheckinOptionGroup {
    /// 1 fixed times, 2 shifts, 3 free.
    pub grouptype: i64,
    /// Name of the attendance rule.
    pub groupname: String,
    /// `type`.
    pub r#type: Option<i64>,
    /// `range`.
    pub range: Option<Range>,
    /// User ids of members who need not attend.
    pub white_users: Option<Vec<String>>,
    /// Who gets reports.
    pub reporterinfo: Option<Reporterinfo>,
    /// Whether public holidays are followed.
    pub sync_holidays: Option<bool>,
    /// Whether a photo is needed.
    pub need_photo: Option<bool>,
    /// Whether remarks may use pictures of the album.
    pub note_can_use_local_pic: Option<bool>,
    /// Whether attendance on days off is allowed.
    pub allow_checkin_offworkday: Option<bool>,
    /// Whether corrections on days off are allowed.
    pub allow_apply_offworkday: Option<bool>,
    /// Corrections allowed in a month, -1 without limit.
    pub allow_apply_bk_cnt: Option<i64>,
    /// Days within which corrections are allowed, -1 without limit.
    pub allow_apply_bk_day_limit: Option<i64>,
    /// Day of the next month until which corrections are allowed, -1 without limit.
    pub buka_limit_next_month: Option<i64>,
    /// Attendance out of range: 0 counted as exception, 1 counted as normal, 2 not allowed.
    pub option_out_range: Option<i64>,
    /// Working days and times.
    pub checkindate: Option<Vec<Checkindate>>,
    /// Extra days with attendance.
    pub spe_workdays: Option<Vec<SpeWorkdays>>,
    /// Extra days without attendance.
    pub spe_offdays: Option<Vec<SpeOffdays>>,
    /// Wi-Fi networks to attend from.
    pub wifimac_infos: Option<Vec<WifimacInfos>>,
    /// Places to attend at.
    pub loc_infos: Option<Vec<LocInfos>>,
    /// Shifts of the rule.
    pub schedulelist: Option<Vec<Schedulelist>>,
    /// Overtime.
    pub ot_info_v2: Option<OtInfoV2>,
    /// Whether the face is checked.
    pub use_face_detect: Option<bool>,
    /// Whether liveness is checked.
    pub open_face_live_detect: Option<bool>,
    /// Least time between checking in and out, in seconds.
    pub offwork_interval_time: Option<i64>,
    /// Whether attendance outside counts as checking in and out.
    pub sync_out_checkin: Option<bool>,
    /// Reminder to correct attendance.
    pub buka_remind: Option<BukaRemind>,
    /// Which kinds of exception may be corrected.
    pub buka_restriction: Option<i64>,
    /// Time the day changes, in seconds after midnight.
    pub span_day_time: Option<i64>,
    /// Standard length of a working day in seconds.
    pub standard_work_duration: Option<i64>,
    /// Whether approved absences are taken into account.
    pub open_sp_checkin: Option<bool>,
    /// How members attend, such as by phone or by device.
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

    /// User ids of members who need not attend.
    #[must_use]
    pub fn white_users(mut self, white_users: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.white_users = Some(white_users.into_iter().map(Into::into).collect());
        self
    }

    /// Who gets reports.
    #[must_use]
    pub fn reporterinfo(mut self, reporterinfo: impl Into<Reporterinfo>) -> Self {
        self.reporterinfo = Some(reporterinfo.into());
        self
    }

    /// Whether public holidays are followed.
    #[must_use]
    pub fn sync_holidays(mut self, sync_holidays: impl Into<bool>) -> Self {
        self.sync_holidays = Some(sync_holidays.into());
        self
    }

    /// Whether a photo is needed.
    #[must_use]
    pub fn need_photo(mut self, need_photo: impl Into<bool>) -> Self {
        self.need_photo = Some(need_photo.into());
        self
    }

    /// Whether remarks may use pictures of the album.
    #[must_use]
    pub fn note_can_use_local_pic(mut self, note_can_use_local_pic: impl Into<bool>) -> Self {
        self.note_can_use_local_pic = Some(note_can_use_local_pic.into());
        self
    }

    /// Whether attendance on days off is allowed.
    #[must_use]
    pub fn allow_checkin_offworkday(mut self, allow_checkin_offworkday: impl Into<bool>) -> Self {
        self.allow_checkin_offworkday = Some(allow_checkin_offworkday.into());
        self
    }

    /// Whether corrections on days off are allowed.
    #[must_use]
    pub fn allow_apply_offworkday(mut self, allow_apply_offworkday: impl Into<bool>) -> Self {
        self.allow_apply_offworkday = Some(allow_apply_offworkday.into());
        self
    }

    /// Corrections allowed in a month, -1 without limit.
    #[must_use]
    pub fn allow_apply_bk_cnt(mut self, allow_apply_bk_cnt: impl Into<i64>) -> Self {
        self.allow_apply_bk_cnt = Some(allow_apply_bk_cnt.into());
        self
    }

    /// Days within which corrections are allowed, -1 without limit.
    #[must_use]
    pub fn allow_apply_bk_day_limit(mut self, allow_apply_bk_day_limit: impl Into<i64>) -> Self {
        self.allow_apply_bk_day_limit = Some(allow_apply_bk_day_limit.into());
        self
    }

    /// Day of the next month until which corrections are allowed, -1 without limit.
    #[must_use]
    pub fn buka_limit_next_month(mut self, buka_limit_next_month: impl Into<i64>) -> Self {
        self.buka_limit_next_month = Some(buka_limit_next_month.into());
        self
    }

    /// Attendance out of range: 0 counted as exception, 1 counted as normal, 2 not allowed.
    #[must_use]
    pub fn option_out_range(mut self, option_out_range: impl Into<i64>) -> Self {
        self.option_out_range = Some(option_out_range.into());
        self
    }

    /// Working days and times.
    #[must_use]
    pub fn checkindate(
        mut self,
        checkindate: impl IntoIterator<Item = impl Into<Checkindate>>,
    ) -> Self {
        self.checkindate = Some(checkindate.into_iter().map(Into::into).collect());
        self
    }

    /// Extra days with attendance.
    #[must_use]
    pub fn spe_workdays(
        mut self,
        spe_workdays: impl IntoIterator<Item = impl Into<SpeWorkdays>>,
    ) -> Self {
        self.spe_workdays = Some(spe_workdays.into_iter().map(Into::into).collect());
        self
    }

    /// Extra days without attendance.
    #[must_use]
    pub fn spe_offdays(
        mut self,
        spe_offdays: impl IntoIterator<Item = impl Into<SpeOffdays>>,
    ) -> Self {
        self.spe_offdays = Some(spe_offdays.into_iter().map(Into::into).collect());
        self
    }

    /// Wi-Fi networks to attend from.
    #[must_use]
    pub fn wifimac_infos(
        mut self,
        wifimac_infos: impl IntoIterator<Item = impl Into<WifimacInfos>>,
    ) -> Self {
        self.wifimac_infos = Some(wifimac_infos.into_iter().map(Into::into).collect());
        self
    }

    /// Places to attend at.
    #[must_use]
    pub fn loc_infos(mut self, loc_infos: impl IntoIterator<Item = impl Into<LocInfos>>) -> Self {
        self.loc_infos = Some(loc_infos.into_iter().map(Into::into).collect());
        self
    }

    /// Shifts of the rule.
    #[must_use]
    pub fn schedulelist(
        mut self,
        schedulelist: impl IntoIterator<Item = impl Into<Schedulelist>>,
    ) -> Self {
        self.schedulelist = Some(schedulelist.into_iter().map(Into::into).collect());
        self
    }

    /// Overtime.
    #[must_use]
    pub fn ot_info_v2(mut self, ot_info_v2: impl Into<OtInfoV2>) -> Self {
        self.ot_info_v2 = Some(ot_info_v2.into());
        self
    }

    /// Whether the face is checked.
    #[must_use]
    pub fn use_face_detect(mut self, use_face_detect: impl Into<bool>) -> Self {
        self.use_face_detect = Some(use_face_detect.into());
        self
    }

    /// Whether liveness is checked.
    #[must_use]
    pub fn open_face_live_detect(mut self, open_face_live_detect: impl Into<bool>) -> Self {
        self.open_face_live_detect = Some(open_face_live_detect.into());
        self
    }

    /// Least time between checking in and out, in seconds.
    #[must_use]
    pub fn offwork_interval_time(mut self, offwork_interval_time: impl Into<i64>) -> Self {
        self.offwork_interval_time = Some(offwork_interval_time.into());
        self
    }

    /// Whether attendance outside counts as checking in and out.
    #[must_use]
    pub fn sync_out_checkin(mut self, sync_out_checkin: impl Into<bool>) -> Self {
        self.sync_out_checkin = Some(sync_out_checkin.into());
        self
    }

    /// Reminder to correct attendance.
    #[must_use]
    pub fn buka_remind(mut self, buka_remind: impl Into<BukaRemind>) -> Self {
        self.buka_remind = Some(buka_remind.into());
        self
    }

    /// Which kinds of exception may be corrected.
    #[must_use]
    pub fn buka_restriction(mut self, buka_restriction: impl Into<i64>) -> Self {
        self.buka_restriction = Some(buka_restriction.into());
        self
    }

    /// Time the day changes, in seconds after midnight.
    #[must_use]
    pub fn span_day_time(mut self, span_day_time: impl Into<i64>) -> Self {
        self.span_day_time = Some(span_day_time.into());
        self
    }

    /// Standard length of a working day in seconds.
    #[must_use]
    pub fn standard_work_duration(mut self, standard_work_duration: impl Into<i64>) -> Self {
        self.standard_work_duration = Some(standard_work_duration.into());
        self
    }

    /// Whether approved absences are taken into account.
    #[must_use]
    pub fn open_sp_checkin(mut self, open_sp_checkin: impl Into<bool>) -> Self {
        self.open_sp_checkin = Some(open_sp_checkin.into());
        self
    }

    /// How members attend, such as by phone or by device.
    #[must_use]
    pub fn checkin_method_type(mut self, checkin_method_type: impl Into<i64>) -> Self {
        self.checkin_method_type = Some(checkin_method_type.into());
        self
    }
}

wire_out!(part AddCheckinOptionGroup {
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
    "checkindate" => checkindate;
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
    /// User id of the member.
    pub userid: Option<Vec<String>>,
    /// Department ids.
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

    /// User id of the member.
    #[must_use]
    pub fn userid(mut self, userid: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.userid = Some(userid.into_iter().map(Into::into).collect());
        self
    }

    /// Department ids.
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

wire_out!(part Range {
    "userid" => userid,
    "partyid" => partyid,
    "tagid" => tagid,
});

/// `reporterinfo` of [`AddCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Reporterinfo {
    /// Members or tags that get reports.
    pub reporters: Option<Vec<Reporters>>,
}

impl Reporterinfo {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Members or tags that get reports.
    #[must_use]
    pub fn reporters(mut self, reporters: impl IntoIterator<Item = impl Into<Reporters>>) -> Self {
        self.reporters = Some(reporters.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part Reporterinfo {
    "reporters" => reporters,
});

/// `reporters` of [`AddCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Reporters {
    /// User id of the member.
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

    /// User id of the member.
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

wire_out!(part Reporters {
    "userid" => userid,
    "tagid" => tagid,
});

/// `checkindate` of [`AddCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Checkindate {
    /// Days of the week, 0 Sunday to 6 Saturday.
    pub workdays: Option<Vec<i64>>,
    /// Working periods of the day.
    pub checkintime: Option<Vec<Checkintime>>,
    /// Whether times are flexible.
    pub allow_flex: Option<bool>,
    /// How much later than the start is not late, in seconds.
    pub flex_on_duty_time: Option<i64>,
    /// How much earlier than the end is not early, in seconds.
    pub flex_off_duty_time: Option<i64>,
    /// How much earlier one may come and go, in seconds.
    pub max_allow_arrive_early: i64,
    /// How much later one may come and go, in seconds.
    pub max_allow_arrive_late: i64,
    /// Coming late after having left late the day before.
    pub late_rule: Option<LateRule>,
    /// Alternating long and short weeks.
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

    /// Days of the week, 0 Sunday to 6 Saturday.
    #[must_use]
    pub fn workdays(mut self, workdays: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.workdays = Some(workdays.into_iter().map(Into::into).collect());
        self
    }

    /// Working periods of the day.
    #[must_use]
    pub fn checkintime(
        mut self,
        checkintime: impl IntoIterator<Item = impl Into<Checkintime>>,
    ) -> Self {
        self.checkintime = Some(checkintime.into_iter().map(Into::into).collect());
        self
    }

    /// Whether times are flexible.
    #[must_use]
    pub fn allow_flex(mut self, allow_flex: impl Into<bool>) -> Self {
        self.allow_flex = Some(allow_flex.into());
        self
    }

    /// How much later than the start is not late, in seconds.
    #[must_use]
    pub fn flex_on_duty_time(mut self, flex_on_duty_time: impl Into<i64>) -> Self {
        self.flex_on_duty_time = Some(flex_on_duty_time.into());
        self
    }

    /// How much earlier than the end is not early, in seconds.
    #[must_use]
    pub fn flex_off_duty_time(mut self, flex_off_duty_time: impl Into<i64>) -> Self {
        self.flex_off_duty_time = Some(flex_off_duty_time.into());
        self
    }

    /// Coming late after having left late the day before.
    #[must_use]
    pub fn late_rule(mut self, late_rule: impl Into<LateRule>) -> Self {
        self.late_rule = Some(late_rule.into());
        self
    }

    /// Alternating long and short weeks.
    #[must_use]
    pub fn biweekly(mut self, biweekly: impl Into<Biweekly>) -> Self {
        self.biweekly = Some(biweekly.into());
        self
    }
}

wire_out!(part Checkindate {
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
    /// Id of the working period.
    pub time_id: Option<i64>,
    /// Start or end of work, in seconds after midnight.
    pub work_sec: Option<i64>,
    /// Start or end of work, in seconds after midnight.
    pub off_work_sec: Option<i64>,
    /// Earliest or latest time to check in, in seconds after midnight.
    pub earliest_work_sec: Option<i64>,
    /// Earliest or latest time to check in, in seconds after midnight.
    pub latest_work_sec: Option<i64>,
    /// Earliest or latest time to check out, in seconds after midnight.
    pub earliest_off_work_sec: Option<i64>,
    /// Earliest or latest time to check out, in seconds after midnight.
    pub latest_off_work_sec: Option<i64>,
    /// Time of the reminder, in seconds after midnight.
    pub remind_work_sec: Option<i64>,
    /// Time of the reminder, in seconds after midnight.
    pub remind_off_work_sec: Option<i64>,
    /// Whether there is a break.
    pub allow_rest: Option<bool>,
    /// Start or end of the break, in seconds after midnight.
    pub rest_begin_time: Option<i64>,
    /// Start or end of the break, in seconds after midnight.
    pub rest_end_time: Option<i64>,
    /// Breaks of the period.
    pub rest_times: Option<Vec<RestTimes>>,
    /// Whether checking in is not needed.
    pub no_need_checkon: Option<bool>,
    /// Whether checking out is not needed.
    pub no_need_checkoff: Option<bool>,
}

impl Checkintime {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the working period.
    #[must_use]
    pub fn time_id(mut self, time_id: impl Into<i64>) -> Self {
        self.time_id = Some(time_id.into());
        self
    }

    /// Start or end of work, in seconds after midnight.
    #[must_use]
    pub fn work_sec(mut self, work_sec: impl Into<i64>) -> Self {
        self.work_sec = Some(work_sec.into());
        self
    }

    /// Start or end of work, in seconds after midnight.
    #[must_use]
    pub fn off_work_sec(mut self, off_work_sec: impl Into<i64>) -> Self {
        self.off_work_sec = Some(off_work_sec.into());
        self
    }

    /// Earliest or latest time to check in, in seconds after midnight.
    #[must_use]
    pub fn earliest_work_sec(mut self, earliest_work_sec: impl Into<i64>) -> Self {
        self.earliest_work_sec = Some(earliest_work_sec.into());
        self
    }

    /// Earliest or latest time to check in, in seconds after midnight.
    #[must_use]
    pub fn latest_work_sec(mut self, latest_work_sec: impl Into<i64>) -> Self {
        self.latest_work_sec = Some(latest_work_sec.into());
        self
    }

    /// Earliest or latest time to check out, in seconds after midnight.
    #[must_use]
    pub fn earliest_off_work_sec(mut self, earliest_off_work_sec: impl Into<i64>) -> Self {
        self.earliest_off_work_sec = Some(earliest_off_work_sec.into());
        self
    }

    /// Earliest or latest time to check out, in seconds after midnight.
    #[must_use]
    pub fn latest_off_work_sec(mut self, latest_off_work_sec: impl Into<i64>) -> Self {
        self.latest_off_work_sec = Some(latest_off_work_sec.into());
        self
    }

    /// Time of the reminder, in seconds after midnight.
    #[must_use]
    pub fn remind_work_sec(mut self, remind_work_sec: impl Into<i64>) -> Self {
        self.remind_work_sec = Some(remind_work_sec.into());
        self
    }

    /// Time of the reminder, in seconds after midnight.
    #[must_use]
    pub fn remind_off_work_sec(mut self, remind_off_work_sec: impl Into<i64>) -> Self {
        self.remind_off_work_sec = Some(remind_off_work_sec.into());
        self
    }

    /// Whether there is a break.
    #[must_use]
    pub fn allow_rest(mut self, allow_rest: impl Into<bool>) -> Self {
        self.allow_rest = Some(allow_rest.into());
        self
    }

    /// Start or end of the break, in seconds after midnight.
    #[must_use]
    pub fn rest_begin_time(mut self, rest_begin_time: impl Into<i64>) -> Self {
        self.rest_begin_time = Some(rest_begin_time.into());
        self
    }

    /// Start or end of the break, in seconds after midnight.
    #[must_use]
    pub fn rest_end_time(mut self, rest_end_time: impl Into<i64>) -> Self {
        self.rest_end_time = Some(rest_end_time.into());
        self
    }

    /// Breaks of the period.
    #[must_use]
    pub fn rest_times(
        mut self,
        rest_times: impl IntoIterator<Item = impl Into<RestTimes>>,
    ) -> Self {
        self.rest_times = Some(rest_times.into_iter().map(Into::into).collect());
        self
    }

    /// Whether checking in is not needed.
    #[must_use]
    pub fn no_need_checkon(mut self, no_need_checkon: impl Into<bool>) -> Self {
        self.no_need_checkon = Some(no_need_checkon.into());
        self
    }

    /// Whether checking out is not needed.
    #[must_use]
    pub fn no_need_checkoff(mut self, no_need_checkoff: impl Into<bool>) -> Self {
        self.no_need_checkoff = Some(no_need_checkoff.into());
        self
    }
}

wire_out!(part Checkintime {
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
    /// Start or end of the break, in seconds after midnight.
    pub rest_begin_time: i64,
    /// Start or end of the break, in seconds after midnight.
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

wire_out!(part RestTimes {
    "rest_begin_time" => rest_begin_time,
    "rest_end_time" => rest_end_time,
});

/// `late_rule` of [`AddCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct LateRule {
    /// Whether leaving late allows to come late the next day.
    pub allow_offwork_after_time: Option<bool>,
    /// Steps of leaving late and coming late.
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

    /// Whether leaving late allows to come late the next day.
    #[must_use]
    pub fn allow_offwork_after_time(mut self, allow_offwork_after_time: impl Into<bool>) -> Self {
        self.allow_offwork_after_time = Some(allow_offwork_after_time.into());
        self
    }
}

wire_out!(part LateRule {
    "allow_offwork_after_time" => allow_offwork_after_time,
    "timerules" => timerules,
});

/// `timerules` of [`AddCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Timerules {
    /// How late one left, in seconds.
    pub offwork_after_time: Option<i64>,
    /// How late one may come the next day, in seconds.
    pub onwork_flex_time: Option<i64>,
}

impl Timerules {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// How late one left, in seconds.
    #[must_use]
    pub fn offwork_after_time(mut self, offwork_after_time: impl Into<i64>) -> Self {
        self.offwork_after_time = Some(offwork_after_time.into());
        self
    }

    /// How late one may come the next day, in seconds.
    #[must_use]
    pub fn onwork_flex_time(mut self, onwork_flex_time: impl Into<i64>) -> Self {
        self.onwork_flex_time = Some(onwork_flex_time.into());
        self
    }
}

wire_out!(part Timerules {
    "offwork_after_time" => offwork_after_time,
    "onwork_flex_time" => onwork_flex_time,
});

/// `biweekly` of [`AddCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Biweekly {
    /// Whether odd and even weeks differ.
    pub enable_weekday_recurrence: Option<bool>,
    /// Days of the week, 0 Sunday to 6 Saturday.
    pub odd_workdays: Option<Vec<i64>>,
    /// Days of the week, 0 Sunday to 6 Saturday.
    pub even_workdays: Option<Vec<i64>>,
}

impl Biweekly {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether odd and even weeks differ.
    #[must_use]
    pub fn enable_weekday_recurrence(mut self, enable_weekday_recurrence: impl Into<bool>) -> Self {
        self.enable_weekday_recurrence = Some(enable_weekday_recurrence.into());
        self
    }

    /// Days of the week, 0 Sunday to 6 Saturday.
    #[must_use]
    pub fn odd_workdays(mut self, odd_workdays: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.odd_workdays = Some(odd_workdays.into_iter().map(Into::into).collect());
        self
    }

    /// Days of the week, 0 Sunday to 6 Saturday.
    #[must_use]
    pub fn even_workdays(
        mut self,
        even_workdays: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.even_workdays = Some(even_workdays.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part Biweekly {
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
    /// Unix seconds of the day.
    pub timestamp: Option<i64>,
    /// Unix seconds.
    pub begintime: Option<i64>,
    /// Unix seconds.
    pub endtime: Option<i64>,
    /// Working periods of the day.
    pub checkintime: Vec<Checkintime>,
    /// Remark.
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

    /// Unix seconds of the day.
    #[must_use]
    pub fn timestamp(mut self, timestamp: impl Into<i64>) -> Self {
        self.timestamp = Some(timestamp.into());
        self
    }

    /// Unix seconds.
    #[must_use]
    pub fn begintime(mut self, begintime: impl Into<i64>) -> Self {
        self.begintime = Some(begintime.into());
        self
    }

    /// Unix seconds.
    #[must_use]
    pub fn endtime(mut self, endtime: impl Into<i64>) -> Self {
        self.endtime = Some(endtime.into());
        self
    }

    /// Remark.
    #[must_use]
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Some(notes.into());
        self
    }
}

wire_out!(part SpeWorkdays {
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
    /// Unix seconds of the day.
    pub timestamp: Option<i64>,
    /// Unix seconds.
    pub begintime: Option<i64>,
    /// Unix seconds.
    pub endtime: Option<i64>,
    /// Working periods of the day.
    pub checkintime: Vec<Checkintime>,
    /// Remark.
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

    /// Unix seconds of the day.
    #[must_use]
    pub fn timestamp(mut self, timestamp: impl Into<i64>) -> Self {
        self.timestamp = Some(timestamp.into());
        self
    }

    /// Unix seconds.
    #[must_use]
    pub fn begintime(mut self, begintime: impl Into<i64>) -> Self {
        self.begintime = Some(begintime.into());
        self
    }

    /// Unix seconds.
    #[must_use]
    pub fn endtime(mut self, endtime: impl Into<i64>) -> Self {
        self.endtime = Some(endtime.into());
        self
    }

    /// Remark.
    #[must_use]
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Some(notes.into());
        self
    }
}

wire_out!(part SpeOffdays {
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
    /// MAC address of the Wi-Fi.
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

    /// MAC address of the Wi-Fi.
    #[must_use]
    pub fn wifimac(mut self, wifimac: impl Into<String>) -> Self {
        self.wifimac = Some(wifimac.into());
        self
    }
}

wire_out!(part WifimacInfos {
    "wifiname" => wifiname,
    "wifimac" => wifimac,
});

/// `loc_infos` of [`AddCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct LocInfos {
    /// Name of the place.
    pub loc_title: Option<String>,
    /// Address of the place.
    pub loc_detail: Option<String>,
    /// Millionths of a degree.
    pub lng: f64,
    /// Millionths of a degree.
    pub lat: f64,
    /// Range around the place in metres.
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

    /// Name of the place.
    #[must_use]
    pub fn loc_title(mut self, loc_title: impl Into<String>) -> Self {
        self.loc_title = Some(loc_title.into());
        self
    }

    /// Address of the place.
    #[must_use]
    pub fn loc_detail(mut self, loc_detail: impl Into<String>) -> Self {
        self.loc_detail = Some(loc_detail.into());
        self
    }
}

wire_out!(part LocInfos {
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
    /// Id of the shift, 0 for a rest day.
    pub schedule_id: i64,
    /// Name of the shift.
    pub schedule_name: String,
    /// Working periods of the day.
    pub time_section: Vec<TimeSection>,
    /// Whether times are flexible.
    pub allow_flex: Option<bool>,
    /// How much later than the start is not late, in seconds.
    pub flex_on_duty_time: Option<i64>,
    /// How much earlier than the end is not early, in seconds.
    pub flex_off_duty_time: Option<i64>,
    /// How much earlier one may come and go, in seconds.
    pub max_allow_arrive_early: Option<i64>,
    /// How much later one may come and go, in seconds.
    pub max_allow_arrive_late: Option<i64>,
    /// Coming late after having left late the day before.
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

    /// Whether times are flexible.
    #[must_use]
    pub fn allow_flex(mut self, allow_flex: impl Into<bool>) -> Self {
        self.allow_flex = Some(allow_flex.into());
        self
    }

    /// How much later than the start is not late, in seconds.
    #[must_use]
    pub fn flex_on_duty_time(mut self, flex_on_duty_time: impl Into<i64>) -> Self {
        self.flex_on_duty_time = Some(flex_on_duty_time.into());
        self
    }

    /// How much earlier than the end is not early, in seconds.
    #[must_use]
    pub fn flex_off_duty_time(mut self, flex_off_duty_time: impl Into<i64>) -> Self {
        self.flex_off_duty_time = Some(flex_off_duty_time.into());
        self
    }

    /// How much earlier one may come and go, in seconds.
    #[must_use]
    pub fn max_allow_arrive_early(mut self, max_allow_arrive_early: impl Into<i64>) -> Self {
        self.max_allow_arrive_early = Some(max_allow_arrive_early.into());
        self
    }

    /// How much later one may come and go, in seconds.
    #[must_use]
    pub fn max_allow_arrive_late(mut self, max_allow_arrive_late: impl Into<i64>) -> Self {
        self.max_allow_arrive_late = Some(max_allow_arrive_late.into());
        self
    }

    /// Coming late after having left late the day before.
    #[must_use]
    pub fn late_rule(mut self, late_rule: impl Into<SchedulelistLateRule>) -> Self {
        self.late_rule = Some(late_rule.into());
        self
    }
}

wire_out!(part Schedulelist {
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
    /// Id of the working period.
    pub time_id: Option<i64>,
    /// Start or end of work, in seconds after midnight.
    pub work_sec: Option<i64>,
    /// Start or end of work, in seconds after midnight.
    pub off_work_sec: Option<i64>,
    /// Earliest or latest time to check in, in seconds after midnight.
    pub earliest_work_sec: Option<i64>,
    /// Earliest or latest time to check in, in seconds after midnight.
    pub latest_work_sec: Option<i64>,
    /// Earliest or latest time to check out, in seconds after midnight.
    pub earliest_off_work_sec: Option<i64>,
    /// Earliest or latest time to check out, in seconds after midnight.
    pub latest_off_work_sec: Option<i64>,
    /// Time of the reminder, in seconds after midnight.
    pub remind_work_sec: Option<i64>,
    /// Time of the reminder, in seconds after midnight.
    pub remind_off_work_sec: Option<i64>,
    /// Whether there is a break.
    pub allow_rest: Option<bool>,
    /// Start or end of the break, in seconds after midnight.
    pub rest_begin_time: Option<i64>,
    /// Start or end of the break, in seconds after midnight.
    pub rest_end_time: Option<i64>,
    /// Breaks of the period.
    pub rest_times: Option<Vec<RestTimes>>,
    /// Whether checking in is not needed.
    pub no_need_checkon: Option<bool>,
    /// Whether checking out is not needed.
    pub no_need_checkoff: Option<bool>,
}

impl TimeSection {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the working period.
    #[must_use]
    pub fn time_id(mut self, time_id: impl Into<i64>) -> Self {
        self.time_id = Some(time_id.into());
        self
    }

    /// Start or end of work, in seconds after midnight.
    #[must_use]
    pub fn work_sec(mut self, work_sec: impl Into<i64>) -> Self {
        self.work_sec = Some(work_sec.into());
        self
    }

    /// Start or end of work, in seconds after midnight.
    #[must_use]
    pub fn off_work_sec(mut self, off_work_sec: impl Into<i64>) -> Self {
        self.off_work_sec = Some(off_work_sec.into());
        self
    }

    /// Earliest or latest time to check in, in seconds after midnight.
    #[must_use]
    pub fn earliest_work_sec(mut self, earliest_work_sec: impl Into<i64>) -> Self {
        self.earliest_work_sec = Some(earliest_work_sec.into());
        self
    }

    /// Earliest or latest time to check in, in seconds after midnight.
    #[must_use]
    pub fn latest_work_sec(mut self, latest_work_sec: impl Into<i64>) -> Self {
        self.latest_work_sec = Some(latest_work_sec.into());
        self
    }

    /// Earliest or latest time to check out, in seconds after midnight.
    #[must_use]
    pub fn earliest_off_work_sec(mut self, earliest_off_work_sec: impl Into<i64>) -> Self {
        self.earliest_off_work_sec = Some(earliest_off_work_sec.into());
        self
    }

    /// Earliest or latest time to check out, in seconds after midnight.
    #[must_use]
    pub fn latest_off_work_sec(mut self, latest_off_work_sec: impl Into<i64>) -> Self {
        self.latest_off_work_sec = Some(latest_off_work_sec.into());
        self
    }

    /// Time of the reminder, in seconds after midnight.
    #[must_use]
    pub fn remind_work_sec(mut self, remind_work_sec: impl Into<i64>) -> Self {
        self.remind_work_sec = Some(remind_work_sec.into());
        self
    }

    /// Time of the reminder, in seconds after midnight.
    #[must_use]
    pub fn remind_off_work_sec(mut self, remind_off_work_sec: impl Into<i64>) -> Self {
        self.remind_off_work_sec = Some(remind_off_work_sec.into());
        self
    }

    /// Whether there is a break.
    #[must_use]
    pub fn allow_rest(mut self, allow_rest: impl Into<bool>) -> Self {
        self.allow_rest = Some(allow_rest.into());
        self
    }

    /// Start or end of the break, in seconds after midnight.
    #[must_use]
    pub fn rest_begin_time(mut self, rest_begin_time: impl Into<i64>) -> Self {
        self.rest_begin_time = Some(rest_begin_time.into());
        self
    }

    /// Start or end of the break, in seconds after midnight.
    #[must_use]
    pub fn rest_end_time(mut self, rest_end_time: impl Into<i64>) -> Self {
        self.rest_end_time = Some(rest_end_time.into());
        self
    }

    /// Breaks of the period.
    #[must_use]
    pub fn rest_times(
        mut self,
        rest_times: impl IntoIterator<Item = impl Into<RestTimes>>,
    ) -> Self {
        self.rest_times = Some(rest_times.into_iter().map(Into::into).collect());
        self
    }

    /// Whether checking in is not needed.
    #[must_use]
    pub fn no_need_checkon(mut self, no_need_checkon: impl Into<bool>) -> Self {
        self.no_need_checkon = Some(no_need_checkon.into());
        self
    }

    /// Whether checking out is not needed.
    #[must_use]
    pub fn no_need_checkoff(mut self, no_need_checkoff: impl Into<bool>) -> Self {
        self.no_need_checkoff = Some(no_need_checkoff.into());
        self
    }
}

wire_out!(part TimeSection {
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
    /// Whether leaving late allows to come late the next day.
    pub allow_offwork_after_time: Option<bool>,
    /// How late one left, in seconds.
    pub offwork_after_time: Option<i64>,
    /// How late one may come the next day, in seconds.
    pub onwork_flex_time: Option<i64>,
    /// Steps of leaving late and coming late.
    pub timerules: Option<Vec<Timerules>>,
}

impl SchedulelistLateRule {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether leaving late allows to come late the next day.
    #[must_use]
    pub fn allow_offwork_after_time(mut self, allow_offwork_after_time: impl Into<bool>) -> Self {
        self.allow_offwork_after_time = Some(allow_offwork_after_time.into());
        self
    }

    /// How late one left, in seconds.
    #[must_use]
    pub fn offwork_after_time(mut self, offwork_after_time: impl Into<i64>) -> Self {
        self.offwork_after_time = Some(offwork_after_time.into());
        self
    }

    /// How late one may come the next day, in seconds.
    #[must_use]
    pub fn onwork_flex_time(mut self, onwork_flex_time: impl Into<i64>) -> Self {
        self.onwork_flex_time = Some(onwork_flex_time.into());
        self
    }

    /// Steps of leaving late and coming late.
    #[must_use]
    pub fn timerules(mut self, timerules: impl IntoIterator<Item = impl Into<Timerules>>) -> Self {
        self.timerules = Some(timerules.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part SchedulelistLateRule {
    "allow_offwork_after_time" => allow_offwork_after_time,
    "offwork_after_time" => offwork_after_time,
    "onwork_flex_time" => onwork_flex_time,
    "timerules" => timerules,
});

/// `ot_info_v2` of [`AddCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OtInfoV2 {
    /// Overtime on working days.
    pub workdayconf: Option<Workdayconf>,
    /// Overtime on days off.
    pub restdayconf: Option<Restdayconf>,
    /// Overtime on public holidays.
    pub holidayconf: Option<Holidayconf>,
    /// How overtime is rounded.
    pub time_unit_config: Option<TimeUnitConfig>,
}

impl OtInfoV2 {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Overtime on working days.
    #[must_use]
    pub fn workdayconf(mut self, workdayconf: impl Into<Workdayconf>) -> Self {
        self.workdayconf = Some(workdayconf.into());
        self
    }

    /// Overtime on days off.
    #[must_use]
    pub fn restdayconf(mut self, restdayconf: impl Into<Restdayconf>) -> Self {
        self.restdayconf = Some(restdayconf.into());
        self
    }

    /// Overtime on public holidays.
    #[must_use]
    pub fn holidayconf(mut self, holidayconf: impl Into<Holidayconf>) -> Self {
        self.holidayconf = Some(holidayconf.into());
        self
    }

    /// How overtime is rounded.
    #[must_use]
    pub fn time_unit_config(mut self, time_unit_config: impl Into<TimeUnitConfig>) -> Self {
        self.time_unit_config = Some(time_unit_config.into());
        self
    }
}

wire_out!(part OtInfoV2 {
    "workdayconf" => workdayconf,
    "restdayconf" => restdayconf,
    "holidayconf" => holidayconf,
    "time_unit_config" => time_unit_config,
});

/// `workdayconf` of [`AddCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Workdayconf {
    /// Whether overtime counts.
    pub allow_ot: bool,
    /// `type`.
    pub r#type: Option<i64>,
    /// Overtime as approved.
    pub apply: Option<Apply>,
    /// Overtime as attended.
    pub checkin: Option<Checkin>,
    /// Overtime as approved and attended.
    pub applycheckin: Option<Applycheckin>,
    /// Whether overtime turns into leave.
    pub ot_trans_enable: Option<bool>,
    /// What overtime turns into.
    pub ot_trans_type: Option<i64>,
    /// Leave for overtime.
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

    /// Overtime as approved.
    #[must_use]
    pub fn apply(mut self, apply: impl Into<Apply>) -> Self {
        self.apply = Some(apply.into());
        self
    }

    /// Overtime as attended.
    #[must_use]
    pub fn checkin(mut self, checkin: impl Into<Checkin>) -> Self {
        self.checkin = Some(checkin.into());
        self
    }

    /// Overtime as approved and attended.
    #[must_use]
    pub fn applycheckin(mut self, applycheckin: impl Into<Applycheckin>) -> Self {
        self.applycheckin = Some(applycheckin.into());
        self
    }

    /// Whether overtime turns into leave.
    #[must_use]
    pub fn ot_trans_enable(mut self, ot_trans_enable: impl Into<bool>) -> Self {
        self.ot_trans_enable = Some(ot_trans_enable.into());
        self
    }

    /// What overtime turns into.
    #[must_use]
    pub fn ot_trans_type(mut self, ot_trans_type: impl Into<i64>) -> Self {
        self.ot_trans_type = Some(ot_trans_type.into());
        self
    }

    /// Leave for overtime.
    #[must_use]
    pub fn vacation(mut self, vacation: impl Into<Vacation>) -> Self {
        self.vacation = Some(vacation.into());
        self
    }
}

wire_out!(part Workdayconf {
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
    /// Breaks taken from overtime.
    pub restinfo: Option<Restinfo>,
}

impl Apply {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Breaks taken from overtime.
    #[must_use]
    pub fn restinfo(mut self, restinfo: impl Into<Restinfo>) -> Self {
        self.restinfo = Some(restinfo.into());
        self
    }
}

wire_out!(part Apply {
    "restinfo" => restinfo,
});

/// `restinfo` of [`AddCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Restinfo {
    /// `type`.
    pub r#type: i64,
    /// Fixed breaks.
    pub fix_time_rule_list: Option<Vec<FixTimeRuleList>>,
    /// Break by length of overtime.
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

    /// Fixed breaks.
    #[must_use]
    pub fn fix_time_rule_list(
        mut self,
        fix_time_rule_list: impl IntoIterator<Item = impl Into<FixTimeRuleList>>,
    ) -> Self {
        self.fix_time_rule_list = Some(fix_time_rule_list.into_iter().map(Into::into).collect());
        self
    }

    /// Break by length of overtime.
    #[must_use]
    pub fn cal_ottime_rule(mut self, cal_ottime_rule: impl Into<CalOttimeRule>) -> Self {
        self.cal_ottime_rule = Some(cal_ottime_rule.into());
        self
    }
}

wire_out!(part Restinfo {
    "type" => r#type,
    "fix_time_rule_list" => fix_time_rule_list,
    "cal_ottime_rule" => cal_ottime_rule,
});

/// `fix_time_rule_list` of [`AddCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FixTimeRuleList {
    /// Start or end of the break, in seconds after midnight.
    pub fix_time_begin_sec: Option<i64>,
    /// Start or end of the break, in seconds after midnight.
    pub fix_time_end_sec: Option<i64>,
}

impl FixTimeRuleList {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Start or end of the break, in seconds after midnight.
    #[must_use]
    pub fn fix_time_begin_sec(mut self, fix_time_begin_sec: impl Into<i64>) -> Self {
        self.fix_time_begin_sec = Some(fix_time_begin_sec.into());
        self
    }

    /// Start or end of the break, in seconds after midnight.
    #[must_use]
    pub fn fix_time_end_sec(mut self, fix_time_end_sec: impl Into<i64>) -> Self {
        self.fix_time_end_sec = Some(fix_time_end_sec.into());
        self
    }
}

wire_out!(part FixTimeRuleList {
    "fix_time_begin_sec" => fix_time_begin_sec,
    "fix_time_end_sec" => fix_time_end_sec,
});

/// `cal_ottime_rule` of [`AddCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CalOttimeRule {
    /// Steps or entries.
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

wire_out!(part CalOttimeRule {
    "items" => items,
});

/// `items` of [`AddCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Items {
    /// Length of overtime in seconds.
    pub ot_time: Option<i64>,
    /// Break taken from it, in seconds.
    pub rest_time: Option<i64>,
}

impl Items {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Length of overtime in seconds.
    #[must_use]
    pub fn ot_time(mut self, ot_time: impl Into<i64>) -> Self {
        self.ot_time = Some(ot_time.into());
        self
    }

    /// Break taken from it, in seconds.
    #[must_use]
    pub fn rest_time(mut self, rest_time: impl Into<i64>) -> Self {
        self.rest_time = Some(rest_time.into());
        self
    }
}

wire_out!(part Items {
    "ot_time" => ot_time,
    "rest_time" => rest_time,
});

/// `checkin` of [`AddCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Checkin {
    /// Seconds after the end of work from which overtime counts.
    pub ot_time_start: Option<i64>,
    /// Shortest overtime in seconds.
    pub ot_time_min: Option<i64>,
    /// Longest overtime in seconds.
    pub ot_time_max: Option<i64>,
    /// Breaks taken from overtime.
    pub restinfo: Option<Restinfo>,
}

impl Checkin {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Seconds after the end of work from which overtime counts.
    #[must_use]
    pub fn ot_time_start(mut self, ot_time_start: impl Into<i64>) -> Self {
        self.ot_time_start = Some(ot_time_start.into());
        self
    }

    /// Shortest overtime in seconds.
    #[must_use]
    pub fn ot_time_min(mut self, ot_time_min: impl Into<i64>) -> Self {
        self.ot_time_min = Some(ot_time_min.into());
        self
    }

    /// Longest overtime in seconds.
    #[must_use]
    pub fn ot_time_max(mut self, ot_time_max: impl Into<i64>) -> Self {
        self.ot_time_max = Some(ot_time_max.into());
        self
    }

    /// Breaks taken from overtime.
    #[must_use]
    pub fn restinfo(mut self, restinfo: impl Into<Restinfo>) -> Self {
        self.restinfo = Some(restinfo.into());
        self
    }
}

wire_out!(part Checkin {
    "ot_time_start" => ot_time_start,
    "ot_time_min" => ot_time_min,
    "ot_time_max" => ot_time_max,
    "restinfo" => restinfo,
});

/// `applycheckin` of [`AddCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Applycheckin {
    /// Breaks taken from overtime.
    pub restinfo: Option<Restinfo>,
}

impl Applycheckin {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Breaks taken from overtime.
    #[must_use]
    pub fn restinfo(mut self, restinfo: impl Into<Restinfo>) -> Self {
        self.restinfo = Some(restinfo.into());
        self
    }
}

wire_out!(part Applycheckin {
    "restinfo" => restinfo,
});

/// `vacation` of [`AddCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Vacation {
    /// Leave for overtime in percent.
    pub trans_ratio: Option<i64>,
    /// Whether the leave is added to the balance.
    pub sync_vacation: Option<bool>,
}

impl Vacation {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Leave for overtime in percent.
    #[must_use]
    pub fn trans_ratio(mut self, trans_ratio: impl Into<i64>) -> Self {
        self.trans_ratio = Some(trans_ratio.into());
        self
    }

    /// Whether the leave is added to the balance.
    #[must_use]
    pub fn sync_vacation(mut self, sync_vacation: impl Into<bool>) -> Self {
        self.sync_vacation = Some(sync_vacation.into());
        self
    }
}

wire_out!(part Vacation {
    "trans_ratio" => trans_ratio,
    "sync_vacation" => sync_vacation,
});

/// `restdayconf` of [`AddCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Restdayconf {
    /// Whether overtime counts.
    pub allow_ot: bool,
    /// `type`.
    pub r#type: Option<i64>,
    /// Overtime as approved.
    pub apply: Option<Apply>,
    /// Overtime as attended.
    pub checkin: Option<Checkin>,
    /// Overtime as approved and attended.
    pub applycheckin: Option<Applycheckin>,
    /// Whether overtime turns into leave.
    pub ot_trans_enable: Option<bool>,
    /// What overtime turns into.
    pub ot_trans_type: Option<i64>,
    /// Leave for overtime.
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

    /// Overtime as approved.
    #[must_use]
    pub fn apply(mut self, apply: impl Into<Apply>) -> Self {
        self.apply = Some(apply.into());
        self
    }

    /// Overtime as attended.
    #[must_use]
    pub fn checkin(mut self, checkin: impl Into<Checkin>) -> Self {
        self.checkin = Some(checkin.into());
        self
    }

    /// Overtime as approved and attended.
    #[must_use]
    pub fn applycheckin(mut self, applycheckin: impl Into<Applycheckin>) -> Self {
        self.applycheckin = Some(applycheckin.into());
        self
    }

    /// Whether overtime turns into leave.
    #[must_use]
    pub fn ot_trans_enable(mut self, ot_trans_enable: impl Into<bool>) -> Self {
        self.ot_trans_enable = Some(ot_trans_enable.into());
        self
    }

    /// What overtime turns into.
    #[must_use]
    pub fn ot_trans_type(mut self, ot_trans_type: impl Into<i64>) -> Self {
        self.ot_trans_type = Some(ot_trans_type.into());
        self
    }

    /// Leave for overtime.
    #[must_use]
    pub fn vacation(mut self, vacation: impl Into<Vacation>) -> Self {
        self.vacation = Some(vacation.into());
        self
    }
}

wire_out!(part Restdayconf {
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
    /// Whether overtime counts.
    pub allow_ot: bool,
    /// `type`.
    pub r#type: Option<i64>,
    /// Overtime as approved.
    pub apply: Option<Apply>,
    /// Overtime as attended.
    pub checkin: Option<Checkin>,
    /// Overtime as approved and attended.
    pub applycheckin: Option<Applycheckin>,
    /// Whether overtime turns into leave.
    pub ot_trans_enable: Option<bool>,
    /// What overtime turns into.
    pub ot_trans_type: Option<i64>,
    /// Leave for overtime.
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

    /// Overtime as approved.
    #[must_use]
    pub fn apply(mut self, apply: impl Into<Apply>) -> Self {
        self.apply = Some(apply.into());
        self
    }

    /// Overtime as attended.
    #[must_use]
    pub fn checkin(mut self, checkin: impl Into<Checkin>) -> Self {
        self.checkin = Some(checkin.into());
        self
    }

    /// Overtime as approved and attended.
    #[must_use]
    pub fn applycheckin(mut self, applycheckin: impl Into<Applycheckin>) -> Self {
        self.applycheckin = Some(applycheckin.into());
        self
    }

    /// Whether overtime turns into leave.
    #[must_use]
    pub fn ot_trans_enable(mut self, ot_trans_enable: impl Into<bool>) -> Self {
        self.ot_trans_enable = Some(ot_trans_enable.into());
        self
    }

    /// What overtime turns into.
    #[must_use]
    pub fn ot_trans_type(mut self, ot_trans_type: impl Into<i64>) -> Self {
        self.ot_trans_type = Some(ot_trans_type.into());
        self
    }

    /// Leave for overtime.
    #[must_use]
    pub fn vacation(mut self, vacation: impl Into<Vacation>) -> Self {
        self.vacation = Some(vacation.into());
        self
    }
}

wire_out!(part Holidayconf {
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
    /// Unit of overtime.
    pub ot_time_unit: Option<i64>,
    /// Seconds of a working day.
    pub perday_duration_secs: Option<i64>,
    /// How overtime is rounded.
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

    /// Unit of overtime.
    #[must_use]
    pub fn ot_time_unit(mut self, ot_time_unit: impl Into<i64>) -> Self {
        self.ot_time_unit = Some(ot_time_unit.into());
        self
    }

    /// Seconds of a working day.
    #[must_use]
    pub fn perday_duration_secs(mut self, perday_duration_secs: impl Into<i64>) -> Self {
        self.perday_duration_secs = Some(perday_duration_secs.into());
        self
    }

    /// How overtime is rounded.
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

wire_out!(part TimeUnitConfig {
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
    /// Whether the reminder is sent.
    pub open_remind: bool,
    /// Month of the reminder relative to the attendance.
    pub buka_remind_month: Option<i64>,
    /// Day of the month of the reminder.
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

    /// Month of the reminder relative to the attendance.
    #[must_use]
    pub fn buka_remind_month(mut self, buka_remind_month: impl Into<i64>) -> Self {
        self.buka_remind_month = Some(buka_remind_month.into());
        self
    }

    /// Day of the month of the reminder.
    #[must_use]
    pub fn buka_remind_day(mut self, buka_remind_day: impl Into<i64>) -> Self {
        self.buka_remind_day = Some(buka_remind_day.into());
        self
    }
}

wire_out!(part BukaRemind {
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
#[cfg_attr(feature = "both_ways", derive(Default))]
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
pub type AddCheckinRecordResponse = yizhan_core::Done;

impl Endpoint for AddCheckinRecord {
    type Response = AddCheckinRecordResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.checkin.add_checkin_record",
        path: "/cgi-bin/checkin/add_checkin_record",
        ..Operation::usual(Product::Work)
    };
}

/// `records` of [`AddCheckinRecord`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddCheckinRecordRecords {
    /// User id of the member.
    pub userid: String,
    /// Unix seconds.
    pub checkin_time: i64,
    /// Name of the place.
    pub location_title: Option<String>,
    /// Address of the place.
    pub location_detail: Option<String>,
    /// Millionths of a degree.
    pub lng: Option<f64>,
    /// Millionths of a degree.
    pub lat: Option<f64>,
    /// `wifiname`.
    pub wifiname: Option<String>,
    /// MAC address of the Wi-Fi.
    pub wifimac: Option<String>,
    /// Kind of the device.
    pub device_type: Option<i64>,
    /// `device_detail`.
    pub device_detail: Option<String>,
    /// Remark.
    pub notes: Option<String>,
    /// Media ids of pictures.
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

    /// Name of the place.
    #[must_use]
    pub fn location_title(mut self, location_title: impl Into<String>) -> Self {
        self.location_title = Some(location_title.into());
        self
    }

    /// Address of the place.
    #[must_use]
    pub fn location_detail(mut self, location_detail: impl Into<String>) -> Self {
        self.location_detail = Some(location_detail.into());
        self
    }

    /// Millionths of a degree.
    #[must_use]
    pub fn lng(mut self, lng: impl Into<f64>) -> Self {
        self.lng = Some(lng.into());
        self
    }

    /// Millionths of a degree.
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

    /// MAC address of the Wi-Fi.
    #[must_use]
    pub fn wifimac(mut self, wifimac: impl Into<String>) -> Self {
        self.wifimac = Some(wifimac.into());
        self
    }

    /// Kind of the device.
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

    /// Remark.
    #[must_use]
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Some(notes.into());
        self
    }

    /// Media ids of pictures.
    #[must_use]
    pub fn mediaids(mut self, mediaids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.mediaids = Some(mediaids.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part AddCheckinRecordRecords {
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
///
/// The face replaces an earlier one; it cannot be read or deleted.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AddCheckinUserFace {
    /// User id of the member.
    pub userid: String,
    /// Base64 content of the picture, JPG or PNG.
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
pub type AddCheckinUserFaceResponse = yizhan_core::Done;

impl Endpoint for AddCheckinUserFace {
    type Response = AddCheckinUserFaceResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.checkin.add_checkin_user_face",
        path: "/cgi-bin/checkin/addcheckinuserface",
        ..Operation::usual(Product::Work)
    };
}

/// Clear list members of an attendance rule (清空打卡规则数组元素).
///
/// `POST /cgi-bin/checkin/clear_checkin_option_array_field`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98041)
///
/// The update cannot empty a list; this can.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ClearCheckinOptionArrayField {
    /// Id of the attendance rule.
    pub groupid: i64,
    /// Numbers of the list members to empty.
    pub clear_field: Vec<i64>,
    /// True takes effect at once, false from the next day.
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

    /// True takes effect at once, false from the next day.
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
pub type ClearCheckinOptionArrayFieldResponse = yizhan_core::Done;

impl Endpoint for ClearCheckinOptionArrayField {
    type Response = ClearCheckinOptionArrayFieldResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.checkin.clear_checkin_option_array_field",
        path: "/cgi-bin/checkin/clear_checkin_option_array_field",
        ..Operation::usual(Product::Work)
    };
}

/// Delete an attendance rule (删除打卡规则).
///
/// `POST /cgi-bin/checkin/del_checkin_option`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98041)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DelCheckinOption {
    /// Id of the attendance rule.
    pub groupid: i64,
    /// True takes effect at once, false from the next day.
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

    /// True takes effect at once, false from the next day.
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
pub type DelCheckinOptionResponse = yizhan_core::Done;

impl Endpoint for DelCheckinOption {
    type Response = DelCheckinOptionResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.checkin.del_checkin_option",
        path: "/cgi-bin/checkin/del_checkin_option",
        ..Operation::usual(Product::Work)
    };
}

/// Get daily attendance reports (获取打卡日报数据).
///
/// `POST /cgi-bin/checkin/getcheckin_daydata`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93374) [(2)](https://developer.work.weixin.qq.com/document/path/94206)
///
/// At most 30 days and 100 members in a call.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetCheckinDayData {
    /// Unix seconds.
    pub starttime: i64,
    /// Unix seconds.
    pub endtime: i64,
    /// User ids of at most 100 members.
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
        path: "/cgi-bin/checkin/getcheckin_daydata",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
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
    /// Approved absences and overtime.
    pub sp_items: Vec<SpItems>,
    /// `exception_infos`.
    pub exception_infos: Vec<ExceptionInfos>,
    /// Overtime.
    pub ot_info: Option<GetCheckinDayDataOtInfo>,
}

wire_in!(part GetCheckinDayDataDatas {
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
    /// Unix seconds of the day.
    pub date: i64,
    /// 0 working day, 1 day off.
    pub day_type: i64,
    /// 1 fixed times, 2 outside, 3 shifts, 4 free, 5 overtime, 7 no rule.
    pub record_type: i64,
    /// User id of the member.
    pub acctid: String,
    /// `name`.
    pub name: String,
    /// Alias of the member.
    pub name_ex: String,
    /// Departments of the member.
    pub departs_name: String,
    /// `rule_info`.
    pub rule_info: GetCheckinDayDataRuleInfo,
}

wire_in!(part GetCheckinDayDataBaseInfo {
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
    /// Id of the attendance rule.
    pub groupid: i64,
    /// Name of the attendance rule.
    pub groupname: String,
    /// Id of the shift, 0 for a rest day.
    pub scheduleid: Option<i64>,
    /// Name of the shift.
    pub schedulename: Option<String>,
    /// Working periods of the day.
    pub checkintime: Vec<GetCheckinDayDataRuleInfoCheckintime>,
}

wire_in!(part GetCheckinDayDataRuleInfo {
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
    /// Start or end of work, in seconds after midnight.
    pub work_sec: i64,
    /// Start or end of work, in seconds after midnight.
    pub off_work_sec: i64,
}

wire_in!(part GetCheckinDayDataRuleInfoCheckintime {
    "work_sec" => work_sec,
    "off_work_sec" => off_work_sec,
});

/// `summary_info` of [`GetCheckinDayData`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCheckinDayDataSummaryInfo {
    /// Number of attendances on the day.
    pub checkin_count: i64,
    /// Seconds worked.
    pub regular_work_sec: i64,
    /// Seconds that should be worked.
    pub standard_work_sec: i64,
    /// First or last attendance of the day, in seconds after midnight.
    pub earliest_time: i64,
    /// First or last attendance of the day, in seconds after midnight.
    pub lastest_time: i64,
}

wire_in!(part GetCheckinDayDataSummaryInfo {
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
    /// Number of the approval.
    pub sp_number: String,
    /// `sp_title`.
    pub sp_title: GetCheckinDayDataSpTitle,
    /// `sp_description`.
    pub sp_description: GetCheckinDayDataSpDescription,
}

wire_in!(part GetCheckinDayDataHolidayInfos {
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

wire_in!(part GetCheckinDayDataSpTitle {
    "data" => data,
});

/// `data` of [`GetCheckinDayData`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCheckinDayDataData {
    /// Language of the text.
    pub lang: String,
    /// `text`.
    pub text: String,
}

wire_in!(part GetCheckinDayDataData {
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

wire_in!(part GetCheckinDayDataSpDescription {
    "data" => data,
});

/// `sp_items` of [`GetCheckinDayData`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SpItems {
    /// `name`.
    pub name: String,
    /// 1 leave, 2 correction, 3 business trip, 4 outside, 15 approved attendance, 100 outside attendance.
    pub r#type: i64,
    /// Id of the kind of leave.
    pub vacation_id: Option<i64>,
    /// 0 by day, 1 by hour.
    pub time_type: i64,
    /// Seconds.
    pub duration: i64,
    /// Number of times.
    pub count: i64,
}

wire_in!(part SpItems {
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
    /// 1 late, 2 early, 3 missing, 4 absent, 5 wrong place, 6 wrong device.
    pub exception: i64,
    /// Seconds.
    pub duration: Option<i64>,
    /// Number of times.
    pub count: i64,
}

wire_in!(part ExceptionInfos {
    "exception" => exception,
    "duration" => duration,
    "count" => count,
});

/// `ot_info` of [`GetCheckinDayData`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCheckinDayDataOtInfo {
    /// 0 none, 1 normal, 2 missing.
    pub ot_status: i64,
    /// Seconds.
    pub ot_duration: i64,
    /// Seconds missing for overtime.
    pub exception_duration: Vec<i64>,
    /// Overtime turned into leave, in seconds.
    pub workday_over_as_vacation: Option<i64>,
    /// Overtime turned into pay, in seconds.
    pub workday_over_as_money: Option<i64>,
    /// Overtime turned into leave, in seconds.
    pub restday_over_as_vacation: Option<i64>,
    /// Overtime turned into pay, in seconds.
    pub restday_over_as_money: Option<i64>,
    /// Overtime turned into leave, in seconds.
    pub holiday_over_as_vacation: Option<i64>,
    /// Overtime turned into pay, in seconds.
    pub holiday_over_as_money: Option<i64>,
}

wire_in!(part GetCheckinDayDataOtInfo {
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
///
/// At most 30 days and 100 members in a call.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetCheckinMonthData {
    /// Unix seconds.
    pub starttime: i64,
    /// Unix seconds.
    pub endtime: i64,
    /// User ids of at most 100 members.
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
        path: "/cgi-bin/checkin/getcheckin_monthdata",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
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
    /// Approved absences and overtime.
    pub sp_items: Vec<SpItems>,
    /// `exception_infos`.
    pub exception_infos: Vec<ExceptionInfos>,
    /// `overwork_info`.
    pub overwork_info: Option<GetCheckinMonthDataOverworkInfo>,
}

wire_in!(part GetCheckinMonthDataDatas {
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
    /// 1 fixed times, 2 outside, 3 shifts, 4 free, 5 overtime, 7 no rule.
    pub record_type: i64,
    /// User id of the member.
    pub acctid: String,
    /// `name`.
    pub name: String,
    /// Alias of the member.
    pub name_ex: String,
    /// Departments of the member.
    pub departs_name: String,
    /// `rule_info`.
    pub rule_info: GetCheckinMonthDataRuleInfo,
}

wire_in!(part GetCheckinMonthDataBaseInfo {
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
    /// Id of the attendance rule.
    pub groupid: i64,
    /// Name of the attendance rule.
    pub groupname: String,
}

wire_in!(part GetCheckinMonthDataRuleInfo {
    "groupid" => groupid,
    "groupname" => groupname,
});

/// `summary_info` of [`GetCheckinMonthData`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCheckinMonthDataSummaryInfo {
    /// Days with exceptions.
    pub except_days: i64,
    /// Days without exceptions.
    pub regular_days: Option<i64>,
    /// Days that should be worked.
    pub work_days: i64,
    /// Days off.
    pub rest_days: Option<i64>,
    /// Seconds worked.
    pub regular_work_sec: i64,
    /// Seconds that should be worked.
    pub standard_work_sec: i64,
}

wire_in!(part GetCheckinMonthDataSummaryInfo {
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
    /// Overtime in seconds.
    pub workday_over_sec: i64,
    /// Overtime in seconds.
    pub holidays_over_sec: Option<i64>,
    /// Overtime in seconds.
    pub restdays_over_sec: Option<i64>,
    /// Overtime turned into leave, in seconds.
    pub workdays_over_as_vacation: Option<i64>,
    /// Overtime turned into pay, in seconds.
    pub workdays_over_as_money: Option<i64>,
    /// Overtime turned into leave, in seconds.
    pub restdays_over_as_vacation: Option<i64>,
    /// Overtime turned into pay, in seconds.
    pub restdays_over_as_money: Option<i64>,
    /// Overtime turned into leave, in seconds.
    pub holidays_over_as_vacation: Option<i64>,
    /// Overtime turned into pay, in seconds.
    pub holidays_over_as_money: Option<i64>,
}

wire_in!(part GetCheckinMonthDataOverworkInfo {
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
///
/// At most 30 days and 100 members in a call.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetCheckinData {
    /// 1 checking in and out, 2 outside, 3 all.
    pub opencheckindatatype: i64,
    /// Unix seconds.
    pub starttime: i64,
    /// Unix seconds.
    pub endtime: i64,
    /// User ids of at most 100 members.
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
        path: "/cgi-bin/checkin/getcheckindata",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `checkindata` of [`GetCheckinData`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCheckinDataCheckindata {
    /// User id of the member.
    pub userid: String,
    /// Id of the attendance rule.
    pub groupid: i64,
    /// Name of the attendance rule.
    pub groupname: String,
    /// Kind of attendance, in Chinese (上班打卡, 下班打卡, 外出打卡).
    pub checkin_type: String,
    /// Exception in Chinese, several joined by semicolons, empty for none.
    pub exception_type: String,
    /// Unix seconds.
    pub checkin_time: i64,
    /// Unix seconds.
    pub sch_checkin_time: i64,
    /// Name of the place.
    pub location_title: Option<String>,
    /// Address of the place.
    pub location_detail: Option<String>,
    /// Millionths of a degree.
    pub lng: Option<f64>,
    /// Millionths of a degree.
    pub lat: Option<f64>,
    /// `wifiname`.
    pub wifiname: Option<String>,
    /// MAC address of the Wi-Fi.
    pub wifimac: Option<String>,
    /// Id of the device.
    pub deviceid: Option<String>,
    /// Id of the shift, 0 for a rest day.
    pub schedule_id: Option<i64>,
    /// Id of the working period.
    pub timeline_id: Option<i64>,
    /// Remark.
    pub notes: Option<String>,
    /// Media ids of pictures.
    pub mediaids: Vec<String>,
}

wire_in!(part GetCheckinDataCheckindata {
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
    "timeline_id" => timeline_id;
    "notes" => notes,
    "mediaids" => mediaids,
});

/// Get the attendance rules of members (获取员工打卡规则).
///
/// `POST /cgi-bin/checkin/getcheckinoption`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/90263) [(2)](https://developer.work.weixin.qq.com/document/path/94204)
///
/// Rules differ by day, so ask day by day; at most 100 members in a call.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetCheckinOption {
    /// Unix seconds of midnight of the day.
    pub datetime: i64,
    /// User ids of at most 100 members.
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
        path: "/cgi-bin/checkin/getcheckinoption",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `info` of [`GetCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCheckinOptionInfo {
    /// User id of the member.
    pub userid: String,
    /// `group`.
    pub group: GetCheckinOptionGroup,
}

wire_in!(part GetCheckinOptionInfo {
    "userid" => userid,
    "group" => group,
});

/// `group` of [`GetCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCheckinOptionGroup {
    /// Id of the attendance rule.
    pub groupid: i64,
    /// 1 fixed times, 2 shifts, 3 free.
    pub grouptype: i64,
    /// Name of the attendance rule.
    pub groupname: String,
    /// Whether public holidays are followed.
    pub sync_holidays: bool,
    /// Whether a photo is needed.
    pub need_photo: bool,
    /// Whether remarks may use pictures of the album.
    pub note_can_use_local_pic: bool,
    /// Whether attendance on days off is allowed.
    pub allow_checkin_offworkday: bool,
    /// Whether corrections on days off are allowed.
    pub allow_apply_offworkday: bool,
    /// Corrections allowed in a month, -1 without limit.
    pub allow_apply_bk_cnt: Option<i64>,
    /// Days within which corrections are allowed, -1 without limit.
    pub allow_apply_bk_day_limit: Option<i64>,
    /// Day of the next month until which corrections are allowed, -1 without limit.
    pub buka_limit_next_month: Option<i64>,
    /// Working days and times.
    pub checkindate: Vec<CheckindateAnswer>,
    /// Extra days with attendance.
    pub spe_workdays: Vec<SpeWorkdaysAnswer>,
    /// Extra days without attendance.
    pub spe_offdays: Vec<SpeOffdaysAnswer>,
    /// Wi-Fi networks to attend from.
    pub wifimac_infos: Vec<WifimacInfosAnswer>,
    /// Places to attend at.
    pub loc_infos: Vec<LocInfosAnswer>,
    /// Shifts of the rule.
    pub schedulelist: Vec<SchedulelistAnswer>,
    /// Which kinds of exception may be corrected.
    pub buka_restriction: Option<i64>,
    /// Time the day changes, in seconds after midnight.
    pub span_day_time: Option<i64>,
    /// Standard length of a working day in seconds.
    pub standard_work_duration: Option<i64>,
    /// Whether approved absences are taken into account.
    pub open_sp_checkin: Option<bool>,
    /// How members attend, such as by phone or by device.
    pub checkin_method_type: Option<i64>,
}

wire_in!(part GetCheckinOptionGroup {
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
    "loc_infos" => loc_infos;
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
    /// Days of the week, 0 Sunday to 6 Saturday.
    pub workdays: Vec<i64>,
    /// Working periods of the day.
    pub checkintime: Vec<CheckintimeAnswer>,
    /// Whether checking out is not needed.
    pub noneed_offwork: bool,
    /// Flexible time in milliseconds.
    pub flex_time: Option<i64>,
    /// How much later than the start is not late, in seconds.
    pub flex_on_duty_time: Option<i64>,
    /// How much earlier than the end is not early, in seconds.
    pub flex_off_duty_time: Option<i64>,
    /// How early one may check in.
    pub limit_aheadtime: Option<i64>,
}

wire_in!(part CheckindateAnswer {
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
    /// Id of the working period.
    pub time_id: Option<i64>,
    /// Start or end of work, in seconds after midnight.
    pub work_sec: Option<i64>,
    /// Start or end of work, in seconds after midnight.
    pub off_work_sec: Option<i64>,
    /// Earliest or latest time to check in, in seconds after midnight.
    pub earliest_work_sec: Option<i64>,
    /// Earliest or latest time to check in, in seconds after midnight.
    pub latest_work_sec: Option<i64>,
    /// Earliest or latest time to check out, in seconds after midnight.
    pub earliest_off_work_sec: Option<i64>,
    /// Earliest or latest time to check out, in seconds after midnight.
    pub latest_off_work_sec: Option<i64>,
    /// Time of the reminder, in seconds after midnight.
    pub remind_work_sec: Option<i64>,
    /// Time of the reminder, in seconds after midnight.
    pub remind_off_work_sec: Option<i64>,
    /// Whether there is a break.
    pub allow_rest: Option<bool>,
    /// Start or end of the break, in seconds after midnight.
    pub rest_begin_time: Option<i64>,
    /// Start or end of the break, in seconds after midnight.
    pub rest_end_time: Option<i64>,
    /// Breaks of the period.
    pub rest_times: Vec<RestTimesAnswer>,
    /// Whether checking in is not needed.
    pub no_need_checkon: Option<bool>,
    /// Whether checking out is not needed.
    pub no_need_checkoff: Option<bool>,
}

wire_in!(part CheckintimeAnswer {
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
    /// Start or end of the break, in seconds after midnight.
    pub rest_begin_time: i64,
    /// Start or end of the break, in seconds after midnight.
    pub rest_end_time: i64,
}

wire_in!(part RestTimesAnswer {
    "rest_begin_time" => rest_begin_time,
    "rest_end_time" => rest_end_time,
});

/// `spe_workdays_answer` of [`GetCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SpeWorkdaysAnswer {
    /// Unix seconds of the day.
    pub timestamp: i64,
    /// Working periods of the day.
    pub checkintime: Vec<CheckintimeAnswer>,
    /// Remark.
    pub notes: String,
}

wire_in!(part SpeWorkdaysAnswer {
    "timestamp" => timestamp,
    "checkintime" => checkintime,
    "notes" => notes,
});

/// `spe_offdays_answer` of [`GetCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SpeOffdaysAnswer {
    /// Unix seconds of the day.
    pub timestamp: i64,
    /// Working periods of the day.
    pub checkintime: Vec<SpeOffdaysAnswerCheckintime>,
    /// Remark.
    pub notes: String,
}

wire_in!(part SpeOffdaysAnswer {
    "timestamp" => timestamp,
    "checkintime" => checkintime,
    "notes" => notes,
});

/// `spe_offdays_answer_checkintime` of [`GetCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SpeOffdaysAnswerCheckintime {
    /// Id of the working period.
    pub time_id: Option<i64>,
    /// Start or end of work, in seconds after midnight.
    pub work_sec: Option<i64>,
    /// Start or end of work, in seconds after midnight.
    pub off_work_sec: Option<i64>,
    /// Earliest or latest time to check in, in seconds after midnight.
    pub earliest_work_sec: Option<i64>,
    /// Earliest or latest time to check in, in seconds after midnight.
    pub latest_work_sec: Option<i64>,
    /// Earliest or latest time to check out, in seconds after midnight.
    pub earliest_off_work_sec: Option<i64>,
    /// Earliest or latest time to check out, in seconds after midnight.
    pub latest_off_work_sec: Option<i64>,
    /// Time of the reminder, in seconds after midnight.
    pub remind_work_sec: Option<i64>,
    /// Time of the reminder, in seconds after midnight.
    pub remind_off_work_sec: Option<i64>,
    /// Whether there is a break.
    pub allow_rest: bool,
    /// Start or end of the break, in seconds after midnight.
    pub rest_begin_time: Option<i64>,
    /// Start or end of the break, in seconds after midnight.
    pub rest_end_time: Option<i64>,
    /// Breaks of the period.
    pub rest_times: Vec<RestTimesAnswer>,
    /// Whether checking in is not needed.
    pub no_need_checkon: Option<bool>,
    /// Whether checking out is not needed.
    pub no_need_checkoff: Option<bool>,
}

wire_in!(part SpeOffdaysAnswerCheckintime {
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
    /// MAC address of the Wi-Fi.
    pub wifimac: String,
}

wire_in!(part WifimacInfosAnswer {
    "wifiname" => wifiname,
    "wifimac" => wifimac,
});

/// `loc_infos_answer` of [`GetCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct LocInfosAnswer {
    /// Name of the place.
    pub loc_title: String,
    /// Address of the place.
    pub loc_detail: String,
    /// Millionths of a degree.
    pub lng: f64,
    /// Millionths of a degree.
    pub lat: f64,
    /// Range around the place in metres.
    pub distance: i64,
}

wire_in!(part LocInfosAnswer {
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
    /// Id of the shift, 0 for a rest day.
    pub schedule_id: i64,
    /// Name of the shift.
    pub schedule_name: String,
    /// Working periods of the day.
    pub time_section: Vec<TimeSectionAnswer>,
    /// Whether checking out is not needed.
    pub noneed_offwork: bool,
    /// How early one may check in.
    pub limit_aheadtime: i64,
    /// How late one may check out, in seconds.
    pub limit_offtime: i64,
    /// Whether times are flexible.
    pub allow_flex: bool,
    /// How much later than the start is not late, in seconds.
    pub flex_on_duty_time: Option<i64>,
    /// How much earlier than the end is not early, in seconds.
    pub flex_off_duty_time: Option<i64>,
    /// How much earlier one may come and go, in seconds.
    pub max_allow_arrive_early: Option<i64>,
    /// How much later one may come and go, in seconds.
    pub max_allow_arrive_late: Option<i64>,
    /// Coming late after having left late the day before.
    pub late_rule: Option<LateRuleAnswer>,
    /// Alternating long and short weeks.
    pub biweekly: Option<BiweeklyAnswer>,
}

wire_in!(part SchedulelistAnswer {
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
    /// Id of the working period.
    pub time_id: Option<i64>,
    /// Start or end of work, in seconds after midnight.
    pub work_sec: Option<i64>,
    /// Start or end of work, in seconds after midnight.
    pub off_work_sec: Option<i64>,
    /// Earliest or latest time to check in, in seconds after midnight.
    pub earliest_work_sec: Option<i64>,
    /// Earliest or latest time to check in, in seconds after midnight.
    pub latest_work_sec: Option<i64>,
    /// Earliest or latest time to check out, in seconds after midnight.
    pub earliest_off_work_sec: Option<i64>,
    /// Earliest or latest time to check out, in seconds after midnight.
    pub latest_off_work_sec: Option<i64>,
    /// Time of the reminder, in seconds after midnight.
    pub remind_work_sec: Option<i64>,
    /// Time of the reminder, in seconds after midnight.
    pub remind_off_work_sec: Option<i64>,
    /// Whether there is a break.
    pub allow_rest: bool,
    /// Start or end of the break, in seconds after midnight.
    pub rest_begin_time: Option<i64>,
    /// Start or end of the break, in seconds after midnight.
    pub rest_end_time: Option<i64>,
    /// Breaks of the period.
    pub rest_times: Vec<RestTimesAnswer>,
    /// Whether checking in is not needed.
    pub no_need_checkon: Option<bool>,
    /// Whether checking out is not needed.
    pub no_need_checkoff: Option<bool>,
}

wire_in!(part TimeSectionAnswer {
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
    /// Whether leaving late allows to come late the next day.
    pub allow_offwork_after_time: bool,
    /// Steps of leaving late and coming late.
    pub timerules: Vec<TimerulesAnswer>,
}

wire_in!(part LateRuleAnswer {
    "allow_offwork_after_time" => allow_offwork_after_time,
    "timerules" => timerules,
});

/// `timerules_answer` of [`GetCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TimerulesAnswer {
    /// How late one left, in seconds.
    pub offwork_after_time: i64,
    /// How late one may come the next day, in seconds.
    pub onwork_flex_time: i64,
}

wire_in!(part TimerulesAnswer {
    "offwork_after_time" => offwork_after_time,
    "onwork_flex_time" => onwork_flex_time,
});

/// `biweekly_answer` of [`GetCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BiweeklyAnswer {
    /// Whether odd and even weeks differ.
    pub enable_weekday_recurrence: Option<bool>,
    /// Days of the week, 0 Sunday to 6 Saturday.
    pub odd_workdays: Vec<i64>,
    /// Days of the week, 0 Sunday to 6 Saturday.
    pub even_workdays: Vec<i64>,
}

wire_in!(part BiweeklyAnswer {
    "enable_weekday_recurrence" => enable_weekday_recurrence,
    "odd_workdays" => odd_workdays,
    "even_workdays" => even_workdays,
});

/// Get the shifts of members (获取打卡人员排班信息).
///
/// `POST /cgi-bin/checkin/getcheckinschedulist`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93380) [(2)](https://developer.work.weixin.qq.com/document/path/94208)
///
/// At most a month and 100 members in a call.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Getcheckinschedulist {
    /// Unix seconds.
    pub starttime: i64,
    /// Unix seconds.
    pub endtime: i64,
    /// User ids of at most 100 members.
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
        path: "/cgi-bin/checkin/getcheckinschedulist",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `schedule_list` of [`Getcheckinschedulist`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetcheckinschedulistScheduleList {
    /// User id of the member.
    pub userid: String,
    /// Month as yyyyMM.
    pub yearmonth: i64,
    /// Id of the attendance rule.
    pub groupid: i64,
    /// Name of the attendance rule.
    pub groupname: String,
    /// `schedule`.
    pub schedule: GetcheckinschedulistSchedule,
}

wire_in!(part GetcheckinschedulistScheduleList {
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

wire_in!(part GetcheckinschedulistSchedule {
    "scheduleList" => schedule_list,
});

/// `schedule_schedule_list` of [`Getcheckinschedulist`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetcheckinschedulistScheduleScheduleList {
    /// Day of the month, 1 to 31.
    pub day: i64,
    /// `schedule_info`.
    pub schedule_info: GetcheckinschedulistScheduleInfo,
}

wire_in!(part GetcheckinschedulistScheduleScheduleList {
    "day" => day,
    "schedule_info" => schedule_info,
});

/// `schedule_info` of [`Getcheckinschedulist`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetcheckinschedulistScheduleInfo {
    /// Id of the shift, 0 for a rest day.
    pub schedule_id: i64,
    /// Name of the shift.
    pub schedule_name: String,
    /// Working periods of the day.
    pub time_section: Vec<GetcheckinschedulistScheduleInfoTimeSection>,
}

wire_in!(part GetcheckinschedulistScheduleInfo {
    "schedule_id" => schedule_id,
    "schedule_name" => schedule_name,
    "time_section" => time_section,
});

/// `schedule_info_time_section` of [`Getcheckinschedulist`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetcheckinschedulistScheduleInfoTimeSection {
    /// Id of the working period.
    pub id: i64,
    /// Start or end of work, in seconds after midnight.
    pub work_sec: i64,
    /// Start or end of work, in seconds after midnight.
    pub off_work_sec: i64,
    /// Time of the reminder, in seconds after midnight.
    pub remind_work_sec: i64,
    /// Time of the reminder, in seconds after midnight.
    pub remind_off_work_sec: i64,
}

wire_in!(part GetcheckinschedulistScheduleInfoTimeSection {
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
///
/// At most 60 calls a minute.
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
        path: "/cgi-bin/checkin/getcorpcheckinoption",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `group` of [`GetCorpCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCorpCheckinOptionGroup {
    /// Id of the attendance rule.
    pub groupid: i64,
    /// 1 fixed times, 2 shifts, 3 free.
    pub grouptype: i64,
    /// Name of the attendance rule.
    pub groupname: String,
    /// Whether public holidays are followed.
    pub sync_holidays: bool,
    /// Whether a photo is needed.
    pub need_photo: bool,
    /// Whether remarks may use pictures of the album.
    pub note_can_use_local_pic: bool,
    /// Whether attendance on days off is allowed.
    pub allow_checkin_offworkday: bool,
    /// Whether corrections on days off are allowed.
    pub allow_apply_offworkday: bool,
    /// Corrections allowed in a month, -1 without limit.
    pub allow_apply_bk_cnt: Option<i64>,
    /// Days within which corrections are allowed, -1 without limit.
    pub allow_apply_bk_day_limit: Option<i64>,
    /// Day of the next month until which corrections are allowed, -1 without limit.
    pub buka_limit_next_month: Option<i64>,
    /// Working days and times.
    pub checkindate: Vec<CheckindateAnswer>,
    /// Extra days with attendance.
    pub spe_workdays: Vec<SpeWorkdaysAnswer>,
    /// Extra days without attendance.
    pub spe_offdays: Vec<SpeOffdaysAnswer>,
    /// Wi-Fi networks to attend from.
    pub wifimac_infos: Vec<WifimacInfosAnswer>,
    /// Places to attend at.
    pub loc_infos: Vec<LocInfosAnswer>,
    /// Shifts of the rule.
    pub schedulelist: Vec<SchedulelistAnswer>,
    /// Which kinds of exception may be corrected.
    pub buka_restriction: Option<i64>,
    /// Time the day changes, in seconds after midnight.
    pub span_day_time: Option<i64>,
    /// Standard length of a working day in seconds.
    pub standard_work_duration: Option<i64>,
    /// Whether approved absences are taken into account.
    pub open_sp_checkin: Option<bool>,
    /// How members attend, such as by phone or by device.
    pub checkin_method_type: Option<i64>,
    /// `type`.
    pub r#type: i64,
    /// `range`.
    pub range: GetCorpCheckinOptionGroupRange,
    /// User ids of members who need not attend.
    pub white_users: Vec<String>,
    /// Who gets reports.
    pub reporterinfo: Option<GetCorpCheckinOptionGroupReporterinfo>,
    /// Overtime.
    pub ot_info: Option<GetCorpCheckinOptionOtInfo>,
    /// Attendance out of range: 0 counted as exception, 1 counted as normal, 2 not allowed.
    pub option_out_range: i64,
    /// Whether the face is checked.
    pub use_face_detect: bool,
    /// Whether liveness is checked.
    pub open_face_live_detect: Option<bool>,
    /// Least time between checking in and out, in seconds.
    pub offwork_interval_time: i64,
    /// User id of who created or changed the rule.
    pub create_userid: String,
    /// User id of who created or changed the rule.
    pub update_userid: String,
    /// Unix seconds.
    pub create_time: i64,
}

wire_in!(part GetCorpCheckinOptionGroup {
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
    "loc_infos" => loc_infos;
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
    "create_userid" => create_userid;
    "update_userid" => update_userid,
    "create_time" => create_time,
});

/// `group_range` of [`GetCorpCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCorpCheckinOptionGroupRange {
    /// User id of the member.
    pub userid: Vec<String>,
    /// Department ids.
    pub partyid: Vec<i64>,
    /// `tagid`.
    pub tagid: Vec<i64>,
}

wire_in!(part GetCorpCheckinOptionGroupRange {
    "userid" => userid,
    "partyid" => partyid,
    "tagid" => tagid,
});

/// `group_reporterinfo` of [`GetCorpCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCorpCheckinOptionGroupReporterinfo {
    /// Members or tags that get reports.
    pub reporters: Vec<GetCorpCheckinOptionReporterinfoReporters>,
    /// Unix seconds.
    pub updatetime: Option<i64>,
}

wire_in!(part GetCorpCheckinOptionGroupReporterinfo {
    "reporters" => reporters,
    "updatetime" => updatetime,
});

/// `reporterinfo_reporters` of [`GetCorpCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCorpCheckinOptionReporterinfoReporters {
    /// User id of the member.
    pub userid: Option<String>,
    /// `tagid`.
    pub tagid: Option<i64>,
}

wire_in!(part GetCorpCheckinOptionReporterinfoReporters {
    "userid" => userid,
    "tagid" => tagid,
});

/// `ot_info` of [`GetCorpCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCorpCheckinOptionOtInfo {
    /// `type`.
    pub r#type: i64,
    /// Whether overtime counts.
    pub allow_ot_workingday: bool,
    /// Whether overtime counts.
    pub allow_ot_nonworkingday: bool,
    /// Overtime as attended.
    pub otcheckinfo: Option<GetCorpCheckinOptionOtcheckinfo>,
    /// Overtime as approved.
    pub otapplyinfo: Option<GetCorpCheckinOptionOtapplyinfo>,
    /// Unix seconds.
    pub uptime: i64,
}

wire_in!(part GetCorpCheckinOptionOtInfo {
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
    /// Seconds after the end of work from which overtime counts.
    pub ot_workingday_time_start: i64,
    /// Shortest overtime in seconds.
    pub ot_workingday_time_min: i64,
    /// Longest overtime in seconds.
    pub ot_workingday_time_max: i64,
    /// Breaks taken from overtime.
    pub ot_workingday_restinfo: Option<GetCorpCheckinOptionOtWorkingdayRestinfo>,
    /// Shortest overtime in seconds.
    pub ot_nonworkingday_time_min: i64,
    /// Longest overtime in seconds.
    pub ot_nonworkingday_time_max: i64,
    /// Time the day changes, in seconds after midnight.
    pub ot_nonworkingday_spanday_time: i64,
    /// Breaks taken from overtime.
    pub ot_nonworkingday_restinfo: Option<GetCorpCheckinOptionOtNonworkingdayRestinfo>,
}

wire_in!(part GetCorpCheckinOptionOtcheckinfo {
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
    /// Fixed breaks.
    pub fix_time_rule: Option<GetCorpCheckinOptionFixTimeRule>,
    /// Break by length of overtime.
    pub cal_ottime_rule: Option<GetCorpCheckinOptionOtWorkingdayRestinfoCalOttimeRule>,
}

wire_in!(part GetCorpCheckinOptionOtWorkingdayRestinfo {
    "type" => r#type,
    "fix_time_rule" => fix_time_rule,
    "cal_ottime_rule" => cal_ottime_rule,
});

/// `fix_time_rule` of [`GetCorpCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCorpCheckinOptionFixTimeRule {
    /// Start or end of the break, in seconds after midnight.
    pub fix_time_begin_sec: i64,
    /// Start or end of the break, in seconds after midnight.
    pub fix_time_end_sec: i64,
}

wire_in!(part GetCorpCheckinOptionFixTimeRule {
    "fix_time_begin_sec" => fix_time_begin_sec,
    "fix_time_end_sec" => fix_time_end_sec,
});

/// `ot_workingday_restinfo_cal_ottime_rule` of [`GetCorpCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCorpCheckinOptionOtWorkingdayRestinfoCalOttimeRule {
    /// Steps or entries.
    pub items: Vec<GetCorpCheckinOptionCalOttimeRuleItems>,
}

wire_in!(part GetCorpCheckinOptionOtWorkingdayRestinfoCalOttimeRule {
    "items" => items,
});

/// `cal_ottime_rule_items` of [`GetCorpCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCorpCheckinOptionCalOttimeRuleItems {
    /// Length of overtime in seconds.
    pub ot_time: i64,
    /// Break taken from it, in seconds.
    pub rest_time: i64,
}

wire_in!(part GetCorpCheckinOptionCalOttimeRuleItems {
    "ot_time" => ot_time,
    "rest_time" => rest_time,
});

/// `ot_nonworkingday_restinfo` of [`GetCorpCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCorpCheckinOptionOtNonworkingdayRestinfo {
    /// `type`.
    pub r#type: i64,
    /// Fixed breaks.
    pub fix_time_rule: Option<GetCorpCheckinOptionFixTimeRule>,
    /// Break by length of overtime.
    pub cal_ottime_rule: Option<GetCorpCheckinOptionOtNonworkingdayRestinfoCalOttimeRule>,
}

wire_in!(part GetCorpCheckinOptionOtNonworkingdayRestinfo {
    "type" => r#type,
    "fix_time_rule" => fix_time_rule,
    "cal_ottime_rule" => cal_ottime_rule,
});

/// `ot_nonworkingday_restinfo_cal_ottime_rule` of [`GetCorpCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCorpCheckinOptionOtNonworkingdayRestinfoCalOttimeRule {
    /// Steps or entries.
    pub items: Vec<GetCorpCheckinOptionCalOttimeRuleItems>,
}

wire_in!(part GetCorpCheckinOptionOtNonworkingdayRestinfoCalOttimeRule {
    "items" => items,
});

/// `otapplyinfo` of [`GetCorpCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCorpCheckinOptionOtapplyinfo {
    /// Whether overtime counts.
    pub allow_ot_workingday: bool,
    /// Whether overtime counts.
    pub allow_ot_nonworkingday: bool,
    /// Breaks taken from overtime.
    pub ot_workingday_restinfo: Option<GetCorpCheckinOptionOtWorkingdayRestinfo>,
    /// Time the day changes, in seconds after midnight.
    pub ot_nonworkingday_spanday_time: i64,
    /// Breaks taken from overtime.
    pub ot_nonworkingday_restinfo: Option<GetCorpCheckinOptionOtNonworkingdayRestinfo>,
    /// Unix seconds.
    pub uptime: i64,
}

wire_in!(part GetCorpCheckinOptionOtapplyinfo {
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
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct PunchCorrection {
    /// User id of the member.
    pub userid: String,
    /// Unix seconds of midnight of the day to correct.
    pub schedule_date_time: i64,
    /// Time to correct, in seconds after midnight.
    pub schedule_checkin_time: Option<i64>,
    /// Unix seconds.
    pub checkin_time: i64,
    /// Remark.
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

    /// Time to correct, in seconds after midnight.
    pub fn schedule_checkin_time(mut self, schedule_checkin_time: impl Into<i64>) -> Self {
        self.schedule_checkin_time = Some(schedule_checkin_time.into());
        self
    }

    /// Remark.
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
pub type PunchCorrectionResponse = yizhan_core::Done;

impl Endpoint for PunchCorrection {
    type Response = PunchCorrectionResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.checkin.punch_correction",
        path: "/cgi-bin/checkin/punch_correction",
        ..Operation::usual(Product::Work)
    };
}

/// Set the shifts of members (为打卡人员排班).
///
/// `POST /cgi-bin/checkin/setcheckinschedulist`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93385) [(2)](https://developer.work.weixin.qq.com/document/path/94209)
///
/// Only for rules with shifts.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Setcheckinschedulist {
    /// Id of the attendance rule.
    pub groupid: i64,
    /// Month as yyyyMM.
    pub yearmonth: i64,
    /// Steps or entries.
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
pub type SetcheckinschedulistResponse = yizhan_core::Done;

impl Endpoint for Setcheckinschedulist {
    type Response = SetcheckinschedulistResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.checkin.setcheckinschedulist",
        path: "/cgi-bin/checkin/setcheckinschedulist",
        ..Operation::usual(Product::Work)
    };
}

/// `items_2` of [`Setcheckinschedulist`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SetcheckinschedulistItems2 {
    /// User id of the member.
    pub userid: String,
    /// Day of the month, 1 to 31.
    pub day: i64,
    /// Id of the shift, 0 for a rest day.
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

wire_out!(part SetcheckinschedulistItems2 {
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
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UpdateCheckinOption {
    /// True takes effect at once, false from the next day.
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

    /// True takes effect at once, false from the next day.
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
pub type UpdateCheckinOptionResponse = yizhan_core::Done;

impl Endpoint for UpdateCheckinOption {
    type Response = UpdateCheckinOptionResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.checkin.update_checkin_option",
        path: "/cgi-bin/checkin/update_checkin_option",
        ..Operation::usual(Product::Work)
    };
}

/// `group` of [`UpdateCheckinOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateCheckinOptionGroup {
    /// 1 fixed times, 2 shifts, 3 free.
    pub grouptype: i64,
    /// Name of the attendance rule.
    pub groupname: String,
    /// `type`.
    pub r#type: Option<i64>,
    /// `range`.
    pub range: Option<Range>,
    /// User ids of members who need not attend.
    pub white_users: Option<Vec<String>>,
    /// Who gets reports.
    pub reporterinfo: Option<Reporterinfo>,
    /// Whether public holidays are followed.
    pub sync_holidays: Option<bool>,
    /// Whether a photo is needed.
    pub need_photo: Option<bool>,
    /// Whether remarks may use pictures of the album.
    pub note_can_use_local_pic: Option<bool>,
    /// Whether attendance on days off is allowed.
    pub allow_checkin_offworkday: Option<bool>,
    /// Whether corrections on days off are allowed.
    pub allow_apply_offworkday: Option<bool>,
    /// Corrections allowed in a month, -1 without limit.
    pub allow_apply_bk_cnt: Option<i64>,
    /// Days within which corrections are allowed, -1 without limit.
    pub allow_apply_bk_day_limit: Option<i64>,
    /// Day of the next month until which corrections are allowed, -1 without limit.
    pub buka_limit_next_month: Option<i64>,
    /// Attendance out of range: 0 counted as exception, 1 counted as normal, 2 not allowed.
    pub option_out_range: Option<i64>,
    /// Working days and times.
    pub checkindate: Option<Vec<Checkindate>>,
    /// Extra days with attendance.
    pub spe_workdays: Option<Vec<SpeWorkdays>>,
    /// Extra days without attendance.
    pub spe_offdays: Option<Vec<SpeOffdays>>,
    /// Wi-Fi networks to attend from.
    pub wifimac_infos: Option<Vec<WifimacInfos>>,
    /// Places to attend at.
    pub loc_infos: Option<Vec<LocInfos>>,
    /// Shifts of the rule.
    pub schedulelist: Option<Vec<Schedulelist>>,
    /// Overtime.
    pub ot_info_v2: Option<OtInfoV2>,
    /// Whether the face is checked.
    pub use_face_detect: Option<bool>,
    /// Whether liveness is checked.
    pub open_face_live_detect: Option<bool>,
    /// Least time between checking in and out, in seconds.
    pub offwork_interval_time: Option<i64>,
    /// Whether attendance outside counts as checking in and out.
    pub sync_out_checkin: Option<bool>,
    /// Reminder to correct attendance.
    pub buka_remind: Option<BukaRemind>,
    /// Which kinds of exception may be corrected.
    pub buka_restriction: Option<i64>,
    /// Time the day changes, in seconds after midnight.
    pub span_day_time: Option<i64>,
    /// Standard length of a working day in seconds.
    pub standard_work_duration: Option<i64>,
    /// Whether approved absences are taken into account.
    pub open_sp_checkin: Option<bool>,
    /// How members attend, such as by phone or by device.
    pub checkin_method_type: Option<i64>,
    /// Id of the attendance rule.
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

    /// User ids of members who need not attend.
    #[must_use]
    pub fn white_users(mut self, white_users: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.white_users = Some(white_users.into_iter().map(Into::into).collect());
        self
    }

    /// Who gets reports.
    #[must_use]
    pub fn reporterinfo(mut self, reporterinfo: impl Into<Reporterinfo>) -> Self {
        self.reporterinfo = Some(reporterinfo.into());
        self
    }

    /// Whether public holidays are followed.
    #[must_use]
    pub fn sync_holidays(mut self, sync_holidays: impl Into<bool>) -> Self {
        self.sync_holidays = Some(sync_holidays.into());
        self
    }

    /// Whether a photo is needed.
    #[must_use]
    pub fn need_photo(mut self, need_photo: impl Into<bool>) -> Self {
        self.need_photo = Some(need_photo.into());
        self
    }

    /// Whether remarks may use pictures of the album.
    #[must_use]
    pub fn note_can_use_local_pic(mut self, note_can_use_local_pic: impl Into<bool>) -> Self {
        self.note_can_use_local_pic = Some(note_can_use_local_pic.into());
        self
    }

    /// Whether attendance on days off is allowed.
    #[must_use]
    pub fn allow_checkin_offworkday(mut self, allow_checkin_offworkday: impl Into<bool>) -> Self {
        self.allow_checkin_offworkday = Some(allow_checkin_offworkday.into());
        self
    }

    /// Whether corrections on days off are allowed.
    #[must_use]
    pub fn allow_apply_offworkday(mut self, allow_apply_offworkday: impl Into<bool>) -> Self {
        self.allow_apply_offworkday = Some(allow_apply_offworkday.into());
        self
    }

    /// Corrections allowed in a month, -1 without limit.
    #[must_use]
    pub fn allow_apply_bk_cnt(mut self, allow_apply_bk_cnt: impl Into<i64>) -> Self {
        self.allow_apply_bk_cnt = Some(allow_apply_bk_cnt.into());
        self
    }

    /// Days within which corrections are allowed, -1 without limit.
    #[must_use]
    pub fn allow_apply_bk_day_limit(mut self, allow_apply_bk_day_limit: impl Into<i64>) -> Self {
        self.allow_apply_bk_day_limit = Some(allow_apply_bk_day_limit.into());
        self
    }

    /// Day of the next month until which corrections are allowed, -1 without limit.
    #[must_use]
    pub fn buka_limit_next_month(mut self, buka_limit_next_month: impl Into<i64>) -> Self {
        self.buka_limit_next_month = Some(buka_limit_next_month.into());
        self
    }

    /// Attendance out of range: 0 counted as exception, 1 counted as normal, 2 not allowed.
    #[must_use]
    pub fn option_out_range(mut self, option_out_range: impl Into<i64>) -> Self {
        self.option_out_range = Some(option_out_range.into());
        self
    }

    /// Working days and times.
    #[must_use]
    pub fn checkindate(
        mut self,
        checkindate: impl IntoIterator<Item = impl Into<Checkindate>>,
    ) -> Self {
        self.checkindate = Some(checkindate.into_iter().map(Into::into).collect());
        self
    }

    /// Extra days with attendance.
    #[must_use]
    pub fn spe_workdays(
        mut self,
        spe_workdays: impl IntoIterator<Item = impl Into<SpeWorkdays>>,
    ) -> Self {
        self.spe_workdays = Some(spe_workdays.into_iter().map(Into::into).collect());
        self
    }

    /// Extra days without attendance.
    #[must_use]
    pub fn spe_offdays(
        mut self,
        spe_offdays: impl IntoIterator<Item = impl Into<SpeOffdays>>,
    ) -> Self {
        self.spe_offdays = Some(spe_offdays.into_iter().map(Into::into).collect());
        self
    }

    /// Wi-Fi networks to attend from.
    #[must_use]
    pub fn wifimac_infos(
        mut self,
        wifimac_infos: impl IntoIterator<Item = impl Into<WifimacInfos>>,
    ) -> Self {
        self.wifimac_infos = Some(wifimac_infos.into_iter().map(Into::into).collect());
        self
    }

    /// Places to attend at.
    #[must_use]
    pub fn loc_infos(mut self, loc_infos: impl IntoIterator<Item = impl Into<LocInfos>>) -> Self {
        self.loc_infos = Some(loc_infos.into_iter().map(Into::into).collect());
        self
    }

    /// Shifts of the rule.
    #[must_use]
    pub fn schedulelist(
        mut self,
        schedulelist: impl IntoIterator<Item = impl Into<Schedulelist>>,
    ) -> Self {
        self.schedulelist = Some(schedulelist.into_iter().map(Into::into).collect());
        self
    }

    /// Overtime.
    #[must_use]
    pub fn ot_info_v2(mut self, ot_info_v2: impl Into<OtInfoV2>) -> Self {
        self.ot_info_v2 = Some(ot_info_v2.into());
        self
    }

    /// Whether the face is checked.
    #[must_use]
    pub fn use_face_detect(mut self, use_face_detect: impl Into<bool>) -> Self {
        self.use_face_detect = Some(use_face_detect.into());
        self
    }

    /// Whether liveness is checked.
    #[must_use]
    pub fn open_face_live_detect(mut self, open_face_live_detect: impl Into<bool>) -> Self {
        self.open_face_live_detect = Some(open_face_live_detect.into());
        self
    }

    /// Least time between checking in and out, in seconds.
    #[must_use]
    pub fn offwork_interval_time(mut self, offwork_interval_time: impl Into<i64>) -> Self {
        self.offwork_interval_time = Some(offwork_interval_time.into());
        self
    }

    /// Whether attendance outside counts as checking in and out.
    #[must_use]
    pub fn sync_out_checkin(mut self, sync_out_checkin: impl Into<bool>) -> Self {
        self.sync_out_checkin = Some(sync_out_checkin.into());
        self
    }

    /// Reminder to correct attendance.
    #[must_use]
    pub fn buka_remind(mut self, buka_remind: impl Into<BukaRemind>) -> Self {
        self.buka_remind = Some(buka_remind.into());
        self
    }

    /// Which kinds of exception may be corrected.
    #[must_use]
    pub fn buka_restriction(mut self, buka_restriction: impl Into<i64>) -> Self {
        self.buka_restriction = Some(buka_restriction.into());
        self
    }

    /// Time the day changes, in seconds after midnight.
    #[must_use]
    pub fn span_day_time(mut self, span_day_time: impl Into<i64>) -> Self {
        self.span_day_time = Some(span_day_time.into());
        self
    }

    /// Standard length of a working day in seconds.
    #[must_use]
    pub fn standard_work_duration(mut self, standard_work_duration: impl Into<i64>) -> Self {
        self.standard_work_duration = Some(standard_work_duration.into());
        self
    }

    /// Whether approved absences are taken into account.
    #[must_use]
    pub fn open_sp_checkin(mut self, open_sp_checkin: impl Into<bool>) -> Self {
        self.open_sp_checkin = Some(open_sp_checkin.into());
        self
    }

    /// How members attend, such as by phone or by device.
    #[must_use]
    pub fn checkin_method_type(mut self, checkin_method_type: impl Into<i64>) -> Self {
        self.checkin_method_type = Some(checkin_method_type.into());
        self
    }
}

wire_out!(part UpdateCheckinOptionGroup {
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
    "checkindate" => checkindate;
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
    "checkin_method_type" => checkin_method_type;
    "groupid" => groupid,
});
