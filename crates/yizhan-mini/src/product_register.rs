//! Generated from `spec/mini/product_register.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Mini store: store registration (小商店·开店注册)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Get the state of a store registration (异步状态查询).
///
/// `POST /product/register/check_audit_status`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/register/check_audit_status.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CheckAuditStatus {
    /// WeChat id of the person who registers.
    pub wx_name: String,
}

impl CheckAuditStatus {
    /// Starts with the required members.
    pub fn new(wx_name: impl Into<String>) -> Self {
        Self {
            wx_name: wx_name.into(),
        }
    }
}

wire_out!(CheckAuditStatus {
    "wx_name" => wx_name,
});

/// The answer to [`CheckAuditStatus`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CheckAuditStatusResponse {
    /// `data`.
    pub data: CheckAuditStatusData,
}

wire_in!(CheckAuditStatusResponse {
    "data" => data,
});

impl Endpoint for CheckAuditStatus {
    type Response = CheckAuditStatusResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.product_register.check_audit_status",
        path: "/product/register/check_audit_status",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `data` of [`CheckAuditStatus`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CheckAuditStatusData {
    /// 0 registered, 1 agreement sent but not signed, 2 agreement not sent or expired.
    pub register_status: i64,
    /// State of the entity information.
    pub merchant_info_status: i64,
    /// State of the account verification.
    pub acct_verify_status: i64,
    /// State of the basic information.
    pub basic_info_status: i64,
    /// State of the WeChat Pay contract.
    pub pay_sign_status: i64,
    /// Why the review was rejected.
    pub audit_reject_reasons: Option<String>,
    /// What WeChat Pay rejected.
    pub pay_audit_detail: Option<CheckAuditStatusPayAuditDetail>,
    /// Address at which the legal representative verifies.
    pub legal_validation_url: Option<String>,
    /// App id of the new store.
    pub registered_appid: Option<String>,
}

wire_in!(part CheckAuditStatusData {
    "register_status" => register_status,
    "merchant_info_status" => merchant_info_status,
    "acct_verify_status" => acct_verify_status,
    "basic_info_status" => basic_info_status,
    "pay_sign_status" => pay_sign_status,
    "audit_reject_reasons" => audit_reject_reasons,
    "pay_audit_detail" => pay_audit_detail,
    "legal_validation_url" => legal_validation_url,
    "registered_appid" => registered_appid,
});

/// `pay_audit_detail` of [`CheckAuditStatus`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CheckAuditStatusPayAuditDetail {
    /// Name of the rejected field.
    pub param_name: String,
    /// `reject_reason`.
    pub reject_reason: String,
}

wire_in!(part CheckAuditStatusPayAuditDetail {
    "param_name" => param_name,
    "reject_reason" => reject_reason,
});

/// Register a store (注册小商店账号).
///
/// `POST /product/register/register_shop`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/register/register_shop.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct RegisterShop {
    /// WeChat id of the person who registers.
    pub wx_name: String,
    /// Name on the identity card.
    pub id_card_name: String,
    /// Identity card number.
    pub id_card_number: String,
    /// Channel through which the store was registered.
    pub channel_id: Option<i64>,
    /// 1 whole store, 2 component only.
    pub api_openstore_type: i64,
    /// Authorization page of the third-party platform.
    pub auth_page_url: Option<String>,
}

impl RegisterShop {
    /// Starts with the required members.
    pub fn new(
        wx_name: impl Into<String>,
        id_card_name: impl Into<String>,
        id_card_number: impl Into<String>,
        api_openstore_type: impl Into<i64>,
    ) -> Self {
        Self {
            wx_name: wx_name.into(),
            id_card_name: id_card_name.into(),
            id_card_number: id_card_number.into(),
            channel_id: Default::default(),
            api_openstore_type: api_openstore_type.into(),
            auth_page_url: Default::default(),
        }
    }

    /// Channel through which the store was registered.
    pub fn channel_id(mut self, channel_id: impl Into<i64>) -> Self {
        self.channel_id = Some(channel_id.into());
        self
    }

    /// Authorization page of the third-party platform.
    pub fn auth_page_url(mut self, auth_page_url: impl Into<String>) -> Self {
        self.auth_page_url = Some(auth_page_url.into());
        self
    }
}

wire_out!(RegisterShop {
    "wx_name" => wx_name,
    "id_card_name" => id_card_name,
    "id_card_number" => id_card_number,
    "channel_id" => channel_id,
    "api_openstore_type" => api_openstore_type,
    "auth_page_url" => auth_page_url,
});

/// The answer to [`RegisterShop`].
pub type RegisterShopResponse = yizhan_core::Done;

impl Endpoint for RegisterShop {
    type Response = RegisterShopResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.product_register.register_shop",
        path: "/product/register/register_shop",
        ..Operation::usual(Product::Mini)
    };
}

/// Submit basic information of a store (提交小商店基础信息).
///
/// `POST /product/register/submit_basicinfo`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/register/submit_basicinfo.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SubmitBasicInfo {
    /// App id of the store, needed when several stores are registered.
    pub appid: Option<String>,
    /// `name_info`.
    pub name_info: SubmitBasicInfoNameInfo,
    /// Address and mail for returned goods.
    pub return_info: SubmitBasicInfoReturnInfo,
}

impl SubmitBasicInfo {
    /// Starts with the required members.
    pub fn new(
        name_info: impl Into<SubmitBasicInfoNameInfo>,
        return_info: impl Into<SubmitBasicInfoReturnInfo>,
    ) -> Self {
        Self {
            appid: Default::default(),
            name_info: name_info.into(),
            return_info: return_info.into(),
        }
    }

    /// App id of the store, needed when several stores are registered.
    pub fn appid(mut self, appid: impl Into<String>) -> Self {
        self.appid = Some(appid.into());
        self
    }
}

wire_out!(SubmitBasicInfo {
    "appid" => appid,
    "name_info" => name_info,
    "return_info" => return_info,
});

/// The answer to [`SubmitBasicInfo`].
pub type SubmitBasicInfoResponse = yizhan_core::Done;

impl Endpoint for SubmitBasicInfo {
    type Response = SubmitBasicInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.product_register.submit_basic_info",
        path: "/product/register/submit_basicinfo",
        ..Operation::usual(Product::Mini)
    };
}

/// `name_info` of [`SubmitBasicInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SubmitBasicInfoNameInfo {
    /// Name of the store.
    pub nickname: String,
    /// Short name of the store.
    pub abbr: String,
    /// Description of the store.
    pub introduction: String,
    /// Media ids of material that supports the name.
    pub naming_other_stuff: Option<Vec<String>>,
}

impl SubmitBasicInfoNameInfo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        nickname: impl Into<String>,
        abbr: impl Into<String>,
        introduction: impl Into<String>,
    ) -> Self {
        Self {
            nickname: nickname.into(),
            abbr: abbr.into(),
            introduction: introduction.into(),
            naming_other_stuff: Default::default(),
        }
    }

    /// Media ids of material that supports the name.
    #[must_use]
    pub fn naming_other_stuff(
        mut self,
        naming_other_stuff: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.naming_other_stuff = Some(naming_other_stuff.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part SubmitBasicInfoNameInfo {
    "nickname" => nickname,
    "abbr" => abbr,
    "introduction" => introduction,
    "naming_other_stuff" => naming_other_stuff,
});

/// `return_info` of [`SubmitBasicInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SubmitBasicInfoReturnInfo {
    /// `mail`.
    pub mail: String,
    /// `address_info`.
    pub address_info: Option<SubmitBasicInfoAddressInfo>,
    /// Address of the company.
    pub company_address: Option<SubmitBasicInfoCompanyAddress>,
}

impl SubmitBasicInfoReturnInfo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(mail: impl Into<String>) -> Self {
        Self {
            mail: mail.into(),
            address_info: Default::default(),
            company_address: Default::default(),
        }
    }

    /// `address_info`.
    #[must_use]
    pub fn address_info(mut self, address_info: impl Into<SubmitBasicInfoAddressInfo>) -> Self {
        self.address_info = Some(address_info.into());
        self
    }

    /// Address of the company.
    #[must_use]
    pub fn company_address(
        mut self,
        company_address: impl Into<SubmitBasicInfoCompanyAddress>,
    ) -> Self {
        self.company_address = Some(company_address.into());
        self
    }
}

wire_out!(part SubmitBasicInfoReturnInfo {
    "mail" => mail,
    "address_info" => address_info,
    "company_address" => company_address,
});

/// `address_info` of [`SubmitBasicInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SubmitBasicInfoAddressInfo {
    /// Name of the contact.
    pub user_name: String,
    /// Name of the province.
    pub province_name: String,
    /// Name of the city.
    pub city_name: String,
    /// Name of the district.
    pub county_name: String,
    /// Street and number.
    pub detail_info: String,
    /// Administrative code of the district.
    pub national_code: Option<i64>,
    /// Phone number.
    pub tel_number: String,
    /// Postcode.
    pub postal_code: Option<String>,
    /// House or room number.
    pub house_number: Option<String>,
    /// Longitude in degrees.
    pub lng: Option<f64>,
    /// Latitude in degrees.
    pub lat: Option<f64>,
}

impl SubmitBasicInfoAddressInfo {
    /// Starts with the first member; the other required ones have setters too.
    #[must_use]
    pub fn new(user_name: impl Into<String>) -> Self {
        Self {
            user_name: user_name.into(),
            province_name: Default::default(),
            city_name: Default::default(),
            county_name: Default::default(),
            detail_info: Default::default(),
            national_code: Default::default(),
            tel_number: Default::default(),
            postal_code: Default::default(),
            house_number: Default::default(),
            lng: Default::default(),
            lat: Default::default(),
        }
    }

    /// Name of the province.
    #[must_use]
    pub fn province_name(mut self, province_name: impl Into<String>) -> Self {
        self.province_name = province_name.into();
        self
    }

    /// Name of the city.
    #[must_use]
    pub fn city_name(mut self, city_name: impl Into<String>) -> Self {
        self.city_name = city_name.into();
        self
    }

    /// Name of the district.
    #[must_use]
    pub fn county_name(mut self, county_name: impl Into<String>) -> Self {
        self.county_name = county_name.into();
        self
    }

    /// Street and number.
    #[must_use]
    pub fn detail_info(mut self, detail_info: impl Into<String>) -> Self {
        self.detail_info = detail_info.into();
        self
    }

    /// Administrative code of the district.
    #[must_use]
    pub fn national_code(mut self, national_code: impl Into<i64>) -> Self {
        self.national_code = Some(national_code.into());
        self
    }

    /// Phone number.
    #[must_use]
    pub fn tel_number(mut self, tel_number: impl Into<String>) -> Self {
        self.tel_number = tel_number.into();
        self
    }

    /// Postcode.
    #[must_use]
    pub fn postal_code(mut self, postal_code: impl Into<String>) -> Self {
        self.postal_code = Some(postal_code.into());
        self
    }

    /// House or room number.
    #[must_use]
    pub fn house_number(mut self, house_number: impl Into<String>) -> Self {
        self.house_number = Some(house_number.into());
        self
    }

    /// Longitude in degrees.
    #[must_use]
    pub fn lng(mut self, lng: impl Into<f64>) -> Self {
        self.lng = Some(lng.into());
        self
    }

    /// Latitude in degrees.
    #[must_use]
    pub fn lat(mut self, lat: impl Into<f64>) -> Self {
        self.lat = Some(lat.into());
        self
    }
}

wire_out!(part SubmitBasicInfoAddressInfo {
    "user_name" => user_name,
    "province_name" => province_name,
    "city_name" => city_name,
    "county_name" => county_name,
    "detail_info" => detail_info,
    "national_code" => national_code,
    "tel_number" => tel_number,
    "postal_code" => postal_code,
    "house_number" => house_number,
    "lng" => lng,
    "lat" => lat,
});

/// `company_address` of [`SubmitBasicInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SubmitBasicInfoCompanyAddress {
    /// Name of the contact.
    pub user_name: String,
    /// Name of the province.
    pub province_name: String,
    /// Name of the city.
    pub city_name: String,
    /// Name of the district.
    pub county_name: String,
    /// Street and number.
    pub detail_info: String,
    /// Administrative code of the district.
    pub national_code: Option<i64>,
    /// Phone number.
    pub tel_number: String,
    /// Postcode.
    pub postal_code: Option<String>,
    /// House or room number.
    pub house_number: Option<String>,
    /// Longitude in degrees.
    pub lng: Option<f64>,
    /// Latitude in degrees.
    pub lat: Option<f64>,
}

impl SubmitBasicInfoCompanyAddress {
    /// Starts with the first member; the other required ones have setters too.
    #[must_use]
    pub fn new(user_name: impl Into<String>) -> Self {
        Self {
            user_name: user_name.into(),
            province_name: Default::default(),
            city_name: Default::default(),
            county_name: Default::default(),
            detail_info: Default::default(),
            national_code: Default::default(),
            tel_number: Default::default(),
            postal_code: Default::default(),
            house_number: Default::default(),
            lng: Default::default(),
            lat: Default::default(),
        }
    }

    /// Name of the province.
    #[must_use]
    pub fn province_name(mut self, province_name: impl Into<String>) -> Self {
        self.province_name = province_name.into();
        self
    }

    /// Name of the city.
    #[must_use]
    pub fn city_name(mut self, city_name: impl Into<String>) -> Self {
        self.city_name = city_name.into();
        self
    }

    /// Name of the district.
    #[must_use]
    pub fn county_name(mut self, county_name: impl Into<String>) -> Self {
        self.county_name = county_name.into();
        self
    }

    /// Street and number.
    #[must_use]
    pub fn detail_info(mut self, detail_info: impl Into<String>) -> Self {
        self.detail_info = detail_info.into();
        self
    }

    /// Administrative code of the district.
    #[must_use]
    pub fn national_code(mut self, national_code: impl Into<i64>) -> Self {
        self.national_code = Some(national_code.into());
        self
    }

    /// Phone number.
    #[must_use]
    pub fn tel_number(mut self, tel_number: impl Into<String>) -> Self {
        self.tel_number = tel_number.into();
        self
    }

    /// Postcode.
    #[must_use]
    pub fn postal_code(mut self, postal_code: impl Into<String>) -> Self {
        self.postal_code = Some(postal_code.into());
        self
    }

    /// House or room number.
    #[must_use]
    pub fn house_number(mut self, house_number: impl Into<String>) -> Self {
        self.house_number = Some(house_number.into());
        self
    }

    /// Longitude in degrees.
    #[must_use]
    pub fn lng(mut self, lng: impl Into<f64>) -> Self {
        self.lng = Some(lng.into());
        self
    }

    /// Latitude in degrees.
    #[must_use]
    pub fn lat(mut self, lat: impl Into<f64>) -> Self {
        self.lat = Some(lat.into());
        self
    }
}

wire_out!(part SubmitBasicInfoCompanyAddress {
    "user_name" => user_name,
    "province_name" => province_name,
    "city_name" => city_name,
    "county_name" => county_name,
    "detail_info" => detail_info,
    "national_code" => national_code,
    "tel_number" => tel_number,
    "postal_code" => postal_code,
    "house_number" => house_number,
    "lng" => lng,
    "lat" => lat,
});

/// Submit payment and entity information (提交支付资质).
///
/// `POST /product/register/submit_merchantinfo`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/register/submit_merchantinfo.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SubmitMerchantInfo {
    /// App id of the store, needed when several stores are registered.
    pub appid: Option<String>,
    /// Kind of the entity.
    pub subject_type: i64,
    /// Short name shown on payment pages.
    pub merchant_shortname: String,
    /// Business licence.
    pub busi_license: Option<SubmitMerchantInfoBusiLicense>,
    /// `organization_code_info`.
    pub organization_code_info: Option<SubmitMerchantInfoOrganizationCodeInfo>,
    /// `id_card_info`.
    pub id_card_info: SubmitMerchantInfoIdCardInfo,
    /// The administrator of the WeChat Pay account.
    pub super_administrator_info: SubmitMerchantInfoSuperAdministratorInfo,
    /// Special permits of the line of business.
    pub special_qualification: Option<SubmitMerchantInfoSpecialQualification>,
    /// Further material.
    pub supplementary_material: Option<SubmitMerchantInfoSupplementaryMaterial>,
    /// Further explanation.
    pub supplementary_desc: Option<String>,
    /// Settlement account.
    pub settle_acct_info: Option<SubmitMerchantInfoSettleAcctInfo>,
    /// `applyment_version`.
    pub applyment_version: Option<i64>,
}

impl SubmitMerchantInfo {
    /// Starts with the required members.
    pub fn new(
        subject_type: impl Into<i64>,
        merchant_shortname: impl Into<String>,
        id_card_info: impl Into<SubmitMerchantInfoIdCardInfo>,
        super_administrator_info: impl Into<SubmitMerchantInfoSuperAdministratorInfo>,
    ) -> Self {
        Self {
            appid: Default::default(),
            subject_type: subject_type.into(),
            merchant_shortname: merchant_shortname.into(),
            busi_license: Default::default(),
            organization_code_info: Default::default(),
            id_card_info: id_card_info.into(),
            super_administrator_info: super_administrator_info.into(),
            special_qualification: Default::default(),
            supplementary_material: Default::default(),
            supplementary_desc: Default::default(),
            settle_acct_info: Default::default(),
            applyment_version: Default::default(),
        }
    }

    /// App id of the store, needed when several stores are registered.
    pub fn appid(mut self, appid: impl Into<String>) -> Self {
        self.appid = Some(appid.into());
        self
    }

    /// Business licence.
    pub fn busi_license(mut self, busi_license: impl Into<SubmitMerchantInfoBusiLicense>) -> Self {
        self.busi_license = Some(busi_license.into());
        self
    }

    /// `organization_code_info`.
    pub fn organization_code_info(
        mut self,
        organization_code_info: impl Into<SubmitMerchantInfoOrganizationCodeInfo>,
    ) -> Self {
        self.organization_code_info = Some(organization_code_info.into());
        self
    }

    /// Special permits of the line of business.
    pub fn special_qualification(
        mut self,
        special_qualification: impl Into<SubmitMerchantInfoSpecialQualification>,
    ) -> Self {
        self.special_qualification = Some(special_qualification.into());
        self
    }

    /// Further material.
    pub fn supplementary_material(
        mut self,
        supplementary_material: impl Into<SubmitMerchantInfoSupplementaryMaterial>,
    ) -> Self {
        self.supplementary_material = Some(supplementary_material.into());
        self
    }

    /// Further explanation.
    pub fn supplementary_desc(mut self, supplementary_desc: impl Into<String>) -> Self {
        self.supplementary_desc = Some(supplementary_desc.into());
        self
    }

    /// Settlement account.
    pub fn settle_acct_info(
        mut self,
        settle_acct_info: impl Into<SubmitMerchantInfoSettleAcctInfo>,
    ) -> Self {
        self.settle_acct_info = Some(settle_acct_info.into());
        self
    }

    /// `applyment_version`.
    pub fn applyment_version(mut self, applyment_version: impl Into<i64>) -> Self {
        self.applyment_version = Some(applyment_version.into());
        self
    }
}

wire_out!(SubmitMerchantInfo {
    "appid" => appid,
    "subject_type" => subject_type,
    "merchant_shortname" => merchant_shortname,
    "busi_license" => busi_license,
    "organization_code_info" => organization_code_info,
    "id_card_info" => id_card_info,
    "super_administrator_info" => super_administrator_info,
    "special_qualification" => special_qualification,
    "supplementary_material" => supplementary_material,
    "supplementary_desc" => supplementary_desc,
    "settle_acct_info" => settle_acct_info,
    "applyment_version" => applyment_version,
});

/// The answer to [`SubmitMerchantInfo`].
pub type SubmitMerchantInfoResponse = yizhan_core::Done;

impl Endpoint for SubmitMerchantInfo {
    type Response = SubmitMerchantInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.product_register.submit_merchant_info",
        path: "/product/register/submit_merchantinfo",
        ..Operation::usual(Product::Mini)
    };
}

/// `busi_license` of [`SubmitMerchantInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SubmitMerchantInfoBusiLicense {
    /// Kind of the licence.
    pub license_type: i64,
    /// Registration number or unified social credit code.
    pub registration_num: String,
    /// `pic_file`.
    pub pic_file: SubmitMerchantInfoPicFile,
    /// Name of the merchant on the licence.
    pub merchant_name: String,
    /// Name of the legal representative.
    pub legal_representative: String,
    /// Registered address.
    pub registered_addrs: Option<String>,
    /// First day of validity.
    pub start_date: String,
    /// Last day of validity.
    pub end_date: String,
}

impl SubmitMerchantInfoBusiLicense {
    /// Starts with the first member; the other required ones have setters too.
    #[must_use]
    pub fn new(license_type: impl Into<i64>) -> Self {
        Self {
            license_type: license_type.into(),
            registration_num: Default::default(),
            pic_file: Default::default(),
            merchant_name: Default::default(),
            legal_representative: Default::default(),
            registered_addrs: Default::default(),
            start_date: Default::default(),
            end_date: Default::default(),
        }
    }

    /// Registration number or unified social credit code.
    #[must_use]
    pub fn registration_num(mut self, registration_num: impl Into<String>) -> Self {
        self.registration_num = registration_num.into();
        self
    }

    /// `pic_file`.
    #[must_use]
    pub fn pic_file(mut self, pic_file: impl Into<SubmitMerchantInfoPicFile>) -> Self {
        self.pic_file = pic_file.into();
        self
    }

    /// Name of the merchant on the licence.
    #[must_use]
    pub fn merchant_name(mut self, merchant_name: impl Into<String>) -> Self {
        self.merchant_name = merchant_name.into();
        self
    }

    /// Name of the legal representative.
    #[must_use]
    pub fn legal_representative(mut self, legal_representative: impl Into<String>) -> Self {
        self.legal_representative = legal_representative.into();
        self
    }

    /// Registered address.
    #[must_use]
    pub fn registered_addrs(mut self, registered_addrs: impl Into<String>) -> Self {
        self.registered_addrs = Some(registered_addrs.into());
        self
    }

    /// First day of validity.
    #[must_use]
    pub fn start_date(mut self, start_date: impl Into<String>) -> Self {
        self.start_date = start_date.into();
        self
    }

    /// Last day of validity.
    #[must_use]
    pub fn end_date(mut self, end_date: impl Into<String>) -> Self {
        self.end_date = end_date.into();
        self
    }
}

wire_out!(part SubmitMerchantInfoBusiLicense {
    "license_type" => license_type,
    "registration_num" => registration_num,
    "pic_file" => pic_file,
    "merchant_name" => merchant_name,
    "legal_representative" => legal_representative,
    "registered_addrs" => registered_addrs,
    "start_date" => start_date,
    "end_date" => end_date,
});

/// `pic_file` of [`SubmitMerchantInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SubmitMerchantInfoPicFile {
    /// Media id from the image upload.
    pub media_id: String,
    /// WeChat Pay media id from the image upload.
    pub pay_media_id: String,
}

impl SubmitMerchantInfoPicFile {
    /// Starts with the required members.
    #[must_use]
    pub fn new(media_id: impl Into<String>, pay_media_id: impl Into<String>) -> Self {
        Self {
            media_id: media_id.into(),
            pay_media_id: pay_media_id.into(),
        }
    }
}

wire_out!(part SubmitMerchantInfoPicFile {
    "media_id" => media_id,
    "pay_media_id" => pay_media_id,
});

/// `organization_code_info` of [`SubmitMerchantInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SubmitMerchantInfoOrganizationCodeInfo {
    /// Organization code.
    pub organization_code: String,
    /// `pic_file`.
    pub pic_file: SubmitMerchantInfoPicFile,
    /// First day of validity.
    pub start_date: String,
    /// Last day of validity.
    pub end_date: String,
}

impl SubmitMerchantInfoOrganizationCodeInfo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        organization_code: impl Into<String>,
        pic_file: impl Into<SubmitMerchantInfoPicFile>,
        start_date: impl Into<String>,
        end_date: impl Into<String>,
    ) -> Self {
        Self {
            organization_code: organization_code.into(),
            pic_file: pic_file.into(),
            start_date: start_date.into(),
            end_date: end_date.into(),
        }
    }
}

wire_out!(part SubmitMerchantInfoOrganizationCodeInfo {
    "organization_code" => organization_code,
    "pic_file" => pic_file,
    "start_date" => start_date,
    "end_date" => end_date,
});

/// `id_card_info` of [`SubmitMerchantInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SubmitMerchantInfoIdCardInfo {
    /// Side of the identity card with the portrait.
    pub portrait_pic_file: SubmitMerchantInfoPortraitPicFile,
    /// Side of the identity card with the emblem.
    pub nation_pic_file: SubmitMerchantInfoNationPicFile,
    /// Name on the identity card.
    pub id_card_name: String,
    /// Identity card number.
    pub id_card_number: String,
    /// `address`.
    pub address: Option<String>,
    /// First day of validity.
    pub start_date: String,
    /// Last day of validity.
    pub end_date: String,
}

impl SubmitMerchantInfoIdCardInfo {
    /// Starts with the first member; the other required ones have setters too.
    #[must_use]
    pub fn new(portrait_pic_file: impl Into<SubmitMerchantInfoPortraitPicFile>) -> Self {
        Self {
            portrait_pic_file: portrait_pic_file.into(),
            nation_pic_file: Default::default(),
            id_card_name: Default::default(),
            id_card_number: Default::default(),
            address: Default::default(),
            start_date: Default::default(),
            end_date: Default::default(),
        }
    }

    /// Side of the identity card with the emblem.
    #[must_use]
    pub fn nation_pic_file(
        mut self,
        nation_pic_file: impl Into<SubmitMerchantInfoNationPicFile>,
    ) -> Self {
        self.nation_pic_file = nation_pic_file.into();
        self
    }

    /// Name on the identity card.
    #[must_use]
    pub fn id_card_name(mut self, id_card_name: impl Into<String>) -> Self {
        self.id_card_name = id_card_name.into();
        self
    }

    /// Identity card number.
    #[must_use]
    pub fn id_card_number(mut self, id_card_number: impl Into<String>) -> Self {
        self.id_card_number = id_card_number.into();
        self
    }

    /// `address`.
    #[must_use]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// First day of validity.
    #[must_use]
    pub fn start_date(mut self, start_date: impl Into<String>) -> Self {
        self.start_date = start_date.into();
        self
    }

    /// Last day of validity.
    #[must_use]
    pub fn end_date(mut self, end_date: impl Into<String>) -> Self {
        self.end_date = end_date.into();
        self
    }
}

wire_out!(part SubmitMerchantInfoIdCardInfo {
    "portrait_pic_file" => portrait_pic_file,
    "nation_pic_file" => nation_pic_file,
    "id_card_name" => id_card_name,
    "id_card_number" => id_card_number,
    "address" => address,
    "start_date" => start_date,
    "end_date" => end_date,
});

/// `portrait_pic_file` of [`SubmitMerchantInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SubmitMerchantInfoPortraitPicFile {
    /// Media id from the image upload.
    pub media_id: String,
    /// WeChat Pay media id from the image upload.
    pub pay_media_id: String,
}

impl SubmitMerchantInfoPortraitPicFile {
    /// Starts with the required members.
    #[must_use]
    pub fn new(media_id: impl Into<String>, pay_media_id: impl Into<String>) -> Self {
        Self {
            media_id: media_id.into(),
            pay_media_id: pay_media_id.into(),
        }
    }
}

wire_out!(part SubmitMerchantInfoPortraitPicFile {
    "media_id" => media_id,
    "pay_media_id" => pay_media_id,
});

/// `nation_pic_file` of [`SubmitMerchantInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SubmitMerchantInfoNationPicFile {
    /// Media id from the image upload.
    pub media_id: String,
    /// WeChat Pay media id from the image upload.
    pub pay_media_id: String,
}

impl SubmitMerchantInfoNationPicFile {
    /// Starts with the required members.
    #[must_use]
    pub fn new(media_id: impl Into<String>, pay_media_id: impl Into<String>) -> Self {
        Self {
            media_id: media_id.into(),
            pay_media_id: pay_media_id.into(),
        }
    }
}

wire_out!(part SubmitMerchantInfoNationPicFile {
    "media_id" => media_id,
    "pay_media_id" => pay_media_id,
});

/// `super_administrator_info` of [`SubmitMerchantInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SubmitMerchantInfoSuperAdministratorInfo {
    /// `type`.
    pub r#type: i64,
    /// `name`.
    pub name: String,
    /// Identity card number.
    pub id_card_number: String,
    /// `phone`.
    pub phone: String,
    /// `mail`.
    pub mail: String,
    /// Kind of the administrator's identity document.
    pub contact_id_doc_type: Option<String>,
    /// Front of the identity document.
    pub contact_id_doc_copy: Option<SubmitMerchantInfoContactIdDocCopy>,
    /// Back of the identity document.
    pub contact_id_doc_copy_back: Option<SubmitMerchantInfoContactIdDocCopyBack>,
    /// First day of validity.
    pub contact_id_doc_period_begin: Option<String>,
    /// Last day of validity.
    pub contact_id_doc_period_end: Option<String>,
    /// Authorization letter, when the administrator is not the legal representative.
    pub business_authorization_letter: Option<SubmitMerchantInfoBusinessAuthorizationLetter>,
}

impl SubmitMerchantInfoSuperAdministratorInfo {
    /// Starts with the first member; the other required ones have setters too.
    #[must_use]
    pub fn new(r#type: impl Into<i64>) -> Self {
        Self {
            r#type: r#type.into(),
            name: Default::default(),
            id_card_number: Default::default(),
            phone: Default::default(),
            mail: Default::default(),
            contact_id_doc_type: Default::default(),
            contact_id_doc_copy: Default::default(),
            contact_id_doc_copy_back: Default::default(),
            contact_id_doc_period_begin: Default::default(),
            contact_id_doc_period_end: Default::default(),
            business_authorization_letter: Default::default(),
        }
    }

    /// `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Identity card number.
    #[must_use]
    pub fn id_card_number(mut self, id_card_number: impl Into<String>) -> Self {
        self.id_card_number = id_card_number.into();
        self
    }

    /// `phone`.
    #[must_use]
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = phone.into();
        self
    }

    /// `mail`.
    #[must_use]
    pub fn mail(mut self, mail: impl Into<String>) -> Self {
        self.mail = mail.into();
        self
    }

    /// Kind of the administrator's identity document.
    #[must_use]
    pub fn contact_id_doc_type(mut self, contact_id_doc_type: impl Into<String>) -> Self {
        self.contact_id_doc_type = Some(contact_id_doc_type.into());
        self
    }

    /// Front of the identity document.
    #[must_use]
    pub fn contact_id_doc_copy(
        mut self,
        contact_id_doc_copy: impl Into<SubmitMerchantInfoContactIdDocCopy>,
    ) -> Self {
        self.contact_id_doc_copy = Some(contact_id_doc_copy.into());
        self
    }

    /// Back of the identity document.
    #[must_use]
    pub fn contact_id_doc_copy_back(
        mut self,
        contact_id_doc_copy_back: impl Into<SubmitMerchantInfoContactIdDocCopyBack>,
    ) -> Self {
        self.contact_id_doc_copy_back = Some(contact_id_doc_copy_back.into());
        self
    }

    /// First day of validity.
    #[must_use]
    pub fn contact_id_doc_period_begin(
        mut self,
        contact_id_doc_period_begin: impl Into<String>,
    ) -> Self {
        self.contact_id_doc_period_begin = Some(contact_id_doc_period_begin.into());
        self
    }

    /// Last day of validity.
    #[must_use]
    pub fn contact_id_doc_period_end(
        mut self,
        contact_id_doc_period_end: impl Into<String>,
    ) -> Self {
        self.contact_id_doc_period_end = Some(contact_id_doc_period_end.into());
        self
    }

    /// Authorization letter, when the administrator is not the legal representative.
    #[must_use]
    pub fn business_authorization_letter(
        mut self,
        business_authorization_letter: impl Into<SubmitMerchantInfoBusinessAuthorizationLetter>,
    ) -> Self {
        self.business_authorization_letter = Some(business_authorization_letter.into());
        self
    }
}

wire_out!(part SubmitMerchantInfoSuperAdministratorInfo {
    "type" => r#type,
    "name" => name,
    "id_card_number" => id_card_number,
    "phone" => phone,
    "mail" => mail,
    "contact_id_doc_type" => contact_id_doc_type,
    "contact_id_doc_copy" => contact_id_doc_copy,
    "contact_id_doc_copy_back" => contact_id_doc_copy_back,
    "contact_id_doc_period_begin" => contact_id_doc_period_begin,
    "contact_id_doc_period_end" => contact_id_doc_period_end,
    "business_authorization_letter" => business_authorization_letter,
});

/// `contact_id_doc_copy` of [`SubmitMerchantInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SubmitMerchantInfoContactIdDocCopy {
    /// Media id from the image upload.
    pub media_id: String,
    /// WeChat Pay media id from the image upload.
    pub pay_media_id: String,
}

impl SubmitMerchantInfoContactIdDocCopy {
    /// Starts with the required members.
    #[must_use]
    pub fn new(media_id: impl Into<String>, pay_media_id: impl Into<String>) -> Self {
        Self {
            media_id: media_id.into(),
            pay_media_id: pay_media_id.into(),
        }
    }
}

wire_out!(part SubmitMerchantInfoContactIdDocCopy {
    "media_id" => media_id,
    "pay_media_id" => pay_media_id,
});

/// `contact_id_doc_copy_back` of [`SubmitMerchantInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SubmitMerchantInfoContactIdDocCopyBack {
    /// Media id from the image upload.
    pub media_id: String,
    /// WeChat Pay media id from the image upload.
    pub pay_media_id: String,
}

impl SubmitMerchantInfoContactIdDocCopyBack {
    /// Starts with the required members.
    #[must_use]
    pub fn new(media_id: impl Into<String>, pay_media_id: impl Into<String>) -> Self {
        Self {
            media_id: media_id.into(),
            pay_media_id: pay_media_id.into(),
        }
    }
}

wire_out!(part SubmitMerchantInfoContactIdDocCopyBack {
    "media_id" => media_id,
    "pay_media_id" => pay_media_id,
});

/// `business_authorization_letter` of [`SubmitMerchantInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SubmitMerchantInfoBusinessAuthorizationLetter {
    /// Media id from the image upload.
    pub media_id: String,
    /// WeChat Pay media id from the image upload.
    pub pay_media_id: String,
}

impl SubmitMerchantInfoBusinessAuthorizationLetter {
    /// Starts with the required members.
    #[must_use]
    pub fn new(media_id: impl Into<String>, pay_media_id: impl Into<String>) -> Self {
        Self {
            media_id: media_id.into(),
            pay_media_id: pay_media_id.into(),
        }
    }
}

wire_out!(part SubmitMerchantInfoBusinessAuthorizationLetter {
    "media_id" => media_id,
    "pay_media_id" => pay_media_id,
});

/// `special_qualification` of [`SubmitMerchantInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SubmitMerchantInfoSpecialQualification {
    /// `pic_file_list`.
    pub pic_file_list: Vec<SubmitMerchantInfoPicFileList>,
}

impl SubmitMerchantInfoSpecialQualification {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        pic_file_list: impl IntoIterator<Item = impl Into<SubmitMerchantInfoPicFileList>>,
    ) -> Self {
        Self {
            pic_file_list: pic_file_list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(part SubmitMerchantInfoSpecialQualification {
    "pic_file_list" => pic_file_list,
});

/// `pic_file_list` of [`SubmitMerchantInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SubmitMerchantInfoPicFileList {
    /// Media id from the image upload.
    pub media_id: String,
    /// WeChat Pay media id from the image upload.
    pub pay_media_id: String,
}

impl SubmitMerchantInfoPicFileList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(media_id: impl Into<String>, pay_media_id: impl Into<String>) -> Self {
        Self {
            media_id: media_id.into(),
            pay_media_id: pay_media_id.into(),
        }
    }
}

wire_out!(part SubmitMerchantInfoPicFileList {
    "media_id" => media_id,
    "pay_media_id" => pay_media_id,
});

/// `supplementary_material` of [`SubmitMerchantInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SubmitMerchantInfoSupplementaryMaterial {
    /// `pic_file_list`.
    pub pic_file_list: Vec<SubmitMerchantInfoPicFileList>,
}

impl SubmitMerchantInfoSupplementaryMaterial {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        pic_file_list: impl IntoIterator<Item = impl Into<SubmitMerchantInfoPicFileList>>,
    ) -> Self {
        Self {
            pic_file_list: pic_file_list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(part SubmitMerchantInfoSupplementaryMaterial {
    "pic_file_list" => pic_file_list,
});

/// `settle_acct_info` of [`SubmitMerchantInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SubmitMerchantInfoSettleAcctInfo {
    /// Kind of the bank account.
    pub acct_type: i64,
    /// `bank`.
    pub bank: String,
    /// `name`.
    pub name: String,
    /// Number of the bank account.
    pub bank_account_no: String,
    /// Code of the province and city of the branch.
    pub province_city_code: String,
    /// Full name of the branch.
    pub full_name: Option<String>,
}

impl SubmitMerchantInfoSettleAcctInfo {
    /// Starts with the first member; the other required ones have setters too.
    #[must_use]
    pub fn new(acct_type: impl Into<i64>) -> Self {
        Self {
            acct_type: acct_type.into(),
            bank: Default::default(),
            name: Default::default(),
            bank_account_no: Default::default(),
            province_city_code: Default::default(),
            full_name: Default::default(),
        }
    }

    /// `bank`.
    #[must_use]
    pub fn bank(mut self, bank: impl Into<String>) -> Self {
        self.bank = bank.into();
        self
    }

    /// `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Number of the bank account.
    #[must_use]
    pub fn bank_account_no(mut self, bank_account_no: impl Into<String>) -> Self {
        self.bank_account_no = bank_account_no.into();
        self
    }

    /// Code of the province and city of the branch.
    #[must_use]
    pub fn province_city_code(mut self, province_city_code: impl Into<String>) -> Self {
        self.province_city_code = province_city_code.into();
        self
    }

    /// Full name of the branch.
    #[must_use]
    pub fn full_name(mut self, full_name: impl Into<String>) -> Self {
        self.full_name = Some(full_name.into());
        self
    }
}

wire_out!(part SubmitMerchantInfoSettleAcctInfo {
    "acct_type" => acct_type,
    "bank" => bank,
    "name" => name,
    "bank_account_no" => bank_account_no,
    "province_city_code" => province_city_code,
    "full_name" => full_name,
});
