//! Generated from `spec/mini/message_wxopen.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Updatable and unified messages (动态消息与统一服务消息)

use yizhan_core::{BodyKind, Endpoint, Method, Operation, Product, wire_in, wire_out};

/// Create an activity for an updatable message (创建activity_id).
///
/// `GET /cgi-bin/message/wxopen/activityid/create`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/updatable-message/updatableMessage.createActivityId.html) [(2)](https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/updatable-message/updatableMessage.createActivityId.html)
///
/// Needed for shared cards whose text changes later. The id is handed to the client, which shares with it.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ActivityIdCreate {
    /// User for whom it is created, to find private messages; openid or unionid.
    pub openid: Option<String>,
    /// `unionid`.
    pub unionid: Option<String>,
}

impl ActivityIdCreate {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// User for whom it is created, to find private messages; openid or unionid.
    pub fn openid(mut self, openid: impl Into<String>) -> Self {
        self.openid = Some(openid.into());
        self
    }

    /// `unionid`.
    pub fn unionid(mut self, unionid: impl Into<String>) -> Self {
        self.unionid = Some(unionid.into());
        self
    }
}

wire_out!(ActivityIdCreate {
    "openid" => openid,
    "unionid" => unionid,
});

/// The answer to [`ActivityIdCreate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ActivityIdCreateResponse {
    /// Id for wx.updateShareMenu, one for each shared message.
    pub activity_id: String,
    /// Unix seconds, 24 hours after creation by default.
    pub expiration_time: i64,
}

wire_in!(ActivityIdCreateResponse {
    "activity_id" => activity_id,
    "expiration_time" => expiration_time,
});

impl Endpoint for ActivityIdCreate {
    type Response = ActivityIdCreateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.message_wxopen.activity_id_create",
        path: "/cgi-bin/message/wxopen/activityid/create",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Send an employment relation message (推送用工消息).
///
/// `POST /cgi-bin/message/wxopen/employeerelationmsg/send`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/laboruse/api_sendemployeerelationmsg.html)
///
/// The user must have confirmed the employment relation with the mini program.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct EmployeeRelationMsgSend {
    /// Template of the message.
    pub template_id: String,
    /// Receiver's openid.
    pub touser: String,
    /// Page of the mini program opened by the message.
    pub page: String,
    /// Values by key of the template.
    pub data: Option<String>,
}

impl EmployeeRelationMsgSend {
    /// Starts with the required members.
    pub fn new(
        template_id: impl Into<String>,
        touser: impl Into<String>,
        page: impl Into<String>,
    ) -> Self {
        Self {
            template_id: template_id.into(),
            touser: touser.into(),
            page: page.into(),
            data: Default::default(),
        }
    }

    /// Values by key of the template.
    pub fn data(mut self, data: impl Into<String>) -> Self {
        self.data = Some(data.into());
        self
    }
}

wire_out!(EmployeeRelationMsgSend {
    "template_id" => template_id,
    "touser" => touser,
    "page" => page,
    "data" => data,
});

/// The answer to [`EmployeeRelationMsgSend`].
pub type EmployeeRelationMsgSendResponse = yizhan_core::Done;

impl Endpoint for EmployeeRelationMsgSend {
    type Response = EmployeeRelationMsgSendResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.message_wxopen.employee_relation_msg_send",
        path: "/cgi-bin/message/wxopen/employeerelationmsg/send",
        ..Operation::usual(Product::Mini)
    };
}

/// Send a unified service message (下发统一消息).
///
/// `POST /cgi-bin/message/wxopen/template/uniform_send`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/uniform-message/uniformMessage.send.html)
///
/// Withdrawn by WeChat; kept for accounts that still have it.
///
/// # Errors
///
/// - `40003`: openid unknown to this account
/// - `40013`: appid not valid
/// - `40037`: template_id not valid
/// - `41028`: form id not valid
/// - `41029`: form id used count count limit reached
/// - `41030`: page not valid
/// - `45009`: daily API quota used up
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct TemplateUniformSend {
    /// Openid at the mini program or at the official account.
    pub touser: String,
    /// Template message of the linked official account.
    pub mp_template_msg: Option<TemplateUniformSendMpTemplateMsg>,
}

impl TemplateUniformSend {
    /// Starts with the required members.
    pub fn new(touser: impl Into<String>) -> Self {
        Self {
            touser: touser.into(),
            mp_template_msg: Default::default(),
        }
    }

    /// Template message of the linked official account.
    pub fn mp_template_msg(
        mut self,
        mp_template_msg: impl Into<TemplateUniformSendMpTemplateMsg>,
    ) -> Self {
        self.mp_template_msg = Some(mp_template_msg.into());
        self
    }
}

wire_out!(TemplateUniformSend {
    "touser" => touser,
    "mp_template_msg" => mp_template_msg,
});

/// The answer to [`TemplateUniformSend`].
pub type TemplateUniformSendResponse = yizhan_core::Done;

impl Endpoint for TemplateUniformSend {
    type Response = TemplateUniformSendResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.message_wxopen.template_uniform_send",
        path: "/cgi-bin/message/wxopen/template/uniform_send",
        ..Operation::usual(Product::Mini)
    };
}

/// `mp_template_msg` of [`TemplateUniformSend`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TemplateUniformSendMpTemplateMsg {
    /// Of the official account, which must be linked and have the same owner.
    pub appid: String,
    /// Template of the message.
    pub template_id: String,
    /// Web page opened by the message.
    pub url: Option<String>,
    /// `miniprogram`.
    pub miniprogram: Option<TemplateUniformSendMiniprogram>,
    /// Values by key of the template.
    pub data: Option<std::collections::BTreeMap<String, TemplateUniformSendData>>,
}

impl TemplateUniformSendMpTemplateMsg {
    /// Starts with the required members.
    #[must_use]
    pub fn new(appid: impl Into<String>, template_id: impl Into<String>) -> Self {
        Self {
            appid: appid.into(),
            template_id: template_id.into(),
            url: Default::default(),
            miniprogram: Default::default(),
            data: Default::default(),
        }
    }

    /// Web page opened by the message.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// `miniprogram`.
    #[must_use]
    pub fn miniprogram(mut self, miniprogram: impl Into<TemplateUniformSendMiniprogram>) -> Self {
        self.miniprogram = Some(miniprogram.into());
        self
    }

    /// Values by key of the template.
    #[must_use]
    pub fn data(
        mut self,
        data: impl Into<std::collections::BTreeMap<String, TemplateUniformSendData>>,
    ) -> Self {
        self.data = Some(data.into());
        self
    }
}

wire_out!(part TemplateUniformSendMpTemplateMsg {
    "appid" => appid,
    "template_id" => template_id,
    "url" => url,
    "miniprogram" => miniprogram,
    "data" => data,
});

/// `miniprogram` of [`TemplateUniformSend`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TemplateUniformSendMiniprogram {
    /// Of the mini program opened.
    pub appid: String,
    /// Page of the mini program opened.
    pub pagepath: String,
}

impl TemplateUniformSendMiniprogram {
    /// Starts with the required members.
    #[must_use]
    pub fn new(appid: impl Into<String>, pagepath: impl Into<String>) -> Self {
        Self {
            appid: appid.into(),
            pagepath: pagepath.into(),
        }
    }
}

wire_out!(part TemplateUniformSendMiniprogram {
    "appid" => appid,
    "pagepath" => pagepath,
});

/// `data` of [`TemplateUniformSend`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TemplateUniformSendData {
    /// `value`.
    pub value: String,
    /// RRGGBB with a leading number sign.
    pub color: Option<String>,
}

impl TemplateUniformSendData {
    /// Starts with the required members.
    #[must_use]
    pub fn new(value: impl Into<String>) -> Self {
        Self {
            value: value.into(),
            color: Default::default(),
        }
    }

    /// RRGGBB with a leading number sign.
    #[must_use]
    pub fn color(mut self, color: impl Into<String>) -> Self {
        self.color = Some(color.into());
        self
    }
}

wire_out!(part TemplateUniformSendData {
    "value" => value,
    "color" => color,
});

/// Update an updatable message (修改动态消息).
///
/// `POST /cgi-bin/message/wxopen/updatablemsg/send`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/updatable-message/updatableMessage.setUpdatableMsg.html) [(2)](https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/updatable-message/updatableMessage.setUpdatableMsg.html)
///
/// Once the activity has begun its state cannot go back; after the expiry no update is possible.
///
/// # Errors
///
/// - `47501`: activity_id error
/// - `47502`: target_state error
/// - `47503`: version_type error
/// - `47504`: activity_id expired time
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UpdatablemsgSend {
    /// Id for wx.updateShareMenu, one for each shared message.
    pub activity_id: String,
    /// 0 not yet begun, 1 begun.
    pub target_state: i64,
    /// `template_info`.
    pub template_info: UpdatablemsgSendTemplateInfo,
}

impl UpdatablemsgSend {
    /// Starts with the required members.
    pub fn new(
        activity_id: impl Into<String>,
        target_state: impl Into<i64>,
        template_info: impl Into<UpdatablemsgSendTemplateInfo>,
    ) -> Self {
        Self {
            activity_id: activity_id.into(),
            target_state: target_state.into(),
            template_info: template_info.into(),
        }
    }
}

wire_out!(UpdatablemsgSend {
    "activity_id" => activity_id,
    "target_state" => target_state,
    "template_info" => template_info,
});

/// The answer to [`UpdatablemsgSend`].
pub type UpdatablemsgSendResponse = yizhan_core::Done;

impl Endpoint for UpdatablemsgSend {
    type Response = UpdatablemsgSendResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.message_wxopen.updatablemsg_send",
        path: "/cgi-bin/message/wxopen/updatablemsg/send",
        ..Operation::usual(Product::Mini)
    };
}

/// `template_info` of [`UpdatablemsgSend`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdatablemsgSendTemplateInfo {
    /// Values of the template, such as member_count, room_limit, path, version_type.
    pub parameter_list: Vec<UpdatablemsgSendParameterList>,
}

impl UpdatablemsgSendTemplateInfo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        parameter_list: impl IntoIterator<Item = impl Into<UpdatablemsgSendParameterList>>,
    ) -> Self {
        Self {
            parameter_list: parameter_list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(part UpdatablemsgSendTemplateInfo {
    "parameter_list" => parameter_list,
});

/// `parameter_list` of [`UpdatablemsgSend`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdatablemsgSendParameterList {
    /// `name`.
    pub name: String,
    /// `value`.
    pub value: String,
}

impl UpdatablemsgSendParameterList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            value: value.into(),
        }
    }
}

wire_out!(part UpdatablemsgSendParameterList {
    "name" => name,
    "value" => value,
});
