//! Generated from `spec/work/hr.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Employee roster (人事助手花名册)

use yizhan_core::{BodyKind, Endpoint, Method, Operation, Product, wire_in, wire_out};

/// Get the configured roster fields (获取员工字段配置).
///
/// `GET /cgi-bin/hr/get_fields`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/99131)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetFields {}

impl GetFields {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(GetFields {});

/// The answer to [`GetFields`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFieldsResponse {
    /// `group_list`.
    pub group_list: Vec<GetFieldsGroupList>,
}

wire_in!(GetFieldsResponse {
    "group_list" => group_list,
});

impl Endpoint for GetFields {
    type Response = GetFieldsResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.hr.get_fields",
        path: "/cgi-bin/hr/get_fields",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `group_list` of [`GetFields`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFieldsGroupList {
    /// Id of the group of fields.
    pub group_id: i64,
    /// `group_name`.
    pub group_name: String,
    /// `field_list`.
    pub field_list: Vec<GetFieldsFieldList>,
}

wire_in!(part GetFieldsGroupList {
    "group_id" => group_id,
    "group_name" => group_name,
    "field_list" => field_list,
});

/// `field_list` of [`GetFields`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFieldsFieldList {
    /// Id of the field.
    pub fieldid: i64,
    /// `field_name`.
    pub field_name: String,
    /// Kind of the field.
    pub field_type: i64,
    /// Kind of value, which tells the member that carries it.
    pub value_type: i64,
    /// Whether the field is required.
    pub is_must: bool,
    /// Options of a choice.
    pub option_list: Vec<GetFieldsOptionList>,
}

wire_in!(part GetFieldsFieldList {
    "fieldid" => fieldid,
    "field_name" => field_name,
    "field_type" => field_type,
    "value_type" => value_type,
    "is_must" => is_must,
    "option_list" => option_list,
});

/// `option_list` of [`GetFields`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFieldsOptionList {
    /// `id`.
    pub id: i64,
    /// `value`.
    pub value: String,
}

wire_in!(part GetFieldsOptionList {
    "id" => id,
    "value" => value,
});

/// Get the roster entry of an employee (获取员工花名册信息).
///
/// `POST /cgi-bin/hr/get_staff_info`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/99132)
///
/// Sensitive fields need a right of their own.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetStaffInfo {
    /// User id of the employee.
    pub userid: String,
    /// Whether all fields are wanted.
    pub get_all: Option<bool>,
    /// Fields to get, all with get_all.
    pub fieldids: Option<Vec<GetStaffInfoFieldids>>,
}

impl GetStaffInfo {
    /// Starts with the required members.
    pub fn new(userid: impl Into<String>) -> Self {
        Self {
            userid: userid.into(),
            get_all: Default::default(),
            fieldids: Default::default(),
        }
    }

    /// Whether all fields are wanted.
    pub fn get_all(mut self, get_all: impl Into<bool>) -> Self {
        self.get_all = Some(get_all.into());
        self
    }

    /// Fields to get, all with get_all.
    pub fn fieldids(
        mut self,
        fieldids: impl IntoIterator<Item = impl Into<GetStaffInfoFieldids>>,
    ) -> Self {
        self.fieldids = Some(fieldids.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(GetStaffInfo {
    "userid" => userid,
    "get_all" => get_all,
    "fieldids" => fieldids,
});

/// The answer to [`GetStaffInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetStaffInfoResponse {
    /// `fieldinfo`.
    pub fieldinfo: Vec<GetStaffInfoFieldinfo>,
}

wire_in!(GetStaffInfoResponse {
    "fieldinfo" => fieldinfo,
});

impl Endpoint for GetStaffInfo {
    type Response = GetStaffInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.hr.get_staff_info",
        path: "/cgi-bin/hr/get_staff_info",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `fieldids` of [`GetStaffInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetStaffInfoFieldids {
    /// Id of the field.
    pub fieldid: i64,
    /// Index among several entries of a group, from 0.
    pub sub_idx: Option<i64>,
}

impl GetStaffInfoFieldids {
    /// Starts with the required members.
    #[must_use]
    pub fn new(fieldid: impl Into<i64>) -> Self {
        Self {
            fieldid: fieldid.into(),
            sub_idx: Default::default(),
        }
    }

    /// Index among several entries of a group, from 0.
    #[must_use]
    pub fn sub_idx(mut self, sub_idx: impl Into<i64>) -> Self {
        self.sub_idx = Some(sub_idx.into());
        self
    }
}

wire_out!(part GetStaffInfoFieldids {
    "fieldid" => fieldid,
    "sub_idx" => sub_idx,
});

/// `fieldinfo` of [`GetStaffInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetStaffInfoFieldinfo {
    /// Id of the field.
    pub fieldid: i64,
    /// Index among several entries of a group, from 0.
    pub sub_idx: Option<i64>,
    /// 0 if this field succeeded.
    pub result: i64,
    /// Kind of value, which tells the member that carries it.
    pub value_type: i64,
    /// Value, if it is text.
    pub value_string: Option<String>,
    /// Value, if it is a number of that size.
    pub value_uint32: Option<u64>,
    /// Value, if it is a number of that size.
    pub value_uint64: Option<u64>,
    /// Value, if it is a number of that size.
    pub value_int32: Option<i64>,
    /// Value, if it is a number of that size.
    pub value_int64: Option<i64>,
    /// Value, if it is a phone number.
    pub value_mobile: Option<GetStaffInfoValueMobile>,
    /// Value, if it is files.
    pub value_file: Option<GetStaffInfoValueFile>,
}

wire_in!(part GetStaffInfoFieldinfo {
    "fieldid" => fieldid,
    "sub_idx" => sub_idx,
    "result" => result,
    "value_type" => value_type,
    "value_string" => value_string,
    "value_uint32" => value_uint32,
    "value_uint64" => value_uint64,
    "value_int32" => value_int32,
    "value_int64" => value_int64,
    "value_mobile" => value_mobile,
    "value_file" => value_file,
});

/// `value_mobile` of [`GetStaffInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetStaffInfoValueMobile {
    /// Country code of the phone number.
    pub value_country_code: String,
    /// Value, if it is a phone number.
    pub value_mobile: String,
}

wire_in!(part GetStaffInfoValueMobile {
    "value_country_code" => value_country_code,
    "value_mobile" => value_mobile,
});

/// `value_file` of [`GetStaffInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetStaffInfoValueFile {
    /// Media ids of the files.
    pub media_id: Vec<String>,
}

wire_in!(part GetStaffInfoValueFile {
    "media_id" => media_id,
});

/// Update the roster entry of an employee (更新员工花名册信息).
///
/// `POST /cgi-bin/hr/update_staff_info`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/99133)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UpdateStaffInfo {
    /// User id of the employee.
    pub userid: String,
    /// Fields to change.
    pub update_items: Option<Vec<UpdateStaffInfoUpdateItems>>,
    /// Entries to add to groups that may have several.
    pub insert_items: Option<Vec<UpdateStaffInfoInsertItems>>,
    /// Entries to remove from groups that may have several.
    pub remove_items: Option<Vec<UpdateStaffInfoRemoveItems>>,
}

impl UpdateStaffInfo {
    /// Starts with the required members.
    pub fn new(userid: impl Into<String>) -> Self {
        Self {
            userid: userid.into(),
            update_items: Default::default(),
            insert_items: Default::default(),
            remove_items: Default::default(),
        }
    }

    /// Fields to change.
    pub fn update_items(
        mut self,
        update_items: impl IntoIterator<Item = impl Into<UpdateStaffInfoUpdateItems>>,
    ) -> Self {
        self.update_items = Some(update_items.into_iter().map(Into::into).collect());
        self
    }

    /// Entries to add to groups that may have several.
    pub fn insert_items(
        mut self,
        insert_items: impl IntoIterator<Item = impl Into<UpdateStaffInfoInsertItems>>,
    ) -> Self {
        self.insert_items = Some(insert_items.into_iter().map(Into::into).collect());
        self
    }

    /// Entries to remove from groups that may have several.
    pub fn remove_items(
        mut self,
        remove_items: impl IntoIterator<Item = impl Into<UpdateStaffInfoRemoveItems>>,
    ) -> Self {
        self.remove_items = Some(remove_items.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(UpdateStaffInfo {
    "userid" => userid,
    "update_items" => update_items,
    "insert_items" => insert_items,
    "remove_items" => remove_items,
});

/// The answer to [`UpdateStaffInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateStaffInfoResponse {
    /// `update_results`.
    pub update_results: Vec<UpdateStaffInfoUpdateResults>,
    /// `insert_result`.
    pub insert_result: Vec<UpdateStaffInfoInsertResult>,
    /// `remove_results`.
    pub remove_results: Vec<UpdateStaffInfoRemoveResults>,
}

wire_in!(UpdateStaffInfoResponse {
    "update_results" => update_results,
    "insert_result" => insert_result,
    "remove_results" => remove_results,
});

impl Endpoint for UpdateStaffInfo {
    type Response = UpdateStaffInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.hr.update_staff_info",
        path: "/cgi-bin/hr/update_staff_info",
        ..Operation::usual(Product::Work)
    };
}

/// `update_items` of [`UpdateStaffInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateStaffInfoUpdateItems {
    /// Id of the field.
    pub fieldid: i64,
    /// Index among several entries of a group, from 0.
    pub sub_idx: Option<i64>,
    /// Value, if it is text.
    pub value_string: Option<String>,
    /// Value, if it is a number of that size.
    pub value_uint32: Option<u64>,
    /// Value, if it is a number of that size.
    pub value_uint64: Option<u64>,
    /// Value, if it is a number of that size.
    pub value_int32: Option<i64>,
    /// Value, if it is a number of that size.
    pub value_int64: Option<i64>,
    /// Value, if it is a phone number.
    pub value_mobile: Option<UpdateStaffInfoValueMobile>,
    /// Value, if it is files.
    pub value_file: Option<UpdateStaffInfoValueFile>,
}

impl UpdateStaffInfoUpdateItems {
    /// Starts with the required members.
    #[must_use]
    pub fn new(fieldid: impl Into<i64>) -> Self {
        Self {
            fieldid: fieldid.into(),
            sub_idx: Default::default(),
            value_string: Default::default(),
            value_uint32: Default::default(),
            value_uint64: Default::default(),
            value_int32: Default::default(),
            value_int64: Default::default(),
            value_mobile: Default::default(),
            value_file: Default::default(),
        }
    }

    /// Index among several entries of a group, from 0.
    #[must_use]
    pub fn sub_idx(mut self, sub_idx: impl Into<i64>) -> Self {
        self.sub_idx = Some(sub_idx.into());
        self
    }

    /// Value, if it is text.
    #[must_use]
    pub fn value_string(mut self, value_string: impl Into<String>) -> Self {
        self.value_string = Some(value_string.into());
        self
    }

    /// Value, if it is a number of that size.
    #[must_use]
    pub fn value_uint32(mut self, value_uint32: impl Into<u64>) -> Self {
        self.value_uint32 = Some(value_uint32.into());
        self
    }

    /// Value, if it is a number of that size.
    #[must_use]
    pub fn value_uint64(mut self, value_uint64: impl Into<u64>) -> Self {
        self.value_uint64 = Some(value_uint64.into());
        self
    }

    /// Value, if it is a number of that size.
    #[must_use]
    pub fn value_int32(mut self, value_int32: impl Into<i64>) -> Self {
        self.value_int32 = Some(value_int32.into());
        self
    }

    /// Value, if it is a number of that size.
    #[must_use]
    pub fn value_int64(mut self, value_int64: impl Into<i64>) -> Self {
        self.value_int64 = Some(value_int64.into());
        self
    }

    /// Value, if it is a phone number.
    #[must_use]
    pub fn value_mobile(mut self, value_mobile: impl Into<UpdateStaffInfoValueMobile>) -> Self {
        self.value_mobile = Some(value_mobile.into());
        self
    }

    /// Value, if it is files.
    #[must_use]
    pub fn value_file(mut self, value_file: impl Into<UpdateStaffInfoValueFile>) -> Self {
        self.value_file = Some(value_file.into());
        self
    }
}

wire_out!(part UpdateStaffInfoUpdateItems {
    "fieldid" => fieldid,
    "sub_idx" => sub_idx,
    "value_string" => value_string,
    "value_uint32" => value_uint32,
    "value_uint64" => value_uint64,
    "value_int32" => value_int32,
    "value_int64" => value_int64,
    "value_mobile" => value_mobile,
    "value_file" => value_file,
});

/// `value_mobile` of [`UpdateStaffInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateStaffInfoValueMobile {
    /// Country code of the phone number.
    pub value_country_code: String,
    /// Value, if it is a phone number.
    pub value_mobile: String,
}

impl UpdateStaffInfoValueMobile {
    /// Starts with the required members.
    #[must_use]
    pub fn new(value_country_code: impl Into<String>, value_mobile: impl Into<String>) -> Self {
        Self {
            value_country_code: value_country_code.into(),
            value_mobile: value_mobile.into(),
        }
    }
}

wire_out!(part UpdateStaffInfoValueMobile {
    "value_country_code" => value_country_code,
    "value_mobile" => value_mobile,
});

/// `value_file` of [`UpdateStaffInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateStaffInfoValueFile {
    /// Media ids of the files.
    pub media_id: Vec<String>,
}

impl UpdateStaffInfoValueFile {
    /// Starts with the required members.
    #[must_use]
    pub fn new(media_id: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            media_id: media_id.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(part UpdateStaffInfoValueFile {
    "media_id" => media_id,
});

/// `insert_items` of [`UpdateStaffInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateStaffInfoInsertItems {
    /// Id of the group of fields.
    pub group_type: i64,
    /// `item`.
    pub item: Vec<UpdateStaffInfoItem>,
}

impl UpdateStaffInfoInsertItems {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        group_type: impl Into<i64>,
        item: impl IntoIterator<Item = impl Into<UpdateStaffInfoItem>>,
    ) -> Self {
        Self {
            group_type: group_type.into(),
            item: item.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(part UpdateStaffInfoInsertItems {
    "group_type" => group_type,
    "item" => item,
});

/// `item` of [`UpdateStaffInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateStaffInfoItem {
    /// Id of the field.
    pub fieldid: i64,
    /// Index among several entries of a group, from 0.
    pub sub_idx: Option<i64>,
    /// Value, if it is text.
    pub value_string: Option<String>,
    /// Value, if it is a number of that size.
    pub value_uint32: Option<u64>,
    /// Value, if it is a number of that size.
    pub value_uint64: Option<u64>,
    /// Value, if it is a number of that size.
    pub value_int32: Option<i64>,
    /// Value, if it is a number of that size.
    pub value_int64: Option<i64>,
    /// Value, if it is a phone number.
    pub value_mobile: Option<UpdateStaffInfoValueMobile>,
    /// Value, if it is files.
    pub value_file: Option<UpdateStaffInfoValueFile>,
}

impl UpdateStaffInfoItem {
    /// Starts with the required members.
    #[must_use]
    pub fn new(fieldid: impl Into<i64>) -> Self {
        Self {
            fieldid: fieldid.into(),
            sub_idx: Default::default(),
            value_string: Default::default(),
            value_uint32: Default::default(),
            value_uint64: Default::default(),
            value_int32: Default::default(),
            value_int64: Default::default(),
            value_mobile: Default::default(),
            value_file: Default::default(),
        }
    }

    /// Index among several entries of a group, from 0.
    #[must_use]
    pub fn sub_idx(mut self, sub_idx: impl Into<i64>) -> Self {
        self.sub_idx = Some(sub_idx.into());
        self
    }

    /// Value, if it is text.
    #[must_use]
    pub fn value_string(mut self, value_string: impl Into<String>) -> Self {
        self.value_string = Some(value_string.into());
        self
    }

    /// Value, if it is a number of that size.
    #[must_use]
    pub fn value_uint32(mut self, value_uint32: impl Into<u64>) -> Self {
        self.value_uint32 = Some(value_uint32.into());
        self
    }

    /// Value, if it is a number of that size.
    #[must_use]
    pub fn value_uint64(mut self, value_uint64: impl Into<u64>) -> Self {
        self.value_uint64 = Some(value_uint64.into());
        self
    }

    /// Value, if it is a number of that size.
    #[must_use]
    pub fn value_int32(mut self, value_int32: impl Into<i64>) -> Self {
        self.value_int32 = Some(value_int32.into());
        self
    }

    /// Value, if it is a number of that size.
    #[must_use]
    pub fn value_int64(mut self, value_int64: impl Into<i64>) -> Self {
        self.value_int64 = Some(value_int64.into());
        self
    }

    /// Value, if it is a phone number.
    #[must_use]
    pub fn value_mobile(mut self, value_mobile: impl Into<UpdateStaffInfoValueMobile>) -> Self {
        self.value_mobile = Some(value_mobile.into());
        self
    }

    /// Value, if it is files.
    #[must_use]
    pub fn value_file(mut self, value_file: impl Into<UpdateStaffInfoValueFile>) -> Self {
        self.value_file = Some(value_file.into());
        self
    }
}

wire_out!(part UpdateStaffInfoItem {
    "fieldid" => fieldid,
    "sub_idx" => sub_idx,
    "value_string" => value_string,
    "value_uint32" => value_uint32,
    "value_uint64" => value_uint64,
    "value_int32" => value_int32,
    "value_int64" => value_int64,
    "value_mobile" => value_mobile,
    "value_file" => value_file,
});

/// `remove_items` of [`UpdateStaffInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateStaffInfoRemoveItems {
    /// Id of the group of fields.
    pub group_type: i64,
    /// Index among several entries of a group, from 0.
    pub sub_idx: i64,
}

impl UpdateStaffInfoRemoveItems {
    /// Starts with the required members.
    #[must_use]
    pub fn new(group_type: impl Into<i64>, sub_idx: impl Into<i64>) -> Self {
        Self {
            group_type: group_type.into(),
            sub_idx: sub_idx.into(),
        }
    }
}

wire_out!(part UpdateStaffInfoRemoveItems {
    "group_type" => group_type,
    "sub_idx" => sub_idx,
});

/// `update_results` of [`UpdateStaffInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateStaffInfoUpdateResults {
    /// Id of the field.
    pub fieldid: i64,
    /// Index among several entries of a group, from 0.
    pub sub_idx: Option<i64>,
    /// 0 if this field succeeded.
    pub result: i64,
}

wire_in!(part UpdateStaffInfoUpdateResults {
    "fieldid" => fieldid,
    "sub_idx" => sub_idx,
    "result" => result,
});

/// `insert_result` of [`UpdateStaffInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateStaffInfoInsertResult {
    /// Id of the group of fields.
    pub group_type: i64,
    /// Index of the added entry.
    pub idx: Option<i64>,
    /// 0 if this field succeeded.
    pub result: i64,
}

wire_in!(part UpdateStaffInfoInsertResult {
    "group_type" => group_type,
    "idx" => idx,
    "result" => result,
});

/// `remove_results` of [`UpdateStaffInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateStaffInfoRemoveResults {
    /// Id of the group of fields.
    pub group_type: i64,
    /// Index among several entries of a group, from 0.
    pub sub_idx: i64,
    /// 0 if this field succeeded.
    pub result: i64,
}

wire_in!(part UpdateStaffInfoRemoveResults {
    "group_type" => group_type,
    "sub_idx" => sub_idx,
    "result" => result,
});
