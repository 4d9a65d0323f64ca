//! Generated from `spec/mini/product_funds.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 7] = [
    Entry::new(
        Operation {
            name: "mini.product_funds.get_balance",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/product/funds/getbalance",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
available_amount = int
pending_amount = int
sub_mchid = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_funds.get_order_flow",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/product/funds/getorderflow",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
status = string
price = int
order_price = int
discount_fee = int
service_fee = int
handling_fee = int
refunding_type = int
refund_fee = int
settled_time = int?
order_time = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_funds.get_withdraw_detail",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/product/funds/getwithdrawdetail",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
out_request_no = string!
[response]
out_request_no = string?
status = string
amount = int
reason = string?
remark = string?
bank_num = string
bank_name = string
bank_memo = string?
update_time = int  Unix seconds
create_time = int  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_funds.scan_order_flow",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/product/funds/scanorderflow",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
page_num = int! default 1
page_size = int! default 10
[response]
order_flow = [{order_flow}]
[types.order_flow]
order_id = int
status = string
price = int
order_price = int
discount_fee = int
service_fee = int
handling_fee = int
refunding_type = int
refund_fee = int
settled_time = int?
order_time = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_funds.scan_withdraw",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/product/funds/scanwithdraw",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
page_num = int! default 1
page_size = int! default 10
[response]
list = [{list}]
total_num = int
[types.list]
out_request_no = string
status = string
amount = int
reason = string?
remark = string?
bank_memo = string?
wxpay_update_time = int  Unix seconds
wxpay_create_time = int  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_funds.set_bank_account",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/product/funds/setbankaccount",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
bank_account_type = string!
account_number = string!
account_bank = string!
account_bank4show = string?
bank_address_code = string!
bank_branch_id = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_funds.submit_withdraw",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/product/funds/submitwithdraw",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "product_funds",
            type_name: "SubmitWithdraw",
            title: "Withdraw funds (商户提现)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/funds/submit_withdraw.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
amount = int!
remark = string?
bank_memo = string?
[response]
qrcode_ticket = string
",
        },
    ),
];
