//! Generated from `spec/mini/channels_finderlive.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 3] = [
    Entry::new(
        Operation {
            name: "mini.channels_finderlive.get_finder_attr_by_appid",
            path: "/channels/finderlive/get_finder_attr_by_appid",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_finderlive",
            type_name: "GetFinderAttrByAppid",
            title: "Get attributes of the Channels account (获取视频号账号信息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/live/get_finder_attr_by_appid.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
finder_attr = {finder_attr}
[types.finder_attr]
uniq_id = string  id of the Channels account (视频号ID)
nickname = string
fans_count = int  number of followers
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_finderlive.get_finder_live_data_list",
            path: "/channels/finderlive/get_finder_live_data_list",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_finderlive",
            type_name: "GetFinderLiveDataList",
            title: "List live sessions with their data (获取视频号直播记录及其数据)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/live/get_finder_live_data_list.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
start_time = int?  begin of the period, Unix seconds
end_time = int?  end of the period, Unix seconds
last_buffer = string?  cursor of the next page, empty for the first page
[response]
item = [{item}]  results
continue_flag = bool  whether there are more pages
last_buffer = string?  cursor of the next page, empty for the first page
[types.item]
export_id = string  id of the live session or video, export/
live_start_time = int  begin of the live session, Unix seconds
live_duration_in_seconds = int  length of the live session, seconds
total_audience_count = int  viewers
total_cheer_count = int  likes
forward_count = int  shares
total_comment_count = int  comments
audiences_avg_seconds = int  average time of watching, seconds
max_online_count = int  most viewers at a time
new_follow_count = int  new followers of the Channels account
new_follow_count_biz = int  new followers of the bound official account
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_finderlive.get_finder_live_leads_data",
            path: "/channels/finderlive/get_finder_live_leads_data",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_finderlive",
            type_name: "GetFinderLiveLeadsData",
            title: "Get leads data of live sessions (获取留资直播间数据详情)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/live/get_finder_live_leads_data.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
start_time = int?  begin of the period, Unix seconds
end_time = int?  end of the period, Unix seconds
source_type = int?  0 live session
[response]
item = [{item}]  results
[types.item]
component_type = int  0 form, 1 WeCom card, 2 WeCom customer service
traffic_type = int  0 natural, 1 advertising
leads_count = int  leads gained
",
        },
    ),
];
