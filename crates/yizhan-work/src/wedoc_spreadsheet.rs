//! Generated from `spec/work/wedoc_spreadsheet.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Spreadsheets (在线表格)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Edit the content of a spreadsheet (编辑表格内容).
///
/// `POST /cgi-bin/wedoc/spreadsheet/batch_update`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/97628)
///
/// Either all edits are made or none; each entry of requests holds one of the edits.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct BatchUpdate {
    /// Id of the spreadsheet document.
    pub docid: String,
    /// Edits, at most 5, made in order.
    pub requests: Vec<BatchUpdateRequests>,
}

impl BatchUpdate {
    /// Starts with the required members.
    pub fn new(
        docid: impl Into<String>,
        requests: impl IntoIterator<Item = impl Into<BatchUpdateRequests>>,
    ) -> Self {
        Self {
            docid: docid.into(),
            requests: requests.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(BatchUpdate {
    "docid" => docid,
    "requests" => requests,
});

/// The answer to [`BatchUpdate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchUpdateResponse {
    /// `data`.
    pub data: BatchUpdateData,
}

wire_in!(BatchUpdateResponse {
    "data" => data,
});

impl Endpoint for BatchUpdate {
    type Response = BatchUpdateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.wedoc_spreadsheet.batch_update",
        path: "/cgi-bin/wedoc/spreadsheet/batch_update",
        ..Operation::usual(Product::Work)
    };
}

/// `requests` of [`BatchUpdate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchUpdateRequests {
    /// New sheet.
    pub add_sheet_request: Option<BatchUpdateAddSheetRequest>,
    /// Sheet to delete.
    pub delete_sheet_request: Option<BatchUpdateDeleteSheetRequest>,
    /// Cells to write.
    pub update_range_request: Option<BatchUpdateUpdateRangeRequest>,
    /// Rows or columns to delete.
    pub delete_dimension_request: Option<BatchUpdateDeleteDimensionRequest>,
}

impl BatchUpdateRequests {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// New sheet.
    #[must_use]
    pub fn add_sheet_request(
        mut self,
        add_sheet_request: impl Into<BatchUpdateAddSheetRequest>,
    ) -> Self {
        self.add_sheet_request = Some(add_sheet_request.into());
        self
    }

    /// Sheet to delete.
    #[must_use]
    pub fn delete_sheet_request(
        mut self,
        delete_sheet_request: impl Into<BatchUpdateDeleteSheetRequest>,
    ) -> Self {
        self.delete_sheet_request = Some(delete_sheet_request.into());
        self
    }

    /// Cells to write.
    #[must_use]
    pub fn update_range_request(
        mut self,
        update_range_request: impl Into<BatchUpdateUpdateRangeRequest>,
    ) -> Self {
        self.update_range_request = Some(update_range_request.into());
        self
    }

    /// Rows or columns to delete.
    #[must_use]
    pub fn delete_dimension_request(
        mut self,
        delete_dimension_request: impl Into<BatchUpdateDeleteDimensionRequest>,
    ) -> Self {
        self.delete_dimension_request = Some(delete_dimension_request.into());
        self
    }
}

wire_out!(part BatchUpdateRequests {
    "add_sheet_request" => add_sheet_request,
    "delete_sheet_request" => delete_sheet_request,
    "update_range_request" => update_range_request,
    "delete_dimension_request" => delete_dimension_request,
});

/// `add_sheet_request` of [`BatchUpdate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchUpdateAddSheetRequest {
    /// `title`.
    pub title: String,
    /// Size of the sheet.
    pub row_count: i64,
    /// Size of the sheet.
    pub column_count: i64,
}

impl BatchUpdateAddSheetRequest {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        title: impl Into<String>,
        row_count: impl Into<i64>,
        column_count: impl Into<i64>,
    ) -> Self {
        Self {
            title: title.into(),
            row_count: row_count.into(),
            column_count: column_count.into(),
        }
    }
}

wire_out!(part BatchUpdateAddSheetRequest {
    "title" => title,
    "row_count" => row_count,
    "column_count" => column_count,
});

/// `delete_sheet_request` of [`BatchUpdate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchUpdateDeleteSheetRequest {
    /// Sheet within the document.
    pub sheet_id: String,
}

impl BatchUpdateDeleteSheetRequest {
    /// Starts with the required members.
    #[must_use]
    pub fn new(sheet_id: impl Into<String>) -> Self {
        Self {
            sheet_id: sheet_id.into(),
        }
    }
}

wire_out!(part BatchUpdateDeleteSheetRequest {
    "sheet_id" => sheet_id,
});

/// `update_range_request` of [`BatchUpdate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchUpdateUpdateRangeRequest {
    /// Sheet within the document.
    pub sheet_id: String,
    /// Cells to write.
    pub grid_data: BatchUpdateGridData,
}

impl BatchUpdateUpdateRangeRequest {
    /// Starts with the required members.
    #[must_use]
    pub fn new(sheet_id: impl Into<String>, grid_data: impl Into<BatchUpdateGridData>) -> Self {
        Self {
            sheet_id: sheet_id.into(),
            grid_data: grid_data.into(),
        }
    }
}

wire_out!(part BatchUpdateUpdateRangeRequest {
    "sheet_id" => sheet_id,
    "grid_data" => grid_data,
});

/// `grid_data` of [`BatchUpdate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchUpdateGridData {
    /// First cell, from 0.
    pub start_row: i64,
    /// First cell, from 0.
    pub start_column: i64,
    /// Rows from top to bottom.
    pub rows: Vec<BatchUpdateRows>,
}

impl BatchUpdateGridData {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        start_row: impl Into<i64>,
        start_column: impl Into<i64>,
        rows: impl IntoIterator<Item = impl Into<BatchUpdateRows>>,
    ) -> Self {
        Self {
            start_row: start_row.into(),
            start_column: start_column.into(),
            rows: rows.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(part BatchUpdateGridData {
    "start_row" => start_row,
    "start_column" => start_column,
    "rows" => rows,
});

/// `rows` of [`BatchUpdate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchUpdateRows {
    /// Cells from left to right.
    pub values: Vec<BatchUpdateValues>,
}

impl BatchUpdateRows {
    /// Starts with the required members.
    #[must_use]
    pub fn new(values: impl IntoIterator<Item = impl Into<BatchUpdateValues>>) -> Self {
        Self {
            values: values.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(part BatchUpdateRows {
    "values" => values,
});

/// `values` of [`BatchUpdate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchUpdateValues {
    /// Content, text or link.
    pub cell_value: BatchUpdateCellValue,
    /// Look of the cell.
    pub cell_format: BatchUpdateCellFormat,
}

impl BatchUpdateValues {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        cell_value: impl Into<BatchUpdateCellValue>,
        cell_format: impl Into<BatchUpdateCellFormat>,
    ) -> Self {
        Self {
            cell_value: cell_value.into(),
            cell_format: cell_format.into(),
        }
    }
}

wire_out!(part BatchUpdateValues {
    "cell_value" => cell_value,
    "cell_format" => cell_format,
});

/// `cell_value` of [`BatchUpdate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchUpdateCellValue {
    /// `text`.
    pub text: Option<String>,
    /// Text with an address.
    pub link: Option<BatchUpdateLink>,
}

impl BatchUpdateCellValue {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `text`.
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// Text with an address.
    #[must_use]
    pub fn link(mut self, link: impl Into<BatchUpdateLink>) -> Self {
        self.link = Some(link.into());
        self
    }
}

wire_out!(part BatchUpdateCellValue {
    "text" => text,
    "link" => link,
});

/// `link` of [`BatchUpdate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchUpdateLink {
    /// `url`.
    pub url: String,
    /// `text`.
    pub text: String,
}

impl BatchUpdateLink {
    /// Starts with the required members.
    #[must_use]
    pub fn new(url: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            text: text.into(),
        }
    }
}

wire_out!(part BatchUpdateLink {
    "url" => url,
    "text" => text,
});

/// `cell_format` of [`BatchUpdate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchUpdateCellFormat {
    /// Look of the text.
    pub text_format: BatchUpdateTextFormat,
}

impl BatchUpdateCellFormat {
    /// Starts with the required members.
    #[must_use]
    pub fn new(text_format: impl Into<BatchUpdateTextFormat>) -> Self {
        Self {
            text_format: text_format.into(),
        }
    }
}

wire_out!(part BatchUpdateCellFormat {
    "text_format" => text_format,
});

/// `text_format` of [`BatchUpdate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchUpdateTextFormat {
    /// Name of the font.
    pub font: String,
    /// At most 72.
    pub font_size: i64,
    /// `bold`.
    pub bold: bool,
    /// `italic`.
    pub italic: bool,
    /// `strikethrough`.
    pub strikethrough: bool,
    /// `underline`.
    pub underline: bool,
    /// Colour of the text.
    pub color: Option<BatchUpdateColor>,
}

impl BatchUpdateTextFormat {
    /// Starts with the first member; the other required ones have setters too.
    #[must_use]
    pub fn new(font: impl Into<String>) -> Self {
        Self {
            font: font.into(),
            font_size: Default::default(),
            bold: Default::default(),
            italic: Default::default(),
            strikethrough: Default::default(),
            underline: Default::default(),
            color: Default::default(),
        }
    }

    /// At most 72.
    #[must_use]
    pub fn font_size(mut self, font_size: impl Into<i64>) -> Self {
        self.font_size = font_size.into();
        self
    }

    /// `bold`.
    #[must_use]
    pub fn bold(mut self, bold: impl Into<bool>) -> Self {
        self.bold = bold.into();
        self
    }

    /// `italic`.
    #[must_use]
    pub fn italic(mut self, italic: impl Into<bool>) -> Self {
        self.italic = italic.into();
        self
    }

    /// `strikethrough`.
    #[must_use]
    pub fn strikethrough(mut self, strikethrough: impl Into<bool>) -> Self {
        self.strikethrough = strikethrough.into();
        self
    }

    /// `underline`.
    #[must_use]
    pub fn underline(mut self, underline: impl Into<bool>) -> Self {
        self.underline = underline.into();
        self
    }

    /// Colour of the text.
    #[must_use]
    pub fn color(mut self, color: impl Into<BatchUpdateColor>) -> Self {
        self.color = Some(color.into());
        self
    }
}

wire_out!(part BatchUpdateTextFormat {
    "font" => font,
    "font_size" => font_size,
    "bold" => bold,
    "italic" => italic,
    "strikethrough" => strikethrough,
    "underline" => underline,
    "color" => color,
});

/// `color` of [`BatchUpdate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchUpdateColor {
    /// 0 to 255.
    pub red: i64,
    /// 0 to 255.
    pub green: i64,
    /// 0 to 255.
    pub blue: i64,
    /// 0 to 255.
    pub alpha: Option<i64>,
}

impl BatchUpdateColor {
    /// Starts with the required members.
    #[must_use]
    pub fn new(red: impl Into<i64>, green: impl Into<i64>, blue: impl Into<i64>) -> Self {
        Self {
            red: red.into(),
            green: green.into(),
            blue: blue.into(),
            alpha: Default::default(),
        }
    }

    /// 0 to 255.
    #[must_use]
    pub fn alpha(mut self, alpha: impl Into<i64>) -> Self {
        self.alpha = Some(alpha.into());
        self
    }
}

wire_out!(part BatchUpdateColor {
    "red" => red,
    "green" => green,
    "blue" => blue,
    "alpha" => alpha,
});

/// `delete_dimension_request` of [`BatchUpdate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchUpdateDeleteDimensionRequest {
    /// Sheet within the document.
    pub sheet_id: String,
    /// ROW or COLUMN.
    pub dimension: String,
    /// Counted from 1; the start is included, the end is not.
    pub start_index: i64,
    /// Counted from 1; the start is included, the end is not.
    pub end_index: i64,
}

impl BatchUpdateDeleteDimensionRequest {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        sheet_id: impl Into<String>,
        dimension: impl Into<String>,
        start_index: impl Into<i64>,
        end_index: impl Into<i64>,
    ) -> Self {
        Self {
            sheet_id: sheet_id.into(),
            dimension: dimension.into(),
            start_index: start_index.into(),
            end_index: end_index.into(),
        }
    }
}

wire_out!(part BatchUpdateDeleteDimensionRequest {
    "sheet_id" => sheet_id,
    "dimension" => dimension,
    "start_index" => start_index,
    "end_index" => end_index,
});

/// `data` of [`BatchUpdate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchUpdateData {
    /// One entry per edit.
    pub responses: Vec<BatchUpdateResponses>,
}

wire_in!(part BatchUpdateData {
    "responses" => responses,
});

/// `responses` of [`BatchUpdate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchUpdateResponses {
    /// New sheet.
    pub add_sheet_response: Option<BatchUpdateAddSheetResponse>,
    /// Sheet to delete.
    pub delete_sheet_response: Option<BatchUpdateDeleteSheetResponse>,
    /// Cells to write.
    pub update_range_response: Option<BatchUpdateUpdateRangeResponse>,
    /// Rows or columns to delete.
    pub delete_dimension_response: Option<BatchUpdateDeleteDimensionResponse>,
}

wire_in!(part BatchUpdateResponses {
    "add_sheet_response" => add_sheet_response,
    "delete_sheet_response" => delete_sheet_response,
    "update_range_response" => update_range_response,
    "delete_dimension_response" => delete_dimension_response,
});

/// `add_sheet_response` of [`BatchUpdate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchUpdateAddSheetResponse {
    /// The new sheet.
    pub properties: BatchUpdateProperties,
}

wire_in!(part BatchUpdateAddSheetResponse {
    "properties" => properties,
});

/// `properties` of [`BatchUpdate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchUpdateProperties {
    /// Sheet within the document.
    pub sheet_id: String,
    /// `title`.
    pub title: String,
    /// Size of the sheet.
    pub row_count: i64,
    /// Size of the sheet.
    pub column_count: i64,
}

wire_in!(part BatchUpdateProperties {
    "sheet_id" => sheet_id,
    "title" => title,
    "row_count" => row_count,
    "column_count" => column_count,
});

/// `delete_sheet_response` of [`BatchUpdate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchUpdateDeleteSheetResponse {
    /// Sheet within the document.
    pub sheet_id: String,
}

wire_in!(part BatchUpdateDeleteSheetResponse {
    "sheet_id" => sheet_id,
});

/// `update_range_response` of [`BatchUpdate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchUpdateUpdateRangeResponse {
    /// Number of cells written.
    pub updated_cells: i64,
}

wire_in!(part BatchUpdateUpdateRangeResponse {
    "updated_cells" => updated_cells,
});

/// `delete_dimension_response` of [`BatchUpdate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchUpdateDeleteDimensionResponse {
    /// Number of rows or columns deleted.
    pub deleted: i64,
}

wire_in!(part BatchUpdateDeleteDimensionResponse {
    "deleted" => deleted,
});

/// Get the rows and columns of the sheets (获取表格行列信息).
///
/// `POST /cgi-bin/wedoc/spreadsheet/get_sheet_properties`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/97711)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetSheetProperties {
    /// Id of the spreadsheet document.
    pub docid: String,
}

impl GetSheetProperties {
    /// Starts with the required members.
    pub fn new(docid: impl Into<String>) -> Self {
        Self {
            docid: docid.into(),
        }
    }
}

wire_out!(GetSheetProperties {
    "docid" => docid,
});

/// The answer to [`GetSheetProperties`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSheetPropertiesResponse {
    /// `data`.
    pub data: Vec<GetSheetPropertiesData>,
}

wire_in!(GetSheetPropertiesResponse {
    "data" => data,
});

impl Endpoint for GetSheetProperties {
    type Response = GetSheetPropertiesResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.wedoc_spreadsheet.get_sheet_properties",
        path: "/cgi-bin/wedoc/spreadsheet/get_sheet_properties",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `data` of [`GetSheetProperties`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSheetPropertiesData {
    /// Sheet within the document.
    pub sheet_id: String,
    /// `title`.
    pub title: String,
    /// Size of the sheet.
    pub row_count: i64,
    /// Size of the sheet.
    pub column_count: i64,
}

wire_in!(part GetSheetPropertiesData {
    "sheet_id" => sheet_id,
    "title" => title,
    "row_count" => row_count,
    "column_count" => column_count,
});

/// Get the data of a range (获取表格数据).
///
/// `POST /cgi-bin/wedoc/spreadsheet/get_sheet_range_data`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/97661)
///
/// At most 1000 rows, 200 columns and 10000 cells.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetSheetRangeData {
    /// Id of the spreadsheet document.
    pub docid: String,
    /// Sheet within the document.
    pub sheet_id: String,
    /// In A1 notation, such as A1:C3.
    pub range: String,
}

impl GetSheetRangeData {
    /// Starts with the required members.
    pub fn new(
        docid: impl Into<String>,
        sheet_id: impl Into<String>,
        range: impl Into<String>,
    ) -> Self {
        Self {
            docid: docid.into(),
            sheet_id: sheet_id.into(),
            range: range.into(),
        }
    }
}

wire_out!(GetSheetRangeData {
    "docid" => docid,
    "sheet_id" => sheet_id,
    "range" => range,
});

/// The answer to [`GetSheetRangeData`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSheetRangeDataResponse {
    /// `data`.
    pub data: GetSheetRangeDataData,
}

wire_in!(GetSheetRangeDataResponse {
    "data" => data,
});

impl Endpoint for GetSheetRangeData {
    type Response = GetSheetRangeDataResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.wedoc_spreadsheet.get_sheet_range_data",
        path: "/cgi-bin/wedoc/spreadsheet/get_sheet_range_data",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `data` of [`GetSheetRangeData`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSheetRangeDataData {
    /// Cells of the range.
    pub result: GetSheetRangeDataResult,
}

wire_in!(part GetSheetRangeDataData {
    "result" => result,
});

/// `result` of [`GetSheetRangeData`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSheetRangeDataResult {
    /// First cell, from 0.
    pub start_row: i64,
    /// First cell, from 0.
    pub start_column: i64,
    /// Rows from top to bottom.
    pub rows: Vec<GetSheetRangeDataRows>,
}

wire_in!(part GetSheetRangeDataResult {
    "start_row" => start_row,
    "start_column" => start_column,
    "rows" => rows,
});

/// `rows` of [`GetSheetRangeData`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSheetRangeDataRows {
    /// Cells from left to right.
    pub values: Vec<GetSheetRangeDataValues>,
}

wire_in!(part GetSheetRangeDataRows {
    "values" => values,
});

/// `values` of [`GetSheetRangeData`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSheetRangeDataValues {
    /// Content, text or link.
    pub cell_value: GetSheetRangeDataCellValue,
    /// Look of the cell.
    pub cell_format: GetSheetRangeDataCellFormat,
}

wire_in!(part GetSheetRangeDataValues {
    "cell_value" => cell_value,
    "cell_format" => cell_format,
});

/// `cell_value` of [`GetSheetRangeData`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSheetRangeDataCellValue {
    /// `text`.
    pub text: Option<String>,
    /// Text with an address.
    pub link: Option<GetSheetRangeDataLink>,
}

wire_in!(part GetSheetRangeDataCellValue {
    "text" => text,
    "link" => link,
});

/// `link` of [`GetSheetRangeData`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSheetRangeDataLink {
    /// `url`.
    pub url: String,
    /// `text`.
    pub text: String,
}

wire_in!(part GetSheetRangeDataLink {
    "url" => url,
    "text" => text,
});

/// `cell_format` of [`GetSheetRangeData`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSheetRangeDataCellFormat {
    /// Look of the text.
    pub text_format: GetSheetRangeDataTextFormat,
}

wire_in!(part GetSheetRangeDataCellFormat {
    "text_format" => text_format,
});

/// `text_format` of [`GetSheetRangeData`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSheetRangeDataTextFormat {
    /// Name of the font.
    pub font: String,
    /// At most 72.
    pub font_size: i64,
    /// `bold`.
    pub bold: bool,
    /// `italic`.
    pub italic: bool,
    /// `strikethrough`.
    pub strikethrough: bool,
    /// `underline`.
    pub underline: bool,
    /// Colour of the text.
    pub color: Option<GetSheetRangeDataColor>,
}

wire_in!(part GetSheetRangeDataTextFormat {
    "font" => font,
    "font_size" => font_size,
    "bold" => bold,
    "italic" => italic,
    "strikethrough" => strikethrough,
    "underline" => underline,
    "color" => color,
});

/// `color` of [`GetSheetRangeData`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSheetRangeDataColor {
    /// 0 to 255.
    pub red: i64,
    /// 0 to 255.
    pub green: i64,
    /// 0 to 255.
    pub blue: i64,
    /// 0 to 255.
    pub alpha: i64,
}

wire_in!(part GetSheetRangeDataColor {
    "red" => red,
    "green" => green,
    "blue" => blue,
    "alpha" => alpha,
});
