//! Generated from `spec/mini/channels_ec_league_funds.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 2] = [
    Entry::new(
        Operation {
            name: "mini.channels_ec_league_funds.get_funds_flow_detail",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/league/funds/getfundsflowdetail",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
bookkeeping_time = string  yyyy-MM-dd HH:mm:ss, China time
[types.related_info_list]
related_type = string
order_id = string?
aftersale_id = string?
transaction_id = string?
withdraw_id = string?
insurance_id = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_league_funds.get_funds_flow_list",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/league/funds/getfundsflowlist",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "channels_ec_league_funds",
            type_name: "GetFundsFlowList",
            title: "List entries of the talent's funds flow (获取资金流水列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/league/ecleague_getfundsflowlist.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
flow_type = int?
start_time = int?  Unix seconds
end_time = int?  Unix seconds
transaction_id = string?
page = int! default 1
page_size = int! default 10
next_key = string?
[response]
flow_ids = [string]
has_more = bool
next_key = string?
",
        },
    ),
];
