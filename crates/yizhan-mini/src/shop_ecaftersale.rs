//! Generated from `spec/mini/shop_ecaftersale.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Custom trade component: after-sales, second generation (自定义版交易组件·新版售后)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Agree to a refund (同意退款).
///
/// `POST /shop/ecaftersale/acceptrefund`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/aftersale/acceptrefund.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AcceptRefund {
    /// Id of the after-sales order; give this or out_aftersale_id.
    pub aftersale_id: Option<i64>,
    /// The merchant's own id of the after-sales order.
    pub out_aftersale_id: Option<String>,
}

impl AcceptRefund {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the after-sales order; give this or out_aftersale_id.
    pub fn aftersale_id(mut self, aftersale_id: impl Into<i64>) -> Self {
        self.aftersale_id = Some(aftersale_id.into());
        self
    }

    /// The merchant's own id of the after-sales order.
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
pub type AcceptRefundResponse = yizhan_core::Done;

impl Endpoint for AcceptRefund {
    type Response = AcceptRefundResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_ecaftersale.accept_refund",
        path: "/shop/ecaftersale/acceptrefund",
        ..Operation::usual(Product::Mini)
    };
}

/// Agree to a return (同意退货).
///
/// `POST /shop/ecaftersale/acceptreturn`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/aftersale/acceptreturn.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AcceptReturn {
    /// Id of the after-sales order; give this or out_aftersale_id.
    pub aftersale_id: Option<i64>,
    /// The merchant's own id of the after-sales order.
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

    /// Id of the after-sales order; give this or out_aftersale_id.
    pub fn aftersale_id(mut self, aftersale_id: impl Into<i64>) -> Self {
        self.aftersale_id = Some(aftersale_id.into());
        self
    }

    /// The merchant's own id of the after-sales order.
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
pub type AcceptReturnResponse = yizhan_core::Done;

impl Endpoint for AcceptReturn {
    type Response = AcceptReturnResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_ecaftersale.accept_return",
        path: "/shop/ecaftersale/acceptreturn",
        ..Operation::usual(Product::Mini)
    };
}

/// `address_info` of [`AcceptReturn`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AcceptReturnAddressInfo {
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

    /// Name, not code.
    #[must_use]
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.country = Some(country.into());
        self
    }

    /// Name, not code.
    #[must_use]
    pub fn province(mut self, province: impl Into<String>) -> Self {
        self.province = Some(province.into());
        self
    }

    /// Name, not code.
    #[must_use]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Name, not code.
    #[must_use]
    pub fn town(mut self, town: impl Into<String>) -> Self {
        self.town = Some(town.into());
        self
    }
}

wire_out!(part AcceptReturnAddressInfo {
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
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Add {
    /// Id of the order given by WeChat; in requests this or out_order_id.
    pub order_id: Option<i64>,
    /// The merchant's own id of the order.
    pub out_order_id: Option<String>,
    /// The merchant's own id of the after-sales order.
    pub out_aftersale_id: Option<String>,
    /// Openid of the user in this mini program.
    pub openid: String,
    /// Of the after-sales order: 1 refund, 2 return and refund; in media_list: 1 image, 2 video.
    pub r#type: i64,
    /// Fen, amount to refund.
    pub orderamt: i64,
    /// 1 bought by mistake, 2 not wanted any more, 3 no tracking information, 4 empty parcel, 5 parcel refused, 6 not delivered for long, 7 not as described, 8 quality, 9 wrong goods sent, 10 no maker or origin, 11 counterfeit, 12 other.
    pub refund_reason_type: i64,
    /// Reason in the user's words.
    pub refund_reason: String,
    /// `product_info`.
    pub product_info: AddProductInfo,
    /// Images and videos the user gave.
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

    /// The merchant's own id of the after-sales order.
    pub fn out_aftersale_id(mut self, out_aftersale_id: impl Into<String>) -> Self {
        self.out_aftersale_id = Some(out_aftersale_id.into());
        self
    }

    /// Of the after-sales order: 1 refund, 2 return and refund; in media_list: 1 image, 2 video.
    pub fn r#type(mut self, r#type: impl Into<i64>) -> Self {
        self.r#type = r#type.into();
        self
    }

    /// Fen, amount to refund.
    pub fn orderamt(mut self, orderamt: impl Into<i64>) -> Self {
        self.orderamt = orderamt.into();
        self
    }

    /// 1 bought by mistake, 2 not wanted any more, 3 no tracking information, 4 empty parcel, 5 parcel refused, 6 not delivered for long, 7 not as described, 8 quality, 9 wrong goods sent, 10 no maker or origin, 11 counterfeit, 12 other.
    pub fn refund_reason_type(mut self, refund_reason_type: impl Into<i64>) -> Self {
        self.refund_reason_type = refund_reason_type.into();
        self
    }

    /// Reason in the user's words.
    pub fn refund_reason(mut self, refund_reason: impl Into<String>) -> Self {
        self.refund_reason = refund_reason.into();
        self
    }

    /// `product_info`.
    pub fn product_info(mut self, product_info: impl Into<AddProductInfo>) -> Self {
        self.product_info = product_info.into();
        self
    }

    /// Images and videos the user gave.
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
    /// Id of the after-sales order; give this or out_aftersale_id.
    pub aftersale_id: i64,
}

wire_in!(AddResponse {
    "aftersale_id" => aftersale_id,
});

impl Endpoint for Add {
    type Response = AddResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_ecaftersale.add",
        path: "/shop/ecaftersale/add",
        ..Operation::usual(Product::Mini)
    };
}

/// `product_info` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddProductInfo {
    /// The merchant's own id of the product.
    pub out_product_id: Option<String>,
    /// The merchant's own id of the SKU.
    pub out_sku_id: Option<String>,
    /// Number of pieces in after-sales.
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

wire_out!(part AddProductInfo {
    "out_product_id" => out_product_id,
    "out_sku_id" => out_sku_id,
    "product_cnt" => product_cnt,
});

/// `media_list` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MediaList {
    /// Of the after-sales order: 1 refund, 2 return and refund; in media_list: 1 image, 2 video.
    pub r#type: i64,
    /// Address of the image or video.
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

wire_out!(part MediaList {
    "type" => r#type,
    "url" => url,
});

/// Cancel an after-sales order for the user (用户取消售后单).
///
/// `POST /shop/ecaftersale/cancel`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/aftersale/add_new.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Cancel {
    /// Id of the after-sales order; give this or out_aftersale_id.
    pub aftersale_id: Option<i64>,
    /// The merchant's own id of the after-sales order.
    pub out_aftersale_id: Option<String>,
    /// Openid of the user in this mini program.
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

    /// Id of the after-sales order; give this or out_aftersale_id.
    pub fn aftersale_id(mut self, aftersale_id: impl Into<i64>) -> Self {
        self.aftersale_id = Some(aftersale_id.into());
        self
    }

    /// The merchant's own id of the after-sales order.
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
pub type CancelResponse = yizhan_core::Done;

impl Endpoint for Cancel {
    type Response = CancelResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_ecaftersale.cancel",
        path: "/shop/ecaftersale/cancel",
        ..Operation::usual(Product::Mini)
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
    /// Id of the after-sales order; give this or out_aftersale_id.
    pub aftersale_id: Option<i64>,
    /// The merchant's own id of the after-sales order.
    pub out_aftersale_id: Option<String>,
}

impl Get {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the after-sales order; give this or out_aftersale_id.
    pub fn aftersale_id(mut self, aftersale_id: impl Into<i64>) -> Self {
        self.aftersale_id = Some(aftersale_id.into());
        self
    }

    /// The merchant's own id of the after-sales order.
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
        path: "/shop/ecaftersale/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `after_sales_order` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAfterSalesOrder {
    /// Id of the after-sales order; give this or out_aftersale_id.
    pub aftersale_id: i64,
    /// The merchant's own id of the after-sales order.
    pub out_aftersale_id: String,
    /// Id of the order given by WeChat; in requests this or out_order_id.
    pub order_id: i64,
    /// The merchant's own id of the order.
    pub out_order_id: String,
    /// Of the after-sales order: 1 refund, 2 return and refund; in media_list: 1 image, 2 video.
    pub r#type: i64,
    /// 1 cancelled by the user, 2 merchant handles the refund, 4 refund rejected, 5 return rejected, 6 awaiting return, 7 closed, 8 awaiting receipt, 11 refunding, 13 refunded.
    pub status: i64,
    /// Openid of the user in this mini program.
    pub openid: String,
    /// Fen, amount to refund.
    pub orderamt: i64,
    /// 1 bought by mistake, 2 not wanted any more, 3 no tracking information, 4 empty parcel, 5 parcel refused, 6 not delivered for long, 7 not as described, 8 quality, 9 wrong goods sent, 10 no maker or origin, 11 counterfeit, 12 other.
    pub refund_reason_type: i64,
    /// Reason in the user's words.
    pub refund_reason: String,
    /// `return_id`.
    pub return_id: Option<String>,
    /// Unix seconds.
    pub create_time: i64,
    /// Unix seconds.
    pub update_time: i64,
    /// `product_info`.
    pub product_info: GetProductInfo,
    /// Waybill of the goods sent back.
    pub return_info: Option<GetReturnInfo>,
    /// `refund_pay_detail`.
    pub refund_pay_detail: Option<GetRefundPayDetail>,
    /// Images and videos the user gave.
    pub media_list: Vec<GetAfterSalesOrderMediaList>,
}

wire_in!(part GetAfterSalesOrder {
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
    "refund_pay_detail" => refund_pay_detail;
    "media_list" => media_list,
});

/// `product_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetProductInfo {
    /// Id of the product given by WeChat; in requests this or out_product_id.
    pub product_id: i64,
    /// The merchant's own id of the product.
    pub out_product_id: String,
    /// Id of the SKU given by WeChat.
    pub sku_id: i64,
    /// The merchant's own id of the SKU.
    pub out_sku_id: String,
    /// Number of pieces in after-sales.
    pub product_cnt: i64,
}

wire_in!(part GetProductInfo {
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
    /// Code of the delivery company.
    pub delivery_id: Option<String>,
    /// `delivery_name`.
    pub delivery_name: Option<String>,
    /// Waybill number.
    pub waybill_id: String,
    /// Unix seconds, when the goods were sent back.
    pub order_return_time: i64,
}

wire_in!(part GetReturnInfo {
    "delivery_id" => delivery_id,
    "delivery_name" => delivery_name,
    "waybill_id" => waybill_id,
    "order_return_time" => order_return_time,
});

/// `refund_pay_detail` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRefundPayDetail {
    /// WeChat Pay number of the refund.
    pub refund_id: String,
}

wire_in!(part GetRefundPayDetail {
    "refund_id" => refund_id,
});

/// `after_sales_order_media_list` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAfterSalesOrderMediaList {
    /// Of the after-sales order: 1 refund, 2 return and refund; in media_list: 1 image, 2 video.
    pub r#type: i64,
    /// Address of the image or video.
    pub url: String,
    /// Address of the video's cover.
    pub thumb_url: Option<String>,
}

wire_in!(part GetAfterSalesOrderMediaList {
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
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetList {
    /// 1 cancelled by the user, 2 merchant handles the refund, 4 refund rejected, 5 return rejected, 6 awaiting return, 7 closed, 8 awaiting receipt, 11 refunding, 13 refunded.
    pub status: Option<i64>,
    /// Unix seconds.
    pub begin_create_time: Option<i64>,
    /// Unix seconds.
    pub end_create_time: Option<i64>,
    /// The merchant's own id of the order.
    pub out_order_id: Option<String>,
    /// Id of the order given by WeChat; in requests this or out_order_id.
    pub order_id: Option<i64>,
    /// Openid of the user in this mini program.
    pub openid: Option<String>,
    /// Number of entries to skip.
    pub offset: i64,
    /// Entries a page.
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

    /// 1 cancelled by the user, 2 merchant handles the refund, 4 refund rejected, 5 return rejected, 6 awaiting return, 7 closed, 8 awaiting receipt, 11 refunding, 13 refunded.
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

    /// The merchant's own id of the order.
    pub fn out_order_id(mut self, out_order_id: impl Into<String>) -> Self {
        self.out_order_id = Some(out_order_id.into());
        self
    }

    /// Id of the order given by WeChat; in requests this or out_order_id.
    pub fn order_id(mut self, order_id: impl Into<i64>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Openid of the user in this mini program.
    pub fn openid(mut self, openid: impl Into<String>) -> Self {
        self.openid = Some(openid.into());
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
    /// Ids of the after-sales orders.
    pub after_sales_orders: Vec<i64>,
    /// Whether there is a next page.
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
        path: "/shop/ecaftersale/get_list",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Simulate an after-sales operation for testing (商家售后测试).
///
/// `POST /shop/ecaftersale/merchanttest`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/aftersale/merchanttest.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct MerchantTest {
    /// Id of the after-sales order; give this or out_aftersale_id.
    pub aftersale_id: Option<i64>,
    /// The merchant's own id of the after-sales order.
    pub out_aftersale_id: Option<String>,
    /// Operation to simulate.
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

    /// Id of the after-sales order; give this or out_aftersale_id.
    pub fn aftersale_id(mut self, aftersale_id: impl Into<i64>) -> Self {
        self.aftersale_id = Some(aftersale_id.into());
        self
    }

    /// The merchant's own id of the after-sales order.
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
pub type MerchantTestResponse = yizhan_core::Done;

impl Endpoint for MerchantTest {
    type Response = MerchantTestResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_ecaftersale.merchant_test",
        path: "/shop/ecaftersale/merchanttest",
        ..Operation::usual(Product::Mini)
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
    /// Id of the after-sales order; give this or out_aftersale_id.
    pub aftersale_id: Option<i64>,
    /// The merchant's own id of the after-sales order.
    pub out_aftersale_id: Option<String>,
}

impl Reject {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the after-sales order; give this or out_aftersale_id.
    pub fn aftersale_id(mut self, aftersale_id: impl Into<i64>) -> Self {
        self.aftersale_id = Some(aftersale_id.into());
        self
    }

    /// The merchant's own id of the after-sales order.
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
pub type RejectResponse = yizhan_core::Done;

impl Endpoint for Reject {
    type Response = RejectResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_ecaftersale.reject",
        path: "/shop/ecaftersale/reject",
        ..Operation::usual(Product::Mini)
    };
}

/// Update an after-sales order (更新售后单).
///
/// `POST /shop/ecaftersale/update`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/aftersale/aftersale_update.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Update {
    /// Id of the after-sales order; give this or out_aftersale_id.
    pub aftersale_id: Option<i64>,
    /// The merchant's own id of the after-sales order.
    pub out_aftersale_id: Option<String>,
    /// Openid of the user in this mini program.
    pub openid: String,
    /// Of the after-sales order: 1 refund, 2 return and refund; in media_list: 1 image, 2 video.
    pub r#type: i64,
    /// Fen, amount to refund.
    pub orderamt: i64,
    /// 1 bought by mistake, 2 not wanted any more, 3 no tracking information, 4 empty parcel, 5 parcel refused, 6 not delivered for long, 7 not as described, 8 quality, 9 wrong goods sent, 10 no maker or origin, 11 counterfeit, 12 other.
    pub refund_reason_type: i64,
    /// Reason in the user's words.
    pub refund_reason: String,
    /// Images and videos the user gave.
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

    /// Id of the after-sales order; give this or out_aftersale_id.
    pub fn aftersale_id(mut self, aftersale_id: impl Into<i64>) -> Self {
        self.aftersale_id = Some(aftersale_id.into());
        self
    }

    /// The merchant's own id of the after-sales order.
    pub fn out_aftersale_id(mut self, out_aftersale_id: impl Into<String>) -> Self {
        self.out_aftersale_id = Some(out_aftersale_id.into());
        self
    }

    /// Of the after-sales order: 1 refund, 2 return and refund; in media_list: 1 image, 2 video.
    pub fn r#type(mut self, r#type: impl Into<i64>) -> Self {
        self.r#type = r#type.into();
        self
    }

    /// Fen, amount to refund.
    pub fn orderamt(mut self, orderamt: impl Into<i64>) -> Self {
        self.orderamt = orderamt.into();
        self
    }

    /// 1 bought by mistake, 2 not wanted any more, 3 no tracking information, 4 empty parcel, 5 parcel refused, 6 not delivered for long, 7 not as described, 8 quality, 9 wrong goods sent, 10 no maker or origin, 11 counterfeit, 12 other.
    pub fn refund_reason_type(mut self, refund_reason_type: impl Into<i64>) -> Self {
        self.refund_reason_type = refund_reason_type.into();
        self
    }

    /// Reason in the user's words.
    pub fn refund_reason(mut self, refund_reason: impl Into<String>) -> Self {
        self.refund_reason = refund_reason.into();
        self
    }

    /// Images and videos the user gave.
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
pub type UpdateResponse = yizhan_core::Done;

impl Endpoint for Update {
    type Response = UpdateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_ecaftersale.update",
        path: "/shop/ecaftersale/update",
        ..Operation::usual(Product::Mini)
    };
}

/// Upload refund certificates (上传退款凭证).
///
/// `POST /shop/ecaftersale/upload_certificates`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/aftersale/upload_certificates.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UploadCertificates {
    /// Id of the after-sales order; give this or out_aftersale_id.
    pub aftersale_id: Option<i64>,
    /// The merchant's own id of the after-sales order.
    pub out_aftersale_id: Option<String>,
    /// Explanation of the refund.
    pub refund_desc: String,
    /// Media ids of the proof images.
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

    /// Id of the after-sales order; give this or out_aftersale_id.
    pub fn aftersale_id(mut self, aftersale_id: impl Into<i64>) -> Self {
        self.aftersale_id = Some(aftersale_id.into());
        self
    }

    /// The merchant's own id of the after-sales order.
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
pub type UploadCertificatesResponse = yizhan_core::Done;

impl Endpoint for UploadCertificates {
    type Response = UploadCertificatesResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_ecaftersale.upload_certificates",
        path: "/shop/ecaftersale/upload_certificates",
        ..Operation::usual(Product::Mini)
    };
}

/// Upload the waybill of a return (用户上传物流信息).
///
/// `POST /shop/ecaftersale/uploadreturninfo`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/aftersale/uploadreturninfo.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UploadReturnInfo {
    /// Id of the after-sales order; give this or out_aftersale_id.
    pub aftersale_id: Option<i64>,
    /// The merchant's own id of the after-sales order.
    pub out_aftersale_id: Option<String>,
    /// Openid of the user in this mini program.
    pub openid: String,
    /// Code of the delivery company.
    pub delivery_id: String,
    /// `delivery_name`.
    pub delivery_name: String,
    /// Waybill number.
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

    /// Id of the after-sales order; give this or out_aftersale_id.
    pub fn aftersale_id(mut self, aftersale_id: impl Into<i64>) -> Self {
        self.aftersale_id = Some(aftersale_id.into());
        self
    }

    /// The merchant's own id of the after-sales order.
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
pub type UploadReturnInfoResponse = yizhan_core::Done;

impl Endpoint for UploadReturnInfo {
    type Response = UploadReturnInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_ecaftersale.upload_return_info",
        path: "/shop/ecaftersale/uploadreturninfo",
        ..Operation::usual(Product::Mini)
    };
}
