//! Generated from `spec/work/wedoc.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Documents and forms (文档)

use yizhan_core::{
    AnswerKind, BodyKind, Endpoint, Host, Method, Operation, Product, TokenKind, wire_in, wire_out,
};

/// Create a document (新建文档).
///
/// `POST /cgi-bin/wedoc/create_doc`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/97460)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CreateDoc {
    /// `spaceid`.
    pub spaceid: Option<String>,
    /// `fatherid`.
    pub fatherid: Option<String>,
    /// `doc_type`.
    pub doc_type: i64,
    /// `doc_name`.
    pub doc_name: String,
    /// `admin_users`.
    pub admin_users: Option<Vec<String>>,
}

impl CreateDoc {
    /// Starts with the required members.
    pub fn new(doc_type: impl Into<i64>, doc_name: impl Into<String>) -> Self {
        Self {
            spaceid: Default::default(),
            fatherid: Default::default(),
            doc_type: doc_type.into(),
            doc_name: doc_name.into(),
            admin_users: Default::default(),
        }
    }

    /// `spaceid`.
    pub fn spaceid(mut self, spaceid: impl Into<String>) -> Self {
        self.spaceid = Some(spaceid.into());
        self
    }

    /// `fatherid`.
    pub fn fatherid(mut self, fatherid: impl Into<String>) -> Self {
        self.fatherid = Some(fatherid.into());
        self
    }

    /// `admin_users`.
    pub fn admin_users(mut self, admin_users: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.admin_users = Some(admin_users.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(CreateDoc {
    "spaceid" => spaceid,
    "fatherid" => fatherid,
    "doc_type" => doc_type,
    "doc_name" => doc_name,
    "admin_users" => admin_users,
});

/// The answer to [`CreateDoc`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateDocResponse {
    /// `docid`.
    pub docid: String,
    /// `url`.
    pub url: String,
}

wire_in!(CreateDocResponse {
    "docid" => docid,
    "url" => url,
});

impl Endpoint for CreateDoc {
    type Response = CreateDocResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.wedoc.create_doc",
        product: Product::Work,
        method: Method::Post,
        host: Host::Work,
        path: "/cgi-bin/wedoc/create_doc",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// Create a form (创建收集表).
///
/// `POST /cgi-bin/wedoc/create_form`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/97462)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CreateForm {
    /// `spaceid`.
    pub spaceid: Option<String>,
    /// `fatherid`.
    pub fatherid: Option<String>,
    /// `form_info`.
    pub form_info: CreateFormFormInfo,
}

impl CreateForm {
    /// Starts with the required members.
    pub fn new(form_info: impl Into<CreateFormFormInfo>) -> Self {
        Self {
            spaceid: Default::default(),
            fatherid: Default::default(),
            form_info: form_info.into(),
        }
    }

    /// `spaceid`.
    pub fn spaceid(mut self, spaceid: impl Into<String>) -> Self {
        self.spaceid = Some(spaceid.into());
        self
    }

    /// `fatherid`.
    pub fn fatherid(mut self, fatherid: impl Into<String>) -> Self {
        self.fatherid = Some(fatherid.into());
        self
    }
}

wire_out!(CreateForm {
    "spaceid" => spaceid,
    "fatherid" => fatherid,
    "form_info" => form_info,
});

/// The answer to [`CreateForm`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateFormResponse {
    /// `formid`.
    pub formid: String,
}

wire_in!(CreateFormResponse {
    "formid" => formid,
});

impl Endpoint for CreateForm {
    type Response = CreateFormResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.wedoc.create_form",
        product: Product::Work,
        method: Method::Post,
        host: Host::Work,
        path: "/cgi-bin/wedoc/create_form",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// `form_info` of [`CreateForm`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateFormFormInfo {
    /// `form_title`.
    pub form_title: String,
    /// `form_desc`.
    pub form_desc: Option<String>,
    /// `form_header`.
    pub form_header: Option<String>,
    /// `form_question`.
    pub form_question: FormQuestion,
    /// `form_setting`.
    pub form_setting: Option<FormSetting>,
}

impl CreateFormFormInfo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(form_title: impl Into<String>, form_question: impl Into<FormQuestion>) -> Self {
        Self {
            form_title: form_title.into(),
            form_desc: Default::default(),
            form_header: Default::default(),
            form_question: form_question.into(),
            form_setting: Default::default(),
        }
    }

    /// `form_desc`.
    #[must_use]
    pub fn form_desc(mut self, form_desc: impl Into<String>) -> Self {
        self.form_desc = Some(form_desc.into());
        self
    }

    /// `form_header`.
    #[must_use]
    pub fn form_header(mut self, form_header: impl Into<String>) -> Self {
        self.form_header = Some(form_header.into());
        self
    }

    /// `form_setting`.
    #[must_use]
    pub fn form_setting(mut self, form_setting: impl Into<FormSetting>) -> Self {
        self.form_setting = Some(form_setting.into());
        self
    }
}

wire_out!(CreateFormFormInfo {
    "form_title" => form_title,
    "form_desc" => form_desc,
    "form_header" => form_header,
    "form_question" => form_question,
    "form_setting" => form_setting,
});

/// `form_question` of [`CreateForm`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FormQuestion {
    /// `items`.
    pub items: Vec<Items>,
}

impl FormQuestion {
    /// Starts with the required members.
    #[must_use]
    pub fn new(items: impl IntoIterator<Item = impl Into<Items>>) -> Self {
        Self {
            items: items.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(FormQuestion {
    "items" => items,
});

/// `items` of [`CreateForm`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Items {
    /// `question_id`.
    pub question_id: i64,
    /// `pos`.
    pub pos: i64,
    /// `title`.
    pub title: String,
    /// `status`.
    pub status: i64,
    /// `reply_type`.
    pub reply_type: i64,
    /// `must_reply`.
    pub must_reply: bool,
    /// `option_item`.
    pub option_item: Option<Vec<OptionItem>>,
    /// `note`.
    pub note: Option<String>,
    /// `placeholder`.
    pub placeholder: Option<String>,
    /// `question_extend_setting`.
    pub question_extend_setting: Option<QuestionExtendSetting>,
}

impl Items {
    /// Starts with the first member; the other required ones have setters too.
    #[must_use]
    pub fn new(question_id: impl Into<i64>) -> Self {
        Self {
            question_id: question_id.into(),
            pos: Default::default(),
            title: Default::default(),
            status: Default::default(),
            reply_type: Default::default(),
            must_reply: Default::default(),
            option_item: Default::default(),
            note: Default::default(),
            placeholder: Default::default(),
            question_extend_setting: Default::default(),
        }
    }

    /// `pos`.
    #[must_use]
    pub fn pos(mut self, pos: impl Into<i64>) -> Self {
        self.pos = pos.into();
        self
    }

    /// `title`.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = title.into();
        self
    }

    /// `status`.
    #[must_use]
    pub fn status(mut self, status: impl Into<i64>) -> Self {
        self.status = status.into();
        self
    }

    /// `reply_type`.
    #[must_use]
    pub fn reply_type(mut self, reply_type: impl Into<i64>) -> Self {
        self.reply_type = reply_type.into();
        self
    }

    /// `must_reply`.
    #[must_use]
    pub fn must_reply(mut self, must_reply: impl Into<bool>) -> Self {
        self.must_reply = must_reply.into();
        self
    }

    /// `option_item`.
    #[must_use]
    pub fn option_item(
        mut self,
        option_item: impl IntoIterator<Item = impl Into<OptionItem>>,
    ) -> Self {
        self.option_item = Some(option_item.into_iter().map(Into::into).collect());
        self
    }

    /// `note`.
    #[must_use]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }

    /// `placeholder`.
    #[must_use]
    pub fn placeholder(mut self, placeholder: impl Into<String>) -> Self {
        self.placeholder = Some(placeholder.into());
        self
    }

    /// `question_extend_setting`.
    #[must_use]
    pub fn question_extend_setting(
        mut self,
        question_extend_setting: impl Into<QuestionExtendSetting>,
    ) -> Self {
        self.question_extend_setting = Some(question_extend_setting.into());
        self
    }
}

wire_out!(Items {
    "question_id" => question_id,
    "pos" => pos,
    "title" => title,
    "status" => status,
    "reply_type" => reply_type,
    "must_reply" => must_reply,
    "option_item" => option_item,
    "note" => note,
    "placeholder" => placeholder,
    "question_extend_setting" => question_extend_setting,
});

/// `option_item` of [`CreateForm`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OptionItem {
    /// `key`.
    pub key: i64,
    /// `value`.
    pub value: String,
    /// `status`.
    pub status: i64,
}

impl OptionItem {
    /// Starts with the required members.
    #[must_use]
    pub fn new(key: impl Into<i64>, value: impl Into<String>, status: impl Into<i64>) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
            status: status.into(),
        }
    }
}

wire_out!(OptionItem {
    "key" => key,
    "value" => value,
    "status" => status,
});

/// `question_extend_setting` of [`CreateForm`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QuestionExtendSetting {
    /// `text_setting`.
    pub text_setting: Option<TextSetting>,
    /// `radio_setting`.
    pub radio_setting: Option<RadioSetting>,
    /// `checkbox_setting`.
    pub checkbox_setting: Option<CheckboxSetting>,
    /// `location_setting`.
    pub location_setting: Option<LocationSetting>,
    /// `image_setting`.
    pub image_setting: Option<ImageSetting>,
    /// `file_setting`.
    pub file_setting: Option<FileSetting>,
    /// `date_setting`.
    pub date_setting: Option<DateSetting>,
    /// `time_setting`.
    pub time_setting: Option<TimeSetting>,
    /// `duration_setting`.
    pub duration_setting: Option<DurationSetting>,
    /// `temperature_setting`.
    pub temperature_setting: Option<TemperatureSetting>,
    /// `department_setting`.
    pub department_setting: Option<DepartmentSetting>,
    /// `member_setting`.
    pub member_setting: Option<MemberSetting>,
}

impl QuestionExtendSetting {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `text_setting`.
    #[must_use]
    pub fn text_setting(mut self, text_setting: impl Into<TextSetting>) -> Self {
        self.text_setting = Some(text_setting.into());
        self
    }

    /// `radio_setting`.
    #[must_use]
    pub fn radio_setting(mut self, radio_setting: impl Into<RadioSetting>) -> Self {
        self.radio_setting = Some(radio_setting.into());
        self
    }

    /// `checkbox_setting`.
    #[must_use]
    pub fn checkbox_setting(mut self, checkbox_setting: impl Into<CheckboxSetting>) -> Self {
        self.checkbox_setting = Some(checkbox_setting.into());
        self
    }

    /// `location_setting`.
    #[must_use]
    pub fn location_setting(mut self, location_setting: impl Into<LocationSetting>) -> Self {
        self.location_setting = Some(location_setting.into());
        self
    }

    /// `image_setting`.
    #[must_use]
    pub fn image_setting(mut self, image_setting: impl Into<ImageSetting>) -> Self {
        self.image_setting = Some(image_setting.into());
        self
    }

    /// `file_setting`.
    #[must_use]
    pub fn file_setting(mut self, file_setting: impl Into<FileSetting>) -> Self {
        self.file_setting = Some(file_setting.into());
        self
    }

    /// `date_setting`.
    #[must_use]
    pub fn date_setting(mut self, date_setting: impl Into<DateSetting>) -> Self {
        self.date_setting = Some(date_setting.into());
        self
    }

    /// `time_setting`.
    #[must_use]
    pub fn time_setting(mut self, time_setting: impl Into<TimeSetting>) -> Self {
        self.time_setting = Some(time_setting.into());
        self
    }

    /// `duration_setting`.
    #[must_use]
    pub fn duration_setting(mut self, duration_setting: impl Into<DurationSetting>) -> Self {
        self.duration_setting = Some(duration_setting.into());
        self
    }

    /// `temperature_setting`.
    #[must_use]
    pub fn temperature_setting(
        mut self,
        temperature_setting: impl Into<TemperatureSetting>,
    ) -> Self {
        self.temperature_setting = Some(temperature_setting.into());
        self
    }

    /// `department_setting`.
    #[must_use]
    pub fn department_setting(mut self, department_setting: impl Into<DepartmentSetting>) -> Self {
        self.department_setting = Some(department_setting.into());
        self
    }

    /// `member_setting`.
    #[must_use]
    pub fn member_setting(mut self, member_setting: impl Into<MemberSetting>) -> Self {
        self.member_setting = Some(member_setting.into());
        self
    }
}

wire_out!(QuestionExtendSetting {
    "text_setting" => text_setting,
    "radio_setting" => radio_setting,
    "checkbox_setting" => checkbox_setting,
    "location_setting" => location_setting,
    "image_setting" => image_setting,
    "file_setting" => file_setting,
    "date_setting" => date_setting,
    "time_setting" => time_setting,
    "duration_setting" => duration_setting,
    "temperature_setting" => temperature_setting,
    "department_setting" => department_setting,
    "member_setting" => member_setting,
});

/// `text_setting` of [`CreateForm`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TextSetting {
    /// `validation_type`.
    pub validation_type: Option<i64>,
    /// `validation_detail`.
    pub validation_detail: Option<i64>,
    /// `char_len`.
    pub char_len: Option<i64>,
    /// `number_min`.
    pub number_min: Option<f64>,
    /// `number_max`.
    pub number_max: Option<f64>,
}

impl TextSetting {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `validation_type`.
    #[must_use]
    pub fn validation_type(mut self, validation_type: impl Into<i64>) -> Self {
        self.validation_type = Some(validation_type.into());
        self
    }

    /// `validation_detail`.
    #[must_use]
    pub fn validation_detail(mut self, validation_detail: impl Into<i64>) -> Self {
        self.validation_detail = Some(validation_detail.into());
        self
    }

    /// `char_len`.
    #[must_use]
    pub fn char_len(mut self, char_len: impl Into<i64>) -> Self {
        self.char_len = Some(char_len.into());
        self
    }

    /// `number_min`.
    #[must_use]
    pub fn number_min(mut self, number_min: impl Into<f64>) -> Self {
        self.number_min = Some(number_min.into());
        self
    }

    /// `number_max`.
    #[must_use]
    pub fn number_max(mut self, number_max: impl Into<f64>) -> Self {
        self.number_max = Some(number_max.into());
        self
    }
}

wire_out!(TextSetting {
    "validation_type" => validation_type,
    "validation_detail" => validation_detail,
    "char_len" => char_len,
    "number_min" => number_min,
    "number_max" => number_max,
});

/// `radio_setting` of [`CreateForm`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RadioSetting {
    /// `add_other_option`.
    pub add_other_option: Option<bool>,
}

impl RadioSetting {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `add_other_option`.
    #[must_use]
    pub fn add_other_option(mut self, add_other_option: impl Into<bool>) -> Self {
        self.add_other_option = Some(add_other_option.into());
        self
    }
}

wire_out!(RadioSetting {
    "add_other_option" => add_other_option,
});

/// `checkbox_setting` of [`CreateForm`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CheckboxSetting {
    /// `add_other_option`.
    pub add_other_option: Option<bool>,
    /// `type`.
    pub r#type: Option<i64>,
    /// `number`.
    pub number: Option<i64>,
}

impl CheckboxSetting {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `add_other_option`.
    #[must_use]
    pub fn add_other_option(mut self, add_other_option: impl Into<bool>) -> Self {
        self.add_other_option = Some(add_other_option.into());
        self
    }

    /// `type`.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<i64>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// `number`.
    #[must_use]
    pub fn number(mut self, number: impl Into<i64>) -> Self {
        self.number = Some(number.into());
        self
    }
}

wire_out!(CheckboxSetting {
    "add_other_option" => add_other_option,
    "type" => r#type,
    "number" => number,
});

/// `location_setting` of [`CreateForm`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct LocationSetting {
    /// `location_type`.
    pub location_type: Option<i64>,
    /// `distance_type`.
    pub distance_type: Option<i64>,
}

impl LocationSetting {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `location_type`.
    #[must_use]
    pub fn location_type(mut self, location_type: impl Into<i64>) -> Self {
        self.location_type = Some(location_type.into());
        self
    }

    /// `distance_type`.
    #[must_use]
    pub fn distance_type(mut self, distance_type: impl Into<i64>) -> Self {
        self.distance_type = Some(distance_type.into());
        self
    }
}

wire_out!(LocationSetting {
    "location_type" => location_type,
    "distance_type" => distance_type,
});

/// `image_setting` of [`CreateForm`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ImageSetting {
    /// `camera_only`.
    pub camera_only: Option<bool>,
    /// `upload_image_limit`.
    pub upload_image_limit: Option<UploadImageLimit>,
}

impl ImageSetting {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `camera_only`.
    #[must_use]
    pub fn camera_only(mut self, camera_only: impl Into<bool>) -> Self {
        self.camera_only = Some(camera_only.into());
        self
    }

    /// `upload_image_limit`.
    #[must_use]
    pub fn upload_image_limit(mut self, upload_image_limit: impl Into<UploadImageLimit>) -> Self {
        self.upload_image_limit = Some(upload_image_limit.into());
        self
    }
}

wire_out!(ImageSetting {
    "camera_only" => camera_only,
    "upload_image_limit" => upload_image_limit,
});

/// `upload_image_limit` of [`CreateForm`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UploadImageLimit {
    /// `count_limit_type`.
    pub count_limit_type: Option<i64>,
    /// `count`.
    pub count: Option<i64>,
    /// `max_size`.
    pub max_size: Option<i64>,
}

impl UploadImageLimit {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `count_limit_type`.
    #[must_use]
    pub fn count_limit_type(mut self, count_limit_type: impl Into<i64>) -> Self {
        self.count_limit_type = Some(count_limit_type.into());
        self
    }

    /// `count`.
    #[must_use]
    pub fn count(mut self, count: impl Into<i64>) -> Self {
        self.count = Some(count.into());
        self
    }

    /// `max_size`.
    #[must_use]
    pub fn max_size(mut self, max_size: impl Into<i64>) -> Self {
        self.max_size = Some(max_size.into());
        self
    }
}

wire_out!(UploadImageLimit {
    "count_limit_type" => count_limit_type,
    "count" => count,
    "max_size" => max_size,
});

/// `file_setting` of [`CreateForm`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FileSetting {
    /// `camera_only`.
    pub camera_only: Option<bool>,
    /// `upload_image_limit`.
    pub upload_image_limit: Option<UploadImageLimit>,
}

impl FileSetting {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `camera_only`.
    #[must_use]
    pub fn camera_only(mut self, camera_only: impl Into<bool>) -> Self {
        self.camera_only = Some(camera_only.into());
        self
    }

    /// `upload_image_limit`.
    #[must_use]
    pub fn upload_image_limit(mut self, upload_image_limit: impl Into<UploadImageLimit>) -> Self {
        self.upload_image_limit = Some(upload_image_limit.into());
        self
    }
}

wire_out!(FileSetting {
    "camera_only" => camera_only,
    "upload_image_limit" => upload_image_limit,
});

/// `date_setting` of [`CreateForm`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DateSetting {
    /// `date_format_type`.
    pub date_format_type: Option<i64>,
}

impl DateSetting {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `date_format_type`.
    #[must_use]
    pub fn date_format_type(mut self, date_format_type: impl Into<i64>) -> Self {
        self.date_format_type = Some(date_format_type.into());
        self
    }
}

wire_out!(DateSetting {
    "date_format_type" => date_format_type,
});

/// `time_setting` of [`CreateForm`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TimeSetting {
    /// `time_format_type`.
    pub time_format_type: Option<i64>,
}

impl TimeSetting {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `time_format_type`.
    #[must_use]
    pub fn time_format_type(mut self, time_format_type: impl Into<i64>) -> Self {
        self.time_format_type = Some(time_format_type.into());
        self
    }
}

wire_out!(TimeSetting {
    "time_format_type" => time_format_type,
});

/// `duration_setting` of [`CreateForm`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DurationSetting {
    /// `time_scale`.
    pub time_scale: Option<i64>,
    /// `date_type`.
    pub date_type: Option<i64>,
    /// `day_range`.
    pub day_range: Option<i64>,
}

impl DurationSetting {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `time_scale`.
    #[must_use]
    pub fn time_scale(mut self, time_scale: impl Into<i64>) -> Self {
        self.time_scale = Some(time_scale.into());
        self
    }

    /// `date_type`.
    #[must_use]
    pub fn date_type(mut self, date_type: impl Into<i64>) -> Self {
        self.date_type = Some(date_type.into());
        self
    }

    /// `day_range`.
    #[must_use]
    pub fn day_range(mut self, day_range: impl Into<i64>) -> Self {
        self.day_range = Some(day_range.into());
        self
    }
}

wire_out!(DurationSetting {
    "time_scale" => time_scale,
    "date_type" => date_type,
    "day_range" => day_range,
});

/// `temperature_setting` of [`CreateForm`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TemperatureSetting {
    /// `unit_type`.
    pub unit_type: Option<i64>,
}

impl TemperatureSetting {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `unit_type`.
    #[must_use]
    pub fn unit_type(mut self, unit_type: impl Into<i64>) -> Self {
        self.unit_type = Some(unit_type.into());
        self
    }
}

wire_out!(TemperatureSetting {
    "unit_type" => unit_type,
});

/// `department_setting` of [`CreateForm`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DepartmentSetting {
    /// `allow_multiple_selection`.
    pub allow_multiple_selection: Option<bool>,
}

impl DepartmentSetting {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `allow_multiple_selection`.
    #[must_use]
    pub fn allow_multiple_selection(mut self, allow_multiple_selection: impl Into<bool>) -> Self {
        self.allow_multiple_selection = Some(allow_multiple_selection.into());
        self
    }
}

wire_out!(DepartmentSetting {
    "allow_multiple_selection" => allow_multiple_selection,
});

/// `member_setting` of [`CreateForm`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MemberSetting {
    /// `allow_multiple_selection`.
    pub allow_multiple_selection: Option<bool>,
}

impl MemberSetting {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `allow_multiple_selection`.
    #[must_use]
    pub fn allow_multiple_selection(mut self, allow_multiple_selection: impl Into<bool>) -> Self {
        self.allow_multiple_selection = Some(allow_multiple_selection.into());
        self
    }
}

wire_out!(MemberSetting {
    "allow_multiple_selection" => allow_multiple_selection,
});

/// `form_setting` of [`CreateForm`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FormSetting {
    /// `fill_out_auth`.
    pub fill_out_auth: Option<i64>,
    /// `fill_in_range`.
    pub fill_in_range: Option<FillInRange>,
    /// `setting_manager_range`.
    pub setting_manager_range: Option<SettingManagerRange>,
    /// `timed_repeat_info`.
    pub timed_repeat_info: Option<TimedRepeatInfo>,
    /// `max_fill_cnt`.
    pub max_fill_cnt: Option<i64>,
    /// `timed_finish`.
    pub timed_finish: Option<i64>,
    /// `can_anonymous`.
    pub can_anonymous: Option<bool>,
    /// `can_notify_submit`.
    pub can_notify_submit: Option<bool>,
}

impl FormSetting {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `fill_out_auth`.
    #[must_use]
    pub fn fill_out_auth(mut self, fill_out_auth: impl Into<i64>) -> Self {
        self.fill_out_auth = Some(fill_out_auth.into());
        self
    }

    /// `fill_in_range`.
    #[must_use]
    pub fn fill_in_range(mut self, fill_in_range: impl Into<FillInRange>) -> Self {
        self.fill_in_range = Some(fill_in_range.into());
        self
    }

    /// `setting_manager_range`.
    #[must_use]
    pub fn setting_manager_range(
        mut self,
        setting_manager_range: impl Into<SettingManagerRange>,
    ) -> Self {
        self.setting_manager_range = Some(setting_manager_range.into());
        self
    }

    /// `timed_repeat_info`.
    #[must_use]
    pub fn timed_repeat_info(mut self, timed_repeat_info: impl Into<TimedRepeatInfo>) -> Self {
        self.timed_repeat_info = Some(timed_repeat_info.into());
        self
    }

    /// `max_fill_cnt`.
    #[must_use]
    pub fn max_fill_cnt(mut self, max_fill_cnt: impl Into<i64>) -> Self {
        self.max_fill_cnt = Some(max_fill_cnt.into());
        self
    }

    /// `timed_finish`.
    #[must_use]
    pub fn timed_finish(mut self, timed_finish: impl Into<i64>) -> Self {
        self.timed_finish = Some(timed_finish.into());
        self
    }

    /// `can_anonymous`.
    #[must_use]
    pub fn can_anonymous(mut self, can_anonymous: impl Into<bool>) -> Self {
        self.can_anonymous = Some(can_anonymous.into());
        self
    }

    /// `can_notify_submit`.
    #[must_use]
    pub fn can_notify_submit(mut self, can_notify_submit: impl Into<bool>) -> Self {
        self.can_notify_submit = Some(can_notify_submit.into());
        self
    }
}

wire_out!(FormSetting {
    "fill_out_auth" => fill_out_auth,
    "fill_in_range" => fill_in_range,
    "setting_manager_range" => setting_manager_range,
    "timed_repeat_info" => timed_repeat_info,
    "max_fill_cnt" => max_fill_cnt,
    "timed_finish" => timed_finish,
    "can_anonymous" => can_anonymous,
    "can_notify_submit" => can_notify_submit,
});

/// `fill_in_range` of [`CreateForm`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FillInRange {
    /// `userids`.
    pub userids: Option<Vec<String>>,
    /// `departmentids`.
    pub departmentids: Option<Vec<i64>>,
}

impl FillInRange {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `userids`.
    #[must_use]
    pub fn userids(mut self, userids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.userids = Some(userids.into_iter().map(Into::into).collect());
        self
    }

    /// `departmentids`.
    #[must_use]
    pub fn departmentids(
        mut self,
        departmentids: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.departmentids = Some(departmentids.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(FillInRange {
    "userids" => userids,
    "departmentids" => departmentids,
});

/// `setting_manager_range` of [`CreateForm`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SettingManagerRange {
    /// `userids`.
    pub userids: Vec<String>,
}

impl SettingManagerRange {
    /// Starts with the required members.
    #[must_use]
    pub fn new(userids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            userids: userids.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(SettingManagerRange {
    "userids" => userids,
});

/// `timed_repeat_info` of [`CreateForm`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TimedRepeatInfo {
    /// `enable`.
    pub enable: Option<bool>,
    /// `remind_time`.
    pub remind_time: Option<i64>,
    /// `repeat_type`.
    pub repeat_type: Option<i64>,
    /// `week_flag`.
    pub week_flag: Option<i64>,
    /// `day_of_month`.
    pub day_of_month: Option<i64>,
    /// `skip_holiday`.
    pub skip_holiday: Option<bool>,
    /// `fork_finish_type`.
    pub fork_finish_type: Option<i64>,
}

impl TimedRepeatInfo {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `enable`.
    #[must_use]
    pub fn enable(mut self, enable: impl Into<bool>) -> Self {
        self.enable = Some(enable.into());
        self
    }

    /// `remind_time`.
    #[must_use]
    pub fn remind_time(mut self, remind_time: impl Into<i64>) -> Self {
        self.remind_time = Some(remind_time.into());
        self
    }

    /// `repeat_type`.
    #[must_use]
    pub fn repeat_type(mut self, repeat_type: impl Into<i64>) -> Self {
        self.repeat_type = Some(repeat_type.into());
        self
    }

    /// `week_flag`.
    #[must_use]
    pub fn week_flag(mut self, week_flag: impl Into<i64>) -> Self {
        self.week_flag = Some(week_flag.into());
        self
    }

    /// `day_of_month`.
    #[must_use]
    pub fn day_of_month(mut self, day_of_month: impl Into<i64>) -> Self {
        self.day_of_month = Some(day_of_month.into());
        self
    }

    /// `skip_holiday`.
    #[must_use]
    pub fn skip_holiday(mut self, skip_holiday: impl Into<bool>) -> Self {
        self.skip_holiday = Some(skip_holiday.into());
        self
    }

    /// `fork_finish_type`.
    #[must_use]
    pub fn fork_finish_type(mut self, fork_finish_type: impl Into<i64>) -> Self {
        self.fork_finish_type = Some(fork_finish_type.into());
        self
    }
}

wire_out!(TimedRepeatInfo {
    "enable" => enable,
    "remind_time" => remind_time,
    "repeat_type" => repeat_type,
    "week_flag" => week_flag,
    "day_of_month" => day_of_month,
    "skip_holiday" => skip_holiday,
    "fork_finish_type" => fork_finish_type,
});

/// Delete a document or form (删除文档).
///
/// `POST /cgi-bin/wedoc/del_doc`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/97735)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DelDoc {
    /// `docid`.
    pub docid: Option<String>,
    /// `formid`.
    pub formid: Option<String>,
}

impl DelDoc {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// `docid`.
    pub fn docid(mut self, docid: impl Into<String>) -> Self {
        self.docid = Some(docid.into());
        self
    }

    /// `formid`.
    pub fn formid(mut self, formid: impl Into<String>) -> Self {
        self.formid = Some(formid.into());
        self
    }
}

wire_out!(DelDoc {
    "docid" => docid,
    "formid" => formid,
});

/// The answer to [`DelDoc`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DelDocResponse {}

wire_in!(DelDocResponse {});

impl Endpoint for DelDoc {
    type Response = DelDocResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.wedoc.del_doc",
        product: Product::Work,
        method: Method::Post,
        host: Host::Work,
        path: "/cgi-bin/wedoc/del_doc",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// Get the permissions of a document (获取文档权限信息).
///
/// `POST /cgi-bin/wedoc/doc_get_auth`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/97733)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DocGetAuth {
    /// `docid`.
    pub docid: String,
}

impl DocGetAuth {
    /// Starts with the required members.
    pub fn new(docid: impl Into<String>) -> Self {
        Self {
            docid: docid.into(),
        }
    }
}

wire_out!(DocGetAuth {
    "docid" => docid,
});

/// The answer to [`DocGetAuth`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DocGetAuthResponse {
    /// `access_rule`.
    pub access_rule: DocGetAuthAccessRule,
    /// `secure_setting`.
    pub secure_setting: DocGetAuthSecureSetting,
    /// `doc_member_list`.
    pub doc_member_list: Vec<DocGetAuthDocMemberList>,
    /// `co_auth_list`.
    pub co_auth_list: Vec<DocGetAuthCoAuthList>,
}

wire_in!(DocGetAuthResponse {
    "access_rule" => access_rule,
    "secure_setting" => secure_setting,
    "doc_member_list" => doc_member_list,
    "co_auth_list" => co_auth_list,
});

impl Endpoint for DocGetAuth {
    type Response = DocGetAuthResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.wedoc.doc_get_auth",
        product: Product::Work,
        method: Method::Post,
        host: Host::Work,
        path: "/cgi-bin/wedoc/doc_get_auth",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// `access_rule` of [`DocGetAuth`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DocGetAuthAccessRule {
    /// `enable_corp_internal`.
    pub enable_corp_internal: bool,
    /// `corp_internal_auth`.
    pub corp_internal_auth: i64,
    /// `corp_internal_approve_only_by_admin`.
    pub corp_internal_approve_only_by_admin: Option<bool>,
    /// `enable_corp_external`.
    pub enable_corp_external: bool,
    /// `corp_external_auth`.
    pub corp_external_auth: i64,
    /// `corp_external_approve_only_by_admin`.
    pub corp_external_approve_only_by_admin: Option<bool>,
    /// `ban_share_external`.
    pub ban_share_external: bool,
}

wire_in!(DocGetAuthAccessRule {
    "enable_corp_internal" => enable_corp_internal,
    "corp_internal_auth" => corp_internal_auth,
    "corp_internal_approve_only_by_admin" => corp_internal_approve_only_by_admin,
    "enable_corp_external" => enable_corp_external,
    "corp_external_auth" => corp_external_auth,
    "corp_external_approve_only_by_admin" => corp_external_approve_only_by_admin,
    "ban_share_external" => ban_share_external,
});

/// `secure_setting` of [`DocGetAuth`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DocGetAuthSecureSetting {
    /// `enable_readonly_copy`.
    pub enable_readonly_copy: bool,
    /// `enable_readonly_comment`.
    pub enable_readonly_comment: bool,
    /// `watermark`.
    pub watermark: Option<DocGetAuthWatermark>,
}

wire_in!(DocGetAuthSecureSetting {
    "enable_readonly_copy" => enable_readonly_copy,
    "enable_readonly_comment" => enable_readonly_comment,
    "watermark" => watermark,
});

/// `watermark` of [`DocGetAuth`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DocGetAuthWatermark {
    /// `text`.
    pub text: String,
    /// `margin_type`.
    pub margin_type: i64,
    /// `show_text`.
    pub show_text: bool,
    /// `show_visitor_name`.
    pub show_visitor_name: bool,
}

wire_in!(DocGetAuthWatermark {
    "text" => text,
    "margin_type" => margin_type,
    "show_text" => show_text,
    "show_visitor_name" => show_visitor_name,
});

/// `doc_member_list` of [`DocGetAuth`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DocGetAuthDocMemberList {
    /// `type`.
    pub r#type: i64,
    /// `userid`.
    pub userid: Option<String>,
    /// `tmp_external_userid`.
    pub tmp_external_userid: Option<String>,
    /// `departmentid`.
    pub departmentid: Option<i64>,
    /// `auth`.
    pub auth: i64,
}

wire_in!(DocGetAuthDocMemberList {
    "type" => r#type,
    "userid" => userid,
    "tmp_external_userid" => tmp_external_userid,
    "departmentid" => departmentid,
    "auth" => auth,
});

/// `co_auth_list` of [`DocGetAuth`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DocGetAuthCoAuthList {
    /// `type`.
    pub r#type: i64,
    /// `userid`.
    pub userid: Option<String>,
    /// `tmp_external_userid`.
    pub tmp_external_userid: Option<String>,
    /// `departmentid`.
    pub departmentid: Option<i64>,
    /// `auth`.
    pub auth: i64,
}

wire_in!(DocGetAuthCoAuthList {
    "type" => r#type,
    "userid" => userid,
    "tmp_external_userid" => tmp_external_userid,
    "departmentid" => departmentid,
    "auth" => auth,
});

/// Share a document or form (分享文档).
///
/// `POST /cgi-bin/wedoc/doc_share`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/97733)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DocShare {
    /// `docid`.
    pub docid: Option<String>,
    /// `formid`.
    pub formid: Option<String>,
}

impl DocShare {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// `docid`.
    pub fn docid(mut self, docid: impl Into<String>) -> Self {
        self.docid = Some(docid.into());
        self
    }

    /// `formid`.
    pub fn formid(mut self, formid: impl Into<String>) -> Self {
        self.formid = Some(formid.into());
        self
    }
}

wire_out!(DocShare {
    "docid" => docid,
    "formid" => formid,
});

/// The answer to [`DocShare`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DocShareResponse {
    /// `share_url`.
    pub share_url: String,
}

wire_in!(DocShareResponse {
    "share_url" => share_url,
});

impl Endpoint for DocShare {
    type Response = DocShareResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.wedoc.doc_share",
        product: Product::Work,
        method: Method::Post,
        host: Host::Work,
        path: "/cgi-bin/wedoc/doc_share",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// Edit the content of a document (编辑文档内容).
///
/// `POST /cgi-bin/wedoc/document/batch_update`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/97626)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DocumentBatchUpdate {
    /// `docid`.
    pub docid: String,
    /// `version`.
    pub version: Option<i64>,
    /// `requests`.
    pub requests: Vec<DocumentBatchUpdateRequests>,
}

impl DocumentBatchUpdate {
    /// Starts with the required members.
    pub fn new(
        docid: impl Into<String>,
        requests: impl IntoIterator<Item = impl Into<DocumentBatchUpdateRequests>>,
    ) -> Self {
        Self {
            docid: docid.into(),
            version: Default::default(),
            requests: requests.into_iter().map(Into::into).collect(),
        }
    }

    /// `version`.
    pub fn version(mut self, version: impl Into<i64>) -> Self {
        self.version = Some(version.into());
        self
    }
}

wire_out!(DocumentBatchUpdate {
    "docid" => docid,
    "version" => version,
    "requests" => requests,
});

/// The answer to [`DocumentBatchUpdate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DocumentBatchUpdateResponse {}

wire_in!(DocumentBatchUpdateResponse {});

impl Endpoint for DocumentBatchUpdate {
    type Response = DocumentBatchUpdateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.wedoc.document_batch_update",
        product: Product::Work,
        method: Method::Post,
        host: Host::Work,
        path: "/cgi-bin/wedoc/document/batch_update",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// `requests` of [`DocumentBatchUpdate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DocumentBatchUpdateRequests {
    /// `replace_text`.
    pub replace_text: Option<DocumentBatchUpdateReplaceText>,
    /// `insert_text`.
    pub insert_text: Option<DocumentBatchUpdateInsertText>,
    /// `delete_content`.
    pub delete_content: Option<DocumentBatchUpdateDeleteContent>,
    /// `insert_image`.
    pub insert_image: Option<DocumentBatchUpdateInsertImage>,
    /// `insert_page_break`.
    pub insert_page_break: Option<DocumentBatchUpdateInsertPageBreak>,
    /// `insert_table`.
    pub insert_table: Option<DocumentBatchUpdateInsertTable>,
    /// `insert_paragraph`.
    pub insert_paragraph: Option<DocumentBatchUpdateInsertParagraph>,
    /// `update_text_property`.
    pub update_text_property: Option<DocumentBatchUpdateUpdateTextProperty>,
}

impl DocumentBatchUpdateRequests {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `replace_text`.
    #[must_use]
    pub fn replace_text(mut self, replace_text: impl Into<DocumentBatchUpdateReplaceText>) -> Self {
        self.replace_text = Some(replace_text.into());
        self
    }

    /// `insert_text`.
    #[must_use]
    pub fn insert_text(mut self, insert_text: impl Into<DocumentBatchUpdateInsertText>) -> Self {
        self.insert_text = Some(insert_text.into());
        self
    }

    /// `delete_content`.
    #[must_use]
    pub fn delete_content(
        mut self,
        delete_content: impl Into<DocumentBatchUpdateDeleteContent>,
    ) -> Self {
        self.delete_content = Some(delete_content.into());
        self
    }

    /// `insert_image`.
    #[must_use]
    pub fn insert_image(mut self, insert_image: impl Into<DocumentBatchUpdateInsertImage>) -> Self {
        self.insert_image = Some(insert_image.into());
        self
    }

    /// `insert_page_break`.
    #[must_use]
    pub fn insert_page_break(
        mut self,
        insert_page_break: impl Into<DocumentBatchUpdateInsertPageBreak>,
    ) -> Self {
        self.insert_page_break = Some(insert_page_break.into());
        self
    }

    /// `insert_table`.
    #[must_use]
    pub fn insert_table(mut self, insert_table: impl Into<DocumentBatchUpdateInsertTable>) -> Self {
        self.insert_table = Some(insert_table.into());
        self
    }

    /// `insert_paragraph`.
    #[must_use]
    pub fn insert_paragraph(
        mut self,
        insert_paragraph: impl Into<DocumentBatchUpdateInsertParagraph>,
    ) -> Self {
        self.insert_paragraph = Some(insert_paragraph.into());
        self
    }

    /// `update_text_property`.
    #[must_use]
    pub fn update_text_property(
        mut self,
        update_text_property: impl Into<DocumentBatchUpdateUpdateTextProperty>,
    ) -> Self {
        self.update_text_property = Some(update_text_property.into());
        self
    }
}

wire_out!(DocumentBatchUpdateRequests {
    "replace_text" => replace_text,
    "insert_text" => insert_text,
    "delete_content" => delete_content,
    "insert_image" => insert_image,
    "insert_page_break" => insert_page_break,
    "insert_table" => insert_table,
    "insert_paragraph" => insert_paragraph,
    "update_text_property" => update_text_property,
});

/// `replace_text` of [`DocumentBatchUpdate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DocumentBatchUpdateReplaceText {
    /// `text`.
    pub text: String,
    /// `ranges`.
    pub ranges: Vec<DocumentBatchUpdateRanges>,
}

impl DocumentBatchUpdateReplaceText {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        text: impl Into<String>,
        ranges: impl IntoIterator<Item = impl Into<DocumentBatchUpdateRanges>>,
    ) -> Self {
        Self {
            text: text.into(),
            ranges: ranges.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(DocumentBatchUpdateReplaceText {
    "text" => text,
    "ranges" => ranges,
});

/// `ranges` of [`DocumentBatchUpdate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DocumentBatchUpdateRanges {
    /// `start_index`.
    pub start_index: i64,
    /// `length`.
    pub length: i64,
}

impl DocumentBatchUpdateRanges {
    /// Starts with the required members.
    #[must_use]
    pub fn new(start_index: impl Into<i64>, length: impl Into<i64>) -> Self {
        Self {
            start_index: start_index.into(),
            length: length.into(),
        }
    }
}

wire_out!(DocumentBatchUpdateRanges {
    "start_index" => start_index,
    "length" => length,
});

/// `insert_text` of [`DocumentBatchUpdate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DocumentBatchUpdateInsertText {
    /// `text`.
    pub text: String,
    /// `location`.
    pub location: DocumentBatchUpdateLocation,
}

impl DocumentBatchUpdateInsertText {
    /// Starts with the required members.
    #[must_use]
    pub fn new(text: impl Into<String>, location: impl Into<DocumentBatchUpdateLocation>) -> Self {
        Self {
            text: text.into(),
            location: location.into(),
        }
    }
}

wire_out!(DocumentBatchUpdateInsertText {
    "text" => text,
    "location" => location,
});

/// `location` of [`DocumentBatchUpdate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DocumentBatchUpdateLocation {
    /// `index`.
    pub index: i64,
}

impl DocumentBatchUpdateLocation {
    /// Starts with the required members.
    #[must_use]
    pub fn new(index: impl Into<i64>) -> Self {
        Self {
            index: index.into(),
        }
    }
}

wire_out!(DocumentBatchUpdateLocation {
    "index" => index,
});

/// `delete_content` of [`DocumentBatchUpdate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DocumentBatchUpdateDeleteContent {
    /// `range`.
    pub range: DocumentBatchUpdateRange,
}

impl DocumentBatchUpdateDeleteContent {
    /// Starts with the required members.
    #[must_use]
    pub fn new(range: impl Into<DocumentBatchUpdateRange>) -> Self {
        Self {
            range: range.into(),
        }
    }
}

wire_out!(DocumentBatchUpdateDeleteContent {
    "range" => range,
});

/// `range` of [`DocumentBatchUpdate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DocumentBatchUpdateRange {
    /// `start_index`.
    pub start_index: i64,
    /// `length`.
    pub length: i64,
}

impl DocumentBatchUpdateRange {
    /// Starts with the required members.
    #[must_use]
    pub fn new(start_index: impl Into<i64>, length: impl Into<i64>) -> Self {
        Self {
            start_index: start_index.into(),
            length: length.into(),
        }
    }
}

wire_out!(DocumentBatchUpdateRange {
    "start_index" => start_index,
    "length" => length,
});

/// `insert_image` of [`DocumentBatchUpdate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DocumentBatchUpdateInsertImage {
    /// `image_id`.
    pub image_id: String,
    /// `width`.
    pub width: Option<i64>,
    /// `height`.
    pub height: Option<i64>,
    /// `location`.
    pub location: DocumentBatchUpdateLocation,
}

impl DocumentBatchUpdateInsertImage {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        image_id: impl Into<String>,
        location: impl Into<DocumentBatchUpdateLocation>,
    ) -> Self {
        Self {
            image_id: image_id.into(),
            width: Default::default(),
            height: Default::default(),
            location: location.into(),
        }
    }

    /// `width`.
    #[must_use]
    pub fn width(mut self, width: impl Into<i64>) -> Self {
        self.width = Some(width.into());
        self
    }

    /// `height`.
    #[must_use]
    pub fn height(mut self, height: impl Into<i64>) -> Self {
        self.height = Some(height.into());
        self
    }
}

wire_out!(DocumentBatchUpdateInsertImage {
    "image_id" => image_id,
    "width" => width,
    "height" => height,
    "location" => location,
});

/// `insert_page_break` of [`DocumentBatchUpdate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DocumentBatchUpdateInsertPageBreak {
    /// `location`.
    pub location: DocumentBatchUpdateLocation,
}

impl DocumentBatchUpdateInsertPageBreak {
    /// Starts with the required members.
    #[must_use]
    pub fn new(location: impl Into<DocumentBatchUpdateLocation>) -> Self {
        Self {
            location: location.into(),
        }
    }
}

wire_out!(DocumentBatchUpdateInsertPageBreak {
    "location" => location,
});

/// `insert_table` of [`DocumentBatchUpdate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DocumentBatchUpdateInsertTable {
    /// `rows`.
    pub rows: i64,
    /// `cols`.
    pub cols: i64,
    /// `location`.
    pub location: DocumentBatchUpdateLocation,
}

impl DocumentBatchUpdateInsertTable {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        rows: impl Into<i64>,
        cols: impl Into<i64>,
        location: impl Into<DocumentBatchUpdateLocation>,
    ) -> Self {
        Self {
            rows: rows.into(),
            cols: cols.into(),
            location: location.into(),
        }
    }
}

wire_out!(DocumentBatchUpdateInsertTable {
    "rows" => rows,
    "cols" => cols,
    "location" => location,
});

/// `insert_paragraph` of [`DocumentBatchUpdate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DocumentBatchUpdateInsertParagraph {
    /// `location`.
    pub location: DocumentBatchUpdateLocation,
}

impl DocumentBatchUpdateInsertParagraph {
    /// Starts with the required members.
    #[must_use]
    pub fn new(location: impl Into<DocumentBatchUpdateLocation>) -> Self {
        Self {
            location: location.into(),
        }
    }
}

wire_out!(DocumentBatchUpdateInsertParagraph {
    "location" => location,
});

/// `update_text_property` of [`DocumentBatchUpdate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DocumentBatchUpdateUpdateTextProperty {
    /// `bold`.
    pub bold: Option<bool>,
    /// `color`.
    pub color: Option<String>,
    /// `background_color`.
    pub background_color: Option<String>,
}

impl DocumentBatchUpdateUpdateTextProperty {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `bold`.
    #[must_use]
    pub fn bold(mut self, bold: impl Into<bool>) -> Self {
        self.bold = Some(bold.into());
        self
    }

    /// `color`.
    #[must_use]
    pub fn color(mut self, color: impl Into<String>) -> Self {
        self.color = Some(color.into());
        self
    }

    /// `background_color`.
    #[must_use]
    pub fn background_color(mut self, background_color: impl Into<String>) -> Self {
        self.background_color = Some(background_color.into());
        self
    }
}

wire_out!(DocumentBatchUpdateUpdateTextProperty {
    "bold" => bold,
    "color" => color,
    "background_color" => background_color,
});

/// Get the basic information of a document (获取文档基础信息).
///
/// `POST /cgi-bin/wedoc/get_doc_base_info`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/97734)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetDocBaseInfo {
    /// `docid`.
    pub docid: String,
}

impl GetDocBaseInfo {
    /// Starts with the required members.
    pub fn new(docid: impl Into<String>) -> Self {
        Self {
            docid: docid.into(),
        }
    }
}

wire_out!(GetDocBaseInfo {
    "docid" => docid,
});

/// The answer to [`GetDocBaseInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetDocBaseInfoResponse {
    /// `doc_base_info`.
    pub doc_base_info: GetDocBaseInfoDocBaseInfo,
}

wire_in!(GetDocBaseInfoResponse {
    "doc_base_info" => doc_base_info,
});

impl Endpoint for GetDocBaseInfo {
    type Response = GetDocBaseInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.wedoc.get_doc_base_info",
        product: Product::Work,
        method: Method::Post,
        host: Host::Work,
        path: "/cgi-bin/wedoc/get_doc_base_info",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// `doc_base_info` of [`GetDocBaseInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetDocBaseInfoDocBaseInfo {
    /// `docid`.
    pub docid: String,
    /// `doc_type`.
    pub doc_type: i64,
    /// `doc_name`.
    pub doc_name: String,
    /// Unix seconds.
    pub create_time: i64,
    /// Unix seconds.
    pub modify_time: i64,
}

wire_in!(GetDocBaseInfoDocBaseInfo {
    "docid" => docid,
    "doc_type" => doc_type,
    "doc_name" => doc_name,
    "create_time" => create_time,
    "modify_time" => modify_time,
});

/// Get the answers of a form (读取收集表答案).
///
/// `POST /cgi-bin/wedoc/get_form_answer`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/97818)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetFormAnswer {
    /// `repeated_id`.
    pub repeated_id: String,
    /// `answer_ids`.
    pub answer_ids: Option<Vec<i64>>,
}

impl GetFormAnswer {
    /// Starts with the required members.
    pub fn new(repeated_id: impl Into<String>) -> Self {
        Self {
            repeated_id: repeated_id.into(),
            answer_ids: Default::default(),
        }
    }

    /// `answer_ids`.
    pub fn answer_ids(mut self, answer_ids: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.answer_ids = Some(answer_ids.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(GetFormAnswer {
    "repeated_id" => repeated_id,
    "answer_ids" => answer_ids,
});

/// The answer to [`GetFormAnswer`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFormAnswerResponse {
    /// `answer`.
    pub answer: GetFormAnswerAnswer,
}

wire_in!(GetFormAnswerResponse {
    "answer" => answer,
});

impl Endpoint for GetFormAnswer {
    type Response = GetFormAnswerResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.wedoc.get_form_answer",
        product: Product::Work,
        method: Method::Post,
        host: Host::Work,
        path: "/cgi-bin/wedoc/get_form_answer",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// `answer` of [`GetFormAnswer`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFormAnswerAnswer {
    /// `answer_list`.
    pub answer_list: Vec<GetFormAnswerAnswerList>,
}

wire_in!(GetFormAnswerAnswer {
    "answer_list" => answer_list,
});

/// `answer_list` of [`GetFormAnswer`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFormAnswerAnswerList {
    /// `answer_id`.
    pub answer_id: i64,
    /// `userid`.
    pub userid: Option<String>,
    /// `user_name`.
    pub user_name: String,
    /// `tmp_external_userid`.
    pub tmp_external_userid: Option<String>,
    /// `reply`.
    pub reply: GetFormAnswerReply,
    /// `answer_status`.
    pub answer_status: i64,
    /// `ctime`.
    pub ctime: i64,
    /// `mtime`.
    pub mtime: i64,
}

wire_in!(GetFormAnswerAnswerList {
    "answer_id" => answer_id,
    "userid" => userid,
    "user_name" => user_name,
    "tmp_external_userid" => tmp_external_userid,
    "reply" => reply,
    "answer_status" => answer_status,
    "ctime" => ctime,
    "mtime" => mtime,
});

/// `reply` of [`GetFormAnswer`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFormAnswerReply {
    /// `items`.
    pub items: Vec<GetFormAnswerReplyItems>,
}

wire_in!(GetFormAnswerReply {
    "items" => items,
});

/// `reply_items` of [`GetFormAnswer`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFormAnswerReplyItems {
    /// `question_id`.
    pub question_id: i64,
    /// `text_reply`.
    pub text_reply: Option<String>,
    /// `option_reply`.
    pub option_reply: Vec<i64>,
    /// `option_extend_reply`.
    pub option_extend_reply: Vec<GetFormAnswerOptionExtendReply>,
    /// `file_extend_reply`.
    pub file_extend_reply: Vec<GetFormAnswerFileExtendReply>,
    /// `duration_reply`.
    pub duration_reply: Option<GetFormAnswerDurationReply>,
    /// `department_reply`.
    pub department_reply: Option<GetFormAnswerDepartmentReply>,
    /// `member_reply`.
    pub member_reply: Option<GetFormAnswerMemberReply>,
}

wire_in!(GetFormAnswerReplyItems {
    "question_id" => question_id,
    "text_reply" => text_reply,
    "option_reply" => option_reply,
    "option_extend_reply" => option_extend_reply,
    "file_extend_reply" => file_extend_reply,
    "duration_reply" => duration_reply,
    "department_reply" => department_reply,
    "member_reply" => member_reply,
});

/// `option_extend_reply` of [`GetFormAnswer`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFormAnswerOptionExtendReply {
    /// `option_reply`.
    pub option_reply: i64,
    /// `extend_text`.
    pub extend_text: String,
}

wire_in!(GetFormAnswerOptionExtendReply {
    "option_reply" => option_reply,
    "extend_text" => extend_text,
});

/// `file_extend_reply` of [`GetFormAnswer`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFormAnswerFileExtendReply {
    /// `fileid`.
    pub fileid: String,
    /// `name`.
    pub name: String,
}

wire_in!(GetFormAnswerFileExtendReply {
    "fileid" => fileid,
    "name" => name,
});

/// `duration_reply` of [`GetFormAnswer`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFormAnswerDurationReply {
    /// Unix seconds.
    pub begin_time: i64,
    /// Unix seconds.
    pub end_time: i64,
    /// `time_scale`.
    pub time_scale: i64,
    /// `day_range`.
    pub day_range: i64,
    /// `days`.
    pub days: Option<f64>,
    /// `hours`.
    pub hours: Option<f64>,
}

wire_in!(GetFormAnswerDurationReply {
    "begin_time" => begin_time,
    "end_time" => end_time,
    "time_scale" => time_scale,
    "day_range" => day_range,
    "days" => days,
    "hours" => hours,
});

/// `department_reply` of [`GetFormAnswer`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFormAnswerDepartmentReply {
    /// `list`.
    pub list: Vec<GetFormAnswerList>,
}

wire_in!(GetFormAnswerDepartmentReply {
    "list" => list,
});

/// `list` of [`GetFormAnswer`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFormAnswerList {
    /// `department_id`.
    pub department_id: i64,
}

wire_in!(GetFormAnswerList {
    "department_id" => department_id,
});

/// `member_reply` of [`GetFormAnswer`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFormAnswerMemberReply {
    /// `list`.
    pub list: Vec<GetFormAnswerMemberReplyList>,
}

wire_in!(GetFormAnswerMemberReply {
    "list" => list,
});

/// `member_reply_list` of [`GetFormAnswer`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFormAnswerMemberReplyList {
    /// `userid`.
    pub userid: String,
}

wire_in!(GetFormAnswerMemberReplyList {
    "userid" => userid,
});

/// Get the definition of a form (获取收集表信息).
///
/// `POST /cgi-bin/wedoc/get_form_info`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/97817)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetFormInfo {
    /// `formid`.
    pub formid: String,
}

impl GetFormInfo {
    /// Starts with the required members.
    pub fn new(formid: impl Into<String>) -> Self {
        Self {
            formid: formid.into(),
        }
    }
}

wire_out!(GetFormInfo {
    "formid" => formid,
});

/// The answer to [`GetFormInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFormInfoResponse {
    /// `form_info`.
    pub form_info: GetFormInfoFormInfo,
}

wire_in!(GetFormInfoResponse {
    "form_info" => form_info,
});

impl Endpoint for GetFormInfo {
    type Response = GetFormInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.wedoc.get_form_info",
        product: Product::Work,
        method: Method::Post,
        host: Host::Work,
        path: "/cgi-bin/wedoc/get_form_info",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// `form_info` of [`GetFormInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFormInfoFormInfo {
    /// `formid`.
    pub formid: String,
    /// `form_title`.
    pub form_title: String,
    /// `form_desc`.
    pub form_desc: String,
    /// `form_header`.
    pub form_header: String,
    /// `form_question`.
    pub form_question: GetFormInfoFormInfoFormQuestion,
    /// `form_setting`.
    pub form_setting: GetFormInfoFormInfoFormSetting,
    /// `repeated_id`.
    pub repeated_id: Vec<String>,
}

wire_in!(GetFormInfoFormInfo {
    "formid" => formid,
    "form_title" => form_title,
    "form_desc" => form_desc,
    "form_header" => form_header,
    "form_question" => form_question,
    "form_setting" => form_setting,
    "repeated_id" => repeated_id,
});

/// `form_info_form_question` of [`GetFormInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFormInfoFormInfoFormQuestion {
    /// `items`.
    pub items: Vec<GetFormInfoFormQuestionItems>,
}

wire_in!(GetFormInfoFormInfoFormQuestion {
    "items" => items,
});

/// `form_question_items` of [`GetFormInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFormInfoFormQuestionItems {
    /// `question_id`.
    pub question_id: i64,
    /// `pos`.
    pub pos: i64,
    /// `title`.
    pub title: String,
    /// `status`.
    pub status: i64,
    /// `reply_type`.
    pub reply_type: i64,
    /// `must_reply`.
    pub must_reply: bool,
    /// `option_item`.
    pub option_item: Vec<GetFormInfoItemsOptionItem>,
    /// `note`.
    pub note: Option<String>,
    /// `placeholder`.
    pub placeholder: Option<String>,
    /// `question_extend_setting`.
    pub question_extend_setting: Option<GetFormInfoItemsQuestionExtendSetting>,
}

wire_in!(GetFormInfoFormQuestionItems {
    "question_id" => question_id,
    "pos" => pos,
    "title" => title,
    "status" => status,
    "reply_type" => reply_type,
    "must_reply" => must_reply,
    "option_item" => option_item,
    "note" => note,
    "placeholder" => placeholder,
    "question_extend_setting" => question_extend_setting,
});

/// `items_option_item` of [`GetFormInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFormInfoItemsOptionItem {
    /// `key`.
    pub key: i64,
    /// `value`.
    pub value: String,
    /// `status`.
    pub status: i64,
}

wire_in!(GetFormInfoItemsOptionItem {
    "key" => key,
    "value" => value,
    "status" => status,
});

/// `items_question_extend_setting` of [`GetFormInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFormInfoItemsQuestionExtendSetting {
    /// `text_setting`.
    pub text_setting: Option<GetFormInfoQuestionExtendSettingTextSetting>,
    /// `radio_setting`.
    pub radio_setting: Option<GetFormInfoQuestionExtendSettingRadioSetting>,
    /// `checkbox_setting`.
    pub checkbox_setting: Option<GetFormInfoQuestionExtendSettingCheckboxSetting>,
    /// `location_setting`.
    pub location_setting: Option<GetFormInfoQuestionExtendSettingLocationSetting>,
    /// `image_setting`.
    pub image_setting: Option<GetFormInfoQuestionExtendSettingImageSetting>,
    /// `file_setting`.
    pub file_setting: Option<GetFormInfoQuestionExtendSettingFileSetting>,
    /// `date_setting`.
    pub date_setting: Option<GetFormInfoQuestionExtendSettingDateSetting>,
    /// `time_setting`.
    pub time_setting: Option<GetFormInfoQuestionExtendSettingTimeSetting>,
    /// `duration_setting`.
    pub duration_setting: Option<GetFormInfoQuestionExtendSettingDurationSetting>,
    /// `temperature_setting`.
    pub temperature_setting: Option<GetFormInfoQuestionExtendSettingTemperatureSetting>,
    /// `department_setting`.
    pub department_setting: Option<GetFormInfoQuestionExtendSettingDepartmentSetting>,
    /// `member_setting`.
    pub member_setting: Option<GetFormInfoQuestionExtendSettingMemberSetting>,
}

wire_in!(GetFormInfoItemsQuestionExtendSetting {
    "text_setting" => text_setting,
    "radio_setting" => radio_setting,
    "checkbox_setting" => checkbox_setting,
    "location_setting" => location_setting,
    "image_setting" => image_setting,
    "file_setting" => file_setting,
    "date_setting" => date_setting,
    "time_setting" => time_setting,
    "duration_setting" => duration_setting,
    "temperature_setting" => temperature_setting,
    "department_setting" => department_setting,
    "member_setting" => member_setting,
});

/// `question_extend_setting_text_setting` of [`GetFormInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFormInfoQuestionExtendSettingTextSetting {
    /// `validation_type`.
    pub validation_type: Option<i64>,
    /// `validation_detail`.
    pub validation_detail: Option<i64>,
    /// `char_len`.
    pub char_len: Option<i64>,
    /// `number_min`.
    pub number_min: Option<f64>,
    /// `number_max`.
    pub number_max: Option<f64>,
}

wire_in!(GetFormInfoQuestionExtendSettingTextSetting {
    "validation_type" => validation_type,
    "validation_detail" => validation_detail,
    "char_len" => char_len,
    "number_min" => number_min,
    "number_max" => number_max,
});

/// `question_extend_setting_radio_setting` of [`GetFormInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFormInfoQuestionExtendSettingRadioSetting {
    /// `add_other_option`.
    pub add_other_option: Option<bool>,
}

wire_in!(GetFormInfoQuestionExtendSettingRadioSetting {
    "add_other_option" => add_other_option,
});

/// `question_extend_setting_checkbox_setting` of [`GetFormInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFormInfoQuestionExtendSettingCheckboxSetting {
    /// `add_other_option`.
    pub add_other_option: Option<bool>,
    /// `type`.
    pub r#type: Option<i64>,
    /// `number`.
    pub number: Option<i64>,
}

wire_in!(GetFormInfoQuestionExtendSettingCheckboxSetting {
    "add_other_option" => add_other_option,
    "type" => r#type,
    "number" => number,
});

/// `question_extend_setting_location_setting` of [`GetFormInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFormInfoQuestionExtendSettingLocationSetting {
    /// `location_type`.
    pub location_type: Option<i64>,
    /// `distance_type`.
    pub distance_type: Option<i64>,
}

wire_in!(GetFormInfoQuestionExtendSettingLocationSetting {
    "location_type" => location_type,
    "distance_type" => distance_type,
});

/// `question_extend_setting_image_setting` of [`GetFormInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFormInfoQuestionExtendSettingImageSetting {
    /// `camera_only`.
    pub camera_only: Option<bool>,
    /// `upload_image_limit`.
    pub upload_image_limit: Option<GetFormInfoImageSettingUploadImageLimit>,
}

wire_in!(GetFormInfoQuestionExtendSettingImageSetting {
    "camera_only" => camera_only,
    "upload_image_limit" => upload_image_limit,
});

/// `image_setting_upload_image_limit` of [`GetFormInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFormInfoImageSettingUploadImageLimit {
    /// `count_limit_type`.
    pub count_limit_type: Option<i64>,
    /// `count`.
    pub count: Option<i64>,
    /// `max_size`.
    pub max_size: Option<i64>,
}

wire_in!(GetFormInfoImageSettingUploadImageLimit {
    "count_limit_type" => count_limit_type,
    "count" => count,
    "max_size" => max_size,
});

/// `question_extend_setting_file_setting` of [`GetFormInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFormInfoQuestionExtendSettingFileSetting {
    /// `camera_only`.
    pub camera_only: Option<bool>,
    /// `upload_image_limit`.
    pub upload_image_limit: Option<GetFormInfoFileSettingUploadImageLimit>,
}

wire_in!(GetFormInfoQuestionExtendSettingFileSetting {
    "camera_only" => camera_only,
    "upload_image_limit" => upload_image_limit,
});

/// `file_setting_upload_image_limit` of [`GetFormInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFormInfoFileSettingUploadImageLimit {
    /// `count_limit_type`.
    pub count_limit_type: Option<i64>,
    /// `count`.
    pub count: Option<i64>,
    /// `max_size`.
    pub max_size: Option<i64>,
}

wire_in!(GetFormInfoFileSettingUploadImageLimit {
    "count_limit_type" => count_limit_type,
    "count" => count,
    "max_size" => max_size,
});

/// `question_extend_setting_date_setting` of [`GetFormInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFormInfoQuestionExtendSettingDateSetting {
    /// `date_format_type`.
    pub date_format_type: Option<i64>,
}

wire_in!(GetFormInfoQuestionExtendSettingDateSetting {
    "date_format_type" => date_format_type,
});

/// `question_extend_setting_time_setting` of [`GetFormInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFormInfoQuestionExtendSettingTimeSetting {
    /// `time_format_type`.
    pub time_format_type: Option<i64>,
}

wire_in!(GetFormInfoQuestionExtendSettingTimeSetting {
    "time_format_type" => time_format_type,
});

/// `question_extend_setting_duration_setting` of [`GetFormInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFormInfoQuestionExtendSettingDurationSetting {
    /// `time_scale`.
    pub time_scale: Option<i64>,
    /// `date_type`.
    pub date_type: Option<i64>,
    /// `day_range`.
    pub day_range: Option<i64>,
}

wire_in!(GetFormInfoQuestionExtendSettingDurationSetting {
    "time_scale" => time_scale,
    "date_type" => date_type,
    "day_range" => day_range,
});

/// `question_extend_setting_temperature_setting` of [`GetFormInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFormInfoQuestionExtendSettingTemperatureSetting {
    /// `unit_type`.
    pub unit_type: Option<i64>,
}

wire_in!(GetFormInfoQuestionExtendSettingTemperatureSetting {
    "unit_type" => unit_type,
});

/// `question_extend_setting_department_setting` of [`GetFormInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFormInfoQuestionExtendSettingDepartmentSetting {
    /// `allow_multiple_selection`.
    pub allow_multiple_selection: Option<bool>,
}

wire_in!(GetFormInfoQuestionExtendSettingDepartmentSetting {
    "allow_multiple_selection" => allow_multiple_selection,
});

/// `question_extend_setting_member_setting` of [`GetFormInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFormInfoQuestionExtendSettingMemberSetting {
    /// `allow_multiple_selection`.
    pub allow_multiple_selection: Option<bool>,
}

wire_in!(GetFormInfoQuestionExtendSettingMemberSetting {
    "allow_multiple_selection" => allow_multiple_selection,
});

/// `form_info_form_setting` of [`GetFormInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFormInfoFormInfoFormSetting {
    /// `fill_out_auth`.
    pub fill_out_auth: i64,
    /// `fill_in_range`.
    pub fill_in_range: Option<GetFormInfoFormSettingFillInRange>,
    /// `setting_manager_range`.
    pub setting_manager_range: Option<GetFormInfoFormSettingSettingManagerRange>,
    /// `timed_repeat_info`.
    pub timed_repeat_info: Option<GetFormInfoFormSettingTimedRepeatInfo>,
    /// `max_fill_cnt`.
    pub max_fill_cnt: i64,
    /// `timed_finish`.
    pub timed_finish: Option<i64>,
    /// `can_anonymous`.
    pub can_anonymous: bool,
    /// `can_notify_submit`.
    pub can_notify_submit: bool,
}

wire_in!(GetFormInfoFormInfoFormSetting {
    "fill_out_auth" => fill_out_auth,
    "fill_in_range" => fill_in_range,
    "setting_manager_range" => setting_manager_range,
    "timed_repeat_info" => timed_repeat_info,
    "max_fill_cnt" => max_fill_cnt,
    "timed_finish" => timed_finish,
    "can_anonymous" => can_anonymous,
    "can_notify_submit" => can_notify_submit,
});

/// `form_setting_fill_in_range` of [`GetFormInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFormInfoFormSettingFillInRange {
    /// `userids`.
    pub userids: Vec<String>,
    /// `departmentids`.
    pub departmentids: Vec<i64>,
}

wire_in!(GetFormInfoFormSettingFillInRange {
    "userids" => userids,
    "departmentids" => departmentids,
});

/// `form_setting_setting_manager_range` of [`GetFormInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFormInfoFormSettingSettingManagerRange {
    /// `userids`.
    pub userids: Vec<String>,
}

wire_in!(GetFormInfoFormSettingSettingManagerRange {
    "userids" => userids,
});

/// `form_setting_timed_repeat_info` of [`GetFormInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFormInfoFormSettingTimedRepeatInfo {
    /// `enable`.
    pub enable: bool,
    /// `remind_time`.
    pub remind_time: Option<i64>,
    /// `repeat_type`.
    pub repeat_type: Option<i64>,
    /// `week_flag`.
    pub week_flag: Option<i64>,
    /// `day_of_month`.
    pub day_of_month: Option<i64>,
    /// `skip_holiday`.
    pub skip_holiday: Option<bool>,
    /// `fork_finish_type`.
    pub fork_finish_type: Option<i64>,
    /// `rule_ctime`.
    pub rule_ctime: Option<i64>,
    /// `rule_mtime`.
    pub rule_mtime: Option<i64>,
}

wire_in!(GetFormInfoFormSettingTimedRepeatInfo {
    "enable" => enable,
    "remind_time" => remind_time,
    "repeat_type" => repeat_type,
    "week_flag" => week_flag,
    "day_of_month" => day_of_month,
    "skip_holiday" => skip_holiday,
    "fork_finish_type" => fork_finish_type,
    "rule_ctime" => rule_ctime,
    "rule_mtime" => rule_mtime,
});

/// Get the statistics of a form (收集表的统计信息查询).
///
/// `POST /cgi-bin/wedoc/get_form_statistic`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/97818)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetFormStatistic {
    /// `repeated_id`.
    pub repeated_id: String,
    /// `req_type`.
    pub req_type: i64,
    /// Unix seconds.
    pub start_time: Option<i64>,
    /// Unix seconds.
    pub end_time: Option<i64>,
    /// `limit`.
    pub limit: Option<i64>,
    /// `cursor`.
    pub cursor: Option<i64>,
}

impl GetFormStatistic {
    /// Starts with the required members.
    pub fn new(repeated_id: impl Into<String>, req_type: impl Into<i64>) -> Self {
        Self {
            repeated_id: repeated_id.into(),
            req_type: req_type.into(),
            start_time: Default::default(),
            end_time: Default::default(),
            limit: Default::default(),
            cursor: Default::default(),
        }
    }

    /// Unix seconds.
    pub fn start_time(mut self, start_time: impl Into<i64>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Unix seconds.
    pub fn end_time(mut self, end_time: impl Into<i64>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }

    /// `cursor`.
    pub fn cursor(mut self, cursor: impl Into<i64>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }
}

wire_out!(GetFormStatistic {
    "repeated_id" => repeated_id,
    "req_type" => req_type,
    "start_time" => start_time,
    "end_time" => end_time,
    "limit" => limit,
    "cursor" => cursor,
});

/// The answer to [`GetFormStatistic`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFormStatisticResponse {
    /// `fill_cnt`.
    pub fill_cnt: i64,
    /// `fill_user_cnt`.
    pub fill_user_cnt: i64,
    /// `unfill_user_cnt`.
    pub unfill_user_cnt: i64,
    /// `submit_users`.
    pub submit_users: Vec<GetFormStatisticSubmitUsers>,
    /// `unfill_users`.
    pub unfill_users: Vec<GetFormStatisticUnfillUsers>,
    /// `has_more`.
    pub has_more: Option<bool>,
    /// `cursor`.
    pub cursor: Option<i64>,
}

wire_in!(GetFormStatisticResponse {
    "fill_cnt" => fill_cnt,
    "fill_user_cnt" => fill_user_cnt,
    "unfill_user_cnt" => unfill_user_cnt,
    "submit_users" => submit_users,
    "unfill_users" => unfill_users,
    "has_more" => has_more,
    "cursor" => cursor,
});

impl Endpoint for GetFormStatistic {
    type Response = GetFormStatisticResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.wedoc.get_form_statistic",
        product: Product::Work,
        method: Method::Post,
        host: Host::Work,
        path: "/cgi-bin/wedoc/get_form_statistic",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// `submit_users` of [`GetFormStatistic`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFormStatisticSubmitUsers {
    /// `userid`.
    pub userid: Option<String>,
    /// `tmp_external_userid`.
    pub tmp_external_userid: Option<String>,
    /// `user_name`.
    pub user_name: String,
    /// `answer_id`.
    pub answer_id: i64,
    /// `submit_time`.
    pub submit_time: i64,
}

wire_in!(GetFormStatisticSubmitUsers {
    "userid" => userid,
    "tmp_external_userid" => tmp_external_userid,
    "user_name" => user_name,
    "answer_id" => answer_id,
    "submit_time" => submit_time,
});

/// `unfill_users` of [`GetFormStatistic`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFormStatisticUnfillUsers {
    /// `userid`.
    pub userid: String,
    /// `user_name`.
    pub user_name: String,
}

wire_in!(GetFormStatisticUnfillUsers {
    "userid" => userid,
    "user_name" => user_name,
});

/// Change who may view a document (修改文档查看规则).
///
/// `POST /cgi-bin/wedoc/mod_doc_join_rule`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/97733)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ModDocJoinRule {
    /// `docid`.
    pub docid: String,
    /// `enable_corp_internal`.
    pub enable_corp_internal: Option<bool>,
    /// `corp_internal_auth`.
    pub corp_internal_auth: Option<i64>,
    /// `corp_internal_approve_only_by_admin`.
    pub corp_internal_approve_only_by_admin: Option<bool>,
    /// `enable_corp_external`.
    pub enable_corp_external: Option<bool>,
    /// `corp_external_auth`.
    pub corp_external_auth: Option<i64>,
    /// `corp_external_approve_only_by_admin`.
    pub corp_external_approve_only_by_admin: Option<bool>,
    /// `ban_share_external`.
    pub ban_share_external: Option<bool>,
    /// `update_co_auth_list`.
    pub update_co_auth_list: Option<bool>,
    /// `co_auth_list`.
    pub co_auth_list: Option<Vec<ModDocJoinRuleCoAuthList>>,
}

impl ModDocJoinRule {
    /// Starts with the required members.
    pub fn new(docid: impl Into<String>) -> Self {
        Self {
            docid: docid.into(),
            enable_corp_internal: Default::default(),
            corp_internal_auth: Default::default(),
            corp_internal_approve_only_by_admin: Default::default(),
            enable_corp_external: Default::default(),
            corp_external_auth: Default::default(),
            corp_external_approve_only_by_admin: Default::default(),
            ban_share_external: Default::default(),
            update_co_auth_list: Default::default(),
            co_auth_list: Default::default(),
        }
    }

    /// `enable_corp_internal`.
    pub fn enable_corp_internal(mut self, enable_corp_internal: impl Into<bool>) -> Self {
        self.enable_corp_internal = Some(enable_corp_internal.into());
        self
    }

    /// `corp_internal_auth`.
    pub fn corp_internal_auth(mut self, corp_internal_auth: impl Into<i64>) -> Self {
        self.corp_internal_auth = Some(corp_internal_auth.into());
        self
    }

    /// `corp_internal_approve_only_by_admin`.
    pub fn corp_internal_approve_only_by_admin(
        mut self,
        corp_internal_approve_only_by_admin: impl Into<bool>,
    ) -> Self {
        self.corp_internal_approve_only_by_admin = Some(corp_internal_approve_only_by_admin.into());
        self
    }

    /// `enable_corp_external`.
    pub fn enable_corp_external(mut self, enable_corp_external: impl Into<bool>) -> Self {
        self.enable_corp_external = Some(enable_corp_external.into());
        self
    }

    /// `corp_external_auth`.
    pub fn corp_external_auth(mut self, corp_external_auth: impl Into<i64>) -> Self {
        self.corp_external_auth = Some(corp_external_auth.into());
        self
    }

    /// `corp_external_approve_only_by_admin`.
    pub fn corp_external_approve_only_by_admin(
        mut self,
        corp_external_approve_only_by_admin: impl Into<bool>,
    ) -> Self {
        self.corp_external_approve_only_by_admin = Some(corp_external_approve_only_by_admin.into());
        self
    }

    /// `ban_share_external`.
    pub fn ban_share_external(mut self, ban_share_external: impl Into<bool>) -> Self {
        self.ban_share_external = Some(ban_share_external.into());
        self
    }

    /// `update_co_auth_list`.
    pub fn update_co_auth_list(mut self, update_co_auth_list: impl Into<bool>) -> Self {
        self.update_co_auth_list = Some(update_co_auth_list.into());
        self
    }

    /// `co_auth_list`.
    pub fn co_auth_list(
        mut self,
        co_auth_list: impl IntoIterator<Item = impl Into<ModDocJoinRuleCoAuthList>>,
    ) -> Self {
        self.co_auth_list = Some(co_auth_list.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(ModDocJoinRule {
    "docid" => docid,
    "enable_corp_internal" => enable_corp_internal,
    "corp_internal_auth" => corp_internal_auth,
    "corp_internal_approve_only_by_admin" => corp_internal_approve_only_by_admin,
    "enable_corp_external" => enable_corp_external,
    "corp_external_auth" => corp_external_auth,
    "corp_external_approve_only_by_admin" => corp_external_approve_only_by_admin,
    "ban_share_external" => ban_share_external,
    "update_co_auth_list" => update_co_auth_list,
    "co_auth_list" => co_auth_list,
});

/// The answer to [`ModDocJoinRule`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ModDocJoinRuleResponse {}

wire_in!(ModDocJoinRuleResponse {});

impl Endpoint for ModDocJoinRule {
    type Response = ModDocJoinRuleResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.wedoc.mod_doc_join_rule",
        product: Product::Work,
        method: Method::Post,
        host: Host::Work,
        path: "/cgi-bin/wedoc/mod_doc_join_rule",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// `co_auth_list` of [`ModDocJoinRule`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ModDocJoinRuleCoAuthList {
    /// `type`.
    pub r#type: i64,
    /// `userid`.
    pub userid: Option<String>,
    /// `tmp_external_userid`.
    pub tmp_external_userid: Option<String>,
    /// `departmentid`.
    pub departmentid: Option<i64>,
    /// `auth`.
    pub auth: i64,
}

impl ModDocJoinRuleCoAuthList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(r#type: impl Into<i64>, auth: impl Into<i64>) -> Self {
        Self {
            r#type: r#type.into(),
            userid: Default::default(),
            tmp_external_userid: Default::default(),
            departmentid: Default::default(),
            auth: auth.into(),
        }
    }

    /// `userid`.
    #[must_use]
    pub fn userid(mut self, userid: impl Into<String>) -> Self {
        self.userid = Some(userid.into());
        self
    }

    /// `tmp_external_userid`.
    #[must_use]
    pub fn tmp_external_userid(mut self, tmp_external_userid: impl Into<String>) -> Self {
        self.tmp_external_userid = Some(tmp_external_userid.into());
        self
    }

    /// `departmentid`.
    #[must_use]
    pub fn departmentid(mut self, departmentid: impl Into<i64>) -> Self {
        self.departmentid = Some(departmentid.into());
        self
    }
}

wire_out!(ModDocJoinRuleCoAuthList {
    "type" => r#type,
    "userid" => userid,
    "tmp_external_userid" => tmp_external_userid,
    "departmentid" => departmentid,
    "auth" => auth,
});

/// Change the members and the notified scope of a document (修改文档通知范围及权限).
///
/// `POST /cgi-bin/wedoc/mod_doc_member`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/97733)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ModDocMember {
    /// `docid`.
    pub docid: String,
    /// `update_file_member_list`.
    pub update_file_member_list: Option<Vec<ModDocMemberUpdateFileMemberList>>,
    /// `del_file_member_list`.
    pub del_file_member_list: Option<Vec<ModDocMemberDelFileMemberList>>,
}

impl ModDocMember {
    /// Starts with the required members.
    pub fn new(docid: impl Into<String>) -> Self {
        Self {
            docid: docid.into(),
            update_file_member_list: Default::default(),
            del_file_member_list: Default::default(),
        }
    }

    /// `update_file_member_list`.
    pub fn update_file_member_list(
        mut self,
        update_file_member_list: impl IntoIterator<Item = impl Into<ModDocMemberUpdateFileMemberList>>,
    ) -> Self {
        self.update_file_member_list = Some(
            update_file_member_list
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }

    /// `del_file_member_list`.
    pub fn del_file_member_list(
        mut self,
        del_file_member_list: impl IntoIterator<Item = impl Into<ModDocMemberDelFileMemberList>>,
    ) -> Self {
        self.del_file_member_list =
            Some(del_file_member_list.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(ModDocMember {
    "docid" => docid,
    "update_file_member_list" => update_file_member_list,
    "del_file_member_list" => del_file_member_list,
});

/// The answer to [`ModDocMember`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ModDocMemberResponse {}

wire_in!(ModDocMemberResponse {});

impl Endpoint for ModDocMember {
    type Response = ModDocMemberResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.wedoc.mod_doc_member",
        product: Product::Work,
        method: Method::Post,
        host: Host::Work,
        path: "/cgi-bin/wedoc/mod_doc_member",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// `update_file_member_list` of [`ModDocMember`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ModDocMemberUpdateFileMemberList {
    /// `type`.
    pub r#type: i64,
    /// `userid`.
    pub userid: Option<String>,
    /// `tmp_external_userid`.
    pub tmp_external_userid: Option<String>,
    /// `departmentid`.
    pub departmentid: Option<i64>,
    /// `auth`.
    pub auth: i64,
}

impl ModDocMemberUpdateFileMemberList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(r#type: impl Into<i64>, auth: impl Into<i64>) -> Self {
        Self {
            r#type: r#type.into(),
            userid: Default::default(),
            tmp_external_userid: Default::default(),
            departmentid: Default::default(),
            auth: auth.into(),
        }
    }

    /// `userid`.
    #[must_use]
    pub fn userid(mut self, userid: impl Into<String>) -> Self {
        self.userid = Some(userid.into());
        self
    }

    /// `tmp_external_userid`.
    #[must_use]
    pub fn tmp_external_userid(mut self, tmp_external_userid: impl Into<String>) -> Self {
        self.tmp_external_userid = Some(tmp_external_userid.into());
        self
    }

    /// `departmentid`.
    #[must_use]
    pub fn departmentid(mut self, departmentid: impl Into<i64>) -> Self {
        self.departmentid = Some(departmentid.into());
        self
    }
}

wire_out!(ModDocMemberUpdateFileMemberList {
    "type" => r#type,
    "userid" => userid,
    "tmp_external_userid" => tmp_external_userid,
    "departmentid" => departmentid,
    "auth" => auth,
});

/// `del_file_member_list` of [`ModDocMember`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ModDocMemberDelFileMemberList {
    /// `type`.
    pub r#type: i64,
    /// `userid`.
    pub userid: Option<String>,
    /// `tmp_external_userid`.
    pub tmp_external_userid: Option<String>,
    /// `departmentid`.
    pub departmentid: Option<i64>,
    /// `auth`.
    pub auth: i64,
}

impl ModDocMemberDelFileMemberList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(r#type: impl Into<i64>, auth: impl Into<i64>) -> Self {
        Self {
            r#type: r#type.into(),
            userid: Default::default(),
            tmp_external_userid: Default::default(),
            departmentid: Default::default(),
            auth: auth.into(),
        }
    }

    /// `userid`.
    #[must_use]
    pub fn userid(mut self, userid: impl Into<String>) -> Self {
        self.userid = Some(userid.into());
        self
    }

    /// `tmp_external_userid`.
    #[must_use]
    pub fn tmp_external_userid(mut self, tmp_external_userid: impl Into<String>) -> Self {
        self.tmp_external_userid = Some(tmp_external_userid.into());
        self
    }

    /// `departmentid`.
    #[must_use]
    pub fn departmentid(mut self, departmentid: impl Into<i64>) -> Self {
        self.departmentid = Some(departmentid.into());
        self
    }
}

wire_out!(ModDocMemberDelFileMemberList {
    "type" => r#type,
    "userid" => userid,
    "tmp_external_userid" => tmp_external_userid,
    "departmentid" => departmentid,
    "auth" => auth,
});

/// Change the security settings of a document (修改文档安全设置).
///
/// `POST /cgi-bin/wedoc/mod_doc_safty_setting`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/97782)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ModDocSaftySetting {
    /// `docid`.
    pub docid: String,
    /// `enable_readonly_copy`.
    pub enable_readonly_copy: Option<bool>,
    /// `enable_readonly_comment`.
    pub enable_readonly_comment: Option<bool>,
    /// `watermark`.
    pub watermark: Option<ModDocSaftySettingWatermark>,
}

impl ModDocSaftySetting {
    /// Starts with the required members.
    pub fn new(docid: impl Into<String>) -> Self {
        Self {
            docid: docid.into(),
            enable_readonly_copy: Default::default(),
            enable_readonly_comment: Default::default(),
            watermark: Default::default(),
        }
    }

    /// `enable_readonly_copy`.
    pub fn enable_readonly_copy(mut self, enable_readonly_copy: impl Into<bool>) -> Self {
        self.enable_readonly_copy = Some(enable_readonly_copy.into());
        self
    }

    /// `enable_readonly_comment`.
    pub fn enable_readonly_comment(mut self, enable_readonly_comment: impl Into<bool>) -> Self {
        self.enable_readonly_comment = Some(enable_readonly_comment.into());
        self
    }

    /// `watermark`.
    pub fn watermark(mut self, watermark: impl Into<ModDocSaftySettingWatermark>) -> Self {
        self.watermark = Some(watermark.into());
        self
    }
}

wire_out!(ModDocSaftySetting {
    "docid" => docid,
    "enable_readonly_copy" => enable_readonly_copy,
    "enable_readonly_comment" => enable_readonly_comment,
    "watermark" => watermark,
});

/// The answer to [`ModDocSaftySetting`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ModDocSaftySettingResponse {}

wire_in!(ModDocSaftySettingResponse {});

impl Endpoint for ModDocSaftySetting {
    type Response = ModDocSaftySettingResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.wedoc.mod_doc_safty_setting",
        product: Product::Work,
        method: Method::Post,
        host: Host::Work,
        path: "/cgi-bin/wedoc/mod_doc_safty_setting",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// `watermark` of [`ModDocSaftySetting`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ModDocSaftySettingWatermark {
    /// `text`.
    pub text: Option<String>,
    /// `margin_type`.
    pub margin_type: Option<i64>,
    /// `show_text`.
    pub show_text: Option<bool>,
    /// `show_visitor_name`.
    pub show_visitor_name: Option<bool>,
}

impl ModDocSaftySettingWatermark {
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

    /// `margin_type`.
    #[must_use]
    pub fn margin_type(mut self, margin_type: impl Into<i64>) -> Self {
        self.margin_type = Some(margin_type.into());
        self
    }

    /// `show_text`.
    #[must_use]
    pub fn show_text(mut self, show_text: impl Into<bool>) -> Self {
        self.show_text = Some(show_text.into());
        self
    }

    /// `show_visitor_name`.
    #[must_use]
    pub fn show_visitor_name(mut self, show_visitor_name: impl Into<bool>) -> Self {
        self.show_visitor_name = Some(show_visitor_name.into());
        self
    }
}

wire_out!(ModDocSaftySettingWatermark {
    "text" => text,
    "margin_type" => margin_type,
    "show_text" => show_text,
    "show_visitor_name" => show_visitor_name,
});

/// Change a form (编辑收集表).
///
/// `POST /cgi-bin/wedoc/modify_form`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/97462)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ModifyForm {
    /// `oper`.
    pub oper: i64,
    /// `formid`.
    pub formid: String,
    /// `form_info`.
    pub form_info: ModifyFormFormInfo,
}

impl ModifyForm {
    /// Starts with the required members.
    pub fn new(
        oper: impl Into<i64>,
        formid: impl Into<String>,
        form_info: impl Into<ModifyFormFormInfo>,
    ) -> Self {
        Self {
            oper: oper.into(),
            formid: formid.into(),
            form_info: form_info.into(),
        }
    }
}

wire_out!(ModifyForm {
    "oper" => oper,
    "formid" => formid,
    "form_info" => form_info,
});

/// The answer to [`ModifyForm`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ModifyFormResponse {}

wire_in!(ModifyFormResponse {});

impl Endpoint for ModifyForm {
    type Response = ModifyFormResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.wedoc.modify_form",
        product: Product::Work,
        method: Method::Post,
        host: Host::Work,
        path: "/cgi-bin/wedoc/modify_form",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// `form_info` of [`ModifyForm`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ModifyFormFormInfo {
    /// `form_title`.
    pub form_title: Option<String>,
    /// `form_desc`.
    pub form_desc: Option<String>,
    /// `form_header`.
    pub form_header: Option<String>,
    /// `form_question`.
    pub form_question: Option<FormQuestion>,
    /// `form_setting`.
    pub form_setting: Option<FormSetting>,
}

impl ModifyFormFormInfo {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `form_title`.
    #[must_use]
    pub fn form_title(mut self, form_title: impl Into<String>) -> Self {
        self.form_title = Some(form_title.into());
        self
    }

    /// `form_desc`.
    #[must_use]
    pub fn form_desc(mut self, form_desc: impl Into<String>) -> Self {
        self.form_desc = Some(form_desc.into());
        self
    }

    /// `form_header`.
    #[must_use]
    pub fn form_header(mut self, form_header: impl Into<String>) -> Self {
        self.form_header = Some(form_header.into());
        self
    }

    /// `form_question`.
    #[must_use]
    pub fn form_question(mut self, form_question: impl Into<FormQuestion>) -> Self {
        self.form_question = Some(form_question.into());
        self
    }

    /// `form_setting`.
    #[must_use]
    pub fn form_setting(mut self, form_setting: impl Into<FormSetting>) -> Self {
        self.form_setting = Some(form_setting.into());
        self
    }
}

wire_out!(ModifyFormFormInfo {
    "form_title" => form_title,
    "form_desc" => form_desc,
    "form_header" => form_header,
    "form_question" => form_question,
    "form_setting" => form_setting,
});

/// Rename a document or form (重命名文档).
///
/// `POST /cgi-bin/wedoc/rename_doc`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/97736)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct RenameDoc {
    /// `docid`.
    pub docid: Option<String>,
    /// `formid`.
    pub formid: Option<String>,
    /// `new_name`.
    pub new_name: String,
}

impl RenameDoc {
    /// Starts with the required members.
    pub fn new(new_name: impl Into<String>) -> Self {
        Self {
            docid: Default::default(),
            formid: Default::default(),
            new_name: new_name.into(),
        }
    }

    /// `docid`.
    pub fn docid(mut self, docid: impl Into<String>) -> Self {
        self.docid = Some(docid.into());
        self
    }

    /// `formid`.
    pub fn formid(mut self, formid: impl Into<String>) -> Self {
        self.formid = Some(formid.into());
        self
    }
}

wire_out!(RenameDoc {
    "docid" => docid,
    "formid" => formid,
    "new_name" => new_name,
});

/// The answer to [`RenameDoc`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RenameDocResponse {}

wire_in!(RenameDocResponse {});

impl Endpoint for RenameDoc {
    type Response = RenameDocResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.wedoc.rename_doc",
        product: Product::Work,
        method: Method::Post,
        host: Host::Work,
        path: "/cgi-bin/wedoc/rename_doc",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}
