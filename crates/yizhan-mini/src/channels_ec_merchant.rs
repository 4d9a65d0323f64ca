//! Generated from `spec/mini/channels_ec_merchant.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Addresses, freight templates and private numbers (地址、运费模板与隐私号)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Add a freight template (增加运费模板).
///
/// `POST /channels/ec/merchant/addfreighttemplate`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/merchant/addfreighttemplate.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/merchant/addfreighttemplate.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AddFreightTemplate {
    /// `freight_template`.
    pub freight_template: AddFreightTemplateFreightTemplate,
}

impl AddFreightTemplate {
    /// Starts with the required members.
    pub fn new(freight_template: impl Into<AddFreightTemplateFreightTemplate>) -> Self {
        Self {
            freight_template: freight_template.into(),
        }
    }
}

wire_out!(AddFreightTemplate {
    "freight_template" => freight_template,
});

/// The answer to [`AddFreightTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddFreightTemplateResponse {
    /// Id of the freight template.
    pub template_id: i64,
}

wire_in!(AddFreightTemplateResponse {
    "template_id" => template_id,
});

impl Endpoint for AddFreightTemplate {
    type Response = AddFreightTemplateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_merchant.add_freight_template",
        path: "/channels/ec/merchant/addfreighttemplate",
        ..Operation::usual(Product::Mini)
    };
}

/// `freight_template` of [`AddFreightTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddFreightTemplateFreightTemplate {
    /// `name`.
    pub name: String,
    /// PIECE by piece, WEIGHT by weight.
    pub valuation_type: String,
    /// Time to ship, e.g. SendTime_TWENTYFOUR_HOUR, SendTime_FOUTYEIGHT_HOUR, SendTime_SEVEN_DAY, spelled so.
    pub send_time: String,
    /// Way of delivery, EXPRESS.
    pub delivery_type: String,
    /// Codes of the carriers.
    pub delivery_id: Option<Vec<String>>,
    /// FREE free shipping, CONDITION_FREE free under conditions, NO_FREE charged.
    pub shipping_method: String,
    /// `address_info`.
    pub address_info: Option<AddressInfo>,
    /// Regions not delivered to.
    pub not_send_area: Option<NotSendArea>,
    /// Whether it is the default.
    pub is_default: Option<bool>,
    /// Conditions of free shipping.
    pub all_condition_free_detail: Option<AllConditionFreeDetail>,
    /// Prices of freight.
    pub all_freight_calc_method: Option<AllFreightCalcMethod>,
}

impl AddFreightTemplateFreightTemplate {
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

    /// PIECE by piece, WEIGHT by weight.
    #[must_use]
    pub fn valuation_type(mut self, valuation_type: impl Into<String>) -> Self {
        self.valuation_type = valuation_type.into();
        self
    }

    /// Time to ship, e.g. SendTime_TWENTYFOUR_HOUR, SendTime_FOUTYEIGHT_HOUR, SendTime_SEVEN_DAY, spelled so.
    #[must_use]
    pub fn send_time(mut self, send_time: impl Into<String>) -> Self {
        self.send_time = send_time.into();
        self
    }

    /// Way of delivery, EXPRESS.
    #[must_use]
    pub fn delivery_type(mut self, delivery_type: impl Into<String>) -> Self {
        self.delivery_type = delivery_type.into();
        self
    }

    /// Codes of the carriers.
    #[must_use]
    pub fn delivery_id(mut self, delivery_id: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.delivery_id = Some(delivery_id.into_iter().map(Into::into).collect());
        self
    }

    /// FREE free shipping, CONDITION_FREE free under conditions, NO_FREE charged.
    #[must_use]
    pub fn shipping_method(mut self, shipping_method: impl Into<String>) -> Self {
        self.shipping_method = shipping_method.into();
        self
    }

    /// `address_info`.
    #[must_use]
    pub fn address_info(mut self, address_info: impl Into<AddressInfo>) -> Self {
        self.address_info = Some(address_info.into());
        self
    }

    /// Regions not delivered to.
    #[must_use]
    pub fn not_send_area(mut self, not_send_area: impl Into<NotSendArea>) -> Self {
        self.not_send_area = Some(not_send_area.into());
        self
    }

    /// Whether it is the default.
    #[must_use]
    pub fn is_default(mut self, is_default: impl Into<bool>) -> Self {
        self.is_default = Some(is_default.into());
        self
    }

    /// Conditions of free shipping.
    #[must_use]
    pub fn all_condition_free_detail(
        mut self,
        all_condition_free_detail: impl Into<AllConditionFreeDetail>,
    ) -> Self {
        self.all_condition_free_detail = Some(all_condition_free_detail.into());
        self
    }

    /// Prices of freight.
    #[must_use]
    pub fn all_freight_calc_method(
        mut self,
        all_freight_calc_method: impl Into<AllFreightCalcMethod>,
    ) -> Self {
        self.all_freight_calc_method = Some(all_freight_calc_method.into());
        self
    }
}

wire_out!(part AddFreightTemplateFreightTemplate {
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
});

/// `address_info` of [`AddFreightTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddressInfo {
    /// Name of the recipient.
    pub user_name: String,
    /// Postal code.
    pub postal_code: Option<String>,
    /// Province, e.g. 广东省.
    pub province_name: String,
    /// City, e.g. 广州市.
    pub city_name: String,
    /// District or county.
    pub county_name: String,
    /// Street and house, without province, city and district.
    pub detail_info: String,
    /// Phone number.
    pub tel_number: String,
}

impl AddressInfo {
    /// Starts with the first member; the other required ones have setters too.
    #[must_use]
    pub fn new(user_name: impl Into<String>) -> Self {
        Self {
            user_name: user_name.into(),
            postal_code: Default::default(),
            province_name: Default::default(),
            city_name: Default::default(),
            county_name: Default::default(),
            detail_info: Default::default(),
            tel_number: Default::default(),
        }
    }

    /// Postal code.
    #[must_use]
    pub fn postal_code(mut self, postal_code: impl Into<String>) -> Self {
        self.postal_code = Some(postal_code.into());
        self
    }

    /// Province, e.g. 广东省.
    #[must_use]
    pub fn province_name(mut self, province_name: impl Into<String>) -> Self {
        self.province_name = province_name.into();
        self
    }

    /// City, e.g. 广州市.
    #[must_use]
    pub fn city_name(mut self, city_name: impl Into<String>) -> Self {
        self.city_name = city_name.into();
        self
    }

    /// District or county.
    #[must_use]
    pub fn county_name(mut self, county_name: impl Into<String>) -> Self {
        self.county_name = county_name.into();
        self
    }

    /// Street and house, without province, city and district.
    #[must_use]
    pub fn detail_info(mut self, detail_info: impl Into<String>) -> Self {
        self.detail_info = detail_info.into();
        self
    }

    /// Phone number.
    #[must_use]
    pub fn tel_number(mut self, tel_number: impl Into<String>) -> Self {
        self.tel_number = tel_number.into();
        self
    }
}

wire_out!(part AddressInfo {
    "user_name" => user_name,
    "postal_code" => postal_code,
    "province_name" => province_name,
    "city_name" => city_name,
    "county_name" => county_name,
    "detail_info" => detail_info,
    "tel_number" => tel_number,
});

/// `not_send_area` of [`AddFreightTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct NotSendArea {
    /// `address_info`.
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

/// `all_condition_free_detail` of [`AddFreightTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AllConditionFreeDetail {
    /// Regions with their conditions.
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

/// `condition_free_detail_list` of [`AddFreightTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ConditionFreeDetailList {
    /// Regions the condition holds for.
    pub address_infos: Vec<AddressInfos>,
    /// Pieces from which shipping is free.
    pub min_piece: Option<i64>,
    /// Money from which shipping is free, fen.
    pub min_amount: Option<i64>,
    /// Weight from which shipping is free, kg.
    pub min_weight: Option<i64>,
    /// Whether the number or weight counts.
    pub valuation_flag: Option<bool>,
    /// Whether the money counts.
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

    /// Money from which shipping is free, fen.
    #[must_use]
    pub fn min_amount(mut self, min_amount: impl Into<i64>) -> Self {
        self.min_amount = Some(min_amount.into());
        self
    }

    /// Weight from which shipping is free, kg.
    #[must_use]
    pub fn min_weight(mut self, min_weight: impl Into<i64>) -> Self {
        self.min_weight = Some(min_weight.into());
        self
    }

    /// Whether the number or weight counts.
    #[must_use]
    pub fn valuation_flag(mut self, valuation_flag: impl Into<bool>) -> Self {
        self.valuation_flag = Some(valuation_flag.into());
        self
    }

    /// Whether the money counts.
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

/// `address_infos` of [`AddFreightTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddressInfos {
    /// Name of the recipient.
    pub user_name: String,
    /// Postal code.
    pub postal_code: Option<String>,
    /// Province, e.g. 广东省.
    pub province_name: String,
    /// City, e.g. 广州市.
    pub city_name: String,
    /// District or county.
    pub county_name: String,
    /// Street and house, without province, city and district.
    pub detail_info: String,
    /// Phone number.
    pub tel_number: String,
}

impl AddressInfos {
    /// Starts with the first member; the other required ones have setters too.
    #[must_use]
    pub fn new(user_name: impl Into<String>) -> Self {
        Self {
            user_name: user_name.into(),
            postal_code: Default::default(),
            province_name: Default::default(),
            city_name: Default::default(),
            county_name: Default::default(),
            detail_info: Default::default(),
            tel_number: Default::default(),
        }
    }

    /// Postal code.
    #[must_use]
    pub fn postal_code(mut self, postal_code: impl Into<String>) -> Self {
        self.postal_code = Some(postal_code.into());
        self
    }

    /// Province, e.g. 广东省.
    #[must_use]
    pub fn province_name(mut self, province_name: impl Into<String>) -> Self {
        self.province_name = province_name.into();
        self
    }

    /// City, e.g. 广州市.
    #[must_use]
    pub fn city_name(mut self, city_name: impl Into<String>) -> Self {
        self.city_name = city_name.into();
        self
    }

    /// District or county.
    #[must_use]
    pub fn county_name(mut self, county_name: impl Into<String>) -> Self {
        self.county_name = county_name.into();
        self
    }

    /// Street and house, without province, city and district.
    #[must_use]
    pub fn detail_info(mut self, detail_info: impl Into<String>) -> Self {
        self.detail_info = detail_info.into();
        self
    }

    /// Phone number.
    #[must_use]
    pub fn tel_number(mut self, tel_number: impl Into<String>) -> Self {
        self.tel_number = tel_number.into();
        self
    }
}

wire_out!(part AddressInfos {
    "user_name" => user_name,
    "postal_code" => postal_code,
    "province_name" => province_name,
    "city_name" => city_name,
    "county_name" => county_name,
    "detail_info" => detail_info,
    "tel_number" => tel_number,
});

/// `all_freight_calc_method` of [`AddFreightTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AllFreightCalcMethod {
    /// Regions with their prices.
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

/// `freight_calc_method_list` of [`AddFreightTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FreightCalcMethodList {
    /// `address_info`.
    pub address_info: Vec<AddressInfo>,
    /// Whether it is the default.
    pub is_default: bool,
    /// Code of the carrier, see the list of carriers.
    pub delivery_id: Option<String>,
    /// Pieces or weight the first price covers.
    pub first_val_amount: i64,
    /// First price, fen.
    pub first_price: i64,
    /// Further pieces or weight the second price covers.
    pub second_val_amount: i64,
    /// Price of each further step, fen.
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

    /// Whether it is the default.
    #[must_use]
    pub fn is_default(mut self, is_default: impl Into<bool>) -> Self {
        self.is_default = is_default.into();
        self
    }

    /// Code of the carrier, see the list of carriers.
    #[must_use]
    pub fn delivery_id(mut self, delivery_id: impl Into<String>) -> Self {
        self.delivery_id = Some(delivery_id.into());
        self
    }

    /// Pieces or weight the first price covers.
    #[must_use]
    pub fn first_val_amount(mut self, first_val_amount: impl Into<i64>) -> Self {
        self.first_val_amount = first_val_amount.into();
        self
    }

    /// First price, fen.
    #[must_use]
    pub fn first_price(mut self, first_price: impl Into<i64>) -> Self {
        self.first_price = first_price.into();
        self
    }

    /// Further pieces or weight the second price covers.
    #[must_use]
    pub fn second_val_amount(mut self, second_val_amount: impl Into<i64>) -> Self {
        self.second_val_amount = second_val_amount.into();
        self
    }

    /// Price of each further step, fen.
    #[must_use]
    pub fn second_price(mut self, second_price: impl Into<i64>) -> Self {
        self.second_price = second_price.into();
        self
    }
}

wire_out!(part FreightCalcMethodList {
    "address_info" => address_info,
    "is_default" => is_default,
    "delivery_id" => delivery_id,
    "first_val_amount" => first_val_amount,
    "first_price" => first_price,
    "second_val_amount" => second_val_amount,
    "second_price" => second_price,
});

/// Add an address (增加地址).
///
/// `POST /channels/ec/merchant/address/add`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/merchant/address/add.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/merchant/address/add.html) [(3)](https://developers.weixin.qq.com/doc/store/supplier/api/delivery/address/api_addaddress.html)
///
/// The address may serve as sender's and as return address.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AddressAdd {
    /// `address_detail`.
    pub address_detail: AddressAddAddressDetail,
}

impl AddressAdd {
    /// Starts with the required members.
    pub fn new(address_detail: impl Into<AddressAddAddressDetail>) -> Self {
        Self {
            address_detail: address_detail.into(),
        }
    }
}

wire_out!(AddressAdd {
    "address_detail" => address_detail,
});

/// The answer to [`AddressAdd`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddressAddResponse {
    /// Id of the address.
    pub address_id: i64,
}

wire_in!(AddressAddResponse {
    "address_id" => address_id,
});

impl Endpoint for AddressAdd {
    type Response = AddressAddResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_merchant.address_add",
        path: "/channels/ec/merchant/address/add",
        ..Operation::usual(Product::Mini)
    };
}

/// `address_detail` of [`AddressAdd`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddressAddAddressDetail {
    /// `address_info`.
    pub address_info: AddressAddAddressDetailAddressInfo,
    /// Use for offline delivery.
    pub address_type: Option<AddressType>,
    /// Telephone number.
    pub landline: Option<String>,
    /// Free remark.
    pub remark: Option<String>,
    /// Whether it is a sender's address.
    pub send_addr: Option<bool>,
    /// Whether it is the default sender's address.
    pub default_send: Option<bool>,
    /// Whether it is a return address.
    pub recv_addr: Option<bool>,
    /// Whether it is the default return address.
    pub default_recv: Option<bool>,
}

impl AddressAddAddressDetail {
    /// Starts with the required members.
    #[must_use]
    pub fn new(address_info: impl Into<AddressAddAddressDetailAddressInfo>) -> Self {
        Self {
            address_info: address_info.into(),
            address_type: Default::default(),
            landline: Default::default(),
            remark: Default::default(),
            send_addr: Default::default(),
            default_send: Default::default(),
            recv_addr: Default::default(),
            default_recv: Default::default(),
        }
    }

    /// Use for offline delivery.
    #[must_use]
    pub fn address_type(mut self, address_type: impl Into<AddressType>) -> Self {
        self.address_type = Some(address_type.into());
        self
    }

    /// Telephone number.
    #[must_use]
    pub fn landline(mut self, landline: impl Into<String>) -> Self {
        self.landline = Some(landline.into());
        self
    }

    /// Free remark.
    #[must_use]
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into());
        self
    }

    /// Whether it is a sender's address.
    #[must_use]
    pub fn send_addr(mut self, send_addr: impl Into<bool>) -> Self {
        self.send_addr = Some(send_addr.into());
        self
    }

    /// Whether it is the default sender's address.
    #[must_use]
    pub fn default_send(mut self, default_send: impl Into<bool>) -> Self {
        self.default_send = Some(default_send.into());
        self
    }

    /// Whether it is a return address.
    #[must_use]
    pub fn recv_addr(mut self, recv_addr: impl Into<bool>) -> Self {
        self.recv_addr = Some(recv_addr.into());
        self
    }

    /// Whether it is the default return address.
    #[must_use]
    pub fn default_recv(mut self, default_recv: impl Into<bool>) -> Self {
        self.default_recv = Some(default_recv.into());
        self
    }
}

wire_out!(part AddressAddAddressDetail {
    "address_info" => address_info,
    "address_type" => address_type,
    "landline" => landline,
    "remark" => remark,
} via {
    "send_addr" => send_addr: yizhan_core::wire::BoolAsInt,
    "default_send" => default_send: yizhan_core::wire::BoolAsInt,
    "recv_addr" => recv_addr: yizhan_core::wire::BoolAsInt,
    "default_recv" => default_recv: yizhan_core::wire::BoolAsInt,
});

/// `address_detail_address_info` of [`AddressAdd`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddressAddAddressDetailAddressInfo {
    /// Name of the recipient.
    pub user_name: String,
    /// Postal code.
    pub postal_code: Option<String>,
    /// Province, e.g. 广东省.
    pub province_name: String,
    /// City, e.g. 广州市.
    pub city_name: String,
    /// District or county.
    pub county_name: String,
    /// Street and house, without province, city and district.
    pub detail_info: String,
    /// Phone number.
    pub tel_number: String,
    /// House number.
    pub house_number: Option<String>,
    /// Longitude, degrees.
    pub lng: Option<f64>,
    /// Latitude, degrees.
    pub lat: Option<f64>,
}

impl AddressAddAddressDetailAddressInfo {
    /// Starts with the first member; the other required ones have setters too.
    #[must_use]
    pub fn new(user_name: impl Into<String>) -> Self {
        Self {
            user_name: user_name.into(),
            postal_code: Default::default(),
            province_name: Default::default(),
            city_name: Default::default(),
            county_name: Default::default(),
            detail_info: Default::default(),
            tel_number: Default::default(),
            house_number: Default::default(),
            lng: Default::default(),
            lat: Default::default(),
        }
    }

    /// Postal code.
    #[must_use]
    pub fn postal_code(mut self, postal_code: impl Into<String>) -> Self {
        self.postal_code = Some(postal_code.into());
        self
    }

    /// Province, e.g. 广东省.
    #[must_use]
    pub fn province_name(mut self, province_name: impl Into<String>) -> Self {
        self.province_name = province_name.into();
        self
    }

    /// City, e.g. 广州市.
    #[must_use]
    pub fn city_name(mut self, city_name: impl Into<String>) -> Self {
        self.city_name = city_name.into();
        self
    }

    /// District or county.
    #[must_use]
    pub fn county_name(mut self, county_name: impl Into<String>) -> Self {
        self.county_name = county_name.into();
        self
    }

    /// Street and house, without province, city and district.
    #[must_use]
    pub fn detail_info(mut self, detail_info: impl Into<String>) -> Self {
        self.detail_info = detail_info.into();
        self
    }

    /// Phone number.
    #[must_use]
    pub fn tel_number(mut self, tel_number: impl Into<String>) -> Self {
        self.tel_number = tel_number.into();
        self
    }

    /// House number.
    #[must_use]
    pub fn house_number(mut self, house_number: impl Into<String>) -> Self {
        self.house_number = Some(house_number.into());
        self
    }

    /// Longitude, degrees.
    #[must_use]
    pub fn lng(mut self, lng: impl Into<f64>) -> Self {
        self.lng = Some(lng.into());
        self
    }

    /// Latitude, degrees.
    #[must_use]
    pub fn lat(mut self, lat: impl Into<f64>) -> Self {
        self.lat = Some(lat.into());
        self
    }
}

wire_out!(part AddressAddAddressDetailAddressInfo {
    "user_name" => user_name,
    "postal_code" => postal_code,
    "province_name" => province_name,
    "city_name" => city_name,
    "county_name" => county_name,
    "detail_info" => detail_info,
    "tel_number" => tel_number,
    "house_number" => house_number,
    "lng" => lng,
    "lat" => lat,
});

/// `address_type` of [`AddressAdd`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddressType {
    /// Whether it serves delivery in the same city.
    pub same_city: Option<bool>,
    /// Whether buyers can pick up there.
    pub pickup: Option<bool>,
}

impl AddressType {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether it serves delivery in the same city.
    #[must_use]
    pub fn same_city(mut self, same_city: impl Into<bool>) -> Self {
        self.same_city = Some(same_city.into());
        self
    }

    /// Whether buyers can pick up there.
    #[must_use]
    pub fn pickup(mut self, pickup: impl Into<bool>) -> Self {
        self.pickup = Some(pickup.into());
        self
    }
}

wire_out!(part AddressType {} via {
    "same_city" => same_city: yizhan_core::wire::BoolAsInt,
    "pickup" => pickup: yizhan_core::wire::BoolAsInt,
});

/// Delete an address (删除地址).
///
/// `POST /channels/ec/merchant/address/delete`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/merchant/address/delete.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/merchant/address/delete.html) [(3)](https://developers.weixin.qq.com/doc/store/supplier/api/delivery/address/api_deleteaddress.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AddressDelete {
    /// Id of the address.
    pub address_id: i64,
}

impl AddressDelete {
    /// Starts with the required members.
    pub fn new(address_id: impl Into<i64>) -> Self {
        Self {
            address_id: address_id.into(),
        }
    }
}

wire_out!(AddressDelete {
    "address_id" => address_id,
});

/// The answer to [`AddressDelete`].
pub type AddressDeleteResponse = yizhan_core::Done;

impl Endpoint for AddressDelete {
    type Response = AddressDeleteResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_merchant.address_delete",
        path: "/channels/ec/merchant/address/delete",
        ..Operation::usual(Product::Mini)
    };
}

/// Get an address (获取地址详情).
///
/// `POST /channels/ec/merchant/address/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/merchant/address/get.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/merchant/address/get.html) [(3)](https://developers.weixin.qq.com/doc/store/supplier/api/delivery/address/api_getaddress.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AddressGet {
    /// Id of the address.
    pub address_id: i64,
}

impl AddressGet {
    /// Starts with the required members.
    pub fn new(address_id: impl Into<i64>) -> Self {
        Self {
            address_id: address_id.into(),
        }
    }
}

wire_out!(AddressGet {
    "address_id" => address_id,
});

/// The answer to [`AddressGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddressGetResponse {
    /// `address_detail`.
    pub address_detail: AddressGetAddressDetail,
}

wire_in!(AddressGetResponse {
    "address_detail" => address_detail,
});

impl Endpoint for AddressGet {
    type Response = AddressGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_merchant.address_get",
        path: "/channels/ec/merchant/address/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `address_detail` of [`AddressGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddressGetAddressDetail {
    /// Id of the address.
    pub address_id: i64,
    /// `address_info`.
    pub address_info: AddressGetAddressDetailAddressInfo,
    /// Use for offline delivery.
    pub address_type: Option<AddressGetAddressDetailAddressType>,
    /// Telephone number.
    pub landline: Option<String>,
    /// Free remark.
    pub remark: Option<String>,
    /// Whether it is a sender's address.
    pub send_addr: bool,
    /// Whether it is the default sender's address.
    pub default_send: bool,
    /// Whether it is a return address.
    pub recv_addr: bool,
    /// Whether it is the default return address.
    pub default_recv: bool,
    /// When it was last changed, Unix seconds.
    pub update_time: i64,
    /// When it was created, Unix seconds.
    pub create_time: i64,
}

wire_in!(part AddressGetAddressDetail {
    "address_id" => address_id,
    "address_info" => address_info,
    "address_type" => address_type,
    "landline" => landline,
    "remark" => remark,
    "send_addr" => send_addr,
    "default_send" => default_send,
    "recv_addr" => recv_addr,
    "default_recv" => default_recv,
    "update_time" => update_time,
    "create_time" => create_time,
});

/// `address_detail_address_info` of [`AddressGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddressGetAddressDetailAddressInfo {
    /// Name of the recipient.
    pub user_name: String,
    /// Province, e.g. 广东省.
    pub province_name: Option<String>,
    /// City, e.g. 广州市.
    pub city_name: Option<String>,
    /// District or county.
    pub county_name: Option<String>,
    /// Street and house, without province, city and district.
    pub detail_info: Option<String>,
    /// Phone number.
    pub tel_number: String,
    /// Postal code.
    pub postal_code: Option<String>,
    /// House number.
    pub house_number: Option<String>,
    /// Longitude, degrees.
    pub lng: Option<f64>,
    /// Latitude, degrees.
    pub lat: Option<f64>,
}

wire_in!(part AddressGetAddressDetailAddressInfo {
    "user_name" => user_name,
    "province_name" => province_name,
    "city_name" => city_name,
    "county_name" => county_name,
    "detail_info" => detail_info,
    "tel_number" => tel_number,
    "postal_code" => postal_code,
    "house_number" => house_number,
    "lng" => lng,
    "lat" => lat,
});

/// `address_detail_address_type` of [`AddressGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddressGetAddressDetailAddressType {
    /// Whether it serves delivery in the same city.
    pub same_city: bool,
    /// Whether buyers can pick up there.
    pub pickup: bool,
}

wire_in!(part AddressGetAddressDetailAddressType {
    "same_city" => same_city,
    "pickup" => pickup,
});

/// List addresses (获取地址列表).
///
/// `POST /channels/ec/merchant/address/list`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/merchant/address/list.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/merchant/address/list.html) [(3)](https://developers.weixin.qq.com/doc/store/supplier/api/delivery/address/api_getaddresslist.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AddressList {
    /// Index of the first entry, from 0.
    pub offset: i64,
    /// Number of entries wanted.
    ///
    /// `10` unless set.
    pub limit: i64,
}

impl AddressList {
    /// Starts with the required members.
    pub fn new(offset: impl Into<i64>) -> Self {
        Self {
            offset: offset.into(),
            limit: 10,
        }
    }

    /// Number of entries wanted.
    ///
    /// `10` unless set.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = limit.into();
        self
    }
}

wire_out!(AddressList {
    "offset" => offset,
    "limit" => limit,
});

/// The answer to [`AddressList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddressListResponse {
    /// Ids of addresses.
    pub address_id_list: Vec<i64>,
}

wire_in!(AddressListResponse {
    "address_id_list" => address_id_list,
});

impl Endpoint for AddressList {
    type Response = AddressListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_merchant.address_list",
        path: "/channels/ec/merchant/address/list",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Update an address (更新地址).
///
/// `POST /channels/ec/merchant/address/update`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/merchant/address/update.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/merchant/address/update.html) [(3)](https://developers.weixin.qq.com/doc/store/supplier/api/delivery/address/api_updateaddress.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AddressUpdate {
    /// `address_detail`.
    pub address_detail: AddressUpdateAddressDetail,
}

impl AddressUpdate {
    /// Starts with the required members.
    pub fn new(address_detail: impl Into<AddressUpdateAddressDetail>) -> Self {
        Self {
            address_detail: address_detail.into(),
        }
    }
}

wire_out!(AddressUpdate {
    "address_detail" => address_detail,
});

/// The answer to [`AddressUpdate`].
pub type AddressUpdateResponse = yizhan_core::Done;

impl Endpoint for AddressUpdate {
    type Response = AddressUpdateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_merchant.address_update",
        path: "/channels/ec/merchant/address/update",
        ..Operation::usual(Product::Mini)
    };
}

/// `address_detail` of [`AddressUpdate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddressUpdateAddressDetail {
    /// `address_info`.
    pub address_info: AddressUpdateAddressDetailAddressInfo,
    /// Use for offline delivery.
    pub address_type: Option<AddressType>,
    /// Telephone number.
    pub landline: Option<String>,
    /// Free remark.
    pub remark: Option<String>,
    /// Whether it is a sender's address.
    pub send_addr: Option<bool>,
    /// Whether it is the default sender's address.
    pub default_send: Option<bool>,
    /// Whether it is a return address.
    pub recv_addr: Option<bool>,
    /// Whether it is the default return address.
    pub default_recv: Option<bool>,
    /// Id of the address.
    pub address_id: i64,
}

impl AddressUpdateAddressDetail {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        address_info: impl Into<AddressUpdateAddressDetailAddressInfo>,
        address_id: impl Into<i64>,
    ) -> Self {
        Self {
            address_info: address_info.into(),
            address_type: Default::default(),
            landline: Default::default(),
            remark: Default::default(),
            send_addr: Default::default(),
            default_send: Default::default(),
            recv_addr: Default::default(),
            default_recv: Default::default(),
            address_id: address_id.into(),
        }
    }

    /// Use for offline delivery.
    #[must_use]
    pub fn address_type(mut self, address_type: impl Into<AddressType>) -> Self {
        self.address_type = Some(address_type.into());
        self
    }

    /// Telephone number.
    #[must_use]
    pub fn landline(mut self, landline: impl Into<String>) -> Self {
        self.landline = Some(landline.into());
        self
    }

    /// Free remark.
    #[must_use]
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into());
        self
    }

    /// Whether it is a sender's address.
    #[must_use]
    pub fn send_addr(mut self, send_addr: impl Into<bool>) -> Self {
        self.send_addr = Some(send_addr.into());
        self
    }

    /// Whether it is the default sender's address.
    #[must_use]
    pub fn default_send(mut self, default_send: impl Into<bool>) -> Self {
        self.default_send = Some(default_send.into());
        self
    }

    /// Whether it is a return address.
    #[must_use]
    pub fn recv_addr(mut self, recv_addr: impl Into<bool>) -> Self {
        self.recv_addr = Some(recv_addr.into());
        self
    }

    /// Whether it is the default return address.
    #[must_use]
    pub fn default_recv(mut self, default_recv: impl Into<bool>) -> Self {
        self.default_recv = Some(default_recv.into());
        self
    }
}

wire_out!(part AddressUpdateAddressDetail {
    "address_info" => address_info,
    "address_type" => address_type,
    "landline" => landline,
    "remark" => remark,
    "address_id" => address_id,
} via {
    "send_addr" => send_addr: yizhan_core::wire::BoolAsInt,
    "default_send" => default_send: yizhan_core::wire::BoolAsInt,
    "recv_addr" => recv_addr: yizhan_core::wire::BoolAsInt,
    "default_recv" => default_recv: yizhan_core::wire::BoolAsInt,
});

/// `address_detail_address_info` of [`AddressUpdate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddressUpdateAddressDetailAddressInfo {
    /// Name of the recipient.
    pub user_name: String,
    /// Postal code.
    pub postal_code: Option<String>,
    /// Province, e.g. 广东省.
    pub province_name: String,
    /// City, e.g. 广州市.
    pub city_name: String,
    /// District or county.
    pub county_name: String,
    /// Street and house, without province, city and district.
    pub detail_info: String,
    /// Phone number.
    pub tel_number: String,
    /// House number.
    pub house_number: Option<String>,
    /// Longitude, degrees.
    pub lng: Option<f64>,
    /// Latitude, degrees.
    pub lat: Option<f64>,
}

impl AddressUpdateAddressDetailAddressInfo {
    /// Starts with the first member; the other required ones have setters too.
    #[must_use]
    pub fn new(user_name: impl Into<String>) -> Self {
        Self {
            user_name: user_name.into(),
            postal_code: Default::default(),
            province_name: Default::default(),
            city_name: Default::default(),
            county_name: Default::default(),
            detail_info: Default::default(),
            tel_number: Default::default(),
            house_number: Default::default(),
            lng: Default::default(),
            lat: Default::default(),
        }
    }

    /// Postal code.
    #[must_use]
    pub fn postal_code(mut self, postal_code: impl Into<String>) -> Self {
        self.postal_code = Some(postal_code.into());
        self
    }

    /// Province, e.g. 广东省.
    #[must_use]
    pub fn province_name(mut self, province_name: impl Into<String>) -> Self {
        self.province_name = province_name.into();
        self
    }

    /// City, e.g. 广州市.
    #[must_use]
    pub fn city_name(mut self, city_name: impl Into<String>) -> Self {
        self.city_name = city_name.into();
        self
    }

    /// District or county.
    #[must_use]
    pub fn county_name(mut self, county_name: impl Into<String>) -> Self {
        self.county_name = county_name.into();
        self
    }

    /// Street and house, without province, city and district.
    #[must_use]
    pub fn detail_info(mut self, detail_info: impl Into<String>) -> Self {
        self.detail_info = detail_info.into();
        self
    }

    /// Phone number.
    #[must_use]
    pub fn tel_number(mut self, tel_number: impl Into<String>) -> Self {
        self.tel_number = tel_number.into();
        self
    }

    /// House number.
    #[must_use]
    pub fn house_number(mut self, house_number: impl Into<String>) -> Self {
        self.house_number = Some(house_number.into());
        self
    }

    /// Longitude, degrees.
    #[must_use]
    pub fn lng(mut self, lng: impl Into<f64>) -> Self {
        self.lng = Some(lng.into());
        self
    }

    /// Latitude, degrees.
    #[must_use]
    pub fn lat(mut self, lat: impl Into<f64>) -> Self {
        self.lat = Some(lat.into());
        self
    }
}

wire_out!(part AddressUpdateAddressDetailAddressInfo {
    "user_name" => user_name,
    "postal_code" => postal_code,
    "province_name" => province_name,
    "city_name" => city_name,
    "county_name" => county_name,
    "detail_info" => detail_info,
    "tel_number" => tel_number,
    "house_number" => house_number,
    "lng" => lng,
    "lat" => lat,
});

/// Get a freight template (查询运费模板).
///
/// `POST /channels/ec/merchant/getfreighttemplatedetail`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/merchant/getfreighttemplatedetail.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/merchant/getfreighttemplatedetail.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetFreightTemplateDetail {
    /// Id of the freight template.
    pub template_id: i64,
}

impl GetFreightTemplateDetail {
    /// Starts with the required members.
    pub fn new(template_id: impl Into<i64>) -> Self {
        Self {
            template_id: template_id.into(),
        }
    }
}

wire_out!(GetFreightTemplateDetail {
    "template_id" => template_id,
});

/// The answer to [`GetFreightTemplateDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFreightTemplateDetailResponse {
    /// `freight_template`.
    pub freight_template: GetFreightTemplateDetailFreightTemplate,
}

wire_in!(GetFreightTemplateDetailResponse {
    "freight_template" => freight_template,
});

impl Endpoint for GetFreightTemplateDetail {
    type Response = GetFreightTemplateDetailResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_merchant.get_freight_template_detail",
        path: "/channels/ec/merchant/getfreighttemplatedetail",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `freight_template` of [`GetFreightTemplateDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFreightTemplateDetailFreightTemplate {
    /// Id of the freight template.
    pub template_id: i64,
    /// `name`.
    pub name: String,
    /// PIECE by piece, WEIGHT by weight.
    pub valuation_type: String,
    /// Time to ship, e.g. SendTime_TWENTYFOUR_HOUR, SendTime_FOUTYEIGHT_HOUR, SendTime_SEVEN_DAY, spelled so.
    pub send_time: String,
    /// Way of delivery, EXPRESS.
    pub delivery_type: String,
    /// Codes of the carriers.
    pub delivery_id: Vec<String>,
    /// FREE free shipping, CONDITION_FREE free under conditions, NO_FREE charged.
    pub shipping_method: String,
    /// `address_info`.
    pub address_info: GetFreightTemplateDetailFreightTemplateAddressInfo,
    /// Regions not delivered to.
    pub not_send_area: GetFreightTemplateDetailFreightTemplateNotSendArea,
    /// Whether it is the default.
    pub is_default: bool,
    /// Conditions of free shipping.
    pub all_condition_free_detail: GetFreightTemplateDetailFreightTemplateAllConditionFreeDetail,
    /// Prices of freight.
    pub all_freight_calc_method: GetFreightTemplateDetailFreightTemplateAllFreightCalcMethod,
    /// When it was last changed, Unix seconds.
    pub update_time: i64,
    /// When it was created, Unix seconds.
    pub create_time: i64,
}

wire_in!(part GetFreightTemplateDetailFreightTemplate {
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

/// `freight_template_address_info` of [`GetFreightTemplateDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFreightTemplateDetailFreightTemplateAddressInfo {
    /// Name of the recipient.
    pub user_name: String,
    /// Province, e.g. 广东省.
    pub province_name: Option<String>,
    /// City, e.g. 广州市.
    pub city_name: Option<String>,
    /// District or county.
    pub county_name: Option<String>,
    /// Street and house, without province, city and district.
    pub detail_info: Option<String>,
    /// Phone number.
    pub tel_number: String,
    /// Postal code.
    pub postal_code: Option<String>,
}

wire_in!(part GetFreightTemplateDetailFreightTemplateAddressInfo {
    "user_name" => user_name,
    "province_name" => province_name,
    "city_name" => city_name,
    "county_name" => county_name,
    "detail_info" => detail_info,
    "tel_number" => tel_number,
    "postal_code" => postal_code,
});

/// `freight_template_not_send_area` of [`GetFreightTemplateDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFreightTemplateDetailFreightTemplateNotSendArea {
    /// `address_info`.
    pub address_info: Vec<GetFreightTemplateDetailNotSendAreaAddressInfo>,
}

wire_in!(part GetFreightTemplateDetailFreightTemplateNotSendArea {
    "address_info" => address_info,
});

/// `not_send_area_address_info` of [`GetFreightTemplateDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFreightTemplateDetailNotSendAreaAddressInfo {
    /// Name of the recipient.
    pub user_name: String,
    /// Province, e.g. 广东省.
    pub province_name: Option<String>,
    /// City, e.g. 广州市.
    pub city_name: Option<String>,
    /// District or county.
    pub county_name: Option<String>,
    /// Street and house, without province, city and district.
    pub detail_info: Option<String>,
    /// Phone number.
    pub tel_number: String,
    /// Postal code.
    pub postal_code: Option<String>,
}

wire_in!(part GetFreightTemplateDetailNotSendAreaAddressInfo {
    "user_name" => user_name,
    "province_name" => province_name,
    "city_name" => city_name,
    "county_name" => county_name,
    "detail_info" => detail_info,
    "tel_number" => tel_number,
    "postal_code" => postal_code,
});

/// `freight_template_all_condition_free_detail` of [`GetFreightTemplateDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFreightTemplateDetailFreightTemplateAllConditionFreeDetail {
    /// Regions with their conditions.
    pub condition_free_detail_list:
        Vec<GetFreightTemplateDetailAllConditionFreeDetailConditionFreeDetailList>,
}

wire_in!(part GetFreightTemplateDetailFreightTemplateAllConditionFreeDetail {
    "condition_free_detail_list" => condition_free_detail_list,
});

/// `all_condition_free_detail_condition_free_detail_list` of [`GetFreightTemplateDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFreightTemplateDetailAllConditionFreeDetailConditionFreeDetailList {
    /// Regions the condition holds for.
    pub address_infos: Vec<GetFreightTemplateDetailConditionFreeDetailListAddressInfos>,
    /// Pieces from which shipping is free.
    pub min_piece: Option<i64>,
    /// Money from which shipping is free, fen.
    pub min_amount: Option<i64>,
    /// Weight from which shipping is free, kg.
    pub min_weight: Option<i64>,
    /// Whether the number or weight counts.
    pub valuation_flag: Option<bool>,
    /// Whether the money counts.
    pub amount_flag: Option<bool>,
}

wire_in!(part GetFreightTemplateDetailAllConditionFreeDetailConditionFreeDetailList {
    "address_infos" => address_infos,
    "min_piece" => min_piece,
    "min_amount" => min_amount,
    "min_weight" => min_weight,
    "valuation_flag" => valuation_flag,
    "amount_flag" => amount_flag,
});

/// `condition_free_detail_list_address_infos` of [`GetFreightTemplateDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFreightTemplateDetailConditionFreeDetailListAddressInfos {
    /// Name of the recipient.
    pub user_name: String,
    /// Province, e.g. 广东省.
    pub province_name: Option<String>,
    /// City, e.g. 广州市.
    pub city_name: Option<String>,
    /// District or county.
    pub county_name: Option<String>,
    /// Street and house, without province, city and district.
    pub detail_info: Option<String>,
    /// Phone number.
    pub tel_number: String,
    /// Postal code.
    pub postal_code: Option<String>,
}

wire_in!(part GetFreightTemplateDetailConditionFreeDetailListAddressInfos {
    "user_name" => user_name,
    "province_name" => province_name,
    "city_name" => city_name,
    "county_name" => county_name,
    "detail_info" => detail_info,
    "tel_number" => tel_number,
    "postal_code" => postal_code,
});

/// `freight_template_all_freight_calc_method` of [`GetFreightTemplateDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFreightTemplateDetailFreightTemplateAllFreightCalcMethod {
    /// Regions with their prices.
    pub freight_calc_method_list:
        Vec<GetFreightTemplateDetailAllFreightCalcMethodFreightCalcMethodList>,
}

wire_in!(part GetFreightTemplateDetailFreightTemplateAllFreightCalcMethod {
    "freight_calc_method_list" => freight_calc_method_list,
});

/// `all_freight_calc_method_freight_calc_method_list` of [`GetFreightTemplateDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFreightTemplateDetailAllFreightCalcMethodFreightCalcMethodList {
    /// `address_info`.
    pub address_info: Vec<GetFreightTemplateDetailFreightCalcMethodListAddressInfo>,
    /// Whether it is the default.
    pub is_default: bool,
    /// Code of the carrier, see the list of carriers.
    pub delivery_id: Option<String>,
    /// Pieces or weight the first price covers.
    pub first_val_amount: i64,
    /// First price, fen.
    pub first_price: i64,
    /// Further pieces or weight the second price covers.
    pub second_val_amount: i64,
    /// Price of each further step, fen.
    pub second_price: i64,
}

wire_in!(part GetFreightTemplateDetailAllFreightCalcMethodFreightCalcMethodList {
    "address_info" => address_info,
    "is_default" => is_default,
    "delivery_id" => delivery_id,
    "first_val_amount" => first_val_amount,
    "first_price" => first_price,
    "second_val_amount" => second_val_amount,
    "second_price" => second_price,
});

/// `freight_calc_method_list_address_info` of [`GetFreightTemplateDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFreightTemplateDetailFreightCalcMethodListAddressInfo {
    /// Name of the recipient.
    pub user_name: String,
    /// Province, e.g. 广东省.
    pub province_name: Option<String>,
    /// City, e.g. 广州市.
    pub city_name: Option<String>,
    /// District or county.
    pub county_name: Option<String>,
    /// Street and house, without province, city and district.
    pub detail_info: Option<String>,
    /// Phone number.
    pub tel_number: String,
    /// Postal code.
    pub postal_code: Option<String>,
}

wire_in!(part GetFreightTemplateDetailFreightCalcMethodListAddressInfo {
    "user_name" => user_name,
    "province_name" => province_name,
    "city_name" => city_name,
    "county_name" => county_name,
    "detail_info" => detail_info,
    "tel_number" => tel_number,
    "postal_code" => postal_code,
});

/// List freight templates (获取运费模板列表).
///
/// `POST /channels/ec/merchant/getfreighttemplatelist`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/order/deliverycompanylist_get.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/merchant/getfreighttemplatelist.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetFreightTemplateList {
    /// Index of the first entry, from 0.
    pub offset: i64,
    /// Number of entries wanted.
    ///
    /// `10` unless set.
    pub limit: i64,
}

impl GetFreightTemplateList {
    /// Starts with the required members.
    pub fn new(offset: impl Into<i64>) -> Self {
        Self {
            offset: offset.into(),
            limit: 10,
        }
    }

    /// Number of entries wanted.
    ///
    /// `10` unless set.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = limit.into();
        self
    }
}

wire_out!(GetFreightTemplateList {
    "offset" => offset,
    "limit" => limit,
});

/// The answer to [`GetFreightTemplateList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFreightTemplateListResponse {
    /// Ids of freight templates.
    pub template_id_list: Vec<i64>,
}

wire_in!(GetFreightTemplateListResponse {
    "template_id_list" => template_id_list,
});

impl Endpoint for GetFreightTemplateList {
    type Response = GetFreightTemplateListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_merchant.get_freight_template_list",
        path: "/channels/ec/merchant/getfreighttemplatelist",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Add a phone to be certified for virtual numbers (添加待认证的手机号).
///
/// `POST /channels/ec/merchant/privatenumber/addphone`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/channels-shop-order/api_privatenumberaddphone.html)
///
/// Callers of virtual numbers must be certified; send a verification code first, then let the owner scan the code.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct PrivatenumberAddPhone {
    /// Mobile phone number of the shop.
    pub mobile: String,
    /// Code from the short message.
    pub verify_code: String,
    /// WeChat user who certifies the number.
    pub wxusername: Option<String>,
}

impl PrivatenumberAddPhone {
    /// Starts with the required members.
    pub fn new(mobile: impl Into<String>, verify_code: impl Into<String>) -> Self {
        Self {
            mobile: mobile.into(),
            verify_code: verify_code.into(),
            wxusername: Default::default(),
        }
    }

    /// WeChat user who certifies the number.
    pub fn wxusername(mut self, wxusername: impl Into<String>) -> Self {
        self.wxusername = Some(wxusername.into());
        self
    }
}

wire_out!(PrivatenumberAddPhone {
    "mobile" => mobile,
    "verify_code" => verify_code,
    "wxusername" => wxusername,
});

/// The answer to [`PrivatenumberAddPhone`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PrivatenumberAddPhoneResponse {
    /// Address of the QR code for the certification.
    pub qrcode_url: String,
    /// State of the certification.
    pub status: i64,
}

wire_in!(PrivatenumberAddPhoneResponse {
    "qrcode_url" => qrcode_url,
    "status" => status,
});

impl Endpoint for PrivatenumberAddPhone {
    type Response = PrivatenumberAddPhoneResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_merchant.privatenumber_add_phone",
        path: "/channels/ec/merchant/privatenumber/addphone",
        ..Operation::usual(Product::Mini)
    };
}

/// Get the certification state of a phone (获取小店手机号认证状态).
///
/// `POST /channels/ec/merchant/privatenumber/getphone`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/channels-shop-order/api_privatenumbergetshopphone.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct PrivatenumberGetPhone {
    /// Mobile phone number of the shop.
    pub mobile: String,
}

impl PrivatenumberGetPhone {
    /// Starts with the required members.
    pub fn new(mobile: impl Into<String>) -> Self {
        Self {
            mobile: mobile.into(),
        }
    }
}

wire_out!(PrivatenumberGetPhone {
    "mobile" => mobile,
});

/// The answer to [`PrivatenumberGetPhone`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PrivatenumberGetPhoneResponse {
    /// State of the certification.
    pub status: i64,
    /// Why the certification failed.
    pub fail_reason: Option<String>,
}

wire_in!(PrivatenumberGetPhoneResponse {
    "status" => status,
    "fail_reason" => fail_reason,
});

impl Endpoint for PrivatenumberGetPhone {
    type Response = PrivatenumberGetPhoneResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_merchant.privatenumber_get_phone",
        path: "/channels/ec/merchant/privatenumber/getphone",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Send a verification code to a phone (获取短信验证码).
///
/// `POST /channels/ec/merchant/privatenumber/sendverifycode`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/channels-shop-order/api_privatenumbersendverifycode.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct PrivatenumberSendVerifyCode {
    /// Mobile phone number of the shop.
    pub mobile: String,
}

impl PrivatenumberSendVerifyCode {
    /// Starts with the required members.
    pub fn new(mobile: impl Into<String>) -> Self {
        Self {
            mobile: mobile.into(),
        }
    }
}

wire_out!(PrivatenumberSendVerifyCode {
    "mobile" => mobile,
});

/// The answer to [`PrivatenumberSendVerifyCode`].
pub type PrivatenumberSendVerifyCodeResponse = yizhan_core::Done;

impl Endpoint for PrivatenumberSendVerifyCode {
    type Response = PrivatenumberSendVerifyCodeResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_merchant.privatenumber_send_verify_code",
        path: "/channels/ec/merchant/privatenumber/sendverifycode",
        ..Operation::usual(Product::Mini)
    };
}

/// Update a freight template (更新运费模板).
///
/// `POST /channels/ec/merchant/updatefreighttemplate`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/merchant/updatefreighttemplate.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/merchant/updatefreighttemplate.html)
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
        name: "mini.channels_ec_merchant.update_freight_template",
        path: "/channels/ec/merchant/updatefreighttemplate",
        ..Operation::usual(Product::Mini)
    };
}

/// `freight_template` of [`UpdateFreightTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateFreightTemplateFreightTemplate {
    /// `name`.
    pub name: String,
    /// PIECE by piece, WEIGHT by weight.
    pub valuation_type: String,
    /// Time to ship, e.g. SendTime_TWENTYFOUR_HOUR, SendTime_FOUTYEIGHT_HOUR, SendTime_SEVEN_DAY, spelled so.
    pub send_time: String,
    /// Way of delivery, EXPRESS.
    pub delivery_type: String,
    /// Codes of the carriers.
    pub delivery_id: Option<Vec<String>>,
    /// FREE free shipping, CONDITION_FREE free under conditions, NO_FREE charged.
    pub shipping_method: String,
    /// `address_info`.
    pub address_info: Option<AddressInfo>,
    /// Regions not delivered to.
    pub not_send_area: Option<NotSendArea>,
    /// Whether it is the default.
    pub is_default: Option<bool>,
    /// Conditions of free shipping.
    pub all_condition_free_detail: Option<AllConditionFreeDetail>,
    /// Prices of freight.
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

    /// PIECE by piece, WEIGHT by weight.
    #[must_use]
    pub fn valuation_type(mut self, valuation_type: impl Into<String>) -> Self {
        self.valuation_type = valuation_type.into();
        self
    }

    /// Time to ship, e.g. SendTime_TWENTYFOUR_HOUR, SendTime_FOUTYEIGHT_HOUR, SendTime_SEVEN_DAY, spelled so.
    #[must_use]
    pub fn send_time(mut self, send_time: impl Into<String>) -> Self {
        self.send_time = send_time.into();
        self
    }

    /// Way of delivery, EXPRESS.
    #[must_use]
    pub fn delivery_type(mut self, delivery_type: impl Into<String>) -> Self {
        self.delivery_type = delivery_type.into();
        self
    }

    /// Codes of the carriers.
    #[must_use]
    pub fn delivery_id(mut self, delivery_id: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.delivery_id = Some(delivery_id.into_iter().map(Into::into).collect());
        self
    }

    /// FREE free shipping, CONDITION_FREE free under conditions, NO_FREE charged.
    #[must_use]
    pub fn shipping_method(mut self, shipping_method: impl Into<String>) -> Self {
        self.shipping_method = shipping_method.into();
        self
    }

    /// `address_info`.
    #[must_use]
    pub fn address_info(mut self, address_info: impl Into<AddressInfo>) -> Self {
        self.address_info = Some(address_info.into());
        self
    }

    /// Regions not delivered to.
    #[must_use]
    pub fn not_send_area(mut self, not_send_area: impl Into<NotSendArea>) -> Self {
        self.not_send_area = Some(not_send_area.into());
        self
    }

    /// Whether it is the default.
    #[must_use]
    pub fn is_default(mut self, is_default: impl Into<bool>) -> Self {
        self.is_default = Some(is_default.into());
        self
    }

    /// Conditions of free shipping.
    #[must_use]
    pub fn all_condition_free_detail(
        mut self,
        all_condition_free_detail: impl Into<AllConditionFreeDetail>,
    ) -> Self {
        self.all_condition_free_detail = Some(all_condition_free_detail.into());
        self
    }

    /// Prices of freight.
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
    "is_default" => is_default,
    "all_condition_free_detail" => all_condition_free_detail,
    "all_freight_calc_method" => all_freight_calc_method,
    "template_id" => template_id,
});
