//! Generated from `spec/mp/datacube.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Data statistics (数据统计与分析)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Get the daily figures of mass-sent articles (获取图文群发每日数据).
///
/// `POST /datacube/getarticlesummary`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Analytics/Graphic_Analysis_Data_Interface.html)
///
/// One day at most. Figures of a day are there from 8 o'clock the next morning.
///
/// # Errors
///
/// - `61500`: date format wrong
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetArticleSummary {
    /// Yyyy-MM-dd; in mini program figures yyyyMMdd.
    pub begin_date: String,
    /// Last day, included, at the latest yesterday; same format as begin_date.
    pub end_date: String,
}

impl GetArticleSummary {
    /// Starts with the required members.
    pub fn new(begin_date: impl Into<String>, end_date: impl Into<String>) -> Self {
        Self {
            begin_date: begin_date.into(),
            end_date: end_date.into(),
        }
    }
}

wire_out!(GetArticleSummary {
    "begin_date" => begin_date,
    "end_date" => end_date,
});

/// The answer to [`GetArticleSummary`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetArticleSummaryResponse {
    /// `list`.
    pub list: Vec<GetArticleSummaryAnswerList>,
}

wire_in!(GetArticleSummaryResponse {
    "list" => list,
});

impl Endpoint for GetArticleSummary {
    type Response = GetArticleSummaryResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.datacube.get_article_summary",
        path: "/datacube/getarticlesummary",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// `answer_list` of [`GetArticleSummary`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetArticleSummaryAnswerList {
    /// Day of the figures; in mini program figures yyyyMMdd, or the span for weeks and months.
    pub ref_date: String,
    /// Message data id and number of the article, joined by \_.
    pub msgid: String,
    /// `title`.
    pub title: String,
    /// Users who read the article's page.
    pub int_page_read_user: i64,
    /// Reads of the article's page.
    pub int_page_read_count: i64,
    /// Users who opened the original page (阅读原文).
    pub ori_page_read_user: i64,
    /// Openings of the original page (阅读原文).
    pub ori_page_read_count: i64,
    /// Users who shared.
    pub share_user: i64,
    /// Shares.
    pub share_count: i64,
    /// Users who saved it as a favourite.
    pub add_to_fav_user: i64,
    /// Times it was saved as a favourite.
    pub add_to_fav_count: i64,
}

wire_in!(part GetArticleSummaryAnswerList {
    "ref_date" => ref_date,
    "msgid" => msgid,
    "title" => title,
    "int_page_read_user" => int_page_read_user,
    "int_page_read_count" => int_page_read_count,
    "ori_page_read_user" => ori_page_read_user,
    "ori_page_read_count" => ori_page_read_count,
    "share_user" => share_user,
    "share_count" => share_count,
    "add_to_fav_user" => add_to_fav_user,
    "add_to_fav_count" => add_to_fav_count,
});

/// Get the total figures of mass-sent articles (获取图文群发总数据).
///
/// `POST /datacube/getarticletotal`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Analytics/Graphic_Analysis_Data_Interface.html)
///
/// One day at most: the day of sending, with figures of each of the seven days after it.
///
/// # Errors
///
/// - `61500`: date format wrong
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetArticleTotal {
    /// Yyyy-MM-dd; in mini program figures yyyyMMdd.
    pub begin_date: String,
    /// Last day, included, at the latest yesterday; same format as begin_date.
    pub end_date: String,
}

impl GetArticleTotal {
    /// Starts with the required members.
    pub fn new(begin_date: impl Into<String>, end_date: impl Into<String>) -> Self {
        Self {
            begin_date: begin_date.into(),
            end_date: end_date.into(),
        }
    }
}

wire_out!(GetArticleTotal {
    "begin_date" => begin_date,
    "end_date" => end_date,
});

/// The answer to [`GetArticleTotal`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetArticleTotalResponse {
    /// `list`.
    pub list: Vec<GetArticleTotalAnswerList>,
}

wire_in!(GetArticleTotalResponse {
    "list" => list,
});

impl Endpoint for GetArticleTotal {
    type Response = GetArticleTotalResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.datacube.get_article_total",
        path: "/datacube/getarticletotal",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// `answer_list` of [`GetArticleTotal`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetArticleTotalAnswerList {
    /// Day of the figures; in mini program figures yyyyMMdd, or the span for weeks and months.
    pub ref_date: String,
    /// Message data id and number of the article, joined by \_.
    pub msgid: String,
    /// `title`.
    pub title: String,
    /// `details`.
    pub details: Vec<GetArticleTotalDetails>,
}

wire_in!(part GetArticleTotalAnswerList {
    "ref_date" => ref_date,
    "msgid" => msgid,
    "title" => title,
    "details" => details,
});

/// `details` of [`GetArticleTotal`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetArticleTotalDetails {
    /// Day of the figures, yyyy-MM-dd.
    pub stat_date: String,
    /// Users to whom it was sent.
    pub target_user: i64,
    /// Users who read the article's page.
    pub int_page_read_user: i64,
    /// Reads of the article's page.
    pub int_page_read_count: i64,
    /// Users who opened the original page (阅读原文).
    pub ori_page_read_user: i64,
    /// Openings of the original page (阅读原文).
    pub ori_page_read_count: i64,
    /// Users who shared.
    pub share_user: i64,
    /// Shares.
    pub share_count: i64,
    /// Users who saved it as a favourite.
    pub add_to_fav_user: i64,
    /// Times it was saved as a favourite.
    pub add_to_fav_count: i64,
    /// Users who read it from this source (session, history, moments, friends, other).
    pub int_page_from_session_read_user: i64,
    /// Reads from this source (session, history, moments, friends, other).
    pub int_page_from_session_read_count: i64,
    /// Users who read it from this source (session, history, moments, friends, other).
    pub int_page_from_hist_msg_read_user: i64,
    /// Reads from this source (session, history, moments, friends, other).
    pub int_page_from_hist_msg_read_count: i64,
    /// Users who read it from this source (session, history, moments, friends, other).
    pub int_page_from_feed_read_user: i64,
    /// Reads from this source (session, history, moments, friends, other).
    pub int_page_from_feed_read_count: i64,
    /// Users who read it from this source (session, history, moments, friends, other).
    pub int_page_from_friends_read_user: i64,
    /// Reads from this source (session, history, moments, friends, other).
    pub int_page_from_friends_read_count: i64,
    /// Users who read it from this source (session, history, moments, friends, other).
    pub int_page_from_other_read_user: i64,
    /// Reads from this source (session, history, moments, friends, other).
    pub int_page_from_other_read_count: i64,
    /// Users who shared it to moments from this source.
    pub feed_share_from_session_user: i64,
    /// Shares to moments from this source.
    pub feed_share_from_session_cnt: i64,
    /// Users who shared it to moments from this source.
    pub feed_share_from_feed_user: i64,
    /// Shares to moments from this source.
    pub feed_share_from_feed_cnt: i64,
    /// Users who shared it to moments from this source.
    pub feed_share_from_other_user: i64,
    /// Shares to moments from this source.
    pub feed_share_from_other_cnt: i64,
}

wire_in!(part GetArticleTotalDetails {
    "stat_date" => stat_date,
    "target_user" => target_user,
    "int_page_read_user" => int_page_read_user,
    "int_page_read_count" => int_page_read_count,
    "ori_page_read_user" => ori_page_read_user,
    "ori_page_read_count" => ori_page_read_count,
    "share_user" => share_user,
    "share_count" => share_count,
    "add_to_fav_user" => add_to_fav_user,
    "add_to_fav_count" => add_to_fav_count,
    "int_page_from_session_read_user" => int_page_from_session_read_user,
    "int_page_from_session_read_count" => int_page_from_session_read_count,
    "int_page_from_hist_msg_read_user" => int_page_from_hist_msg_read_user,
    "int_page_from_hist_msg_read_count" => int_page_from_hist_msg_read_count,
    "int_page_from_feed_read_user" => int_page_from_feed_read_user,
    "int_page_from_feed_read_count" => int_page_from_feed_read_count;
    "int_page_from_friends_read_user" => int_page_from_friends_read_user,
    "int_page_from_friends_read_count" => int_page_from_friends_read_count,
    "int_page_from_other_read_user" => int_page_from_other_read_user,
    "int_page_from_other_read_count" => int_page_from_other_read_count,
    "feed_share_from_session_user" => feed_share_from_session_user,
    "feed_share_from_session_cnt" => feed_share_from_session_cnt,
    "feed_share_from_feed_user" => feed_share_from_feed_user,
    "feed_share_from_feed_cnt" => feed_share_from_feed_cnt,
    "feed_share_from_other_user" => feed_share_from_other_user,
    "feed_share_from_other_cnt" => feed_share_from_other_cnt,
});

/// Get the overall figures of cards (拉取卡券概况数据).
///
/// `POST /datacube/getcardbizuininfo`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#10)
///
/// At most 62 days; no figures of today.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetCardBizUinInfo {
    /// Yyyy-MM-dd; in mini program figures yyyyMMdd.
    pub begin_date: String,
    /// Last day, included, at the latest yesterday; same format as begin_date.
    pub end_date: String,
    /// 0 cards made on the platform's site, 1 cards made by the API.
    pub cond_source: i64,
}

impl GetCardBizUinInfo {
    /// Starts with the required members.
    pub fn new(
        begin_date: impl Into<String>,
        end_date: impl Into<String>,
        cond_source: impl Into<i64>,
    ) -> Self {
        Self {
            begin_date: begin_date.into(),
            end_date: end_date.into(),
            cond_source: cond_source.into(),
        }
    }
}

wire_out!(GetCardBizUinInfo {
    "begin_date" => begin_date,
    "end_date" => end_date,
    "cond_source" => cond_source,
});

/// The answer to [`GetCardBizUinInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCardBizUinInfoResponse {
    /// `list`.
    pub list: Vec<GetCardBizUinInfoAnswerList>,
}

wire_in!(GetCardBizUinInfoResponse {
    "list" => list,
});

impl Endpoint for GetCardBizUinInfo {
    type Response = GetCardBizUinInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.datacube.get_card_biz_uin_info",
        path: "/datacube/getcardbizuininfo",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// `answer_list` of [`GetCardBizUinInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCardBizUinInfoAnswerList {
    /// Day of the figures; in mini program figures yyyyMMdd, or the span for weeks and months.
    pub ref_date: String,
    /// Views.
    pub view_cnt: i64,
    /// Users who viewed.
    pub view_user: i64,
    /// Cards received.
    pub receive_cnt: i64,
    /// Users who received.
    pub receive_user: i64,
    /// Cards redeemed.
    pub verify_cnt: i64,
    /// Users who redeemed.
    pub verify_user: i64,
    /// Cards given to friends.
    pub given_cnt: i64,
    /// Users who gave cards to friends.
    pub given_user: i64,
    /// Cards expired.
    pub expire_cnt: i64,
    /// Users whose cards expired.
    pub expire_user: i64,
}

wire_in!(part GetCardBizUinInfoAnswerList {
    "ref_date" => ref_date,
    "view_cnt" => view_cnt,
    "view_user" => view_user,
    "receive_cnt" => receive_cnt,
    "receive_user" => receive_user,
    "verify_cnt" => verify_cnt,
    "verify_user" => verify_user,
    "given_cnt" => given_cnt,
    "given_user" => given_user,
    "expire_cnt" => expire_cnt,
    "expire_user" => expire_user,
});

/// Get the figures of coupons (获取免费券数据).
///
/// `POST /datacube/getcardcardinfo`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#11)
///
/// At most 62 days; no figures of today.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetCardCardInfo {
    /// Yyyy-MM-dd; in mini program figures yyyyMMdd.
    pub begin_date: String,
    /// Last day, included, at the latest yesterday; same format as begin_date.
    pub end_date: String,
    /// 0 cards made on the platform's site, 1 cards made by the API.
    pub cond_source: i64,
    /// Kind of card.
    pub card_id: Option<String>,
}

impl GetCardCardInfo {
    /// Starts with the required members.
    pub fn new(
        begin_date: impl Into<String>,
        end_date: impl Into<String>,
        cond_source: impl Into<i64>,
    ) -> Self {
        Self {
            begin_date: begin_date.into(),
            end_date: end_date.into(),
            cond_source: cond_source.into(),
            card_id: Default::default(),
        }
    }

    /// Kind of card.
    pub fn card_id(mut self, card_id: impl Into<String>) -> Self {
        self.card_id = Some(card_id.into());
        self
    }
}

wire_out!(GetCardCardInfo {
    "begin_date" => begin_date,
    "end_date" => end_date,
    "cond_source" => cond_source,
    "card_id" => card_id,
});

/// The answer to [`GetCardCardInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCardCardInfoResponse {
    /// `list`.
    pub list: Vec<GetCardCardInfoAnswerList>,
}

wire_in!(GetCardCardInfoResponse {
    "list" => list,
});

impl Endpoint for GetCardCardInfo {
    type Response = GetCardCardInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.datacube.get_card_card_info",
        path: "/datacube/getcardcardinfo",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// `answer_list` of [`GetCardCardInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCardCardInfoAnswerList {
    /// Day of the figures; in mini program figures yyyyMMdd, or the span for weeks and months.
    pub ref_date: String,
    /// Views.
    pub view_cnt: i64,
    /// Users who viewed.
    pub view_user: i64,
    /// Cards received.
    pub receive_cnt: i64,
    /// Users who received.
    pub receive_user: i64,
    /// Cards redeemed.
    pub verify_cnt: i64,
    /// Users who redeemed.
    pub verify_user: i64,
    /// Cards given to friends.
    pub given_cnt: i64,
    /// Users who gave cards to friends.
    pub given_user: i64,
    /// Cards expired.
    pub expire_cnt: i64,
    /// Users whose cards expired.
    pub expire_user: i64,
    /// Kind of card.
    pub card_id: String,
    /// 0 discount, 1 cash, 2 gift, 3 other coupon, 4 group purchase.
    pub card_type: i64,
}

wire_in!(part GetCardCardInfoAnswerList {
    "ref_date" => ref_date,
    "view_cnt" => view_cnt,
    "view_user" => view_user,
    "receive_cnt" => receive_cnt,
    "receive_user" => receive_user,
    "verify_cnt" => verify_cnt,
    "verify_user" => verify_user,
    "given_cnt" => given_cnt,
    "given_user" => given_user,
    "expire_cnt" => expire_cnt,
    "expire_user" => expire_user,
    "card_id" => card_id,
    "card_type" => card_type,
});

/// Get the figures of one membership card (拉取单张会员卡数据).
///
/// `POST /datacube/getcardmembercarddetail`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#13)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetCardMembercardDetail {
    /// Yyyy-MM-dd; in mini program figures yyyyMMdd.
    pub begin_date: String,
    /// Last day, included, at the latest yesterday; same format as begin_date.
    pub end_date: String,
    /// Kind of card.
    pub card_id: String,
}

impl GetCardMembercardDetail {
    /// Starts with the required members.
    pub fn new(
        begin_date: impl Into<String>,
        end_date: impl Into<String>,
        card_id: impl Into<String>,
    ) -> Self {
        Self {
            begin_date: begin_date.into(),
            end_date: end_date.into(),
            card_id: card_id.into(),
        }
    }
}

wire_out!(GetCardMembercardDetail {
    "begin_date" => begin_date,
    "end_date" => end_date,
    "card_id" => card_id,
});

/// The answer to [`GetCardMembercardDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCardMembercardDetailResponse {
    /// `list`.
    pub list: Vec<GetCardMembercardDetailAnswerList>,
}

wire_in!(GetCardMembercardDetailResponse {
    "list" => list,
});

impl Endpoint for GetCardMembercardDetail {
    type Response = GetCardMembercardDetailResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.datacube.get_card_membercard_detail",
        path: "/datacube/getcardmembercarddetail",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// `answer_list` of [`GetCardMembercardDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCardMembercardDetailAnswerList {
    /// Day of the figures; in mini program figures yyyyMMdd, or the span for weeks and months.
    pub ref_date: String,
    /// Views.
    pub view_cnt: i64,
    /// Users who viewed.
    pub view_user: i64,
    /// Cards received.
    pub receive_cnt: i64,
    /// Users who received.
    pub receive_user: i64,
    /// Cards redeemed.
    pub verify_cnt: i64,
    /// Users who redeemed.
    pub verify_user: i64,
    /// Cards activated.
    pub active_cnt: i64,
    /// Users who activated.
    pub active_user: i64,
    /// Members with an activated card.
    pub total_user: i64,
    /// Users who received a card, in all.
    pub total_receive_user: Option<i64>,
    /// `cardid`.
    pub cardid: String,
    /// `merchanttype`.
    pub merchanttype: Option<i64>,
    /// `submerchantid`.
    pub submerchantid: Option<String>,
    /// New members.
    pub new_user: i64,
    /// Amount before discounts, in fen.
    pub pay_original_fee: i64,
    /// Amount paid, in fen.
    pub fee: i64,
}

wire_in!(part GetCardMembercardDetailAnswerList {
    "ref_date" => ref_date,
    "view_cnt" => view_cnt,
    "view_user" => view_user,
    "receive_cnt" => receive_cnt,
    "receive_user" => receive_user,
    "verify_cnt" => verify_cnt,
    "verify_user" => verify_user,
    "active_cnt" => active_cnt,
    "active_user" => active_user,
    "total_user" => total_user,
    "total_receive_user" => total_receive_user,
    "cardid" => cardid,
    "merchanttype" => merchanttype,
    "submerchantid" => submerchantid,
    "new_user" => new_user,
    "payOriginalFee" => pay_original_fee;
    "fee" => fee,
});

/// Get the overall figures of membership cards (拉取会员卡概况数据).
///
/// `POST /datacube/getcardmembercardinfo`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#12)
///
/// At most 62 days; no figures of today.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetCardMembercardInfo {
    /// Yyyy-MM-dd; in mini program figures yyyyMMdd.
    pub begin_date: String,
    /// Last day, included, at the latest yesterday; same format as begin_date.
    pub end_date: String,
    /// 0 cards made on the platform's site, 1 cards made by the API.
    pub cond_source: i64,
}

impl GetCardMembercardInfo {
    /// Starts with the required members.
    pub fn new(
        begin_date: impl Into<String>,
        end_date: impl Into<String>,
        cond_source: impl Into<i64>,
    ) -> Self {
        Self {
            begin_date: begin_date.into(),
            end_date: end_date.into(),
            cond_source: cond_source.into(),
        }
    }
}

wire_out!(GetCardMembercardInfo {
    "begin_date" => begin_date,
    "end_date" => end_date,
    "cond_source" => cond_source,
});

/// The answer to [`GetCardMembercardInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCardMembercardInfoResponse {
    /// `list`.
    pub list: Vec<GetCardMembercardInfoAnswerList>,
}

wire_in!(GetCardMembercardInfoResponse {
    "list" => list,
});

impl Endpoint for GetCardMembercardInfo {
    type Response = GetCardMembercardInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.datacube.get_card_membercard_info",
        path: "/datacube/getcardmembercardinfo",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// `answer_list` of [`GetCardMembercardInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCardMembercardInfoAnswerList {
    /// Day of the figures; in mini program figures yyyyMMdd, or the span for weeks and months.
    pub ref_date: String,
    /// Views.
    pub view_cnt: i64,
    /// Users who viewed.
    pub view_user: i64,
    /// Cards received.
    pub receive_cnt: i64,
    /// Users who received.
    pub receive_user: i64,
    /// Cards redeemed.
    pub verify_cnt: i64,
    /// Users who redeemed.
    pub verify_user: i64,
    /// Cards activated.
    pub active_cnt: Option<i64>,
    /// Users who activated.
    pub active_user: i64,
    /// Members with an activated card.
    pub total_user: i64,
    /// Users who received a card, in all.
    pub total_receive_user: i64,
}

wire_in!(part GetCardMembercardInfoAnswerList {
    "ref_date" => ref_date,
    "view_cnt" => view_cnt,
    "view_user" => view_user,
    "receive_cnt" => receive_cnt,
    "receive_user" => receive_user,
    "verify_cnt" => verify_cnt,
    "verify_user" => verify_user,
    "active_cnt" => active_cnt,
    "active_user" => active_user,
    "total_user" => total_user,
    "total_receive_user" => total_receive_user,
});

/// Get the analysis data of a mini game (获取小游戏分析数据).
///
/// `POST /datacube/getgameanalysisdata`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/data-analysis/analysis.getGameAnalysisData.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetGameAnalysisData {
    /// Figure asked for.
    pub metric: String,
    /// Length of a period.
    pub granularity: i64,
    /// Unix seconds.
    pub start_time: i64,
    /// Unix seconds.
    pub end_time: i64,
    /// `filter_list`.
    pub filter_list: Option<Vec<GetGameAnalysisDataFilterList>>,
    /// Dimensions by which the figure is broken down.
    pub group_list: Option<Vec<String>>,
}

impl GetGameAnalysisData {
    /// Starts with the required members.
    pub fn new(
        metric: impl Into<String>,
        granularity: impl Into<i64>,
        start_time: impl Into<i64>,
        end_time: impl Into<i64>,
    ) -> Self {
        Self {
            metric: metric.into(),
            granularity: granularity.into(),
            start_time: start_time.into(),
            end_time: end_time.into(),
            filter_list: Default::default(),
            group_list: Default::default(),
        }
    }

    /// `filter_list`.
    pub fn filter_list(
        mut self,
        filter_list: impl IntoIterator<Item = impl Into<GetGameAnalysisDataFilterList>>,
    ) -> Self {
        self.filter_list = Some(filter_list.into_iter().map(Into::into).collect());
        self
    }

    /// Dimensions by which the figure is broken down.
    pub fn group_list(mut self, group_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.group_list = Some(group_list.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(GetGameAnalysisData {
    "metric" => metric,
    "granularity" => granularity,
    "start_time" => start_time,
    "end_time" => end_time,
    "filter_list" => filter_list,
    "group_list" => group_list,
});

/// The answer to [`GetGameAnalysisData`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetGameAnalysisDataResponse {
    /// `data_list`.
    pub data_list: Vec<GetGameAnalysisDataDataList>,
}

wire_in!(GetGameAnalysisDataResponse {
    "data_list" => data_list,
});

impl Endpoint for GetGameAnalysisData {
    type Response = GetGameAnalysisDataResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.datacube.get_game_analysis_data",
        path: "/datacube/getgameanalysisdata",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// `filter_list` of [`GetGameAnalysisData`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetGameAnalysisDataFilterList {
    /// Name of a dimension.
    pub dimension: String,
    /// `value`.
    pub value: String,
}

impl GetGameAnalysisDataFilterList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(dimension: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            dimension: dimension.into(),
            value: value.into(),
        }
    }
}

wire_out!(part GetGameAnalysisDataFilterList {
    "dimension" => dimension,
    "value" => value,
});

/// `data_list` of [`GetGameAnalysisData`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetGameAnalysisDataDataList {
    /// Unix seconds.
    pub timestamp: i64,
    /// `time_label`.
    pub time_label: String,
    /// `group_dimension_list`.
    pub group_dimension_list: Vec<GetGameAnalysisDataGroupDimensionList>,
    /// `metric_value`.
    pub metric_value: f64,
}

wire_in!(part GetGameAnalysisDataDataList {
    "timestamp" => timestamp,
    "time_label" => time_label,
    "group_dimension_list" => group_dimension_list,
    "metric_value" => metric_value,
});

/// `group_dimension_list` of [`GetGameAnalysisData`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetGameAnalysisDataGroupDimensionList {
    /// `label`.
    pub label: String,
    /// `value`.
    pub value: String,
}

wire_in!(part GetGameAnalysisDataGroupDimensionList {
    "label" => label,
    "value" => value,
});

/// Get the daily figures of callbacks (获取接口分析数据).
///
/// `POST /datacube/getinterfacesummary`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Analytics/Analytics_API.html)
///
/// Thirty days at most.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetInterfaceSummary {
    /// Yyyy-MM-dd; in mini program figures yyyyMMdd.
    pub begin_date: String,
    /// Last day, included, at the latest yesterday; same format as begin_date.
    pub end_date: String,
}

impl GetInterfaceSummary {
    /// Starts with the required members.
    pub fn new(begin_date: impl Into<String>, end_date: impl Into<String>) -> Self {
        Self {
            begin_date: begin_date.into(),
            end_date: end_date.into(),
        }
    }
}

wire_out!(GetInterfaceSummary {
    "begin_date" => begin_date,
    "end_date" => end_date,
});

/// The answer to [`GetInterfaceSummary`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetInterfaceSummaryResponse {
    /// `list`.
    pub list: Vec<GetInterfaceSummaryAnswerList>,
}

wire_in!(GetInterfaceSummaryResponse {
    "list" => list,
});

impl Endpoint for GetInterfaceSummary {
    type Response = GetInterfaceSummaryResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.datacube.get_interface_summary",
        path: "/datacube/getinterfacesummary",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// `answer_list` of [`GetInterfaceSummary`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetInterfaceSummaryAnswerList {
    /// Day of the figures; in mini program figures yyyyMMdd, or the span for weeks and months.
    pub ref_date: String,
    /// Messages and events sent to the account's server.
    pub callback_count: i64,
    /// Of them failed.
    pub fail_count: i64,
    /// Milliseconds in all.
    pub total_time_cost: i64,
    /// Milliseconds of the slowest.
    pub max_time_cost: i64,
}

wire_in!(part GetInterfaceSummaryAnswerList {
    "ref_date" => ref_date,
    "callback_count" => callback_count,
    "fail_count" => fail_count,
    "total_time_cost" => total_time_cost,
    "max_time_cost" => max_time_cost,
});

/// Get the hourly figures of callbacks (获取接口分析分时数据).
///
/// `POST /datacube/getinterfacesummaryhour`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Analytics/Analytics_API.html)
///
/// One day at most.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetInterfaceSummaryHour {
    /// Yyyy-MM-dd; in mini program figures yyyyMMdd.
    pub begin_date: String,
    /// Last day, included, at the latest yesterday; same format as begin_date.
    pub end_date: String,
}

impl GetInterfaceSummaryHour {
    /// Starts with the required members.
    pub fn new(begin_date: impl Into<String>, end_date: impl Into<String>) -> Self {
        Self {
            begin_date: begin_date.into(),
            end_date: end_date.into(),
        }
    }
}

wire_out!(GetInterfaceSummaryHour {
    "begin_date" => begin_date,
    "end_date" => end_date,
});

/// The answer to [`GetInterfaceSummaryHour`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetInterfaceSummaryHourResponse {
    /// `list`.
    pub list: Vec<GetInterfaceSummaryHourAnswerList>,
}

wire_in!(GetInterfaceSummaryHourResponse {
    "list" => list,
});

impl Endpoint for GetInterfaceSummaryHour {
    type Response = GetInterfaceSummaryHourResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.datacube.get_interface_summary_hour",
        path: "/datacube/getinterfacesummaryhour",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// `answer_list` of [`GetInterfaceSummaryHour`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetInterfaceSummaryHourAnswerList {
    /// Day of the figures; in mini program figures yyyyMMdd, or the span for weeks and months.
    pub ref_date: String,
    /// Messages and events sent to the account's server.
    pub callback_count: i64,
    /// Of them failed.
    pub fail_count: i64,
    /// Milliseconds in all.
    pub total_time_cost: i64,
    /// Milliseconds of the slowest.
    pub max_time_cost: i64,
    /// 0 to 2300, the hour in hundreds.
    pub ref_hour: i64,
}

wire_in!(part GetInterfaceSummaryHourAnswerList {
    "ref_date" => ref_date,
    "callback_count" => callback_count,
    "fail_count" => fail_count,
    "total_time_cost" => total_time_cost,
    "max_time_cost" => max_time_cost,
    "ref_hour" => ref_hour,
});

/// Get the daily figures of incoming messages (获取消息发送概况数据).
///
/// `POST /datacube/getupstreammsg`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Analytics/Message_analysis_data_interface.html)
///
/// Seven days at most.
///
/// # Errors
///
/// - `61500`: date format wrong
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetUpstreamMsg {
    /// Yyyy-MM-dd; in mini program figures yyyyMMdd.
    pub begin_date: String,
    /// Last day, included, at the latest yesterday; same format as begin_date.
    pub end_date: String,
}

impl GetUpstreamMsg {
    /// Starts with the required members.
    pub fn new(begin_date: impl Into<String>, end_date: impl Into<String>) -> Self {
        Self {
            begin_date: begin_date.into(),
            end_date: end_date.into(),
        }
    }
}

wire_out!(GetUpstreamMsg {
    "begin_date" => begin_date,
    "end_date" => end_date,
});

/// The answer to [`GetUpstreamMsg`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetUpstreamMsgResponse {
    /// `list`.
    pub list: Vec<List>,
}

wire_in!(GetUpstreamMsgResponse {
    "list" => list,
});

impl Endpoint for GetUpstreamMsg {
    type Response = GetUpstreamMsgResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.datacube.get_upstream_msg",
        path: "/datacube/getupstreammsg",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// `list` of [`GetUpstreamMsg`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct List {
    /// Day of the figures; in mini program figures yyyyMMdd, or the span for weeks and months.
    pub ref_date: String,
    /// 1 text, 2 image, 3 voice, 4 video, 6 third-party application message.
    pub msg_type: i64,
    /// Users who sent messages.
    pub msg_user: i64,
    /// Messages sent.
    pub msg_count: i64,
}

wire_in!(part List {
    "ref_date" => ref_date,
    "msg_type" => msg_type,
    "msg_user" => msg_user,
    "msg_count" => msg_count,
});

/// Get the daily distribution of incoming messages (获取消息发送分布数据).
///
/// `POST /datacube/getupstreammsgdist`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Analytics/Message_analysis_data_interface.html)
///
/// Fifteen days at most.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetUpstreamMsgDist {
    /// Yyyy-MM-dd; in mini program figures yyyyMMdd.
    pub begin_date: String,
    /// Last day, included, at the latest yesterday; same format as begin_date.
    pub end_date: String,
}

impl GetUpstreamMsgDist {
    /// Starts with the required members.
    pub fn new(begin_date: impl Into<String>, end_date: impl Into<String>) -> Self {
        Self {
            begin_date: begin_date.into(),
            end_date: end_date.into(),
        }
    }
}

wire_out!(GetUpstreamMsgDist {
    "begin_date" => begin_date,
    "end_date" => end_date,
});

/// The answer to [`GetUpstreamMsgDist`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetUpstreamMsgDistResponse {
    /// `list`.
    pub list: Vec<GetUpstreamMsgDistAnswerList>,
}

wire_in!(GetUpstreamMsgDistResponse {
    "list" => list,
});

impl Endpoint for GetUpstreamMsgDist {
    type Response = GetUpstreamMsgDistResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.datacube.get_upstream_msg_dist",
        path: "/datacube/getupstreammsgdist",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// `answer_list` of [`GetUpstreamMsgDist`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetUpstreamMsgDistAnswerList {
    /// Day of the figures; in mini program figures yyyyMMdd, or the span for weeks and months.
    pub ref_date: String,
    /// Messages by one user: 0 none, 1 for 1 to 5, 2 for 6 to 10, 3 more than 10.
    pub count_interval: i64,
    /// Users who sent messages.
    pub msg_user: i64,
}

wire_in!(part GetUpstreamMsgDistAnswerList {
    "ref_date" => ref_date,
    "count_interval" => count_interval,
    "msg_user" => msg_user,
});

/// Get the monthly distribution of incoming messages (获取消息发送分布月数据).
///
/// `POST /datacube/getupstreammsgdistmonth`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Analytics/Message_analysis_data_interface.html)
///
/// Thirty days at most.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetUpstreamMsgDistMonth {
    /// Yyyy-MM-dd; in mini program figures yyyyMMdd.
    pub begin_date: String,
    /// Last day, included, at the latest yesterday; same format as begin_date.
    pub end_date: String,
}

impl GetUpstreamMsgDistMonth {
    /// Starts with the required members.
    pub fn new(begin_date: impl Into<String>, end_date: impl Into<String>) -> Self {
        Self {
            begin_date: begin_date.into(),
            end_date: end_date.into(),
        }
    }
}

wire_out!(GetUpstreamMsgDistMonth {
    "begin_date" => begin_date,
    "end_date" => end_date,
});

/// The answer to [`GetUpstreamMsgDistMonth`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetUpstreamMsgDistMonthResponse {
    /// `list`.
    pub list: Vec<GetUpstreamMsgDistMonthAnswerList>,
}

wire_in!(GetUpstreamMsgDistMonthResponse {
    "list" => list,
});

impl Endpoint for GetUpstreamMsgDistMonth {
    type Response = GetUpstreamMsgDistMonthResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.datacube.get_upstream_msg_dist_month",
        path: "/datacube/getupstreammsgdistmonth",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// `answer_list` of [`GetUpstreamMsgDistMonth`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetUpstreamMsgDistMonthAnswerList {
    /// Day of the figures; in mini program figures yyyyMMdd, or the span for weeks and months.
    pub ref_date: String,
    /// Messages by one user: 0 none, 1 for 1 to 5, 2 for 6 to 10, 3 more than 10.
    pub count_interval: i64,
    /// Users who sent messages.
    pub msg_user: i64,
}

wire_in!(part GetUpstreamMsgDistMonthAnswerList {
    "ref_date" => ref_date,
    "count_interval" => count_interval,
    "msg_user" => msg_user,
});

/// Get the weekly distribution of incoming messages (获取消息发送分布周数据).
///
/// `POST /datacube/getupstreammsgdistweek`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Analytics/Message_analysis_data_interface.html)
///
/// Thirty days at most.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetUpstreamMsgDistWeek {
    /// Yyyy-MM-dd; in mini program figures yyyyMMdd.
    pub begin_date: String,
    /// Last day, included, at the latest yesterday; same format as begin_date.
    pub end_date: String,
}

impl GetUpstreamMsgDistWeek {
    /// Starts with the required members.
    pub fn new(begin_date: impl Into<String>, end_date: impl Into<String>) -> Self {
        Self {
            begin_date: begin_date.into(),
            end_date: end_date.into(),
        }
    }
}

wire_out!(GetUpstreamMsgDistWeek {
    "begin_date" => begin_date,
    "end_date" => end_date,
});

/// The answer to [`GetUpstreamMsgDistWeek`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetUpstreamMsgDistWeekResponse {
    /// `list`.
    pub list: Vec<GetUpstreamMsgDistWeekAnswerList>,
}

wire_in!(GetUpstreamMsgDistWeekResponse {
    "list" => list,
});

impl Endpoint for GetUpstreamMsgDistWeek {
    type Response = GetUpstreamMsgDistWeekResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.datacube.get_upstream_msg_dist_week",
        path: "/datacube/getupstreammsgdistweek",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// `answer_list` of [`GetUpstreamMsgDistWeek`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetUpstreamMsgDistWeekAnswerList {
    /// Day of the figures; in mini program figures yyyyMMdd, or the span for weeks and months.
    pub ref_date: String,
    /// Messages by one user: 0 none, 1 for 1 to 5, 2 for 6 to 10, 3 more than 10.
    pub count_interval: i64,
    /// Users who sent messages.
    pub msg_user: i64,
}

wire_in!(part GetUpstreamMsgDistWeekAnswerList {
    "ref_date" => ref_date,
    "count_interval" => count_interval,
    "msg_user" => msg_user,
});

/// Get the hourly figures of incoming messages (获取消息发送分时数据).
///
/// `POST /datacube/getupstreammsghour`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Analytics/Message_analysis_data_interface.html)
///
/// One day at most.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetUpstreamMsgHour {
    /// Yyyy-MM-dd; in mini program figures yyyyMMdd.
    pub begin_date: String,
    /// Last day, included, at the latest yesterday; same format as begin_date.
    pub end_date: String,
}

impl GetUpstreamMsgHour {
    /// Starts with the required members.
    pub fn new(begin_date: impl Into<String>, end_date: impl Into<String>) -> Self {
        Self {
            begin_date: begin_date.into(),
            end_date: end_date.into(),
        }
    }
}

wire_out!(GetUpstreamMsgHour {
    "begin_date" => begin_date,
    "end_date" => end_date,
});

/// The answer to [`GetUpstreamMsgHour`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetUpstreamMsgHourResponse {
    /// `list`.
    pub list: Vec<GetUpstreamMsgHourAnswerList>,
}

wire_in!(GetUpstreamMsgHourResponse {
    "list" => list,
});

impl Endpoint for GetUpstreamMsgHour {
    type Response = GetUpstreamMsgHourResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.datacube.get_upstream_msg_hour",
        path: "/datacube/getupstreammsghour",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// `answer_list` of [`GetUpstreamMsgHour`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetUpstreamMsgHourAnswerList {
    /// Day of the figures; in mini program figures yyyyMMdd, or the span for weeks and months.
    pub ref_date: String,
    /// 1 text, 2 image, 3 voice, 4 video, 6 third-party application message.
    pub msg_type: i64,
    /// Users who sent messages.
    pub msg_user: i64,
    /// Messages sent.
    pub msg_count: i64,
    /// 0 to 2300, the hour in hundreds.
    pub ref_hour: i64,
}

wire_in!(part GetUpstreamMsgHourAnswerList {
    "ref_date" => ref_date,
    "msg_type" => msg_type,
    "msg_user" => msg_user,
    "msg_count" => msg_count,
    "ref_hour" => ref_hour,
});

/// Get the monthly figures of incoming messages (获取消息发送月数据).
///
/// `POST /datacube/getupstreammsgmonth`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Analytics/Message_analysis_data_interface.html)
///
/// Thirty days at most.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetUpstreamMsgMonth {
    /// Yyyy-MM-dd; in mini program figures yyyyMMdd.
    pub begin_date: String,
    /// Last day, included, at the latest yesterday; same format as begin_date.
    pub end_date: String,
}

impl GetUpstreamMsgMonth {
    /// Starts with the required members.
    pub fn new(begin_date: impl Into<String>, end_date: impl Into<String>) -> Self {
        Self {
            begin_date: begin_date.into(),
            end_date: end_date.into(),
        }
    }
}

wire_out!(GetUpstreamMsgMonth {
    "begin_date" => begin_date,
    "end_date" => end_date,
});

/// The answer to [`GetUpstreamMsgMonth`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetUpstreamMsgMonthResponse {
    /// `list`.
    pub list: Vec<List>,
}

wire_in!(GetUpstreamMsgMonthResponse {
    "list" => list,
});

impl Endpoint for GetUpstreamMsgMonth {
    type Response = GetUpstreamMsgMonthResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.datacube.get_upstream_msg_month",
        path: "/datacube/getupstreammsgmonth",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// Get the weekly figures of incoming messages (获取消息发送周数据).
///
/// `POST /datacube/getupstreammsgweek`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Analytics/Message_analysis_data_interface.html)
///
/// Thirty days at most.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetUpstreamMsgWeek {
    /// Yyyy-MM-dd; in mini program figures yyyyMMdd.
    pub begin_date: String,
    /// Last day, included, at the latest yesterday; same format as begin_date.
    pub end_date: String,
}

impl GetUpstreamMsgWeek {
    /// Starts with the required members.
    pub fn new(begin_date: impl Into<String>, end_date: impl Into<String>) -> Self {
        Self {
            begin_date: begin_date.into(),
            end_date: end_date.into(),
        }
    }
}

wire_out!(GetUpstreamMsgWeek {
    "begin_date" => begin_date,
    "end_date" => end_date,
});

/// The answer to [`GetUpstreamMsgWeek`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetUpstreamMsgWeekResponse {
    /// `list`.
    pub list: Vec<List>,
}

wire_in!(GetUpstreamMsgWeekResponse {
    "list" => list,
});

impl Endpoint for GetUpstreamMsgWeek {
    type Response = GetUpstreamMsgWeekResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.datacube.get_upstream_msg_week",
        path: "/datacube/getupstreammsgweek",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// Get the cumulative number of followers (获取累计用户数据).
///
/// `POST /datacube/getusercumulate`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Analytics/User_Analysis_Data_Interface.html)
///
/// Seven days at most.
///
/// # Errors
///
/// - `61500`: date format wrong
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetUserCumulate {
    /// Yyyy-MM-dd; in mini program figures yyyyMMdd.
    pub begin_date: String,
    /// Last day, included, at the latest yesterday; same format as begin_date.
    pub end_date: String,
}

impl GetUserCumulate {
    /// Starts with the required members.
    pub fn new(begin_date: impl Into<String>, end_date: impl Into<String>) -> Self {
        Self {
            begin_date: begin_date.into(),
            end_date: end_date.into(),
        }
    }
}

wire_out!(GetUserCumulate {
    "begin_date" => begin_date,
    "end_date" => end_date,
});

/// The answer to [`GetUserCumulate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetUserCumulateResponse {
    /// `list`.
    pub list: Vec<GetUserCumulateAnswerList>,
}

wire_in!(GetUserCumulateResponse {
    "list" => list,
});

impl Endpoint for GetUserCumulate {
    type Response = GetUserCumulateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.datacube.get_user_cumulate",
        path: "/datacube/getusercumulate",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// `answer_list` of [`GetUserCumulate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetUserCumulateAnswerList {
    /// Day of the figures; in mini program figures yyyyMMdd, or the span for weeks and months.
    pub ref_date: String,
    /// Followers in all.
    pub cumulate_user: i64,
}

wire_in!(part GetUserCumulateAnswerList {
    "ref_date" => ref_date,
    "cumulate_user" => cumulate_user,
});

/// Get the daily figures of article reading (获取图文统计数据).
///
/// `POST /datacube/getuserread`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Analytics/Graphic_Analysis_Data_Interface.html)
///
/// Three days at most.
///
/// # Errors
///
/// - `61500`: date format wrong
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetUserRead {
    /// Yyyy-MM-dd; in mini program figures yyyyMMdd.
    pub begin_date: String,
    /// Last day, included, at the latest yesterday; same format as begin_date.
    pub end_date: String,
}

impl GetUserRead {
    /// Starts with the required members.
    pub fn new(begin_date: impl Into<String>, end_date: impl Into<String>) -> Self {
        Self {
            begin_date: begin_date.into(),
            end_date: end_date.into(),
        }
    }
}

wire_out!(GetUserRead {
    "begin_date" => begin_date,
    "end_date" => end_date,
});

/// The answer to [`GetUserRead`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetUserReadResponse {
    /// `list`.
    pub list: Vec<GetUserReadAnswerList>,
}

wire_in!(GetUserReadResponse {
    "list" => list,
});

impl Endpoint for GetUserRead {
    type Response = GetUserReadResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.datacube.get_user_read",
        path: "/datacube/getuserread",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// `answer_list` of [`GetUserRead`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetUserReadAnswerList {
    /// Day of the figures; in mini program figures yyyyMMdd, or the span for weeks and months.
    pub ref_date: String,
    /// 0 session, 1 friend, 2 moments, 4 history, 5 other, 6 look (看一看), 7 search, 99999999 all.
    pub user_source: i64,
    /// Users who read the article's page.
    pub int_page_read_user: i64,
    /// Reads of the article's page.
    pub int_page_read_count: i64,
    /// Users who opened the original page (阅读原文).
    pub ori_page_read_user: i64,
    /// Openings of the original page (阅读原文).
    pub ori_page_read_count: i64,
    /// Users who shared.
    pub share_user: i64,
    /// Shares.
    pub share_count: i64,
    /// Users who saved it as a favourite.
    pub add_to_fav_user: i64,
    /// Times it was saved as a favourite.
    pub add_to_fav_count: i64,
}

wire_in!(part GetUserReadAnswerList {
    "ref_date" => ref_date,
    "user_source" => user_source,
    "int_page_read_user" => int_page_read_user,
    "int_page_read_count" => int_page_read_count,
    "ori_page_read_user" => ori_page_read_user,
    "ori_page_read_count" => ori_page_read_count,
    "share_user" => share_user,
    "share_count" => share_count,
    "add_to_fav_user" => add_to_fav_user,
    "add_to_fav_count" => add_to_fav_count,
});

/// Get the hourly figures of article reading (获取图文统计分时数据).
///
/// `POST /datacube/getuserreadhour`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Analytics/Graphic_Analysis_Data_Interface.html)
///
/// One day at most.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetUserReadHour {
    /// Yyyy-MM-dd; in mini program figures yyyyMMdd.
    pub begin_date: String,
    /// Last day, included, at the latest yesterday; same format as begin_date.
    pub end_date: String,
}

impl GetUserReadHour {
    /// Starts with the required members.
    pub fn new(begin_date: impl Into<String>, end_date: impl Into<String>) -> Self {
        Self {
            begin_date: begin_date.into(),
            end_date: end_date.into(),
        }
    }
}

wire_out!(GetUserReadHour {
    "begin_date" => begin_date,
    "end_date" => end_date,
});

/// The answer to [`GetUserReadHour`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetUserReadHourResponse {
    /// `list`.
    pub list: Vec<GetUserReadHourAnswerList>,
}

wire_in!(GetUserReadHourResponse {
    "list" => list,
});

impl Endpoint for GetUserReadHour {
    type Response = GetUserReadHourResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.datacube.get_user_read_hour",
        path: "/datacube/getuserreadhour",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// `answer_list` of [`GetUserReadHour`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetUserReadHourAnswerList {
    /// Day of the figures; in mini program figures yyyyMMdd, or the span for weeks and months.
    pub ref_date: String,
    /// 0 session, 1 friend, 2 moments, 4 history, 5 other, 6 look (看一看), 7 search, 99999999 all.
    pub user_source: i64,
    /// Users who read the article's page.
    pub int_page_read_user: i64,
    /// Reads of the article's page.
    pub int_page_read_count: i64,
    /// Users who opened the original page (阅读原文).
    pub ori_page_read_user: i64,
    /// Openings of the original page (阅读原文).
    pub ori_page_read_count: i64,
    /// Users who shared.
    pub share_user: i64,
    /// Shares.
    pub share_count: i64,
    /// Users who saved it as a favourite.
    pub add_to_fav_user: i64,
    /// Times it was saved as a favourite.
    pub add_to_fav_count: i64,
    /// 0 to 2300, the hour in hundreds.
    pub ref_hour: i64,
}

wire_in!(part GetUserReadHourAnswerList {
    "ref_date" => ref_date,
    "user_source" => user_source,
    "int_page_read_user" => int_page_read_user,
    "int_page_read_count" => int_page_read_count,
    "ori_page_read_user" => ori_page_read_user,
    "ori_page_read_count" => ori_page_read_count,
    "share_user" => share_user,
    "share_count" => share_count,
    "add_to_fav_user" => add_to_fav_user,
    "add_to_fav_count" => add_to_fav_count,
    "ref_hour" => ref_hour,
});

/// Get the daily figures of article sharing (获取图文分享转发数据).
///
/// `POST /datacube/getusershare`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Analytics/Graphic_Analysis_Data_Interface.html)
///
/// Seven days at most.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetUserShare {
    /// Yyyy-MM-dd; in mini program figures yyyyMMdd.
    pub begin_date: String,
    /// Last day, included, at the latest yesterday; same format as begin_date.
    pub end_date: String,
}

impl GetUserShare {
    /// Starts with the required members.
    pub fn new(begin_date: impl Into<String>, end_date: impl Into<String>) -> Self {
        Self {
            begin_date: begin_date.into(),
            end_date: end_date.into(),
        }
    }
}

wire_out!(GetUserShare {
    "begin_date" => begin_date,
    "end_date" => end_date,
});

/// The answer to [`GetUserShare`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetUserShareResponse {
    /// `list`.
    pub list: Vec<GetUserShareAnswerList>,
}

wire_in!(GetUserShareResponse {
    "list" => list,
});

impl Endpoint for GetUserShare {
    type Response = GetUserShareResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.datacube.get_user_share",
        path: "/datacube/getusershare",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// `answer_list` of [`GetUserShare`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetUserShareAnswerList {
    /// Day of the figures; in mini program figures yyyyMMdd, or the span for weeks and months.
    pub ref_date: String,
    /// 1 to a friend, 2 to moments, 3 Tencent Weibo, 255 other.
    pub share_scene: i64,
    /// Users who shared.
    pub share_user: i64,
    /// Shares.
    pub share_count: i64,
}

wire_in!(part GetUserShareAnswerList {
    "ref_date" => ref_date,
    "share_scene" => share_scene,
    "share_user" => share_user,
    "share_count" => share_count,
});

/// Get the hourly figures of article sharing (获取图文分享转发分时数据).
///
/// `POST /datacube/getusersharehour`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Analytics/Graphic_Analysis_Data_Interface.html)
///
/// One day at most.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetUserShareHour {
    /// Yyyy-MM-dd; in mini program figures yyyyMMdd.
    pub begin_date: String,
    /// Last day, included, at the latest yesterday; same format as begin_date.
    pub end_date: String,
}

impl GetUserShareHour {
    /// Starts with the required members.
    pub fn new(begin_date: impl Into<String>, end_date: impl Into<String>) -> Self {
        Self {
            begin_date: begin_date.into(),
            end_date: end_date.into(),
        }
    }
}

wire_out!(GetUserShareHour {
    "begin_date" => begin_date,
    "end_date" => end_date,
});

/// The answer to [`GetUserShareHour`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetUserShareHourResponse {
    /// `list`.
    pub list: Vec<GetUserShareHourAnswerList>,
}

wire_in!(GetUserShareHourResponse {
    "list" => list,
});

impl Endpoint for GetUserShareHour {
    type Response = GetUserShareHourResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.datacube.get_user_share_hour",
        path: "/datacube/getusersharehour",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// `answer_list` of [`GetUserShareHour`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetUserShareHourAnswerList {
    /// Day of the figures; in mini program figures yyyyMMdd, or the span for weeks and months.
    pub ref_date: String,
    /// 1 to a friend, 2 to moments, 3 Tencent Weibo, 255 other.
    pub share_scene: i64,
    /// Users who shared.
    pub share_user: i64,
    /// Shares.
    pub share_count: i64,
    /// 0 to 2300, the hour in hundreds.
    pub ref_hour: i64,
}

wire_in!(part GetUserShareHourAnswerList {
    "ref_date" => ref_date,
    "share_scene" => share_scene,
    "share_user" => share_user,
    "share_count" => share_count,
    "ref_hour" => ref_hour,
});

/// Get the gain and loss of followers (获取用户增减数据).
///
/// `POST /datacube/getusersummary`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Analytics/User_Analysis_Data_Interface.html)
///
/// Seven days at most.
///
/// # Errors
///
/// - `61500`: date format wrong
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetUserSummary {
    /// Yyyy-MM-dd; in mini program figures yyyyMMdd.
    pub begin_date: String,
    /// Last day, included, at the latest yesterday; same format as begin_date.
    pub end_date: String,
}

impl GetUserSummary {
    /// Starts with the required members.
    pub fn new(begin_date: impl Into<String>, end_date: impl Into<String>) -> Self {
        Self {
            begin_date: begin_date.into(),
            end_date: end_date.into(),
        }
    }
}

wire_out!(GetUserSummary {
    "begin_date" => begin_date,
    "end_date" => end_date,
});

/// The answer to [`GetUserSummary`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetUserSummaryResponse {
    /// `list`.
    pub list: Vec<GetUserSummaryAnswerList>,
}

wire_in!(GetUserSummaryResponse {
    "list" => list,
});

impl Endpoint for GetUserSummary {
    type Response = GetUserSummaryResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.datacube.get_user_summary",
        path: "/datacube/getusersummary",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// `answer_list` of [`GetUserSummary`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetUserSummaryAnswerList {
    /// Day of the figures; in mini program figures yyyyMMdd, or the span for weeks and months.
    pub ref_date: String,
    /// 0 other, 1 search, 17 business card shared, 30 scan of a code, 51 after a payment, 57 account name in an article, 100 advertisement, 149 mini program, 161 article reposted by another account, 200 video channel, 201 live broadcast.
    pub user_source: i64,
    /// New ones on that day.
    pub new_user: i64,
    /// Followers lost; new_user minus cancel_user is the net gain.
    pub cancel_user: i64,
}

wire_in!(part GetUserSummaryAnswerList {
    "ref_date" => ref_date,
    "user_source" => user_source,
    "new_user" => new_user,
    "cancel_user" => cancel_user,
});

/// Get the daily retention of a mini program (获取用户访问小程序日留存).
///
/// `POST /datacube/getweanalysisappiddailyretaininfo`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/data-analysis/visit-retain/analysis.getDailyRetain.html)
///
/// One day: both dates are the same.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetWeanalysisAppidDailyRetainInfo {
    /// Yyyy-MM-dd; in mini program figures yyyyMMdd.
    pub begin_date: String,
    /// Last day, included, at the latest yesterday; same format as begin_date.
    pub end_date: String,
}

impl GetWeanalysisAppidDailyRetainInfo {
    /// Starts with the required members.
    pub fn new(begin_date: impl Into<String>, end_date: impl Into<String>) -> Self {
        Self {
            begin_date: begin_date.into(),
            end_date: end_date.into(),
        }
    }
}

wire_out!(GetWeanalysisAppidDailyRetainInfo {
    "begin_date" => begin_date,
    "end_date" => end_date,
});

/// The answer to [`GetWeanalysisAppidDailyRetainInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetWeanalysisAppidDailyRetainInfoResponse {
    /// Day of the figures; in mini program figures yyyyMMdd, or the span for weeks and months.
    pub ref_date: String,
    /// New visitors.
    pub visit_uv_new: Vec<VisitUvNew>,
    /// Visitors.
    pub visit_uv: Vec<VisitUv>,
}

wire_in!(GetWeanalysisAppidDailyRetainInfoResponse {
    "ref_date" => ref_date,
    "visit_uv_new" => visit_uv_new,
    "visit_uv" => visit_uv,
});

impl Endpoint for GetWeanalysisAppidDailyRetainInfo {
    type Response = GetWeanalysisAppidDailyRetainInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.datacube.get_weanalysis_appid_daily_retain_info",
        path: "/datacube/getweanalysisappiddailyretaininfo",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// `visit_uv_new` of [`GetWeanalysisAppidDailyRetainInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct VisitUvNew {
    /// Period counted from 0, or number of a class.
    pub key: i64,
    /// `value`.
    pub value: i64,
}

wire_in!(part VisitUvNew {
    "key" => key,
    "value" => value,
});

/// `visit_uv` of [`GetWeanalysisAppidDailyRetainInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct VisitUv {
    /// Period counted from 0, or number of a class.
    pub key: i64,
    /// `value`.
    pub value: i64,
}

wire_in!(part VisitUv {
    "key" => key,
    "value" => value,
});

/// Get the daily summary of a mini program (获取用户访问小程序数据概况).
///
/// `POST /datacube/getweanalysisappiddailysummarytrend`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/data-analysis/analysis.getDailySummary.html)
///
/// One day: both dates are the same.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetWeanalysisAppidDailySummaryTrend {
    /// Yyyy-MM-dd; in mini program figures yyyyMMdd.
    pub begin_date: String,
    /// Last day, included, at the latest yesterday; same format as begin_date.
    pub end_date: String,
}

impl GetWeanalysisAppidDailySummaryTrend {
    /// Starts with the required members.
    pub fn new(begin_date: impl Into<String>, end_date: impl Into<String>) -> Self {
        Self {
            begin_date: begin_date.into(),
            end_date: end_date.into(),
        }
    }
}

wire_out!(GetWeanalysisAppidDailySummaryTrend {
    "begin_date" => begin_date,
    "end_date" => end_date,
});

/// The answer to [`GetWeanalysisAppidDailySummaryTrend`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetWeanalysisAppidDailySummaryTrendResponse {
    /// `list`.
    pub list: Vec<GetWeanalysisAppidDailySummaryTrendAnswerList>,
}

wire_in!(GetWeanalysisAppidDailySummaryTrendResponse {
    "list" => list,
});

impl Endpoint for GetWeanalysisAppidDailySummaryTrend {
    type Response = GetWeanalysisAppidDailySummaryTrendResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.datacube.get_weanalysis_appid_daily_summary_trend",
        path: "/datacube/getweanalysisappiddailysummarytrend",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// `answer_list` of [`GetWeanalysisAppidDailySummaryTrend`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetWeanalysisAppidDailySummaryTrendAnswerList {
    /// Day of the figures; in mini program figures yyyyMMdd, or the span for weeks and months.
    pub ref_date: String,
    /// Users in all.
    pub visit_total: i64,
    /// Shares.
    pub share_pv: i64,
    /// Users who shared.
    pub share_uv: i64,
}

wire_in!(part GetWeanalysisAppidDailySummaryTrendAnswerList {
    "ref_date" => ref_date,
    "visit_total" => visit_total,
    "share_pv" => share_pv,
    "share_uv" => share_uv,
});

/// Get the daily visit trend of a mini program (获取用户访问小程序数据日趋势).
///
/// `POST /datacube/getweanalysisappiddailyvisittrend`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/data-analysis/visit-trend/analysis.getDailyVisitTrend.html)
///
/// One day: both dates are the same.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetWeanalysisAppidDailyVisitTrend {
    /// Yyyy-MM-dd; in mini program figures yyyyMMdd.
    pub begin_date: String,
    /// Last day, included, at the latest yesterday; same format as begin_date.
    pub end_date: String,
}

impl GetWeanalysisAppidDailyVisitTrend {
    /// Starts with the required members.
    pub fn new(begin_date: impl Into<String>, end_date: impl Into<String>) -> Self {
        Self {
            begin_date: begin_date.into(),
            end_date: end_date.into(),
        }
    }
}

wire_out!(GetWeanalysisAppidDailyVisitTrend {
    "begin_date" => begin_date,
    "end_date" => end_date,
});

/// The answer to [`GetWeanalysisAppidDailyVisitTrend`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetWeanalysisAppidDailyVisitTrendResponse {
    /// `list`.
    pub list: Vec<GetWeanalysisAppidDailyVisitTrendAnswerList>,
}

wire_in!(GetWeanalysisAppidDailyVisitTrendResponse {
    "list" => list,
});

impl Endpoint for GetWeanalysisAppidDailyVisitTrend {
    type Response = GetWeanalysisAppidDailyVisitTrendResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.datacube.get_weanalysis_appid_daily_visit_trend",
        path: "/datacube/getweanalysisappiddailyvisittrend",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// `answer_list` of [`GetWeanalysisAppidDailyVisitTrend`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetWeanalysisAppidDailyVisitTrendAnswerList {
    /// Day of the figures; in mini program figures yyyyMMdd, or the span for weeks and months.
    pub ref_date: String,
    /// Openings.
    pub session_cnt: i64,
    /// Visits of pages.
    pub visit_pv: i64,
    /// Visitors.
    pub visit_uv: i64,
    /// New visitors.
    pub visit_uv_new: i64,
    /// Seconds spent by each user on average.
    pub stay_time_uv: Option<f64>,
    /// Seconds spent in each session on average.
    pub stay_time_session: f64,
    /// Average depth of visit.
    pub visit_depth: f64,
}

wire_in!(part GetWeanalysisAppidDailyVisitTrendAnswerList {
    "ref_date" => ref_date,
    "session_cnt" => session_cnt,
    "visit_pv" => visit_pv,
    "visit_uv" => visit_uv,
    "visit_uv_new" => visit_uv_new,
    "stay_time_uv" => stay_time_uv,
    "stay_time_session" => stay_time_session,
    "visit_depth" => visit_depth,
});

/// Get the monthly retention of a mini program (获取用户访问小程序月留存).
///
/// `POST /datacube/getweanalysisappidmonthlyretaininfo`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/data-analysis/visit-retain/analysis.getMonthlyRetain.html)
///
/// One natural month: from its first to its last day.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetWeanalysisAppidMonthlyRetainInfo {
    /// Yyyy-MM-dd; in mini program figures yyyyMMdd.
    pub begin_date: String,
    /// Last day, included, at the latest yesterday; same format as begin_date.
    pub end_date: String,
}

impl GetWeanalysisAppidMonthlyRetainInfo {
    /// Starts with the required members.
    pub fn new(begin_date: impl Into<String>, end_date: impl Into<String>) -> Self {
        Self {
            begin_date: begin_date.into(),
            end_date: end_date.into(),
        }
    }
}

wire_out!(GetWeanalysisAppidMonthlyRetainInfo {
    "begin_date" => begin_date,
    "end_date" => end_date,
});

/// The answer to [`GetWeanalysisAppidMonthlyRetainInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetWeanalysisAppidMonthlyRetainInfoResponse {
    /// Day of the figures; in mini program figures yyyyMMdd, or the span for weeks and months.
    pub ref_date: String,
    /// New visitors.
    pub visit_uv_new: Vec<VisitUvNew>,
    /// Visitors.
    pub visit_uv: Vec<VisitUv>,
}

wire_in!(GetWeanalysisAppidMonthlyRetainInfoResponse {
    "ref_date" => ref_date,
    "visit_uv_new" => visit_uv_new,
    "visit_uv" => visit_uv,
});

impl Endpoint for GetWeanalysisAppidMonthlyRetainInfo {
    type Response = GetWeanalysisAppidMonthlyRetainInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.datacube.get_weanalysis_appid_monthly_retain_info",
        path: "/datacube/getweanalysisappidmonthlyretaininfo",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// Get the monthly visit trend of a mini program (获取用户访问小程序数据月趋势).
///
/// `POST /datacube/getweanalysisappidmonthlyvisittrend`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/data-analysis/visit-trend/analysis.getMonthlyVisitTrend.html)
///
/// One natural month: from its first to its last day.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetWeanalysisAppidMonthlyVisitTrend {
    /// Yyyy-MM-dd; in mini program figures yyyyMMdd.
    pub begin_date: String,
    /// Last day, included, at the latest yesterday; same format as begin_date.
    pub end_date: String,
}

impl GetWeanalysisAppidMonthlyVisitTrend {
    /// Starts with the required members.
    pub fn new(begin_date: impl Into<String>, end_date: impl Into<String>) -> Self {
        Self {
            begin_date: begin_date.into(),
            end_date: end_date.into(),
        }
    }
}

wire_out!(GetWeanalysisAppidMonthlyVisitTrend {
    "begin_date" => begin_date,
    "end_date" => end_date,
});

/// The answer to [`GetWeanalysisAppidMonthlyVisitTrend`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetWeanalysisAppidMonthlyVisitTrendResponse {
    /// `list`.
    pub list: Vec<GetWeanalysisAppidMonthlyVisitTrendAnswerList>,
}

wire_in!(GetWeanalysisAppidMonthlyVisitTrendResponse {
    "list" => list,
});

impl Endpoint for GetWeanalysisAppidMonthlyVisitTrend {
    type Response = GetWeanalysisAppidMonthlyVisitTrendResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.datacube.get_weanalysis_appid_monthly_visit_trend",
        path: "/datacube/getweanalysisappidmonthlyvisittrend",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// `answer_list` of [`GetWeanalysisAppidMonthlyVisitTrend`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetWeanalysisAppidMonthlyVisitTrendAnswerList {
    /// Day of the figures; in mini program figures yyyyMMdd, or the span for weeks and months.
    pub ref_date: String,
    /// Openings.
    pub session_cnt: i64,
    /// Visits of pages.
    pub visit_pv: i64,
    /// Visitors.
    pub visit_uv: i64,
    /// New visitors.
    pub visit_uv_new: i64,
    /// Seconds spent by each user on average.
    pub stay_time_uv: Option<f64>,
    /// Seconds spent in each session on average.
    pub stay_time_session: f64,
    /// Average depth of visit.
    pub visit_depth: f64,
}

wire_in!(part GetWeanalysisAppidMonthlyVisitTrendAnswerList {
    "ref_date" => ref_date,
    "session_cnt" => session_cnt,
    "visit_pv" => visit_pv,
    "visit_uv" => visit_uv,
    "visit_uv_new" => visit_uv_new,
    "stay_time_uv" => stay_time_uv,
    "stay_time_session" => stay_time_session,
    "visit_depth" => visit_depth,
});

/// Get the user portrait of a mini program (获取用户画像分布).
///
/// `POST /datacube/getweanalysisappiduserportrait`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/data-analysis/analysis.getUserPortrait.html)
///
/// The dates span 1, 7 or 30 days, ending yesterday.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetWeanalysisAppidUserPortrait {
    /// Yyyy-MM-dd; in mini program figures yyyyMMdd.
    pub begin_date: String,
    /// Last day, included, at the latest yesterday; same format as begin_date.
    pub end_date: String,
}

impl GetWeanalysisAppidUserPortrait {
    /// Starts with the required members.
    pub fn new(begin_date: impl Into<String>, end_date: impl Into<String>) -> Self {
        Self {
            begin_date: begin_date.into(),
            end_date: end_date.into(),
        }
    }
}

wire_out!(GetWeanalysisAppidUserPortrait {
    "begin_date" => begin_date,
    "end_date" => end_date,
});

/// The answer to [`GetWeanalysisAppidUserPortrait`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetWeanalysisAppidUserPortraitResponse {
    /// Day of the figures; in mini program figures yyyyMMdd, or the span for weeks and months.
    pub ref_date: String,
    /// Active users, and new users, broken down.
    pub visit_uv_new: GetWeanalysisAppidUserPortraitAnswerVisitUvNew,
    /// Active users, and new users, broken down.
    pub visit_uv: GetWeanalysisAppidUserPortraitAnswerVisitUv,
}

wire_in!(GetWeanalysisAppidUserPortraitResponse {
    "ref_date" => ref_date,
    "visit_uv_new" => visit_uv_new,
    "visit_uv" => visit_uv,
});

impl Endpoint for GetWeanalysisAppidUserPortrait {
    type Response = GetWeanalysisAppidUserPortraitResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.datacube.get_weanalysis_appid_user_portrait",
        path: "/datacube/getweanalysisappiduserportrait",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// `answer_visit_uv_new` of [`GetWeanalysisAppidUserPortrait`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetWeanalysisAppidUserPortraitAnswerVisitUvNew {
    /// Number of users by class.
    pub province: Vec<GetWeanalysisAppidUserPortraitProvince>,
    /// Number of users by class.
    pub city: Vec<GetWeanalysisAppidUserPortraitCity>,
    /// Number of users by class.
    pub genders: Vec<GetWeanalysisAppidUserPortraitGenders>,
    /// Number of users by class.
    pub platforms: Vec<GetWeanalysisAppidUserPortraitPlatforms>,
    /// Number of users by class.
    pub devices: Vec<GetWeanalysisAppidUserPortraitDevices>,
    /// Number of users by class.
    pub ages: Vec<GetWeanalysisAppidUserPortraitAges>,
}

wire_in!(part GetWeanalysisAppidUserPortraitAnswerVisitUvNew {
    "province" => province,
    "city" => city,
    "genders" => genders,
    "platforms" => platforms,
    "devices" => devices,
    "ages" => ages,
});

/// `province` of [`GetWeanalysisAppidUserPortrait`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetWeanalysisAppidUserPortraitProvince {
    /// Number of the class.
    pub id: Option<i64>,
    /// `name`.
    pub name: String,
    /// `value`.
    pub value: i64,
}

wire_in!(part GetWeanalysisAppidUserPortraitProvince {
    "id" => id,
    "name" => name,
    "value" => value,
});

/// `city` of [`GetWeanalysisAppidUserPortrait`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetWeanalysisAppidUserPortraitCity {
    /// Number of the class.
    pub id: Option<i64>,
    /// `name`.
    pub name: String,
    /// `value`.
    pub value: i64,
}

wire_in!(part GetWeanalysisAppidUserPortraitCity {
    "id" => id,
    "name" => name,
    "value" => value,
});

/// `genders` of [`GetWeanalysisAppidUserPortrait`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetWeanalysisAppidUserPortraitGenders {
    /// Number of the class.
    pub id: Option<i64>,
    /// `name`.
    pub name: String,
    /// `value`.
    pub value: i64,
}

wire_in!(part GetWeanalysisAppidUserPortraitGenders {
    "id" => id,
    "name" => name,
    "value" => value,
});

/// `platforms` of [`GetWeanalysisAppidUserPortrait`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetWeanalysisAppidUserPortraitPlatforms {
    /// Number of the class.
    pub id: Option<i64>,
    /// `name`.
    pub name: String,
    /// `value`.
    pub value: i64,
}

wire_in!(part GetWeanalysisAppidUserPortraitPlatforms {
    "id" => id,
    "name" => name,
    "value" => value,
});

/// `devices` of [`GetWeanalysisAppidUserPortrait`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetWeanalysisAppidUserPortraitDevices {
    /// Number of the class.
    pub id: Option<i64>,
    /// `name`.
    pub name: String,
    /// `value`.
    pub value: i64,
}

wire_in!(part GetWeanalysisAppidUserPortraitDevices {
    "id" => id,
    "name" => name,
    "value" => value,
});

/// `ages` of [`GetWeanalysisAppidUserPortrait`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetWeanalysisAppidUserPortraitAges {
    /// Number of the class.
    pub id: Option<i64>,
    /// `name`.
    pub name: String,
    /// `value`.
    pub value: i64,
}

wire_in!(part GetWeanalysisAppidUserPortraitAges {
    "id" => id,
    "name" => name,
    "value" => value,
});

/// `answer_visit_uv` of [`GetWeanalysisAppidUserPortrait`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetWeanalysisAppidUserPortraitAnswerVisitUv {
    /// Number of users by class.
    pub province: Vec<GetWeanalysisAppidUserPortraitProvince>,
    /// Number of users by class.
    pub city: Vec<GetWeanalysisAppidUserPortraitCity>,
    /// Number of users by class.
    pub genders: Vec<GetWeanalysisAppidUserPortraitGenders>,
    /// Number of users by class.
    pub platforms: Vec<GetWeanalysisAppidUserPortraitPlatforms>,
    /// Number of users by class.
    pub devices: Vec<GetWeanalysisAppidUserPortraitDevices>,
    /// Number of users by class.
    pub ages: Vec<GetWeanalysisAppidUserPortraitAges>,
}

wire_in!(part GetWeanalysisAppidUserPortraitAnswerVisitUv {
    "province" => province,
    "city" => city,
    "genders" => genders,
    "platforms" => platforms,
    "devices" => devices,
    "ages" => ages,
});

/// Get the visit distribution of a mini program (获取访问分布数据).
///
/// `POST /datacube/getweanalysisappidvisitdistribution`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/data-analysis/analysis.getVisitDistribution.html)
///
/// One day: both dates are the same.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetWeanalysisAppidVisitDistribution {
    /// Yyyy-MM-dd; in mini program figures yyyyMMdd.
    pub begin_date: String,
    /// Last day, included, at the latest yesterday; same format as begin_date.
    pub end_date: String,
}

impl GetWeanalysisAppidVisitDistribution {
    /// Starts with the required members.
    pub fn new(begin_date: impl Into<String>, end_date: impl Into<String>) -> Self {
        Self {
            begin_date: begin_date.into(),
            end_date: end_date.into(),
        }
    }
}

wire_out!(GetWeanalysisAppidVisitDistribution {
    "begin_date" => begin_date,
    "end_date" => end_date,
});

/// The answer to [`GetWeanalysisAppidVisitDistribution`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetWeanalysisAppidVisitDistributionResponse {
    /// Day of the figures; in mini program figures yyyyMMdd, or the span for weeks and months.
    pub ref_date: String,
    /// `list`.
    pub list: Vec<GetWeanalysisAppidVisitDistributionAnswerList>,
}

wire_in!(GetWeanalysisAppidVisitDistributionResponse {
    "ref_date" => ref_date,
    "list" => list,
});

impl Endpoint for GetWeanalysisAppidVisitDistribution {
    type Response = GetWeanalysisAppidVisitDistributionResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.datacube.get_weanalysis_appid_visit_distribution",
        path: "/datacube/getweanalysisappidvisitdistribution",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// `answer_list` of [`GetWeanalysisAppidVisitDistribution`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetWeanalysisAppidVisitDistributionAnswerList {
    /// Access_source_session_cnt (openings by source), access_staytime_info (by time spent) or access_depth_info (by depth).
    pub index: String,
    /// `item_list`.
    pub item_list: Vec<GetWeanalysisAppidVisitDistributionItemList>,
}

wire_in!(part GetWeanalysisAppidVisitDistributionAnswerList {
    "index" => index,
    "item_list" => item_list,
});

/// `item_list` of [`GetWeanalysisAppidVisitDistribution`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetWeanalysisAppidVisitDistributionItemList {
    /// Period counted from 0, or number of a class.
    pub key: i64,
    /// `value`.
    pub value: i64,
    /// Visitors, by source.
    pub access_source_visit_uv: Option<i64>,
}

wire_in!(part GetWeanalysisAppidVisitDistributionItemList {
    "key" => key,
    "value" => value,
    "access_source_visit_uv" => access_source_visit_uv,
});

/// Get the visited pages of a mini program (获取访问页面数据).
///
/// `POST /datacube/getweanalysisappidvisitpage`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/data-analysis/analysis.getVisitPage.html)
///
/// One day: both dates are the same. The 200 most visited pages.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetWeanalysisAppidVisitPage {
    /// Yyyy-MM-dd; in mini program figures yyyyMMdd.
    pub begin_date: String,
    /// Last day, included, at the latest yesterday; same format as begin_date.
    pub end_date: String,
}

impl GetWeanalysisAppidVisitPage {
    /// Starts with the required members.
    pub fn new(begin_date: impl Into<String>, end_date: impl Into<String>) -> Self {
        Self {
            begin_date: begin_date.into(),
            end_date: end_date.into(),
        }
    }
}

wire_out!(GetWeanalysisAppidVisitPage {
    "begin_date" => begin_date,
    "end_date" => end_date,
});

/// The answer to [`GetWeanalysisAppidVisitPage`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetWeanalysisAppidVisitPageResponse {
    /// Day of the figures; in mini program figures yyyyMMdd, or the span for weeks and months.
    pub ref_date: String,
    /// `list`.
    pub list: Vec<GetWeanalysisAppidVisitPageAnswerList>,
}

wire_in!(GetWeanalysisAppidVisitPageResponse {
    "ref_date" => ref_date,
    "list" => list,
});

impl Endpoint for GetWeanalysisAppidVisitPage {
    type Response = GetWeanalysisAppidVisitPageResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.datacube.get_weanalysis_appid_visit_page",
        path: "/datacube/getweanalysisappidvisitpage",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// `answer_list` of [`GetWeanalysisAppidVisitPage`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetWeanalysisAppidVisitPageAnswerList {
    /// Path of the page.
    pub page_path: String,
    /// Visits of the page.
    pub page_visit_pv: i64,
    /// Visitors of the page.
    pub page_visit_uv: i64,
    /// Seconds spent on average.
    pub page_staytime_pv: f64,
    /// Times it was the entry page.
    pub entrypage_pv: i64,
    /// Times it was the exit page.
    pub exitpage_pv: i64,
    /// Shares of the page.
    pub page_share_pv: i64,
    /// Users who shared the page.
    pub page_share_uv: i64,
}

wire_in!(part GetWeanalysisAppidVisitPageAnswerList {
    "page_path" => page_path,
    "page_visit_pv" => page_visit_pv,
    "page_visit_uv" => page_visit_uv,
    "page_staytime_pv" => page_staytime_pv,
    "entrypage_pv" => entrypage_pv,
    "exitpage_pv" => exitpage_pv,
    "page_share_pv" => page_share_pv,
    "page_share_uv" => page_share_uv,
});

/// Get the weekly retention of a mini program (获取用户访问小程序周留存).
///
/// `POST /datacube/getweanalysisappidweeklyretaininfo`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/data-analysis/visit-retain/analysis.getWeeklyRetain.html)
///
/// One natural week: from a Monday to the Sunday after.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetWeanalysisAppidWeeklyRetainInfo {
    /// Yyyy-MM-dd; in mini program figures yyyyMMdd.
    pub begin_date: String,
    /// Last day, included, at the latest yesterday; same format as begin_date.
    pub end_date: String,
}

impl GetWeanalysisAppidWeeklyRetainInfo {
    /// Starts with the required members.
    pub fn new(begin_date: impl Into<String>, end_date: impl Into<String>) -> Self {
        Self {
            begin_date: begin_date.into(),
            end_date: end_date.into(),
        }
    }
}

wire_out!(GetWeanalysisAppidWeeklyRetainInfo {
    "begin_date" => begin_date,
    "end_date" => end_date,
});

/// The answer to [`GetWeanalysisAppidWeeklyRetainInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetWeanalysisAppidWeeklyRetainInfoResponse {
    /// Day of the figures; in mini program figures yyyyMMdd, or the span for weeks and months.
    pub ref_date: String,
    /// New visitors.
    pub visit_uv_new: Vec<VisitUvNew>,
    /// Visitors.
    pub visit_uv: Vec<VisitUv>,
}

wire_in!(GetWeanalysisAppidWeeklyRetainInfoResponse {
    "ref_date" => ref_date,
    "visit_uv_new" => visit_uv_new,
    "visit_uv" => visit_uv,
});

impl Endpoint for GetWeanalysisAppidWeeklyRetainInfo {
    type Response = GetWeanalysisAppidWeeklyRetainInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.datacube.get_weanalysis_appid_weekly_retain_info",
        path: "/datacube/getweanalysisappidweeklyretaininfo",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// Get the weekly visit trend of a mini program (获取用户访问小程序数据周趋势).
///
/// `POST /datacube/getweanalysisappidweeklyvisittrend`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/data-analysis/visit-trend/analysis.getWeeklyVisitTrend.html)
///
/// One natural week: from a Monday to the Sunday after.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetWeanalysisAppidWeeklyVisitTrend {
    /// Yyyy-MM-dd; in mini program figures yyyyMMdd.
    pub begin_date: String,
    /// Last day, included, at the latest yesterday; same format as begin_date.
    pub end_date: String,
}

impl GetWeanalysisAppidWeeklyVisitTrend {
    /// Starts with the required members.
    pub fn new(begin_date: impl Into<String>, end_date: impl Into<String>) -> Self {
        Self {
            begin_date: begin_date.into(),
            end_date: end_date.into(),
        }
    }
}

wire_out!(GetWeanalysisAppidWeeklyVisitTrend {
    "begin_date" => begin_date,
    "end_date" => end_date,
});

/// The answer to [`GetWeanalysisAppidWeeklyVisitTrend`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetWeanalysisAppidWeeklyVisitTrendResponse {
    /// `list`.
    pub list: Vec<GetWeanalysisAppidWeeklyVisitTrendAnswerList>,
}

wire_in!(GetWeanalysisAppidWeeklyVisitTrendResponse {
    "list" => list,
});

impl Endpoint for GetWeanalysisAppidWeeklyVisitTrend {
    type Response = GetWeanalysisAppidWeeklyVisitTrendResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.datacube.get_weanalysis_appid_weekly_visit_trend",
        path: "/datacube/getweanalysisappidweeklyvisittrend",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// `answer_list` of [`GetWeanalysisAppidWeeklyVisitTrend`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetWeanalysisAppidWeeklyVisitTrendAnswerList {
    /// Day of the figures; in mini program figures yyyyMMdd, or the span for weeks and months.
    pub ref_date: String,
    /// Openings.
    pub session_cnt: i64,
    /// Visits of pages.
    pub visit_pv: i64,
    /// Visitors.
    pub visit_uv: i64,
    /// New visitors.
    pub visit_uv_new: i64,
    /// Seconds spent by each user on average.
    pub stay_time_uv: Option<f64>,
    /// Seconds spent in each session on average.
    pub stay_time_session: f64,
    /// Average depth of visit.
    pub visit_depth: f64,
}

wire_in!(part GetWeanalysisAppidWeeklyVisitTrendAnswerList {
    "ref_date" => ref_date,
    "session_cnt" => session_cnt,
    "visit_pv" => visit_pv,
    "visit_uv" => visit_uv,
    "visit_uv_new" => visit_uv_new,
    "stay_time_uv" => stay_time_uv,
    "stay_time_session" => stay_time_session,
    "visit_depth" => visit_depth,
});
