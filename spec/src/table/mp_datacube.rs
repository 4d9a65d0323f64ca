//! Generated from `spec/mp/datacube.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 32] = [
    Entry::new(
        Operation {
            name: "mp.datacube.get_article_summary",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/datacube/getarticlesummary",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "datacube",
            type_name: "GetArticleSummary",
            title: "Get the daily figures of mass-sent articles (获取图文群发每日数据)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Analytics/Graphic_Analysis_Data_Interface.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
begin_date = string!
end_date = string!
[response]
list = [{answer_list}]
[types.answer_list]
ref_date = string
msgid = string
title = string
int_page_read_user = int
int_page_read_count = int
ori_page_read_user = int
ori_page_read_count = int
share_user = int
share_count = int
add_to_fav_user = int
add_to_fav_count = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.datacube.get_article_total",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/datacube/getarticletotal",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "datacube",
            type_name: "GetArticleTotal",
            title: "Get the total figures of mass-sent articles (获取图文群发总数据)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Analytics/Graphic_Analysis_Data_Interface.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
begin_date = string!
end_date = string!
[response]
list = [{answer_list}]
[types.answer_list]
ref_date = string
msgid = string
title = string
details = [{details}]
[types.details]
stat_date = string
target_user = int
int_page_read_user = int
int_page_read_count = int
ori_page_read_user = int
ori_page_read_count = int
share_user = int
share_count = int
add_to_fav_user = int
add_to_fav_count = int
int_page_from_session_read_user = int
int_page_from_session_read_count = int
int_page_from_hist_msg_read_user = int
int_page_from_hist_msg_read_count = int
int_page_from_feed_read_user = int
int_page_from_feed_read_count = int
int_page_from_friends_read_user = int
int_page_from_friends_read_count = int
int_page_from_other_read_user = int
int_page_from_other_read_count = int
feed_share_from_session_user = int
feed_share_from_session_cnt = int
feed_share_from_feed_user = int
feed_share_from_feed_cnt = int
feed_share_from_other_user = int
feed_share_from_other_cnt = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.datacube.get_card_biz_uin_info",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/datacube/getcardbizuininfo",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "datacube",
            type_name: "GetCardBizUinInfo",
            title: "Get the overall figures of cards (拉取卡券概况数据)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#10",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
begin_date = string!
end_date = string!
cond_source = int!
[response]
list = [{answer_list}]
[types.answer_list]
ref_date = string
view_cnt = int
view_user = int
receive_cnt = int
receive_user = int
verify_cnt = int
verify_user = int
given_cnt = int
given_user = int
expire_cnt = int
expire_user = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.datacube.get_card_card_info",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/datacube/getcardcardinfo",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "datacube",
            type_name: "GetCardCardInfo",
            title: "Get the figures of coupons (获取免费券数据)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#11",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
begin_date = string!
end_date = string!
cond_source = int!
card_id = string?
[response]
list = [{answer_list}]
[types.answer_list]
ref_date = string
view_cnt = int
view_user = int
receive_cnt = int
receive_user = int
verify_cnt = int
verify_user = int
given_cnt = int
given_user = int
expire_cnt = int
expire_user = int
card_id = string
card_type = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.datacube.get_card_membercard_detail",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/datacube/getcardmembercarddetail",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
begin_date = string!
end_date = string!
card_id = string!
[response]
list = [{answer_list}]
[types.answer_list]
ref_date = string
view_cnt = int
view_user = int
receive_cnt = int
receive_user = int
verify_cnt = int
verify_user = int
active_cnt = int
active_user = int
total_user = int
total_receive_user = int?
cardid = string
merchanttype = int?
submerchantid = string?
new_user = int
payOriginalFee = int
fee = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.datacube.get_card_membercard_info",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/datacube/getcardmembercardinfo",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "datacube",
            type_name: "GetCardMembercardInfo",
            title: "Get the overall figures of membership cards (拉取会员卡概况数据)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#12",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
begin_date = string!
end_date = string!
cond_source = int!
[response]
list = [{answer_list}]
[types.answer_list]
ref_date = string
view_cnt = int
view_user = int
receive_cnt = int
receive_user = int
verify_cnt = int
verify_user = int
active_cnt = int?
active_user = int
total_user = int
total_receive_user = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.datacube.get_game_analysis_data",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/datacube/getgameanalysisdata",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
metric = string!
granularity = int!
start_time = int!  Unix seconds
end_time = int!  Unix seconds
filter_list = [{filter_list}]?
group_list = [string]?
[response]
data_list = [{data_list}]
[types.filter_list]
dimension = string!
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
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/datacube/getinterfacesummary",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "datacube",
            type_name: "GetInterfaceSummary",
            title: "Get the daily figures of callbacks (获取接口分析数据)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Analytics/Analytics_API.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
begin_date = string!
end_date = string!
[response]
list = [{answer_list}]
[types.answer_list]
ref_date = string
callback_count = int
fail_count = int
total_time_cost = int
max_time_cost = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.datacube.get_interface_summary_hour",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/datacube/getinterfacesummaryhour",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "datacube",
            type_name: "GetInterfaceSummaryHour",
            title: "Get the hourly figures of callbacks (获取接口分析分时数据)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Analytics/Analytics_API.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
begin_date = string!
end_date = string!
[response]
list = [{answer_list}]
[types.answer_list]
ref_date = string
callback_count = int
fail_count = int
total_time_cost = int
max_time_cost = int
ref_hour = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.datacube.get_upstream_msg",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/datacube/getupstreammsg",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "datacube",
            type_name: "GetUpstreamMsg",
            title: "Get the daily figures of incoming messages (获取消息发送概况数据)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Analytics/Message_analysis_data_interface.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
begin_date = string!
end_date = string!
[response]
list = [{list}]
[types.list]
ref_date = string
msg_type = int
msg_user = int
msg_count = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.datacube.get_upstream_msg_dist",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/datacube/getupstreammsgdist",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "datacube",
            type_name: "GetUpstreamMsgDist",
            title: "Get the daily distribution of incoming messages (获取消息发送分布数据)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Analytics/Message_analysis_data_interface.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
begin_date = string!
end_date = string!
[response]
list = [{answer_list}]
[types.answer_list]
ref_date = string
count_interval = int
msg_user = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.datacube.get_upstream_msg_dist_month",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/datacube/getupstreammsgdistmonth",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "datacube",
            type_name: "GetUpstreamMsgDistMonth",
            title: "Get the monthly distribution of incoming messages (获取消息发送分布月数据)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Analytics/Message_analysis_data_interface.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
begin_date = string!
end_date = string!
[response]
list = [{answer_list}]
[types.answer_list]
ref_date = string
count_interval = int
msg_user = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.datacube.get_upstream_msg_dist_week",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/datacube/getupstreammsgdistweek",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "datacube",
            type_name: "GetUpstreamMsgDistWeek",
            title: "Get the weekly distribution of incoming messages (获取消息发送分布周数据)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Analytics/Message_analysis_data_interface.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
begin_date = string!
end_date = string!
[response]
list = [{answer_list}]
[types.answer_list]
ref_date = string
count_interval = int
msg_user = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.datacube.get_upstream_msg_hour",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/datacube/getupstreammsghour",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "datacube",
            type_name: "GetUpstreamMsgHour",
            title: "Get the hourly figures of incoming messages (获取消息发送分时数据)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Analytics/Message_analysis_data_interface.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
begin_date = string!
end_date = string!
[response]
list = [{answer_list}]
[types.answer_list]
ref_date = string
msg_type = int
msg_user = int
msg_count = int
ref_hour = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.datacube.get_upstream_msg_month",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/datacube/getupstreammsgmonth",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "datacube",
            type_name: "GetUpstreamMsgMonth",
            title: "Get the monthly figures of incoming messages (获取消息发送月数据)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Analytics/Message_analysis_data_interface.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
begin_date = string!
end_date = string!
[response]
list = [{list}]
[types.list]
ref_date = string
msg_type = int
msg_user = int
msg_count = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.datacube.get_upstream_msg_week",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/datacube/getupstreammsgweek",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "datacube",
            type_name: "GetUpstreamMsgWeek",
            title: "Get the weekly figures of incoming messages (获取消息发送周数据)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Analytics/Message_analysis_data_interface.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
begin_date = string!
end_date = string!
[response]
list = [{list}]
[types.list]
ref_date = string
msg_type = int
msg_user = int
msg_count = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.datacube.get_user_cumulate",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/datacube/getusercumulate",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "datacube",
            type_name: "GetUserCumulate",
            title: "Get the cumulative number of followers (获取累计用户数据)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Analytics/User_Analysis_Data_Interface.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
begin_date = string!
end_date = string!
[response]
list = [{answer_list}]
[types.answer_list]
ref_date = string
cumulate_user = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.datacube.get_user_read",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/datacube/getuserread",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "datacube",
            type_name: "GetUserRead",
            title: "Get the daily figures of article reading (获取图文统计数据)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Analytics/Graphic_Analysis_Data_Interface.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
begin_date = string!
end_date = string!
[response]
list = [{answer_list}]
[types.answer_list]
ref_date = string
user_source = int
int_page_read_user = int
int_page_read_count = int
ori_page_read_user = int
ori_page_read_count = int
share_user = int
share_count = int
add_to_fav_user = int
add_to_fav_count = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.datacube.get_user_read_hour",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/datacube/getuserreadhour",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "datacube",
            type_name: "GetUserReadHour",
            title: "Get the hourly figures of article reading (获取图文统计分时数据)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Analytics/Graphic_Analysis_Data_Interface.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
begin_date = string!
end_date = string!
[response]
list = [{answer_list}]
[types.answer_list]
ref_date = string
user_source = int
int_page_read_user = int
int_page_read_count = int
ori_page_read_user = int
ori_page_read_count = int
share_user = int
share_count = int
add_to_fav_user = int
add_to_fav_count = int
ref_hour = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.datacube.get_user_share",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/datacube/getusershare",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "datacube",
            type_name: "GetUserShare",
            title: "Get the daily figures of article sharing (获取图文分享转发数据)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Analytics/Graphic_Analysis_Data_Interface.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
begin_date = string!
end_date = string!
[response]
list = [{answer_list}]
[types.answer_list]
ref_date = string
share_scene = int
share_user = int
share_count = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.datacube.get_user_share_hour",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/datacube/getusersharehour",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "datacube",
            type_name: "GetUserShareHour",
            title: "Get the hourly figures of article sharing (获取图文分享转发分时数据)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Analytics/Graphic_Analysis_Data_Interface.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
begin_date = string!
end_date = string!
[response]
list = [{answer_list}]
[types.answer_list]
ref_date = string
share_scene = int
share_user = int
share_count = int
ref_hour = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.datacube.get_user_summary",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/datacube/getusersummary",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "datacube",
            type_name: "GetUserSummary",
            title: "Get the gain and loss of followers (获取用户增减数据)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Analytics/User_Analysis_Data_Interface.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
begin_date = string!
end_date = string!
[response]
list = [{answer_list}]
[types.answer_list]
ref_date = string
user_source = int
new_user = int
cancel_user = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.datacube.get_weanalysis_appid_daily_retain_info",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/datacube/getweanalysisappiddailyretaininfo",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "datacube",
            type_name: "GetWeanalysisAppidDailyRetainInfo",
            title: "Get the daily retention of a mini program (获取用户访问小程序日留存)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/data-analysis/visit-retain/analysis.getDailyRetain.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
begin_date = string!
end_date = string!
[response]
ref_date = string
visit_uv_new = [{visit_uv_new}]
visit_uv = [{visit_uv}]
[types.visit_uv_new]
key = int
value = int
[types.visit_uv]
key = int
value = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.datacube.get_weanalysis_appid_daily_summary_trend",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/datacube/getweanalysisappiddailysummarytrend",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "datacube",
            type_name: "GetWeanalysisAppidDailySummaryTrend",
            title: "Get the daily summary of a mini program (获取用户访问小程序数据概况)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/data-analysis/analysis.getDailySummary.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
begin_date = string!
end_date = string!
[response]
list = [{answer_list}]
[types.answer_list]
ref_date = string
visit_total = int
share_pv = int
share_uv = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.datacube.get_weanalysis_appid_daily_visit_trend",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/datacube/getweanalysisappiddailyvisittrend",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "datacube",
            type_name: "GetWeanalysisAppidDailyVisitTrend",
            title: "Get the daily visit trend of a mini program (获取用户访问小程序数据日趋势)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/data-analysis/visit-trend/analysis.getDailyVisitTrend.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
begin_date = string!
end_date = string!
[response]
list = [{answer_list}]
[types.answer_list]
ref_date = string
session_cnt = int
visit_pv = int
visit_uv = int
visit_uv_new = int
stay_time_uv = float?
stay_time_session = float
visit_depth = float
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.datacube.get_weanalysis_appid_monthly_retain_info",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/datacube/getweanalysisappidmonthlyretaininfo",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "datacube",
            type_name: "GetWeanalysisAppidMonthlyRetainInfo",
            title: "Get the monthly retention of a mini program (获取用户访问小程序月留存)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/data-analysis/visit-retain/analysis.getMonthlyRetain.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
begin_date = string!
end_date = string!
[response]
ref_date = string
visit_uv_new = [{visit_uv_new}]
visit_uv = [{visit_uv}]
[types.visit_uv_new]
key = int
value = int
[types.visit_uv]
key = int
value = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.datacube.get_weanalysis_appid_monthly_visit_trend",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/datacube/getweanalysisappidmonthlyvisittrend",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "datacube",
            type_name: "GetWeanalysisAppidMonthlyVisitTrend",
            title: "Get the monthly visit trend of a mini program (获取用户访问小程序数据月趋势)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/data-analysis/visit-trend/analysis.getMonthlyVisitTrend.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
begin_date = string!
end_date = string!
[response]
list = [{answer_list}]
[types.answer_list]
ref_date = string
session_cnt = int
visit_pv = int
visit_uv = int
visit_uv_new = int
stay_time_uv = float?
stay_time_session = float
visit_depth = float
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.datacube.get_weanalysis_appid_user_portrait",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/datacube/getweanalysisappiduserportrait",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "datacube",
            type_name: "GetWeanalysisAppidUserPortrait",
            title: "Get the user portrait of a mini program (获取用户画像分布)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/data-analysis/analysis.getUserPortrait.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
begin_date = string!
end_date = string!
[response]
ref_date = string
visit_uv_new = {answer_visit_uv_new}
visit_uv = {answer_visit_uv}
[types.answer_visit_uv_new]
province = [{province}]
city = [{city}]
genders = [{genders}]
platforms = [{platforms}]
devices = [{devices}]
ages = [{ages}]
[types.province]
id = int?
name = string
value = int
[types.city]
id = int?
name = string
value = int
[types.genders]
id = int?
name = string
value = int
[types.platforms]
id = int?
name = string
value = int
[types.devices]
id = int?
name = string
value = int
[types.ages]
id = int?
name = string
value = int
[types.answer_visit_uv]
province = [{province}]
city = [{city}]
genders = [{genders}]
platforms = [{platforms}]
devices = [{devices}]
ages = [{ages}]
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.datacube.get_weanalysis_appid_visit_distribution",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/datacube/getweanalysisappidvisitdistribution",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "datacube",
            type_name: "GetWeanalysisAppidVisitDistribution",
            title: "Get the visit distribution of a mini program (获取访问分布数据)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/data-analysis/analysis.getVisitDistribution.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
begin_date = string!
end_date = string!
[response]
ref_date = string
list = [{answer_list}]
[types.answer_list]
index = string
item_list = [{item_list}]
[types.item_list]
key = int
value = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.datacube.get_weanalysis_appid_visit_page",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/datacube/getweanalysisappidvisitpage",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "datacube",
            type_name: "GetWeanalysisAppidVisitPage",
            title: "Get the visited pages of a mini program (获取访问页面数据)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/data-analysis/analysis.getVisitPage.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
begin_date = string!
end_date = string!
[response]
ref_date = string
list = [{answer_list}]
[types.answer_list]
page_path = string
page_visit_pv = int
page_visit_uv = int
page_staytime_pv = float
entrypage_pv = int
exitpage_pv = int
page_share_pv = int
page_share_uv = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.datacube.get_weanalysis_appid_weekly_retain_info",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/datacube/getweanalysisappidweeklyretaininfo",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "datacube",
            type_name: "GetWeanalysisAppidWeeklyRetainInfo",
            title: "Get the weekly retention of a mini program (获取用户访问小程序周留存)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/data-analysis/visit-retain/analysis.getWeeklyRetain.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
begin_date = string!
end_date = string!
[response]
ref_date = string
visit_uv_new = [{visit_uv_new}]
visit_uv = [{visit_uv}]
[types.visit_uv_new]
key = int
value = int
[types.visit_uv]
key = int
value = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.datacube.get_weanalysis_appid_weekly_visit_trend",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/datacube/getweanalysisappidweeklyvisittrend",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "datacube",
            type_name: "GetWeanalysisAppidWeeklyVisitTrend",
            title: "Get the weekly visit trend of a mini program (获取用户访问小程序数据周趋势)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/data-analysis/visit-trend/analysis.getWeeklyVisitTrend.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
begin_date = string!
end_date = string!
[response]
list = [{answer_list}]
[types.answer_list]
ref_date = string
session_cnt = int
visit_pv = int
visit_uv = int
visit_uv_new = int
stay_time_uv = float?
stay_time_session = float
visit_depth = float
",
        },
    ),
];
