//! Generated from `spec/mini/product_service.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Mini store: services from the service market (小商店·服务市场)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Exchange a service login code (校验服务登录态).
///
/// `POST /product/service/check_auth`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/service/check_auth.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CheckAuth {
    /// Login code handed to the service's page.
    pub code: String,
}

impl CheckAuth {
    /// Starts with the required members.
    pub fn new(code: impl Into<String>) -> Self {
        Self { code: code.into() }
    }
}

wire_out!(CheckAuth {
    "code" => code,
});

/// The answer to [`CheckAuth`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CheckAuthResponse {
    /// `data`.
    pub data: CheckAuthData,
}

wire_in!(CheckAuthResponse {
    "data" => data,
});

impl Endpoint for CheckAuth {
    type Response = CheckAuthResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.product_service.check_auth",
        path: "/product/service/check_auth",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `data` of [`CheckAuth`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CheckAuthData {
    /// App id of the store that bought the service.
    pub appid: String,
    /// Id of the service.
    pub service_id: i64,
}

wire_in!(part CheckAuthData {
    "appid" => appid,
    "service_id" => service_id,
});

/// List services the merchant bought (获取用户购买的服务列表).
///
/// `POST /product/service/get_list`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/service/get_service_list.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetList {}

impl GetList {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(GetList {});

/// The answer to [`GetList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetListResponse {
    /// `service_list`.
    pub service_list: Vec<GetListServiceList>,
}

wire_in!(GetListResponse {
    "service_list" => service_list,
});

impl Endpoint for GetList {
    type Response = GetListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.product_service.get_list",
        path: "/product/service/get_list",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `service_list` of [`GetList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetListServiceList {
    /// Id of the service.
    pub service_id: i64,
    /// Kind of the service.
    pub service_type: i64,
    /// `service_name`.
    pub service_name: String,
    /// Yyyy-MM-dd HH:mm:ss, when the service runs out.
    pub expire_time: String,
}

wire_in!(part GetListServiceList {
    "service_id" => service_id,
    "service_type" => service_type,
    "service_name" => service_name,
    "expire_time" => expire_time,
});

/// List service orders (获取服务订单列表).
///
/// `POST /product/service/get_order_list`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/service/get_service_order_list.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetOrderList {
    /// Yyyy-MM-dd HH:mm:ss.
    pub start_create_time: Option<String>,
    /// Yyyy-MM-dd HH:mm:ss.
    pub end_create_time: Option<String>,
    /// Page number, from 1.
    ///
    /// `1` unless set.
    pub page: i64,
    /// Entries a page.
    ///
    /// `10` unless set.
    pub page_size: i64,
}

impl GetOrderList {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Yyyy-MM-dd HH:mm:ss.
    pub fn start_create_time(mut self, start_create_time: impl Into<String>) -> Self {
        self.start_create_time = Some(start_create_time.into());
        self
    }

    /// Yyyy-MM-dd HH:mm:ss.
    pub fn end_create_time(mut self, end_create_time: impl Into<String>) -> Self {
        self.end_create_time = Some(end_create_time.into());
        self
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

impl Default for GetOrderList {
    #[inline]
    fn default() -> Self {
        Self {
            start_create_time: Default::default(),
            end_create_time: Default::default(),
            page: 1,
            page_size: 10,
        }
    }
}

wire_out!(GetOrderList {
    "start_create_time" => start_create_time,
    "end_create_time" => end_create_time,
    "page" => page,
    "page_size" => page_size,
});

/// The answer to [`GetOrderList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOrderListResponse {
    /// `service_order_list`.
    pub service_order_list: Vec<GetOrderListServiceOrderList>,
}

wire_in!(GetOrderListResponse {
    "service_order_list" => service_order_list,
});

impl Endpoint for GetOrderList {
    type Response = GetOrderListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.product_service.get_order_list",
        path: "/product/service/get_order_list",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `service_order_list` of [`GetOrderList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOrderListServiceOrderList {
    /// Id of the service.
    pub service_id: i64,
    /// Kind of the service.
    pub service_type: i64,
    /// `service_name`.
    pub service_name: String,
    /// Yyyy-MM-dd HH:mm:ss, when the service runs out.
    pub expire_time: String,
    /// Id of the service order.
    pub service_order_id: String,
    /// Id of the specification bought.
    pub specification_id: String,
    /// Fen.
    pub total_price: i64,
    /// State of the service order.
    pub status: i64,
    /// Yyyy-MM-dd HH:mm:ss.
    pub create_time: String,
}

wire_in!(part GetOrderListServiceOrderList {
    "service_id" => service_id,
    "service_type" => service_type,
    "service_name" => service_name,
    "expire_time" => expire_time,
    "service_order_id" => service_order_id,
    "specification_id" => specification_id,
    "total_price" => total_price,
    "status" => status,
    "create_time" => create_time,
});
