//! Generated from `spec/work/oa_calendar.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Calendars (管理日历)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Create a calendar (创建日历).
///
/// `POST /cgi-bin/oa/calendar/add`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93647) [(2)](https://developer.work.weixin.qq.com/document/path/93702)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Add {
    /// The calendar.
    pub calendar: AddCalendar,
    /// App on whose behalf it is created.
    pub agentid: Option<i64>,
}

impl Add {
    /// Starts with the required members.
    pub fn new(calendar: impl Into<AddCalendar>) -> Self {
        Self {
            calendar: calendar.into(),
            agentid: Default::default(),
        }
    }

    /// App on whose behalf it is created.
    pub fn agentid(mut self, agentid: impl Into<i64>) -> Self {
        self.agentid = Some(agentid.into());
        self
    }
}

wire_out!(Add {
    "calendar" => calendar,
    "agentid" => agentid,
});

/// The answer to [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddResponse {
    /// Id of the calendar.
    pub cal_id: String,
}

wire_in!(AddResponse {
    "cal_id" => cal_id,
});

impl Endpoint for Add {
    type Response = AddResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.oa_calendar.add",
        path: "/cgi-bin/oa/calendar/add",
        ..Operation::usual(Product::Work)
    };
}

/// `calendar` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddCalendar {
    /// Members in charge.
    pub admins: Option<Vec<String>>,
    /// Whether it becomes the app's default calendar.
    pub set_as_default: Option<bool>,
    /// Title, 1 to 128 characters.
    pub summary: String,
    /// As #RRGGBB.
    pub color: String,
    /// At most 512 characters.
    pub description: Option<String>,
    /// Whether others may subscribe.
    pub is_public: Option<bool>,
    /// Who may subscribe.
    pub public_range: Option<PublicRange>,
    /// Whether it is a company calendar.
    pub is_corp_calendar: Option<bool>,
    /// Members it is shared with, at most 2000.
    pub shares: Option<Vec<Shares>>,
}

impl AddCalendar {
    /// Starts with the required members.
    #[must_use]
    pub fn new(summary: impl Into<String>, color: impl Into<String>) -> Self {
        Self {
            admins: Default::default(),
            set_as_default: Default::default(),
            summary: summary.into(),
            color: color.into(),
            description: Default::default(),
            is_public: Default::default(),
            public_range: Default::default(),
            is_corp_calendar: Default::default(),
            shares: Default::default(),
        }
    }

    /// Members in charge.
    #[must_use]
    pub fn admins(mut self, admins: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.admins = Some(admins.into_iter().map(Into::into).collect());
        self
    }

    /// Whether it becomes the app's default calendar.
    #[must_use]
    pub fn set_as_default(mut self, set_as_default: impl Into<bool>) -> Self {
        self.set_as_default = Some(set_as_default.into());
        self
    }

    /// At most 512 characters.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Whether others may subscribe.
    #[must_use]
    pub fn is_public(mut self, is_public: impl Into<bool>) -> Self {
        self.is_public = Some(is_public.into());
        self
    }

    /// Who may subscribe.
    #[must_use]
    pub fn public_range(mut self, public_range: impl Into<PublicRange>) -> Self {
        self.public_range = Some(public_range.into());
        self
    }

    /// Whether it is a company calendar.
    #[must_use]
    pub fn is_corp_calendar(mut self, is_corp_calendar: impl Into<bool>) -> Self {
        self.is_corp_calendar = Some(is_corp_calendar.into());
        self
    }

    /// Members it is shared with, at most 2000.
    #[must_use]
    pub fn shares(mut self, shares: impl IntoIterator<Item = impl Into<Shares>>) -> Self {
        self.shares = Some(shares.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part AddCalendar {
    "admins" => admins,
    "summary" => summary,
    "color" => color,
    "description" => description,
    "public_range" => public_range,
    "shares" => shares,
} via {
    "set_as_default" => set_as_default: yizhan_core::wire::BoolAsInt,
    "is_public" => is_public: yizhan_core::wire::BoolAsInt,
    "is_corp_calendar" => is_corp_calendar: yizhan_core::wire::BoolAsInt,
});

/// `public_range` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PublicRange {
    /// At most 1000.
    pub userids: Option<Vec<String>>,
    /// At most 100.
    pub partyids: Option<Vec<i64>>,
}

impl PublicRange {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// At most 1000.
    #[must_use]
    pub fn userids(mut self, userids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.userids = Some(userids.into_iter().map(Into::into).collect());
        self
    }

    /// At most 100.
    #[must_use]
    pub fn partyids(mut self, partyids: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.partyids = Some(partyids.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part PublicRange {
    "userids" => userids,
    "partyids" => partyids,
});

/// `shares` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Shares {
    /// `userid`.
    pub userid: String,
    /// 1 may read, 3 sees only busy or free.
    pub permission: Option<i64>,
}

impl Shares {
    /// Starts with the required members.
    #[must_use]
    pub fn new(userid: impl Into<String>) -> Self {
        Self {
            userid: userid.into(),
            permission: Default::default(),
        }
    }

    /// 1 may read, 3 sees only busy or free.
    #[must_use]
    pub fn permission(mut self, permission: impl Into<i64>) -> Self {
        self.permission = Some(permission.into());
        self
    }
}

wire_out!(part Shares {
    "userid" => userid,
    "permission" => permission,
});

/// Delete a calendar (删除日历).
///
/// `POST /cgi-bin/oa/calendar/del`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/97718)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Del {
    /// Id of the calendar.
    pub cal_id: String,
}

impl Del {
    /// Starts with the required members.
    pub fn new(cal_id: impl Into<String>) -> Self {
        Self {
            cal_id: cal_id.into(),
        }
    }
}

wire_out!(Del {
    "cal_id" => cal_id,
});

/// The answer to [`Del`].
pub type DelResponse = yizhan_core::Done;

impl Endpoint for Del {
    type Response = DelResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.oa_calendar.del",
        path: "/cgi-bin/oa/calendar/del",
        ..Operation::usual(Product::Work)
    };
}

/// Get the details of calendars (获取日历详情).
///
/// `POST /cgi-bin/oa/calendar/get`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/97717)
///
/// Only calendars created by the calling app.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Get {
    /// At most 1000.
    pub cal_id_list: Vec<String>,
}

impl Get {
    /// Starts with the required members.
    pub fn new(cal_id_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            cal_id_list: cal_id_list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(Get {
    "cal_id_list" => cal_id_list,
});

/// The answer to [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// Calendars found.
    pub calendar_list: Vec<GetCalendarList>,
}

wire_in!(GetResponse {
    "calendar_list" => calendar_list,
});

impl Endpoint for Get {
    type Response = GetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.oa_calendar.get",
        path: "/cgi-bin/oa/calendar/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `calendar_list` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCalendarList {
    /// Id of the calendar.
    pub cal_id: String,
    /// Members in charge.
    pub admins: Vec<String>,
    /// Title, 1 to 128 characters.
    pub summary: String,
    /// As #RRGGBB.
    pub color: String,
    /// At most 512 characters.
    pub description: String,
    /// Whether others may subscribe.
    pub is_public: bool,
    /// Who may subscribe.
    pub public_range: Option<GetCalendarListPublicRange>,
    /// Whether it is a company calendar.
    pub is_corp_calendar: bool,
    /// Members it is shared with, at most 2000.
    pub shares: Vec<GetCalendarListShares>,
}

wire_in!(part GetCalendarList {
    "cal_id" => cal_id,
    "admins" => admins,
    "summary" => summary,
    "color" => color,
    "description" => description,
    "is_public" => is_public,
    "public_range" => public_range,
    "is_corp_calendar" => is_corp_calendar,
    "shares" => shares,
});

/// `calendar_list_public_range` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCalendarListPublicRange {
    /// At most 1000.
    pub userids: Vec<String>,
    /// At most 100.
    pub partyids: Vec<i64>,
}

wire_in!(part GetCalendarListPublicRange {
    "userids" => userids,
    "partyids" => partyids,
});

/// `calendar_list_shares` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCalendarListShares {
    /// `userid`.
    pub userid: String,
    /// 1 may read, 3 sees only busy or free.
    pub permission: i64,
}

wire_in!(part GetCalendarListShares {
    "userid" => userid,
    "permission" => permission,
});

/// Change a calendar (更新日历).
///
/// `POST /cgi-bin/oa/calendar/update`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/97716)
///
/// Replaces the whole list of members it is shared with.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Update {
    /// Whether public_range stays as it is.
    pub skip_public_range: Option<bool>,
    /// The calendar.
    pub calendar: UpdateCalendar,
}

impl Update {
    /// Starts with the required members.
    pub fn new(calendar: impl Into<UpdateCalendar>) -> Self {
        Self {
            skip_public_range: Default::default(),
            calendar: calendar.into(),
        }
    }

    /// Whether public_range stays as it is.
    pub fn skip_public_range(mut self, skip_public_range: impl Into<bool>) -> Self {
        self.skip_public_range = Some(skip_public_range.into());
        self
    }
}

wire_out!(Update {
    "calendar" => calendar,
} via {
    "skip_public_range" => skip_public_range: yizhan_core::wire::BoolAsInt,
});

/// The answer to [`Update`].
pub type UpdateResponse = yizhan_core::Done;

impl Endpoint for Update {
    type Response = UpdateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.oa_calendar.update",
        path: "/cgi-bin/oa/calendar/update",
        ..Operation::usual(Product::Work)
    };
}

/// `calendar` of [`Update`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateCalendar {
    /// Id of the calendar.
    pub cal_id: String,
    /// Members in charge.
    pub admins: Option<Vec<String>>,
    /// Title, 1 to 128 characters.
    pub summary: Option<String>,
    /// As #RRGGBB.
    pub color: Option<String>,
    /// At most 512 characters.
    pub description: Option<String>,
    /// Whether others may subscribe.
    pub is_public: Option<bool>,
    /// Who may subscribe.
    pub public_range: Option<PublicRange>,
    /// Whether it is a company calendar.
    pub is_corp_calendar: Option<bool>,
    /// Members it is shared with, at most 2000.
    pub shares: Option<Vec<Shares>>,
}

impl UpdateCalendar {
    /// Starts with the required members.
    #[must_use]
    pub fn new(cal_id: impl Into<String>) -> Self {
        Self {
            cal_id: cal_id.into(),
            admins: Default::default(),
            summary: Default::default(),
            color: Default::default(),
            description: Default::default(),
            is_public: Default::default(),
            public_range: Default::default(),
            is_corp_calendar: Default::default(),
            shares: Default::default(),
        }
    }

    /// Members in charge.
    #[must_use]
    pub fn admins(mut self, admins: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.admins = Some(admins.into_iter().map(Into::into).collect());
        self
    }

    /// Title, 1 to 128 characters.
    #[must_use]
    pub fn summary(mut self, summary: impl Into<String>) -> Self {
        self.summary = Some(summary.into());
        self
    }

    /// As #RRGGBB.
    #[must_use]
    pub fn color(mut self, color: impl Into<String>) -> Self {
        self.color = Some(color.into());
        self
    }

    /// At most 512 characters.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Whether others may subscribe.
    #[must_use]
    pub fn is_public(mut self, is_public: impl Into<bool>) -> Self {
        self.is_public = Some(is_public.into());
        self
    }

    /// Who may subscribe.
    #[must_use]
    pub fn public_range(mut self, public_range: impl Into<PublicRange>) -> Self {
        self.public_range = Some(public_range.into());
        self
    }

    /// Whether it is a company calendar.
    #[must_use]
    pub fn is_corp_calendar(mut self, is_corp_calendar: impl Into<bool>) -> Self {
        self.is_corp_calendar = Some(is_corp_calendar.into());
        self
    }

    /// Members it is shared with, at most 2000.
    #[must_use]
    pub fn shares(mut self, shares: impl IntoIterator<Item = impl Into<Shares>>) -> Self {
        self.shares = Some(shares.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part UpdateCalendar {
    "cal_id" => cal_id,
    "admins" => admins,
    "summary" => summary,
    "color" => color,
    "description" => description,
    "public_range" => public_range,
    "shares" => shares,
} via {
    "is_public" => is_public: yizhan_core::wire::BoolAsInt,
    "is_corp_calendar" => is_corp_calendar: yizhan_core::wire::BoolAsInt,
});
