//! Generated from `spec/mini/channels_ec.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{BodyKind, Operation, Product};

pub(super) static ENTRIES: [Entry; 13] = [
    Entry::new(
        Operation {
            name: "mini.channels_ec.activity_del",
            path: "/channels/ec/activity/del",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec",
            type_name: "ActivityDel",
            title: "Delete a gift activity (删除赠品活动)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/product/giftactivity/del.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
activity_id = int!  id of the activity
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec.activity_stop",
            path: "/channels/ec/activity/stop",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec",
            type_name: "ActivityStop",
            title: "Stop a gift activity (停止赠品活动)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/product/giftactivity/shop.html",
            ],
            note: "Ends a gift activity (买赠活动) that is running; a finished one can then be deleted.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
activity_id = int!  id of the activity
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec.b2c_activity_info_promoter_get",
            path: "/channels/ec/b2c/activity/info/promoter/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec",
            type_name: "B2cActivityInfoPromoterGet",
            title: "Get a gift activity shared by a shop (查询礼物活动详情)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/miniandstore/cooperation_gift/api_get_activity.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
shop_appid = string!  appid of the shop
activity_id = int!  id of the activity
[response]
activity = {activity}
[types.activity]
activity_id = int  id of the activity
status = int  1 not begun, 2 running, 4 drawn, 5 invalid
info = {info}
[types.info]
basic_info = {basic_info}
prize_info = {prize_info}  products that may be given
[types.basic_info]
activity_start_time = int  begin of the activity, Unix seconds
activity_end_time = int  end of the activity, Unix seconds
shop_info = {shop_info}  shop that shares the activity
[types.shop_info]
appid = string
nickname = string
[types.prize_info]
product_info_list = [{product_info_list}]
[types.product_info_list]
product_id = int  id of the product (SPU)
product_name = string
product_img_url = string  address of the main image of the product
sku_id = int  id of the SKU of the product
sku_name = string
price = int  price of the product, fen
stock_num = int  pieces put aside for the activity
can_use_stock_num = int  pieces still available
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec.b2c_activity_list_promoter_get",
            path: "/channels/ec/b2c/activity/list/promoter/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec",
            type_name: "B2cActivityListPromoterGet",
            title: "List gift activities shared by shops (查询小店礼物活动列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/miniandstore/cooperation_gift/api_list_present_activity.html",
            ],
            note: "",
            errors: &[40097],
            obsolete: None,
            shape: r"[request]
shop_appid = string?  appid of the shop
status = int?  1 not begun, 2 running, 4 drawn, 5 invalid
offset = int!  index of the first entry, from 0
limit = int! default 100  number of entries wanted, at most 100
[response]
list = [{list}]
total_num = int  number of all matching entries
[types.list]
shop_appid = string  appid of the shop
shop_nickname = string
activity_id = int  id of the activity
status = int?  1 not begun, 2 running, 4 drawn, 5 invalid
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec.commkf_cos_upload",
            path: "/channels/ec/commkf/cosupload",
            body: BodyKind::Multipart { files: &["file"] },
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec",
            type_name: "CommkfCosUpload",
            title: "Upload a file for a customer-service message (上传客服消息文件)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/kf/upload_cos/upload_cos_api.html",
            ],
            note: "Sends the file as multipart data; the address it answers is used in a customer-service message to the same buyer.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
msg_type = string!  kind of message: text, image, file, product_share, order_share
open_id = string!  openid of the buyer
[files]
file = file!
[response]
cos_url = string  address of the uploaded file, for a message
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec.commkf_send_msg",
            path: "/channels/ec/commkf/sendmsg",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec",
            type_name: "CommkfSendMsg",
            title: "Send a shop customer-service message (发送客服消息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/kf/send_msg/send_msg_api.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
request_id = string?  the caller's id of the message, a repeated id is not sent again
open_id = string!  openid of the buyer
msg_type = string!  kind of message: text, image, file, product_share, order_share
text = {text}?  only for messages of kind text
image = {image}?  only for messages of kind image
file = {file}?  only for messages of kind file
order_share = {order_share}?  only for messages of kind order_share
product_share = {product_share}?  only for messages of kind product_share
[response]
msg_id = string  id of the message sent
[types.text]
content = string!
[types.image]
cos_url = string!  address of the uploaded file, for a message
[types.file]
cos_url = string!  address of the uploaded file, for a message
[types.order_share]
order_id = string!  id of the shop order, a string of digits
[types.product_share]
product_id = string!  id of the product (SPU)
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec.favorites_count_get",
            path: "/channels/ec/favorites/count/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec",
            type_name: "FavoritesCountGet",
            title: "Get the number of users who keep the shop as a favourite (获取店铺收藏人数)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/favorite/shopfavorite/api_getfavoritescount.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
favor_uv_acc_all = int  users who ever added the shop to their favourites
favor_uv_acc_shop_homepage = int  of these, by way of the shop's homepage
favor_uv_acc_order_detail = int  of these, by way of an order
favor_uv_acc_product_detail = int  of these, by way of a product
favor_uv_acc_other_scene = int  of these, by other ways
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec.finder_live_get_finder_live_notice_record_list",
            path: "/channels/ec/finderlive/getfinderlivenoticerecordlist",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec",
            type_name: "FinderLiveGetFinderLiveNoticeRecordList",
            title: "List current live previews of the account (视频号获取当前的直播预约记录)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/live/getfinderlivenoticerecordlist.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
live_notice_list = [{live_notice_list}]
[types.live_notice_list]
notice_id = string  id of the live preview
status = int  state of the preview, see status_wording
status_wording = string  state of the preview in words
start_time = int  planned begin, Unix seconds
description = string  title of the live session or preview
nickname = string
head_url = string  address of the avatar
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec.finder_live_get_finder_live_record_list",
            path: "/channels/ec/finderlive/getfinderliverecordlist",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec",
            type_name: "FinderLiveGetFinderLiveRecordList",
            title: "List current live sessions of the account (视频号获取当前的直播记录)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/live/getfinderliverecordlist.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
live_list = [{live_list}]
[types.live_list]
export_id = string  id of the live session or video, export/
description = string  title of the live session or preview
cover_url = string  address of the cover
nickname = string
head_url = string  address of the avatar
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec.open_get_download_url",
            path: "/channels/ec/open/get_download_url",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec",
            type_name: "OpenGetDownloadUrl",
            title: "Get the download address of a file for an order (获取文件下载链接)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/miniandstore/get_download_url.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
openid = string!  openid of the user
order_id = string!  id of the shop order, a string of digits
[response]
url = string  address to download from, valid for a limited time
expire_time = int  when the address expires, Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec.open_upload_json",
            path: "/channels/ec/open/upload",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec",
            type_name: "OpenUploadJson",
            title: "Upload a file for a customised order by address (上传资料)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/cooperation_shop/upload.html",
            ],
            note: "For a mini program connected to a shop: the file is passed to the shop with an order of a customised product.",
            errors: &[],
            obsolete: None,
            shape: r"[response]
media_id = string  id of the file, for use in an order
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec.open_upload_by_url",
            path: "/channels/ec/open/upload",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec",
            type_name: "OpenUploadByUrl",
            title: "Upload a file for a customised order by address (上传资料)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/cooperation_shop/upload.html",
            ],
            note: "For a mini program connected to a shop: the file is passed to the shop with an order of a customised product.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
openid = string!  openid of the user
upload_type = int!  how the file is given
file_url = string?  address the file is fetched from
[response]
media_id = string  id of the file, for use in an order
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec.wecom_get_wecom_id",
            path: "/channels/ec/wecom/get_wecom_id",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec",
            type_name: "WecomGetWecomId",
            title: "Convert WeCom corp and user ids (转换企业微信ID)",
            docs: &["https://developers.weixin.qq.com/doc/store/shop/API/wecom/getwecomid.html"],
            note: "The result fits the members wecom_corp_id and wecom_user_id of the link and QR code interfaces.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
corp_id = string!  corp id of the WeCom enterprise
user_id = string!  user id inside the WeCom enterprise
[response]
data = {data}
[types.data]
wecom_corp_id = string  converted corp id, as the link interfaces expect it
wecom_user_id = string  converted user id, as the link interfaces expect it
",
        },
    ),
];
