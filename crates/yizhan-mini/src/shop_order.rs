//! Generated from `spec/mini/shop_order.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Custom trade component: orders (自定义版交易组件·订单)

use yizhan_core::{Endpoint, Operation, Product, SecretString, wire_in, wire_out};

/// Create an order (生成订单).
///
/// `POST /shop/order/add`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/order/add_order.html)
///
/// Call it before payment; the ticket is handed to the mini program for the cashier.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Add {
    /// The merchant's own id of the order.
    pub out_order_id: String,
    /// The merchant's own id of the user.
    pub out_user_id: Option<String>,
    /// Openid of the user in this mini program.
    pub openid: String,
    /// 0 ordinary order, 1 order paid to the sub-merchant number.
    pub fund_type: i64,
    /// Scene value of the mini program when the order was made.
    pub scene: i64,
    /// Page of the order or, in product_infos, of the product.
    pub path: String,
    /// `order_detail`.
    pub order_detail: AddOrderDetail2,
    /// `delivery_detail`.
    pub delivery_detail: AddDeliveryDetail2,
    /// `address_info`.
    pub address_info: Option<AddAddressInfo>,
    /// Address for returned goods.
    pub default_receiving_address: Option<AddDefaultReceivingAddress2>,
    /// Yyyy-MM-dd HH:mm:ss.
    pub create_time: String,
    /// When the unpaid order expires.
    pub expire_time: Option<i64>,
    /// Days of after-sales after receipt.
    pub aftersale_duration: Option<i64>,
    /// Tracking id handed to the mini program on a live or short video page.
    pub trace_id: Option<String>,
}

impl Add {
    /// Starts with the first member; the other required ones have setters too.
    pub fn new(out_order_id: impl Into<String>) -> Self {
        Self {
            out_order_id: out_order_id.into(),
            out_user_id: Default::default(),
            openid: Default::default(),
            fund_type: Default::default(),
            scene: Default::default(),
            path: Default::default(),
            order_detail: Default::default(),
            delivery_detail: Default::default(),
            address_info: Default::default(),
            default_receiving_address: Default::default(),
            create_time: Default::default(),
            expire_time: Default::default(),
            aftersale_duration: Default::default(),
            trace_id: Default::default(),
        }
    }

    /// The merchant's own id of the user.
    pub fn out_user_id(mut self, out_user_id: impl Into<String>) -> Self {
        self.out_user_id = Some(out_user_id.into());
        self
    }

    /// Openid of the user in this mini program.
    pub fn openid(mut self, openid: impl Into<String>) -> Self {
        self.openid = openid.into();
        self
    }

    /// 0 ordinary order, 1 order paid to the sub-merchant number.
    pub fn fund_type(mut self, fund_type: impl Into<i64>) -> Self {
        self.fund_type = fund_type.into();
        self
    }

    /// Scene value of the mini program when the order was made.
    pub fn scene(mut self, scene: impl Into<i64>) -> Self {
        self.scene = scene.into();
        self
    }

    /// Page of the order or, in product_infos, of the product.
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = path.into();
        self
    }

    /// `order_detail`.
    pub fn order_detail(mut self, order_detail: impl Into<AddOrderDetail2>) -> Self {
        self.order_detail = order_detail.into();
        self
    }

    /// `delivery_detail`.
    pub fn delivery_detail(mut self, delivery_detail: impl Into<AddDeliveryDetail2>) -> Self {
        self.delivery_detail = delivery_detail.into();
        self
    }

    /// `address_info`.
    pub fn address_info(mut self, address_info: impl Into<AddAddressInfo>) -> Self {
        self.address_info = Some(address_info.into());
        self
    }

    /// Address for returned goods.
    pub fn default_receiving_address(
        mut self,
        default_receiving_address: impl Into<AddDefaultReceivingAddress2>,
    ) -> Self {
        self.default_receiving_address = Some(default_receiving_address.into());
        self
    }

    /// Yyyy-MM-dd HH:mm:ss.
    pub fn create_time(mut self, create_time: impl Into<String>) -> Self {
        self.create_time = create_time.into();
        self
    }

    /// When the unpaid order expires.
    pub fn expire_time(mut self, expire_time: impl Into<i64>) -> Self {
        self.expire_time = Some(expire_time.into());
        self
    }

    /// Days of after-sales after receipt.
    pub fn aftersale_duration(mut self, aftersale_duration: impl Into<i64>) -> Self {
        self.aftersale_duration = Some(aftersale_duration.into());
        self
    }

    /// Tracking id handed to the mini program on a live or short video page.
    pub fn trace_id(mut self, trace_id: impl Into<String>) -> Self {
        self.trace_id = Some(trace_id.into());
        self
    }
}

wire_out!(Add {
    "out_order_id" => out_order_id,
    "out_user_id" => out_user_id,
    "openid" => openid,
    "fund_type" => fund_type,
    "scene" => scene,
    "path" => path,
    "order_detail" => order_detail,
    "delivery_detail" => delivery_detail,
    "address_info" => address_info,
    "default_receiving_address" => default_receiving_address,
    "create_time" => create_time,
    "expire_time" => expire_time,
    "aftersale_duration" => aftersale_duration,
    "trace_id" => trace_id,
});

/// The answer to [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddResponse {
    /// `data`.
    pub data: AddData,
}

wire_in!(AddResponse {
    "data" => data,
});

impl Endpoint for Add {
    type Response = AddResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_order.add",
        path: "/shop/order/add",
        ..Operation::usual(Product::Mini)
    };
}

/// `order_detail_2` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddOrderDetail2 {
    /// The goods.
    pub product_infos: Vec<AddOrderDetailProductInfos>,
    /// `pay_info`.
    pub pay_info: AddOrderDetailPayInfo,
    /// `price_info`.
    pub price_info: AddOrderDetailPriceInfo,
}

impl AddOrderDetail2 {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        product_infos: impl IntoIterator<Item = impl Into<AddOrderDetailProductInfos>>,
        pay_info: impl Into<AddOrderDetailPayInfo>,
        price_info: impl Into<AddOrderDetailPriceInfo>,
    ) -> Self {
        Self {
            product_infos: product_infos.into_iter().map(Into::into).collect(),
            pay_info: pay_info.into(),
            price_info: price_info.into(),
        }
    }
}

wire_out!(part AddOrderDetail2 {
    "product_infos" => product_infos,
    "pay_info" => pay_info,
    "price_info" => price_info,
});

/// `order_detail_product_infos` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddOrderDetailProductInfos {
    /// The merchant's own id of the product.
    pub out_product_id: String,
    /// The merchant's own id of the SKU.
    pub out_sku_id: String,
    /// Number of pieces.
    pub product_cnt: i64,
    /// Fen, price of one piece.
    pub sale_price: i64,
    /// Fen paid for all pieces of the SKU after discounts.
    pub sku_real_price: i64,
    /// Page of the order or, in product_infos, of the product.
    pub path: String,
    /// `title`.
    pub title: String,
    /// Addresses of the main images.
    pub head_img: String,
}

impl AddOrderDetailProductInfos {
    /// Starts with the first member; the other required ones have setters too.
    #[must_use]
    pub fn new(out_product_id: impl Into<String>) -> Self {
        Self {
            out_product_id: out_product_id.into(),
            out_sku_id: Default::default(),
            product_cnt: Default::default(),
            sale_price: Default::default(),
            sku_real_price: Default::default(),
            path: Default::default(),
            title: Default::default(),
            head_img: Default::default(),
        }
    }

    /// The merchant's own id of the SKU.
    #[must_use]
    pub fn out_sku_id(mut self, out_sku_id: impl Into<String>) -> Self {
        self.out_sku_id = out_sku_id.into();
        self
    }

    /// Number of pieces.
    #[must_use]
    pub fn product_cnt(mut self, product_cnt: impl Into<i64>) -> Self {
        self.product_cnt = product_cnt.into();
        self
    }

    /// Fen, price of one piece.
    #[must_use]
    pub fn sale_price(mut self, sale_price: impl Into<i64>) -> Self {
        self.sale_price = sale_price.into();
        self
    }

    /// Fen paid for all pieces of the SKU after discounts.
    #[must_use]
    pub fn sku_real_price(mut self, sku_real_price: impl Into<i64>) -> Self {
        self.sku_real_price = sku_real_price.into();
        self
    }

    /// Page of the order or, in product_infos, of the product.
    #[must_use]
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = path.into();
        self
    }

    /// `title`.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = title.into();
        self
    }

    /// Addresses of the main images.
    #[must_use]
    pub fn head_img(mut self, head_img: impl Into<String>) -> Self {
        self.head_img = head_img.into();
        self
    }
}

wire_out!(part AddOrderDetailProductInfos {
    "out_product_id" => out_product_id,
    "out_sku_id" => out_sku_id,
    "product_cnt" => product_cnt,
    "sale_price" => sale_price,
    "sku_real_price" => sku_real_price,
    "path" => path,
    "title" => title,
    "head_img" => head_img,
});

/// `order_detail_pay_info` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddOrderDetailPayInfo {
    /// 0 WeChat Pay, 1 cash on delivery, 2 stored-value card of the merchant.
    pub pay_method_type: i64,
    /// Prepay id of WeChat Pay.
    pub prepay_id: String,
    /// Yyyy-MM-dd HH:mm:ss.
    pub prepay_time: String,
}

impl AddOrderDetailPayInfo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        pay_method_type: impl Into<i64>,
        prepay_id: impl Into<String>,
        prepay_time: impl Into<String>,
    ) -> Self {
        Self {
            pay_method_type: pay_method_type.into(),
            prepay_id: prepay_id.into(),
            prepay_time: prepay_time.into(),
        }
    }
}

wire_out!(part AddOrderDetailPayInfo {
    "pay_method_type" => pay_method_type,
    "prepay_id" => prepay_id,
    "prepay_time" => prepay_time,
});

/// `order_detail_price_info` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddOrderDetailPriceInfo {
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

impl AddOrderDetailPriceInfo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        order_price: impl Into<i64>,
        freight: impl Into<i64>,
        discounted_price: impl Into<i64>,
        additional_price: impl Into<i64>,
    ) -> Self {
        Self {
            order_price: order_price.into(),
            freight: freight.into(),
            discounted_price: discounted_price.into(),
            additional_price: additional_price.into(),
            additional_remarks: Default::default(),
        }
    }

    /// What the added amount is for.
    #[must_use]
    pub fn additional_remarks(mut self, additional_remarks: impl Into<String>) -> Self {
        self.additional_remarks = Some(additional_remarks.into());
        self
    }
}

wire_out!(part AddOrderDetailPriceInfo {
    "order_price" => order_price,
    "freight" => freight,
    "discounted_price" => discounted_price,
    "additional_price" => additional_price,
    "additional_remarks" => additional_remarks,
});

/// `delivery_detail_2` of [`Add`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AddDeliveryDetail2 {
    /// 1 courier, 2 nothing to ship, 3 own delivery, 4 self-pickup.
    ///
    /// `1` unless set.
    pub delivery_type: i64,
}

impl AddDeliveryDetail2 {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// 1 courier, 2 nothing to ship, 3 own delivery, 4 self-pickup.
    ///
    /// `1` unless set.
    #[must_use]
    pub fn delivery_type(mut self, delivery_type: impl Into<i64>) -> Self {
        self.delivery_type = delivery_type.into();
        self
    }
}

impl Default for AddDeliveryDetail2 {
    #[inline]
    fn default() -> Self {
        Self { delivery_type: 1 }
    }
}

wire_out!(part AddDeliveryDetail2 {
    "delivery_type" => delivery_type,
});

/// `address_info` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddAddressInfo {
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

impl AddAddressInfo {
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

wire_out!(part AddAddressInfo {
    "receiver_name" => receiver_name,
    "country" => country,
    "province" => province,
    "city" => city,
    "town" => town,
    "detailed_address" => detailed_address,
    "tel_number" => tel_number,
});

/// `default_receiving_address_2` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddDefaultReceivingAddress2 {
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

impl AddDefaultReceivingAddress2 {
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

wire_out!(part AddDefaultReceivingAddress2 {
    "receiver_name" => receiver_name,
    "country" => country,
    "province" => province,
    "city" => city,
    "town" => town,
    "detailed_address" => detailed_address,
    "tel_number" => tel_number,
});

/// `data` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddData {
    /// Id of the order given by WeChat; in requests this or out_order_id.
    pub order_id: i64,
    /// The merchant's own id of the order.
    pub out_order_id: String,
    /// Ticket that opens the cashier in the mini program.
    pub ticket: SecretString,
    /// When the ticket expires.
    pub ticket_expire_time: String,
    /// Fen, final price of the order.
    pub final_price: i64,
}

wire_in!(part AddData {
    "order_id" => order_id,
    "out_order_id" => out_order_id,
    "ticket" => ticket,
    "ticket_expire_time" => ticket_expire_time,
    "final_price" => final_price,
});

/// Close an order (关闭订单).
///
/// `POST /shop/order/close`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/order/order_close.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Close {
    /// Id of the order given by WeChat; in requests this or out_order_id.
    pub order_id: Option<i64>,
    /// The merchant's own id of the order.
    pub out_order_id: Option<String>,
    /// Openid of the user in this mini program.
    pub openid: String,
}

impl Close {
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

wire_out!(Close {
    "order_id" => order_id,
    "out_order_id" => out_order_id,
    "openid" => openid,
});

/// The answer to [`Close`].
pub type CloseResponse = yizhan_core::Done;

impl Endpoint for Close {
    type Response = CloseResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_order.close",
        path: "/shop/order/close",
        ..Operation::usual(Product::Mini)
    };
}

/// Get an order (获取订单详情).
///
/// `POST /shop/order/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/order/get_order.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Get {
    /// Id of the order given by WeChat; in requests this or out_order_id.
    pub order_id: Option<i64>,
    /// The merchant's own id of the order.
    pub out_order_id: Option<String>,
    /// Openid of the user in this mini program.
    pub openid: String,
}

impl Get {
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

wire_out!(Get {
    "order_id" => order_id,
    "out_order_id" => out_order_id,
    "openid" => openid,
});

/// The answer to [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// `order`.
    pub order: GetOrder,
}

wire_in!(GetResponse {
    "order" => order,
});

impl Endpoint for Get {
    type Response = GetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_order.get",
        path: "/shop/order/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `order` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOrder {
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
    pub order_detail: OrderDetail,
    /// Yyyy-MM-dd HH:mm:ss.
    pub update_time: Option<String>,
    /// Yyyy-MM-dd HH:mm:ss.
    pub create_time: Option<String>,
    /// Address for returned goods.
    pub default_receiving_address: Option<DefaultReceivingAddress>,
}

wire_in!(part GetOrder {
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

/// `order_detail` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderDetail {
    /// The goods.
    pub product_infos: Vec<ProductInfos>,
    /// `pay_info`.
    pub pay_info: Option<PayInfo>,
    /// `price_info`.
    pub price_info: PriceInfo,
    /// `delivery_detail`.
    pub delivery_detail: Option<DeliveryDetail>,
    /// Who brought in the order.
    pub promotion_info: Option<PromotionInfo>,
}

wire_in!(part OrderDetail {
    "product_infos" => product_infos,
    "pay_info" => pay_info,
    "price_info" => price_info,
    "delivery_detail" => delivery_detail,
    "promotion_info" => promotion_info,
});

/// `product_infos` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ProductInfos {
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

wire_in!(part ProductInfos {
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

/// `pay_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PayInfo {
    /// Name of the way of payment.
    pub pay_method: String,
    /// 0 WeChat Pay, 1 cash on delivery, 2 stored-value card of the merchant.
    pub pay_method_type: i64,
    /// Prepay id of WeChat Pay.
    pub prepay_id: String,
    /// Yyyy-MM-dd HH:mm:ss.
    pub prepay_time: String,
    /// WeChat Pay transaction number, for action_type 1.
    pub transaction_id: Option<String>,
    /// Yyyy-MM-dd HH:mm:ss.
    pub pay_time: Option<String>,
}

wire_in!(part PayInfo {
    "pay_method" => pay_method,
    "pay_method_type" => pay_method_type,
    "prepay_id" => prepay_id,
    "prepay_time" => prepay_time,
    "transaction_id" => transaction_id,
    "pay_time" => pay_time,
});

/// `price_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PriceInfo {
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

wire_in!(part PriceInfo {
    "order_price" => order_price,
    "freight" => freight,
    "discounted_price" => discounted_price,
    "additional_price" => additional_price,
    "additional_remarks" => additional_remarks,
});

/// `delivery_detail` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DeliveryDetail {
    /// 1 courier, 2 nothing to ship, 3 own delivery, 4 self-pickup.
    pub delivery_type: i64,
    /// True when the whole order is shipped.
    pub finish_all_delivery: bool,
    /// The parcels.
    pub delivery_list: Vec<DeliveryList>,
}

wire_in!(part DeliveryDetail {
    "delivery_type" => delivery_type,
    "finish_all_delivery" => finish_all_delivery,
    "delivery_list" => delivery_list,
});

/// `delivery_list` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DeliveryList {
    /// Code of the delivery company.
    pub delivery_id: String,
    /// Waybill number.
    pub waybill_id: String,
}

wire_in!(part DeliveryList {
    "delivery_id" => delivery_id,
    "waybill_id" => waybill_id,
});

/// `promotion_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PromotionInfo {
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

wire_in!(part PromotionInfo {
    "promoter_id" => promoter_id,
    "promoter_openid" => promoter_openid,
    "finder_username" => finder_username,
    "finder_nickname" => finder_nickname,
    "sharer_openid" => sharer_openid,
    "live_start_time" => live_start_time,
});

/// `default_receiving_address` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DefaultReceivingAddress {
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

wire_in!(part DefaultReceivingAddress {
    "receiver_name" => receiver_name,
    "country" => country,
    "province" => province,
    "city" => city,
    "town" => town,
    "detailed_address" => detailed_address,
    "tel_number" => tel_number,
});

/// List orders (获取订单列表).
///
/// `POST /shop/order/get_list`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/order/get_order_list.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetList {
    /// Yyyy-MM-dd HH:mm:ss.
    pub start_create_time: Option<String>,
    /// Yyyy-MM-dd HH:mm:ss.
    pub end_create_time: Option<String>,
    /// By creation time: 1 descending, 2 ascending.
    ///
    /// `1` unless set.
    pub sort_order: i64,
    /// Page number, from 1.
    ///
    /// `1` unless set.
    pub page: i64,
    /// Entries a page.
    ///
    /// `10` unless set.
    pub page_size: i64,
}

impl GetList {
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

    /// By creation time: 1 descending, 2 ascending.
    ///
    /// `1` unless set.
    pub fn sort_order(mut self, sort_order: impl Into<i64>) -> Self {
        self.sort_order = sort_order.into();
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

impl Default for GetList {
    #[inline]
    fn default() -> Self {
        Self {
            start_create_time: Default::default(),
            end_create_time: Default::default(),
            sort_order: 1,
            page: 1,
            page_size: 10,
        }
    }
}

wire_out!(GetList {
    "start_create_time" => start_create_time,
    "end_create_time" => end_create_time,
    "sort_order" => sort_order,
    "page" => page,
    "page_size" => page_size,
});

/// The answer to [`GetList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetListResponse {
    /// `orders`.
    pub orders: Vec<GetListAnswerOrders>,
    /// Number of entries in all.
    pub total_num: i64,
}

wire_in!(GetListResponse {
    "orders" => orders,
    "total_num" => total_num,
});

impl Endpoint for GetList {
    type Response = GetListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_order.get_list",
        path: "/shop/order/get_list",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `answer_orders` of [`GetList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetListAnswerOrders {
    /// Id of the order given by WeChat; in requests this or out_order_id.
    pub order_id: i64,
    /// The merchant's own id of the order.
    pub out_order_id: String,
    /// 10 awaiting payment, 11 cashier finished, treat as 10, 20 awaiting shipment, 21 partly shipped, 30 awaiting receipt, 100 completed, 200 cancelled after all goods went through after-sales, 250 cancelled unpaid.
    pub status: i64,
    /// 0 ordinary order, 1 order paid to the sub-merchant number.
    pub fund_type: i64,
    /// Scene value of the mini program when the order was made.
    pub scene: i64,
    /// Page of the order or, in product_infos, of the product.
    pub path: String,
    /// `order_detail`.
    pub order_detail: GetListOrdersOrderDetail,
    /// Yyyy-MM-dd HH:mm:ss.
    pub update_time: String,
    /// Yyyy-MM-dd HH:mm:ss.
    pub create_time: String,
    /// Address for returned goods.
    pub default_receiving_address: Option<DefaultReceivingAddress>,
}

wire_in!(part GetListAnswerOrders {
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

/// `orders_order_detail` of [`GetList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetListOrdersOrderDetail {
    /// The goods.
    pub product_infos: Vec<GetListOrderDetailProductInfos>,
    /// `pay_info`.
    pub pay_info: Option<PayInfo>,
    /// `price_info`.
    pub price_info: PriceInfo,
    /// `delivery_detail`.
    pub delivery_detail: Option<DeliveryDetail>,
    /// Who brought in the order.
    pub promotion_info: Option<PromotionInfo>,
}

wire_in!(part GetListOrdersOrderDetail {
    "product_infos" => product_infos,
    "pay_info" => pay_info,
    "price_info" => price_info,
    "delivery_detail" => delivery_detail,
    "promotion_info" => promotion_info,
});

/// `order_detail_product_infos` of [`GetList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetListOrderDetailProductInfos {
    /// Id of the product given by WeChat; in requests this or out_product_id.
    pub product_id: i64,
    /// The merchant's own id of the product.
    pub out_product_id: String,
    /// Id of the SKU given by WeChat.
    pub sku_id: i64,
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

wire_in!(part GetListOrderDetailProductInfos {
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

/// List orders of a promoter (按照推广员获取订单).
///
/// `POST /shop/order/get_list_by_finder`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/order/get_order_list_by_finder.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetListByFinder {
    /// Yyyy-MM-dd HH:mm:ss.
    pub start_pay_time: Option<String>,
    /// Yyyy-MM-dd HH:mm:ss.
    pub end_pay_time: Option<String>,
    /// Id of the promoter.
    pub promoter_id: Option<String>,
    /// Openid of the promoter.
    pub promoter_openid: Option<String>,
    /// Page number, from 1.
    ///
    /// `1` unless set.
    pub page: i64,
    /// Entries a page.
    ///
    /// `10` unless set.
    pub page_size: i64,
}

impl GetListByFinder {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Yyyy-MM-dd HH:mm:ss.
    pub fn start_pay_time(mut self, start_pay_time: impl Into<String>) -> Self {
        self.start_pay_time = Some(start_pay_time.into());
        self
    }

    /// Yyyy-MM-dd HH:mm:ss.
    pub fn end_pay_time(mut self, end_pay_time: impl Into<String>) -> Self {
        self.end_pay_time = Some(end_pay_time.into());
        self
    }

    /// Id of the promoter.
    pub fn promoter_id(mut self, promoter_id: impl Into<String>) -> Self {
        self.promoter_id = Some(promoter_id.into());
        self
    }

    /// Openid of the promoter.
    pub fn promoter_openid(mut self, promoter_openid: impl Into<String>) -> Self {
        self.promoter_openid = Some(promoter_openid.into());
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

impl Default for GetListByFinder {
    #[inline]
    fn default() -> Self {
        Self {
            start_pay_time: Default::default(),
            end_pay_time: Default::default(),
            promoter_id: Default::default(),
            promoter_openid: Default::default(),
            page: 1,
            page_size: 10,
        }
    }
}

wire_out!(GetListByFinder {
    "start_pay_time" => start_pay_time,
    "end_pay_time" => end_pay_time,
    "promoter_id" => promoter_id,
    "promoter_openid" => promoter_openid,
    "page" => page,
    "page_size" => page_size,
});

/// The answer to [`GetListByFinder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetListByFinderResponse {
    /// `orders`.
    pub orders: Vec<Orders>,
    /// Number of entries in all.
    pub total_num: i64,
}

wire_in!(GetListByFinderResponse {
    "orders" => orders,
    "total_num" => total_num,
});

impl Endpoint for GetListByFinder {
    type Response = GetListByFinderResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_order.get_list_by_finder",
        path: "/shop/order/get_list_by_finder",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `orders` of [`GetListByFinder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Orders {
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
    pub order_detail: OrderDetail,
    /// Yyyy-MM-dd HH:mm:ss.
    pub update_time: Option<String>,
    /// Yyyy-MM-dd HH:mm:ss.
    pub create_time: Option<String>,
    /// Address for returned goods.
    pub default_receiving_address: Option<DefaultReceivingAddress>,
}

wire_in!(part Orders {
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

/// List orders of a sharer (按照分享员获取订单).
///
/// `POST /shop/order/get_list_by_sharer`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/order/get_order_list_by_sharer.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetListBySharer {
    /// Yyyy-MM-dd HH:mm:ss.
    pub start_pay_time: Option<String>,
    /// Yyyy-MM-dd HH:mm:ss.
    pub end_pay_time: Option<String>,
    /// Openid of the sharer.
    pub sharer_openid: Option<String>,
    /// Page number, from 1.
    ///
    /// `1` unless set.
    pub page: i64,
    /// Entries a page.
    ///
    /// `10` unless set.
    pub page_size: i64,
}

impl GetListBySharer {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Yyyy-MM-dd HH:mm:ss.
    pub fn start_pay_time(mut self, start_pay_time: impl Into<String>) -> Self {
        self.start_pay_time = Some(start_pay_time.into());
        self
    }

    /// Yyyy-MM-dd HH:mm:ss.
    pub fn end_pay_time(mut self, end_pay_time: impl Into<String>) -> Self {
        self.end_pay_time = Some(end_pay_time.into());
        self
    }

    /// Openid of the sharer.
    pub fn sharer_openid(mut self, sharer_openid: impl Into<String>) -> Self {
        self.sharer_openid = Some(sharer_openid.into());
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

impl Default for GetListBySharer {
    #[inline]
    fn default() -> Self {
        Self {
            start_pay_time: Default::default(),
            end_pay_time: Default::default(),
            sharer_openid: Default::default(),
            page: 1,
            page_size: 10,
        }
    }
}

wire_out!(GetListBySharer {
    "start_pay_time" => start_pay_time,
    "end_pay_time" => end_pay_time,
    "sharer_openid" => sharer_openid,
    "page" => page,
    "page_size" => page_size,
});

/// The answer to [`GetListBySharer`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetListBySharerResponse {
    /// `orders`.
    pub orders: Vec<Orders>,
    /// Number of entries in all.
    pub total_num: i64,
}

wire_in!(GetListBySharerResponse {
    "orders" => orders,
    "total_num" => total_num,
});

impl Endpoint for GetListBySharer {
    type Response = GetListBySharerResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_order.get_list_by_sharer",
        path: "/shop/order/get_list_by_sharer",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Get the payment parameters of an order (生成支付参数).
///
/// `POST /shop/order/getpaymentparams`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/order/getpaymentparams.html)
///
/// For orders paid to the sub-merchant number; hand the result to wx.requestPayment.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetPaymentParams {
    /// Id of the order given by WeChat; in requests this or out_order_id.
    pub order_id: Option<i64>,
    /// The merchant's own id of the order.
    pub out_order_id: Option<String>,
    /// Openid of the user in this mini program.
    pub openid: String,
}

impl GetPaymentParams {
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

wire_out!(GetPaymentParams {
    "order_id" => order_id,
    "out_order_id" => out_order_id,
    "openid" => openid,
});

/// The answer to [`GetPaymentParams`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPaymentParamsResponse {
    /// `payment_params`.
    pub payment_params: GetPaymentParamsPaymentParams,
}

wire_in!(GetPaymentParamsResponse {
    "payment_params" => payment_params,
});

impl Endpoint for GetPaymentParams {
    type Response = GetPaymentParamsResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_order.get_payment_params",
        path: "/shop/order/getpaymentparams",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `payment_params` of [`GetPaymentParams`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPaymentParamsPaymentParams {
    /// Unix seconds, for wx.requestPayment.
    pub time_stamp: i64,
    /// Random string, for wx.requestPayment.
    pub nonce_str: String,
    /// Package with the prepay id, for wx.requestPayment.
    pub package: String,
    /// Signature, for wx.requestPayment.
    pub pay_sign: String,
    /// Kind of the signature, for wx.requestPayment.
    pub sign_type: String,
}

wire_in!(part GetPaymentParamsPaymentParams {
    "timeStamp" => time_stamp,
    "nonceStr" => nonce_str,
    "package" => package,
    "paySign" => pay_sign,
    "signType" => sign_type,
});

/// Report the payment of an order (同步订单支付结果).
///
/// `POST /shop/order/pay`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/order/pay_order.html)
///
/// Needed for ordinary orders only; those of the sub-merchant number are reported by WeChat Pay.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Pay {
    /// Id of the order given by WeChat; in requests this or out_order_id.
    pub order_id: Option<i64>,
    /// The merchant's own id of the order.
    pub out_order_id: Option<String>,
    /// Openid of the user in this mini program.
    pub openid: String,
    /// 1 paid, 2 payment failed, 3 cancelled by the user, 4 not paid in time, 5 cancelled by the merchant, 10 cancelled for another reason.
    pub action_type: i64,
    /// Note on the action.
    pub action_remark: Option<String>,
    /// WeChat Pay transaction number, for action_type 1.
    pub transaction_id: Option<String>,
    /// Yyyy-MM-dd HH:mm:ss.
    pub pay_time: Option<String>,
}

impl Pay {
    /// Starts with the required members.
    pub fn new(openid: impl Into<String>, action_type: impl Into<i64>) -> Self {
        Self {
            order_id: Default::default(),
            out_order_id: Default::default(),
            openid: openid.into(),
            action_type: action_type.into(),
            action_remark: Default::default(),
            transaction_id: Default::default(),
            pay_time: Default::default(),
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

    /// Note on the action.
    pub fn action_remark(mut self, action_remark: impl Into<String>) -> Self {
        self.action_remark = Some(action_remark.into());
        self
    }

    /// WeChat Pay transaction number, for action_type 1.
    pub fn transaction_id(mut self, transaction_id: impl Into<String>) -> Self {
        self.transaction_id = Some(transaction_id.into());
        self
    }

    /// Yyyy-MM-dd HH:mm:ss.
    pub fn pay_time(mut self, pay_time: impl Into<String>) -> Self {
        self.pay_time = Some(pay_time.into());
        self
    }
}

wire_out!(Pay {
    "order_id" => order_id,
    "out_order_id" => out_order_id,
    "openid" => openid,
    "action_type" => action_type,
    "action_remark" => action_remark,
    "transaction_id" => transaction_id,
    "pay_time" => pay_time,
});

/// The answer to [`Pay`].
pub type PayResponse = yizhan_core::Done;

impl Endpoint for Pay {
    type Response = PayResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_order.pay",
        path: "/shop/order/pay",
        ..Operation::usual(Product::Mini)
    };
}
