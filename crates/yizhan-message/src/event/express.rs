//! Couriers and parcels (物流助手), for merchants and for couriers.

use crate::fields::{group, record};

group! {
    /// Couriers and parcels (物流助手), for merchants and for couriers.
    enum ExpressEvent

    /// A parcel moved on (运单轨迹更新).
    AddExpressPath = "add_express_path" => AddExpressPath {
        "DeliveryID" => delivery_id: String,
        "OrderId" => order_id: String,
        "WayBillId" => waybill_id: String,
        "Version" => version: Option<i64>,
        "Count" => count: Option<i64>,
        "Actions" => actions: Vec<Action>,
    }

    /// A user orders a courier: make the waybill (散单下单).
    AddSingleWaybill = "add_single_waybill" => AddSingleWaybill {
        secret "Token" => token: Option<String>,
        "WXAppId" => wx_appid: String,
        "CompanyID" => company_id: Option<String>,
        "Account" => account: Option<String>,
        secret "AccountPwd" => account_pwd: Option<String>,
        "OrderID" => order_id: Option<String>,
        "Sender" => sender: Option<Box<Contact>>,
        "Receiver" => receiver: Option<Box<Contact>>,
        "GoodDetail" => good_detail: Option<GoodDetail>,
        "Insured" => insured: Option<Insured>,
        "Remark" => remark: Option<String>,
        "Settingment" => settingment: Option<i64>,
        "ExpectStartTime" => expect_start_time: Option<i64>,
        "ExpectEndTime" => expect_end_time: Option<i64>,
        "PickUpStartTime" => pick_up_start_time: Option<i64>,
        "PickUpEndTime" => pick_up_end_time: Option<i64>,
        "Scene" => scene: Option<i64>,
    }

    /// A merchant orders a courier: make the waybill (请求下单).
    AddWaybill = "add_waybill" => AddWaybill {
        secret "Token" => token: Option<String>,
        "BizID" => biz_id: String,
        secret "BizPwd" => biz_pwd: Option<String>,
        "ShopAppID" => shop_appid: Option<String>,
        "OrderID" => order_id: String,
        "WayBillID" => waybill_id: String,
        "Remark" => remark: Option<String>,
        "Sender" => sender: Option<Box<Party>>,
        "Receiver" => receiver: Option<Box<Party>>,
        "Cargo" => cargo: Option<Box<Cargo>>,
        "Insured" => insured: Option<Insured>,
        "Service" => service: Option<Service>,
    }

    /// A user cancels a courier (散单取消).
    CancelSingleWaybill = "cancel_single_waybill" => CancelSingleWaybill {
        secret "Token" => token: Option<String>,
        "WXAppId" => wx_appid: String,
        "OrderID" => order_id: Option<String>,
        "WayBillID" => waybill_id: Option<String>,
        "CancelID" => cancel_id: String,
        "CancelReason" => cancel_reason: Option<String>,
    }

    /// A merchant cancels a waybill (取消订单).
    CancelWaybill = "cancel_waybill" => CancelWaybill {
        "BizID" => biz_id: String,
        secret "BizPwd" => biz_pwd: Option<String>,
        "ShopAppID" => shop_appid: Option<String>,
        "OrderID" => order_id: String,
        "WayBillID" => waybill_id: String,
    }

    /// A merchant wants to be bound: examine it (审核商户).
    CheckBiz = "check_biz" => CheckBiz {
        "BizID" => biz_id: String,
        secret "BizPwd" => biz_pwd: Option<String>,
        "ShopAppID" => shop_appid: Option<String>,
        "ShopName" => shop_name: Option<String>,
        "ShopTelphone" => shop_telphone: Option<String>,
        "ShopContact" => shop_contact: Option<String>,
        "ServiceName" => service_name: Option<String>,
        "SenderProvince" => sender_province: Option<String>,
        "SenderCity" => sender_city: Option<String>,
        "SenderArea" => sender_area: Option<String>,
        "SenderAddress" => sender_address: Option<String>,
    }

    /// How many waybills are left to a merchant (查询商户余额).
    GetQuota = "get_quota" => GetQuota {
        "BizID" => biz_id: String,
        secret "BizPwd" => biz_pwd: Option<String>,
        "ShopAppID" => shop_appid: Option<String>,
    }

    /// A user paid for a courier (散单支付通知).
    NotifySingleWaybillPay = "notify_single_waybill_pay" => NotifySingleWaybillPay {
        secret "Token" => token: Option<String>,
        "WXAppId" => wx_appid: String,
        "OrderID" => order_id: Option<String>,
        "WayBillID" => waybill_id: Option<String>,
        "Fee" => fee: Option<i64>,
        "OriginalFee" => original_fee: Option<i64>,
        "PayOrderId" => pay_order_id: Option<String>,
        "PayFinishTime" => pay_finish_time: Option<i64>,
    }

    /// Where a courier's order stands (散单查询).
    QuerySingleWaybill = "query_single_waybill",
    /// A user urges the courier (散单催单).
    RemindWaybill = "remind_waybill" => SingleWaybillRef {
        secret "Token" => token: Option<String>,
        "WXAppId" => wx_appid: String,
        "OrderID" => order_id: Option<String>,
        "WayBillID" => waybill_id: Option<String>,
    }

    /// What a courier would cost (散单运费预估).
    QuerySingleWaybillFee = "query_single_waybill_fee" => QuerySingleWaybillFee {
        "Sender" => sender: Option<Box<Contact>>,
        "Receiver" => receiver: Option<Box<Contact>>,
        "GoodDetail" => good_detail: Option<GoodDetail>,
        "Scene" => scene: Option<i64>,
    }

    /// A merchant's binding was decided (商户绑定审核结果).
    UpdateBusinessBindResult = "update_business_bind_result" => UpdateBusinessBindResult {
        "delivery_id" => delivery_id: String,
        "biz_id" => biz_id: String,
    }

    /// A user complains about a courier (散单投诉).
    WaybillComplaint = "waybill_complaint" => WaybillComplaint {
        secret "Token" => token: Option<String>,
        "WXAppId" => wx_appid: String,
        "OrderID" => order_id: Option<String>,
        "WayBillID" => waybill_id: Option<String>,
        "ComplainType" => complain_type: Option<i64>,
        "Content" => content: Option<String>,
        "Pic" => pic: Option<String>,
        "Name" => name: Option<String>,
        "Phone" => phone: Option<String>,
    }

    /// A user rates a courier (散单评价).
    WaybillEvaluateAgent = "waybill_evaluate_agent" => WaybillEvaluateAgent {
        secret "Token" => token: Option<String>,
        "WXAppId" => wx_appid: String,
        "OrderID" => order_id: Option<String>,
        "WayBillID" => waybill_id: Option<String>,
        "CourierType" => courier_type: Option<i64>,
        "Score" => score: Option<i64>,
    }

    /// When a courier could come (散单可预约时间).
    WaybillQueryExpectTimeRange = "waybill_query_expect_time_range" => WaybillQueryExpectTimeRange {
        "WXAppId" => wx_appid: String,
        "Province" => province: Option<String>,
        "City" => city: Option<String>,
        "Area" => area: Option<String>,
        "Street" => street: Option<String>,
        "Address" => address: Option<String>,
        "Id" => id: Option<String>,
    }
}

record! {
    /// A step of a parcel on its way.
    Action {
        "ActionTime" => action_time: Option<i64>,
        "ActionType" => action_type: Option<i64>,
        "ActionMsg" => action_msg: Option<String>,
    }
}

record! {
    /// Who sends or receives a single parcel.
    Contact {
        "Name" => name: Option<String>,
        "Tel" => tel: Option<String>,
        "Mobile" => mobile: Option<String>,
        "Province" => province: Option<String>,
        "City" => city: Option<String>,
        "Area" => area: Option<String>,
        "Street" => street: Option<String>,
        "Address" => address: Option<String>,
        "Id" => id: Option<String>,
    }
}

record! {
    /// What a single parcel holds.
    GoodDetail {
        "Special" => special: Option<i64>,
        "Weight" => weight: Option<f64>,
    }
}

record! {
    /// The insurance.
    Insured {
        "UseInsured" => use_insured: Option<bool>,
        "InsuredValue" => insured_value: Option<i64>,
    }
}

record! {
    /// Who sends or receives a merchant's parcel.
    Party {
        "Name" => name: Option<String>,
        "Tel" => tel: Option<String>,
        "Mobile" => mobile: Option<String>,
        "Company" => company: Option<String>,
        "PostCode" => post_code: Option<String>,
        "Country" => country: Option<String>,
        "Province" => province: Option<String>,
        "City" => city: Option<String>,
        "Area" => area: Option<String>,
        "Address" => address: Option<String>,
    }
}

record! {
    /// Goods in a parcel.
    Goods {
        "Name" => name: Option<String>,
        "Count" => count: Option<i64>,
    }
}

record! {
    /// What a merchant's parcel holds.
    Cargo {
        "Count" => count: Option<i64>,
        "Space_X" => space_x: Option<f64>,
        "Space_Y" => space_y: Option<f64>,
        "Space_Z" | "space_z" => space_z: Option<f64>,
        "Weight" | "weight" => weight: Option<f64>,
        "DetailList" => detail_list: Vec<Goods>,
    }
}

record! {
    /// The courier's service.
    Service {
        "ServiceType" => service_type: Option<i64>,
        "ServiceName" => service_name: Option<String>,
    }
}
