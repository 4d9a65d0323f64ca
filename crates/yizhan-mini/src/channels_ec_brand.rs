//! Generated from `spec/mini/channels_ec_brand.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Brands (微信小店品牌资质)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Apply for a brand (新增品牌资质).
///
/// `POST /channels/ec/brand/add`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/brand/add.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/brand/add.html)
///
/// Choose the brand from the brand library first; pictures are file ids of the qualification upload interface.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Add {
    /// `brand`.
    pub brand: Brand,
}

impl Add {
    /// Starts with the required members.
    pub fn new(brand: impl Into<Brand>) -> Self {
        Self {
            brand: brand.into(),
        }
    }
}

wire_out!(Add {
    "brand" => brand,
});

/// The answer to [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddResponse {
    /// Id of the review.
    pub audit_id: i64,
}

wire_in!(AddResponse {
    "audit_id" => audit_id,
});

impl Endpoint for Add {
    type Response = AddResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_brand.add",
        path: "/channels/ec/brand/add",
        ..Operation::usual(Product::Mini)
    };
}

/// `brand` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Brand {
    /// Id of the brand in WeChat's brand library.
    pub brand_id: i64,
    /// Chinese name.
    pub ch_name: Option<String>,
    /// English name.
    pub en_name: Option<String>,
    /// Trademark class, 1 to 45.
    pub classification_no: String,
    /// 1 registered (R), 2 applied for (TM).
    pub trade_mark_symbol: i64,
    /// Registration, needed for R marks.
    pub register_details: RegisterDetailsSent,
    /// Application, needed for TM marks.
    pub application_details: ApplicationDetailsSent,
    /// 1 own brand, 2 licensed brand.
    pub grant_type: Option<i64>,
    /// Licence, needed for licensed brands.
    pub grant_details: GrantDetails,
}

impl Brand {
    /// Starts with the first member; the other required ones have setters too.
    #[must_use]
    pub fn new(brand_id: impl Into<i64>) -> Self {
        Self {
            brand_id: brand_id.into(),
            ch_name: Default::default(),
            en_name: Default::default(),
            classification_no: Default::default(),
            trade_mark_symbol: Default::default(),
            register_details: Default::default(),
            application_details: Default::default(),
            grant_type: Default::default(),
            grant_details: Default::default(),
        }
    }

    /// Chinese name.
    #[must_use]
    pub fn ch_name(mut self, ch_name: impl Into<String>) -> Self {
        self.ch_name = Some(ch_name.into());
        self
    }

    /// English name.
    #[must_use]
    pub fn en_name(mut self, en_name: impl Into<String>) -> Self {
        self.en_name = Some(en_name.into());
        self
    }

    /// Trademark class, 1 to 45.
    #[must_use]
    pub fn classification_no(mut self, classification_no: impl Into<String>) -> Self {
        self.classification_no = classification_no.into();
        self
    }

    /// 1 registered (R), 2 applied for (TM).
    #[must_use]
    pub fn trade_mark_symbol(mut self, trade_mark_symbol: impl Into<i64>) -> Self {
        self.trade_mark_symbol = trade_mark_symbol.into();
        self
    }

    /// Registration, needed for R marks.
    #[must_use]
    pub fn register_details(mut self, register_details: impl Into<RegisterDetailsSent>) -> Self {
        self.register_details = register_details.into();
        self
    }

    /// Application, needed for TM marks.
    #[must_use]
    pub fn application_details(
        mut self,
        application_details: impl Into<ApplicationDetailsSent>,
    ) -> Self {
        self.application_details = application_details.into();
        self
    }

    /// 1 own brand, 2 licensed brand.
    #[must_use]
    pub fn grant_type(mut self, grant_type: impl Into<i64>) -> Self {
        self.grant_type = Some(grant_type.into());
        self
    }

    /// Licence, needed for licensed brands.
    #[must_use]
    pub fn grant_details(mut self, grant_details: impl Into<GrantDetails>) -> Self {
        self.grant_details = grant_details.into();
        self
    }
}

wire_out!(part Brand {
    "brand_id" => brand_id,
    "ch_name" => ch_name,
    "en_name" => en_name,
    "classification_no" => classification_no,
    "trade_mark_symbol" => trade_mark_symbol,
    "register_details" => register_details,
    "application_details" => application_details,
    "grant_type" => grant_type,
    "grant_details" => grant_details,
});

/// `register_details_sent` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RegisterDetailsSent {
    /// Holder of the registration, needed for R marks.
    pub registrant: Option<String>,
    /// Registration number, needed for R marks.
    pub register_no: Option<String>,
    /// Begin of validity, Unix seconds, may be empty if permanent.
    pub start_time: Option<i64>,
    /// End of validity, Unix seconds, may be empty if permanent.
    pub end_time: Option<i64>,
    /// Whether it holds without end.
    pub is_permanent: bool,
    /// File id of the registration certificate, at most 1.
    pub register_certifications: Vec<String>,
    /// File ids of change or renewal certificates, at most 5.
    pub renew_certifications: Option<Vec<String>>,
}

impl RegisterDetailsSent {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        is_permanent: impl Into<bool>,
        register_certifications: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            registrant: Default::default(),
            register_no: Default::default(),
            start_time: Default::default(),
            end_time: Default::default(),
            is_permanent: is_permanent.into(),
            register_certifications: register_certifications
                .into_iter()
                .map(Into::into)
                .collect(),
            renew_certifications: Default::default(),
        }
    }

    /// Holder of the registration, needed for R marks.
    #[must_use]
    pub fn registrant(mut self, registrant: impl Into<String>) -> Self {
        self.registrant = Some(registrant.into());
        self
    }

    /// Registration number, needed for R marks.
    #[must_use]
    pub fn register_no(mut self, register_no: impl Into<String>) -> Self {
        self.register_no = Some(register_no.into());
        self
    }

    /// Begin of validity, Unix seconds, may be empty if permanent.
    #[must_use]
    pub fn start_time(mut self, start_time: impl Into<i64>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// End of validity, Unix seconds, may be empty if permanent.
    #[must_use]
    pub fn end_time(mut self, end_time: impl Into<i64>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// File ids of change or renewal certificates, at most 5.
    #[must_use]
    pub fn renew_certifications(
        mut self,
        renew_certifications: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.renew_certifications =
            Some(renew_certifications.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part RegisterDetailsSent {
    "registrant" => registrant,
    "register_no" => register_no,
    "start_time" => start_time,
    "end_time" => end_time,
    "is_permanent" => is_permanent,
    "register_certifications" => register_certifications,
    "renew_certifications" => renew_certifications,
});

/// `application_details_sent` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApplicationDetailsSent {
    /// Application number, needed for TM marks.
    pub acceptance_no: Option<String>,
    /// When the application was accepted, Unix seconds, needed for TM marks.
    pub acceptance_time: Option<i64>,
    /// File id of the notice of acceptance, at most 1.
    pub acceptance_certification: Option<Vec<String>>,
}

impl ApplicationDetailsSent {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Application number, needed for TM marks.
    #[must_use]
    pub fn acceptance_no(mut self, acceptance_no: impl Into<String>) -> Self {
        self.acceptance_no = Some(acceptance_no.into());
        self
    }

    /// When the application was accepted, Unix seconds, needed for TM marks.
    #[must_use]
    pub fn acceptance_time(mut self, acceptance_time: impl Into<i64>) -> Self {
        self.acceptance_time = Some(acceptance_time.into());
        self
    }

    /// File id of the notice of acceptance, at most 1.
    #[must_use]
    pub fn acceptance_certification(
        mut self,
        acceptance_certification: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.acceptance_certification = Some(
            acceptance_certification
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }
}

wire_out!(part ApplicationDetailsSent {
    "acceptance_no" => acceptance_no,
    "acceptance_time" => acceptance_time,
    "acceptance_certification" => acceptance_certification,
});

/// `grant_details` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GrantDetails {
    /// Level of the licence, 1 to 3, needed for licensed brands.
    pub grant_level: Option<i64>,
    /// Begin of validity, Unix seconds, may be empty if permanent.
    pub start_time: Option<i64>,
    /// End of validity, Unix seconds, may be empty if permanent.
    pub end_time: Option<i64>,
    /// Whether it holds without end.
    pub is_permanent: bool,
    /// File ids of the licence, at most 9.
    pub grant_certifications: Option<Vec<String>>,
    /// File ids of the owner's identity card, at most 2.
    pub brand_owner_id_photos: Option<Vec<String>>,
}

impl GrantDetails {
    /// Starts with the required members.
    #[must_use]
    pub fn new(is_permanent: impl Into<bool>) -> Self {
        Self {
            grant_level: Default::default(),
            start_time: Default::default(),
            end_time: Default::default(),
            is_permanent: is_permanent.into(),
            grant_certifications: Default::default(),
            brand_owner_id_photos: Default::default(),
        }
    }

    /// Level of the licence, 1 to 3, needed for licensed brands.
    #[must_use]
    pub fn grant_level(mut self, grant_level: impl Into<i64>) -> Self {
        self.grant_level = Some(grant_level.into());
        self
    }

    /// Begin of validity, Unix seconds, may be empty if permanent.
    #[must_use]
    pub fn start_time(mut self, start_time: impl Into<i64>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// End of validity, Unix seconds, may be empty if permanent.
    #[must_use]
    pub fn end_time(mut self, end_time: impl Into<i64>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// File ids of the licence, at most 9.
    #[must_use]
    pub fn grant_certifications(
        mut self,
        grant_certifications: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.grant_certifications =
            Some(grant_certifications.into_iter().map(Into::into).collect());
        self
    }

    /// File ids of the owner's identity card, at most 2.
    #[must_use]
    pub fn brand_owner_id_photos(
        mut self,
        brand_owner_id_photos: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.brand_owner_id_photos =
            Some(brand_owner_id_photos.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part GrantDetails {
    "grant_level" => grant_level,
    "start_time" => start_time,
    "end_time" => end_time,
    "is_permanent" => is_permanent,
    "grant_certifications" => grant_certifications,
    "brand_owner_id_photos" => brand_owner_id_photos,
});

/// List all brands of the brand library (获取品牌库列表).
///
/// `POST /channels/ec/brand/all`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/brand/all_get.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/brand/all_get.html)
///
/// Walks the brand library of the platform, not the shop's own brands.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct All {
    /// Number of entries per page.
    ///
    /// `10` unless set.
    pub page_size: i64,
    /// Cursor of the next page, empty for the first page.
    pub next_key: Option<String>,
}

impl All {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Number of entries per page.
    ///
    /// `10` unless set.
    pub fn page_size(mut self, page_size: impl Into<i64>) -> Self {
        self.page_size = page_size.into();
        self
    }

    /// Cursor of the next page, empty for the first page.
    pub fn next_key(mut self, next_key: impl Into<String>) -> Self {
        self.next_key = Some(next_key.into());
        self
    }
}

impl Default for All {
    #[inline]
    fn default() -> Self {
        Self {
            page_size: 10,
            next_key: Default::default(),
        }
    }
}

wire_out!(All {
    "page_size" => page_size,
    "next_key" => next_key,
});

/// The answer to [`All`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AllResponse {
    /// `brands`.
    pub brands: Vec<AllAnswerBrands>,
    /// Whether there are more pages.
    pub continue_flag: bool,
    /// Cursor of the next page, empty for the first page.
    pub next_key: Option<String>,
}

wire_in!(AllResponse {
    "brands" => brands,
    "continue_flag" => continue_flag,
    "next_key" => next_key,
});

impl Endpoint for All {
    type Response = AllResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_brand.all",
        path: "/channels/ec/brand/all",
        ..Operation::usual(Product::Mini)
    };
}

/// `answer_brands` of [`All`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AllAnswerBrands {
    /// Id of the brand in WeChat's brand library.
    pub brand_id: i64,
    /// Chinese name.
    pub ch_name: Option<String>,
    /// English name.
    pub en_name: Option<String>,
}

wire_in!(part AllAnswerBrands {
    "brand_id" => brand_id,
    "ch_name" => ch_name,
    "en_name" => en_name,
});

/// Withdraw the review of a brand (撤回品牌资质审核).
///
/// `POST /channels/ec/brand/audit/cancel`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/brand/audit_cancel.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/brand/audit_cancel.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AuditCancel {
    /// Id of the brand in WeChat's brand library.
    pub brand_id: i64,
    /// Id of the review.
    pub audit_id: i64,
}

impl AuditCancel {
    /// Starts with the required members.
    pub fn new(brand_id: impl Into<i64>, audit_id: impl Into<i64>) -> Self {
        Self {
            brand_id: brand_id.into(),
            audit_id: audit_id.into(),
        }
    }
}

wire_out!(AuditCancel {
    "brand_id" => brand_id,
    "audit_id" => audit_id,
});

/// The answer to [`AuditCancel`].
pub type AuditCancelResponse = yizhan_core::Done;

impl Endpoint for AuditCancel {
    type Response = AuditCancelResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_brand.audit_cancel",
        path: "/channels/ec/brand/audit/cancel",
        ..Operation::usual(Product::Mini)
    };
}

/// Delete a brand (删除品牌资质).
///
/// `POST /channels/ec/brand/delete`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/brand/delete.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/brand/delete.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Delete {
    /// Id of the brand in WeChat's brand library.
    pub brand_id: i64,
}

impl Delete {
    /// Starts with the required members.
    pub fn new(brand_id: impl Into<i64>) -> Self {
        Self {
            brand_id: brand_id.into(),
        }
    }
}

wire_out!(Delete {
    "brand_id" => brand_id,
});

/// The answer to [`Delete`].
pub type DeleteResponse = yizhan_core::Done;

impl Endpoint for Delete {
    type Response = DeleteResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_brand.delete",
        path: "/channels/ec/brand/delete",
        ..Operation::usual(Product::Mini)
    };
}

/// Get the application for a brand (获取品牌资质申请详情).
///
/// `POST /channels/ec/brand/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/brand/get.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/brand/get.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Get {
    /// Id of the brand in WeChat's brand library.
    pub brand_id: i64,
}

impl Get {
    /// Starts with the required members.
    pub fn new(brand_id: impl Into<i64>) -> Self {
        Self {
            brand_id: brand_id.into(),
        }
    }
}

wire_out!(Get {
    "brand_id" => brand_id,
});

/// The answer to [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// `brand`.
    pub brand: GetAnswerBrand,
}

wire_in!(GetResponse {
    "brand" => brand,
});

impl Endpoint for Get {
    type Response = GetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_brand.get",
        path: "/channels/ec/brand/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `answer_brand` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAnswerBrand {
    /// Id of the brand in WeChat's brand library.
    pub brand_id: i64,
    /// Chinese name.
    pub ch_name: Option<String>,
    /// English name.
    pub en_name: Option<String>,
    /// Trademark class, 1 to 45.
    pub classification_no: String,
    /// 1 registered (R), 2 applied for (TM).
    pub trade_mark_symbol: i64,
    /// Registration, needed for R marks.
    pub register_details: RegisterDetails,
    /// Application, needed for TM marks.
    pub application_details: ApplicationDetails,
    /// 1 own brand, 2 licensed brand.
    pub grant_type: i64,
    /// Licence, needed for licensed brands.
    pub grant_details: GetBrandGrantDetails,
    /// 1 under review, 2 rejected, 3 in force, 4 withdrawn, 5 about to expire, 6 expired.
    pub status: i64,
    /// When it was created, Unix seconds.
    pub create_time: i64,
    /// When it was last changed, Unix seconds.
    pub update_time: i64,
    /// Result of the last review.
    pub audit_result: Option<AuditResult>,
}

wire_in!(part GetAnswerBrand {
    "brand_id" => brand_id,
    "ch_name" => ch_name,
    "en_name" => en_name,
    "classification_no" => classification_no,
    "trade_mark_symbol" => trade_mark_symbol,
    "register_details" => register_details,
    "application_details" => application_details,
    "grant_type" => grant_type,
    "grant_details" => grant_details,
    "status" => status,
    "create_time" => create_time,
    "update_time" => update_time,
    "audit_result" => audit_result,
});

/// `register_details` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RegisterDetails {
    /// Holder of the registration, needed for R marks.
    pub registrant: Option<String>,
    /// Registration number, needed for R marks.
    pub register_no: Option<String>,
    /// Begin of validity, Unix seconds, may be empty if permanent.
    pub start_time: Option<i64>,
    /// End of validity, Unix seconds, may be empty if permanent.
    pub end_time: Option<i64>,
    /// Whether it holds without end.
    pub is_permanent: bool,
    /// File id of the registration certificate, at most 1.
    pub register_certifications: Vec<String>,
    /// File ids of change or renewal certificates, at most 5.
    pub renew_certifications: Vec<String>,
}

wire_in!(part RegisterDetails {
    "registrant" => registrant,
    "register_no" => register_no,
    "start_time" => start_time,
    "end_time" => end_time,
    "is_permanent" => is_permanent,
    "register_certifications" => register_certifications,
    "renew_certifications" => renew_certifications,
});

/// `application_details` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApplicationDetails {
    /// Application number, needed for TM marks.
    pub acceptance_no: Option<String>,
    /// When the application was accepted, Unix seconds, needed for TM marks.
    pub acceptance_time: Option<i64>,
    /// File id of the notice of acceptance, at most 1.
    pub acceptance_certification: Vec<String>,
}

wire_in!(part ApplicationDetails {
    "acceptance_no" => acceptance_no,
    "acceptance_time" => acceptance_time,
    "acceptance_certification" => acceptance_certification,
});

/// `brand_grant_details` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetBrandGrantDetails {
    /// Level of the licence, 1 to 3, needed for licensed brands.
    pub grant_level: Option<i64>,
    /// Begin of validity, Unix seconds, may be empty if permanent.
    pub start_time: Option<i64>,
    /// End of validity, Unix seconds, may be empty if permanent.
    pub end_time: Option<i64>,
    /// Whether it holds without end.
    pub is_permanent: bool,
    /// File ids of the licence, at most 9.
    pub grant_certifications: Vec<String>,
    /// File ids of the owner's identity card, at most 2.
    pub brand_owner_id_photos: Vec<String>,
}

wire_in!(part GetBrandGrantDetails {
    "grant_level" => grant_level,
    "start_time" => start_time,
    "end_time" => end_time,
    "is_permanent" => is_permanent,
    "grant_certifications" => grant_certifications,
    "brand_owner_id_photos" => brand_owner_id_photos,
});

/// `audit_result` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AuditResult {
    /// Id of the review.
    pub audit_id: i64,
    /// Why it was rejected.
    pub reject_reason: Option<String>,
}

wire_in!(part AuditResult {
    "audit_id" => audit_id,
    "reject_reason" => reject_reason,
});

/// List applications for brands (获取品牌资质申请列表).
///
/// `POST /channels/ec/brand/list/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/brand/list_get.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/brand/list_get.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ListGet {
    /// 1 under review, 2 rejected, 3 in force, 4 withdrawn, 5 about to expire, 6 expired.
    pub status: Option<i64>,
    /// Number of entries per page.
    ///
    /// `10` unless set.
    pub page_size: i64,
    /// Cursor of the next page, empty for the first page.
    pub next_key: Option<String>,
}

impl ListGet {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// 1 under review, 2 rejected, 3 in force, 4 withdrawn, 5 about to expire, 6 expired.
    pub fn status(mut self, status: impl Into<i64>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Number of entries per page.
    ///
    /// `10` unless set.
    pub fn page_size(mut self, page_size: impl Into<i64>) -> Self {
        self.page_size = page_size.into();
        self
    }

    /// Cursor of the next page, empty for the first page.
    pub fn next_key(mut self, next_key: impl Into<String>) -> Self {
        self.next_key = Some(next_key.into());
        self
    }
}

impl Default for ListGet {
    #[inline]
    fn default() -> Self {
        Self {
            status: Default::default(),
            page_size: 10,
            next_key: Default::default(),
        }
    }
}

wire_out!(ListGet {
    "status" => status,
    "page_size" => page_size,
    "next_key" => next_key,
});

/// The answer to [`ListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListGetResponse {
    /// `brands`.
    pub brands: Vec<Brands>,
    /// Number of all matching entries.
    pub total_num: i64,
    /// Cursor of the next page, empty for the first page.
    pub next_key: Option<String>,
}

wire_in!(ListGetResponse {
    "brands" => brands,
    "total_num" => total_num,
    "next_key" => next_key,
});

impl Endpoint for ListGet {
    type Response = ListGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_brand.list_get",
        path: "/channels/ec/brand/list/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `brands` of [`ListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Brands {
    /// Id of the brand in WeChat's brand library.
    pub brand_id: i64,
    /// Chinese name.
    pub ch_name: Option<String>,
    /// English name.
    pub en_name: Option<String>,
    /// Trademark class, 1 to 45.
    pub classification_no: String,
    /// 1 registered (R), 2 applied for (TM).
    pub trade_mark_symbol: i64,
    /// Registration, needed for R marks.
    pub register_details: RegisterDetails,
    /// Application, needed for TM marks.
    pub application_details: ApplicationDetails,
    /// 1 own brand, 2 licensed brand.
    pub grant_type: i64,
    /// Licence, needed for licensed brands.
    pub grant_details: GrantDetailsAnswer,
    /// 1 under review, 2 rejected, 3 in force, 4 withdrawn, 5 about to expire, 6 expired.
    pub status: i64,
    /// When it was created, Unix seconds.
    pub create_time: i64,
    /// When it was last changed, Unix seconds.
    pub update_time: i64,
    /// Result of the last review.
    pub audit_result: Option<AuditResult>,
}

wire_in!(part Brands {
    "brand_id" => brand_id,
    "ch_name" => ch_name,
    "en_name" => en_name,
    "classification_no" => classification_no,
    "trade_mark_symbol" => trade_mark_symbol,
    "register_details" => register_details,
    "application_details" => application_details,
    "grant_type" => grant_type,
    "grant_details" => grant_details,
    "status" => status,
    "create_time" => create_time,
    "update_time" => update_time,
    "audit_result" => audit_result,
});

/// `grant_details_answer` of [`ListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GrantDetailsAnswer {
    /// Level of the licence, 1 to 3, needed for licensed brands.
    pub grant_level: Option<i64>,
    /// Begin of validity, Unix seconds, may be empty if permanent.
    pub start_time: Option<i64>,
    /// End of validity, Unix seconds, may be empty if permanent.
    pub end_time: Option<i64>,
    /// Whether it holds without end.
    pub is_permanent: Option<bool>,
    /// File ids of the licence, at most 9.
    pub grant_certifications: Vec<String>,
    /// File ids of the owner's identity card, at most 2.
    pub brand_owner_id_photos: Vec<String>,
}

wire_in!(part GrantDetailsAnswer {
    "grant_level" => grant_level,
    "start_time" => start_time,
    "end_time" => end_time,
    "is_permanent" => is_permanent,
    "grant_certifications" => grant_certifications,
    "brand_owner_id_photos" => brand_owner_id_photos,
});

/// Update a brand (更新品牌资质).
///
/// `POST /channels/ec/brand/update`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/brand/update.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/brand/update.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Update {
    /// `brand`.
    pub brand: Brand,
}

impl Update {
    /// Starts with the required members.
    pub fn new(brand: impl Into<Brand>) -> Self {
        Self {
            brand: brand.into(),
        }
    }
}

wire_out!(Update {
    "brand" => brand,
});

/// The answer to [`Update`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateResponse {
    /// Id of the review.
    pub audit_id: i64,
}

wire_in!(UpdateResponse {
    "audit_id" => audit_id,
});

impl Endpoint for Update {
    type Response = UpdateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_brand.update",
        path: "/channels/ec/brand/update",
        ..Operation::usual(Product::Mini)
    };
}

/// List brands in force (获取生效中的品牌资质列表).
///
/// `POST /channels/ec/brand/valid/list/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/brand/valid_list_get.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/brand/valid_list_get.html)
///
/// Only these brands can be used in products.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ValidListGet {
    /// Number of entries per page.
    ///
    /// `10` unless set.
    pub page_size: i64,
    /// Cursor of the next page, empty for the first page.
    pub next_key: Option<String>,
}

impl ValidListGet {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Number of entries per page.
    ///
    /// `10` unless set.
    pub fn page_size(mut self, page_size: impl Into<i64>) -> Self {
        self.page_size = page_size.into();
        self
    }

    /// Cursor of the next page, empty for the first page.
    pub fn next_key(mut self, next_key: impl Into<String>) -> Self {
        self.next_key = Some(next_key.into());
        self
    }
}

impl Default for ValidListGet {
    #[inline]
    fn default() -> Self {
        Self {
            page_size: 10,
            next_key: Default::default(),
        }
    }
}

wire_out!(ValidListGet {
    "page_size" => page_size,
    "next_key" => next_key,
});

/// The answer to [`ValidListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ValidListGetResponse {
    /// `brands`.
    pub brands: Vec<Brands>,
    /// Number of all matching entries.
    pub total_num: i64,
    /// Cursor of the next page, empty for the first page.
    pub next_key: Option<String>,
}

wire_in!(ValidListGetResponse {
    "brands" => brands,
    "total_num" => total_num,
    "next_key" => next_key,
});

impl Endpoint for ValidListGet {
    type Response = ValidListGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_brand.valid_list_get",
        path: "/channels/ec/brand/valid/list/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}
