//! Generated from `spec/mp/message_template.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Template messages (模板消息)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Send a template message (发送模板消息).
///
/// `POST /cgi-bin/message/template/send`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Template_Message_Interface.html#5)
///
/// Opens neither page nor mini program if both are left out. Whether it was delivered arrives as an event.
///
/// # Errors
///
/// - `40003`: openid unknown to this account
/// - `40037`: template_id not valid
/// - `43004`: user must follow account
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Send {
    /// Receiver's openid.
    pub touser: String,
    /// Id of the template in this account.
    pub template_id: String,
    /// Page opened by the message; if miniprogram is given, only for old clients.
    pub url: Option<String>,
    /// `miniprogram`.
    pub miniprogram: Option<Miniprogram>,
    /// Values by key of the template.
    pub data: Option<std::collections::BTreeMap<String, Data>>,
    /// Caller's id against sending twice.
    pub client_msg_id: Option<String>,
}

impl Send {
    /// Starts with the required members.
    pub fn new(touser: impl Into<String>, template_id: impl Into<String>) -> Self {
        Self {
            touser: touser.into(),
            template_id: template_id.into(),
            url: Default::default(),
            miniprogram: Default::default(),
            data: Default::default(),
            client_msg_id: Default::default(),
        }
    }

    /// Page opened by the message; if miniprogram is given, only for old clients.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// `miniprogram`.
    pub fn miniprogram(mut self, miniprogram: impl Into<Miniprogram>) -> Self {
        self.miniprogram = Some(miniprogram.into());
        self
    }

    /// Values by key of the template.
    pub fn data(mut self, data: impl Into<std::collections::BTreeMap<String, Data>>) -> Self {
        self.data = Some(data.into());
        self
    }

    /// Caller's id against sending twice.
    pub fn client_msg_id(mut self, client_msg_id: impl Into<String>) -> Self {
        self.client_msg_id = Some(client_msg_id.into());
        self
    }
}

wire_out!(Send {
    "touser" => touser,
    "template_id" => template_id,
    "url" => url,
    "miniprogram" => miniprogram,
    "data" => data,
    "client_msg_id" => client_msg_id,
});

/// The answer to [`Send`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SendResponse {
    /// Id of the message, also in the event TEMPLATESENDJOBFINISH.
    pub msgid: i64,
}

wire_in!(SendResponse {
    "msgid" => msgid,
});

impl Endpoint for Send {
    type Response = SendResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.message_template.send",
        path: "/cgi-bin/message/template/send",
        ..Operation::usual(Product::Mp)
    };
}

/// `miniprogram` of [`Send`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Miniprogram {
    /// Mini program opened, must be linked to the account.
    pub appid: String,
    /// Page of the mini program, may carry parameters.
    pub pagepath: String,
}

impl Miniprogram {
    /// Starts with the required members.
    #[must_use]
    pub fn new(appid: impl Into<String>, pagepath: impl Into<String>) -> Self {
        Self {
            appid: appid.into(),
            pagepath: pagepath.into(),
        }
    }
}

wire_out!(part Miniprogram {
    "appid" => appid,
    "pagepath" => pagepath,
});

/// `data` of [`Send`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Data {
    /// `value`.
    pub value: String,
    /// RRGGBB with a leading number sign.
    pub color: Option<String>,
}

impl Data {
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

wire_out!(part Data {
    "value" => value,
    "color" => color,
});

/// Send a one-time subscription message (推送一次性订阅消息).
///
/// `POST /cgi-bin/message/template/subscribe`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Message_Management/One-time_subscription_info.html) [(2)](https://developers.weixin.qq.com/doc/oplatform/Mobile_App/One-time_subscription_info.html)
///
/// One message for each authorization by the user.
///
/// # Errors
///
/// - `40003`: openid unknown to this account
/// - `40037`: template_id not valid
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Subscribe {
    /// Receiver's openid.
    pub touser: String,
    /// Id of the template in this account.
    pub template_id: String,
    /// Page opened by the message; if miniprogram is given, only for old clients.
    pub url: Option<String>,
    /// `miniprogram`.
    pub miniprogram: Option<Miniprogram>,
    /// 0 to 10000, from the authorization.
    pub scene: Option<String>,
    /// At most 15 characters.
    pub title: String,
    /// Values by key of the template.
    pub data: Option<std::collections::BTreeMap<String, Data>>,
}

impl Subscribe {
    /// Starts with the required members.
    pub fn new(
        touser: impl Into<String>,
        template_id: impl Into<String>,
        title: impl Into<String>,
    ) -> Self {
        Self {
            touser: touser.into(),
            template_id: template_id.into(),
            url: Default::default(),
            miniprogram: Default::default(),
            scene: Default::default(),
            title: title.into(),
            data: Default::default(),
        }
    }

    /// Page opened by the message; if miniprogram is given, only for old clients.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// `miniprogram`.
    pub fn miniprogram(mut self, miniprogram: impl Into<Miniprogram>) -> Self {
        self.miniprogram = Some(miniprogram.into());
        self
    }

    /// 0 to 10000, from the authorization.
    pub fn scene(mut self, scene: impl Into<String>) -> Self {
        self.scene = Some(scene.into());
        self
    }

    /// Values by key of the template.
    pub fn data(mut self, data: impl Into<std::collections::BTreeMap<String, Data>>) -> Self {
        self.data = Some(data.into());
        self
    }
}

wire_out!(Subscribe {
    "touser" => touser,
    "template_id" => template_id,
    "url" => url,
    "miniprogram" => miniprogram,
    "scene" => scene,
    "title" => title,
    "data" => data,
});

/// The answer to [`Subscribe`].
pub type SubscribeResponse = yizhan_core::Done;

impl Endpoint for Subscribe {
    type Response = SubscribeResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.message_template.subscribe",
        path: "/cgi-bin/message/template/subscribe",
        ..Operation::usual(Product::Mp)
    };
}
