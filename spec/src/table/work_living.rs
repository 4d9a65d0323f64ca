//! Generated from `spec/work/living.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{BodyKind, Method, Operation, Product};

pub(super) static ENTRIES: [Entry; 9] = [
    Entry::new(
        Operation {
            name: "work.living.cancel",
            path: "/cgi-bin/living/cancel",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "living",
            type_name: "Cancel",
            title: "Cancel a scheduled live stream (取消预约直播)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/93638",
                "https://developer.work.weixin.qq.com/document/path/93718",
            ],
            note: "Only streams that are still scheduled and were created by the calling app.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
livingid = string!  id of the live stream
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.living.create",
            path: "/cgi-bin/living/create",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "living",
            type_name: "Create",
            title: "Schedule a live stream (创建预约直播)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/93637",
                "https://developer.work.weixin.qq.com/document/path/93717",
            ],
            note: "The streamer must be in the app's visible scope.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
anchor_userid = string!  member who streams
theme = string!  title, at most 60 bytes
living_start = int!  Unix seconds; when created, the planned start
living_duration = int!  planned duration, seconds
type = int!  0 general, 1 small class, 2 big class, 3 company training, 4 event
description = string?  at most 300 bytes
remind_time = int?  seconds before the start to remind the streamer, 0 for no reminder
activity_cover_mediaid = string?  cover picture of an event stream, from uploading a temporary file
activity_share_mediaid = string?  picture on the share card of an event stream
activity_detail = {activity_detail}?  introduction of an event stream
agentid = int?  app on whose behalf the stream is created
[response]
livingid = string  id of the live stream
[types.activity_detail]
description = string?  text of the introduction
image_list = [string]?  media ids of pictures, at most 6
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.living.delete_replay_data",
            path: "/cgi-bin/living/delete_replay_data",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "living",
            type_name: "DeleteReplayData",
            title: "Delete the replay of a live stream (删除直播回放)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/93874",
                "https://developer.work.weixin.qq.com/document/path/93719",
                "https://developer.work.weixin.qq.com/document/path/93743",
                "https://developer.work.weixin.qq.com/document/path/93860",
            ],
            note: "Only for ended streams with a replay; can't be undone.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
livingid = string!  id of the live stream
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.living.get_living_code",
            path: "/cgi-bin/living/get_living_code",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "living",
            type_name: "GetLivingCode",
            title: "Get a watch code for a WeChat viewer (获取微信观看直播凭证)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/93641",
                "https://developer.work.weixin.qq.com/document/path/93721",
            ],
            note: "For watching in WeChat: append the code to the watch page of the mini program.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
livingid = string!  id of the live stream
openid = string!  WeChat user who will watch
[response]
living_code = string  watch code; valid 5 minutes, only in WeChat
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.living.get_living_info",
            path: "/cgi-bin/living/get_living_info",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "living",
            type_name: "GetLivingInfo",
            title: "Get the details of a live stream (获取直播详情)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/93635",
                "https://developer.work.weixin.qq.com/document/path/93715",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
livingid = string!  id of the live stream
[response]
living_info = {living_info}
[types.living_info]
livingid = string?  id of the live stream
anchor_userid = string  member who streams
main_department = int?  main department of the streamer
theme = string  title, at most 60 bytes
living_start = int  Unix seconds; when created, the planned start
living_duration = int  seconds; in the details, the actual duration
reserve_start = int  planned start, Unix seconds
reserve_living_duration = int  planned duration, seconds
type = int  0 general, 1 small class, 2 big class, 3 company training, 4 event
status = int  0 scheduled, 1 streaming, 2 ended, 3 expired, 4 cancelled
description = string  at most 300 bytes
open_replay = bool as bool_as_int  whether the replay can be watched
replay_status = int?  0 ready, 1 being made, 2 deleted, 3 failed; only when replay is open
subscribe_count = int  how many people reserved
viewer_num = int  how many people watched
online_count = int  how many watch now
comment_num = int  number of comments
mic_num = int  how many people spoke
push_stream_url = string?  address to push the stream to, if a third-party device streams
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.living.get_living_share_info",
            path: "/cgi-bin/living/get_living_share_info",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "living",
            type_name: "GetLivingShareInfo",
            title: "Get who shared a live stream to a viewer (获取跳转小程序商城的直播观众信息)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/94442",
                "https://developer.work.weixin.qq.com/document/path/94578",
            ],
            note: "For a shop mini program opened from a stream: tells who watched and who invited.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
ww_share_code = string!  value that the mini program got when it was opened from the stream
[response]
livingid = string  id of the live stream
viewer_userid = string?  viewer, if a member
viewer_external_userid = string?  viewer, if an external user
invitor_userid = string?  member who shared the stream to the viewer
invitor_external_userid = string?  external user who shared the stream to the viewer
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.living.get_user_all_living_id",
            path: "/cgi-bin/living/get_user_all_livingid",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "living",
            type_name: "GetUserAllLivingId",
            title: "List the live stream ids of a member (获取成员直播ID列表)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/93634",
                "https://developer.work.weixin.qq.com/document/path/93714",
                "https://developer.work.weixin.qq.com/document/path/93739",
                "https://developer.work.weixin.qq.com/document/path/93856",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
userid = string!  member of the company
cursor = string?  next_cursor of the page before
limit = int?  page size, at most 100
[response]
livingid_list = [string]  live streams of the member
next_cursor = string?  pass back for the next page
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.living.get_watch_stat",
            path: "/cgi-bin/living/get_watch_stat",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "living",
            type_name: "GetWatchStat",
            title: "Get the watch details of a live stream (获取直播观看明细)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/93636",
                "https://developer.work.weixin.qq.com/document/path/93716",
            ],
            note: "Only complete after the stream has ended.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
livingid = string!  id of the live stream
next_key = string?  pass back for the next page
[response]
stat_info = {stat_info}
ending = bool as bool_as_int  true on the last page
next_key = string?  pass back for the next page
[types.stat_info]
users = [{users}]  viewers who are members
external_users = [{external_users}]  viewers from outside
[types.users]
userid = string  member of the company
watch_time = int  seconds watched
is_comment = bool as bool_as_int  whether the viewer commented
is_mic = bool as bool_as_int  whether the viewer spoke
invitor_userid = string?  member who shared the stream to the viewer
invitor_external_userid = string?  external user who shared the stream to the viewer
[types.external_users]
external_userid = string  empty if the viewer can't be identified
type = int  1 WeChat user, 2 WeCom user
name = string?  shown name
watch_time = int  seconds watched
is_comment = bool as bool_as_int  whether the viewer commented
is_mic = bool as bool_as_int  whether the viewer spoke
invitor_userid = string?  member who shared the stream to the viewer
invitor_external_userid = string?  external user who shared the stream to the viewer
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.living.modify",
            path: "/cgi-bin/living/modify",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "living",
            type_name: "Modify",
            title: "Change a scheduled live stream (修改预约直播)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/93640",
                "https://developer.work.weixin.qq.com/document/path/93720",
            ],
            note: "Only scheduled streams created by the calling app; members left out stay as they are.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
livingid = string!  id of the live stream
title = string?
theme = string?  title, at most 60 bytes
living_start = int?  Unix seconds; when created, the planned start
living_duration = int?  planned duration, seconds
type = int?  0 general, 1 small class, 2 big class, 3 company training, 4 event
description = string?  at most 300 bytes
remind_time = int?  seconds before the start to remind the streamer, 0 for no reminder
",
        },
    ),
];
