//! Generated from `spec/mini/channels_ec_league_funds.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 2] = [
    Entry::new(
        Operation {
            name: "mini.channels_ec_league_funds.get_funds_flow_detail",
            path: "/channels/ec/league/funds/getfundsflowdetail",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_league_funds",
            type_name: "GetFundsFlowDetail",
            title: "Get an entry of the talent's funds flow (获取资金流水详情)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/league/ecleague_getfundsflowdetail.html",
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
funds_type = int  kind of money movement
flow_type = int  1 income, 2 expense
amount = int  money, fen
balance = int  balance after the entry, fen
related_info_list = [{related_info_list}]  what the entry belongs to
remark = string?  free remark
bookkeeping_time = string  when it was booked, yyyy-MM-dd HH:mm:ss
[types.related_info_list]
related_type = string  kind of the related record
order_id = string?  id of the shop order, a string of digits
aftersale_id = string?  id of the after-sale order
transaction_id = string?  WeChat Pay transaction id
withdraw_id = string?  id of the withdrawal
insurance_id = string?  id of the freight insurance
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_league_funds.get_funds_flow_list",
            path: "/channels/ec/league/funds/getfundsflowlist",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_league_funds",
            type_name: "GetFundsFlowList",
            title: "List entries of the talent's funds flow (获取资金流水列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/league/ecleague_getfundsflowlist.html",
            ],
            note: "Only ids; get each entry with the detail interface.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
flow_type = int?  1 income, 2 expense
start_time = int?  begin of the period, Unix seconds
end_time = int?  end of the period, Unix seconds
transaction_id = string?  WeChat Pay transaction id
page = int! default 1  number of the page, from 1
page_size = int! default 10  number of entries per page, default 10
next_key = string?  cursor of the last page
[response]
flow_ids = [string]  ids of entries of the funds flow
has_more = bool  whether there are more pages
next_key = string?  cursor of the last page
",
        },
    ),
];
