//! Generated from `spec/work/miniapppay.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Payment collection in mini programs (小程序接入对外收款)

use yizhan_core::{BodyKind, Endpoint, Method, Operation, Product, wire_in, wire_out};

/// Apply for a merchant account (提交创建对外收款账户的申请单).
///
/// `POST /cgi-bin/miniapppay/apply_mch`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98973)
///
/// Asynchronous: poll get_applyment_status.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ApplyMch {
    /// The caller's number of the application.
    pub out_request_no: String,
    /// `organization_type`.
    pub organization_type: i64,
    /// `business_license_info`.
    pub business_license_info: ApplyMchBusinessLicenseInfo,
    /// `finance_institution_info`.
    pub finance_institution_info: Option<ApplyMchFinanceInstitutionInfo>,
    /// `merchant_short_name`.
    pub merchant_short_name: String,
    /// Legal person.
    pub id_card_info: ApplyMchIdCardInfo,
    /// Whether the legal person is the beneficial owner.
    pub owner: Option<bool>,
    /// Beneficial owner.
    pub ubo_info: Option<ApplyMchUboInfo>,
    /// Administrator of the account.
    pub contact_info: ApplyMchContactInfo,
    /// Bank account for settlement.
    pub account_info: ApplyMchAccountInfo,
    /// `business_id`.
    pub business_id: i64,
    /// `qualifications`.
    pub qualifications: Option<ApplyMchQualifications>,
    /// `business_addition_pics`.
    pub business_addition_pics: Option<ApplyMchBusinessAdditionPics>,
    /// `userid`.
    pub userid: Option<String>,
}

impl ApplyMch {
    /// Starts with the first member; the other required ones have setters too.
    pub fn new(out_request_no: impl Into<String>) -> Self {
        Self {
            out_request_no: out_request_no.into(),
            organization_type: Default::default(),
            business_license_info: Default::default(),
            finance_institution_info: Default::default(),
            merchant_short_name: Default::default(),
            id_card_info: Default::default(),
            owner: Default::default(),
            ubo_info: Default::default(),
            contact_info: Default::default(),
            account_info: Default::default(),
            business_id: Default::default(),
            qualifications: Default::default(),
            business_addition_pics: Default::default(),
            userid: Default::default(),
        }
    }

    /// `organization_type`.
    pub fn organization_type(mut self, organization_type: impl Into<i64>) -> Self {
        self.organization_type = organization_type.into();
        self
    }

    /// `business_license_info`.
    pub fn business_license_info(
        mut self,
        business_license_info: impl Into<ApplyMchBusinessLicenseInfo>,
    ) -> Self {
        self.business_license_info = business_license_info.into();
        self
    }

    /// `finance_institution_info`.
    pub fn finance_institution_info(
        mut self,
        finance_institution_info: impl Into<ApplyMchFinanceInstitutionInfo>,
    ) -> Self {
        self.finance_institution_info = Some(finance_institution_info.into());
        self
    }

    /// `merchant_short_name`.
    pub fn merchant_short_name(mut self, merchant_short_name: impl Into<String>) -> Self {
        self.merchant_short_name = merchant_short_name.into();
        self
    }

    /// Legal person.
    pub fn id_card_info(mut self, id_card_info: impl Into<ApplyMchIdCardInfo>) -> Self {
        self.id_card_info = id_card_info.into();
        self
    }

    /// Whether the legal person is the beneficial owner.
    pub fn owner(mut self, owner: impl Into<bool>) -> Self {
        self.owner = Some(owner.into());
        self
    }

    /// Beneficial owner.
    pub fn ubo_info(mut self, ubo_info: impl Into<ApplyMchUboInfo>) -> Self {
        self.ubo_info = Some(ubo_info.into());
        self
    }

    /// Administrator of the account.
    pub fn contact_info(mut self, contact_info: impl Into<ApplyMchContactInfo>) -> Self {
        self.contact_info = contact_info.into();
        self
    }

    /// Bank account for settlement.
    pub fn account_info(mut self, account_info: impl Into<ApplyMchAccountInfo>) -> Self {
        self.account_info = account_info.into();
        self
    }

    /// `business_id`.
    pub fn business_id(mut self, business_id: impl Into<i64>) -> Self {
        self.business_id = business_id.into();
        self
    }

    /// `qualifications`.
    pub fn qualifications(mut self, qualifications: impl Into<ApplyMchQualifications>) -> Self {
        self.qualifications = Some(qualifications.into());
        self
    }

    /// `business_addition_pics`.
    pub fn business_addition_pics(
        mut self,
        business_addition_pics: impl Into<ApplyMchBusinessAdditionPics>,
    ) -> Self {
        self.business_addition_pics = Some(business_addition_pics.into());
        self
    }

    /// `userid`.
    pub fn userid(mut self, userid: impl Into<String>) -> Self {
        self.userid = Some(userid.into());
        self
    }
}

wire_out!(ApplyMch {
    "out_request_no" => out_request_no,
    "organization_type" => organization_type,
    "business_license_info" => business_license_info,
    "finance_institution_info" => finance_institution_info,
    "merchant_short_name" => merchant_short_name,
    "id_card_info" => id_card_info,
    "owner" => owner,
    "ubo_info" => ubo_info,
    "contact_info" => contact_info,
    "account_info" => account_info,
    "business_id" => business_id,
    "qualifications" => qualifications,
    "business_addition_pics" => business_addition_pics,
    "userid" => userid,
});

/// The answer to [`ApplyMch`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApplyMchResponse {
    /// `error_description`.
    pub error_description: Option<String>,
}

wire_in!(ApplyMchResponse {
    "error_description" => error_description,
});

impl Endpoint for ApplyMch {
    type Response = ApplyMchResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.miniapppay.apply_mch",
        path: "/cgi-bin/miniapppay/apply_mch",
        ..Operation::usual(Product::Work)
    };
}

/// `business_license_info` of [`ApplyMch`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApplyMchBusinessLicenseInfo {
    /// `cert_type`.
    pub cert_type: i64,
    /// From uploading an image.
    pub business_license_copy_open_wx_pay_media_id: String,
    /// `business_license_number`.
    pub business_license_number: String,
    /// `merchant_name`.
    pub merchant_name: String,
    /// `legal_person`.
    pub legal_person: String,
    /// `company_address`.
    pub company_address: Option<String>,
    /// Yyyy-MM-dd; an open end is written 长期.
    pub business_time_begin_time: Option<String>,
    /// Yyyy-MM-dd; an open end is written 长期.
    pub business_time_end_time: Option<String>,
}

impl ApplyMchBusinessLicenseInfo {
    /// Starts with the first member; the other required ones have setters too.
    #[must_use]
    pub fn new(cert_type: impl Into<i64>) -> Self {
        Self {
            cert_type: cert_type.into(),
            business_license_copy_open_wx_pay_media_id: Default::default(),
            business_license_number: Default::default(),
            merchant_name: Default::default(),
            legal_person: Default::default(),
            company_address: Default::default(),
            business_time_begin_time: Default::default(),
            business_time_end_time: Default::default(),
        }
    }

    /// From uploading an image.
    #[must_use]
    pub fn business_license_copy_open_wx_pay_media_id(
        mut self,
        business_license_copy_open_wx_pay_media_id: impl Into<String>,
    ) -> Self {
        self.business_license_copy_open_wx_pay_media_id =
            business_license_copy_open_wx_pay_media_id.into();
        self
    }

    /// `business_license_number`.
    #[must_use]
    pub fn business_license_number(mut self, business_license_number: impl Into<String>) -> Self {
        self.business_license_number = business_license_number.into();
        self
    }

    /// `merchant_name`.
    #[must_use]
    pub fn merchant_name(mut self, merchant_name: impl Into<String>) -> Self {
        self.merchant_name = merchant_name.into();
        self
    }

    /// `legal_person`.
    #[must_use]
    pub fn legal_person(mut self, legal_person: impl Into<String>) -> Self {
        self.legal_person = legal_person.into();
        self
    }

    /// `company_address`.
    #[must_use]
    pub fn company_address(mut self, company_address: impl Into<String>) -> Self {
        self.company_address = Some(company_address.into());
        self
    }

    /// Yyyy-MM-dd; an open end is written 长期.
    #[must_use]
    pub fn business_time_begin_time(mut self, business_time_begin_time: impl Into<String>) -> Self {
        self.business_time_begin_time = Some(business_time_begin_time.into());
        self
    }

    /// Yyyy-MM-dd; an open end is written 长期.
    #[must_use]
    pub fn business_time_end_time(mut self, business_time_end_time: impl Into<String>) -> Self {
        self.business_time_end_time = Some(business_time_end_time.into());
        self
    }
}

wire_out!(part ApplyMchBusinessLicenseInfo {
    "cert_type" => cert_type,
    "business_license_copy_open_wx_pay_media_id" => business_license_copy_open_wx_pay_media_id,
    "business_license_number" => business_license_number,
    "merchant_name" => merchant_name,
    "legal_person" => legal_person,
    "company_address" => company_address,
    "business_time_begin_time" => business_time_begin_time,
    "business_time_end_time" => business_time_end_time,
});

/// `finance_institution_info` of [`ApplyMch`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApplyMchFinanceInstitutionInfo {
    /// `finance_type`.
    pub finance_type: String,
    /// From uploading an image.
    pub finance_license_pics_open_wx_pay_media_id: Vec<String>,
}

impl ApplyMchFinanceInstitutionInfo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        finance_type: impl Into<String>,
        finance_license_pics_open_wx_pay_media_id: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            finance_type: finance_type.into(),
            finance_license_pics_open_wx_pay_media_id: finance_license_pics_open_wx_pay_media_id
                .into_iter()
                .map(Into::into)
                .collect(),
        }
    }
}

wire_out!(part ApplyMchFinanceInstitutionInfo {
    "finance_type" => finance_type,
    "finance_license_pics_open_wx_pay_media_id" => finance_license_pics_open_wx_pay_media_id,
});

/// `id_card_info` of [`ApplyMch`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApplyMchIdCardInfo {
    /// `id_doc_type`.
    pub id_doc_type: i64,
    /// From uploading an image.
    pub id_card_copy_open_wx_pay_media_id: String,
    /// From uploading an image.
    pub id_card_national_open_wx_pay_media_id: String,
    /// `id_card_name`.
    pub id_card_name: String,
    /// `id_card_number`.
    pub id_card_number: String,
    /// `id_card_address`.
    pub id_card_address: Option<String>,
    /// Yyyy-MM-dd; an open end is written 长期.
    pub id_card_valid_time_begin: String,
    /// Yyyy-MM-dd; an open end is written 长期.
    pub id_card_valid_time: String,
}

impl ApplyMchIdCardInfo {
    /// Starts with the first member; the other required ones have setters too.
    #[must_use]
    pub fn new(id_doc_type: impl Into<i64>) -> Self {
        Self {
            id_doc_type: id_doc_type.into(),
            id_card_copy_open_wx_pay_media_id: Default::default(),
            id_card_national_open_wx_pay_media_id: Default::default(),
            id_card_name: Default::default(),
            id_card_number: Default::default(),
            id_card_address: Default::default(),
            id_card_valid_time_begin: Default::default(),
            id_card_valid_time: Default::default(),
        }
    }

    /// From uploading an image.
    #[must_use]
    pub fn id_card_copy_open_wx_pay_media_id(
        mut self,
        id_card_copy_open_wx_pay_media_id: impl Into<String>,
    ) -> Self {
        self.id_card_copy_open_wx_pay_media_id = id_card_copy_open_wx_pay_media_id.into();
        self
    }

    /// From uploading an image.
    #[must_use]
    pub fn id_card_national_open_wx_pay_media_id(
        mut self,
        id_card_national_open_wx_pay_media_id: impl Into<String>,
    ) -> Self {
        self.id_card_national_open_wx_pay_media_id = id_card_national_open_wx_pay_media_id.into();
        self
    }

    /// `id_card_name`.
    #[must_use]
    pub fn id_card_name(mut self, id_card_name: impl Into<String>) -> Self {
        self.id_card_name = id_card_name.into();
        self
    }

    /// `id_card_number`.
    #[must_use]
    pub fn id_card_number(mut self, id_card_number: impl Into<String>) -> Self {
        self.id_card_number = id_card_number.into();
        self
    }

    /// `id_card_address`.
    #[must_use]
    pub fn id_card_address(mut self, id_card_address: impl Into<String>) -> Self {
        self.id_card_address = Some(id_card_address.into());
        self
    }

    /// Yyyy-MM-dd; an open end is written 长期.
    #[must_use]
    pub fn id_card_valid_time_begin(mut self, id_card_valid_time_begin: impl Into<String>) -> Self {
        self.id_card_valid_time_begin = id_card_valid_time_begin.into();
        self
    }

    /// Yyyy-MM-dd; an open end is written 长期.
    #[must_use]
    pub fn id_card_valid_time(mut self, id_card_valid_time: impl Into<String>) -> Self {
        self.id_card_valid_time = id_card_valid_time.into();
        self
    }
}

wire_out!(part ApplyMchIdCardInfo {
    "id_doc_type" => id_doc_type,
    "id_card_copy_open_wx_pay_media_id" => id_card_copy_open_wx_pay_media_id,
    "id_card_national_open_wx_pay_media_id" => id_card_national_open_wx_pay_media_id,
    "id_card_name" => id_card_name,
    "id_card_number" => id_card_number,
    "id_card_address" => id_card_address,
    "id_card_valid_time_begin" => id_card_valid_time_begin,
    "id_card_valid_time" => id_card_valid_time,
});

/// `ubo_info` of [`ApplyMch`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApplyMchUboInfo {
    /// `id_doc_type`.
    pub id_doc_type: i64,
    /// From uploading an image.
    pub id_card_copy_open_wx_pay_media_id: String,
    /// From uploading an image.
    pub id_card_national_open_wx_pay_media_id: String,
    /// `id_card_name`.
    pub id_card_name: String,
    /// `id_card_number`.
    pub id_card_number: String,
    /// `id_card_address`.
    pub id_card_address: Option<String>,
    /// Yyyy-MM-dd; an open end is written 长期.
    pub id_card_valid_time_begin: String,
    /// Yyyy-MM-dd; an open end is written 长期.
    pub id_card_valid_time: String,
}

impl ApplyMchUboInfo {
    /// Starts with the first member; the other required ones have setters too.
    #[must_use]
    pub fn new(id_doc_type: impl Into<i64>) -> Self {
        Self {
            id_doc_type: id_doc_type.into(),
            id_card_copy_open_wx_pay_media_id: Default::default(),
            id_card_national_open_wx_pay_media_id: Default::default(),
            id_card_name: Default::default(),
            id_card_number: Default::default(),
            id_card_address: Default::default(),
            id_card_valid_time_begin: Default::default(),
            id_card_valid_time: Default::default(),
        }
    }

    /// From uploading an image.
    #[must_use]
    pub fn id_card_copy_open_wx_pay_media_id(
        mut self,
        id_card_copy_open_wx_pay_media_id: impl Into<String>,
    ) -> Self {
        self.id_card_copy_open_wx_pay_media_id = id_card_copy_open_wx_pay_media_id.into();
        self
    }

    /// From uploading an image.
    #[must_use]
    pub fn id_card_national_open_wx_pay_media_id(
        mut self,
        id_card_national_open_wx_pay_media_id: impl Into<String>,
    ) -> Self {
        self.id_card_national_open_wx_pay_media_id = id_card_national_open_wx_pay_media_id.into();
        self
    }

    /// `id_card_name`.
    #[must_use]
    pub fn id_card_name(mut self, id_card_name: impl Into<String>) -> Self {
        self.id_card_name = id_card_name.into();
        self
    }

    /// `id_card_number`.
    #[must_use]
    pub fn id_card_number(mut self, id_card_number: impl Into<String>) -> Self {
        self.id_card_number = id_card_number.into();
        self
    }

    /// `id_card_address`.
    #[must_use]
    pub fn id_card_address(mut self, id_card_address: impl Into<String>) -> Self {
        self.id_card_address = Some(id_card_address.into());
        self
    }

    /// Yyyy-MM-dd; an open end is written 长期.
    #[must_use]
    pub fn id_card_valid_time_begin(mut self, id_card_valid_time_begin: impl Into<String>) -> Self {
        self.id_card_valid_time_begin = id_card_valid_time_begin.into();
        self
    }

    /// Yyyy-MM-dd; an open end is written 长期.
    #[must_use]
    pub fn id_card_valid_time(mut self, id_card_valid_time: impl Into<String>) -> Self {
        self.id_card_valid_time = id_card_valid_time.into();
        self
    }
}

wire_out!(part ApplyMchUboInfo {
    "id_doc_type" => id_doc_type,
    "id_card_copy_open_wx_pay_media_id" => id_card_copy_open_wx_pay_media_id,
    "id_card_national_open_wx_pay_media_id" => id_card_national_open_wx_pay_media_id,
    "id_card_name" => id_card_name,
    "id_card_number" => id_card_number,
    "id_card_address" => id_card_address,
    "id_card_valid_time_begin" => id_card_valid_time_begin,
    "id_card_valid_time" => id_card_valid_time,
});

/// `contact_info` of [`ApplyMch`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApplyMchContactInfo {
    /// `contact_type`.
    pub contact_type: String,
    /// From uploading an image.
    pub business_authorization_letter_open_wx_pay_media_id: Option<String>,
    /// Administrator of the account.
    pub contact_info: ApplyMchContactInfoContactInfo,
    /// `mobile_phone`.
    pub mobile_phone: Option<String>,
    /// `contact_email`.
    pub contact_email: Option<String>,
}

impl ApplyMchContactInfo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        contact_type: impl Into<String>,
        contact_info: impl Into<ApplyMchContactInfoContactInfo>,
    ) -> Self {
        Self {
            contact_type: contact_type.into(),
            business_authorization_letter_open_wx_pay_media_id: Default::default(),
            contact_info: contact_info.into(),
            mobile_phone: Default::default(),
            contact_email: Default::default(),
        }
    }

    /// From uploading an image.
    #[must_use]
    pub fn business_authorization_letter_open_wx_pay_media_id(
        mut self,
        business_authorization_letter_open_wx_pay_media_id: impl Into<String>,
    ) -> Self {
        self.business_authorization_letter_open_wx_pay_media_id =
            Some(business_authorization_letter_open_wx_pay_media_id.into());
        self
    }

    /// `mobile_phone`.
    #[must_use]
    pub fn mobile_phone(mut self, mobile_phone: impl Into<String>) -> Self {
        self.mobile_phone = Some(mobile_phone.into());
        self
    }

    /// `contact_email`.
    #[must_use]
    pub fn contact_email(mut self, contact_email: impl Into<String>) -> Self {
        self.contact_email = Some(contact_email.into());
        self
    }
}

wire_out!(part ApplyMchContactInfo {
    "contact_type" => contact_type,
    "business_authorization_letter_open_wx_pay_media_id" => business_authorization_letter_open_wx_pay_media_id,
    "contact_info" => contact_info,
    "mobile_phone" => mobile_phone,
    "contact_email" => contact_email,
});

/// `contact_info_contact_info` of [`ApplyMch`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApplyMchContactInfoContactInfo {
    /// `id_doc_type`.
    pub id_doc_type: i64,
    /// From uploading an image.
    pub id_card_copy_open_wx_pay_media_id: String,
    /// From uploading an image.
    pub id_card_national_open_wx_pay_media_id: String,
    /// `id_card_name`.
    pub id_card_name: String,
    /// `id_card_number`.
    pub id_card_number: String,
    /// `id_card_address`.
    pub id_card_address: Option<String>,
    /// Yyyy-MM-dd; an open end is written 长期.
    pub id_card_valid_time_begin: String,
    /// Yyyy-MM-dd; an open end is written 长期.
    pub id_card_valid_time: String,
}

impl ApplyMchContactInfoContactInfo {
    /// Starts with the first member; the other required ones have setters too.
    #[must_use]
    pub fn new(id_doc_type: impl Into<i64>) -> Self {
        Self {
            id_doc_type: id_doc_type.into(),
            id_card_copy_open_wx_pay_media_id: Default::default(),
            id_card_national_open_wx_pay_media_id: Default::default(),
            id_card_name: Default::default(),
            id_card_number: Default::default(),
            id_card_address: Default::default(),
            id_card_valid_time_begin: Default::default(),
            id_card_valid_time: Default::default(),
        }
    }

    /// From uploading an image.
    #[must_use]
    pub fn id_card_copy_open_wx_pay_media_id(
        mut self,
        id_card_copy_open_wx_pay_media_id: impl Into<String>,
    ) -> Self {
        self.id_card_copy_open_wx_pay_media_id = id_card_copy_open_wx_pay_media_id.into();
        self
    }

    /// From uploading an image.
    #[must_use]
    pub fn id_card_national_open_wx_pay_media_id(
        mut self,
        id_card_national_open_wx_pay_media_id: impl Into<String>,
    ) -> Self {
        self.id_card_national_open_wx_pay_media_id = id_card_national_open_wx_pay_media_id.into();
        self
    }

    /// `id_card_name`.
    #[must_use]
    pub fn id_card_name(mut self, id_card_name: impl Into<String>) -> Self {
        self.id_card_name = id_card_name.into();
        self
    }

    /// `id_card_number`.
    #[must_use]
    pub fn id_card_number(mut self, id_card_number: impl Into<String>) -> Self {
        self.id_card_number = id_card_number.into();
        self
    }

    /// `id_card_address`.
    #[must_use]
    pub fn id_card_address(mut self, id_card_address: impl Into<String>) -> Self {
        self.id_card_address = Some(id_card_address.into());
        self
    }

    /// Yyyy-MM-dd; an open end is written 长期.
    #[must_use]
    pub fn id_card_valid_time_begin(mut self, id_card_valid_time_begin: impl Into<String>) -> Self {
        self.id_card_valid_time_begin = id_card_valid_time_begin.into();
        self
    }

    /// Yyyy-MM-dd; an open end is written 长期.
    #[must_use]
    pub fn id_card_valid_time(mut self, id_card_valid_time: impl Into<String>) -> Self {
        self.id_card_valid_time = id_card_valid_time.into();
        self
    }
}

wire_out!(part ApplyMchContactInfoContactInfo {
    "id_doc_type" => id_doc_type,
    "id_card_copy_open_wx_pay_media_id" => id_card_copy_open_wx_pay_media_id,
    "id_card_national_open_wx_pay_media_id" => id_card_national_open_wx_pay_media_id,
    "id_card_name" => id_card_name,
    "id_card_number" => id_card_number,
    "id_card_address" => id_card_address,
    "id_card_valid_time_begin" => id_card_valid_time_begin,
    "id_card_valid_time" => id_card_valid_time,
});

/// `account_info` of [`ApplyMch`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApplyMchAccountInfo {
    /// `bank_account_type`.
    pub bank_account_type: Option<i64>,
    /// `account_bank`.
    pub account_bank: String,
    /// `account_name`.
    pub account_name: String,
    /// `account_number`.
    pub account_number: String,
    /// `bank_address_code`.
    pub bank_address_code: String,
    /// `bank_name`.
    pub bank_name: Option<String>,
    /// `bank_card_supplement`.
    pub bank_card_supplement: Option<ApplyMchBankCardSupplement>,
}

impl ApplyMchAccountInfo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        account_bank: impl Into<String>,
        account_name: impl Into<String>,
        account_number: impl Into<String>,
        bank_address_code: impl Into<String>,
    ) -> Self {
        Self {
            bank_account_type: Default::default(),
            account_bank: account_bank.into(),
            account_name: account_name.into(),
            account_number: account_number.into(),
            bank_address_code: bank_address_code.into(),
            bank_name: Default::default(),
            bank_card_supplement: Default::default(),
        }
    }

    /// `bank_account_type`.
    #[must_use]
    pub fn bank_account_type(mut self, bank_account_type: impl Into<i64>) -> Self {
        self.bank_account_type = Some(bank_account_type.into());
        self
    }

    /// `bank_name`.
    #[must_use]
    pub fn bank_name(mut self, bank_name: impl Into<String>) -> Self {
        self.bank_name = Some(bank_name.into());
        self
    }

    /// `bank_card_supplement`.
    #[must_use]
    pub fn bank_card_supplement(
        mut self,
        bank_card_supplement: impl Into<ApplyMchBankCardSupplement>,
    ) -> Self {
        self.bank_card_supplement = Some(bank_card_supplement.into());
        self
    }
}

wire_out!(part ApplyMchAccountInfo {
    "bank_account_type" => bank_account_type,
    "account_bank" => account_bank,
    "account_name" => account_name,
    "account_number" => account_number,
    "bank_address_code" => bank_address_code,
    "bank_name" => bank_name,
    "bank_card_supplement" => bank_card_supplement,
});

/// `bank_card_supplement` of [`ApplyMch`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApplyMchBankCardSupplement {
    /// From uploading an image.
    pub settlement_certificate_open_wx_pay_media_id: Option<String>,
    /// From uploading an image.
    pub relationship_certificate_open_wx_pay_media_id: Option<String>,
    /// From uploading an image.
    pub other_certificate_open_wx_pay_media_id: Option<Vec<String>>,
}

impl ApplyMchBankCardSupplement {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// From uploading an image.
    #[must_use]
    pub fn settlement_certificate_open_wx_pay_media_id(
        mut self,
        settlement_certificate_open_wx_pay_media_id: impl Into<String>,
    ) -> Self {
        self.settlement_certificate_open_wx_pay_media_id =
            Some(settlement_certificate_open_wx_pay_media_id.into());
        self
    }

    /// From uploading an image.
    #[must_use]
    pub fn relationship_certificate_open_wx_pay_media_id(
        mut self,
        relationship_certificate_open_wx_pay_media_id: impl Into<String>,
    ) -> Self {
        self.relationship_certificate_open_wx_pay_media_id =
            Some(relationship_certificate_open_wx_pay_media_id.into());
        self
    }

    /// From uploading an image.
    #[must_use]
    pub fn other_certificate_open_wx_pay_media_id(
        mut self,
        other_certificate_open_wx_pay_media_id: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.other_certificate_open_wx_pay_media_id = Some(
            other_certificate_open_wx_pay_media_id
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }
}

wire_out!(part ApplyMchBankCardSupplement {
    "settlement_certificate_open_wx_pay_media_id" => settlement_certificate_open_wx_pay_media_id,
    "relationship_certificate_open_wx_pay_media_id" => relationship_certificate_open_wx_pay_media_id,
    "other_certificate_open_wx_pay_media_id" => other_certificate_open_wx_pay_media_id,
});

/// `qualifications` of [`ApplyMch`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApplyMchQualifications {
    /// `id`.
    pub id: Vec<String>,
}

impl ApplyMchQualifications {
    /// Starts with the required members.
    #[must_use]
    pub fn new(id: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            id: id.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(part ApplyMchQualifications {
    "id" => id,
});

/// `business_addition_pics` of [`ApplyMch`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApplyMchBusinessAdditionPics {
    /// `id`.
    pub id: Vec<String>,
}

impl ApplyMchBusinessAdditionPics {
    /// Starts with the required members.
    #[must_use]
    pub fn new(id: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            id: id.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(part ApplyMchBusinessAdditionPics {
    "id" => id,
});

/// Close an order (关闭订单).
///
/// `POST /cgi-bin/miniapppay/close_order`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/97324)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CloseOrder {
    /// Merchant account.
    pub mchid: String,
    /// The caller's order number, unique for the merchant.
    pub out_trade_no: String,
}

impl CloseOrder {
    /// Starts with the required members.
    pub fn new(mchid: impl Into<String>, out_trade_no: impl Into<String>) -> Self {
        Self {
            mchid: mchid.into(),
            out_trade_no: out_trade_no.into(),
        }
    }
}

wire_out!(CloseOrder {
    "mchid" => mchid,
    "out_trade_no" => out_trade_no,
});

/// The answer to [`CloseOrder`].
pub type CloseOrderResponse = yizhan_core::Done;

impl Endpoint for CloseOrder {
    type Response = CloseOrderResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.miniapppay.close_order",
        path: "/cgi-bin/miniapppay/close_order",
        ..Operation::usual(Product::Work)
    };
}

/// Place an order (下单).
///
/// `POST /cgi-bin/miniapppay/create_order`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/97322)
///
/// Answers a prepay_id: get_sign then gives the signature that the mini program needs.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CreateOrder {
    /// Mini program.
    pub appid: String,
    /// Merchant account.
    pub mchid: String,
    /// The caller's order number, unique for the merchant.
    pub out_trade_no: String,
    /// `description`.
    pub description: String,
    /// `scenekey`.
    pub scenekey: Option<String>,
    /// `amount`.
    pub amount: CreateOrderAmount2,
    /// `payer`.
    pub payer: CreateOrderPayer,
    /// RFC 3339.
    pub time_expire: Option<String>,
    /// The caller's own data, comes back later.
    pub attach: Option<String>,
    /// `goods_tag`.
    pub goods_tag: Option<String>,
    /// `scene_info`.
    pub scene_info: CreateOrderSceneInfo,
    /// `detail`.
    pub detail: Option<CreateOrderDetail>,
}

impl CreateOrder {
    /// Starts with the first member; the other required ones have setters too.
    pub fn new(appid: impl Into<String>) -> Self {
        Self {
            appid: appid.into(),
            mchid: Default::default(),
            out_trade_no: Default::default(),
            description: Default::default(),
            scenekey: Default::default(),
            amount: Default::default(),
            payer: Default::default(),
            time_expire: Default::default(),
            attach: Default::default(),
            goods_tag: Default::default(),
            scene_info: Default::default(),
            detail: Default::default(),
        }
    }

    /// Merchant account.
    pub fn mchid(mut self, mchid: impl Into<String>) -> Self {
        self.mchid = mchid.into();
        self
    }

    /// The caller's order number, unique for the merchant.
    pub fn out_trade_no(mut self, out_trade_no: impl Into<String>) -> Self {
        self.out_trade_no = out_trade_no.into();
        self
    }

    /// `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = description.into();
        self
    }

    /// `scenekey`.
    pub fn scenekey(mut self, scenekey: impl Into<String>) -> Self {
        self.scenekey = Some(scenekey.into());
        self
    }

    /// `amount`.
    pub fn amount(mut self, amount: impl Into<CreateOrderAmount2>) -> Self {
        self.amount = amount.into();
        self
    }

    /// `payer`.
    pub fn payer(mut self, payer: impl Into<CreateOrderPayer>) -> Self {
        self.payer = payer.into();
        self
    }

    /// RFC 3339.
    pub fn time_expire(mut self, time_expire: impl Into<String>) -> Self {
        self.time_expire = Some(time_expire.into());
        self
    }

    /// The caller's own data, comes back later.
    pub fn attach(mut self, attach: impl Into<String>) -> Self {
        self.attach = Some(attach.into());
        self
    }

    /// `goods_tag`.
    pub fn goods_tag(mut self, goods_tag: impl Into<String>) -> Self {
        self.goods_tag = Some(goods_tag.into());
        self
    }

    /// `scene_info`.
    pub fn scene_info(mut self, scene_info: impl Into<CreateOrderSceneInfo>) -> Self {
        self.scene_info = scene_info.into();
        self
    }

    /// `detail`.
    pub fn detail(mut self, detail: impl Into<CreateOrderDetail>) -> Self {
        self.detail = Some(detail.into());
        self
    }
}

wire_out!(CreateOrder {
    "appid" => appid,
    "mchid" => mchid,
    "out_trade_no" => out_trade_no,
    "description" => description,
    "scenekey" => scenekey,
    "amount" => amount,
    "payer" => payer,
    "time_expire" => time_expire,
    "attach" => attach,
    "goods_tag" => goods_tag,
    "scene_info" => scene_info,
    "detail" => detail,
});

/// The answer to [`CreateOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateOrderResponse {
    /// For starting the payment; valid two hours.
    pub prepay_id: String,
}

wire_in!(CreateOrderResponse {
    "prepay_id" => prepay_id,
});

impl Endpoint for CreateOrder {
    type Response = CreateOrderResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.miniapppay.create_order",
        path: "/cgi-bin/miniapppay/create_order",
        ..Operation::usual(Product::Work)
    };
}

/// `amount_2` of [`CreateOrder`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateOrderAmount2 {
    /// Fen.
    pub total: i64,
    /// CNY.
    ///
    /// `CNY` unless set.
    pub currency: String,
}

impl CreateOrderAmount2 {
    /// Starts with the required members.
    #[must_use]
    pub fn new(total: impl Into<i64>) -> Self {
        Self {
            total: total.into(),
            currency: "CNY".into(),
        }
    }

    /// CNY.
    ///
    /// `CNY` unless set.
    #[must_use]
    pub fn currency(mut self, currency: impl Into<String>) -> Self {
        self.currency = currency.into();
        self
    }
}

impl Default for CreateOrderAmount2 {
    #[inline]
    fn default() -> Self {
        Self {
            total: Default::default(),
            currency: "CNY".into(),
        }
    }
}

wire_out!(part CreateOrderAmount2 {
    "total" => total,
    "currency" => currency,
});

/// `payer` of [`CreateOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateOrderPayer {
    /// Payer in the mini program.
    pub openid: String,
}

impl CreateOrderPayer {
    /// Starts with the required members.
    #[must_use]
    pub fn new(openid: impl Into<String>) -> Self {
        Self {
            openid: openid.into(),
        }
    }
}

wire_out!(part CreateOrderPayer {
    "openid" => openid,
});

/// `scene_info` of [`CreateOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateOrderSceneInfo {
    /// `payer_client_ip`.
    pub payer_client_ip: String,
    /// `device_id`.
    pub device_id: Option<String>,
    /// `store_info`.
    pub store_info: Option<CreateOrderStoreInfo>,
}

impl CreateOrderSceneInfo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(payer_client_ip: impl Into<String>) -> Self {
        Self {
            payer_client_ip: payer_client_ip.into(),
            device_id: Default::default(),
            store_info: Default::default(),
        }
    }

    /// `device_id`.
    #[must_use]
    pub fn device_id(mut self, device_id: impl Into<String>) -> Self {
        self.device_id = Some(device_id.into());
        self
    }

    /// `store_info`.
    #[must_use]
    pub fn store_info(mut self, store_info: impl Into<CreateOrderStoreInfo>) -> Self {
        self.store_info = Some(store_info.into());
        self
    }
}

wire_out!(part CreateOrderSceneInfo {
    "payer_client_ip" => payer_client_ip,
    "device_id" => device_id,
    "store_info" => store_info,
});

/// `store_info` of [`CreateOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateOrderStoreInfo {
    /// `id`.
    pub id: String,
    /// `name`.
    pub name: Option<String>,
    /// `area_code`.
    pub area_code: Option<String>,
    /// `address`.
    pub address: Option<String>,
}

impl CreateOrderStoreInfo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            name: Default::default(),
            area_code: Default::default(),
            address: Default::default(),
        }
    }

    /// `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// `area_code`.
    #[must_use]
    pub fn area_code(mut self, area_code: impl Into<String>) -> Self {
        self.area_code = Some(area_code.into());
        self
    }

    /// `address`.
    #[must_use]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }
}

wire_out!(part CreateOrderStoreInfo {
    "id" => id,
    "name" => name,
    "area_code" => area_code,
    "address" => address,
});

/// `detail` of [`CreateOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateOrderDetail {
    /// Fen.
    pub cost_price: Option<i64>,
    /// `invoice_id`.
    pub invoice_id: Option<String>,
    /// Goods of the order.
    pub goods_detail: Option<Vec<CreateOrderGoodsDetail>>,
}

impl CreateOrderDetail {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Fen.
    #[must_use]
    pub fn cost_price(mut self, cost_price: impl Into<i64>) -> Self {
        self.cost_price = Some(cost_price.into());
        self
    }

    /// `invoice_id`.
    #[must_use]
    pub fn invoice_id(mut self, invoice_id: impl Into<String>) -> Self {
        self.invoice_id = Some(invoice_id.into());
        self
    }

    /// Goods of the order.
    #[must_use]
    pub fn goods_detail(
        mut self,
        goods_detail: impl IntoIterator<Item = impl Into<CreateOrderGoodsDetail>>,
    ) -> Self {
        self.goods_detail = Some(goods_detail.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part CreateOrderDetail {
    "cost_price" => cost_price,
    "invoice_id" => invoice_id,
    "goods_detail" => goods_detail,
});

/// `goods_detail` of [`CreateOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateOrderGoodsDetail {
    /// `merchant_goods_id`.
    pub merchant_goods_id: String,
    /// `wechatpay_goods_id`.
    pub wechatpay_goods_id: Option<String>,
    /// `goods_name`.
    pub goods_name: Option<String>,
    /// `quantity`.
    pub quantity: i64,
    /// Fen.
    pub unit_price: i64,
}

impl CreateOrderGoodsDetail {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        merchant_goods_id: impl Into<String>,
        quantity: impl Into<i64>,
        unit_price: impl Into<i64>,
    ) -> Self {
        Self {
            merchant_goods_id: merchant_goods_id.into(),
            wechatpay_goods_id: Default::default(),
            goods_name: Default::default(),
            quantity: quantity.into(),
            unit_price: unit_price.into(),
        }
    }

    /// `wechatpay_goods_id`.
    #[must_use]
    pub fn wechatpay_goods_id(mut self, wechatpay_goods_id: impl Into<String>) -> Self {
        self.wechatpay_goods_id = Some(wechatpay_goods_id.into());
        self
    }

    /// `goods_name`.
    #[must_use]
    pub fn goods_name(mut self, goods_name: impl Into<String>) -> Self {
        self.goods_name = Some(goods_name.into());
        self
    }
}

wire_out!(part CreateOrderGoodsDetail {
    "merchant_goods_id" => merchant_goods_id,
    "wechatpay_goods_id" => wechatpay_goods_id,
    "goods_name" => goods_name,
    "quantity" => quantity,
    "unit_price" => unit_price,
});

/// Get the state of a merchant application (查询申请单状态).
///
/// `POST /cgi-bin/miniapppay/get_applyment_status`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98974)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetApplymentStatus {
    /// The caller's number of the application.
    pub out_request_no: String,
}

impl GetApplymentStatus {
    /// Starts with the required members.
    pub fn new(out_request_no: impl Into<String>) -> Self {
        Self {
            out_request_no: out_request_no.into(),
        }
    }
}

wire_out!(GetApplymentStatus {
    "out_request_no" => out_request_no,
});

/// The answer to [`GetApplymentStatus`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetApplymentStatusResponse {
    /// `status`.
    pub status: GetApplymentStatusStatus,
    /// `apply_state`.
    pub apply_state: i64,
    /// `real_sign_state`.
    pub real_sign_state: i64,
    /// Why it was refused.
    pub reject_reason: Option<String>,
}

wire_in!(GetApplymentStatusResponse {
    "status" => status,
    "apply_state" => apply_state,
    "real_sign_state" => real_sign_state,
    "reject_reason" => reject_reason,
});

impl Endpoint for GetApplymentStatus {
    type Response = GetApplymentStatusResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.miniapppay.get_applyment_status",
        path: "/cgi-bin/miniapppay/get_applyment_status",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `status` of [`GetApplymentStatus`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetApplymentStatusStatus {
    /// `applyment_state`.
    pub applyment_state: String,
    /// `applyment_state_desc`.
    pub applyment_state_desc: String,
    /// `sign_state`.
    pub sign_state: String,
    /// Address where the contract is signed.
    pub sign_url: Option<String>,
    /// `audit_detail`.
    pub audit_detail: Vec<GetApplymentStatusAuditDetail>,
    /// Transfer that proves the bank account.
    pub account_validation: Option<GetApplymentStatusAccountValidation>,
    /// Merchant account.
    pub sub_mchid: Option<String>,
    /// Address where the legal person confirms.
    pub legal_validation_url: Option<String>,
}

wire_in!(part GetApplymentStatusStatus {
    "applyment_state" => applyment_state,
    "applyment_state_desc" => applyment_state_desc,
    "sign_state" => sign_state,
    "sign_url" => sign_url,
    "audit_detail" => audit_detail,
    "account_validation" => account_validation,
    "sub_mchid" => sub_mchid,
    "legal_validation_url" => legal_validation_url,
});

/// `audit_detail` of [`GetApplymentStatus`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetApplymentStatusAuditDetail {
    /// `param_name`.
    pub param_name: String,
    /// Why it was refused.
    pub reject_reason: Option<String>,
}

wire_in!(part GetApplymentStatusAuditDetail {
    "param_name" => param_name,
    "reject_reason" => reject_reason,
});

/// `account_validation` of [`GetApplymentStatus`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetApplymentStatusAccountValidation {
    /// `account_name`.
    pub account_name: String,
    /// `account_no`.
    pub account_no: String,
    /// `destination_account_bank`.
    pub destination_account_bank: String,
    /// `destination_account_name`.
    pub destination_account_name: String,
    /// `destination_account_number`.
    pub destination_account_number: String,
    /// Fen.
    pub pay_amount: i64,
    /// `remark`.
    pub remark: String,
    /// `deadline`.
    pub deadline: String,
}

wire_in!(part GetApplymentStatusAccountValidation {
    "account_name" => account_name,
    "account_no" => account_no,
    "destination_account_bank" => destination_account_bank,
    "destination_account_name" => destination_account_name,
    "destination_account_number" => destination_account_number,
    "pay_amount" => pay_amount,
    "remark" => remark,
    "deadline" => deadline,
});

/// Get the download address of a bill (交易账单申请).
///
/// `GET /cgi-bin/miniapppay/get_bill`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98115)
///
/// Answers an address: download it with the given auth.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetBill {
    /// Merchant account.
    pub mchid: String,
    /// Yyyy-MM-dd.
    pub bill_date: String,
    /// ALL, SUCCESS or REFUND.
    pub bill_type: Option<String>,
    /// GZIP for a packed file.
    pub tar_type: Option<String>,
}

impl GetBill {
    /// Starts with the required members.
    pub fn new(mchid: impl Into<String>, bill_date: impl Into<String>) -> Self {
        Self {
            mchid: mchid.into(),
            bill_date: bill_date.into(),
            bill_type: Default::default(),
            tar_type: Default::default(),
        }
    }

    /// ALL, SUCCESS or REFUND.
    pub fn bill_type(mut self, bill_type: impl Into<String>) -> Self {
        self.bill_type = Some(bill_type.into());
        self
    }

    /// GZIP for a packed file.
    pub fn tar_type(mut self, tar_type: impl Into<String>) -> Self {
        self.tar_type = Some(tar_type.into());
        self
    }
}

wire_out!(GetBill {
    "mchid" => mchid,
    "bill_date" => bill_date,
    "bill_type" => bill_type,
    "tar_type" => tar_type,
});

/// The answer to [`GetBill`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetBillResponse {
    /// SHA1.
    pub hash_type: String,
    /// Hash of the bill before packing.
    pub hash_value: String,
    /// `download_url`.
    pub download_url: String,
    /// `auth`.
    pub auth: String,
}

wire_in!(GetBillResponse {
    "hash_type" => hash_type,
    "hash_value" => hash_value,
    "download_url" => download_url,
    "auth" => auth,
});

impl Endpoint for GetBill {
    type Response = GetBillResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.miniapppay.get_bill",
        path: "/cgi-bin/miniapppay/get_bill",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// Get an order (查询订单).
///
/// `POST /cgi-bin/miniapppay/get_order`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/97323)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetOrder {
    /// Merchant account.
    pub mchid: String,
    /// The caller's order number, unique for the merchant.
    pub out_trade_no: String,
}

impl GetOrder {
    /// Starts with the required members.
    pub fn new(mchid: impl Into<String>, out_trade_no: impl Into<String>) -> Self {
        Self {
            mchid: mchid.into(),
            out_trade_no: out_trade_no.into(),
        }
    }
}

wire_out!(GetOrder {
    "mchid" => mchid,
    "out_trade_no" => out_trade_no,
});

/// The answer to [`GetOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOrderResponse {
    /// Merchant account.
    pub mchid: String,
    /// The caller's order number, unique for the merchant.
    pub out_trade_no: String,
    /// Order in WeChat Pay.
    pub transaction_id: Option<String>,
    /// `trade_type`.
    pub trade_type: Option<String>,
    /// SUCCESS, REFUND, NOTPAY, CLOSED and others.
    pub trade_state: String,
    /// `trade_state_desc`.
    pub trade_state_desc: String,
    /// `bank_type`.
    pub bank_type: Option<String>,
    /// The caller's own data, comes back later.
    pub attach: Option<String>,
    /// RFC 3339.
    pub success_time: Option<String>,
    /// `payer`.
    pub payer: Option<GetOrderPayer>,
    /// `amount`.
    pub amount: Option<GetOrderAnswerAmount>,
    /// `scene_info`.
    pub scene_info: Option<GetOrderSceneInfo>,
    /// Discounts used.
    pub promotion_detail: Vec<GetOrderAnswerPromotionDetail>,
}

wire_in!(GetOrderResponse {
    "mchid" => mchid,
    "out_trade_no" => out_trade_no,
    "transaction_id" => transaction_id,
    "trade_type" => trade_type,
    "trade_state" => trade_state,
    "trade_state_desc" => trade_state_desc,
    "bank_type" => bank_type,
    "attach" => attach,
    "success_time" => success_time,
    "payer" => payer,
    "amount" => amount,
    "scene_info" => scene_info,
    "promotion_detail" => promotion_detail,
});

impl Endpoint for GetOrder {
    type Response = GetOrderResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.miniapppay.get_order",
        path: "/cgi-bin/miniapppay/get_order",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `payer` of [`GetOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOrderPayer {
    /// Payer in the mini program.
    pub openid: String,
}

wire_in!(part GetOrderPayer {
    "openid" => openid,
});

/// `answer_amount` of [`GetOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOrderAnswerAmount {
    /// Fen.
    pub total: i64,
    /// CNY.
    pub currency: Option<String>,
    /// Fen.
    pub payer_total: Option<i64>,
    /// CNY.
    pub payer_currency: Option<String>,
}

wire_in!(part GetOrderAnswerAmount {
    "total" => total,
    "currency" => currency,
    "payer_total" => payer_total,
    "payer_currency" => payer_currency,
});

/// `scene_info` of [`GetOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOrderSceneInfo {
    /// `device_id`.
    pub device_id: Option<String>,
}

wire_in!(part GetOrderSceneInfo {
    "device_id" => device_id,
});

/// `answer_promotion_detail` of [`GetOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOrderAnswerPromotionDetail {
    /// `coupon_id`.
    pub coupon_id: String,
    /// `name`.
    pub name: Option<String>,
    /// GLOBAL whole order, SINGLE some goods.
    pub scope: String,
    /// `type`.
    pub r#type: String,
    /// `amount`.
    pub amount: i64,
    /// `stock_id`.
    pub stock_id: Option<String>,
    /// Fen.
    pub wechatpay_contribute: Option<i64>,
    /// Fen.
    pub merchant_contribute: Option<i64>,
    /// Fen.
    pub other_contribute: Option<i64>,
    /// CNY.
    pub currency: Option<String>,
    /// Goods of the order.
    pub goods_detail: Vec<GetOrderGoodsDetail>,
}

wire_in!(part GetOrderAnswerPromotionDetail {
    "coupon_id" => coupon_id,
    "name" => name,
    "scope" => scope,
    "type" => r#type,
    "amount" => amount,
    "stock_id" => stock_id,
    "wechatpay_contribute" => wechatpay_contribute,
    "merchant_contribute" => merchant_contribute,
    "other_contribute" => other_contribute,
    "currency" => currency,
    "goods_detail" => goods_detail,
});

/// `goods_detail` of [`GetOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOrderGoodsDetail {
    /// `goods_id`.
    pub goods_id: String,
    /// `quantity`.
    pub quantity: i64,
    /// Fen.
    pub unit_price: i64,
    /// Fen.
    pub discount_amount: i64,
    /// `goods_remark`.
    pub goods_remark: Option<String>,
}

wire_in!(part GetOrderGoodsDetail {
    "goods_id" => goods_id,
    "quantity" => quantity,
    "unit_price" => unit_price,
    "discount_amount" => discount_amount,
    "goods_remark" => goods_remark,
});

/// Get a refund (查询退款).
///
/// `POST /cgi-bin/miniapppay/get_refund_detail`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/97352)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetRefundDetail {
    /// Merchant account.
    pub mchid: String,
    /// The caller's refund number, unique for the merchant.
    pub out_refund_no: String,
}

impl GetRefundDetail {
    /// Starts with the required members.
    pub fn new(mchid: impl Into<String>, out_refund_no: impl Into<String>) -> Self {
        Self {
            mchid: mchid.into(),
            out_refund_no: out_refund_no.into(),
        }
    }
}

wire_out!(GetRefundDetail {
    "mchid" => mchid,
    "out_refund_no" => out_refund_no,
});

/// The answer to [`GetRefundDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRefundDetailResponse {
    /// Refund in WeChat Pay.
    pub refund_id: Option<String>,
    /// The caller's refund number, unique for the merchant.
    pub out_refund_no: String,
    /// Order in WeChat Pay.
    pub transaction_id: Option<String>,
    /// The caller's order number, unique for the merchant.
    pub out_trade_no: String,
    /// ORIGINAL, BALANCE, OTHER_BALANCE or OTHER_BANKCARD.
    pub channel: String,
    /// `user_received_account`.
    pub user_received_account: String,
    /// SUCCESS, CLOSED, PROCESSING or ABNORMAL.
    pub status: String,
    /// RFC 3339.
    pub success_time: Option<String>,
    /// RFC 3339.
    pub create_time: String,
    /// `amount`.
    pub amount: Amount,
    /// Discounts used.
    pub promotion_detail: Vec<PromotionDetail>,
}

wire_in!(GetRefundDetailResponse {
    "refund_id" => refund_id,
    "out_refund_no" => out_refund_no,
    "transaction_id" => transaction_id,
    "out_trade_no" => out_trade_no,
    "channel" => channel,
    "user_received_account" => user_received_account,
    "status" => status,
    "success_time" => success_time,
    "create_time" => create_time,
    "amount" => amount,
    "promotion_detail" => promotion_detail,
});

impl Endpoint for GetRefundDetail {
    type Response = GetRefundDetailResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.miniapppay.get_refund_detail",
        path: "/cgi-bin/miniapppay/get_refund_detail",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `amount` of [`GetRefundDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Amount {
    /// Fen.
    pub refund: i64,
    /// CNY.
    pub currency: String,
    /// Fen.
    pub payer_refund: Option<i64>,
    /// Fen.
    pub discount_refund: Option<i64>,
}

wire_in!(part Amount {
    "refund" => refund,
    "currency" => currency,
    "payer_refund" => payer_refund,
    "discount_refund" => discount_refund,
});

/// `promotion_detail` of [`GetRefundDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PromotionDetail {
    /// `promotion_id`.
    pub promotion_id: String,
    /// GLOBAL whole order, SINGLE some goods.
    pub scope: String,
    /// `type`.
    pub r#type: String,
    /// `amount`.
    pub amount: i64,
    /// Fen.
    pub refund_amount: i64,
}

wire_in!(part PromotionDetail {
    "promotion_id" => promotion_id,
    "scope" => scope,
    "type" => r#type,
    "amount" => amount,
    "refund_amount" => refund_amount,
});

/// Sign the parameters of a payment (获取支付签名).
///
/// `POST /cgi-bin/miniapppay/get_sign`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98130)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetSign {
    /// Mini program.
    pub appid: String,
    /// For starting the payment; valid two hours.
    pub prepay_id: String,
    /// RSA.
    ///
    /// `RSA` unless set.
    pub sign_type: String,
    /// `nonce`.
    pub nonce: Option<String>,
    /// Unix seconds.
    pub timestamp: Option<i64>,
}

impl GetSign {
    /// Starts with the required members.
    pub fn new(appid: impl Into<String>, prepay_id: impl Into<String>) -> Self {
        Self {
            appid: appid.into(),
            prepay_id: prepay_id.into(),
            sign_type: "RSA".into(),
            nonce: Default::default(),
            timestamp: Default::default(),
        }
    }

    /// RSA.
    ///
    /// `RSA` unless set.
    pub fn sign_type(mut self, sign_type: impl Into<String>) -> Self {
        self.sign_type = sign_type.into();
        self
    }

    /// `nonce`.
    pub fn nonce(mut self, nonce: impl Into<String>) -> Self {
        self.nonce = Some(nonce.into());
        self
    }

    /// Unix seconds.
    pub fn timestamp(mut self, timestamp: impl Into<i64>) -> Self {
        self.timestamp = Some(timestamp.into());
        self
    }
}

wire_out!(GetSign {
    "appid" => appid,
    "prepay_id" => prepay_id,
    "sign_type" => sign_type,
    "nonce" => nonce,
    "timestamp" => timestamp,
});

/// The answer to [`GetSign`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSignResponse {
    /// Signature for starting the payment.
    pub pay_sign: String,
}

wire_in!(GetSignResponse {
    "pay_sign" => pay_sign,
});

impl Endpoint for GetSign {
    type Response = GetSignResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.miniapppay.get_sign",
        path: "/cgi-bin/miniapppay/get_sign",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// Ask for a refund (申请退款).
///
/// `POST /cgi-bin/miniapppay/refund`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/97333)
///
/// Asynchronous: look at get_refund_detail for the outcome.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Refund {
    /// Mini program.
    pub appid: String,
    /// Merchant account.
    pub mchid: String,
    /// The caller's order number, unique for the merchant.
    pub out_trade_no: String,
    /// The caller's refund number, unique for the merchant.
    pub out_refund_no: String,
    /// `reason`.
    pub reason: Option<String>,
    /// `funds_account`.
    pub funds_account: Option<String>,
    /// `amount`.
    pub amount: RefundAmount2,
}

impl Refund {
    /// Starts with the first member; the other required ones have setters too.
    pub fn new(appid: impl Into<String>) -> Self {
        Self {
            appid: appid.into(),
            mchid: Default::default(),
            out_trade_no: Default::default(),
            out_refund_no: Default::default(),
            reason: Default::default(),
            funds_account: Default::default(),
            amount: Default::default(),
        }
    }

    /// Merchant account.
    pub fn mchid(mut self, mchid: impl Into<String>) -> Self {
        self.mchid = mchid.into();
        self
    }

    /// The caller's order number, unique for the merchant.
    pub fn out_trade_no(mut self, out_trade_no: impl Into<String>) -> Self {
        self.out_trade_no = out_trade_no.into();
        self
    }

    /// The caller's refund number, unique for the merchant.
    pub fn out_refund_no(mut self, out_refund_no: impl Into<String>) -> Self {
        self.out_refund_no = out_refund_no.into();
        self
    }

    /// `reason`.
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }

    /// `funds_account`.
    pub fn funds_account(mut self, funds_account: impl Into<String>) -> Self {
        self.funds_account = Some(funds_account.into());
        self
    }

    /// `amount`.
    pub fn amount(mut self, amount: impl Into<RefundAmount2>) -> Self {
        self.amount = amount.into();
        self
    }
}

wire_out!(Refund {
    "appid" => appid,
    "mchid" => mchid,
    "out_trade_no" => out_trade_no,
    "out_refund_no" => out_refund_no,
    "reason" => reason,
    "funds_account" => funds_account,
    "amount" => amount,
});

/// The answer to [`Refund`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RefundResponse {
    /// The caller's refund number, unique for the merchant.
    pub out_refund_no: String,
    /// `amount`.
    pub amount: Amount,
    /// Discounts used.
    pub promotion_detail: Vec<PromotionDetail>,
}

wire_in!(RefundResponse {
    "out_refund_no" => out_refund_no,
    "amount" => amount,
    "promotion_detail" => promotion_detail,
});

impl Endpoint for Refund {
    type Response = RefundResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.miniapppay.refund",
        path: "/cgi-bin/miniapppay/refund",
        ..Operation::usual(Product::Work)
    };
}

/// `amount_2` of [`Refund`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RefundAmount2 {
    /// Fen.
    pub total: i64,
    /// Fen.
    pub refund: i64,
    /// CNY.
    ///
    /// `CNY` unless set.
    pub currency: String,
}

impl RefundAmount2 {
    /// Starts with the required members.
    #[must_use]
    pub fn new(total: impl Into<i64>, refund: impl Into<i64>) -> Self {
        Self {
            total: total.into(),
            refund: refund.into(),
            currency: "CNY".into(),
        }
    }

    /// CNY.
    ///
    /// `CNY` unless set.
    #[must_use]
    pub fn currency(mut self, currency: impl Into<String>) -> Self {
        self.currency = currency.into();
        self
    }
}

impl Default for RefundAmount2 {
    #[inline]
    fn default() -> Self {
        Self {
            total: Default::default(),
            refund: Default::default(),
            currency: "CNY".into(),
        }
    }
}

wire_out!(part RefundAmount2 {
    "total" => total,
    "refund" => refund,
    "currency" => currency,
});

/// Upload an image for a merchant application (提交图片).
///
/// `POST /cgi-bin/miniapppay/upload_image`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98972)
///
/// Files beside the request: `media`.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UploadImage {}

impl UploadImage {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(UploadImage {});

/// The answer to [`UploadImage`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UploadImageResponse {
    /// Picture for an application.
    pub open_wx_pay_media_id: String,
}

wire_in!(UploadImageResponse {
    "open_wx_pay_media_id" => open_wx_pay_media_id,
});

impl Endpoint for UploadImage {
    type Response = UploadImageResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.miniapppay.upload_image",
        path: "/cgi-bin/miniapppay/upload_image",
        body: BodyKind::Multipart { files: &["media"] },
        ..Operation::usual(Product::Work)
    };
}
