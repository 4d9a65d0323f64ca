//! Generated from `spec/mp/datacube.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 32] = [
    Entry::new(
        Operation {
            name: "mp.datacube.get_article_summary",
            path: "/datacube/getarticlesummary",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "datacube",
            type_name: "GetArticleSummary",
            title: "Get the daily figures of mass-sent articles (获取图文群发每日数据)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Analytics/Graphic_Analysis_Data_Interface.html",
            ],
            note: "One day at most. Figures of a day are there from 8 o'clock the next morning.",
            errors: &[61500],
            obsolete: None,
            shape: r"[request]
begin_date = string!  yyyy-MM-dd; in mini program figures yyyyMMdd
end_date = string!  last day, included, at the latest yesterday; same format as begin_date
[response]
list = [{answer_list}]
[types.answer_list]
ref_date = string  day of the figures; in mini program figures yyyyMMdd, or the span for weeks and months
msgid = string  message data id and number of the article, joined by _
title = string
int_page_read_user = int  users who read the article's page
int_page_read_count = int  reads of the article's page
ori_page_read_user = int  users who opened the original page (阅读原文)
ori_page_read_count = int  openings of the original page (阅读原文)
share_user = int  users who shared
share_count = int  shares
add_to_fav_user = int  users who saved it as a favourite
add_to_fav_count = int  times it was saved as a favourite
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.datacube.get_article_total",
            path: "/datacube/getarticletotal",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "datacube",
            type_name: "GetArticleTotal",
            title: "Get the total figures of mass-sent articles (获取图文群发总数据)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Analytics/Graphic_Analysis_Data_Interface.html",
            ],
            note: "One day at most: the day of sending, with figures of each of the seven days after it.",
            errors: &[61500],
            obsolete: None,
            shape: r"[request]
begin_date = string!  yyyy-MM-dd; in mini program figures yyyyMMdd
end_date = string!  last day, included, at the latest yesterday; same format as begin_date
[response]
list = [{answer_list}]
[types.answer_list]
ref_date = string  day of the figures; in mini program figures yyyyMMdd, or the span for weeks and months
msgid = string  message data id and number of the article, joined by _
title = string
details = [{details}]
[types.details]
stat_date = string  day of the figures, yyyy-MM-dd
target_user = int  users to whom it was sent
int_page_read_user = int  users who read the article's page
int_page_read_count = int  reads of the article's page
ori_page_read_user = int  users who opened the original page (阅读原文)
ori_page_read_count = int  openings of the original page (阅读原文)
share_user = int  users who shared
share_count = int  shares
add_to_fav_user = int  users who saved it as a favourite
add_to_fav_count = int  times it was saved as a favourite
int_page_from_session_read_user = int  users who read it from this source (session, history, moments, friends, other)
int_page_from_session_read_count = int  reads from this source (session, history, moments, friends, other)
int_page_from_hist_msg_read_user = int  users who read it from this source (session, history, moments, friends, other)
int_page_from_hist_msg_read_count = int  reads from this source (session, history, moments, friends, other)
int_page_from_feed_read_user = int  users who read it from this source (session, history, moments, friends, other)
int_page_from_feed_read_count = int  reads from this source (session, history, moments, friends, other)
int_page_from_friends_read_user = int  users who read it from this source (session, history, moments, friends, other)
int_page_from_friends_read_count = int  reads from this source (session, history, moments, friends, other)
int_page_from_other_read_user = int  users who read it from this source (session, history, moments, friends, other)
int_page_from_other_read_count = int  reads from this source (session, history, moments, friends, other)
feed_share_from_session_user = int  users who shared it to moments from this source
feed_share_from_session_cnt = int  shares to moments from this source
feed_share_from_feed_user = int  users who shared it to moments from this source
feed_share_from_feed_cnt = int  shares to moments from this source
feed_share_from_other_user = int  users who shared it to moments from this source
feed_share_from_other_cnt = int  shares to moments from this source
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.datacube.get_card_biz_uin_info",
            path: "/datacube/getcardbizuininfo",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "datacube",
            type_name: "GetCardBizUinInfo",
            title: "Get the overall figures of cards (拉取卡券概况数据)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#10",
            ],
            note: "At most 62 days; no figures of today.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
begin_date = string!  yyyy-MM-dd; in mini program figures yyyyMMdd
end_date = string!  last day, included, at the latest yesterday; same format as begin_date
cond_source = int!  0 cards made on the platform's site, 1 cards made by the API
[response]
list = [{answer_list}]
[types.answer_list]
ref_date = string  day of the figures; in mini program figures yyyyMMdd, or the span for weeks and months
view_cnt = int  views
view_user = int  users who viewed
receive_cnt = int  cards received
receive_user = int  users who received
verify_cnt = int  cards redeemed
verify_user = int  users who redeemed
given_cnt = int  cards given to friends
given_user = int  users who gave cards to friends
expire_cnt = int  cards expired
expire_user = int  users whose cards expired
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.datacube.get_card_card_info",
            path: "/datacube/getcardcardinfo",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "datacube",
            type_name: "GetCardCardInfo",
            title: "Get the figures of coupons (获取免费券数据)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#11",
            ],
            note: "At most 62 days; no figures of today.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
begin_date = string!  yyyy-MM-dd; in mini program figures yyyyMMdd
end_date = string!  last day, included, at the latest yesterday; same format as begin_date
cond_source = int!  0 cards made on the platform's site, 1 cards made by the API
card_id = string?  kind of card
[response]
list = [{answer_list}]
[types.answer_list]
ref_date = string  day of the figures; in mini program figures yyyyMMdd, or the span for weeks and months
view_cnt = int  views
view_user = int  users who viewed
receive_cnt = int  cards received
receive_user = int  users who received
verify_cnt = int  cards redeemed
verify_user = int  users who redeemed
given_cnt = int  cards given to friends
given_user = int  users who gave cards to friends
expire_cnt = int  cards expired
expire_user = int  users whose cards expired
card_id = string  kind of card
card_type = int  0 discount, 1 cash, 2 gift, 3 other coupon, 4 group purchase
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.datacube.get_card_membercard_detail",
            path: "/datacube/getcardmembercarddetail",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "datacube",
            type_name: "GetCardMembercardDetail",
            title: "Get the figures of one membership card (拉取单张会员卡数据)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#13",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
begin_date = string!  yyyy-MM-dd; in mini program figures yyyyMMdd
end_date = string!  last day, included, at the latest yesterday; same format as begin_date
card_id = string!  kind of card
[response]
list = [{answer_list}]
[types.answer_list]
ref_date = string  day of the figures; in mini program figures yyyyMMdd, or the span for weeks and months
view_cnt = int  views
view_user = int  users who viewed
receive_cnt = int  cards received
receive_user = int  users who received
verify_cnt = int  cards redeemed
verify_user = int  users who redeemed
active_cnt = int  cards activated
active_user = int  users who activated
total_user = int  members with an activated card
total_receive_user = int?  users who received a card, in all
cardid = string
merchanttype = int?
submerchantid = string?
new_user = int  new members
payOriginalFee = int  amount before discounts, in fen
fee = int  amount paid, in fen
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.datacube.get_card_membercard_info",
            path: "/datacube/getcardmembercardinfo",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "datacube",
            type_name: "GetCardMembercardInfo",
            title: "Get the overall figures of membership cards (拉取会员卡概况数据)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#12",
            ],
            note: "At most 62 days; no figures of today.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
begin_date = string!  yyyy-MM-dd; in mini program figures yyyyMMdd
end_date = string!  last day, included, at the latest yesterday; same format as begin_date
cond_source = int!  0 cards made on the platform's site, 1 cards made by the API
[response]
list = [{answer_list}]
[types.answer_list]
ref_date = string  day of the figures; in mini program figures yyyyMMdd, or the span for weeks and months
view_cnt = int  views
view_user = int  users who viewed
receive_cnt = int  cards received
receive_user = int  users who received
verify_cnt = int  cards redeemed
verify_user = int  users who redeemed
active_cnt = int?  cards activated
active_user = int  users who activated
total_user = int  members with an activated card
total_receive_user = int  users who received a card, in all
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.datacube.get_game_analysis_data",
            path: "/datacube/getgameanalysisdata",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "datacube",
            type_name: "GetGameAnalysisData",
            title: "Get the analysis data of a mini game (获取小游戏分析数据)",
            docs: &[
                "https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/data-analysis/analysis.getGameAnalysisData.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
metric = string!  figure asked for
granularity = int!  length of a period
start_time = int!  Unix seconds
end_time = int!  Unix seconds
filter_list = [{filter_list}]?
group_list = [string]?  dimensions by which the figure is broken down
[response]
data_list = [{data_list}]
[types.filter_list]
dimension = string!  name of a dimension
value = string!
[types.data_list]
timestamp = int  Unix seconds
time_label = string
group_dimension_list = [{group_dimension_list}]?
metric_value = float
[types.group_dimension_list]
label = string
value = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.datacube.get_interface_summary",
            path: "/datacube/getinterfacesummary",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "datacube",
            type_name: "GetInterfaceSummary",
            title: "Get the daily figures of callbacks (获取接口分析数据)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Analytics/Analytics_API.html",
            ],
            note: "Thirty days at most.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
begin_date = string!  yyyy-MM-dd; in mini program figures yyyyMMdd
end_date = string!  last day, included, at the latest yesterday; same format as begin_date
[response]
list = [{answer_list}]
[types.answer_list]
ref_date = string  day of the figures; in mini program figures yyyyMMdd, or the span for weeks and months
callback_count = int  messages and events sent to the account's server
fail_count = int  of them failed
total_time_cost = int  milliseconds in all
max_time_cost = int  milliseconds of the slowest
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.datacube.get_interface_summary_hour",
            path: "/datacube/getinterfacesummaryhour",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "datacube",
            type_name: "GetInterfaceSummaryHour",
            title: "Get the hourly figures of callbacks (获取接口分析分时数据)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Analytics/Analytics_API.html",
            ],
            note: "One day at most.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
begin_date = string!  yyyy-MM-dd; in mini program figures yyyyMMdd
end_date = string!  last day, included, at the latest yesterday; same format as begin_date
[response]
list = [{answer_list}]
[types.answer_list]
ref_date = string  day of the figures; in mini program figures yyyyMMdd, or the span for weeks and months
callback_count = int  messages and events sent to the account's server
fail_count = int  of them failed
total_time_cost = int  milliseconds in all
max_time_cost = int  milliseconds of the slowest
ref_hour = int  0 to 2300, the hour in hundreds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.datacube.get_upstream_msg",
            path: "/datacube/getupstreammsg",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "datacube",
            type_name: "GetUpstreamMsg",
            title: "Get the daily figures of incoming messages (获取消息发送概况数据)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Analytics/Message_analysis_data_interface.html",
            ],
            note: "Seven days at most.",
            errors: &[61500],
            obsolete: None,
            shape: r"[request]
begin_date = string!  yyyy-MM-dd; in mini program figures yyyyMMdd
end_date = string!  last day, included, at the latest yesterday; same format as begin_date
[response]
list = [{list}]
[types.list]
ref_date = string  day of the figures; in mini program figures yyyyMMdd, or the span for weeks and months
msg_type = int  1 text, 2 image, 3 voice, 4 video, 6 third-party application message
msg_user = int  users who sent messages
msg_count = int  messages sent
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.datacube.get_upstream_msg_dist",
            path: "/datacube/getupstreammsgdist",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "datacube",
            type_name: "GetUpstreamMsgDist",
            title: "Get the daily distribution of incoming messages (获取消息发送分布数据)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Analytics/Message_analysis_data_interface.html",
            ],
            note: "Fifteen days at most.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
begin_date = string!  yyyy-MM-dd; in mini program figures yyyyMMdd
end_date = string!  last day, included, at the latest yesterday; same format as begin_date
[response]
list = [{answer_list}]
[types.answer_list]
ref_date = string  day of the figures; in mini program figures yyyyMMdd, or the span for weeks and months
count_interval = int  messages by one user: 0 none, 1 for 1 to 5, 2 for 6 to 10, 3 more than 10
msg_user = int  users who sent messages
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.datacube.get_upstream_msg_dist_month",
            path: "/datacube/getupstreammsgdistmonth",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "datacube",
            type_name: "GetUpstreamMsgDistMonth",
            title: "Get the monthly distribution of incoming messages (获取消息发送分布月数据)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Analytics/Message_analysis_data_interface.html",
            ],
            note: "Thirty days at most.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
begin_date = string!  yyyy-MM-dd; in mini program figures yyyyMMdd
end_date = string!  last day, included, at the latest yesterday; same format as begin_date
[response]
list = [{answer_list}]
[types.answer_list]
ref_date = string  day of the figures; in mini program figures yyyyMMdd, or the span for weeks and months
count_interval = int  messages by one user: 0 none, 1 for 1 to 5, 2 for 6 to 10, 3 more than 10
msg_user = int  users who sent messages
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.datacube.get_upstream_msg_dist_week",
            path: "/datacube/getupstreammsgdistweek",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "datacube",
            type_name: "GetUpstreamMsgDistWeek",
            title: "Get the weekly distribution of incoming messages (获取消息发送分布周数据)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Analytics/Message_analysis_data_interface.html",
            ],
            note: "Thirty days at most.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
begin_date = string!  yyyy-MM-dd; in mini program figures yyyyMMdd
end_date = string!  last day, included, at the latest yesterday; same format as begin_date
[response]
list = [{answer_list}]
[types.answer_list]
ref_date = string  day of the figures; in mini program figures yyyyMMdd, or the span for weeks and months
count_interval = int  messages by one user: 0 none, 1 for 1 to 5, 2 for 6 to 10, 3 more than 10
msg_user = int  users who sent messages
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.datacube.get_upstream_msg_hour",
            path: "/datacube/getupstreammsghour",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "datacube",
            type_name: "GetUpstreamMsgHour",
            title: "Get the hourly figures of incoming messages (获取消息发送分时数据)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Analytics/Message_analysis_data_interface.html",
            ],
            note: "One day at most.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
begin_date = string!  yyyy-MM-dd; in mini program figures yyyyMMdd
end_date = string!  last day, included, at the latest yesterday; same format as begin_date
[response]
list = [{answer_list}]
[types.answer_list]
ref_date = string  day of the figures; in mini program figures yyyyMMdd, or the span for weeks and months
msg_type = int  1 text, 2 image, 3 voice, 4 video, 6 third-party application message
msg_user = int  users who sent messages
msg_count = int  messages sent
ref_hour = int  0 to 2300, the hour in hundreds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.datacube.get_upstream_msg_month",
            path: "/datacube/getupstreammsgmonth",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "datacube",
            type_name: "GetUpstreamMsgMonth",
            title: "Get the monthly figures of incoming messages (获取消息发送月数据)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Analytics/Message_analysis_data_interface.html",
            ],
            note: "Thirty days at most.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
begin_date = string!  yyyy-MM-dd; in mini program figures yyyyMMdd
end_date = string!  last day, included, at the latest yesterday; same format as begin_date
[response]
list = [{list}]
[types.list]
ref_date = string  day of the figures; in mini program figures yyyyMMdd, or the span for weeks and months
msg_type = int  1 text, 2 image, 3 voice, 4 video, 6 third-party application message
msg_user = int  users who sent messages
msg_count = int  messages sent
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.datacube.get_upstream_msg_week",
            path: "/datacube/getupstreammsgweek",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "datacube",
            type_name: "GetUpstreamMsgWeek",
            title: "Get the weekly figures of incoming messages (获取消息发送周数据)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Analytics/Message_analysis_data_interface.html",
            ],
            note: "Thirty days at most.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
begin_date = string!  yyyy-MM-dd; in mini program figures yyyyMMdd
end_date = string!  last day, included, at the latest yesterday; same format as begin_date
[response]
list = [{list}]
[types.list]
ref_date = string  day of the figures; in mini program figures yyyyMMdd, or the span for weeks and months
msg_type = int  1 text, 2 image, 3 voice, 4 video, 6 third-party application message
msg_user = int  users who sent messages
msg_count = int  messages sent
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.datacube.get_user_cumulate",
            path: "/datacube/getusercumulate",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "datacube",
            type_name: "GetUserCumulate",
            title: "Get the cumulative number of followers (获取累计用户数据)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Analytics/User_Analysis_Data_Interface.html",
            ],
            note: "Seven days at most.",
            errors: &[61500],
            obsolete: None,
            shape: r"[request]
begin_date = string!  yyyy-MM-dd; in mini program figures yyyyMMdd
end_date = string!  last day, included, at the latest yesterday; same format as begin_date
[response]
list = [{answer_list}]
[types.answer_list]
ref_date = string  day of the figures; in mini program figures yyyyMMdd, or the span for weeks and months
cumulate_user = int  followers in all
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.datacube.get_user_read",
            path: "/datacube/getuserread",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "datacube",
            type_name: "GetUserRead",
            title: "Get the daily figures of article reading (获取图文统计数据)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Analytics/Graphic_Analysis_Data_Interface.html",
            ],
            note: "Three days at most.",
            errors: &[61500],
            obsolete: None,
            shape: r"[request]
begin_date = string!  yyyy-MM-dd; in mini program figures yyyyMMdd
end_date = string!  last day, included, at the latest yesterday; same format as begin_date
[response]
list = [{answer_list}]
[types.answer_list]
ref_date = string  day of the figures; in mini program figures yyyyMMdd, or the span for weeks and months
user_source = int  0 session, 1 friend, 2 moments, 4 history, 5 other, 6 look (看一看), 7 search, 99999999 all
int_page_read_user = int  users who read the article's page
int_page_read_count = int  reads of the article's page
ori_page_read_user = int  users who opened the original page (阅读原文)
ori_page_read_count = int  openings of the original page (阅读原文)
share_user = int  users who shared
share_count = int  shares
add_to_fav_user = int  users who saved it as a favourite
add_to_fav_count = int  times it was saved as a favourite
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.datacube.get_user_read_hour",
            path: "/datacube/getuserreadhour",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "datacube",
            type_name: "GetUserReadHour",
            title: "Get the hourly figures of article reading (获取图文统计分时数据)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Analytics/Graphic_Analysis_Data_Interface.html",
            ],
            note: "One day at most.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
begin_date = string!  yyyy-MM-dd; in mini program figures yyyyMMdd
end_date = string!  last day, included, at the latest yesterday; same format as begin_date
[response]
list = [{answer_list}]
[types.answer_list]
ref_date = string  day of the figures; in mini program figures yyyyMMdd, or the span for weeks and months
user_source = int  0 session, 1 friend, 2 moments, 4 history, 5 other, 6 look (看一看), 7 search, 99999999 all
int_page_read_user = int  users who read the article's page
int_page_read_count = int  reads of the article's page
ori_page_read_user = int  users who opened the original page (阅读原文)
ori_page_read_count = int  openings of the original page (阅读原文)
share_user = int  users who shared
share_count = int  shares
add_to_fav_user = int  users who saved it as a favourite
add_to_fav_count = int  times it was saved as a favourite
ref_hour = int  0 to 2300, the hour in hundreds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.datacube.get_user_share",
            path: "/datacube/getusershare",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "datacube",
            type_name: "GetUserShare",
            title: "Get the daily figures of article sharing (获取图文分享转发数据)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Analytics/Graphic_Analysis_Data_Interface.html",
            ],
            note: "Seven days at most.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
begin_date = string!  yyyy-MM-dd; in mini program figures yyyyMMdd
end_date = string!  last day, included, at the latest yesterday; same format as begin_date
[response]
list = [{answer_list}]
[types.answer_list]
ref_date = string  day of the figures; in mini program figures yyyyMMdd, or the span for weeks and months
share_scene = int  1 to a friend, 2 to moments, 3 Tencent Weibo, 255 other
share_user = int  users who shared
share_count = int  shares
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.datacube.get_user_share_hour",
            path: "/datacube/getusersharehour",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "datacube",
            type_name: "GetUserShareHour",
            title: "Get the hourly figures of article sharing (获取图文分享转发分时数据)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Analytics/Graphic_Analysis_Data_Interface.html",
            ],
            note: "One day at most.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
begin_date = string!  yyyy-MM-dd; in mini program figures yyyyMMdd
end_date = string!  last day, included, at the latest yesterday; same format as begin_date
[response]
list = [{answer_list}]
[types.answer_list]
ref_date = string  day of the figures; in mini program figures yyyyMMdd, or the span for weeks and months
share_scene = int  1 to a friend, 2 to moments, 3 Tencent Weibo, 255 other
share_user = int  users who shared
share_count = int  shares
ref_hour = int  0 to 2300, the hour in hundreds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.datacube.get_user_summary",
            path: "/datacube/getusersummary",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "datacube",
            type_name: "GetUserSummary",
            title: "Get the gain and loss of followers (获取用户增减数据)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Analytics/User_Analysis_Data_Interface.html",
            ],
            note: "Seven days at most.",
            errors: &[61500],
            obsolete: None,
            shape: r"[request]
begin_date = string!  yyyy-MM-dd; in mini program figures yyyyMMdd
end_date = string!  last day, included, at the latest yesterday; same format as begin_date
[response]
list = [{answer_list}]
[types.answer_list]
ref_date = string  day of the figures; in mini program figures yyyyMMdd, or the span for weeks and months
user_source = int  0 other, 1 search, 17 business card shared, 30 scan of a code, 51 after a payment, 57 account name in an article, 100 advertisement, 149 mini program, 161 article reposted by another account, 200 video channel, 201 live broadcast
new_user = int  new ones on that day
cancel_user = int  followers lost; new_user minus cancel_user is the net gain
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.datacube.get_weanalysis_appid_daily_retain_info",
            path: "/datacube/getweanalysisappiddailyretaininfo",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "datacube",
            type_name: "GetWeanalysisAppidDailyRetainInfo",
            title: "Get the daily retention of a mini program (获取用户访问小程序日留存)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/data-analysis/visit-retain/analysis.getDailyRetain.html",
            ],
            note: "One day: both dates are the same.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
begin_date = string!  yyyy-MM-dd; in mini program figures yyyyMMdd
end_date = string!  last day, included, at the latest yesterday; same format as begin_date
[response]
ref_date = string  day of the figures; in mini program figures yyyyMMdd, or the span for weeks and months
visit_uv_new = [{visit_uv_new}]  new visitors
visit_uv = [{visit_uv}]  visitors
[types.visit_uv_new]
key = int  period counted from 0, or number of a class
value = int
[types.visit_uv]
key = int  period counted from 0, or number of a class
value = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.datacube.get_weanalysis_appid_daily_summary_trend",
            path: "/datacube/getweanalysisappiddailysummarytrend",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "datacube",
            type_name: "GetWeanalysisAppidDailySummaryTrend",
            title: "Get the daily summary of a mini program (获取用户访问小程序数据概况)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/data-analysis/analysis.getDailySummary.html",
            ],
            note: "One day: both dates are the same.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
begin_date = string!  yyyy-MM-dd; in mini program figures yyyyMMdd
end_date = string!  last day, included, at the latest yesterday; same format as begin_date
[response]
list = [{answer_list}]
[types.answer_list]
ref_date = string  day of the figures; in mini program figures yyyyMMdd, or the span for weeks and months
visit_total = int  users in all
share_pv = int  shares
share_uv = int  users who shared
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.datacube.get_weanalysis_appid_daily_visit_trend",
            path: "/datacube/getweanalysisappiddailyvisittrend",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "datacube",
            type_name: "GetWeanalysisAppidDailyVisitTrend",
            title: "Get the daily visit trend of a mini program (获取用户访问小程序数据日趋势)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/data-analysis/visit-trend/analysis.getDailyVisitTrend.html",
            ],
            note: "One day: both dates are the same.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
begin_date = string!  yyyy-MM-dd; in mini program figures yyyyMMdd
end_date = string!  last day, included, at the latest yesterday; same format as begin_date
[response]
list = [{answer_list}]
[types.answer_list]
ref_date = string  day of the figures; in mini program figures yyyyMMdd, or the span for weeks and months
session_cnt = int  openings
visit_pv = int  visits of pages
visit_uv = int  visitors
visit_uv_new = int  new visitors
stay_time_uv = float?  seconds spent by each user on average
stay_time_session = float  seconds spent in each session on average
visit_depth = float  average depth of visit
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.datacube.get_weanalysis_appid_monthly_retain_info",
            path: "/datacube/getweanalysisappidmonthlyretaininfo",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "datacube",
            type_name: "GetWeanalysisAppidMonthlyRetainInfo",
            title: "Get the monthly retention of a mini program (获取用户访问小程序月留存)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/data-analysis/visit-retain/analysis.getMonthlyRetain.html",
            ],
            note: "One natural month: from its first to its last day.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
begin_date = string!  yyyy-MM-dd; in mini program figures yyyyMMdd
end_date = string!  last day, included, at the latest yesterday; same format as begin_date
[response]
ref_date = string  day of the figures; in mini program figures yyyyMMdd, or the span for weeks and months
visit_uv_new = [{visit_uv_new}]  new visitors
visit_uv = [{visit_uv}]  visitors
[types.visit_uv_new]
key = int  period counted from 0, or number of a class
value = int
[types.visit_uv]
key = int  period counted from 0, or number of a class
value = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.datacube.get_weanalysis_appid_monthly_visit_trend",
            path: "/datacube/getweanalysisappidmonthlyvisittrend",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "datacube",
            type_name: "GetWeanalysisAppidMonthlyVisitTrend",
            title: "Get the monthly visit trend of a mini program (获取用户访问小程序数据月趋势)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/data-analysis/visit-trend/analysis.getMonthlyVisitTrend.html",
            ],
            note: "One natural month: from its first to its last day.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
begin_date = string!  yyyy-MM-dd; in mini program figures yyyyMMdd
end_date = string!  last day, included, at the latest yesterday; same format as begin_date
[response]
list = [{answer_list}]
[types.answer_list]
ref_date = string  day of the figures; in mini program figures yyyyMMdd, or the span for weeks and months
session_cnt = int  openings
visit_pv = int  visits of pages
visit_uv = int  visitors
visit_uv_new = int  new visitors
stay_time_uv = float?  seconds spent by each user on average
stay_time_session = float  seconds spent in each session on average
visit_depth = float  average depth of visit
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.datacube.get_weanalysis_appid_user_portrait",
            path: "/datacube/getweanalysisappiduserportrait",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "datacube",
            type_name: "GetWeanalysisAppidUserPortrait",
            title: "Get the user portrait of a mini program (获取用户画像分布)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/data-analysis/analysis.getUserPortrait.html",
            ],
            note: "The dates span 1, 7 or 30 days, ending yesterday.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
begin_date = string!  yyyy-MM-dd; in mini program figures yyyyMMdd
end_date = string!  last day, included, at the latest yesterday; same format as begin_date
[response]
ref_date = string  day of the figures; in mini program figures yyyyMMdd, or the span for weeks and months
visit_uv_new = {answer_visit_uv_new}  active users, and new users, broken down
visit_uv = {answer_visit_uv}  active users, and new users, broken down
[types.answer_visit_uv_new]
province = [{province}]  number of users by class
city = [{city}]  number of users by class
genders = [{genders}]  number of users by class
platforms = [{platforms}]  number of users by class
devices = [{devices}]  number of users by class
ages = [{ages}]  number of users by class
[types.province]
id = int?  number of the class
name = string
value = int
[types.city]
id = int?  number of the class
name = string
value = int
[types.genders]
id = int?  number of the class
name = string
value = int
[types.platforms]
id = int?  number of the class
name = string
value = int
[types.devices]
id = int?  number of the class
name = string
value = int
[types.ages]
id = int?  number of the class
name = string
value = int
[types.answer_visit_uv]
province = [{province}]  number of users by class
city = [{city}]  number of users by class
genders = [{genders}]  number of users by class
platforms = [{platforms}]  number of users by class
devices = [{devices}]  number of users by class
ages = [{ages}]  number of users by class
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.datacube.get_weanalysis_appid_visit_distribution",
            path: "/datacube/getweanalysisappidvisitdistribution",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "datacube",
            type_name: "GetWeanalysisAppidVisitDistribution",
            title: "Get the visit distribution of a mini program (获取访问分布数据)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/data-analysis/analysis.getVisitDistribution.html",
            ],
            note: "One day: both dates are the same.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
begin_date = string!  yyyy-MM-dd; in mini program figures yyyyMMdd
end_date = string!  last day, included, at the latest yesterday; same format as begin_date
[response]
ref_date = string  day of the figures; in mini program figures yyyyMMdd, or the span for weeks and months
list = [{answer_list}]
[types.answer_list]
index = string  access_source_session_cnt (openings by source), access_staytime_info (by time spent) or access_depth_info (by depth)
item_list = [{item_list}]
[types.item_list]
key = int  period counted from 0, or number of a class
value = int
access_source_visit_uv = int?  visitors, by source
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.datacube.get_weanalysis_appid_visit_page",
            path: "/datacube/getweanalysisappidvisitpage",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "datacube",
            type_name: "GetWeanalysisAppidVisitPage",
            title: "Get the visited pages of a mini program (获取访问页面数据)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/data-analysis/analysis.getVisitPage.html",
            ],
            note: "One day: both dates are the same. The 200 most visited pages.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
begin_date = string!  yyyy-MM-dd; in mini program figures yyyyMMdd
end_date = string!  last day, included, at the latest yesterday; same format as begin_date
[response]
ref_date = string  day of the figures; in mini program figures yyyyMMdd, or the span for weeks and months
list = [{answer_list}]
[types.answer_list]
page_path = string  path of the page
page_visit_pv = int  visits of the page
page_visit_uv = int  visitors of the page
page_staytime_pv = float  seconds spent on average
entrypage_pv = int  times it was the entry page
exitpage_pv = int  times it was the exit page
page_share_pv = int  shares of the page
page_share_uv = int  users who shared the page
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.datacube.get_weanalysis_appid_weekly_retain_info",
            path: "/datacube/getweanalysisappidweeklyretaininfo",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "datacube",
            type_name: "GetWeanalysisAppidWeeklyRetainInfo",
            title: "Get the weekly retention of a mini program (获取用户访问小程序周留存)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/data-analysis/visit-retain/analysis.getWeeklyRetain.html",
            ],
            note: "One natural week: from a Monday to the Sunday after.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
begin_date = string!  yyyy-MM-dd; in mini program figures yyyyMMdd
end_date = string!  last day, included, at the latest yesterday; same format as begin_date
[response]
ref_date = string  day of the figures; in mini program figures yyyyMMdd, or the span for weeks and months
visit_uv_new = [{visit_uv_new}]  new visitors
visit_uv = [{visit_uv}]  visitors
[types.visit_uv_new]
key = int  period counted from 0, or number of a class
value = int
[types.visit_uv]
key = int  period counted from 0, or number of a class
value = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.datacube.get_weanalysis_appid_weekly_visit_trend",
            path: "/datacube/getweanalysisappidweeklyvisittrend",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "datacube",
            type_name: "GetWeanalysisAppidWeeklyVisitTrend",
            title: "Get the weekly visit trend of a mini program (获取用户访问小程序数据周趋势)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/data-analysis/visit-trend/analysis.getWeeklyVisitTrend.html",
            ],
            note: "One natural week: from a Monday to the Sunday after.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
begin_date = string!  yyyy-MM-dd; in mini program figures yyyyMMdd
end_date = string!  last day, included, at the latest yesterday; same format as begin_date
[response]
list = [{answer_list}]
[types.answer_list]
ref_date = string  day of the figures; in mini program figures yyyyMMdd, or the span for weeks and months
session_cnt = int  openings
visit_pv = int  visits of pages
visit_uv = int  visitors
visit_uv_new = int  new visitors
stay_time_uv = float?  seconds spent by each user on average
stay_time_session = float  seconds spent in each session on average
visit_depth = float  average depth of visit
",
        },
    ),
];
