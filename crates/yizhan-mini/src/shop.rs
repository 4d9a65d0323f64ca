//! Generated from `spec/mini/shop.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Custom trade component: general (自定义版交易组件)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// List product categories (获取商品类目).
///
/// `POST /shop/cat/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/cat/get_children_cateogry.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CatGet {}

impl CatGet {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(CatGet {});

/// The answer to [`CatGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CatGetResponse {
    /// `third_cat_list`.
    pub third_cat_list: Vec<CatGetThirdCatList>,
}

wire_in!(CatGetResponse {
    "third_cat_list" => third_cat_list,
});

impl Endpoint for CatGet {
    type Response = CatGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop.cat_get",
        path: "/shop/cat/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `third_cat_list` of [`CatGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CatGetThirdCatList {
    /// Id of the category, first level.
    pub first_cat_id: i64,
    /// `first_cat_name`.
    pub first_cat_name: String,
    /// Id of the category, second level.
    pub second_cat_id: i64,
    /// `second_cat_name`.
    pub second_cat_name: String,
    /// Id of the category, third level.
    pub third_cat_id: i64,
    /// `third_cat_name`.
    pub third_cat_name: String,
    /// Qualification of the category: 0 not needed, 1 required, 2 optional.
    pub qualification_type: i64,
    /// Which qualification the category needs.
    pub qualification: Option<String>,
    /// Qualification of the product: 0 not needed, 1 required, 2 optional.
    pub product_qualification_type: i64,
    /// Which qualification the product needs.
    pub product_qualification: Option<String>,
}

wire_in!(part CatGetThirdCatList {
    "first_cat_id" => first_cat_id,
    "first_cat_name" => first_cat_name,
    "second_cat_id" => second_cat_id,
    "second_cat_name" => second_cat_name,
    "third_cat_id" => third_cat_id,
    "third_cat_name" => third_cat_name,
    "qualification_type" => qualification_type,
    "qualification" => qualification,
    "product_qualification_type" => product_qualification_type,
    "product_qualification" => product_qualification,
});

/// Get rules of a category (获取类目规则).
///
/// `POST /shop/ec/category/getcategoryrule`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/category-rule/api_get_category_rule.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/category-rule/api_get_delivery_method_category_rule.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct EcCategoryGetCategoryRule {
    /// Which rule is queried.
    pub rule_id: i64,
    /// Id of the category.
    pub category_id: i64,
}

impl EcCategoryGetCategoryRule {
    /// Starts with the required members.
    pub fn new(rule_id: impl Into<i64>, category_id: impl Into<i64>) -> Self {
        Self {
            rule_id: rule_id.into(),
            category_id: category_id.into(),
        }
    }
}

wire_out!(EcCategoryGetCategoryRule {
    "rule_id" => rule_id,
    "category_id" => category_id,
});

/// The answer to [`EcCategoryGetCategoryRule`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EcCategoryGetCategoryRuleResponse {
    /// Deposit the category needs.
    pub deposit: Option<i64>,
    /// `list`.
    pub list: Vec<EcCategoryGetCategoryRuleList>,
}

wire_in!(EcCategoryGetCategoryRuleResponse {
    "deposit" => deposit,
    "list" => list,
});

impl Endpoint for EcCategoryGetCategoryRule {
    type Response = EcCategoryGetCategoryRuleResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop.ec_category_get_category_rule",
        path: "/shop/ec/category/getcategoryrule",
        query: &["rule_id"],
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `list` of [`EcCategoryGetCategoryRule`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EcCategoryGetCategoryRuleList {
    /// Way of delivery.
    pub deliver_type: i64,
    /// Kinds of account the way of delivery is open to.
    pub acct_type: Vec<i64>,
}

wire_in!(part EcCategoryGetCategoryRuleList {
    "deliver_type" => deliver_type,
    "acct_type" => acct_type,
});

/// Upload an image by address (上传图片).
///
/// `POST /shop/img/upload`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/public/upload_img.html)
///
/// The media id or the address goes into products, qualifications and after-sales.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ImgUploadByUrl {
    /// Address of the image, for upload_type 1.
    pub img_url: Option<String>,
}

impl ImgUploadByUrl {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Address of the image, for upload_type 1.
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
    /// `img_info`.
    pub img_info: ImgInfo,
}

wire_in!(ImgUploadByUrlResponse {
    "img_info" => img_info,
});

impl Endpoint for ImgUploadByUrl {
    type Response = ImgUploadByUrlResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop.img_upload_by_url",
        path: "/shop/img/upload",
        query: &["upload_type"],
        ..Operation::usual(Product::Mini)
    };
}

/// `img_info` of [`ImgUploadByUrl`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ImgInfo {
    /// `media_id`.
    pub media_id: Option<String>,
    /// Temporary address of the image.
    pub temp_img_url: Option<String>,
}

wire_in!(part ImgInfo {
    "media_id" => media_id,
    "temp_img_url" => temp_img_url,
});

/// Upload an image by address (上传图片).
///
/// `POST /shop/img/upload`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/public/upload_img.html)
///
/// The media id or the address goes into products, qualifications and after-sales.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ImgUploadJson {}

impl ImgUploadJson {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(ImgUploadJson {} fixed {
    "upload_type" => 0,
});

/// The answer to [`ImgUploadJson`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ImgUploadJsonResponse {
    /// `img_info`.
    pub img_info: ImgInfo,
}

wire_in!(ImgUploadJsonResponse {
    "img_info" => img_info,
});

impl Endpoint for ImgUploadJson {
    type Response = ImgUploadJsonResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop.img_upload_json",
        path: "/shop/img/upload",
        query: &["upload_type"],
        ..Operation::usual(Product::Mini)
    };
}

/// List promoters (获取推广员列表).
///
/// `POST /shop/promoter/list`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/promoter/list.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct PromoterList {
    /// Page number, from 1.
    ///
    /// `1` unless set.
    pub page: i64,
    /// Entries a page.
    ///
    /// `10` unless set.
    pub page_size: i64,
}

impl PromoterList {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Page number, from 1.
    ///
    /// `1` unless set.
    pub fn page(mut self, page: impl Into<i64>) -> Self {
        self.page = page.into();
        self
    }

    /// Entries a page.
    ///
    /// `10` unless set.
    pub fn page_size(mut self, page_size: impl Into<i64>) -> Self {
        self.page_size = page_size.into();
        self
    }
}

impl Default for PromoterList {
    #[inline]
    fn default() -> Self {
        Self {
            page: 1,
            page_size: 10,
        }
    }
}

wire_out!(PromoterList {
    "page" => page,
    "page_size" => page_size,
});

/// The answer to [`PromoterList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PromoterListResponse {
    /// `promoters`.
    pub promoters: Vec<PromoterListPromoters>,
    /// Number of entries in all.
    pub total_num: i64,
}

wire_in!(PromoterListResponse {
    "promoters" => promoters,
    "total_num" => total_num,
});

impl Endpoint for PromoterList {
    type Response = PromoterListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop.promoter_list",
        path: "/shop/promoter/list",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `promoters` of [`PromoterList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PromoterListPromoters {
    /// Id of the promoter.
    pub promoter_id: String,
    /// Openid of the promoter.
    pub promoter_openid: Option<String>,
    /// Nickname of the promoter's Channels account.
    pub finder_nickname: Option<String>,
}

wire_in!(part PromoterListPromoters {
    "promoter_id" => promoter_id,
    "promoter_openid" => promoter_openid,
    "finder_nickname" => finder_nickname,
});

/// Check whether a scene falls under the trade component (检查场景值是否在支付校验范围内).
///
/// `POST /shop/scene/check`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/order/check_scene.html)
///
/// Orders made in a matching scene must be created through the trade component and carry its ticket.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SceneCheck {
    /// Scene value of the mini program.
    pub scene: i64,
}

impl SceneCheck {
    /// Starts with the required members.
    pub fn new(scene: impl Into<i64>) -> Self {
        Self {
            scene: scene.into(),
        }
    }
}

wire_out!(SceneCheck {
    "scene" => scene,
});

/// The answer to [`SceneCheck`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SceneCheckResponse {
    /// True means orders of this scene must go through the trade component.
    pub is_matched: bool,
}

wire_in!(SceneCheckResponse {
    "is_matched" => is_matched,
});

impl Endpoint for SceneCheck {
    type Response = SceneCheckResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop.scene_check",
        path: "/shop/scene/check",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}
