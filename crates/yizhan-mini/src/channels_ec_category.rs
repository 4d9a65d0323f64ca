//! Generated from `spec/mini/channels_ec_category.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Categories (微信小店类目)

use yizhan_core::{BodyKind, Endpoint, Method, Operation, Product, wire_in, wire_out};

/// Apply for a category (上传类目资质).
///
/// `POST /channels/ec/category/add`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/category/add.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/category/add.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Add {
    /// Category and its papers.
    pub category_info: AddCategoryInfo,
}

impl Add {
    /// Starts with the required members.
    pub fn new(category_info: impl Into<AddCategoryInfo>) -> Self {
        Self {
            category_info: category_info.into(),
        }
    }
}

wire_out!(Add {
    "category_info" => category_info,
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
        name: "mini.channels_ec_category.add",
        path: "/channels/ec/category/add",
        ..Operation::usual(Product::Mini)
    };
}

/// `category_info` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddCategoryInfo {
    /// Category id of that level in the old tree.
    pub level1: Option<i64>,
    /// Category id of that level in the old tree.
    pub level2: Option<i64>,
    /// Category id of that level in the old tree.
    pub level3: Option<i64>,
    /// The category in the new tree.
    pub cats_v2: Option<Vec<AddCategoryInfoCatsV2>>,
    /// Whether the new tree is used.
    pub is_new_apply_cat: Option<bool>,
    /// File ids of qualification papers, at most 10.
    pub certificate: Option<Vec<String>>,
    /// File ids of letters of report, at most 10.
    pub baobeihan: Option<Vec<String>>,
    /// File ids of business certificates, at most 10.
    pub jingyingzhengming: Option<Vec<String>>,
    /// File ids on the reputation in selling, at most 10.
    pub daihuokoubei: Option<Vec<String>>,
    /// File ids of admission papers, at most 10.
    pub ruzhuzhizhi: Option<Vec<String>>,
    /// File ids of business records, at most 10.
    pub jingyingliushui: Option<Vec<String>>,
    /// File ids of further papers, at most 10.
    pub buchongcailiao: Option<Vec<String>>,
    /// Platform of the other shop: taobao, jd, douyin, kuaishou, pdd or other.
    pub jingyingpingtai: Option<String>,
    /// Account name on that platform.
    pub zhanghaomingcheng: Option<String>,
    /// Groups of licences.
    pub license_group_list: Option<Vec<AddLicenseGroupList>>,
    /// Brands.
    pub brand_list: Option<Vec<AddBrandList>>,
}

impl AddCategoryInfo {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Category id of that level in the old tree.
    #[must_use]
    pub fn level1(mut self, level1: impl Into<i64>) -> Self {
        self.level1 = Some(level1.into());
        self
    }

    /// Category id of that level in the old tree.
    #[must_use]
    pub fn level2(mut self, level2: impl Into<i64>) -> Self {
        self.level2 = Some(level2.into());
        self
    }

    /// Category id of that level in the old tree.
    #[must_use]
    pub fn level3(mut self, level3: impl Into<i64>) -> Self {
        self.level3 = Some(level3.into());
        self
    }

    /// The category in the new tree.
    #[must_use]
    pub fn cats_v2(
        mut self,
        cats_v2: impl IntoIterator<Item = impl Into<AddCategoryInfoCatsV2>>,
    ) -> Self {
        self.cats_v2 = Some(cats_v2.into_iter().map(Into::into).collect());
        self
    }

    /// Whether the new tree is used.
    #[must_use]
    pub fn is_new_apply_cat(mut self, is_new_apply_cat: impl Into<bool>) -> Self {
        self.is_new_apply_cat = Some(is_new_apply_cat.into());
        self
    }

    /// File ids of qualification papers, at most 10.
    #[must_use]
    pub fn certificate(mut self, certificate: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.certificate = Some(certificate.into_iter().map(Into::into).collect());
        self
    }

    /// File ids of letters of report, at most 10.
    #[must_use]
    pub fn baobeihan(mut self, baobeihan: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.baobeihan = Some(baobeihan.into_iter().map(Into::into).collect());
        self
    }

    /// File ids of business certificates, at most 10.
    #[must_use]
    pub fn jingyingzhengming(
        mut self,
        jingyingzhengming: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.jingyingzhengming = Some(jingyingzhengming.into_iter().map(Into::into).collect());
        self
    }

    /// File ids on the reputation in selling, at most 10.
    #[must_use]
    pub fn daihuokoubei(
        mut self,
        daihuokoubei: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.daihuokoubei = Some(daihuokoubei.into_iter().map(Into::into).collect());
        self
    }

    /// File ids of admission papers, at most 10.
    #[must_use]
    pub fn ruzhuzhizhi(mut self, ruzhuzhizhi: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.ruzhuzhizhi = Some(ruzhuzhizhi.into_iter().map(Into::into).collect());
        self
    }

    /// File ids of business records, at most 10.
    #[must_use]
    pub fn jingyingliushui(
        mut self,
        jingyingliushui: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.jingyingliushui = Some(jingyingliushui.into_iter().map(Into::into).collect());
        self
    }

    /// File ids of further papers, at most 10.
    #[must_use]
    pub fn buchongcailiao(
        mut self,
        buchongcailiao: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.buchongcailiao = Some(buchongcailiao.into_iter().map(Into::into).collect());
        self
    }

    /// Platform of the other shop: taobao, jd, douyin, kuaishou, pdd or other.
    #[must_use]
    pub fn jingyingpingtai(mut self, jingyingpingtai: impl Into<String>) -> Self {
        self.jingyingpingtai = Some(jingyingpingtai.into());
        self
    }

    /// Account name on that platform.
    #[must_use]
    pub fn zhanghaomingcheng(mut self, zhanghaomingcheng: impl Into<String>) -> Self {
        self.zhanghaomingcheng = Some(zhanghaomingcheng.into());
        self
    }

    /// Groups of licences.
    #[must_use]
    pub fn license_group_list(
        mut self,
        license_group_list: impl IntoIterator<Item = impl Into<AddLicenseGroupList>>,
    ) -> Self {
        self.license_group_list = Some(license_group_list.into_iter().map(Into::into).collect());
        self
    }

    /// Brands.
    #[must_use]
    pub fn brand_list(
        mut self,
        brand_list: impl IntoIterator<Item = impl Into<AddBrandList>>,
    ) -> Self {
        self.brand_list = Some(brand_list.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part AddCategoryInfo {
    "level1" => level1,
    "level2" => level2,
    "level3" => level3,
    "cats_v2" => cats_v2,
    "is_new_apply_cat" => is_new_apply_cat,
    "certificate" => certificate,
    "baobeihan" => baobeihan,
    "jingyingzhengming" => jingyingzhengming,
    "daihuokoubei" => daihuokoubei,
    "ruzhuzhizhi" => ruzhuzhizhi,
    "jingyingliushui" => jingyingliushui,
    "buchongcailiao" => buchongcailiao,
    "jingyingpingtai" => jingyingpingtai,
    "zhanghaomingcheng" => zhanghaomingcheng,
    "license_group_list" => license_group_list,
    "brand_list" => brand_list,
});

/// `category_info_cats_v2` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddCategoryInfoCatsV2 {
    /// Id of the category.
    pub cat_id: i64,
}

impl AddCategoryInfoCatsV2 {
    /// Starts with the required members.
    #[must_use]
    pub fn new(cat_id: impl Into<i64>) -> Self {
        Self {
            cat_id: cat_id.into(),
        }
    }
}

wire_out!(part AddCategoryInfoCatsV2 {
    "cat_id" => cat_id,
});

/// `license_group_list` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddLicenseGroupList {
    /// Id of the group of licences.
    pub license_group_id: i64,
    /// `license`.
    pub license: AddLicense,
}

impl AddLicenseGroupList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(license_group_id: impl Into<i64>, license: impl Into<AddLicense>) -> Self {
        Self {
            license_group_id: license_group_id.into(),
            license: license.into(),
        }
    }
}

wire_out!(part AddLicenseGroupList {
    "license_group_id" => license_group_id,
    "license" => license,
});

/// `license` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddLicense {
    /// Id of the kind of licence.
    pub license_id: i64,
    /// File ids of the licence.
    pub file_id_list: Option<Vec<String>>,
    /// Fields to fill in for the licence.
    pub license_field_list: Option<Vec<AddLicenseFieldList>>,
}

impl AddLicense {
    /// Starts with the required members.
    #[must_use]
    pub fn new(license_id: impl Into<i64>) -> Self {
        Self {
            license_id: license_id.into(),
            file_id_list: Default::default(),
            license_field_list: Default::default(),
        }
    }

    /// File ids of the licence.
    #[must_use]
    pub fn file_id_list(
        mut self,
        file_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.file_id_list = Some(file_id_list.into_iter().map(Into::into).collect());
        self
    }

    /// Fields to fill in for the licence.
    #[must_use]
    pub fn license_field_list(
        mut self,
        license_field_list: impl IntoIterator<Item = impl Into<AddLicenseFieldList>>,
    ) -> Self {
        self.license_field_list = Some(license_field_list.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part AddLicense {
    "license_id" => license_id,
    "file_id_list" => file_id_list,
    "license_field_list" => license_field_list,
});

/// `license_field_list` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddLicenseFieldList {
    /// Name of the field.
    pub key: String,
    /// `value`.
    pub value: String,
}

impl AddLicenseFieldList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
        }
    }
}

wire_out!(part AddLicenseFieldList {
    "key" => key,
    "value" => value,
});

/// `brand_list` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddBrandList {
    /// Id of the brand, 2100000000 means no brand.
    pub brand_id: i64,
}

impl AddBrandList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(brand_id: impl Into<i64>) -> Self {
        Self {
            brand_id: brand_id.into(),
        }
    }
}

wire_out!(part AddBrandList {
    "brand_id" => brand_id,
});

/// List all categories (获取所有类目).
///
/// `GET /channels/ec/category/all`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/category/getallcategory.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/category/getallcategory.html)
///
/// Answers both the old tree of three levels and the new tree of many levels; use the new one.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct All {}

impl All {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(All {});

/// The answer to [`All`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AllResponse {
    /// Old tree, three levels.
    pub cats: Vec<AllCats>,
    /// The category in the new tree.
    pub cats_v2: Vec<CatsV2>,
}

wire_in!(AllResponse {
    "cats" => cats,
    "cats_v2" => cats_v2,
});

impl Endpoint for All {
    type Response = AllResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_category.all",
        path: "/channels/ec/category/all",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `cats` of [`All`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AllCats {
    /// The categories with the papers they need.
    pub cat_and_qua: Vec<AllCatsCatAndQua>,
}

wire_in!(part AllCats {
    "cat_and_qua" => cat_and_qua,
});

/// `cats_cat_and_qua` of [`All`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AllCatsCatAndQua {
    /// One category.
    pub cat: Cat,
    /// Paper the shop needs for the category.
    pub qua: Option<AllCatAndQuaQua>,
    /// Paper a product needs, old form.
    pub product_qua: Option<AllCatAndQuaProductQua>,
    /// Papers a product of the category needs.
    pub product_qua_list: Vec<ProductQuaList>,
    /// Paper for the brand.
    pub brand_qua: Option<AllCatAndQuaBrandQua>,
    /// Whether refund of damaged goods must be offered.
    pub is_confidence_require_bad_must_pay: Option<bool>,
}

wire_in!(part AllCatsCatAndQua {
    "cat" => cat,
    "qua" => qua,
    "product_qua" => product_qua,
    "product_qua_list" => product_qua_list,
    "brand_qua" => brand_qua,
    "is_confidence_require_bad_must_pay" => is_confidence_require_bad_must_pay,
});

/// `cat` of [`All`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Cat {
    /// Id of the category.
    pub cat_id: i64,
    /// `name`.
    pub name: String,
    /// Id of the parent category.
    pub f_cat_id: i64,
    /// Level of the category, from 1.
    pub level: i64,
    /// Whether it has no child categories.
    pub leaf: Option<bool>,
}

wire_in!(part Cat {
    "cat_id" => cat_id,
    "name" => name,
    "f_cat_id" => f_cat_id,
    "level" => level,
    "leaf" => leaf,
});

/// `cat_and_qua_qua` of [`All`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AllCatAndQuaQua {
    /// Id of the paper.
    pub qua_id: Option<i64>,
    /// `name`.
    pub name: Option<String>,
    /// Hint what is needed.
    pub tips: Option<String>,
    /// Whether the shop has to apply for it.
    pub need_to_apply: bool,
    /// Whether it must be given.
    pub mandatory: bool,
}

wire_in!(part AllCatAndQuaQua {
    "qua_id" => qua_id,
    "name" => name,
    "tips" => tips,
    "need_to_apply" => need_to_apply,
    "mandatory" => mandatory,
});

/// `cat_and_qua_product_qua` of [`All`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AllCatAndQuaProductQua {
    /// Id of the paper.
    pub qua_id: Option<i64>,
    /// `name`.
    pub name: Option<String>,
    /// Hint what is needed.
    pub tips: Option<String>,
    /// Whether the shop has to apply for it.
    pub need_to_apply: bool,
    /// Whether it must be given.
    pub mandatory: bool,
}

wire_in!(part AllCatAndQuaProductQua {
    "qua_id" => qua_id,
    "name" => name,
    "tips" => tips,
    "need_to_apply" => need_to_apply,
    "mandatory" => mandatory,
});

/// `product_qua_list` of [`All`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ProductQuaList {
    /// Id of the paper.
    pub qua_id: i64,
    /// `name`.
    pub name: Option<String>,
    /// Hint what is needed.
    pub tips: Option<String>,
    /// Whether the shop has to apply for it.
    pub need_to_apply: bool,
    /// Whether it must be given.
    pub mandatory: bool,
}

wire_in!(part ProductQuaList {
    "qua_id" => qua_id,
    "name" => name,
    "tips" => tips,
    "need_to_apply" => need_to_apply,
    "mandatory" => mandatory,
});

/// `cat_and_qua_brand_qua` of [`All`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AllCatAndQuaBrandQua {
    /// Id of the paper.
    pub qua_id: Option<i64>,
    /// `name`.
    pub name: Option<String>,
    /// Hint what is needed.
    pub tips: Option<String>,
    /// Whether the shop has to apply for it.
    pub need_to_apply: bool,
    /// Whether it must be given.
    pub mandatory: bool,
}

wire_in!(part AllCatAndQuaBrandQua {
    "qua_id" => qua_id,
    "name" => name,
    "tips" => tips,
    "need_to_apply" => need_to_apply,
    "mandatory" => mandatory,
});

/// `cats_v2` of [`All`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CatsV2 {
    /// The categories with the papers they need.
    pub cat_and_qua: Vec<CatAndQua>,
}

wire_in!(part CatsV2 {
    "cat_and_qua" => cat_and_qua,
});

/// `cat_and_qua` of [`All`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CatAndQua {
    /// One category.
    pub cat: Cat,
    /// Paper the shop needs for the category.
    pub qua: Option<Qua>,
    /// Paper a product needs, old form.
    pub product_qua: Option<ProductQua>,
    /// Papers a product of the category needs.
    pub product_qua_list: Vec<ProductQuaList>,
    /// Paper for the brand.
    pub brand_qua: Option<BrandQua>,
    /// Whether refund of damaged goods must be offered.
    pub is_confidence_require_bad_must_pay: Option<bool>,
}

wire_in!(part CatAndQua {
    "cat" => cat,
    "qua" => qua,
    "product_qua" => product_qua,
    "product_qua_list" => product_qua_list,
    "brand_qua" => brand_qua,
    "is_confidence_require_bad_must_pay" => is_confidence_require_bad_must_pay,
});

/// `qua` of [`All`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Qua {
    /// Id of the paper.
    pub qua_id: i64,
    /// `name`.
    pub name: Option<String>,
    /// Hint what is needed.
    pub tips: Option<String>,
    /// Whether the shop has to apply for it.
    pub need_to_apply: bool,
    /// Whether it must be given.
    pub mandatory: bool,
}

wire_in!(part Qua {
    "qua_id" => qua_id,
    "name" => name,
    "tips" => tips,
    "need_to_apply" => need_to_apply,
    "mandatory" => mandatory,
});

/// `product_qua` of [`All`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ProductQua {
    /// Id of the paper.
    pub qua_id: i64,
    /// `name`.
    pub name: Option<String>,
    /// Hint what is needed.
    pub tips: Option<String>,
    /// Whether the shop has to apply for it.
    pub need_to_apply: bool,
    /// Whether it must be given.
    pub mandatory: bool,
}

wire_in!(part ProductQua {
    "qua_id" => qua_id,
    "name" => name,
    "tips" => tips,
    "need_to_apply" => need_to_apply,
    "mandatory" => mandatory,
});

/// `brand_qua` of [`All`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BrandQua {
    /// Id of the paper.
    pub qua_id: i64,
    /// `name`.
    pub name: Option<String>,
    /// Hint what is needed.
    pub tips: Option<String>,
    /// Whether the shop has to apply for it.
    pub need_to_apply: bool,
    /// Whether it must be given.
    pub mandatory: bool,
}

wire_in!(part BrandQua {
    "qua_id" => qua_id,
    "name" => name,
    "tips" => tips,
    "need_to_apply" => need_to_apply,
    "mandatory" => mandatory,
});

/// Withdraw the review of a category (取消类目提审).
///
/// `POST /channels/ec/category/audit/cancel`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/category/cancelauditcategory.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/category/cancelauditcategory.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AuditCancel {
    /// Id of the review.
    pub audit_id: i64,
}

impl AuditCancel {
    /// Starts with the required members.
    pub fn new(audit_id: impl Into<i64>) -> Self {
        Self {
            audit_id: audit_id.into(),
        }
    }
}

wire_out!(AuditCancel {
    "audit_id" => audit_id,
});

/// The answer to [`AuditCancel`].
pub type AuditCancelResponse = yizhan_core::Done;

impl Endpoint for AuditCancel {
    type Response = AuditCancelResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_category.audit_cancel",
        path: "/channels/ec/category/audit/cancel",
        ..Operation::usual(Product::Mini)
    };
}

/// Get the review of a category (获取类目审核结果).
///
/// `POST /channels/ec/category/audit/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/category/audit_get.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/category/audit_get.html)
///
/// Obsolete: The documentation no longer lists it.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AuditGet {
    /// Id of the review.
    pub audit_id: i64,
}

impl AuditGet {
    /// Starts with the required members.
    pub fn new(audit_id: impl Into<i64>) -> Self {
        Self {
            audit_id: audit_id.into(),
        }
    }
}

wire_out!(AuditGet {
    "audit_id" => audit_id,
});

/// The answer to [`AuditGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AuditGetResponse {
    /// `data`.
    pub data: AuditGetData,
}

wire_in!(AuditGetResponse {
    "data" => data,
});

impl Endpoint for AuditGet {
    type Response = AuditGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_category.audit_get",
        path: "/channels/ec/category/audit/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `data` of [`AuditGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AuditGetData {
    /// State of the review, 12 withdrawn.
    pub status: i64,
    /// Why it was rejected.
    pub reject_reason: Option<String>,
}

wire_in!(part AuditGetData {
    "status" => status,
    "reject_reason" => reject_reason,
});

/// List available child categories (获取可用的子类目详情).
///
/// `POST /channels/ec/category/availablesoncategories/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/category/getavailablesoncategories.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/category/getavailablesoncategories.html)
///
/// Obsolete: The documentation no longer lists it.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AvailableSonCategoriesGet {
    /// Id of the parent category.
    pub f_cat_id: i64,
}

impl AvailableSonCategoriesGet {
    /// Starts with the required members.
    pub fn new(f_cat_id: impl Into<i64>) -> Self {
        Self {
            f_cat_id: f_cat_id.into(),
        }
    }
}

wire_out!(AvailableSonCategoriesGet {
    "f_cat_id" => f_cat_id,
});

/// The answer to [`AvailableSonCategoriesGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AvailableSonCategoriesGetResponse {
    /// Children in the old tree.
    pub cat_list: Vec<AvailableSonCategoriesGetCatList>,
    /// Children in the new tree.
    pub cat_list_v2: Vec<AvailableSonCategoriesGetCatListV2>,
}

wire_in!(AvailableSonCategoriesGetResponse {
    "cat_list" => cat_list,
    "cat_list_v2" => cat_list_v2,
});

impl Endpoint for AvailableSonCategoriesGet {
    type Response = AvailableSonCategoriesGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_category.available_son_categories_get",
        path: "/channels/ec/category/availablesoncategories/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `cat_list` of [`AvailableSonCategoriesGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AvailableSonCategoriesGetCatList {
    /// Id of the category.
    pub cat_id: i64,
    /// `name`.
    pub name: String,
    /// Id of the parent category.
    pub f_cat_id: i64,
    /// Whether it has no child categories.
    pub leaf: Option<bool>,
}

wire_in!(part AvailableSonCategoriesGetCatList {
    "cat_id" => cat_id,
    "name" => name,
    "f_cat_id" => f_cat_id,
    "leaf" => leaf,
});

/// `cat_list_v2` of [`AvailableSonCategoriesGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AvailableSonCategoriesGetCatListV2 {
    /// Id of the category.
    pub cat_id: i64,
    /// `name`.
    pub name: String,
    /// Id of the parent category.
    pub f_cat_id: i64,
    /// Whether it has no child categories.
    pub leaf: Option<bool>,
}

wire_in!(part AvailableSonCategoriesGetCatListV2 {
    "cat_id" => cat_id,
    "name" => name,
    "f_cat_id" => f_cat_id,
    "leaf" => leaf,
});

/// Get a category (获取类目详情).
///
/// `POST /channels/ec/category/detail`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/category/getcategorydetail.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/category/getcategorydetail.html)
///
/// Tells which attributes, qualifications and services a product of the category needs; ask before adding a product.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Detail {
    /// Id of the category.
    pub cat_id: i64,
}

impl Detail {
    /// Starts with the required members.
    pub fn new(cat_id: impl Into<i64>) -> Self {
        Self {
            cat_id: cat_id.into(),
        }
    }
}

wire_out!(Detail {
    "cat_id" => cat_id,
});

/// The answer to [`Detail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DetailResponse {
    /// `info`.
    pub info: DetailInfo,
    /// Rules of the category.
    pub attr: DetailAttr,
    /// Papers a product of the category needs.
    pub product_qua_list: Vec<ProductQuaList>,
}

wire_in!(DetailResponse {
    "info" => info,
    "attr" => attr,
    "product_qua_list" => product_qua_list,
});

impl Endpoint for Detail {
    type Response = DetailResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_category.detail",
        path: "/channels/ec/category/detail",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `info` of [`Detail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DetailInfo {
    /// Id of the category.
    pub cat_id: i64,
    /// `name`.
    pub name: String,
}

wire_in!(part DetailInfo {
    "cat_id" => cat_id,
    "name" => name,
});

/// `attr` of [`Detail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DetailAttr {
    /// Whether products may be sold without shipment.
    pub shop_no_shipment: bool,
    /// Whether the shop must apply for the category.
    pub access_permit_required: bool,
    /// Whether presale is possible.
    pub pre_sale: bool,
    /// Whether return within seven days must be offered.
    pub seven_day_return: bool,
    /// Whether only certain brands are allowed.
    pub is_limit_brand: bool,
    /// Brands.
    pub brand_list: Vec<DetailBrandList>,
    /// Attributes of the product.
    pub product_attr_list: Vec<DetailProductAttrList>,
    /// Attributes of the SKUs.
    pub sale_attr_list: Vec<DetailSaleAttrList>,
    /// Platform fee.
    pub transactionfee_info: Option<DetailTransactionfeeInfo>,
    /// Limits of coupons.
    pub coupon_rule: Option<DetailCouponRule>,
    /// Deposit for the category, fen.
    pub deposit: Option<i64>,
    /// Lowest price allowed, fen.
    pub floor_price: Option<i64>,
    /// Days after which receipt is confirmed automatically.
    pub confirm_receipt_days: Vec<String>,
    /// `product_requirement`.
    pub product_requirement: Option<DetailProductRequirement>,
    /// Size chart of the category.
    pub size_chart: Vec<DetailSizeChart>,
    /// Whether refund of damaged goods must be offered.
    pub is_confidence_require_bad_must_pay: Option<bool>,
}

wire_in!(part DetailAttr {
    "shop_no_shipment" => shop_no_shipment,
    "access_permit_required" => access_permit_required,
    "pre_sale" => pre_sale,
    "seven_day_return" => seven_day_return,
    "is_limit_brand" => is_limit_brand,
    "brand_list" => brand_list,
    "product_attr_list" => product_attr_list,
    "sale_attr_list" => sale_attr_list,
    "transactionfee_info" => transactionfee_info,
    "coupon_rule" => coupon_rule,
    "deposit" => deposit,
    "floor_price" => floor_price,
    "confirm_receipt_days" => confirm_receipt_days,
    "product_requirement" => product_requirement,
    "size_chart" => size_chart,
    "is_confidence_require_bad_must_pay" => is_confidence_require_bad_must_pay,
});

/// `brand_list` of [`Detail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DetailBrandList {
    /// Id of the brand, 2100000000 means no brand.
    pub brand_id: i64,
}

wire_in!(part DetailBrandList {
    "brand_id" => brand_id,
});

/// `product_attr_list` of [`Detail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DetailProductAttrList {
    /// `name`.
    pub name: String,
    /// Kind of attribute: string or select_one, replaced by type_v2.
    pub r#type: String,
    /// String, select_one, select_many, integer, decimal4, integer_unit or decimal4_unit.
    pub type_v2: String,
    /// Options for select types, units for unit types.
    pub value: String,
    /// Whether it must be given.
    pub is_required: bool,
    /// Hint for the one who fills it in.
    pub hint: Option<String>,
    /// Whether own options may be added.
    pub append_allowed: Option<bool>,
}

wire_in!(part DetailProductAttrList {
    "name" => name,
    "type" => r#type,
    "type_v2" => type_v2,
    "value" => value,
    "is_required" => is_required,
    "hint" => hint,
    "append_allowed" => append_allowed,
});

/// `sale_attr_list` of [`Detail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DetailSaleAttrList {
    /// `name`.
    pub name: String,
    /// Kind of attribute: string or select_one, replaced by type_v2.
    pub r#type: String,
    /// String, select_one, select_many, integer, decimal4, integer_unit or decimal4_unit.
    pub type_v2: String,
    /// Options for select types, units for unit types.
    pub value: String,
    /// Whether it must be given.
    pub is_required: bool,
    /// Hint for the one who fills it in.
    pub hint: Option<String>,
    /// Whether own options may be added.
    pub append_allowed: Option<bool>,
}

wire_in!(part DetailSaleAttrList {
    "name" => name,
    "type" => r#type,
    "type_v2" => type_v2,
    "value" => value,
    "is_required" => is_required,
    "hint" => hint,
    "append_allowed" => append_allowed,
});

/// `transactionfee_info` of [`Detail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DetailTransactionfeeInfo {
    /// Platform fee, parts per ten thousand.
    pub basis_point: i64,
    /// Fee before reductions, parts per ten thousand.
    pub original_basis_point: i64,
    /// 0 no reduction, 1 reduction for new shops.
    pub incentive_type: i64,
}

wire_in!(part DetailTransactionfeeInfo {
    "basis_point" => basis_point,
    "original_basis_point" => original_basis_point,
    "incentive_type" => incentive_type,
});

/// `coupon_rule` of [`Detail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DetailCouponRule {
    /// Highest discount, percent, 0 without limit.
    pub discount_ratio_limit: i64,
    /// Highest reduction, fen, 0 without limit.
    pub discount_limit: i64,
}

wire_in!(part DetailCouponRule {
    "discount_ratio_limit" => discount_ratio_limit,
    "discount_limit" => discount_limit,
});

/// `product_requirement` of [`Detail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DetailProductRequirement {
    /// Rules for the title.
    pub product_title_requirement: Option<String>,
    /// Rules for the pictures.
    pub product_img_requirement: Option<String>,
    /// Rules for the description.
    pub product_desc_requirement: Option<String>,
}

wire_in!(part DetailProductRequirement {
    "product_title_requirement" => product_title_requirement,
    "product_img_requirement" => product_img_requirement,
    "product_desc_requirement" => product_desc_requirement,
});

/// `size_chart` of [`Detail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DetailSizeChart {
    /// Whether size charts are possible.
    pub is_support: bool,
    /// Measures of the size chart.
    pub item_list: Vec<DetailItemList>,
}

wire_in!(part DetailSizeChart {
    "is_support" => is_support,
    "item_list" => item_list,
});

/// `item_list` of [`Detail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DetailItemList {
    /// `name`.
    pub name: String,
    /// Unit of the measure.
    pub unit: String,
    /// 1 text, 2 integer, 3 decimal.
    pub r#type: String,
    /// 1 single value, 2 range, 3 either.
    pub format: String,
    /// Limit of the value.
    pub limit: String,
    /// Whether it must be given.
    pub is_required: bool,
}

wire_in!(part DetailItemList {
    "name" => name,
    "unit" => unit,
    "type" => r#type,
    "format" => format,
    "limit" => limit,
    "is_required" => is_required,
});

/// List all categories of the selection alliance (获取联盟所有类目).
///
/// `GET /channels/ec/category/league/all`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/basic/category/getallcategory.html)
///
/// The same tree for accounts of the selection alliance.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct LeagueAll {}

impl LeagueAll {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(LeagueAll {});

/// The answer to [`LeagueAll`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct LeagueAllResponse {
    /// Old tree, three levels.
    pub cats: Vec<LeagueAllCats>,
    /// The category in the new tree.
    pub cats_v2: Vec<CatsV2>,
}

wire_in!(LeagueAllResponse {
    "cats" => cats,
    "cats_v2" => cats_v2,
});

impl Endpoint for LeagueAll {
    type Response = LeagueAllResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_category.league_all",
        path: "/channels/ec/category/league/all",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `cats` of [`LeagueAll`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct LeagueAllCats {
    /// The categories with the papers they need.
    pub cat_and_qua: Vec<CatAndQua>,
}

wire_in!(part LeagueAllCats {
    "cat_and_qua" => cat_and_qua,
});

/// List categories the shop may use (获取账号申请通过的类目和资质信息).
///
/// `GET /channels/ec/category/list/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/category/getavailablebizcat.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/category/getavailablebizcat.html)
///
/// Obsolete: The documentation no longer lists it.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ListGet {}

impl ListGet {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(ListGet {});

/// The answer to [`ListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListGetResponse {
    /// `list`.
    pub list: Vec<ListGetList>,
}

wire_in!(ListGetResponse {
    "list" => list,
});

impl Endpoint for ListGet {
    type Response = ListGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_category.list_get",
        path: "/channels/ec/category/list/get",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `list` of [`ListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListGetList {
    /// Id of the category.
    pub cat_id: i64,
    /// Id of the qualification.
    pub qua_id: Option<i64>,
}

wire_in!(part ListGetList {
    "cat_id" => cat_id,
    "qua_id" => qua_id,
});
