//! Generated from `spec/mp/card_paygiftcard.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Cards after payment (支付即会员)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Add a rule for cards after payment (设置支付后投放卡券).
///
/// `POST /card/paygiftcard/add`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Membership_Cards/Manage_Member_Card.html#4)
///
/// The merchant numbers must be related to the account in WeChat Pay; a merchant number has one rule for the same time and amounts.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Add {
    /// `rule_info`.
    pub rule_info: AddRuleInfo,
}

impl Add {
    /// Starts with the required members.
    pub fn new(rule_info: impl Into<AddRuleInfo>) -> Self {
        Self {
            rule_info: rule_info.into(),
        }
    }
}

wire_out!(Add {
    "rule_info" => rule_info,
});

/// The answer to [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddResponse {
    /// `rule_id`.
    pub rule_id: i64,
    /// Merchants for which the rule could not be set.
    pub fail_mchid_list: Vec<AddFailMchidList>,
    /// Merchants for which the rule was set.
    pub succ_mchid_list: Vec<String>,
}

wire_in!(AddResponse {
    "rule_id" => rule_id,
    "fail_mchid_list" => fail_mchid_list,
    "succ_mchid_list" => succ_mchid_list,
});

impl Endpoint for Add {
    type Response = AddResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.card_paygiftcard.add",
        path: "/card/paygiftcard/add",
        ..Operation::usual(Product::Mp)
    };
}

/// `rule_info` of [`Add`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AddRuleInfo {
    /// RULE_TYPE_PAY_MEMBER_CARD.
    ///
    /// `RULE_TYPE_PAY_MEMBER_CARD` unless set.
    pub r#type: String,
    /// `base_info`.
    pub base_info: AddRuleInfoBaseInfo,
    /// `member_rule`.
    pub member_rule: Option<AddRuleInfoMemberRule>,
}

impl AddRuleInfo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(base_info: impl Into<AddRuleInfoBaseInfo>) -> Self {
        Self {
            r#type: "RULE_TYPE_PAY_MEMBER_CARD".into(),
            base_info: base_info.into(),
            member_rule: Default::default(),
        }
    }

    /// RULE_TYPE_PAY_MEMBER_CARD.
    ///
    /// `RULE_TYPE_PAY_MEMBER_CARD` unless set.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = r#type.into();
        self
    }

    /// `member_rule`.
    #[must_use]
    pub fn member_rule(mut self, member_rule: impl Into<AddRuleInfoMemberRule>) -> Self {
        self.member_rule = Some(member_rule.into());
        self
    }
}

impl Default for AddRuleInfo {
    #[inline]
    fn default() -> Self {
        Self {
            r#type: "RULE_TYPE_PAY_MEMBER_CARD".into(),
            base_info: Default::default(),
            member_rule: Default::default(),
        }
    }
}

wire_out!(part AddRuleInfo {
    "type" => r#type,
    "base_info" => base_info,
    "member_rule" => member_rule,
});

/// `rule_info_base_info` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddRuleInfoBaseInfo {
    /// WeChat Pay merchant numbers to which the rule applies.
    pub mchid_list: Vec<String>,
    /// Unix seconds.
    pub begin_time: i64,
    /// Unix seconds.
    pub end_time: i64,
}

impl AddRuleInfoBaseInfo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        mchid_list: impl IntoIterator<Item = impl Into<String>>,
        begin_time: impl Into<i64>,
        end_time: impl Into<i64>,
    ) -> Self {
        Self {
            mchid_list: mchid_list.into_iter().map(Into::into).collect(),
            begin_time: begin_time.into(),
            end_time: end_time.into(),
        }
    }
}

wire_out!(part AddRuleInfoBaseInfo {
    "mchid_list" => mchid_list,
    "begin_time" => begin_time,
    "end_time" => end_time,
});

/// `rule_info_member_rule` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddRuleInfoMemberRule {
    /// Membership card offered after payment.
    pub card_id: String,
    /// From this amount on, in fen.
    pub least_cost: i64,
    /// Up to this amount, in fen.
    pub max_cost: i64,
    /// Page opened instead of the card.
    pub jump_url: Option<String>,
    /// Original id of the mini program opened (gh\_…).
    pub app_brand_id: Option<String>,
    /// Path of the mini program opened.
    pub app_brand_pass: Option<String>,
}

impl AddRuleInfoMemberRule {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        card_id: impl Into<String>,
        least_cost: impl Into<i64>,
        max_cost: impl Into<i64>,
    ) -> Self {
        Self {
            card_id: card_id.into(),
            least_cost: least_cost.into(),
            max_cost: max_cost.into(),
            jump_url: Default::default(),
            app_brand_id: Default::default(),
            app_brand_pass: Default::default(),
        }
    }

    /// Page opened instead of the card.
    #[must_use]
    pub fn jump_url(mut self, jump_url: impl Into<String>) -> Self {
        self.jump_url = Some(jump_url.into());
        self
    }

    /// Original id of the mini program opened (gh\_…).
    #[must_use]
    pub fn app_brand_id(mut self, app_brand_id: impl Into<String>) -> Self {
        self.app_brand_id = Some(app_brand_id.into());
        self
    }

    /// Path of the mini program opened.
    #[must_use]
    pub fn app_brand_pass(mut self, app_brand_pass: impl Into<String>) -> Self {
        self.app_brand_pass = Some(app_brand_pass.into());
        self
    }
}

wire_out!(part AddRuleInfoMemberRule {
    "card_id" => card_id,
    "least_cost" => least_cost,
    "max_cost" => max_cost,
    "jump_url" => jump_url,
    "app_brand_id" => app_brand_id,
    "app_brand_pass" => app_brand_pass,
});

/// `fail_mchid_list` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddFailMchidList {
    /// `mchid`.
    pub mchid: String,
    /// `errcode`.
    pub errcode: i64,
    /// `errmsg`.
    pub errmsg: Option<String>,
    /// Rule that already covers this merchant.
    pub occupy_rule_id: Option<i64>,
    /// Appid to which that rule belongs.
    pub occupy_appid: Option<String>,
}

wire_in!(part AddFailMchidList {
    "mchid" => mchid,
    "errcode" => errcode,
    "errmsg" => errmsg,
    "occupy_rule_id" => occupy_rule_id,
    "occupy_appid" => occupy_appid,
});

/// List the rules for cards after payment (批量查询支付后投放卡券规则).
///
/// `POST /card/paygiftcard/batchget`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Membership_Cards/Manage_Member_Card.html#4)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Batchget {
    /// RULE_TYPE_PAY_MEMBER_CARD.
    ///
    /// `RULE_TYPE_PAY_MEMBER_CARD` unless set.
    pub r#type: String,
    /// True for rules in force only.
    pub effective: bool,
    /// `offset`.
    pub offset: i64,
    /// `count`.
    ///
    /// `10` unless set.
    pub count: i64,
}

impl Batchget {
    /// Starts with the required members.
    pub fn new(effective: impl Into<bool>, offset: impl Into<i64>) -> Self {
        Self {
            r#type: "RULE_TYPE_PAY_MEMBER_CARD".into(),
            effective: effective.into(),
            offset: offset.into(),
            count: 10,
        }
    }

    /// RULE_TYPE_PAY_MEMBER_CARD.
    ///
    /// `RULE_TYPE_PAY_MEMBER_CARD` unless set.
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = r#type.into();
        self
    }

    /// `count`.
    ///
    /// `10` unless set.
    pub fn count(mut self, count: impl Into<i64>) -> Self {
        self.count = count.into();
        self
    }
}

wire_out!(Batchget {
    "type" => r#type,
    "effective" => effective,
    "offset" => offset,
    "count" => count,
});

/// The answer to [`Batchget`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchgetResponse {
    /// `rule_list`.
    pub rule_list: Vec<BatchgetRuleList>,
    /// Rules found.
    pub total_count: i64,
}

wire_in!(BatchgetResponse {
    "rule_list" => rule_list,
    "total_count" => total_count,
});

impl Endpoint for Batchget {
    type Response = BatchgetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.card_paygiftcard.batchget",
        path: "/card/paygiftcard/batchget",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// `rule_list` of [`Batchget`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchgetRuleList {
    /// RULE_TYPE_PAY_MEMBER_CARD.
    pub r#type: String,
    /// `base_info`.
    pub base_info: BaseInfo,
    /// `member_rule`.
    pub member_rule: Option<MemberRule>,
}

wire_in!(part BatchgetRuleList {
    "type" => r#type,
    "base_info" => base_info,
    "member_rule" => member_rule,
});

/// `base_info` of [`Batchget`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BaseInfo {
    /// WeChat Pay merchant numbers to which the rule applies.
    pub mchid_list: Vec<String>,
    /// Unix seconds.
    pub begin_time: i64,
    /// Unix seconds.
    pub end_time: i64,
    /// `status`.
    pub status: String,
    /// Unix seconds.
    pub update_time: i64,
    /// Unix seconds.
    pub create_time: i64,
}

wire_in!(part BaseInfo {
    "mchid_list" => mchid_list,
    "begin_time" => begin_time,
    "end_time" => end_time,
    "status" => status,
    "update_time" => update_time,
    "create_time" => create_time,
});

/// `member_rule` of [`Batchget`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MemberRule {
    /// Membership card offered after payment.
    pub card_id: String,
    /// From this amount on, in fen.
    pub least_cost: i64,
    /// Up to this amount, in fen.
    pub max_cost: i64,
    /// Page opened instead of the card.
    pub jump_url: Option<String>,
    /// Original id of the mini program opened (gh\_…).
    pub app_brand_id: Option<String>,
    /// Path of the mini program opened.
    pub app_brand_pass: Option<String>,
}

wire_in!(part MemberRule {
    "card_id" => card_id,
    "least_cost" => least_cost,
    "max_cost" => max_cost,
    "jump_url" => jump_url,
    "app_brand_id" => app_brand_id,
    "app_brand_pass" => app_brand_pass,
});

/// Delete a rule for cards after payment (删除支付后投放卡券规则).
///
/// `POST /card/paygiftcard/delete`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Membership_Cards/Manage_Member_Card.html#4)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Delete {
    /// `rule_id`.
    pub rule_id: i64,
}

impl Delete {
    /// Starts with the required members.
    pub fn new(rule_id: impl Into<i64>) -> Self {
        Self {
            rule_id: rule_id.into(),
        }
    }
}

wire_out!(Delete {
    "rule_id" => rule_id,
});

/// The answer to [`Delete`].
pub type DeleteResponse = yizhan_core::Done;

impl Endpoint for Delete {
    type Response = DeleteResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.card_paygiftcard.delete",
        path: "/card/paygiftcard/delete",
        ..Operation::usual(Product::Mp)
    };
}

/// Get a rule for cards after payment (查询支付后投放卡券规则详情).
///
/// `POST /card/paygiftcard/getbyid`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Membership_Cards/Manage_Member_Card.html#4)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetById {
    /// `rule_id`.
    pub rule_id: i64,
}

impl GetById {
    /// Starts with the required members.
    pub fn new(rule_id: impl Into<i64>) -> Self {
        Self {
            rule_id: rule_id.into(),
        }
    }
}

wire_out!(GetById {
    "rule_id" => rule_id,
});

/// The answer to [`GetById`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetByIdResponse {
    /// `rule_info`.
    pub rule_info: GetByIdRuleInfo,
}

wire_in!(GetByIdResponse {
    "rule_info" => rule_info,
});

impl Endpoint for GetById {
    type Response = GetByIdResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.card_paygiftcard.get_by_id",
        path: "/card/paygiftcard/getbyid",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// `rule_info` of [`GetById`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetByIdRuleInfo {
    /// RULE_TYPE_PAY_MEMBER_CARD.
    pub r#type: String,
    /// `base_info`.
    pub base_info: BaseInfo,
    /// `member_rule`.
    pub member_rule: Option<MemberRule>,
}

wire_in!(part GetByIdRuleInfo {
    "type" => r#type,
    "base_info" => base_info,
    "member_rule" => member_rule,
});
