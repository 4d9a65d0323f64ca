//! Generated from `spec/mini/union_shop.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Mini program union, merchant side (小程序联盟·商家侧)

use yizhan_core::{BodyKind, Endpoint, Method, Operation, Product, wire_in, wire_out};

/// Withdraw products from promotion (删除商品佣金).
///
/// `POST /union/shop/open/delete_commission`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/union/custom_component/api/shop/set_commission.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct OpenDeleteCommission {
    /// The products.
    pub key: Vec<Key>,
}

impl OpenDeleteCommission {
    /// Starts with the required members.
    pub fn new(key: impl IntoIterator<Item = impl Into<Key>>) -> Self {
        Self {
            key: key.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(OpenDeleteCommission {
    "key" => key,
});

/// The answer to [`OpenDeleteCommission`].
pub type OpenDeleteCommissionResponse = yizhan_core::Done;

impl Endpoint for OpenDeleteCommission {
    type Response = OpenDeleteCommissionResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.union_shop.open_delete_commission",
        path: "/union/shop/open/delete_commission",
        ..Operation::usual(Product::Mini)
    };
}

/// `key` of [`OpenDeleteCommission`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Key {
    /// Id of the product; give this or outProductId.
    pub product_id: Option<i64>,
    /// The merchant's own id of the product.
    pub out_product_id: Option<String>,
}

impl Key {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the product; give this or outProductId.
    #[must_use]
    pub fn product_id(mut self, product_id: impl Into<i64>) -> Self {
        self.product_id = Some(product_id.into());
        self
    }

    /// The merchant's own id of the product.
    #[must_use]
    pub fn out_product_id(mut self, out_product_id: impl Into<String>) -> Self {
        self.out_product_id = Some(out_product_id.into());
        self
    }
}

wire_out!(part Key {
    "productId" => product_id,
    "outProductId" => out_product_id,
});

/// Get the commission of products (查询商品佣金).
///
/// `POST /union/shop/open/get_commission`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/union/custom_component/api/shop/set_commission.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct OpenGetCommission {
    /// The products.
    pub key: Vec<Key>,
}

impl OpenGetCommission {
    /// Starts with the required members.
    pub fn new(key: impl IntoIterator<Item = impl Into<Key>>) -> Self {
        Self {
            key: key.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(OpenGetCommission {
    "key" => key,
});

/// The answer to [`OpenGetCommission`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OpenGetCommissionResponse {
    /// `result`.
    pub result: Vec<OpenGetCommissionResult>,
}

wire_in!(OpenGetCommissionResponse {
    "result" => result,
});

impl Endpoint for OpenGetCommission {
    type Response = OpenGetCommissionResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.union_shop.open_get_commission",
        path: "/union/shop/open/get_commission",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `result` of [`OpenGetCommission`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OpenGetCommissionResult {
    /// Id of the product; give this or outProductId.
    pub product_id: i64,
    /// The merchant's own id of the product.
    pub out_product_id: String,
    /// Whether the product is promoted.
    pub is_commission_product: bool,
    /// Commission in ten-thousandths of the price: 1000 is 10 percent.
    pub commission_ratio: Option<i64>,
    /// Commission to come, in ten-thousandths.
    pub next_commission_ratio: Option<i64>,
    /// Unix seconds, when the next commission takes effect.
    pub effective_time: Option<i64>,
}

wire_in!(part OpenGetCommissionResult {
    "productId" => product_id,
    "outProductId" => out_product_id,
    "isCommissionProduct" => is_commission_product,
    "commissionRatio" => commission_ratio,
    "nextCommissionRatio" => next_commission_ratio,
    "effectiveTime" => effective_time,
});

/// Set the commission of products (设置商品佣金).
///
/// `POST /union/shop/open/set_commission`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/union/custom_component/api/shop/set_commission.html)
///
/// Only products approved by the trade component can get a commission.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct OpenSetCommission {
    /// The products.
    pub key: Vec<OpenSetCommissionKey2>,
}

impl OpenSetCommission {
    /// Starts with the required members.
    pub fn new(key: impl IntoIterator<Item = impl Into<OpenSetCommissionKey2>>) -> Self {
        Self {
            key: key.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(OpenSetCommission {
    "key" => key,
});

/// The answer to [`OpenSetCommission`].
pub type OpenSetCommissionResponse = yizhan_core::Done;

impl Endpoint for OpenSetCommission {
    type Response = OpenSetCommissionResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.union_shop.open_set_commission",
        path: "/union/shop/open/set_commission",
        ..Operation::usual(Product::Mini)
    };
}

/// `key_2` of [`OpenSetCommission`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OpenSetCommissionKey2 {
    /// Id of the product; give this or outProductId.
    pub product_id: Option<i64>,
    /// The merchant's own id of the product.
    pub out_product_id: Option<String>,
    /// Commission in ten-thousandths of the price: 1000 is 10 percent.
    pub commission_ratio: i64,
}

impl OpenSetCommissionKey2 {
    /// Starts with the required members.
    #[must_use]
    pub fn new(commission_ratio: impl Into<i64>) -> Self {
        Self {
            product_id: Default::default(),
            out_product_id: Default::default(),
            commission_ratio: commission_ratio.into(),
        }
    }

    /// Id of the product; give this or outProductId.
    #[must_use]
    pub fn product_id(mut self, product_id: impl Into<i64>) -> Self {
        self.product_id = Some(product_id.into());
        self
    }

    /// The merchant's own id of the product.
    #[must_use]
    pub fn out_product_id(mut self, out_product_id: impl Into<String>) -> Self {
        self.out_product_id = Some(out_product_id.into());
        self
    }
}

wire_out!(part OpenSetCommissionKey2 {
    "productId" => product_id,
    "outProductId" => out_product_id,
    "commissionRatio" => commission_ratio,
});

/// Search promoted orders (查询推广订单).
///
/// `GET /union/shop/order/search_normal_order`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/union/custom_component/api/shop/order-info.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct OrderSearchNormalOrder {
    /// Words to search for.
    pub query: Option<String>,
    /// App id of the promoter.
    pub alliance_appid: Option<String>,
    /// Id of the order.
    pub order_id: Option<i64>,
    /// The merchant's own id of the order.
    pub out_order_id: Option<String>,
    /// The merchant's own ids of the orders.
    pub out_order_id_list: Option<String>,
    /// WeChat Pay transaction number.
    pub trade_no: Option<String>,
    /// WeChat Pay transaction number.
    pub transaction_id_list: Option<Vec<String>>,
    /// Unix seconds.
    pub start_pay_time: Option<i64>,
    /// Unix seconds.
    pub end_pay_time: Option<i64>,
    /// SETTLEMENT_PENDING to be settled, SETTLEMENT_SUCCESS settled, SETTLEMENT_CANCELED cancelled.
    pub commission_status: Option<String>,
    /// Unix seconds.
    pub start_status_update_time: Option<i64>,
    /// Unix seconds.
    pub end_status_update_time: Option<i64>,
    /// Member to sort by.
    pub sort_by: Option<String>,
    /// Direction of sorting.
    pub sort_order: Option<String>,
    /// Number of entries to skip.
    ///
    /// `0` unless set.
    pub offset: i64,
    /// Entries a page.
    ///
    /// `10` unless set.
    pub limit: i64,
}

impl OrderSearchNormalOrder {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Words to search for.
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.query = Some(query.into());
        self
    }

    /// App id of the promoter.
    pub fn alliance_appid(mut self, alliance_appid: impl Into<String>) -> Self {
        self.alliance_appid = Some(alliance_appid.into());
        self
    }

    /// Id of the order.
    pub fn order_id(mut self, order_id: impl Into<i64>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// The merchant's own id of the order.
    pub fn out_order_id(mut self, out_order_id: impl Into<String>) -> Self {
        self.out_order_id = Some(out_order_id.into());
        self
    }

    /// The merchant's own ids of the orders.
    pub fn out_order_id_list(mut self, out_order_id_list: impl Into<String>) -> Self {
        self.out_order_id_list = Some(out_order_id_list.into());
        self
    }

    /// WeChat Pay transaction number.
    pub fn trade_no(mut self, trade_no: impl Into<String>) -> Self {
        self.trade_no = Some(trade_no.into());
        self
    }

    /// WeChat Pay transaction number.
    pub fn transaction_id_list(
        mut self,
        transaction_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.transaction_id_list = Some(transaction_id_list.into_iter().map(Into::into).collect());
        self
    }

    /// Unix seconds.
    pub fn start_pay_time(mut self, start_pay_time: impl Into<i64>) -> Self {
        self.start_pay_time = Some(start_pay_time.into());
        self
    }

    /// Unix seconds.
    pub fn end_pay_time(mut self, end_pay_time: impl Into<i64>) -> Self {
        self.end_pay_time = Some(end_pay_time.into());
        self
    }

    /// SETTLEMENT_PENDING to be settled, SETTLEMENT_SUCCESS settled, SETTLEMENT_CANCELED cancelled.
    pub fn commission_status(mut self, commission_status: impl Into<String>) -> Self {
        self.commission_status = Some(commission_status.into());
        self
    }

    /// Unix seconds.
    pub fn start_status_update_time(mut self, start_status_update_time: impl Into<i64>) -> Self {
        self.start_status_update_time = Some(start_status_update_time.into());
        self
    }

    /// Unix seconds.
    pub fn end_status_update_time(mut self, end_status_update_time: impl Into<i64>) -> Self {
        self.end_status_update_time = Some(end_status_update_time.into());
        self
    }

    /// Member to sort by.
    pub fn sort_by(mut self, sort_by: impl Into<String>) -> Self {
        self.sort_by = Some(sort_by.into());
        self
    }

    /// Direction of sorting.
    pub fn sort_order(mut self, sort_order: impl Into<String>) -> Self {
        self.sort_order = Some(sort_order.into());
        self
    }

    /// Number of entries to skip.
    ///
    /// `0` unless set.
    pub fn offset(mut self, offset: impl Into<i64>) -> Self {
        self.offset = offset.into();
        self
    }

    /// Entries a page.
    ///
    /// `10` unless set.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = limit.into();
        self
    }
}

impl Default for OrderSearchNormalOrder {
    #[inline]
    fn default() -> Self {
        Self {
            query: Default::default(),
            alliance_appid: Default::default(),
            order_id: Default::default(),
            out_order_id: Default::default(),
            out_order_id_list: Default::default(),
            trade_no: Default::default(),
            transaction_id_list: Default::default(),
            start_pay_time: Default::default(),
            end_pay_time: Default::default(),
            commission_status: Default::default(),
            start_status_update_time: Default::default(),
            end_status_update_time: Default::default(),
            sort_by: Default::default(),
            sort_order: Default::default(),
            offset: 0,
            limit: 10,
        }
    }
}

wire_out!(OrderSearchNormalOrder {
    "query" => query,
    "allianceAppid" => alliance_appid,
    "orderId" => order_id,
    "outOrderId" => out_order_id,
    "outOrderIdList" => out_order_id_list,
    "tradeNo" => trade_no,
    "startPayTime" => start_pay_time,
    "endPayTime" => end_pay_time,
    "commissionStatus" => commission_status,
    "startStatusUpdateTime" => start_status_update_time,
    "endStatusUpdateTime" => end_status_update_time,
    "sortBy" => sort_by,
    "sortOrder" => sort_order,
    "offset" => offset,
    "limit" => limit,
} via {
    "transactionIdList" => transaction_id_list: yizhan_core::wire::CsvComma,
});

/// The answer to [`OrderSearchNormalOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderSearchNormalOrderResponse {
    /// `orderList`.
    pub order_list: Vec<OrderSearchNormalOrderOrderList>,
    /// Number of entries in all.
    pub total: i64,
}

wire_in!(OrderSearchNormalOrderResponse {
    "orderList" => order_list,
    "total" => total,
});

impl Endpoint for OrderSearchNormalOrder {
    type Response = OrderSearchNormalOrderResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.union_shop.order_search_normal_order",
        path: "/union/shop/order/search_normal_order",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `order_list` of [`OrderSearchNormalOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderSearchNormalOrderOrderList {
    /// `orderInfo`.
    pub order_info: OrderSearchNormalOrderOrderInfo,
    /// `productList`.
    pub product_list: Vec<OrderSearchNormalOrderOrderListProductList>,
}

wire_in!(part OrderSearchNormalOrderOrderList {
    "orderInfo" => order_info,
    "productList" => product_list,
});

/// `order_info` of [`OrderSearchNormalOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderSearchNormalOrderOrderInfo {
    /// Id of the order.
    pub order_id: i64,
    /// The merchant's own id of the order.
    pub out_order_id: String,
    /// WeChat Pay transaction number.
    pub transaction_id: Option<String>,
    /// Unix seconds.
    pub pay_time: Option<i64>,
    /// Unix seconds.
    pub create_time: i64,
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
    /// `status`.
    pub status: i64,
    /// Unix seconds.
    pub status_update_time: Option<i64>,
    /// Page of the mini program.
    pub path: Option<String>,
}

wire_in!(part OrderSearchNormalOrderOrderInfo {
    "orderId" => order_id,
    "outOrderId" => out_order_id,
    "transactionId" => transaction_id,
    "payTime" => pay_time,
    "createTime" => create_time,
    "orderPrice" => order_price,
    "freight" => freight,
    "discountedPrice" => discounted_price,
    "additionalPrice" => additional_price,
    "additionalRemarks" => additional_remarks,
    "status" => status,
    "statusUpdateTime" => status_update_time,
    "path" => path,
});

/// `order_list_product_list` of [`OrderSearchNormalOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderSearchNormalOrderOrderListProductList {
    /// Id of the product; give this or outProductId.
    pub product_id: i64,
    /// The merchant's own id of the product.
    pub out_product_id: String,
    /// Id of the SKU.
    pub sku_id: Option<i64>,
    /// The merchant's own id of the SKU.
    pub out_sku_id: String,
    /// `title`.
    pub title: String,
    /// Address of the main image.
    pub head_img: String,
    /// Fen, price at which it is sold.
    pub sale_price: i64,
    /// Fen, price after discounts.
    pub real_price: i64,
    /// `skuAttrs`.
    pub sku_attrs: Vec<OrderSearchNormalOrderSkuAttrs>,
    /// Number of pieces.
    pub product_cnt: i64,
    /// Commission in ten-thousandths of the price: 1000 is 10 percent.
    pub ratio: i64,
    /// Fen, commission.
    pub commission_value: i64,
    /// SETTLEMENT_PENDING to be settled, SETTLEMENT_SUCCESS settled, SETTLEMENT_CANCELED cancelled.
    pub commission_status: String,
    /// Unix seconds.
    pub commission_status_update_time: Option<i64>,
    /// `promoterInfo`.
    pub promoter_info: Option<OrderSearchNormalOrderPromoterInfo>,
}

wire_in!(part OrderSearchNormalOrderOrderListProductList {
    "productId" => product_id,
    "outProductId" => out_product_id,
    "skuId" => sku_id,
    "outSkuId" => out_sku_id,
    "title" => title,
    "headImg" => head_img,
    "salePrice" => sale_price,
    "realPrice" => real_price,
    "skuAttrs" => sku_attrs,
    "productCnt" => product_cnt,
    "ratio" => ratio,
    "commissionValue" => commission_value,
    "commissionStatus" => commission_status,
    "commissionStatusUpdateTime" => commission_status_update_time,
    "promoterInfo" => promoter_info,
});

/// `sku_attrs` of [`OrderSearchNormalOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderSearchNormalOrderSkuAttrs {
    /// Name of the attribute.
    pub attr_key: String,
    /// Value of the attribute.
    pub attr_value: String,
}

wire_in!(part OrderSearchNormalOrderSkuAttrs {
    "attrKey" => attr_key,
    "attrValue" => attr_value,
});

/// `promoter_info` of [`OrderSearchNormalOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderSearchNormalOrderPromoterInfo {
    /// `appId`.
    pub app_id: String,
    /// `nickName`.
    pub nick_name: String,
}

wire_in!(part OrderSearchNormalOrderPromoterInfo {
    "appId" => app_id,
    "nickName" => nick_name,
});

/// Add a targeted plan (添加定向计划).
///
/// `POST /union/shop/target/add_plan`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/union/custom_component/api/shop/target_plan/target_plan.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct TargetAddPlan {
    /// `planItem`.
    pub plan_item: TargetAddPlanPlanItem,
    /// `productList`.
    pub product_list: Vec<ProductList>,
}

impl TargetAddPlan {
    /// Starts with the required members.
    pub fn new(
        plan_item: impl Into<TargetAddPlanPlanItem>,
        product_list: impl IntoIterator<Item = impl Into<ProductList>>,
    ) -> Self {
        Self {
            plan_item: plan_item.into(),
            product_list: product_list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(TargetAddPlan {
    "planItem" => plan_item,
    "productList" => product_list,
});

/// The answer to [`TargetAddPlan`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TargetAddPlanResponse {
    /// Id of the targeted plan.
    pub plan_id: String,
    /// Kind of the plan.
    pub plan_type: String,
    /// Link by which promoters are invited.
    pub invite_url: String,
}

wire_in!(TargetAddPlanResponse {
    "planId" => plan_id,
    "planType" => plan_type,
    "inviteUrl" => invite_url,
});

impl Endpoint for TargetAddPlan {
    type Response = TargetAddPlanResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.union_shop.target_add_plan",
        path: "/union/shop/target/add_plan",
        ..Operation::usual(Product::Mini)
    };
}

/// `plan_item` of [`TargetAddPlan`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TargetAddPlanPlanItem {
    /// `planName`.
    pub plan_name: String,
    /// `planDesc`.
    pub plan_desc: String,
    /// Unix seconds.
    pub plan_start_time: i64,
    /// Unix seconds.
    pub plan_end_time: i64,
}

impl TargetAddPlanPlanItem {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        plan_name: impl Into<String>,
        plan_desc: impl Into<String>,
        plan_start_time: impl Into<i64>,
        plan_end_time: impl Into<i64>,
    ) -> Self {
        Self {
            plan_name: plan_name.into(),
            plan_desc: plan_desc.into(),
            plan_start_time: plan_start_time.into(),
            plan_end_time: plan_end_time.into(),
        }
    }
}

wire_out!(part TargetAddPlanPlanItem {
    "planName" => plan_name,
    "planDesc" => plan_desc,
    "planStartTime" => plan_start_time,
    "planEndTime" => plan_end_time,
});

/// `product_list` of [`TargetAddPlan`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ProductList {
    /// Id of the product; give this or outProductId.
    pub product_id: i64,
    /// Commission in ten-thousandths of the price: 1000 is 10 percent.
    pub rate: i64,
}

impl ProductList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(product_id: impl Into<i64>, rate: impl Into<i64>) -> Self {
        Self {
            product_id: product_id.into(),
            rate: rate.into(),
        }
    }
}

wire_out!(part ProductList {
    "productId" => product_id,
    "rate" => rate,
});

/// List targeted plans (查询定向计划列表).
///
/// `GET /union/shop/target/plan_list`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/union/custom_component/api/shop/target_plan/target_plan.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct TargetPlanList {
    /// Id of the targeted plan.
    pub plan_id: Option<String>,
    /// State of the plan.
    pub plan_status: Option<String>,
    /// Number of entries to skip.
    pub offset: Option<i64>,
    /// Entries a page.
    pub limit: Option<i64>,
}

impl TargetPlanList {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the targeted plan.
    pub fn plan_id(mut self, plan_id: impl Into<String>) -> Self {
        self.plan_id = Some(plan_id.into());
        self
    }

    /// State of the plan.
    pub fn plan_status(mut self, plan_status: impl Into<String>) -> Self {
        self.plan_status = Some(plan_status.into());
        self
    }

    /// Number of entries to skip.
    pub fn offset(mut self, offset: impl Into<i64>) -> Self {
        self.offset = Some(offset.into());
        self
    }

    /// Entries a page.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}

wire_out!(TargetPlanList {
    "planId" => plan_id,
    "planStatus" => plan_status,
    "offset" => offset,
    "limit" => limit,
});

/// The answer to [`TargetPlanList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TargetPlanListResponse {
    /// `planList`.
    pub plan_list: Vec<TargetPlanListPlanList>,
    /// `plan`.
    pub plan: Option<TargetPlanListPlan>,
    /// Number of entries in all.
    pub total: Option<i64>,
}

wire_in!(TargetPlanListResponse {
    "planList" => plan_list,
    "plan" => plan,
    "total" => total,
});

impl Endpoint for TargetPlanList {
    type Response = TargetPlanListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.union_shop.target_plan_list",
        path: "/union/shop/target/plan_list",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `plan_list` of [`TargetPlanList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TargetPlanListPlanList {
    /// Id of the targeted plan.
    pub plan_id: String,
    /// Kind of the plan.
    pub plan_type: String,
    /// `planName`.
    pub plan_name: String,
    /// `planDesc`.
    pub plan_desc: String,
    /// State of the plan.
    pub plan_status: String,
    /// Unix seconds.
    pub plan_start_time: i64,
    /// Unix seconds.
    pub plan_end_time: i64,
    /// Promoters accepted.
    pub accept_promoter_cnt: i64,
    /// Promoters waiting for a decision.
    pub auditing_promoter_cnt: i64,
    /// Link by which promoters are invited.
    pub invite_url: String,
}

wire_in!(part TargetPlanListPlanList {
    "planId" => plan_id,
    "planType" => plan_type,
    "planName" => plan_name,
    "planDesc" => plan_desc,
    "planStatus" => plan_status,
    "planStartTime" => plan_start_time,
    "planEndTime" => plan_end_time,
    "acceptPromoterCnt" => accept_promoter_cnt,
    "auditingPromoterCnt" => auditing_promoter_cnt,
    "inviteUrl" => invite_url,
});

/// `plan` of [`TargetPlanList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TargetPlanListPlan {
    /// Id of the targeted plan.
    pub plan_id: String,
    /// Kind of the plan.
    pub plan_type: String,
    /// `planName`.
    pub plan_name: String,
    /// `planDesc`.
    pub plan_desc: String,
    /// State of the plan.
    pub plan_status: String,
    /// Unix seconds.
    pub plan_start_time: i64,
    /// Unix seconds.
    pub plan_end_time: i64,
    /// Promoters accepted.
    pub accept_promoter_cnt: i64,
    /// Promoters waiting for a decision.
    pub auditing_promoter_cnt: i64,
    /// Link by which promoters are invited.
    pub invite_url: String,
}

wire_in!(part TargetPlanListPlan {
    "planId" => plan_id,
    "planType" => plan_type,
    "planName" => plan_name,
    "planDesc" => plan_desc,
    "planStatus" => plan_status,
    "planStartTime" => plan_start_time,
    "planEndTime" => plan_end_time,
    "acceptPromoterCnt" => accept_promoter_cnt,
    "auditingPromoterCnt" => auditing_promoter_cnt,
    "inviteUrl" => invite_url,
});

/// List the products of a targeted plan (查询定向计划商品列表).
///
/// `GET /union/shop/target/product_list`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/union/custom_component/api/shop/target_plan/target_plan.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct TargetProductList {
    /// Id of the targeted plan.
    pub plan_id: String,
    /// Number of entries to skip.
    pub offset: Option<i64>,
    /// Entries a page.
    pub limit: Option<i64>,
}

impl TargetProductList {
    /// Starts with the required members.
    pub fn new(plan_id: impl Into<String>) -> Self {
        Self {
            plan_id: plan_id.into(),
            offset: Default::default(),
            limit: Default::default(),
        }
    }

    /// Number of entries to skip.
    pub fn offset(mut self, offset: impl Into<i64>) -> Self {
        self.offset = Some(offset.into());
        self
    }

    /// Entries a page.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}

wire_out!(TargetProductList {
    "planId" => plan_id,
    "offset" => offset,
    "limit" => limit,
});

/// The answer to [`TargetProductList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TargetProductListResponse {
    /// `productList`.
    pub product_list: Vec<TargetProductListAnswerProductList>,
}

wire_in!(TargetProductListResponse {
    "productList" => product_list,
});

impl Endpoint for TargetProductList {
    type Response = TargetProductListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.union_shop.target_product_list",
        path: "/union/shop/target/product_list",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `answer_product_list` of [`TargetProductList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TargetProductListAnswerProductList {
    /// Id of the product; give this or outProductId.
    pub product_id: i64,
    /// The merchant's own id of the product.
    pub out_product_id: String,
    /// `title`.
    pub title: String,
    /// Address of the main image.
    pub head_img: String,
    /// `cats`.
    pub cats: Vec<TargetProductListCats>,
    /// Page of the mini program.
    pub path: String,
    /// Fen, lowest price of the SKUs.
    pub min_price: i64,
    /// Pieces in stock, all SKUs together.
    pub total_stock_num: i64,
    /// Commission in ten-thousandths of the price: 1000 is 10 percent.
    pub commission_ratio: i64,
}

wire_in!(part TargetProductListAnswerProductList {
    "productId" => product_id,
    "outProductId" => out_product_id,
    "title" => title,
    "headImg" => head_img,
    "cats" => cats,
    "path" => path,
    "minPrice" => min_price,
    "totalStockNum" => total_stock_num,
    "commissionRatio" => commission_ratio,
});

/// `cats` of [`TargetProductList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TargetProductListCats {
    /// Id of the category.
    pub cat_id: i64,
    /// Level of the category.
    pub level: i64,
    /// `name`.
    pub name: String,
}

wire_in!(part TargetProductListCats {
    "catId" => cat_id,
    "level" => level,
    "name" => name,
});

/// List the promoters of a targeted plan (查询定向计划推客列表).
///
/// `GET /union/shop/target/promoter_list`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/union/custom_component/api/shop/target_plan/target_plan.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct TargetPromoterList {
    /// Id of the targeted plan.
    pub plan_id: String,
    /// Number of entries to skip.
    pub offset: Option<i64>,
    /// Entries a page.
    pub limit: Option<i64>,
}

impl TargetPromoterList {
    /// Starts with the required members.
    pub fn new(plan_id: impl Into<String>) -> Self {
        Self {
            plan_id: plan_id.into(),
            offset: Default::default(),
            limit: Default::default(),
        }
    }

    /// Number of entries to skip.
    pub fn offset(mut self, offset: impl Into<i64>) -> Self {
        self.offset = Some(offset.into());
        self
    }

    /// Entries a page.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}

wire_out!(TargetPromoterList {
    "planId" => plan_id,
    "offset" => offset,
    "limit" => limit,
});

/// The answer to [`TargetPromoterList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TargetPromoterListResponse {
    /// `promoterList`.
    pub promoter_list: Vec<TargetPromoterListPromoterList>,
}

wire_in!(TargetPromoterListResponse {
    "promoterList" => promoter_list,
});

impl Endpoint for TargetPromoterList {
    type Response = TargetPromoterListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.union_shop.target_promoter_list",
        path: "/union/shop/target/promoter_list",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `promoter_list` of [`TargetPromoterList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TargetPromoterListPromoterList {
    /// `appid`.
    pub appid: String,
    /// `nickname`.
    pub nickname: String,
    /// Kind of the promoter.
    pub promoter_type: String,
    /// Unix seconds.
    pub apply_time: i64,
    /// State of the promoter in the plan.
    pub promoter_status: String,
    /// Unix seconds.
    pub join_time: Option<i64>,
    /// Reason given with the application.
    pub apply_reason: Option<String>,
}

wire_in!(part TargetPromoterListPromoterList {
    "appid" => appid,
    "nickname" => nickname,
    "promoterType" => promoter_type,
    "applyTime" => apply_time,
    "promoterStatus" => promoter_status,
    "joinTime" => join_time,
    "applyReason" => apply_reason,
});

/// Update a targeted plan (更新定向计划).
///
/// `POST /union/shop/target/update_plan`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/union/custom_component/api/shop/target_plan/target_plan.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct TargetUpdatePlan {
    /// Id of the targeted plan.
    pub plan_id: String,
    /// `planItem`.
    pub plan_item: Option<TargetUpdatePlanPlanItem>,
    /// `productList`.
    pub product_list: Option<Vec<ProductList>>,
}

impl TargetUpdatePlan {
    /// Starts with the required members.
    pub fn new(plan_id: impl Into<String>) -> Self {
        Self {
            plan_id: plan_id.into(),
            plan_item: Default::default(),
            product_list: Default::default(),
        }
    }

    /// `planItem`.
    pub fn plan_item(mut self, plan_item: impl Into<TargetUpdatePlanPlanItem>) -> Self {
        self.plan_item = Some(plan_item.into());
        self
    }

    /// `productList`.
    pub fn product_list(
        mut self,
        product_list: impl IntoIterator<Item = impl Into<ProductList>>,
    ) -> Self {
        self.product_list = Some(product_list.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(TargetUpdatePlan {
    "planId" => plan_id,
    "planItem" => plan_item,
    "productList" => product_list,
});

/// The answer to [`TargetUpdatePlan`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TargetUpdatePlanResponse {
    /// Id of the targeted plan.
    pub plan_id: String,
    /// Link by which promoters are invited.
    pub invite_url: String,
}

wire_in!(TargetUpdatePlanResponse {
    "planId" => plan_id,
    "inviteUrl" => invite_url,
});

impl Endpoint for TargetUpdatePlan {
    type Response = TargetUpdatePlanResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.union_shop.target_update_plan",
        path: "/union/shop/target/update_plan",
        ..Operation::usual(Product::Mini)
    };
}

/// `plan_item` of [`TargetUpdatePlan`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TargetUpdatePlanPlanItem {
    /// `planName`.
    pub plan_name: Option<String>,
    /// `planDesc`.
    pub plan_desc: Option<String>,
    /// Unix seconds.
    pub plan_start_time: Option<i64>,
    /// Unix seconds.
    pub plan_end_time: Option<i64>,
    /// State of the plan.
    pub plan_status: Option<String>,
}

impl TargetUpdatePlanPlanItem {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `planName`.
    #[must_use]
    pub fn plan_name(mut self, plan_name: impl Into<String>) -> Self {
        self.plan_name = Some(plan_name.into());
        self
    }

    /// `planDesc`.
    #[must_use]
    pub fn plan_desc(mut self, plan_desc: impl Into<String>) -> Self {
        self.plan_desc = Some(plan_desc.into());
        self
    }

    /// Unix seconds.
    #[must_use]
    pub fn plan_start_time(mut self, plan_start_time: impl Into<i64>) -> Self {
        self.plan_start_time = Some(plan_start_time.into());
        self
    }

    /// Unix seconds.
    #[must_use]
    pub fn plan_end_time(mut self, plan_end_time: impl Into<i64>) -> Self {
        self.plan_end_time = Some(plan_end_time.into());
        self
    }

    /// State of the plan.
    #[must_use]
    pub fn plan_status(mut self, plan_status: impl Into<String>) -> Self {
        self.plan_status = Some(plan_status.into());
        self
    }
}

wire_out!(part TargetUpdatePlanPlanItem {
    "planName" => plan_name,
    "planDesc" => plan_desc,
    "planStartTime" => plan_start_time,
    "planEndTime" => plan_end_time,
    "planStatus" => plan_status,
});

/// Change the status of promoters in a targeted plan (更新定向计划推客状态).
///
/// `POST /union/shop/target/update_promoter`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/union/custom_component/api/shop/target_plan/target_plan.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct TargetUpdatePromoter {
    /// Id of the targeted plan.
    pub plan_id: String,
    /// App ids of the promoters.
    pub appid_list: Vec<String>,
    /// State of the promoter in the plan.
    pub promoter_status: String,
}

impl TargetUpdatePromoter {
    /// Starts with the required members.
    pub fn new(
        plan_id: impl Into<String>,
        appid_list: impl IntoIterator<Item = impl Into<String>>,
        promoter_status: impl Into<String>,
    ) -> Self {
        Self {
            plan_id: plan_id.into(),
            appid_list: appid_list.into_iter().map(Into::into).collect(),
            promoter_status: promoter_status.into(),
        }
    }
}

wire_out!(TargetUpdatePromoter {
    "planId" => plan_id,
    "appidList" => appid_list,
    "promoterStatus" => promoter_status,
});

/// The answer to [`TargetUpdatePromoter`].
pub type TargetUpdatePromoterResponse = yizhan_core::Done;

impl Endpoint for TargetUpdatePromoter {
    type Response = TargetUpdatePromoterResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.union_shop.target_update_promoter",
        path: "/union/shop/target/update_promoter",
        ..Operation::usual(Product::Mini)
    };
}
