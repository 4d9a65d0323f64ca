//! Generated from `spec/mini/wxa_servicemarket.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Service market for providers (服务市场)

use yizhan_core::{Endpoint, Operation, Product, TokenKind, wire_in, wire_out};

/// List paid orders of a buyer (获取已支付订单列表).
///
/// `POST /wxa/servicemarket/get_paid_order_list`, component token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/service_market/interface/value_added/servicemarket_get_paid_order_list.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetPaidOrderList {
    /// App id of the buyer.
    pub appid: String,
    /// Id of the service in the service market.
    pub service_id: String,
    /// Items to skip, from 0.
    pub offset: i64,
    /// Most items to return.
    ///
    /// `10` unless set.
    pub limit: i64,
}

impl GetPaidOrderList {
    /// Starts with the required members.
    pub fn new(
        appid: impl Into<String>,
        service_id: impl Into<String>,
        offset: impl Into<i64>,
    ) -> Self {
        Self {
            appid: appid.into(),
            service_id: service_id.into(),
            offset: offset.into(),
            limit: 10,
        }
    }

    /// Most items to return.
    ///
    /// `10` unless set.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = limit.into();
        self
    }
}

wire_out!(GetPaidOrderList {
    "appid" => appid,
    "service_id" => service_id,
    "offset" => offset,
    "limit" => limit,
});

/// The answer to [`GetPaidOrderList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPaidOrderListResponse {
    /// `order_list`.
    pub order_list: Vec<GetPaidOrderListOrderList>,
}

wire_in!(GetPaidOrderListResponse {
    "order_list" => order_list,
});

impl Endpoint for GetPaidOrderList {
    type Response = GetPaidOrderListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_servicemarket.get_paid_order_list",
        path: "/wxa/servicemarket/get_paid_order_list",
        token: TokenKind::Component,
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `order_list` of [`GetPaidOrderList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPaidOrderListOrderList {
    /// `order_id`.
    pub order_id: i64,
    /// Id of the bought specification.
    pub specification_id: String,
    /// Unix seconds from which it can be used.
    pub effective_time: i64,
    /// Unix seconds until which it can be used.
    pub expire_time: i64,
    /// Price in fen.
    pub total_price: Option<i64>,
}

wire_in!(part GetPaidOrderListOrderList {
    "order_id" => order_id,
    "specification_id" => specification_id,
    "effective_time" => effective_time,
    "expire_time" => expire_time,
    "total_price" => total_price,
});

/// Get a buyer of a service (获取用户购买的服务).
///
/// `POST /wxa/servicemarket/service/get_service_buyer`, component token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/service_market/interface/value_added/servicemarket_get_service_buyer.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ServiceGetServiceBuyer {
    /// App id of the buyer.
    pub appid: String,
    /// Id of the service in the service market.
    pub service_id: String,
}

impl ServiceGetServiceBuyer {
    /// Starts with the required members.
    pub fn new(appid: impl Into<String>, service_id: impl Into<String>) -> Self {
        Self {
            appid: appid.into(),
            service_id: service_id.into(),
        }
    }
}

wire_out!(ServiceGetServiceBuyer {
    "appid" => appid,
    "service_id" => service_id,
});

/// The answer to [`ServiceGetServiceBuyer`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ServiceGetServiceBuyerResponse {
    /// `buyer`.
    pub buyer: ServiceGetServiceBuyerBuyer,
}

wire_in!(ServiceGetServiceBuyerResponse {
    "buyer" => buyer,
});

impl Endpoint for ServiceGetServiceBuyer {
    type Response = ServiceGetServiceBuyerResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_servicemarket.service_get_service_buyer",
        path: "/wxa/servicemarket/service/get_service_buyer",
        token: TokenKind::Component,
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `buyer` of [`ServiceGetServiceBuyer`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ServiceGetServiceBuyerBuyer {
    /// App id of the buyer.
    pub appid: String,
    /// Id of the service in the service market.
    pub service_id: String,
    /// Specifications the buyer has.
    pub spec_list: Vec<SpecList>,
}

wire_in!(part ServiceGetServiceBuyerBuyer {
    "appid" => appid,
    "service_id" => service_id,
    "spec_list" => spec_list,
});

/// `spec_list` of [`ServiceGetServiceBuyer`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SpecList {
    /// Id of the bought specification.
    pub specification_id: String,
    /// Unix seconds until which it can be used.
    pub expire_time: i64,
}

wire_in!(part SpecList {
    "specification_id" => specification_id,
    "expire_time" => expire_time,
});

/// List buyers of a service (获取购买服务的用户列表).
///
/// `POST /wxa/servicemarket/service/get_service_buyer_list`, component token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/service_market/interface/value_added/servicemarket_get_service_buyer_list.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ServiceGetServiceBuyerList {
    /// Id of the service in the service market.
    pub service_id: String,
    /// Items to skip, from 0.
    pub offset: i64,
    /// Most items to return.
    ///
    /// `10` unless set.
    pub limit: i64,
}

impl ServiceGetServiceBuyerList {
    /// Starts with the required members.
    pub fn new(service_id: impl Into<String>, offset: impl Into<i64>) -> Self {
        Self {
            service_id: service_id.into(),
            offset: offset.into(),
            limit: 10,
        }
    }

    /// Most items to return.
    ///
    /// `10` unless set.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = limit.into();
        self
    }
}

wire_out!(ServiceGetServiceBuyerList {
    "service_id" => service_id,
    "offset" => offset,
    "limit" => limit,
});

/// The answer to [`ServiceGetServiceBuyerList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ServiceGetServiceBuyerListResponse {
    /// `buyer_list`.
    pub buyer_list: Vec<ServiceGetServiceBuyerListBuyerList>,
}

wire_in!(ServiceGetServiceBuyerListResponse {
    "buyer_list" => buyer_list,
});

impl Endpoint for ServiceGetServiceBuyerList {
    type Response = ServiceGetServiceBuyerListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_servicemarket.service_get_service_buyer_list",
        path: "/wxa/servicemarket/service/get_service_buyer_list",
        token: TokenKind::Component,
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `buyer_list` of [`ServiceGetServiceBuyerList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ServiceGetServiceBuyerListBuyerList {
    /// App id of the buyer.
    pub appid: String,
    /// Id of the service in the service market.
    pub service_id: String,
    /// Specifications the buyer has.
    pub spec_list: Vec<SpecList>,
}

wire_in!(part ServiceGetServiceBuyerListBuyerList {
    "appid" => appid,
    "service_id" => service_id,
    "spec_list" => spec_list,
});

/// Exchange a login code of the service market (登录验证).
///
/// `POST /wxa/servicemarket/service/login_auth`, component token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/service_market/interface/value_added/servicemarket_login_auth.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ServiceLoginAuth {
    /// Code that the service market adds to the login address.
    pub code: String,
}

impl ServiceLoginAuth {
    /// Starts with the required members.
    pub fn new(code: impl Into<String>) -> Self {
        Self { code: code.into() }
    }
}

wire_out!(ServiceLoginAuth {
    "code" => code,
});

/// The answer to [`ServiceLoginAuth`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ServiceLoginAuthResponse {
    /// `order_id`.
    pub order_id: i64,
    /// App id of the buyer.
    pub appid: Option<String>,
    /// Open id of the signed-in user.
    pub openid: Option<String>,
    /// Id of the service in the service market.
    pub service_id: String,
    /// Id of the bought specification.
    pub sku_id: String,
    /// Id of the bought specification.
    pub spec_id: String,
}

wire_in!(ServiceLoginAuthResponse {
    "order_id" => order_id,
    "appid" => appid,
    "openid" => openid,
    "service_id" => service_id,
    "sku_id" => sku_id,
    "spec_id" => spec_id,
});

impl Endpoint for ServiceLoginAuth {
    type Response = ServiceLoginAuthResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_servicemarket.service_login_auth",
        path: "/wxa/servicemarket/service/login_auth",
        token: TokenKind::Component,
        ..Operation::usual(Product::Mini)
    };
}
