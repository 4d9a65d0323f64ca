//! Generated from `spec/mini/shop_wxpay.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Custom trade component: WeChat Pay application (自定义版交易组件·开通微信支付)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Submit the application for WeChat Pay (提交支付资质).
///
/// `POST /shop/wxpay/apply`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/wxpay/apply.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Apply {
    /// 2 enterprise, 4 individual business, 3 public institution, 1708 other organization.
    pub organization_type: i64,
    /// `business_license_info`.
    pub business_license_info: ApplyBusinessLicenseInfo,
    /// Kind of the identity document, such as IDENTIFICATION_TYPE_MAINLAND_IDCARD.
    pub id_doc_type: String,
    /// `id_card_info`.
    pub id_card_info: Option<ApplyIdCardInfo>,
    /// `id_doc_info`.
    pub id_doc_info: Option<ApplyIdDocInfo>,
    /// `contact_info`.
    pub contact_info: ApplyContactInfo,
    /// `account_info`.
    pub account_info: ApplyAccountInfo,
    /// Short name shown on payment pages.
    pub merchant_shortname: Option<String>,
    /// Special permits of the line of business.
    pub qualifications: Option<ApplyQualifications>,
    /// Further images.
    pub business_addition_pics: Option<ApplyBusinessAdditionPics>,
    /// Further explanation.
    pub business_addition_desc: Option<String>,
}

impl Apply {
    /// Starts with the first member; the other required ones have setters too.
    pub fn new(organization_type: impl Into<i64>) -> Self {
        Self {
            organization_type: organization_type.into(),
            business_license_info: Default::default(),
            id_doc_type: Default::default(),
            id_card_info: Default::default(),
            id_doc_info: Default::default(),
            contact_info: Default::default(),
            account_info: Default::default(),
            merchant_shortname: Default::default(),
            qualifications: Default::default(),
            business_addition_pics: Default::default(),
            business_addition_desc: Default::default(),
        }
    }

    /// `business_license_info`.
    pub fn business_license_info(
        mut self,
        business_license_info: impl Into<ApplyBusinessLicenseInfo>,
    ) -> Self {
        self.business_license_info = business_license_info.into();
        self
    }

    /// Kind of the identity document, such as IDENTIFICATION_TYPE_MAINLAND_IDCARD.
    pub fn id_doc_type(mut self, id_doc_type: impl Into<String>) -> Self {
        self.id_doc_type = id_doc_type.into();
        self
    }

    /// `id_card_info`.
    pub fn id_card_info(mut self, id_card_info: impl Into<ApplyIdCardInfo>) -> Self {
        self.id_card_info = Some(id_card_info.into());
        self
    }

    /// `id_doc_info`.
    pub fn id_doc_info(mut self, id_doc_info: impl Into<ApplyIdDocInfo>) -> Self {
        self.id_doc_info = Some(id_doc_info.into());
        self
    }

    /// `contact_info`.
    pub fn contact_info(mut self, contact_info: impl Into<ApplyContactInfo>) -> Self {
        self.contact_info = contact_info.into();
        self
    }

    /// `account_info`.
    pub fn account_info(mut self, account_info: impl Into<ApplyAccountInfo>) -> Self {
        self.account_info = account_info.into();
        self
    }

    /// Short name shown on payment pages.
    pub fn merchant_shortname(mut self, merchant_shortname: impl Into<String>) -> Self {
        self.merchant_shortname = Some(merchant_shortname.into());
        self
    }

    /// Special permits of the line of business.
    pub fn qualifications(mut self, qualifications: impl Into<ApplyQualifications>) -> Self {
        self.qualifications = Some(qualifications.into());
        self
    }

    /// Further images.
    pub fn business_addition_pics(
        mut self,
        business_addition_pics: impl Into<ApplyBusinessAdditionPics>,
    ) -> Self {
        self.business_addition_pics = Some(business_addition_pics.into());
        self
    }

    /// Further explanation.
    pub fn business_addition_desc(mut self, business_addition_desc: impl Into<String>) -> Self {
        self.business_addition_desc = Some(business_addition_desc.into());
        self
    }
}

wire_out!(Apply {
    "organization_type" => organization_type,
    "business_license_info" => business_license_info,
    "id_doc_type" => id_doc_type,
    "id_card_info" => id_card_info,
    "id_doc_info" => id_doc_info,
    "contact_info" => contact_info,
    "account_info" => account_info,
    "merchant_shortname" => merchant_shortname,
    "qualifications" => qualifications,
    "business_addition_pics" => business_addition_pics,
    "business_addition_desc" => business_addition_desc,
});

/// The answer to [`Apply`].
pub type ApplyResponse = yizhan_core::Done;

impl Endpoint for Apply {
    type Response = ApplyResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_wxpay.apply",
        path: "/shop/wxpay/apply",
        ..Operation::usual(Product::Mini)
    };
}

/// `business_license_info` of [`Apply`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApplyBusinessLicenseInfo {
    /// Name of the legal representative or operator.
    pub legal_person: String,
    /// Period of validity of the licence.
    pub business_time: String,
    /// Image of the business licence.
    pub wxa_business_license_copy: ApplyWxaBusinessLicenseCopy,
}

impl ApplyBusinessLicenseInfo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        legal_person: impl Into<String>,
        business_time: impl Into<String>,
        wxa_business_license_copy: impl Into<ApplyWxaBusinessLicenseCopy>,
    ) -> Self {
        Self {
            legal_person: legal_person.into(),
            business_time: business_time.into(),
            wxa_business_license_copy: wxa_business_license_copy.into(),
        }
    }
}

wire_out!(part ApplyBusinessLicenseInfo {
    "legal_person" => legal_person,
    "business_time" => business_time,
    "wxa_business_license_copy" => wxa_business_license_copy,
});

/// `wxa_business_license_copy` of [`Apply`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApplyWxaBusinessLicenseCopy {
    /// Name of the file.
    pub name: Option<String>,
    /// Media id from the image upload.
    pub media_id: Option<String>,
    /// WeChat Pay media id from the image upload.
    pub pay_media_id: Option<String>,
}

impl ApplyWxaBusinessLicenseCopy {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the file.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Media id from the image upload.
    #[must_use]
    pub fn media_id(mut self, media_id: impl Into<String>) -> Self {
        self.media_id = Some(media_id.into());
        self
    }

    /// WeChat Pay media id from the image upload.
    #[must_use]
    pub fn pay_media_id(mut self, pay_media_id: impl Into<String>) -> Self {
        self.pay_media_id = Some(pay_media_id.into());
        self
    }
}

wire_out!(part ApplyWxaBusinessLicenseCopy {
    "name" => name,
    "media_id" => media_id,
    "pay_media_id" => pay_media_id,
});

/// `id_card_info` of [`Apply`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApplyIdCardInfo {
    /// Name on the identity card.
    pub id_card_name: String,
    /// Identity card number.
    pub id_card_number: String,
    /// Last day of the identity card's validity.
    pub id_card_valid_time: String,
    /// Image of the identity card's portrait side.
    pub wxa_id_card_copy: ApplyWxaIdCardCopy,
    /// Image of the identity card's emblem side.
    pub wxa_id_card_national: ApplyWxaIdCardNational,
}

impl ApplyIdCardInfo {
    /// Starts with the first member; the other required ones have setters too.
    #[must_use]
    pub fn new(id_card_name: impl Into<String>) -> Self {
        Self {
            id_card_name: id_card_name.into(),
            id_card_number: Default::default(),
            id_card_valid_time: Default::default(),
            wxa_id_card_copy: Default::default(),
            wxa_id_card_national: Default::default(),
        }
    }

    /// Identity card number.
    #[must_use]
    pub fn id_card_number(mut self, id_card_number: impl Into<String>) -> Self {
        self.id_card_number = id_card_number.into();
        self
    }

    /// Last day of the identity card's validity.
    #[must_use]
    pub fn id_card_valid_time(mut self, id_card_valid_time: impl Into<String>) -> Self {
        self.id_card_valid_time = id_card_valid_time.into();
        self
    }

    /// Image of the identity card's portrait side.
    #[must_use]
    pub fn wxa_id_card_copy(mut self, wxa_id_card_copy: impl Into<ApplyWxaIdCardCopy>) -> Self {
        self.wxa_id_card_copy = wxa_id_card_copy.into();
        self
    }

    /// Image of the identity card's emblem side.
    #[must_use]
    pub fn wxa_id_card_national(
        mut self,
        wxa_id_card_national: impl Into<ApplyWxaIdCardNational>,
    ) -> Self {
        self.wxa_id_card_national = wxa_id_card_national.into();
        self
    }
}

wire_out!(part ApplyIdCardInfo {
    "id_card_name" => id_card_name,
    "id_card_number" => id_card_number,
    "id_card_valid_time" => id_card_valid_time,
    "wxa_id_card_copy" => wxa_id_card_copy,
    "wxa_id_card_national" => wxa_id_card_national,
});

/// `wxa_id_card_copy` of [`Apply`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApplyWxaIdCardCopy {
    /// Name of the file.
    pub name: Option<String>,
    /// Media id from the image upload.
    pub media_id: Option<String>,
    /// WeChat Pay media id from the image upload.
    pub pay_media_id: Option<String>,
}

impl ApplyWxaIdCardCopy {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the file.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Media id from the image upload.
    #[must_use]
    pub fn media_id(mut self, media_id: impl Into<String>) -> Self {
        self.media_id = Some(media_id.into());
        self
    }

    /// WeChat Pay media id from the image upload.
    #[must_use]
    pub fn pay_media_id(mut self, pay_media_id: impl Into<String>) -> Self {
        self.pay_media_id = Some(pay_media_id.into());
        self
    }
}

wire_out!(part ApplyWxaIdCardCopy {
    "name" => name,
    "media_id" => media_id,
    "pay_media_id" => pay_media_id,
});

/// `wxa_id_card_national` of [`Apply`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApplyWxaIdCardNational {
    /// Name of the file.
    pub name: Option<String>,
    /// Media id from the image upload.
    pub media_id: Option<String>,
    /// WeChat Pay media id from the image upload.
    pub pay_media_id: Option<String>,
}

impl ApplyWxaIdCardNational {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the file.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Media id from the image upload.
    #[must_use]
    pub fn media_id(mut self, media_id: impl Into<String>) -> Self {
        self.media_id = Some(media_id.into());
        self
    }

    /// WeChat Pay media id from the image upload.
    #[must_use]
    pub fn pay_media_id(mut self, pay_media_id: impl Into<String>) -> Self {
        self.pay_media_id = Some(pay_media_id.into());
        self
    }
}

wire_out!(part ApplyWxaIdCardNational {
    "name" => name,
    "media_id" => media_id,
    "pay_media_id" => pay_media_id,
});

/// `id_doc_info` of [`Apply`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApplyIdDocInfo {
    /// Name on the identity document.
    pub id_doc_name: String,
    /// Number of the identity document.
    pub id_doc_number: String,
    /// Last day of the identity document's validity.
    pub doc_period_end: String,
    /// Image of the identity document.
    pub wxa_id_doc_copy: ApplyWxaIdDocCopy,
}

impl ApplyIdDocInfo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        id_doc_name: impl Into<String>,
        id_doc_number: impl Into<String>,
        doc_period_end: impl Into<String>,
        wxa_id_doc_copy: impl Into<ApplyWxaIdDocCopy>,
    ) -> Self {
        Self {
            id_doc_name: id_doc_name.into(),
            id_doc_number: id_doc_number.into(),
            doc_period_end: doc_period_end.into(),
            wxa_id_doc_copy: wxa_id_doc_copy.into(),
        }
    }
}

wire_out!(part ApplyIdDocInfo {
    "id_doc_name" => id_doc_name,
    "id_doc_number" => id_doc_number,
    "doc_period_end" => doc_period_end,
    "wxa_id_doc_copy" => wxa_id_doc_copy,
});

/// `wxa_id_doc_copy` of [`Apply`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApplyWxaIdDocCopy {
    /// Name of the file.
    pub name: Option<String>,
    /// Media id from the image upload.
    pub media_id: Option<String>,
    /// WeChat Pay media id from the image upload.
    pub pay_media_id: Option<String>,
}

impl ApplyWxaIdDocCopy {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the file.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Media id from the image upload.
    #[must_use]
    pub fn media_id(mut self, media_id: impl Into<String>) -> Self {
        self.media_id = Some(media_id.into());
        self
    }

    /// WeChat Pay media id from the image upload.
    #[must_use]
    pub fn pay_media_id(mut self, pay_media_id: impl Into<String>) -> Self {
        self.pay_media_id = Some(pay_media_id.into());
        self
    }
}

wire_out!(part ApplyWxaIdDocCopy {
    "name" => name,
    "media_id" => media_id,
    "pay_media_id" => pay_media_id,
});

/// `contact_info` of [`Apply`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApplyContactInfo {
    /// 65 legal representative or operator, 66 person in charge.
    pub contact_type: String,
    /// Mail address of the administrator.
    pub contact_email: String,
    /// Mobile number of the administrator.
    pub mobile_phone: String,
}

impl ApplyContactInfo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        contact_type: impl Into<String>,
        contact_email: impl Into<String>,
        mobile_phone: impl Into<String>,
    ) -> Self {
        Self {
            contact_type: contact_type.into(),
            contact_email: contact_email.into(),
            mobile_phone: mobile_phone.into(),
        }
    }
}

wire_out!(part ApplyContactInfo {
    "contact_type" => contact_type,
    "contact_email" => contact_email,
    "mobile_phone" => mobile_phone,
});

/// `account_info` of [`Apply`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApplyAccountInfo {
    /// 74 corporate account, 75 personal account.
    pub bank_account_type: String,
    /// Name of the account's holder.
    pub account_name: String,
    /// Number of the bank account.
    pub account_number: String,
    /// Name of the bank as listed by WeChat Pay.
    pub account_bank: String,
    /// Code of the city of the branch.
    pub bank_address_code: String,
    /// Id of the branch.
    pub bank_branch_id: Option<String>,
    /// Full name of the bank with the branch.
    pub bank_name: Option<String>,
    /// Proof for the settlement account.
    pub account_cert_info: Option<ApplyAccountCertInfo>,
}

impl ApplyAccountInfo {
    /// Starts with the first member; the other required ones have setters too.
    #[must_use]
    pub fn new(bank_account_type: impl Into<String>) -> Self {
        Self {
            bank_account_type: bank_account_type.into(),
            account_name: Default::default(),
            account_number: Default::default(),
            account_bank: Default::default(),
            bank_address_code: Default::default(),
            bank_branch_id: Default::default(),
            bank_name: Default::default(),
            account_cert_info: Default::default(),
        }
    }

    /// Name of the account's holder.
    #[must_use]
    pub fn account_name(mut self, account_name: impl Into<String>) -> Self {
        self.account_name = account_name.into();
        self
    }

    /// Number of the bank account.
    #[must_use]
    pub fn account_number(mut self, account_number: impl Into<String>) -> Self {
        self.account_number = account_number.into();
        self
    }

    /// Name of the bank as listed by WeChat Pay.
    #[must_use]
    pub fn account_bank(mut self, account_bank: impl Into<String>) -> Self {
        self.account_bank = account_bank.into();
        self
    }

    /// Code of the city of the branch.
    #[must_use]
    pub fn bank_address_code(mut self, bank_address_code: impl Into<String>) -> Self {
        self.bank_address_code = bank_address_code.into();
        self
    }

    /// Id of the branch.
    #[must_use]
    pub fn bank_branch_id(mut self, bank_branch_id: impl Into<String>) -> Self {
        self.bank_branch_id = Some(bank_branch_id.into());
        self
    }

    /// Full name of the bank with the branch.
    #[must_use]
    pub fn bank_name(mut self, bank_name: impl Into<String>) -> Self {
        self.bank_name = Some(bank_name.into());
        self
    }

    /// Proof for the settlement account.
    #[must_use]
    pub fn account_cert_info(mut self, account_cert_info: impl Into<ApplyAccountCertInfo>) -> Self {
        self.account_cert_info = Some(account_cert_info.into());
        self
    }
}

wire_out!(part ApplyAccountInfo {
    "bank_account_type" => bank_account_type,
    "account_name" => account_name,
    "account_number" => account_number,
    "account_bank" => account_bank,
    "bank_address_code" => bank_address_code,
    "bank_branch_id" => bank_branch_id,
    "bank_name" => bank_name,
    "account_cert_info" => account_cert_info,
});

/// `account_cert_info` of [`Apply`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApplyAccountCertInfo {
    /// Proof of settlement.
    pub wxa_settlement_cert_pic: ApplyWxaSettlementCertPic,
    /// Proof of relation.
    pub wxa_relation_cert_pic: ApplyWxaRelationCertPic,
    /// Other proof.
    pub wxa_other_cert_pics: Vec<ApplyWxaOtherCertPics>,
}

impl ApplyAccountCertInfo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        wxa_settlement_cert_pic: impl Into<ApplyWxaSettlementCertPic>,
        wxa_relation_cert_pic: impl Into<ApplyWxaRelationCertPic>,
        wxa_other_cert_pics: impl IntoIterator<Item = impl Into<ApplyWxaOtherCertPics>>,
    ) -> Self {
        Self {
            wxa_settlement_cert_pic: wxa_settlement_cert_pic.into(),
            wxa_relation_cert_pic: wxa_relation_cert_pic.into(),
            wxa_other_cert_pics: wxa_other_cert_pics.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(part ApplyAccountCertInfo {
    "wxa_settlement_cert_pic" => wxa_settlement_cert_pic,
    "wxa_relation_cert_pic" => wxa_relation_cert_pic,
    "wxa_other_cert_pics" => wxa_other_cert_pics,
});

/// `wxa_settlement_cert_pic` of [`Apply`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApplyWxaSettlementCertPic {
    /// Name of the file.
    pub name: Option<String>,
    /// Media id from the image upload.
    pub media_id: Option<String>,
    /// WeChat Pay media id from the image upload.
    pub pay_media_id: Option<String>,
}

impl ApplyWxaSettlementCertPic {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the file.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Media id from the image upload.
    #[must_use]
    pub fn media_id(mut self, media_id: impl Into<String>) -> Self {
        self.media_id = Some(media_id.into());
        self
    }

    /// WeChat Pay media id from the image upload.
    #[must_use]
    pub fn pay_media_id(mut self, pay_media_id: impl Into<String>) -> Self {
        self.pay_media_id = Some(pay_media_id.into());
        self
    }
}

wire_out!(part ApplyWxaSettlementCertPic {
    "name" => name,
    "media_id" => media_id,
    "pay_media_id" => pay_media_id,
});

/// `wxa_relation_cert_pic` of [`Apply`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApplyWxaRelationCertPic {
    /// Name of the file.
    pub name: Option<String>,
    /// Media id from the image upload.
    pub media_id: Option<String>,
    /// WeChat Pay media id from the image upload.
    pub pay_media_id: Option<String>,
}

impl ApplyWxaRelationCertPic {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the file.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Media id from the image upload.
    #[must_use]
    pub fn media_id(mut self, media_id: impl Into<String>) -> Self {
        self.media_id = Some(media_id.into());
        self
    }

    /// WeChat Pay media id from the image upload.
    #[must_use]
    pub fn pay_media_id(mut self, pay_media_id: impl Into<String>) -> Self {
        self.pay_media_id = Some(pay_media_id.into());
        self
    }
}

wire_out!(part ApplyWxaRelationCertPic {
    "name" => name,
    "media_id" => media_id,
    "pay_media_id" => pay_media_id,
});

/// `wxa_other_cert_pics` of [`Apply`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApplyWxaOtherCertPics {
    /// Name of the file.
    pub name: Option<String>,
    /// Media id from the image upload.
    pub media_id: Option<String>,
    /// WeChat Pay media id from the image upload.
    pub pay_media_id: Option<String>,
}

impl ApplyWxaOtherCertPics {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the file.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Media id from the image upload.
    #[must_use]
    pub fn media_id(mut self, media_id: impl Into<String>) -> Self {
        self.media_id = Some(media_id.into());
        self
    }

    /// WeChat Pay media id from the image upload.
    #[must_use]
    pub fn pay_media_id(mut self, pay_media_id: impl Into<String>) -> Self {
        self.pay_media_id = Some(pay_media_id.into());
        self
    }
}

wire_out!(part ApplyWxaOtherCertPics {
    "name" => name,
    "media_id" => media_id,
    "pay_media_id" => pay_media_id,
});

/// `qualifications` of [`Apply`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApplyQualifications {
    /// `pic_file_list`.
    pub pic_file_list: Vec<ApplyPicFileList>,
}

impl ApplyQualifications {
    /// Starts with the required members.
    #[must_use]
    pub fn new(pic_file_list: impl IntoIterator<Item = impl Into<ApplyPicFileList>>) -> Self {
        Self {
            pic_file_list: pic_file_list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(part ApplyQualifications {
    "pic_file_list" => pic_file_list,
});

/// `pic_file_list` of [`Apply`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApplyPicFileList {
    /// Name of the file.
    pub name: Option<String>,
    /// Media id from the image upload.
    pub media_id: Option<String>,
    /// WeChat Pay media id from the image upload.
    pub pay_media_id: Option<String>,
}

impl ApplyPicFileList {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the file.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Media id from the image upload.
    #[must_use]
    pub fn media_id(mut self, media_id: impl Into<String>) -> Self {
        self.media_id = Some(media_id.into());
        self
    }

    /// WeChat Pay media id from the image upload.
    #[must_use]
    pub fn pay_media_id(mut self, pay_media_id: impl Into<String>) -> Self {
        self.pay_media_id = Some(pay_media_id.into());
        self
    }
}

wire_out!(part ApplyPicFileList {
    "name" => name,
    "media_id" => media_id,
    "pay_media_id" => pay_media_id,
});

/// `business_addition_pics` of [`Apply`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApplyBusinessAdditionPics {
    /// `pic_file_list`.
    pub pic_file_list: Vec<ApplyPicFileList>,
}

impl ApplyBusinessAdditionPics {
    /// Starts with the required members.
    #[must_use]
    pub fn new(pic_file_list: impl IntoIterator<Item = impl Into<ApplyPicFileList>>) -> Self {
        Self {
            pic_file_list: pic_file_list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(part ApplyBusinessAdditionPics {
    "pic_file_list" => pic_file_list,
});

/// Get the application for WeChat Pay and its state (获取支付资质审核状态).
///
/// `POST /shop/wxpay/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/wxpay/wxpay_get.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Get {}

impl Get {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(Get {});

/// The answer to [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// `pay_req`.
    pub pay_req: GetPayReq,
    /// `pay_resp`.
    pub pay_resp: GetPayResp,
}

wire_in!(GetResponse {
    "pay_req" => pay_req,
    "pay_resp" => pay_resp,
});

impl Endpoint for Get {
    type Response = GetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_wxpay.get",
        path: "/shop/wxpay/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `pay_req` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPayReq {
    /// Number of the application.
    pub out_request_no: String,
    /// 2 enterprise, 4 individual business, 3 public institution, 1708 other organization.
    pub organization_type: i64,
    /// `business_license_info`.
    pub business_license_info: GetBusinessLicenseInfo,
    /// Kind of the identity document, such as IDENTIFICATION_TYPE_MAINLAND_IDCARD.
    pub id_doc_type: Option<String>,
    /// `id_card_info`.
    pub id_card_info: Option<GetIdCardInfo>,
    /// `id_doc_info`.
    pub id_doc_info: Option<GetIdDocInfo>,
    /// `contact_info`.
    pub contact_info: GetContactInfo,
    /// Short name shown on payment pages.
    pub merchant_shortname: Option<String>,
    /// Whether a settlement account must be given.
    pub need_account_info: bool,
    /// `sales_scene_info`.
    pub sales_scene_info: Option<SalesSceneInfo>,
}

wire_in!(part GetPayReq {
    "out_request_no" => out_request_no,
    "organization_type" => organization_type,
    "business_license_info" => business_license_info,
    "id_doc_type" => id_doc_type,
    "id_card_info" => id_card_info,
    "id_doc_info" => id_doc_info,
    "contact_info" => contact_info,
    "merchant_shortname" => merchant_shortname,
    "need_account_info" => need_account_info,
    "sales_scene_info" => sales_scene_info,
});

/// `business_license_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetBusinessLicenseInfo {
    /// Name of the legal representative or operator.
    pub legal_person: String,
    /// Name of the merchant on the licence.
    pub merchant_name: String,
    /// Number of the business licence.
    pub business_license_number: String,
    /// Image of the business licence.
    pub business_license_copy: String,
}

wire_in!(part GetBusinessLicenseInfo {
    "legal_person" => legal_person,
    "merchant_name" => merchant_name,
    "business_license_number" => business_license_number,
    "business_license_copy" => business_license_copy,
});

/// `id_card_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetIdCardInfo {
    /// Name on the identity card.
    pub id_card_name: String,
    /// Identity card number.
    pub id_card_number: String,
    /// Last day of the identity card's validity.
    pub id_card_valid_time: String,
    /// Image of the identity card's portrait side.
    pub id_card_copy: String,
    /// Image of the identity card's emblem side.
    pub id_card_national: String,
}

wire_in!(part GetIdCardInfo {
    "id_card_name" => id_card_name,
    "id_card_number" => id_card_number,
    "id_card_valid_time" => id_card_valid_time,
    "id_card_copy" => id_card_copy,
    "id_card_national" => id_card_national,
});

/// `id_doc_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetIdDocInfo {
    /// Name on the identity document.
    pub id_doc_name: String,
    /// Number of the identity document.
    pub id_doc_number: String,
    /// Last day of the identity document's validity.
    pub doc_period_end: String,
    /// Image of the identity document.
    pub id_doc_copy: String,
}

wire_in!(part GetIdDocInfo {
    "id_doc_name" => id_doc_name,
    "id_doc_number" => id_doc_number,
    "doc_period_end" => doc_period_end,
    "id_doc_copy" => id_doc_copy,
});

/// `contact_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetContactInfo {
    /// 65 legal representative or operator, 66 person in charge.
    pub contact_type: String,
    /// Name of the administrator.
    pub contact_name: String,
    /// Identity card number of the administrator.
    pub contact_id_card_number: String,
    /// Mail address of the administrator.
    pub contact_email: String,
    /// Mobile number of the administrator.
    pub mobile_phone: String,
}

wire_in!(part GetContactInfo {
    "contact_type" => contact_type,
    "contact_name" => contact_name,
    "contact_id_card_number" => contact_id_card_number,
    "contact_email" => contact_email,
    "mobile_phone" => mobile_phone,
});

/// `sales_scene_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SalesSceneInfo {
    /// Name of the shop.
    pub store_name: Option<String>,
    /// Address of the shop.
    pub store_url: Option<String>,
    /// App id of the mini program.
    pub mini_program_sub_appid: Option<String>,
}

wire_in!(part SalesSceneInfo {
    "store_name" => store_name,
    "store_url" => store_url,
    "mini_program_sub_appid" => mini_program_sub_appid,
});

/// `pay_resp` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPayResp {
    /// Number of the application.
    pub out_request_no: String,
    /// WeChat Pay's number of the application.
    pub applyment_id: i64,
    /// CHECKING, ACCOUNT_NEED_VERIFY, AUDITING, REJECTED, NEED_SIGN, FINISH or FROZEN.
    pub applyment_state: String,
    /// The state in words.
    pub applyment_state_desc: String,
    /// Number of the sub-merchant, once opened.
    pub sub_mchid: Option<String>,
    /// UNSIGNED, SIGNED or NOT_SIGNABLE.
    pub sign_state: Option<String>,
    /// Address at which the contract is signed.
    pub sign_url: Option<String>,
    /// Transfer that verifies the account.
    pub account_validation: Option<GetAccountValidation>,
    /// Address at which the legal representative verifies.
    pub legal_validation_url: Option<String>,
    /// Rejected fields.
    pub audit_detail: Vec<GetAuditDetail>,
}

wire_in!(part GetPayResp {
    "out_request_no" => out_request_no,
    "applyment_id" => applyment_id,
    "applyment_state" => applyment_state,
    "applyment_state_desc" => applyment_state_desc,
    "sub_mchid" => sub_mchid,
    "sign_state" => sign_state,
    "sign_url" => sign_url,
    "account_validation" => account_validation,
    "legal_validation_url" => legal_validation_url,
    "audit_detail" => audit_detail,
});

/// `account_validation` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAccountValidation {
    /// Name of the account's holder.
    pub account_name: String,
    /// Number of the bank account.
    pub account_no: Option<String>,
    /// Fen to transfer.
    pub pay_amount: i64,
    /// Name of the account to transfer to.
    pub destination_account_name: String,
    /// Number of the account to transfer to.
    pub destination_account_number: String,
    /// Bank of the account to transfer to.
    pub destination_account_bank: String,
    /// City of the account to transfer to.
    pub city: String,
    /// Note to give with the transfer.
    pub remark: String,
    /// Until when the transfer must be made.
    pub deadline: String,
}

wire_in!(part GetAccountValidation {
    "account_name" => account_name,
    "account_no" => account_no,
    "pay_amount" => pay_amount,
    "destination_account_name" => destination_account_name,
    "destination_account_number" => destination_account_number,
    "destination_account_bank" => destination_account_bank,
    "city" => city,
    "remark" => remark,
    "deadline" => deadline,
});

/// `audit_detail` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAuditDetail {
    /// Name of the rejected field.
    pub param_name: String,
    /// Why it was rejected.
    pub reject_reason: String,
}

wire_in!(part GetAuditDetail {
    "param_name" => param_name,
    "reject_reason" => reject_reason,
});

/// Get the pre-filled payment information (获取支付资质信息).
///
/// `POST /shop/wxpay/get_info`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/wxpay/get_info.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetInfo {}

impl GetInfo {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(GetInfo {});

/// The answer to [`GetInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetInfoResponse {
    /// `pay_req`.
    pub pay_req: GetInfoPayReq,
}

wire_in!(GetInfoResponse {
    "pay_req" => pay_req,
});

impl Endpoint for GetInfo {
    type Response = GetInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_wxpay.get_info",
        path: "/shop/wxpay/get_info",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `pay_req` of [`GetInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetInfoPayReq {
    /// 2 enterprise, 4 individual business, 3 public institution, 1708 other organization.
    pub organization_type: i64,
    /// `business_license_info`.
    pub business_license_info: GetInfoBusinessLicenseInfo,
    /// `contact_info`.
    pub contact_info: GetInfoContactInfo,
    /// Short name shown on payment pages.
    pub merchant_shortname: Option<String>,
    /// `sales_scene_info`.
    pub sales_scene_info: Option<SalesSceneInfo>,
}

wire_in!(part GetInfoPayReq {
    "organization_type" => organization_type,
    "business_license_info" => business_license_info,
    "contact_info" => contact_info,
    "merchant_shortname" => merchant_shortname,
    "sales_scene_info" => sales_scene_info,
});

/// `business_license_info` of [`GetInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetInfoBusinessLicenseInfo {
    /// Name of the merchant on the licence.
    pub merchant_name: String,
    /// Number of the business licence.
    pub business_license_number: String,
}

wire_in!(part GetInfoBusinessLicenseInfo {
    "merchant_name" => merchant_name,
    "business_license_number" => business_license_number,
});

/// `contact_info` of [`GetInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetInfoContactInfo {
    /// Name of the administrator.
    pub contact_name: String,
    /// Identity card number of the administrator.
    pub contact_id_card_number: String,
    /// Mobile number of the administrator.
    pub mobile_phone: String,
}

wire_in!(part GetInfoContactInfo {
    "contact_name" => contact_name,
    "contact_id_card_number" => contact_id_card_number,
    "mobile_phone" => mobile_phone,
});
