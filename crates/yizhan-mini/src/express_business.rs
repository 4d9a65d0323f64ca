//! Generated from `spec/mini/express_business.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Logistics assistant, merchants (物流助手 小程序使用)

use yizhan_core::{
    BodyKind, Endpoint, Method, Operation, Product, SecretString, wire_in, wire_out,
};

/// Bind or unbind a courier account (绑定、解绑物流账号).
///
/// `POST /cgi-bin/express/business/account/bind`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/express/by-business/logistics.bindAccount.html)
///
/// The courier reviews the binding; the result arrives as an event and in the list of accounts.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AccountBind {
    /// Bind or unbind.
    pub r#type: String,
    /// Merchant's customer code at the courier.
    pub biz_id: String,
    /// Courier's code, such as SF or YTO, see account and courier lists.
    pub delivery_id: String,
    /// Customer's password at the courier, needed by some couriers.
    pub password: Option<SecretString>,
    /// Remark for the courier, tells it which merchant applies.
    pub remark_content: Option<String>,
}

impl AccountBind {
    /// Starts with the required members.
    pub fn new(
        r#type: impl Into<String>,
        biz_id: impl Into<String>,
        delivery_id: impl Into<String>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            biz_id: biz_id.into(),
            delivery_id: delivery_id.into(),
            password: Default::default(),
            remark_content: Default::default(),
        }
    }

    /// Customer's password at the courier, needed by some couriers.
    pub fn password(mut self, password: impl Into<SecretString>) -> Self {
        self.password = Some(password.into());
        self
    }

    /// Remark for the courier, tells it which merchant applies.
    pub fn remark_content(mut self, remark_content: impl Into<String>) -> Self {
        self.remark_content = Some(remark_content.into());
        self
    }
}

wire_out!(AccountBind {
    "type" => r#type,
    "biz_id" => biz_id,
    "delivery_id" => delivery_id,
    "password" => password,
    "remark_content" => remark_content,
});

/// The answer to [`AccountBind`].
pub type AccountBindResponse = yizhan_core::Done;

impl Endpoint for AccountBind {
    type Response = AccountBindResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.express_business.account_bind",
        path: "/cgi-bin/express/business/account/bind",
        ..Operation::usual(Product::Mini)
    };
}

/// List all bound courier accounts (获取所有绑定的物流账号).
///
/// `GET /cgi-bin/express/business/account/getall`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/express/by-business/logistics.getAllAccount.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AccountGetAll {}

impl AccountGetAll {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(AccountGetAll {});

/// The answer to [`AccountGetAll`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AccountGetAllResponse {
    /// `list`.
    pub list: Vec<AccountGetAllList>,
    /// `count`.
    pub count: i64,
}

wire_in!(AccountGetAllResponse {
    "list" => list,
    "count" => count,
});

impl Endpoint for AccountGetAll {
    type Response = AccountGetAllResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.express_business.account_get_all",
        path: "/cgi-bin/express/business/account/getall",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `list` of [`AccountGetAll`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AccountGetAllList {
    /// Merchant's customer code at the courier.
    pub biz_id: String,
    /// Courier's code, such as SF or YTO, see account and courier lists.
    pub delivery_id: String,
    /// 0 bound, 1 under review, 2 failed, 3 unbound.
    pub status_code: i64,
    /// The account's own name.
    pub alias: String,
    /// Why the binding failed.
    pub remark_wrong_msg: Option<String>,
    /// Remark for the courier, tells it which merchant applies.
    pub remark_content: Option<String>,
    /// Waybills left.
    pub quota_num: Option<i64>,
    /// Unix seconds.
    pub quota_update_time: Option<i64>,
    /// Courier's kind of service, see the couriers' list.
    pub service_type: Vec<ServiceType>,
    /// Unix seconds.
    pub update_time: i64,
    /// Unix seconds.
    pub create_time: i64,
}

wire_in!(part AccountGetAllList {
    "biz_id" => biz_id,
    "delivery_id" => delivery_id,
    "status_code" => status_code,
    "alias" => alias,
    "remark_wrong_msg" => remark_wrong_msg,
    "remark_content" => remark_content,
    "quota_num" => quota_num,
    "quota_update_time" => quota_update_time,
    "service_type" => service_type,
    "update_time" => update_time,
    "create_time" => create_time,
});

/// `service_type` of [`AccountGetAll`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ServiceType {
    /// Courier's kind of service, see the couriers' list.
    pub service_type: i64,
    /// Name of the service type.
    pub service_name: String,
}

wire_in!(part ServiceType {
    "service_type" => service_type,
    "service_name" => service_name,
});

/// List the supported couriers (获取支持的快递公司列表).
///
/// `GET /cgi-bin/express/business/delivery/getall`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/express/by-business/logistics.getAllDelivery.html)
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
    /// `data`.
    pub data: Vec<DeliveryGetAllData>,
    /// `count`.
    pub count: i64,
}

wire_in!(DeliveryGetAllResponse {
    "data" => data,
    "count" => count,
});

impl Endpoint for DeliveryGetAll {
    type Response = DeliveryGetAllResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.express_business.delivery_get_all",
        path: "/cgi-bin/express/business/delivery/getall",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `data` of [`DeliveryGetAll`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DeliveryGetAllData {
    /// Courier's code, such as SF or YTO, see account and courier lists.
    pub delivery_id: String,
    /// Courier's name.
    pub delivery_name: String,
    /// Whether waybills without an account (cash settlement) are supported.
    pub can_use_cash: Option<bool>,
    /// Whether the waybill balance can be queried.
    pub can_get_quota: Option<bool>,
    /// Customer code for cash settlement.
    pub cash_biz_id: Option<String>,
    /// Courier's kind of service, see the couriers' list.
    pub service_type: Vec<ServiceType>,
}

wire_in!(part DeliveryGetAllData {
    "delivery_id" => delivery_id,
    "delivery_name" => delivery_name,
    "can_use_cash" => can_use_cash,
    "can_get_quota" => can_get_quota,
    "cash_biz_id" => cash_biz_id,
    "service_type" => service_type,
});

/// Create a waybill (生成运单).
///
/// `POST /cgi-bin/express/business/order/add`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/express/by-business/logistics.addOrder.html)
///
/// Needs a bound courier account. If the courier refuses the order, delivery_resultcode and delivery_resultmsg tell why.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct OrderAdd {
    /// 0 order of a mini program, 2 order of an app or web page.
    pub add_source: i64,
    /// Appid of the app or web page, with add_source 2.
    pub wx_appid: Option<String>,
    /// Merchant's order id, unique within the mini program.
    pub order_id: String,
    /// User's openid, needed if the order was placed in a mini program.
    pub openid: Option<String>,
    /// Courier's code, such as SF or YTO, see account and courier lists.
    pub delivery_id: String,
    /// Merchant's customer code at the courier.
    pub biz_id: String,
    /// Remark of the customer, printed on the waybill.
    pub custom_remark: Option<String>,
    /// Tag of the order, decides which printing clerk gets it.
    pub tagid: Option<i64>,
    /// `sender`.
    pub sender: OrderAddSender,
    /// `receiver`.
    pub receiver: OrderAddReceiver,
    /// `cargo`.
    pub cargo: OrderAddCargo,
    /// `shop`.
    pub shop: Option<OrderAddShop>,
    /// `insured`.
    pub insured: OrderAddInsured,
    /// `service`.
    pub service: OrderAddService,
    /// Wanted pick-up time, Unix seconds; 0 if none was agreed.
    pub expect_time: Option<i64>,
    /// 0 contract with the local branch, 1 contract with the headquarters.
    pub take_mode: Option<i64>,
}

impl OrderAdd {
    /// Starts with the first member; the other required ones have setters too.
    pub fn new(add_source: impl Into<i64>) -> Self {
        Self {
            add_source: add_source.into(),
            wx_appid: Default::default(),
            order_id: Default::default(),
            openid: Default::default(),
            delivery_id: Default::default(),
            biz_id: Default::default(),
            custom_remark: Default::default(),
            tagid: Default::default(),
            sender: Default::default(),
            receiver: Default::default(),
            cargo: Default::default(),
            shop: Default::default(),
            insured: Default::default(),
            service: Default::default(),
            expect_time: Default::default(),
            take_mode: Default::default(),
        }
    }

    /// Appid of the app or web page, with add_source 2.
    pub fn wx_appid(mut self, wx_appid: impl Into<String>) -> Self {
        self.wx_appid = Some(wx_appid.into());
        self
    }

    /// Merchant's order id, unique within the mini program.
    pub fn order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = order_id.into();
        self
    }

    /// User's openid, needed if the order was placed in a mini program.
    pub fn openid(mut self, openid: impl Into<String>) -> Self {
        self.openid = Some(openid.into());
        self
    }

    /// Courier's code, such as SF or YTO, see account and courier lists.
    pub fn delivery_id(mut self, delivery_id: impl Into<String>) -> Self {
        self.delivery_id = delivery_id.into();
        self
    }

    /// Merchant's customer code at the courier.
    pub fn biz_id(mut self, biz_id: impl Into<String>) -> Self {
        self.biz_id = biz_id.into();
        self
    }

    /// Remark of the customer, printed on the waybill.
    pub fn custom_remark(mut self, custom_remark: impl Into<String>) -> Self {
        self.custom_remark = Some(custom_remark.into());
        self
    }

    /// Tag of the order, decides which printing clerk gets it.
    pub fn tagid(mut self, tagid: impl Into<i64>) -> Self {
        self.tagid = Some(tagid.into());
        self
    }

    /// `sender`.
    pub fn sender(mut self, sender: impl Into<OrderAddSender>) -> Self {
        self.sender = sender.into();
        self
    }

    /// `receiver`.
    pub fn receiver(mut self, receiver: impl Into<OrderAddReceiver>) -> Self {
        self.receiver = receiver.into();
        self
    }

    /// `cargo`.
    pub fn cargo(mut self, cargo: impl Into<OrderAddCargo>) -> Self {
        self.cargo = cargo.into();
        self
    }

    /// `shop`.
    pub fn shop(mut self, shop: impl Into<OrderAddShop>) -> Self {
        self.shop = Some(shop.into());
        self
    }

    /// `insured`.
    pub fn insured(mut self, insured: impl Into<OrderAddInsured>) -> Self {
        self.insured = insured.into();
        self
    }

    /// `service`.
    pub fn service(mut self, service: impl Into<OrderAddService>) -> Self {
        self.service = service.into();
        self
    }

    /// Wanted pick-up time, Unix seconds; 0 if none was agreed.
    pub fn expect_time(mut self, expect_time: impl Into<i64>) -> Self {
        self.expect_time = Some(expect_time.into());
        self
    }

    /// 0 contract with the local branch, 1 contract with the headquarters.
    pub fn take_mode(mut self, take_mode: impl Into<i64>) -> Self {
        self.take_mode = Some(take_mode.into());
        self
    }
}

wire_out!(OrderAdd {
    "add_source" => add_source,
    "wx_appid" => wx_appid,
    "order_id" => order_id,
    "openid" => openid,
    "delivery_id" => delivery_id,
    "biz_id" => biz_id,
    "custom_remark" => custom_remark,
    "tagid" => tagid,
    "sender" => sender,
    "receiver" => receiver,
    "cargo" => cargo,
    "shop" => shop,
    "insured" => insured,
    "service" => service,
    "expect_time" => expect_time,
    "take_mode" => take_mode,
});

/// The answer to [`OrderAdd`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderAddResponse {
    /// Courier's error code.
    pub delivery_resultcode: Option<i64>,
    /// Courier's error message.
    pub delivery_resultmsg: Option<String>,
    /// Merchant's order id, unique within the mini program.
    pub order_id: String,
    /// Courier's waybill number.
    pub waybill_id: String,
    /// Values to print on the waybill.
    pub waybill_data: Vec<WaybillData>,
}

wire_in!(OrderAddResponse {
    "delivery_resultcode" => delivery_resultcode,
    "delivery_resultmsg" => delivery_resultmsg,
    "order_id" => order_id,
    "waybill_id" => waybill_id,
    "waybill_data" => waybill_data,
});

impl Endpoint for OrderAdd {
    type Response = OrderAddResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.express_business.order_add",
        path: "/cgi-bin/express/business/order/add",
        ok_field: Some("delivery_resultcode"),
        ..Operation::usual(Product::Mini)
    };
}

/// `sender` of [`OrderAdd`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderAddSender {
    /// `name`.
    pub name: String,
    /// Landline number, needed if mobile is empty.
    pub tel: Option<String>,
    /// Mobile number, needed if tel is empty.
    pub mobile: Option<String>,
    /// `company`.
    pub company: Option<String>,
    /// Postal code.
    pub post_code: Option<String>,
    /// `country`.
    pub country: Option<String>,
    /// Full name, such as Guangdong Province in Chinese.
    pub province: String,
    /// `city`.
    pub city: String,
    /// District.
    pub area: String,
    /// `address`.
    pub address: String,
}

impl OrderAddSender {
    /// Starts with the first member; the other required ones have setters too.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            tel: Default::default(),
            mobile: Default::default(),
            company: Default::default(),
            post_code: Default::default(),
            country: Default::default(),
            province: Default::default(),
            city: Default::default(),
            area: Default::default(),
            address: Default::default(),
        }
    }

    /// Landline number, needed if mobile is empty.
    #[must_use]
    pub fn tel(mut self, tel: impl Into<String>) -> Self {
        self.tel = Some(tel.into());
        self
    }

    /// Mobile number, needed if tel is empty.
    #[must_use]
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = Some(mobile.into());
        self
    }

    /// `company`.
    #[must_use]
    pub fn company(mut self, company: impl Into<String>) -> Self {
        self.company = Some(company.into());
        self
    }

    /// Postal code.
    #[must_use]
    pub fn post_code(mut self, post_code: impl Into<String>) -> Self {
        self.post_code = Some(post_code.into());
        self
    }

    /// `country`.
    #[must_use]
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.country = Some(country.into());
        self
    }

    /// Full name, such as Guangdong Province in Chinese.
    #[must_use]
    pub fn province(mut self, province: impl Into<String>) -> Self {
        self.province = province.into();
        self
    }

    /// `city`.
    #[must_use]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = city.into();
        self
    }

    /// District.
    #[must_use]
    pub fn area(mut self, area: impl Into<String>) -> Self {
        self.area = area.into();
        self
    }

    /// `address`.
    #[must_use]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = address.into();
        self
    }
}

wire_out!(part OrderAddSender {
    "name" => name,
    "tel" => tel,
    "mobile" => mobile,
    "company" => company,
    "post_code" => post_code,
    "country" => country,
    "province" => province,
    "city" => city,
    "area" => area,
    "address" => address,
});

/// `receiver` of [`OrderAdd`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderAddReceiver {
    /// `name`.
    pub name: String,
    /// Landline number, needed if mobile is empty.
    pub tel: Option<String>,
    /// Mobile number, needed if tel is empty.
    pub mobile: Option<String>,
    /// `company`.
    pub company: Option<String>,
    /// Postal code.
    pub post_code: Option<String>,
    /// `country`.
    pub country: Option<String>,
    /// Full name, such as Guangdong Province in Chinese.
    pub province: String,
    /// `city`.
    pub city: String,
    /// District.
    pub area: String,
    /// `address`.
    pub address: String,
}

impl OrderAddReceiver {
    /// Starts with the first member; the other required ones have setters too.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            tel: Default::default(),
            mobile: Default::default(),
            company: Default::default(),
            post_code: Default::default(),
            country: Default::default(),
            province: Default::default(),
            city: Default::default(),
            area: Default::default(),
            address: Default::default(),
        }
    }

    /// Landline number, needed if mobile is empty.
    #[must_use]
    pub fn tel(mut self, tel: impl Into<String>) -> Self {
        self.tel = Some(tel.into());
        self
    }

    /// Mobile number, needed if tel is empty.
    #[must_use]
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = Some(mobile.into());
        self
    }

    /// `company`.
    #[must_use]
    pub fn company(mut self, company: impl Into<String>) -> Self {
        self.company = Some(company.into());
        self
    }

    /// Postal code.
    #[must_use]
    pub fn post_code(mut self, post_code: impl Into<String>) -> Self {
        self.post_code = Some(post_code.into());
        self
    }

    /// `country`.
    #[must_use]
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.country = Some(country.into());
        self
    }

    /// Full name, such as Guangdong Province in Chinese.
    #[must_use]
    pub fn province(mut self, province: impl Into<String>) -> Self {
        self.province = province.into();
        self
    }

    /// `city`.
    #[must_use]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = city.into();
        self
    }

    /// District.
    #[must_use]
    pub fn area(mut self, area: impl Into<String>) -> Self {
        self.area = area.into();
        self
    }

    /// `address`.
    #[must_use]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = address.into();
        self
    }
}

wire_out!(part OrderAddReceiver {
    "name" => name,
    "tel" => tel,
    "mobile" => mobile,
    "company" => company,
    "post_code" => post_code,
    "country" => country,
    "province" => province,
    "city" => city,
    "area" => area,
    "address" => address,
});

/// `cargo` of [`OrderAdd`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderAddCargo {
    /// Number of parcels.
    pub count: i64,
    /// Length of the parcel, cm.
    pub space_x: Option<f64>,
    /// Width of the parcel, cm.
    pub space_y: Option<f64>,
    /// Height of the parcel, cm.
    pub space_z: Option<f64>,
    /// Kg.
    pub weight: Option<f64>,
    /// Goods in the parcel.
    pub detail_list: Option<Vec<OrderAddDetailList>>,
}

impl OrderAddCargo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(count: impl Into<i64>) -> Self {
        Self {
            count: count.into(),
            space_x: Default::default(),
            space_y: Default::default(),
            space_z: Default::default(),
            weight: Default::default(),
            detail_list: Default::default(),
        }
    }

    /// Length of the parcel, cm.
    #[must_use]
    pub fn space_x(mut self, space_x: impl Into<f64>) -> Self {
        self.space_x = Some(space_x.into());
        self
    }

    /// Width of the parcel, cm.
    #[must_use]
    pub fn space_y(mut self, space_y: impl Into<f64>) -> Self {
        self.space_y = Some(space_y.into());
        self
    }

    /// Height of the parcel, cm.
    #[must_use]
    pub fn space_z(mut self, space_z: impl Into<f64>) -> Self {
        self.space_z = Some(space_z.into());
        self
    }

    /// Kg.
    #[must_use]
    pub fn weight(mut self, weight: impl Into<f64>) -> Self {
        self.weight = Some(weight.into());
        self
    }

    /// Goods in the parcel.
    #[must_use]
    pub fn detail_list(
        mut self,
        detail_list: impl IntoIterator<Item = impl Into<OrderAddDetailList>>,
    ) -> Self {
        self.detail_list = Some(detail_list.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part OrderAddCargo {
    "count" => count,
    "space_x" => space_x,
    "space_y" => space_y,
    "space_z" => space_z,
    "weight" => weight,
    "detail_list" => detail_list,
});

/// `detail_list` of [`OrderAdd`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderAddDetailList {
    /// `name`.
    pub name: String,
    /// Number of pieces.
    pub count: i64,
}

impl OrderAddDetailList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(name: impl Into<String>, count: impl Into<i64>) -> Self {
        Self {
            name: name.into(),
            count: count.into(),
        }
    }
}

wire_out!(part OrderAddDetailList {
    "name" => name,
    "count" => count,
});

/// `shop` of [`OrderAdd`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderAddShop {
    /// Path of the order page in the mini program.
    pub wxa_path: String,
    /// Link to a picture of the goods.
    pub img_url: Option<String>,
    /// Shown in the logistics message to the user.
    pub goods_name: Option<String>,
    /// Number of goods.
    pub goods_count: Option<i64>,
    /// Goods in the parcel.
    pub detail_list: Option<Vec<OrderAddShopDetailList>>,
}

impl OrderAddShop {
    /// Starts with the required members.
    #[must_use]
    pub fn new(wxa_path: impl Into<String>) -> Self {
        Self {
            wxa_path: wxa_path.into(),
            img_url: Default::default(),
            goods_name: Default::default(),
            goods_count: Default::default(),
            detail_list: Default::default(),
        }
    }

    /// Link to a picture of the goods.
    #[must_use]
    pub fn img_url(mut self, img_url: impl Into<String>) -> Self {
        self.img_url = Some(img_url.into());
        self
    }

    /// Shown in the logistics message to the user.
    #[must_use]
    pub fn goods_name(mut self, goods_name: impl Into<String>) -> Self {
        self.goods_name = Some(goods_name.into());
        self
    }

    /// Number of goods.
    #[must_use]
    pub fn goods_count(mut self, goods_count: impl Into<i64>) -> Self {
        self.goods_count = Some(goods_count.into());
        self
    }

    /// Goods in the parcel.
    #[must_use]
    pub fn detail_list(
        mut self,
        detail_list: impl IntoIterator<Item = impl Into<OrderAddShopDetailList>>,
    ) -> Self {
        self.detail_list = Some(detail_list.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part OrderAddShop {
    "wxa_path" => wxa_path,
    "img_url" => img_url,
    "goods_name" => goods_name,
    "goods_count" => goods_count,
    "detail_list" => detail_list,
});

/// `shop_detail_list` of [`OrderAdd`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderAddShopDetailList {
    /// Shown in the logistics message to the user.
    pub goods_name: Option<String>,
    /// Link to a picture of the goods.
    pub goods_img_url: Option<String>,
    /// Description of the goods.
    pub goods_desc: Option<String>,
}

impl OrderAddShopDetailList {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Shown in the logistics message to the user.
    #[must_use]
    pub fn goods_name(mut self, goods_name: impl Into<String>) -> Self {
        self.goods_name = Some(goods_name.into());
        self
    }

    /// Link to a picture of the goods.
    #[must_use]
    pub fn goods_img_url(mut self, goods_img_url: impl Into<String>) -> Self {
        self.goods_img_url = Some(goods_img_url.into());
        self
    }

    /// Description of the goods.
    #[must_use]
    pub fn goods_desc(mut self, goods_desc: impl Into<String>) -> Self {
        self.goods_desc = Some(goods_desc.into());
        self
    }
}

wire_out!(part OrderAddShopDetailList {
    "goods_name" => goods_name,
    "goods_img_url" => goods_img_url,
    "goods_desc" => goods_desc,
});

/// `insured` of [`OrderAdd`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderAddInsured {
    /// Whether the parcel is insured.
    pub use_insured: bool,
    /// Declared value in fen.
    pub insured_value: i64,
}

impl OrderAddInsured {
    /// Starts with the required members.
    #[must_use]
    pub fn new(use_insured: impl Into<bool>, insured_value: impl Into<i64>) -> Self {
        Self {
            use_insured: use_insured.into(),
            insured_value: insured_value.into(),
        }
    }
}

wire_out!(part OrderAddInsured {
    "insured_value" => insured_value,
} via {
    "use_insured" => use_insured: yizhan_core::wire::BoolAsInt,
});

/// `service` of [`OrderAdd`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderAddService {
    /// Courier's kind of service, see the couriers' list.
    pub service_type: i64,
    /// Name of the service type.
    pub service_name: String,
}

impl OrderAddService {
    /// Starts with the required members.
    #[must_use]
    pub fn new(service_type: impl Into<i64>, service_name: impl Into<String>) -> Self {
        Self {
            service_type: service_type.into(),
            service_name: service_name.into(),
        }
    }
}

wire_out!(part OrderAddService {
    "service_type" => service_type,
    "service_name" => service_name,
});

/// `waybill_data` of [`OrderAdd`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct WaybillData {
    /// `key`.
    pub key: String,
    /// `value`.
    pub value: String,
}

wire_in!(part WaybillData {
    "key" => key,
    "value" => value,
});

/// Get waybills in bulk (批量获取运单数据).
///
/// `POST /cgi-bin/express/business/order/batchget`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/express/by-business/logistics.batchGetOrder.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct OrderBatchget {
    /// At most 100 orders.
    pub order_list: Vec<OrderBatchgetOrderList>,
}

impl OrderBatchget {
    /// Starts with the required members.
    pub fn new(order_list: impl IntoIterator<Item = impl Into<OrderBatchgetOrderList>>) -> Self {
        Self {
            order_list: order_list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(OrderBatchget {
    "order_list" => order_list,
});

/// The answer to [`OrderBatchget`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderBatchgetResponse {
    /// `order_list`.
    pub order_list: Vec<OrderBatchgetAnswerOrderList>,
}

wire_in!(OrderBatchgetResponse {
    "order_list" => order_list,
});

impl Endpoint for OrderBatchget {
    type Response = OrderBatchgetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.express_business.order_batchget",
        path: "/cgi-bin/express/business/order/batchget",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `order_list` of [`OrderBatchget`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderBatchgetOrderList {
    /// Merchant's order id, unique within the mini program.
    pub order_id: String,
    /// Courier's code, such as SF or YTO, see account and courier lists.
    pub delivery_id: String,
    /// Courier's waybill number.
    pub waybill_id: Option<String>,
}

impl OrderBatchgetOrderList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(order_id: impl Into<String>, delivery_id: impl Into<String>) -> Self {
        Self {
            order_id: order_id.into(),
            delivery_id: delivery_id.into(),
            waybill_id: Default::default(),
        }
    }

    /// Courier's waybill number.
    #[must_use]
    pub fn waybill_id(mut self, waybill_id: impl Into<String>) -> Self {
        self.waybill_id = Some(waybill_id.into());
        self
    }
}

wire_out!(part OrderBatchgetOrderList {
    "order_id" => order_id,
    "delivery_id" => delivery_id,
    "waybill_id" => waybill_id,
});

/// `answer_order_list` of [`OrderBatchget`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderBatchgetAnswerOrderList {
    /// 0 if this order was found.
    pub errcode: i64,
    /// `errmsg`.
    pub errmsg: String,
    /// Merchant's order id, unique within the mini program.
    pub order_id: String,
    /// Courier's code, such as SF or YTO, see account and courier lists.
    pub delivery_id: String,
    /// Courier's waybill number.
    pub waybill_id: String,
    /// Values to print on the waybill.
    pub waybill_data: Vec<WaybillData>,
    /// The waybill as HTML, Base64-encoded.
    pub print_html: Option<String>,
    /// 0 valid, 1 cancelled.
    pub order_status: i64,
}

wire_in!(part OrderBatchgetAnswerOrderList {
    "errcode" => errcode,
    "errmsg" => errmsg,
    "order_id" => order_id,
    "delivery_id" => delivery_id,
    "waybill_id" => waybill_id,
    "waybill_data" => waybill_data,
    "print_html" => print_html,
    "order_status" => order_status,
});

/// Cancel a waybill (取消运单).
///
/// `POST /cgi-bin/express/business/order/cancel`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/express/by-business/logistics.cancelOrder.html)
///
/// Only orders the courier has not yet picked up can be cancelled.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct OrderCancel {
    /// Merchant's order id, unique within the mini program.
    pub order_id: String,
    /// User's openid, needed if the order was placed in a mini program.
    pub openid: Option<String>,
    /// Courier's code, such as SF or YTO, see account and courier lists.
    pub delivery_id: String,
    /// Courier's waybill number.
    pub waybill_id: Option<String>,
}

impl OrderCancel {
    /// Starts with the required members.
    pub fn new(order_id: impl Into<String>, delivery_id: impl Into<String>) -> Self {
        Self {
            order_id: order_id.into(),
            openid: Default::default(),
            delivery_id: delivery_id.into(),
            waybill_id: Default::default(),
        }
    }

    /// User's openid, needed if the order was placed in a mini program.
    pub fn openid(mut self, openid: impl Into<String>) -> Self {
        self.openid = Some(openid.into());
        self
    }

    /// Courier's waybill number.
    pub fn waybill_id(mut self, waybill_id: impl Into<String>) -> Self {
        self.waybill_id = Some(waybill_id.into());
        self
    }
}

wire_out!(OrderCancel {
    "order_id" => order_id,
    "openid" => openid,
    "delivery_id" => delivery_id,
    "waybill_id" => waybill_id,
});

/// The answer to [`OrderCancel`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderCancelResponse {
    /// Courier's error code.
    pub delivery_resultcode: Option<i64>,
    /// Courier's error message.
    pub delivery_resultmsg: Option<String>,
}

wire_in!(OrderCancelResponse {
    "delivery_resultcode" => delivery_resultcode,
    "delivery_resultmsg" => delivery_resultmsg,
});

impl Endpoint for OrderCancel {
    type Response = OrderCancelResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.express_business.order_cancel",
        path: "/cgi-bin/express/business/order/cancel",
        ok_field: Some("delivery_resultcode"),
        ..Operation::usual(Product::Mini)
    };
}

/// Get a waybill (获取运单数据).
///
/// `POST /cgi-bin/express/business/order/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/express/by-business/logistics.getOrder.html)
///
/// Serves for printing a waybill again.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct OrderGet {
    /// Merchant's order id, unique within the mini program.
    pub order_id: String,
    /// User's openid, needed if the order was placed in a mini program.
    pub openid: Option<String>,
    /// Courier's code, such as SF or YTO, see account and courier lists.
    pub delivery_id: String,
    /// Courier's waybill number.
    pub waybill_id: Option<String>,
    /// 1 one-part waybill, 0 two-part waybill (default).
    pub print_type: Option<i64>,
}

impl OrderGet {
    /// Starts with the required members.
    pub fn new(order_id: impl Into<String>, delivery_id: impl Into<String>) -> Self {
        Self {
            order_id: order_id.into(),
            openid: Default::default(),
            delivery_id: delivery_id.into(),
            waybill_id: Default::default(),
            print_type: Default::default(),
        }
    }

    /// User's openid, needed if the order was placed in a mini program.
    pub fn openid(mut self, openid: impl Into<String>) -> Self {
        self.openid = Some(openid.into());
        self
    }

    /// Courier's waybill number.
    pub fn waybill_id(mut self, waybill_id: impl Into<String>) -> Self {
        self.waybill_id = Some(waybill_id.into());
        self
    }

    /// 1 one-part waybill, 0 two-part waybill (default).
    pub fn print_type(mut self, print_type: impl Into<i64>) -> Self {
        self.print_type = Some(print_type.into());
        self
    }
}

wire_out!(OrderGet {
    "order_id" => order_id,
    "openid" => openid,
    "delivery_id" => delivery_id,
    "waybill_id" => waybill_id,
    "print_type" => print_type,
});

/// The answer to [`OrderGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderGetResponse {
    /// Merchant's order id, unique within the mini program.
    pub order_id: String,
    /// Courier's code, such as SF or YTO, see account and courier lists.
    pub delivery_id: String,
    /// Courier's waybill number.
    pub waybill_id: String,
    /// Values to print on the waybill.
    pub waybill_data: Vec<WaybillData>,
    /// The waybill as HTML, Base64-encoded.
    pub print_html: Option<String>,
    /// 0 valid, 1 cancelled.
    pub order_status: i64,
}

wire_in!(OrderGetResponse {
    "order_id" => order_id,
    "delivery_id" => delivery_id,
    "waybill_id" => waybill_id,
    "waybill_data" => waybill_data,
    "print_html" => print_html,
    "order_status" => order_status,
});

impl Endpoint for OrderGet {
    type Response = OrderGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.express_business.order_get",
        path: "/cgi-bin/express/business/order/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Get the track of a waybill (查询运单轨迹).
///
/// `POST /cgi-bin/express/business/path/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/express/by-business/logistics.getPath.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct PathGet {
    /// Merchant's order id, unique within the mini program.
    pub order_id: String,
    /// User's openid, needed if the order was placed in a mini program.
    pub openid: Option<String>,
    /// Courier's code, such as SF or YTO, see account and courier lists.
    pub delivery_id: String,
    /// Courier's waybill number.
    pub waybill_id: Option<String>,
    /// 1 one-part waybill, 0 two-part waybill (default).
    pub print_type: Option<i64>,
}

impl PathGet {
    /// Starts with the required members.
    pub fn new(order_id: impl Into<String>, delivery_id: impl Into<String>) -> Self {
        Self {
            order_id: order_id.into(),
            openid: Default::default(),
            delivery_id: delivery_id.into(),
            waybill_id: Default::default(),
            print_type: Default::default(),
        }
    }

    /// User's openid, needed if the order was placed in a mini program.
    pub fn openid(mut self, openid: impl Into<String>) -> Self {
        self.openid = Some(openid.into());
        self
    }

    /// Courier's waybill number.
    pub fn waybill_id(mut self, waybill_id: impl Into<String>) -> Self {
        self.waybill_id = Some(waybill_id.into());
        self
    }

    /// 1 one-part waybill, 0 two-part waybill (default).
    pub fn print_type(mut self, print_type: impl Into<i64>) -> Self {
        self.print_type = Some(print_type.into());
        self
    }
}

wire_out!(PathGet {
    "order_id" => order_id,
    "openid" => openid,
    "delivery_id" => delivery_id,
    "waybill_id" => waybill_id,
    "print_type" => print_type,
});

/// The answer to [`PathGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PathGetResponse {
    /// User's openid, needed if the order was placed in a mini program.
    pub openid: Option<String>,
    /// Courier's code, such as SF or YTO, see account and courier lists.
    pub delivery_id: String,
    /// Courier's waybill number.
    pub waybill_id: String,
    /// Steps of the track.
    pub path_item_list: Vec<PathGetPathItemList>,
    /// Number of steps.
    pub path_item_num: i64,
}

wire_in!(PathGetResponse {
    "openid" => openid,
    "delivery_id" => delivery_id,
    "waybill_id" => waybill_id,
    "path_item_list" => path_item_list,
    "path_item_num" => path_item_num,
});

impl Endpoint for PathGet {
    type Response = PathGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.express_business.path_get",
        path: "/cgi-bin/express/business/path/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `path_item_list` of [`PathGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PathGetPathItemList {
    /// Unix seconds.
    pub action_time: i64,
    /// 100001 picked up, 100002 pick-up failed, 100003 clerk assigned, 200001 in transit, 300002 out for delivery, 300003 signed for, 300004 delivery failed, 400001 order cancelled, 400002 held up.
    pub action_type: i64,
    /// Description of the step.
    pub action_msg: String,
}

wire_in!(part PathGetPathItemList {
    "action_time" => action_time,
    "action_type" => action_type,
    "action_msg" => action_msg,
});

/// Get the printing clerks (获取打印员).
///
/// `GET /cgi-bin/express/business/printer/getall`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/express/by-business/logistics.getPrinter.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct PrinterGetAll {}

impl PrinterGetAll {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(PrinterGetAll {});

/// The answer to [`PrinterGetAll`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PrinterGetAllResponse {
    /// Openids of the clerks.
    pub openid: Vec<String>,
    /// Tags whose orders the clerk prints.
    pub tagid_list: Vec<String>,
    /// `count`.
    pub count: i64,
}

wire_in!(PrinterGetAllResponse {
    "openid" => openid,
    "tagid_list" => tagid_list,
    "count" => count,
});

impl Endpoint for PrinterGetAll {
    type Response = PrinterGetAllResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.express_business.printer_get_all",
        path: "/cgi-bin/express/business/printer/getall",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Add or remove a printing clerk (配置面单打印员).
///
/// `POST /cgi-bin/express/business/printer/update`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/express/by-business/logistics.updatePrinter.html)
///
/// The clerk uses WeChat's printing software on a PC and must be added before printing.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct PrinterUpdate {
    /// Bind or unbind.
    pub update_type: String,
    /// Openid of the clerk.
    pub openid: String,
    /// Tags whose orders the clerk prints.
    pub tagid_list: Option<Vec<String>>,
}

impl PrinterUpdate {
    /// Starts with the required members.
    pub fn new(update_type: impl Into<String>, openid: impl Into<String>) -> Self {
        Self {
            update_type: update_type.into(),
            openid: openid.into(),
            tagid_list: Default::default(),
        }
    }

    /// Tags whose orders the clerk prints.
    pub fn tagid_list(mut self, tagid_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tagid_list = Some(tagid_list.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(PrinterUpdate {
    "update_type" => update_type,
    "openid" => openid,
} via {
    "tagid_list" => tagid_list: yizhan_core::wire::CsvComma,
});

/// The answer to [`PrinterUpdate`].
pub type PrinterUpdateResponse = yizhan_core::Done;

impl Endpoint for PrinterUpdate {
    type Response = PrinterUpdateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.express_business.printer_update",
        path: "/cgi-bin/express/business/printer/update",
        ..Operation::usual(Product::Mini)
    };
}

/// Get the electronic waybill balance (获取电子面单余额).
///
/// `POST /cgi-bin/express/business/quota/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/express/by-business/logistics.getQuota.html)
///
/// Only for couriers that settle by prepaid waybills (can_get_quota).
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct QuotaGet {
    /// Courier's code, such as SF or YTO, see account and courier lists.
    pub delivery_id: String,
    /// Merchant's customer code at the courier.
    pub biz_id: String,
}

impl QuotaGet {
    /// Starts with the required members.
    pub fn new(delivery_id: impl Into<String>, biz_id: impl Into<String>) -> Self {
        Self {
            delivery_id: delivery_id.into(),
            biz_id: biz_id.into(),
        }
    }
}

wire_out!(QuotaGet {
    "delivery_id" => delivery_id,
    "biz_id" => biz_id,
});

/// The answer to [`QuotaGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QuotaGetResponse {
    /// Waybills left.
    pub quota_num: i64,
}

wire_in!(QuotaGetResponse {
    "quota_num" => quota_num,
});

impl Endpoint for QuotaGet {
    type Response = QuotaGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.express_business.quota_get",
        path: "/cgi-bin/express/business/quota/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Simulate a courier's update of a waybill (模拟快递公司更新订单状态).
///
/// `POST /cgi-bin/express/business/test_update_order`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/express/by-business/logistics.testUpdateOrder.html)
///
/// Works only with the test courier: delivery id TEST and customer code test_biz_id.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct TestUpdateOrder {
    /// Merchant's order id, unique within the mini program.
    pub order_id: String,
    /// TEST.
    pub delivery_id: String,
    /// Test_biz_id.
    pub biz_id: String,
    /// Courier's waybill number.
    pub waybill_id: String,
    /// Unix seconds.
    pub action_time: i64,
    /// 100001 picked up, 100002 pick-up failed, 100003 clerk assigned, 200001 in transit, 300002 out for delivery, 300003 signed for, 300004 delivery failed, 400001 order cancelled, 400002 held up.
    pub action_type: i64,
    /// Description of the step.
    pub action_msg: String,
}

impl TestUpdateOrder {
    /// Starts with the first member; the other required ones have setters too.
    pub fn new(order_id: impl Into<String>) -> Self {
        Self {
            order_id: order_id.into(),
            delivery_id: Default::default(),
            biz_id: Default::default(),
            waybill_id: Default::default(),
            action_time: Default::default(),
            action_type: Default::default(),
            action_msg: Default::default(),
        }
    }

    /// TEST.
    pub fn delivery_id(mut self, delivery_id: impl Into<String>) -> Self {
        self.delivery_id = delivery_id.into();
        self
    }

    /// Test_biz_id.
    pub fn biz_id(mut self, biz_id: impl Into<String>) -> Self {
        self.biz_id = biz_id.into();
        self
    }

    /// Courier's waybill number.
    pub fn waybill_id(mut self, waybill_id: impl Into<String>) -> Self {
        self.waybill_id = waybill_id.into();
        self
    }

    /// Unix seconds.
    pub fn action_time(mut self, action_time: impl Into<i64>) -> Self {
        self.action_time = action_time.into();
        self
    }

    /// 100001 picked up, 100002 pick-up failed, 100003 clerk assigned, 200001 in transit, 300002 out for delivery, 300003 signed for, 300004 delivery failed, 400001 order cancelled, 400002 held up.
    pub fn action_type(mut self, action_type: impl Into<i64>) -> Self {
        self.action_type = action_type.into();
        self
    }

    /// Description of the step.
    pub fn action_msg(mut self, action_msg: impl Into<String>) -> Self {
        self.action_msg = action_msg.into();
        self
    }
}

wire_out!(TestUpdateOrder {
    "order_id" => order_id,
    "delivery_id" => delivery_id,
    "biz_id" => biz_id,
    "waybill_id" => waybill_id,
    "action_time" => action_time,
    "action_type" => action_type,
    "action_msg" => action_msg,
});

/// The answer to [`TestUpdateOrder`].
pub type TestUpdateOrderResponse = yizhan_core::Done;

impl Endpoint for TestUpdateOrder {
    type Response = TestUpdateOrderResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.express_business.test_update_order",
        path: "/cgi-bin/express/business/test_update_order",
        ..Operation::usual(Product::Mini)
    };
}
