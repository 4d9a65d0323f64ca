//! Generated from `spec/mini/channels_ec_league_headsupplier.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Agencies of the selection alliance (联盟带货机构)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Get a commission clue (获取佣金线索详情).
///
/// `POST /channels/ec/league/headsupplier/clue/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/content/clue/getclue.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ClueGet {
    /// Id of the shop order, a string of digits.
    pub order_id: String,
    /// Id of the SKU of the product.
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
    /// The clue, spelled so.
    pub commssion_clue: ClueGetCommssionClue,
}

wire_in!(ClueGetResponse {
    "commssion_clue" => commssion_clue,
});

impl Endpoint for ClueGet {
    type Response = ClueGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_league_headsupplier.clue_get",
        path: "/channels/ec/league/headsupplier/clue/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `commssion_clue` of [`ClueGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ClueGetCommssionClue {
    /// Id of the shop order, a string of digits.
    pub order_id: String,
    /// Id of the SKU of the product.
    pub sku_id: i64,
    /// State of the clue.
    pub status: i64,
    /// `clue_detail`.
    pub clue_detail: ClueGetClueDetail,
    /// When it was created, Unix seconds.
    pub create_time: i64,
    /// When it was last changed, Unix seconds.
    pub update_time: i64,
}

wire_in!(part ClueGetCommssionClue {
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
    /// Shop the order belongs to.
    pub shop_info: ClueGetShopInfo,
    /// `product_info`.
    pub product_info: ProductInfo,
    /// `order_info`.
    pub order_info: ClueGetOrderInfo,
    /// Sharer (推客) who brought the order.
    pub sharer_info: ClueGetSharerInfo,
    /// `buyer_info`.
    pub buyer_info: BuyerInfo,
}

wire_in!(part ClueGetClueDetail {
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
    /// Appid of the shop.
    pub appid: String,
}

wire_in!(part ClueGetShopInfo {
    "appid" => appid,
});

/// `product_info` of [`ClueGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ProductInfo {
    /// Id of the product (SPU).
    pub product_id: i64,
    /// Address of the small picture of the SKU.
    pub thumb_img: String,
    /// Title of the product.
    pub title: String,
    /// Money paid for the SKU, fen.
    pub actual_payment: i64,
}

wire_in!(part ProductInfo {
    "product_id" => product_id,
    "thumb_img" => thumb_img,
    "title" => title,
    "actual_payment" => actual_payment,
});

/// `order_info` of [`ClueGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ClueGetOrderInfo {
    /// State of the shop order, as in the order interface.
    pub status: i64,
}

wire_in!(part ClueGetOrderInfo {
    "status" => status,
});

/// `sharer_info` of [`ClueGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ClueGetSharerInfo {
    /// Appid of the sharer (推客) on the promotion platform.
    pub sharer_appid: String,
    /// `nickname`.
    pub nickname: String,
    /// Id of the sharer for this agency.
    pub opensharerid: String,
}

wire_in!(part ClueGetSharerInfo {
    "sharer_appid" => sharer_appid,
    "nickname" => nickname,
    "opensharerid" => opensharerid,
});

/// `buyer_info` of [`ClueGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BuyerInfo {
    /// Openid of the buyer.
    pub open_id: String,
    /// Unionid of the user, if known.
    pub union_id: Option<String>,
}

wire_in!(part BuyerInfo {
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
    /// Appid of the shop.
    pub appid: Option<String>,
    /// Appid of the sharer (推客) on the promotion platform.
    pub sharer_appid: Option<String>,
    /// Period of creation; give this or the period of change.
    pub create_time_range: Option<CreateTimeRange>,
    /// Number of entries per page.
    ///
    /// `10` unless set.
    pub page_size: i64,
    /// Cursor of the next page, empty for the first page.
    pub next_key: Option<String>,
}

impl ClueListGet {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Appid of the shop.
    pub fn appid(mut self, appid: impl Into<String>) -> Self {
        self.appid = Some(appid.into());
        self
    }

    /// Appid of the sharer (推客) on the promotion platform.
    pub fn sharer_appid(mut self, sharer_appid: impl Into<String>) -> Self {
        self.sharer_appid = Some(sharer_appid.into());
        self
    }

    /// Period of creation; give this or the period of change.
    pub fn create_time_range(mut self, create_time_range: impl Into<CreateTimeRange>) -> Self {
        self.create_time_range = Some(create_time_range.into());
        self
    }

    /// Number of entries per page.
    ///
    /// `10` unless set.
    pub fn page_size(mut self, page_size: impl Into<i64>) -> Self {
        self.page_size = page_size.into();
        self
    }

    /// Cursor of the next page, empty for the first page.
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
    /// Results.
    pub list: Vec<ClueListGetList>,
    /// Cursor of the next page, empty for the first page.
    pub next_key: Option<String>,
    /// Whether there are more pages.
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
        path: "/channels/ec/league/headsupplier/clue/list/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `create_time_range` of [`ClueListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateTimeRange {
    /// Begin of the period, Unix seconds.
    pub start_time: i64,
    /// End of the period, Unix seconds.
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

wire_out!(part CreateTimeRange {
    "start_time" => start_time,
    "end_time" => end_time,
});

/// `list` of [`ClueListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ClueListGetList {
    /// Id of the shop order, a string of digits.
    pub order_id: String,
    /// Id of the SKU of the product.
    pub sku_id: i64,
}

wire_in!(part ClueListGetList {
    "order_id" => order_id,
    "sku_id" => sku_id,
});

/// Add a cooperative product (机构添加合作商品).
///
/// `POST /channels/ec/league/headsupplier/cooperativeitem/add`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/addcooperativeitem.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CooperativeItemAdd {
    /// Promotion link of the product, weixinstorehs/.
    pub head_supplier_item_link: String,
    /// Whether the product is hidden in the agency's list.
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

    /// Whether the product is hidden in the agency's list.
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
    /// Id of the cooperative product.
    pub cooperative_item_id: i64,
}

wire_in!(CooperativeItemAddResponse {
    "cooperative_item_id" => cooperative_item_id,
});

impl Endpoint for CooperativeItemAdd {
    type Response = CooperativeItemAddResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_league_headsupplier.cooperative_item_add",
        path: "/channels/ec/league/headsupplier/cooperativeitem/add",
        ..Operation::usual(Product::Mini)
    };
}

/// List cooperative products (获取合作商品列表).
///
/// `POST /channels/ec/league/headsupplier/cooperativeitem/list/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/getcooperativeitemlist.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CooperativeItemListGet {
    /// 0 the shop sets the talent's commission, 1 the agency sets it by a sub-item.
    pub commission_type: i64,
    /// Period in which it was put on sale.
    pub listing_time_range: Option<CooperativeItemListGetListingTimeRange>,
    /// Number of entries per page.
    ///
    /// `10` unless set.
    pub page_size: i64,
    /// Cursor of the next page, empty for the first page.
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

    /// Period in which it was put on sale.
    pub fn listing_time_range(
        mut self,
        listing_time_range: impl Into<CooperativeItemListGetListingTimeRange>,
    ) -> Self {
        self.listing_time_range = Some(listing_time_range.into());
        self
    }

    /// Number of entries per page.
    ///
    /// `10` unless set.
    pub fn page_size(mut self, page_size: impl Into<i64>) -> Self {
        self.page_size = page_size.into();
        self
    }

    /// Cursor of the next page, empty for the first page.
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
    /// Results.
    pub list: Vec<CooperativeItemListGetList>,
    /// Cursor of the next page, empty for the first page.
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
        path: "/channels/ec/league/headsupplier/cooperativeitem/list/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `listing_time_range` of [`CooperativeItemListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CooperativeItemListGetListingTimeRange {
    /// Lower bound.
    pub min: i64,
    /// Upper bound.
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

wire_out!(part CooperativeItemListGetListingTimeRange {
    "min" => min,
    "max" => max,
});

/// `list` of [`CooperativeItemListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CooperativeItemListGetList {
    /// Id of the product (SPU).
    pub product_id: i64,
    /// Id of the cooperative product.
    pub cooperative_item_id: i64,
    /// Promotion link of the product, weixinstorehs/.
    pub head_supplier_item_link: String,
}

wire_in!(part CooperativeItemListGetList {
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
    /// Money that can be withdrawn, fen.
    pub available_amount: i64,
    /// Money not yet settled, fen.
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
        path: "/channels/ec/league/headsupplier/funds/balance/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Get an entry of the agency's funds flow (获取资金流水详情).
///
/// `POST /channels/ec/league/headsupplier/funds/flowdetail/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/getfundsflowdeatail.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct FundsFlowDetailGet {
    /// Id of the entry of the funds flow.
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
        path: "/channels/ec/league/headsupplier/funds/flowdetail/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `funds_flow` of [`FundsFlowDetailGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FundsFlowDetailGetFundsFlow {
    /// Id of the entry of the funds flow.
    pub flow_id: String,
    /// 1 withdrawal, 2 share of an order.
    pub funds_type: i64,
    /// 1 income, 2 expense.
    pub flow_type: Option<i64>,
    /// Money, fen.
    pub amount: i64,
    /// Balance after the entry, fen.
    pub balance: i64,
    /// Free remark.
    pub remark: Option<String>,
    /// When it was booked, yyyy-MM-dd HH:mm:ss.
    pub bookkeeping_time: String,
    /// Id of the shop order, a string of digits.
    pub order_id: Option<String>,
    /// Id of the withdrawal.
    pub withdraw_id: Option<String>,
}

wire_in!(part FundsFlowDetailGetFundsFlow {
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
    /// 1 withdrawal, 2 share of an order.
    pub funds_type: Option<i64>,
    /// Begin of the period, Unix seconds.
    pub start_time: Option<i64>,
    /// End of the period, Unix seconds.
    pub end_time: Option<i64>,
    /// WeChat Pay transaction id.
    pub transaction_id: Option<String>,
    /// Number of the page, from 1.
    ///
    /// `1` unless set.
    pub page: i64,
    /// Number of entries per page.
    ///
    /// `10` unless set.
    pub page_size: i64,
    /// Cursor of the last page, needed if page times page_size reaches 5000.
    pub next_key: Option<String>,
}

impl FundsFlowListGet {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// 1 withdrawal, 2 share of an order.
    pub fn funds_type(mut self, funds_type: impl Into<i64>) -> Self {
        self.funds_type = Some(funds_type.into());
        self
    }

    /// Begin of the period, Unix seconds.
    pub fn start_time(mut self, start_time: impl Into<i64>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// End of the period, Unix seconds.
    pub fn end_time(mut self, end_time: impl Into<i64>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// WeChat Pay transaction id.
    pub fn transaction_id(mut self, transaction_id: impl Into<String>) -> Self {
        self.transaction_id = Some(transaction_id.into());
        self
    }

    /// Number of the page, from 1.
    ///
    /// `1` unless set.
    pub fn page(mut self, page: impl Into<i64>) -> Self {
        self.page = page.into();
        self
    }

    /// Number of entries per page.
    ///
    /// `10` unless set.
    pub fn page_size(mut self, page_size: impl Into<i64>) -> Self {
        self.page_size = page_size.into();
        self
    }

    /// Cursor of the last page, needed if page times page_size reaches 5000.
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
    /// Ids of entries of the funds flow.
    pub flow_ids: Vec<String>,
    /// Whether there are more pages.
    pub has_more: bool,
    /// Cursor of the next page, empty for the first page.
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
        path: "/channels/ec/league/headsupplier/funds/flowlist/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Get a promoted product (获取推广中的商品详情).
///
/// `POST /channels/ec/league/headsupplier/item/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/getitem.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ItemGet {
    /// Appid of the shop.
    pub appid: String,
    /// Id of the product (SPU).
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
        path: "/channels/ec/league/headsupplier/item/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `item` of [`ItemGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ItemGetItem {
    /// Appid of the shop.
    pub appid: String,
    /// Id of the product (SPU).
    pub product_id: i64,
    /// `product_info`.
    pub product_info: ItemGetItemProductInfo,
}

wire_in!(part ItemGetItem {
    "appid" => appid,
    "product_id" => product_id,
    "product_info" => product_info,
});

/// `item_product_info` of [`ItemGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ItemGetItemProductInfo {
    /// Title of the product.
    pub title: String,
    /// Subtitle of the product.
    pub sub_title: Option<String>,
    /// Addresses of the main images, at most 9.
    pub head_imgs: Vec<String>,
    /// Description on the detail page.
    pub desc_info: DescInfo,
    /// Old category tree, exactly three levels from the top.
    pub cats: Vec<Cats>,
    /// New category tree, all levels from the top.
    pub cats_v2: Vec<CatsV2>,
}

wire_in!(part ItemGetItemProductInfo {
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
    /// Addresses of the detail pictures.
    pub imgs: Vec<String>,
    /// `desc`.
    pub desc: Option<String>,
}

wire_in!(part DescInfo {
    "imgs" => imgs,
    "desc" => desc,
});

/// `cats` of [`ItemGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Cats {
    /// Id of the category.
    pub cat_id: i64,
}

wire_in!(part Cats {
    "cat_id" => cat_id,
});

/// `cats_v2` of [`ItemGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CatsV2 {
    /// Id of the category.
    pub cat_id: i64,
}

wire_in!(part CatsV2 {
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
    /// Appid of the shop.
    pub appid: Option<String>,
    /// Number of products per page, at most 30.
    ///
    /// `10` unless set.
    pub page_size: i64,
    /// Cursor of the next page, empty for the first page.
    pub next_key: Option<String>,
}

impl ItemListGet {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Appid of the shop.
    pub fn appid(mut self, appid: impl Into<String>) -> Self {
        self.appid = Some(appid.into());
        self
    }

    /// Number of products per page, at most 30.
    ///
    /// `10` unless set.
    pub fn page_size(mut self, page_size: impl Into<i64>) -> Self {
        self.page_size = page_size.into();
        self
    }

    /// Cursor of the next page, empty for the first page.
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
    /// Results.
    pub list: Vec<ItemListGetList>,
    /// Whether there are more pages.
    pub has_more: bool,
    /// Cursor of the next page, empty for the first page.
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
        path: "/channels/ec/league/headsupplier/item/list/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `list` of [`ItemListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ItemListGetList {
    /// Appid of the shop.
    pub appid: String,
    /// Id of the product (SPU).
    pub product_id: i64,
}

wire_in!(part ItemListGetList {
    "appid" => appid,
    "product_id" => product_id,
});

/// Get the promotion terms of a product (获取商品推广参数详情).
///
/// `POST /channels/ec/league/headsupplier/item/promotiondetail/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/getpromotiondetail.html)
///
/// Terms and link only; the product itself is answered by productdetail/get.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ItemPromotionDetailGet {
    /// Promotion link of the product, weixinstorehs/.
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
        path: "/channels/ec/league/headsupplier/item/promotiondetail/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `item` of [`ItemPromotionDetailGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ItemPromotionDetailGetItem {
    /// Appid of the shop.
    pub shop_appid: String,
    /// Id of the product (SPU).
    pub product_id: i64,
    /// 1 supplied by shops, 2 supplied by agencies.
    pub spu_source: i64,
    /// How the commission is divided.
    pub commission_info: ItemPromotionDetailGetCommissionInfo,
    /// Agency that supplies the product.
    pub head_supplier_info: ItemPromotionDetailGetHeadSupplierInfo,
    /// State of the cooperation.
    pub cooperative_info: ItemPromotionDetailGetCooperativeInfo,
}

wire_in!(part ItemPromotionDetailGetItem {
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
    /// 1 directed plan, 2 public plan.
    pub plan_type: i64,
    /// 0 the shop sets the talent's commission, 1 the agency sets it by a sub-item.
    pub commission_type: i64,
    /// Commission rate, parts per million.
    pub ratio: i64,
    /// Service fee rate, parts per million.
    pub service_ratio: i64,
    /// Begin of the period, Unix seconds.
    pub start_time: i64,
    /// End of the period, Unix seconds.
    pub end_time: i64,
    /// Commission of the ordinary plan, if the product has one.
    pub normal_commission_info: Option<ItemPromotionDetailGetNormalCommissionInfo>,
}

wire_in!(part ItemPromotionDetailGetCommissionInfo {
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
    /// Commission rate, parts per million.
    pub ratio: i64,
}

wire_in!(part ItemPromotionDetailGetNormalCommissionInfo {
    "ratio" => ratio,
});

/// `head_supplier_info` of [`ItemPromotionDetailGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ItemPromotionDetailGetHeadSupplierInfo {
    /// Appid of the shop.
    pub appid: String,
    /// `name`.
    pub name: String,
    /// `head_img`.
    pub head_img: String,
}

wire_in!(part ItemPromotionDetailGetHeadSupplierInfo {
    "appid" => appid,
    "name" => name,
    "head_img" => head_img,
});

/// `cooperative_info` of [`ItemPromotionDetailGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ItemPromotionDetailGetCooperativeInfo {
    /// Whether it was added to the own list.
    pub cooperative_status: i64,
    /// Whether it is hidden.
    pub is_hidden: bool,
    /// Promotion link after the cooperation.
    pub link: Option<String>,
}

wire_in!(part ItemPromotionDetailGetCooperativeInfo {
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
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ItemUpd {
    /// Appid of the shop.
    pub appid: String,
    /// Id of the product (SPU).
    pub product_id: i64,
    /// What to do with the promotion.
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
pub type ItemUpdResponse = yizhan_core::Done;

impl Endpoint for ItemUpd {
    type Response = ItemUpdResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_league_headsupplier.item_upd",
        path: "/channels/ec/league/headsupplier/item/upd",
        ..Operation::usual(Product::Mini)
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
    /// Address of the QR code picture.
    pub qrcode_url: String,
}

wire_in!(LiveprotectionGetQrcodeResponse {
    "qrcode_url" => qrcode_url,
});

impl Endpoint for LiveprotectionGetQrcode {
    type Response = LiveprotectionGetQrcodeResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_league_headsupplier.liveprotection_get_qrcode",
        path: "/channels/ec/league/headsupplier/liveprotection/getqrcode",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Get a commission order (获取佣金单详情).
///
/// `POST /channels/ec/league/headsupplier/order/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/getorder.html)
///
/// An order can have five parties: shop, supplying agency, helping agency, talent, sharer with its agency; each amount is what that party receives.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct OrderGet {
    /// Id of the shop order, a string of digits.
    pub order_id: String,
    /// Id of the SKU of the product.
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
    /// The commission order, spelled so.
    pub commssion_order: OrderGetCommssionOrder,
}

wire_in!(OrderGetResponse {
    "commssion_order" => commssion_order,
});

impl Endpoint for OrderGet {
    type Response = OrderGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_league_headsupplier.order_get",
        path: "/channels/ec/league/headsupplier/order/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `commssion_order` of [`OrderGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderGetCommssionOrder {
    /// Id of the shop order, a string of digits.
    pub order_id: Option<String>,
    /// Id of the SKU of the product.
    pub sku_id: i64,
    /// 20 not settled, 100 settled, 200 settlement cancelled.
    pub status: i64,
    /// When it was created, Unix seconds.
    pub create_time: i64,
    /// When it was last changed, Unix seconds.
    pub update_time: i64,
    /// `order_detail`.
    pub order_detail: OrderGetOrderDetail,
}

wire_in!(part OrderGetCommssionOrder {
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
    /// Shop the order belongs to.
    pub shop_info: OrderGetShopInfo,
    /// `product_info`.
    pub product_info: ProductInfo,
    /// `order_info`.
    pub order_info: OrderGetOrderInfo,
    /// How the commission is divided.
    pub commission_info: OrderGetCommissionInfo,
    /// `buyer_info`.
    pub buyer_info: Option<BuyerInfo>,
}

wire_in!(part OrderGetOrderDetail {
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
    /// Appid of the shop.
    pub appid: String,
    /// `shop_name`.
    pub shop_name: Option<String>,
}

wire_in!(part OrderGetShopInfo {
    "appid" => appid,
    "shop_name" => shop_name,
});

/// `order_info` of [`OrderGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderGetOrderInfo {
    /// State of the shop order, as in the order interface.
    pub order_status: i64,
    /// When the order was paid, Unix seconds.
    pub pay_time: Option<i64>,
    /// When it was created, Unix seconds.
    pub create_time: Option<i64>,
    /// When it was last changed, Unix seconds.
    pub update_time: Option<i64>,
}

wire_in!(part OrderGetOrderInfo {
    "order_status" => order_status,
    "pay_time" => pay_time,
    "create_time" => create_time,
    "update_time" => update_time,
});

/// `commission_info` of [`OrderGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderGetCommissionInfo {
    /// Channels account that promoted the product.
    pub finder_info: OrderGetFinderInfo,
    /// Service fee rate, parts per million.
    pub service_ratio: i64,
    /// Service fee the agency receives, fen.
    pub service_amount: i64,
    /// When the share was paid out, Unix seconds.
    pub profit_sharding_suc_time: Option<i64>,
    /// Way of the promotion.
    pub promotion_channel: Option<i64>,
    /// Sharer (推客) who brought the order.
    pub sharer_info: Option<OrderGetSharerInfo>,
    /// Talent that promoted the product.
    pub talent_info: Option<OrderGetTalentInfo>,
    /// Account whose content brought the order.
    pub promotion_info: Option<OrderGetPromotionInfo>,
    /// Agency that helps to sell (帮卖机构) and its share.
    pub sub_agency_info: Option<OrderGetSubAgencyInfo>,
    /// Agency of the sharer and its share.
    pub promoter_agency_info: Option<OrderGetPromoterAgencyInfo>,
}

wire_in!(part OrderGetCommissionInfo {
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
    /// Address of the avatar.
    pub head_img_url: Option<String>,
    /// Id of the Channels account for this agency.
    pub openfinderid: Option<String>,
    /// Commission rate, parts per million.
    pub ratio: i64,
    /// Money, fen.
    pub amount: i64,
}

wire_in!(part OrderGetFinderInfo {
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
    /// Appid of the sharer (推客) on the promotion platform.
    pub sharer_appid: String,
    /// `nickname`.
    pub nickname: String,
    /// Address of the avatar.
    pub head_img_url: String,
    /// Id of the sharer for this agency.
    pub opensharerid: Option<String>,
    /// Money, fen.
    pub amount: i64,
    /// Commission rate, parts per million.
    pub ratio: i64,
}

wire_in!(part OrderGetSharerInfo {
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
    /// Appid of the talent (带货者).
    pub talent_appid: String,
    /// `nickname`.
    pub nickname: String,
    /// Address of the avatar.
    pub head_img_url: String,
    /// Id of the talent for this agency.
    pub opentalentid: Option<String>,
    /// Money, fen.
    pub amount: i64,
    /// Commission rate, parts per million.
    pub ratio: i64,
}

wire_in!(part OrderGetTalentInfo {
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
    /// Kind of the account.
    pub channel_type: i64,
    /// Channels account that promoted the product.
    pub finder_info: Option<OrderGetPromotionInfoFinderInfo>,
    /// Talent that promoted the product.
    pub talent_info: Option<OrderGetPromotionInfoTalentInfo>,
    /// Official account.
    pub mp_info: Option<OrderGetMpInfo>,
}

wire_in!(part OrderGetPromotionInfo {
    "channel_type" => channel_type,
    "finder_info" => finder_info,
    "talent_info" => talent_info,
    "mp_info" => mp_info,
});

/// `promotion_info_finder_info` of [`OrderGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderGetPromotionInfoFinderInfo {
    /// Id of the Channels account (视频号), as WeChat's interfaces return it.
    pub finder_id: String,
    /// `nickname`.
    pub nickname: String,
    /// Id of the Channels account for this agency.
    pub openfinderid: Option<String>,
}

wire_in!(part OrderGetPromotionInfoFinderInfo {
    "finder_id" => finder_id,
    "nickname" => nickname,
    "openfinderid" => openfinderid,
});

/// `promotion_info_talent_info` of [`OrderGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderGetPromotionInfoTalentInfo {
    /// Appid of the talent (带货者).
    pub talent_appid: String,
    /// `nickname`.
    pub nickname: String,
    /// Id of the talent for this agency.
    pub opentalentid: Option<String>,
}

wire_in!(part OrderGetPromotionInfoTalentInfo {
    "talent_appid" => talent_appid,
    "nickname" => nickname,
    "opentalentid" => opentalentid,
});

/// `mp_info` of [`OrderGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderGetMpInfo {
    /// Appid of the shop.
    pub appid: String,
    /// `nickname`.
    pub nickname: String,
}

wire_in!(part OrderGetMpInfo {
    "appid" => appid,
    "nickname" => nickname,
});

/// `sub_agency_info` of [`OrderGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderGetSubAgencyInfo {
    /// Appid of the shop.
    pub appid: String,
    /// `nickname`.
    pub nickname: String,
    /// Address of the avatar.
    pub head_img_url: String,
    /// When the share was paid out, Unix seconds.
    pub profit_sharding_suc_time: i64,
    /// Money, fen.
    pub amount: i64,
    /// Commission rate, parts per million.
    pub ratio: i64,
}

wire_in!(part OrderGetSubAgencyInfo {
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
    /// Appid of the shop.
    pub appid: String,
    /// `nickname`.
    pub nickname: String,
    /// Address of the avatar.
    pub head_img_url: String,
    /// When the share was paid out, Unix seconds.
    pub profit_sharding_suc_time: i64,
    /// Money, fen.
    pub amount: i64,
    /// Commission rate, parts per million.
    pub ratio: i64,
}

wire_in!(part OrderGetPromoterAgencyInfo {
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
///
/// Give exactly one of the periods of creation and change. Answers pairs of order and SKU for the detail interface.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct OrderListGet {
    /// Appid of the shop.
    pub appid: Option<String>,
    /// Appid of the sharer (推客) on the promotion platform.
    pub sharer_appid: Option<String>,
    /// Id of the Channels account (视频号), as WeChat's interfaces return it.
    pub finder_id: Option<String>,
    /// Id of the Channels account for this agency.
    pub openfinderid: Option<String>,
    /// Period of creation; give this or the period of change.
    pub create_time_range: Option<CreateTimeRange>,
    /// Period of change; give this or the period of creation.
    pub update_time_range: Option<OrderListGetUpdateTimeRange>,
    /// Id of the shop order, a string of digits.
    pub order_id: Option<String>,
    /// Number of orders per page, at most 30.
    ///
    /// `10` unless set.
    pub page_size: i64,
    /// Cursor of the next page, empty for the first page.
    pub next_key: Option<String>,
}

impl OrderListGet {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Appid of the shop.
    pub fn appid(mut self, appid: impl Into<String>) -> Self {
        self.appid = Some(appid.into());
        self
    }

    /// Appid of the sharer (推客) on the promotion platform.
    pub fn sharer_appid(mut self, sharer_appid: impl Into<String>) -> Self {
        self.sharer_appid = Some(sharer_appid.into());
        self
    }

    /// Id of the Channels account (视频号), as WeChat's interfaces return it.
    pub fn finder_id(mut self, finder_id: impl Into<String>) -> Self {
        self.finder_id = Some(finder_id.into());
        self
    }

    /// Id of the Channels account for this agency.
    pub fn openfinderid(mut self, openfinderid: impl Into<String>) -> Self {
        self.openfinderid = Some(openfinderid.into());
        self
    }

    /// Period of creation; give this or the period of change.
    pub fn create_time_range(mut self, create_time_range: impl Into<CreateTimeRange>) -> Self {
        self.create_time_range = Some(create_time_range.into());
        self
    }

    /// Period of change; give this or the period of creation.
    pub fn update_time_range(
        mut self,
        update_time_range: impl Into<OrderListGetUpdateTimeRange>,
    ) -> Self {
        self.update_time_range = Some(update_time_range.into());
        self
    }

    /// Id of the shop order, a string of digits.
    pub fn order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Number of orders per page, at most 30.
    ///
    /// `10` unless set.
    pub fn page_size(mut self, page_size: impl Into<i64>) -> Self {
        self.page_size = page_size.into();
        self
    }

    /// Cursor of the next page, empty for the first page.
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
    /// Results.
    pub list: Vec<OrderListGetList>,
    /// Whether there are more pages.
    pub has_more: bool,
    /// Cursor of the next page, empty for the first page.
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
        path: "/channels/ec/league/headsupplier/order/list/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `update_time_range` of [`OrderListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderListGetUpdateTimeRange {
    /// Begin of the period, Unix seconds.
    pub start_time: i64,
    /// End of the period, Unix seconds.
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

wire_out!(part OrderListGetUpdateTimeRange {
    "start_time" => start_time,
    "end_time" => end_time,
});

/// `list` of [`OrderListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderListGetList {
    /// Id of the shop order, a string of digits.
    pub order_id: Option<String>,
    /// Id of the SKU of the product.
    pub sku_id: i64,
}

wire_in!(part OrderListGetList {
    "order_id" => order_id,
    "sku_id" => sku_id,
});

/// Get the basic data of a product (获取商品基础详情).
///
/// `POST /channels/ec/league/headsupplier/productdetail/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/getproductdetail.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ProductDetailGet {
    /// Appid of the shop.
    pub shop_appid: String,
    /// Id of the product (SPU).
    pub product_id: i64,
    /// 1 directed plan, 2 public plan.
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

    /// 1 directed plan, 2 public plan.
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
        path: "/channels/ec/league/headsupplier/productdetail/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `product` of [`ProductDetailGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ProductDetailGetProduct {
    /// Appid of the shop.
    pub shop_appid: String,
    /// Id of the product (SPU).
    pub product_id: i64,
    /// `product_info`.
    pub product_info: ProductDetailGetProductProductInfo,
    /// `shop`.
    pub shop: ProductDetailGetShop,
}

wire_in!(part ProductDetailGetProduct {
    "shop_appid" => shop_appid,
    "product_id" => product_id,
    "product_info" => product_info,
    "shop" => shop,
});

/// `product_product_info` of [`ProductDetailGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ProductDetailGetProductProductInfo {
    /// Title of the product.
    pub title: String,
    /// Subtitle of the product.
    pub sub_title: Option<String>,
    /// Addresses of the main images, at most 9.
    pub head_imgs: Vec<String>,
    /// Description on the detail page.
    pub desc_info: DescInfo,
    /// New category tree, all levels from the top.
    pub cats_v2: Vec<CatsV2>,
    /// Variants of the product.
    pub skus: Vec<ProductDetailGetSkus>,
    /// State of the product, 5 on sale.
    pub status: Option<i64>,
    /// Band of the monthly sales.
    pub monthly_sales_range: Option<i64>,
}

wire_in!(part ProductDetailGetProductProductInfo {
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
    /// Id of the SKU of the product.
    pub sku_id: i64,
    /// The shop's own id of the SKU.
    pub out_sku_id: Option<String>,
    /// Address of the small picture of the SKU.
    pub thumb_img: String,
    /// Selling price, fen.
    pub sale_price: i64,
    /// List price, fen, above the selling price.
    pub market_price: Option<i64>,
    /// Pieces in stock.
    pub stock_num: i64,
    /// The shop's own code of the SKU.
    pub sku_code: Option<String>,
    /// Bar code.
    pub bar_code: Option<String>,
    /// Sale attributes of the SKU.
    pub sku_attrs: Vec<ProductDetailGetSkuAttrs>,
    /// State of the SKU, 5 on sale.
    pub status: Option<i64>,
    /// How and when the SKU is shipped.
    pub sku_deliver_info: Option<ProductDetailGetSkuDeliverInfo>,
}

wire_in!(part ProductDetailGetSkus {
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
    /// Name of the attribute.
    pub attr_key: String,
    /// Value of the attribute.
    pub attr_value: String,
}

wire_in!(part ProductDetailGetSkuAttrs {
    "attr_key" => attr_key,
    "attr_value" => attr_value,
});

/// `sku_deliver_info` of [`ProductDetailGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ProductDetailGetSkuDeliverInfo {
    /// 0 in stock, 1 presale with full payment.
    pub stock_type: i64,
    /// 0 ship n days after payment, 1 ship n days after the presale ends; only for stock_type 1.
    pub full_payment_presale_delivery_type: i64,
    /// Begin of the presale, Unix seconds.
    pub presale_begin_time: i64,
    /// End of the presale, Unix seconds, at most 30 days ahead.
    pub presale_end_time: i64,
    /// The n of the shipping rule, days.
    pub full_payment_presale_delivery_time: i64,
    /// Whether it is sold from stock after the presale ends.
    pub spot_after_presale_end: bool,
}

wire_in!(part ProductDetailGetSkuDeliverInfo {
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
    /// Address of the shop's picture.
    pub icon: String,
    /// Score of the shop.
    pub score: i64,
}

wire_in!(part ProductDetailGetShop {
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
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SecondHeadsupplierItemAdd {
    /// Id of the cooperative product.
    pub cooperative_item_id: Option<i64>,
    /// Promotion link of the product, weixinstorehs/.
    pub head_supplier_item_link: Option<String>,
    /// 1 directed plan, 2 public plan.
    pub plan_type: i64,
    /// Service fee rate, parts per million.
    pub service_ratio: i64,
    /// Appid of the agency the offer is for, only for a directed plan.
    pub to_head_supplier_appid: Option<String>,
    /// Begin of the period, Unix seconds.
    pub start_time: Option<i64>,
    /// End of the period, Unix seconds.
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

    /// Id of the cooperative product.
    pub fn cooperative_item_id(mut self, cooperative_item_id: impl Into<i64>) -> Self {
        self.cooperative_item_id = Some(cooperative_item_id.into());
        self
    }

    /// Promotion link of the product, weixinstorehs/.
    pub fn head_supplier_item_link(mut self, head_supplier_item_link: impl Into<String>) -> Self {
        self.head_supplier_item_link = Some(head_supplier_item_link.into());
        self
    }

    /// Appid of the agency the offer is for, only for a directed plan.
    pub fn to_head_supplier_appid(mut self, to_head_supplier_appid: impl Into<String>) -> Self {
        self.to_head_supplier_appid = Some(to_head_supplier_appid.into());
        self
    }

    /// Begin of the period, Unix seconds.
    pub fn start_time(mut self, start_time: impl Into<i64>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// End of the period, Unix seconds.
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
pub type SecondHeadsupplierItemAddResponse = yizhan_core::Done;

impl Endpoint for SecondHeadsupplierItemAdd {
    type Response = SecondHeadsupplierItemAddResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_league_headsupplier.second_headsupplier_item_add",
        path: "/channels/ec/league/headsupplier/secondheadsupplieritem/add",
        ..Operation::usual(Product::Mini)
    };
}

/// Update or end an offer to other agencies (机构更新或删除已添加的推广计划).
///
/// `POST /channels/ec/league/headsupplier/secondheadsupplieritem/update`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/leagueheadsupplier/api/opentalent/getshop/api_update_secondheadsupplier_item.html)
///
/// Changes the rate of an offer or ends it.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SecondHeadsupplierItemUpdate {
    /// Id of the cooperative product.
    pub cooperative_item_id: Option<i64>,
    /// Promotion link of the product, weixinstorehs/.
    pub head_supplier_item_link: Option<String>,
    /// 1 directed plan, 2 public plan.
    pub plan_type: i64,
    /// What to change: the rate or the end of the offer.
    pub update_type: i64,
    /// Service fee rate, parts per million.
    pub service_ratio: Option<i64>,
    /// Appid of the agency the offer is for, only for a directed plan.
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

    /// Id of the cooperative product.
    pub fn cooperative_item_id(mut self, cooperative_item_id: impl Into<i64>) -> Self {
        self.cooperative_item_id = Some(cooperative_item_id.into());
        self
    }

    /// Promotion link of the product, weixinstorehs/.
    pub fn head_supplier_item_link(mut self, head_supplier_item_link: impl Into<String>) -> Self {
        self.head_supplier_item_link = Some(head_supplier_item_link.into());
        self
    }

    /// Service fee rate, parts per million.
    pub fn service_ratio(mut self, service_ratio: impl Into<i64>) -> Self {
        self.service_ratio = Some(service_ratio.into());
        self
    }

    /// Appid of the agency the offer is for, only for a directed plan.
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
pub type SecondHeadsupplierItemUpdateResponse = yizhan_core::Done;

impl Endpoint for SecondHeadsupplierItemUpdate {
    type Response = SecondHeadsupplierItemUpdateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_league_headsupplier.second_headsupplier_item_update",
        path: "/channels/ec/league/headsupplier/secondheadsupplieritem/update",
        ..Operation::usual(Product::Mini)
    };
}

/// List products of the agency selection pool (获取机构选品广场商品列表).
///
/// `POST /channels/ec/league/headsupplier/selectionproducts/list/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/listselectionproducts.html)
///
/// Public products that shops or agencies put into the pool.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SelectionProductsListGet {
    /// Text to search.
    pub keyword: Option<String>,
    /// 1 directed plan, 2 public plan.
    pub plan_type: i64,
    /// Further conditions.
    pub spu_item_condition: Option<SelectionProductsListGetSpuItemCondition>,
    /// Category wanted.
    pub category: Option<SelectionProductsListGetCategory>,
    /// 1 supplied by shops, 2 supplied by agencies.
    pub spu_source: Option<i64>,
    /// Number of entries per page.
    ///
    /// `10` unless set.
    pub page_size: i64,
    /// Cursor of the next page, empty for the first page.
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

    /// Text to search.
    pub fn keyword(mut self, keyword: impl Into<String>) -> Self {
        self.keyword = Some(keyword.into());
        self
    }

    /// Further conditions.
    pub fn spu_item_condition(
        mut self,
        spu_item_condition: impl Into<SelectionProductsListGetSpuItemCondition>,
    ) -> Self {
        self.spu_item_condition = Some(spu_item_condition.into());
        self
    }

    /// Category wanted.
    pub fn category(mut self, category: impl Into<SelectionProductsListGetCategory>) -> Self {
        self.category = Some(category.into());
        self
    }

    /// 1 supplied by shops, 2 supplied by agencies.
    pub fn spu_source(mut self, spu_source: impl Into<i64>) -> Self {
        self.spu_source = Some(spu_source.into());
        self
    }

    /// Number of entries per page.
    ///
    /// `10` unless set.
    pub fn page_size(mut self, page_size: impl Into<i64>) -> Self {
        self.page_size = page_size.into();
        self
    }

    /// Cursor of the next page, empty for the first page.
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
    /// Cursor of the next page, empty for the first page.
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
        path: "/channels/ec/league/headsupplier/selectionproducts/list/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `spu_item_condition` of [`SelectionProductsListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SelectionProductsListGetSpuItemCondition {
    /// Selling price, fen.
    pub selling_price_range: Option<SelectionProductsListGetSellingPriceRange>,
    /// Monthly sales.
    pub monthly_sales_range: Option<SelectionProductsListGetMonthlySalesRange>,
    /// Service fee rate.
    pub service_fee_rate_range: Option<SelectionProductsListGetServiceFeeRateRange>,
    /// Commission rate.
    pub commission_rate_range: Option<SelectionProductsListGetCommissionRateRange>,
    /// Period of the promotion, Unix seconds.
    pub promote_time_range: Option<SelectionProductsListGetPromoteTimeRange>,
    /// Period of creation, Unix seconds.
    pub create_time_range: Option<SelectionProductsListGetSpuItemConditionCreateTimeRange>,
    /// Guarantees: 0 return within 7 days, 1 freight insurance, 3 carefree purchase, 4 damage guarantee, 5 compensation for fakes, 6 pay after use, 7 free shipping.
    pub flags: Option<Vec<String>>,
}

impl SelectionProductsListGetSpuItemCondition {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Selling price, fen.
    #[must_use]
    pub fn selling_price_range(
        mut self,
        selling_price_range: impl Into<SelectionProductsListGetSellingPriceRange>,
    ) -> Self {
        self.selling_price_range = Some(selling_price_range.into());
        self
    }

    /// Monthly sales.
    #[must_use]
    pub fn monthly_sales_range(
        mut self,
        monthly_sales_range: impl Into<SelectionProductsListGetMonthlySalesRange>,
    ) -> Self {
        self.monthly_sales_range = Some(monthly_sales_range.into());
        self
    }

    /// Service fee rate.
    #[must_use]
    pub fn service_fee_rate_range(
        mut self,
        service_fee_rate_range: impl Into<SelectionProductsListGetServiceFeeRateRange>,
    ) -> Self {
        self.service_fee_rate_range = Some(service_fee_rate_range.into());
        self
    }

    /// Commission rate.
    #[must_use]
    pub fn commission_rate_range(
        mut self,
        commission_rate_range: impl Into<SelectionProductsListGetCommissionRateRange>,
    ) -> Self {
        self.commission_rate_range = Some(commission_rate_range.into());
        self
    }

    /// Period of the promotion, Unix seconds.
    #[must_use]
    pub fn promote_time_range(
        mut self,
        promote_time_range: impl Into<SelectionProductsListGetPromoteTimeRange>,
    ) -> Self {
        self.promote_time_range = Some(promote_time_range.into());
        self
    }

    /// Period of creation, Unix seconds.
    #[must_use]
    pub fn create_time_range(
        mut self,
        create_time_range: impl Into<SelectionProductsListGetSpuItemConditionCreateTimeRange>,
    ) -> Self {
        self.create_time_range = Some(create_time_range.into());
        self
    }

    /// Guarantees: 0 return within 7 days, 1 freight insurance, 3 carefree purchase, 4 damage guarantee, 5 compensation for fakes, 6 pay after use, 7 free shipping.
    #[must_use]
    pub fn flags(mut self, flags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.flags = Some(flags.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part SelectionProductsListGetSpuItemCondition {
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
    /// Lower bound.
    pub min: i64,
    /// Upper bound.
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

wire_out!(part SelectionProductsListGetSellingPriceRange {
    "min" => min,
    "max" => max,
});

/// `monthly_sales_range` of [`SelectionProductsListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SelectionProductsListGetMonthlySalesRange {
    /// Lower bound.
    pub min: i64,
    /// Upper bound.
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

wire_out!(part SelectionProductsListGetMonthlySalesRange {
    "min" => min,
    "max" => max,
});

/// `service_fee_rate_range` of [`SelectionProductsListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SelectionProductsListGetServiceFeeRateRange {
    /// Lower bound.
    pub min: i64,
    /// Upper bound.
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

wire_out!(part SelectionProductsListGetServiceFeeRateRange {
    "min" => min,
    "max" => max,
});

/// `commission_rate_range` of [`SelectionProductsListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SelectionProductsListGetCommissionRateRange {
    /// Lower bound.
    pub min: i64,
    /// Upper bound.
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

wire_out!(part SelectionProductsListGetCommissionRateRange {
    "min" => min,
    "max" => max,
});

/// `promote_time_range` of [`SelectionProductsListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SelectionProductsListGetPromoteTimeRange {
    /// Lower bound.
    pub min: i64,
    /// Upper bound.
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

wire_out!(part SelectionProductsListGetPromoteTimeRange {
    "min" => min,
    "max" => max,
});

/// `spu_item_condition_create_time_range` of [`SelectionProductsListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SelectionProductsListGetSpuItemConditionCreateTimeRange {
    /// Lower bound.
    pub min: i64,
    /// Upper bound.
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

wire_out!(part SelectionProductsListGetSpuItemConditionCreateTimeRange {
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
    /// Category ids of that level.
    pub category_ids_1: Option<Vec<i64>>,
    /// Category ids of that level.
    pub category_ids_2: Option<Vec<i64>>,
    /// Category ids of that level.
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

    /// Category ids of that level.
    #[must_use]
    pub fn category_ids_1(
        mut self,
        category_ids_1: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.category_ids_1 = Some(category_ids_1.into_iter().map(Into::into).collect());
        self
    }

    /// Category ids of that level.
    #[must_use]
    pub fn category_ids_2(
        mut self,
        category_ids_2: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.category_ids_2 = Some(category_ids_2.into_iter().map(Into::into).collect());
        self
    }

    /// Category ids of that level.
    #[must_use]
    pub fn category_ids_3(
        mut self,
        category_ids_3: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.category_ids_3 = Some(category_ids_3.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part SelectionProductsListGetCategory {
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
    /// Appid of the shop.
    pub shop_appid: String,
    /// Id of the product (SPU).
    pub product_id: i64,
    /// Promotion link of the product, weixinstorehs/.
    pub head_supplier_item_link: String,
}

wire_in!(part SelectionProductsListGetProductList {
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
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ShopGet {
    /// Appid of the shop.
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
        path: "/channels/ec/league/headsupplier/shop/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `shop_detail` of [`ShopGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ShopGetShopDetail {
    /// 1 invited, 2 accepted, 3 refused, 4 invitation cancelled, 5 cooperation ended.
    pub status: i64,
    /// When the cooperation began, Unix seconds.
    pub approved_time: i64,
    /// `base_info`.
    pub base_info: BaseInfo,
    /// `data_info`.
    pub data_info: ShopGetDataInfo,
}

wire_in!(part ShopGetShopDetail {
    "status" => status,
    "approved_time" => approved_time,
    "base_info" => base_info,
    "data_info" => data_info,
});

/// `base_info` of [`ShopGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BaseInfo {
    /// Appid of the shop.
    pub appid: String,
    /// `nickname`.
    pub nickname: String,
    /// Address of the shop's avatar.
    pub headimg_url: String,
}

wire_in!(part BaseInfo {
    "appid" => appid,
    "nickname" => nickname,
    "headimg_url" => headimg_url,
});

/// `data_info` of [`ShopGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ShopGetDataInfo {
    /// Turnover of the cooperation, fen.
    pub gmv: i64,
    /// Products in cooperation.
    pub product_number: i64,
    /// Products added today.
    pub product_number_today: i64,
    /// Products sold today.
    pub product_number_sold_today: i64,
    /// Service fee settled, fen.
    pub settle_amount: i64,
    /// Service fee expected, fen.
    pub unsettle_amount: i64,
}

wire_in!(part ShopGetDataInfo {
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
    /// Number of entries per page.
    ///
    /// `10` unless set.
    pub page_size: i64,
    /// Cursor of the next page, empty for the first page.
    pub next_key: Option<String>,
}

impl ShopListGet {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Number of entries per page.
    ///
    /// `10` unless set.
    pub fn page_size(mut self, page_size: impl Into<i64>) -> Self {
        self.page_size = page_size.into();
        self
    }

    /// Cursor of the next page, empty for the first page.
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
    /// Whether there are more pages.
    pub has_more: Option<bool>,
    /// Cursor of the next page, empty for the first page.
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
        path: "/channels/ec/league/headsupplier/shop/list/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `shop_list` of [`ShopListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ShopListGetShopList {
    /// 1 invited, 2 accepted, 3 refused, 4 invitation cancelled, 5 cooperation ended.
    pub status: i64,
    /// `base_info`.
    pub base_info: BaseInfo,
}

wire_in!(part ShopListGetShopList {
    "status" => status,
    "base_info" => base_info,
});

/// Set the talent commission rate of a cooperative product (配置达人佣金率).
///
/// `POST /channels/ec/league/headsupplier/subitem/add`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/addsubitem.html)
///
/// Needed for products whose talent commission the agency sets (commission_type 1), before they can be added to a showcase.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SubItemAdd {
    /// Id of the cooperative product.
    pub cooperative_item_id: i64,
    /// Commission rate of the talent, percent, 0 to 90.
    pub ratio: Option<i64>,
    /// Exact commission rate of the talent, parts per million.
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

    /// Commission rate of the talent, percent, 0 to 90.
    pub fn ratio(mut self, ratio: impl Into<i64>) -> Self {
        self.ratio = Some(ratio.into());
        self
    }

    /// Exact commission rate of the talent, parts per million.
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
    /// Id of the plan with the talent's commission.
    pub sub_item_id: i64,
}

wire_in!(SubItemAddResponse {
    "sub_item_id" => sub_item_id,
});

impl Endpoint for SubItemAdd {
    type Response = SubItemAddResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_league_headsupplier.sub_item_add",
        path: "/channels/ec/league/headsupplier/subitem/add",
        ..Operation::usual(Product::Mini)
    };
}

/// List talent commission plans of a cooperative product (获取机构配置达人佣金计划列表).
///
/// `POST /channels/ec/league/headsupplier/subitem/list/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/getsubitemlist.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SubItemListGet {
    /// Id of the cooperative product.
    pub cooperative_item_id: i64,
    /// Number of plans per page, at most 20.
    ///
    /// `10` unless set.
    pub page_size: i64,
    /// Cursor of the next page, empty for the first page.
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

    /// Number of plans per page, at most 20.
    ///
    /// `10` unless set.
    pub fn page_size(mut self, page_size: impl Into<i64>) -> Self {
        self.page_size = page_size.into();
        self
    }

    /// Cursor of the next page, empty for the first page.
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
    /// Results.
    pub list: Vec<SubItemListGetList>,
    /// Cursor of the next page, empty for the first page.
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
        path: "/channels/ec/league/headsupplier/subitem/list/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `list` of [`SubItemListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SubItemListGetList {
    /// Id of the plan with the talent's commission.
    pub sub_item_id: i64,
    /// Promotion link of the product, weixinstorehs/.
    pub head_supplier_item_link: String,
    /// 1 on sale, 2 off sale.
    pub status: Option<i64>,
    /// Commission rate of the talent, percent, 0 to 90.
    pub ratio: Option<i64>,
    /// Commission rate relative to the service fee, percent.
    pub ratio_to_service_rate: Option<i64>,
    /// Exact commission rate of the talent, parts per million.
    pub ratio_ext: Option<i64>,
}

wire_in!(part SubItemListGetList {
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
    /// Conditions.
    pub filter: Option<SubscriptionGetSubscribeFilter>,
    /// Number of entries per page.
    ///
    /// `10` unless set.
    pub page_size: i64,
    /// Cursor of the next page, empty for the first page.
    pub next_key: Option<String>,
    /// Whether to count all matching entries.
    pub need_total_num: Option<bool>,
}

impl SubscriptionGetSubscribe {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Conditions.
    pub fn filter(mut self, filter: impl Into<SubscriptionGetSubscribeFilter>) -> Self {
        self.filter = Some(filter.into());
        self
    }

    /// Number of entries per page.
    ///
    /// `10` unless set.
    pub fn page_size(mut self, page_size: impl Into<i64>) -> Self {
        self.page_size = page_size.into();
        self
    }

    /// Cursor of the next page, empty for the first page.
    pub fn next_key(mut self, next_key: impl Into<String>) -> Self {
        self.next_key = Some(next_key.into());
        self
    }

    /// Whether to count all matching entries.
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
    /// Number of all matching entries.
    pub total_num: Option<i64>,
    /// Cursor of the next page, empty for the first page.
    pub next_key: Option<String>,
    /// Whether there are more pages.
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
        path: "/channels/ec/league/headsupplier/subscription/getsubscribe",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `filter` of [`SubscriptionGetSubscribe`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SubscriptionGetSubscribeFilter {
    /// Appid of the shop.
    pub appid: Option<String>,
    /// Id of the product (SPU).
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

    /// Appid of the shop.
    #[must_use]
    pub fn appid(mut self, appid: impl Into<String>) -> Self {
        self.appid = Some(appid.into());
        self
    }

    /// Id of the product (SPU).
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

wire_out!(part SubscriptionGetSubscribeFilter {
    "appid" => appid,
    "product_id" => product_id,
    "product_name" => product_name,
});

/// `subscribe_info_list` of [`SubscriptionGetSubscribe`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SubscriptionGetSubscribeSubscribeInfoList {
    /// Appid of the shop.
    pub shop_appid: String,
    /// Id of the product (SPU).
    pub product_id: i64,
}

wire_in!(part SubscriptionGetSubscribeSubscribeInfoList {
    "shop_appid" => shop_appid,
    "product_id" => product_id,
});

/// Subscribe to a product (商品订阅).
///
/// `POST /channels/ec/league/headsupplier/subscription/subscribe`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/hs_subscribe.html)
///
/// After that changes of the product are pushed as events.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SubscriptionSubscribe {
    /// Id of the product (SPU).
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
pub type SubscriptionSubscribeResponse = yizhan_core::Done;

impl Endpoint for SubscriptionSubscribe {
    type Response = SubscriptionSubscribeResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_league_headsupplier.subscription_subscribe",
        path: "/channels/ec/league/headsupplier/subscription/subscribe",
        ..Operation::usual(Product::Mini)
    };
}

/// Unsubscribe from a product (取消商品订阅).
///
/// `POST /channels/ec/league/headsupplier/subscription/unsubscribe`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/hs_unsubscribe.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SubscriptionUnsubscribe {
    /// Id of the product (SPU).
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
pub type SubscriptionUnsubscribeResponse = yizhan_core::Done;

impl Endpoint for SubscriptionUnsubscribe {
    type Response = SubscriptionUnsubscribeResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_league_headsupplier.subscription_unsubscribe",
        path: "/channels/ec/league/headsupplier/subscription/unsubscribe",
        ..Operation::usual(Product::Mini)
    };
}

/// Add an agency product to a talent's showcase (添加机构商品到橱窗).
///
/// `POST /channels/ec/league/headsupplier/window/add`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/windowproduct/add.html)
///
/// Needs the talent's authorisation of the showcase.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct WindowAdd {
    /// Id of the product (SPU).
    pub product_id: i64,
    /// Id of the Channels account (视频号), as WeChat's interfaces return it.
    pub finder_id: Option<String>,
    /// Id of the Channels account for this agency.
    pub openfinderid: Option<String>,
    /// Id of the talent for this agency.
    pub opentalentid: Option<String>,
    /// Promotion link of the product.
    pub product_link: Option<String>,
    /// 1 directed plan, 2 public plan.
    pub plan_type: Option<i64>,
    /// Whether to hide it in the showcase.
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

    /// Id of the Channels account (视频号), as WeChat's interfaces return it.
    pub fn finder_id(mut self, finder_id: impl Into<String>) -> Self {
        self.finder_id = Some(finder_id.into());
        self
    }

    /// Id of the Channels account for this agency.
    pub fn openfinderid(mut self, openfinderid: impl Into<String>) -> Self {
        self.openfinderid = Some(openfinderid.into());
        self
    }

    /// Id of the talent for this agency.
    pub fn opentalentid(mut self, opentalentid: impl Into<String>) -> Self {
        self.opentalentid = Some(opentalentid.into());
        self
    }

    /// Promotion link of the product.
    pub fn product_link(mut self, product_link: impl Into<String>) -> Self {
        self.product_link = Some(product_link.into());
        self
    }

    /// 1 directed plan, 2 public plan.
    pub fn plan_type(mut self, plan_type: impl Into<i64>) -> Self {
        self.plan_type = Some(plan_type.into());
        self
    }

    /// Whether to hide it in the showcase.
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
pub type WindowAddResponse = yizhan_core::Done;

impl Endpoint for WindowAdd {
    type Response = WindowAddResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_league_headsupplier.window_add",
        path: "/channels/ec/league/headsupplier/window/add",
        ..Operation::usual(Product::Mini)
    };
}

/// List agency products of a talent's showcase (查询橱窗上机构商品列表).
///
/// `POST /channels/ec/league/headsupplier/window/getall`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/getallwindow.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct WindowGetAll {
    /// Appid of the shop.
    pub appid: String,
    /// Id of the Channels account (视频号), as WeChat's interfaces return it.
    pub finder_id: Option<String>,
    /// Id of the Channels account for this agency.
    pub openfinderid: Option<String>,
    /// Id of the talent for this agency.
    pub opentalentid: Option<String>,
    /// Index of the first entry, from 0.
    pub offset: i64,
    /// Number of products per page, default 100, at most 500.
    ///
    /// `100` unless set.
    pub page_size: i64,
    /// Whether to count all matching entries.
    pub need_total_num: Option<bool>,
    /// Whether to answer products of all agencies.
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

    /// Id of the Channels account (视频号), as WeChat's interfaces return it.
    pub fn finder_id(mut self, finder_id: impl Into<String>) -> Self {
        self.finder_id = Some(finder_id.into());
        self
    }

    /// Id of the Channels account for this agency.
    pub fn openfinderid(mut self, openfinderid: impl Into<String>) -> Self {
        self.openfinderid = Some(openfinderid.into());
        self
    }

    /// Id of the talent for this agency.
    pub fn opentalentid(mut self, opentalentid: impl Into<String>) -> Self {
        self.opentalentid = Some(opentalentid.into());
        self
    }

    /// Number of products per page, default 100, at most 500.
    ///
    /// `100` unless set.
    pub fn page_size(mut self, page_size: impl Into<i64>) -> Self {
        self.page_size = page_size.into();
        self
    }

    /// Whether to count all matching entries.
    pub fn need_total_num(mut self, need_total_num: impl Into<bool>) -> Self {
        self.need_total_num = Some(need_total_num.into());
        self
    }

    /// Whether to answer products of all agencies.
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
    /// Results.
    pub list: Vec<WindowGetAllList>,
    /// Offset of the next page.
    pub next_offset: i64,
    /// Whether there are more pages.
    pub have_more: bool,
    /// Number of all matching entries.
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
        path: "/channels/ec/league/headsupplier/window/getall",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `list` of [`WindowGetAll`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct WindowGetAllList {
    /// Appid of the shop.
    pub appid: String,
    /// Id of the product (SPU).
    pub product_id: i64,
    /// Id of the agency.
    pub head_supplier_id: i64,
}

wire_in!(part WindowGetAllList {
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
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct WindowGetDetail {
    /// Id of the product (SPU).
    pub product_id: i64,
    /// Appid of the shop.
    pub appid: String,
    /// Id of the Channels account (视频号), as WeChat's interfaces return it.
    pub finder_id: Option<String>,
    /// Id of the Channels account for this agency.
    pub openfinderid: Option<String>,
    /// Id of the talent for this agency.
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

    /// Id of the Channels account (视频号), as WeChat's interfaces return it.
    pub fn finder_id(mut self, finder_id: impl Into<String>) -> Self {
        self.finder_id = Some(finder_id.into());
        self
    }

    /// Id of the Channels account for this agency.
    pub fn openfinderid(mut self, openfinderid: impl Into<String>) -> Self {
        self.openfinderid = Some(openfinderid.into());
        self
    }

    /// Id of the talent for this agency.
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
        path: "/channels/ec/league/headsupplier/window/getdetail",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `product_detail` of [`WindowGetDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct WindowGetDetailProductDetail {
    /// Appid of the shop.
    pub appid: String,
    /// Id of the product (SPU).
    pub product_id: i64,
    /// `product_info`.
    pub product_info: WindowGetDetailProductDetailProductInfo,
}

wire_in!(part WindowGetDetailProductDetail {
    "appid" => appid,
    "product_id" => product_id,
    "product_info" => product_info,
});

/// `product_detail_product_info` of [`WindowGetDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct WindowGetDetailProductDetailProductInfo {
    /// Title of the product.
    pub title: String,
    /// Subtitle of the product.
    pub sub_title: Option<String>,
    /// Addresses of the main images, at most 9.
    pub head_imgs: Vec<String>,
    /// Description on the detail page.
    pub desc_info: DescInfo,
    /// Old category tree, exactly three levels from the top.
    pub cats: Vec<Cats>,
    /// New category tree, all levels from the top.
    pub cats_v2: Vec<CatsV2>,
    /// Link for embedding the product.
    pub product_promotion_link: Option<String>,
}

wire_in!(part WindowGetDetailProductDetailProductInfo {
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
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct WindowRemove {
    /// Id of the product (SPU).
    pub product_id: i64,
    /// Id of the product in the showcase.
    pub product_window_id: Option<i64>,
    /// Appid of the shop.
    pub appid: String,
    /// Id of the Channels account (视频号), as WeChat's interfaces return it.
    pub finder_id: Option<String>,
    /// Id of the Channels account for this agency.
    pub openfinderid: Option<String>,
    /// Id of the talent for this agency.
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

    /// Id of the product in the showcase.
    pub fn product_window_id(mut self, product_window_id: impl Into<i64>) -> Self {
        self.product_window_id = Some(product_window_id.into());
        self
    }

    /// Id of the Channels account (视频号), as WeChat's interfaces return it.
    pub fn finder_id(mut self, finder_id: impl Into<String>) -> Self {
        self.finder_id = Some(finder_id.into());
        self
    }

    /// Id of the Channels account for this agency.
    pub fn openfinderid(mut self, openfinderid: impl Into<String>) -> Self {
        self.openfinderid = Some(openfinderid.into());
        self
    }

    /// Id of the talent for this agency.
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
pub type WindowRemoveResponse = yizhan_core::Done;

impl Endpoint for WindowRemove {
    type Response = WindowRemoveResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_league_headsupplier.window_remove",
        path: "/channels/ec/league/headsupplier/window/remove",
        ..Operation::usual(Product::Mini)
    };
}

/// Get the link by which a talent authorises the showcase (获取达人橱窗授权链接).
///
/// `POST /channels/ec/league/headsupplier/windowauth/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/getauth.html)
///
/// Give the talent as finder_id or openid or talent_appid.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct WindowAuthGet {
    /// Id of the Channels account (视频号), as WeChat's interfaces return it.
    pub finder_id: Option<String>,
    /// Openid of the talent.
    pub openid: Option<String>,
    /// Appid of the talent (带货者).
    pub talent_appid: Option<String>,
}

impl WindowAuthGet {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the Channels account (视频号), as WeChat's interfaces return it.
    pub fn finder_id(mut self, finder_id: impl Into<String>) -> Self {
        self.finder_id = Some(finder_id.into());
        self
    }

    /// Openid of the talent.
    pub fn openid(mut self, openid: impl Into<String>) -> Self {
        self.openid = Some(openid.into());
        self
    }

    /// Appid of the talent (带货者).
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
        path: "/channels/ec/league/headsupplier/windowauth/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `auth_info` of [`WindowAuthGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct WindowAuthGetAuthInfo {
    /// Appid of the mini program in which the talent authorises.
    pub auth_wxa_appid: String,
    /// Page of that mini program.
    pub auth_wxa_path: String,
    /// Original id of that mini program.
    pub auth_wxa_username: String,
    /// Address of the page to authorise.
    pub auth_url: String,
    /// `nickname`.
    pub nickname: Option<String>,
    /// Address of the avatar.
    pub head_img_url: Option<String>,
}

wire_in!(part WindowAuthGetAuthInfo {
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
    /// Id of the Channels account (视频号), as WeChat's interfaces return it.
    pub finder_id: Option<String>,
    /// Openid of the talent.
    pub openid: Option<String>,
    /// Id of the Channels account for this agency.
    pub openfinderid: Option<String>,
    /// Appid of the talent (带货者).
    pub talent_appid: Option<String>,
}

impl WindowAuthStatusGet {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the Channels account (视频号), as WeChat's interfaces return it.
    pub fn finder_id(mut self, finder_id: impl Into<String>) -> Self {
        self.finder_id = Some(finder_id.into());
        self
    }

    /// Openid of the talent.
    pub fn openid(mut self, openid: impl Into<String>) -> Self {
        self.openid = Some(openid.into());
        self
    }

    /// Id of the Channels account for this agency.
    pub fn openfinderid(mut self, openfinderid: impl Into<String>) -> Self {
        self.openfinderid = Some(openfinderid.into());
        self
    }

    /// Appid of the talent (带货者).
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
    /// 0 not authorised, 1 authorised.
    pub window_auth_status: i64,
    /// Id of the Channels account for this agency.
    pub openfinderid: Option<String>,
    /// Id of the talent for this agency.
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
        path: "/channels/ec/league/headsupplier/windowauth/status/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}
