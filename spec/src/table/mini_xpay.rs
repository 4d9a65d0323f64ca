//! Generated from `spec/mini/xpay.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 21] = [
    Entry::new(
        Operation {
            name: "mini.xpay.bind_transfer_acc_out",
            path: "/xpay/bind_transfer_accout",
            query: &["pay_sig"],
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "xpay",
            type_name: "BindTransferAccOut",
            title: "Bind an advertising recharge account (绑定广告金充值账户)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html#_2-3-%E6%9C%8D%E5%8A%A1%E5%99%A8API",
            ],
            note: "",
            errors: &[-1],
            obsolete: None,
            shape: r"[query]
pay_sig = string?  HMAC-SHA256 of path, ampersand and request body with the payment app key as key, in hex
[request]
openid = string?  the user's open id
env = int!  0 production, 1 sandbox
user_ip = string?  the user's IP address, such as 1.1.1.1
device_type = int?  1 Android, 2 iOS
transfer_account_uid = int!  id of the advertising account to recharge
transfer_account_org_name = string!  name of the advertising account or its company
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.xpay.cancel_currency_pay",
            path: "/xpay/cancel_currency_pay",
            query: &["signature", "pay_sig"],
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "xpay",
            type_name: "CancelCurrencyPay",
            title: "Refund a token payment (代币支付退款)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html#_2-3-%E6%9C%8D%E5%8A%A1%E5%99%A8API",
            ],
            note: "",
            errors: &[-1],
            obsolete: None,
            shape: r"[query]
signature = string?  HMAC-SHA256 of the request body with the user's session key as key, in hex
pay_sig = string?  HMAC-SHA256 of path, ampersand and request body with the payment app key as key, in hex
[request]
openid = string?  the user's open id
env = int!  0 production, 1 sandbox
user_ip = string?  the user's IP address, such as 1.1.1.1
device_type = int?  1 Android, 2 iOS
pay_order_id = string!  own order number of the payment to refund
order_id = string!  own order number
amount = int!  number of tokens
[response]
order_id = string  own order number
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.xpay.create_funds_bill",
            path: "/xpay/create_funds_bill",
            query: &["pay_sig"],
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "xpay",
            type_name: "CreateFundsBill",
            title: "Recharge advertising funds (充值广告金)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html#_2-3-%E6%9C%8D%E5%8A%A1%E5%99%A8API",
            ],
            note: "",
            errors: &[-1],
            obsolete: None,
            shape: r"[query]
pay_sig = string?  HMAC-SHA256 of path, ampersand and request body with the payment app key as key, in hex
[request]
openid = string?  the user's open id
env = int!  0 production, 1 sandbox
user_ip = string?  the user's IP address, such as 1.1.1.1
device_type = int?  1 Android, 2 iOS
transfer_account_uid = int!  id of the advertising account to recharge
transfer_account_name = string!  name of the advertising account or its company
transfer_account_agency_id = int?  id of the agency of the advertising account
transfer_amount = int!  fen
request_id = string!  own unique id of the call; the same id is taken as a repetition
settle_begin = int!  Unix seconds, bounds of the settlement period
settle_end = int!  Unix seconds, bounds of the settlement period
fund_type = int!  0 general gift, 1 advertising incentive, 2 targeted incentive
authorize_advertise = bool! as bool_as_int  whether advertising data may be used
[response]
bill_id = string  id of the bill
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.xpay.create_withdraw_order",
            path: "/xpay/create_withdraw_order",
            query: &["pay_sig"],
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "xpay",
            type_name: "CreateWithdrawOrder",
            title: "Create a withdrawal order (创建提现订单)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html#_2-3-%E6%9C%8D%E5%8A%A1%E5%99%A8API",
            ],
            note: "Money is paid out to the merchant's account asynchronously.",
            errors: &[-1],
            obsolete: None,
            shape: r"[query]
pay_sig = string?  HMAC-SHA256 of path, ampersand and request body with the payment app key as key, in hex
[request]
openid = string?  the user's open id
env = int!  0 production, 1 sandbox
user_ip = string?  the user's IP address, such as 1.1.1.1
device_type = int?  1 Android, 2 iOS
withdraw_no = string!  own withdrawal number
withdraw_amount = float? as number_as_string  yuan, absent for everything
[response]
withdraw_no = string  own withdrawal number
wx_withdraw_no = string  WeChat's withdrawal number
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.xpay.currency_pay",
            path: "/xpay/currency_pay",
            query: &["signature", "pay_sig"],
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "xpay",
            type_name: "CurrencyPay",
            title: "Deduct tokens (扣减代币)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html#_2-3-%E6%9C%8D%E5%8A%A1%E5%99%A8API",
            ],
            note: "Needs both signatures. When the call fails without an answer, repeat it with the same order number.",
            errors: &[-1],
            obsolete: None,
            shape: r"[query]
signature = string?  HMAC-SHA256 of the request body with the user's session key as key, in hex
pay_sig = string?  HMAC-SHA256 of path, ampersand and request body with the payment app key as key, in hex
[request]
openid = string?  the user's open id
env = int!  0 production, 1 sandbox
user_ip = string?  the user's IP address, such as 1.1.1.1
device_type = int?  1 Android, 2 iOS
order_id = string!  own order number
amount = int!  number of tokens
payitem = string?  JSON text with the bought items, productid, unit_price and quantity
remark = string?  own note
[response]
order_id = string  own order number
balance = int  tokens left, with the given ones
used_present_amount = int  given tokens used by this deduction
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.xpay.download_bill",
            path: "/xpay/download_bill",
            query: &["pay_sig"],
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "xpay",
            type_name: "DownloadBill",
            title: "Download a bill (下载小程序账单)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html#_2-3-%E6%9C%8D%E5%8A%A1%E5%99%A8API",
            ],
            note: "Error 268490011 means that the bill is being made; call again later.",
            errors: &[-1],
            obsolete: None,
            shape: r"[query]
pay_sig = string?  HMAC-SHA256 of path, ampersand and request body with the payment app key as key, in hex
[request]
openid = string?  the user's open id
env = int!  0 production, 1 sandbox
user_ip = string?  the user's IP address, such as 1.1.1.1
device_type = int?  1 Android, 2 iOS
begin_ds = string!  first and last day as yyyyMMdd
end_ds = string!  first and last day as yyyyMMdd
[response]
url = string  address of the bill, for a short time
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.xpay.notify_provide_goods",
            path: "/xpay/notify_provide_goods",
            query: &["pay_sig"],
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "xpay",
            type_name: "NotifyProvideGoods",
            title: "Mark an order as delivered (通知已经发货完成)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html#_2-3-%E6%9C%8D%E5%8A%A1%E5%99%A8API",
            ],
            note: "Only for orders that are still waiting for delivery, when the delivery event went wrong.",
            errors: &[-1],
            obsolete: None,
            shape: r"[query]
pay_sig = string?  HMAC-SHA256 of path, ampersand and request body with the payment app key as key, in hex
[request]
openid = string?  the user's open id
env = int!  0 production, 1 sandbox
user_ip = string?  the user's IP address, such as 1.1.1.1
device_type = int?  1 Android, 2 iOS
order_id = string?  own order number
wx_order_id = string?  order number of WeChat's virtual payment, instead of order_id
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.xpay.present_currency",
            path: "/xpay/present_currency",
            query: &["pay_sig"],
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "xpay",
            type_name: "PresentCurrency",
            title: "Give tokens (代币赠送)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html#_2-3-%E6%9C%8D%E5%8A%A1%E5%99%A8API",
            ],
            note: "",
            errors: &[-1],
            obsolete: None,
            shape: r"[query]
pay_sig = string?  HMAC-SHA256 of path, ampersand and request body with the payment app key as key, in hex
[request]
openid = string?  the user's open id
env = int!  0 production, 1 sandbox
user_ip = string?  the user's IP address, such as 1.1.1.1
device_type = int?  1 Android, 2 iOS
order_id = string!  own order number
amount = int!  number of tokens
[response]
order_id = string  own order number
balance = int  tokens left, with the given ones
present_balance = int  tokens left that were given
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.xpay.query_adver_funds",
            path: "/xpay/query_adver_funds",
            query: &["pay_sig"],
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "xpay",
            type_name: "QueryAdverFunds",
            title: "List advertising funds (查询广告金发放记录)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html#_2-3-%E6%9C%8D%E5%8A%A1%E5%99%A8API",
            ],
            note: "",
            errors: &[-1],
            obsolete: None,
            shape: r"[query]
pay_sig = string?  HMAC-SHA256 of path, ampersand and request body with the payment app key as key, in hex
[request]
openid = string?  the user's open id
env = int!  0 production, 1 sandbox
user_ip = string?  the user's IP address, such as 1.1.1.1
device_type = int?  1 Android, 2 iOS
page = int! default 1  page number, from 1
page_size = int! default 10  items for a page
filter = {filter}?  conditions, absent for all
[response]
adver_funds_list = [{adver_funds_list}]
total_page = int  number of pages
[types.filter]
settle_begin = int!  Unix seconds, bounds of the settlement period
settle_end = int!  Unix seconds, bounds of the settlement period
fund_type = int?  0 general gift, 1 advertising incentive, 2 targeted incentive
[types.adver_funds_list]
fund_id = string  id of the advertising funds
fund_type = int  0 general gift, 1 advertising incentive, 2 targeted incentive
settle_begin = int  Unix seconds, bounds of the settlement period
settle_end = int  Unix seconds, bounds of the settlement period
total_amount = int  fen
remain_amount = int  fen
expire_time = int?  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.xpay.query_biz_balance",
            path: "/xpay/query_biz_balance",
            query: &["pay_sig"],
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "xpay",
            type_name: "QueryBizBalance",
            title: "Get the withdrawable balance of the merchant (查询商家账户里的可提现余额)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html#_2-3-%E6%9C%8D%E5%8A%A1%E5%99%A8API",
            ],
            note: "",
            errors: &[-1],
            obsolete: None,
            shape: r"[query]
pay_sig = string?  HMAC-SHA256 of path, ampersand and request body with the payment app key as key, in hex
[request]
openid = string?  the user's open id
env = int!  0 production, 1 sandbox
user_ip = string?  the user's IP address, such as 1.1.1.1
device_type = int?  1 Android, 2 iOS
[response]
balance_available = {balance_available}
[types.balance_available]
amount = float  yuan
currency_code = string  such as CNY
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.xpay.query_funds_bill",
            path: "/xpay/query_funds_bill",
            query: &["pay_sig"],
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "xpay",
            type_name: "QueryFundsBill",
            title: "List advertising recharge bills (查询广告金充值记录)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html#_2-3-%E6%9C%8D%E5%8A%A1%E5%99%A8API",
            ],
            note: "",
            errors: &[-1],
            obsolete: None,
            shape: r"[query]
pay_sig = string?  HMAC-SHA256 of path, ampersand and request body with the payment app key as key, in hex
[request]
openid = string?  the user's open id
env = int!  0 production, 1 sandbox
user_ip = string?  the user's IP address, such as 1.1.1.1
device_type = int?  1 Android, 2 iOS
page = int! default 1  page number, from 1
page_size = int! default 10  items for a page
filter = {filter}?  conditions, absent for all
[response]
bill_list = [{bill_list}]
total_page = int  number of pages
[types.filter]
oper_time_begin = int?  Unix seconds
oper_time_end = int?  Unix seconds
bill_id = string?  id of the bill
[types.bill_list]
bill_id = string  id of the bill
oper_time = int  Unix seconds
fund_id = string  id of the advertising funds
settle_begin = int  Unix seconds, bounds of the settlement period
settle_end = int  Unix seconds, bounds of the settlement period
transfer_account_uid = int  id of the advertising account to recharge
transfer_account_name = string  name of the advertising account or its company
transfer_amount = int  fen
status = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.xpay.query_order",
            path: "/xpay/query_order",
            query: &["pay_sig"],
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "xpay",
            type_name: "QueryOrder",
            title: "Query an order (查询创建的订单)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html#_2-3-%E6%9C%8D%E5%8A%A1%E5%99%A8API",
            ],
            note: "For orders paid with money, not with tokens. Give order_id or wx_order_id.",
            errors: &[-1],
            obsolete: None,
            shape: r"[query]
pay_sig = string?  HMAC-SHA256 of path, ampersand and request body with the payment app key as key, in hex
[request]
openid = string?  the user's open id
env = int!  0 production, 1 sandbox
user_ip = string?  the user's IP address, such as 1.1.1.1
device_type = int?  1 Android, 2 iOS
order_id = string?  own order number
wx_order_id = string?  order number of WeChat's virtual payment, instead of order_id
[response]
order = {order}
[types.order]
order_id = string  own order number
env_type = int  1 production, 2 sandbox
order_type = int  whether it is a payment or a refund
status = int  0 initial, 1 created, 2 paid, 3 being delivered, 4 delivered, 5 refunded, 6 closed, 7 refund failed, 8 refund completed
biz_type = int  0 mini drama
order_fee = int  fen
coupon_fee = int  fen
paid_fee = int  fen
refund_fee = int?  fen
left_fee = int?  fen
paid_time = int?  Unix seconds
provide_time = int?  Unix seconds
create_time = int  Unix seconds
update_time = int  Unix seconds
biz_meta = string?  own text stored with the order
token = string?
wx_order_id = string  order number of WeChat's virtual payment, instead of order_id
channel_order_id = string?  merchant order number in WeChat Pay
wxpay_order_id = string?  WeChat Pay order number
sett_state = int?  0 or 3 not settled, 1 being settled, 2 settled
sett_time = int?  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.xpay.query_publish_goods",
            path: "/xpay/query_publish_goods",
            query: &["pay_sig"],
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "xpay",
            type_name: "QueryPublishGoods",
            title: "Get the publishing state of items (查询发布道具状态)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html#_2-3-%E6%9C%8D%E5%8A%A1%E5%99%A8API",
            ],
            note: "",
            errors: &[-1],
            obsolete: None,
            shape: r"[query]
pay_sig = string?  HMAC-SHA256 of path, ampersand and request body with the payment app key as key, in hex
[request]
openid = string?  the user's open id
env = int!  0 production, 1 sandbox
user_ip = string?  the user's IP address, such as 1.1.1.1
device_type = int?  1 Android, 2 iOS
[response]
publish_item = [{publish_item}]
status = int  0 no task, 1 running, 2 failed or partly failed, 3 done
[types.publish_item]
id = string  id of the item
publish_status = int  0 publishing, 1 id exists, 2 published, 3 failed
errmsg = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.xpay.query_recover_bill",
            path: "/xpay/query_recover_bill",
            query: &["pay_sig"],
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "xpay",
            type_name: "QueryRecoverBill",
            title: "List recovered advertising funds (查询广告金回收记录)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html#_2-3-%E6%9C%8D%E5%8A%A1%E5%99%A8API",
            ],
            note: "",
            errors: &[-1],
            obsolete: None,
            shape: r"[query]
pay_sig = string?  HMAC-SHA256 of path, ampersand and request body with the payment app key as key, in hex
[request]
openid = string?  the user's open id
env = int!  0 production, 1 sandbox
user_ip = string?  the user's IP address, such as 1.1.1.1
device_type = int?  1 Android, 2 iOS
page = int! default 1  page number, from 1
page_size = int! default 10  items for a page
filter = {filter}?  conditions, absent for all
[response]
bill_list = [{bill_list}]
total_page = int  number of pages
[types.filter]
recover_time_begin = int?  Unix seconds
recover_time_end = int?  Unix seconds
bill_id = string?  id of the bill
[types.bill_list]
bill_id = string  id of the bill
recover_time = int  Unix seconds
fund_id = string  id of the advertising funds
settle_begin = int  Unix seconds, bounds of the settlement period
settle_end = int  Unix seconds, bounds of the settlement period
recover_account_name = string  account the funds were taken from
recover_amount = int  fen
refund_order_list = [string]?  refunds that caused the recovery
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.xpay.query_transfer_account",
            path: "/xpay/query_transfer_account",
            query: &["pay_sig"],
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "xpay",
            type_name: "QueryTransferAccount",
            title: "List advertising recharge accounts (查询广告金充值账户)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html#_2-3-%E6%9C%8D%E5%8A%A1%E5%99%A8API",
            ],
            note: "",
            errors: &[-1],
            obsolete: None,
            shape: r"[query]
pay_sig = string?  HMAC-SHA256 of path, ampersand and request body with the payment app key as key, in hex
[request]
openid = string?  the user's open id
env = int!  0 production, 1 sandbox
user_ip = string?  the user's IP address, such as 1.1.1.1
device_type = int?  1 Android, 2 iOS
[response]
acct_list = [{acct_list}]
[types.acct_list]
transfer_account_uid = int  id of the advertising account to recharge
transfer_account_name = string  name of the advertising account or its company
transfer_account_agency_id = int?  id of the agency of the advertising account
transfer_account_agency_name = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.xpay.query_upload_goods",
            path: "/xpay/query_upload_goods",
            query: &["pay_sig"],
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "xpay",
            type_name: "QueryUploadGoods",
            title: "Get the upload state of items (查询批量上传道具任务状态)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html#_2-3-%E6%9C%8D%E5%8A%A1%E5%99%A8API",
            ],
            note: "",
            errors: &[-1],
            obsolete: None,
            shape: r"[query]
pay_sig = string?  HMAC-SHA256 of path, ampersand and request body with the payment app key as key, in hex
[request]
openid = string?  the user's open id
env = int!  0 production, 1 sandbox
user_ip = string?  the user's IP address, such as 1.1.1.1
device_type = int?  1 Android, 2 iOS
[response]
upload_item = [{upload_item}]
status = int  0 no task, 1 running, 2 failed or partly failed, 3 done
[types.upload_item]
id = string  id of the item
name = string
price = int  fen
remark = string?  own note
item_url = string?  address of the item's picture
upload_status = int  0 uploading, 1 id exists, 2 uploaded, 3 failed
errmsg = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.xpay.query_user_balance",
            path: "/xpay/query_user_balance",
            query: &["signature", "pay_sig"],
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "xpay",
            type_name: "QueryUserBalance",
            title: "Get the token balance of a user (查询用户代币余额)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html#_2-3-%E6%9C%8D%E5%8A%A1%E5%99%A8API",
            ],
            note: "",
            errors: &[-1],
            obsolete: None,
            shape: r"[query]
signature = string?  HMAC-SHA256 of the request body with the user's session key as key, in hex
pay_sig = string?  HMAC-SHA256 of path, ampersand and request body with the payment app key as key, in hex
[request]
openid = string?  the user's open id
env = int!  0 production, 1 sandbox
user_ip = string?  the user's IP address, such as 1.1.1.1
device_type = int?  1 Android, 2 iOS
[response]
balance = int  tokens left, with the given ones
present_balance = int  tokens left that were given
first_save_flag = bool as bool_as_int  whether the first recharge condition is met
sum_save = int  tokens bought in all
sum_present = int  tokens given in all
sum_balance = int  tokens got in all
sum_cost = int  tokens spent in all
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.xpay.query_withdraw_order",
            path: "/xpay/query_withdraw_order",
            query: &["pay_sig"],
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "xpay",
            type_name: "QueryWithdrawOrder",
            title: "Query a withdrawal order (查询提现订单)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html#_2-3-%E6%9C%8D%E5%8A%A1%E5%99%A8API",
            ],
            note: "",
            errors: &[-1],
            obsolete: None,
            shape: r"[query]
pay_sig = string?  HMAC-SHA256 of path, ampersand and request body with the payment app key as key, in hex
[request]
openid = string?  the user's open id
env = int!  0 production, 1 sandbox
user_ip = string?  the user's IP address, such as 1.1.1.1
device_type = int?  1 Android, 2 iOS
withdraw_no = string!  own withdrawal number
[response]
withdraw_no = string  own withdrawal number
withdraw_amount = float as number_as_string  yuan, absent for everything
status = int  1 in progress, 2 paid out, 3 failed
withdraw_success_timestamp = int?  Unix seconds
fail_reason = string?
create_time = int  Unix seconds
wx_withdraw_no = string  WeChat's withdrawal number
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.xpay.refund_order",
            path: "/xpay/refund_order",
            query: &["pay_sig"],
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "xpay",
            type_name: "RefundOrder",
            title: "Refund an order (对使用jsapi接口下的单进行退款)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html#_2-3-%E6%9C%8D%E5%8A%A1%E5%99%A8API",
            ],
            note: "Starts the refund; ask for the order to learn the result.",
            errors: &[-1],
            obsolete: None,
            shape: r"[query]
pay_sig = string?  HMAC-SHA256 of path, ampersand and request body with the payment app key as key, in hex
[request]
openid = string?  the user's open id
env = int!  0 production, 1 sandbox
user_ip = string?  the user's IP address, such as 1.1.1.1
device_type = int?  1 Android, 2 iOS
order_id = string?  own order number
wx_order_id = string?  order number of WeChat's virtual payment, instead of order_id
refund_order_id = string!  own refund number, 8 to 32 characters
refund_fee = int!  fen, at most left_fee
left_fee = int!  what can still be refunded in fen, as the order query tells
biz_meta = string?  own text stored with the order
refund_reason = string?  0 none, 1 product, 2 after-sales, 3 user changed mind, 4 price, 5 other
req_from = string?  1 customer service, 2 user, 3 other
[response]
pay_order_id = string  own order number of the payment to refund
pay_wx_order_id = string  order number of WeChat's virtual payment
refund_order_id = string  own refund number, 8 to 32 characters
refund_wx_order_id = string  order number of WeChat's virtual payment
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.xpay.start_publish_goods",
            path: "/xpay/start_publish_goods",
            query: &["pay_sig"],
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "xpay",
            type_name: "StartPublishGoods",
            title: "Publish items in a batch (启动批量发布道具任务)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html#_2-3-%E6%9C%8D%E5%8A%A1%E5%99%A8API",
            ],
            note: "Items are published asynchronously; one task at a time. Published items can be bought in production.",
            errors: &[-1],
            obsolete: None,
            shape: r"[query]
pay_sig = string?  HMAC-SHA256 of path, ampersand and request body with the payment app key as key, in hex
[request]
openid = string?  the user's open id
env = int!  0 production, 1 sandbox
user_ip = string?  the user's IP address, such as 1.1.1.1
device_type = int?  1 Android, 2 iOS
publish_item = [{publish_item}]!
[types.publish_item]
id = string!  id of the item
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.xpay.start_upload_goods",
            path: "/xpay/start_upload_goods",
            query: &["pay_sig"],
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "xpay",
            type_name: "StartUploadGoods",
            title: "Upload items in a batch (启动批量上传道具任务)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html#_2-3-%E6%9C%8D%E5%8A%A1%E5%99%A8API",
            ],
            note: "Items are uploaded asynchronously; one task at a time.",
            errors: &[-1],
            obsolete: None,
            shape: r"[query]
pay_sig = string?  HMAC-SHA256 of path, ampersand and request body with the payment app key as key, in hex
[request]
openid = string?  the user's open id
env = int!  0 production, 1 sandbox
user_ip = string?  the user's IP address, such as 1.1.1.1
device_type = int?  1 Android, 2 iOS
upload_item = [{upload_item}]!
[types.upload_item]
id = string!  id of the item
name = string!
price = int!  fen
remark = string?  own note
item_url = string?  address of the item's picture
",
        },
    ),
];
