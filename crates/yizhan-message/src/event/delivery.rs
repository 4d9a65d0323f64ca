//! Delivery within the hour (即时配送), for merchants and for couriers.

use crate::fields::{group, record};

group! {
    /// Delivery within the hour (即时配送), for merchants and for couriers.
    enum DeliveryEvent

    /// A merchant cancelled its authorisation (取消授权帐号).
    CancelAuthAccount = "cancel_auth_account" => CancelAuthAccount {
        "shopid" => shopid: String,
        "wx_appid" => wx_appid: String,
    }

    /// A merchant authorised: exchange the code (获取授权信息).
    GetAuthInfo = "get_auth_info" => GetAuthInfo {
        "wx_appid" => wx_appid: String,
        "code" => code: Option<String>,
    }

    /// WeChat asks for a pre-auth code (获取预授权码).
    GetPreAuthCode = "get_pre_auth_code" => GetPreAuthCode {
        "wx_appid" => wx_appid: String,
    }

    /// A test order changes its state (模拟更新配送单状态).
    MockUpdateOrderStatus = "mock_update_order_status" => MockUpdateOrderStatus {
        "shopid" => shopid: String,
        "shop_order_id" => shop_order_id: String,
        "shop_no" => shop_no: String,
        "waybill_id" => waybill_id: String,
        secret "delivery_sign" => delivery_sign: Option<String>,
        "order_status" => order_status: Option<i64>,
        "action_time" => action_time: Option<i64>,
        "action_msg" => action_msg: Option<String>,
    }

    /// Make a delivery order (下配送单).
    AddOrder = "transport_add_order",
    /// Make a delivery order once more (重新下单).
    ReaddOrder = "transport_readd_order" => AddOrder {
        "shopid" => shopid: String,
        "shop_order_id" => shop_order_id: String,
        "shop_no" => shop_no: String,
        secret "delivery_sign" => delivery_sign: Option<String>,
        "sender" => sender: Option<Box<Contact>>,
        "receiver" => receiver: Option<Box<Contact>>,
        "cargo" => cargo: Option<Box<Cargo>>,
        "order_info" => order_info: Option<Box<OrderInfo>>,
        secret "wx_token" => wx_token: Option<String>,
    }

    /// Add a tip to a delivery order (增加小费).
    AddTips = "transport_add_tips" => AddTips {
        "shopid" => shopid: String,
        "shop_order_id" => shop_order_id: String,
        "shop_no" => shop_no: String,
        secret "delivery_sign" => delivery_sign: Option<String>,
        "waybill_id" => waybill_id: Option<String>,
        "tips" => tips: Option<f64>,
        "remark" => remark: Option<String>,
    }

    /// Cancel a delivery order (取消配送单).
    CancelOrder = "transport_cancel_order",
    /// What a cancellation would cost (预取消配送单).
    PrecancelOrder = "transport_precancel_order" => CancelOrder {
        "shopid" => shopid: String,
        "shop_order_id" => shop_order_id: String,
        "shop_no" => shop_no: String,
        secret "delivery_sign" => delivery_sign: Option<String>,
        "waybill_id" => waybill_id: Option<String>,
        "cancel_reason_id" => cancel_reason_id: u64,
        "cancel_reason" => cancel_reason: Option<String>,
    }

    /// Goods came back to the merchant (异常件退回确认).
    ConfirmReturnToBiz = "transport_confirm_return_to_biz",
    /// Where a delivery order stands (查询配送单状态).
    QueryOrderStatus = "transport_query_order_status" => OrderRef {
        "shopid" => shopid: String,
        "shop_order_id" => shop_order_id: String,
        "shop_no" => shop_no: String,
        secret "delivery_sign" => delivery_sign: Option<String>,
        "waybill_id" => waybill_id: Option<String>,
    }

    /// Where the rider is (获取骑手位置).
    GetAgentPos = "transport_get_agent_pos" => GetAgentPos {
        "shopid" => shopid: String,
        "shop_order_id" => shop_order_id: String,
        "shop_no" => shop_no: String,
        "waybill_id" => waybill_id: String,
    }

    /// What a delivery would cost (预下配送单).
    PrecreateOrder = "transport_precreate_order" => PrecreateOrder {
        "shopid" => shopid: String,
        "shop_order_id" => shop_order_id: String,
        "shop_no" => shop_no: String,
        secret "delivery_sign" => delivery_sign: Option<String>,
        "sender" => sender: Option<Box<Contact>>,
        "receiver" => receiver: Option<Box<Contact>>,
        "cargo" => cargo: Option<Box<Cargo>>,
        "order_info" => order_info: Option<Box<OrderInfo>>,
    }

    /// A rider was rated (评价骑手).
    SetRiderScore = "transport_set_rider_score" => SetRiderScore {
        "shopid" => shopid: String,
        "shop_order_id" => shop_order_id: String,
        "shop_no" => shop_no: String,
        "waybill_id" => waybill_id: String,
        "delivery_ontime_score" => delivery_ontime_score: Option<i64>,
        "cargo_intact_score" => cargo_intact_score: Option<i64>,
        "attitude_score" => attitude_score: Option<i64>,
    }

    /// A delivery order changed its state (配送单状态更新).
    UpdateWaybillStatus = "update_waybill_status" => UpdateWaybillStatus {
        "shopid" => shopid: String,
        "shop_order_id" => shop_order_id: String,
        "shop_no" => shop_no: String,
        "waybill_id" => waybill_id: String,
        "order_status" => order_status: Option<i64>,
        "action_time" => action_time: Option<i64>,
        "action_msg" => action_msg: Option<String>,
        "agent" => agent: Option<Agent>,
    }
}

record! {
    /// Who sends or receives, and where. Coordinates are in degrees.
    Contact {
        "name" => name: Option<String>,
        "city" => city: Option<String>,
        "address" => address: Option<String>,
        "address_detail" => address_detail: Option<String>,
        "phone" => phone: Option<String>,
        "lng" => lng: Option<f64>,
        "lat" => lat: Option<f64>,
        "coordinate_type" => coordinate_type: Option<i64>,
    }
}

record! {
    /// One kind of goods.
    Good {
        "good_count" => good_count: Option<i64>,
        "good_name" => good_name: Option<String>,
        "good_price" => good_price: Option<f64>,
        "good_unit" => good_unit: Option<String>,
    }
}

record! {
    /// The goods.
    GoodsDetail {
        "goods" => goods: Vec<Good>,
    }
}

record! {
    /// What is delivered. Weights are in kilograms, sizes in centimetres.
    Cargo {
        "goods_value" => goods_value: Option<f64>,
        "goods_height" => goods_height: Option<f64>,
        "goods_length" => goods_length: Option<f64>,
        "goods_width" => goods_width: Option<f64>,
        "goods_weight" => goods_weight: Option<f64>,
        "goods_detail" => goods_detail: Option<GoodsDetail>,
        "goods_pickup_info" => goods_pickup_info: Option<String>,
        "goods_delivery_info" => goods_delivery_info: Option<String>,
        "cargo_first_class" => cargo_first_class: Option<String>,
        "cargo_second_class" => cargo_second_class: Option<String>,
    }
}

record! {
    /// How it is to be delivered.
    OrderInfo {
        "delivery_service_code" => delivery_service_code: Option<String>,
        "order_type" => order_type: Option<i64>,
        "expected_delivery_time" => expected_delivery_time: Option<i64>,
        "expected_finish_time" => expected_finish_time: Option<i64>,
        "expected_pick_time" => expected_pick_time: Option<i64>,
        "poi_seq" => poi_seq: Option<String>,
        "order_time" => order_time: Option<i64>,
        "is_insured" => is_insured: Option<bool>,
        "declared_value" => declared_value: Option<f64>,
        "tips" => tips: Option<f64>,
        "is_direct_delivery" => is_direct_delivery: Option<bool>,
        "cash_on_delivery" => cash_on_delivery: Option<f64>,
        "cash_on_pickup" => cash_on_pickup: Option<f64>,
        "rider_pick_method" => rider_pick_method: Option<i64>,
        "is_finish_code_needed" => is_finish_code_needed: Option<bool>,
        "is_pickup_code_needed" => is_pickup_code_needed: Option<bool>,
        "note" => note: Option<String>,
    }
}

record! {
    /// The rider.
    Agent {
        "name" => name: Option<String>,
        "phone" => phone: Option<String>,
        "reach_time" => reach_time: Option<i64>,
    }
}
