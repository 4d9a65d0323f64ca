//! Generated from `spec/mini/message_subscribe.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Subscription messages (订阅消息)

use yizhan_core::{Endpoint, Operation, Product, wire_out};

/// Send a subscription notification from an official account (发送订阅通知).
///
/// `POST /cgi-bin/message/subscribe/bizsend`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Subscription_Messages/api.html#send%E5%8F%91%E9%80%81%E8%AE%A2%E9%98%85%E9%80%9A%E7%9F%A5)
///
/// The user must have subscribed to the template in an article, on a web page or in a mini program. page and miniprogram exclude each other, the mini program wins.
///
/// # Errors
///
/// - `40003`: openid unknown to this account
/// - `40037`: template_id not valid
/// - `43101`: user refused subscription message
/// - `47003`: argument value not allowed
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct BizSend {
    /// Receiver's openid.
    pub touser: String,
    /// Template chosen in the account's settings.
    pub template_id: String,
    /// Web page opened by the message.
    pub page: Option<String>,
    /// Mini program opened by the message; must be linked to the official account.
    pub miniprogram: Option<BizSendMiniprogram>,
    /// Values by key of the template; each kind of key has its own length limit.
    pub data: std::collections::BTreeMap<String, Data>,
}

impl BizSend {
    /// Starts with the required members.
    pub fn new(
        touser: impl Into<String>,
        template_id: impl Into<String>,
        data: impl Into<std::collections::BTreeMap<String, Data>>,
    ) -> Self {
        Self {
            touser: touser.into(),
            template_id: template_id.into(),
            page: Default::default(),
            miniprogram: Default::default(),
            data: data.into(),
        }
    }

    /// Web page opened by the message.
    pub fn page(mut self, page: impl Into<String>) -> Self {
        self.page = Some(page.into());
        self
    }

    /// Mini program opened by the message; must be linked to the official account.
    pub fn miniprogram(mut self, miniprogram: impl Into<BizSendMiniprogram>) -> Self {
        self.miniprogram = Some(miniprogram.into());
        self
    }
}

wire_out!(BizSend {
    "touser" => touser,
    "template_id" => template_id,
    "page" => page,
    "miniprogram" => miniprogram,
    "data" => data,
});

/// The answer to [`BizSend`].
pub type BizSendResponse = yizhan_core::Done;

impl Endpoint for BizSend {
    type Response = BizSendResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.message_subscribe.biz_send",
        path: "/cgi-bin/message/subscribe/bizsend",
        ..Operation::usual(Product::Mini)
    };
}

/// `miniprogram` of [`BizSend`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BizSendMiniprogram {
    /// Of the mini program opened.
    pub appid: String,
    /// Page of the mini program, may carry parameters.
    pub pagepath: String,
}

impl BizSendMiniprogram {
    /// Starts with the required members.
    #[must_use]
    pub fn new(appid: impl Into<String>, pagepath: impl Into<String>) -> Self {
        Self {
            appid: appid.into(),
            pagepath: pagepath.into(),
        }
    }
}

wire_out!(part BizSendMiniprogram {
    "appid" => appid,
    "pagepath" => pagepath,
});

/// `data` of [`BizSend`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Data {
    /// `value`.
    pub value: String,
}

impl Data {
    /// Starts with the required members.
    #[must_use]
    pub fn new(value: impl Into<String>) -> Self {
        Self {
            value: value.into(),
        }
    }
}

wire_out!(part Data {
    "value" => value,
});

/// Send a subscription message from a mini program (发送订阅消息).
///
/// `POST /cgi-bin/message/subscribe/send`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/subscribe-message/subscribeMessage.send.html) [(2)](https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/subscribe-message/subscribeMessage.send.html)
///
/// Each acceptance of a one-time subscription by the user allows one message. A value that does not fit the kind of its key is refused with 47003.
///
/// # Errors
///
/// - `40003`: openid unknown to this account
/// - `40037`: template_id not valid
/// - `43101`: user refused subscription message
/// - `47003`: argument value not allowed
/// - `41030`: page not valid
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Send {
    /// Receiver's openid.
    pub touser: String,
    /// Template chosen in the account's settings.
    pub template_id: String,
    /// Page of the mini program opened by the message, may carry parameters; empty for none.
    pub page: Option<String>,
    /// Developer, trial or formal (default).
    pub miniprogram_state: Option<String>,
    /// Values by key of the template; each kind of key has its own length limit.
    pub data: std::collections::BTreeMap<String, Data>,
    /// Zh_CN (default), en_US, zh_HK or zh_TW.
    pub lang: Option<String>,
}

impl Send {
    /// Starts with the required members.
    pub fn new(
        touser: impl Into<String>,
        template_id: impl Into<String>,
        data: impl Into<std::collections::BTreeMap<String, Data>>,
    ) -> Self {
        Self {
            touser: touser.into(),
            template_id: template_id.into(),
            page: Default::default(),
            miniprogram_state: Default::default(),
            data: data.into(),
            lang: Default::default(),
        }
    }

    /// Page of the mini program opened by the message, may carry parameters; empty for none.
    pub fn page(mut self, page: impl Into<String>) -> Self {
        self.page = Some(page.into());
        self
    }

    /// Developer, trial or formal (default).
    pub fn miniprogram_state(mut self, miniprogram_state: impl Into<String>) -> Self {
        self.miniprogram_state = Some(miniprogram_state.into());
        self
    }

    /// Zh_CN (default), en_US, zh_HK or zh_TW.
    pub fn lang(mut self, lang: impl Into<String>) -> Self {
        self.lang = Some(lang.into());
        self
    }
}

wire_out!(Send {
    "touser" => touser,
    "template_id" => template_id,
    "page" => page,
    "miniprogram_state" => miniprogram_state,
    "data" => data,
    "lang" => lang,
});

/// The answer to [`Send`].
pub type SendResponse = yizhan_core::Done;

impl Endpoint for Send {
    type Response = SendResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.message_subscribe.send",
        path: "/cgi-bin/message/subscribe/send",
        ..Operation::usual(Product::Mini)
    };
}
