//! Generated from `spec/mp/card_membercard.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Membership cards (会员卡)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Activate a membership card (激活会员卡).
///
/// `POST /card/membercard/activate`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Coupons-Mini_Program_Start_Up.html#%E6%8E%A5%E5%8F%A35%EF%BC%9A%E6%BF%80%E6%B4%BB%E7%94%A8%E6%88%B7%E9%A2%86%E5%8F%96%E7%9A%84%E4%BC%9A%E5%91%98%E5%8D%A1%EF%BC%88%E8%B7%B3%E8%BD%AC%E5%9E%8B%E5%BC%80%E5%8D%A1%E7%BB%84%E4%BB%B6%EF%BC%89) [(2)](https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Membership_Cards/Create_a_membership_card.html#15)
///
/// For cards activated by the merchant's own page, and after the user returned from WeChat's form.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Activate {
    /// Needed if the codes are the merchant's own.
    pub card_id: Option<String>,
    /// Code of the user's card, from the event or the activation link.
    pub code: String,
    /// Number shown on the card.
    pub membership_number: String,
    /// Link to the background, uploaded to WeChat.
    pub background_pic_url: Option<String>,
    /// Unix seconds, validity from the activation.
    pub activate_begin_time: Option<i64>,
    /// Unix seconds, validity from the activation.
    pub activate_end_time: Option<i64>,
    /// Points to begin with.
    pub init_bonus: Option<i64>,
    /// Why, shown to the user.
    pub init_bonus_record: Option<String>,
    /// In fen, only for accounts allowed to hold balances.
    pub init_balance: Option<i64>,
    /// Value of the card's first own field, at most 12 bytes.
    pub init_custom_field_value1: Option<String>,
    /// Value of the card's second own field, at most 12 bytes.
    pub init_custom_field_value2: Option<String>,
    /// Value of the card's third own field, at most 12 bytes.
    pub init_custom_field_value3: Option<String>,
}

impl Activate {
    /// Starts with the required members.
    pub fn new(code: impl Into<String>, membership_number: impl Into<String>) -> Self {
        Self {
            card_id: Default::default(),
            code: code.into(),
            membership_number: membership_number.into(),
            background_pic_url: Default::default(),
            activate_begin_time: Default::default(),
            activate_end_time: Default::default(),
            init_bonus: Default::default(),
            init_bonus_record: Default::default(),
            init_balance: Default::default(),
            init_custom_field_value1: Default::default(),
            init_custom_field_value2: Default::default(),
            init_custom_field_value3: Default::default(),
        }
    }

    /// Needed if the codes are the merchant's own.
    pub fn card_id(mut self, card_id: impl Into<String>) -> Self {
        self.card_id = Some(card_id.into());
        self
    }

    /// Link to the background, uploaded to WeChat.
    pub fn background_pic_url(mut self, background_pic_url: impl Into<String>) -> Self {
        self.background_pic_url = Some(background_pic_url.into());
        self
    }

    /// Unix seconds, validity from the activation.
    pub fn activate_begin_time(mut self, activate_begin_time: impl Into<i64>) -> Self {
        self.activate_begin_time = Some(activate_begin_time.into());
        self
    }

    /// Unix seconds, validity from the activation.
    pub fn activate_end_time(mut self, activate_end_time: impl Into<i64>) -> Self {
        self.activate_end_time = Some(activate_end_time.into());
        self
    }

    /// Points to begin with.
    pub fn init_bonus(mut self, init_bonus: impl Into<i64>) -> Self {
        self.init_bonus = Some(init_bonus.into());
        self
    }

    /// Why, shown to the user.
    pub fn init_bonus_record(mut self, init_bonus_record: impl Into<String>) -> Self {
        self.init_bonus_record = Some(init_bonus_record.into());
        self
    }

    /// In fen, only for accounts allowed to hold balances.
    pub fn init_balance(mut self, init_balance: impl Into<i64>) -> Self {
        self.init_balance = Some(init_balance.into());
        self
    }

    /// Value of the card's first own field, at most 12 bytes.
    pub fn init_custom_field_value1(mut self, init_custom_field_value1: impl Into<String>) -> Self {
        self.init_custom_field_value1 = Some(init_custom_field_value1.into());
        self
    }

    /// Value of the card's second own field, at most 12 bytes.
    pub fn init_custom_field_value2(mut self, init_custom_field_value2: impl Into<String>) -> Self {
        self.init_custom_field_value2 = Some(init_custom_field_value2.into());
        self
    }

    /// Value of the card's third own field, at most 12 bytes.
    pub fn init_custom_field_value3(mut self, init_custom_field_value3: impl Into<String>) -> Self {
        self.init_custom_field_value3 = Some(init_custom_field_value3.into());
        self
    }
}

wire_out!(Activate {
    "card_id" => card_id,
    "code" => code,
    "membership_number" => membership_number,
    "background_pic_url" => background_pic_url,
    "activate_begin_time" => activate_begin_time,
    "activate_end_time" => activate_end_time,
    "init_bonus" => init_bonus,
    "init_bonus_record" => init_bonus_record,
    "init_balance" => init_balance,
    "init_custom_field_value1" => init_custom_field_value1,
    "init_custom_field_value2" => init_custom_field_value2,
    "init_custom_field_value3" => init_custom_field_value3,
});

/// The answer to [`Activate`].
pub type ActivateResponse = yizhan_core::Done;

impl Endpoint for Activate {
    type Response = ActivateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.card_membercard.activate",
        path: "/card/membercard/activate",
        ..Operation::usual(Product::Mp)
    };
}

/// Get the link of the activation plug-in (获取开卡插件参数).
///
/// `POST /card/membercard/activate/geturl`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Coupons-Mini_Program_Start_Up.html#%E6%8E%A5%E5%8F%A31%EF%BC%9A%E8%8E%B7%E5%8F%96%E5%BC%80%E5%8D%A1%E6%8F%92%E4%BB%B6%E5%8F%82%E6%95%B0)
///
/// The link carries the parameters for the mini program's activation plug-in.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ActivateGetUrl {
    /// Needed if the codes are the merchant's own.
    pub card_id: String,
    /// Source, returned with the events.
    pub outer_str: Option<String>,
}

impl ActivateGetUrl {
    /// Starts with the required members.
    pub fn new(card_id: impl Into<String>) -> Self {
        Self {
            card_id: card_id.into(),
            outer_str: Default::default(),
        }
    }

    /// Source, returned with the events.
    pub fn outer_str(mut self, outer_str: impl Into<String>) -> Self {
        self.outer_str = Some(outer_str.into());
        self
    }
}

wire_out!(ActivateGetUrl {
    "card_id" => card_id,
    "outer_str" => outer_str,
});

/// The answer to [`ActivateGetUrl`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ActivateGetUrlResponse {
    /// `url`.
    pub url: String,
}

wire_in!(ActivateGetUrlResponse {
    "url" => url,
});

impl Endpoint for ActivateGetUrl {
    type Response = ActivateGetUrlResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.card_membercard.activate_get_url",
        path: "/card/membercard/activate/geturl",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// Get the form a user submitted on activation (获取用户提交资料).
///
/// `POST /card/membercard/activatetempinfo/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Coupons-Mini_Program_Start_Up.html#%E6%8E%A5%E5%8F%A33%EF%BC%9A%E8%8E%B7%E5%8F%96%E7%94%A8%E6%88%B7%E5%BC%80%E5%8D%A1%E6%97%B6%E6%8F%90%E4%BA%A4%E7%9A%84%E4%BF%A1%E6%81%AF%EF%BC%88%E8%B7%B3%E8%BD%AC%E5%9E%8B%E5%BC%80%E5%8D%A1%E7%BB%84%E4%BB%B6%EF%BC%89)
///
/// For activation with return to the merchant: the ticket comes with the link, then the card is activated.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ActivateTempInfoGet {
    /// From the link to which the user returned after the form.
    pub activate_ticket: String,
}

impl ActivateTempInfoGet {
    /// Starts with the required members.
    pub fn new(activate_ticket: impl Into<String>) -> Self {
        Self {
            activate_ticket: activate_ticket.into(),
        }
    }
}

wire_out!(ActivateTempInfoGet {
    "activate_ticket" => activate_ticket,
});

/// The answer to [`ActivateTempInfoGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ActivateTempInfoGetResponse {
    /// `info`.
    pub info: ActivateTempInfoGetInfo,
}

wire_in!(ActivateTempInfoGetResponse {
    "info" => info,
});

impl Endpoint for ActivateTempInfoGet {
    type Response = ActivateTempInfoGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.card_membercard.activate_temp_info_get",
        path: "/card/membercard/activatetempinfo/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// `info` of [`ActivateTempInfoGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ActivateTempInfoGetInfo {
    /// Fields of WeChat, named USER_FORM_INFO_FLAG\_….
    pub common_field_list: Vec<CommonFieldList>,
    /// The merchant's own fields.
    pub custom_field_list: Vec<CustomFieldList>,
}

wire_in!(part ActivateTempInfoGetInfo {
    "common_field_list" => common_field_list,
    "custom_field_list" => custom_field_list,
});

/// `common_field_list` of [`ActivateTempInfoGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CommonFieldList {
    /// `name`.
    pub name: String,
    /// `value`.
    pub value: String,
}

wire_in!(part CommonFieldList {
    "name" => name,
    "value" => value,
});

/// `custom_field_list` of [`ActivateTempInfoGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CustomFieldList {
    /// `name`.
    pub name: String,
    /// `value`.
    pub value: String,
}

wire_in!(part CustomFieldList {
    "name" => name,
    "value" => value,
});

/// Set the activation form (设置开卡字段).
///
/// `POST /card/membercard/activateuserform/set`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Membership_Cards/Create_a_membership_card.html#16)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ActivateUserFormSet {
    /// Needed if the codes are the merchant's own.
    pub card_id: String,
    /// Terms of service shown on the form.
    pub service_statement: Option<ActivateUserFormSetServiceStatement>,
    /// Link for users who already have a card.
    pub bind_old_card: Option<ActivateUserFormSetBindOldCard>,
    /// Fields the user must fill in.
    pub required_form: Option<ActivateUserFormSetRequiredForm>,
    /// Fields the user may fill in.
    pub optional_form: Option<ActivateUserFormSetOptionalForm>,
}

impl ActivateUserFormSet {
    /// Starts with the required members.
    pub fn new(card_id: impl Into<String>) -> Self {
        Self {
            card_id: card_id.into(),
            service_statement: Default::default(),
            bind_old_card: Default::default(),
            required_form: Default::default(),
            optional_form: Default::default(),
        }
    }

    /// Terms of service shown on the form.
    pub fn service_statement(
        mut self,
        service_statement: impl Into<ActivateUserFormSetServiceStatement>,
    ) -> Self {
        self.service_statement = Some(service_statement.into());
        self
    }

    /// Link for users who already have a card.
    pub fn bind_old_card(
        mut self,
        bind_old_card: impl Into<ActivateUserFormSetBindOldCard>,
    ) -> Self {
        self.bind_old_card = Some(bind_old_card.into());
        self
    }

    /// Fields the user must fill in.
    pub fn required_form(
        mut self,
        required_form: impl Into<ActivateUserFormSetRequiredForm>,
    ) -> Self {
        self.required_form = Some(required_form.into());
        self
    }

    /// Fields the user may fill in.
    pub fn optional_form(
        mut self,
        optional_form: impl Into<ActivateUserFormSetOptionalForm>,
    ) -> Self {
        self.optional_form = Some(optional_form.into());
        self
    }
}

wire_out!(ActivateUserFormSet {
    "card_id" => card_id,
    "service_statement" => service_statement,
    "bind_old_card" => bind_old_card,
    "required_form" => required_form,
    "optional_form" => optional_form,
});

/// The answer to [`ActivateUserFormSet`].
pub type ActivateUserFormSetResponse = yizhan_core::Done;

impl Endpoint for ActivateUserFormSet {
    type Response = ActivateUserFormSetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.card_membercard.activate_user_form_set",
        path: "/card/membercard/activateuserform/set",
        ..Operation::usual(Product::Mp)
    };
}

/// `service_statement` of [`ActivateUserFormSet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ActivateUserFormSetServiceStatement {
    /// `name`.
    pub name: String,
    /// `url`.
    pub url: String,
}

impl ActivateUserFormSetServiceStatement {
    /// Starts with the required members.
    #[must_use]
    pub fn new(name: impl Into<String>, url: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            url: url.into(),
        }
    }
}

wire_out!(part ActivateUserFormSetServiceStatement {
    "name" => name,
    "url" => url,
});

/// `bind_old_card` of [`ActivateUserFormSet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ActivateUserFormSetBindOldCard {
    /// `name`.
    pub name: String,
    /// `url`.
    pub url: String,
}

impl ActivateUserFormSetBindOldCard {
    /// Starts with the required members.
    #[must_use]
    pub fn new(name: impl Into<String>, url: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            url: url.into(),
        }
    }
}

wire_out!(part ActivateUserFormSetBindOldCard {
    "name" => name,
    "url" => url,
});

/// `required_form` of [`ActivateUserFormSet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ActivateUserFormSetRequiredForm {
    /// Whether the user may change the values later.
    pub can_modify: Option<bool>,
    /// Own fields with a kind of input.
    pub rich_field_list: Option<Vec<ActivateUserFormSetRichFieldList>>,
    /// Fields of WeChat, such as USER_FORM_INFO_FLAG_MOBILE.
    pub common_field_id_list: Option<Vec<String>>,
    /// Names of fields for free text.
    pub custom_field_list: Option<Vec<String>>,
}

impl ActivateUserFormSetRequiredForm {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the user may change the values later.
    #[must_use]
    pub fn can_modify(mut self, can_modify: impl Into<bool>) -> Self {
        self.can_modify = Some(can_modify.into());
        self
    }

    /// Own fields with a kind of input.
    #[must_use]
    pub fn rich_field_list(
        mut self,
        rich_field_list: impl IntoIterator<Item = impl Into<ActivateUserFormSetRichFieldList>>,
    ) -> Self {
        self.rich_field_list = Some(rich_field_list.into_iter().map(Into::into).collect());
        self
    }

    /// Fields of WeChat, such as USER_FORM_INFO_FLAG_MOBILE.
    #[must_use]
    pub fn common_field_id_list(
        mut self,
        common_field_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.common_field_id_list =
            Some(common_field_id_list.into_iter().map(Into::into).collect());
        self
    }

    /// Names of fields for free text.
    #[must_use]
    pub fn custom_field_list(
        mut self,
        custom_field_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.custom_field_list = Some(custom_field_list.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part ActivateUserFormSetRequiredForm {
    "can_modify" => can_modify,
    "rich_field_list" => rich_field_list,
    "common_field_id_list" => common_field_id_list,
    "custom_field_list" => custom_field_list,
});

/// `rich_field_list` of [`ActivateUserFormSet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ActivateUserFormSetRichFieldList {
    /// FORM_FIELD_RADIO, FORM_FIELD_SELECT or FORM_FIELD_CHECK_BOX.
    pub r#type: String,
    /// `name`.
    pub name: String,
    /// Choices.
    pub values: Vec<String>,
}

impl ActivateUserFormSetRichFieldList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        r#type: impl Into<String>,
        name: impl Into<String>,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            name: name.into(),
            values: values.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(part ActivateUserFormSetRichFieldList {
    "type" => r#type,
    "name" => name,
    "values" => values,
});

/// `optional_form` of [`ActivateUserFormSet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ActivateUserFormSetOptionalForm {
    /// Whether the user may change the values later.
    pub can_modify: Option<bool>,
    /// Own fields with a kind of input.
    pub rich_field_list: Option<Vec<ActivateUserFormSetRichFieldList>>,
    /// Fields of WeChat, such as USER_FORM_INFO_FLAG_MOBILE.
    pub common_field_id_list: Option<Vec<String>>,
    /// Names of fields for free text.
    pub custom_field_list: Option<Vec<String>>,
}

impl ActivateUserFormSetOptionalForm {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the user may change the values later.
    #[must_use]
    pub fn can_modify(mut self, can_modify: impl Into<bool>) -> Self {
        self.can_modify = Some(can_modify.into());
        self
    }

    /// Own fields with a kind of input.
    #[must_use]
    pub fn rich_field_list(
        mut self,
        rich_field_list: impl IntoIterator<Item = impl Into<ActivateUserFormSetRichFieldList>>,
    ) -> Self {
        self.rich_field_list = Some(rich_field_list.into_iter().map(Into::into).collect());
        self
    }

    /// Fields of WeChat, such as USER_FORM_INFO_FLAG_MOBILE.
    #[must_use]
    pub fn common_field_id_list(
        mut self,
        common_field_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.common_field_id_list =
            Some(common_field_id_list.into_iter().map(Into::into).collect());
        self
    }

    /// Names of fields for free text.
    #[must_use]
    pub fn custom_field_list(
        mut self,
        custom_field_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.custom_field_list = Some(custom_field_list.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part ActivateUserFormSetOptionalForm {
    "can_modify" => can_modify,
    "rich_field_list" => rich_field_list,
    "common_field_id_list" => common_field_id_list,
    "custom_field_list" => custom_field_list,
});

/// Update a member's information (更新会员信息).
///
/// `POST /card/membercard/updateuser`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Membership_Cards/Create_a_membership_card.html#18)
///
/// Give either the new value or the change of points and balance.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UpdateUser {
    /// Needed if the codes are the merchant's own.
    pub card_id: String,
    /// Code of the user's card, from the event or the activation link.
    pub code: String,
    /// Link to the background, uploaded to WeChat.
    pub background_pic_url: Option<String>,
    /// Points from now on.
    pub bonus: Option<i64>,
    /// Points to add, negative to deduct.
    pub add_bonus: Option<i64>,
    /// Why, shown to the user, at most 14 characters.
    pub record_bonus: Option<String>,
    /// In fen.
    pub balance: Option<i64>,
    /// Fen to add, negative to deduct.
    pub add_balance: Option<i64>,
    /// Why, shown to the user.
    pub record_balance: Option<String>,
    /// Value of the card's first own field, at most 12 bytes.
    pub custom_field_value1: Option<String>,
    /// Value of the card's second own field, at most 12 bytes.
    pub custom_field_value2: Option<String>,
    /// Value of the card's third own field, at most 12 bytes.
    pub custom_field_value3: Option<String>,
    /// Which changes the user is told.
    pub notify_optional: Option<UpdateUserNotifyOptional>,
}

impl UpdateUser {
    /// Starts with the required members.
    pub fn new(card_id: impl Into<String>, code: impl Into<String>) -> Self {
        Self {
            card_id: card_id.into(),
            code: code.into(),
            background_pic_url: Default::default(),
            bonus: Default::default(),
            add_bonus: Default::default(),
            record_bonus: Default::default(),
            balance: Default::default(),
            add_balance: Default::default(),
            record_balance: Default::default(),
            custom_field_value1: Default::default(),
            custom_field_value2: Default::default(),
            custom_field_value3: Default::default(),
            notify_optional: Default::default(),
        }
    }

    /// Link to the background, uploaded to WeChat.
    pub fn background_pic_url(mut self, background_pic_url: impl Into<String>) -> Self {
        self.background_pic_url = Some(background_pic_url.into());
        self
    }

    /// Points from now on.
    pub fn bonus(mut self, bonus: impl Into<i64>) -> Self {
        self.bonus = Some(bonus.into());
        self
    }

    /// Points to add, negative to deduct.
    pub fn add_bonus(mut self, add_bonus: impl Into<i64>) -> Self {
        self.add_bonus = Some(add_bonus.into());
        self
    }

    /// Why, shown to the user, at most 14 characters.
    pub fn record_bonus(mut self, record_bonus: impl Into<String>) -> Self {
        self.record_bonus = Some(record_bonus.into());
        self
    }

    /// In fen.
    pub fn balance(mut self, balance: impl Into<i64>) -> Self {
        self.balance = Some(balance.into());
        self
    }

    /// Fen to add, negative to deduct.
    pub fn add_balance(mut self, add_balance: impl Into<i64>) -> Self {
        self.add_balance = Some(add_balance.into());
        self
    }

    /// Why, shown to the user.
    pub fn record_balance(mut self, record_balance: impl Into<String>) -> Self {
        self.record_balance = Some(record_balance.into());
        self
    }

    /// Value of the card's first own field, at most 12 bytes.
    pub fn custom_field_value1(mut self, custom_field_value1: impl Into<String>) -> Self {
        self.custom_field_value1 = Some(custom_field_value1.into());
        self
    }

    /// Value of the card's second own field, at most 12 bytes.
    pub fn custom_field_value2(mut self, custom_field_value2: impl Into<String>) -> Self {
        self.custom_field_value2 = Some(custom_field_value2.into());
        self
    }

    /// Value of the card's third own field, at most 12 bytes.
    pub fn custom_field_value3(mut self, custom_field_value3: impl Into<String>) -> Self {
        self.custom_field_value3 = Some(custom_field_value3.into());
        self
    }

    /// Which changes the user is told.
    pub fn notify_optional(mut self, notify_optional: impl Into<UpdateUserNotifyOptional>) -> Self {
        self.notify_optional = Some(notify_optional.into());
        self
    }
}

wire_out!(UpdateUser {
    "card_id" => card_id,
    "code" => code,
    "background_pic_url" => background_pic_url,
    "bonus" => bonus,
    "add_bonus" => add_bonus,
    "record_bonus" => record_bonus,
    "balance" => balance,
    "add_balance" => add_balance,
    "record_balance" => record_balance,
    "custom_field_value1" => custom_field_value1,
    "custom_field_value2" => custom_field_value2,
    "custom_field_value3" => custom_field_value3,
    "notify_optional" => notify_optional,
});

/// The answer to [`UpdateUser`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateUserResponse {
    /// `openid`.
    pub openid: String,
    /// Points afterwards.
    pub result_bonus: i64,
    /// Balance afterwards, in fen.
    pub result_balance: i64,
}

wire_in!(UpdateUserResponse {
    "openid" => openid,
    "result_bonus" => result_bonus,
    "result_balance" => result_balance,
});

impl Endpoint for UpdateUser {
    type Response = UpdateUserResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.card_membercard.update_user",
        path: "/card/membercard/updateuser",
        ..Operation::usual(Product::Mp)
    };
}

/// `notify_optional` of [`UpdateUser`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateUserNotifyOptional {
    /// Whether a change sends the user a message.
    pub is_notify_bonus: Option<bool>,
    /// Whether a change sends the user a message.
    pub is_notify_balance: Option<bool>,
    /// Whether a change sends the user a message.
    pub is_notify_custom_field1: Option<bool>,
    /// Whether a change sends the user a message.
    pub is_notify_custom_field2: Option<bool>,
    /// Whether a change sends the user a message.
    pub is_notify_custom_field3: Option<bool>,
}

impl UpdateUserNotifyOptional {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether a change sends the user a message.
    #[must_use]
    pub fn is_notify_bonus(mut self, is_notify_bonus: impl Into<bool>) -> Self {
        self.is_notify_bonus = Some(is_notify_bonus.into());
        self
    }

    /// Whether a change sends the user a message.
    #[must_use]
    pub fn is_notify_balance(mut self, is_notify_balance: impl Into<bool>) -> Self {
        self.is_notify_balance = Some(is_notify_balance.into());
        self
    }

    /// Whether a change sends the user a message.
    #[must_use]
    pub fn is_notify_custom_field1(mut self, is_notify_custom_field1: impl Into<bool>) -> Self {
        self.is_notify_custom_field1 = Some(is_notify_custom_field1.into());
        self
    }

    /// Whether a change sends the user a message.
    #[must_use]
    pub fn is_notify_custom_field2(mut self, is_notify_custom_field2: impl Into<bool>) -> Self {
        self.is_notify_custom_field2 = Some(is_notify_custom_field2.into());
        self
    }

    /// Whether a change sends the user a message.
    #[must_use]
    pub fn is_notify_custom_field3(mut self, is_notify_custom_field3: impl Into<bool>) -> Self {
        self.is_notify_custom_field3 = Some(is_notify_custom_field3.into());
        self
    }
}

wire_out!(part UpdateUserNotifyOptional {
    "is_notify_bonus" => is_notify_bonus,
    "is_notify_balance" => is_notify_balance,
    "is_notify_custom_field1" => is_notify_custom_field1,
    "is_notify_custom_field2" => is_notify_custom_field2,
    "is_notify_custom_field3" => is_notify_custom_field3,
});

/// Get a member's information (拉取会员信息).
///
/// `POST /card/membercard/userinfo/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Membership_Cards/Manage_Member_Card.html#1)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UserInfoGet {
    /// Needed if the codes are the merchant's own.
    pub card_id: String,
    /// Code of the user's card, from the event or the activation link.
    pub code: String,
}

impl UserInfoGet {
    /// Starts with the required members.
    pub fn new(card_id: impl Into<String>, code: impl Into<String>) -> Self {
        Self {
            card_id: card_id.into(),
            code: code.into(),
        }
    }
}

wire_out!(UserInfoGet {
    "card_id" => card_id,
    "code" => code,
});

/// The answer to [`UserInfoGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UserInfoGetResponse {
    /// `openid`.
    pub openid: String,
    /// `nickname`.
    pub nickname: String,
    /// MALE, FEMALE or UNKNOWN.
    pub sex: Option<String>,
    /// Number shown on the card.
    pub membership_number: String,
    /// `user_info`.
    pub user_info: Option<UserInfoGetUserInfo>,
    /// Points from now on.
    pub bonus: i64,
    /// In fen.
    pub balance: Option<i64>,
    /// NORMAL, EXPIRE, GIFTING, GIFT_SUCC, GIFT_TIMEOUT, DELETE or UNAVAILABLE.
    pub user_card_status: String,
    /// Whether the card is activated.
    pub has_active: Option<bool>,
}

wire_in!(UserInfoGetResponse {
    "openid" => openid,
    "nickname" => nickname,
    "sex" => sex,
    "membership_number" => membership_number,
    "user_info" => user_info,
    "bonus" => bonus,
    "balance" => balance,
    "user_card_status" => user_card_status,
    "has_active" => has_active,
});

impl Endpoint for UserInfoGet {
    type Response = UserInfoGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.card_membercard.user_info_get",
        path: "/card/membercard/userinfo/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// `user_info` of [`UserInfoGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UserInfoGetUserInfo {
    /// Fields with the user's values.
    pub common_field_list: Vec<CommonFieldList>,
    /// Fields with the user's values.
    pub custom_field_list: Vec<CustomFieldList>,
}

wire_in!(part UserInfoGetUserInfo {
    "common_field_list" => common_field_list,
    "custom_field_list" => custom_field_list,
});
