//! Generated from `spec/mini/channels_ec_coupon.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Coupons (优惠券)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Create a coupon (创建优惠券).
///
/// `POST /channels/ec/coupon/create`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/coupon/create.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/coupon/create.html)
///
/// The new coupon is a draft; change its status to 2 to put it in force.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Create {
    /// 1 product with condition, 2 product full reduction, 3 product discount, 4 product direct reduction, 101 to 104 the same for the whole shop.
    pub r#type: i64,
    /// Name of the coupon, at most 10 Chinese characters.
    pub name: String,
    /// `discount_info`.
    pub discount_info: DiscountInfo,
    /// Further settings.
    pub ext_info: Option<ExtInfo>,
    /// `promote_info`.
    pub promote_info: Option<PromoteInfo>,
    /// Rules for receiving.
    pub receive_info: Option<ReceiveInfo>,
    /// When a received coupon can be used.
    pub valid_info: ValidInfo,
}

impl Create {
    /// Starts with the required members.
    pub fn new(
        r#type: impl Into<i64>,
        name: impl Into<String>,
        discount_info: impl Into<DiscountInfo>,
        valid_info: impl Into<ValidInfo>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            name: name.into(),
            discount_info: discount_info.into(),
            ext_info: Default::default(),
            promote_info: Default::default(),
            receive_info: Default::default(),
            valid_info: valid_info.into(),
        }
    }

    /// Further settings.
    pub fn ext_info(mut self, ext_info: impl Into<ExtInfo>) -> Self {
        self.ext_info = Some(ext_info.into());
        self
    }

    /// `promote_info`.
    pub fn promote_info(mut self, promote_info: impl Into<PromoteInfo>) -> Self {
        self.promote_info = Some(promote_info.into());
        self
    }

    /// Rules for receiving.
    pub fn receive_info(mut self, receive_info: impl Into<ReceiveInfo>) -> Self {
        self.receive_info = Some(receive_info.into());
        self
    }
}

wire_out!(Create {
    "type" => r#type,
    "name" => name,
    "discount_info" => discount_info,
    "ext_info" => ext_info,
    "promote_info" => promote_info,
    "receive_info" => receive_info,
    "valid_info" => valid_info,
});

/// The answer to [`Create`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// `data`.
    pub data: CreateData,
}

wire_in!(CreateResponse {
    "data" => data,
});

impl Endpoint for Create {
    type Response = CreateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_coupon.create",
        path: "/channels/ec/coupon/create",
        ..Operation::usual(Product::Mini)
    };
}

/// `discount_info` of [`Create`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DiscountInfo {
    /// When the coupon may be used.
    pub discount_condition: Option<DiscountCondition>,
    /// Reduction, fen.
    pub discount_fee: Option<i64>,
    /// Discount times 1000, e.g. 5100 is 5.1折 (49% off).
    pub discount_num: Option<i64>,
}

impl DiscountInfo {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// When the coupon may be used.
    #[must_use]
    pub fn discount_condition(mut self, discount_condition: impl Into<DiscountCondition>) -> Self {
        self.discount_condition = Some(discount_condition.into());
        self
    }

    /// Reduction, fen.
    #[must_use]
    pub fn discount_fee(mut self, discount_fee: impl Into<i64>) -> Self {
        self.discount_fee = Some(discount_fee.into());
        self
    }

    /// Discount times 1000, e.g. 5100 is 5.1折 (49% off).
    #[must_use]
    pub fn discount_num(mut self, discount_num: impl Into<i64>) -> Self {
        self.discount_num = Some(discount_num.into());
        self
    }
}

wire_out!(part DiscountInfo {
    "discount_condition" => discount_condition,
    "discount_fee" => discount_fee,
    "discount_num" => discount_num,
});

/// `discount_condition` of [`Create`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DiscountCondition {
    /// Number of pieces to buy.
    pub product_cnt: Option<i64>,
    /// Products the coupon is for, only for product coupons.
    pub product_ids: Option<Vec<i64>>,
    /// Price to reach, fen.
    pub product_price: Option<i64>,
}

impl DiscountCondition {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Number of pieces to buy.
    #[must_use]
    pub fn product_cnt(mut self, product_cnt: impl Into<i64>) -> Self {
        self.product_cnt = Some(product_cnt.into());
        self
    }

    /// Products the coupon is for, only for product coupons.
    #[must_use]
    pub fn product_ids(mut self, product_ids: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.product_ids = Some(product_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Price to reach, fen.
    #[must_use]
    pub fn product_price(mut self, product_price: impl Into<i64>) -> Self {
        self.product_price = Some(product_price.into());
        self
    }
}

wire_out!(part DiscountCondition {
    "product_cnt" => product_cnt,
    "product_ids" => product_ids,
    "product_price" => product_price,
});

/// `ext_info` of [`Create`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ExtInfo {
    /// Product opened when the coupon is tapped.
    pub jump_product_id: Option<i64>,
    /// Note on the coupon.
    pub notes: Option<String>,
    /// When the coupon becomes effective, Unix seconds.
    pub valid_time: i64,
    /// When the coupon stops, Unix seconds.
    pub invalid_time: i64,
}

impl ExtInfo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(valid_time: impl Into<i64>, invalid_time: impl Into<i64>) -> Self {
        Self {
            jump_product_id: Default::default(),
            notes: Default::default(),
            valid_time: valid_time.into(),
            invalid_time: invalid_time.into(),
        }
    }

    /// Product opened when the coupon is tapped.
    #[must_use]
    pub fn jump_product_id(mut self, jump_product_id: impl Into<i64>) -> Self {
        self.jump_product_id = Some(jump_product_id.into());
        self
    }

    /// Note on the coupon.
    #[must_use]
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Some(notes.into());
        self
    }
}

wire_out!(part ExtInfo {
    "jump_product_id" => jump_product_id,
    "notes" => notes,
    "valid_time" => valid_time,
    "invalid_time" => invalid_time,
});

/// `promote_info` of [`Create`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PromoteInfo {
    /// 1 in the shop, 9 for members, 10 gift for new members.
    pub promote_type: i64,
}

impl PromoteInfo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(promote_type: impl Into<i64>) -> Self {
        Self {
            promote_type: promote_type.into(),
        }
    }
}

wire_out!(part PromoteInfo {
    "promote_type" => promote_type,
});

/// `receive_info` of [`Create`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ReceiveInfo {
    /// Coupons per user.
    pub limit_num_one_person: Option<i64>,
    /// Number of coupons to give out.
    pub total_num: Option<i64>,
    /// Begin of receiving, Unix seconds.
    pub start_time: Option<i64>,
    /// End of receiving, Unix seconds.
    pub end_time: Option<i64>,
}

impl ReceiveInfo {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Coupons per user.
    #[must_use]
    pub fn limit_num_one_person(mut self, limit_num_one_person: impl Into<i64>) -> Self {
        self.limit_num_one_person = Some(limit_num_one_person.into());
        self
    }

    /// Number of coupons to give out.
    #[must_use]
    pub fn total_num(mut self, total_num: impl Into<i64>) -> Self {
        self.total_num = Some(total_num.into());
        self
    }

    /// Begin of receiving, Unix seconds.
    #[must_use]
    pub fn start_time(mut self, start_time: impl Into<i64>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// End of receiving, Unix seconds.
    #[must_use]
    pub fn end_time(mut self, end_time: impl Into<i64>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }
}

wire_out!(part ReceiveInfo {
    "limit_num_one_person" => limit_num_one_person,
    "total_num" => total_num,
    "start_time" => start_time,
    "end_time" => end_time,
});

/// `valid_info` of [`Create`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ValidInfo {
    /// 1 fixed period, 2 days after receiving.
    pub valid_type: i64,
    /// Days of validity, only for valid_type 2.
    pub valid_day_num: Option<i64>,
    /// Begin of validity, Unix seconds, only for valid_type 1.
    pub start_time: Option<i64>,
    /// End of validity, Unix seconds, only for valid_type 1.
    pub end_time: Option<i64>,
}

impl ValidInfo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(valid_type: impl Into<i64>) -> Self {
        Self {
            valid_type: valid_type.into(),
            valid_day_num: Default::default(),
            start_time: Default::default(),
            end_time: Default::default(),
        }
    }

    /// Days of validity, only for valid_type 2.
    #[must_use]
    pub fn valid_day_num(mut self, valid_day_num: impl Into<i64>) -> Self {
        self.valid_day_num = Some(valid_day_num.into());
        self
    }

    /// Begin of validity, Unix seconds, only for valid_type 1.
    #[must_use]
    pub fn start_time(mut self, start_time: impl Into<i64>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// End of validity, Unix seconds, only for valid_type 1.
    #[must_use]
    pub fn end_time(mut self, end_time: impl Into<i64>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }
}

wire_out!(part ValidInfo {
    "valid_type" => valid_type,
    "valid_day_num" => valid_day_num,
    "start_time" => start_time,
    "end_time" => end_time,
});

/// `data` of [`Create`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateData {
    /// Id of the coupon.
    pub coupon_id: i64,
}

wire_in!(part CreateData {
    "coupon_id" => coupon_id,
});

/// Get a coupon (获取优惠券详情).
///
/// `POST /channels/ec/coupon/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/coupon/get.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/coupon/get.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Get {
    /// Id of the coupon.
    pub coupon_id: i64,
}

impl Get {
    /// Starts with the required members.
    pub fn new(coupon_id: impl Into<i64>) -> Self {
        Self {
            coupon_id: coupon_id.into(),
        }
    }
}

wire_out!(Get {
    "coupon_id" => coupon_id,
});

/// The answer to [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// `coupon`.
    pub coupon: GetCoupon,
}

wire_in!(GetResponse {
    "coupon" => coupon,
});

impl Endpoint for Get {
    type Response = GetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_coupon.get",
        path: "/channels/ec/coupon/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `coupon` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCoupon {
    /// Id of the coupon.
    pub coupon_id: i64,
    /// 1 product with condition, 2 product full reduction, 3 product discount, 4 product direct reduction, 101 to 104 the same for the whole shop.
    pub r#type: i64,
    /// 1 draft, 2 in force, 4 void, 5 deleted.
    pub status: i64,
    /// `coupon_info`.
    pub coupon_info: GetCouponInfo,
    /// How many were given out.
    pub stock_info: GetStockInfo,
    /// When it was last changed, Unix seconds.
    pub update_time: i64,
    /// When it was created, Unix seconds.
    pub create_time: i64,
}

wire_in!(part GetCoupon {
    "coupon_id" => coupon_id,
    "type" => r#type,
    "status" => status,
    "coupon_info" => coupon_info,
    "stock_info" => stock_info,
    "update_time" => update_time,
    "create_time" => create_time,
});

/// `coupon_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCouponInfo {
    /// Name of the coupon, at most 10 Chinese characters.
    pub name: String,
    /// `discount_info`.
    pub discount_info: GetCouponInfoDiscountInfo,
    /// Further settings.
    pub ext_info: Option<GetCouponInfoExtInfo>,
    /// `promote_info`.
    pub promote_info: Option<GetCouponInfoPromoteInfo>,
    /// Rules for receiving.
    pub receive_info: Option<GetCouponInfoReceiveInfo>,
    /// When a received coupon can be used.
    pub valid_info: GetCouponInfoValidInfo,
}

wire_in!(part GetCouponInfo {
    "name" => name,
    "discount_info" => discount_info,
    "ext_info" => ext_info,
    "promote_info" => promote_info,
    "receive_info" => receive_info,
    "valid_info" => valid_info,
});

/// `coupon_info_discount_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCouponInfoDiscountInfo {
    /// When the coupon may be used.
    pub discount_condition: Option<GetDiscountInfoDiscountCondition>,
    /// Reduction, fen.
    pub discount_fee: Option<i64>,
    /// Discount times 1000, e.g. 5100 is 5.1折 (49% off).
    pub discount_num: Option<i64>,
}

wire_in!(part GetCouponInfoDiscountInfo {
    "discount_condition" => discount_condition,
    "discount_fee" => discount_fee,
    "discount_num" => discount_num,
});

/// `discount_info_discount_condition` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetDiscountInfoDiscountCondition {
    /// Number of pieces to buy.
    pub product_cnt: Option<i64>,
    /// Products the coupon is for, only for product coupons.
    pub product_ids: Vec<i64>,
    /// Price to reach, fen.
    pub product_price: Option<i64>,
}

wire_in!(part GetDiscountInfoDiscountCondition {
    "product_cnt" => product_cnt,
    "product_ids" => product_ids,
    "product_price" => product_price,
});

/// `coupon_info_ext_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCouponInfoExtInfo {
    /// Product opened when the coupon is tapped.
    pub jump_product_id: Option<i64>,
    /// Note on the coupon.
    pub notes: Option<String>,
    /// When the coupon becomes effective, Unix seconds.
    pub valid_time: i64,
    /// When the coupon stops, Unix seconds.
    pub invalid_time: i64,
}

wire_in!(part GetCouponInfoExtInfo {
    "jump_product_id" => jump_product_id,
    "notes" => notes,
    "valid_time" => valid_time,
    "invalid_time" => invalid_time,
});

/// `coupon_info_promote_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCouponInfoPromoteInfo {
    /// 1 in the shop, 9 for members, 10 gift for new members.
    pub promote_type: i64,
}

wire_in!(part GetCouponInfoPromoteInfo {
    "promote_type" => promote_type,
});

/// `coupon_info_receive_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCouponInfoReceiveInfo {
    /// Coupons per user.
    pub limit_num_one_person: Option<i64>,
    /// Number of coupons to give out.
    pub total_num: Option<i64>,
    /// Begin of receiving, Unix seconds.
    pub start_time: Option<i64>,
    /// End of receiving, Unix seconds.
    pub end_time: Option<i64>,
}

wire_in!(part GetCouponInfoReceiveInfo {
    "limit_num_one_person" => limit_num_one_person,
    "total_num" => total_num,
    "start_time" => start_time,
    "end_time" => end_time,
});

/// `coupon_info_valid_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCouponInfoValidInfo {
    /// 1 fixed period, 2 days after receiving.
    pub valid_type: i64,
    /// Days of validity, only for valid_type 2.
    pub valid_day_num: Option<i64>,
    /// Begin of validity, Unix seconds, only for valid_type 1.
    pub start_time: Option<i64>,
    /// End of validity, Unix seconds, only for valid_type 1.
    pub end_time: Option<i64>,
}

wire_in!(part GetCouponInfoValidInfo {
    "valid_type" => valid_type,
    "valid_day_num" => valid_day_num,
    "start_time" => start_time,
    "end_time" => end_time,
});

/// `stock_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetStockInfo {
    /// Coupons issued.
    pub issued_num: i64,
    /// Coupons received.
    pub receive_num: i64,
    /// Coupons used.
    pub used_num: i64,
}

wire_in!(part GetStockInfo {
    "issued_num" => issued_num,
    "receive_num" => receive_num,
    "used_num" => used_num,
});

/// List coupons (获取优惠券ID列表).
///
/// `POST /channels/ec/coupon/get_list`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/coupon/get_list.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/coupon/get_list.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetList {
    /// 1 draft, 2 in force, 4 void, 5 deleted.
    pub status: Option<i64>,
    /// Cursor of the next page, empty for the first page.
    pub page_ctx: Option<String>,
    /// Number of the page, from 1.
    ///
    /// `1` unless set.
    pub page: i64,
    /// Number of entries per page, at most 200.
    ///
    /// `10` unless set.
    pub page_size: i64,
}

impl GetList {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// 1 draft, 2 in force, 4 void, 5 deleted.
    pub fn status(mut self, status: impl Into<i64>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Cursor of the next page, empty for the first page.
    pub fn page_ctx(mut self, page_ctx: impl Into<String>) -> Self {
        self.page_ctx = Some(page_ctx.into());
        self
    }

    /// Number of the page, from 1.
    ///
    /// `1` unless set.
    pub fn page(mut self, page: impl Into<i64>) -> Self {
        self.page = page.into();
        self
    }

    /// Number of entries per page, at most 200.
    ///
    /// `10` unless set.
    pub fn page_size(mut self, page_size: impl Into<i64>) -> Self {
        self.page_size = page_size.into();
        self
    }
}

impl Default for GetList {
    #[inline]
    fn default() -> Self {
        Self {
            status: Default::default(),
            page_ctx: Default::default(),
            page: 1,
            page_size: 10,
        }
    }
}

wire_out!(GetList {
    "status" => status,
    "page_ctx" => page_ctx,
    "page" => page,
    "page_size" => page_size,
});

/// The answer to [`GetList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetListResponse {
    /// `coupons`.
    pub coupons: Vec<GetListCoupons>,
    /// Cursor of the next page, empty for the first page.
    pub page_ctx: Option<String>,
    /// Number of all matching entries.
    pub total_num: i64,
}

wire_in!(GetListResponse {
    "coupons" => coupons,
    "page_ctx" => page_ctx,
    "total_num" => total_num,
});

impl Endpoint for GetList {
    type Response = GetListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_coupon.get_list",
        path: "/channels/ec/coupon/get_list",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `coupons` of [`GetList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetListCoupons {
    /// Id of the coupon.
    pub coupon_id: i64,
}

wire_in!(part GetListCoupons {
    "coupon_id" => coupon_id,
});

/// Get a coupon a user received (获取用户优惠券详情).
///
/// `POST /channels/ec/coupon/get_user_coupon`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/coupon/get_user_coupon.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/coupon/get_user_coupon.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetUserCoupon {
    /// Openid of the user.
    pub openid: String,
    /// Id of the coupon in the user's hands.
    pub user_coupon_id: String,
}

impl GetUserCoupon {
    /// Starts with the required members.
    pub fn new(openid: impl Into<String>, user_coupon_id: impl Into<String>) -> Self {
        Self {
            openid: openid.into(),
            user_coupon_id: user_coupon_id.into(),
        }
    }
}

wire_out!(GetUserCoupon {
    "openid" => openid,
    "user_coupon_id" => user_coupon_id,
});

/// The answer to [`GetUserCoupon`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetUserCouponResponse {
    /// Openid of the user.
    pub openid: String,
    /// Unionid of the user, only if the account is bound to an Open Platform account.
    pub unionid: Option<String>,
    /// `user_coupon`.
    pub user_coupon: GetUserCouponUserCoupon,
}

wire_in!(GetUserCouponResponse {
    "openid" => openid,
    "unionid" => unionid,
    "user_coupon" => user_coupon,
});

impl Endpoint for GetUserCoupon {
    type Response = GetUserCouponResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_coupon.get_user_coupon",
        path: "/channels/ec/coupon/get_user_coupon",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `user_coupon` of [`GetUserCoupon`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetUserCouponUserCoupon {
    /// Id of the coupon in the user's hands.
    pub user_coupon_id: String,
    /// Id of the coupon.
    pub coupon_id: i64,
    /// 100 in force, 101 expired, 102 used.
    pub status: i64,
    /// When it was created, Unix seconds.
    pub create_time: i64,
    /// When it was last changed, Unix seconds.
    pub update_time: i64,
    /// Begin of validity, Unix seconds.
    pub start_time: i64,
    /// End of validity, Unix seconds.
    pub end_time: i64,
    /// Further settings.
    pub ext_info: Option<GetUserCouponUserCouponExtInfo>,
    /// Order it was used for.
    pub order_id: Option<String>,
    /// Reduction, fen.
    pub discount_fee: Option<i64>,
}

wire_in!(part GetUserCouponUserCoupon {
    "user_coupon_id" => user_coupon_id,
    "coupon_id" => coupon_id,
    "status" => status,
    "create_time" => create_time,
    "update_time" => update_time,
    "start_time" => start_time,
    "end_time" => end_time,
    "ext_info" => ext_info,
    "order_id" => order_id,
    "discount_fee" => discount_fee,
});

/// `user_coupon_ext_info` of [`GetUserCoupon`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetUserCouponUserCouponExtInfo {
    /// When it was used, Unix seconds.
    pub use_time: i64,
}

wire_in!(part GetUserCouponUserCouponExtInfo {
    "use_time" => use_time,
});

/// List coupons a user received (获取用户优惠券ID列表).
///
/// `POST /channels/ec/coupon/get_user_coupon_list`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/coupon/get_user_coupon_list.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/coupon/get_user_coupon_list.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetUserCouponList {
    /// Openid of the user.
    pub openid: String,
    /// 100 in force, 101 expired, 102 used.
    pub status: Option<i64>,
    /// Cursor of the next page, empty for the first page.
    pub page_ctx: Option<String>,
    /// Number of the page, from 1.
    ///
    /// `1` unless set.
    pub page: i64,
    /// Number of entries per page, at most 200.
    ///
    /// `10` unless set.
    pub page_size: i64,
}

impl GetUserCouponList {
    /// Starts with the required members.
    pub fn new(openid: impl Into<String>) -> Self {
        Self {
            openid: openid.into(),
            status: Default::default(),
            page_ctx: Default::default(),
            page: 1,
            page_size: 10,
        }
    }

    /// 100 in force, 101 expired, 102 used.
    pub fn status(mut self, status: impl Into<i64>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Cursor of the next page, empty for the first page.
    pub fn page_ctx(mut self, page_ctx: impl Into<String>) -> Self {
        self.page_ctx = Some(page_ctx.into());
        self
    }

    /// Number of the page, from 1.
    ///
    /// `1` unless set.
    pub fn page(mut self, page: impl Into<i64>) -> Self {
        self.page = page.into();
        self
    }

    /// Number of entries per page, at most 200.
    ///
    /// `10` unless set.
    pub fn page_size(mut self, page_size: impl Into<i64>) -> Self {
        self.page_size = page_size.into();
        self
    }
}

wire_out!(GetUserCouponList {
    "openid" => openid,
    "status" => status,
    "page_ctx" => page_ctx,
    "page" => page,
    "page_size" => page_size,
});

/// The answer to [`GetUserCouponList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetUserCouponListResponse {
    /// `user_coupon_list`.
    pub user_coupon_list: Vec<GetUserCouponListUserCouponList>,
    /// Cursor of the next page, empty for the first page.
    pub page_ctx: Option<String>,
    /// Number of all matching entries.
    pub total_num: i64,
}

wire_in!(GetUserCouponListResponse {
    "user_coupon_list" => user_coupon_list,
    "page_ctx" => page_ctx,
    "total_num" => total_num,
});

impl Endpoint for GetUserCouponList {
    type Response = GetUserCouponListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_coupon.get_user_coupon_list",
        path: "/channels/ec/coupon/get_user_coupon_list",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `user_coupon_list` of [`GetUserCouponList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetUserCouponListUserCouponList {
    /// Id of the coupon in the user's hands.
    pub user_coupon_id: String,
    /// Id of the coupon.
    pub coupon_id: i64,
}

wire_in!(part GetUserCouponListUserCouponList {
    "user_coupon_id" => user_coupon_id,
    "coupon_id" => coupon_id,
});

/// Update a coupon (更新优惠券内容).
///
/// `POST /channels/ec/coupon/update`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/coupon/update.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/coupon/update.html)
///
/// Only the coupon as a whole is replaced; what may change depends on its status.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Update {
    /// Id of the coupon.
    pub coupon_id: i64,
    /// 1 product with condition, 2 product full reduction, 3 product discount, 4 product direct reduction, 101 to 104 the same for the whole shop.
    pub r#type: i64,
    /// Name of the coupon, at most 10 Chinese characters.
    pub name: String,
    /// `discount_info`.
    pub discount_info: DiscountInfo,
    /// Further settings.
    pub ext_info: Option<ExtInfo>,
    /// `promote_info`.
    pub promote_info: Option<PromoteInfo>,
    /// Rules for receiving.
    pub receive_info: Option<ReceiveInfo>,
    /// When a received coupon can be used.
    pub valid_info: ValidInfo,
}

impl Update {
    /// Starts with the first member; the other required ones have setters too.
    pub fn new(coupon_id: impl Into<i64>) -> Self {
        Self {
            coupon_id: coupon_id.into(),
            r#type: Default::default(),
            name: Default::default(),
            discount_info: Default::default(),
            ext_info: Default::default(),
            promote_info: Default::default(),
            receive_info: Default::default(),
            valid_info: Default::default(),
        }
    }

    /// 1 product with condition, 2 product full reduction, 3 product discount, 4 product direct reduction, 101 to 104 the same for the whole shop.
    pub fn r#type(mut self, r#type: impl Into<i64>) -> Self {
        self.r#type = r#type.into();
        self
    }

    /// Name of the coupon, at most 10 Chinese characters.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// `discount_info`.
    pub fn discount_info(mut self, discount_info: impl Into<DiscountInfo>) -> Self {
        self.discount_info = discount_info.into();
        self
    }

    /// Further settings.
    pub fn ext_info(mut self, ext_info: impl Into<ExtInfo>) -> Self {
        self.ext_info = Some(ext_info.into());
        self
    }

    /// `promote_info`.
    pub fn promote_info(mut self, promote_info: impl Into<PromoteInfo>) -> Self {
        self.promote_info = Some(promote_info.into());
        self
    }

    /// Rules for receiving.
    pub fn receive_info(mut self, receive_info: impl Into<ReceiveInfo>) -> Self {
        self.receive_info = Some(receive_info.into());
        self
    }

    /// When a received coupon can be used.
    pub fn valid_info(mut self, valid_info: impl Into<ValidInfo>) -> Self {
        self.valid_info = valid_info.into();
        self
    }
}

wire_out!(Update {
    "coupon_id" => coupon_id,
    "type" => r#type,
    "name" => name,
    "discount_info" => discount_info,
    "ext_info" => ext_info,
    "promote_info" => promote_info,
    "receive_info" => receive_info,
    "valid_info" => valid_info,
});

/// The answer to [`Update`].
pub type UpdateResponse = yizhan_core::Done;

impl Endpoint for Update {
    type Response = UpdateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_coupon.update",
        path: "/channels/ec/coupon/update",
        ..Operation::usual(Product::Mini)
    };
}

/// Change the status of a coupon (更新优惠券状态).
///
/// `POST /channels/ec/coupon/update_status`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/coupon/update_status.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/coupon/update_status.html)
///
/// 2 puts it in force, 4 makes it void, 5 deletes it.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UpdateStatus {
    /// Id of the coupon.
    pub coupon_id: i64,
    /// 1 draft, 2 in force, 4 void, 5 deleted.
    pub status: i64,
}

impl UpdateStatus {
    /// Starts with the required members.
    pub fn new(coupon_id: impl Into<i64>, status: impl Into<i64>) -> Self {
        Self {
            coupon_id: coupon_id.into(),
            status: status.into(),
        }
    }
}

wire_out!(UpdateStatus {
    "coupon_id" => coupon_id,
    "status" => status,
});

/// The answer to [`UpdateStatus`].
pub type UpdateStatusResponse = yizhan_core::Done;

impl Endpoint for UpdateStatus {
    type Response = UpdateStatusResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_coupon.update_status",
        path: "/channels/ec/coupon/update_status",
        ..Operation::usual(Product::Mini)
    };
}
