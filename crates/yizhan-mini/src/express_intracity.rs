//! Generated from `spec/mini/express_intracity.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Intra-city delivery (同城配送)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Create a delivery order (创建配送单).
///
/// `POST /cgi-bin/express/intracity/addorder`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/business/intracity_service.html#_2-10-%E5%88%9B%E5%BB%BA%E9%85%8D%E9%80%81%E5%8D%95)
///
/// The freight is taken from the store's balance at the chosen company, which must suffice. Changes of state are sent to callback_url.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AddOrder {
    /// Store's id at WeChat.
    pub wx_store_id: String,
    /// Order's id at the store, unique within the store.
    pub store_order_id: String,
    /// Receiver's openid at the mini program.
    pub user_openid: String,
    /// Receiver's name.
    pub user_name: String,
    /// Receiver's phone number.
    pub user_phone: String,
    /// Receiver's position (GCJ-02).
    pub user_lng: f64,
    /// Receiver's position (GCJ-02).
    pub user_lat: f64,
    /// Receiver's address down to the door.
    pub user_address: String,
    /// Short number by which the rider finds the order at the store.
    pub order_seq: Option<String>,
    /// Which codes (pick-up, receipt) are to be checked.
    pub verify_code_type: Option<i64>,
    /// Path of the order page in the mini program.
    pub order_detail_path: Option<String>,
    /// Where state changes of this order are sent.
    pub callback_url: Option<String>,
    /// `cargo`.
    pub cargo: AddOrderCargo,
    /// True for the test environment.
    pub use_sandbox: Option<bool>,
}

impl AddOrder {
    /// Starts with the first member; the other required ones have setters too.
    pub fn new(wx_store_id: impl Into<String>) -> Self {
        Self {
            wx_store_id: wx_store_id.into(),
            store_order_id: Default::default(),
            user_openid: Default::default(),
            user_name: Default::default(),
            user_phone: Default::default(),
            user_lng: Default::default(),
            user_lat: Default::default(),
            user_address: Default::default(),
            order_seq: Default::default(),
            verify_code_type: Default::default(),
            order_detail_path: Default::default(),
            callback_url: Default::default(),
            cargo: Default::default(),
            use_sandbox: Default::default(),
        }
    }

    /// Order's id at the store, unique within the store.
    pub fn store_order_id(mut self, store_order_id: impl Into<String>) -> Self {
        self.store_order_id = store_order_id.into();
        self
    }

    /// Receiver's openid at the mini program.
    pub fn user_openid(mut self, user_openid: impl Into<String>) -> Self {
        self.user_openid = user_openid.into();
        self
    }

    /// Receiver's name.
    pub fn user_name(mut self, user_name: impl Into<String>) -> Self {
        self.user_name = user_name.into();
        self
    }

    /// Receiver's phone number.
    pub fn user_phone(mut self, user_phone: impl Into<String>) -> Self {
        self.user_phone = user_phone.into();
        self
    }

    /// Receiver's position (GCJ-02).
    pub fn user_lng(mut self, user_lng: impl Into<f64>) -> Self {
        self.user_lng = user_lng.into();
        self
    }

    /// Receiver's position (GCJ-02).
    pub fn user_lat(mut self, user_lat: impl Into<f64>) -> Self {
        self.user_lat = user_lat.into();
        self
    }

    /// Receiver's address down to the door.
    pub fn user_address(mut self, user_address: impl Into<String>) -> Self {
        self.user_address = user_address.into();
        self
    }

    /// Short number by which the rider finds the order at the store.
    pub fn order_seq(mut self, order_seq: impl Into<String>) -> Self {
        self.order_seq = Some(order_seq.into());
        self
    }

    /// Which codes (pick-up, receipt) are to be checked.
    pub fn verify_code_type(mut self, verify_code_type: impl Into<i64>) -> Self {
        self.verify_code_type = Some(verify_code_type.into());
        self
    }

    /// Path of the order page in the mini program.
    pub fn order_detail_path(mut self, order_detail_path: impl Into<String>) -> Self {
        self.order_detail_path = Some(order_detail_path.into());
        self
    }

    /// Where state changes of this order are sent.
    pub fn callback_url(mut self, callback_url: impl Into<String>) -> Self {
        self.callback_url = Some(callback_url.into());
        self
    }

    /// `cargo`.
    pub fn cargo(mut self, cargo: impl Into<AddOrderCargo>) -> Self {
        self.cargo = cargo.into();
        self
    }

    /// True for the test environment.
    pub fn use_sandbox(mut self, use_sandbox: impl Into<bool>) -> Self {
        self.use_sandbox = Some(use_sandbox.into());
        self
    }
}

wire_out!(AddOrder {
    "wx_store_id" => wx_store_id,
    "store_order_id" => store_order_id,
    "user_openid" => user_openid,
    "user_name" => user_name,
    "user_phone" => user_phone,
    "user_lng" => user_lng,
    "user_lat" => user_lat,
    "user_address" => user_address,
    "order_seq" => order_seq,
    "verify_code_type" => verify_code_type,
    "order_detail_path" => order_detail_path,
    "callback_url" => callback_url,
    "cargo" => cargo,
} via {
    "use_sandbox" => use_sandbox: yizhan_core::wire::BoolAsInt,
});

/// The answer to [`AddOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddOrderResponse {
    /// Store's id at WeChat.
    pub wx_store_id: String,
    /// Order's id at the store, unique within the store.
    pub store_order_id: String,
    /// Delivery order's id at WeChat.
    pub wx_order_id: Option<String>,
    /// Code of the delivery company, such as SFTC (顺丰同城) or DADA (达达).
    pub service_trans_id: String,
    /// Order's id at the delivery company.
    pub trans_order_id: String,
    /// `waybill_id`.
    pub waybill_id: Option<String>,
    /// Metres.
    pub distance: i64,
    /// Freight in fen.
    pub fee: i64,
    /// Code the rider shows when collecting.
    pub fetch_code: Option<String>,
    /// Short number by which the rider finds the order at the store.
    pub order_seq: Option<String>,
}

wire_in!(AddOrderResponse {
    "wx_store_id" => wx_store_id,
    "store_order_id" => store_order_id,
    "wx_order_id" => wx_order_id,
    "service_trans_id" => service_trans_id,
    "trans_order_id" => trans_order_id,
    "waybill_id" => waybill_id,
    "distance" => distance,
    "fee" => fee,
    "fetch_code" => fetch_code,
    "order_seq" => order_seq,
});

impl Endpoint for AddOrder {
    type Response = AddOrderResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.express_intracity.add_order",
        path: "/cgi-bin/express/intracity/addorder",
        ..Operation::usual(Product::Mini)
    };
}

/// `cargo` of [`AddOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddOrderCargo {
    /// Name of the goods, shown to the rider.
    pub cargo_name: String,
    /// Category of the goods, a code.
    pub cargo_type: i64,
    /// Grams.
    pub cargo_weight: i64,
    /// In fen.
    pub cargo_price: i64,
    /// Number of pieces.
    pub cargo_num: i64,
    /// Goods in the order.
    pub item_list: Vec<AddOrderItemList>,
}

impl AddOrderCargo {
    /// Starts with the first member; the other required ones have setters too.
    #[must_use]
    pub fn new(cargo_name: impl Into<String>) -> Self {
        Self {
            cargo_name: cargo_name.into(),
            cargo_type: Default::default(),
            cargo_weight: Default::default(),
            cargo_price: Default::default(),
            cargo_num: Default::default(),
            item_list: Default::default(),
        }
    }

    /// Category of the goods, a code.
    #[must_use]
    pub fn cargo_type(mut self, cargo_type: impl Into<i64>) -> Self {
        self.cargo_type = cargo_type.into();
        self
    }

    /// Grams.
    #[must_use]
    pub fn cargo_weight(mut self, cargo_weight: impl Into<i64>) -> Self {
        self.cargo_weight = cargo_weight.into();
        self
    }

    /// In fen.
    #[must_use]
    pub fn cargo_price(mut self, cargo_price: impl Into<i64>) -> Self {
        self.cargo_price = cargo_price.into();
        self
    }

    /// Number of pieces.
    #[must_use]
    pub fn cargo_num(mut self, cargo_num: impl Into<i64>) -> Self {
        self.cargo_num = cargo_num.into();
        self
    }

    /// Goods in the order.
    #[must_use]
    pub fn item_list(
        mut self,
        item_list: impl IntoIterator<Item = impl Into<AddOrderItemList>>,
    ) -> Self {
        self.item_list = item_list.into_iter().map(Into::into).collect();
        self
    }
}

wire_out!(part AddOrderCargo {
    "cargo_name" => cargo_name,
    "cargo_type" => cargo_type,
    "cargo_weight" => cargo_weight,
    "cargo_price" => cargo_price,
    "cargo_num" => cargo_num,
    "item_list" => item_list,
});

/// `item_list` of [`AddOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddOrderItemList {
    /// `item_name`.
    pub item_name: String,
    /// Link to a picture of the item.
    pub item_pic_url: String,
    /// `count`.
    pub count: i64,
}

impl AddOrderItemList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        item_name: impl Into<String>,
        item_pic_url: impl Into<String>,
        count: impl Into<i64>,
    ) -> Self {
        Self {
            item_name: item_name.into(),
            item_pic_url: item_pic_url.into(),
            count: count.into(),
        }
    }
}

wire_out!(part AddOrderItemList {
    "item_name" => item_name,
    "item_pic_url" => item_pic_url,
    "count" => count,
});

/// Apply for the store permission (开通门店权限).
///
/// `POST /cgi-bin/express/intracity/apply`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/business/intracity_service.html#_2-1-%E5%BC%80%E9%80%9A%E9%97%A8%E5%BA%97%E6%9D%83%E9%99%90)
///
/// To be called once before the first store is created.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Apply {}

impl Apply {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(Apply {});

/// The answer to [`Apply`].
pub type ApplyResponse = yizhan_core::Done;

impl Endpoint for Apply {
    type Response = ApplyResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.express_intracity.apply",
        path: "/cgi-bin/express/intracity/apply",
        ..Operation::usual(Product::Mini)
    };
}

/// Get the freight balance of a store (门店余额查询).
///
/// `POST /cgi-bin/express/intracity/balancequery`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/business/intracity_service.html#_2-8-%E9%97%A8%E5%BA%97%E4%BD%99%E9%A2%9D%E6%9F%A5%E8%AF%A2)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct BalanceQuery {
    /// Store's id at WeChat.
    pub wx_store_id: String,
    /// Code of the delivery company, such as SFTC (顺丰同城) or DADA (达达).
    pub service_trans_id: String,
}

impl BalanceQuery {
    /// Starts with the required members.
    pub fn new(wx_store_id: impl Into<String>, service_trans_id: impl Into<String>) -> Self {
        Self {
            wx_store_id: wx_store_id.into(),
            service_trans_id: service_trans_id.into(),
        }
    }
}

wire_out!(BalanceQuery {
    "wx_store_id" => wx_store_id,
    "service_trans_id" => service_trans_id,
});

/// The answer to [`BalanceQuery`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BalanceQueryResponse {
    /// Store's id at WeChat.
    pub wx_store_id: String,
    /// `appid`.
    pub appid: String,
    /// In fen.
    pub all_balance: i64,
    /// Balance by delivery company.
    pub balance_detail: Vec<BalanceQueryBalanceDetail>,
}

wire_in!(BalanceQueryResponse {
    "wx_store_id" => wx_store_id,
    "appid" => appid,
    "all_balance" => all_balance,
    "balance_detail" => balance_detail,
});

impl Endpoint for BalanceQuery {
    type Response = BalanceQueryResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.express_intracity.balance_query",
        path: "/cgi-bin/express/intracity/balancequery",
        ..Operation::usual(Product::Mini)
    };
}

/// `balance_detail` of [`BalanceQuery`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BalanceQueryBalanceDetail {
    /// In fen.
    pub balance: i64,
    /// Code of the delivery company, such as SFTC (顺丰同城) or DADA (达达).
    pub service_trans_id: String,
    /// Name of the delivery company.
    pub service_trans_name: String,
    /// Top-ups.
    pub order_list: Vec<BalanceQueryOrderList>,
}

wire_in!(part BalanceQueryBalanceDetail {
    "balance" => balance,
    "service_trans_id" => service_trans_id,
    "service_trans_name" => service_trans_name,
    "order_list" => order_list,
});

/// `order_list` of [`BalanceQuery`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BalanceQueryOrderList {
    /// Id of the top-up.
    pub payorder_id: String,
    /// Amount topped up, in fen.
    pub charge_amt: i64,
    /// Amount left, in fen.
    pub unused_amt: i64,
    /// Unix seconds.
    pub begin_time: i64,
    /// Unix seconds.
    pub end_time: i64,
}

wire_in!(part BalanceQueryOrderList {
    "payorder_id" => payorder_id,
    "charge_amt" => charge_amt,
    "unused_amt" => unused_amt,
    "begin_time" => begin_time,
    "end_time" => end_time,
});

/// Cancel a delivery order (取消配送单).
///
/// `POST /cgi-bin/express/intracity/cancelorder`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/business/intracity_service.html#_2-12-%E5%8F%96%E6%B6%88%E9%85%8D%E9%80%81%E5%8D%95)
///
/// Cancelling after a rider took the order may cost a penalty, see deductfee. Give wx_order_id, or wx_store_id with store_order_id.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CancelOrder {
    /// Store's id at WeChat.
    pub wx_store_id: Option<String>,
    /// Order's id at the store, unique within the store.
    pub store_order_id: Option<String>,
    /// Delivery order's id at WeChat.
    pub wx_order_id: Option<String>,
    /// 1 no longer needed, 2 wrong data, 3 no rider took it, 99 other.
    pub cancel_reason_id: i64,
    /// Needed if cancel_reason_id is 99.
    pub cancel_reason: Option<String>,
}

impl CancelOrder {
    /// Starts with the required members.
    pub fn new(cancel_reason_id: impl Into<i64>) -> Self {
        Self {
            wx_store_id: Default::default(),
            store_order_id: Default::default(),
            wx_order_id: Default::default(),
            cancel_reason_id: cancel_reason_id.into(),
            cancel_reason: Default::default(),
        }
    }

    /// Store's id at WeChat.
    pub fn wx_store_id(mut self, wx_store_id: impl Into<String>) -> Self {
        self.wx_store_id = Some(wx_store_id.into());
        self
    }

    /// Order's id at the store, unique within the store.
    pub fn store_order_id(mut self, store_order_id: impl Into<String>) -> Self {
        self.store_order_id = Some(store_order_id.into());
        self
    }

    /// Delivery order's id at WeChat.
    pub fn wx_order_id(mut self, wx_order_id: impl Into<String>) -> Self {
        self.wx_order_id = Some(wx_order_id.into());
        self
    }

    /// Needed if cancel_reason_id is 99.
    pub fn cancel_reason(mut self, cancel_reason: impl Into<String>) -> Self {
        self.cancel_reason = Some(cancel_reason.into());
        self
    }
}

wire_out!(CancelOrder {
    "wx_store_id" => wx_store_id,
    "store_order_id" => store_order_id,
    "wx_order_id" => wx_order_id,
    "cancel_reason_id" => cancel_reason_id,
    "cancel_reason" => cancel_reason,
});

/// The answer to [`CancelOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CancelOrderResponse {
    /// Store's id at WeChat.
    pub wx_store_id: String,
    /// Delivery order's id at WeChat.
    pub wx_order_id: String,
    /// Order's id at the store, unique within the store.
    pub store_order_id: String,
    /// `appid`.
    pub appid: String,
    /// 10000 created, 20000 cancelled by the merchant, 20001 cancelled by the delivery company, 30000 taken by a rider, 40000 rider at the store, 50000 on the way, 60000 given up by the rider, 70000 delivered, 90000 abnormal.
    pub order_status: i64,
    /// Penalty deducted for the cancellation, in fen.
    pub deductfee: Option<i64>,
}

wire_in!(CancelOrderResponse {
    "wx_store_id" => wx_store_id,
    "wx_order_id" => wx_order_id,
    "store_order_id" => store_order_id,
    "appid" => appid,
    "order_status" => order_status,
    "deductfee" => deductfee,
});

impl Endpoint for CancelOrder {
    type Response = CancelOrderResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.express_intracity.cancel_order",
        path: "/cgi-bin/express/intracity/cancelorder",
        ..Operation::usual(Product::Mini)
    };
}

/// Create a store (创建门店).
///
/// `POST /cgi-bin/express/intracity/createstore`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/business/intracity_service.html#_2-2-%E5%88%9B%E5%BB%BA%E9%97%A8%E5%BA%97)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CreateStore {
    /// Store's id at the merchant.
    pub out_store_id: String,
    /// `store_name`.
    pub store_name: String,
    /// How companies are chosen: 1 cheapest first, 2 the preferred company first.
    pub order_pattern: Option<i64>,
    /// Preferred delivery company, needed with order_pattern 2.
    pub service_trans_prefer: Option<String>,
    /// `address_info`.
    pub address_info: Option<AddressInfo>,
}

impl CreateStore {
    /// Starts with the required members.
    pub fn new(out_store_id: impl Into<String>, store_name: impl Into<String>) -> Self {
        Self {
            out_store_id: out_store_id.into(),
            store_name: store_name.into(),
            order_pattern: Default::default(),
            service_trans_prefer: Default::default(),
            address_info: Default::default(),
        }
    }

    /// How companies are chosen: 1 cheapest first, 2 the preferred company first.
    pub fn order_pattern(mut self, order_pattern: impl Into<i64>) -> Self {
        self.order_pattern = Some(order_pattern.into());
        self
    }

    /// Preferred delivery company, needed with order_pattern 2.
    pub fn service_trans_prefer(mut self, service_trans_prefer: impl Into<String>) -> Self {
        self.service_trans_prefer = Some(service_trans_prefer.into());
        self
    }

    /// `address_info`.
    pub fn address_info(mut self, address_info: impl Into<AddressInfo>) -> Self {
        self.address_info = Some(address_info.into());
        self
    }
}

wire_out!(CreateStore {
    "out_store_id" => out_store_id,
    "store_name" => store_name,
    "order_pattern" => order_pattern,
    "service_trans_prefer" => service_trans_prefer,
    "address_info" => address_info,
});

/// The answer to [`CreateStore`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateStoreResponse {
    /// Store's id at the merchant.
    pub out_store_id: String,
    /// Store's id at WeChat.
    pub wx_store_id: String,
    /// `appid`.
    pub appid: String,
}

wire_in!(CreateStoreResponse {
    "out_store_id" => out_store_id,
    "wx_store_id" => wx_store_id,
    "appid" => appid,
});

impl Endpoint for CreateStore {
    type Response = CreateStoreResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.express_intracity.create_store",
        path: "/cgi-bin/express/intracity/createstore",
        ..Operation::usual(Product::Mini)
    };
}

/// `address_info` of [`CreateStore`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddressInfo {
    /// `province`.
    pub province: String,
    /// `city`.
    pub city: String,
    /// District.
    pub area: String,
    /// `street`.
    pub street: String,
    /// House number and floor.
    pub house: String,
    /// Position (GCJ-02).
    pub lng: f64,
    /// Position (GCJ-02).
    pub lat: f64,
    /// `phone`.
    pub phone: String,
}

impl AddressInfo {
    /// Starts with the first member; the other required ones have setters too.
    #[must_use]
    pub fn new(province: impl Into<String>) -> Self {
        Self {
            province: province.into(),
            city: Default::default(),
            area: Default::default(),
            street: Default::default(),
            house: Default::default(),
            lng: Default::default(),
            lat: Default::default(),
            phone: Default::default(),
        }
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

    /// `street`.
    #[must_use]
    pub fn street(mut self, street: impl Into<String>) -> Self {
        self.street = street.into();
        self
    }

    /// House number and floor.
    #[must_use]
    pub fn house(mut self, house: impl Into<String>) -> Self {
        self.house = house.into();
        self
    }

    /// Position (GCJ-02).
    #[must_use]
    pub fn lng(mut self, lng: impl Into<f64>) -> Self {
        self.lng = lng.into();
        self
    }

    /// Position (GCJ-02).
    #[must_use]
    pub fn lat(mut self, lat: impl Into<f64>) -> Self {
        self.lat = lat.into();
        self
    }

    /// `phone`.
    #[must_use]
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = phone.into();
        self
    }
}

wire_out!(part AddressInfo {
    "province" => province,
    "city" => city,
    "area" => area,
    "street" => street,
    "house" => house,
    "lng" => lng,
    "lat" => lat,
    "phone" => phone,
});

/// Simulate a delivery state notification (模拟回调接口).
///
/// `POST /cgi-bin/express/intracity/mocknotify`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/business/intracity_service.html#_3-2-%E6%A8%A1%E6%8B%9F%E5%9B%9E%E8%B0%83%E6%8E%A5%E5%8F%A3)
///
/// Only for orders created with use_sandbox.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct MockNotify {
    /// Store's id at WeChat.
    pub wx_store_id: Option<String>,
    /// Order's id at the store, unique within the store.
    pub store_order_id: Option<String>,
    /// Delivery order's id at WeChat.
    pub wx_order_id: Option<String>,
    /// 10000 created, 20000 cancelled by the merchant, 20001 cancelled by the delivery company, 30000 taken by a rider, 40000 rider at the store, 50000 on the way, 60000 given up by the rider, 70000 delivered, 90000 abnormal.
    pub order_status: i64,
}

impl MockNotify {
    /// Starts with the required members.
    pub fn new(order_status: impl Into<i64>) -> Self {
        Self {
            wx_store_id: Default::default(),
            store_order_id: Default::default(),
            wx_order_id: Default::default(),
            order_status: order_status.into(),
        }
    }

    /// Store's id at WeChat.
    pub fn wx_store_id(mut self, wx_store_id: impl Into<String>) -> Self {
        self.wx_store_id = Some(wx_store_id.into());
        self
    }

    /// Order's id at the store, unique within the store.
    pub fn store_order_id(mut self, store_order_id: impl Into<String>) -> Self {
        self.store_order_id = Some(store_order_id.into());
        self
    }

    /// Delivery order's id at WeChat.
    pub fn wx_order_id(mut self, wx_order_id: impl Into<String>) -> Self {
        self.wx_order_id = Some(wx_order_id.into());
        self
    }
}

wire_out!(MockNotify {
    "wx_store_id" => wx_store_id,
    "store_order_id" => store_order_id,
    "wx_order_id" => wx_order_id,
    "order_status" => order_status,
});

/// The answer to [`MockNotify`].
pub type MockNotifyResponse = yizhan_core::Done;

impl Endpoint for MockNotify {
    type Response = MockNotifyResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.express_intracity.mock_notify",
        path: "/cgi-bin/express/intracity/mocknotify",
        ..Operation::usual(Product::Mini)
    };
}

/// Estimate the freight (查询运费).
///
/// `POST /cgi-bin/express/intracity/preaddorder`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/business/intracity_service.html#_2-9-%E6%9F%A5%E8%AF%A2%E8%BF%90%E8%B4%B9)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct PreAddOrder {
    /// Store's id at WeChat.
    pub wx_store_id: String,
    /// Receiver's name.
    pub user_name: String,
    /// Receiver's phone number.
    pub user_phone: String,
    /// Receiver's position (GCJ-02).
    pub user_lng: f64,
    /// Receiver's position (GCJ-02).
    pub user_lat: f64,
    /// Receiver's address down to the door.
    pub user_address: String,
    /// `cargo`.
    pub cargo: PreAddOrderCargo,
    /// True for the test environment.
    pub use_sandbox: Option<bool>,
}

impl PreAddOrder {
    /// Starts with the first member; the other required ones have setters too.
    pub fn new(wx_store_id: impl Into<String>) -> Self {
        Self {
            wx_store_id: wx_store_id.into(),
            user_name: Default::default(),
            user_phone: Default::default(),
            user_lng: Default::default(),
            user_lat: Default::default(),
            user_address: Default::default(),
            cargo: Default::default(),
            use_sandbox: Default::default(),
        }
    }

    /// Receiver's name.
    pub fn user_name(mut self, user_name: impl Into<String>) -> Self {
        self.user_name = user_name.into();
        self
    }

    /// Receiver's phone number.
    pub fn user_phone(mut self, user_phone: impl Into<String>) -> Self {
        self.user_phone = user_phone.into();
        self
    }

    /// Receiver's position (GCJ-02).
    pub fn user_lng(mut self, user_lng: impl Into<f64>) -> Self {
        self.user_lng = user_lng.into();
        self
    }

    /// Receiver's position (GCJ-02).
    pub fn user_lat(mut self, user_lat: impl Into<f64>) -> Self {
        self.user_lat = user_lat.into();
        self
    }

    /// Receiver's address down to the door.
    pub fn user_address(mut self, user_address: impl Into<String>) -> Self {
        self.user_address = user_address.into();
        self
    }

    /// `cargo`.
    pub fn cargo(mut self, cargo: impl Into<PreAddOrderCargo>) -> Self {
        self.cargo = cargo.into();
        self
    }

    /// True for the test environment.
    pub fn use_sandbox(mut self, use_sandbox: impl Into<bool>) -> Self {
        self.use_sandbox = Some(use_sandbox.into());
        self
    }
}

wire_out!(PreAddOrder {
    "wx_store_id" => wx_store_id,
    "user_name" => user_name,
    "user_phone" => user_phone,
    "user_lng" => user_lng,
    "user_lat" => user_lat,
    "user_address" => user_address,
    "cargo" => cargo,
} via {
    "use_sandbox" => use_sandbox: yizhan_core::wire::BoolAsInt,
});

/// The answer to [`PreAddOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PreAddOrderResponse {
    /// Code of the delivery company, such as SFTC (顺丰同城) or DADA (达达).
    pub service_trans_id: String,
    /// Metres.
    pub distance: i64,
    /// Estimated freight in fen.
    pub est_fee: i64,
    /// Unix seconds.
    pub expected_finished_time: Option<i64>,
    /// Unix seconds.
    pub promise_delivery_time: Option<i64>,
}

wire_in!(PreAddOrderResponse {
    "service_trans_id" => service_trans_id,
    "distance" => distance,
    "est_fee" => est_fee,
    "expected_finished_time" => expected_finished_time,
    "promise_delivery_time" => promise_delivery_time,
});

impl Endpoint for PreAddOrder {
    type Response = PreAddOrderResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.express_intracity.pre_add_order",
        path: "/cgi-bin/express/intracity/preaddorder",
        ..Operation::usual(Product::Mini)
    };
}

/// `cargo` of [`PreAddOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PreAddOrderCargo {
    /// Name of the goods, shown to the rider.
    pub cargo_name: String,
    /// Category of the goods, a code.
    pub cargo_type: i64,
    /// Grams.
    pub cargo_weight: i64,
    /// In fen.
    pub cargo_price: i64,
    /// Number of pieces.
    pub cargo_num: i64,
}

impl PreAddOrderCargo {
    /// Starts with the first member; the other required ones have setters too.
    #[must_use]
    pub fn new(cargo_name: impl Into<String>) -> Self {
        Self {
            cargo_name: cargo_name.into(),
            cargo_type: Default::default(),
            cargo_weight: Default::default(),
            cargo_price: Default::default(),
            cargo_num: Default::default(),
        }
    }

    /// Category of the goods, a code.
    #[must_use]
    pub fn cargo_type(mut self, cargo_type: impl Into<i64>) -> Self {
        self.cargo_type = cargo_type.into();
        self
    }

    /// Grams.
    #[must_use]
    pub fn cargo_weight(mut self, cargo_weight: impl Into<i64>) -> Self {
        self.cargo_weight = cargo_weight.into();
        self
    }

    /// In fen.
    #[must_use]
    pub fn cargo_price(mut self, cargo_price: impl Into<i64>) -> Self {
        self.cargo_price = cargo_price.into();
        self
    }

    /// Number of pieces.
    #[must_use]
    pub fn cargo_num(mut self, cargo_num: impl Into<i64>) -> Self {
        self.cargo_num = cargo_num.into();
        self
    }
}

wire_out!(part PreAddOrderCargo {
    "cargo_name" => cargo_name,
    "cargo_type" => cargo_type,
    "cargo_weight" => cargo_weight,
    "cargo_price" => cargo_price,
    "cargo_num" => cargo_num,
});

/// List the freight transactions of a store (门店运费流水查询).
///
/// `POST /cgi-bin/express/intracity/queryflow`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/business/intracity_service.html#_2-7-%E9%97%A8%E5%BA%97%E8%BF%90%E8%B4%B9%E6%B5%81%E6%B0%B4%E6%9F%A5%E8%AF%A2)
///
/// Give the kind of transactions; the time span may be left out.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct QueryFlow {
    /// Store's id at WeChat.
    pub wx_store_id: String,
    /// 1 top-ups, 2 consumption, 3 refunds.
    pub flow_type: i64,
    /// Code of the delivery company, such as SFTC (顺丰同城) or DADA (达达).
    pub service_trans_id: Option<String>,
    /// Unix seconds.
    pub begin_time: Option<i64>,
    /// Unix seconds.
    pub end_time: Option<i64>,
}

impl QueryFlow {
    /// Starts with the required members.
    pub fn new(wx_store_id: impl Into<String>, flow_type: impl Into<i64>) -> Self {
        Self {
            wx_store_id: wx_store_id.into(),
            flow_type: flow_type.into(),
            service_trans_id: Default::default(),
            begin_time: Default::default(),
            end_time: Default::default(),
        }
    }

    /// Code of the delivery company, such as SFTC (顺丰同城) or DADA (达达).
    pub fn service_trans_id(mut self, service_trans_id: impl Into<String>) -> Self {
        self.service_trans_id = Some(service_trans_id.into());
        self
    }

    /// Unix seconds.
    pub fn begin_time(mut self, begin_time: impl Into<i64>) -> Self {
        self.begin_time = Some(begin_time.into());
        self
    }

    /// Unix seconds.
    pub fn end_time(mut self, end_time: impl Into<i64>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }
}

wire_out!(QueryFlow {
    "wx_store_id" => wx_store_id,
    "flow_type" => flow_type,
    "service_trans_id" => service_trans_id,
    "begin_time" => begin_time,
    "end_time" => end_time,
});

/// The answer to [`QueryFlow`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QueryFlowResponse {
    /// In fen.
    pub total_pay_amt: Option<i64>,
    /// In fen.
    pub total_refund_amt: Option<i64>,
    /// In fen.
    pub total_deduct_amt: Option<i64>,
    /// Transactions found.
    pub flow_list: Vec<QueryFlowFlowList>,
    /// Number in all.
    pub total: i64,
}

wire_in!(QueryFlowResponse {
    "total_pay_amt" => total_pay_amt,
    "total_refund_amt" => total_refund_amt,
    "total_deduct_amt" => total_deduct_amt,
    "flow_list" => flow_list,
    "total" => total,
});

impl Endpoint for QueryFlow {
    type Response = QueryFlowResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.express_intracity.query_flow",
        path: "/cgi-bin/express/intracity/queryflow",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `flow_list` of [`QueryFlow`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QueryFlowFlowList {
    /// 1 top-ups, 2 consumption, 3 refunds.
    pub flow_type: i64,
    /// `appid`.
    pub appid: String,
    /// Store's id at WeChat.
    pub wx_store_id: String,
    /// Id of the top-up.
    pub pay_order_id: String,
    /// Delivery order's id at WeChat.
    pub wx_order_id: Option<String>,
    /// Id of the consumption.
    pub bill_id: Option<String>,
    /// Code of the delivery company, such as SFTC (顺丰同城) or DADA (达达).
    pub service_trans_id: String,
    /// `openid`.
    pub openid: Option<String>,
    /// In fen.
    pub pay_amount: i64,
    /// In fen.
    pub refund_amount: Option<i64>,
    /// In fen.
    pub deduct_amount: Option<i64>,
    /// State at WeChat Pay.
    pub pay_status: String,
    /// State at WeChat Pay.
    pub refund_status: Option<String>,
    /// Unix seconds.
    pub pay_time: i64,
    /// Unix seconds.
    pub refund_time: i64,
    /// Unix seconds.
    pub create_time: i64,
    /// Unix seconds.
    pub consume_deadline: Option<i64>,
    /// `delivery_status`.
    pub delivery_status: Option<i64>,
    /// Unix seconds.
    pub delivery_finished_time: Option<i64>,
}

wire_in!(part QueryFlowFlowList {
    "flow_type" => flow_type,
    "appid" => appid,
    "wx_store_id" => wx_store_id,
    "pay_order_id" => pay_order_id,
    "wx_order_id" => wx_order_id,
    "bill_id" => bill_id,
    "service_trans_id" => service_trans_id,
    "openid" => openid,
    "pay_amount" => pay_amount,
    "refund_amount" => refund_amount,
    "deduct_amount" => deduct_amount,
    "pay_status" => pay_status,
    "refund_status" => refund_status,
    "pay_time" => pay_time,
    "refund_time" => refund_time,
    "create_time" => create_time;
    "consume_deadline" => consume_deadline,
    "delivery_status" => delivery_status,
    "delivery_finished_time" => delivery_finished_time,
});

/// Get a delivery order (查询配送单).
///
/// `POST /cgi-bin/express/intracity/queryorder`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/business/intracity_service.html#_2-11-%E6%9F%A5%E8%AF%A2%E9%85%8D%E9%80%81%E5%8D%95)
///
/// Give wx_order_id, or wx_store_id with store_order_id.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct QueryOrder {
    /// Store's id at WeChat.
    pub wx_store_id: Option<String>,
    /// Order's id at the store, unique within the store.
    pub store_order_id: Option<String>,
    /// Delivery order's id at WeChat.
    pub wx_order_id: Option<String>,
}

impl QueryOrder {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Store's id at WeChat.
    pub fn wx_store_id(mut self, wx_store_id: impl Into<String>) -> Self {
        self.wx_store_id = Some(wx_store_id.into());
        self
    }

    /// Order's id at the store, unique within the store.
    pub fn store_order_id(mut self, store_order_id: impl Into<String>) -> Self {
        self.store_order_id = Some(store_order_id.into());
        self
    }

    /// Delivery order's id at WeChat.
    pub fn wx_order_id(mut self, wx_order_id: impl Into<String>) -> Self {
        self.wx_order_id = Some(wx_order_id.into());
        self
    }
}

wire_out!(QueryOrder {
    "wx_store_id" => wx_store_id,
    "store_order_id" => store_order_id,
    "wx_order_id" => wx_order_id,
});

/// The answer to [`QueryOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QueryOrderResponse {
    /// Store's id at WeChat.
    pub wx_store_id: Option<String>,
    /// Delivery order's id at WeChat.
    pub wx_order_id: String,
    /// Order's id at the store, unique within the store.
    pub store_order_id: String,
    /// `appid`.
    pub appid: String,
    /// 10000 created, 20000 cancelled by the merchant, 20001 cancelled by the delivery company, 30000 taken by a rider, 40000 rider at the store, 50000 on the way, 60000 given up by the rider, 70000 delivered, 90000 abnormal.
    pub order_status: i64,
    /// Receiver's openid at the mini program.
    pub user_openid: String,
    /// Code of the delivery company, such as SFTC (顺丰同城) or DADA (达达).
    pub service_trans_id: String,
    /// Waybill number at the delivery company.
    pub delivery_no: String,
    /// Metres.
    pub distance: i64,
    /// Freight charged, in fen.
    pub actualfee: i64,
    /// Penalty deducted for the cancellation, in fen.
    pub deductfee: i64,
    /// Unix seconds.
    pub create_time: i64,
    /// Unix seconds.
    pub accept_time: Option<i64>,
    /// Unix seconds.
    pub fetch_time: Option<i64>,
    /// Unix seconds.
    pub finish_time: Option<i64>,
    /// Unix seconds.
    pub cancel_time: Option<i64>,
    /// Unix seconds.
    pub expected_finish_time: Option<i64>,
    /// Code the rider shows when collecting.
    pub fetch_code: Option<String>,
    /// Code the receiver shows.
    pub recv_code: Option<String>,
    /// Short number by which the rider finds the order at the store.
    pub order_seq: Option<String>,
    /// `cargo_info`.
    pub cargo_info: QueryOrderCargoInfo,
    /// `receiver_info`.
    pub receiver_info: QueryOrderReceiverInfo,
    /// `store_info`.
    pub store_info: QueryOrderStoreInfo,
    /// The rider.
    pub transporter_info: Option<QueryOrderTransporterInfo>,
}

wire_in!(QueryOrderResponse {
    "wx_store_id" => wx_store_id,
    "wx_order_id" => wx_order_id,
    "store_order_id" => store_order_id,
    "appid" => appid,
    "order_status" => order_status,
    "user_openid" => user_openid,
    "service_trans_id" => service_trans_id,
    "delivery_no" => delivery_no,
    "distance" => distance,
    "actualfee" => actualfee,
    "deductfee" => deductfee,
    "create_time" => create_time,
    "accept_time" => accept_time,
    "fetch_time" => fetch_time,
    "finish_time" => finish_time,
    "cancel_time" => cancel_time;
    "expected_finish_time" => expected_finish_time,
    "fetch_code" => fetch_code,
    "recv_code" => recv_code,
    "order_seq" => order_seq,
    "cargo_info" => cargo_info,
    "receiver_info" => receiver_info,
    "store_info" => store_info,
    "transporter_info" => transporter_info,
});

impl Endpoint for QueryOrder {
    type Response = QueryOrderResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.express_intracity.query_order",
        path: "/cgi-bin/express/intracity/queryorder",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `cargo_info` of [`QueryOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QueryOrderCargoInfo {
    /// Name of the goods, shown to the rider.
    pub cargo_name: String,
    /// Category of the goods, a code.
    pub cargo_type: i64,
    /// Grams.
    pub cargo_weight: i64,
    /// In fen.
    pub cargo_price: i64,
    /// Number of pieces.
    pub cargo_num: i64,
    /// Goods in the order.
    pub item_list: Vec<QueryOrderItemList>,
}

wire_in!(part QueryOrderCargoInfo {
    "cargo_name" => cargo_name,
    "cargo_type" => cargo_type,
    "cargo_weight" => cargo_weight,
    "cargo_price" => cargo_price,
    "cargo_num" => cargo_num,
    "item_list" => item_list,
});

/// `item_list` of [`QueryOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QueryOrderItemList {
    /// `item_name`.
    pub item_name: String,
    /// Link to a picture of the item.
    pub item_pic_url: String,
    /// `item_num`.
    pub item_num: i64,
}

wire_in!(part QueryOrderItemList {
    "item_name" => item_name,
    "item_pic_url" => item_pic_url,
    "item_num" => item_num,
});

/// `receiver_info` of [`QueryOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QueryOrderReceiverInfo {
    /// Receiver's name.
    pub receiver_name: Option<String>,
    /// `address`.
    pub address: String,
    /// Position (GCJ-02).
    pub lng: f64,
    /// Position (GCJ-02).
    pub lat: f64,
    /// `phone_num`.
    pub phone_num: String,
}

wire_in!(part QueryOrderReceiverInfo {
    "receiver_name" => receiver_name,
    "address" => address,
    "lng" => lng,
    "lat" => lat,
    "phone_num" => phone_num,
});

/// `store_info` of [`QueryOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QueryOrderStoreInfo {
    /// Store's id at WeChat.
    pub wx_store_id: Option<String>,
    /// `store_name`.
    pub store_name: String,
    /// `address`.
    pub address: String,
    /// Position (GCJ-02).
    pub lng: f64,
    /// Position (GCJ-02).
    pub lat: f64,
    /// `phone_num`.
    pub phone_num: String,
}

wire_in!(part QueryOrderStoreInfo {
    "wx_store_id" => wx_store_id,
    "store_name" => store_name,
    "address" => address,
    "lng" => lng,
    "lat" => lat,
    "phone_num" => phone_num,
});

/// `transporter_info` of [`QueryOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QueryOrderTransporterInfo {
    /// `transporter_name`.
    pub transporter_name: String,
    /// `transporter_phone`.
    pub transporter_phone: String,
}

wire_in!(part QueryOrderTransporterInfo {
    "transporter_name" => transporter_name,
    "transporter_phone" => transporter_phone,
});

/// Get stores (查询门店).
///
/// `POST /cgi-bin/express/intracity/querystore`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/business/intracity_service.html#_2-3-%E6%9F%A5%E8%AF%A2%E9%97%A8%E5%BA%97)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct QueryStore {
    /// Store's id at the merchant.
    pub out_store_id: Option<String>,
    /// Store's id at WeChat.
    pub wx_store_id: Option<String>,
}

impl QueryStore {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Store's id at the merchant.
    pub fn out_store_id(mut self, out_store_id: impl Into<String>) -> Self {
        self.out_store_id = Some(out_store_id.into());
        self
    }

    /// Store's id at WeChat.
    pub fn wx_store_id(mut self, wx_store_id: impl Into<String>) -> Self {
        self.wx_store_id = Some(wx_store_id.into());
        self
    }
}

wire_out!(QueryStore {
    "out_store_id" => out_store_id,
    "wx_store_id" => wx_store_id,
});

/// The answer to [`QueryStore`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QueryStoreResponse {
    /// `appid`.
    pub appid: String,
    /// `store_list`.
    pub store_list: Vec<QueryStoreStoreList>,
    /// Number in all.
    pub total: i64,
}

wire_in!(QueryStoreResponse {
    "appid" => appid,
    "store_list" => store_list,
    "total" => total,
});

impl Endpoint for QueryStore {
    type Response = QueryStoreResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.express_intracity.query_store",
        path: "/cgi-bin/express/intracity/querystore",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `store_list` of [`QueryStore`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QueryStoreStoreList {
    /// Store's id at the merchant.
    pub out_store_id: String,
    /// Store's id at WeChat.
    pub wx_store_id: String,
    /// Code of the city.
    pub city_id: i64,
    /// How companies are chosen: 1 cheapest first, 2 the preferred company first.
    pub order_pattern: i64,
    /// Preferred delivery company, needed with order_pattern 2.
    pub service_trans_prefer: Option<String>,
    /// `address_info`.
    pub address_info: Option<QueryStoreStoreListAddressInfo>,
}

wire_in!(part QueryStoreStoreList {
    "out_store_id" => out_store_id,
    "wx_store_id" => wx_store_id,
    "city_id" => city_id,
    "order_pattern" => order_pattern,
    "service_trans_prefer" => service_trans_prefer,
    "address_info" => address_info,
});

/// `store_list_address_info` of [`QueryStore`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QueryStoreStoreListAddressInfo {
    /// `province`.
    pub province: String,
    /// `city`.
    pub city: String,
    /// District.
    pub area: String,
    /// `street`.
    pub street: String,
    /// House number and floor.
    pub house: String,
    /// Position (GCJ-02).
    pub lng: f64,
    /// Position (GCJ-02).
    pub lat: f64,
    /// `phone`.
    pub phone: String,
}

wire_in!(part QueryStoreStoreListAddressInfo {
    "province" => province,
    "city" => city,
    "area" => area,
    "street" => street,
    "house" => house,
    "lng" => lng,
    "lat" => lat,
    "phone" => phone,
});

/// Top up the freight balance of a store (门店运费充值).
///
/// `POST /cgi-bin/express/intracity/storecharge`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/business/intracity_service.html#_2-5-%E9%97%A8%E5%BA%97%E8%BF%90%E8%B4%B9%E5%85%85%E5%80%BC)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct StoreCharge {
    /// Store's id at WeChat.
    pub wx_store_id: String,
    /// Code of the delivery company, such as SFTC (顺丰同城) or DADA (达达).
    pub service_trans_id: String,
    /// In fen.
    pub amount: i64,
}

impl StoreCharge {
    /// Starts with the required members.
    pub fn new(
        wx_store_id: impl Into<String>,
        service_trans_id: impl Into<String>,
        amount: impl Into<i64>,
    ) -> Self {
        Self {
            wx_store_id: wx_store_id.into(),
            service_trans_id: service_trans_id.into(),
            amount: amount.into(),
        }
    }
}

wire_out!(StoreCharge {
    "wx_store_id" => wx_store_id,
    "service_trans_id" => service_trans_id,
    "amount" => amount,
});

/// The answer to [`StoreCharge`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct StoreChargeResponse {
    /// Page on which the top-up is paid.
    pub payurl: String,
    /// Store's id at WeChat.
    pub wx_store_id: String,
    /// `appid`.
    pub appid: String,
}

wire_in!(StoreChargeResponse {
    "payurl" => payurl,
    "wx_store_id" => wx_store_id,
    "appid" => appid,
});

impl Endpoint for StoreCharge {
    type Response = StoreChargeResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.express_intracity.store_charge",
        path: "/cgi-bin/express/intracity/storecharge",
        ..Operation::usual(Product::Mini)
    };
}

/// Refund the freight balance of a store (门店运费退款).
///
/// `POST /cgi-bin/express/intracity/storerefund`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/business/intracity_service.html#_2-6-%E9%97%A8%E5%BA%97%E8%BF%90%E8%B4%B9%E9%80%80%E6%AC%BE)
///
/// Refunds the whole balance left at one delivery company.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct StoreRefund {
    /// Store's id at WeChat.
    pub wx_store_id: String,
    /// Code of the delivery company, such as SFTC (顺丰同城) or DADA (达达).
    pub service_trans_id: String,
}

impl StoreRefund {
    /// Starts with the required members.
    pub fn new(wx_store_id: impl Into<String>, service_trans_id: impl Into<String>) -> Self {
        Self {
            wx_store_id: wx_store_id.into(),
            service_trans_id: service_trans_id.into(),
        }
    }
}

wire_out!(StoreRefund {
    "wx_store_id" => wx_store_id,
    "service_trans_id" => service_trans_id,
});

/// The answer to [`StoreRefund`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct StoreRefundResponse {
    /// Store's id at WeChat.
    pub wx_store_id: String,
    /// `appid`.
    pub appid: String,
    /// Amount refunded, in fen.
    pub refund_amount: i64,
}

wire_in!(StoreRefundResponse {
    "wx_store_id" => wx_store_id,
    "appid" => appid,
    "refund_amount" => refund_amount,
});

impl Endpoint for StoreRefund {
    type Response = StoreRefundResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.express_intracity.store_refund",
        path: "/cgi-bin/express/intracity/storerefund",
        ..Operation::usual(Product::Mini)
    };
}

/// Update a store (更新门店).
///
/// `POST /cgi-bin/express/intracity/updatestore`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/business/intracity_service.html#_2-4-%E6%9B%B4%E6%96%B0%E9%97%A8%E5%BA%97)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UpdateStore {
    /// Which store; one of the two ids.
    pub keys: UpdateStoreKeys,
    /// What to change; members left out stay.
    pub content: UpdateStoreContent,
}

impl UpdateStore {
    /// Starts with the required members.
    pub fn new(keys: impl Into<UpdateStoreKeys>, content: impl Into<UpdateStoreContent>) -> Self {
        Self {
            keys: keys.into(),
            content: content.into(),
        }
    }
}

wire_out!(UpdateStore {
    "keys" => keys,
    "content" => content,
});

/// The answer to [`UpdateStore`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateStoreResponse {
    /// Store's id at the merchant.
    pub out_store_id: String,
    /// Store's id at WeChat.
    pub wx_store_id: String,
    /// `appid`.
    pub appid: String,
}

wire_in!(UpdateStoreResponse {
    "out_store_id" => out_store_id,
    "wx_store_id" => wx_store_id,
    "appid" => appid,
});

impl Endpoint for UpdateStore {
    type Response = UpdateStoreResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.express_intracity.update_store",
        path: "/cgi-bin/express/intracity/updatestore",
        ..Operation::usual(Product::Mini)
    };
}

/// `keys` of [`UpdateStore`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateStoreKeys {
    /// Store's id at the merchant.
    pub out_store_id: Option<String>,
    /// Store's id at WeChat.
    pub wx_store_id: Option<String>,
}

impl UpdateStoreKeys {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Store's id at the merchant.
    #[must_use]
    pub fn out_store_id(mut self, out_store_id: impl Into<String>) -> Self {
        self.out_store_id = Some(out_store_id.into());
        self
    }

    /// Store's id at WeChat.
    #[must_use]
    pub fn wx_store_id(mut self, wx_store_id: impl Into<String>) -> Self {
        self.wx_store_id = Some(wx_store_id.into());
        self
    }
}

wire_out!(part UpdateStoreKeys {
    "out_store_id" => out_store_id,
    "wx_store_id" => wx_store_id,
});

/// `content` of [`UpdateStore`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateStoreContent {
    /// `store_name`.
    pub store_name: Option<String>,
    /// How companies are chosen: 1 cheapest first, 2 the preferred company first.
    pub order_pattern: Option<i64>,
    /// Preferred delivery company, needed with order_pattern 2.
    pub service_trans_prefer: Option<String>,
    /// `address_info`.
    pub address_info: Option<AddressInfo>,
}

impl UpdateStoreContent {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `store_name`.
    #[must_use]
    pub fn store_name(mut self, store_name: impl Into<String>) -> Self {
        self.store_name = Some(store_name.into());
        self
    }

    /// How companies are chosen: 1 cheapest first, 2 the preferred company first.
    #[must_use]
    pub fn order_pattern(mut self, order_pattern: impl Into<i64>) -> Self {
        self.order_pattern = Some(order_pattern.into());
        self
    }

    /// Preferred delivery company, needed with order_pattern 2.
    #[must_use]
    pub fn service_trans_prefer(mut self, service_trans_prefer: impl Into<String>) -> Self {
        self.service_trans_prefer = Some(service_trans_prefer.into());
        self
    }

    /// `address_info`.
    #[must_use]
    pub fn address_info(mut self, address_info: impl Into<AddressInfo>) -> Self {
        self.address_info = Some(address_info.into());
        self
    }
}

wire_out!(part UpdateStoreContent {
    "store_name" => store_name,
    "order_pattern" => order_pattern,
    "service_trans_prefer" => service_trans_prefer,
    "address_info" => address_info,
});
