//! Generated from `spec/mini/channels_ec_league_headsupplier.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Agencies of the selection alliance (联盟带货机构)

use yizhan_core::{
    AnswerKind, BodyKind, Endpoint, Host, Method, Operation, Product, TokenKind, wire_in, wire_out,
};

/// Get a commission clue (获取佣金线索详情).
///
/// `POST /channels/ec/league/headsupplier/clue/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/content/clue/getclue.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ClueGet {
    /// `order_id`.
    pub order_id: String,
    /// `sku_id`.
    pub sku_id: i64,
}

impl ClueGet {
    /// Starts with the required members.
    pub fn new(order_id: impl Into<String>, sku_id: impl Into<i64>) -> Self {
        Self {
            order_id: order_id.into(),
            sku_id: sku_id.into(),
        }
    }
}

wire_out!(ClueGet {
    "order_id" => order_id,
    "sku_id" => sku_id,
});

/// The answer to [`ClueGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ClueGetResponse {
    /// `commssion_clue`.
    pub commssion_clue: ClueGetCommssionClue,
}

wire_in!(ClueGetResponse {
    "commssion_clue" => commssion_clue,
});

impl Endpoint for ClueGet {
    type Response = ClueGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_league_headsupplier.clue_get",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/channels/ec/league/headsupplier/clue/get",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// `commssion_clue` of [`ClueGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ClueGetCommssionClue {
    /// `order_id`.
    pub order_id: String,
    /// `sku_id`.
    pub sku_id: i64,
    /// `status`.
    pub status: i64,
    /// `clue_detail`.
    pub clue_detail: ClueGetClueDetail,
    /// Unix seconds.
    pub create_time: i64,
    /// Unix seconds.
    pub update_time: i64,
}

wire_in!(ClueGetCommssionClue {
    "order_id" => order_id,
    "sku_id" => sku_id,
    "status" => status,
    "clue_detail" => clue_detail,
    "create_time" => create_time,
    "update_time" => update_time,
});

/// `clue_detail` of [`ClueGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ClueGetClueDetail {
    /// `shop_info`.
    pub shop_info: ClueGetShopInfo,
    /// `product_info`.
    pub product_info: ProductInfo,
    /// `order_info`.
    pub order_info: ClueGetOrderInfo,
    /// `sharer_info`.
    pub sharer_info: ClueGetSharerInfo,
    /// `buyer_info`.
    pub buyer_info: BuyerInfo,
}

wire_in!(ClueGetClueDetail {
    "shop_info" => shop_info,
    "product_info" => product_info,
    "order_info" => order_info,
    "sharer_info" => sharer_info,
    "buyer_info" => buyer_info,
});

/// `shop_info` of [`ClueGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ClueGetShopInfo {
    /// `appid`.
    pub appid: String,
}

wire_in!(ClueGetShopInfo {
    "appid" => appid,
});

/// `product_info` of [`ClueGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ProductInfo {
    /// `product_id`.
    pub product_id: i64,
    /// `thumb_img`.
    pub thumb_img: String,
    /// `title`.
    pub title: String,
    /// `actual_payment`.
    pub actual_payment: i64,
}

wire_in!(ProductInfo {
    "product_id" => product_id,
    "thumb_img" => thumb_img,
    "title" => title,
    "actual_payment" => actual_payment,
});

/// `order_info` of [`ClueGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ClueGetOrderInfo {
    /// `status`.
    pub status: i64,
}

wire_in!(ClueGetOrderInfo {
    "status" => status,
});

/// `sharer_info` of [`ClueGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ClueGetSharerInfo {
    /// `sharer_appid`.
    pub sharer_appid: String,
    /// `nickname`.
    pub nickname: String,
    /// `opensharerid`.
    pub opensharerid: String,
}

wire_in!(ClueGetSharerInfo {
    "sharer_appid" => sharer_appid,
    "nickname" => nickname,
    "opensharerid" => opensharerid,
});

/// `buyer_info` of [`ClueGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BuyerInfo {
    /// `open_id`.
    pub open_id: String,
    /// `union_id`.
    pub union_id: Option<String>,
}

wire_in!(BuyerInfo {
    "open_id" => open_id,
    "union_id" => union_id,
});

/// List commission clues (获取佣金线索列表).
///
/// `POST /channels/ec/league/headsupplier/clue/list/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/content/clue/getcluelist.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ClueListGet {
    /// `appid`.
    pub appid: Option<String>,
    /// `sharer_appid`.
    pub sharer_appid: Option<String>,
    /// `create_time_range`.
    pub create_time_range: Option<CreateTimeRange>,
    /// `page_size`.
    ///
    /// `10` unless set.
    pub page_size: i64,
    /// `next_key`.
    pub next_key: Option<String>,
}

impl ClueListGet {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// `appid`.
    pub fn appid(mut self, appid: impl Into<String>) -> Self {
        self.appid = Some(appid.into());
        self
    }

    /// `sharer_appid`.
    pub fn sharer_appid(mut self, sharer_appid: impl Into<String>) -> Self {
        self.sharer_appid = Some(sharer_appid.into());
        self
    }

    /// `create_time_range`.
    pub fn create_time_range(mut self, create_time_range: impl Into<CreateTimeRange>) -> Self {
        self.create_time_range = Some(create_time_range.into());
        self
    }

    /// `page_size`.
    ///
    /// `10` unless set.
    pub fn page_size(mut self, page_size: impl Into<i64>) -> Self {
        self.page_size = page_size.into();
        self
    }

    /// `next_key`.
    pub fn next_key(mut self, next_key: impl Into<String>) -> Self {
        self.next_key = Some(next_key.into());
        self
    }
}

impl Default for ClueListGet {
    #[inline]
    fn default() -> Self {
        Self {
            appid: Default::default(),
            sharer_appid: Default::default(),
            create_time_range: Default::default(),
            page_size: 10,
            next_key: Default::default(),
        }
    }
}

wire_out!(ClueListGet {
    "appid" => appid,
    "sharer_appid" => sharer_appid,
    "create_time_range" => create_time_range,
    "page_size" => page_size,
    "next_key" => next_key,
});

/// The answer to [`ClueListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ClueListGetResponse {
    /// `list`.
    pub list: Vec<ClueListGetList>,
    /// `next_key`.
    pub next_key: Option<String>,
    /// `has_more`.
    pub has_more: bool,
}

wire_in!(ClueListGetResponse {
    "list" => list,
    "next_key" => next_key,
    "has_more" => has_more,
});

impl Endpoint for ClueListGet {
    type Response = ClueListGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_league_headsupplier.clue_list_get",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/channels/ec/league/headsupplier/clue/list/get",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// `create_time_range` of [`ClueListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateTimeRange {
    /// Unix seconds.
    pub start_time: i64,
    /// Unix seconds.
    pub end_time: i64,
}

impl CreateTimeRange {
    /// Starts with the required members.
    #[must_use]
    pub fn new(start_time: impl Into<i64>, end_time: impl Into<i64>) -> Self {
        Self {
            start_time: start_time.into(),
            end_time: end_time.into(),
        }
    }
}

wire_out!(CreateTimeRange {
    "start_time" => start_time,
    "end_time" => end_time,
});

/// `list` of [`ClueListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ClueListGetList {
    /// `order_id`.
    pub order_id: String,
    /// `sku_id`.
    pub sku_id: i64,
}

wire_in!(ClueListGetList {
    "order_id" => order_id,
    "sku_id" => sku_id,
});

/// Add a cooperative product (机构添加合作商品).
///
/// `POST /channels/ec/league/headsupplier/cooperativeitem/add`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/addcooperativeitem.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CooperativeItemAdd {
    /// `head_supplier_item_link`.
    pub head_supplier_item_link: String,
    /// `hidden_flag`.
    pub hidden_flag: Option<bool>,
}

impl CooperativeItemAdd {
    /// Starts with the required members.
    pub fn new(head_supplier_item_link: impl Into<String>) -> Self {
        Self {
            head_supplier_item_link: head_supplier_item_link.into(),
            hidden_flag: Default::default(),
        }
    }

    /// `hidden_flag`.
    pub fn hidden_flag(mut self, hidden_flag: impl Into<bool>) -> Self {
        self.hidden_flag = Some(hidden_flag.into());
        self
    }
}

wire_out!(CooperativeItemAdd {
    "head_supplier_item_link" => head_supplier_item_link,
} via {
    "hidden_flag" => hidden_flag: yizhan_core::wire::BoolAsInt,
});

/// The answer to [`CooperativeItemAdd`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CooperativeItemAddResponse {
    /// `cooperative_item_id`.
    pub cooperative_item_id: i64,
}

wire_in!(CooperativeItemAddResponse {
    "cooperative_item_id" => cooperative_item_id,
});

impl Endpoint for CooperativeItemAdd {
    type Response = CooperativeItemAddResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_league_headsupplier.cooperative_item_add",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/channels/ec/league/headsupplier/cooperativeitem/add",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// List cooperative products (获取合作商品列表).
///
/// `POST /channels/ec/league/headsupplier/cooperativeitem/list/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/getcooperativeitemlist.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CooperativeItemListGet {
    /// `commission_type`.
    pub commission_type: i64,
    /// `listing_time_range`.
    pub listing_time_range: Option<CooperativeItemListGetListingTimeRange>,
    /// `page_size`.
    ///
    /// `10` unless set.
    pub page_size: i64,
    /// `next_key`.
    pub next_key: Option<String>,
}

impl CooperativeItemListGet {
    /// Starts with the required members.
    pub fn new(commission_type: impl Into<i64>) -> Self {
        Self {
            commission_type: commission_type.into(),
            listing_time_range: Default::default(),
            page_size: 10,
            next_key: Default::default(),
        }
    }

    /// `listing_time_range`.
    pub fn listing_time_range(
        mut self,
        listing_time_range: impl Into<CooperativeItemListGetListingTimeRange>,
    ) -> Self {
        self.listing_time_range = Some(listing_time_range.into());
        self
    }

    /// `page_size`.
    ///
    /// `10` unless set.
    pub fn page_size(mut self, page_size: impl Into<i64>) -> Self {
        self.page_size = page_size.into();
        self
    }

    /// `next_key`.
    pub fn next_key(mut self, next_key: impl Into<String>) -> Self {
        self.next_key = Some(next_key.into());
        self
    }
}

wire_out!(CooperativeItemListGet {
    "commission_type" => commission_type,
    "listing_time_range" => listing_time_range,
    "page_size" => page_size,
    "next_key" => next_key,
});

/// The answer to [`CooperativeItemListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CooperativeItemListGetResponse {
    /// `list`.
    pub list: Vec<CooperativeItemListGetList>,
    /// `next_key`.
    pub next_key: Option<String>,
}

wire_in!(CooperativeItemListGetResponse {
    "list" => list,
    "next_key" => next_key,
});

impl Endpoint for CooperativeItemListGet {
    type Response = CooperativeItemListGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_league_headsupplier.cooperative_item_list_get",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/channels/ec/league/headsupplier/cooperativeitem/list/get",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// `listing_time_range` of [`CooperativeItemListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CooperativeItemListGetListingTimeRange {
    /// `min`.
    pub min: i64,
    /// `max`.
    pub max: i64,
}

impl CooperativeItemListGetListingTimeRange {
    /// Starts with the required members.
    #[must_use]
    pub fn new(min: impl Into<i64>, max: impl Into<i64>) -> Self {
        Self {
            min: min.into(),
            max: max.into(),
        }
    }
}

wire_out!(CooperativeItemListGetListingTimeRange {
    "min" => min,
    "max" => max,
});

/// `list` of [`CooperativeItemListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CooperativeItemListGetList {
    /// `product_id`.
    pub product_id: i64,
    /// `cooperative_item_id`.
    pub cooperative_item_id: i64,
    /// `head_supplier_item_link`.
    pub head_supplier_item_link: String,
}

wire_in!(CooperativeItemListGetList {
    "product_id" => product_id,
    "cooperative_item_id" => cooperative_item_id,
    "head_supplier_item_link" => head_supplier_item_link,
});

/// Get the balance of the agency (获取机构账户余额).
///
/// `POST /channels/ec/league/headsupplier/funds/balance/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/getbalance.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct FundsBalanceGet {}

impl FundsBalanceGet {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(FundsBalanceGet {});

/// The answer to [`FundsBalanceGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FundsBalanceGetResponse {
    /// `available_amount`.
    pub available_amount: i64,
    /// `pending_amount`.
    pub pending_amount: i64,
}

wire_in!(FundsBalanceGetResponse {
    "available_amount" => available_amount,
    "pending_amount" => pending_amount,
});

impl Endpoint for FundsBalanceGet {
    type Response = FundsBalanceGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_league_headsupplier.funds_balance_get",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/channels/ec/league/headsupplier/funds/balance/get",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// Get an entry of the agency's funds flow (获取资金流水详情).
///
/// `POST /channels/ec/league/headsupplier/funds/flowdetail/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/getfundsflowdeatail.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct FundsFlowDetailGet {
    /// `flow_id`.
    pub flow_id: String,
}

impl FundsFlowDetailGet {
    /// Starts with the required members.
    pub fn new(flow_id: impl Into<String>) -> Self {
        Self {
            flow_id: flow_id.into(),
        }
    }
}

wire_out!(FundsFlowDetailGet {
    "flow_id" => flow_id,
});

/// The answer to [`FundsFlowDetailGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FundsFlowDetailGetResponse {
    /// `funds_flow`.
    pub funds_flow: FundsFlowDetailGetFundsFlow,
}

wire_in!(FundsFlowDetailGetResponse {
    "funds_flow" => funds_flow,
});

impl Endpoint for FundsFlowDetailGet {
    type Response = FundsFlowDetailGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_league_headsupplier.funds_flow_detail_get",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/channels/ec/league/headsupplier/funds/flowdetail/get",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// `funds_flow` of [`FundsFlowDetailGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FundsFlowDetailGetFundsFlow {
    /// `flow_id`.
    pub flow_id: String,
    /// `funds_type`.
    pub funds_type: i64,
    /// `flow_type`.
    pub flow_type: Option<i64>,
    /// `amount`.
    pub amount: i64,
    /// `balance`.
    pub balance: i64,
    /// `remark`.
    pub remark: Option<String>,
    /// Yyyy-MM-dd HH:mm:ss, China time.
    pub bookkeeping_time: String,
    /// `order_id`.
    pub order_id: Option<String>,
    /// `withdraw_id`.
    pub withdraw_id: Option<String>,
}

wire_in!(FundsFlowDetailGetFundsFlow {
    "flow_id" => flow_id,
    "funds_type" => funds_type,
    "flow_type" => flow_type,
    "amount" => amount,
    "balance" => balance,
    "remark" => remark,
    "bookkeeping_time" => bookkeeping_time,
    "order_id" => order_id,
    "withdraw_id" => withdraw_id,
});

/// List entries of the agency's funds flow (获取资金流水列表).
///
/// `POST /channels/ec/league/headsupplier/funds/flowlist/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/getfundsflowlist.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct FundsFlowListGet {
    /// `funds_type`.
    pub funds_type: Option<i64>,
    /// Unix seconds.
    pub start_time: Option<i64>,
    /// Unix seconds.
    pub end_time: Option<i64>,
    /// `transaction_id`.
    pub transaction_id: Option<String>,
    /// `page`.
    ///
    /// `1` unless set.
    pub page: i64,
    /// `page_size`.
    ///
    /// `10` unless set.
    pub page_size: i64,
    /// `next_key`.
    pub next_key: Option<String>,
}

impl FundsFlowListGet {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// `funds_type`.
    pub fn funds_type(mut self, funds_type: impl Into<i64>) -> Self {
        self.funds_type = Some(funds_type.into());
        self
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

    /// `transaction_id`.
    pub fn transaction_id(mut self, transaction_id: impl Into<String>) -> Self {
        self.transaction_id = Some(transaction_id.into());
        self
    }

    /// `page`.
    ///
    /// `1` unless set.
    pub fn page(mut self, page: impl Into<i64>) -> Self {
        self.page = page.into();
        self
    }

    /// `page_size`.
    ///
    /// `10` unless set.
    pub fn page_size(mut self, page_size: impl Into<i64>) -> Self {
        self.page_size = page_size.into();
        self
    }

    /// `next_key`.
    pub fn next_key(mut self, next_key: impl Into<String>) -> Self {
        self.next_key = Some(next_key.into());
        self
    }
}

impl Default for FundsFlowListGet {
    #[inline]
    fn default() -> Self {
        Self {
            funds_type: Default::default(),
            start_time: Default::default(),
            end_time: Default::default(),
            transaction_id: Default::default(),
            page: 1,
            page_size: 10,
            next_key: Default::default(),
        }
    }
}

wire_out!(FundsFlowListGet {
    "funds_type" => funds_type,
    "start_time" => start_time,
    "end_time" => end_time,
    "transaction_id" => transaction_id,
    "page" => page,
    "page_size" => page_size,
    "next_key" => next_key,
});

/// The answer to [`FundsFlowListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FundsFlowListGetResponse {
    /// `flow_ids`.
    pub flow_ids: Vec<String>,
    /// `has_more`.
    pub has_more: bool,
    /// `next_key`.
    pub next_key: Option<String>,
}

wire_in!(FundsFlowListGetResponse {
    "flow_ids" => flow_ids,
    "has_more" => has_more,
    "next_key" => next_key,
});

impl Endpoint for FundsFlowListGet {
    type Response = FundsFlowListGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_league_headsupplier.funds_flow_list_get",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/channels/ec/league/headsupplier/funds/flowlist/get",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// Get a promoted product (获取推广中的商品详情).
///
/// `POST /channels/ec/league/headsupplier/item/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/getitem.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ItemGet {
    /// `appid`.
    pub appid: String,
    /// `product_id`.
    pub product_id: i64,
}

impl ItemGet {
    /// Starts with the required members.
    pub fn new(appid: impl Into<String>, product_id: impl Into<i64>) -> Self {
        Self {
            appid: appid.into(),
            product_id: product_id.into(),
        }
    }
}

wire_out!(ItemGet {
    "appid" => appid,
    "product_id" => product_id,
});

/// The answer to [`ItemGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ItemGetResponse {
    /// `item`.
    pub item: ItemGetItem,
}

wire_in!(ItemGetResponse {
    "item" => item,
});

impl Endpoint for ItemGet {
    type Response = ItemGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_league_headsupplier.item_get",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/channels/ec/league/headsupplier/item/get",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// `item` of [`ItemGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ItemGetItem {
    /// `appid`.
    pub appid: String,
    /// `product_id`.
    pub product_id: i64,
    /// `product_info`.
    pub product_info: ItemGetItemProductInfo,
}

wire_in!(ItemGetItem {
    "appid" => appid,
    "product_id" => product_id,
    "product_info" => product_info,
});

/// `item_product_info` of [`ItemGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ItemGetItemProductInfo {
    /// `title`.
    pub title: String,
    /// `sub_title`.
    pub sub_title: Option<String>,
    /// `head_imgs`.
    pub head_imgs: Vec<String>,
    /// `desc_info`.
    pub desc_info: DescInfo,
    /// `cats`.
    pub cats: Vec<Cats>,
    /// `cats_v2`.
    pub cats_v2: Vec<CatsV2>,
}

wire_in!(ItemGetItemProductInfo {
    "title" => title,
    "sub_title" => sub_title,
    "head_imgs" => head_imgs,
    "desc_info" => desc_info,
    "cats" => cats,
    "cats_v2" => cats_v2,
});

/// `desc_info` of [`ItemGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DescInfo {
    /// `imgs`.
    pub imgs: Vec<String>,
    /// `desc`.
    pub desc: Option<String>,
}

wire_in!(DescInfo {
    "imgs" => imgs,
    "desc" => desc,
});

/// `cats` of [`ItemGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Cats {
    /// `cat_id`.
    pub cat_id: i64,
}

wire_in!(Cats {
    "cat_id" => cat_id,
});

/// `cats_v2` of [`ItemGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CatsV2 {
    /// `cat_id`.
    pub cat_id: i64,
}

wire_in!(CatsV2 {
    "cat_id" => cat_id,
});

/// List promoted products (获取推广中的商品列表).
///
/// `POST /channels/ec/league/headsupplier/item/list/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/getitemlist.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ItemListGet {
    /// `appid`.
    pub appid: Option<String>,
    /// `page_size`.
    ///
    /// `10` unless set.
    pub page_size: i64,
    /// `next_key`.
    pub next_key: Option<String>,
}

impl ItemListGet {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// `appid`.
    pub fn appid(mut self, appid: impl Into<String>) -> Self {
        self.appid = Some(appid.into());
        self
    }

    /// `page_size`.
    ///
    /// `10` unless set.
    pub fn page_size(mut self, page_size: impl Into<i64>) -> Self {
        self.page_size = page_size.into();
        self
    }

    /// `next_key`.
    pub fn next_key(mut self, next_key: impl Into<String>) -> Self {
        self.next_key = Some(next_key.into());
        self
    }
}

impl Default for ItemListGet {
    #[inline]
    fn default() -> Self {
        Self {
            appid: Default::default(),
            page_size: 10,
            next_key: Default::default(),
        }
    }
}

wire_out!(ItemListGet {
    "appid" => appid,
    "page_size" => page_size,
    "next_key" => next_key,
});

/// The answer to [`ItemListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ItemListGetResponse {
    /// `list`.
    pub list: Vec<ItemListGetList>,
    /// `has_more`.
    pub has_more: bool,
    /// `next_key`.
    pub next_key: Option<String>,
}

wire_in!(ItemListGetResponse {
    "list" => list,
    "has_more" => has_more,
    "next_key" => next_key,
});

impl Endpoint for ItemListGet {
    type Response = ItemListGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_league_headsupplier.item_list_get",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/channels/ec/league/headsupplier/item/list/get",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// `list` of [`ItemListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ItemListGetList {
    /// `appid`.
    pub appid: String,
    /// `product_id`.
    pub product_id: i64,
}

wire_in!(ItemListGetList {
    "appid" => appid,
    "product_id" => product_id,
});

/// Get the promotion terms of a product (获取商品推广参数详情).
///
/// `POST /channels/ec/league/headsupplier/item/promotiondetail/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/getpromotiondetail.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ItemPromotionDetailGet {
    /// `head_supplier_item_link`.
    pub head_supplier_item_link: String,
}

impl ItemPromotionDetailGet {
    /// Starts with the required members.
    pub fn new(head_supplier_item_link: impl Into<String>) -> Self {
        Self {
            head_supplier_item_link: head_supplier_item_link.into(),
        }
    }
}

wire_out!(ItemPromotionDetailGet {
    "head_supplier_item_link" => head_supplier_item_link,
});

/// The answer to [`ItemPromotionDetailGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ItemPromotionDetailGetResponse {
    /// `item`.
    pub item: ItemPromotionDetailGetItem,
}

wire_in!(ItemPromotionDetailGetResponse {
    "item" => item,
});

impl Endpoint for ItemPromotionDetailGet {
    type Response = ItemPromotionDetailGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_league_headsupplier.item_promotion_detail_get",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/channels/ec/league/headsupplier/item/promotiondetail/get",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// `item` of [`ItemPromotionDetailGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ItemPromotionDetailGetItem {
    /// `shop_appid`.
    pub shop_appid: String,
    /// `product_id`.
    pub product_id: i64,
    /// `spu_source`.
    pub spu_source: i64,
    /// `commission_info`.
    pub commission_info: ItemPromotionDetailGetCommissionInfo,
    /// `head_supplier_info`.
    pub head_supplier_info: ItemPromotionDetailGetHeadSupplierInfo,
    /// `cooperative_info`.
    pub cooperative_info: ItemPromotionDetailGetCooperativeInfo,
}

wire_in!(ItemPromotionDetailGetItem {
    "shop_appid" => shop_appid,
    "product_id" => product_id,
    "spu_source" => spu_source,
    "commission_info" => commission_info,
    "head_supplier_info" => head_supplier_info,
    "cooperative_info" => cooperative_info,
});

/// `commission_info` of [`ItemPromotionDetailGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ItemPromotionDetailGetCommissionInfo {
    /// `plan_type`.
    pub plan_type: i64,
    /// `commission_type`.
    pub commission_type: i64,
    /// `ratio`.
    pub ratio: i64,
    /// `service_ratio`.
    pub service_ratio: i64,
    /// Unix seconds.
    pub start_time: i64,
    /// Unix seconds.
    pub end_time: i64,
    /// `normal_commission_info`.
    pub normal_commission_info: Option<ItemPromotionDetailGetNormalCommissionInfo>,
}

wire_in!(ItemPromotionDetailGetCommissionInfo {
    "plan_type" => plan_type,
    "commission_type" => commission_type,
    "ratio" => ratio,
    "service_ratio" => service_ratio,
    "start_time" => start_time,
    "end_time" => end_time,
    "normal_commission_info" => normal_commission_info,
});

/// `normal_commission_info` of [`ItemPromotionDetailGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ItemPromotionDetailGetNormalCommissionInfo {
    /// `ratio`.
    pub ratio: i64,
}

wire_in!(ItemPromotionDetailGetNormalCommissionInfo {
    "ratio" => ratio,
});

/// `head_supplier_info` of [`ItemPromotionDetailGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ItemPromotionDetailGetHeadSupplierInfo {
    /// `appid`.
    pub appid: String,
    /// `name`.
    pub name: String,
    /// `head_img`.
    pub head_img: String,
}

wire_in!(ItemPromotionDetailGetHeadSupplierInfo {
    "appid" => appid,
    "name" => name,
    "head_img" => head_img,
});

/// `cooperative_info` of [`ItemPromotionDetailGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ItemPromotionDetailGetCooperativeInfo {
    /// `cooperative_status`.
    pub cooperative_status: i64,
    /// `is_hidden`.
    pub is_hidden: bool,
    /// `link`.
    pub link: Option<String>,
}

wire_in!(ItemPromotionDetailGetCooperativeInfo {
    "cooperative_status" => cooperative_status,
    "is_hidden" => is_hidden,
    "link" => link,
});

/// Change the promotion of a product (更新推广商品).
///
/// `POST /channels/ec/league/headsupplier/item/upd`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/updateitem.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ItemUpd {
    /// `appid`.
    pub appid: String,
    /// `product_id`.
    pub product_id: i64,
    /// `type`.
    pub r#type: i64,
}

impl ItemUpd {
    /// Starts with the required members.
    pub fn new(
        appid: impl Into<String>,
        product_id: impl Into<i64>,
        r#type: impl Into<i64>,
    ) -> Self {
        Self {
            appid: appid.into(),
            product_id: product_id.into(),
            r#type: r#type.into(),
        }
    }
}

wire_out!(ItemUpd {
    "appid" => appid,
    "product_id" => product_id,
    "type" => r#type,
});

/// The answer to [`ItemUpd`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ItemUpdResponse {}

wire_in!(ItemUpdResponse {});

impl Endpoint for ItemUpd {
    type Response = ItemUpdResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_league_headsupplier.item_upd",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/channels/ec/league/headsupplier/item/upd",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// Get the QR code to register a live session for protection (获取直播大场保护的提报二维码).
///
/// `POST /channels/ec/league/headsupplier/liveprotection/getqrcode`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/content/live/get_live_protection_qrcode.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct LiveprotectionGetQrcode {}

impl LiveprotectionGetQrcode {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(LiveprotectionGetQrcode {});

/// The answer to [`LiveprotectionGetQrcode`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct LiveprotectionGetQrcodeResponse {
    /// `qrcode_url`.
    pub qrcode_url: String,
}

wire_in!(LiveprotectionGetQrcodeResponse {
    "qrcode_url" => qrcode_url,
});

impl Endpoint for LiveprotectionGetQrcode {
    type Response = LiveprotectionGetQrcodeResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_league_headsupplier.liveprotection_get_qrcode",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/channels/ec/league/headsupplier/liveprotection/getqrcode",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// Get a commission order (获取佣金单详情).
///
/// `POST /channels/ec/league/headsupplier/order/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/getorder.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct OrderGet {
    /// `order_id`.
    pub order_id: String,
    /// `sku_id`.
    pub sku_id: i64,
}

impl OrderGet {
    /// Starts with the required members.
    pub fn new(order_id: impl Into<String>, sku_id: impl Into<i64>) -> Self {
        Self {
            order_id: order_id.into(),
            sku_id: sku_id.into(),
        }
    }
}

wire_out!(OrderGet {
    "order_id" => order_id,
    "sku_id" => sku_id,
});

/// The answer to [`OrderGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderGetResponse {
    /// `commssion_order`.
    pub commssion_order: OrderGetCommssionOrder,
}

wire_in!(OrderGetResponse {
    "commssion_order" => commssion_order,
});

impl Endpoint for OrderGet {
    type Response = OrderGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_league_headsupplier.order_get",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/channels/ec/league/headsupplier/order/get",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// `commssion_order` of [`OrderGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderGetCommssionOrder {
    /// `order_id`.
    pub order_id: Option<String>,
    /// `sku_id`.
    pub sku_id: i64,
    /// `status`.
    pub status: i64,
    /// Unix seconds.
    pub create_time: i64,
    /// Unix seconds.
    pub update_time: i64,
    /// `order_detail`.
    pub order_detail: OrderGetOrderDetail,
}

wire_in!(OrderGetCommssionOrder {
    "order_id" => order_id,
    "sku_id" => sku_id,
    "status" => status,
    "create_time" => create_time,
    "update_time" => update_time,
    "order_detail" => order_detail,
});

/// `order_detail` of [`OrderGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderGetOrderDetail {
    /// `shop_info`.
    pub shop_info: OrderGetShopInfo,
    /// `product_info`.
    pub product_info: ProductInfo,
    /// `order_info`.
    pub order_info: OrderGetOrderInfo,
    /// `commission_info`.
    pub commission_info: OrderGetCommissionInfo,
    /// `buyer_info`.
    pub buyer_info: Option<BuyerInfo>,
}

wire_in!(OrderGetOrderDetail {
    "shop_info" => shop_info,
    "product_info" => product_info,
    "order_info" => order_info,
    "commission_info" => commission_info,
    "buyer_info" => buyer_info,
});

/// `shop_info` of [`OrderGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderGetShopInfo {
    /// `appid`.
    pub appid: String,
    /// `shop_name`.
    pub shop_name: Option<String>,
}

wire_in!(OrderGetShopInfo {
    "appid" => appid,
    "shop_name" => shop_name,
});

/// `order_info` of [`OrderGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderGetOrderInfo {
    /// `order_status`.
    pub order_status: i64,
    /// Unix seconds.
    pub pay_time: Option<i64>,
    /// Unix seconds.
    pub create_time: Option<i64>,
    /// Unix seconds.
    pub update_time: Option<i64>,
}

wire_in!(OrderGetOrderInfo {
    "order_status" => order_status,
    "pay_time" => pay_time,
    "create_time" => create_time,
    "update_time" => update_time,
});

/// `commission_info` of [`OrderGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderGetCommissionInfo {
    /// `finder_info`.
    pub finder_info: OrderGetFinderInfo,
    /// `service_ratio`.
    pub service_ratio: i64,
    /// `service_amount`.
    pub service_amount: i64,
    /// `profit_sharding_suc_time`.
    pub profit_sharding_suc_time: Option<i64>,
    /// `promotion_channel`.
    pub promotion_channel: Option<i64>,
    /// `sharer_info`.
    pub sharer_info: Option<OrderGetSharerInfo>,
    /// `talent_info`.
    pub talent_info: Option<OrderGetTalentInfo>,
    /// `promotion_info`.
    pub promotion_info: Option<OrderGetPromotionInfo>,
    /// `sub_agency_info`.
    pub sub_agency_info: Option<OrderGetSubAgencyInfo>,
    /// `promoter_agency_info`.
    pub promoter_agency_info: Option<OrderGetPromoterAgencyInfo>,
}

wire_in!(OrderGetCommissionInfo {
    "finder_info" => finder_info,
    "service_ratio" => service_ratio,
    "service_amount" => service_amount,
    "profit_sharding_suc_time" => profit_sharding_suc_time,
    "promotion_channel" => promotion_channel,
    "sharer_info" => sharer_info,
    "talent_info" => talent_info,
    "promotion_info" => promotion_info,
    "sub_agency_info" => sub_agency_info,
    "promoter_agency_info" => promoter_agency_info,
});

/// `finder_info` of [`OrderGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderGetFinderInfo {
    /// `nickname`.
    pub nickname: String,
    /// `head_img_url`.
    pub head_img_url: Option<String>,
    /// `openfinderid`.
    pub openfinderid: Option<String>,
    /// `ratio`.
    pub ratio: i64,
    /// `amount`.
    pub amount: i64,
}

wire_in!(OrderGetFinderInfo {
    "nickname" => nickname,
    "head_img_url" => head_img_url,
    "openfinderid" => openfinderid,
    "ratio" => ratio,
    "amount" => amount,
});

/// `sharer_info` of [`OrderGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderGetSharerInfo {
    /// `sharer_appid`.
    pub sharer_appid: String,
    /// `nickname`.
    pub nickname: String,
    /// `head_img_url`.
    pub head_img_url: String,
    /// `opensharerid`.
    pub opensharerid: Option<String>,
    /// `amount`.
    pub amount: i64,
    /// `ratio`.
    pub ratio: i64,
}

wire_in!(OrderGetSharerInfo {
    "sharer_appid" => sharer_appid,
    "nickname" => nickname,
    "head_img_url" => head_img_url,
    "opensharerid" => opensharerid,
    "amount" => amount,
    "ratio" => ratio,
});

/// `talent_info` of [`OrderGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderGetTalentInfo {
    /// `talent_appid`.
    pub talent_appid: String,
    /// `nickname`.
    pub nickname: String,
    /// `head_img_url`.
    pub head_img_url: String,
    /// `opentalentid`.
    pub opentalentid: Option<String>,
    /// `amount`.
    pub amount: i64,
    /// `ratio`.
    pub ratio: i64,
}

wire_in!(OrderGetTalentInfo {
    "talent_appid" => talent_appid,
    "nickname" => nickname,
    "head_img_url" => head_img_url,
    "opentalentid" => opentalentid,
    "amount" => amount,
    "ratio" => ratio,
});

/// `promotion_info` of [`OrderGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderGetPromotionInfo {
    /// `channel_type`.
    pub channel_type: i64,
    /// `finder_info`.
    pub finder_info: Option<OrderGetPromotionInfoFinderInfo>,
    /// `talent_info`.
    pub talent_info: Option<OrderGetPromotionInfoTalentInfo>,
    /// `mp_info`.
    pub mp_info: Option<OrderGetMpInfo>,
}

wire_in!(OrderGetPromotionInfo {
    "channel_type" => channel_type,
    "finder_info" => finder_info,
    "talent_info" => talent_info,
    "mp_info" => mp_info,
});

/// `promotion_info_finder_info` of [`OrderGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderGetPromotionInfoFinderInfo {
    /// `finder_id`.
    pub finder_id: String,
    /// `nickname`.
    pub nickname: String,
    /// `openfinderid`.
    pub openfinderid: Option<String>,
}

wire_in!(OrderGetPromotionInfoFinderInfo {
    "finder_id" => finder_id,
    "nickname" => nickname,
    "openfinderid" => openfinderid,
});

/// `promotion_info_talent_info` of [`OrderGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderGetPromotionInfoTalentInfo {
    /// `talent_appid`.
    pub talent_appid: String,
    /// `nickname`.
    pub nickname: String,
    /// `opentalentid`.
    pub opentalentid: Option<String>,
}

wire_in!(OrderGetPromotionInfoTalentInfo {
    "talent_appid" => talent_appid,
    "nickname" => nickname,
    "opentalentid" => opentalentid,
});

/// `mp_info` of [`OrderGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderGetMpInfo {
    /// `appid`.
    pub appid: String,
    /// `nickname`.
    pub nickname: String,
}

wire_in!(OrderGetMpInfo {
    "appid" => appid,
    "nickname" => nickname,
});

/// `sub_agency_info` of [`OrderGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderGetSubAgencyInfo {
    /// `appid`.
    pub appid: String,
    /// `nickname`.
    pub nickname: String,
    /// `head_img_url`.
    pub head_img_url: String,
    /// `profit_sharding_suc_time`.
    pub profit_sharding_suc_time: i64,
    /// `amount`.
    pub amount: i64,
    /// `ratio`.
    pub ratio: i64,
}

wire_in!(OrderGetSubAgencyInfo {
    "appid" => appid,
    "nickname" => nickname,
    "head_img_url" => head_img_url,
    "profit_sharding_suc_time" => profit_sharding_suc_time,
    "amount" => amount,
    "ratio" => ratio,
});

/// `promoter_agency_info` of [`OrderGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderGetPromoterAgencyInfo {
    /// `appid`.
    pub appid: String,
    /// `nickname`.
    pub nickname: String,
    /// `head_img_url`.
    pub head_img_url: String,
    /// `profit_sharding_suc_time`.
    pub profit_sharding_suc_time: i64,
    /// `amount`.
    pub amount: i64,
    /// `ratio`.
    pub ratio: i64,
}

wire_in!(OrderGetPromoterAgencyInfo {
    "appid" => appid,
    "nickname" => nickname,
    "head_img_url" => head_img_url,
    "profit_sharding_suc_time" => profit_sharding_suc_time,
    "amount" => amount,
    "ratio" => ratio,
});

/// List commission orders (获取佣金单列表).
///
/// `POST /channels/ec/league/headsupplier/order/list/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/getorderlist.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct OrderListGet {
    /// `appid`.
    pub appid: Option<String>,
    /// `sharer_appid`.
    pub sharer_appid: Option<String>,
    /// `finder_id`.
    pub finder_id: Option<String>,
    /// `openfinderid`.
    pub openfinderid: Option<String>,
    /// `create_time_range`.
    pub create_time_range: Option<CreateTimeRange>,
    /// `update_time_range`.
    pub update_time_range: Option<OrderListGetUpdateTimeRange>,
    /// `order_id`.
    pub order_id: Option<String>,
    /// `page_size`.
    ///
    /// `10` unless set.
    pub page_size: i64,
    /// `next_key`.
    pub next_key: Option<String>,
}

impl OrderListGet {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// `appid`.
    pub fn appid(mut self, appid: impl Into<String>) -> Self {
        self.appid = Some(appid.into());
        self
    }

    /// `sharer_appid`.
    pub fn sharer_appid(mut self, sharer_appid: impl Into<String>) -> Self {
        self.sharer_appid = Some(sharer_appid.into());
        self
    }

    /// `finder_id`.
    pub fn finder_id(mut self, finder_id: impl Into<String>) -> Self {
        self.finder_id = Some(finder_id.into());
        self
    }

    /// `openfinderid`.
    pub fn openfinderid(mut self, openfinderid: impl Into<String>) -> Self {
        self.openfinderid = Some(openfinderid.into());
        self
    }

    /// `create_time_range`.
    pub fn create_time_range(mut self, create_time_range: impl Into<CreateTimeRange>) -> Self {
        self.create_time_range = Some(create_time_range.into());
        self
    }

    /// `update_time_range`.
    pub fn update_time_range(
        mut self,
        update_time_range: impl Into<OrderListGetUpdateTimeRange>,
    ) -> Self {
        self.update_time_range = Some(update_time_range.into());
        self
    }

    /// `order_id`.
    pub fn order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// `page_size`.
    ///
    /// `10` unless set.
    pub fn page_size(mut self, page_size: impl Into<i64>) -> Self {
        self.page_size = page_size.into();
        self
    }

    /// `next_key`.
    pub fn next_key(mut self, next_key: impl Into<String>) -> Self {
        self.next_key = Some(next_key.into());
        self
    }
}

impl Default for OrderListGet {
    #[inline]
    fn default() -> Self {
        Self {
            appid: Default::default(),
            sharer_appid: Default::default(),
            finder_id: Default::default(),
            openfinderid: Default::default(),
            create_time_range: Default::default(),
            update_time_range: Default::default(),
            order_id: Default::default(),
            page_size: 10,
            next_key: Default::default(),
        }
    }
}

wire_out!(OrderListGet {
    "appid" => appid,
    "sharer_appid" => sharer_appid,
    "finder_id" => finder_id,
    "openfinderid" => openfinderid,
    "create_time_range" => create_time_range,
    "update_time_range" => update_time_range,
    "order_id" => order_id,
    "page_size" => page_size,
    "next_key" => next_key,
});

/// The answer to [`OrderListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderListGetResponse {
    /// `list`.
    pub list: Vec<OrderListGetList>,
    /// `has_more`.
    pub has_more: bool,
    /// `next_key`.
    pub next_key: Option<String>,
}

wire_in!(OrderListGetResponse {
    "list" => list,
    "has_more" => has_more,
    "next_key" => next_key,
});

impl Endpoint for OrderListGet {
    type Response = OrderListGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_league_headsupplier.order_list_get",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/channels/ec/league/headsupplier/order/list/get",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// `update_time_range` of [`OrderListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderListGetUpdateTimeRange {
    /// Unix seconds.
    pub start_time: i64,
    /// Unix seconds.
    pub end_time: i64,
}

impl OrderListGetUpdateTimeRange {
    /// Starts with the required members.
    #[must_use]
    pub fn new(start_time: impl Into<i64>, end_time: impl Into<i64>) -> Self {
        Self {
            start_time: start_time.into(),
            end_time: end_time.into(),
        }
    }
}

wire_out!(OrderListGetUpdateTimeRange {
    "start_time" => start_time,
    "end_time" => end_time,
});

/// `list` of [`OrderListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderListGetList {
    /// `order_id`.
    pub order_id: Option<String>,
    /// `sku_id`.
    pub sku_id: i64,
}

wire_in!(OrderListGetList {
    "order_id" => order_id,
    "sku_id" => sku_id,
});

/// Get the basic data of a product (获取商品基础详情).
///
/// `POST /channels/ec/league/headsupplier/productdetail/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/getproductdetail.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ProductDetailGet {
    /// `shop_appid`.
    pub shop_appid: String,
    /// `product_id`.
    pub product_id: i64,
    /// `plan_type`.
    pub plan_type: Option<i64>,
}

impl ProductDetailGet {
    /// Starts with the required members.
    pub fn new(shop_appid: impl Into<String>, product_id: impl Into<i64>) -> Self {
        Self {
            shop_appid: shop_appid.into(),
            product_id: product_id.into(),
            plan_type: Default::default(),
        }
    }

    /// `plan_type`.
    pub fn plan_type(mut self, plan_type: impl Into<i64>) -> Self {
        self.plan_type = Some(plan_type.into());
        self
    }
}

wire_out!(ProductDetailGet {
    "shop_appid" => shop_appid,
    "product_id" => product_id,
    "plan_type" => plan_type,
});

/// The answer to [`ProductDetailGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ProductDetailGetResponse {
    /// `product`.
    pub product: ProductDetailGetProduct,
}

wire_in!(ProductDetailGetResponse {
    "product" => product,
});

impl Endpoint for ProductDetailGet {
    type Response = ProductDetailGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_league_headsupplier.product_detail_get",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/channels/ec/league/headsupplier/productdetail/get",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// `product` of [`ProductDetailGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ProductDetailGetProduct {
    /// `shop_appid`.
    pub shop_appid: String,
    /// `product_id`.
    pub product_id: i64,
    /// `product_info`.
    pub product_info: ProductDetailGetProductProductInfo,
    /// `shop`.
    pub shop: ProductDetailGetShop,
}

wire_in!(ProductDetailGetProduct {
    "shop_appid" => shop_appid,
    "product_id" => product_id,
    "product_info" => product_info,
    "shop" => shop,
});

/// `product_product_info` of [`ProductDetailGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ProductDetailGetProductProductInfo {
    /// `title`.
    pub title: String,
    /// `sub_title`.
    pub sub_title: Option<String>,
    /// `head_imgs`.
    pub head_imgs: Vec<String>,
    /// `desc_info`.
    pub desc_info: DescInfo,
    /// `cats_v2`.
    pub cats_v2: Vec<CatsV2>,
    /// `skus`.
    pub skus: Vec<ProductDetailGetSkus>,
    /// `status`.
    pub status: Option<i64>,
    /// `monthly_sales_range`.
    pub monthly_sales_range: Option<i64>,
}

wire_in!(ProductDetailGetProductProductInfo {
    "title" => title,
    "sub_title" => sub_title,
    "head_imgs" => head_imgs,
    "desc_info" => desc_info,
    "cats_v2" => cats_v2,
    "skus" => skus,
    "status" => status,
    "monthly_sales_range" => monthly_sales_range,
});

/// `skus` of [`ProductDetailGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ProductDetailGetSkus {
    /// `sku_id`.
    pub sku_id: i64,
    /// `out_sku_id`.
    pub out_sku_id: Option<String>,
    /// `thumb_img`.
    pub thumb_img: String,
    /// `sale_price`.
    pub sale_price: i64,
    /// `market_price`.
    pub market_price: Option<i64>,
    /// `stock_num`.
    pub stock_num: i64,
    /// `sku_code`.
    pub sku_code: Option<String>,
    /// `bar_code`.
    pub bar_code: Option<String>,
    /// `sku_attrs`.
    pub sku_attrs: Vec<ProductDetailGetSkuAttrs>,
    /// `status`.
    pub status: Option<i64>,
    /// `sku_deliver_info`.
    pub sku_deliver_info: Option<ProductDetailGetSkuDeliverInfo>,
}

wire_in!(ProductDetailGetSkus {
    "sku_id" => sku_id,
    "out_sku_id" => out_sku_id,
    "thumb_img" => thumb_img,
    "sale_price" => sale_price,
    "market_price" => market_price,
    "stock_num" => stock_num,
    "sku_code" => sku_code,
    "bar_code" => bar_code,
    "sku_attrs" => sku_attrs,
    "status" => status,
    "sku_deliver_info" => sku_deliver_info,
});

/// `sku_attrs` of [`ProductDetailGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ProductDetailGetSkuAttrs {
    /// `attr_key`.
    pub attr_key: String,
    /// `attr_value`.
    pub attr_value: String,
}

wire_in!(ProductDetailGetSkuAttrs {
    "attr_key" => attr_key,
    "attr_value" => attr_value,
});

/// `sku_deliver_info` of [`ProductDetailGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ProductDetailGetSkuDeliverInfo {
    /// `stock_type`.
    pub stock_type: i64,
    /// `full_payment_presale_delivery_type`.
    pub full_payment_presale_delivery_type: i64,
    /// Unix seconds.
    pub presale_begin_time: i64,
    /// Unix seconds.
    pub presale_end_time: i64,
    /// `full_payment_presale_delivery_time`.
    pub full_payment_presale_delivery_time: i64,
    /// `spot_after_presale_end`.
    pub spot_after_presale_end: bool,
}

wire_in!(ProductDetailGetSkuDeliverInfo {
    "stock_type" => stock_type,
    "full_payment_presale_delivery_type" => full_payment_presale_delivery_type,
    "presale_begin_time" => presale_begin_time,
    "presale_end_time" => presale_end_time,
    "full_payment_presale_delivery_time" => full_payment_presale_delivery_time,
    "spot_after_presale_end" => spot_after_presale_end,
});

/// `shop` of [`ProductDetailGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ProductDetailGetShop {
    /// `name`.
    pub name: String,
    /// `icon`.
    pub icon: String,
    /// `score`.
    pub score: i64,
}

wire_in!(ProductDetailGetShop {
    "name" => name,
    "icon" => icon,
    "score" => score,
});

/// Offer a product to other agencies (机构给帮卖机构供货).
///
/// `POST /channels/ec/league/headsupplier/secondheadsupplieritem/add`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/leagueheadsupplier/api/opentalent/getshop/api_add_secondheadsupplier_item.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SecondHeadsupplierItemAdd {
    /// `cooperative_item_id`.
    pub cooperative_item_id: Option<i64>,
    /// `head_supplier_item_link`.
    pub head_supplier_item_link: Option<String>,
    /// `plan_type`.
    pub plan_type: i64,
    /// `service_ratio`.
    pub service_ratio: i64,
    /// `to_head_supplier_appid`.
    pub to_head_supplier_appid: Option<String>,
    /// Unix seconds.
    pub start_time: Option<i64>,
    /// Unix seconds.
    pub end_time: Option<i64>,
}

impl SecondHeadsupplierItemAdd {
    /// Starts with the required members.
    pub fn new(plan_type: impl Into<i64>, service_ratio: impl Into<i64>) -> Self {
        Self {
            cooperative_item_id: Default::default(),
            head_supplier_item_link: Default::default(),
            plan_type: plan_type.into(),
            service_ratio: service_ratio.into(),
            to_head_supplier_appid: Default::default(),
            start_time: Default::default(),
            end_time: Default::default(),
        }
    }

    /// `cooperative_item_id`.
    pub fn cooperative_item_id(mut self, cooperative_item_id: impl Into<i64>) -> Self {
        self.cooperative_item_id = Some(cooperative_item_id.into());
        self
    }

    /// `head_supplier_item_link`.
    pub fn head_supplier_item_link(mut self, head_supplier_item_link: impl Into<String>) -> Self {
        self.head_supplier_item_link = Some(head_supplier_item_link.into());
        self
    }

    /// `to_head_supplier_appid`.
    pub fn to_head_supplier_appid(mut self, to_head_supplier_appid: impl Into<String>) -> Self {
        self.to_head_supplier_appid = Some(to_head_supplier_appid.into());
        self
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
}

wire_out!(SecondHeadsupplierItemAdd {
    "cooperative_item_id" => cooperative_item_id,
    "head_supplier_item_link" => head_supplier_item_link,
    "plan_type" => plan_type,
    "service_ratio" => service_ratio,
    "to_head_supplier_appid" => to_head_supplier_appid,
    "start_time" => start_time,
    "end_time" => end_time,
});

/// The answer to [`SecondHeadsupplierItemAdd`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SecondHeadsupplierItemAddResponse {}

wire_in!(SecondHeadsupplierItemAddResponse {});

impl Endpoint for SecondHeadsupplierItemAdd {
    type Response = SecondHeadsupplierItemAddResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_league_headsupplier.second_headsupplier_item_add",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/channels/ec/league/headsupplier/secondheadsupplieritem/add",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// Update or end an offer to other agencies (机构更新或删除已添加的推广计划).
///
/// `POST /channels/ec/league/headsupplier/secondheadsupplieritem/update`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/leagueheadsupplier/api/opentalent/getshop/api_update_secondheadsupplier_item.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SecondHeadsupplierItemUpdate {
    /// `cooperative_item_id`.
    pub cooperative_item_id: Option<i64>,
    /// `head_supplier_item_link`.
    pub head_supplier_item_link: Option<String>,
    /// `plan_type`.
    pub plan_type: i64,
    /// `update_type`.
    pub update_type: i64,
    /// `service_ratio`.
    pub service_ratio: Option<i64>,
    /// `to_head_supplier_appid`.
    pub to_head_supplier_appid: Option<String>,
}

impl SecondHeadsupplierItemUpdate {
    /// Starts with the required members.
    pub fn new(plan_type: impl Into<i64>, update_type: impl Into<i64>) -> Self {
        Self {
            cooperative_item_id: Default::default(),
            head_supplier_item_link: Default::default(),
            plan_type: plan_type.into(),
            update_type: update_type.into(),
            service_ratio: Default::default(),
            to_head_supplier_appid: Default::default(),
        }
    }

    /// `cooperative_item_id`.
    pub fn cooperative_item_id(mut self, cooperative_item_id: impl Into<i64>) -> Self {
        self.cooperative_item_id = Some(cooperative_item_id.into());
        self
    }

    /// `head_supplier_item_link`.
    pub fn head_supplier_item_link(mut self, head_supplier_item_link: impl Into<String>) -> Self {
        self.head_supplier_item_link = Some(head_supplier_item_link.into());
        self
    }

    /// `service_ratio`.
    pub fn service_ratio(mut self, service_ratio: impl Into<i64>) -> Self {
        self.service_ratio = Some(service_ratio.into());
        self
    }

    /// `to_head_supplier_appid`.
    pub fn to_head_supplier_appid(mut self, to_head_supplier_appid: impl Into<String>) -> Self {
        self.to_head_supplier_appid = Some(to_head_supplier_appid.into());
        self
    }
}

wire_out!(SecondHeadsupplierItemUpdate {
    "cooperative_item_id" => cooperative_item_id,
    "head_supplier_item_link" => head_supplier_item_link,
    "plan_type" => plan_type,
    "update_type" => update_type,
    "service_ratio" => service_ratio,
    "to_head_supplier_appid" => to_head_supplier_appid,
});

/// The answer to [`SecondHeadsupplierItemUpdate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SecondHeadsupplierItemUpdateResponse {}

wire_in!(SecondHeadsupplierItemUpdateResponse {});

impl Endpoint for SecondHeadsupplierItemUpdate {
    type Response = SecondHeadsupplierItemUpdateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_league_headsupplier.second_headsupplier_item_update",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/channels/ec/league/headsupplier/secondheadsupplieritem/update",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// List products of the agency selection pool (获取机构选品广场商品列表).
///
/// `POST /channels/ec/league/headsupplier/selectionproducts/list/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/listselectionproducts.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SelectionProductsListGet {
    /// `keyword`.
    pub keyword: Option<String>,
    /// `plan_type`.
    pub plan_type: i64,
    /// `spu_item_condition`.
    pub spu_item_condition: Option<SelectionProductsListGetSpuItemCondition>,
    /// `category`.
    pub category: Option<SelectionProductsListGetCategory>,
    /// `spu_source`.
    pub spu_source: Option<i64>,
    /// `page_size`.
    ///
    /// `10` unless set.
    pub page_size: i64,
    /// `next_key`.
    pub next_key: Option<String>,
}

impl SelectionProductsListGet {
    /// Starts with the required members.
    pub fn new(plan_type: impl Into<i64>) -> Self {
        Self {
            keyword: Default::default(),
            plan_type: plan_type.into(),
            spu_item_condition: Default::default(),
            category: Default::default(),
            spu_source: Default::default(),
            page_size: 10,
            next_key: Default::default(),
        }
    }

    /// `keyword`.
    pub fn keyword(mut self, keyword: impl Into<String>) -> Self {
        self.keyword = Some(keyword.into());
        self
    }

    /// `spu_item_condition`.
    pub fn spu_item_condition(
        mut self,
        spu_item_condition: impl Into<SelectionProductsListGetSpuItemCondition>,
    ) -> Self {
        self.spu_item_condition = Some(spu_item_condition.into());
        self
    }

    /// `category`.
    pub fn category(mut self, category: impl Into<SelectionProductsListGetCategory>) -> Self {
        self.category = Some(category.into());
        self
    }

    /// `spu_source`.
    pub fn spu_source(mut self, spu_source: impl Into<i64>) -> Self {
        self.spu_source = Some(spu_source.into());
        self
    }

    /// `page_size`.
    ///
    /// `10` unless set.
    pub fn page_size(mut self, page_size: impl Into<i64>) -> Self {
        self.page_size = page_size.into();
        self
    }

    /// `next_key`.
    pub fn next_key(mut self, next_key: impl Into<String>) -> Self {
        self.next_key = Some(next_key.into());
        self
    }
}

wire_out!(SelectionProductsListGet {
    "keyword" => keyword,
    "plan_type" => plan_type,
    "spu_item_condition" => spu_item_condition,
    "category" => category,
    "spu_source" => spu_source,
    "page_size" => page_size,
    "next_key" => next_key,
});

/// The answer to [`SelectionProductsListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SelectionProductsListGetResponse {
    /// `product_list`.
    pub product_list: Vec<SelectionProductsListGetProductList>,
    /// `next_key`.
    pub next_key: Option<String>,
}

wire_in!(SelectionProductsListGetResponse {
    "product_list" => product_list,
    "next_key" => next_key,
});

impl Endpoint for SelectionProductsListGet {
    type Response = SelectionProductsListGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_league_headsupplier.selection_products_list_get",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/channels/ec/league/headsupplier/selectionproducts/list/get",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// `spu_item_condition` of [`SelectionProductsListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SelectionProductsListGetSpuItemCondition {
    /// `selling_price_range`.
    pub selling_price_range: Option<SelectionProductsListGetSellingPriceRange>,
    /// `monthly_sales_range`.
    pub monthly_sales_range: Option<SelectionProductsListGetMonthlySalesRange>,
    /// `service_fee_rate_range`.
    pub service_fee_rate_range: Option<SelectionProductsListGetServiceFeeRateRange>,
    /// `commission_rate_range`.
    pub commission_rate_range: Option<SelectionProductsListGetCommissionRateRange>,
    /// `promote_time_range`.
    pub promote_time_range: Option<SelectionProductsListGetPromoteTimeRange>,
    /// `create_time_range`.
    pub create_time_range: Option<SelectionProductsListGetSpuItemConditionCreateTimeRange>,
    /// `flags`.
    pub flags: Option<Vec<String>>,
}

impl SelectionProductsListGetSpuItemCondition {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `selling_price_range`.
    #[must_use]
    pub fn selling_price_range(
        mut self,
        selling_price_range: impl Into<SelectionProductsListGetSellingPriceRange>,
    ) -> Self {
        self.selling_price_range = Some(selling_price_range.into());
        self
    }

    /// `monthly_sales_range`.
    #[must_use]
    pub fn monthly_sales_range(
        mut self,
        monthly_sales_range: impl Into<SelectionProductsListGetMonthlySalesRange>,
    ) -> Self {
        self.monthly_sales_range = Some(monthly_sales_range.into());
        self
    }

    /// `service_fee_rate_range`.
    #[must_use]
    pub fn service_fee_rate_range(
        mut self,
        service_fee_rate_range: impl Into<SelectionProductsListGetServiceFeeRateRange>,
    ) -> Self {
        self.service_fee_rate_range = Some(service_fee_rate_range.into());
        self
    }

    /// `commission_rate_range`.
    #[must_use]
    pub fn commission_rate_range(
        mut self,
        commission_rate_range: impl Into<SelectionProductsListGetCommissionRateRange>,
    ) -> Self {
        self.commission_rate_range = Some(commission_rate_range.into());
        self
    }

    /// `promote_time_range`.
    #[must_use]
    pub fn promote_time_range(
        mut self,
        promote_time_range: impl Into<SelectionProductsListGetPromoteTimeRange>,
    ) -> Self {
        self.promote_time_range = Some(promote_time_range.into());
        self
    }

    /// `create_time_range`.
    #[must_use]
    pub fn create_time_range(
        mut self,
        create_time_range: impl Into<SelectionProductsListGetSpuItemConditionCreateTimeRange>,
    ) -> Self {
        self.create_time_range = Some(create_time_range.into());
        self
    }

    /// `flags`.
    #[must_use]
    pub fn flags(mut self, flags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.flags = Some(flags.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(SelectionProductsListGetSpuItemCondition {
    "selling_price_range" => selling_price_range,
    "monthly_sales_range" => monthly_sales_range,
    "service_fee_rate_range" => service_fee_rate_range,
    "commission_rate_range" => commission_rate_range,
    "promote_time_range" => promote_time_range,
    "create_time_range" => create_time_range,
    "flags" => flags,
});

/// `selling_price_range` of [`SelectionProductsListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SelectionProductsListGetSellingPriceRange {
    /// `min`.
    pub min: i64,
    /// `max`.
    pub max: i64,
}

impl SelectionProductsListGetSellingPriceRange {
    /// Starts with the required members.
    #[must_use]
    pub fn new(min: impl Into<i64>, max: impl Into<i64>) -> Self {
        Self {
            min: min.into(),
            max: max.into(),
        }
    }
}

wire_out!(SelectionProductsListGetSellingPriceRange {
    "min" => min,
    "max" => max,
});

/// `monthly_sales_range` of [`SelectionProductsListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SelectionProductsListGetMonthlySalesRange {
    /// `min`.
    pub min: i64,
    /// `max`.
    pub max: i64,
}

impl SelectionProductsListGetMonthlySalesRange {
    /// Starts with the required members.
    #[must_use]
    pub fn new(min: impl Into<i64>, max: impl Into<i64>) -> Self {
        Self {
            min: min.into(),
            max: max.into(),
        }
    }
}

wire_out!(SelectionProductsListGetMonthlySalesRange {
    "min" => min,
    "max" => max,
});

/// `service_fee_rate_range` of [`SelectionProductsListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SelectionProductsListGetServiceFeeRateRange {
    /// `min`.
    pub min: i64,
    /// `max`.
    pub max: i64,
}

impl SelectionProductsListGetServiceFeeRateRange {
    /// Starts with the required members.
    #[must_use]
    pub fn new(min: impl Into<i64>, max: impl Into<i64>) -> Self {
        Self {
            min: min.into(),
            max: max.into(),
        }
    }
}

wire_out!(SelectionProductsListGetServiceFeeRateRange {
    "min" => min,
    "max" => max,
});

/// `commission_rate_range` of [`SelectionProductsListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SelectionProductsListGetCommissionRateRange {
    /// `min`.
    pub min: i64,
    /// `max`.
    pub max: i64,
}

impl SelectionProductsListGetCommissionRateRange {
    /// Starts with the required members.
    #[must_use]
    pub fn new(min: impl Into<i64>, max: impl Into<i64>) -> Self {
        Self {
            min: min.into(),
            max: max.into(),
        }
    }
}

wire_out!(SelectionProductsListGetCommissionRateRange {
    "min" => min,
    "max" => max,
});

/// `promote_time_range` of [`SelectionProductsListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SelectionProductsListGetPromoteTimeRange {
    /// `min`.
    pub min: i64,
    /// `max`.
    pub max: i64,
}

impl SelectionProductsListGetPromoteTimeRange {
    /// Starts with the required members.
    #[must_use]
    pub fn new(min: impl Into<i64>, max: impl Into<i64>) -> Self {
        Self {
            min: min.into(),
            max: max.into(),
        }
    }
}

wire_out!(SelectionProductsListGetPromoteTimeRange {
    "min" => min,
    "max" => max,
});

/// `spu_item_condition_create_time_range` of [`SelectionProductsListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SelectionProductsListGetSpuItemConditionCreateTimeRange {
    /// `min`.
    pub min: i64,
    /// `max`.
    pub max: i64,
}

impl SelectionProductsListGetSpuItemConditionCreateTimeRange {
    /// Starts with the required members.
    #[must_use]
    pub fn new(min: impl Into<i64>, max: impl Into<i64>) -> Self {
        Self {
            min: min.into(),
            max: max.into(),
        }
    }
}

wire_out!(SelectionProductsListGetSpuItemConditionCreateTimeRange {
    "min" => min,
    "max" => max,
});

/// `category` of [`SelectionProductsListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SelectionProductsListGetCategory {
    /// `category_id`.
    pub category_id: Option<i64>,
    /// `category_name`.
    pub category_name: Option<String>,
    /// `category_ids_1`.
    pub category_ids_1: Option<Vec<i64>>,
    /// `category_ids_2`.
    pub category_ids_2: Option<Vec<i64>>,
    /// `category_ids_3`.
    pub category_ids_3: Option<Vec<i64>>,
}

impl SelectionProductsListGetCategory {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `category_id`.
    #[must_use]
    pub fn category_id(mut self, category_id: impl Into<i64>) -> Self {
        self.category_id = Some(category_id.into());
        self
    }

    /// `category_name`.
    #[must_use]
    pub fn category_name(mut self, category_name: impl Into<String>) -> Self {
        self.category_name = Some(category_name.into());
        self
    }

    /// `category_ids_1`.
    #[must_use]
    pub fn category_ids_1(
        mut self,
        category_ids_1: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.category_ids_1 = Some(category_ids_1.into_iter().map(Into::into).collect());
        self
    }

    /// `category_ids_2`.
    #[must_use]
    pub fn category_ids_2(
        mut self,
        category_ids_2: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.category_ids_2 = Some(category_ids_2.into_iter().map(Into::into).collect());
        self
    }

    /// `category_ids_3`.
    #[must_use]
    pub fn category_ids_3(
        mut self,
        category_ids_3: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.category_ids_3 = Some(category_ids_3.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(SelectionProductsListGetCategory {
    "category_id" => category_id,
    "category_name" => category_name,
    "category_ids_1" => category_ids_1,
    "category_ids_2" => category_ids_2,
    "category_ids_3" => category_ids_3,
});

/// `product_list` of [`SelectionProductsListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SelectionProductsListGetProductList {
    /// `shop_appid`.
    pub shop_appid: String,
    /// `product_id`.
    pub product_id: i64,
    /// `head_supplier_item_link`.
    pub head_supplier_item_link: String,
}

wire_in!(SelectionProductsListGetProductList {
    "shop_appid" => shop_appid,
    "product_id" => product_id,
    "head_supplier_item_link" => head_supplier_item_link,
});

/// Get a cooperating shop's details (获取合作小店详情).
///
/// `POST /channels/ec/league/headsupplier/shop/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/getshop.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ShopGet {
    /// `appid`.
    pub appid: String,
}

impl ShopGet {
    /// Starts with the required members.
    pub fn new(appid: impl Into<String>) -> Self {
        Self {
            appid: appid.into(),
        }
    }
}

wire_out!(ShopGet {
    "appid" => appid,
});

/// The answer to [`ShopGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ShopGetResponse {
    /// `shop_detail`.
    pub shop_detail: ShopGetShopDetail,
}

wire_in!(ShopGetResponse {
    "shop_detail" => shop_detail,
});

impl Endpoint for ShopGet {
    type Response = ShopGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_league_headsupplier.shop_get",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/channels/ec/league/headsupplier/shop/get",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// `shop_detail` of [`ShopGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ShopGetShopDetail {
    /// `status`.
    pub status: i64,
    /// `approved_time`.
    pub approved_time: i64,
    /// `base_info`.
    pub base_info: BaseInfo,
    /// `data_info`.
    pub data_info: ShopGetDataInfo,
}

wire_in!(ShopGetShopDetail {
    "status" => status,
    "approved_time" => approved_time,
    "base_info" => base_info,
    "data_info" => data_info,
});

/// `base_info` of [`ShopGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BaseInfo {
    /// `appid`.
    pub appid: String,
    /// `nickname`.
    pub nickname: String,
    /// `headimg_url`.
    pub headimg_url: String,
}

wire_in!(BaseInfo {
    "appid" => appid,
    "nickname" => nickname,
    "headimg_url" => headimg_url,
});

/// `data_info` of [`ShopGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ShopGetDataInfo {
    /// `gmv`.
    pub gmv: i64,
    /// `product_number`.
    pub product_number: i64,
    /// `product_number_today`.
    pub product_number_today: i64,
    /// `product_number_sold_today`.
    pub product_number_sold_today: i64,
    /// `settle_amount`.
    pub settle_amount: i64,
    /// `unsettle_amount`.
    pub unsettle_amount: i64,
}

wire_in!(ShopGetDataInfo {
    "gmv" => gmv,
    "product_number" => product_number,
    "product_number_today" => product_number_today,
    "product_number_sold_today" => product_number_sold_today,
    "settle_amount" => settle_amount,
    "unsettle_amount" => unsettle_amount,
});

/// List cooperating shops (获取合作小店列表).
///
/// `POST /channels/ec/league/headsupplier/shop/list/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/getshoplist.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ShopListGet {
    /// `page_size`.
    ///
    /// `10` unless set.
    pub page_size: i64,
    /// `next_key`.
    pub next_key: Option<String>,
}

impl ShopListGet {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// `page_size`.
    ///
    /// `10` unless set.
    pub fn page_size(mut self, page_size: impl Into<i64>) -> Self {
        self.page_size = page_size.into();
        self
    }

    /// `next_key`.
    pub fn next_key(mut self, next_key: impl Into<String>) -> Self {
        self.next_key = Some(next_key.into());
        self
    }
}

impl Default for ShopListGet {
    #[inline]
    fn default() -> Self {
        Self {
            page_size: 10,
            next_key: Default::default(),
        }
    }
}

wire_out!(ShopListGet {
    "page_size" => page_size,
    "next_key" => next_key,
});

/// The answer to [`ShopListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ShopListGetResponse {
    /// `shop_list`.
    pub shop_list: Vec<ShopListGetShopList>,
    /// `has_more`.
    pub has_more: Option<bool>,
    /// `next_key`.
    pub next_key: Option<String>,
}

wire_in!(ShopListGetResponse {
    "shop_list" => shop_list,
    "has_more" => has_more,
    "next_key" => next_key,
});

impl Endpoint for ShopListGet {
    type Response = ShopListGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_league_headsupplier.shop_list_get",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/channels/ec/league/headsupplier/shop/list/get",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// `shop_list` of [`ShopListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ShopListGetShopList {
    /// `status`.
    pub status: i64,
    /// `base_info`.
    pub base_info: BaseInfo,
}

wire_in!(ShopListGetShopList {
    "status" => status,
    "base_info" => base_info,
});

/// Set the talent commission rate of a cooperative product (配置达人佣金率).
///
/// `POST /channels/ec/league/headsupplier/subitem/add`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/addsubitem.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SubItemAdd {
    /// `cooperative_item_id`.
    pub cooperative_item_id: i64,
    /// `ratio`.
    pub ratio: Option<i64>,
    /// `ratio_ext`.
    pub ratio_ext: Option<i64>,
}

impl SubItemAdd {
    /// Starts with the required members.
    pub fn new(cooperative_item_id: impl Into<i64>) -> Self {
        Self {
            cooperative_item_id: cooperative_item_id.into(),
            ratio: Default::default(),
            ratio_ext: Default::default(),
        }
    }

    /// `ratio`.
    pub fn ratio(mut self, ratio: impl Into<i64>) -> Self {
        self.ratio = Some(ratio.into());
        self
    }

    /// `ratio_ext`.
    pub fn ratio_ext(mut self, ratio_ext: impl Into<i64>) -> Self {
        self.ratio_ext = Some(ratio_ext.into());
        self
    }
}

wire_out!(SubItemAdd {
    "cooperative_item_id" => cooperative_item_id,
    "ratio" => ratio,
    "ratio_ext" => ratio_ext,
});

/// The answer to [`SubItemAdd`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SubItemAddResponse {
    /// `sub_item_id`.
    pub sub_item_id: i64,
}

wire_in!(SubItemAddResponse {
    "sub_item_id" => sub_item_id,
});

impl Endpoint for SubItemAdd {
    type Response = SubItemAddResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_league_headsupplier.sub_item_add",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/channels/ec/league/headsupplier/subitem/add",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// List talent commission plans of a cooperative product (获取机构配置达人佣金计划列表).
///
/// `POST /channels/ec/league/headsupplier/subitem/list/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/getsubitemlist.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SubItemListGet {
    /// `cooperative_item_id`.
    pub cooperative_item_id: i64,
    /// `page_size`.
    ///
    /// `10` unless set.
    pub page_size: i64,
    /// `next_key`.
    pub next_key: Option<String>,
}

impl SubItemListGet {
    /// Starts with the required members.
    pub fn new(cooperative_item_id: impl Into<i64>) -> Self {
        Self {
            cooperative_item_id: cooperative_item_id.into(),
            page_size: 10,
            next_key: Default::default(),
        }
    }

    /// `page_size`.
    ///
    /// `10` unless set.
    pub fn page_size(mut self, page_size: impl Into<i64>) -> Self {
        self.page_size = page_size.into();
        self
    }

    /// `next_key`.
    pub fn next_key(mut self, next_key: impl Into<String>) -> Self {
        self.next_key = Some(next_key.into());
        self
    }
}

wire_out!(SubItemListGet {
    "cooperative_item_id" => cooperative_item_id,
    "page_size" => page_size,
    "next_key" => next_key,
});

/// The answer to [`SubItemListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SubItemListGetResponse {
    /// `list`.
    pub list: Vec<SubItemListGetList>,
    /// `next_key`.
    pub next_key: Option<String>,
}

wire_in!(SubItemListGetResponse {
    "list" => list,
    "next_key" => next_key,
});

impl Endpoint for SubItemListGet {
    type Response = SubItemListGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_league_headsupplier.sub_item_list_get",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/channels/ec/league/headsupplier/subitem/list/get",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// `list` of [`SubItemListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SubItemListGetList {
    /// `sub_item_id`.
    pub sub_item_id: i64,
    /// `head_supplier_item_link`.
    pub head_supplier_item_link: String,
    /// `status`.
    pub status: Option<i64>,
    /// `ratio`.
    pub ratio: Option<i64>,
    /// `ratio_to_service_rate`.
    pub ratio_to_service_rate: Option<i64>,
    /// `ratio_ext`.
    pub ratio_ext: Option<i64>,
}

wire_in!(SubItemListGetList {
    "sub_item_id" => sub_item_id,
    "head_supplier_item_link" => head_supplier_item_link,
    "status" => status,
    "ratio" => ratio,
    "ratio_to_service_rate" => ratio_to_service_rate,
    "ratio_ext" => ratio_ext,
});

/// List subscribed products (获取订阅的商品列表).
///
/// `POST /channels/ec/league/headsupplier/subscription/getsubscribe`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/hs_getsubscribe.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SubscriptionGetSubscribe {
    /// `filter`.
    pub filter: Option<SubscriptionGetSubscribeFilter>,
    /// `page_size`.
    ///
    /// `10` unless set.
    pub page_size: i64,
    /// `next_key`.
    pub next_key: Option<String>,
    /// `need_total_num`.
    pub need_total_num: Option<bool>,
}

impl SubscriptionGetSubscribe {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// `filter`.
    pub fn filter(mut self, filter: impl Into<SubscriptionGetSubscribeFilter>) -> Self {
        self.filter = Some(filter.into());
        self
    }

    /// `page_size`.
    ///
    /// `10` unless set.
    pub fn page_size(mut self, page_size: impl Into<i64>) -> Self {
        self.page_size = page_size.into();
        self
    }

    /// `next_key`.
    pub fn next_key(mut self, next_key: impl Into<String>) -> Self {
        self.next_key = Some(next_key.into());
        self
    }

    /// `need_total_num`.
    pub fn need_total_num(mut self, need_total_num: impl Into<bool>) -> Self {
        self.need_total_num = Some(need_total_num.into());
        self
    }
}

impl Default for SubscriptionGetSubscribe {
    #[inline]
    fn default() -> Self {
        Self {
            filter: Default::default(),
            page_size: 10,
            next_key: Default::default(),
            need_total_num: Default::default(),
        }
    }
}

wire_out!(SubscriptionGetSubscribe {
    "filter" => filter,
    "page_size" => page_size,
    "next_key" => next_key,
    "need_total_num" => need_total_num,
});

/// The answer to [`SubscriptionGetSubscribe`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SubscriptionGetSubscribeResponse {
    /// `subscribe_info_list`.
    pub subscribe_info_list: Vec<SubscriptionGetSubscribeSubscribeInfoList>,
    /// `total_num`.
    pub total_num: Option<i64>,
    /// `next_key`.
    pub next_key: Option<String>,
    /// `has_more`.
    pub has_more: bool,
}

wire_in!(SubscriptionGetSubscribeResponse {
    "subscribe_info_list" => subscribe_info_list,
    "total_num" => total_num,
    "next_key" => next_key,
    "has_more" => has_more,
});

impl Endpoint for SubscriptionGetSubscribe {
    type Response = SubscriptionGetSubscribeResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_league_headsupplier.subscription_get_subscribe",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/channels/ec/league/headsupplier/subscription/getsubscribe",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// `filter` of [`SubscriptionGetSubscribe`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SubscriptionGetSubscribeFilter {
    /// `appid`.
    pub appid: Option<String>,
    /// `product_id`.
    pub product_id: Option<i64>,
    /// `product_name`.
    pub product_name: Option<String>,
}

impl SubscriptionGetSubscribeFilter {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `appid`.
    #[must_use]
    pub fn appid(mut self, appid: impl Into<String>) -> Self {
        self.appid = Some(appid.into());
        self
    }

    /// `product_id`.
    #[must_use]
    pub fn product_id(mut self, product_id: impl Into<i64>) -> Self {
        self.product_id = Some(product_id.into());
        self
    }

    /// `product_name`.
    #[must_use]
    pub fn product_name(mut self, product_name: impl Into<String>) -> Self {
        self.product_name = Some(product_name.into());
        self
    }
}

wire_out!(SubscriptionGetSubscribeFilter {
    "appid" => appid,
    "product_id" => product_id,
    "product_name" => product_name,
});

/// `subscribe_info_list` of [`SubscriptionGetSubscribe`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SubscriptionGetSubscribeSubscribeInfoList {
    /// `shop_appid`.
    pub shop_appid: String,
    /// `product_id`.
    pub product_id: i64,
}

wire_in!(SubscriptionGetSubscribeSubscribeInfoList {
    "shop_appid" => shop_appid,
    "product_id" => product_id,
});

/// Subscribe to a product (商品订阅).
///
/// `POST /channels/ec/league/headsupplier/subscription/subscribe`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/hs_subscribe.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SubscriptionSubscribe {
    /// `product_id`.
    pub product_id: i64,
}

impl SubscriptionSubscribe {
    /// Starts with the required members.
    pub fn new(product_id: impl Into<i64>) -> Self {
        Self {
            product_id: product_id.into(),
        }
    }
}

wire_out!(SubscriptionSubscribe {
    "product_id" => product_id,
});

/// The answer to [`SubscriptionSubscribe`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SubscriptionSubscribeResponse {}

wire_in!(SubscriptionSubscribeResponse {});

impl Endpoint for SubscriptionSubscribe {
    type Response = SubscriptionSubscribeResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_league_headsupplier.subscription_subscribe",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/channels/ec/league/headsupplier/subscription/subscribe",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// Unsubscribe from a product (取消商品订阅).
///
/// `POST /channels/ec/league/headsupplier/subscription/unsubscribe`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/hs_unsubscribe.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SubscriptionUnsubscribe {
    /// `product_id`.
    pub product_id: i64,
}

impl SubscriptionUnsubscribe {
    /// Starts with the required members.
    pub fn new(product_id: impl Into<i64>) -> Self {
        Self {
            product_id: product_id.into(),
        }
    }
}

wire_out!(SubscriptionUnsubscribe {
    "product_id" => product_id,
});

/// The answer to [`SubscriptionUnsubscribe`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SubscriptionUnsubscribeResponse {}

wire_in!(SubscriptionUnsubscribeResponse {});

impl Endpoint for SubscriptionUnsubscribe {
    type Response = SubscriptionUnsubscribeResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_league_headsupplier.subscription_unsubscribe",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/channels/ec/league/headsupplier/subscription/unsubscribe",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// Add an agency product to a talent's showcase (添加机构商品到橱窗).
///
/// `POST /channels/ec/league/headsupplier/window/add`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/windowproduct/add.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct WindowAdd {
    /// `product_id`.
    pub product_id: i64,
    /// `finder_id`.
    pub finder_id: Option<String>,
    /// `openfinderid`.
    pub openfinderid: Option<String>,
    /// `opentalentid`.
    pub opentalentid: Option<String>,
    /// `product_link`.
    pub product_link: Option<String>,
    /// `plan_type`.
    pub plan_type: Option<i64>,
    /// `is_hide_for_window`.
    pub is_hide_for_window: Option<bool>,
}

impl WindowAdd {
    /// Starts with the required members.
    pub fn new(product_id: impl Into<i64>) -> Self {
        Self {
            product_id: product_id.into(),
            finder_id: Default::default(),
            openfinderid: Default::default(),
            opentalentid: Default::default(),
            product_link: Default::default(),
            plan_type: Default::default(),
            is_hide_for_window: Default::default(),
        }
    }

    /// `finder_id`.
    pub fn finder_id(mut self, finder_id: impl Into<String>) -> Self {
        self.finder_id = Some(finder_id.into());
        self
    }

    /// `openfinderid`.
    pub fn openfinderid(mut self, openfinderid: impl Into<String>) -> Self {
        self.openfinderid = Some(openfinderid.into());
        self
    }

    /// `opentalentid`.
    pub fn opentalentid(mut self, opentalentid: impl Into<String>) -> Self {
        self.opentalentid = Some(opentalentid.into());
        self
    }

    /// `product_link`.
    pub fn product_link(mut self, product_link: impl Into<String>) -> Self {
        self.product_link = Some(product_link.into());
        self
    }

    /// `plan_type`.
    pub fn plan_type(mut self, plan_type: impl Into<i64>) -> Self {
        self.plan_type = Some(plan_type.into());
        self
    }

    /// `is_hide_for_window`.
    pub fn is_hide_for_window(mut self, is_hide_for_window: impl Into<bool>) -> Self {
        self.is_hide_for_window = Some(is_hide_for_window.into());
        self
    }
}

wire_out!(WindowAdd {
    "product_id" => product_id,
    "finder_id" => finder_id,
    "openfinderid" => openfinderid,
    "opentalentid" => opentalentid,
    "product_link" => product_link,
    "plan_type" => plan_type,
    "is_hide_for_window" => is_hide_for_window,
});

/// The answer to [`WindowAdd`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct WindowAddResponse {}

wire_in!(WindowAddResponse {});

impl Endpoint for WindowAdd {
    type Response = WindowAddResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_league_headsupplier.window_add",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/channels/ec/league/headsupplier/window/add",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// List agency products of a talent's showcase (查询橱窗上机构商品列表).
///
/// `POST /channels/ec/league/headsupplier/window/getall`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/getallwindow.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct WindowGetAll {
    /// `appid`.
    pub appid: String,
    /// `finder_id`.
    pub finder_id: Option<String>,
    /// `openfinderid`.
    pub openfinderid: Option<String>,
    /// `opentalentid`.
    pub opentalentid: Option<String>,
    /// `offset`.
    pub offset: i64,
    /// `page_size`.
    ///
    /// `100` unless set.
    pub page_size: i64,
    /// `need_total_num`.
    pub need_total_num: Option<bool>,
    /// `is_get_all`.
    pub is_get_all: Option<bool>,
}

impl WindowGetAll {
    /// Starts with the required members.
    pub fn new(appid: impl Into<String>, offset: impl Into<i64>) -> Self {
        Self {
            appid: appid.into(),
            finder_id: Default::default(),
            openfinderid: Default::default(),
            opentalentid: Default::default(),
            offset: offset.into(),
            page_size: 100,
            need_total_num: Default::default(),
            is_get_all: Default::default(),
        }
    }

    /// `finder_id`.
    pub fn finder_id(mut self, finder_id: impl Into<String>) -> Self {
        self.finder_id = Some(finder_id.into());
        self
    }

    /// `openfinderid`.
    pub fn openfinderid(mut self, openfinderid: impl Into<String>) -> Self {
        self.openfinderid = Some(openfinderid.into());
        self
    }

    /// `opentalentid`.
    pub fn opentalentid(mut self, opentalentid: impl Into<String>) -> Self {
        self.opentalentid = Some(opentalentid.into());
        self
    }

    /// `page_size`.
    ///
    /// `100` unless set.
    pub fn page_size(mut self, page_size: impl Into<i64>) -> Self {
        self.page_size = page_size.into();
        self
    }

    /// `need_total_num`.
    pub fn need_total_num(mut self, need_total_num: impl Into<bool>) -> Self {
        self.need_total_num = Some(need_total_num.into());
        self
    }

    /// `is_get_all`.
    pub fn is_get_all(mut self, is_get_all: impl Into<bool>) -> Self {
        self.is_get_all = Some(is_get_all.into());
        self
    }
}

wire_out!(WindowGetAll {
    "appid" => appid,
    "finder_id" => finder_id,
    "openfinderid" => openfinderid,
    "opentalentid" => opentalentid,
    "offset" => offset,
    "page_size" => page_size,
    "need_total_num" => need_total_num,
    "is_get_all" => is_get_all,
});

/// The answer to [`WindowGetAll`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct WindowGetAllResponse {
    /// `list`.
    pub list: Vec<WindowGetAllList>,
    /// `next_offset`.
    pub next_offset: i64,
    /// `have_more`.
    pub have_more: bool,
    /// `total_num`.
    pub total_num: Option<i64>,
}

wire_in!(WindowGetAllResponse {
    "list" => list,
    "next_offset" => next_offset,
    "have_more" => have_more,
    "total_num" => total_num,
});

impl Endpoint for WindowGetAll {
    type Response = WindowGetAllResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_league_headsupplier.window_get_all",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/channels/ec/league/headsupplier/window/getall",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// `list` of [`WindowGetAll`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct WindowGetAllList {
    /// `appid`.
    pub appid: String,
    /// `product_id`.
    pub product_id: i64,
    /// `head_supplier_id`.
    pub head_supplier_id: i64,
}

wire_in!(WindowGetAllList {
    "appid" => appid,
    "product_id" => product_id,
    "head_supplier_id" => head_supplier_id,
});

/// Get an agency product of a talent's showcase (查询橱窗上机构商品详情).
///
/// `POST /channels/ec/league/headsupplier/window/getdetail`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/getwindowdetail.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct WindowGetDetail {
    /// `product_id`.
    pub product_id: i64,
    /// `appid`.
    pub appid: String,
    /// `finder_id`.
    pub finder_id: Option<String>,
    /// `openfinderid`.
    pub openfinderid: Option<String>,
    /// `opentalentid`.
    pub opentalentid: Option<String>,
}

impl WindowGetDetail {
    /// Starts with the required members.
    pub fn new(product_id: impl Into<i64>, appid: impl Into<String>) -> Self {
        Self {
            product_id: product_id.into(),
            appid: appid.into(),
            finder_id: Default::default(),
            openfinderid: Default::default(),
            opentalentid: Default::default(),
        }
    }

    /// `finder_id`.
    pub fn finder_id(mut self, finder_id: impl Into<String>) -> Self {
        self.finder_id = Some(finder_id.into());
        self
    }

    /// `openfinderid`.
    pub fn openfinderid(mut self, openfinderid: impl Into<String>) -> Self {
        self.openfinderid = Some(openfinderid.into());
        self
    }

    /// `opentalentid`.
    pub fn opentalentid(mut self, opentalentid: impl Into<String>) -> Self {
        self.opentalentid = Some(opentalentid.into());
        self
    }
}

wire_out!(WindowGetDetail {
    "product_id" => product_id,
    "appid" => appid,
    "finder_id" => finder_id,
    "openfinderid" => openfinderid,
    "opentalentid" => opentalentid,
});

/// The answer to [`WindowGetDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct WindowGetDetailResponse {
    /// `product_detail`.
    pub product_detail: WindowGetDetailProductDetail,
}

wire_in!(WindowGetDetailResponse {
    "product_detail" => product_detail,
});

impl Endpoint for WindowGetDetail {
    type Response = WindowGetDetailResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_league_headsupplier.window_get_detail",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/channels/ec/league/headsupplier/window/getdetail",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// `product_detail` of [`WindowGetDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct WindowGetDetailProductDetail {
    /// `appid`.
    pub appid: String,
    /// `product_id`.
    pub product_id: i64,
    /// `product_info`.
    pub product_info: WindowGetDetailProductDetailProductInfo,
}

wire_in!(WindowGetDetailProductDetail {
    "appid" => appid,
    "product_id" => product_id,
    "product_info" => product_info,
});

/// `product_detail_product_info` of [`WindowGetDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct WindowGetDetailProductDetailProductInfo {
    /// `title`.
    pub title: String,
    /// `sub_title`.
    pub sub_title: Option<String>,
    /// `head_imgs`.
    pub head_imgs: Vec<String>,
    /// `desc_info`.
    pub desc_info: DescInfo,
    /// `cats`.
    pub cats: Vec<Cats>,
    /// `cats_v2`.
    pub cats_v2: Vec<CatsV2>,
    /// `product_promotion_link`.
    pub product_promotion_link: Option<String>,
}

wire_in!(WindowGetDetailProductDetailProductInfo {
    "title" => title,
    "sub_title" => sub_title,
    "head_imgs" => head_imgs,
    "desc_info" => desc_info,
    "cats" => cats,
    "cats_v2" => cats_v2,
    "product_promotion_link" => product_promotion_link,
});

/// Remove an agency product from a talent's showcase (从橱窗移除机构商品).
///
/// `POST /channels/ec/league/headsupplier/window/remove`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/removewindow.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct WindowRemove {
    /// `product_id`.
    pub product_id: i64,
    /// `product_window_id`.
    pub product_window_id: Option<i64>,
    /// `appid`.
    pub appid: String,
    /// `finder_id`.
    pub finder_id: Option<String>,
    /// `openfinderid`.
    pub openfinderid: Option<String>,
    /// `opentalentid`.
    pub opentalentid: Option<String>,
}

impl WindowRemove {
    /// Starts with the required members.
    pub fn new(product_id: impl Into<i64>, appid: impl Into<String>) -> Self {
        Self {
            product_id: product_id.into(),
            product_window_id: Default::default(),
            appid: appid.into(),
            finder_id: Default::default(),
            openfinderid: Default::default(),
            opentalentid: Default::default(),
        }
    }

    /// `product_window_id`.
    pub fn product_window_id(mut self, product_window_id: impl Into<i64>) -> Self {
        self.product_window_id = Some(product_window_id.into());
        self
    }

    /// `finder_id`.
    pub fn finder_id(mut self, finder_id: impl Into<String>) -> Self {
        self.finder_id = Some(finder_id.into());
        self
    }

    /// `openfinderid`.
    pub fn openfinderid(mut self, openfinderid: impl Into<String>) -> Self {
        self.openfinderid = Some(openfinderid.into());
        self
    }

    /// `opentalentid`.
    pub fn opentalentid(mut self, opentalentid: impl Into<String>) -> Self {
        self.opentalentid = Some(opentalentid.into());
        self
    }
}

wire_out!(WindowRemove {
    "product_id" => product_id,
    "product_window_id" => product_window_id,
    "appid" => appid,
    "finder_id" => finder_id,
    "openfinderid" => openfinderid,
    "opentalentid" => opentalentid,
});

/// The answer to [`WindowRemove`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct WindowRemoveResponse {}

wire_in!(WindowRemoveResponse {});

impl Endpoint for WindowRemove {
    type Response = WindowRemoveResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_league_headsupplier.window_remove",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/channels/ec/league/headsupplier/window/remove",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// Get the link by which a talent authorises the showcase (获取达人橱窗授权链接).
///
/// `POST /channels/ec/league/headsupplier/windowauth/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/getauth.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct WindowAuthGet {
    /// `finder_id`.
    pub finder_id: Option<String>,
    /// `openid`.
    pub openid: Option<String>,
    /// `talent_appid`.
    pub talent_appid: Option<String>,
}

impl WindowAuthGet {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// `finder_id`.
    pub fn finder_id(mut self, finder_id: impl Into<String>) -> Self {
        self.finder_id = Some(finder_id.into());
        self
    }

    /// `openid`.
    pub fn openid(mut self, openid: impl Into<String>) -> Self {
        self.openid = Some(openid.into());
        self
    }

    /// `talent_appid`.
    pub fn talent_appid(mut self, talent_appid: impl Into<String>) -> Self {
        self.talent_appid = Some(talent_appid.into());
        self
    }
}

wire_out!(WindowAuthGet {
    "finder_id" => finder_id,
    "openid" => openid,
    "talent_appid" => talent_appid,
});

/// The answer to [`WindowAuthGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct WindowAuthGetResponse {
    /// `auth_info`.
    pub auth_info: WindowAuthGetAuthInfo,
}

wire_in!(WindowAuthGetResponse {
    "auth_info" => auth_info,
});

impl Endpoint for WindowAuthGet {
    type Response = WindowAuthGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_league_headsupplier.window_auth_get",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/channels/ec/league/headsupplier/windowauth/get",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// `auth_info` of [`WindowAuthGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct WindowAuthGetAuthInfo {
    /// `auth_wxa_appid`.
    pub auth_wxa_appid: String,
    /// `auth_wxa_path`.
    pub auth_wxa_path: String,
    /// `auth_wxa_username`.
    pub auth_wxa_username: String,
    /// `auth_url`.
    pub auth_url: String,
    /// `nickname`.
    pub nickname: Option<String>,
    /// `head_img_url`.
    pub head_img_url: Option<String>,
}

wire_in!(WindowAuthGetAuthInfo {
    "auth_wxa_appid" => auth_wxa_appid,
    "auth_wxa_path" => auth_wxa_path,
    "auth_wxa_username" => auth_wxa_username,
    "auth_url" => auth_url,
    "nickname" => nickname,
    "head_img_url" => head_img_url,
});

/// Get the state of a showcase authorisation (获取达人橱窗授权状态).
///
/// `POST /channels/ec/league/headsupplier/windowauth/status/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/getauthstatus.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct WindowAuthStatusGet {
    /// `finder_id`.
    pub finder_id: Option<String>,
    /// `openid`.
    pub openid: Option<String>,
    /// `openfinderid`.
    pub openfinderid: Option<String>,
    /// `talent_appid`.
    pub talent_appid: Option<String>,
}

impl WindowAuthStatusGet {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// `finder_id`.
    pub fn finder_id(mut self, finder_id: impl Into<String>) -> Self {
        self.finder_id = Some(finder_id.into());
        self
    }

    /// `openid`.
    pub fn openid(mut self, openid: impl Into<String>) -> Self {
        self.openid = Some(openid.into());
        self
    }

    /// `openfinderid`.
    pub fn openfinderid(mut self, openfinderid: impl Into<String>) -> Self {
        self.openfinderid = Some(openfinderid.into());
        self
    }

    /// `talent_appid`.
    pub fn talent_appid(mut self, talent_appid: impl Into<String>) -> Self {
        self.talent_appid = Some(talent_appid.into());
        self
    }
}

wire_out!(WindowAuthStatusGet {
    "finder_id" => finder_id,
    "openid" => openid,
    "openfinderid" => openfinderid,
    "talent_appid" => talent_appid,
});

/// The answer to [`WindowAuthStatusGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct WindowAuthStatusGetResponse {
    /// `window_auth_status`.
    pub window_auth_status: i64,
    /// `openfinderid`.
    pub openfinderid: Option<String>,
    /// `opentalentid`.
    pub opentalentid: Option<String>,
}

wire_in!(WindowAuthStatusGetResponse {
    "window_auth_status" => window_auth_status,
    "openfinderid" => openfinderid,
    "opentalentid" => opentalentid,
});

impl Endpoint for WindowAuthStatusGet {
    type Response = WindowAuthStatusGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_league_headsupplier.window_auth_status_get",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/channels/ec/league/headsupplier/windowauth/status/get",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}
