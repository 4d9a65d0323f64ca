//! Generated from `spec/work/hardware.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 2] = [
    Entry::new(
        Operation {
            name: "work.hardware.get_device_feature",
            path: "/cgi-bin/hardware/get_device_feature",
            token: TokenKind::Provider,
            token_param: "provider_access_token",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "hardware",
            type_name: "GetDeviceFeature",
            title: "Get the features of a device (获取设备特征)",
            docs: &["https://developer.work.weixin.qq.com/document/path/92739"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
device_sn = string!  serial number of the device
[response]
device_feature = string  text that shows what the device can do
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.hardware.get_hardware_checkin_data",
            path: "/cgi-bin/hardware/get_hardware_checkin_data",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "hardware",
            type_name: "GetHardwareCheckinData",
            title: "Get attendance data of devices (获取设备打卡数据)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/94126",
                "https://developer.work.weixin.qq.com/document/path/95176",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
filter_type = int?  1 by time of attendance (default), 2 by time of upload
starttime = int!  Unix seconds, at most a month apart
endtime = int!  Unix seconds, at most a month apart
useridlist = [string]!  user ids of at most 100 members
[response]
checkindata = [{checkindata}]
[types.checkindata]
userid = string  user id of the member
checkin_time = int  Unix seconds
device_sn = string  serial number of the device
device_name = string
",
        },
    ),
];
