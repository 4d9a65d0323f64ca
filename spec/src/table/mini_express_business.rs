//! Generated from `spec/mini/express_business.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{BodyKind, Method, Operation, Product};

pub(super) static ENTRIES: [Entry; 12] = [
    Entry::new(
        Operation {
            name: "mini.express_business.account_bind",
            path: "/cgi-bin/express/business/account/bind",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "express_business",
            type_name: "AccountBind",
            title: "Bind or unbind a courier account (绑定、解绑物流账号)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/express/by-business/logistics.bindAccount.html",
            ],
            note: "The courier reviews the binding; the result arrives as an event and in the list of accounts.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
type = string!  bind or unbind
biz_id = string!  merchant's customer code at the courier
delivery_id = string!  courier's code, such as SF or YTO, see account and courier lists
password = secret?  customer's password at the courier, needed by some couriers
remark_content = string?  remark for the courier, tells it which merchant applies
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.express_business.account_get_all",
            path: "/cgi-bin/express/business/account/getall",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "express_business",
            type_name: "AccountGetAll",
            title: "List all bound courier accounts (获取所有绑定的物流账号)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/express/by-business/logistics.getAllAccount.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
list = [{list}]
count = int
[types.list]
biz_id = string  merchant's customer code at the courier
delivery_id = string  courier's code, such as SF or YTO, see account and courier lists
status_code = int  0 bound, 1 under review, 2 failed, 3 unbound
alias = string  the account's own name
remark_wrong_msg = string?  why the binding failed
remark_content = string?  remark for the courier, tells it which merchant applies
quota_num = int?  waybills left
quota_update_time = int?  Unix seconds
service_type = [{service_type}]?  courier's kind of service, see the couriers' list
update_time = int  Unix seconds
create_time = int  Unix seconds
[types.service_type]
service_type = int  courier's kind of service, see the couriers' list
service_name = string  name of the service type
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.express_business.delivery_get_all",
            path: "/cgi-bin/express/business/delivery/getall",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "express_business",
            type_name: "DeliveryGetAll",
            title: "List the supported couriers (获取支持的快递公司列表)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/express/by-business/logistics.getAllDelivery.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
data = [{data}]
count = int
[types.data]
delivery_id = string  courier's code, such as SF or YTO, see account and courier lists
delivery_name = string  courier's name
can_use_cash = bool? as bool_as_int  whether waybills without an account (cash settlement) are supported
can_get_quota = bool? as bool_as_int  whether the waybill balance can be queried
cash_biz_id = string?  customer code for cash settlement
service_type = [{service_type}]?  courier's kind of service, see the couriers' list
[types.service_type]
service_type = int  courier's kind of service, see the couriers' list
service_name = string  name of the service type
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.express_business.order_add",
            path: "/cgi-bin/express/business/order/add",
            ok_field: Some("delivery_resultcode"),
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "express_business",
            type_name: "OrderAdd",
            title: "Create a waybill (生成运单)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/express/by-business/logistics.addOrder.html",
            ],
            note: "Needs a bound courier account. If the courier refuses the order, delivery_resultcode and delivery_resultmsg tell why.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
add_source = int!  0 order of a mini program, 2 order of an app or web page
wx_appid = string?  appid of the app or web page, with add_source 2
order_id = string!  merchant's order id, unique within the mini program
openid = string?  user's openid, needed if the order was placed in a mini program
delivery_id = string!  courier's code, such as SF or YTO, see account and courier lists
biz_id = string!  merchant's customer code at the courier
custom_remark = string?  remark of the customer, printed on the waybill
tagid = int?  tag of the order, decides which printing clerk gets it
sender = {sender}!
receiver = {receiver}!
cargo = {cargo}!
shop = {shop}?
insured = {insured}!
service = {service}!
expect_time = int?  wanted pick-up time, Unix seconds; 0 if none was agreed
take_mode = int?  0 contract with the local branch, 1 contract with the headquarters
[response]
delivery_resultcode = int?  courier's error code
delivery_resultmsg = string?  courier's error message
order_id = string  merchant's order id, unique within the mini program
waybill_id = string  courier's waybill number
waybill_data = [{waybill_data}]  values to print on the waybill
[types.sender]
name = string!
tel = string?  landline number, needed if mobile is empty
mobile = string?  mobile number, needed if tel is empty
company = string?
post_code = string?  postal code
country = string?
province = string!  full name, such as Guangdong Province in Chinese
city = string!
area = string!  district
address = string!
[types.receiver]
name = string!
tel = string?  landline number, needed if mobile is empty
mobile = string?  mobile number, needed if tel is empty
company = string?
post_code = string?  postal code
country = string?
province = string!  full name, such as Guangdong Province in Chinese
city = string!
area = string!  district
address = string!
[types.cargo]
count = int!  number of parcels
space_x = float?  length of the parcel, cm
space_y = float?  width of the parcel, cm
space_z = float?  height of the parcel, cm
weight = float?  kg
detail_list = [{detail_list}]?  goods in the parcel
[types.detail_list]
name = string!
count = int!  number of pieces
[types.shop]
wxa_path = string!  path of the order page in the mini program
img_url = string?  link to a picture of the goods
goods_name = string?  shown in the logistics message to the user
goods_count = int?  number of goods
detail_list = [{shop_detail_list}]?  goods in the parcel
[types.shop_detail_list]
goods_name = string?  shown in the logistics message to the user
goods_img_url = string?  link to a picture of the goods
goods_desc = string?  description of the goods
[types.insured]
use_insured = bool! as bool_as_int  whether the parcel is insured
insured_value = int!  declared value in fen
[types.service]
service_type = int!  courier's kind of service, see the couriers' list
service_name = string!  name of the service type
[types.waybill_data]
key = string
value = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.express_business.order_batchget",
            path: "/cgi-bin/express/business/order/batchget",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "express_business",
            type_name: "OrderBatchget",
            title: "Get waybills in bulk (批量获取运单数据)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/express/by-business/logistics.batchGetOrder.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
order_list = [{order_list}]!  at most 100 orders
[response]
order_list = [{answer_order_list}]
[types.order_list]
order_id = string!  merchant's order id, unique within the mini program
delivery_id = string!  courier's code, such as SF or YTO, see account and courier lists
waybill_id = string?  courier's waybill number
[types.answer_order_list]
errcode = int  0 if this order was found
errmsg = string
order_id = string  merchant's order id, unique within the mini program
delivery_id = string  courier's code, such as SF or YTO, see account and courier lists
waybill_id = string  courier's waybill number
waybill_data = [{waybill_data}]  values to print on the waybill
print_html = string?  the waybill as HTML, Base64-encoded
order_status = int  0 valid, 1 cancelled
[types.waybill_data]
key = string
value = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.express_business.order_cancel",
            path: "/cgi-bin/express/business/order/cancel",
            ok_field: Some("delivery_resultcode"),
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "express_business",
            type_name: "OrderCancel",
            title: "Cancel a waybill (取消运单)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/express/by-business/logistics.cancelOrder.html",
            ],
            note: "Only orders the courier has not yet picked up can be cancelled.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
order_id = string!  merchant's order id, unique within the mini program
openid = string?  user's openid, needed if the order was placed in a mini program
delivery_id = string!  courier's code, such as SF or YTO, see account and courier lists
waybill_id = string?  courier's waybill number
[response]
delivery_resultcode = int?  courier's error code
delivery_resultmsg = string?  courier's error message
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.express_business.order_get",
            path: "/cgi-bin/express/business/order/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "express_business",
            type_name: "OrderGet",
            title: "Get a waybill (获取运单数据)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/express/by-business/logistics.getOrder.html",
            ],
            note: "Serves for printing a waybill again.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
order_id = string!  merchant's order id, unique within the mini program
openid = string?  user's openid, needed if the order was placed in a mini program
delivery_id = string!  courier's code, such as SF or YTO, see account and courier lists
waybill_id = string?  courier's waybill number
print_type = int?  1 one-part waybill, 0 two-part waybill (default)
[response]
order_id = string  merchant's order id, unique within the mini program
delivery_id = string  courier's code, such as SF or YTO, see account and courier lists
waybill_id = string  courier's waybill number
waybill_data = [{waybill_data}]  values to print on the waybill
print_html = string?  the waybill as HTML, Base64-encoded
order_status = int  0 valid, 1 cancelled
[types.waybill_data]
key = string
value = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.express_business.path_get",
            path: "/cgi-bin/express/business/path/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "express_business",
            type_name: "PathGet",
            title: "Get the track of a waybill (查询运单轨迹)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/express/by-business/logistics.getPath.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
order_id = string!  merchant's order id, unique within the mini program
openid = string?  user's openid, needed if the order was placed in a mini program
delivery_id = string!  courier's code, such as SF or YTO, see account and courier lists
waybill_id = string?  courier's waybill number
print_type = int?  1 one-part waybill, 0 two-part waybill (default)
[response]
openid = string?  user's openid, needed if the order was placed in a mini program
delivery_id = string  courier's code, such as SF or YTO, see account and courier lists
waybill_id = string  courier's waybill number
path_item_list = [{path_item_list}]  steps of the track
path_item_num = int  number of steps
[types.path_item_list]
action_time = int  Unix seconds
action_type = int  100001 picked up, 100002 pick-up failed, 100003 clerk assigned, 200001 in transit, 300002 out for delivery, 300003 signed for, 300004 delivery failed, 400001 order cancelled, 400002 held up
action_msg = string  description of the step
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.express_business.printer_get_all",
            path: "/cgi-bin/express/business/printer/getall",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "express_business",
            type_name: "PrinterGetAll",
            title: "Get the printing clerks (获取打印员)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/express/by-business/logistics.getPrinter.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
openid = [string]  openids of the clerks
tagid_list = [string]  tags whose orders the clerk prints
count = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.express_business.printer_update",
            path: "/cgi-bin/express/business/printer/update",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "express_business",
            type_name: "PrinterUpdate",
            title: "Add or remove a printing clerk (配置面单打印员)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/express/by-business/logistics.updatePrinter.html",
            ],
            note: "The clerk uses WeChat's printing software on a PC and must be added before printing.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
update_type = string!  bind or unbind
openid = string!  openid of the clerk
tagid_list = [string]? as csv_comma  tags whose orders the clerk prints
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.express_business.quota_get",
            path: "/cgi-bin/express/business/quota/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "express_business",
            type_name: "QuotaGet",
            title: "Get the electronic waybill balance (获取电子面单余额)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/express/by-business/logistics.getQuota.html",
            ],
            note: "Only for couriers that settle by prepaid waybills (can_get_quota).",
            errors: &[],
            obsolete: None,
            shape: r"[request]
delivery_id = string!  courier's code, such as SF or YTO, see account and courier lists
biz_id = string!  merchant's customer code at the courier
[response]
quota_num = int  waybills left
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.express_business.test_update_order",
            path: "/cgi-bin/express/business/test_update_order",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "express_business",
            type_name: "TestUpdateOrder",
            title: "Simulate a courier's update of a waybill (模拟快递公司更新订单状态)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/express/by-business/logistics.testUpdateOrder.html",
            ],
            note: "Works only with the test courier: delivery id TEST and customer code test_biz_id.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
order_id = string!  merchant's order id, unique within the mini program
delivery_id = string!  TEST
biz_id = string!  test_biz_id
waybill_id = string!  courier's waybill number
action_time = int!  Unix seconds
action_type = int!  100001 picked up, 100002 pick-up failed, 100003 clerk assigned, 200001 in transit, 300002 out for delivery, 300003 signed for, 300004 delivery failed, 400001 order cancelled, 400002 held up
action_msg = string!  description of the step
",
        },
    ),
];
