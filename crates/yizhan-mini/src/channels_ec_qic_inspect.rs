//! Generated from `spec/mini/channels_ec_qic_inspect.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Quality inspection centre (质检)

use yizhan_core::{BodyKind, Endpoint, Method, Operation, Product, wire_in, wire_out};

/// Print the inspection code of an order (打印质检码).
///
/// `POST /channels/ec/qic/inspect/code/print`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/qic/printinspectcode.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/qic/printinspectcode.html)
///
/// The code is put on the parcel that goes to the inspection warehouse.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CodePrint {
    /// Id of the shop order, a string of digits.
    pub order_id: String,
}

impl CodePrint {
    /// Starts with the required members.
    pub fn new(order_id: impl Into<String>) -> Self {
        Self {
            order_id: order_id.into(),
        }
    }
}

wire_out!(CodePrint {
    "order_id" => order_id,
});

/// The answer to [`CodePrint`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CodePrintResponse {
    /// `data`.
    pub data: CodePrintData,
}

wire_in!(CodePrintResponse {
    "data" => data,
});

impl Endpoint for CodePrint {
    type Response = CodePrintResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_qic_inspect.code_print",
        path: "/channels/ec/qic/inspect/code/print",
        ..Operation::usual(Product::Mini)
    };
}

/// `data` of [`CodePrint`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CodePrintData {
    /// Appid of the shop.
    pub channel_app_id: String,
    /// Name of the shop.
    pub merchant_name: String,
    /// Carrier that sends the goods to the buyer.
    pub delivery_id: String,
    /// Name of that carrier.
    pub delivery_name: String,
    /// Carrier used if the first one cannot.
    pub backup_delivery_id: Option<String>,
    /// Name of the second carrier.
    pub backup_delivery_name: Option<String>,
    /// Material of the inlay.
    pub embed_goods_material: Option<String>,
    /// Whether goods of the buyer are sent together.
    pub express_merge: bool,
    /// `goodsDesc`.
    pub goods_desc: String,
    /// Main material.
    pub goods_main_material: String,
    /// Material of the parts.
    pub goods_parts_material: Option<String>,
    /// `goodsName`.
    pub goods_name: String,
    /// Number of pieces.
    pub goods_num: i64,
    /// Id of the inspection base.
    pub inspect_base_id: String,
    /// Name of the inspection base.
    pub inspect_base_name: String,
    /// Inspection code.
    pub inspect_code: String,
    /// Id of the inspecting body.
    pub inspect_org_id: String,
    /// Name of the inspecting body.
    pub inspect_org_name: String,
    /// Short name of the inspecting body.
    pub inspect_org_short_name: String,
    /// Boxes.
    pub box_dto_list: Vec<CodePrintBoxDtolist>,
    /// Id of the order.
    pub order_id: String,
    /// Whether it is urgent.
    pub urgent_order: bool,
    /// Content to print.
    pub print_info: String,
}

wire_in!(part CodePrintData {
    "channelAppId" => channel_app_id,
    "merchantName" => merchant_name,
    "deliveryId" => delivery_id,
    "deliveryName" => delivery_name,
    "backupDeliveryId" => backup_delivery_id,
    "backupDeliveryName" => backup_delivery_name,
    "embedGoodsMaterial" => embed_goods_material,
    "expressMerge" => express_merge,
    "goodsDesc" => goods_desc,
    "goodsMainMaterial" => goods_main_material,
    "goodsPartsMaterial" => goods_parts_material,
    "goodsName" => goods_name,
    "goodsNum" => goods_num,
    "inspectBaseId" => inspect_base_id,
    "inspectBaseName" => inspect_base_name,
    "inspectCode" => inspect_code;
    "inspectOrgId" => inspect_org_id,
    "inspectOrgName" => inspect_org_name,
    "inspectOrgShortName" => inspect_org_short_name,
    "boxDTOList" => box_dto_list,
    "orderId" => order_id,
    "urgentOrder" => urgent_order,
    "printInfo" => print_info,
});

/// `box_dtolist` of [`CodePrint`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CodePrintBoxDtolist {
    /// Id of the kind of box.
    pub box_id: i64,
    /// `boxName`.
    pub box_name: String,
    /// Number of boxes.
    pub box_num: i64,
}

wire_in!(part CodePrintBoxDtolist {
    "boxId" => box_id,
    "boxName" => box_name,
    "boxNum" => box_num,
});

/// Get the configuration of inspections (获取质检配置).
///
/// `GET /channels/ec/qic/inspect/config/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/qic/getinspectconfig.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/qic/getinspectconfig.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ConfigGet {}

impl ConfigGet {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(ConfigGet {});

/// The answer to [`ConfigGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ConfigGetResponse {
    /// `inspect_config`.
    pub inspect_config: ConfigGetInspectConfig,
}

wire_in!(ConfigGetResponse {
    "inspect_config" => inspect_config,
});

impl Endpoint for ConfigGet {
    type Response = ConfigGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_qic_inspect.config_get",
        path: "/channels/ec/qic/inspect/config/get",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `inspect_config` of [`ConfigGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ConfigGetInspectConfig {
    /// Id of the inspection warehouse.
    pub warehouse_id: String,
    /// Name of the inspection warehouse.
    pub warehouse_name: String,
    /// Address of the inspection warehouse.
    pub warehouse_addr: String,
    /// Where to send the goods.
    pub delivery_address: ConfigGetDeliveryAddress,
    /// Where rejected goods go back.
    pub return_address: ConfigGetReturnAddress,
}

wire_in!(part ConfigGetInspectConfig {
    "warehouse_id" => warehouse_id,
    "warehouse_name" => warehouse_name,
    "warehouse_addr" => warehouse_addr,
    "delivery_address" => delivery_address,
    "return_address" => return_address,
});

/// `delivery_address` of [`ConfigGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ConfigGetDeliveryAddress {
    /// `province`.
    pub province: String,
    /// `city`.
    pub city: String,
    /// `county`.
    pub county: String,
    /// Detailed address.
    pub detail: String,
    /// `contact_name`.
    pub contact_name: String,
    /// `contact_phone`.
    pub contact_phone: String,
}

wire_in!(part ConfigGetDeliveryAddress {
    "province" => province,
    "city" => city,
    "county" => county,
    "detail" => detail,
    "contact_name" => contact_name,
    "contact_phone" => contact_phone,
});

/// `return_address` of [`ConfigGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ConfigGetReturnAddress {
    /// `province`.
    pub province: String,
    /// `city`.
    pub city: String,
    /// `county`.
    pub county: String,
    /// Detailed address.
    pub detail: String,
    /// `contact_name`.
    pub contact_name: String,
    /// `contact_phone`.
    pub contact_phone: String,
}

wire_in!(part ConfigGetReturnAddress {
    "province" => province,
    "city" => city,
    "county" => county,
    "detail" => detail,
    "contact_name" => contact_name,
    "contact_phone" => contact_phone,
});

/// Register the parcel sent for inspection (登记送检物流).
///
/// `POST /channels/ec/qic/inspect/register_logistics`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/qic/registerlogistics.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct RegisterLogistics {
    /// Ids of the orders in the parcel.
    pub order_id_list: Vec<String>,
    /// `logistics_info`.
    pub logistics_info: RegisterLogisticsLogisticsInfo,
}

impl RegisterLogistics {
    /// Starts with the required members.
    pub fn new(
        order_id_list: impl IntoIterator<Item = impl Into<String>>,
        logistics_info: impl Into<RegisterLogisticsLogisticsInfo>,
    ) -> Self {
        Self {
            order_id_list: order_id_list.into_iter().map(Into::into).collect(),
            logistics_info: logistics_info.into(),
        }
    }
}

wire_out!(RegisterLogistics {
    "order_id_list" => order_id_list,
    "logistics_info" => logistics_info,
});

/// The answer to [`RegisterLogistics`].
pub type RegisterLogisticsResponse = yizhan_core::Done;

impl Endpoint for RegisterLogistics {
    type Response = RegisterLogisticsResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_qic_inspect.register_logistics",
        path: "/channels/ec/qic/inspect/register_logistics",
        ..Operation::usual(Product::Mini)
    };
}

/// `logistics_info` of [`RegisterLogistics`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RegisterLogisticsLogisticsInfo {
    /// Waybill number of the carrier.
    pub waybill_id: String,
    /// How the goods are brought, by parcel or in person.
    pub delivery_type: i64,
    /// Code of the carrier, see the list of carriers.
    pub delivery_id: Option<String>,
    /// Name of the carrier.
    pub delivery_name: Option<String>,
}

impl RegisterLogisticsLogisticsInfo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(waybill_id: impl Into<String>, delivery_type: impl Into<i64>) -> Self {
        Self {
            waybill_id: waybill_id.into(),
            delivery_type: delivery_type.into(),
            delivery_id: Default::default(),
            delivery_name: Default::default(),
        }
    }

    /// Code of the carrier, see the list of carriers.
    #[must_use]
    pub fn delivery_id(mut self, delivery_id: impl Into<String>) -> Self {
        self.delivery_id = Some(delivery_id.into());
        self
    }

    /// Name of the carrier.
    #[must_use]
    pub fn delivery_name(mut self, delivery_name: impl Into<String>) -> Self {
        self.delivery_name = Some(delivery_name.into());
        self
    }
}

wire_out!(part RegisterLogisticsLogisticsInfo {
    "waybill_id" => waybill_id,
    "delivery_type" => delivery_type,
    "delivery_id" => delivery_id,
    "delivery_name" => delivery_name,
});

/// Submit an order for inspection (提交送检信息).
///
/// `POST /channels/ec/qic/inspect/submit`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/qic/submitinspectinfo.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/qic/submitinspectinfo.html)
///
/// For orders that need inspection, e.g. jewellery; carriers and bodies come from the configuration.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Submit {
    /// Id of the shop order, a string of digits.
    pub order_id: String,
    /// `inspect_info`.
    pub inspect_info: SubmitInspectInfo,
}

impl Submit {
    /// Starts with the required members.
    pub fn new(order_id: impl Into<String>, inspect_info: impl Into<SubmitInspectInfo>) -> Self {
        Self {
            order_id: order_id.into(),
            inspect_info: inspect_info.into(),
        }
    }
}

wire_out!(Submit {
    "order_id" => order_id,
    "inspect_info" => inspect_info,
});

/// The answer to [`Submit`].
pub type SubmitResponse = yizhan_core::Done;

impl Endpoint for Submit {
    type Response = SubmitResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_qic_inspect.submit",
        path: "/channels/ec/qic/inspect/submit",
        ..Operation::usual(Product::Mini)
    };
}

/// `inspect_info` of [`Submit`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SubmitInspectInfo {
    /// Code of the carrier, see the list of carriers.
    pub delivery_id: String,
    /// Carrier used if the first one cannot.
    pub backup_delivery_id: Option<String>,
    /// Product of the carrier, see the configuration.
    pub delivery_product_id: Option<i64>,
    /// Product of the second carrier.
    pub backup_delivery_product_id: Option<i64>,
    /// Whether the parcel is insured.
    pub express_insure: bool,
    /// Insured sum.
    pub express_insure_amount: Option<i64>,
    /// Kind of insurance, see the configuration.
    pub delivery_insure_id: Option<String>,
    /// Whether the parcel of the second carrier is insured.
    pub backup_express_insure: bool,
    /// Insured sum with the second carrier.
    pub backup_express_insure_amount: Option<i64>,
    /// Kind of insurance of the second carrier.
    pub backup_delivery_insure_id: Option<String>,
    /// Whether goods of the buyer are sent together.
    pub express_merge: bool,
    /// What to do if the buyer wants a refund before shipment.
    pub refund_intercept: i64,
    /// Name of the inspection warehouse.
    pub warehouse_name: String,
    /// Address of the inspection warehouse.
    pub warehouse_addr: String,
    /// Id of the inspecting body.
    pub inspect_org_id: String,
    /// Name of the inspecting body.
    pub inspect_org_name: String,
    /// Free remark.
    pub remark: String,
}

impl SubmitInspectInfo {
    /// Starts with the first member; the other required ones have setters too.
    #[must_use]
    pub fn new(delivery_id: impl Into<String>) -> Self {
        Self {
            delivery_id: delivery_id.into(),
            backup_delivery_id: Default::default(),
            delivery_product_id: Default::default(),
            backup_delivery_product_id: Default::default(),
            express_insure: Default::default(),
            express_insure_amount: Default::default(),
            delivery_insure_id: Default::default(),
            backup_express_insure: Default::default(),
            backup_express_insure_amount: Default::default(),
            backup_delivery_insure_id: Default::default(),
            express_merge: Default::default(),
            refund_intercept: Default::default(),
            warehouse_name: Default::default(),
            warehouse_addr: Default::default(),
            inspect_org_id: Default::default(),
            inspect_org_name: Default::default(),
            remark: Default::default(),
        }
    }

    /// Carrier used if the first one cannot.
    #[must_use]
    pub fn backup_delivery_id(mut self, backup_delivery_id: impl Into<String>) -> Self {
        self.backup_delivery_id = Some(backup_delivery_id.into());
        self
    }

    /// Product of the carrier, see the configuration.
    #[must_use]
    pub fn delivery_product_id(mut self, delivery_product_id: impl Into<i64>) -> Self {
        self.delivery_product_id = Some(delivery_product_id.into());
        self
    }

    /// Product of the second carrier.
    #[must_use]
    pub fn backup_delivery_product_id(
        mut self,
        backup_delivery_product_id: impl Into<i64>,
    ) -> Self {
        self.backup_delivery_product_id = Some(backup_delivery_product_id.into());
        self
    }

    /// Whether the parcel is insured.
    #[must_use]
    pub fn express_insure(mut self, express_insure: impl Into<bool>) -> Self {
        self.express_insure = express_insure.into();
        self
    }

    /// Insured sum.
    #[must_use]
    pub fn express_insure_amount(mut self, express_insure_amount: impl Into<i64>) -> Self {
        self.express_insure_amount = Some(express_insure_amount.into());
        self
    }

    /// Kind of insurance, see the configuration.
    #[must_use]
    pub fn delivery_insure_id(mut self, delivery_insure_id: impl Into<String>) -> Self {
        self.delivery_insure_id = Some(delivery_insure_id.into());
        self
    }

    /// Whether the parcel of the second carrier is insured.
    #[must_use]
    pub fn backup_express_insure(mut self, backup_express_insure: impl Into<bool>) -> Self {
        self.backup_express_insure = backup_express_insure.into();
        self
    }

    /// Insured sum with the second carrier.
    #[must_use]
    pub fn backup_express_insure_amount(
        mut self,
        backup_express_insure_amount: impl Into<i64>,
    ) -> Self {
        self.backup_express_insure_amount = Some(backup_express_insure_amount.into());
        self
    }

    /// Kind of insurance of the second carrier.
    #[must_use]
    pub fn backup_delivery_insure_id(
        mut self,
        backup_delivery_insure_id: impl Into<String>,
    ) -> Self {
        self.backup_delivery_insure_id = Some(backup_delivery_insure_id.into());
        self
    }

    /// Whether goods of the buyer are sent together.
    #[must_use]
    pub fn express_merge(mut self, express_merge: impl Into<bool>) -> Self {
        self.express_merge = express_merge.into();
        self
    }

    /// What to do if the buyer wants a refund before shipment.
    #[must_use]
    pub fn refund_intercept(mut self, refund_intercept: impl Into<i64>) -> Self {
        self.refund_intercept = refund_intercept.into();
        self
    }

    /// Name of the inspection warehouse.
    #[must_use]
    pub fn warehouse_name(mut self, warehouse_name: impl Into<String>) -> Self {
        self.warehouse_name = warehouse_name.into();
        self
    }

    /// Address of the inspection warehouse.
    #[must_use]
    pub fn warehouse_addr(mut self, warehouse_addr: impl Into<String>) -> Self {
        self.warehouse_addr = warehouse_addr.into();
        self
    }

    /// Id of the inspecting body.
    #[must_use]
    pub fn inspect_org_id(mut self, inspect_org_id: impl Into<String>) -> Self {
        self.inspect_org_id = inspect_org_id.into();
        self
    }

    /// Name of the inspecting body.
    #[must_use]
    pub fn inspect_org_name(mut self, inspect_org_name: impl Into<String>) -> Self {
        self.inspect_org_name = inspect_org_name.into();
        self
    }

    /// Free remark.
    #[must_use]
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = remark.into();
        self
    }
}

wire_out!(part SubmitInspectInfo {
    "delivery_id" => delivery_id,
    "backup_delivery_id" => backup_delivery_id,
    "delivery_product_id" => delivery_product_id,
    "backup_delivery_product_id" => backup_delivery_product_id,
    "express_insure" => express_insure,
    "express_insure_amount" => express_insure_amount,
    "delivery_insure_id" => delivery_insure_id,
    "backup_express_insure" => backup_express_insure,
    "backup_express_insure_amount" => backup_express_insure_amount,
    "backup_delivery_insure_id" => backup_delivery_insure_id,
    "express_merge" => express_merge,
    "refund_intercept" => refund_intercept,
    "warehouse_name" => warehouse_name,
    "warehouse_addr" => warehouse_addr,
    "inspect_org_id" => inspect_org_id,
    "inspect_org_name" => inspect_org_name;
    "remark" => remark,
});

/// Get the configuration for submitting inspections (获取送检配置信息).
///
/// `GET /channels/ec/qic/inspect/submitconfig/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/qic/getinspectsubmitconfig.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/qic/getinspectsubmitconfig.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SubmitConfigGet {
    /// Id of the shop order, a string of digits.
    pub order_id: Option<String>,
}

impl SubmitConfigGet {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the shop order, a string of digits.
    pub fn order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }
}

wire_out!(SubmitConfigGet {
    "order_id" => order_id,
});

/// The answer to [`SubmitConfigGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SubmitConfigGetResponse {
    /// `submit_config`.
    pub submit_config: SubmitConfigGetSubmitConfig,
}

wire_in!(SubmitConfigGetResponse {
    "submit_config" => submit_config,
});

impl Endpoint for SubmitConfigGet {
    type Response = SubmitConfigGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_qic_inspect.submit_config_get",
        path: "/channels/ec/qic/inspect/submitconfig/get",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `submit_config` of [`SubmitConfigGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SubmitConfigGetSubmitConfig {
    /// Carriers.
    pub delivery_list: Vec<SubmitConfigGetDeliveryList>,
    /// Inspecting bodies.
    pub inspect_org_list: Vec<SubmitConfigGetInspectOrgList>,
    /// Address to add money.
    pub charge_url: Option<String>,
}

wire_in!(part SubmitConfigGetSubmitConfig {
    "delivery_list" => delivery_list,
    "inspect_org_list" => inspect_org_list,
    "charge_url" => charge_url,
});

/// `delivery_list` of [`SubmitConfigGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SubmitConfigGetDeliveryList {
    /// Code of the carrier.
    pub id: String,
    /// `name`.
    pub name: String,
    /// Products of the carrier.
    pub delivery_products: Vec<SubmitConfigGetDeliveryProducts>,
}

wire_in!(part SubmitConfigGetDeliveryList {
    "id" => id,
    "name" => name,
    "delivery_products" => delivery_products,
});

/// `delivery_products` of [`SubmitConfigGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SubmitConfigGetDeliveryProducts {
    /// Id of the carrier's product.
    pub id: i64,
    /// `name`.
    pub name: String,
    /// Whether insurance is possible.
    pub enable_insure: i64,
    /// Kinds of insurance.
    pub insure_type_list: Vec<SubmitConfigGetInsureTypeList>,
}

wire_in!(part SubmitConfigGetDeliveryProducts {
    "id" => id,
    "name" => name,
    "enable_insure" => enable_insure,
    "insure_type_list" => insure_type_list,
});

/// `insure_type_list` of [`SubmitConfigGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SubmitConfigGetInsureTypeList {
    /// Id of the kind of insurance.
    pub id: String,
    /// `name`.
    pub name: String,
    /// Kind of the limit.
    pub upper_limit_type: i64,
    /// Highest insured sum.
    pub upper_limit_amount: Option<i64>,
}

wire_in!(part SubmitConfigGetInsureTypeList {
    "id" => id,
    "name" => name,
    "upper_limit_type" => upper_limit_type,
    "upper_limit_amount" => upper_limit_amount,
});

/// `inspect_org_list` of [`SubmitConfigGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SubmitConfigGetInspectOrgList {
    /// Id of the inspecting body.
    pub id: String,
    /// `name`.
    pub name: String,
    /// Category the body inspects.
    pub org_category: Option<i64>,
}

wire_in!(part SubmitConfigGetInspectOrgList {
    "id" => id,
    "name" => name,
    "org_category" => org_category,
});
