//! Generated from `spec/work/oa_vacation.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Vacation balances (假期管理)

use yizhan_core::{BodyKind, Endpoint, Method, Operation, Product, wire_in, wire_out};

/// Get the vacation rules of the company (获取企业假期管理配置).
///
/// `GET /cgi-bin/oa/vacation/getcorpconf`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93375) [(2)](https://developer.work.weixin.qq.com/document/path/94211)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetCorpConf {}

impl GetCorpConf {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(GetCorpConf {});

/// The answer to [`GetCorpConf`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCorpConfResponse {
    /// Kinds of vacation.
    pub lists: Vec<GetCorpConfLists>,
}

wire_in!(GetCorpConfResponse {
    "lists" => lists,
});

impl Endpoint for GetCorpConf {
    type Response = GetCorpConfResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.oa_vacation.get_corp_conf",
        path: "/cgi-bin/oa/vacation/getcorpconf",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `lists` of [`GetCorpConf`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCorpConfLists {
    /// Kind of vacation.
    pub id: i64,
    /// `name`.
    pub name: String,
    /// 0 calendar days, 1 workdays.
    pub duration_type: i64,
    /// 0 by days, 1 by hours.
    pub time_attr: i64,
    /// How the vacation is granted.
    pub quota_attr: GetCorpConfQuotaAttr,
    /// Seconds.
    pub perday_duration: i64,
    /// Whether overtime adds to it.
    pub is_newovertime: bool,
    /// Months in the company before it can be used.
    pub enter_comp_time_limit: i64,
    /// When it expires.
    pub expire_rule: Option<GetCorpConfExpireRule>,
}

wire_in!(part GetCorpConfLists {
    "id" => id,
    "name" => name,
    "duration_type" => duration_type,
    "time_attr" => time_attr,
    "quota_attr" => quota_attr,
    "perday_duration" => perday_duration,
    "is_newovertime" => is_newovertime,
    "enter_comp_time_limit" => enter_comp_time_limit,
    "expire_rule" => expire_rule,
});

/// `quota_attr` of [`GetCorpConf`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCorpConfQuotaAttr {
    /// 0 unlimited, 1 yearly, 2 by hand, 3 monthly.
    pub r#type: i64,
    /// Unix seconds, when it is granted anew.
    pub autoreset_time: Option<i64>,
    /// Seconds.
    pub autoreset_duration: Option<i64>,
    /// `quota_rule_type`.
    pub quota_rule_type: i64,
    /// Steps of the quota.
    pub quota_rules: GetCorpConfQuotaRules,
    /// Whether it is granted on the day of entry.
    pub at_entry_date: bool,
    /// `auto_reset_month_day`.
    pub auto_reset_month_day: Option<i64>,
}

wire_in!(part GetCorpConfQuotaAttr {
    "type" => r#type,
    "autoreset_time" => autoreset_time,
    "autoreset_duration" => autoreset_duration,
    "quota_rule_type" => quota_rule_type,
    "quota_rules" => quota_rules,
    "at_entry_date" => at_entry_date,
    "auto_reset_month_day" => auto_reset_month_day,
});

/// `quota_rules` of [`GetCorpConf`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCorpConfQuotaRules {
    /// `list`.
    pub list: Vec<GetCorpConfList>,
    /// Whether the first year counts in part.
    pub based_on_actual_work_time: bool,
}

wire_in!(part GetCorpConfQuotaRules {
    "list" => list,
    "based_on_actual_work_time" => based_on_actual_work_time,
});

/// `list` of [`GetCorpConf`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCorpConfList {
    /// Seconds.
    pub quota: i64,
    /// Bounds of the step.
    pub begin: i64,
    /// Bounds of the step.
    pub end: i64,
}

wire_in!(part GetCorpConfList {
    "quota" => quota,
    "begin" => begin,
    "end" => end,
});

/// `expire_rule` of [`GetCorpConf`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCorpConfExpireRule {
    /// 1 on a date, 2 after years, 3 after months, 4 never.
    pub r#type: i64,
    /// Years or months, by type.
    pub duration: i64,
    /// `date`.
    pub date: Option<GetCorpConfDate>,
    /// `extern_duration_enable`.
    pub extern_duration_enable: bool,
    /// `extern_duration`.
    pub extern_duration: Option<GetCorpConfExternDuration>,
}

wire_in!(part GetCorpConfExpireRule {
    "type" => r#type,
    "duration" => duration,
    "date" => date,
    "extern_duration_enable" => extern_duration_enable,
    "extern_duration" => extern_duration,
});

/// `date` of [`GetCorpConf`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCorpConfDate {
    /// `month`.
    pub month: i64,
    /// `day`.
    pub day: i64,
}

wire_in!(part GetCorpConfDate {
    "month" => month,
    "day" => day,
});

/// `extern_duration` of [`GetCorpConf`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCorpConfExternDuration {
    /// `month`.
    pub month: i64,
    /// `day`.
    pub day: i64,
}

wire_in!(part GetCorpConfExternDuration {
    "month" => month,
    "day" => day,
});

/// Get the vacation balances of a member (获取成员假期余额).
///
/// `POST /cgi-bin/oa/vacation/getuservacationquota`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93376) [(2)](https://developer.work.weixin.qq.com/document/path/94212)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetUserVacationQuota {
    /// `userid`.
    pub userid: String,
}

impl GetUserVacationQuota {
    /// Starts with the required members.
    pub fn new(userid: impl Into<String>) -> Self {
        Self {
            userid: userid.into(),
        }
    }
}

wire_out!(GetUserVacationQuota {
    "userid" => userid,
});

/// The answer to [`GetUserVacationQuota`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetUserVacationQuotaResponse {
    /// Kinds of vacation.
    pub lists: Vec<GetUserVacationQuotaLists>,
}

wire_in!(GetUserVacationQuotaResponse {
    "lists" => lists,
});

impl Endpoint for GetUserVacationQuota {
    type Response = GetUserVacationQuotaResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.oa_vacation.get_user_vacation_quota",
        path: "/cgi-bin/oa/vacation/getuservacationquota",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `lists` of [`GetUserVacationQuota`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetUserVacationQuotaLists {
    /// Kind of vacation.
    pub id: i64,
    /// Name of the kind.
    pub vacationname: String,
    /// Seconds.
    pub assignduration: i64,
    /// Seconds.
    pub usedduration: i64,
    /// Seconds.
    pub leftduration: i64,
    /// Seconds.
    pub real_assignduration: i64,
}

wire_in!(part GetUserVacationQuotaLists {
    "id" => id,
    "vacationname" => vacationname,
    "assignduration" => assignduration,
    "usedduration" => usedduration,
    "leftduration" => leftduration,
    "real_assignduration" => real_assignduration,
});

/// Set a vacation balance of a member (修改成员假期余额).
///
/// `POST /cgi-bin/oa/vacation/setoneuserquota`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93377) [(2)](https://developer.work.weixin.qq.com/document/path/94213)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SetOneUserQuota {
    /// `userid`.
    pub userid: String,
    /// Kind of vacation.
    pub vacation_id: i64,
    /// Seconds; a multiple of 8640 by days, of 360 by hours.
    pub leftduration: i64,
    /// 0 by days, 1 by hours.
    pub time_attr: i64,
    /// Reason, at most 200 characters.
    pub remarks: Option<String>,
}

impl SetOneUserQuota {
    /// Starts with the required members.
    pub fn new(
        userid: impl Into<String>,
        vacation_id: impl Into<i64>,
        leftduration: impl Into<i64>,
        time_attr: impl Into<i64>,
    ) -> Self {
        Self {
            userid: userid.into(),
            vacation_id: vacation_id.into(),
            leftduration: leftduration.into(),
            time_attr: time_attr.into(),
            remarks: Default::default(),
        }
    }

    /// Reason, at most 200 characters.
    pub fn remarks(mut self, remarks: impl Into<String>) -> Self {
        self.remarks = Some(remarks.into());
        self
    }
}

wire_out!(SetOneUserQuota {
    "userid" => userid,
    "vacation_id" => vacation_id,
    "leftduration" => leftduration,
    "time_attr" => time_attr,
    "remarks" => remarks,
});

/// The answer to [`SetOneUserQuota`].
pub type SetOneUserQuotaResponse = yizhan_core::Done;

impl Endpoint for SetOneUserQuota {
    type Response = SetOneUserQuotaResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.oa_vacation.set_one_user_quota",
        path: "/cgi-bin/oa/vacation/setoneuserquota",
        ..Operation::usual(Product::Work)
    };
}
