//! Generated from `spec/mini/shop_audit.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Custom trade component: brand and category review (自定义版交易组件·资质审核)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Submit a brand for review (上传品牌信息).
///
/// `POST /shop/audit/audit_brand`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/audit/audit_brand.html)
///
/// The result is pushed as an event and can be asked for with the audit id.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AuditBrand {
    /// `audit_req`.
    pub audit_req: AuditBrandAuditReq,
}

impl AuditBrand {
    /// Starts with the required members.
    pub fn new(audit_req: impl Into<AuditBrandAuditReq>) -> Self {
        Self {
            audit_req: audit_req.into(),
        }
    }
}

wire_out!(AuditBrand {
    "audit_req" => audit_req,
});

/// The answer to [`AuditBrand`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AuditBrandResponse {
    /// Id of the review.
    pub audit_id: String,
}

wire_in!(AuditBrandResponse {
    "audit_id" => audit_id,
});

impl Endpoint for AuditBrand {
    type Response = AuditBrandResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_audit.audit_brand",
        path: "/shop/audit/audit_brand",
        ..Operation::usual(Product::Mini)
    };
}

/// `audit_req` of [`AuditBrand`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AuditBrandAuditReq {
    /// Business licence, address or media id of the image.
    pub license: String,
    /// `brand_info`.
    pub brand_info: AuditBrandBrandInfo,
}

impl AuditBrandAuditReq {
    /// Starts with the required members.
    #[must_use]
    pub fn new(license: impl Into<String>, brand_info: impl Into<AuditBrandBrandInfo>) -> Self {
        Self {
            license: license.into(),
            brand_info: brand_info.into(),
        }
    }
}

wire_out!(part AuditBrandAuditReq {
    "license" => license,
    "brand_info" => brand_info,
});

/// `brand_info` of [`AuditBrand`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AuditBrandBrandInfo {
    /// 1 domestic registered trademark, 2 domestic trademark under application, 3 foreign registered, 4 foreign under application.
    pub brand_audit_type: i64,
    /// 1 own brand, 2 agent of the brand, 3 no brand.
    pub brand_management_type: i64,
    /// Class of the trademark, "1" to "45".
    pub trademark_type: String,
    /// Whether the goods are imported: 1 yes, 2 no.
    pub commodity_origin_type: i64,
    /// Name of the brand.
    pub brand_wording: String,
    /// Sales authorization letters, addresses or media ids of the images.
    pub sale_authorization: Option<Vec<String>>,
    /// Registration certificates, addresses or media ids of the images.
    pub trademark_registration_certificate: Option<Vec<String>>,
    /// Proof of changes, addresses or media ids of the images.
    pub trademark_change_certificate: Option<Vec<String>>,
    /// Name of the registrant.
    pub trademark_registrant: Option<String>,
    /// Number of the registration or application.
    pub trademark_registrant_nu: Option<String>,
    /// End of the trademark's validity, yyyy-MM-dd HH:mm:ss.
    pub trademark_authorization_period: Option<String>,
    /// Acceptance notices of the application, addresses or media ids of the images.
    pub trademark_registration_application: Option<Vec<String>>,
    /// Name of the applicant.
    pub trademark_applicant: Option<String>,
    /// Yyyy-MM-dd HH:mm:ss.
    pub trademark_application_time: Option<String>,
    /// Customs declarations, for imported goods.
    pub imported_goods_form: Option<Vec<String>>,
}

impl AuditBrandBrandInfo {
    /// Starts with the first member; the other required ones have setters too.
    #[must_use]
    pub fn new(brand_audit_type: impl Into<i64>) -> Self {
        Self {
            brand_audit_type: brand_audit_type.into(),
            brand_management_type: Default::default(),
            trademark_type: Default::default(),
            commodity_origin_type: Default::default(),
            brand_wording: Default::default(),
            sale_authorization: Default::default(),
            trademark_registration_certificate: Default::default(),
            trademark_change_certificate: Default::default(),
            trademark_registrant: Default::default(),
            trademark_registrant_nu: Default::default(),
            trademark_authorization_period: Default::default(),
            trademark_registration_application: Default::default(),
            trademark_applicant: Default::default(),
            trademark_application_time: Default::default(),
            imported_goods_form: Default::default(),
        }
    }

    /// 1 own brand, 2 agent of the brand, 3 no brand.
    #[must_use]
    pub fn brand_management_type(mut self, brand_management_type: impl Into<i64>) -> Self {
        self.brand_management_type = brand_management_type.into();
        self
    }

    /// Class of the trademark, "1" to "45".
    #[must_use]
    pub fn trademark_type(mut self, trademark_type: impl Into<String>) -> Self {
        self.trademark_type = trademark_type.into();
        self
    }

    /// Whether the goods are imported: 1 yes, 2 no.
    #[must_use]
    pub fn commodity_origin_type(mut self, commodity_origin_type: impl Into<i64>) -> Self {
        self.commodity_origin_type = commodity_origin_type.into();
        self
    }

    /// Name of the brand.
    #[must_use]
    pub fn brand_wording(mut self, brand_wording: impl Into<String>) -> Self {
        self.brand_wording = brand_wording.into();
        self
    }

    /// Sales authorization letters, addresses or media ids of the images.
    #[must_use]
    pub fn sale_authorization(
        mut self,
        sale_authorization: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.sale_authorization = Some(sale_authorization.into_iter().map(Into::into).collect());
        self
    }

    /// Registration certificates, addresses or media ids of the images.
    #[must_use]
    pub fn trademark_registration_certificate(
        mut self,
        trademark_registration_certificate: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.trademark_registration_certificate = Some(
            trademark_registration_certificate
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }

    /// Proof of changes, addresses or media ids of the images.
    #[must_use]
    pub fn trademark_change_certificate(
        mut self,
        trademark_change_certificate: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.trademark_change_certificate = Some(
            trademark_change_certificate
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }

    /// Name of the registrant.
    #[must_use]
    pub fn trademark_registrant(mut self, trademark_registrant: impl Into<String>) -> Self {
        self.trademark_registrant = Some(trademark_registrant.into());
        self
    }

    /// Number of the registration or application.
    #[must_use]
    pub fn trademark_registrant_nu(mut self, trademark_registrant_nu: impl Into<String>) -> Self {
        self.trademark_registrant_nu = Some(trademark_registrant_nu.into());
        self
    }

    /// End of the trademark's validity, yyyy-MM-dd HH:mm:ss.
    #[must_use]
    pub fn trademark_authorization_period(
        mut self,
        trademark_authorization_period: impl Into<String>,
    ) -> Self {
        self.trademark_authorization_period = Some(trademark_authorization_period.into());
        self
    }

    /// Acceptance notices of the application, addresses or media ids of the images.
    #[must_use]
    pub fn trademark_registration_application(
        mut self,
        trademark_registration_application: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.trademark_registration_application = Some(
            trademark_registration_application
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }

    /// Name of the applicant.
    #[must_use]
    pub fn trademark_applicant(mut self, trademark_applicant: impl Into<String>) -> Self {
        self.trademark_applicant = Some(trademark_applicant.into());
        self
    }

    /// Yyyy-MM-dd HH:mm:ss.
    #[must_use]
    pub fn trademark_application_time(
        mut self,
        trademark_application_time: impl Into<String>,
    ) -> Self {
        self.trademark_application_time = Some(trademark_application_time.into());
        self
    }

    /// Customs declarations, for imported goods.
    #[must_use]
    pub fn imported_goods_form(
        mut self,
        imported_goods_form: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.imported_goods_form = Some(imported_goods_form.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part AuditBrandBrandInfo {
    "brand_audit_type" => brand_audit_type,
    "brand_management_type" => brand_management_type,
    "trademark_type" => trademark_type,
    "commodity_origin_type" => commodity_origin_type,
    "brand_wording" => brand_wording,
    "sale_authorization" => sale_authorization,
    "trademark_registration_certificate" => trademark_registration_certificate,
    "trademark_change_certificate" => trademark_change_certificate,
    "trademark_registrant" => trademark_registrant,
    "trademark_registrant_nu" => trademark_registrant_nu,
    "trademark_authorization_period" => trademark_authorization_period,
    "trademark_registration_application" => trademark_registration_application,
    "trademark_applicant" => trademark_applicant,
    "trademark_application_time" => trademark_application_time,
    "imported_goods_form" => imported_goods_form,
});

/// Submit category qualifications for review (上传类目资质).
///
/// `POST /shop/audit/audit_category`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/audit/audit_category.html)
///
/// The result is pushed as an event and can be asked for with the audit id.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AuditCategory {
    /// `audit_req`.
    pub audit_req: AuditCategoryAuditReq,
}

impl AuditCategory {
    /// Starts with the required members.
    pub fn new(audit_req: impl Into<AuditCategoryAuditReq>) -> Self {
        Self {
            audit_req: audit_req.into(),
        }
    }
}

wire_out!(AuditCategory {
    "audit_req" => audit_req,
});

/// The answer to [`AuditCategory`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AuditCategoryResponse {
    /// Id of the review.
    pub audit_id: String,
}

wire_in!(AuditCategoryResponse {
    "audit_id" => audit_id,
});

impl Endpoint for AuditCategory {
    type Response = AuditCategoryResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_audit.audit_category",
        path: "/shop/audit/audit_category",
        ..Operation::usual(Product::Mini)
    };
}

/// `audit_req` of [`AuditCategory`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AuditCategoryAuditReq {
    /// Business licence, address or media id of the image.
    pub license: String,
    /// `category_info`.
    pub category_info: AuditCategoryCategoryInfo,
    /// Scenes applied for: 1 Channels and official account.
    pub scene_group_list: Option<Vec<i64>>,
}

impl AuditCategoryAuditReq {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        license: impl Into<String>,
        category_info: impl Into<AuditCategoryCategoryInfo>,
    ) -> Self {
        Self {
            license: license.into(),
            category_info: category_info.into(),
            scene_group_list: Default::default(),
        }
    }

    /// Scenes applied for: 1 Channels and official account.
    #[must_use]
    pub fn scene_group_list(
        mut self,
        scene_group_list: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.scene_group_list = Some(scene_group_list.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part AuditCategoryAuditReq {
    "license" => license,
    "category_info" => category_info,
    "scene_group_list" => scene_group_list,
});

/// `category_info` of [`AuditCategory`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AuditCategoryCategoryInfo {
    /// Id of the category, first level.
    pub level1: i64,
    /// Id of the category, second level.
    pub level2: i64,
    /// Id of the category, third level.
    pub level3: i64,
    /// Qualification images, addresses or media ids.
    pub certificate: Option<Vec<String>>,
}

impl AuditCategoryCategoryInfo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(level1: impl Into<i64>, level2: impl Into<i64>, level3: impl Into<i64>) -> Self {
        Self {
            level1: level1.into(),
            level2: level2.into(),
            level3: level3.into(),
            certificate: Default::default(),
        }
    }

    /// Qualification images, addresses or media ids.
    #[must_use]
    pub fn certificate(mut self, certificate: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.certificate = Some(certificate.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part AuditCategoryCategoryInfo {
    "level1" => level1,
    "level2" => level2,
    "level3" => level3,
    "certificate" => certificate,
});

/// Get qualifications submitted for the mini program (获取小程序资质).
///
/// `POST /shop/audit/get_miniapp_certificate`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/audit/get_miniapp_certificate.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetMiniAppCertificate {
    /// 1 brands, 2 categories.
    pub req_type: i64,
}

impl GetMiniAppCertificate {
    /// Starts with the required members.
    pub fn new(req_type: impl Into<i64>) -> Self {
        Self {
            req_type: req_type.into(),
        }
    }
}

wire_out!(GetMiniAppCertificate {
    "req_type" => req_type,
});

/// The answer to [`GetMiniAppCertificate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetMiniAppCertificateResponse {
    /// `brand_info`.
    pub brand_info: Option<GetMiniAppCertificateBrandInfo>,
    /// `category_info_list`.
    pub category_info_list: Vec<GetMiniAppCertificateCategoryInfoList>,
}

wire_in!(GetMiniAppCertificateResponse {
    "brand_info" => brand_info,
    "category_info_list" => category_info_list,
});

impl Endpoint for GetMiniAppCertificate {
    type Response = GetMiniAppCertificateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_audit.get_mini_app_certificate",
        path: "/shop/audit/get_miniapp_certificate",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `brand_info` of [`GetMiniAppCertificate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetMiniAppCertificateBrandInfo {
    /// Name of the brand.
    pub brand_wording: String,
    /// Sales authorization letters, addresses or media ids of the images.
    pub sale_authorization: Vec<String>,
    /// Registration certificates, addresses or media ids of the images.
    pub trademark_registration_certificate: Vec<String>,
}

wire_in!(part GetMiniAppCertificateBrandInfo {
    "brand_wording" => brand_wording,
    "sale_authorization" => sale_authorization,
    "trademark_registration_certificate" => trademark_registration_certificate,
});

/// `category_info_list` of [`GetMiniAppCertificate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetMiniAppCertificateCategoryInfoList {
    /// `first_category_id`.
    pub first_category_id: i64,
    /// `first_category_name`.
    pub first_category_name: String,
    /// `second_category_id`.
    pub second_category_id: i64,
    /// `second_category_name`.
    pub second_category_name: String,
    /// Addresses of the qualification images.
    pub certificate_url: Vec<String>,
}

wire_in!(part GetMiniAppCertificateCategoryInfoList {
    "first_category_id" => first_category_id,
    "first_category_name" => first_category_name,
    "second_category_id" => second_category_id,
    "second_category_name" => second_category_name,
    "certificate_url" => certificate_url,
});

/// Get the result of a review (获取审核结果).
///
/// `POST /shop/audit/result`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/audit/audit_result.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Result {
    /// Id of the review.
    pub audit_id: String,
}

impl Result {
    /// Starts with the required members.
    pub fn new(audit_id: impl Into<String>) -> Self {
        Self {
            audit_id: audit_id.into(),
        }
    }
}

wire_out!(Result {
    "audit_id" => audit_id,
});

/// The answer to [`Result`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ResultResponse {
    /// `data`.
    pub data: ResultData,
}

wire_in!(ResultResponse {
    "data" => data,
});

impl Endpoint for Result {
    type Response = ResultResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_audit.result",
        path: "/shop/audit/result",
        ..Operation::usual(Product::Mini)
    };
}

/// `data` of [`Result`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ResultData {
    /// 0 in review, 1 approved, 9 rejected.
    pub status: i64,
    /// Id of the approved brand.
    pub brand_id: Option<i64>,
    /// Why it was rejected.
    pub reject_reason: Option<String>,
}

wire_in!(part ResultData {
    "status" => status,
    "brand_id" => brand_id,
    "reject_reason" => reject_reason,
});
