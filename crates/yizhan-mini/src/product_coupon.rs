//! Generated from `spec/mini/product_coupon.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Mini store: coupons (小商店·优惠券)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Create a coupon (创建优惠券).
///
/// `POST /product/coupon/create`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/coupon/create_coupon.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Create {
    /// 1 conditional percentage off for products, 2 money off above an amount for products, 3 plain percentage off for products, 4 plain money off for products; 101 to 104 the same for the whole store.
    pub r#type: i64,
    /// `name`.
    pub name: String,
    /// `discount_info`.
    pub discount_info: DiscountInfo,
    /// `ext_info`.
    pub ext_info: Option<ExtInfo>,
    /// `promote_info`.
    pub promote_info: Option<PromoteInfo>,
    /// `receive_info`.
    pub receive_info: Option<ReceiveInfo>,
    /// `valid_info`.
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

    /// `ext_info`.
    pub fn ext_info(mut self, ext_info: impl Into<ExtInfo>) -> Self {
        self.ext_info = Some(ext_info.into());
        self
    }

    /// `promote_info`.
    pub fn promote_info(mut self, promote_info: impl Into<PromoteInfo>) -> Self {
        self.promote_info = Some(promote_info.into());
        self
    }

    /// `receive_info`.
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
        name: "mini.product_coupon.create",
        path: "/product/coupon/create",
        ..Operation::usual(Product::Mini)
    };
}

/// `discount_info` of [`Create`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DiscountInfo {
    /// What the buyer must reach; all absent means none.
    pub discount_condition: Option<DiscountCondition>,
    /// Fen taken off; for money-off coupons.
    pub discount_fee: Option<i64>,
    /// Discount times 1000: 5000 means half price; for percentage coupons.
    pub discount_num: Option<i64>,
}

impl DiscountInfo {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// What the buyer must reach; all absent means none.
    #[must_use]
    pub fn discount_condition(mut self, discount_condition: impl Into<DiscountCondition>) -> Self {
        self.discount_condition = Some(discount_condition.into());
        self
    }

    /// Fen taken off; for money-off coupons.
    #[must_use]
    pub fn discount_fee(mut self, discount_fee: impl Into<i64>) -> Self {
        self.discount_fee = Some(discount_fee.into());
        self
    }

    /// Discount times 1000: 5000 means half price; for percentage coupons.
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
    /// Number of pieces that must be bought.
    pub product_cnt: Option<i64>,
    /// Products the coupon is limited to.
    pub product_ids: Option<Vec<i64>>,
    /// Fen that must be spent.
    pub product_price: Option<i64>,
}

impl DiscountCondition {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Number of pieces that must be bought.
    #[must_use]
    pub fn product_cnt(mut self, product_cnt: impl Into<i64>) -> Self {
        self.product_cnt = Some(product_cnt.into());
        self
    }

    /// Products the coupon is limited to.
    #[must_use]
    pub fn product_ids(mut self, product_ids: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.product_ids = Some(product_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Fen that must be spent.
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
    /// Product opened from the coupon.
    pub jump_product_id: Option<i64>,
    /// Note shown with the coupon.
    pub notes: Option<String>,
    /// Unix seconds, from when the coupon is shown as valid.
    pub valid_time: i64,
    /// Unix seconds, from when the coupon is no longer valid.
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

    /// Product opened from the coupon.
    #[must_use]
    pub fn jump_product_id(mut self, jump_product_id: impl Into<i64>) -> Self {
        self.jump_product_id = Some(jump_product_id.into());
        self
    }

    /// Note shown with the coupon.
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
    /// Name of the merchant's own promotion channel.
    pub customize_channel: String,
    /// 1 promoted in the store, 2 promoted in the merchant's own channel.
    pub promote_type: i64,
}

impl PromoteInfo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(customize_channel: impl Into<String>, promote_type: impl Into<i64>) -> Self {
        Self {
            customize_channel: customize_channel.into(),
            promote_type: promote_type.into(),
        }
    }
}

wire_out!(part PromoteInfo {
    "customize_channel" => customize_channel,
    "promote_type" => promote_type,
});

/// `receive_info` of [`Create`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ReceiveInfo {
    /// How many one user can receive.
    pub limit_num_one_person: Option<i64>,
    /// Total number issued.
    pub total_num: Option<i64>,
    /// Unix seconds, start of receipt or, in valid_info, of use.
    pub start_time: Option<i64>,
    /// Unix seconds, end of receipt or, in valid_info, of use.
    pub end_time: Option<i64>,
}

impl ReceiveInfo {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// How many one user can receive.
    #[must_use]
    pub fn limit_num_one_person(mut self, limit_num_one_person: impl Into<i64>) -> Self {
        self.limit_num_one_person = Some(limit_num_one_person.into());
        self
    }

    /// Total number issued.
    #[must_use]
    pub fn total_num(mut self, total_num: impl Into<i64>) -> Self {
        self.total_num = Some(total_num.into());
        self
    }

    /// Unix seconds, start of receipt or, in valid_info, of use.
    #[must_use]
    pub fn start_time(mut self, start_time: impl Into<i64>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Unix seconds, end of receipt or, in valid_info, of use.
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
    /// 1 fixed period from start_time to end_time, 2 valid_day_num days after receipt, 3 valid_second seconds after receipt.
    pub valid_type: i64,
    /// Days, for valid_type 2.
    pub valid_day_num: Option<i64>,
    /// Seconds, for valid_type 3.
    pub valid_second: Option<i64>,
    /// Unix seconds, start of receipt or, in valid_info, of use.
    pub start_time: Option<i64>,
    /// Unix seconds, end of receipt or, in valid_info, of use.
    pub end_time: Option<i64>,
}

impl ValidInfo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(valid_type: impl Into<i64>) -> Self {
        Self {
            valid_type: valid_type.into(),
            valid_day_num: Default::default(),
            valid_second: Default::default(),
            start_time: Default::default(),
            end_time: Default::default(),
        }
    }

    /// Days, for valid_type 2.
    #[must_use]
    pub fn valid_day_num(mut self, valid_day_num: impl Into<i64>) -> Self {
        self.valid_day_num = Some(valid_day_num.into());
        self
    }

    /// Seconds, for valid_type 3.
    #[must_use]
    pub fn valid_second(mut self, valid_second: impl Into<i64>) -> Self {
        self.valid_second = Some(valid_second.into());
        self
    }

    /// Unix seconds, start of receipt or, in valid_info, of use.
    #[must_use]
    pub fn start_time(mut self, start_time: impl Into<i64>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Unix seconds, end of receipt or, in valid_info, of use.
    #[must_use]
    pub fn end_time(mut self, end_time: impl Into<i64>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }
}

wire_out!(part ValidInfo {
    "valid_type" => valid_type,
    "valid_day_num" => valid_day_num,
    "valid_second" => valid_second,
    "start_time" => start_time,
    "end_time" => end_time,
});

/// `data` of [`Create`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateData {
    /// `coupon_id`.
    pub coupon_id: i64,
}

wire_in!(part CreateData {
    "coupon_id" => coupon_id,
});

/// Get a coupon (获取优惠券信息).
///
/// `POST /product/coupon/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/coupon/get.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Get {
    /// `coupon_id`.
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
        name: "mini.product_coupon.get",
        path: "/product/coupon/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `coupon` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCoupon {
    /// `coupon_id`.
    pub coupon_id: i64,
    /// 1 conditional percentage off for products, 2 money off above an amount for products, 3 plain percentage off for products, 4 plain money off for products; 101 to 104 the same for the whole store.
    pub r#type: i64,
    /// 1 being edited, 2 in effect, 3 expired, 4 void, 5 deleted; of a user's coupon 100 usable, 101 expired, 102 used.
    pub status: i64,
    /// `coupon_info`.
    pub coupon_info: CouponInfo,
    /// `stock_info`.
    pub stock_info: GetStockInfo,
    /// Yyyy-MM-dd HH:mm:ss.
    pub update_time: String,
    /// Yyyy-MM-dd HH:mm:ss.
    pub create_time: String,
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
pub struct CouponInfo {
    /// `name`.
    pub name: String,
    /// `discount_info`.
    pub discount_info: DiscountInfoAnswer,
    /// `ext_info`.
    pub ext_info: Option<ExtInfoAnswer>,
    /// `promote_info`.
    pub promote_info: Option<PromoteInfoAnswer>,
    /// `receive_info`.
    pub receive_info: Option<ReceiveInfoAnswer>,
    /// `valid_info`.
    pub valid_info: ValidInfoAnswer,
}

wire_in!(part CouponInfo {
    "name" => name,
    "discount_info" => discount_info,
    "ext_info" => ext_info,
    "promote_info" => promote_info,
    "receive_info" => receive_info,
    "valid_info" => valid_info,
});

/// `discount_info_answer` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DiscountInfoAnswer {
    /// What the buyer must reach; all absent means none.
    pub discount_condition: Option<DiscountConditionAnswer>,
    /// Fen taken off; for money-off coupons.
    pub discount_fee: Option<i64>,
    /// Discount times 1000: 5000 means half price; for percentage coupons.
    pub discount_num: Option<i64>,
}

wire_in!(part DiscountInfoAnswer {
    "discount_condition" => discount_condition,
    "discount_fee" => discount_fee,
    "discount_num" => discount_num,
});

/// `discount_condition_answer` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DiscountConditionAnswer {
    /// Number of pieces that must be bought.
    pub product_cnt: Option<i64>,
    /// Products the coupon is limited to.
    pub product_ids: Vec<i64>,
    /// Fen that must be spent.
    pub product_price: Option<i64>,
}

wire_in!(part DiscountConditionAnswer {
    "product_cnt" => product_cnt,
    "product_ids" => product_ids,
    "product_price" => product_price,
});

/// `ext_info_answer` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ExtInfoAnswer {
    /// Product opened from the coupon.
    pub jump_product_id: Option<i64>,
    /// Note shown with the coupon.
    pub notes: Option<String>,
    /// Yyyy-MM-dd HH:mm:ss, China time.
    pub valid_time: Option<String>,
    /// Yyyy-MM-dd HH:mm:ss, China time.
    pub invalid_time: Option<String>,
}

wire_in!(part ExtInfoAnswer {
    "jump_product_id" => jump_product_id,
    "notes" => notes,
    "valid_time" => valid_time,
    "invalid_time" => invalid_time,
});

/// `promote_info_answer` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PromoteInfoAnswer {
    /// Name of the merchant's own promotion channel.
    pub customize_channel: String,
    /// 1 promoted in the store, 2 promoted in the merchant's own channel.
    pub promote_type: String,
}

wire_in!(part PromoteInfoAnswer {
    "customize_channel" => customize_channel,
    "promote_type" => promote_type,
});

/// `receive_info_answer` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ReceiveInfoAnswer {
    /// How many one user can receive.
    pub limit_num_one_person: Option<i64>,
    /// Total number issued.
    pub total_num: Option<i64>,
    /// Start and end of the period in which it can be received or used.
    pub start_time: Option<String>,
    /// Start and end of the period in which it can be received or used.
    pub end_time: Option<String>,
}

wire_in!(part ReceiveInfoAnswer {
    "limit_num_one_person" => limit_num_one_person,
    "total_num" => total_num,
    "start_time" => start_time,
    "end_time" => end_time,
});

/// `valid_info_answer` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ValidInfoAnswer {
    /// 1 fixed period from start_time to end_time, 2 valid_day_num days after receipt, 3 valid_second seconds after receipt.
    pub valid_type: String,
    /// Days, for valid_type 2.
    pub valid_day_num: Option<i64>,
    /// Start and end of the period in which it can be received or used.
    pub start_time: Option<String>,
    /// Start and end of the period in which it can be received or used.
    pub end_time: Option<String>,
}

wire_in!(part ValidInfoAnswer {
    "valid_type" => valid_type,
    "valid_day_num" => valid_day_num,
    "start_time" => start_time,
    "end_time" => end_time,
});

/// `stock_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetStockInfo {
    /// Number issued.
    pub issued_num: Option<i64>,
    /// Number received by users.
    pub receive_num: Option<i64>,
    /// Number used.
    pub used_num: Option<i64>,
}

wire_in!(part GetStockInfo {
    "issued_num" => issued_num,
    "receive_num" => receive_num,
    "used_num" => used_num,
});

/// List coupons (获取优惠券列表).
///
/// `POST /product/coupon/get_list`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/coupon/get_coupon.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetList {
    /// Yyyy-MM-dd HH:mm:ss.
    pub start_create_time: Option<String>,
    /// Yyyy-MM-dd HH:mm:ss.
    pub end_create_time: Option<String>,
    /// 1 being edited, 2 in effect, 3 expired, 4 void, 5 deleted; of a user's coupon 100 usable, 101 expired, 102 used.
    pub status: Option<i64>,
    /// Page number, from 1.
    ///
    /// `1` unless set.
    pub page: i64,
    /// Entries a page.
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

    /// Yyyy-MM-dd HH:mm:ss.
    pub fn start_create_time(mut self, start_create_time: impl Into<String>) -> Self {
        self.start_create_time = Some(start_create_time.into());
        self
    }

    /// Yyyy-MM-dd HH:mm:ss.
    pub fn end_create_time(mut self, end_create_time: impl Into<String>) -> Self {
        self.end_create_time = Some(end_create_time.into());
        self
    }

    /// 1 being edited, 2 in effect, 3 expired, 4 void, 5 deleted; of a user's coupon 100 usable, 101 expired, 102 used.
    pub fn status(mut self, status: impl Into<i64>) -> Self {
        self.status = Some(status.into());
        self
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

impl Default for GetList {
    #[inline]
    fn default() -> Self {
        Self {
            start_create_time: Default::default(),
            end_create_time: Default::default(),
            status: Default::default(),
            page: 1,
            page_size: 10,
        }
    }
}

wire_out!(GetList {
    "start_create_time" => start_create_time,
    "end_create_time" => end_create_time,
    "status" => status,
    "page" => page,
    "page_size" => page_size,
});

/// The answer to [`GetList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetListResponse {
    /// `coupons`.
    pub coupons: Vec<GetListCoupons>,
}

wire_in!(GetListResponse {
    "coupons" => coupons,
});

impl Endpoint for GetList {
    type Response = GetListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.product_coupon.get_list",
        path: "/product/coupon/get_list",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `coupons` of [`GetList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetListCoupons {
    /// `coupon_id`.
    pub coupon_id: i64,
    /// 1 conditional percentage off for products, 2 money off above an amount for products, 3 plain percentage off for products, 4 plain money off for products; 101 to 104 the same for the whole store.
    pub r#type: i64,
    /// 1 being edited, 2 in effect, 3 expired, 4 void, 5 deleted; of a user's coupon 100 usable, 101 expired, 102 used.
    pub status: i64,
    /// `coupon_info`.
    pub coupon_info: CouponInfo,
    /// `stock_info`.
    pub stock_info: GetListStockInfo,
    /// Yyyy-MM-dd HH:mm:ss.
    pub update_time: String,
    /// Yyyy-MM-dd HH:mm:ss.
    pub create_time: String,
}

wire_in!(part GetListCoupons {
    "coupon_id" => coupon_id,
    "type" => r#type,
    "status" => status,
    "coupon_info" => coupon_info,
    "stock_info" => stock_info,
    "update_time" => update_time,
    "create_time" => create_time,
});

/// `stock_info` of [`GetList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetListStockInfo {
    /// Number issued.
    pub issued_num: i64,
    /// Number received by users.
    pub receive_num: i64,
    /// Number used.
    pub used_num: i64,
}

wire_in!(part GetListStockInfo {
    "issued_num" => issued_num,
    "receive_num" => receive_num,
    "used_num" => used_num,
});

/// List a user's coupons (获取用户优惠券列表).
///
/// `POST /product/coupon/get_user`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/coupon/get_user_coupon.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetUser {
    /// Openid of the user in this mini program.
    pub openid: String,
    /// 1 being edited, 2 in effect, 3 expired, 4 void, 5 deleted; of a user's coupon 100 usable, 101 expired, 102 used.
    pub status: Option<i64>,
}

impl GetUser {
    /// Starts with the required members.
    pub fn new(openid: impl Into<String>) -> Self {
        Self {
            openid: openid.into(),
            status: Default::default(),
        }
    }

    /// 1 being edited, 2 in effect, 3 expired, 4 void, 5 deleted; of a user's coupon 100 usable, 101 expired, 102 used.
    pub fn status(mut self, status: impl Into<i64>) -> Self {
        self.status = Some(status.into());
        self
    }
}

wire_out!(GetUser {
    "openid" => openid,
    "status" => status,
});

/// The answer to [`GetUser`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetUserResponse {
    /// `user_coupon_list`.
    pub user_coupon_list: Vec<GetUserUserCouponList>,
}

wire_in!(GetUserResponse {
    "user_coupon_list" => user_coupon_list,
});

impl Endpoint for GetUser {
    type Response = GetUserResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.product_coupon.get_user",
        path: "/product/coupon/get_user",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `user_coupon_list` of [`GetUser`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetUserUserCouponList {
    /// `coupon_id`.
    pub coupon_id: i64,
    /// 100 usable, 101 expired, 102 used.
    pub status: String,
    /// Start and end of the period in which it can be received or used.
    pub start_time: String,
    /// Start and end of the period in which it can be received or used.
    pub end_time: String,
    /// Order the coupon was used for.
    pub order_id: Option<i64>,
    /// Fen taken off; for money-off coupons.
    pub discount_fee: Option<i64>,
    /// `ext_info`.
    pub ext_info: GetUserUserCouponListExtInfo,
    /// Yyyy-MM-dd HH:mm:ss.
    pub update_time: String,
    /// Yyyy-MM-dd HH:mm:ss.
    pub create_time: String,
}

wire_in!(part GetUserUserCouponList {
    "coupon_id" => coupon_id,
    "status" => status,
    "start_time" => start_time,
    "end_time" => end_time,
    "order_id" => order_id,
    "discount_fee" => discount_fee,
    "ext_info" => ext_info,
    "update_time" => update_time,
    "create_time" => create_time,
});

/// `user_coupon_list_ext_info` of [`GetUser`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetUserUserCouponListExtInfo {
    /// When the coupon was used.
    pub use_time: Option<String>,
}

wire_in!(part GetUserUserCouponListExtInfo {
    "use_time" => use_time,
});

/// Issue a coupon to a user (发放优惠券).
///
/// `POST /product/coupon/push`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/coupon/push_coupon.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Push {
    /// `coupon_id`.
    pub coupon_id: i64,
    /// Openid of the user in this mini program.
    pub openid: String,
}

impl Push {
    /// Starts with the required members.
    pub fn new(coupon_id: impl Into<i64>, openid: impl Into<String>) -> Self {
        Self {
            coupon_id: coupon_id.into(),
            openid: openid.into(),
        }
    }
}

wire_out!(Push {
    "coupon_id" => coupon_id,
    "openid" => openid,
});

/// The answer to [`Push`].
pub type PushResponse = yizhan_core::Done;

impl Endpoint for Push {
    type Response = PushResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.product_coupon.push",
        path: "/product/coupon/push",
        ..Operation::usual(Product::Mini)
    };
}

/// Update a coupon (更新优惠券).
///
/// `POST /product/coupon/update`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/coupon/update_coupon.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Update {
    /// `coupon_id`.
    pub coupon_id: i64,
    /// `name`.
    pub name: String,
    /// `discount_info`.
    pub discount_info: DiscountInfo,
    /// `ext_info`.
    pub ext_info: Option<ExtInfo>,
    /// `promote_info`.
    pub promote_info: Option<PromoteInfo>,
    /// `receive_info`.
    pub receive_info: Option<ReceiveInfo>,
    /// `valid_info`.
    pub valid_info: ValidInfo,
}

impl Update {
    /// Starts with the required members.
    pub fn new(
        coupon_id: impl Into<i64>,
        name: impl Into<String>,
        discount_info: impl Into<DiscountInfo>,
        valid_info: impl Into<ValidInfo>,
    ) -> Self {
        Self {
            coupon_id: coupon_id.into(),
            name: name.into(),
            discount_info: discount_info.into(),
            ext_info: Default::default(),
            promote_info: Default::default(),
            receive_info: Default::default(),
            valid_info: valid_info.into(),
        }
    }

    /// `ext_info`.
    pub fn ext_info(mut self, ext_info: impl Into<ExtInfo>) -> Self {
        self.ext_info = Some(ext_info.into());
        self
    }

    /// `promote_info`.
    pub fn promote_info(mut self, promote_info: impl Into<PromoteInfo>) -> Self {
        self.promote_info = Some(promote_info.into());
        self
    }

    /// `receive_info`.
    pub fn receive_info(mut self, receive_info: impl Into<ReceiveInfo>) -> Self {
        self.receive_info = Some(receive_info.into());
        self
    }
}

wire_out!(Update {
    "coupon_id" => coupon_id,
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
        name: "mini.product_coupon.update",
        path: "/product/coupon/update",
        ..Operation::usual(Product::Mini)
    };
}

/// Change the status of a coupon (更新优惠券状态).
///
/// `POST /product/coupon/update_status`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/coupon/update_coupon_status.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UpdateStatus {
    /// `coupon_id`.
    pub coupon_id: i64,
    /// 1 being edited, 2 in effect, 3 expired, 4 void, 5 deleted; of a user's coupon 100 usable, 101 expired, 102 used.
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
        name: "mini.product_coupon.update_status",
        path: "/product/coupon/update_status",
        ..Operation::usual(Product::Mini)
    };
}
