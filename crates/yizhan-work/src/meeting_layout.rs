//! Generated from `spec/work/meeting_layout.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Basic layouts and backgrounds of meetings (会议布局和背景管理)

use yizhan_core::{BodyKind, Endpoint, Method, Operation, Product, wire_in, wire_out};

/// Add basic layouts (添加会议基础布局).
///
/// `POST /cgi-bin/meeting/layout/add`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98845)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Add {
    /// Id of the meeting.
    pub meetingid: String,
    /// Layouts of the meeting.
    pub layout_list: Vec<AddLayoutList>,
    /// Which of the layouts becomes the default, counted from 1.
    pub default_layout_order: Option<i64>,
}

impl Add {
    /// Starts with the required members.
    pub fn new(
        meetingid: impl Into<String>,
        layout_list: impl IntoIterator<Item = impl Into<AddLayoutList>>,
    ) -> Self {
        Self {
            meetingid: meetingid.into(),
            layout_list: layout_list.into_iter().map(Into::into).collect(),
            default_layout_order: Default::default(),
        }
    }

    /// Which of the layouts becomes the default, counted from 1.
    pub fn default_layout_order(mut self, default_layout_order: impl Into<i64>) -> Self {
        self.default_layout_order = Some(default_layout_order.into());
        self
    }
}

wire_out!(Add {
    "meetingid" => meetingid,
    "layout_list" => layout_list,
    "default_layout_order" => default_layout_order,
});

/// The answer to [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddResponse {
    /// The default layout, empty for none.
    pub selected_layout_id: String,
    /// Layouts of the meeting.
    pub layout_list: Vec<AddAnswerLayoutList>,
}

wire_in!(AddResponse {
    "selected_layout_id" => selected_layout_id,
    "layout_list" => layout_list,
});

impl Endpoint for Add {
    type Response = AddResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting_layout.add",
        path: "/cgi-bin/meeting/layout/add",
        ..Operation::usual(Product::Work)
    };
}

/// `layout_list` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddLayoutList {
    /// Pages of the layout.
    pub page_list: Vec<PageList>,
}

impl AddLayoutList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(page_list: impl IntoIterator<Item = impl Into<PageList>>) -> Self {
        Self {
            page_list: page_list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(part AddLayoutList {
    "page_list" => page_list,
});

/// `page_list` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PageList {
    /// From listing the templates.
    pub layout_template_id: String,
    /// What is shown in each grid of the template.
    pub user_seat_list: Vec<UserSeatList>,
}

impl PageList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        layout_template_id: impl Into<String>,
        user_seat_list: impl IntoIterator<Item = impl Into<UserSeatList>>,
    ) -> Self {
        Self {
            layout_template_id: layout_template_id.into(),
            user_seat_list: user_seat_list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(part PageList {
    "layout_template_id" => layout_template_id,
    "user_seat_list" => user_seat_list,
});

/// `user_seat_list` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UserSeatList {
    /// Grid within the template.
    pub grid_id: String,
    /// What the grid shows.
    pub grid_type: i64,
    /// Member of the company.
    pub userid: Option<String>,
    /// Temporary id of the user, within this meeting.
    pub tmp_openid: Option<String>,
    /// Name to show.
    pub nick_name: Option<String>,
    /// Id of an embedded tool shown in the grid.
    pub tool_sdkid: Option<String>,
}

impl UserSeatList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(grid_id: impl Into<String>, grid_type: impl Into<i64>) -> Self {
        Self {
            grid_id: grid_id.into(),
            grid_type: grid_type.into(),
            userid: Default::default(),
            tmp_openid: Default::default(),
            nick_name: Default::default(),
            tool_sdkid: Default::default(),
        }
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

    /// Id of an embedded tool shown in the grid.
    #[must_use]
    pub fn tool_sdkid(mut self, tool_sdkid: impl Into<String>) -> Self {
        self.tool_sdkid = Some(tool_sdkid.into());
        self
    }
}

wire_out!(part UserSeatList {
    "grid_id" => grid_id,
    "grid_type" => grid_type,
    "userid" => userid,
    "tmp_openid" => tmp_openid,
    "nick_name" => nick_name,
    "tool_sdkid" => tool_sdkid,
});

/// `answer_layout_list` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddAnswerLayoutList {
    /// Layout within the meeting.
    pub layout_id: String,
    /// Pages of the layout.
    pub page_list: Vec<AddLayoutListPageList>,
}

wire_in!(part AddAnswerLayoutList {
    "layout_id" => layout_id,
    "page_list" => page_list,
});

/// `layout_list_page_list` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddLayoutListPageList {
    /// From listing the templates.
    pub layout_template_id: String,
    /// What is shown in each grid of the template.
    pub user_seat_list: Vec<AddPageListUserSeatList>,
}

wire_in!(part AddLayoutListPageList {
    "layout_template_id" => layout_template_id,
    "user_seat_list" => user_seat_list,
});

/// `page_list_user_seat_list` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddPageListUserSeatList {
    /// Grid within the template.
    pub grid_id: String,
    /// What the grid shows.
    pub grid_type: i64,
    /// Member of the company.
    pub userid: Option<String>,
    /// Temporary id of the user, within this meeting.
    pub tmp_openid: Option<String>,
    /// Name to show.
    pub nick_name: Option<String>,
    /// Id of an embedded tool shown in the grid.
    pub tool_sdkid: Option<String>,
}

wire_in!(part AddPageListUserSeatList {
    "grid_id" => grid_id,
    "grid_type" => grid_type,
    "userid" => userid,
    "tmp_openid" => tmp_openid,
    "nick_name" => nick_name,
    "tool_sdkid" => tool_sdkid,
});

/// Add meeting backgrounds (添加会议背景).
///
/// `POST /cgi-bin/meeting/layout/add_background`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98851)
///
/// The images are fetched afterwards: an event tells when a background is usable.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AddBackground {
    /// Id of the meeting.
    pub meetingid: String,
    /// Images to add.
    pub image_list: Vec<AddBackgroundImageList>,
    /// Which of the images becomes the default, counted from 1.
    pub default_image_order: Option<i64>,
}

impl AddBackground {
    /// Starts with the required members.
    pub fn new(
        meetingid: impl Into<String>,
        image_list: impl IntoIterator<Item = impl Into<AddBackgroundImageList>>,
    ) -> Self {
        Self {
            meetingid: meetingid.into(),
            image_list: image_list.into_iter().map(Into::into).collect(),
            default_image_order: Default::default(),
        }
    }

    /// Which of the images becomes the default, counted from 1.
    pub fn default_image_order(mut self, default_image_order: impl Into<i64>) -> Self {
        self.default_image_order = Some(default_image_order.into());
        self
    }
}

wire_out!(AddBackground {
    "meetingid" => meetingid,
    "image_list" => image_list,
    "default_image_order" => default_image_order,
});

/// The answer to [`AddBackground`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddBackgroundResponse {
    /// The default background, empty for none.
    pub selected_background_id: String,
    /// Backgrounds of the meeting.
    pub background_list: Vec<BackgroundList>,
}

wire_in!(AddBackgroundResponse {
    "selected_background_id" => selected_background_id,
    "background_list" => background_list,
});

impl Endpoint for AddBackground {
    type Response = AddBackgroundResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting_layout.add_background",
        path: "/cgi-bin/meeting/layout/add_background",
        ..Operation::usual(Product::Work)
    };
}

/// `image_list` of [`AddBackground`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddBackgroundImageList {
    /// Address that WeCom can fetch the image from.
    pub image_url: String,
    /// MD5 of the image file.
    pub image_md5: String,
}

impl AddBackgroundImageList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(image_url: impl Into<String>, image_md5: impl Into<String>) -> Self {
        Self {
            image_url: image_url.into(),
            image_md5: image_md5.into(),
        }
    }
}

wire_out!(part AddBackgroundImageList {
    "image_url" => image_url,
    "image_md5" => image_md5,
});

/// `background_list` of [`AddBackground`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BackgroundList {
    /// Background within the meeting.
    pub background_id: String,
    /// MD5 of the image file.
    pub image_md5: String,
}

wire_in!(part BackgroundList {
    "background_id" => background_id,
    "image_md5" => image_md5,
});

/// Delete meeting backgrounds in bulk (批量删除会议背景).
///
/// `POST /cgi-bin/meeting/layout/batch_delete_background`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98854)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct BatchDeleteBackground {
    /// Id of the meeting.
    pub meetingid: String,
    /// Background within the meeting.
    pub background_id_list: Vec<String>,
}

impl BatchDeleteBackground {
    /// Starts with the required members.
    pub fn new(
        meetingid: impl Into<String>,
        background_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            meetingid: meetingid.into(),
            background_id_list: background_id_list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(BatchDeleteBackground {
    "meetingid" => meetingid,
    "background_id_list" => background_id_list,
});

/// The answer to [`BatchDeleteBackground`].
pub type BatchDeleteBackgroundResponse = yizhan_core::Done;

impl Endpoint for BatchDeleteBackground {
    type Response = BatchDeleteBackgroundResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting_layout.batch_delete_background",
        path: "/cgi-bin/meeting/layout/batch_delete_background",
        ..Operation::usual(Product::Work)
    };
}

/// Delete a meeting background (删除会议背景).
///
/// `POST /cgi-bin/meeting/layout/delete_background`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98853)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DeleteBackground {
    /// Id of the meeting.
    pub meetingid: String,
    /// Background within the meeting.
    pub background_id: String,
}

impl DeleteBackground {
    /// Starts with the required members.
    pub fn new(meetingid: impl Into<String>, background_id: impl Into<String>) -> Self {
        Self {
            meetingid: meetingid.into(),
            background_id: background_id.into(),
        }
    }
}

wire_out!(DeleteBackground {
    "meetingid" => meetingid,
    "background_id" => background_id,
});

/// The answer to [`DeleteBackground`].
pub type DeleteBackgroundResponse = yizhan_core::Done;

impl Endpoint for DeleteBackground {
    type Response = DeleteBackgroundResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting_layout.delete_background",
        path: "/cgi-bin/meeting/layout/delete_background",
        ..Operation::usual(Product::Work)
    };
}

/// List the backgrounds of a meeting (获取会议背景列表).
///
/// `POST /cgi-bin/meeting/layout/list_background`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98856)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ListBackground {
    /// Id of the meeting.
    pub meetingid: String,
}

impl ListBackground {
    /// Starts with the required members.
    pub fn new(meetingid: impl Into<String>) -> Self {
        Self {
            meetingid: meetingid.into(),
        }
    }
}

wire_out!(ListBackground {
    "meetingid" => meetingid,
});

/// The answer to [`ListBackground`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListBackgroundResponse {
    /// The default background, empty for none.
    pub selected_background_id: String,
    /// Backgrounds of the meeting.
    pub background_list: Vec<BackgroundList>,
}

wire_in!(ListBackgroundResponse {
    "selected_background_id" => selected_background_id,
    "background_list" => background_list,
});

impl Endpoint for ListBackground {
    type Response = ListBackgroundResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting_layout.list_background",
        path: "/cgi-bin/meeting/layout/list_background",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// List the layout templates (获取会议布局模板列表).
///
/// `GET /cgi-bin/meeting/layout/list_template`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98844)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ListTemplate {}

impl ListTemplate {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(ListTemplate {});

/// The answer to [`ListTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListTemplateResponse {
    /// Templates to choose from.
    pub layout_template_list: Vec<ListTemplateLayoutTemplateList>,
}

wire_in!(ListTemplateResponse {
    "layout_template_list" => layout_template_list,
});

impl Endpoint for ListTemplate {
    type Response = ListTemplateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting_layout.list_template",
        path: "/cgi-bin/meeting/layout/list_template",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `layout_template_list` of [`ListTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListTemplateLayoutTemplateList {
    /// From listing the templates.
    pub layout_template_id: String,
    /// Small picture of the template.
    pub thumbnail_url: String,
    /// Picture of the template.
    pub picture_url: String,
    /// Positions of the grids, as JSON text.
    pub render_rule: String,
}

wire_in!(part ListTemplateLayoutTemplateList {
    "layout_template_id" => layout_template_id,
    "thumbnail_url" => thumbnail_url,
    "picture_url" => picture_url,
    "render_rule" => render_rule,
});

/// Set the default layout of a meeting (设置会议默认布局).
///
/// `POST /cgi-bin/meeting/layout/set_default`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98847)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SetDefault {
    /// Id of the meeting.
    pub meetingid: String,
    /// The default layout, empty for none.
    pub selected_layout_id: String,
}

impl SetDefault {
    /// Starts with the required members.
    pub fn new(meetingid: impl Into<String>, selected_layout_id: impl Into<String>) -> Self {
        Self {
            meetingid: meetingid.into(),
            selected_layout_id: selected_layout_id.into(),
        }
    }
}

wire_out!(SetDefault {
    "meetingid" => meetingid,
    "selected_layout_id" => selected_layout_id,
});

/// The answer to [`SetDefault`].
pub type SetDefaultResponse = yizhan_core::Done;

impl Endpoint for SetDefault {
    type Response = SetDefaultResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting_layout.set_default",
        path: "/cgi-bin/meeting/layout/set_default",
        ..Operation::usual(Product::Work)
    };
}

/// Set the default background of a meeting (设置会议默认背景).
///
/// `POST /cgi-bin/meeting/layout/set_default_background`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98852)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SetDefaultBackground {
    /// Id of the meeting.
    pub meetingid: String,
    /// The default background, empty for none.
    pub selected_background_id: String,
}

impl SetDefaultBackground {
    /// Starts with the required members.
    pub fn new(meetingid: impl Into<String>, selected_background_id: impl Into<String>) -> Self {
        Self {
            meetingid: meetingid.into(),
            selected_background_id: selected_background_id.into(),
        }
    }
}

wire_out!(SetDefaultBackground {
    "meetingid" => meetingid,
    "selected_background_id" => selected_background_id,
});

/// The answer to [`SetDefaultBackground`].
pub type SetDefaultBackgroundResponse = yizhan_core::Done;

impl Endpoint for SetDefaultBackground {
    type Response = SetDefaultBackgroundResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting_layout.set_default_background",
        path: "/cgi-bin/meeting/layout/set_default_background",
        ..Operation::usual(Product::Work)
    };
}

/// Change a basic layout (修改会议基础布局).
///
/// `POST /cgi-bin/meeting/layout/update`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98846)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Update {
    /// Id of the meeting.
    pub meetingid: String,
    /// Layout within the meeting.
    pub layout_id: String,
    /// Pages of the layout.
    pub page_list: Vec<PageList>,
    /// Whether the layout also becomes the default.
    pub enable_set_default: Option<bool>,
}

impl Update {
    /// Starts with the required members.
    pub fn new(
        meetingid: impl Into<String>,
        layout_id: impl Into<String>,
        page_list: impl IntoIterator<Item = impl Into<PageList>>,
    ) -> Self {
        Self {
            meetingid: meetingid.into(),
            layout_id: layout_id.into(),
            page_list: page_list.into_iter().map(Into::into).collect(),
            enable_set_default: Default::default(),
        }
    }

    /// Whether the layout also becomes the default.
    pub fn enable_set_default(mut self, enable_set_default: impl Into<bool>) -> Self {
        self.enable_set_default = Some(enable_set_default.into());
        self
    }
}

wire_out!(Update {
    "meetingid" => meetingid,
    "layout_id" => layout_id,
    "page_list" => page_list,
    "enable_set_default" => enable_set_default,
});

/// The answer to [`Update`].
pub type UpdateResponse = yizhan_core::Done;

impl Endpoint for Update {
    type Response = UpdateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting_layout.update",
        path: "/cgi-bin/meeting/layout/update",
        ..Operation::usual(Product::Work)
    };
}
