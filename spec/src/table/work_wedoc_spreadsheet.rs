//! Generated from `spec/work/wedoc_spreadsheet.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 3] = [
    Entry::new(
        Operation {
            name: "work.wedoc_spreadsheet.batch_update",
            path: "/cgi-bin/wedoc/spreadsheet/batch_update",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "wedoc_spreadsheet",
            type_name: "BatchUpdate",
            title: "Edit the content of a spreadsheet (编辑表格内容)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97628"],
            note: "Either all edits are made or none; each entry of requests holds one of the edits.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
docid = string!  id of the spreadsheet document
requests = [{requests}]!  edits, at most 5, made in order
[response]
data = {data}
[types.requests]
add_sheet_request = {add_sheet_request}?  new sheet
delete_sheet_request = {delete_sheet_request}?  sheet to delete
update_range_request = {update_range_request}?  cells to write
delete_dimension_request = {delete_dimension_request}?  rows or columns to delete
[types.add_sheet_request]
title = string!
row_count = int!  size of the sheet
column_count = int!  size of the sheet
[types.delete_sheet_request]
sheet_id = string!  sheet within the document
[types.update_range_request]
sheet_id = string!  sheet within the document
grid_data = {grid_data}!  cells to write
[types.grid_data]
start_row = int!  first cell, from 0
start_column = int!  first cell, from 0
rows = [{rows}]!  rows from top to bottom
[types.rows]
values = [{values}]!  cells from left to right
[types.values]
cell_value = {cell_value}!  content, text or link
cell_format = {cell_format}!  look of the cell
[types.cell_value]
text = string?
link = {link}?  text with an address
[types.link]
url = string!
text = string!
[types.cell_format]
text_format = {text_format}!  look of the text
[types.text_format]
font = string!  name of the font
font_size = int!  at most 72
bold = bool!
italic = bool!
strikethrough = bool!
underline = bool!
color = {color}?  colour of the text
[types.color]
red = int!  0 to 255
green = int!  0 to 255
blue = int!  0 to 255
alpha = int?  0 to 255
[types.delete_dimension_request]
sheet_id = string!  sheet within the document
dimension = string!  ROW or COLUMN
start_index = int!  counted from 1; the start is included, the end is not
end_index = int!  counted from 1; the start is included, the end is not
[types.data]
responses = [{responses}]  one entry per edit
[types.responses]
add_sheet_response = {add_sheet_response}?  new sheet
delete_sheet_response = {delete_sheet_response}?  sheet to delete
update_range_response = {update_range_response}?  cells to write
delete_dimension_response = {delete_dimension_response}?  rows or columns to delete
[types.add_sheet_response]
properties = {properties}  the new sheet
[types.properties]
sheet_id = string  sheet within the document
title = string
row_count = int  size of the sheet
column_count = int  size of the sheet
[types.delete_sheet_response]
sheet_id = string  sheet within the document
[types.update_range_response]
updated_cells = int  number of cells written
[types.delete_dimension_response]
deleted = int  number of rows or columns deleted
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedoc_spreadsheet.get_sheet_properties",
            path: "/cgi-bin/wedoc/spreadsheet/get_sheet_properties",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
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
docid = string!  id of the spreadsheet document
[response]
data = [{data}]
[types.data]
sheet_id = string  sheet within the document
title = string
row_count = int  size of the sheet
column_count = int  size of the sheet
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedoc_spreadsheet.get_sheet_range_data",
            path: "/cgi-bin/wedoc/spreadsheet/get_sheet_range_data",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "wedoc_spreadsheet",
            type_name: "GetSheetRangeData",
            title: "Get the data of a range (获取表格数据)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97661"],
            note: "At most 1000 rows, 200 columns and 10000 cells.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
docid = string!  id of the spreadsheet document
sheet_id = string!  sheet within the document
range = string!  in A1 notation, such as A1:C3
[response]
data = {data}
[types.data]
result = {result}  cells of the range
[types.result]
start_row = int  first cell, from 0
start_column = int  first cell, from 0
rows = [{rows}]  rows from top to bottom
[types.rows]
values = [{values}]  cells from left to right
[types.values]
cell_value = {cell_value}  content, text or link
cell_format = {cell_format}  look of the cell
[types.cell_value]
text = string?
link = {link}?  text with an address
[types.link]
url = string
text = string
[types.cell_format]
text_format = {text_format}  look of the text
[types.text_format]
font = string  name of the font
font_size = int  at most 72
bold = bool
italic = bool
strikethrough = bool
underline = bool
color = {color}?  colour of the text
[types.color]
red = int  0 to 255
green = int  0 to 255
blue = int  0 to 255
alpha = int  0 to 255
",
        },
    ),
];
