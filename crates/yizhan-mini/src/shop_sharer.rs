//! Generated from `spec/mini/shop_sharer.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Custom trade component: sharers (自定义版交易组件·分享员)

use yizhan_core::{
    AnswerKind, BodyKind, Endpoint, Host, Method, Operation, Product, TokenKind, wire_in, wire_out,
};

/// Invite sharers (绑定分享员).
///
/// `POST /shop/sharer/bind`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/sharer/bind_sharer.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Bind {
    /// `openids`.
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
    /// `success_list`.
    pub success_list: Vec<String>,
    /// `fail_list`.
    pub fail_list: Vec<String>,
    /// `refuse_list`.
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
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/shop/sharer/bind",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// `result_list` of [`Bind`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BindResultList {
    /// `openid`.
    pub openid: String,
    /// `result_code`.
    pub result_code: i64,
    /// `reason_code`.
    pub reason_code: i64,
}

wire_in!(BindResultList {
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
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetSharerDataSummary {
    /// `openid`.
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
    /// `gmv`.
    pub gmv: i64,
    /// `order_cnt`.
    pub order_cnt: i64,
    /// `user_cnt`.
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
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/shop/sharer/get_sharer_data_summary",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
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
    /// `page`.
    ///
    /// `1` unless set.
    pub page: i64,
    /// `page_size`.
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
    /// `total_num`.
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
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/shop/sharer/get_sharer_list",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// `sharers` of [`GetSharerList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSharerListSharers {
    /// `openid`.
    pub openid: String,
    /// `nickname`.
    pub nickname: String,
    /// `invited_time`.
    pub invited_time: i64,
    /// `bind_time`.
    pub bind_time: i64,
}

wire_in!(GetSharerListSharers {
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
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetSharerLiveOrderList {
    /// `openid`.
    pub openid: String,
    /// `live_export_id`.
    pub live_export_id: String,
    /// `page`.
    ///
    /// `1` unless set.
    pub page: i64,
    /// `page_size`.
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
    /// `total_num`.
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
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/shop/sharer/get_sharer_live_order_list",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// `orders` of [`GetSharerLiveOrderList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSharerLiveOrderListOrders {
    /// `order_id`.
    pub order_id: i64,
    /// `out_order_id`.
    pub out_order_id: String,
    /// `status`.
    pub status: i64,
    /// `fund_type`.
    pub fund_type: Option<i64>,
    /// `scene`.
    pub scene: Option<i64>,
    /// `path`.
    pub path: String,
    /// `order_detail`.
    pub order_detail: GetSharerLiveOrderListOrderDetail,
    /// Yyyy-MM-dd HH:mm:ss, China time.
    pub update_time: Option<String>,
    /// Yyyy-MM-dd HH:mm:ss, China time.
    pub create_time: Option<String>,
    /// `default_receiving_address`.
    pub default_receiving_address: Option<GetSharerLiveOrderListDefaultReceivingAddress>,
}

wire_in!(GetSharerLiveOrderListOrders {
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
    /// `product_infos`.
    pub product_infos: Vec<GetSharerLiveOrderListProductInfos>,
    /// `pay_info`.
    pub pay_info: Option<GetSharerLiveOrderListPayInfo>,
    /// `price_info`.
    pub price_info: GetSharerLiveOrderListPriceInfo,
    /// `delivery_detail`.
    pub delivery_detail: Option<GetSharerLiveOrderListDeliveryDetail>,
    /// `promotion_info`.
    pub promotion_info: Option<GetSharerLiveOrderListPromotionInfo>,
}

wire_in!(GetSharerLiveOrderListOrderDetail {
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
    /// `product_id`.
    pub product_id: Option<i64>,
    /// `out_product_id`.
    pub out_product_id: String,
    /// `sku_id`.
    pub sku_id: Option<i64>,
    /// `out_sku_id`.
    pub out_sku_id: String,
    /// `product_cnt`.
    pub product_cnt: i64,
    /// `sale_price`.
    pub sale_price: i64,
    /// `real_price`.
    pub real_price: i64,
    /// `title`.
    pub title: String,
    /// `path`.
    pub path: String,
    /// `head_img`.
    pub head_img: String,
}

wire_in!(GetSharerLiveOrderListProductInfos {
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
    /// `pay_method`.
    pub pay_method: String,
    /// `pay_method_type`.
    pub pay_method_type: i64,
    /// `prepay_id`.
    pub prepay_id: String,
    /// Yyyy-MM-dd HH:mm:ss, China time.
    pub prepay_time: String,
    /// `transaction_id`.
    pub transaction_id: Option<String>,
    /// Yyyy-MM-dd HH:mm:ss, China time.
    pub pay_time: Option<String>,
}

wire_in!(GetSharerLiveOrderListPayInfo {
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
    /// `order_price`.
    pub order_price: i64,
    /// `freight`.
    pub freight: i64,
    /// `discounted_price`.
    pub discounted_price: i64,
    /// `additional_price`.
    pub additional_price: i64,
    /// `additional_remarks`.
    pub additional_remarks: Option<String>,
}

wire_in!(GetSharerLiveOrderListPriceInfo {
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
    /// `delivery_type`.
    pub delivery_type: i64,
    /// `finish_all_delivery`.
    pub finish_all_delivery: bool,
    /// `delivery_list`.
    pub delivery_list: Vec<GetSharerLiveOrderListDeliveryList>,
}

wire_in!(GetSharerLiveOrderListDeliveryDetail {
    "delivery_type" => delivery_type,
    "finish_all_delivery" => finish_all_delivery,
    "delivery_list" => delivery_list,
});

/// `delivery_list` of [`GetSharerLiveOrderList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSharerLiveOrderListDeliveryList {
    /// `delivery_id`.
    pub delivery_id: String,
    /// `waybill_id`.
    pub waybill_id: String,
}

wire_in!(GetSharerLiveOrderListDeliveryList {
    "delivery_id" => delivery_id,
    "waybill_id" => waybill_id,
});

/// `promotion_info` of [`GetSharerLiveOrderList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSharerLiveOrderListPromotionInfo {
    /// `promoter_id`.
    pub promoter_id: Option<String>,
    /// `promoter_openid`.
    pub promoter_openid: Option<String>,
    /// `finder_username`.
    pub finder_username: Option<String>,
    /// `finder_nickname`.
    pub finder_nickname: Option<String>,
    /// `sharer_openid`.
    pub sharer_openid: Option<String>,
    /// Yyyy-MM-dd HH:mm:ss, China time.
    pub live_start_time: Option<String>,
}

wire_in!(GetSharerLiveOrderListPromotionInfo {
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
    /// `receiver_name`.
    pub receiver_name: String,
    /// `country`.
    pub country: Option<String>,
    /// `province`.
    pub province: Option<String>,
    /// `city`.
    pub city: Option<String>,
    /// `town`.
    pub town: Option<String>,
    /// `detailed_address`.
    pub detailed_address: String,
    /// `tel_number`.
    pub tel_number: String,
}

wire_in!(GetSharerLiveOrderListDefaultReceivingAddress {
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
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetSharerLiveSummaryList {
    /// `openid`.
    pub openid: String,
    /// `page`.
    ///
    /// `1` unless set.
    pub page: i64,
    /// `page_size`.
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
    /// `total_num`.
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
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/shop/sharer/get_sharer_live_summary_list",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// `lives` of [`GetSharerLiveSummaryList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSharerLiveSummaryListLives {
    /// `live_export_id`.
    pub live_export_id: String,
    /// `live_nickname`.
    pub live_nickname: String,
    /// Unix seconds.
    pub live_start_time: i64,
    /// Unix seconds.
    pub live_end_time: i64,
    /// `live_status`.
    pub live_status: i64,
    /// `gmv`.
    pub gmv: i64,
    /// `order_cnt`.
    pub order_cnt: i64,
    /// `user_cnt`.
    pub user_cnt: i64,
}

wire_in!(GetSharerLiveSummaryListLives {
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
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SearchSharer {
    /// `openid`.
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
    /// `nickname`.
    pub nickname: String,
    /// `invited_time`.
    pub invited_time: i64,
    /// `bind_status`.
    pub bind_status: i64,
    /// `bind_time`.
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
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/shop/sharer/search_sharer",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// Set how sharing is attributed (设置分享模式).
///
/// `POST /shop/sharer/set_share_mode`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/sharer/share_attribute.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SetShareMode {
    /// `share_mode`.
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
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SetShareModeResponse {}

wire_in!(SetShareModeResponse {});

impl Endpoint for SetShareMode {
    type Response = SetShareModeResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_sharer.set_share_mode",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/shop/sharer/set_share_mode",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// Unbind sharers (解绑分享员).
///
/// `POST /shop/sharer/unbind`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/sharer/unbind_sharer.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Unbind {
    /// `openids`.
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
    /// `success_list`.
    pub success_list: Vec<String>,
    /// `fail_list`.
    pub fail_list: Vec<String>,
    /// `refuse_list`.
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
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/shop/sharer/unbind",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}
