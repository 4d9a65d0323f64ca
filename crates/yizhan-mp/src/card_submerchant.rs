//! Generated from `spec/mp/card_submerchant.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Card sub-merchants (卡券第三方代制 子商户)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// List sub-merchants (批量拉取子商户信息).
///
/// `POST /card/submerchant/batchget`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Third-party_developer_mode.html#6)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Batchget {
    /// Id from which to go on, 0 at first.
    ///
    /// `0` unless set.
    pub begin_id: String,
    /// At most 100.
    ///
    /// `10` unless set.
    pub limit: i64,
    /// CHECKING, APPROVED, REJECTED or EXPIRED.
    pub status: Option<String>,
}

impl Batchget {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id from which to go on, 0 at first.
    ///
    /// `0` unless set.
    pub fn begin_id(mut self, begin_id: impl Into<String>) -> Self {
        self.begin_id = begin_id.into();
        self
    }

    /// At most 100.
    ///
    /// `10` unless set.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = limit.into();
        self
    }

    /// CHECKING, APPROVED, REJECTED or EXPIRED.
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }
}

impl Default for Batchget {
    #[inline]
    fn default() -> Self {
        Self {
            begin_id: "0".into(),
            limit: 10,
            status: Default::default(),
        }
    }
}

wire_out!(Batchget {
    "begin_id" => begin_id,
    "limit" => limit,
    "status" => status,
});

/// The answer to [`Batchget`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchgetResponse {
    /// `info_list`.
    pub info_list: Vec<BatchgetInfoList>,
    /// Begin_id of the next page.
    pub next_begin_id: Option<String>,
}

wire_in!(BatchgetResponse {
    "info_list" => info_list,
    "next_begin_id" => next_begin_id,
});

impl Endpoint for Batchget {
    type Response = BatchgetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.card_submerchant.batchget",
        path: "/card/submerchant/batchget",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// `info_list` of [`Batchget`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchgetInfoList {
    /// Id of the sub-merchant, used when cards are created for it.
    pub merchant_id: String,
    /// Appid of the sub-merchant's official account, if it has one.
    pub app_id: Option<String>,
    /// Shown on the card, at most 12 characters.
    pub brand_name: String,
    /// Link to a picture uploaded to WeChat.
    pub logo_url: String,
    /// CHECKING, APPROVED, REJECTED or EXPIRED.
    pub status: String,
    /// Unix seconds.
    pub begin_time: i64,
    /// End of the authorization, Unix seconds.
    pub end_time: i64,
    /// See the list of categories.
    pub primary_category_id: i64,
    /// See the list of categories.
    pub secondary_category_id: i64,
    /// Unix seconds.
    pub update_time: i64,
    /// Unix seconds.
    pub create_time: i64,
}

wire_in!(part BatchgetInfoList {
    "merchant_id" => merchant_id,
    "app_id" => app_id,
    "brand_name" => brand_name,
    "logo_url" => logo_url,
    "status" => status,
    "begin_time" => begin_time,
    "end_time" => end_time,
    "primary_category_id" => primary_category_id,
    "secondary_category_id" => secondary_category_id,
    "update_time" => update_time,
    "create_time" => create_time,
});

/// Get a sub-merchant (拉取单个子商户信息).
///
/// `POST /card/submerchant/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Third-party_developer_mode.html#5)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Get {
    /// Id of the sub-merchant, used when cards are created for it.
    pub merchant_id: String,
}

impl Get {
    /// Starts with the required members.
    pub fn new(merchant_id: impl Into<String>) -> Self {
        Self {
            merchant_id: merchant_id.into(),
        }
    }
}

wire_out!(Get {
    "merchant_id" => merchant_id,
});

/// The answer to [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// `info`.
    pub info: Info,
}

wire_in!(GetResponse {
    "info" => info,
});

impl Endpoint for Get {
    type Response = GetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.card_submerchant.get",
        path: "/card/submerchant/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// `info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Info {
    /// Id of the sub-merchant, used when cards are created for it.
    pub merchant_id: String,
    /// Appid of the sub-merchant's official account, if it has one.
    pub app_id: Option<String>,
    /// Shown on the card, at most 12 characters.
    pub brand_name: String,
    /// Link to a picture uploaded to WeChat.
    pub logo_url: String,
    /// CHECKING, APPROVED, REJECTED or EXPIRED.
    pub status: String,
    /// Unix seconds.
    pub begin_time: i64,
    /// End of the authorization, Unix seconds.
    pub end_time: i64,
    /// See the list of categories.
    pub primary_category_id: i64,
    /// See the list of categories.
    pub secondary_category_id: i64,
    /// Unix seconds.
    pub update_time: i64,
    /// Unix seconds.
    pub create_time: i64,
}

wire_in!(part Info {
    "merchant_id" => merchant_id,
    "app_id" => app_id,
    "brand_name" => brand_name,
    "logo_url" => logo_url,
    "status" => status,
    "begin_time" => begin_time,
    "end_time" => end_time,
    "primary_category_id" => primary_category_id,
    "secondary_category_id" => secondary_category_id,
    "update_time" => update_time,
    "create_time" => create_time,
});

/// Create a sub-merchant (创建子商户).
///
/// `POST /card/submerchant/submit`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Third-party_developer_mode.html#1)
///
/// WeChat reviews the sub-merchant; the result arrives as the event card_merchant_check_result.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Submit {
    /// `info`.
    pub info: SubmitInfo2,
}

impl Submit {
    /// Starts with the required members.
    pub fn new(info: impl Into<SubmitInfo2>) -> Self {
        Self { info: info.into() }
    }
}

wire_out!(Submit {
    "info" => info,
});

/// The answer to [`Submit`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SubmitResponse {
    /// `info`.
    pub info: Info,
}

wire_in!(SubmitResponse {
    "info" => info,
});

impl Endpoint for Submit {
    type Response = SubmitResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.card_submerchant.submit",
        path: "/card/submerchant/submit",
        ..Operation::usual(Product::Mp)
    };
}

/// `info_2` of [`Submit`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SubmitInfo2 {
    /// Appid of the sub-merchant's official account, if it has one.
    pub app_id: Option<String>,
    /// Shown on the card, at most 12 characters.
    pub brand_name: String,
    /// Link to a picture uploaded to WeChat.
    pub logo_url: String,
    /// Media id of the authorization letter.
    pub protocol: String,
    /// End of the authorization, Unix seconds.
    pub end_time: i64,
    /// Media id of the business licence.
    pub agreement_media_id: Option<String>,
    /// Media id of the operator's identity card, for sole traders.
    pub operator_media_id: Option<String>,
    /// See the list of categories.
    pub primary_category_id: i64,
    /// See the list of categories.
    pub secondary_category_id: i64,
}

impl SubmitInfo2 {
    /// Starts with the first member; the other required ones have setters too.
    #[must_use]
    pub fn new(brand_name: impl Into<String>) -> Self {
        Self {
            app_id: Default::default(),
            brand_name: brand_name.into(),
            logo_url: Default::default(),
            protocol: Default::default(),
            end_time: Default::default(),
            agreement_media_id: Default::default(),
            operator_media_id: Default::default(),
            primary_category_id: Default::default(),
            secondary_category_id: Default::default(),
        }
    }

    /// Appid of the sub-merchant's official account, if it has one.
    #[must_use]
    pub fn app_id(mut self, app_id: impl Into<String>) -> Self {
        self.app_id = Some(app_id.into());
        self
    }

    /// Link to a picture uploaded to WeChat.
    #[must_use]
    pub fn logo_url(mut self, logo_url: impl Into<String>) -> Self {
        self.logo_url = logo_url.into();
        self
    }

    /// Media id of the authorization letter.
    #[must_use]
    pub fn protocol(mut self, protocol: impl Into<String>) -> Self {
        self.protocol = protocol.into();
        self
    }

    /// End of the authorization, Unix seconds.
    #[must_use]
    pub fn end_time(mut self, end_time: impl Into<i64>) -> Self {
        self.end_time = end_time.into();
        self
    }

    /// Media id of the business licence.
    #[must_use]
    pub fn agreement_media_id(mut self, agreement_media_id: impl Into<String>) -> Self {
        self.agreement_media_id = Some(agreement_media_id.into());
        self
    }

    /// Media id of the operator's identity card, for sole traders.
    #[must_use]
    pub fn operator_media_id(mut self, operator_media_id: impl Into<String>) -> Self {
        self.operator_media_id = Some(operator_media_id.into());
        self
    }

    /// See the list of categories.
    #[must_use]
    pub fn primary_category_id(mut self, primary_category_id: impl Into<i64>) -> Self {
        self.primary_category_id = primary_category_id.into();
        self
    }

    /// See the list of categories.
    #[must_use]
    pub fn secondary_category_id(mut self, secondary_category_id: impl Into<i64>) -> Self {
        self.secondary_category_id = secondary_category_id.into();
        self
    }
}

wire_out!(part SubmitInfo2 {
    "app_id" => app_id,
    "brand_name" => brand_name,
    "logo_url" => logo_url,
    "protocol" => protocol,
    "end_time" => end_time,
    "agreement_media_id" => agreement_media_id,
    "operator_media_id" => operator_media_id,
    "primary_category_id" => primary_category_id,
    "secondary_category_id" => secondary_category_id,
});

/// Update a sub-merchant (更新子商户).
///
/// `POST /card/submerchant/update`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Third-party_developer_mode.html#1)
///
/// Reviewed anew.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Update {
    /// `info`.
    pub info: UpdateInfo2,
}

impl Update {
    /// Starts with the required members.
    pub fn new(info: impl Into<UpdateInfo2>) -> Self {
        Self { info: info.into() }
    }
}

wire_out!(Update {
    "info" => info,
});

/// The answer to [`Update`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateResponse {
    /// `info`.
    pub info: Info,
}

wire_in!(UpdateResponse {
    "info" => info,
});

impl Endpoint for Update {
    type Response = UpdateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.card_submerchant.update",
        path: "/card/submerchant/update",
        ..Operation::usual(Product::Mp)
    };
}

/// `info_2` of [`Update`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateInfo2 {
    /// Appid of the sub-merchant's official account, if it has one.
    pub app_id: Option<String>,
    /// Shown on the card, at most 12 characters.
    pub brand_name: String,
    /// Link to a picture uploaded to WeChat.
    pub logo_url: String,
    /// Media id of the authorization letter.
    pub protocol: String,
    /// End of the authorization, Unix seconds.
    pub end_time: i64,
    /// Media id of the business licence.
    pub agreement_media_id: Option<String>,
    /// Media id of the operator's identity card, for sole traders.
    pub operator_media_id: Option<String>,
    /// See the list of categories.
    pub primary_category_id: i64,
    /// See the list of categories.
    pub secondary_category_id: i64,
    /// Id of the sub-merchant, used when cards are created for it.
    pub merchant_id: String,
}

impl UpdateInfo2 {
    /// Starts with the first member; the other required ones have setters too.
    #[must_use]
    pub fn new(brand_name: impl Into<String>) -> Self {
        Self {
            app_id: Default::default(),
            brand_name: brand_name.into(),
            logo_url: Default::default(),
            protocol: Default::default(),
            end_time: Default::default(),
            agreement_media_id: Default::default(),
            operator_media_id: Default::default(),
            primary_category_id: Default::default(),
            secondary_category_id: Default::default(),
            merchant_id: Default::default(),
        }
    }

    /// Appid of the sub-merchant's official account, if it has one.
    #[must_use]
    pub fn app_id(mut self, app_id: impl Into<String>) -> Self {
        self.app_id = Some(app_id.into());
        self
    }

    /// Link to a picture uploaded to WeChat.
    #[must_use]
    pub fn logo_url(mut self, logo_url: impl Into<String>) -> Self {
        self.logo_url = logo_url.into();
        self
    }

    /// Media id of the authorization letter.
    #[must_use]
    pub fn protocol(mut self, protocol: impl Into<String>) -> Self {
        self.protocol = protocol.into();
        self
    }

    /// End of the authorization, Unix seconds.
    #[must_use]
    pub fn end_time(mut self, end_time: impl Into<i64>) -> Self {
        self.end_time = end_time.into();
        self
    }

    /// Media id of the business licence.
    #[must_use]
    pub fn agreement_media_id(mut self, agreement_media_id: impl Into<String>) -> Self {
        self.agreement_media_id = Some(agreement_media_id.into());
        self
    }

    /// Media id of the operator's identity card, for sole traders.
    #[must_use]
    pub fn operator_media_id(mut self, operator_media_id: impl Into<String>) -> Self {
        self.operator_media_id = Some(operator_media_id.into());
        self
    }

    /// See the list of categories.
    #[must_use]
    pub fn primary_category_id(mut self, primary_category_id: impl Into<i64>) -> Self {
        self.primary_category_id = primary_category_id.into();
        self
    }

    /// See the list of categories.
    #[must_use]
    pub fn secondary_category_id(mut self, secondary_category_id: impl Into<i64>) -> Self {
        self.secondary_category_id = secondary_category_id.into();
        self
    }

    /// Id of the sub-merchant, used when cards are created for it.
    #[must_use]
    pub fn merchant_id(mut self, merchant_id: impl Into<String>) -> Self {
        self.merchant_id = merchant_id.into();
        self
    }
}

wire_out!(part UpdateInfo2 {
    "app_id" => app_id,
    "brand_name" => brand_name,
    "logo_url" => logo_url,
    "protocol" => protocol,
    "end_time" => end_time,
    "agreement_media_id" => agreement_media_id,
    "operator_media_id" => operator_media_id,
    "primary_category_id" => primary_category_id,
    "secondary_category_id" => secondary_category_id,
    "merchant_id" => merchant_id,
});
