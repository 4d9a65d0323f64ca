//! Generated from `spec/mini/shop_order.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Custom trade component: orders (自定义版交易组件·订单)

use yizhan_core::{
    AnswerKind, BodyKind, Endpoint, Host, Method, Operation, Product, SecretString, TokenKind,
    wire_in, wire_out,
};

/// Create an order (生成订单).
///
/// `POST /shop/order/add`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/order/add_order.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Add {
    /// `out_order_id`.
    pub out_order_id: String,
    /// `out_user_id`.
    pub out_user_id: Option<String>,
    /// `openid`.
    pub openid: String,
    /// `fund_type`.
    pub fund_type: i64,
    /// `scene`.
    pub scene: i64,
    /// `path`.
    pub path: String,
    /// `order_detail`.
    pub order_detail: AddOrderDetail2,
    /// `delivery_detail`.
    pub delivery_detail: AddDeliveryDetail2,
    /// `address_info`.
    pub address_info: Option<AddAddressInfo>,
    /// `default_receiving_address`.
    pub default_receiving_address: Option<AddDefaultReceivingAddress2>,
    /// Yyyy-MM-dd HH:mm:ss, China time.
    pub create_time: String,
    /// Unix seconds.
    pub expire_time: Option<i64>,
    /// `aftersale_duration`.
    pub aftersale_duration: Option<i64>,
    /// `trace_id`.
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

    /// `out_user_id`.
    pub fn out_user_id(mut self, out_user_id: impl Into<String>) -> Self {
        self.out_user_id = Some(out_user_id.into());
        self
    }

    /// `openid`.
    pub fn openid(mut self, openid: impl Into<String>) -> Self {
        self.openid = openid.into();
        self
    }

    /// `fund_type`.
    pub fn fund_type(mut self, fund_type: impl Into<i64>) -> Self {
        self.fund_type = fund_type.into();
        self
    }

    /// `scene`.
    pub fn scene(mut self, scene: impl Into<i64>) -> Self {
        self.scene = scene.into();
        self
    }

    /// `path`.
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

    /// `default_receiving_address`.
    pub fn default_receiving_address(
        mut self,
        default_receiving_address: impl Into<AddDefaultReceivingAddress2>,
    ) -> Self {
        self.default_receiving_address = Some(default_receiving_address.into());
        self
    }

    /// Yyyy-MM-dd HH:mm:ss, China time.
    pub fn create_time(mut self, create_time: impl Into<String>) -> Self {
        self.create_time = create_time.into();
        self
    }

    /// Unix seconds.
    pub fn expire_time(mut self, expire_time: impl Into<i64>) -> Self {
        self.expire_time = Some(expire_time.into());
        self
    }

    /// `aftersale_duration`.
    pub fn aftersale_duration(mut self, aftersale_duration: impl Into<i64>) -> Self {
        self.aftersale_duration = Some(aftersale_duration.into());
        self
    }

    /// `trace_id`.
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
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/shop/order/add",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// `order_detail_2` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddOrderDetail2 {
    /// `product_infos`.
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

wire_out!(AddOrderDetail2 {
    "product_infos" => product_infos,
    "pay_info" => pay_info,
    "price_info" => price_info,
});

/// `order_detail_product_infos` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddOrderDetailProductInfos {
    /// `out_product_id`.
    pub out_product_id: String,
    /// `out_sku_id`.
    pub out_sku_id: String,
    /// `product_cnt`.
    pub product_cnt: i64,
    /// `sale_price`.
    pub sale_price: i64,
    /// `sku_real_price`.
    pub sku_real_price: i64,
    /// `path`.
    pub path: String,
    /// `title`.
    pub title: String,
    /// `head_img`.
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

    /// `out_sku_id`.
    #[must_use]
    pub fn out_sku_id(mut self, out_sku_id: impl Into<String>) -> Self {
        self.out_sku_id = out_sku_id.into();
        self
    }

    /// `product_cnt`.
    #[must_use]
    pub fn product_cnt(mut self, product_cnt: impl Into<i64>) -> Self {
        self.product_cnt = product_cnt.into();
        self
    }

    /// `sale_price`.
    #[must_use]
    pub fn sale_price(mut self, sale_price: impl Into<i64>) -> Self {
        self.sale_price = sale_price.into();
        self
    }

    /// `sku_real_price`.
    #[must_use]
    pub fn sku_real_price(mut self, sku_real_price: impl Into<i64>) -> Self {
        self.sku_real_price = sku_real_price.into();
        self
    }

    /// `path`.
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

    /// `head_img`.
    #[must_use]
    pub fn head_img(mut self, head_img: impl Into<String>) -> Self {
        self.head_img = head_img.into();
        self
    }
}

wire_out!(AddOrderDetailProductInfos {
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
    /// `pay_method_type`.
    pub pay_method_type: i64,
    /// `prepay_id`.
    pub prepay_id: String,
    /// Yyyy-MM-dd HH:mm:ss, China time.
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

wire_out!(AddOrderDetailPayInfo {
    "pay_method_type" => pay_method_type,
    "prepay_id" => prepay_id,
    "prepay_time" => prepay_time,
});

/// `order_detail_price_info` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddOrderDetailPriceInfo {
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

    /// `additional_remarks`.
    #[must_use]
    pub fn additional_remarks(mut self, additional_remarks: impl Into<String>) -> Self {
        self.additional_remarks = Some(additional_remarks.into());
        self
    }
}

wire_out!(AddOrderDetailPriceInfo {
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
    /// `delivery_type`.
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

    /// `delivery_type`.
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

wire_out!(AddDeliveryDetail2 {
    "delivery_type" => delivery_type,
});

/// `address_info` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddAddressInfo {
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

wire_out!(AddAddressInfo {
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

wire_out!(AddDefaultReceivingAddress2 {
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
    /// `order_id`.
    pub order_id: i64,
    /// `out_order_id`.
    pub out_order_id: String,
    /// `ticket`.
    pub ticket: SecretString,
    /// Yyyy-MM-dd HH:mm:ss, China time.
    pub ticket_expire_time: String,
    /// `final_price`.
    pub final_price: i64,
}

wire_in!(AddData {
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
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Close {
    /// `order_id`.
    pub order_id: Option<i64>,
    /// `out_order_id`.
    pub out_order_id: Option<String>,
    /// `openid`.
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
}

wire_out!(Close {
    "order_id" => order_id,
    "out_order_id" => out_order_id,
    "openid" => openid,
});

/// The answer to [`Close`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CloseResponse {}

wire_in!(CloseResponse {});

impl Endpoint for Close {
    type Response = CloseResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_order.close",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/shop/order/close",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// Get an order (获取订单详情).
///
/// `POST /shop/order/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/order/get_order.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Get {
    /// `order_id`.
    pub order_id: Option<i64>,
    /// `out_order_id`.
    pub out_order_id: Option<String>,
    /// `openid`.
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
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/shop/order/get",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// `order` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOrder {
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
    pub order_detail: OrderDetail,
    /// Yyyy-MM-dd HH:mm:ss, China time.
    pub update_time: Option<String>,
    /// Yyyy-MM-dd HH:mm:ss, China time.
    pub create_time: Option<String>,
    /// `default_receiving_address`.
    pub default_receiving_address: Option<DefaultReceivingAddress>,
}

wire_in!(GetOrder {
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
    /// `product_infos`.
    pub product_infos: Vec<ProductInfos>,
    /// `pay_info`.
    pub pay_info: Option<PayInfo>,
    /// `price_info`.
    pub price_info: PriceInfo,
    /// `delivery_detail`.
    pub delivery_detail: Option<DeliveryDetail>,
    /// `promotion_info`.
    pub promotion_info: Option<PromotionInfo>,
}

wire_in!(OrderDetail {
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

wire_in!(ProductInfos {
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

wire_in!(PayInfo {
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

wire_in!(PriceInfo {
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
    /// `delivery_type`.
    pub delivery_type: i64,
    /// `finish_all_delivery`.
    pub finish_all_delivery: bool,
    /// `delivery_list`.
    pub delivery_list: Vec<DeliveryList>,
}

wire_in!(DeliveryDetail {
    "delivery_type" => delivery_type,
    "finish_all_delivery" => finish_all_delivery,
    "delivery_list" => delivery_list,
});

/// `delivery_list` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DeliveryList {
    /// `delivery_id`.
    pub delivery_id: String,
    /// `waybill_id`.
    pub waybill_id: String,
}

wire_in!(DeliveryList {
    "delivery_id" => delivery_id,
    "waybill_id" => waybill_id,
});

/// `promotion_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PromotionInfo {
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

wire_in!(PromotionInfo {
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

wire_in!(DefaultReceivingAddress {
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
    /// Yyyy-MM-dd HH:mm:ss, China time.
    pub start_create_time: Option<String>,
    /// Yyyy-MM-dd HH:mm:ss, China time.
    pub end_create_time: Option<String>,
    /// `sort_order`.
    ///
    /// `1` unless set.
    pub sort_order: i64,
    /// `page`.
    ///
    /// `1` unless set.
    pub page: i64,
    /// `page_size`.
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

    /// Yyyy-MM-dd HH:mm:ss, China time.
    pub fn start_create_time(mut self, start_create_time: impl Into<String>) -> Self {
        self.start_create_time = Some(start_create_time.into());
        self
    }

    /// Yyyy-MM-dd HH:mm:ss, China time.
    pub fn end_create_time(mut self, end_create_time: impl Into<String>) -> Self {
        self.end_create_time = Some(end_create_time.into());
        self
    }

    /// `sort_order`.
    ///
    /// `1` unless set.
    pub fn sort_order(mut self, sort_order: impl Into<i64>) -> Self {
        self.sort_order = sort_order.into();
        self
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
    /// `total_num`.
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
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/shop/order/get_list",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// `answer_orders` of [`GetList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetListAnswerOrders {
    /// `order_id`.
    pub order_id: i64,
    /// `out_order_id`.
    pub out_order_id: String,
    /// `status`.
    pub status: i64,
    /// `fund_type`.
    pub fund_type: i64,
    /// `scene`.
    pub scene: i64,
    /// `path`.
    pub path: String,
    /// `order_detail`.
    pub order_detail: GetListOrdersOrderDetail,
    /// Yyyy-MM-dd HH:mm:ss, China time.
    pub update_time: String,
    /// Yyyy-MM-dd HH:mm:ss, China time.
    pub create_time: String,
    /// `default_receiving_address`.
    pub default_receiving_address: Option<DefaultReceivingAddress>,
}

wire_in!(GetListAnswerOrders {
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
    /// `product_infos`.
    pub product_infos: Vec<GetListOrderDetailProductInfos>,
    /// `pay_info`.
    pub pay_info: Option<PayInfo>,
    /// `price_info`.
    pub price_info: PriceInfo,
    /// `delivery_detail`.
    pub delivery_detail: Option<DeliveryDetail>,
    /// `promotion_info`.
    pub promotion_info: Option<PromotionInfo>,
}

wire_in!(GetListOrdersOrderDetail {
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

wire_in!(GetListOrderDetailProductInfos {
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
    /// Yyyy-MM-dd HH:mm:ss, China time.
    pub start_pay_time: Option<String>,
    /// Yyyy-MM-dd HH:mm:ss, China time.
    pub end_pay_time: Option<String>,
    /// `promoter_id`.
    pub promoter_id: Option<String>,
    /// `promoter_openid`.
    pub promoter_openid: Option<String>,
    /// `page`.
    ///
    /// `1` unless set.
    pub page: i64,
    /// `page_size`.
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

    /// Yyyy-MM-dd HH:mm:ss, China time.
    pub fn start_pay_time(mut self, start_pay_time: impl Into<String>) -> Self {
        self.start_pay_time = Some(start_pay_time.into());
        self
    }

    /// Yyyy-MM-dd HH:mm:ss, China time.
    pub fn end_pay_time(mut self, end_pay_time: impl Into<String>) -> Self {
        self.end_pay_time = Some(end_pay_time.into());
        self
    }

    /// `promoter_id`.
    pub fn promoter_id(mut self, promoter_id: impl Into<String>) -> Self {
        self.promoter_id = Some(promoter_id.into());
        self
    }

    /// `promoter_openid`.
    pub fn promoter_openid(mut self, promoter_openid: impl Into<String>) -> Self {
        self.promoter_openid = Some(promoter_openid.into());
        self
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
    /// `total_num`.
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
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/shop/order/get_list_by_finder",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// `orders` of [`GetListByFinder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Orders {
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
    pub order_detail: OrderDetail,
    /// Yyyy-MM-dd HH:mm:ss, China time.
    pub update_time: Option<String>,
    /// Yyyy-MM-dd HH:mm:ss, China time.
    pub create_time: Option<String>,
    /// `default_receiving_address`.
    pub default_receiving_address: Option<DefaultReceivingAddress>,
}

wire_in!(Orders {
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
    /// Yyyy-MM-dd HH:mm:ss, China time.
    pub start_pay_time: Option<String>,
    /// Yyyy-MM-dd HH:mm:ss, China time.
    pub end_pay_time: Option<String>,
    /// `sharer_openid`.
    pub sharer_openid: Option<String>,
    /// `page`.
    ///
    /// `1` unless set.
    pub page: i64,
    /// `page_size`.
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

    /// Yyyy-MM-dd HH:mm:ss, China time.
    pub fn start_pay_time(mut self, start_pay_time: impl Into<String>) -> Self {
        self.start_pay_time = Some(start_pay_time.into());
        self
    }

    /// Yyyy-MM-dd HH:mm:ss, China time.
    pub fn end_pay_time(mut self, end_pay_time: impl Into<String>) -> Self {
        self.end_pay_time = Some(end_pay_time.into());
        self
    }

    /// `sharer_openid`.
    pub fn sharer_openid(mut self, sharer_openid: impl Into<String>) -> Self {
        self.sharer_openid = Some(sharer_openid.into());
        self
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
    /// `total_num`.
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
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/shop/order/get_list_by_sharer",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// Get the payment parameters of an order (生成支付参数).
///
/// `POST /shop/order/getpaymentparams`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/order/getpaymentparams.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetPaymentParams {
    /// `order_id`.
    pub order_id: Option<i64>,
    /// `out_order_id`.
    pub out_order_id: Option<String>,
    /// `openid`.
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
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/shop/order/getpaymentparams",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// `payment_params` of [`GetPaymentParams`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPaymentParamsPaymentParams {
    /// `timeStamp`.
    pub time_stamp: i64,
    /// `nonceStr`.
    pub nonce_str: String,
    /// `package`.
    pub package: String,
    /// `paySign`.
    pub pay_sign: String,
    /// `signType`.
    pub sign_type: String,
}

wire_in!(GetPaymentParamsPaymentParams {
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
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Pay {
    /// `order_id`.
    pub order_id: Option<i64>,
    /// `out_order_id`.
    pub out_order_id: Option<String>,
    /// `openid`.
    pub openid: String,
    /// `action_type`.
    pub action_type: i64,
    /// `action_remark`.
    pub action_remark: Option<String>,
    /// `transaction_id`.
    pub transaction_id: Option<String>,
    /// Yyyy-MM-dd HH:mm:ss, China time.
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

    /// `action_remark`.
    pub fn action_remark(mut self, action_remark: impl Into<String>) -> Self {
        self.action_remark = Some(action_remark.into());
        self
    }

    /// `transaction_id`.
    pub fn transaction_id(mut self, transaction_id: impl Into<String>) -> Self {
        self.transaction_id = Some(transaction_id.into());
        self
    }

    /// Yyyy-MM-dd HH:mm:ss, China time.
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
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PayResponse {}

wire_in!(PayResponse {});

impl Endpoint for Pay {
    type Response = PayResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_order.pay",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/shop/order/pay",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}
