//! Generated from `spec/mini/wxa_business_insurance_freight.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Return freight insurance (无忧退货运费险)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Apply to pay a premium recharge (申请支付).
///
/// `POST /wxa/business/insurance_freight/applypay`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/business/freight_insurance.html)
///
/// Gives a page on which the recharge order is paid.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ApplyPay {
    /// Number of the recharge order.
    pub order_id: String,
}

impl ApplyPay {
    /// Starts with the required members.
    pub fn new(order_id: impl Into<String>) -> Self {
        Self {
            order_id: order_id.into(),
        }
    }
}

wire_out!(ApplyPay {
    "order_id" => order_id,
});

/// The answer to [`ApplyPay`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApplyPayResponse {
    /// Page to pay the order.
    pub pay_url: String,
}

wire_in!(ApplyPayResponse {
    "pay_url" => pay_url,
});

impl Endpoint for ApplyPay {
    type Response = ApplyPayResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_business_insurance_freight.apply_pay",
        path: "/wxa/business/insurance_freight/applypay",
        ..Operation::usual(Product::Mini)
    };
}

/// Claim return freight (收到用户退货后再触发理赔).
///
/// `POST /wxa/business/insurance_freight/claim`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/business/freight_insurance.html)
///
/// Called when the user has sent the return; an order is claimed once.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Claim {
    /// The buyer's open id, the same at insuring and claiming.
    pub openid: String,
    /// WeChat Pay order number; an order is insured once.
    pub order_no: String,
    /// Waybill number of the return.
    pub refund_delivery_no: String,
    /// Courier of the return.
    pub refund_company: String,
}

impl Claim {
    /// Starts with the required members.
    pub fn new(
        openid: impl Into<String>,
        order_no: impl Into<String>,
        refund_delivery_no: impl Into<String>,
        refund_company: impl Into<String>,
    ) -> Self {
        Self {
            openid: openid.into(),
            order_no: order_no.into(),
            refund_delivery_no: refund_delivery_no.into(),
            refund_company: refund_company.into(),
        }
    }
}

wire_out!(Claim {
    "openid" => openid,
    "order_no" => order_no,
    "refund_delivery_no" => refund_delivery_no,
    "refund_company" => refund_company,
});

/// The answer to [`Claim`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ClaimResponse {
    /// Number of the claim.
    pub report_no: String,
}

wire_in!(ClaimResponse {
    "report_no" => report_no,
});

impl Endpoint for Claim {
    type Response = ClaimResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_business_insurance_freight.claim",
        path: "/wxa/business/insurance_freight/claim",
        ..Operation::usual(Product::Mini)
    };
}

/// Create a premium recharge order (创建充值订单号).
///
/// `POST /wxa/business/insurance_freight/createchargeid`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/business/freight_insurance.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CreateChargeId {
    /// Amount to recharge in fen, at most 10000 yuan.
    pub quota: i64,
}

impl CreateChargeId {
    /// Starts with the required members.
    pub fn new(quota: impl Into<i64>) -> Self {
        Self {
            quota: quota.into(),
        }
    }
}

wire_out!(CreateChargeId {
    "quota" => quota,
});

/// The answer to [`CreateChargeId`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateChargeIdResponse {
    /// Number of the recharge order.
    pub order_id: String,
}

wire_in!(CreateChargeIdResponse {
    "order_id" => order_id,
});

impl Endpoint for CreateChargeId {
    type Response = CreateChargeIdResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_business_insurance_freight.create_charge_id",
        path: "/wxa/business/insurance_freight/createchargeid",
        ..Operation::usual(Product::Mini)
    };
}

/// Insure an order at shipping (发货时投保).
///
/// `POST /wxa/business/insurance_freight/createorder`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/business/freight_insurance.html)
///
/// Insure when the parcel is sent; the time of payment may differ from WeChat Pay's by at most three days.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CreateOrder {
    /// The buyer's open id, the same at insuring and claiming.
    pub openid: String,
    /// WeChat Pay order number; an order is insured once.
    pub order_no: String,
    /// Unix seconds.
    pub pay_time: i64,
    /// Fen.
    pub pay_amount: i64,
    /// Waybill number of the delivery.
    pub delivery_no: String,
    /// Address it is sent from.
    pub delivery_place: CreateOrderDeliveryPlace,
    /// Address it is sent to.
    pub receipt_place: CreateOrderReceiptPlace,
    /// What was bought.
    pub product_info: Option<CreateOrderProductInfo>,
}

impl CreateOrder {
    /// Starts with the first member; the other required ones have setters too.
    pub fn new(openid: impl Into<String>) -> Self {
        Self {
            openid: openid.into(),
            order_no: Default::default(),
            pay_time: Default::default(),
            pay_amount: Default::default(),
            delivery_no: Default::default(),
            delivery_place: Default::default(),
            receipt_place: Default::default(),
            product_info: Default::default(),
        }
    }

    /// WeChat Pay order number; an order is insured once.
    pub fn order_no(mut self, order_no: impl Into<String>) -> Self {
        self.order_no = order_no.into();
        self
    }

    /// Unix seconds.
    pub fn pay_time(mut self, pay_time: impl Into<i64>) -> Self {
        self.pay_time = pay_time.into();
        self
    }

    /// Fen.
    pub fn pay_amount(mut self, pay_amount: impl Into<i64>) -> Self {
        self.pay_amount = pay_amount.into();
        self
    }

    /// Waybill number of the delivery.
    pub fn delivery_no(mut self, delivery_no: impl Into<String>) -> Self {
        self.delivery_no = delivery_no.into();
        self
    }

    /// Address it is sent from.
    pub fn delivery_place(mut self, delivery_place: impl Into<CreateOrderDeliveryPlace>) -> Self {
        self.delivery_place = delivery_place.into();
        self
    }

    /// Address it is sent to.
    pub fn receipt_place(mut self, receipt_place: impl Into<CreateOrderReceiptPlace>) -> Self {
        self.receipt_place = receipt_place.into();
        self
    }

    /// What was bought.
    pub fn product_info(mut self, product_info: impl Into<CreateOrderProductInfo>) -> Self {
        self.product_info = Some(product_info.into());
        self
    }
}

wire_out!(CreateOrder {
    "openid" => openid,
    "order_no" => order_no,
    "pay_time" => pay_time,
    "pay_amount" => pay_amount,
    "delivery_no" => delivery_no,
    "delivery_place" => delivery_place,
    "receipt_place" => receipt_place,
    "product_info" => product_info,
});

/// The answer to [`CreateOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateOrderResponse {
    /// Number of the insurance policy.
    pub policy_no: String,
    /// Yyyy-MM-dd HH:mm:ss.
    pub insurance_end_date: String,
    /// Fen.
    pub estimate_amount: i64,
    /// Fen.
    pub premium: Option<i64>,
}

wire_in!(CreateOrderResponse {
    "policy_no" => policy_no,
    "insurance_end_date" => insurance_end_date,
    "estimate_amount" => estimate_amount,
    "premium" => premium,
});

impl Endpoint for CreateOrder {
    type Response = CreateOrderResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_business_insurance_freight.create_order",
        path: "/wxa/business/insurance_freight/createorder",
        ..Operation::usual(Product::Mini)
    };
}

/// `delivery_place` of [`CreateOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateOrderDeliveryPlace {
    /// Name of the administrative division.
    pub province: String,
    /// Name of the administrative division.
    pub city: String,
    /// Name of the administrative division.
    pub county: String,
    /// `address`.
    pub address: String,
}

impl CreateOrderDeliveryPlace {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        province: impl Into<String>,
        city: impl Into<String>,
        county: impl Into<String>,
        address: impl Into<String>,
    ) -> Self {
        Self {
            province: province.into(),
            city: city.into(),
            county: county.into(),
            address: address.into(),
        }
    }
}

wire_out!(part CreateOrderDeliveryPlace {
    "province" => province,
    "city" => city,
    "county" => county,
    "address" => address,
});

/// `receipt_place` of [`CreateOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateOrderReceiptPlace {
    /// Name of the administrative division.
    pub province: String,
    /// Name of the administrative division.
    pub city: String,
    /// Name of the administrative division.
    pub county: String,
    /// `address`.
    pub address: String,
}

impl CreateOrderReceiptPlace {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        province: impl Into<String>,
        city: impl Into<String>,
        county: impl Into<String>,
        address: impl Into<String>,
    ) -> Self {
        Self {
            province: province.into(),
            city: city.into(),
            county: county.into(),
            address: address.into(),
        }
    }
}

wire_out!(part CreateOrderReceiptPlace {
    "province" => province,
    "city" => city,
    "county" => county,
    "address" => address,
});

/// `product_info` of [`CreateOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateOrderProductInfo {
    /// Page of the order.
    pub good_path: Option<String>,
    /// `goods`.
    pub goods: Option<Vec<CreateOrderGoods>>,
}

impl CreateOrderProductInfo {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Page of the order.
    #[must_use]
    pub fn good_path(mut self, good_path: impl Into<String>) -> Self {
        self.good_path = Some(good_path.into());
        self
    }

    /// `goods`.
    #[must_use]
    pub fn goods(mut self, goods: impl IntoIterator<Item = impl Into<CreateOrderGoods>>) -> Self {
        self.goods = Some(goods.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part CreateOrderProductInfo {
    "good_path" => good_path,
    "goods" => goods,
});

/// `goods` of [`CreateOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateOrderGoods {
    /// `name`.
    pub name: String,
    /// Link of a picture.
    pub url: Option<String>,
}

impl CreateOrderGoods {
    /// Starts with the required members.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            url: Default::default(),
        }
    }

    /// Link of a picture.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

wire_out!(part CreateOrderGoods {
    "name" => name,
    "url" => url,
});

/// List insurance policies (拉取保单信息).
///
/// `POST /wxa/business/insurance_freight/getorderlist`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/business/freight_insurance.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetOrderList {
    /// The buyer's open id, the same at insuring and claiming.
    pub openid: Option<String>,
    /// WeChat Pay order number; an order is insured once.
    pub order_no: Option<String>,
    /// Number of the insurance policy.
    pub policy_no: Option<String>,
    /// Number of the claim.
    pub report_no: Option<String>,
    /// Waybill number of the delivery.
    pub delivery_no: Option<String>,
    /// Waybill number of the return.
    pub refund_delivery_no: Option<String>,
    /// Unix seconds.
    pub begin_time: Option<i64>,
    /// Unix seconds.
    pub end_time: Option<i64>,
    /// States to list, empty for all.
    pub status_list: Option<Vec<i64>>,
    /// Items to skip, from 0.
    pub offset: Option<i64>,
    /// Most items to return.
    pub limit: Option<i64>,
    /// Order of the list.
    pub sort_direct: Option<i64>,
}

impl GetOrderList {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The buyer's open id, the same at insuring and claiming.
    pub fn openid(mut self, openid: impl Into<String>) -> Self {
        self.openid = Some(openid.into());
        self
    }

    /// WeChat Pay order number; an order is insured once.
    pub fn order_no(mut self, order_no: impl Into<String>) -> Self {
        self.order_no = Some(order_no.into());
        self
    }

    /// Number of the insurance policy.
    pub fn policy_no(mut self, policy_no: impl Into<String>) -> Self {
        self.policy_no = Some(policy_no.into());
        self
    }

    /// Number of the claim.
    pub fn report_no(mut self, report_no: impl Into<String>) -> Self {
        self.report_no = Some(report_no.into());
        self
    }

    /// Waybill number of the delivery.
    pub fn delivery_no(mut self, delivery_no: impl Into<String>) -> Self {
        self.delivery_no = Some(delivery_no.into());
        self
    }

    /// Waybill number of the return.
    pub fn refund_delivery_no(mut self, refund_delivery_no: impl Into<String>) -> Self {
        self.refund_delivery_no = Some(refund_delivery_no.into());
        self
    }

    /// Unix seconds.
    pub fn begin_time(mut self, begin_time: impl Into<i64>) -> Self {
        self.begin_time = Some(begin_time.into());
        self
    }

    /// Unix seconds.
    pub fn end_time(mut self, end_time: impl Into<i64>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// States to list, empty for all.
    pub fn status_list(mut self, status_list: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.status_list = Some(status_list.into_iter().map(Into::into).collect());
        self
    }

    /// Items to skip, from 0.
    pub fn offset(mut self, offset: impl Into<i64>) -> Self {
        self.offset = Some(offset.into());
        self
    }

    /// Most items to return.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }

    /// Order of the list.
    pub fn sort_direct(mut self, sort_direct: impl Into<i64>) -> Self {
        self.sort_direct = Some(sort_direct.into());
        self
    }
}

wire_out!(GetOrderList {
    "openid" => openid,
    "order_no" => order_no,
    "policy_no" => policy_no,
    "report_no" => report_no,
    "delivery_no" => delivery_no,
    "refund_delivery_no" => refund_delivery_no,
    "begin_time" => begin_time,
    "end_time" => end_time,
    "status_list" => status_list,
    "offset" => offset,
    "limit" => limit,
    "sort_direct" => sort_direct,
});

/// The answer to [`GetOrderList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOrderListResponse {
    /// `list`.
    pub list: Vec<GetOrderListList>,
    /// Number of all items.
    pub total: i64,
}

wire_in!(GetOrderListResponse {
    "list" => list,
    "total" => total,
});

impl Endpoint for GetOrderList {
    type Response = GetOrderListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_business_insurance_freight.get_order_list",
        path: "/wxa/business/insurance_freight/getorderlist",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `list` of [`GetOrderList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOrderListList {
    /// WeChat Pay order number; an order is insured once.
    pub order_no: String,
    /// Number of the insurance policy.
    pub policy_no: String,
    /// Number of the claim.
    pub report_no: String,
    /// Waybill number of the delivery.
    pub delivery_no: String,
    /// Waybill number of the return.
    pub refund_delivery_no: String,
    /// Yyyy-MM-dd HH:mm:ss.
    pub insurance_end_date: String,
    /// Fen.
    pub estimate_amount: i64,
    /// Fen.
    pub premium: i64,
    /// `status`.
    pub status: i64,
    /// Why paying the claim failed.
    pub pay_fail_reason: Option<String>,
    /// Unix seconds.
    pub pay_finish_time: Option<i64>,
}

wire_in!(part GetOrderListList {
    "order_no" => order_no,
    "policy_no" => policy_no,
    "report_no" => report_no,
    "delivery_no" => delivery_no,
    "refund_delivery_no" => refund_delivery_no,
    "insurance_end_date" => insurance_end_date,
    "estimate_amount" => estimate_amount,
    "premium" => premium,
    "status" => status,
    "pay_fail_reason" => pay_fail_reason,
    "pay_finish_time" => pay_finish_time,
});

/// List premium recharge orders (拉取支付单信息).
///
/// `POST /wxa/business/insurance_freight/getpayorderlist`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/business/freight_insurance.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetPayOrderList {
    /// States to list, empty for all.
    pub status_list: Option<Vec<i64>>,
    /// Items to skip, from 0.
    pub offset: Option<i64>,
    /// Most items to return.
    pub limit: Option<i64>,
}

impl GetPayOrderList {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// States to list, empty for all.
    pub fn status_list(mut self, status_list: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.status_list = Some(status_list.into_iter().map(Into::into).collect());
        self
    }

    /// Items to skip, from 0.
    pub fn offset(mut self, offset: impl Into<i64>) -> Self {
        self.offset = Some(offset.into());
        self
    }

    /// Most items to return.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}

wire_out!(GetPayOrderList {
    "status_list" => status_list,
    "offset" => offset,
    "limit" => limit,
});

/// The answer to [`GetPayOrderList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPayOrderListResponse {
    /// `list`.
    pub list: Vec<GetPayOrderListList>,
    /// Number of all items.
    pub total: i64,
}

wire_in!(GetPayOrderListResponse {
    "list" => list,
    "total" => total,
});

impl Endpoint for GetPayOrderList {
    type Response = GetPayOrderListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_business_insurance_freight.get_pay_order_list",
        path: "/wxa/business/insurance_freight/getpayorderlist",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `list` of [`GetPayOrderList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPayOrderListList {
    /// Number of the recharge order.
    pub order_id: String,
    /// `order_status`.
    pub order_status: i64,
    /// Fen.
    pub total_price: i64,
    /// Unix seconds.
    pub create_time: i64,
    /// Unix seconds.
    pub pay_time: i64,
    /// Whether the rest can be refunded.
    pub can_refund: bool,
    /// Unix seconds.
    pub refund_time: Option<i64>,
    /// `refund_status`.
    pub refund_status: Option<i64>,
    /// Fen.
    pub refund_amt: Option<i64>,
}

wire_in!(part GetPayOrderListList {
    "order_id" => order_id,
    "order_status" => order_status,
    "total_price" => total_price,
    "create_time" => create_time,
    "pay_time" => pay_time,
    "can_refund" => can_refund,
    "refund_time" => refund_time,
    "refund_status" => refund_status,
    "refund_amt" => refund_amt,
});

/// Get a summary of policies and funds (拉取摘要).
///
/// `POST /wxa/business/insurance_freight/getsummary`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/business/freight_insurance.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetSummary {
    /// Unix seconds.
    pub begin_time: Option<i64>,
    /// Unix seconds.
    pub end_time: Option<i64>,
}

impl GetSummary {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Unix seconds.
    pub fn begin_time(mut self, begin_time: impl Into<i64>) -> Self {
        self.begin_time = Some(begin_time.into());
        self
    }

    /// Unix seconds.
    pub fn end_time(mut self, end_time: impl Into<i64>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }
}

wire_out!(GetSummary {
    "begin_time" => begin_time,
    "end_time" => end_time,
});

/// The answer to [`GetSummary`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSummaryResponse {
    /// Number of all items.
    pub total: i64,
    /// Number of claims.
    pub claim_num: i64,
    /// Number of paid claims.
    pub claim_succ_num: i64,
    /// Fen.
    pub premium: i64,
    /// Fen.
    pub funds: i64,
    /// Whether the service cannot be used any more.
    pub need_close: bool,
}

wire_in!(GetSummaryResponse {
    "total" => total,
    "claim_num" => claim_num,
    "claim_succ_num" => claim_succ_num,
    "premium" => premium,
    "funds" => funds,
    "need_close" => need_close,
});

impl Endpoint for GetSummary {
    type Response = GetSummaryResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_business_insurance_freight.get_summary",
        path: "/wxa/business/insurance_freight/getsummary",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Enable freight insurance (开通无忧退货).
///
/// `POST /wxa/business/insurance_freight/open`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/business/freight_insurance.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Open {}

impl Open {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(Open {});

/// The answer to [`Open`].
pub type OpenResponse = yizhan_core::Done;

impl Endpoint for Open {
    type Response = OpenResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_business_insurance_freight.open",
        path: "/wxa/business/insurance_freight/open",
        ..Operation::usual(Product::Mini)
    };
}

/// Check whether freight insurance is enabled (查询开通状态).
///
/// `POST /wxa/business/insurance_freight/query_open`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/business/freight_insurance.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct QueryOpen {}

impl QueryOpen {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(QueryOpen {});

/// The answer to [`QueryOpen`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QueryOpenResponse {
    /// Whether the service is enabled.
    pub is_open: bool,
}

wire_in!(QueryOpenResponse {
    "is_open" => is_open,
});

impl Endpoint for QueryOpen {
    type Response = QueryOpenResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_business_insurance_freight.query_open",
        path: "/wxa/business/insurance_freight/query_open",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Refund the recharged premium (退款).
///
/// `POST /wxa/business/insurance_freight/refund`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/business/freight_insurance.html)
///
/// Refunds what is left of the recharge; unused money is refunded by itself after 60 days.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Refund {}

impl Refund {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(Refund {});

/// The answer to [`Refund`].
pub type RefundResponse = yizhan_core::Done;

impl Endpoint for Refund {
    type Response = RefundResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_business_insurance_freight.refund",
        path: "/wxa/business/insurance_freight/refund",
        ..Operation::usual(Product::Mini)
    };
}

/// Set the balance warning threshold (设置告警余额).
///
/// `POST /wxa/business/insurance_freight/update_notify_funds`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/business/freight_insurance.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UpdateNotifyFunds {
    /// Balance in fen below which a warning is sent.
    pub notify_funds: i64,
}

impl UpdateNotifyFunds {
    /// Starts with the required members.
    pub fn new(notify_funds: impl Into<i64>) -> Self {
        Self {
            notify_funds: notify_funds.into(),
        }
    }
}

wire_out!(UpdateNotifyFunds {
    "notify_funds" => notify_funds,
});

/// The answer to [`UpdateNotifyFunds`].
pub type UpdateNotifyFundsResponse = yizhan_core::Done;

impl Endpoint for UpdateNotifyFunds {
    type Response = UpdateNotifyFundsResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_business_insurance_freight.update_notify_funds",
        path: "/wxa/business/insurance_freight/update_notify_funds",
        ..Operation::usual(Product::Mini)
    };
}
