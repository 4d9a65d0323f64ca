//! Generated from `spec/mini/shop_ecaftersale.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Custom trade component: after-sales, second generation (自定义版交易组件·新版售后)

use yizhan_core::{
    AnswerKind, BodyKind, Endpoint, Host, Method, Operation, Product, TokenKind, wire_in, wire_out,
};

/// Agree to a refund (同意退款).
///
/// `POST /shop/ecaftersale/acceptrefund`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/aftersale/acceptrefund.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AcceptRefund {
    /// `aftersale_id`.
    pub aftersale_id: Option<i64>,
    /// `out_aftersale_id`.
    pub out_aftersale_id: Option<String>,
}

impl AcceptRefund {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// `aftersale_id`.
    pub fn aftersale_id(mut self, aftersale_id: impl Into<i64>) -> Self {
        self.aftersale_id = Some(aftersale_id.into());
        self
    }

    /// `out_aftersale_id`.
    pub fn out_aftersale_id(mut self, out_aftersale_id: impl Into<String>) -> Self {
        self.out_aftersale_id = Some(out_aftersale_id.into());
        self
    }
}

wire_out!(AcceptRefund {
    "aftersale_id" => aftersale_id,
    "out_aftersale_id" => out_aftersale_id,
});

/// The answer to [`AcceptRefund`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AcceptRefundResponse {}

wire_in!(AcceptRefundResponse {});

impl Endpoint for AcceptRefund {
    type Response = AcceptRefundResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_ecaftersale.accept_refund",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/shop/ecaftersale/acceptrefund",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// Agree to a return (同意退货).
///
/// `POST /shop/ecaftersale/acceptreturn`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/aftersale/acceptreturn.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AcceptReturn {
    /// `aftersale_id`.
    pub aftersale_id: Option<i64>,
    /// `out_aftersale_id`.
    pub out_aftersale_id: Option<String>,
    /// `address_info`.
    pub address_info: AcceptReturnAddressInfo,
}

impl AcceptReturn {
    /// Starts with the required members.
    pub fn new(address_info: impl Into<AcceptReturnAddressInfo>) -> Self {
        Self {
            aftersale_id: Default::default(),
            out_aftersale_id: Default::default(),
            address_info: address_info.into(),
        }
    }

    /// `aftersale_id`.
    pub fn aftersale_id(mut self, aftersale_id: impl Into<i64>) -> Self {
        self.aftersale_id = Some(aftersale_id.into());
        self
    }

    /// `out_aftersale_id`.
    pub fn out_aftersale_id(mut self, out_aftersale_id: impl Into<String>) -> Self {
        self.out_aftersale_id = Some(out_aftersale_id.into());
        self
    }
}

wire_out!(AcceptReturn {
    "aftersale_id" => aftersale_id,
    "out_aftersale_id" => out_aftersale_id,
    "address_info" => address_info,
});

/// The answer to [`AcceptReturn`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AcceptReturnResponse {}

wire_in!(AcceptReturnResponse {});

impl Endpoint for AcceptReturn {
    type Response = AcceptReturnResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_ecaftersale.accept_return",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/shop/ecaftersale/acceptreturn",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// `address_info` of [`AcceptReturn`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AcceptReturnAddressInfo {
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

impl AcceptReturnAddressInfo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        receiver_name: impl Into<String>,
        detailed_address: impl Into<String>,
        tel_number: impl Into<String>,
    ) -> Self {
        Self {
            receiver_name: receiver_name.into(),
            country: Default::default(),
            province: Default::default(),
            city: Default::default(),
            town: Default::default(),
            detailed_address: detailed_address.into(),
            tel_number: tel_number.into(),
        }
    }

    /// `country`.
    #[must_use]
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.country = Some(country.into());
        self
    }

    /// `province`.
    #[must_use]
    pub fn province(mut self, province: impl Into<String>) -> Self {
        self.province = Some(province.into());
        self
    }

    /// `city`.
    #[must_use]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// `town`.
    #[must_use]
    pub fn town(mut self, town: impl Into<String>) -> Self {
        self.town = Some(town.into());
        self
    }
}

wire_out!(AcceptReturnAddressInfo {
    "receiver_name" => receiver_name,
    "country" => country,
    "province" => province,
    "city" => city,
    "town" => town,
    "detailed_address" => detailed_address,
    "tel_number" => tel_number,
});

/// Create an after-sales order (创建售后).
///
/// `POST /shop/ecaftersale/add`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/aftersale/add_new.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Add {
    /// `order_id`.
    pub order_id: Option<i64>,
    /// `out_order_id`.
    pub out_order_id: Option<String>,
    /// `out_aftersale_id`.
    pub out_aftersale_id: Option<String>,
    /// `openid`.
    pub openid: String,
    /// `type`.
    pub r#type: i64,
    /// `orderamt`.
    pub orderamt: i64,
    /// `refund_reason_type`.
    pub refund_reason_type: i64,
    /// `refund_reason`.
    pub refund_reason: String,
    /// `product_info`.
    pub product_info: AddProductInfo,
    /// `media_list`.
    pub media_list: Option<Vec<MediaList>>,
}

impl Add {
    /// Starts with the first member; the other required ones have setters too.
    pub fn new(openid: impl Into<String>) -> Self {
        Self {
            order_id: Default::default(),
            out_order_id: Default::default(),
            out_aftersale_id: Default::default(),
            openid: openid.into(),
            r#type: Default::default(),
            orderamt: Default::default(),
            refund_reason_type: Default::default(),
            refund_reason: Default::default(),
            product_info: Default::default(),
            media_list: Default::default(),
        }
    }

    /// `order_id`.
    pub fn order_id(mut self, order_id: impl Into<i64>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// `out_order_id`.
    pub fn out_order_id(mut self, out_order_id: impl Into<String>) -> Self {
        self.out_order_id = Some(out_order_id.into());
        self
    }

    /// `out_aftersale_id`.
    pub fn out_aftersale_id(mut self, out_aftersale_id: impl Into<String>) -> Self {
        self.out_aftersale_id = Some(out_aftersale_id.into());
        self
    }

    /// `type`.
    pub fn r#type(mut self, r#type: impl Into<i64>) -> Self {
        self.r#type = r#type.into();
        self
    }

    /// `orderamt`.
    pub fn orderamt(mut self, orderamt: impl Into<i64>) -> Self {
        self.orderamt = orderamt.into();
        self
    }

    /// `refund_reason_type`.
    pub fn refund_reason_type(mut self, refund_reason_type: impl Into<i64>) -> Self {
        self.refund_reason_type = refund_reason_type.into();
        self
    }

    /// `refund_reason`.
    pub fn refund_reason(mut self, refund_reason: impl Into<String>) -> Self {
        self.refund_reason = refund_reason.into();
        self
    }

    /// `product_info`.
    pub fn product_info(mut self, product_info: impl Into<AddProductInfo>) -> Self {
        self.product_info = product_info.into();
        self
    }

    /// `media_list`.
    pub fn media_list(
        mut self,
        media_list: impl IntoIterator<Item = impl Into<MediaList>>,
    ) -> Self {
        self.media_list = Some(media_list.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(Add {
    "order_id" => order_id,
    "out_order_id" => out_order_id,
    "out_aftersale_id" => out_aftersale_id,
    "openid" => openid,
    "type" => r#type,
    "orderamt" => orderamt,
    "refund_reason_type" => refund_reason_type,
    "refund_reason" => refund_reason,
    "product_info" => product_info,
    "media_list" => media_list,
});

/// The answer to [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddResponse {
    /// `aftersale_id`.
    pub aftersale_id: i64,
}

wire_in!(AddResponse {
    "aftersale_id" => aftersale_id,
});

impl Endpoint for Add {
    type Response = AddResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_ecaftersale.add",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/shop/ecaftersale/add",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// `product_info` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddProductInfo {
    /// `out_product_id`.
    pub out_product_id: Option<String>,
    /// `out_sku_id`.
    pub out_sku_id: Option<String>,
    /// `product_cnt`.
    pub product_cnt: i64,
}

impl AddProductInfo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(product_cnt: impl Into<i64>) -> Self {
        Self {
            out_product_id: Default::default(),
            out_sku_id: Default::default(),
            product_cnt: product_cnt.into(),
        }
    }

    /// `out_product_id`.
    #[must_use]
    pub fn out_product_id(mut self, out_product_id: impl Into<String>) -> Self {
        self.out_product_id = Some(out_product_id.into());
        self
    }

    /// `out_sku_id`.
    #[must_use]
    pub fn out_sku_id(mut self, out_sku_id: impl Into<String>) -> Self {
        self.out_sku_id = Some(out_sku_id.into());
        self
    }
}

wire_out!(AddProductInfo {
    "out_product_id" => out_product_id,
    "out_sku_id" => out_sku_id,
    "product_cnt" => product_cnt,
});

/// `media_list` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MediaList {
    /// `type`.
    pub r#type: i64,
    /// `url`.
    pub url: String,
}

impl MediaList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(r#type: impl Into<i64>, url: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            url: url.into(),
        }
    }
}

wire_out!(MediaList {
    "type" => r#type,
    "url" => url,
});

/// Cancel an after-sales order for the user (用户取消售后单).
///
/// `POST /shop/ecaftersale/cancel`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/aftersale/add_new.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Cancel {
    /// `aftersale_id`.
    pub aftersale_id: Option<i64>,
    /// `out_aftersale_id`.
    pub out_aftersale_id: Option<String>,
    /// `openid`.
    pub openid: String,
}

impl Cancel {
    /// Starts with the required members.
    pub fn new(openid: impl Into<String>) -> Self {
        Self {
            aftersale_id: Default::default(),
            out_aftersale_id: Default::default(),
            openid: openid.into(),
        }
    }

    /// `aftersale_id`.
    pub fn aftersale_id(mut self, aftersale_id: impl Into<i64>) -> Self {
        self.aftersale_id = Some(aftersale_id.into());
        self
    }

    /// `out_aftersale_id`.
    pub fn out_aftersale_id(mut self, out_aftersale_id: impl Into<String>) -> Self {
        self.out_aftersale_id = Some(out_aftersale_id.into());
        self
    }
}

wire_out!(Cancel {
    "aftersale_id" => aftersale_id,
    "out_aftersale_id" => out_aftersale_id,
    "openid" => openid,
});

/// The answer to [`Cancel`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CancelResponse {}

wire_in!(CancelResponse {});

impl Endpoint for Cancel {
    type Response = CancelResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_ecaftersale.cancel",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/shop/ecaftersale/cancel",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// Get an after-sales order (获取售后单详情).
///
/// `POST /shop/ecaftersale/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/aftersale/get_new.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Get {
    /// `aftersale_id`.
    pub aftersale_id: Option<i64>,
    /// `out_aftersale_id`.
    pub out_aftersale_id: Option<String>,
}

impl Get {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// `aftersale_id`.
    pub fn aftersale_id(mut self, aftersale_id: impl Into<i64>) -> Self {
        self.aftersale_id = Some(aftersale_id.into());
        self
    }

    /// `out_aftersale_id`.
    pub fn out_aftersale_id(mut self, out_aftersale_id: impl Into<String>) -> Self {
        self.out_aftersale_id = Some(out_aftersale_id.into());
        self
    }
}

wire_out!(Get {
    "aftersale_id" => aftersale_id,
    "out_aftersale_id" => out_aftersale_id,
});

/// The answer to [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// `after_sales_order`.
    pub after_sales_order: GetAfterSalesOrder,
}

wire_in!(GetResponse {
    "after_sales_order" => after_sales_order,
});

impl Endpoint for Get {
    type Response = GetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_ecaftersale.get",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/shop/ecaftersale/get",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// `after_sales_order` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAfterSalesOrder {
    /// `aftersale_id`.
    pub aftersale_id: i64,
    /// `out_aftersale_id`.
    pub out_aftersale_id: String,
    /// `order_id`.
    pub order_id: i64,
    /// `out_order_id`.
    pub out_order_id: String,
    /// `type`.
    pub r#type: i64,
    /// `status`.
    pub status: i64,
    /// `openid`.
    pub openid: String,
    /// `orderamt`.
    pub orderamt: i64,
    /// `refund_reason_type`.
    pub refund_reason_type: i64,
    /// `refund_reason`.
    pub refund_reason: String,
    /// `return_id`.
    pub return_id: Option<String>,
    /// Unix seconds.
    pub create_time: i64,
    /// Unix seconds.
    pub update_time: i64,
    /// `product_info`.
    pub product_info: GetProductInfo,
    /// `return_info`.
    pub return_info: Option<GetReturnInfo>,
    /// `refund_pay_detail`.
    pub refund_pay_detail: Option<GetRefundPayDetail>,
    /// `media_list`.
    pub media_list: Vec<GetAfterSalesOrderMediaList>,
}

wire_in!(GetAfterSalesOrder {
    "aftersale_id" => aftersale_id,
    "out_aftersale_id" => out_aftersale_id,
    "order_id" => order_id,
    "out_order_id" => out_order_id,
    "type" => r#type,
    "status" => status,
    "openid" => openid,
    "orderamt" => orderamt,
    "refund_reason_type" => refund_reason_type,
    "refund_reason" => refund_reason,
    "return_id" => return_id,
    "create_time" => create_time,
    "update_time" => update_time,
    "product_info" => product_info,
    "return_info" => return_info,
    "refund_pay_detail" => refund_pay_detail,
    "media_list" => media_list,
});

/// `product_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetProductInfo {
    /// `product_id`.
    pub product_id: i64,
    /// `out_product_id`.
    pub out_product_id: String,
    /// `sku_id`.
    pub sku_id: i64,
    /// `out_sku_id`.
    pub out_sku_id: String,
    /// `product_cnt`.
    pub product_cnt: i64,
}

wire_in!(GetProductInfo {
    "product_id" => product_id,
    "out_product_id" => out_product_id,
    "sku_id" => sku_id,
    "out_sku_id" => out_sku_id,
    "product_cnt" => product_cnt,
});

/// `return_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetReturnInfo {
    /// `delivery_id`.
    pub delivery_id: Option<String>,
    /// `delivery_name`.
    pub delivery_name: Option<String>,
    /// `waybill_id`.
    pub waybill_id: String,
    /// `order_return_time`.
    pub order_return_time: i64,
}

wire_in!(GetReturnInfo {
    "delivery_id" => delivery_id,
    "delivery_name" => delivery_name,
    "waybill_id" => waybill_id,
    "order_return_time" => order_return_time,
});

/// `refund_pay_detail` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRefundPayDetail {
    /// `refund_id`.
    pub refund_id: String,
}

wire_in!(GetRefundPayDetail {
    "refund_id" => refund_id,
});

/// `after_sales_order_media_list` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAfterSalesOrderMediaList {
    /// `type`.
    pub r#type: i64,
    /// `url`.
    pub url: String,
    /// `thumb_url`.
    pub thumb_url: Option<String>,
}

wire_in!(GetAfterSalesOrderMediaList {
    "type" => r#type,
    "url" => url,
    "thumb_url" => thumb_url,
});

/// List after-sales orders (获取售后单列表).
///
/// `POST /shop/ecaftersale/get_list`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/aftersale/get_list.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetList {
    /// `status`.
    pub status: Option<i64>,
    /// Unix seconds.
    pub begin_create_time: Option<i64>,
    /// Unix seconds.
    pub end_create_time: Option<i64>,
    /// `out_order_id`.
    pub out_order_id: Option<String>,
    /// `order_id`.
    pub order_id: Option<i64>,
    /// `openid`.
    pub openid: Option<String>,
    /// `offset`.
    pub offset: i64,
    /// `limit`.
    ///
    /// `10` unless set.
    pub limit: i64,
}

impl GetList {
    /// Starts with the required members.
    pub fn new(offset: impl Into<i64>) -> Self {
        Self {
            status: Default::default(),
            begin_create_time: Default::default(),
            end_create_time: Default::default(),
            out_order_id: Default::default(),
            order_id: Default::default(),
            openid: Default::default(),
            offset: offset.into(),
            limit: 10,
        }
    }

    /// `status`.
    pub fn status(mut self, status: impl Into<i64>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Unix seconds.
    pub fn begin_create_time(mut self, begin_create_time: impl Into<i64>) -> Self {
        self.begin_create_time = Some(begin_create_time.into());
        self
    }

    /// Unix seconds.
    pub fn end_create_time(mut self, end_create_time: impl Into<i64>) -> Self {
        self.end_create_time = Some(end_create_time.into());
        self
    }

    /// `out_order_id`.
    pub fn out_order_id(mut self, out_order_id: impl Into<String>) -> Self {
        self.out_order_id = Some(out_order_id.into());
        self
    }

    /// `order_id`.
    pub fn order_id(mut self, order_id: impl Into<i64>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// `openid`.
    pub fn openid(mut self, openid: impl Into<String>) -> Self {
        self.openid = Some(openid.into());
        self
    }

    /// `limit`.
    ///
    /// `10` unless set.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = limit.into();
        self
    }
}

wire_out!(GetList {
    "status" => status,
    "begin_create_time" => begin_create_time,
    "end_create_time" => end_create_time,
    "out_order_id" => out_order_id,
    "order_id" => order_id,
    "openid" => openid,
    "offset" => offset,
    "limit" => limit,
});

/// The answer to [`GetList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetListResponse {
    /// `after_sales_orders`.
    pub after_sales_orders: Vec<i64>,
    /// `has_more`.
    pub has_more: bool,
}

wire_in!(GetListResponse {
    "after_sales_orders" => after_sales_orders,
    "has_more" => has_more,
});

impl Endpoint for GetList {
    type Response = GetListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_ecaftersale.get_list",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/shop/ecaftersale/get_list",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// Simulate an after-sales operation for testing (商家售后测试).
///
/// `POST /shop/ecaftersale/merchanttest`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/aftersale/merchanttest.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct MerchantTest {
    /// `aftersale_id`.
    pub aftersale_id: Option<i64>,
    /// `out_aftersale_id`.
    pub out_aftersale_id: Option<String>,
    /// `operation`.
    pub operation: String,
}

impl MerchantTest {
    /// Starts with the required members.
    pub fn new(operation: impl Into<String>) -> Self {
        Self {
            aftersale_id: Default::default(),
            out_aftersale_id: Default::default(),
            operation: operation.into(),
        }
    }

    /// `aftersale_id`.
    pub fn aftersale_id(mut self, aftersale_id: impl Into<i64>) -> Self {
        self.aftersale_id = Some(aftersale_id.into());
        self
    }

    /// `out_aftersale_id`.
    pub fn out_aftersale_id(mut self, out_aftersale_id: impl Into<String>) -> Self {
        self.out_aftersale_id = Some(out_aftersale_id.into());
        self
    }
}

wire_out!(MerchantTest {
    "aftersale_id" => aftersale_id,
    "out_aftersale_id" => out_aftersale_id,
    "operation" => operation,
});

/// The answer to [`MerchantTest`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MerchantTestResponse {}

wire_in!(MerchantTestResponse {});

impl Endpoint for MerchantTest {
    type Response = MerchantTestResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_ecaftersale.merchant_test",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/shop/ecaftersale/merchanttest",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// Reject an after-sales order (拒绝售后).
///
/// `POST /shop/ecaftersale/reject`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/aftersale/reject.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Reject {
    /// `aftersale_id`.
    pub aftersale_id: Option<i64>,
    /// `out_aftersale_id`.
    pub out_aftersale_id: Option<String>,
}

impl Reject {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// `aftersale_id`.
    pub fn aftersale_id(mut self, aftersale_id: impl Into<i64>) -> Self {
        self.aftersale_id = Some(aftersale_id.into());
        self
    }

    /// `out_aftersale_id`.
    pub fn out_aftersale_id(mut self, out_aftersale_id: impl Into<String>) -> Self {
        self.out_aftersale_id = Some(out_aftersale_id.into());
        self
    }
}

wire_out!(Reject {
    "aftersale_id" => aftersale_id,
    "out_aftersale_id" => out_aftersale_id,
});

/// The answer to [`Reject`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RejectResponse {}

wire_in!(RejectResponse {});

impl Endpoint for Reject {
    type Response = RejectResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_ecaftersale.reject",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/shop/ecaftersale/reject",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// Update an after-sales order (更新售后单).
///
/// `POST /shop/ecaftersale/update`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/aftersale/aftersale_update.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Update {
    /// `aftersale_id`.
    pub aftersale_id: Option<i64>,
    /// `out_aftersale_id`.
    pub out_aftersale_id: Option<String>,
    /// `openid`.
    pub openid: String,
    /// `type`.
    pub r#type: i64,
    /// `orderamt`.
    pub orderamt: i64,
    /// `refund_reason_type`.
    pub refund_reason_type: i64,
    /// `refund_reason`.
    pub refund_reason: String,
    /// `media_list`.
    pub media_list: Option<Vec<MediaList>>,
}

impl Update {
    /// Starts with the first member; the other required ones have setters too.
    pub fn new(openid: impl Into<String>) -> Self {
        Self {
            aftersale_id: Default::default(),
            out_aftersale_id: Default::default(),
            openid: openid.into(),
            r#type: Default::default(),
            orderamt: Default::default(),
            refund_reason_type: Default::default(),
            refund_reason: Default::default(),
            media_list: Default::default(),
        }
    }

    /// `aftersale_id`.
    pub fn aftersale_id(mut self, aftersale_id: impl Into<i64>) -> Self {
        self.aftersale_id = Some(aftersale_id.into());
        self
    }

    /// `out_aftersale_id`.
    pub fn out_aftersale_id(mut self, out_aftersale_id: impl Into<String>) -> Self {
        self.out_aftersale_id = Some(out_aftersale_id.into());
        self
    }

    /// `type`.
    pub fn r#type(mut self, r#type: impl Into<i64>) -> Self {
        self.r#type = r#type.into();
        self
    }

    /// `orderamt`.
    pub fn orderamt(mut self, orderamt: impl Into<i64>) -> Self {
        self.orderamt = orderamt.into();
        self
    }

    /// `refund_reason_type`.
    pub fn refund_reason_type(mut self, refund_reason_type: impl Into<i64>) -> Self {
        self.refund_reason_type = refund_reason_type.into();
        self
    }

    /// `refund_reason`.
    pub fn refund_reason(mut self, refund_reason: impl Into<String>) -> Self {
        self.refund_reason = refund_reason.into();
        self
    }

    /// `media_list`.
    pub fn media_list(
        mut self,
        media_list: impl IntoIterator<Item = impl Into<MediaList>>,
    ) -> Self {
        self.media_list = Some(media_list.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(Update {
    "aftersale_id" => aftersale_id,
    "out_aftersale_id" => out_aftersale_id,
    "openid" => openid,
    "type" => r#type,
    "orderamt" => orderamt,
    "refund_reason_type" => refund_reason_type,
    "refund_reason" => refund_reason,
    "media_list" => media_list,
});

/// The answer to [`Update`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateResponse {}

wire_in!(UpdateResponse {});

impl Endpoint for Update {
    type Response = UpdateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_ecaftersale.update",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/shop/ecaftersale/update",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// Upload refund certificates (上传退款凭证).
///
/// `POST /shop/ecaftersale/upload_certificates`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/aftersale/upload_certificates.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UploadCertificates {
    /// `aftersale_id`.
    pub aftersale_id: Option<i64>,
    /// `out_aftersale_id`.
    pub out_aftersale_id: Option<String>,
    /// `refund_desc`.
    pub refund_desc: String,
    /// `certificates`.
    pub certificates: Vec<String>,
}

impl UploadCertificates {
    /// Starts with the required members.
    pub fn new(
        refund_desc: impl Into<String>,
        certificates: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            aftersale_id: Default::default(),
            out_aftersale_id: Default::default(),
            refund_desc: refund_desc.into(),
            certificates: certificates.into_iter().map(Into::into).collect(),
        }
    }

    /// `aftersale_id`.
    pub fn aftersale_id(mut self, aftersale_id: impl Into<i64>) -> Self {
        self.aftersale_id = Some(aftersale_id.into());
        self
    }

    /// `out_aftersale_id`.
    pub fn out_aftersale_id(mut self, out_aftersale_id: impl Into<String>) -> Self {
        self.out_aftersale_id = Some(out_aftersale_id.into());
        self
    }
}

wire_out!(UploadCertificates {
    "aftersale_id" => aftersale_id,
    "out_aftersale_id" => out_aftersale_id,
    "refund_desc" => refund_desc,
    "certificates" => certificates,
});

/// The answer to [`UploadCertificates`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UploadCertificatesResponse {}

wire_in!(UploadCertificatesResponse {});

impl Endpoint for UploadCertificates {
    type Response = UploadCertificatesResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_ecaftersale.upload_certificates",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/shop/ecaftersale/upload_certificates",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// Upload the waybill of a return (用户上传物流信息).
///
/// `POST /shop/ecaftersale/uploadreturninfo`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/aftersale/uploadreturninfo.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UploadReturnInfo {
    /// `aftersale_id`.
    pub aftersale_id: Option<i64>,
    /// `out_aftersale_id`.
    pub out_aftersale_id: Option<String>,
    /// `openid`.
    pub openid: String,
    /// `delivery_id`.
    pub delivery_id: String,
    /// `delivery_name`.
    pub delivery_name: String,
    /// `waybill_id`.
    pub waybill_id: String,
}

impl UploadReturnInfo {
    /// Starts with the required members.
    pub fn new(
        openid: impl Into<String>,
        delivery_id: impl Into<String>,
        delivery_name: impl Into<String>,
        waybill_id: impl Into<String>,
    ) -> Self {
        Self {
            aftersale_id: Default::default(),
            out_aftersale_id: Default::default(),
            openid: openid.into(),
            delivery_id: delivery_id.into(),
            delivery_name: delivery_name.into(),
            waybill_id: waybill_id.into(),
        }
    }

    /// `aftersale_id`.
    pub fn aftersale_id(mut self, aftersale_id: impl Into<i64>) -> Self {
        self.aftersale_id = Some(aftersale_id.into());
        self
    }

    /// `out_aftersale_id`.
    pub fn out_aftersale_id(mut self, out_aftersale_id: impl Into<String>) -> Self {
        self.out_aftersale_id = Some(out_aftersale_id.into());
        self
    }
}

wire_out!(UploadReturnInfo {
    "aftersale_id" => aftersale_id,
    "out_aftersale_id" => out_aftersale_id,
    "openid" => openid,
    "delivery_id" => delivery_id,
    "delivery_name" => delivery_name,
    "waybill_id" => waybill_id,
});

/// The answer to [`UploadReturnInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UploadReturnInfoResponse {}

wire_in!(UploadReturnInfoResponse {});

impl Endpoint for UploadReturnInfo {
    type Response = UploadReturnInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_ecaftersale.upload_return_info",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/shop/ecaftersale/uploadreturninfo",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}
