//! Generated from `spec/mini/channels_ec_product.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 20] = [
    Entry::new(
        Operation {
            name: "mini.channels_ec_product.activity_add",
            path: "/channels/ec/product/activity/add",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_product",
            type_name: "ActivityAdd",
            title: "Add a gift activity (创建赠品活动)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/product/giftactivity/add.html",
            ],
            note: "Adds a gift activity (买赠活动).",
            errors: &[],
            obsolete: None,
            shape: r"[request]
gift_activity = {gift_activity}!
[response]
activity_id = int  id of the gift activity, empty for a new one
[types.gift_activity]
activity_id = int?  id of the gift activity, empty for a new one
title = string!  name of the activity
start_time = int!  begin, Unix seconds, at most 30 days ahead
end_time = int!  end, Unix seconds, 10 minutes to 30 days after the begin
detail = {detail}!
[types.detail]
show_scene = int!  0 everywhere, 1 only in live sessions
receive_limit = {receive_limit}!  limit per buyer
main_products = [{main_products}]!  products the gift goes with
gift_set = {gift_set}!
[types.receive_limit]
is_limited = bool!  whether there is a limit
limit_num = int!  sets a buyer may receive
[types.main_products]
product_id = int!  id of the product (SPU)
[types.gift_set]
gift_items = [{gift_items}]!
gift_set_num = int!  number of sets
[types.gift_items]
gift_id = int!  id of the gift product
give_num = int!  pieces in one set
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_product.add",
            path: "/channels/ec/product/add",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_product",
            type_name: "Add",
            title: "Add a product (添加商品)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/product/add.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/product/add.html",
            ],
            note: "Ask for the rules of the category first. With listing true the product goes into review; the result comes as an event.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
out_product_id = string?  the shop's own id of the product
title = string!  title of the product, at most 60 characters
short_title = string?  short title for small cards
head_imgs = [string]!  addresses of the main images, at most 9
desc_info = {desc_info}!  description on the detail page
cats = [{cats}]?  category in the old tree, exactly three levels from the top
cats_v2 = [{cats_v2}]?  new category tree, all levels from the top
attrs = [{attrs}]?  attributes the category asks for
spu_code = string?  the shop's own code of the product
brand_id = int?  id of the brand, 2100000000 means no brand
qualifications = [string]?  addresses of qualification pictures, at most 5, replaced by product_qua_infos
product_qua_infos = [{product_qua_infos}]?  qualifications of the product
deliver_method = int?  0 parcel, 1 virtual by phone number, 3 virtual to an account of the buyer's choice
deliver_acct_type = [int]?  kinds of account, only for deliver_method 3: 1 openid, 2 QQ, 3 phone, 4 mail
express_info = {express_info}?  freight, not for virtual products
aftersale_desc = string?  after-sale rules in words
skus = [{skus}]?  variants of the product
limited_info = {limited_info}?  limit per buyer
extra_service = {extra_service}?  services offered
listing = bool? as bool_as_int  whether to put it on sale after the review
after_sale_info = {after_sale_info}?
size_chart = {size_chart}?  size chart
timing_onsale_info = {timing_onsale_info}?  sale from a fixed time
spu_deliver_info = {spu_deliver_info}?  shipping rule for the whole product
release_mode = int?  0 ordinary, 1 simplified entry
[response]
data = {data}
[types.desc_info]
imgs = [string]!  addresses of the detail pictures
desc = string?  description in words
[types.cats]
cat_id = int!  id of the category
[types.cats_v2]
cat_id = int!  id of the category
[types.attrs]
attr_key = string!  name of the attribute
attr_value = string!  value of the attribute
[types.product_qua_infos]
qua_id = int!  id of the qualification
qua_url = [string]!  addresses of the qualification pictures
[types.express_info]
template_id = int!  id of the freight template
weight = int?  weight, grams, needed if freight goes by weight
[types.skus]
out_sku_id = string?  the shop's own id of the SKU
thumb_img = string!  address of the small picture of the SKU
sale_price = int!  selling price, fen
market_price = int!  list price, fen, above the selling price
stock_num = int?  pieces in stock
sku_code = string?  the shop's own code of the SKU
bar_code = string?  bar code
sku_attrs = [{sku_attrs}]?  sale attributes of the SKU
sku_deliver_info = {sku_deliver_info}?  how and when the SKU is shipped
[types.sku_attrs]
attr_key = string!  name of the attribute
attr_value = string!  value of the attribute
[types.sku_deliver_info]
stock_type = int?  0 in stock, 1 presale with full payment
presale_begin_time = int?  begin of the presale, Unix seconds
presale_end_time = int?  end of the presale, Unix seconds, at most 30 days ahead
full_payment_presale_delivery_type = int?  0 ship n days after payment, 1 ship n days after the presale ends; only for stock_type 1
full_payment_presale_delivery_time = int?  the n of the shipping rule, days
spot_after_presale_end = bool? as bool_as_int  whether it is sold from stock after the presale ends
[types.limited_info]
period_type = int!  0 no limit, 1 per day, 2 per week, 3 per month
limited_buy_num = int?  pieces a buyer may buy in the period
[types.extra_service]
seven_day_return = int!  0 no, 1 return within seven days, 2 except customised goods
pay_after_use = int!  0 no, 1 pay after use
freight_insurance = int!  0 no, 1 return freight insurance
fake_one_pay_three = int?  0 no, 1 compensation for fakes
damage_guarantee = int?  0 no, 1 refund of damaged goods
exchange_support = int?  0 no, 1 exchange
[types.after_sale_info]
after_sale_address_id = int?  id of the return address
[types.size_chart]
enable = bool!  whether there is a size chart
specification_list = [{specification_list}]?  measures
[types.specification_list]
name = string!
unit = string!  unit of the measure
is_range = bool!  whether values are ranges
value_list = [{value_list}]!  values by size
[types.value_list]
key = string!  the size
value = string?  single value
left = string?  lower end of the range
right = string?  upper end of the range
[types.timing_onsale_info]
status = int!  whether the sale waits for a fixed time
onsale_time = int?  when the sale begins, Unix seconds
is_hide_price = bool? as bool_as_int  whether the price is hidden until then
[types.spu_deliver_info]
is_spu_range = bool!  whether the rule holds for all SKUs
sku_deliver_info = {sku_deliver_info}?  how and when the SKU is shipped
[types.data]
product_id = int  id of the product (SPU)
create_time = string  when it was created, yyyy-MM-dd HH:mm:ss
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_product.audit_cancel",
            path: "/channels/ec/product/audit/cancel",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_product",
            type_name: "AuditCancel",
            title: "Withdraw the review of a product (撤回商品审核)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/product/audit_cancel.html",
                "https://developers.weixin.qq.com/doc/channels/locallife/api/withdraw.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/product/audit_cancel.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/product/gift/gift_audit_cancel.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
product_id = int!  id of the product (SPU)
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_product.audit_free",
            path: "/channels/ec/product/auditfree",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_product",
            type_name: "AuditFree",
            title: "Update a product without review (免审更新商品)",
            docs: &["https://developers.weixin.qq.com/doc/store/shop/API/product/audit_free.html"],
            note: "Changes what needs no review (stock, price, freight and the like) at once; only for products already on sale.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
product_id = int!  id of the product (SPU)
spu_code = string?  the shop's own code of the product
skus = [{skus}]?  variants of the product
deliver_method = int?  0 parcel, 1 virtual by phone number, 3 virtual to an account of the buyer's choice
express_info = {express_info_2}?  freight, not for virtual products
limited_info = {limited_info_2}?  limit per buyer
extra_service = {extra_service_2}?  services offered
timing_onsale_info = {timing_onsale_info}?  sale from a fixed time
spu_deliver_info = {spu_deliver_info_2}?  shipping rule for the whole product
[types.skus]
sku_id = int!  id of the SKU of the product
sku_code = string?  the shop's own code of the SKU
sale_price = int?  selling price, fen
stock_info = {stock_info}?
sku_deliver_info = {sku_deliver_info}?  how and when the SKU is shipped
is_delete = bool? as bool_as_int  whether to delete the SKU
[types.stock_info]
diff_type = int?  1 add, 2 take away, 3 set
num = int!  number of pieces
[types.sku_deliver_info]
stock_type = int?  0 in stock, 1 presale with full payment
presale_begin_time = int?  begin of the presale, Unix seconds
presale_end_time = int?  end of the presale, Unix seconds, at most 30 days ahead
full_payment_presale_delivery_type = int?  0 ship n days after payment, 1 ship n days after the presale ends; only for stock_type 1
full_payment_presale_delivery_time = int?  the n of the shipping rule, days
spot_after_presale_end = bool? as bool_as_int  whether it is sold from stock after the presale ends
[types.express_info_2]
template_id = int?  id of the freight template
weight = int?  weight, grams, needed if freight goes by weight
[types.limited_info_2]
period_type = int?  0 no limit, 1 per day, 2 per week, 3 per month
limited_buy_num = int?  pieces a buyer may buy in the period
[types.extra_service_2]
seven_day_return = int?  0 no, 1 return within seven days, 2 except customised goods
freight_insurance = int?  0 no, 1 return freight insurance
fake_one_pay_three = int?  0 no, 1 compensation for fakes
damage_guarantee = int?  0 no, 1 refund of damaged goods
exchange_support = int?  0 no, 1 exchange
[types.timing_onsale_info]
status = int!  whether the sale waits for a fixed time
onsale_time = int?  when the sale begins, Unix seconds
is_hide_price = bool? as bool_as_int  whether the price is hidden until then
[types.spu_deliver_info_2]
is_spu_range = bool?  whether the rule holds for all SKUs
sku_deliver_info = {sku_deliver_info}?  how and when the SKU is shipped
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_product.audit_strategy_get",
            path: "/channels/ec/product/auditstrategy/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_product",
            type_name: "AuditStrategyGet",
            title: "Get the listing strategy of products (获取商品上架策略)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/channels-shop-product/shop/api_getproductauditstrategy.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
audit_strategy = {audit_strategy}
[types.audit_strategy]
hide_err_field_flag = int  put on sale with faulty data hidden: 0 unchanged, 1 on, 2 off
hit_duplicated_flag = int  put on sale despite similar products: 0 unchanged, 1 on, 2 off
hit_low_risk_rule_flag = int  put on sale despite low-risk findings: 0 unchanged, 1 on, 2 off
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_product.audit_strategy_set",
            path: "/channels/ec/product/auditstrategy/set",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_product",
            type_name: "AuditStrategySet",
            title: "Set the listing strategy of products (设置商品上架策略)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/channels-shop-product/shop/api_setproductauditstrategy.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
audit_strategy = {audit_strategy}!
[types.audit_strategy]
hide_err_field_flag = int?  put on sale with faulty data hidden: 0 unchanged, 1 on, 2 off
hit_duplicated_flag = int?  put on sale despite similar products: 0 unchanged, 1 on, 2 off
hit_low_risk_rule_flag = int?  put on sale despite low-risk findings: 0 unchanged, 1 on, 2 off
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_product.category_classify",
            path: "/channels/ec/product/category/classify",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_product",
            type_name: "CategoryClassify",
            title: "Suggest the category of a product (类目推荐)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/channels-shop-product/shop/api_product_classify.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
req_type = int!  what is asked: suggest a category or check the given one
title = string!  title of the product, at most 60 characters
head_imgs = [string]!  addresses of the main images, at most 9
cat_id = int?  id of the category
[response]
categories = [{categories}]
wrong_cat = bool?  whether the given category is wrong
[types.categories]
cats = [{categories_cats}]  category in the old tree, exactly three levels from the top
[types.categories_cats]
cat_info = {cat_info}
has_permission = bool  whether the shop may use the category
[types.cat_info]
cat_id = int  id of the category
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_product.category_pre_check",
            path: "/channels/ec/product/categoryprecheck",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_product",
            type_name: "CategoryPreCheck",
            title: "Check a category before publishing a product (发品前校验)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/channels-shop-product/shop/api_categoryprecheck.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
cat_id = int?  id of the category
[response]
all_pass = bool  whether everything is in order
fail_reasons = [string]?  what is missing
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_product.delete",
            path: "/channels/ec/product/delete",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_product",
            type_name: "Delete",
            title: "Delete a product (删除商品)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/product/delete.html",
                "https://developers.weixin.qq.com/doc/channels/locallife/api/delete.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/product/delete.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/product/gift/gift_delete.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
product_id = int!  id of the product (SPU)
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_product.delisting",
            path: "/channels/ec/product/delisting",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_product",
            type_name: "Delisting",
            title: "Take a product off sale (下架商品)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/product/delisting.html",
                "https://developers.weixin.qq.com/doc/channels/locallife/api/removed.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/product/delisting.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/product/gift/gift_delisting.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
product_id = int!  id of the product (SPU)
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_product.external_product_mapping",
            path: "/channels/ec/product/externalproductmapping",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_product",
            type_name: "ExternalProductMapping",
            title: "Map product attributes of another platform (站内外商品属性映射)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/channels-shop-product/shop/api_externalproductmapping.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
cat_id = int!  id of the category
external_attribute_name = string?  name of the attribute on the other platform
external_attribute_value = string?  value of the attribute on the other platform
external_category_name = string?  category on the other platform
[response]
external_attribute_name = string?  name of the attribute on the other platform
external_attribute_value = string?  value of the attribute on the other platform
internal_attribute_name = string?  name of the attribute in WeChat
internal_attribute_value = [string]?  values of the attribute in WeChat
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_product.get",
            path: "/channels/ec/product/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_product",
            type_name: "Get",
            title: "Get a product (获取商品)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/product/get.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/product/get.html",
            ],
            note: "data_type chooses between the product on sale and its draft.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
product_id = int!  id of the product (SPU)
data_type = int?  1 product on sale, 2 draft, 3 both
[response]
product = {product}?  the product as it is on sale, not for data_type 2
edit_product = {edit_product}?  the draft, not for data_type 1
sale_limit_info = {sale_limit_info}?  limit of sales imposed on the shop, if any
info_score = {info_score}?  quality of the product's data
cmp_price_info = {cmp_price_info}?  comparison with market prices
audit_info = {audit_info}?
[types.product]
product_id = int  id of the product (SPU)
out_product_id = string?  the shop's own id of the product
title = string  title of the product, at most 60 characters
short_title = string?  short title for small cards
head_imgs = [string]  addresses of the main images, at most 9
desc_info = {product_desc_info}  description on the detail page
cats = [{product_cats}]?  category in the old tree, exactly three levels from the top
cats_v2 = [{product_cats_v2}]?  new category tree, all levels from the top
attrs = [{product_attrs}]?  attributes the category asks for
spu_code = string?  the shop's own code of the product
brand_id = int?  id of the brand, 2100000000 means no brand
deliver_method = int?  0 parcel, 1 virtual by phone number, 3 virtual to an account of the buyer's choice
express_info = {product_express_info}?  freight, not for virtual products
aftersale_desc = string?  after-sale rules in words
status = int  0 initial, 5 on sale, 6 recycle bin, 11 taken off, 13 taken off for violations, 14 for lack of deposit, 15 brand expired, 20 banned
edit_status = int  0 initial, 1 editing, 2 under review, 3 rejected, 4 approved, 7 being stored, 8 storing failed
min_price = int  lowest selling price among the SKUs, fen
skus = [{skus}]?  variants of the product
limited_info = {product_limited_info}?  limit per buyer
extra_service = {product_extra_service}?  services offered
product_type = int?  1 ordinary, 2 lottery, 3 flash sale in a live session
edit_time = int?  when the draft was last changed, Unix seconds
src_product_id = int?  product a lottery product was made from
total_sold_num = int?  pieces sold
after_sale_info = {product_after_sale_info}?
product_qua_infos = [{product_product_qua_infos}]?  qualifications of the product
size_chart = {product_size_chart}?  size chart
timing_onsale_info = {product_timing_onsale_info}?  sale from a fixed time
spu_deliver_info = {product_spu_deliver_info}?  shipping rule for the whole product
release_mode = int?  0 ordinary, 1 simplified entry
[types.product_desc_info]
imgs = [string]  addresses of the detail pictures
desc = string?  description in words
[types.product_cats]
cat_id = int  id of the category
[types.product_cats_v2]
cat_id = int  id of the category
[types.product_attrs]
attr_key = string  name of the attribute
attr_value = string  value of the attribute
[types.product_express_info]
template_id = int  id of the freight template
weight = int?  weight, grams, needed if freight goes by weight
[types.skus]
sku_id = int  id of the SKU of the product
out_sku_id = string?  the shop's own id of the SKU
thumb_img = string  address of the small picture of the SKU
sale_price = int  selling price, fen
market_price = int?  list price, fen, above the selling price
stock_num = int  pieces in stock
sku_code = string?  the shop's own code of the SKU
bar_code = string?  bar code
sku_attrs = [{skus_sku_attrs}]?  sale attributes of the SKU
status = int  0 initial, 5 on sale, 6 recycle bin, 11 taken off, 13 taken off for violations, 14 for lack of deposit, 15 brand expired, 20 banned
sku_deliver_info = {skus_sku_deliver_info}?  how and when the SKU is shipped
[types.skus_sku_attrs]
attr_key = string  name of the attribute
attr_value = string  value of the attribute
[types.skus_sku_deliver_info]
stock_type = int  0 in stock, 1 presale with full payment
full_payment_presale_delivery_type = int  0 ship n days after payment, 1 ship n days after the presale ends; only for stock_type 1
presale_begin_time = int  begin of the presale, Unix seconds
presale_end_time = int  end of the presale, Unix seconds, at most 30 days ahead
full_payment_presale_delivery_time = int  the n of the shipping rule, days
spot_after_presale_end = bool  whether it is sold from stock after the presale ends
[types.product_limited_info]
period_type = int  0 no limit, 1 per day, 2 per week, 3 per month
limited_buy_num = int?  pieces a buyer may buy in the period
[types.product_extra_service]
seven_day_return = int  0 no, 1 return within seven days, 2 except customised goods
pay_after_use = int  0 no, 1 pay after use
freight_insurance = int  0 no, 1 return freight insurance
fake_one_pay_three = int?  0 no, 1 compensation for fakes
damage_guarantee = int?  0 no, 1 refund of damaged goods
exchange_support = int?  0 no, 1 exchange
[types.product_after_sale_info]
after_sale_address_id = int?  id of the return address
[types.product_product_qua_infos]
qua_id = int  id of the qualification
qua_url = [string]  addresses of the qualification pictures
[types.product_size_chart]
enable = bool  whether there is a size chart
specification_list = [{size_chart_specification_list}]?  measures
[types.size_chart_specification_list]
name = string
unit = string  unit of the measure
is_range = bool  whether values are ranges
value_list = [{specification_list_value_list}]  values by size
[types.specification_list_value_list]
key = string  the size
value = string?  single value
left = string?  lower end of the range
right = string?  upper end of the range
[types.product_timing_onsale_info]
status = int  whether the sale waits for a fixed time
onsale_time = int  when the sale begins, Unix seconds
is_hide_price = bool as bool_as_int  whether the price is hidden until then
task_id = int?  id of the timed sale
[types.product_spu_deliver_info]
is_spu_range = bool  whether the rule holds for all SKUs
sku_deliver_info = {spu_deliver_info_sku_deliver_info}?  how and when the SKU is shipped
[types.spu_deliver_info_sku_deliver_info]
stock_type = int  0 in stock, 1 presale with full payment
full_payment_presale_delivery_type = int  0 ship n days after payment, 1 ship n days after the presale ends; only for stock_type 1
presale_begin_time = int  begin of the presale, Unix seconds
presale_end_time = int  end of the presale, Unix seconds, at most 30 days ahead
full_payment_presale_delivery_time = int  the n of the shipping rule, days
spot_after_presale_end = bool  whether it is sold from stock after the presale ends
[types.edit_product]
product_id = int  id of the product (SPU)
out_product_id = string?  the shop's own id of the product
title = string  title of the product, at most 60 characters
short_title = string?  short title for small cards
head_imgs = [string]  addresses of the main images, at most 9
desc_info = {edit_product_desc_info}  description on the detail page
cats = [{edit_product_cats}]?  category in the old tree, exactly three levels from the top
cats_v2 = [{edit_product_cats_v2}]?  new category tree, all levels from the top
attrs = [{edit_product_attrs}]?  attributes the category asks for
spu_code = string?  the shop's own code of the product
brand_id = int?  id of the brand, 2100000000 means no brand
deliver_method = int?  0 parcel, 1 virtual by phone number, 3 virtual to an account of the buyer's choice
express_info = {edit_product_express_info}?  freight, not for virtual products
aftersale_desc = string?  after-sale rules in words
status = int  0 initial, 5 on sale, 6 recycle bin, 11 taken off, 13 taken off for violations, 14 for lack of deposit, 15 brand expired, 20 banned
edit_status = int  0 initial, 1 editing, 2 under review, 3 rejected, 4 approved, 7 being stored, 8 storing failed
min_price = int  lowest selling price among the SKUs, fen
skus = [{edit_product_skus}]?  variants of the product
limited_info = {edit_product_limited_info}?  limit per buyer
extra_service = {edit_product_extra_service}?  services offered
product_type = int?  1 ordinary, 2 lottery, 3 flash sale in a live session
edit_time = int  when the draft was last changed, Unix seconds
src_product_id = int?  product a lottery product was made from
total_sold_num = int?  pieces sold
after_sale_info = {edit_product_after_sale_info}?
product_qua_infos = [{edit_product_product_qua_infos}]?  qualifications of the product
size_chart = {edit_product_size_chart}?  size chart
timing_onsale_info = {edit_product_timing_onsale_info}?  sale from a fixed time
spu_deliver_info = {edit_product_spu_deliver_info}?  shipping rule for the whole product
release_mode = int?  0 ordinary, 1 simplified entry
[types.edit_product_desc_info]
imgs = [string]  addresses of the detail pictures
desc = string?  description in words
[types.edit_product_cats]
cat_id = int  id of the category
[types.edit_product_cats_v2]
cat_id = int  id of the category
[types.edit_product_attrs]
attr_key = string  name of the attribute
attr_value = string  value of the attribute
[types.edit_product_express_info]
template_id = int  id of the freight template
weight = int?  weight, grams, needed if freight goes by weight
[types.edit_product_skus]
sku_id = int  id of the SKU of the product
out_sku_id = string?  the shop's own id of the SKU
thumb_img = string  address of the small picture of the SKU
sale_price = int  selling price, fen
market_price = int  list price, fen, above the selling price
stock_num = int  pieces in stock
sku_code = string?  the shop's own code of the SKU
bar_code = string?  bar code
sku_attrs = [{skus_sku_attrs}]?  sale attributes of the SKU
status = int  0 initial, 5 on sale, 6 recycle bin, 11 taken off, 13 taken off for violations, 14 for lack of deposit, 15 brand expired, 20 banned
sku_deliver_info = {skus_sku_deliver_info}?  how and when the SKU is shipped
[types.edit_product_limited_info]
period_type = int  0 no limit, 1 per day, 2 per week, 3 per month
limited_buy_num = int?  pieces a buyer may buy in the period
[types.edit_product_extra_service]
seven_day_return = int  0 no, 1 return within seven days, 2 except customised goods
pay_after_use = int  0 no, 1 pay after use
freight_insurance = int  0 no, 1 return freight insurance
fake_one_pay_three = int?  0 no, 1 compensation for fakes
damage_guarantee = int?  0 no, 1 refund of damaged goods
exchange_support = int?  0 no, 1 exchange
[types.edit_product_after_sale_info]
after_sale_address_id = int?  id of the return address
[types.edit_product_product_qua_infos]
qua_id = int  id of the qualification
qua_url = [string]  addresses of the qualification pictures
[types.edit_product_size_chart]
enable = bool  whether there is a size chart
specification_list = [{size_chart_specification_list}]?  measures
[types.edit_product_timing_onsale_info]
status = int  whether the sale waits for a fixed time
onsale_time = int  when the sale begins, Unix seconds
is_hide_price = bool as bool_as_int  whether the price is hidden until then
task_id = int?  id of the timed sale
[types.edit_product_spu_deliver_info]
is_spu_range = bool  whether the rule holds for all SKUs
sku_deliver_info = {spu_deliver_info_sku_deliver_info}?  how and when the SKU is shipped
[types.sale_limit_info]
is_limited = bool as bool_as_int  whether sales are limited
title = string?  hint on the limit
sub_title = string?  details of the hint
[types.info_score]
release_mode = int  0 ordinary, 1 simplified entry
sub_score_list = [{sub_score_list}]
[types.sub_score_list]
busi_data_field_api = string  member of this interface concerned
field_name = string  name of the member
audit_remark = string?  hint how to improve it
[types.cmp_price_info]
status = int  state of the price comparison
sku_result_list = [{sku_result_list}]
[types.sku_result_list]
sku_id = int  id of the SKU of the product
is_expensive_warning = bool  whether the price is too high
[types.audit_info]
user_strategy_flag_list = [int]?  listing strategies that were applied
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_product.get_audit_quota",
            path: "/channels/ec/product/getauditquota",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_product",
            type_name: "GetAuditQuota",
            title: "Get the quota of product reviews (获取商品提审限额)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/channels-shop-product/shop/api_getproductauditquota.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
audit_quota = {audit_quota}
[types.audit_quota]
block_status = bool  whether reviews are blocked for now
avail_quota = int  reviews left
total_quota = int  reviews in all
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_product.h5url_get",
            path: "/channels/ec/product/h5url/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_product",
            type_name: "H5urlGet",
            title: "Get an H5 link of a product (获取商品H5短链)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/product/get_h5url.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/product/get_h5url.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
product_id = int!  id of the product (SPU)
wecom_corp_id = string?  WeCom (企业微信) corp id, to attribute the visit to an employee
wecom_user_id = string?  WeCom user id of the employee the visit is attributed to
[response]
product_h5url = string  short H5 link of the product
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_product.list_get",
            path: "/channels/ec/product/list/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_product",
            type_name: "ListGet",
            title: "List products (获取商品列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/product/list_get.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/product/list_get.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
status = int?  0 initial, 5 on sale, 6 recycle bin, 11 taken off, 13 taken off for violations, 14 for lack of deposit, 15 brand expired, 20 banned
next_key = string?  cursor of the next page, empty for the first page
page_size = int! default 10  number of entries per page
[response]
product_ids = [int]  ids of products
next_key = string?  cursor of the next page, empty for the first page
total_num = int  number of all matching entries
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_product.listing",
            path: "/channels/ec/product/listing",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_product",
            type_name: "Listing",
            title: "Put a product on sale (上架商品)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/product/listing.html",
                "https://developers.weixin.qq.com/doc/channels/locallife/api/listing.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/product/listing.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/product/gift/gift_listing.html",
            ],
            note: "Submits the draft for review if it has changed. Products on sale need no second call.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
product_id = int!  id of the product (SPU)
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_product.qrcode_get",
            path: "/channels/ec/product/qrcode/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_product",
            type_name: "QrcodeGet",
            title: "Get a QR code of a product (获取商品二维码)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/product/get_qrcode.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/product/get_qrcode.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
product_id = int!  id of the product (SPU)
wecom_corp_id = string?  WeCom (企业微信) corp id, to attribute the visit to an employee
wecom_user_id = string?  WeCom user id of the employee the visit is attributed to
[response]
product_qrcode = string  address of the QR code picture
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_product.scheme_get",
            path: "/channels/ec/product/scheme/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_product",
            type_name: "SchemeGet",
            title: "Get a URL scheme of a product for apps (获取商品的移动应用跳转scheme码)",
            docs: &["https://developers.weixin.qq.com/doc/store/shop/API/product/get_scheme.html"],
            note: "Opens the product from an app outside WeChat.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
product_id = int!  id of the product (SPU)
from_appid = string!  appid of the app that opens the scheme
expire = int!  how long the scheme holds
ext_info = string?
[response]
openlink = string  the URL scheme
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_product.taglink_get",
            path: "/channels/ec/product/taglink/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_product",
            type_name: "TaglinkGet",
            title: "Get a passphrase of a product (获取商品口令)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/product/get_taglink.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/product/get_taglink.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
product_id = int!  id of the product (SPU)
wecom_corp_id = string?  WeCom (企业微信) corp id, to attribute the visit to an employee
wecom_user_id = string?  WeCom user id of the employee the visit is attributed to
[response]
product_taglink = string  passphrase text that opens the product in WeChat
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_product.update",
            path: "/channels/ec/product/update",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_product",
            type_name: "Update",
            title: "Update a product (更新商品)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/product/update.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/product/update.html",
            ],
            note: "Replaces the draft as a whole; SKUs without sku_id are new, SKUs left out are deleted. The change holds after the review.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
product_id = int!  id of the product (SPU)
title = string!  title of the product, at most 60 characters
short_title = string?  short title for small cards
head_imgs = [string]!  addresses of the main images, at most 9
desc_info = {desc_info}!  description on the detail page
cats = [{cats}]?  category in the old tree, exactly three levels from the top
cats_v2 = [{cats_v2}]?  new category tree, all levels from the top
attrs = [{attrs}]?  attributes the category asks for
spu_code = string?  the shop's own code of the product
brand_id = int?  id of the brand, 2100000000 means no brand
qualifications = [string]?  addresses of qualification pictures, at most 5, replaced by product_qua_infos
product_qua_infos = [{product_qua_infos}]?  qualifications of the product
deliver_method = int?  0 parcel, 1 virtual by phone number, 3 virtual to an account of the buyer's choice
deliver_acct_type = [int]?  kinds of account, only for deliver_method 3: 1 openid, 2 QQ, 3 phone, 4 mail
express_info = {express_info}?  freight, not for virtual products
aftersale_desc = string?  after-sale rules in words
skus = [{skus}]?  variants of the product
limited_info = {limited_info}?  limit per buyer
extra_service = {extra_service}?  services offered
listing = bool? as bool_as_int  whether to put it on sale after the review
after_sale_info = {after_sale_info}?
size_chart = {size_chart}?  size chart
timing_onsale_info = {timing_onsale_info}?  sale from a fixed time
spu_deliver_info = {spu_deliver_info}?  shipping rule for the whole product
release_mode = int?  0 ordinary, 1 simplified entry
[response]
data = {data}
[types.desc_info]
imgs = [string]!  addresses of the detail pictures
desc = string?  description in words
[types.cats]
cat_id = int!  id of the category
[types.cats_v2]
cat_id = int!  id of the category
[types.attrs]
attr_key = string!  name of the attribute
attr_value = string!  value of the attribute
[types.product_qua_infos]
qua_id = int!  id of the qualification
qua_url = [string]!  addresses of the qualification pictures
[types.express_info]
template_id = int!  id of the freight template
weight = int?  weight, grams, needed if freight goes by weight
[types.skus]
sku_id = int?  id of the SKU of the product
out_sku_id = string?  the shop's own id of the SKU
thumb_img = string!  address of the small picture of the SKU
sale_price = int!  selling price, fen
market_price = int!  list price, fen, above the selling price
stock_num = int?  pieces in stock
sku_code = string?  the shop's own code of the SKU
bar_code = string?  bar code
sku_attrs = [{sku_attrs}]?  sale attributes of the SKU
sku_deliver_info = {sku_deliver_info}?  how and when the SKU is shipped
[types.sku_attrs]
attr_key = string!  name of the attribute
attr_value = string!  value of the attribute
[types.sku_deliver_info]
stock_type = int?  0 in stock, 1 presale with full payment
presale_begin_time = int?  begin of the presale, Unix seconds
presale_end_time = int?  end of the presale, Unix seconds, at most 30 days ahead
full_payment_presale_delivery_type = int?  0 ship n days after payment, 1 ship n days after the presale ends; only for stock_type 1
full_payment_presale_delivery_time = int?  the n of the shipping rule, days
spot_after_presale_end = bool? as bool_as_int  whether it is sold from stock after the presale ends
[types.limited_info]
period_type = int!  0 no limit, 1 per day, 2 per week, 3 per month
limited_buy_num = int?  pieces a buyer may buy in the period
[types.extra_service]
seven_day_return = int!  0 no, 1 return within seven days, 2 except customised goods
pay_after_use = int!  0 no, 1 pay after use
freight_insurance = int!  0 no, 1 return freight insurance
fake_one_pay_three = int?  0 no, 1 compensation for fakes
damage_guarantee = int?  0 no, 1 refund of damaged goods
exchange_support = int?  0 no, 1 exchange
[types.after_sale_info]
after_sale_address_id = int?  id of the return address
[types.size_chart]
enable = bool!  whether there is a size chart
specification_list = [{specification_list}]?  measures
[types.specification_list]
name = string!
unit = string!  unit of the measure
is_range = bool!  whether values are ranges
value_list = [{value_list}]!  values by size
[types.value_list]
key = string!  the size
value = string?  single value
left = string?  lower end of the range
right = string?  upper end of the range
[types.timing_onsale_info]
status = int!  whether the sale waits for a fixed time
onsale_time = int?  when the sale begins, Unix seconds
is_hide_price = bool? as bool_as_int  whether the price is hidden until then
[types.spu_deliver_info]
is_spu_range = bool!  whether the rule holds for all SKUs
sku_deliver_info = {sku_deliver_info}?  how and when the SKU is shipped
[types.data]
product_id = int  id of the product (SPU)
update_time = string  when it was changed, yyyy-MM-dd HH:mm:ss
",
        },
    ),
];
