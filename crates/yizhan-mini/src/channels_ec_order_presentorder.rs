//! Generated from `spec/mini/channels_ec_order_presentorder.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Gift orders of cooperating shops (合作小店礼物单)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Create and send a gift (创建并发送礼物).
///
/// `POST /channels/ec/order/presentorder/create`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/cooperation_shop/create_present_order.html)
///
/// Gives a product of the shop's gift activity to a user of the calling mini program.
///
/// # Errors
///
/// - `40097`: arguments not valid
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Create {
    /// The caller's id of the request, makes it idempotent.
    pub idempotent_id: Option<String>,
    /// Id of the gift activity.
    pub activity_id: String,
    /// Openid of the receiver.
    pub openid: String,
    /// Appid of the shop.
    pub shop_appid: String,
    /// Greeting, at most 100 characters.
    pub wishmessage: Option<String>,
    /// Id of the product (SPU).
    pub product_id: i64,
    /// Id of the SKU of the product.
    pub sku_id: i64,
}

impl Create {
    /// Starts with the first member; the other required ones have setters too.
    pub fn new(activity_id: impl Into<String>) -> Self {
        Self {
            idempotent_id: Default::default(),
            activity_id: activity_id.into(),
            openid: Default::default(),
            shop_appid: Default::default(),
            wishmessage: Default::default(),
            product_id: Default::default(),
            sku_id: Default::default(),
        }
    }

    /// The caller's id of the request, makes it idempotent.
    pub fn idempotent_id(mut self, idempotent_id: impl Into<String>) -> Self {
        self.idempotent_id = Some(idempotent_id.into());
        self
    }

    /// Openid of the receiver.
    pub fn openid(mut self, openid: impl Into<String>) -> Self {
        self.openid = openid.into();
        self
    }

    /// Appid of the shop.
    pub fn shop_appid(mut self, shop_appid: impl Into<String>) -> Self {
        self.shop_appid = shop_appid.into();
        self
    }

    /// Greeting, at most 100 characters.
    pub fn wishmessage(mut self, wishmessage: impl Into<String>) -> Self {
        self.wishmessage = Some(wishmessage.into());
        self
    }

    /// Id of the product (SPU).
    pub fn product_id(mut self, product_id: impl Into<i64>) -> Self {
        self.product_id = product_id.into();
        self
    }

    /// Id of the SKU of the product.
    pub fn sku_id(mut self, sku_id: impl Into<i64>) -> Self {
        self.sku_id = sku_id.into();
        self
    }
}

wire_out!(Create {
    "idempotent_id" => idempotent_id,
    "activity_id" => activity_id,
    "openid" => openid,
    "shop_appid" => shop_appid,
    "wishmessage" => wishmessage,
} via {
    "product_id" => product_id: yizhan_core::wire::NumberAsString,
    "sku_id" => sku_id: yizhan_core::wire::NumberAsString,
});

/// The answer to [`Create`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// Id of the gift order.
    pub present_order_id: String,
}

wire_in!(CreateResponse {
    "present_order_id" => present_order_id,
});

impl Endpoint for Create {
    type Response = CreateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_order_presentorder.create",
        path: "/channels/ec/order/presentorder/create",
        ..Operation::usual(Product::Mini)
    };
}

/// Get a gift order, old form (查询礼物订单详情-旧).
///
/// `POST /channels/ec/order/presentorder/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/cooperation_shop/get_present_order.html)
///
/// Replaced by /channels/ec/order/present/get.
///
/// Obsolete: The documentation no longer lists it.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Get {
    /// Id of the gift order.
    pub present_order_id: String,
    /// Openid of the user who looks at the gift.
    pub open_id: Option<String>,
}

impl Get {
    /// Starts with the required members.
    pub fn new(present_order_id: impl Into<String>) -> Self {
        Self {
            present_order_id: present_order_id.into(),
            open_id: Default::default(),
        }
    }

    /// Openid of the user who looks at the gift.
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }
}

wire_out!(Get {
    "present_order_id" => present_order_id,
    "open_id" => open_id,
});

/// The answer to [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// `present_order_info`.
    pub present_order_info: GetPresentOrderInfo,
}

wire_in!(GetResponse {
    "present_order_info" => present_order_info,
});

impl Endpoint for Get {
    type Response = GetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_order_presentorder.get",
        path: "/channels/ec/order/presentorder/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `present_order_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPresentOrderInfo {
    /// `ecsgift`.
    pub ecsgift: GetEcsgift,
    /// Whether the user cannot accept the gift.
    pub cannot_receive: Option<bool>,
    /// Why the user cannot accept the gift.
    pub cannot_receive_tips: Option<String>,
}

wire_in!(part GetPresentOrderInfo {
    "ecsgift" => ecsgift,
    "cannot_receive" => cannot_receive,
    "cannot_receive_tips" => cannot_receive_tips,
});

/// `ecsgift` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetEcsgift {
    /// `gifts`.
    pub gifts: GetGifts,
    /// Role of the user in the gift.
    pub user_type: i64,
    /// Greeting, at most 100 characters.
    pub wishmessage: Option<String>,
}

wire_in!(part GetEcsgift {
    "gifts" => gifts,
    "user_type" => user_type,
    "wishmessage" => wishmessage,
});

/// `gifts` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetGifts {
    /// `gift`.
    pub gift: Vec<GetGift>,
}

wire_in!(part GetGifts {
    "gift" => gift,
});

/// `gift` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetGift {
    /// Id of the order of the gift.
    pub order_id: String,
    /// State of the gift.
    pub giftstatus: i64,
    /// Greeting, at most 100 characters.
    pub wishmessage: Option<String>,
    /// Until when the gift can be accepted, Unix seconds.
    pub expired_time: Option<i64>,
}

wire_in!(part GetGift {
    "order_id" => order_id,
    "giftstatus" => giftstatus,
    "wishmessage" => wishmessage,
    "expired_time" => expired_time,
});

/// Set the receivers of a gift (指定礼物收礼者).
///
/// `POST /channels/ec/order/presentorder/receiver/set`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/miniandstore/cooperation_gift/api_set_present_receiver.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ReceiverSet {
    /// Id of the gift order.
    pub present_order_id: String,
    /// Orders with their receivers.
    pub sub_order_list: Vec<ReceiverSetSubOrderList>,
}

impl ReceiverSet {
    /// Starts with the required members.
    pub fn new(
        present_order_id: impl Into<String>,
        sub_order_list: impl IntoIterator<Item = impl Into<ReceiverSetSubOrderList>>,
    ) -> Self {
        Self {
            present_order_id: present_order_id.into(),
            sub_order_list: sub_order_list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(ReceiverSet {
    "present_order_id" => present_order_id,
    "sub_order_list" => sub_order_list,
});

/// The answer to [`ReceiverSet`].
pub type ReceiverSetResponse = yizhan_core::Done;

impl Endpoint for ReceiverSet {
    type Response = ReceiverSetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_order_presentorder.receiver_set",
        path: "/channels/ec/order/presentorder/receiver/set",
        ..Operation::usual(Product::Mini)
    };
}

/// `sub_order_list` of [`ReceiverSet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ReceiverSetSubOrderList {
    /// Id of the order of the gift.
    pub order_id: String,
    /// Openid of the receiver.
    pub openid: String,
}

impl ReceiverSetSubOrderList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(order_id: impl Into<String>, openid: impl Into<String>) -> Self {
        Self {
            order_id: order_id.into(),
            openid: openid.into(),
        }
    }
}

wire_out!(part ReceiverSetSubOrderList {
    "order_id" => order_id,
    "openid" => openid,
});
