//! Generated from `spec/work/oa_approval.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Approval templates (审批模板)

use yizhan_core::{
    AnswerKind, BodyKind, Endpoint, Host, Method, Operation, Product, TokenKind, wire_in, wire_out,
};

/// Copy a template to a company (复制/更新模板到企业).
///
/// `POST /cgi-bin/oa/approval/copytemplate`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92630)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CopyTemplate {
    /// `open_template_id`.
    pub open_template_id: String,
}

impl CopyTemplate {
    /// Starts with the required members.
    pub fn new(open_template_id: impl Into<String>) -> Self {
        Self {
            open_template_id: open_template_id.into(),
        }
    }
}

wire_out!(CopyTemplate {
    "open_template_id" => open_template_id,
});

/// The answer to [`CopyTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CopyTemplateResponse {
    /// `template_id`.
    pub template_id: String,
}

wire_in!(CopyTemplateResponse {
    "template_id" => template_id,
});

impl Endpoint for CopyTemplate {
    type Response = CopyTemplateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.oa_approval.copy_template",
        product: Product::Work,
        method: Method::Post,
        host: Host::Work,
        path: "/cgi-bin/oa/approval/copytemplate",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// Create an approval template (创建审批模板).
///
/// `POST /cgi-bin/oa/approval/create_template`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/97437)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CreateTemplate {
    /// `template_name`.
    pub template_name: Vec<CreateTemplateTemplateName>,
    /// `template_content`.
    pub template_content: CreateTemplateTemplateContent,
}

impl CreateTemplate {
    /// Starts with the required members.
    pub fn new(
        template_name: impl IntoIterator<Item = impl Into<CreateTemplateTemplateName>>,
        template_content: impl Into<CreateTemplateTemplateContent>,
    ) -> Self {
        Self {
            template_name: template_name.into_iter().map(Into::into).collect(),
            template_content: template_content.into(),
        }
    }
}

wire_out!(CreateTemplate {
    "template_name" => template_name,
    "template_content" => template_content,
});

/// The answer to [`CreateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateTemplateResponse {
    /// `template_id`.
    pub template_id: String,
}

wire_in!(CreateTemplateResponse {
    "template_id" => template_id,
});

impl Endpoint for CreateTemplate {
    type Response = CreateTemplateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.oa_approval.create_template",
        product: Product::Work,
        method: Method::Post,
        host: Host::Work,
        path: "/cgi-bin/oa/approval/create_template",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// `template_name` of [`CreateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateTemplateTemplateName {
    /// `lang`.
    pub lang: String,
    /// `text`.
    pub text: String,
}

impl CreateTemplateTemplateName {
    /// Starts with the required members.
    #[must_use]
    pub fn new(lang: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            lang: lang.into(),
            text: text.into(),
        }
    }
}

wire_out!(CreateTemplateTemplateName {
    "lang" => lang,
    "text" => text,
});

/// `template_content` of [`CreateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateTemplateTemplateContent {
    /// `controls`.
    pub controls: Vec<CreateTemplateControls>,
}

impl CreateTemplateTemplateContent {
    /// Starts with the required members.
    #[must_use]
    pub fn new(controls: impl IntoIterator<Item = impl Into<CreateTemplateControls>>) -> Self {
        Self {
            controls: controls.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(CreateTemplateTemplateContent {
    "controls" => controls,
});

/// `controls` of [`CreateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateTemplateControls {
    /// `property`.
    pub property: CreateTemplateProperty,
    /// `config`.
    pub config: Option<CreateTemplateConfig>,
}

impl CreateTemplateControls {
    /// Starts with the required members.
    #[must_use]
    pub fn new(property: impl Into<CreateTemplateProperty>) -> Self {
        Self {
            property: property.into(),
            config: Default::default(),
        }
    }

    /// `config`.
    #[must_use]
    pub fn config(mut self, config: impl Into<CreateTemplateConfig>) -> Self {
        self.config = Some(config.into());
        self
    }
}

wire_out!(CreateTemplateControls {
    "property" => property,
    "config" => config,
});

/// `property` of [`CreateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateTemplateProperty {
    /// `control`.
    pub control: String,
    /// `id`.
    pub id: String,
    /// `title`.
    pub title: Option<Vec<CreateTemplateTitle>>,
    /// `placeholder`.
    pub placeholder: Option<Vec<CreateTemplatePlaceholder>>,
    /// `require`.
    pub require: Option<bool>,
    /// `un_print`.
    pub un_print: bool,
}

impl CreateTemplateProperty {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        control: impl Into<String>,
        id: impl Into<String>,
        un_print: impl Into<bool>,
    ) -> Self {
        Self {
            control: control.into(),
            id: id.into(),
            title: Default::default(),
            placeholder: Default::default(),
            require: Default::default(),
            un_print: un_print.into(),
        }
    }

    /// `title`.
    #[must_use]
    pub fn title(
        mut self,
        title: impl IntoIterator<Item = impl Into<CreateTemplateTitle>>,
    ) -> Self {
        self.title = Some(title.into_iter().map(Into::into).collect());
        self
    }

    /// `placeholder`.
    #[must_use]
    pub fn placeholder(
        mut self,
        placeholder: impl IntoIterator<Item = impl Into<CreateTemplatePlaceholder>>,
    ) -> Self {
        self.placeholder = Some(placeholder.into_iter().map(Into::into).collect());
        self
    }

    /// `require`.
    #[must_use]
    pub fn require(mut self, require: impl Into<bool>) -> Self {
        self.require = Some(require.into());
        self
    }
}

wire_out!(CreateTemplateProperty {
    "control" => control,
    "id" => id,
    "title" => title,
    "placeholder" => placeholder,
} via {
    "require" => require: yizhan_core::wire::BoolAsInt,
    "un_print" => un_print: yizhan_core::wire::BoolAsInt,
});

/// `title` of [`CreateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateTemplateTitle {
    /// `lang`.
    pub lang: String,
    /// `text`.
    pub text: String,
}

impl CreateTemplateTitle {
    /// Starts with the required members.
    #[must_use]
    pub fn new(lang: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            lang: lang.into(),
            text: text.into(),
        }
    }
}

wire_out!(CreateTemplateTitle {
    "lang" => lang,
    "text" => text,
});

/// `placeholder` of [`CreateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateTemplatePlaceholder {
    /// `lang`.
    pub lang: String,
    /// `text`.
    pub text: String,
}

impl CreateTemplatePlaceholder {
    /// Starts with the required members.
    #[must_use]
    pub fn new(lang: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            lang: lang.into(),
            text: text.into(),
        }
    }
}

wire_out!(CreateTemplatePlaceholder {
    "lang" => lang,
    "text" => text,
});

/// `config` of [`CreateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateTemplateConfig {
    /// `date`.
    pub date: Option<CreateTemplateDate>,
    /// `selector`.
    pub selector: Option<CreateTemplateSelector>,
    /// `contact`.
    pub contact: Option<CreateTemplateContact>,
    /// `tips`.
    pub tips: Option<CreateTemplateTips>,
    /// `file`.
    pub file: Option<CreateTemplateFile>,
    /// `table`.
    pub table: Option<CreateTemplateTable>,
    /// `attendance`.
    pub attendance: Option<CreateTemplateAttendance>,
    /// `vacation_list`.
    pub vacation_list: Option<CreateTemplateVacationList>,
    /// `date_range`.
    pub date_range: Option<CreateTemplateConfigDateRange>,
    /// `location`.
    pub location: Option<CreateTemplateLocation>,
    /// `related_approval`.
    pub related_approval: Option<CreateTemplateRelatedApproval>,
}

impl CreateTemplateConfig {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `date`.
    #[must_use]
    pub fn date(mut self, date: impl Into<CreateTemplateDate>) -> Self {
        self.date = Some(date.into());
        self
    }

    /// `selector`.
    #[must_use]
    pub fn selector(mut self, selector: impl Into<CreateTemplateSelector>) -> Self {
        self.selector = Some(selector.into());
        self
    }

    /// `contact`.
    #[must_use]
    pub fn contact(mut self, contact: impl Into<CreateTemplateContact>) -> Self {
        self.contact = Some(contact.into());
        self
    }

    /// `tips`.
    #[must_use]
    pub fn tips(mut self, tips: impl Into<CreateTemplateTips>) -> Self {
        self.tips = Some(tips.into());
        self
    }

    /// `file`.
    #[must_use]
    pub fn file(mut self, file: impl Into<CreateTemplateFile>) -> Self {
        self.file = Some(file.into());
        self
    }

    /// `table`.
    #[must_use]
    pub fn table(mut self, table: impl Into<CreateTemplateTable>) -> Self {
        self.table = Some(table.into());
        self
    }

    /// `attendance`.
    #[must_use]
    pub fn attendance(mut self, attendance: impl Into<CreateTemplateAttendance>) -> Self {
        self.attendance = Some(attendance.into());
        self
    }

    /// `vacation_list`.
    #[must_use]
    pub fn vacation_list(mut self, vacation_list: impl Into<CreateTemplateVacationList>) -> Self {
        self.vacation_list = Some(vacation_list.into());
        self
    }

    /// `date_range`.
    #[must_use]
    pub fn date_range(mut self, date_range: impl Into<CreateTemplateConfigDateRange>) -> Self {
        self.date_range = Some(date_range.into());
        self
    }

    /// `location`.
    #[must_use]
    pub fn location(mut self, location: impl Into<CreateTemplateLocation>) -> Self {
        self.location = Some(location.into());
        self
    }

    /// `related_approval`.
    #[must_use]
    pub fn related_approval(
        mut self,
        related_approval: impl Into<CreateTemplateRelatedApproval>,
    ) -> Self {
        self.related_approval = Some(related_approval.into());
        self
    }
}

wire_out!(CreateTemplateConfig {
    "date" => date,
    "selector" => selector,
    "contact" => contact,
    "tips" => tips,
    "file" => file,
    "table" => table,
    "attendance" => attendance,
    "vacation_list" => vacation_list,
    "date_range" => date_range,
    "location" => location,
    "related_approval" => related_approval,
});

/// `date` of [`CreateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateTemplateDate {
    /// `type`.
    pub r#type: String,
}

impl CreateTemplateDate {
    /// Starts with the required members.
    #[must_use]
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
        }
    }
}

wire_out!(CreateTemplateDate {
    "type" => r#type,
});

/// `selector` of [`CreateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateTemplateSelector {
    /// `type`.
    pub r#type: String,
    /// `options`.
    pub options: Vec<CreateTemplateOptions>,
}

impl CreateTemplateSelector {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        r#type: impl Into<String>,
        options: impl IntoIterator<Item = impl Into<CreateTemplateOptions>>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            options: options.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(CreateTemplateSelector {
    "type" => r#type,
    "options" => options,
});

/// `options` of [`CreateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateTemplateOptions {
    /// `key`.
    pub key: String,
    /// `value`.
    pub value: Vec<CreateTemplateValue>,
}

impl CreateTemplateOptions {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        key: impl Into<String>,
        value: impl IntoIterator<Item = impl Into<CreateTemplateValue>>,
    ) -> Self {
        Self {
            key: key.into(),
            value: value.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(CreateTemplateOptions {
    "key" => key,
    "value" => value,
});

/// `value` of [`CreateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateTemplateValue {
    /// `lang`.
    pub lang: String,
    /// `text`.
    pub text: String,
}

impl CreateTemplateValue {
    /// Starts with the required members.
    #[must_use]
    pub fn new(lang: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            lang: lang.into(),
            text: text.into(),
        }
    }
}

wire_out!(CreateTemplateValue {
    "lang" => lang,
    "text" => text,
});

/// `contact` of [`CreateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateTemplateContact {
    /// `type`.
    pub r#type: String,
    /// `mode`.
    pub mode: String,
}

impl CreateTemplateContact {
    /// Starts with the required members.
    #[must_use]
    pub fn new(r#type: impl Into<String>, mode: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            mode: mode.into(),
        }
    }
}

wire_out!(CreateTemplateContact {
    "type" => r#type,
    "mode" => mode,
});

/// `tips` of [`CreateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateTemplateTips {
    /// `tips_content`.
    pub tips_content: Vec<CreateTemplateTipsContent>,
}

impl CreateTemplateTips {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        tips_content: impl IntoIterator<Item = impl Into<CreateTemplateTipsContent>>,
    ) -> Self {
        Self {
            tips_content: tips_content.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(CreateTemplateTips {
    "tips_content" => tips_content,
});

/// `tips_content` of [`CreateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateTemplateTipsContent {
    /// `lang`.
    pub lang: String,
    /// `text`.
    pub text: CreateTemplateText,
}

impl CreateTemplateTipsContent {
    /// Starts with the required members.
    #[must_use]
    pub fn new(lang: impl Into<String>, text: impl Into<CreateTemplateText>) -> Self {
        Self {
            lang: lang.into(),
            text: text.into(),
        }
    }
}

wire_out!(CreateTemplateTipsContent {
    "lang" => lang,
    "text" => text,
});

/// `text` of [`CreateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateTemplateText {
    /// `sub_text`.
    pub sub_text: Vec<CreateTemplateSubText>,
}

impl CreateTemplateText {
    /// Starts with the required members.
    #[must_use]
    pub fn new(sub_text: impl IntoIterator<Item = impl Into<CreateTemplateSubText>>) -> Self {
        Self {
            sub_text: sub_text.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(CreateTemplateText {
    "sub_text" => sub_text,
});

/// `sub_text` of [`CreateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateTemplateSubText {
    /// `type`.
    pub r#type: i64,
    /// `content`.
    pub content: CreateTemplateContent,
}

impl CreateTemplateSubText {
    /// Starts with the required members.
    #[must_use]
    pub fn new(r#type: impl Into<i64>, content: impl Into<CreateTemplateContent>) -> Self {
        Self {
            r#type: r#type.into(),
            content: content.into(),
        }
    }
}

wire_out!(CreateTemplateSubText {
    "type" => r#type,
    "content" => content,
});

/// `content` of [`CreateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateTemplateContent {
    /// `plain_text`.
    pub plain_text: Option<CreateTemplatePlainText>,
    /// `link`.
    pub link: Option<CreateTemplateLink>,
}

impl CreateTemplateContent {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `plain_text`.
    #[must_use]
    pub fn plain_text(mut self, plain_text: impl Into<CreateTemplatePlainText>) -> Self {
        self.plain_text = Some(plain_text.into());
        self
    }

    /// `link`.
    #[must_use]
    pub fn link(mut self, link: impl Into<CreateTemplateLink>) -> Self {
        self.link = Some(link.into());
        self
    }
}

wire_out!(CreateTemplateContent {
    "plain_text" => plain_text,
    "link" => link,
});

/// `plain_text` of [`CreateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateTemplatePlainText {
    /// `content`.
    pub content: String,
}

impl CreateTemplatePlainText {
    /// Starts with the required members.
    #[must_use]
    pub fn new(content: impl Into<String>) -> Self {
        Self {
            content: content.into(),
        }
    }
}

wire_out!(CreateTemplatePlainText {
    "content" => content,
});

/// `link` of [`CreateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateTemplateLink {
    /// `title`.
    pub title: String,
    /// `url`.
    pub url: String,
}

impl CreateTemplateLink {
    /// Starts with the required members.
    #[must_use]
    pub fn new(title: impl Into<String>, url: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            url: url.into(),
        }
    }
}

wire_out!(CreateTemplateLink {
    "title" => title,
    "url" => url,
});

/// `file` of [`CreateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateTemplateFile {
    /// `is_only_photo`.
    pub is_only_photo: bool,
}

impl CreateTemplateFile {
    /// Starts with the required members.
    #[must_use]
    pub fn new(is_only_photo: impl Into<bool>) -> Self {
        Self {
            is_only_photo: is_only_photo.into(),
        }
    }
}

wire_out!(CreateTemplateFile {} via {
    "is_only_photo" => is_only_photo: yizhan_core::wire::BoolAsInt,
});

/// `table` of [`CreateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateTemplateTable {
    /// `print_format`.
    pub print_format: i64,
    /// `children`.
    pub children: Vec<CreateTemplateControls>,
}

impl CreateTemplateTable {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        print_format: impl Into<i64>,
        children: impl IntoIterator<Item = impl Into<CreateTemplateControls>>,
    ) -> Self {
        Self {
            print_format: print_format.into(),
            children: children.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(CreateTemplateTable {
    "print_format" => print_format,
    "children" => children,
});

/// `attendance` of [`CreateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateTemplateAttendance {
    /// `type`.
    pub r#type: i64,
    /// `date_range`.
    pub date_range: CreateTemplateDateRange,
}

impl CreateTemplateAttendance {
    /// Starts with the required members.
    #[must_use]
    pub fn new(r#type: impl Into<i64>, date_range: impl Into<CreateTemplateDateRange>) -> Self {
        Self {
            r#type: r#type.into(),
            date_range: date_range.into(),
        }
    }
}

wire_out!(CreateTemplateAttendance {
    "type" => r#type,
    "date_range" => date_range,
});

/// `date_range` of [`CreateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateTemplateDateRange {
    /// `type`.
    pub r#type: String,
    /// `official_holiday`.
    pub official_holiday: Option<i64>,
    /// `perday_duration`.
    pub perday_duration: Option<i64>,
}

impl CreateTemplateDateRange {
    /// Starts with the required members.
    #[must_use]
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            official_holiday: Default::default(),
            perday_duration: Default::default(),
        }
    }

    /// `official_holiday`.
    #[must_use]
    pub fn official_holiday(mut self, official_holiday: impl Into<i64>) -> Self {
        self.official_holiday = Some(official_holiday.into());
        self
    }

    /// `perday_duration`.
    #[must_use]
    pub fn perday_duration(mut self, perday_duration: impl Into<i64>) -> Self {
        self.perday_duration = Some(perday_duration.into());
        self
    }
}

wire_out!(CreateTemplateDateRange {
    "type" => r#type,
    "official_holiday" => official_holiday,
    "perday_duration" => perday_duration,
});

/// `vacation_list` of [`CreateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateTemplateVacationList {
    /// `item`.
    pub item: Vec<CreateTemplateItem>,
}

impl CreateTemplateVacationList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(item: impl IntoIterator<Item = impl Into<CreateTemplateItem>>) -> Self {
        Self {
            item: item.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(CreateTemplateVacationList {
    "item" => item,
});

/// `item` of [`CreateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateTemplateItem {
    /// `id`.
    pub id: i64,
    /// `name`.
    pub name: Vec<CreateTemplateName>,
}

impl CreateTemplateItem {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        id: impl Into<i64>,
        name: impl IntoIterator<Item = impl Into<CreateTemplateName>>,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(CreateTemplateItem {
    "id" => id,
    "name" => name,
});

/// `name` of [`CreateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateTemplateName {
    /// `lang`.
    pub lang: String,
    /// `text`.
    pub text: String,
}

impl CreateTemplateName {
    /// Starts with the required members.
    #[must_use]
    pub fn new(lang: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            lang: lang.into(),
            text: text.into(),
        }
    }
}

wire_out!(CreateTemplateName {
    "lang" => lang,
    "text" => text,
});

/// `config_date_range` of [`CreateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateTemplateConfigDateRange {
    /// `type`.
    pub r#type: String,
    /// `official_holiday`.
    pub official_holiday: Option<i64>,
    /// `perday_duration`.
    pub perday_duration: Option<i64>,
}

impl CreateTemplateConfigDateRange {
    /// Starts with the required members.
    #[must_use]
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            official_holiday: Default::default(),
            perday_duration: Default::default(),
        }
    }

    /// `official_holiday`.
    #[must_use]
    pub fn official_holiday(mut self, official_holiday: impl Into<i64>) -> Self {
        self.official_holiday = Some(official_holiday.into());
        self
    }

    /// `perday_duration`.
    #[must_use]
    pub fn perday_duration(mut self, perday_duration: impl Into<i64>) -> Self {
        self.perday_duration = Some(perday_duration.into());
        self
    }
}

wire_out!(CreateTemplateConfigDateRange {
    "type" => r#type,
    "official_holiday" => official_holiday,
    "perday_duration" => perday_duration,
});

/// `location` of [`CreateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateTemplateLocation {
    /// `distance`.
    pub distance: i64,
}

impl CreateTemplateLocation {
    /// Starts with the required members.
    #[must_use]
    pub fn new(distance: impl Into<i64>) -> Self {
        Self {
            distance: distance.into(),
        }
    }
}

wire_out!(CreateTemplateLocation {
    "distance" => distance,
});

/// `related_approval` of [`CreateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateTemplateRelatedApproval {
    /// `template_id`.
    pub template_id: Vec<String>,
}

impl CreateTemplateRelatedApproval {
    /// Starts with the required members.
    #[must_use]
    pub fn new(template_id: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            template_id: template_id.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(CreateTemplateRelatedApproval {
    "template_id" => template_id,
});

/// Change an approval template (更新审批模板).
///
/// `POST /cgi-bin/oa/approval/update_template`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/97438)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UpdateTemplate {
    /// `template_id`.
    pub template_id: String,
    /// `template_name`.
    pub template_name: Vec<UpdateTemplateTemplateName>,
    /// `template_content`.
    pub template_content: UpdateTemplateTemplateContent,
}

impl UpdateTemplate {
    /// Starts with the required members.
    pub fn new(
        template_id: impl Into<String>,
        template_name: impl IntoIterator<Item = impl Into<UpdateTemplateTemplateName>>,
        template_content: impl Into<UpdateTemplateTemplateContent>,
    ) -> Self {
        Self {
            template_id: template_id.into(),
            template_name: template_name.into_iter().map(Into::into).collect(),
            template_content: template_content.into(),
        }
    }
}

wire_out!(UpdateTemplate {
    "template_id" => template_id,
    "template_name" => template_name,
    "template_content" => template_content,
});

/// The answer to [`UpdateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateTemplateResponse {}

wire_in!(UpdateTemplateResponse {});

impl Endpoint for UpdateTemplate {
    type Response = UpdateTemplateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.oa_approval.update_template",
        product: Product::Work,
        method: Method::Post,
        host: Host::Work,
        path: "/cgi-bin/oa/approval/update_template",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// `template_name` of [`UpdateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateTemplateTemplateName {
    /// `lang`.
    pub lang: String,
    /// `text`.
    pub text: String,
}

impl UpdateTemplateTemplateName {
    /// Starts with the required members.
    #[must_use]
    pub fn new(lang: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            lang: lang.into(),
            text: text.into(),
        }
    }
}

wire_out!(UpdateTemplateTemplateName {
    "lang" => lang,
    "text" => text,
});

/// `template_content` of [`UpdateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateTemplateTemplateContent {
    /// `controls`.
    pub controls: Vec<UpdateTemplateControls>,
}

impl UpdateTemplateTemplateContent {
    /// Starts with the required members.
    #[must_use]
    pub fn new(controls: impl IntoIterator<Item = impl Into<UpdateTemplateControls>>) -> Self {
        Self {
            controls: controls.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(UpdateTemplateTemplateContent {
    "controls" => controls,
});

/// `controls` of [`UpdateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateTemplateControls {
    /// `property`.
    pub property: UpdateTemplateProperty,
    /// `config`.
    pub config: Option<UpdateTemplateConfig>,
}

impl UpdateTemplateControls {
    /// Starts with the required members.
    #[must_use]
    pub fn new(property: impl Into<UpdateTemplateProperty>) -> Self {
        Self {
            property: property.into(),
            config: Default::default(),
        }
    }

    /// `config`.
    #[must_use]
    pub fn config(mut self, config: impl Into<UpdateTemplateConfig>) -> Self {
        self.config = Some(config.into());
        self
    }
}

wire_out!(UpdateTemplateControls {
    "property" => property,
    "config" => config,
});

/// `property` of [`UpdateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateTemplateProperty {
    /// `control`.
    pub control: String,
    /// `id`.
    pub id: String,
    /// `title`.
    pub title: Option<Vec<UpdateTemplateTitle>>,
    /// `placeholder`.
    pub placeholder: Option<Vec<UpdateTemplatePlaceholder>>,
    /// `require`.
    pub require: Option<bool>,
    /// `un_print`.
    pub un_print: bool,
}

impl UpdateTemplateProperty {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        control: impl Into<String>,
        id: impl Into<String>,
        un_print: impl Into<bool>,
    ) -> Self {
        Self {
            control: control.into(),
            id: id.into(),
            title: Default::default(),
            placeholder: Default::default(),
            require: Default::default(),
            un_print: un_print.into(),
        }
    }

    /// `title`.
    #[must_use]
    pub fn title(
        mut self,
        title: impl IntoIterator<Item = impl Into<UpdateTemplateTitle>>,
    ) -> Self {
        self.title = Some(title.into_iter().map(Into::into).collect());
        self
    }

    /// `placeholder`.
    #[must_use]
    pub fn placeholder(
        mut self,
        placeholder: impl IntoIterator<Item = impl Into<UpdateTemplatePlaceholder>>,
    ) -> Self {
        self.placeholder = Some(placeholder.into_iter().map(Into::into).collect());
        self
    }

    /// `require`.
    #[must_use]
    pub fn require(mut self, require: impl Into<bool>) -> Self {
        self.require = Some(require.into());
        self
    }
}

wire_out!(UpdateTemplateProperty {
    "control" => control,
    "id" => id,
    "title" => title,
    "placeholder" => placeholder,
} via {
    "require" => require: yizhan_core::wire::BoolAsInt,
    "un_print" => un_print: yizhan_core::wire::BoolAsInt,
});

/// `title` of [`UpdateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateTemplateTitle {
    /// `lang`.
    pub lang: String,
    /// `text`.
    pub text: String,
}

impl UpdateTemplateTitle {
    /// Starts with the required members.
    #[must_use]
    pub fn new(lang: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            lang: lang.into(),
            text: text.into(),
        }
    }
}

wire_out!(UpdateTemplateTitle {
    "lang" => lang,
    "text" => text,
});

/// `placeholder` of [`UpdateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateTemplatePlaceholder {
    /// `lang`.
    pub lang: String,
    /// `text`.
    pub text: String,
}

impl UpdateTemplatePlaceholder {
    /// Starts with the required members.
    #[must_use]
    pub fn new(lang: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            lang: lang.into(),
            text: text.into(),
        }
    }
}

wire_out!(UpdateTemplatePlaceholder {
    "lang" => lang,
    "text" => text,
});

/// `config` of [`UpdateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateTemplateConfig {
    /// `date`.
    pub date: Option<UpdateTemplateDate>,
    /// `selector`.
    pub selector: Option<UpdateTemplateSelector>,
    /// `contact`.
    pub contact: Option<UpdateTemplateContact>,
    /// `tips`.
    pub tips: Option<UpdateTemplateTips>,
    /// `file`.
    pub file: Option<UpdateTemplateFile>,
    /// `table`.
    pub table: Option<UpdateTemplateTable>,
    /// `attendance`.
    pub attendance: Option<UpdateTemplateAttendance>,
    /// `vacation_list`.
    pub vacation_list: Option<UpdateTemplateVacationList>,
    /// `date_range`.
    pub date_range: Option<UpdateTemplateConfigDateRange>,
    /// `location`.
    pub location: Option<UpdateTemplateLocation>,
    /// `related_approval`.
    pub related_approval: Option<UpdateTemplateRelatedApproval>,
}

impl UpdateTemplateConfig {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `date`.
    #[must_use]
    pub fn date(mut self, date: impl Into<UpdateTemplateDate>) -> Self {
        self.date = Some(date.into());
        self
    }

    /// `selector`.
    #[must_use]
    pub fn selector(mut self, selector: impl Into<UpdateTemplateSelector>) -> Self {
        self.selector = Some(selector.into());
        self
    }

    /// `contact`.
    #[must_use]
    pub fn contact(mut self, contact: impl Into<UpdateTemplateContact>) -> Self {
        self.contact = Some(contact.into());
        self
    }

    /// `tips`.
    #[must_use]
    pub fn tips(mut self, tips: impl Into<UpdateTemplateTips>) -> Self {
        self.tips = Some(tips.into());
        self
    }

    /// `file`.
    #[must_use]
    pub fn file(mut self, file: impl Into<UpdateTemplateFile>) -> Self {
        self.file = Some(file.into());
        self
    }

    /// `table`.
    #[must_use]
    pub fn table(mut self, table: impl Into<UpdateTemplateTable>) -> Self {
        self.table = Some(table.into());
        self
    }

    /// `attendance`.
    #[must_use]
    pub fn attendance(mut self, attendance: impl Into<UpdateTemplateAttendance>) -> Self {
        self.attendance = Some(attendance.into());
        self
    }

    /// `vacation_list`.
    #[must_use]
    pub fn vacation_list(mut self, vacation_list: impl Into<UpdateTemplateVacationList>) -> Self {
        self.vacation_list = Some(vacation_list.into());
        self
    }

    /// `date_range`.
    #[must_use]
    pub fn date_range(mut self, date_range: impl Into<UpdateTemplateConfigDateRange>) -> Self {
        self.date_range = Some(date_range.into());
        self
    }

    /// `location`.
    #[must_use]
    pub fn location(mut self, location: impl Into<UpdateTemplateLocation>) -> Self {
        self.location = Some(location.into());
        self
    }

    /// `related_approval`.
    #[must_use]
    pub fn related_approval(
        mut self,
        related_approval: impl Into<UpdateTemplateRelatedApproval>,
    ) -> Self {
        self.related_approval = Some(related_approval.into());
        self
    }
}

wire_out!(UpdateTemplateConfig {
    "date" => date,
    "selector" => selector,
    "contact" => contact,
    "tips" => tips,
    "file" => file,
    "table" => table,
    "attendance" => attendance,
    "vacation_list" => vacation_list,
    "date_range" => date_range,
    "location" => location,
    "related_approval" => related_approval,
});

/// `date` of [`UpdateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateTemplateDate {
    /// `type`.
    pub r#type: String,
}

impl UpdateTemplateDate {
    /// Starts with the required members.
    #[must_use]
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
        }
    }
}

wire_out!(UpdateTemplateDate {
    "type" => r#type,
});

/// `selector` of [`UpdateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateTemplateSelector {
    /// `type`.
    pub r#type: String,
    /// `options`.
    pub options: Vec<UpdateTemplateOptions>,
}

impl UpdateTemplateSelector {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        r#type: impl Into<String>,
        options: impl IntoIterator<Item = impl Into<UpdateTemplateOptions>>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            options: options.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(UpdateTemplateSelector {
    "type" => r#type,
    "options" => options,
});

/// `options` of [`UpdateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateTemplateOptions {
    /// `key`.
    pub key: String,
    /// `value`.
    pub value: Vec<UpdateTemplateValue>,
}

impl UpdateTemplateOptions {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        key: impl Into<String>,
        value: impl IntoIterator<Item = impl Into<UpdateTemplateValue>>,
    ) -> Self {
        Self {
            key: key.into(),
            value: value.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(UpdateTemplateOptions {
    "key" => key,
    "value" => value,
});

/// `value` of [`UpdateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateTemplateValue {
    /// `lang`.
    pub lang: String,
    /// `text`.
    pub text: String,
}

impl UpdateTemplateValue {
    /// Starts with the required members.
    #[must_use]
    pub fn new(lang: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            lang: lang.into(),
            text: text.into(),
        }
    }
}

wire_out!(UpdateTemplateValue {
    "lang" => lang,
    "text" => text,
});

/// `contact` of [`UpdateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateTemplateContact {
    /// `type`.
    pub r#type: String,
    /// `mode`.
    pub mode: String,
}

impl UpdateTemplateContact {
    /// Starts with the required members.
    #[must_use]
    pub fn new(r#type: impl Into<String>, mode: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            mode: mode.into(),
        }
    }
}

wire_out!(UpdateTemplateContact {
    "type" => r#type,
    "mode" => mode,
});

/// `tips` of [`UpdateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateTemplateTips {
    /// `tips_content`.
    pub tips_content: Vec<UpdateTemplateTipsContent>,
}

impl UpdateTemplateTips {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        tips_content: impl IntoIterator<Item = impl Into<UpdateTemplateTipsContent>>,
    ) -> Self {
        Self {
            tips_content: tips_content.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(UpdateTemplateTips {
    "tips_content" => tips_content,
});

/// `tips_content` of [`UpdateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateTemplateTipsContent {
    /// `lang`.
    pub lang: String,
    /// `text`.
    pub text: UpdateTemplateText,
}

impl UpdateTemplateTipsContent {
    /// Starts with the required members.
    #[must_use]
    pub fn new(lang: impl Into<String>, text: impl Into<UpdateTemplateText>) -> Self {
        Self {
            lang: lang.into(),
            text: text.into(),
        }
    }
}

wire_out!(UpdateTemplateTipsContent {
    "lang" => lang,
    "text" => text,
});

/// `text` of [`UpdateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateTemplateText {
    /// `sub_text`.
    pub sub_text: Vec<UpdateTemplateSubText>,
}

impl UpdateTemplateText {
    /// Starts with the required members.
    #[must_use]
    pub fn new(sub_text: impl IntoIterator<Item = impl Into<UpdateTemplateSubText>>) -> Self {
        Self {
            sub_text: sub_text.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(UpdateTemplateText {
    "sub_text" => sub_text,
});

/// `sub_text` of [`UpdateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateTemplateSubText {
    /// `type`.
    pub r#type: i64,
    /// `content`.
    pub content: UpdateTemplateContent,
}

impl UpdateTemplateSubText {
    /// Starts with the required members.
    #[must_use]
    pub fn new(r#type: impl Into<i64>, content: impl Into<UpdateTemplateContent>) -> Self {
        Self {
            r#type: r#type.into(),
            content: content.into(),
        }
    }
}

wire_out!(UpdateTemplateSubText {
    "type" => r#type,
    "content" => content,
});

/// `content` of [`UpdateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateTemplateContent {
    /// `plain_text`.
    pub plain_text: Option<UpdateTemplatePlainText>,
    /// `link`.
    pub link: Option<UpdateTemplateLink>,
}

impl UpdateTemplateContent {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `plain_text`.
    #[must_use]
    pub fn plain_text(mut self, plain_text: impl Into<UpdateTemplatePlainText>) -> Self {
        self.plain_text = Some(plain_text.into());
        self
    }

    /// `link`.
    #[must_use]
    pub fn link(mut self, link: impl Into<UpdateTemplateLink>) -> Self {
        self.link = Some(link.into());
        self
    }
}

wire_out!(UpdateTemplateContent {
    "plain_text" => plain_text,
    "link" => link,
});

/// `plain_text` of [`UpdateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateTemplatePlainText {
    /// `content`.
    pub content: String,
}

impl UpdateTemplatePlainText {
    /// Starts with the required members.
    #[must_use]
    pub fn new(content: impl Into<String>) -> Self {
        Self {
            content: content.into(),
        }
    }
}

wire_out!(UpdateTemplatePlainText {
    "content" => content,
});

/// `link` of [`UpdateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateTemplateLink {
    /// `title`.
    pub title: String,
    /// `url`.
    pub url: String,
}

impl UpdateTemplateLink {
    /// Starts with the required members.
    #[must_use]
    pub fn new(title: impl Into<String>, url: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            url: url.into(),
        }
    }
}

wire_out!(UpdateTemplateLink {
    "title" => title,
    "url" => url,
});

/// `file` of [`UpdateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateTemplateFile {
    /// `is_only_photo`.
    pub is_only_photo: bool,
}

impl UpdateTemplateFile {
    /// Starts with the required members.
    #[must_use]
    pub fn new(is_only_photo: impl Into<bool>) -> Self {
        Self {
            is_only_photo: is_only_photo.into(),
        }
    }
}

wire_out!(UpdateTemplateFile {} via {
    "is_only_photo" => is_only_photo: yizhan_core::wire::BoolAsInt,
});

/// `table` of [`UpdateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateTemplateTable {
    /// `print_format`.
    pub print_format: i64,
    /// `children`.
    pub children: Vec<UpdateTemplateControls>,
}

impl UpdateTemplateTable {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        print_format: impl Into<i64>,
        children: impl IntoIterator<Item = impl Into<UpdateTemplateControls>>,
    ) -> Self {
        Self {
            print_format: print_format.into(),
            children: children.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(UpdateTemplateTable {
    "print_format" => print_format,
    "children" => children,
});

/// `attendance` of [`UpdateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateTemplateAttendance {
    /// `type`.
    pub r#type: i64,
    /// `date_range`.
    pub date_range: UpdateTemplateDateRange,
}

impl UpdateTemplateAttendance {
    /// Starts with the required members.
    #[must_use]
    pub fn new(r#type: impl Into<i64>, date_range: impl Into<UpdateTemplateDateRange>) -> Self {
        Self {
            r#type: r#type.into(),
            date_range: date_range.into(),
        }
    }
}

wire_out!(UpdateTemplateAttendance {
    "type" => r#type,
    "date_range" => date_range,
});

/// `date_range` of [`UpdateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateTemplateDateRange {
    /// `type`.
    pub r#type: String,
    /// `official_holiday`.
    pub official_holiday: Option<i64>,
    /// `perday_duration`.
    pub perday_duration: Option<i64>,
}

impl UpdateTemplateDateRange {
    /// Starts with the required members.
    #[must_use]
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            official_holiday: Default::default(),
            perday_duration: Default::default(),
        }
    }

    /// `official_holiday`.
    #[must_use]
    pub fn official_holiday(mut self, official_holiday: impl Into<i64>) -> Self {
        self.official_holiday = Some(official_holiday.into());
        self
    }

    /// `perday_duration`.
    #[must_use]
    pub fn perday_duration(mut self, perday_duration: impl Into<i64>) -> Self {
        self.perday_duration = Some(perday_duration.into());
        self
    }
}

wire_out!(UpdateTemplateDateRange {
    "type" => r#type,
    "official_holiday" => official_holiday,
    "perday_duration" => perday_duration,
});

/// `vacation_list` of [`UpdateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateTemplateVacationList {
    /// `item`.
    pub item: Vec<UpdateTemplateItem>,
}

impl UpdateTemplateVacationList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(item: impl IntoIterator<Item = impl Into<UpdateTemplateItem>>) -> Self {
        Self {
            item: item.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(UpdateTemplateVacationList {
    "item" => item,
});

/// `item` of [`UpdateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateTemplateItem {
    /// `id`.
    pub id: i64,
    /// `name`.
    pub name: Vec<UpdateTemplateName>,
}

impl UpdateTemplateItem {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        id: impl Into<i64>,
        name: impl IntoIterator<Item = impl Into<UpdateTemplateName>>,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(UpdateTemplateItem {
    "id" => id,
    "name" => name,
});

/// `name` of [`UpdateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateTemplateName {
    /// `lang`.
    pub lang: String,
    /// `text`.
    pub text: String,
}

impl UpdateTemplateName {
    /// Starts with the required members.
    #[must_use]
    pub fn new(lang: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            lang: lang.into(),
            text: text.into(),
        }
    }
}

wire_out!(UpdateTemplateName {
    "lang" => lang,
    "text" => text,
});

/// `config_date_range` of [`UpdateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateTemplateConfigDateRange {
    /// `type`.
    pub r#type: String,
    /// `official_holiday`.
    pub official_holiday: Option<i64>,
    /// `perday_duration`.
    pub perday_duration: Option<i64>,
}

impl UpdateTemplateConfigDateRange {
    /// Starts with the required members.
    #[must_use]
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            official_holiday: Default::default(),
            perday_duration: Default::default(),
        }
    }

    /// `official_holiday`.
    #[must_use]
    pub fn official_holiday(mut self, official_holiday: impl Into<i64>) -> Self {
        self.official_holiday = Some(official_holiday.into());
        self
    }

    /// `perday_duration`.
    #[must_use]
    pub fn perday_duration(mut self, perday_duration: impl Into<i64>) -> Self {
        self.perday_duration = Some(perday_duration.into());
        self
    }
}

wire_out!(UpdateTemplateConfigDateRange {
    "type" => r#type,
    "official_holiday" => official_holiday,
    "perday_duration" => perday_duration,
});

/// `location` of [`UpdateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateTemplateLocation {
    /// `distance`.
    pub distance: i64,
}

impl UpdateTemplateLocation {
    /// Starts with the required members.
    #[must_use]
    pub fn new(distance: impl Into<i64>) -> Self {
        Self {
            distance: distance.into(),
        }
    }
}

wire_out!(UpdateTemplateLocation {
    "distance" => distance,
});

/// `related_approval` of [`UpdateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateTemplateRelatedApproval {
    /// `template_id`.
    pub template_id: Vec<String>,
}

impl UpdateTemplateRelatedApproval {
    /// Starts with the required members.
    #[must_use]
    pub fn new(template_id: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            template_id: template_id.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(UpdateTemplateRelatedApproval {
    "template_id" => template_id,
});
