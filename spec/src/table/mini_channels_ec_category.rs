//! Generated from `spec/mini/channels_ec_category.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{BodyKind, Method, Operation, Product};

pub(super) static ENTRIES: [Entry; 8] = [
    Entry::new(
        Operation {
            name: "mini.channels_ec_category.add",
            path: "/channels/ec/category/add",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_category",
            type_name: "Add",
            title: "Apply for a category (上传类目资质)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/category/add.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/category/add.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
category_info = {category_info}!  category and its papers
[response]
audit_id = int  id of the review
[types.category_info]
level1 = int?  category id of that level in the old tree
level2 = int?  category id of that level in the old tree
level3 = int?  category id of that level in the old tree
cats_v2 = [{category_info_cats_v2}]?  the category in the new tree
is_new_apply_cat = bool?  whether the new tree is used
certificate = [string]?  file ids of qualification papers, at most 10
baobeihan = [string]?  file ids of letters of report, at most 10
jingyingzhengming = [string]?  file ids of business certificates, at most 10
daihuokoubei = [string]?  file ids on the reputation in selling, at most 10
ruzhuzhizhi = [string]?  file ids of admission papers, at most 10
jingyingliushui = [string]?  file ids of business records, at most 10
buchongcailiao = [string]?  file ids of further papers, at most 10
jingyingpingtai = string?  platform of the other shop: taobao, jd, douyin, kuaishou, pdd or other
zhanghaomingcheng = string?  account name on that platform
license_group_list = [{license_group_list}]?  groups of licences
brand_list = [{brand_list}]?  brands
[types.category_info_cats_v2]
cat_id = int!  id of the category
[types.license_group_list]
license_group_id = int!  id of the group of licences
license = {license}!
[types.license]
license_id = int!  id of the kind of licence
file_id_list = [string]?  file ids of the licence
license_field_list = [{license_field_list}]?  fields to fill in for the licence
[types.license_field_list]
key = string!  name of the field
value = string!
[types.brand_list]
brand_id = int!  id of the brand, 2100000000 means no brand
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_category.all",
            path: "/channels/ec/category/all",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_category",
            type_name: "All",
            title: "List all categories (获取所有类目)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/category/getallcategory.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/category/getallcategory.html",
            ],
            note: "Answers both the old tree of three levels and the new tree of many levels; use the new one.",
            errors: &[],
            obsolete: None,
            shape: r"[response]
cats = [{cats}]  old tree, three levels
cats_v2 = [{cats_v2}]  the category in the new tree
[types.cats]
cat_and_qua = [{cats_cat_and_qua}]  the categories with the papers they need
[types.cats_cat_and_qua]
cat = {cat}  one category
qua = {cat_and_qua_qua}?  paper the shop needs for the category
product_qua = {cat_and_qua_product_qua}?  paper a product needs, old form
product_qua_list = [{product_qua_list}]?  papers a product of the category needs
brand_qua = {cat_and_qua_brand_qua}?  paper for the brand
is_confidence_require_bad_must_pay = bool?  whether refund of damaged goods must be offered
[types.cat]
cat_id = int  id of the category
name = string
f_cat_id = int  id of the parent category
level = int  level of the category, from 1
leaf = bool?  whether it has no child categories
[types.cat_and_qua_qua]
qua_id = int?  id of the paper
name = string?
tips = string?  hint what is needed
need_to_apply = bool  whether the shop has to apply for it
mandatory = bool  whether it must be given
[types.cat_and_qua_product_qua]
qua_id = int?  id of the paper
name = string?
tips = string?  hint what is needed
need_to_apply = bool  whether the shop has to apply for it
mandatory = bool  whether it must be given
[types.product_qua_list]
qua_id = int  id of the paper
name = string?
tips = string?  hint what is needed
need_to_apply = bool  whether the shop has to apply for it
mandatory = bool  whether it must be given
[types.cat_and_qua_brand_qua]
qua_id = int?  id of the paper
name = string?
tips = string?  hint what is needed
need_to_apply = bool  whether the shop has to apply for it
mandatory = bool  whether it must be given
[types.cats_v2]
cat_and_qua = [{cat_and_qua}]  the categories with the papers they need
[types.cat_and_qua]
cat = {cat}  one category
qua = {qua}?  paper the shop needs for the category
product_qua = {product_qua}?  paper a product needs, old form
product_qua_list = [{product_qua_list}]?  papers a product of the category needs
brand_qua = {brand_qua}?  paper for the brand
is_confidence_require_bad_must_pay = bool?  whether refund of damaged goods must be offered
[types.qua]
qua_id = int  id of the paper
name = string?
tips = string?  hint what is needed
need_to_apply = bool  whether the shop has to apply for it
mandatory = bool  whether it must be given
[types.product_qua]
qua_id = int  id of the paper
name = string?
tips = string?  hint what is needed
need_to_apply = bool  whether the shop has to apply for it
mandatory = bool  whether it must be given
[types.brand_qua]
qua_id = int  id of the paper
name = string?
tips = string?  hint what is needed
need_to_apply = bool  whether the shop has to apply for it
mandatory = bool  whether it must be given
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_category.audit_cancel",
            path: "/channels/ec/category/audit/cancel",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_category",
            type_name: "AuditCancel",
            title: "Withdraw the review of a category (取消类目提审)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/category/cancelauditcategory.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/category/cancelauditcategory.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
audit_id = int!  id of the review
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_category.audit_get",
            path: "/channels/ec/category/audit/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_category",
            type_name: "AuditGet",
            title: "Get the review of a category (获取类目审核结果)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/category/audit_get.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/category/audit_get.html",
            ],
            note: "",
            errors: &[],
            obsolete: Some("the documentation no longer lists it"),
            shape: r"[request]
audit_id = int!  id of the review
[response]
data = {data}
[types.data]
status = int  state of the review, 12 withdrawn
reject_reason = string?  why it was rejected
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_category.available_son_categories_get",
            path: "/channels/ec/category/availablesoncategories/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_category",
            type_name: "AvailableSonCategoriesGet",
            title: "List available child categories (获取可用的子类目详情)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/category/getavailablesoncategories.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/category/getavailablesoncategories.html",
            ],
            note: "",
            errors: &[],
            obsolete: Some("the documentation no longer lists it"),
            shape: r"[request]
f_cat_id = int!  id of the parent category
[response]
cat_list = [{cat_list}]  children in the old tree
cat_list_v2 = [{cat_list_v2}]  children in the new tree
[types.cat_list]
cat_id = int  id of the category
name = string
f_cat_id = int  id of the parent category
leaf = bool?  whether it has no child categories
[types.cat_list_v2]
cat_id = int  id of the category
name = string
f_cat_id = int  id of the parent category
leaf = bool?  whether it has no child categories
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_category.detail",
            path: "/channels/ec/category/detail",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_category",
            type_name: "Detail",
            title: "Get a category (获取类目详情)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/category/getcategorydetail.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/category/getcategorydetail.html",
            ],
            note: "Tells which attributes, qualifications and services a product of the category needs; ask before adding a product.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
cat_id = int!  id of the category
[response]
info = {info}
attr = {attr}  rules of the category
product_qua_list = [{product_qua_list}]?  papers a product of the category needs
[types.info]
cat_id = int  id of the category
name = string
[types.attr]
shop_no_shipment = bool  whether products may be sold without shipment
access_permit_required = bool  whether the shop must apply for the category
pre_sale = bool  whether presale is possible
seven_day_return = bool  whether return within seven days must be offered
is_limit_brand = bool  whether only certain brands are allowed
brand_list = [{brand_list}]?  brands
product_attr_list = [{product_attr_list}]?  attributes of the product
sale_attr_list = [{sale_attr_list}]?  attributes of the SKUs
transactionfee_info = {transactionfee_info}?  platform fee
coupon_rule = {coupon_rule}?  limits of coupons
deposit = int?  deposit for the category, fen
floor_price = int?  lowest price allowed, fen
confirm_receipt_days = [string]?  days after which receipt is confirmed automatically
product_requirement = {product_requirement}?
size_chart = [{size_chart}]?  size chart of the category
is_confidence_require_bad_must_pay = bool?  whether refund of damaged goods must be offered
[types.brand_list]
brand_id = int  id of the brand, 2100000000 means no brand
[types.product_attr_list]
name = string
type = string  kind of attribute: string or select_one, replaced by type_v2
type_v2 = string  string, select_one, select_many, integer, decimal4, integer_unit or decimal4_unit
value = string  options for select types, units for unit types
is_required = bool  whether it must be given
hint = string?  hint for the one who fills it in
append_allowed = bool?  whether own options may be added
[types.sale_attr_list]
name = string
type = string  kind of attribute: string or select_one, replaced by type_v2
type_v2 = string  string, select_one, select_many, integer, decimal4, integer_unit or decimal4_unit
value = string  options for select types, units for unit types
is_required = bool  whether it must be given
hint = string?  hint for the one who fills it in
append_allowed = bool?  whether own options may be added
[types.transactionfee_info]
basis_point = int  platform fee, parts per ten thousand
original_basis_point = int  fee before reductions, parts per ten thousand
incentive_type = int  0 no reduction, 1 reduction for new shops
[types.coupon_rule]
discount_ratio_limit = int  highest discount, percent, 0 without limit
discount_limit = int  highest reduction, fen, 0 without limit
[types.product_requirement]
product_title_requirement = string?  rules for the title
product_img_requirement = string?  rules for the pictures
product_desc_requirement = string?  rules for the description
[types.size_chart]
is_support = bool  whether size charts are possible
item_list = [{item_list}]?  measures of the size chart
[types.item_list]
name = string
unit = string  unit of the measure
type = string  1 text, 2 integer, 3 decimal
format = string  1 single value, 2 range, 3 either
limit = string  limit of the value
is_required = bool  whether it must be given
[types.product_qua_list]
qua_id = int  id of the paper
name = string?
tips = string?  hint what is needed
need_to_apply = bool  whether the shop has to apply for it
mandatory = bool  whether it must be given
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_category.league_all",
            path: "/channels/ec/category/league/all",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_category",
            type_name: "LeagueAll",
            title: "List all categories of the selection alliance (获取联盟所有类目)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/basic/category/getallcategory.html",
            ],
            note: "The same tree for accounts of the selection alliance.",
            errors: &[],
            obsolete: None,
            shape: r"[response]
cats = [{cats}]  old tree, three levels
cats_v2 = [{cats_v2}]  the category in the new tree
[types.cats]
cat_and_qua = [{cat_and_qua}]  the categories with the papers they need
[types.cat_and_qua]
cat = {cat}  one category
qua = {qua}?  paper the shop needs for the category
product_qua = {product_qua}?  paper a product needs, old form
product_qua_list = [{product_qua_list}]?  papers a product of the category needs
brand_qua = {brand_qua}?  paper for the brand
is_confidence_require_bad_must_pay = bool?  whether refund of damaged goods must be offered
[types.cat]
cat_id = int  id of the category
name = string
f_cat_id = int  id of the parent category
level = int  level of the category, from 1
leaf = bool?  whether it has no child categories
[types.qua]
qua_id = int  id of the paper
name = string?
tips = string?  hint what is needed
need_to_apply = bool  whether the shop has to apply for it
mandatory = bool  whether it must be given
[types.product_qua]
qua_id = int  id of the paper
name = string?
tips = string?  hint what is needed
need_to_apply = bool  whether the shop has to apply for it
mandatory = bool  whether it must be given
[types.product_qua_list]
qua_id = int  id of the paper
name = string?
tips = string?  hint what is needed
need_to_apply = bool  whether the shop has to apply for it
mandatory = bool  whether it must be given
[types.brand_qua]
qua_id = int  id of the paper
name = string?
tips = string?  hint what is needed
need_to_apply = bool  whether the shop has to apply for it
mandatory = bool  whether it must be given
[types.cats_v2]
cat_and_qua = [{cat_and_qua}]  the categories with the papers they need
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_category.list_get",
            path: "/channels/ec/category/list/get",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_category",
            type_name: "ListGet",
            title: "List categories the shop may use (获取账号申请通过的类目和资质信息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/category/getavailablebizcat.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/category/getavailablebizcat.html",
            ],
            note: "",
            errors: &[],
            obsolete: Some("the documentation no longer lists it"),
            shape: r"[response]
list = [{list}]
[types.list]
cat_id = int  id of the category
qua_id = int?  id of the qualification
",
        },
    ),
];
