//! Generated from `spec/work/wedoc_smartsheet.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Smart sheets (智能表格)

use yizhan_core::{
    AnswerKind, BodyKind, Endpoint, Host, Method, Operation, Product, TokenKind, wire_in, wire_out,
};

/// Add a field group (添加编组).
///
/// `POST /cgi-bin/wedoc/smartsheet/add_field_group`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/101100)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AddFieldGroup {
    /// `docid`.
    pub docid: String,
    /// `sheet_id`.
    pub sheet_id: String,
    /// `name`.
    pub name: String,
    /// `children`.
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

    /// `children`.
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
    };
}

/// `children_sent` of [`AddFieldGroup`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ChildrenSent {
    /// `field_id`.
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

wire_out!(ChildrenSent {
    "field_id" => field_id,
});

/// `field_group` of [`AddFieldGroup`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FieldGroup {
    /// `field_group_id`.
    pub field_group_id: String,
    /// `name`.
    pub name: String,
    /// `children`.
    pub children: Vec<Children>,
}

wire_in!(FieldGroup {
    "field_group_id" => field_group_id,
    "name" => name,
    "children" => children,
});

/// `children` of [`AddFieldGroup`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Children {
    /// `field_id`.
    pub field_id: String,
}

wire_in!(Children {
    "field_id" => field_id,
});

/// Add fields (添加字段).
///
/// `POST /cgi-bin/wedoc/smartsheet/add_fields`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/99904)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AddFields {
    /// `docid`.
    pub docid: String,
    /// `sheet_id`.
    pub sheet_id: String,
    /// `fields`.
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
    /// `fields`.
    pub fields: Vec<AddFieldsAnswerFields>,
}

wire_in!(AddFieldsResponse {
    "fields" => fields,
});

impl Endpoint for AddFields {
    type Response = AddFieldsResponse;
    const OPERATION: &'static Operation = &Operation {
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
    };
}

/// `fields` of [`AddFields`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddFieldsFields {
    /// `field_title`.
    pub field_title: String,
    /// `field_type`.
    pub field_type: String,
    /// `property_text`.
    pub property_text: Option<yizhan_core::Value>,
    /// `property_number`.
    pub property_number: Option<PropertyNumber>,
    /// `property_checkbox`.
    pub property_checkbox: Option<PropertyCheckbox>,
    /// `property_date_time`.
    pub property_date_time: Option<PropertyDateTime>,
    /// `property_attachment`.
    pub property_attachment: Option<PropertyAttachment>,
    /// `property_user`.
    pub property_user: Option<PropertyUser>,
    /// `property_url`.
    pub property_url: Option<PropertyUrl>,
    /// `property_select`.
    pub property_select: Option<PropertySelect>,
    /// `property_created_time`.
    pub property_created_time: Option<PropertyCreatedTime>,
    /// `property_modified_time`.
    pub property_modified_time: Option<PropertyModifiedTime>,
    /// `property_progress`.
    pub property_progress: Option<PropertyProgress>,
    /// `property_single_select`.
    pub property_single_select: Option<PropertySingleSelect>,
    /// `property_reference`.
    pub property_reference: Option<PropertyReference>,
    /// `property_location`.
    pub property_location: Option<PropertyLocation>,
    /// `property_auto_number`.
    pub property_auto_number: Option<PropertyAutoNumber>,
    /// `property_currency`.
    pub property_currency: Option<PropertyCurrency>,
    /// `property_ww_group`.
    pub property_ww_group: Option<PropertyWwGroup>,
    /// `property_percentage`.
    pub property_percentage: Option<PropertyPercentage>,
    /// `property_barcode`.
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

    /// `property_text`.
    #[must_use]
    pub fn property_text(mut self, property_text: impl Into<yizhan_core::Value>) -> Self {
        self.property_text = Some(property_text.into());
        self
    }

    /// `property_number`.
    #[must_use]
    pub fn property_number(mut self, property_number: impl Into<PropertyNumber>) -> Self {
        self.property_number = Some(property_number.into());
        self
    }

    /// `property_checkbox`.
    #[must_use]
    pub fn property_checkbox(mut self, property_checkbox: impl Into<PropertyCheckbox>) -> Self {
        self.property_checkbox = Some(property_checkbox.into());
        self
    }

    /// `property_date_time`.
    #[must_use]
    pub fn property_date_time(mut self, property_date_time: impl Into<PropertyDateTime>) -> Self {
        self.property_date_time = Some(property_date_time.into());
        self
    }

    /// `property_attachment`.
    #[must_use]
    pub fn property_attachment(
        mut self,
        property_attachment: impl Into<PropertyAttachment>,
    ) -> Self {
        self.property_attachment = Some(property_attachment.into());
        self
    }

    /// `property_user`.
    #[must_use]
    pub fn property_user(mut self, property_user: impl Into<PropertyUser>) -> Self {
        self.property_user = Some(property_user.into());
        self
    }

    /// `property_url`.
    #[must_use]
    pub fn property_url(mut self, property_url: impl Into<PropertyUrl>) -> Self {
        self.property_url = Some(property_url.into());
        self
    }

    /// `property_select`.
    #[must_use]
    pub fn property_select(mut self, property_select: impl Into<PropertySelect>) -> Self {
        self.property_select = Some(property_select.into());
        self
    }

    /// `property_created_time`.
    #[must_use]
    pub fn property_created_time(
        mut self,
        property_created_time: impl Into<PropertyCreatedTime>,
    ) -> Self {
        self.property_created_time = Some(property_created_time.into());
        self
    }

    /// `property_modified_time`.
    #[must_use]
    pub fn property_modified_time(
        mut self,
        property_modified_time: impl Into<PropertyModifiedTime>,
    ) -> Self {
        self.property_modified_time = Some(property_modified_time.into());
        self
    }

    /// `property_progress`.
    #[must_use]
    pub fn property_progress(mut self, property_progress: impl Into<PropertyProgress>) -> Self {
        self.property_progress = Some(property_progress.into());
        self
    }

    /// `property_single_select`.
    #[must_use]
    pub fn property_single_select(
        mut self,
        property_single_select: impl Into<PropertySingleSelect>,
    ) -> Self {
        self.property_single_select = Some(property_single_select.into());
        self
    }

    /// `property_reference`.
    #[must_use]
    pub fn property_reference(mut self, property_reference: impl Into<PropertyReference>) -> Self {
        self.property_reference = Some(property_reference.into());
        self
    }

    /// `property_location`.
    #[must_use]
    pub fn property_location(mut self, property_location: impl Into<PropertyLocation>) -> Self {
        self.property_location = Some(property_location.into());
        self
    }

    /// `property_auto_number`.
    #[must_use]
    pub fn property_auto_number(
        mut self,
        property_auto_number: impl Into<PropertyAutoNumber>,
    ) -> Self {
        self.property_auto_number = Some(property_auto_number.into());
        self
    }

    /// `property_currency`.
    #[must_use]
    pub fn property_currency(mut self, property_currency: impl Into<PropertyCurrency>) -> Self {
        self.property_currency = Some(property_currency.into());
        self
    }

    /// `property_ww_group`.
    #[must_use]
    pub fn property_ww_group(mut self, property_ww_group: impl Into<PropertyWwGroup>) -> Self {
        self.property_ww_group = Some(property_ww_group.into());
        self
    }

    /// `property_percentage`.
    #[must_use]
    pub fn property_percentage(
        mut self,
        property_percentage: impl Into<PropertyPercentage>,
    ) -> Self {
        self.property_percentage = Some(property_percentage.into());
        self
    }

    /// `property_barcode`.
    #[must_use]
    pub fn property_barcode(mut self, property_barcode: impl Into<PropertyBarcode>) -> Self {
        self.property_barcode = Some(property_barcode.into());
        self
    }
}

wire_out!(AddFieldsFields {
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
    "property_location" => property_location,
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
    /// `decimal_places`.
    pub decimal_places: i64,
    /// `use_separate`.
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

wire_out!(PropertyNumber {
    "decimal_places" => decimal_places,
    "use_separate" => use_separate,
});

/// `property_checkbox` of [`AddFields`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PropertyCheckbox {
    /// `checked`.
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

wire_out!(PropertyCheckbox {
    "checked" => checked,
});

/// `property_date_time` of [`AddFields`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PropertyDateTime {
    /// `format`.
    pub format: String,
    /// `auto_fill`.
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

wire_out!(PropertyDateTime {
    "format" => format,
    "auto_fill" => auto_fill,
});

/// `property_attachment` of [`AddFields`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PropertyAttachment {
    /// `display_mode`.
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

wire_out!(PropertyAttachment {
    "display_mode" => display_mode,
});

/// `property_user` of [`AddFields`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PropertyUser {
    /// `is_multiple`.
    pub is_multiple: bool,
    /// `is_notified`.
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

wire_out!(PropertyUser {
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

wire_out!(PropertyUrl {
    "type" => r#type,
});

/// `property_select` of [`AddFields`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PropertySelect {
    /// `is_quick_add`.
    pub is_quick_add: bool,
    /// `options`.
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

wire_out!(PropertySelect {
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
    /// `style`.
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

wire_out!(Options {
    "id" => id,
    "text" => text,
    "style" => style,
});

/// `property_created_time` of [`AddFields`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PropertyCreatedTime {
    /// `format`.
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

wire_out!(PropertyCreatedTime {
    "format" => format,
});

/// `property_modified_time` of [`AddFields`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PropertyModifiedTime {
    /// `format`.
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

wire_out!(PropertyModifiedTime {
    "format" => format,
});

/// `property_progress` of [`AddFields`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PropertyProgress {
    /// `decimal_places`.
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

wire_out!(PropertyProgress {
    "decimal_places" => decimal_places,
});

/// `property_single_select` of [`AddFields`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PropertySingleSelect {
    /// `is_quick_add`.
    pub is_quick_add: bool,
    /// `options`.
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

wire_out!(PropertySingleSelect {
    "is_quick_add" => is_quick_add,
    "options" => options,
});

/// `property_reference` of [`AddFields`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PropertyReference {
    /// `view_id`.
    pub view_id: String,
    /// `sub_id`.
    pub sub_id: Option<String>,
    /// `field_id`.
    pub field_id: Option<String>,
    /// `is_multiple`.
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

    /// `sub_id`.
    #[must_use]
    pub fn sub_id(mut self, sub_id: impl Into<String>) -> Self {
        self.sub_id = Some(sub_id.into());
        self
    }

    /// `field_id`.
    #[must_use]
    pub fn field_id(mut self, field_id: impl Into<String>) -> Self {
        self.field_id = Some(field_id.into());
        self
    }
}

wire_out!(PropertyReference {
    "view_id" => view_id,
    "sub_id" => sub_id,
    "field_id" => field_id,
    "is_multiple" => is_multiple,
});

/// `property_location` of [`AddFields`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PropertyLocation {
    /// `input_type`.
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

wire_out!(PropertyLocation {
    "input_type" => input_type,
});

/// `property_auto_number` of [`AddFields`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PropertyAutoNumber {
    /// `input_type`.
    pub input_type: String,
    /// `rules`.
    pub rules: Option<Vec<Rules>>,
    /// `reformat_existing_record`.
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

    /// `rules`.
    #[must_use]
    pub fn rules(mut self, rules: impl IntoIterator<Item = impl Into<Rules>>) -> Self {
        self.rules = Some(rules.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(PropertyAutoNumber {
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
    /// `value`.
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

wire_out!(Rules {
    "type" => r#type,
    "value" => value,
});

/// `property_currency` of [`AddFields`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PropertyCurrency {
    /// `currency_type`.
    pub currency_type: String,
    /// `decimal_places`.
    pub decimal_places: i64,
    /// `use_separate`.
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

wire_out!(PropertyCurrency {
    "currency_type" => currency_type,
    "decimal_places" => decimal_places,
    "use_separate" => use_separate,
});

/// `property_ww_group` of [`AddFields`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PropertyWwGroup {
    /// `allow_multiple`.
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

wire_out!(PropertyWwGroup {
    "allow_multiple" => allow_multiple,
});

/// `property_percentage` of [`AddFields`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PropertyPercentage {
    /// `decimal_places`.
    pub decimal_places: i64,
    /// `use_separate`.
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

wire_out!(PropertyPercentage {
    "decimal_places" => decimal_places,
    "use_separate" => use_separate,
});

/// `property_barcode` of [`AddFields`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PropertyBarcode {
    /// `mobile_scan_only`.
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

wire_out!(PropertyBarcode {
    "mobile_scan_only" => mobile_scan_only,
});

/// `answer_fields` of [`AddFields`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddFieldsAnswerFields {
    /// `field_id`.
    pub field_id: String,
    /// `field_title`.
    pub field_title: String,
    /// `field_type`.
    pub field_type: String,
}

wire_in!(AddFieldsAnswerFields {
    "field_id" => field_id,
    "field_title" => field_title,
    "field_type" => field_type,
});

/// Add records (添加记录).
///
/// `POST /cgi-bin/wedoc/smartsheet/add_records`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/99907)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AddRecords {
    /// `docid`.
    pub docid: String,
    /// `sheet_id`.
    pub sheet_id: String,
    /// `key_type`.
    pub key_type: Option<String>,
    /// `records`.
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

    /// `key_type`.
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
    /// `records`.
    pub records: Vec<AddRecordsAnswerRecords>,
}

wire_in!(AddRecordsResponse {
    "records" => records,
});

impl Endpoint for AddRecords {
    type Response = AddRecordsResponse;
    const OPERATION: &'static Operation = &Operation {
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
    };
}

/// `records` of [`AddRecords`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddRecordsRecords {
    /// `values`.
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

wire_out!(AddRecordsRecords {
    "values" => values,
});

/// `answer_records` of [`AddRecords`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddRecordsAnswerRecords {
    /// `record_id`.
    pub record_id: String,
}

wire_in!(AddRecordsAnswerRecords {
    "record_id" => record_id,
});

/// Add a sheet (添加子表).
///
/// `POST /cgi-bin/wedoc/smartsheet/add_sheet`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/99896)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AddSheet {
    /// `docid`.
    pub docid: String,
    /// `properties`.
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
    /// `properties`.
    pub properties: AddSheetAnswerProperties,
}

wire_in!(AddSheetResponse {
    "properties" => properties,
});

impl Endpoint for AddSheet {
    type Response = AddSheetResponse;
    const OPERATION: &'static Operation = &Operation {
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
    };
}

/// `properties` of [`AddSheet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddSheetProperties {
    /// `title`.
    pub title: Option<String>,
    /// `index`.
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

wire_out!(AddSheetProperties {
    "title" => title,
    "index" => index,
});

/// `answer_properties` of [`AddSheet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddSheetAnswerProperties {
    /// `sheet_id`.
    pub sheet_id: String,
    /// `title`.
    pub title: String,
    /// `index`.
    pub index: i64,
}

wire_in!(AddSheetAnswerProperties {
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
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AddView {
    /// `docid`.
    pub docid: String,
    /// `sheet_id`.
    pub sheet_id: String,
    /// `view_title`.
    pub view_title: String,
    /// `view_type`.
    pub view_type: String,
    /// `property_gantt`.
    pub property_gantt: Option<AddViewPropertyGantt>,
    /// `property_calendar`.
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

    /// `property_gantt`.
    pub fn property_gantt(mut self, property_gantt: impl Into<AddViewPropertyGantt>) -> Self {
        self.property_gantt = Some(property_gantt.into());
        self
    }

    /// `property_calendar`.
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
    };
}

/// `property_gantt` of [`AddView`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddViewPropertyGantt {
    /// `start_date_field_id`.
    pub start_date_field_id: String,
    /// `end_date_field_id`.
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

wire_out!(AddViewPropertyGantt {
    "start_date_field_id" => start_date_field_id,
    "end_date_field_id" => end_date_field_id,
});

/// `property_calendar` of [`AddView`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddViewPropertyCalendar {
    /// `start_date_field_id`.
    pub start_date_field_id: String,
    /// `end_date_field_id`.
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

wire_out!(AddViewPropertyCalendar {
    "start_date_field_id" => start_date_field_id,
    "end_date_field_id" => end_date_field_id,
});

/// `view` of [`AddView`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddViewView {
    /// `view_id`.
    pub view_id: String,
    /// `view_title`.
    pub view_title: String,
    /// `view_type`.
    pub view_type: String,
}

wire_in!(AddViewView {
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
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DeleteFieldGroups {
    /// `docid`.
    pub docid: String,
    /// `sheet_id`.
    pub sheet_id: String,
    /// `field_group_ids`.
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
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DeleteFieldGroupsResponse {}

wire_in!(DeleteFieldGroupsResponse {});

impl Endpoint for DeleteFieldGroups {
    type Response = DeleteFieldGroupsResponse;
    const OPERATION: &'static Operation = &Operation {
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
    };
}

/// Delete fields (删除字段).
///
/// `POST /cgi-bin/wedoc/smartsheet/delete_fields`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/99906)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DeleteFields {
    /// `docid`.
    pub docid: String,
    /// `sheet_id`.
    pub sheet_id: String,
    /// `field_ids`.
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
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DeleteFieldsResponse {}

wire_in!(DeleteFieldsResponse {});

impl Endpoint for DeleteFields {
    type Response = DeleteFieldsResponse;
    const OPERATION: &'static Operation = &Operation {
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
    };
}

/// Delete records (删除记录).
///
/// `POST /cgi-bin/wedoc/smartsheet/delete_records`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/99908)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DeleteRecords {
    /// `docid`.
    pub docid: String,
    /// `sheet_id`.
    pub sheet_id: String,
    /// `record_ids`.
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
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DeleteRecordsResponse {}

wire_in!(DeleteRecordsResponse {});

impl Endpoint for DeleteRecords {
    type Response = DeleteRecordsResponse;
    const OPERATION: &'static Operation = &Operation {
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
    };
}

/// Delete a sheet (删除子表).
///
/// `POST /cgi-bin/wedoc/smartsheet/delete_sheet`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/99898)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DeleteSheet {
    /// `docid`.
    pub docid: String,
    /// `sheet_id`.
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
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DeleteSheetResponse {}

wire_in!(DeleteSheetResponse {});

impl Endpoint for DeleteSheet {
    type Response = DeleteSheetResponse;
    const OPERATION: &'static Operation = &Operation {
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
    };
}

/// Delete views (删除视图).
///
/// `POST /cgi-bin/wedoc/smartsheet/delete_views`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/99901)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DeleteViews {
    /// `docid`.
    pub docid: String,
    /// `sheet_id`.
    pub sheet_id: String,
    /// `view_ids`.
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
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DeleteViewsResponse {}

wire_in!(DeleteViewsResponse {});

impl Endpoint for DeleteViews {
    type Response = DeleteViewsResponse;
    const OPERATION: &'static Operation = &Operation {
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
    };
}

/// List field groups (获取编组).
///
/// `POST /cgi-bin/wedoc/smartsheet/get_field_groups`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/101103)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetFieldGroups {
    /// `docid`.
    pub docid: String,
    /// `sheet_id`.
    pub sheet_id: String,
    /// `offset`.
    pub offset: Option<i64>,
    /// `limit`.
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

    /// `offset`.
    pub fn offset(mut self, offset: impl Into<i64>) -> Self {
        self.offset = Some(offset.into());
        self
    }

    /// `limit`.
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
    /// `total`.
    pub total: i64,
    /// `has_more`.
    pub has_more: bool,
    /// `next`.
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
    };
}

/// `field_groups` of [`GetFieldGroups`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFieldGroupsFieldGroups {
    /// `field_group_id`.
    pub field_group_id: String,
    /// `name`.
    pub name: String,
    /// `children`.
    pub children: Vec<Children>,
}

wire_in!(GetFieldGroupsFieldGroups {
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
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetFields {
    /// `docid`.
    pub docid: String,
    /// `sheet_id`.
    pub sheet_id: String,
    /// `view_id`.
    pub view_id: Option<String>,
    /// `field_ids`.
    pub field_ids: Option<Vec<String>>,
    /// `field_titles`.
    pub field_titles: Option<Vec<String>>,
    /// `offset`.
    pub offset: Option<i64>,
    /// `limit`.
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

    /// `view_id`.
    pub fn view_id(mut self, view_id: impl Into<String>) -> Self {
        self.view_id = Some(view_id.into());
        self
    }

    /// `field_ids`.
    pub fn field_ids(mut self, field_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.field_ids = Some(field_ids.into_iter().map(Into::into).collect());
        self
    }

    /// `field_titles`.
    pub fn field_titles(
        mut self,
        field_titles: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.field_titles = Some(field_titles.into_iter().map(Into::into).collect());
        self
    }

    /// `offset`.
    pub fn offset(mut self, offset: impl Into<i64>) -> Self {
        self.offset = Some(offset.into());
        self
    }

    /// `limit`.
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
    /// `fields`.
    pub fields: Vec<GetFieldsFields>,
    /// `total`.
    pub total: i64,
    /// `next`.
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
    };
}

/// `fields` of [`GetFields`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFieldsFields {
    /// `field_id`.
    pub field_id: String,
    /// `field_title`.
    pub field_title: String,
    /// `field_type`.
    pub field_type: String,
    /// `property_text`.
    pub property_text: Option<yizhan_core::Value>,
    /// `property_number`.
    pub property_number: Option<GetFieldsFieldsPropertyNumber>,
    /// `property_checkbox`.
    pub property_checkbox: Option<GetFieldsFieldsPropertyCheckbox>,
    /// `property_date_time`.
    pub property_date_time: Option<GetFieldsFieldsPropertyDateTime>,
    /// `property_attachment`.
    pub property_attachment: Option<GetFieldsFieldsPropertyAttachment>,
    /// `property_user`.
    pub property_user: Option<GetFieldsFieldsPropertyUser>,
    /// `property_url`.
    pub property_url: Option<GetFieldsFieldsPropertyUrl>,
    /// `property_select`.
    pub property_select: Option<GetFieldsFieldsPropertySelect>,
    /// `property_created_time`.
    pub property_created_time: Option<GetFieldsFieldsPropertyCreatedTime>,
    /// `property_modified_time`.
    pub property_modified_time: Option<GetFieldsFieldsPropertyModifiedTime>,
    /// `property_progress`.
    pub property_progress: Option<GetFieldsFieldsPropertyProgress>,
    /// `property_single_select`.
    pub property_single_select: Option<GetFieldsFieldsPropertySingleSelect>,
    /// `property_reference`.
    pub property_reference: Option<GetFieldsFieldsPropertyReference>,
    /// `property_location`.
    pub property_location: Option<GetFieldsFieldsPropertyLocation>,
    /// `property_auto_number`.
    pub property_auto_number: Option<GetFieldsFieldsPropertyAutoNumber>,
    /// `property_currency`.
    pub property_currency: Option<GetFieldsFieldsPropertyCurrency>,
    /// `property_ww_group`.
    pub property_ww_group: Option<GetFieldsFieldsPropertyWwGroup>,
    /// `property_percentage`.
    pub property_percentage: Option<GetFieldsFieldsPropertyPercentage>,
    /// `property_barcode`.
    pub property_barcode: Option<GetFieldsFieldsPropertyBarcode>,
}

wire_in!(GetFieldsFields {
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
    "property_reference" => property_reference,
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
    /// `decimal_places`.
    pub decimal_places: i64,
    /// `use_separate`.
    pub use_separate: bool,
}

wire_in!(GetFieldsFieldsPropertyNumber {
    "decimal_places" => decimal_places,
    "use_separate" => use_separate,
});

/// `fields_property_checkbox` of [`GetFields`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFieldsFieldsPropertyCheckbox {
    /// `checked`.
    pub checked: bool,
}

wire_in!(GetFieldsFieldsPropertyCheckbox {
    "checked" => checked,
});

/// `fields_property_date_time` of [`GetFields`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFieldsFieldsPropertyDateTime {
    /// `format`.
    pub format: String,
    /// `auto_fill`.
    pub auto_fill: bool,
}

wire_in!(GetFieldsFieldsPropertyDateTime {
    "format" => format,
    "auto_fill" => auto_fill,
});

/// `fields_property_attachment` of [`GetFields`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFieldsFieldsPropertyAttachment {
    /// `display_mode`.
    pub display_mode: String,
}

wire_in!(GetFieldsFieldsPropertyAttachment {
    "display_mode" => display_mode,
});

/// `fields_property_user` of [`GetFields`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFieldsFieldsPropertyUser {
    /// `is_multiple`.
    pub is_multiple: bool,
    /// `is_notified`.
    pub is_notified: bool,
}

wire_in!(GetFieldsFieldsPropertyUser {
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

wire_in!(GetFieldsFieldsPropertyUrl {
    "type" => r#type,
});

/// `fields_property_select` of [`GetFields`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFieldsFieldsPropertySelect {
    /// `is_quick_add`.
    pub is_quick_add: bool,
    /// `options`.
    pub options: Vec<GetFieldsPropertySelectOptions>,
}

wire_in!(GetFieldsFieldsPropertySelect {
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
    /// `style`.
    pub style: i64,
}

wire_in!(GetFieldsPropertySelectOptions {
    "id" => id,
    "text" => text,
    "style" => style,
});

/// `fields_property_created_time` of [`GetFields`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFieldsFieldsPropertyCreatedTime {
    /// `format`.
    pub format: String,
}

wire_in!(GetFieldsFieldsPropertyCreatedTime {
    "format" => format,
});

/// `fields_property_modified_time` of [`GetFields`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFieldsFieldsPropertyModifiedTime {
    /// `format`.
    pub format: String,
}

wire_in!(GetFieldsFieldsPropertyModifiedTime {
    "format" => format,
});

/// `fields_property_progress` of [`GetFields`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFieldsFieldsPropertyProgress {
    /// `decimal_places`.
    pub decimal_places: i64,
}

wire_in!(GetFieldsFieldsPropertyProgress {
    "decimal_places" => decimal_places,
});

/// `fields_property_single_select` of [`GetFields`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFieldsFieldsPropertySingleSelect {
    /// `is_quick_add`.
    pub is_quick_add: bool,
    /// `options`.
    pub options: Vec<GetFieldsPropertySingleSelectOptions>,
}

wire_in!(GetFieldsFieldsPropertySingleSelect {
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
    /// `style`.
    pub style: i64,
}

wire_in!(GetFieldsPropertySingleSelectOptions {
    "id" => id,
    "text" => text,
    "style" => style,
});

/// `fields_property_reference` of [`GetFields`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFieldsFieldsPropertyReference {
    /// `view_id`.
    pub view_id: String,
    /// `sub_id`.
    pub sub_id: Option<String>,
    /// `field_id`.
    pub field_id: Option<String>,
    /// `is_multiple`.
    pub is_multiple: bool,
}

wire_in!(GetFieldsFieldsPropertyReference {
    "view_id" => view_id,
    "sub_id" => sub_id,
    "field_id" => field_id,
    "is_multiple" => is_multiple,
});

/// `fields_property_location` of [`GetFields`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFieldsFieldsPropertyLocation {
    /// `input_type`.
    pub input_type: String,
}

wire_in!(GetFieldsFieldsPropertyLocation {
    "input_type" => input_type,
});

/// `fields_property_auto_number` of [`GetFields`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFieldsFieldsPropertyAutoNumber {
    /// `input_type`.
    pub input_type: String,
    /// `rules`.
    pub rules: Vec<GetFieldsPropertyAutoNumberRules>,
    /// `reformat_existing_record`.
    pub reformat_existing_record: bool,
}

wire_in!(GetFieldsFieldsPropertyAutoNumber {
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
    /// `value`.
    pub value: String,
}

wire_in!(GetFieldsPropertyAutoNumberRules {
    "type" => r#type,
    "value" => value,
});

/// `fields_property_currency` of [`GetFields`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFieldsFieldsPropertyCurrency {
    /// `currency_type`.
    pub currency_type: String,
    /// `decimal_places`.
    pub decimal_places: i64,
    /// `use_separate`.
    pub use_separate: bool,
}

wire_in!(GetFieldsFieldsPropertyCurrency {
    "currency_type" => currency_type,
    "decimal_places" => decimal_places,
    "use_separate" => use_separate,
});

/// `fields_property_ww_group` of [`GetFields`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFieldsFieldsPropertyWwGroup {
    /// `allow_multiple`.
    pub allow_multiple: bool,
}

wire_in!(GetFieldsFieldsPropertyWwGroup {
    "allow_multiple" => allow_multiple,
});

/// `fields_property_percentage` of [`GetFields`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFieldsFieldsPropertyPercentage {
    /// `decimal_places`.
    pub decimal_places: i64,
    /// `use_separate`.
    pub use_separate: bool,
}

wire_in!(GetFieldsFieldsPropertyPercentage {
    "decimal_places" => decimal_places,
    "use_separate" => use_separate,
});

/// `fields_property_barcode` of [`GetFields`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFieldsFieldsPropertyBarcode {
    /// `mobile_scan_only`.
    pub mobile_scan_only: bool,
}

wire_in!(GetFieldsFieldsPropertyBarcode {
    "mobile_scan_only" => mobile_scan_only,
});

/// Query records (查询记录).
///
/// `POST /cgi-bin/wedoc/smartsheet/get_records`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/99915)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetRecords {
    /// `docid`.
    pub docid: String,
    /// `sheet_id`.
    pub sheet_id: String,
    /// `view_id`.
    pub view_id: Option<String>,
    /// `record_ids`.
    pub record_ids: Option<Vec<String>>,
    /// `field_ids`.
    pub field_ids: Option<Vec<String>>,
    /// `field_titles`.
    pub field_titles: Option<Vec<String>>,
    /// `key_type`.
    pub key_type: Option<String>,
    /// `sort`.
    pub sort: Option<Vec<GetRecordsSort>>,
    /// `filter_spec`.
    pub filter_spec: Option<FilterSpec>,
    /// `offset`.
    pub offset: Option<i64>,
    /// `limit`.
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

    /// `view_id`.
    pub fn view_id(mut self, view_id: impl Into<String>) -> Self {
        self.view_id = Some(view_id.into());
        self
    }

    /// `record_ids`.
    pub fn record_ids(mut self, record_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.record_ids = Some(record_ids.into_iter().map(Into::into).collect());
        self
    }

    /// `field_ids`.
    pub fn field_ids(mut self, field_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.field_ids = Some(field_ids.into_iter().map(Into::into).collect());
        self
    }

    /// `field_titles`.
    pub fn field_titles(
        mut self,
        field_titles: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.field_titles = Some(field_titles.into_iter().map(Into::into).collect());
        self
    }

    /// `key_type`.
    pub fn key_type(mut self, key_type: impl Into<String>) -> Self {
        self.key_type = Some(key_type.into());
        self
    }

    /// `sort`.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<GetRecordsSort>>) -> Self {
        self.sort = Some(sort.into_iter().map(Into::into).collect());
        self
    }

    /// `filter_spec`.
    pub fn filter_spec(mut self, filter_spec: impl Into<FilterSpec>) -> Self {
        self.filter_spec = Some(filter_spec.into());
        self
    }

    /// `offset`.
    pub fn offset(mut self, offset: impl Into<i64>) -> Self {
        self.offset = Some(offset.into());
        self
    }

    /// `limit`.
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
    /// `records`.
    pub records: Vec<GetRecordsRecords>,
    /// `total`.
    pub total: i64,
    /// `next`.
    pub next: Option<i64>,
    /// `has_more`.
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
    };
}

/// `sort` of [`GetRecords`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecordsSort {
    /// `field_title`.
    pub field_title: String,
    /// `desc`.
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

wire_out!(GetRecordsSort {
    "field_title" => field_title,
    "desc" => desc,
});

/// `filter_spec` of [`GetRecords`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FilterSpec {
    /// `conjunction`.
    pub conjunction: String,
    /// `conditions`.
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

wire_out!(FilterSpec {
    "conjunction" => conjunction,
    "conditions" => conditions,
});

/// `conditions` of [`GetRecords`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Conditions {
    /// `field_id`.
    pub field_id: String,
    /// `field_type`.
    pub field_type: Option<String>,
    /// `operator`.
    pub operator: String,
    /// `string_value`.
    pub string_value: Option<StringValue>,
    /// `number_value`.
    pub number_value: Option<NumberValue>,
    /// `bool_value`.
    pub bool_value: Option<BoolValue>,
    /// `user_value`.
    pub user_value: Option<UserValue>,
    /// `date_time_value`.
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

    /// `field_type`.
    #[must_use]
    pub fn field_type(mut self, field_type: impl Into<String>) -> Self {
        self.field_type = Some(field_type.into());
        self
    }

    /// `string_value`.
    #[must_use]
    pub fn string_value(mut self, string_value: impl Into<StringValue>) -> Self {
        self.string_value = Some(string_value.into());
        self
    }

    /// `number_value`.
    #[must_use]
    pub fn number_value(mut self, number_value: impl Into<NumberValue>) -> Self {
        self.number_value = Some(number_value.into());
        self
    }

    /// `bool_value`.
    #[must_use]
    pub fn bool_value(mut self, bool_value: impl Into<BoolValue>) -> Self {
        self.bool_value = Some(bool_value.into());
        self
    }

    /// `user_value`.
    #[must_use]
    pub fn user_value(mut self, user_value: impl Into<UserValue>) -> Self {
        self.user_value = Some(user_value.into());
        self
    }

    /// `date_time_value`.
    #[must_use]
    pub fn date_time_value(mut self, date_time_value: impl Into<DateTimeValue>) -> Self {
        self.date_time_value = Some(date_time_value.into());
        self
    }
}

wire_out!(Conditions {
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
    /// `value`.
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

wire_out!(StringValue {
    "value" => value,
});

/// `number_value` of [`GetRecords`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct NumberValue {
    /// `value`.
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

wire_out!(NumberValue {
    "value" => value,
});

/// `bool_value` of [`GetRecords`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BoolValue {
    /// `value`.
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

wire_out!(BoolValue {
    "value" => value,
});

/// `user_value` of [`GetRecords`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UserValue {
    /// `value`.
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

wire_out!(UserValue {
    "value" => value,
});

/// `date_time_value` of [`GetRecords`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DateTimeValue {
    /// `value`.
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

wire_out!(DateTimeValue {
    "value" => value,
});

/// `date_time_value_value` of [`GetRecords`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DateTimeValueValue {
    /// `type`.
    pub r#type: String,
    /// `value`.
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

    /// `value`.
    #[must_use]
    pub fn value(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.value = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(DateTimeValueValue {
    "type" => r#type,
    "value" => value,
});

/// `records` of [`GetRecords`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRecordsRecords {
    /// `record_id`.
    pub record_id: String,
    /// `creator_name`.
    pub creator_name: String,
    /// `updater_name`.
    pub updater_name: String,
    /// `values`.
    pub values: std::collections::BTreeMap<String, yizhan_core::Value>,
    /// Unix seconds.
    pub create_time: i64,
    /// Unix seconds.
    pub update_time: i64,
}

wire_in!(GetRecordsRecords {
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
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetSheet {
    /// `docid`.
    pub docid: String,
    /// `sheet_id`.
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

    /// `sheet_id`.
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
    /// `sheet_list`.
    pub sheet_list: Vec<GetSheetSheetList>,
}

wire_in!(GetSheetResponse {
    "sheet_list" => sheet_list,
});

impl Endpoint for GetSheet {
    type Response = GetSheetResponse;
    const OPERATION: &'static Operation = &Operation {
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
    };
}

/// `sheet_list` of [`GetSheet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSheetSheetList {
    /// `sheet_id`.
    pub sheet_id: String,
    /// `title`.
    pub title: String,
    /// `type`.
    pub r#type: String,
    /// `is_visible`.
    pub is_visible: bool,
}

wire_in!(GetSheetSheetList {
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
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetViews {
    /// `docid`.
    pub docid: String,
    /// `sheet_id`.
    pub sheet_id: String,
    /// `view_ids`.
    pub view_ids: Option<Vec<String>>,
    /// `offset`.
    pub offset: Option<i64>,
    /// `limit`.
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

    /// `view_ids`.
    pub fn view_ids(mut self, view_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.view_ids = Some(view_ids.into_iter().map(Into::into).collect());
        self
    }

    /// `offset`.
    pub fn offset(mut self, offset: impl Into<i64>) -> Self {
        self.offset = Some(offset.into());
        self
    }

    /// `limit`.
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
    /// `total`.
    pub total: i64,
    /// `next`.
    pub next: Option<i64>,
    /// `has_more`.
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
    };
}

/// `views` of [`GetViews`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetViewsViews {
    /// `view_id`.
    pub view_id: String,
    /// `view_title`.
    pub view_title: String,
    /// `view_type`.
    pub view_type: String,
    /// `property`.
    pub property: GetViewsProperty,
}

wire_in!(GetViewsViews {
    "view_id" => view_id,
    "view_title" => view_title,
    "view_type" => view_type,
    "property" => property,
});

/// `property` of [`GetViews`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetViewsProperty {
    /// `auto_sort`.
    pub auto_sort: bool,
    /// `is_field_stat_enabled`.
    pub is_field_stat_enabled: bool,
    /// `sort_spec`.
    pub sort_spec: GetViewsSortSpec,
    /// `group_spec`.
    pub group_spec: GetViewsGroupSpec,
    /// `filter_spec`.
    pub filter_spec: GetViewsPropertyFilterSpec,
    /// `field_visibility`.
    pub field_visibility: std::collections::BTreeMap<String, bool>,
    /// `frozen_field_count`.
    pub frozen_field_count: i64,
    /// `color_config`.
    pub color_config: Option<GetViewsColorConfig>,
}

wire_in!(GetViewsProperty {
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
    /// `sort_infos`.
    pub sort_infos: Vec<GetViewsSortInfos>,
}

wire_in!(GetViewsSortSpec {
    "sort_infos" => sort_infos,
});

/// `sort_infos` of [`GetViews`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetViewsSortInfos {
    /// `field_id`.
    pub field_id: String,
    /// `desc`.
    pub desc: bool,
}

wire_in!(GetViewsSortInfos {
    "field_id" => field_id,
    "desc" => desc,
});

/// `group_spec` of [`GetViews`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetViewsGroupSpec {
    /// `groups`.
    pub groups: Vec<GetViewsGroups>,
}

wire_in!(GetViewsGroupSpec {
    "groups" => groups,
});

/// `groups` of [`GetViews`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetViewsGroups {
    /// `field_id`.
    pub field_id: String,
    /// `desc`.
    pub desc: bool,
}

wire_in!(GetViewsGroups {
    "field_id" => field_id,
    "desc" => desc,
});

/// `property_filter_spec` of [`GetViews`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetViewsPropertyFilterSpec {
    /// `conjunction`.
    pub conjunction: String,
    /// `conditions`.
    pub conditions: Vec<GetViewsFilterSpecConditions>,
}

wire_in!(GetViewsPropertyFilterSpec {
    "conjunction" => conjunction,
    "conditions" => conditions,
});

/// `filter_spec_conditions` of [`GetViews`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetViewsFilterSpecConditions {
    /// `field_id`.
    pub field_id: String,
    /// `field_type`.
    pub field_type: String,
    /// `operator`.
    pub operator: String,
    /// `string_value`.
    pub string_value: Option<GetViewsConditionsStringValue>,
    /// `number_value`.
    pub number_value: Option<GetViewsConditionsNumberValue>,
    /// `bool_value`.
    pub bool_value: Option<GetViewsConditionsBoolValue>,
    /// `user_value`.
    pub user_value: Option<GetViewsConditionsUserValue>,
    /// `date_time_value`.
    pub date_time_value: Option<GetViewsConditionsDateTimeValue>,
}

wire_in!(GetViewsFilterSpecConditions {
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
    /// `value`.
    pub value: Vec<String>,
}

wire_in!(GetViewsConditionsStringValue {
    "value" => value,
});

/// `conditions_number_value` of [`GetViews`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetViewsConditionsNumberValue {
    /// `value`.
    pub value: f64,
}

wire_in!(GetViewsConditionsNumberValue {
    "value" => value,
});

/// `conditions_bool_value` of [`GetViews`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetViewsConditionsBoolValue {
    /// `value`.
    pub value: bool,
}

wire_in!(GetViewsConditionsBoolValue {
    "value" => value,
});

/// `conditions_user_value` of [`GetViews`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetViewsConditionsUserValue {
    /// `value`.
    pub value: Vec<String>,
}

wire_in!(GetViewsConditionsUserValue {
    "value" => value,
});

/// `conditions_date_time_value` of [`GetViews`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetViewsConditionsDateTimeValue {
    /// `value`.
    pub value: GetViewsValue,
}

wire_in!(GetViewsConditionsDateTimeValue {
    "value" => value,
});

/// `value` of [`GetViews`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetViewsValue {
    /// `type`.
    pub r#type: String,
    /// `value`.
    pub value: Vec<String>,
}

wire_in!(GetViewsValue {
    "type" => r#type,
    "value" => value,
});

/// `color_config` of [`GetViews`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetViewsColorConfig {
    /// `conditions`.
    pub conditions: Vec<GetViewsColorConfigConditions>,
}

wire_in!(GetViewsColorConfig {
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
    /// `color`.
    pub color: String,
    /// `condition`.
    pub condition: GetViewsCondition,
}

wire_in!(GetViewsColorConfigConditions {
    "id" => id,
    "type" => r#type,
    "color" => color,
    "condition" => condition,
});

/// `condition` of [`GetViews`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetViewsCondition {
    /// `field_id`.
    pub field_id: String,
    /// `field_type`.
    pub field_type: String,
    /// `operator`.
    pub operator: String,
    /// `string_value`.
    pub string_value: Option<GetViewsConditionStringValue>,
    /// `number_value`.
    pub number_value: Option<GetViewsConditionNumberValue>,
    /// `bool_value`.
    pub bool_value: Option<GetViewsConditionBoolValue>,
    /// `user_value`.
    pub user_value: Option<GetViewsConditionUserValue>,
    /// `date_time_value`.
    pub date_time_value: Option<GetViewsConditionDateTimeValue>,
}

wire_in!(GetViewsCondition {
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
    /// `value`.
    pub value: Vec<String>,
}

wire_in!(GetViewsConditionStringValue {
    "value" => value,
});

/// `condition_number_value` of [`GetViews`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetViewsConditionNumberValue {
    /// `value`.
    pub value: f64,
}

wire_in!(GetViewsConditionNumberValue {
    "value" => value,
});

/// `condition_bool_value` of [`GetViews`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetViewsConditionBoolValue {
    /// `value`.
    pub value: bool,
}

wire_in!(GetViewsConditionBoolValue {
    "value" => value,
});

/// `condition_user_value` of [`GetViews`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetViewsConditionUserValue {
    /// `value`.
    pub value: Vec<String>,
}

wire_in!(GetViewsConditionUserValue {
    "value" => value,
});

/// `condition_date_time_value` of [`GetViews`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetViewsConditionDateTimeValue {
    /// `value`.
    pub value: GetViewsValue,
}

wire_in!(GetViewsConditionDateTimeValue {
    "value" => value,
});

/// Get a group chat of a smart sheet (获取智能表格群聊详情).
///
/// `POST /cgi-bin/wedoc/smartsheet/groupchat/get`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/101028)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GroupChatGet {
    /// `docid`.
    pub docid: String,
    /// `chat_id`.
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
    /// `owner`.
    pub owner: String,
    /// `user_list`.
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
    };
}

/// List the group chats of a smart sheet (获取智能表格群聊列表).
///
/// `POST /cgi-bin/wedoc/smartsheet/groupchat/list`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/100989)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GroupChatList {
    /// `docid`.
    pub docid: String,
    /// `cursor`.
    pub cursor: Option<String>,
    /// `limit`.
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

    /// `cursor`.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }

    /// `limit`.
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
    /// `chat_id_list`.
    pub chat_id_list: Vec<String>,
    /// `next_cursor`.
    pub next_cursor: Option<String>,
    /// `has_more`.
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
    };
}

/// Change a group chat of a smart sheet (修改智能表格群聊).
///
/// `POST /cgi-bin/wedoc/smartsheet/groupchat/update`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/101029)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GroupChatUpdate {
    /// `docid`.
    pub docid: String,
    /// `chat_id`.
    pub chat_id: String,
    /// `owner`.
    pub owner: Option<String>,
    /// `add_user_list`.
    pub add_user_list: Option<Vec<String>>,
    /// `del_user_list`.
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

    /// `owner`.
    pub fn owner(mut self, owner: impl Into<String>) -> Self {
        self.owner = Some(owner.into());
        self
    }

    /// `add_user_list`.
    pub fn add_user_list(
        mut self,
        add_user_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.add_user_list = Some(add_user_list.into_iter().map(Into::into).collect());
        self
    }

    /// `del_user_list`.
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
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GroupChatUpdateResponse {}

wire_in!(GroupChatUpdateResponse {});

impl Endpoint for GroupChatUpdate {
    type Response = GroupChatUpdateResponse;
    const OPERATION: &'static Operation = &Operation {
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
    };
}

/// Change a field group (更新编组).
///
/// `POST /cgi-bin/wedoc/smartsheet/update_field_group`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/101101)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UpdateFieldGroup {
    /// `docid`.
    pub docid: String,
    /// `sheet_id`.
    pub sheet_id: String,
    /// `field_group_id`.
    pub field_group_id: String,
    /// `name`.
    pub name: Option<String>,
    /// `children`.
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

    /// `children`.
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
    };
}

/// Change fields (更新字段).
///
/// `POST /cgi-bin/wedoc/smartsheet/update_fields`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/99906)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UpdateFields {
    /// `docid`.
    pub docid: String,
    /// `sheet_id`.
    pub sheet_id: String,
    /// `fields`.
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
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateFieldsResponse {}

wire_in!(UpdateFieldsResponse {});

impl Endpoint for UpdateFields {
    type Response = UpdateFieldsResponse;
    const OPERATION: &'static Operation = &Operation {
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
    };
}

/// `fields` of [`UpdateFields`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateFieldsFields {
    /// `field_id`.
    pub field_id: String,
    /// `field_title`.
    pub field_title: Option<String>,
    /// `field_type`.
    pub field_type: String,
    /// `property_text`.
    pub property_text: Option<yizhan_core::Value>,
    /// `property_number`.
    pub property_number: Option<PropertyNumber>,
    /// `property_checkbox`.
    pub property_checkbox: Option<PropertyCheckbox>,
    /// `property_date_time`.
    pub property_date_time: Option<PropertyDateTime>,
    /// `property_attachment`.
    pub property_attachment: Option<PropertyAttachment>,
    /// `property_user`.
    pub property_user: Option<PropertyUser>,
    /// `property_url`.
    pub property_url: Option<PropertyUrl>,
    /// `property_select`.
    pub property_select: Option<PropertySelect>,
    /// `property_created_time`.
    pub property_created_time: Option<PropertyCreatedTime>,
    /// `property_modified_time`.
    pub property_modified_time: Option<PropertyModifiedTime>,
    /// `property_progress`.
    pub property_progress: Option<PropertyProgress>,
    /// `property_single_select`.
    pub property_single_select: Option<PropertySingleSelect>,
    /// `property_reference`.
    pub property_reference: Option<PropertyReference>,
    /// `property_location`.
    pub property_location: Option<PropertyLocation>,
    /// `property_auto_number`.
    pub property_auto_number: Option<PropertyAutoNumber>,
    /// `property_currency`.
    pub property_currency: Option<PropertyCurrency>,
    /// `property_ww_group`.
    pub property_ww_group: Option<PropertyWwGroup>,
    /// `property_percentage`.
    pub property_percentage: Option<PropertyPercentage>,
    /// `property_barcode`.
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

    /// `field_title`.
    #[must_use]
    pub fn field_title(mut self, field_title: impl Into<String>) -> Self {
        self.field_title = Some(field_title.into());
        self
    }

    /// `property_text`.
    #[must_use]
    pub fn property_text(mut self, property_text: impl Into<yizhan_core::Value>) -> Self {
        self.property_text = Some(property_text.into());
        self
    }

    /// `property_number`.
    #[must_use]
    pub fn property_number(mut self, property_number: impl Into<PropertyNumber>) -> Self {
        self.property_number = Some(property_number.into());
        self
    }

    /// `property_checkbox`.
    #[must_use]
    pub fn property_checkbox(mut self, property_checkbox: impl Into<PropertyCheckbox>) -> Self {
        self.property_checkbox = Some(property_checkbox.into());
        self
    }

    /// `property_date_time`.
    #[must_use]
    pub fn property_date_time(mut self, property_date_time: impl Into<PropertyDateTime>) -> Self {
        self.property_date_time = Some(property_date_time.into());
        self
    }

    /// `property_attachment`.
    #[must_use]
    pub fn property_attachment(
        mut self,
        property_attachment: impl Into<PropertyAttachment>,
    ) -> Self {
        self.property_attachment = Some(property_attachment.into());
        self
    }

    /// `property_user`.
    #[must_use]
    pub fn property_user(mut self, property_user: impl Into<PropertyUser>) -> Self {
        self.property_user = Some(property_user.into());
        self
    }

    /// `property_url`.
    #[must_use]
    pub fn property_url(mut self, property_url: impl Into<PropertyUrl>) -> Self {
        self.property_url = Some(property_url.into());
        self
    }

    /// `property_select`.
    #[must_use]
    pub fn property_select(mut self, property_select: impl Into<PropertySelect>) -> Self {
        self.property_select = Some(property_select.into());
        self
    }

    /// `property_created_time`.
    #[must_use]
    pub fn property_created_time(
        mut self,
        property_created_time: impl Into<PropertyCreatedTime>,
    ) -> Self {
        self.property_created_time = Some(property_created_time.into());
        self
    }

    /// `property_modified_time`.
    #[must_use]
    pub fn property_modified_time(
        mut self,
        property_modified_time: impl Into<PropertyModifiedTime>,
    ) -> Self {
        self.property_modified_time = Some(property_modified_time.into());
        self
    }

    /// `property_progress`.
    #[must_use]
    pub fn property_progress(mut self, property_progress: impl Into<PropertyProgress>) -> Self {
        self.property_progress = Some(property_progress.into());
        self
    }

    /// `property_single_select`.
    #[must_use]
    pub fn property_single_select(
        mut self,
        property_single_select: impl Into<PropertySingleSelect>,
    ) -> Self {
        self.property_single_select = Some(property_single_select.into());
        self
    }

    /// `property_reference`.
    #[must_use]
    pub fn property_reference(mut self, property_reference: impl Into<PropertyReference>) -> Self {
        self.property_reference = Some(property_reference.into());
        self
    }

    /// `property_location`.
    #[must_use]
    pub fn property_location(mut self, property_location: impl Into<PropertyLocation>) -> Self {
        self.property_location = Some(property_location.into());
        self
    }

    /// `property_auto_number`.
    #[must_use]
    pub fn property_auto_number(
        mut self,
        property_auto_number: impl Into<PropertyAutoNumber>,
    ) -> Self {
        self.property_auto_number = Some(property_auto_number.into());
        self
    }

    /// `property_currency`.
    #[must_use]
    pub fn property_currency(mut self, property_currency: impl Into<PropertyCurrency>) -> Self {
        self.property_currency = Some(property_currency.into());
        self
    }

    /// `property_ww_group`.
    #[must_use]
    pub fn property_ww_group(mut self, property_ww_group: impl Into<PropertyWwGroup>) -> Self {
        self.property_ww_group = Some(property_ww_group.into());
        self
    }

    /// `property_percentage`.
    #[must_use]
    pub fn property_percentage(
        mut self,
        property_percentage: impl Into<PropertyPercentage>,
    ) -> Self {
        self.property_percentage = Some(property_percentage.into());
        self
    }

    /// `property_barcode`.
    #[must_use]
    pub fn property_barcode(mut self, property_barcode: impl Into<PropertyBarcode>) -> Self {
        self.property_barcode = Some(property_barcode.into());
        self
    }
}

wire_out!(UpdateFieldsFields {
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
    "property_reference" => property_reference,
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
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UpdateRecords {
    /// `docid`.
    pub docid: String,
    /// `sheet_id`.
    pub sheet_id: String,
    /// `key_type`.
    pub key_type: Option<String>,
    /// `records`.
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

    /// `key_type`.
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
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateRecordsResponse {}

wire_in!(UpdateRecordsResponse {});

impl Endpoint for UpdateRecords {
    type Response = UpdateRecordsResponse;
    const OPERATION: &'static Operation = &Operation {
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
    };
}

/// `records` of [`UpdateRecords`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateRecordsRecords {
    /// `record_id`.
    pub record_id: String,
    /// `values`.
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

wire_out!(UpdateRecordsRecords {
    "record_id" => record_id,
    "values" => values,
});

/// Change a sheet (更新子表).
///
/// `POST /cgi-bin/wedoc/smartsheet/update_sheet`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/99898)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UpdateSheet {
    /// `docid`.
    pub docid: String,
    /// `properties`.
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
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateSheetResponse {}

wire_in!(UpdateSheetResponse {});

impl Endpoint for UpdateSheet {
    type Response = UpdateSheetResponse;
    const OPERATION: &'static Operation = &Operation {
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
    };
}

/// `properties` of [`UpdateSheet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateSheetProperties {
    /// `sheet_id`.
    pub sheet_id: String,
    /// `title`.
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

    /// `title`.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}

wire_out!(UpdateSheetProperties {
    "sheet_id" => sheet_id,
    "title" => title,
});

/// Change a view (更新视图).
///
/// `POST /cgi-bin/wedoc/smartsheet/update_view`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/99902)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UpdateView {
    /// `docid`.
    pub docid: String,
    /// `sheet_id`.
    pub sheet_id: String,
    /// `view_id`.
    pub view_id: String,
    /// `view_title`.
    pub view_title: Option<String>,
    /// `property`.
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

    /// `view_title`.
    pub fn view_title(mut self, view_title: impl Into<String>) -> Self {
        self.view_title = Some(view_title.into());
        self
    }

    /// `property`.
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
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateViewResponse {}

wire_in!(UpdateViewResponse {});

impl Endpoint for UpdateView {
    type Response = UpdateViewResponse;
    const OPERATION: &'static Operation = &Operation {
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
    };
}

/// `property` of [`UpdateView`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateViewProperty {
    /// `auto_sort`.
    pub auto_sort: Option<bool>,
    /// `is_field_stat_enabled`.
    pub is_field_stat_enabled: Option<bool>,
    /// `sort_spec`.
    pub sort_spec: Option<UpdateViewSortSpec>,
    /// `group_spec`.
    pub group_spec: Option<UpdateViewGroupSpec>,
    /// `filter_spec`.
    pub filter_spec: Option<FilterSpec>,
    /// `field_visibility`.
    pub field_visibility: Option<std::collections::BTreeMap<String, bool>>,
    /// `frozen_field_count`.
    pub frozen_field_count: Option<i64>,
    /// `color_config`.
    pub color_config: Option<UpdateViewColorConfig>,
}

impl UpdateViewProperty {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `auto_sort`.
    #[must_use]
    pub fn auto_sort(mut self, auto_sort: impl Into<bool>) -> Self {
        self.auto_sort = Some(auto_sort.into());
        self
    }

    /// `is_field_stat_enabled`.
    #[must_use]
    pub fn is_field_stat_enabled(mut self, is_field_stat_enabled: impl Into<bool>) -> Self {
        self.is_field_stat_enabled = Some(is_field_stat_enabled.into());
        self
    }

    /// `sort_spec`.
    #[must_use]
    pub fn sort_spec(mut self, sort_spec: impl Into<UpdateViewSortSpec>) -> Self {
        self.sort_spec = Some(sort_spec.into());
        self
    }

    /// `group_spec`.
    #[must_use]
    pub fn group_spec(mut self, group_spec: impl Into<UpdateViewGroupSpec>) -> Self {
        self.group_spec = Some(group_spec.into());
        self
    }

    /// `filter_spec`.
    #[must_use]
    pub fn filter_spec(mut self, filter_spec: impl Into<FilterSpec>) -> Self {
        self.filter_spec = Some(filter_spec.into());
        self
    }

    /// `field_visibility`.
    #[must_use]
    pub fn field_visibility(
        mut self,
        field_visibility: impl Into<std::collections::BTreeMap<String, bool>>,
    ) -> Self {
        self.field_visibility = Some(field_visibility.into());
        self
    }

    /// `frozen_field_count`.
    #[must_use]
    pub fn frozen_field_count(mut self, frozen_field_count: impl Into<i64>) -> Self {
        self.frozen_field_count = Some(frozen_field_count.into());
        self
    }

    /// `color_config`.
    #[must_use]
    pub fn color_config(mut self, color_config: impl Into<UpdateViewColorConfig>) -> Self {
        self.color_config = Some(color_config.into());
        self
    }
}

wire_out!(UpdateViewProperty {
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
    /// `sort_infos`.
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

wire_out!(UpdateViewSortSpec {
    "sort_infos" => sort_infos,
});

/// `sort_infos` of [`UpdateView`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateViewSortInfos {
    /// `field_id`.
    pub field_id: String,
    /// `desc`.
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

    /// `desc`.
    #[must_use]
    pub fn desc(mut self, desc: impl Into<bool>) -> Self {
        self.desc = Some(desc.into());
        self
    }
}

wire_out!(UpdateViewSortInfos {
    "field_id" => field_id,
    "desc" => desc,
});

/// `group_spec` of [`UpdateView`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateViewGroupSpec {
    /// `groups`.
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

wire_out!(UpdateViewGroupSpec {
    "groups" => groups,
});

/// `groups` of [`UpdateView`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateViewGroups {
    /// `field_id`.
    pub field_id: String,
    /// `desc`.
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

    /// `desc`.
    #[must_use]
    pub fn desc(mut self, desc: impl Into<bool>) -> Self {
        self.desc = Some(desc.into());
        self
    }
}

wire_out!(UpdateViewGroups {
    "field_id" => field_id,
    "desc" => desc,
});

/// `color_config` of [`UpdateView`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateViewColorConfig {
    /// `conditions`.
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

wire_out!(UpdateViewColorConfig {
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
    /// `color`.
    pub color: String,
    /// `condition`.
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

wire_out!(UpdateViewColorConfigConditions {
    "id" => id,
    "type" => r#type,
    "color" => color,
    "condition" => condition,
});

/// `condition` of [`UpdateView`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateViewCondition {
    /// `field_id`.
    pub field_id: String,
    /// `field_type`.
    pub field_type: Option<String>,
    /// `operator`.
    pub operator: String,
    /// `string_value`.
    pub string_value: Option<StringValue>,
    /// `number_value`.
    pub number_value: Option<NumberValue>,
    /// `bool_value`.
    pub bool_value: Option<BoolValue>,
    /// `user_value`.
    pub user_value: Option<UserValue>,
    /// `date_time_value`.
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

    /// `field_type`.
    #[must_use]
    pub fn field_type(mut self, field_type: impl Into<String>) -> Self {
        self.field_type = Some(field_type.into());
        self
    }

    /// `string_value`.
    #[must_use]
    pub fn string_value(mut self, string_value: impl Into<StringValue>) -> Self {
        self.string_value = Some(string_value.into());
        self
    }

    /// `number_value`.
    #[must_use]
    pub fn number_value(mut self, number_value: impl Into<NumberValue>) -> Self {
        self.number_value = Some(number_value.into());
        self
    }

    /// `bool_value`.
    #[must_use]
    pub fn bool_value(mut self, bool_value: impl Into<BoolValue>) -> Self {
        self.bool_value = Some(bool_value.into());
        self
    }

    /// `user_value`.
    #[must_use]
    pub fn user_value(mut self, user_value: impl Into<UserValue>) -> Self {
        self.user_value = Some(user_value.into());
        self
    }

    /// `date_time_value`.
    #[must_use]
    pub fn date_time_value(mut self, date_time_value: impl Into<DateTimeValue>) -> Self {
        self.date_time_value = Some(date_time_value.into());
        self
    }
}

wire_out!(UpdateViewCondition {
    "field_id" => field_id,
    "field_type" => field_type,
    "operator" => operator,
    "string_value" => string_value,
    "number_value" => number_value,
    "bool_value" => bool_value,
    "user_value" => user_value,
    "date_time_value" => date_time_value,
});
