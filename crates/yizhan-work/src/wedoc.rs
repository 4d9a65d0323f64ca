//! Generated from `spec/work/wedoc.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Documents and forms (文档)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Create a document (新建文档).
///
/// `POST /cgi-bin/wedoc/create_doc`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/97460)
///
/// Keep the docid: no other endpoint lists documents. The calling app can later reach only documents it created.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CreateDoc {
    /// Drive space to create it in; give it together with fatherid.
    pub spaceid: Option<String>,
    /// Folder to create it in; the space id for the top of the space.
    pub fatherid: Option<String>,
    /// 3 document, 4 spreadsheet, 10 smart sheet.
    pub doc_type: i64,
    /// At most 255 characters, cut beyond.
    pub doc_name: String,
    /// Members who administer it.
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

    /// Drive space to create it in; give it together with fatherid.
    pub fn spaceid(mut self, spaceid: impl Into<String>) -> Self {
        self.spaceid = Some(spaceid.into());
        self
    }

    /// Folder to create it in; the space id for the top of the space.
    pub fn fatherid(mut self, fatherid: impl Into<String>) -> Self {
        self.fatherid = Some(fatherid.into());
        self
    }

    /// Members who administer it.
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
    /// Id of the document, as the creating call gave it.
    pub docid: String,
    /// Link to open it; only this call gives it.
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
        path: "/cgi-bin/wedoc/create_doc",
        ..Operation::usual(Product::Work)
    };
}

/// Create a form (创建收集表).
///
/// `POST /cgi-bin/wedoc/create_form`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/97462)
///
/// Questions and choices carry their own ids and can't be reordered by leaving some out.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CreateForm {
    /// Drive space to create it in; needs fatherid.
    pub spaceid: Option<String>,
    /// Folder to create it in; the space id for the top of the space.
    pub fatherid: Option<String>,
    /// The form.
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

    /// Drive space to create it in; needs fatherid.
    pub fn spaceid(mut self, spaceid: impl Into<String>) -> Self {
        self.spaceid = Some(spaceid.into());
        self
    }

    /// Folder to create it in; the space id for the top of the space.
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
    /// Id of the form.
    pub formid: String,
}

wire_in!(CreateFormResponse {
    "formid" => formid,
});

impl Endpoint for CreateForm {
    type Response = CreateFormResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.wedoc.create_form",
        path: "/cgi-bin/wedoc/create_form",
        ..Operation::usual(Product::Work)
    };
}

/// `form_info` of [`CreateForm`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateFormFormInfo {
    /// Name of the form.
    pub form_title: String,
    /// Explanation below the title.
    pub form_desc: Option<String>,
    /// Address of the picture at the top.
    pub form_header: Option<String>,
    /// Questions of the form.
    pub form_question: FormQuestion,
    /// Rules of the form.
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

    /// Explanation below the title.
    #[must_use]
    pub fn form_desc(mut self, form_desc: impl Into<String>) -> Self {
        self.form_desc = Some(form_desc.into());
        self
    }

    /// Address of the picture at the top.
    #[must_use]
    pub fn form_header(mut self, form_header: impl Into<String>) -> Self {
        self.form_header = Some(form_header.into());
        self
    }

    /// Rules of the form.
    #[must_use]
    pub fn form_setting(mut self, form_setting: impl Into<FormSetting>) -> Self {
        self.form_setting = Some(form_setting.into());
        self
    }
}

wire_out!(part CreateFormFormInfo {
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
    /// Entries in order.
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

wire_out!(part FormQuestion {
    "items" => items,
});

/// `items` of [`CreateForm`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Items {
    /// Number of the question, from 1.
    pub question_id: i64,
    /// Place of the question, from 1.
    pub pos: i64,
    /// `title`.
    pub title: String,
    /// 1 normal, 2 deleted.
    pub status: i64,
    /// 1 text, 2 single choice, 3 several choices, 5 location, 9 picture, 10 file, 11 date, 14 time, 15 drop-down, 16 temperature, 17 signature, 18 department, 19 member, 22 duration.
    pub reply_type: i64,
    /// Whether an answer is needed.
    pub must_reply: bool,
    /// Choices of the question.
    pub option_item: Option<Vec<OptionItem>>,
    /// Explanation of the question.
    pub note: Option<String>,
    /// Hint inside the empty field.
    pub placeholder: Option<String>,
    /// Settings of the kind of question, one member according to reply_type.
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

    /// Place of the question, from 1.
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

    /// 1 normal, 2 deleted.
    #[must_use]
    pub fn status(mut self, status: impl Into<i64>) -> Self {
        self.status = status.into();
        self
    }

    /// 1 text, 2 single choice, 3 several choices, 5 location, 9 picture, 10 file, 11 date, 14 time, 15 drop-down, 16 temperature, 17 signature, 18 department, 19 member, 22 duration.
    #[must_use]
    pub fn reply_type(mut self, reply_type: impl Into<i64>) -> Self {
        self.reply_type = reply_type.into();
        self
    }

    /// Whether an answer is needed.
    #[must_use]
    pub fn must_reply(mut self, must_reply: impl Into<bool>) -> Self {
        self.must_reply = must_reply.into();
        self
    }

    /// Choices of the question.
    #[must_use]
    pub fn option_item(
        mut self,
        option_item: impl IntoIterator<Item = impl Into<OptionItem>>,
    ) -> Self {
        self.option_item = Some(option_item.into_iter().map(Into::into).collect());
        self
    }

    /// Explanation of the question.
    #[must_use]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }

    /// Hint inside the empty field.
    #[must_use]
    pub fn placeholder(mut self, placeholder: impl Into<String>) -> Self {
        self.placeholder = Some(placeholder.into());
        self
    }

    /// Settings of the kind of question, one member according to reply_type.
    #[must_use]
    pub fn question_extend_setting(
        mut self,
        question_extend_setting: impl Into<QuestionExtendSetting>,
    ) -> Self {
        self.question_extend_setting = Some(question_extend_setting.into());
        self
    }
}

wire_out!(part Items {
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
    /// Number of the choice, from 1.
    pub key: i64,
    /// `value`.
    pub value: String,
    /// 1 normal, 2 deleted.
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

wire_out!(part OptionItem {
    "key" => key,
    "value" => value,
    "status" => status,
});

/// `question_extend_setting` of [`CreateForm`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QuestionExtendSetting {
    /// For text questions.
    pub text_setting: Option<TextSetting>,
    /// For single choice questions.
    pub radio_setting: Option<RadioSetting>,
    /// For several choices questions.
    pub checkbox_setting: Option<CheckboxSetting>,
    /// For location questions.
    pub location_setting: Option<LocationSetting>,
    /// For picture questions.
    pub image_setting: Option<ImageSetting>,
    /// For file questions.
    pub file_setting: Option<FileSetting>,
    /// For date questions.
    pub date_setting: Option<DateSetting>,
    /// For time questions.
    pub time_setting: Option<TimeSetting>,
    /// For duration questions.
    pub duration_setting: Option<DurationSetting>,
    /// For temperature questions.
    pub temperature_setting: Option<TemperatureSetting>,
    /// For department questions.
    pub department_setting: Option<DepartmentSetting>,
    /// For member questions.
    pub member_setting: Option<MemberSetting>,
}

impl QuestionExtendSetting {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// For text questions.
    #[must_use]
    pub fn text_setting(mut self, text_setting: impl Into<TextSetting>) -> Self {
        self.text_setting = Some(text_setting.into());
        self
    }

    /// For single choice questions.
    #[must_use]
    pub fn radio_setting(mut self, radio_setting: impl Into<RadioSetting>) -> Self {
        self.radio_setting = Some(radio_setting.into());
        self
    }

    /// For several choices questions.
    #[must_use]
    pub fn checkbox_setting(mut self, checkbox_setting: impl Into<CheckboxSetting>) -> Self {
        self.checkbox_setting = Some(checkbox_setting.into());
        self
    }

    /// For location questions.
    #[must_use]
    pub fn location_setting(mut self, location_setting: impl Into<LocationSetting>) -> Self {
        self.location_setting = Some(location_setting.into());
        self
    }

    /// For picture questions.
    #[must_use]
    pub fn image_setting(mut self, image_setting: impl Into<ImageSetting>) -> Self {
        self.image_setting = Some(image_setting.into());
        self
    }

    /// For file questions.
    #[must_use]
    pub fn file_setting(mut self, file_setting: impl Into<FileSetting>) -> Self {
        self.file_setting = Some(file_setting.into());
        self
    }

    /// For date questions.
    #[must_use]
    pub fn date_setting(mut self, date_setting: impl Into<DateSetting>) -> Self {
        self.date_setting = Some(date_setting.into());
        self
    }

    /// For time questions.
    #[must_use]
    pub fn time_setting(mut self, time_setting: impl Into<TimeSetting>) -> Self {
        self.time_setting = Some(time_setting.into());
        self
    }

    /// For duration questions.
    #[must_use]
    pub fn duration_setting(mut self, duration_setting: impl Into<DurationSetting>) -> Self {
        self.duration_setting = Some(duration_setting.into());
        self
    }

    /// For temperature questions.
    #[must_use]
    pub fn temperature_setting(
        mut self,
        temperature_setting: impl Into<TemperatureSetting>,
    ) -> Self {
        self.temperature_setting = Some(temperature_setting.into());
        self
    }

    /// For department questions.
    #[must_use]
    pub fn department_setting(mut self, department_setting: impl Into<DepartmentSetting>) -> Self {
        self.department_setting = Some(department_setting.into());
        self
    }

    /// For member questions.
    #[must_use]
    pub fn member_setting(mut self, member_setting: impl Into<MemberSetting>) -> Self {
        self.member_setting = Some(member_setting.into());
        self
    }
}

wire_out!(part QuestionExtendSetting {
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
    /// What kind of text is accepted.
    pub validation_type: Option<i64>,
    /// What kind of text is accepted.
    pub validation_detail: Option<i64>,
    /// Length in characters, for validation by length.
    pub char_len: Option<i64>,
    /// Bounds, for validation of numbers.
    pub number_min: Option<f64>,
    /// Bounds, for validation of numbers.
    pub number_max: Option<f64>,
}

impl TextSetting {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// What kind of text is accepted.
    #[must_use]
    pub fn validation_type(mut self, validation_type: impl Into<i64>) -> Self {
        self.validation_type = Some(validation_type.into());
        self
    }

    /// What kind of text is accepted.
    #[must_use]
    pub fn validation_detail(mut self, validation_detail: impl Into<i64>) -> Self {
        self.validation_detail = Some(validation_detail.into());
        self
    }

    /// Length in characters, for validation by length.
    #[must_use]
    pub fn char_len(mut self, char_len: impl Into<i64>) -> Self {
        self.char_len = Some(char_len.into());
        self
    }

    /// Bounds, for validation of numbers.
    #[must_use]
    pub fn number_min(mut self, number_min: impl Into<f64>) -> Self {
        self.number_min = Some(number_min.into());
        self
    }

    /// Bounds, for validation of numbers.
    #[must_use]
    pub fn number_max(mut self, number_max: impl Into<f64>) -> Self {
        self.number_max = Some(number_max.into());
        self
    }
}

wire_out!(part TextSetting {
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
    /// Whether there is a free "other" option.
    pub add_other_option: Option<bool>,
}

impl RadioSetting {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether there is a free "other" option.
    #[must_use]
    pub fn add_other_option(mut self, add_other_option: impl Into<bool>) -> Self {
        self.add_other_option = Some(add_other_option.into());
        self
    }
}

wire_out!(part RadioSetting {
    "add_other_option" => add_other_option,
});

/// `checkbox_setting` of [`CreateForm`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CheckboxSetting {
    /// Whether there is a free "other" option.
    pub add_other_option: Option<bool>,
    /// How the number of choices is limited.
    pub r#type: Option<i64>,
    /// How many options, for the limit of type.
    pub number: Option<i64>,
}

impl CheckboxSetting {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether there is a free "other" option.
    #[must_use]
    pub fn add_other_option(mut self, add_other_option: impl Into<bool>) -> Self {
        self.add_other_option = Some(add_other_option.into());
        self
    }

    /// How the number of choices is limited.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<i64>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// How many options, for the limit of type.
    #[must_use]
    pub fn number(mut self, number: impl Into<i64>) -> Self {
        self.number = Some(number.into());
        self
    }
}

wire_out!(part CheckboxSetting {
    "add_other_option" => add_other_option,
    "type" => r#type,
    "number" => number,
});

/// `location_setting` of [`CreateForm`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct LocationSetting {
    /// How precise the place is.
    pub location_type: Option<i64>,
    /// How far the place may be from the real one.
    pub distance_type: Option<i64>,
}

impl LocationSetting {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// How precise the place is.
    #[must_use]
    pub fn location_type(mut self, location_type: impl Into<i64>) -> Self {
        self.location_type = Some(location_type.into());
        self
    }

    /// How far the place may be from the real one.
    #[must_use]
    pub fn distance_type(mut self, distance_type: impl Into<i64>) -> Self {
        self.distance_type = Some(distance_type.into());
        self
    }
}

wire_out!(part LocationSetting {
    "location_type" => location_type,
    "distance_type" => distance_type,
});

/// `image_setting` of [`CreateForm`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ImageSetting {
    /// Whether only pictures taken now are accepted.
    pub camera_only: Option<bool>,
    /// Limits of uploads.
    pub upload_image_limit: Option<UploadImageLimit>,
}

impl ImageSetting {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether only pictures taken now are accepted.
    #[must_use]
    pub fn camera_only(mut self, camera_only: impl Into<bool>) -> Self {
        self.camera_only = Some(camera_only.into());
        self
    }

    /// Limits of uploads.
    #[must_use]
    pub fn upload_image_limit(mut self, upload_image_limit: impl Into<UploadImageLimit>) -> Self {
        self.upload_image_limit = Some(upload_image_limit.into());
        self
    }
}

wire_out!(part ImageSetting {
    "camera_only" => camera_only,
    "upload_image_limit" => upload_image_limit,
});

/// `upload_image_limit` of [`CreateForm`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UploadImageLimit {
    /// How count is applied.
    pub count_limit_type: Option<i64>,
    /// Number of files.
    pub count: Option<i64>,
    /// Limit of one file.
    pub max_size: Option<i64>,
}

impl UploadImageLimit {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// How count is applied.
    #[must_use]
    pub fn count_limit_type(mut self, count_limit_type: impl Into<i64>) -> Self {
        self.count_limit_type = Some(count_limit_type.into());
        self
    }

    /// Number of files.
    #[must_use]
    pub fn count(mut self, count: impl Into<i64>) -> Self {
        self.count = Some(count.into());
        self
    }

    /// Limit of one file.
    #[must_use]
    pub fn max_size(mut self, max_size: impl Into<i64>) -> Self {
        self.max_size = Some(max_size.into());
        self
    }
}

wire_out!(part UploadImageLimit {
    "count_limit_type" => count_limit_type,
    "count" => count,
    "max_size" => max_size,
});

/// `file_setting` of [`CreateForm`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FileSetting {
    /// Whether only pictures taken now are accepted.
    pub camera_only: Option<bool>,
    /// Limits of uploads.
    pub upload_image_limit: Option<UploadImageLimit>,
}

impl FileSetting {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether only pictures taken now are accepted.
    #[must_use]
    pub fn camera_only(mut self, camera_only: impl Into<bool>) -> Self {
        self.camera_only = Some(camera_only.into());
        self
    }

    /// Limits of uploads.
    #[must_use]
    pub fn upload_image_limit(mut self, upload_image_limit: impl Into<UploadImageLimit>) -> Self {
        self.upload_image_limit = Some(upload_image_limit.into());
        self
    }
}

wire_out!(part FileSetting {
    "camera_only" => camera_only,
    "upload_image_limit" => upload_image_limit,
});

/// `date_setting` of [`CreateForm`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DateSetting {
    /// 0 with day, 1 only year and month.
    pub date_format_type: Option<i64>,
}

impl DateSetting {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// 0 with day, 1 only year and month.
    #[must_use]
    pub fn date_format_type(mut self, date_format_type: impl Into<i64>) -> Self {
        self.date_format_type = Some(date_format_type.into());
        self
    }
}

wire_out!(part DateSetting {
    "date_format_type" => date_format_type,
});

/// `time_setting` of [`CreateForm`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TimeSetting {
    /// Format of the time.
    pub time_format_type: Option<i64>,
}

impl TimeSetting {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Format of the time.
    #[must_use]
    pub fn time_format_type(mut self, time_format_type: impl Into<i64>) -> Self {
        self.time_format_type = Some(time_format_type.into());
        self
    }
}

wire_out!(part TimeSetting {
    "time_format_type" => time_format_type,
});

/// `duration_setting` of [`CreateForm`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DurationSetting {
    /// Unit of the duration.
    pub time_scale: Option<i64>,
    /// Which days count.
    pub date_type: Option<i64>,
    /// Hours that count as a day.
    pub day_range: Option<i64>,
}

impl DurationSetting {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Unit of the duration.
    #[must_use]
    pub fn time_scale(mut self, time_scale: impl Into<i64>) -> Self {
        self.time_scale = Some(time_scale.into());
        self
    }

    /// Which days count.
    #[must_use]
    pub fn date_type(mut self, date_type: impl Into<i64>) -> Self {
        self.date_type = Some(date_type.into());
        self
    }

    /// Hours that count as a day.
    #[must_use]
    pub fn day_range(mut self, day_range: impl Into<i64>) -> Self {
        self.day_range = Some(day_range.into());
        self
    }
}

wire_out!(part DurationSetting {
    "time_scale" => time_scale,
    "date_type" => date_type,
    "day_range" => day_range,
});

/// `temperature_setting` of [`CreateForm`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TemperatureSetting {
    /// 0 Celsius, 1 Fahrenheit.
    pub unit_type: Option<i64>,
}

impl TemperatureSetting {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// 0 Celsius, 1 Fahrenheit.
    #[must_use]
    pub fn unit_type(mut self, unit_type: impl Into<i64>) -> Self {
        self.unit_type = Some(unit_type.into());
        self
    }
}

wire_out!(part TemperatureSetting {
    "unit_type" => unit_type,
});

/// `department_setting` of [`CreateForm`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DepartmentSetting {
    /// Whether several can be chosen.
    pub allow_multiple_selection: Option<bool>,
}

impl DepartmentSetting {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether several can be chosen.
    #[must_use]
    pub fn allow_multiple_selection(mut self, allow_multiple_selection: impl Into<bool>) -> Self {
        self.allow_multiple_selection = Some(allow_multiple_selection.into());
        self
    }
}

wire_out!(part DepartmentSetting {
    "allow_multiple_selection" => allow_multiple_selection,
});

/// `member_setting` of [`CreateForm`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MemberSetting {
    /// Whether several can be chosen.
    pub allow_multiple_selection: Option<bool>,
}

impl MemberSetting {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether several can be chosen.
    #[must_use]
    pub fn allow_multiple_selection(mut self, allow_multiple_selection: impl Into<bool>) -> Self {
        self.allow_multiple_selection = Some(allow_multiple_selection.into());
        self
    }
}

wire_out!(part MemberSetting {
    "allow_multiple_selection" => allow_multiple_selection,
});

/// `form_setting` of [`CreateForm`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FormSetting {
    /// Who may fill it in: 0 everybody, 1 fill_in_range only.
    pub fill_out_auth: Option<i64>,
    /// Members and departments who fill it in.
    pub fill_in_range: Option<FillInRange>,
    /// Members who manage the form.
    pub setting_manager_range: Option<SettingManagerRange>,
    /// Repeated collection.
    pub timed_repeat_info: Option<TimedRepeatInfo>,
    /// How many answers each person may give.
    pub max_fill_cnt: Option<i64>,
    /// Unix seconds, when the form closes.
    pub timed_finish: Option<i64>,
    /// Whether answers may be anonymous.
    pub can_anonymous: Option<bool>,
    /// Whether managers are told of new answers.
    pub can_notify_submit: Option<bool>,
}

impl FormSetting {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Who may fill it in: 0 everybody, 1 fill_in_range only.
    #[must_use]
    pub fn fill_out_auth(mut self, fill_out_auth: impl Into<i64>) -> Self {
        self.fill_out_auth = Some(fill_out_auth.into());
        self
    }

    /// Members and departments who fill it in.
    #[must_use]
    pub fn fill_in_range(mut self, fill_in_range: impl Into<FillInRange>) -> Self {
        self.fill_in_range = Some(fill_in_range.into());
        self
    }

    /// Members who manage the form.
    #[must_use]
    pub fn setting_manager_range(
        mut self,
        setting_manager_range: impl Into<SettingManagerRange>,
    ) -> Self {
        self.setting_manager_range = Some(setting_manager_range.into());
        self
    }

    /// Repeated collection.
    #[must_use]
    pub fn timed_repeat_info(mut self, timed_repeat_info: impl Into<TimedRepeatInfo>) -> Self {
        self.timed_repeat_info = Some(timed_repeat_info.into());
        self
    }

    /// How many answers each person may give.
    #[must_use]
    pub fn max_fill_cnt(mut self, max_fill_cnt: impl Into<i64>) -> Self {
        self.max_fill_cnt = Some(max_fill_cnt.into());
        self
    }

    /// Unix seconds, when the form closes.
    #[must_use]
    pub fn timed_finish(mut self, timed_finish: impl Into<i64>) -> Self {
        self.timed_finish = Some(timed_finish.into());
        self
    }

    /// Whether answers may be anonymous.
    #[must_use]
    pub fn can_anonymous(mut self, can_anonymous: impl Into<bool>) -> Self {
        self.can_anonymous = Some(can_anonymous.into());
        self
    }

    /// Whether managers are told of new answers.
    #[must_use]
    pub fn can_notify_submit(mut self, can_notify_submit: impl Into<bool>) -> Self {
        self.can_notify_submit = Some(can_notify_submit.into());
        self
    }
}

wire_out!(part FormSetting {
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
    /// Within the company.
    pub userids: Option<Vec<String>>,
    /// Within the company.
    pub departmentids: Option<Vec<i64>>,
}

impl FillInRange {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Within the company.
    #[must_use]
    pub fn userids(mut self, userids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.userids = Some(userids.into_iter().map(Into::into).collect());
        self
    }

    /// Within the company.
    #[must_use]
    pub fn departmentids(
        mut self,
        departmentids: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.departmentids = Some(departmentids.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part FillInRange {
    "userids" => userids,
    "departmentids" => departmentids,
});

/// `setting_manager_range` of [`CreateForm`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SettingManagerRange {
    /// Within the company.
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

wire_out!(part SettingManagerRange {
    "userids" => userids,
});

/// `timed_repeat_info` of [`CreateForm`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TimedRepeatInfo {
    /// `enable`.
    pub enable: Option<bool>,
    /// Unix seconds, when people are reminded.
    pub remind_time: Option<i64>,
    /// 0 weekly, 1 daily, 2 monthly.
    pub repeat_type: Option<i64>,
    /// Days of the week as bits.
    pub week_flag: Option<i64>,
    /// Day, for monthly forms.
    pub day_of_month: Option<i64>,
    /// Whether holidays are left out.
    pub skip_holiday: Option<bool>,
    /// How long late answers are accepted.
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

    /// Unix seconds, when people are reminded.
    #[must_use]
    pub fn remind_time(mut self, remind_time: impl Into<i64>) -> Self {
        self.remind_time = Some(remind_time.into());
        self
    }

    /// 0 weekly, 1 daily, 2 monthly.
    #[must_use]
    pub fn repeat_type(mut self, repeat_type: impl Into<i64>) -> Self {
        self.repeat_type = Some(repeat_type.into());
        self
    }

    /// Days of the week as bits.
    #[must_use]
    pub fn week_flag(mut self, week_flag: impl Into<i64>) -> Self {
        self.week_flag = Some(week_flag.into());
        self
    }

    /// Day, for monthly forms.
    #[must_use]
    pub fn day_of_month(mut self, day_of_month: impl Into<i64>) -> Self {
        self.day_of_month = Some(day_of_month.into());
        self
    }

    /// Whether holidays are left out.
    #[must_use]
    pub fn skip_holiday(mut self, skip_holiday: impl Into<bool>) -> Self {
        self.skip_holiday = Some(skip_holiday.into());
        self
    }

    /// How long late answers are accepted.
    #[must_use]
    pub fn fork_finish_type(mut self, fork_finish_type: impl Into<i64>) -> Self {
        self.fork_finish_type = Some(fork_finish_type.into());
        self
    }
}

wire_out!(part TimedRepeatInfo {
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
///
/// Give docid or formid.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DelDoc {
    /// Id of the document, as the creating call gave it.
    pub docid: Option<String>,
    /// Id of the form.
    pub formid: Option<String>,
}

impl DelDoc {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the document, as the creating call gave it.
    pub fn docid(mut self, docid: impl Into<String>) -> Self {
        self.docid = Some(docid.into());
        self
    }

    /// Id of the form.
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
pub type DelDocResponse = yizhan_core::Done;

impl Endpoint for DelDoc {
    type Response = DelDocResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.wedoc.del_doc",
        path: "/cgi-bin/wedoc/del_doc",
        ..Operation::usual(Product::Work)
    };
}

/// Get the permissions of a document (获取文档权限信息).
///
/// `POST /cgi-bin/wedoc/doc_get_auth`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/97733)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DocGetAuth {
    /// Id of the document, as the creating call gave it.
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
    /// Who may open the document.
    pub access_rule: DocGetAuthAccessRule,
    /// Protection of the document.
    pub secure_setting: DocGetAuthSecureSetting,
    /// Members of the document with their rights.
    pub doc_member_list: Vec<DocGetAuthDocMemberList>,
    /// Members and departments with a right of their own.
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
        path: "/cgi-bin/wedoc/doc_get_auth",
        ..Operation::usual(Product::Work)
    };
}

/// `access_rule` of [`DocGetAuth`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DocGetAuthAccessRule {
    /// Whether members of the company may open it by its link.
    pub enable_corp_internal: bool,
    /// Right of members who open it by its link: 1 read, 2 edit.
    pub corp_internal_auth: i64,
    /// Whether only administrators approve requests from within the company.
    pub corp_internal_approve_only_by_admin: Option<bool>,
    /// Whether people from outside may open it by its link.
    pub enable_corp_external: bool,
    /// Right of people from outside who open it by its link: 1 read, 2 edit.
    pub corp_external_auth: i64,
    /// Whether only administrators approve requests from outside.
    pub corp_external_approve_only_by_admin: Option<bool>,
    /// Whether sharing outside the company is forbidden.
    pub ban_share_external: bool,
}

wire_in!(part DocGetAuthAccessRule {
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
    /// Whether readers may copy and download.
    pub enable_readonly_copy: bool,
    /// Whether readers may comment.
    pub enable_readonly_comment: bool,
    /// Watermark of the document.
    pub watermark: Option<DocGetAuthWatermark>,
}

wire_in!(part DocGetAuthSecureSetting {
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
    /// Density: 1 sparse, 2 dense.
    pub margin_type: i64,
    /// Whether the text is shown.
    pub show_text: bool,
    /// Whether the name of the reader is shown.
    pub show_visitor_name: bool,
}

wire_in!(part DocGetAuthWatermark {
    "text" => text,
    "margin_type" => margin_type,
    "show_text" => show_text,
    "show_visitor_name" => show_visitor_name,
});

/// `doc_member_list` of [`DocGetAuth`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DocGetAuthDocMemberList {
    /// 1 member, 2 department.
    pub r#type: i64,
    /// Member of the company.
    pub userid: Option<String>,
    /// Temporary id of a person from outside.
    pub tmp_external_userid: Option<String>,
    /// Department of the company.
    pub departmentid: Option<i64>,
    /// 1 read, 2 edit, 7 administer.
    pub auth: i64,
}

wire_in!(part DocGetAuthDocMemberList {
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
    /// 1 member, 2 department.
    pub r#type: i64,
    /// Member of the company.
    pub userid: Option<String>,
    /// Temporary id of a person from outside.
    pub tmp_external_userid: Option<String>,
    /// Department of the company.
    pub departmentid: Option<i64>,
    /// 1 read, 2 edit, 7 administer.
    pub auth: i64,
}

wire_in!(part DocGetAuthCoAuthList {
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
///
/// Give docid or formid.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DocShare {
    /// Id of the document, as the creating call gave it.
    pub docid: Option<String>,
    /// Id of the form.
    pub formid: Option<String>,
}

impl DocShare {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the document, as the creating call gave it.
    pub fn docid(mut self, docid: impl Into<String>) -> Self {
        self.docid = Some(docid.into());
        self
    }

    /// Id of the form.
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
    /// Link to open it.
    pub share_url: String,
}

wire_in!(DocShareResponse {
    "share_url" => share_url,
});

impl Endpoint for DocShare {
    type Response = DocShareResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.wedoc.doc_share",
        path: "/cgi-bin/wedoc/doc_share",
        ..Operation::usual(Product::Work)
    };
}

/// Edit the content of a document (编辑文档内容).
///
/// `POST /cgi-bin/wedoc/document/batch_update`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/97626)
///
/// Either all edits are made or none. Positions refer to the document as of version.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DocumentBatchUpdate {
    /// Id of the document, as the creating call gave it.
    pub docid: String,
    /// Version the edit is based on, the latest if left out.
    pub version: Option<i64>,
    /// Edits, at most 30, made in order.
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

    /// Version the edit is based on, the latest if left out.
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
pub type DocumentBatchUpdateResponse = yizhan_core::Done;

impl Endpoint for DocumentBatchUpdate {
    type Response = DocumentBatchUpdateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.wedoc.document_batch_update",
        path: "/cgi-bin/wedoc/document/batch_update",
        ..Operation::usual(Product::Work)
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

wire_out!(part DocumentBatchUpdateRequests {
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
    /// Stretches of text to replace.
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

wire_out!(part DocumentBatchUpdateReplaceText {
    "text" => text,
    "ranges" => ranges,
});

/// `ranges` of [`DocumentBatchUpdate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DocumentBatchUpdateRanges {
    /// Position in the document.
    pub start_index: i64,
    /// Number of positions.
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

wire_out!(part DocumentBatchUpdateRanges {
    "start_index" => start_index,
    "length" => length,
});

/// `insert_text` of [`DocumentBatchUpdate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DocumentBatchUpdateInsertText {
    /// `text`.
    pub text: String,
    /// Where to insert.
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

wire_out!(part DocumentBatchUpdateInsertText {
    "text" => text,
    "location" => location,
});

/// `location` of [`DocumentBatchUpdate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DocumentBatchUpdateLocation {
    /// Position in the document.
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

wire_out!(part DocumentBatchUpdateLocation {
    "index" => index,
});

/// `delete_content` of [`DocumentBatchUpdate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DocumentBatchUpdateDeleteContent {
    /// Stretch of content.
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

wire_out!(part DocumentBatchUpdateDeleteContent {
    "range" => range,
});

/// `range` of [`DocumentBatchUpdate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DocumentBatchUpdateRange {
    /// Position in the document.
    pub start_index: i64,
    /// Number of positions.
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

wire_out!(part DocumentBatchUpdateRange {
    "start_index" => start_index,
    "length" => length,
});

/// `insert_image` of [`DocumentBatchUpdate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DocumentBatchUpdateInsertImage {
    /// Address of the image, from uploading it for documents.
    pub image_id: String,
    /// Pixels.
    pub width: Option<i64>,
    /// Pixels.
    pub height: Option<i64>,
    /// Where to insert.
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

    /// Pixels.
    #[must_use]
    pub fn width(mut self, width: impl Into<i64>) -> Self {
        self.width = Some(width.into());
        self
    }

    /// Pixels.
    #[must_use]
    pub fn height(mut self, height: impl Into<i64>) -> Self {
        self.height = Some(height.into());
        self
    }
}

wire_out!(part DocumentBatchUpdateInsertImage {
    "image_id" => image_id,
    "width" => width,
    "height" => height,
    "location" => location,
});

/// `insert_page_break` of [`DocumentBatchUpdate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DocumentBatchUpdateInsertPageBreak {
    /// Where to insert.
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

wire_out!(part DocumentBatchUpdateInsertPageBreak {
    "location" => location,
});

/// `insert_table` of [`DocumentBatchUpdate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DocumentBatchUpdateInsertTable {
    /// Size of the new table.
    pub rows: i64,
    /// Size of the new table.
    pub cols: i64,
    /// Where to insert.
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

wire_out!(part DocumentBatchUpdateInsertTable {
    "rows" => rows,
    "cols" => cols,
    "location" => location,
});

/// `insert_paragraph` of [`DocumentBatchUpdate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DocumentBatchUpdateInsertParagraph {
    /// Where to insert.
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

wire_out!(part DocumentBatchUpdateInsertParagraph {
    "location" => location,
});

/// `update_text_property` of [`DocumentBatchUpdate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DocumentBatchUpdateUpdateTextProperty {
    /// `bold`.
    pub bold: Option<bool>,
    /// Six hexadecimal digits, RRGGBB.
    pub color: Option<String>,
    /// Six hexadecimal digits, RRGGBB.
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

    /// Six hexadecimal digits, RRGGBB.
    #[must_use]
    pub fn color(mut self, color: impl Into<String>) -> Self {
        self.color = Some(color.into());
        self
    }

    /// Six hexadecimal digits, RRGGBB.
    #[must_use]
    pub fn background_color(mut self, background_color: impl Into<String>) -> Self {
        self.background_color = Some(background_color.into());
        self
    }
}

wire_out!(part DocumentBatchUpdateUpdateTextProperty {
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
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetDocBaseInfo {
    /// Id of the document, as the creating call gave it.
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
        path: "/cgi-bin/wedoc/get_doc_base_info",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `doc_base_info` of [`GetDocBaseInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetDocBaseInfoDocBaseInfo {
    /// Id of the document, as the creating call gave it.
    pub docid: String,
    /// 3 document, 4 spreadsheet, 10 smart sheet.
    pub doc_type: i64,
    /// At most 255 characters, cut beyond.
    pub doc_name: String,
    /// Unix seconds.
    pub create_time: i64,
    /// Unix seconds.
    pub modify_time: i64,
}

wire_in!(part GetDocBaseInfoDocBaseInfo {
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
///
/// Take the answer ids from get_form_statistic.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetFormAnswer {
    /// One round of the form; a form that is not repeated has one.
    pub repeated_id: String,
    /// Answers; at most 100 in a request.
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

    /// Answers; at most 100 in a request.
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
        path: "/cgi-bin/wedoc/get_form_answer",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `answer` of [`GetFormAnswer`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFormAnswerAnswer {
    /// Answers asked for.
    pub answer_list: Vec<GetFormAnswerAnswerList>,
}

wire_in!(part GetFormAnswerAnswer {
    "answer_list" => answer_list,
});

/// `answer_list` of [`GetFormAnswer`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFormAnswerAnswerList {
    /// Answers; at most 100 in a request.
    pub answer_id: i64,
    /// Member of the company.
    pub userid: Option<String>,
    /// `user_name`.
    pub user_name: String,
    /// Temporary id of a person from outside.
    pub tmp_external_userid: Option<String>,
    /// What was answered.
    pub reply: GetFormAnswerReply,
    /// 1 normal, 2 removed by a manager.
    pub answer_status: i64,
    /// Unix seconds.
    pub ctime: i64,
    /// Unix seconds.
    pub mtime: i64,
}

wire_in!(part GetFormAnswerAnswerList {
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
    /// Entries in order.
    pub items: Vec<GetFormAnswerReplyItems>,
}

wire_in!(part GetFormAnswerReply {
    "items" => items,
});

/// `reply_items` of [`GetFormAnswer`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFormAnswerReplyItems {
    /// Number of the question, from 1.
    pub question_id: i64,
    /// For text questions.
    pub text_reply: Option<String>,
    /// Keys of the chosen options.
    pub option_reply: Vec<i64>,
    /// Texts given for options.
    pub option_extend_reply: Vec<GetFormAnswerOptionExtendReply>,
    /// Files and pictures.
    pub file_extend_reply: Vec<GetFormAnswerFileExtendReply>,
    /// For duration questions.
    pub duration_reply: Option<GetFormAnswerDurationReply>,
    /// For department questions.
    pub department_reply: Option<GetFormAnswerDepartmentReply>,
    /// For member questions.
    pub member_reply: Option<GetFormAnswerMemberReply>,
}

wire_in!(part GetFormAnswerReplyItems {
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
    /// Keys of the chosen options.
    pub option_reply: i64,
    /// Text given for the option.
    pub extend_text: String,
}

wire_in!(part GetFormAnswerOptionExtendReply {
    "option_reply" => option_reply,
    "extend_text" => extend_text,
});

/// `file_extend_reply` of [`GetFormAnswer`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFormAnswerFileExtendReply {
    /// File in the drive.
    pub fileid: String,
    /// `name`.
    pub name: String,
}

wire_in!(part GetFormAnswerFileExtendReply {
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
    /// Unit of the duration.
    pub time_scale: i64,
    /// Hours that count as a day.
    pub day_range: i64,
    /// `days`.
    pub days: Option<f64>,
    /// `hours`.
    pub hours: Option<f64>,
}

wire_in!(part GetFormAnswerDurationReply {
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

wire_in!(part GetFormAnswerDepartmentReply {
    "list" => list,
});

/// `list` of [`GetFormAnswer`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFormAnswerList {
    /// Department of the company.
    pub department_id: i64,
}

wire_in!(part GetFormAnswerList {
    "department_id" => department_id,
});

/// `member_reply` of [`GetFormAnswer`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFormAnswerMemberReply {
    /// `list`.
    pub list: Vec<GetFormAnswerMemberReplyList>,
}

wire_in!(part GetFormAnswerMemberReply {
    "list" => list,
});

/// `member_reply_list` of [`GetFormAnswer`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFormAnswerMemberReplyList {
    /// Member of the company.
    pub userid: String,
}

wire_in!(part GetFormAnswerMemberReplyList {
    "userid" => userid,
});

/// Get the definition of a form (获取收集表信息).
///
/// `POST /cgi-bin/wedoc/get_form_info`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/97817)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetFormInfo {
    /// Id of the form.
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
    /// The form.
    pub form_info: GetFormInfoFormInfo,
}

wire_in!(GetFormInfoResponse {
    "form_info" => form_info,
});

impl Endpoint for GetFormInfo {
    type Response = GetFormInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.wedoc.get_form_info",
        path: "/cgi-bin/wedoc/get_form_info",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `form_info` of [`GetFormInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFormInfoFormInfo {
    /// Id of the form.
    pub formid: String,
    /// Name of the form.
    pub form_title: String,
    /// Explanation below the title.
    pub form_desc: String,
    /// Address of the picture at the top.
    pub form_header: String,
    /// Questions of the form.
    pub form_question: GetFormInfoFormInfoFormQuestion,
    /// Rules of the form.
    pub form_setting: GetFormInfoFormInfoFormSetting,
    /// One round of the form; a form that is not repeated has one.
    pub repeated_id: Vec<String>,
}

wire_in!(part GetFormInfoFormInfo {
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
    /// Entries in order.
    pub items: Vec<GetFormInfoFormQuestionItems>,
}

wire_in!(part GetFormInfoFormInfoFormQuestion {
    "items" => items,
});

/// `form_question_items` of [`GetFormInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFormInfoFormQuestionItems {
    /// Number of the question, from 1.
    pub question_id: i64,
    /// Place of the question, from 1.
    pub pos: i64,
    /// `title`.
    pub title: String,
    /// 1 normal, 2 deleted.
    pub status: i64,
    /// 1 text, 2 single choice, 3 several choices, 5 location, 9 picture, 10 file, 11 date, 14 time, 15 drop-down, 16 temperature, 17 signature, 18 department, 19 member, 22 duration.
    pub reply_type: i64,
    /// Whether an answer is needed.
    pub must_reply: bool,
    /// Choices of the question.
    pub option_item: Vec<GetFormInfoItemsOptionItem>,
    /// Explanation of the question.
    pub note: Option<String>,
    /// Hint inside the empty field.
    pub placeholder: Option<String>,
    /// Settings of the kind of question, one member according to reply_type.
    pub question_extend_setting: Option<GetFormInfoItemsQuestionExtendSetting>,
}

wire_in!(part GetFormInfoFormQuestionItems {
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
    /// 1 normal, 2 deleted.
    pub status: i64,
}

wire_in!(part GetFormInfoItemsOptionItem {
    "key" => key,
    "value" => value,
    "status" => status,
});

/// `items_question_extend_setting` of [`GetFormInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFormInfoItemsQuestionExtendSetting {
    /// For text questions.
    pub text_setting: Option<GetFormInfoQuestionExtendSettingTextSetting>,
    /// For single choice questions.
    pub radio_setting: Option<GetFormInfoQuestionExtendSettingRadioSetting>,
    /// For several choices questions.
    pub checkbox_setting: Option<GetFormInfoQuestionExtendSettingCheckboxSetting>,
    /// For location questions.
    pub location_setting: Option<GetFormInfoQuestionExtendSettingLocationSetting>,
    /// For picture questions.
    pub image_setting: Option<GetFormInfoQuestionExtendSettingImageSetting>,
    /// For file questions.
    pub file_setting: Option<GetFormInfoQuestionExtendSettingFileSetting>,
    /// For date questions.
    pub date_setting: Option<GetFormInfoQuestionExtendSettingDateSetting>,
    /// For time questions.
    pub time_setting: Option<GetFormInfoQuestionExtendSettingTimeSetting>,
    /// For duration questions.
    pub duration_setting: Option<GetFormInfoQuestionExtendSettingDurationSetting>,
    /// For temperature questions.
    pub temperature_setting: Option<GetFormInfoQuestionExtendSettingTemperatureSetting>,
    /// For department questions.
    pub department_setting: Option<GetFormInfoQuestionExtendSettingDepartmentSetting>,
    /// For member questions.
    pub member_setting: Option<GetFormInfoQuestionExtendSettingMemberSetting>,
}

wire_in!(part GetFormInfoItemsQuestionExtendSetting {
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
    /// What kind of text is accepted.
    pub validation_type: Option<i64>,
    /// What kind of text is accepted.
    pub validation_detail: Option<i64>,
    /// Length in characters, for validation by length.
    pub char_len: Option<i64>,
    /// Bounds, for validation of numbers.
    pub number_min: Option<f64>,
    /// Bounds, for validation of numbers.
    pub number_max: Option<f64>,
}

wire_in!(part GetFormInfoQuestionExtendSettingTextSetting {
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
    /// Whether there is a free "other" option.
    pub add_other_option: Option<bool>,
}

wire_in!(part GetFormInfoQuestionExtendSettingRadioSetting {
    "add_other_option" => add_other_option,
});

/// `question_extend_setting_checkbox_setting` of [`GetFormInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFormInfoQuestionExtendSettingCheckboxSetting {
    /// Whether there is a free "other" option.
    pub add_other_option: Option<bool>,
    /// `type`.
    pub r#type: Option<i64>,
    /// How many options, for the limit of type.
    pub number: Option<i64>,
}

wire_in!(part GetFormInfoQuestionExtendSettingCheckboxSetting {
    "add_other_option" => add_other_option,
    "type" => r#type,
    "number" => number,
});

/// `question_extend_setting_location_setting` of [`GetFormInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFormInfoQuestionExtendSettingLocationSetting {
    /// How precise the place is.
    pub location_type: Option<i64>,
    /// How far the place may be from the real one.
    pub distance_type: Option<i64>,
}

wire_in!(part GetFormInfoQuestionExtendSettingLocationSetting {
    "location_type" => location_type,
    "distance_type" => distance_type,
});

/// `question_extend_setting_image_setting` of [`GetFormInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFormInfoQuestionExtendSettingImageSetting {
    /// Whether only pictures taken now are accepted.
    pub camera_only: Option<bool>,
    /// Limits of uploads.
    pub upload_image_limit: Option<GetFormInfoImageSettingUploadImageLimit>,
}

wire_in!(part GetFormInfoQuestionExtendSettingImageSetting {
    "camera_only" => camera_only,
    "upload_image_limit" => upload_image_limit,
});

/// `image_setting_upload_image_limit` of [`GetFormInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFormInfoImageSettingUploadImageLimit {
    /// How count is applied.
    pub count_limit_type: Option<i64>,
    /// Number of files.
    pub count: Option<i64>,
    /// Limit of one file.
    pub max_size: Option<i64>,
}

wire_in!(part GetFormInfoImageSettingUploadImageLimit {
    "count_limit_type" => count_limit_type,
    "count" => count,
    "max_size" => max_size,
});

/// `question_extend_setting_file_setting` of [`GetFormInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFormInfoQuestionExtendSettingFileSetting {
    /// Whether only pictures taken now are accepted.
    pub camera_only: Option<bool>,
    /// Limits of uploads.
    pub upload_image_limit: Option<GetFormInfoFileSettingUploadImageLimit>,
}

wire_in!(part GetFormInfoQuestionExtendSettingFileSetting {
    "camera_only" => camera_only,
    "upload_image_limit" => upload_image_limit,
});

/// `file_setting_upload_image_limit` of [`GetFormInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFormInfoFileSettingUploadImageLimit {
    /// How count is applied.
    pub count_limit_type: Option<i64>,
    /// Number of files.
    pub count: Option<i64>,
    /// Limit of one file.
    pub max_size: Option<i64>,
}

wire_in!(part GetFormInfoFileSettingUploadImageLimit {
    "count_limit_type" => count_limit_type,
    "count" => count,
    "max_size" => max_size,
});

/// `question_extend_setting_date_setting` of [`GetFormInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFormInfoQuestionExtendSettingDateSetting {
    /// 0 with day, 1 only year and month.
    pub date_format_type: Option<i64>,
}

wire_in!(part GetFormInfoQuestionExtendSettingDateSetting {
    "date_format_type" => date_format_type,
});

/// `question_extend_setting_time_setting` of [`GetFormInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFormInfoQuestionExtendSettingTimeSetting {
    /// Format of the time.
    pub time_format_type: Option<i64>,
}

wire_in!(part GetFormInfoQuestionExtendSettingTimeSetting {
    "time_format_type" => time_format_type,
});

/// `question_extend_setting_duration_setting` of [`GetFormInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFormInfoQuestionExtendSettingDurationSetting {
    /// Unit of the duration.
    pub time_scale: Option<i64>,
    /// Which days count.
    pub date_type: Option<i64>,
    /// Hours that count as a day.
    pub day_range: Option<i64>,
}

wire_in!(part GetFormInfoQuestionExtendSettingDurationSetting {
    "time_scale" => time_scale,
    "date_type" => date_type,
    "day_range" => day_range,
});

/// `question_extend_setting_temperature_setting` of [`GetFormInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFormInfoQuestionExtendSettingTemperatureSetting {
    /// 0 Celsius, 1 Fahrenheit.
    pub unit_type: Option<i64>,
}

wire_in!(part GetFormInfoQuestionExtendSettingTemperatureSetting {
    "unit_type" => unit_type,
});

/// `question_extend_setting_department_setting` of [`GetFormInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFormInfoQuestionExtendSettingDepartmentSetting {
    /// Whether several can be chosen.
    pub allow_multiple_selection: Option<bool>,
}

wire_in!(part GetFormInfoQuestionExtendSettingDepartmentSetting {
    "allow_multiple_selection" => allow_multiple_selection,
});

/// `question_extend_setting_member_setting` of [`GetFormInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFormInfoQuestionExtendSettingMemberSetting {
    /// Whether several can be chosen.
    pub allow_multiple_selection: Option<bool>,
}

wire_in!(part GetFormInfoQuestionExtendSettingMemberSetting {
    "allow_multiple_selection" => allow_multiple_selection,
});

/// `form_info_form_setting` of [`GetFormInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFormInfoFormInfoFormSetting {
    /// Who may fill it in: 0 everybody, 1 fill_in_range only.
    pub fill_out_auth: i64,
    /// Members and departments who fill it in.
    pub fill_in_range: Option<GetFormInfoFormSettingFillInRange>,
    /// Members who manage the form.
    pub setting_manager_range: Option<GetFormInfoFormSettingSettingManagerRange>,
    /// Repeated collection.
    pub timed_repeat_info: Option<GetFormInfoFormSettingTimedRepeatInfo>,
    /// How many answers each person may give.
    pub max_fill_cnt: i64,
    /// Unix seconds, when the form closes.
    pub timed_finish: Option<i64>,
    /// Whether answers may be anonymous.
    pub can_anonymous: bool,
    /// Whether managers are told of new answers.
    pub can_notify_submit: bool,
}

wire_in!(part GetFormInfoFormInfoFormSetting {
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
    /// Within the company.
    pub userids: Vec<String>,
    /// Within the company.
    pub departmentids: Vec<i64>,
}

wire_in!(part GetFormInfoFormSettingFillInRange {
    "userids" => userids,
    "departmentids" => departmentids,
});

/// `form_setting_setting_manager_range` of [`GetFormInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFormInfoFormSettingSettingManagerRange {
    /// Within the company.
    pub userids: Vec<String>,
}

wire_in!(part GetFormInfoFormSettingSettingManagerRange {
    "userids" => userids,
});

/// `form_setting_timed_repeat_info` of [`GetFormInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFormInfoFormSettingTimedRepeatInfo {
    /// `enable`.
    pub enable: bool,
    /// Unix seconds, when people are reminded.
    pub remind_time: Option<i64>,
    /// 0 weekly, 1 daily, 2 monthly.
    pub repeat_type: Option<i64>,
    /// Days of the week as bits.
    pub week_flag: Option<i64>,
    /// Day, for monthly forms.
    pub day_of_month: Option<i64>,
    /// Whether holidays are left out.
    pub skip_holiday: Option<bool>,
    /// How long late answers are accepted.
    pub fork_finish_type: Option<i64>,
    /// Unix seconds.
    pub rule_ctime: Option<i64>,
    /// Unix seconds.
    pub rule_mtime: Option<i64>,
}

wire_in!(part GetFormInfoFormSettingTimedRepeatInfo {
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
///
/// Take repeated_id from get_form_info.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetFormStatistic {
    /// One round of the form; a form that is not repeated has one.
    pub repeated_id: String,
    /// 1 numbers only, 2 with who answered, 3 with who has not.
    pub req_type: i64,
    /// Unix seconds.
    pub start_time: Option<i64>,
    /// Unix seconds.
    pub end_time: Option<i64>,
    /// Page size.
    pub limit: Option<i64>,
    /// Cursor of the page before; pass the one of the answer for the next page.
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

    /// Page size.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }

    /// Cursor of the page before; pass the one of the answer for the next page.
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
    /// Number of answers.
    pub fill_cnt: i64,
    /// Number of people who answered.
    pub fill_user_cnt: i64,
    /// Number of people who have not answered.
    pub unfill_user_cnt: i64,
    /// Who answered.
    pub submit_users: Vec<GetFormStatisticSubmitUsers>,
    /// Who has not answered.
    pub unfill_users: Vec<GetFormStatisticUnfillUsers>,
    /// Whether another page follows.
    pub has_more: Option<bool>,
    /// Cursor of the page before; pass the one of the answer for the next page.
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
        path: "/cgi-bin/wedoc/get_form_statistic",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `submit_users` of [`GetFormStatistic`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFormStatisticSubmitUsers {
    /// Member of the company.
    pub userid: Option<String>,
    /// Temporary id of a person from outside.
    pub tmp_external_userid: Option<String>,
    /// `user_name`.
    pub user_name: String,
    /// Answers; at most 100 in a request.
    pub answer_id: i64,
    /// Unix seconds.
    pub submit_time: i64,
}

wire_in!(part GetFormStatisticSubmitUsers {
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
    /// Member of the company.
    pub userid: String,
    /// `user_name`.
    pub user_name: String,
}

wire_in!(part GetFormStatisticUnfillUsers {
    "userid" => userid,
    "user_name" => user_name,
});

/// Change who may view a document (修改文档查看规则).
///
/// `POST /cgi-bin/wedoc/mod_doc_join_rule`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/97733)
///
/// Only what is given changes.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ModDocJoinRule {
    /// Id of the document, as the creating call gave it.
    pub docid: String,
    /// Whether members of the company may open it by its link.
    pub enable_corp_internal: Option<bool>,
    /// Right of members who open it by its link: 1 read, 2 edit.
    pub corp_internal_auth: Option<i64>,
    /// Whether only administrators approve requests from within the company.
    pub corp_internal_approve_only_by_admin: Option<bool>,
    /// Whether people from outside may open it by its link.
    pub enable_corp_external: Option<bool>,
    /// Right of people from outside who open it by its link: 1 read, 2 edit.
    pub corp_external_auth: Option<i64>,
    /// Whether only administrators approve requests from outside.
    pub corp_external_approve_only_by_admin: Option<bool>,
    /// Whether sharing outside the company is forbidden.
    pub ban_share_external: Option<bool>,
    /// Whether co_auth_list replaces the present list.
    pub update_co_auth_list: Option<bool>,
    /// Members and departments with a right of their own.
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

    /// Whether members of the company may open it by its link.
    pub fn enable_corp_internal(mut self, enable_corp_internal: impl Into<bool>) -> Self {
        self.enable_corp_internal = Some(enable_corp_internal.into());
        self
    }

    /// Right of members who open it by its link: 1 read, 2 edit.
    pub fn corp_internal_auth(mut self, corp_internal_auth: impl Into<i64>) -> Self {
        self.corp_internal_auth = Some(corp_internal_auth.into());
        self
    }

    /// Whether only administrators approve requests from within the company.
    pub fn corp_internal_approve_only_by_admin(
        mut self,
        corp_internal_approve_only_by_admin: impl Into<bool>,
    ) -> Self {
        self.corp_internal_approve_only_by_admin = Some(corp_internal_approve_only_by_admin.into());
        self
    }

    /// Whether people from outside may open it by its link.
    pub fn enable_corp_external(mut self, enable_corp_external: impl Into<bool>) -> Self {
        self.enable_corp_external = Some(enable_corp_external.into());
        self
    }

    /// Right of people from outside who open it by its link: 1 read, 2 edit.
    pub fn corp_external_auth(mut self, corp_external_auth: impl Into<i64>) -> Self {
        self.corp_external_auth = Some(corp_external_auth.into());
        self
    }

    /// Whether only administrators approve requests from outside.
    pub fn corp_external_approve_only_by_admin(
        mut self,
        corp_external_approve_only_by_admin: impl Into<bool>,
    ) -> Self {
        self.corp_external_approve_only_by_admin = Some(corp_external_approve_only_by_admin.into());
        self
    }

    /// Whether sharing outside the company is forbidden.
    pub fn ban_share_external(mut self, ban_share_external: impl Into<bool>) -> Self {
        self.ban_share_external = Some(ban_share_external.into());
        self
    }

    /// Whether co_auth_list replaces the present list.
    pub fn update_co_auth_list(mut self, update_co_auth_list: impl Into<bool>) -> Self {
        self.update_co_auth_list = Some(update_co_auth_list.into());
        self
    }

    /// Members and departments with a right of their own.
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
pub type ModDocJoinRuleResponse = yizhan_core::Done;

impl Endpoint for ModDocJoinRule {
    type Response = ModDocJoinRuleResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.wedoc.mod_doc_join_rule",
        path: "/cgi-bin/wedoc/mod_doc_join_rule",
        ..Operation::usual(Product::Work)
    };
}

/// `co_auth_list` of [`ModDocJoinRule`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ModDocJoinRuleCoAuthList {
    /// 1 member, 2 department.
    pub r#type: i64,
    /// Member of the company.
    pub userid: Option<String>,
    /// Temporary id of a person from outside.
    pub tmp_external_userid: Option<String>,
    /// Department of the company.
    pub departmentid: Option<i64>,
    /// 1 read, 2 edit, 7 administer.
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

    /// Member of the company.
    #[must_use]
    pub fn userid(mut self, userid: impl Into<String>) -> Self {
        self.userid = Some(userid.into());
        self
    }

    /// Temporary id of a person from outside.
    #[must_use]
    pub fn tmp_external_userid(mut self, tmp_external_userid: impl Into<String>) -> Self {
        self.tmp_external_userid = Some(tmp_external_userid.into());
        self
    }

    /// Department of the company.
    #[must_use]
    pub fn departmentid(mut self, departmentid: impl Into<i64>) -> Self {
        self.departmentid = Some(departmentid.into());
        self
    }
}

wire_out!(part ModDocJoinRuleCoAuthList {
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
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ModDocMember {
    /// Id of the document, as the creating call gave it.
    pub docid: String,
    /// Members of the document with their rights.
    pub update_file_member_list: Option<Vec<ModDocMemberUpdateFileMemberList>>,
    /// Members of the document with their rights.
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

    /// Members of the document with their rights.
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

    /// Members of the document with their rights.
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
pub type ModDocMemberResponse = yizhan_core::Done;

impl Endpoint for ModDocMember {
    type Response = ModDocMemberResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.wedoc.mod_doc_member",
        path: "/cgi-bin/wedoc/mod_doc_member",
        ..Operation::usual(Product::Work)
    };
}

/// `update_file_member_list` of [`ModDocMember`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ModDocMemberUpdateFileMemberList {
    /// 1 member.
    pub r#type: i64,
    /// Member of the company.
    pub userid: Option<String>,
    /// Temporary id of a person from outside.
    pub tmp_external_userid: Option<String>,
    /// Department of the company.
    pub departmentid: Option<i64>,
    /// 1 read, 2 edit, 7 administer.
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

    /// Member of the company.
    #[must_use]
    pub fn userid(mut self, userid: impl Into<String>) -> Self {
        self.userid = Some(userid.into());
        self
    }

    /// Temporary id of a person from outside.
    #[must_use]
    pub fn tmp_external_userid(mut self, tmp_external_userid: impl Into<String>) -> Self {
        self.tmp_external_userid = Some(tmp_external_userid.into());
        self
    }

    /// Department of the company.
    #[must_use]
    pub fn departmentid(mut self, departmentid: impl Into<i64>) -> Self {
        self.departmentid = Some(departmentid.into());
        self
    }
}

wire_out!(part ModDocMemberUpdateFileMemberList {
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
    /// 1 member.
    pub r#type: i64,
    /// Member of the company.
    pub userid: Option<String>,
    /// Temporary id of a person from outside.
    pub tmp_external_userid: Option<String>,
    /// Department of the company.
    pub departmentid: Option<i64>,
    /// 1 read, 2 edit, 7 administer.
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

    /// Member of the company.
    #[must_use]
    pub fn userid(mut self, userid: impl Into<String>) -> Self {
        self.userid = Some(userid.into());
        self
    }

    /// Temporary id of a person from outside.
    #[must_use]
    pub fn tmp_external_userid(mut self, tmp_external_userid: impl Into<String>) -> Self {
        self.tmp_external_userid = Some(tmp_external_userid.into());
        self
    }

    /// Department of the company.
    #[must_use]
    pub fn departmentid(mut self, departmentid: impl Into<i64>) -> Self {
        self.departmentid = Some(departmentid.into());
        self
    }
}

wire_out!(part ModDocMemberDelFileMemberList {
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
///
/// Only what is given changes.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ModDocSaftySetting {
    /// Id of the document, as the creating call gave it.
    pub docid: String,
    /// Whether readers may copy and download.
    pub enable_readonly_copy: Option<bool>,
    /// Whether readers may comment.
    pub enable_readonly_comment: Option<bool>,
    /// Watermark of the document.
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

    /// Whether readers may copy and download.
    pub fn enable_readonly_copy(mut self, enable_readonly_copy: impl Into<bool>) -> Self {
        self.enable_readonly_copy = Some(enable_readonly_copy.into());
        self
    }

    /// Whether readers may comment.
    pub fn enable_readonly_comment(mut self, enable_readonly_comment: impl Into<bool>) -> Self {
        self.enable_readonly_comment = Some(enable_readonly_comment.into());
        self
    }

    /// Watermark of the document.
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
pub type ModDocSaftySettingResponse = yizhan_core::Done;

impl Endpoint for ModDocSaftySetting {
    type Response = ModDocSaftySettingResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.wedoc.mod_doc_safty_setting",
        path: "/cgi-bin/wedoc/mod_doc_safty_setting",
        ..Operation::usual(Product::Work)
    };
}

/// `watermark` of [`ModDocSaftySetting`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ModDocSaftySettingWatermark {
    /// `text`.
    pub text: Option<String>,
    /// Density: 1 sparse, 2 dense.
    pub margin_type: Option<i64>,
    /// Whether the text is shown.
    pub show_text: Option<bool>,
    /// Whether the name of the reader is shown.
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

    /// Density: 1 sparse, 2 dense.
    #[must_use]
    pub fn margin_type(mut self, margin_type: impl Into<i64>) -> Self {
        self.margin_type = Some(margin_type.into());
        self
    }

    /// Whether the text is shown.
    #[must_use]
    pub fn show_text(mut self, show_text: impl Into<bool>) -> Self {
        self.show_text = Some(show_text.into());
        self
    }

    /// Whether the name of the reader is shown.
    #[must_use]
    pub fn show_visitor_name(mut self, show_visitor_name: impl Into<bool>) -> Self {
        self.show_visitor_name = Some(show_visitor_name.into());
        self
    }
}

wire_out!(part ModDocSaftySettingWatermark {
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
///
/// Replaces the questions or the settings as a whole, according to oper.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ModifyForm {
    /// 1 replace the questions, 2 replace the settings.
    pub oper: i64,
    /// Id of the form.
    pub formid: String,
    /// The form.
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
pub type ModifyFormResponse = yizhan_core::Done;

impl Endpoint for ModifyForm {
    type Response = ModifyFormResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.wedoc.modify_form",
        path: "/cgi-bin/wedoc/modify_form",
        ..Operation::usual(Product::Work)
    };
}

/// `form_info` of [`ModifyForm`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ModifyFormFormInfo {
    /// Name of the form.
    pub form_title: Option<String>,
    /// Explanation below the title.
    pub form_desc: Option<String>,
    /// Address of the picture at the top.
    pub form_header: Option<String>,
    /// Questions of the form.
    pub form_question: Option<FormQuestion>,
    /// Rules of the form.
    pub form_setting: Option<FormSetting>,
}

impl ModifyFormFormInfo {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the form.
    #[must_use]
    pub fn form_title(mut self, form_title: impl Into<String>) -> Self {
        self.form_title = Some(form_title.into());
        self
    }

    /// Explanation below the title.
    #[must_use]
    pub fn form_desc(mut self, form_desc: impl Into<String>) -> Self {
        self.form_desc = Some(form_desc.into());
        self
    }

    /// Address of the picture at the top.
    #[must_use]
    pub fn form_header(mut self, form_header: impl Into<String>) -> Self {
        self.form_header = Some(form_header.into());
        self
    }

    /// Questions of the form.
    #[must_use]
    pub fn form_question(mut self, form_question: impl Into<FormQuestion>) -> Self {
        self.form_question = Some(form_question.into());
        self
    }

    /// Rules of the form.
    #[must_use]
    pub fn form_setting(mut self, form_setting: impl Into<FormSetting>) -> Self {
        self.form_setting = Some(form_setting.into());
        self
    }
}

wire_out!(part ModifyFormFormInfo {
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
///
/// Give docid or formid.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct RenameDoc {
    /// Id of the document, as the creating call gave it.
    pub docid: Option<String>,
    /// Id of the form.
    pub formid: Option<String>,
    /// At most 255 characters, cut beyond.
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

    /// Id of the document, as the creating call gave it.
    pub fn docid(mut self, docid: impl Into<String>) -> Self {
        self.docid = Some(docid.into());
        self
    }

    /// Id of the form.
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
pub type RenameDocResponse = yizhan_core::Done;

impl Endpoint for RenameDoc {
    type Response = RenameDocResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.wedoc.rename_doc",
        path: "/cgi-bin/wedoc/rename_doc",
        ..Operation::usual(Product::Work)
    };
}
