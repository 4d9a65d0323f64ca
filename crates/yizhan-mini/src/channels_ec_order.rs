//! Generated from `spec/mini/channels_ec_order.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Orders and delivery (微信小店订单与发货)

use yizhan_core::{
    AnswerKind, BodyKind, Endpoint, Host, Method, Operation, Product, TokenKind, wire_in, wire_out,
};

/// Change the address of an order (修改订单地址).
///
/// `POST /channels/ec/order/address/update`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/order/address_update.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/order/address_update.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AddressUpdate {
    /// Id of the shop order, a string of digits.
    pub order_id: String,
    /// `user_address`.
    pub user_address: AddressUpdateUserAddress,
}

impl AddressUpdate {
    /// Starts with the required members.
    pub fn new(
        order_id: impl Into<String>,
        user_address: impl Into<AddressUpdateUserAddress>,
    ) -> Self {
        Self {
            order_id: order_id.into(),
            user_address: user_address.into(),
        }
    }
}

wire_out!(AddressUpdate {
    "order_id" => order_id,
    "user_address" => user_address,
});

/// The answer to [`AddressUpdate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddressUpdateResponse {}

wire_in!(AddressUpdateResponse {});

impl Endpoint for AddressUpdate {
    type Response = AddressUpdateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_order.address_update",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/channels/ec/order/address/update",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// `user_address` of [`AddressUpdate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddressUpdateUserAddress {
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

impl AddressUpdateUserAddress {
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

wire_out!(AddressUpdateUserAddress {
    "user_name" => user_name,
    "postal_code" => postal_code,
    "province_name" => province_name,
    "city_name" => city_name,
    "county_name" => county_name,
    "detail_info" => detail_info,
    "tel_number" => tel_number,
});

/// Accept a buyer's change of address (同意用户修改收货地址申请).
///
/// `POST /channels/ec/order/addressmodify/accept`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/order/accept_address_modify_apply.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/order/accept_address_modify_apply.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AddressModifyAccept {
    /// Id of the shop order, a string of digits.
    pub order_id: String,
}

impl AddressModifyAccept {
    /// Starts with the required members.
    pub fn new(order_id: impl Into<String>) -> Self {
        Self {
            order_id: order_id.into(),
        }
    }
}

wire_out!(AddressModifyAccept {
    "order_id" => order_id,
});

/// The answer to [`AddressModifyAccept`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddressModifyAcceptResponse {}

wire_in!(AddressModifyAcceptResponse {});

impl Endpoint for AddressModifyAccept {
    type Response = AddressModifyAcceptResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_order.address_modify_accept",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/channels/ec/order/addressmodify/accept",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// Reject a buyer's change of address (拒绝用户修改收货地址申请).
///
/// `POST /channels/ec/order/addressmodify/reject`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/order/reject_address_modify_apply.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/order/reject_address_modify_apply.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AddressModifyReject {
    /// Id of the shop order, a string of digits.
    pub order_id: String,
}

impl AddressModifyReject {
    /// Starts with the required members.
    pub fn new(order_id: impl Into<String>) -> Self {
        Self {
            order_id: order_id.into(),
        }
    }
}

wire_out!(AddressModifyReject {
    "order_id" => order_id,
});

/// The answer to [`AddressModifyReject`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddressModifyRejectResponse {}

wire_in!(AddressModifyRejectResponse {});

impl Endpoint for AddressModifyReject {
    type Response = AddressModifyRejectResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_order.address_modify_reject",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/channels/ec/order/addressmodify/reject",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// Ship a compensating parcel (补发货).
///
/// `POST /channels/ec/order/delivery/compensation`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/channels-shop-delivery/delivery/api_delivery_compensation.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DeliveryCompensation {
    /// Id of the shop order, a string of digits.
    pub order_id: String,
    /// `delivery_list`.
    pub delivery_list: Vec<DeliveryList>,
    /// `reason`.
    pub reason: i64,
}

impl DeliveryCompensation {
    /// Starts with the required members.
    pub fn new(
        order_id: impl Into<String>,
        delivery_list: impl IntoIterator<Item = impl Into<DeliveryList>>,
        reason: impl Into<i64>,
    ) -> Self {
        Self {
            order_id: order_id.into(),
            delivery_list: delivery_list.into_iter().map(Into::into).collect(),
            reason: reason.into(),
        }
    }
}

wire_out!(DeliveryCompensation {
    "order_id" => order_id,
    "delivery_list" => delivery_list,
    "reason" => reason,
});

/// The answer to [`DeliveryCompensation`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DeliveryCompensationResponse {}

wire_in!(DeliveryCompensationResponse {});

impl Endpoint for DeliveryCompensation {
    type Response = DeliveryCompensationResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_order.delivery_compensation",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/channels/ec/order/delivery/compensation",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// `delivery_list` of [`DeliveryCompensation`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DeliveryList {
    /// Code of the carrier, see the list of carriers.
    pub delivery_id: String,
    /// Waybill number of the carrier.
    pub waybill_id: Option<String>,
    /// `deliver_type`.
    pub deliver_type: i64,
    /// `product_infos`.
    pub product_infos: Vec<ProductInfos>,
}

impl DeliveryList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        delivery_id: impl Into<String>,
        deliver_type: impl Into<i64>,
        product_infos: impl IntoIterator<Item = impl Into<ProductInfos>>,
    ) -> Self {
        Self {
            delivery_id: delivery_id.into(),
            waybill_id: Default::default(),
            deliver_type: deliver_type.into(),
            product_infos: product_infos.into_iter().map(Into::into).collect(),
        }
    }

    /// Waybill number of the carrier.
    #[must_use]
    pub fn waybill_id(mut self, waybill_id: impl Into<String>) -> Self {
        self.waybill_id = Some(waybill_id.into());
        self
    }
}

wire_out!(DeliveryList {
    "delivery_id" => delivery_id,
    "waybill_id" => waybill_id,
    "deliver_type" => deliver_type,
    "product_infos" => product_infos,
});

/// `product_infos` of [`DeliveryCompensation`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ProductInfos {
    /// Id of the product (SPU).
    pub product_id: i64,
    /// Id of the SKU of the product.
    pub sku_id: i64,
    /// Number of pieces.
    pub product_cnt: i64,
}

impl ProductInfos {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        product_id: impl Into<i64>,
        sku_id: impl Into<i64>,
        product_cnt: impl Into<i64>,
    ) -> Self {
        Self {
            product_id: product_id.into(),
            sku_id: sku_id.into(),
            product_cnt: product_cnt.into(),
        }
    }
}

wire_out!(ProductInfos {
    "product_id" => product_id,
    "sku_id" => sku_id,
    "product_cnt" => product_cnt,
});

/// Ship an order (订单发货).
///
/// `POST /channels/ec/order/delivery/send`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/order/delivery_send.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/order/delivery_send.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DeliverySend {
    /// Id of the shop order, a string of digits.
    pub order_id: String,
    /// `delivery_list`.
    pub delivery_list: Vec<DeliverySendDeliveryList2>,
}

impl DeliverySend {
    /// Starts with the required members.
    pub fn new(
        order_id: impl Into<String>,
        delivery_list: impl IntoIterator<Item = impl Into<DeliverySendDeliveryList2>>,
    ) -> Self {
        Self {
            order_id: order_id.into(),
            delivery_list: delivery_list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(DeliverySend {
    "order_id" => order_id,
    "delivery_list" => delivery_list,
});

/// The answer to [`DeliverySend`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DeliverySendResponse {}

wire_in!(DeliverySendResponse {});

impl Endpoint for DeliverySend {
    type Response = DeliverySendResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_order.delivery_send",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/channels/ec/order/delivery/send",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// `delivery_list_2` of [`DeliverySend`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DeliverySendDeliveryList2 {
    /// Code of the carrier, see the list of carriers.
    pub delivery_id: String,
    /// Waybill number of the carrier.
    pub waybill_id: Option<String>,
    /// `deliver_type`.
    pub deliver_type: i64,
    /// `product_infos`.
    pub product_infos: Vec<ProductInfos>,
    /// `course_info`.
    pub course_info: Option<DeliverySendCourseInfo>,
}

impl DeliverySendDeliveryList2 {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        delivery_id: impl Into<String>,
        deliver_type: impl Into<i64>,
        product_infos: impl IntoIterator<Item = impl Into<ProductInfos>>,
    ) -> Self {
        Self {
            delivery_id: delivery_id.into(),
            waybill_id: Default::default(),
            deliver_type: deliver_type.into(),
            product_infos: product_infos.into_iter().map(Into::into).collect(),
            course_info: Default::default(),
        }
    }

    /// Waybill number of the carrier.
    #[must_use]
    pub fn waybill_id(mut self, waybill_id: impl Into<String>) -> Self {
        self.waybill_id = Some(waybill_id.into());
        self
    }

    /// `course_info`.
    #[must_use]
    pub fn course_info(mut self, course_info: impl Into<DeliverySendCourseInfo>) -> Self {
        self.course_info = Some(course_info.into());
        self
    }
}

wire_out!(DeliverySendDeliveryList2 {
    "delivery_id" => delivery_id,
    "waybill_id" => waybill_id,
    "deliver_type" => deliver_type,
    "product_infos" => product_infos,
    "course_info" => course_info,
});

/// `course_info` of [`DeliverySend`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DeliverySendCourseInfo {
    /// Begin of the period, Unix seconds.
    pub start_time: Option<i64>,
    /// End of the period, Unix seconds.
    pub end_time: Option<i64>,
    /// `course_path`.
    pub course_path: DeliverySendCoursePath,
}

impl DeliverySendCourseInfo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(course_path: impl Into<DeliverySendCoursePath>) -> Self {
        Self {
            start_time: Default::default(),
            end_time: Default::default(),
            course_path: course_path.into(),
        }
    }

    /// Begin of the period, Unix seconds.
    #[must_use]
    pub fn start_time(mut self, start_time: impl Into<i64>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// End of the period, Unix seconds.
    #[must_use]
    pub fn end_time(mut self, end_time: impl Into<i64>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }
}

wire_out!(DeliverySendCourseInfo {
    "start_time" => start_time,
    "end_time" => end_time,
    "course_path" => course_path,
});

/// `course_path` of [`DeliverySend`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DeliverySendCoursePath {
    /// `type`.
    pub r#type: i64,
    /// `wxa_appid`.
    pub wxa_appid: Option<String>,
    /// `wxa_path`.
    pub wxa_path: Option<String>,
}

impl DeliverySendCoursePath {
    /// Starts with the required members.
    #[must_use]
    pub fn new(r#type: impl Into<i64>) -> Self {
        Self {
            r#type: r#type.into(),
            wxa_appid: Default::default(),
            wxa_path: Default::default(),
        }
    }

    /// `wxa_appid`.
    #[must_use]
    pub fn wxa_appid(mut self, wxa_appid: impl Into<String>) -> Self {
        self.wxa_appid = Some(wxa_appid.into());
        self
    }

    /// `wxa_path`.
    #[must_use]
    pub fn wxa_path(mut self, wxa_path: impl Into<String>) -> Self {
        self.wxa_path = Some(wxa_path.into());
        self
    }
}

wire_out!(DeliverySendCoursePath {
    "type" => r#type,
    "wxa_appid" => wxa_appid,
    "wxa_path" => wxa_path,
});

/// List carriers (获取快递公司列表).
///
/// `POST /channels/ec/order/deliverycompanylist/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/order/deliverycompanylist_get.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/order/deliverycompanylist_get.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DeliveryCompanyListGet {}

impl DeliveryCompanyListGet {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(DeliveryCompanyListGet {});

/// The answer to [`DeliveryCompanyListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DeliveryCompanyListGetResponse {
    /// `company_list`.
    pub company_list: Vec<CompanyList>,
}

wire_in!(DeliveryCompanyListGetResponse {
    "company_list" => company_list,
});

impl Endpoint for DeliveryCompanyListGet {
    type Response = DeliveryCompanyListGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_order.delivery_company_list_get",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/channels/ec/order/deliverycompanylist/get",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// `company_list` of [`DeliveryCompanyListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CompanyList {
    /// Code of the carrier, see the list of carriers.
    pub delivery_id: String,
    /// Name of the carrier.
    pub delivery_name: String,
}

wire_in!(CompanyList {
    "delivery_id" => delivery_id,
    "delivery_name" => delivery_name,
});

/// List carriers with their electronic waybill abilities (获取快递公司列表-新).
///
/// `POST /channels/ec/order/deliverycompanylist/new/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/ewaybill/deliverycompanylist_get_new.html) [(2)](https://developers.weixin.qq.com/doc/store/supplier/api/delivery/electronic/api_getdeliverycompanylistnew.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DeliveryCompanyListNewGet {
    /// `ewaybill_only`.
    pub ewaybill_only: Option<bool>,
}

impl DeliveryCompanyListNewGet {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// `ewaybill_only`.
    pub fn ewaybill_only(mut self, ewaybill_only: impl Into<bool>) -> Self {
        self.ewaybill_only = Some(ewaybill_only.into());
        self
    }
}

wire_out!(DeliveryCompanyListNewGet {
    "ewaybill_only" => ewaybill_only,
});

/// The answer to [`DeliveryCompanyListNewGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DeliveryCompanyListNewGetResponse {
    /// `company_list`.
    pub company_list: Vec<CompanyList>,
}

wire_in!(DeliveryCompanyListNewGetResponse {
    "company_list" => company_list,
});

impl Endpoint for DeliveryCompanyListNewGet {
    type Response = DeliveryCompanyListNewGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_order.delivery_company_list_new_get",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/channels/ec/order/deliverycompanylist/new/get",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// Change the delivery of an order (修改物流信息).
///
/// `POST /channels/ec/order/deliveryinfo/update`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/order/deliveryinfo_update.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/order/deliveryinfo_update.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DeliveryInfoUpdate {
    /// Id of the shop order, a string of digits.
    pub order_id: String,
    /// `delivery_list`.
    pub delivery_list: Option<Vec<DeliveryList>>,
    /// `change_infos`.
    pub change_infos: Option<Vec<DeliveryInfoUpdateChangeInfos>>,
}

impl DeliveryInfoUpdate {
    /// Starts with the required members.
    pub fn new(order_id: impl Into<String>) -> Self {
        Self {
            order_id: order_id.into(),
            delivery_list: Default::default(),
            change_infos: Default::default(),
        }
    }

    /// `delivery_list`.
    pub fn delivery_list(
        mut self,
        delivery_list: impl IntoIterator<Item = impl Into<DeliveryList>>,
    ) -> Self {
        self.delivery_list = Some(delivery_list.into_iter().map(Into::into).collect());
        self
    }

    /// `change_infos`.
    pub fn change_infos(
        mut self,
        change_infos: impl IntoIterator<Item = impl Into<DeliveryInfoUpdateChangeInfos>>,
    ) -> Self {
        self.change_infos = Some(change_infos.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(DeliveryInfoUpdate {
    "order_id" => order_id,
    "delivery_list" => delivery_list,
    "change_infos" => change_infos,
});

/// The answer to [`DeliveryInfoUpdate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DeliveryInfoUpdateResponse {}

wire_in!(DeliveryInfoUpdateResponse {});

impl Endpoint for DeliveryInfoUpdate {
    type Response = DeliveryInfoUpdateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_order.delivery_info_update",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/channels/ec/order/deliveryinfo/update",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// `change_infos` of [`DeliveryInfoUpdate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DeliveryInfoUpdateChangeInfos {
    /// `old`.
    pub old: DeliveryInfoUpdateOld,
    /// `new`.
    pub new: DeliveryInfoUpdateNew,
}

impl DeliveryInfoUpdateChangeInfos {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        old: impl Into<DeliveryInfoUpdateOld>,
        new: impl Into<DeliveryInfoUpdateNew>,
    ) -> Self {
        Self {
            old: old.into(),
            new: new.into(),
        }
    }
}

wire_out!(DeliveryInfoUpdateChangeInfos {
    "old" => old,
    "new" => new,
});

/// `old` of [`DeliveryInfoUpdate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DeliveryInfoUpdateOld {
    /// Code of the carrier, see the list of carriers.
    pub delivery_id: String,
    /// Waybill number of the carrier.
    pub waybill_id: String,
    /// `product_infos`.
    pub product_infos: Vec<ProductInfos>,
}

impl DeliveryInfoUpdateOld {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        delivery_id: impl Into<String>,
        waybill_id: impl Into<String>,
        product_infos: impl IntoIterator<Item = impl Into<ProductInfos>>,
    ) -> Self {
        Self {
            delivery_id: delivery_id.into(),
            waybill_id: waybill_id.into(),
            product_infos: product_infos.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(DeliveryInfoUpdateOld {
    "delivery_id" => delivery_id,
    "waybill_id" => waybill_id,
    "product_infos" => product_infos,
});

/// `new` of [`DeliveryInfoUpdate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DeliveryInfoUpdateNew {
    /// Code of the carrier, see the list of carriers.
    pub delivery_id: String,
    /// Waybill number of the carrier.
    pub waybill_id: String,
    /// `product_infos`.
    pub product_infos: Vec<ProductInfos>,
}

impl DeliveryInfoUpdateNew {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        delivery_id: impl Into<String>,
        waybill_id: impl Into<String>,
        product_infos: impl IntoIterator<Item = impl Into<ProductInfos>>,
    ) -> Self {
        Self {
            delivery_id: delivery_id.into(),
            waybill_id: waybill_id.into(),
            product_infos: product_infos.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(DeliveryInfoUpdateNew {
    "delivery_id" => delivery_id,
    "waybill_id" => waybill_id,
    "product_infos" => product_infos,
});

/// Submit the quality inspection of fresh goods (上传生鲜质检信息).
///
/// `POST /channels/ec/order/freshinspect/submit`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/order/fresh_inspect_submit.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/order/fresh_inspect_submit.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct FreshinspectSubmit {
    /// Id of the shop order, a string of digits.
    pub order_id: String,
    /// `audit_items`.
    pub audit_items: Vec<FreshinspectSubmitAuditItems>,
}

impl FreshinspectSubmit {
    /// Starts with the required members.
    pub fn new(
        order_id: impl Into<String>,
        audit_items: impl IntoIterator<Item = impl Into<FreshinspectSubmitAuditItems>>,
    ) -> Self {
        Self {
            order_id: order_id.into(),
            audit_items: audit_items.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(FreshinspectSubmit {
    "order_id" => order_id,
    "audit_items" => audit_items,
});

/// The answer to [`FreshinspectSubmit`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FreshinspectSubmitResponse {}

wire_in!(FreshinspectSubmitResponse {});

impl Endpoint for FreshinspectSubmit {
    type Response = FreshinspectSubmitResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_order.freshinspect_submit",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/channels/ec/order/freshinspect/submit",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// `audit_items` of [`FreshinspectSubmit`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FreshinspectSubmitAuditItems {
    /// `item_name`.
    pub item_name: String,
    /// `item_value`.
    pub item_value: String,
}

impl FreshinspectSubmitAuditItems {
    /// Starts with the required members.
    #[must_use]
    pub fn new(item_name: impl Into<String>, item_value: impl Into<String>) -> Self {
        Self {
            item_name: item_name.into(),
            item_value: item_value.into(),
        }
    }
}

wire_out!(FreshinspectSubmitAuditItems {
    "item_name" => item_name,
    "item_value" => item_value,
});

/// Get an order (获取订单详情).
///
/// `POST /channels/ec/order/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/order/get.html) [(2)](https://developers.weixin.qq.com/doc/channels/locallife/api/query_coupon.html) [(3)](https://developers.weixin.qq.com/doc/store/shop/API/order/get.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Get {
    /// Id of the shop order, a string of digits.
    pub order_id: String,
    /// `encode_sensitive_info`.
    pub encode_sensitive_info: Option<bool>,
}

impl Get {
    /// Starts with the required members.
    pub fn new(order_id: impl Into<String>) -> Self {
        Self {
            order_id: order_id.into(),
            encode_sensitive_info: Default::default(),
        }
    }

    /// `encode_sensitive_info`.
    pub fn encode_sensitive_info(mut self, encode_sensitive_info: impl Into<bool>) -> Self {
        self.encode_sensitive_info = Some(encode_sensitive_info.into());
        self
    }
}

wire_out!(Get {
    "order_id" => order_id,
    "encode_sensitive_info" => encode_sensitive_info,
});

/// The answer to [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// `order`.
    pub order: GetOrder,
}

wire_in!(GetResponse {
    "order" => order,
});

impl Endpoint for Get {
    type Response = GetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_order.get",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/channels/ec/order/get",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// `order` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOrder {
    /// Id of the shop order, a string of digits.
    pub order_id: String,
    /// `status`.
    pub status: i64,
    /// `order_detail`.
    pub order_detail: GetOrderDetail,
    /// `aftersale_detail`.
    pub aftersale_detail: Option<GetAftersaleDetail>,
    /// `openid`.
    pub openid: String,
    /// Unionid of the user, only if the account is bound to an Open Platform account.
    pub unionid: Option<String>,
    /// When it was last changed, Unix seconds.
    pub update_time: i64,
    /// When it was created, Unix seconds.
    pub create_time: i64,
    /// `is_present`.
    pub is_present: Option<bool>,
    /// `present_send_type`.
    pub present_send_type: Option<i64>,
    /// `present_order_id_str`.
    pub present_order_id_str: Option<String>,
    /// `present_note`.
    pub present_note: Option<String>,
    /// `present_giver_openid`.
    pub present_giver_openid: Option<String>,
    /// `present_giver_unionid`.
    pub present_giver_unionid: Option<String>,
    /// `order_present_info`.
    pub order_present_info: Option<GetOrderPresentInfo>,
    /// `is_flash_sale_order`.
    pub is_flash_sale_order: Option<bool>,
    /// `intra_city_order_info`.
    pub intra_city_order_info: Option<GetIntraCityOrderInfo>,
}

wire_in!(GetOrder {
    "order_id" => order_id,
    "status" => status,
    "order_detail" => order_detail,
    "aftersale_detail" => aftersale_detail,
    "openid" => openid,
    "unionid" => unionid,
    "update_time" => update_time,
    "create_time" => create_time,
    "is_present" => is_present,
    "present_send_type" => present_send_type,
    "present_order_id_str" => present_order_id_str,
    "present_note" => present_note,
    "present_giver_openid" => present_giver_openid,
    "present_giver_unionid" => present_giver_unionid,
    "order_present_info" => order_present_info,
    "is_flash_sale_order" => is_flash_sale_order,
    "intra_city_order_info" => intra_city_order_info,
});

/// `order_detail` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOrderDetail {
    /// `product_infos`.
    pub product_infos: Vec<GetOrderDetailProductInfos>,
    /// `pay_info`.
    pub pay_info: GetPayInfo,
    /// `price_info`.
    pub price_info: GetPriceInfo,
    /// `delivery_info`.
    pub delivery_info: Option<GetDeliveryInfo>,
    /// `coupon_info`.
    pub coupon_info: Option<GetCouponInfo>,
    /// `ext_info`.
    pub ext_info: Option<GetExtInfo>,
    /// `commission_infos`.
    pub commission_infos: Vec<GetCommissionInfos>,
    /// `settle_info`.
    pub settle_info: Option<GetSettleInfo>,
    /// `sharer_info`.
    pub sharer_info: Option<GetSharerInfo>,
    /// `sku_sharer_infos`.
    pub sku_sharer_infos: Vec<GetSkuSharerInfos>,
    /// `agent_info`.
    pub agent_info: Option<GetAgentInfo>,
    /// `source_infos`.
    pub source_infos: Vec<GetSourceInfos>,
    /// `refund_info`.
    pub refund_info: Option<GetRefundInfo>,
    /// `greeting_card_info`.
    pub greeting_card_info: Option<GetGreetingCardInfo>,
    /// `custom_info`.
    pub custom_info: Option<GetCustomInfo>,
}

wire_in!(GetOrderDetail {
    "product_infos" => product_infos,
    "pay_info" => pay_info,
    "price_info" => price_info,
    "delivery_info" => delivery_info,
    "coupon_info" => coupon_info,
    "ext_info" => ext_info,
    "commission_infos" => commission_infos,
    "settle_info" => settle_info,
    "sharer_info" => sharer_info,
    "sku_sharer_infos" => sku_sharer_infos,
    "agent_info" => agent_info,
    "source_infos" => source_infos,
    "refund_info" => refund_info,
    "greeting_card_info" => greeting_card_info,
    "custom_info" => custom_info,
});

/// `order_detail_product_infos` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOrderDetailProductInfos {
    /// Id of the product (SPU).
    pub product_id: i64,
    /// Id of the SKU of the product.
    pub sku_id: i64,
    /// `sku_cnt`.
    pub sku_cnt: i64,
    /// The shop's own code of the SKU, at most 100 characters.
    pub sku_code: Option<String>,
    /// `on_aftersale_sku_cnt`.
    pub on_aftersale_sku_cnt: i64,
    /// `finish_aftersale_sku_cnt`.
    pub finish_aftersale_sku_cnt: i64,
    /// Title of the product.
    pub title: String,
    /// Address of the small picture of the SKU.
    pub thumb_img: String,
    /// `product_unique_id`.
    pub product_unique_id: Option<String>,
    /// List price, fen, above the selling price.
    pub market_price: i64,
    /// Selling price, fen.
    pub sale_price: i64,
    /// `real_price`.
    pub real_price: Option<i64>,
    /// `estimate_price`.
    pub estimate_price: Option<i64>,
    /// `merchant_discounted_price`.
    pub merchant_discounted_price: Option<i64>,
    /// `finder_discounted_price`.
    pub finder_discounted_price: Option<i64>,
    /// `bulkbuy_discounted_price`.
    pub bulkbuy_discounted_price: Option<i64>,
    /// `cash_coupon_discounted_price`.
    pub cash_coupon_discounted_price: Option<i64>,
    /// `limited_discount_discounted_price`.
    pub limited_discount_discounted_price: Option<i64>,
    /// `platform_activity_merchant_discounted_price`.
    pub platform_activity_merchant_discounted_price: Option<i64>,
    /// `national_subsidy_discounted_price`.
    pub national_subsidy_discounted_price: Option<i64>,
    /// `national_subsidy_merchant_discounted_price`.
    pub national_subsidy_merchant_discounted_price: Option<i64>,
    /// `is_change_price`.
    pub is_change_price: Option<bool>,
    /// `change_price`.
    pub change_price: Option<i64>,
    /// `use_deduction`.
    pub use_deduction: Option<bool>,
    /// `deduction_price`.
    pub deduction_price: Option<i64>,
    /// `vip_discounted_price`.
    pub vip_discounted_price: Option<i64>,
    /// The shop's own id of the product.
    pub out_product_id: Option<String>,
    /// The shop's own id of the SKU.
    pub out_sku_id: Option<String>,
    /// The shop's own id of the warehouse.
    pub out_warehouse_id: Option<String>,
    /// Sale attributes of the SKU.
    pub sku_attrs: Vec<GetSkuAttrs>,
    /// How and when the SKU is shipped.
    pub sku_deliver_info: Option<GetSkuDeliverInfo>,
    /// `extra_service`.
    pub extra_service: Option<GetExtraService>,
    /// `order_product_coupon_info_list`.
    pub order_product_coupon_info_list: Vec<GetOrderProductCouponInfoList>,
    /// `delivery_deadline`.
    pub delivery_deadline: Option<i64>,
    /// `voucher_list`.
    pub voucher_list: Vec<GetVoucherList>,
    /// `is_free_gift`.
    pub is_free_gift: Option<bool>,
    /// `free_gift_info`.
    pub free_gift_info: Option<GetFreeGiftInfo>,
    /// `change_sku_info`.
    pub change_sku_info: Option<GetChangeSkuInfo>,
    /// `dropship_info`.
    pub dropship_info: Option<GetDropshipInfo>,
    /// `is_flash_sale`.
    pub is_flash_sale: Option<bool>,
}

wire_in!(GetOrderDetailProductInfos {
    "product_id" => product_id,
    "sku_id" => sku_id,
    "sku_cnt" => sku_cnt,
    "sku_code" => sku_code,
    "on_aftersale_sku_cnt" => on_aftersale_sku_cnt,
    "finish_aftersale_sku_cnt" => finish_aftersale_sku_cnt,
    "title" => title,
    "thumb_img" => thumb_img,
    "product_unique_id" => product_unique_id,
    "market_price" => market_price,
    "sale_price" => sale_price,
    "real_price" => real_price,
    "estimate_price" => estimate_price,
    "merchant_discounted_price" => merchant_discounted_price,
    "finder_discounted_price" => finder_discounted_price,
    "bulkbuy_discounted_price" => bulkbuy_discounted_price,
    "cash_coupon_discounted_price" => cash_coupon_discounted_price,
    "limited_discount_discounted_price" => limited_discount_discounted_price,
    "platform_activity_merchant_discounted_price" => platform_activity_merchant_discounted_price,
    "national_subsidy_discounted_price" => national_subsidy_discounted_price,
    "national_subsidy_merchant_discounted_price" => national_subsidy_merchant_discounted_price,
    "is_change_price" => is_change_price,
    "change_price" => change_price,
    "use_deduction" => use_deduction,
    "deduction_price" => deduction_price,
    "vip_discounted_price" => vip_discounted_price,
    "out_product_id" => out_product_id,
    "out_sku_id" => out_sku_id,
    "out_warehouse_id" => out_warehouse_id,
    "sku_attrs" => sku_attrs,
    "sku_deliver_info" => sku_deliver_info,
    "extra_service" => extra_service,
    "order_product_coupon_info_list" => order_product_coupon_info_list,
    "delivery_deadline" => delivery_deadline,
    "voucher_list" => voucher_list,
    "is_free_gift" => is_free_gift,
    "free_gift_info" => free_gift_info,
    "change_sku_info" => change_sku_info,
    "dropship_info" => dropship_info,
    "is_flash_sale" => is_flash_sale,
});

/// `sku_attrs` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSkuAttrs {
    /// Name of the attribute.
    pub attr_key: String,
    /// Value of the attribute.
    pub attr_value: String,
}

wire_in!(GetSkuAttrs {
    "attr_key" => attr_key,
    "attr_value" => attr_value,
});

/// `sku_deliver_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSkuDeliverInfo {
    /// 0 in stock, 1 presale with full payment.
    pub stock_type: i64,
    /// `predict_delivery_time`.
    pub predict_delivery_time: Option<i64>,
    /// 0 ship n days after payment, 1 ship n days after the presale ends; only for stock_type 1.
    pub full_payment_presale_delivery_type: Option<i64>,
}

wire_in!(GetSkuDeliverInfo {
    "stock_type" => stock_type,
    "predict_delivery_time" => predict_delivery_time,
    "full_payment_presale_delivery_type" => full_payment_presale_delivery_type,
});

/// `extra_service` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetExtraService {
    /// `seven_day_return`.
    pub seven_day_return: i64,
    /// `freight_insurance`.
    pub freight_insurance: i64,
}

wire_in!(GetExtraService {
    "seven_day_return" => seven_day_return,
    "freight_insurance" => freight_insurance,
});

/// `order_product_coupon_info_list` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOrderProductCouponInfoList {
    /// `coupon_type`.
    pub coupon_type: i64,
    /// Id of the coupon in the user's hands.
    pub user_coupon_id: Option<String>,
    /// Id of the coupon.
    pub coupon_id: Option<String>,
    /// `discounted_price`.
    pub discounted_price: Option<i64>,
}

wire_in!(GetOrderProductCouponInfoList {
    "coupon_type" => coupon_type,
    "user_coupon_id" => user_coupon_id,
    "coupon_id" => coupon_id,
    "discounted_price" => discounted_price,
});

/// `voucher_list` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetVoucherList {
    /// `voucher_code`.
    pub voucher_code: String,
    /// `voucher_type`.
    pub voucher_type: i64,
    /// `voucher_buy_amount`.
    pub voucher_buy_amount: i64,
    /// `time_index`.
    pub time_index: Option<i64>,
}

wire_in!(GetVoucherList {
    "voucher_code" => voucher_code,
    "voucher_type" => voucher_type,
    "voucher_buy_amount" => voucher_buy_amount,
    "time_index" => time_index,
});

/// `free_gift_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFreeGiftInfo {
    /// `main_product_list`.
    pub main_product_list: Vec<GetMainProductList>,
}

wire_in!(GetFreeGiftInfo {
    "main_product_list" => main_product_list,
});

/// `main_product_list` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetMainProductList {
    /// Id of the product (SPU).
    pub product_id: i64,
    /// Id of the SKU of the product.
    pub sku_id: i64,
    /// `task_id`.
    pub task_id: i64,
    /// `gift_cnt`.
    pub gift_cnt: i64,
}

wire_in!(GetMainProductList {
    "product_id" => product_id,
    "sku_id" => sku_id,
    "task_id" => task_id,
    "gift_cnt" => gift_cnt,
});

/// `change_sku_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetChangeSkuInfo {
    /// `preshipment_change_sku_state`.
    pub preshipment_change_sku_state: i64,
    /// `old_sku_id`.
    pub old_sku_id: i64,
    /// `new_sku_id`.
    pub new_sku_id: i64,
    /// `ddl_time_stamp`.
    pub ddl_time_stamp: Option<i64>,
}

wire_in!(GetChangeSkuInfo {
    "preshipment_change_sku_state" => preshipment_change_sku_state,
    "old_sku_id" => old_sku_id,
    "new_sku_id" => new_sku_id,
    "ddl_time_stamp" => ddl_time_stamp,
});

/// `dropship_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetDropshipInfo {
    /// Id of the drop-shipping order.
    pub ds_order_id: String,
}

wire_in!(GetDropshipInfo {
    "ds_order_id" => ds_order_id,
});

/// `pay_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPayInfo {
    /// `prepay_id`.
    pub prepay_id: String,
    /// `prepay_time`.
    pub prepay_time: i64,
    /// WeChat Pay transaction id.
    pub transaction_id: Option<String>,
    /// Unix seconds.
    pub pay_time: Option<i64>,
    /// `payment_method`.
    pub payment_method: Option<i64>,
}

wire_in!(GetPayInfo {
    "prepay_id" => prepay_id,
    "prepay_time" => prepay_time,
    "transaction_id" => transaction_id,
    "pay_time" => pay_time,
    "payment_method" => payment_method,
});

/// `price_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPriceInfo {
    /// Price threshold of the coupon, fen.
    pub product_price: i64,
    /// `order_price`.
    pub order_price: i64,
    /// `freight`.
    pub freight: i64,
    /// `discounted_price`.
    pub discounted_price: i64,
    /// `is_discounted`.
    pub is_discounted: bool,
    /// `original_order_price`.
    pub original_order_price: Option<i64>,
    /// `estimate_product_price`.
    pub estimate_product_price: Option<i64>,
    /// `change_down_price`.
    pub change_down_price: Option<i64>,
    /// `change_freight`.
    pub change_freight: Option<i64>,
    /// `is_change_freight`.
    pub is_change_freight: Option<bool>,
    /// `use_deduction`.
    pub use_deduction: Option<bool>,
    /// `deduction_price`.
    pub deduction_price: Option<i64>,
    /// `merchant_receieve_price`.
    pub merchant_receieve_price: Option<i64>,
    /// `merchant_discounted_price`.
    pub merchant_discounted_price: Option<i64>,
    /// `finder_discounted_price`.
    pub finder_discounted_price: Option<i64>,
    /// `vip_discounted_price`.
    pub vip_discounted_price: Option<i64>,
    /// `cash_coupon_discounted_price`.
    pub cash_coupon_discounted_price: Option<i64>,
    /// `platform_activity_merchant_discounted_price`.
    pub platform_activity_merchant_discounted_price: Option<i64>,
    /// `bulkbuy_discounted_price`.
    pub bulkbuy_discounted_price: Option<i64>,
    /// `limited_discount_discounted_price`.
    pub limited_discount_discounted_price: Option<i64>,
    /// `national_subsidy_discounted_price`.
    pub national_subsidy_discounted_price: Option<i64>,
    /// `national_subsidy_merchant_discounted_price`.
    pub national_subsidy_merchant_discounted_price: Option<i64>,
}

wire_in!(GetPriceInfo {
    "product_price" => product_price,
    "order_price" => order_price,
    "freight" => freight,
    "discounted_price" => discounted_price,
    "is_discounted" => is_discounted,
    "original_order_price" => original_order_price,
    "estimate_product_price" => estimate_product_price,
    "change_down_price" => change_down_price,
    "change_freight" => change_freight,
    "is_change_freight" => is_change_freight,
    "use_deduction" => use_deduction,
    "deduction_price" => deduction_price,
    "merchant_receieve_price" => merchant_receieve_price,
    "merchant_discounted_price" => merchant_discounted_price,
    "finder_discounted_price" => finder_discounted_price,
    "vip_discounted_price" => vip_discounted_price,
    "cash_coupon_discounted_price" => cash_coupon_discounted_price,
    "platform_activity_merchant_discounted_price" => platform_activity_merchant_discounted_price,
    "bulkbuy_discounted_price" => bulkbuy_discounted_price,
    "limited_discount_discounted_price" => limited_discount_discounted_price,
    "national_subsidy_discounted_price" => national_subsidy_discounted_price,
    "national_subsidy_merchant_discounted_price" => national_subsidy_merchant_discounted_price,
});

/// `delivery_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetDeliveryInfo {
    /// `deliver_method`.
    pub deliver_method: i64,
    /// `address_info`.
    pub address_info: Option<GetAddressInfo>,
    /// `address_under_review`.
    pub address_under_review: Option<GetAddressUnderReview>,
    /// `delivery_product_info`.
    pub delivery_product_info: Vec<GetDeliveryProductInfo>,
    /// `ship_done_time`.
    pub ship_done_time: Option<i64>,
    /// `address_apply_time`.
    pub address_apply_time: Option<i64>,
    /// `ewaybill_order_code`.
    pub ewaybill_order_code: Option<String>,
    /// `quality_inspect_type`.
    pub quality_inspect_type: Option<i64>,
    /// `quality_inspect_info`.
    pub quality_inspect_info: Option<GetQualityInspectInfo>,
    /// `recharge_info`.
    pub recharge_info: Option<GetRechargeInfo>,
    /// `dropship_flag`.
    pub dropship_flag: Option<i64>,
}

wire_in!(GetDeliveryInfo {
    "deliver_method" => deliver_method,
    "address_info" => address_info,
    "address_under_review" => address_under_review,
    "delivery_product_info" => delivery_product_info,
    "ship_done_time" => ship_done_time,
    "address_apply_time" => address_apply_time,
    "ewaybill_order_code" => ewaybill_order_code,
    "quality_inspect_type" => quality_inspect_type,
    "quality_inspect_info" => quality_inspect_info,
    "recharge_info" => recharge_info,
    "dropship_flag" => dropship_flag,
});

/// `address_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAddressInfo {
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
    /// `hash_code`.
    pub hash_code: Option<String>,
    /// `virtual_order_tel_number`.
    pub virtual_order_tel_number: Option<String>,
    /// `use_tel_number`.
    pub use_tel_number: Option<bool>,
    /// `tel_number_ext_info`.
    pub tel_number_ext_info: Option<GetTelNumberExtInfo>,
}

wire_in!(GetAddressInfo {
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
    "hash_code" => hash_code,
    "virtual_order_tel_number" => virtual_order_tel_number,
    "use_tel_number" => use_tel_number,
    "tel_number_ext_info" => tel_number_ext_info,
});

/// `tel_number_ext_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetTelNumberExtInfo {
    /// `real_tel_number`.
    pub real_tel_number: Option<String>,
    /// Virtual number that forwards to the buyer's phone.
    pub virtual_tel_number: Option<String>,
    /// When the virtual number expires, Unix seconds.
    pub virtual_tel_expire_time: Option<i64>,
    /// How often a virtual number has been requested, at most 3.
    pub get_virtual_tel_cnt: Option<i64>,
}

wire_in!(GetTelNumberExtInfo {
    "real_tel_number" => real_tel_number,
    "virtual_tel_number" => virtual_tel_number,
    "virtual_tel_expire_time" => virtual_tel_expire_time,
    "get_virtual_tel_cnt" => get_virtual_tel_cnt,
});

/// `address_under_review` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAddressUnderReview {
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
    /// `hash_code`.
    pub hash_code: Option<String>,
    /// `virtual_order_tel_number`.
    pub virtual_order_tel_number: Option<String>,
    /// `use_tel_number`.
    pub use_tel_number: Option<bool>,
    /// `tel_number_ext_info`.
    pub tel_number_ext_info: Option<GetTelNumberExtInfo>,
}

wire_in!(GetAddressUnderReview {
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
    "hash_code" => hash_code,
    "virtual_order_tel_number" => virtual_order_tel_number,
    "use_tel_number" => use_tel_number,
    "tel_number_ext_info" => tel_number_ext_info,
});

/// `delivery_product_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetDeliveryProductInfo {
    /// `deliver_type`.
    pub deliver_type: i64,
    /// Code of the carrier, see the list of carriers.
    pub delivery_id: String,
    /// Name of the carrier.
    pub delivery_name: Option<String>,
    /// Waybill number of the carrier.
    pub waybill_id: String,
    /// `delivery_time`.
    pub delivery_time: i64,
    /// `product_infos`.
    pub product_infos: Vec<GetDeliveryProductInfoProductInfos>,
    /// `delivery_address`.
    pub delivery_address: Option<GetDeliveryAddress>,
}

wire_in!(GetDeliveryProductInfo {
    "deliver_type" => deliver_type,
    "delivery_id" => delivery_id,
    "delivery_name" => delivery_name,
    "waybill_id" => waybill_id,
    "delivery_time" => delivery_time,
    "product_infos" => product_infos,
    "delivery_address" => delivery_address,
});

/// `delivery_product_info_product_infos` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetDeliveryProductInfoProductInfos {
    /// Id of the product (SPU).
    pub product_id: i64,
    /// Id of the SKU of the product.
    pub sku_id: i64,
    /// Number of pieces.
    pub product_cnt: i64,
}

wire_in!(GetDeliveryProductInfoProductInfos {
    "product_id" => product_id,
    "sku_id" => sku_id,
    "product_cnt" => product_cnt,
});

/// `delivery_address` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetDeliveryAddress {
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
    /// `hash_code`.
    pub hash_code: Option<String>,
    /// `virtual_order_tel_number`.
    pub virtual_order_tel_number: Option<String>,
    /// `use_tel_number`.
    pub use_tel_number: Option<bool>,
    /// `tel_number_ext_info`.
    pub tel_number_ext_info: Option<GetTelNumberExtInfo>,
}

wire_in!(GetDeliveryAddress {
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
    "hash_code" => hash_code,
    "virtual_order_tel_number" => virtual_order_tel_number,
    "use_tel_number" => use_tel_number,
    "tel_number_ext_info" => tel_number_ext_info,
});

/// `quality_inspect_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetQualityInspectInfo {
    /// `inspect_status`.
    pub inspect_status: i64,
}

wire_in!(GetQualityInspectInfo {
    "inspect_status" => inspect_status,
});

/// `recharge_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRechargeInfo {
    /// `account_type`.
    pub account_type: Option<String>,
    /// `account_no`.
    pub account_no: Option<String>,
    /// `wx_openid`.
    pub wx_openid: Option<String>,
}

wire_in!(GetRechargeInfo {
    "account_type" => account_type,
    "account_no" => account_no,
    "wx_openid" => wx_openid,
});

/// `coupon_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCouponInfo {
    /// Id of the coupon in the user's hands.
    pub user_coupon_id: Option<String>,
}

wire_in!(GetCouponInfo {
    "user_coupon_id" => user_coupon_id,
});

/// `ext_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetExtInfo {
    /// `customer_notes`.
    pub customer_notes: Option<String>,
    /// `merchant_notes`.
    pub merchant_notes: Option<String>,
    /// `confirm_receipt_time`.
    pub confirm_receipt_time: Option<i64>,
    /// Id of the Channels account (视频号), as WeChat's interfaces return it.
    pub finder_id: Option<String>,
    /// `live_id`.
    pub live_id: Option<String>,
    /// `order_scene`.
    pub order_scene: Option<i64>,
    /// `vip_order_session_id`.
    pub vip_order_session_id: Option<String>,
    /// `commission_handling_progress`.
    pub commission_handling_progress: Option<i64>,
}

wire_in!(GetExtInfo {
    "customer_notes" => customer_notes,
    "merchant_notes" => merchant_notes,
    "confirm_receipt_time" => confirm_receipt_time,
    "finder_id" => finder_id,
    "live_id" => live_id,
    "order_scene" => order_scene,
    "vip_order_session_id" => vip_order_session_id,
    "commission_handling_progress" => commission_handling_progress,
});

/// `commission_infos` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCommissionInfos {
    /// Id of the SKU of the product.
    pub sku_id: i64,
    /// `nickname`.
    pub nickname: String,
    /// `type`.
    pub r#type: i64,
    /// `status`.
    pub status: i64,
    /// `amount`.
    pub amount: i64,
    /// Id of the Channels account (视频号), as WeChat's interfaces return it.
    pub finder_id: Option<String>,
    /// Id of the Channels account for this agency.
    pub openfinderid: Option<String>,
    /// `talent_id`.
    pub talent_id: Option<String>,
    /// `agency_id`.
    pub agency_id: Option<String>,
}

wire_in!(GetCommissionInfos {
    "sku_id" => sku_id,
    "nickname" => nickname,
    "type" => r#type,
    "status" => status,
    "amount" => amount,
    "finder_id" => finder_id,
    "openfinderid" => openfinderid,
    "talent_id" => talent_id,
    "agency_id" => agency_id,
});

/// `settle_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSettleInfo {
    /// `predict_commission_fee`.
    pub predict_commission_fee: i64,
    /// `commission_fee`.
    pub commission_fee: Option<i64>,
    /// `predict_wecoin_commission`.
    pub predict_wecoin_commission: Option<i64>,
    /// `wecoin_commission`.
    pub wecoin_commission: Option<i64>,
    /// `settle_time`.
    pub settle_time: Option<i64>,
}

wire_in!(GetSettleInfo {
    "predict_commission_fee" => predict_commission_fee,
    "commission_fee" => commission_fee,
    "predict_wecoin_commission" => predict_wecoin_commission,
    "wecoin_commission" => wecoin_commission,
    "settle_time" => settle_time,
});

/// `sharer_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSharerInfo {
    /// Openid of the sharer.
    pub sharer_openid: String,
    /// `sharer_unionid`.
    pub sharer_unionid: Option<String>,
    /// `sharer_type`.
    pub sharer_type: i64,
    /// `share_scene`.
    pub share_scene: i64,
    /// `handling_progress`.
    pub handling_progress: i64,
}

wire_in!(GetSharerInfo {
    "sharer_openid" => sharer_openid,
    "sharer_unionid" => sharer_unionid,
    "sharer_type" => sharer_type,
    "share_scene" => share_scene,
    "handling_progress" => handling_progress,
});

/// `sku_sharer_infos` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSkuSharerInfos {
    /// Openid of the sharer.
    pub sharer_openid: String,
    /// `sharer_unionid`.
    pub sharer_unionid: Option<String>,
    /// `sharer_type`.
    pub sharer_type: i64,
    /// `share_scene`.
    pub share_scene: i64,
    /// `handling_progress`.
    pub handling_progress: Option<i64>,
    /// Id of the SKU of the product.
    pub sku_id: i64,
    /// `from_wecom`.
    pub from_wecom: Option<bool>,
}

wire_in!(GetSkuSharerInfos {
    "sharer_openid" => sharer_openid,
    "sharer_unionid" => sharer_unionid,
    "sharer_type" => sharer_type,
    "share_scene" => share_scene,
    "handling_progress" => handling_progress,
    "sku_id" => sku_id,
    "from_wecom" => from_wecom,
});

/// `agent_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAgentInfo {
    /// `agent_finder_id`.
    pub agent_finder_id: String,
    /// `agent_finder_nickname`.
    pub agent_finder_nickname: String,
}

wire_in!(GetAgentInfo {
    "agent_finder_id" => agent_finder_id,
    "agent_finder_nickname" => agent_finder_nickname,
});

/// `source_infos` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSourceInfos {
    /// Id of the SKU of the product.
    pub sku_id: i64,
    /// `sale_channel`.
    pub sale_channel: i64,
    /// `account_type`.
    pub account_type: i64,
    /// `account_id`.
    pub account_id: Option<String>,
    /// `account_nickname`.
    pub account_nickname: Option<String>,
    /// `content_type`.
    pub content_type: i64,
    /// `content_id`.
    pub content_id: Option<String>,
    /// `promoter_head_supplier_id`.
    pub promoter_head_supplier_id: Option<String>,
    /// `original_id`.
    pub original_id: Option<String>,
}

wire_in!(GetSourceInfos {
    "sku_id" => sku_id,
    "sale_channel" => sale_channel,
    "account_type" => account_type,
    "account_id" => account_id,
    "account_nickname" => account_nickname,
    "content_type" => content_type,
    "content_id" => content_id,
    "promoter_head_supplier_id" => promoter_head_supplier_id,
    "original_id" => original_id,
});

/// `refund_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRefundInfo {
    /// `refund_freight`.
    pub refund_freight: Option<i64>,
}

wire_in!(GetRefundInfo {
    "refund_freight" => refund_freight,
});

/// `greeting_card_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetGreetingCardInfo {
    /// `giver_name`.
    pub giver_name: Option<String>,
    /// `receiver_name`.
    pub receiver_name: Option<String>,
    /// `greeting_message`.
    pub greeting_message: Option<String>,
}

wire_in!(GetGreetingCardInfo {
    "giver_name" => giver_name,
    "receiver_name" => receiver_name,
    "greeting_message" => greeting_message,
});

/// `custom_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCustomInfo {
    /// `custom_type`.
    pub custom_type: i64,
    /// `custom_img_url`.
    pub custom_img_url: Option<String>,
    /// `custom_preview_img_url`.
    pub custom_preview_img_url: Option<String>,
    /// `custom_word`.
    pub custom_word: Option<String>,
}

wire_in!(GetCustomInfo {
    "custom_type" => custom_type,
    "custom_img_url" => custom_img_url,
    "custom_preview_img_url" => custom_preview_img_url,
    "custom_word" => custom_word,
});

/// `aftersale_detail` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAftersaleDetail {
    /// `aftersale_order_list`.
    pub aftersale_order_list: Vec<GetAftersaleOrderList>,
    /// `on_aftersale_order_cnt`.
    pub on_aftersale_order_cnt: i64,
}

wire_in!(GetAftersaleDetail {
    "aftersale_order_list" => aftersale_order_list,
    "on_aftersale_order_cnt" => on_aftersale_order_cnt,
});

/// `aftersale_order_list` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAftersaleOrderList {
    /// `aftersale_order_id`.
    pub aftersale_order_id: String,
    /// `status`.
    pub status: i64,
}

wire_in!(GetAftersaleOrderList {
    "aftersale_order_id" => aftersale_order_id,
    "status" => status,
});

/// `order_present_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOrderPresentInfo {
    /// `present_send_type`.
    pub present_send_type: i64,
    /// `present_order_id_str`.
    pub present_order_id_str: String,
    /// `present_note`.
    pub present_note: String,
    /// `present_giver_openid`.
    pub present_giver_openid: String,
    /// `present_giver_unionid`.
    pub present_giver_unionid: Option<String>,
    /// `is_b2c_free_present`.
    pub is_b2c_free_present: bool,
}

wire_in!(GetOrderPresentInfo {
    "present_send_type" => present_send_type,
    "present_order_id_str" => present_order_id_str,
    "present_note" => present_note,
    "present_giver_openid" => present_giver_openid,
    "present_giver_unionid" => present_giver_unionid,
    "is_b2c_free_present" => is_b2c_free_present,
});

/// `intra_city_order_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetIntraCityOrderInfo {
    /// `shop_id`.
    pub shop_id: String,
    /// `predict_arrive_time_type`.
    pub predict_arrive_time_type: i64,
    /// Unix seconds.
    pub predict_arrive_start_time: i64,
    /// Unix seconds.
    pub predict_arrive_end_time: i64,
}

wire_in!(GetIntraCityOrderInfo {
    "shop_id" => shop_id,
    "predict_arrive_time_type" => predict_arrive_time_type,
    "predict_arrive_start_time" => predict_arrive_start_time,
    "predict_arrive_end_time" => predict_arrive_end_time,
});

/// List orders (获取订单列表).
///
/// `POST /channels/ec/order/list/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/order/list_get.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/order/list_get.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ListGet {
    /// `create_time_range`.
    pub create_time_range: Option<CreateTimeRange>,
    /// `update_time_range`.
    pub update_time_range: Option<UpdateTimeRange>,
    /// `status`.
    pub status: Option<i64>,
    /// `openid`.
    pub openid: Option<String>,
    /// Number of entries per page.
    ///
    /// `10` unless set.
    pub page_size: i64,
    /// Cursor of the next page, empty for the first page.
    pub next_key: Option<String>,
}

impl ListGet {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// `create_time_range`.
    pub fn create_time_range(mut self, create_time_range: impl Into<CreateTimeRange>) -> Self {
        self.create_time_range = Some(create_time_range.into());
        self
    }

    /// `update_time_range`.
    pub fn update_time_range(mut self, update_time_range: impl Into<UpdateTimeRange>) -> Self {
        self.update_time_range = Some(update_time_range.into());
        self
    }

    /// `status`.
    pub fn status(mut self, status: impl Into<i64>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// `openid`.
    pub fn openid(mut self, openid: impl Into<String>) -> Self {
        self.openid = Some(openid.into());
        self
    }

    /// Number of entries per page.
    ///
    /// `10` unless set.
    pub fn page_size(mut self, page_size: impl Into<i64>) -> Self {
        self.page_size = page_size.into();
        self
    }

    /// Cursor of the next page, empty for the first page.
    pub fn next_key(mut self, next_key: impl Into<String>) -> Self {
        self.next_key = Some(next_key.into());
        self
    }
}

impl Default for ListGet {
    #[inline]
    fn default() -> Self {
        Self {
            create_time_range: Default::default(),
            update_time_range: Default::default(),
            status: Default::default(),
            openid: Default::default(),
            page_size: 10,
            next_key: Default::default(),
        }
    }
}

wire_out!(ListGet {
    "create_time_range" => create_time_range,
    "update_time_range" => update_time_range,
    "status" => status,
    "openid" => openid,
    "page_size" => page_size,
    "next_key" => next_key,
});

/// The answer to [`ListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListGetResponse {
    /// `order_id_list`.
    pub order_id_list: Vec<String>,
    /// Cursor of the next page, empty for the first page.
    pub next_key: Option<String>,
    /// Whether there are more pages.
    pub has_more: bool,
}

wire_in!(ListGetResponse {
    "order_id_list" => order_id_list,
    "next_key" => next_key,
    "has_more" => has_more,
});

impl Endpoint for ListGet {
    type Response = ListGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_order.list_get",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/channels/ec/order/list/get",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// `create_time_range` of [`ListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateTimeRange {
    /// Begin of the period, Unix seconds.
    pub start_time: i64,
    /// End of the period, Unix seconds.
    pub end_time: i64,
}

impl CreateTimeRange {
    /// Starts with the required members.
    #[must_use]
    pub fn new(start_time: impl Into<i64>, end_time: impl Into<i64>) -> Self {
        Self {
            start_time: start_time.into(),
            end_time: end_time.into(),
        }
    }
}

wire_out!(CreateTimeRange {
    "start_time" => start_time,
    "end_time" => end_time,
});

/// `update_time_range` of [`ListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateTimeRange {
    /// Begin of the period, Unix seconds.
    pub start_time: i64,
    /// End of the period, Unix seconds.
    pub end_time: i64,
}

impl UpdateTimeRange {
    /// Starts with the required members.
    #[must_use]
    pub fn new(start_time: impl Into<i64>, end_time: impl Into<i64>) -> Self {
        Self {
            start_time: start_time.into(),
            end_time: end_time.into(),
        }
    }
}

wire_out!(UpdateTimeRange {
    "start_time" => start_time,
    "end_time" => end_time,
});

/// Change the merchant's note of an order (修改订单备注).
///
/// `POST /channels/ec/order/merchantnotes/update`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/order/merchantnotes_update.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/order/merchantnotes_update.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct MerchantNotesUpdate {
    /// Id of the shop order, a string of digits.
    pub order_id: String,
    /// `merchant_notes`.
    pub merchant_notes: String,
}

impl MerchantNotesUpdate {
    /// Starts with the required members.
    pub fn new(order_id: impl Into<String>, merchant_notes: impl Into<String>) -> Self {
        Self {
            order_id: order_id.into(),
            merchant_notes: merchant_notes.into(),
        }
    }
}

wire_out!(MerchantNotesUpdate {
    "order_id" => order_id,
    "merchant_notes" => merchant_notes,
});

/// The answer to [`MerchantNotesUpdate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MerchantNotesUpdateResponse {}

wire_in!(MerchantNotesUpdateResponse {});

impl Endpoint for MerchantNotesUpdate {
    type Response = MerchantNotesUpdateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_order.merchant_notes_update",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/channels/ec/order/merchantnotes/update",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// Get a gift order (查询礼物订单详情).
///
/// `POST /channels/ec/order/present/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/miniandstore/cooperation_gift/api_get_present.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct PresentGet {
    /// Id of the gift order.
    pub present_order_id: String,
}

impl PresentGet {
    /// Starts with the required members.
    pub fn new(present_order_id: impl Into<String>) -> Self {
        Self {
            present_order_id: present_order_id.into(),
        }
    }
}

wire_out!(PresentGet {
    "present_order_id" => present_order_id,
});

/// The answer to [`PresentGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PresentGetResponse {
    /// `present`.
    pub present: PresentGetPresent,
}

wire_in!(PresentGetResponse {
    "present" => present,
});

impl Endpoint for PresentGet {
    type Response = PresentGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_order.present_get",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/channels/ec/order/present/get",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// `present` of [`PresentGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PresentGetPresent {
    /// Id of the gift order.
    pub present_order_id: String,
    /// `is_b2c_free_present`.
    pub is_b2c_free_present: bool,
    /// `present_detail`.
    pub present_detail: PresentGetPresentDetail,
    /// `sub_order_list`.
    pub sub_order_list: Vec<PresentGetSubOrderList>,
    /// `activity_id`.
    pub activity_id: Option<i64>,
    /// When it was created, Unix seconds.
    pub create_time: i64,
}

wire_in!(PresentGetPresent {
    "present_order_id" => present_order_id,
    "is_b2c_free_present" => is_b2c_free_present,
    "present_detail" => present_detail,
    "sub_order_list" => sub_order_list,
    "activity_id" => activity_id,
    "create_time" => create_time,
});

/// `present_detail` of [`PresentGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PresentGetPresentDetail {
    /// `price_info`.
    pub price_info: Option<PresentGetPriceInfo>,
    /// `pay_info`.
    pub pay_info: Option<PresentGetPayInfo>,
    /// Greeting that goes with the gift.
    pub wishmessage: Option<String>,
}

wire_in!(PresentGetPresentDetail {
    "price_info" => price_info,
    "pay_info" => pay_info,
    "wishmessage" => wishmessage,
});

/// `price_info` of [`PresentGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PresentGetPriceInfo {
    /// `order_price`.
    pub order_price: i64,
}

wire_in!(PresentGetPriceInfo {
    "order_price" => order_price,
});

/// `pay_info` of [`PresentGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PresentGetPayInfo {
    /// Unix seconds.
    pub pay_time: i64,
}

wire_in!(PresentGetPayInfo {
    "pay_time" => pay_time,
});

/// `sub_order_list` of [`PresentGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PresentGetSubOrderList {
    /// Id of the shop order, a string of digits.
    pub order_id: String,
    /// `openid`.
    pub openid: Option<String>,
    /// `status`.
    pub status: i64,
}

wire_in!(PresentGetSubOrderList {
    "order_id" => order_id,
    "openid" => openid,
    "status" => status,
});

/// List gift orders (查询礼物订单列表).
///
/// `POST /channels/ec/order/presentlist/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/miniandstore/cooperation_gift/api_get_present_list.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct PresentListGet {
    /// Appid of the shop.
    pub shop_appid: String,
    /// `create_time_range`.
    pub create_time_range: Option<CreateTimeRange>,
    /// `update_time_range`.
    pub update_time_range: Option<UpdateTimeRange>,
    /// Number of entries per page.
    ///
    /// `10` unless set.
    pub page_size: i64,
    /// Cursor of the next page, empty for the first page.
    pub next_key: Option<String>,
}

impl PresentListGet {
    /// Starts with the required members.
    pub fn new(shop_appid: impl Into<String>) -> Self {
        Self {
            shop_appid: shop_appid.into(),
            create_time_range: Default::default(),
            update_time_range: Default::default(),
            page_size: 10,
            next_key: Default::default(),
        }
    }

    /// `create_time_range`.
    pub fn create_time_range(mut self, create_time_range: impl Into<CreateTimeRange>) -> Self {
        self.create_time_range = Some(create_time_range.into());
        self
    }

    /// `update_time_range`.
    pub fn update_time_range(mut self, update_time_range: impl Into<UpdateTimeRange>) -> Self {
        self.update_time_range = Some(update_time_range.into());
        self
    }

    /// Number of entries per page.
    ///
    /// `10` unless set.
    pub fn page_size(mut self, page_size: impl Into<i64>) -> Self {
        self.page_size = page_size.into();
        self
    }

    /// Cursor of the next page, empty for the first page.
    pub fn next_key(mut self, next_key: impl Into<String>) -> Self {
        self.next_key = Some(next_key.into());
        self
    }
}

wire_out!(PresentListGet {
    "shop_appid" => shop_appid,
    "create_time_range" => create_time_range,
    "update_time_range" => update_time_range,
    "page_size" => page_size,
    "next_key" => next_key,
});

/// The answer to [`PresentListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PresentListGetResponse {
    /// `present_order_list`.
    pub present_order_list: Vec<PresentListGetPresentOrderList>,
    /// Cursor of the next page, empty for the first page.
    pub next_key: Option<String>,
}

wire_in!(PresentListGetResponse {
    "present_order_list" => present_order_list,
    "next_key" => next_key,
});

impl Endpoint for PresentListGet {
    type Response = PresentListGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_order.present_list_get",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/channels/ec/order/presentlist/get",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// `present_order_list` of [`PresentListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PresentListGetPresentOrderList {
    /// Id of the gift order.
    pub present_order_id: String,
}

wire_in!(PresentListGetPresentOrderList {
    "present_order_id" => present_order_id,
});

/// Add a note to a gift order (礼物订单新增备注信息).
///
/// `POST /channels/ec/order/presentnote/add`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/order/present_note_add.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct PresentNoteAdd {
    /// Id of the gift order.
    pub present_order_id: String,
    /// `notes`.
    pub notes: String,
}

impl PresentNoteAdd {
    /// Starts with the required members.
    pub fn new(present_order_id: impl Into<String>, notes: impl Into<String>) -> Self {
        Self {
            present_order_id: present_order_id.into(),
            notes: notes.into(),
        }
    }
}

wire_out!(PresentNoteAdd {
    "present_order_id" => present_order_id,
    "notes" => notes,
});

/// The answer to [`PresentNoteAdd`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PresentNoteAddResponse {}

wire_in!(PresentNoteAddResponse {});

impl Endpoint for PresentNoteAdd {
    type Response = PresentNoteAddResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_order.present_note_add",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/channels/ec/order/presentnote/add",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// List gift orders, old form (查询礼物订单列表-旧).
///
/// `POST /channels/ec/order/presentorderlist/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/cooperation_shop/list_present_order.html)
///
/// Obsolete: The documentation no longer lists it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct PresentOrderListGet {
    /// Appid of the shop.
    pub shop_appid: String,
    /// `open_id`.
    pub open_id: Option<String>,
    /// `create_time_range`.
    pub create_time_range: Option<CreateTimeRange>,
    /// `update_time_range`.
    pub update_time_range: Option<UpdateTimeRange>,
    /// Number of entries per page.
    ///
    /// `10` unless set.
    pub page_size: i64,
    /// Cursor of the next page, empty for the first page.
    pub next_key: Option<String>,
}

impl PresentOrderListGet {
    /// Starts with the required members.
    pub fn new(shop_appid: impl Into<String>) -> Self {
        Self {
            shop_appid: shop_appid.into(),
            open_id: Default::default(),
            create_time_range: Default::default(),
            update_time_range: Default::default(),
            page_size: 10,
            next_key: Default::default(),
        }
    }

    /// `open_id`.
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// `create_time_range`.
    pub fn create_time_range(mut self, create_time_range: impl Into<CreateTimeRange>) -> Self {
        self.create_time_range = Some(create_time_range.into());
        self
    }

    /// `update_time_range`.
    pub fn update_time_range(mut self, update_time_range: impl Into<UpdateTimeRange>) -> Self {
        self.update_time_range = Some(update_time_range.into());
        self
    }

    /// Number of entries per page.
    ///
    /// `10` unless set.
    pub fn page_size(mut self, page_size: impl Into<i64>) -> Self {
        self.page_size = page_size.into();
        self
    }

    /// Cursor of the next page, empty for the first page.
    pub fn next_key(mut self, next_key: impl Into<String>) -> Self {
        self.next_key = Some(next_key.into());
        self
    }
}

wire_out!(PresentOrderListGet {
    "shop_appid" => shop_appid,
    "open_id" => open_id,
    "create_time_range" => create_time_range,
    "update_time_range" => update_time_range,
    "page_size" => page_size,
    "next_key" => next_key,
});

/// The answer to [`PresentOrderListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PresentOrderListGetResponse {
    /// `present_order_list`.
    pub present_order_list: Vec<PresentOrderListGetPresentOrderList>,
    /// Cursor of the next page, empty for the first page.
    pub next_key: Option<String>,
}

wire_in!(PresentOrderListGetResponse {
    "present_order_list" => present_order_list,
    "next_key" => next_key,
});

impl Endpoint for PresentOrderListGet {
    type Response = PresentOrderListGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_order.present_order_list_get",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/channels/ec/order/presentorderlist/get",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// `present_order_list` of [`PresentOrderListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PresentOrderListGetPresentOrderList {
    /// Id of the gift order.
    pub present_order_id: String,
    /// Id of the shop order, a string of digits.
    pub order_id: Vec<String>,
}

wire_in!(PresentOrderListGetPresentOrderList {
    "present_order_id" => present_order_id,
    "order_id" => order_id,
});

/// List sub-orders of a gift order (获取礼物单的子单列表).
///
/// `POST /channels/ec/order/presentsuborder/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/order/get_by_presentid.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct PresentSubOrderGet {
    /// Id of the gift order.
    pub present_order_id: String,
}

impl PresentSubOrderGet {
    /// Starts with the required members.
    pub fn new(present_order_id: impl Into<String>) -> Self {
        Self {
            present_order_id: present_order_id.into(),
        }
    }
}

wire_out!(PresentSubOrderGet {
    "present_order_id" => present_order_id,
});

/// The answer to [`PresentSubOrderGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PresentSubOrderGetResponse {
    /// `order_ids`.
    pub order_ids: Vec<String>,
}

wire_in!(PresentSubOrderGetResponse {
    "order_ids" => order_ids,
});

impl Endpoint for PresentSubOrderGet {
    type Response = PresentSubOrderGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_order.present_sub_order_get",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/channels/ec/order/presentsuborder/get",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// Change the price of an order (修改订单价格).
///
/// `POST /channels/ec/order/price/update`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/order/price_update.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/order/price_update.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct PriceUpdate {
    /// Id of the shop order, a string of digits.
    pub order_id: String,
    /// `change_express`.
    pub change_express: bool,
    /// `express_fee`.
    pub express_fee: Option<i64>,
    /// `change_order_infos`.
    pub change_order_infos: Option<Vec<PriceUpdateChangeOrderInfos>>,
}

impl PriceUpdate {
    /// Starts with the required members.
    pub fn new(order_id: impl Into<String>, change_express: impl Into<bool>) -> Self {
        Self {
            order_id: order_id.into(),
            change_express: change_express.into(),
            express_fee: Default::default(),
            change_order_infos: Default::default(),
        }
    }

    /// `express_fee`.
    pub fn express_fee(mut self, express_fee: impl Into<i64>) -> Self {
        self.express_fee = Some(express_fee.into());
        self
    }

    /// `change_order_infos`.
    pub fn change_order_infos(
        mut self,
        change_order_infos: impl IntoIterator<Item = impl Into<PriceUpdateChangeOrderInfos>>,
    ) -> Self {
        self.change_order_infos = Some(change_order_infos.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(PriceUpdate {
    "order_id" => order_id,
    "change_express" => change_express,
    "express_fee" => express_fee,
    "change_order_infos" => change_order_infos,
});

/// The answer to [`PriceUpdate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PriceUpdateResponse {}

wire_in!(PriceUpdateResponse {});

impl Endpoint for PriceUpdate {
    type Response = PriceUpdateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_order.price_update",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/channels/ec/order/price/update",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// `change_order_infos` of [`PriceUpdate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PriceUpdateChangeOrderInfos {
    /// Id of the product (SPU).
    pub product_id: i64,
    /// Id of the SKU of the product.
    pub sku_id: i64,
    /// `change_price`.
    pub change_price: i64,
}

impl PriceUpdateChangeOrderInfos {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        product_id: impl Into<i64>,
        sku_id: impl Into<i64>,
        change_price: impl Into<i64>,
    ) -> Self {
        Self {
            product_id: product_id.into(),
            sku_id: sku_id.into(),
            change_price: change_price.into(),
        }
    }
}

wire_out!(PriceUpdateChangeOrderInfos {
    "product_id" => product_id,
    "sku_id" => sku_id,
    "change_price" => change_price,
});

/// Apply to see the real number of an order (申请查看订单真实号码).
///
/// `POST /channels/ec/order/realnumber/apply`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/channels-shop-order/api_applyrealnumber.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct RealNumberApply {
    /// Id of the shop order, a string of digits.
    pub order_id: String,
    /// `apply_type`.
    pub apply_type: i64,
    /// `apply_reason`.
    pub apply_reason: String,
    /// `pic_media_ids`.
    pub pic_media_ids: Vec<String>,
}

impl RealNumberApply {
    /// Starts with the required members.
    pub fn new(
        order_id: impl Into<String>,
        apply_type: impl Into<i64>,
        apply_reason: impl Into<String>,
        pic_media_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            order_id: order_id.into(),
            apply_type: apply_type.into(),
            apply_reason: apply_reason.into(),
            pic_media_ids: pic_media_ids.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(RealNumberApply {
    "order_id" => order_id,
    "apply_type" => apply_type,
    "apply_reason" => apply_reason,
    "pic_media_ids" => pic_media_ids,
});

/// The answer to [`RealNumberApply`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RealNumberApplyResponse {
    /// `task_id`.
    pub task_id: String,
}

wire_in!(RealNumberApplyResponse {
    "task_id" => task_id,
});

impl Endpoint for RealNumberApply {
    type Response = RealNumberApplyResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_order.real_number_apply",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/channels/ec/order/realnumber/apply",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// Get the review of an application for a real number (查看订单真实号审核状态).
///
/// `POST /channels/ec/order/realnumberviewaudit/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/channels-shop-order/api_getrealnumberviewaudit.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct RealNumberViewAuditGet {
    /// Id of the shop order, a string of digits.
    pub order_id: String,
}

impl RealNumberViewAuditGet {
    /// Starts with the required members.
    pub fn new(order_id: impl Into<String>) -> Self {
        Self {
            order_id: order_id.into(),
        }
    }
}

wire_out!(RealNumberViewAuditGet {
    "order_id" => order_id,
});

/// The answer to [`RealNumberViewAuditGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RealNumberViewAuditGetResponse {
    /// `task_id`.
    pub task_id: String,
    /// `audit_state`.
    pub audit_state: i64,
    /// `apply_reason`.
    pub apply_reason: String,
    /// `apply_time`.
    pub apply_time: i64,
}

wire_in!(RealNumberViewAuditGetResponse {
    "task_id" => task_id,
    "audit_state" => audit_state,
    "apply_reason" => apply_reason,
    "apply_time" => apply_time,
});

impl Endpoint for RealNumberViewAuditGet {
    type Response = RealNumberViewAuditGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_order.real_number_view_audit_get",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/channels/ec/order/realnumberviewaudit/get",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// List orders of a gift receiver (查询收礼者订单列表).
///
/// `POST /channels/ec/order/receiverorderlist/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/miniandstore/cooperation_gift/api_get_receiver_order_list.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ReceiverOrderListGet {
    /// Appid of the shop.
    pub shop_appid: String,
    /// `openid`.
    pub openid: String,
    /// `create_time_range`.
    pub create_time_range: Option<CreateTimeRange>,
    /// `update_time_range`.
    pub update_time_range: Option<UpdateTimeRange>,
    /// Number of entries per page.
    ///
    /// `10` unless set.
    pub page_size: i64,
    /// Cursor of the next page, empty for the first page.
    pub next_key: Option<String>,
}

impl ReceiverOrderListGet {
    /// Starts with the required members.
    pub fn new(shop_appid: impl Into<String>, openid: impl Into<String>) -> Self {
        Self {
            shop_appid: shop_appid.into(),
            openid: openid.into(),
            create_time_range: Default::default(),
            update_time_range: Default::default(),
            page_size: 10,
            next_key: Default::default(),
        }
    }

    /// `create_time_range`.
    pub fn create_time_range(mut self, create_time_range: impl Into<CreateTimeRange>) -> Self {
        self.create_time_range = Some(create_time_range.into());
        self
    }

    /// `update_time_range`.
    pub fn update_time_range(mut self, update_time_range: impl Into<UpdateTimeRange>) -> Self {
        self.update_time_range = Some(update_time_range.into());
        self
    }

    /// Number of entries per page.
    ///
    /// `10` unless set.
    pub fn page_size(mut self, page_size: impl Into<i64>) -> Self {
        self.page_size = page_size.into();
        self
    }

    /// Cursor of the next page, empty for the first page.
    pub fn next_key(mut self, next_key: impl Into<String>) -> Self {
        self.next_key = Some(next_key.into());
        self
    }
}

wire_out!(ReceiverOrderListGet {
    "shop_appid" => shop_appid,
    "openid" => openid,
    "create_time_range" => create_time_range,
    "update_time_range" => update_time_range,
    "page_size" => page_size,
    "next_key" => next_key,
});

/// The answer to [`ReceiverOrderListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ReceiverOrderListGetResponse {
    /// `order_list`.
    pub order_list: Vec<ReceiverOrderListGetOrderList>,
    /// Cursor of the next page, empty for the first page.
    pub next_key: Option<String>,
}

wire_in!(ReceiverOrderListGetResponse {
    "order_list" => order_list,
    "next_key" => next_key,
});

impl Endpoint for ReceiverOrderListGet {
    type Response = ReceiverOrderListGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_order.receiver_order_list_get",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/channels/ec/order/receiverorderlist/get",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// `order_list` of [`ReceiverOrderListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ReceiverOrderListGetOrderList {
    /// Id of the gift order.
    pub present_order_id: String,
    /// Id of the shop order, a string of digits.
    pub order_id: String,
}

wire_in!(ReceiverOrderListGetOrderList {
    "present_order_id" => present_order_id,
    "order_id" => order_id,
});

/// Search orders (订单搜索).
///
/// `POST /channels/ec/order/search`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/order/search.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/order/search.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Search {
    /// `search_condition`.
    pub search_condition: SearchSearchCondition,
    /// `status`.
    pub status: Option<i64>,
    /// `on_aftersale_order_exist`.
    pub on_aftersale_order_exist: Option<i64>,
    /// Cursor of the next page, empty for the first page.
    pub next_key: Option<String>,
    /// Number of entries per page.
    ///
    /// `10` unless set.
    pub page_size: i64,
}

impl Search {
    /// Starts with the required members.
    pub fn new(search_condition: impl Into<SearchSearchCondition>) -> Self {
        Self {
            search_condition: search_condition.into(),
            status: Default::default(),
            on_aftersale_order_exist: Default::default(),
            next_key: Default::default(),
            page_size: 10,
        }
    }

    /// `status`.
    pub fn status(mut self, status: impl Into<i64>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// `on_aftersale_order_exist`.
    pub fn on_aftersale_order_exist(mut self, on_aftersale_order_exist: impl Into<i64>) -> Self {
        self.on_aftersale_order_exist = Some(on_aftersale_order_exist.into());
        self
    }

    /// Cursor of the next page, empty for the first page.
    pub fn next_key(mut self, next_key: impl Into<String>) -> Self {
        self.next_key = Some(next_key.into());
        self
    }

    /// Number of entries per page.
    ///
    /// `10` unless set.
    pub fn page_size(mut self, page_size: impl Into<i64>) -> Self {
        self.page_size = page_size.into();
        self
    }
}

wire_out!(Search {
    "search_condition" => search_condition,
    "status" => status,
    "on_aftersale_order_exist" => on_aftersale_order_exist,
    "next_key" => next_key,
    "page_size" => page_size,
});

/// The answer to [`Search`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SearchResponse {
    /// `orders`.
    pub orders: Vec<String>,
    /// Cursor of the next page, empty for the first page.
    pub next_key: Option<String>,
    /// Whether there are more pages.
    pub has_more: bool,
}

wire_in!(SearchResponse {
    "orders" => orders,
    "next_key" => next_key,
    "has_more" => has_more,
});

impl Endpoint for Search {
    type Response = SearchResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_order.search",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/channels/ec/order/search",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// `search_condition` of [`Search`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SearchSearchCondition {
    /// Title of the product.
    pub title: Option<String>,
    /// The shop's own code of the SKU, at most 100 characters.
    pub sku_code: Option<String>,
    /// Name of the recipient.
    pub user_name: Option<String>,
    /// Phone number.
    pub tel_number: Option<String>,
    /// `tel_number_last4`.
    pub tel_number_last4: Option<String>,
    /// Id of the shop order, a string of digits.
    pub order_id: Option<String>,
}

impl SearchSearchCondition {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Title of the product.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// The shop's own code of the SKU, at most 100 characters.
    #[must_use]
    pub fn sku_code(mut self, sku_code: impl Into<String>) -> Self {
        self.sku_code = Some(sku_code.into());
        self
    }

    /// Name of the recipient.
    #[must_use]
    pub fn user_name(mut self, user_name: impl Into<String>) -> Self {
        self.user_name = Some(user_name.into());
        self
    }

    /// Phone number.
    #[must_use]
    pub fn tel_number(mut self, tel_number: impl Into<String>) -> Self {
        self.tel_number = Some(tel_number.into());
        self
    }

    /// `tel_number_last4`.
    #[must_use]
    pub fn tel_number_last4(mut self, tel_number_last4: impl Into<String>) -> Self {
        self.tel_number_last4 = Some(tel_number_last4.into());
        self
    }

    /// Id of the shop order, a string of digits.
    #[must_use]
    pub fn order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }
}

wire_out!(SearchSearchCondition {
    "title" => title,
    "sku_code" => sku_code,
    "user_name" => user_name,
    "tel_number" => tel_number,
    "tel_number_last4" => tel_number_last4,
    "order_id" => order_id,
});

/// Decode the delivery details of an order (解密订单中的详细收货信息).
///
/// `POST /channels/ec/order/sensitiveinfo/decode`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/order/decode_order_sensitive_info.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/order/decode_order_sensitive_info.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SensitiveInfoDecode {
    /// Id of the shop order, a string of digits.
    pub order_id: String,
}

impl SensitiveInfoDecode {
    /// Starts with the required members.
    pub fn new(order_id: impl Into<String>) -> Self {
        Self {
            order_id: order_id.into(),
        }
    }
}

wire_out!(SensitiveInfoDecode {
    "order_id" => order_id,
});

/// The answer to [`SensitiveInfoDecode`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SensitiveInfoDecodeResponse {
    /// `address_info`.
    pub address_info: Option<SensitiveInfoDecodeAddressInfo>,
    /// `virtual_number_info`.
    pub virtual_number_info: Option<SensitiveInfoDecodeVirtualNumberInfo>,
}

wire_in!(SensitiveInfoDecodeResponse {
    "address_info" => address_info,
    "virtual_number_info" => virtual_number_info,
});

impl Endpoint for SensitiveInfoDecode {
    type Response = SensitiveInfoDecodeResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_order.sensitive_info_decode",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/channels/ec/order/sensitiveinfo/decode",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// `address_info` of [`SensitiveInfoDecode`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SensitiveInfoDecodeAddressInfo {
    /// Name of the recipient.
    pub user_name: String,
    /// Postal code.
    pub postal_code: Option<String>,
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
    /// House number.
    pub house_number: Option<String>,
    /// `virtual_order_tel_number`.
    pub virtual_order_tel_number: Option<String>,
}

wire_in!(SensitiveInfoDecodeAddressInfo {
    "user_name" => user_name,
    "postal_code" => postal_code,
    "province_name" => province_name,
    "city_name" => city_name,
    "county_name" => county_name,
    "detail_info" => detail_info,
    "tel_number" => tel_number,
    "house_number" => house_number,
    "virtual_order_tel_number" => virtual_order_tel_number,
});

/// `virtual_number_info` of [`SensitiveInfoDecode`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SensitiveInfoDecodeVirtualNumberInfo {
    /// `virtual_number`.
    pub virtual_number: String,
    /// `extension`.
    pub extension: Option<String>,
    /// `expiration`.
    pub expiration: i64,
}

wire_in!(SensitiveInfoDecodeVirtualNumberInfo {
    "virtual_number" => virtual_number,
    "extension" => extension,
    "expiration" => expiration,
});

/// Apply again for an order's virtual number (订单再次申请虚拟号).
///
/// `POST /channels/ec/order/virtualnumber/applyagain`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/channels-shop-order/api_applyvirtualnumberagain.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct VirtualNumberApplyAgain {
    /// Id of the shop order, a string of digits.
    pub order_id: String,
}

impl VirtualNumberApplyAgain {
    /// Starts with the required members.
    pub fn new(order_id: impl Into<String>) -> Self {
        Self {
            order_id: order_id.into(),
        }
    }
}

wire_out!(VirtualNumberApplyAgain {
    "order_id" => order_id,
});

/// The answer to [`VirtualNumberApplyAgain`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct VirtualNumberApplyAgainResponse {
    /// `virtual_number`.
    pub virtual_number: String,
    /// `extension`.
    pub extension: Option<String>,
    /// `apply_quota`.
    pub apply_quota: i64,
}

wire_in!(VirtualNumberApplyAgainResponse {
    "virtual_number" => virtual_number,
    "extension" => extension,
    "apply_quota" => apply_quota,
});

impl Endpoint for VirtualNumberApplyAgain {
    type Response = VirtualNumberApplyAgainResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_order.virtual_number_apply_again",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/channels/ec/order/virtualnumber/applyagain",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// Prolong an order's virtual number (订单虚拟号延期).
///
/// `POST /channels/ec/order/virtualnumber/delay`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/channels-shop-order/api_delayvirtualnumber.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct VirtualNumberDelay {
    /// Id of the shop order, a string of digits.
    pub order_id: String,
    /// `has_delay_times`.
    pub has_delay_times: i64,
}

impl VirtualNumberDelay {
    /// Starts with the required members.
    pub fn new(order_id: impl Into<String>, has_delay_times: impl Into<i64>) -> Self {
        Self {
            order_id: order_id.into(),
            has_delay_times: has_delay_times.into(),
        }
    }
}

wire_out!(VirtualNumberDelay {
    "order_id" => order_id,
    "has_delay_times" => has_delay_times,
});

/// The answer to [`VirtualNumberDelay`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct VirtualNumberDelayResponse {
    /// `expiration`.
    pub expiration: i64,
    /// `available_extend_num`.
    pub available_extend_num: i64,
}

wire_in!(VirtualNumberDelayResponse {
    "expiration" => expiration,
    "available_extend_num" => available_extend_num,
});

impl Endpoint for VirtualNumberDelay {
    type Response = VirtualNumberDelayResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_order.virtual_number_delay",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/channels/ec/order/virtualnumber/delay",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// Exchange for an order's virtual number (兑换虚拟号).
///
/// `POST /channels/ec/order/virtualtelnumber/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/order/virtualtelnumber_get.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/order/virtualtelnumber_get.html)
///
/// Obsolete: The documentation no longer lists it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct VirtualTelNumberGet {
    /// Id of the shop order, a string of digits.
    pub order_id: String,
}

impl VirtualTelNumberGet {
    /// Starts with the required members.
    pub fn new(order_id: impl Into<String>) -> Self {
        Self {
            order_id: order_id.into(),
        }
    }
}

wire_out!(VirtualTelNumberGet {
    "order_id" => order_id,
});

/// The answer to [`VirtualTelNumberGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct VirtualTelNumberGetResponse {
    /// Virtual number that forwards to the buyer's phone.
    pub virtual_tel_number: String,
    /// When the virtual number expires, Unix seconds.
    pub virtual_tel_expire_time: i64,
    /// How often a virtual number has been requested, at most 3.
    pub get_virtual_tel_cnt: i64,
}

wire_in!(VirtualTelNumberGetResponse {
    "virtual_tel_number" => virtual_tel_number,
    "virtual_tel_expire_time" => virtual_tel_expire_time,
    "get_virtual_tel_cnt" => get_virtual_tel_cnt,
});

impl Endpoint for VirtualTelNumberGet {
    type Response = VirtualTelNumberGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_order.virtual_tel_number_get",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/channels/ec/order/virtualtelnumber/get",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}
