//! Generated from `spec/mini/shop_delivery.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Custom trade component: delivery (自定义版交易组件·物流)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// List delivery companies (获取快递公司列表).
///
/// `POST /shop/delivery/get_company_list`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/delivery/get_company_list.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetCompanyList {}

impl GetCompanyList {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(GetCompanyList {});

/// The answer to [`GetCompanyList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCompanyListResponse {
    /// `company_list`.
    pub company_list: Vec<GetCompanyListCompanyList>,
}

wire_in!(GetCompanyListResponse {
    "company_list" => company_list,
});

impl Endpoint for GetCompanyList {
    type Response = GetCompanyListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_delivery.get_company_list",
        path: "/shop/delivery/get_company_list",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `company_list` of [`GetCompanyList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCompanyListCompanyList {
    /// Code of the delivery company; OTHERS for companies not listed.
    pub delivery_id: String,
    /// `delivery_name`.
    pub delivery_name: String,
}

wire_in!(part GetCompanyListCompanyList {
    "delivery_id" => delivery_id,
    "delivery_name" => delivery_name,
});

/// Confirm that an order was received (订单确认收货).
///
/// `POST /shop/delivery/recieve`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/delivery/recieve.html)
///
/// The path is spelled this way by WeChat.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Recieve {
    /// Id of the order given by WeChat; in requests this or out_order_id.
    pub order_id: Option<i64>,
    /// The merchant's own id of the order.
    pub out_order_id: Option<String>,
    /// Openid of the user in this mini program.
    pub openid: String,
}

impl Recieve {
    /// Starts with the required members.
    pub fn new(openid: impl Into<String>) -> Self {
        Self {
            order_id: Default::default(),
            out_order_id: Default::default(),
            openid: openid.into(),
        }
    }

    /// Id of the order given by WeChat; in requests this or out_order_id.
    pub fn order_id(mut self, order_id: impl Into<i64>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// The merchant's own id of the order.
    pub fn out_order_id(mut self, out_order_id: impl Into<String>) -> Self {
        self.out_order_id = Some(out_order_id.into());
        self
    }
}

wire_out!(Recieve {
    "order_id" => order_id,
    "out_order_id" => out_order_id,
    "openid" => openid,
});

/// The answer to [`Recieve`].
pub type RecieveResponse = yizhan_core::Done;

impl Endpoint for Recieve {
    type Response = RecieveResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_delivery.recieve",
        path: "/shop/delivery/recieve",
        ..Operation::usual(Product::Mini)
    };
}

/// Ship an order (订单发货).
///
/// `POST /shop/delivery/send`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/delivery/send.html)
///
/// An order can be shipped in several parcels and calls; set finish_all_delivery with the last.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Send {
    /// Id of the order given by WeChat; in requests this or out_order_id.
    pub order_id: Option<i64>,
    /// The merchant's own id of the order.
    pub out_order_id: Option<String>,
    /// Openid of the user in this mini program.
    pub openid: String,
    /// The parcels.
    pub delivery_list: Vec<SendDeliveryList>,
    /// True when the whole order is shipped.
    pub finish_all_delivery: bool,
    /// Yyyy-MM-dd HH:mm:ss, when shipping was finished.
    pub ship_done_time: Option<String>,
}

impl Send {
    /// Starts with the required members.
    pub fn new(
        openid: impl Into<String>,
        delivery_list: impl IntoIterator<Item = impl Into<SendDeliveryList>>,
        finish_all_delivery: impl Into<bool>,
    ) -> Self {
        Self {
            order_id: Default::default(),
            out_order_id: Default::default(),
            openid: openid.into(),
            delivery_list: delivery_list.into_iter().map(Into::into).collect(),
            finish_all_delivery: finish_all_delivery.into(),
            ship_done_time: Default::default(),
        }
    }

    /// Id of the order given by WeChat; in requests this or out_order_id.
    pub fn order_id(mut self, order_id: impl Into<i64>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// The merchant's own id of the order.
    pub fn out_order_id(mut self, out_order_id: impl Into<String>) -> Self {
        self.out_order_id = Some(out_order_id.into());
        self
    }

    /// Yyyy-MM-dd HH:mm:ss, when shipping was finished.
    pub fn ship_done_time(mut self, ship_done_time: impl Into<String>) -> Self {
        self.ship_done_time = Some(ship_done_time.into());
        self
    }
}

wire_out!(Send {
    "order_id" => order_id,
    "out_order_id" => out_order_id,
    "openid" => openid,
    "delivery_list" => delivery_list,
    "ship_done_time" => ship_done_time,
} via {
    "finish_all_delivery" => finish_all_delivery: yizhan_core::wire::BoolAsInt,
});

/// The answer to [`Send`].
pub type SendResponse = yizhan_core::Done;

impl Endpoint for Send {
    type Response = SendResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_delivery.send",
        path: "/shop/delivery/send",
        ..Operation::usual(Product::Mini)
    };
}

/// `delivery_list` of [`Send`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SendDeliveryList {
    /// Code of the delivery company; OTHERS for companies not listed.
    pub delivery_id: String,
    /// Waybill number.
    pub waybill_id: Option<String>,
    /// The goods in this parcel.
    pub product_info_list: Vec<SendProductInfoList>,
}

impl SendDeliveryList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        delivery_id: impl Into<String>,
        product_info_list: impl IntoIterator<Item = impl Into<SendProductInfoList>>,
    ) -> Self {
        Self {
            delivery_id: delivery_id.into(),
            waybill_id: Default::default(),
            product_info_list: product_info_list.into_iter().map(Into::into).collect(),
        }
    }

    /// Waybill number.
    #[must_use]
    pub fn waybill_id(mut self, waybill_id: impl Into<String>) -> Self {
        self.waybill_id = Some(waybill_id.into());
        self
    }
}

wire_out!(part SendDeliveryList {
    "delivery_id" => delivery_id,
    "waybill_id" => waybill_id,
    "product_info_list" => product_info_list,
});

/// `product_info_list` of [`Send`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SendProductInfoList {
    /// The merchant's own id of the product.
    pub out_product_id: Option<String>,
    /// The merchant's own id of the SKU.
    pub out_sku_id: Option<String>,
    /// Number of pieces in this parcel.
    pub product_cnt: i64,
}

impl SendProductInfoList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(product_cnt: impl Into<i64>) -> Self {
        Self {
            out_product_id: Default::default(),
            out_sku_id: Default::default(),
            product_cnt: product_cnt.into(),
        }
    }

    /// The merchant's own id of the product.
    #[must_use]
    pub fn out_product_id(mut self, out_product_id: impl Into<String>) -> Self {
        self.out_product_id = Some(out_product_id.into());
        self
    }

    /// The merchant's own id of the SKU.
    #[must_use]
    pub fn out_sku_id(mut self, out_sku_id: impl Into<String>) -> Self {
        self.out_sku_id = Some(out_sku_id.into());
        self
    }
}

wire_out!(part SendProductInfoList {
    "out_product_id" => out_product_id,
    "out_sku_id" => out_sku_id,
    "product_cnt" => product_cnt,
});
