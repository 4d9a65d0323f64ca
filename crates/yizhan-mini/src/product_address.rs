//! Generated from `spec/mini/product_address.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Mini store: merchant addresses (小商店·地址管理)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Add an address (添加地址).
///
/// `POST /product/address/add`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/address/add_address.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Add {
    /// `address_detail`.
    pub address_detail: AddAddressDetail,
}

impl Add {
    /// Starts with the required members.
    pub fn new(address_detail: impl Into<AddAddressDetail>) -> Self {
        Self {
            address_detail: address_detail.into(),
        }
    }
}

wire_out!(Add {
    "address_detail" => address_detail,
});

/// The answer to [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddResponse {
    /// Id of the address.
    pub address_id: i64,
}

wire_in!(AddResponse {
    "address_id" => address_id,
});

impl Endpoint for Add {
    type Response = AddResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.product_address.add",
        path: "/product/address/add",
        ..Operation::usual(Product::Mini)
    };
}

/// `address_detail` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddAddressDetail {
    /// `address_info`.
    pub address_info: AddressInfo,
    /// Use for offline deliveries.
    pub address_type: Option<AddressType>,
    /// Fixed-line phone number.
    pub landline: Option<String>,
    /// `remark`.
    pub remark: Option<String>,
    /// Used as sending address.
    pub send_addr: Option<bool>,
    /// The default sending address.
    pub default_send: Option<bool>,
    /// Used as address for returns.
    pub recv_addr: Option<bool>,
    /// The default address for returns.
    pub default_recv: Option<bool>,
}

impl AddAddressDetail {
    /// Starts with the required members.
    #[must_use]
    pub fn new(address_info: impl Into<AddressInfo>) -> Self {
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

    /// Use for offline deliveries.
    #[must_use]
    pub fn address_type(mut self, address_type: impl Into<AddressType>) -> Self {
        self.address_type = Some(address_type.into());
        self
    }

    /// Fixed-line phone number.
    #[must_use]
    pub fn landline(mut self, landline: impl Into<String>) -> Self {
        self.landline = Some(landline.into());
        self
    }

    /// `remark`.
    #[must_use]
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into());
        self
    }

    /// Used as sending address.
    #[must_use]
    pub fn send_addr(mut self, send_addr: impl Into<bool>) -> Self {
        self.send_addr = Some(send_addr.into());
        self
    }

    /// The default sending address.
    #[must_use]
    pub fn default_send(mut self, default_send: impl Into<bool>) -> Self {
        self.default_send = Some(default_send.into());
        self
    }

    /// Used as address for returns.
    #[must_use]
    pub fn recv_addr(mut self, recv_addr: impl Into<bool>) -> Self {
        self.recv_addr = Some(recv_addr.into());
        self
    }

    /// The default address for returns.
    #[must_use]
    pub fn default_recv(mut self, default_recv: impl Into<bool>) -> Self {
        self.default_recv = Some(default_recv.into());
        self
    }
}

wire_out!(part AddAddressDetail {
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

/// `address_info` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddressInfo {
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

impl AddressInfo {
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

wire_out!(part AddressInfo {
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

/// `address_type` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddressType {
    /// Used for same-city delivery.
    pub same_city: Option<bool>,
    /// Used for self-pickup.
    pub pickup: Option<bool>,
}

impl AddressType {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Used for same-city delivery.
    #[must_use]
    pub fn same_city(mut self, same_city: impl Into<bool>) -> Self {
        self.same_city = Some(same_city.into());
        self
    }

    /// Used for self-pickup.
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
/// `POST /product/address/delete`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/address/delete_address.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Delete {
    /// Id of the address.
    pub address_id: i64,
}

impl Delete {
    /// Starts with the required members.
    pub fn new(address_id: impl Into<i64>) -> Self {
        Self {
            address_id: address_id.into(),
        }
    }
}

wire_out!(Delete {
    "address_id" => address_id,
});

/// The answer to [`Delete`].
pub type DeleteResponse = yizhan_core::Done;

impl Endpoint for Delete {
    type Response = DeleteResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.product_address.delete",
        path: "/product/address/delete",
        ..Operation::usual(Product::Mini)
    };
}

/// Get an address (获取地址).
///
/// `POST /product/address/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/address/get_address.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Get {
    /// Id of the address.
    pub address_id: i64,
}

impl Get {
    /// Starts with the required members.
    pub fn new(address_id: impl Into<i64>) -> Self {
        Self {
            address_id: address_id.into(),
        }
    }
}

wire_out!(Get {
    "address_id" => address_id,
});

/// The answer to [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// `address_list`.
    pub address_list: Vec<GetAddressList>,
}

wire_in!(GetResponse {
    "address_list" => address_list,
});

impl Endpoint for Get {
    type Response = GetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.product_address.get",
        path: "/product/address/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `address_list` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAddressList {
    /// Id of the address.
    pub address_id: i64,
    /// `address_info`.
    pub address_info: GetAddressListAddressInfo,
    /// Use for offline deliveries.
    pub address_type: Option<GetAddressListAddressType>,
    /// Fixed-line phone number.
    pub landline: Option<String>,
    /// `remark`.
    pub remark: Option<String>,
    /// Used as sending address.
    pub send_addr: bool,
    /// The default sending address.
    pub default_send: bool,
    /// Used as address for returns.
    pub recv_addr: bool,
    /// The default address for returns.
    pub default_recv: bool,
    /// Unix seconds.
    pub update_time: i64,
    /// Unix seconds.
    pub create_time: i64,
}

wire_in!(part GetAddressList {
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

/// `address_list_address_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAddressListAddressInfo {
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
    pub tel_number: Option<String>,
    /// Postcode.
    pub postal_code: Option<String>,
    /// House or room number.
    pub house_number: Option<String>,
    /// Longitude in degrees.
    pub lng: Option<f64>,
    /// Latitude in degrees.
    pub lat: Option<f64>,
}

wire_in!(part GetAddressListAddressInfo {
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

/// `address_list_address_type` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAddressListAddressType {
    /// Used for same-city delivery.
    pub same_city: bool,
    /// Used for self-pickup.
    pub pickup: bool,
}

wire_in!(part GetAddressListAddressType {
    "same_city" => same_city,
    "pickup" => pickup,
});

/// Update an address (更新地址).
///
/// `POST /product/address/update`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/address/update_address.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Update {
    /// `address_detail`.
    pub address_detail: UpdateAddressDetail,
}

impl Update {
    /// Starts with the required members.
    pub fn new(address_detail: impl Into<UpdateAddressDetail>) -> Self {
        Self {
            address_detail: address_detail.into(),
        }
    }
}

wire_out!(Update {
    "address_detail" => address_detail,
});

/// The answer to [`Update`].
pub type UpdateResponse = yizhan_core::Done;

impl Endpoint for Update {
    type Response = UpdateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.product_address.update",
        path: "/product/address/update",
        ..Operation::usual(Product::Mini)
    };
}

/// `address_detail` of [`Update`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateAddressDetail {
    /// `address_info`.
    pub address_info: AddressInfo,
    /// Use for offline deliveries.
    pub address_type: Option<AddressType>,
    /// Fixed-line phone number.
    pub landline: Option<String>,
    /// `remark`.
    pub remark: Option<String>,
    /// Used as sending address.
    pub send_addr: Option<bool>,
    /// The default sending address.
    pub default_send: Option<bool>,
    /// Used as address for returns.
    pub recv_addr: Option<bool>,
    /// The default address for returns.
    pub default_recv: Option<bool>,
    /// Id of the address.
    pub address_id: i64,
}

impl UpdateAddressDetail {
    /// Starts with the required members.
    #[must_use]
    pub fn new(address_info: impl Into<AddressInfo>, address_id: impl Into<i64>) -> Self {
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

    /// Use for offline deliveries.
    #[must_use]
    pub fn address_type(mut self, address_type: impl Into<AddressType>) -> Self {
        self.address_type = Some(address_type.into());
        self
    }

    /// Fixed-line phone number.
    #[must_use]
    pub fn landline(mut self, landline: impl Into<String>) -> Self {
        self.landline = Some(landline.into());
        self
    }

    /// `remark`.
    #[must_use]
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into());
        self
    }

    /// Used as sending address.
    #[must_use]
    pub fn send_addr(mut self, send_addr: impl Into<bool>) -> Self {
        self.send_addr = Some(send_addr.into());
        self
    }

    /// The default sending address.
    #[must_use]
    pub fn default_send(mut self, default_send: impl Into<bool>) -> Self {
        self.default_send = Some(default_send.into());
        self
    }

    /// Used as address for returns.
    #[must_use]
    pub fn recv_addr(mut self, recv_addr: impl Into<bool>) -> Self {
        self.recv_addr = Some(recv_addr.into());
        self
    }

    /// The default address for returns.
    #[must_use]
    pub fn default_recv(mut self, default_recv: impl Into<bool>) -> Self {
        self.default_recv = Some(default_recv.into());
        self
    }
}

wire_out!(part UpdateAddressDetail {
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
