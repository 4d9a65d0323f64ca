//! Generated from `spec/mini/channels_ec.toml` by `cargo xtask codegen`. Do not edit.
//!
//! WeChat shop miscellany (微信小店其他接口)

use yizhan_core::{BodyKind, Endpoint, Operation, Product, wire_in, wire_out};

/// Delete a gift activity (删除赠品活动).
///
/// `POST /channels/ec/activity/del`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/product/giftactivity/del.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ActivityDel {
    /// Id of the activity.
    pub activity_id: i64,
}

impl ActivityDel {
    /// Starts with the required members.
    pub fn new(activity_id: impl Into<i64>) -> Self {
        Self {
            activity_id: activity_id.into(),
        }
    }
}

wire_out!(ActivityDel {
    "activity_id" => activity_id,
});

/// The answer to [`ActivityDel`].
pub type ActivityDelResponse = yizhan_core::Done;

impl Endpoint for ActivityDel {
    type Response = ActivityDelResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec.activity_del",
        path: "/channels/ec/activity/del",
        ..Operation::usual(Product::Mini)
    };
}

/// Stop a gift activity (停止赠品活动).
///
/// `POST /channels/ec/activity/stop`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/product/giftactivity/shop.html)
///
/// Ends a gift activity (买赠活动) that is running; a finished one can then be deleted.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ActivityStop {
    /// Id of the activity.
    pub activity_id: i64,
}

impl ActivityStop {
    /// Starts with the required members.
    pub fn new(activity_id: impl Into<i64>) -> Self {
        Self {
            activity_id: activity_id.into(),
        }
    }
}

wire_out!(ActivityStop {
    "activity_id" => activity_id,
});

/// The answer to [`ActivityStop`].
pub type ActivityStopResponse = yizhan_core::Done;

impl Endpoint for ActivityStop {
    type Response = ActivityStopResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec.activity_stop",
        path: "/channels/ec/activity/stop",
        ..Operation::usual(Product::Mini)
    };
}

/// Get a gift activity shared by a shop (查询礼物活动详情).
///
/// `POST /channels/ec/b2c/activity/info/promoter/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/miniandstore/cooperation_gift/api_get_activity.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct B2cActivityInfoPromoterGet {
    /// Appid of the shop.
    pub shop_appid: String,
    /// Id of the activity.
    pub activity_id: i64,
}

impl B2cActivityInfoPromoterGet {
    /// Starts with the required members.
    pub fn new(shop_appid: impl Into<String>, activity_id: impl Into<i64>) -> Self {
        Self {
            shop_appid: shop_appid.into(),
            activity_id: activity_id.into(),
        }
    }
}

wire_out!(B2cActivityInfoPromoterGet {
    "shop_appid" => shop_appid,
    "activity_id" => activity_id,
});

/// The answer to [`B2cActivityInfoPromoterGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct B2cActivityInfoPromoterGetResponse {
    /// `activity`.
    pub activity: B2cActivityInfoPromoterGetActivity,
}

wire_in!(B2cActivityInfoPromoterGetResponse {
    "activity" => activity,
});

impl Endpoint for B2cActivityInfoPromoterGet {
    type Response = B2cActivityInfoPromoterGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec.b2c_activity_info_promoter_get",
        path: "/channels/ec/b2c/activity/info/promoter/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `activity` of [`B2cActivityInfoPromoterGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct B2cActivityInfoPromoterGetActivity {
    /// Id of the activity.
    pub activity_id: i64,
    /// 1 not begun, 2 running, 4 drawn, 5 invalid.
    pub status: i64,
    /// `info`.
    pub info: B2cActivityInfoPromoterGetInfo,
}

wire_in!(part B2cActivityInfoPromoterGetActivity {
    "activity_id" => activity_id,
    "status" => status,
    "info" => info,
});

/// `info` of [`B2cActivityInfoPromoterGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct B2cActivityInfoPromoterGetInfo {
    /// `basic_info`.
    pub basic_info: B2cActivityInfoPromoterGetBasicInfo,
    /// Products that may be given.
    pub prize_info: B2cActivityInfoPromoterGetPrizeInfo,
}

wire_in!(part B2cActivityInfoPromoterGetInfo {
    "basic_info" => basic_info,
    "prize_info" => prize_info,
});

/// `basic_info` of [`B2cActivityInfoPromoterGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct B2cActivityInfoPromoterGetBasicInfo {
    /// Begin of the activity, Unix seconds.
    pub activity_start_time: i64,
    /// End of the activity, Unix seconds.
    pub activity_end_time: i64,
    /// Shop that shares the activity.
    pub shop_info: B2cActivityInfoPromoterGetShopInfo,
}

wire_in!(part B2cActivityInfoPromoterGetBasicInfo {
    "activity_start_time" => activity_start_time,
    "activity_end_time" => activity_end_time,
    "shop_info" => shop_info,
});

/// `shop_info` of [`B2cActivityInfoPromoterGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct B2cActivityInfoPromoterGetShopInfo {
    /// `appid`.
    pub appid: String,
    /// `nickname`.
    pub nickname: String,
}

wire_in!(part B2cActivityInfoPromoterGetShopInfo {
    "appid" => appid,
    "nickname" => nickname,
});

/// `prize_info` of [`B2cActivityInfoPromoterGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct B2cActivityInfoPromoterGetPrizeInfo {
    /// `product_info_list`.
    pub product_info_list: Vec<B2cActivityInfoPromoterGetProductInfoList>,
}

wire_in!(part B2cActivityInfoPromoterGetPrizeInfo {
    "product_info_list" => product_info_list,
});

/// `product_info_list` of [`B2cActivityInfoPromoterGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct B2cActivityInfoPromoterGetProductInfoList {
    /// Id of the product (SPU).
    pub product_id: i64,
    /// `product_name`.
    pub product_name: String,
    /// Address of the main image of the product.
    pub product_img_url: String,
    /// Id of the SKU of the product.
    pub sku_id: i64,
    /// `sku_name`.
    pub sku_name: String,
    /// Price of the product, fen.
    pub price: i64,
    /// Pieces put aside for the activity.
    pub stock_num: i64,
    /// Pieces still available.
    pub can_use_stock_num: i64,
}

wire_in!(part B2cActivityInfoPromoterGetProductInfoList {
    "product_id" => product_id,
    "product_name" => product_name,
    "product_img_url" => product_img_url,
    "sku_id" => sku_id,
    "sku_name" => sku_name,
    "price" => price,
    "stock_num" => stock_num,
    "can_use_stock_num" => can_use_stock_num,
});

/// List gift activities shared by shops (查询小店礼物活动列表).
///
/// `POST /channels/ec/b2c/activity/list/promoter/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/miniandstore/cooperation_gift/api_list_present_activity.html)
///
/// # Errors
///
/// - `40097`: arguments not valid
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct B2cActivityListPromoterGet {
    /// Appid of the shop.
    pub shop_appid: Option<String>,
    /// 1 not begun, 2 running, 4 drawn, 5 invalid.
    pub status: Option<i64>,
    /// Index of the first entry, from 0.
    pub offset: i64,
    /// Number of entries wanted, at most 100.
    ///
    /// `100` unless set.
    pub limit: i64,
}

impl B2cActivityListPromoterGet {
    /// Starts with the required members.
    pub fn new(offset: impl Into<i64>) -> Self {
        Self {
            shop_appid: Default::default(),
            status: Default::default(),
            offset: offset.into(),
            limit: 100,
        }
    }

    /// Appid of the shop.
    pub fn shop_appid(mut self, shop_appid: impl Into<String>) -> Self {
        self.shop_appid = Some(shop_appid.into());
        self
    }

    /// 1 not begun, 2 running, 4 drawn, 5 invalid.
    pub fn status(mut self, status: impl Into<i64>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Number of entries wanted, at most 100.
    ///
    /// `100` unless set.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = limit.into();
        self
    }
}

wire_out!(B2cActivityListPromoterGet {
    "shop_appid" => shop_appid,
    "status" => status,
    "offset" => offset,
    "limit" => limit,
});

/// The answer to [`B2cActivityListPromoterGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct B2cActivityListPromoterGetResponse {
    /// `list`.
    pub list: Vec<B2cActivityListPromoterGetList>,
    /// Number of all matching entries.
    pub total_num: i64,
}

wire_in!(B2cActivityListPromoterGetResponse {
    "list" => list,
    "total_num" => total_num,
});

impl Endpoint for B2cActivityListPromoterGet {
    type Response = B2cActivityListPromoterGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec.b2c_activity_list_promoter_get",
        path: "/channels/ec/b2c/activity/list/promoter/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `list` of [`B2cActivityListPromoterGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct B2cActivityListPromoterGetList {
    /// Appid of the shop.
    pub shop_appid: String,
    /// `shop_nickname`.
    pub shop_nickname: String,
    /// Id of the activity.
    pub activity_id: i64,
    /// 1 not begun, 2 running, 4 drawn, 5 invalid.
    pub status: Option<i64>,
}

wire_in!(part B2cActivityListPromoterGetList {
    "shop_appid" => shop_appid,
    "shop_nickname" => shop_nickname,
    "activity_id" => activity_id,
    "status" => status,
});

/// Upload a file for a customer-service message (上传客服消息文件).
///
/// `POST /channels/ec/commkf/cosupload`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/kf/upload_cos/upload_cos_api.html)
///
/// Sends the file as multipart data; the address it answers is used in a customer-service message to the same buyer.
///
/// Files beside the request: `file`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CommkfCosUpload {
    /// Kind of message: text, image, file, product_share, order_share.
    pub msg_type: String,
    /// Openid of the buyer.
    pub open_id: String,
}

impl CommkfCosUpload {
    /// Starts with the required members.
    pub fn new(msg_type: impl Into<String>, open_id: impl Into<String>) -> Self {
        Self {
            msg_type: msg_type.into(),
            open_id: open_id.into(),
        }
    }
}

wire_out!(CommkfCosUpload {
    "msg_type" => msg_type,
    "open_id" => open_id,
});

/// The answer to [`CommkfCosUpload`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CommkfCosUploadResponse {
    /// Address of the uploaded file, for a message.
    pub cos_url: String,
}

wire_in!(CommkfCosUploadResponse {
    "cos_url" => cos_url,
});

impl Endpoint for CommkfCosUpload {
    type Response = CommkfCosUploadResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec.commkf_cos_upload",
        path: "/channels/ec/commkf/cosupload",
        body: BodyKind::Multipart { files: &["file"] },
        ..Operation::usual(Product::Mini)
    };
}

/// Send a shop customer-service message (发送客服消息).
///
/// `POST /channels/ec/commkf/sendmsg`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/kf/send_msg/send_msg_api.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CommkfSendMsg {
    /// The caller's id of the message, a repeated id is not sent again.
    pub request_id: Option<String>,
    /// Openid of the buyer.
    pub open_id: String,
    /// Kind of message: text, image, file, product_share, order_share.
    pub msg_type: String,
    /// Only for messages of kind text.
    pub text: Option<CommkfSendMsgText>,
    /// Only for messages of kind image.
    pub image: Option<CommkfSendMsgImage>,
    /// Only for messages of kind file.
    pub file: Option<CommkfSendMsgFile>,
    /// Only for messages of kind order_share.
    pub order_share: Option<CommkfSendMsgOrderShare>,
    /// Only for messages of kind product_share.
    pub product_share: Option<CommkfSendMsgProductShare>,
}

impl CommkfSendMsg {
    /// Starts with the required members.
    pub fn new(open_id: impl Into<String>, msg_type: impl Into<String>) -> Self {
        Self {
            request_id: Default::default(),
            open_id: open_id.into(),
            msg_type: msg_type.into(),
            text: Default::default(),
            image: Default::default(),
            file: Default::default(),
            order_share: Default::default(),
            product_share: Default::default(),
        }
    }

    /// The caller's id of the message, a repeated id is not sent again.
    pub fn request_id(mut self, request_id: impl Into<String>) -> Self {
        self.request_id = Some(request_id.into());
        self
    }

    /// Only for messages of kind text.
    pub fn text(mut self, text: impl Into<CommkfSendMsgText>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// Only for messages of kind image.
    pub fn image(mut self, image: impl Into<CommkfSendMsgImage>) -> Self {
        self.image = Some(image.into());
        self
    }

    /// Only for messages of kind file.
    pub fn file(mut self, file: impl Into<CommkfSendMsgFile>) -> Self {
        self.file = Some(file.into());
        self
    }

    /// Only for messages of kind order_share.
    pub fn order_share(mut self, order_share: impl Into<CommkfSendMsgOrderShare>) -> Self {
        self.order_share = Some(order_share.into());
        self
    }

    /// Only for messages of kind product_share.
    pub fn product_share(mut self, product_share: impl Into<CommkfSendMsgProductShare>) -> Self {
        self.product_share = Some(product_share.into());
        self
    }
}

wire_out!(CommkfSendMsg {
    "request_id" => request_id,
    "open_id" => open_id,
    "msg_type" => msg_type,
    "text" => text,
    "image" => image,
    "file" => file,
    "order_share" => order_share,
    "product_share" => product_share,
});

/// The answer to [`CommkfSendMsg`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CommkfSendMsgResponse {
    /// Id of the message sent.
    pub msg_id: String,
}

wire_in!(CommkfSendMsgResponse {
    "msg_id" => msg_id,
});

impl Endpoint for CommkfSendMsg {
    type Response = CommkfSendMsgResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec.commkf_send_msg",
        path: "/channels/ec/commkf/sendmsg",
        ..Operation::usual(Product::Mini)
    };
}

/// `text` of [`CommkfSendMsg`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CommkfSendMsgText {
    /// `content`.
    pub content: String,
}

impl CommkfSendMsgText {
    /// Starts with the required members.
    #[must_use]
    pub fn new(content: impl Into<String>) -> Self {
        Self {
            content: content.into(),
        }
    }
}

wire_out!(part CommkfSendMsgText {
    "content" => content,
});

/// `image` of [`CommkfSendMsg`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CommkfSendMsgImage {
    /// Address of the uploaded file, for a message.
    pub cos_url: String,
}

impl CommkfSendMsgImage {
    /// Starts with the required members.
    #[must_use]
    pub fn new(cos_url: impl Into<String>) -> Self {
        Self {
            cos_url: cos_url.into(),
        }
    }
}

wire_out!(part CommkfSendMsgImage {
    "cos_url" => cos_url,
});

/// `file` of [`CommkfSendMsg`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CommkfSendMsgFile {
    /// Address of the uploaded file, for a message.
    pub cos_url: String,
}

impl CommkfSendMsgFile {
    /// Starts with the required members.
    #[must_use]
    pub fn new(cos_url: impl Into<String>) -> Self {
        Self {
            cos_url: cos_url.into(),
        }
    }
}

wire_out!(part CommkfSendMsgFile {
    "cos_url" => cos_url,
});

/// `order_share` of [`CommkfSendMsg`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CommkfSendMsgOrderShare {
    /// Id of the shop order, a string of digits.
    pub order_id: String,
}

impl CommkfSendMsgOrderShare {
    /// Starts with the required members.
    #[must_use]
    pub fn new(order_id: impl Into<String>) -> Self {
        Self {
            order_id: order_id.into(),
        }
    }
}

wire_out!(part CommkfSendMsgOrderShare {
    "order_id" => order_id,
});

/// `product_share` of [`CommkfSendMsg`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CommkfSendMsgProductShare {
    /// Id of the product (SPU).
    pub product_id: String,
}

impl CommkfSendMsgProductShare {
    /// Starts with the required members.
    #[must_use]
    pub fn new(product_id: impl Into<String>) -> Self {
        Self {
            product_id: product_id.into(),
        }
    }
}

wire_out!(part CommkfSendMsgProductShare {
    "product_id" => product_id,
});

/// Get the number of users who keep the shop as a favourite (获取店铺收藏人数).
///
/// `POST /channels/ec/favorites/count/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/favorite/shopfavorite/api_getfavoritescount.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct FavoritesCountGet {}

impl FavoritesCountGet {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(FavoritesCountGet {});

/// The answer to [`FavoritesCountGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FavoritesCountGetResponse {
    /// Users who ever added the shop to their favourites.
    pub favor_uv_acc_all: i64,
    /// Of these, by way of the shop's homepage.
    pub favor_uv_acc_shop_homepage: i64,
    /// Of these, by way of an order.
    pub favor_uv_acc_order_detail: i64,
    /// Of these, by way of a product.
    pub favor_uv_acc_product_detail: i64,
    /// Of these, by other ways.
    pub favor_uv_acc_other_scene: i64,
}

wire_in!(FavoritesCountGetResponse {
    "favor_uv_acc_all" => favor_uv_acc_all,
    "favor_uv_acc_shop_homepage" => favor_uv_acc_shop_homepage,
    "favor_uv_acc_order_detail" => favor_uv_acc_order_detail,
    "favor_uv_acc_product_detail" => favor_uv_acc_product_detail,
    "favor_uv_acc_other_scene" => favor_uv_acc_other_scene,
});

impl Endpoint for FavoritesCountGet {
    type Response = FavoritesCountGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec.favorites_count_get",
        path: "/channels/ec/favorites/count/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// List current live previews of the account (视频号获取当前的直播预约记录).
///
/// `POST /channels/ec/finderlive/getfinderlivenoticerecordlist`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/live/getfinderlivenoticerecordlist.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct FinderLiveGetFinderLiveNoticeRecordList {}

impl FinderLiveGetFinderLiveNoticeRecordList {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(FinderLiveGetFinderLiveNoticeRecordList {});

/// The answer to [`FinderLiveGetFinderLiveNoticeRecordList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FinderLiveGetFinderLiveNoticeRecordListResponse {
    /// `live_notice_list`.
    pub live_notice_list: Vec<FinderLiveGetFinderLiveNoticeRecordListLiveNoticeList>,
}

wire_in!(FinderLiveGetFinderLiveNoticeRecordListResponse {
    "live_notice_list" => live_notice_list,
});

impl Endpoint for FinderLiveGetFinderLiveNoticeRecordList {
    type Response = FinderLiveGetFinderLiveNoticeRecordListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec.finder_live_get_finder_live_notice_record_list",
        path: "/channels/ec/finderlive/getfinderlivenoticerecordlist",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `live_notice_list` of [`FinderLiveGetFinderLiveNoticeRecordList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FinderLiveGetFinderLiveNoticeRecordListLiveNoticeList {
    /// Id of the live preview.
    pub notice_id: String,
    /// State of the preview, see status_wording.
    pub status: i64,
    /// State of the preview in words.
    pub status_wording: String,
    /// Planned begin, Unix seconds.
    pub start_time: i64,
    /// Title of the live session or preview.
    pub description: String,
    /// `nickname`.
    pub nickname: String,
    /// Address of the avatar.
    pub head_url: String,
}

wire_in!(part FinderLiveGetFinderLiveNoticeRecordListLiveNoticeList {
    "notice_id" => notice_id,
    "status" => status,
    "status_wording" => status_wording,
    "start_time" => start_time,
    "description" => description,
    "nickname" => nickname,
    "head_url" => head_url,
});

/// List current live sessions of the account (视频号获取当前的直播记录).
///
/// `POST /channels/ec/finderlive/getfinderliverecordlist`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/live/getfinderliverecordlist.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct FinderLiveGetFinderLiveRecordList {}

impl FinderLiveGetFinderLiveRecordList {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(FinderLiveGetFinderLiveRecordList {});

/// The answer to [`FinderLiveGetFinderLiveRecordList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FinderLiveGetFinderLiveRecordListResponse {
    /// `live_list`.
    pub live_list: Vec<FinderLiveGetFinderLiveRecordListLiveList>,
}

wire_in!(FinderLiveGetFinderLiveRecordListResponse {
    "live_list" => live_list,
});

impl Endpoint for FinderLiveGetFinderLiveRecordList {
    type Response = FinderLiveGetFinderLiveRecordListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec.finder_live_get_finder_live_record_list",
        path: "/channels/ec/finderlive/getfinderliverecordlist",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `live_list` of [`FinderLiveGetFinderLiveRecordList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FinderLiveGetFinderLiveRecordListLiveList {
    /// Id of the live session or video, export/.
    pub export_id: String,
    /// Title of the live session or preview.
    pub description: String,
    /// Address of the cover.
    pub cover_url: String,
    /// `nickname`.
    pub nickname: String,
    /// Address of the avatar.
    pub head_url: String,
}

wire_in!(part FinderLiveGetFinderLiveRecordListLiveList {
    "export_id" => export_id,
    "description" => description,
    "cover_url" => cover_url,
    "nickname" => nickname,
    "head_url" => head_url,
});

/// Get the download address of a file for an order (获取文件下载链接).
///
/// `POST /channels/ec/open/get_download_url`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/miniandstore/get_download_url.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct OpenGetDownloadUrl {
    /// Openid of the user.
    pub openid: String,
    /// Id of the shop order, a string of digits.
    pub order_id: String,
}

impl OpenGetDownloadUrl {
    /// Starts with the required members.
    pub fn new(openid: impl Into<String>, order_id: impl Into<String>) -> Self {
        Self {
            openid: openid.into(),
            order_id: order_id.into(),
        }
    }
}

wire_out!(OpenGetDownloadUrl {
    "openid" => openid,
    "order_id" => order_id,
});

/// The answer to [`OpenGetDownloadUrl`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OpenGetDownloadUrlResponse {
    /// Address to download from, valid for a limited time.
    pub url: String,
    /// When the address expires, Unix seconds.
    pub expire_time: i64,
}

wire_in!(OpenGetDownloadUrlResponse {
    "url" => url,
    "expire_time" => expire_time,
});

impl Endpoint for OpenGetDownloadUrl {
    type Response = OpenGetDownloadUrlResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec.open_get_download_url",
        path: "/channels/ec/open/get_download_url",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Upload a file for a customised order by address (上传资料).
///
/// `POST /channels/ec/open/upload`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/cooperation_shop/upload.html)
///
/// For a mini program connected to a shop: the file is passed to the shop with an order of a customised product.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct OpenUploadJson {}

impl OpenUploadJson {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(OpenUploadJson {});

/// The answer to [`OpenUploadJson`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OpenUploadJsonResponse {
    /// Id of the file, for use in an order.
    pub media_id: String,
}

wire_in!(OpenUploadJsonResponse {
    "media_id" => media_id,
});

impl Endpoint for OpenUploadJson {
    type Response = OpenUploadJsonResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec.open_upload_json",
        path: "/channels/ec/open/upload",
        ..Operation::usual(Product::Mini)
    };
}

/// Upload a file for a customised order by address (上传资料).
///
/// `POST /channels/ec/open/upload`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/cooperation_shop/upload.html)
///
/// For a mini program connected to a shop: the file is passed to the shop with an order of a customised product.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct OpenUploadByUrl {
    /// Openid of the user.
    pub openid: String,
    /// How the file is given.
    pub upload_type: i64,
    /// Address the file is fetched from.
    pub file_url: Option<String>,
}

impl OpenUploadByUrl {
    /// Starts with the required members.
    pub fn new(openid: impl Into<String>, upload_type: impl Into<i64>) -> Self {
        Self {
            openid: openid.into(),
            upload_type: upload_type.into(),
            file_url: Default::default(),
        }
    }

    /// Address the file is fetched from.
    pub fn file_url(mut self, file_url: impl Into<String>) -> Self {
        self.file_url = Some(file_url.into());
        self
    }
}

wire_out!(OpenUploadByUrl {
    "openid" => openid,
    "upload_type" => upload_type,
    "file_url" => file_url,
});

/// The answer to [`OpenUploadByUrl`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OpenUploadByUrlResponse {
    /// Id of the file, for use in an order.
    pub media_id: String,
}

wire_in!(OpenUploadByUrlResponse {
    "media_id" => media_id,
});

impl Endpoint for OpenUploadByUrl {
    type Response = OpenUploadByUrlResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec.open_upload_by_url",
        path: "/channels/ec/open/upload",
        ..Operation::usual(Product::Mini)
    };
}

/// Convert WeCom corp and user ids (转换企业微信ID).
///
/// `POST /channels/ec/wecom/get_wecom_id`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/wecom/getwecomid.html)
///
/// The result fits the members wecom_corp_id and wecom_user_id of the link and QR code interfaces.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct WecomGetWecomId {
    /// Corp id of the WeCom enterprise.
    pub corp_id: String,
    /// User id inside the WeCom enterprise.
    pub user_id: String,
}

impl WecomGetWecomId {
    /// Starts with the required members.
    pub fn new(corp_id: impl Into<String>, user_id: impl Into<String>) -> Self {
        Self {
            corp_id: corp_id.into(),
            user_id: user_id.into(),
        }
    }
}

wire_out!(WecomGetWecomId {
    "corp_id" => corp_id,
    "user_id" => user_id,
});

/// The answer to [`WecomGetWecomId`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct WecomGetWecomIdResponse {
    /// `data`.
    pub data: WecomGetWecomIdData,
}

wire_in!(WecomGetWecomIdResponse {
    "data" => data,
});

impl Endpoint for WecomGetWecomId {
    type Response = WecomGetWecomIdResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec.wecom_get_wecom_id",
        path: "/channels/ec/wecom/get_wecom_id",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `data` of [`WecomGetWecomId`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct WecomGetWecomIdData {
    /// Converted corp id, as the link interfaces expect it.
    pub wecom_corp_id: String,
    /// Converted user id, as the link interfaces expect it.
    pub wecom_user_id: String,
}

wire_in!(part WecomGetWecomIdData {
    "wecom_corp_id" => wecom_corp_id,
    "wecom_user_id" => wecom_user_id,
});
