//! Generated from `spec/mini/user_order.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Shopping orders (购物订单)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Upload the details of a combined order (上传合单购物详情).
///
/// `POST /user-order/combine-orders`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/shopping-order/shopping-detail/uploadCombinedShoppingInfo.html) [(2)](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/shopping-orders/uploadCombinedShoppingInfo.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CombineOrders {
    /// Which payment; the same kind of number for details and shipping.
    pub order_key: OrderKey,
    /// Orders of the combined payment, one each.
    pub sub_orders: Vec<CombineOrdersSubOrders>,
    /// `payer`.
    pub payer: Payer,
    /// RFC 3339, such as 2022-12-15T13:29:35.120+08:00; an update must be later than the one before.
    pub upload_time: String,
}

impl CombineOrders {
    /// Starts with the required members.
    pub fn new(
        order_key: impl Into<OrderKey>,
        sub_orders: impl IntoIterator<Item = impl Into<CombineOrdersSubOrders>>,
        payer: impl Into<Payer>,
        upload_time: impl Into<String>,
    ) -> Self {
        Self {
            order_key: order_key.into(),
            sub_orders: sub_orders.into_iter().map(Into::into).collect(),
            payer: payer.into(),
            upload_time: upload_time.into(),
        }
    }
}

wire_out!(CombineOrders {
    "order_key" => order_key,
    "sub_orders" => sub_orders,
    "payer" => payer,
    "upload_time" => upload_time,
});

/// The answer to [`CombineOrders`].
pub type CombineOrdersResponse = yizhan_core::Done;

impl Endpoint for CombineOrders {
    type Response = CombineOrdersResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.user_order.combine_orders",
        path: "/user-order/combine-orders",
        ..Operation::usual(Product::Mini)
    };
}

/// `order_key` of [`CombineOrders`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderKey {
    /// 1 merchant's number (mchid and out_trade_no), 2 WeChat Pay transaction id.
    pub order_number_type: i64,
    /// Merchant number of the payment.
    pub mchid: Option<String>,
    /// Merchant's order number of the payment.
    pub out_trade_no: Option<String>,
    /// WeChat Pay transaction id.
    pub transaction_id: Option<String>,
}

impl OrderKey {
    /// Starts with the required members.
    #[must_use]
    pub fn new(order_number_type: impl Into<i64>) -> Self {
        Self {
            order_number_type: order_number_type.into(),
            mchid: Default::default(),
            out_trade_no: Default::default(),
            transaction_id: Default::default(),
        }
    }

    /// Merchant number of the payment.
    #[must_use]
    pub fn mchid(mut self, mchid: impl Into<String>) -> Self {
        self.mchid = Some(mchid.into());
        self
    }

    /// Merchant's order number of the payment.
    #[must_use]
    pub fn out_trade_no(mut self, out_trade_no: impl Into<String>) -> Self {
        self.out_trade_no = Some(out_trade_no.into());
        self
    }

    /// WeChat Pay transaction id.
    #[must_use]
    pub fn transaction_id(mut self, transaction_id: impl Into<String>) -> Self {
        self.transaction_id = Some(transaction_id.into());
        self
    }
}

wire_out!(part OrderKey {
    "order_number_type" => order_number_type,
    "mchid" => mchid,
    "out_trade_no" => out_trade_no,
    "transaction_id" => transaction_id,
});

/// `sub_orders` of [`CombineOrders`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CombineOrdersSubOrders {
    /// Which payment; the same kind of number for details and shipping.
    pub order_key: OrderKey,
    /// Order number shown to the user, 1 to 64 bytes.
    pub merchant_order_no: String,
    /// Where the user gets from the order or item.
    pub order_detail_jump_link: Option<OrderDetailJumpLink>,
    /// `item_list`.
    pub item_list: Vec<ItemList>,
    /// 1 courier, 2 delivery within the city, 3 virtual goods.
    pub logistics_type: Option<String>,
}

impl CombineOrdersSubOrders {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        order_key: impl Into<OrderKey>,
        merchant_order_no: impl Into<String>,
        item_list: impl IntoIterator<Item = impl Into<ItemList>>,
    ) -> Self {
        Self {
            order_key: order_key.into(),
            merchant_order_no: merchant_order_no.into(),
            order_detail_jump_link: Default::default(),
            item_list: item_list.into_iter().map(Into::into).collect(),
            logistics_type: Default::default(),
        }
    }

    /// Where the user gets from the order or item.
    #[must_use]
    pub fn order_detail_jump_link(
        mut self,
        order_detail_jump_link: impl Into<OrderDetailJumpLink>,
    ) -> Self {
        self.order_detail_jump_link = Some(order_detail_jump_link.into());
        self
    }

    /// 1 courier, 2 delivery within the city, 3 virtual goods.
    #[must_use]
    pub fn logistics_type(mut self, logistics_type: impl Into<String>) -> Self {
        self.logistics_type = Some(logistics_type.into());
        self
    }
}

wire_out!(part CombineOrdersSubOrders {
    "order_key" => order_key,
    "merchant_order_no" => merchant_order_no,
    "order_detail_jump_link" => order_detail_jump_link,
    "item_list" => item_list,
    "logistics_type" => logistics_type,
});

/// `order_detail_jump_link` of [`CombineOrders`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderDetailJumpLink {
    /// 1 mini program (needs appid and path), 2 web page (needs url).
    pub r#type: String,
    /// Of the mini program, must be the caller's.
    pub appid: Option<String>,
    /// Page of the mini program, may carry parameters.
    pub path: Option<String>,
    /// Web page.
    pub url: Option<String>,
}

impl OrderDetailJumpLink {
    /// Starts with the required members.
    #[must_use]
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            appid: Default::default(),
            path: Default::default(),
            url: Default::default(),
        }
    }

    /// Of the mini program, must be the caller's.
    #[must_use]
    pub fn appid(mut self, appid: impl Into<String>) -> Self {
        self.appid = Some(appid.into());
        self
    }

    /// Page of the mini program, may carry parameters.
    #[must_use]
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// Web page.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

wire_out!(part OrderDetailJumpLink {
    "type" => r#type,
    "appid" => appid,
    "path" => path,
    "url" => url,
});

/// `item_list` of [`CombineOrders`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ItemList {
    /// Merchant's id of the item, refers the shipping to it.
    pub merchant_item_id: String,
    /// `name`.
    pub name: String,
    /// `description`.
    pub description: Option<String>,
    /// In fen.
    pub unit_price: i64,
    /// `quantity`.
    pub quantity: i64,
    /// Links to pictures of the item.
    pub image_url: Vec<String>,
    /// Where the user gets from the order or item.
    pub item_detail_jump_link: Option<ItemDetailJumpLink>,
}

impl ItemList {
    /// Starts with the first member; the other required ones have setters too.
    #[must_use]
    pub fn new(merchant_item_id: impl Into<String>) -> Self {
        Self {
            merchant_item_id: merchant_item_id.into(),
            name: Default::default(),
            description: Default::default(),
            unit_price: Default::default(),
            quantity: Default::default(),
            image_url: Default::default(),
            item_detail_jump_link: Default::default(),
        }
    }

    /// `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// In fen.
    #[must_use]
    pub fn unit_price(mut self, unit_price: impl Into<i64>) -> Self {
        self.unit_price = unit_price.into();
        self
    }

    /// `quantity`.
    #[must_use]
    pub fn quantity(mut self, quantity: impl Into<i64>) -> Self {
        self.quantity = quantity.into();
        self
    }

    /// Links to pictures of the item.
    #[must_use]
    pub fn image_url(mut self, image_url: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.image_url = image_url.into_iter().map(Into::into).collect();
        self
    }

    /// Where the user gets from the order or item.
    #[must_use]
    pub fn item_detail_jump_link(
        mut self,
        item_detail_jump_link: impl Into<ItemDetailJumpLink>,
    ) -> Self {
        self.item_detail_jump_link = Some(item_detail_jump_link.into());
        self
    }
}

wire_out!(part ItemList {
    "merchant_item_id" => merchant_item_id,
    "name" => name,
    "description" => description,
    "unit_price" => unit_price,
    "quantity" => quantity,
    "image_url" => image_url,
    "item_detail_jump_link" => item_detail_jump_link,
});

/// `item_detail_jump_link` of [`CombineOrders`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ItemDetailJumpLink {
    /// 1 mini program (needs appid and path), 2 web page (needs url).
    pub r#type: String,
    /// Of the mini program, must be the caller's.
    pub appid: Option<String>,
    /// Page of the mini program, may carry parameters.
    pub path: Option<String>,
    /// Web page.
    pub url: Option<String>,
}

impl ItemDetailJumpLink {
    /// Starts with the required members.
    #[must_use]
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            appid: Default::default(),
            path: Default::default(),
            url: Default::default(),
        }
    }

    /// Of the mini program, must be the caller's.
    #[must_use]
    pub fn appid(mut self, appid: impl Into<String>) -> Self {
        self.appid = Some(appid.into());
        self
    }

    /// Page of the mini program, may carry parameters.
    #[must_use]
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// Web page.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

wire_out!(part ItemDetailJumpLink {
    "type" => r#type,
    "appid" => appid,
    "path" => path,
    "url" => url,
});

/// `payer` of [`CombineOrders`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Payer {
    /// Payer's openid.
    pub openid: String,
}

impl Payer {
    /// Starts with the required members.
    #[must_use]
    pub fn new(openid: impl Into<String>) -> Self {
        Self {
            openid: openid.into(),
        }
    }
}

wire_out!(part Payer {
    "openid" => openid,
});

/// Upload the shipping of a combined order (上传合单物流信息).
///
/// `POST /user-order/combine-orders/shippings`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/shopping-order/shopping-detail/uploadCombinedShippingInfo.html) [(2)](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/shopping-orders/uploadCombinedShippingInfo.html)
///
/// Only after the payment; order_number_type must be the one of the uploaded details, for the order and its parts.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CombineOrdersShippings {
    /// Which payment; the same kind of number for details and shipping.
    pub order_key: OrderKey,
    /// Orders of the combined payment, one each.
    pub sub_orders: Vec<CombineOrdersShippingsSubOrders>,
    /// `payer`.
    pub payer: Payer,
    /// RFC 3339, such as 2022-12-15T13:29:35.120+08:00; an update must be later than the one before.
    pub upload_time: String,
}

impl CombineOrdersShippings {
    /// Starts with the required members.
    pub fn new(
        order_key: impl Into<OrderKey>,
        sub_orders: impl IntoIterator<Item = impl Into<CombineOrdersShippingsSubOrders>>,
        payer: impl Into<Payer>,
        upload_time: impl Into<String>,
    ) -> Self {
        Self {
            order_key: order_key.into(),
            sub_orders: sub_orders.into_iter().map(Into::into).collect(),
            payer: payer.into(),
            upload_time: upload_time.into(),
        }
    }
}

wire_out!(CombineOrdersShippings {
    "order_key" => order_key,
    "sub_orders" => sub_orders,
    "payer" => payer,
    "upload_time" => upload_time,
});

/// The answer to [`CombineOrdersShippings`].
pub type CombineOrdersShippingsResponse = yizhan_core::Done;

impl Endpoint for CombineOrdersShippings {
    type Response = CombineOrdersShippingsResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.user_order.combine_orders_shippings",
        path: "/user-order/combine-orders/shippings",
        ..Operation::usual(Product::Mini)
    };
}

/// `sub_orders` of [`CombineOrdersShippings`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CombineOrdersShippingsSubOrders {
    /// Which payment; the same kind of number for details and shipping.
    pub order_key: OrderKey,
    /// Parcels; one with delivery_mode 1.
    pub shipping_list: Vec<ShippingList>,
    /// 1 UNIFIED_DELIVERY (one parcel), 2 SPLIT_DELIVERY (several parcels).
    pub delivery_mode: String,
}

impl CombineOrdersShippingsSubOrders {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        order_key: impl Into<OrderKey>,
        shipping_list: impl IntoIterator<Item = impl Into<ShippingList>>,
        delivery_mode: impl Into<String>,
    ) -> Self {
        Self {
            order_key: order_key.into(),
            shipping_list: shipping_list.into_iter().map(Into::into).collect(),
            delivery_mode: delivery_mode.into(),
        }
    }
}

wire_out!(part CombineOrdersShippingsSubOrders {
    "order_key" => order_key,
    "shipping_list" => shipping_list,
    "delivery_mode" => delivery_mode,
});

/// `shipping_list` of [`CombineOrdersShippings`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ShippingList {
    /// Courier's code, see the list of logistics companies.
    pub express_company: String,
    /// Waybill number, 1 to 128 bytes.
    pub tracking_no: String,
    /// Needed by couriers that check the phone number, such as SF.
    pub contact: Option<Contact>,
    /// Items in this parcel, needed with delivery_mode 2.
    pub item_list: Option<Vec<ShippingListItemList>>,
}

impl ShippingList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(express_company: impl Into<String>, tracking_no: impl Into<String>) -> Self {
        Self {
            express_company: express_company.into(),
            tracking_no: tracking_no.into(),
            contact: Default::default(),
            item_list: Default::default(),
        }
    }

    /// Needed by couriers that check the phone number, such as SF.
    #[must_use]
    pub fn contact(mut self, contact: impl Into<Contact>) -> Self {
        self.contact = Some(contact.into());
        self
    }

    /// Items in this parcel, needed with delivery_mode 2.
    #[must_use]
    pub fn item_list(
        mut self,
        item_list: impl IntoIterator<Item = impl Into<ShippingListItemList>>,
    ) -> Self {
        self.item_list = Some(item_list.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part ShippingList {
    "express_company" => express_company,
    "tracking_no" => tracking_no,
    "contact" => contact,
    "item_list" => item_list,
});

/// `contact` of [`CombineOrdersShippings`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Contact {
    /// Phone number of the sender, masked.
    pub consignor_contact: Option<String>,
    /// Phone number of the receiver, masked.
    pub receiver_contact: Option<String>,
}

impl Contact {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Phone number of the sender, masked.
    #[must_use]
    pub fn consignor_contact(mut self, consignor_contact: impl Into<String>) -> Self {
        self.consignor_contact = Some(consignor_contact.into());
        self
    }

    /// Phone number of the receiver, masked.
    #[must_use]
    pub fn receiver_contact(mut self, receiver_contact: impl Into<String>) -> Self {
        self.receiver_contact = Some(receiver_contact.into());
        self
    }
}

wire_out!(part Contact {
    "consignor_contact" => consignor_contact,
    "receiver_contact" => receiver_contact,
});

/// `shipping_list_item_list` of [`CombineOrdersShippings`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ShippingListItemList {
    /// Merchant's id of the item, refers the shipping to it.
    pub merchant_item_id: String,
}

impl ShippingListItemList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(merchant_item_id: impl Into<String>) -> Self {
        Self {
            merchant_item_id: merchant_item_id.into(),
        }
    }
}

wire_out!(part ShippingListItemList {
    "merchant_item_id" => merchant_item_id,
});

/// Upload the details of an order (上传购物详情).
///
/// `POST /user-order/orders`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/shopping-order/normal-shopping-detail/uploadShoppingInfo.html) [(2)](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/shopping-orders/uploadShoppingInfo.html)
///
/// After the payment is linked to the details they can no longer be changed. WeChat no longer maintains shopping orders.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Orders {
    /// Which payment; the same kind of number for details and shipping.
    pub order_key: OrderKey,
    /// `order_list`.
    pub order_list: Vec<OrdersOrderList>,
    /// `payer`.
    pub payer: Payer,
    /// 1 courier, 2 delivery within the city, 3 virtual goods.
    pub logistics_type: Option<String>,
    /// RFC 3339, such as 2022-12-15T13:29:35.120+08:00; an update must be later than the one before.
    pub upload_time: String,
}

impl Orders {
    /// Starts with the required members.
    pub fn new(
        order_key: impl Into<OrderKey>,
        order_list: impl IntoIterator<Item = impl Into<OrdersOrderList>>,
        payer: impl Into<Payer>,
        upload_time: impl Into<String>,
    ) -> Self {
        Self {
            order_key: order_key.into(),
            order_list: order_list.into_iter().map(Into::into).collect(),
            payer: payer.into(),
            logistics_type: Default::default(),
            upload_time: upload_time.into(),
        }
    }

    /// 1 courier, 2 delivery within the city, 3 virtual goods.
    pub fn logistics_type(mut self, logistics_type: impl Into<String>) -> Self {
        self.logistics_type = Some(logistics_type.into());
        self
    }
}

wire_out!(Orders {
    "order_key" => order_key,
    "order_list" => order_list,
    "payer" => payer,
    "logistics_type" => logistics_type,
    "upload_time" => upload_time,
});

/// The answer to [`Orders`].
pub type OrdersResponse = yizhan_core::Done;

impl Endpoint for Orders {
    type Response = OrdersResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.user_order.orders",
        path: "/user-order/orders",
        ..Operation::usual(Product::Mini)
    };
}

/// `order_list` of [`Orders`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrdersOrderList {
    /// Order number shown to the user, 1 to 64 bytes.
    pub merchant_order_no: String,
    /// Where the user gets from the order or item.
    pub order_detail_jump_link: Option<OrderDetailJumpLink>,
    /// `item_list`.
    pub item_list: Vec<ItemList>,
}

impl OrdersOrderList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        merchant_order_no: impl Into<String>,
        item_list: impl IntoIterator<Item = impl Into<ItemList>>,
    ) -> Self {
        Self {
            merchant_order_no: merchant_order_no.into(),
            order_detail_jump_link: Default::default(),
            item_list: item_list.into_iter().map(Into::into).collect(),
        }
    }

    /// Where the user gets from the order or item.
    #[must_use]
    pub fn order_detail_jump_link(
        mut self,
        order_detail_jump_link: impl Into<OrderDetailJumpLink>,
    ) -> Self {
        self.order_detail_jump_link = Some(order_detail_jump_link.into());
        self
    }
}

wire_out!(part OrdersOrderList {
    "merchant_order_no" => merchant_order_no,
    "order_detail_jump_link" => order_detail_jump_link,
    "item_list" => item_list,
});

/// Submit the shopping order access for review (提交购物订单接入审核).
///
/// `POST /user-order/orders-permission/confirm`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/shopping-orders/confirmProductPermission.html)
///
/// Takes about six hours; only afterwards do users see the orders. last_result is that of the review before.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct OrdersPermissionConfirm {}

impl OrdersPermissionConfirm {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(OrdersPermissionConfirm {});

/// The answer to [`OrdersPermissionConfirm`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrdersPermissionConfirmResponse {
    /// Result of the previous review.
    pub last_result: Option<String>,
}

wire_in!(OrdersPermissionConfirmResponse {
    "last_result" => last_result,
});

impl Endpoint for OrdersPermissionConfirm {
    type Response = OrdersPermissionConfirmResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.user_order.orders_permission_confirm",
        path: "/user-order/orders-permission/confirm",
        ..Operation::usual(Product::Mini)
    };
}

/// Activate shopping orders (开通购物订单产品权限).
///
/// `POST /user-order/orders-permission/open`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/shopping-orders/openShoppingOrderProductPermission.html)
///
/// For third-party platforms, after the merchant granted the permission set and accepted the agreement.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct OrdersPermissionOpen {}

impl OrdersPermissionOpen {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(OrdersPermissionOpen {});

/// The answer to [`OrdersPermissionOpen`].
pub type OrdersPermissionOpenResponse = yizhan_core::Done;

impl Endpoint for OrdersPermissionOpen {
    type Response = OrdersPermissionOpenResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.user_order.orders_permission_open",
        path: "/user-order/orders-permission/open",
        ..Operation::usual(Product::Mini)
    };
}

/// Upload the shipping of an order (上传物流信息).
///
/// `POST /user-order/orders/shippings`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/shopping-order/normal-shopping-detail/uploadShippingInfo.html) [(2)](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/shopping-orders/uploadShippingInfo.html)
///
/// Only after the payment; order_number_type must be the one of the uploaded details.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct OrdersShippings {
    /// Which payment; the same kind of number for details and shipping.
    pub order_key: OrderKey,
    /// Parcels; one with delivery_mode 1.
    pub shipping_list: Vec<ShippingList>,
    /// `payer`.
    pub payer: Payer,
    /// 1 UNIFIED_DELIVERY (one parcel), 2 SPLIT_DELIVERY (several parcels).
    pub delivery_mode: String,
    /// RFC 3339, such as 2022-12-15T13:29:35.120+08:00; an update must be later than the one before.
    pub upload_time: String,
}

impl OrdersShippings {
    /// Starts with the first member; the other required ones have setters too.
    pub fn new(order_key: impl Into<OrderKey>) -> Self {
        Self {
            order_key: order_key.into(),
            shipping_list: Default::default(),
            payer: Default::default(),
            delivery_mode: Default::default(),
            upload_time: Default::default(),
        }
    }

    /// Parcels; one with delivery_mode 1.
    pub fn shipping_list(
        mut self,
        shipping_list: impl IntoIterator<Item = impl Into<ShippingList>>,
    ) -> Self {
        self.shipping_list = shipping_list.into_iter().map(Into::into).collect();
        self
    }

    /// `payer`.
    pub fn payer(mut self, payer: impl Into<Payer>) -> Self {
        self.payer = payer.into();
        self
    }

    /// 1 UNIFIED_DELIVERY (one parcel), 2 SPLIT_DELIVERY (several parcels).
    pub fn delivery_mode(mut self, delivery_mode: impl Into<String>) -> Self {
        self.delivery_mode = delivery_mode.into();
        self
    }

    /// RFC 3339, such as 2022-12-15T13:29:35.120+08:00; an update must be later than the one before.
    pub fn upload_time(mut self, upload_time: impl Into<String>) -> Self {
        self.upload_time = upload_time.into();
        self
    }
}

wire_out!(OrdersShippings {
    "order_key" => order_key,
    "shipping_list" => shipping_list,
    "payer" => payer,
    "delivery_mode" => delivery_mode,
    "upload_time" => upload_time,
});

/// The answer to [`OrdersShippings`].
pub type OrdersShippingsResponse = yizhan_core::Done;

impl Endpoint for OrdersShippings {
    type Response = OrdersShippingsResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.user_order.orders_shippings",
        path: "/user-order/orders/shippings",
        ..Operation::usual(Product::Mini)
    };
}

/// Check the uploaded shopping details (验证购物订单上传结果).
///
/// `POST /user-order/shoppinginfo/verify`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/shopping-order/upload-result/ShoppingInfoVerifyUploadResult.html) [(2)](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/shopping-orders/ShoppingInfoVerifyUploadResult.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ShoppingInfoVerify {
    /// Which payment; the same kind of number for details and shipping.
    pub order_key: OrderKey,
    /// `payer`.
    pub payer: Payer,
}

impl ShoppingInfoVerify {
    /// Starts with the required members.
    pub fn new(order_key: impl Into<OrderKey>, payer: impl Into<Payer>) -> Self {
        Self {
            order_key: order_key.into(),
            payer: payer.into(),
        }
    }
}

wire_out!(ShoppingInfoVerify {
    "order_key" => order_key,
    "payer" => payer,
});

/// The answer to [`ShoppingInfoVerify`].
pub type ShoppingInfoVerifyResponse = yizhan_core::Done;

impl Endpoint for ShoppingInfoVerify {
    type Response = ShoppingInfoVerifyResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.user_order.shopping_info_verify",
        path: "/user-order/shoppinginfo/verify",
        ..Operation::usual(Product::Mini)
    };
}
