//! Generated from `spec/mp/openapi.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 5] = [
    Entry::new(
        Operation {
            name: "mp.openapi.clear_quota",
            path: "/cgi-bin/clear_quota",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "openapi",
            type_name: "ClearQuota",
            title: "Reset an account's call counters (重置API调用次数)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/openapi/clearQuota.html",
                "https://developers.weixin.qq.com/doc/offiaccount/Message_Management/API_Call_Limits.html",
            ],
            note: "At most 10 times a month, console and API together.",
            errors: &[48006],
            obsolete: None,
            shape: r"[request]
appid = string! from app_id  app id of the account
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.openapi.clear_quota_v2",
            path: "/cgi-bin/clear_quota/v2",
            token: TokenKind::None,
            token_param: "",
            query: &["appid", "appsecret"],
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "openapi",
            type_name: "ClearQuotaV2",
            title: "Reset an account's call counters with its secret (使用AppSecret重置API调用次数)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/openApi/clearQuotaByAppSecret.html",
            ],
            note: "For when the quota of token calls is used up too. The official pages send the members in the query.",
            errors: &[48006, 40125],
            obsolete: None,
            shape: r"[query]
appid = string! from app_id  app id of the account
appsecret = secret! from app_secret  app secret of the account
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.openapi.quota_get",
            path: "/cgi-bin/openapi/quota/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "openapi",
            type_name: "QuotaGet",
            title: "Get the quota of a path (查询API调用额度)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/openapi/getApiQuota.html",
                "https://developers.weixin.qq.com/doc/offiaccount/openApi/get_api_quota.html",
            ],
            note: "The token must belong to the owner of the path: the platform's for component paths, else the account's. Paths of sns have no quota.",
            errors: &[76021, 76022],
            obsolete: None,
            shape: r"[request]
cgi_path = string!  such as /cgi-bin/message/custom/send; no host, no query
[response]
quota = {quota}  of the day
rate_limit = {rate}?  of the account in a short time
component_rate_limit = {rate}?  of the platform in a short time
[types.quota]
daily_limit = int  calls a day
used = int  calls made today
remain = int  calls left today
[types.rate]
call_count = int  calls in a window
refresh_second = int  length of the window in seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.openapi.quota_clear",
            path: "/cgi-bin/openapi/quota/clear",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "openapi",
            type_name: "QuotaClear",
            title: "Reset the counter of one path (重置指定API调用次数)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/apimgnt/clearApiQuota.html",
            ],
            note: "",
            errors: &[48006, 76021, 76022],
            obsolete: None,
            shape: r"[request]
cgi_path = string!  such as /cgi-bin/message/custom/send
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.openapi.rid_get",
            path: "/cgi-bin/openapi/rid/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "openapi",
            type_name: "RidGet",
            title: "Get what became of a call by its request id (查询rid信息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/openapi/getRidInfo.html",
                "https://developers.weixin.qq.com/doc/offiaccount/openApi/get_rid_info.html",
            ],
            note: "Request ids are at the end of error texts, and are kept for 7 days.",
            errors: &[76001, 76002, 76003, 76004],
            obsolete: None,
            shape: r"[request]
rid = string!  such as 61725984-6126f6f9-040f19c4
[response]
request = {call}  the call
[types.call]
invoke_time = int  when it came, Unix seconds
cost_in_ms = int  milliseconds that it took
request_url = string  its address and query
request_body = string  its body
response_body = string  the answer
client_ip = string?  where it came from
",
        },
    ),
];
