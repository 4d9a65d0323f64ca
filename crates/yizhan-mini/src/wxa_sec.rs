//! Generated from `spec/mini/wxa_sec.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Mini program verification and brand application (小程序认证与品牌申请)

use yizhan_core::{BodyKind, Endpoint, Operation, Product, wire_in, wire_out};

/// Get the tree of verification identities (小程序认证身份选择树查询).
///
/// `POST /wxa/sec/authidentitytree`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/weapp-wxverify/secwxaapi_authidentitytree.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AuthIdentityTree {}

impl AuthIdentityTree {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(AuthIdentityTree {});

/// The answer to [`AuthIdentityTree`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AuthIdentityTreeResponse {
    /// `identity_tree_list`.
    pub identity_tree_list: Vec<AuthIdentityTreeIdentityTreeList>,
}

wire_in!(AuthIdentityTreeResponse {
    "identity_tree_list" => identity_tree_list,
});

impl Endpoint for AuthIdentityTree {
    type Response = AuthIdentityTreeResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_sec.auth_identity_tree",
        path: "/wxa/sec/authidentitytree",
        ..Operation::usual(Product::Mini)
    };
}

/// `identity_tree_list` of [`AuthIdentityTree`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AuthIdentityTreeIdentityTreeList {
    /// Id of the identity.
    pub node_id: i64,
    /// `name`.
    pub name: String,
    /// Finer identities.
    pub node_list: Vec<AuthIdentityTreeIdentityTreeList>,
    /// `root_info`.
    pub root_info: Option<AuthIdentityTreeRootInfo>,
    /// `leaf_info`.
    pub leaf_info: Option<AuthIdentityTreeLeafInfo>,
}

wire_in!(part AuthIdentityTreeIdentityTreeList {
    "node_id" => node_id,
    "name" => name,
    "node_list" => node_list,
    "root_info" => root_info,
    "leaf_info" => leaf_info,
});

/// `root_info` of [`AuthIdentityTree`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AuthIdentityTreeRootInfo {
    /// `type`.
    pub r#type: i64,
}

wire_in!(part AuthIdentityTreeRootInfo {
    "type" => r#type,
});

/// `leaf_info` of [`AuthIdentityTree`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AuthIdentityTreeLeafInfo {
    /// Material that the identity needs.
    pub requirement: Option<String>,
}

wire_in!(part AuthIdentityTreeLeafInfo {
    "requirement" => requirement,
});

/// Apply for a brand (品牌申请).
///
/// `POST /wxa/sec/famousbrand/apply`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/server/API/order_shipping/api_famousbrandapply.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct FamousBrandApply {
    /// `Application`.
    pub application: FamousBrandApplyApplication,
}

impl FamousBrandApply {
    /// Starts with the required members.
    pub fn new(application: impl Into<FamousBrandApplyApplication>) -> Self {
        Self {
            application: application.into(),
        }
    }
}

wire_out!(FamousBrandApply {
    "Application" => application,
});

/// The answer to [`FamousBrandApply`].
pub type FamousBrandApplyResponse = yizhan_core::Done;

impl Endpoint for FamousBrandApply {
    type Response = FamousBrandApplyResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_sec.famous_brand_apply",
        path: "/wxa/sec/famousbrand/apply",
        ..Operation::usual(Product::Mini)
    };
}

/// `application` of [`FamousBrandApply`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FamousBrandApplyApplication {
    /// 1 famous brand, 2 uses the shop product component.
    pub apply_for: i64,
    /// Needed for a famous brand.
    pub audit_info: Option<FamousBrandApplyAuditInfo>,
}

impl FamousBrandApplyApplication {
    /// Starts with the required members.
    #[must_use]
    pub fn new(apply_for: impl Into<i64>) -> Self {
        Self {
            apply_for: apply_for.into(),
            audit_info: Default::default(),
        }
    }

    /// Needed for a famous brand.
    #[must_use]
    pub fn audit_info(mut self, audit_info: impl Into<FamousBrandApplyAuditInfo>) -> Self {
        self.audit_info = Some(audit_info.into());
        self
    }
}

wire_out!(part FamousBrandApplyApplication {
    "apply_for" => apply_for,
    "audit_info" => audit_info,
});

/// `audit_info` of [`FamousBrandApply`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FamousBrandApplyAuditInfo {
    /// Name of the brand.
    pub brand_name: String,
    /// Kind of the brand.
    pub brand_type: i64,
    /// Platform of the flagship store.
    pub flagship_in_which_ec_platform: Option<String>,
    /// Media ids of proofs.
    pub ec_platform_proof_list: Option<Vec<String>>,
    /// Media ids of proofs.
    pub other_material_list: Option<Vec<String>>,
    /// Media ids of proofs.
    pub authority_certified_proof_list: Option<Vec<String>>,
}

impl FamousBrandApplyAuditInfo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(brand_name: impl Into<String>, brand_type: impl Into<i64>) -> Self {
        Self {
            brand_name: brand_name.into(),
            brand_type: brand_type.into(),
            flagship_in_which_ec_platform: Default::default(),
            ec_platform_proof_list: Default::default(),
            other_material_list: Default::default(),
            authority_certified_proof_list: Default::default(),
        }
    }

    /// Platform of the flagship store.
    #[must_use]
    pub fn flagship_in_which_ec_platform(
        mut self,
        flagship_in_which_ec_platform: impl Into<String>,
    ) -> Self {
        self.flagship_in_which_ec_platform = Some(flagship_in_which_ec_platform.into());
        self
    }

    /// Media ids of proofs.
    #[must_use]
    pub fn ec_platform_proof_list(
        mut self,
        ec_platform_proof_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ec_platform_proof_list =
            Some(ec_platform_proof_list.into_iter().map(Into::into).collect());
        self
    }

    /// Media ids of proofs.
    #[must_use]
    pub fn other_material_list(
        mut self,
        other_material_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.other_material_list = Some(other_material_list.into_iter().map(Into::into).collect());
        self
    }

    /// Media ids of proofs.
    #[must_use]
    pub fn authority_certified_proof_list(
        mut self,
        authority_certified_proof_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.authority_certified_proof_list = Some(
            authority_certified_proof_list
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }
}

wire_out!(part FamousBrandApplyAuditInfo {
    "brand_name" => brand_name,
    "brand_type" => brand_type,
    "flagship_in_which_ec_platform" => flagship_in_which_ec_platform,
    "ec_platform_proof_list" => ec_platform_proof_list,
    "other_material_list" => other_material_list,
    "authority_certified_proof_list" => authority_certified_proof_list,
});

/// Get the state of a brand application (小程序品牌申请状态查询).
///
/// `POST /wxa/sec/famousbrand/get_status`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/server/API/order_shipping/api_getfamousbrandapplystatus.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct FamousBrandGetStatus {}

impl FamousBrandGetStatus {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(FamousBrandGetStatus {});

/// The answer to [`FamousBrandGetStatus`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FamousBrandGetStatusResponse {
    /// `progress`.
    pub progress: FamousBrandGetStatusProgress,
    /// `application`.
    pub application: FamousBrandGetStatusApplication,
}

wire_in!(FamousBrandGetStatusResponse {
    "progress" => progress,
    "application" => application,
});

impl Endpoint for FamousBrandGetStatus {
    type Response = FamousBrandGetStatusResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_sec.famous_brand_get_status",
        path: "/wxa/sec/famousbrand/get_status",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `progress` of [`FamousBrandGetStatus`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FamousBrandGetStatusProgress {
    /// 1 in review, 2 refused, 3 passed.
    pub status: i64,
}

wire_in!(part FamousBrandGetStatusProgress {
    "status" => status,
});

/// `application` of [`FamousBrandGetStatus`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FamousBrandGetStatusApplication {
    /// 1 famous brand, 2 uses the shop product component.
    pub apply_for: i64,
    /// `audit_info`.
    pub audit_info: Option<FamousBrandGetStatusAuditInfo>,
    /// 1 in review, 2 refused, 3 passed.
    pub status: i64,
}

wire_in!(part FamousBrandGetStatusApplication {
    "apply_for" => apply_for,
    "audit_info" => audit_info,
    "status" => status,
});

/// `audit_info` of [`FamousBrandGetStatus`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FamousBrandGetStatusAuditInfo {
    /// Why it was refused.
    pub audit_reason: Option<String>,
}

wire_in!(part FamousBrandGetStatusAuditInfo {
    "audit_reason" => audit_reason,
});

/// Get the progress of a verification (小程序认证进度查询).
///
/// `POST /wxa/sec/queryauth`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/weapp-wxverify/secwxaapi_queryauth.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct QueryAuth {
    /// Id of the verification task.
    pub taskid: String,
}

impl QueryAuth {
    /// Starts with the required members.
    pub fn new(taskid: impl Into<String>) -> Self {
        Self {
            taskid: taskid.into(),
        }
    }
}

wire_out!(QueryAuth {
    "taskid" => taskid,
});

/// The answer to [`QueryAuth`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QueryAuthResponse {
    /// State of the task.
    pub task_status: i64,
    /// State of the verification.
    pub apply_status: i64,
    /// App id of the mini program.
    pub appid: String,
    /// What has to be supplied again.
    pub refill_reason: Option<String>,
    /// Why the verification failed.
    pub fail_reason: Option<String>,
}

wire_in!(QueryAuthResponse {
    "task_status" => task_status,
    "apply_status" => apply_status,
    "appid" => appid,
    "refill_reason" => refill_reason,
    "fail_reason" => fail_reason,
});

impl Endpoint for QueryAuth {
    type Response = QueryAuthResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_sec.query_auth",
        path: "/wxa/sec/queryauth",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Submit a verification again (小程序认证重新提审).
///
/// `POST /wxa/sec/reauth`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/weapp-wxverify/secwxaapi_reauth.html)
///
/// For a task that was sent back; give its task id.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Reauth {
    /// `auth_data`.
    pub auth_data: AuthData,
}

impl Reauth {
    /// Starts with the required members.
    pub fn new(auth_data: impl Into<AuthData>) -> Self {
        Self {
            auth_data: auth_data.into(),
        }
    }
}

wire_out!(Reauth {
    "auth_data" => auth_data,
});

/// The answer to [`Reauth`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ReauthResponse {
    /// Id of the verification task.
    pub taskid: String,
    /// Page where the verification goes on.
    pub auth_url: Option<String>,
}

wire_in!(ReauthResponse {
    "taskid" => taskid,
    "auth_url" => auth_url,
});

impl Endpoint for Reauth {
    type Response = ReauthResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_sec.reauth",
        path: "/wxa/sec/reauth",
        ..Operation::usual(Product::Mini)
    };
}

/// `auth_data` of [`Reauth`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AuthData {
    /// Kind of the subject that is verified.
    pub customer_type: i64,
    /// Id of the verification task.
    pub taskid: Option<String>,
    /// Contact person of the verification.
    pub contact_info: ContactInfo,
    /// Media ids of uploaded material.
    pub qualification: Option<String>,
    /// Media ids of uploaded material.
    pub qualification_other: Option<Vec<String>>,
    /// Name of the mini program.
    pub account_name: String,
    /// How the name was chosen.
    pub account_name_type: i64,
    /// Media ids of uploaded material.
    pub account_supplemental: Option<Vec<String>>,
    /// Who pays the verification fee.
    pub pay_type: i64,
    /// Invoice for the verification fee.
    pub invoice_info: Option<InvoiceInfo>,
    /// Media ids of uploaded material.
    pub auth_identification: Option<String>,
    /// Media ids of uploaded material.
    pub auth_ident_material: Option<Vec<String>>,
    /// Phone of the service provider.
    pub third_party_phone: Option<String>,
    /// App id of the service provider's mini program.
    pub service_appid: Option<String>,
}

impl AuthData {
    /// Starts with the first member; the other required ones have setters too.
    #[must_use]
    pub fn new(customer_type: impl Into<i64>) -> Self {
        Self {
            customer_type: customer_type.into(),
            taskid: Default::default(),
            contact_info: Default::default(),
            qualification: Default::default(),
            qualification_other: Default::default(),
            account_name: Default::default(),
            account_name_type: Default::default(),
            account_supplemental: Default::default(),
            pay_type: Default::default(),
            invoice_info: Default::default(),
            auth_identification: Default::default(),
            auth_ident_material: Default::default(),
            third_party_phone: Default::default(),
            service_appid: Default::default(),
        }
    }

    /// Id of the verification task.
    #[must_use]
    pub fn taskid(mut self, taskid: impl Into<String>) -> Self {
        self.taskid = Some(taskid.into());
        self
    }

    /// Contact person of the verification.
    #[must_use]
    pub fn contact_info(mut self, contact_info: impl Into<ContactInfo>) -> Self {
        self.contact_info = contact_info.into();
        self
    }

    /// Media ids of uploaded material.
    #[must_use]
    pub fn qualification(mut self, qualification: impl Into<String>) -> Self {
        self.qualification = Some(qualification.into());
        self
    }

    /// Media ids of uploaded material.
    #[must_use]
    pub fn qualification_other(
        mut self,
        qualification_other: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.qualification_other = Some(qualification_other.into_iter().map(Into::into).collect());
        self
    }

    /// Name of the mini program.
    #[must_use]
    pub fn account_name(mut self, account_name: impl Into<String>) -> Self {
        self.account_name = account_name.into();
        self
    }

    /// How the name was chosen.
    #[must_use]
    pub fn account_name_type(mut self, account_name_type: impl Into<i64>) -> Self {
        self.account_name_type = account_name_type.into();
        self
    }

    /// Media ids of uploaded material.
    #[must_use]
    pub fn account_supplemental(
        mut self,
        account_supplemental: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.account_supplemental =
            Some(account_supplemental.into_iter().map(Into::into).collect());
        self
    }

    /// Who pays the verification fee.
    #[must_use]
    pub fn pay_type(mut self, pay_type: impl Into<i64>) -> Self {
        self.pay_type = pay_type.into();
        self
    }

    /// Invoice for the verification fee.
    #[must_use]
    pub fn invoice_info(mut self, invoice_info: impl Into<InvoiceInfo>) -> Self {
        self.invoice_info = Some(invoice_info.into());
        self
    }

    /// Media ids of uploaded material.
    #[must_use]
    pub fn auth_identification(mut self, auth_identification: impl Into<String>) -> Self {
        self.auth_identification = Some(auth_identification.into());
        self
    }

    /// Media ids of uploaded material.
    #[must_use]
    pub fn auth_ident_material(
        mut self,
        auth_ident_material: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.auth_ident_material = Some(auth_ident_material.into_iter().map(Into::into).collect());
        self
    }

    /// Phone of the service provider.
    #[must_use]
    pub fn third_party_phone(mut self, third_party_phone: impl Into<String>) -> Self {
        self.third_party_phone = Some(third_party_phone.into());
        self
    }

    /// App id of the service provider's mini program.
    #[must_use]
    pub fn service_appid(mut self, service_appid: impl Into<String>) -> Self {
        self.service_appid = Some(service_appid.into());
        self
    }
}

wire_out!(part AuthData {
    "customer_type" => customer_type,
    "taskid" => taskid,
    "contact_info" => contact_info,
    "qualification" => qualification,
    "qualification_other" => qualification_other,
    "account_name" => account_name,
    "account_name_type" => account_name_type,
    "account_supplemental" => account_supplemental,
    "pay_type" => pay_type,
    "invoice_info" => invoice_info,
    "auth_identification" => auth_identification,
    "auth_ident_material" => auth_ident_material,
    "third_party_phone" => third_party_phone,
    "service_appid" => service_appid,
});

/// `contact_info` of [`Reauth`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ContactInfo {
    /// `name`.
    pub name: String,
    /// `email`.
    pub email: String,
}

impl ContactInfo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(name: impl Into<String>, email: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            email: email.into(),
        }
    }
}

wire_out!(part ContactInfo {
    "name" => name,
    "email" => email,
});

/// `invoice_info` of [`Reauth`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct InvoiceInfo {
    /// 1 none, 2 electronic invoice, 3 paper VAT invoice.
    pub invoice_type: i64,
    /// Name on the invoice.
    pub invoice_title: Option<String>,
    /// Data of an electronic invoice.
    pub electronic: Option<Electronic>,
    /// Data of a VAT invoice.
    pub vat: Option<Vat>,
}

impl InvoiceInfo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(invoice_type: impl Into<i64>) -> Self {
        Self {
            invoice_type: invoice_type.into(),
            invoice_title: Default::default(),
            electronic: Default::default(),
            vat: Default::default(),
        }
    }

    /// Name on the invoice.
    #[must_use]
    pub fn invoice_title(mut self, invoice_title: impl Into<String>) -> Self {
        self.invoice_title = Some(invoice_title.into());
        self
    }

    /// Data of an electronic invoice.
    #[must_use]
    pub fn electronic(mut self, electronic: impl Into<Electronic>) -> Self {
        self.electronic = Some(electronic.into());
        self
    }

    /// Data of a VAT invoice.
    #[must_use]
    pub fn vat(mut self, vat: impl Into<Vat>) -> Self {
        self.vat = Some(vat.into());
        self
    }
}

wire_out!(part InvoiceInfo {
    "invoice_type" => invoice_type,
    "invoice_title" => invoice_title,
    "electronic" => electronic,
    "vat" => vat,
});

/// `electronic` of [`Reauth`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Electronic {
    /// `id`.
    pub id: String,
    /// `desc`.
    pub desc: Option<String>,
}

impl Electronic {
    /// Starts with the required members.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            desc: Default::default(),
        }
    }

    /// `desc`.
    #[must_use]
    pub fn desc(mut self, desc: impl Into<String>) -> Self {
        self.desc = Some(desc.into());
        self
    }
}

wire_out!(part Electronic {
    "id" => id,
    "desc" => desc,
});

/// `vat` of [`Reauth`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Vat {
    /// `id`.
    pub id: String,
    /// As registered for tax.
    pub enterprise_phone: String,
    /// As registered for tax.
    pub enterprise_address: String,
    /// `bank_name`.
    pub bank_name: String,
    /// `bank_account`.
    pub bank_account: String,
    /// Where the paper invoice is sent.
    pub mailing_address: Option<String>,
    /// `province`.
    pub province: Option<String>,
    /// `city`.
    pub city: Option<String>,
    /// `district`.
    pub district: Option<String>,
    /// `address`.
    pub address: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `phone`.
    pub phone: Option<String>,
    /// `desc`.
    pub desc: Option<String>,
}

impl Vat {
    /// Starts with the first member; the other required ones have setters too.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            enterprise_phone: Default::default(),
            enterprise_address: Default::default(),
            bank_name: Default::default(),
            bank_account: Default::default(),
            mailing_address: Default::default(),
            province: Default::default(),
            city: Default::default(),
            district: Default::default(),
            address: Default::default(),
            name: Default::default(),
            phone: Default::default(),
            desc: Default::default(),
        }
    }

    /// As registered for tax.
    #[must_use]
    pub fn enterprise_phone(mut self, enterprise_phone: impl Into<String>) -> Self {
        self.enterprise_phone = enterprise_phone.into();
        self
    }

    /// As registered for tax.
    #[must_use]
    pub fn enterprise_address(mut self, enterprise_address: impl Into<String>) -> Self {
        self.enterprise_address = enterprise_address.into();
        self
    }

    /// `bank_name`.
    #[must_use]
    pub fn bank_name(mut self, bank_name: impl Into<String>) -> Self {
        self.bank_name = bank_name.into();
        self
    }

    /// `bank_account`.
    #[must_use]
    pub fn bank_account(mut self, bank_account: impl Into<String>) -> Self {
        self.bank_account = bank_account.into();
        self
    }

    /// Where the paper invoice is sent.
    #[must_use]
    pub fn mailing_address(mut self, mailing_address: impl Into<String>) -> Self {
        self.mailing_address = Some(mailing_address.into());
        self
    }

    /// `province`.
    #[must_use]
    pub fn province(mut self, province: impl Into<String>) -> Self {
        self.province = Some(province.into());
        self
    }

    /// `city`.
    #[must_use]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// `district`.
    #[must_use]
    pub fn district(mut self, district: impl Into<String>) -> Self {
        self.district = Some(district.into());
        self
    }

    /// `address`.
    #[must_use]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// `phone`.
    #[must_use]
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
        self
    }

    /// `desc`.
    #[must_use]
    pub fn desc(mut self, desc: impl Into<String>) -> Self {
        self.desc = Some(desc.into());
        self
    }
}

wire_out!(part Vat {
    "id" => id,
    "enterprise_phone" => enterprise_phone,
    "enterprise_address" => enterprise_address,
    "bank_name" => bank_name,
    "bank_account" => bank_account,
    "mailing_address" => mailing_address,
    "province" => province,
    "city" => city,
    "district" => district,
    "address" => address,
    "name" => name,
    "phone" => phone,
    "desc" => desc,
});

/// Upload verification material (小程序认证上传补充材料).
///
/// `POST /wxa/sec/uploadauthmaterial`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/weapp-wxverify/secwxaapi_uploadauthmaterial.html)
///
/// Files beside the request: `media` (image file).
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UploadAuthMaterial {}

impl UploadAuthMaterial {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(UploadAuthMaterial {});

/// The answer to [`UploadAuthMaterial`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UploadAuthMaterialResponse {
    /// `type`.
    pub r#type: Option<String>,
    /// Id of the uploaded file.
    pub mediaid: String,
}

wire_in!(UploadAuthMaterialResponse {
    "type" => r#type,
    "mediaid" => mediaid,
});

impl Endpoint for UploadAuthMaterial {
    type Response = UploadAuthMaterialResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_sec.upload_auth_material",
        path: "/wxa/sec/uploadauthmaterial",
        body: BodyKind::Multipart { files: &["media"] },
        ..Operation::usual(Product::Mini)
    };
}

/// Start a verification (小程序认证).
///
/// `POST /wxa/sec/wxaauth`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/weapp-wxverify/secwxaapi_wxaauth.html)
///
/// The administrator has to confirm the verification and pay the fee before it is examined.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct WxaAuth {
    /// `auth_data`.
    pub auth_data: AuthData,
}

impl WxaAuth {
    /// Starts with the required members.
    pub fn new(auth_data: impl Into<AuthData>) -> Self {
        Self {
            auth_data: auth_data.into(),
        }
    }
}

wire_out!(WxaAuth {
    "auth_data" => auth_data,
});

/// The answer to [`WxaAuth`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct WxaAuthResponse {
    /// Id of the verification task.
    pub taskid: String,
    /// Page where the verification goes on.
    pub auth_url: Option<String>,
}

wire_in!(WxaAuthResponse {
    "taskid" => taskid,
    "auth_url" => auth_url,
});

impl Endpoint for WxaAuth {
    type Response = WxaAuthResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_sec.wxa_auth",
        path: "/wxa/sec/wxaauth",
        ..Operation::usual(Product::Mini)
    };
}
