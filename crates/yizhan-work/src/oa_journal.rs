//! Generated from `spec/work/oa_journal.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Journal reports (汇报)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Export a document of a report (导出汇报文档).
///
/// `POST /cgi-bin/oa/journal/export_doc`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/96108)
///
/// Asynchronous: poll get_export_doc_result for the file.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ExportDoc {
    /// Id of the report.
    pub journaluuid: String,
    /// Document filled into the report.
    pub docid: String,
}

impl ExportDoc {
    /// Starts with the required members.
    pub fn new(journaluuid: impl Into<String>, docid: impl Into<String>) -> Self {
        Self {
            journaluuid: journaluuid.into(),
            docid: docid.into(),
        }
    }
}

wire_out!(ExportDoc {
    "journaluuid" => journaluuid,
    "docid" => docid,
});

/// The answer to [`ExportDoc`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ExportDocResponse {
    /// Id of the export.
    pub jobid: String,
}

wire_in!(ExportDocResponse {
    "jobid" => jobid,
});

impl Endpoint for ExportDoc {
    type Response = ExportDocResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.oa_journal.export_doc",
        path: "/cgi-bin/oa/journal/export_doc",
        ..Operation::usual(Product::Work)
    };
}

/// Get the result of a document export (查询汇报文档导出结果).
///
/// `POST /cgi-bin/oa/journal/get_export_doc_result`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/96108)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetExportDocResult {
    /// Id of the export.
    pub jobid: String,
}

impl GetExportDocResult {
    /// Starts with the required members.
    pub fn new(jobid: impl Into<String>) -> Self {
        Self {
            jobid: jobid.into(),
        }
    }
}

wire_out!(GetExportDocResult {
    "jobid" => jobid,
});

/// The answer to [`GetExportDocResult`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetExportDocResultResponse {
    /// State of the export.
    pub status: i64,
    /// Address of the exported file.
    pub url: Option<String>,
}

wire_in!(GetExportDocResultResponse {
    "status" => status,
    "url" => url,
});

impl Endpoint for GetExportDocResult {
    type Response = GetExportDocResultResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.oa_journal.get_export_doc_result",
        path: "/cgi-bin/oa/journal/get_export_doc_result",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// Get the details of a report (获取汇报记录详情).
///
/// `POST /cgi-bin/oa/journal/get_record_detail`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93394)
///
/// Which members of a value are present depends on its control.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetRecordDetail {
    /// Id of the report.
    pub journaluuid: String,
}

impl GetRecordDetail {
    /// Starts with the required members.
    pub fn new(journaluuid: impl Into<String>) -> Self {
        Self {
            journaluuid: journaluuid.into(),
        }
    }
}

wire_out!(GetRecordDetail {
    "journaluuid" => journaluuid,
});

/// The answer to [`GetRecordDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecordDetailResponse {
    /// `info`.
    pub info: GetRecordDetailInfo,
}

wire_in!(GetRecordDetailResponse {
    "info" => info,
});

impl Endpoint for GetRecordDetail {
    type Response = GetRecordDetailResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.oa_journal.get_record_detail",
        path: "/cgi-bin/oa/journal/get_record_detail",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `info` of [`GetRecordDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecordDetailInfo {
    /// Id of the report.
    pub journal_uuid: String,
    /// Report template.
    pub template_id: Option<String>,
    /// `template_name`.
    pub template_name: String,
    /// Who wrote the report.
    pub submitter: GetRecordDetailSubmitter,
    /// Who receives the report.
    pub receivers: Vec<GetRecordDetailReceivers>,
    /// Receivers who have read it.
    pub readed_receivers: Vec<GetRecordDetailReadedReceivers>,
    /// What was filled in.
    pub apply_data: GetRecordDetailApplyData,
    /// Remarks on the report.
    pub comments: Vec<GetRecordDetailComments>,
    /// Unix seconds.
    pub report_time: i64,
}

wire_in!(part GetRecordDetailInfo {
    "journal_uuid" => journal_uuid,
    "template_id" => template_id,
    "template_name" => template_name,
    "submitter" => submitter,
    "receivers" => receivers,
    "readed_receivers" => readed_receivers,
    "apply_data" => apply_data,
    "comments" => comments,
    "report_time" => report_time,
});

/// `submitter` of [`GetRecordDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecordDetailSubmitter {
    /// Member of the company.
    pub userid: String,
}

wire_in!(part GetRecordDetailSubmitter {
    "userid" => userid,
});

/// `receivers` of [`GetRecordDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecordDetailReceivers {
    /// Member of the company.
    pub userid: String,
}

wire_in!(part GetRecordDetailReceivers {
    "userid" => userid,
});

/// `readed_receivers` of [`GetRecordDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecordDetailReadedReceivers {
    /// Member of the company.
    pub userid: String,
}

wire_in!(part GetRecordDetailReadedReceivers {
    "userid" => userid,
});

/// `apply_data` of [`GetRecordDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecordDetailApplyData {
    /// One entry per control of the template.
    pub contents: Vec<GetRecordDetailContents>,
}

wire_in!(part GetRecordDetailApplyData {
    "contents" => contents,
});

/// `contents` of [`GetRecordDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecordDetailContents {
    /// Text, Textarea, Number, Money, Date, Selector, Contact, Tips, File, Table, Location and others.
    pub control: String,
    /// Id of the control, from the template.
    pub id: String,
    /// Label in each language.
    pub title: Vec<GetRecordDetailTitle>,
    /// What was filled in, one member according to the control.
    pub value: GetRecordDetailValue,
}

wire_in!(part GetRecordDetailContents {
    "control" => control,
    "id" => id,
    "title" => title,
    "value" => value,
});

/// `title` of [`GetRecordDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecordDetailTitle {
    /// Zh_CN or en.
    pub lang: String,
    /// The text, in the language lang if that is given.
    pub text: String,
}

wire_in!(part GetRecordDetailTitle {
    "lang" => lang,
    "text" => text,
});

/// `value` of [`GetRecordDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecordDetailValue {
    /// The text, in the language lang if that is given.
    pub text: Option<String>,
    /// Number as text.
    pub new_number: Option<String>,
    /// Amount in yuan as text.
    pub new_money: Option<String>,
    /// For Date controls.
    pub date: Option<GetRecordDetailDate>,
    /// For Selector controls.
    pub selector: Option<GetRecordDetailSelector>,
    /// For Contact controls that choose members.
    pub members: Vec<GetRecordDetailMembers>,
    /// For Contact controls that choose departments.
    pub departments: Vec<GetRecordDetailDepartments>,
    /// For File controls.
    pub files: Vec<GetRecordDetailFiles>,
    /// For Table controls, one entry per row.
    pub children: Vec<GetRecordDetailChildren>,
    /// For Attendance controls.
    pub attendance: Option<GetRecordDetailContentsValueAttendance>,
    /// For Vacation controls.
    pub vacation: Option<GetRecordDetailValueVacation>,
    /// For Location controls.
    pub location: Option<GetRecordDetailValueLocation>,
    /// For RelatedApproval controls.
    pub related_approval: Vec<GetRecordDetailValueRelatedApproval>,
    /// For Formula controls.
    pub formula: Option<GetRecordDetailValueFormula>,
    /// Period.
    pub date_range: Option<GetRecordDetailContentsValueDateRange>,
    /// For PunchCorrection controls.
    pub punch_correction: Option<GetRecordDetailValuePunchCorrection>,
    /// For school controls.
    pub students: Vec<GetRecordDetailStudents>,
    /// For school controls.
    pub classes: Vec<GetRecordDetailClasses>,
    /// WeCom documents filled in.
    pub docs: Vec<GetRecordDetailDocs>,
    /// Drive files filled in.
    pub wedrive_files: Vec<GetRecordDetailWedriveFiles>,
}

wire_in!(part GetRecordDetailValue {
    "text" => text,
    "new_number" => new_number,
    "new_money" => new_money,
    "date" => date,
    "selector" => selector,
    "members" => members,
    "departments" => departments,
    "files" => files,
    "children" => children,
    "attendance" => attendance,
    "vacation" => vacation,
    "location" => location,
    "related_approval" => related_approval,
    "formula" => formula,
    "date_range" => date_range,
    "punch_correction" => punch_correction;
    "students" => students,
    "classes" => classes,
    "docs" => docs,
    "wedrive_files" => wedrive_files,
});

/// `date` of [`GetRecordDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecordDetailDate {
    /// `type`.
    pub r#type: String,
    /// Unix seconds.
    pub s_timestamp: Option<i64>,
    /// Time zone the period was filled in with.
    pub timezone_info: Option<GetRecordDetailTimezoneInfo>,
}

wire_in!(part GetRecordDetailDate {
    "type" => r#type,
    "s_timestamp" => s_timestamp,
    "timezone_info" => timezone_info,
});

/// `timezone_info` of [`GetRecordDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecordDetailTimezoneInfo {
    /// Offset of the zone.
    pub zone_offset: i64,
    /// Name of the zone.
    pub zone_desc: String,
}

wire_in!(part GetRecordDetailTimezoneInfo {
    "zone_offset" => zone_offset,
    "zone_desc" => zone_desc,
});

/// `selector` of [`GetRecordDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecordDetailSelector {
    /// `type`.
    pub r#type: String,
    /// Choices.
    pub options: Vec<GetRecordDetailOptions>,
}

wire_in!(part GetRecordDetailSelector {
    "type" => r#type,
    "options" => options,
});

/// `options` of [`GetRecordDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecordDetailOptions {
    /// Id of the choice.
    pub key: String,
    /// What was filled in, one member according to the control.
    pub value: Vec<GetRecordDetailOptionsValue>,
}

wire_in!(part GetRecordDetailOptions {
    "key" => key,
    "value" => value,
});

/// `options_value` of [`GetRecordDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecordDetailOptionsValue {
    /// Zh_CN or en.
    pub lang: String,
    /// The text, in the language lang if that is given.
    pub text: String,
}

wire_in!(part GetRecordDetailOptionsValue {
    "lang" => lang,
    "text" => text,
});

/// `members` of [`GetRecordDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecordDetailMembers {
    /// Member of the company.
    pub userid: String,
    /// `name`.
    pub name: Option<String>,
}

wire_in!(part GetRecordDetailMembers {
    "userid" => userid,
    "name" => name,
});

/// `departments` of [`GetRecordDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecordDetailDepartments {
    /// Department id.
    pub openapi_id: i64,
    /// `name`.
    pub name: Option<String>,
}

wire_in!(part GetRecordDetailDepartments {
    "openapi_id" => openapi_id,
    "name" => name,
});

/// `files` of [`GetRecordDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecordDetailFiles {
    /// Media id of a temporary file.
    pub file_id: String,
}

wire_in!(part GetRecordDetailFiles {
    "file_id" => file_id,
});

/// `children` of [`GetRecordDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecordDetailChildren {
    /// Controls of the row.
    pub list: Vec<GetRecordDetailList>,
}

wire_in!(part GetRecordDetailChildren {
    "list" => list,
});

/// `list` of [`GetRecordDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecordDetailList {
    /// Text, Textarea, Number, Money, Date, Selector, Contact, Tips, File, Table, Location and others.
    pub control: String,
    /// Id of the control, from the template.
    pub id: String,
    /// Label in each language.
    pub title: Vec<GetRecordDetailListTitle>,
    /// What was filled in, one member according to the control.
    pub value: GetRecordDetailListValue,
    /// Whether it must be filled in.
    pub require: Option<bool>,
}

wire_in!(part GetRecordDetailList {
    "control" => control,
    "id" => id,
    "title" => title,
    "value" => value,
    "require" => require,
});

/// `list_title` of [`GetRecordDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecordDetailListTitle {
    /// Zh_CN or en.
    pub lang: String,
    /// The text, in the language lang if that is given.
    pub text: String,
}

wire_in!(part GetRecordDetailListTitle {
    "lang" => lang,
    "text" => text,
});

/// `list_value` of [`GetRecordDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecordDetailListValue {
    /// The text, in the language lang if that is given.
    pub text: Option<String>,
    /// Number as text.
    pub new_number: Option<String>,
    /// Amount in yuan as text.
    pub new_money: Option<String>,
    /// For Date controls.
    pub date: Option<GetRecordDetailValueDate>,
    /// For Selector controls.
    pub selector: Option<GetRecordDetailValueSelector>,
    /// For Contact controls that choose members.
    pub members: Vec<GetRecordDetailValueMembers>,
    /// For Contact controls that choose departments.
    pub departments: Vec<GetRecordDetailValueDepartments>,
    /// For Tips controls, only shown.
    pub tips: Vec<GetRecordDetailTips>,
    /// For File controls.
    pub files: Vec<GetRecordDetailValueFiles>,
    /// For Table controls, one entry per row.
    pub children: Vec<GetRecordDetailValueChildren>,
    /// For Vacation controls.
    pub vacation: Option<GetRecordDetailVacation>,
    /// For Attendance controls.
    pub attendance: Option<GetRecordDetailValueAttendance>,
    /// For PunchCorrection controls.
    pub punch_correction: Option<GetRecordDetailPunchCorrection>,
    /// Period.
    pub date_range: Option<GetRecordDetailValueDateRange>,
    /// For Location controls.
    pub location: Option<GetRecordDetailLocation>,
    /// For RelatedApproval controls.
    pub related_approval: Vec<GetRecordDetailRelatedApproval>,
    /// For Formula controls.
    pub formula: Option<GetRecordDetailFormula>,
    /// For BankAccount controls.
    pub bank_account: Option<GetRecordDetailBankAccount>,
}

wire_in!(part GetRecordDetailListValue {
    "text" => text,
    "new_number" => new_number,
    "new_money" => new_money,
    "date" => date,
    "selector" => selector,
    "members" => members,
    "departments" => departments,
    "tips" => tips,
    "files" => files,
    "children" => children,
    "vacation" => vacation,
    "attendance" => attendance,
    "punch_correction" => punch_correction,
    "date_range" => date_range,
    "location" => location,
    "related_approval" => related_approval;
    "formula" => formula,
    "bank_account" => bank_account,
});

/// `value_date` of [`GetRecordDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecordDetailValueDate {
    /// `type`.
    pub r#type: String,
    /// Unix seconds.
    pub s_timestamp: Option<i64>,
    /// Time zone the period was filled in with.
    pub timezone_info: Option<GetRecordDetailDateTimezoneInfo>,
}

wire_in!(part GetRecordDetailValueDate {
    "type" => r#type,
    "s_timestamp" => s_timestamp,
    "timezone_info" => timezone_info,
});

/// `date_timezone_info` of [`GetRecordDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecordDetailDateTimezoneInfo {
    /// Offset of the zone.
    pub zone_offset: i64,
    /// Name of the zone.
    pub zone_desc: String,
}

wire_in!(part GetRecordDetailDateTimezoneInfo {
    "zone_offset" => zone_offset,
    "zone_desc" => zone_desc,
});

/// `value_selector` of [`GetRecordDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecordDetailValueSelector {
    /// `type`.
    pub r#type: String,
    /// Choices.
    pub options: Vec<GetRecordDetailSelectorOptions>,
}

wire_in!(part GetRecordDetailValueSelector {
    "type" => r#type,
    "options" => options,
});

/// `selector_options` of [`GetRecordDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecordDetailSelectorOptions {
    /// Id of the choice.
    pub key: String,
    /// What was filled in, one member according to the control.
    pub value: Vec<GetRecordDetailSelectorOptionsValue>,
}

wire_in!(part GetRecordDetailSelectorOptions {
    "key" => key,
    "value" => value,
});

/// `selector_options_value` of [`GetRecordDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecordDetailSelectorOptionsValue {
    /// Zh_CN or en.
    pub lang: String,
    /// The text, in the language lang if that is given.
    pub text: String,
}

wire_in!(part GetRecordDetailSelectorOptionsValue {
    "lang" => lang,
    "text" => text,
});

/// `value_members` of [`GetRecordDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecordDetailValueMembers {
    /// Member of the company.
    pub userid: String,
    /// `name`.
    pub name: Option<String>,
}

wire_in!(part GetRecordDetailValueMembers {
    "userid" => userid,
    "name" => name,
});

/// `value_departments` of [`GetRecordDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecordDetailValueDepartments {
    /// Department id.
    pub openapi_id: i64,
    /// `name`.
    pub name: Option<String>,
}

wire_in!(part GetRecordDetailValueDepartments {
    "openapi_id" => openapi_id,
    "name" => name,
});

/// `tips` of [`GetRecordDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecordDetailTips {
    /// The hint in each language.
    pub tips_content: Vec<GetRecordDetailTipsContent>,
}

wire_in!(part GetRecordDetailTips {
    "tips_content" => tips_content,
});

/// `tips_content` of [`GetRecordDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecordDetailTipsContent {
    /// Zh_CN or en.
    pub lang: String,
    /// The text, in the language lang if that is given.
    pub text: GetRecordDetailText,
}

wire_in!(part GetRecordDetailTipsContent {
    "lang" => lang,
    "text" => text,
});

/// `text` of [`GetRecordDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecordDetailText {
    /// Pieces of the hint.
    pub sub_text: Vec<GetRecordDetailSubText>,
}

wire_in!(part GetRecordDetailText {
    "sub_text" => sub_text,
});

/// `sub_text` of [`GetRecordDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecordDetailSubText {
    /// `type`.
    pub r#type: i64,
    /// `content`.
    pub content: GetRecordDetailContent,
}

wire_in!(part GetRecordDetailSubText {
    "type" => r#type,
    "content" => content,
});

/// `content` of [`GetRecordDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecordDetailContent {
    /// Text, for type 1.
    pub plain_text: Option<GetRecordDetailPlainText>,
    /// Link, for type 2.
    pub link: Option<GetRecordDetailLink>,
}

wire_in!(part GetRecordDetailContent {
    "plain_text" => plain_text,
    "link" => link,
});

/// `plain_text` of [`GetRecordDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecordDetailPlainText {
    /// `content`.
    pub content: String,
}

wire_in!(part GetRecordDetailPlainText {
    "content" => content,
});

/// `link` of [`GetRecordDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecordDetailLink {
    /// Label in each language.
    pub title: String,
    /// `url`.
    pub url: String,
}

wire_in!(part GetRecordDetailLink {
    "title" => title,
    "url" => url,
});

/// `value_files` of [`GetRecordDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecordDetailValueFiles {
    /// Media id of a temporary file.
    pub file_id: String,
}

wire_in!(part GetRecordDetailValueFiles {
    "file_id" => file_id,
});

/// `value_children` of [`GetRecordDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecordDetailValueChildren {
    /// Controls of the row.
    pub list: Vec<GetRecordDetailChildrenList>,
}

wire_in!(part GetRecordDetailValueChildren {
    "list" => list,
});

/// `children_list` of [`GetRecordDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecordDetailChildrenList {
    /// Text, Textarea, Number, Money, Date, Selector, Contact, Tips, File, Table, Location and others.
    pub control: String,
    /// Id of the control, from the template.
    pub id: String,
    /// Label in each language.
    pub title: Vec<GetRecordDetailChildrenListTitle>,
    /// What was filled in, one member according to the control.
    pub value: GetRecordDetailListValue,
    /// Whether it must be filled in.
    pub require: Option<bool>,
}

wire_in!(part GetRecordDetailChildrenList {
    "control" => control,
    "id" => id,
    "title" => title,
    "value" => value,
    "require" => require,
});

/// `children_list_title` of [`GetRecordDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecordDetailChildrenListTitle {
    /// Zh_CN or en.
    pub lang: String,
    /// The text, in the language lang if that is given.
    pub text: String,
}

wire_in!(part GetRecordDetailChildrenListTitle {
    "lang" => lang,
    "text" => text,
});

/// `vacation` of [`GetRecordDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecordDetailVacation {
    /// For Selector controls.
    pub selector: GetRecordDetailVacationSelector,
    /// For Attendance controls.
    pub attendance: GetRecordDetailAttendance,
}

wire_in!(part GetRecordDetailVacation {
    "selector" => selector,
    "attendance" => attendance,
});

/// `vacation_selector` of [`GetRecordDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecordDetailVacationSelector {
    /// `type`.
    pub r#type: String,
    /// Choices.
    pub options: Vec<GetRecordDetailVacationSelectorOptions>,
}

wire_in!(part GetRecordDetailVacationSelector {
    "type" => r#type,
    "options" => options,
});

/// `vacation_selector_options` of [`GetRecordDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecordDetailVacationSelectorOptions {
    /// Id of the choice.
    pub key: String,
    /// What was filled in, one member according to the control.
    pub value: Vec<GetRecordDetailVacationSelectorOptionsValue>,
}

wire_in!(part GetRecordDetailVacationSelectorOptions {
    "key" => key,
    "value" => value,
});

/// `vacation_selector_options_value` of [`GetRecordDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecordDetailVacationSelectorOptionsValue {
    /// Zh_CN or en.
    pub lang: String,
    /// The text, in the language lang if that is given.
    pub text: String,
}

wire_in!(part GetRecordDetailVacationSelectorOptionsValue {
    "lang" => lang,
    "text" => text,
});

/// `attendance` of [`GetRecordDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecordDetailAttendance {
    /// `type`.
    pub r#type: i64,
    /// Period.
    pub date_range: GetRecordDetailDateRange,
    /// How the duration spreads over the days.
    pub slice_info: Option<GetRecordDetailSliceInfo>,
}

wire_in!(part GetRecordDetailAttendance {
    "type" => r#type,
    "date_range" => date_range,
    "slice_info" => slice_info,
});

/// `date_range` of [`GetRecordDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecordDetailDateRange {
    /// `type`.
    pub r#type: String,
    /// Unix seconds.
    pub new_begin: i64,
    /// Unix seconds.
    pub new_end: i64,
    /// Seconds.
    pub new_duration: i64,
    /// Time zone the period was filled in with.
    pub timezone_info: Option<GetRecordDetailDateRangeTimezoneInfo>,
}

wire_in!(part GetRecordDetailDateRange {
    "type" => r#type,
    "new_begin" => new_begin,
    "new_end" => new_end,
    "new_duration" => new_duration,
    "timezone_info" => timezone_info,
});

/// `date_range_timezone_info` of [`GetRecordDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecordDetailDateRangeTimezoneInfo {
    /// Offset of the zone.
    pub zone_offset: i64,
    /// Name of the zone.
    pub zone_desc: String,
}

wire_in!(part GetRecordDetailDateRangeTimezoneInfo {
    "zone_offset" => zone_offset,
    "zone_desc" => zone_desc,
});

/// `slice_info` of [`GetRecordDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecordDetailSliceInfo {
    /// `state`.
    pub state: i64,
    /// One entry per day.
    pub day_items: Vec<GetRecordDetailDayItems>,
    /// Seconds.
    pub duration: i64,
}

wire_in!(part GetRecordDetailSliceInfo {
    "state" => state,
    "day_items" => day_items,
    "duration" => duration,
});

/// `day_items` of [`GetRecordDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecordDetailDayItems {
    /// Unix seconds of midnight.
    pub daytime: i64,
    /// Seconds.
    pub duration: i64,
}

wire_in!(part GetRecordDetailDayItems {
    "daytime" => daytime,
    "duration" => duration,
});

/// `value_attendance` of [`GetRecordDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecordDetailValueAttendance {
    /// `type`.
    pub r#type: i64,
    /// Period.
    pub date_range: GetRecordDetailAttendanceDateRange,
    /// How the duration spreads over the days.
    pub slice_info: Option<GetRecordDetailAttendanceSliceInfo>,
}

wire_in!(part GetRecordDetailValueAttendance {
    "type" => r#type,
    "date_range" => date_range,
    "slice_info" => slice_info,
});

/// `attendance_date_range` of [`GetRecordDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecordDetailAttendanceDateRange {
    /// `type`.
    pub r#type: String,
    /// Unix seconds.
    pub new_begin: i64,
    /// Unix seconds.
    pub new_end: i64,
    /// Seconds.
    pub new_duration: i64,
    /// Time zone the period was filled in with.
    pub timezone_info: Option<GetRecordDetailAttendanceDateRangeTimezoneInfo>,
}

wire_in!(part GetRecordDetailAttendanceDateRange {
    "type" => r#type,
    "new_begin" => new_begin,
    "new_end" => new_end,
    "new_duration" => new_duration,
    "timezone_info" => timezone_info,
});

/// `attendance_date_range_timezone_info` of [`GetRecordDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecordDetailAttendanceDateRangeTimezoneInfo {
    /// Offset of the zone.
    pub zone_offset: i64,
    /// Name of the zone.
    pub zone_desc: String,
}

wire_in!(part GetRecordDetailAttendanceDateRangeTimezoneInfo {
    "zone_offset" => zone_offset,
    "zone_desc" => zone_desc,
});

/// `attendance_slice_info` of [`GetRecordDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecordDetailAttendanceSliceInfo {
    /// `state`.
    pub state: i64,
    /// One entry per day.
    pub day_items: Vec<GetRecordDetailSliceInfoDayItems>,
    /// Seconds.
    pub duration: i64,
}

wire_in!(part GetRecordDetailAttendanceSliceInfo {
    "state" => state,
    "day_items" => day_items,
    "duration" => duration,
});

/// `slice_info_day_items` of [`GetRecordDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecordDetailSliceInfoDayItems {
    /// Unix seconds of midnight.
    pub daytime: i64,
    /// Seconds.
    pub duration: i64,
}

wire_in!(part GetRecordDetailSliceInfoDayItems {
    "daytime" => daytime,
    "duration" => duration,
});

/// `punch_correction` of [`GetRecordDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecordDetailPunchCorrection {
    /// `state`.
    pub state: String,
    /// `version`.
    pub version: Option<i64>,
    /// Unix seconds.
    pub time: Option<i64>,
    /// Day of the correction, Unix seconds.
    pub daymonthyear: Option<i64>,
}

wire_in!(part GetRecordDetailPunchCorrection {
    "state" => state,
    "version" => version,
    "time" => time,
    "daymonthyear" => daymonthyear,
});

/// `value_date_range` of [`GetRecordDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecordDetailValueDateRange {
    /// `type`.
    pub r#type: String,
    /// Unix seconds.
    pub new_begin: i64,
    /// Unix seconds.
    pub new_end: i64,
    /// Seconds.
    pub new_duration: i64,
    /// Time zone the period was filled in with.
    pub timezone_info: Option<GetRecordDetailValueDateRangeTimezoneInfo>,
}

wire_in!(part GetRecordDetailValueDateRange {
    "type" => r#type,
    "new_begin" => new_begin,
    "new_end" => new_end,
    "new_duration" => new_duration,
    "timezone_info" => timezone_info,
});

/// `value_date_range_timezone_info` of [`GetRecordDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecordDetailValueDateRangeTimezoneInfo {
    /// Offset of the zone.
    pub zone_offset: i64,
    /// Name of the zone.
    pub zone_desc: String,
}

wire_in!(part GetRecordDetailValueDateRangeTimezoneInfo {
    "zone_offset" => zone_offset,
    "zone_desc" => zone_desc,
});

/// `location` of [`GetRecordDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecordDetailLocation {
    /// Degrees.
    pub longitude: f64,
    /// Degrees.
    pub latitude: f64,
    /// Label in each language.
    pub title: String,
    /// `address`.
    pub address: Option<String>,
    /// Unix seconds.
    pub time: Option<i64>,
}

wire_in!(part GetRecordDetailLocation {
    "longitude" => longitude,
    "latitude" => latitude,
    "title" => title,
    "address" => address,
    "time" => time,
});

/// `related_approval` of [`GetRecordDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecordDetailRelatedApproval {
    /// Name of the template in each language.
    pub template_names: Vec<GetRecordDetailTemplateNames>,
    /// Number of the approval request.
    pub sp_no: String,
    /// `name`.
    pub name: String,
    /// State of the approval request: 1 under review, 2 approved, 3 rejected, 4 withdrawn, 6 withdrawn after approval, 7 deleted, 10 paid.
    pub sp_status: i64,
    /// Unix seconds.
    pub create_time: i64,
}

wire_in!(part GetRecordDetailRelatedApproval {
    "template_names" => template_names,
    "sp_no" => sp_no,
    "name" => name,
    "sp_status" => sp_status,
    "create_time" => create_time,
});

/// `template_names` of [`GetRecordDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecordDetailTemplateNames {
    /// Zh_CN or en.
    pub lang: String,
    /// The text, in the language lang if that is given.
    pub text: String,
}

wire_in!(part GetRecordDetailTemplateNames {
    "lang" => lang,
    "text" => text,
});

/// `formula` of [`GetRecordDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecordDetailFormula {
    /// What was filled in, one member according to the control.
    pub value: String,
}

wire_in!(part GetRecordDetailFormula {
    "value" => value,
});

/// `bank_account` of [`GetRecordDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecordDetailBankAccount {
    /// 1 company, 2 person.
    pub account_type: i64,
    /// `account_name`.
    pub account_name: String,
    /// `account_number`.
    pub account_number: String,
    /// `remark`.
    pub remark: String,
    /// `bank`.
    pub bank: GetRecordDetailBank,
}

wire_in!(part GetRecordDetailBankAccount {
    "account_type" => account_type,
    "account_name" => account_name,
    "account_number" => account_number,
    "remark" => remark,
    "bank" => bank,
});

/// `bank` of [`GetRecordDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecordDetailBank {
    /// Name of the bank.
    pub bank_alias: Option<String>,
    /// Code of the bank.
    pub bank_alias_code: Option<String>,
    /// Code of the branch (联行号).
    pub bank_branch_id: Option<String>,
    /// `bank_branch_name`.
    pub bank_branch_name: Option<String>,
    /// `province`.
    pub province: Option<String>,
    /// `province_code`.
    pub province_code: Option<i64>,
    /// `city`.
    pub city: Option<String>,
    /// `city_code`.
    pub city_code: Option<i64>,
}

wire_in!(part GetRecordDetailBank {
    "bank_alias" => bank_alias,
    "bank_alias_code" => bank_alias_code,
    "bank_branch_id" => bank_branch_id,
    "bank_branch_name" => bank_branch_name,
    "province" => province,
    "province_code" => province_code,
    "city" => city,
    "city_code" => city_code,
});

/// `contents_value_attendance` of [`GetRecordDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecordDetailContentsValueAttendance {
    /// `type`.
    pub r#type: i64,
    /// Period.
    pub date_range: GetRecordDetailValueAttendanceDateRange,
    /// How the duration spreads over the days.
    pub slice_info: Option<GetRecordDetailValueAttendanceSliceInfo>,
}

wire_in!(part GetRecordDetailContentsValueAttendance {
    "type" => r#type,
    "date_range" => date_range,
    "slice_info" => slice_info,
});

/// `value_attendance_date_range` of [`GetRecordDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecordDetailValueAttendanceDateRange {
    /// `type`.
    pub r#type: String,
    /// Unix seconds.
    pub new_begin: i64,
    /// Unix seconds.
    pub new_end: i64,
    /// Seconds.
    pub new_duration: i64,
    /// Time zone the period was filled in with.
    pub timezone_info: Option<GetRecordDetailValueAttendanceDateRangeTimezoneInfo>,
}

wire_in!(part GetRecordDetailValueAttendanceDateRange {
    "type" => r#type,
    "new_begin" => new_begin,
    "new_end" => new_end,
    "new_duration" => new_duration,
    "timezone_info" => timezone_info,
});

/// `value_attendance_date_range_timezone_info` of [`GetRecordDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecordDetailValueAttendanceDateRangeTimezoneInfo {
    /// Offset of the zone.
    pub zone_offset: i64,
    /// Name of the zone.
    pub zone_desc: String,
}

wire_in!(part GetRecordDetailValueAttendanceDateRangeTimezoneInfo {
    "zone_offset" => zone_offset,
    "zone_desc" => zone_desc,
});

/// `value_attendance_slice_info` of [`GetRecordDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecordDetailValueAttendanceSliceInfo {
    /// `state`.
    pub state: i64,
    /// One entry per day.
    pub day_items: Vec<GetRecordDetailAttendanceSliceInfoDayItems>,
    /// Seconds.
    pub duration: i64,
}

wire_in!(part GetRecordDetailValueAttendanceSliceInfo {
    "state" => state,
    "day_items" => day_items,
    "duration" => duration,
});

/// `attendance_slice_info_day_items` of [`GetRecordDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecordDetailAttendanceSliceInfoDayItems {
    /// Unix seconds of midnight.
    pub daytime: i64,
    /// Seconds.
    pub duration: i64,
}

wire_in!(part GetRecordDetailAttendanceSliceInfoDayItems {
    "daytime" => daytime,
    "duration" => duration,
});

/// `value_vacation` of [`GetRecordDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecordDetailValueVacation {
    /// For Selector controls.
    pub selector: GetRecordDetailValueVacationSelector,
    /// For Attendance controls.
    pub attendance: GetRecordDetailVacationAttendance,
}

wire_in!(part GetRecordDetailValueVacation {
    "selector" => selector,
    "attendance" => attendance,
});

/// `value_vacation_selector` of [`GetRecordDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecordDetailValueVacationSelector {
    /// `type`.
    pub r#type: String,
    /// Choices.
    pub options: Vec<GetRecordDetailValueVacationSelectorOptions>,
}

wire_in!(part GetRecordDetailValueVacationSelector {
    "type" => r#type,
    "options" => options,
});

/// `value_vacation_selector_options` of [`GetRecordDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecordDetailValueVacationSelectorOptions {
    /// Id of the choice.
    pub key: String,
    /// What was filled in, one member according to the control.
    pub value: Vec<GetRecordDetailValueVacationSelectorOptionsValue>,
}

wire_in!(part GetRecordDetailValueVacationSelectorOptions {
    "key" => key,
    "value" => value,
});

/// `value_vacation_selector_options_value` of [`GetRecordDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecordDetailValueVacationSelectorOptionsValue {
    /// Zh_CN or en.
    pub lang: String,
    /// The text, in the language lang if that is given.
    pub text: String,
}

wire_in!(part GetRecordDetailValueVacationSelectorOptionsValue {
    "lang" => lang,
    "text" => text,
});

/// `vacation_attendance` of [`GetRecordDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecordDetailVacationAttendance {
    /// `type`.
    pub r#type: i64,
    /// Period.
    pub date_range: GetRecordDetailVacationAttendanceDateRange,
    /// How the duration spreads over the days.
    pub slice_info: Option<GetRecordDetailVacationAttendanceSliceInfo>,
}

wire_in!(part GetRecordDetailVacationAttendance {
    "type" => r#type,
    "date_range" => date_range,
    "slice_info" => slice_info,
});

/// `vacation_attendance_date_range` of [`GetRecordDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecordDetailVacationAttendanceDateRange {
    /// `type`.
    pub r#type: String,
    /// Unix seconds.
    pub new_begin: i64,
    /// Unix seconds.
    pub new_end: i64,
    /// Seconds.
    pub new_duration: i64,
    /// Time zone the period was filled in with.
    pub timezone_info: Option<GetRecordDetailVacationAttendanceDateRangeTimezoneInfo>,
}

wire_in!(part GetRecordDetailVacationAttendanceDateRange {
    "type" => r#type,
    "new_begin" => new_begin,
    "new_end" => new_end,
    "new_duration" => new_duration,
    "timezone_info" => timezone_info,
});

/// `vacation_attendance_date_range_timezone_info` of [`GetRecordDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecordDetailVacationAttendanceDateRangeTimezoneInfo {
    /// Offset of the zone.
    pub zone_offset: i64,
    /// Name of the zone.
    pub zone_desc: String,
}

wire_in!(part GetRecordDetailVacationAttendanceDateRangeTimezoneInfo {
    "zone_offset" => zone_offset,
    "zone_desc" => zone_desc,
});

/// `vacation_attendance_slice_info` of [`GetRecordDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecordDetailVacationAttendanceSliceInfo {
    /// `state`.
    pub state: i64,
    /// One entry per day.
    pub day_items: Vec<GetRecordDetailVacationAttendanceSliceInfoDayItems>,
    /// Seconds.
    pub duration: i64,
}

wire_in!(part GetRecordDetailVacationAttendanceSliceInfo {
    "state" => state,
    "day_items" => day_items,
    "duration" => duration,
});

/// `vacation_attendance_slice_info_day_items` of [`GetRecordDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecordDetailVacationAttendanceSliceInfoDayItems {
    /// Unix seconds of midnight.
    pub daytime: i64,
    /// Seconds.
    pub duration: i64,
}

wire_in!(part GetRecordDetailVacationAttendanceSliceInfoDayItems {
    "daytime" => daytime,
    "duration" => duration,
});

/// `value_location` of [`GetRecordDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecordDetailValueLocation {
    /// Degrees.
    pub longitude: f64,
    /// Degrees.
    pub latitude: f64,
    /// Label in each language.
    pub title: String,
    /// `address`.
    pub address: Option<String>,
    /// Unix seconds.
    pub time: Option<i64>,
}

wire_in!(part GetRecordDetailValueLocation {
    "longitude" => longitude,
    "latitude" => latitude,
    "title" => title,
    "address" => address,
    "time" => time,
});

/// `value_related_approval` of [`GetRecordDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecordDetailValueRelatedApproval {
    /// Name of the template in each language.
    pub template_names: Vec<GetRecordDetailRelatedApprovalTemplateNames>,
    /// Number of the approval request.
    pub sp_no: String,
    /// `name`.
    pub name: String,
    /// State of the approval request: 1 under review, 2 approved, 3 rejected, 4 withdrawn, 6 withdrawn after approval, 7 deleted, 10 paid.
    pub sp_status: i64,
    /// Unix seconds.
    pub create_time: i64,
}

wire_in!(part GetRecordDetailValueRelatedApproval {
    "template_names" => template_names,
    "sp_no" => sp_no,
    "name" => name,
    "sp_status" => sp_status,
    "create_time" => create_time,
});

/// `related_approval_template_names` of [`GetRecordDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecordDetailRelatedApprovalTemplateNames {
    /// Zh_CN or en.
    pub lang: String,
    /// The text, in the language lang if that is given.
    pub text: String,
}

wire_in!(part GetRecordDetailRelatedApprovalTemplateNames {
    "lang" => lang,
    "text" => text,
});

/// `value_formula` of [`GetRecordDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecordDetailValueFormula {
    /// What was filled in, one member according to the control.
    pub value: String,
}

wire_in!(part GetRecordDetailValueFormula {
    "value" => value,
});

/// `contents_value_date_range` of [`GetRecordDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecordDetailContentsValueDateRange {
    /// `type`.
    pub r#type: String,
    /// Unix seconds.
    pub new_begin: i64,
    /// Unix seconds.
    pub new_end: i64,
    /// Seconds.
    pub new_duration: i64,
    /// Time zone the period was filled in with.
    pub timezone_info: Option<GetRecordDetailContentsValueDateRangeTimezoneInfo>,
}

wire_in!(part GetRecordDetailContentsValueDateRange {
    "type" => r#type,
    "new_begin" => new_begin,
    "new_end" => new_end,
    "new_duration" => new_duration,
    "timezone_info" => timezone_info,
});

/// `contents_value_date_range_timezone_info` of [`GetRecordDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecordDetailContentsValueDateRangeTimezoneInfo {
    /// Offset of the zone.
    pub zone_offset: i64,
    /// Name of the zone.
    pub zone_desc: String,
}

wire_in!(part GetRecordDetailContentsValueDateRangeTimezoneInfo {
    "zone_offset" => zone_offset,
    "zone_desc" => zone_desc,
});

/// `value_punch_correction` of [`GetRecordDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecordDetailValuePunchCorrection {
    /// `state`.
    pub state: String,
    /// `version`.
    pub version: Option<i64>,
    /// Unix seconds.
    pub time: Option<i64>,
    /// Day of the correction, Unix seconds.
    pub daymonthyear: Option<i64>,
}

wire_in!(part GetRecordDetailValuePunchCorrection {
    "state" => state,
    "version" => version,
    "time" => time,
    "daymonthyear" => daymonthyear,
});

/// `students` of [`GetRecordDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecordDetailStudents {
    /// `name`.
    pub name: String,
}

wire_in!(part GetRecordDetailStudents {
    "name" => name,
});

/// `classes` of [`GetRecordDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecordDetailClasses {
    /// `name`.
    pub name: String,
}

wire_in!(part GetRecordDetailClasses {
    "name" => name,
});

/// `docs` of [`GetRecordDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecordDetailDocs {
    /// Document filled into the report.
    pub docid: String,
}

wire_in!(part GetRecordDetailDocs {
    "docid" => docid,
});

/// `wedrive_files` of [`GetRecordDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecordDetailWedriveFiles {
    /// File in the drive.
    pub fileid: String,
}

wire_in!(part GetRecordDetailWedriveFiles {
    "fileid" => fileid,
});

/// `comments` of [`GetRecordDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecordDetailComments {
    /// `commentid`.
    pub commentid: String,
    /// Remark that is answered.
    pub tocommentid: Option<String>,
    /// `comment_userinfo`.
    pub comment_userinfo: GetRecordDetailCommentUserinfo,
    /// `content`.
    pub content: String,
    /// Unix seconds.
    pub comment_time: i64,
}

wire_in!(part GetRecordDetailComments {
    "commentid" => commentid,
    "tocommentid" => tocommentid,
    "comment_userinfo" => comment_userinfo,
    "content" => content,
    "comment_time" => comment_time,
});

/// `comment_userinfo` of [`GetRecordDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecordDetailCommentUserinfo {
    /// Member of the company.
    pub userid: String,
}

wire_in!(part GetRecordDetailCommentUserinfo {
    "userid" => userid,
});

/// List report numbers (批量获取汇报记录单号).
///
/// `POST /cgi-bin/oa/journal/get_record_list`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93393)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetRecordList {
    /// Unix seconds, at most one month apart.
    pub starttime: i64,
    /// Unix seconds, at most one month apart.
    pub endtime: i64,
    /// Position to start from, 0 for the first page.
    pub cursor: i64,
    /// Page size, at most 100.
    ///
    /// `100` unless set.
    pub limit: i64,
    /// At most one entry per key.
    pub filters: Option<Vec<GetRecordListFilters>>,
}

impl GetRecordList {
    /// Starts with the required members.
    pub fn new(starttime: impl Into<i64>, endtime: impl Into<i64>, cursor: impl Into<i64>) -> Self {
        Self {
            starttime: starttime.into(),
            endtime: endtime.into(),
            cursor: cursor.into(),
            limit: 100,
            filters: Default::default(),
        }
    }

    /// Page size, at most 100.
    ///
    /// `100` unless set.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = limit.into();
        self
    }

    /// At most one entry per key.
    pub fn filters(
        mut self,
        filters: impl IntoIterator<Item = impl Into<GetRecordListFilters>>,
    ) -> Self {
        self.filters = Some(filters.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(GetRecordList {
    "starttime" => starttime,
    "endtime" => endtime,
    "cursor" => cursor,
    "limit" => limit,
    "filters" => filters,
});

/// The answer to [`GetRecordList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecordListResponse {
    /// Ids of reports.
    pub journaluuid_list: Vec<String>,
    /// True on the last page.
    pub endflag: bool,
    /// Pass as cursor for the next page.
    pub next_cursor: Option<i64>,
}

wire_in!(GetRecordListResponse {
    "journaluuid_list" => journaluuid_list,
    "endflag" => endflag,
    "next_cursor" => next_cursor,
});

impl Endpoint for GetRecordList {
    type Response = GetRecordListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.oa_journal.get_record_list",
        path: "/cgi-bin/oa/journal/get_record_list",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `filters` of [`GetRecordList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecordListFilters {
    /// Creator, department, template_id or report_type.
    pub key: String,
    /// Value to match, as text.
    pub value: String,
}

impl GetRecordListFilters {
    /// Starts with the required members.
    #[must_use]
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
        }
    }
}

wire_out!(part GetRecordListFilters {
    "key" => key,
    "value" => value,
});

/// Get report statistics (获取汇报统计数据).
///
/// `POST /cgi-bin/oa/journal/get_stat_list`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93395)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetStatList {
    /// Unix seconds.
    pub starttime: i64,
    /// Unix seconds.
    pub endtime: i64,
    /// Report template.
    pub template_id: String,
}

impl GetStatList {
    /// Starts with the required members.
    pub fn new(
        starttime: impl Into<i64>,
        endtime: impl Into<i64>,
        template_id: impl Into<String>,
    ) -> Self {
        Self {
            starttime: starttime.into(),
            endtime: endtime.into(),
            template_id: template_id.into(),
        }
    }
}

wire_out!(GetStatList {
    "starttime" => starttime,
    "endtime" => endtime,
    "template_id" => template_id,
});

/// The answer to [`GetStatList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetStatListResponse {
    /// One entry per period of reporting.
    pub stat_list: Vec<GetStatListStatList>,
}

wire_in!(GetStatListResponse {
    "stat_list" => stat_list,
});

impl Endpoint for GetStatList {
    type Response = GetStatListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.oa_journal.get_stat_list",
        path: "/cgi-bin/oa/journal/get_stat_list",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `stat_list` of [`GetStatList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetStatListStatList {
    /// Report template.
    pub template_id: String,
    /// `template_name`.
    pub template_name: String,
    /// Who should report.
    pub report_range: GetStatListReportRange,
    /// Who is exempt.
    pub white_range: GetStatListWhiteRange,
    /// Who receives the report.
    pub receivers: GetStatListReceivers,
    /// Who reported.
    pub report_list: Vec<GetStatListReportList>,
    /// Who has not reported.
    pub unreport_list: Vec<GetStatListUnreportList>,
    /// Unix seconds, period of reporting.
    pub cycle_begin_time: i64,
    /// Unix seconds, period of reporting.
    pub cycle_end_time: i64,
    /// Unix seconds, period of the statistics.
    pub stat_begin_time: i64,
    /// Unix seconds, period of the statistics.
    pub stat_end_time: i64,
    /// `report_type`.
    pub report_type: i64,
}

wire_in!(part GetStatListStatList {
    "template_id" => template_id,
    "template_name" => template_name,
    "report_range" => report_range,
    "white_range" => white_range,
    "receivers" => receivers,
    "report_list" => report_list,
    "unreport_list" => unreport_list,
    "cycle_begin_time" => cycle_begin_time,
    "cycle_end_time" => cycle_end_time,
    "stat_begin_time" => stat_begin_time,
    "stat_end_time" => stat_end_time,
    "report_type" => report_type,
});

/// `report_range` of [`GetStatList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetStatListReportRange {
    /// Members of the range.
    pub user_list: Vec<GetStatListUserList>,
    /// Departments of the range.
    pub party_list: Vec<GetStatListPartyList>,
    /// Tags of the range.
    pub tag_list: Vec<GetStatListTagList>,
}

wire_in!(part GetStatListReportRange {
    "user_list" => user_list,
    "party_list" => party_list,
    "tag_list" => tag_list,
});

/// `user_list` of [`GetStatList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetStatListUserList {
    /// Member of the company.
    pub userid: String,
}

wire_in!(part GetStatListUserList {
    "userid" => userid,
});

/// `party_list` of [`GetStatList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetStatListPartyList {
    /// Department id.
    pub open_partyid: String,
}

wire_in!(part GetStatListPartyList {
    "open_partyid" => open_partyid,
});

/// `tag_list` of [`GetStatList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetStatListTagList {
    /// Tag id.
    pub open_tagid: String,
}

wire_in!(part GetStatListTagList {
    "open_tagid" => open_tagid,
});

/// `white_range` of [`GetStatList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetStatListWhiteRange {
    /// Members of the range.
    pub user_list: Vec<GetStatListUserList>,
    /// Departments of the range.
    pub party_list: Vec<GetStatListPartyList>,
    /// Tags of the range.
    pub tag_list: Vec<GetStatListTagList>,
}

wire_in!(part GetStatListWhiteRange {
    "user_list" => user_list,
    "party_list" => party_list,
    "tag_list" => tag_list,
});

/// `receivers` of [`GetStatList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetStatListReceivers {
    /// Members of the range.
    pub user_list: Vec<GetStatListUserList>,
    /// Tags of the range.
    pub tag_list: Vec<GetStatListTagList>,
    /// Superiors who receive the reports.
    pub leader_list: Vec<GetStatListLeaderList>,
}

wire_in!(part GetStatListReceivers {
    "user_list" => user_list,
    "tag_list" => tag_list,
    "leader_list" => leader_list,
});

/// `leader_list` of [`GetStatList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetStatListLeaderList {
    /// How many levels above the writer.
    pub level: i64,
}

wire_in!(part GetStatListLeaderList {
    "level" => level,
});

/// `report_list` of [`GetStatList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetStatListReportList {
    /// `user`.
    pub user: GetStatListUser,
    /// Reports of the member.
    pub itemlist: Vec<GetStatListItemlist>,
}

wire_in!(part GetStatListReportList {
    "user" => user,
    "itemlist" => itemlist,
});

/// `user` of [`GetStatList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetStatListUser {
    /// Member of the company.
    pub userid: String,
}

wire_in!(part GetStatListUser {
    "userid" => userid,
});

/// `itemlist` of [`GetStatList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetStatListItemlist {
    /// Id of the report.
    pub journaluuid: String,
    /// Unix seconds.
    pub reporttime: Option<i64>,
    /// `flag`.
    pub flag: Option<bool>,
}

wire_in!(part GetStatListItemlist {
    "journaluuid" => journaluuid,
    "reporttime" => reporttime,
    "flag" => flag,
});

/// `unreport_list` of [`GetStatList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetStatListUnreportList {
    /// `user`.
    pub user: GetStatListUser,
    /// Reports of the member.
    pub itemlist: Vec<GetStatListItemlist>,
}

wire_in!(part GetStatListUnreportList {
    "user" => user,
    "itemlist" => itemlist,
});
