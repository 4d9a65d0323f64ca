//! Generated from `spec/mini/express_local_business.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 15] = [
    Entry::new(
        Operation {
            name: "mini.express_local_business.delivery_get_all",
            path: "/cgi-bin/express/local/business/delivery/getall",
            ok_field: Some("resultcode"),
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "express_local_business",
            type_name: "DeliveryGetAll",
            title: "List the supported delivery companies (获取已支持的配送公司列表)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-business/immediateDelivery.getAllImmeDelivery.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
resultcode = int  0 success, otherwise the delivery company's error
resultmsg = string  error message
list = [{list}]
[types.list]
delivery_id = string  delivery company's code
delivery_name = string  delivery company's name
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.express_local_business.open",
            path: "/cgi-bin/express/local/business/open",
            ok_field: Some("resultcode"),
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "express_local_business",
            type_name: "Open",
            title: "Activate immediate delivery (开通即时配送)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-business/immediateDelivery.openDelivery.html",
            ],
            note: "Called once; afterwards accounts at delivery companies can be bound.",
            errors: &[],
            obsolete: None,
            shape: r"[response]
resultcode = int  0 success, otherwise the delivery company's error
resultmsg = string  error message
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.express_local_business.order_add",
            path: "/cgi-bin/express/local/business/order/add",
            ok_field: Some("resultcode"),
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "express_local_business",
            type_name: "OrderAdd",
            title: "Place a delivery order (下配送单)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-business/immediateDelivery.addOrder.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
shopid = string?  merchant's id at the delivery company
shop_order_id = string!  order's id at the merchant, unique
delivery_sign = string?  SHA-1 in hex of shopid, shop_order_id and the delivery company's AppSecret joined together
shop_no = string!  store's number at the delivery company
delivery_id = string!  delivery company's code
openid = string!  openid of the user who ordered
sender = {sender}?
receiver = {receiver}!
cargo = {cargo}!
order_info = {order_info}!  what the order asks of the delivery
shop = {shop}?
sub_biz_id = string?
delivery_token = string?  token by which a placed order keeps the price of the pre-placed one
[response]
resultcode = int  0 success, otherwise the delivery company's error
resultmsg = string  error message
fee = float  yuan to pay in all
deliverfee = float  yuan
couponfee = float  yuan
tips = float  tip in yuan
insurancefee = float  yuan
distance = int  metres
waybill_id = string  order's id at the delivery company
order_status = int  101 awaiting a rider, 102 rider assigned, 201 rider at the store, 202 picked up, 301 on the way, 302 delivered; the other codes are cancellations and failures
finish_code = int  code the receiver shows
pickup_code = int  code for the pick-up
dispatch_duration = int  seconds until a rider is expected to take it
delivery_token = string?  token by which a placed order keeps the price of the pre-placed one
[types.sender]
name = string!  at most 256 characters
city = string!
address = string!  street or building
address_detail = string!  door number
phone = string!
lng = float!  position
lat = float!  position
coordinate_type = int?  0 GCJ-02 (Tencent, AutoNavi), 1 Baidu
[types.receiver]
name = string!  at most 256 characters
city = string!
address = string!  street or building
address_detail = string!  door number
phone = string!
lng = float!  position
lat = float!  position
coordinate_type = int?  0 GCJ-02 (Tencent, AutoNavi), 1 Baidu
[types.cargo]
goods_value = float!  yuan
goods_height = float?  cm
goods_length = float?  cm
goods_width = float?  cm
goods_weight = float?  kg
goods_detail = {goods_detail}?
goods_pickup_info = string?  pick-up instructions for the rider
goods_delivery_info = string?  delivery instructions for the rider
cargo_first_class = string!  category of the goods by WeChat's list
cargo_second_class = string!  category of the goods by WeChat's list
[types.goods_detail]
goods = [{goods}]!
[types.goods]
good_count = int!
good_name = string!
good_price = float?  yuan
good_unit = string?
[types.order_info]
delivery_service_code = string?  delivery company's kind of service
order_type = int!  0 immediate, 1 booked
expected_delivery_time = int?  wanted dispatch time of a booked order, Unix seconds
expected_finish_time = int?  wanted arrival, Unix seconds
expected_pick_time = int?  wanted pick-up, Unix seconds
poi_seq = string?  short number of the order at the store, for the rider
order_time = int?  when the user ordered, Unix seconds
is_insured = bool? as bool_as_int  whether the order is insured
declared_value = float?  declared value in yuan
tips = float?  tip in yuan
is_direct_delivery = bool? as bool_as_int  whether a rider delivers this order alone
cash_on_delivery = float?  yuan to collect from the receiver
cash_on_pickup = float?  yuan to pay when collecting
rider_pick_method = int?  how the rider gets the goods
is_finish_code_needed = bool? as bool_as_int
is_pickup_code_needed = bool? as bool_as_int
note = string?
[types.shop]
wxa_appid = string?
wxa_path = string!  path of the order page in the delivery company's mini program
img_url = string!
goods_name = string!
goods_count = int!
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.express_local_business.order_add_tips",
            path: "/cgi-bin/express/local/business/order/addtips",
            ok_field: Some("resultcode"),
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "express_local_business",
            type_name: "OrderAddTips",
            title: "Add a tip to an order (给待接单状态的订单加小费)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-business/immediateDelivery.addTip.html",
            ],
            note: "Only while no rider has taken the order; a later tip must exceed the earlier ones.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
shopid = string?  merchant's id at the delivery company
shop_order_id = string!  order's id at the merchant, unique
delivery_sign = string?  SHA-1 in hex of shopid, shop_order_id and the delivery company's AppSecret joined together
shop_no = string!  store's number at the delivery company
waybill_id = string!  order's id at the delivery company
openid = string!  openid of the user who ordered
tips = float!  tip in yuan
remark = string!
[response]
resultcode = int  0 success, otherwise the delivery company's error
resultmsg = string  error message
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.express_local_business.order_cancel",
            path: "/cgi-bin/express/local/business/order/cancel",
            ok_field: Some("resultcode"),
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "express_local_business",
            type_name: "OrderCancel",
            title: "Cancel an order (取消配送单)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-business/immediateDelivery.cancelOrder.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
shopid = string?  merchant's id at the delivery company
shop_order_id = string!  order's id at the merchant, unique
delivery_sign = string?  SHA-1 in hex of shopid, shop_order_id and the delivery company's AppSecret joined together
shop_no = string!  store's number at the delivery company
delivery_id = string!  delivery company's code
waybill_id = string?  order's id at the delivery company
cancel_reason_id = int!  1 not needed for now, 2 price, 3 wrong order data, 4 late pick-up, 5 late delivery, 6 other
cancel_reason = string?  needed if cancel_reason_id is 6
[response]
resultcode = int  0 success, otherwise the delivery company's error
resultmsg = string  error message
deduct_fee = float  yuan deducted for the cancellation
desc = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.express_local_business.order_confirm_return",
            path: "/cgi-bin/express/local/business/order/confirm_return",
            ok_field: Some("resultcode"),
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "express_local_business",
            type_name: "OrderConfirmReturn",
            title: "Confirm the return of undelivered goods (异常件退回商家确认收货)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-business/immediateDelivery.abnormalConfirm.html",
            ],
            note: "Confirms that goods that could not be delivered came back to the store.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
shopid = string?  merchant's id at the delivery company
shop_order_id = string!  order's id at the merchant, unique
delivery_sign = string?  SHA-1 in hex of shopid, shop_order_id and the delivery company's AppSecret joined together
shop_no = string!  store's number at the delivery company
waybill_id = string!  order's id at the delivery company
remark = string?
[response]
resultcode = int  0 success, otherwise the delivery company's error
resultmsg = string  error message
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.express_local_business.order_get",
            path: "/cgi-bin/express/local/business/order/get",
            ok_field: Some("resultcode"),
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "express_local_business",
            type_name: "OrderGet",
            title: "Get an order (拉取配送单信息)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-business/immediateDelivery.getOrder.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
shopid = string?  merchant's id at the delivery company
shop_order_id = string!  order's id at the merchant, unique
delivery_sign = string?  SHA-1 in hex of shopid, shop_order_id and the delivery company's AppSecret joined together
shop_no = string!  store's number at the delivery company
[response]
resultcode = int  0 success, otherwise the delivery company's error
resultmsg = string  error message
waybill_id = string  order's id at the delivery company
order_status = int  101 awaiting a rider, 102 rider assigned, 201 rider at the store, 202 picked up, 301 on the way, 302 delivered; the other codes are cancellations and failures
rider_name = string?
rider_phone = string?  may be a virtual number
rider_lng = float?  rider's position
rider_lat = float?  rider's position
reach_time = int?  seconds until arrival
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.express_local_business.order_pre_add",
            path: "/cgi-bin/express/local/business/order/pre_add",
            ok_field: Some("resultcode"),
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "express_local_business",
            type_name: "OrderPreAdd",
            title: "Pre-place an order (预下配送单)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-business/immediateDelivery.preAddOrder.html",
            ],
            note: "Checks address, price and time at the delivery company without placing the order.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
shopid = string?  merchant's id at the delivery company
shop_order_id = string!  order's id at the merchant, unique
delivery_sign = string?  SHA-1 in hex of shopid, shop_order_id and the delivery company's AppSecret joined together
shop_no = string!  store's number at the delivery company
delivery_id = string!  delivery company's code
openid = string!  openid of the user who ordered
sender = {sender}?
receiver = {receiver}!
cargo = {cargo}!
order_info = {order_info}!  what the order asks of the delivery
shop = {shop}?
sub_biz_id = string?
[response]
resultcode = int  0 success, otherwise the delivery company's error
resultmsg = string  error message
fee = float  yuan to pay in all
deliverfee = float  yuan
couponfee = float  yuan
tips = float  tip in yuan
insurancefee = float  yuan
distance = int  metres
waybill_id = string?  order's id at the delivery company
order_status = int?  101 awaiting a rider, 102 rider assigned, 201 rider at the store, 202 picked up, 301 on the way, 302 delivered; the other codes are cancellations and failures
finish_code = int?  code the receiver shows
pickup_code = int?  code for the pick-up
dispatch_duration = int  seconds until a rider is expected to take it
delivery_token = string?  token by which a placed order keeps the price of the pre-placed one
[types.sender]
name = string!  at most 256 characters
city = string!
address = string!  street or building
address_detail = string!  door number
phone = string!
lng = float!  position
lat = float!  position
coordinate_type = int?  0 GCJ-02 (Tencent, AutoNavi), 1 Baidu
[types.receiver]
name = string!  at most 256 characters
city = string!
address = string!  street or building
address_detail = string!  door number
phone = string!
lng = float!  position
lat = float!  position
coordinate_type = int?  0 GCJ-02 (Tencent, AutoNavi), 1 Baidu
[types.cargo]
goods_value = float!  yuan
goods_height = float?  cm
goods_length = float?  cm
goods_width = float?  cm
goods_weight = float?  kg
goods_detail = {goods_detail}?
goods_pickup_info = string?  pick-up instructions for the rider
goods_delivery_info = string?  delivery instructions for the rider
cargo_first_class = string!  category of the goods by WeChat's list
cargo_second_class = string!  category of the goods by WeChat's list
[types.goods_detail]
goods = [{goods}]!
[types.goods]
good_count = int!
good_name = string!
good_price = float?  yuan
good_unit = string?
[types.order_info]
delivery_service_code = string?  delivery company's kind of service
order_type = int!  0 immediate, 1 booked
expected_delivery_time = int?  wanted dispatch time of a booked order, Unix seconds
expected_finish_time = int?  wanted arrival, Unix seconds
expected_pick_time = int?  wanted pick-up, Unix seconds
poi_seq = string?  short number of the order at the store, for the rider
order_time = int?  when the user ordered, Unix seconds
is_insured = bool? as bool_as_int  whether the order is insured
declared_value = float?  declared value in yuan
tips = float?  tip in yuan
is_direct_delivery = bool? as bool_as_int  whether a rider delivers this order alone
cash_on_delivery = float?  yuan to collect from the receiver
cash_on_pickup = float?  yuan to pay when collecting
rider_pick_method = int?  how the rider gets the goods
is_finish_code_needed = bool? as bool_as_int
is_pickup_code_needed = bool? as bool_as_int
note = string?
[types.shop]
wxa_appid = string?
wxa_path = string!  path of the order page in the delivery company's mini program
img_url = string!
goods_name = string!
goods_count = int!
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.express_local_business.order_pre_cancel",
            path: "/cgi-bin/express/local/business/order/precancel",
            ok_field: Some("resultcode"),
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "express_local_business",
            type_name: "OrderPreCancel",
            title: "Pre-cancel an order (预取消配送单)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-business/immediateDelivery.preCancelOrder.html",
            ],
            note: "Tells what cancelling would cost.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
shopid = string?  merchant's id at the delivery company
shop_order_id = string!  order's id at the merchant, unique
delivery_sign = string?  SHA-1 in hex of shopid, shop_order_id and the delivery company's AppSecret joined together
shop_no = string!  store's number at the delivery company
delivery_id = string!  delivery company's code
waybill_id = string?  order's id at the delivery company
cancel_reason_id = int!  1 not needed for now, 2 price, 3 wrong order data, 4 late pick-up, 5 late delivery, 6 other
cancel_reason = string?  needed if cancel_reason_id is 6
[response]
resultcode = int  0 success, otherwise the delivery company's error
resultmsg = string  error message
deduct_fee = float  yuan deducted for the cancellation
desc = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.express_local_business.order_readd",
            path: "/cgi-bin/express/local/business/order/readd",
            ok_field: Some("resultcode"),
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "express_local_business",
            type_name: "OrderReadd",
            title: "Place an order again (重新下单)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/express/by-business/logistics.addOrder.html",
            ],
            note: "For orders that were cancelled or given up; takes the same members as placing an order.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
shopid = string?  merchant's id at the delivery company
shop_order_id = string!  order's id at the merchant, unique
delivery_sign = string?  SHA-1 in hex of shopid, shop_order_id and the delivery company's AppSecret joined together
shop_no = string!  store's number at the delivery company
delivery_id = string!  delivery company's code
openid = string!  openid of the user who ordered
sender = {sender}?
receiver = {receiver}!
cargo = {cargo}!
order_info = {order_info}!  what the order asks of the delivery
shop = {shop}?
sub_biz_id = string?
delivery_token = string?  token by which a placed order keeps the price of the pre-placed one
[response]
resultcode = int  0 success, otherwise the delivery company's error
resultmsg = string  error message
fee = float  yuan to pay in all
deliverfee = float  yuan
couponfee = float  yuan
tips = float  tip in yuan
insurancefee = float  yuan
distance = int  metres
waybill_id = string  order's id at the delivery company
order_status = int  101 awaiting a rider, 102 rider assigned, 201 rider at the store, 202 picked up, 301 on the way, 302 delivered; the other codes are cancellations and failures
finish_code = int  code the receiver shows
pickup_code = int  code for the pick-up
dispatch_duration = int  seconds until a rider is expected to take it
delivery_token = string?  token by which a placed order keeps the price of the pre-placed one
[types.sender]
name = string!  at most 256 characters
city = string!
address = string!  street or building
address_detail = string!  door number
phone = string!
lng = float!  position
lat = float!  position
coordinate_type = int?  0 GCJ-02 (Tencent, AutoNavi), 1 Baidu
[types.receiver]
name = string!  at most 256 characters
city = string!
address = string!  street or building
address_detail = string!  door number
phone = string!
lng = float!  position
lat = float!  position
coordinate_type = int?  0 GCJ-02 (Tencent, AutoNavi), 1 Baidu
[types.cargo]
goods_value = float!  yuan
goods_height = float?  cm
goods_length = float?  cm
goods_width = float?  cm
goods_weight = float?  kg
goods_detail = {goods_detail}?
goods_pickup_info = string?  pick-up instructions for the rider
goods_delivery_info = string?  delivery instructions for the rider
cargo_first_class = string!  category of the goods by WeChat's list
cargo_second_class = string!  category of the goods by WeChat's list
[types.goods_detail]
goods = [{goods}]!
[types.goods]
good_count = int!
good_name = string!
good_price = float?  yuan
good_unit = string?
[types.order_info]
delivery_service_code = string?  delivery company's kind of service
order_type = int!  0 immediate, 1 booked
expected_delivery_time = int?  wanted dispatch time of a booked order, Unix seconds
expected_finish_time = int?  wanted arrival, Unix seconds
expected_pick_time = int?  wanted pick-up, Unix seconds
poi_seq = string?  short number of the order at the store, for the rider
order_time = int?  when the user ordered, Unix seconds
is_insured = bool? as bool_as_int  whether the order is insured
declared_value = float?  declared value in yuan
tips = float?  tip in yuan
is_direct_delivery = bool? as bool_as_int  whether a rider delivers this order alone
cash_on_delivery = float?  yuan to collect from the receiver
cash_on_pickup = float?  yuan to pay when collecting
rider_pick_method = int?  how the rider gets the goods
is_finish_code_needed = bool? as bool_as_int
is_pickup_code_needed = bool? as bool_as_int
note = string?
[types.shop]
wxa_appid = string?
wxa_path = string!  path of the order page in the delivery company's mini program
img_url = string!
goods_name = string!
goods_count = int!
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.express_local_business.real_mock_update_order",
            path: "/cgi-bin/express/local/business/realmock_update_order",
            ok_field: Some("resultcode"),
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "express_local_business",
            type_name: "RealMockUpdateOrder",
            title: "Simulate order updates for a real delivery company (模拟配送公司更新配送单状态, realMockUpdateOrder)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-business/immediateDelivery.mockUpdateOrder.html",
            ],
            note: "For orders of a real delivery company that are placed in its test environment.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
shopid = string?  merchant's id at the delivery company
shop_order_id = string!  order's id at the merchant, unique
delivery_sign = string?  SHA-1 in hex of shopid, shop_order_id and the delivery company's AppSecret joined together
order_status = int!  101 awaiting a rider, 102 rider assigned, 201 rider at the store, 202 picked up, 301 on the way, 302 delivered; the other codes are cancellations and failures
action_time = int!  Unix seconds
action_msg = string?  remark on the state
[response]
resultcode = int  0 success, otherwise the delivery company's error
resultmsg = string  error message
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.express_local_business.shop_add",
            path: "/cgi-bin/express/local/business/shop/add",
            ok_field: Some("resultcode"),
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "express_local_business",
            type_name: "ShopAdd",
            title: "Request the binding of a delivery account (第三方代商户发起绑定配送公司帐号)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-business/immediateDelivery.bindAccount.html",
            ],
            note: "For third-party platforms: asks the merchant to bind a delivery company's account.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
delivery_id = string!  delivery company's code
[response]
resultcode = int  0 success, otherwise the delivery company's error
resultmsg = string  error message
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.express_local_business.shop_get",
            path: "/cgi-bin/express/local/business/shop/get",
            ok_field: Some("resultcode"),
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "express_local_business",
            type_name: "ShopGet",
            title: "List the bound delivery accounts (拉取已绑定账号)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-business/immediateDelivery.getBindAccount.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
resultcode = int  0 success, otherwise the delivery company's error
resultmsg = string  error message
shop_list = [{shop_list}]
[types.shop_list]
delivery_id = string  delivery company's code
shopid = string  merchant's id at the delivery company
audit_result = int  0 approved, 1 under review, 2 refused
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.express_local_business.test_update_order",
            path: "/cgi-bin/express/local/business/test_update_order",
            ok_field: Some("resultcode"),
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "express_local_business",
            type_name: "TestUpdateOrder",
            title: "Simulate order updates for the test delivery company (模拟配送公司更新配送单状态)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-business/immediateDelivery.mockUpdateOrder.html",
            ],
            note: "Only for orders at the test delivery company (delivery id TEST, shop id test_shop_id).",
            errors: &[],
            obsolete: None,
            shape: r"[request]
shopid = string?  merchant's id at the delivery company
shop_order_id = string!  order's id at the merchant, unique
delivery_sign = string?  SHA-1 in hex of shopid, shop_order_id and the delivery company's AppSecret joined together
order_status = int!  101 awaiting a rider, 102 rider assigned, 201 rider at the store, 202 picked up, 301 on the way, 302 delivered; the other codes are cancellations and failures
action_time = int!  Unix seconds
action_msg = string?  remark on the state
[response]
resultcode = int  0 success, otherwise the delivery company's error
resultmsg = string  error message
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.express_local_business.update_order",
            path: "/cgi-bin/express/local/business/update_order",
            ok_field: Some("resultcode"),
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "express_local_business",
            type_name: "UpdateOrder",
            title: "Report an order's state as the delivery company (配送公司更新配送单状态)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-provider/immediateDelivery.updateOrder.html",
            ],
            note: "For delivery companies, at every change of state; WeChat informs the user.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
shopid = string?  merchant's id at the delivery company
shop_order_id = string!  order's id at the merchant, unique
delivery_sign = string?  SHA-1 in hex of shopid, shop_order_id and the delivery company's AppSecret joined together
order_status = int!  101 awaiting a rider, 102 rider assigned, 201 rider at the store, 202 picked up, 301 on the way, 302 delivered; the other codes are cancellations and failures
action_time = int!  Unix seconds
action_msg = string?  remark on the state
wx_token = string!  token of the order, pushed by WeChat
shop_no = string?  store's number at the delivery company
waybill_id = string!  order's id at the delivery company
wxa_path = string!  path of the order page in the delivery company's mini program
agent = {agent}?  the rider
expected_delivery_time = int?  wanted dispatch time of a booked order, Unix seconds
[response]
resultcode = int  0 success, otherwise the delivery company's error
resultmsg = string  error message
[types.agent]
name = string!
phone = string!
is_phone_encrypted = bool? as bool_as_int  whether phone is a virtual number
",
        },
    ),
];
