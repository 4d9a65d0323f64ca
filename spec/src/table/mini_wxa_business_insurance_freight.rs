//! Generated from `spec/mini/wxa_business_insurance_freight.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 11] = [
    Entry::new(
        Operation {
            name: "mini.wxa_business_insurance_freight.apply_pay",
            path: "/wxa/business/insurance_freight/applypay",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_business_insurance_freight",
            type_name: "ApplyPay",
            title: "Apply to pay a premium recharge (申请支付)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/business/freight_insurance.html",
            ],
            note: "Gives a page on which the recharge order is paid.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
order_id = string!  number of the recharge order
[response]
pay_url = string  page to pay the order
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_business_insurance_freight.claim",
            path: "/wxa/business/insurance_freight/claim",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_business_insurance_freight",
            type_name: "Claim",
            title: "Claim return freight (收到用户退货后再触发理赔)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/business/freight_insurance.html",
            ],
            note: "Called when the user has sent the return; an order is claimed once.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
openid = string!  the buyer's open id, the same at insuring and claiming
order_no = string!  WeChat Pay order number; an order is insured once
refund_delivery_no = string!  waybill number of the return
refund_company = string!  courier of the return
[response]
report_no = string  number of the claim
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_business_insurance_freight.create_charge_id",
            path: "/wxa/business/insurance_freight/createchargeid",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_business_insurance_freight",
            type_name: "CreateChargeId",
            title: "Create a premium recharge order (创建充值订单号)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/business/freight_insurance.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
quota = int!  amount to recharge in fen, at most 10000 yuan
[response]
order_id = string  number of the recharge order
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_business_insurance_freight.create_order",
            path: "/wxa/business/insurance_freight/createorder",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_business_insurance_freight",
            type_name: "CreateOrder",
            title: "Insure an order at shipping (发货时投保)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/business/freight_insurance.html",
            ],
            note: "Insure when the parcel is sent; the time of payment may differ from WeChat Pay's by at most three days.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
openid = string!  the buyer's open id, the same at insuring and claiming
order_no = string!  WeChat Pay order number; an order is insured once
pay_time = int!  Unix seconds
pay_amount = int!  fen
delivery_no = string!  waybill number of the delivery
delivery_place = {delivery_place}!  address it is sent from
receipt_place = {receipt_place}!  address it is sent to
product_info = {product_info}?  what was bought
[response]
policy_no = string  number of the insurance policy
insurance_end_date = string  yyyy-MM-dd HH:mm:ss
estimate_amount = int  fen
premium = int?  fen
[types.delivery_place]
province = string!  name of the administrative division
city = string!  name of the administrative division
county = string!  name of the administrative division
address = string!
[types.receipt_place]
province = string!  name of the administrative division
city = string!  name of the administrative division
county = string!  name of the administrative division
address = string!
[types.product_info]
good_path = string?  page of the order
goods = [{goods}]?
[types.goods]
name = string!
url = string?  link of a picture
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_business_insurance_freight.get_order_list",
            path: "/wxa/business/insurance_freight/getorderlist",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_business_insurance_freight",
            type_name: "GetOrderList",
            title: "List insurance policies (拉取保单信息)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/business/freight_insurance.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
openid = string?  the buyer's open id, the same at insuring and claiming
order_no = string?  WeChat Pay order number; an order is insured once
policy_no = string?  number of the insurance policy
report_no = string?  number of the claim
delivery_no = string?  waybill number of the delivery
refund_delivery_no = string?  waybill number of the return
begin_time = int?  Unix seconds
end_time = int?  Unix seconds
status_list = [int]?  states to list, empty for all
offset = int?  items to skip, from 0
limit = int?  most items to return
sort_direct = int?  order of the list
[response]
list = [{list}]
total = int  number of all items
[types.list]
order_no = string  WeChat Pay order number; an order is insured once
policy_no = string  number of the insurance policy
report_no = string  number of the claim
delivery_no = string  waybill number of the delivery
refund_delivery_no = string  waybill number of the return
insurance_end_date = string  yyyy-MM-dd HH:mm:ss
estimate_amount = int  fen
premium = int  fen
status = int
pay_fail_reason = string?  why paying the claim failed
pay_finish_time = int?  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_business_insurance_freight.get_pay_order_list",
            path: "/wxa/business/insurance_freight/getpayorderlist",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_business_insurance_freight",
            type_name: "GetPayOrderList",
            title: "List premium recharge orders (拉取支付单信息)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/business/freight_insurance.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
status_list = [int]?  states to list, empty for all
offset = int?  items to skip, from 0
limit = int?  most items to return
[response]
list = [{list}]
total = int  number of all items
[types.list]
order_id = string  number of the recharge order
order_status = int
total_price = int  fen
create_time = int  Unix seconds
pay_time = int  Unix seconds
can_refund = bool  whether the rest can be refunded
refund_time = int?  Unix seconds
refund_status = int?
refund_amt = int?  fen
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_business_insurance_freight.get_summary",
            path: "/wxa/business/insurance_freight/getsummary",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_business_insurance_freight",
            type_name: "GetSummary",
            title: "Get a summary of policies and funds (拉取摘要)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/business/freight_insurance.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
begin_time = int?  Unix seconds
end_time = int?  Unix seconds
[response]
total = int  number of all items
claim_num = int  number of claims
claim_succ_num = int  number of paid claims
premium = int  fen
funds = int  fen
need_close = bool  whether the service cannot be used any more
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_business_insurance_freight.open",
            path: "/wxa/business/insurance_freight/open",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_business_insurance_freight",
            type_name: "Open",
            title: "Enable freight insurance (开通无忧退货)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/business/freight_insurance.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: "",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_business_insurance_freight.query_open",
            path: "/wxa/business/insurance_freight/query_open",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_business_insurance_freight",
            type_name: "QueryOpen",
            title: "Check whether freight insurance is enabled (查询开通状态)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/business/freight_insurance.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
is_open = bool as bool_as_int  whether the service is enabled
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_business_insurance_freight.refund",
            path: "/wxa/business/insurance_freight/refund",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_business_insurance_freight",
            type_name: "Refund",
            title: "Refund the recharged premium (退款)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/business/freight_insurance.html",
            ],
            note: "Refunds what is left of the recharge; unused money is refunded by itself after 60 days.",
            errors: &[],
            obsolete: None,
            shape: "",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_business_insurance_freight.update_notify_funds",
            path: "/wxa/business/insurance_freight/update_notify_funds",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_business_insurance_freight",
            type_name: "UpdateNotifyFunds",
            title: "Set the balance warning threshold (设置告警余额)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/business/freight_insurance.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
notify_funds = int!  balance in fen below which a warning is sent
",
        },
    ),
];
