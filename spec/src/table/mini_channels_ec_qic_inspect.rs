//! Generated from `spec/mini/channels_ec_qic_inspect.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 5] = [
    Entry::new(
        Operation {
            name: "mini.channels_ec_qic_inspect.code_print",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/qic/inspect/code/print",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "channels_ec_qic_inspect",
            type_name: "CodePrint",
            title: "Print the inspection code of an order (打印质检码)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/qic/printinspectcode.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/qic/printinspectcode.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
order_id = string!  id of the shop order, a string of digits
[response]
data = {data}
[types.data]
channelAppId = string
merchantName = string
deliveryId = string
deliveryName = string
backupDeliveryId = string?
backupDeliveryName = string?
embedGoodsMaterial = string?
expressMerge = bool
goodsDesc = string
goodsMainMaterial = string
goodsPartsMaterial = string?
goodsName = string
goodsNum = int
inspectBaseId = string
inspectBaseName = string
inspectCode = string
inspectOrgId = string
inspectOrgName = string
inspectOrgShortName = string
boxDTOList = [{box_dtolist}]?
orderId = string
urgentOrder = bool
printInfo = string
[types.box_dtolist]
boxId = int
boxName = string
boxNum = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_qic_inspect.config_get",
            product: Product::Mini,
            method: Method::Get,
            host: Host::Api,
            path: "/channels/ec/qic/inspect/config/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
warehouse_id = string
warehouse_name = string
warehouse_addr = string
delivery_address = {delivery_address}
return_address = {return_address}
[types.delivery_address]
province = string
city = string
county = string
detail = string
contact_name = string
contact_phone = string
[types.return_address]
province = string
city = string
county = string
detail = string
contact_name = string
contact_phone = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_qic_inspect.register_logistics",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/qic/inspect/register_logistics",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
order_id_list = [string]!
logistics_info = {logistics_info}!
[types.logistics_info]
waybill_id = string!  waybill number of the carrier
delivery_type = int!
delivery_id = string?  code of the carrier, see the list of carriers
delivery_name = string?  name of the carrier
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_qic_inspect.submit",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/qic/inspect/submit",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "channels_ec_qic_inspect",
            type_name: "Submit",
            title: "Submit an order for inspection (提交送检信息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/qic/submitinspectinfo.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/qic/submitinspectinfo.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
order_id = string!  id of the shop order, a string of digits
inspect_info = {inspect_info}!
[types.inspect_info]
delivery_id = string!  code of the carrier, see the list of carriers
backup_delivery_id = string?
delivery_product_id = int?
backup_delivery_product_id = int?
express_insure = bool!
express_insure_amount = int?
delivery_insure_id = string?
backup_express_insure = bool!
backup_express_insure_amount = int?
backup_delivery_insure_id = string?
express_merge = bool!
refund_intercept = int!
warehouse_name = string!
warehouse_addr = string!
inspect_org_id = string!
inspect_org_name = string!
remark = string!  free remark
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_qic_inspect.submit_config_get",
            product: Product::Mini,
            method: Method::Get,
            host: Host::Api,
            path: "/channels/ec/qic/inspect/submitconfig/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
delivery_list = [{delivery_list}]
inspect_org_list = [{inspect_org_list}]
charge_url = string?
[types.delivery_list]
id = string
name = string
delivery_products = [{delivery_products}]
[types.delivery_products]
id = int
name = string
enable_insure = int
insure_type_list = [{insure_type_list}]
[types.insure_type_list]
id = string
name = string
upper_limit_type = int
upper_limit_amount = int?
[types.inspect_org_list]
id = string
name = string
org_category = int?
",
        },
    ),
];
