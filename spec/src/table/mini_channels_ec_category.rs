//! Generated from `spec/mini/channels_ec_category.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 8] = [
    Entry::new(
        Operation {
            name: "mini.channels_ec_category.add",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/category/add",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
category_info = {category_info}!
[response]
audit_id = int
[types.category_info]
level1 = int?
level2 = int?
level3 = int?
cats_v2 = [{category_info_cats_v2}]?
is_new_apply_cat = bool?
certificate = [string]?
baobeihan = [string]?
jingyingzhengming = [string]?
daihuokoubei = [string]?
ruzhuzhizhi = [string]?
jingyingliushui = [string]?
buchongcailiao = [string]?
jingyingpingtai = string?
zhanghaomingcheng = string?
license_group_list = [{license_group_list}]?
brand_list = [{brand_list}]?
[types.category_info_cats_v2]
cat_id = int!
[types.license_group_list]
license_group_id = int!
license = {license}!
[types.license]
license_id = int!
file_id_list = [string]?
license_field_list = [{license_field_list}]?
[types.license_field_list]
key = string!
value = string!
[types.brand_list]
brand_id = int!
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_category.all",
            product: Product::Mini,
            method: Method::Get,
            host: Host::Api,
            path: "/channels/ec/category/all",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "channels_ec_category",
            type_name: "All",
            title: "List all categories (获取所有类目)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/category/getallcategory.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/category/getallcategory.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
cats = [{cats}]
cats_v2 = [{cats_v2}]
[types.cats]
cat_and_qua = [{cats_cat_and_qua}]
[types.cats_cat_and_qua]
cat = {cat}
qua = {cat_and_qua_qua}?
product_qua = {cat_and_qua_product_qua}?
product_qua_list = [{product_qua_list}]?
brand_qua = {cat_and_qua_brand_qua}?
is_confidence_require_bad_must_pay = bool?
[types.cat]
cat_id = int
name = string
f_cat_id = int
level = int
leaf = bool?
[types.cat_and_qua_qua]
qua_id = int?
name = string?
tips = string?
need_to_apply = bool
mandatory = bool
[types.cat_and_qua_product_qua]
qua_id = int?
name = string?
tips = string?
need_to_apply = bool
mandatory = bool
[types.product_qua_list]
qua_id = int
name = string?
tips = string?
need_to_apply = bool
mandatory = bool
[types.cat_and_qua_brand_qua]
qua_id = int?
name = string?
tips = string?
need_to_apply = bool
mandatory = bool
[types.cats_v2]
cat_and_qua = [{cat_and_qua}]
[types.cat_and_qua]
cat = {cat}
qua = {qua}?
product_qua = {product_qua}?
product_qua_list = [{product_qua_list}]?
brand_qua = {brand_qua}?
is_confidence_require_bad_must_pay = bool?
[types.qua]
qua_id = int
name = string?
tips = string?
need_to_apply = bool
mandatory = bool
[types.product_qua]
qua_id = int
name = string?
tips = string?
need_to_apply = bool
mandatory = bool
[types.brand_qua]
qua_id = int
name = string?
tips = string?
need_to_apply = bool
mandatory = bool
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_category.audit_cancel",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/category/audit/cancel",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
audit_id = int!
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_category.audit_get",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/category/audit/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
audit_id = int!
[response]
data = {data}
[types.data]
status = int
reject_reason = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_category.available_son_categories_get",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/category/availablesoncategories/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
f_cat_id = int!
[response]
cat_list = [{cat_list}]
cat_list_v2 = [{cat_list_v2}]
[types.cat_list]
cat_id = int
name = string
f_cat_id = int
leaf = bool?
[types.cat_list_v2]
cat_id = int
name = string
f_cat_id = int
leaf = bool?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_category.detail",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/category/detail",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "channels_ec_category",
            type_name: "Detail",
            title: "Get a category (获取类目详情)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/category/getcategorydetail.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/category/getcategorydetail.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
cat_id = int!
[response]
info = {info}
attr = {attr}
product_qua_list = [{product_qua_list}]?
[types.info]
cat_id = int
name = string
[types.attr]
shop_no_shipment = bool
access_permit_required = bool
pre_sale = bool
seven_day_return = bool
is_limit_brand = bool
brand_list = [{brand_list}]?
product_attr_list = [{product_attr_list}]?
sale_attr_list = [{sale_attr_list}]?
transactionfee_info = {transactionfee_info}?
coupon_rule = {coupon_rule}?
deposit = int?
floor_price = int?
confirm_receipt_days = [string]?
product_requirement = {product_requirement}?
size_chart = [{size_chart}]?
is_confidence_require_bad_must_pay = bool?
[types.brand_list]
brand_id = int
[types.product_attr_list]
name = string
type = string
type_v2 = string
value = string
is_required = bool
hint = string?
append_allowed = bool?
[types.sale_attr_list]
name = string
type = string
type_v2 = string
value = string
is_required = bool
hint = string?
append_allowed = bool?
[types.transactionfee_info]
basis_point = int
original_basis_point = int
incentive_type = int
[types.coupon_rule]
discount_ratio_limit = int
discount_limit = int
[types.product_requirement]
product_title_requirement = string?
product_img_requirement = string?
product_desc_requirement = string?
[types.size_chart]
is_support = bool
item_list = [{item_list}]?
[types.item_list]
name = string
unit = string
type = string
format = string
limit = string
is_required = bool
[types.product_qua_list]
qua_id = int
name = string?
tips = string?
need_to_apply = bool
mandatory = bool
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_category.league_all",
            product: Product::Mini,
            method: Method::Get,
            host: Host::Api,
            path: "/channels/ec/category/league/all",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "channels_ec_category",
            type_name: "LeagueAll",
            title: "List all categories of the selection alliance (获取联盟所有类目)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/basic/category/getallcategory.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
cats = [{cats}]
cats_v2 = [{cats_v2}]
[types.cats]
cat_and_qua = [{cat_and_qua}]
[types.cat_and_qua]
cat = {cat}
qua = {qua}?
product_qua = {product_qua}?
product_qua_list = [{product_qua_list}]?
brand_qua = {brand_qua}?
is_confidence_require_bad_must_pay = bool?
[types.cat]
cat_id = int
name = string
f_cat_id = int
level = int
leaf = bool?
[types.qua]
qua_id = int
name = string?
tips = string?
need_to_apply = bool
mandatory = bool
[types.product_qua]
qua_id = int
name = string?
tips = string?
need_to_apply = bool
mandatory = bool
[types.product_qua_list]
qua_id = int
name = string?
tips = string?
need_to_apply = bool
mandatory = bool
[types.brand_qua]
qua_id = int
name = string?
tips = string?
need_to_apply = bool
mandatory = bool
[types.cats_v2]
cat_and_qua = [{cat_and_qua}]
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_category.list_get",
            product: Product::Mini,
            method: Method::Get,
            host: Host::Api,
            path: "/channels/ec/category/list/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
cat_id = int
qua_id = int?
",
        },
    ),
];
