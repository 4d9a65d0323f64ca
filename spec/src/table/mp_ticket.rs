//! Generated from `spec/mp/ticket.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{BodyKind, Method, Operation, Product};

pub(super) static ENTRIES: [Entry; 1] = [Entry::new(
    Operation {
        name: "mp.ticket.get_ticket",
        path: "/cgi-bin/ticket/getticket",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    },
    Texts {
        group: "ticket",
        type_name: "GetTicket",
        title: "Get a JS-SDK or card ticket (获取jsapi_ticket / api_ticket)",
        docs: &["https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/JS-SDK.html#54"],
        note: "Official accounts only: mini programs have no such tickets. Cache it; the daily quota is small.",
        errors: &[],
        obsolete: None,
        shape: r"[query]
type = string! default jsapi  jsapi for the JS-SDK, wx_card for cards
[response]
ticket = secret!  signs page configurations
expires_in = int  seconds that it lasts, 7200
",
    },
)];
