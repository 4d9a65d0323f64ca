//! Generated from `spec/mini/channels_leads.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 5] = [
    Entry::new(
        Operation {
            name: "mini.channels_leads.get_leads_component_id",
            path: "/channels/leads/get_leads_component_id",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_leads",
            type_name: "GetLeadsComponentId",
            title: "List leads components (获取留资组件列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/leads/get_leads_component_id.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
last_buffer = string?  cursor of the next page, empty for the first page
[response]
item = [{item}]  results
continue_flag = bool  whether there are more pages
last_buffer = string?  cursor of the next page, empty for the first page
[types.item]
leads_component_id = string  id of the leads component
leads_description = string  description of the component
status = int  state of the component
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_leads.get_leads_component_promote_record",
            path: "/channels/leads/get_leads_component_promote_record",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_leads",
            type_name: "GetLeadsComponentPromoteRecord",
            title: "List promotion records of a leads component (获取留资组件直播推广记录)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/leads/get_leads_component_promote_record.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
leads_component_id = string!  id of the leads component
start_time = int?  begin of the period, Unix seconds
end_time = int?  end of the period, Unix seconds
last_buffer = string?  cursor of the next page, empty for the first page
[response]
record_data = [{record_data}]  promotions of the component
continue_flag = bool  whether there are more pages
last_buffer = string?  cursor of the next page, empty for the first page
[types.record_data]
anchor_nickname = string  nickname of the host
live_description = string  title of the live session
live_start_time = int  begin of the live session, Unix seconds
exposure_uv = int  users who saw the component
click_uv = int  users who clicked the component
exposure_click_rate = float  share of clicking users
leads_num = int  leads gained
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_leads.get_leads_info_by_component_id",
            path: "/channels/leads/get_leads_info_by_component_id",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_leads",
            type_name: "GetLeadsInfoByComponentId",
            title: "List leads of a component (按组件获取留资信息详情)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/leads/get_leads_info_by_component_id.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
leads_component_id = string!  id of the leads component
start_time = int?  begin of the period, Unix seconds
end_time = int?  end of the period, Unix seconds
last_buffer = string?  cursor of the next page, empty for the first page
[response]
user_data = [{user_data}]  leads
continue_flag = bool  whether there are more pages
last_buffer = string?  cursor of the next page, empty for the first page
[types.user_data]
phone = string  phone number the user left
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_leads.get_leads_info_by_request_id",
            path: "/channels/leads/get_leads_info_by_request_id",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_leads",
            type_name: "GetLeadsInfoByRequestId",
            title: "List leads of a live promotion (按直播场次获取留资信息详情)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/leads/get_leads_info_by_request_id.html",
            ],
            note: "The request_id comes from the list of promotions of the component.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
request_id = string!  id of one promotion of the component in a live session
last_buffer = string?  cursor of the next page, empty for the first page
[response]
user_data = [{user_data}]  leads
continue_flag = bool  whether there are more pages
last_buffer = string?  cursor of the next page, empty for the first page
[types.user_data]
phone = string  phone number the user left
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_leads.get_leads_request_id",
            path: "/channels/leads/get_leads_request_id",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_leads",
            type_name: "GetLeadsRequestId",
            title: "List live promotions with leads (获取留资request_id列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/leads/get_leads_request_id.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
leads_component_id = string!  id of the leads component
last_buffer = string?  cursor of the next page, empty for the first page
[response]
item = [{item}]  results
continue_flag = bool  whether there are more pages
last_buffer = string?  cursor of the next page, empty for the first page
[types.item]
request_id = string  id of one promotion of the component in a live session
live_start_time = int  begin of the live session, Unix seconds
live_description = string  title of the live session
",
        },
    ),
];
