//! Generated from `spec/mini/channels_ec_promoter.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Sharers of an agency (推客带货)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// List sharers bound to the agency (获取机构绑定的推客信息).
///
/// `POST /channels/ec/promoter/get_bind_sharer_list`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/sharer/getbindsharerlist.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetBindSharerList {
    /// Appid of the sharer, give this or sharer_openid.
    pub sharer_appid: Option<String>,
    /// Openid of the sharer in a mini program bound to the agency.
    pub sharer_openid: Option<String>,
    /// Cursor of the next page, empty for the first page.
    pub next_key: Option<String>,
    /// Number of entries per page, at most 20.
    pub page_size: i64,
}

impl GetBindSharerList {
    /// Starts with the required members.
    pub fn new(page_size: impl Into<i64>) -> Self {
        Self {
            sharer_appid: Default::default(),
            sharer_openid: Default::default(),
            next_key: Default::default(),
            page_size: page_size.into(),
        }
    }

    /// Appid of the sharer, give this or sharer_openid.
    pub fn sharer_appid(mut self, sharer_appid: impl Into<String>) -> Self {
        self.sharer_appid = Some(sharer_appid.into());
        self
    }

    /// Openid of the sharer in a mini program bound to the agency.
    pub fn sharer_openid(mut self, sharer_openid: impl Into<String>) -> Self {
        self.sharer_openid = Some(sharer_openid.into());
        self
    }

    /// Cursor of the next page, empty for the first page.
    pub fn next_key(mut self, next_key: impl Into<String>) -> Self {
        self.next_key = Some(next_key.into());
        self
    }
}

wire_out!(GetBindSharerList {
    "sharer_appid" => sharer_appid,
    "sharer_openid" => sharer_openid,
    "next_key" => next_key,
    "page_size" => page_size,
});

/// The answer to [`GetBindSharerList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetBindSharerListResponse {
    /// `sharer_info_list`.
    pub sharer_info_list: Vec<GetBindSharerListSharerInfoList>,
    /// Cursor of the next page, empty for the first page.
    pub next_key: Option<String>,
}

wire_in!(GetBindSharerListResponse {
    "sharer_info_list" => sharer_info_list,
    "next_key" => next_key,
});

impl Endpoint for GetBindSharerList {
    type Response = GetBindSharerListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_promoter.get_bind_sharer_list",
        path: "/channels/ec/promoter/get_bind_sharer_list",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `sharer_info_list` of [`GetBindSharerList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetBindSharerListSharerInfoList {
    /// Appid of the sharer; empty gives a link of the agency alone.
    pub sharer_appid: String,
    /// `nickname`.
    pub nickname: String,
    /// Address of the avatar.
    pub head_img_url: String,
    /// When they were bound, Unix seconds.
    pub bind_time: i64,
    /// 0 shared out by the platform, 1 by the agency itself.
    pub commission_type: i64,
    /// Share of the sharer, parts per million, 100000 to 900000.
    pub commission_ratio: i64,
}

wire_in!(part GetBindSharerListSharerInfoList {
    "sharer_appid" => sharer_appid,
    "nickname" => nickname,
    "head_img_url" => head_img_url,
    "bind_time" => bind_time,
    "commission_type" => commission_type,
    "commission_ratio" => commission_ratio,
});

/// List cooperating shops (获取合作的小店列表).
///
/// `POST /channels/ec/promoter/get_bind_shop_list`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/sharer/get_bind_shop_list.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetBindShopList {
    /// Cursor of the next page, empty for the first page.
    pub next_key: Option<String>,
    /// Number of entries per page.
    pub page_size: i64,
}

impl GetBindShopList {
    /// Starts with the required members.
    pub fn new(page_size: impl Into<i64>) -> Self {
        Self {
            next_key: Default::default(),
            page_size: page_size.into(),
        }
    }

    /// Cursor of the next page, empty for the first page.
    pub fn next_key(mut self, next_key: impl Into<String>) -> Self {
        self.next_key = Some(next_key.into());
        self
    }
}

wire_out!(GetBindShopList {
    "next_key" => next_key,
    "page_size" => page_size,
});

/// The answer to [`GetBindShopList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetBindShopListResponse {
    /// `shop_list`.
    pub shop_list: Vec<GetBindShopListShopList>,
    /// Cursor of the next page, empty for the first page.
    pub next_key: Option<String>,
    /// Whether there are more pages.
    pub has_more: bool,
}

wire_in!(GetBindShopListResponse {
    "shop_list" => shop_list,
    "next_key" => next_key,
    "has_more" => has_more,
});

impl Endpoint for GetBindShopList {
    type Response = GetBindShopListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_promoter.get_bind_shop_list",
        path: "/channels/ec/promoter/get_bind_shop_list",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `shop_list` of [`GetBindShopList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetBindShopListShopList {
    /// Appid of the shop.
    pub shop_appid: String,
    /// `shop_nickname`.
    pub shop_nickname: String,
    /// Address of the shop's avatar.
    pub shop_head_img: String,
    /// When they were bound, Unix seconds.
    pub bind_time: i64,
}

wire_in!(part GetBindShopListShopList {
    "shop_appid" => shop_appid,
    "shop_nickname" => shop_nickname,
    "shop_head_img" => shop_head_img,
    "bind_time" => bind_time,
});

/// List the linked accounts of a cooperating shop (获取合作小店的关联账号列表).
///
/// `POST /channels/ec/promoter/get_bind_shop_promoter_list`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/sharer/get_bind_shop_promoter_list.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetBindShopPromoterList {
    /// Appid of the shop.
    pub shop_appid: String,
    /// Cursor of the next page, empty for the first page.
    pub next_key: Option<String>,
    /// Number of entries per page, at most 10.
    pub page_size: i64,
}

impl GetBindShopPromoterList {
    /// Starts with the required members.
    pub fn new(shop_appid: impl Into<String>, page_size: impl Into<i64>) -> Self {
        Self {
            shop_appid: shop_appid.into(),
            next_key: Default::default(),
            page_size: page_size.into(),
        }
    }

    /// Cursor of the next page, empty for the first page.
    pub fn next_key(mut self, next_key: impl Into<String>) -> Self {
        self.next_key = Some(next_key.into());
        self
    }
}

wire_out!(GetBindShopPromoterList {
    "shop_appid" => shop_appid,
    "next_key" => next_key,
    "page_size" => page_size,
});

/// The answer to [`GetBindShopPromoterList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetBindShopPromoterListResponse {
    /// `promoter_list`.
    pub promoter_list: Vec<GetBindShopPromoterListPromoterList>,
    /// Cursor of the next page, empty for the first page.
    pub next_key: Option<String>,
    /// Whether there are more pages.
    pub has_more: bool,
}

wire_in!(GetBindShopPromoterListResponse {
    "promoter_list" => promoter_list,
    "next_key" => next_key,
    "has_more" => has_more,
});

impl Endpoint for GetBindShopPromoterList {
    type Response = GetBindShopPromoterListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_promoter.get_bind_shop_promoter_list",
        path: "/channels/ec/promoter/get_bind_shop_promoter_list",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `promoter_list` of [`GetBindShopPromoterList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetBindShopPromoterListPromoterList {
    /// Id of the linked account, from the list of linked accounts.
    pub promoter_id: String,
    /// 1 Channels account, 4 official account, 5 service account.
    pub promoter_type: i64,
    /// `promoter_name`.
    pub promoter_name: String,
    /// Address of the account's avatar.
    pub avatar_image_url: String,
}

wire_in!(part GetBindShopPromoterListPromoterList {
    "promoter_id" => promoter_id,
    "promoter_type" => promoter_type,
    "promoter_name" => promoter_name,
    "avatar_image_url" => avatar_image_url,
});

/// List cooperating talents (获取合作的带货者列表).
///
/// `POST /channels/ec/promoter/get_bind_talent_list`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/sharer/get_bind_talent_list.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetBindTalentList {
    /// Appid of the talent.
    pub talent_appid: Option<String>,
    /// Cursor of the next page, empty for the first page.
    pub next_key: Option<String>,
    /// Number of entries per page.
    pub page_size: i64,
}

impl GetBindTalentList {
    /// Starts with the required members.
    pub fn new(page_size: impl Into<i64>) -> Self {
        Self {
            talent_appid: Default::default(),
            next_key: Default::default(),
            page_size: page_size.into(),
        }
    }

    /// Appid of the talent.
    pub fn talent_appid(mut self, talent_appid: impl Into<String>) -> Self {
        self.talent_appid = Some(talent_appid.into());
        self
    }

    /// Cursor of the next page, empty for the first page.
    pub fn next_key(mut self, next_key: impl Into<String>) -> Self {
        self.next_key = Some(next_key.into());
        self
    }
}

wire_out!(GetBindTalentList {
    "talent_appid" => talent_appid,
    "next_key" => next_key,
    "page_size" => page_size,
});

/// The answer to [`GetBindTalentList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetBindTalentListResponse {
    /// `talent_list`.
    pub talent_list: Vec<GetBindTalentListTalentList>,
    /// Cursor of the next page, empty for the first page.
    pub next_key: Option<String>,
    /// Whether there are more pages.
    pub has_more: bool,
}

wire_in!(GetBindTalentListResponse {
    "talent_list" => talent_list,
    "next_key" => next_key,
    "has_more" => has_more,
});

impl Endpoint for GetBindTalentList {
    type Response = GetBindTalentListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_promoter.get_bind_talent_list",
        path: "/channels/ec/promoter/get_bind_talent_list",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `talent_list` of [`GetBindTalentList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetBindTalentListTalentList {
    /// Appid of the talent.
    pub talent_appid: String,
    /// `talent_nickname`.
    pub talent_nickname: String,
    /// Address of the talent's avatar.
    pub talent_head_img: String,
    /// When they were bound, Unix seconds.
    pub bind_time: i64,
    /// Channels accounts of the talent.
    pub related_finder_exportname_list: Vec<String>,
    /// Official accounts of the talent.
    pub related_mp_biz_appid_list: Vec<String>,
}

wire_in!(part GetBindTalentListTalentList {
    "talent_appid" => talent_appid,
    "talent_nickname" => talent_nickname,
    "talent_head_img" => talent_head_img,
    "bind_time" => bind_time,
    "related_finder_exportname_list" => related_finder_exportname_list,
    "related_mp_biz_appid_list" => related_mp_biz_appid_list,
});

/// List directed coupons (获取定向券ID列表).
///
/// `POST /channels/ec/promoter/get_cooperative_coupon_list`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/content/coupon/getcooperativecouponlist.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetCooperativeCouponList {
    /// Appid of the shop.
    pub shop_appid: Option<String>,
    /// Whether only coupons passed on by other agencies are wanted.
    pub is_from_head_supplier: Option<bool>,
    /// Appid of the agency that passed the coupon on.
    pub from_head_supplier_appid: Option<String>,
    /// Number of entries per page.
    pub page_size: i64,
    /// Cursor of the next page, empty for the first page.
    pub next_key: Option<String>,
}

impl GetCooperativeCouponList {
    /// Starts with the required members.
    pub fn new(page_size: impl Into<i64>) -> Self {
        Self {
            shop_appid: Default::default(),
            is_from_head_supplier: Default::default(),
            from_head_supplier_appid: Default::default(),
            page_size: page_size.into(),
            next_key: Default::default(),
        }
    }

    /// Appid of the shop.
    pub fn shop_appid(mut self, shop_appid: impl Into<String>) -> Self {
        self.shop_appid = Some(shop_appid.into());
        self
    }

    /// Whether only coupons passed on by other agencies are wanted.
    pub fn is_from_head_supplier(mut self, is_from_head_supplier: impl Into<bool>) -> Self {
        self.is_from_head_supplier = Some(is_from_head_supplier.into());
        self
    }

    /// Appid of the agency that passed the coupon on.
    pub fn from_head_supplier_appid(mut self, from_head_supplier_appid: impl Into<String>) -> Self {
        self.from_head_supplier_appid = Some(from_head_supplier_appid.into());
        self
    }

    /// Cursor of the next page, empty for the first page.
    pub fn next_key(mut self, next_key: impl Into<String>) -> Self {
        self.next_key = Some(next_key.into());
        self
    }
}

wire_out!(GetCooperativeCouponList {
    "shop_appid" => shop_appid,
    "is_from_head_supplier" => is_from_head_supplier,
    "from_head_supplier_appid" => from_head_supplier_appid,
    "page_size" => page_size,
    "next_key" => next_key,
});

/// The answer to [`GetCooperativeCouponList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCooperativeCouponListResponse {
    /// `coupons`.
    pub coupons: Vec<GetCooperativeCouponListCoupons>,
    /// Cursor of the next page, empty for the first page.
    pub next_key: Option<String>,
    /// Whether there are more pages.
    pub has_more: bool,
}

wire_in!(GetCooperativeCouponListResponse {
    "coupons" => coupons,
    "next_key" => next_key,
    "has_more" => has_more,
});

impl Endpoint for GetCooperativeCouponList {
    type Response = GetCooperativeCouponListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_promoter.get_cooperative_coupon_list",
        path: "/channels/ec/promoter/get_cooperative_coupon_list",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `coupons` of [`GetCooperativeCouponList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCooperativeCouponListCoupons {
    /// Id of the coupon.
    pub coupon_id: i64,
    /// Appid of the agency that passed the coupon on.
    pub from_head_supplier_appid: Option<String>,
}

wire_in!(part GetCooperativeCouponListCoupons {
    "coupon_id" => coupon_id,
    "from_head_supplier_appid" => from_head_supplier_appid,
});

/// Get a coupon (获取券ID对应的详情内容).
///
/// `POST /channels/ec/promoter/get_coupon_detail`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/content/coupon/getcoupondetail.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetCouponDetail {
    /// Appid of the agency that passed the coupon on.
    pub from_head_supplier_appid: Option<String>,
    /// Id of the coupon.
    pub coupon_id: i64,
}

impl GetCouponDetail {
    /// Starts with the required members.
    pub fn new(coupon_id: impl Into<i64>) -> Self {
        Self {
            from_head_supplier_appid: Default::default(),
            coupon_id: coupon_id.into(),
        }
    }

    /// Appid of the agency that passed the coupon on.
    pub fn from_head_supplier_appid(mut self, from_head_supplier_appid: impl Into<String>) -> Self {
        self.from_head_supplier_appid = Some(from_head_supplier_appid.into());
        self
    }
}

wire_out!(GetCouponDetail {
    "from_head_supplier_appid" => from_head_supplier_appid,
} via {
    "coupon_id" => coupon_id: yizhan_core::wire::NumberAsString,
});

/// The answer to [`GetCouponDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCouponDetailResponse {
    /// `coupon`.
    pub coupon: GetCouponDetailCoupon,
}

wire_in!(GetCouponDetailResponse {
    "coupon" => coupon,
});

impl Endpoint for GetCouponDetail {
    type Response = GetCouponDetailResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_promoter.get_coupon_detail",
        path: "/channels/ec/promoter/get_coupon_detail",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `coupon` of [`GetCouponDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCouponDetailCoupon {
    /// Id of the coupon.
    pub coupon_id: i64,
    /// 1 product with condition, 2 product full reduction, 3 product discount, 4 product direct reduction, 101 to 104 the same for the whole shop.
    pub r#type: i64,
    /// 1 draft, 2 in force, 4 void, 5 deleted.
    pub status: i64,
    /// `coupon_info`.
    pub coupon_info: GetCouponDetailCouponInfo,
    /// `stock_info`.
    pub stock_info: GetCouponDetailStockInfo,
    /// When it was last changed, Unix seconds.
    pub update_time: i64,
    /// When it was created, Unix seconds.
    pub create_time: i64,
    /// Whether the coupon can grow (膨胀).
    pub is_can_up: Option<bool>,
    /// How often it can grow.
    pub can_up_times: Option<i64>,
    /// Highest reduction, fen.
    pub discount_limit: Option<i64>,
}

wire_in!(part GetCouponDetailCoupon {
    "coupon_id" => coupon_id,
    "type" => r#type,
    "status" => status,
    "coupon_info" => coupon_info,
    "stock_info" => stock_info,
    "update_time" => update_time,
    "create_time" => create_time,
    "is_can_up" => is_can_up,
    "can_up_times" => can_up_times,
    "discount_limit" => discount_limit,
});

/// `coupon_info` of [`GetCouponDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCouponDetailCouponInfo {
    /// `name`.
    pub name: String,
    /// `discount_info`.
    pub discount_info: GetCouponDetailDiscountInfo,
    /// `ext_info`.
    pub ext_info: Option<GetCouponDetailExtInfo>,
    /// `promote_info`.
    pub promote_info: Option<GetCouponDetailPromoteInfo>,
    /// Rules for receiving.
    pub receive_info: Option<GetCouponDetailReceiveInfo>,
    /// When a received coupon can be used.
    pub valid_info: GetCouponDetailValidInfo,
}

wire_in!(part GetCouponDetailCouponInfo {
    "name" => name,
    "discount_info" => discount_info,
    "ext_info" => ext_info,
    "promote_info" => promote_info,
    "receive_info" => receive_info,
    "valid_info" => valid_info,
});

/// `discount_info` of [`GetCouponDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCouponDetailDiscountInfo {
    /// When the coupon may be used.
    pub discount_condition: Option<GetCouponDetailDiscountCondition>,
    /// Reduction, fen.
    pub discount_fee: Option<i64>,
    /// Discount times 1000, e.g. 5100 is 5.1折 (49% off).
    pub discount_num: Option<i64>,
}

wire_in!(part GetCouponDetailDiscountInfo {
    "discount_condition" => discount_condition,
    "discount_fee" => discount_fee,
    "discount_num" => discount_num,
});

/// `discount_condition` of [`GetCouponDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCouponDetailDiscountCondition {
    /// Number of pieces to buy.
    pub product_cnt: Option<i64>,
    /// Products the coupon is for.
    pub product_ids: Vec<i64>,
    /// Price to reach, fen.
    pub product_price: Option<i64>,
}

wire_in!(part GetCouponDetailDiscountCondition {
    "product_cnt" => product_cnt,
    "product_ids" => product_ids,
    "product_price" => product_price,
});

/// `ext_info` of [`GetCouponDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCouponDetailExtInfo {
    /// Product opened when the coupon is tapped.
    pub jump_product_id: Option<i64>,
    /// Note on the coupon.
    pub notes: Option<String>,
    /// When the coupon becomes effective, Unix seconds.
    pub valid_time: i64,
    /// When the coupon stops, Unix seconds.
    pub invalid_time: i64,
}

wire_in!(part GetCouponDetailExtInfo {
    "jump_product_id" => jump_product_id,
    "notes" => notes,
    "valid_time" => valid_time,
    "invalid_time" => invalid_time,
});

/// `promote_info` of [`GetCouponDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCouponDetailPromoteInfo {
    /// Where the coupon is given out.
    pub promote_type: i64,
}

wire_in!(part GetCouponDetailPromoteInfo {
    "promote_type" => promote_type,
});

/// `receive_info` of [`GetCouponDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCouponDetailReceiveInfo {
    /// Coupons per user.
    pub limit_num_one_person: Option<i64>,
    /// Number of coupons to give out.
    pub total_num: Option<i64>,
    /// Begin of the period, Unix seconds.
    pub start_time: Option<i64>,
    /// End of the period, Unix seconds.
    pub end_time: Option<i64>,
}

wire_in!(part GetCouponDetailReceiveInfo {
    "limit_num_one_person" => limit_num_one_person,
    "total_num" => total_num,
    "start_time" => start_time,
    "end_time" => end_time,
});

/// `valid_info` of [`GetCouponDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCouponDetailValidInfo {
    /// 1 fixed period, 2 days after receiving.
    pub valid_type: i64,
    /// Days of validity, only for valid_type 2.
    pub valid_day_num: Option<i64>,
    /// Begin of the period, Unix seconds.
    pub start_time: Option<i64>,
    /// End of the period, Unix seconds.
    pub end_time: Option<i64>,
}

wire_in!(part GetCouponDetailValidInfo {
    "valid_type" => valid_type,
    "valid_day_num" => valid_day_num,
    "start_time" => start_time,
    "end_time" => end_time,
});

/// `stock_info` of [`GetCouponDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCouponDetailStockInfo {
    /// Coupons issued.
    pub issued_num: i64,
    /// Coupons received.
    pub receive_num: i64,
    /// Coupons used.
    pub used_num: i64,
}

wire_in!(part GetCouponDetailStockInfo {
    "issued_num" => issued_num,
    "receive_num" => receive_num,
    "used_num" => used_num,
});

/// Get the embedding parameter of a coupon for a sharer (获取某个券ID对应的小程序内嵌微信小店优惠券推广参数).
///
/// `POST /channels/ec/promoter/get_coupon_promoter_share_link`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/content/coupon/getcouponpromotersharelink.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetCouponPromoterShareLink {
    /// Appid of the sharer; empty gives a link of the agency alone.
    pub sharer_appid: Option<String>,
    /// Appid of the agency that passed the coupon on.
    pub from_head_supplier_appid: Option<String>,
    /// Id of the coupon.
    pub coupon_id: i64,
}

impl GetCouponPromoterShareLink {
    /// Starts with the required members.
    pub fn new(coupon_id: impl Into<i64>) -> Self {
        Self {
            sharer_appid: Default::default(),
            from_head_supplier_appid: Default::default(),
            coupon_id: coupon_id.into(),
        }
    }

    /// Appid of the sharer; empty gives a link of the agency alone.
    pub fn sharer_appid(mut self, sharer_appid: impl Into<String>) -> Self {
        self.sharer_appid = Some(sharer_appid.into());
        self
    }

    /// Appid of the agency that passed the coupon on.
    pub fn from_head_supplier_appid(mut self, from_head_supplier_appid: impl Into<String>) -> Self {
        self.from_head_supplier_appid = Some(from_head_supplier_appid.into());
        self
    }
}

wire_out!(GetCouponPromoterShareLink {
    "sharer_appid" => sharer_appid,
    "from_head_supplier_appid" => from_head_supplier_appid,
} via {
    "coupon_id" => coupon_id: yizhan_core::wire::NumberAsString,
});

/// The answer to [`GetCouponPromoterShareLink`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCouponPromoterShareLinkResponse {
    /// Promotion parameter for the embedded component.
    pub promoter_share_link: String,
}

wire_in!(GetCouponPromoterShareLinkResponse {
    "promoter_share_link" => promoter_share_link,
});

impl Endpoint for GetCouponPromoterShareLink {
    type Response = GetCouponPromoterShareLinkResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_promoter.get_coupon_promoter_share_link",
        path: "/channels/ec/promoter/get_coupon_promoter_share_link",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Get the QR code of a coupon for a sharer (获取某个券ID对应的推广二维码).
///
/// `POST /channels/ec/promoter/get_coupon_qr_code`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/content/coupon/getcouponqrcode.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetCouponQrCode {
    /// Appid of the sharer; empty gives a link of the agency alone.
    pub sharer_appid: Option<String>,
    /// Openid of the sharer in a mini program bound to the agency.
    pub sharer_openid: Option<String>,
    /// Appid of the agency that passed the coupon on.
    pub from_head_supplier_appid: Option<String>,
    /// Id of the coupon.
    pub coupon_id: i64,
}

impl GetCouponQrCode {
    /// Starts with the required members.
    pub fn new(coupon_id: impl Into<i64>) -> Self {
        Self {
            sharer_appid: Default::default(),
            sharer_openid: Default::default(),
            from_head_supplier_appid: Default::default(),
            coupon_id: coupon_id.into(),
        }
    }

    /// Appid of the sharer; empty gives a link of the agency alone.
    pub fn sharer_appid(mut self, sharer_appid: impl Into<String>) -> Self {
        self.sharer_appid = Some(sharer_appid.into());
        self
    }

    /// Openid of the sharer in a mini program bound to the agency.
    pub fn sharer_openid(mut self, sharer_openid: impl Into<String>) -> Self {
        self.sharer_openid = Some(sharer_openid.into());
        self
    }

    /// Appid of the agency that passed the coupon on.
    pub fn from_head_supplier_appid(mut self, from_head_supplier_appid: impl Into<String>) -> Self {
        self.from_head_supplier_appid = Some(from_head_supplier_appid.into());
        self
    }
}

wire_out!(GetCouponQrCode {
    "sharer_appid" => sharer_appid,
    "sharer_openid" => sharer_openid,
    "from_head_supplier_appid" => from_head_supplier_appid,
} via {
    "coupon_id" => coupon_id: yizhan_core::wire::NumberAsString,
});

/// The answer to [`GetCouponQrCode`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCouponQrCodeResponse {
    /// Address of the QR code picture.
    pub qrcode_url: String,
}

wire_in!(GetCouponQrCodeResponse {
    "qrcode_url" => qrcode_url,
});

impl Endpoint for GetCouponQrCode {
    type Response = GetCouponQrCodeResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_promoter.get_coupon_qr_code",
        path: "/channels/ec/promoter/get_coupon_qr_code",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Get the short link of a coupon for a sharer (获取某个券ID对应的推广短链).
///
/// `POST /channels/ec/promoter/get_coupon_short_link`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/content/coupon/getcouponshortlink.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetCouponShortLink {
    /// Appid of the sharer; empty gives a link of the agency alone.
    pub sharer_appid: Option<String>,
    /// Appid of the agency that passed the coupon on.
    pub from_head_supplier_appid: Option<String>,
    /// Id of the coupon.
    pub coupon_id: i64,
}

impl GetCouponShortLink {
    /// Starts with the required members.
    pub fn new(coupon_id: impl Into<i64>) -> Self {
        Self {
            sharer_appid: Default::default(),
            from_head_supplier_appid: Default::default(),
            coupon_id: coupon_id.into(),
        }
    }

    /// Appid of the sharer; empty gives a link of the agency alone.
    pub fn sharer_appid(mut self, sharer_appid: impl Into<String>) -> Self {
        self.sharer_appid = Some(sharer_appid.into());
        self
    }

    /// Appid of the agency that passed the coupon on.
    pub fn from_head_supplier_appid(mut self, from_head_supplier_appid: impl Into<String>) -> Self {
        self.from_head_supplier_appid = Some(from_head_supplier_appid.into());
        self
    }
}

wire_out!(GetCouponShortLink {
    "sharer_appid" => sharer_appid,
    "from_head_supplier_appid" => from_head_supplier_appid,
} via {
    "coupon_id" => coupon_id: yizhan_core::wire::NumberAsString,
});

/// The answer to [`GetCouponShortLink`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCouponShortLinkResponse {
    /// Short link for the sharer.
    pub short_link: String,
}

wire_in!(GetCouponShortLinkResponse {
    "short_link" => short_link,
});

impl Endpoint for GetCouponShortLink {
    type Response = GetCouponShortLinkResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_promoter.get_coupon_short_link",
        path: "/channels/ec/promoter/get_coupon_short_link",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// List coupons given to another agency (获取分发给其他机构的优惠券).
///
/// `POST /channels/ec/promoter/get_coupon_to_headsupplier`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/leagueheadsupplier/api/sharer/coupon/api_get_coupon_to_headsupplier.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetCouponToHeadsupplier {
    /// Appid of the agency the coupon is given to.
    pub to_head_supplier_appid: String,
    /// Number of entries wanted.
    pub limit: i64,
    /// Cursor of the next page, empty for the first page.
    pub page_context: Option<String>,
}

impl GetCouponToHeadsupplier {
    /// Starts with the required members.
    pub fn new(to_head_supplier_appid: impl Into<String>, limit: impl Into<i64>) -> Self {
        Self {
            to_head_supplier_appid: to_head_supplier_appid.into(),
            limit: limit.into(),
            page_context: Default::default(),
        }
    }

    /// Cursor of the next page, empty for the first page.
    pub fn page_context(mut self, page_context: impl Into<String>) -> Self {
        self.page_context = Some(page_context.into());
        self
    }
}

wire_out!(GetCouponToHeadsupplier {
    "to_head_supplier_appid" => to_head_supplier_appid,
    "limit" => limit,
    "page_context" => page_context,
});

/// The answer to [`GetCouponToHeadsupplier`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCouponToHeadsupplierResponse {
    /// `list`.
    pub list: Vec<GetCouponToHeadsupplierList>,
    /// Number of all matching entries.
    pub total_count: i64,
    /// Cursor of the next page, empty for the first page.
    pub page_context: Option<String>,
}

wire_in!(GetCouponToHeadsupplierResponse {
    "list" => list,
    "total_count" => total_count,
    "page_context" => page_context,
});

impl Endpoint for GetCouponToHeadsupplier {
    type Response = GetCouponToHeadsupplierResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_promoter.get_coupon_to_headsupplier",
        path: "/channels/ec/promoter/get_coupon_to_headsupplier",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `list` of [`GetCouponToHeadsupplier`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCouponToHeadsupplierList {
    /// Id of the coupon.
    pub coupon_id: i64,
    /// Appid of the agency the coupon is given to.
    pub to_head_supplier_appid: String,
    /// When it was given, Unix seconds.
    pub give_time: i64,
}

wire_in!(part GetCouponToHeadsupplierList {
    "coupon_id" => coupon_id,
    "to_head_supplier_appid" => to_head_supplier_appid,
    "give_time" => give_time,
});

/// List videos promoted by a talent (获取带货者推广的短视频信息).
///
/// `POST /channels/ec/promoter/get_feed_list`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/content/video/get_feed_list.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetFeedList {
    /// Appid of the talent.
    pub talent_appid: String,
    /// Channels account of the talent, export/..., if all content is in cooperation.
    pub finder_exportusername: Option<String>,
    /// Number of entries per page, at most 10.
    pub page_size: i64,
    /// Cursor of the next page, empty for the first page.
    pub next_key: Option<String>,
}

impl GetFeedList {
    /// Starts with the required members.
    pub fn new(talent_appid: impl Into<String>, page_size: impl Into<i64>) -> Self {
        Self {
            talent_appid: talent_appid.into(),
            finder_exportusername: Default::default(),
            page_size: page_size.into(),
            next_key: Default::default(),
        }
    }

    /// Channels account of the talent, export/..., if all content is in cooperation.
    pub fn finder_exportusername(mut self, finder_exportusername: impl Into<String>) -> Self {
        self.finder_exportusername = Some(finder_exportusername.into());
        self
    }

    /// Cursor of the next page, empty for the first page.
    pub fn next_key(mut self, next_key: impl Into<String>) -> Self {
        self.next_key = Some(next_key.into());
        self
    }
}

wire_out!(GetFeedList {
    "talent_appid" => talent_appid,
    "finder_exportusername" => finder_exportusername,
    "page_size" => page_size,
    "next_key" => next_key,
});

/// The answer to [`GetFeedList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFeedListResponse {
    /// `feed_list`.
    pub feed_list: Vec<GetFeedListAnswerFeedList>,
    /// Cursor of the next page, empty for the first page.
    pub next_key: Option<String>,
    /// Whether there are more pages.
    pub has_more: bool,
}

wire_in!(GetFeedListResponse {
    "feed_list" => feed_list,
    "next_key" => next_key,
    "has_more" => has_more,
});

impl Endpoint for GetFeedList {
    type Response = GetFeedListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_promoter.get_feed_list",
        path: "/channels/ec/promoter/get_feed_list",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `answer_feed_list` of [`GetFeedList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFeedListAnswerFeedList {
    /// Id of the live session or video, export/.
    pub export_id: String,
    /// Appid of the talent.
    pub talent_appid: String,
    /// Expected commission of the agency, fen.
    pub predict_commission_amount: i64,
    /// `product_info`.
    pub product_info: ProductInfo,
}

wire_in!(part GetFeedListAnswerFeedList {
    "export_id" => export_id,
    "talent_appid" => talent_appid,
    "predict_commission_amount" => predict_commission_amount,
    "product_info" => product_info,
});

/// `product_info` of [`GetFeedList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ProductInfo {
    /// Id of the product (SPU).
    pub product_id: i64,
    /// `product_name`.
    pub product_name: String,
    /// Address of the main image of the product.
    pub product_img_url: String,
    /// Lowest price of the product, fen.
    pub product_mini_price: i64,
}

wire_in!(part ProductInfo {
    "product_id" => product_id,
    "product_name" => product_name,
    "product_img_url" => product_img_url,
    "product_mini_price" => product_mini_price,
});

/// Get feed tokens to embed a talent's videos (生成某个带货者的某些短视频内嵌短视频卡片需要的feedtoken).
///
/// `POST /channels/ec/promoter/get_feed_promotion_info`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/content/video/get_feed_promotion_info.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetFeedPromotionInfo {
    /// Appid of the talent.
    pub talent_appid: String,
    /// Appid of the sharer; empty gives a link of the agency alone.
    pub sharer_appid: Option<String>,
    /// Appid of the mini program that embeds it, bound to the agency.
    pub mini_program_appid: String,
    /// `feed_list`.
    pub feed_list: Vec<FeedList>,
}

impl GetFeedPromotionInfo {
    /// Starts with the required members.
    pub fn new(
        talent_appid: impl Into<String>,
        mini_program_appid: impl Into<String>,
        feed_list: impl IntoIterator<Item = impl Into<FeedList>>,
    ) -> Self {
        Self {
            talent_appid: talent_appid.into(),
            sharer_appid: Default::default(),
            mini_program_appid: mini_program_appid.into(),
            feed_list: feed_list.into_iter().map(Into::into).collect(),
        }
    }

    /// Appid of the sharer; empty gives a link of the agency alone.
    pub fn sharer_appid(mut self, sharer_appid: impl Into<String>) -> Self {
        self.sharer_appid = Some(sharer_appid.into());
        self
    }
}

wire_out!(GetFeedPromotionInfo {
    "talent_appid" => talent_appid,
    "sharer_appid" => sharer_appid,
    "mini_program_appid" => mini_program_appid,
    "feed_list" => feed_list,
});

/// The answer to [`GetFeedPromotionInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFeedPromotionInfoResponse {
    /// `feed_list`.
    pub feed_list: Vec<FeedListAnswer>,
}

wire_in!(GetFeedPromotionInfoResponse {
    "feed_list" => feed_list,
});

impl Endpoint for GetFeedPromotionInfo {
    type Response = GetFeedPromotionInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_promoter.get_feed_promotion_info",
        path: "/channels/ec/promoter/get_feed_promotion_info",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `feed_list` of [`GetFeedPromotionInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FeedList {
    /// Id of the live session or video, export/.
    pub export_id: String,
}

impl FeedList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(export_id: impl Into<String>) -> Self {
        Self {
            export_id: export_id.into(),
        }
    }
}

wire_out!(part FeedList {
    "export_id" => export_id,
});

/// `feed_list_answer` of [`GetFeedPromotionInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FeedListAnswer {
    /// Id of the live session or video, export/.
    pub export_id: String,
    /// Token for embedding the video.
    pub feed_token: String,
    /// Promotion parameter for the embedded component.
    pub promoter_share_link: String,
}

wire_in!(part FeedListAnswer {
    "export_id" => export_id,
    "feed_token" => feed_token,
    "promoter_share_link" => promoter_share_link,
});

/// List products of a talent's current live session (获取某个带货者当前直播的带货商品列表).
///
/// `POST /channels/ec/promoter/get_live_commission_product_list`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/content/live/get_live_commission_product_list.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetLiveCommissionProductList {
    /// Appid of the talent.
    pub talent_appid: String,
    /// Number of entries per page.
    pub page_size: i64,
    /// Cursor of the next page, empty for the first page.
    pub next_key: Option<String>,
}

impl GetLiveCommissionProductList {
    /// Starts with the required members.
    pub fn new(talent_appid: impl Into<String>, page_size: impl Into<i64>) -> Self {
        Self {
            talent_appid: talent_appid.into(),
            page_size: page_size.into(),
            next_key: Default::default(),
        }
    }

    /// Cursor of the next page, empty for the first page.
    pub fn next_key(mut self, next_key: impl Into<String>) -> Self {
        self.next_key = Some(next_key.into());
        self
    }
}

wire_out!(GetLiveCommissionProductList {
    "talent_appid" => talent_appid,
    "page_size" => page_size,
    "next_key" => next_key,
});

/// The answer to [`GetLiveCommissionProductList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetLiveCommissionProductListResponse {
    /// `product_list`.
    pub product_list: Vec<GetLiveCommissionProductListProductList>,
    /// Cursor of the next page, empty for the first page.
    pub next_key: Option<String>,
    /// Whether there are more pages.
    pub has_more: bool,
}

wire_in!(GetLiveCommissionProductListResponse {
    "product_list" => product_list,
    "next_key" => next_key,
    "has_more" => has_more,
});

impl Endpoint for GetLiveCommissionProductList {
    type Response = GetLiveCommissionProductListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_promoter.get_live_commission_product_list",
        path: "/channels/ec/promoter/get_live_commission_product_list",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `product_list` of [`GetLiveCommissionProductList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetLiveCommissionProductListProductList {
    /// Id of the product (SPU).
    pub product_id: i64,
    /// `product_name`.
    pub product_name: String,
    /// Address of the main image of the product.
    pub product_img_url: String,
    /// Price of the product, fen.
    pub product_price: i64,
    /// Expected commission of the agency, fen.
    pub predict_commission_amount: i64,
}

wire_in!(part GetLiveCommissionProductListProductList {
    "product_id" => product_id,
    "product_name" => product_name,
    "product_img_url" => product_img_url,
    "product_price" => product_price,
    "predict_commission_amount" => predict_commission_amount,
});

/// Get the promotion parameter of a talent's live preview (生成某个带货者的用于直播预约的推广参数).
///
/// `POST /channels/ec/promoter/get_live_notice_promoter_share_link`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/leagueheadsupplier/api/sharer/live/api_getlivenoticepromotersharelink.html)
///
/// The parameter fits wx.reserveChannelsLive.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetLiveNoticePromoterShareLink {
    /// Appid of the talent.
    pub talent_appid: String,
    /// Appid of the sharer; empty gives a link of the agency alone.
    pub sharer_appid: Option<String>,
    /// Appid of the mini program that embeds it, bound to the agency.
    pub mini_program_appid: String,
    /// Id of the live preview.
    pub notice_id: String,
}

impl GetLiveNoticePromoterShareLink {
    /// Starts with the required members.
    pub fn new(
        talent_appid: impl Into<String>,
        mini_program_appid: impl Into<String>,
        notice_id: impl Into<String>,
    ) -> Self {
        Self {
            talent_appid: talent_appid.into(),
            sharer_appid: Default::default(),
            mini_program_appid: mini_program_appid.into(),
            notice_id: notice_id.into(),
        }
    }

    /// Appid of the sharer; empty gives a link of the agency alone.
    pub fn sharer_appid(mut self, sharer_appid: impl Into<String>) -> Self {
        self.sharer_appid = Some(sharer_appid.into());
        self
    }
}

wire_out!(GetLiveNoticePromoterShareLink {
    "talent_appid" => talent_appid,
    "sharer_appid" => sharer_appid,
    "mini_program_appid" => mini_program_appid,
    "notice_id" => notice_id,
});

/// The answer to [`GetLiveNoticePromoterShareLink`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetLiveNoticePromoterShareLinkResponse {
    /// Promotion parameter for the embedded component.
    pub promoter_share_link: String,
}

wire_in!(GetLiveNoticePromoterShareLinkResponse {
    "promoter_share_link" => promoter_share_link,
});

impl Endpoint for GetLiveNoticePromoterShareLink {
    type Response = GetLiveNoticePromoterShareLinkResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_promoter.get_live_notice_promoter_share_link",
        path: "/channels/ec/promoter/get_live_notice_promoter_share_link",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// List live previews of a talent (获取带货者的直播预约列表).
///
/// `POST /channels/ec/promoter/get_live_notice_record_list`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/content/live/get_live_notice_record_list.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetLiveNoticeRecordList {
    /// Appid of the talent.
    pub talent_appid: String,
    /// Appid of the sharer; empty gives a link of the agency alone.
    pub sharer_appid: Option<String>,
    /// Appid of the mini program that embeds it, bound to the agency.
    pub mini_program_appid: String,
}

impl GetLiveNoticeRecordList {
    /// Starts with the required members.
    pub fn new(talent_appid: impl Into<String>, mini_program_appid: impl Into<String>) -> Self {
        Self {
            talent_appid: talent_appid.into(),
            sharer_appid: Default::default(),
            mini_program_appid: mini_program_appid.into(),
        }
    }

    /// Appid of the sharer; empty gives a link of the agency alone.
    pub fn sharer_appid(mut self, sharer_appid: impl Into<String>) -> Self {
        self.sharer_appid = Some(sharer_appid.into());
        self
    }
}

wire_out!(GetLiveNoticeRecordList {
    "talent_appid" => talent_appid,
    "sharer_appid" => sharer_appid,
    "mini_program_appid" => mini_program_appid,
});

/// The answer to [`GetLiveNoticeRecordList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetLiveNoticeRecordListResponse {
    /// `live_notice_record_list`.
    pub live_notice_record_list: Vec<GetLiveNoticeRecordListLiveNoticeRecordList>,
}

wire_in!(GetLiveNoticeRecordListResponse {
    "live_notice_record_list" => live_notice_record_list,
});

impl Endpoint for GetLiveNoticeRecordList {
    type Response = GetLiveNoticeRecordListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_promoter.get_live_notice_record_list",
        path: "/channels/ec/promoter/get_live_notice_record_list",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `live_notice_record_list` of [`GetLiveNoticeRecordList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetLiveNoticeRecordListLiveNoticeRecordList {
    /// Id of the live preview.
    pub notice_id: String,
    /// Title of the live session or preview.
    pub description: String,
    /// Planned begin, Unix seconds.
    pub start_time: i64,
}

wire_in!(part GetLiveNoticeRecordListLiveNoticeRecordList {
    "notice_id" => notice_id,
    "description" => description,
    "start_time" => start_time,
});

/// Get a sharer's QR code of a talent's live preview (为某个推客生成单个直播预约的推广二维码).
///
/// `POST /channels/ec/promoter/get_live_notice_record_qr_code`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/content/live/get_live_notice_record_qr_code.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetLiveNoticeRecordQrCode {
    /// Appid of the talent.
    pub talent_appid: String,
    /// Appid of the sharer; empty gives a link of the agency alone.
    pub sharer_appid: Option<String>,
    /// Id of the live preview.
    pub notice_id: String,
}

impl GetLiveNoticeRecordQrCode {
    /// Starts with the required members.
    pub fn new(talent_appid: impl Into<String>, notice_id: impl Into<String>) -> Self {
        Self {
            talent_appid: talent_appid.into(),
            sharer_appid: Default::default(),
            notice_id: notice_id.into(),
        }
    }

    /// Appid of the sharer; empty gives a link of the agency alone.
    pub fn sharer_appid(mut self, sharer_appid: impl Into<String>) -> Self {
        self.sharer_appid = Some(sharer_appid.into());
        self
    }
}

wire_out!(GetLiveNoticeRecordQrCode {
    "talent_appid" => talent_appid,
    "sharer_appid" => sharer_appid,
    "notice_id" => notice_id,
});

/// The answer to [`GetLiveNoticeRecordQrCode`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetLiveNoticeRecordQrCodeResponse {
    /// Address of the QR code picture.
    pub qrcode_url: String,
}

wire_in!(GetLiveNoticeRecordQrCodeResponse {
    "qrcode_url" => qrcode_url,
});

impl Endpoint for GetLiveNoticeRecordQrCode {
    type Response = GetLiveNoticeRecordQrCodeResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_promoter.get_live_notice_record_qr_code",
        path: "/channels/ec/promoter/get_live_notice_record_qr_code",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Get the number of reservations a sharer brought (获取直播预约的单个推客的推广预约人数).
///
/// `POST /channels/ec/promoter/get_live_notice_reservation_info`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/content/live/get_live_notice_reservation_info.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetLiveNoticeReservationInfo {
    /// Appid of the sharer; empty gives a link of the agency alone.
    pub sharer_appid: Option<String>,
    /// Id of the live preview.
    pub live_notice_id: String,
}

impl GetLiveNoticeReservationInfo {
    /// Starts with the required members.
    pub fn new(live_notice_id: impl Into<String>) -> Self {
        Self {
            sharer_appid: Default::default(),
            live_notice_id: live_notice_id.into(),
        }
    }

    /// Appid of the sharer; empty gives a link of the agency alone.
    pub fn sharer_appid(mut self, sharer_appid: impl Into<String>) -> Self {
        self.sharer_appid = Some(sharer_appid.into());
        self
    }
}

wire_out!(GetLiveNoticeReservationInfo {
    "sharer_appid" => sharer_appid,
    "live_notice_id" => live_notice_id,
});

/// The answer to [`GetLiveNoticeReservationInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetLiveNoticeReservationInfoResponse {
    /// Users who reserved through the sharer.
    pub count: i64,
}

wire_in!(GetLiveNoticeReservationInfoResponse {
    "count" => count,
});

impl Endpoint for GetLiveNoticeReservationInfo {
    type Response = GetLiveNoticeReservationInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_promoter.get_live_notice_reservation_info",
        path: "/channels/ec/promoter/get_live_notice_reservation_info",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// List live sessions of a talent (获取带货者的直播列表).
///
/// `POST /channels/ec/promoter/get_live_record_list`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/content/live/get_live_record_list.html)
///
/// The results fit the component channel-live and wx.openChannelsLive.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetLiveRecordList {
    /// Appid of the talent.
    pub talent_appid: String,
    /// Appid of the sharer; empty gives a link of the agency alone.
    pub sharer_appid: Option<String>,
    /// Appid of the mini program that embeds it, bound to the agency.
    pub mini_program_appid: String,
}

impl GetLiveRecordList {
    /// Starts with the required members.
    pub fn new(talent_appid: impl Into<String>, mini_program_appid: impl Into<String>) -> Self {
        Self {
            talent_appid: talent_appid.into(),
            sharer_appid: Default::default(),
            mini_program_appid: mini_program_appid.into(),
        }
    }

    /// Appid of the sharer; empty gives a link of the agency alone.
    pub fn sharer_appid(mut self, sharer_appid: impl Into<String>) -> Self {
        self.sharer_appid = Some(sharer_appid.into());
        self
    }
}

wire_out!(GetLiveRecordList {
    "talent_appid" => talent_appid,
    "sharer_appid" => sharer_appid,
    "mini_program_appid" => mini_program_appid,
});

/// The answer to [`GetLiveRecordList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetLiveRecordListResponse {
    /// `live_record_list`.
    pub live_record_list: Vec<LiveRecordList>,
}

wire_in!(GetLiveRecordListResponse {
    "live_record_list" => live_record_list,
});

impl Endpoint for GetLiveRecordList {
    type Response = GetLiveRecordListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_promoter.get_live_record_list",
        path: "/channels/ec/promoter/get_live_record_list",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `live_record_list` of [`GetLiveRecordList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct LiveRecordList {
    /// Id of the live session or video, export/.
    pub export_id: String,
    /// Title of the live session or preview.
    pub description: String,
    /// Promotion parameter for the embedded component.
    pub promoter_share_link: String,
}

wire_in!(part LiveRecordList {
    "export_id" => export_id,
    "description" => description,
    "promoter_share_link" => promoter_share_link,
});

/// Get a sharer's QR code of a talent's live session (为某个推客生成单个直播的推广二维码).
///
/// `POST /channels/ec/promoter/get_live_record_qr_code`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/content/live/get_live_record_qr_code.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetLiveRecordQrCode {
    /// Appid of the talent.
    pub talent_appid: String,
    /// Appid of the sharer; empty gives a link of the agency alone.
    pub sharer_appid: Option<String>,
    /// Id of the live session or video, export/.
    pub export_id: String,
}

impl GetLiveRecordQrCode {
    /// Starts with the required members.
    pub fn new(talent_appid: impl Into<String>, export_id: impl Into<String>) -> Self {
        Self {
            talent_appid: talent_appid.into(),
            sharer_appid: Default::default(),
            export_id: export_id.into(),
        }
    }

    /// Appid of the sharer; empty gives a link of the agency alone.
    pub fn sharer_appid(mut self, sharer_appid: impl Into<String>) -> Self {
        self.sharer_appid = Some(sharer_appid.into());
        self
    }
}

wire_out!(GetLiveRecordQrCode {
    "talent_appid" => talent_appid,
    "sharer_appid" => sharer_appid,
    "export_id" => export_id,
});

/// The answer to [`GetLiveRecordQrCode`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetLiveRecordQrCodeResponse {
    /// Address of the QR code picture.
    pub qrcode_url: String,
}

wire_in!(GetLiveRecordQrCodeResponse {
    "qrcode_url" => qrcode_url,
});

impl Endpoint for GetLiveRecordQrCode {
    type Response = GetLiveRecordQrCodeResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_promoter.get_live_record_qr_code",
        path: "/channels/ec/promoter/get_live_record_qr_code",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Get a sharer's short link of a product (获取推客对某个商品的推广短链).
///
/// `POST /channels/ec/promoter/get_product_promotion_link_info`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/product/getproductpromotionlinkinfo.html)
///
/// Give the sharer as appid or openid, and the product as shop with product id or as short link.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetProductPromotionLinkInfo {
    /// Appid of the sharer; empty gives a link of the agency alone.
    pub sharer_appid: Option<String>,
    /// Openid of the sharer in a mini program bound to the agency.
    pub sharer_openid: Option<String>,
    /// Appid of the shop.
    pub shop_appid: Option<String>,
    /// Appid of the agency that supplies the product.
    pub head_supplier_appid: Option<String>,
    /// Id of the product (SPU).
    pub product_id: Option<i64>,
    /// Promotion link of the product, instead of shop and product id.
    pub product_short_link: Option<String>,
}

impl GetProductPromotionLinkInfo {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Appid of the sharer; empty gives a link of the agency alone.
    pub fn sharer_appid(mut self, sharer_appid: impl Into<String>) -> Self {
        self.sharer_appid = Some(sharer_appid.into());
        self
    }

    /// Openid of the sharer in a mini program bound to the agency.
    pub fn sharer_openid(mut self, sharer_openid: impl Into<String>) -> Self {
        self.sharer_openid = Some(sharer_openid.into());
        self
    }

    /// Appid of the shop.
    pub fn shop_appid(mut self, shop_appid: impl Into<String>) -> Self {
        self.shop_appid = Some(shop_appid.into());
        self
    }

    /// Appid of the agency that supplies the product.
    pub fn head_supplier_appid(mut self, head_supplier_appid: impl Into<String>) -> Self {
        self.head_supplier_appid = Some(head_supplier_appid.into());
        self
    }

    /// Id of the product (SPU).
    pub fn product_id(mut self, product_id: impl Into<i64>) -> Self {
        self.product_id = Some(product_id.into());
        self
    }

    /// Promotion link of the product, instead of shop and product id.
    pub fn product_short_link(mut self, product_short_link: impl Into<String>) -> Self {
        self.product_short_link = Some(product_short_link.into());
        self
    }
}

wire_out!(GetProductPromotionLinkInfo {
    "sharer_appid" => sharer_appid,
    "sharer_openid" => sharer_openid,
    "shop_appid" => shop_appid,
    "head_supplier_appid" => head_supplier_appid,
    "product_id" => product_id,
    "product_short_link" => product_short_link,
});

/// The answer to [`GetProductPromotionLinkInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetProductPromotionLinkInfoResponse {
    /// Short link for the sharer.
    pub short_link: String,
}

wire_in!(GetProductPromotionLinkInfoResponse {
    "short_link" => short_link,
});

impl Endpoint for GetProductPromotionLinkInfo {
    type Response = GetProductPromotionLinkInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_promoter.get_product_promotion_link_info",
        path: "/channels/ec/promoter/get_product_promotion_link_info",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Get a sharer's QR code of a product (获取推客对某个商品的推广二维码).
///
/// `POST /channels/ec/promoter/get_product_promotion_qrcode_info`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/product/getproductpromotionqrcodeinfo.html)
///
/// Give the sharer as appid or openid, and the product as shop with product id or as short link.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetProductPromotionQrcodeInfo {
    /// Appid of the sharer; empty gives a link of the agency alone.
    pub sharer_appid: Option<String>,
    /// Openid of the sharer in a mini program bound to the agency.
    pub sharer_openid: Option<String>,
    /// Appid of the shop.
    pub shop_appid: Option<String>,
    /// Appid of the agency that supplies the product.
    pub head_supplier_appid: Option<String>,
    /// Id of the product (SPU).
    pub product_id: Option<i64>,
    /// Promotion link of the product, instead of shop and product id.
    pub product_short_link: Option<String>,
}

impl GetProductPromotionQrcodeInfo {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Appid of the sharer; empty gives a link of the agency alone.
    pub fn sharer_appid(mut self, sharer_appid: impl Into<String>) -> Self {
        self.sharer_appid = Some(sharer_appid.into());
        self
    }

    /// Openid of the sharer in a mini program bound to the agency.
    pub fn sharer_openid(mut self, sharer_openid: impl Into<String>) -> Self {
        self.sharer_openid = Some(sharer_openid.into());
        self
    }

    /// Appid of the shop.
    pub fn shop_appid(mut self, shop_appid: impl Into<String>) -> Self {
        self.shop_appid = Some(shop_appid.into());
        self
    }

    /// Appid of the agency that supplies the product.
    pub fn head_supplier_appid(mut self, head_supplier_appid: impl Into<String>) -> Self {
        self.head_supplier_appid = Some(head_supplier_appid.into());
        self
    }

    /// Id of the product (SPU).
    pub fn product_id(mut self, product_id: impl Into<i64>) -> Self {
        self.product_id = Some(product_id.into());
        self
    }

    /// Promotion link of the product, instead of shop and product id.
    pub fn product_short_link(mut self, product_short_link: impl Into<String>) -> Self {
        self.product_short_link = Some(product_short_link.into());
        self
    }
}

wire_out!(GetProductPromotionQrcodeInfo {
    "sharer_appid" => sharer_appid,
    "sharer_openid" => sharer_openid,
    "shop_appid" => shop_appid,
    "head_supplier_appid" => head_supplier_appid,
    "product_id" => product_id,
    "product_short_link" => product_short_link,
});

/// The answer to [`GetProductPromotionQrcodeInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetProductPromotionQrcodeInfoResponse {
    /// Address of the QR code picture.
    pub qrcode_url: String,
}

wire_in!(GetProductPromotionQrcodeInfoResponse {
    "qrcode_url" => qrcode_url,
});

impl Endpoint for GetProductPromotionQrcodeInfo {
    type Response = GetProductPromotionQrcodeInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_promoter.get_product_promotion_qrcode_info",
        path: "/channels/ec/promoter/get_product_promotion_qrcode_info",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Get a product to promote (获取可推广的商品详情).
///
/// `POST /channels/ec/promoter/get_promote_product_detail`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/product/getpromoteproductdetail.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetPromoteProductDetail {
    /// Appid of the shop.
    pub shop_appid: String,
    /// Appid of the agency that supplies the product.
    pub head_supplier_appid: Option<String>,
    /// Id of the product (SPU).
    pub product_id: i64,
    /// 1 directed plan, 2 public plan, 3 directed plan of an agency, 4 ordinary plan of an agency.
    pub plan_type: i64,
    /// Whether to answer usable coupons.
    pub get_available_coupon: bool,
}

impl GetPromoteProductDetail {
    /// Starts with the required members.
    pub fn new(
        shop_appid: impl Into<String>,
        product_id: impl Into<i64>,
        plan_type: impl Into<i64>,
        get_available_coupon: impl Into<bool>,
    ) -> Self {
        Self {
            shop_appid: shop_appid.into(),
            head_supplier_appid: Default::default(),
            product_id: product_id.into(),
            plan_type: plan_type.into(),
            get_available_coupon: get_available_coupon.into(),
        }
    }

    /// Appid of the agency that supplies the product.
    pub fn head_supplier_appid(mut self, head_supplier_appid: impl Into<String>) -> Self {
        self.head_supplier_appid = Some(head_supplier_appid.into());
        self
    }
}

wire_out!(GetPromoteProductDetail {
    "shop_appid" => shop_appid,
    "head_supplier_appid" => head_supplier_appid,
    "product_id" => product_id,
    "plan_type" => plan_type,
    "get_available_coupon" => get_available_coupon,
});

/// The answer to [`GetPromoteProductDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPromoteProductDetailResponse {
    /// `product`.
    pub product: GetPromoteProductDetailProduct,
    /// Public coupons for the product.
    pub public_coupons: Vec<GetPromoteProductDetailPublicCoupons>,
    /// Directed coupons for the product.
    pub cooperative_coupons: Vec<GetPromoteProductDetailCooperativeCoupons>,
}

wire_in!(GetPromoteProductDetailResponse {
    "product" => product,
    "public_coupons" => public_coupons,
    "cooperative_coupons" => cooperative_coupons,
});

impl Endpoint for GetPromoteProductDetail {
    type Response = GetPromoteProductDetailResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_promoter.get_promote_product_detail",
        path: "/channels/ec/promoter/get_promote_product_detail",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `product` of [`GetPromoteProductDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPromoteProductDetailProduct {
    /// Id of the product (SPU).
    pub product_id: i64,
    /// Appid of the shop.
    pub shop_appid: String,
    /// Link for embedding the product card.
    pub product_promotion_link: String,
    /// `product_info`.
    pub product_info: GetPromoteProductDetailProductProductInfo,
    /// `commission_info`.
    pub commission_info: GetPromoteProductDetailCommissionInfo,
    /// `head_supplier_info`.
    pub head_supplier_info: Option<GetPromoteProductDetailHeadSupplierInfo>,
}

wire_in!(part GetPromoteProductDetailProduct {
    "product_id" => product_id,
    "shop_appid" => shop_appid,
    "product_promotion_link" => product_promotion_link,
    "product_info" => product_info,
    "commission_info" => commission_info,
    "head_supplier_info" => head_supplier_info,
});

/// `product_product_info` of [`GetPromoteProductDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPromoteProductDetailProductProductInfo {
    /// Title of the product.
    pub title: String,
    /// Subtitle of the product.
    pub sub_title: Option<String>,
    /// Addresses of the main images, at most 9.
    pub head_imgs: Vec<String>,
    /// Description on the detail page.
    pub desc_info: GetPromoteProductDetailDescInfo,
    /// New category tree, all levels from the top.
    pub cats_v2: Vec<GetPromoteProductDetailCatsV2>,
    /// State of the product, 5 on sale.
    pub status: Option<i64>,
    /// Variants of the product.
    pub skus: Vec<GetPromoteProductDetailSkus>,
}

wire_in!(part GetPromoteProductDetailProductProductInfo {
    "title" => title,
    "sub_title" => sub_title,
    "head_imgs" => head_imgs,
    "desc_info" => desc_info,
    "cats_v2" => cats_v2,
    "status" => status,
    "skus" => skus,
});

/// `desc_info` of [`GetPromoteProductDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPromoteProductDetailDescInfo {
    /// Addresses of the detail pictures.
    pub imgs: Vec<String>,
    /// `desc`.
    pub desc: Option<String>,
}

wire_in!(part GetPromoteProductDetailDescInfo {
    "imgs" => imgs,
    "desc" => desc,
});

/// `cats_v2` of [`GetPromoteProductDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPromoteProductDetailCatsV2 {
    /// Id of the category.
    pub cat_id: i64,
}

wire_in!(part GetPromoteProductDetailCatsV2 {
    "cat_id" => cat_id,
});

/// `skus` of [`GetPromoteProductDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPromoteProductDetailSkus {
    /// Id of the SKU of the product.
    pub sku_id: i64,
    /// Address of the small picture of the SKU.
    pub thumb_img: String,
    /// Selling price, fen.
    pub sale_price: i64,
    /// Pieces in stock.
    pub stock_num: i64,
    /// Sale attributes of the SKU.
    pub sku_attrs: Vec<GetPromoteProductDetailSkuAttrs>,
    /// How and when the SKU is shipped.
    pub sku_deliver_info: Option<GetPromoteProductDetailSkuDeliverInfo>,
}

wire_in!(part GetPromoteProductDetailSkus {
    "sku_id" => sku_id,
    "thumb_img" => thumb_img,
    "sale_price" => sale_price,
    "stock_num" => stock_num,
    "sku_attrs" => sku_attrs,
    "sku_deliver_info" => sku_deliver_info,
});

/// `sku_attrs` of [`GetPromoteProductDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPromoteProductDetailSkuAttrs {
    /// Name of the attribute.
    pub attr_key: String,
    /// Value of the attribute.
    pub attr_value: String,
}

wire_in!(part GetPromoteProductDetailSkuAttrs {
    "attr_key" => attr_key,
    "attr_value" => attr_value,
});

/// `sku_deliver_info` of [`GetPromoteProductDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPromoteProductDetailSkuDeliverInfo {
    /// 0 in stock, 1 presale with full payment.
    pub stock_type: i64,
    /// 0 ship n days after payment, 1 ship n days after the presale ends; only for stock_type 1.
    pub full_payment_presale_delivery_type: i64,
    /// Begin of the presale, Unix seconds.
    pub presale_begin_time: i64,
    /// End of the presale, Unix seconds, at most 30 days ahead.
    pub presale_end_time: i64,
    /// The n of the shipping rule, days.
    pub full_payment_presale_delivery_time: i64,
    /// Whether it is sold from stock after the presale ends.
    pub spot_after_presale_end: bool,
}

wire_in!(part GetPromoteProductDetailSkuDeliverInfo {
    "stock_type" => stock_type,
    "full_payment_presale_delivery_type" => full_payment_presale_delivery_type,
    "presale_begin_time" => presale_begin_time,
    "presale_end_time" => presale_end_time,
    "full_payment_presale_delivery_time" => full_payment_presale_delivery_time,
    "spot_after_presale_end" => spot_after_presale_end,
});

/// `commission_info` of [`GetPromoteProductDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPromoteProductDetailCommissionInfo {
    /// State of the promotion.
    pub status: i64,
    /// Service fee rate, parts per million.
    pub service_ratio: i64,
    /// Begin of the period, Unix seconds.
    pub start_time: i64,
    /// End of the period, Unix seconds.
    pub end_time: i64,
}

wire_in!(part GetPromoteProductDetailCommissionInfo {
    "status" => status,
    "service_ratio" => service_ratio,
    "start_time" => start_time,
    "end_time" => end_time,
});

/// `head_supplier_info` of [`GetPromoteProductDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPromoteProductDetailHeadSupplierInfo {
    /// Appid of the agency that supplies the product.
    pub head_supplier_appid: String,
    /// `name`.
    pub name: String,
}

wire_in!(part GetPromoteProductDetailHeadSupplierInfo {
    "head_supplier_appid" => head_supplier_appid,
    "name" => name,
});

/// `public_coupons` of [`GetPromoteProductDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPromoteProductDetailPublicCoupons {
    /// Id of the coupon.
    pub coupon_id: i64,
}

wire_in!(part GetPromoteProductDetailPublicCoupons {
    "coupon_id" => coupon_id,
});

/// `cooperative_coupons` of [`GetPromoteProductDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPromoteProductDetailCooperativeCoupons {
    /// Id of the coupon.
    pub coupon_id: i64,
}

wire_in!(part GetPromoteProductDetailCooperativeCoupons {
    "coupon_id" => coupon_id,
});

/// List products to promote (获取可推广的商品id列表).
///
/// `POST /channels/ec/promoter/get_promote_product_list`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/product/getpromoteproductlist.html)
///
/// Only products whose talent commission the agency sets; sharers are paid from the agency's service fee.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetPromoteProductList {
    /// Appid of the shop.
    pub shop_appid: Option<String>,
    /// Text to search.
    pub keyword: Option<String>,
    /// 1 directed plan, 2 public plan, 3 directed plan of an agency, 4 ordinary plan of an agency.
    pub plan_type: i64,
    /// Further conditions.
    pub spu_item_condition: Option<GetPromoteProductListSpuItemCondition>,
    /// Category wanted, not for directed plans.
    pub category: Option<GetPromoteProductListCategory>,
    /// Number of entries per page, at most 20.
    pub page_size: i64,
    /// Cursor of the next page, empty for the first page.
    pub next_key: Option<String>,
}

impl GetPromoteProductList {
    /// Starts with the required members.
    pub fn new(plan_type: impl Into<i64>, page_size: impl Into<i64>) -> Self {
        Self {
            shop_appid: Default::default(),
            keyword: Default::default(),
            plan_type: plan_type.into(),
            spu_item_condition: Default::default(),
            category: Default::default(),
            page_size: page_size.into(),
            next_key: Default::default(),
        }
    }

    /// Appid of the shop.
    pub fn shop_appid(mut self, shop_appid: impl Into<String>) -> Self {
        self.shop_appid = Some(shop_appid.into());
        self
    }

    /// Text to search.
    pub fn keyword(mut self, keyword: impl Into<String>) -> Self {
        self.keyword = Some(keyword.into());
        self
    }

    /// Further conditions.
    pub fn spu_item_condition(
        mut self,
        spu_item_condition: impl Into<GetPromoteProductListSpuItemCondition>,
    ) -> Self {
        self.spu_item_condition = Some(spu_item_condition.into());
        self
    }

    /// Category wanted, not for directed plans.
    pub fn category(mut self, category: impl Into<GetPromoteProductListCategory>) -> Self {
        self.category = Some(category.into());
        self
    }

    /// Cursor of the next page, empty for the first page.
    pub fn next_key(mut self, next_key: impl Into<String>) -> Self {
        self.next_key = Some(next_key.into());
        self
    }
}

wire_out!(GetPromoteProductList {
    "shop_appid" => shop_appid,
    "keyword" => keyword,
    "plan_type" => plan_type,
    "spu_item_condition" => spu_item_condition,
    "category" => category,
    "page_size" => page_size,
    "next_key" => next_key,
});

/// The answer to [`GetPromoteProductList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPromoteProductListResponse {
    /// `product_list`.
    pub product_list: Vec<GetPromoteProductListProductList>,
    /// Cursor of the next page, empty for the first page.
    pub next_key: Option<String>,
}

wire_in!(GetPromoteProductListResponse {
    "product_list" => product_list,
    "next_key" => next_key,
});

impl Endpoint for GetPromoteProductList {
    type Response = GetPromoteProductListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_promoter.get_promote_product_list",
        path: "/channels/ec/promoter/get_promote_product_list",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `spu_item_condition` of [`GetPromoteProductList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPromoteProductListSpuItemCondition {
    /// Selling price, fen.
    pub selling_price_range: Option<GetPromoteProductListSellingPriceRange>,
    /// Monthly sales.
    pub monthly_sales_range: Option<GetPromoteProductListMonthlySalesRange>,
    /// Service fee rate.
    pub service_fee_rate_range: Option<GetPromoteProductListServiceFeeRateRange>,
    /// Commission rate.
    pub commission_rate_range: Option<GetPromoteProductListCommissionRateRange>,
    /// Period of the promotion, Unix seconds.
    pub promote_time_range: Option<GetPromoteProductListPromoteTimeRange>,
    /// Guarantees: 0 return within 7 days, 1 freight insurance, 3 carefree purchase, 4 damage guarantee, 5 compensation for fakes, 6 pay after use, 7 free shipping.
    pub flags: Option<Vec<String>>,
}

impl GetPromoteProductListSpuItemCondition {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Selling price, fen.
    #[must_use]
    pub fn selling_price_range(
        mut self,
        selling_price_range: impl Into<GetPromoteProductListSellingPriceRange>,
    ) -> Self {
        self.selling_price_range = Some(selling_price_range.into());
        self
    }

    /// Monthly sales.
    #[must_use]
    pub fn monthly_sales_range(
        mut self,
        monthly_sales_range: impl Into<GetPromoteProductListMonthlySalesRange>,
    ) -> Self {
        self.monthly_sales_range = Some(monthly_sales_range.into());
        self
    }

    /// Service fee rate.
    #[must_use]
    pub fn service_fee_rate_range(
        mut self,
        service_fee_rate_range: impl Into<GetPromoteProductListServiceFeeRateRange>,
    ) -> Self {
        self.service_fee_rate_range = Some(service_fee_rate_range.into());
        self
    }

    /// Commission rate.
    #[must_use]
    pub fn commission_rate_range(
        mut self,
        commission_rate_range: impl Into<GetPromoteProductListCommissionRateRange>,
    ) -> Self {
        self.commission_rate_range = Some(commission_rate_range.into());
        self
    }

    /// Period of the promotion, Unix seconds.
    #[must_use]
    pub fn promote_time_range(
        mut self,
        promote_time_range: impl Into<GetPromoteProductListPromoteTimeRange>,
    ) -> Self {
        self.promote_time_range = Some(promote_time_range.into());
        self
    }

    /// Guarantees: 0 return within 7 days, 1 freight insurance, 3 carefree purchase, 4 damage guarantee, 5 compensation for fakes, 6 pay after use, 7 free shipping.
    #[must_use]
    pub fn flags(mut self, flags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.flags = Some(flags.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part GetPromoteProductListSpuItemCondition {
    "selling_price_range" => selling_price_range,
    "monthly_sales_range" => monthly_sales_range,
    "service_fee_rate_range" => service_fee_rate_range,
    "commission_rate_range" => commission_rate_range,
    "promote_time_range" => promote_time_range,
    "flags" => flags,
});

/// `selling_price_range` of [`GetPromoteProductList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPromoteProductListSellingPriceRange {
    /// Lower bound.
    pub min: i64,
    /// Upper bound.
    pub max: i64,
}

impl GetPromoteProductListSellingPriceRange {
    /// Starts with the required members.
    #[must_use]
    pub fn new(min: impl Into<i64>, max: impl Into<i64>) -> Self {
        Self {
            min: min.into(),
            max: max.into(),
        }
    }
}

wire_out!(part GetPromoteProductListSellingPriceRange {
    "min" => min,
    "max" => max,
});

/// `monthly_sales_range` of [`GetPromoteProductList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPromoteProductListMonthlySalesRange {
    /// Lower bound.
    pub min: i64,
    /// Upper bound.
    pub max: i64,
}

impl GetPromoteProductListMonthlySalesRange {
    /// Starts with the required members.
    #[must_use]
    pub fn new(min: impl Into<i64>, max: impl Into<i64>) -> Self {
        Self {
            min: min.into(),
            max: max.into(),
        }
    }
}

wire_out!(part GetPromoteProductListMonthlySalesRange {
    "min" => min,
    "max" => max,
});

/// `service_fee_rate_range` of [`GetPromoteProductList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPromoteProductListServiceFeeRateRange {
    /// Lower bound.
    pub min: i64,
    /// Upper bound.
    pub max: i64,
}

impl GetPromoteProductListServiceFeeRateRange {
    /// Starts with the required members.
    #[must_use]
    pub fn new(min: impl Into<i64>, max: impl Into<i64>) -> Self {
        Self {
            min: min.into(),
            max: max.into(),
        }
    }
}

wire_out!(part GetPromoteProductListServiceFeeRateRange {
    "min" => min,
    "max" => max,
});

/// `commission_rate_range` of [`GetPromoteProductList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPromoteProductListCommissionRateRange {
    /// Lower bound.
    pub min: i64,
    /// Upper bound.
    pub max: i64,
}

impl GetPromoteProductListCommissionRateRange {
    /// Starts with the required members.
    #[must_use]
    pub fn new(min: impl Into<i64>, max: impl Into<i64>) -> Self {
        Self {
            min: min.into(),
            max: max.into(),
        }
    }
}

wire_out!(part GetPromoteProductListCommissionRateRange {
    "min" => min,
    "max" => max,
});

/// `promote_time_range` of [`GetPromoteProductList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPromoteProductListPromoteTimeRange {
    /// Lower bound.
    pub min: i64,
    /// Upper bound.
    pub max: i64,
}

impl GetPromoteProductListPromoteTimeRange {
    /// Starts with the required members.
    #[must_use]
    pub fn new(min: impl Into<i64>, max: impl Into<i64>) -> Self {
        Self {
            min: min.into(),
            max: max.into(),
        }
    }
}

wire_out!(part GetPromoteProductListPromoteTimeRange {
    "min" => min,
    "max" => max,
});

/// `category` of [`GetPromoteProductList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPromoteProductListCategory {
    /// `category_id`.
    pub category_id: Option<i64>,
    /// `category_name`.
    pub category_name: Option<String>,
    /// Category ids of that level.
    pub category_ids_1: Option<Vec<i64>>,
    /// Category ids of that level.
    pub category_ids_2: Option<Vec<i64>>,
    /// Category ids of that level.
    pub category_ids_3: Option<Vec<i64>>,
}

impl GetPromoteProductListCategory {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `category_id`.
    #[must_use]
    pub fn category_id(mut self, category_id: impl Into<i64>) -> Self {
        self.category_id = Some(category_id.into());
        self
    }

    /// `category_name`.
    #[must_use]
    pub fn category_name(mut self, category_name: impl Into<String>) -> Self {
        self.category_name = Some(category_name.into());
        self
    }

    /// Category ids of that level.
    #[must_use]
    pub fn category_ids_1(
        mut self,
        category_ids_1: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.category_ids_1 = Some(category_ids_1.into_iter().map(Into::into).collect());
        self
    }

    /// Category ids of that level.
    #[must_use]
    pub fn category_ids_2(
        mut self,
        category_ids_2: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.category_ids_2 = Some(category_ids_2.into_iter().map(Into::into).collect());
        self
    }

    /// Category ids of that level.
    #[must_use]
    pub fn category_ids_3(
        mut self,
        category_ids_3: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.category_ids_3 = Some(category_ids_3.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part GetPromoteProductListCategory {
    "category_id" => category_id,
    "category_name" => category_name,
    "category_ids_1" => category_ids_1,
    "category_ids_2" => category_ids_2,
    "category_ids_3" => category_ids_3,
});

/// `product_list` of [`GetPromoteProductList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPromoteProductListProductList {
    /// Id of the product (SPU).
    pub product_id: i64,
    /// Appid of the shop.
    pub shop_appid: String,
    /// Appid of the agency that supplies the product.
    pub head_supplier_appid: Option<String>,
}

wire_in!(part GetPromoteProductListProductList {
    "product_id" => product_id,
    "shop_appid" => shop_appid,
    "head_supplier_appid" => head_supplier_appid,
});

/// Get the registration and binding state of a sharer (获取推客的注册状态以及和机构的绑定状态).
///
/// `POST /channels/ec/promoter/get_promoter_register_and_bind_status`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/sharer/getpromoterregisterandbindstatus.html)
///
/// Tells what the sharer still has to do and how to open that page in the mini program.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetPromoterRegisterAndBindStatus {
    /// Appid of the sharer, give this or sharer_openid.
    pub sharer_appid: Option<String>,
    /// Openid of the sharer in a mini program bound to the agency.
    pub sharer_openid: Option<String>,
    /// True registers without a merchant number; then only the agency can pay the sharer.
    pub is_simple_register: bool,
}

impl GetPromoterRegisterAndBindStatus {
    /// Starts with the required members.
    pub fn new(is_simple_register: impl Into<bool>) -> Self {
        Self {
            sharer_appid: Default::default(),
            sharer_openid: Default::default(),
            is_simple_register: is_simple_register.into(),
        }
    }

    /// Appid of the sharer, give this or sharer_openid.
    pub fn sharer_appid(mut self, sharer_appid: impl Into<String>) -> Self {
        self.sharer_appid = Some(sharer_appid.into());
        self
    }

    /// Openid of the sharer in a mini program bound to the agency.
    pub fn sharer_openid(mut self, sharer_openid: impl Into<String>) -> Self {
        self.sharer_openid = Some(sharer_openid.into());
        self
    }
}

wire_out!(GetPromoterRegisterAndBindStatus {
    "sharer_appid" => sharer_appid,
    "sharer_openid" => sharer_openid,
    "is_simple_register" => is_simple_register,
});

/// The answer to [`GetPromoterRegisterAndBindStatus`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPromoterRegisterAndBindStatusResponse {
    /// 0 not bound, 1 bound.
    pub bind_status: i64,
    /// BusinessType for wx.openBusinessView to bind.
    pub bind_business_type: Option<String>,
    /// QueryString for wx.openBusinessView to bind.
    pub bind_query_string: Option<String>,
    /// 0 not registered, 1 registering, 2 registered, 3 real name at WeChat Pay missing.
    pub register_status: i64,
    /// BusinessType for wx.openBusinessView to register.
    pub register_business_type: Option<String>,
    /// QueryString for wx.openBusinessView to register.
    pub register_query_string: Option<String>,
    /// Appid of the sharer; empty gives a link of the agency alone.
    pub sharer_appid: Option<String>,
}

wire_in!(GetPromoterRegisterAndBindStatusResponse {
    "bind_status" => bind_status,
    "bind_business_type" => bind_business_type,
    "bind_query_string" => bind_query_string,
    "register_status" => register_status,
    "register_business_type" => register_business_type,
    "register_query_string" => register_query_string,
    "sharer_appid" => sharer_appid,
});

impl Endpoint for GetPromoterRegisterAndBindStatus {
    type Response = GetPromoterRegisterAndBindStatusResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_promoter.get_promoter_register_and_bind_status",
        path: "/channels/ec/promoter/get_promoter_register_and_bind_status",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Get a sharer's embedding link of a product card (获取某个推客某个商品的内嵌商品卡片product_promotion_link).
///
/// `POST /channels/ec/promoter/get_promoter_single_product_promotion_info`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/product/getpromotersingleproductpromotioninfo.html)
///
/// Give the sharer as appid or openid, and the product as shop with product id or as short link.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetPromoterSingleProductPromotionInfo {
    /// Appid of the sharer; empty gives a link of the agency alone.
    pub sharer_appid: Option<String>,
    /// Openid of the sharer in a mini program bound to the agency.
    pub sharer_openid: Option<String>,
    /// Appid of the shop.
    pub shop_appid: Option<String>,
    /// Appid of the agency that supplies the product.
    pub head_supplier_appid: Option<String>,
    /// Id of the product (SPU).
    pub product_id: Option<i64>,
    /// Promotion link of the product, instead of shop and product id.
    pub product_short_link: Option<String>,
}

impl GetPromoterSingleProductPromotionInfo {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Appid of the sharer; empty gives a link of the agency alone.
    pub fn sharer_appid(mut self, sharer_appid: impl Into<String>) -> Self {
        self.sharer_appid = Some(sharer_appid.into());
        self
    }

    /// Openid of the sharer in a mini program bound to the agency.
    pub fn sharer_openid(mut self, sharer_openid: impl Into<String>) -> Self {
        self.sharer_openid = Some(sharer_openid.into());
        self
    }

    /// Appid of the shop.
    pub fn shop_appid(mut self, shop_appid: impl Into<String>) -> Self {
        self.shop_appid = Some(shop_appid.into());
        self
    }

    /// Appid of the agency that supplies the product.
    pub fn head_supplier_appid(mut self, head_supplier_appid: impl Into<String>) -> Self {
        self.head_supplier_appid = Some(head_supplier_appid.into());
        self
    }

    /// Id of the product (SPU).
    pub fn product_id(mut self, product_id: impl Into<i64>) -> Self {
        self.product_id = Some(product_id.into());
        self
    }

    /// Promotion link of the product, instead of shop and product id.
    pub fn product_short_link(mut self, product_short_link: impl Into<String>) -> Self {
        self.product_short_link = Some(product_short_link.into());
        self
    }
}

wire_out!(GetPromoterSingleProductPromotionInfo {
    "sharer_appid" => sharer_appid,
    "sharer_openid" => sharer_openid,
    "shop_appid" => shop_appid,
    "head_supplier_appid" => head_supplier_appid,
    "product_id" => product_id,
    "product_short_link" => product_short_link,
});

/// The answer to [`GetPromoterSingleProductPromotionInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPromoterSingleProductPromotionInfoResponse {
    /// Link for embedding the product card.
    pub product_promotion_link: String,
}

wire_in!(GetPromoterSingleProductPromotionInfoResponse {
    "product_promotion_link" => product_promotion_link,
});

impl Endpoint for GetPromoterSingleProductPromotionInfo {
    type Response = GetPromoterSingleProductPromotionInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_promoter.get_promoter_single_product_promotion_info",
        path: "/channels/ec/promoter/get_promoter_single_product_promotion_info",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// List public coupons (获取公开券ID列表).
///
/// `POST /channels/ec/promoter/get_public_coupon_list`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/content/coupon/getpubliccouponlist.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetPublicCouponList {
    /// Appid of the shop.
    pub shop_appid: Option<String>,
    /// Number of entries per page.
    pub page_size: i64,
    /// Cursor of the next page, empty for the first page.
    pub next_key: Option<String>,
}

impl GetPublicCouponList {
    /// Starts with the required members.
    pub fn new(page_size: impl Into<i64>) -> Self {
        Self {
            shop_appid: Default::default(),
            page_size: page_size.into(),
            next_key: Default::default(),
        }
    }

    /// Appid of the shop.
    pub fn shop_appid(mut self, shop_appid: impl Into<String>) -> Self {
        self.shop_appid = Some(shop_appid.into());
        self
    }

    /// Cursor of the next page, empty for the first page.
    pub fn next_key(mut self, next_key: impl Into<String>) -> Self {
        self.next_key = Some(next_key.into());
        self
    }
}

wire_out!(GetPublicCouponList {
    "shop_appid" => shop_appid,
    "page_size" => page_size,
    "next_key" => next_key,
});

/// The answer to [`GetPublicCouponList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPublicCouponListResponse {
    /// `coupons`.
    pub coupons: Vec<GetPublicCouponListCoupons>,
    /// Cursor of the next page, empty for the first page.
    pub next_key: Option<String>,
    /// Whether there are more pages.
    pub has_more: bool,
}

wire_in!(GetPublicCouponListResponse {
    "coupons" => coupons,
    "next_key" => next_key,
    "has_more" => has_more,
});

impl Endpoint for GetPublicCouponList {
    type Response = GetPublicCouponListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_promoter.get_public_coupon_list",
        path: "/channels/ec/promoter/get_public_coupon_list",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `coupons` of [`GetPublicCouponList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPublicCouponListCoupons {
    /// Id of the coupon.
    pub coupon_id: i64,
}

wire_in!(part GetPublicCouponListCoupons {
    "coupon_id" => coupon_id,
});

/// Get a sharer's commission ratio for a product (获取推客的某个商品的推广分佣比例).
///
/// `POST /channels/ec/promoter/get_sharer_product_commission_info`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/product/getsharerproductcommissioninfo.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetSharerProductCommissionInfo {
    /// Appid of the sharer; empty gives a link of the agency alone.
    pub sharer_appid: String,
    /// Id of the product (SPU).
    pub product_id: i64,
}

impl GetSharerProductCommissionInfo {
    /// Starts with the required members.
    pub fn new(sharer_appid: impl Into<String>, product_id: impl Into<i64>) -> Self {
        Self {
            sharer_appid: sharer_appid.into(),
            product_id: product_id.into(),
        }
    }
}

wire_out!(GetSharerProductCommissionInfo {
    "sharer_appid" => sharer_appid,
    "product_id" => product_id,
});

/// The answer to [`GetSharerProductCommissionInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSharerProductCommissionInfoResponse {
    /// Whether a ratio is set for the product.
    pub is_set: bool,
    /// Share of the sharer, parts per million, 100000 to 900000.
    pub commission_ratio: i64,
}

wire_in!(GetSharerProductCommissionInfoResponse {
    "is_set" => is_set,
    "commission_ratio" => commission_ratio,
});

impl Endpoint for GetSharerProductCommissionInfo {
    type Response = GetSharerProductCommissionInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_promoter.get_sharer_product_commission_info",
        path: "/channels/ec/promoter/get_sharer_product_commission_info",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// List videos of a shop's linked account (获取小店关联账号的短视频列表).
///
/// `POST /channels/ec/promoter/get_shop_feed_list`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/content/video/get_shop_feed_list.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetShopFeedList {
    /// Appid of the shop.
    pub shop_appid: String,
    /// Id of the linked account, from the list of linked accounts.
    pub promoter_id: String,
    /// 1 Channels account, 4 official account, 5 service account.
    pub promoter_type: i64,
    /// Number of entries per page.
    pub page_size: i64,
    /// Cursor of the next page, empty for the first page.
    pub next_key: Option<String>,
}

impl GetShopFeedList {
    /// Starts with the required members.
    pub fn new(
        shop_appid: impl Into<String>,
        promoter_id: impl Into<String>,
        promoter_type: impl Into<i64>,
        page_size: impl Into<i64>,
    ) -> Self {
        Self {
            shop_appid: shop_appid.into(),
            promoter_id: promoter_id.into(),
            promoter_type: promoter_type.into(),
            page_size: page_size.into(),
            next_key: Default::default(),
        }
    }

    /// Cursor of the next page, empty for the first page.
    pub fn next_key(mut self, next_key: impl Into<String>) -> Self {
        self.next_key = Some(next_key.into());
        self
    }
}

wire_out!(GetShopFeedList {
    "shop_appid" => shop_appid,
    "promoter_id" => promoter_id,
    "promoter_type" => promoter_type,
    "page_size" => page_size,
    "next_key" => next_key,
});

/// The answer to [`GetShopFeedList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetShopFeedListResponse {
    /// `feed_list`.
    pub feed_list: Vec<GetShopFeedListAnswerFeedList>,
    /// Cursor of the next page, empty for the first page.
    pub next_key: Option<String>,
    /// Whether there are more pages.
    pub has_more: bool,
}

wire_in!(GetShopFeedListResponse {
    "feed_list" => feed_list,
    "next_key" => next_key,
    "has_more" => has_more,
});

impl Endpoint for GetShopFeedList {
    type Response = GetShopFeedListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_promoter.get_shop_feed_list",
        path: "/channels/ec/promoter/get_shop_feed_list",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `answer_feed_list` of [`GetShopFeedList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetShopFeedListAnswerFeedList {
    /// Id of the live session or video, export/.
    pub export_id: String,
    /// Expected commission of the agency, fen.
    pub predict_commission_amount: i64,
    /// `product_info`.
    pub product_info: ProductInfo,
}

wire_in!(part GetShopFeedListAnswerFeedList {
    "export_id" => export_id,
    "predict_commission_amount" => predict_commission_amount,
    "product_info" => product_info,
});

/// Get feed tokens to embed videos of a shop's linked account (生成小店关联账号的短视频内嵌小程序推广信息).
///
/// `POST /channels/ec/promoter/get_shop_feed_promotion_info`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/content/video/get_shop_feed_promotion_info.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetShopFeedPromotionInfo {
    /// Appid of the shop.
    pub shop_appid: String,
    /// Appid of the sharer; empty gives a link of the agency alone.
    pub sharer_appid: Option<String>,
    /// Id of the linked account, from the list of linked accounts.
    pub promoter_id: String,
    /// 1 Channels account, 4 official account, 5 service account.
    pub promoter_type: i64,
    /// Appid of the mini program that embeds it, bound to the agency.
    pub mini_program_appid: String,
    /// `feed_list`.
    pub feed_list: Vec<FeedList>,
}

impl GetShopFeedPromotionInfo {
    /// Starts with the first member; the other required ones have setters too.
    pub fn new(shop_appid: impl Into<String>) -> Self {
        Self {
            shop_appid: shop_appid.into(),
            sharer_appid: Default::default(),
            promoter_id: Default::default(),
            promoter_type: Default::default(),
            mini_program_appid: Default::default(),
            feed_list: Default::default(),
        }
    }

    /// Appid of the sharer; empty gives a link of the agency alone.
    pub fn sharer_appid(mut self, sharer_appid: impl Into<String>) -> Self {
        self.sharer_appid = Some(sharer_appid.into());
        self
    }

    /// Id of the linked account, from the list of linked accounts.
    pub fn promoter_id(mut self, promoter_id: impl Into<String>) -> Self {
        self.promoter_id = promoter_id.into();
        self
    }

    /// 1 Channels account, 4 official account, 5 service account.
    pub fn promoter_type(mut self, promoter_type: impl Into<i64>) -> Self {
        self.promoter_type = promoter_type.into();
        self
    }

    /// Appid of the mini program that embeds it, bound to the agency.
    pub fn mini_program_appid(mut self, mini_program_appid: impl Into<String>) -> Self {
        self.mini_program_appid = mini_program_appid.into();
        self
    }

    /// `feed_list`.
    pub fn feed_list(mut self, feed_list: impl IntoIterator<Item = impl Into<FeedList>>) -> Self {
        self.feed_list = feed_list.into_iter().map(Into::into).collect();
        self
    }
}

wire_out!(GetShopFeedPromotionInfo {
    "shop_appid" => shop_appid,
    "sharer_appid" => sharer_appid,
    "promoter_id" => promoter_id,
    "promoter_type" => promoter_type,
    "mini_program_appid" => mini_program_appid,
    "feed_list" => feed_list,
});

/// The answer to [`GetShopFeedPromotionInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetShopFeedPromotionInfoResponse {
    /// `feed_list`.
    pub feed_list: Vec<FeedListAnswer>,
}

wire_in!(GetShopFeedPromotionInfoResponse {
    "feed_list" => feed_list,
});

impl Endpoint for GetShopFeedPromotionInfo {
    type Response = GetShopFeedPromotionInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_promoter.get_shop_feed_promotion_info",
        path: "/channels/ec/promoter/get_shop_feed_promotion_info",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// List own products of a shop account's current live session (获取小店关联账号的当前直播的自营商品列表).
///
/// `POST /channels/ec/promoter/get_shop_live_commission_product_list`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/content/live/get_shop_live_commission_product_list.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetShopLiveCommissionProductList {
    /// Appid of the shop.
    pub shop_appid: String,
    /// Id of the linked account, from the list of linked accounts.
    pub promoter_id: String,
    /// 1 Channels account, 4 official account, 5 service account.
    pub promoter_type: i64,
    /// Number of entries per page.
    pub page_size: i64,
    /// Cursor of the next page, empty for the first page.
    pub next_key: Option<String>,
}

impl GetShopLiveCommissionProductList {
    /// Starts with the required members.
    pub fn new(
        shop_appid: impl Into<String>,
        promoter_id: impl Into<String>,
        promoter_type: impl Into<i64>,
        page_size: impl Into<i64>,
    ) -> Self {
        Self {
            shop_appid: shop_appid.into(),
            promoter_id: promoter_id.into(),
            promoter_type: promoter_type.into(),
            page_size: page_size.into(),
            next_key: Default::default(),
        }
    }

    /// Cursor of the next page, empty for the first page.
    pub fn next_key(mut self, next_key: impl Into<String>) -> Self {
        self.next_key = Some(next_key.into());
        self
    }
}

wire_out!(GetShopLiveCommissionProductList {
    "shop_appid" => shop_appid,
    "promoter_id" => promoter_id,
    "promoter_type" => promoter_type,
    "page_size" => page_size,
    "next_key" => next_key,
});

/// The answer to [`GetShopLiveCommissionProductList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetShopLiveCommissionProductListResponse {
    /// `product_list`.
    pub product_list: Vec<GetShopLiveCommissionProductListProductList>,
    /// Cursor of the next page, empty for the first page.
    pub next_key: Option<String>,
    /// Whether there are more pages.
    pub has_more: bool,
}

wire_in!(GetShopLiveCommissionProductListResponse {
    "product_list" => product_list,
    "next_key" => next_key,
    "has_more" => has_more,
});

impl Endpoint for GetShopLiveCommissionProductList {
    type Response = GetShopLiveCommissionProductListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_promoter.get_shop_live_commission_product_list",
        path: "/channels/ec/promoter/get_shop_live_commission_product_list",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `product_list` of [`GetShopLiveCommissionProductList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetShopLiveCommissionProductListProductList {
    /// Id of the product (SPU).
    pub product_id: i64,
    /// `product_name`.
    pub product_name: String,
    /// Address of the main image of the product.
    pub product_img_url: String,
    /// Price of the product, fen.
    pub product_price: i64,
    /// Expected commission of the agency, fen.
    pub predict_commission_amount: i64,
    /// Commission rate.
    pub commission_rate: i64,
}

wire_in!(part GetShopLiveCommissionProductListProductList {
    "product_id" => product_id,
    "product_name" => product_name,
    "product_img_url" => product_img_url,
    "product_price" => product_price,
    "predict_commission_amount" => predict_commission_amount,
    "commission_rate" => commission_rate,
});

/// Get a sharer's parameter of a shop account's live preview (为推客获取小店关联账号直播预约的推广参数).
///
/// `POST /channels/ec/promoter/get_shop_live_notice_promoter_share_link`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/leagueheadsupplier/api/sharer/live/api_getshoplivenoticepromotersharelink.html)
///
/// The parameter fits wx.reserveChannelsLive.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetShopLiveNoticePromoterShareLink {
    /// Appid of the shop.
    pub shop_appid: String,
    /// Id of the linked account, from the list of linked accounts.
    pub promoter_id: String,
    /// 1 Channels account, 4 official account, 5 service account.
    pub promoter_type: i64,
    /// Id of the live preview.
    pub notice_id: String,
    /// Appid of the sharer; empty gives a link of the agency alone.
    pub sharer_appid: Option<String>,
}

impl GetShopLiveNoticePromoterShareLink {
    /// Starts with the required members.
    pub fn new(
        shop_appid: impl Into<String>,
        promoter_id: impl Into<String>,
        promoter_type: impl Into<i64>,
        notice_id: impl Into<String>,
    ) -> Self {
        Self {
            shop_appid: shop_appid.into(),
            promoter_id: promoter_id.into(),
            promoter_type: promoter_type.into(),
            notice_id: notice_id.into(),
            sharer_appid: Default::default(),
        }
    }

    /// Appid of the sharer; empty gives a link of the agency alone.
    pub fn sharer_appid(mut self, sharer_appid: impl Into<String>) -> Self {
        self.sharer_appid = Some(sharer_appid.into());
        self
    }
}

wire_out!(GetShopLiveNoticePromoterShareLink {
    "shop_appid" => shop_appid,
    "promoter_id" => promoter_id,
    "promoter_type" => promoter_type,
    "notice_id" => notice_id,
    "sharer_appid" => sharer_appid,
});

/// The answer to [`GetShopLiveNoticePromoterShareLink`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetShopLiveNoticePromoterShareLinkResponse {
    /// Promotion parameter for the embedded component.
    pub promoter_share_link: String,
}

wire_in!(GetShopLiveNoticePromoterShareLinkResponse {
    "promoter_share_link" => promoter_share_link,
});

impl Endpoint for GetShopLiveNoticePromoterShareLink {
    type Response = GetShopLiveNoticePromoterShareLinkResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_promoter.get_shop_live_notice_promoter_share_link",
        path: "/channels/ec/promoter/get_shop_live_notice_promoter_share_link",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// List live previews of a shop's linked account (获取小店关联账号的预约直播列表).
///
/// `POST /channels/ec/promoter/get_shop_live_notice_record_list`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/content/live/get_shop_live_notice_record_list.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetShopLiveNoticeRecordList {
    /// Appid of the shop.
    pub shop_appid: String,
    /// Id of the linked account, from the list of linked accounts.
    pub promoter_id: String,
    /// 1 Channels account, 4 official account, 5 service account.
    pub promoter_type: i64,
}

impl GetShopLiveNoticeRecordList {
    /// Starts with the required members.
    pub fn new(
        shop_appid: impl Into<String>,
        promoter_id: impl Into<String>,
        promoter_type: impl Into<i64>,
    ) -> Self {
        Self {
            shop_appid: shop_appid.into(),
            promoter_id: promoter_id.into(),
            promoter_type: promoter_type.into(),
        }
    }
}

wire_out!(GetShopLiveNoticeRecordList {
    "shop_appid" => shop_appid,
    "promoter_id" => promoter_id,
    "promoter_type" => promoter_type,
});

/// The answer to [`GetShopLiveNoticeRecordList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetShopLiveNoticeRecordListResponse {
    /// `live_record_list`.
    pub live_record_list: Vec<GetShopLiveNoticeRecordListAnswerLiveRecordList>,
}

wire_in!(GetShopLiveNoticeRecordListResponse {
    "live_record_list" => live_record_list,
});

impl Endpoint for GetShopLiveNoticeRecordList {
    type Response = GetShopLiveNoticeRecordListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_promoter.get_shop_live_notice_record_list",
        path: "/channels/ec/promoter/get_shop_live_notice_record_list",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `answer_live_record_list` of [`GetShopLiveNoticeRecordList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetShopLiveNoticeRecordListAnswerLiveRecordList {
    /// Id of the live preview.
    pub notice_id: String,
    /// Title of the live session or preview.
    pub description: String,
    /// Planned begin, Unix seconds.
    pub start_time: i64,
}

wire_in!(part GetShopLiveNoticeRecordListAnswerLiveRecordList {
    "notice_id" => notice_id,
    "description" => description,
    "start_time" => start_time,
});

/// Get a sharer's QR code of a shop account's live preview (为推客生成小店关联账号直播预约的推广二维码).
///
/// `POST /channels/ec/promoter/get_shop_live_notice_record_qr_code`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/content/live/get_shop_live_notice_record_qr_code.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetShopLiveNoticeRecordQrCode {
    /// Appid of the shop.
    pub shop_appid: String,
    /// Appid of the sharer; empty gives a link of the agency alone.
    pub sharer_appid: Option<String>,
    /// Id of the linked account, from the list of linked accounts.
    pub promoter_id: String,
    /// 1 Channels account, 4 official account, 5 service account.
    pub promoter_type: i64,
    /// Id of the live preview.
    pub notice_id: String,
}

impl GetShopLiveNoticeRecordQrCode {
    /// Starts with the required members.
    pub fn new(
        shop_appid: impl Into<String>,
        promoter_id: impl Into<String>,
        promoter_type: impl Into<i64>,
        notice_id: impl Into<String>,
    ) -> Self {
        Self {
            shop_appid: shop_appid.into(),
            sharer_appid: Default::default(),
            promoter_id: promoter_id.into(),
            promoter_type: promoter_type.into(),
            notice_id: notice_id.into(),
        }
    }

    /// Appid of the sharer; empty gives a link of the agency alone.
    pub fn sharer_appid(mut self, sharer_appid: impl Into<String>) -> Self {
        self.sharer_appid = Some(sharer_appid.into());
        self
    }
}

wire_out!(GetShopLiveNoticeRecordQrCode {
    "shop_appid" => shop_appid,
    "sharer_appid" => sharer_appid,
    "promoter_id" => promoter_id,
    "promoter_type" => promoter_type,
    "notice_id" => notice_id,
});

/// The answer to [`GetShopLiveNoticeRecordQrCode`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetShopLiveNoticeRecordQrCodeResponse {
    /// Address of the QR code picture.
    pub qrcode_url: String,
}

wire_in!(GetShopLiveNoticeRecordQrCodeResponse {
    "qrcode_url" => qrcode_url,
});

impl Endpoint for GetShopLiveNoticeRecordQrCode {
    type Response = GetShopLiveNoticeRecordQrCodeResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_promoter.get_shop_live_notice_record_qr_code",
        path: "/channels/ec/promoter/get_shop_live_notice_record_qr_code",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// List live sessions of a shop's linked account (获取小店关联账号的直播列表).
///
/// `POST /channels/ec/promoter/get_shop_live_record_list`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/content/live/get_shop_live_record_list.html)
///
/// The results fit the component channel-live and wx.openChannelsLive.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetShopLiveRecordList {
    /// Appid of the shop.
    pub shop_appid: String,
    /// Appid of the sharer; empty gives a link of the agency alone.
    pub sharer_appid: Option<String>,
    /// Appid of the mini program that embeds it, bound to the agency.
    pub mini_program_appid: String,
    /// Id of the linked account, from the list of linked accounts.
    pub promoter_id: String,
    /// 1 Channels account, 4 official account, 5 service account.
    pub promoter_type: i64,
}

impl GetShopLiveRecordList {
    /// Starts with the required members.
    pub fn new(
        shop_appid: impl Into<String>,
        mini_program_appid: impl Into<String>,
        promoter_id: impl Into<String>,
        promoter_type: impl Into<i64>,
    ) -> Self {
        Self {
            shop_appid: shop_appid.into(),
            sharer_appid: Default::default(),
            mini_program_appid: mini_program_appid.into(),
            promoter_id: promoter_id.into(),
            promoter_type: promoter_type.into(),
        }
    }

    /// Appid of the sharer; empty gives a link of the agency alone.
    pub fn sharer_appid(mut self, sharer_appid: impl Into<String>) -> Self {
        self.sharer_appid = Some(sharer_appid.into());
        self
    }
}

wire_out!(GetShopLiveRecordList {
    "shop_appid" => shop_appid,
    "sharer_appid" => sharer_appid,
    "mini_program_appid" => mini_program_appid,
    "promoter_id" => promoter_id,
    "promoter_type" => promoter_type,
});

/// The answer to [`GetShopLiveRecordList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetShopLiveRecordListResponse {
    /// `live_record_list`.
    pub live_record_list: Vec<LiveRecordList>,
}

wire_in!(GetShopLiveRecordListResponse {
    "live_record_list" => live_record_list,
});

impl Endpoint for GetShopLiveRecordList {
    type Response = GetShopLiveRecordListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_promoter.get_shop_live_record_list",
        path: "/channels/ec/promoter/get_shop_live_record_list",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Get a sharer's QR code of a shop account's live session (为推客生成小店关联账号直播的推广二维码).
///
/// `POST /channels/ec/promoter/get_shop_live_record_qr_code`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/content/live/get_shop_live_record_qr_code.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetShopLiveRecordQrCode {
    /// Appid of the shop.
    pub shop_appid: String,
    /// Appid of the sharer; empty gives a link of the agency alone.
    pub sharer_appid: Option<String>,
    /// Id of the linked account, from the list of linked accounts.
    pub promoter_id: String,
    /// 1 Channels account, 4 official account, 5 service account.
    pub promoter_type: i64,
    /// Id of the live session or video, export/.
    pub export_id: String,
}

impl GetShopLiveRecordQrCode {
    /// Starts with the required members.
    pub fn new(
        shop_appid: impl Into<String>,
        promoter_id: impl Into<String>,
        promoter_type: impl Into<i64>,
        export_id: impl Into<String>,
    ) -> Self {
        Self {
            shop_appid: shop_appid.into(),
            sharer_appid: Default::default(),
            promoter_id: promoter_id.into(),
            promoter_type: promoter_type.into(),
            export_id: export_id.into(),
        }
    }

    /// Appid of the sharer; empty gives a link of the agency alone.
    pub fn sharer_appid(mut self, sharer_appid: impl Into<String>) -> Self {
        self.sharer_appid = Some(sharer_appid.into());
        self
    }
}

wire_out!(GetShopLiveRecordQrCode {
    "shop_appid" => shop_appid,
    "sharer_appid" => sharer_appid,
    "promoter_id" => promoter_id,
    "promoter_type" => promoter_type,
    "export_id" => export_id,
});

/// The answer to [`GetShopLiveRecordQrCode`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetShopLiveRecordQrCodeResponse {
    /// Address of the QR code picture.
    pub qrcode_url: String,
}

wire_in!(GetShopLiveRecordQrCodeResponse {
    "qrcode_url" => qrcode_url,
});

impl Endpoint for GetShopLiveRecordQrCode {
    type Response = GetShopLiveRecordQrCodeResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_promoter.get_shop_live_record_qr_code",
        path: "/channels/ec/promoter/get_shop_live_record_qr_code",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// List articles of a shop's official account (获取小店关联公众号文章列表).
///
/// `POST /channels/ec/promoter/get_shop_mp_article_list`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/content/article/get_shop_mp_article_list.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetShopMpArticleList {
    /// Appid of the shop.
    pub shop_appid: String,
    /// Appid of the sharer; empty gives a link of the agency alone.
    pub sharer_appid: Option<String>,
    /// Id of the linked account, from the list of linked accounts.
    pub promoter_id: String,
    /// 1 Channels account, 4 official account, 5 service account.
    pub promoter_type: i64,
    /// Number of entries per page.
    pub page_size: i64,
    /// Cursor of the next page, empty for the first page.
    pub next_key: Option<String>,
}

impl GetShopMpArticleList {
    /// Starts with the required members.
    pub fn new(
        shop_appid: impl Into<String>,
        promoter_id: impl Into<String>,
        promoter_type: impl Into<i64>,
        page_size: impl Into<i64>,
    ) -> Self {
        Self {
            shop_appid: shop_appid.into(),
            sharer_appid: Default::default(),
            promoter_id: promoter_id.into(),
            promoter_type: promoter_type.into(),
            page_size: page_size.into(),
            next_key: Default::default(),
        }
    }

    /// Appid of the sharer; empty gives a link of the agency alone.
    pub fn sharer_appid(mut self, sharer_appid: impl Into<String>) -> Self {
        self.sharer_appid = Some(sharer_appid.into());
        self
    }

    /// Cursor of the next page, empty for the first page.
    pub fn next_key(mut self, next_key: impl Into<String>) -> Self {
        self.next_key = Some(next_key.into());
        self
    }
}

wire_out!(GetShopMpArticleList {
    "shop_appid" => shop_appid,
    "sharer_appid" => sharer_appid,
    "promoter_id" => promoter_id,
    "promoter_type" => promoter_type,
    "page_size" => page_size,
    "next_key" => next_key,
});

/// The answer to [`GetShopMpArticleList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetShopMpArticleListResponse {
    /// `article_list`.
    pub article_list: Vec<GetShopMpArticleListArticleList>,
    /// Cursor of the next page, empty for the first page.
    pub next_key: Option<String>,
    /// Whether there are more pages.
    pub has_more: bool,
}

wire_in!(GetShopMpArticleListResponse {
    "article_list" => article_list,
    "next_key" => next_key,
    "has_more" => has_more,
});

impl Endpoint for GetShopMpArticleList {
    type Response = GetShopMpArticleListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_promoter.get_shop_mp_article_list",
        path: "/channels/ec/promoter/get_shop_mp_article_list",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `article_list` of [`GetShopMpArticleList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetShopMpArticleListArticleList {
    /// `product_list`.
    pub product_list: Vec<GetShopMpArticleListProductList>,
    /// `article_info`.
    pub article_info: ArticleInfo,
    /// When it was created, Unix seconds.
    pub create_time: i64,
    /// When it was last changed, Unix seconds.
    pub update_time: i64,
}

wire_in!(part GetShopMpArticleListArticleList {
    "product_list" => product_list,
    "article_info" => article_info,
    "create_time" => create_time,
    "update_time" => update_time,
});

/// `product_list` of [`GetShopMpArticleList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetShopMpArticleListProductList {
    /// Id of the product (SPU).
    pub product_id: i64,
    /// `product_name`.
    pub product_name: String,
    /// Address of the main image of the product.
    pub product_img_url: String,
    /// Expected commission of the agency, fen.
    pub predict_commission_amount: i64,
    /// Commission rate.
    pub commission_rate: i64,
}

wire_in!(part GetShopMpArticleListProductList {
    "product_id" => product_id,
    "product_name" => product_name,
    "product_img_url" => product_img_url,
    "predict_commission_amount" => predict_commission_amount,
    "commission_rate" => commission_rate,
});

/// `article_info` of [`GetShopMpArticleList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ArticleInfo {
    /// Title of the article.
    pub article_title: String,
    /// Address of the cover of the article.
    pub cover_image: String,
    /// Address of the article.
    pub article_url: String,
    /// Promotion parameter for the embedded component.
    pub promoter_share_link: String,
}

wire_in!(part ArticleInfo {
    "article_title" => article_title,
    "cover_image" => cover_image,
    "article_url" => article_url,
    "promoter_share_link" => promoter_share_link,
});

/// List articles of a talent's official account (获取达人关联公众号文章列表).
///
/// `POST /channels/ec/promoter/get_talent_biz_article_list`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/content/article/get_talent_biz_article_list.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetTalentBizArticleList {
    /// Appid of the talent.
    pub talent_appid: String,
    /// Appid of the sharer; empty gives a link of the agency alone.
    pub sharer_appid: Option<String>,
    /// Appid of the official account.
    pub biz_appid: Option<String>,
    /// Number of entries per page.
    pub page_size: i64,
    /// Cursor of the next page, empty for the first page.
    pub next_key: Option<String>,
}

impl GetTalentBizArticleList {
    /// Starts with the required members.
    pub fn new(talent_appid: impl Into<String>, page_size: impl Into<i64>) -> Self {
        Self {
            talent_appid: talent_appid.into(),
            sharer_appid: Default::default(),
            biz_appid: Default::default(),
            page_size: page_size.into(),
            next_key: Default::default(),
        }
    }

    /// Appid of the sharer; empty gives a link of the agency alone.
    pub fn sharer_appid(mut self, sharer_appid: impl Into<String>) -> Self {
        self.sharer_appid = Some(sharer_appid.into());
        self
    }

    /// Appid of the official account.
    pub fn biz_appid(mut self, biz_appid: impl Into<String>) -> Self {
        self.biz_appid = Some(biz_appid.into());
        self
    }

    /// Cursor of the next page, empty for the first page.
    pub fn next_key(mut self, next_key: impl Into<String>) -> Self {
        self.next_key = Some(next_key.into());
        self
    }
}

wire_out!(GetTalentBizArticleList {
    "talent_appid" => talent_appid,
    "sharer_appid" => sharer_appid,
    "biz_appid" => biz_appid,
    "page_size" => page_size,
    "next_key" => next_key,
});

/// The answer to [`GetTalentBizArticleList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetTalentBizArticleListResponse {
    /// `article_list`.
    pub article_list: Vec<GetTalentBizArticleListArticleList>,
    /// Cursor of the next page, empty for the first page.
    pub next_key: Option<String>,
    /// Whether there are more pages.
    pub has_more: bool,
}

wire_in!(GetTalentBizArticleListResponse {
    "article_list" => article_list,
    "next_key" => next_key,
    "has_more" => has_more,
});

impl Endpoint for GetTalentBizArticleList {
    type Response = GetTalentBizArticleListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_promoter.get_talent_biz_article_list",
        path: "/channels/ec/promoter/get_talent_biz_article_list",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `article_list` of [`GetTalentBizArticleList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetTalentBizArticleListArticleList {
    /// `product_info_list`.
    pub product_info_list: Vec<GetTalentBizArticleListProductInfoList>,
    /// `article_info`.
    pub article_info: ArticleInfo,
    /// When it was created, Unix seconds.
    pub create_time: i64,
    /// When it was last changed, Unix seconds.
    pub update_time: i64,
}

wire_in!(part GetTalentBizArticleListArticleList {
    "product_info_list" => product_info_list,
    "article_info" => article_info,
    "create_time" => create_time,
    "update_time" => update_time,
});

/// `product_info_list` of [`GetTalentBizArticleList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetTalentBizArticleListProductInfoList {
    /// Id of the product (SPU).
    pub product_id: i64,
    /// `product_name`.
    pub product_name: String,
    /// Address of the main image of the product.
    pub product_img_url: String,
    /// Expected commission of the agency, fen.
    pub predict_commission_amount: i64,
    /// Lowest price of the product, fen.
    pub product_mini_price: i64,
}

wire_in!(part GetTalentBizArticleListProductInfoList {
    "product_id" => product_id,
    "product_name" => product_name,
    "product_img_url" => product_img_url,
    "predict_commission_amount" => predict_commission_amount,
    "product_mini_price" => product_mini_price,
});

/// Unbind a sharer from the agency (机构解绑推客).
///
/// `POST /channels/ec/promoter/headsupplier_unbind_promoter`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/leagueheadsupplier/api/sharer/account/api_mmecpromoter_headsupplier_unbind_promoter.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct HeadsupplierUnbindPromoter {
    /// Appid of the sharer; empty gives a link of the agency alone.
    pub sharer_appid: String,
}

impl HeadsupplierUnbindPromoter {
    /// Starts with the required members.
    pub fn new(sharer_appid: impl Into<String>) -> Self {
        Self {
            sharer_appid: sharer_appid.into(),
        }
    }
}

wire_out!(HeadsupplierUnbindPromoter {
    "sharer_appid" => sharer_appid,
});

/// The answer to [`HeadsupplierUnbindPromoter`].
pub type HeadsupplierUnbindPromoterResponse = yizhan_core::Done;

impl Endpoint for HeadsupplierUnbindPromoter {
    type Response = HeadsupplierUnbindPromoterResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_promoter.headsupplier_unbind_promoter",
        path: "/channels/ec/promoter/headsupplier_unbind_promoter",
        ..Operation::usual(Product::Mini)
    };
}

/// Give a coupon to another agency (分发优惠券给其他机构).
///
/// `POST /channels/ec/promoter/set_coupon_to_headsupplier`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/leagueheadsupplier/api/sharer/coupon/api_set_coupon_to_headsupplier.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SetCouponToHeadsupplier {
    /// Appid of the agency the coupon is given to.
    pub to_head_supplier_appid: String,
    /// Id of the coupon.
    pub coupon_id: i64,
}

impl SetCouponToHeadsupplier {
    /// Starts with the required members.
    pub fn new(to_head_supplier_appid: impl Into<String>, coupon_id: impl Into<i64>) -> Self {
        Self {
            to_head_supplier_appid: to_head_supplier_appid.into(),
            coupon_id: coupon_id.into(),
        }
    }
}

wire_out!(SetCouponToHeadsupplier {
    "to_head_supplier_appid" => to_head_supplier_appid,
} via {
    "coupon_id" => coupon_id: yizhan_core::wire::NumberAsString,
});

/// The answer to [`SetCouponToHeadsupplier`].
pub type SetCouponToHeadsupplierResponse = yizhan_core::Done;

impl Endpoint for SetCouponToHeadsupplier {
    type Response = SetCouponToHeadsupplierResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_promoter.set_coupon_to_headsupplier",
        path: "/channels/ec/promoter/set_coupon_to_headsupplier",
        ..Operation::usual(Product::Mini)
    };
}

/// Set the commission type and ratio of a sharer (设置推客的分佣类型和比例信息).
///
/// `POST /channels/ec/promoter/set_sharer_commission_info`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/sharer/setsharercommissioninfo.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SetSharerCommissionInfo {
    /// Appid of the sharer; empty gives a link of the agency alone.
    pub sharer_appid: String,
    /// 0 shared out by the platform, 1 by the agency itself.
    pub commission_type: i64,
    /// Share of the sharer if the platform pays, parts per million, 100000 to 1000000.
    pub commission_ratio: i64,
}

impl SetSharerCommissionInfo {
    /// Starts with the required members.
    pub fn new(
        sharer_appid: impl Into<String>,
        commission_type: impl Into<i64>,
        commission_ratio: impl Into<i64>,
    ) -> Self {
        Self {
            sharer_appid: sharer_appid.into(),
            commission_type: commission_type.into(),
            commission_ratio: commission_ratio.into(),
        }
    }
}

wire_out!(SetSharerCommissionInfo {
    "sharer_appid" => sharer_appid,
    "commission_type" => commission_type,
    "commission_ratio" => commission_ratio,
});

/// The answer to [`SetSharerCommissionInfo`].
pub type SetSharerCommissionInfoResponse = yizhan_core::Done;

impl Endpoint for SetSharerCommissionInfo {
    type Response = SetSharerCommissionInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_promoter.set_sharer_commission_info",
        path: "/channels/ec/promoter/set_sharer_commission_info",
        ..Operation::usual(Product::Mini)
    };
}

/// Set a sharer's commission ratio for a product (设置推客的单个商品的分佣比例信息).
///
/// `POST /channels/ec/promoter/set_sharer_product_commission_info`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/product/setsharerproductcommissioninfo.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SetSharerProductCommissionInfo {
    /// Appid of the sharer; empty gives a link of the agency alone.
    pub sharer_appid: String,
    /// Id of the product (SPU).
    pub product_id: i64,
    /// Share of the sharer if the platform pays, parts per million, 100000 to 1000000.
    pub commission_ratio: i64,
}

impl SetSharerProductCommissionInfo {
    /// Starts with the required members.
    pub fn new(
        sharer_appid: impl Into<String>,
        product_id: impl Into<i64>,
        commission_ratio: impl Into<i64>,
    ) -> Self {
        Self {
            sharer_appid: sharer_appid.into(),
            product_id: product_id.into(),
            commission_ratio: commission_ratio.into(),
        }
    }
}

wire_out!(SetSharerProductCommissionInfo {
    "sharer_appid" => sharer_appid,
    "product_id" => product_id,
    "commission_ratio" => commission_ratio,
});

/// The answer to [`SetSharerProductCommissionInfo`].
pub type SetSharerProductCommissionInfoResponse = yizhan_core::Done;

impl Endpoint for SetSharerProductCommissionInfo {
    type Response = SetSharerProductCommissionInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_promoter.set_sharer_product_commission_info",
        path: "/channels/ec/promoter/set_sharer_product_commission_info",
        ..Operation::usual(Product::Mini)
    };
}
