//! Generated from `spec/mini/shop_sharer.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Custom trade component: sharers (自定义版交易组件·分享员)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Invite sharers (绑定分享员).
///
/// `POST /shop/sharer/bind`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/sharer/bind_sharer.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Bind {
    /// Openids of the sharers.
    pub openids: Vec<String>,
}

impl Bind {
    /// Starts with the required members.
    pub fn new(openids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            openids: openids.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(Bind {
    "openids" => openids,
});

/// The answer to [`Bind`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BindResponse {
    /// Openids that succeeded.
    pub success_list: Vec<String>,
    /// Openids that failed.
    pub fail_list: Vec<String>,
    /// Openids of users who refuse invitations.
    pub refuse_list: Vec<String>,
    /// `result_list`.
    pub result_list: Vec<BindResultList>,
}

wire_in!(BindResponse {
    "success_list" => success_list,
    "fail_list" => fail_list,
    "refuse_list" => refuse_list,
    "result_list" => result_list,
});

impl Endpoint for Bind {
    type Response = BindResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_sharer.bind",
        path: "/shop/sharer/bind",
        ..Operation::usual(Product::Mini)
    };
}

/// `result_list` of [`Bind`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BindResultList {
    /// Openid of the sharer.
    pub openid: String,
    /// Result for this sharer.
    pub result_code: i64,
    /// Why it failed for this sharer.
    pub reason_code: i64,
}

wire_in!(part BindResultList {
    "openid" => openid,
    "result_code" => result_code,
    "reason_code" => reason_code,
});

/// Get the sales summary of a sharer (获取分享员的总带货数据).
///
/// `POST /shop/sharer/get_sharer_data_summary`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/sharer/get_sharer_data_summary.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetSharerDataSummary {
    /// Openid of the sharer.
    pub openid: String,
}

impl GetSharerDataSummary {
    /// Starts with the required members.
    pub fn new(openid: impl Into<String>) -> Self {
        Self {
            openid: openid.into(),
        }
    }
}

wire_out!(GetSharerDataSummary {
    "openid" => openid,
});

/// The answer to [`GetSharerDataSummary`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSharerDataSummaryResponse {
    /// Fen, sales.
    pub gmv: i64,
    /// Number of orders.
    pub order_cnt: i64,
    /// Number of buyers.
    pub user_cnt: i64,
}

wire_in!(GetSharerDataSummaryResponse {
    "gmv" => gmv,
    "order_cnt" => order_cnt,
    "user_cnt" => user_cnt,
});

impl Endpoint for GetSharerDataSummary {
    type Response = GetSharerDataSummaryResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_sharer.get_sharer_data_summary",
        path: "/shop/sharer/get_sharer_data_summary",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// List sharers (获取已经绑定的分享员列表).
///
/// `POST /shop/sharer/get_sharer_list`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/sharer/get_sharer_list.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetSharerList {
    /// Page number, from 1.
    ///
    /// `1` unless set.
    pub page: i64,
    /// Entries a page.
    ///
    /// `10` unless set.
    pub page_size: i64,
}

impl GetSharerList {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Page number, from 1.
    ///
    /// `1` unless set.
    pub fn page(mut self, page: impl Into<i64>) -> Self {
        self.page = page.into();
        self
    }

    /// Entries a page.
    ///
    /// `10` unless set.
    pub fn page_size(mut self, page_size: impl Into<i64>) -> Self {
        self.page_size = page_size.into();
        self
    }
}

impl Default for GetSharerList {
    #[inline]
    fn default() -> Self {
        Self {
            page: 1,
            page_size: 10,
        }
    }
}

wire_out!(GetSharerList {
    "page" => page,
    "page_size" => page_size,
});

/// The answer to [`GetSharerList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSharerListResponse {
    /// `sharers`.
    pub sharers: Vec<GetSharerListSharers>,
    /// Number of entries in all.
    pub total_num: i64,
}

wire_in!(GetSharerListResponse {
    "sharers" => sharers,
    "total_num" => total_num,
});

impl Endpoint for GetSharerList {
    type Response = GetSharerListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_sharer.get_sharer_list",
        path: "/shop/sharer/get_sharer_list",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `sharers` of [`GetSharerList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSharerListSharers {
    /// Openid of the sharer.
    pub openid: String,
    /// Nickname of the sharer.
    pub nickname: String,
    /// Unix seconds, when the sharer was invited.
    pub invited_time: i64,
    /// Unix seconds, when the sharer accepted.
    pub bind_time: i64,
}

wire_in!(part GetSharerListSharers {
    "openid" => openid,
    "nickname" => nickname,
    "invited_time" => invited_time,
    "bind_time" => bind_time,
});

/// List a sharer's orders of a live stream (获取分享员的单场带货订单).
///
/// `POST /shop/sharer/get_sharer_live_order_list`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/sharer/get_sharer_live_order_list.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetSharerLiveOrderList {
    /// Openid of the sharer.
    pub openid: String,
    /// Id of the live stream.
    pub live_export_id: String,
    /// Page number, from 1.
    ///
    /// `1` unless set.
    pub page: i64,
    /// Entries a page.
    ///
    /// `10` unless set.
    pub page_size: i64,
}

impl GetSharerLiveOrderList {
    /// Starts with the required members.
    pub fn new(openid: impl Into<String>, live_export_id: impl Into<String>) -> Self {
        Self {
            openid: openid.into(),
            live_export_id: live_export_id.into(),
            page: 1,
            page_size: 10,
        }
    }

    /// Page number, from 1.
    ///
    /// `1` unless set.
    pub fn page(mut self, page: impl Into<i64>) -> Self {
        self.page = page.into();
        self
    }

    /// Entries a page.
    ///
    /// `10` unless set.
    pub fn page_size(mut self, page_size: impl Into<i64>) -> Self {
        self.page_size = page_size.into();
        self
    }
}

wire_out!(GetSharerLiveOrderList {
    "openid" => openid,
    "live_export_id" => live_export_id,
    "page" => page,
    "page_size" => page_size,
});

/// The answer to [`GetSharerLiveOrderList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSharerLiveOrderListResponse {
    /// `orders`.
    pub orders: Vec<GetSharerLiveOrderListOrders>,
    /// Number of entries in all.
    pub total_num: i64,
}

wire_in!(GetSharerLiveOrderListResponse {
    "orders" => orders,
    "total_num" => total_num,
});

impl Endpoint for GetSharerLiveOrderList {
    type Response = GetSharerLiveOrderListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_sharer.get_sharer_live_order_list",
        path: "/shop/sharer/get_sharer_live_order_list",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `orders` of [`GetSharerLiveOrderList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSharerLiveOrderListOrders {
    /// Id of the order given by WeChat; in requests this or out_order_id.
    pub order_id: i64,
    /// The merchant's own id of the order.
    pub out_order_id: String,
    /// 10 awaiting payment, 11 cashier finished, treat as 10, 20 awaiting shipment, 21 partly shipped, 30 awaiting receipt, 100 completed, 200 cancelled after all goods went through after-sales, 250 cancelled unpaid.
    pub status: i64,
    /// 0 ordinary order, 1 order paid to the sub-merchant number.
    pub fund_type: Option<i64>,
    /// Scene value of the mini program when the order was made.
    pub scene: Option<i64>,
    /// Page of the order or, in product_infos, of the product.
    pub path: String,
    /// `order_detail`.
    pub order_detail: GetSharerLiveOrderListOrderDetail,
    /// Yyyy-MM-dd HH:mm:ss.
    pub update_time: Option<String>,
    /// Yyyy-MM-dd HH:mm:ss.
    pub create_time: Option<String>,
    /// Address for returned goods.
    pub default_receiving_address: Option<GetSharerLiveOrderListDefaultReceivingAddress>,
}

wire_in!(part GetSharerLiveOrderListOrders {
    "order_id" => order_id,
    "out_order_id" => out_order_id,
    "status" => status,
    "fund_type" => fund_type,
    "scene" => scene,
    "path" => path,
    "order_detail" => order_detail,
    "update_time" => update_time,
    "create_time" => create_time,
    "default_receiving_address" => default_receiving_address,
});

/// `order_detail` of [`GetSharerLiveOrderList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSharerLiveOrderListOrderDetail {
    /// The goods.
    pub product_infos: Vec<GetSharerLiveOrderListProductInfos>,
    /// `pay_info`.
    pub pay_info: Option<GetSharerLiveOrderListPayInfo>,
    /// `price_info`.
    pub price_info: GetSharerLiveOrderListPriceInfo,
    /// `delivery_detail`.
    pub delivery_detail: Option<GetSharerLiveOrderListDeliveryDetail>,
    /// Who brought in the order.
    pub promotion_info: Option<GetSharerLiveOrderListPromotionInfo>,
}

wire_in!(part GetSharerLiveOrderListOrderDetail {
    "product_infos" => product_infos,
    "pay_info" => pay_info,
    "price_info" => price_info,
    "delivery_detail" => delivery_detail,
    "promotion_info" => promotion_info,
});

/// `product_infos` of [`GetSharerLiveOrderList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSharerLiveOrderListProductInfos {
    /// Id of the product given by WeChat; in requests this or out_product_id.
    pub product_id: Option<i64>,
    /// The merchant's own id of the product.
    pub out_product_id: String,
    /// Id of the SKU given by WeChat.
    pub sku_id: Option<i64>,
    /// The merchant's own id of the SKU.
    pub out_sku_id: String,
    /// Number of pieces.
    pub product_cnt: i64,
    /// Fen, price of one piece.
    pub sale_price: i64,
    /// Fen, price of one piece after discounts.
    pub real_price: i64,
    /// `title`.
    pub title: String,
    /// Page of the order or, in product_infos, of the product.
    pub path: String,
    /// Addresses of the main images.
    pub head_img: String,
}

wire_in!(part GetSharerLiveOrderListProductInfos {
    "product_id" => product_id,
    "out_product_id" => out_product_id,
    "sku_id" => sku_id,
    "out_sku_id" => out_sku_id,
    "product_cnt" => product_cnt,
    "sale_price" => sale_price,
    "real_price" => real_price,
    "title" => title,
    "path" => path,
    "head_img" => head_img,
});

/// `pay_info` of [`GetSharerLiveOrderList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSharerLiveOrderListPayInfo {
    /// Name of the way of payment.
    pub pay_method: String,
    /// 0 WeChat Pay, 1 cash on delivery, 2 stored-value card of the merchant.
    pub pay_method_type: i64,
    /// Prepay id of WeChat Pay.
    pub prepay_id: String,
    /// Yyyy-MM-dd HH:mm:ss.
    pub prepay_time: String,
    /// WeChat Pay transaction number.
    pub transaction_id: Option<String>,
    /// Yyyy-MM-dd HH:mm:ss.
    pub pay_time: Option<String>,
}

wire_in!(part GetSharerLiveOrderListPayInfo {
    "pay_method" => pay_method,
    "pay_method_type" => pay_method_type,
    "prepay_id" => prepay_id,
    "prepay_time" => prepay_time,
    "transaction_id" => transaction_id,
    "pay_time" => pay_time,
});

/// `price_info` of [`GetSharerLiveOrderList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSharerLiveOrderListPriceInfo {
    /// Fen, amount of the order.
    pub order_price: i64,
    /// Fen.
    pub freight: i64,
    /// Fen taken off the order.
    pub discounted_price: i64,
    /// Fen added to the order.
    pub additional_price: i64,
    /// What the added amount is for.
    pub additional_remarks: Option<String>,
}

wire_in!(part GetSharerLiveOrderListPriceInfo {
    "order_price" => order_price,
    "freight" => freight,
    "discounted_price" => discounted_price,
    "additional_price" => additional_price,
    "additional_remarks" => additional_remarks,
});

/// `delivery_detail` of [`GetSharerLiveOrderList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSharerLiveOrderListDeliveryDetail {
    /// 1 courier, 2 nothing to ship, 3 own delivery, 4 self-pickup.
    pub delivery_type: i64,
    /// True when the whole order is shipped.
    pub finish_all_delivery: bool,
    /// The parcels.
    pub delivery_list: Vec<GetSharerLiveOrderListDeliveryList>,
}

wire_in!(part GetSharerLiveOrderListDeliveryDetail {
    "delivery_type" => delivery_type,
    "finish_all_delivery" => finish_all_delivery,
    "delivery_list" => delivery_list,
});

/// `delivery_list` of [`GetSharerLiveOrderList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSharerLiveOrderListDeliveryList {
    /// Code of the delivery company.
    pub delivery_id: String,
    /// Waybill number.
    pub waybill_id: String,
}

wire_in!(part GetSharerLiveOrderListDeliveryList {
    "delivery_id" => delivery_id,
    "waybill_id" => waybill_id,
});

/// `promotion_info` of [`GetSharerLiveOrderList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSharerLiveOrderListPromotionInfo {
    /// Id of the promoter.
    pub promoter_id: Option<String>,
    /// Openid of the promoter.
    pub promoter_openid: Option<String>,
    /// Id of the promoter's Channels account.
    pub finder_username: Option<String>,
    /// Nickname of the promoter's Channels account.
    pub finder_nickname: Option<String>,
    /// Openid of the sharer.
    pub sharer_openid: Option<String>,
    /// When the live stream started.
    pub live_start_time: Option<String>,
}

wire_in!(part GetSharerLiveOrderListPromotionInfo {
    "promoter_id" => promoter_id,
    "promoter_openid" => promoter_openid,
    "finder_username" => finder_username,
    "finder_nickname" => finder_nickname,
    "sharer_openid" => sharer_openid,
    "live_start_time" => live_start_time,
});

/// `default_receiving_address` of [`GetSharerLiveOrderList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSharerLiveOrderListDefaultReceivingAddress {
    /// Name of the recipient.
    pub receiver_name: String,
    /// Name, not code.
    pub country: Option<String>,
    /// Name, not code.
    pub province: Option<String>,
    /// Name, not code.
    pub city: Option<String>,
    /// Name, not code.
    pub town: Option<String>,
    /// Address in full.
    pub detailed_address: String,
    /// Phone number.
    pub tel_number: String,
}

wire_in!(part GetSharerLiveOrderListDefaultReceivingAddress {
    "receiver_name" => receiver_name,
    "country" => country,
    "province" => province,
    "city" => city,
    "town" => town,
    "detailed_address" => detailed_address,
    "tel_number" => tel_number,
});

/// List a sharer's sales by live stream (获取分享员的单场直播带货汇总).
///
/// `POST /shop/sharer/get_sharer_live_summary_list`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/sharer/get_sharer_live_summary_list.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetSharerLiveSummaryList {
    /// Openid of the sharer.
    pub openid: String,
    /// Page number, from 1.
    ///
    /// `1` unless set.
    pub page: i64,
    /// Entries a page.
    ///
    /// `10` unless set.
    pub page_size: i64,
}

impl GetSharerLiveSummaryList {
    /// Starts with the required members.
    pub fn new(openid: impl Into<String>) -> Self {
        Self {
            openid: openid.into(),
            page: 1,
            page_size: 10,
        }
    }

    /// Page number, from 1.
    ///
    /// `1` unless set.
    pub fn page(mut self, page: impl Into<i64>) -> Self {
        self.page = page.into();
        self
    }

    /// Entries a page.
    ///
    /// `10` unless set.
    pub fn page_size(mut self, page_size: impl Into<i64>) -> Self {
        self.page_size = page_size.into();
        self
    }
}

wire_out!(GetSharerLiveSummaryList {
    "openid" => openid,
    "page" => page,
    "page_size" => page_size,
});

/// The answer to [`GetSharerLiveSummaryList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSharerLiveSummaryListResponse {
    /// `lives`.
    pub lives: Vec<GetSharerLiveSummaryListLives>,
    /// Number of entries in all.
    pub total_num: i64,
}

wire_in!(GetSharerLiveSummaryListResponse {
    "lives" => lives,
    "total_num" => total_num,
});

impl Endpoint for GetSharerLiveSummaryList {
    type Response = GetSharerLiveSummaryListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_sharer.get_sharer_live_summary_list",
        path: "/shop/sharer/get_sharer_live_summary_list",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `lives` of [`GetSharerLiveSummaryList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSharerLiveSummaryListLives {
    /// Id of the live stream.
    pub live_export_id: String,
    /// Nickname of the Channels account that streamed.
    pub live_nickname: String,
    /// Unix seconds.
    pub live_start_time: i64,
    /// Unix seconds.
    pub live_end_time: i64,
    /// State of the live stream.
    pub live_status: i64,
    /// Fen, sales.
    pub gmv: i64,
    /// Number of orders.
    pub order_cnt: i64,
    /// Number of buyers.
    pub user_cnt: i64,
}

wire_in!(part GetSharerLiveSummaryListLives {
    "live_export_id" => live_export_id,
    "live_nickname" => live_nickname,
    "live_start_time" => live_start_time,
    "live_end_time" => live_end_time,
    "live_status" => live_status,
    "gmv" => gmv,
    "order_cnt" => order_cnt,
    "user_cnt" => user_cnt,
});

/// Look up a sharer (查看分享员).
///
/// `POST /shop/sharer/search_sharer`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/sharer/search_sharer.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SearchSharer {
    /// Openid of the sharer.
    pub openid: String,
}

impl SearchSharer {
    /// Starts with the required members.
    pub fn new(openid: impl Into<String>) -> Self {
        Self {
            openid: openid.into(),
        }
    }
}

wire_out!(SearchSharer {
    "openid" => openid,
});

/// The answer to [`SearchSharer`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SearchSharerResponse {
    /// Nickname of the sharer.
    pub nickname: String,
    /// Unix seconds, when the sharer was invited.
    pub invited_time: i64,
    /// State of the binding.
    pub bind_status: i64,
    /// Unix seconds, when the sharer accepted.
    pub bind_time: Option<i64>,
}

wire_in!(SearchSharerResponse {
    "nickname" => nickname,
    "invited_time" => invited_time,
    "bind_status" => bind_status,
    "bind_time" => bind_time,
});

impl Endpoint for SearchSharer {
    type Response = SearchSharerResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_sharer.search_sharer",
        path: "/shop/sharer/search_sharer",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Set how sharing is attributed (设置分享模式).
///
/// `POST /shop/sharer/set_share_mode`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/sharer/share_attribute.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SetShareMode {
    /// How sharing is attributed.
    pub share_mode: i64,
}

impl SetShareMode {
    /// Starts with the required members.
    pub fn new(share_mode: impl Into<i64>) -> Self {
        Self {
            share_mode: share_mode.into(),
        }
    }
}

wire_out!(SetShareMode {
    "share_mode" => share_mode,
});

/// The answer to [`SetShareMode`].
pub type SetShareModeResponse = yizhan_core::Done;

impl Endpoint for SetShareMode {
    type Response = SetShareModeResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_sharer.set_share_mode",
        path: "/shop/sharer/set_share_mode",
        ..Operation::usual(Product::Mini)
    };
}

/// Unbind sharers (解绑分享员).
///
/// `POST /shop/sharer/unbind`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/sharer/unbind_sharer.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Unbind {
    /// Openids of the sharers.
    pub openids: Vec<String>,
}

impl Unbind {
    /// Starts with the required members.
    pub fn new(openids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            openids: openids.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(Unbind {
    "openids" => openids,
});

/// The answer to [`Unbind`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UnbindResponse {
    /// Openids that succeeded.
    pub success_list: Vec<String>,
    /// Openids that failed.
    pub fail_list: Vec<String>,
    /// Openids of users who refuse invitations.
    pub refuse_list: Vec<String>,
}

wire_in!(UnbindResponse {
    "success_list" => success_list,
    "fail_list" => fail_list,
    "refuse_list" => refuse_list,
});

impl Endpoint for Unbind {
    type Response = UnbindResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_sharer.unbind",
        path: "/shop/sharer/unbind",
        ..Operation::usual(Product::Mini)
    };
}
