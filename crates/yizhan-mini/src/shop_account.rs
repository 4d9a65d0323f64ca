//! Generated from `spec/mini/shop_account.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Custom trade component: merchant account (自定义版交易组件·商家入驻)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// List approved brands (获取商家品牌列表).
///
/// `POST /shop/account/get_brand_list`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/account/brand_list.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetBrandList {}

impl GetBrandList {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(GetBrandList {});

/// The answer to [`GetBrandList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetBrandListResponse {
    /// `data`.
    pub data: Vec<GetBrandListData>,
}

wire_in!(GetBrandListResponse {
    "data" => data,
});

impl Endpoint for GetBrandList {
    type Response = GetBrandListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_account.get_brand_list",
        path: "/shop/account/get_brand_list",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `data` of [`GetBrandList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetBrandListData {
    /// Id of the brand, 2100000000 for no brand.
    pub brand_id: i64,
    /// Name of the brand.
    pub brand_wording: String,
}

wire_in!(part GetBrandListData {
    "brand_id" => brand_id,
    "brand_wording" => brand_wording,
});

/// List approved categories (获取商家类目列表).
///
/// `POST /shop/account/get_category_list`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/account/category_list.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetCategoryList {}

impl GetCategoryList {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(GetCategoryList {});

/// The answer to [`GetCategoryList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCategoryListResponse {
    /// `data`.
    pub data: Vec<GetCategoryListData>,
}

wire_in!(GetCategoryListResponse {
    "data" => data,
});

impl Endpoint for GetCategoryList {
    type Response = GetCategoryListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_account.get_category_list",
        path: "/shop/account/get_category_list",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `data` of [`GetCategoryList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCategoryListData {
    /// Id of the category, first level.
    pub first_cat_id: i64,
    /// `first_cat_name`.
    pub first_cat_name: String,
    /// Id of the category, second level.
    pub second_cat_id: i64,
    /// `second_cat_name`.
    pub second_cat_name: String,
    /// Id of the category, third level.
    pub third_cat_id: i64,
    /// `third_cat_name`.
    pub third_cat_name: String,
    /// Qualification of the category: 0 not needed, 1 required, 2 optional.
    pub qualification_type: Option<i64>,
    /// Which qualification the category needs.
    pub qualification: Option<String>,
    /// Qualification of the product: 0 not needed, 1 required, 2 optional.
    pub product_qualification_type: Option<i64>,
    /// Which qualification the product needs.
    pub product_qualification: Option<String>,
}

wire_in!(part GetCategoryListData {
    "first_cat_id" => first_cat_id,
    "first_cat_name" => first_cat_name,
    "second_cat_id" => second_cat_id,
    "second_cat_name" => second_cat_name,
    "third_cat_id" => third_cat_id,
    "third_cat_name" => third_cat_name,
    "qualification_type" => qualification_type,
    "qualification" => qualification,
    "product_qualification_type" => product_qualification_type,
    "product_qualification" => product_qualification,
});

/// Get merchant information (获取商家信息).
///
/// `POST /shop/account/get_info`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/account/get_info.html)
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
    /// `data`.
    pub data: GetInfoData,
}

wire_in!(GetInfoResponse {
    "data" => data,
});

impl Endpoint for GetInfo {
    type Response = GetInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_account.get_info",
        path: "/shop/account/get_info",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `data` of [`GetInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetInfoData {
    /// Page of the mini program with customer service.
    pub service_agent_path: Option<String>,
    /// Phone number of customer service.
    pub service_agent_phone: Option<String>,
    /// Ways to reach customer service: 0 official customer service of mini programs, 1 own path, 2 phone.
    pub service_agent_type: Vec<i64>,
}

wire_in!(part GetInfoData {
    "service_agent_path" => service_agent_path,
    "service_agent_phone" => service_agent_phone,
    "service_agent_type" => service_agent_type,
});

/// Update merchant information (更新商家信息).
///
/// `POST /shop/account/update_info`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/account/update_info.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UpdateInfo {
    /// Page of the mini program with customer service.
    pub service_agent_path: Option<String>,
    /// Phone number of customer service.
    pub service_agent_phone: Option<String>,
    /// Ways to reach customer service: 0 official customer service of mini programs, 1 own path, 2 phone.
    pub service_agent_type: Option<Vec<i64>>,
    /// Address for returned goods.
    pub default_receiving_address: Option<UpdateInfoDefaultReceivingAddress>,
}

impl UpdateInfo {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Page of the mini program with customer service.
    pub fn service_agent_path(mut self, service_agent_path: impl Into<String>) -> Self {
        self.service_agent_path = Some(service_agent_path.into());
        self
    }

    /// Phone number of customer service.
    pub fn service_agent_phone(mut self, service_agent_phone: impl Into<String>) -> Self {
        self.service_agent_phone = Some(service_agent_phone.into());
        self
    }

    /// Ways to reach customer service: 0 official customer service of mini programs, 1 own path, 2 phone.
    pub fn service_agent_type(
        mut self,
        service_agent_type: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.service_agent_type = Some(service_agent_type.into_iter().map(Into::into).collect());
        self
    }

    /// Address for returned goods.
    pub fn default_receiving_address(
        mut self,
        default_receiving_address: impl Into<UpdateInfoDefaultReceivingAddress>,
    ) -> Self {
        self.default_receiving_address = Some(default_receiving_address.into());
        self
    }
}

wire_out!(UpdateInfo {
    "service_agent_path" => service_agent_path,
    "service_agent_phone" => service_agent_phone,
    "service_agent_type" => service_agent_type,
    "default_receiving_address" => default_receiving_address,
});

/// The answer to [`UpdateInfo`].
pub type UpdateInfoResponse = yizhan_core::Done;

impl Endpoint for UpdateInfo {
    type Response = UpdateInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_account.update_info",
        path: "/shop/account/update_info",
        ..Operation::usual(Product::Mini)
    };
}

/// `default_receiving_address` of [`UpdateInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateInfoDefaultReceivingAddress {
    /// Name of the recipient.
    pub receiver_name: String,
    /// Name, not code.
    pub country: Option<String>,
    /// Name, not code.
    pub province: Option<String>,
    /// Name, not code.
    pub city: Option<String>,
    /// Name, not code.
    pub town: Option<String>,
    /// Address in full.
    pub detailed_address: String,
    /// Phone number.
    pub tel_number: String,
}

impl UpdateInfoDefaultReceivingAddress {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        receiver_name: impl Into<String>,
        detailed_address: impl Into<String>,
        tel_number: impl Into<String>,
    ) -> Self {
        Self {
            receiver_name: receiver_name.into(),
            country: Default::default(),
            province: Default::default(),
            city: Default::default(),
            town: Default::default(),
            detailed_address: detailed_address.into(),
            tel_number: tel_number.into(),
        }
    }

    /// Name, not code.
    #[must_use]
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.country = Some(country.into());
        self
    }

    /// Name, not code.
    #[must_use]
    pub fn province(mut self, province: impl Into<String>) -> Self {
        self.province = Some(province.into());
        self
    }

    /// Name, not code.
    #[must_use]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Name, not code.
    #[must_use]
    pub fn town(mut self, town: impl Into<String>) -> Self {
        self.town = Some(town.into());
        self
    }
}

wire_out!(part UpdateInfoDefaultReceivingAddress {
    "receiver_name" => receiver_name,
    "country" => country,
    "province" => province,
    "city" => city,
    "town" => town,
    "detailed_address" => detailed_address,
    "tel_number" => tel_number,
});
