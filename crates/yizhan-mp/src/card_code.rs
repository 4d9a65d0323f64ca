//! Generated from `spec/mp/card_code.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Card codes (卡券Code管理)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Check imported codes (核查code).
///
/// `POST /card/code/checkcode`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Distributing_Coupons_Vouchers_and_Cards.html#5)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CheckCode {
    /// Card with its own codes.
    pub card_id: String,
    /// At most 100.
    pub code: Vec<String>,
}

impl CheckCode {
    /// Starts with the required members.
    pub fn new(
        card_id: impl Into<String>,
        code: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            card_id: card_id.into(),
            code: code.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(CheckCode {
    "card_id" => card_id,
    "code" => code,
});

/// The answer to [`CheckCode`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CheckCodeResponse {
    /// Codes already imported.
    pub exist_code: Vec<String>,
    /// Codes not imported.
    pub not_exist_code: Vec<String>,
}

wire_in!(CheckCodeResponse {
    "exist_code" => exist_code,
    "not_exist_code" => not_exist_code,
});

impl Endpoint for CheckCode {
    type Response = CheckCodeResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.card_code.check_code",
        path: "/card/code/checkcode",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// Redeem a code (核销Code).
///
/// `POST /card/code/consume`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Redeeming_a_coupon_voucher_or_card.html#2) [(2)](https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html)
///
/// Query the code first. A redeemed code cannot be restored; the event user_consume_card follows.
///
/// # Errors
///
/// - `40099`: code already consumed
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Consume {
    /// Needed if the codes are the merchant's own; for WeChat's codes it may be left out.
    pub card_id: Option<String>,
    /// Serial number of a card a user holds.
    pub code: String,
}

impl Consume {
    /// Starts with the required members.
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            card_id: Default::default(),
            code: code.into(),
        }
    }

    /// Needed if the codes are the merchant's own; for WeChat's codes it may be left out.
    pub fn card_id(mut self, card_id: impl Into<String>) -> Self {
        self.card_id = Some(card_id.into());
        self
    }
}

wire_out!(Consume {
    "card_id" => card_id,
    "code" => code,
});

/// The answer to [`Consume`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ConsumeResponse {
    /// `card`.
    pub card: ConsumeCard,
    /// User who holds the card.
    pub openid: String,
}

wire_in!(ConsumeResponse {
    "card" => card,
    "openid" => openid,
});

impl Endpoint for Consume {
    type Response = ConsumeResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.card_code.consume",
        path: "/card/code/consume",
        ..Operation::usual(Product::Mp)
    };
}

/// `card` of [`Consume`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ConsumeCard {
    /// Needed if the codes are the merchant's own; for WeChat's codes it may be left out.
    pub card_id: String,
}

wire_in!(part ConsumeCard {
    "card_id" => card_id,
});

/// Decrypt a code (Code解码).
///
/// `POST /card/code/decrypt`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Redeeming_a_coupon_voucher_or_card.html#5) [(2)](https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Invoicing_Platform_API_List.html#8)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Decrypt {
    /// Encrypted code, from the redemption page's link or from wx.chooseCard.
    pub encrypt_code: String,
}

impl Decrypt {
    /// Starts with the required members.
    pub fn new(encrypt_code: impl Into<String>) -> Self {
        Self {
            encrypt_code: encrypt_code.into(),
        }
    }
}

wire_out!(Decrypt {
    "encrypt_code" => encrypt_code,
});

/// The answer to [`Decrypt`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DecryptResponse {
    /// Serial number of a card a user holds.
    pub code: String,
}

wire_in!(DecryptResponse {
    "code" => code,
});

impl Endpoint for Decrypt {
    type Response = DecryptResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.card_code.decrypt",
        path: "/card/code/decrypt",
        ..Operation::usual(Product::Mp)
    };
}

/// Import custom codes (导入自定义code).
///
/// `POST /card/code/deposit`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Distributing_Coupons_Vouchers_and_Cards.html#5)
///
/// For cards with get\_custom\_code\_mode GET\_CUSTOM\_CODE\_MODE\_DEPOSIT; afterwards check the import and raise the stock to the number of codes.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Deposit {
    /// Card with its own codes.
    pub card_id: String,
    /// At most 100.
    pub code: Vec<String>,
}

impl Deposit {
    /// Starts with the required members.
    pub fn new(
        card_id: impl Into<String>,
        code: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            card_id: card_id.into(),
            code: code.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(Deposit {
    "card_id" => card_id,
    "code" => code,
});

/// The answer to [`Deposit`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DepositResponse {
    /// Codes that were imported.
    pub succ_code: Vec<String>,
    /// Codes that were there already.
    pub duplicate_code: Vec<String>,
    /// Codes that were not imported.
    pub fail_code: Vec<String>,
}

wire_in!(DepositResponse {
    "succ_code" => succ_code,
    "duplicate_code" => duplicate_code,
    "fail_code" => fail_code,
});

impl Endpoint for Deposit {
    type Response = DepositResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.card_code.deposit",
        path: "/card/code/deposit",
        ..Operation::usual(Product::Mp)
    };
}

/// Get a code (查询Code).
///
/// `POST /card/code/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Redeeming_a_coupon_voucher_or_card.html#1) [(2)](https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#0) [(3)](https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Coupons-Mini_Program_Start_Up.html#%E6%8E%A5%E5%8F%A34%EF%BC%9A%E8%8E%B7%E5%8F%96%E7%94%A8%E6%88%B7%E5%BC%80%E5%8D%A1%E6%97%B6%E6%8F%90%E4%BA%A4%E7%9A%84%E4%BF%A1%E6%81%AF%EF%BC%88%E9%9D%9E%E8%B7%B3%E8%BD%AC%E5%9E%8B%E5%BC%80%E5%8D%A1%E7%BB%84%E4%BB%B6%EF%BC%89) [(4)](https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html#_11-4-%E6%9F%A5%E8%AF%A2%E7%A4%BC%E5%93%81%E5%8D%A1%E4%BF%A1%E6%81%AF%E6%8E%A5%E5%8F%A3)
///
/// # Errors
///
/// - `40099`: code already consumed
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Get {
    /// Needed if the codes are the merchant's own; for WeChat's codes it may be left out.
    pub card_id: Option<String>,
    /// Serial number of a card a user holds.
    pub code: String,
    /// True to fail if the code cannot be redeemed, default true.
    pub check_consume: Option<bool>,
}

impl Get {
    /// Starts with the required members.
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            card_id: Default::default(),
            code: code.into(),
            check_consume: Default::default(),
        }
    }

    /// Needed if the codes are the merchant's own; for WeChat's codes it may be left out.
    pub fn card_id(mut self, card_id: impl Into<String>) -> Self {
        self.card_id = Some(card_id.into());
        self
    }

    /// True to fail if the code cannot be redeemed, default true.
    pub fn check_consume(mut self, check_consume: impl Into<bool>) -> Self {
        self.check_consume = Some(check_consume.into());
        self
    }
}

wire_out!(Get {
    "card_id" => card_id,
    "code" => code,
    "check_consume" => check_consume,
});

/// The answer to [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// `card`.
    pub card: GetCard,
    /// NORMAL, CONSUMED, EXPIRE, GIFTING, GIFT_SUCC, GIFT_TIMEOUT, DELETE or UNAVAILABLE.
    pub user_card_status: String,
    /// User who holds the card.
    pub openid: String,
    /// `nickname`.
    pub nickname: String,
    /// Number shown on the membership card.
    pub membership_number: Option<String>,
    /// `user_info`.
    pub user_info: Option<GetUserInfo>,
    /// Points.
    pub bonus: Option<i64>,
    /// In fen.
    pub balance: Option<i64>,
    /// Gift card order.
    pub order_id: Option<String>,
    /// Link to the background.
    pub background_pic_url: Option<String>,
    /// Whether the card can be redeemed.
    pub can_consume: Option<bool>,
    /// Source given when the card was handed out.
    pub outer_str: Option<String>,
}

wire_in!(GetResponse {
    "card" => card,
    "user_card_status" => user_card_status,
    "openid" => openid,
    "nickname" => nickname,
    "membership_number" => membership_number,
    "user_info" => user_info,
    "bonus" => bonus,
    "balance" => balance,
    "order_id" => order_id,
    "background_pic_url" => background_pic_url,
    "can_consume" => can_consume,
    "outer_str" => outer_str,
});

impl Endpoint for Get {
    type Response = GetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.card_code.get",
        path: "/card/code/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// `card` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCard {
    /// Needed if the codes are the merchant's own; for WeChat's codes it may be left out.
    pub card_id: String,
    /// Serial number of a card a user holds.
    pub code: Option<String>,
    /// `card_number`.
    pub card_number: Option<String>,
    /// Unix seconds, validity of this card.
    pub begin_time: i64,
    /// Unix seconds, validity of this card.
    pub end_time: i64,
    /// Points.
    pub bonus: Option<i64>,
    /// In fen.
    pub balance: Option<i64>,
}

wire_in!(part GetCard {
    "card_id" => card_id,
    "code" => code,
    "card_number" => card_number,
    "begin_time" => begin_time,
    "end_time" => end_time,
    "bonus" => bonus,
    "balance" => balance,
});

/// `user_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetUserInfo {
    /// Form fields of WeChat.
    pub common_field_list: Vec<GetCommonFieldList>,
    /// Form fields of the merchant.
    pub custom_field_list: Vec<GetCustomFieldList>,
}

wire_in!(part GetUserInfo {
    "common_field_list" => common_field_list,
    "custom_field_list" => custom_field_list,
});

/// `common_field_list` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCommonFieldList {
    /// `name`.
    pub name: String,
    /// `value`.
    pub value: String,
}

wire_in!(part GetCommonFieldList {
    "name" => name,
    "value" => value,
});

/// `custom_field_list` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCustomFieldList {
    /// `name`.
    pub name: String,
    /// `value`.
    pub value: String,
}

wire_in!(part GetCustomFieldList {
    "name" => name,
    "value" => value,
});

/// Count the imported codes (查询导入code数目).
///
/// `POST /card/code/getdepositcount`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Distributing_Coupons_Vouchers_and_Cards.html#5)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetDepositCount {
    /// Card with its own codes.
    pub card_id: String,
}

impl GetDepositCount {
    /// Starts with the required members.
    pub fn new(card_id: impl Into<String>) -> Self {
        Self {
            card_id: card_id.into(),
        }
    }
}

wire_out!(GetDepositCount {
    "card_id" => card_id,
});

/// The answer to [`GetDepositCount`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetDepositCountResponse {
    /// Codes imported for this card.
    pub count: i64,
}

wire_in!(GetDepositCountResponse {
    "count" => count,
});

impl Endpoint for GetDepositCount {
    type Response = GetDepositCountResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.card_code.get_deposit_count",
        path: "/card/code/getdepositcount",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// Invalidate a code (设置卡券失效).
///
/// `POST /card/code/unavailable`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#8)
///
/// Cannot be undone.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Unavailable {
    /// Needed if the codes are the merchant's own; for WeChat's codes it may be left out.
    pub card_id: Option<String>,
    /// Serial number of a card a user holds.
    pub code: String,
    /// Shown to the user.
    pub reason: Option<String>,
}

impl Unavailable {
    /// Starts with the required members.
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            card_id: Default::default(),
            code: code.into(),
            reason: Default::default(),
        }
    }

    /// Needed if the codes are the merchant's own; for WeChat's codes it may be left out.
    pub fn card_id(mut self, card_id: impl Into<String>) -> Self {
        self.card_id = Some(card_id.into());
        self
    }

    /// Shown to the user.
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }
}

wire_out!(Unavailable {
    "card_id" => card_id,
    "code" => code,
    "reason" => reason,
});

/// The answer to [`Unavailable`].
pub type UnavailableResponse = yizhan_core::Done;

impl Endpoint for Unavailable {
    type Response = UnavailableResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.card_code.unavailable",
        path: "/card/code/unavailable",
        ..Operation::usual(Product::Mp)
    };
}

/// Change a code (更改Code).
///
/// `POST /card/code/update`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#6)
///
/// Only for cards with the merchant's own codes, for instance after the card was given to a friend.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Update {
    /// Needed if the codes are the merchant's own; for WeChat's codes it may be left out.
    pub card_id: Option<String>,
    /// Serial number of a card a user holds.
    pub code: String,
    /// The code from now on.
    pub new_code: String,
}

impl Update {
    /// Starts with the required members.
    pub fn new(code: impl Into<String>, new_code: impl Into<String>) -> Self {
        Self {
            card_id: Default::default(),
            code: code.into(),
            new_code: new_code.into(),
        }
    }

    /// Needed if the codes are the merchant's own; for WeChat's codes it may be left out.
    pub fn card_id(mut self, card_id: impl Into<String>) -> Self {
        self.card_id = Some(card_id.into());
        self
    }
}

wire_out!(Update {
    "card_id" => card_id,
    "code" => code,
    "new_code" => new_code,
});

/// The answer to [`Update`].
pub type UpdateResponse = yizhan_core::Done;

impl Endpoint for Update {
    type Response = UpdateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.card_code.update",
        path: "/card/code/update",
        ..Operation::usual(Product::Mp)
    };
}
