//! Generated from `spec/mini/product_funds.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 7] = [
    Entry::new(
        Operation {
            name: "mini.product_funds.get_balance",
            path: "/product/funds/getbalance",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "product_funds",
            type_name: "GetBalance",
            title: "Get the account balance (获取账户余额)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/funds/get_balance.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
available_amount = int  fen that can be withdrawn
pending_amount = int  fen not yet settled
sub_mchid = string  number of the sub-merchant at WeChat Pay
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_funds.get_order_flow",
            path: "/product/funds/getorderflow",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "product_funds",
            type_name: "GetOrderFlow",
            title: "Get the funds record of an order (获取订单流水)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/funds/get_order_flow.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
order_id = int!
[response]
order_flow = {order_flow}
[types.order_flow]
order_id = int
status = string  of a withdrawal: CREATE_SUCCESS accepted, SUCCESS, FAIL, REFUND returned by the bank, CLOSE closed, INIT created; of an order's record its settlement state
price = int  fen actually paid
order_price = int  fen, amount of the order
discount_fee = int  fen, discount
service_fee = int  fen, service fee of the platform
handling_fee = int  fen, payment handling fee
refunding_type = int  whether a refund is under way
refund_fee = int  fen, refunded amount
settled_time = int?  Unix seconds, when the order was settled
order_time = int  Unix seconds, when the order was made
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_funds.get_withdraw_detail",
            path: "/product/funds/getwithdrawdetail",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "product_funds",
            type_name: "GetWithdrawDetail",
            title: "Get details of a withdrawal (获取提现记录)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/funds/get_withdraw_detail.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
out_request_no = string!  number of the withdrawal
[response]
out_request_no = string?  number of the withdrawal
status = string  of a withdrawal: CREATE_SUCCESS accepted, SUCCESS, FAIL, REFUND returned by the bank, CLOSE closed, INIT created; of an order's record its settlement state
amount = int  fen
reason = string?  why the withdrawal failed
remark = string?  note on the withdrawal
bank_num = string  number of the bank account
bank_name = string
bank_memo = string?  note that appears on the bank statement
update_time = int  Unix seconds
create_time = int  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_funds.scan_order_flow",
            path: "/product/funds/scanorderflow",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "product_funds",
            type_name: "ScanOrderFlow",
            title: "List funds records of orders (获取订单流水列表)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/funds/scan_order_flow.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
page_num = int! default 1  page number, from 1
page_size = int! default 10  entries a page
[response]
order_flow = [{order_flow}]
[types.order_flow]
order_id = int
status = string  of a withdrawal: CREATE_SUCCESS accepted, SUCCESS, FAIL, REFUND returned by the bank, CLOSE closed, INIT created; of an order's record its settlement state
price = int  fen actually paid
order_price = int  fen, amount of the order
discount_fee = int  fen, discount
service_fee = int  fen, service fee of the platform
handling_fee = int  fen, payment handling fee
refunding_type = int  whether a refund is under way
refund_fee = int  fen, refunded amount
settled_time = int?  Unix seconds, when the order was settled
order_time = int  Unix seconds, when the order was made
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_funds.scan_withdraw",
            path: "/product/funds/scanwithdraw",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "product_funds",
            type_name: "ScanWithdraw",
            title: "List withdrawals (获取提现记录列表)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/funds/scan_withdraw.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
page_num = int! default 1  page number, from 1
page_size = int! default 10  entries a page
[response]
list = [{list}]  the withdrawals
total_num = int  number of entries in all
[types.list]
out_request_no = string  number of the withdrawal
status = string  of a withdrawal: CREATE_SUCCESS accepted, SUCCESS, FAIL, REFUND returned by the bank, CLOSE closed, INIT created; of an order's record its settlement state
amount = int  fen
reason = string?  why the withdrawal failed
remark = string?  note on the withdrawal
bank_memo = string?  note that appears on the bank statement
wxpay_update_time = int  Unix seconds, as recorded by WeChat Pay
wxpay_create_time = int  Unix seconds, as recorded by WeChat Pay
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_funds.set_bank_account",
            path: "/product/funds/setbankaccount",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "product_funds",
            type_name: "SetBankAccount",
            title: "Change the settlement bank account (修改结算账户)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/funds/set_bank_account.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
account_info = {account_info}!
[types.account_info]
bank_account_type = string!  ACCOUNT_TYPE_BUSINESS corporate account, ACCOUNT_TYPE_PRIVATE personal account
account_number = string!  number of the bank account
account_bank = string!  name of the bank as listed by WeChat Pay
account_bank4show = string?  name of the bank to show
bank_address_code = string!  code of the province and city of the branch
bank_branch_id = string?  id of the branch, needed for some banks
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_funds.submit_withdraw",
            path: "/product/funds/submitwithdraw",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "product_funds",
            type_name: "SubmitWithdraw",
            title: "Withdraw funds (商户提现)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/funds/submit_withdraw.html",
            ],
            note: "The administrator must scan the QR code of qrcode_ticket to confirm.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
amount = int!  fen
remark = string?  note on the withdrawal
bank_memo = string?  note that appears on the bank statement
[response]
qrcode_ticket = string  ticket of the QR code the administrator must scan to confirm
",
        },
    ),
];
