//! Generated from `spec/mini/channels_ec_aftersale.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 24] = [
    Entry::new(
        Operation {
            name: "mini.channels_ec_aftersale.accept_apply",
            path: "/channels/ec/aftersale/acceptapply",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_aftersale",
            type_name: "AcceptApply",
            title: "Accept an after-sale request (同意售后)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/aftersale/acceptapply.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/aftersale/acceptapply.html",
            ],
            note: "For a return the first call (accept_type 1) needs address_id, the second (accept_type 2) refunds the money. Refund only needs one call.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
after_sale_order_id = string!  id of the after-sale order
address_id = int?  id of the return address, needed to agree to a return or exchange
accept_type = int?  1 agree and let the buyer send the goods back, 2 confirm receipt and refund; empty lets the state decide
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_aftersale.accept_exchange_reship",
            path: "/channels/ec/aftersale/acceptexchangereship",
            ..Operation::usual(Product::Mini)
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
after_sale_order_id = string!  id of the after-sale order
delivery_id = string!  code of the carrier, see the list of carriers
waybill_id = string!  waybill number of the replacement
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_aftersale.add_complaint_material",
            path: "/channels/ec/aftersale/addcomplaintmaterial",
            ..Operation::usual(Product::Mini)
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
complaint_id = string!  id of the complaint
content = string!  text, at most 500 characters
media_id_list = [string]?  media ids of pictures from the upload image interface
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_aftersale.add_complaint_proof",
            path: "/channels/ec/aftersale/addcomplaintproof",
            ..Operation::usual(Product::Mini)
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
complaint_id = string!  id of the complaint
content = string!  text, at most 500 characters
media_id_list = [string]?  media ids of pictures from the upload image interface
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_aftersale.apply_virtual_tel_num",
            path: "/channels/ec/aftersale/applyvirtualtelnum",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_aftersale",
            type_name: "ApplyVirtualTelNum",
            title: "Apply for a virtual number of an after-sale order (售后单兑换虚拟号)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/aftersale/applyvirtualtelnumber.html",
            ],
            note: "The number holds up to 30 days after the after-sale was opened and ends with it; it cannot be prolonged.",
            errors: &[40097, 47001, 48001],
            obsolete: None,
            shape: r"[request]
after_sale_order_id = string!  id of the after-sale order
[response]
virtual_tel_number = string  virtual number that forwards to the buyer's phone
virtual_tel_expire_time = int  when the virtual number expires, Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_aftersale.gen_aftersale_order",
            path: "/channels/ec/aftersale/genaftersaleorder",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_aftersale",
            type_name: "GenAftersaleOrder",
            title: "Open an after-sale order on behalf of the buyer (代用户发起售后)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/aftersale/genaftersaleorder.html",
            ],
            note: "The buyer has to confirm the after-sale the shop opened.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
request_id = string!  the caller's id of the request, makes it idempotent
order_id = string!  id of the shop order, a string of digits
product_id = int! as number_as_string  id of the product (SPU)
sku_id = int! as number_as_string  id of the SKU of the product
count = int!  number of pieces
amount = int!  money to refund, fen
reason = string!  reason of the after-sale, from the list of reasons
type = string!  REFUND refund only, RETURN return and refund
address_id = int?  id of the return address, only for RETURN
desc = string?  description in words
[response]
after_sale_order_id = string  id of the after-sale order
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_aftersale.get_aftersale_list",
            path: "/channels/ec/aftersale/getaftersalelist",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_aftersale",
            type_name: "GetAftersaleList",
            title: "List after-sale orders (获取售后单列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/aftersale/getaftersalelist.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/aftersale/getaftersalelist.html",
            ],
            note: "Lists by time of creation; the period may be at most 24 hours. Walk the pages with next_key until has_more is false.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
begin_create_time = int!  begin of the period of creation, Unix seconds
end_create_time = int!  end of the period of creation, Unix seconds, at most 24 hours after the begin
next_key = string?  cursor of the next page, empty for the first page
[response]
after_sale_order_id_list = [string]
next_key = string?  cursor of the next page, empty for the first page
has_more = bool  whether there are more pages
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_aftersale.get_aftersale_order",
            path: "/channels/ec/aftersale/getaftersaleorder",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
after_sale_order_id = string!  id of the after-sale order
[response]
after_sale_order = {after_sale_order}
[types.after_sale_order]
after_sale_order_id = string  id of the after-sale order
order_id = string  id of the shop order, a string of digits
type = string  REFUND refund only, RETURN return and refund, EXCHANGE exchange
sub_type = string?
status = string  state, e.g. MERCHANT_PROCESSING waiting for the shop, USER_WAIT_RETURN waiting for the return, MERCHANT_WAIT_RECEIPT waiting for receipt, MERCHANT_REFUND_SUCCESS and MERCHANT_RETURN_SUCCESS done, USER_CANCELD cancelled
openid = string  openid of the buyer
unionid = string?  unionid of the user, only if the account is bound to an Open Platform account
present_giver_openid = string?  openid of the giver, only for gift orders
present_giver_unionid = string?  unionid of the giver, only for gift orders
reason = string  reason the buyer gave, from the list of reasons
product_info = {after_sale_order_product_info}
details = {details}
refund_info = {refund_info}?
return_info = {return_info}?  parcel the buyer sends back
merchant_upload_info = {merchant_upload_info}?  what the shop uploaded
merchant_update_detail = {merchant_update_detail}?  change the shop proposed
refund_resp = {refund_resp}?  answer of the payment system
gen_scene = int?  who opened the after-sale
deadline = int?  remaining time to act, seconds; only while the shop has to act
exchange_product_info = {exchange_product_info}?  only for an exchange
exchange_delivery_info = {exchange_delivery_info}?  parcel of the replacement
virtual_tel_num_info = {virtual_tel_num_info}?  virtual number of the after-sale order
compensation_liability_amount = int?  compensation owed by the shop, fen
update_time = int  when it was last changed, Unix seconds
create_time = int  when it was created, Unix seconds
complete_time = int?  when it was finished, Unix seconds
[types.after_sale_order_product_info]
product_id = int  id of the product (SPU)
sku_id = int  id of the SKU of the product
sku_code = string?  the shop's own code of the SKU
count = int  number of pieces
fast_refund = bool?  whether the refund is made at once (极速退款)
voucher_list = [{voucher_list}]?  vouchers concerned, for virtual products
gift_product_list = [{gift_product_list}]?  free gifts that came with the product
[types.voucher_list]
vourcher_code = string  code of the voucher, spelled so
[types.gift_product_list]
product_id = int  id of the product (SPU)
sku_id = int  id of the SKU of the product
sku_code = string?  the shop's own code of the SKU
count = int  number of pieces
task_id = int  id of the gift activity
[types.details]
desc = string?  description in words
receive_product = bool  whether the buyer has received the goods
cancel_time = int  when the buyer cancelled, Unix seconds
media_id_list = [string]?  media ids of the buyer's pictures
tel_number = string?  phone number
wxa_vip_discounted_price = int?  reduction for members of the mini program, fen
[types.refund_info]
amount = int  money to refund, fen
refund_reason = int?  1 shop by console, 3 shop by API, 4 agreed automatically before shipment, 5 platform after a complaint, 8 shop shipped too late, 9 shop answered too late
platform_discount_return_amount = int?  platform subsidy that is taken back, fen
is_low_price_insurance_refund = bool?  whether it is a price-protection refund
is_final_refund_by_insurance = bool?  whether the insurance pays the refund
[types.return_info]
delivery_id = string  code of the carrier, see the list of carriers
delivery_name = string  name of the carrier
waybill_id = string  waybill number of the carrier
[types.merchant_upload_info]
reject_reason = string?  reason in words
refund_certificates = [string]?  media ids of the certificates
[types.merchant_update_detail]
merchant_update_type = int  1 agreed, ask the buyer to cancel, 2 ask the buyer to check or add evidence, 3 change the request
merchant_update_desc = string  explanation of the proposal to the buyer
update_reason_type = int  reason of the proposal
old_after_sale_type = int  1 refund only, 2 return and refund
new_after_sale_type = int  1 refund only, 2 return and refund
old_after_sale_amount = int  money asked for before, fen
new_after_sale_amount = int  money proposed, fen
media_ids = [string]?  media ids of pictures that support the proposal
[types.refund_resp]
ret = int  0 success
code = string?  error code of WeChat Pay
message = string?  error text of WeChat Pay
[types.exchange_product_info]
product_id = int  id of the product (SPU)
old_sku_id = int  SKU that is sent back
new_sku_id = int  SKU that is wanted instead
old_sku_price = int  price of the SKU, fen
new_sku_price = int  price of the SKU, fen
old_sku_code = string?  the shop's own code of the old SKU
new_sku_code = string?  the shop's own code of the new SKU
product_cnt = int  number of pieces
[types.exchange_delivery_info]
delivery_id = string  code of the carrier, see the list of carriers
delivery_name = string  name of the carrier
waybill_id = string  waybill number of the carrier
address_info = {address_info}?
[types.address_info]
user_name = string  name of the recipient
province_name = string?  province, e.g. 广东省
city_name = string?  city, e.g. 广州市
county_name = string?  district or county
detail_info = string?  street and house, without province, city and district
tel_number = string  phone number
postal_code = string?  postal code
house_number = string?  house number
lng = float?  longitude, degrees
lat = float?  latitude, degrees
hash_code = string?  hash of the address, equal for equal addresses
virtual_order_tel_number = string?  phone of the buyer of a virtual product
use_tel_number = bool? as bool_as_int  whether tel_number is a virtual number
tel_number_ext_info = {tel_number_ext_info}?  real and virtual number
[types.tel_number_ext_info]
real_tel_number = string?  masked real number
virtual_tel_number = string?  virtual number that forwards to the buyer's phone
virtual_tel_expire_time = int?  when the virtual number expires, Unix seconds
get_virtual_tel_cnt = int?  how often a virtual number has been requested, at most 3
[types.virtual_tel_num_info]
virtual_tel_number = string?  virtual number that forwards to the buyer's phone
virtual_tel_expire_time = int?  when the virtual number expires, Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_aftersale.get_complaint_order",
            path: "/channels/ec/aftersale/getcomplaintorder",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
complaint_id = string!  id of the complaint
[response]
after_sale_order_id = string  id of the after-sale order
order_id = string  id of the shop order, a string of digits
history = [{history}]  entries of the complaint, by time
status = int?  state of the complaint
virtual_tel_num_info = {virtual_tel_num_info}?  virtual number of the after-sale order
[types.history]
item_type = int  kind of entry: 1 buyer asks the platform to step in, 2 message of the buyer, 3 message of the shop, 7 evidence of the buyer, 8 evidence of the shop, 10 waiting for the shop, 11 waiting for the platform, 30 to 33 verdict
time = int  when it happened, Unix seconds
content = string?  text of the entry
media_id_list = [string]?  media ids of pictures from the upload image interface
phone_number = string?
complaint_type = int?  reason of the complaint
after_sale_type = int?  1 refund only, 2 return and refund
after_sale_reason = int?  reason of the after-sale request
[types.virtual_tel_num_info]
virtual_tel_number = string?  virtual number that forwards to the buyer's phone
virtual_tel_expire_time = int?  when the virtual number expires, Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_aftersale.get_guarantee_order",
            path: "/channels/ec/aftersale/getguaranteeorder",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
guarantee_order_id = int!  id of the guarantee order
[response]
guarantee_order = {guarantee_order}
[types.guarantee_order]
guarantee_order_id = int  id of the guarantee order
order_id = string  id of the shop order, a string of digits
type = int  1 compensation for fakes, 2 refund of damaged goods
order_type = int  kind of order, ordinary or gift
status = string  state, e.g. STATUS_WAIT_MERCHANT_HANDLE, STATUS_WAIT_PLATFORM_HANDLE, STATUS_WAIT_MERCHANT_PROOF, STATUS_PAYING
openid = string  openid of the buyer
unionid = string?  unionid of the user, only if the account is bound to an Open Platform account
apply_reason_type = int  1 fake brand, 2 fake material; for compensation for fakes
apply_reason = string  reason of the application
expire_time = int  when the shop's time to act ends, Unix seconds
complete_time = int?  when it was finished, Unix seconds
product_info = {product_info}
pay_amount = int  compensation, fen
order_pay_info = {order_pay_info}
wxa_vip_discounted_price = int?  reduction for members of the mini program, fen
merchant_refuse_reason = string?  why the shop refused
order_present_info = {order_present_info}?  only for gift orders
fake_one_pay_four_info = {fake_one_pay_four_info}?  only for compensation for fakes (假一赔三, 假一赔四)
bad_pay_info = {bad_pay_info}?  only for refund of damaged goods (坏损包退)
update_time = int  when it was last changed, Unix seconds
create_time = int  when it was created, Unix seconds
[types.product_info]
product_id = int?  id of the product (SPU)
sku_id = int?  id of the SKU of the product
title = string  title of the product
thumb_img = string  address of the small picture of the SKU
detail = string?  SKU attributes in words
real_price = int  price paid, fen
product_cnt = int  number of pieces
[types.order_pay_info]
transaction_id = string  WeChat Pay transaction id
[types.order_present_info]
present_order_id = string  id of the gift order
giver_nickname = string  nickname of the giver
accept_present_time = int  when the gift was accepted, Unix seconds
[types.fake_one_pay_four_info]
identify_fee = int?  cost of the appraisal, fen
product_fee = int  price of the goods, fen
total_pay_fee = int?  compensation in total, fen
acctual_pay = int?  compensation actually paid, fen
identify_proof_pic_list = [string]?  media ids of the appraisal
fee_proof_pic_list = [string]?  media ids of the receipt of the appraisal
apply_reason = int?  1 fake brand, 2 fake material
[types.bad_pay_info]
bad_level = int  share of damage, percent: 10, 30, 50, 80 or 100
content = string  text, at most 500 characters
pic_list = [string]?  media ids of pictures
pay_fee = int  compensation, fen
merchant_modify_level = int?  share of damage the shop proposed, percent
merchant_remark = string?  remark of the shop
platform_modify_level = int?  share of damage the platform decided, percent
refund_type = int  refund only or return and refund
receive_product = int?  whether the buyer has received the goods, 0 no, 1 yes
refund_reason = int?  reason of the refund, see refund_reason_text
refund_reason_text = string?  reason of the refund in words
title_pic_list = [string]?  media ids of the title pictures
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_aftersale.get_present_aftersale_list",
            path: "/channels/ec/aftersale/getpresentaftersalelist",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
begin_create_time = int!  begin of the period of creation, Unix seconds
end_create_time = int!  end of the period of creation, Unix seconds, at most 24 hours after the begin
next_key = string?  cursor of the next page, empty for the first page
[response]
after_sale_order_id_list = [string]
next_key = string?  cursor of the next page, empty for the first page
has_more = bool  whether there are more pages
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_aftersale.get_present_aftersale_order",
            path: "/channels/ec/aftersale/getpresentaftersaleorder",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
after_sale_order_id = string!  id of the after-sale order
[response]
after_sale_order = {after_sale_order}
[types.after_sale_order]
after_sale_order_id = string  id of the after-sale order
present_order_id = string  id of the gift order
status = string  state, the same values as for an ordinary after-sale order
openid = string  openid of the buyer
unionid = string?  unionid of the user, only if the account is bound to an Open Platform account
order_info_list = [{order_info_list}]
refund_info = {refund_info}?
update_time = int  when it was last changed, Unix seconds
create_time = int  when it was created, Unix seconds
[types.order_info_list]
order_id = string  id of the shop order, a string of digits
refund_info = {refund_info}?
product_info_list = [{product_info_list}]
[types.refund_info]
amount = int  money to refund, fen
refund_reason = int?  1 shop by console, 3 shop by API, 4 agreed automatically before shipment, 5 platform after a complaint, 8 shop shipped too late, 9 shop answered too late
platform_discount_return_amount = int?  platform subsidy that is taken back, fen
is_low_price_insurance_refund = bool?  whether it is a price-protection refund
is_final_refund_by_insurance = bool?  whether the insurance pays the refund
[types.product_info_list]
product_id = int  id of the product (SPU)
sku_id = int  id of the SKU of the product
count = int  number of pieces
refund_info = {refund_info}?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_aftersale.merchant_accept_guarantee",
            path: "/channels/ec/aftersale/merchantacceptguarantee",
            ..Operation::usual(Product::Mini)
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
guarantee_order_id = int!  id of the guarantee order
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_aftersale.merchant_modify_guarantee",
            path: "/channels/ec/aftersale/merchantmodifyguarantee",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_aftersale",
            type_name: "MerchantModifyGuarantee",
            title: "Negotiate a guarantee order (商家协商保障单)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/aftersale/merchantmodifyguarantee.html",
            ],
            note: "Only for refund of damaged goods: proposes another share of damage.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
guarantee_order_id = int!  id of the guarantee order
bad_level = int!  share of damage, percent: 10, 30, 50, 80 or 100
merchant_remark = string?  remark of the shop
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_aftersale.merchant_proof_guarantee",
            path: "/channels/ec/aftersale/merchantproofguarantee",
            ..Operation::usual(Product::Mini)
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
guarantee_order_id = int!  id of the guarantee order
content = string!  text, at most 500 characters
pic_list = [string]?  media ids of pictures
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_aftersale.merchant_refuse_guarantee",
            path: "/channels/ec/aftersale/merchantrefuseguarantee",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_aftersale",
            type_name: "MerchantRefuseGuarantee",
            title: "Refuse a guarantee order (商家拒绝保障单申请)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/aftersale/merchantrefuseguarantee.html",
            ],
            note: "The guarantee order goes to the platform for a decision.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
guarantee_order_id = int!  id of the guarantee order
reason = string!  why the shop refuses
pic_list = [string]?  media ids of pictures
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_aftersale.merchant_update_aftersale",
            path: "/channels/ec/aftersale/merchantupdateaftersale",
            ..Operation::usual(Product::Mini)
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
after_sale_order_id = string!  id of the after-sale order
type = int!  type after the change: 1 refund only, 2 return and refund
amount = int!  money after the change, fen
update_reason_type = int!  reason of the proposal
merchant_update_type = int!  1 agreed, ask the buyer to cancel, 2 ask the buyer to check or add evidence, 3 change the request
merchant_update_desc = string!  explanation of the proposal to the buyer
media_ids = [string]?  media ids of pictures that support the proposal
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_aftersale.reason_get",
            path: "/channels/ec/aftersale/reason/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
reason = string  value of the reason, e.g. QUALITY_ISSUE
reason_text = string  reason in words
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_aftersale.refund_price_diff",
            path: "/channels/ec/aftersale/refundpricediff",
            ..Operation::usual(Product::Mini)
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
request_id = string?  the caller's id of the request, makes it idempotent
order_id = string!  id of the shop order, a string of digits
product_id = int! as number_as_string  id of the product (SPU)
sku_id = int! as number_as_string  id of the SKU of the product
amount = int!  money to refund, fen
reason = string!  reason of the after-sale, from the list of reasons
desc = string?  description in words
[response]
after_sale_order_id = string  id of the after-sale order
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_aftersale.reject_apply",
            path: "/channels/ec/aftersale/rejectapply",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_aftersale",
            type_name: "RejectApply",
            title: "Reject an after-sale request (拒绝售后)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/aftersale/rejectapply.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/aftersale/rejectapply.html",
            ],
            note: "Needs a reason the buyer can understand.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
after_sale_order_id = string!  id of the after-sale order
reject_reason = string?  reason in words
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_aftersale.reject_exchange_reship",
            path: "/channels/ec/aftersale/rejectexchangereship",
            ..Operation::usual(Product::Mini)
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
after_sale_order_id = string!  id of the after-sale order
reject_reason_type = int!  number of the reason, from the list of reject reasons
reject_reason = string?  reason in words
reject_certificates = [string]?  media ids of pictures that prove the reason
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_aftersale.reject_reason_get",
            path: "/channels/ec/aftersale/rejectreason/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
reject_reason_type = int  number of the reason, from the list of reject reasons
reject_reason_type_text = string  name of the reason
reject_reason = string?  reason in words
reject_scene = int  stage at which the reason may be used
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_aftersale.search_guarantee_order",
            path: "/channels/ec/aftersale/searchguaranteeorder",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
guarantee_order_id_list = [int]?  ids of guarantee orders
order_id_list = [int]?  ids of shop orders
type = int?  0 all, 1 compensation for fakes, 2 refund of damaged goods
begin_time = int!  begin of the period of application, Unix seconds
end_time = int!  end of the period of application, Unix seconds
status_list = [int]? as csv_comma  10 waiting for the shop, 15 for the platform, 12 for the buyer, 20 shop evidence, 25 buyer evidence, 30 both, 33 nothing to pay, 35 paying, 40 paid, 45 payment failed, 50 cancelled
offset = int?  index of the first entry, from 0
limit = int?  number of entries wanted
[response]
guarantee_order_list = [{guarantee_order_list}]
total_num = int  number of all matching entries
[types.guarantee_order_list]
guarantee_order_id = int  id of the guarantee order
order_id = string  id of the shop order, a string of digits
type = int  1 compensation for fakes, 2 refund of damaged goods
order_type = int  kind of order, ordinary or gift
status = string  state, e.g. STATUS_WAIT_MERCHANT_HANDLE, STATUS_WAIT_PLATFORM_HANDLE, STATUS_WAIT_MERCHANT_PROOF, STATUS_PAYING
openid = string  openid of the buyer
unionid = string?  unionid of the user, only if the account is bound to an Open Platform account
apply_reason_type = int  1 fake brand, 2 fake material; for compensation for fakes
apply_reason = string  reason of the application
expire_time = int  when the shop's time to act ends, Unix seconds
complete_time = int?  when it was finished, Unix seconds
product_info = {product_info}
pay_amount = int  compensation, fen
order_pay_info = {order_pay_info}
wxa_vip_discounted_price = int?  reduction for members of the mini program, fen
merchant_refuse_reason = string?  why the shop refused
order_present_info = {order_present_info}?  only for gift orders
fake_one_pay_four_info = {fake_one_pay_four_info}?  only for compensation for fakes (假一赔三, 假一赔四)
bad_pay_info = {bad_pay_info}?  only for refund of damaged goods (坏损包退)
update_time = int  when it was last changed, Unix seconds
create_time = int  when it was created, Unix seconds
[types.product_info]
product_id = int?  id of the product (SPU)
sku_id = int?  id of the SKU of the product
title = string  title of the product
thumb_img = string  address of the small picture of the SKU
detail = string?  SKU attributes in words
real_price = int  price paid, fen
product_cnt = int  number of pieces
[types.order_pay_info]
transaction_id = string  WeChat Pay transaction id
[types.order_present_info]
present_order_id = string  id of the gift order
giver_nickname = string  nickname of the giver
accept_present_time = int  when the gift was accepted, Unix seconds
[types.fake_one_pay_four_info]
identify_fee = int?  cost of the appraisal, fen
product_fee = int  price of the goods, fen
total_pay_fee = int?  compensation in total, fen
acctual_pay = int?  compensation actually paid, fen
identify_proof_pic_list = [string]?  media ids of the appraisal
fee_proof_pic_list = [string]?  media ids of the receipt of the appraisal
apply_reason = int?  1 fake brand, 2 fake material
[types.bad_pay_info]
bad_level = int  share of damage, percent: 10, 30, 50, 80 or 100
content = string  text, at most 500 characters
pic_list = [string]?  media ids of pictures
pay_fee = int  compensation, fen
merchant_modify_level = int?  share of damage the shop proposed, percent
merchant_remark = string?  remark of the shop
platform_modify_level = int?  share of damage the platform decided, percent
refund_type = int  refund only or return and refund
receive_product = int?  whether the buyer has received the goods, 0 no, 1 yes
refund_reason = int?  reason of the refund, see refund_reason_text
refund_reason_text = string?  reason of the refund in words
title_pic_list = [string]?  media ids of the title pictures
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_aftersale.upload_refund_certificate",
            path: "/channels/ec/aftersale/uploadrefundcertificate",
            ..Operation::usual(Product::Mini)
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
after_sale_order_id = string!  id of the after-sale order
refund_certificates = [string]!  media ids of the certificates
desc = string!  text that goes with the certificate
",
        },
    ),
];
