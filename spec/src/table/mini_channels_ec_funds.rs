//! Generated from `spec/mini/channels_ec_funds.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 8] = [
    Entry::new(
        Operation {
            name: "mini.channels_ec_funds.get_balance",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/funds/getbalance",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "channels_ec_funds",
            type_name: "GetBalance",
            title: "Get the balance of the shop (获取账户余额)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/funds/getbalance.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/funds/getbalance.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
available_amount = int
pending_amount = int
sub_mchid = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_funds.get_bank_acct",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/funds/getbankacct",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "channels_ec_funds",
            type_name: "GetBankAcct",
            title: "Get the settlement bank account (获取结算账户)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/funds/getbankacct.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/funds/getbankacct.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
account_info = {account_info}
[types.account_info]
bank_account_type = string
account_bank = string
account_bank4show = string?
bank_address_code = string
bank_branch_id = string?
bank_name = string?
account_number = string
account_name = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_funds.get_funds_flow_detail",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/funds/getfundsflowdetail",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "channels_ec_funds",
            type_name: "GetFundsFlowDetail",
            title: "Get an entry of the funds flow (获取资金流水详情)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/funds/getfundsflowdetail.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/funds/getfundsflowdetail.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
flow_id = string!
[response]
funds_flow = {funds_flow}
[types.funds_flow]
flow_id = string
funds_type = int
flow_type = int
amount = int
balance = int
related_info_list = [{related_info_list}]
remark = string?
bookkeeping_time = string?  yyyy-MM-dd HH:mm:ss, China time
[types.related_info_list]
related_type = int
order_id = string?
aftersale_id = string?
transaction_id = string?
guarantee_id = string?
present_id = string?
group_present_sub_order_id_list = [string]? as csv_comma
intra_city_shop_id = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_funds.get_funds_flow_list",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/funds/getfundsflowlist",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "channels_ec_funds",
            type_name: "GetFundsFlowList",
            title: "List entries of the funds flow (获取资金流水列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/funds/getfundsflowlist.html",
                "https://developers.weixin.qq.com/doc/channels/locallife/api/Fund.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/funds/getfundsflowlist.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
transaction_id = string?
start_time = int?  Unix seconds
end_time = int!  Unix seconds
page = int?
page_size = int! default 10
next_key = string?
[response]
flow_ids = [string]
has_more = bool
next_key = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_funds.get_withdraw_detail",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/funds/getwithdrawdetail",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "channels_ec_funds",
            type_name: "GetWithdrawDetail",
            title: "Get a withdrawal (获取提现记录)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/funds/getwithdrawdetail.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/funds/getwithdrawdetail.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
withdraw_id = string!
[response]
amount = int
remark = string?
bank_name = string?
bank_num = string?
bank_memo = string?
status = string
reason = string?
create_time = int  Unix seconds
update_time = int  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_funds.get_withdraw_list",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/funds/getwithdrawlist",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "channels_ec_funds",
            type_name: "GetWithdrawList",
            title: "List withdrawals (获取提现记录列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/funds/getwithdrawlist.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/funds/getwithdrawlist.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
start_time = int?  Unix seconds
end_time = int?  Unix seconds
page_num = int! default 1
page_size = int! default 10
[response]
withdraw_ids = [string]
total_num = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_funds.set_bank_acct",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/funds/setbankacct",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "channels_ec_funds",
            type_name: "SetBankAcct",
            title: "Change the settlement bank account (修改结算账户)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/funds/setbankacct.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/funds/setbankacct.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
account_info = {account_info}!
[types.account_info]
bank_account_type = string!
account_bank = string!
account_bank4show = string?
bank_address_code = string!
bank_branch_id = string?
bank_name = string?
account_number = string!
account_name = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_funds.submit_withdraw",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/funds/submitwithdraw",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "channels_ec_funds",
            type_name: "SubmitWithdraw",
            title: "Request a withdrawal (商户提现)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/funds/submitwithdraw.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/funds/submitwithdraw.html",
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
