//! Generated from `spec/mini/wxopen.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Categories, linked mini programs and code rules (类目、关联小程序与扫码规则)

use yizhan_core::{BodyKind, Endpoint, Method, Operation, Product, wire_in, wire_out};

/// Add categories (添加类目).
///
/// `POST /cgi-bin/wxopen/addcategory`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/category-management/addCategory.html)
///
/// Counted by month, see the quota of the categories set; categories with documents are reviewed.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AddCategory {
    /// `categories`.
    pub categories: Vec<AddCategoryCategories2>,
}

impl AddCategory {
    /// Starts with the required members.
    pub fn new(categories: impl IntoIterator<Item = impl Into<AddCategoryCategories2>>) -> Self {
        Self {
            categories: categories.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(AddCategory {
    "categories" => categories,
});

/// The answer to [`AddCategory`].
pub type AddCategoryResponse = yizhan_core::Done;

impl Endpoint for AddCategory {
    type Response = AddCategoryResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxopen.add_category",
        path: "/cgi-bin/wxopen/addcategory",
        ..Operation::usual(Product::Mini)
    };
}

/// `categories_2` of [`AddCategory`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddCategoryCategories2 {
    /// Id of the category of the first level.
    pub first: i64,
    /// Id of the category of the second level.
    pub second: i64,
    /// Documents; needed if the category has sensitive_type 1.
    pub certicates: Option<Vec<Certicates>>,
}

impl AddCategoryCategories2 {
    /// Starts with the required members.
    #[must_use]
    pub fn new(first: impl Into<i64>, second: impl Into<i64>) -> Self {
        Self {
            first: first.into(),
            second: second.into(),
            certicates: Default::default(),
        }
    }

    /// Documents; needed if the category has sensitive_type 1.
    #[must_use]
    pub fn certicates(
        mut self,
        certicates: impl IntoIterator<Item = impl Into<Certicates>>,
    ) -> Self {
        self.certicates = Some(certicates.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part AddCategoryCategories2 {
    "first" => first,
    "second" => second,
    "certicates" => certicates,
});

/// `certicates` of [`AddCategory`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Certicates {
    /// Name of the document.
    pub key: String,
    /// Media id of the document.
    pub value: String,
    /// Unix seconds.
    pub expire_time: Option<i64>,
    /// Whether the document never expires.
    pub is_permanent: Option<bool>,
}

impl Certicates {
    /// Starts with the required members.
    #[must_use]
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
            expire_time: Default::default(),
            is_permanent: Default::default(),
        }
    }

    /// Unix seconds.
    #[must_use]
    pub fn expire_time(mut self, expire_time: impl Into<i64>) -> Self {
        self.expire_time = Some(expire_time.into());
        self
    }

    /// Whether the document never expires.
    #[must_use]
    pub fn is_permanent(mut self, is_permanent: impl Into<bool>) -> Self {
        self.is_permanent = Some(is_permanent.into());
        self
    }
}

wire_out!(part Certicates {
    "key" => key,
    "value" => value,
    "expire_time" => expire_time,
} via {
    "is_permanent" => is_permanent: yizhan_core::wire::BoolAsInt,
});

/// Delete a category (删除类目).
///
/// `POST /cgi-bin/wxopen/deletecategory`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/category-management/deleteCategory.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DeleteCategory {
    /// Id of the category of the first level.
    pub first: i64,
    /// Id of the category of the second level.
    pub second: i64,
}

impl DeleteCategory {
    /// Starts with the required members.
    pub fn new(first: impl Into<i64>, second: impl Into<i64>) -> Self {
        Self {
            first: first.into(),
            second: second.into(),
        }
    }
}

wire_out!(DeleteCategory {
    "first" => first,
    "second" => second,
});

/// The answer to [`DeleteCategory`].
pub type DeleteCategoryResponse = yizhan_core::Done;

impl Endpoint for DeleteCategory {
    type Response = DeleteCategoryResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxopen.delete_category",
        path: "/cgi-bin/wxopen/deletecategory",
        ..Operation::usual(Product::Mini)
    };
}

/// List all categories that can be set (获取可设置的所有类目).
///
/// `GET /cgi-bin/wxopen/getallcategories`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/category-management/getAllCategories.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetAllCategories {}

impl GetAllCategories {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(GetAllCategories {});

/// The answer to [`GetAllCategories`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAllCategoriesResponse {
    /// `categories_list`.
    pub categories_list: CategoriesList,
}

wire_in!(GetAllCategoriesResponse {
    "categories_list" => categories_list,
});

impl Endpoint for GetAllCategories {
    type Response = GetAllCategoriesResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxopen.get_all_categories",
        path: "/cgi-bin/wxopen/getallcategories",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `categories_list` of [`GetAllCategories`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CategoriesList {
    /// `categories`.
    pub categories: Vec<Categories>,
}

wire_in!(part CategoriesList {
    "categories" => categories,
});

/// `categories` of [`GetAllCategories`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Categories {
    /// `id`.
    pub id: i64,
    /// `name`.
    pub name: Option<String>,
    /// 1 or 2.
    pub level: Option<i64>,
    /// Id of the category above.
    pub father: Option<i64>,
    /// Ids of the categories below.
    pub children: Vec<i64>,
    /// 1 if documents are needed, otherwise 0.
    pub sensitive_type: Option<i64>,
    /// Documents needed.
    pub qualify: Option<Qualify>,
}

wire_in!(part Categories {
    "id" => id,
    "name" => name,
    "level" => level,
    "father" => father,
    "children" => children,
    "sensitive_type" => sensitive_type,
    "qualify" => qualify,
});

/// `qualify` of [`GetAllCategories`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Qualify {
    /// Alternatives, one of which is needed.
    pub exter_list: Vec<ExterList>,
    /// `remark`.
    pub remark: Option<String>,
}

wire_in!(part Qualify {
    "exter_list" => exter_list,
    "remark" => remark,
});

/// `exter_list` of [`GetAllCategories`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ExterList {
    /// Documents needed together.
    pub inner_list: Vec<InnerList>,
}

wire_in!(part ExterList {
    "inner_list" => inner_list,
});

/// `inner_list` of [`GetAllCategories`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct InnerList {
    /// `name`.
    pub name: String,
    /// `url`.
    pub url: Option<String>,
}

wire_in!(part InnerList {
    "name" => name,
    "url" => url,
});

/// List the categories of a kind of entity (获取不同类型主体可设置的类目).
///
/// `POST /cgi-bin/wxopen/getcategoriesbytype`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/category-management/getAllCategoriesByType.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetCategoriesByType {
    /// 0 individual, 1 enterprise, 2 government, 3 media, 4 other; all but individual if left out.
    pub verify_type: Option<i64>,
}

impl GetCategoriesByType {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// 0 individual, 1 enterprise, 2 government, 3 media, 4 other; all but individual if left out.
    pub fn verify_type(mut self, verify_type: impl Into<i64>) -> Self {
        self.verify_type = Some(verify_type.into());
        self
    }
}

wire_out!(GetCategoriesByType {
    "verify_type" => verify_type,
});

/// The answer to [`GetCategoriesByType`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCategoriesByTypeResponse {
    /// `categories_list`.
    pub categories_list: CategoriesList,
}

wire_in!(GetCategoriesByTypeResponse {
    "categories_list" => categories_list,
});

impl Endpoint for GetCategoriesByType {
    type Response = GetCategoriesByTypeResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxopen.get_categories_by_type",
        path: "/cgi-bin/wxopen/getcategoriesbytype",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// List the categories set (获取已设置的所有类目).
///
/// `GET /cgi-bin/wxopen/getcategory`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/category-management/getSettingCategories.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetCategory {}

impl GetCategory {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(GetCategory {});

/// The answer to [`GetCategory`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCategoryResponse {
    /// `categories`.
    pub categories: Vec<GetCategoryAnswerCategories>,
    /// Categories that can be added in a month.
    pub limit: i64,
    /// Categories that can still be added this month.
    pub quota: i64,
    /// Categories the mini program may have.
    pub category_limit: i64,
}

wire_in!(GetCategoryResponse {
    "categories" => categories,
    "limit" => limit,
    "quota" => quota,
    "category_limit" => category_limit,
});

impl Endpoint for GetCategory {
    type Response = GetCategoryResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxopen.get_category",
        path: "/cgi-bin/wxopen/getcategory",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `answer_categories` of [`GetCategory`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCategoryAnswerCategories {
    /// Id of the category of the first level.
    pub first: i64,
    /// Name of the category.
    pub first_name: String,
    /// Id of the category of the second level.
    pub second: i64,
    /// Name of the category.
    pub second_name: String,
    /// 1 under review, 2 refused, 3 approved.
    pub audit_status: i64,
    /// Why it was refused.
    pub audit_reason: Option<String>,
}

wire_in!(part GetCategoryAnswerCategories {
    "first" => first,
    "first_name" => first_name,
    "second" => second,
    "second_name" => second_name,
    "audit_status" => audit_status,
    "audit_reason" => audit_reason,
});

/// Get the minimum library version (查询当前设置的最低基础库版本).
///
/// `POST /cgi-bin/wxopen/getweappsupportversion`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/getSupportVersion.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetWeappSupportVersion {}

impl GetWeappSupportVersion {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(GetWeappSupportVersion {});

/// The answer to [`GetWeappSupportVersion`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetWeappSupportVersionResponse {
    /// Minimum library version now set.
    pub now_version: String,
    /// `uv_info`.
    pub uv_info: GetWeappSupportVersionUvInfo,
}

wire_in!(GetWeappSupportVersionResponse {
    "now_version" => now_version,
    "uv_info" => uv_info,
});

impl Endpoint for GetWeappSupportVersion {
    type Response = GetWeappSupportVersionResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxopen.get_weapp_support_version",
        path: "/cgi-bin/wxopen/getweappsupportversion",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `uv_info` of [`GetWeappSupportVersion`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetWeappSupportVersionUvInfo {
    /// `items`.
    pub items: Vec<GetWeappSupportVersionItems>,
}

wire_in!(part GetWeappSupportVersionUvInfo {
    "items" => items,
});

/// `items` of [`GetWeappSupportVersion`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetWeappSupportVersionItems {
    /// Library version.
    pub version: String,
    /// Share of users with this version, in percent.
    pub percentage: f64,
}

wire_in!(part GetWeappSupportVersionItems {
    "version" => version,
    "percentage" => percentage,
});

/// Change the documents of a category (修改类目资质信息).
///
/// `POST /cgi-bin/wxopen/modifycategory`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/category-management/modifyCategory.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ModifyCategory {
    /// Id of the category of the first level.
    pub first: i64,
    /// Id of the category of the second level.
    pub second: i64,
    /// Documents; needed if the category has sensitive_type 1.
    pub certicates: Vec<Certicates>,
}

impl ModifyCategory {
    /// Starts with the required members.
    pub fn new(
        first: impl Into<i64>,
        second: impl Into<i64>,
        certicates: impl IntoIterator<Item = impl Into<Certicates>>,
    ) -> Self {
        Self {
            first: first.into(),
            second: second.into(),
            certicates: certicates.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(ModifyCategory {
    "first" => first,
    "second" => second,
    "certicates" => certicates,
});

/// The answer to [`ModifyCategory`].
pub type ModifyCategoryResponse = yizhan_core::Done;

impl Endpoint for ModifyCategory {
    type Response = ModifyCategoryResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxopen.modify_category",
        path: "/cgi-bin/wxopen/modifycategory",
        ..Operation::usual(Product::Mini)
    };
}

/// Add or change a rule for ordinary link codes (增加或修改二维码规则).
///
/// `POST /cgi-bin/wxopen/qrcodejumpadd`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/qrcode/qrcodejumpadd.html) [(2)](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/jumpqrcode-config/addJumpQRCode.html) [(3)](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/officalaccount-management/qrcode-config/addJumpQRCode.html)
///
/// Users who scan an ordinary code whose link begins with the prefix open the mini program. The verification file must lie under the domain first.
///
/// # Errors
///
/// - `85066`: illegal prefix
/// - `85068`: test url is not the sub prefix
/// - `85069`: check confirm file failed
/// - `85070`: prefix in black list
/// - `85071`: prefix added repeated
/// - `85072`: prefix owned by other
/// - `85073`: prefix beyond limit
/// - `85074`: not published
/// - `85075`: can not access
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct QrcodeJumpAdd {
    /// Beginning of the links, may use http or https.
    pub prefix: String,
    /// 1 the prefix does not reserve links below it, 2 it does.
    pub permit_sub_rule: Option<i64>,
    /// 1 not published, 2 published.
    pub state: Option<i64>,
    /// `appid`.
    pub appid: Option<String>,
    /// Page of the mini program.
    pub path: String,
    /// Version opened by test links: 1 develop, 2 trial, 3 release.
    pub open_version: Option<i64>,
    /// At most 5 links to test with before publishing.
    pub debug_url: Option<Vec<String>>,
    /// True to change a rule, false to add one.
    pub is_edit: bool,
}

impl QrcodeJumpAdd {
    /// Starts with the required members.
    pub fn new(
        prefix: impl Into<String>,
        path: impl Into<String>,
        is_edit: impl Into<bool>,
    ) -> Self {
        Self {
            prefix: prefix.into(),
            permit_sub_rule: Default::default(),
            state: Default::default(),
            appid: Default::default(),
            path: path.into(),
            open_version: Default::default(),
            debug_url: Default::default(),
            is_edit: is_edit.into(),
        }
    }

    /// 1 the prefix does not reserve links below it, 2 it does.
    pub fn permit_sub_rule(mut self, permit_sub_rule: impl Into<i64>) -> Self {
        self.permit_sub_rule = Some(permit_sub_rule.into());
        self
    }

    /// 1 not published, 2 published.
    pub fn state(mut self, state: impl Into<i64>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// `appid`.
    pub fn appid(mut self, appid: impl Into<String>) -> Self {
        self.appid = Some(appid.into());
        self
    }

    /// Version opened by test links: 1 develop, 2 trial, 3 release.
    pub fn open_version(mut self, open_version: impl Into<i64>) -> Self {
        self.open_version = Some(open_version.into());
        self
    }

    /// At most 5 links to test with before publishing.
    pub fn debug_url(mut self, debug_url: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.debug_url = Some(debug_url.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(QrcodeJumpAdd {
    "prefix" => prefix,
    "permit_sub_rule" => permit_sub_rule,
    "state" => state,
    "appid" => appid,
    "path" => path,
    "open_version" => open_version,
    "debug_url" => debug_url,
} via {
    "is_edit" => is_edit: yizhan_core::wire::BoolAsInt,
});

/// The answer to [`QrcodeJumpAdd`].
pub type QrcodeJumpAddResponse = yizhan_core::Done;

impl Endpoint for QrcodeJumpAdd {
    type Response = QrcodeJumpAddResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxopen.qrcode_jump_add",
        path: "/cgi-bin/wxopen/qrcodejumpadd",
        ..Operation::usual(Product::Mini)
    };
}

/// Delete a rule for ordinary link codes (删除已设置的二维码规则).
///
/// `POST /cgi-bin/wxopen/qrcodejumpdelete`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/qrcode/qrcodejumpdelete.html) [(2)](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/jumpqrcode-config/deleteJumpQRCode.html) [(3)](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/officalaccount-management/qrcode-config/deleteJumpQRCode.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct QrcodeJumpDelete {
    /// Beginning of the links, may use http or https.
    pub prefix: String,
    /// `appid`.
    pub appid: Option<String>,
}

impl QrcodeJumpDelete {
    /// Starts with the required members.
    pub fn new(prefix: impl Into<String>) -> Self {
        Self {
            prefix: prefix.into(),
            appid: Default::default(),
        }
    }

    /// `appid`.
    pub fn appid(mut self, appid: impl Into<String>) -> Self {
        self.appid = Some(appid.into());
        self
    }
}

wire_out!(QrcodeJumpDelete {
    "prefix" => prefix,
    "appid" => appid,
});

/// The answer to [`QrcodeJumpDelete`].
pub type QrcodeJumpDeleteResponse = yizhan_core::Done;

impl Endpoint for QrcodeJumpDelete {
    type Response = QrcodeJumpDeleteResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxopen.qrcode_jump_delete",
        path: "/cgi-bin/wxopen/qrcodejumpdelete",
        ..Operation::usual(Product::Mini)
    };
}

/// Get the verification file (获取校验文件名称及内容).
///
/// `POST /cgi-bin/wxopen/qrcodejumpdownload`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/jumpqrcode-config/downloadQRCodeText.html)
///
/// The file has to be reachable under the prefix before the rule is added.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct QrcodeJumpDownload {}

impl QrcodeJumpDownload {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(QrcodeJumpDownload {});

/// The answer to [`QrcodeJumpDownload`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QrcodeJumpDownloadResponse {
    /// Name of the file to put under the domain.
    pub file_name: String,
    /// Content of the file.
    pub file_content: String,
}

wire_in!(QrcodeJumpDownloadResponse {
    "file_name" => file_name,
    "file_content" => file_content,
});

impl Endpoint for QrcodeJumpDownload {
    type Response = QrcodeJumpDownloadResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxopen.qrcode_jump_download",
        path: "/cgi-bin/wxopen/qrcodejumpdownload",
        ..Operation::usual(Product::Mini)
    };
}

/// List the rules for ordinary link codes (获取已设置的二维码规则).
///
/// `POST /cgi-bin/wxopen/qrcodejumpget`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/qrcode/qrcodejumpget.html) [(2)](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/jumpqrcode-config/getJumpQRCode.html) [(3)](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/officalaccount-management/qrcode-config/getJumpQRCode.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct QrcodeJumpGet {
    /// `appid`.
    pub appid: Option<String>,
    /// 0 all, 1 by prefix_list, 2 by page.
    pub get_type: Option<i64>,
    /// With get_type 1, at most 200.
    pub prefix_list: Option<Vec<String>>,
    /// From 1, with get_type 2.
    pub page_num: Option<i64>,
    /// At most 200, with get_type 2.
    pub page_size: Option<i64>,
}

impl QrcodeJumpGet {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// `appid`.
    pub fn appid(mut self, appid: impl Into<String>) -> Self {
        self.appid = Some(appid.into());
        self
    }

    /// 0 all, 1 by prefix_list, 2 by page.
    pub fn get_type(mut self, get_type: impl Into<i64>) -> Self {
        self.get_type = Some(get_type.into());
        self
    }

    /// With get_type 1, at most 200.
    pub fn prefix_list(mut self, prefix_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.prefix_list = Some(prefix_list.into_iter().map(Into::into).collect());
        self
    }

    /// From 1, with get_type 2.
    pub fn page_num(mut self, page_num: impl Into<i64>) -> Self {
        self.page_num = Some(page_num.into());
        self
    }

    /// At most 200, with get_type 2.
    pub fn page_size(mut self, page_size: impl Into<i64>) -> Self {
        self.page_size = Some(page_size.into());
        self
    }
}

wire_out!(QrcodeJumpGet {
    "appid" => appid,
    "get_type" => get_type,
    "prefix_list" => prefix_list,
    "page_num" => page_num,
    "page_size" => page_size,
});

/// The answer to [`QrcodeJumpGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QrcodeJumpGetResponse {
    /// Number of rules.
    pub list_size: i64,
    /// Rules in all, with get_type 2.
    pub total_count: Option<i64>,
    /// `rule_list`.
    pub rule_list: Vec<QrcodeJumpGetRuleList>,
    /// Rules that can still be published this month.
    pub qrcodejump_pub_quota: i64,
    /// Whether the function is switched on.
    pub qrcodejump_open: bool,
}

wire_in!(QrcodeJumpGetResponse {
    "list_size" => list_size,
    "total_count" => total_count,
    "rule_list" => rule_list,
    "qrcodejump_pub_quota" => qrcodejump_pub_quota,
    "qrcodejump_open" => qrcodejump_open,
});

impl Endpoint for QrcodeJumpGet {
    type Response = QrcodeJumpGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxopen.qrcode_jump_get",
        path: "/cgi-bin/wxopen/qrcodejumpget",
        ..Operation::usual(Product::Mini)
    };
}

/// `rule_list` of [`QrcodeJumpGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QrcodeJumpGetRuleList {
    /// Beginning of the links, may use http or https.
    pub prefix: String,
    /// 1 the prefix does not reserve links below it, 2 it does.
    pub permit_sub_rule: Option<i64>,
    /// 1 not published, 2 published.
    pub state: i64,
    /// Page of the mini program.
    pub path: String,
    /// Version opened by test links: 1 develop, 2 trial, 3 release.
    pub open_version: Option<i64>,
    /// At most 5 links to test with before publishing.
    pub debug_url: Vec<String>,
}

wire_in!(part QrcodeJumpGetRuleList {
    "prefix" => prefix,
    "permit_sub_rule" => permit_sub_rule,
    "state" => state,
    "path" => path,
    "open_version" => open_version,
    "debug_url" => debug_url,
});

/// Publish a rule for ordinary link codes (发布已设置的二维码规则).
///
/// `POST /cgi-bin/wxopen/qrcodejumppublish`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/qrcode/qrcodejumppublish.html) [(2)](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/jumpqrcode-config/publishJumpQRCode.html) [(3)](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/officalaccount-management/qrcode-config/publishJumpQRCode.html)
///
/// Rules published per month are limited; a published rule applies to all users.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct QrcodeJumpPublish {
    /// Beginning of the links, may use http or https.
    pub prefix: String,
}

impl QrcodeJumpPublish {
    /// Starts with the required members.
    pub fn new(prefix: impl Into<String>) -> Self {
        Self {
            prefix: prefix.into(),
        }
    }
}

wire_out!(QrcodeJumpPublish {
    "prefix" => prefix,
});

/// The answer to [`QrcodeJumpPublish`].
pub type QrcodeJumpPublishResponse = yizhan_core::Done;

impl Endpoint for QrcodeJumpPublish {
    type Response = QrcodeJumpPublishResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxopen.qrcode_jump_publish",
        path: "/cgi-bin/wxopen/qrcodejumppublish",
        ..Operation::usual(Product::Mini)
    };
}

/// Set the minimum library version (设置最低基础库版本).
///
/// `POST /cgi-bin/wxopen/setweappsupportversion`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/setSupportVersion.html)
///
/// Users with an older library are asked to update WeChat.
///
/// # Errors
///
/// - `85015`: not a mini program, or version wrong
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SetWeappSupportVersion {
    /// `appid`.
    pub appid: String,
    /// Library version.
    pub version: String,
}

impl SetWeappSupportVersion {
    /// Starts with the required members.
    pub fn new(appid: impl Into<String>, version: impl Into<String>) -> Self {
        Self {
            appid: appid.into(),
            version: version.into(),
        }
    }
}

wire_out!(SetWeappSupportVersion {
    "appid" => appid,
    "version" => version,
});

/// The answer to [`SetWeappSupportVersion`].
pub type SetWeappSupportVersionResponse = yizhan_core::Done;

impl Endpoint for SetWeappSupportVersion {
    type Response = SetWeappSupportVersionResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxopen.set_weapp_support_version",
        path: "/cgi-bin/wxopen/setweappsupportversion",
        ..Operation::usual(Product::Mini)
    };
}

/// Link a mini program (关联小程序).
///
/// `POST /cgi-bin/wxopen/wxamplink`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/officalaccount-management/link-miniprogram/linkMiniprogram.html)
///
/// For third-party platforms, called with the official account's token. A mini program of another owner has to confirm.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Wxamplink {
    /// Of the mini program.
    pub appid: String,
    /// Whether the followers are told.
    pub notify_users: bool,
    /// Whether the official account's profile shows the mini program.
    pub show_profile: bool,
}

impl Wxamplink {
    /// Starts with the required members.
    pub fn new(
        appid: impl Into<String>,
        notify_users: impl Into<bool>,
        show_profile: impl Into<bool>,
    ) -> Self {
        Self {
            appid: appid.into(),
            notify_users: notify_users.into(),
            show_profile: show_profile.into(),
        }
    }
}

wire_out!(Wxamplink {
    "appid" => appid,
} via {
    "notify_users" => notify_users: yizhan_core::wire::BoolAsInt,
    "show_profile" => show_profile: yizhan_core::wire::BoolAsInt,
});

/// The answer to [`Wxamplink`].
pub type WxamplinkResponse = yizhan_core::Done;

impl Endpoint for Wxamplink {
    type Response = WxamplinkResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxopen.wxamplink",
        path: "/cgi-bin/wxopen/wxamplink",
        ..Operation::usual(Product::Mini)
    };
}

/// List the linked mini programs (获取公众号关联的小程序).
///
/// `POST /cgi-bin/wxopen/wxamplinkget`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/officalaccount-management/link-miniprogram/getLinkMiniprogram.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct WxamplinkGet {}

impl WxamplinkGet {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(WxamplinkGet {});

/// The answer to [`WxamplinkGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct WxamplinkGetResponse {
    /// `wxopens`.
    pub wxopens: WxamplinkGetWxopens,
}

wire_in!(WxamplinkGetResponse {
    "wxopens" => wxopens,
});

impl Endpoint for WxamplinkGet {
    type Response = WxamplinkGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxopen.wxamplink_get",
        path: "/cgi-bin/wxopen/wxamplinkget",
        ..Operation::usual(Product::Mini)
    };
}

/// `wxopens` of [`WxamplinkGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct WxamplinkGetWxopens {
    /// `items`.
    pub items: Vec<WxamplinkGetItems>,
}

wire_in!(part WxamplinkGetWxopens {
    "items" => items,
});

/// `items` of [`WxamplinkGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct WxamplinkGetItems {
    /// `appid`.
    pub appid: Option<String>,
    /// Original id (gh\_…).
    pub username: String,
    /// `nickname`.
    pub nickname: String,
    /// Link to the avatar.
    pub headimg_url: String,
    /// `email`.
    pub email: Option<String>,
    /// `source`.
    pub source: String,
    /// 1 linked, 2 awaiting the mini program's administrator, 3 refused, 12 awaiting the official account's administrator.
    pub status: i64,
    /// `selected`.
    pub selected: Option<bool>,
    /// Whether it is shown nearby.
    pub nearby_display_status: Option<bool>,
    /// Whether it is published.
    pub released: Option<bool>,
    /// `func_infos`.
    pub func_infos: Vec<WxamplinkGetFuncInfos>,
}

wire_in!(part WxamplinkGetItems {
    "appid" => appid,
    "username" => username,
    "nickname" => nickname,
    "headimg_url" => headimg_url,
    "email" => email,
    "source" => source,
    "status" => status,
    "selected" => selected,
    "nearby_display_status" => nearby_display_status,
    "released" => released,
    "func_infos" => func_infos,
});

/// `func_infos` of [`WxamplinkGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct WxamplinkGetFuncInfos {
    /// `id`.
    pub id: i64,
    /// `name`.
    pub name: String,
    /// `status`.
    pub status: i64,
}

wire_in!(part WxamplinkGetFuncInfos {
    "id" => id,
    "name" => name,
    "status" => status,
});

/// Unlink a mini program (解除已关联的小程序).
///
/// `POST /cgi-bin/wxopen/wxampunlink`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/officalaccount-management/link-miniprogram/unlinkMiniprogram.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Wxampunlink {
    /// Of the mini program.
    pub appid: String,
}

impl Wxampunlink {
    /// Starts with the required members.
    pub fn new(appid: impl Into<String>) -> Self {
        Self {
            appid: appid.into(),
        }
    }
}

wire_out!(Wxampunlink {
    "appid" => appid,
});

/// The answer to [`Wxampunlink`].
pub type WxampunlinkResponse = yizhan_core::Done;

impl Endpoint for Wxampunlink {
    type Response = WxampunlinkResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxopen.wxampunlink",
        path: "/cgi-bin/wxopen/wxampunlink",
        ..Operation::usual(Product::Mini)
    };
}
