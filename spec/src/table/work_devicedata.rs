//! Generated from `spec/work/devicedata.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 8] = [
    Entry::new(
        Operation {
            name: "work.devicedata.add_accesscontrol_rule",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/devicedata/add_accesscontrol_rule",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
device_sn_list = [string]!
pass_rule = {pass_rule}?
remote_pass_rule = {remote_pass_rule}?
[response]
rule_id = string
invalid_list = [string]?
[types.pass_rule]
rule_list = [string]!
effect_open_userid_list = [{effect_open_userid_list}]!
[types.effect_open_userid_list]
open_userid = string!
user_type = int?
[types.remote_pass_rule]
rule_list = [string]!
effect_open_userid_list = [{effect_open_userid_list}]!
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.devicedata.del_accesscontrol_rule",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/devicedata/del_accesscontrol_rule",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
rule_id = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.devicedata.get_accesscontrol_data",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/devicedata/get_accesscontrol_data",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
agentid = int?
user_type = int!
begin_time = int!  Unix seconds
end_time = int!  Unix seconds
data_filter_type = int!
device_sn_list = [string]?
open_userid_list = [string]?
limit = int?
cursor = string?
[response]
accesscontrol_data = {accesscontrol_data}
next_cursor = string?
[types.accesscontrol_data]
items = [{items}]
[types.items]
user_type = int
open_userid = string
device_sn = string
timestamp = int  Unix seconds
pass_type = int
pass_method = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.devicedata.get_accesscontrol_rule",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/devicedata/get_accesscontrol_rule",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
device_sn = string!
[response]
pass_rule = {answer_pass_rule}?
remote_pass_rule = {answer_remote_pass_rule}?
[types.answer_pass_rule]
items = [{items}]
[types.items]
rule_id = string
name = string?
rule_list = [string]
effect_open_userid_list = [{items_effect_open_userid_list}]
effect_time = int
[types.items_effect_open_userid_list]
open_userid = string
user_type = int?
[types.answer_remote_pass_rule]
items = [{items}]
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.devicedata.get_auth_info",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/devicedata/get_auth_info",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
agentid = int?
[response]
device_list = {device_list}
[types.device_list]
item = [{item}]
[types.item]
device_type = int
device_sn = string
model_name = string?
default_name = string?
remark_name = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.devicedata.get_checkin_data",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/devicedata/get_checkin_data",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
agentid = int?
user_type = int!
begin_time = int!  Unix seconds
end_time = int!  Unix seconds
data_filter_type = int!
device_sn_list = [string]?
open_userid_list = [string]?
limit = int?
cursor = string?
[response]
checkindata = {checkindata}
next_cursor = string?
[types.checkindata]
items = [{items}]
[types.items]
open_userid = string
device_sn = string
checkin_time = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.devicedata.get_temperature_data",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/devicedata/get_temperature_data",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
agentid = int?
user_type = int!
begin_time = int!  Unix seconds
end_time = int!  Unix seconds
data_filter_type = int!
device_sn_list = [string]?
open_userid_list = [string]?
limit = int?
cursor = string?
[response]
temperature_data = {temperature_data}
next_cursor = string?
[types.temperature_data]
items = [{items}]
[types.items]
user_type = int
open_userid = string
device_sn = string
timestamp = int  Unix seconds
temperature = string
status = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.devicedata.mod_accesscontrol_rule",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/devicedata/mod_accesscontrol_rule",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
rule_id = string!
rule_name = string!
device_sn_list = [string]!
pass_rule = {pass_rule}?
remote_pass_rule = {remote_pass_rule}?
[response]
invalid_list = [string]?
[types.pass_rule]
rule_list = [string]!
effect_open_userid_list = [{effect_open_userid_list}]!
[types.effect_open_userid_list]
open_userid = string!
user_type = int?
[types.remote_pass_rule]
rule_list = [string]!
effect_open_userid_list = [{effect_open_userid_list}]!
",
        },
    ),
];
