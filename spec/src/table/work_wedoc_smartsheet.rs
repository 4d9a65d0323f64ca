//! Generated from `spec/work/wedoc_smartsheet.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 23] = [
    Entry::new(
        Operation {
            name: "work.wedoc_smartsheet.add_field_group",
            path: "/cgi-bin/wedoc/smartsheet/add_field_group",
            ..Operation::usual(Product::Work)
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
docid = string!  id of the smart sheet document
sheet_id = string!  sheet within the document
name = string!
children = [{children_sent}]?  fields of the group
[response]
field_group = {field_group}
[types.children_sent]
field_id = string!  fields of the sheet
[types.field_group]
field_group_id = string  field groups of the sheet
name = string
children = [{children}]  fields of the group
[types.children]
field_id = string  fields of the sheet
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedoc_smartsheet.add_fields",
            path: "/cgi-bin/wedoc/smartsheet/add_fields",
            ..Operation::usual(Product::Work)
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
docid = string!  id of the smart sheet document
sheet_id = string!  sheet within the document
fields = [{fields}]!  fields, that is columns
[response]
fields = [{answer_fields}]  fields, that is columns
[types.fields]
field_title = string!  names of fields as shown
field_type = string!  FIELD_TYPE_TEXT, FIELD_TYPE_NUMBER, FIELD_TYPE_CHECKBOX, FIELD_TYPE_DATE_TIME, FIELD_TYPE_IMAGE, FIELD_TYPE_ATTACHMENT, FIELD_TYPE_USER, FIELD_TYPE_URL, FIELD_TYPE_SELECT, FIELD_TYPE_SINGLE_SELECT, FIELD_TYPE_PROGRESS and others
property_text = any?  settings of text fields
property_number = {property_number}?  settings of number fields
property_checkbox = {property_checkbox}?  settings of checkbox fields
property_date_time = {property_date_time}?  settings of date fields
property_attachment = {property_attachment}?  settings of file fields
property_user = {property_user}?  settings of member fields
property_url = {property_url}?  settings of link fields
property_select = {property_select}?  settings of fields with several choices
property_created_time = {property_created_time}?  settings of creation time fields
property_modified_time = {property_modified_time}?  settings of change time fields
property_progress = {property_progress}?  settings of progress fields
property_single_select = {property_single_select}?  settings of fields with one choice
property_reference = {property_reference}?  settings of fields that refer to another sheet
property_location = {property_location}?  settings of place fields
property_auto_number = {property_auto_number}?  settings of automatic number fields
property_currency = {property_currency}?  settings of currency fields
property_ww_group = {property_ww_group}?  settings of group chat fields
property_percentage = {property_percentage}?  settings of percentage fields
property_barcode = {property_barcode}?  settings of barcode fields
[types.property_number]
decimal_places = int!  number of decimal places shown
use_separate = bool!  whether thousands are separated
[types.property_checkbox]
checked = bool!  whether new cells are ticked
[types.property_date_time]
format = string!  how the date or time is shown
auto_fill = bool!  whether new records get the present time
[types.property_attachment]
display_mode = string!  DISPLAY_MODE_LIST or DISPLAY_MODE_GRID
[types.property_user]
is_multiple = bool!  whether a cell holds several
is_notified = bool!  whether members are told when they are filled in
[types.property_url]
type = string!
[types.property_select]
is_quick_add = bool!  whether choices can be added while filling in
options = [{options}]!  choices
[types.options]
id = string!
text = string!
style = int!  colour of the choice, from 1
[types.property_created_time]
format = string!  how the date or time is shown
[types.property_modified_time]
format = string!  how the date or time is shown
[types.property_progress]
decimal_places = int!  number of decimal places shown
[types.property_single_select]
is_quick_add = bool!  whether choices can be added while filling in
options = [{options}]!  choices
[types.property_reference]
view_id = string!  views of the sheet
sub_id = string?  sheet that is referred to
field_id = string?  fields of the sheet
is_multiple = bool!  whether a cell holds several
[types.property_location]
input_type = string!  how the cell is filled in, by hand or automatically
[types.property_auto_number]
input_type = string!  how the cell is filled in, by hand or automatically
rules = [{rules}]?  parts the number is made of
reformat_existing_record = bool!  whether existing records are numbered anew
[types.rules]
type = string!
value = string!  what to compare with
[types.property_currency]
currency_type = string!  such as CURRENCY_TYPE_CNY
decimal_places = int!  number of decimal places shown
use_separate = bool!  whether thousands are separated
[types.property_ww_group]
allow_multiple = bool!  whether a cell holds several
[types.property_percentage]
decimal_places = int!  number of decimal places shown
use_separate = bool!  whether thousands are separated
[types.property_barcode]
mobile_scan_only = bool!  whether only scanning on a phone is accepted
[types.answer_fields]
field_id = string  fields of the sheet
field_title = string  names of fields as shown
field_type = string  FIELD_TYPE_TEXT, FIELD_TYPE_NUMBER, FIELD_TYPE_CHECKBOX, FIELD_TYPE_DATE_TIME, FIELD_TYPE_IMAGE, FIELD_TYPE_ATTACHMENT, FIELD_TYPE_USER, FIELD_TYPE_URL, FIELD_TYPE_SELECT, FIELD_TYPE_SINGLE_SELECT, FIELD_TYPE_PROGRESS and others
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedoc_smartsheet.add_records",
            path: "/cgi-bin/wedoc/smartsheet/add_records",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "wedoc_smartsheet",
            type_name: "AddRecords",
            title: "Add records (添加记录)",
            docs: &["https://developer.work.weixin.qq.com/document/path/99907"],
            note: "Some kinds of field fill themselves and can't be written, such as creation time, creator and automatic number.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
docid = string!  id of the smart sheet document
sheet_id = string!  sheet within the document
key_type = string?  CELL_VALUE_KEY_TYPE_FIELD_TITLE (default) or CELL_VALUE_KEY_TYPE_FIELD_ID
records = [{records}]!  at most 500
[response]
records = [{answer_records}]  records, that is rows
[types.records]
values = map<any>!  cells, by field title or field id as key_type says
[types.answer_records]
record_id = string  records of the sheet
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedoc_smartsheet.add_sheet",
            path: "/cgi-bin/wedoc/smartsheet/add_sheet",
            ..Operation::usual(Product::Work)
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
docid = string!  id of the smart sheet document
properties = {properties}!  the sheet
[response]
properties = {answer_properties}  the sheet
[types.properties]
title = string?
index = int!  place of the sheet
[types.answer_properties]
sheet_id = string  sheet within the document
title = string
index = int  place of the sheet
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedoc_smartsheet.add_view",
            path: "/cgi-bin/wedoc/smartsheet/add_view",
            ..Operation::usual(Product::Work)
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
docid = string!  id of the smart sheet document
sheet_id = string!  sheet within the document
view_title = string!  name of the view
view_type = string!  VIEW_TYPE_GRID, VIEW_TYPE_KANBAN, VIEW_TYPE_GALLERY, VIEW_TYPE_GANTT or VIEW_TYPE_CALENDAR
property_gantt = {property_gantt}?  for Gantt views
property_calendar = {property_calendar}?  for calendar views
[response]
view = {view}
[types.property_gantt]
start_date_field_id = string!  date field the bar starts or ends at
end_date_field_id = string!  date field the bar starts or ends at
[types.property_calendar]
start_date_field_id = string!  date field the bar starts or ends at
end_date_field_id = string!  date field the bar starts or ends at
[types.view]
view_id = string  views of the sheet
view_title = string  name of the view
view_type = string  VIEW_TYPE_GRID, VIEW_TYPE_KANBAN, VIEW_TYPE_GALLERY, VIEW_TYPE_GANTT or VIEW_TYPE_CALENDAR
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedoc_smartsheet.delete_field_groups",
            path: "/cgi-bin/wedoc/smartsheet/delete_field_groups",
            ..Operation::usual(Product::Work)
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
docid = string!  id of the smart sheet document
sheet_id = string!  sheet within the document
field_group_ids = [string]!  field groups of the sheet
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedoc_smartsheet.delete_fields",
            path: "/cgi-bin/wedoc/smartsheet/delete_fields",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "wedoc_smartsheet",
            type_name: "DeleteFields",
            title: "Delete fields (删除字段)",
            docs: &["https://developer.work.weixin.qq.com/document/path/99906"],
            note: "Can't be undone.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
docid = string!  id of the smart sheet document
sheet_id = string!  sheet within the document
field_ids = [string]!  fields of the sheet
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedoc_smartsheet.delete_records",
            path: "/cgi-bin/wedoc/smartsheet/delete_records",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "wedoc_smartsheet",
            type_name: "DeleteRecords",
            title: "Delete records (删除记录)",
            docs: &["https://developer.work.weixin.qq.com/document/path/99908"],
            note: "Can't be undone.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
docid = string!  id of the smart sheet document
sheet_id = string!  sheet within the document
record_ids = [string]!  records of the sheet
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedoc_smartsheet.delete_sheet",
            path: "/cgi-bin/wedoc/smartsheet/delete_sheet",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "wedoc_smartsheet",
            type_name: "DeleteSheet",
            title: "Delete a sheet (删除子表)",
            docs: &["https://developer.work.weixin.qq.com/document/path/99898"],
            note: "Can't be undone.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
docid = string!  id of the smart sheet document
sheet_id = string!  sheet within the document
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedoc_smartsheet.delete_views",
            path: "/cgi-bin/wedoc/smartsheet/delete_views",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "wedoc_smartsheet",
            type_name: "DeleteViews",
            title: "Delete views (删除视图)",
            docs: &["https://developer.work.weixin.qq.com/document/path/99901"],
            note: "Can't be undone.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
docid = string!  id of the smart sheet document
sheet_id = string!  sheet within the document
view_ids = [string]!  views of the sheet
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedoc_smartsheet.get_field_groups",
            path: "/cgi-bin/wedoc/smartsheet/get_field_groups",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
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
docid = string!  id of the smart sheet document
sheet_id = string!  sheet within the document
offset = int?  number of entries to skip, 0 by default
limit = int?  page size, at most 1000
[response]
field_groups = [{field_groups}]
total = int  number of entries in all
has_more = bool  whether another page follows
next = int?  offset of the next page
[types.field_groups]
field_group_id = string  field groups of the sheet
name = string
children = [{children}]  fields of the group
[types.children]
field_id = string  fields of the sheet
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedoc_smartsheet.get_fields",
            path: "/cgi-bin/wedoc/smartsheet/get_fields",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
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
docid = string!  id of the smart sheet document
sheet_id = string!  sheet within the document
view_id = string?  views of the sheet
field_ids = [string]?  fields of the sheet
field_titles = [string]?  names of fields as shown
offset = int?  number of entries to skip, 0 by default
limit = int?  page size, at most 1000
[response]
fields = [{fields}]  fields, that is columns
total = int  number of entries in all
next = int?  offset of the next page
[types.fields]
field_id = string  fields of the sheet
field_title = string  names of fields as shown
field_type = string  FIELD_TYPE_TEXT, FIELD_TYPE_NUMBER, FIELD_TYPE_CHECKBOX, FIELD_TYPE_DATE_TIME, FIELD_TYPE_IMAGE, FIELD_TYPE_ATTACHMENT, FIELD_TYPE_USER, FIELD_TYPE_URL, FIELD_TYPE_SELECT, FIELD_TYPE_SINGLE_SELECT, FIELD_TYPE_PROGRESS and others
property_text = any?  settings of text fields
property_number = {fields_property_number}?  settings of number fields
property_checkbox = {fields_property_checkbox}?  settings of checkbox fields
property_date_time = {fields_property_date_time}?  settings of date fields
property_attachment = {fields_property_attachment}?  settings of file fields
property_user = {fields_property_user}?  settings of member fields
property_url = {fields_property_url}?  settings of link fields
property_select = {fields_property_select}?  settings of fields with several choices
property_created_time = {fields_property_created_time}?  settings of creation time fields
property_modified_time = {fields_property_modified_time}?  settings of change time fields
property_progress = {fields_property_progress}?  settings of progress fields
property_single_select = {fields_property_single_select}?  settings of fields with one choice
property_reference = {fields_property_reference}?  settings of fields that refer to another sheet
property_location = {fields_property_location}?  settings of place fields
property_auto_number = {fields_property_auto_number}?  settings of automatic number fields
property_currency = {fields_property_currency}?  settings of currency fields
property_ww_group = {fields_property_ww_group}?  settings of group chat fields
property_percentage = {fields_property_percentage}?  settings of percentage fields
property_barcode = {fields_property_barcode}?  settings of barcode fields
[types.fields_property_number]
decimal_places = int  number of decimal places shown
use_separate = bool  whether thousands are separated
[types.fields_property_checkbox]
checked = bool  whether new cells are ticked
[types.fields_property_date_time]
format = string  how the date or time is shown
auto_fill = bool  whether new records get the present time
[types.fields_property_attachment]
display_mode = string  DISPLAY_MODE_LIST or DISPLAY_MODE_GRID
[types.fields_property_user]
is_multiple = bool  whether a cell holds several
is_notified = bool  whether members are told when they are filled in
[types.fields_property_url]
type = string
[types.fields_property_select]
is_quick_add = bool  whether choices can be added while filling in
options = [{property_select_options}]  choices
[types.property_select_options]
id = string
text = string
style = int  colour of the choice, from 1
[types.fields_property_created_time]
format = string  how the date or time is shown
[types.fields_property_modified_time]
format = string  how the date or time is shown
[types.fields_property_progress]
decimal_places = int  number of decimal places shown
[types.fields_property_single_select]
is_quick_add = bool  whether choices can be added while filling in
options = [{property_single_select_options}]  choices
[types.property_single_select_options]
id = string
text = string
style = int  colour of the choice, from 1
[types.fields_property_reference]
view_id = string  views of the sheet
sub_id = string?  sheet that is referred to
field_id = string?  fields of the sheet
is_multiple = bool  whether a cell holds several
[types.fields_property_location]
input_type = string  how the cell is filled in, by hand or automatically
[types.fields_property_auto_number]
input_type = string  how the cell is filled in, by hand or automatically
rules = [{property_auto_number_rules}]?  parts the number is made of
reformat_existing_record = bool  whether existing records are numbered anew
[types.property_auto_number_rules]
type = string
value = string  what to compare with
[types.fields_property_currency]
currency_type = string  such as CURRENCY_TYPE_CNY
decimal_places = int  number of decimal places shown
use_separate = bool  whether thousands are separated
[types.fields_property_ww_group]
allow_multiple = bool  whether a cell holds several
[types.fields_property_percentage]
decimal_places = int  number of decimal places shown
use_separate = bool  whether thousands are separated
[types.fields_property_barcode]
mobile_scan_only = bool  whether only scanning on a phone is accepted
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedoc_smartsheet.get_records",
            path: "/cgi-bin/wedoc/smartsheet/get_records",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "wedoc_smartsheet",
            type_name: "GetRecords",
            title: "Query records (查询记录)",
            docs: &["https://developer.work.weixin.qq.com/document/path/99915"],
            note: "Without key_type the cells are keyed by field title; ids are safer if fields get renamed.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
docid = string!  id of the smart sheet document
sheet_id = string!  sheet within the document
view_id = string?  only records of the view, in its order
record_ids = [string]?  only these records
field_ids = [string]?  fields of the sheet
field_titles = [string]?  names of fields as shown
key_type = string?  CELL_VALUE_KEY_TYPE_FIELD_TITLE (default) or CELL_VALUE_KEY_TYPE_FIELD_ID
sort = [{sort}]?  fields to sort by, in order of weight
filter_spec = {filter_spec}?  can't be combined with sort
offset = int?  number of entries to skip, 0 by default
limit = int?  page size, at most 1000
[response]
records = [{records}]  records, that is rows
total = int  number of entries in all
next = int?  offset of the next page
has_more = bool  whether another page follows
[types.sort]
field_title = string!  names of fields as shown
desc = bool!  true for descending
[types.filter_spec]
conjunction = string!  CONJUNCTION_AND or CONJUNCTION_OR
conditions = [{conditions}]!  conditions, each for one field
[types.conditions]
field_id = string!  fields of the sheet
field_type = string?  FIELD_TYPE_TEXT, FIELD_TYPE_NUMBER, FIELD_TYPE_CHECKBOX, FIELD_TYPE_DATE_TIME, FIELD_TYPE_IMAGE, FIELD_TYPE_ATTACHMENT, FIELD_TYPE_USER, FIELD_TYPE_URL, FIELD_TYPE_SELECT, FIELD_TYPE_SINGLE_SELECT, FIELD_TYPE_PROGRESS and others
operator = string!  such as OPERATOR_IS, OPERATOR_IS_NOT, OPERATOR_CONTAINS, OPERATOR_IS_EMPTY
string_value = {string_value}?  for text, link, choice and similar fields
number_value = {number_value}?  for number fields
bool_value = {bool_value}?  for checkbox fields
user_value = {user_value}?  for member fields
date_time_value = {date_time_value}?  for date fields
[types.string_value]
value = [string]!  what to compare with
[types.number_value]
value = float!  what to compare with
[types.bool_value]
value = bool!  what to compare with
[types.user_value]
value = [string]!  what to compare with
[types.date_time_value]
value = {date_time_value_value}!  what to compare with
[types.date_time_value_value]
type = string!
value = [string]?  what to compare with
[types.records]
record_id = string  records of the sheet
creator_name = string  who created the record
updater_name = string  who changed the record last
values = map<any>  cells, by field title or field id as key_type says
create_time = int  Unix milliseconds
update_time = int  Unix milliseconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedoc_smartsheet.get_sheet",
            path: "/cgi-bin/wedoc/smartsheet/get_sheet",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
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
docid = string!  id of the smart sheet document
sheet_id = string?  only this sheet, all if empty
[response]
sheet_list = [{sheet_list}]  sheets of the document
[types.sheet_list]
sheet_id = string  sheet within the document
title = string
type = string  smartsheet, dashboard or external
is_visible = bool  whether the sheet is shown
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedoc_smartsheet.get_views",
            path: "/cgi-bin/wedoc/smartsheet/get_views",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
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
docid = string!  id of the smart sheet document
sheet_id = string!  sheet within the document
view_ids = [string]?  views of the sheet
offset = int?  number of entries to skip, 0 by default
limit = int?  page size, at most 1000
[response]
views = [{views}]
total = int  number of entries in all
next = int?  offset of the next page
has_more = bool  whether another page follows
[types.views]
view_id = string  views of the sheet
view_title = string  name of the view
view_type = string  VIEW_TYPE_GRID, VIEW_TYPE_KANBAN, VIEW_TYPE_GALLERY, VIEW_TYPE_GANTT or VIEW_TYPE_CALENDAR
property = {property}  what the view shows and how
[types.property]
auto_sort = bool  whether records are sorted as they change
is_field_stat_enabled = bool  whether statistics of fields are shown
sort_spec = {sort_spec}  order of the records
group_spec = {group_spec}  grouping of the records
filter_spec = {property_filter_spec}  which records are shown
field_visibility = map<bool>  which fields are shown
frozen_field_count = int  how many fields stay in place on the left
color_config = {color_config}?  colouring of records
[types.sort_spec]
sort_infos = [{sort_infos}]  fields to sort by, in order of weight
[types.sort_infos]
field_id = string  fields of the sheet
desc = bool  true for descending
[types.group_spec]
groups = [{groups}]  fields to group by
[types.groups]
field_id = string  fields of the sheet
desc = bool  true for descending
[types.property_filter_spec]
conjunction = string  CONJUNCTION_AND or CONJUNCTION_OR
conditions = [{filter_spec_conditions}]  conditions, each for one field
[types.filter_spec_conditions]
field_id = string  fields of the sheet
field_type = string  FIELD_TYPE_TEXT, FIELD_TYPE_NUMBER, FIELD_TYPE_CHECKBOX, FIELD_TYPE_DATE_TIME, FIELD_TYPE_IMAGE, FIELD_TYPE_ATTACHMENT, FIELD_TYPE_USER, FIELD_TYPE_URL, FIELD_TYPE_SELECT, FIELD_TYPE_SINGLE_SELECT, FIELD_TYPE_PROGRESS and others
operator = string  such as OPERATOR_IS, OPERATOR_IS_NOT, OPERATOR_CONTAINS, OPERATOR_IS_EMPTY
string_value = {conditions_string_value}?  for text, link, choice and similar fields
number_value = {conditions_number_value}?  for number fields
bool_value = {conditions_bool_value}?  for checkbox fields
user_value = {conditions_user_value}?  for member fields
date_time_value = {conditions_date_time_value}?  for date fields
[types.conditions_string_value]
value = [string]  what to compare with
[types.conditions_number_value]
value = float  what to compare with
[types.conditions_bool_value]
value = bool  what to compare with
[types.conditions_user_value]
value = [string]  what to compare with
[types.conditions_date_time_value]
value = {value}  what to compare with
[types.value]
type = string
value = [string]?  what to compare with
[types.color_config]
conditions = [{color_config_conditions}]  conditions, each for one field
[types.color_config_conditions]
id = string
type = string
color = string  colour of the cells that meet the condition
condition = {condition}  which cells are coloured
[types.condition]
field_id = string  fields of the sheet
field_type = string  FIELD_TYPE_TEXT, FIELD_TYPE_NUMBER, FIELD_TYPE_CHECKBOX, FIELD_TYPE_DATE_TIME, FIELD_TYPE_IMAGE, FIELD_TYPE_ATTACHMENT, FIELD_TYPE_USER, FIELD_TYPE_URL, FIELD_TYPE_SELECT, FIELD_TYPE_SINGLE_SELECT, FIELD_TYPE_PROGRESS and others
operator = string  such as OPERATOR_IS, OPERATOR_IS_NOT, OPERATOR_CONTAINS, OPERATOR_IS_EMPTY
string_value = {condition_string_value}?  for text, link, choice and similar fields
number_value = {condition_number_value}?  for number fields
bool_value = {condition_bool_value}?  for checkbox fields
user_value = {condition_user_value}?  for member fields
date_time_value = {condition_date_time_value}?  for date fields
[types.condition_string_value]
value = [string]  what to compare with
[types.condition_number_value]
value = float  what to compare with
[types.condition_bool_value]
value = bool  what to compare with
[types.condition_user_value]
value = [string]  what to compare with
[types.condition_date_time_value]
value = {value}  what to compare with
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedoc_smartsheet.group_chat_get",
            path: "/cgi-bin/wedoc/smartsheet/groupchat/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
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
docid = string!  id of the smart sheet document
chat_id = string!  group chats that belong to the smart sheet
[response]
name = string
owner = string  member who owns the group
user_list = [string]  members of the group
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedoc_smartsheet.group_chat_list",
            path: "/cgi-bin/wedoc/smartsheet/groupchat/list",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
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
docid = string!  id of the smart sheet document
cursor = string?  next_cursor of the page before
limit = int?  page size
[response]
chat_id_list = [string]  group chats that belong to the smart sheet
next_cursor = string?  pass as cursor for the next page
has_more = bool  whether another page follows
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedoc_smartsheet.group_chat_update",
            path: "/cgi-bin/wedoc/smartsheet/groupchat/update",
            ..Operation::usual(Product::Work)
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
docid = string!  id of the smart sheet document
chat_id = string!  group chats that belong to the smart sheet
owner = string?  member who owns the group
add_user_list = [string]?  members to add
del_user_list = [string]?  members to remove
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedoc_smartsheet.update_field_group",
            path: "/cgi-bin/wedoc/smartsheet/update_field_group",
            ..Operation::usual(Product::Work)
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
docid = string!  id of the smart sheet document
sheet_id = string!  sheet within the document
field_group_id = string!  field groups of the sheet
name = string?
children = [{children_sent}]?  fields of the group
[response]
field_group = {field_group}
[types.children_sent]
field_id = string!  fields of the sheet
[types.field_group]
field_group_id = string  field groups of the sheet
name = string
children = [{children}]  fields of the group
[types.children]
field_id = string  fields of the sheet
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedoc_smartsheet.update_fields",
            path: "/cgi-bin/wedoc/smartsheet/update_fields",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "wedoc_smartsheet",
            type_name: "UpdateFields",
            title: "Change fields (更新字段)",
            docs: &["https://developer.work.weixin.qq.com/document/path/99906"],
            note: "The type of a field can't change: field_type only repeats it, and title or property must differ from what is set.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
docid = string!  id of the smart sheet document
sheet_id = string!  sheet within the document
fields = [{fields}]!  fields, that is columns
[types.fields]
field_id = string!  fields of the sheet
field_title = string?  names of fields as shown
field_type = string!  FIELD_TYPE_TEXT, FIELD_TYPE_NUMBER, FIELD_TYPE_CHECKBOX, FIELD_TYPE_DATE_TIME, FIELD_TYPE_IMAGE, FIELD_TYPE_ATTACHMENT, FIELD_TYPE_USER, FIELD_TYPE_URL, FIELD_TYPE_SELECT, FIELD_TYPE_SINGLE_SELECT, FIELD_TYPE_PROGRESS and others
property_text = any?  settings of text fields
property_number = {property_number}?  settings of number fields
property_checkbox = {property_checkbox}?  settings of checkbox fields
property_date_time = {property_date_time}?  settings of date fields
property_attachment = {property_attachment}?  settings of file fields
property_user = {property_user}?  settings of member fields
property_url = {property_url}?  settings of link fields
property_select = {property_select}?  settings of fields with several choices
property_created_time = {property_created_time}?  settings of creation time fields
property_modified_time = {property_modified_time}?  settings of change time fields
property_progress = {property_progress}?  settings of progress fields
property_single_select = {property_single_select}?  settings of fields with one choice
property_reference = {property_reference}?  settings of fields that refer to another sheet
property_location = {property_location}?  settings of place fields
property_auto_number = {property_auto_number}?  settings of automatic number fields
property_currency = {property_currency}?  settings of currency fields
property_ww_group = {property_ww_group}?  settings of group chat fields
property_percentage = {property_percentage}?  settings of percentage fields
property_barcode = {property_barcode}?  settings of barcode fields
[types.property_number]
decimal_places = int!  number of decimal places shown
use_separate = bool!  whether thousands are separated
[types.property_checkbox]
checked = bool!  whether new cells are ticked
[types.property_date_time]
format = string!  how the date or time is shown
auto_fill = bool!  whether new records get the present time
[types.property_attachment]
display_mode = string!  DISPLAY_MODE_LIST or DISPLAY_MODE_GRID
[types.property_user]
is_multiple = bool!  whether a cell holds several
is_notified = bool!  whether members are told when they are filled in
[types.property_url]
type = string!
[types.property_select]
is_quick_add = bool!  whether choices can be added while filling in
options = [{options}]!  choices
[types.options]
id = string!
text = string!
style = int!  colour of the choice, from 1
[types.property_created_time]
format = string!  how the date or time is shown
[types.property_modified_time]
format = string!  how the date or time is shown
[types.property_progress]
decimal_places = int!  number of decimal places shown
[types.property_single_select]
is_quick_add = bool!  whether choices can be added while filling in
options = [{options}]!  choices
[types.property_reference]
view_id = string!  views of the sheet
sub_id = string?  sheet that is referred to
field_id = string?  fields of the sheet
is_multiple = bool!  whether a cell holds several
[types.property_location]
input_type = string!  how the cell is filled in, by hand or automatically
[types.property_auto_number]
input_type = string!  how the cell is filled in, by hand or automatically
rules = [{rules}]?  parts the number is made of
reformat_existing_record = bool!  whether existing records are numbered anew
[types.rules]
type = string!
value = string!  what to compare with
[types.property_currency]
currency_type = string!  such as CURRENCY_TYPE_CNY
decimal_places = int!  number of decimal places shown
use_separate = bool!  whether thousands are separated
[types.property_ww_group]
allow_multiple = bool!  whether a cell holds several
[types.property_percentage]
decimal_places = int!  number of decimal places shown
use_separate = bool!  whether thousands are separated
[types.property_barcode]
mobile_scan_only = bool!  whether only scanning on a phone is accepted
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedoc_smartsheet.update_records",
            path: "/cgi-bin/wedoc/smartsheet/update_records",
            ..Operation::usual(Product::Work)
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
docid = string!  id of the smart sheet document
sheet_id = string!  sheet within the document
key_type = string?  CELL_VALUE_KEY_TYPE_FIELD_TITLE (default) or CELL_VALUE_KEY_TYPE_FIELD_ID
records = [{records}]!  records, that is rows
[types.records]
record_id = string!  records of the sheet
values = map<any>!  cells, by field title or field id as key_type says
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedoc_smartsheet.update_sheet",
            path: "/cgi-bin/wedoc/smartsheet/update_sheet",
            ..Operation::usual(Product::Work)
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
docid = string!  id of the smart sheet document
properties = {properties}!  the sheet
[types.properties]
sheet_id = string!  sheet within the document
title = string?  new name
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedoc_smartsheet.update_view",
            path: "/cgi-bin/wedoc/smartsheet/update_view",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "wedoc_smartsheet",
            type_name: "UpdateView",
            title: "Change a view (更新视图)",
            docs: &["https://developer.work.weixin.qq.com/document/path/99902"],
            note: "Only what is given changes.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
docid = string!  id of the smart sheet document
sheet_id = string!  sheet within the document
view_id = string!  views of the sheet
view_title = string?  name of the view
property = {property}?  what the view shows and how
[types.property]
auto_sort = bool?  whether records are sorted as they change
is_field_stat_enabled = bool?  whether statistics of fields are shown
sort_spec = {sort_spec}?  order of the records
group_spec = {group_spec}?  grouping of the records
filter_spec = {filter_spec}?  which records are shown
field_visibility = map<bool>?  which fields are shown
frozen_field_count = int?  how many fields stay in place on the left
color_config = {color_config}?  colouring of records
[types.sort_spec]
sort_infos = [{sort_infos}]!  fields to sort by, in order of weight
[types.sort_infos]
field_id = string!  fields of the sheet
desc = bool?  true for descending
[types.group_spec]
groups = [{groups}]!  fields to group by
[types.groups]
field_id = string!  fields of the sheet
desc = bool?  true for descending
[types.filter_spec]
conjunction = string!  CONJUNCTION_AND or CONJUNCTION_OR
conditions = [{conditions}]!  conditions, each for one field
[types.conditions]
field_id = string!  fields of the sheet
field_type = string?  FIELD_TYPE_TEXT, FIELD_TYPE_NUMBER, FIELD_TYPE_CHECKBOX, FIELD_TYPE_DATE_TIME, FIELD_TYPE_IMAGE, FIELD_TYPE_ATTACHMENT, FIELD_TYPE_USER, FIELD_TYPE_URL, FIELD_TYPE_SELECT, FIELD_TYPE_SINGLE_SELECT, FIELD_TYPE_PROGRESS and others
operator = string!  such as OPERATOR_IS, OPERATOR_IS_NOT, OPERATOR_CONTAINS, OPERATOR_IS_EMPTY
string_value = {string_value}?  for text, link, choice and similar fields
number_value = {number_value}?  for number fields
bool_value = {bool_value}?  for checkbox fields
user_value = {user_value}?  for member fields
date_time_value = {date_time_value}?  for date fields
[types.string_value]
value = [string]!  what to compare with
[types.number_value]
value = float!  what to compare with
[types.bool_value]
value = bool!  what to compare with
[types.user_value]
value = [string]!  what to compare with
[types.date_time_value]
value = {date_time_value_value}!  what to compare with
[types.date_time_value_value]
type = string!
value = [string]?  what to compare with
[types.color_config]
conditions = [{color_config_conditions}]!  conditions, each for one field
[types.color_config_conditions]
id = string?
type = string!
color = string!  colour of the cells that meet the condition
condition = {condition}!  which cells are coloured
[types.condition]
field_id = string!  fields of the sheet
field_type = string?  FIELD_TYPE_TEXT, FIELD_TYPE_NUMBER, FIELD_TYPE_CHECKBOX, FIELD_TYPE_DATE_TIME, FIELD_TYPE_IMAGE, FIELD_TYPE_ATTACHMENT, FIELD_TYPE_USER, FIELD_TYPE_URL, FIELD_TYPE_SELECT, FIELD_TYPE_SINGLE_SELECT, FIELD_TYPE_PROGRESS and others
operator = string!  such as OPERATOR_IS, OPERATOR_IS_NOT, OPERATOR_CONTAINS, OPERATOR_IS_EMPTY
string_value = {string_value}?  for text, link, choice and similar fields
number_value = {number_value}?  for number fields
bool_value = {bool_value}?  for checkbox fields
user_value = {user_value}?  for member fields
date_time_value = {date_time_value}?  for date fields
",
        },
    ),
];
