//! Generated from `spec/work/hr.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{BodyKind, Method, Operation, Product};

pub(super) static ENTRIES: [Entry; 3] = [
    Entry::new(
        Operation {
            name: "work.hr.get_fields",
            path: "/cgi-bin/hr/get_fields",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
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
group_id = int  id of the group of fields
group_name = string
field_list = [{field_list}]
[types.field_list]
fieldid = int  id of the field
field_name = string
field_type = int  kind of the field
value_type = int  kind of value, which tells the member that carries it
is_must = bool  whether the field is required
option_list = [{option_list}]?  options of a choice
[types.option_list]
id = int
value = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.hr.get_staff_info",
            path: "/cgi-bin/hr/get_staff_info",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "hr",
            type_name: "GetStaffInfo",
            title: "Get the roster entry of an employee (获取员工花名册信息)",
            docs: &["https://developer.work.weixin.qq.com/document/path/99132"],
            note: "Sensitive fields need a right of their own.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
userid = string!  user id of the employee
get_all = bool?  whether all fields are wanted
fieldids = [{fieldids}]?  fields to get, all with get_all
[response]
fieldinfo = [{fieldinfo}]
[types.fieldids]
fieldid = int!  id of the field
sub_idx = int?  index among several entries of a group, from 0
[types.fieldinfo]
fieldid = int  id of the field
sub_idx = int?  index among several entries of a group, from 0
result = int  0 if this field succeeded
value_type = int  kind of value, which tells the member that carries it
value_string = string?  value, if it is text
value_uint32 = uint?  value, if it is a number of that size
value_uint64 = uint?  value, if it is a number of that size
value_int32 = int?  value, if it is a number of that size
value_int64 = int?  value, if it is a number of that size
value_mobile = {value_mobile}?  value, if it is a phone number
value_file = {value_file}?  value, if it is files
[types.value_mobile]
value_country_code = string  country code of the phone number
value_mobile = string  value, if it is a phone number
[types.value_file]
media_id = [string]  media ids of the files
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.hr.update_staff_info",
            path: "/cgi-bin/hr/update_staff_info",
            ..Operation::usual(Product::Work)
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
userid = string!  user id of the employee
update_items = [{update_items}]?  fields to change
insert_items = [{insert_items}]?  entries to add to groups that may have several
remove_items = [{remove_items}]?  entries to remove from groups that may have several
[response]
update_results = [{update_results}]?
insert_result = [{insert_result}]?
remove_results = [{remove_results}]?
[types.update_items]
fieldid = int!  id of the field
sub_idx = int?  index among several entries of a group, from 0
value_string = string?  value, if it is text
value_uint32 = uint?  value, if it is a number of that size
value_uint64 = uint?  value, if it is a number of that size
value_int32 = int?  value, if it is a number of that size
value_int64 = int?  value, if it is a number of that size
value_mobile = {value_mobile}?  value, if it is a phone number
value_file = {value_file}?  value, if it is files
[types.value_mobile]
value_country_code = string!  country code of the phone number
value_mobile = string!  value, if it is a phone number
[types.value_file]
media_id = [string]!  media ids of the files
[types.insert_items]
group_type = int!  id of the group of fields
item = [{item}]!
[types.item]
fieldid = int!  id of the field
sub_idx = int?  index among several entries of a group, from 0
value_string = string?  value, if it is text
value_uint32 = uint?  value, if it is a number of that size
value_uint64 = uint?  value, if it is a number of that size
value_int32 = int?  value, if it is a number of that size
value_int64 = int?  value, if it is a number of that size
value_mobile = {value_mobile}?  value, if it is a phone number
value_file = {value_file}?  value, if it is files
[types.remove_items]
group_type = int!  id of the group of fields
sub_idx = int!  index among several entries of a group, from 0
[types.update_results]
fieldid = int  id of the field
sub_idx = int?  index among several entries of a group, from 0
result = int  0 if this field succeeded
[types.insert_result]
group_type = int  id of the group of fields
idx = int?  index of the added entry
result = int  0 if this field succeeded
[types.remove_results]
group_type = int  id of the group of fields
sub_idx = int  index among several entries of a group, from 0
result = int  0 if this field succeeded
",
        },
    ),
];
