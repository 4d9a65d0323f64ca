//! Generated from `spec/mini/shop_coupon.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Custom trade component: coupons (自定义版交易组件·优惠券)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Add a coupon (添加优惠券).
///
/// `POST /shop/coupon/add`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/coupon/add_coupon.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Add {
    /// `coupon`.
    pub coupon: Coupon,
}

impl Add {
    /// Starts with the required members.
    pub fn new(coupon: impl Into<Coupon>) -> Self {
        Self {
            coupon: coupon.into(),
        }
    }
}

wire_out!(Add {
    "coupon" => coupon,
});

/// The answer to [`Add`].
pub type AddResponse = yizhan_core::Done;

impl Endpoint for Add {
    type Response = AddResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_coupon.add",
        path: "/shop/coupon/add",
        ..Operation::usual(Product::Mini)
    };
}

/// `coupon` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Coupon {
    /// The merchant's own id of the coupon.
    pub out_coupon_id: String,
    /// 1 conditional percentage off for products, 2 money off above an amount for products, 3 plain percentage off for products, 4 plain money off for products; 101 to 104 the same for the whole store.
    pub r#type: i64,
    /// Where the coupon is promoted.
    pub promote_type: i64,
    /// `coupon_info`.
    pub coupon_info: CouponInfo,
}

impl Coupon {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        out_coupon_id: impl Into<String>,
        r#type: impl Into<i64>,
        promote_type: impl Into<i64>,
        coupon_info: impl Into<CouponInfo>,
    ) -> Self {
        Self {
            out_coupon_id: out_coupon_id.into(),
            r#type: r#type.into(),
            promote_type: promote_type.into(),
            coupon_info: coupon_info.into(),
        }
    }
}

wire_out!(part Coupon {
    "out_coupon_id" => out_coupon_id,
    "type" => r#type,
    "promote_type" => promote_type,
    "coupon_info" => coupon_info,
});

/// `coupon_info` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CouponInfo {
    /// `name`.
    pub name: String,
    /// `discount_info`.
    pub discount_info: DiscountInfo,
    /// `promote_info`.
    pub promote_info: Option<PromoteInfo>,
    /// `receive_info`.
    pub receive_info: Option<ReceiveInfo>,
    /// `valid_info`.
    pub valid_info: ValidInfo,
}

impl CouponInfo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        discount_info: impl Into<DiscountInfo>,
        valid_info: impl Into<ValidInfo>,
    ) -> Self {
        Self {
            name: name.into(),
            discount_info: discount_info.into(),
            promote_info: Default::default(),
            receive_info: Default::default(),
            valid_info: valid_info.into(),
        }
    }

    /// `promote_info`.
    #[must_use]
    pub fn promote_info(mut self, promote_info: impl Into<PromoteInfo>) -> Self {
        self.promote_info = Some(promote_info.into());
        self
    }

    /// `receive_info`.
    #[must_use]
    pub fn receive_info(mut self, receive_info: impl Into<ReceiveInfo>) -> Self {
        self.receive_info = Some(receive_info.into());
        self
    }
}

wire_out!(part CouponInfo {
    "name" => name,
    "discount_info" => discount_info,
    "promote_info" => promote_info,
    "receive_info" => receive_info,
    "valid_info" => valid_info,
});

/// `discount_info` of [`Add`].
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

/// `discount_condition` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DiscountCondition {
    /// Number of pieces that must be bought.
    pub product_cnt: Option<i64>,
    /// Fen that must be spent.
    pub product_price: Option<i64>,
    /// Products the coupon is limited to, by the merchant's own ids.
    pub out_product_ids: Option<Vec<String>>,
    /// For trade-in coupons.
    pub tradein_info: Option<TradeinInfo>,
    /// For buy-and-get coupons.
    pub buyget_info: Option<BuygetInfo>,
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

    /// Fen that must be spent.
    #[must_use]
    pub fn product_price(mut self, product_price: impl Into<i64>) -> Self {
        self.product_price = Some(product_price.into());
        self
    }

    /// Products the coupon is limited to, by the merchant's own ids.
    #[must_use]
    pub fn out_product_ids(
        mut self,
        out_product_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.out_product_ids = Some(out_product_ids.into_iter().map(Into::into).collect());
        self
    }

    /// For trade-in coupons.
    #[must_use]
    pub fn tradein_info(mut self, tradein_info: impl Into<TradeinInfo>) -> Self {
        self.tradein_info = Some(tradein_info.into());
        self
    }

    /// For buy-and-get coupons.
    #[must_use]
    pub fn buyget_info(mut self, buyget_info: impl Into<BuygetInfo>) -> Self {
        self.buyget_info = Some(buyget_info.into());
        self
    }
}

wire_out!(part DiscountCondition {
    "product_cnt" => product_cnt,
    "product_price" => product_price,
    "out_product_ids" => out_product_ids,
    "tradein_info" => tradein_info,
    "buyget_info" => buyget_info,
});

/// `tradein_info` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TradeinInfo {
    /// The merchant's own id of the product.
    pub out_product_id: String,
    /// Fen to pay for the product.
    pub price: i64,
}

impl TradeinInfo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(out_product_id: impl Into<String>, price: impl Into<i64>) -> Self {
        Self {
            out_product_id: out_product_id.into(),
            price: price.into(),
        }
    }
}

wire_out!(part TradeinInfo {
    "out_product_id" => out_product_id,
    "price" => price,
});

/// `buyget_info` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BuygetInfo {
    /// Product to buy, by the merchant's own id.
    pub buy_out_product_id: String,
    /// Pieces to buy.
    pub buy_product_cnt: i64,
    /// Product given, by the merchant's own id.
    pub get_out_product_id: String,
    /// Pieces given.
    pub get_product_cnt: i64,
}

impl BuygetInfo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        buy_out_product_id: impl Into<String>,
        buy_product_cnt: impl Into<i64>,
        get_out_product_id: impl Into<String>,
        get_product_cnt: impl Into<i64>,
    ) -> Self {
        Self {
            buy_out_product_id: buy_out_product_id.into(),
            buy_product_cnt: buy_product_cnt.into(),
            get_out_product_id: get_out_product_id.into(),
            get_product_cnt: get_product_cnt.into(),
        }
    }
}

wire_out!(part BuygetInfo {
    "buy_out_product_id" => buy_out_product_id,
    "buy_product_cnt" => buy_product_cnt,
    "get_out_product_id" => get_out_product_id,
    "get_product_cnt" => get_product_cnt,
});

/// `promote_info` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PromoteInfo {
    /// Where the coupon is promoted.
    pub promote_type: i64,
    /// Channels account that promotes the coupon.
    pub finder: Option<Finder>,
}

impl PromoteInfo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(promote_type: impl Into<i64>) -> Self {
        Self {
            promote_type: promote_type.into(),
            finder: Default::default(),
        }
    }

    /// Channels account that promotes the coupon.
    #[must_use]
    pub fn finder(mut self, finder: impl Into<Finder>) -> Self {
        self.finder = Some(finder.into());
        self
    }
}

wire_out!(part PromoteInfo {
    "promote_type" => promote_type,
    "finder" => finder,
});

/// `finder` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Finder {
    /// Nickname of the Channels account.
    pub nickname: Option<String>,
}

impl Finder {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Nickname of the Channels account.
    #[must_use]
    pub fn nickname(mut self, nickname: impl Into<String>) -> Self {
        self.nickname = Some(nickname.into());
        self
    }
}

wire_out!(part Finder {
    "nickname" => nickname,
});

/// `receive_info` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ReceiveInfo {
    /// How many one user can receive.
    pub limit_num_one_person: Option<i64>,
    /// Number of entries or, in receive_info, number issued.
    pub total_num: Option<i64>,
    /// Unix seconds, start of receipt or of use.
    pub start_time: Option<i64>,
    /// Unix seconds, end of receipt or of use.
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

    /// Number of entries or, in receive_info, number issued.
    #[must_use]
    pub fn total_num(mut self, total_num: impl Into<i64>) -> Self {
        self.total_num = Some(total_num.into());
        self
    }

    /// Unix seconds, start of receipt or of use.
    #[must_use]
    pub fn start_time(mut self, start_time: impl Into<i64>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Unix seconds, end of receipt or of use.
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

/// `valid_info` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ValidInfo {
    /// 1 fixed period from start_time to end_time, 2 valid_day_num days after receipt, 3 valid_second seconds after receipt.
    pub valid_type: i64,
    /// Days, for valid_type 2.
    pub valid_day_num: Option<i64>,
    /// Seconds, for valid_type 3.
    pub valid_second: Option<i64>,
    /// Unix seconds, start of receipt or of use.
    pub start_time: Option<i64>,
    /// Unix seconds, end of receipt or of use.
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

    /// Unix seconds, start of receipt or of use.
    #[must_use]
    pub fn start_time(mut self, start_time: impl Into<i64>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Unix seconds, end of receipt or of use.
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

/// Add a coupon to a user (添加用户优惠券).
///
/// `POST /shop/coupon/add_user_coupon`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/coupon/add_usercoupon.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AddUserCoupon {
    /// Openid of the user in this mini program.
    pub openid: String,
    /// `user_coupon`.
    pub user_coupon: AddUserCouponUserCoupon,
    /// Unix seconds, when the user received the coupon.
    pub recv_time: i64,
}

impl AddUserCoupon {
    /// Starts with the required members.
    pub fn new(
        openid: impl Into<String>,
        user_coupon: impl Into<AddUserCouponUserCoupon>,
        recv_time: impl Into<i64>,
    ) -> Self {
        Self {
            openid: openid.into(),
            user_coupon: user_coupon.into(),
            recv_time: recv_time.into(),
        }
    }
}

wire_out!(AddUserCoupon {
    "openid" => openid,
    "user_coupon" => user_coupon,
    "recv_time" => recv_time,
});

/// The answer to [`AddUserCoupon`].
pub type AddUserCouponResponse = yizhan_core::Done;

impl Endpoint for AddUserCoupon {
    type Response = AddUserCouponResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_coupon.add_user_coupon",
        path: "/shop/coupon/add_user_coupon",
        ..Operation::usual(Product::Mini)
    };
}

/// `user_coupon` of [`AddUserCoupon`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddUserCouponUserCoupon {
    /// The merchant's own id of the user's coupon.
    pub out_user_coupon_id: String,
    /// The merchant's own id of the coupon.
    pub out_coupon_id: String,
    /// Of a coupon 1 being edited, 2 in effect, 3 expired, 4 void, 5 deleted; of a user's coupon 100 usable, 101 expired, 102 used.
    pub status: i64,
}

impl AddUserCouponUserCoupon {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        out_user_coupon_id: impl Into<String>,
        out_coupon_id: impl Into<String>,
        status: impl Into<i64>,
    ) -> Self {
        Self {
            out_user_coupon_id: out_user_coupon_id.into(),
            out_coupon_id: out_coupon_id.into(),
            status: status.into(),
        }
    }
}

wire_out!(part AddUserCouponUserCoupon {
    "out_user_coupon_id" => out_user_coupon_id,
    "out_coupon_id" => out_coupon_id,
    "status" => status,
});

/// Get a coupon (获取优惠券信息).
///
/// `POST /shop/coupon/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/coupon/get_coupon.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Get {
    /// The merchant's own id of the coupon.
    pub out_coupon_id: String,
}

impl Get {
    /// Starts with the required members.
    pub fn new(out_coupon_id: impl Into<String>) -> Self {
        Self {
            out_coupon_id: out_coupon_id.into(),
        }
    }
}

wire_out!(Get {
    "out_coupon_id" => out_coupon_id,
});

/// The answer to [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// `result`.
    pub result: GetResult,
}

wire_in!(GetResponse {
    "result" => result,
});

impl Endpoint for Get {
    type Response = GetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_coupon.get",
        path: "/shop/coupon/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `result` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetResult {
    /// `coupon`.
    pub coupon: GetResultCoupon,
}

wire_in!(part GetResult {
    "coupon" => coupon,
});

/// `result_coupon` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetResultCoupon {
    /// The merchant's own id of the coupon.
    pub out_coupon_id: String,
    /// App id of the mini program.
    pub appid: Option<String>,
    /// 1 conditional percentage off for products, 2 money off above an amount for products, 3 plain percentage off for products, 4 plain money off for products; 101 to 104 the same for the whole store.
    pub r#type: i64,
    /// Where the coupon is promoted.
    pub promote_type: i64,
    /// `coupon_info`.
    pub coupon_info: GetCouponCouponInfo,
    /// Of a coupon 1 being edited, 2 in effect, 3 expired, 4 void, 5 deleted; of a user's coupon 100 usable, 101 expired, 102 used.
    pub status: i64,
    /// Unix seconds.
    pub update_time: i64,
    /// Unix seconds.
    pub create_time: i64,
}

wire_in!(part GetResultCoupon {
    "out_coupon_id" => out_coupon_id,
    "appid" => appid,
    "type" => r#type,
    "promote_type" => promote_type,
    "coupon_info" => coupon_info,
    "status" => status,
    "update_time" => update_time,
    "create_time" => create_time,
});

/// `coupon_coupon_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCouponCouponInfo {
    /// `name`.
    pub name: String,
    /// `discount_info`.
    pub discount_info: DiscountInfoAnswer,
    /// `promote_info`.
    pub promote_info: Option<PromoteInfoAnswer>,
    /// `receive_info`.
    pub receive_info: Option<GetCouponInfoReceiveInfo>,
    /// `valid_info`.
    pub valid_info: Option<ValidInfoAnswer>,
    /// `ext_info`.
    pub ext_info: Option<ExtInfo>,
}

wire_in!(part GetCouponCouponInfo {
    "name" => name,
    "discount_info" => discount_info,
    "promote_info" => promote_info,
    "receive_info" => receive_info,
    "valid_info" => valid_info,
    "ext_info" => ext_info,
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
    /// Fen that must be spent.
    pub product_price: Option<i64>,
    /// Products the coupon is limited to, by the merchant's own ids.
    pub out_product_ids: Vec<String>,
    /// For trade-in coupons.
    pub tradein_info: Option<TradeinInfoAnswer>,
    /// For buy-and-get coupons.
    pub buyget_info: Option<BuygetInfoAnswer>,
}

wire_in!(part DiscountConditionAnswer {
    "product_cnt" => product_cnt,
    "product_price" => product_price,
    "out_product_ids" => out_product_ids,
    "tradein_info" => tradein_info,
    "buyget_info" => buyget_info,
});

/// `tradein_info_answer` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TradeinInfoAnswer {
    /// The merchant's own id of the product.
    pub out_product_id: String,
    /// Fen to pay for the product.
    pub price: i64,
}

wire_in!(part TradeinInfoAnswer {
    "out_product_id" => out_product_id,
    "price" => price,
});

/// `buyget_info_answer` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BuygetInfoAnswer {
    /// Product to buy, by the merchant's own id.
    pub buy_out_product_id: String,
    /// Pieces to buy.
    pub buy_product_cnt: i64,
    /// Product given, by the merchant's own id.
    pub get_out_product_id: String,
    /// Pieces given.
    pub get_product_cnt: i64,
}

wire_in!(part BuygetInfoAnswer {
    "buy_out_product_id" => buy_out_product_id,
    "buy_product_cnt" => buy_product_cnt,
    "get_out_product_id" => get_out_product_id,
    "get_product_cnt" => get_product_cnt,
});

/// `promote_info_answer` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PromoteInfoAnswer {
    /// Where the coupon is promoted.
    pub promote_type: i64,
    /// Channels account that promotes the coupon.
    pub finder: Option<FinderAnswer>,
}

wire_in!(part PromoteInfoAnswer {
    "promote_type" => promote_type,
    "finder" => finder,
});

/// `finder_answer` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FinderAnswer {
    /// Nickname of the Channels account.
    pub nickname: Option<String>,
}

wire_in!(part FinderAnswer {
    "nickname" => nickname,
});

/// `coupon_info_receive_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCouponInfoReceiveInfo {
    /// How many one user can receive.
    pub limit_num_one_person: i64,
    /// Number of entries or, in receive_info, number issued.
    pub total_num: i64,
    /// Unix seconds, start of receipt or of use.
    pub start_time: i64,
    /// Unix seconds, end of receipt or of use.
    pub end_time: i64,
}

wire_in!(part GetCouponInfoReceiveInfo {
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
    pub valid_type: i64,
    /// Days, for valid_type 2.
    pub valid_day_num: Option<i64>,
    /// Seconds, for valid_type 3.
    pub valid_second: Option<i64>,
    /// Unix seconds, start of receipt or of use.
    pub start_time: Option<i64>,
    /// Unix seconds, end of receipt or of use.
    pub end_time: Option<i64>,
}

wire_in!(part ValidInfoAnswer {
    "valid_type" => valid_type,
    "valid_day_num" => valid_day_num,
    "valid_second" => valid_second,
    "start_time" => start_time,
    "end_time" => end_time,
});

/// `ext_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ExtInfo {
    /// Unix seconds.
    pub valid_time: Option<i64>,
}

wire_in!(part ExtInfo {
    "valid_time" => valid_time,
});

/// List coupons (获取优惠券列表).
///
/// `POST /shop/coupon/get_list`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/coupon/get_coupon_list.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetList {
    /// Number of entries to skip.
    pub offset: i64,
    /// Entries a page.
    ///
    /// `10` unless set.
    pub page_size: i64,
}

impl GetList {
    /// Starts with the required members.
    pub fn new(offset: impl Into<i64>) -> Self {
        Self {
            offset: offset.into(),
            page_size: 10,
        }
    }

    /// Entries a page.
    ///
    /// `10` unless set.
    pub fn page_size(mut self, page_size: impl Into<i64>) -> Self {
        self.page_size = page_size.into();
        self
    }
}

wire_out!(GetList {
    "offset" => offset,
    "page_size" => page_size,
});

/// The answer to [`GetList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetListResponse {
    /// `result_list`.
    pub result_list: Vec<GetListResultList>,
    /// Number of entries or, in receive_info, number issued.
    pub total_num: i64,
}

wire_in!(GetListResponse {
    "result_list" => result_list,
    "total_num" => total_num,
});

impl Endpoint for GetList {
    type Response = GetListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_coupon.get_list",
        path: "/shop/coupon/get_list",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `result_list` of [`GetList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetListResultList {
    /// `coupon`.
    pub coupon: GetListResultListCoupon,
    /// `coupon_stock`.
    pub coupon_stock: Option<GetListCouponStock>,
}

wire_in!(part GetListResultList {
    "coupon" => coupon,
    "coupon_stock" => coupon_stock,
});

/// `result_list_coupon` of [`GetList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetListResultListCoupon {
    /// The merchant's own id of the coupon.
    pub out_coupon_id: String,
    /// App id of the mini program.
    pub appid: Option<String>,
    /// 1 conditional percentage off for products, 2 money off above an amount for products, 3 plain percentage off for products, 4 plain money off for products; 101 to 104 the same for the whole store.
    pub r#type: i64,
    /// Where the coupon is promoted.
    pub promote_type: i64,
    /// `coupon_info`.
    pub coupon_info: GetListCouponCouponInfo,
    /// Of a coupon 1 being edited, 2 in effect, 3 expired, 4 void, 5 deleted; of a user's coupon 100 usable, 101 expired, 102 used.
    pub status: i64,
    /// Unix seconds.
    pub update_time: i64,
    /// Unix seconds.
    pub create_time: i64,
}

wire_in!(part GetListResultListCoupon {
    "out_coupon_id" => out_coupon_id,
    "appid" => appid,
    "type" => r#type,
    "promote_type" => promote_type,
    "coupon_info" => coupon_info,
    "status" => status,
    "update_time" => update_time,
    "create_time" => create_time,
});

/// `coupon_coupon_info` of [`GetList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetListCouponCouponInfo {
    /// `name`.
    pub name: String,
    /// `discount_info`.
    pub discount_info: Option<DiscountInfoAnswer>,
    /// `promote_info`.
    pub promote_info: Option<PromoteInfoAnswer>,
    /// `receive_info`.
    pub receive_info: Option<GetListCouponInfoReceiveInfo>,
    /// `valid_info`.
    pub valid_info: Option<ValidInfoAnswer>,
    /// `ext_info`.
    pub ext_info: Option<ExtInfo>,
}

wire_in!(part GetListCouponCouponInfo {
    "name" => name,
    "discount_info" => discount_info,
    "promote_info" => promote_info,
    "receive_info" => receive_info,
    "valid_info" => valid_info,
    "ext_info" => ext_info,
});

/// `coupon_info_receive_info` of [`GetList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetListCouponInfoReceiveInfo {
    /// How many one user can receive.
    pub limit_num_one_person: Option<i64>,
    /// Number of entries or, in receive_info, number issued.
    pub total_num: i64,
    /// Unix seconds, start of receipt or of use.
    pub start_time: Option<i64>,
    /// Unix seconds, end of receipt or of use.
    pub end_time: Option<i64>,
}

wire_in!(part GetListCouponInfoReceiveInfo {
    "limit_num_one_person" => limit_num_one_person,
    "total_num" => total_num,
    "start_time" => start_time,
    "end_time" => end_time,
});

/// `coupon_stock` of [`GetList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetListCouponStock {
    /// The merchant's own id of the coupon.
    pub out_coupon_id: String,
    /// Numbers issued and received.
    pub stock_info: GetListStockInfo,
    /// Unix seconds.
    pub update_time: i64,
    /// Unix seconds.
    pub create_time: i64,
}

wire_in!(part GetListCouponStock {
    "out_coupon_id" => out_coupon_id,
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
}

wire_in!(part GetListStockInfo {
    "issued_num" => issued_num,
    "receive_num" => receive_num,
});

/// List a user's coupons (获取用户优惠券列表).
///
/// `POST /shop/coupon/get_usercoupon_list`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/coupon/get_usercoupon_list.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetUserCouponList {
    /// Openid of the user in this mini program.
    pub openid: String,
    /// Number of entries to skip.
    pub offset: i64,
    /// Entries a page.
    ///
    /// `10` unless set.
    pub page_size: i64,
}

impl GetUserCouponList {
    /// Starts with the required members.
    pub fn new(openid: impl Into<String>, offset: impl Into<i64>) -> Self {
        Self {
            openid: openid.into(),
            offset: offset.into(),
            page_size: 10,
        }
    }

    /// Entries a page.
    ///
    /// `10` unless set.
    pub fn page_size(mut self, page_size: impl Into<i64>) -> Self {
        self.page_size = page_size.into();
        self
    }
}

wire_out!(GetUserCouponList {
    "openid" => openid,
    "offset" => offset,
    "page_size" => page_size,
});

/// The answer to [`GetUserCouponList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetUserCouponListResponse {
    /// `result_list`.
    pub result_list: Vec<GetUserCouponListResultList>,
    /// Number of entries or, in receive_info, number issued.
    pub total_num: i64,
}

wire_in!(GetUserCouponListResponse {
    "result_list" => result_list,
    "total_num" => total_num,
});

impl Endpoint for GetUserCouponList {
    type Response = GetUserCouponListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_coupon.get_user_coupon_list",
        path: "/shop/coupon/get_usercoupon_list",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `result_list` of [`GetUserCouponList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetUserCouponListResultList {
    /// Openid of the user in this mini program.
    pub openid: String,
    /// The merchant's own id of the user's coupon.
    pub out_user_coupon_id: String,
    /// The merchant's own id of the coupon.
    pub out_coupon_id: String,
    /// Of a coupon 1 being edited, 2 in effect, 3 expired, 4 void, 5 deleted; of a user's coupon 100 usable, 101 expired, 102 used.
    pub status: i64,
    /// `ext_info`.
    pub ext_info: GetUserCouponListResultListExtInfo,
    /// Unix seconds, start of receipt or of use.
    pub start_time: Option<i64>,
    /// Unix seconds, end of receipt or of use.
    pub end_time: Option<i64>,
    /// Unix seconds.
    pub create_time: i64,
    /// Unix seconds.
    pub update_time: i64,
}

wire_in!(part GetUserCouponListResultList {
    "openid" => openid,
    "out_user_coupon_id" => out_user_coupon_id,
    "out_coupon_id" => out_coupon_id,
    "status" => status,
    "ext_info" => ext_info,
    "start_time" => start_time,
    "end_time" => end_time,
    "create_time" => create_time,
    "update_time" => update_time,
});

/// `result_list_ext_info` of [`GetUserCouponList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetUserCouponListResultListExtInfo {
    /// Unix seconds, when the coupon was used.
    pub use_time: Option<i64>,
}

wire_in!(part GetUserCouponListResultListExtInfo {
    "use_time" => use_time,
});

/// Update a coupon (更新优惠券信息).
///
/// `POST /shop/coupon/update`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/coupon/update_coupon.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Update {
    /// `coupon`.
    pub coupon: Coupon,
}

impl Update {
    /// Starts with the required members.
    pub fn new(coupon: impl Into<Coupon>) -> Self {
        Self {
            coupon: coupon.into(),
        }
    }
}

wire_out!(Update {
    "coupon" => coupon,
});

/// The answer to [`Update`].
pub type UpdateResponse = yizhan_core::Done;

impl Endpoint for Update {
    type Response = UpdateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_coupon.update",
        path: "/shop/coupon/update",
        ..Operation::usual(Product::Mini)
    };
}

/// Update the stock of a coupon (更新优惠券库存).
///
/// `POST /shop/coupon/update_coupon_stock`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/coupon/update_coupon_stock.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UpdateCouponStock {
    /// `coupon_stock`.
    pub coupon_stock: UpdateCouponStockCouponStock,
}

impl UpdateCouponStock {
    /// Starts with the required members.
    pub fn new(coupon_stock: impl Into<UpdateCouponStockCouponStock>) -> Self {
        Self {
            coupon_stock: coupon_stock.into(),
        }
    }
}

wire_out!(UpdateCouponStock {
    "coupon_stock" => coupon_stock,
});

/// The answer to [`UpdateCouponStock`].
pub type UpdateCouponStockResponse = yizhan_core::Done;

impl Endpoint for UpdateCouponStock {
    type Response = UpdateCouponStockResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_coupon.update_coupon_stock",
        path: "/shop/coupon/update_coupon_stock",
        ..Operation::usual(Product::Mini)
    };
}

/// `coupon_stock` of [`UpdateCouponStock`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateCouponStockCouponStock {
    /// The merchant's own id of the coupon.
    pub out_coupon_id: String,
    /// Numbers issued and received.
    pub stock_info: UpdateCouponStockStockInfo,
}

impl UpdateCouponStockCouponStock {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        out_coupon_id: impl Into<String>,
        stock_info: impl Into<UpdateCouponStockStockInfo>,
    ) -> Self {
        Self {
            out_coupon_id: out_coupon_id.into(),
            stock_info: stock_info.into(),
        }
    }
}

wire_out!(part UpdateCouponStockCouponStock {
    "out_coupon_id" => out_coupon_id,
    "stock_info" => stock_info,
});

/// `stock_info` of [`UpdateCouponStock`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateCouponStockStockInfo {
    /// Number issued.
    pub issued_num: i64,
    /// Number received by users.
    pub receive_num: i64,
}

impl UpdateCouponStockStockInfo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(issued_num: impl Into<i64>, receive_num: impl Into<i64>) -> Self {
        Self {
            issued_num: issued_num.into(),
            receive_num: receive_num.into(),
        }
    }
}

wire_out!(part UpdateCouponStockStockInfo {
    "issued_num" => issued_num,
    "receive_num" => receive_num,
});

/// Change the status of a coupon (更新优惠券状态).
///
/// `POST /shop/coupon/update_status`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/coupon/update_coupon_status.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UpdateStatus {
    /// The merchant's own id of the coupon.
    pub out_coupon_id: String,
    /// Of a coupon 1 being edited, 2 in effect, 3 expired, 4 void, 5 deleted; of a user's coupon 100 usable, 101 expired, 102 used.
    pub status: i64,
}

impl UpdateStatus {
    /// Starts with the required members.
    pub fn new(out_coupon_id: impl Into<String>, status: impl Into<i64>) -> Self {
        Self {
            out_coupon_id: out_coupon_id.into(),
            status: status.into(),
        }
    }
}

wire_out!(UpdateStatus {
    "out_coupon_id" => out_coupon_id,
    "status" => status,
});

/// The answer to [`UpdateStatus`].
pub type UpdateStatusResponse = yizhan_core::Done;

impl Endpoint for UpdateStatus {
    type Response = UpdateStatusResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_coupon.update_status",
        path: "/shop/coupon/update_status",
        ..Operation::usual(Product::Mini)
    };
}

/// Update a user's coupon (更新用户优惠券).
///
/// `POST /shop/coupon/update_user_coupon`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/coupon/update_usercoupon.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UpdateUserCoupon {
    /// Openid of the user in this mini program.
    pub openid: String,
    /// `user_coupon`.
    pub user_coupon: UpdateUserCouponUserCoupon,
    /// Unix seconds, when the user received the coupon.
    pub recv_time: i64,
}

impl UpdateUserCoupon {
    /// Starts with the required members.
    pub fn new(
        openid: impl Into<String>,
        user_coupon: impl Into<UpdateUserCouponUserCoupon>,
        recv_time: impl Into<i64>,
    ) -> Self {
        Self {
            openid: openid.into(),
            user_coupon: user_coupon.into(),
            recv_time: recv_time.into(),
        }
    }
}

wire_out!(UpdateUserCoupon {
    "openid" => openid,
    "user_coupon" => user_coupon,
    "recv_time" => recv_time,
});

/// The answer to [`UpdateUserCoupon`].
pub type UpdateUserCouponResponse = yizhan_core::Done;

impl Endpoint for UpdateUserCoupon {
    type Response = UpdateUserCouponResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_coupon.update_user_coupon",
        path: "/shop/coupon/update_user_coupon",
        ..Operation::usual(Product::Mini)
    };
}

/// `user_coupon` of [`UpdateUserCoupon`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateUserCouponUserCoupon {
    /// The merchant's own id of the user's coupon.
    pub out_user_coupon_id: String,
    /// The merchant's own id of the coupon.
    pub out_coupon_id: String,
    /// `ext_info`.
    pub ext_info: UpdateUserCouponUserCouponExtInfo,
}

impl UpdateUserCouponUserCoupon {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        out_user_coupon_id: impl Into<String>,
        out_coupon_id: impl Into<String>,
        ext_info: impl Into<UpdateUserCouponUserCouponExtInfo>,
    ) -> Self {
        Self {
            out_user_coupon_id: out_user_coupon_id.into(),
            out_coupon_id: out_coupon_id.into(),
            ext_info: ext_info.into(),
        }
    }
}

wire_out!(part UpdateUserCouponUserCoupon {
    "out_user_coupon_id" => out_user_coupon_id,
    "out_coupon_id" => out_coupon_id,
    "ext_info" => ext_info,
});

/// `user_coupon_ext_info` of [`UpdateUserCoupon`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateUserCouponUserCouponExtInfo {
    /// Unix seconds, when the coupon was used.
    pub use_time: Option<i64>,
}

impl UpdateUserCouponUserCouponExtInfo {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Unix seconds, when the coupon was used.
    #[must_use]
    pub fn use_time(mut self, use_time: impl Into<i64>) -> Self {
        self.use_time = Some(use_time.into());
        self
    }
}

wire_out!(part UpdateUserCouponUserCouponExtInfo {
    "use_time" => use_time,
});

/// Change the status of a user's coupon (更新用户优惠券状态).
///
/// `POST /shop/coupon/update_usercoupon_status`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/coupon/update_usercoupon_status.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UpdateUserCouponStatus {
    /// Openid of the user in this mini program.
    pub openid: String,
    /// The merchant's own id of the user's coupon.
    pub out_user_coupon_id: String,
    /// The merchant's own id of the coupon.
    pub out_coupon_id: String,
    /// Of a coupon 1 being edited, 2 in effect, 3 expired, 4 void, 5 deleted; of a user's coupon 100 usable, 101 expired, 102 used.
    pub status: i64,
}

impl UpdateUserCouponStatus {
    /// Starts with the required members.
    pub fn new(
        openid: impl Into<String>,
        out_user_coupon_id: impl Into<String>,
        out_coupon_id: impl Into<String>,
        status: impl Into<i64>,
    ) -> Self {
        Self {
            openid: openid.into(),
            out_user_coupon_id: out_user_coupon_id.into(),
            out_coupon_id: out_coupon_id.into(),
            status: status.into(),
        }
    }
}

wire_out!(UpdateUserCouponStatus {
    "openid" => openid,
    "out_user_coupon_id" => out_user_coupon_id,
    "out_coupon_id" => out_coupon_id,
    "status" => status,
});

/// The answer to [`UpdateUserCouponStatus`].
pub type UpdateUserCouponStatusResponse = yizhan_core::Done;

impl Endpoint for UpdateUserCouponStatus {
    type Response = UpdateUserCouponStatusResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_coupon.update_user_coupon_status",
        path: "/shop/coupon/update_usercoupon_status",
        ..Operation::usual(Product::Mini)
    };
}
