//! Generated from `spec/mini/wxaapi_comment.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{BodyKind, Method, Operation, Product};

pub(super) static ENTRIES: [Entry; 7] = [
    Entry::new(
        Operation {
            name: "mini.wxaapi_comment.apikfquota_reset",
            path: "/wxaapi/comment/apikfquota/reset",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxaapi_comment",
            type_name: "ApikfquotaReset",
            title: "Reset the customer service quota of a review (重置Api客服quota)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/guarantee/comment.html#_4-2%E9%87%8D%E7%BD%AEApi%E5%AE%A2%E6%9C%8Dquota",
            ],
            note: "Messages to the reviewer are limited; this gives the quota back.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
commentId = string!  id of the review
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxaapi_comment.comment_info_get",
            path: "/wxaapi/comment/commentinfo/get",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxaapi_comment",
            type_name: "CommentInfoGet",
            title: "Get a review (查询评价详情)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/guarantee/comment.html#_1-3%E6%9F%A5%E8%AF%A2%E8%AF%84%E4%BB%B7%E8%AF%A6%E6%83%85",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
commentId = string!  id of the review
[response]
info = {info}
processInfo = {process_info}?  what has been done about the review
oldComment = {old_comment}?  review before the user changed it
[types.info]
content = {info_content}
[types.info_content]
commentId = string  id of the review
amount = int  amount of the order in fen
orderId = string  id of the order
wxPayId = string  WeChat Pay order number
payTime = int  Unix seconds
createTime = int  Unix seconds
score = int  rating given by the user
productInfo = {product_info}
orderInfo = {order_info}?
userInfo = {user_info}?
bizInfo = {biz_info}?
content = {content}
extInfo = {ext_info}?
[types.product_info]
productList = [{product_list}]  bought products
[types.product_list]
name = string
picUrl = string  address of a picture
[types.order_info]
busiOrderId = string  the merchant's own order number
[types.user_info]
openid = string  the user's open id
nickName = string  display name
headImg = string  address of the picture
[types.biz_info]
appid = string
nickName = string  display name
headImg = string  address of the picture
[types.content]
txt = string  text of the review
media = [{media}]?  pictures and videos of the review
[types.media]
img = string?  address of a picture
thumbImg = string?  address of a picture
video = string?  address of a video
videoCover = string?  address of a picture
videoDuration = int?  length of the video
[types.ext_info]
isAlreadySendTmpl = bool  whether the user has been sent a message about it
[types.process_info]
commentId = string  id of the review
actionList = [{action_list}]
[types.action_list]
type = int
updateTime = int?  Unix seconds
[types.old_comment]
commentId = string  id of the review
createTime = int  Unix seconds
score = int  rating given by the user
content = {old_comment_content}
[types.old_comment_content]
txt = string?  text of the review
media = [{media}]?  pictures and videos of the review
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxaapi_comment.comment_reply_add",
            path: "/wxaapi/comment/commentreply/add",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxaapi_comment",
            type_name: "CommentReplyAdd",
            title: "Add a merchant comment to a review (创建评论)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/guarantee/comment.html#_2-1%E5%88%9B%E5%BB%BA%E8%AF%84%E8%AE%BA",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
commentId = string!  id of the review
content = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxaapi_comment.comment_reply_delete",
            path: "/wxaapi/comment/commentreply/delete",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxaapi_comment",
            type_name: "CommentReplyDelete",
            title: "Delete a reply (删除回复)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/guarantee/comment.html#_3-2%E5%88%A0%E9%99%A4%E5%9B%9E%E5%A4%8D",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
commentId = string!  id of the review
replyId = string!  id of the reply
commentReplyId = string!  id of the comment on the reply
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxaapi_comment.confirm_compromise",
            path: "/wxaapi/comment/confirmcompromise",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxaapi_comment",
            type_name: "ConfirmCompromise",
            title: "Confirm a settlement with the reviewer (确认和解)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/guarantee/comment.html#_5%E3%80%81%E7%A1%AE%E8%AE%A4%E5%92%8C%E8%A7%A3",
            ],
            note: "Tells that merchant and user have settled; the user is asked to confirm.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
commentId = string!  id of the review
picList = [string]?  media ids of pictures
content = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxaapi_comment.mpcomment_list_get",
            path: "/wxaapi/comment/mpcommentlist/get",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxaapi_comment",
            type_name: "MpcommentListGet",
            title: "List reviews (查询评价列表)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/guarantee/comment.html#_1-1%E6%9F%A5%E8%AF%A2%E8%AF%84%E4%BB%B7%E5%88%97%E8%A1%A8",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
startTime = int!  Unix seconds
endTime = int!  Unix seconds
filterType = int?  which reviews are listed
offset = int?  items to skip, from 0
limit = int?  most items to return
[response]
commentList = [{comment_list}]
total = int  number of all items
offset = int?  items to skip, from 0
[types.comment_list]
commentId = string  id of the review
amount = int  amount of the order in fen
orderId = string  id of the order
wxPayId = string  WeChat Pay order number
payTime = int  Unix seconds
createTime = int  Unix seconds
score = int  rating given by the user
productInfo = {product_info}
orderInfo = {order_info}?
userInfo = {user_info}?
bizInfo = {biz_info}?
content = {content}
extInfo = {ext_info}?
[types.product_info]
productList = [{product_list}]  bought products
[types.product_list]
name = string
picUrl = string  address of a picture
[types.order_info]
busiOrderId = string  the merchant's own order number
[types.user_info]
openid = string  the user's open id
nickName = string  display name
headImg = string  address of the picture
[types.biz_info]
appid = string
nickName = string  display name
headImg = string  address of the picture
[types.content]
txt = string  text of the review
media = [{media}]?  pictures and videos of the review
[types.media]
img = string?  address of a picture
thumbImg = string?  address of a picture
video = string?  address of a video
videoCover = string?  address of a picture
videoDuration = int?  length of the video
[types.ext_info]
isAlreadySendTmpl = bool  whether the user has been sent a message about it
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxaapi_comment.reply_and_comment_reply_list_get",
            path: "/wxaapi/comment/replyandcommentreplylist/get",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxaapi_comment",
            type_name: "ReplyAndCommentReplyListGet",
            title: "List comments and replies of a review (查询评论列表)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/guarantee/comment.html#_1-2%E6%9F%A5%E8%AF%A2%E8%AF%84%E8%AE%BA%E5%88%97%E8%A1%A8",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
commentId = string!  id of the review
[response]
list = {list}
[types.list]
reply = {reply}
commentReplyList = [{comment_reply_list}]
[types.reply]
replyId = string  id of the reply
commentId = string  id of the review
replyContent = {reply_content}
replyObject = {reply_object}
createTime = int  Unix seconds
updateTime = int  Unix seconds
[types.reply_content]
content = string
[types.reply_object]
nickname = string  display name
imgUrl = string  address of the picture
[types.comment_reply_list]
commentReplyId = string  id of the comment on the reply
commentId = string  id of the review
commentReplyContent = {comment_reply_content}
commentReplyObject = {comment_reply_object}
createTime = int  Unix seconds
updateTime = int  Unix seconds
[types.comment_reply_content]
content = string
[types.comment_reply_object]
nickname = string  display name
imgUrl = string  address of the picture
",
        },
    ),
];
