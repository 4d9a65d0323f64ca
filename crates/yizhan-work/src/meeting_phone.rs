//! Generated from `spec/work/meeting_phone.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Phone calls into meetings (电话入会PSTN)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Call phone numbers into a meeting (批量外呼).
///
/// `POST /cgi-bin/meeting/phone/callout`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98823)
///
/// Calls are charged to the company and need the phone function of the meeting.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CallOut {
    /// Id of the running meeting.
    pub meetingid: String,
    /// Numbers to call or called.
    pub phone_numbers: Vec<PhoneNumbers>,
}

impl CallOut {
    /// Starts with the required members.
    pub fn new(
        meetingid: impl Into<String>,
        phone_numbers: impl IntoIterator<Item = impl Into<PhoneNumbers>>,
    ) -> Self {
        Self {
            meetingid: meetingid.into(),
            phone_numbers: phone_numbers.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(CallOut {
    "meetingid" => meetingid,
    "phone_numbers" => phone_numbers,
});

/// The answer to [`CallOut`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CallOutResponse {
    /// Numbers to call or called.
    pub phone_numbers: Vec<CallOutAnswerPhoneNumbers>,
    /// Numbers that can't be called.
    pub invalid_phone_numbers: Vec<CallOutInvalidPhoneNumbers>,
}

wire_in!(CallOutResponse {
    "phone_numbers" => phone_numbers,
    "invalid_phone_numbers" => invalid_phone_numbers,
});

impl Endpoint for CallOut {
    type Response = CallOutResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting_phone.call_out",
        path: "/cgi-bin/meeting/phone/callout",
        ..Operation::usual(Product::Work)
    };
}

/// `phone_numbers` of [`CallOut`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PhoneNumbers {
    /// Country code, such as 86.
    pub area: String,
    /// Without the country code.
    pub phone: String,
    /// Extension to dial after the number.
    pub extension_number: Option<String>,
}

impl PhoneNumbers {
    /// Starts with the required members.
    #[must_use]
    pub fn new(area: impl Into<String>, phone: impl Into<String>) -> Self {
        Self {
            area: area.into(),
            phone: phone.into(),
            extension_number: Default::default(),
        }
    }

    /// Extension to dial after the number.
    #[must_use]
    pub fn extension_number(mut self, extension_number: impl Into<String>) -> Self {
        self.extension_number = Some(extension_number.into());
        self
    }
}

wire_out!(part PhoneNumbers {
    "phone" => phone,
    "extension_number" => extension_number,
} via {
    "area" => area: yizhan_core::wire::StringAsNumber,
});

/// `answer_phone_numbers` of [`CallOut`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CallOutAnswerPhoneNumbers {
    /// Country code, such as 86.
    pub area: String,
    /// Without the country code.
    pub phone: String,
    /// Extension to dial after the number.
    pub extension_number: Option<String>,
    /// State of the call.
    pub status: Option<String>,
}

wire_in!(part CallOutAnswerPhoneNumbers {
    "area" => area,
    "phone" => phone,
    "extension_number" => extension_number,
    "status" => status,
});

/// `invalid_phone_numbers` of [`CallOut`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CallOutInvalidPhoneNumbers {
    /// Country code, such as 86.
    pub area: String,
    /// Without the country code.
    pub phone: String,
    /// Extension to dial after the number.
    pub extension_number: Option<String>,
    /// State of the call.
    pub status: Option<String>,
}

wire_in!(part CallOutInvalidPhoneNumbers {
    "area" => area,
    "phone" => phone,
    "extension_number" => extension_number,
    "status" => status,
});

/// Get the states of outgoing calls (查询外呼状态).
///
/// `POST /cgi-bin/meeting/phone/get_callout_status`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98824)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetCallOutStatus {
    /// Id of the running meeting.
    pub meetingid: String,
    /// Next_cursor of the page before.
    pub cursor: Option<String>,
    /// Page size.
    pub limit: Option<i64>,
}

impl GetCallOutStatus {
    /// Starts with the required members.
    pub fn new(meetingid: impl Into<String>) -> Self {
        Self {
            meetingid: meetingid.into(),
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

wire_out!(GetCallOutStatus {
    "meetingid" => meetingid,
    "cursor" => cursor,
    "limit" => limit,
});

/// The answer to [`GetCallOutStatus`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCallOutStatusResponse {
    /// Numbers to call or called.
    pub phone_numbers: Vec<GetCallOutStatusAnswerPhoneNumbers>,
    /// Whether another page follows.
    pub has_more: bool,
    /// Pass as cursor for the next page.
    pub next_cursor: Option<String>,
}

wire_in!(GetCallOutStatusResponse {
    "phone_numbers" => phone_numbers,
    "has_more" => has_more,
    "next_cursor" => next_cursor,
});

impl Endpoint for GetCallOutStatus {
    type Response = GetCallOutStatusResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting_phone.get_call_out_status",
        path: "/cgi-bin/meeting/phone/get_callout_status",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `answer_phone_numbers` of [`GetCallOutStatus`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCallOutStatusAnswerPhoneNumbers {
    /// Country code, such as 86.
    pub area: String,
    /// Without the country code.
    pub phone: String,
    /// Extension to dial after the number.
    pub extension_number: Option<String>,
    /// State of the call.
    pub status: String,
    /// Temporary id of the phone user, within this meeting.
    pub tmp_openid: String,
}

wire_in!(part GetCallOutStatusAnswerPhoneNumbers {
    "area" => area,
    "phone" => phone,
    "extension_number" => extension_number,
    "status" => status,
    "tmp_openid" => tmp_openid,
});

/// Get the temporary ids of phone users (获取电话用户的临时openid).
///
/// `POST /cgi-bin/meeting/phone/get_tmp_openid`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98825)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetTmpOpenid {
    /// Id of the running meeting.
    pub meetingid: String,
    /// Numbers to call or called.
    pub phone_numbers: Vec<PhoneNumbers>,
}

impl GetTmpOpenid {
    /// Starts with the required members.
    pub fn new(
        meetingid: impl Into<String>,
        phone_numbers: impl IntoIterator<Item = impl Into<PhoneNumbers>>,
    ) -> Self {
        Self {
            meetingid: meetingid.into(),
            phone_numbers: phone_numbers.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(GetTmpOpenid {
    "meetingid" => meetingid,
    "phone_numbers" => phone_numbers,
});

/// The answer to [`GetTmpOpenid`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetTmpOpenidResponse {
    /// One entry per number that joined.
    pub tmp_openid_list: Vec<GetTmpOpenidTmpOpenidList>,
}

wire_in!(GetTmpOpenidResponse {
    "tmp_openid_list" => tmp_openid_list,
});

impl Endpoint for GetTmpOpenid {
    type Response = GetTmpOpenidResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting_phone.get_tmp_openid",
        path: "/cgi-bin/meeting/phone/get_tmp_openid",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `tmp_openid_list` of [`GetTmpOpenid`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetTmpOpenidTmpOpenidList {
    /// Country code, such as 86.
    pub area: String,
    /// Without the country code.
    pub phone: String,
    /// Extension to dial after the number.
    pub extension_number: Option<String>,
    /// Temporary id of the phone user, within this meeting.
    pub tmp_openid: String,
}

wire_in!(part GetTmpOpenidTmpOpenidList {
    "area" => area,
    "phone" => phone,
    "extension_number" => extension_number,
    "tmp_openid" => tmp_openid,
});
