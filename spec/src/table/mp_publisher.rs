//! Generated from `spec/mp/publisher.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 3] = [
    Entry::new(
        Operation {
            name: "mp.publisher.stat_adpos_general",
            product: Product::Mp,
            method: Method::Get,
            host: Host::Api,
            path: "/publisher/stat",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: Some("base_resp.ret"),
            safe_to_retry: true,
        },
        Texts {
            group: "publisher",
            type_name: "StatAdposGeneral",
            title: "Get advertising figures by report (获取公众号广告位、返佣商品与结算收入数据)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Analytics/Ad_Analysis.html#%E4%B8%80%E3%80%81%E8%8E%B7%E5%8F%96%E5%85%AC%E4%BC%97%E5%8F%B7%E5%88%86%E5%B9%BF%E5%91%8A%E4%BD%8D%E6%95%B0%E6%8D%AE%EF%BC%88publisher-adpos-general%EF%BC%89",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
action = string! = publisher_adpos_general
ad_slot = string?
start_date = string!
end_date = string!
page = int! default 1
page_size = int! default 10
[response]
base_resp = {base_resp}
summary = {summary}
list = [{list}]
total_num = int
[types.base_resp]
ret = int
err_msg = string
[types.summary]
req_succ_count = int
exposure_count = int
exposure_rate = float
click_count = int
click_rate = float
income = int
ecpm = float
[types.list]
req_succ_count = int
exposure_count = int
exposure_rate = float
click_count = int
click_rate = float
income = int
ecpm = float
date = string
slot_id = int
ad_slot = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.publisher.stat_cps_general",
            product: Product::Mp,
            method: Method::Get,
            host: Host::Api,
            path: "/publisher/stat",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: Some("base_resp.ret"),
            safe_to_retry: true,
        },
        Texts {
            group: "publisher",
            type_name: "StatCpsGeneral",
            title: "Get advertising figures by report (获取公众号广告位、返佣商品与结算收入数据)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Analytics/Ad_Analysis.html#%E4%BA%8C%E3%80%81%E8%8E%B7%E5%8F%96%E5%85%AC%E4%BC%97%E5%8F%B7%E8%BF%94%E4%BD%A3%E5%95%86%E5%93%81%E6%95%B0%E6%8D%AE%EF%BC%88publisher-cps-general%EF%BC%89",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
action = string! = publisher_cps_general
start_date = string!
end_date = string!
page = int! default 1
page_size = int! default 10
[response]
base_resp = {base_resp}
summary = {summary}
list = [{list}]
total_num = int
[types.base_resp]
ret = int
err_msg = string
[types.summary]
req_succ_count = int?
exposure_count = int
click_count = int
click_rate = float
order_count = int
order_rate = float
total_fee = int
total_commission = int
[types.list]
req_succ_count = int?
exposure_count = int
click_count = int
click_rate = float
order_count = int
order_rate = float
total_fee = int
total_commission = int
date = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.publisher.stat_settlement",
            product: Product::Mp,
            method: Method::Get,
            host: Host::Api,
            path: "/publisher/stat",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: Some("base_resp.ret"),
            safe_to_retry: true,
        },
        Texts {
            group: "publisher",
            type_name: "StatSettlement",
            title: "Get advertising figures by report (获取公众号广告位、返佣商品与结算收入数据)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Analytics/Ad_Analysis.html#%E4%B8%89%E3%80%81%E8%8E%B7%E5%8F%96%E5%85%AC%E4%BC%97%E5%8F%B7%E7%BB%93%E7%AE%97%E6%94%B6%E5%85%A5%E6%95%B0%E6%8D%AE%E5%8F%8A%E7%BB%93%E7%AE%97%E4%B8%BB%E4%BD%93%E4%BF%A1%E6%81%AF%EF%BC%88publisher-settlement%EF%BC%89",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
action = string! = publisher_settlement
start_date = string!
end_date = string!
page = int! default 1
page_size = int! default 10
[response]
base_resp = {base_resp}
body = string
revenue_all = int
penalty_all = int
settled_revenue_all = int
settlement_list = [{settlement_list}]
total_num = int
[types.base_resp]
ret = int
err_msg = string
[types.settlement_list]
date = string
zone = string
month = string
order = int
sett_status = int
settled_revenue = int
sett_no = string
mail_send_cnt = int
slot_revenue = [{slot_revenue}]
[types.slot_revenue]
slot_id = string
slot_settled_revenue = int
",
        },
    ),
];
