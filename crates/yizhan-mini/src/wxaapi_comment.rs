//! Generated from `spec/mini/wxaapi_comment.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Order reviews (小程序购物订单评价管理)

use yizhan_core::{BodyKind, Endpoint, Method, Operation, Product, wire_in, wire_out};

/// Reset the customer service quota of a review (重置Api客服quota).
///
/// `POST /wxaapi/comment/apikfquota/reset`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/guarantee/comment.html#_4-2%E9%87%8D%E7%BD%AEApi%E5%AE%A2%E6%9C%8Dquota)
///
/// Messages to the reviewer are limited; this gives the quota back.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ApikfquotaReset {
    /// Id of the review.
    pub comment_id: String,
}

impl ApikfquotaReset {
    /// Starts with the required members.
    pub fn new(comment_id: impl Into<String>) -> Self {
        Self {
            comment_id: comment_id.into(),
        }
    }
}

wire_out!(ApikfquotaReset {
    "commentId" => comment_id,
});

/// The answer to [`ApikfquotaReset`].
pub type ApikfquotaResetResponse = yizhan_core::Done;

impl Endpoint for ApikfquotaReset {
    type Response = ApikfquotaResetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxaapi_comment.apikfquota_reset",
        path: "/wxaapi/comment/apikfquota/reset",
        ..Operation::usual(Product::Mini)
    };
}

/// Get a review (查询评价详情).
///
/// `GET /wxaapi/comment/commentinfo/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/guarantee/comment.html#_1-3%E6%9F%A5%E8%AF%A2%E8%AF%84%E4%BB%B7%E8%AF%A6%E6%83%85)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CommentInfoGet {
    /// Id of the review.
    pub comment_id: String,
}

impl CommentInfoGet {
    /// Starts with the required members.
    pub fn new(comment_id: impl Into<String>) -> Self {
        Self {
            comment_id: comment_id.into(),
        }
    }
}

wire_out!(CommentInfoGet {
    "commentId" => comment_id,
});

/// The answer to [`CommentInfoGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CommentInfoGetResponse {
    /// `info`.
    pub info: CommentInfoGetInfo,
    /// What has been done about the review.
    pub process_info: Option<CommentInfoGetProcessInfo>,
    /// Review before the user changed it.
    pub old_comment: Option<CommentInfoGetOldComment>,
}

wire_in!(CommentInfoGetResponse {
    "info" => info,
    "processInfo" => process_info,
    "oldComment" => old_comment,
});

impl Endpoint for CommentInfoGet {
    type Response = CommentInfoGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxaapi_comment.comment_info_get",
        path: "/wxaapi/comment/commentinfo/get",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `info` of [`CommentInfoGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CommentInfoGetInfo {
    /// `content`.
    pub content: CommentInfoGetInfoContent,
}

wire_in!(part CommentInfoGetInfo {
    "content" => content,
});

/// `info_content` of [`CommentInfoGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CommentInfoGetInfoContent {
    /// Id of the review.
    pub comment_id: String,
    /// Amount of the order in fen.
    pub amount: i64,
    /// Id of the order.
    pub order_id: String,
    /// WeChat Pay order number.
    pub wx_pay_id: String,
    /// Unix seconds.
    pub pay_time: i64,
    /// Unix seconds.
    pub create_time: i64,
    /// Rating given by the user.
    pub score: i64,
    /// `productInfo`.
    pub product_info: ProductInfo,
    /// `orderInfo`.
    pub order_info: Option<OrderInfo>,
    /// `userInfo`.
    pub user_info: Option<UserInfo>,
    /// `bizInfo`.
    pub biz_info: Option<BizInfo>,
    /// `content`.
    pub content: Content,
    /// `extInfo`.
    pub ext_info: Option<ExtInfo>,
}

wire_in!(part CommentInfoGetInfoContent {
    "commentId" => comment_id,
    "amount" => amount,
    "orderId" => order_id,
    "wxPayId" => wx_pay_id,
    "payTime" => pay_time,
    "createTime" => create_time,
    "score" => score,
    "productInfo" => product_info,
    "orderInfo" => order_info,
    "userInfo" => user_info,
    "bizInfo" => biz_info,
    "content" => content,
    "extInfo" => ext_info,
});

/// `product_info` of [`CommentInfoGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ProductInfo {
    /// Bought products.
    pub product_list: Vec<ProductList>,
}

wire_in!(part ProductInfo {
    "productList" => product_list,
});

/// `product_list` of [`CommentInfoGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ProductList {
    /// `name`.
    pub name: String,
    /// Address of a picture.
    pub pic_url: String,
}

wire_in!(part ProductList {
    "name" => name,
    "picUrl" => pic_url,
});

/// `order_info` of [`CommentInfoGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderInfo {
    /// The merchant's own order number.
    pub busi_order_id: String,
}

wire_in!(part OrderInfo {
    "busiOrderId" => busi_order_id,
});

/// `user_info` of [`CommentInfoGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UserInfo {
    /// The user's open id.
    pub openid: String,
    /// Display name.
    pub nick_name: String,
    /// Address of the picture.
    pub head_img: String,
}

wire_in!(part UserInfo {
    "openid" => openid,
    "nickName" => nick_name,
    "headImg" => head_img,
});

/// `biz_info` of [`CommentInfoGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BizInfo {
    /// `appid`.
    pub appid: String,
    /// Display name.
    pub nick_name: String,
    /// Address of the picture.
    pub head_img: String,
}

wire_in!(part BizInfo {
    "appid" => appid,
    "nickName" => nick_name,
    "headImg" => head_img,
});

/// `content` of [`CommentInfoGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Content {
    /// Text of the review.
    pub txt: String,
    /// Pictures and videos of the review.
    pub media: Vec<Media>,
}

wire_in!(part Content {
    "txt" => txt,
    "media" => media,
});

/// `media` of [`CommentInfoGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Media {
    /// Address of a picture.
    pub img: Option<String>,
    /// Address of a picture.
    pub thumb_img: Option<String>,
    /// Address of a video.
    pub video: Option<String>,
    /// Address of a picture.
    pub video_cover: Option<String>,
    /// Length of the video.
    pub video_duration: Option<i64>,
}

wire_in!(part Media {
    "img" => img,
    "thumbImg" => thumb_img,
    "video" => video,
    "videoCover" => video_cover,
    "videoDuration" => video_duration,
});

/// `ext_info` of [`CommentInfoGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ExtInfo {
    /// Whether the user has been sent a message about it.
    pub is_already_send_tmpl: bool,
}

wire_in!(part ExtInfo {
    "isAlreadySendTmpl" => is_already_send_tmpl,
});

/// `process_info` of [`CommentInfoGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CommentInfoGetProcessInfo {
    /// Id of the review.
    pub comment_id: String,
    /// `actionList`.
    pub action_list: Vec<CommentInfoGetActionList>,
}

wire_in!(part CommentInfoGetProcessInfo {
    "commentId" => comment_id,
    "actionList" => action_list,
});

/// `action_list` of [`CommentInfoGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CommentInfoGetActionList {
    /// `type`.
    pub r#type: i64,
    /// Unix seconds.
    pub update_time: Option<i64>,
}

wire_in!(part CommentInfoGetActionList {
    "type" => r#type,
    "updateTime" => update_time,
});

/// `old_comment` of [`CommentInfoGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CommentInfoGetOldComment {
    /// Id of the review.
    pub comment_id: String,
    /// Unix seconds.
    pub create_time: i64,
    /// Rating given by the user.
    pub score: i64,
    /// `content`.
    pub content: CommentInfoGetOldCommentContent,
}

wire_in!(part CommentInfoGetOldComment {
    "commentId" => comment_id,
    "createTime" => create_time,
    "score" => score,
    "content" => content,
});

/// `old_comment_content` of [`CommentInfoGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CommentInfoGetOldCommentContent {
    /// Text of the review.
    pub txt: Option<String>,
    /// Pictures and videos of the review.
    pub media: Vec<Media>,
}

wire_in!(part CommentInfoGetOldCommentContent {
    "txt" => txt,
    "media" => media,
});

/// Add a merchant comment to a review (创建评论).
///
/// `POST /wxaapi/comment/commentreply/add`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/guarantee/comment.html#_2-1%E5%88%9B%E5%BB%BA%E8%AF%84%E8%AE%BA)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CommentReplyAdd {
    /// Id of the review.
    pub comment_id: String,
    /// `content`.
    pub content: String,
}

impl CommentReplyAdd {
    /// Starts with the required members.
    pub fn new(comment_id: impl Into<String>, content: impl Into<String>) -> Self {
        Self {
            comment_id: comment_id.into(),
            content: content.into(),
        }
    }
}

wire_out!(CommentReplyAdd {
    "commentId" => comment_id,
    "content" => content,
});

/// The answer to [`CommentReplyAdd`].
pub type CommentReplyAddResponse = yizhan_core::Done;

impl Endpoint for CommentReplyAdd {
    type Response = CommentReplyAddResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxaapi_comment.comment_reply_add",
        path: "/wxaapi/comment/commentreply/add",
        ..Operation::usual(Product::Mini)
    };
}

/// Delete a reply (删除回复).
///
/// `POST /wxaapi/comment/commentreply/delete`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/guarantee/comment.html#_3-2%E5%88%A0%E9%99%A4%E5%9B%9E%E5%A4%8D)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CommentReplyDelete {
    /// Id of the review.
    pub comment_id: String,
    /// Id of the reply.
    pub reply_id: String,
    /// Id of the comment on the reply.
    pub comment_reply_id: String,
}

impl CommentReplyDelete {
    /// Starts with the required members.
    pub fn new(
        comment_id: impl Into<String>,
        reply_id: impl Into<String>,
        comment_reply_id: impl Into<String>,
    ) -> Self {
        Self {
            comment_id: comment_id.into(),
            reply_id: reply_id.into(),
            comment_reply_id: comment_reply_id.into(),
        }
    }
}

wire_out!(CommentReplyDelete {
    "commentId" => comment_id,
    "replyId" => reply_id,
    "commentReplyId" => comment_reply_id,
});

/// The answer to [`CommentReplyDelete`].
pub type CommentReplyDeleteResponse = yizhan_core::Done;

impl Endpoint for CommentReplyDelete {
    type Response = CommentReplyDeleteResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxaapi_comment.comment_reply_delete",
        path: "/wxaapi/comment/commentreply/delete",
        ..Operation::usual(Product::Mini)
    };
}

/// Confirm a settlement with the reviewer (确认和解).
///
/// `POST /wxaapi/comment/confirmcompromise`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/guarantee/comment.html#_5%E3%80%81%E7%A1%AE%E8%AE%A4%E5%92%8C%E8%A7%A3)
///
/// Tells that merchant and user have settled; the user is asked to confirm.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ConfirmCompromise {
    /// Id of the review.
    pub comment_id: String,
    /// Media ids of pictures.
    pub pic_list: Option<Vec<String>>,
    /// `content`.
    pub content: Option<String>,
}

impl ConfirmCompromise {
    /// Starts with the required members.
    pub fn new(comment_id: impl Into<String>) -> Self {
        Self {
            comment_id: comment_id.into(),
            pic_list: Default::default(),
            content: Default::default(),
        }
    }

    /// Media ids of pictures.
    pub fn pic_list(mut self, pic_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.pic_list = Some(pic_list.into_iter().map(Into::into).collect());
        self
    }

    /// `content`.
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }
}

wire_out!(ConfirmCompromise {
    "commentId" => comment_id,
    "picList" => pic_list,
    "content" => content,
});

/// The answer to [`ConfirmCompromise`].
pub type ConfirmCompromiseResponse = yizhan_core::Done;

impl Endpoint for ConfirmCompromise {
    type Response = ConfirmCompromiseResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxaapi_comment.confirm_compromise",
        path: "/wxaapi/comment/confirmcompromise",
        ..Operation::usual(Product::Mini)
    };
}

/// List reviews (查询评价列表).
///
/// `GET /wxaapi/comment/mpcommentlist/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/guarantee/comment.html#_1-1%E6%9F%A5%E8%AF%A2%E8%AF%84%E4%BB%B7%E5%88%97%E8%A1%A8)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct MpcommentListGet {
    /// Unix seconds.
    pub start_time: i64,
    /// Unix seconds.
    pub end_time: i64,
    /// Which reviews are listed.
    pub filter_type: Option<i64>,
    /// Items to skip, from 0.
    pub offset: Option<i64>,
    /// Most items to return.
    pub limit: Option<i64>,
}

impl MpcommentListGet {
    /// Starts with the required members.
    pub fn new(start_time: impl Into<i64>, end_time: impl Into<i64>) -> Self {
        Self {
            start_time: start_time.into(),
            end_time: end_time.into(),
            filter_type: Default::default(),
            offset: Default::default(),
            limit: Default::default(),
        }
    }

    /// Which reviews are listed.
    pub fn filter_type(mut self, filter_type: impl Into<i64>) -> Self {
        self.filter_type = Some(filter_type.into());
        self
    }

    /// Items to skip, from 0.
    pub fn offset(mut self, offset: impl Into<i64>) -> Self {
        self.offset = Some(offset.into());
        self
    }

    /// Most items to return.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}

wire_out!(MpcommentListGet {
    "startTime" => start_time,
    "endTime" => end_time,
    "filterType" => filter_type,
    "offset" => offset,
    "limit" => limit,
});

/// The answer to [`MpcommentListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MpcommentListGetResponse {
    /// `commentList`.
    pub comment_list: Vec<MpcommentListGetCommentList>,
    /// Number of all items.
    pub total: i64,
    /// Items to skip, from 0.
    pub offset: Option<i64>,
}

wire_in!(MpcommentListGetResponse {
    "commentList" => comment_list,
    "total" => total,
    "offset" => offset,
});

impl Endpoint for MpcommentListGet {
    type Response = MpcommentListGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxaapi_comment.mpcomment_list_get",
        path: "/wxaapi/comment/mpcommentlist/get",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `comment_list` of [`MpcommentListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MpcommentListGetCommentList {
    /// Id of the review.
    pub comment_id: String,
    /// Amount of the order in fen.
    pub amount: i64,
    /// Id of the order.
    pub order_id: String,
    /// WeChat Pay order number.
    pub wx_pay_id: String,
    /// Unix seconds.
    pub pay_time: i64,
    /// Unix seconds.
    pub create_time: i64,
    /// Rating given by the user.
    pub score: i64,
    /// `productInfo`.
    pub product_info: ProductInfo,
    /// `orderInfo`.
    pub order_info: Option<OrderInfo>,
    /// `userInfo`.
    pub user_info: Option<UserInfo>,
    /// `bizInfo`.
    pub biz_info: Option<BizInfo>,
    /// `content`.
    pub content: Content,
    /// `extInfo`.
    pub ext_info: Option<ExtInfo>,
}

wire_in!(part MpcommentListGetCommentList {
    "commentId" => comment_id,
    "amount" => amount,
    "orderId" => order_id,
    "wxPayId" => wx_pay_id,
    "payTime" => pay_time,
    "createTime" => create_time,
    "score" => score,
    "productInfo" => product_info,
    "orderInfo" => order_info,
    "userInfo" => user_info,
    "bizInfo" => biz_info,
    "content" => content,
    "extInfo" => ext_info,
});

/// List comments and replies of a review (查询评论列表).
///
/// `GET /wxaapi/comment/replyandcommentreplylist/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/guarantee/comment.html#_1-2%E6%9F%A5%E8%AF%A2%E8%AF%84%E8%AE%BA%E5%88%97%E8%A1%A8)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ReplyAndCommentReplyListGet {
    /// Id of the review.
    pub comment_id: String,
}

impl ReplyAndCommentReplyListGet {
    /// Starts with the required members.
    pub fn new(comment_id: impl Into<String>) -> Self {
        Self {
            comment_id: comment_id.into(),
        }
    }
}

wire_out!(ReplyAndCommentReplyListGet {
    "commentId" => comment_id,
});

/// The answer to [`ReplyAndCommentReplyListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ReplyAndCommentReplyListGetResponse {
    /// `list`.
    pub list: ReplyAndCommentReplyListGetList,
}

wire_in!(ReplyAndCommentReplyListGetResponse {
    "list" => list,
});

impl Endpoint for ReplyAndCommentReplyListGet {
    type Response = ReplyAndCommentReplyListGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxaapi_comment.reply_and_comment_reply_list_get",
        path: "/wxaapi/comment/replyandcommentreplylist/get",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `list` of [`ReplyAndCommentReplyListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ReplyAndCommentReplyListGetList {
    /// `reply`.
    pub reply: ReplyAndCommentReplyListGetReply,
    /// `commentReplyList`.
    pub comment_reply_list: Vec<ReplyAndCommentReplyListGetCommentReplyList>,
}

wire_in!(part ReplyAndCommentReplyListGetList {
    "reply" => reply,
    "commentReplyList" => comment_reply_list,
});

/// `reply` of [`ReplyAndCommentReplyListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ReplyAndCommentReplyListGetReply {
    /// Id of the reply.
    pub reply_id: String,
    /// Id of the review.
    pub comment_id: String,
    /// `replyContent`.
    pub reply_content: ReplyAndCommentReplyListGetReplyContent,
    /// `replyObject`.
    pub reply_object: ReplyAndCommentReplyListGetReplyObject,
    /// Unix seconds.
    pub create_time: i64,
    /// Unix seconds.
    pub update_time: i64,
}

wire_in!(part ReplyAndCommentReplyListGetReply {
    "replyId" => reply_id,
    "commentId" => comment_id,
    "replyContent" => reply_content,
    "replyObject" => reply_object,
    "createTime" => create_time,
    "updateTime" => update_time,
});

/// `reply_content` of [`ReplyAndCommentReplyListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ReplyAndCommentReplyListGetReplyContent {
    /// `content`.
    pub content: String,
}

wire_in!(part ReplyAndCommentReplyListGetReplyContent {
    "content" => content,
});

/// `reply_object` of [`ReplyAndCommentReplyListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ReplyAndCommentReplyListGetReplyObject {
    /// Display name.
    pub nickname: String,
    /// Address of the picture.
    pub img_url: String,
}

wire_in!(part ReplyAndCommentReplyListGetReplyObject {
    "nickname" => nickname,
    "imgUrl" => img_url,
});

/// `comment_reply_list` of [`ReplyAndCommentReplyListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ReplyAndCommentReplyListGetCommentReplyList {
    /// Id of the comment on the reply.
    pub comment_reply_id: String,
    /// Id of the review.
    pub comment_id: String,
    /// `commentReplyContent`.
    pub comment_reply_content: ReplyAndCommentReplyListGetCommentReplyContent,
    /// `commentReplyObject`.
    pub comment_reply_object: ReplyAndCommentReplyListGetCommentReplyObject,
    /// Unix seconds.
    pub create_time: i64,
    /// Unix seconds.
    pub update_time: i64,
}

wire_in!(part ReplyAndCommentReplyListGetCommentReplyList {
    "commentReplyId" => comment_reply_id,
    "commentId" => comment_id,
    "commentReplyContent" => comment_reply_content,
    "commentReplyObject" => comment_reply_object,
    "createTime" => create_time,
    "updateTime" => update_time,
});

/// `comment_reply_content` of [`ReplyAndCommentReplyListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ReplyAndCommentReplyListGetCommentReplyContent {
    /// `content`.
    pub content: String,
}

wire_in!(part ReplyAndCommentReplyListGetCommentReplyContent {
    "content" => content,
});

/// `comment_reply_object` of [`ReplyAndCommentReplyListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ReplyAndCommentReplyListGetCommentReplyObject {
    /// Display name.
    pub nickname: String,
    /// Address of the picture.
    pub img_url: String,
}

wire_in!(part ReplyAndCommentReplyListGetCommentReplyObject {
    "nickname" => nickname,
    "imgUrl" => img_url,
});
