//! Generated from `spec/mini/channels_ec_order.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Orders and delivery (微信小店订单与发货)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Change the address of an order (修改订单地址).
///
/// `POST /channels/ec/order/address/update`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/order/address_update.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/order/address_update.html)
///
/// The buyer has to agree to the new address.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AddressUpdate {
    /// Id of the order, a string of digits.
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
pub type AddressUpdateResponse = yizhan_core::Done;

impl Endpoint for AddressUpdate {
    type Response = AddressUpdateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_order.address_update",
        path: "/channels/ec/order/address/update",
        ..Operation::usual(Product::Mini)
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

wire_out!(part AddressUpdateUserAddress {
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
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AddressModifyAccept {
    /// Id of the order, a string of digits.
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
pub type AddressModifyAcceptResponse = yizhan_core::Done;

impl Endpoint for AddressModifyAccept {
    type Response = AddressModifyAcceptResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_order.address_modify_accept",
        path: "/channels/ec/order/addressmodify/accept",
        ..Operation::usual(Product::Mini)
    };
}

/// Reject a buyer's change of address (拒绝用户修改收货地址申请).
///
/// `POST /channels/ec/order/addressmodify/reject`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/order/reject_address_modify_apply.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/order/reject_address_modify_apply.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AddressModifyReject {
    /// Id of the order, a string of digits.
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
pub type AddressModifyRejectResponse = yizhan_core::Done;

impl Endpoint for AddressModifyReject {
    type Response = AddressModifyRejectResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_order.address_modify_reject",
        path: "/channels/ec/order/addressmodify/reject",
        ..Operation::usual(Product::Mini)
    };
}

/// Ship a compensating parcel (补发货).
///
/// `POST /channels/ec/order/delivery/compensation`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/channels-shop-delivery/delivery/api_delivery_compensation.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DeliveryCompensation {
    /// Id of the order, a string of digits.
    pub order_id: String,
    /// Parcels.
    pub delivery_list: Vec<DeliveryList>,
    /// Why another parcel is sent.
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
pub type DeliveryCompensationResponse = yizhan_core::Done;

impl Endpoint for DeliveryCompensation {
    type Response = DeliveryCompensationResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_order.delivery_compensation",
        path: "/channels/ec/order/delivery/compensation",
        ..Operation::usual(Product::Mini)
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
    /// 1 sent by the shop's carrier, 2 signed online waybill, 3 virtual without parcel, 4 single online waybill.
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

wire_out!(part DeliveryList {
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

wire_out!(part ProductInfos {
    "product_id" => product_id,
    "sku_id" => sku_id,
    "product_cnt" => product_cnt,
});

/// Ship an order (订单发货).
///
/// `POST /channels/ec/order/delivery/send`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/order/delivery_send.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/order/delivery_send.html)
///
/// Several parcels may be sent in one call or one after another; the order is shipped when all pieces are.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DeliverySend {
    /// Id of the order, a string of digits.
    pub order_id: String,
    /// Parcels.
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
pub type DeliverySendResponse = yizhan_core::Done;

impl Endpoint for DeliverySend {
    type Response = DeliverySendResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_order.delivery_send",
        path: "/channels/ec/order/delivery/send",
        ..Operation::usual(Product::Mini)
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
    /// 1 sent by the shop's carrier, 2 signed online waybill, 3 virtual without parcel, 4 single online waybill.
    pub deliver_type: i64,
    /// `product_infos`.
    pub product_infos: Vec<ProductInfos>,
    /// Lessons, for virtual courses.
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

    /// Lessons, for virtual courses.
    #[must_use]
    pub fn course_info(mut self, course_info: impl Into<DeliverySendCourseInfo>) -> Self {
        self.course_info = Some(course_info.into());
        self
    }
}

wire_out!(part DeliverySendDeliveryList2 {
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
    /// Where the lessons are held.
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

wire_out!(part DeliverySendCourseInfo {
    "start_time" => start_time,
    "end_time" => end_time,
    "course_path" => course_path,
});

/// `course_path` of [`DeliverySend`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DeliverySendCoursePath {
    /// Kind of the place where the lessons are held.
    pub r#type: i64,
    /// Appid of the mini program.
    pub wxa_appid: Option<String>,
    /// Page of the mini program.
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

    /// Appid of the mini program.
    #[must_use]
    pub fn wxa_appid(mut self, wxa_appid: impl Into<String>) -> Self {
        self.wxa_appid = Some(wxa_appid.into());
        self
    }

    /// Page of the mini program.
    #[must_use]
    pub fn wxa_path(mut self, wxa_path: impl Into<String>) -> Self {
        self.wxa_path = Some(wxa_path.into());
        self
    }
}

wire_out!(part DeliverySendCoursePath {
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
        path: "/channels/ec/order/deliverycompanylist/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
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

wire_in!(part CompanyList {
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
    /// Only carriers that know electronic waybills.
    pub ewaybill_only: Option<bool>,
}

impl DeliveryCompanyListNewGet {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Only carriers that know electronic waybills.
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
        path: "/channels/ec/order/deliverycompanylist/new/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Change the delivery of an order (修改物流信息).
///
/// `POST /channels/ec/order/deliveryinfo/update`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/order/deliveryinfo_update.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/order/deliveryinfo_update.html)
///
/// Only a few changes are allowed after shipment.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DeliveryInfoUpdate {
    /// Id of the order, a string of digits.
    pub order_id: String,
    /// Parcels.
    pub delivery_list: Option<Vec<DeliveryList>>,
    /// Parcels to replace, old and new.
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

    /// Parcels.
    pub fn delivery_list(
        mut self,
        delivery_list: impl IntoIterator<Item = impl Into<DeliveryList>>,
    ) -> Self {
        self.delivery_list = Some(delivery_list.into_iter().map(Into::into).collect());
        self
    }

    /// Parcels to replace, old and new.
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
pub type DeliveryInfoUpdateResponse = yizhan_core::Done;

impl Endpoint for DeliveryInfoUpdate {
    type Response = DeliveryInfoUpdateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_order.delivery_info_update",
        path: "/channels/ec/order/deliveryinfo/update",
        ..Operation::usual(Product::Mini)
    };
}

/// `change_infos` of [`DeliveryInfoUpdate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DeliveryInfoUpdateChangeInfos {
    /// Parcel as it is.
    pub old: DeliveryInfoUpdateOld,
    /// Parcel as it shall be.
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

wire_out!(part DeliveryInfoUpdateChangeInfos {
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

wire_out!(part DeliveryInfoUpdateOld {
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

wire_out!(part DeliveryInfoUpdateNew {
    "delivery_id" => delivery_id,
    "waybill_id" => waybill_id,
    "product_infos" => product_infos,
});

/// Submit the quality inspection of fresh goods (上传生鲜质检信息).
///
/// `POST /channels/ec/order/freshinspect/submit`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/order/fresh_inspect_submit.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/order/fresh_inspect_submit.html)
///
/// Only for orders of fresh goods that need inspection, see quality_inspect_type.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct FreshinspectSubmit {
    /// Id of the order, a string of digits.
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
pub type FreshinspectSubmitResponse = yizhan_core::Done;

impl Endpoint for FreshinspectSubmit {
    type Response = FreshinspectSubmitResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_order.freshinspect_submit",
        path: "/channels/ec/order/freshinspect/submit",
        ..Operation::usual(Product::Mini)
    };
}

/// `audit_items` of [`FreshinspectSubmit`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FreshinspectSubmitAuditItems {
    /// Kind of picture: product_express_pic_url, product_packaging_box_pic_url, product_unboxing_pic_url, single_product_detail_pic_url.
    pub item_name: String,
    /// Address of the picture.
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

wire_out!(part FreshinspectSubmitAuditItems {
    "item_name" => item_name,
    "item_value" => item_value,
});

/// Get an order (获取订单详情).
///
/// `POST /channels/ec/order/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/order/get.html) [(2)](https://developers.weixin.qq.com/doc/channels/locallife/api/query_coupon.html) [(3)](https://developers.weixin.qq.com/doc/store/shop/API/order/get.html)
///
/// Delivery details may be masked; decode them with the sensitive information interface. Commissions and sharers may follow later, see the progress members.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Get {
    /// Id of the order, a string of digits.
    pub order_id: String,
    /// Whether to mask the delivery details.
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

    /// Whether to mask the delivery details.
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
        path: "/channels/ec/order/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `order` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOrder {
    /// Id of the order, a string of digits.
    pub order_id: String,
    /// 10 unpaid, 12 gift waiting for acceptance, 20 to ship, 21 partly shipped, 30 shipped, 100 done, 200 cancelled after after-sales, 250 cancelled.
    pub status: i64,
    /// `order_detail`.
    pub order_detail: GetOrderDetail,
    /// `aftersale_detail`.
    pub aftersale_detail: Option<GetAftersaleDetail>,
    /// Openid of the buyer under the shop.
    pub openid: String,
    /// Unionid of the user, only if the account is bound to an Open Platform account.
    pub unionid: Option<String>,
    /// When it was last changed, Unix seconds.
    pub update_time: i64,
    /// When it was created, Unix seconds.
    pub create_time: i64,
    /// Whether it is a gift order.
    pub is_present: Option<bool>,
    /// Way the gift was sent.
    pub present_send_type: Option<i64>,
    /// Id of the gift order.
    pub present_order_id_str: Option<String>,
    /// Note of the gift order.
    pub present_note: Option<String>,
    /// Openid of the giver of the gift.
    pub present_giver_openid: Option<String>,
    /// Unionid of the giver of the gift.
    pub present_giver_unionid: Option<String>,
    /// `order_present_info`.
    pub order_present_info: Option<GetOrderPresentInfo>,
    /// Whether it is a flash sale.
    pub is_flash_sale_order: Option<bool>,
    /// Delivery in the same city.
    pub intra_city_order_info: Option<GetIntraCityOrderInfo>,
}

wire_in!(part GetOrder {
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
    "is_flash_sale_order" => is_flash_sale_order;
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
    /// Shares of the commission.
    pub commission_infos: Vec<GetCommissionInfos>,
    /// `settle_info`.
    pub settle_info: Option<GetSettleInfo>,
    /// `sharer_info`.
    pub sharer_info: Option<GetSharerInfo>,
    /// Sharers by SKU.
    pub sku_sharer_infos: Vec<GetSkuSharerInfos>,
    /// `agent_info`.
    pub agent_info: Option<GetAgentInfo>,
    /// Account and content that brought the order, by SKU.
    pub source_infos: Vec<GetSourceInfos>,
    /// `refund_info`.
    pub refund_info: Option<GetRefundInfo>,
    /// Card that goes with the goods.
    pub greeting_card_info: Option<GetGreetingCardInfo>,
    /// Customised product.
    pub custom_info: Option<GetCustomInfo>,
}

wire_in!(part GetOrderDetail {
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
    /// Number of pieces.
    pub sku_cnt: i64,
    /// The shop's own code of the SKU.
    pub sku_code: Option<String>,
    /// Pieces in an unfinished after-sale.
    pub on_aftersale_sku_cnt: i64,
    /// Pieces refunded by after-sales.
    pub finish_aftersale_sku_cnt: i64,
    /// Title of the product.
    pub title: String,
    /// Address of the small picture of the SKU.
    pub thumb_img: String,
    /// Id of this line of the order.
    pub product_unique_id: Option<String>,
    /// List price, fen, above the selling price.
    pub market_price: i64,
    /// Selling price, fen.
    pub sale_price: i64,
    /// Price actually paid for the line, fen.
    pub real_price: Option<i64>,
    /// Price of the line after reductions, fen.
    pub estimate_price: Option<i64>,
    /// Reduction paid by the shop, fen.
    pub merchant_discounted_price: Option<i64>,
    /// Reduction paid by the talent, fen.
    pub finder_discounted_price: Option<i64>,
    /// Reduction for buying together, fen.
    pub bulkbuy_discounted_price: Option<i64>,
    /// Reduction by platform cash coupons, fen.
    pub cash_coupon_discounted_price: Option<i64>,
    /// Reduction by limited-time discounts, fen.
    pub limited_discount_discounted_price: Option<i64>,
    /// Shop's share of a platform activity, fen.
    pub platform_activity_merchant_discounted_price: Option<i64>,
    /// State subsidy, fen.
    pub national_subsidy_discounted_price: Option<i64>,
    /// Shop's share of the state subsidy, fen.
    pub national_subsidy_merchant_discounted_price: Option<i64>,
    /// Whether the shop changed the price.
    pub is_change_price: Option<bool>,
    /// Price of the line after the change, fen.
    pub change_price: Option<i64>,
    /// Whether member points were used.
    pub use_deduction: Option<bool>,
    /// Reduction by member points, fen.
    pub deduction_price: Option<i64>,
    /// Reduction for members, fen.
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
    /// Coupons used for the line.
    pub order_product_coupon_info_list: Vec<GetOrderProductCouponInfoList>,
    /// When it must be shipped at the latest, Unix seconds.
    pub delivery_deadline: Option<i64>,
    /// Vouchers, for local-life and virtual products.
    pub voucher_list: Vec<GetVoucherList>,
    /// Whether the line is a free gift.
    pub is_free_gift: Option<bool>,
    /// `free_gift_info`.
    pub free_gift_info: Option<GetFreeGiftInfo>,
    /// `change_sku_info`.
    pub change_sku_info: Option<GetChangeSkuInfo>,
    /// Drop-shipping order that covers the line.
    pub dropship_info: Option<GetDropshipInfo>,
    /// Whether it was bought in a flash sale.
    pub is_flash_sale: Option<bool>,
}

wire_in!(part GetOrderDetailProductInfos {
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
    "bulkbuy_discounted_price" => bulkbuy_discounted_price;
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
    "extra_service" => extra_service;
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

wire_in!(part GetSkuAttrs {
    "attr_key" => attr_key,
    "attr_value" => attr_value,
});

/// `sku_deliver_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSkuDeliverInfo {
    /// 0 in stock, 1 presale with full payment.
    pub stock_type: i64,
    /// Expected shipment of a presale, Unix seconds.
    pub predict_delivery_time: Option<i64>,
    /// 0 ship n days after payment, 1 ship n days after the presale ends; only for stock_type 1.
    pub full_payment_presale_delivery_type: Option<i64>,
}

wire_in!(part GetSkuDeliverInfo {
    "stock_type" => stock_type,
    "predict_delivery_time" => predict_delivery_time,
    "full_payment_presale_delivery_type" => full_payment_presale_delivery_type,
});

/// `extra_service` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetExtraService {
    /// 0 no, 1 return within seven days.
    pub seven_day_return: i64,
    /// 0 no, 1 return freight insurance.
    pub freight_insurance: i64,
}

wire_in!(part GetExtraService {
    "seven_day_return" => seven_day_return,
    "freight_insurance" => freight_insurance,
});

/// `order_product_coupon_info_list` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOrderProductCouponInfoList {
    /// 1 coupon of the shop, 2 of the talent, 3 of the platform.
    pub coupon_type: i64,
    /// Id of the coupon in the user's hands.
    pub user_coupon_id: Option<String>,
    /// Id of the coupon.
    pub coupon_id: Option<String>,
    /// Reduction, fen.
    pub discounted_price: Option<i64>,
}

wire_in!(part GetOrderProductCouponInfoList {
    "coupon_type" => coupon_type,
    "user_coupon_id" => user_coupon_id,
    "coupon_id" => coupon_id,
    "discounted_price" => discounted_price,
});

/// `voucher_list` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetVoucherList {
    /// Code of the voucher.
    pub voucher_code: String,
    /// Kind of voucher.
    pub voucher_type: i64,
    /// Price of the voucher, fen.
    pub voucher_buy_amount: i64,
    /// Which use of a card of several uses.
    pub time_index: Option<i64>,
}

wire_in!(part GetVoucherList {
    "voucher_code" => voucher_code,
    "voucher_type" => voucher_type,
    "voucher_buy_amount" => voucher_buy_amount,
    "time_index" => time_index,
});

/// `free_gift_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFreeGiftInfo {
    /// Lines the gift came with.
    pub main_product_list: Vec<GetMainProductList>,
}

wire_in!(part GetFreeGiftInfo {
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
    /// Id of the gift activity.
    pub task_id: i64,
    /// Number of gifts.
    pub gift_cnt: i64,
}

wire_in!(part GetMainProductList {
    "product_id" => product_id,
    "sku_id" => sku_id,
    "task_id" => task_id,
    "gift_cnt" => gift_cnt,
});

/// `change_sku_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetChangeSkuInfo {
    /// 3 waiting for the shop, 4 approved, 5 rejected, 6 withdrawn by the buyer, 7 timed out.
    pub preshipment_change_sku_state: i64,
    /// SKU before the change.
    pub old_sku_id: i64,
    /// SKU after the change.
    pub new_sku_id: i64,
    /// Until when the shop can answer, Unix seconds.
    pub ddl_time_stamp: Option<i64>,
}

wire_in!(part GetChangeSkuInfo {
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

wire_in!(part GetDropshipInfo {
    "ds_order_id" => ds_order_id,
});

/// `pay_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPayInfo {
    /// Prepay id of WeChat Pay.
    pub prepay_id: String,
    /// When the payment was prepared, Unix seconds.
    pub prepay_time: i64,
    /// WeChat Pay transaction id.
    pub transaction_id: Option<String>,
    /// When it was paid, Unix seconds.
    pub pay_time: Option<i64>,
    /// 1 WeChat Pay, 2 pay after use, 3 free lottery order, 4 member points.
    pub payment_method: Option<i64>,
}

wire_in!(part GetPayInfo {
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
    /// Sum of the products, fen.
    pub product_price: i64,
    /// Money of the order, fen.
    pub order_price: i64,
    /// Freight, fen.
    pub freight: i64,
    /// Reduction, fen.
    pub discounted_price: i64,
    /// Whether anything was reduced.
    pub is_discounted: bool,
    /// Money before reductions, fen.
    pub original_order_price: Option<i64>,
    /// Sum of the products after reductions, fen.
    pub estimate_product_price: Option<i64>,
    /// Reduction by changes of price, fen.
    pub change_down_price: Option<i64>,
    /// Freight after the change, fen.
    pub change_freight: Option<i64>,
    /// Whether the shop changed the freight.
    pub is_change_freight: Option<bool>,
    /// Whether member points were used.
    pub use_deduction: Option<bool>,
    /// Reduction by member points, fen.
    pub deduction_price: Option<i64>,
    /// Money the shop receives, fen, spelled so.
    pub merchant_receieve_price: Option<i64>,
    /// Reduction paid by the shop, fen.
    pub merchant_discounted_price: Option<i64>,
    /// Reduction paid by the talent, fen.
    pub finder_discounted_price: Option<i64>,
    /// Reduction for members, fen.
    pub vip_discounted_price: Option<i64>,
    /// Reduction by platform cash coupons, fen.
    pub cash_coupon_discounted_price: Option<i64>,
    /// Shop's share of a platform activity, fen.
    pub platform_activity_merchant_discounted_price: Option<i64>,
    /// Reduction for buying together, fen.
    pub bulkbuy_discounted_price: Option<i64>,
    /// Reduction by limited-time discounts, fen.
    pub limited_discount_discounted_price: Option<i64>,
    /// State subsidy, fen.
    pub national_subsidy_discounted_price: Option<i64>,
    /// Shop's share of the state subsidy, fen.
    pub national_subsidy_merchant_discounted_price: Option<i64>,
}

wire_in!(part GetPriceInfo {
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
    "vip_discounted_price" => vip_discounted_price;
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
    /// 0 parcel, 1 virtual product, set by the product.
    pub deliver_method: i64,
    /// `address_info`.
    pub address_info: Option<GetAddressInfo>,
    /// Address the buyer wants instead.
    pub address_under_review: Option<GetAddressUnderReview>,
    /// Parcels sent.
    pub delivery_product_info: Vec<GetDeliveryProductInfo>,
    /// When all was shipped, Unix seconds.
    pub ship_done_time: Option<i64>,
    /// When the buyer asked for another address, Unix seconds.
    pub address_apply_time: Option<i64>,
    /// Code of the order for electronic waybills.
    pub ewaybill_order_code: Option<String>,
    /// 0 none, 1 jewellery, 2 fresh goods.
    pub quality_inspect_type: Option<i64>,
    /// `quality_inspect_info`.
    pub quality_inspect_info: Option<GetQualityInspectInfo>,
    /// Account to charge, for virtual products.
    pub recharge_info: Option<GetRechargeInfo>,
    /// Whether a supplier ships it.
    pub dropship_flag: Option<i64>,
}

wire_in!(part GetDeliveryInfo {
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
    /// Hash of the address, equal for equal addresses.
    pub hash_code: Option<String>,
    /// Phone of the buyer of a virtual product.
    pub virtual_order_tel_number: Option<String>,
    /// Whether tel_number is a virtual number.
    pub use_tel_number: Option<bool>,
    /// Real and virtual number.
    pub tel_number_ext_info: Option<GetTelNumberExtInfo>,
}

wire_in!(part GetAddressInfo {
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
    /// Masked real number.
    pub real_tel_number: Option<String>,
    /// Virtual number that forwards to the buyer's phone.
    pub virtual_tel_number: Option<String>,
    /// When the virtual number expires, Unix seconds.
    pub virtual_tel_expire_time: Option<i64>,
    /// How often a virtual number has been requested, at most 3.
    pub get_virtual_tel_cnt: Option<i64>,
}

wire_in!(part GetTelNumberExtInfo {
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
    /// Hash of the address, equal for equal addresses.
    pub hash_code: Option<String>,
    /// Phone of the buyer of a virtual product.
    pub virtual_order_tel_number: Option<String>,
    /// Whether tel_number is a virtual number.
    pub use_tel_number: Option<bool>,
    /// Real and virtual number.
    pub tel_number_ext_info: Option<GetTelNumberExtInfo>,
}

wire_in!(part GetAddressUnderReview {
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
    /// 1 sent by the shop's carrier, 2 signed online waybill, 3 virtual without parcel, 4 single online waybill.
    pub deliver_type: i64,
    /// Code of the carrier, see the list of carriers.
    pub delivery_id: String,
    /// Name of the carrier.
    pub delivery_name: Option<String>,
    /// Waybill number of the carrier.
    pub waybill_id: String,
    /// When it was shipped, Unix seconds.
    pub delivery_time: i64,
    /// `product_infos`.
    pub product_infos: Vec<GetDeliveryProductInfoProductInfos>,
    /// Address the parcel went to.
    pub delivery_address: Option<GetDeliveryAddress>,
}

wire_in!(part GetDeliveryProductInfo {
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

wire_in!(part GetDeliveryProductInfoProductInfos {
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
    /// Hash of the address, equal for equal addresses.
    pub hash_code: Option<String>,
    /// Phone of the buyer of a virtual product.
    pub virtual_order_tel_number: Option<String>,
    /// Whether tel_number is a virtual number.
    pub use_tel_number: Option<bool>,
    /// Real and virtual number.
    pub tel_number_ext_info: Option<GetTelNumberExtInfo>,
}

wire_in!(part GetDeliveryAddress {
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
    /// State of the inspection.
    pub inspect_status: i64,
}

wire_in!(part GetQualityInspectInfo {
    "inspect_status" => inspect_status,
});

/// `recharge_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRechargeInfo {
    /// Kind of the account to charge.
    pub account_type: Option<String>,
    /// Account to charge.
    pub account_no: Option<String>,
    /// Openid to charge.
    pub wx_openid: Option<String>,
}

wire_in!(part GetRechargeInfo {
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

wire_in!(part GetCouponInfo {
    "user_coupon_id" => user_coupon_id,
});

/// `ext_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetExtInfo {
    /// Note of the buyer.
    pub customer_notes: Option<String>,
    /// Note of the shop.
    pub merchant_notes: Option<String>,
    /// When receipt was confirmed, Unix seconds.
    pub confirm_receipt_time: Option<i64>,
    /// Id of the Channels account (视频号), as WeChat's interfaces return it.
    pub finder_id: Option<String>,
    /// Id of the live session it was bought in.
    pub live_id: Option<String>,
    /// 1 other, 2 live, 3 video, 4 shared product, 5 showcase, 6 official account article.
    pub order_scene: Option<i64>,
    /// Session of the member order.
    pub vip_order_session_id: Option<String>,
    /// 1 the commissions are known, 0 still being worked out.
    pub commission_handling_progress: Option<i64>,
}

wire_in!(part GetExtInfo {
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
    /// Name of the one who receives the commission.
    pub nickname: String,
    /// 0 talent, 1 agency.
    pub r#type: i64,
    /// 1 not settled, 2 settled.
    pub status: i64,
    /// Commission, fen.
    pub amount: i64,
    /// Id of the Channels account (视频号), as WeChat's interfaces return it.
    pub finder_id: Option<String>,
    /// Id of the Channels account for this agency.
    pub openfinderid: Option<String>,
    /// Id of the talent.
    pub talent_id: Option<String>,
    /// Id of the agency.
    pub agency_id: Option<String>,
}

wire_in!(part GetCommissionInfos {
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
    /// Platform fee expected, fen.
    pub predict_commission_fee: i64,
    /// Platform fee, fen, empty before settlement.
    pub commission_fee: Option<i64>,
    /// Expected return by popularity cards, fen.
    pub predict_wecoin_commission: Option<i64>,
    /// Return by popularity cards, fen, empty before settlement.
    pub wecoin_commission: Option<i64>,
    /// When it was settled, Unix seconds.
    pub settle_time: Option<i64>,
}

wire_in!(part GetSettleInfo {
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
    /// Openid of the sharer (分享员).
    pub sharer_openid: String,
    /// Unionid of the sharer.
    pub sharer_unionid: Option<String>,
    /// 0 ordinary sharer, 1 sharer of the enterprise.
    pub sharer_type: i64,
    /// 1 live, 2 showcase, 3 video, 4 Channels homepage, 5 product page, 6 article, 7 link, 8 QR code, 9 passphrase.
    pub share_scene: i64,
    /// 1 the sharer is known, 0 still being worked out.
    pub handling_progress: i64,
}

wire_in!(part GetSharerInfo {
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
    /// Openid of the sharer (分享员).
    pub sharer_openid: String,
    /// Unionid of the sharer.
    pub sharer_unionid: Option<String>,
    /// 0 ordinary sharer, 1 sharer of the enterprise.
    pub sharer_type: i64,
    /// 1 live, 2 showcase, 3 video, 4 Channels homepage, 5 product page, 6 article, 7 link, 8 QR code, 9 passphrase.
    pub share_scene: i64,
    /// 1 the sharer is known, 0 still being worked out.
    pub handling_progress: Option<i64>,
    /// Id of the SKU of the product.
    pub sku_id: i64,
    /// Whether it was shared from WeCom.
    pub from_wecom: Option<bool>,
}

wire_in!(part GetSkuSharerInfos {
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
    /// Channels account that sells on behalf of the shop.
    pub agent_finder_id: String,
    /// Nickname of that Channels account.
    pub agent_finder_nickname: String,
}

wire_in!(part GetAgentInfo {
    "agent_finder_id" => agent_finder_id,
    "agent_finder_nickname" => agent_finder_nickname,
});

/// `source_infos` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSourceInfos {
    /// Id of the SKU of the product.
    pub sku_id: i64,
    /// 0 linked account, 1 cooperating account, 100 talent of the alliance.
    pub sale_channel: i64,
    /// 1 Channels account, 2 official account, 3 mini program.
    pub account_type: i64,
    /// Id of the account.
    pub account_id: Option<String>,
    /// Name of the account.
    pub account_nickname: Option<String>,
    /// Kind of content.
    pub content_type: i64,
    /// Id of the content.
    pub content_id: Option<String>,
    /// Id of the sharer's agency.
    pub promoter_head_supplier_id: Option<String>,
    /// Original id of the account.
    pub original_id: Option<String>,
}

wire_in!(part GetSourceInfos {
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
    /// Freight refunded, fen.
    pub refund_freight: Option<i64>,
}

wire_in!(part GetRefundInfo {
    "refund_freight" => refund_freight,
});

/// `greeting_card_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetGreetingCardInfo {
    /// Name of the giver.
    pub giver_name: Option<String>,
    /// Name of the receiver.
    pub receiver_name: Option<String>,
    /// Text of the card.
    pub greeting_message: Option<String>,
}

wire_in!(part GetGreetingCardInfo {
    "giver_name" => giver_name,
    "receiver_name" => receiver_name,
    "greeting_message" => greeting_message,
});

/// `custom_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCustomInfo {
    /// Kind of customisation.
    pub custom_type: i64,
    /// Address of the picture to print.
    pub custom_img_url: Option<String>,
    /// Address of the preview.
    pub custom_preview_img_url: Option<String>,
    /// Text to print.
    pub custom_word: Option<String>,
}

wire_in!(part GetCustomInfo {
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
    /// Unfinished after-sale orders.
    pub on_aftersale_order_cnt: i64,
}

wire_in!(part GetAftersaleDetail {
    "aftersale_order_list" => aftersale_order_list,
    "on_aftersale_order_cnt" => on_aftersale_order_cnt,
});

/// `aftersale_order_list` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAftersaleOrderList {
    /// Id of the after-sale order.
    pub aftersale_order_id: String,
    /// State of the after-sale order.
    pub status: i64,
}

wire_in!(part GetAftersaleOrderList {
    "aftersale_order_id" => aftersale_order_id,
    "status" => status,
});

/// `order_present_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOrderPresentInfo {
    /// Way the gift was sent.
    pub present_send_type: i64,
    /// Id of the gift order.
    pub present_order_id_str: String,
    /// Note of the gift order.
    pub present_note: String,
    /// Openid of the giver of the gift.
    pub present_giver_openid: String,
    /// Unionid of the giver of the gift.
    pub present_giver_unionid: Option<String>,
    /// Whether the shop gives the gift without payment.
    pub is_b2c_free_present: bool,
}

wire_in!(part GetOrderPresentInfo {
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
    /// Id of the store.
    pub shop_id: String,
    /// Kind of the arrival time.
    pub predict_arrive_time_type: i64,
    /// Earliest arrival, Unix seconds.
    pub predict_arrive_start_time: i64,
    /// Latest arrival, Unix seconds.
    pub predict_arrive_end_time: i64,
}

wire_in!(part GetIntraCityOrderInfo {
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
///
/// Give one of the periods of creation and change, of at most 7 days.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ListGet {
    /// Period of creation, give it or the period of change.
    pub create_time_range: Option<CreateTimeRange>,
    /// Period of change, give it or the period of creation.
    pub update_time_range: Option<UpdateTimeRange>,
    /// 10 unpaid, 12 gift waiting for acceptance, 20 to ship, 21 partly shipped, 30 shipped, 100 done, 200 cancelled after after-sales, 250 cancelled.
    pub status: Option<i64>,
    /// Openid of the buyer under the shop.
    pub openid: Option<String>,
    /// Number of entries per page, at most 100.
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

    /// Period of creation, give it or the period of change.
    pub fn create_time_range(mut self, create_time_range: impl Into<CreateTimeRange>) -> Self {
        self.create_time_range = Some(create_time_range.into());
        self
    }

    /// Period of change, give it or the period of creation.
    pub fn update_time_range(mut self, update_time_range: impl Into<UpdateTimeRange>) -> Self {
        self.update_time_range = Some(update_time_range.into());
        self
    }

    /// 10 unpaid, 12 gift waiting for acceptance, 20 to ship, 21 partly shipped, 30 shipped, 100 done, 200 cancelled after after-sales, 250 cancelled.
    pub fn status(mut self, status: impl Into<i64>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Openid of the buyer under the shop.
    pub fn openid(mut self, openid: impl Into<String>) -> Self {
        self.openid = Some(openid.into());
        self
    }

    /// Number of entries per page, at most 100.
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
    /// Ids of orders.
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
        path: "/channels/ec/order/list/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
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

wire_out!(part CreateTimeRange {
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

wire_out!(part UpdateTimeRange {
    "start_time" => start_time,
    "end_time" => end_time,
});

/// Change the merchant's note of an order (修改订单备注).
///
/// `POST /channels/ec/order/merchantnotes/update`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/order/merchantnotes_update.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/order/merchantnotes_update.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct MerchantNotesUpdate {
    /// Id of the order, a string of digits.
    pub order_id: String,
    /// Note of the shop.
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
pub type MerchantNotesUpdateResponse = yizhan_core::Done;

impl Endpoint for MerchantNotesUpdate {
    type Response = MerchantNotesUpdateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_order.merchant_notes_update",
        path: "/channels/ec/order/merchantnotes/update",
        ..Operation::usual(Product::Mini)
    };
}

/// Get a gift order (查询礼物订单详情).
///
/// `POST /channels/ec/order/present/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/miniandstore/cooperation_gift/api_get_present.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
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
        path: "/channels/ec/order/present/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `present` of [`PresentGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PresentGetPresent {
    /// Id of the gift order.
    pub present_order_id: String,
    /// Whether the shop gives the gift without payment.
    pub is_b2c_free_present: bool,
    /// `present_detail`.
    pub present_detail: PresentGetPresentDetail,
    /// Orders of the receivers.
    pub sub_order_list: Vec<PresentGetSubOrderList>,
    /// Id of the gift activity.
    pub activity_id: Option<i64>,
    /// When it was created, Unix seconds.
    pub create_time: i64,
}

wire_in!(part PresentGetPresent {
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

wire_in!(part PresentGetPresentDetail {
    "price_info" => price_info,
    "pay_info" => pay_info,
    "wishmessage" => wishmessage,
});

/// `price_info` of [`PresentGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PresentGetPriceInfo {
    /// Money of the order, fen.
    pub order_price: i64,
}

wire_in!(part PresentGetPriceInfo {
    "order_price" => order_price,
});

/// `pay_info` of [`PresentGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PresentGetPayInfo {
    /// When it was paid, Unix seconds.
    pub pay_time: i64,
}

wire_in!(part PresentGetPayInfo {
    "pay_time" => pay_time,
});

/// `sub_order_list` of [`PresentGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PresentGetSubOrderList {
    /// Id of the order, a string of digits.
    pub order_id: String,
    /// Openid of the buyer under the shop.
    pub openid: Option<String>,
    /// 10 unpaid, 12 gift waiting for acceptance, 20 to ship, 21 partly shipped, 30 shipped, 100 done, 200 cancelled after after-sales, 250 cancelled.
    pub status: i64,
}

wire_in!(part PresentGetSubOrderList {
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
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct PresentListGet {
    /// Appid of the shop.
    pub shop_appid: String,
    /// Period of creation, give it or the period of change.
    pub create_time_range: Option<CreateTimeRange>,
    /// Period of change, give it or the period of creation.
    pub update_time_range: Option<UpdateTimeRange>,
    /// Number of entries per page, at most 100.
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

    /// Period of creation, give it or the period of change.
    pub fn create_time_range(mut self, create_time_range: impl Into<CreateTimeRange>) -> Self {
        self.create_time_range = Some(create_time_range.into());
        self
    }

    /// Period of change, give it or the period of creation.
    pub fn update_time_range(mut self, update_time_range: impl Into<UpdateTimeRange>) -> Self {
        self.update_time_range = Some(update_time_range.into());
        self
    }

    /// Number of entries per page, at most 100.
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
    /// Gift orders.
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
        path: "/channels/ec/order/presentlist/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `present_order_list` of [`PresentListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PresentListGetPresentOrderList {
    /// Id of the gift order.
    pub present_order_id: String,
}

wire_in!(part PresentListGetPresentOrderList {
    "present_order_id" => present_order_id,
});

/// Add a note to a gift order (礼物订单新增备注信息).
///
/// `POST /channels/ec/order/presentnote/add`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/order/present_note_add.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct PresentNoteAdd {
    /// Id of the gift order.
    pub present_order_id: String,
    /// Note of the shop.
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
pub type PresentNoteAddResponse = yizhan_core::Done;

impl Endpoint for PresentNoteAdd {
    type Response = PresentNoteAddResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_order.present_note_add",
        path: "/channels/ec/order/presentnote/add",
        ..Operation::usual(Product::Mini)
    };
}

/// List gift orders, old form (查询礼物订单列表-旧).
///
/// `POST /channels/ec/order/presentorderlist/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/cooperation_shop/list_present_order.html)
///
/// Replaced by the list of gift orders in /channels/ec/order/presentlist/get.
///
/// Obsolete: The documentation no longer lists it.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct PresentOrderListGet {
    /// Appid of the shop.
    pub shop_appid: String,
    /// Openid of the receiver.
    pub open_id: Option<String>,
    /// Period of creation, give it or the period of change.
    pub create_time_range: Option<CreateTimeRange>,
    /// Period of change, give it or the period of creation.
    pub update_time_range: Option<UpdateTimeRange>,
    /// Number of entries per page, at most 100.
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

    /// Openid of the receiver.
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Period of creation, give it or the period of change.
    pub fn create_time_range(mut self, create_time_range: impl Into<CreateTimeRange>) -> Self {
        self.create_time_range = Some(create_time_range.into());
        self
    }

    /// Period of change, give it or the period of creation.
    pub fn update_time_range(mut self, update_time_range: impl Into<UpdateTimeRange>) -> Self {
        self.update_time_range = Some(update_time_range.into());
        self
    }

    /// Number of entries per page, at most 100.
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
    /// Gift orders.
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
        path: "/channels/ec/order/presentorderlist/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `present_order_list` of [`PresentOrderListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PresentOrderListGetPresentOrderList {
    /// Id of the gift order.
    pub present_order_id: String,
    /// Ids of the orders of the receivers.
    pub order_id: Vec<String>,
}

wire_in!(part PresentOrderListGetPresentOrderList {
    "present_order_id" => present_order_id,
    "order_id" => order_id,
});

/// List sub-orders of a gift order (获取礼物单的子单列表).
///
/// `POST /channels/ec/order/presentsuborder/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/order/get_by_presentid.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
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
    /// Ids of orders.
    pub order_ids: Vec<String>,
}

wire_in!(PresentSubOrderGetResponse {
    "order_ids" => order_ids,
});

impl Endpoint for PresentSubOrderGet {
    type Response = PresentSubOrderGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_order.present_sub_order_get",
        path: "/channels/ec/order/presentsuborder/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Change the price of an order (修改订单价格).
///
/// `POST /channels/ec/order/price/update`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/order/price_update.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/order/price_update.html)
///
/// Only before payment.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct PriceUpdate {
    /// Id of the order, a string of digits.
    pub order_id: String,
    /// Whether the freight is changed.
    pub change_express: bool,
    /// New freight, fen, needed with change_express.
    pub express_fee: Option<i64>,
    /// Lines with a new price.
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

    /// New freight, fen, needed with change_express.
    pub fn express_fee(mut self, express_fee: impl Into<i64>) -> Self {
        self.express_fee = Some(express_fee.into());
        self
    }

    /// Lines with a new price.
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
pub type PriceUpdateResponse = yizhan_core::Done;

impl Endpoint for PriceUpdate {
    type Response = PriceUpdateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_order.price_update",
        path: "/channels/ec/order/price/update",
        ..Operation::usual(Product::Mini)
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
    /// New total price of the line, fen.
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

wire_out!(part PriceUpdateChangeOrderInfos {
    "product_id" => product_id,
    "sku_id" => sku_id,
    "change_price" => change_price,
});

/// Apply to see the real number of an order (申请查看订单真实号码).
///
/// `POST /channels/ec/order/realnumber/apply`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/channels-shop-order/api_applyrealnumber.html)
///
/// After approval the order interface answers the real number in tel_number.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct RealNumberApply {
    /// Id of the order, a string of digits.
    pub order_id: String,
    /// 1 cannot ship, 2 cannot handle the after-sale, 3 cannot handle a complaint, 4 cannot handle the parcel, 5 other.
    pub apply_type: i64,
    /// Reason in words.
    pub apply_reason: String,
    /// Media ids of pictures that prove the reason.
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
    /// Id of the application.
    pub task_id: String,
}

wire_in!(RealNumberApplyResponse {
    "task_id" => task_id,
});

impl Endpoint for RealNumberApply {
    type Response = RealNumberApplyResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_order.real_number_apply",
        path: "/channels/ec/order/realnumber/apply",
        ..Operation::usual(Product::Mini)
    };
}

/// Get the review of an application for a real number (查看订单真实号审核状态).
///
/// `POST /channels/ec/order/realnumberviewaudit/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/channels-shop-order/api_getrealnumberviewaudit.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct RealNumberViewAuditGet {
    /// Id of the order, a string of digits.
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
    /// Id of the application.
    pub task_id: String,
    /// State of the review.
    pub audit_state: i64,
    /// Reason in words.
    pub apply_reason: String,
    /// When it was applied for, Unix seconds.
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
        path: "/channels/ec/order/realnumberviewaudit/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// List orders of a gift receiver (查询收礼者订单列表).
///
/// `POST /channels/ec/order/receiverorderlist/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/miniandstore/cooperation_gift/api_get_receiver_order_list.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ReceiverOrderListGet {
    /// Appid of the shop.
    pub shop_appid: String,
    /// Openid of the buyer under the shop.
    pub openid: String,
    /// Period of creation, give it or the period of change.
    pub create_time_range: Option<CreateTimeRange>,
    /// Period of change, give it or the period of creation.
    pub update_time_range: Option<UpdateTimeRange>,
    /// Number of entries per page, at most 100.
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

    /// Period of creation, give it or the period of change.
    pub fn create_time_range(mut self, create_time_range: impl Into<CreateTimeRange>) -> Self {
        self.create_time_range = Some(create_time_range.into());
        self
    }

    /// Period of change, give it or the period of creation.
    pub fn update_time_range(mut self, update_time_range: impl Into<UpdateTimeRange>) -> Self {
        self.update_time_range = Some(update_time_range.into());
        self
    }

    /// Number of entries per page, at most 100.
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
        path: "/channels/ec/order/receiverorderlist/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `order_list` of [`ReceiverOrderListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ReceiverOrderListGetOrderList {
    /// Id of the gift order.
    pub present_order_id: String,
    /// Id of the order, a string of digits.
    pub order_id: String,
}

wire_in!(part ReceiverOrderListGetOrderList {
    "present_order_id" => present_order_id,
    "order_id" => order_id,
});

/// Search orders (订单搜索).
///
/// `POST /channels/ec/order/search`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/order/search.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/order/search.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Search {
    /// Conditions, at least one.
    pub search_condition: SearchSearchCondition,
    /// 10 unpaid, 12 gift waiting for acceptance, 20 to ship, 21 partly shipped, 30 shipped, 100 done, 200 cancelled after after-sales, 250 cancelled.
    pub status: Option<i64>,
    /// Empty all, 0 without, 1 with an unfinished after-sale.
    pub on_aftersale_order_exist: Option<i64>,
    /// Cursor of the next page, empty for the first page.
    pub next_key: Option<String>,
    /// Number of entries per page, at most 100.
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

    /// 10 unpaid, 12 gift waiting for acceptance, 20 to ship, 21 partly shipped, 30 shipped, 100 done, 200 cancelled after after-sales, 250 cancelled.
    pub fn status(mut self, status: impl Into<i64>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Empty all, 0 without, 1 with an unfinished after-sale.
    pub fn on_aftersale_order_exist(mut self, on_aftersale_order_exist: impl Into<i64>) -> Self {
        self.on_aftersale_order_exist = Some(on_aftersale_order_exist.into());
        self
    }

    /// Cursor of the next page, empty for the first page.
    pub fn next_key(mut self, next_key: impl Into<String>) -> Self {
        self.next_key = Some(next_key.into());
        self
    }

    /// Number of entries per page, at most 100.
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
    /// Ids of orders.
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
        path: "/channels/ec/order/search",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `search_condition` of [`Search`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SearchSearchCondition {
    /// Text in the title of the product.
    pub title: Option<String>,
    /// The shop's own code of the SKU.
    pub sku_code: Option<String>,
    /// Name of the recipient.
    pub user_name: Option<String>,
    /// Phone number.
    pub tel_number: Option<String>,
    /// Last four digits of the phone number.
    pub tel_number_last4: Option<String>,
    /// Id of the order, a string of digits.
    pub order_id: Option<String>,
}

impl SearchSearchCondition {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Text in the title of the product.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// The shop's own code of the SKU.
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

    /// Last four digits of the phone number.
    #[must_use]
    pub fn tel_number_last4(mut self, tel_number_last4: impl Into<String>) -> Self {
        self.tel_number_last4 = Some(tel_number_last4.into());
        self
    }

    /// Id of the order, a string of digits.
    #[must_use]
    pub fn order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }
}

wire_out!(part SearchSearchCondition {
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
///
/// Subject to a daily quota; ask only for what you ship.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SensitiveInfoDecode {
    /// Id of the order, a string of digits.
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
        path: "/channels/ec/order/sensitiveinfo/decode",
        ..Operation::usual(Product::Mini)
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
    /// Phone of the buyer of a virtual product.
    pub virtual_order_tel_number: Option<String>,
}

wire_in!(part SensitiveInfoDecodeAddressInfo {
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
    /// Virtual number.
    pub virtual_number: String,
    /// Extension to dial after the virtual number.
    pub extension: Option<String>,
    /// When the virtual number expires, Unix seconds.
    pub expiration: i64,
}

wire_in!(part SensitiveInfoDecodeVirtualNumberInfo {
    "virtual_number" => virtual_number,
    "extension" => extension,
    "expiration" => expiration,
});

/// Apply again for an order's virtual number (订单再次申请虚拟号).
///
/// `POST /channels/ec/order/virtualnumber/applyagain`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/channels-shop-order/api_applyvirtualnumberagain.html)
///
/// Only after the virtual number has expired, and once per order.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct VirtualNumberApplyAgain {
    /// Id of the order, a string of digits.
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
    /// Virtual number.
    pub virtual_number: String,
    /// Extension to dial after the virtual number.
    pub extension: Option<String>,
    /// Applications left.
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
        path: "/channels/ec/order/virtualnumber/applyagain",
        ..Operation::usual(Product::Mini)
    };
}

/// Prolong an order's virtual number (订单虚拟号延期).
///
/// `POST /channels/ec/order/virtualnumber/delay`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/channels-shop-order/api_delayvirtualnumber.html)
///
/// Only in the last 7 days before the virtual number expires.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct VirtualNumberDelay {
    /// Id of the order, a string of digits.
    pub order_id: String,
    /// How often it has been prolonged so far.
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
    /// When the virtual number expires, Unix seconds.
    pub expiration: i64,
    /// Prolongations left.
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
        path: "/channels/ec/order/virtualnumber/delay",
        ..Operation::usual(Product::Mini)
    };
}

/// Exchange for an order's virtual number (兑换虚拟号).
///
/// `POST /channels/ec/order/virtualtelnumber/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/order/virtualtelnumber_get.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/order/virtualtelnumber_get.html)
///
/// For orders whose virtual number has expired; each new number holds 3 days, at most 3 per order.
///
/// Obsolete: The documentation no longer lists it.
///
/// # Errors
///
/// - `40097`: arguments not valid
/// - `47001`: JSON/XML cannot be parsed
/// - `48001`: API not granted to account/token
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct VirtualTelNumberGet {
    /// Id of the order, a string of digits.
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
    /// Virtual number, holds for 3 days.
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
        path: "/channels/ec/order/virtualtelnumber/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}
