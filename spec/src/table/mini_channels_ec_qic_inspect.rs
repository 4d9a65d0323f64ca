//! Generated from `spec/mini/channels_ec_qic_inspect.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{BodyKind, Method, Operation, Product};

pub(super) static ENTRIES: [Entry; 5] = [
    Entry::new(
        Operation {
            name: "mini.channels_ec_qic_inspect.code_print",
            path: "/channels/ec/qic/inspect/code/print",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_qic_inspect",
            type_name: "CodePrint",
            title: "Print the inspection code of an order (打印质检码)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/qic/printinspectcode.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/qic/printinspectcode.html",
            ],
            note: "The code is put on the parcel that goes to the inspection warehouse.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
order_id = string!  id of the shop order, a string of digits
[response]
data = {data}
[types.data]
channelAppId = string  appid of the shop
merchantName = string  name of the shop
deliveryId = string  carrier that sends the goods to the buyer
deliveryName = string  name of that carrier
backupDeliveryId = string?  carrier used if the first one cannot
backupDeliveryName = string?  name of the second carrier
embedGoodsMaterial = string?  material of the inlay
expressMerge = bool  whether goods of the buyer are sent together
goodsDesc = string
goodsMainMaterial = string  main material
goodsPartsMaterial = string?  material of the parts
goodsName = string
goodsNum = int  number of pieces
inspectBaseId = string  id of the inspection base
inspectBaseName = string  name of the inspection base
inspectCode = string  inspection code
inspectOrgId = string  id of the inspecting body
inspectOrgName = string  name of the inspecting body
inspectOrgShortName = string  short name of the inspecting body
boxDTOList = [{box_dtolist}]?  boxes
orderId = string  id of the order
urgentOrder = bool  whether it is urgent
printInfo = string  content to print
[types.box_dtolist]
boxId = int  id of the kind of box
boxName = string
boxNum = int  number of boxes
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_qic_inspect.config_get",
            path: "/channels/ec/qic/inspect/config/get",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_qic_inspect",
            type_name: "ConfigGet",
            title: "Get the configuration of inspections (获取质检配置)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/qic/getinspectconfig.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/qic/getinspectconfig.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
inspect_config = {inspect_config}
[types.inspect_config]
warehouse_id = string  id of the inspection warehouse
warehouse_name = string  name of the inspection warehouse
warehouse_addr = string  address of the inspection warehouse
delivery_address = {delivery_address}  where to send the goods
return_address = {return_address}  where rejected goods go back
[types.delivery_address]
province = string
city = string
county = string
detail = string  detailed address
contact_name = string
contact_phone = string
[types.return_address]
province = string
city = string
county = string
detail = string  detailed address
contact_name = string
contact_phone = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_qic_inspect.register_logistics",
            path: "/channels/ec/qic/inspect/register_logistics",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_qic_inspect",
            type_name: "RegisterLogistics",
            title: "Register the parcel sent for inspection (登记送检物流)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/qic/registerlogistics.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
order_id_list = [string]!  ids of the orders in the parcel
logistics_info = {logistics_info}!
[types.logistics_info]
waybill_id = string!  waybill number of the carrier
delivery_type = int!  how the goods are brought, by parcel or in person
delivery_id = string?  code of the carrier, see the list of carriers
delivery_name = string?  name of the carrier
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_qic_inspect.submit",
            path: "/channels/ec/qic/inspect/submit",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_qic_inspect",
            type_name: "Submit",
            title: "Submit an order for inspection (提交送检信息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/qic/submitinspectinfo.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/qic/submitinspectinfo.html",
            ],
            note: "For orders that need inspection, e.g. jewellery; carriers and bodies come from the configuration.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
order_id = string!  id of the shop order, a string of digits
inspect_info = {inspect_info}!
[types.inspect_info]
delivery_id = string!  code of the carrier, see the list of carriers
backup_delivery_id = string?  carrier used if the first one cannot
delivery_product_id = int?  product of the carrier, see the configuration
backup_delivery_product_id = int?  product of the second carrier
express_insure = bool!  whether the parcel is insured
express_insure_amount = int?  insured sum
delivery_insure_id = string?  kind of insurance, see the configuration
backup_express_insure = bool!  whether the parcel of the second carrier is insured
backup_express_insure_amount = int?  insured sum with the second carrier
backup_delivery_insure_id = string?  kind of insurance of the second carrier
express_merge = bool!  whether goods of the buyer are sent together
refund_intercept = int!  what to do if the buyer wants a refund before shipment
warehouse_name = string!  name of the inspection warehouse
warehouse_addr = string!  address of the inspection warehouse
inspect_org_id = string!  id of the inspecting body
inspect_org_name = string!  name of the inspecting body
remark = string!  free remark
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_qic_inspect.submit_config_get",
            path: "/channels/ec/qic/inspect/submitconfig/get",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_qic_inspect",
            type_name: "SubmitConfigGet",
            title: "Get the configuration for submitting inspections (获取送检配置信息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/qic/getinspectsubmitconfig.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/qic/getinspectsubmitconfig.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
order_id = string?  id of the shop order, a string of digits
[response]
submit_config = {submit_config}
[types.submit_config]
delivery_list = [{delivery_list}]  carriers
inspect_org_list = [{inspect_org_list}]  inspecting bodies
charge_url = string?  address to add money
[types.delivery_list]
id = string  code of the carrier
name = string
delivery_products = [{delivery_products}]  products of the carrier
[types.delivery_products]
id = int  id of the carrier's product
name = string
enable_insure = int  whether insurance is possible
insure_type_list = [{insure_type_list}]  kinds of insurance
[types.insure_type_list]
id = string  id of the kind of insurance
name = string
upper_limit_type = int  kind of the limit
upper_limit_amount = int?  highest insured sum
[types.inspect_org_list]
id = string  id of the inspecting body
name = string
org_category = int?  category the body inspects
",
        },
    ),
];
