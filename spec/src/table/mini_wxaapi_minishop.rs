//! Generated from `spec/mini/wxaapi_minishop.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{BodyKind, Method, Operation, Product};

pub(super) static ENTRIES: [Entry; 5] = [
    Entry::new(
        Operation {
            name: "mini.wxaapi_minishop.busi_appeal",
            path: "/wxaapi/minishop/busiAppeal",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxaapi_minishop",
            type_name: "BusiAppeal",
            title: "Appeal against a complaint (商家申诉)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/guarantee/complaint.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
complaintOrderId = int!  number of the complaint
content = string?  text for the complaint
mediaIdList = [string]?  media ids of pictures
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxaapi_minishop.bussi_respond_complaint",
            path: "/wxaapi/minishop/bussiRespondComplaint",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxaapi_minishop",
            type_name: "BussiRespondComplaint",
            title: "Respond to a complaint (商家处理投诉单)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/guarantee/complaint.html",
            ],
            note: "Has to be done before the complaint expires.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
complaintOrderId = int!  number of the complaint
content = string?  text for the complaint
mediaIdList = [string]?  media ids of pictures
bussiHandle = int!  how the merchant deals with the complaint
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxaapi_minishop.bussi_supply_proof",
            path: "/wxaapi/minishop/bussiSupplyProof",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxaapi_minishop",
            type_name: "BussiSupplyProof",
            title: "Supply evidence for a complaint (商家补充凭证)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/guarantee/complaint.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
complaintOrderId = int!  number of the complaint
content = string?  text for the complaint
mediaIdList = [string]?  media ids of pictures
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxaapi_minishop.bussi_supply_refund",
            path: "/wxaapi/minishop/bussiSupplyRefund",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxaapi_minishop",
            type_name: "BussiSupplyRefund",
            title: "Supply refund evidence for a complaint (商家补充退款凭证)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/guarantee/complaint.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
complaintOrderId = int!  number of the complaint
content = string?  text for the complaint
mediaIdList = [string]?  media ids of pictures
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxaapi_minishop.complaint_order_detail",
            path: "/wxaapi/minishop/complaintOrderDetail",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxaapi_minishop",
            type_name: "ComplaintOrderDetail",
            title: "Get a complaint (获取投诉单详情)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/guarantee/complaint.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
complaintOrderId = int!  number of the complaint
[response]
complaintOrder = {complaint_order}
item = [{item}]
returnBill = {return_bill}?  goods sent back
[types.complaint_order]
complaintOrderId = int  number of the complaint
openId = string  the user's open id
type = int
appealState = int
nickName = string
headImgUrl = string  address of the picture
phoneNumber = string
customerMaterial = {customer_material}?  what the user supplied
outTradeNo = string  the merchant's own order number
orderId = string  id of the order
status = int
productName = string
payTime = int  Unix seconds
totalCostStr = string  amount of the order
createTime = int  Unix seconds
expireTime = int  Unix seconds
[types.customer_material]
content = string?  text for the complaint
mediaIdList = [string]?  media ids of pictures
[types.item]
itemType = int  kind of the step
appealItemType = int?
time = int  Unix seconds
nickName = string?
phoneNumber = string?
content = string?  text for the complaint
mediaIdList = [string]?  media ids of pictures
blameResult = int?  who was found responsible
[types.return_bill]
returnId = string
deliveryName = string?  name of the courier
waybillId = string  waybill number
orderStatus = int
",
        },
    ),
];
