//! Generated from `spec/mini/product_delivery.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Mini store: delivery and freight templates (小商店·物流与运费模板)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// List delivery companies (获取快递公司列表).
///
/// `POST /product/delivery/get_company_list`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/delivery/get_delivery_company_list.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetCompanyList {}

impl GetCompanyList {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(GetCompanyList {});

/// The answer to [`GetCompanyList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCompanyListResponse {
    /// Delivery companies supported.
    pub company_list: Vec<GetCompanyListCompanyList>,
}

wire_in!(GetCompanyListResponse {
    "company_list" => company_list,
});

impl Endpoint for GetCompanyList {
    type Response = GetCompanyListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.product_delivery.get_company_list",
        path: "/product/delivery/get_company_list",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `company_list` of [`GetCompanyList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCompanyListCompanyList {
    /// Code of the delivery company, from the list of companies.
    pub delivery_id: String,
    /// `delivery_name`.
    pub delivery_name: String,
}

wire_in!(part GetCompanyListCompanyList {
    "delivery_id" => delivery_id,
    "delivery_name" => delivery_name,
});

/// List freight templates (获取运费模板).
///
/// `POST /product/delivery/get_freight_template`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/freight/get_freight_template.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetFreightTemplate {}

impl GetFreightTemplate {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(GetFreightTemplate {});

/// The answer to [`GetFreightTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFreightTemplateResponse {
    /// `template_list`.
    pub template_list: Vec<GetFreightTemplateTemplateList>,
}

wire_in!(GetFreightTemplateResponse {
    "template_list" => template_list,
});

impl Endpoint for GetFreightTemplate {
    type Response = GetFreightTemplateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.product_delivery.get_freight_template",
        path: "/product/delivery/get_freight_template",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `template_list` of [`GetFreightTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFreightTemplateTemplateList {
    /// Id of the freight template.
    pub template_id: i64,
    /// Name of the template.
    pub name: String,
    /// Whether freight is counted by piece or by weight.
    pub valuation_type: i64,
    /// Promised time until shipment.
    pub send_time: i64,
    /// Kind of delivery.
    pub delivery_type: i64,
    /// Code of the delivery company, from the list of companies.
    pub delivery_id: Vec<String>,
    /// Whether shipping is free or paid by the buyer.
    pub shipping_method: i64,
    /// Address, or list of areas in rules.
    pub address_info: GetFreightTemplateTemplateListAddressInfo,
    /// Areas that are not delivered to.
    pub not_send_area: GetFreightTemplateTemplateListNotSendArea,
    /// Whether this is the default.
    pub is_default: bool,
    /// Conditions of free shipping, by area.
    pub all_condition_free_detail: GetFreightTemplateTemplateListAllConditionFreeDetail,
    /// How freight is calculated, by area.
    pub all_freight_calc_method: GetFreightTemplateTemplateListAllFreightCalcMethod,
    /// Unix seconds.
    pub update_time: i64,
    /// Unix seconds.
    pub create_time: i64,
}

wire_in!(part GetFreightTemplateTemplateList {
    "template_id" => template_id,
    "name" => name,
    "valuation_type" => valuation_type,
    "send_time" => send_time,
    "delivery_type" => delivery_type,
    "delivery_id" => delivery_id,
    "shipping_method" => shipping_method,
    "address_info" => address_info,
    "not_send_area" => not_send_area,
    "is_default" => is_default,
    "all_condition_free_detail" => all_condition_free_detail,
    "all_freight_calc_method" => all_freight_calc_method,
    "update_time" => update_time,
    "create_time" => create_time,
});

/// `template_list_address_info` of [`GetFreightTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFreightTemplateTemplateListAddressInfo {
    /// Name of the province.
    pub province_name: Option<String>,
    /// Name of the city.
    pub city_name: Option<String>,
    /// Name of the district.
    pub county_name: Option<String>,
}

wire_in!(part GetFreightTemplateTemplateListAddressInfo {
    "province_name" => province_name,
    "city_name" => city_name,
    "county_name" => county_name,
});

/// `template_list_not_send_area` of [`GetFreightTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFreightTemplateTemplateListNotSendArea {
    /// Address, or list of areas in rules.
    pub address_info: Vec<GetFreightTemplateNotSendAreaAddressInfo>,
}

wire_in!(part GetFreightTemplateTemplateListNotSendArea {
    "address_info" => address_info,
});

/// `not_send_area_address_info` of [`GetFreightTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFreightTemplateNotSendAreaAddressInfo {
    /// Name of the province.
    pub province_name: Option<String>,
    /// Name of the city.
    pub city_name: Option<String>,
    /// Name of the district.
    pub county_name: Option<String>,
}

wire_in!(part GetFreightTemplateNotSendAreaAddressInfo {
    "province_name" => province_name,
    "city_name" => city_name,
    "county_name" => county_name,
});

/// `template_list_all_condition_free_detail` of [`GetFreightTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFreightTemplateTemplateListAllConditionFreeDetail {
    /// Conditions of free shipping, by area.
    pub condition_free_detail_list:
        Vec<GetFreightTemplateAllConditionFreeDetailConditionFreeDetailList>,
}

wire_in!(part GetFreightTemplateTemplateListAllConditionFreeDetail {
    "condition_free_detail_list" => condition_free_detail_list,
});

/// `all_condition_free_detail_condition_free_detail_list` of [`GetFreightTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFreightTemplateAllConditionFreeDetailConditionFreeDetailList {
    /// Areas the condition holds for.
    pub address_infos: Vec<GetFreightTemplateConditionFreeDetailListAddressInfos>,
    /// Pieces from which shipping is free.
    pub min_piece: Option<i64>,
    /// Fen from which shipping is free.
    pub min_amount: Option<i64>,
    /// Weight from which shipping is free.
    pub min_weight: Option<i64>,
    /// Whether the condition on pieces or weight is used.
    pub valuation_flag: Option<bool>,
    /// Whether the condition on the amount is used.
    pub amount_flag: Option<bool>,
}

wire_in!(part GetFreightTemplateAllConditionFreeDetailConditionFreeDetailList {
    "address_infos" => address_infos,
    "min_piece" => min_piece,
    "min_amount" => min_amount,
    "min_weight" => min_weight,
    "valuation_flag" => valuation_flag,
    "amount_flag" => amount_flag,
});

/// `condition_free_detail_list_address_infos` of [`GetFreightTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFreightTemplateConditionFreeDetailListAddressInfos {
    /// Name of the province.
    pub province_name: Option<String>,
    /// Name of the city.
    pub city_name: Option<String>,
    /// Name of the district.
    pub county_name: Option<String>,
}

wire_in!(part GetFreightTemplateConditionFreeDetailListAddressInfos {
    "province_name" => province_name,
    "city_name" => city_name,
    "county_name" => county_name,
});

/// `template_list_all_freight_calc_method` of [`GetFreightTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFreightTemplateTemplateListAllFreightCalcMethod {
    /// How freight is calculated, by area.
    pub freight_calc_method_list: Vec<GetFreightTemplateAllFreightCalcMethodFreightCalcMethodList>,
}

wire_in!(part GetFreightTemplateTemplateListAllFreightCalcMethod {
    "freight_calc_method_list" => freight_calc_method_list,
});

/// `all_freight_calc_method_freight_calc_method_list` of [`GetFreightTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFreightTemplateAllFreightCalcMethodFreightCalcMethodList {
    /// Address, or list of areas in rules.
    pub address_info: Vec<GetFreightTemplateFreightCalcMethodListAddressInfo>,
    /// Whether this is the default.
    pub is_default: bool,
    /// Code of the delivery company, from the list of companies.
    pub delivery_id: Option<String>,
    /// Pieces or weight covered by first_price.
    pub first_val_amount: i64,
    /// Fen for the first pieces or weight.
    pub first_price: i64,
    /// Each further step of pieces or weight.
    pub second_val_amount: i64,
    /// Fen for each further step.
    pub second_price: i64,
}

wire_in!(part GetFreightTemplateAllFreightCalcMethodFreightCalcMethodList {
    "address_info" => address_info,
    "is_default" => is_default,
    "delivery_id" => delivery_id,
    "first_val_amount" => first_val_amount,
    "first_price" => first_price,
    "second_val_amount" => second_val_amount,
    "second_price" => second_price,
});

/// `freight_calc_method_list_address_info` of [`GetFreightTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFreightTemplateFreightCalcMethodListAddressInfo {
    /// Name of the province.
    pub province_name: Option<String>,
    /// Name of the city.
    pub city_name: Option<String>,
    /// Name of the district.
    pub county_name: Option<String>,
}

wire_in!(part GetFreightTemplateFreightCalcMethodListAddressInfo {
    "province_name" => province_name,
    "city_name" => city_name,
    "county_name" => county_name,
});

/// Add a freight template (添加运费模板).
///
/// `POST /product/delivery/insert_freight_template`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/freight/insert_freight_template.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct InsertFreightTemplate {
    /// `freight_template`.
    pub freight_template: InsertFreightTemplateFreightTemplate,
}

impl InsertFreightTemplate {
    /// Starts with the required members.
    pub fn new(freight_template: impl Into<InsertFreightTemplateFreightTemplate>) -> Self {
        Self {
            freight_template: freight_template.into(),
        }
    }
}

wire_out!(InsertFreightTemplate {
    "freight_template" => freight_template,
});

/// The answer to [`InsertFreightTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct InsertFreightTemplateResponse {
    /// Id of the freight template.
    pub template_id: i64,
}

wire_in!(InsertFreightTemplateResponse {
    "template_id" => template_id,
});

impl Endpoint for InsertFreightTemplate {
    type Response = InsertFreightTemplateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.product_delivery.insert_freight_template",
        path: "/product/delivery/insert_freight_template",
        ..Operation::usual(Product::Mini)
    };
}

/// `freight_template` of [`InsertFreightTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct InsertFreightTemplateFreightTemplate {
    /// Name of the template.
    pub name: String,
    /// Whether freight is counted by piece or by weight.
    pub valuation_type: i64,
    /// Promised time until shipment.
    pub send_time: i64,
    /// Kind of delivery.
    pub delivery_type: i64,
    /// Code of the delivery company, from the list of companies.
    pub delivery_id: Option<Vec<String>>,
    /// Whether shipping is free or paid by the buyer.
    pub shipping_method: i64,
    /// Address, or list of areas in rules.
    pub address_info: Option<AddressInfo>,
    /// Areas that are not delivered to.
    pub not_send_area: Option<NotSendArea>,
    /// Whether this is the default.
    pub is_default: Option<bool>,
    /// Conditions of free shipping, by area.
    pub all_condition_free_detail: Option<AllConditionFreeDetail>,
    /// How freight is calculated, by area.
    pub all_freight_calc_method: Option<AllFreightCalcMethod>,
}

impl InsertFreightTemplateFreightTemplate {
    /// Starts with the first member; the other required ones have setters too.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            valuation_type: Default::default(),
            send_time: Default::default(),
            delivery_type: Default::default(),
            delivery_id: Default::default(),
            shipping_method: Default::default(),
            address_info: Default::default(),
            not_send_area: Default::default(),
            is_default: Default::default(),
            all_condition_free_detail: Default::default(),
            all_freight_calc_method: Default::default(),
        }
    }

    /// Whether freight is counted by piece or by weight.
    #[must_use]
    pub fn valuation_type(mut self, valuation_type: impl Into<i64>) -> Self {
        self.valuation_type = valuation_type.into();
        self
    }

    /// Promised time until shipment.
    #[must_use]
    pub fn send_time(mut self, send_time: impl Into<i64>) -> Self {
        self.send_time = send_time.into();
        self
    }

    /// Kind of delivery.
    #[must_use]
    pub fn delivery_type(mut self, delivery_type: impl Into<i64>) -> Self {
        self.delivery_type = delivery_type.into();
        self
    }

    /// Code of the delivery company, from the list of companies.
    #[must_use]
    pub fn delivery_id(mut self, delivery_id: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.delivery_id = Some(delivery_id.into_iter().map(Into::into).collect());
        self
    }

    /// Whether shipping is free or paid by the buyer.
    #[must_use]
    pub fn shipping_method(mut self, shipping_method: impl Into<i64>) -> Self {
        self.shipping_method = shipping_method.into();
        self
    }

    /// Address, or list of areas in rules.
    #[must_use]
    pub fn address_info(mut self, address_info: impl Into<AddressInfo>) -> Self {
        self.address_info = Some(address_info.into());
        self
    }

    /// Areas that are not delivered to.
    #[must_use]
    pub fn not_send_area(mut self, not_send_area: impl Into<NotSendArea>) -> Self {
        self.not_send_area = Some(not_send_area.into());
        self
    }

    /// Whether this is the default.
    #[must_use]
    pub fn is_default(mut self, is_default: impl Into<bool>) -> Self {
        self.is_default = Some(is_default.into());
        self
    }

    /// Conditions of free shipping, by area.
    #[must_use]
    pub fn all_condition_free_detail(
        mut self,
        all_condition_free_detail: impl Into<AllConditionFreeDetail>,
    ) -> Self {
        self.all_condition_free_detail = Some(all_condition_free_detail.into());
        self
    }

    /// How freight is calculated, by area.
    #[must_use]
    pub fn all_freight_calc_method(
        mut self,
        all_freight_calc_method: impl Into<AllFreightCalcMethod>,
    ) -> Self {
        self.all_freight_calc_method = Some(all_freight_calc_method.into());
        self
    }
}

wire_out!(part InsertFreightTemplateFreightTemplate {
    "name" => name,
    "valuation_type" => valuation_type,
    "send_time" => send_time,
    "delivery_type" => delivery_type,
    "delivery_id" => delivery_id,
    "shipping_method" => shipping_method,
    "address_info" => address_info,
    "not_send_area" => not_send_area,
    "all_condition_free_detail" => all_condition_free_detail,
    "all_freight_calc_method" => all_freight_calc_method,
} via {
    "is_default" => is_default: yizhan_core::wire::BoolAsInt,
});

/// `address_info` of [`InsertFreightTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddressInfo {
    /// Name of the province.
    pub province_name: Option<String>,
    /// Name of the city.
    pub city_name: Option<String>,
    /// Name of the district.
    pub county_name: Option<String>,
}

impl AddressInfo {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the province.
    #[must_use]
    pub fn province_name(mut self, province_name: impl Into<String>) -> Self {
        self.province_name = Some(province_name.into());
        self
    }

    /// Name of the city.
    #[must_use]
    pub fn city_name(mut self, city_name: impl Into<String>) -> Self {
        self.city_name = Some(city_name.into());
        self
    }

    /// Name of the district.
    #[must_use]
    pub fn county_name(mut self, county_name: impl Into<String>) -> Self {
        self.county_name = Some(county_name.into());
        self
    }
}

wire_out!(part AddressInfo {
    "province_name" => province_name,
    "city_name" => city_name,
    "county_name" => county_name,
});

/// `not_send_area` of [`InsertFreightTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct NotSendArea {
    /// Address, or list of areas in rules.
    pub address_info: Vec<AddressInfo>,
}

impl NotSendArea {
    /// Starts with the required members.
    #[must_use]
    pub fn new(address_info: impl IntoIterator<Item = impl Into<AddressInfo>>) -> Self {
        Self {
            address_info: address_info.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(part NotSendArea {
    "address_info" => address_info,
});

/// `all_condition_free_detail` of [`InsertFreightTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AllConditionFreeDetail {
    /// Conditions of free shipping, by area.
    pub condition_free_detail_list: Vec<ConditionFreeDetailList>,
}

impl AllConditionFreeDetail {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        condition_free_detail_list: impl IntoIterator<Item = impl Into<ConditionFreeDetailList>>,
    ) -> Self {
        Self {
            condition_free_detail_list: condition_free_detail_list
                .into_iter()
                .map(Into::into)
                .collect(),
        }
    }
}

wire_out!(part AllConditionFreeDetail {
    "condition_free_detail_list" => condition_free_detail_list,
});

/// `condition_free_detail_list` of [`InsertFreightTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ConditionFreeDetailList {
    /// Areas the condition holds for.
    pub address_infos: Vec<AddressInfos>,
    /// Pieces from which shipping is free.
    pub min_piece: Option<i64>,
    /// Fen from which shipping is free.
    pub min_amount: Option<i64>,
    /// Weight from which shipping is free.
    pub min_weight: Option<i64>,
    /// Whether the condition on pieces or weight is used.
    pub valuation_flag: Option<bool>,
    /// Whether the condition on the amount is used.
    pub amount_flag: Option<bool>,
}

impl ConditionFreeDetailList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(address_infos: impl IntoIterator<Item = impl Into<AddressInfos>>) -> Self {
        Self {
            address_infos: address_infos.into_iter().map(Into::into).collect(),
            min_piece: Default::default(),
            min_amount: Default::default(),
            min_weight: Default::default(),
            valuation_flag: Default::default(),
            amount_flag: Default::default(),
        }
    }

    /// Pieces from which shipping is free.
    #[must_use]
    pub fn min_piece(mut self, min_piece: impl Into<i64>) -> Self {
        self.min_piece = Some(min_piece.into());
        self
    }

    /// Fen from which shipping is free.
    #[must_use]
    pub fn min_amount(mut self, min_amount: impl Into<i64>) -> Self {
        self.min_amount = Some(min_amount.into());
        self
    }

    /// Weight from which shipping is free.
    #[must_use]
    pub fn min_weight(mut self, min_weight: impl Into<i64>) -> Self {
        self.min_weight = Some(min_weight.into());
        self
    }

    /// Whether the condition on pieces or weight is used.
    #[must_use]
    pub fn valuation_flag(mut self, valuation_flag: impl Into<bool>) -> Self {
        self.valuation_flag = Some(valuation_flag.into());
        self
    }

    /// Whether the condition on the amount is used.
    #[must_use]
    pub fn amount_flag(mut self, amount_flag: impl Into<bool>) -> Self {
        self.amount_flag = Some(amount_flag.into());
        self
    }
}

wire_out!(part ConditionFreeDetailList {
    "address_infos" => address_infos,
    "min_piece" => min_piece,
    "min_amount" => min_amount,
    "min_weight" => min_weight,
} via {
    "valuation_flag" => valuation_flag: yizhan_core::wire::BoolAsInt,
    "amount_flag" => amount_flag: yizhan_core::wire::BoolAsInt,
});

/// `address_infos` of [`InsertFreightTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddressInfos {
    /// Name of the province.
    pub province_name: Option<String>,
    /// Name of the city.
    pub city_name: Option<String>,
    /// Name of the district.
    pub county_name: Option<String>,
}

impl AddressInfos {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the province.
    #[must_use]
    pub fn province_name(mut self, province_name: impl Into<String>) -> Self {
        self.province_name = Some(province_name.into());
        self
    }

    /// Name of the city.
    #[must_use]
    pub fn city_name(mut self, city_name: impl Into<String>) -> Self {
        self.city_name = Some(city_name.into());
        self
    }

    /// Name of the district.
    #[must_use]
    pub fn county_name(mut self, county_name: impl Into<String>) -> Self {
        self.county_name = Some(county_name.into());
        self
    }
}

wire_out!(part AddressInfos {
    "province_name" => province_name,
    "city_name" => city_name,
    "county_name" => county_name,
});

/// `all_freight_calc_method` of [`InsertFreightTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AllFreightCalcMethod {
    /// How freight is calculated, by area.
    pub freight_calc_method_list: Vec<FreightCalcMethodList>,
}

impl AllFreightCalcMethod {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        freight_calc_method_list: impl IntoIterator<Item = impl Into<FreightCalcMethodList>>,
    ) -> Self {
        Self {
            freight_calc_method_list: freight_calc_method_list
                .into_iter()
                .map(Into::into)
                .collect(),
        }
    }
}

wire_out!(part AllFreightCalcMethod {
    "freight_calc_method_list" => freight_calc_method_list,
});

/// `freight_calc_method_list` of [`InsertFreightTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FreightCalcMethodList {
    /// Address, or list of areas in rules.
    pub address_info: Vec<AddressInfo>,
    /// Whether this is the default.
    pub is_default: bool,
    /// Code of the delivery company, from the list of companies.
    pub delivery_id: Option<String>,
    /// Pieces or weight covered by first_price.
    pub first_val_amount: i64,
    /// Fen for the first pieces or weight.
    pub first_price: i64,
    /// Each further step of pieces or weight.
    pub second_val_amount: i64,
    /// Fen for each further step.
    pub second_price: i64,
}

impl FreightCalcMethodList {
    /// Starts with the first member; the other required ones have setters too.
    #[must_use]
    pub fn new(address_info: impl IntoIterator<Item = impl Into<AddressInfo>>) -> Self {
        Self {
            address_info: address_info.into_iter().map(Into::into).collect(),
            is_default: Default::default(),
            delivery_id: Default::default(),
            first_val_amount: Default::default(),
            first_price: Default::default(),
            second_val_amount: Default::default(),
            second_price: Default::default(),
        }
    }

    /// Whether this is the default.
    #[must_use]
    pub fn is_default(mut self, is_default: impl Into<bool>) -> Self {
        self.is_default = is_default.into();
        self
    }

    /// Code of the delivery company, from the list of companies.
    #[must_use]
    pub fn delivery_id(mut self, delivery_id: impl Into<String>) -> Self {
        self.delivery_id = Some(delivery_id.into());
        self
    }

    /// Pieces or weight covered by first_price.
    #[must_use]
    pub fn first_val_amount(mut self, first_val_amount: impl Into<i64>) -> Self {
        self.first_val_amount = first_val_amount.into();
        self
    }

    /// Fen for the first pieces or weight.
    #[must_use]
    pub fn first_price(mut self, first_price: impl Into<i64>) -> Self {
        self.first_price = first_price.into();
        self
    }

    /// Each further step of pieces or weight.
    #[must_use]
    pub fn second_val_amount(mut self, second_val_amount: impl Into<i64>) -> Self {
        self.second_val_amount = second_val_amount.into();
        self
    }

    /// Fen for each further step.
    #[must_use]
    pub fn second_price(mut self, second_price: impl Into<i64>) -> Self {
        self.second_price = second_price.into();
        self
    }
}

wire_out!(part FreightCalcMethodList {
    "address_info" => address_info,
    "delivery_id" => delivery_id,
    "first_val_amount" => first_val_amount,
    "first_price" => first_price,
    "second_val_amount" => second_val_amount,
    "second_price" => second_price,
} via {
    "is_default" => is_default: yizhan_core::wire::BoolAsInt,
});

/// Ship an order (订单发货).
///
/// `POST /product/delivery/send`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/delivery/send_delivery.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Send {
    /// `order_id`.
    pub order_id: i64,
    /// `delivery_list`.
    pub delivery_list: Vec<SendDeliveryList>,
}

impl Send {
    /// Starts with the required members.
    pub fn new(
        order_id: impl Into<i64>,
        delivery_list: impl IntoIterator<Item = impl Into<SendDeliveryList>>,
    ) -> Self {
        Self {
            order_id: order_id.into(),
            delivery_list: delivery_list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(Send {
    "order_id" => order_id,
    "delivery_list" => delivery_list,
});

/// The answer to [`Send`].
pub type SendResponse = yizhan_core::Done;

impl Endpoint for Send {
    type Response = SendResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.product_delivery.send",
        path: "/product/delivery/send",
        ..Operation::usual(Product::Mini)
    };
}

/// `delivery_list` of [`Send`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SendDeliveryList {
    /// Code of the delivery company, from the list of companies.
    pub delivery_id: String,
    /// True when the parcel holds all goods of the order.
    pub is_all_product: Option<bool>,
    /// Waybill number; not needed when nothing is shipped by courier.
    pub waybill_id: Option<String>,
    /// `product_infos`.
    pub product_infos: Option<Vec<SendProductInfos>>,
}

impl SendDeliveryList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(delivery_id: impl Into<String>) -> Self {
        Self {
            delivery_id: delivery_id.into(),
            is_all_product: Default::default(),
            waybill_id: Default::default(),
            product_infos: Default::default(),
        }
    }

    /// True when the parcel holds all goods of the order.
    #[must_use]
    pub fn is_all_product(mut self, is_all_product: impl Into<bool>) -> Self {
        self.is_all_product = Some(is_all_product.into());
        self
    }

    /// Waybill number; not needed when nothing is shipped by courier.
    #[must_use]
    pub fn waybill_id(mut self, waybill_id: impl Into<String>) -> Self {
        self.waybill_id = Some(waybill_id.into());
        self
    }

    /// `product_infos`.
    #[must_use]
    pub fn product_infos(
        mut self,
        product_infos: impl IntoIterator<Item = impl Into<SendProductInfos>>,
    ) -> Self {
        self.product_infos = Some(product_infos.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part SendDeliveryList {
    "delivery_id" => delivery_id,
    "is_all_product" => is_all_product,
    "waybill_id" => waybill_id,
    "product_infos" => product_infos,
});

/// `product_infos` of [`Send`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SendProductInfos {
    /// Id of the product given by WeChat.
    pub product_id: i64,
    /// Id of the SKU given by WeChat.
    pub sku_id: i64,
    /// Number of pieces in this parcel.
    pub product_cnt: Option<i64>,
}

impl SendProductInfos {
    /// Starts with the required members.
    #[must_use]
    pub fn new(product_id: impl Into<i64>, sku_id: impl Into<i64>) -> Self {
        Self {
            product_id: product_id.into(),
            sku_id: sku_id.into(),
            product_cnt: Default::default(),
        }
    }

    /// Number of pieces in this parcel.
    #[must_use]
    pub fn product_cnt(mut self, product_cnt: impl Into<i64>) -> Self {
        self.product_cnt = Some(product_cnt.into());
        self
    }
}

wire_out!(part SendProductInfos {
    "product_id" => product_id,
    "sku_id" => sku_id,
    "product_cnt" => product_cnt,
});

/// Update a freight template (更新运费模板).
///
/// `POST /product/delivery/update_freight_template`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/freight/update_freight_template.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UpdateFreightTemplate {
    /// `freight_template`.
    pub freight_template: UpdateFreightTemplateFreightTemplate,
}

impl UpdateFreightTemplate {
    /// Starts with the required members.
    pub fn new(freight_template: impl Into<UpdateFreightTemplateFreightTemplate>) -> Self {
        Self {
            freight_template: freight_template.into(),
        }
    }
}

wire_out!(UpdateFreightTemplate {
    "freight_template" => freight_template,
});

/// The answer to [`UpdateFreightTemplate`].
pub type UpdateFreightTemplateResponse = yizhan_core::Done;

impl Endpoint for UpdateFreightTemplate {
    type Response = UpdateFreightTemplateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.product_delivery.update_freight_template",
        path: "/product/delivery/update_freight_template",
        ..Operation::usual(Product::Mini)
    };
}

/// `freight_template` of [`UpdateFreightTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateFreightTemplateFreightTemplate {
    /// Name of the template.
    pub name: String,
    /// Whether freight is counted by piece or by weight.
    pub valuation_type: i64,
    /// Promised time until shipment.
    pub send_time: i64,
    /// Kind of delivery.
    pub delivery_type: i64,
    /// Code of the delivery company, from the list of companies.
    pub delivery_id: Option<Vec<String>>,
    /// Whether shipping is free or paid by the buyer.
    pub shipping_method: i64,
    /// Address, or list of areas in rules.
    pub address_info: Option<AddressInfo>,
    /// Areas that are not delivered to.
    pub not_send_area: Option<NotSendArea>,
    /// Whether this is the default.
    pub is_default: Option<bool>,
    /// Conditions of free shipping, by area.
    pub all_condition_free_detail: Option<AllConditionFreeDetail>,
    /// How freight is calculated, by area.
    pub all_freight_calc_method: Option<AllFreightCalcMethod>,
    /// Id of the freight template.
    pub template_id: i64,
}

impl UpdateFreightTemplateFreightTemplate {
    /// Starts with the first member; the other required ones have setters too.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            valuation_type: Default::default(),
            send_time: Default::default(),
            delivery_type: Default::default(),
            delivery_id: Default::default(),
            shipping_method: Default::default(),
            address_info: Default::default(),
            not_send_area: Default::default(),
            is_default: Default::default(),
            all_condition_free_detail: Default::default(),
            all_freight_calc_method: Default::default(),
            template_id: Default::default(),
        }
    }

    /// Whether freight is counted by piece or by weight.
    #[must_use]
    pub fn valuation_type(mut self, valuation_type: impl Into<i64>) -> Self {
        self.valuation_type = valuation_type.into();
        self
    }

    /// Promised time until shipment.
    #[must_use]
    pub fn send_time(mut self, send_time: impl Into<i64>) -> Self {
        self.send_time = send_time.into();
        self
    }

    /// Kind of delivery.
    #[must_use]
    pub fn delivery_type(mut self, delivery_type: impl Into<i64>) -> Self {
        self.delivery_type = delivery_type.into();
        self
    }

    /// Code of the delivery company, from the list of companies.
    #[must_use]
    pub fn delivery_id(mut self, delivery_id: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.delivery_id = Some(delivery_id.into_iter().map(Into::into).collect());
        self
    }

    /// Whether shipping is free or paid by the buyer.
    #[must_use]
    pub fn shipping_method(mut self, shipping_method: impl Into<i64>) -> Self {
        self.shipping_method = shipping_method.into();
        self
    }

    /// Address, or list of areas in rules.
    #[must_use]
    pub fn address_info(mut self, address_info: impl Into<AddressInfo>) -> Self {
        self.address_info = Some(address_info.into());
        self
    }

    /// Areas that are not delivered to.
    #[must_use]
    pub fn not_send_area(mut self, not_send_area: impl Into<NotSendArea>) -> Self {
        self.not_send_area = Some(not_send_area.into());
        self
    }

    /// Whether this is the default.
    #[must_use]
    pub fn is_default(mut self, is_default: impl Into<bool>) -> Self {
        self.is_default = Some(is_default.into());
        self
    }

    /// Conditions of free shipping, by area.
    #[must_use]
    pub fn all_condition_free_detail(
        mut self,
        all_condition_free_detail: impl Into<AllConditionFreeDetail>,
    ) -> Self {
        self.all_condition_free_detail = Some(all_condition_free_detail.into());
        self
    }

    /// How freight is calculated, by area.
    #[must_use]
    pub fn all_freight_calc_method(
        mut self,
        all_freight_calc_method: impl Into<AllFreightCalcMethod>,
    ) -> Self {
        self.all_freight_calc_method = Some(all_freight_calc_method.into());
        self
    }

    /// Id of the freight template.
    #[must_use]
    pub fn template_id(mut self, template_id: impl Into<i64>) -> Self {
        self.template_id = template_id.into();
        self
    }
}

wire_out!(part UpdateFreightTemplateFreightTemplate {
    "name" => name,
    "valuation_type" => valuation_type,
    "send_time" => send_time,
    "delivery_type" => delivery_type,
    "delivery_id" => delivery_id,
    "shipping_method" => shipping_method,
    "address_info" => address_info,
    "not_send_area" => not_send_area,
    "all_condition_free_detail" => all_condition_free_detail,
    "all_freight_calc_method" => all_freight_calc_method,
    "template_id" => template_id,
} via {
    "is_default" => is_default: yizhan_core::wire::BoolAsInt,
});
