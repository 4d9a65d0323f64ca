//! Generated from `spec/work/meeting_advanced_layout.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Advanced custom layouts of meetings (会议高级自定义布局)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Add advanced layouts (添加会议高级自定义布局).
///
/// `POST /cgi-bin/meeting/advanced_layout/add`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98861)
///
/// Needs the advanced meeting function and a meeting of the calling app.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Add {
    /// Id of the meeting.
    pub meetingid: String,
    /// Layouts of the meeting.
    pub layout_list: Vec<AddLayoutList2>,
}

impl Add {
    /// Starts with the required members.
    pub fn new(
        meetingid: impl Into<String>,
        layout_list: impl IntoIterator<Item = impl Into<AddLayoutList2>>,
    ) -> Self {
        Self {
            meetingid: meetingid.into(),
            layout_list: layout_list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(Add {
    "meetingid" => meetingid,
    "layout_list" => layout_list,
});

/// The answer to [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddResponse {
    /// Layouts of the meeting.
    pub layout_list: Vec<LayoutList>,
}

wire_in!(AddResponse {
    "layout_list" => layout_list,
});

impl Endpoint for Add {
    type Response = AddResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting_advanced_layout.add",
        path: "/cgi-bin/meeting/advanced_layout/add",
        ..Operation::usual(Product::Work)
    };
}

/// `layout_list_2` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddLayoutList2 {
    /// Shown name of the layout.
    pub layout_name: Option<String>,
    /// Pages of the layout.
    pub page_list: Vec<PageListSent>,
}

impl AddLayoutList2 {
    /// Starts with the required members.
    #[must_use]
    pub fn new(page_list: impl IntoIterator<Item = impl Into<PageListSent>>) -> Self {
        Self {
            layout_name: Default::default(),
            page_list: page_list.into_iter().map(Into::into).collect(),
        }
    }

    /// Shown name of the layout.
    #[must_use]
    pub fn layout_name(mut self, layout_name: impl Into<String>) -> Self {
        self.layout_name = Some(layout_name.into());
        self
    }
}

wire_out!(part AddLayoutList2 {
    "layout_name" => layout_name,
    "page_list" => page_list,
});

/// `page_list_sent` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PageListSent {
    /// From listing the templates.
    pub layout_template_id: String,
    /// Whether the people shown in a seat take turns.
    pub enable_polling: Option<bool>,
    /// How people take turns.
    pub polling_setting: Option<PollingSettingSent>,
    /// What is shown in each grid of the template.
    pub user_seat_list: Vec<UserSeatListSent>,
}

impl PageListSent {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        layout_template_id: impl Into<String>,
        user_seat_list: impl IntoIterator<Item = impl Into<UserSeatListSent>>,
    ) -> Self {
        Self {
            layout_template_id: layout_template_id.into(),
            enable_polling: Default::default(),
            polling_setting: Default::default(),
            user_seat_list: user_seat_list.into_iter().map(Into::into).collect(),
        }
    }

    /// Whether the people shown in a seat take turns.
    #[must_use]
    pub fn enable_polling(mut self, enable_polling: impl Into<bool>) -> Self {
        self.enable_polling = Some(enable_polling.into());
        self
    }

    /// How people take turns.
    #[must_use]
    pub fn polling_setting(mut self, polling_setting: impl Into<PollingSettingSent>) -> Self {
        self.polling_setting = Some(polling_setting.into());
        self
    }
}

wire_out!(part PageListSent {
    "layout_template_id" => layout_template_id,
    "enable_polling" => enable_polling,
    "polling_setting" => polling_setting,
    "user_seat_list" => user_seat_list,
});

/// `polling_setting_sent` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PollingSettingSent {
    /// Unit of the interval: 1 seconds, 2 minutes.
    pub polling_interval_unit: i64,
    /// How long each turn lasts.
    pub polling_interval: i64,
    /// Whether people without video are skipped.
    pub ignore_user_novideo: bool,
    /// Whether people who have not joined are skipped.
    pub ignore_user_absence: bool,
}

impl PollingSettingSent {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        polling_interval_unit: impl Into<i64>,
        polling_interval: impl Into<i64>,
        ignore_user_novideo: impl Into<bool>,
        ignore_user_absence: impl Into<bool>,
    ) -> Self {
        Self {
            polling_interval_unit: polling_interval_unit.into(),
            polling_interval: polling_interval.into(),
            ignore_user_novideo: ignore_user_novideo.into(),
            ignore_user_absence: ignore_user_absence.into(),
        }
    }
}

wire_out!(part PollingSettingSent {
    "polling_interval_unit" => polling_interval_unit,
    "polling_interval" => polling_interval,
    "ignore_user_novideo" => ignore_user_novideo,
    "ignore_user_absence" => ignore_user_absence,
});

/// `user_seat_list_sent` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UserSeatListSent {
    /// Grid within the template.
    pub grid_id: String,
    /// What the grid shows.
    pub grid_type: i64,
    /// How the people of the grid are chosen.
    pub video_type: Option<i64>,
    /// People for the grid.
    pub user_list: Option<Vec<UserListSent>>,
}

impl UserSeatListSent {
    /// Starts with the required members.
    #[must_use]
    pub fn new(grid_id: impl Into<String>, grid_type: impl Into<i64>) -> Self {
        Self {
            grid_id: grid_id.into(),
            grid_type: grid_type.into(),
            video_type: Default::default(),
            user_list: Default::default(),
        }
    }

    /// How the people of the grid are chosen.
    #[must_use]
    pub fn video_type(mut self, video_type: impl Into<i64>) -> Self {
        self.video_type = Some(video_type.into());
        self
    }

    /// People for the grid.
    #[must_use]
    pub fn user_list(
        mut self,
        user_list: impl IntoIterator<Item = impl Into<UserListSent>>,
    ) -> Self {
        self.user_list = Some(user_list.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part UserSeatListSent {
    "grid_id" => grid_id,
    "grid_type" => grid_type,
    "video_type" => video_type,
    "user_list" => user_list,
});

/// `user_list_sent` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UserListSent {
    /// Member of the company.
    pub userid: Option<String>,
    /// Temporary id of the user, within this meeting.
    pub tmp_openid: Option<String>,
    /// Name to show.
    pub nick_name: Option<String>,
}

impl UserListSent {
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

    /// Temporary id of the user, within this meeting.
    #[must_use]
    pub fn tmp_openid(mut self, tmp_openid: impl Into<String>) -> Self {
        self.tmp_openid = Some(tmp_openid.into());
        self
    }

    /// Name to show.
    #[must_use]
    pub fn nick_name(mut self, nick_name: impl Into<String>) -> Self {
        self.nick_name = Some(nick_name.into());
        self
    }
}

wire_out!(part UserListSent {
    "userid" => userid,
    "tmp_openid" => tmp_openid,
    "nick_name" => nick_name,
});

/// `layout_list` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct LayoutList {
    /// Layout within the meeting.
    pub layout_id: String,
    /// Shown name of the layout.
    pub layout_name: String,
    /// Pages of the layout.
    pub page_list: Vec<PageList>,
}

wire_in!(part LayoutList {
    "layout_id" => layout_id,
    "layout_name" => layout_name,
    "page_list" => page_list,
});

/// `page_list` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PageList {
    /// From listing the templates.
    pub layout_template_id: String,
    /// Whether the people shown in a seat take turns.
    pub enable_polling: bool,
    /// How people take turns.
    pub polling_setting: Option<PollingSetting>,
    /// What is shown in each grid of the template.
    pub user_seat_list: Vec<UserSeatList>,
}

wire_in!(part PageList {
    "layout_template_id" => layout_template_id,
    "enable_polling" => enable_polling,
    "polling_setting" => polling_setting,
    "user_seat_list" => user_seat_list,
});

/// `polling_setting` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PollingSetting {
    /// Unit of the interval: 1 seconds, 2 minutes.
    pub polling_interval_unit: i64,
    /// How long each turn lasts.
    pub polling_interval: i64,
    /// Whether people without video are skipped.
    pub ignore_user_novideo: bool,
    /// Whether people who have not joined are skipped.
    pub ignore_user_absence: bool,
}

wire_in!(part PollingSetting {
    "polling_interval_unit" => polling_interval_unit,
    "polling_interval" => polling_interval,
    "ignore_user_novideo" => ignore_user_novideo,
    "ignore_user_absence" => ignore_user_absence,
});

/// `user_seat_list` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UserSeatList {
    /// Grid within the template.
    pub grid_id: String,
    /// What the grid shows.
    pub grid_type: i64,
    /// How the people of the grid are chosen.
    pub video_type: i64,
    /// People for the grid.
    pub user_list: Vec<UserList>,
}

wire_in!(part UserSeatList {
    "grid_id" => grid_id,
    "grid_type" => grid_type,
    "video_type" => video_type,
    "user_list" => user_list,
});

/// `user_list` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UserList {
    /// Member of the company.
    pub userid: Option<String>,
    /// Temporary id of the user, within this meeting.
    pub tmp_openid: Option<String>,
    /// Name to show.
    pub nick_name: Option<String>,
}

wire_in!(part UserList {
    "userid" => userid,
    "tmp_openid" => tmp_openid,
    "nick_name" => nick_name,
});

/// Apply an advanced layout to users (设置会议/用户布局).
///
/// `POST /cgi-bin/meeting/advanced_layout/apply`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98869)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Apply {
    /// Id of the meeting.
    pub meetingid: String,
    /// Empty falls back to the default.
    pub layout_id: String,
    /// Users the layout is applied to, the whole meeting if empty.
    pub user_list: Vec<ApplyUserList2>,
}

impl Apply {
    /// Starts with the required members.
    pub fn new(
        meetingid: impl Into<String>,
        layout_id: impl Into<String>,
        user_list: impl IntoIterator<Item = impl Into<ApplyUserList2>>,
    ) -> Self {
        Self {
            meetingid: meetingid.into(),
            layout_id: layout_id.into(),
            user_list: user_list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(Apply {
    "meetingid" => meetingid,
    "layout_id" => layout_id,
    "user_list" => user_list,
});

/// The answer to [`Apply`].
pub type ApplyResponse = yizhan_core::Done;

impl Endpoint for Apply {
    type Response = ApplyResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting_advanced_layout.apply",
        path: "/cgi-bin/meeting/advanced_layout/apply",
        ..Operation::usual(Product::Work)
    };
}

/// `user_list_2` of [`Apply`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApplyUserList2 {
    /// Temporary id of the user, within this meeting.
    pub tmp_openid: String,
}

impl ApplyUserList2 {
    /// Starts with the required members.
    #[must_use]
    pub fn new(tmp_openid: impl Into<String>) -> Self {
        Self {
            tmp_openid: tmp_openid.into(),
        }
    }
}

wire_out!(part ApplyUserList2 {
    "tmp_openid" => tmp_openid,
});

/// Delete advanced layouts in bulk (批量删除布局).
///
/// `POST /cgi-bin/meeting/advanced_layout/batch_delete`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98866)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct BatchDelete {
    /// Id of the meeting.
    pub meetingid: String,
    /// Layouts to delete.
    pub layout_id_list: Vec<String>,
}

impl BatchDelete {
    /// Starts with the required members.
    pub fn new(
        meetingid: impl Into<String>,
        layout_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            meetingid: meetingid.into(),
            layout_id_list: layout_id_list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(BatchDelete {
    "meetingid" => meetingid,
    "layout_id_list" => layout_id_list,
});

/// The answer to [`BatchDelete`].
pub type BatchDeleteResponse = yizhan_core::Done;

impl Endpoint for BatchDelete {
    type Response = BatchDeleteResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting_advanced_layout.batch_delete",
        path: "/cgi-bin/meeting/advanced_layout/batch_delete",
        ..Operation::usual(Product::Work)
    };
}

/// Get the layout of a user (查询用户的布局).
///
/// `POST /cgi-bin/meeting/advanced_layout/get_user_layout`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98865)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetUserLayout {
    /// Id of the meeting.
    pub meetingid: String,
    /// Temporary id of the user, within this meeting.
    pub tmp_openid: String,
    /// Kind of client: 0 phone, 1 Windows, 2 Mac, 3 Android, 4 iOS, 5 web, 6 iPad, 7 Android tablet, 8 mini program, 9 VoIP or SIP, 10 Linux; more for Rooms devices.
    pub instance_id: i64,
}

impl GetUserLayout {
    /// Starts with the required members.
    pub fn new(
        meetingid: impl Into<String>,
        tmp_openid: impl Into<String>,
        instance_id: impl Into<i64>,
    ) -> Self {
        Self {
            meetingid: meetingid.into(),
            tmp_openid: tmp_openid.into(),
            instance_id: instance_id.into(),
        }
    }
}

wire_out!(GetUserLayout {
    "meetingid" => meetingid,
    "tmp_openid" => tmp_openid,
    "instance_id" => instance_id,
});

/// The answer to [`GetUserLayout`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetUserLayoutResponse {
    /// Layout in use, empty if none.
    pub selected_layout_id: String,
    /// Shown name of the layout.
    pub layout_name: String,
    /// Kind of layout that the user sees.
    pub layout_type: i64,
    /// Pages of the layout.
    pub page_list: Vec<PageList>,
}

wire_in!(GetUserLayoutResponse {
    "selected_layout_id" => selected_layout_id,
    "layout_name" => layout_name,
    "layout_type" => layout_type,
    "page_list" => page_list,
});

impl Endpoint for GetUserLayout {
    type Response = GetUserLayoutResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting_advanced_layout.get_user_layout",
        path: "/cgi-bin/meeting/advanced_layout/get_user_layout",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// List the layouts of a meeting (查询会议布局列表).
///
/// `POST /cgi-bin/meeting/advanced_layout/list`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98862)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct List {
    /// Id of the meeting.
    pub meetingid: String,
}

impl List {
    /// Starts with the required members.
    pub fn new(meetingid: impl Into<String>) -> Self {
        Self {
            meetingid: meetingid.into(),
        }
    }
}

wire_out!(List {
    "meetingid" => meetingid,
});

/// The answer to [`List`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// Layout in use, empty if none.
    pub selected_layout_id: String,
    /// Layouts of the meeting.
    pub layout_list: Vec<LayoutList>,
}

wire_in!(ListResponse {
    "selected_layout_id" => selected_layout_id,
    "layout_list" => layout_list,
});

impl Endpoint for List {
    type Response = ListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting_advanced_layout.list",
        path: "/cgi-bin/meeting/advanced_layout/list",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// Change an advanced layout (修改会议高级自定义布局).
///
/// `POST /cgi-bin/meeting/advanced_layout/update`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98868)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Update {
    /// Id of the meeting.
    pub meetingid: String,
    /// Layout within the meeting.
    pub layout_id: String,
    /// Shown name of the layout.
    pub layout_name: Option<String>,
    /// Pages of the layout.
    pub page_list: Vec<PageListSent>,
}

impl Update {
    /// Starts with the required members.
    pub fn new(
        meetingid: impl Into<String>,
        layout_id: impl Into<String>,
        page_list: impl IntoIterator<Item = impl Into<PageListSent>>,
    ) -> Self {
        Self {
            meetingid: meetingid.into(),
            layout_id: layout_id.into(),
            layout_name: Default::default(),
            page_list: page_list.into_iter().map(Into::into).collect(),
        }
    }

    /// Shown name of the layout.
    pub fn layout_name(mut self, layout_name: impl Into<String>) -> Self {
        self.layout_name = Some(layout_name.into());
        self
    }
}

wire_out!(Update {
    "meetingid" => meetingid,
    "layout_id" => layout_id,
    "layout_name" => layout_name,
    "page_list" => page_list,
});

/// The answer to [`Update`].
pub type UpdateResponse = yizhan_core::Done;

impl Endpoint for Update {
    type Response = UpdateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting_advanced_layout.update",
        path: "/cgi-bin/meeting/advanced_layout/update",
        ..Operation::usual(Product::Work)
    };
}
