//! Generated from `spec/mini/message_device.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 1] = [Entry::new(
    Operation {
        name: "mini.message_device.send",
        path: "/cgi-bin/message/device/subscribe/send",
        ..Operation::usual(Product::Mini)
    },
    Texts {
        group: "message_device",
        type_name: "Send",
        title: "Send a device message (发送设备消息)",
        docs: &[
            "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/hardware-device/hardwareDevice.send.html",
        ],
        note: "The device must be registered on WeChat's hardware platform and the users must have subscribed to its messages.",
        errors: &[],
        obsolete: None,
        shape: r"[request]
to_openid_list = [string]!  users bound to the device
template_id = string!  device message template
modelId = string?  model id given when the device was registered
sn = string?  serial number of the device
page = string?  mini program page opened by the message, may carry parameters
miniprogram_state = string?  developer, trial or formal (default)
lang = string?  zh_CN (default), en_US, zh_HK or zh_TW
data = map<{data}>?  values by key of the template
[types.data]
value = string!
",
    },
)];
