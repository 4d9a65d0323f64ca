//! Generated from `spec/work/hr.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 3] = [
    Entry::new(
        Operation {
            name: "work.hr.get_fields",
            product: Product::Work,
            method: Method::Get,
            host: Host::Work,
            path: "/cgi-bin/hr/get_fields",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "hr",
            type_name: "GetFields",
            title: "Get the configured roster fields (获取员工字段配置)",
            docs: &["https://developer.work.weixin.qq.com/document/path/99131"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
group_list = [{group_list}]
[types.group_list]
group_id = int
group_name = string
field_list = [{field_list}]
[types.field_list]
fieldid = int
field_name = string
field_type = int
value_type = int
is_must = bool
option_list = [{option_list}]?
[types.option_list]
id = int
value = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.hr.get_staff_info",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/hr/get_staff_info",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "hr",
            type_name: "GetStaffInfo",
            title: "Get the roster entry of an employee (获取员工花名册信息)",
            docs: &["https://developer.work.weixin.qq.com/document/path/99132"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
userid = string!
get_all = bool?
fieldids = [{fieldids}]?
[response]
fieldinfo = [{fieldinfo}]
[types.fieldids]
fieldid = int!
sub_idx = int?
[types.fieldinfo]
fieldid = int
sub_idx = int?
result = int
value_type = int
value_string = string?
value_uint32 = uint?
value_uint64 = uint?
value_int32 = int?
value_int64 = int?
value_mobile = {value_mobile}?
value_file = {value_file}?
[types.value_mobile]
value_country_code = string
value_mobile = string
[types.value_file]
media_id = [string]
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.hr.update_staff_info",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/hr/update_staff_info",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "hr",
            type_name: "UpdateStaffInfo",
            title: "Update the roster entry of an employee (更新员工花名册信息)",
            docs: &["https://developer.work.weixin.qq.com/document/path/99133"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
userid = string!
update_items = [{update_items}]?
insert_items = [{insert_items}]?
remove_items = [{remove_items}]?
[response]
update_results = [{update_results}]?
insert_result = [{insert_result}]?
remove_results = [{remove_results}]?
[types.update_items]
fieldid = int!
sub_idx = int?
value_string = string?
value_uint32 = uint?
value_uint64 = uint?
value_int32 = int?
value_int64 = int?
value_mobile = {value_mobile}?
value_file = {value_file}?
[types.value_mobile]
value_country_code = string!
value_mobile = string!
[types.value_file]
media_id = [string]!
[types.insert_items]
group_type = int!
item = [{item}]!
[types.item]
fieldid = int!
sub_idx = int?
value_string = string?
value_uint32 = uint?
value_uint64 = uint?
value_int32 = int?
value_int64 = int?
value_mobile = {value_mobile}?
value_file = {value_file}?
[types.remove_items]
group_type = int!
sub_idx = int!
[types.update_results]
fieldid = int
sub_idx = int?
result = int
[types.insert_result]
group_type = int
idx = int?
result = int
[types.remove_results]
group_type = int
sub_idx = int
result = int
",
        },
    ),
];
