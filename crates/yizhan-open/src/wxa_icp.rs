//! Generated from `spec/open/wxa_icp.toml` by `cargo xtask codegen`. Do not edit.
//!
//! ICP filing of mini programs (小程序备案)

use yizhan_core::{BodyKind, Endpoint, Method, Operation, Product, wire_in, wire_out};

/// Apply for an ICP filing (申请小程序备案).
///
/// `POST /wxa/icp/apply_icp_filing`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/record/applyIcpFiling.html)
///
/// Upload all images and videos first and pass the identity verification of the person in charge. Problems of single members come back in hints.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ApplyIcpFiling {
    /// The owner.
    pub icp_subject: ApplyIcpFilingIcpSubject,
    /// The mini program.
    pub icp_applets: ApplyIcpFilingIcpApplets,
    /// Further material.
    pub icp_materials: ApplyIcpFilingIcpMaterials,
}

impl ApplyIcpFiling {
    /// Starts with the required members.
    pub fn new(
        icp_subject: impl Into<ApplyIcpFilingIcpSubject>,
        icp_applets: impl Into<ApplyIcpFilingIcpApplets>,
        icp_materials: impl Into<ApplyIcpFilingIcpMaterials>,
    ) -> Self {
        Self {
            icp_subject: icp_subject.into(),
            icp_applets: icp_applets.into(),
            icp_materials: icp_materials.into(),
        }
    }
}

wire_out!(ApplyIcpFiling {
    "icp_subject" => icp_subject,
    "icp_applets" => icp_applets,
    "icp_materials" => icp_materials,
});

/// The answer to [`ApplyIcpFiling`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApplyIcpFilingResponse {
    /// Problems of the application.
    pub hints: Vec<ApplyIcpFilingHints>,
}

wire_in!(ApplyIcpFilingResponse {
    "hints" => hints,
});

impl Endpoint for ApplyIcpFiling {
    type Response = ApplyIcpFilingResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.wxa_icp.apply_icp_filing",
        path: "/wxa/icp/apply_icp_filing",
        ..Operation::usual(Product::Open)
    };
}

/// `icp_subject` of [`ApplyIcpFiling`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApplyIcpFilingIcpSubject {
    /// `base_info`.
    pub base_info: ApplyIcpFilingBaseInfo,
    /// Only when the owner is a person.
    pub personal_info: Option<ApplyIcpFilingPersonalInfo>,
    /// Only when the owner is an organization.
    pub organize_info: Option<ApplyIcpFilingOrganizeInfo>,
    /// The person in charge.
    pub principal_info: ApplyIcpFilingPrincipalInfo,
    /// Needed when the person in charge is not the legal representative.
    pub legal_person_info: Option<ApplyIcpFilingLegalPersonInfo>,
}

impl ApplyIcpFilingIcpSubject {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        base_info: impl Into<ApplyIcpFilingBaseInfo>,
        principal_info: impl Into<ApplyIcpFilingPrincipalInfo>,
    ) -> Self {
        Self {
            base_info: base_info.into(),
            personal_info: Default::default(),
            organize_info: Default::default(),
            principal_info: principal_info.into(),
            legal_person_info: Default::default(),
        }
    }

    /// Only when the owner is a person.
    #[must_use]
    pub fn personal_info(mut self, personal_info: impl Into<ApplyIcpFilingPersonalInfo>) -> Self {
        self.personal_info = Some(personal_info.into());
        self
    }

    /// Only when the owner is an organization.
    #[must_use]
    pub fn organize_info(mut self, organize_info: impl Into<ApplyIcpFilingOrganizeInfo>) -> Self {
        self.organize_info = Some(organize_info.into());
        self
    }

    /// Needed when the person in charge is not the legal representative.
    #[must_use]
    pub fn legal_person_info(
        mut self,
        legal_person_info: impl Into<ApplyIcpFilingLegalPersonInfo>,
    ) -> Self {
        self.legal_person_info = Some(legal_person_info.into());
        self
    }
}

wire_out!(part ApplyIcpFilingIcpSubject {
    "base_info" => base_info,
    "personal_info" => personal_info,
    "organize_info" => organize_info,
    "principal_info" => principal_info,
    "legal_person_info" => legal_person_info,
});

/// `base_info` of [`ApplyIcpFiling`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApplyIcpFilingBaseInfo {
    /// Number from the list of types.
    pub r#type: i64,
    /// `name`.
    pub name: String,
    /// Code of the province, from the list of district codes.
    pub province: String,
    /// Code of the city, from the list of district codes.
    pub city: String,
    /// Code of the district, from the list of district codes.
    pub district: String,
    /// Address without province, city and district.
    pub address: String,
    /// Remark for the filing.
    pub comment: Option<String>,
}

impl ApplyIcpFilingBaseInfo {
    /// Starts with the first member; the other required ones have setters too.
    #[must_use]
    pub fn new(r#type: impl Into<i64>) -> Self {
        Self {
            r#type: r#type.into(),
            name: Default::default(),
            province: Default::default(),
            city: Default::default(),
            district: Default::default(),
            address: Default::default(),
            comment: Default::default(),
        }
    }

    /// `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Code of the province, from the list of district codes.
    #[must_use]
    pub fn province(mut self, province: impl Into<String>) -> Self {
        self.province = province.into();
        self
    }

    /// Code of the city, from the list of district codes.
    #[must_use]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = city.into();
        self
    }

    /// Code of the district, from the list of district codes.
    #[must_use]
    pub fn district(mut self, district: impl Into<String>) -> Self {
        self.district = district.into();
        self
    }

    /// Address without province, city and district.
    #[must_use]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = address.into();
        self
    }

    /// Remark for the filing.
    #[must_use]
    pub fn comment(mut self, comment: impl Into<String>) -> Self {
        self.comment = Some(comment.into());
        self
    }
}

wire_out!(part ApplyIcpFilingBaseInfo {
    "type" => r#type,
    "name" => name,
    "province" => province,
    "city" => city,
    "district" => district,
    "address" => address,
    "comment" => comment,
});

/// `personal_info` of [`ApplyIcpFiling`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApplyIcpFilingPersonalInfo {
    /// Media id of the residence permit.
    pub residence_permit: Option<String>,
}

impl ApplyIcpFilingPersonalInfo {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Media id of the residence permit.
    #[must_use]
    pub fn residence_permit(mut self, residence_permit: impl Into<String>) -> Self {
        self.residence_permit = Some(residence_permit.into());
        self
    }
}

wire_out!(part ApplyIcpFilingPersonalInfo {
    "residence_permit" => residence_permit,
});

/// `organize_info` of [`ApplyIcpFiling`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApplyIcpFilingOrganizeInfo {
    /// Kind of the certificate, from the list of certificate types.
    pub certificate_type: i64,
    /// Number of the certificate.
    pub certificate_number: String,
    /// Address on the certificate.
    pub certificate_address: String,
    /// Media id of the certificate's image.
    pub certificate_photo: Option<String>,
}

impl ApplyIcpFilingOrganizeInfo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        certificate_type: impl Into<i64>,
        certificate_number: impl Into<String>,
        certificate_address: impl Into<String>,
    ) -> Self {
        Self {
            certificate_type: certificate_type.into(),
            certificate_number: certificate_number.into(),
            certificate_address: certificate_address.into(),
            certificate_photo: Default::default(),
        }
    }

    /// Media id of the certificate's image.
    #[must_use]
    pub fn certificate_photo(mut self, certificate_photo: impl Into<String>) -> Self {
        self.certificate_photo = Some(certificate_photo.into());
        self
    }
}

wire_out!(part ApplyIcpFilingOrganizeInfo {
    "certificate_type" => certificate_type,
    "certificate_number" => certificate_number,
    "certificate_address" => certificate_address,
    "certificate_photo" => certificate_photo,
});

/// `principal_info` of [`ApplyIcpFiling`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApplyIcpFilingPrincipalInfo {
    /// `name`.
    pub name: String,
    /// Mobile number.
    pub mobile: String,
    /// `email`.
    pub email: String,
    /// Number to call in emergencies.
    pub emergency_contact: String,
    /// Kind of the certificate, from the list of certificate types.
    pub certificate_type: i64,
    /// Number of the certificate.
    pub certificate_number: String,
    /// YyyyMMdd, first day of validity.
    pub certificate_validity_date_start: String,
    /// YyyyMMdd, last day of validity, or 长期 for no end.
    pub certificate_validity_date_end: String,
    /// Media id of the certificate's front.
    pub certificate_photo_front: String,
    /// Media id of the certificate's back.
    pub certificate_photo_back: String,
    /// Media id of the authorization letter, when the person is not the legal representative.
    pub authorization_letter: Option<String>,
    /// Id of the identity verification.
    pub verify_task_id: Option<String>,
}

impl ApplyIcpFilingPrincipalInfo {
    /// Starts with the first member; the other required ones have setters too.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            mobile: Default::default(),
            email: Default::default(),
            emergency_contact: Default::default(),
            certificate_type: Default::default(),
            certificate_number: Default::default(),
            certificate_validity_date_start: Default::default(),
            certificate_validity_date_end: Default::default(),
            certificate_photo_front: Default::default(),
            certificate_photo_back: Default::default(),
            authorization_letter: Default::default(),
            verify_task_id: Default::default(),
        }
    }

    /// Mobile number.
    #[must_use]
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = mobile.into();
        self
    }

    /// `email`.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = email.into();
        self
    }

    /// Number to call in emergencies.
    #[must_use]
    pub fn emergency_contact(mut self, emergency_contact: impl Into<String>) -> Self {
        self.emergency_contact = emergency_contact.into();
        self
    }

    /// Kind of the certificate, from the list of certificate types.
    #[must_use]
    pub fn certificate_type(mut self, certificate_type: impl Into<i64>) -> Self {
        self.certificate_type = certificate_type.into();
        self
    }

    /// Number of the certificate.
    #[must_use]
    pub fn certificate_number(mut self, certificate_number: impl Into<String>) -> Self {
        self.certificate_number = certificate_number.into();
        self
    }

    /// YyyyMMdd, first day of validity.
    #[must_use]
    pub fn certificate_validity_date_start(
        mut self,
        certificate_validity_date_start: impl Into<String>,
    ) -> Self {
        self.certificate_validity_date_start = certificate_validity_date_start.into();
        self
    }

    /// YyyyMMdd, last day of validity, or 长期 for no end.
    #[must_use]
    pub fn certificate_validity_date_end(
        mut self,
        certificate_validity_date_end: impl Into<String>,
    ) -> Self {
        self.certificate_validity_date_end = certificate_validity_date_end.into();
        self
    }

    /// Media id of the certificate's front.
    #[must_use]
    pub fn certificate_photo_front(mut self, certificate_photo_front: impl Into<String>) -> Self {
        self.certificate_photo_front = certificate_photo_front.into();
        self
    }

    /// Media id of the certificate's back.
    #[must_use]
    pub fn certificate_photo_back(mut self, certificate_photo_back: impl Into<String>) -> Self {
        self.certificate_photo_back = certificate_photo_back.into();
        self
    }

    /// Media id of the authorization letter, when the person is not the legal representative.
    #[must_use]
    pub fn authorization_letter(mut self, authorization_letter: impl Into<String>) -> Self {
        self.authorization_letter = Some(authorization_letter.into());
        self
    }

    /// Id of the identity verification.
    #[must_use]
    pub fn verify_task_id(mut self, verify_task_id: impl Into<String>) -> Self {
        self.verify_task_id = Some(verify_task_id.into());
        self
    }
}

wire_out!(part ApplyIcpFilingPrincipalInfo {
    "name" => name,
    "mobile" => mobile,
    "email" => email,
    "emergency_contact" => emergency_contact,
    "certificate_type" => certificate_type,
    "certificate_number" => certificate_number,
    "certificate_validity_date_start" => certificate_validity_date_start,
    "certificate_validity_date_end" => certificate_validity_date_end,
    "certificate_photo_front" => certificate_photo_front,
    "certificate_photo_back" => certificate_photo_back,
    "authorization_letter" => authorization_letter,
    "verify_task_id" => verify_task_id,
});

/// `legal_person_info` of [`ApplyIcpFiling`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApplyIcpFilingLegalPersonInfo {
    /// `name`.
    pub name: String,
    /// Number of the certificate.
    pub certificate_number: String,
}

impl ApplyIcpFilingLegalPersonInfo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(name: impl Into<String>, certificate_number: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            certificate_number: certificate_number.into(),
        }
    }
}

wire_out!(part ApplyIcpFilingLegalPersonInfo {
    "name" => name,
    "certificate_number" => certificate_number,
});

/// `icp_applets` of [`ApplyIcpFiling`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApplyIcpFilingIcpApplets {
    /// `base_info`.
    pub base_info: ApplyIcpFilingIcpAppletsBaseInfo,
    /// The person in charge.
    pub principal_info: ApplyIcpFilingPrincipalInfo,
}

impl ApplyIcpFilingIcpApplets {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        base_info: impl Into<ApplyIcpFilingIcpAppletsBaseInfo>,
        principal_info: impl Into<ApplyIcpFilingPrincipalInfo>,
    ) -> Self {
        Self {
            base_info: base_info.into(),
            principal_info: principal_info.into(),
        }
    }
}

wire_out!(part ApplyIcpFilingIcpApplets {
    "base_info" => base_info,
    "principal_info" => principal_info,
});

/// `icp_applets_base_info` of [`ApplyIcpFiling`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApplyIcpFilingIcpAppletsBaseInfo {
    /// `appid`.
    pub appid: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// Kinds of content, from the list of service content types.
    pub service_content_types: Option<Vec<i64>>,
    /// Prior approvals.
    pub nrlx_details: Option<Vec<ApplyIcpFilingNrlxDetails>>,
    /// Remark for the filing.
    pub comment: Option<String>,
}

impl ApplyIcpFilingIcpAppletsBaseInfo {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `appid`.
    #[must_use]
    pub fn appid(mut self, appid: impl Into<String>) -> Self {
        self.appid = Some(appid.into());
        self
    }

    /// `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Kinds of content, from the list of service content types.
    #[must_use]
    pub fn service_content_types(
        mut self,
        service_content_types: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.service_content_types =
            Some(service_content_types.into_iter().map(Into::into).collect());
        self
    }

    /// Prior approvals.
    #[must_use]
    pub fn nrlx_details(
        mut self,
        nrlx_details: impl IntoIterator<Item = impl Into<ApplyIcpFilingNrlxDetails>>,
    ) -> Self {
        self.nrlx_details = Some(nrlx_details.into_iter().map(Into::into).collect());
        self
    }

    /// Remark for the filing.
    #[must_use]
    pub fn comment(mut self, comment: impl Into<String>) -> Self {
        self.comment = Some(comment.into());
        self
    }
}

wire_out!(part ApplyIcpFilingIcpAppletsBaseInfo {
    "appid" => appid,
    "name" => name,
    "service_content_types" => service_content_types,
    "nrlx_details" => nrlx_details,
    "comment" => comment,
});

/// `nrlx_details` of [`ApplyIcpFiling`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApplyIcpFilingNrlxDetails {
    /// Number from the list of types.
    pub r#type: i64,
    /// Number of the approval, or code of the district.
    pub code: Option<String>,
    /// Media id or file of the document.
    pub media: Option<String>,
}

impl ApplyIcpFilingNrlxDetails {
    /// Starts with the required members.
    #[must_use]
    pub fn new(r#type: impl Into<i64>) -> Self {
        Self {
            r#type: r#type.into(),
            code: Default::default(),
            media: Default::default(),
        }
    }

    /// Number of the approval, or code of the district.
    #[must_use]
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// Media id or file of the document.
    #[must_use]
    pub fn media(mut self, media: impl Into<String>) -> Self {
        self.media = Some(media.into());
        self
    }
}

wire_out!(part ApplyIcpFilingNrlxDetails {
    "type" => r#type,
    "code" => code,
    "media" => media,
});

/// `icp_materials` of [`ApplyIcpFiling`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApplyIcpFilingIcpMaterials {
    /// Media ids of the commitment letter.
    pub commitment_letter: Option<Vec<String>>,
    /// Media ids of the letter on a changed name.
    pub business_name_change_letter: Option<Vec<String>>,
    /// Media ids of the party building confirmation.
    pub party_building_confirmation_letter: Option<Vec<String>>,
    /// Media ids of the commitment video.
    pub promise_video: Option<Vec<String>>,
    /// Media ids of the responsibility letter.
    pub authenticity_responsibility_letter: Option<Vec<String>>,
    /// Media ids of the authenticity commitment.
    pub authenticity_commitment_letter: Option<Vec<String>>,
    /// Media ids of the construction plan.
    pub website_construction_proposal: Option<Vec<String>>,
    /// Media ids of further documents on the owner.
    pub subject_other_materials: Option<Vec<String>>,
    /// Media ids of further documents on the mini program.
    pub applets_other_materials: Option<Vec<String>>,
    /// Media ids of photos of the person with the certificate.
    pub holding_certificate_photo: Option<Vec<String>>,
}

impl ApplyIcpFilingIcpMaterials {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Media ids of the commitment letter.
    #[must_use]
    pub fn commitment_letter(
        mut self,
        commitment_letter: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.commitment_letter = Some(commitment_letter.into_iter().map(Into::into).collect());
        self
    }

    /// Media ids of the letter on a changed name.
    #[must_use]
    pub fn business_name_change_letter(
        mut self,
        business_name_change_letter: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.business_name_change_letter = Some(
            business_name_change_letter
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }

    /// Media ids of the party building confirmation.
    #[must_use]
    pub fn party_building_confirmation_letter(
        mut self,
        party_building_confirmation_letter: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.party_building_confirmation_letter = Some(
            party_building_confirmation_letter
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }

    /// Media ids of the commitment video.
    #[must_use]
    pub fn promise_video(
        mut self,
        promise_video: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.promise_video = Some(promise_video.into_iter().map(Into::into).collect());
        self
    }

    /// Media ids of the responsibility letter.
    #[must_use]
    pub fn authenticity_responsibility_letter(
        mut self,
        authenticity_responsibility_letter: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.authenticity_responsibility_letter = Some(
            authenticity_responsibility_letter
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }

    /// Media ids of the authenticity commitment.
    #[must_use]
    pub fn authenticity_commitment_letter(
        mut self,
        authenticity_commitment_letter: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.authenticity_commitment_letter = Some(
            authenticity_commitment_letter
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }

    /// Media ids of the construction plan.
    #[must_use]
    pub fn website_construction_proposal(
        mut self,
        website_construction_proposal: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.website_construction_proposal = Some(
            website_construction_proposal
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }

    /// Media ids of further documents on the owner.
    #[must_use]
    pub fn subject_other_materials(
        mut self,
        subject_other_materials: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.subject_other_materials = Some(
            subject_other_materials
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }

    /// Media ids of further documents on the mini program.
    #[must_use]
    pub fn applets_other_materials(
        mut self,
        applets_other_materials: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.applets_other_materials = Some(
            applets_other_materials
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }

    /// Media ids of photos of the person with the certificate.
    #[must_use]
    pub fn holding_certificate_photo(
        mut self,
        holding_certificate_photo: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.holding_certificate_photo = Some(
            holding_certificate_photo
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }
}

wire_out!(part ApplyIcpFilingIcpMaterials {
    "commitment_letter" => commitment_letter,
    "business_name_change_letter" => business_name_change_letter,
    "party_building_confirmation_letter" => party_building_confirmation_letter,
    "promise_video" => promise_video,
    "authenticity_responsibility_letter" => authenticity_responsibility_letter,
    "authenticity_commitment_letter" => authenticity_commitment_letter,
    "website_construction_proposal" => website_construction_proposal,
    "subject_other_materials" => subject_other_materials,
    "applets_other_materials" => applets_other_materials,
    "holding_certificate_photo" => holding_certificate_photo,
});

/// `hints` of [`ApplyIcpFiling`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApplyIcpFilingHints {
    /// `errcode`.
    pub errcode: i64,
    /// `errmsg`.
    pub errmsg: Option<String>,
    /// Member with the problem.
    pub err_field: String,
}

wire_in!(part ApplyIcpFilingHints {
    "errcode" => errcode,
    "errmsg" => errmsg,
    "err_field" => err_field,
});

/// Withdraw an application for an ICP filing (撤回小程序备案申请).
///
/// `POST /wxa/icp/cancel_apply_icp_filing`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogramcancel_apply_icp_filingmanagement/record/cancelApplyIcpFiling.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CancelApplyIcpFiling {}

impl CancelApplyIcpFiling {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(CancelApplyIcpFiling {});

/// The answer to [`CancelApplyIcpFiling`].
pub type CancelApplyIcpFilingResponse = yizhan_core::Done;

impl Endpoint for CancelApplyIcpFiling {
    type Response = CancelApplyIcpFilingResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.wxa_icp.cancel_apply_icp_filing",
        path: "/wxa/icp/cancel_apply_icp_filing",
        ..Operation::usual(Product::Open)
    };
}

/// Cancel an ICP filing (注销小程序备案).
///
/// `POST /wxa/icp/cancel_icp_filing`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/record/cancelIcpfiling.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CancelIcpFiling {
    /// 1 the owner with all filings, 2 the mini program, 3 only WeChat's access.
    pub cancel_type: i64,
}

impl CancelIcpFiling {
    /// Starts with the required members.
    pub fn new(cancel_type: impl Into<i64>) -> Self {
        Self {
            cancel_type: cancel_type.into(),
        }
    }
}

wire_out!(CancelIcpFiling {
    "cancel_type" => cancel_type,
});

/// The answer to [`CancelIcpFiling`].
pub type CancelIcpFilingResponse = yizhan_core::Done;

impl Endpoint for CancelIcpFiling {
    type Response = CancelIcpFilingResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.wxa_icp.cancel_icp_filing",
        path: "/wxa/icp/cancel_icp_filing",
        ..Operation::usual(Product::Open)
    };
}

/// Start an identity verification (发起小程序管理员人脸核身).
///
/// `POST /wxa/icp/create_icp_verifytask`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/record/createIcpVerifyTask.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CreateIcpVerifyTask {}

impl CreateIcpVerifyTask {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(CreateIcpVerifyTask {});

/// The answer to [`CreateIcpVerifyTask`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateIcpVerifyTaskResponse {
    /// Id of the identity verification.
    pub task_id: String,
}

wire_in!(CreateIcpVerifyTaskResponse {
    "task_id" => task_id,
});

impl Endpoint for CreateIcpVerifyTask {
    type Response = CreateIcpVerifyTaskResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.wxa_icp.create_icp_verify_task",
        path: "/wxa/icp/create_icp_verifytask",
        ..Operation::usual(Product::Open)
    };
}

/// Get the filing's state and reasons for rejection (获取小程序备案状态及驳回原因).
///
/// `GET /wxa/icp/get_icp_entrance_info`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/record/getIcpEntranceInfo.html)
///
/// Reasons for rejection are present only after a rejection.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetIcpEntranceInfo {}

impl GetIcpEntranceInfo {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(GetIcpEntranceInfo {});

/// The answer to [`GetIcpEntranceInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetIcpEntranceInfoResponse {
    /// `info`.
    pub info: GetIcpEntranceInfoInfo,
}

wire_in!(GetIcpEntranceInfoResponse {
    "info" => info,
});

impl Endpoint for GetIcpEntranceInfo {
    type Response = GetIcpEntranceInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.wxa_icp.get_icp_entrance_info",
        path: "/wxa/icp/get_icp_entrance_info",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Open)
    };
}

/// `info` of [`GetIcpEntranceInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetIcpEntranceInfoInfo {
    /// 2 in WeChat's review, 3 rejected by WeChat, 4 in the authority's review, 5 rejected by the authority, 6 filed, 1024 to 1031 not filed, with flags for what is still missing.
    pub status: i64,
    /// Whether the filing is being cancelled.
    pub is_canceling: bool,
    /// Why it was rejected.
    pub audit_data: Vec<GetIcpEntranceInfoAuditData>,
}

wire_in!(part GetIcpEntranceInfoInfo {
    "status" => status,
    "is_canceling" => is_canceling,
    "audit_data" => audit_data,
});

/// `audit_data` of [`GetIcpEntranceInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetIcpEntranceInfoAuditData {
    /// Name of the rejected field.
    pub key_name: String,
    /// What is wrong.
    pub error: String,
    /// How to mend it.
    pub suggest: Option<String>,
}

wire_in!(part GetIcpEntranceInfoAuditData {
    "key_name" => key_name,
    "error" => error,
    "suggest" => suggest,
});

/// Get the details of the completed filing (获取小程序已备案详情).
///
/// `GET /wxa/icp/get_online_icp_order`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/record/getOnlineIcpOrder.html)
///
/// Images and videos are not returned, and the owner's data are masked.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetOnlineIcpOrder {}

impl GetOnlineIcpOrder {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(GetOnlineIcpOrder {});

/// The answer to [`GetOnlineIcpOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOnlineIcpOrderResponse {
    /// The owner.
    pub icp_subject: GetOnlineIcpOrderIcpSubject,
    /// The mini program.
    pub icp_applets: GetOnlineIcpOrderIcpApplets,
}

wire_in!(GetOnlineIcpOrderResponse {
    "icp_subject" => icp_subject,
    "icp_applets" => icp_applets,
});

impl Endpoint for GetOnlineIcpOrder {
    type Response = GetOnlineIcpOrderResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.wxa_icp.get_online_icp_order",
        path: "/wxa/icp/get_online_icp_order",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Open)
    };
}

/// `icp_subject` of [`GetOnlineIcpOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOnlineIcpOrderIcpSubject {
    /// `base_info`.
    pub base_info: GetOnlineIcpOrderBaseInfo,
    /// Only when the owner is a person.
    pub personal_info: Option<GetOnlineIcpOrderPersonalInfo>,
    /// Only when the owner is an organization.
    pub organize_info: Option<GetOnlineIcpOrderOrganizeInfo>,
    /// The person in charge.
    pub principal_info: GetOnlineIcpOrderPrincipalInfo,
    /// Needed when the person in charge is not the legal representative.
    pub legal_person_info: Option<GetOnlineIcpOrderLegalPersonInfo>,
}

wire_in!(part GetOnlineIcpOrderIcpSubject {
    "base_info" => base_info,
    "personal_info" => personal_info,
    "organize_info" => organize_info,
    "principal_info" => principal_info,
    "legal_person_info" => legal_person_info,
});

/// `base_info` of [`GetOnlineIcpOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOnlineIcpOrderBaseInfo {
    /// Number from the list of types.
    pub r#type: i64,
    /// `name`.
    pub name: String,
    /// Code of the province, from the list of district codes.
    pub province: String,
    /// Code of the city, from the list of district codes.
    pub city: String,
    /// Code of the district, from the list of district codes.
    pub district: String,
    /// Address without province, city and district.
    pub address: String,
    /// Remark for the filing.
    pub comment: Option<String>,
}

wire_in!(part GetOnlineIcpOrderBaseInfo {
    "type" => r#type,
    "name" => name,
    "province" => province,
    "city" => city,
    "district" => district,
    "address" => address,
    "comment" => comment,
});

/// `personal_info` of [`GetOnlineIcpOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOnlineIcpOrderPersonalInfo {
    /// Media id of the residence permit.
    pub residence_permit: Option<String>,
}

wire_in!(part GetOnlineIcpOrderPersonalInfo {
    "residence_permit" => residence_permit,
});

/// `organize_info` of [`GetOnlineIcpOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOnlineIcpOrderOrganizeInfo {
    /// Kind of the certificate, from the list of certificate types.
    pub certificate_type: i64,
    /// Number of the certificate.
    pub certificate_number: String,
    /// Address on the certificate.
    pub certificate_address: String,
    /// Media id of the certificate's image.
    pub certificate_photo: Option<String>,
}

wire_in!(part GetOnlineIcpOrderOrganizeInfo {
    "certificate_type" => certificate_type,
    "certificate_number" => certificate_number,
    "certificate_address" => certificate_address,
    "certificate_photo" => certificate_photo,
});

/// `principal_info` of [`GetOnlineIcpOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOnlineIcpOrderPrincipalInfo {
    /// `name`.
    pub name: String,
    /// Mobile number.
    pub mobile: String,
    /// `email`.
    pub email: String,
    /// Number to call in emergencies.
    pub emergency_contact: String,
    /// Kind of the certificate, from the list of certificate types.
    pub certificate_type: i64,
    /// Number of the certificate.
    pub certificate_number: String,
    /// YyyyMMdd, first day of validity.
    pub certificate_validity_date_start: String,
    /// YyyyMMdd, last day of validity, or 长期 for no end.
    pub certificate_validity_date_end: String,
    /// Media id of the certificate's front.
    pub certificate_photo_front: Option<String>,
    /// Media id of the certificate's back.
    pub certificate_photo_back: Option<String>,
    /// Media id of the authorization letter, when the person is not the legal representative.
    pub authorization_letter: Option<String>,
    /// Id of the identity verification.
    pub verify_task_id: Option<String>,
}

wire_in!(part GetOnlineIcpOrderPrincipalInfo {
    "name" => name,
    "mobile" => mobile,
    "email" => email,
    "emergency_contact" => emergency_contact,
    "certificate_type" => certificate_type,
    "certificate_number" => certificate_number,
    "certificate_validity_date_start" => certificate_validity_date_start,
    "certificate_validity_date_end" => certificate_validity_date_end,
    "certificate_photo_front" => certificate_photo_front,
    "certificate_photo_back" => certificate_photo_back,
    "authorization_letter" => authorization_letter,
    "verify_task_id" => verify_task_id,
});

/// `legal_person_info` of [`GetOnlineIcpOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOnlineIcpOrderLegalPersonInfo {
    /// `name`.
    pub name: String,
    /// Number of the certificate.
    pub certificate_number: String,
}

wire_in!(part GetOnlineIcpOrderLegalPersonInfo {
    "name" => name,
    "certificate_number" => certificate_number,
});

/// `icp_applets` of [`GetOnlineIcpOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOnlineIcpOrderIcpApplets {
    /// `base_info`.
    pub base_info: GetOnlineIcpOrderIcpAppletsBaseInfo,
    /// The person in charge.
    pub principal_info: GetOnlineIcpOrderPrincipalInfo,
}

wire_in!(part GetOnlineIcpOrderIcpApplets {
    "base_info" => base_info,
    "principal_info" => principal_info,
});

/// `icp_applets_base_info` of [`GetOnlineIcpOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOnlineIcpOrderIcpAppletsBaseInfo {
    /// `appid`.
    pub appid: String,
    /// `name`.
    pub name: String,
    /// Kinds of content, from the list of service content types.
    pub service_content_types: Vec<i64>,
    /// Prior approvals.
    pub nrlx_details: Vec<GetOnlineIcpOrderNrlxDetails>,
    /// Remark for the filing.
    pub comment: Option<String>,
}

wire_in!(part GetOnlineIcpOrderIcpAppletsBaseInfo {
    "appid" => appid,
    "name" => name,
    "service_content_types" => service_content_types,
    "nrlx_details" => nrlx_details,
    "comment" => comment,
});

/// `nrlx_details` of [`GetOnlineIcpOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOnlineIcpOrderNrlxDetails {
    /// Number from the list of types.
    pub r#type: i64,
    /// Number of the approval, or code of the district.
    pub code: Option<String>,
    /// Media id or file of the document.
    pub media: Option<String>,
}

wire_in!(part GetOnlineIcpOrderNrlxDetails {
    "type" => r#type,
    "code" => code,
    "media" => media,
});

/// List certificate types (获取证件类型).
///
/// `GET /wxa/icp/query_icp_certificate_types`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/record/queryIcpCertificateTypes.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct QueryIcpCertificateTypes {}

impl QueryIcpCertificateTypes {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(QueryIcpCertificateTypes {});

/// The answer to [`QueryIcpCertificateTypes`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QueryIcpCertificateTypesResponse {
    /// `items`.
    pub items: Vec<QueryIcpCertificateTypesItems>,
}

wire_in!(QueryIcpCertificateTypesResponse {
    "items" => items,
});

impl Endpoint for QueryIcpCertificateTypes {
    type Response = QueryIcpCertificateTypesResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.wxa_icp.query_icp_certificate_types",
        path: "/wxa/icp/query_icp_certificate_types",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Open)
    };
}

/// `items` of [`QueryIcpCertificateTypes`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QueryIcpCertificateTypesItems {
    /// Number from the list of types.
    pub r#type: i64,
    /// Type of owner the certificate is for.
    pub subject_type: i64,
    /// `name`.
    pub name: String,
    /// `remark`.
    pub remark: Option<String>,
}

wire_in!(part QueryIcpCertificateTypesItems {
    "type" => r#type,
    "subject_type" => subject_type,
    "name" => name,
    "remark" => remark,
});

/// List district codes (获取区域信息).
///
/// `GET /wxa/icp/query_icp_district_code`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/record/queryIcpDistrictCode.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct QueryIcpDistrictCode {}

impl QueryIcpDistrictCode {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(QueryIcpDistrictCode {});

/// The answer to [`QueryIcpDistrictCode`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QueryIcpDistrictCodeResponse {
    /// `items`.
    pub items: Vec<QueryIcpDistrictCodeItems>,
}

wire_in!(QueryIcpDistrictCodeResponse {
    "items" => items,
});

impl Endpoint for QueryIcpDistrictCode {
    type Response = QueryIcpDistrictCodeResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.wxa_icp.query_icp_district_code",
        path: "/wxa/icp/query_icp_district_code",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Open)
    };
}

/// `items` of [`QueryIcpDistrictCode`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QueryIcpDistrictCodeItems {
    /// Number from the list of types.
    pub r#type: i64,
    /// Number of the approval, or code of the district.
    pub code: String,
    /// `name`.
    pub name: String,
    /// Districts inside, of the same form.
    pub sub_list: Vec<QueryIcpDistrictCodeItems>,
}

wire_in!(part QueryIcpDistrictCodeItems {
    "type" => r#type,
    "code" => code,
    "name" => name,
    "sub_list" => sub_list,
});

/// List types that need prior approval (获取前置审批项类型).
///
/// `GET /wxa/icp/query_icp_nrlx_types`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/record/queryIcpNrlxTypes.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct QueryIcpNrlxTypes {}

impl QueryIcpNrlxTypes {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(QueryIcpNrlxTypes {});

/// The answer to [`QueryIcpNrlxTypes`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QueryIcpNrlxTypesResponse {
    /// `items`.
    pub items: Vec<QueryIcpNrlxTypesItems>,
}

wire_in!(QueryIcpNrlxTypesResponse {
    "items" => items,
});

impl Endpoint for QueryIcpNrlxTypes {
    type Response = QueryIcpNrlxTypesResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.wxa_icp.query_icp_nrlx_types",
        path: "/wxa/icp/query_icp_nrlx_types",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Open)
    };
}

/// `items` of [`QueryIcpNrlxTypes`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QueryIcpNrlxTypesItems {
    /// Number from the list of types.
    pub r#type: i64,
    /// `name`.
    pub name: String,
}

wire_in!(part QueryIcpNrlxTypesItems {
    "type" => r#type,
    "name" => name,
});

/// List service content types (获取小程序服务内容类型).
///
/// `GET /wxa/icp/query_icp_service_content_types`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/record/queryIcpServiceContentTypes.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct QueryIcpServiceContentTypes {}

impl QueryIcpServiceContentTypes {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(QueryIcpServiceContentTypes {});

/// The answer to [`QueryIcpServiceContentTypes`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QueryIcpServiceContentTypesResponse {
    /// `items`.
    pub items: Vec<QueryIcpServiceContentTypesItems>,
}

wire_in!(QueryIcpServiceContentTypesResponse {
    "items" => items,
});

impl Endpoint for QueryIcpServiceContentTypes {
    type Response = QueryIcpServiceContentTypesResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.wxa_icp.query_icp_service_content_types",
        path: "/wxa/icp/query_icp_service_content_types",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Open)
    };
}

/// `items` of [`QueryIcpServiceContentTypes`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QueryIcpServiceContentTypesItems {
    /// Number from the list of types.
    pub r#type: i64,
    /// Type above, 0 or absent at the top.
    pub parent_type: Option<i64>,
    /// `name`.
    pub name: String,
    /// `remark`.
    pub remark: Option<String>,
}

wire_in!(part QueryIcpServiceContentTypesItems {
    "type" => r#type,
    "parent_type" => parent_type,
    "name" => name,
    "remark" => remark,
});

/// List types of the filing's owner (获取单位性质).
///
/// `GET /wxa/icp/query_icp_subject_types`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/record/queryIcpSubjectTypes.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct QueryIcpSubjectTypes {}

impl QueryIcpSubjectTypes {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(QueryIcpSubjectTypes {});

/// The answer to [`QueryIcpSubjectTypes`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QueryIcpSubjectTypesResponse {
    /// `items`.
    pub items: Vec<QueryIcpSubjectTypesItems>,
}

wire_in!(QueryIcpSubjectTypesResponse {
    "items" => items,
});

impl Endpoint for QueryIcpSubjectTypes {
    type Response = QueryIcpSubjectTypesResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.wxa_icp.query_icp_subject_types",
        path: "/wxa/icp/query_icp_subject_types",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Open)
    };
}

/// `items` of [`QueryIcpSubjectTypes`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QueryIcpSubjectTypesItems {
    /// Number from the list of types.
    pub r#type: i64,
    /// `name`.
    pub name: String,
    /// `remark`.
    pub remark: Option<String>,
}

wire_in!(part QueryIcpSubjectTypesItems {
    "type" => r#type,
    "name" => name,
    "remark" => remark,
});

/// Get the result of an identity verification (查询人脸核身任务状态).
///
/// `POST /wxa/icp/query_icp_verifytask`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/record/queryIcpVerifyTask.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct QueryIcpVerifyTask {
    /// Id of the identity verification.
    pub task_id: String,
}

impl QueryIcpVerifyTask {
    /// Starts with the required members.
    pub fn new(task_id: impl Into<String>) -> Self {
        Self {
            task_id: task_id.into(),
        }
    }
}

wire_out!(QueryIcpVerifyTask {
    "task_id" => task_id,
});

/// The answer to [`QueryIcpVerifyTask`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QueryIcpVerifyTaskResponse {
    /// Whether the verification has ended.
    pub is_finish: bool,
    /// 0 not started, 1 waiting, 2 failed, 3 passed.
    pub face_status: i64,
}

wire_in!(QueryIcpVerifyTaskResponse {
    "is_finish" => is_finish,
    "face_status" => face_status,
});

impl Endpoint for QueryIcpVerifyTask {
    type Response = QueryIcpVerifyTaskResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.wxa_icp.query_icp_verify_task",
        path: "/wxa/icp/query_icp_verifytask",
        safe_to_retry: true,
        ..Operation::usual(Product::Open)
    };
}

/// Upload a media file for a filing (上传小程序备案媒体材料).
///
/// `POST /wxa/icp/upload_icp_media`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/record/uploadIcpMedia.html)
///
/// Media ids are only good for filings.
///
/// Files beside the request: `media`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UploadIcpMedia {
    /// `type`.
    pub r#type: String,
    /// Member of the application the file is for, such as icp_subject.principal_info.certificate_photo_front.
    pub icp_order_field: String,
    /// Kind of the certificate, from the list of certificate types.
    pub certificate_type: Option<String>,
}

impl UploadIcpMedia {
    /// Starts with the required members.
    pub fn new(r#type: impl Into<String>, icp_order_field: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            icp_order_field: icp_order_field.into(),
            certificate_type: Default::default(),
        }
    }

    /// Kind of the certificate, from the list of certificate types.
    pub fn certificate_type(mut self, certificate_type: impl Into<String>) -> Self {
        self.certificate_type = Some(certificate_type.into());
        self
    }
}

wire_out!(UploadIcpMedia {
    "type" => r#type,
    "icp_order_field" => icp_order_field,
    "certificate_type" => certificate_type,
});

/// The answer to [`UploadIcpMedia`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UploadIcpMediaResponse {
    /// Image or video.
    pub r#type: String,
    /// Media id for the application.
    pub media_id: String,
    /// Unix seconds.
    pub create_at: i64,
}

wire_in!(UploadIcpMediaResponse {
    "type" => r#type,
    "media_id" => media_id,
    "create_at" => create_at,
});

impl Endpoint for UploadIcpMedia {
    type Response = UploadIcpMediaResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.wxa_icp.upload_icp_media",
        path: "/wxa/icp/upload_icp_media",
        body: BodyKind::Multipart { files: &["media"] },
        ..Operation::usual(Product::Open)
    };
}
