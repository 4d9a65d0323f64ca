//! Generated from `spec/mini/express_delivery.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, Operation, Product};

pub(super) static ENTRIES: [Entry; 26] = [
    Entry::new(
        Operation {
            name: "mini.express_delivery.contact_get",
            path: "/cgi-bin/express/delivery/contact/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "express_delivery",
            type_name: "ContactGet",
            title: "Get the contacts of a waybill (获取面单联系人信息)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/express/by-provider/logistics.getContact.html",
            ],
            note: "For couriers, called with the courier's own mini program.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
token = string!  token of the order, pushed by WeChat with the event
waybill_id = string!  courier's waybill number
[response]
waybill_id = string  courier's waybill number
sender = {sender}
receiver = {receiver}
[types.sender]
name = string
tel = string?  landline number, needed if mobile is empty
mobile = string?  mobile number, needed if tel is empty
address = string
[types.receiver]
name = string
tel = string?  landline number, needed if mobile is empty
mobile = string?  mobile number, needed if tel is empty
address = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.express_delivery.no_worry_return_add",
            path: "/cgi-bin/express/delivery/no_worry_return/add",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "express_delivery",
            type_name: "NoWorryReturnAdd",
            title: "Create an insured return order (无忧退货 创建退货ID)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/business/freight_insurance.html",
            ],
            note: "Needs an insured order: the payment's transaction id must be that of the insurance. WeChat then reminds the user to send the goods back.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
shop_order_id = string?  merchant's number of the return, one return id each
biz_addr = {biz_addr}?  merchant's address to which the goods return
user_addr = {user_addr}?  user's address, where the courier collects
openid = string!  user's openid at the mini program
order_path = string?  path of the return in the merchant's mini program
goods_list = [{goods_list}]?  returned goods
order_price = int?
wx_pay_id = string?  WeChat Pay transaction id of the insured order
notify_code = string?
[response]
return_id = string  id of the return order at WeChat
[types.biz_addr]
country = string!
province = string!
city = string!
area = string!  district
address = string!
name = string!
mobile = string!  mobile number, needed if tel is empty
[types.user_addr]
country = string!
province = string!
city = string!
area = string!  district
address = string!
name = string!
mobile = string!  mobile number, needed if tel is empty
[types.goods_list]
name = string!
url = string!  link to a picture of the goods
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.express_delivery.no_worry_return_get",
            path: "/cgi-bin/express/delivery/no_worry_return/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "express_delivery",
            type_name: "NoWorryReturnGet",
            title: "Get the state of an insured return order (无忧退货 查询退货ID状态)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/business/freight_insurance.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
return_id = string!  id of the return order at WeChat
[response]
status = int  0 the user gave nothing yet, 1 pick-up booked, 2 waybill number given
waybill_id = string  courier's waybill number
order_status = int  0 ordered, 1 picked up, 2 in transit, 3 out for delivery, 4 signed for, 5 abnormal, 6 signed for by a proxy, 7 pick-up failed, 8 delivery failed, 11 cancelled, 13 returning, 14 returned, 99 unknown
delivery_id = string  courier's code
delivery_name = string  courier's name
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.express_delivery.no_worry_return_unbind",
            path: "/cgi-bin/express/delivery/no_worry_return/unbind",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "express_delivery",
            type_name: "NoWorryReturnUnbind",
            title: "Unbind an insured return order (无忧退货 解绑退货ID)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/business/freight_insurance.html",
            ],
            note: "For returns the merchant and the user agreed to give up.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
return_id = string!  id of the return order at WeChat
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.express_delivery.open_msg_follow_waybill",
            path: "/cgi-bin/express/delivery/open_msg/follow_waybill",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "express_delivery",
            type_name: "OpenMsgFollowWaybill",
            title: "Register a waybill for logistics messages (物流消息传运单)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express-old/express_open_msg.html",
            ],
            note: "WeChat then sends the user messages on the parcel's way.",
            errors: &[],
            obsolete: Some("the documentation no longer lists it"),
            shape: r"[request]
openid = string!  user's openid at the mini program
waybill_id = string!  courier's waybill number
sender_phone = string?  phone number of the sender
receiver_phone = string?  phone number of the receiver, some couriers need its last four digits to find the waybill
goods_info = {goods_info}?
trans_id = string?  WeChat Pay transaction id of the order
order_detail_path = string?  path of the order page in the mini program
[response]
waybill_token = string  WeChat's token of the waybill, serves for all later queries
[types.goods_info]
detail_list = [{detail_list}]!
[types.detail_list]
goods_name = string!  shown in the logistics message
goods_img_url = string!  link to a picture of the goods
goods_desc = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.express_delivery.open_msg_get_delivery_list",
            path: "/cgi-bin/express/delivery/open_msg/get_delivery_list",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "express_delivery",
            type_name: "OpenMsgGetDeliveryList",
            title: "List the courier companies (获取运力id列表)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/business/express_search.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
delivery_list = [{delivery_list}]
count = int  number of couriers
[types.delivery_list]
delivery_id = string  courier's code
delivery_name = string  courier's name
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.express_delivery.open_msg_open_open_msg",
            path: "/cgi-bin/express/delivery/open_msg/open_openmsg",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "express_delivery",
            type_name: "OpenMsgOpenOpenMsg",
            title: "Activate the logistics message plug-in (申请开通物流消息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/logistics-service/applyMsgPlugin.html",
            ],
            note: "For third-party platforms, called on behalf of the mini program.",
            errors: &[],
            obsolete: None,
            shape: "",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.express_delivery.open_msg_open_query_plugin",
            path: "/cgi-bin/express/delivery/open_msg/open_query_plugin",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "express_delivery",
            type_name: "OpenMsgOpenQueryPlugin",
            title: "Activate the logistics query plug-in (申请开通物流查询插件)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/logistics-service/applyQueryPlugin.html",
            ],
            note: "For third-party platforms, called on behalf of the mini program.",
            errors: &[],
            obsolete: None,
            shape: "",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.express_delivery.open_msg_query_follow_trace",
            path: "/cgi-bin/express/delivery/open_msg/query_follow_trace",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "express_delivery",
            type_name: "OpenMsgQueryFollowTrace",
            title: "Get a waybill registered for logistics messages (物流消息查运单)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express-old/express_open_msg.html",
            ],
            note: "",
            errors: &[],
            obsolete: Some("the documentation no longer lists it"),
            shape: r"[request]
openid = string!  user's openid at the mini program
waybill_token = string!  WeChat's token of the waybill, serves for all later queries
[response]
waybill_info = {waybill_info}  state of the waybill
shop_info = {shop_info}?  merchant's data of the order
delivery_info = {delivery_info}?
[types.waybill_info]
waybill_id = string  courier's waybill number
status = int  0 not found or not picked up, 1 picked up, 2 in transit, 3 out for delivery, 4 signed for, 5 abnormal, 6 signed for by a proxy
[types.shop_info]
goods_info = {goods_info_answer}?
[types.goods_info_answer]
detail_list = [{detail_list_answer}]
[types.detail_list_answer]
goods_name = string  shown in the logistics message
goods_img_url = string  link to a picture of the goods
goods_desc = string?
[types.delivery_info]
delivery_id = string  courier's code
delivery_name = string  courier's name
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.express_delivery.open_msg_query_trace",
            path: "/cgi-bin/express/delivery/open_msg/query_trace",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "express_delivery",
            type_name: "OpenMsgQueryTrace",
            title: "Get a waybill registered for logistics queries (物流查询查运单)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/business/express_search.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
openid = string?  user's openid at the mini program
waybill_token = string!  WeChat's token of the waybill, serves for all later queries
[response]
waybill_info = {waybill_info}  state of the waybill
shop_info = {shop_info}?  merchant's data of the order
delivery_info = {delivery_info}?
[types.waybill_info]
waybill_id = string  courier's waybill number
status = int  0 not found or not picked up, 1 picked up, 2 in transit, 3 out for delivery, 4 signed for, 5 abnormal, 6 signed for by a proxy
[types.shop_info]
goods_info = {goods_info_answer}?
[types.goods_info_answer]
detail_list = [{detail_list_answer}]
[types.detail_list_answer]
goods_name = string  shown in the logistics message
goods_img_url = string  link to a picture of the goods
goods_desc = string?
[types.delivery_info]
delivery_id = string  courier's code
delivery_name = string  courier's name
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.express_delivery.open_msg_trace_waybill",
            path: "/cgi-bin/express/delivery/open_msg/trace_waybill",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "express_delivery",
            type_name: "OpenMsgTraceWaybill",
            title: "Register a waybill for logistics queries (物流查询传运单)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/business/express_search.html",
            ],
            note: "Returns a token for the logistics plug-in; the same call with the same waybill and user returns the same waybill.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
openid = string!  user's openid at the mini program
waybill_id = string!  courier's waybill number
sender_phone = string?  phone number of the sender
receiver_phone = string?  phone number of the receiver, some couriers need its last four digits to find the waybill
goods_info = {goods_info}?
delivery_id = string?  courier's code
trans_id = string?  WeChat Pay transaction id of the order
order_detail_path = string?  path of the order page in the mini program
[response]
waybill_token = string  WeChat's token of the waybill, serves for all later queries
[types.goods_info]
detail_list = [{detail_list}]!
[types.detail_list]
goods_name = string!  shown in the logistics message
goods_img_url = string!  link to a picture of the goods
goods_desc = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.express_delivery.open_msg_update_follow_waybill_goods",
            path: "/cgi-bin/express/delivery/open_msg/update_follow_waybill_goods",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "express_delivery",
            type_name: "OpenMsgUpdateFollowWaybillGoods",
            title: "Update the goods of a logistics message waybill (物流消息更新物品信息)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express-old/express_open_msg.html",
            ],
            note: "",
            errors: &[],
            obsolete: Some("the documentation no longer lists it"),
            shape: r"[request]
openid = string!  user's openid at the mini program
waybill_token = string!  WeChat's token of the waybill, serves for all later queries
goods_info = {goods_info}?
[types.goods_info]
detail_list = [{detail_list}]!
[types.detail_list]
goods_name = string!  shown in the logistics message
goods_img_url = string!  link to a picture of the goods
goods_desc = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.express_delivery.open_msg_update_waybill_goods",
            path: "/cgi-bin/express/delivery/open_msg/update_waybill_goods",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "express_delivery",
            type_name: "OpenMsgUpdateWaybillGoods",
            title: "Update the goods of a logistics query waybill (物流查询更新物品信息)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/business/express_search.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
openid = string?  user's openid at the mini program
waybill_token = string!  WeChat's token of the waybill, serves for all later queries
goods_info = {goods_info}?
[types.goods_info]
detail_list = [{detail_list}]!
[types.detail_list]
goods_name = string!  shown in the logistics message
goods_img_url = string!  link to a picture of the goods
goods_desc = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.express_delivery.path_update",
            path: "/cgi-bin/express/delivery/path/update",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "express_delivery",
            type_name: "PathUpdate",
            title: "Update the track of a waybill (更新运单轨迹)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/express/by-provider/logistics.updatePath.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
token = string!  token of the order, pushed by WeChat with the event
waybill_id = string!  courier's waybill number
action_time = int!  Unix seconds
action_type = int!  kind of step, such as 100001 picked up, 200001 in transit, 300002 out for delivery, 300003 signed for
action_msg = string!  description of the step
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.express_delivery.return_add",
            path: "/cgi-bin/express/delivery/return/add",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "express_delivery",
            type_name: "ReturnAdd",
            title: "Create a return order (创建退货ID)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/business/express_sale_return.html",
            ],
            note: "WeChat sends the user a message and a page on which to book a pick-up or give a waybill number. One return id for one shop_order_id.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
shop_order_id = string!  merchant's number of the return, one return id each
biz_addr = {biz_addr}!  merchant's address to which the goods return
user_addr = {user_addr}?  user's address, where the courier collects
openid = string!  user's openid at the mini program
order_path = string!  path of the return in the merchant's mini program
goods_list = [{goods_list}]!  returned goods
order_price = int!
[response]
return_id = string  id of the return order at WeChat
[types.biz_addr]
country = string!
province = string!
city = string!
area = string!  district
address = string!
name = string!
mobile = string!  mobile number, needed if tel is empty
[types.user_addr]
country = string!
province = string!
city = string!
area = string!  district
address = string!
name = string!
mobile = string!  mobile number, needed if tel is empty
[types.goods_list]
name = string!
url = string!  link to a picture of the goods
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.express_delivery.return_get",
            path: "/cgi-bin/express/delivery/return/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "express_delivery",
            type_name: "ReturnGet",
            title: "Get the state of a return order (查询退货ID状态)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/business/express_sale_return.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
return_id = string!  id of the return order at WeChat
[response]
status = int  0 the user gave nothing yet, 1 pick-up booked, 2 waybill number given
waybill_id = string  courier's waybill number
order_status = int  0 ordered, 1 picked up, 2 in transit, 3 out for delivery, 4 signed for, 5 abnormal, 6 signed for by a proxy, 7 pick-up failed, 8 delivery failed, 11 cancelled, 13 returning, 14 returned, 99 unknown
delivery_id = string  courier's code
delivery_name = string  courier's name
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.express_delivery.return_open_return",
            path: "/cgi-bin/express/delivery/return/open_return",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "express_delivery",
            type_name: "ReturnOpenReturn",
            title: "Activate the return plug-in (申请开通退货组件)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/logistics-service/applyReturnPlugin.html",
            ],
            note: "For third-party platforms, called on behalf of the mini program.",
            errors: &[],
            obsolete: None,
            shape: "",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.express_delivery.return_unbind",
            path: "/cgi-bin/express/delivery/return/unbind",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "express_delivery",
            type_name: "ReturnUnbind",
            title: "Unbind a return order (解绑退货ID)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/business/express_sale_return.html",
            ],
            note: "For returns the merchant and the user agreed to give up.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
return_id = string!  id of the return order at WeChat
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.express_delivery.service_business_update",
            path: "/cgi-bin/express/delivery/service/business/update",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "express_delivery",
            type_name: "ServiceBusinessUpdate",
            title: "Report the review of a merchant's account (更新商户审核结果)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/express/by-provider/logistics.updateBusiness.html",
            ],
            note: "For couriers, answers a merchant's request to bind an account.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
shop_app_id = string!  appid of the merchant
biz_id = string!  merchant's customer code at the courier
result_code = int!  0 approved, others refused
result_msg = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.express_delivery.single_waybill_cancel_order",
            path: "/cgi-bin/express/delivery/single_waybill/cancel_order",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "express_delivery",
            type_name: "SingleWaybillCancelOrder",
            title: "Cancel a personal parcel order (散单取消订单)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/delivery/single-delivery.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
token = string!  token of the order, pushed by WeChat with the event
reason = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.express_delivery.single_waybill_evaluate_feedback",
            path: "/cgi-bin/express/delivery/single_waybill/evaluate_feedback",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "express_delivery",
            type_name: "SingleWaybillEvaluateFeedback",
            title: "Report feedback on a personal parcel rating (散单评价反馈)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/delivery/single-delivery.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
token = string!  token of the order, pushed by WeChat with the event
waybill_id = string!  courier's waybill number
result = string!
desc = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.express_delivery.single_waybill_fee",
            path: "/cgi-bin/express/delivery/single_waybill/fee",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "express_delivery",
            type_name: "SingleWaybillFee",
            title: "Report the fee of a personal parcel order (散单推送费用)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/delivery/single-delivery.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
token = string!  token of the order, pushed by WeChat with the event
waybill_id = string!  courier's waybill number
need_pay = int!
fee = int!  amount the user owes, in fen
original_fee = int!  amount before discounts, in fen
base_fee = int!  in fen
insured_fee = int!  in fen
other_fee = int!  in fen
remark = string?
pay_goods_name = string?  name of the goods in the payment
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.express_delivery.single_waybill_get_bill",
            path: "/cgi-bin/express/delivery/single_waybill/get_bill",
            answer: AnswerKind::Binary,
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "express_delivery",
            type_name: "SingleWaybillGetBill",
            title: "Download the bill of personal parcel orders (散单获取账单)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/delivery/single-delivery.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
date = string!
type = string! default ALL
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.express_delivery.single_waybill_refund_order",
            path: "/cgi-bin/express/delivery/single_waybill/refund_order",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "express_delivery",
            type_name: "SingleWaybillRefundOrder",
            title: "Refund a personal parcel order (散单退款)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/delivery/single-delivery.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
token = string!  token of the order, pushed by WeChat with the event
fee = int!  amount to refund, in fen
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.express_delivery.single_waybill_update",
            path: "/cgi-bin/express/delivery/single_waybill/update",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "express_delivery",
            type_name: "SingleWaybillUpdate",
            title: "Update the track of a personal parcel order (散单更新轨迹)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/delivery/single-delivery.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
token = string!  token of the order, pushed by WeChat with the event
waybill_id = string!  courier's waybill number
action_time = int!  Unix seconds
action_type = int!  kind of step, such as 100001 picked up, 200001 in transit, 300002 out for delivery, 300003 signed for
action_msg = string!  description of the step
pickup_courier_name = string?  of the courier who collects the parcel
pickup_courier_phone = string?  of the courier who collects the parcel
delivery_courier_name = string?  of the courier who delivers the parcel
delivery_courier_phone = string?  of the courier who delivers the parcel
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.express_delivery.template_preview",
            path: "/cgi-bin/express/delivery/template/preview",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "express_delivery",
            type_name: "TemplatePreview",
            title: "Preview a waybill template (预览面单模板)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/express/by-provider/logistics.previewTemplate.html",
            ],
            note: "For couriers, to check a template before it goes into use.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
waybill_id = string!  courier's waybill number
waybill_template = string!  HTML template, Base64-encoded
waybill_data = string!  values to print on the waybill
custom = {custom}!  the order as a merchant sends it
[response]
waybill_id = string  courier's waybill number
rendered_waybill_template = string  the filled-in HTML, Base64-encoded
[types.custom]
order_id = string!
openid = string?  user's openid at the mini program
delivery_id = string!  courier's code
biz_id = string!  merchant's customer code at the courier
custom_remark = string?  remark of the customer
tagid = int?  tag of the order, decides which clerk prints it
sender = {sender}!
receiver = {receiver}!
cargo = {cargo}!
shop = {shop}?
insured = {insured}!
service = {service}!
[types.sender]
name = string!
tel = string?  landline number, needed if mobile is empty
mobile = string?  mobile number, needed if tel is empty
company = string?
post_code = string?  postal code
country = string?
province = string!
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
province = string!
city = string!
area = string!  district
address = string!
[types.cargo]
count = int!
space_x = float?  size of the parcel, cm
space_y = float?  size of the parcel, cm
space_z = float?  size of the parcel, cm
weight = float?  kg
detail_list = [{cargo_detail_list}]?
[types.cargo_detail_list]
name = string!
count = int!
[types.shop]
wxa_path = string!  path of the order page in the merchant's mini program
img_url = string?  link to a picture of the goods
goods_name = string?  shown in the logistics message
goods_count = int?  number of goods
detail_list = [{shop_detail_list}]?
[types.shop_detail_list]
goods_name = string?  shown in the logistics message
goods_img_url = string?  link to a picture of the goods
goods_desc = string?
[types.insured]
use_insured = bool! as bool_as_int  whether the parcel is insured
insured_value = int!  declared value in fen
[types.service]
service_type = int!  courier's kind of service
service_name = string!
",
        },
    ),
];
