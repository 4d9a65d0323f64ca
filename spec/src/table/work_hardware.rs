//! Generated from `spec/work/hardware.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 2] = [
    Entry::new(
        Operation {
            name: "work.hardware.get_device_feature",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/hardware/get_device_feature",
            token: TokenKind::Provider,
            token_param: "provider_access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
device_sn = string!
[response]
device_feature = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.hardware.get_hardware_checkin_data",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/hardware/get_hardware_checkin_data",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
filter_type = int?
starttime = int!
endtime = int!
useridlist = [string]!
[response]
checkindata = [{checkindata}]
[types.checkindata]
userid = string
checkin_time = int
device_sn = string
device_name = string
",
        },
    ),
];
