//! Generated from `spec/mini/express_intracity.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 13] = [
    Entry::new(
        Operation {
            name: "mini.express_intracity.add_order",
            path: "/cgi-bin/express/intracity/addorder",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "express_intracity",
            type_name: "AddOrder",
            title: "Create a delivery order (创建配送单)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/business/intracity_service.html#_2-10-%E5%88%9B%E5%BB%BA%E9%85%8D%E9%80%81%E5%8D%95",
            ],
            note: "The freight is taken from the store's balance at the chosen company, which must suffice. Changes of state are sent to callback_url.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
wx_store_id = string!  store's id at WeChat
store_order_id = string!  order's id at the store, unique within the store
user_openid = string!  receiver's openid at the mini program
user_name = string!  receiver's name
user_phone = string!  receiver's phone number
user_lng = float!  receiver's position (GCJ-02)
user_lat = float!  receiver's position (GCJ-02)
user_address = string!  receiver's address down to the door
order_seq = string?  short number by which the rider finds the order at the store
verify_code_type = int?  which codes (pick-up, receipt) are to be checked
order_detail_path = string?  path of the order page in the mini program
callback_url = string?  where state changes of this order are sent
cargo = {cargo}!
use_sandbox = bool? as bool_as_int  true for the test environment
[response]
wx_store_id = string  store's id at WeChat
store_order_id = string  order's id at the store, unique within the store
wx_order_id = string?  delivery order's id at WeChat
service_trans_id = string  code of the delivery company, such as SFTC (顺丰同城) or DADA (达达)
trans_order_id = string  order's id at the delivery company
waybill_id = string?
distance = int  metres
fee = int  freight in fen
fetch_code = string?  code the rider shows when collecting
order_seq = string?  short number by which the rider finds the order at the store
[types.cargo]
cargo_name = string!  name of the goods, shown to the rider
cargo_type = int!  category of the goods, a code
cargo_weight = int!  grams
cargo_price = int!  in fen
cargo_num = int!  number of pieces
item_list = [{item_list}]!  goods in the order
[types.item_list]
item_name = string!
item_pic_url = string!  link to a picture of the item
count = int!
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.express_intracity.apply",
            path: "/cgi-bin/express/intracity/apply",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "express_intracity",
            type_name: "Apply",
            title: "Apply for the store permission (开通门店权限)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/business/intracity_service.html#_2-1-%E5%BC%80%E9%80%9A%E9%97%A8%E5%BA%97%E6%9D%83%E9%99%90",
            ],
            note: "To be called once before the first store is created.",
            errors: &[],
            obsolete: None,
            shape: "",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.express_intracity.balance_query",
            path: "/cgi-bin/express/intracity/balancequery",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "express_intracity",
            type_name: "BalanceQuery",
            title: "Get the freight balance of a store (门店余额查询)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/business/intracity_service.html#_2-8-%E9%97%A8%E5%BA%97%E4%BD%99%E9%A2%9D%E6%9F%A5%E8%AF%A2",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
wx_store_id = string!  store's id at WeChat
service_trans_id = string!  code of the delivery company, such as SFTC (顺丰同城) or DADA (达达)
[response]
wx_store_id = string  store's id at WeChat
appid = string
all_balance = int  in fen
balance_detail = [{balance_detail}]  balance by delivery company
[types.balance_detail]
balance = int  in fen
service_trans_id = string  code of the delivery company, such as SFTC (顺丰同城) or DADA (达达)
service_trans_name = string  name of the delivery company
order_list = [{order_list}]?  top-ups
[types.order_list]
payorder_id = string  id of the top-up
charge_amt = int  amount topped up, in fen
unused_amt = int  amount left, in fen
begin_time = int  Unix seconds
end_time = int  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.express_intracity.cancel_order",
            path: "/cgi-bin/express/intracity/cancelorder",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "express_intracity",
            type_name: "CancelOrder",
            title: "Cancel a delivery order (取消配送单)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/business/intracity_service.html#_2-12-%E5%8F%96%E6%B6%88%E9%85%8D%E9%80%81%E5%8D%95",
            ],
            note: "Cancelling after a rider took the order may cost a penalty, see deductfee. Give wx_order_id, or wx_store_id with store_order_id.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
wx_store_id = string?  store's id at WeChat
store_order_id = string?  order's id at the store, unique within the store
wx_order_id = string?  delivery order's id at WeChat
cancel_reason_id = int!  1 no longer needed, 2 wrong data, 3 no rider took it, 99 other
cancel_reason = string?  needed if cancel_reason_id is 99
[response]
wx_store_id = string  store's id at WeChat
wx_order_id = string  delivery order's id at WeChat
store_order_id = string  order's id at the store, unique within the store
appid = string
order_status = int  10000 created, 20000 cancelled by the merchant, 20001 cancelled by the delivery company, 30000 taken by a rider, 40000 rider at the store, 50000 on the way, 60000 given up by the rider, 70000 delivered, 90000 abnormal
deductfee = int?  penalty deducted for the cancellation, in fen
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.express_intracity.create_store",
            path: "/cgi-bin/express/intracity/createstore",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "express_intracity",
            type_name: "CreateStore",
            title: "Create a store (创建门店)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/business/intracity_service.html#_2-2-%E5%88%9B%E5%BB%BA%E9%97%A8%E5%BA%97",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
out_store_id = string!  store's id at the merchant
store_name = string!
order_pattern = int?  how companies are chosen: 1 cheapest first, 2 the preferred company first
service_trans_prefer = string?  preferred delivery company, needed with order_pattern 2
address_info = {address_info}?
[response]
out_store_id = string  store's id at the merchant
wx_store_id = string  store's id at WeChat
appid = string
[types.address_info]
province = string!
city = string!
area = string!  district
street = string!
house = string!  house number and floor
lng = float!  position (GCJ-02)
lat = float!  position (GCJ-02)
phone = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.express_intracity.mock_notify",
            path: "/cgi-bin/express/intracity/mocknotify",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "express_intracity",
            type_name: "MockNotify",
            title: "Simulate a delivery state notification (模拟回调接口)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/business/intracity_service.html#_3-2-%E6%A8%A1%E6%8B%9F%E5%9B%9E%E8%B0%83%E6%8E%A5%E5%8F%A3",
            ],
            note: "Only for orders created with use_sandbox.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
wx_store_id = string?  store's id at WeChat
store_order_id = string?  order's id at the store, unique within the store
wx_order_id = string?  delivery order's id at WeChat
order_status = int!  10000 created, 20000 cancelled by the merchant, 20001 cancelled by the delivery company, 30000 taken by a rider, 40000 rider at the store, 50000 on the way, 60000 given up by the rider, 70000 delivered, 90000 abnormal
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.express_intracity.pre_add_order",
            path: "/cgi-bin/express/intracity/preaddorder",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "express_intracity",
            type_name: "PreAddOrder",
            title: "Estimate the freight (查询运费)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/business/intracity_service.html#_2-9-%E6%9F%A5%E8%AF%A2%E8%BF%90%E8%B4%B9",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
wx_store_id = string!  store's id at WeChat
user_name = string!  receiver's name
user_phone = string!  receiver's phone number
user_lng = float!  receiver's position (GCJ-02)
user_lat = float!  receiver's position (GCJ-02)
user_address = string!  receiver's address down to the door
cargo = {cargo}!
use_sandbox = bool? as bool_as_int  true for the test environment
[response]
service_trans_id = string  code of the delivery company, such as SFTC (顺丰同城) or DADA (达达)
distance = int  metres
est_fee = int  estimated freight in fen
expected_finished_time = int?  Unix seconds
promise_delivery_time = int?  Unix seconds
[types.cargo]
cargo_name = string!  name of the goods, shown to the rider
cargo_type = int!  category of the goods, a code
cargo_weight = int!  grams
cargo_price = int!  in fen
cargo_num = int!  number of pieces
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.express_intracity.query_flow",
            path: "/cgi-bin/express/intracity/queryflow",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "express_intracity",
            type_name: "QueryFlow",
            title: "List the freight transactions of a store (门店运费流水查询)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/business/intracity_service.html#_2-7-%E9%97%A8%E5%BA%97%E8%BF%90%E8%B4%B9%E6%B5%81%E6%B0%B4%E6%9F%A5%E8%AF%A2",
            ],
            note: "Give the kind of transactions; the time span may be left out.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
wx_store_id = string!  store's id at WeChat
flow_type = int!  1 top-ups, 2 consumption, 3 refunds
service_trans_id = string?  code of the delivery company, such as SFTC (顺丰同城) or DADA (达达)
begin_time = int?  Unix seconds
end_time = int?  Unix seconds
[response]
total_pay_amt = int?  in fen
total_refund_amt = int?  in fen
total_deduct_amt = int?  in fen
flow_list = [{flow_list}]  transactions found
total = int  number in all
[types.flow_list]
flow_type = int  1 top-ups, 2 consumption, 3 refunds
appid = string
wx_store_id = string  store's id at WeChat
pay_order_id = string  id of the top-up
wx_order_id = string?  delivery order's id at WeChat
bill_id = string?  id of the consumption
service_trans_id = string  code of the delivery company, such as SFTC (顺丰同城) or DADA (达达)
openid = string?
pay_amount = int  in fen
refund_amount = int?  in fen
deduct_amount = int?  in fen
pay_status = string  state at WeChat Pay
refund_status = string?  state at WeChat Pay
pay_time = int  Unix seconds
refund_time = int  Unix seconds
create_time = int  Unix seconds
consume_deadline = int?  Unix seconds
delivery_status = int?
delivery_finished_time = int?  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.express_intracity.query_order",
            path: "/cgi-bin/express/intracity/queryorder",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "express_intracity",
            type_name: "QueryOrder",
            title: "Get a delivery order (查询配送单)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/business/intracity_service.html#_2-11-%E6%9F%A5%E8%AF%A2%E9%85%8D%E9%80%81%E5%8D%95",
            ],
            note: "Give wx_order_id, or wx_store_id with store_order_id.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
wx_store_id = string?  store's id at WeChat
store_order_id = string?  order's id at the store, unique within the store
wx_order_id = string?  delivery order's id at WeChat
[response]
wx_store_id = string?  store's id at WeChat
wx_order_id = string  delivery order's id at WeChat
store_order_id = string  order's id at the store, unique within the store
appid = string
order_status = int  10000 created, 20000 cancelled by the merchant, 20001 cancelled by the delivery company, 30000 taken by a rider, 40000 rider at the store, 50000 on the way, 60000 given up by the rider, 70000 delivered, 90000 abnormal
user_openid = string  receiver's openid at the mini program
service_trans_id = string  code of the delivery company, such as SFTC (顺丰同城) or DADA (达达)
delivery_no = string  waybill number at the delivery company
distance = int  metres
actualfee = int  freight charged, in fen
deductfee = int  penalty deducted for the cancellation, in fen
create_time = int  Unix seconds
accept_time = int?  Unix seconds
fetch_time = int?  Unix seconds
finish_time = int?  Unix seconds
cancel_time = int?  Unix seconds
expected_finish_time = int?  Unix seconds
fetch_code = string?  code the rider shows when collecting
recv_code = string?  code the receiver shows
order_seq = string?  short number by which the rider finds the order at the store
cargo_info = {cargo_info}
receiver_info = {receiver_info}
store_info = {store_info}
transporter_info = {transporter_info}?  the rider
[types.cargo_info]
cargo_name = string  name of the goods, shown to the rider
cargo_type = int  category of the goods, a code
cargo_weight = int  grams
cargo_price = int  in fen
cargo_num = int  number of pieces
item_list = [{item_list}]  goods in the order
[types.item_list]
item_name = string
item_pic_url = string  link to a picture of the item
item_num = int
[types.receiver_info]
receiver_name = string?  receiver's name
address = string
lng = float  position (GCJ-02)
lat = float  position (GCJ-02)
phone_num = string
[types.store_info]
wx_store_id = string?  store's id at WeChat
store_name = string
address = string
lng = float  position (GCJ-02)
lat = float  position (GCJ-02)
phone_num = string
[types.transporter_info]
transporter_name = string
transporter_phone = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.express_intracity.query_store",
            path: "/cgi-bin/express/intracity/querystore",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "express_intracity",
            type_name: "QueryStore",
            title: "Get stores (查询门店)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/business/intracity_service.html#_2-3-%E6%9F%A5%E8%AF%A2%E9%97%A8%E5%BA%97",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
out_store_id = string?  store's id at the merchant
wx_store_id = string?  store's id at WeChat
[response]
appid = string
store_list = [{store_list}]
total = int  number in all
[types.store_list]
out_store_id = string  store's id at the merchant
wx_store_id = string  store's id at WeChat
city_id = int  code of the city
order_pattern = int  how companies are chosen: 1 cheapest first, 2 the preferred company first
service_trans_prefer = string?  preferred delivery company, needed with order_pattern 2
address_info = {store_list_address_info}?
[types.store_list_address_info]
province = string
city = string
area = string  district
street = string
house = string  house number and floor
lng = float  position (GCJ-02)
lat = float  position (GCJ-02)
phone = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.express_intracity.store_charge",
            path: "/cgi-bin/express/intracity/storecharge",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "express_intracity",
            type_name: "StoreCharge",
            title: "Top up the freight balance of a store (门店运费充值)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/business/intracity_service.html#_2-5-%E9%97%A8%E5%BA%97%E8%BF%90%E8%B4%B9%E5%85%85%E5%80%BC",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
wx_store_id = string!  store's id at WeChat
service_trans_id = string!  code of the delivery company, such as SFTC (顺丰同城) or DADA (达达)
amount = int!  in fen
[response]
payurl = string  page on which the top-up is paid
wx_store_id = string  store's id at WeChat
appid = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.express_intracity.store_refund",
            path: "/cgi-bin/express/intracity/storerefund",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "express_intracity",
            type_name: "StoreRefund",
            title: "Refund the freight balance of a store (门店运费退款)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/business/intracity_service.html#_2-6-%E9%97%A8%E5%BA%97%E8%BF%90%E8%B4%B9%E9%80%80%E6%AC%BE",
            ],
            note: "Refunds the whole balance left at one delivery company.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
wx_store_id = string!  store's id at WeChat
service_trans_id = string!  code of the delivery company, such as SFTC (顺丰同城) or DADA (达达)
[response]
wx_store_id = string  store's id at WeChat
appid = string
refund_amount = int  amount refunded, in fen
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.express_intracity.update_store",
            path: "/cgi-bin/express/intracity/updatestore",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "express_intracity",
            type_name: "UpdateStore",
            title: "Update a store (更新门店)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/business/intracity_service.html#_2-4-%E6%9B%B4%E6%96%B0%E9%97%A8%E5%BA%97",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
keys = {keys}!  which store; one of the two ids
content = {content}!  what to change; members left out stay
[response]
out_store_id = string  store's id at the merchant
wx_store_id = string  store's id at WeChat
appid = string
[types.keys]
out_store_id = string?  store's id at the merchant
wx_store_id = string?  store's id at WeChat
[types.content]
store_name = string?
order_pattern = int?  how companies are chosen: 1 cheapest first, 2 the preferred company first
service_trans_prefer = string?  preferred delivery company, needed with order_pattern 2
address_info = {address_info}?
[types.address_info]
province = string!
city = string!
area = string!  district
street = string!
house = string!  house number and floor
lng = float!  position (GCJ-02)
lat = float!  position (GCJ-02)
phone = string!
",
        },
    ),
];
