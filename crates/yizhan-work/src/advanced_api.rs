//! Generated from `spec/work/advanced_api.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Orders for advanced interfaces (数据与智能专区订单管理接口)

use yizhan_core::{Endpoint, Operation, Product, TokenKind, wire_in, wire_out};

/// Cancel an order (取消订单).
///
/// `POST /cgi-bin/advanced_api/cancel_order`, provider token in `provider_access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/100258)
///
/// Called with the provider's token, for orders that are not paid.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CancelOrder {
    /// Id of the order.
    pub order_id: String,
}

impl CancelOrder {
    /// Starts with the required members.
    pub fn new(order_id: impl Into<String>) -> Self {
        Self {
            order_id: order_id.into(),
        }
    }
}

wire_out!(CancelOrder {
    "order_id" => order_id,
});

/// The answer to [`CancelOrder`].
pub type CancelOrderResponse = yizhan_core::Done;

impl Endpoint for CancelOrder {
    type Response = CancelOrderResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.advanced_api.cancel_order",
        path: "/cgi-bin/advanced_api/cancel_order",
        token: TokenKind::Provider,
        token_param: "provider_access_token",
        ..Operation::usual(Product::Work)
    };
}

/// Create an order (创建订单).
///
/// `POST /cgi-bin/advanced_api/create_order`, provider token in `provider_access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/100257)
///
/// Called with the provider's token.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CreateOrder {
    /// 1 conversation content interface, the only kind so far.
    ///
    /// `1` unless set.
    pub advanced_api_type: i64,
    /// Id of the customer's company.
    pub custom_corpid: String,
    /// Member of the provider who places the order and has the right to buy.
    pub buyer_userid: String,
    /// 0 new, 1 more seats, 2 renewal, 3 upgrade.
    pub order_type: Option<i64>,
    /// Data of an order of the conversation content interface.
    pub chat_archive_api: Option<CreateOrderChatArchiveApi>,
}

impl CreateOrder {
    /// Starts with the required members.
    pub fn new(custom_corpid: impl Into<String>, buyer_userid: impl Into<String>) -> Self {
        Self {
            advanced_api_type: 1,
            custom_corpid: custom_corpid.into(),
            buyer_userid: buyer_userid.into(),
            order_type: Default::default(),
            chat_archive_api: Default::default(),
        }
    }

    /// 1 conversation content interface, the only kind so far.
    ///
    /// `1` unless set.
    pub fn advanced_api_type(mut self, advanced_api_type: impl Into<i64>) -> Self {
        self.advanced_api_type = advanced_api_type.into();
        self
    }

    /// 0 new, 1 more seats, 2 renewal, 3 upgrade.
    pub fn order_type(mut self, order_type: impl Into<i64>) -> Self {
        self.order_type = Some(order_type.into());
        self
    }

    /// Data of an order of the conversation content interface.
    pub fn chat_archive_api(
        mut self,
        chat_archive_api: impl Into<CreateOrderChatArchiveApi>,
    ) -> Self {
        self.chat_archive_api = Some(chat_archive_api.into());
        self
    }
}

wire_out!(CreateOrder {
    "advanced_api_type" => advanced_api_type,
    "custom_corpid" => custom_corpid,
    "buyer_userid" => buyer_userid,
    "order_type" => order_type,
    "chat_archive_api" => chat_archive_api,
});

/// The answer to [`CreateOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateOrderResponse {
    /// Id of the order.
    pub order_id: String,
}

wire_in!(CreateOrderResponse {
    "order_id" => order_id,
});

impl Endpoint for CreateOrder {
    type Response = CreateOrderResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.advanced_api.create_order",
        path: "/cgi-bin/advanced_api/create_order",
        token: TokenKind::Provider,
        token_param: "provider_access_token",
        ..Operation::usual(Product::Work)
    };
}

/// `chat_archive_api` of [`CreateOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateOrderChatArchiveApi {
    /// 1 internal (old), 2 internal and external conversations, 3 also voice calls.
    pub edition: i64,
    /// Period of the edition it is upgraded to.
    pub target_edition_info: Option<CreateOrderTargetEditionInfo>,
    /// Edition that is upgraded, 2.
    pub old_edition: Option<i64>,
    /// Period of the edition that is upgraded.
    pub old_edition_info: Option<CreateOrderOldEditionInfo>,
    /// Number of members, 1 to 1000000.
    pub purchase_count: Option<i64>,
    /// Unix seconds, only for new orders and expired renewals, within 90 days; today if absent.
    pub take_effect_time: Option<i64>,
}

impl CreateOrderChatArchiveApi {
    /// Starts with the required members.
    #[must_use]
    pub fn new(edition: impl Into<i64>) -> Self {
        Self {
            edition: edition.into(),
            target_edition_info: Default::default(),
            old_edition: Default::default(),
            old_edition_info: Default::default(),
            purchase_count: Default::default(),
            take_effect_time: Default::default(),
        }
    }

    /// Period of the edition it is upgraded to.
    #[must_use]
    pub fn target_edition_info(
        mut self,
        target_edition_info: impl Into<CreateOrderTargetEditionInfo>,
    ) -> Self {
        self.target_edition_info = Some(target_edition_info.into());
        self
    }

    /// Edition that is upgraded, 2.
    #[must_use]
    pub fn old_edition(mut self, old_edition: impl Into<i64>) -> Self {
        self.old_edition = Some(old_edition.into());
        self
    }

    /// Period of the edition that is upgraded.
    #[must_use]
    pub fn old_edition_info(
        mut self,
        old_edition_info: impl Into<CreateOrderOldEditionInfo>,
    ) -> Self {
        self.old_edition_info = Some(old_edition_info.into());
        self
    }

    /// Number of members, 1 to 1000000.
    #[must_use]
    pub fn purchase_count(mut self, purchase_count: impl Into<i64>) -> Self {
        self.purchase_count = Some(purchase_count.into());
        self
    }

    /// Unix seconds, only for new orders and expired renewals, within 90 days; today if absent.
    #[must_use]
    pub fn take_effect_time(mut self, take_effect_time: impl Into<i64>) -> Self {
        self.take_effect_time = Some(take_effect_time.into());
        self
    }
}

wire_out!(part CreateOrderChatArchiveApi {
    "edition" => edition,
    "target_edition_info" => target_edition_info,
    "old_edition" => old_edition,
    "old_edition_info" => old_edition_info,
    "purchase_count" => purchase_count,
    "take_effect_time" => take_effect_time,
});

/// `target_edition_info` of [`CreateOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateOrderTargetEditionInfo {
    /// Unix seconds.
    pub begin_time: i64,
    /// Unix seconds.
    pub end_time: i64,
}

impl CreateOrderTargetEditionInfo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(begin_time: impl Into<i64>, end_time: impl Into<i64>) -> Self {
        Self {
            begin_time: begin_time.into(),
            end_time: end_time.into(),
        }
    }
}

wire_out!(part CreateOrderTargetEditionInfo {
    "begin_time" => begin_time,
    "end_time" => end_time,
});

/// `old_edition_info` of [`CreateOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateOrderOldEditionInfo {
    /// Unix seconds.
    pub begin_time: i64,
    /// Unix seconds.
    pub end_time: i64,
}

impl CreateOrderOldEditionInfo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(begin_time: impl Into<i64>, end_time: impl Into<i64>) -> Self {
        Self {
            begin_time: begin_time.into(),
            end_time: end_time.into(),
        }
    }
}

wire_out!(part CreateOrderOldEditionInfo {
    "begin_time" => begin_time,
    "end_time" => end_time,
});

/// Get what a company has bought (获取企业已购信息).
///
/// `POST /cgi-bin/advanced_api/get_corp_buy_info`, provider token in `provider_access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/100271)
///
/// Called with the provider's token. Trial editions are not listed.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetCorpBuyInfo {
    /// 1 conversation content interface, the only kind so far.
    ///
    /// `1` unless set.
    pub advanced_api_type: i64,
    /// Id of the customer's company.
    pub custom_corpid: String,
}

impl GetCorpBuyInfo {
    /// Starts with the required members.
    pub fn new(custom_corpid: impl Into<String>) -> Self {
        Self {
            advanced_api_type: 1,
            custom_corpid: custom_corpid.into(),
        }
    }

    /// 1 conversation content interface, the only kind so far.
    ///
    /// `1` unless set.
    pub fn advanced_api_type(mut self, advanced_api_type: impl Into<i64>) -> Self {
        self.advanced_api_type = advanced_api_type.into();
        self
    }
}

wire_out!(GetCorpBuyInfo {
    "advanced_api_type" => advanced_api_type,
    "custom_corpid" => custom_corpid,
});

/// The answer to [`GetCorpBuyInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCorpBuyInfoResponse {
    /// `chat_archive_api_buy_info`.
    pub chat_archive_api_buy_info: GetCorpBuyInfoChatArchiveApiBuyInfo,
}

wire_in!(GetCorpBuyInfoResponse {
    "chat_archive_api_buy_info" => chat_archive_api_buy_info,
});

impl Endpoint for GetCorpBuyInfo {
    type Response = GetCorpBuyInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.advanced_api.get_corp_buy_info",
        path: "/cgi-bin/advanced_api/get_corp_buy_info",
        token: TokenKind::Provider,
        token_param: "provider_access_token",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `chat_archive_api_buy_info` of [`GetCorpBuyInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCorpBuyInfoChatArchiveApiBuyInfo {
    /// `edition_list`.
    pub edition_list: Vec<GetCorpBuyInfoEditionList>,
}

wire_in!(part GetCorpBuyInfoChatArchiveApiBuyInfo {
    "edition_list" => edition_list,
});

/// `edition_list` of [`GetCorpBuyInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCorpBuyInfoEditionList {
    /// 1 internal (old), 2 internal and external conversations, 3 also voice calls.
    pub edition: i64,
    /// Number of members, 1 to 1000000.
    pub purchase_count: i64,
    /// Unix seconds.
    pub begin_time: i64,
    /// Unix seconds.
    pub end_time: i64,
}

wire_in!(part GetCorpBuyInfoEditionList {
    "edition" => edition,
    "purchase_count" => purchase_count,
    "begin_time" => begin_time,
    "end_time" => end_time,
});

/// Get an order (获取订单详情).
///
/// `POST /cgi-bin/advanced_api/get_order`, provider token in `provider_access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/100261)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetOrder {
    /// Id of the order.
    pub order_id: String,
}

impl GetOrder {
    /// Starts with the required members.
    pub fn new(order_id: impl Into<String>) -> Self {
        Self {
            order_id: order_id.into(),
        }
    }
}

wire_out!(GetOrder {
    "order_id" => order_id,
});

/// The answer to [`GetOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOrderResponse {
    /// `order`.
    pub order: GetOrderOrder,
}

wire_in!(GetOrderResponse {
    "order" => order,
});

impl Endpoint for GetOrder {
    type Response = GetOrderResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.advanced_api.get_order",
        path: "/cgi-bin/advanced_api/get_order",
        token: TokenKind::Provider,
        token_param: "provider_access_token",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `order` of [`GetOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOrderOrder {
    /// Id of the order.
    pub order_id: String,
    /// 1 conversation content interface, the only kind so far.
    pub advanced_api_type: i64,
    /// Id of the customer's company.
    pub custom_corpid: String,
    /// Member of the provider who places the order and has the right to buy.
    pub buyer_userid: String,
    /// 0 new, 1 more seats, 2 renewal, 3 upgrade.
    pub order_type: i64,
    /// 0 to be paid, 1 paid, 2 cancelled, 3 expired unpaid, 4 refund asked for, 5 refunded, 6 refund refused.
    pub order_status: i64,
    /// Unix seconds.
    pub create_time: i64,
    /// Fen.
    pub paid_price: i64,
    /// Data of an order of the conversation content interface.
    pub chat_archive_api: Option<GetOrderChatArchiveApi>,
}

wire_in!(part GetOrderOrder {
    "order_id" => order_id,
    "advanced_api_type" => advanced_api_type,
    "custom_corpid" => custom_corpid,
    "buyer_userid" => buyer_userid,
    "order_type" => order_type,
    "order_status" => order_status,
    "create_time" => create_time,
    "paid_price" => paid_price,
    "chat_archive_api" => chat_archive_api,
});

/// `chat_archive_api` of [`GetOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOrderChatArchiveApi {
    /// 1 internal (old), 2 internal and external conversations, 3 also voice calls.
    pub edition: i64,
    /// Number of members, 1 to 1000000.
    pub purchase_count: i64,
    /// Days.
    pub purchase_duration_days: i64,
    /// Unix seconds.
    pub take_effect_time: i64,
    /// Unix seconds.
    pub end_time: i64,
    /// Fen.
    pub original_price: Option<i64>,
}

wire_in!(part GetOrderChatArchiveApi {
    "edition" => edition,
    "purchase_count" => purchase_count,
    "purchase_duration_days" => purchase_duration_days,
    "take_effect_time" => take_effect_time,
    "end_time" => end_time,
    "original_price" => original_price,
});

/// List orders (获取订单列表).
///
/// `POST /cgi-bin/advanced_api/list_order`, provider token in `provider_access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/100260)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ListOrder {
    /// Id of the customer's company.
    pub custom_corpid: Option<String>,
    /// Unix seconds of ordering, given together with end_time.
    pub start_time: Option<i64>,
    /// Unix seconds of ordering, exclusive, given together with start_time.
    pub end_time: Option<i64>,
    /// 1 conversation content interface, the only kind so far.
    pub advanced_api_type: Option<i64>,
    /// Absent for the first page, then next_cursor of the last answer.
    pub cursor: Option<String>,
    /// Most orders to return, 500 if absent, at most 1000.
    pub limit: Option<i64>,
}

impl ListOrder {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the customer's company.
    pub fn custom_corpid(mut self, custom_corpid: impl Into<String>) -> Self {
        self.custom_corpid = Some(custom_corpid.into());
        self
    }

    /// Unix seconds of ordering, given together with end_time.
    pub fn start_time(mut self, start_time: impl Into<i64>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Unix seconds of ordering, exclusive, given together with start_time.
    pub fn end_time(mut self, end_time: impl Into<i64>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// 1 conversation content interface, the only kind so far.
    pub fn advanced_api_type(mut self, advanced_api_type: impl Into<i64>) -> Self {
        self.advanced_api_type = Some(advanced_api_type.into());
        self
    }

    /// Absent for the first page, then next_cursor of the last answer.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }

    /// Most orders to return, 500 if absent, at most 1000.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}

wire_out!(ListOrder {
    "custom_corpid" => custom_corpid,
    "start_time" => start_time,
    "end_time" => end_time,
    "advanced_api_type" => advanced_api_type,
    "cursor" => cursor,
    "limit" => limit,
});

/// The answer to [`ListOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListOrderResponse {
    /// `order_list`.
    pub order_list: Vec<ListOrderOrderList>,
    /// Cursor of the next page.
    pub next_cursor: Option<String>,
    /// Whether there is another page.
    pub has_more: bool,
}

wire_in!(ListOrderResponse {
    "order_list" => order_list,
    "next_cursor" => next_cursor,
    "has_more" => has_more,
});

impl Endpoint for ListOrder {
    type Response = ListOrderResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.advanced_api.list_order",
        path: "/cgi-bin/advanced_api/list_order",
        token: TokenKind::Provider,
        token_param: "provider_access_token",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `order_list` of [`ListOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListOrderOrderList {
    /// Id of the order.
    pub order_id: String,
    /// 0 new, 1 more seats, 2 renewal, 3 upgrade.
    pub order_type: i64,
    /// 0 to be paid, 1 paid, 2 cancelled, 3 expired unpaid, 4 refund asked for, 5 refunded, 6 refund refused.
    pub order_status: i64,
    /// Unix seconds.
    pub create_time: i64,
}

wire_in!(part ListOrderOrderList {
    "order_id" => order_id,
    "order_type" => order_type,
    "order_status" => order_status,
    "create_time" => create_time,
});

/// Pay an order from the balance (使用余额支付订单).
///
/// `POST /cgi-bin/advanced_api/submit_pay`, provider token in `provider_access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/100259)
///
/// Pays from the provider's balance, with the provider's token.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SubmitPay {
    /// Id of the order.
    pub order_id: String,
    /// Member of the provider who pays from the balance.
    pub payer_userid: String,
}

impl SubmitPay {
    /// Starts with the required members.
    pub fn new(order_id: impl Into<String>, payer_userid: impl Into<String>) -> Self {
        Self {
            order_id: order_id.into(),
            payer_userid: payer_userid.into(),
        }
    }
}

wire_out!(SubmitPay {
    "order_id" => order_id,
    "payer_userid" => payer_userid,
});

/// The answer to [`SubmitPay`].
pub type SubmitPayResponse = yizhan_core::Done;

impl Endpoint for SubmitPay {
    type Response = SubmitPayResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.advanced_api.submit_pay",
        path: "/cgi-bin/advanced_api/submit_pay",
        token: TokenKind::Provider,
        token_param: "provider_access_token",
        ..Operation::usual(Product::Work)
    };
}
