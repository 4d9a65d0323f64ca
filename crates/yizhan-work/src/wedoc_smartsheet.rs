//! Generated from `spec/work/wedoc_smartsheet.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Smart sheets (智能表格)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Add a field group (添加编组).
///
/// `POST /cgi-bin/wedoc/smartsheet/add_field_group`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/101100)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AddFieldGroup {
    /// Id of the smart sheet document.
    pub docid: String,
    /// Sheet within the document.
    pub sheet_id: String,
    /// `name`.
    pub name: String,
    /// Fields of the group.
    pub children: Option<Vec<ChildrenSent>>,
}

impl AddFieldGroup {
    /// Starts with the required members.
    pub fn new(
        docid: impl Into<String>,
        sheet_id: impl Into<String>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            docid: docid.into(),
            sheet_id: sheet_id.into(),
            name: name.into(),
            children: Default::default(),
        }
    }

    /// Fields of the group.
    pub fn children(mut self, children: impl IntoIterator<Item = impl Into<ChildrenSent>>) -> Self {
        self.children = Some(children.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(AddFieldGroup {
    "docid" => docid,
    "sheet_id" => sheet_id,
    "name" => name,
    "children" => children,
});

/// The answer to [`AddFieldGroup`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddFieldGroupResponse {
    /// `field_group`.
    pub field_group: FieldGroup,
}

wire_in!(AddFieldGroupResponse {
    "field_group" => field_group,
});

impl Endpoint for AddFieldGroup {
    type Response = AddFieldGroupResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.wedoc_smartsheet.add_field_group",
        path: "/cgi-bin/wedoc/smartsheet/add_field_group",
        ..Operation::usual(Product::Work)
    };
}

/// `children_sent` of [`AddFieldGroup`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ChildrenSent {
    /// Fields of the sheet.
    pub field_id: String,
}

impl ChildrenSent {
    /// Starts with the required members.
    #[must_use]
    pub fn new(field_id: impl Into<String>) -> Self {
        Self {
            field_id: field_id.into(),
        }
    }
}

wire_out!(part ChildrenSent {
    "field_id" => field_id,
});

/// `field_group` of [`AddFieldGroup`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FieldGroup {
    /// Field groups of the sheet.
    pub field_group_id: String,
    /// `name`.
    pub name: String,
    /// Fields of the group.
    pub children: Vec<Children>,
}

wire_in!(part FieldGroup {
    "field_group_id" => field_group_id,
    "name" => name,
    "children" => children,
});

/// `children` of [`AddFieldGroup`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Children {
    /// Fields of the sheet.
    pub field_id: String,
}

wire_in!(part Children {
    "field_id" => field_id,
});

/// Add fields (添加字段).
///
/// `POST /cgi-bin/wedoc/smartsheet/add_fields`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/99904)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AddFields {
    /// Id of the smart sheet document.
    pub docid: String,
    /// Sheet within the document.
    pub sheet_id: String,
    /// Fields, that is columns.
    pub fields: Vec<AddFieldsFields>,
}

impl AddFields {
    /// Starts with the required members.
    pub fn new(
        docid: impl Into<String>,
        sheet_id: impl Into<String>,
        fields: impl IntoIterator<Item = impl Into<AddFieldsFields>>,
    ) -> Self {
        Self {
            docid: docid.into(),
            sheet_id: sheet_id.into(),
            fields: fields.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(AddFields {
    "docid" => docid,
    "sheet_id" => sheet_id,
    "fields" => fields,
});

/// The answer to [`AddFields`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddFieldsResponse {
    /// Fields, that is columns.
    pub fields: Vec<AddFieldsAnswerFields>,
}

wire_in!(AddFieldsResponse {
    "fields" => fields,
});

impl Endpoint for AddFields {
    type Response = AddFieldsResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.wedoc_smartsheet.add_fields",
        path: "/cgi-bin/wedoc/smartsheet/add_fields",
        ..Operation::usual(Product::Work)
    };
}

/// `fields` of [`AddFields`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddFieldsFields {
    /// Names of fields as shown.
    pub field_title: String,
    /// FIELD_TYPE_TEXT, FIELD_TYPE_NUMBER, FIELD_TYPE_CHECKBOX, FIELD_TYPE_DATE_TIME, FIELD_TYPE_IMAGE, FIELD_TYPE_ATTACHMENT, FIELD_TYPE_USER, FIELD_TYPE_URL, FIELD_TYPE_SELECT, FIELD_TYPE_SINGLE_SELECT, FIELD_TYPE_PROGRESS and others.
    pub field_type: String,
    /// Settings of text fields.
    pub property_text: Option<yizhan_core::Value>,
    /// Settings of number fields.
    pub property_number: Option<PropertyNumber>,
    /// Settings of checkbox fields.
    pub property_checkbox: Option<PropertyCheckbox>,
    /// Settings of date fields.
    pub property_date_time: Option<PropertyDateTime>,
    /// Settings of file fields.
    pub property_attachment: Option<PropertyAttachment>,
    /// Settings of member fields.
    pub property_user: Option<PropertyUser>,
    /// Settings of link fields.
    pub property_url: Option<PropertyUrl>,
    /// Settings of fields with several choices.
    pub property_select: Option<PropertySelect>,
    /// Settings of creation time fields.
    pub property_created_time: Option<PropertyCreatedTime>,
    /// Settings of change time fields.
    pub property_modified_time: Option<PropertyModifiedTime>,
    /// Settings of progress fields.
    pub property_progress: Option<PropertyProgress>,
    /// Settings of fields with one choice.
    pub property_single_select: Option<PropertySingleSelect>,
    /// Settings of fields that refer to another sheet.
    pub property_reference: Option<PropertyReference>,
    /// Settings of place fields.
    pub property_location: Option<PropertyLocation>,
    /// Settings of automatic number fields.
    pub property_auto_number: Option<PropertyAutoNumber>,
    /// Settings of currency fields.
    pub property_currency: Option<PropertyCurrency>,
    /// Settings of group chat fields.
    pub property_ww_group: Option<PropertyWwGroup>,
    /// Settings of percentage fields.
    pub property_percentage: Option<PropertyPercentage>,
    /// Settings of barcode fields.
    pub property_barcode: Option<PropertyBarcode>,
}

impl AddFieldsFields {
    /// Starts with the required members.
    #[must_use]
    pub fn new(field_title: impl Into<String>, field_type: impl Into<String>) -> Self {
        Self {
            field_title: field_title.into(),
            field_type: field_type.into(),
            property_text: Default::default(),
            property_number: Default::default(),
            property_checkbox: Default::default(),
            property_date_time: Default::default(),
            property_attachment: Default::default(),
            property_user: Default::default(),
            property_url: Default::default(),
            property_select: Default::default(),
            property_created_time: Default::default(),
            property_modified_time: Default::default(),
            property_progress: Default::default(),
            property_single_select: Default::default(),
            property_reference: Default::default(),
            property_location: Default::default(),
            property_auto_number: Default::default(),
            property_currency: Default::default(),
            property_ww_group: Default::default(),
            property_percentage: Default::default(),
            property_barcode: Default::default(),
        }
    }

    /// Settings of text fields.
    #[must_use]
    pub fn property_text(mut self, property_text: impl Into<yizhan_core::Value>) -> Self {
        self.property_text = Some(property_text.into());
        self
    }

    /// Settings of number fields.
    #[must_use]
    pub fn property_number(mut self, property_number: impl Into<PropertyNumber>) -> Self {
        self.property_number = Some(property_number.into());
        self
    }

    /// Settings of checkbox fields.
    #[must_use]
    pub fn property_checkbox(mut self, property_checkbox: impl Into<PropertyCheckbox>) -> Self {
        self.property_checkbox = Some(property_checkbox.into());
        self
    }

    /// Settings of date fields.
    #[must_use]
    pub fn property_date_time(mut self, property_date_time: impl Into<PropertyDateTime>) -> Self {
        self.property_date_time = Some(property_date_time.into());
        self
    }

    /// Settings of file fields.
    #[must_use]
    pub fn property_attachment(
        mut self,
        property_attachment: impl Into<PropertyAttachment>,
    ) -> Self {
        self.property_attachment = Some(property_attachment.into());
        self
    }

    /// Settings of member fields.
    #[must_use]
    pub fn property_user(mut self, property_user: impl Into<PropertyUser>) -> Self {
        self.property_user = Some(property_user.into());
        self
    }

    /// Settings of link fields.
    #[must_use]
    pub fn property_url(mut self, property_url: impl Into<PropertyUrl>) -> Self {
        self.property_url = Some(property_url.into());
        self
    }

    /// Settings of fields with several choices.
    #[must_use]
    pub fn property_select(mut self, property_select: impl Into<PropertySelect>) -> Self {
        self.property_select = Some(property_select.into());
        self
    }

    /// Settings of creation time fields.
    #[must_use]
    pub fn property_created_time(
        mut self,
        property_created_time: impl Into<PropertyCreatedTime>,
    ) -> Self {
        self.property_created_time = Some(property_created_time.into());
        self
    }

    /// Settings of change time fields.
    #[must_use]
    pub fn property_modified_time(
        mut self,
        property_modified_time: impl Into<PropertyModifiedTime>,
    ) -> Self {
        self.property_modified_time = Some(property_modified_time.into());
        self
    }

    /// Settings of progress fields.
    #[must_use]
    pub fn property_progress(mut self, property_progress: impl Into<PropertyProgress>) -> Self {
        self.property_progress = Some(property_progress.into());
        self
    }

    /// Settings of fields with one choice.
    #[must_use]
    pub fn property_single_select(
        mut self,
        property_single_select: impl Into<PropertySingleSelect>,
    ) -> Self {
        self.property_single_select = Some(property_single_select.into());
        self
    }

    /// Settings of fields that refer to another sheet.
    #[must_use]
    pub fn property_reference(mut self, property_reference: impl Into<PropertyReference>) -> Self {
        self.property_reference = Some(property_reference.into());
        self
    }

    /// Settings of place fields.
    #[must_use]
    pub fn property_location(mut self, property_location: impl Into<PropertyLocation>) -> Self {
        self.property_location = Some(property_location.into());
        self
    }

    /// Settings of automatic number fields.
    #[must_use]
    pub fn property_auto_number(
        mut self,
        property_auto_number: impl Into<PropertyAutoNumber>,
    ) -> Self {
        self.property_auto_number = Some(property_auto_number.into());
        self
    }

    /// Settings of currency fields.
    #[must_use]
    pub fn property_currency(mut self, property_currency: impl Into<PropertyCurrency>) -> Self {
        self.property_currency = Some(property_currency.into());
        self
    }

    /// Settings of group chat fields.
    #[must_use]
    pub fn property_ww_group(mut self, property_ww_group: impl Into<PropertyWwGroup>) -> Self {
        self.property_ww_group = Some(property_ww_group.into());
        self
    }

    /// Settings of percentage fields.
    #[must_use]
    pub fn property_percentage(
        mut self,
        property_percentage: impl Into<PropertyPercentage>,
    ) -> Self {
        self.property_percentage = Some(property_percentage.into());
        self
    }

    /// Settings of barcode fields.
    #[must_use]
    pub fn property_barcode(mut self, property_barcode: impl Into<PropertyBarcode>) -> Self {
        self.property_barcode = Some(property_barcode.into());
        self
    }
}

wire_out!(part AddFieldsFields {
    "field_title" => field_title,
    "field_type" => field_type,
    "property_text" => property_text,
    "property_number" => property_number,
    "property_checkbox" => property_checkbox,
    "property_date_time" => property_date_time,
    "property_attachment" => property_attachment,
    "property_user" => property_user,
    "property_url" => property_url,
    "property_select" => property_select,
    "property_created_time" => property_created_time,
    "property_modified_time" => property_modified_time,
    "property_progress" => property_progress,
    "property_single_select" => property_single_select,
    "property_reference" => property_reference,
    "property_location" => property_location;
    "property_auto_number" => property_auto_number,
    "property_currency" => property_currency,
    "property_ww_group" => property_ww_group,
    "property_percentage" => property_percentage,
    "property_barcode" => property_barcode,
});

/// `property_number` of [`AddFields`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PropertyNumber {
    /// Number of decimal places shown.
    pub decimal_places: i64,
    /// Whether thousands are separated.
    pub use_separate: bool,
}

impl PropertyNumber {
    /// Starts with the required members.
    #[must_use]
    pub fn new(decimal_places: impl Into<i64>, use_separate: impl Into<bool>) -> Self {
        Self {
            decimal_places: decimal_places.into(),
            use_separate: use_separate.into(),
        }
    }
}

wire_out!(part PropertyNumber {
    "decimal_places" => decimal_places,
    "use_separate" => use_separate,
});

/// `property_checkbox` of [`AddFields`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PropertyCheckbox {
    /// Whether new cells are ticked.
    pub checked: bool,
}

impl PropertyCheckbox {
    /// Starts with the required members.
    #[must_use]
    pub fn new(checked: impl Into<bool>) -> Self {
        Self {
            checked: checked.into(),
        }
    }
}

wire_out!(part PropertyCheckbox {
    "checked" => checked,
});

/// `property_date_time` of [`AddFields`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PropertyDateTime {
    /// How the date or time is shown.
    pub format: String,
    /// Whether new records get the present time.
    pub auto_fill: bool,
}

impl PropertyDateTime {
    /// Starts with the required members.
    #[must_use]
    pub fn new(format: impl Into<String>, auto_fill: impl Into<bool>) -> Self {
        Self {
            format: format.into(),
            auto_fill: auto_fill.into(),
        }
    }
}

wire_out!(part PropertyDateTime {
    "format" => format,
    "auto_fill" => auto_fill,
});

/// `property_attachment` of [`AddFields`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PropertyAttachment {
    /// DISPLAY_MODE_LIST or DISPLAY_MODE_GRID.
    pub display_mode: String,
}

impl PropertyAttachment {
    /// Starts with the required members.
    #[must_use]
    pub fn new(display_mode: impl Into<String>) -> Self {
        Self {
            display_mode: display_mode.into(),
        }
    }
}

wire_out!(part PropertyAttachment {
    "display_mode" => display_mode,
});

/// `property_user` of [`AddFields`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PropertyUser {
    /// Whether a cell holds several.
    pub is_multiple: bool,
    /// Whether members are told when they are filled in.
    pub is_notified: bool,
}

impl PropertyUser {
    /// Starts with the required members.
    #[must_use]
    pub fn new(is_multiple: impl Into<bool>, is_notified: impl Into<bool>) -> Self {
        Self {
            is_multiple: is_multiple.into(),
            is_notified: is_notified.into(),
        }
    }
}

wire_out!(part PropertyUser {
    "is_multiple" => is_multiple,
    "is_notified" => is_notified,
});

/// `property_url` of [`AddFields`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PropertyUrl {
    /// `type`.
    pub r#type: String,
}

impl PropertyUrl {
    /// Starts with the required members.
    #[must_use]
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
        }
    }
}

wire_out!(part PropertyUrl {
    "type" => r#type,
});

/// `property_select` of [`AddFields`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PropertySelect {
    /// Whether choices can be added while filling in.
    pub is_quick_add: bool,
    /// Choices.
    pub options: Vec<Options>,
}

impl PropertySelect {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        is_quick_add: impl Into<bool>,
        options: impl IntoIterator<Item = impl Into<Options>>,
    ) -> Self {
        Self {
            is_quick_add: is_quick_add.into(),
            options: options.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(part PropertySelect {
    "is_quick_add" => is_quick_add,
    "options" => options,
});

/// `options` of [`AddFields`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Options {
    /// `id`.
    pub id: String,
    /// `text`.
    pub text: String,
    /// Colour of the choice, from 1.
    pub style: i64,
}

impl Options {
    /// Starts with the required members.
    #[must_use]
    pub fn new(id: impl Into<String>, text: impl Into<String>, style: impl Into<i64>) -> Self {
        Self {
            id: id.into(),
            text: text.into(),
            style: style.into(),
        }
    }
}

wire_out!(part Options {
    "id" => id,
    "text" => text,
    "style" => style,
});

/// `property_created_time` of [`AddFields`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PropertyCreatedTime {
    /// How the date or time is shown.
    pub format: String,
}

impl PropertyCreatedTime {
    /// Starts with the required members.
    #[must_use]
    pub fn new(format: impl Into<String>) -> Self {
        Self {
            format: format.into(),
        }
    }
}

wire_out!(part PropertyCreatedTime {
    "format" => format,
});

/// `property_modified_time` of [`AddFields`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PropertyModifiedTime {
    /// How the date or time is shown.
    pub format: String,
}

impl PropertyModifiedTime {
    /// Starts with the required members.
    #[must_use]
    pub fn new(format: impl Into<String>) -> Self {
        Self {
            format: format.into(),
        }
    }
}

wire_out!(part PropertyModifiedTime {
    "format" => format,
});

/// `property_progress` of [`AddFields`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PropertyProgress {
    /// Number of decimal places shown.
    pub decimal_places: i64,
}

impl PropertyProgress {
    /// Starts with the required members.
    #[must_use]
    pub fn new(decimal_places: impl Into<i64>) -> Self {
        Self {
            decimal_places: decimal_places.into(),
        }
    }
}

wire_out!(part PropertyProgress {
    "decimal_places" => decimal_places,
});

/// `property_single_select` of [`AddFields`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PropertySingleSelect {
    /// Whether choices can be added while filling in.
    pub is_quick_add: bool,
    /// Choices.
    pub options: Vec<Options>,
}

impl PropertySingleSelect {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        is_quick_add: impl Into<bool>,
        options: impl IntoIterator<Item = impl Into<Options>>,
    ) -> Self {
        Self {
            is_quick_add: is_quick_add.into(),
            options: options.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(part PropertySingleSelect {
    "is_quick_add" => is_quick_add,
    "options" => options,
});

/// `property_reference` of [`AddFields`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PropertyReference {
    /// Views of the sheet.
    pub view_id: String,
    /// Sheet that is referred to.
    pub sub_id: Option<String>,
    /// Fields of the sheet.
    pub field_id: Option<String>,
    /// Whether a cell holds several.
    pub is_multiple: bool,
}

impl PropertyReference {
    /// Starts with the required members.
    #[must_use]
    pub fn new(view_id: impl Into<String>, is_multiple: impl Into<bool>) -> Self {
        Self {
            view_id: view_id.into(),
            sub_id: Default::default(),
            field_id: Default::default(),
            is_multiple: is_multiple.into(),
        }
    }

    /// Sheet that is referred to.
    #[must_use]
    pub fn sub_id(mut self, sub_id: impl Into<String>) -> Self {
        self.sub_id = Some(sub_id.into());
        self
    }

    /// Fields of the sheet.
    #[must_use]
    pub fn field_id(mut self, field_id: impl Into<String>) -> Self {
        self.field_id = Some(field_id.into());
        self
    }
}

wire_out!(part PropertyReference {
    "view_id" => view_id,
    "sub_id" => sub_id,
    "field_id" => field_id,
    "is_multiple" => is_multiple,
});

/// `property_location` of [`AddFields`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PropertyLocation {
    /// How the cell is filled in, by hand or automatically.
    pub input_type: String,
}

impl PropertyLocation {
    /// Starts with the required members.
    #[must_use]
    pub fn new(input_type: impl Into<String>) -> Self {
        Self {
            input_type: input_type.into(),
        }
    }
}

wire_out!(part PropertyLocation {
    "input_type" => input_type,
});

/// `property_auto_number` of [`AddFields`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PropertyAutoNumber {
    /// How the cell is filled in, by hand or automatically.
    pub input_type: String,
    /// Parts the number is made of.
    pub rules: Option<Vec<Rules>>,
    /// Whether existing records are numbered anew.
    pub reformat_existing_record: bool,
}

impl PropertyAutoNumber {
    /// Starts with the required members.
    #[must_use]
    pub fn new(input_type: impl Into<String>, reformat_existing_record: impl Into<bool>) -> Self {
        Self {
            input_type: input_type.into(),
            rules: Default::default(),
            reformat_existing_record: reformat_existing_record.into(),
        }
    }

    /// Parts the number is made of.
    #[must_use]
    pub fn rules(mut self, rules: impl IntoIterator<Item = impl Into<Rules>>) -> Self {
        self.rules = Some(rules.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part PropertyAutoNumber {
    "input_type" => input_type,
    "rules" => rules,
    "reformat_existing_record" => reformat_existing_record,
});

/// `rules` of [`AddFields`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Rules {
    /// `type`.
    pub r#type: String,
    /// What to compare with.
    pub value: String,
}

impl Rules {
    /// Starts with the required members.
    #[must_use]
    pub fn new(r#type: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            value: value.into(),
        }
    }
}

wire_out!(part Rules {
    "type" => r#type,
    "value" => value,
});

/// `property_currency` of [`AddFields`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PropertyCurrency {
    /// Such as CURRENCY_TYPE_CNY.
    pub currency_type: String,
    /// Number of decimal places shown.
    pub decimal_places: i64,
    /// Whether thousands are separated.
    pub use_separate: bool,
}

impl PropertyCurrency {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        currency_type: impl Into<String>,
        decimal_places: impl Into<i64>,
        use_separate: impl Into<bool>,
    ) -> Self {
        Self {
            currency_type: currency_type.into(),
            decimal_places: decimal_places.into(),
            use_separate: use_separate.into(),
        }
    }
}

wire_out!(part PropertyCurrency {
    "currency_type" => currency_type,
    "decimal_places" => decimal_places,
    "use_separate" => use_separate,
});

/// `property_ww_group` of [`AddFields`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PropertyWwGroup {
    /// Whether a cell holds several.
    pub allow_multiple: bool,
}

impl PropertyWwGroup {
    /// Starts with the required members.
    #[must_use]
    pub fn new(allow_multiple: impl Into<bool>) -> Self {
        Self {
            allow_multiple: allow_multiple.into(),
        }
    }
}

wire_out!(part PropertyWwGroup {
    "allow_multiple" => allow_multiple,
});

/// `property_percentage` of [`AddFields`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PropertyPercentage {
    /// Number of decimal places shown.
    pub decimal_places: i64,
    /// Whether thousands are separated.
    pub use_separate: bool,
}

impl PropertyPercentage {
    /// Starts with the required members.
    #[must_use]
    pub fn new(decimal_places: impl Into<i64>, use_separate: impl Into<bool>) -> Self {
        Self {
            decimal_places: decimal_places.into(),
            use_separate: use_separate.into(),
        }
    }
}

wire_out!(part PropertyPercentage {
    "decimal_places" => decimal_places,
    "use_separate" => use_separate,
});

/// `property_barcode` of [`AddFields`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PropertyBarcode {
    /// Whether only scanning on a phone is accepted.
    pub mobile_scan_only: bool,
}

impl PropertyBarcode {
    /// Starts with the required members.
    #[must_use]
    pub fn new(mobile_scan_only: impl Into<bool>) -> Self {
        Self {
            mobile_scan_only: mobile_scan_only.into(),
        }
    }
}

wire_out!(part PropertyBarcode {
    "mobile_scan_only" => mobile_scan_only,
});

/// `answer_fields` of [`AddFields`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddFieldsAnswerFields {
    /// Fields of the sheet.
    pub field_id: String,
    /// Names of fields as shown.
    pub field_title: String,
    /// FIELD_TYPE_TEXT, FIELD_TYPE_NUMBER, FIELD_TYPE_CHECKBOX, FIELD_TYPE_DATE_TIME, FIELD_TYPE_IMAGE, FIELD_TYPE_ATTACHMENT, FIELD_TYPE_USER, FIELD_TYPE_URL, FIELD_TYPE_SELECT, FIELD_TYPE_SINGLE_SELECT, FIELD_TYPE_PROGRESS and others.
    pub field_type: String,
}

wire_in!(part AddFieldsAnswerFields {
    "field_id" => field_id,
    "field_title" => field_title,
    "field_type" => field_type,
});

/// Add records (添加记录).
///
/// `POST /cgi-bin/wedoc/smartsheet/add_records`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/99907)
///
/// Some kinds of field fill themselves and can't be written, such as creation time, creator and automatic number.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AddRecords {
    /// Id of the smart sheet document.
    pub docid: String,
    /// Sheet within the document.
    pub sheet_id: String,
    /// CELL_VALUE_KEY_TYPE_FIELD_TITLE (default) or CELL_VALUE_KEY_TYPE_FIELD_ID.
    pub key_type: Option<String>,
    /// At most 500.
    pub records: Vec<AddRecordsRecords>,
}

impl AddRecords {
    /// Starts with the required members.
    pub fn new(
        docid: impl Into<String>,
        sheet_id: impl Into<String>,
        records: impl IntoIterator<Item = impl Into<AddRecordsRecords>>,
    ) -> Self {
        Self {
            docid: docid.into(),
            sheet_id: sheet_id.into(),
            key_type: Default::default(),
            records: records.into_iter().map(Into::into).collect(),
        }
    }

    /// CELL_VALUE_KEY_TYPE_FIELD_TITLE (default) or CELL_VALUE_KEY_TYPE_FIELD_ID.
    pub fn key_type(mut self, key_type: impl Into<String>) -> Self {
        self.key_type = Some(key_type.into());
        self
    }
}

wire_out!(AddRecords {
    "docid" => docid,
    "sheet_id" => sheet_id,
    "key_type" => key_type,
    "records" => records,
});

/// The answer to [`AddRecords`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddRecordsResponse {
    /// Records, that is rows.
    pub records: Vec<AddRecordsAnswerRecords>,
}

wire_in!(AddRecordsResponse {
    "records" => records,
});

impl Endpoint for AddRecords {
    type Response = AddRecordsResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.wedoc_smartsheet.add_records",
        path: "/cgi-bin/wedoc/smartsheet/add_records",
        ..Operation::usual(Product::Work)
    };
}

/// `records` of [`AddRecords`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddRecordsRecords {
    /// Cells, by field title or field id as key_type says.
    pub values: std::collections::BTreeMap<String, yizhan_core::Value>,
}

impl AddRecordsRecords {
    /// Starts with the required members.
    #[must_use]
    pub fn new(values: impl Into<std::collections::BTreeMap<String, yizhan_core::Value>>) -> Self {
        Self {
            values: values.into(),
        }
    }
}

wire_out!(part AddRecordsRecords {
    "values" => values,
});

/// `answer_records` of [`AddRecords`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddRecordsAnswerRecords {
    /// Records of the sheet.
    pub record_id: String,
}

wire_in!(part AddRecordsAnswerRecords {
    "record_id" => record_id,
});

/// Add a sheet (添加子表).
///
/// `POST /cgi-bin/wedoc/smartsheet/add_sheet`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/99896)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AddSheet {
    /// Id of the smart sheet document.
    pub docid: String,
    /// The sheet.
    pub properties: AddSheetProperties,
}

impl AddSheet {
    /// Starts with the required members.
    pub fn new(docid: impl Into<String>, properties: impl Into<AddSheetProperties>) -> Self {
        Self {
            docid: docid.into(),
            properties: properties.into(),
        }
    }
}

wire_out!(AddSheet {
    "docid" => docid,
    "properties" => properties,
});

/// The answer to [`AddSheet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddSheetResponse {
    /// The sheet.
    pub properties: AddSheetAnswerProperties,
}

wire_in!(AddSheetResponse {
    "properties" => properties,
});

impl Endpoint for AddSheet {
    type Response = AddSheetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.wedoc_smartsheet.add_sheet",
        path: "/cgi-bin/wedoc/smartsheet/add_sheet",
        ..Operation::usual(Product::Work)
    };
}

/// `properties` of [`AddSheet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddSheetProperties {
    /// `title`.
    pub title: Option<String>,
    /// Place of the sheet.
    pub index: i64,
}

impl AddSheetProperties {
    /// Starts with the required members.
    #[must_use]
    pub fn new(index: impl Into<i64>) -> Self {
        Self {
            title: Default::default(),
            index: index.into(),
        }
    }

    /// `title`.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}

wire_out!(part AddSheetProperties {
    "title" => title,
    "index" => index,
});

/// `answer_properties` of [`AddSheet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddSheetAnswerProperties {
    /// Sheet within the document.
    pub sheet_id: String,
    /// `title`.
    pub title: String,
    /// Place of the sheet.
    pub index: i64,
}

wire_in!(part AddSheetAnswerProperties {
    "sheet_id" => sheet_id,
    "title" => title,
    "index" => index,
});

/// Add a view (添加视图).
///
/// `POST /cgi-bin/wedoc/smartsheet/add_view`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/99896)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AddView {
    /// Id of the smart sheet document.
    pub docid: String,
    /// Sheet within the document.
    pub sheet_id: String,
    /// Name of the view.
    pub view_title: String,
    /// VIEW_TYPE_GRID, VIEW_TYPE_KANBAN, VIEW_TYPE_GALLERY, VIEW_TYPE_GANTT or VIEW_TYPE_CALENDAR.
    pub view_type: String,
    /// For Gantt views.
    pub property_gantt: Option<AddViewPropertyGantt>,
    /// For calendar views.
    pub property_calendar: Option<AddViewPropertyCalendar>,
}

impl AddView {
    /// Starts with the required members.
    pub fn new(
        docid: impl Into<String>,
        sheet_id: impl Into<String>,
        view_title: impl Into<String>,
        view_type: impl Into<String>,
    ) -> Self {
        Self {
            docid: docid.into(),
            sheet_id: sheet_id.into(),
            view_title: view_title.into(),
            view_type: view_type.into(),
            property_gantt: Default::default(),
            property_calendar: Default::default(),
        }
    }

    /// For Gantt views.
    pub fn property_gantt(mut self, property_gantt: impl Into<AddViewPropertyGantt>) -> Self {
        self.property_gantt = Some(property_gantt.into());
        self
    }

    /// For calendar views.
    pub fn property_calendar(
        mut self,
        property_calendar: impl Into<AddViewPropertyCalendar>,
    ) -> Self {
        self.property_calendar = Some(property_calendar.into());
        self
    }
}

wire_out!(AddView {
    "docid" => docid,
    "sheet_id" => sheet_id,
    "view_title" => view_title,
    "view_type" => view_type,
    "property_gantt" => property_gantt,
    "property_calendar" => property_calendar,
});

/// The answer to [`AddView`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddViewResponse {
    /// `view`.
    pub view: AddViewView,
}

wire_in!(AddViewResponse {
    "view" => view,
});

impl Endpoint for AddView {
    type Response = AddViewResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.wedoc_smartsheet.add_view",
        path: "/cgi-bin/wedoc/smartsheet/add_view",
        ..Operation::usual(Product::Work)
    };
}

/// `property_gantt` of [`AddView`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddViewPropertyGantt {
    /// Date field the bar starts or ends at.
    pub start_date_field_id: String,
    /// Date field the bar starts or ends at.
    pub end_date_field_id: String,
}

impl AddViewPropertyGantt {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        start_date_field_id: impl Into<String>,
        end_date_field_id: impl Into<String>,
    ) -> Self {
        Self {
            start_date_field_id: start_date_field_id.into(),
            end_date_field_id: end_date_field_id.into(),
        }
    }
}

wire_out!(part AddViewPropertyGantt {
    "start_date_field_id" => start_date_field_id,
    "end_date_field_id" => end_date_field_id,
});

/// `property_calendar` of [`AddView`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddViewPropertyCalendar {
    /// Date field the bar starts or ends at.
    pub start_date_field_id: String,
    /// Date field the bar starts or ends at.
    pub end_date_field_id: String,
}

impl AddViewPropertyCalendar {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        start_date_field_id: impl Into<String>,
        end_date_field_id: impl Into<String>,
    ) -> Self {
        Self {
            start_date_field_id: start_date_field_id.into(),
            end_date_field_id: end_date_field_id.into(),
        }
    }
}

wire_out!(part AddViewPropertyCalendar {
    "start_date_field_id" => start_date_field_id,
    "end_date_field_id" => end_date_field_id,
});

/// `view` of [`AddView`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddViewView {
    /// Views of the sheet.
    pub view_id: String,
    /// Name of the view.
    pub view_title: String,
    /// VIEW_TYPE_GRID, VIEW_TYPE_KANBAN, VIEW_TYPE_GALLERY, VIEW_TYPE_GANTT or VIEW_TYPE_CALENDAR.
    pub view_type: String,
}

wire_in!(part AddViewView {
    "view_id" => view_id,
    "view_title" => view_title,
    "view_type" => view_type,
});

/// Delete field groups (删除编组).
///
/// `POST /cgi-bin/wedoc/smartsheet/delete_field_groups`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/101102)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DeleteFieldGroups {
    /// Id of the smart sheet document.
    pub docid: String,
    /// Sheet within the document.
    pub sheet_id: String,
    /// Field groups of the sheet.
    pub field_group_ids: Vec<String>,
}

impl DeleteFieldGroups {
    /// Starts with the required members.
    pub fn new(
        docid: impl Into<String>,
        sheet_id: impl Into<String>,
        field_group_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            docid: docid.into(),
            sheet_id: sheet_id.into(),
            field_group_ids: field_group_ids.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(DeleteFieldGroups {
    "docid" => docid,
    "sheet_id" => sheet_id,
    "field_group_ids" => field_group_ids,
});

/// The answer to [`DeleteFieldGroups`].
pub type DeleteFieldGroupsResponse = yizhan_core::Done;

impl Endpoint for DeleteFieldGroups {
    type Response = DeleteFieldGroupsResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.wedoc_smartsheet.delete_field_groups",
        path: "/cgi-bin/wedoc/smartsheet/delete_field_groups",
        ..Operation::usual(Product::Work)
    };
}

/// Delete fields (删除字段).
///
/// `POST /cgi-bin/wedoc/smartsheet/delete_fields`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/99906)
///
/// Can't be undone.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DeleteFields {
    /// Id of the smart sheet document.
    pub docid: String,
    /// Sheet within the document.
    pub sheet_id: String,
    /// Fields of the sheet.
    pub field_ids: Vec<String>,
}

impl DeleteFields {
    /// Starts with the required members.
    pub fn new(
        docid: impl Into<String>,
        sheet_id: impl Into<String>,
        field_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            docid: docid.into(),
            sheet_id: sheet_id.into(),
            field_ids: field_ids.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(DeleteFields {
    "docid" => docid,
    "sheet_id" => sheet_id,
    "field_ids" => field_ids,
});

/// The answer to [`DeleteFields`].
pub type DeleteFieldsResponse = yizhan_core::Done;

impl Endpoint for DeleteFields {
    type Response = DeleteFieldsResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.wedoc_smartsheet.delete_fields",
        path: "/cgi-bin/wedoc/smartsheet/delete_fields",
        ..Operation::usual(Product::Work)
    };
}

/// Delete records (删除记录).
///
/// `POST /cgi-bin/wedoc/smartsheet/delete_records`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/99908)
///
/// Can't be undone.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DeleteRecords {
    /// Id of the smart sheet document.
    pub docid: String,
    /// Sheet within the document.
    pub sheet_id: String,
    /// Records of the sheet.
    pub record_ids: Vec<String>,
}

impl DeleteRecords {
    /// Starts with the required members.
    pub fn new(
        docid: impl Into<String>,
        sheet_id: impl Into<String>,
        record_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            docid: docid.into(),
            sheet_id: sheet_id.into(),
            record_ids: record_ids.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(DeleteRecords {
    "docid" => docid,
    "sheet_id" => sheet_id,
    "record_ids" => record_ids,
});

/// The answer to [`DeleteRecords`].
pub type DeleteRecordsResponse = yizhan_core::Done;

impl Endpoint for DeleteRecords {
    type Response = DeleteRecordsResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.wedoc_smartsheet.delete_records",
        path: "/cgi-bin/wedoc/smartsheet/delete_records",
        ..Operation::usual(Product::Work)
    };
}

/// Delete a sheet (删除子表).
///
/// `POST /cgi-bin/wedoc/smartsheet/delete_sheet`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/99898)
///
/// Can't be undone.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DeleteSheet {
    /// Id of the smart sheet document.
    pub docid: String,
    /// Sheet within the document.
    pub sheet_id: String,
}

impl DeleteSheet {
    /// Starts with the required members.
    pub fn new(docid: impl Into<String>, sheet_id: impl Into<String>) -> Self {
        Self {
            docid: docid.into(),
            sheet_id: sheet_id.into(),
        }
    }
}

wire_out!(DeleteSheet {
    "docid" => docid,
    "sheet_id" => sheet_id,
});

/// The answer to [`DeleteSheet`].
pub type DeleteSheetResponse = yizhan_core::Done;

impl Endpoint for DeleteSheet {
    type Response = DeleteSheetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.wedoc_smartsheet.delete_sheet",
        path: "/cgi-bin/wedoc/smartsheet/delete_sheet",
        ..Operation::usual(Product::Work)
    };
}

/// Delete views (删除视图).
///
/// `POST /cgi-bin/wedoc/smartsheet/delete_views`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/99901)
///
/// Can't be undone.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DeleteViews {
    /// Id of the smart sheet document.
    pub docid: String,
    /// Sheet within the document.
    pub sheet_id: String,
    /// Views of the sheet.
    pub view_ids: Vec<String>,
}

impl DeleteViews {
    /// Starts with the required members.
    pub fn new(
        docid: impl Into<String>,
        sheet_id: impl Into<String>,
        view_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            docid: docid.into(),
            sheet_id: sheet_id.into(),
            view_ids: view_ids.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(DeleteViews {
    "docid" => docid,
    "sheet_id" => sheet_id,
    "view_ids" => view_ids,
});

/// The answer to [`DeleteViews`].
pub type DeleteViewsResponse = yizhan_core::Done;

impl Endpoint for DeleteViews {
    type Response = DeleteViewsResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.wedoc_smartsheet.delete_views",
        path: "/cgi-bin/wedoc/smartsheet/delete_views",
        ..Operation::usual(Product::Work)
    };
}

/// List field groups (获取编组).
///
/// `POST /cgi-bin/wedoc/smartsheet/get_field_groups`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/101103)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetFieldGroups {
    /// Id of the smart sheet document.
    pub docid: String,
    /// Sheet within the document.
    pub sheet_id: String,
    /// Number of entries to skip, 0 by default.
    pub offset: Option<i64>,
    /// Page size, at most 1000.
    pub limit: Option<i64>,
}

impl GetFieldGroups {
    /// Starts with the required members.
    pub fn new(docid: impl Into<String>, sheet_id: impl Into<String>) -> Self {
        Self {
            docid: docid.into(),
            sheet_id: sheet_id.into(),
            offset: Default::default(),
            limit: Default::default(),
        }
    }

    /// Number of entries to skip, 0 by default.
    pub fn offset(mut self, offset: impl Into<i64>) -> Self {
        self.offset = Some(offset.into());
        self
    }

    /// Page size, at most 1000.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}

wire_out!(GetFieldGroups {
    "docid" => docid,
    "sheet_id" => sheet_id,
    "offset" => offset,
    "limit" => limit,
});

/// The answer to [`GetFieldGroups`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFieldGroupsResponse {
    /// `field_groups`.
    pub field_groups: Vec<GetFieldGroupsFieldGroups>,
    /// Number of entries in all.
    pub total: i64,
    /// Whether another page follows.
    pub has_more: bool,
    /// Offset of the next page.
    pub next: Option<i64>,
}

wire_in!(GetFieldGroupsResponse {
    "field_groups" => field_groups,
    "total" => total,
    "has_more" => has_more,
    "next" => next,
});

impl Endpoint for GetFieldGroups {
    type Response = GetFieldGroupsResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.wedoc_smartsheet.get_field_groups",
        path: "/cgi-bin/wedoc/smartsheet/get_field_groups",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `field_groups` of [`GetFieldGroups`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFieldGroupsFieldGroups {
    /// Field groups of the sheet.
    pub field_group_id: String,
    /// `name`.
    pub name: String,
    /// Fields of the group.
    pub children: Vec<Children>,
}

wire_in!(part GetFieldGroupsFieldGroups {
    "field_group_id" => field_group_id,
    "name" => name,
    "children" => children,
});

/// List fields (查询字段).
///
/// `POST /cgi-bin/wedoc/smartsheet/get_fields`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/99914)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetFields {
    /// Id of the smart sheet document.
    pub docid: String,
    /// Sheet within the document.
    pub sheet_id: String,
    /// Views of the sheet.
    pub view_id: Option<String>,
    /// Fields of the sheet.
    pub field_ids: Option<Vec<String>>,
    /// Names of fields as shown.
    pub field_titles: Option<Vec<String>>,
    /// Number of entries to skip, 0 by default.
    pub offset: Option<i64>,
    /// Page size, at most 1000.
    pub limit: Option<i64>,
}

impl GetFields {
    /// Starts with the required members.
    pub fn new(docid: impl Into<String>, sheet_id: impl Into<String>) -> Self {
        Self {
            docid: docid.into(),
            sheet_id: sheet_id.into(),
            view_id: Default::default(),
            field_ids: Default::default(),
            field_titles: Default::default(),
            offset: Default::default(),
            limit: Default::default(),
        }
    }

    /// Views of the sheet.
    pub fn view_id(mut self, view_id: impl Into<String>) -> Self {
        self.view_id = Some(view_id.into());
        self
    }

    /// Fields of the sheet.
    pub fn field_ids(mut self, field_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.field_ids = Some(field_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Names of fields as shown.
    pub fn field_titles(
        mut self,
        field_titles: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.field_titles = Some(field_titles.into_iter().map(Into::into).collect());
        self
    }

    /// Number of entries to skip, 0 by default.
    pub fn offset(mut self, offset: impl Into<i64>) -> Self {
        self.offset = Some(offset.into());
        self
    }

    /// Page size, at most 1000.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}

wire_out!(GetFields {
    "docid" => docid,
    "sheet_id" => sheet_id,
    "view_id" => view_id,
    "field_ids" => field_ids,
    "field_titles" => field_titles,
    "offset" => offset,
    "limit" => limit,
});

/// The answer to [`GetFields`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFieldsResponse {
    /// Fields, that is columns.
    pub fields: Vec<GetFieldsFields>,
    /// Number of entries in all.
    pub total: i64,
    /// Offset of the next page.
    pub next: Option<i64>,
}

wire_in!(GetFieldsResponse {
    "fields" => fields,
    "total" => total,
    "next" => next,
});

impl Endpoint for GetFields {
    type Response = GetFieldsResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.wedoc_smartsheet.get_fields",
        path: "/cgi-bin/wedoc/smartsheet/get_fields",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `fields` of [`GetFields`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFieldsFields {
    /// Fields of the sheet.
    pub field_id: String,
    /// Names of fields as shown.
    pub field_title: String,
    /// FIELD_TYPE_TEXT, FIELD_TYPE_NUMBER, FIELD_TYPE_CHECKBOX, FIELD_TYPE_DATE_TIME, FIELD_TYPE_IMAGE, FIELD_TYPE_ATTACHMENT, FIELD_TYPE_USER, FIELD_TYPE_URL, FIELD_TYPE_SELECT, FIELD_TYPE_SINGLE_SELECT, FIELD_TYPE_PROGRESS and others.
    pub field_type: String,
    /// Settings of text fields.
    pub property_text: Option<yizhan_core::Value>,
    /// Settings of number fields.
    pub property_number: Option<GetFieldsFieldsPropertyNumber>,
    /// Settings of checkbox fields.
    pub property_checkbox: Option<GetFieldsFieldsPropertyCheckbox>,
    /// Settings of date fields.
    pub property_date_time: Option<GetFieldsFieldsPropertyDateTime>,
    /// Settings of file fields.
    pub property_attachment: Option<GetFieldsFieldsPropertyAttachment>,
    /// Settings of member fields.
    pub property_user: Option<GetFieldsFieldsPropertyUser>,
    /// Settings of link fields.
    pub property_url: Option<GetFieldsFieldsPropertyUrl>,
    /// Settings of fields with several choices.
    pub property_select: Option<GetFieldsFieldsPropertySelect>,
    /// Settings of creation time fields.
    pub property_created_time: Option<GetFieldsFieldsPropertyCreatedTime>,
    /// Settings of change time fields.
    pub property_modified_time: Option<GetFieldsFieldsPropertyModifiedTime>,
    /// Settings of progress fields.
    pub property_progress: Option<GetFieldsFieldsPropertyProgress>,
    /// Settings of fields with one choice.
    pub property_single_select: Option<GetFieldsFieldsPropertySingleSelect>,
    /// Settings of fields that refer to another sheet.
    pub property_reference: Option<GetFieldsFieldsPropertyReference>,
    /// Settings of place fields.
    pub property_location: Option<GetFieldsFieldsPropertyLocation>,
    /// Settings of automatic number fields.
    pub property_auto_number: Option<GetFieldsFieldsPropertyAutoNumber>,
    /// Settings of currency fields.
    pub property_currency: Option<GetFieldsFieldsPropertyCurrency>,
    /// Settings of group chat fields.
    pub property_ww_group: Option<GetFieldsFieldsPropertyWwGroup>,
    /// Settings of percentage fields.
    pub property_percentage: Option<GetFieldsFieldsPropertyPercentage>,
    /// Settings of barcode fields.
    pub property_barcode: Option<GetFieldsFieldsPropertyBarcode>,
}

wire_in!(part GetFieldsFields {
    "field_id" => field_id,
    "field_title" => field_title,
    "field_type" => field_type,
    "property_text" => property_text,
    "property_number" => property_number,
    "property_checkbox" => property_checkbox,
    "property_date_time" => property_date_time,
    "property_attachment" => property_attachment,
    "property_user" => property_user,
    "property_url" => property_url,
    "property_select" => property_select,
    "property_created_time" => property_created_time,
    "property_modified_time" => property_modified_time,
    "property_progress" => property_progress,
    "property_single_select" => property_single_select,
    "property_reference" => property_reference;
    "property_location" => property_location,
    "property_auto_number" => property_auto_number,
    "property_currency" => property_currency,
    "property_ww_group" => property_ww_group,
    "property_percentage" => property_percentage,
    "property_barcode" => property_barcode,
});

/// `fields_property_number` of [`GetFields`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFieldsFieldsPropertyNumber {
    /// Number of decimal places shown.
    pub decimal_places: i64,
    /// Whether thousands are separated.
    pub use_separate: bool,
}

wire_in!(part GetFieldsFieldsPropertyNumber {
    "decimal_places" => decimal_places,
    "use_separate" => use_separate,
});

/// `fields_property_checkbox` of [`GetFields`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFieldsFieldsPropertyCheckbox {
    /// Whether new cells are ticked.
    pub checked: bool,
}

wire_in!(part GetFieldsFieldsPropertyCheckbox {
    "checked" => checked,
});

/// `fields_property_date_time` of [`GetFields`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFieldsFieldsPropertyDateTime {
    /// How the date or time is shown.
    pub format: String,
    /// Whether new records get the present time.
    pub auto_fill: bool,
}

wire_in!(part GetFieldsFieldsPropertyDateTime {
    "format" => format,
    "auto_fill" => auto_fill,
});

/// `fields_property_attachment` of [`GetFields`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFieldsFieldsPropertyAttachment {
    /// DISPLAY_MODE_LIST or DISPLAY_MODE_GRID.
    pub display_mode: String,
}

wire_in!(part GetFieldsFieldsPropertyAttachment {
    "display_mode" => display_mode,
});

/// `fields_property_user` of [`GetFields`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFieldsFieldsPropertyUser {
    /// Whether a cell holds several.
    pub is_multiple: bool,
    /// Whether members are told when they are filled in.
    pub is_notified: bool,
}

wire_in!(part GetFieldsFieldsPropertyUser {
    "is_multiple" => is_multiple,
    "is_notified" => is_notified,
});

/// `fields_property_url` of [`GetFields`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFieldsFieldsPropertyUrl {
    /// `type`.
    pub r#type: String,
}

wire_in!(part GetFieldsFieldsPropertyUrl {
    "type" => r#type,
});

/// `fields_property_select` of [`GetFields`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFieldsFieldsPropertySelect {
    /// Whether choices can be added while filling in.
    pub is_quick_add: bool,
    /// Choices.
    pub options: Vec<GetFieldsPropertySelectOptions>,
}

wire_in!(part GetFieldsFieldsPropertySelect {
    "is_quick_add" => is_quick_add,
    "options" => options,
});

/// `property_select_options` of [`GetFields`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFieldsPropertySelectOptions {
    /// `id`.
    pub id: String,
    /// `text`.
    pub text: String,
    /// Colour of the choice, from 1.
    pub style: i64,
}

wire_in!(part GetFieldsPropertySelectOptions {
    "id" => id,
    "text" => text,
    "style" => style,
});

/// `fields_property_created_time` of [`GetFields`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFieldsFieldsPropertyCreatedTime {
    /// How the date or time is shown.
    pub format: String,
}

wire_in!(part GetFieldsFieldsPropertyCreatedTime {
    "format" => format,
});

/// `fields_property_modified_time` of [`GetFields`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFieldsFieldsPropertyModifiedTime {
    /// How the date or time is shown.
    pub format: String,
}

wire_in!(part GetFieldsFieldsPropertyModifiedTime {
    "format" => format,
});

/// `fields_property_progress` of [`GetFields`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFieldsFieldsPropertyProgress {
    /// Number of decimal places shown.
    pub decimal_places: i64,
}

wire_in!(part GetFieldsFieldsPropertyProgress {
    "decimal_places" => decimal_places,
});

/// `fields_property_single_select` of [`GetFields`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFieldsFieldsPropertySingleSelect {
    /// Whether choices can be added while filling in.
    pub is_quick_add: bool,
    /// Choices.
    pub options: Vec<GetFieldsPropertySingleSelectOptions>,
}

wire_in!(part GetFieldsFieldsPropertySingleSelect {
    "is_quick_add" => is_quick_add,
    "options" => options,
});

/// `property_single_select_options` of [`GetFields`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFieldsPropertySingleSelectOptions {
    /// `id`.
    pub id: String,
    /// `text`.
    pub text: String,
    /// Colour of the choice, from 1.
    pub style: i64,
}

wire_in!(part GetFieldsPropertySingleSelectOptions {
    "id" => id,
    "text" => text,
    "style" => style,
});

/// `fields_property_reference` of [`GetFields`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFieldsFieldsPropertyReference {
    /// Views of the sheet.
    pub view_id: String,
    /// Sheet that is referred to.
    pub sub_id: Option<String>,
    /// Fields of the sheet.
    pub field_id: Option<String>,
    /// Whether a cell holds several.
    pub is_multiple: bool,
}

wire_in!(part GetFieldsFieldsPropertyReference {
    "view_id" => view_id,
    "sub_id" => sub_id,
    "field_id" => field_id,
    "is_multiple" => is_multiple,
});

/// `fields_property_location` of [`GetFields`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFieldsFieldsPropertyLocation {
    /// How the cell is filled in, by hand or automatically.
    pub input_type: String,
}

wire_in!(part GetFieldsFieldsPropertyLocation {
    "input_type" => input_type,
});

/// `fields_property_auto_number` of [`GetFields`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFieldsFieldsPropertyAutoNumber {
    /// How the cell is filled in, by hand or automatically.
    pub input_type: String,
    /// Parts the number is made of.
    pub rules: Vec<GetFieldsPropertyAutoNumberRules>,
    /// Whether existing records are numbered anew.
    pub reformat_existing_record: bool,
}

wire_in!(part GetFieldsFieldsPropertyAutoNumber {
    "input_type" => input_type,
    "rules" => rules,
    "reformat_existing_record" => reformat_existing_record,
});

/// `property_auto_number_rules` of [`GetFields`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFieldsPropertyAutoNumberRules {
    /// `type`.
    pub r#type: String,
    /// What to compare with.
    pub value: String,
}

wire_in!(part GetFieldsPropertyAutoNumberRules {
    "type" => r#type,
    "value" => value,
});

/// `fields_property_currency` of [`GetFields`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFieldsFieldsPropertyCurrency {
    /// Such as CURRENCY_TYPE_CNY.
    pub currency_type: String,
    /// Number of decimal places shown.
    pub decimal_places: i64,
    /// Whether thousands are separated.
    pub use_separate: bool,
}

wire_in!(part GetFieldsFieldsPropertyCurrency {
    "currency_type" => currency_type,
    "decimal_places" => decimal_places,
    "use_separate" => use_separate,
});

/// `fields_property_ww_group` of [`GetFields`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFieldsFieldsPropertyWwGroup {
    /// Whether a cell holds several.
    pub allow_multiple: bool,
}

wire_in!(part GetFieldsFieldsPropertyWwGroup {
    "allow_multiple" => allow_multiple,
});

/// `fields_property_percentage` of [`GetFields`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFieldsFieldsPropertyPercentage {
    /// Number of decimal places shown.
    pub decimal_places: i64,
    /// Whether thousands are separated.
    pub use_separate: bool,
}

wire_in!(part GetFieldsFieldsPropertyPercentage {
    "decimal_places" => decimal_places,
    "use_separate" => use_separate,
});

/// `fields_property_barcode` of [`GetFields`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFieldsFieldsPropertyBarcode {
    /// Whether only scanning on a phone is accepted.
    pub mobile_scan_only: bool,
}

wire_in!(part GetFieldsFieldsPropertyBarcode {
    "mobile_scan_only" => mobile_scan_only,
});

/// Query records (查询记录).
///
/// `POST /cgi-bin/wedoc/smartsheet/get_records`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/99915)
///
/// Without key\_type the cells are keyed by field title; ids are safer if fields get renamed.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetRecords {
    /// Id of the smart sheet document.
    pub docid: String,
    /// Sheet within the document.
    pub sheet_id: String,
    /// Only records of the view, in its order.
    pub view_id: Option<String>,
    /// Only these records.
    pub record_ids: Option<Vec<String>>,
    /// Fields of the sheet.
    pub field_ids: Option<Vec<String>>,
    /// Names of fields as shown.
    pub field_titles: Option<Vec<String>>,
    /// CELL_VALUE_KEY_TYPE_FIELD_TITLE (default) or CELL_VALUE_KEY_TYPE_FIELD_ID.
    pub key_type: Option<String>,
    /// Fields to sort by, in order of weight.
    pub sort: Option<Vec<GetRecordsSort>>,
    /// Can't be combined with sort.
    pub filter_spec: Option<FilterSpec>,
    /// Number of entries to skip, 0 by default.
    pub offset: Option<i64>,
    /// Page size, at most 1000.
    pub limit: Option<i64>,
}

impl GetRecords {
    /// Starts with the required members.
    pub fn new(docid: impl Into<String>, sheet_id: impl Into<String>) -> Self {
        Self {
            docid: docid.into(),
            sheet_id: sheet_id.into(),
            view_id: Default::default(),
            record_ids: Default::default(),
            field_ids: Default::default(),
            field_titles: Default::default(),
            key_type: Default::default(),
            sort: Default::default(),
            filter_spec: Default::default(),
            offset: Default::default(),
            limit: Default::default(),
        }
    }

    /// Only records of the view, in its order.
    pub fn view_id(mut self, view_id: impl Into<String>) -> Self {
        self.view_id = Some(view_id.into());
        self
    }

    /// Only these records.
    pub fn record_ids(mut self, record_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.record_ids = Some(record_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Fields of the sheet.
    pub fn field_ids(mut self, field_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.field_ids = Some(field_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Names of fields as shown.
    pub fn field_titles(
        mut self,
        field_titles: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.field_titles = Some(field_titles.into_iter().map(Into::into).collect());
        self
    }

    /// CELL_VALUE_KEY_TYPE_FIELD_TITLE (default) or CELL_VALUE_KEY_TYPE_FIELD_ID.
    pub fn key_type(mut self, key_type: impl Into<String>) -> Self {
        self.key_type = Some(key_type.into());
        self
    }

    /// Fields to sort by, in order of weight.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<GetRecordsSort>>) -> Self {
        self.sort = Some(sort.into_iter().map(Into::into).collect());
        self
    }

    /// Can't be combined with sort.
    pub fn filter_spec(mut self, filter_spec: impl Into<FilterSpec>) -> Self {
        self.filter_spec = Some(filter_spec.into());
        self
    }

    /// Number of entries to skip, 0 by default.
    pub fn offset(mut self, offset: impl Into<i64>) -> Self {
        self.offset = Some(offset.into());
        self
    }

    /// Page size, at most 1000.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}

wire_out!(GetRecords {
    "docid" => docid,
    "sheet_id" => sheet_id,
    "view_id" => view_id,
    "record_ids" => record_ids,
    "field_ids" => field_ids,
    "field_titles" => field_titles,
    "key_type" => key_type,
    "sort" => sort,
    "filter_spec" => filter_spec,
    "offset" => offset,
    "limit" => limit,
});

/// The answer to [`GetRecords`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecordsResponse {
    /// Records, that is rows.
    pub records: Vec<GetRecordsRecords>,
    /// Number of entries in all.
    pub total: i64,
    /// Offset of the next page.
    pub next: Option<i64>,
    /// Whether another page follows.
    pub has_more: bool,
}

wire_in!(GetRecordsResponse {
    "records" => records,
    "total" => total,
    "next" => next,
    "has_more" => has_more,
});

impl Endpoint for GetRecords {
    type Response = GetRecordsResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.wedoc_smartsheet.get_records",
        path: "/cgi-bin/wedoc/smartsheet/get_records",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `sort` of [`GetRecords`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecordsSort {
    /// Names of fields as shown.
    pub field_title: String,
    /// True for descending.
    pub desc: bool,
}

impl GetRecordsSort {
    /// Starts with the required members.
    #[must_use]
    pub fn new(field_title: impl Into<String>, desc: impl Into<bool>) -> Self {
        Self {
            field_title: field_title.into(),
            desc: desc.into(),
        }
    }
}

wire_out!(part GetRecordsSort {
    "field_title" => field_title,
    "desc" => desc,
});

/// `filter_spec` of [`GetRecords`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FilterSpec {
    /// CONJUNCTION_AND or CONJUNCTION_OR.
    pub conjunction: String,
    /// Conditions, each for one field.
    pub conditions: Vec<Conditions>,
}

impl FilterSpec {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        conjunction: impl Into<String>,
        conditions: impl IntoIterator<Item = impl Into<Conditions>>,
    ) -> Self {
        Self {
            conjunction: conjunction.into(),
            conditions: conditions.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(part FilterSpec {
    "conjunction" => conjunction,
    "conditions" => conditions,
});

/// `conditions` of [`GetRecords`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Conditions {
    /// Fields of the sheet.
    pub field_id: String,
    /// FIELD_TYPE_TEXT, FIELD_TYPE_NUMBER, FIELD_TYPE_CHECKBOX, FIELD_TYPE_DATE_TIME, FIELD_TYPE_IMAGE, FIELD_TYPE_ATTACHMENT, FIELD_TYPE_USER, FIELD_TYPE_URL, FIELD_TYPE_SELECT, FIELD_TYPE_SINGLE_SELECT, FIELD_TYPE_PROGRESS and others.
    pub field_type: Option<String>,
    /// Such as OPERATOR_IS, OPERATOR_IS_NOT, OPERATOR_CONTAINS, OPERATOR_IS_EMPTY.
    pub operator: String,
    /// For text, link, choice and similar fields.
    pub string_value: Option<StringValue>,
    /// For number fields.
    pub number_value: Option<NumberValue>,
    /// For checkbox fields.
    pub bool_value: Option<BoolValue>,
    /// For member fields.
    pub user_value: Option<UserValue>,
    /// For date fields.
    pub date_time_value: Option<DateTimeValue>,
}

impl Conditions {
    /// Starts with the required members.
    #[must_use]
    pub fn new(field_id: impl Into<String>, operator: impl Into<String>) -> Self {
        Self {
            field_id: field_id.into(),
            field_type: Default::default(),
            operator: operator.into(),
            string_value: Default::default(),
            number_value: Default::default(),
            bool_value: Default::default(),
            user_value: Default::default(),
            date_time_value: Default::default(),
        }
    }

    /// FIELD_TYPE_TEXT, FIELD_TYPE_NUMBER, FIELD_TYPE_CHECKBOX, FIELD_TYPE_DATE_TIME, FIELD_TYPE_IMAGE, FIELD_TYPE_ATTACHMENT, FIELD_TYPE_USER, FIELD_TYPE_URL, FIELD_TYPE_SELECT, FIELD_TYPE_SINGLE_SELECT, FIELD_TYPE_PROGRESS and others.
    #[must_use]
    pub fn field_type(mut self, field_type: impl Into<String>) -> Self {
        self.field_type = Some(field_type.into());
        self
    }

    /// For text, link, choice and similar fields.
    #[must_use]
    pub fn string_value(mut self, string_value: impl Into<StringValue>) -> Self {
        self.string_value = Some(string_value.into());
        self
    }

    /// For number fields.
    #[must_use]
    pub fn number_value(mut self, number_value: impl Into<NumberValue>) -> Self {
        self.number_value = Some(number_value.into());
        self
    }

    /// For checkbox fields.
    #[must_use]
    pub fn bool_value(mut self, bool_value: impl Into<BoolValue>) -> Self {
        self.bool_value = Some(bool_value.into());
        self
    }

    /// For member fields.
    #[must_use]
    pub fn user_value(mut self, user_value: impl Into<UserValue>) -> Self {
        self.user_value = Some(user_value.into());
        self
    }

    /// For date fields.
    #[must_use]
    pub fn date_time_value(mut self, date_time_value: impl Into<DateTimeValue>) -> Self {
        self.date_time_value = Some(date_time_value.into());
        self
    }
}

wire_out!(part Conditions {
    "field_id" => field_id,
    "field_type" => field_type,
    "operator" => operator,
    "string_value" => string_value,
    "number_value" => number_value,
    "bool_value" => bool_value,
    "user_value" => user_value,
    "date_time_value" => date_time_value,
});

/// `string_value` of [`GetRecords`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct StringValue {
    /// What to compare with.
    pub value: Vec<String>,
}

impl StringValue {
    /// Starts with the required members.
    #[must_use]
    pub fn new(value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            value: value.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(part StringValue {
    "value" => value,
});

/// `number_value` of [`GetRecords`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct NumberValue {
    /// What to compare with.
    pub value: f64,
}

impl NumberValue {
    /// Starts with the required members.
    #[must_use]
    pub fn new(value: impl Into<f64>) -> Self {
        Self {
            value: value.into(),
        }
    }
}

wire_out!(part NumberValue {
    "value" => value,
});

/// `bool_value` of [`GetRecords`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BoolValue {
    /// What to compare with.
    pub value: bool,
}

impl BoolValue {
    /// Starts with the required members.
    #[must_use]
    pub fn new(value: impl Into<bool>) -> Self {
        Self {
            value: value.into(),
        }
    }
}

wire_out!(part BoolValue {
    "value" => value,
});

/// `user_value` of [`GetRecords`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UserValue {
    /// What to compare with.
    pub value: Vec<String>,
}

impl UserValue {
    /// Starts with the required members.
    #[must_use]
    pub fn new(value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            value: value.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(part UserValue {
    "value" => value,
});

/// `date_time_value` of [`GetRecords`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DateTimeValue {
    /// What to compare with.
    pub value: DateTimeValueValue,
}

impl DateTimeValue {
    /// Starts with the required members.
    #[must_use]
    pub fn new(value: impl Into<DateTimeValueValue>) -> Self {
        Self {
            value: value.into(),
        }
    }
}

wire_out!(part DateTimeValue {
    "value" => value,
});

/// `date_time_value_value` of [`GetRecords`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DateTimeValueValue {
    /// `type`.
    pub r#type: String,
    /// What to compare with.
    pub value: Option<Vec<String>>,
}

impl DateTimeValueValue {
    /// Starts with the required members.
    #[must_use]
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            value: Default::default(),
        }
    }

    /// What to compare with.
    #[must_use]
    pub fn value(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.value = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part DateTimeValueValue {
    "type" => r#type,
    "value" => value,
});

/// `records` of [`GetRecords`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecordsRecords {
    /// Records of the sheet.
    pub record_id: String,
    /// Who created the record.
    pub creator_name: String,
    /// Who changed the record last.
    pub updater_name: String,
    /// Cells, by field title or field id as key_type says.
    pub values: std::collections::BTreeMap<String, yizhan_core::Value>,
    /// Unix milliseconds.
    pub create_time: i64,
    /// Unix milliseconds.
    pub update_time: i64,
}

wire_in!(part GetRecordsRecords {
    "record_id" => record_id,
    "creator_name" => creator_name,
    "updater_name" => updater_name,
    "values" => values,
    "create_time" => create_time,
    "update_time" => update_time,
});

/// List sheets (查询子表).
///
/// `POST /cgi-bin/wedoc/smartsheet/get_sheet`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/99911)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetSheet {
    /// Id of the smart sheet document.
    pub docid: String,
    /// Only this sheet, all if empty.
    pub sheet_id: Option<String>,
}

impl GetSheet {
    /// Starts with the required members.
    pub fn new(docid: impl Into<String>) -> Self {
        Self {
            docid: docid.into(),
            sheet_id: Default::default(),
        }
    }

    /// Only this sheet, all if empty.
    pub fn sheet_id(mut self, sheet_id: impl Into<String>) -> Self {
        self.sheet_id = Some(sheet_id.into());
        self
    }
}

wire_out!(GetSheet {
    "docid" => docid,
    "sheet_id" => sheet_id,
});

/// The answer to [`GetSheet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSheetResponse {
    /// Sheets of the document.
    pub sheet_list: Vec<GetSheetSheetList>,
}

wire_in!(GetSheetResponse {
    "sheet_list" => sheet_list,
});

impl Endpoint for GetSheet {
    type Response = GetSheetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.wedoc_smartsheet.get_sheet",
        path: "/cgi-bin/wedoc/smartsheet/get_sheet",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `sheet_list` of [`GetSheet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSheetSheetList {
    /// Sheet within the document.
    pub sheet_id: String,
    /// `title`.
    pub title: String,
    /// Smartsheet, dashboard or external.
    pub r#type: String,
    /// Whether the sheet is shown.
    pub is_visible: bool,
}

wire_in!(part GetSheetSheetList {
    "sheet_id" => sheet_id,
    "title" => title,
    "type" => r#type,
    "is_visible" => is_visible,
});

/// List views (查询视图).
///
/// `POST /cgi-bin/wedoc/smartsheet/get_views`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/99913)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetViews {
    /// Id of the smart sheet document.
    pub docid: String,
    /// Sheet within the document.
    pub sheet_id: String,
    /// Views of the sheet.
    pub view_ids: Option<Vec<String>>,
    /// Number of entries to skip, 0 by default.
    pub offset: Option<i64>,
    /// Page size, at most 1000.
    pub limit: Option<i64>,
}

impl GetViews {
    /// Starts with the required members.
    pub fn new(docid: impl Into<String>, sheet_id: impl Into<String>) -> Self {
        Self {
            docid: docid.into(),
            sheet_id: sheet_id.into(),
            view_ids: Default::default(),
            offset: Default::default(),
            limit: Default::default(),
        }
    }

    /// Views of the sheet.
    pub fn view_ids(mut self, view_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.view_ids = Some(view_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Number of entries to skip, 0 by default.
    pub fn offset(mut self, offset: impl Into<i64>) -> Self {
        self.offset = Some(offset.into());
        self
    }

    /// Page size, at most 1000.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}

wire_out!(GetViews {
    "docid" => docid,
    "sheet_id" => sheet_id,
    "view_ids" => view_ids,
    "offset" => offset,
    "limit" => limit,
});

/// The answer to [`GetViews`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetViewsResponse {
    /// `views`.
    pub views: Vec<GetViewsViews>,
    /// Number of entries in all.
    pub total: i64,
    /// Offset of the next page.
    pub next: Option<i64>,
    /// Whether another page follows.
    pub has_more: bool,
}

wire_in!(GetViewsResponse {
    "views" => views,
    "total" => total,
    "next" => next,
    "has_more" => has_more,
});

impl Endpoint for GetViews {
    type Response = GetViewsResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.wedoc_smartsheet.get_views",
        path: "/cgi-bin/wedoc/smartsheet/get_views",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `views` of [`GetViews`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetViewsViews {
    /// Views of the sheet.
    pub view_id: String,
    /// Name of the view.
    pub view_title: String,
    /// VIEW_TYPE_GRID, VIEW_TYPE_KANBAN, VIEW_TYPE_GALLERY, VIEW_TYPE_GANTT or VIEW_TYPE_CALENDAR.
    pub view_type: String,
    /// What the view shows and how.
    pub property: GetViewsProperty,
}

wire_in!(part GetViewsViews {
    "view_id" => view_id,
    "view_title" => view_title,
    "view_type" => view_type,
    "property" => property,
});

/// `property` of [`GetViews`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetViewsProperty {
    /// Whether records are sorted as they change.
    pub auto_sort: bool,
    /// Whether statistics of fields are shown.
    pub is_field_stat_enabled: bool,
    /// Order of the records.
    pub sort_spec: GetViewsSortSpec,
    /// Grouping of the records.
    pub group_spec: GetViewsGroupSpec,
    /// Which records are shown.
    pub filter_spec: GetViewsPropertyFilterSpec,
    /// Which fields are shown.
    pub field_visibility: std::collections::BTreeMap<String, bool>,
    /// How many fields stay in place on the left.
    pub frozen_field_count: i64,
    /// Colouring of records.
    pub color_config: Option<GetViewsColorConfig>,
}

wire_in!(part GetViewsProperty {
    "auto_sort" => auto_sort,
    "is_field_stat_enabled" => is_field_stat_enabled,
    "sort_spec" => sort_spec,
    "group_spec" => group_spec,
    "filter_spec" => filter_spec,
    "field_visibility" => field_visibility,
    "frozen_field_count" => frozen_field_count,
    "color_config" => color_config,
});

/// `sort_spec` of [`GetViews`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetViewsSortSpec {
    /// Fields to sort by, in order of weight.
    pub sort_infos: Vec<GetViewsSortInfos>,
}

wire_in!(part GetViewsSortSpec {
    "sort_infos" => sort_infos,
});

/// `sort_infos` of [`GetViews`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetViewsSortInfos {
    /// Fields of the sheet.
    pub field_id: String,
    /// True for descending.
    pub desc: bool,
}

wire_in!(part GetViewsSortInfos {
    "field_id" => field_id,
    "desc" => desc,
});

/// `group_spec` of [`GetViews`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetViewsGroupSpec {
    /// Fields to group by.
    pub groups: Vec<GetViewsGroups>,
}

wire_in!(part GetViewsGroupSpec {
    "groups" => groups,
});

/// `groups` of [`GetViews`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetViewsGroups {
    /// Fields of the sheet.
    pub field_id: String,
    /// True for descending.
    pub desc: bool,
}

wire_in!(part GetViewsGroups {
    "field_id" => field_id,
    "desc" => desc,
});

/// `property_filter_spec` of [`GetViews`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetViewsPropertyFilterSpec {
    /// CONJUNCTION_AND or CONJUNCTION_OR.
    pub conjunction: String,
    /// Conditions, each for one field.
    pub conditions: Vec<GetViewsFilterSpecConditions>,
}

wire_in!(part GetViewsPropertyFilterSpec {
    "conjunction" => conjunction,
    "conditions" => conditions,
});

/// `filter_spec_conditions` of [`GetViews`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetViewsFilterSpecConditions {
    /// Fields of the sheet.
    pub field_id: String,
    /// FIELD_TYPE_TEXT, FIELD_TYPE_NUMBER, FIELD_TYPE_CHECKBOX, FIELD_TYPE_DATE_TIME, FIELD_TYPE_IMAGE, FIELD_TYPE_ATTACHMENT, FIELD_TYPE_USER, FIELD_TYPE_URL, FIELD_TYPE_SELECT, FIELD_TYPE_SINGLE_SELECT, FIELD_TYPE_PROGRESS and others.
    pub field_type: String,
    /// Such as OPERATOR_IS, OPERATOR_IS_NOT, OPERATOR_CONTAINS, OPERATOR_IS_EMPTY.
    pub operator: String,
    /// For text, link, choice and similar fields.
    pub string_value: Option<GetViewsConditionsStringValue>,
    /// For number fields.
    pub number_value: Option<GetViewsConditionsNumberValue>,
    /// For checkbox fields.
    pub bool_value: Option<GetViewsConditionsBoolValue>,
    /// For member fields.
    pub user_value: Option<GetViewsConditionsUserValue>,
    /// For date fields.
    pub date_time_value: Option<GetViewsConditionsDateTimeValue>,
}

wire_in!(part GetViewsFilterSpecConditions {
    "field_id" => field_id,
    "field_type" => field_type,
    "operator" => operator,
    "string_value" => string_value,
    "number_value" => number_value,
    "bool_value" => bool_value,
    "user_value" => user_value,
    "date_time_value" => date_time_value,
});

/// `conditions_string_value` of [`GetViews`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetViewsConditionsStringValue {
    /// What to compare with.
    pub value: Vec<String>,
}

wire_in!(part GetViewsConditionsStringValue {
    "value" => value,
});

/// `conditions_number_value` of [`GetViews`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetViewsConditionsNumberValue {
    /// What to compare with.
    pub value: f64,
}

wire_in!(part GetViewsConditionsNumberValue {
    "value" => value,
});

/// `conditions_bool_value` of [`GetViews`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetViewsConditionsBoolValue {
    /// What to compare with.
    pub value: bool,
}

wire_in!(part GetViewsConditionsBoolValue {
    "value" => value,
});

/// `conditions_user_value` of [`GetViews`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetViewsConditionsUserValue {
    /// What to compare with.
    pub value: Vec<String>,
}

wire_in!(part GetViewsConditionsUserValue {
    "value" => value,
});

/// `conditions_date_time_value` of [`GetViews`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetViewsConditionsDateTimeValue {
    /// What to compare with.
    pub value: GetViewsValue,
}

wire_in!(part GetViewsConditionsDateTimeValue {
    "value" => value,
});

/// `value` of [`GetViews`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetViewsValue {
    /// `type`.
    pub r#type: String,
    /// What to compare with.
    pub value: Vec<String>,
}

wire_in!(part GetViewsValue {
    "type" => r#type,
    "value" => value,
});

/// `color_config` of [`GetViews`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetViewsColorConfig {
    /// Conditions, each for one field.
    pub conditions: Vec<GetViewsColorConfigConditions>,
}

wire_in!(part GetViewsColorConfig {
    "conditions" => conditions,
});

/// `color_config_conditions` of [`GetViews`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetViewsColorConfigConditions {
    /// `id`.
    pub id: String,
    /// `type`.
    pub r#type: String,
    /// Colour of the cells that meet the condition.
    pub color: String,
    /// Which cells are coloured.
    pub condition: GetViewsCondition,
}

wire_in!(part GetViewsColorConfigConditions {
    "id" => id,
    "type" => r#type,
    "color" => color,
    "condition" => condition,
});

/// `condition` of [`GetViews`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetViewsCondition {
    /// Fields of the sheet.
    pub field_id: String,
    /// FIELD_TYPE_TEXT, FIELD_TYPE_NUMBER, FIELD_TYPE_CHECKBOX, FIELD_TYPE_DATE_TIME, FIELD_TYPE_IMAGE, FIELD_TYPE_ATTACHMENT, FIELD_TYPE_USER, FIELD_TYPE_URL, FIELD_TYPE_SELECT, FIELD_TYPE_SINGLE_SELECT, FIELD_TYPE_PROGRESS and others.
    pub field_type: String,
    /// Such as OPERATOR_IS, OPERATOR_IS_NOT, OPERATOR_CONTAINS, OPERATOR_IS_EMPTY.
    pub operator: String,
    /// For text, link, choice and similar fields.
    pub string_value: Option<GetViewsConditionStringValue>,
    /// For number fields.
    pub number_value: Option<GetViewsConditionNumberValue>,
    /// For checkbox fields.
    pub bool_value: Option<GetViewsConditionBoolValue>,
    /// For member fields.
    pub user_value: Option<GetViewsConditionUserValue>,
    /// For date fields.
    pub date_time_value: Option<GetViewsConditionDateTimeValue>,
}

wire_in!(part GetViewsCondition {
    "field_id" => field_id,
    "field_type" => field_type,
    "operator" => operator,
    "string_value" => string_value,
    "number_value" => number_value,
    "bool_value" => bool_value,
    "user_value" => user_value,
    "date_time_value" => date_time_value,
});

/// `condition_string_value` of [`GetViews`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetViewsConditionStringValue {
    /// What to compare with.
    pub value: Vec<String>,
}

wire_in!(part GetViewsConditionStringValue {
    "value" => value,
});

/// `condition_number_value` of [`GetViews`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetViewsConditionNumberValue {
    /// What to compare with.
    pub value: f64,
}

wire_in!(part GetViewsConditionNumberValue {
    "value" => value,
});

/// `condition_bool_value` of [`GetViews`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetViewsConditionBoolValue {
    /// What to compare with.
    pub value: bool,
}

wire_in!(part GetViewsConditionBoolValue {
    "value" => value,
});

/// `condition_user_value` of [`GetViews`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetViewsConditionUserValue {
    /// What to compare with.
    pub value: Vec<String>,
}

wire_in!(part GetViewsConditionUserValue {
    "value" => value,
});

/// `condition_date_time_value` of [`GetViews`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetViewsConditionDateTimeValue {
    /// What to compare with.
    pub value: GetViewsValue,
}

wire_in!(part GetViewsConditionDateTimeValue {
    "value" => value,
});

/// Get a group chat of a smart sheet (获取智能表格群聊详情).
///
/// `POST /cgi-bin/wedoc/smartsheet/groupchat/get`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/101028)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GroupChatGet {
    /// Id of the smart sheet document.
    pub docid: String,
    /// Group chats that belong to the smart sheet.
    pub chat_id: String,
}

impl GroupChatGet {
    /// Starts with the required members.
    pub fn new(docid: impl Into<String>, chat_id: impl Into<String>) -> Self {
        Self {
            docid: docid.into(),
            chat_id: chat_id.into(),
        }
    }
}

wire_out!(GroupChatGet {
    "docid" => docid,
    "chat_id" => chat_id,
});

/// The answer to [`GroupChatGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GroupChatGetResponse {
    /// `name`.
    pub name: String,
    /// Member who owns the group.
    pub owner: String,
    /// Members of the group.
    pub user_list: Vec<String>,
}

wire_in!(GroupChatGetResponse {
    "name" => name,
    "owner" => owner,
    "user_list" => user_list,
});

impl Endpoint for GroupChatGet {
    type Response = GroupChatGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.wedoc_smartsheet.group_chat_get",
        path: "/cgi-bin/wedoc/smartsheet/groupchat/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// List the group chats of a smart sheet (获取智能表格群聊列表).
///
/// `POST /cgi-bin/wedoc/smartsheet/groupchat/list`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/100989)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GroupChatList {
    /// Id of the smart sheet document.
    pub docid: String,
    /// Next_cursor of the page before.
    pub cursor: Option<String>,
    /// Page size.
    pub limit: Option<i64>,
}

impl GroupChatList {
    /// Starts with the required members.
    pub fn new(docid: impl Into<String>) -> Self {
        Self {
            docid: docid.into(),
            cursor: Default::default(),
            limit: Default::default(),
        }
    }

    /// Next_cursor of the page before.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }

    /// Page size.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}

wire_out!(GroupChatList {
    "docid" => docid,
    "cursor" => cursor,
    "limit" => limit,
});

/// The answer to [`GroupChatList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GroupChatListResponse {
    /// Group chats that belong to the smart sheet.
    pub chat_id_list: Vec<String>,
    /// Pass as cursor for the next page.
    pub next_cursor: Option<String>,
    /// Whether another page follows.
    pub has_more: bool,
}

wire_in!(GroupChatListResponse {
    "chat_id_list" => chat_id_list,
    "next_cursor" => next_cursor,
    "has_more" => has_more,
});

impl Endpoint for GroupChatList {
    type Response = GroupChatListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.wedoc_smartsheet.group_chat_list",
        path: "/cgi-bin/wedoc/smartsheet/groupchat/list",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// Change a group chat of a smart sheet (修改智能表格群聊).
///
/// `POST /cgi-bin/wedoc/smartsheet/groupchat/update`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/101029)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GroupChatUpdate {
    /// Id of the smart sheet document.
    pub docid: String,
    /// Group chats that belong to the smart sheet.
    pub chat_id: String,
    /// Member who owns the group.
    pub owner: Option<String>,
    /// Members to add.
    pub add_user_list: Option<Vec<String>>,
    /// Members to remove.
    pub del_user_list: Option<Vec<String>>,
}

impl GroupChatUpdate {
    /// Starts with the required members.
    pub fn new(docid: impl Into<String>, chat_id: impl Into<String>) -> Self {
        Self {
            docid: docid.into(),
            chat_id: chat_id.into(),
            owner: Default::default(),
            add_user_list: Default::default(),
            del_user_list: Default::default(),
        }
    }

    /// Member who owns the group.
    pub fn owner(mut self, owner: impl Into<String>) -> Self {
        self.owner = Some(owner.into());
        self
    }

    /// Members to add.
    pub fn add_user_list(
        mut self,
        add_user_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.add_user_list = Some(add_user_list.into_iter().map(Into::into).collect());
        self
    }

    /// Members to remove.
    pub fn del_user_list(
        mut self,
        del_user_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.del_user_list = Some(del_user_list.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(GroupChatUpdate {
    "docid" => docid,
    "chat_id" => chat_id,
    "owner" => owner,
    "add_user_list" => add_user_list,
    "del_user_list" => del_user_list,
});

/// The answer to [`GroupChatUpdate`].
pub type GroupChatUpdateResponse = yizhan_core::Done;

impl Endpoint for GroupChatUpdate {
    type Response = GroupChatUpdateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.wedoc_smartsheet.group_chat_update",
        path: "/cgi-bin/wedoc/smartsheet/groupchat/update",
        ..Operation::usual(Product::Work)
    };
}

/// Change a field group (更新编组).
///
/// `POST /cgi-bin/wedoc/smartsheet/update_field_group`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/101101)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UpdateFieldGroup {
    /// Id of the smart sheet document.
    pub docid: String,
    /// Sheet within the document.
    pub sheet_id: String,
    /// Field groups of the sheet.
    pub field_group_id: String,
    /// `name`.
    pub name: Option<String>,
    /// Fields of the group.
    pub children: Option<Vec<ChildrenSent>>,
}

impl UpdateFieldGroup {
    /// Starts with the required members.
    pub fn new(
        docid: impl Into<String>,
        sheet_id: impl Into<String>,
        field_group_id: impl Into<String>,
    ) -> Self {
        Self {
            docid: docid.into(),
            sheet_id: sheet_id.into(),
            field_group_id: field_group_id.into(),
            name: Default::default(),
            children: Default::default(),
        }
    }

    /// `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Fields of the group.
    pub fn children(mut self, children: impl IntoIterator<Item = impl Into<ChildrenSent>>) -> Self {
        self.children = Some(children.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(UpdateFieldGroup {
    "docid" => docid,
    "sheet_id" => sheet_id,
    "field_group_id" => field_group_id,
    "name" => name,
    "children" => children,
});

/// The answer to [`UpdateFieldGroup`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateFieldGroupResponse {
    /// `field_group`.
    pub field_group: FieldGroup,
}

wire_in!(UpdateFieldGroupResponse {
    "field_group" => field_group,
});

impl Endpoint for UpdateFieldGroup {
    type Response = UpdateFieldGroupResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.wedoc_smartsheet.update_field_group",
        path: "/cgi-bin/wedoc/smartsheet/update_field_group",
        ..Operation::usual(Product::Work)
    };
}

/// Change fields (更新字段).
///
/// `POST /cgi-bin/wedoc/smartsheet/update_fields`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/99906)
///
/// The type of a field can't change: field_type only repeats it, and title or property must differ from what is set.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UpdateFields {
    /// Id of the smart sheet document.
    pub docid: String,
    /// Sheet within the document.
    pub sheet_id: String,
    /// Fields, that is columns.
    pub fields: Vec<UpdateFieldsFields>,
}

impl UpdateFields {
    /// Starts with the required members.
    pub fn new(
        docid: impl Into<String>,
        sheet_id: impl Into<String>,
        fields: impl IntoIterator<Item = impl Into<UpdateFieldsFields>>,
    ) -> Self {
        Self {
            docid: docid.into(),
            sheet_id: sheet_id.into(),
            fields: fields.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(UpdateFields {
    "docid" => docid,
    "sheet_id" => sheet_id,
    "fields" => fields,
});

/// The answer to [`UpdateFields`].
pub type UpdateFieldsResponse = yizhan_core::Done;

impl Endpoint for UpdateFields {
    type Response = UpdateFieldsResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.wedoc_smartsheet.update_fields",
        path: "/cgi-bin/wedoc/smartsheet/update_fields",
        ..Operation::usual(Product::Work)
    };
}

/// `fields` of [`UpdateFields`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateFieldsFields {
    /// Fields of the sheet.
    pub field_id: String,
    /// Names of fields as shown.
    pub field_title: Option<String>,
    /// FIELD_TYPE_TEXT, FIELD_TYPE_NUMBER, FIELD_TYPE_CHECKBOX, FIELD_TYPE_DATE_TIME, FIELD_TYPE_IMAGE, FIELD_TYPE_ATTACHMENT, FIELD_TYPE_USER, FIELD_TYPE_URL, FIELD_TYPE_SELECT, FIELD_TYPE_SINGLE_SELECT, FIELD_TYPE_PROGRESS and others.
    pub field_type: String,
    /// Settings of text fields.
    pub property_text: Option<yizhan_core::Value>,
    /// Settings of number fields.
    pub property_number: Option<PropertyNumber>,
    /// Settings of checkbox fields.
    pub property_checkbox: Option<PropertyCheckbox>,
    /// Settings of date fields.
    pub property_date_time: Option<PropertyDateTime>,
    /// Settings of file fields.
    pub property_attachment: Option<PropertyAttachment>,
    /// Settings of member fields.
    pub property_user: Option<PropertyUser>,
    /// Settings of link fields.
    pub property_url: Option<PropertyUrl>,
    /// Settings of fields with several choices.
    pub property_select: Option<PropertySelect>,
    /// Settings of creation time fields.
    pub property_created_time: Option<PropertyCreatedTime>,
    /// Settings of change time fields.
    pub property_modified_time: Option<PropertyModifiedTime>,
    /// Settings of progress fields.
    pub property_progress: Option<PropertyProgress>,
    /// Settings of fields with one choice.
    pub property_single_select: Option<PropertySingleSelect>,
    /// Settings of fields that refer to another sheet.
    pub property_reference: Option<PropertyReference>,
    /// Settings of place fields.
    pub property_location: Option<PropertyLocation>,
    /// Settings of automatic number fields.
    pub property_auto_number: Option<PropertyAutoNumber>,
    /// Settings of currency fields.
    pub property_currency: Option<PropertyCurrency>,
    /// Settings of group chat fields.
    pub property_ww_group: Option<PropertyWwGroup>,
    /// Settings of percentage fields.
    pub property_percentage: Option<PropertyPercentage>,
    /// Settings of barcode fields.
    pub property_barcode: Option<PropertyBarcode>,
}

impl UpdateFieldsFields {
    /// Starts with the required members.
    #[must_use]
    pub fn new(field_id: impl Into<String>, field_type: impl Into<String>) -> Self {
        Self {
            field_id: field_id.into(),
            field_title: Default::default(),
            field_type: field_type.into(),
            property_text: Default::default(),
            property_number: Default::default(),
            property_checkbox: Default::default(),
            property_date_time: Default::default(),
            property_attachment: Default::default(),
            property_user: Default::default(),
            property_url: Default::default(),
            property_select: Default::default(),
            property_created_time: Default::default(),
            property_modified_time: Default::default(),
            property_progress: Default::default(),
            property_single_select: Default::default(),
            property_reference: Default::default(),
            property_location: Default::default(),
            property_auto_number: Default::default(),
            property_currency: Default::default(),
            property_ww_group: Default::default(),
            property_percentage: Default::default(),
            property_barcode: Default::default(),
        }
    }

    /// Names of fields as shown.
    #[must_use]
    pub fn field_title(mut self, field_title: impl Into<String>) -> Self {
        self.field_title = Some(field_title.into());
        self
    }

    /// Settings of text fields.
    #[must_use]
    pub fn property_text(mut self, property_text: impl Into<yizhan_core::Value>) -> Self {
        self.property_text = Some(property_text.into());
        self
    }

    /// Settings of number fields.
    #[must_use]
    pub fn property_number(mut self, property_number: impl Into<PropertyNumber>) -> Self {
        self.property_number = Some(property_number.into());
        self
    }

    /// Settings of checkbox fields.
    #[must_use]
    pub fn property_checkbox(mut self, property_checkbox: impl Into<PropertyCheckbox>) -> Self {
        self.property_checkbox = Some(property_checkbox.into());
        self
    }

    /// Settings of date fields.
    #[must_use]
    pub fn property_date_time(mut self, property_date_time: impl Into<PropertyDateTime>) -> Self {
        self.property_date_time = Some(property_date_time.into());
        self
    }

    /// Settings of file fields.
    #[must_use]
    pub fn property_attachment(
        mut self,
        property_attachment: impl Into<PropertyAttachment>,
    ) -> Self {
        self.property_attachment = Some(property_attachment.into());
        self
    }

    /// Settings of member fields.
    #[must_use]
    pub fn property_user(mut self, property_user: impl Into<PropertyUser>) -> Self {
        self.property_user = Some(property_user.into());
        self
    }

    /// Settings of link fields.
    #[must_use]
    pub fn property_url(mut self, property_url: impl Into<PropertyUrl>) -> Self {
        self.property_url = Some(property_url.into());
        self
    }

    /// Settings of fields with several choices.
    #[must_use]
    pub fn property_select(mut self, property_select: impl Into<PropertySelect>) -> Self {
        self.property_select = Some(property_select.into());
        self
    }

    /// Settings of creation time fields.
    #[must_use]
    pub fn property_created_time(
        mut self,
        property_created_time: impl Into<PropertyCreatedTime>,
    ) -> Self {
        self.property_created_time = Some(property_created_time.into());
        self
    }

    /// Settings of change time fields.
    #[must_use]
    pub fn property_modified_time(
        mut self,
        property_modified_time: impl Into<PropertyModifiedTime>,
    ) -> Self {
        self.property_modified_time = Some(property_modified_time.into());
        self
    }

    /// Settings of progress fields.
    #[must_use]
    pub fn property_progress(mut self, property_progress: impl Into<PropertyProgress>) -> Self {
        self.property_progress = Some(property_progress.into());
        self
    }

    /// Settings of fields with one choice.
    #[must_use]
    pub fn property_single_select(
        mut self,
        property_single_select: impl Into<PropertySingleSelect>,
    ) -> Self {
        self.property_single_select = Some(property_single_select.into());
        self
    }

    /// Settings of fields that refer to another sheet.
    #[must_use]
    pub fn property_reference(mut self, property_reference: impl Into<PropertyReference>) -> Self {
        self.property_reference = Some(property_reference.into());
        self
    }

    /// Settings of place fields.
    #[must_use]
    pub fn property_location(mut self, property_location: impl Into<PropertyLocation>) -> Self {
        self.property_location = Some(property_location.into());
        self
    }

    /// Settings of automatic number fields.
    #[must_use]
    pub fn property_auto_number(
        mut self,
        property_auto_number: impl Into<PropertyAutoNumber>,
    ) -> Self {
        self.property_auto_number = Some(property_auto_number.into());
        self
    }

    /// Settings of currency fields.
    #[must_use]
    pub fn property_currency(mut self, property_currency: impl Into<PropertyCurrency>) -> Self {
        self.property_currency = Some(property_currency.into());
        self
    }

    /// Settings of group chat fields.
    #[must_use]
    pub fn property_ww_group(mut self, property_ww_group: impl Into<PropertyWwGroup>) -> Self {
        self.property_ww_group = Some(property_ww_group.into());
        self
    }

    /// Settings of percentage fields.
    #[must_use]
    pub fn property_percentage(
        mut self,
        property_percentage: impl Into<PropertyPercentage>,
    ) -> Self {
        self.property_percentage = Some(property_percentage.into());
        self
    }

    /// Settings of barcode fields.
    #[must_use]
    pub fn property_barcode(mut self, property_barcode: impl Into<PropertyBarcode>) -> Self {
        self.property_barcode = Some(property_barcode.into());
        self
    }
}

wire_out!(part UpdateFieldsFields {
    "field_id" => field_id,
    "field_title" => field_title,
    "field_type" => field_type,
    "property_text" => property_text,
    "property_number" => property_number,
    "property_checkbox" => property_checkbox,
    "property_date_time" => property_date_time,
    "property_attachment" => property_attachment,
    "property_user" => property_user,
    "property_url" => property_url,
    "property_select" => property_select,
    "property_created_time" => property_created_time,
    "property_modified_time" => property_modified_time,
    "property_progress" => property_progress,
    "property_single_select" => property_single_select,
    "property_reference" => property_reference;
    "property_location" => property_location,
    "property_auto_number" => property_auto_number,
    "property_currency" => property_currency,
    "property_ww_group" => property_ww_group,
    "property_percentage" => property_percentage,
    "property_barcode" => property_barcode,
});

/// Change records (更新记录).
///
/// `POST /cgi-bin/wedoc/smartsheet/update_records`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/99909)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UpdateRecords {
    /// Id of the smart sheet document.
    pub docid: String,
    /// Sheet within the document.
    pub sheet_id: String,
    /// CELL_VALUE_KEY_TYPE_FIELD_TITLE (default) or CELL_VALUE_KEY_TYPE_FIELD_ID.
    pub key_type: Option<String>,
    /// Records, that is rows.
    pub records: Vec<UpdateRecordsRecords>,
}

impl UpdateRecords {
    /// Starts with the required members.
    pub fn new(
        docid: impl Into<String>,
        sheet_id: impl Into<String>,
        records: impl IntoIterator<Item = impl Into<UpdateRecordsRecords>>,
    ) -> Self {
        Self {
            docid: docid.into(),
            sheet_id: sheet_id.into(),
            key_type: Default::default(),
            records: records.into_iter().map(Into::into).collect(),
        }
    }

    /// CELL_VALUE_KEY_TYPE_FIELD_TITLE (default) or CELL_VALUE_KEY_TYPE_FIELD_ID.
    pub fn key_type(mut self, key_type: impl Into<String>) -> Self {
        self.key_type = Some(key_type.into());
        self
    }
}

wire_out!(UpdateRecords {
    "docid" => docid,
    "sheet_id" => sheet_id,
    "key_type" => key_type,
    "records" => records,
});

/// The answer to [`UpdateRecords`].
pub type UpdateRecordsResponse = yizhan_core::Done;

impl Endpoint for UpdateRecords {
    type Response = UpdateRecordsResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.wedoc_smartsheet.update_records",
        path: "/cgi-bin/wedoc/smartsheet/update_records",
        ..Operation::usual(Product::Work)
    };
}

/// `records` of [`UpdateRecords`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateRecordsRecords {
    /// Records of the sheet.
    pub record_id: String,
    /// Cells, by field title or field id as key_type says.
    pub values: std::collections::BTreeMap<String, yizhan_core::Value>,
}

impl UpdateRecordsRecords {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        record_id: impl Into<String>,
        values: impl Into<std::collections::BTreeMap<String, yizhan_core::Value>>,
    ) -> Self {
        Self {
            record_id: record_id.into(),
            values: values.into(),
        }
    }
}

wire_out!(part UpdateRecordsRecords {
    "record_id" => record_id,
    "values" => values,
});

/// Change a sheet (更新子表).
///
/// `POST /cgi-bin/wedoc/smartsheet/update_sheet`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/99898)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UpdateSheet {
    /// Id of the smart sheet document.
    pub docid: String,
    /// The sheet.
    pub properties: UpdateSheetProperties,
}

impl UpdateSheet {
    /// Starts with the required members.
    pub fn new(docid: impl Into<String>, properties: impl Into<UpdateSheetProperties>) -> Self {
        Self {
            docid: docid.into(),
            properties: properties.into(),
        }
    }
}

wire_out!(UpdateSheet {
    "docid" => docid,
    "properties" => properties,
});

/// The answer to [`UpdateSheet`].
pub type UpdateSheetResponse = yizhan_core::Done;

impl Endpoint for UpdateSheet {
    type Response = UpdateSheetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.wedoc_smartsheet.update_sheet",
        path: "/cgi-bin/wedoc/smartsheet/update_sheet",
        ..Operation::usual(Product::Work)
    };
}

/// `properties` of [`UpdateSheet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateSheetProperties {
    /// Sheet within the document.
    pub sheet_id: String,
    /// New name.
    pub title: Option<String>,
}

impl UpdateSheetProperties {
    /// Starts with the required members.
    #[must_use]
    pub fn new(sheet_id: impl Into<String>) -> Self {
        Self {
            sheet_id: sheet_id.into(),
            title: Default::default(),
        }
    }

    /// New name.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}

wire_out!(part UpdateSheetProperties {
    "sheet_id" => sheet_id,
    "title" => title,
});

/// Change a view (更新视图).
///
/// `POST /cgi-bin/wedoc/smartsheet/update_view`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/99902)
///
/// Only what is given changes.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UpdateView {
    /// Id of the smart sheet document.
    pub docid: String,
    /// Sheet within the document.
    pub sheet_id: String,
    /// Views of the sheet.
    pub view_id: String,
    /// Name of the view.
    pub view_title: Option<String>,
    /// What the view shows and how.
    pub property: Option<UpdateViewProperty>,
}

impl UpdateView {
    /// Starts with the required members.
    pub fn new(
        docid: impl Into<String>,
        sheet_id: impl Into<String>,
        view_id: impl Into<String>,
    ) -> Self {
        Self {
            docid: docid.into(),
            sheet_id: sheet_id.into(),
            view_id: view_id.into(),
            view_title: Default::default(),
            property: Default::default(),
        }
    }

    /// Name of the view.
    pub fn view_title(mut self, view_title: impl Into<String>) -> Self {
        self.view_title = Some(view_title.into());
        self
    }

    /// What the view shows and how.
    pub fn property(mut self, property: impl Into<UpdateViewProperty>) -> Self {
        self.property = Some(property.into());
        self
    }
}

wire_out!(UpdateView {
    "docid" => docid,
    "sheet_id" => sheet_id,
    "view_id" => view_id,
    "view_title" => view_title,
    "property" => property,
});

/// The answer to [`UpdateView`].
pub type UpdateViewResponse = yizhan_core::Done;

impl Endpoint for UpdateView {
    type Response = UpdateViewResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.wedoc_smartsheet.update_view",
        path: "/cgi-bin/wedoc/smartsheet/update_view",
        ..Operation::usual(Product::Work)
    };
}

/// `property` of [`UpdateView`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateViewProperty {
    /// Whether records are sorted as they change.
    pub auto_sort: Option<bool>,
    /// Whether statistics of fields are shown.
    pub is_field_stat_enabled: Option<bool>,
    /// Order of the records.
    pub sort_spec: Option<UpdateViewSortSpec>,
    /// Grouping of the records.
    pub group_spec: Option<UpdateViewGroupSpec>,
    /// Which records are shown.
    pub filter_spec: Option<FilterSpec>,
    /// Which fields are shown.
    pub field_visibility: Option<std::collections::BTreeMap<String, bool>>,
    /// How many fields stay in place on the left.
    pub frozen_field_count: Option<i64>,
    /// Colouring of records.
    pub color_config: Option<UpdateViewColorConfig>,
}

impl UpdateViewProperty {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether records are sorted as they change.
    #[must_use]
    pub fn auto_sort(mut self, auto_sort: impl Into<bool>) -> Self {
        self.auto_sort = Some(auto_sort.into());
        self
    }

    /// Whether statistics of fields are shown.
    #[must_use]
    pub fn is_field_stat_enabled(mut self, is_field_stat_enabled: impl Into<bool>) -> Self {
        self.is_field_stat_enabled = Some(is_field_stat_enabled.into());
        self
    }

    /// Order of the records.
    #[must_use]
    pub fn sort_spec(mut self, sort_spec: impl Into<UpdateViewSortSpec>) -> Self {
        self.sort_spec = Some(sort_spec.into());
        self
    }

    /// Grouping of the records.
    #[must_use]
    pub fn group_spec(mut self, group_spec: impl Into<UpdateViewGroupSpec>) -> Self {
        self.group_spec = Some(group_spec.into());
        self
    }

    /// Which records are shown.
    #[must_use]
    pub fn filter_spec(mut self, filter_spec: impl Into<FilterSpec>) -> Self {
        self.filter_spec = Some(filter_spec.into());
        self
    }

    /// Which fields are shown.
    #[must_use]
    pub fn field_visibility(
        mut self,
        field_visibility: impl Into<std::collections::BTreeMap<String, bool>>,
    ) -> Self {
        self.field_visibility = Some(field_visibility.into());
        self
    }

    /// How many fields stay in place on the left.
    #[must_use]
    pub fn frozen_field_count(mut self, frozen_field_count: impl Into<i64>) -> Self {
        self.frozen_field_count = Some(frozen_field_count.into());
        self
    }

    /// Colouring of records.
    #[must_use]
    pub fn color_config(mut self, color_config: impl Into<UpdateViewColorConfig>) -> Self {
        self.color_config = Some(color_config.into());
        self
    }
}

wire_out!(part UpdateViewProperty {
    "auto_sort" => auto_sort,
    "is_field_stat_enabled" => is_field_stat_enabled,
    "sort_spec" => sort_spec,
    "group_spec" => group_spec,
    "filter_spec" => filter_spec,
    "field_visibility" => field_visibility,
    "frozen_field_count" => frozen_field_count,
    "color_config" => color_config,
});

/// `sort_spec` of [`UpdateView`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateViewSortSpec {
    /// Fields to sort by, in order of weight.
    pub sort_infos: Vec<UpdateViewSortInfos>,
}

impl UpdateViewSortSpec {
    /// Starts with the required members.
    #[must_use]
    pub fn new(sort_infos: impl IntoIterator<Item = impl Into<UpdateViewSortInfos>>) -> Self {
        Self {
            sort_infos: sort_infos.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(part UpdateViewSortSpec {
    "sort_infos" => sort_infos,
});

/// `sort_infos` of [`UpdateView`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateViewSortInfos {
    /// Fields of the sheet.
    pub field_id: String,
    /// True for descending.
    pub desc: Option<bool>,
}

impl UpdateViewSortInfos {
    /// Starts with the required members.
    #[must_use]
    pub fn new(field_id: impl Into<String>) -> Self {
        Self {
            field_id: field_id.into(),
            desc: Default::default(),
        }
    }

    /// True for descending.
    #[must_use]
    pub fn desc(mut self, desc: impl Into<bool>) -> Self {
        self.desc = Some(desc.into());
        self
    }
}

wire_out!(part UpdateViewSortInfos {
    "field_id" => field_id,
    "desc" => desc,
});

/// `group_spec` of [`UpdateView`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateViewGroupSpec {
    /// Fields to group by.
    pub groups: Vec<UpdateViewGroups>,
}

impl UpdateViewGroupSpec {
    /// Starts with the required members.
    #[must_use]
    pub fn new(groups: impl IntoIterator<Item = impl Into<UpdateViewGroups>>) -> Self {
        Self {
            groups: groups.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(part UpdateViewGroupSpec {
    "groups" => groups,
});

/// `groups` of [`UpdateView`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateViewGroups {
    /// Fields of the sheet.
    pub field_id: String,
    /// True for descending.
    pub desc: Option<bool>,
}

impl UpdateViewGroups {
    /// Starts with the required members.
    #[must_use]
    pub fn new(field_id: impl Into<String>) -> Self {
        Self {
            field_id: field_id.into(),
            desc: Default::default(),
        }
    }

    /// True for descending.
    #[must_use]
    pub fn desc(mut self, desc: impl Into<bool>) -> Self {
        self.desc = Some(desc.into());
        self
    }
}

wire_out!(part UpdateViewGroups {
    "field_id" => field_id,
    "desc" => desc,
});

/// `color_config` of [`UpdateView`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateViewColorConfig {
    /// Conditions, each for one field.
    pub conditions: Vec<UpdateViewColorConfigConditions>,
}

impl UpdateViewColorConfig {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        conditions: impl IntoIterator<Item = impl Into<UpdateViewColorConfigConditions>>,
    ) -> Self {
        Self {
            conditions: conditions.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(part UpdateViewColorConfig {
    "conditions" => conditions,
});

/// `color_config_conditions` of [`UpdateView`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateViewColorConfigConditions {
    /// `id`.
    pub id: Option<String>,
    /// `type`.
    pub r#type: String,
    /// Colour of the cells that meet the condition.
    pub color: String,
    /// Which cells are coloured.
    pub condition: UpdateViewCondition,
}

impl UpdateViewColorConfigConditions {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        r#type: impl Into<String>,
        color: impl Into<String>,
        condition: impl Into<UpdateViewCondition>,
    ) -> Self {
        Self {
            id: Default::default(),
            r#type: r#type.into(),
            color: color.into(),
            condition: condition.into(),
        }
    }

    /// `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

wire_out!(part UpdateViewColorConfigConditions {
    "id" => id,
    "type" => r#type,
    "color" => color,
    "condition" => condition,
});

/// `condition` of [`UpdateView`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateViewCondition {
    /// Fields of the sheet.
    pub field_id: String,
    /// FIELD_TYPE_TEXT, FIELD_TYPE_NUMBER, FIELD_TYPE_CHECKBOX, FIELD_TYPE_DATE_TIME, FIELD_TYPE_IMAGE, FIELD_TYPE_ATTACHMENT, FIELD_TYPE_USER, FIELD_TYPE_URL, FIELD_TYPE_SELECT, FIELD_TYPE_SINGLE_SELECT, FIELD_TYPE_PROGRESS and others.
    pub field_type: Option<String>,
    /// Such as OPERATOR_IS, OPERATOR_IS_NOT, OPERATOR_CONTAINS, OPERATOR_IS_EMPTY.
    pub operator: String,
    /// For text, link, choice and similar fields.
    pub string_value: Option<StringValue>,
    /// For number fields.
    pub number_value: Option<NumberValue>,
    /// For checkbox fields.
    pub bool_value: Option<BoolValue>,
    /// For member fields.
    pub user_value: Option<UserValue>,
    /// For date fields.
    pub date_time_value: Option<DateTimeValue>,
}

impl UpdateViewCondition {
    /// Starts with the required members.
    #[must_use]
    pub fn new(field_id: impl Into<String>, operator: impl Into<String>) -> Self {
        Self {
            field_id: field_id.into(),
            field_type: Default::default(),
            operator: operator.into(),
            string_value: Default::default(),
            number_value: Default::default(),
            bool_value: Default::default(),
            user_value: Default::default(),
            date_time_value: Default::default(),
        }
    }

    /// FIELD_TYPE_TEXT, FIELD_TYPE_NUMBER, FIELD_TYPE_CHECKBOX, FIELD_TYPE_DATE_TIME, FIELD_TYPE_IMAGE, FIELD_TYPE_ATTACHMENT, FIELD_TYPE_USER, FIELD_TYPE_URL, FIELD_TYPE_SELECT, FIELD_TYPE_SINGLE_SELECT, FIELD_TYPE_PROGRESS and others.
    #[must_use]
    pub fn field_type(mut self, field_type: impl Into<String>) -> Self {
        self.field_type = Some(field_type.into());
        self
    }

    /// For text, link, choice and similar fields.
    #[must_use]
    pub fn string_value(mut self, string_value: impl Into<StringValue>) -> Self {
        self.string_value = Some(string_value.into());
        self
    }

    /// For number fields.
    #[must_use]
    pub fn number_value(mut self, number_value: impl Into<NumberValue>) -> Self {
        self.number_value = Some(number_value.into());
        self
    }

    /// For checkbox fields.
    #[must_use]
    pub fn bool_value(mut self, bool_value: impl Into<BoolValue>) -> Self {
        self.bool_value = Some(bool_value.into());
        self
    }

    /// For member fields.
    #[must_use]
    pub fn user_value(mut self, user_value: impl Into<UserValue>) -> Self {
        self.user_value = Some(user_value.into());
        self
    }

    /// For date fields.
    #[must_use]
    pub fn date_time_value(mut self, date_time_value: impl Into<DateTimeValue>) -> Self {
        self.date_time_value = Some(date_time_value.into());
        self
    }
}

wire_out!(part UpdateViewCondition {
    "field_id" => field_id,
    "field_type" => field_type,
    "operator" => operator,
    "string_value" => string_value,
    "number_value" => number_value,
    "bool_value" => bool_value,
    "user_value" => user_value,
    "date_time_value" => date_time_value,
});
