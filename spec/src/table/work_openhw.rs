//! Generated from `spec/work/openhw.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 15] = [
    Entry::new(
        Operation {
            name: "work.openhw.device_get_device_detail",
            path: "/cgi-bin/openhw/device/get_device_detail",
            token: TokenKind::Model,
            token_param: "model_access_token",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "openhw",
            type_name: "DeviceGetDeviceDetail",
            title: "Get the details of a device (获取设备详情)",
            docs: &["https://developer.work.weixin.qq.com/document/path/95982"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
device_sn = string!  serial number of the device
[response]
device_detail = {device_detail}
[types.device_detail]
qr_code = string  content of the QR code that binds the device
model_name = string?
default_name = string?
remark_name = string?
bind_status = int
bind_corpinfo = {bind_corpinfo}?  set if the device is bound
[types.bind_corpinfo]
open_corpid = string  company the device is bound to
corp_name = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.openhw.device_get_user_info_by_ids",
            path: "/cgi-bin/openhw/device/get_userinfo_by_ids",
            token: TokenKind::Device,
            token_param: "device_access_token",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "openhw",
            type_name: "DeviceGetUserInfoByIds",
            title: "Get the users of a device by their ids (根据用户ID获取用户信息)",
            docs: &["https://developer.work.weixin.qq.com/document/path/96037"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
user_item = [{user_item}]!
[response]
userinfo = {userinfo}
[types.user_item]
open_userid = string!  user of the device
user_type = int!
[types.userinfo]
useritems = [{useritems}]
[types.useritems]
open_userid = string  user of the device
user_type = int
user_name = string
pass_rule = {pass_rule}?  when the user may pass
[types.pass_rule]
rule_list = [{rule_list}]
[types.rule_list]
id = int
rule = string
effect_time = int  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.openhw.device_get_user_info_by_page",
            path: "/cgi-bin/openhw/device/get_userinfo_by_page",
            token: TokenKind::Device,
            token_param: "device_access_token",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "openhw",
            type_name: "DeviceGetUserInfoByPage",
            title: "List the users of a device (分页获取用户信息)",
            docs: &["https://developer.work.weixin.qq.com/document/path/95999"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
only_perm_version = bool?  whether only perm_version is wanted
limit = int?  page size
cursor = string?  next_cursor of the page before
[response]
perm_version = int  changes with the users and their rights
userinfo = {userinfo}
next_cursor = string?  pass as cursor for the next page
[types.userinfo]
useritems = [{useritems}]
[types.useritems]
open_userid = string  user of the device
user_type = int
user_name = string
pass_rule = {pass_rule}?  when the user may pass
[types.pass_rule]
rule_list = [{rule_list}]
[types.rule_list]
id = int
rule = string
effect_time = int  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.openhw.device_report_access_data",
            path: "/cgi-bin/openhw/device/report_access_data",
            token: TokenKind::Device,
            token_param: "device_access_token",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "openhw",
            type_name: "DeviceReportAccessData",
            title: "Report access records (上报通行记录)",
            docs: &["https://developer.work.weixin.qq.com/document/path/95997"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
access_data = [{access_data}]!
[response]
fail_list = [{fail_list}]?  records that were not accepted
[types.access_data]
open_userid = string!  user of the device
user_type = int!
timestamp = int!  Unix seconds
pass_type = int!
pass_method = int!
[types.fail_list]
open_userid = string  user of the device
user_type = int
timestamp = int  Unix seconds
pass_type = int?
pass_method = int?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.openhw.device_report_bio_info_result",
            path: "/cgi-bin/openhw/device/report_bio_info_result",
            token: TokenKind::Device,
            token_param: "device_access_token",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "openhw",
            type_name: "DeviceReportBioInfoResult",
            title: "Report the result of recording biometric data (上报生物信息录入结果)",
            docs: &["https://developer.work.weixin.qq.com/document/path/96000"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
oper_id = string!  from the event that asked for it
errcode = int!  0 if the device succeeded
errmsg = string?  why the device failed
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.openhw.device_report_checkin_data",
            path: "/cgi-bin/openhw/device/report_checkin_data",
            token: TokenKind::Device,
            token_param: "device_access_token",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "openhw",
            type_name: "DeviceReportCheckinData",
            title: "Report attendance records (上报考勤记录)",
            docs: &["https://developer.work.weixin.qq.com/document/path/95985"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
checkin_data = [{checkin_data}]!
[response]
fail_list = [{fail_list}]?  records that were not accepted
[types.checkin_data]
open_userid = string!  user of the device
user_type = int!
timestamp = int!  Unix seconds
[types.fail_list]
open_userid = string  user of the device
user_type = int
timestamp = int  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.openhw.device_report_device_status",
            path: "/cgi-bin/openhw/device/report_device_status",
            token: TokenKind::Device,
            token_param: "device_access_token",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "openhw",
            type_name: "DeviceReportDeviceStatus",
            title: "Report the state of a device (上报设备状态)",
            docs: &["https://developer.work.weixin.qq.com/document/path/95983"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
online_status = int!
cur_version = string?  version of the firmware
upgradable_version = string?  version that can be installed
upgradable_version_desc = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.openhw.device_report_firmware_upgrade_result",
            path: "/cgi-bin/openhw/device/report_firmware_upgrade_result",
            token: TokenKind::Device,
            token_param: "device_access_token",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "openhw",
            type_name: "DeviceReportFirmwareUpgradeResult",
            title: "Report the result of a firmware upgrade (上报固件升级结果)",
            docs: &["https://developer.work.weixin.qq.com/document/path/95999"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
oper_id = string!  from the event that asked for it
errcode = int!  0 if the device succeeded
errmsg = string?  why the device failed
cur_version = string?  version of the firmware
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.openhw.device_report_remote_open_result",
            path: "/cgi-bin/openhw/device/report_remote_open_result",
            token: TokenKind::Device,
            token_param: "device_access_token",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "openhw",
            type_name: "DeviceReportRemoteOpenResult",
            title: "Report the result of opening a door remotely (上报远程开门结果)",
            docs: &["https://developer.work.weixin.qq.com/document/path/96048"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
oper_id = string!  from the event that asked for it
type = string!
errcode = int!  0 if the device succeeded
errmsg = string?  why the device failed
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.openhw.device_report_temperature_data",
            path: "/cgi-bin/openhw/device/report_temperature_data",
            token: TokenKind::Device,
            token_param: "device_access_token",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "openhw",
            type_name: "DeviceReportTemperatureData",
            title: "Report temperature records (上报测温记录)",
            docs: &["https://developer.work.weixin.qq.com/document/path/95986"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
temperature_data = [{temperature_data}]!
[response]
fail_list = [{fail_list}]?  records that were not accepted
[types.temperature_data]
open_userid = string!  user of the device
user_type = int!
timestamp = int!  Unix seconds
temperature = string!  as text
status = int!
[types.fail_list]
open_userid = string  user of the device
user_type = int
timestamp = int  Unix seconds
temperature = string?  as text
status = int?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.openhw.get_device_secret",
            path: "/cgi-bin/openhw/get_device_secret",
            token: TokenKind::Model,
            token_param: "model_access_token",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "openhw",
            type_name: "GetDeviceSecret",
            title: "Get the secret of a device (获取设备device_secret)",
            docs: &["https://developer.work.weixin.qq.com/document/path/95993"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
auth_code = string!  from the event of binding the device
[response]
device_secret = secret  keep it in the device
device_access_token = secret  keep it until it expires
expires_in = int  seconds until it expires
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.openhw.get_device_token",
            path: "/cgi-bin/openhw/get_device_token",
            token: TokenKind::Model,
            token_param: "model_access_token",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "openhw",
            type_name: "GetDeviceToken",
            title: "Get the access token of a device (获取设备device_access_token)",
            docs: &["https://developer.work.weixin.qq.com/document/path/96022"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
device_sn = string!  serial number of the device
device_secret = secret!  keep it in the device
[response]
device_access_token = secret  keep it until it expires
expires_in = int  seconds until it expires
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.openhw.get_model_token",
            path: "/cgi-bin/openhw/get_model_token",
            token: TokenKind::None,
            token_param: "",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "openhw",
            type_name: "GetModelToken",
            title: "Get the access token of a device model (获取型号model_access_token)",
            docs: &["https://developer.work.weixin.qq.com/document/path/95992"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
model_id = string?
model_secret = secret?
model_ticket = string!  pushed by WeCom
[response]
model_access_token = secret  keep it until it expires
expires_in = int  seconds until it expires
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.openhw.model_register_sn",
            path: "/cgi-bin/openhw/model/register_sn",
            token: TokenKind::Model,
            token_param: "model_access_token",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "openhw",
            type_name: "ModelRegisterSn",
            title: "Register a device serial number (注册设备SN)",
            docs: &["https://developer.work.weixin.qq.com/document/path/96022"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
device_sn = string!  serial number of the device
[response]
qr_code = string  content of the QR code that binds the device
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.openhw.model_unregister_sn",
            path: "/cgi-bin/openhw/model/unregister_sn",
            token: TokenKind::Model,
            token_param: "model_access_token",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "openhw",
            type_name: "ModelUnregisterSn",
            title: "Unregister a device serial number (注销设备SN)",
            docs: &["https://developer.work.weixin.qq.com/document/path/95981"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
device_sn = string!  serial number of the device
",
        },
    ),
];
