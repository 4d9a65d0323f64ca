//! Generated from `spec/mini/channels_livedashboard.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 2] = [
    Entry::new(
        Operation {
            name: "mini.channels_livedashboard.get_live_data",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/livedashboard/getlivedata",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "channels_livedashboard",
            type_name: "GetLiveData",
            title: "Get data of a live session (获取直播大屏数据)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/livedashboard/getlivedata.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
export_id = string!  id of the live session or video, export/
[response]
live_dashboard_data = string
live_comparison_index = string
live_ec_data_summary = string
live_ec_conversion_metric = string
live_ec_profile = string
live_distribution_channel = string
single_live_ec_spu_data_page_v2 = string
trace_id = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_livedashboard.get_live_list",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/livedashboard/getlivelist",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "channels_livedashboard",
            type_name: "GetLiveList",
            title: "List live sessions (获取直播大屏直播列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/livedashboard/getlivelist.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
ds = string! as string_as_number  day, yyyyMMdd
[response]
live_items = [{live_items}]
has_more = bool  whether there are more pages
trace_id = string
[types.live_items]
export_id = string  id of the live session or video, export/
create_time = int  when it was created, Unix seconds
",
        },
    ),
];
