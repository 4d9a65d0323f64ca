//! Generated from `spec/mini/shop_funds.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 16] = [
    Entry::new(
        Operation {
            name: "mini.shop_funds.get_balance",
            path: "/shop/funds/getbalance",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "shop_funds",
            type_name: "GetBalance",
            title: "Get the account balance (获取账户余额)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/funds/getbalance.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
balance_info = {balance_info}
[types.balance_info]
available_amount = int  fen that can be withdrawn
pending_amount = int  fen not yet settled
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_funds.get_bank_account",
            path: "/shop/funds/getbankaccount",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "shop_funds",
            type_name: "GetBankAccount",
            title: "Get the settlement bank account (获取结算账户)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/funds/getbankaccount.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
account_info = {account_info}
[types.account_info]
bank_account_type = string  ACCOUNT_TYPE_BUSINESS corporate account, ACCOUNT_TYPE_PRIVATE personal account
account_bank = string  name of the bank as listed by WeChat Pay
bank_address_code = string  code of the city of the branch, from the list of cities
account_number = string  number of the bank account
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_funds.get_bank_by_num",
            path: "/shop/funds/getbankbynum",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "shop_funds",
            type_name: "GetBankByNum",
            title: "Find the bank of a card number (根据卡号查银行信息)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/funds/bank/getbankbynum.html",
                "https://developers.weixin.qq.com/doc/channels/API/funds/bank/getbankbynum.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
account_number = string!  number of the bank account
[response]
data = [{data}]
total_count = int  number of entries in all
[types.data]
account_bank = string  name of the bank as listed by WeChat Pay
bank_id = string  id of the bank
bank_code = string  code of the bank, used to list branches
bank_name = string
need_branch = bool  whether a branch must be given for this bank
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_funds.get_bank_list",
            path: "/shop/funds/getbanklist",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "shop_funds",
            type_name: "GetBankList",
            title: "Search banks (搜索银行列表)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/funds/bank/getbanklist.html",
                "https://developers.weixin.qq.com/doc/channels/API/funds/bank/getbanklist.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
offset = int?  number of entries to skip
limit = int?  entries a page
key_words = string?  part of the bank's name
bank_type = int?  1 banks of personal accounts, 2 banks of corporate accounts
[response]
data = [{data}]
[types.data]
account_bank = string  name of the bank as listed by WeChat Pay
bank_type = int  1 banks of personal accounts, 2 banks of corporate accounts
bank_id = string  id of the bank
bank_code = string  code of the bank, used to list branches
bank_name = string
need_branch = bool  whether a branch must be given for this bank
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_funds.get_city",
            path: "/shop/funds/getcity",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "shop_funds",
            type_name: "GetCity",
            title: "List the cities of a province (查询城市列表)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/funds/bank/getcity.html",
                "https://developers.weixin.qq.com/doc/channels/API/funds/bank/getcity.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
province_code = int!  code of the province
[response]
data = [{data}]
total_count = int  number of entries in all
[types.data]
city_code = int  code of the city
city_name = string
bank_address_code = string  code of the city of the branch, from the list of cities
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_funds.get_order_flow",
            path: "/shop/funds/getorderflow",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "shop_funds",
            type_name: "GetOrderFlow",
            title: "Get details of a funds record (获取资金流水详情)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/funds/getorderflow.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
funds_flow_id = string!  id of the funds record
[response]
funds_flow = {funds_flow}
[types.funds_flow]
funds_flow_id = string  id of the funds record
type = string  kind of the funds account
flow_type = string  direction of the money
amount = float  amount of the record
balance = float  balance after the record
busi_type = string?  kind of business behind the record
request_no = string?  number of the business behind the record
bookkeeping_time = string  when it was booked
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_funds.get_province",
            path: "/shop/funds/getprovince",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "shop_funds",
            type_name: "GetProvince",
            title: "List provinces for bank accounts (查询大陆银行省份列表)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/funds/bank/getprovince.html",
                "https://developers.weixin.qq.com/doc/channels/API/funds/bank/getprovince.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
data = [{data}]
total_count = int  number of entries in all
[types.data]
province_code = int  code of the province
province_name = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_funds.get_sub_branch",
            path: "/shop/funds/getsubbranch",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "shop_funds",
            type_name: "GetSubBranch",
            title: "List branches of a bank (查询支行列表)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/funds/bank/getsubbranch.html",
                "https://developers.weixin.qq.com/doc/channels/API/funds/bank/getsubbranch.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
offset = int?  number of entries to skip
limit = int?  entries a page
city_code = int!  code of the city
bank_code = string!  code of the bank, used to list branches
[response]
account_bank = string  name of the bank as listed by WeChat Pay
account_bank_code = string  code of the bank
bank_alias = string  short name of the bank
bank_alias_code = string  code of the short name
data = [{data}]
total_count = int  number of entries in all
count = int  number of entries returned
[types.data]
branch_id = string  id of the branch
branch_name = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_funds.get_withdraw_detail",
            path: "/shop/funds/getwithdrawdetail",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "shop_funds",
            type_name: "GetWithdrawDetail",
            title: "Get details of a withdrawal (获取提现记录)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/wxafunds/API/funds/getwithdrawdetail.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
out_request_no = string!  number of the withdrawal
[response]
withdraw_info = {withdraw_info}
[types.withdraw_info]
amount = int  fen
remark = string?  note on the withdrawal
bank_name = string?
bank_num = string?  number of the bank account
bank_memo = string?  note that appears on the bank statement
status = string  CREATE_SUCCESS accepted, SUCCESS, FAIL, REFUND returned by the bank, CLOSE closed, INIT created
reason = string?  why the withdrawal failed
create_time = int  Unix seconds
update_time = int  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_funds.qrcode_check",
            path: "/shop/funds/qrcode/check",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "shop_funds",
            type_name: "QrcodeCheck",
            title: "Check whether a confirmation code was scanned (查询扫码状态)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/funds/qrcode/check.html",
                "https://developers.weixin.qq.com/doc/channels/API/funds/qrcode/check.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
qrcode_ticket = string!  ticket of the QR code that confirms the operation
[response]
status = int  0 not scanned, 1 confirmed, 2 cancelled, 3 expired, 4 scanned
scan_user_type = int  who scanned: 0 not an administrator, 1 the administrator, 2 a deputy administrator
self_check_err_code = int?  code of the business error
self_check_err_msg = string?  text of the business error
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_funds.qrcode_gen",
            path: "/shop/funds/qrcode/gen",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "shop_funds",
            type_name: "QrcodeGen",
            title: "Generate a confirmation code (生成二维码)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/funds/qrcode/gen.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
identity_type = int!  who must scan
[response]
qrcode_ticket = string  ticket of the QR code that confirms the operation
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_funds.qrcode_get",
            path: "/shop/funds/qrcode/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "shop_funds",
            type_name: "QrcodeGet",
            title: "Get the image of a confirmation code (获取二维码)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/funds/qrcode/get.html",
                "https://developers.weixin.qq.com/doc/channels/API/funds/qrcode/get.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
qrcode_ticket = string!  ticket of the QR code that confirms the operation
[response]
qrcode_buf = string  image of the code, base64
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_funds.scan_order_flow",
            path: "/shop/funds/scanorderflow",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "shop_funds",
            type_name: "ScanOrderFlow",
            title: "List funds records of a day (获取资金流水列表)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/funds/scanorderflow.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
date = string!  day queried
page_num = int! default 1  page number, from 1
page_size = int! default 10  entries a page
[response]
funds_flow_ids = [string]  id of the funds record
total_num = int  number of entries in all
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_funds.scan_withdraw",
            path: "/shop/funds/scanwithdraw",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "shop_funds",
            type_name: "ScanWithdraw",
            title: "List withdrawals (获取提现记录列表)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/wxafunds/API/funds/scanwithdraw.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
page_num = int! default 1  page number, from 1
page_size = int! default 10  entries a page
[response]
out_request_nos = [string]  number of the withdrawal
total_num = int  number of entries in all
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_funds.set_bank_account",
            path: "/shop/funds/setbankaccount",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "shop_funds",
            type_name: "SetBankAccount",
            title: "Change the settlement bank account (修改结算账户)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/funds/setbankaccount.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
account_info = {account_info}!
[types.account_info]
bank_account_type = string!  ACCOUNT_TYPE_BUSINESS corporate account, ACCOUNT_TYPE_PRIVATE personal account
account_bank = string!  name of the bank as listed by WeChat Pay
bank_address_code = string!  code of the city of the branch, from the list of cities
account_number = string!  number of the bank account
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_funds.submit_withdraw",
            path: "/shop/funds/submitwithdraw",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "shop_funds",
            type_name: "SubmitWithdraw",
            title: "Withdraw funds (商户提现)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/wxafunds/API/funds/submitwithdraw.html",
            ],
            note: "The administrator must scan the QR code of qrcode_ticket to confirm.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
amount = int!  fen
remark = string?  note on the withdrawal
bank_memo = string?  note that appears on the bank statement
[response]
out_request_no = string  number of the withdrawal
qrcode_ticket = string  ticket of the QR code that confirms the operation
",
        },
    ),
];
