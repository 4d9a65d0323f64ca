//! Generated from `spec/mini/channels_ec_logistics.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Electronic waybills and virtual numbers (电子面单与虚拟号)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// List waybill accounts and sites (查询开通的电子面单网点/账号信息).
///
/// `POST /channels/ec/logistics/ewaybill/biz/account/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/ewaybill/get_account.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/ewaybill/get_account.html) [(3)](https://developers.weixin.qq.com/doc/store/supplier/api/delivery/electronic/api_ewaybill_getacct.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct EwaybillBizAccountGet {
    /// Code of the carrier, see the list of carriers.
    pub delivery_id: Option<String>,
    /// Id of the waybill account.
    pub acct_id: Option<String>,
    /// `status`.
    pub status: Option<i64>,
    /// Whether to answer the remaining waybills.
    pub need_balance: bool,
    /// Index of the first entry, from 0.
    pub offset: Option<i64>,
    /// Number of entries wanted.
    ///
    /// `10` unless set.
    pub limit: i64,
}

impl EwaybillBizAccountGet {
    /// Starts with the required members.
    pub fn new(need_balance: impl Into<bool>) -> Self {
        Self {
            delivery_id: Default::default(),
            acct_id: Default::default(),
            status: Default::default(),
            need_balance: need_balance.into(),
            offset: Default::default(),
            limit: 10,
        }
    }

    /// Code of the carrier, see the list of carriers.
    pub fn delivery_id(mut self, delivery_id: impl Into<String>) -> Self {
        self.delivery_id = Some(delivery_id.into());
        self
    }

    /// Id of the waybill account.
    pub fn acct_id(mut self, acct_id: impl Into<String>) -> Self {
        self.acct_id = Some(acct_id.into());
        self
    }

    /// `status`.
    pub fn status(mut self, status: impl Into<i64>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Index of the first entry, from 0.
    pub fn offset(mut self, offset: impl Into<i64>) -> Self {
        self.offset = Some(offset.into());
        self
    }

    /// Number of entries wanted.
    ///
    /// `10` unless set.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = limit.into();
        self
    }
}

wire_out!(EwaybillBizAccountGet {
    "delivery_id" => delivery_id,
    "acct_id" => acct_id,
    "status" => status,
    "need_balance" => need_balance,
    "offset" => offset,
    "limit" => limit,
});

/// The answer to [`EwaybillBizAccountGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EwaybillBizAccountGetResponse {
    /// `account_list`.
    pub account_list: Vec<EwaybillBizAccountGetAccountList>,
    /// Number of all matching entries.
    pub total_num: i64,
}

wire_in!(EwaybillBizAccountGetResponse {
    "account_list" => account_list,
    "total_num" => total_num,
});

impl Endpoint for EwaybillBizAccountGet {
    type Response = EwaybillBizAccountGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_logistics.ewaybill_biz_account_get",
        path: "/channels/ec/logistics/ewaybill/biz/account/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `account_list` of [`EwaybillBizAccountGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EwaybillBizAccountGetAccountList {
    /// Code of the carrier, see the list of carriers.
    pub delivery_id: String,
    /// Id of the shop at the waybill service.
    pub shop_id: String,
    /// Id of the waybill account.
    pub acct_id: String,
    /// Kind of account, own or shared.
    pub acct_type: Option<i64>,
    /// State of the account.
    pub status: i64,
    /// Waybill numbers left.
    pub available: i64,
    /// Waybill numbers taken in all.
    pub allocated: i64,
    /// Waybill numbers given back.
    pub recycled: i64,
    /// Waybill numbers cancelled.
    pub cancel: i64,
    /// Monthly settlement card number.
    pub monthly_card: Option<String>,
    /// Site of a franchised carrier.
    pub site_info: Option<EwaybillBizAccountGetSiteInfo>,
    /// Sharing, if the account is shared by another shop.
    pub share: Option<EwaybillBizAccountGetShare>,
    /// Address of the sender the account is opened for.
    pub sender_address: Option<EwaybillBizAccountGetSenderAddress>,
}

wire_in!(part EwaybillBizAccountGetAccountList {
    "delivery_id" => delivery_id,
    "shop_id" => shop_id,
    "acct_id" => acct_id,
    "acct_type" => acct_type,
    "status" => status,
    "available" => available,
    "allocated" => allocated,
    "recycled" => recycled,
    "cancel" => cancel,
    "monthly_card" => monthly_card,
    "site_info" => site_info,
    "share" => share,
    "sender_address" => sender_address,
});

/// `site_info` of [`EwaybillBizAccountGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EwaybillBizAccountGetSiteInfo {
    /// Code of the carrier, see the list of carriers.
    pub delivery_id: String,
    /// State of the site.
    pub site_status: i64,
    /// Code of the carrier's site.
    pub site_code: String,
    /// Name of the carrier's site.
    pub site_name: String,
    /// Full name of the carrier's site.
    pub site_fullname: String,
    /// Address of the site.
    pub address: EwaybillBizAccountGetAddress,
    /// `contact`.
    pub contact: EwaybillBizAccountGetContact,
}

wire_in!(part EwaybillBizAccountGetSiteInfo {
    "delivery_id" => delivery_id,
    "site_status" => site_status,
    "site_code" => site_code,
    "site_name" => site_name,
    "site_fullname" => site_fullname,
    "address" => address,
    "contact" => contact,
});

/// `address` of [`EwaybillBizAccountGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EwaybillBizAccountGetAddress {
    /// `country_code`.
    pub country_code: Option<String>,
    /// `province_code`.
    pub province_code: String,
    /// Province, e.g. 广东省.
    pub province_name: String,
    /// `city_code`.
    pub city_code: String,
    /// City, e.g. 广州市.
    pub city_name: String,
    /// `district_code`.
    pub district_code: String,
    /// `district_name`.
    pub district_name: String,
    /// `street_code`.
    pub street_code: String,
    /// `street_name`.
    pub street_name: String,
    /// `detail_address`.
    pub detail_address: String,
}

wire_in!(part EwaybillBizAccountGetAddress {
    "country_code" => country_code,
    "province_code" => province_code,
    "province_name" => province_name,
    "city_code" => city_code,
    "city_name" => city_name,
    "district_code" => district_code,
    "district_name" => district_name,
    "street_code" => street_code,
    "street_name" => street_name,
    "detail_address" => detail_address,
});

/// `contact` of [`EwaybillBizAccountGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EwaybillBizAccountGetContact {
    /// Name of the person.
    pub name: String,
    /// Mobile phone number.
    pub mobile: String,
    /// Telephone number.
    pub phone: String,
}

wire_in!(part EwaybillBizAccountGetContact {
    "name" => name,
    "mobile" => mobile,
    "phone" => phone,
});

/// `share` of [`EwaybillBizAccountGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EwaybillBizAccountGetShare {
    /// Code of the carrier, see the list of carriers.
    pub delivery_id: String,
    /// Code of the carrier's site.
    pub site_code: String,
    /// Name of the carrier's site.
    pub site_name: String,
    /// Id of the sharing.
    pub share_id: String,
    /// Id of the shop at the waybill service.
    pub shop_id: String,
    /// Id of the waybill account.
    pub acct_id: String,
    /// Name of the shop that shares the account.
    pub nickname: String,
    /// Monthly settlement card number.
    pub monthly_card: Option<String>,
    /// When it was last changed, Unix seconds.
    pub update_time: i64,
}

wire_in!(part EwaybillBizAccountGetShare {
    "delivery_id" => delivery_id,
    "site_code" => site_code,
    "site_name" => site_name,
    "share_id" => share_id,
    "shop_id" => shop_id,
    "acct_id" => acct_id,
    "nickname" => nickname,
    "monthly_card" => monthly_card,
    "update_time" => update_time,
});

/// `sender_address` of [`EwaybillBizAccountGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EwaybillBizAccountGetSenderAddress {
    /// Province, e.g. 广东省.
    pub province: String,
    /// City, e.g. 广州市.
    pub city: String,
    /// District or county.
    pub county: String,
    /// Street or town.
    pub street: String,
    /// Detailed address.
    pub address: String,
}

wire_in!(part EwaybillBizAccountGetSenderAddress {
    "province" => province,
    "city" => city,
    "county" => county,
    "street" => street,
    "address" => address,
});

/// List carriers with an opened account (查询开通的快递公司列表).
///
/// `POST /channels/ec/logistics/ewaybill/biz/delivery/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/ewaybill/get_acctdeliverylist.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/ewaybill/get_acctdeliverylist.html) [(3)](https://developers.weixin.qq.com/doc/store/supplier/api/delivery/electronic/api_ewaybill_getdeliverylist.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct EwaybillBizDeliveryGet {
    /// `status`.
    pub status: Option<i64>,
}

impl EwaybillBizDeliveryGet {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// `status`.
    pub fn status(mut self, status: impl Into<i64>) -> Self {
        self.status = Some(status.into());
        self
    }
}

wire_out!(EwaybillBizDeliveryGet {
    "status" => status,
});

/// The answer to [`EwaybillBizDeliveryGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EwaybillBizDeliveryGetResponse {
    /// `list`.
    pub list: Vec<EwaybillBizDeliveryGetList>,
    /// Id of the shop at the waybill service.
    pub shop_id: String,
}

wire_in!(EwaybillBizDeliveryGetResponse {
    "list" => list,
    "shop_id" => shop_id,
});

impl Endpoint for EwaybillBizDeliveryGet {
    type Response = EwaybillBizDeliveryGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_logistics.ewaybill_biz_delivery_get",
        path: "/channels/ec/logistics/ewaybill/biz/delivery/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `list` of [`EwaybillBizDeliveryGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EwaybillBizDeliveryGetList {
    /// Code of the carrier, see the list of carriers.
    pub delivery_id: String,
    /// Name of the carrier.
    pub delivery_name: String,
}

wire_in!(part EwaybillBizDeliveryGetList {
    "delivery_id" => delivery_id,
    "delivery_name" => delivery_name,
});

/// Add sub-parcels to a waybill (电子面单子件追加).
///
/// `POST /channels/ec/logistics/ewaybill/biz/order/addsuborder`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/ewaybill/add_suborder.html) [(2)](https://developers.weixin.qq.com/doc/store/supplier/api/delivery/electronic/api_ewaybill_addsuborder.html)
///
/// Only for carriers that know main and sub-parcels, among them SF, DBKD, JD and SXJD.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct EwaybillBizOrderAddSubOrder {
    /// Id of the waybill order, a uint64 as string, from precreate or chosen by the caller.
    pub ewaybill_order_id: String,
    /// Waybill number of the main parcel.
    pub waybill_id: String,
    /// Code of the carrier, see the list of carriers.
    pub delivery_id: String,
    /// Id of the shop at the waybill service.
    pub shop_id: String,
    /// Id of the waybill account, acct_id of the account list.
    pub ewaybill_acct_id: String,
    /// Number of sub-parcels to add.
    pub add_package_quantity: i64,
    /// Id of the template.
    pub template_id: Option<String>,
    /// Sub-parcels.
    pub subpackage_list: Option<Vec<SubpackageList>>,
    /// Further data for the carrier.
    pub sub_order_ext_info: Option<String>,
}

impl EwaybillBizOrderAddSubOrder {
    /// Starts with the first member; the other required ones have setters too.
    pub fn new(ewaybill_order_id: impl Into<String>) -> Self {
        Self {
            ewaybill_order_id: ewaybill_order_id.into(),
            waybill_id: Default::default(),
            delivery_id: Default::default(),
            shop_id: Default::default(),
            ewaybill_acct_id: Default::default(),
            add_package_quantity: Default::default(),
            template_id: Default::default(),
            subpackage_list: Default::default(),
            sub_order_ext_info: Default::default(),
        }
    }

    /// Waybill number of the main parcel.
    pub fn waybill_id(mut self, waybill_id: impl Into<String>) -> Self {
        self.waybill_id = waybill_id.into();
        self
    }

    /// Code of the carrier, see the list of carriers.
    pub fn delivery_id(mut self, delivery_id: impl Into<String>) -> Self {
        self.delivery_id = delivery_id.into();
        self
    }

    /// Id of the shop at the waybill service.
    pub fn shop_id(mut self, shop_id: impl Into<String>) -> Self {
        self.shop_id = shop_id.into();
        self
    }

    /// Id of the waybill account, acct_id of the account list.
    pub fn ewaybill_acct_id(mut self, ewaybill_acct_id: impl Into<String>) -> Self {
        self.ewaybill_acct_id = ewaybill_acct_id.into();
        self
    }

    /// Number of sub-parcels to add.
    pub fn add_package_quantity(mut self, add_package_quantity: impl Into<i64>) -> Self {
        self.add_package_quantity = add_package_quantity.into();
        self
    }

    /// Id of the template.
    pub fn template_id(mut self, template_id: impl Into<String>) -> Self {
        self.template_id = Some(template_id.into());
        self
    }

    /// Sub-parcels.
    pub fn subpackage_list(
        mut self,
        subpackage_list: impl IntoIterator<Item = impl Into<SubpackageList>>,
    ) -> Self {
        self.subpackage_list = Some(subpackage_list.into_iter().map(Into::into).collect());
        self
    }

    /// Further data for the carrier.
    pub fn sub_order_ext_info(mut self, sub_order_ext_info: impl Into<String>) -> Self {
        self.sub_order_ext_info = Some(sub_order_ext_info.into());
        self
    }
}

wire_out!(EwaybillBizOrderAddSubOrder {
    "ewaybill_order_id" => ewaybill_order_id,
    "waybill_id" => waybill_id,
    "delivery_id" => delivery_id,
    "shop_id" => shop_id,
    "ewaybill_acct_id" => ewaybill_acct_id,
    "add_package_quantity" => add_package_quantity,
    "template_id" => template_id,
    "subpackage_list" => subpackage_list,
    "sub_order_ext_info" => sub_order_ext_info,
});

/// The answer to [`EwaybillBizOrderAddSubOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EwaybillBizOrderAddSubOrderResponse {
    /// Id of the waybill order, a uint64 as string, from precreate or chosen by the caller.
    pub ewaybill_order_id: Option<String>,
    /// Waybill number of the carrier.
    pub waybill_id: Option<String>,
    /// Error text of the carrier.
    pub delivery_error_msg: Option<String>,
    /// Encrypted print content for WeChat's print component.
    pub print_info: Option<String>,
    /// Waybill numbers of main parcel and sub-parcels.
    pub waybill_id_list: Vec<WaybillIdList>,
}

wire_in!(EwaybillBizOrderAddSubOrderResponse {
    "ewaybill_order_id" => ewaybill_order_id,
    "waybill_id" => waybill_id,
    "delivery_error_msg" => delivery_error_msg,
    "print_info" => print_info,
    "waybill_id_list" => waybill_id_list,
});

impl Endpoint for EwaybillBizOrderAddSubOrder {
    type Response = EwaybillBizOrderAddSubOrderResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_logistics.ewaybill_biz_order_add_sub_order",
        path: "/channels/ec/logistics/ewaybill/biz/order/addsuborder",
        ..Operation::usual(Product::Mini)
    };
}

/// `subpackage_list` of [`EwaybillBizOrderAddSubOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SubpackageList {
    /// Weight, grams.
    pub weight_g: Option<i64>,
    /// Length, cm.
    pub space_x: Option<i64>,
    /// Width, cm.
    pub space_y: Option<i64>,
    /// Height, cm.
    pub space_z: Option<i64>,
    /// The shop's own number of the parcel.
    pub package_no: Option<String>,
}

impl SubpackageList {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Weight, grams.
    #[must_use]
    pub fn weight_g(mut self, weight_g: impl Into<i64>) -> Self {
        self.weight_g = Some(weight_g.into());
        self
    }

    /// Length, cm.
    #[must_use]
    pub fn space_x(mut self, space_x: impl Into<i64>) -> Self {
        self.space_x = Some(space_x.into());
        self
    }

    /// Width, cm.
    #[must_use]
    pub fn space_y(mut self, space_y: impl Into<i64>) -> Self {
        self.space_y = Some(space_y.into());
        self
    }

    /// Height, cm.
    #[must_use]
    pub fn space_z(mut self, space_z: impl Into<i64>) -> Self {
        self.space_z = Some(space_z.into());
        self
    }

    /// The shop's own number of the parcel.
    #[must_use]
    pub fn package_no(mut self, package_no: impl Into<String>) -> Self {
        self.package_no = Some(package_no.into());
        self
    }
}

wire_out!(part SubpackageList {
    "weight_g" => weight_g,
    "space_x" => space_x,
    "space_y" => space_y,
    "space_z" => space_z,
    "package_no" => package_no,
});

/// `waybill_id_list` of [`EwaybillBizOrderAddSubOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct WaybillIdList {
    /// Main parcel or sub-parcel.
    pub waybill_type: Option<i64>,
    /// Waybill number of the carrier.
    pub waybill_id: Option<String>,
    /// When it was created, Unix seconds.
    pub create_time: i64,
}

wire_in!(part WaybillIdList {
    "waybill_type" => waybill_type,
    "waybill_id" => waybill_id,
    "create_time" => create_time,
});

/// Notify that waybills were printed in bulk (批量打印通知).
///
/// `POST /channels/ec/logistics/ewaybill/biz/order/batchprint`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/ewaybill/batchnotify_print.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/ewaybill/batchnotify_print.html) [(3)](https://developers.weixin.qq.com/doc/store/supplier/api/delivery/electronic/api_ewaybill_batchprintorder.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct EwaybillBizOrderBatchPrint {
    /// Waybills that were printed.
    pub req_list: Vec<EwaybillBizOrderBatchPrintReqList>,
}

impl EwaybillBizOrderBatchPrint {
    /// Starts with the required members.
    pub fn new(
        req_list: impl IntoIterator<Item = impl Into<EwaybillBizOrderBatchPrintReqList>>,
    ) -> Self {
        Self {
            req_list: req_list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(EwaybillBizOrderBatchPrint {
    "req_list" => req_list,
});

/// The answer to [`EwaybillBizOrderBatchPrint`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EwaybillBizOrderBatchPrintResponse {
    /// Ids that were accepted.
    pub succ_ewaybill_order_id: Vec<String>,
    /// Ids that were not accepted.
    pub fail_ewaybill_order_id: Vec<String>,
}

wire_in!(EwaybillBizOrderBatchPrintResponse {
    "succ_ewaybill_order_id" => succ_ewaybill_order_id,
    "fail_ewaybill_order_id" => fail_ewaybill_order_id,
});

impl Endpoint for EwaybillBizOrderBatchPrint {
    type Response = EwaybillBizOrderBatchPrintResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_logistics.ewaybill_biz_order_batch_print",
        path: "/channels/ec/logistics/ewaybill/biz/order/batchprint",
        ..Operation::usual(Product::Mini)
    };
}

/// `req_list` of [`EwaybillBizOrderBatchPrint`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EwaybillBizOrderBatchPrintReqList {
    /// Code of the carrier, see the list of carriers.
    pub delivery_id: String,
    /// Id of the waybill order, a uint64 as string, from precreate or chosen by the caller.
    pub ewaybill_order_id: String,
    /// Waybill number of the carrier.
    pub waybill_id: String,
    /// Whether it is a reprint.
    pub re_print: bool,
}

impl EwaybillBizOrderBatchPrintReqList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        delivery_id: impl Into<String>,
        ewaybill_order_id: impl Into<String>,
        waybill_id: impl Into<String>,
        re_print: impl Into<bool>,
    ) -> Self {
        Self {
            delivery_id: delivery_id.into(),
            ewaybill_order_id: ewaybill_order_id.into(),
            waybill_id: waybill_id.into(),
            re_print: re_print.into(),
        }
    }
}

wire_out!(part EwaybillBizOrderBatchPrintReqList {
    "delivery_id" => delivery_id,
    "ewaybill_order_id" => ewaybill_order_id,
    "waybill_id" => waybill_id,
} via {
    "re_print" => re_print: yizhan_core::wire::BoolAsInt,
});

/// Cancel a waybill (电子面单取消下单).
///
/// `POST /channels/ec/logistics/ewaybill/biz/order/cancel`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/ewaybill/cancel_order.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/ewaybill/cancel_order.html) [(3)](https://developers.weixin.qq.com/doc/store/supplier/api/delivery/electronic/api_ewaybill_cancelorder.html)
///
/// Gives the waybill number back; only before the parcel is collected.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct EwaybillBizOrderCancel {
    /// Code of the carrier, see the list of carriers.
    pub delivery_id: String,
    /// Id of the waybill order, a uint64 as string, from precreate or chosen by the caller.
    pub ewaybill_order_id: String,
    /// Waybill number of the carrier.
    pub waybill_id: String,
}

impl EwaybillBizOrderCancel {
    /// Starts with the required members.
    pub fn new(
        delivery_id: impl Into<String>,
        ewaybill_order_id: impl Into<String>,
        waybill_id: impl Into<String>,
    ) -> Self {
        Self {
            delivery_id: delivery_id.into(),
            ewaybill_order_id: ewaybill_order_id.into(),
            waybill_id: waybill_id.into(),
        }
    }
}

wire_out!(EwaybillBizOrderCancel {
    "delivery_id" => delivery_id,
    "ewaybill_order_id" => ewaybill_order_id,
    "waybill_id" => waybill_id,
});

/// The answer to [`EwaybillBizOrderCancel`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EwaybillBizOrderCancelResponse {
    /// Error text of the carrier.
    pub delivery_error_msg: Option<String>,
}

wire_in!(EwaybillBizOrderCancelResponse {
    "delivery_error_msg" => delivery_error_msg,
});

impl Endpoint for EwaybillBizOrderCancel {
    type Response = EwaybillBizOrderCancelResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_logistics.ewaybill_biz_order_cancel",
        path: "/channels/ec/logistics/ewaybill/biz/order/cancel",
        ..Operation::usual(Product::Mini)
    };
}

/// Create a waybill (电子面单取号).
///
/// `POST /channels/ec/logistics/ewaybill/biz/order/create`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/ewaybill/create_order.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/ewaybill/create_order.html) [(3)](https://developers.weixin.qq.com/doc/store/supplier/api/delivery/electronic/api_ewaybill_createorder.html)
///
/// Call it again with the same ewaybill\_order\_id if the result is unknown; never change the id for a retry.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct EwaybillBizOrderCreate {
    /// Code of the carrier, see the list of carriers.
    pub delivery_id: String,
    /// Id of the waybill order, a uint64 as string, from precreate or chosen by the caller.
    pub ewaybill_order_id: String,
    /// Code of the carrier's site.
    pub site_code: Option<String>,
    /// Id of the shop at the waybill service.
    pub shop_id: String,
    /// Id of the waybill account, acct_id of the account list.
    pub ewaybill_acct_id: String,
    /// Template for print\_info, or a template type such as single; empty leaves print_info out.
    pub template_id: Option<String>,
    /// Who sends the parcel, in clear text.
    pub sender: Sender,
    /// Who receives it, the masked text of the order is enough; the address of the order counts.
    pub receiver: Receiver,
    /// Where undeliverable parcels go.
    pub return_address: Option<EwaybillBizOrderCreateReturnAddress>,
    /// Shop orders in the parcel.
    pub ec_order_list: Vec<EcOrderList>,
    /// Free remark.
    pub remark: Option<String>,
    /// Product type of the carrier, default 1, franchised carriers need none.
    pub order_type: Option<i64>,
    /// Value-added services.
    pub order_vas_list: Option<Vec<EwaybillBizOrderCreateOrderVasList>>,
    /// `ext_info`.
    pub ext_info: Option<yizhan_core::Value>,
    /// Collection and number of parcels.
    pub delivery_info: Option<EwaybillBizOrderCreateDeliveryInfo>,
}

impl EwaybillBizOrderCreate {
    /// Starts with the first member; the other required ones have setters too.
    pub fn new(delivery_id: impl Into<String>) -> Self {
        Self {
            delivery_id: delivery_id.into(),
            ewaybill_order_id: Default::default(),
            site_code: Default::default(),
            shop_id: Default::default(),
            ewaybill_acct_id: Default::default(),
            template_id: Default::default(),
            sender: Default::default(),
            receiver: Default::default(),
            return_address: Default::default(),
            ec_order_list: Default::default(),
            remark: Default::default(),
            order_type: Default::default(),
            order_vas_list: Default::default(),
            ext_info: Default::default(),
            delivery_info: Default::default(),
        }
    }

    /// Id of the waybill order, a uint64 as string, from precreate or chosen by the caller.
    pub fn ewaybill_order_id(mut self, ewaybill_order_id: impl Into<String>) -> Self {
        self.ewaybill_order_id = ewaybill_order_id.into();
        self
    }

    /// Code of the carrier's site.
    pub fn site_code(mut self, site_code: impl Into<String>) -> Self {
        self.site_code = Some(site_code.into());
        self
    }

    /// Id of the shop at the waybill service.
    pub fn shop_id(mut self, shop_id: impl Into<String>) -> Self {
        self.shop_id = shop_id.into();
        self
    }

    /// Id of the waybill account, acct_id of the account list.
    pub fn ewaybill_acct_id(mut self, ewaybill_acct_id: impl Into<String>) -> Self {
        self.ewaybill_acct_id = ewaybill_acct_id.into();
        self
    }

    /// Template for print\_info, or a template type such as single; empty leaves print_info out.
    pub fn template_id(mut self, template_id: impl Into<String>) -> Self {
        self.template_id = Some(template_id.into());
        self
    }

    /// Who sends the parcel, in clear text.
    pub fn sender(mut self, sender: impl Into<Sender>) -> Self {
        self.sender = sender.into();
        self
    }

    /// Who receives it, the masked text of the order is enough; the address of the order counts.
    pub fn receiver(mut self, receiver: impl Into<Receiver>) -> Self {
        self.receiver = receiver.into();
        self
    }

    /// Where undeliverable parcels go.
    pub fn return_address(
        mut self,
        return_address: impl Into<EwaybillBizOrderCreateReturnAddress>,
    ) -> Self {
        self.return_address = Some(return_address.into());
        self
    }

    /// Shop orders in the parcel.
    pub fn ec_order_list(
        mut self,
        ec_order_list: impl IntoIterator<Item = impl Into<EcOrderList>>,
    ) -> Self {
        self.ec_order_list = ec_order_list.into_iter().map(Into::into).collect();
        self
    }

    /// Free remark.
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into());
        self
    }

    /// Product type of the carrier, default 1, franchised carriers need none.
    pub fn order_type(mut self, order_type: impl Into<i64>) -> Self {
        self.order_type = Some(order_type.into());
        self
    }

    /// Value-added services.
    pub fn order_vas_list(
        mut self,
        order_vas_list: impl IntoIterator<Item = impl Into<EwaybillBizOrderCreateOrderVasList>>,
    ) -> Self {
        self.order_vas_list = Some(order_vas_list.into_iter().map(Into::into).collect());
        self
    }

    /// `ext_info`.
    pub fn ext_info(mut self, ext_info: impl Into<yizhan_core::Value>) -> Self {
        self.ext_info = Some(ext_info.into());
        self
    }

    /// Collection and number of parcels.
    pub fn delivery_info(
        mut self,
        delivery_info: impl Into<EwaybillBizOrderCreateDeliveryInfo>,
    ) -> Self {
        self.delivery_info = Some(delivery_info.into());
        self
    }
}

wire_out!(EwaybillBizOrderCreate {
    "delivery_id" => delivery_id,
    "ewaybill_order_id" => ewaybill_order_id,
    "site_code" => site_code,
    "shop_id" => shop_id,
    "ewaybill_acct_id" => ewaybill_acct_id,
    "template_id" => template_id,
    "sender" => sender,
    "receiver" => receiver,
    "return_address" => return_address,
    "ec_order_list" => ec_order_list,
    "remark" => remark,
    "order_type" => order_type,
    "order_vas_list" => order_vas_list,
    "ext_info" => ext_info,
    "delivery_info" => delivery_info,
});

/// The answer to [`EwaybillBizOrderCreate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EwaybillBizOrderCreateResponse {
    /// Id of the waybill order, a uint64 as string, from precreate or chosen by the caller.
    pub ewaybill_order_id: String,
    /// Waybill number of the carrier.
    pub waybill_id: Option<String>,
    /// Error text of the carrier.
    pub delivery_error_msg: Option<String>,
    /// Encrypted print content for WeChat's print component.
    pub print_info: Option<String>,
    /// Waybill numbers of main parcel and sub-parcels.
    pub waybill_id_list: Vec<WaybillIdList>,
    /// Hints about risky orders.
    pub order_risk_info: Option<EwaybillBizOrderCreateOrderRiskInfo>,
}

wire_in!(EwaybillBizOrderCreateResponse {
    "ewaybill_order_id" => ewaybill_order_id,
    "waybill_id" => waybill_id,
    "delivery_error_msg" => delivery_error_msg,
    "print_info" => print_info,
    "waybill_id_list" => waybill_id_list,
    "order_risk_info" => order_risk_info,
});

impl Endpoint for EwaybillBizOrderCreate {
    type Response = EwaybillBizOrderCreateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_logistics.ewaybill_biz_order_create",
        path: "/channels/ec/logistics/ewaybill/biz/order/create",
        ..Operation::usual(Product::Mini)
    };
}

/// `sender` of [`EwaybillBizOrderCreate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Sender {
    /// Province, e.g. 广东省.
    pub province: String,
    /// City, e.g. 广州市.
    pub city: String,
    /// District or county.
    pub county: String,
    /// Street or town.
    pub street: Option<String>,
    /// Detailed address.
    pub address: String,
    /// Name of the person.
    pub name: String,
    /// Mobile phone number.
    pub mobile: String,
}

impl Sender {
    /// Starts with the first member; the other required ones have setters too.
    #[must_use]
    pub fn new(province: impl Into<String>) -> Self {
        Self {
            province: province.into(),
            city: Default::default(),
            county: Default::default(),
            street: Default::default(),
            address: Default::default(),
            name: Default::default(),
            mobile: Default::default(),
        }
    }

    /// City, e.g. 广州市.
    #[must_use]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = city.into();
        self
    }

    /// District or county.
    #[must_use]
    pub fn county(mut self, county: impl Into<String>) -> Self {
        self.county = county.into();
        self
    }

    /// Street or town.
    #[must_use]
    pub fn street(mut self, street: impl Into<String>) -> Self {
        self.street = Some(street.into());
        self
    }

    /// Detailed address.
    #[must_use]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = address.into();
        self
    }

    /// Name of the person.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Mobile phone number.
    #[must_use]
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = mobile.into();
        self
    }
}

wire_out!(part Sender {
    "province" => province,
    "city" => city,
    "county" => county,
    "street" => street,
    "address" => address,
    "name" => name,
    "mobile" => mobile,
});

/// `receiver` of [`EwaybillBizOrderCreate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Receiver {
    /// Province, e.g. 广东省.
    pub province: String,
    /// City, e.g. 广州市.
    pub city: String,
    /// District or county.
    pub county: String,
    /// Street or town.
    pub street: Option<String>,
    /// Detailed address.
    pub address: String,
    /// Name of the person.
    pub name: String,
    /// Mobile phone number.
    pub mobile: String,
}

impl Receiver {
    /// Starts with the first member; the other required ones have setters too.
    #[must_use]
    pub fn new(province: impl Into<String>) -> Self {
        Self {
            province: province.into(),
            city: Default::default(),
            county: Default::default(),
            street: Default::default(),
            address: Default::default(),
            name: Default::default(),
            mobile: Default::default(),
        }
    }

    /// City, e.g. 广州市.
    #[must_use]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = city.into();
        self
    }

    /// District or county.
    #[must_use]
    pub fn county(mut self, county: impl Into<String>) -> Self {
        self.county = county.into();
        self
    }

    /// Street or town.
    #[must_use]
    pub fn street(mut self, street: impl Into<String>) -> Self {
        self.street = Some(street.into());
        self
    }

    /// Detailed address.
    #[must_use]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = address.into();
        self
    }

    /// Name of the person.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Mobile phone number.
    #[must_use]
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = mobile.into();
        self
    }
}

wire_out!(part Receiver {
    "province" => province,
    "city" => city,
    "county" => county,
    "street" => street,
    "address" => address,
    "name" => name,
    "mobile" => mobile,
});

/// `return_address` of [`EwaybillBizOrderCreate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EwaybillBizOrderCreateReturnAddress {
    /// Province, e.g. 广东省.
    pub province: String,
    /// City, e.g. 广州市.
    pub city: String,
    /// District or county.
    pub county: String,
    /// Street or town.
    pub street: Option<String>,
    /// Detailed address.
    pub address: String,
    /// Name of the person.
    pub name: String,
    /// Mobile phone number.
    pub mobile: String,
}

impl EwaybillBizOrderCreateReturnAddress {
    /// Starts with the first member; the other required ones have setters too.
    #[must_use]
    pub fn new(province: impl Into<String>) -> Self {
        Self {
            province: province.into(),
            city: Default::default(),
            county: Default::default(),
            street: Default::default(),
            address: Default::default(),
            name: Default::default(),
            mobile: Default::default(),
        }
    }

    /// City, e.g. 广州市.
    #[must_use]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = city.into();
        self
    }

    /// District or county.
    #[must_use]
    pub fn county(mut self, county: impl Into<String>) -> Self {
        self.county = county.into();
        self
    }

    /// Street or town.
    #[must_use]
    pub fn street(mut self, street: impl Into<String>) -> Self {
        self.street = Some(street.into());
        self
    }

    /// Detailed address.
    #[must_use]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = address.into();
        self
    }

    /// Name of the person.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Mobile phone number.
    #[must_use]
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = mobile.into();
        self
    }
}

wire_out!(part EwaybillBizOrderCreateReturnAddress {
    "province" => province,
    "city" => city,
    "county" => county,
    "street" => street,
    "address" => address,
    "name" => name,
    "mobile" => mobile,
});

/// `ec_order_list` of [`EwaybillBizOrderCreate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EcOrderList {
    /// Id of the shop order.
    pub ec_order_id: Option<String>,
    /// Products in the parcel.
    pub goods_list: Vec<GoodsList>,
    /// Code of the order given out for waybills, instead of the order id.
    pub ewaybill_order_code: Option<String>,
    /// Appid of the shop the code belongs to.
    pub ewaybill_order_appid: Option<String>,
}

impl EcOrderList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(goods_list: impl IntoIterator<Item = impl Into<GoodsList>>) -> Self {
        Self {
            ec_order_id: Default::default(),
            goods_list: goods_list.into_iter().map(Into::into).collect(),
            ewaybill_order_code: Default::default(),
            ewaybill_order_appid: Default::default(),
        }
    }

    /// Id of the shop order.
    #[must_use]
    pub fn ec_order_id(mut self, ec_order_id: impl Into<String>) -> Self {
        self.ec_order_id = Some(ec_order_id.into());
        self
    }

    /// Code of the order given out for waybills, instead of the order id.
    #[must_use]
    pub fn ewaybill_order_code(mut self, ewaybill_order_code: impl Into<String>) -> Self {
        self.ewaybill_order_code = Some(ewaybill_order_code.into());
        self
    }

    /// Appid of the shop the code belongs to.
    #[must_use]
    pub fn ewaybill_order_appid(mut self, ewaybill_order_appid: impl Into<String>) -> Self {
        self.ewaybill_order_appid = Some(ewaybill_order_appid.into());
        self
    }
}

wire_out!(part EcOrderList {
    "goods_list" => goods_list,
    "ewaybill_order_code" => ewaybill_order_code,
    "ewaybill_order_appid" => ewaybill_order_appid,
} via {
    "ec_order_id" => ec_order_id: yizhan_core::wire::StringAsNumber,
});

/// `goods_list` of [`EwaybillBizOrderCreate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GoodsList {
    /// Id of the product (SPU).
    pub product_id: Option<i64>,
    /// Id of the SKU of the product.
    pub sku_id: Option<i64>,
    /// Name of the product on the waybill.
    pub good_name: String,
    /// Number of pieces.
    pub good_count: i64,
}

impl GoodsList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(good_name: impl Into<String>, good_count: impl Into<i64>) -> Self {
        Self {
            product_id: Default::default(),
            sku_id: Default::default(),
            good_name: good_name.into(),
            good_count: good_count.into(),
        }
    }

    /// Id of the product (SPU).
    #[must_use]
    pub fn product_id(mut self, product_id: impl Into<i64>) -> Self {
        self.product_id = Some(product_id.into());
        self
    }

    /// Id of the SKU of the product.
    #[must_use]
    pub fn sku_id(mut self, sku_id: impl Into<i64>) -> Self {
        self.sku_id = Some(sku_id.into());
        self
    }
}

wire_out!(part GoodsList {
    "product_id" => product_id,
    "sku_id" => sku_id,
    "good_name" => good_name,
    "good_count" => good_count,
});

/// `order_vas_list` of [`EwaybillBizOrderCreate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EwaybillBizOrderCreateOrderVasList {
    /// Kind of service, depends on the carrier.
    pub vas_type: String,
    /// Details of the service.
    pub vas_detail: Option<String>,
    /// Value of the service, e.g. an insured sum.
    pub vas_value: Option<String>,
}

impl EwaybillBizOrderCreateOrderVasList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(vas_type: impl Into<String>) -> Self {
        Self {
            vas_type: vas_type.into(),
            vas_detail: Default::default(),
            vas_value: Default::default(),
        }
    }

    /// Details of the service.
    #[must_use]
    pub fn vas_detail(mut self, vas_detail: impl Into<String>) -> Self {
        self.vas_detail = Some(vas_detail.into());
        self
    }

    /// Value of the service, e.g. an insured sum.
    #[must_use]
    pub fn vas_value(mut self, vas_value: impl Into<String>) -> Self {
        self.vas_value = Some(vas_value.into());
        self
    }
}

wire_out!(part EwaybillBizOrderCreateOrderVasList {
    "vas_type" => vas_type,
    "vas_detail" => vas_detail,
    "vas_value" => vas_value,
});

/// `delivery_info` of [`EwaybillBizOrderCreate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EwaybillBizOrderCreateDeliveryInfo {
    /// `delivery_type`.
    pub delivery_type: Option<i64>,
    /// Begin of the time for collection, Unix seconds.
    pub collected_time_begin: Option<i64>,
    /// End of the time for collection, Unix seconds.
    pub collected_time_end: Option<i64>,
    /// Number of parcels.
    pub package_quantity: Option<i64>,
    /// Sub-parcels.
    pub subpackage_list: Option<Vec<SubpackageList>>,
    /// Further data for the carrier.
    pub merchant_ext_info: Option<String>,
}

impl EwaybillBizOrderCreateDeliveryInfo {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `delivery_type`.
    #[must_use]
    pub fn delivery_type(mut self, delivery_type: impl Into<i64>) -> Self {
        self.delivery_type = Some(delivery_type.into());
        self
    }

    /// Begin of the time for collection, Unix seconds.
    #[must_use]
    pub fn collected_time_begin(mut self, collected_time_begin: impl Into<i64>) -> Self {
        self.collected_time_begin = Some(collected_time_begin.into());
        self
    }

    /// End of the time for collection, Unix seconds.
    #[must_use]
    pub fn collected_time_end(mut self, collected_time_end: impl Into<i64>) -> Self {
        self.collected_time_end = Some(collected_time_end.into());
        self
    }

    /// Number of parcels.
    #[must_use]
    pub fn package_quantity(mut self, package_quantity: impl Into<i64>) -> Self {
        self.package_quantity = Some(package_quantity.into());
        self
    }

    /// Sub-parcels.
    #[must_use]
    pub fn subpackage_list(
        mut self,
        subpackage_list: impl IntoIterator<Item = impl Into<SubpackageList>>,
    ) -> Self {
        self.subpackage_list = Some(subpackage_list.into_iter().map(Into::into).collect());
        self
    }

    /// Further data for the carrier.
    #[must_use]
    pub fn merchant_ext_info(mut self, merchant_ext_info: impl Into<String>) -> Self {
        self.merchant_ext_info = Some(merchant_ext_info.into());
        self
    }
}

wire_out!(part EwaybillBizOrderCreateDeliveryInfo {
    "delivery_type" => delivery_type,
    "collected_time_begin" => collected_time_begin,
    "collected_time_end" => collected_time_end,
    "package_quantity" => package_quantity,
    "subpackage_list" => subpackage_list,
    "merchant_ext_info" => merchant_ext_info,
});

/// `order_risk_info` of [`EwaybillBizOrderCreate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EwaybillBizOrderCreateOrderRiskInfo {
    /// Hint in words.
    pub risk_msg: Option<String>,
    /// Orders concerned.
    pub risk_ec_order_info: Vec<EwaybillBizOrderCreateRiskEcOrderInfo>,
}

wire_in!(part EwaybillBizOrderCreateOrderRiskInfo {
    "risk_msg" => risk_msg,
    "risk_ec_order_info" => risk_ec_order_info,
});

/// `risk_ec_order_info` of [`EwaybillBizOrderCreate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EwaybillBizOrderCreateRiskEcOrderInfo {
    /// Id of the shop order.
    pub ec_order_id: String,
    /// Code of the order given out for waybills, instead of the order id.
    pub ewaybill_order_code: Option<String>,
    /// Appid of the shop the code belongs to.
    pub ewaybill_order_appid: Option<String>,
}

wire_in!(part EwaybillBizOrderCreateRiskEcOrderInfo {
    "ec_order_id" => ec_order_id,
    "ewaybill_order_code" => ewaybill_order_code,
    "ewaybill_order_appid" => ewaybill_order_appid,
});

/// Get a waybill (查询面单详情).
///
/// `POST /channels/ec/logistics/ewaybill/biz/order/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/ewaybill/get_order.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/ewaybill/get_order.html) [(3)](https://developers.weixin.qq.com/doc/store/supplier/api/delivery/electronic/api_ewaybill_getorder.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct EwaybillBizOrderGet {
    /// Id of the waybill order, a uint64 as string, from precreate or chosen by the caller.
    pub ewaybill_order_id: String,
}

impl EwaybillBizOrderGet {
    /// Starts with the required members.
    pub fn new(ewaybill_order_id: impl Into<String>) -> Self {
        Self {
            ewaybill_order_id: ewaybill_order_id.into(),
        }
    }
}

wire_out!(EwaybillBizOrderGet {
    "ewaybill_order_id" => ewaybill_order_id,
});

/// The answer to [`EwaybillBizOrderGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EwaybillBizOrderGetResponse {
    /// `order_info`.
    pub order_info: EwaybillBizOrderGetOrderInfo,
}

wire_in!(EwaybillBizOrderGetResponse {
    "order_info" => order_info,
});

impl Endpoint for EwaybillBizOrderGet {
    type Response = EwaybillBizOrderGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_logistics.ewaybill_biz_order_get",
        path: "/channels/ec/logistics/ewaybill/biz/order/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `order_info` of [`EwaybillBizOrderGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EwaybillBizOrderGetOrderInfo {
    /// Code of the carrier, see the list of carriers.
    pub delivery_id: String,
    /// Id of the waybill order, a uint64 as string, from precreate or chosen by the caller.
    pub ewaybill_order_id: String,
    /// Waybill number of the carrier.
    pub waybill_id: String,
    /// Code of the carrier's site.
    pub site_code: Option<String>,
    /// Id of the shop at the waybill service.
    pub shop_id: String,
    /// Id of the waybill account, acct_id of the account list.
    pub ewaybill_acct_id: String,
    /// Who sends the parcel, in clear text.
    pub sender: EwaybillBizOrderGetOrderInfoSender,
    /// Who receives it, the masked text of the order is enough; the address of the order counts.
    pub receiver: EwaybillBizOrderGetOrderInfoReceiver,
    /// Shop orders in the parcel.
    pub ec_order_list: Vec<EwaybillBizOrderGetOrderInfoEcOrderList>,
    /// Free remark.
    pub remark: Option<String>,
    /// State of the waybill.
    pub status: i64,
    /// Steps of the transport, by time.
    pub path_info: Vec<EwaybillBizOrderGetPathInfo>,
}

wire_in!(part EwaybillBizOrderGetOrderInfo {
    "delivery_id" => delivery_id,
    "ewaybill_order_id" => ewaybill_order_id,
    "waybill_id" => waybill_id,
    "site_code" => site_code,
    "shop_id" => shop_id,
    "ewaybill_acct_id" => ewaybill_acct_id,
    "sender" => sender,
    "receiver" => receiver,
    "ec_order_list" => ec_order_list,
    "remark" => remark,
    "status" => status,
    "path_info" => path_info,
});

/// `order_info_sender` of [`EwaybillBizOrderGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EwaybillBizOrderGetOrderInfoSender {
    /// Province, e.g. 广东省.
    pub province: String,
    /// City, e.g. 广州市.
    pub city: String,
    /// District or county.
    pub county: String,
    /// Street or town.
    pub street: Option<String>,
    /// Detailed address.
    pub address: String,
    /// Name of the person.
    pub name: String,
    /// Mobile phone number.
    pub mobile: String,
}

wire_in!(part EwaybillBizOrderGetOrderInfoSender {
    "province" => province,
    "city" => city,
    "county" => county,
    "street" => street,
    "address" => address,
    "name" => name,
    "mobile" => mobile,
});

/// `order_info_receiver` of [`EwaybillBizOrderGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EwaybillBizOrderGetOrderInfoReceiver {
    /// Province, e.g. 广东省.
    pub province: String,
    /// City, e.g. 广州市.
    pub city: String,
    /// District or county.
    pub county: String,
    /// Street or town.
    pub street: Option<String>,
    /// Detailed address.
    pub address: String,
    /// Name of the person.
    pub name: String,
    /// Mobile phone number.
    pub mobile: String,
}

wire_in!(part EwaybillBizOrderGetOrderInfoReceiver {
    "province" => province,
    "city" => city,
    "county" => county,
    "street" => street,
    "address" => address,
    "name" => name,
    "mobile" => mobile,
});

/// `order_info_ec_order_list` of [`EwaybillBizOrderGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EwaybillBizOrderGetOrderInfoEcOrderList {
    /// Id of the shop order.
    pub ec_order_id: Option<String>,
    /// Products in the parcel.
    pub goods_list: Vec<EwaybillBizOrderGetEcOrderListGoodsList>,
    /// Code of the order given out for waybills, instead of the order id.
    pub ewaybill_order_code: Option<String>,
    /// Appid of the shop the code belongs to.
    pub ewaybill_order_appid: Option<String>,
}

wire_in!(part EwaybillBizOrderGetOrderInfoEcOrderList {
    "ec_order_id" => ec_order_id,
    "goods_list" => goods_list,
    "ewaybill_order_code" => ewaybill_order_code,
    "ewaybill_order_appid" => ewaybill_order_appid,
});

/// `ec_order_list_goods_list` of [`EwaybillBizOrderGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EwaybillBizOrderGetEcOrderListGoodsList {
    /// Id of the product (SPU).
    pub product_id: Option<i64>,
    /// Id of the SKU of the product.
    pub sku_id: Option<i64>,
    /// Name of the product on the waybill.
    pub good_name: String,
    /// Number of pieces.
    pub good_count: i64,
}

wire_in!(part EwaybillBizOrderGetEcOrderListGoodsList {
    "product_id" => product_id,
    "sku_id" => sku_id,
    "good_name" => good_name,
    "good_count" => good_count,
});

/// `path_info` of [`EwaybillBizOrderGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EwaybillBizOrderGetPathInfo {
    /// State of the transport.
    pub status: i64,
    /// `desc`.
    pub desc: String,
    /// When it was last changed, Unix seconds.
    pub update_time: i64,
}

wire_in!(part EwaybillBizOrderGetPathInfo {
    "status" => status,
    "desc" => desc,
    "update_time" => update_time,
});

/// Get the print content of waybills (获取打印报文).
///
/// `POST /channels/ec/logistics/ewaybill/biz/order/getprintinfo`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/supplier/api/delivery/electronic/api_get_print_content.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct EwaybillBizOrderGetPrintInfo {
    /// Id of the waybill order, a uint64 as string, from precreate or chosen by the caller.
    pub ewaybill_order_id: String,
    /// Id of the template.
    pub template_id: String,
    /// Waybill number of the sub-parcel to print.
    pub sub_waybill_id: Option<String>,
}

impl EwaybillBizOrderGetPrintInfo {
    /// Starts with the required members.
    pub fn new(ewaybill_order_id: impl Into<String>, template_id: impl Into<String>) -> Self {
        Self {
            ewaybill_order_id: ewaybill_order_id.into(),
            template_id: template_id.into(),
            sub_waybill_id: Default::default(),
        }
    }

    /// Waybill number of the sub-parcel to print.
    pub fn sub_waybill_id(mut self, sub_waybill_id: impl Into<String>) -> Self {
        self.sub_waybill_id = Some(sub_waybill_id.into());
        self
    }
}

wire_out!(EwaybillBizOrderGetPrintInfo {
    "ewaybill_order_id" => ewaybill_order_id,
    "template_id" => template_id,
    "sub_waybill_id" => sub_waybill_id,
});

/// The answer to [`EwaybillBizOrderGetPrintInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EwaybillBizOrderGetPrintInfoResponse {
    /// Encrypted print content for WeChat's print component.
    pub print_info: Option<String>,
}

wire_in!(EwaybillBizOrderGetPrintInfoResponse {
    "print_info" => print_info,
});

impl Endpoint for EwaybillBizOrderGetPrintInfo {
    type Response = EwaybillBizOrderGetPrintInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_logistics.ewaybill_biz_order_get_print_info",
        path: "/channels/ec/logistics/ewaybill/biz/order/getprintinfo",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Precreate a waybill (电子面单预取号).
///
/// `POST /channels/ec/logistics/ewaybill/biz/order/precreate`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/ewaybill/precreate_order.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/ewaybill/precreate_order.html) [(3)](https://developers.weixin.qq.com/doc/store/supplier/api/delivery/electronic/api_ewaybill_precreateorder.html)
///
/// Checks the data and reserves a unique ewaybill_order_id for the create interface.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct EwaybillBizOrderPreCreate {
    /// Code of the carrier, see the list of carriers.
    pub delivery_id: String,
    /// Code of the carrier's site.
    pub site_code: Option<String>,
    /// Id of the shop at the waybill service.
    pub shop_id: String,
    /// Id of the waybill account, acct_id of the account list.
    pub ewaybill_acct_id: String,
    /// Who sends the parcel, in clear text.
    pub sender: Sender,
    /// Who receives it, the masked text of the order is enough; the address of the order counts.
    pub receiver: Receiver,
    /// Shop orders in the parcel.
    pub ec_order_list: Vec<EcOrderList>,
    /// Free remark.
    pub remark: Option<String>,
}

impl EwaybillBizOrderPreCreate {
    /// Starts with the first member; the other required ones have setters too.
    pub fn new(delivery_id: impl Into<String>) -> Self {
        Self {
            delivery_id: delivery_id.into(),
            site_code: Default::default(),
            shop_id: Default::default(),
            ewaybill_acct_id: Default::default(),
            sender: Default::default(),
            receiver: Default::default(),
            ec_order_list: Default::default(),
            remark: Default::default(),
        }
    }

    /// Code of the carrier's site.
    pub fn site_code(mut self, site_code: impl Into<String>) -> Self {
        self.site_code = Some(site_code.into());
        self
    }

    /// Id of the shop at the waybill service.
    pub fn shop_id(mut self, shop_id: impl Into<String>) -> Self {
        self.shop_id = shop_id.into();
        self
    }

    /// Id of the waybill account, acct_id of the account list.
    pub fn ewaybill_acct_id(mut self, ewaybill_acct_id: impl Into<String>) -> Self {
        self.ewaybill_acct_id = ewaybill_acct_id.into();
        self
    }

    /// Who sends the parcel, in clear text.
    pub fn sender(mut self, sender: impl Into<Sender>) -> Self {
        self.sender = sender.into();
        self
    }

    /// Who receives it, the masked text of the order is enough; the address of the order counts.
    pub fn receiver(mut self, receiver: impl Into<Receiver>) -> Self {
        self.receiver = receiver.into();
        self
    }

    /// Shop orders in the parcel.
    pub fn ec_order_list(
        mut self,
        ec_order_list: impl IntoIterator<Item = impl Into<EcOrderList>>,
    ) -> Self {
        self.ec_order_list = ec_order_list.into_iter().map(Into::into).collect();
        self
    }

    /// Free remark.
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into());
        self
    }
}

wire_out!(EwaybillBizOrderPreCreate {
    "delivery_id" => delivery_id,
    "site_code" => site_code,
    "shop_id" => shop_id,
    "ewaybill_acct_id" => ewaybill_acct_id,
    "sender" => sender,
    "receiver" => receiver,
    "ec_order_list" => ec_order_list,
    "remark" => remark,
});

/// The answer to [`EwaybillBizOrderPreCreate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EwaybillBizOrderPreCreateResponse {
    /// Id of the waybill order, a uint64 as string, from precreate or chosen by the caller.
    pub ewaybill_order_id: String,
}

wire_in!(EwaybillBizOrderPreCreateResponse {
    "ewaybill_order_id" => ewaybill_order_id,
});

impl Endpoint for EwaybillBizOrderPreCreate {
    type Response = EwaybillBizOrderPreCreateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_logistics.ewaybill_biz_order_pre_create",
        path: "/channels/ec/logistics/ewaybill/biz/order/precreate",
        ..Operation::usual(Product::Mini)
    };
}

/// Notify that a waybill was printed (打印成功通知).
///
/// `POST /channels/ec/logistics/ewaybill/biz/order/print`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/ewaybill/notify_print.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/ewaybill/notify_print.html) [(3)](https://developers.weixin.qq.com/doc/store/supplier/api/delivery/electronic/api_ewaybill_printorder.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct EwaybillBizOrderPrint {
    /// Code of the carrier, see the list of carriers.
    pub delivery_id: String,
    /// Id of the waybill order, a uint64 as string, from precreate or chosen by the caller.
    pub ewaybill_order_id: String,
    /// Waybill number of the carrier.
    pub waybill_id: String,
    /// Whether it is a reprint.
    pub re_print: bool,
}

impl EwaybillBizOrderPrint {
    /// Starts with the required members.
    pub fn new(
        delivery_id: impl Into<String>,
        ewaybill_order_id: impl Into<String>,
        waybill_id: impl Into<String>,
        re_print: impl Into<bool>,
    ) -> Self {
        Self {
            delivery_id: delivery_id.into(),
            ewaybill_order_id: ewaybill_order_id.into(),
            waybill_id: waybill_id.into(),
            re_print: re_print.into(),
        }
    }
}

wire_out!(EwaybillBizOrderPrint {
    "delivery_id" => delivery_id,
    "ewaybill_order_id" => ewaybill_order_id,
    "waybill_id" => waybill_id,
} via {
    "re_print" => re_print: yizhan_core::wire::BoolAsInt,
});

/// The answer to [`EwaybillBizOrderPrint`].
pub type EwaybillBizOrderPrintResponse = yizhan_core::Done;

impl Endpoint for EwaybillBizOrderPrint {
    type Response = EwaybillBizOrderPrintResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_logistics.ewaybill_biz_order_print",
        path: "/channels/ec/logistics/ewaybill/biz/order/print",
        ..Operation::usual(Product::Mini)
    };
}

/// Get print data of a waybill (获取打印报文).
///
/// `POST /channels/ec/logistics/ewaybill/biz/print/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/ewaybill/get_print_info.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/ewaybill/get_print_info.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct EwaybillBizPrintGet {
    /// Id of the waybill order, a uint64 as string, from precreate or chosen by the caller.
    pub ewaybill_order_id: String,
    /// Id of the template.
    pub template_id: String,
    /// Waybill number of the sub-parcel to print.
    pub sub_waybill_id: Option<String>,
}

impl EwaybillBizPrintGet {
    /// Starts with the required members.
    pub fn new(ewaybill_order_id: impl Into<String>, template_id: impl Into<String>) -> Self {
        Self {
            ewaybill_order_id: ewaybill_order_id.into(),
            template_id: template_id.into(),
            sub_waybill_id: Default::default(),
        }
    }

    /// Waybill number of the sub-parcel to print.
    pub fn sub_waybill_id(mut self, sub_waybill_id: impl Into<String>) -> Self {
        self.sub_waybill_id = Some(sub_waybill_id.into());
        self
    }
}

wire_out!(EwaybillBizPrintGet {
    "ewaybill_order_id" => ewaybill_order_id,
    "template_id" => template_id,
    "sub_waybill_id" => sub_waybill_id,
});

/// The answer to [`EwaybillBizPrintGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EwaybillBizPrintGetResponse {
    /// Encrypted print content for WeChat's print component.
    pub print_info: Option<String>,
}

wire_in!(EwaybillBizPrintGetResponse {
    "print_info" => print_info,
});

impl Endpoint for EwaybillBizPrintGet {
    type Response = EwaybillBizPrintGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_logistics.ewaybill_biz_print_get",
        path: "/channels/ec/logistics/ewaybill/biz/print/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Get the standard templates of carriers (获取面单标准模板).
///
/// `POST /channels/ec/logistics/ewaybill/biz/template/config`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/ewaybill/get_template_config.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/ewaybill/get_template_config.html) [(3)](https://developers.weixin.qq.com/doc/store/supplier/api/delivery/electronic/api_ewaybill_get_template_config.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct EwaybillBizTemplateConfig {}

impl EwaybillBizTemplateConfig {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(EwaybillBizTemplateConfig {});

/// The answer to [`EwaybillBizTemplateConfig`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EwaybillBizTemplateConfigResponse {
    /// `config`.
    pub config: std::collections::BTreeMap<String, EwaybillBizTemplateConfigConfig>,
}

wire_in!(EwaybillBizTemplateConfigResponse {
    "config" => config,
});

impl Endpoint for EwaybillBizTemplateConfig {
    type Response = EwaybillBizTemplateConfigResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_logistics.ewaybill_biz_template_config",
        path: "/channels/ec/logistics/ewaybill/biz/template/config",
        ..Operation::usual(Product::Mini)
    };
}

/// `config` of [`EwaybillBizTemplateConfig`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EwaybillBizTemplateConfigConfig {
    /// Standard template of one parcel.
    pub single: EwaybillBizTemplateConfigSingle,
}

wire_in!(part EwaybillBizTemplateConfigConfig {
    "single" => single,
});

/// `single` of [`EwaybillBizTemplateConfig`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EwaybillBizTemplateConfigSingle {
    /// Value for template_type.
    pub r#type: String,
    /// `desc`.
    pub desc: String,
    /// Width of the template.
    pub width: i64,
    /// Height of the template.
    pub height: i64,
    /// Address of the template.
    pub url: String,
    /// Area for own content.
    pub custom_config: Option<EwaybillBizTemplateConfigCustomConfig>,
}

wire_in!(part EwaybillBizTemplateConfigSingle {
    "type" => r#type,
    "desc" => desc,
    "width" => width,
    "height" => height,
    "url" => url,
    "custom_config" => custom_config,
});

/// `custom_config` of [`EwaybillBizTemplateConfig`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EwaybillBizTemplateConfigCustomConfig {
    /// Width of the template.
    pub width: Option<i64>,
    /// Height of the template.
    pub height: Option<i64>,
    /// Distance from the upper edge.
    pub top: Option<i64>,
    /// Distance from the left edge.
    pub left: Option<i64>,
}

wire_in!(part EwaybillBizTemplateConfigCustomConfig {
    "width" => width,
    "height" => height,
    "top" => top,
    "left" => left,
});

/// Create a waybill template (新增面单模板).
///
/// `POST /channels/ec/logistics/ewaybill/biz/template/create`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/ewaybill/add_template.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/ewaybill/add_template.html) [(3)](https://developers.weixin.qq.com/doc/store/supplier/api/delivery/electronic/api_ewaybill_createtemplate.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct EwaybillBizTemplateCreate {
    /// Code of the carrier, see the list of carriers.
    pub delivery_id: String,
    /// `info`.
    pub info: EwaybillBizTemplateCreateInfo,
}

impl EwaybillBizTemplateCreate {
    /// Starts with the required members.
    pub fn new(
        delivery_id: impl Into<String>,
        info: impl Into<EwaybillBizTemplateCreateInfo>,
    ) -> Self {
        Self {
            delivery_id: delivery_id.into(),
            info: info.into(),
        }
    }
}

wire_out!(EwaybillBizTemplateCreate {
    "delivery_id" => delivery_id,
    "info" => info,
});

/// The answer to [`EwaybillBizTemplateCreate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EwaybillBizTemplateCreateResponse {
    /// Code of the carrier, see the list of carriers.
    pub delivery_id: String,
    /// Id of the template.
    pub template_id: String,
}

wire_in!(EwaybillBizTemplateCreateResponse {
    "delivery_id" => delivery_id,
    "template_id" => template_id,
});

impl Endpoint for EwaybillBizTemplateCreate {
    type Response = EwaybillBizTemplateCreateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_logistics.ewaybill_biz_template_create",
        path: "/channels/ec/logistics/ewaybill/biz/template/create",
        ..Operation::usual(Product::Mini)
    };
}

/// `info` of [`EwaybillBizTemplateCreate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EwaybillBizTemplateCreateInfo {
    /// Standard template it builds on, e.g. single.
    pub template_type: String,
    /// Name of the template.
    pub template_name: String,
    /// Description of the template.
    pub template_desc: String,
    /// Pieces of information to print.
    pub options: Vec<Options>,
    /// Whether it is the default.
    pub is_default: bool,
}

impl EwaybillBizTemplateCreateInfo {
    /// Starts with the first member; the other required ones have setters too.
    #[must_use]
    pub fn new(template_type: impl Into<String>) -> Self {
        Self {
            template_type: template_type.into(),
            template_name: Default::default(),
            template_desc: Default::default(),
            options: Default::default(),
            is_default: Default::default(),
        }
    }

    /// Name of the template.
    #[must_use]
    pub fn template_name(mut self, template_name: impl Into<String>) -> Self {
        self.template_name = template_name.into();
        self
    }

    /// Description of the template.
    #[must_use]
    pub fn template_desc(mut self, template_desc: impl Into<String>) -> Self {
        self.template_desc = template_desc.into();
        self
    }

    /// Pieces of information to print.
    #[must_use]
    pub fn options(mut self, options: impl IntoIterator<Item = impl Into<Options>>) -> Self {
        self.options = options.into_iter().map(Into::into).collect();
        self
    }

    /// Whether it is the default.
    #[must_use]
    pub fn is_default(mut self, is_default: impl Into<bool>) -> Self {
        self.is_default = is_default.into();
        self
    }
}

wire_out!(part EwaybillBizTemplateCreateInfo {
    "template_type" => template_type,
    "template_name" => template_name,
    "template_desc" => template_desc,
    "options" => options,
    "is_default" => is_default,
});

/// `options` of [`EwaybillBizTemplateCreate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Options {
    /// Id of the piece of information.
    pub option_id: i64,
    /// Size of the print.
    pub font_size: i64,
    /// Whether it is printed bold.
    pub is_bold: Option<bool>,
    /// Whether it is printed.
    pub is_open: Option<bool>,
}

impl Options {
    /// Starts with the required members.
    #[must_use]
    pub fn new(option_id: impl Into<i64>, font_size: impl Into<i64>) -> Self {
        Self {
            option_id: option_id.into(),
            font_size: font_size.into(),
            is_bold: Default::default(),
            is_open: Default::default(),
        }
    }

    /// Whether it is printed bold.
    #[must_use]
    pub fn is_bold(mut self, is_bold: impl Into<bool>) -> Self {
        self.is_bold = Some(is_bold.into());
        self
    }

    /// Whether it is printed.
    #[must_use]
    pub fn is_open(mut self, is_open: impl Into<bool>) -> Self {
        self.is_open = Some(is_open.into());
        self
    }
}

wire_out!(part Options {
    "option_id" => option_id,
    "font_size" => font_size,
    "is_bold" => is_bold,
    "is_open" => is_open,
});

/// Delete a waybill template (删除面单模板).
///
/// `POST /channels/ec/logistics/ewaybill/biz/template/delete`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/ewaybill/delete_template.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/ewaybill/delete_template.html) [(3)](https://developers.weixin.qq.com/doc/store/supplier/api/delivery/electronic/api_ewaybill_deltemplate.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct EwaybillBizTemplateDelete {
    /// Code of the carrier, see the list of carriers.
    pub delivery_id: String,
    /// Id of the template.
    pub template_id: String,
}

impl EwaybillBizTemplateDelete {
    /// Starts with the required members.
    pub fn new(delivery_id: impl Into<String>, template_id: impl Into<String>) -> Self {
        Self {
            delivery_id: delivery_id.into(),
            template_id: template_id.into(),
        }
    }
}

wire_out!(EwaybillBizTemplateDelete {
    "delivery_id" => delivery_id,
    "template_id" => template_id,
});

/// The answer to [`EwaybillBizTemplateDelete`].
pub type EwaybillBizTemplateDeleteResponse = yizhan_core::Done;

impl Endpoint for EwaybillBizTemplateDelete {
    type Response = EwaybillBizTemplateDeleteResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_logistics.ewaybill_biz_template_delete",
        path: "/channels/ec/logistics/ewaybill/biz/template/delete",
        ..Operation::usual(Product::Mini)
    };
}

/// List waybill templates (获取面单模板信息).
///
/// `POST /channels/ec/logistics/ewaybill/biz/template/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/ewaybill/get_template.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/ewaybill/get_template.html) [(3)](https://developers.weixin.qq.com/doc/store/supplier/api/delivery/electronic/api_ewaybill_gettemplate.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct EwaybillBizTemplateGet {
    /// Code of the carrier, see the list of carriers.
    pub delivery_id: Option<String>,
}

impl EwaybillBizTemplateGet {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Code of the carrier, see the list of carriers.
    pub fn delivery_id(mut self, delivery_id: impl Into<String>) -> Self {
        self.delivery_id = Some(delivery_id.into());
        self
    }
}

wire_out!(EwaybillBizTemplateGet {
    "delivery_id" => delivery_id,
});

/// The answer to [`EwaybillBizTemplateGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EwaybillBizTemplateGetResponse {
    /// Templates by carrier.
    pub total_template: Vec<EwaybillBizTemplateGetTotalTemplate>,
}

wire_in!(EwaybillBizTemplateGetResponse {
    "total_template" => total_template,
});

impl Endpoint for EwaybillBizTemplateGet {
    type Response = EwaybillBizTemplateGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_logistics.ewaybill_biz_template_get",
        path: "/channels/ec/logistics/ewaybill/biz/template/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `total_template` of [`EwaybillBizTemplateGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EwaybillBizTemplateGetTotalTemplate {
    /// Code of the carrier, see the list of carriers.
    pub delivery_id: String,
    /// Id of the default template.
    pub default_template_id: Option<String>,
    /// `template_list`.
    pub template_list: Vec<EwaybillBizTemplateGetTemplateList>,
}

wire_in!(part EwaybillBizTemplateGetTotalTemplate {
    "delivery_id" => delivery_id,
    "default_template_id" => default_template_id,
    "template_list" => template_list,
});

/// `template_list` of [`EwaybillBizTemplateGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EwaybillBizTemplateGetTemplateList {
    /// Id of the template.
    pub template_id: String,
    /// Standard template it builds on, e.g. single.
    pub template_type: String,
    /// Name of the template.
    pub template_name: String,
    /// Description of the template.
    pub template_desc: String,
    /// Pieces of information to print.
    pub options: Vec<OptionsAnswer>,
    /// Whether it is the default.
    pub is_default: bool,
    /// When it was created, Unix seconds.
    pub create_time: i64,
    /// When it was last changed, Unix seconds.
    pub update_time: i64,
}

wire_in!(part EwaybillBizTemplateGetTemplateList {
    "template_id" => template_id,
    "template_type" => template_type,
    "template_name" => template_name,
    "template_desc" => template_desc,
    "options" => options,
    "is_default" => is_default,
    "create_time" => create_time,
    "update_time" => update_time,
});

/// `options_answer` of [`EwaybillBizTemplateGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OptionsAnswer {
    /// Id of the piece of information.
    pub option_id: i64,
    /// Size of the print.
    pub font_size: i64,
    /// Whether it is printed bold.
    pub is_bold: bool,
    /// Whether it is printed.
    pub is_open: bool,
}

wire_in!(part OptionsAnswer {
    "option_id" => option_id,
    "font_size" => font_size,
    "is_bold" => is_bold,
    "is_open" => is_open,
});

/// Get a waybill template by its id (根据模板id获取面单模板信息).
///
/// `POST /channels/ec/logistics/ewaybill/biz/template/getbyid`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/ewaybill/get_templatebyid.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/ewaybill/get_templatebyid.html) [(3)](https://developers.weixin.qq.com/doc/store/supplier/api/delivery/electronic/api_ewaybill_gettemplatebyid.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct EwaybillBizTemplateGetById {
    /// Code of the carrier, see the list of carriers.
    pub delivery_id: String,
    /// Id of the template.
    pub template_id: String,
}

impl EwaybillBizTemplateGetById {
    /// Starts with the required members.
    pub fn new(delivery_id: impl Into<String>, template_id: impl Into<String>) -> Self {
        Self {
            delivery_id: delivery_id.into(),
            template_id: template_id.into(),
        }
    }
}

wire_out!(EwaybillBizTemplateGetById {
    "delivery_id" => delivery_id,
    "template_id" => template_id,
});

/// The answer to [`EwaybillBizTemplateGetById`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EwaybillBizTemplateGetByIdResponse {
    /// `template_info`.
    pub template_info: EwaybillBizTemplateGetByIdTemplateInfo,
}

wire_in!(EwaybillBizTemplateGetByIdResponse {
    "template_info" => template_info,
});

impl Endpoint for EwaybillBizTemplateGetById {
    type Response = EwaybillBizTemplateGetByIdResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_logistics.ewaybill_biz_template_get_by_id",
        path: "/channels/ec/logistics/ewaybill/biz/template/getbyid",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `template_info` of [`EwaybillBizTemplateGetById`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EwaybillBizTemplateGetByIdTemplateInfo {
    /// Id of the template.
    pub template_id: String,
    /// Standard template it builds on, e.g. single.
    pub template_type: String,
    /// Name of the template.
    pub template_name: String,
    /// Description of the template.
    pub template_desc: String,
    /// Pieces of information to print.
    pub options: Vec<OptionsAnswer>,
    /// Whether it is the default.
    pub is_default: bool,
    /// When it was created, Unix seconds.
    pub create_time: i64,
    /// When it was last changed, Unix seconds.
    pub update_time: i64,
}

wire_in!(part EwaybillBizTemplateGetByIdTemplateInfo {
    "template_id" => template_id,
    "template_type" => template_type,
    "template_name" => template_name,
    "template_desc" => template_desc,
    "options" => options,
    "is_default" => is_default,
    "create_time" => create_time,
    "update_time" => update_time,
});

/// Update a waybill template (更新面单模板).
///
/// `POST /channels/ec/logistics/ewaybill/biz/template/update`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/ewaybill/update_template.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/ewaybill/update_template.html) [(3)](https://developers.weixin.qq.com/doc/store/supplier/api/delivery/electronic/api_ewaybill_updatetemplate.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct EwaybillBizTemplateUpdate {
    /// Code of the carrier, see the list of carriers.
    pub delivery_id: String,
    /// `info`.
    pub info: EwaybillBizTemplateUpdateInfo,
}

impl EwaybillBizTemplateUpdate {
    /// Starts with the required members.
    pub fn new(
        delivery_id: impl Into<String>,
        info: impl Into<EwaybillBizTemplateUpdateInfo>,
    ) -> Self {
        Self {
            delivery_id: delivery_id.into(),
            info: info.into(),
        }
    }
}

wire_out!(EwaybillBizTemplateUpdate {
    "delivery_id" => delivery_id,
    "info" => info,
});

/// The answer to [`EwaybillBizTemplateUpdate`].
pub type EwaybillBizTemplateUpdateResponse = yizhan_core::Done;

impl Endpoint for EwaybillBizTemplateUpdate {
    type Response = EwaybillBizTemplateUpdateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_logistics.ewaybill_biz_template_update",
        path: "/channels/ec/logistics/ewaybill/biz/template/update",
        ..Operation::usual(Product::Mini)
    };
}

/// `info` of [`EwaybillBizTemplateUpdate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EwaybillBizTemplateUpdateInfo {
    /// Standard template it builds on, e.g. single.
    pub template_type: String,
    /// Name of the template.
    pub template_name: String,
    /// Description of the template.
    pub template_desc: String,
    /// Pieces of information to print.
    pub options: Vec<Options>,
    /// Whether it is the default.
    pub is_default: bool,
    /// Id of the template.
    pub template_id: String,
}

impl EwaybillBizTemplateUpdateInfo {
    /// Starts with the first member; the other required ones have setters too.
    #[must_use]
    pub fn new(template_type: impl Into<String>) -> Self {
        Self {
            template_type: template_type.into(),
            template_name: Default::default(),
            template_desc: Default::default(),
            options: Default::default(),
            is_default: Default::default(),
            template_id: Default::default(),
        }
    }

    /// Name of the template.
    #[must_use]
    pub fn template_name(mut self, template_name: impl Into<String>) -> Self {
        self.template_name = template_name.into();
        self
    }

    /// Description of the template.
    #[must_use]
    pub fn template_desc(mut self, template_desc: impl Into<String>) -> Self {
        self.template_desc = template_desc.into();
        self
    }

    /// Pieces of information to print.
    #[must_use]
    pub fn options(mut self, options: impl IntoIterator<Item = impl Into<Options>>) -> Self {
        self.options = options.into_iter().map(Into::into).collect();
        self
    }

    /// Whether it is the default.
    #[must_use]
    pub fn is_default(mut self, is_default: impl Into<bool>) -> Self {
        self.is_default = is_default.into();
        self
    }

    /// Id of the template.
    #[must_use]
    pub fn template_id(mut self, template_id: impl Into<String>) -> Self {
        self.template_id = template_id.into();
        self
    }
}

wire_out!(part EwaybillBizTemplateUpdateInfo {
    "template_type" => template_type,
    "template_name" => template_name,
    "template_desc" => template_desc,
    "options" => options,
    "is_default" => is_default,
    "template_id" => template_id,
});

/// Get the real number behind a virtual number (获取真实号).
///
/// `POST /channels/ec/logistics/phonenumber/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/logistics/delivery_virtual_number_get.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/logistics/delivery_virtual_number_get.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct PhoneNumberGet {
    /// Waybill number of the carrier.
    pub waybill_id: String,
    /// Virtual number shown on the parcel.
    pub private_phone: Option<String>,
}

impl PhoneNumberGet {
    /// Starts with the required members.
    pub fn new(waybill_id: impl Into<String>) -> Self {
        Self {
            waybill_id: waybill_id.into(),
            private_phone: Default::default(),
        }
    }

    /// Virtual number shown on the parcel.
    pub fn private_phone(mut self, private_phone: impl Into<String>) -> Self {
        self.private_phone = Some(private_phone.into());
        self
    }
}

wire_out!(PhoneNumberGet {
    "waybill_id" => waybill_id,
    "private_phone" => private_phone,
});

/// The answer to [`PhoneNumberGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PhoneNumberGetResponse {
    /// Real phone number.
    pub phone: String,
}

wire_in!(PhoneNumberGetResponse {
    "phone" => phone,
});

impl Endpoint for PhoneNumberGet {
    type Response = PhoneNumberGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_logistics.phone_number_get",
        path: "/channels/ec/logistics/phonenumber/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Get the pool of virtual numbers (获取虚拟号号码池).
///
/// `POST /channels/ec/logistics/phonenumberpool/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/logistics/delivery_virtual_number.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/logistics/delivery_virtual_number.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct PhoneNumberPoolGet {
    /// Number of entries per page.
    ///
    /// `10` unless set.
    pub page_size: i64,
    /// Cursor of the next page, empty for the first page.
    pub next_key: Option<String>,
}

impl PhoneNumberPoolGet {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

impl Default for PhoneNumberPoolGet {
    #[inline]
    fn default() -> Self {
        Self {
            page_size: 10,
            next_key: Default::default(),
        }
    }
}

wire_out!(PhoneNumberPoolGet {
    "page_size" => page_size,
    "next_key" => next_key,
});

/// The answer to [`PhoneNumberPoolGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PhoneNumberPoolGetResponse {
    /// Virtual numbers.
    pub phonenumbers: Vec<String>,
    /// Number of all matching entries.
    pub total_num: i64,
    /// Whether there are more pages.
    pub has_more: bool,
    /// Cursor of the next page, empty for the first page.
    pub next_key: Option<String>,
}

wire_in!(PhoneNumberPoolGetResponse {
    "phonenumbers" => phonenumbers,
    "total_num" => total_num,
    "has_more" => has_more,
    "next_key" => next_key,
});

impl Endpoint for PhoneNumberPoolGet {
    type Response = PhoneNumberPoolGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_logistics.phone_number_pool_get",
        path: "/channels/ec/logistics/phonenumberpool/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Get a virtual number for a waybill (获取虚拟号).
///
/// `POST /channels/ec/logistics/virtualnumber/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/logistics/delivery_virtual_number_get_virtual.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/logistics/delivery_virtual_number_get_virtual.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct VirtualNumberGet {
    /// Waybill number of the carrier.
    pub waybill_id: String,
}

impl VirtualNumberGet {
    /// Starts with the required members.
    pub fn new(waybill_id: impl Into<String>) -> Self {
        Self {
            waybill_id: waybill_id.into(),
        }
    }
}

wire_out!(VirtualNumberGet {
    "waybill_id" => waybill_id,
});

/// The answer to [`VirtualNumberGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct VirtualNumberGetResponse {
    /// Masked real number.
    pub masked_real_phone: String,
    /// Main virtual number.
    pub main_phone: String,
    /// Virtual number.
    pub virtual_phone: String,
}

wire_in!(VirtualNumberGetResponse {
    "masked_real_phone" => masked_real_phone,
    "main_phone" => main_phone,
    "virtual_phone" => virtual_phone,
});

impl Endpoint for VirtualNumberGet {
    type Response = VirtualNumberGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_logistics.virtual_number_get",
        path: "/channels/ec/logistics/virtualnumber/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}
