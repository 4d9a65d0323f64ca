//! Generated from `spec/mini/express_delivery.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Logistics assistant, couriers and parcel services (物流助手 快递公司与物流消息)

use yizhan_core::{AnswerKind, Endpoint, Operation, Product, wire_in, wire_out};

/// Get the contacts of a waybill (获取面单联系人信息).
///
/// `POST /cgi-bin/express/delivery/contact/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/express/by-provider/logistics.getContact.html)
///
/// For couriers, called with the courier's own mini program.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ContactGet {
    /// Token of the order, pushed by WeChat with the event.
    pub token: String,
    /// Courier's waybill number.
    pub waybill_id: String,
}

impl ContactGet {
    /// Starts with the required members.
    pub fn new(token: impl Into<String>, waybill_id: impl Into<String>) -> Self {
        Self {
            token: token.into(),
            waybill_id: waybill_id.into(),
        }
    }
}

wire_out!(ContactGet {
    "token" => token,
    "waybill_id" => waybill_id,
});

/// The answer to [`ContactGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ContactGetResponse {
    /// Courier's waybill number.
    pub waybill_id: String,
    /// `sender`.
    pub sender: ContactGetSender,
    /// `receiver`.
    pub receiver: ContactGetReceiver,
}

wire_in!(ContactGetResponse {
    "waybill_id" => waybill_id,
    "sender" => sender,
    "receiver" => receiver,
});

impl Endpoint for ContactGet {
    type Response = ContactGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.express_delivery.contact_get",
        path: "/cgi-bin/express/delivery/contact/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `sender` of [`ContactGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ContactGetSender {
    /// `name`.
    pub name: String,
    /// Landline number, needed if mobile is empty.
    pub tel: Option<String>,
    /// Mobile number, needed if tel is empty.
    pub mobile: Option<String>,
    /// `address`.
    pub address: String,
}

wire_in!(part ContactGetSender {
    "name" => name,
    "tel" => tel,
    "mobile" => mobile,
    "address" => address,
});

/// `receiver` of [`ContactGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ContactGetReceiver {
    /// `name`.
    pub name: String,
    /// Landline number, needed if mobile is empty.
    pub tel: Option<String>,
    /// Mobile number, needed if tel is empty.
    pub mobile: Option<String>,
    /// `address`.
    pub address: String,
}

wire_in!(part ContactGetReceiver {
    "name" => name,
    "tel" => tel,
    "mobile" => mobile,
    "address" => address,
});

/// Create an insured return order (无忧退货 创建退货ID).
///
/// `POST /cgi-bin/express/delivery/no_worry_return/add`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/business/freight_insurance.html)
///
/// Needs an insured order: the payment's transaction id must be that of the insurance. WeChat then reminds the user to send the goods back.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct NoWorryReturnAdd {
    /// Merchant's number of the return, one return id each.
    pub shop_order_id: Option<String>,
    /// Merchant's address to which the goods return.
    pub biz_addr: Option<BizAddr>,
    /// User's address, where the courier collects.
    pub user_addr: Option<UserAddr>,
    /// User's openid at the mini program.
    pub openid: String,
    /// Path of the return in the merchant's mini program.
    pub order_path: Option<String>,
    /// Returned goods.
    pub goods_list: Option<Vec<GoodsList>>,
    /// `order_price`.
    pub order_price: Option<i64>,
    /// WeChat Pay transaction id of the insured order.
    pub wx_pay_id: Option<String>,
    /// `notify_code`.
    pub notify_code: Option<String>,
}

impl NoWorryReturnAdd {
    /// Starts with the required members.
    pub fn new(openid: impl Into<String>) -> Self {
        Self {
            shop_order_id: Default::default(),
            biz_addr: Default::default(),
            user_addr: Default::default(),
            openid: openid.into(),
            order_path: Default::default(),
            goods_list: Default::default(),
            order_price: Default::default(),
            wx_pay_id: Default::default(),
            notify_code: Default::default(),
        }
    }

    /// Merchant's number of the return, one return id each.
    pub fn shop_order_id(mut self, shop_order_id: impl Into<String>) -> Self {
        self.shop_order_id = Some(shop_order_id.into());
        self
    }

    /// Merchant's address to which the goods return.
    pub fn biz_addr(mut self, biz_addr: impl Into<BizAddr>) -> Self {
        self.biz_addr = Some(biz_addr.into());
        self
    }

    /// User's address, where the courier collects.
    pub fn user_addr(mut self, user_addr: impl Into<UserAddr>) -> Self {
        self.user_addr = Some(user_addr.into());
        self
    }

    /// Path of the return in the merchant's mini program.
    pub fn order_path(mut self, order_path: impl Into<String>) -> Self {
        self.order_path = Some(order_path.into());
        self
    }

    /// Returned goods.
    pub fn goods_list(
        mut self,
        goods_list: impl IntoIterator<Item = impl Into<GoodsList>>,
    ) -> Self {
        self.goods_list = Some(goods_list.into_iter().map(Into::into).collect());
        self
    }

    /// `order_price`.
    pub fn order_price(mut self, order_price: impl Into<i64>) -> Self {
        self.order_price = Some(order_price.into());
        self
    }

    /// WeChat Pay transaction id of the insured order.
    pub fn wx_pay_id(mut self, wx_pay_id: impl Into<String>) -> Self {
        self.wx_pay_id = Some(wx_pay_id.into());
        self
    }

    /// `notify_code`.
    pub fn notify_code(mut self, notify_code: impl Into<String>) -> Self {
        self.notify_code = Some(notify_code.into());
        self
    }
}

wire_out!(NoWorryReturnAdd {
    "shop_order_id" => shop_order_id,
    "biz_addr" => biz_addr,
    "user_addr" => user_addr,
    "openid" => openid,
    "order_path" => order_path,
    "goods_list" => goods_list,
    "order_price" => order_price,
    "wx_pay_id" => wx_pay_id,
    "notify_code" => notify_code,
});

/// The answer to [`NoWorryReturnAdd`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct NoWorryReturnAddResponse {
    /// Id of the return order at WeChat.
    pub return_id: String,
}

wire_in!(NoWorryReturnAddResponse {
    "return_id" => return_id,
});

impl Endpoint for NoWorryReturnAdd {
    type Response = NoWorryReturnAddResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.express_delivery.no_worry_return_add",
        path: "/cgi-bin/express/delivery/no_worry_return/add",
        ..Operation::usual(Product::Mini)
    };
}

/// `biz_addr` of [`NoWorryReturnAdd`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BizAddr {
    /// `country`.
    pub country: String,
    /// `province`.
    pub province: String,
    /// `city`.
    pub city: String,
    /// District.
    pub area: String,
    /// `address`.
    pub address: String,
    /// `name`.
    pub name: String,
    /// Mobile number, needed if tel is empty.
    pub mobile: String,
}

impl BizAddr {
    /// Starts with the first member; the other required ones have setters too.
    #[must_use]
    pub fn new(country: impl Into<String>) -> Self {
        Self {
            country: country.into(),
            province: Default::default(),
            city: Default::default(),
            area: Default::default(),
            address: Default::default(),
            name: Default::default(),
            mobile: Default::default(),
        }
    }

    /// `province`.
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

    /// `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Mobile number, needed if tel is empty.
    #[must_use]
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = mobile.into();
        self
    }
}

wire_out!(part BizAddr {
    "country" => country,
    "province" => province,
    "city" => city,
    "area" => area,
    "address" => address,
    "name" => name,
    "mobile" => mobile,
});

/// `user_addr` of [`NoWorryReturnAdd`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UserAddr {
    /// `country`.
    pub country: String,
    /// `province`.
    pub province: String,
    /// `city`.
    pub city: String,
    /// District.
    pub area: String,
    /// `address`.
    pub address: String,
    /// `name`.
    pub name: String,
    /// Mobile number, needed if tel is empty.
    pub mobile: String,
}

impl UserAddr {
    /// Starts with the first member; the other required ones have setters too.
    #[must_use]
    pub fn new(country: impl Into<String>) -> Self {
        Self {
            country: country.into(),
            province: Default::default(),
            city: Default::default(),
            area: Default::default(),
            address: Default::default(),
            name: Default::default(),
            mobile: Default::default(),
        }
    }

    /// `province`.
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

    /// `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Mobile number, needed if tel is empty.
    #[must_use]
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = mobile.into();
        self
    }
}

wire_out!(part UserAddr {
    "country" => country,
    "province" => province,
    "city" => city,
    "area" => area,
    "address" => address,
    "name" => name,
    "mobile" => mobile,
});

/// `goods_list` of [`NoWorryReturnAdd`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GoodsList {
    /// `name`.
    pub name: String,
    /// Link to a picture of the goods.
    pub url: String,
}

impl GoodsList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(name: impl Into<String>, url: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            url: url.into(),
        }
    }
}

wire_out!(part GoodsList {
    "name" => name,
    "url" => url,
});

/// Get the state of an insured return order (无忧退货 查询退货ID状态).
///
/// `POST /cgi-bin/express/delivery/no_worry_return/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/business/freight_insurance.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct NoWorryReturnGet {
    /// Id of the return order at WeChat.
    pub return_id: String,
}

impl NoWorryReturnGet {
    /// Starts with the required members.
    pub fn new(return_id: impl Into<String>) -> Self {
        Self {
            return_id: return_id.into(),
        }
    }
}

wire_out!(NoWorryReturnGet {
    "return_id" => return_id,
});

/// The answer to [`NoWorryReturnGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct NoWorryReturnGetResponse {
    /// 0 the user gave nothing yet, 1 pick-up booked, 2 waybill number given.
    pub status: i64,
    /// Courier's waybill number.
    pub waybill_id: String,
    /// 0 ordered, 1 picked up, 2 in transit, 3 out for delivery, 4 signed for, 5 abnormal, 6 signed for by a proxy, 7 pick-up failed, 8 delivery failed, 11 cancelled, 13 returning, 14 returned, 99 unknown.
    pub order_status: i64,
    /// Courier's code.
    pub delivery_id: String,
    /// Courier's name.
    pub delivery_name: String,
}

wire_in!(NoWorryReturnGetResponse {
    "status" => status,
    "waybill_id" => waybill_id,
    "order_status" => order_status,
    "delivery_id" => delivery_id,
    "delivery_name" => delivery_name,
});

impl Endpoint for NoWorryReturnGet {
    type Response = NoWorryReturnGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.express_delivery.no_worry_return_get",
        path: "/cgi-bin/express/delivery/no_worry_return/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Unbind an insured return order (无忧退货 解绑退货ID).
///
/// `POST /cgi-bin/express/delivery/no_worry_return/unbind`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/business/freight_insurance.html)
///
/// For returns the merchant and the user agreed to give up.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct NoWorryReturnUnbind {
    /// Id of the return order at WeChat.
    pub return_id: String,
}

impl NoWorryReturnUnbind {
    /// Starts with the required members.
    pub fn new(return_id: impl Into<String>) -> Self {
        Self {
            return_id: return_id.into(),
        }
    }
}

wire_out!(NoWorryReturnUnbind {
    "return_id" => return_id,
});

/// The answer to [`NoWorryReturnUnbind`].
pub type NoWorryReturnUnbindResponse = yizhan_core::Done;

impl Endpoint for NoWorryReturnUnbind {
    type Response = NoWorryReturnUnbindResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.express_delivery.no_worry_return_unbind",
        path: "/cgi-bin/express/delivery/no_worry_return/unbind",
        ..Operation::usual(Product::Mini)
    };
}

/// Register a waybill for logistics messages (物流消息传运单).
///
/// `POST /cgi-bin/express/delivery/open_msg/follow_waybill`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express-old/express_open_msg.html)
///
/// WeChat then sends the user messages on the parcel's way.
///
/// Obsolete: The documentation no longer lists it.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct OpenMsgFollowWaybill {
    /// User's openid at the mini program.
    pub openid: String,
    /// Courier's waybill number.
    pub waybill_id: String,
    /// Phone number of the sender.
    pub sender_phone: Option<String>,
    /// Phone number of the receiver, some couriers need its last four digits to find the waybill.
    pub receiver_phone: Option<String>,
    /// `goods_info`.
    pub goods_info: Option<GoodsInfo>,
    /// WeChat Pay transaction id of the order.
    pub trans_id: Option<String>,
    /// Path of the order page in the mini program.
    pub order_detail_path: Option<String>,
}

impl OpenMsgFollowWaybill {
    /// Starts with the required members.
    pub fn new(openid: impl Into<String>, waybill_id: impl Into<String>) -> Self {
        Self {
            openid: openid.into(),
            waybill_id: waybill_id.into(),
            sender_phone: Default::default(),
            receiver_phone: Default::default(),
            goods_info: Default::default(),
            trans_id: Default::default(),
            order_detail_path: Default::default(),
        }
    }

    /// Phone number of the sender.
    pub fn sender_phone(mut self, sender_phone: impl Into<String>) -> Self {
        self.sender_phone = Some(sender_phone.into());
        self
    }

    /// Phone number of the receiver, some couriers need its last four digits to find the waybill.
    pub fn receiver_phone(mut self, receiver_phone: impl Into<String>) -> Self {
        self.receiver_phone = Some(receiver_phone.into());
        self
    }

    /// `goods_info`.
    pub fn goods_info(mut self, goods_info: impl Into<GoodsInfo>) -> Self {
        self.goods_info = Some(goods_info.into());
        self
    }

    /// WeChat Pay transaction id of the order.
    pub fn trans_id(mut self, trans_id: impl Into<String>) -> Self {
        self.trans_id = Some(trans_id.into());
        self
    }

    /// Path of the order page in the mini program.
    pub fn order_detail_path(mut self, order_detail_path: impl Into<String>) -> Self {
        self.order_detail_path = Some(order_detail_path.into());
        self
    }
}

wire_out!(OpenMsgFollowWaybill {
    "openid" => openid,
    "waybill_id" => waybill_id,
    "sender_phone" => sender_phone,
    "receiver_phone" => receiver_phone,
    "goods_info" => goods_info,
    "trans_id" => trans_id,
    "order_detail_path" => order_detail_path,
});

/// The answer to [`OpenMsgFollowWaybill`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OpenMsgFollowWaybillResponse {
    /// WeChat's token of the waybill, serves for all later queries.
    pub waybill_token: String,
}

wire_in!(OpenMsgFollowWaybillResponse {
    "waybill_token" => waybill_token,
});

impl Endpoint for OpenMsgFollowWaybill {
    type Response = OpenMsgFollowWaybillResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.express_delivery.open_msg_follow_waybill",
        path: "/cgi-bin/express/delivery/open_msg/follow_waybill",
        ..Operation::usual(Product::Mini)
    };
}

/// `goods_info` of [`OpenMsgFollowWaybill`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GoodsInfo {
    /// `detail_list`.
    pub detail_list: Vec<DetailList>,
}

impl GoodsInfo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(detail_list: impl IntoIterator<Item = impl Into<DetailList>>) -> Self {
        Self {
            detail_list: detail_list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(part GoodsInfo {
    "detail_list" => detail_list,
});

/// `detail_list` of [`OpenMsgFollowWaybill`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DetailList {
    /// Shown in the logistics message.
    pub goods_name: String,
    /// Link to a picture of the goods.
    pub goods_img_url: String,
    /// `goods_desc`.
    pub goods_desc: Option<String>,
}

impl DetailList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(goods_name: impl Into<String>, goods_img_url: impl Into<String>) -> Self {
        Self {
            goods_name: goods_name.into(),
            goods_img_url: goods_img_url.into(),
            goods_desc: Default::default(),
        }
    }

    /// `goods_desc`.
    #[must_use]
    pub fn goods_desc(mut self, goods_desc: impl Into<String>) -> Self {
        self.goods_desc = Some(goods_desc.into());
        self
    }
}

wire_out!(part DetailList {
    "goods_name" => goods_name,
    "goods_img_url" => goods_img_url,
    "goods_desc" => goods_desc,
});

/// List the courier companies (获取运力id列表).
///
/// `POST /cgi-bin/express/delivery/open_msg/get_delivery_list`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/business/express_search.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct OpenMsgGetDeliveryList {}

impl OpenMsgGetDeliveryList {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(OpenMsgGetDeliveryList {});

/// The answer to [`OpenMsgGetDeliveryList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OpenMsgGetDeliveryListResponse {
    /// `delivery_list`.
    pub delivery_list: Vec<OpenMsgGetDeliveryListDeliveryList>,
    /// Number of couriers.
    pub count: i64,
}

wire_in!(OpenMsgGetDeliveryListResponse {
    "delivery_list" => delivery_list,
    "count" => count,
});

impl Endpoint for OpenMsgGetDeliveryList {
    type Response = OpenMsgGetDeliveryListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.express_delivery.open_msg_get_delivery_list",
        path: "/cgi-bin/express/delivery/open_msg/get_delivery_list",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `delivery_list` of [`OpenMsgGetDeliveryList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OpenMsgGetDeliveryListDeliveryList {
    /// Courier's code.
    pub delivery_id: String,
    /// Courier's name.
    pub delivery_name: String,
}

wire_in!(part OpenMsgGetDeliveryListDeliveryList {
    "delivery_id" => delivery_id,
    "delivery_name" => delivery_name,
});

/// Activate the logistics message plug-in (申请开通物流消息).
///
/// `POST /cgi-bin/express/delivery/open_msg/open_openmsg`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/logistics-service/applyMsgPlugin.html)
///
/// For third-party platforms, called on behalf of the mini program.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct OpenMsgOpenOpenMsg {}

impl OpenMsgOpenOpenMsg {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(OpenMsgOpenOpenMsg {});

/// The answer to [`OpenMsgOpenOpenMsg`].
pub type OpenMsgOpenOpenMsgResponse = yizhan_core::Done;

impl Endpoint for OpenMsgOpenOpenMsg {
    type Response = OpenMsgOpenOpenMsgResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.express_delivery.open_msg_open_open_msg",
        path: "/cgi-bin/express/delivery/open_msg/open_openmsg",
        ..Operation::usual(Product::Mini)
    };
}

/// Activate the logistics query plug-in (申请开通物流查询插件).
///
/// `POST /cgi-bin/express/delivery/open_msg/open_query_plugin`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/logistics-service/applyQueryPlugin.html)
///
/// For third-party platforms, called on behalf of the mini program.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct OpenMsgOpenQueryPlugin {}

impl OpenMsgOpenQueryPlugin {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(OpenMsgOpenQueryPlugin {});

/// The answer to [`OpenMsgOpenQueryPlugin`].
pub type OpenMsgOpenQueryPluginResponse = yizhan_core::Done;

impl Endpoint for OpenMsgOpenQueryPlugin {
    type Response = OpenMsgOpenQueryPluginResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.express_delivery.open_msg_open_query_plugin",
        path: "/cgi-bin/express/delivery/open_msg/open_query_plugin",
        ..Operation::usual(Product::Mini)
    };
}

/// Get a waybill registered for logistics messages (物流消息查运单).
///
/// `POST /cgi-bin/express/delivery/open_msg/query_follow_trace`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express-old/express_open_msg.html)
///
/// Obsolete: The documentation no longer lists it.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct OpenMsgQueryFollowTrace {
    /// User's openid at the mini program.
    pub openid: String,
    /// WeChat's token of the waybill, serves for all later queries.
    pub waybill_token: String,
}

impl OpenMsgQueryFollowTrace {
    /// Starts with the required members.
    pub fn new(openid: impl Into<String>, waybill_token: impl Into<String>) -> Self {
        Self {
            openid: openid.into(),
            waybill_token: waybill_token.into(),
        }
    }
}

wire_out!(OpenMsgQueryFollowTrace {
    "openid" => openid,
    "waybill_token" => waybill_token,
});

/// The answer to [`OpenMsgQueryFollowTrace`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OpenMsgQueryFollowTraceResponse {
    /// State of the waybill.
    pub waybill_info: WaybillInfo,
    /// Merchant's data of the order.
    pub shop_info: Option<ShopInfo>,
    /// `delivery_info`.
    pub delivery_info: Option<DeliveryInfo>,
}

wire_in!(OpenMsgQueryFollowTraceResponse {
    "waybill_info" => waybill_info,
    "shop_info" => shop_info,
    "delivery_info" => delivery_info,
});

impl Endpoint for OpenMsgQueryFollowTrace {
    type Response = OpenMsgQueryFollowTraceResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.express_delivery.open_msg_query_follow_trace",
        path: "/cgi-bin/express/delivery/open_msg/query_follow_trace",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `waybill_info` of [`OpenMsgQueryFollowTrace`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct WaybillInfo {
    /// Courier's waybill number.
    pub waybill_id: String,
    /// 0 not found or not picked up, 1 picked up, 2 in transit, 3 out for delivery, 4 signed for, 5 abnormal, 6 signed for by a proxy.
    pub status: i64,
}

wire_in!(part WaybillInfo {
    "waybill_id" => waybill_id,
    "status" => status,
});

/// `shop_info` of [`OpenMsgQueryFollowTrace`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ShopInfo {
    /// `goods_info`.
    pub goods_info: Option<GoodsInfoAnswer>,
}

wire_in!(part ShopInfo {
    "goods_info" => goods_info,
});

/// `goods_info_answer` of [`OpenMsgQueryFollowTrace`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GoodsInfoAnswer {
    /// `detail_list`.
    pub detail_list: Vec<DetailListAnswer>,
}

wire_in!(part GoodsInfoAnswer {
    "detail_list" => detail_list,
});

/// `detail_list_answer` of [`OpenMsgQueryFollowTrace`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DetailListAnswer {
    /// Shown in the logistics message.
    pub goods_name: String,
    /// Link to a picture of the goods.
    pub goods_img_url: String,
    /// `goods_desc`.
    pub goods_desc: Option<String>,
}

wire_in!(part DetailListAnswer {
    "goods_name" => goods_name,
    "goods_img_url" => goods_img_url,
    "goods_desc" => goods_desc,
});

/// `delivery_info` of [`OpenMsgQueryFollowTrace`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DeliveryInfo {
    /// Courier's code.
    pub delivery_id: String,
    /// Courier's name.
    pub delivery_name: String,
}

wire_in!(part DeliveryInfo {
    "delivery_id" => delivery_id,
    "delivery_name" => delivery_name,
});

/// Get a waybill registered for logistics queries (物流查询查运单).
///
/// `POST /cgi-bin/express/delivery/open_msg/query_trace`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/business/express_search.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct OpenMsgQueryTrace {
    /// User's openid at the mini program.
    pub openid: Option<String>,
    /// WeChat's token of the waybill, serves for all later queries.
    pub waybill_token: String,
}

impl OpenMsgQueryTrace {
    /// Starts with the required members.
    pub fn new(waybill_token: impl Into<String>) -> Self {
        Self {
            openid: Default::default(),
            waybill_token: waybill_token.into(),
        }
    }

    /// User's openid at the mini program.
    pub fn openid(mut self, openid: impl Into<String>) -> Self {
        self.openid = Some(openid.into());
        self
    }
}

wire_out!(OpenMsgQueryTrace {
    "openid" => openid,
    "waybill_token" => waybill_token,
});

/// The answer to [`OpenMsgQueryTrace`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OpenMsgQueryTraceResponse {
    /// State of the waybill.
    pub waybill_info: WaybillInfo,
    /// Merchant's data of the order.
    pub shop_info: Option<ShopInfo>,
    /// `delivery_info`.
    pub delivery_info: Option<DeliveryInfo>,
}

wire_in!(OpenMsgQueryTraceResponse {
    "waybill_info" => waybill_info,
    "shop_info" => shop_info,
    "delivery_info" => delivery_info,
});

impl Endpoint for OpenMsgQueryTrace {
    type Response = OpenMsgQueryTraceResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.express_delivery.open_msg_query_trace",
        path: "/cgi-bin/express/delivery/open_msg/query_trace",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Register a waybill for logistics queries (物流查询传运单).
///
/// `POST /cgi-bin/express/delivery/open_msg/trace_waybill`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/business/express_search.html)
///
/// Returns a token for the logistics plug-in; the same call with the same waybill and user returns the same waybill.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct OpenMsgTraceWaybill {
    /// User's openid at the mini program.
    pub openid: String,
    /// Courier's waybill number.
    pub waybill_id: String,
    /// Phone number of the sender.
    pub sender_phone: Option<String>,
    /// Phone number of the receiver, some couriers need its last four digits to find the waybill.
    pub receiver_phone: Option<String>,
    /// `goods_info`.
    pub goods_info: Option<GoodsInfo>,
    /// Courier's code.
    pub delivery_id: Option<String>,
    /// WeChat Pay transaction id of the order.
    pub trans_id: Option<String>,
    /// Path of the order page in the mini program.
    pub order_detail_path: Option<String>,
}

impl OpenMsgTraceWaybill {
    /// Starts with the required members.
    pub fn new(openid: impl Into<String>, waybill_id: impl Into<String>) -> Self {
        Self {
            openid: openid.into(),
            waybill_id: waybill_id.into(),
            sender_phone: Default::default(),
            receiver_phone: Default::default(),
            goods_info: Default::default(),
            delivery_id: Default::default(),
            trans_id: Default::default(),
            order_detail_path: Default::default(),
        }
    }

    /// Phone number of the sender.
    pub fn sender_phone(mut self, sender_phone: impl Into<String>) -> Self {
        self.sender_phone = Some(sender_phone.into());
        self
    }

    /// Phone number of the receiver, some couriers need its last four digits to find the waybill.
    pub fn receiver_phone(mut self, receiver_phone: impl Into<String>) -> Self {
        self.receiver_phone = Some(receiver_phone.into());
        self
    }

    /// `goods_info`.
    pub fn goods_info(mut self, goods_info: impl Into<GoodsInfo>) -> Self {
        self.goods_info = Some(goods_info.into());
        self
    }

    /// Courier's code.
    pub fn delivery_id(mut self, delivery_id: impl Into<String>) -> Self {
        self.delivery_id = Some(delivery_id.into());
        self
    }

    /// WeChat Pay transaction id of the order.
    pub fn trans_id(mut self, trans_id: impl Into<String>) -> Self {
        self.trans_id = Some(trans_id.into());
        self
    }

    /// Path of the order page in the mini program.
    pub fn order_detail_path(mut self, order_detail_path: impl Into<String>) -> Self {
        self.order_detail_path = Some(order_detail_path.into());
        self
    }
}

wire_out!(OpenMsgTraceWaybill {
    "openid" => openid,
    "waybill_id" => waybill_id,
    "sender_phone" => sender_phone,
    "receiver_phone" => receiver_phone,
    "goods_info" => goods_info,
    "delivery_id" => delivery_id,
    "trans_id" => trans_id,
    "order_detail_path" => order_detail_path,
});

/// The answer to [`OpenMsgTraceWaybill`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OpenMsgTraceWaybillResponse {
    /// WeChat's token of the waybill, serves for all later queries.
    pub waybill_token: String,
}

wire_in!(OpenMsgTraceWaybillResponse {
    "waybill_token" => waybill_token,
});

impl Endpoint for OpenMsgTraceWaybill {
    type Response = OpenMsgTraceWaybillResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.express_delivery.open_msg_trace_waybill",
        path: "/cgi-bin/express/delivery/open_msg/trace_waybill",
        ..Operation::usual(Product::Mini)
    };
}

/// Update the goods of a logistics message waybill (物流消息更新物品信息).
///
/// `POST /cgi-bin/express/delivery/open_msg/update_follow_waybill_goods`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express-old/express_open_msg.html)
///
/// Obsolete: The documentation no longer lists it.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct OpenMsgUpdateFollowWaybillGoods {
    /// User's openid at the mini program.
    pub openid: String,
    /// WeChat's token of the waybill, serves for all later queries.
    pub waybill_token: String,
    /// `goods_info`.
    pub goods_info: Option<GoodsInfo>,
}

impl OpenMsgUpdateFollowWaybillGoods {
    /// Starts with the required members.
    pub fn new(openid: impl Into<String>, waybill_token: impl Into<String>) -> Self {
        Self {
            openid: openid.into(),
            waybill_token: waybill_token.into(),
            goods_info: Default::default(),
        }
    }

    /// `goods_info`.
    pub fn goods_info(mut self, goods_info: impl Into<GoodsInfo>) -> Self {
        self.goods_info = Some(goods_info.into());
        self
    }
}

wire_out!(OpenMsgUpdateFollowWaybillGoods {
    "openid" => openid,
    "waybill_token" => waybill_token,
    "goods_info" => goods_info,
});

/// The answer to [`OpenMsgUpdateFollowWaybillGoods`].
pub type OpenMsgUpdateFollowWaybillGoodsResponse = yizhan_core::Done;

impl Endpoint for OpenMsgUpdateFollowWaybillGoods {
    type Response = OpenMsgUpdateFollowWaybillGoodsResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.express_delivery.open_msg_update_follow_waybill_goods",
        path: "/cgi-bin/express/delivery/open_msg/update_follow_waybill_goods",
        ..Operation::usual(Product::Mini)
    };
}

/// Update the goods of a logistics query waybill (物流查询更新物品信息).
///
/// `POST /cgi-bin/express/delivery/open_msg/update_waybill_goods`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/business/express_search.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct OpenMsgUpdateWaybillGoods {
    /// User's openid at the mini program.
    pub openid: Option<String>,
    /// WeChat's token of the waybill, serves for all later queries.
    pub waybill_token: String,
    /// `goods_info`.
    pub goods_info: Option<GoodsInfo>,
}

impl OpenMsgUpdateWaybillGoods {
    /// Starts with the required members.
    pub fn new(waybill_token: impl Into<String>) -> Self {
        Self {
            openid: Default::default(),
            waybill_token: waybill_token.into(),
            goods_info: Default::default(),
        }
    }

    /// User's openid at the mini program.
    pub fn openid(mut self, openid: impl Into<String>) -> Self {
        self.openid = Some(openid.into());
        self
    }

    /// `goods_info`.
    pub fn goods_info(mut self, goods_info: impl Into<GoodsInfo>) -> Self {
        self.goods_info = Some(goods_info.into());
        self
    }
}

wire_out!(OpenMsgUpdateWaybillGoods {
    "openid" => openid,
    "waybill_token" => waybill_token,
    "goods_info" => goods_info,
});

/// The answer to [`OpenMsgUpdateWaybillGoods`].
pub type OpenMsgUpdateWaybillGoodsResponse = yizhan_core::Done;

impl Endpoint for OpenMsgUpdateWaybillGoods {
    type Response = OpenMsgUpdateWaybillGoodsResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.express_delivery.open_msg_update_waybill_goods",
        path: "/cgi-bin/express/delivery/open_msg/update_waybill_goods",
        ..Operation::usual(Product::Mini)
    };
}

/// Update the track of a waybill (更新运单轨迹).
///
/// `POST /cgi-bin/express/delivery/path/update`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/express/by-provider/logistics.updatePath.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct PathUpdate {
    /// Token of the order, pushed by WeChat with the event.
    pub token: String,
    /// Courier's waybill number.
    pub waybill_id: String,
    /// Unix seconds.
    pub action_time: i64,
    /// Kind of step, such as 100001 picked up, 200001 in transit, 300002 out for delivery, 300003 signed for.
    pub action_type: i64,
    /// Description of the step.
    pub action_msg: String,
}

impl PathUpdate {
    /// Starts with the first member; the other required ones have setters too.
    pub fn new(token: impl Into<String>) -> Self {
        Self {
            token: token.into(),
            waybill_id: Default::default(),
            action_time: Default::default(),
            action_type: Default::default(),
            action_msg: Default::default(),
        }
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

    /// Kind of step, such as 100001 picked up, 200001 in transit, 300002 out for delivery, 300003 signed for.
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

wire_out!(PathUpdate {
    "token" => token,
    "waybill_id" => waybill_id,
    "action_time" => action_time,
    "action_type" => action_type,
    "action_msg" => action_msg,
});

/// The answer to [`PathUpdate`].
pub type PathUpdateResponse = yizhan_core::Done;

impl Endpoint for PathUpdate {
    type Response = PathUpdateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.express_delivery.path_update",
        path: "/cgi-bin/express/delivery/path/update",
        ..Operation::usual(Product::Mini)
    };
}

/// Create a return order (创建退货ID).
///
/// `POST /cgi-bin/express/delivery/return/add`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/business/express_sale_return.html)
///
/// WeChat sends the user a message and a page on which to book a pick-up or give a waybill number. One return id for one shop_order_id.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ReturnAdd {
    /// Merchant's number of the return, one return id each.
    pub shop_order_id: String,
    /// Merchant's address to which the goods return.
    pub biz_addr: BizAddr,
    /// User's address, where the courier collects.
    pub user_addr: Option<UserAddr>,
    /// User's openid at the mini program.
    pub openid: String,
    /// Path of the return in the merchant's mini program.
    pub order_path: String,
    /// Returned goods.
    pub goods_list: Vec<GoodsList>,
    /// `order_price`.
    pub order_price: i64,
}

impl ReturnAdd {
    /// Starts with the first member; the other required ones have setters too.
    pub fn new(shop_order_id: impl Into<String>) -> Self {
        Self {
            shop_order_id: shop_order_id.into(),
            biz_addr: Default::default(),
            user_addr: Default::default(),
            openid: Default::default(),
            order_path: Default::default(),
            goods_list: Default::default(),
            order_price: Default::default(),
        }
    }

    /// Merchant's address to which the goods return.
    pub fn biz_addr(mut self, biz_addr: impl Into<BizAddr>) -> Self {
        self.biz_addr = biz_addr.into();
        self
    }

    /// User's address, where the courier collects.
    pub fn user_addr(mut self, user_addr: impl Into<UserAddr>) -> Self {
        self.user_addr = Some(user_addr.into());
        self
    }

    /// User's openid at the mini program.
    pub fn openid(mut self, openid: impl Into<String>) -> Self {
        self.openid = openid.into();
        self
    }

    /// Path of the return in the merchant's mini program.
    pub fn order_path(mut self, order_path: impl Into<String>) -> Self {
        self.order_path = order_path.into();
        self
    }

    /// Returned goods.
    pub fn goods_list(
        mut self,
        goods_list: impl IntoIterator<Item = impl Into<GoodsList>>,
    ) -> Self {
        self.goods_list = goods_list.into_iter().map(Into::into).collect();
        self
    }

    /// `order_price`.
    pub fn order_price(mut self, order_price: impl Into<i64>) -> Self {
        self.order_price = order_price.into();
        self
    }
}

wire_out!(ReturnAdd {
    "shop_order_id" => shop_order_id,
    "biz_addr" => biz_addr,
    "user_addr" => user_addr,
    "openid" => openid,
    "order_path" => order_path,
    "goods_list" => goods_list,
    "order_price" => order_price,
});

/// The answer to [`ReturnAdd`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ReturnAddResponse {
    /// Id of the return order at WeChat.
    pub return_id: String,
}

wire_in!(ReturnAddResponse {
    "return_id" => return_id,
});

impl Endpoint for ReturnAdd {
    type Response = ReturnAddResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.express_delivery.return_add",
        path: "/cgi-bin/express/delivery/return/add",
        ..Operation::usual(Product::Mini)
    };
}

/// Get the state of a return order (查询退货ID状态).
///
/// `POST /cgi-bin/express/delivery/return/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/business/express_sale_return.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ReturnGet {
    /// Id of the return order at WeChat.
    pub return_id: String,
}

impl ReturnGet {
    /// Starts with the required members.
    pub fn new(return_id: impl Into<String>) -> Self {
        Self {
            return_id: return_id.into(),
        }
    }
}

wire_out!(ReturnGet {
    "return_id" => return_id,
});

/// The answer to [`ReturnGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ReturnGetResponse {
    /// 0 the user gave nothing yet, 1 pick-up booked, 2 waybill number given.
    pub status: i64,
    /// Courier's waybill number.
    pub waybill_id: String,
    /// 0 ordered, 1 picked up, 2 in transit, 3 out for delivery, 4 signed for, 5 abnormal, 6 signed for by a proxy, 7 pick-up failed, 8 delivery failed, 11 cancelled, 13 returning, 14 returned, 99 unknown.
    pub order_status: i64,
    /// Courier's code.
    pub delivery_id: String,
    /// Courier's name.
    pub delivery_name: String,
}

wire_in!(ReturnGetResponse {
    "status" => status,
    "waybill_id" => waybill_id,
    "order_status" => order_status,
    "delivery_id" => delivery_id,
    "delivery_name" => delivery_name,
});

impl Endpoint for ReturnGet {
    type Response = ReturnGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.express_delivery.return_get",
        path: "/cgi-bin/express/delivery/return/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Activate the return plug-in (申请开通退货组件).
///
/// `POST /cgi-bin/express/delivery/return/open_return`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/logistics-service/applyReturnPlugin.html)
///
/// For third-party platforms, called on behalf of the mini program.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ReturnOpenReturn {}

impl ReturnOpenReturn {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(ReturnOpenReturn {});

/// The answer to [`ReturnOpenReturn`].
pub type ReturnOpenReturnResponse = yizhan_core::Done;

impl Endpoint for ReturnOpenReturn {
    type Response = ReturnOpenReturnResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.express_delivery.return_open_return",
        path: "/cgi-bin/express/delivery/return/open_return",
        ..Operation::usual(Product::Mini)
    };
}

/// Unbind a return order (解绑退货ID).
///
/// `POST /cgi-bin/express/delivery/return/unbind`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/business/express_sale_return.html)
///
/// For returns the merchant and the user agreed to give up.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ReturnUnbind {
    /// Id of the return order at WeChat.
    pub return_id: String,
}

impl ReturnUnbind {
    /// Starts with the required members.
    pub fn new(return_id: impl Into<String>) -> Self {
        Self {
            return_id: return_id.into(),
        }
    }
}

wire_out!(ReturnUnbind {
    "return_id" => return_id,
});

/// The answer to [`ReturnUnbind`].
pub type ReturnUnbindResponse = yizhan_core::Done;

impl Endpoint for ReturnUnbind {
    type Response = ReturnUnbindResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.express_delivery.return_unbind",
        path: "/cgi-bin/express/delivery/return/unbind",
        ..Operation::usual(Product::Mini)
    };
}

/// Report the review of a merchant's account (更新商户审核结果).
///
/// `POST /cgi-bin/express/delivery/service/business/update`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/express/by-provider/logistics.updateBusiness.html)
///
/// For couriers, answers a merchant's request to bind an account.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ServiceBusinessUpdate {
    /// Appid of the merchant.
    pub shop_app_id: String,
    /// Merchant's customer code at the courier.
    pub biz_id: String,
    /// 0 approved, others refused.
    pub result_code: i64,
    /// `result_msg`.
    pub result_msg: Option<String>,
}

impl ServiceBusinessUpdate {
    /// Starts with the required members.
    pub fn new(
        shop_app_id: impl Into<String>,
        biz_id: impl Into<String>,
        result_code: impl Into<i64>,
    ) -> Self {
        Self {
            shop_app_id: shop_app_id.into(),
            biz_id: biz_id.into(),
            result_code: result_code.into(),
            result_msg: Default::default(),
        }
    }

    /// `result_msg`.
    pub fn result_msg(mut self, result_msg: impl Into<String>) -> Self {
        self.result_msg = Some(result_msg.into());
        self
    }
}

wire_out!(ServiceBusinessUpdate {
    "shop_app_id" => shop_app_id,
    "biz_id" => biz_id,
    "result_code" => result_code,
    "result_msg" => result_msg,
});

/// The answer to [`ServiceBusinessUpdate`].
pub type ServiceBusinessUpdateResponse = yizhan_core::Done;

impl Endpoint for ServiceBusinessUpdate {
    type Response = ServiceBusinessUpdateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.express_delivery.service_business_update",
        path: "/cgi-bin/express/delivery/service/business/update",
        ..Operation::usual(Product::Mini)
    };
}

/// Cancel a personal parcel order (散单取消订单).
///
/// `POST /cgi-bin/express/delivery/single_waybill/cancel_order`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/delivery/single-delivery.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SingleWaybillCancelOrder {
    /// Token of the order, pushed by WeChat with the event.
    pub token: String,
    /// `reason`.
    pub reason: String,
}

impl SingleWaybillCancelOrder {
    /// Starts with the required members.
    pub fn new(token: impl Into<String>, reason: impl Into<String>) -> Self {
        Self {
            token: token.into(),
            reason: reason.into(),
        }
    }
}

wire_out!(SingleWaybillCancelOrder {
    "token" => token,
    "reason" => reason,
});

/// The answer to [`SingleWaybillCancelOrder`].
pub type SingleWaybillCancelOrderResponse = yizhan_core::Done;

impl Endpoint for SingleWaybillCancelOrder {
    type Response = SingleWaybillCancelOrderResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.express_delivery.single_waybill_cancel_order",
        path: "/cgi-bin/express/delivery/single_waybill/cancel_order",
        ..Operation::usual(Product::Mini)
    };
}

/// Report feedback on a personal parcel rating (散单评价反馈).
///
/// `POST /cgi-bin/express/delivery/single_waybill/evaluate_feedback`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/delivery/single-delivery.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SingleWaybillEvaluateFeedback {
    /// Token of the order, pushed by WeChat with the event.
    pub token: String,
    /// Courier's waybill number.
    pub waybill_id: String,
    /// `result`.
    pub result: String,
    /// `desc`.
    pub desc: Option<String>,
}

impl SingleWaybillEvaluateFeedback {
    /// Starts with the required members.
    pub fn new(
        token: impl Into<String>,
        waybill_id: impl Into<String>,
        result: impl Into<String>,
    ) -> Self {
        Self {
            token: token.into(),
            waybill_id: waybill_id.into(),
            result: result.into(),
            desc: Default::default(),
        }
    }

    /// `desc`.
    pub fn desc(mut self, desc: impl Into<String>) -> Self {
        self.desc = Some(desc.into());
        self
    }
}

wire_out!(SingleWaybillEvaluateFeedback {
    "token" => token,
    "waybill_id" => waybill_id,
    "result" => result,
    "desc" => desc,
});

/// The answer to [`SingleWaybillEvaluateFeedback`].
pub type SingleWaybillEvaluateFeedbackResponse = yizhan_core::Done;

impl Endpoint for SingleWaybillEvaluateFeedback {
    type Response = SingleWaybillEvaluateFeedbackResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.express_delivery.single_waybill_evaluate_feedback",
        path: "/cgi-bin/express/delivery/single_waybill/evaluate_feedback",
        ..Operation::usual(Product::Mini)
    };
}

/// Report the fee of a personal parcel order (散单推送费用).
///
/// `POST /cgi-bin/express/delivery/single_waybill/fee`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/delivery/single-delivery.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SingleWaybillFee {
    /// Token of the order, pushed by WeChat with the event.
    pub token: String,
    /// Courier's waybill number.
    pub waybill_id: String,
    /// `need_pay`.
    pub need_pay: i64,
    /// Amount the user owes, in fen.
    pub fee: i64,
    /// Amount before discounts, in fen.
    pub original_fee: i64,
    /// In fen.
    pub base_fee: i64,
    /// In fen.
    pub insured_fee: i64,
    /// In fen.
    pub other_fee: i64,
    /// `remark`.
    pub remark: Option<String>,
    /// Name of the goods in the payment.
    pub pay_goods_name: Option<String>,
}

impl SingleWaybillFee {
    /// Starts with the first member; the other required ones have setters too.
    pub fn new(token: impl Into<String>) -> Self {
        Self {
            token: token.into(),
            waybill_id: Default::default(),
            need_pay: Default::default(),
            fee: Default::default(),
            original_fee: Default::default(),
            base_fee: Default::default(),
            insured_fee: Default::default(),
            other_fee: Default::default(),
            remark: Default::default(),
            pay_goods_name: Default::default(),
        }
    }

    /// Courier's waybill number.
    pub fn waybill_id(mut self, waybill_id: impl Into<String>) -> Self {
        self.waybill_id = waybill_id.into();
        self
    }

    /// `need_pay`.
    pub fn need_pay(mut self, need_pay: impl Into<i64>) -> Self {
        self.need_pay = need_pay.into();
        self
    }

    /// Amount the user owes, in fen.
    pub fn fee(mut self, fee: impl Into<i64>) -> Self {
        self.fee = fee.into();
        self
    }

    /// Amount before discounts, in fen.
    pub fn original_fee(mut self, original_fee: impl Into<i64>) -> Self {
        self.original_fee = original_fee.into();
        self
    }

    /// In fen.
    pub fn base_fee(mut self, base_fee: impl Into<i64>) -> Self {
        self.base_fee = base_fee.into();
        self
    }

    /// In fen.
    pub fn insured_fee(mut self, insured_fee: impl Into<i64>) -> Self {
        self.insured_fee = insured_fee.into();
        self
    }

    /// In fen.
    pub fn other_fee(mut self, other_fee: impl Into<i64>) -> Self {
        self.other_fee = other_fee.into();
        self
    }

    /// `remark`.
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into());
        self
    }

    /// Name of the goods in the payment.
    pub fn pay_goods_name(mut self, pay_goods_name: impl Into<String>) -> Self {
        self.pay_goods_name = Some(pay_goods_name.into());
        self
    }
}

wire_out!(SingleWaybillFee {
    "token" => token,
    "waybill_id" => waybill_id,
    "need_pay" => need_pay,
    "fee" => fee,
    "original_fee" => original_fee,
    "base_fee" => base_fee,
    "insured_fee" => insured_fee,
    "other_fee" => other_fee,
    "remark" => remark,
    "pay_goods_name" => pay_goods_name,
});

/// The answer to [`SingleWaybillFee`].
pub type SingleWaybillFeeResponse = yizhan_core::Done;

impl Endpoint for SingleWaybillFee {
    type Response = SingleWaybillFeeResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.express_delivery.single_waybill_fee",
        path: "/cgi-bin/express/delivery/single_waybill/fee",
        ..Operation::usual(Product::Mini)
    };
}

/// Download the bill of personal parcel orders (散单获取账单).
///
/// `POST /cgi-bin/express/delivery/single_waybill/get_bill`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/delivery/single-delivery.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SingleWaybillGetBill {
    /// `date`.
    pub date: String,
    /// `type`.
    ///
    /// `ALL` unless set.
    pub r#type: String,
}

impl SingleWaybillGetBill {
    /// Starts with the required members.
    pub fn new(date: impl Into<String>) -> Self {
        Self {
            date: date.into(),
            r#type: "ALL".into(),
        }
    }

    /// `type`.
    ///
    /// `ALL` unless set.
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = r#type.into();
        self
    }
}

wire_out!(SingleWaybillGetBill {
    "date" => date,
    "type" => r#type,
});

/// The answer to [`SingleWaybillGetBill`].
pub type SingleWaybillGetBillResponse = yizhan_core::Done;

impl Endpoint for SingleWaybillGetBill {
    type Response = SingleWaybillGetBillResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.express_delivery.single_waybill_get_bill",
        path: "/cgi-bin/express/delivery/single_waybill/get_bill",
        answer: AnswerKind::Binary,
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Refund a personal parcel order (散单退款).
///
/// `POST /cgi-bin/express/delivery/single_waybill/refund_order`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/delivery/single-delivery.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SingleWaybillRefundOrder {
    /// Token of the order, pushed by WeChat with the event.
    pub token: String,
    /// Amount to refund, in fen.
    pub fee: i64,
}

impl SingleWaybillRefundOrder {
    /// Starts with the required members.
    pub fn new(token: impl Into<String>, fee: impl Into<i64>) -> Self {
        Self {
            token: token.into(),
            fee: fee.into(),
        }
    }
}

wire_out!(SingleWaybillRefundOrder {
    "token" => token,
    "fee" => fee,
});

/// The answer to [`SingleWaybillRefundOrder`].
pub type SingleWaybillRefundOrderResponse = yizhan_core::Done;

impl Endpoint for SingleWaybillRefundOrder {
    type Response = SingleWaybillRefundOrderResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.express_delivery.single_waybill_refund_order",
        path: "/cgi-bin/express/delivery/single_waybill/refund_order",
        ..Operation::usual(Product::Mini)
    };
}

/// Update the track of a personal parcel order (散单更新轨迹).
///
/// `POST /cgi-bin/express/delivery/single_waybill/update`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/delivery/single-delivery.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SingleWaybillUpdate {
    /// Token of the order, pushed by WeChat with the event.
    pub token: String,
    /// Courier's waybill number.
    pub waybill_id: String,
    /// Unix seconds.
    pub action_time: i64,
    /// Kind of step, such as 100001 picked up, 200001 in transit, 300002 out for delivery, 300003 signed for.
    pub action_type: i64,
    /// Description of the step.
    pub action_msg: String,
    /// Of the courier who collects the parcel.
    pub pickup_courier_name: Option<String>,
    /// Of the courier who collects the parcel.
    pub pickup_courier_phone: Option<String>,
    /// Of the courier who delivers the parcel.
    pub delivery_courier_name: Option<String>,
    /// Of the courier who delivers the parcel.
    pub delivery_courier_phone: Option<String>,
}

impl SingleWaybillUpdate {
    /// Starts with the first member; the other required ones have setters too.
    pub fn new(token: impl Into<String>) -> Self {
        Self {
            token: token.into(),
            waybill_id: Default::default(),
            action_time: Default::default(),
            action_type: Default::default(),
            action_msg: Default::default(),
            pickup_courier_name: Default::default(),
            pickup_courier_phone: Default::default(),
            delivery_courier_name: Default::default(),
            delivery_courier_phone: Default::default(),
        }
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

    /// Kind of step, such as 100001 picked up, 200001 in transit, 300002 out for delivery, 300003 signed for.
    pub fn action_type(mut self, action_type: impl Into<i64>) -> Self {
        self.action_type = action_type.into();
        self
    }

    /// Description of the step.
    pub fn action_msg(mut self, action_msg: impl Into<String>) -> Self {
        self.action_msg = action_msg.into();
        self
    }

    /// Of the courier who collects the parcel.
    pub fn pickup_courier_name(mut self, pickup_courier_name: impl Into<String>) -> Self {
        self.pickup_courier_name = Some(pickup_courier_name.into());
        self
    }

    /// Of the courier who collects the parcel.
    pub fn pickup_courier_phone(mut self, pickup_courier_phone: impl Into<String>) -> Self {
        self.pickup_courier_phone = Some(pickup_courier_phone.into());
        self
    }

    /// Of the courier who delivers the parcel.
    pub fn delivery_courier_name(mut self, delivery_courier_name: impl Into<String>) -> Self {
        self.delivery_courier_name = Some(delivery_courier_name.into());
        self
    }

    /// Of the courier who delivers the parcel.
    pub fn delivery_courier_phone(mut self, delivery_courier_phone: impl Into<String>) -> Self {
        self.delivery_courier_phone = Some(delivery_courier_phone.into());
        self
    }
}

wire_out!(SingleWaybillUpdate {
    "token" => token,
    "waybill_id" => waybill_id,
    "action_time" => action_time,
    "action_type" => action_type,
    "action_msg" => action_msg,
    "pickup_courier_name" => pickup_courier_name,
    "pickup_courier_phone" => pickup_courier_phone,
    "delivery_courier_name" => delivery_courier_name,
    "delivery_courier_phone" => delivery_courier_phone,
});

/// The answer to [`SingleWaybillUpdate`].
pub type SingleWaybillUpdateResponse = yizhan_core::Done;

impl Endpoint for SingleWaybillUpdate {
    type Response = SingleWaybillUpdateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.express_delivery.single_waybill_update",
        path: "/cgi-bin/express/delivery/single_waybill/update",
        ..Operation::usual(Product::Mini)
    };
}

/// Preview a waybill template (预览面单模板).
///
/// `POST /cgi-bin/express/delivery/template/preview`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/express/by-provider/logistics.previewTemplate.html)
///
/// For couriers, to check a template before it goes into use.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct TemplatePreview {
    /// Courier's waybill number.
    pub waybill_id: String,
    /// HTML template, Base64-encoded.
    pub waybill_template: String,
    /// Values to print on the waybill.
    pub waybill_data: String,
    /// The order as a merchant sends it.
    pub custom: TemplatePreviewCustom,
}

impl TemplatePreview {
    /// Starts with the required members.
    pub fn new(
        waybill_id: impl Into<String>,
        waybill_template: impl Into<String>,
        waybill_data: impl Into<String>,
        custom: impl Into<TemplatePreviewCustom>,
    ) -> Self {
        Self {
            waybill_id: waybill_id.into(),
            waybill_template: waybill_template.into(),
            waybill_data: waybill_data.into(),
            custom: custom.into(),
        }
    }
}

wire_out!(TemplatePreview {
    "waybill_id" => waybill_id,
    "waybill_template" => waybill_template,
    "waybill_data" => waybill_data,
    "custom" => custom,
});

/// The answer to [`TemplatePreview`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TemplatePreviewResponse {
    /// Courier's waybill number.
    pub waybill_id: String,
    /// The filled-in HTML, Base64-encoded.
    pub rendered_waybill_template: String,
}

wire_in!(TemplatePreviewResponse {
    "waybill_id" => waybill_id,
    "rendered_waybill_template" => rendered_waybill_template,
});

impl Endpoint for TemplatePreview {
    type Response = TemplatePreviewResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.express_delivery.template_preview",
        path: "/cgi-bin/express/delivery/template/preview",
        ..Operation::usual(Product::Mini)
    };
}

/// `custom` of [`TemplatePreview`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TemplatePreviewCustom {
    /// `order_id`.
    pub order_id: String,
    /// User's openid at the mini program.
    pub openid: Option<String>,
    /// Courier's code.
    pub delivery_id: String,
    /// Merchant's customer code at the courier.
    pub biz_id: String,
    /// Remark of the customer.
    pub custom_remark: Option<String>,
    /// Tag of the order, decides which clerk prints it.
    pub tagid: Option<i64>,
    /// `sender`.
    pub sender: TemplatePreviewSender,
    /// `receiver`.
    pub receiver: TemplatePreviewReceiver,
    /// `cargo`.
    pub cargo: TemplatePreviewCargo,
    /// `shop`.
    pub shop: Option<TemplatePreviewShop>,
    /// `insured`.
    pub insured: TemplatePreviewInsured,
    /// `service`.
    pub service: TemplatePreviewService,
}

impl TemplatePreviewCustom {
    /// Starts with the first member; the other required ones have setters too.
    #[must_use]
    pub fn new(order_id: impl Into<String>) -> Self {
        Self {
            order_id: order_id.into(),
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
        }
    }

    /// User's openid at the mini program.
    #[must_use]
    pub fn openid(mut self, openid: impl Into<String>) -> Self {
        self.openid = Some(openid.into());
        self
    }

    /// Courier's code.
    #[must_use]
    pub fn delivery_id(mut self, delivery_id: impl Into<String>) -> Self {
        self.delivery_id = delivery_id.into();
        self
    }

    /// Merchant's customer code at the courier.
    #[must_use]
    pub fn biz_id(mut self, biz_id: impl Into<String>) -> Self {
        self.biz_id = biz_id.into();
        self
    }

    /// Remark of the customer.
    #[must_use]
    pub fn custom_remark(mut self, custom_remark: impl Into<String>) -> Self {
        self.custom_remark = Some(custom_remark.into());
        self
    }

    /// Tag of the order, decides which clerk prints it.
    #[must_use]
    pub fn tagid(mut self, tagid: impl Into<i64>) -> Self {
        self.tagid = Some(tagid.into());
        self
    }

    /// `sender`.
    #[must_use]
    pub fn sender(mut self, sender: impl Into<TemplatePreviewSender>) -> Self {
        self.sender = sender.into();
        self
    }

    /// `receiver`.
    #[must_use]
    pub fn receiver(mut self, receiver: impl Into<TemplatePreviewReceiver>) -> Self {
        self.receiver = receiver.into();
        self
    }

    /// `cargo`.
    #[must_use]
    pub fn cargo(mut self, cargo: impl Into<TemplatePreviewCargo>) -> Self {
        self.cargo = cargo.into();
        self
    }

    /// `shop`.
    #[must_use]
    pub fn shop(mut self, shop: impl Into<TemplatePreviewShop>) -> Self {
        self.shop = Some(shop.into());
        self
    }

    /// `insured`.
    #[must_use]
    pub fn insured(mut self, insured: impl Into<TemplatePreviewInsured>) -> Self {
        self.insured = insured.into();
        self
    }

    /// `service`.
    #[must_use]
    pub fn service(mut self, service: impl Into<TemplatePreviewService>) -> Self {
        self.service = service.into();
        self
    }
}

wire_out!(part TemplatePreviewCustom {
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
});

/// `sender` of [`TemplatePreview`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TemplatePreviewSender {
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
    /// `province`.
    pub province: String,
    /// `city`.
    pub city: String,
    /// District.
    pub area: String,
    /// `address`.
    pub address: String,
}

impl TemplatePreviewSender {
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

    /// `province`.
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

wire_out!(part TemplatePreviewSender {
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

/// `receiver` of [`TemplatePreview`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TemplatePreviewReceiver {
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
    /// `province`.
    pub province: String,
    /// `city`.
    pub city: String,
    /// District.
    pub area: String,
    /// `address`.
    pub address: String,
}

impl TemplatePreviewReceiver {
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

    /// `province`.
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

wire_out!(part TemplatePreviewReceiver {
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

/// `cargo` of [`TemplatePreview`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TemplatePreviewCargo {
    /// `count`.
    pub count: i64,
    /// Size of the parcel, cm.
    pub space_x: Option<f64>,
    /// Size of the parcel, cm.
    pub space_y: Option<f64>,
    /// Size of the parcel, cm.
    pub space_z: Option<f64>,
    /// Kg.
    pub weight: Option<f64>,
    /// `detail_list`.
    pub detail_list: Option<Vec<TemplatePreviewCargoDetailList>>,
}

impl TemplatePreviewCargo {
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

    /// Size of the parcel, cm.
    #[must_use]
    pub fn space_x(mut self, space_x: impl Into<f64>) -> Self {
        self.space_x = Some(space_x.into());
        self
    }

    /// Size of the parcel, cm.
    #[must_use]
    pub fn space_y(mut self, space_y: impl Into<f64>) -> Self {
        self.space_y = Some(space_y.into());
        self
    }

    /// Size of the parcel, cm.
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

    /// `detail_list`.
    #[must_use]
    pub fn detail_list(
        mut self,
        detail_list: impl IntoIterator<Item = impl Into<TemplatePreviewCargoDetailList>>,
    ) -> Self {
        self.detail_list = Some(detail_list.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part TemplatePreviewCargo {
    "count" => count,
    "space_x" => space_x,
    "space_y" => space_y,
    "space_z" => space_z,
    "weight" => weight,
    "detail_list" => detail_list,
});

/// `cargo_detail_list` of [`TemplatePreview`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TemplatePreviewCargoDetailList {
    /// `name`.
    pub name: String,
    /// `count`.
    pub count: i64,
}

impl TemplatePreviewCargoDetailList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(name: impl Into<String>, count: impl Into<i64>) -> Self {
        Self {
            name: name.into(),
            count: count.into(),
        }
    }
}

wire_out!(part TemplatePreviewCargoDetailList {
    "name" => name,
    "count" => count,
});

/// `shop` of [`TemplatePreview`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TemplatePreviewShop {
    /// Path of the order page in the merchant's mini program.
    pub wxa_path: String,
    /// Link to a picture of the goods.
    pub img_url: Option<String>,
    /// Shown in the logistics message.
    pub goods_name: Option<String>,
    /// Number of goods.
    pub goods_count: Option<i64>,
    /// `detail_list`.
    pub detail_list: Option<Vec<TemplatePreviewShopDetailList>>,
}

impl TemplatePreviewShop {
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

    /// Shown in the logistics message.
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

    /// `detail_list`.
    #[must_use]
    pub fn detail_list(
        mut self,
        detail_list: impl IntoIterator<Item = impl Into<TemplatePreviewShopDetailList>>,
    ) -> Self {
        self.detail_list = Some(detail_list.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part TemplatePreviewShop {
    "wxa_path" => wxa_path,
    "img_url" => img_url,
    "goods_name" => goods_name,
    "goods_count" => goods_count,
    "detail_list" => detail_list,
});

/// `shop_detail_list` of [`TemplatePreview`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TemplatePreviewShopDetailList {
    /// Shown in the logistics message.
    pub goods_name: Option<String>,
    /// Link to a picture of the goods.
    pub goods_img_url: Option<String>,
    /// `goods_desc`.
    pub goods_desc: Option<String>,
}

impl TemplatePreviewShopDetailList {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Shown in the logistics message.
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

    /// `goods_desc`.
    #[must_use]
    pub fn goods_desc(mut self, goods_desc: impl Into<String>) -> Self {
        self.goods_desc = Some(goods_desc.into());
        self
    }
}

wire_out!(part TemplatePreviewShopDetailList {
    "goods_name" => goods_name,
    "goods_img_url" => goods_img_url,
    "goods_desc" => goods_desc,
});

/// `insured` of [`TemplatePreview`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TemplatePreviewInsured {
    /// Whether the parcel is insured.
    pub use_insured: bool,
    /// Declared value in fen.
    pub insured_value: i64,
}

impl TemplatePreviewInsured {
    /// Starts with the required members.
    #[must_use]
    pub fn new(use_insured: impl Into<bool>, insured_value: impl Into<i64>) -> Self {
        Self {
            use_insured: use_insured.into(),
            insured_value: insured_value.into(),
        }
    }
}

wire_out!(part TemplatePreviewInsured {
    "insured_value" => insured_value,
} via {
    "use_insured" => use_insured: yizhan_core::wire::BoolAsInt,
});

/// `service` of [`TemplatePreview`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TemplatePreviewService {
    /// Courier's kind of service.
    pub service_type: i64,
    /// `service_name`.
    pub service_name: String,
}

impl TemplatePreviewService {
    /// Starts with the required members.
    #[must_use]
    pub fn new(service_type: impl Into<i64>, service_name: impl Into<String>) -> Self {
        Self {
            service_type: service_type.into(),
            service_name: service_name.into(),
        }
    }
}

wire_out!(part TemplatePreviewService {
    "service_type" => service_type,
    "service_name" => service_name,
});
