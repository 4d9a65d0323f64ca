//! Generated from `spec/mini/channels_livedashboard.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 2] = [
    Entry::new(
        Operation {
            name: "mini.channels_livedashboard.get_live_data",
            path: "/channels/livedashboard/getlivedata",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
export_id = string!  id of the live session
[response]
live_dashboard_data = string  basic figures, JSON text
live_comparison_index = string  quality of the content against other sessions, JSON text
live_ec_data_summary = string  summary of sales, JSON text
live_ec_conversion_metric = string  conversion of viewers to buyers, JSON text
live_ec_profile = string  profile of the buyers, JSON text
live_distribution_channel = string  where viewers and buyers came from, JSON text
single_live_ec_spu_data_page_v2 = string  figures by product, JSON text
trace_id = string?  id of the call, for inquiries
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_livedashboard.get_live_list",
            path: "/channels/livedashboard/getlivelist",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_livedashboard",
            type_name: "GetLiveList",
            title: "List live sessions (获取直播大屏直播列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/livedashboard/getlivelist.html",
            ],
            note: "The ids serve to ask for the data of each session.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
ds = string! as string_as_number  day, yyyyMMdd
[response]
live_items = [{live_items}]  live sessions of the day
has_more = bool  whether there are more pages
trace_id = string  id of the call, for inquiries
[types.live_items]
export_id = string  id of the live session
create_time = int  when it was created, Unix seconds
",
        },
    ),
];
