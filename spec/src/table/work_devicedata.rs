//! Generated from `spec/work/devicedata.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 8] = [
    Entry::new(
        Operation {
            name: "work.devicedata.add_accesscontrol_rule",
            path: "/cgi-bin/devicedata/add_accesscontrol_rule",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "devicedata",
            type_name: "AddAccesscontrolRule",
            title: "Add an access rule (添加门禁规则)",
            docs: &["https://developer.work.weixin.qq.com/document/path/96031"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
rule_name = string!
device_sn_list = [string]!  serial number of the device
pass_rule = {pass_rule}?  who may pass, and when
remote_pass_rule = {remote_pass_rule}?  who may open the door from afar, and when
[response]
rule_id = string  id of the rule
invalid_list = [string]?  serial numbers that were not accepted
[types.pass_rule]
rule_list = [string]!  times that are open, such as 9:00-10:00 * * 1-5 *
effect_open_userid_list = [{effect_open_userid_list}]!  members the rule holds for
[types.effect_open_userid_list]
open_userid = string!  encrypted user id
user_type = int?  0 member, 1 visitor, 2 student
[types.remote_pass_rule]
rule_list = [string]!  times that are open, such as 9:00-10:00 * * 1-5 *
effect_open_userid_list = [{effect_open_userid_list}]!  members the rule holds for
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.devicedata.del_accesscontrol_rule",
            path: "/cgi-bin/devicedata/del_accesscontrol_rule",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "devicedata",
            type_name: "DelAccesscontrolRule",
            title: "Delete an access rule (删除门禁规则)",
            docs: &["https://developer.work.weixin.qq.com/document/path/96227"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
rule_id = string!  id of the rule
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.devicedata.get_accesscontrol_data",
            path: "/cgi-bin/devicedata/get_accesscontrol_data",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "devicedata",
            type_name: "GetAccesscontrolData",
            title: "Get access records (获取门禁通行记录)",
            docs: &["https://developer.work.weixin.qq.com/document/path/96029"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
agentid = int?  id of the application
user_type = int!  0 member, 1 visitor, 2 student
begin_time = int!  Unix seconds
end_time = int!  Unix seconds
data_filter_type = int!  whether to filter by devices or by users
device_sn_list = [string]?  serial number of the device
open_userid_list = [string]?  encrypted user id
limit = int?  most records to return
cursor = string?  absent for the first page, then next_cursor of the last answer
[response]
accesscontrol_data = {accesscontrol_data}
next_cursor = string?  cursor of the next page
[types.accesscontrol_data]
items = [{items}]
[types.items]
user_type = int  0 member, 1 visitor, 2 student
open_userid = string  encrypted user id
device_sn = string  serial number of the device
timestamp = int  Unix seconds
pass_type = int  1 in, 2 out, 3 unknown
pass_method = int  1 face, 2 QR code, 3 from afar, 4 fingerprint
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.devicedata.get_accesscontrol_rule",
            path: "/cgi-bin/devicedata/get_accesscontrol_rule",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "devicedata",
            type_name: "GetAccesscontrolRule",
            title: "Get the access rules of a device (查询门禁规则)",
            docs: &["https://developer.work.weixin.qq.com/document/path/96030"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
device_sn = string!  serial number of the device
[response]
pass_rule = {answer_pass_rule}?  who may pass, and when
remote_pass_rule = {answer_remote_pass_rule}?  who may open the door from afar, and when
[types.answer_pass_rule]
items = [{items}]
[types.items]
rule_id = string  id of the rule
name = string?
rule_list = [string]  times that are open, such as 9:00-10:00 * * 1-5 *
effect_open_userid_list = [{items_effect_open_userid_list}]  members the rule holds for
effect_time = int  Unix seconds
[types.items_effect_open_userid_list]
open_userid = string  encrypted user id
user_type = int?  0 member, 1 visitor, 2 student
[types.answer_remote_pass_rule]
items = [{items}]
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.devicedata.get_auth_info",
            path: "/cgi-bin/devicedata/get_auth_info",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "devicedata",
            type_name: "GetAuthInfo",
            title: "List devices authorised to the application (获取应用授权的设备列表)",
            docs: &["https://developer.work.weixin.qq.com/document/path/96097"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
agentid = int?  id of the application
[response]
device_list = {device_list}
[types.device_list]
item = [{item}]
[types.item]
device_type = int  kind of the device
device_sn = string  serial number of the device
model_name = string?
default_name = string?  name of the device
remark_name = string?  name given by the company
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.devicedata.get_checkin_data",
            path: "/cgi-bin/devicedata/get_checkin_data",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "devicedata",
            type_name: "GetCheckinData",
            title: "Get attendance records of devices (获取打卡数据)",
            docs: &["https://developer.work.weixin.qq.com/document/path/96027"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
agentid = int?  id of the application
user_type = int!  0 member, 1 visitor, 2 student
begin_time = int!  Unix seconds
end_time = int!  Unix seconds
data_filter_type = int!  whether to filter by devices or by users
device_sn_list = [string]?  serial number of the device
open_userid_list = [string]?  encrypted user id
limit = int?  most records to return
cursor = string?  absent for the first page, then next_cursor of the last answer
[response]
checkindata = {checkindata}
next_cursor = string?  cursor of the next page
[types.checkindata]
items = [{items}]
[types.items]
open_userid = string  encrypted user id
device_sn = string  serial number of the device
checkin_time = int  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.devicedata.get_temperature_data",
            path: "/cgi-bin/devicedata/get_temperature_data",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "devicedata",
            type_name: "GetTemperatureData",
            title: "Get temperature records (获取测温数据)",
            docs: &["https://developer.work.weixin.qq.com/document/path/96028"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
agentid = int?  id of the application
user_type = int!  0 member, 1 visitor, 2 student
begin_time = int!  Unix seconds
end_time = int!  Unix seconds
data_filter_type = int!  whether to filter by devices or by users
device_sn_list = [string]?  serial number of the device
open_userid_list = [string]?  encrypted user id
limit = int?  most records to return
cursor = string?  absent for the first page, then next_cursor of the last answer
[response]
temperature_data = {temperature_data}
next_cursor = string?  cursor of the next page
[types.temperature_data]
items = [{items}]
[types.items]
user_type = int  0 member, 1 visitor, 2 student
open_userid = string  encrypted user id
device_sn = string  serial number of the device
timestamp = int  Unix seconds
temperature = string  degrees Celsius
status = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.devicedata.mod_accesscontrol_rule",
            path: "/cgi-bin/devicedata/mod_accesscontrol_rule",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "devicedata",
            type_name: "ModAccesscontrolRule",
            title: "Change an access rule (修改门禁规则)",
            docs: &["https://developer.work.weixin.qq.com/document/path/96221"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
rule_id = string!  id of the rule
rule_name = string!
device_sn_list = [string]!  serial number of the device
pass_rule = {pass_rule}?  who may pass, and when
remote_pass_rule = {remote_pass_rule}?  who may open the door from afar, and when
[response]
invalid_list = [string]?  serial numbers that were not accepted
[types.pass_rule]
rule_list = [string]!  times that are open, such as 9:00-10:00 * * 1-5 *
effect_open_userid_list = [{effect_open_userid_list}]!  members the rule holds for
[types.effect_open_userid_list]
open_userid = string!  encrypted user id
user_type = int?  0 member, 1 visitor, 2 student
[types.remote_pass_rule]
rule_list = [string]!  times that are open, such as 9:00-10:00 * * 1-5 *
effect_open_userid_list = [{effect_open_userid_list}]!  members the rule holds for
",
        },
    ),
];
