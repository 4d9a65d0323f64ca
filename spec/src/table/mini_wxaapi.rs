//! Generated from `spec/mini/wxaapi.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{BodyKind, Method, Operation, Product};

pub(super) static ENTRIES: [Entry; 4] = [
    Entry::new(
        Operation {
            name: "mini.wxaapi.feedback_list",
            path: "/wxaapi/feedback/list",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxaapi",
            type_name: "FeedbackList",
            title: "List user feedback (获取用户反馈列表)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/operation/operation.getFeedback.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
type = int?  1 does not open, 2 crash, 3 slow, 4 black or white screen, 5 freeze, 6 broken layout, 7 slow loading, 8 other; absent for all
page = int! default 1  page number, from 1
num = int! default 10  items for a page, at most 20
[response]
list = [{list}]
total_num = int  number of all items
[types.list]
record_id = int
openid = string  the user's open id
nickname = string
head_url = string  address of the user's picture
phone = string?
type = int  1 does not open, 2 crash, 3 slow, 4 black or white screen, 5 freeze, 6 broken layout, 7 slow loading, 8 other
content = string
mediaIds = [string]?  media ids of pictures, read with the temporary material interface
systemInfo = string?  JSON text about the device
create_time = int  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxaapi.userlog_userlog_search",
            path: "/wxaapi/userlog/userlog_search",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxaapi",
            type_name: "UserlogUserlogSearch",
            title: "Search real-time logs (实时日志查询)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/operation/operation.realtimelogSearch.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
date = string!  day as yyyyMMdd, of the last seven days
begintime = int!  Unix seconds, on the given day
endtime = int!  Unix seconds, on the given day
traceId = string?  id of one start of the mini program
url = string?  page of the log
id = string?  open id or wx number of the user
filterMsg = string?  tag set by the log calls
level = int?  2 info, 4 warn, 8 error
start = int?  items to skip, from 0
limit = int?  most items to return
[response]
data = {data}
[types.data]
list = [{list}]
total = int  number of all items
[types.list]
level = int  2 info, 4 warn, 8 error
libraryVersion = string  version of the base library
clientVersion = string  version of the client
id = string
platform = int  1 Android, 2 iOS
traceid = string  id of one start of the mini program
url = string
filterMsg = string?  tag set by the log calls
msg = [{msg}]
timestamp = int  Unix seconds
[types.msg]
level = int  2 info, 4 warn, 8 error
msg = [string]  logged values
time = int  milliseconds since 1970
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxaapi.wxa_mp_trade_get_guarantee_status",
            path: "/wxaapi/wxamptrade/get_guarantee_status",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxaapi",
            type_name: "WxaMpTradeGetGuaranteeStatus",
            title: "Get the state of the trade guarantee (获取小程序交易保障标状态)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/transaction-guarantee/GetGuaranteeStatus.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
isActived = bool  whether the guarantee mark is shown
msg = string?
reasons = [string]?  what keeps the mark from being shown
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxaapi.wxa_mp_trade_get_penalty_list",
            path: "/wxaapi/wxamptrade/get_penalty_list",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxaapi",
            type_name: "WxaMpTradeGetPenaltyList",
            title: "List penalties on the trade experience score (获取小程序交易体验分违规记录)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/transaction-guarantee/GetPenaltyList.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
offset = int! default 0  items to skip, from 0
limit = int? default 10  most items to return
[response]
appealList = [{appeal_list}]
totalNum = int  number of all items
currentScore = int  present score
[types.appeal_list]
illegalOrderId = int  number of the penalty
orderId = string
complaintOrderId = int  number of the complaint
illegalWording = string  why points were taken
status = int
minusScore = int  points that were taken
illegalTime = int  Unix seconds
updateTime = int  Unix seconds
",
        },
    ),
];
