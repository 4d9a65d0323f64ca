//! Generated from `spec/mini/channels_ec_funds.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 8] = [
    Entry::new(
        Operation {
            name: "mini.channels_ec_funds.get_balance",
            path: "/channels/ec/funds/getbalance",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
available_amount = int  money that can be withdrawn, fen
pending_amount = int  money not yet settled, fen
sub_mchid = string?  WeChat Pay merchant number of the shop
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_funds.get_bank_acct",
            path: "/channels/ec/funds/getbankacct",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
account_info = {account_info}  bank account
[types.account_info]
bank_account_type = string  ACCOUNT_TYPE_BUSINESS of the enterprise, ACCOUNT_TYPE_PRIVATE of the operator
account_bank = string  bank
account_bank4show = string?  name of the bank as shown
bank_address_code = string  code of the administrative division of the branch
bank_branch_id = string?  id of the branch
bank_name = string?  full name of the branch
account_number = string  number of the account
account_name = string?  holder of the account
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_funds.get_funds_flow_detail",
            path: "/channels/ec/funds/getfundsflowdetail",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
flow_id = string!  id of the entry of the funds flow
[response]
funds_flow = {funds_flow}
[types.funds_flow]
flow_id = string  id of the entry of the funds flow
funds_type = int  1 order income, 2 order fee, 3 refund, 4 withdrawal, 5 withdrawal returned, 7 alliance share, 8 freight insurance share, 11 platform fee, 12 agency fee, 16 freight insurance, 99 share
flow_type = int  1 income, 2 expense
amount = int  money, fen
balance = int  balance after the entry, fen
related_info_list = [{related_info_list}]  what the entry belongs to
remark = string?  free remark
bookkeeping_time = string?  when it was booked, yyyy-MM-dd HH:mm:ss
[types.related_info_list]
related_type = int  1 order, 2 after-sale, 3 withdrawal, 4 freight insurance
order_id = string?  id of the shop order, a string of digits
aftersale_id = string?  id of the after-sale order
transaction_id = string?  WeChat Pay transaction id
guarantee_id = string?  id of the guarantee order
present_id = string?  id of the gift order
group_present_sub_order_id_list = [string]? as csv_comma  ids of the sub-orders of a group gift
intra_city_shop_id = string?  id of the store for delivery in the same city
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_funds.get_funds_flow_list",
            path: "/channels/ec/funds/getfundsflowlist",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
            note: "Only ids; get each entry with the detail interface.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
transaction_id = string?  WeChat Pay transaction id
start_time = int?  begin of the period, Unix seconds
end_time = int!  end of the period, Unix seconds
page = int?  number of the page, from 1
page_size = int! default 10  number of entries per page, default 10
next_key = string?  cursor of the last page, needed if page times page_size reaches 10000
[response]
flow_ids = [string]  ids of entries of the funds flow
has_more = bool  whether there are more pages
next_key = string?  cursor of the last page, needed if page times page_size reaches 10000
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_funds.get_withdraw_detail",
            path: "/channels/ec/funds/getwithdrawdetail",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
withdraw_id = string!  id of the withdrawal
[response]
amount = int  money, fen
remark = string?  free remark
bank_name = string?  full name of the branch
bank_num = string?  number of the account, masked
bank_memo = string?  remark on the bank statement
status = string  INIT, CREATE_SUCCESS accepted, SUCCESS done, FAIL failed, REFUND returned, CLOSE closed
reason = string?  why it failed
create_time = int  when it was created, Unix seconds
update_time = int  when it was last changed, Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_funds.get_withdraw_list",
            path: "/channels/ec/funds/getwithdrawlist",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
start_time = int?  begin of the period, Unix seconds
end_time = int?  end of the period, Unix seconds
page_num = int! default 1  number of the page, from 1
page_size = int! default 10  number of entries per page, default 10
[response]
withdraw_ids = [string]  ids of withdrawals
total_num = int  number of all matching entries
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_funds.set_bank_acct",
            path: "/channels/ec/funds/setbankacct",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_funds",
            type_name: "SetBankAcct",
            title: "Change the settlement bank account (修改结算账户)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/funds/setbankacct.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/funds/setbankacct.html",
            ],
            note: "Sensitive: the account receives all withdrawals; the holder must fit the shop's owner.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
account_info = {account_info}!  bank account
[types.account_info]
bank_account_type = string!  ACCOUNT_TYPE_BUSINESS of the enterprise, ACCOUNT_TYPE_PRIVATE of the operator
account_bank = string!  bank
account_bank4show = string?  name of the bank as shown
bank_address_code = string!  code of the administrative division of the branch
bank_branch_id = string?  id of the branch
bank_name = string?  full name of the branch
account_number = string!  number of the account
account_name = string?  holder of the account
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_funds.submit_withdraw",
            path: "/channels/ec/funds/submitwithdraw",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_funds",
            type_name: "SubmitWithdraw",
            title: "Request a withdrawal (商户提现)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/funds/submitwithdraw.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/funds/submitwithdraw.html",
            ],
            note: "The withdrawal only happens after an administrator has scanned the code that belongs to the ticket.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
amount = int!  money, fen
remark = string?  free remark
bank_memo = string?  remark on the bank statement
[response]
qrcode_ticket = string  ticket for the QR code an administrator has to scan
",
        },
    ),
];
