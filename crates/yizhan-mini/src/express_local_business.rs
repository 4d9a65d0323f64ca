//! Generated from `spec/mini/express_local_business.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Immediate delivery, merchants (即时配送 小程序使用)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// List the supported delivery companies (获取已支持的配送公司列表).
///
/// `POST /cgi-bin/express/local/business/delivery/getall`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-business/immediateDelivery.getAllImmeDelivery.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DeliveryGetAll {}

impl DeliveryGetAll {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(DeliveryGetAll {});

/// The answer to [`DeliveryGetAll`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DeliveryGetAllResponse {
    /// 0 success, otherwise the delivery company's error.
    pub resultcode: i64,
    /// Error message.
    pub resultmsg: String,
    /// `list`.
    pub list: Vec<DeliveryGetAllList>,
}

wire_in!(DeliveryGetAllResponse {
    "resultcode" => resultcode,
    "resultmsg" => resultmsg,
    "list" => list,
});

impl Endpoint for DeliveryGetAll {
    type Response = DeliveryGetAllResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.express_local_business.delivery_get_all",
        path: "/cgi-bin/express/local/business/delivery/getall",
        ok_field: Some("resultcode"),
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `list` of [`DeliveryGetAll`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DeliveryGetAllList {
    /// Delivery company's code.
    pub delivery_id: String,
    /// Delivery company's name.
    pub delivery_name: String,
}

wire_in!(part DeliveryGetAllList {
    "delivery_id" => delivery_id,
    "delivery_name" => delivery_name,
});

/// Activate immediate delivery (开通即时配送).
///
/// `POST /cgi-bin/express/local/business/open`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-business/immediateDelivery.openDelivery.html)
///
/// Called once; afterwards accounts at delivery companies can be bound.
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
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OpenResponse {
    /// 0 success, otherwise the delivery company's error.
    pub resultcode: i64,
    /// Error message.
    pub resultmsg: String,
}

wire_in!(OpenResponse {
    "resultcode" => resultcode,
    "resultmsg" => resultmsg,
});

impl Endpoint for Open {
    type Response = OpenResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.express_local_business.open",
        path: "/cgi-bin/express/local/business/open",
        ok_field: Some("resultcode"),
        ..Operation::usual(Product::Mini)
    };
}

/// Place a delivery order (下配送单).
///
/// `POST /cgi-bin/express/local/business/order/add`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-business/immediateDelivery.addOrder.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct OrderAdd {
    /// Merchant's id at the delivery company.
    pub shopid: Option<String>,
    /// Order's id at the merchant, unique.
    pub shop_order_id: String,
    /// SHA-1 in hex of shopid, shop_order_id and the delivery company's AppSecret joined together.
    pub delivery_sign: Option<String>,
    /// Store's number at the delivery company.
    pub shop_no: String,
    /// Delivery company's code.
    pub delivery_id: String,
    /// Openid of the user who ordered.
    pub openid: String,
    /// `sender`.
    pub sender: Option<Sender>,
    /// `receiver`.
    pub receiver: Receiver,
    /// `cargo`.
    pub cargo: Cargo,
    /// What the order asks of the delivery.
    pub order_info: OrderInfo,
    /// `shop`.
    pub shop: Option<Shop>,
    /// `sub_biz_id`.
    pub sub_biz_id: Option<String>,
    /// Token by which a placed order keeps the price of the pre-placed one.
    pub delivery_token: Option<String>,
}

impl OrderAdd {
    /// Starts with the first member; the other required ones have setters too.
    pub fn new(shop_order_id: impl Into<String>) -> Self {
        Self {
            shopid: Default::default(),
            shop_order_id: shop_order_id.into(),
            delivery_sign: Default::default(),
            shop_no: Default::default(),
            delivery_id: Default::default(),
            openid: Default::default(),
            sender: Default::default(),
            receiver: Default::default(),
            cargo: Default::default(),
            order_info: Default::default(),
            shop: Default::default(),
            sub_biz_id: Default::default(),
            delivery_token: Default::default(),
        }
    }

    /// Merchant's id at the delivery company.
    pub fn shopid(mut self, shopid: impl Into<String>) -> Self {
        self.shopid = Some(shopid.into());
        self
    }

    /// SHA-1 in hex of shopid, shop_order_id and the delivery company's AppSecret joined together.
    pub fn delivery_sign(mut self, delivery_sign: impl Into<String>) -> Self {
        self.delivery_sign = Some(delivery_sign.into());
        self
    }

    /// Store's number at the delivery company.
    pub fn shop_no(mut self, shop_no: impl Into<String>) -> Self {
        self.shop_no = shop_no.into();
        self
    }

    /// Delivery company's code.
    pub fn delivery_id(mut self, delivery_id: impl Into<String>) -> Self {
        self.delivery_id = delivery_id.into();
        self
    }

    /// Openid of the user who ordered.
    pub fn openid(mut self, openid: impl Into<String>) -> Self {
        self.openid = openid.into();
        self
    }

    /// `sender`.
    pub fn sender(mut self, sender: impl Into<Sender>) -> Self {
        self.sender = Some(sender.into());
        self
    }

    /// `receiver`.
    pub fn receiver(mut self, receiver: impl Into<Receiver>) -> Self {
        self.receiver = receiver.into();
        self
    }

    /// `cargo`.
    pub fn cargo(mut self, cargo: impl Into<Cargo>) -> Self {
        self.cargo = cargo.into();
        self
    }

    /// What the order asks of the delivery.
    pub fn order_info(mut self, order_info: impl Into<OrderInfo>) -> Self {
        self.order_info = order_info.into();
        self
    }

    /// `shop`.
    pub fn shop(mut self, shop: impl Into<Shop>) -> Self {
        self.shop = Some(shop.into());
        self
    }

    /// `sub_biz_id`.
    pub fn sub_biz_id(mut self, sub_biz_id: impl Into<String>) -> Self {
        self.sub_biz_id = Some(sub_biz_id.into());
        self
    }

    /// Token by which a placed order keeps the price of the pre-placed one.
    pub fn delivery_token(mut self, delivery_token: impl Into<String>) -> Self {
        self.delivery_token = Some(delivery_token.into());
        self
    }
}

wire_out!(OrderAdd {
    "shopid" => shopid,
    "shop_order_id" => shop_order_id,
    "delivery_sign" => delivery_sign,
    "shop_no" => shop_no,
    "delivery_id" => delivery_id,
    "openid" => openid,
    "sender" => sender,
    "receiver" => receiver,
    "cargo" => cargo,
    "order_info" => order_info,
    "shop" => shop,
    "sub_biz_id" => sub_biz_id,
    "delivery_token" => delivery_token,
});

/// The answer to [`OrderAdd`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderAddResponse {
    /// 0 success, otherwise the delivery company's error.
    pub resultcode: i64,
    /// Error message.
    pub resultmsg: String,
    /// Yuan to pay in all.
    pub fee: f64,
    /// Yuan.
    pub deliverfee: f64,
    /// Yuan.
    pub couponfee: f64,
    /// Tip in yuan.
    pub tips: f64,
    /// Yuan.
    pub insurancefee: f64,
    /// Metres.
    pub distance: i64,
    /// Order's id at the delivery company.
    pub waybill_id: String,
    /// 101 awaiting a rider, 102 rider assigned, 201 rider at the store, 202 picked up, 301 on the way, 302 delivered; the other codes are cancellations and failures.
    pub order_status: i64,
    /// Code the receiver shows.
    pub finish_code: i64,
    /// Code for the pick-up.
    pub pickup_code: i64,
    /// Seconds until a rider is expected to take it.
    pub dispatch_duration: i64,
    /// Token by which a placed order keeps the price of the pre-placed one.
    pub delivery_token: Option<String>,
}

wire_in!(OrderAddResponse {
    "resultcode" => resultcode,
    "resultmsg" => resultmsg,
    "fee" => fee,
    "deliverfee" => deliverfee,
    "couponfee" => couponfee,
    "tips" => tips,
    "insurancefee" => insurancefee,
    "distance" => distance,
    "waybill_id" => waybill_id,
    "order_status" => order_status,
    "finish_code" => finish_code,
    "pickup_code" => pickup_code,
    "dispatch_duration" => dispatch_duration,
    "delivery_token" => delivery_token,
});

impl Endpoint for OrderAdd {
    type Response = OrderAddResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.express_local_business.order_add",
        path: "/cgi-bin/express/local/business/order/add",
        ok_field: Some("resultcode"),
        ..Operation::usual(Product::Mini)
    };
}

/// `sender` of [`OrderAdd`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Sender {
    /// At most 256 characters.
    pub name: String,
    /// `city`.
    pub city: String,
    /// Street or building.
    pub address: String,
    /// Door number.
    pub address_detail: String,
    /// `phone`.
    pub phone: String,
    /// Position.
    pub lng: f64,
    /// Position.
    pub lat: f64,
    /// 0 GCJ-02 (Tencent, AutoNavi), 1 Baidu.
    pub coordinate_type: Option<i64>,
}

impl Sender {
    /// Starts with the first member; the other required ones have setters too.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            city: Default::default(),
            address: Default::default(),
            address_detail: Default::default(),
            phone: Default::default(),
            lng: Default::default(),
            lat: Default::default(),
            coordinate_type: Default::default(),
        }
    }

    /// `city`.
    #[must_use]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = city.into();
        self
    }

    /// Street or building.
    #[must_use]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = address.into();
        self
    }

    /// Door number.
    #[must_use]
    pub fn address_detail(mut self, address_detail: impl Into<String>) -> Self {
        self.address_detail = address_detail.into();
        self
    }

    /// `phone`.
    #[must_use]
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = phone.into();
        self
    }

    /// Position.
    #[must_use]
    pub fn lng(mut self, lng: impl Into<f64>) -> Self {
        self.lng = lng.into();
        self
    }

    /// Position.
    #[must_use]
    pub fn lat(mut self, lat: impl Into<f64>) -> Self {
        self.lat = lat.into();
        self
    }

    /// 0 GCJ-02 (Tencent, AutoNavi), 1 Baidu.
    #[must_use]
    pub fn coordinate_type(mut self, coordinate_type: impl Into<i64>) -> Self {
        self.coordinate_type = Some(coordinate_type.into());
        self
    }
}

wire_out!(part Sender {
    "name" => name,
    "city" => city,
    "address" => address,
    "address_detail" => address_detail,
    "phone" => phone,
    "lng" => lng,
    "lat" => lat,
    "coordinate_type" => coordinate_type,
});

/// `receiver` of [`OrderAdd`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Receiver {
    /// At most 256 characters.
    pub name: String,
    /// `city`.
    pub city: String,
    /// Street or building.
    pub address: String,
    /// Door number.
    pub address_detail: String,
    /// `phone`.
    pub phone: String,
    /// Position.
    pub lng: f64,
    /// Position.
    pub lat: f64,
    /// 0 GCJ-02 (Tencent, AutoNavi), 1 Baidu.
    pub coordinate_type: Option<i64>,
}

impl Receiver {
    /// Starts with the first member; the other required ones have setters too.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            city: Default::default(),
            address: Default::default(),
            address_detail: Default::default(),
            phone: Default::default(),
            lng: Default::default(),
            lat: Default::default(),
            coordinate_type: Default::default(),
        }
    }

    /// `city`.
    #[must_use]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = city.into();
        self
    }

    /// Street or building.
    #[must_use]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = address.into();
        self
    }

    /// Door number.
    #[must_use]
    pub fn address_detail(mut self, address_detail: impl Into<String>) -> Self {
        self.address_detail = address_detail.into();
        self
    }

    /// `phone`.
    #[must_use]
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = phone.into();
        self
    }

    /// Position.
    #[must_use]
    pub fn lng(mut self, lng: impl Into<f64>) -> Self {
        self.lng = lng.into();
        self
    }

    /// Position.
    #[must_use]
    pub fn lat(mut self, lat: impl Into<f64>) -> Self {
        self.lat = lat.into();
        self
    }

    /// 0 GCJ-02 (Tencent, AutoNavi), 1 Baidu.
    #[must_use]
    pub fn coordinate_type(mut self, coordinate_type: impl Into<i64>) -> Self {
        self.coordinate_type = Some(coordinate_type.into());
        self
    }
}

wire_out!(part Receiver {
    "name" => name,
    "city" => city,
    "address" => address,
    "address_detail" => address_detail,
    "phone" => phone,
    "lng" => lng,
    "lat" => lat,
    "coordinate_type" => coordinate_type,
});

/// `cargo` of [`OrderAdd`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Cargo {
    /// Yuan.
    pub goods_value: f64,
    /// Cm.
    pub goods_height: Option<f64>,
    /// Cm.
    pub goods_length: Option<f64>,
    /// Cm.
    pub goods_width: Option<f64>,
    /// Kg.
    pub goods_weight: Option<f64>,
    /// `goods_detail`.
    pub goods_detail: Option<GoodsDetail>,
    /// Pick-up instructions for the rider.
    pub goods_pickup_info: Option<String>,
    /// Delivery instructions for the rider.
    pub goods_delivery_info: Option<String>,
    /// Category of the goods by WeChat's list.
    pub cargo_first_class: String,
    /// Category of the goods by WeChat's list.
    pub cargo_second_class: String,
}

impl Cargo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        goods_value: impl Into<f64>,
        cargo_first_class: impl Into<String>,
        cargo_second_class: impl Into<String>,
    ) -> Self {
        Self {
            goods_value: goods_value.into(),
            goods_height: Default::default(),
            goods_length: Default::default(),
            goods_width: Default::default(),
            goods_weight: Default::default(),
            goods_detail: Default::default(),
            goods_pickup_info: Default::default(),
            goods_delivery_info: Default::default(),
            cargo_first_class: cargo_first_class.into(),
            cargo_second_class: cargo_second_class.into(),
        }
    }

    /// Cm.
    #[must_use]
    pub fn goods_height(mut self, goods_height: impl Into<f64>) -> Self {
        self.goods_height = Some(goods_height.into());
        self
    }

    /// Cm.
    #[must_use]
    pub fn goods_length(mut self, goods_length: impl Into<f64>) -> Self {
        self.goods_length = Some(goods_length.into());
        self
    }

    /// Cm.
    #[must_use]
    pub fn goods_width(mut self, goods_width: impl Into<f64>) -> Self {
        self.goods_width = Some(goods_width.into());
        self
    }

    /// Kg.
    #[must_use]
    pub fn goods_weight(mut self, goods_weight: impl Into<f64>) -> Self {
        self.goods_weight = Some(goods_weight.into());
        self
    }

    /// `goods_detail`.
    #[must_use]
    pub fn goods_detail(mut self, goods_detail: impl Into<GoodsDetail>) -> Self {
        self.goods_detail = Some(goods_detail.into());
        self
    }

    /// Pick-up instructions for the rider.
    #[must_use]
    pub fn goods_pickup_info(mut self, goods_pickup_info: impl Into<String>) -> Self {
        self.goods_pickup_info = Some(goods_pickup_info.into());
        self
    }

    /// Delivery instructions for the rider.
    #[must_use]
    pub fn goods_delivery_info(mut self, goods_delivery_info: impl Into<String>) -> Self {
        self.goods_delivery_info = Some(goods_delivery_info.into());
        self
    }
}

wire_out!(part Cargo {
    "goods_value" => goods_value,
    "goods_height" => goods_height,
    "goods_length" => goods_length,
    "goods_width" => goods_width,
    "goods_weight" => goods_weight,
    "goods_detail" => goods_detail,
    "goods_pickup_info" => goods_pickup_info,
    "goods_delivery_info" => goods_delivery_info,
    "cargo_first_class" => cargo_first_class,
    "cargo_second_class" => cargo_second_class,
});

/// `goods_detail` of [`OrderAdd`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GoodsDetail {
    /// `goods`.
    pub goods: Vec<Goods>,
}

impl GoodsDetail {
    /// Starts with the required members.
    #[must_use]
    pub fn new(goods: impl IntoIterator<Item = impl Into<Goods>>) -> Self {
        Self {
            goods: goods.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(part GoodsDetail {
    "goods" => goods,
});

/// `goods` of [`OrderAdd`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Goods {
    /// `good_count`.
    pub good_count: i64,
    /// `good_name`.
    pub good_name: String,
    /// Yuan.
    pub good_price: Option<f64>,
    /// `good_unit`.
    pub good_unit: Option<String>,
}

impl Goods {
    /// Starts with the required members.
    #[must_use]
    pub fn new(good_count: impl Into<i64>, good_name: impl Into<String>) -> Self {
        Self {
            good_count: good_count.into(),
            good_name: good_name.into(),
            good_price: Default::default(),
            good_unit: Default::default(),
        }
    }

    /// Yuan.
    #[must_use]
    pub fn good_price(mut self, good_price: impl Into<f64>) -> Self {
        self.good_price = Some(good_price.into());
        self
    }

    /// `good_unit`.
    #[must_use]
    pub fn good_unit(mut self, good_unit: impl Into<String>) -> Self {
        self.good_unit = Some(good_unit.into());
        self
    }
}

wire_out!(part Goods {
    "good_count" => good_count,
    "good_name" => good_name,
    "good_price" => good_price,
    "good_unit" => good_unit,
});

/// `order_info` of [`OrderAdd`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderInfo {
    /// Delivery company's kind of service.
    pub delivery_service_code: Option<String>,
    /// 0 immediate, 1 booked.
    pub order_type: i64,
    /// Wanted dispatch time of a booked order, Unix seconds.
    pub expected_delivery_time: Option<i64>,
    /// Wanted arrival, Unix seconds.
    pub expected_finish_time: Option<i64>,
    /// Wanted pick-up, Unix seconds.
    pub expected_pick_time: Option<i64>,
    /// Short number of the order at the store, for the rider.
    pub poi_seq: Option<String>,
    /// When the user ordered, Unix seconds.
    pub order_time: Option<i64>,
    /// Whether the order is insured.
    pub is_insured: Option<bool>,
    /// Declared value in yuan.
    pub declared_value: Option<f64>,
    /// Tip in yuan.
    pub tips: Option<f64>,
    /// Whether a rider delivers this order alone.
    pub is_direct_delivery: Option<bool>,
    /// Yuan to collect from the receiver.
    pub cash_on_delivery: Option<f64>,
    /// Yuan to pay when collecting.
    pub cash_on_pickup: Option<f64>,
    /// How the rider gets the goods.
    pub rider_pick_method: Option<i64>,
    /// `is_finish_code_needed`.
    pub is_finish_code_needed: Option<bool>,
    /// `is_pickup_code_needed`.
    pub is_pickup_code_needed: Option<bool>,
    /// `note`.
    pub note: Option<String>,
}

impl OrderInfo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(order_type: impl Into<i64>) -> Self {
        Self {
            delivery_service_code: Default::default(),
            order_type: order_type.into(),
            expected_delivery_time: Default::default(),
            expected_finish_time: Default::default(),
            expected_pick_time: Default::default(),
            poi_seq: Default::default(),
            order_time: Default::default(),
            is_insured: Default::default(),
            declared_value: Default::default(),
            tips: Default::default(),
            is_direct_delivery: Default::default(),
            cash_on_delivery: Default::default(),
            cash_on_pickup: Default::default(),
            rider_pick_method: Default::default(),
            is_finish_code_needed: Default::default(),
            is_pickup_code_needed: Default::default(),
            note: Default::default(),
        }
    }

    /// Delivery company's kind of service.
    #[must_use]
    pub fn delivery_service_code(mut self, delivery_service_code: impl Into<String>) -> Self {
        self.delivery_service_code = Some(delivery_service_code.into());
        self
    }

    /// Wanted dispatch time of a booked order, Unix seconds.
    #[must_use]
    pub fn expected_delivery_time(mut self, expected_delivery_time: impl Into<i64>) -> Self {
        self.expected_delivery_time = Some(expected_delivery_time.into());
        self
    }

    /// Wanted arrival, Unix seconds.
    #[must_use]
    pub fn expected_finish_time(mut self, expected_finish_time: impl Into<i64>) -> Self {
        self.expected_finish_time = Some(expected_finish_time.into());
        self
    }

    /// Wanted pick-up, Unix seconds.
    #[must_use]
    pub fn expected_pick_time(mut self, expected_pick_time: impl Into<i64>) -> Self {
        self.expected_pick_time = Some(expected_pick_time.into());
        self
    }

    /// Short number of the order at the store, for the rider.
    #[must_use]
    pub fn poi_seq(mut self, poi_seq: impl Into<String>) -> Self {
        self.poi_seq = Some(poi_seq.into());
        self
    }

    /// When the user ordered, Unix seconds.
    #[must_use]
    pub fn order_time(mut self, order_time: impl Into<i64>) -> Self {
        self.order_time = Some(order_time.into());
        self
    }

    /// Whether the order is insured.
    #[must_use]
    pub fn is_insured(mut self, is_insured: impl Into<bool>) -> Self {
        self.is_insured = Some(is_insured.into());
        self
    }

    /// Declared value in yuan.
    #[must_use]
    pub fn declared_value(mut self, declared_value: impl Into<f64>) -> Self {
        self.declared_value = Some(declared_value.into());
        self
    }

    /// Tip in yuan.
    #[must_use]
    pub fn tips(mut self, tips: impl Into<f64>) -> Self {
        self.tips = Some(tips.into());
        self
    }

    /// Whether a rider delivers this order alone.
    #[must_use]
    pub fn is_direct_delivery(mut self, is_direct_delivery: impl Into<bool>) -> Self {
        self.is_direct_delivery = Some(is_direct_delivery.into());
        self
    }

    /// Yuan to collect from the receiver.
    #[must_use]
    pub fn cash_on_delivery(mut self, cash_on_delivery: impl Into<f64>) -> Self {
        self.cash_on_delivery = Some(cash_on_delivery.into());
        self
    }

    /// Yuan to pay when collecting.
    #[must_use]
    pub fn cash_on_pickup(mut self, cash_on_pickup: impl Into<f64>) -> Self {
        self.cash_on_pickup = Some(cash_on_pickup.into());
        self
    }

    /// How the rider gets the goods.
    #[must_use]
    pub fn rider_pick_method(mut self, rider_pick_method: impl Into<i64>) -> Self {
        self.rider_pick_method = Some(rider_pick_method.into());
        self
    }

    /// `is_finish_code_needed`.
    #[must_use]
    pub fn is_finish_code_needed(mut self, is_finish_code_needed: impl Into<bool>) -> Self {
        self.is_finish_code_needed = Some(is_finish_code_needed.into());
        self
    }

    /// `is_pickup_code_needed`.
    #[must_use]
    pub fn is_pickup_code_needed(mut self, is_pickup_code_needed: impl Into<bool>) -> Self {
        self.is_pickup_code_needed = Some(is_pickup_code_needed.into());
        self
    }

    /// `note`.
    #[must_use]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }
}

wire_out!(part OrderInfo {
    "delivery_service_code" => delivery_service_code,
    "order_type" => order_type,
    "expected_delivery_time" => expected_delivery_time,
    "expected_finish_time" => expected_finish_time,
    "expected_pick_time" => expected_pick_time,
    "poi_seq" => poi_seq,
    "order_time" => order_time,
    "declared_value" => declared_value,
    "tips" => tips,
    "cash_on_delivery" => cash_on_delivery,
    "cash_on_pickup" => cash_on_pickup,
    "rider_pick_method" => rider_pick_method,
    "note" => note,
} via {
    "is_insured" => is_insured: yizhan_core::wire::BoolAsInt,
    "is_direct_delivery" => is_direct_delivery: yizhan_core::wire::BoolAsInt,
    "is_finish_code_needed" => is_finish_code_needed: yizhan_core::wire::BoolAsInt,
    "is_pickup_code_needed" => is_pickup_code_needed: yizhan_core::wire::BoolAsInt,
});

/// `shop` of [`OrderAdd`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Shop {
    /// `wxa_appid`.
    pub wxa_appid: Option<String>,
    /// Path of the order page in the delivery company's mini program.
    pub wxa_path: String,
    /// `img_url`.
    pub img_url: String,
    /// `goods_name`.
    pub goods_name: String,
    /// `goods_count`.
    pub goods_count: i64,
}

impl Shop {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        wxa_path: impl Into<String>,
        img_url: impl Into<String>,
        goods_name: impl Into<String>,
        goods_count: impl Into<i64>,
    ) -> Self {
        Self {
            wxa_appid: Default::default(),
            wxa_path: wxa_path.into(),
            img_url: img_url.into(),
            goods_name: goods_name.into(),
            goods_count: goods_count.into(),
        }
    }

    /// `wxa_appid`.
    #[must_use]
    pub fn wxa_appid(mut self, wxa_appid: impl Into<String>) -> Self {
        self.wxa_appid = Some(wxa_appid.into());
        self
    }
}

wire_out!(part Shop {
    "wxa_appid" => wxa_appid,
    "wxa_path" => wxa_path,
    "img_url" => img_url,
    "goods_name" => goods_name,
    "goods_count" => goods_count,
});

/// Add a tip to an order (给待接单状态的订单加小费).
///
/// `POST /cgi-bin/express/local/business/order/addtips`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-business/immediateDelivery.addTip.html)
///
/// Only while no rider has taken the order; a later tip must exceed the earlier ones.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct OrderAddTips {
    /// Merchant's id at the delivery company.
    pub shopid: Option<String>,
    /// Order's id at the merchant, unique.
    pub shop_order_id: String,
    /// SHA-1 in hex of shopid, shop_order_id and the delivery company's AppSecret joined together.
    pub delivery_sign: Option<String>,
    /// Store's number at the delivery company.
    pub shop_no: String,
    /// Order's id at the delivery company.
    pub waybill_id: String,
    /// Openid of the user who ordered.
    pub openid: String,
    /// Tip in yuan.
    pub tips: f64,
    /// `remark`.
    pub remark: String,
}

impl OrderAddTips {
    /// Starts with the first member; the other required ones have setters too.
    pub fn new(shop_order_id: impl Into<String>) -> Self {
        Self {
            shopid: Default::default(),
            shop_order_id: shop_order_id.into(),
            delivery_sign: Default::default(),
            shop_no: Default::default(),
            waybill_id: Default::default(),
            openid: Default::default(),
            tips: Default::default(),
            remark: Default::default(),
        }
    }

    /// Merchant's id at the delivery company.
    pub fn shopid(mut self, shopid: impl Into<String>) -> Self {
        self.shopid = Some(shopid.into());
        self
    }

    /// SHA-1 in hex of shopid, shop_order_id and the delivery company's AppSecret joined together.
    pub fn delivery_sign(mut self, delivery_sign: impl Into<String>) -> Self {
        self.delivery_sign = Some(delivery_sign.into());
        self
    }

    /// Store's number at the delivery company.
    pub fn shop_no(mut self, shop_no: impl Into<String>) -> Self {
        self.shop_no = shop_no.into();
        self
    }

    /// Order's id at the delivery company.
    pub fn waybill_id(mut self, waybill_id: impl Into<String>) -> Self {
        self.waybill_id = waybill_id.into();
        self
    }

    /// Openid of the user who ordered.
    pub fn openid(mut self, openid: impl Into<String>) -> Self {
        self.openid = openid.into();
        self
    }

    /// Tip in yuan.
    pub fn tips(mut self, tips: impl Into<f64>) -> Self {
        self.tips = tips.into();
        self
    }

    /// `remark`.
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = remark.into();
        self
    }
}

wire_out!(OrderAddTips {
    "shopid" => shopid,
    "shop_order_id" => shop_order_id,
    "delivery_sign" => delivery_sign,
    "shop_no" => shop_no,
    "waybill_id" => waybill_id,
    "openid" => openid,
    "tips" => tips,
    "remark" => remark,
});

/// The answer to [`OrderAddTips`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderAddTipsResponse {
    /// 0 success, otherwise the delivery company's error.
    pub resultcode: i64,
    /// Error message.
    pub resultmsg: String,
}

wire_in!(OrderAddTipsResponse {
    "resultcode" => resultcode,
    "resultmsg" => resultmsg,
});

impl Endpoint for OrderAddTips {
    type Response = OrderAddTipsResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.express_local_business.order_add_tips",
        path: "/cgi-bin/express/local/business/order/addtips",
        ok_field: Some("resultcode"),
        ..Operation::usual(Product::Mini)
    };
}

/// Cancel an order (取消配送单).
///
/// `POST /cgi-bin/express/local/business/order/cancel`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-business/immediateDelivery.cancelOrder.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct OrderCancel {
    /// Merchant's id at the delivery company.
    pub shopid: Option<String>,
    /// Order's id at the merchant, unique.
    pub shop_order_id: String,
    /// SHA-1 in hex of shopid, shop_order_id and the delivery company's AppSecret joined together.
    pub delivery_sign: Option<String>,
    /// Store's number at the delivery company.
    pub shop_no: String,
    /// Delivery company's code.
    pub delivery_id: String,
    /// Order's id at the delivery company.
    pub waybill_id: Option<String>,
    /// 1 not needed for now, 2 price, 3 wrong order data, 4 late pick-up, 5 late delivery, 6 other.
    pub cancel_reason_id: i64,
    /// Needed if cancel_reason_id is 6.
    pub cancel_reason: Option<String>,
}

impl OrderCancel {
    /// Starts with the required members.
    pub fn new(
        shop_order_id: impl Into<String>,
        shop_no: impl Into<String>,
        delivery_id: impl Into<String>,
        cancel_reason_id: impl Into<i64>,
    ) -> Self {
        Self {
            shopid: Default::default(),
            shop_order_id: shop_order_id.into(),
            delivery_sign: Default::default(),
            shop_no: shop_no.into(),
            delivery_id: delivery_id.into(),
            waybill_id: Default::default(),
            cancel_reason_id: cancel_reason_id.into(),
            cancel_reason: Default::default(),
        }
    }

    /// Merchant's id at the delivery company.
    pub fn shopid(mut self, shopid: impl Into<String>) -> Self {
        self.shopid = Some(shopid.into());
        self
    }

    /// SHA-1 in hex of shopid, shop_order_id and the delivery company's AppSecret joined together.
    pub fn delivery_sign(mut self, delivery_sign: impl Into<String>) -> Self {
        self.delivery_sign = Some(delivery_sign.into());
        self
    }

    /// Order's id at the delivery company.
    pub fn waybill_id(mut self, waybill_id: impl Into<String>) -> Self {
        self.waybill_id = Some(waybill_id.into());
        self
    }

    /// Needed if cancel_reason_id is 6.
    pub fn cancel_reason(mut self, cancel_reason: impl Into<String>) -> Self {
        self.cancel_reason = Some(cancel_reason.into());
        self
    }
}

wire_out!(OrderCancel {
    "shopid" => shopid,
    "shop_order_id" => shop_order_id,
    "delivery_sign" => delivery_sign,
    "shop_no" => shop_no,
    "delivery_id" => delivery_id,
    "waybill_id" => waybill_id,
    "cancel_reason_id" => cancel_reason_id,
    "cancel_reason" => cancel_reason,
});

/// The answer to [`OrderCancel`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderCancelResponse {
    /// 0 success, otherwise the delivery company's error.
    pub resultcode: i64,
    /// Error message.
    pub resultmsg: String,
    /// Yuan deducted for the cancellation.
    pub deduct_fee: f64,
    /// `desc`.
    pub desc: String,
}

wire_in!(OrderCancelResponse {
    "resultcode" => resultcode,
    "resultmsg" => resultmsg,
    "deduct_fee" => deduct_fee,
    "desc" => desc,
});

impl Endpoint for OrderCancel {
    type Response = OrderCancelResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.express_local_business.order_cancel",
        path: "/cgi-bin/express/local/business/order/cancel",
        ok_field: Some("resultcode"),
        ..Operation::usual(Product::Mini)
    };
}

/// Confirm the return of undelivered goods (异常件退回商家确认收货).
///
/// `POST /cgi-bin/express/local/business/order/confirm_return`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-business/immediateDelivery.abnormalConfirm.html)
///
/// Confirms that goods that could not be delivered came back to the store.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct OrderConfirmReturn {
    /// Merchant's id at the delivery company.
    pub shopid: Option<String>,
    /// Order's id at the merchant, unique.
    pub shop_order_id: String,
    /// SHA-1 in hex of shopid, shop_order_id and the delivery company's AppSecret joined together.
    pub delivery_sign: Option<String>,
    /// Store's number at the delivery company.
    pub shop_no: String,
    /// Order's id at the delivery company.
    pub waybill_id: String,
    /// `remark`.
    pub remark: Option<String>,
}

impl OrderConfirmReturn {
    /// Starts with the required members.
    pub fn new(
        shop_order_id: impl Into<String>,
        shop_no: impl Into<String>,
        waybill_id: impl Into<String>,
    ) -> Self {
        Self {
            shopid: Default::default(),
            shop_order_id: shop_order_id.into(),
            delivery_sign: Default::default(),
            shop_no: shop_no.into(),
            waybill_id: waybill_id.into(),
            remark: Default::default(),
        }
    }

    /// Merchant's id at the delivery company.
    pub fn shopid(mut self, shopid: impl Into<String>) -> Self {
        self.shopid = Some(shopid.into());
        self
    }

    /// SHA-1 in hex of shopid, shop_order_id and the delivery company's AppSecret joined together.
    pub fn delivery_sign(mut self, delivery_sign: impl Into<String>) -> Self {
        self.delivery_sign = Some(delivery_sign.into());
        self
    }

    /// `remark`.
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into());
        self
    }
}

wire_out!(OrderConfirmReturn {
    "shopid" => shopid,
    "shop_order_id" => shop_order_id,
    "delivery_sign" => delivery_sign,
    "shop_no" => shop_no,
    "waybill_id" => waybill_id,
    "remark" => remark,
});

/// The answer to [`OrderConfirmReturn`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderConfirmReturnResponse {
    /// 0 success, otherwise the delivery company's error.
    pub resultcode: i64,
    /// Error message.
    pub resultmsg: String,
}

wire_in!(OrderConfirmReturnResponse {
    "resultcode" => resultcode,
    "resultmsg" => resultmsg,
});

impl Endpoint for OrderConfirmReturn {
    type Response = OrderConfirmReturnResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.express_local_business.order_confirm_return",
        path: "/cgi-bin/express/local/business/order/confirm_return",
        ok_field: Some("resultcode"),
        ..Operation::usual(Product::Mini)
    };
}

/// Get an order (拉取配送单信息).
///
/// `POST /cgi-bin/express/local/business/order/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-business/immediateDelivery.getOrder.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct OrderGet {
    /// Merchant's id at the delivery company.
    pub shopid: Option<String>,
    /// Order's id at the merchant, unique.
    pub shop_order_id: String,
    /// SHA-1 in hex of shopid, shop_order_id and the delivery company's AppSecret joined together.
    pub delivery_sign: Option<String>,
    /// Store's number at the delivery company.
    pub shop_no: String,
}

impl OrderGet {
    /// Starts with the required members.
    pub fn new(shop_order_id: impl Into<String>, shop_no: impl Into<String>) -> Self {
        Self {
            shopid: Default::default(),
            shop_order_id: shop_order_id.into(),
            delivery_sign: Default::default(),
            shop_no: shop_no.into(),
        }
    }

    /// Merchant's id at the delivery company.
    pub fn shopid(mut self, shopid: impl Into<String>) -> Self {
        self.shopid = Some(shopid.into());
        self
    }

    /// SHA-1 in hex of shopid, shop_order_id and the delivery company's AppSecret joined together.
    pub fn delivery_sign(mut self, delivery_sign: impl Into<String>) -> Self {
        self.delivery_sign = Some(delivery_sign.into());
        self
    }
}

wire_out!(OrderGet {
    "shopid" => shopid,
    "shop_order_id" => shop_order_id,
    "delivery_sign" => delivery_sign,
    "shop_no" => shop_no,
});

/// The answer to [`OrderGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderGetResponse {
    /// 0 success, otherwise the delivery company's error.
    pub resultcode: i64,
    /// Error message.
    pub resultmsg: String,
    /// Order's id at the delivery company.
    pub waybill_id: String,
    /// 101 awaiting a rider, 102 rider assigned, 201 rider at the store, 202 picked up, 301 on the way, 302 delivered; the other codes are cancellations and failures.
    pub order_status: i64,
    /// `rider_name`.
    pub rider_name: Option<String>,
    /// May be a virtual number.
    pub rider_phone: Option<String>,
    /// Rider's position.
    pub rider_lng: Option<f64>,
    /// Rider's position.
    pub rider_lat: Option<f64>,
    /// Seconds until arrival.
    pub reach_time: Option<i64>,
}

wire_in!(OrderGetResponse {
    "resultcode" => resultcode,
    "resultmsg" => resultmsg,
    "waybill_id" => waybill_id,
    "order_status" => order_status,
    "rider_name" => rider_name,
    "rider_phone" => rider_phone,
    "rider_lng" => rider_lng,
    "rider_lat" => rider_lat,
    "reach_time" => reach_time,
});

impl Endpoint for OrderGet {
    type Response = OrderGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.express_local_business.order_get",
        path: "/cgi-bin/express/local/business/order/get",
        ok_field: Some("resultcode"),
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Pre-place an order (预下配送单).
///
/// `POST /cgi-bin/express/local/business/order/pre_add`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-business/immediateDelivery.preAddOrder.html)
///
/// Checks address, price and time at the delivery company without placing the order.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct OrderPreAdd {
    /// Merchant's id at the delivery company.
    pub shopid: Option<String>,
    /// Order's id at the merchant, unique.
    pub shop_order_id: String,
    /// SHA-1 in hex of shopid, shop_order_id and the delivery company's AppSecret joined together.
    pub delivery_sign: Option<String>,
    /// Store's number at the delivery company.
    pub shop_no: String,
    /// Delivery company's code.
    pub delivery_id: String,
    /// Openid of the user who ordered.
    pub openid: String,
    /// `sender`.
    pub sender: Option<Sender>,
    /// `receiver`.
    pub receiver: Receiver,
    /// `cargo`.
    pub cargo: Cargo,
    /// What the order asks of the delivery.
    pub order_info: OrderInfo,
    /// `shop`.
    pub shop: Option<Shop>,
    /// `sub_biz_id`.
    pub sub_biz_id: Option<String>,
}

impl OrderPreAdd {
    /// Starts with the first member; the other required ones have setters too.
    pub fn new(shop_order_id: impl Into<String>) -> Self {
        Self {
            shopid: Default::default(),
            shop_order_id: shop_order_id.into(),
            delivery_sign: Default::default(),
            shop_no: Default::default(),
            delivery_id: Default::default(),
            openid: Default::default(),
            sender: Default::default(),
            receiver: Default::default(),
            cargo: Default::default(),
            order_info: Default::default(),
            shop: Default::default(),
            sub_biz_id: Default::default(),
        }
    }

    /// Merchant's id at the delivery company.
    pub fn shopid(mut self, shopid: impl Into<String>) -> Self {
        self.shopid = Some(shopid.into());
        self
    }

    /// SHA-1 in hex of shopid, shop_order_id and the delivery company's AppSecret joined together.
    pub fn delivery_sign(mut self, delivery_sign: impl Into<String>) -> Self {
        self.delivery_sign = Some(delivery_sign.into());
        self
    }

    /// Store's number at the delivery company.
    pub fn shop_no(mut self, shop_no: impl Into<String>) -> Self {
        self.shop_no = shop_no.into();
        self
    }

    /// Delivery company's code.
    pub fn delivery_id(mut self, delivery_id: impl Into<String>) -> Self {
        self.delivery_id = delivery_id.into();
        self
    }

    /// Openid of the user who ordered.
    pub fn openid(mut self, openid: impl Into<String>) -> Self {
        self.openid = openid.into();
        self
    }

    /// `sender`.
    pub fn sender(mut self, sender: impl Into<Sender>) -> Self {
        self.sender = Some(sender.into());
        self
    }

    /// `receiver`.
    pub fn receiver(mut self, receiver: impl Into<Receiver>) -> Self {
        self.receiver = receiver.into();
        self
    }

    /// `cargo`.
    pub fn cargo(mut self, cargo: impl Into<Cargo>) -> Self {
        self.cargo = cargo.into();
        self
    }

    /// What the order asks of the delivery.
    pub fn order_info(mut self, order_info: impl Into<OrderInfo>) -> Self {
        self.order_info = order_info.into();
        self
    }

    /// `shop`.
    pub fn shop(mut self, shop: impl Into<Shop>) -> Self {
        self.shop = Some(shop.into());
        self
    }

    /// `sub_biz_id`.
    pub fn sub_biz_id(mut self, sub_biz_id: impl Into<String>) -> Self {
        self.sub_biz_id = Some(sub_biz_id.into());
        self
    }
}

wire_out!(OrderPreAdd {
    "shopid" => shopid,
    "shop_order_id" => shop_order_id,
    "delivery_sign" => delivery_sign,
    "shop_no" => shop_no,
    "delivery_id" => delivery_id,
    "openid" => openid,
    "sender" => sender,
    "receiver" => receiver,
    "cargo" => cargo,
    "order_info" => order_info,
    "shop" => shop,
    "sub_biz_id" => sub_biz_id,
});

/// The answer to [`OrderPreAdd`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderPreAddResponse {
    /// 0 success, otherwise the delivery company's error.
    pub resultcode: i64,
    /// Error message.
    pub resultmsg: String,
    /// Yuan to pay in all.
    pub fee: f64,
    /// Yuan.
    pub deliverfee: f64,
    /// Yuan.
    pub couponfee: f64,
    /// Tip in yuan.
    pub tips: f64,
    /// Yuan.
    pub insurancefee: f64,
    /// Metres.
    pub distance: i64,
    /// Order's id at the delivery company.
    pub waybill_id: Option<String>,
    /// 101 awaiting a rider, 102 rider assigned, 201 rider at the store, 202 picked up, 301 on the way, 302 delivered; the other codes are cancellations and failures.
    pub order_status: Option<i64>,
    /// Code the receiver shows.
    pub finish_code: Option<i64>,
    /// Code for the pick-up.
    pub pickup_code: Option<i64>,
    /// Seconds until a rider is expected to take it.
    pub dispatch_duration: i64,
    /// Token by which a placed order keeps the price of the pre-placed one.
    pub delivery_token: Option<String>,
}

wire_in!(OrderPreAddResponse {
    "resultcode" => resultcode,
    "resultmsg" => resultmsg,
    "fee" => fee,
    "deliverfee" => deliverfee,
    "couponfee" => couponfee,
    "tips" => tips,
    "insurancefee" => insurancefee,
    "distance" => distance,
    "waybill_id" => waybill_id,
    "order_status" => order_status,
    "finish_code" => finish_code,
    "pickup_code" => pickup_code,
    "dispatch_duration" => dispatch_duration,
    "delivery_token" => delivery_token,
});

impl Endpoint for OrderPreAdd {
    type Response = OrderPreAddResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.express_local_business.order_pre_add",
        path: "/cgi-bin/express/local/business/order/pre_add",
        ok_field: Some("resultcode"),
        ..Operation::usual(Product::Mini)
    };
}

/// Pre-cancel an order (预取消配送单).
///
/// `POST /cgi-bin/express/local/business/order/precancel`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-business/immediateDelivery.preCancelOrder.html)
///
/// Tells what cancelling would cost.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct OrderPreCancel {
    /// Merchant's id at the delivery company.
    pub shopid: Option<String>,
    /// Order's id at the merchant, unique.
    pub shop_order_id: String,
    /// SHA-1 in hex of shopid, shop_order_id and the delivery company's AppSecret joined together.
    pub delivery_sign: Option<String>,
    /// Store's number at the delivery company.
    pub shop_no: String,
    /// Delivery company's code.
    pub delivery_id: String,
    /// Order's id at the delivery company.
    pub waybill_id: Option<String>,
    /// 1 not needed for now, 2 price, 3 wrong order data, 4 late pick-up, 5 late delivery, 6 other.
    pub cancel_reason_id: i64,
    /// Needed if cancel_reason_id is 6.
    pub cancel_reason: Option<String>,
}

impl OrderPreCancel {
    /// Starts with the required members.
    pub fn new(
        shop_order_id: impl Into<String>,
        shop_no: impl Into<String>,
        delivery_id: impl Into<String>,
        cancel_reason_id: impl Into<i64>,
    ) -> Self {
        Self {
            shopid: Default::default(),
            shop_order_id: shop_order_id.into(),
            delivery_sign: Default::default(),
            shop_no: shop_no.into(),
            delivery_id: delivery_id.into(),
            waybill_id: Default::default(),
            cancel_reason_id: cancel_reason_id.into(),
            cancel_reason: Default::default(),
        }
    }

    /// Merchant's id at the delivery company.
    pub fn shopid(mut self, shopid: impl Into<String>) -> Self {
        self.shopid = Some(shopid.into());
        self
    }

    /// SHA-1 in hex of shopid, shop_order_id and the delivery company's AppSecret joined together.
    pub fn delivery_sign(mut self, delivery_sign: impl Into<String>) -> Self {
        self.delivery_sign = Some(delivery_sign.into());
        self
    }

    /// Order's id at the delivery company.
    pub fn waybill_id(mut self, waybill_id: impl Into<String>) -> Self {
        self.waybill_id = Some(waybill_id.into());
        self
    }

    /// Needed if cancel_reason_id is 6.
    pub fn cancel_reason(mut self, cancel_reason: impl Into<String>) -> Self {
        self.cancel_reason = Some(cancel_reason.into());
        self
    }
}

wire_out!(OrderPreCancel {
    "shopid" => shopid,
    "shop_order_id" => shop_order_id,
    "delivery_sign" => delivery_sign,
    "shop_no" => shop_no,
    "delivery_id" => delivery_id,
    "waybill_id" => waybill_id,
    "cancel_reason_id" => cancel_reason_id,
    "cancel_reason" => cancel_reason,
});

/// The answer to [`OrderPreCancel`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderPreCancelResponse {
    /// 0 success, otherwise the delivery company's error.
    pub resultcode: i64,
    /// Error message.
    pub resultmsg: String,
    /// Yuan deducted for the cancellation.
    pub deduct_fee: f64,
    /// `desc`.
    pub desc: String,
}

wire_in!(OrderPreCancelResponse {
    "resultcode" => resultcode,
    "resultmsg" => resultmsg,
    "deduct_fee" => deduct_fee,
    "desc" => desc,
});

impl Endpoint for OrderPreCancel {
    type Response = OrderPreCancelResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.express_local_business.order_pre_cancel",
        path: "/cgi-bin/express/local/business/order/precancel",
        ok_field: Some("resultcode"),
        ..Operation::usual(Product::Mini)
    };
}

/// Place an order again (重新下单).
///
/// `POST /cgi-bin/express/local/business/order/readd`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/express/by-business/logistics.addOrder.html)
///
/// For orders that were cancelled or given up; takes the same members as placing an order.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct OrderReadd {
    /// Merchant's id at the delivery company.
    pub shopid: Option<String>,
    /// Order's id at the merchant, unique.
    pub shop_order_id: String,
    /// SHA-1 in hex of shopid, shop_order_id and the delivery company's AppSecret joined together.
    pub delivery_sign: Option<String>,
    /// Store's number at the delivery company.
    pub shop_no: String,
    /// Delivery company's code.
    pub delivery_id: String,
    /// Openid of the user who ordered.
    pub openid: String,
    /// `sender`.
    pub sender: Option<Sender>,
    /// `receiver`.
    pub receiver: Receiver,
    /// `cargo`.
    pub cargo: Cargo,
    /// What the order asks of the delivery.
    pub order_info: OrderInfo,
    /// `shop`.
    pub shop: Option<Shop>,
    /// `sub_biz_id`.
    pub sub_biz_id: Option<String>,
    /// Token by which a placed order keeps the price of the pre-placed one.
    pub delivery_token: Option<String>,
}

impl OrderReadd {
    /// Starts with the first member; the other required ones have setters too.
    pub fn new(shop_order_id: impl Into<String>) -> Self {
        Self {
            shopid: Default::default(),
            shop_order_id: shop_order_id.into(),
            delivery_sign: Default::default(),
            shop_no: Default::default(),
            delivery_id: Default::default(),
            openid: Default::default(),
            sender: Default::default(),
            receiver: Default::default(),
            cargo: Default::default(),
            order_info: Default::default(),
            shop: Default::default(),
            sub_biz_id: Default::default(),
            delivery_token: Default::default(),
        }
    }

    /// Merchant's id at the delivery company.
    pub fn shopid(mut self, shopid: impl Into<String>) -> Self {
        self.shopid = Some(shopid.into());
        self
    }

    /// SHA-1 in hex of shopid, shop_order_id and the delivery company's AppSecret joined together.
    pub fn delivery_sign(mut self, delivery_sign: impl Into<String>) -> Self {
        self.delivery_sign = Some(delivery_sign.into());
        self
    }

    /// Store's number at the delivery company.
    pub fn shop_no(mut self, shop_no: impl Into<String>) -> Self {
        self.shop_no = shop_no.into();
        self
    }

    /// Delivery company's code.
    pub fn delivery_id(mut self, delivery_id: impl Into<String>) -> Self {
        self.delivery_id = delivery_id.into();
        self
    }

    /// Openid of the user who ordered.
    pub fn openid(mut self, openid: impl Into<String>) -> Self {
        self.openid = openid.into();
        self
    }

    /// `sender`.
    pub fn sender(mut self, sender: impl Into<Sender>) -> Self {
        self.sender = Some(sender.into());
        self
    }

    /// `receiver`.
    pub fn receiver(mut self, receiver: impl Into<Receiver>) -> Self {
        self.receiver = receiver.into();
        self
    }

    /// `cargo`.
    pub fn cargo(mut self, cargo: impl Into<Cargo>) -> Self {
        self.cargo = cargo.into();
        self
    }

    /// What the order asks of the delivery.
    pub fn order_info(mut self, order_info: impl Into<OrderInfo>) -> Self {
        self.order_info = order_info.into();
        self
    }

    /// `shop`.
    pub fn shop(mut self, shop: impl Into<Shop>) -> Self {
        self.shop = Some(shop.into());
        self
    }

    /// `sub_biz_id`.
    pub fn sub_biz_id(mut self, sub_biz_id: impl Into<String>) -> Self {
        self.sub_biz_id = Some(sub_biz_id.into());
        self
    }

    /// Token by which a placed order keeps the price of the pre-placed one.
    pub fn delivery_token(mut self, delivery_token: impl Into<String>) -> Self {
        self.delivery_token = Some(delivery_token.into());
        self
    }
}

wire_out!(OrderReadd {
    "shopid" => shopid,
    "shop_order_id" => shop_order_id,
    "delivery_sign" => delivery_sign,
    "shop_no" => shop_no,
    "delivery_id" => delivery_id,
    "openid" => openid,
    "sender" => sender,
    "receiver" => receiver,
    "cargo" => cargo,
    "order_info" => order_info,
    "shop" => shop,
    "sub_biz_id" => sub_biz_id,
    "delivery_token" => delivery_token,
});

/// The answer to [`OrderReadd`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderReaddResponse {
    /// 0 success, otherwise the delivery company's error.
    pub resultcode: i64,
    /// Error message.
    pub resultmsg: String,
    /// Yuan to pay in all.
    pub fee: f64,
    /// Yuan.
    pub deliverfee: f64,
    /// Yuan.
    pub couponfee: f64,
    /// Tip in yuan.
    pub tips: f64,
    /// Yuan.
    pub insurancefee: f64,
    /// Metres.
    pub distance: i64,
    /// Order's id at the delivery company.
    pub waybill_id: String,
    /// 101 awaiting a rider, 102 rider assigned, 201 rider at the store, 202 picked up, 301 on the way, 302 delivered; the other codes are cancellations and failures.
    pub order_status: i64,
    /// Code the receiver shows.
    pub finish_code: i64,
    /// Code for the pick-up.
    pub pickup_code: i64,
    /// Seconds until a rider is expected to take it.
    pub dispatch_duration: i64,
    /// Token by which a placed order keeps the price of the pre-placed one.
    pub delivery_token: Option<String>,
}

wire_in!(OrderReaddResponse {
    "resultcode" => resultcode,
    "resultmsg" => resultmsg,
    "fee" => fee,
    "deliverfee" => deliverfee,
    "couponfee" => couponfee,
    "tips" => tips,
    "insurancefee" => insurancefee,
    "distance" => distance,
    "waybill_id" => waybill_id,
    "order_status" => order_status,
    "finish_code" => finish_code,
    "pickup_code" => pickup_code,
    "dispatch_duration" => dispatch_duration,
    "delivery_token" => delivery_token,
});

impl Endpoint for OrderReadd {
    type Response = OrderReaddResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.express_local_business.order_readd",
        path: "/cgi-bin/express/local/business/order/readd",
        ok_field: Some("resultcode"),
        ..Operation::usual(Product::Mini)
    };
}

/// Simulate order updates for a real delivery company (模拟配送公司更新配送单状态, realMockUpdateOrder).
///
/// `POST /cgi-bin/express/local/business/realmock_update_order`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-business/immediateDelivery.mockUpdateOrder.html)
///
/// For orders of a real delivery company that are placed in its test environment.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct RealMockUpdateOrder {
    /// Merchant's id at the delivery company.
    pub shopid: Option<String>,
    /// Order's id at the merchant, unique.
    pub shop_order_id: String,
    /// SHA-1 in hex of shopid, shop_order_id and the delivery company's AppSecret joined together.
    pub delivery_sign: Option<String>,
    /// 101 awaiting a rider, 102 rider assigned, 201 rider at the store, 202 picked up, 301 on the way, 302 delivered; the other codes are cancellations and failures.
    pub order_status: i64,
    /// Unix seconds.
    pub action_time: i64,
    /// Remark on the state.
    pub action_msg: Option<String>,
}

impl RealMockUpdateOrder {
    /// Starts with the required members.
    pub fn new(
        shop_order_id: impl Into<String>,
        order_status: impl Into<i64>,
        action_time: impl Into<i64>,
    ) -> Self {
        Self {
            shopid: Default::default(),
            shop_order_id: shop_order_id.into(),
            delivery_sign: Default::default(),
            order_status: order_status.into(),
            action_time: action_time.into(),
            action_msg: Default::default(),
        }
    }

    /// Merchant's id at the delivery company.
    pub fn shopid(mut self, shopid: impl Into<String>) -> Self {
        self.shopid = Some(shopid.into());
        self
    }

    /// SHA-1 in hex of shopid, shop_order_id and the delivery company's AppSecret joined together.
    pub fn delivery_sign(mut self, delivery_sign: impl Into<String>) -> Self {
        self.delivery_sign = Some(delivery_sign.into());
        self
    }

    /// Remark on the state.
    pub fn action_msg(mut self, action_msg: impl Into<String>) -> Self {
        self.action_msg = Some(action_msg.into());
        self
    }
}

wire_out!(RealMockUpdateOrder {
    "shopid" => shopid,
    "shop_order_id" => shop_order_id,
    "delivery_sign" => delivery_sign,
    "order_status" => order_status,
    "action_time" => action_time,
    "action_msg" => action_msg,
});

/// The answer to [`RealMockUpdateOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RealMockUpdateOrderResponse {
    /// 0 success, otherwise the delivery company's error.
    pub resultcode: i64,
    /// Error message.
    pub resultmsg: String,
}

wire_in!(RealMockUpdateOrderResponse {
    "resultcode" => resultcode,
    "resultmsg" => resultmsg,
});

impl Endpoint for RealMockUpdateOrder {
    type Response = RealMockUpdateOrderResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.express_local_business.real_mock_update_order",
        path: "/cgi-bin/express/local/business/realmock_update_order",
        ok_field: Some("resultcode"),
        ..Operation::usual(Product::Mini)
    };
}

/// Request the binding of a delivery account (第三方代商户发起绑定配送公司帐号).
///
/// `POST /cgi-bin/express/local/business/shop/add`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-business/immediateDelivery.bindAccount.html)
///
/// For third-party platforms: asks the merchant to bind a delivery company's account.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ShopAdd {
    /// Delivery company's code.
    pub delivery_id: String,
}

impl ShopAdd {
    /// Starts with the required members.
    pub fn new(delivery_id: impl Into<String>) -> Self {
        Self {
            delivery_id: delivery_id.into(),
        }
    }
}

wire_out!(ShopAdd {
    "delivery_id" => delivery_id,
});

/// The answer to [`ShopAdd`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ShopAddResponse {
    /// 0 success, otherwise the delivery company's error.
    pub resultcode: i64,
    /// Error message.
    pub resultmsg: String,
}

wire_in!(ShopAddResponse {
    "resultcode" => resultcode,
    "resultmsg" => resultmsg,
});

impl Endpoint for ShopAdd {
    type Response = ShopAddResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.express_local_business.shop_add",
        path: "/cgi-bin/express/local/business/shop/add",
        ok_field: Some("resultcode"),
        ..Operation::usual(Product::Mini)
    };
}

/// List the bound delivery accounts (拉取已绑定账号).
///
/// `POST /cgi-bin/express/local/business/shop/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-business/immediateDelivery.getBindAccount.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ShopGet {}

impl ShopGet {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(ShopGet {});

/// The answer to [`ShopGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ShopGetResponse {
    /// 0 success, otherwise the delivery company's error.
    pub resultcode: i64,
    /// Error message.
    pub resultmsg: String,
    /// `shop_list`.
    pub shop_list: Vec<ShopGetShopList>,
}

wire_in!(ShopGetResponse {
    "resultcode" => resultcode,
    "resultmsg" => resultmsg,
    "shop_list" => shop_list,
});

impl Endpoint for ShopGet {
    type Response = ShopGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.express_local_business.shop_get",
        path: "/cgi-bin/express/local/business/shop/get",
        ok_field: Some("resultcode"),
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `shop_list` of [`ShopGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ShopGetShopList {
    /// Delivery company's code.
    pub delivery_id: String,
    /// Merchant's id at the delivery company.
    pub shopid: String,
    /// 0 approved, 1 under review, 2 refused.
    pub audit_result: i64,
}

wire_in!(part ShopGetShopList {
    "delivery_id" => delivery_id,
    "shopid" => shopid,
    "audit_result" => audit_result,
});

/// Simulate order updates for the test delivery company (模拟配送公司更新配送单状态).
///
/// `POST /cgi-bin/express/local/business/test_update_order`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-business/immediateDelivery.mockUpdateOrder.html)
///
/// Only for orders at the test delivery company (delivery id TEST, shop id test_shop_id).
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct TestUpdateOrder {
    /// Merchant's id at the delivery company.
    pub shopid: Option<String>,
    /// Order's id at the merchant, unique.
    pub shop_order_id: String,
    /// SHA-1 in hex of shopid, shop_order_id and the delivery company's AppSecret joined together.
    pub delivery_sign: Option<String>,
    /// 101 awaiting a rider, 102 rider assigned, 201 rider at the store, 202 picked up, 301 on the way, 302 delivered; the other codes are cancellations and failures.
    pub order_status: i64,
    /// Unix seconds.
    pub action_time: i64,
    /// Remark on the state.
    pub action_msg: Option<String>,
}

impl TestUpdateOrder {
    /// Starts with the required members.
    pub fn new(
        shop_order_id: impl Into<String>,
        order_status: impl Into<i64>,
        action_time: impl Into<i64>,
    ) -> Self {
        Self {
            shopid: Default::default(),
            shop_order_id: shop_order_id.into(),
            delivery_sign: Default::default(),
            order_status: order_status.into(),
            action_time: action_time.into(),
            action_msg: Default::default(),
        }
    }

    /// Merchant's id at the delivery company.
    pub fn shopid(mut self, shopid: impl Into<String>) -> Self {
        self.shopid = Some(shopid.into());
        self
    }

    /// SHA-1 in hex of shopid, shop_order_id and the delivery company's AppSecret joined together.
    pub fn delivery_sign(mut self, delivery_sign: impl Into<String>) -> Self {
        self.delivery_sign = Some(delivery_sign.into());
        self
    }

    /// Remark on the state.
    pub fn action_msg(mut self, action_msg: impl Into<String>) -> Self {
        self.action_msg = Some(action_msg.into());
        self
    }
}

wire_out!(TestUpdateOrder {
    "shopid" => shopid,
    "shop_order_id" => shop_order_id,
    "delivery_sign" => delivery_sign,
    "order_status" => order_status,
    "action_time" => action_time,
    "action_msg" => action_msg,
});

/// The answer to [`TestUpdateOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TestUpdateOrderResponse {
    /// 0 success, otherwise the delivery company's error.
    pub resultcode: i64,
    /// Error message.
    pub resultmsg: String,
}

wire_in!(TestUpdateOrderResponse {
    "resultcode" => resultcode,
    "resultmsg" => resultmsg,
});

impl Endpoint for TestUpdateOrder {
    type Response = TestUpdateOrderResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.express_local_business.test_update_order",
        path: "/cgi-bin/express/local/business/test_update_order",
        ok_field: Some("resultcode"),
        ..Operation::usual(Product::Mini)
    };
}

/// Report an order's state as the delivery company (配送公司更新配送单状态).
///
/// `POST /cgi-bin/express/local/business/update_order`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-provider/immediateDelivery.updateOrder.html)
///
/// For delivery companies, at every change of state; WeChat informs the user.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UpdateOrder {
    /// Merchant's id at the delivery company.
    pub shopid: Option<String>,
    /// Order's id at the merchant, unique.
    pub shop_order_id: String,
    /// SHA-1 in hex of shopid, shop_order_id and the delivery company's AppSecret joined together.
    pub delivery_sign: Option<String>,
    /// 101 awaiting a rider, 102 rider assigned, 201 rider at the store, 202 picked up, 301 on the way, 302 delivered; the other codes are cancellations and failures.
    pub order_status: i64,
    /// Unix seconds.
    pub action_time: i64,
    /// Remark on the state.
    pub action_msg: Option<String>,
    /// Token of the order, pushed by WeChat.
    pub wx_token: String,
    /// Store's number at the delivery company.
    pub shop_no: Option<String>,
    /// Order's id at the delivery company.
    pub waybill_id: String,
    /// Path of the order page in the delivery company's mini program.
    pub wxa_path: String,
    /// The rider.
    pub agent: Option<UpdateOrderAgent>,
    /// Wanted dispatch time of a booked order, Unix seconds.
    pub expected_delivery_time: Option<i64>,
}

impl UpdateOrder {
    /// Starts with the first member; the other required ones have setters too.
    pub fn new(shop_order_id: impl Into<String>) -> Self {
        Self {
            shopid: Default::default(),
            shop_order_id: shop_order_id.into(),
            delivery_sign: Default::default(),
            order_status: Default::default(),
            action_time: Default::default(),
            action_msg: Default::default(),
            wx_token: Default::default(),
            shop_no: Default::default(),
            waybill_id: Default::default(),
            wxa_path: Default::default(),
            agent: Default::default(),
            expected_delivery_time: Default::default(),
        }
    }

    /// Merchant's id at the delivery company.
    pub fn shopid(mut self, shopid: impl Into<String>) -> Self {
        self.shopid = Some(shopid.into());
        self
    }

    /// SHA-1 in hex of shopid, shop_order_id and the delivery company's AppSecret joined together.
    pub fn delivery_sign(mut self, delivery_sign: impl Into<String>) -> Self {
        self.delivery_sign = Some(delivery_sign.into());
        self
    }

    /// 101 awaiting a rider, 102 rider assigned, 201 rider at the store, 202 picked up, 301 on the way, 302 delivered; the other codes are cancellations and failures.
    pub fn order_status(mut self, order_status: impl Into<i64>) -> Self {
        self.order_status = order_status.into();
        self
    }

    /// Unix seconds.
    pub fn action_time(mut self, action_time: impl Into<i64>) -> Self {
        self.action_time = action_time.into();
        self
    }

    /// Remark on the state.
    pub fn action_msg(mut self, action_msg: impl Into<String>) -> Self {
        self.action_msg = Some(action_msg.into());
        self
    }

    /// Token of the order, pushed by WeChat.
    pub fn wx_token(mut self, wx_token: impl Into<String>) -> Self {
        self.wx_token = wx_token.into();
        self
    }

    /// Store's number at the delivery company.
    pub fn shop_no(mut self, shop_no: impl Into<String>) -> Self {
        self.shop_no = Some(shop_no.into());
        self
    }

    /// Order's id at the delivery company.
    pub fn waybill_id(mut self, waybill_id: impl Into<String>) -> Self {
        self.waybill_id = waybill_id.into();
        self
    }

    /// Path of the order page in the delivery company's mini program.
    pub fn wxa_path(mut self, wxa_path: impl Into<String>) -> Self {
        self.wxa_path = wxa_path.into();
        self
    }

    /// The rider.
    pub fn agent(mut self, agent: impl Into<UpdateOrderAgent>) -> Self {
        self.agent = Some(agent.into());
        self
    }

    /// Wanted dispatch time of a booked order, Unix seconds.
    pub fn expected_delivery_time(mut self, expected_delivery_time: impl Into<i64>) -> Self {
        self.expected_delivery_time = Some(expected_delivery_time.into());
        self
    }
}

wire_out!(UpdateOrder {
    "shopid" => shopid,
    "shop_order_id" => shop_order_id,
    "delivery_sign" => delivery_sign,
    "order_status" => order_status,
    "action_time" => action_time,
    "action_msg" => action_msg,
    "wx_token" => wx_token,
    "shop_no" => shop_no,
    "waybill_id" => waybill_id,
    "wxa_path" => wxa_path,
    "agent" => agent,
    "expected_delivery_time" => expected_delivery_time,
});

/// The answer to [`UpdateOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateOrderResponse {
    /// 0 success, otherwise the delivery company's error.
    pub resultcode: i64,
    /// Error message.
    pub resultmsg: String,
}

wire_in!(UpdateOrderResponse {
    "resultcode" => resultcode,
    "resultmsg" => resultmsg,
});

impl Endpoint for UpdateOrder {
    type Response = UpdateOrderResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.express_local_business.update_order",
        path: "/cgi-bin/express/local/business/update_order",
        ok_field: Some("resultcode"),
        ..Operation::usual(Product::Mini)
    };
}

/// `agent` of [`UpdateOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateOrderAgent {
    /// `name`.
    pub name: String,
    /// `phone`.
    pub phone: String,
    /// Whether phone is a virtual number.
    pub is_phone_encrypted: Option<bool>,
}

impl UpdateOrderAgent {
    /// Starts with the required members.
    #[must_use]
    pub fn new(name: impl Into<String>, phone: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            phone: phone.into(),
            is_phone_encrypted: Default::default(),
        }
    }

    /// Whether phone is a virtual number.
    #[must_use]
    pub fn is_phone_encrypted(mut self, is_phone_encrypted: impl Into<bool>) -> Self {
        self.is_phone_encrypted = Some(is_phone_encrypted.into());
        self
    }
}

wire_out!(part UpdateOrderAgent {
    "name" => name,
    "phone" => phone,
} via {
    "is_phone_encrypted" => is_phone_encrypted: yizhan_core::wire::BoolAsInt,
});
