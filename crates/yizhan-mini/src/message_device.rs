//! Generated from `spec/mini/message_device.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Device messages (硬件设备消息)

use yizhan_core::{Endpoint, Operation, Product, wire_out};

/// Send a device message (发送设备消息).
///
/// `POST /cgi-bin/message/device/subscribe/send`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/hardware-device/hardwareDevice.send.html)
///
/// The device must be registered on WeChat's hardware platform and the users must have subscribed to its messages.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Send {
    /// Users bound to the device.
    pub to_openid_list: Vec<String>,
    /// Device message template.
    pub template_id: String,
    /// Model id given when the device was registered.
    pub model_id: Option<String>,
    /// Serial number of the device.
    pub sn: Option<String>,
    /// Mini program page opened by the message, may carry parameters.
    pub page: Option<String>,
    /// Developer, trial or formal (default).
    pub miniprogram_state: Option<String>,
    /// Zh_CN (default), en_US, zh_HK or zh_TW.
    pub lang: Option<String>,
    /// Values by key of the template.
    pub data: Option<std::collections::BTreeMap<String, SendData>>,
}

impl Send {
    /// Starts with the required members.
    pub fn new(
        to_openid_list: impl IntoIterator<Item = impl Into<String>>,
        template_id: impl Into<String>,
    ) -> Self {
        Self {
            to_openid_list: to_openid_list.into_iter().map(Into::into).collect(),
            template_id: template_id.into(),
            model_id: Default::default(),
            sn: Default::default(),
            page: Default::default(),
            miniprogram_state: Default::default(),
            lang: Default::default(),
            data: Default::default(),
        }
    }

    /// Model id given when the device was registered.
    pub fn model_id(mut self, model_id: impl Into<String>) -> Self {
        self.model_id = Some(model_id.into());
        self
    }

    /// Serial number of the device.
    pub fn sn(mut self, sn: impl Into<String>) -> Self {
        self.sn = Some(sn.into());
        self
    }

    /// Mini program page opened by the message, may carry parameters.
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

    /// Values by key of the template.
    pub fn data(mut self, data: impl Into<std::collections::BTreeMap<String, SendData>>) -> Self {
        self.data = Some(data.into());
        self
    }
}

wire_out!(Send {
    "to_openid_list" => to_openid_list,
    "template_id" => template_id,
    "modelId" => model_id,
    "sn" => sn,
    "page" => page,
    "miniprogram_state" => miniprogram_state,
    "lang" => lang,
    "data" => data,
});

/// The answer to [`Send`].
pub type SendResponse = yizhan_core::Done;

impl Endpoint for Send {
    type Response = SendResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.message_device.send",
        path: "/cgi-bin/message/device/subscribe/send",
        ..Operation::usual(Product::Mini)
    };
}

/// `data` of [`Send`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SendData {
    /// `value`.
    pub value: String,
}

impl SendData {
    /// Starts with the required members.
    #[must_use]
    pub fn new(value: impl Into<String>) -> Self {
        Self {
            value: value.into(),
        }
    }
}

wire_out!(part SendData {
    "value" => value,
});
