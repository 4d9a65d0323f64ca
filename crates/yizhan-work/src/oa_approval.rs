//! Generated from `spec/work/oa_approval.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Approval templates (审批模板)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Copy a template to a company (复制/更新模板到企业).
///
/// `POST /cgi-bin/oa/approval/copytemplate`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92630)
///
/// For third-party apps: copies the provider's template or brings the company's copy up to date.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CopyTemplate {
    /// Template of the provider.
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
    /// Template in the company.
    pub template_id: String,
}

wire_in!(CopyTemplateResponse {
    "template_id" => template_id,
});

impl Endpoint for CopyTemplate {
    type Response = CopyTemplateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.oa_approval.copy_template",
        path: "/cgi-bin/oa/approval/copytemplate",
        ..Operation::usual(Product::Work)
    };
}

/// Create an approval template (创建审批模板).
///
/// `POST /cgi-bin/oa/approval/create_template`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/97437)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CreateTemplate {
    /// Name in each language; zh_CN must be given.
    pub template_name: Vec<CreateTemplateTemplateName>,
    /// What the template consists of.
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
    /// Template in the company.
    pub template_id: String,
}

wire_in!(CreateTemplateResponse {
    "template_id" => template_id,
});

impl Endpoint for CreateTemplate {
    type Response = CreateTemplateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.oa_approval.create_template",
        path: "/cgi-bin/oa/approval/create_template",
        ..Operation::usual(Product::Work)
    };
}

/// `template_name` of [`CreateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateTemplateTemplateName {
    /// Zh_CN or en.
    pub lang: String,
    /// The text in the language lang.
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

wire_out!(part CreateTemplateTemplateName {
    "lang" => lang,
    "text" => text,
});

/// `template_content` of [`CreateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateTemplateTemplateContent {
    /// Controls in order.
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

wire_out!(part CreateTemplateTemplateContent {
    "controls" => controls,
});

/// `controls` of [`CreateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateTemplateControls {
    /// What every control has.
    pub property: CreateTemplateProperty,
    /// Settings of the kind of control.
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

    /// Settings of the kind of control.
    #[must_use]
    pub fn config(mut self, config: impl Into<CreateTemplateConfig>) -> Self {
        self.config = Some(config.into());
        self
    }
}

wire_out!(part CreateTemplateControls {
    "property" => property,
    "config" => config,
});

/// `property` of [`CreateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateTemplateProperty {
    /// Text, Textarea, Number, Money, Date, Selector, Contact, Tips, File, Table, Attendance, Vacation, Location, RelatedApproval, Formula, DateRange.
    pub control: String,
    /// Unique within the template, the control and a number such as Text-01.
    pub id: String,
    /// Label in each language.
    pub title: Option<Vec<CreateTemplateTitle>>,
    /// Hint inside the empty control.
    pub placeholder: Option<Vec<CreateTemplatePlaceholder>>,
    /// Whether it must be filled in.
    pub require: Option<bool>,
    /// True leaves it out of the printed form.
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

    /// Label in each language.
    #[must_use]
    pub fn title(
        mut self,
        title: impl IntoIterator<Item = impl Into<CreateTemplateTitle>>,
    ) -> Self {
        self.title = Some(title.into_iter().map(Into::into).collect());
        self
    }

    /// Hint inside the empty control.
    #[must_use]
    pub fn placeholder(
        mut self,
        placeholder: impl IntoIterator<Item = impl Into<CreateTemplatePlaceholder>>,
    ) -> Self {
        self.placeholder = Some(placeholder.into_iter().map(Into::into).collect());
        self
    }

    /// Whether it must be filled in.
    #[must_use]
    pub fn require(mut self, require: impl Into<bool>) -> Self {
        self.require = Some(require.into());
        self
    }
}

wire_out!(part CreateTemplateProperty {
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
    /// Zh_CN or en.
    pub lang: String,
    /// The text in the language lang.
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

wire_out!(part CreateTemplateTitle {
    "lang" => lang,
    "text" => text,
});

/// `placeholder` of [`CreateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateTemplatePlaceholder {
    /// Zh_CN or en.
    pub lang: String,
    /// The text in the language lang.
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

wire_out!(part CreateTemplatePlaceholder {
    "lang" => lang,
    "text" => text,
});

/// `config` of [`CreateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateTemplateConfig {
    /// For Date controls.
    pub date: Option<CreateTemplateDate>,
    /// For Selector controls.
    pub selector: Option<CreateTemplateSelector>,
    /// For Contact controls.
    pub contact: Option<CreateTemplateContact>,
    /// For Tips controls, only shown.
    pub tips: Option<CreateTemplateTips>,
    /// For File controls.
    pub file: Option<CreateTemplateFile>,
    /// For Table controls.
    pub table: Option<CreateTemplateTable>,
    /// For Attendance controls.
    pub attendance: Option<CreateTemplateAttendance>,
    /// Kinds of vacation.
    pub vacation_list: Option<CreateTemplateVacationList>,
    /// Period.
    pub date_range: Option<CreateTemplateConfigDateRange>,
    /// For Location controls.
    pub location: Option<CreateTemplateLocation>,
    /// For RelatedApproval controls.
    pub related_approval: Option<CreateTemplateRelatedApproval>,
}

impl CreateTemplateConfig {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// For Date controls.
    #[must_use]
    pub fn date(mut self, date: impl Into<CreateTemplateDate>) -> Self {
        self.date = Some(date.into());
        self
    }

    /// For Selector controls.
    #[must_use]
    pub fn selector(mut self, selector: impl Into<CreateTemplateSelector>) -> Self {
        self.selector = Some(selector.into());
        self
    }

    /// For Contact controls.
    #[must_use]
    pub fn contact(mut self, contact: impl Into<CreateTemplateContact>) -> Self {
        self.contact = Some(contact.into());
        self
    }

    /// For Tips controls, only shown.
    #[must_use]
    pub fn tips(mut self, tips: impl Into<CreateTemplateTips>) -> Self {
        self.tips = Some(tips.into());
        self
    }

    /// For File controls.
    #[must_use]
    pub fn file(mut self, file: impl Into<CreateTemplateFile>) -> Self {
        self.file = Some(file.into());
        self
    }

    /// For Table controls.
    #[must_use]
    pub fn table(mut self, table: impl Into<CreateTemplateTable>) -> Self {
        self.table = Some(table.into());
        self
    }

    /// For Attendance controls.
    #[must_use]
    pub fn attendance(mut self, attendance: impl Into<CreateTemplateAttendance>) -> Self {
        self.attendance = Some(attendance.into());
        self
    }

    /// Kinds of vacation.
    #[must_use]
    pub fn vacation_list(mut self, vacation_list: impl Into<CreateTemplateVacationList>) -> Self {
        self.vacation_list = Some(vacation_list.into());
        self
    }

    /// Period.
    #[must_use]
    pub fn date_range(mut self, date_range: impl Into<CreateTemplateConfigDateRange>) -> Self {
        self.date_range = Some(date_range.into());
        self
    }

    /// For Location controls.
    #[must_use]
    pub fn location(mut self, location: impl Into<CreateTemplateLocation>) -> Self {
        self.location = Some(location.into());
        self
    }

    /// For RelatedApproval controls.
    #[must_use]
    pub fn related_approval(
        mut self,
        related_approval: impl Into<CreateTemplateRelatedApproval>,
    ) -> Self {
        self.related_approval = Some(related_approval.into());
        self
    }
}

wire_out!(part CreateTemplateConfig {
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
    /// Day or hour.
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

wire_out!(part CreateTemplateDate {
    "type" => r#type,
});

/// `selector` of [`CreateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateTemplateSelector {
    /// Single or multi.
    pub r#type: String,
    /// Choices.
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

wire_out!(part CreateTemplateSelector {
    "type" => r#type,
    "options" => options,
});

/// `options` of [`CreateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateTemplateOptions {
    /// Id of the choice.
    pub key: String,
    /// Label of the choice in each language.
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

wire_out!(part CreateTemplateOptions {
    "key" => key,
    "value" => value,
});

/// `value` of [`CreateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateTemplateValue {
    /// Zh_CN or en.
    pub lang: String,
    /// The text in the language lang.
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

wire_out!(part CreateTemplateValue {
    "lang" => lang,
    "text" => text,
});

/// `contact` of [`CreateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateTemplateContact {
    /// Single or multi.
    pub r#type: String,
    /// User or department.
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

wire_out!(part CreateTemplateContact {
    "type" => r#type,
    "mode" => mode,
});

/// `tips` of [`CreateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateTemplateTips {
    /// The hint in each language.
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

wire_out!(part CreateTemplateTips {
    "tips_content" => tips_content,
});

/// `tips_content` of [`CreateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateTemplateTipsContent {
    /// Zh_CN or en.
    pub lang: String,
    /// The text in the language lang.
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

wire_out!(part CreateTemplateTipsContent {
    "lang" => lang,
    "text" => text,
});

/// `text` of [`CreateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateTemplateText {
    /// Pieces of the hint.
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

wire_out!(part CreateTemplateText {
    "sub_text" => sub_text,
});

/// `sub_text` of [`CreateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateTemplateSubText {
    /// 1 text, 2 link.
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

wire_out!(part CreateTemplateSubText {
    "type" => r#type,
    "content" => content,
});

/// `content` of [`CreateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateTemplateContent {
    /// Text, for type 1.
    pub plain_text: Option<CreateTemplatePlainText>,
    /// Link, for type 2.
    pub link: Option<CreateTemplateLink>,
}

impl CreateTemplateContent {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Text, for type 1.
    #[must_use]
    pub fn plain_text(mut self, plain_text: impl Into<CreateTemplatePlainText>) -> Self {
        self.plain_text = Some(plain_text.into());
        self
    }

    /// Link, for type 2.
    #[must_use]
    pub fn link(mut self, link: impl Into<CreateTemplateLink>) -> Self {
        self.link = Some(link.into());
        self
    }
}

wire_out!(part CreateTemplateContent {
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

wire_out!(part CreateTemplatePlainText {
    "content" => content,
});

/// `link` of [`CreateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateTemplateLink {
    /// Label in each language.
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

wire_out!(part CreateTemplateLink {
    "title" => title,
    "url" => url,
});

/// `file` of [`CreateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateTemplateFile {
    /// Whether only pictures taken now are accepted.
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

wire_out!(part CreateTemplateFile {} via {
    "is_only_photo" => is_only_photo: yizhan_core::wire::BoolAsInt,
});

/// `table` of [`CreateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateTemplateTable {
    /// 0 merged, 1 split.
    pub print_format: i64,
    /// Controls of the table's rows.
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

wire_out!(part CreateTemplateTable {
    "print_format" => print_format,
    "children" => children,
});

/// `attendance` of [`CreateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateTemplateAttendance {
    /// 1 leave, 3 business trip, 4 outing, 5 overtime.
    pub r#type: i64,
    /// Period.
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

wire_out!(part CreateTemplateAttendance {
    "type" => r#type,
    "date_range" => date_range,
});

/// `date_range` of [`CreateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateTemplateDateRange {
    /// Halfday or hour.
    pub r#type: String,
    /// Whether public holidays count.
    pub official_holiday: Option<i64>,
    /// Seconds that count as a day.
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

    /// Whether public holidays count.
    #[must_use]
    pub fn official_holiday(mut self, official_holiday: impl Into<i64>) -> Self {
        self.official_holiday = Some(official_holiday.into());
        self
    }

    /// Seconds that count as a day.
    #[must_use]
    pub fn perday_duration(mut self, perday_duration: impl Into<i64>) -> Self {
        self.perday_duration = Some(perday_duration.into());
        self
    }
}

wire_out!(part CreateTemplateDateRange {
    "type" => r#type,
    "official_holiday" => official_holiday,
    "perday_duration" => perday_duration,
});

/// `vacation_list` of [`CreateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateTemplateVacationList {
    /// One entry per kind.
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

wire_out!(part CreateTemplateVacationList {
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

wire_out!(part CreateTemplateItem {
    "id" => id,
    "name" => name,
});

/// `name` of [`CreateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateTemplateName {
    /// Zh_CN or en.
    pub lang: String,
    /// The text in the language lang.
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

wire_out!(part CreateTemplateName {
    "lang" => lang,
    "text" => text,
});

/// `config_date_range` of [`CreateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateTemplateConfigDateRange {
    /// Halfday or hour.
    pub r#type: String,
    /// Whether public holidays count.
    pub official_holiday: Option<i64>,
    /// Seconds that count as a day.
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

    /// Whether public holidays count.
    #[must_use]
    pub fn official_holiday(mut self, official_holiday: impl Into<i64>) -> Self {
        self.official_holiday = Some(official_holiday.into());
        self
    }

    /// Seconds that count as a day.
    #[must_use]
    pub fn perday_duration(mut self, perday_duration: impl Into<i64>) -> Self {
        self.perday_duration = Some(perday_duration.into());
        self
    }
}

wire_out!(part CreateTemplateConfigDateRange {
    "type" => r#type,
    "official_holiday" => official_holiday,
    "perday_duration" => perday_duration,
});

/// `location` of [`CreateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateTemplateLocation {
    /// Metres that the place may be moved, 0 for any.
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

wire_out!(part CreateTemplateLocation {
    "distance" => distance,
});

/// `related_approval` of [`CreateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateTemplateRelatedApproval {
    /// Templates whose requests may be chosen.
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

wire_out!(part CreateTemplateRelatedApproval {
    "template_id" => template_id,
});

/// Change an approval template (更新审批模板).
///
/// `POST /cgi-bin/oa/approval/update_template`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/97438)
///
/// Replaces the whole template; only templates created through the API.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UpdateTemplate {
    /// Template in the company.
    pub template_id: String,
    /// Name in each language; zh_CN must be given.
    pub template_name: Vec<UpdateTemplateTemplateName>,
    /// What the template consists of.
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
pub type UpdateTemplateResponse = yizhan_core::Done;

impl Endpoint for UpdateTemplate {
    type Response = UpdateTemplateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.oa_approval.update_template",
        path: "/cgi-bin/oa/approval/update_template",
        ..Operation::usual(Product::Work)
    };
}

/// `template_name` of [`UpdateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateTemplateTemplateName {
    /// Zh_CN or en.
    pub lang: String,
    /// The text in the language lang.
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

wire_out!(part UpdateTemplateTemplateName {
    "lang" => lang,
    "text" => text,
});

/// `template_content` of [`UpdateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateTemplateTemplateContent {
    /// Controls in order.
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

wire_out!(part UpdateTemplateTemplateContent {
    "controls" => controls,
});

/// `controls` of [`UpdateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateTemplateControls {
    /// What every control has.
    pub property: UpdateTemplateProperty,
    /// Settings of the kind of control.
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

    /// Settings of the kind of control.
    #[must_use]
    pub fn config(mut self, config: impl Into<UpdateTemplateConfig>) -> Self {
        self.config = Some(config.into());
        self
    }
}

wire_out!(part UpdateTemplateControls {
    "property" => property,
    "config" => config,
});

/// `property` of [`UpdateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateTemplateProperty {
    /// Text, Textarea, Number, Money, Date, Selector, Contact, Tips, File, Table, Attendance, Vacation, Location, RelatedApproval, Formula, DateRange.
    pub control: String,
    /// Unique within the template, the control and a number such as Text-01.
    pub id: String,
    /// Label in each language.
    pub title: Option<Vec<UpdateTemplateTitle>>,
    /// Hint inside the empty control.
    pub placeholder: Option<Vec<UpdateTemplatePlaceholder>>,
    /// Whether it must be filled in.
    pub require: Option<bool>,
    /// True leaves it out of the printed form.
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

    /// Label in each language.
    #[must_use]
    pub fn title(
        mut self,
        title: impl IntoIterator<Item = impl Into<UpdateTemplateTitle>>,
    ) -> Self {
        self.title = Some(title.into_iter().map(Into::into).collect());
        self
    }

    /// Hint inside the empty control.
    #[must_use]
    pub fn placeholder(
        mut self,
        placeholder: impl IntoIterator<Item = impl Into<UpdateTemplatePlaceholder>>,
    ) -> Self {
        self.placeholder = Some(placeholder.into_iter().map(Into::into).collect());
        self
    }

    /// Whether it must be filled in.
    #[must_use]
    pub fn require(mut self, require: impl Into<bool>) -> Self {
        self.require = Some(require.into());
        self
    }
}

wire_out!(part UpdateTemplateProperty {
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
    /// Zh_CN or en.
    pub lang: String,
    /// The text in the language lang.
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

wire_out!(part UpdateTemplateTitle {
    "lang" => lang,
    "text" => text,
});

/// `placeholder` of [`UpdateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateTemplatePlaceholder {
    /// Zh_CN or en.
    pub lang: String,
    /// The text in the language lang.
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

wire_out!(part UpdateTemplatePlaceholder {
    "lang" => lang,
    "text" => text,
});

/// `config` of [`UpdateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateTemplateConfig {
    /// For Date controls.
    pub date: Option<UpdateTemplateDate>,
    /// For Selector controls.
    pub selector: Option<UpdateTemplateSelector>,
    /// For Contact controls.
    pub contact: Option<UpdateTemplateContact>,
    /// For Tips controls, only shown.
    pub tips: Option<UpdateTemplateTips>,
    /// For File controls.
    pub file: Option<UpdateTemplateFile>,
    /// For Table controls.
    pub table: Option<UpdateTemplateTable>,
    /// For Attendance controls.
    pub attendance: Option<UpdateTemplateAttendance>,
    /// Kinds of vacation.
    pub vacation_list: Option<UpdateTemplateVacationList>,
    /// Period.
    pub date_range: Option<UpdateTemplateConfigDateRange>,
    /// For Location controls.
    pub location: Option<UpdateTemplateLocation>,
    /// For RelatedApproval controls.
    pub related_approval: Option<UpdateTemplateRelatedApproval>,
}

impl UpdateTemplateConfig {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// For Date controls.
    #[must_use]
    pub fn date(mut self, date: impl Into<UpdateTemplateDate>) -> Self {
        self.date = Some(date.into());
        self
    }

    /// For Selector controls.
    #[must_use]
    pub fn selector(mut self, selector: impl Into<UpdateTemplateSelector>) -> Self {
        self.selector = Some(selector.into());
        self
    }

    /// For Contact controls.
    #[must_use]
    pub fn contact(mut self, contact: impl Into<UpdateTemplateContact>) -> Self {
        self.contact = Some(contact.into());
        self
    }

    /// For Tips controls, only shown.
    #[must_use]
    pub fn tips(mut self, tips: impl Into<UpdateTemplateTips>) -> Self {
        self.tips = Some(tips.into());
        self
    }

    /// For File controls.
    #[must_use]
    pub fn file(mut self, file: impl Into<UpdateTemplateFile>) -> Self {
        self.file = Some(file.into());
        self
    }

    /// For Table controls.
    #[must_use]
    pub fn table(mut self, table: impl Into<UpdateTemplateTable>) -> Self {
        self.table = Some(table.into());
        self
    }

    /// For Attendance controls.
    #[must_use]
    pub fn attendance(mut self, attendance: impl Into<UpdateTemplateAttendance>) -> Self {
        self.attendance = Some(attendance.into());
        self
    }

    /// Kinds of vacation.
    #[must_use]
    pub fn vacation_list(mut self, vacation_list: impl Into<UpdateTemplateVacationList>) -> Self {
        self.vacation_list = Some(vacation_list.into());
        self
    }

    /// Period.
    #[must_use]
    pub fn date_range(mut self, date_range: impl Into<UpdateTemplateConfigDateRange>) -> Self {
        self.date_range = Some(date_range.into());
        self
    }

    /// For Location controls.
    #[must_use]
    pub fn location(mut self, location: impl Into<UpdateTemplateLocation>) -> Self {
        self.location = Some(location.into());
        self
    }

    /// For RelatedApproval controls.
    #[must_use]
    pub fn related_approval(
        mut self,
        related_approval: impl Into<UpdateTemplateRelatedApproval>,
    ) -> Self {
        self.related_approval = Some(related_approval.into());
        self
    }
}

wire_out!(part UpdateTemplateConfig {
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
    /// Day or hour.
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

wire_out!(part UpdateTemplateDate {
    "type" => r#type,
});

/// `selector` of [`UpdateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateTemplateSelector {
    /// Single or multi.
    pub r#type: String,
    /// Choices.
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

wire_out!(part UpdateTemplateSelector {
    "type" => r#type,
    "options" => options,
});

/// `options` of [`UpdateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateTemplateOptions {
    /// Id of the choice.
    pub key: String,
    /// Label of the choice in each language.
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

wire_out!(part UpdateTemplateOptions {
    "key" => key,
    "value" => value,
});

/// `value` of [`UpdateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateTemplateValue {
    /// Zh_CN or en.
    pub lang: String,
    /// The text in the language lang.
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

wire_out!(part UpdateTemplateValue {
    "lang" => lang,
    "text" => text,
});

/// `contact` of [`UpdateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateTemplateContact {
    /// Single or multi.
    pub r#type: String,
    /// User or department.
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

wire_out!(part UpdateTemplateContact {
    "type" => r#type,
    "mode" => mode,
});

/// `tips` of [`UpdateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateTemplateTips {
    /// The hint in each language.
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

wire_out!(part UpdateTemplateTips {
    "tips_content" => tips_content,
});

/// `tips_content` of [`UpdateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateTemplateTipsContent {
    /// Zh_CN or en.
    pub lang: String,
    /// The text in the language lang.
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

wire_out!(part UpdateTemplateTipsContent {
    "lang" => lang,
    "text" => text,
});

/// `text` of [`UpdateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateTemplateText {
    /// Pieces of the hint.
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

wire_out!(part UpdateTemplateText {
    "sub_text" => sub_text,
});

/// `sub_text` of [`UpdateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateTemplateSubText {
    /// 1 text, 2 link.
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

wire_out!(part UpdateTemplateSubText {
    "type" => r#type,
    "content" => content,
});

/// `content` of [`UpdateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateTemplateContent {
    /// Text, for type 1.
    pub plain_text: Option<UpdateTemplatePlainText>,
    /// Link, for type 2.
    pub link: Option<UpdateTemplateLink>,
}

impl UpdateTemplateContent {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Text, for type 1.
    #[must_use]
    pub fn plain_text(mut self, plain_text: impl Into<UpdateTemplatePlainText>) -> Self {
        self.plain_text = Some(plain_text.into());
        self
    }

    /// Link, for type 2.
    #[must_use]
    pub fn link(mut self, link: impl Into<UpdateTemplateLink>) -> Self {
        self.link = Some(link.into());
        self
    }
}

wire_out!(part UpdateTemplateContent {
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

wire_out!(part UpdateTemplatePlainText {
    "content" => content,
});

/// `link` of [`UpdateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateTemplateLink {
    /// Label in each language.
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

wire_out!(part UpdateTemplateLink {
    "title" => title,
    "url" => url,
});

/// `file` of [`UpdateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateTemplateFile {
    /// Whether only pictures taken now are accepted.
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

wire_out!(part UpdateTemplateFile {} via {
    "is_only_photo" => is_only_photo: yizhan_core::wire::BoolAsInt,
});

/// `table` of [`UpdateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateTemplateTable {
    /// 0 merged, 1 split.
    pub print_format: i64,
    /// Controls of the table's rows.
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

wire_out!(part UpdateTemplateTable {
    "print_format" => print_format,
    "children" => children,
});

/// `attendance` of [`UpdateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateTemplateAttendance {
    /// 1 leave, 3 business trip, 4 outing, 5 overtime.
    pub r#type: i64,
    /// Period.
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

wire_out!(part UpdateTemplateAttendance {
    "type" => r#type,
    "date_range" => date_range,
});

/// `date_range` of [`UpdateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateTemplateDateRange {
    /// Halfday or hour.
    pub r#type: String,
    /// Whether public holidays count.
    pub official_holiday: Option<i64>,
    /// Seconds that count as a day.
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

    /// Whether public holidays count.
    #[must_use]
    pub fn official_holiday(mut self, official_holiday: impl Into<i64>) -> Self {
        self.official_holiday = Some(official_holiday.into());
        self
    }

    /// Seconds that count as a day.
    #[must_use]
    pub fn perday_duration(mut self, perday_duration: impl Into<i64>) -> Self {
        self.perday_duration = Some(perday_duration.into());
        self
    }
}

wire_out!(part UpdateTemplateDateRange {
    "type" => r#type,
    "official_holiday" => official_holiday,
    "perday_duration" => perday_duration,
});

/// `vacation_list` of [`UpdateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateTemplateVacationList {
    /// One entry per kind.
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

wire_out!(part UpdateTemplateVacationList {
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

wire_out!(part UpdateTemplateItem {
    "id" => id,
    "name" => name,
});

/// `name` of [`UpdateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateTemplateName {
    /// Zh_CN or en.
    pub lang: String,
    /// The text in the language lang.
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

wire_out!(part UpdateTemplateName {
    "lang" => lang,
    "text" => text,
});

/// `config_date_range` of [`UpdateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateTemplateConfigDateRange {
    /// Halfday or hour.
    pub r#type: String,
    /// Whether public holidays count.
    pub official_holiday: Option<i64>,
    /// Seconds that count as a day.
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

    /// Whether public holidays count.
    #[must_use]
    pub fn official_holiday(mut self, official_holiday: impl Into<i64>) -> Self {
        self.official_holiday = Some(official_holiday.into());
        self
    }

    /// Seconds that count as a day.
    #[must_use]
    pub fn perday_duration(mut self, perday_duration: impl Into<i64>) -> Self {
        self.perday_duration = Some(perday_duration.into());
        self
    }
}

wire_out!(part UpdateTemplateConfigDateRange {
    "type" => r#type,
    "official_holiday" => official_holiday,
    "perday_duration" => perday_duration,
});

/// `location` of [`UpdateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateTemplateLocation {
    /// Metres that the place may be moved, 0 for any.
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

wire_out!(part UpdateTemplateLocation {
    "distance" => distance,
});

/// `related_approval` of [`UpdateTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateTemplateRelatedApproval {
    /// Templates whose requests may be chosen.
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

wire_out!(part UpdateTemplateRelatedApproval {
    "template_id" => template_id,
});
