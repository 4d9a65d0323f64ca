//! Generated from `spec/mp/message_template.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Template messages (模板消息)

use yizhan_core::{
    AnswerKind, BodyKind, Endpoint, Host, Method, Operation, Product, TokenKind, wire_in, wire_out,
};

/// Send a template message (发送模板消息).
///
/// `POST /cgi-bin/message/template/send`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Template_Message_Interface.html#5)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Send {
    /// `touser`.
    pub touser: String,
    /// `template_id`.
    pub template_id: String,
    /// `url`.
    pub url: Option<String>,
    /// `miniprogram`.
    pub miniprogram: Option<Miniprogram>,
    /// `data`.
    pub data: Option<std::collections::BTreeMap<String, Data>>,
    /// `client_msg_id`.
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

    /// `url`.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// `miniprogram`.
    pub fn miniprogram(mut self, miniprogram: impl Into<Miniprogram>) -> Self {
        self.miniprogram = Some(miniprogram.into());
        self
    }

    /// `data`.
    pub fn data(mut self, data: impl Into<std::collections::BTreeMap<String, Data>>) -> Self {
        self.data = Some(data.into());
        self
    }

    /// `client_msg_id`.
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
    /// `msgid`.
    pub msgid: i64,
}

wire_in!(SendResponse {
    "msgid" => msgid,
});

impl Endpoint for Send {
    type Response = SendResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.message_template.send",
        product: Product::Mp,
        method: Method::Post,
        host: Host::Api,
        path: "/cgi-bin/message/template/send",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// `miniprogram` of [`Send`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Miniprogram {
    /// `appid`.
    pub appid: String,
    /// `pagepath`.
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

wire_out!(Miniprogram {
    "appid" => appid,
    "pagepath" => pagepath,
});

/// `data` of [`Send`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Data {
    /// `value`.
    pub value: String,
    /// `color`.
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

    /// `color`.
    #[must_use]
    pub fn color(mut self, color: impl Into<String>) -> Self {
        self.color = Some(color.into());
        self
    }
}

wire_out!(Data {
    "value" => value,
    "color" => color,
});

/// Send a one-time subscription message (推送一次性订阅消息).
///
/// `POST /cgi-bin/message/template/subscribe`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Message_Management/One-time_subscription_info.html) [(2)](https://developers.weixin.qq.com/doc/oplatform/Mobile_App/One-time_subscription_info.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Subscribe {
    /// `touser`.
    pub touser: String,
    /// `template_id`.
    pub template_id: String,
    /// `url`.
    pub url: Option<String>,
    /// `miniprogram`.
    pub miniprogram: Option<Miniprogram>,
    /// `scene`.
    pub scene: Option<String>,
    /// `title`.
    pub title: String,
    /// `data`.
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

    /// `url`.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// `miniprogram`.
    pub fn miniprogram(mut self, miniprogram: impl Into<Miniprogram>) -> Self {
        self.miniprogram = Some(miniprogram.into());
        self
    }

    /// `scene`.
    pub fn scene(mut self, scene: impl Into<String>) -> Self {
        self.scene = Some(scene.into());
        self
    }

    /// `data`.
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
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SubscribeResponse {}

wire_in!(SubscribeResponse {});

impl Endpoint for Subscribe {
    type Response = SubscribeResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.message_template.subscribe",
        product: Product::Mp,
        method: Method::Post,
        host: Host::Api,
        path: "/cgi-bin/message/template/subscribe",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}
