//! Generated from `spec/mp/publisher.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{BodyKind, Method, Operation, Product};

pub(super) static ENTRIES: [Entry; 3] = [
    Entry::new(
        Operation {
            name: "mp.publisher.stat_adpos_general",
            path: "/publisher/stat",
            method: Method::Get,
            body: BodyKind::None,
            ok_field: Some("base_resp.ret"),
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "publisher",
            type_name: "StatAdposGeneral",
            title: "Get advertising figures by report (获取公众号广告位、返佣商品与结算收入数据)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Analytics/Ad_Analysis.html#%E4%B8%80%E3%80%81%E8%8E%B7%E5%8F%96%E5%85%AC%E4%BC%97%E5%8F%B7%E5%88%86%E5%B9%BF%E5%91%8A%E4%BD%8D%E6%95%B0%E6%8D%AE%EF%BC%88publisher-adpos-general%EF%BC%89",
            ],
            note: "The report is chosen by the query parameter action; each has its own response.",
            errors: &[45009],
            obsolete: None,
            shape: r"[query]
action = string! = publisher_adpos_general  publisher_adpos_general, publisher_cps_general or publisher_settlement
ad_slot = string?  position of the advertisement, such as SLOT_ID_BIZ_BOTTOM
start_date = string!  yyyy-MM-dd
end_date = string!  yyyy-MM-dd
page = int! default 1  from 1
page_size = int! default 10  at most 90
[response]
base_resp = {base_resp}
summary = {summary}
list = [{list}]
total_num = int  records in all
[types.base_resp]
ret = int  0 success
err_msg = string
[types.summary]
req_succ_count = int  requests answered
exposure_count = int  times shown
exposure_rate = float  share of requests that were shown
click_count = int  clicks
click_rate = float  share of those shown that were clicked
income = int  in fen
ecpm = float  fen for a thousand times shown
[types.list]
req_succ_count = int  requests answered
exposure_count = int  times shown
exposure_rate = float  share of requests that were shown
click_count = int  clicks
click_rate = float  share of those shown that were clicked
income = int  in fen
ecpm = float  fen for a thousand times shown
date = string  yyyy-MM-dd
slot_id = int  id of the position
ad_slot = string  position of the advertisement, such as SLOT_ID_BIZ_BOTTOM
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.publisher.stat_cps_general",
            path: "/publisher/stat",
            method: Method::Get,
            body: BodyKind::None,
            ok_field: Some("base_resp.ret"),
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "publisher",
            type_name: "StatCpsGeneral",
            title: "Get advertising figures by report (获取公众号广告位、返佣商品与结算收入数据)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Analytics/Ad_Analysis.html#%E4%BA%8C%E3%80%81%E8%8E%B7%E5%8F%96%E5%85%AC%E4%BC%97%E5%8F%B7%E8%BF%94%E4%BD%A3%E5%95%86%E5%93%81%E6%95%B0%E6%8D%AE%EF%BC%88publisher-cps-general%EF%BC%89",
            ],
            note: "The report is chosen by the query parameter action; each has its own response.",
            errors: &[45009],
            obsolete: None,
            shape: r"[query]
action = string! = publisher_cps_general  publisher_adpos_general, publisher_cps_general or publisher_settlement
start_date = string!  yyyy-MM-dd
end_date = string!  yyyy-MM-dd
page = int! default 1  from 1
page_size = int! default 10  at most 90
[response]
base_resp = {base_resp}
summary = {summary}
list = [{list}]
total_num = int  records in all
[types.base_resp]
ret = int  0 success
err_msg = string
[types.summary]
req_succ_count = int?  requests answered
exposure_count = int  times shown
click_count = int  clicks
click_rate = float  share of those shown that were clicked
order_count = int  orders
order_rate = float  share of clicks that led to an order
total_fee = int  amount of the orders, in fen
total_commission = int  commission, in fen
[types.list]
req_succ_count = int?  requests answered
exposure_count = int  times shown
click_count = int  clicks
click_rate = float  share of those shown that were clicked
order_count = int  orders
order_rate = float  share of clicks that led to an order
total_fee = int  amount of the orders, in fen
total_commission = int  commission, in fen
date = string  yyyy-MM-dd
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.publisher.stat_settlement",
            path: "/publisher/stat",
            method: Method::Get,
            body: BodyKind::None,
            ok_field: Some("base_resp.ret"),
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "publisher",
            type_name: "StatSettlement",
            title: "Get advertising figures by report (获取公众号广告位、返佣商品与结算收入数据)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Analytics/Ad_Analysis.html#%E4%B8%89%E3%80%81%E8%8E%B7%E5%8F%96%E5%85%AC%E4%BC%97%E5%8F%B7%E7%BB%93%E7%AE%97%E6%94%B6%E5%85%A5%E6%95%B0%E6%8D%AE%E5%8F%8A%E7%BB%93%E7%AE%97%E4%B8%BB%E4%BD%93%E4%BF%A1%E6%81%AF%EF%BC%88publisher-settlement%EF%BC%89",
            ],
            note: "The report is chosen by the query parameter action; each has its own response.",
            errors: &[45009],
            obsolete: None,
            shape: r"[query]
action = string! = publisher_settlement  publisher_adpos_general, publisher_cps_general or publisher_settlement
start_date = string!  yyyy-MM-dd
end_date = string!  yyyy-MM-dd
page = int! default 1  from 1
page_size = int! default 10  at most 90
[response]
base_resp = {base_resp}
body = string  name of the owner who is paid
revenue_all = int  income in all, in fen
penalty_all = int  deductions in all, in fen
settled_revenue_all = int  settled in all, in fen
settlement_list = [{settlement_list}]
total_num = int  records in all
[types.base_resp]
ret = int  0 success
err_msg = string
[types.settlement_list]
date = string  date of the settlement
zone = string  days settled
month = string  yyyyMM
order = int  1 first half of the month, 2 second half
sett_status = int  1 being settled, 2 and 3 settled, 4 being paid, 5 paid
settled_revenue = int  in fen
sett_no = string  number of the settlement
mail_send_cnt = int  times the statement was sent by mail
slot_revenue = [{slot_revenue}]  income by position
[types.slot_revenue]
slot_id = string  id of the position
slot_settled_revenue = int  in fen
",
        },
    ),
];
