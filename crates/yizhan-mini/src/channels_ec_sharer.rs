//! Generated from `spec/mini/channels_ec_sharer.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Shop sharers (小店分享员)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Invite sharers to bind (邀请分享员).
///
/// `POST /channels/ec/sharer/bind`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/sharer/bindsharer.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/sharer/bindsharer.html)
///
/// The invited user scans the QR code to become a sharer.
///
/// Obsolete: The documentation no longer lists it.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Bind {
    /// WeChat id of the sharer.
    pub username: String,
}

impl Bind {
    /// Starts with the required members.
    pub fn new(username: impl Into<String>) -> Self {
        Self {
            username: username.into(),
        }
    }
}

wire_out!(Bind {
    "username" => username,
});

/// The answer to [`Bind`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BindResponse {
    /// Address of the QR code to bind.
    pub qrcode_img: String,
    /// QR code to bind, base64, holds for 3 days.
    pub qrcode_img_base64: String,
}

wire_in!(BindResponse {
    "qrcode_img" => qrcode_img,
    "qrcode_img_base64" => qrcode_img_base64,
});

impl Endpoint for Bind {
    type Response = BindResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_sharer.bind",
        path: "/channels/ec/sharer/bind",
        ..Operation::usual(Product::Mini)
    };
}

/// List bound sharers (获取绑定的分享员列表).
///
/// `POST /channels/ec/sharer/get_sharer_list`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/sharer/get_sharer_list.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/sharer/get_sharer_list.html)
///
/// Obsolete: The documentation no longer lists it.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetSharerList {
    /// Number of the page, from 1.
    ///
    /// `1` unless set.
    pub page: i64,
    /// Number of entries per page, at most 100.
    ///
    /// `10` unless set.
    pub page_size: i64,
    /// 0 ordinary sharer, 1 sharer of the enterprise.
    pub sharer_type: i64,
}

impl GetSharerList {
    /// Starts with the required members.
    pub fn new(sharer_type: impl Into<i64>) -> Self {
        Self {
            page: 1,
            page_size: 10,
            sharer_type: sharer_type.into(),
        }
    }

    /// Number of the page, from 1.
    ///
    /// `1` unless set.
    pub fn page(mut self, page: impl Into<i64>) -> Self {
        self.page = page.into();
        self
    }

    /// Number of entries per page, at most 100.
    ///
    /// `10` unless set.
    pub fn page_size(mut self, page_size: impl Into<i64>) -> Self {
        self.page_size = page_size.into();
        self
    }
}

wire_out!(GetSharerList {
    "page" => page,
    "page_size" => page_size,
    "sharer_type" => sharer_type,
});

/// The answer to [`GetSharerList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSharerListResponse {
    /// `sharer_info_list`.
    pub sharer_info_list: Vec<GetSharerListSharerInfoList>,
}

wire_in!(GetSharerListResponse {
    "sharer_info_list" => sharer_info_list,
});

impl Endpoint for GetSharerList {
    type Response = GetSharerListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_sharer.get_sharer_list",
        path: "/channels/ec/sharer/get_sharer_list",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `sharer_info_list` of [`GetSharerList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSharerListSharerInfoList {
    /// Openid of the sharer.
    pub openid: String,
    /// Unionid of the user, only if the account is bound to an Open Platform account.
    pub unionid: Option<String>,
    /// `nickname`.
    pub nickname: String,
    /// 0 ordinary sharer, 1 sharer of the enterprise.
    pub sharer_type: i64,
    /// When they were bound, Unix seconds.
    pub bind_time: i64,
}

wire_in!(part GetSharerListSharerInfoList {
    "openid" => openid,
    "unionid" => unionid,
    "nickname" => nickname,
    "sharer_type" => sharer_type,
    "bind_time" => bind_time,
});

/// List orders of sharers (获取分享员订单列表).
///
/// `POST /channels/ec/sharer/get_sharer_order_list`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/sharer/get_sharer_order_list.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/sharer/get_sharer_order_list.html)
///
/// Obsolete: The documentation no longer lists it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetSharerOrderList {
    /// Openid of the sharer.
    pub openid: Option<String>,
    /// 1 live, 2 showcase, 3 video, 4 Channels homepage, 5 product page, 6 article, 7 link, 8 QR code, 9 passphrase.
    pub share_scene: Option<i64>,
    /// Begin of the period, Unix seconds.
    pub start_time: Option<i64>,
    /// End of the period, Unix seconds.
    pub end_time: Option<i64>,
    /// Number of the page, from 1.
    ///
    /// `1` unless set.
    pub page: i64,
    /// Number of entries per page, at most 100.
    ///
    /// `10` unless set.
    pub page_size: i64,
}

impl GetSharerOrderList {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Openid of the sharer.
    pub fn openid(mut self, openid: impl Into<String>) -> Self {
        self.openid = Some(openid.into());
        self
    }

    /// 1 live, 2 showcase, 3 video, 4 Channels homepage, 5 product page, 6 article, 7 link, 8 QR code, 9 passphrase.
    pub fn share_scene(mut self, share_scene: impl Into<i64>) -> Self {
        self.share_scene = Some(share_scene.into());
        self
    }

    /// Begin of the period, Unix seconds.
    pub fn start_time(mut self, start_time: impl Into<i64>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// End of the period, Unix seconds.
    pub fn end_time(mut self, end_time: impl Into<i64>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Number of the page, from 1.
    ///
    /// `1` unless set.
    pub fn page(mut self, page: impl Into<i64>) -> Self {
        self.page = page.into();
        self
    }

    /// Number of entries per page, at most 100.
    ///
    /// `10` unless set.
    pub fn page_size(mut self, page_size: impl Into<i64>) -> Self {
        self.page_size = page_size.into();
        self
    }
}

impl Default for GetSharerOrderList {
    #[inline]
    fn default() -> Self {
        Self {
            openid: Default::default(),
            share_scene: Default::default(),
            start_time: Default::default(),
            end_time: Default::default(),
            page: 1,
            page_size: 10,
        }
    }
}

wire_out!(GetSharerOrderList {
    "openid" => openid,
    "share_scene" => share_scene,
    "start_time" => start_time,
    "end_time" => end_time,
    "page" => page,
    "page_size" => page_size,
});

/// The answer to [`GetSharerOrderList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSharerOrderListResponse {
    /// `order_list`.
    pub order_list: Vec<GetSharerOrderListOrderList>,
}

wire_in!(GetSharerOrderListResponse {
    "order_list" => order_list,
});

impl Endpoint for GetSharerOrderList {
    type Response = GetSharerOrderListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_sharer.get_sharer_order_list",
        path: "/channels/ec/sharer/get_sharer_order_list",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `order_list` of [`GetSharerOrderList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSharerOrderListOrderList {
    /// Id of the shop order, a string of digits.
    pub order_id: String,
    /// 1 live, 2 showcase, 3 video, 4 Channels homepage, 5 product page, 6 article, 7 link, 8 QR code, 9 passphrase.
    pub share_scene: i64,
    /// Openid of the sharer.
    pub sharer_openid: String,
    /// 0 ordinary sharer, 1 sharer of the enterprise.
    pub sharer_type: i64,
    /// Channels content, for live and video.
    pub finder_scene_info: Option<GetSharerOrderListFinderSceneInfo>,
}

wire_in!(part GetSharerOrderListOrderList {
    "order_id" => order_id,
    "share_scene" => share_scene,
    "sharer_openid" => sharer_openid,
    "sharer_type" => sharer_type,
    "finder_scene_info" => finder_scene_info,
});

/// `finder_scene_info` of [`GetSharerOrderList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSharerOrderListFinderSceneInfo {
    /// Id of the Channels account.
    pub promoter_id: String,
    /// `finder_nickname`.
    pub finder_nickname: String,
    /// Id of the live session.
    pub live_export_id: Option<String>,
    /// Id of the video.
    pub video_export_id: Option<String>,
    /// Title of the video.
    pub video_title: Option<String>,
}

wire_in!(part GetSharerOrderListFinderSceneInfo {
    "promoter_id" => promoter_id,
    "finder_nickname" => finder_nickname,
    "live_export_id" => live_export_id,
    "video_export_id" => video_export_id,
    "video_title" => video_title,
});

/// Get a sharer's H5 link of a product (获取分享员的单品分享H5链接).
///
/// `POST /channels/ec/sharer/get_sharer_product_h5url`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/sharer/get_sharer_product_h5url.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/sharer/get_sharer_product_h5url.html)
///
/// Obsolete: The documentation no longer lists it.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetSharerProductH5url {
    /// Openid of the sharer.
    pub openid: String,
    /// Id of the product (SPU).
    pub product_id: i64,
}

impl GetSharerProductH5url {
    /// Starts with the required members.
    pub fn new(openid: impl Into<String>, product_id: impl Into<i64>) -> Self {
        Self {
            openid: openid.into(),
            product_id: product_id.into(),
        }
    }
}

wire_out!(GetSharerProductH5url {
    "openid" => openid,
    "product_id" => product_id,
});

/// The answer to [`GetSharerProductH5url`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSharerProductH5urlResponse {
    /// Short H5 link of the product for the sharer.
    pub product_h5url: String,
}

wire_in!(GetSharerProductH5urlResponse {
    "product_h5url" => product_h5url,
});

impl Endpoint for GetSharerProductH5url {
    type Response = GetSharerProductH5urlResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_sharer.get_sharer_product_h5url",
        path: "/channels/ec/sharer/get_sharer_product_h5url",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Get a sharer's QR code of a product (获取分享员的单品分享二维码).
///
/// `POST /channels/ec/sharer/get_sharer_product_qrcode`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/sharer/get_sharer_product_qrcode.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/sharer/get_sharer_product_qrcode.html)
///
/// Obsolete: The documentation no longer lists it.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetSharerProductQrcode {
    /// Openid of the sharer.
    pub openid: String,
    /// Id of the product (SPU).
    pub product_id: i64,
}

impl GetSharerProductQrcode {
    /// Starts with the required members.
    pub fn new(openid: impl Into<String>, product_id: impl Into<i64>) -> Self {
        Self {
            openid: openid.into(),
            product_id: product_id.into(),
        }
    }
}

wire_out!(GetSharerProductQrcode {
    "openid" => openid,
    "product_id" => product_id,
});

/// The answer to [`GetSharerProductQrcode`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSharerProductQrcodeResponse {
    /// Address of the QR code picture for the sharer.
    pub product_qrcode: String,
}

wire_in!(GetSharerProductQrcodeResponse {
    "product_qrcode" => product_qrcode,
});

impl Endpoint for GetSharerProductQrcode {
    type Response = GetSharerProductQrcodeResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_sharer.get_sharer_product_qrcode",
        path: "/channels/ec/sharer/get_sharer_product_qrcode",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Get a sharer's passphrase link of a product (获取分享员的单品分享口令).
///
/// `POST /channels/ec/sharer/get_sharer_product_taglink`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/sharer/get_sharer_product_taglink.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/sharer/get_sharer_product_taglink.html)
///
/// Obsolete: The documentation no longer lists it.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetSharerProductTaglink {
    /// Openid of the sharer.
    pub openid: String,
    /// Id of the product (SPU).
    pub product_id: i64,
}

impl GetSharerProductTaglink {
    /// Starts with the required members.
    pub fn new(openid: impl Into<String>, product_id: impl Into<i64>) -> Self {
        Self {
            openid: openid.into(),
            product_id: product_id.into(),
        }
    }
}

wire_out!(GetSharerProductTaglink {
    "openid" => openid,
    "product_id" => product_id,
});

/// The answer to [`GetSharerProductTaglink`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSharerProductTaglinkResponse {
    /// Passphrase text of the product for the sharer.
    pub product_taglink: String,
}

wire_in!(GetSharerProductTaglinkResponse {
    "product_taglink" => product_taglink,
});

impl Endpoint for GetSharerProductTaglink {
    type Response = GetSharerProductTaglinkResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_sharer.get_sharer_product_taglink",
        path: "/channels/ec/sharer/get_sharer_product_taglink",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Get a sharer's link of a live preview (获取分享员推广直播预告的链接).
///
/// `POST /channels/ec/sharer/get_shop_finder_live_notice_sharer_url`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/sharer/promote_finder_notice.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/sharer/promote_finder_notice.html)
///
/// Obsolete: The documentation no longer lists it.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetShopFinderLiveNoticeSharerUrl {
    /// Id of the live preview.
    pub notice_id: String,
    /// Id of the Channels account (视频号), as WeChat's interfaces return it.
    pub finder_id: String,
}

impl GetShopFinderLiveNoticeSharerUrl {
    /// Starts with the required members.
    pub fn new(notice_id: impl Into<String>, finder_id: impl Into<String>) -> Self {
        Self {
            notice_id: notice_id.into(),
            finder_id: finder_id.into(),
        }
    }
}

wire_out!(GetShopFinderLiveNoticeSharerUrl {
    "notice_id" => notice_id,
    "finder_id" => finder_id,
});

/// The answer to [`GetShopFinderLiveNoticeSharerUrl`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetShopFinderLiveNoticeSharerUrlResponse {
    /// Link for the sharer.
    pub url: String,
}

wire_in!(GetShopFinderLiveNoticeSharerUrlResponse {
    "url" => url,
});

impl Endpoint for GetShopFinderLiveNoticeSharerUrl {
    type Response = GetShopFinderLiveNoticeSharerUrlResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_sharer.get_shop_finder_live_notice_sharer_url",
        path: "/channels/ec/sharer/get_shop_finder_live_notice_sharer_url",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Get a sharer's link of a live session (获取分享员推广直播的链接).
///
/// `POST /channels/ec/sharer/get_shop_finder_live_sharer_url`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/sharer/promote_finder_live.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/sharer/promote_finder_live.html)
///
/// Obsolete: The documentation no longer lists it.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetShopFinderLiveSharerUrl {
    /// Id of the live session or video, export/.
    pub export_id: String,
    /// Id of the Channels account (视频号), as WeChat's interfaces return it.
    pub finder_id: String,
}

impl GetShopFinderLiveSharerUrl {
    /// Starts with the required members.
    pub fn new(export_id: impl Into<String>, finder_id: impl Into<String>) -> Self {
        Self {
            export_id: export_id.into(),
            finder_id: finder_id.into(),
        }
    }
}

wire_out!(GetShopFinderLiveSharerUrl {
    "export_id" => export_id,
    "finder_id" => finder_id,
});

/// The answer to [`GetShopFinderLiveSharerUrl`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetShopFinderLiveSharerUrlResponse {
    /// Link for the sharer.
    pub url: String,
}

wire_in!(GetShopFinderLiveSharerUrlResponse {
    "url" => url,
});

impl Endpoint for GetShopFinderLiveSharerUrl {
    type Response = GetShopFinderLiveSharerUrlResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_sharer.get_shop_finder_live_sharer_url",
        path: "/channels/ec/sharer/get_shop_finder_live_sharer_url",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Find a bound sharer (搜索分享员).
///
/// `POST /channels/ec/sharer/search_sharer`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/sharer/search_sharer.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/sharer/search_sharer.html)
///
/// Give openid or username.
///
/// Obsolete: The documentation no longer lists it.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SearchSharer {
    /// Openid of the sharer.
    pub openid: Option<String>,
    /// WeChat id of the sharer.
    pub username: Option<String>,
}

impl SearchSharer {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Openid of the sharer.
    pub fn openid(mut self, openid: impl Into<String>) -> Self {
        self.openid = Some(openid.into());
        self
    }

    /// WeChat id of the sharer.
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = Some(username.into());
        self
    }
}

wire_out!(SearchSharer {
    "openid" => openid,
    "username" => username,
});

/// The answer to [`SearchSharer`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SearchSharerResponse {
    /// Openid of the sharer.
    pub openid: String,
    /// Unionid of the user, only if the account is bound to an Open Platform account.
    pub unionid: Option<String>,
    /// `nickname`.
    pub nickname: String,
    /// 0 ordinary sharer, 1 sharer of the enterprise.
    pub sharer_type: i64,
    /// When they were bound, Unix seconds.
    pub bind_time: i64,
}

wire_in!(SearchSharerResponse {
    "openid" => openid,
    "unionid" => unionid,
    "nickname" => nickname,
    "sharer_type" => sharer_type,
    "bind_time" => bind_time,
});

impl Endpoint for SearchSharer {
    type Response = SearchSharerResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_sharer.search_sharer",
        path: "/channels/ec/sharer/search_sharer",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Unbind sharers (解绑分享员).
///
/// `POST /channels/ec/sharer/unbind`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/sharer/unbindsharer.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/sharer/unbindsharer.html)
///
/// Obsolete: The documentation no longer lists it.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Unbind {
    /// Openids of the sharers to unbind.
    pub openid_list: Vec<String>,
}

impl Unbind {
    /// Starts with the required members.
    pub fn new(openid_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            openid_list: openid_list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(Unbind {
    "openid_list" => openid_list,
});

/// The answer to [`Unbind`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UnbindResponse {
    /// Openids that were unbound.
    pub success_openid: Vec<String>,
    /// Openids that failed.
    pub fail_openid: Vec<String>,
    /// Openids that were refused.
    pub refuse_openid: Vec<String>,
}

wire_in!(UnbindResponse {
    "success_openid" => success_openid,
    "fail_openid" => fail_openid,
    "refuse_openid" => refuse_openid,
});

impl Endpoint for Unbind {
    type Response = UnbindResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_sharer.unbind",
        path: "/channels/ec/sharer/unbind",
        ..Operation::usual(Product::Mini)
    };
}
