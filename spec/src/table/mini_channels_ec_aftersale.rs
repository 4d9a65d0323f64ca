//! Generated from `spec/mini/channels_ec_aftersale.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 24] = [
    Entry::new(
        Operation {
            name: "mini.channels_ec_aftersale.accept_apply",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/aftersale/acceptapply",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "channels_ec_aftersale",
            type_name: "AcceptApply",
            title: "Accept an after-sale request (同意售后)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/aftersale/acceptapply.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/aftersale/acceptapply.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
after_sale_order_id = string!
address_id = int?
accept_type = int?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_aftersale.accept_exchange_reship",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/aftersale/acceptexchangereship",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "channels_ec_aftersale",
            type_name: "AcceptExchangeReship",
            title: "Ship the replacement of an exchange (换货发货)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/aftersale/acceptexchangereship.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
after_sale_order_id = string!
delivery_id = string!
waybill_id = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_aftersale.add_complaint_material",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/aftersale/addcomplaintmaterial",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "channels_ec_aftersale",
            type_name: "AddComplaintMaterial",
            title: "Leave a message in a complaint (商家补充纠纷单留言)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/complaint/addcomplaintmaterial.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/complaint/addcomplaintmaterial.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
complaint_id = string!
content = string!
media_id_list = [string]?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_aftersale.add_complaint_proof",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/aftersale/addcomplaintproof",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "channels_ec_aftersale",
            type_name: "AddComplaintProof",
            title: "Submit evidence for a complaint (商家举证)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/complaint/addcomplaintproof.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/complaint/addcomplaintproof.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
complaint_id = string!
content = string!
media_id_list = [string]?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_aftersale.apply_virtual_tel_num",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/aftersale/applyvirtualtelnum",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "channels_ec_aftersale",
            type_name: "ApplyVirtualTelNum",
            title: "Apply for a virtual number of an after-sale order (售后单兑换虚拟号)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/aftersale/applyvirtualtelnumber.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
after_sale_order_id = string!
[response]
virtual_tel_number = string
virtual_tel_expire_time = int  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_aftersale.gen_aftersale_order",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/aftersale/genaftersaleorder",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "channels_ec_aftersale",
            type_name: "GenAftersaleOrder",
            title: "Open an after-sale order on behalf of the buyer (代用户发起售后)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/aftersale/genaftersaleorder.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
request_id = string!
order_id = string!
product_id = int! as number_as_string
sku_id = int! as number_as_string
count = int!
amount = int!
reason = string!
type = string!
address_id = int?
desc = string?
[response]
after_sale_order_id = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_aftersale.get_aftersale_list",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/aftersale/getaftersalelist",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "channels_ec_aftersale",
            type_name: "GetAftersaleList",
            title: "List after-sale orders (获取售后单列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/aftersale/getaftersalelist.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/aftersale/getaftersalelist.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
begin_create_time = int!  Unix seconds
end_create_time = int!  Unix seconds
next_key = string?
[response]
after_sale_order_id_list = [string]
next_key = string?
has_more = bool
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_aftersale.get_aftersale_order",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/aftersale/getaftersaleorder",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "channels_ec_aftersale",
            type_name: "GetAftersaleOrder",
            title: "Get an after-sale order (获取售后单)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/aftersale/getaftersaleorder.html",
                "https://developers.weixin.qq.com/doc/channels/locallife/api/query_after-sales.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/aftersale/getaftersaleorder.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
after_sale_order_id = string!
[response]
after_sale_order = {after_sale_order}
[types.after_sale_order]
after_sale_order_id = string
order_id = string
type = string
sub_type = string?
status = string
openid = string
unionid = string?
present_giver_openid = string?
present_giver_unionid = string?
reason = string
product_info = {after_sale_order_product_info}
details = {details}
refund_info = {refund_info}?
return_info = {return_info}?
merchant_upload_info = {merchant_upload_info}?
merchant_update_detail = {merchant_update_detail}?
refund_resp = {refund_resp}?
gen_scene = int?
deadline = int?
exchange_product_info = {exchange_product_info}?
exchange_delivery_info = {exchange_delivery_info}?
virtual_tel_num_info = {virtual_tel_num_info}?
compensation_liability_amount = int?
update_time = int  Unix seconds
create_time = int  Unix seconds
complete_time = int?
[types.after_sale_order_product_info]
product_id = int
sku_id = int
sku_code = string?
count = int
fast_refund = bool?
voucher_list = [{voucher_list}]?
gift_product_list = [{gift_product_list}]?
[types.voucher_list]
vourcher_code = string
[types.gift_product_list]
product_id = int
sku_id = int
sku_code = string?
count = int
task_id = int
[types.details]
desc = string?
receive_product = bool
cancel_time = int
media_id_list = [string]?
tel_number = string?
wxa_vip_discounted_price = int?
[types.refund_info]
amount = int
refund_reason = int?
platform_discount_return_amount = int?
is_low_price_insurance_refund = bool?
is_final_refund_by_insurance = bool?
[types.return_info]
delivery_id = string
delivery_name = string
waybill_id = string
[types.merchant_upload_info]
reject_reason = string?
refund_certificates = [string]?
[types.merchant_update_detail]
merchant_update_type = int
merchant_update_desc = string
update_reason_type = int
old_after_sale_type = int
new_after_sale_type = int
old_after_sale_amount = int
new_after_sale_amount = int
media_ids = [string]?
[types.refund_resp]
ret = int
code = string?
message = string?
[types.exchange_product_info]
product_id = int
old_sku_id = int
new_sku_id = int
old_sku_price = int
new_sku_price = int
old_sku_code = string?
new_sku_code = string?
product_cnt = int
[types.exchange_delivery_info]
delivery_id = string
delivery_name = string
waybill_id = string
address_info = {address_info}?
[types.address_info]
user_name = string
province_name = string?
city_name = string?
county_name = string?
detail_info = string?
tel_number = string
postal_code = string?
house_number = string?
lng = float?
lat = float?
hash_code = string?
virtual_order_tel_number = string?
use_tel_number = bool? as bool_as_int
tel_number_ext_info = {tel_number_ext_info}?
[types.tel_number_ext_info]
real_tel_number = string?
virtual_tel_number = string?
virtual_tel_expire_time = int?  Unix seconds
get_virtual_tel_cnt = int?
[types.virtual_tel_num_info]
virtual_tel_number = string?
virtual_tel_expire_time = int?  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_aftersale.get_complaint_order",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/aftersale/getcomplaintorder",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "channels_ec_aftersale",
            type_name: "GetComplaintOrder",
            title: "Get a complaint (获取纠纷单)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/complaint/getcomplaintorder.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/complaint/getcomplaintorder.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
complaint_id = string!
[response]
after_sale_order_id = string
order_id = string
history = [{history}]
status = int?
virtual_tel_num_info = {virtual_tel_num_info}?
[types.history]
item_type = int
time = int
content = string?
media_id_list = [string]?
phone_number = string?
complaint_type = int?
after_sale_type = int?
after_sale_reason = int?
[types.virtual_tel_num_info]
virtual_tel_number = string?
virtual_tel_expire_time = int?  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_aftersale.get_guarantee_order",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/aftersale/getguaranteeorder",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "channels_ec_aftersale",
            type_name: "GetGuaranteeOrder",
            title: "Get a guarantee order (获取保障单详情)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/aftersale/getguaranteeorder.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
guarantee_order_id = int!
[response]
guarantee_order = {guarantee_order}
[types.guarantee_order]
guarantee_order_id = int
order_id = string
type = int
order_type = int
status = string
openid = string
unionid = string?
apply_reason_type = int
apply_reason = string
expire_time = int  Unix seconds
complete_time = int?
product_info = {product_info}
pay_amount = int
order_pay_info = {order_pay_info}
wxa_vip_discounted_price = int?
merchant_refuse_reason = string?
order_present_info = {order_present_info}?
fake_one_pay_four_info = {fake_one_pay_four_info}?
bad_pay_info = {bad_pay_info}?
update_time = int  Unix seconds
create_time = int  Unix seconds
[types.product_info]
product_id = int?
sku_id = int?
title = string
thumb_img = string
detail = string?
real_price = int
product_cnt = int
[types.order_pay_info]
transaction_id = string
[types.order_present_info]
present_order_id = string
giver_nickname = string
accept_present_time = int
[types.fake_one_pay_four_info]
identify_fee = int?
product_fee = int
total_pay_fee = int?
acctual_pay = int?
identify_proof_pic_list = [string]?
fee_proof_pic_list = [string]?
apply_reason = int?
[types.bad_pay_info]
bad_level = int
content = string
pic_list = [string]?
pay_fee = int
merchant_modify_level = int?
merchant_remark = string?
platform_modify_level = int?
refund_type = int
receive_product = int?
refund_reason = int?
refund_reason_text = string?
title_pic_list = [string]?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_aftersale.get_present_aftersale_list",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/aftersale/getpresentaftersalelist",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "channels_ec_aftersale",
            type_name: "GetPresentAftersaleList",
            title: "List after-sale orders of gift orders (获取礼物单售后单列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/aftersale/getpresentaftersalelist.html",
            ],
            note: "",
            errors: &[],
            obsolete: Some("the documentation no longer lists it"),
            shape: r"[request]
begin_create_time = int!  Unix seconds
end_create_time = int!  Unix seconds
next_key = string?
[response]
after_sale_order_id_list = [string]
next_key = string?
has_more = bool
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_aftersale.get_present_aftersale_order",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/aftersale/getpresentaftersaleorder",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "channels_ec_aftersale",
            type_name: "GetPresentAftersaleOrder",
            title: "Get an after-sale order of a gift order (获取礼物单售后单)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/aftersale/getpresentaftersaleorder.html",
            ],
            note: "",
            errors: &[],
            obsolete: Some("the documentation no longer lists it"),
            shape: r"[request]
after_sale_order_id = string!
[response]
after_sale_order = {after_sale_order}
[types.after_sale_order]
after_sale_order_id = string
present_order_id = string
status = string
openid = string
unionid = string?
order_info_list = [{order_info_list}]
refund_info = {refund_info}?
update_time = int  Unix seconds
create_time = int  Unix seconds
[types.order_info_list]
order_id = string
refund_info = {refund_info}?
product_info_list = [{product_info_list}]
[types.refund_info]
amount = int
refund_reason = int?
platform_discount_return_amount = int?
is_low_price_insurance_refund = bool?
is_final_refund_by_insurance = bool?
[types.product_info_list]
product_id = int
sku_id = int
count = int
refund_info = {refund_info}?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_aftersale.merchant_accept_guarantee",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/aftersale/merchantacceptguarantee",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "channels_ec_aftersale",
            type_name: "MerchantAcceptGuarantee",
            title: "Agree to a guarantee order (商家同意保障单申请)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/aftersale/merchantacceptguarantee.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
guarantee_order_id = int!
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_aftersale.merchant_modify_guarantee",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/aftersale/merchantmodifyguarantee",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "channels_ec_aftersale",
            type_name: "MerchantModifyGuarantee",
            title: "Negotiate a guarantee order (商家协商保障单)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/aftersale/merchantmodifyguarantee.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
guarantee_order_id = int!
bad_level = int!
merchant_remark = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_aftersale.merchant_proof_guarantee",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/aftersale/merchantproofguarantee",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "channels_ec_aftersale",
            type_name: "MerchantProofGuarantee",
            title: "Submit evidence for a guarantee order (商家举证保障单)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/aftersale/merchantproofguarantee.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
guarantee_order_id = int!
content = string!
pic_list = [string]?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_aftersale.merchant_refuse_guarantee",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/aftersale/merchantrefuseguarantee",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "channels_ec_aftersale",
            type_name: "MerchantRefuseGuarantee",
            title: "Refuse a guarantee order (商家拒绝保障单申请)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/aftersale/merchantrefuseguarantee.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
guarantee_order_id = int!
reason = string!
pic_list = [string]?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_aftersale.merchant_update_aftersale",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/aftersale/merchantupdateaftersale",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "channels_ec_aftersale",
            type_name: "MerchantUpdateAftersale",
            title: "Propose a change of an after-sale order (商家协商)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/aftersale/merchantupdateaftersale.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
after_sale_order_id = string!
type = int!
amount = int!
update_reason_type = int!
merchant_update_type = int!
merchant_update_desc = string!
media_ids = [string]?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_aftersale.reason_get",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/aftersale/reason/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "channels_ec_aftersale",
            type_name: "ReasonGet",
            title: "List reasons for after-sale requests (获取全量售后原因)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/aftersale/getaftersalereason.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/aftersale/getaftersalereason.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
reason_list = [{reason_list}]
[types.reason_list]
reason = string
reason_text = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_aftersale.refund_price_diff",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/aftersale/refundpricediff",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "channels_ec_aftersale",
            type_name: "RefundPriceDiff",
            title: "Refund a price difference on behalf of the buyer (代用户发起退差价)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/channels-shop-aftersale/api_refundpricediff.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
request_id = string?
order_id = string!
product_id = int! as number_as_string
sku_id = int! as number_as_string
amount = int!
reason = string!
desc = string?
[response]
after_sale_order_id = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_aftersale.reject_apply",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/aftersale/rejectapply",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "channels_ec_aftersale",
            type_name: "RejectApply",
            title: "Reject an after-sale request (拒绝售后)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/aftersale/rejectapply.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/aftersale/rejectapply.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
after_sale_order_id = string!
reject_reason = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_aftersale.reject_exchange_reship",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/aftersale/rejectexchangereship",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "channels_ec_aftersale",
            type_name: "RejectExchangeReship",
            title: "Refuse to ship the replacement of an exchange (换货拒绝发货)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/aftersale/rejectexchangereship.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
after_sale_order_id = string!
reject_reason_type = int!
reject_reason = string?
reject_certificates = [string]?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_aftersale.reject_reason_get",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/aftersale/rejectreason/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "channels_ec_aftersale",
            type_name: "RejectReasonGet",
            title: "List reasons for rejecting an after-sale request (获取拒绝售后原因)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/aftersale/getrejectreason.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/aftersale/getrejectreason.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
reason_list = [{reason_list}]
[types.reason_list]
reject_reason_type = int
reject_reason_type_text = string
reject_reason = string?
reject_scene = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_aftersale.search_guarantee_order",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/aftersale/searchguaranteeorder",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "channels_ec_aftersale",
            type_name: "SearchGuaranteeOrder",
            title: "Search guarantee orders (商家获取保障单列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/aftersale/searchguaranteeorder.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
guarantee_order_id_list = [int]?
order_id_list = [int]?
type = int?
begin_time = int!  Unix seconds
end_time = int!  Unix seconds
status_list = [int]? as csv_comma
offset = int?
limit = int?
[response]
guarantee_order_list = [{guarantee_order_list}]
total_num = int
[types.guarantee_order_list]
guarantee_order_id = int
order_id = string
type = int
order_type = int
status = string
openid = string
unionid = string?
apply_reason_type = int
apply_reason = string
expire_time = int  Unix seconds
complete_time = int?
product_info = {product_info}
pay_amount = int
order_pay_info = {order_pay_info}
wxa_vip_discounted_price = int?
merchant_refuse_reason = string?
order_present_info = {order_present_info}?
fake_one_pay_four_info = {fake_one_pay_four_info}?
bad_pay_info = {bad_pay_info}?
update_time = int  Unix seconds
create_time = int  Unix seconds
[types.product_info]
product_id = int?
sku_id = int?
title = string
thumb_img = string
detail = string?
real_price = int
product_cnt = int
[types.order_pay_info]
transaction_id = string
[types.order_present_info]
present_order_id = string
giver_nickname = string
accept_present_time = int
[types.fake_one_pay_four_info]
identify_fee = int?
product_fee = int
total_pay_fee = int?
acctual_pay = int?
identify_proof_pic_list = [string]?
fee_proof_pic_list = [string]?
apply_reason = int?
[types.bad_pay_info]
bad_level = int
content = string
pic_list = [string]?
pay_fee = int
merchant_modify_level = int?
merchant_remark = string?
platform_modify_level = int?
refund_type = int
receive_product = int?
refund_reason = int?
refund_reason_text = string?
title_pic_list = [string]?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_aftersale.upload_refund_certificate",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/aftersale/uploadrefundcertificate",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "channels_ec_aftersale",
            type_name: "UploadRefundCertificate",
            title: "Upload a refund certificate (上传退款凭证)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/aftersale/uploadrefundcertificate.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/aftersale/uploadrefundcertificate.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
after_sale_order_id = string!
refund_certificates = [string]!
desc = string!
",
        },
    ),
];
