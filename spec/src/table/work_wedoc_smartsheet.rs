//! Generated from `spec/work/wedoc_smartsheet.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 23] = [
    Entry::new(
        Operation {
            name: "work.wedoc_smartsheet.add_field_group",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/wedoc/smartsheet/add_field_group",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "wedoc_smartsheet",
            type_name: "AddFieldGroup",
            title: "Add a field group (添加编组)",
            docs: &["https://developer.work.weixin.qq.com/document/path/101100"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
docid = string!
sheet_id = string!
name = string!
children = [{children_sent}]?
[response]
field_group = {field_group}
[types.children_sent]
field_id = string!
[types.field_group]
field_group_id = string
name = string
children = [{children}]
[types.children]
field_id = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedoc_smartsheet.add_fields",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/wedoc/smartsheet/add_fields",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "wedoc_smartsheet",
            type_name: "AddFields",
            title: "Add fields (添加字段)",
            docs: &["https://developer.work.weixin.qq.com/document/path/99904"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
docid = string!
sheet_id = string!
fields = [{fields}]!
[response]
fields = [{answer_fields}]
[types.fields]
field_title = string!
field_type = string!
property_text = any?
property_number = {property_number}?
property_checkbox = {property_checkbox}?
property_date_time = {property_date_time}?
property_attachment = {property_attachment}?
property_user = {property_user}?
property_url = {property_url}?
property_select = {property_select}?
property_created_time = {property_created_time}?
property_modified_time = {property_modified_time}?
property_progress = {property_progress}?
property_single_select = {property_single_select}?
property_reference = {property_reference}?
property_location = {property_location}?
property_auto_number = {property_auto_number}?
property_currency = {property_currency}?
property_ww_group = {property_ww_group}?
property_percentage = {property_percentage}?
property_barcode = {property_barcode}?
[types.property_number]
decimal_places = int!
use_separate = bool!
[types.property_checkbox]
checked = bool!
[types.property_date_time]
format = string!
auto_fill = bool!
[types.property_attachment]
display_mode = string!
[types.property_user]
is_multiple = bool!
is_notified = bool!
[types.property_url]
type = string!
[types.property_select]
is_quick_add = bool!
options = [{options}]!
[types.options]
id = string!
text = string!
style = int!
[types.property_created_time]
format = string!
[types.property_modified_time]
format = string!
[types.property_progress]
decimal_places = int!
[types.property_single_select]
is_quick_add = bool!
options = [{options}]!
[types.property_reference]
view_id = string!
sub_id = string?
field_id = string?
is_multiple = bool!
[types.property_location]
input_type = string!
[types.property_auto_number]
input_type = string!
rules = [{rules}]?
reformat_existing_record = bool!
[types.rules]
type = string!
value = string!
[types.property_currency]
currency_type = string!
decimal_places = int!
use_separate = bool!
[types.property_ww_group]
allow_multiple = bool!
[types.property_percentage]
decimal_places = int!
use_separate = bool!
[types.property_barcode]
mobile_scan_only = bool!
[types.answer_fields]
field_id = string
field_title = string
field_type = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedoc_smartsheet.add_records",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/wedoc/smartsheet/add_records",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "wedoc_smartsheet",
            type_name: "AddRecords",
            title: "Add records (添加记录)",
            docs: &["https://developer.work.weixin.qq.com/document/path/99907"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
docid = string!
sheet_id = string!
key_type = string?
records = [{records}]!
[response]
records = [{answer_records}]
[types.records]
values = map<any>!
[types.answer_records]
record_id = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedoc_smartsheet.add_sheet",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/wedoc/smartsheet/add_sheet",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "wedoc_smartsheet",
            type_name: "AddSheet",
            title: "Add a sheet (添加子表)",
            docs: &["https://developer.work.weixin.qq.com/document/path/99896"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
docid = string!
properties = {properties}!
[response]
properties = {answer_properties}
[types.properties]
title = string?
index = int!
[types.answer_properties]
sheet_id = string
title = string
index = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedoc_smartsheet.add_view",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/wedoc/smartsheet/add_view",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "wedoc_smartsheet",
            type_name: "AddView",
            title: "Add a view (添加视图)",
            docs: &["https://developer.work.weixin.qq.com/document/path/99896"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
docid = string!
sheet_id = string!
view_title = string!
view_type = string!
property_gantt = {property_gantt}?
property_calendar = {property_calendar}?
[response]
view = {view}
[types.property_gantt]
start_date_field_id = string!
end_date_field_id = string!
[types.property_calendar]
start_date_field_id = string!
end_date_field_id = string!
[types.view]
view_id = string
view_title = string
view_type = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedoc_smartsheet.delete_field_groups",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/wedoc/smartsheet/delete_field_groups",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "wedoc_smartsheet",
            type_name: "DeleteFieldGroups",
            title: "Delete field groups (删除编组)",
            docs: &["https://developer.work.weixin.qq.com/document/path/101102"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
docid = string!
sheet_id = string!
field_group_ids = [string]!
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedoc_smartsheet.delete_fields",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/wedoc/smartsheet/delete_fields",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "wedoc_smartsheet",
            type_name: "DeleteFields",
            title: "Delete fields (删除字段)",
            docs: &["https://developer.work.weixin.qq.com/document/path/99906"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
docid = string!
sheet_id = string!
field_ids = [string]!
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedoc_smartsheet.delete_records",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/wedoc/smartsheet/delete_records",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "wedoc_smartsheet",
            type_name: "DeleteRecords",
            title: "Delete records (删除记录)",
            docs: &["https://developer.work.weixin.qq.com/document/path/99908"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
docid = string!
sheet_id = string!
record_ids = [string]!
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedoc_smartsheet.delete_sheet",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/wedoc/smartsheet/delete_sheet",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "wedoc_smartsheet",
            type_name: "DeleteSheet",
            title: "Delete a sheet (删除子表)",
            docs: &["https://developer.work.weixin.qq.com/document/path/99898"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
docid = string!
sheet_id = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedoc_smartsheet.delete_views",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/wedoc/smartsheet/delete_views",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "wedoc_smartsheet",
            type_name: "DeleteViews",
            title: "Delete views (删除视图)",
            docs: &["https://developer.work.weixin.qq.com/document/path/99901"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
docid = string!
sheet_id = string!
view_ids = [string]!
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedoc_smartsheet.get_field_groups",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/wedoc/smartsheet/get_field_groups",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "wedoc_smartsheet",
            type_name: "GetFieldGroups",
            title: "List field groups (获取编组)",
            docs: &["https://developer.work.weixin.qq.com/document/path/101103"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
docid = string!
sheet_id = string!
offset = int?
limit = int?
[response]
field_groups = [{field_groups}]
total = int
has_more = bool
next = int?
[types.field_groups]
field_group_id = string
name = string
children = [{children}]
[types.children]
field_id = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedoc_smartsheet.get_fields",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/wedoc/smartsheet/get_fields",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "wedoc_smartsheet",
            type_name: "GetFields",
            title: "List fields (查询字段)",
            docs: &["https://developer.work.weixin.qq.com/document/path/99914"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
docid = string!
sheet_id = string!
view_id = string?
field_ids = [string]?
field_titles = [string]?
offset = int?
limit = int?
[response]
fields = [{fields}]
total = int
next = int?
[types.fields]
field_id = string
field_title = string
field_type = string
property_text = any?
property_number = {fields_property_number}?
property_checkbox = {fields_property_checkbox}?
property_date_time = {fields_property_date_time}?
property_attachment = {fields_property_attachment}?
property_user = {fields_property_user}?
property_url = {fields_property_url}?
property_select = {fields_property_select}?
property_created_time = {fields_property_created_time}?
property_modified_time = {fields_property_modified_time}?
property_progress = {fields_property_progress}?
property_single_select = {fields_property_single_select}?
property_reference = {fields_property_reference}?
property_location = {fields_property_location}?
property_auto_number = {fields_property_auto_number}?
property_currency = {fields_property_currency}?
property_ww_group = {fields_property_ww_group}?
property_percentage = {fields_property_percentage}?
property_barcode = {fields_property_barcode}?
[types.fields_property_number]
decimal_places = int
use_separate = bool
[types.fields_property_checkbox]
checked = bool
[types.fields_property_date_time]
format = string
auto_fill = bool
[types.fields_property_attachment]
display_mode = string
[types.fields_property_user]
is_multiple = bool
is_notified = bool
[types.fields_property_url]
type = string
[types.fields_property_select]
is_quick_add = bool
options = [{property_select_options}]
[types.property_select_options]
id = string
text = string
style = int
[types.fields_property_created_time]
format = string
[types.fields_property_modified_time]
format = string
[types.fields_property_progress]
decimal_places = int
[types.fields_property_single_select]
is_quick_add = bool
options = [{property_single_select_options}]
[types.property_single_select_options]
id = string
text = string
style = int
[types.fields_property_reference]
view_id = string
sub_id = string?
field_id = string?
is_multiple = bool
[types.fields_property_location]
input_type = string
[types.fields_property_auto_number]
input_type = string
rules = [{property_auto_number_rules}]?
reformat_existing_record = bool
[types.property_auto_number_rules]
type = string
value = string
[types.fields_property_currency]
currency_type = string
decimal_places = int
use_separate = bool
[types.fields_property_ww_group]
allow_multiple = bool
[types.fields_property_percentage]
decimal_places = int
use_separate = bool
[types.fields_property_barcode]
mobile_scan_only = bool
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedoc_smartsheet.get_records",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/wedoc/smartsheet/get_records",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "wedoc_smartsheet",
            type_name: "GetRecords",
            title: "Query records (查询记录)",
            docs: &["https://developer.work.weixin.qq.com/document/path/99915"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
docid = string!
sheet_id = string!
view_id = string?
record_ids = [string]?
field_ids = [string]?
field_titles = [string]?
key_type = string?
sort = [{sort}]?
filter_spec = {filter_spec}?
offset = int?
limit = int?
[response]
records = [{records}]
total = int
next = int?
has_more = bool
[types.sort]
field_title = string!
desc = bool!
[types.filter_spec]
conjunction = string!
conditions = [{conditions}]!
[types.conditions]
field_id = string!
field_type = string?
operator = string!
string_value = {string_value}?
number_value = {number_value}?
bool_value = {bool_value}?
user_value = {user_value}?
date_time_value = {date_time_value}?
[types.string_value]
value = [string]!
[types.number_value]
value = float!
[types.bool_value]
value = bool!
[types.user_value]
value = [string]!
[types.date_time_value]
value = {date_time_value_value}!
[types.date_time_value_value]
type = string!
value = [string]?
[types.records]
record_id = string
creator_name = string
updater_name = string
values = map<any>
create_time = int  Unix seconds
update_time = int  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedoc_smartsheet.get_sheet",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/wedoc/smartsheet/get_sheet",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "wedoc_smartsheet",
            type_name: "GetSheet",
            title: "List sheets (查询子表)",
            docs: &["https://developer.work.weixin.qq.com/document/path/99911"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
docid = string!
sheet_id = string?
[response]
sheet_list = [{sheet_list}]
[types.sheet_list]
sheet_id = string
title = string
type = string
is_visible = bool
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedoc_smartsheet.get_views",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/wedoc/smartsheet/get_views",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "wedoc_smartsheet",
            type_name: "GetViews",
            title: "List views (查询视图)",
            docs: &["https://developer.work.weixin.qq.com/document/path/99913"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
docid = string!
sheet_id = string!
view_ids = [string]?
offset = int?
limit = int?
[response]
views = [{views}]
total = int
next = int?
has_more = bool
[types.views]
view_id = string
view_title = string
view_type = string
property = {property}
[types.property]
auto_sort = bool
is_field_stat_enabled = bool
sort_spec = {sort_spec}
group_spec = {group_spec}
filter_spec = {property_filter_spec}
field_visibility = map<bool>
frozen_field_count = int
color_config = {color_config}?
[types.sort_spec]
sort_infos = [{sort_infos}]
[types.sort_infos]
field_id = string
desc = bool
[types.group_spec]
groups = [{groups}]
[types.groups]
field_id = string
desc = bool
[types.property_filter_spec]
conjunction = string
conditions = [{filter_spec_conditions}]
[types.filter_spec_conditions]
field_id = string
field_type = string
operator = string
string_value = {conditions_string_value}?
number_value = {conditions_number_value}?
bool_value = {conditions_bool_value}?
user_value = {conditions_user_value}?
date_time_value = {conditions_date_time_value}?
[types.conditions_string_value]
value = [string]
[types.conditions_number_value]
value = float
[types.conditions_bool_value]
value = bool
[types.conditions_user_value]
value = [string]
[types.conditions_date_time_value]
value = {value}
[types.value]
type = string
value = [string]?
[types.color_config]
conditions = [{color_config_conditions}]
[types.color_config_conditions]
id = string
type = string
color = string
condition = {condition}
[types.condition]
field_id = string
field_type = string
operator = string
string_value = {condition_string_value}?
number_value = {condition_number_value}?
bool_value = {condition_bool_value}?
user_value = {condition_user_value}?
date_time_value = {condition_date_time_value}?
[types.condition_string_value]
value = [string]
[types.condition_number_value]
value = float
[types.condition_bool_value]
value = bool
[types.condition_user_value]
value = [string]
[types.condition_date_time_value]
value = {value}
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedoc_smartsheet.group_chat_get",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/wedoc/smartsheet/groupchat/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "wedoc_smartsheet",
            type_name: "GroupChatGet",
            title: "Get a group chat of a smart sheet (获取智能表格群聊详情)",
            docs: &["https://developer.work.weixin.qq.com/document/path/101028"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
docid = string!
chat_id = string!
[response]
name = string
owner = string
user_list = [string]
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedoc_smartsheet.group_chat_list",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/wedoc/smartsheet/groupchat/list",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "wedoc_smartsheet",
            type_name: "GroupChatList",
            title: "List the group chats of a smart sheet (获取智能表格群聊列表)",
            docs: &["https://developer.work.weixin.qq.com/document/path/100989"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
docid = string!
cursor = string?
limit = int?
[response]
chat_id_list = [string]
next_cursor = string?
has_more = bool
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedoc_smartsheet.group_chat_update",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/wedoc/smartsheet/groupchat/update",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "wedoc_smartsheet",
            type_name: "GroupChatUpdate",
            title: "Change a group chat of a smart sheet (修改智能表格群聊)",
            docs: &["https://developer.work.weixin.qq.com/document/path/101029"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
docid = string!
chat_id = string!
owner = string?
add_user_list = [string]?
del_user_list = [string]?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedoc_smartsheet.update_field_group",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/wedoc/smartsheet/update_field_group",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "wedoc_smartsheet",
            type_name: "UpdateFieldGroup",
            title: "Change a field group (更新编组)",
            docs: &["https://developer.work.weixin.qq.com/document/path/101101"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
docid = string!
sheet_id = string!
field_group_id = string!
name = string?
children = [{children_sent}]?
[response]
field_group = {field_group}
[types.children_sent]
field_id = string!
[types.field_group]
field_group_id = string
name = string
children = [{children}]
[types.children]
field_id = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedoc_smartsheet.update_fields",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/wedoc/smartsheet/update_fields",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "wedoc_smartsheet",
            type_name: "UpdateFields",
            title: "Change fields (更新字段)",
            docs: &["https://developer.work.weixin.qq.com/document/path/99906"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
docid = string!
sheet_id = string!
fields = [{fields}]!
[types.fields]
field_id = string!
field_title = string?
field_type = string!
property_text = any?
property_number = {property_number}?
property_checkbox = {property_checkbox}?
property_date_time = {property_date_time}?
property_attachment = {property_attachment}?
property_user = {property_user}?
property_url = {property_url}?
property_select = {property_select}?
property_created_time = {property_created_time}?
property_modified_time = {property_modified_time}?
property_progress = {property_progress}?
property_single_select = {property_single_select}?
property_reference = {property_reference}?
property_location = {property_location}?
property_auto_number = {property_auto_number}?
property_currency = {property_currency}?
property_ww_group = {property_ww_group}?
property_percentage = {property_percentage}?
property_barcode = {property_barcode}?
[types.property_number]
decimal_places = int!
use_separate = bool!
[types.property_checkbox]
checked = bool!
[types.property_date_time]
format = string!
auto_fill = bool!
[types.property_attachment]
display_mode = string!
[types.property_user]
is_multiple = bool!
is_notified = bool!
[types.property_url]
type = string!
[types.property_select]
is_quick_add = bool!
options = [{options}]!
[types.options]
id = string!
text = string!
style = int!
[types.property_created_time]
format = string!
[types.property_modified_time]
format = string!
[types.property_progress]
decimal_places = int!
[types.property_single_select]
is_quick_add = bool!
options = [{options}]!
[types.property_reference]
view_id = string!
sub_id = string?
field_id = string?
is_multiple = bool!
[types.property_location]
input_type = string!
[types.property_auto_number]
input_type = string!
rules = [{rules}]?
reformat_existing_record = bool!
[types.rules]
type = string!
value = string!
[types.property_currency]
currency_type = string!
decimal_places = int!
use_separate = bool!
[types.property_ww_group]
allow_multiple = bool!
[types.property_percentage]
decimal_places = int!
use_separate = bool!
[types.property_barcode]
mobile_scan_only = bool!
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedoc_smartsheet.update_records",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/wedoc/smartsheet/update_records",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "wedoc_smartsheet",
            type_name: "UpdateRecords",
            title: "Change records (更新记录)",
            docs: &["https://developer.work.weixin.qq.com/document/path/99909"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
docid = string!
sheet_id = string!
key_type = string?
records = [{records}]!
[types.records]
record_id = string!
values = map<any>!
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedoc_smartsheet.update_sheet",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/wedoc/smartsheet/update_sheet",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "wedoc_smartsheet",
            type_name: "UpdateSheet",
            title: "Change a sheet (更新子表)",
            docs: &["https://developer.work.weixin.qq.com/document/path/99898"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
docid = string!
properties = {properties}!
[types.properties]
sheet_id = string!
title = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedoc_smartsheet.update_view",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/wedoc/smartsheet/update_view",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "wedoc_smartsheet",
            type_name: "UpdateView",
            title: "Change a view (更新视图)",
            docs: &["https://developer.work.weixin.qq.com/document/path/99902"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
docid = string!
sheet_id = string!
view_id = string!
view_title = string?
property = {property}?
[types.property]
auto_sort = bool?
is_field_stat_enabled = bool?
sort_spec = {sort_spec}?
group_spec = {group_spec}?
filter_spec = {filter_spec}?
field_visibility = map<bool>?
frozen_field_count = int?
color_config = {color_config}?
[types.sort_spec]
sort_infos = [{sort_infos}]!
[types.sort_infos]
field_id = string!
desc = bool?
[types.group_spec]
groups = [{groups}]!
[types.groups]
field_id = string!
desc = bool?
[types.filter_spec]
conjunction = string!
conditions = [{conditions}]!
[types.conditions]
field_id = string!
field_type = string?
operator = string!
string_value = {string_value}?
number_value = {number_value}?
bool_value = {bool_value}?
user_value = {user_value}?
date_time_value = {date_time_value}?
[types.string_value]
value = [string]!
[types.number_value]
value = float!
[types.bool_value]
value = bool!
[types.user_value]
value = [string]!
[types.date_time_value]
value = {date_time_value_value}!
[types.date_time_value_value]
type = string!
value = [string]?
[types.color_config]
conditions = [{color_config_conditions}]!
[types.color_config_conditions]
id = string?
type = string!
color = string!
condition = {condition}!
[types.condition]
field_id = string!
field_type = string?
operator = string!
string_value = {string_value}?
number_value = {number_value}?
bool_value = {bool_value}?
user_value = {user_value}?
date_time_value = {date_time_value}?
",
        },
    ),
];
