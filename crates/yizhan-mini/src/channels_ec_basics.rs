//! Generated from `spec/mini/channels_ec_basics.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Shop basics and homepage (微信小店基础信息与主页)

use yizhan_core::{AnswerKind, BodyKind, Endpoint, Method, Operation, Product, wire_in, wire_out};

/// Get the codes of an administrative division (获取地址编码).
///
/// `POST /channels/ec/basics/addresscode/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/basics/getaddresscode.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/basics/getaddresscode.html)
///
/// Walks the administrative divisions level by level; without addr_code it answers the provinces.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AddressCodeGet {
    /// Code of the parent division, empty for the provinces.
    pub addr_code: Option<i64>,
}

impl AddressCodeGet {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Code of the parent division, empty for the provinces.
    pub fn addr_code(mut self, addr_code: impl Into<i64>) -> Self {
        self.addr_code = Some(addr_code.into());
        self
    }
}

wire_out!(AddressCodeGet {
    "addr_code" => addr_code,
});

/// The answer to [`AddressCodeGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddressCodeGetResponse {
    /// The division asked for.
    pub addrs_msg: AddressCodeGetAddrsMsg,
    /// Divisions one level below.
    pub next_level_addrs: Vec<AddressCodeGetNextLevelAddrs>,
}

wire_in!(AddressCodeGetResponse {
    "addrs_msg" => addrs_msg,
    "next_level_addrs" => next_level_addrs,
});

impl Endpoint for AddressCodeGet {
    type Response = AddressCodeGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_basics.address_code_get",
        path: "/channels/ec/basics/addresscode/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `addrs_msg` of [`AddressCodeGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddressCodeGetAddrsMsg {
    /// `name`.
    pub name: String,
    /// Code of the division.
    pub code: i64,
    /// 1 province, 2 city, 3 district, 4 street.
    pub level: i64,
}

wire_in!(part AddressCodeGetAddrsMsg {
    "name" => name,
    "code" => code,
    "level" => level,
});

/// `next_level_addrs` of [`AddressCodeGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddressCodeGetNextLevelAddrs {
    /// `name`.
    pub name: String,
    /// Code of the division.
    pub code: i64,
    /// 1 province, 2 city, 3 district, 4 street.
    pub level: i64,
}

wire_in!(part AddressCodeGetNextLevelAddrs {
    "name" => name,
    "code" => code,
    "level" => level,
});

/// Withdraw the application for a homepage background (撤销主页背景图申请).
///
/// `POST /channels/ec/basics/homepage/background/apply/cancel`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/homepage/background/cancel_background_apply.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct HomepageBackgroundApplyCancel {
    /// Id of the application.
    pub apply_id: i64,
}

impl HomepageBackgroundApplyCancel {
    /// Starts with the required members.
    pub fn new(apply_id: impl Into<i64>) -> Self {
        Self {
            apply_id: apply_id.into(),
        }
    }
}

wire_out!(HomepageBackgroundApplyCancel {
    "apply_id" => apply_id,
});

/// The answer to [`HomepageBackgroundApplyCancel`].
pub type HomepageBackgroundApplyCancelResponse = yizhan_core::Done;

impl Endpoint for HomepageBackgroundApplyCancel {
    type Response = HomepageBackgroundApplyCancelResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_basics.homepage_background_apply_cancel",
        path: "/channels/ec/basics/homepage/background/apply/cancel",
        ..Operation::usual(Product::Mini)
    };
}

/// Apply for a homepage background (提交主页背景图申请).
///
/// `POST /channels/ec/basics/homepage/background/apply/submit`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/homepage/background/submit_background_apply.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct HomepageBackgroundApplySubmit {
    /// Address of the picture.
    pub img_url: String,
}

impl HomepageBackgroundApplySubmit {
    /// Starts with the required members.
    pub fn new(img_url: impl Into<String>) -> Self {
        Self {
            img_url: img_url.into(),
        }
    }
}

wire_out!(HomepageBackgroundApplySubmit {
    "img_url" => img_url,
});

/// The answer to [`HomepageBackgroundApplySubmit`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct HomepageBackgroundApplySubmitResponse {
    /// Id of the application.
    pub apply_id: i64,
}

wire_in!(HomepageBackgroundApplySubmitResponse {
    "apply_id" => apply_id,
});

impl Endpoint for HomepageBackgroundApplySubmit {
    type Response = HomepageBackgroundApplySubmitResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_basics.homepage_background_apply_submit",
        path: "/channels/ec/basics/homepage/background/apply/submit",
        ..Operation::usual(Product::Mini)
    };
}

/// Get the homepage background (查询主页背景图).
///
/// `POST /channels/ec/basics/homepage/background/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/homepage/background/get_background.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct HomepageBackgroundGet {}

impl HomepageBackgroundGet {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(HomepageBackgroundGet {});

/// The answer to [`HomepageBackgroundGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct HomepageBackgroundGetResponse {
    /// Address of the picture.
    pub img_url: String,
    /// Application still under way, if any.
    pub apply: Option<HomepageBackgroundGetApply>,
}

wire_in!(HomepageBackgroundGetResponse {
    "img_url" => img_url,
    "apply" => apply,
});

impl Endpoint for HomepageBackgroundGet {
    type Response = HomepageBackgroundGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_basics.homepage_background_get",
        path: "/channels/ec/basics/homepage/background/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `apply` of [`HomepageBackgroundGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct HomepageBackgroundGetApply {
    /// Address of the picture.
    pub img_url: String,
    /// Id of the application.
    pub apply_id: i64,
    /// 1 under review, 2 rejected.
    pub state: i64,
    /// Why it was rejected.
    pub audit_desc: Option<String>,
}

wire_in!(part HomepageBackgroundGetApply {
    "img_url" => img_url,
    "apply_id" => apply_id,
    "state" => state,
    "audit_desc" => audit_desc,
});

/// Remove the homepage background (清空主页背景图并撤销流程中的申请).
///
/// `POST /channels/ec/basics/homepage/background/remove`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/homepage/background/remove_background.html)
///
/// Also withdraws an application that is still under review.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct HomepageBackgroundRemove {}

impl HomepageBackgroundRemove {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(HomepageBackgroundRemove {});

/// The answer to [`HomepageBackgroundRemove`].
pub type HomepageBackgroundRemoveResponse = yizhan_core::Done;

impl Endpoint for HomepageBackgroundRemove {
    type Response = HomepageBackgroundRemoveResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_basics.homepage_background_remove",
        path: "/channels/ec/basics/homepage/background/remove",
        ..Operation::usual(Product::Mini)
    };
}

/// Withdraw the application for homepage banners (撤销精选展示位申请).
///
/// `POST /channels/ec/basics/homepage/banner/apply/cancel`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/homepage/banner/cancel_banner_apply.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct HomepageBannerApplyCancel {
    /// Id of the application.
    pub apply_id: i64,
}

impl HomepageBannerApplyCancel {
    /// Starts with the required members.
    pub fn new(apply_id: impl Into<i64>) -> Self {
        Self {
            apply_id: apply_id.into(),
        }
    }
}

wire_out!(HomepageBannerApplyCancel {
    "apply_id" => apply_id,
});

/// The answer to [`HomepageBannerApplyCancel`].
pub type HomepageBannerApplyCancelResponse = yizhan_core::Done;

impl Endpoint for HomepageBannerApplyCancel {
    type Response = HomepageBannerApplyCancelResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_basics.homepage_banner_apply_cancel",
        path: "/channels/ec/basics/homepage/banner/apply/cancel",
        ..Operation::usual(Product::Mini)
    };
}

/// Apply for homepage banners (提交精选展示位申请).
///
/// `POST /channels/ec/basics/homepage/banner/apply/submit`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/homepage/banner/submit_banner_apply.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct HomepageBannerApplySubmit {
    /// `banner`.
    pub banner: HomepageBannerApplySubmitBanner,
}

impl HomepageBannerApplySubmit {
    /// Starts with the required members.
    pub fn new(banner: impl Into<HomepageBannerApplySubmitBanner>) -> Self {
        Self {
            banner: banner.into(),
        }
    }
}

wire_out!(HomepageBannerApplySubmit {
    "banner" => banner,
});

/// The answer to [`HomepageBannerApplySubmit`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct HomepageBannerApplySubmitResponse {
    /// Id of the application.
    pub apply_id: i64,
}

wire_in!(HomepageBannerApplySubmitResponse {
    "apply_id" => apply_id,
});

impl Endpoint for HomepageBannerApplySubmit {
    type Response = HomepageBannerApplySubmitResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_basics.homepage_banner_apply_submit",
        path: "/channels/ec/basics/homepage/banner/apply/submit",
        ..Operation::usual(Product::Mini)
    };
}

/// `banner` of [`HomepageBannerApplySubmit`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct HomepageBannerApplySubmitBanner {
    /// 1 small pictures, 2 large pictures.
    pub scale: i64,
    /// `banner`.
    pub banner: Vec<HomepageBannerApplySubmitBannerBanner>,
}

impl HomepageBannerApplySubmitBanner {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        scale: impl Into<i64>,
        banner: impl IntoIterator<Item = impl Into<HomepageBannerApplySubmitBannerBanner>>,
    ) -> Self {
        Self {
            scale: scale.into(),
            banner: banner.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(part HomepageBannerApplySubmitBanner {
    "scale" => scale,
    "banner" => banner,
});

/// `banner_banner` of [`HomepageBannerApplySubmit`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct HomepageBannerApplySubmitBannerBanner {
    /// 1 product, 3 Channels account, 4 official account.
    pub r#type: i64,
    /// `banner`.
    pub banner: HomepageBannerApplySubmitBannerBannerBanner,
    /// Only for type 1.
    pub product: Option<HomepageBannerApplySubmitProduct>,
    /// Only for type 3.
    pub finder: Option<HomepageBannerApplySubmitFinder>,
    /// Only for type 4.
    pub official_account: Option<HomepageBannerApplySubmitOfficialAccount>,
}

impl HomepageBannerApplySubmitBannerBanner {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        r#type: impl Into<i64>,
        banner: impl Into<HomepageBannerApplySubmitBannerBannerBanner>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            banner: banner.into(),
            product: Default::default(),
            finder: Default::default(),
            official_account: Default::default(),
        }
    }

    /// Only for type 1.
    #[must_use]
    pub fn product(mut self, product: impl Into<HomepageBannerApplySubmitProduct>) -> Self {
        self.product = Some(product.into());
        self
    }

    /// Only for type 3.
    #[must_use]
    pub fn finder(mut self, finder: impl Into<HomepageBannerApplySubmitFinder>) -> Self {
        self.finder = Some(finder.into());
        self
    }

    /// Only for type 4.
    #[must_use]
    pub fn official_account(
        mut self,
        official_account: impl Into<HomepageBannerApplySubmitOfficialAccount>,
    ) -> Self {
        self.official_account = Some(official_account.into());
        self
    }
}

wire_out!(part HomepageBannerApplySubmitBannerBanner {
    "type" => r#type,
    "banner" => banner,
    "product" => product,
    "finder" => finder,
    "official_account" => official_account,
});

/// `banner_banner_banner` of [`HomepageBannerApplySubmit`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct HomepageBannerApplySubmitBannerBannerBanner {
    /// Address of the picture.
    pub img_url: String,
    /// Title of the banner.
    pub title: Option<String>,
    /// Description of the banner.
    pub description: Option<String>,
}

impl HomepageBannerApplySubmitBannerBannerBanner {
    /// Starts with the required members.
    #[must_use]
    pub fn new(img_url: impl Into<String>) -> Self {
        Self {
            img_url: img_url.into(),
            title: Default::default(),
            description: Default::default(),
        }
    }

    /// Title of the banner.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Description of the banner.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

wire_out!(part HomepageBannerApplySubmitBannerBannerBanner {
    "img_url" => img_url,
    "title" => title,
    "description" => description,
});

/// `product` of [`HomepageBannerApplySubmit`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct HomepageBannerApplySubmitProduct {
    /// Id of the product.
    pub product_id: i64,
}

impl HomepageBannerApplySubmitProduct {
    /// Starts with the required members.
    #[must_use]
    pub fn new(product_id: impl Into<i64>) -> Self {
        Self {
            product_id: product_id.into(),
        }
    }
}

wire_out!(part HomepageBannerApplySubmitProduct {
    "product_id" => product_id,
});

/// `finder` of [`HomepageBannerApplySubmit`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct HomepageBannerApplySubmitFinder {
    /// Id of the Channels account.
    pub finder_user_name: Option<String>,
    /// Id of the video.
    pub feed_id: Option<String>,
}

impl HomepageBannerApplySubmitFinder {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the Channels account.
    #[must_use]
    pub fn finder_user_name(mut self, finder_user_name: impl Into<String>) -> Self {
        self.finder_user_name = Some(finder_user_name.into());
        self
    }

    /// Id of the video.
    #[must_use]
    pub fn feed_id(mut self, feed_id: impl Into<String>) -> Self {
        self.feed_id = Some(feed_id.into());
        self
    }
}

wire_out!(part HomepageBannerApplySubmitFinder {
    "finder_user_name" => finder_user_name,
    "feed_id" => feed_id,
});

/// `official_account` of [`HomepageBannerApplySubmit`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct HomepageBannerApplySubmitOfficialAccount {
    /// Address of the article.
    pub url: Option<String>,
}

impl HomepageBannerApplySubmitOfficialAccount {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Address of the article.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

wire_out!(part HomepageBannerApplySubmitOfficialAccount {
    "url" => url,
});

/// Get the homepage banners (查询精选展示位).
///
/// `POST /channels/ec/basics/homepage/banner/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/homepage/banner/get_banner.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct HomepageBannerGet {}

impl HomepageBannerGet {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(HomepageBannerGet {});

/// The answer to [`HomepageBannerGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct HomepageBannerGetResponse {
    /// `banner`.
    pub banner: HomepageBannerGetBanner,
    /// Application still under way, if any.
    pub apply: Option<HomepageBannerGetApply>,
}

wire_in!(HomepageBannerGetResponse {
    "banner" => banner,
    "apply" => apply,
});

impl Endpoint for HomepageBannerGet {
    type Response = HomepageBannerGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_basics.homepage_banner_get",
        path: "/channels/ec/basics/homepage/banner/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `banner` of [`HomepageBannerGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct HomepageBannerGetBanner {
    /// 1 small pictures, 2 large pictures.
    pub scale: i64,
    /// `banner`.
    pub banner: Vec<HomepageBannerGetBannerBanner>,
}

wire_in!(part HomepageBannerGetBanner {
    "scale" => scale,
    "banner" => banner,
});

/// `banner_banner` of [`HomepageBannerGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct HomepageBannerGetBannerBanner {
    /// 1 product, 3 Channels account, 4 official account.
    pub r#type: i64,
    /// `banner`.
    pub banner: HomepageBannerGetBannerBannerBanner,
    /// Only for type 1.
    pub product: Option<HomepageBannerGetProduct>,
    /// Only for type 3.
    pub finder: Option<HomepageBannerGetFinder>,
    /// Only for type 4.
    pub official_account: Option<HomepageBannerGetOfficialAccount>,
}

wire_in!(part HomepageBannerGetBannerBanner {
    "type" => r#type,
    "banner" => banner,
    "product" => product,
    "finder" => finder,
    "official_account" => official_account,
});

/// `banner_banner_banner` of [`HomepageBannerGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct HomepageBannerGetBannerBannerBanner {
    /// Address of the picture.
    pub img_url: String,
    /// Title of the banner.
    pub title: Option<String>,
    /// Description of the banner.
    pub description: Option<String>,
}

wire_in!(part HomepageBannerGetBannerBannerBanner {
    "img_url" => img_url,
    "title" => title,
    "description" => description,
});

/// `product` of [`HomepageBannerGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct HomepageBannerGetProduct {
    /// Id of the product.
    pub product_id: i64,
}

wire_in!(part HomepageBannerGetProduct {
    "product_id" => product_id,
});

/// `finder` of [`HomepageBannerGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct HomepageBannerGetFinder {
    /// Id of the Channels account.
    pub finder_user_name: Option<String>,
    /// Id of the video.
    pub feed_id: Option<String>,
}

wire_in!(part HomepageBannerGetFinder {
    "finder_user_name" => finder_user_name,
    "feed_id" => feed_id,
});

/// `official_account` of [`HomepageBannerGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct HomepageBannerGetOfficialAccount {
    /// Address of the article.
    pub url: Option<String>,
}

wire_in!(part HomepageBannerGetOfficialAccount {
    "url" => url,
});

/// `apply` of [`HomepageBannerGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct HomepageBannerGetApply {
    /// Id of the application.
    pub apply_id: i64,
    /// 1 under review, 2 rejected.
    pub state: i64,
    /// 1 small pictures, 2 large pictures.
    pub scale: i64,
    /// `banner`.
    pub banner: Vec<HomepageBannerGetApplyBanner>,
}

wire_in!(part HomepageBannerGetApply {
    "apply_id" => apply_id,
    "state" => state,
    "scale" => scale,
    "banner" => banner,
});

/// `apply_banner` of [`HomepageBannerGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct HomepageBannerGetApplyBanner {
    /// 1 under review, 2 rejected.
    pub audit_state: i64,
    /// Why it was rejected.
    pub audit_desc: Option<String>,
    /// `banner`.
    pub banner: HomepageBannerGetBannerBanner,
}

wire_in!(part HomepageBannerGetApplyBanner {
    "audit_state" => audit_state,
    "audit_desc" => audit_desc,
    "banner" => banner,
});

/// Remove the homepage banners (清空精选展示位并撤销流程中的申请).
///
/// `POST /channels/ec/basics/homepage/banner/remove`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/homepage/banner/remove_banner.html)
///
/// Also withdraws an application that is still under review.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct HomepageBannerRemove {}

impl HomepageBannerRemove {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(HomepageBannerRemove {});

/// The answer to [`HomepageBannerRemove`].
pub type HomepageBannerRemoveResponse = yizhan_core::Done;

impl Endpoint for HomepageBannerRemove {
    type Response = HomepageBannerRemoveResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_basics.homepage_banner_remove",
        path: "/channels/ec/basics/homepage/banner/remove",
        ..Operation::usual(Product::Mini)
    };
}

/// Upload an image by address (上传图片).
///
/// `POST /channels/ec/basics/img/upload`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/basics/img_upload.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/basics/img_upload.html)
///
/// The image is either the body of the request or is fetched from img_url. Product pictures must have an address from this interface.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ImgUploadByUrl {
    /// Address of the picture.
    pub img_url: Option<String>,
}

impl ImgUploadByUrl {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Address of the picture.
    pub fn img_url(mut self, img_url: impl Into<String>) -> Self {
        self.img_url = Some(img_url.into());
        self
    }
}

wire_out!(ImgUploadByUrl {
    "img_url" => img_url,
} fixed {
    "upload_type" => 1,
});

/// The answer to [`ImgUploadByUrl`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ImgUploadByUrlResponse {
    /// The stored picture.
    pub pic_file: PicFile,
}

wire_in!(ImgUploadByUrlResponse {
    "pic_file" => pic_file,
});

impl Endpoint for ImgUploadByUrl {
    type Response = ImgUploadByUrlResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_basics.img_upload_by_url",
        path: "/channels/ec/basics/img/upload",
        query: &["upload_type"],
        ..Operation::usual(Product::Mini)
    };
}

/// `pic_file` of [`ImgUploadByUrl`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PicFile {
    /// Id of the file, for other interfaces.
    pub media_id: Option<String>,
    /// Id of the picture for WeChat Pay.
    pub pay_media_id: Option<String>,
    /// Address of the picture.
    pub img_url: Option<String>,
}

wire_in!(part PicFile {
    "media_id" => media_id,
    "pay_media_id" => pay_media_id,
    "img_url" => img_url,
});

/// Upload an image by address (上传图片).
///
/// `POST /channels/ec/basics/img/upload`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/basics/img_upload.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/basics/img_upload.html)
///
/// The image is either the body of the request or is fetched from img_url. Product pictures must have an address from this interface.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ImgUploadJson {
    /// Height of the picture, pixels.
    pub height: Option<i64>,
    /// Width of the picture, pixels.
    pub width: Option<i64>,
}

impl ImgUploadJson {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Height of the picture, pixels.
    pub fn height(mut self, height: impl Into<i64>) -> Self {
        self.height = Some(height.into());
        self
    }

    /// Width of the picture, pixels.
    pub fn width(mut self, width: impl Into<i64>) -> Self {
        self.width = Some(width.into());
        self
    }
}

wire_out!(ImgUploadJson {
    "height" => height,
    "width" => width,
} fixed {
    "upload_type" => 0,
});

/// The answer to [`ImgUploadJson`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ImgUploadJsonResponse {
    /// The stored picture.
    pub pic_file: PicFile,
}

wire_in!(ImgUploadJsonResponse {
    "pic_file" => pic_file,
});

impl Endpoint for ImgUploadJson {
    type Response = ImgUploadJsonResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_basics.img_upload_json",
        path: "/channels/ec/basics/img/upload",
        query: &["upload_type", "height", "width"],
        ..Operation::usual(Product::Mini)
    };
}

/// Get the basic information of the shop (获取店铺基本信息).
///
/// `GET /channels/ec/basics/info/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/basics/getbasicinfo.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/basics/getbasicinfo.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct InfoGet {}

impl InfoGet {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(InfoGet {});

/// The answer to [`InfoGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct InfoGetResponse {
    /// `info`.
    pub info: InfoGetInfo,
}

wire_in!(InfoGetResponse {
    "info" => info,
});

impl Endpoint for InfoGet {
    type Response = InfoGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_basics.info_get",
        path: "/channels/ec/basics/info/get",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `info` of [`InfoGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct InfoGetInfo {
    /// Original id of the shop, gh\_.
    pub username: Option<String>,
    /// `nickname`.
    pub nickname: String,
    /// Address of the shop's avatar.
    pub headimg_url: String,
    /// Kind of owner, e.g. enterprise or individual business.
    pub subject_type: String,
    /// State of the shop, e.g. open, closed.
    pub status: String,
    /// Whether it is a local-life shop.
    pub is_local_life: Option<bool>,
    /// When the shop was opened, Unix seconds.
    pub open_timestamp: Option<i64>,
}

wire_in!(part InfoGetInfo {
    "username" => username,
    "nickname" => nickname,
    "headimg_url" => headimg_url,
    "subject_type" => subject_type,
    "status" => status,
    "is_local_life" => is_local_life,
    "open_timestamp" => open_timestamp,
});

/// Get a file by its media id (通过mediaid获取数据).
///
/// `GET /channels/ec/basics/media/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/basics/getdatabymediaid.html)
///
/// Answers the bytes of the file, or JSON if it failed.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct MediaGet {
    /// Id of the file, for other interfaces.
    pub media_id: String,
}

impl MediaGet {
    /// Starts with the required members.
    pub fn new(media_id: impl Into<String>) -> Self {
        Self {
            media_id: media_id.into(),
        }
    }
}

wire_out!(MediaGet {
    "media_id" => media_id,
});

/// The answer to [`MediaGet`].
pub type MediaGetResponse = yizhan_core::Done;

impl Endpoint for MediaGet {
    type Response = MediaGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_basics.media_get",
        path: "/channels/ec/basics/media/get",
        method: Method::Get,
        body: BodyKind::None,
        answer: AnswerKind::Binary,
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Upload a qualification image (上传资质图片).
///
/// `POST /channels/ec/basics/qualification/upload`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/basics/qualificationupload.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/basics/qualificationupload.html)
///
/// The file id is used in applications for brands, categories and products.
///
/// Files beside the request: `media`.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct QualificationUpload {}

impl QualificationUpload {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(QualificationUpload {});

/// The answer to [`QualificationUpload`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QualificationUploadResponse {
    /// `data`.
    pub data: QualificationUploadData,
}

wire_in!(QualificationUploadResponse {
    "data" => data,
});

impl Endpoint for QualificationUpload {
    type Response = QualificationUploadResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_basics.qualification_upload",
        path: "/channels/ec/basics/qualification/upload",
        body: BodyKind::Multipart { files: &["media"] },
        ..Operation::usual(Product::Mini)
    };
}

/// `data` of [`QualificationUpload`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QualificationUploadData {
    /// Id of the qualification picture.
    pub file_id: String,
}

wire_in!(part QualificationUploadData {
    "file_id" => file_id,
});

/// Get an H5 link of the shop (获取店铺H5链接).
///
/// `POST /channels/ec/basics/shop/h5url/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/basics/getshoph5url.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ShopH5urlGet {
    /// Id of the product.
    pub product_id: i64,
    /// WeCom (企业微信) corp id, to attribute the visit to an employee.
    pub wecom_corp_id: Option<String>,
    /// WeCom user id of the employee the visit is attributed to.
    pub wecom_user_id: Option<String>,
}

impl ShopH5urlGet {
    /// Starts with the required members.
    pub fn new(product_id: impl Into<i64>) -> Self {
        Self {
            product_id: product_id.into(),
            wecom_corp_id: Default::default(),
            wecom_user_id: Default::default(),
        }
    }

    /// WeCom (企业微信) corp id, to attribute the visit to an employee.
    pub fn wecom_corp_id(mut self, wecom_corp_id: impl Into<String>) -> Self {
        self.wecom_corp_id = Some(wecom_corp_id.into());
        self
    }

    /// WeCom user id of the employee the visit is attributed to.
    pub fn wecom_user_id(mut self, wecom_user_id: impl Into<String>) -> Self {
        self.wecom_user_id = Some(wecom_user_id.into());
        self
    }
}

wire_out!(ShopH5urlGet {
    "product_id" => product_id,
    "wecom_corp_id" => wecom_corp_id,
    "wecom_user_id" => wecom_user_id,
});

/// The answer to [`ShopH5urlGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ShopH5urlGetResponse {
    /// Short H5 link of the shop.
    pub shop_h5url: String,
}

wire_in!(ShopH5urlGetResponse {
    "shop_h5url" => shop_h5url,
});

impl Endpoint for ShopH5urlGet {
    type Response = ShopH5urlGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_basics.shop_h5url_get",
        path: "/channels/ec/basics/shop/h5url/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Get a QR code of the shop (获取店铺二维码).
///
/// `POST /channels/ec/basics/shop/qrcode/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/basics/getshopqrcode.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ShopQrcodeGet {
    /// Kind of QR code wanted.
    pub qrcode_type: i64,
    /// WeCom (企业微信) corp id, to attribute the visit to an employee.
    pub wecom_corp_id: Option<String>,
    /// WeCom user id of the employee the visit is attributed to.
    pub wecom_user_id: Option<String>,
}

impl ShopQrcodeGet {
    /// Starts with the required members.
    pub fn new(qrcode_type: impl Into<i64>) -> Self {
        Self {
            qrcode_type: qrcode_type.into(),
            wecom_corp_id: Default::default(),
            wecom_user_id: Default::default(),
        }
    }

    /// WeCom (企业微信) corp id, to attribute the visit to an employee.
    pub fn wecom_corp_id(mut self, wecom_corp_id: impl Into<String>) -> Self {
        self.wecom_corp_id = Some(wecom_corp_id.into());
        self
    }

    /// WeCom user id of the employee the visit is attributed to.
    pub fn wecom_user_id(mut self, wecom_user_id: impl Into<String>) -> Self {
        self.wecom_user_id = Some(wecom_user_id.into());
        self
    }
}

wire_out!(ShopQrcodeGet {
    "qrcode_type" => qrcode_type,
    "wecom_corp_id" => wecom_corp_id,
    "wecom_user_id" => wecom_user_id,
});

/// The answer to [`ShopQrcodeGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ShopQrcodeGetResponse {
    /// Address of the QR code picture.
    pub shop_qrcode: String,
}

wire_in!(ShopQrcodeGetResponse {
    "shop_qrcode" => shop_qrcode,
});

impl Endpoint for ShopQrcodeGet {
    type Response = ShopQrcodeGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_basics.shop_qrcode_get",
        path: "/channels/ec/basics/shop/qrcode/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Get a passphrase of the shop (获取店铺口令).
///
/// `POST /channels/ec/basics/shop/taglink/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/basics/getshoptaglink.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ShopTaglinkGet {
    /// WeCom (企业微信) corp id, to attribute the visit to an employee.
    pub wecom_corp_id: Option<String>,
    /// WeCom user id of the employee the visit is attributed to.
    pub wecom_user_id: Option<String>,
}

impl ShopTaglinkGet {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// WeCom (企业微信) corp id, to attribute the visit to an employee.
    pub fn wecom_corp_id(mut self, wecom_corp_id: impl Into<String>) -> Self {
        self.wecom_corp_id = Some(wecom_corp_id.into());
        self
    }

    /// WeCom user id of the employee the visit is attributed to.
    pub fn wecom_user_id(mut self, wecom_user_id: impl Into<String>) -> Self {
        self.wecom_user_id = Some(wecom_user_id.into());
        self
    }
}

wire_out!(ShopTaglinkGet {
    "wecom_corp_id" => wecom_corp_id,
    "wecom_user_id" => wecom_user_id,
});

/// The answer to [`ShopTaglinkGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ShopTaglinkGetResponse {
    /// Passphrase text that opens the shop in WeChat.
    pub shop_taglink: String,
}

wire_in!(ShopTaglinkGetResponse {
    "shop_taglink" => shop_taglink,
});

impl Endpoint for ShopTaglinkGet {
    type Response = ShopTaglinkGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_basics.shop_taglink_get",
        path: "/channels/ec/basics/shop/taglink/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}
