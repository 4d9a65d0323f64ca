//! Generated from `spec/work/wedoc_spreadsheet.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 3] = [
    Entry::new(
        Operation {
            name: "work.wedoc_spreadsheet.batch_update",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/wedoc/spreadsheet/batch_update",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "wedoc_spreadsheet",
            type_name: "BatchUpdate",
            title: "Edit the content of a spreadsheet (编辑表格内容)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97628"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
docid = string!
requests = [{requests}]!
[response]
data = {data}
[types.requests]
add_sheet_request = {add_sheet_request}?
delete_sheet_request = {delete_sheet_request}?
update_range_request = {update_range_request}?
delete_dimension_request = {delete_dimension_request}?
[types.add_sheet_request]
title = string!
row_count = int!
column_count = int!
[types.delete_sheet_request]
sheet_id = string!
[types.update_range_request]
sheet_id = string!
grid_data = {grid_data}!
[types.grid_data]
start_row = int!
start_column = int!
rows = [{rows}]!
[types.rows]
values = [{values}]!
[types.values]
cell_value = {cell_value}!
cell_format = {cell_format}!
[types.cell_value]
text = string?
link = {link}?
[types.link]
url = string!
text = string!
[types.cell_format]
text_format = {text_format}!
[types.text_format]
font = string!
font_size = int!
bold = bool!
italic = bool!
strikethrough = bool!
underline = bool!
color = {color}?
[types.color]
red = int!
green = int!
blue = int!
alpha = int?
[types.delete_dimension_request]
sheet_id = string!
dimension = string!
start_index = int!
end_index = int!
[types.data]
responses = [{responses}]
[types.responses]
add_sheet_response = {add_sheet_response}?
delete_sheet_response = {delete_sheet_response}?
update_range_response = {update_range_response}?
delete_dimension_response = {delete_dimension_response}?
[types.add_sheet_response]
properties = {properties}
[types.properties]
sheet_id = string
title = string
row_count = int
column_count = int
[types.delete_sheet_response]
sheet_id = string
[types.update_range_response]
updated_cells = int
[types.delete_dimension_response]
deleted = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedoc_spreadsheet.get_sheet_properties",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/wedoc/spreadsheet/get_sheet_properties",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "wedoc_spreadsheet",
            type_name: "GetSheetProperties",
            title: "Get the rows and columns of the sheets (获取表格行列信息)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97711"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
docid = string!
[response]
data = [{data}]
[types.data]
sheet_id = string
title = string
row_count = int
column_count = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedoc_spreadsheet.get_sheet_range_data",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/wedoc/spreadsheet/get_sheet_range_data",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "wedoc_spreadsheet",
            type_name: "GetSheetRangeData",
            title: "Get the data of a range (获取表格数据)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97661"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
docid = string!
sheet_id = string!
range = string!
[response]
data = {data}
[types.data]
result = {result}
[types.result]
start_row = int
start_column = int
rows = [{rows}]
[types.rows]
values = [{values}]
[types.values]
cell_value = {cell_value}
cell_format = {cell_format}
[types.cell_value]
text = string?
link = {link}?
[types.link]
url = string
text = string
[types.cell_format]
text_format = {text_format}
[types.text_format]
font = string
font_size = int
bold = bool
italic = bool
strikethrough = bool
underline = bool
color = {color}?
[types.color]
red = int
green = int
blue = int
alpha = int
",
        },
    ),
];
