//! Generated from `spec/mini/channels_ec_league_headsupplier.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 31] = [
    Entry::new(
        Operation {
            name: "mini.channels_ec_league_headsupplier.clue_get",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/league/headsupplier/clue/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "channels_ec_league_headsupplier",
            type_name: "ClueGet",
            title: "Get a commission clue (获取佣金线索详情)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/content/clue/getclue.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
order_id = string!
sku_id = int!
[response]
commssion_clue = {commssion_clue}
[types.commssion_clue]
order_id = string
sku_id = int
status = int
clue_detail = {clue_detail}
create_time = int  Unix seconds
update_time = int  Unix seconds
[types.clue_detail]
shop_info = {shop_info}
product_info = {product_info}
order_info = {order_info}
sharer_info = {sharer_info}
buyer_info = {buyer_info}
[types.shop_info]
appid = string
[types.product_info]
product_id = int
thumb_img = string
title = string
actual_payment = int
[types.order_info]
status = int
[types.sharer_info]
sharer_appid = string
nickname = string
opensharerid = string
[types.buyer_info]
open_id = string
union_id = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_league_headsupplier.clue_list_get",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/league/headsupplier/clue/list/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "channels_ec_league_headsupplier",
            type_name: "ClueListGet",
            title: "List commission clues (获取佣金线索列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/content/clue/getcluelist.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
appid = string?
sharer_appid = string?
create_time_range = {create_time_range}?
page_size = int! default 10
next_key = string?
[response]
list = [{list}]
next_key = string?
has_more = bool
[types.create_time_range]
start_time = int!  Unix seconds
end_time = int!  Unix seconds
[types.list]
order_id = string
sku_id = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_league_headsupplier.cooperative_item_add",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/league/headsupplier/cooperativeitem/add",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "channels_ec_league_headsupplier",
            type_name: "CooperativeItemAdd",
            title: "Add a cooperative product (机构添加合作商品)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/addcooperativeitem.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
head_supplier_item_link = string!
hidden_flag = bool? as bool_as_int
[response]
cooperative_item_id = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_league_headsupplier.cooperative_item_list_get",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/league/headsupplier/cooperativeitem/list/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "channels_ec_league_headsupplier",
            type_name: "CooperativeItemListGet",
            title: "List cooperative products (获取合作商品列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/getcooperativeitemlist.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
commission_type = int!
listing_time_range = {listing_time_range}?
page_size = int! default 10
next_key = string?
[response]
list = [{list}]
next_key = string?
[types.listing_time_range]
min = int!
max = int!
[types.list]
product_id = int
cooperative_item_id = int
head_supplier_item_link = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_league_headsupplier.funds_balance_get",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/league/headsupplier/funds/balance/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "channels_ec_league_headsupplier",
            type_name: "FundsBalanceGet",
            title: "Get the balance of the agency (获取机构账户余额)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/getbalance.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
available_amount = int
pending_amount = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_league_headsupplier.funds_flow_detail_get",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/league/headsupplier/funds/flowdetail/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "channels_ec_league_headsupplier",
            type_name: "FundsFlowDetailGet",
            title: "Get an entry of the agency's funds flow (获取资金流水详情)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/getfundsflowdeatail.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
flow_id = string!
[response]
funds_flow = {funds_flow}
[types.funds_flow]
flow_id = string
funds_type = int
flow_type = int?
amount = int
balance = int
remark = string?
bookkeeping_time = string  yyyy-MM-dd HH:mm:ss, China time
order_id = string?
withdraw_id = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_league_headsupplier.funds_flow_list_get",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/league/headsupplier/funds/flowlist/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "channels_ec_league_headsupplier",
            type_name: "FundsFlowListGet",
            title: "List entries of the agency's funds flow (获取资金流水列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/getfundsflowlist.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
funds_type = int?
start_time = int?  Unix seconds
end_time = int?  Unix seconds
transaction_id = string?
page = int! default 1
page_size = int! default 10
next_key = string?
[response]
flow_ids = [string]
has_more = bool
next_key = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_league_headsupplier.item_get",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/league/headsupplier/item/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "channels_ec_league_headsupplier",
            type_name: "ItemGet",
            title: "Get a promoted product (获取推广中的商品详情)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/getitem.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
appid = string!
product_id = int!
[response]
item = {item}
[types.item]
appid = string
product_id = int
product_info = {item_product_info}
[types.item_product_info]
title = string
sub_title = string?
head_imgs = [string]
desc_info = {desc_info}
cats = [{cats}]?
cats_v2 = [{cats_v2}]?
[types.desc_info]
imgs = [string]
desc = string?
[types.cats]
cat_id = int
[types.cats_v2]
cat_id = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_league_headsupplier.item_list_get",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/league/headsupplier/item/list/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "channels_ec_league_headsupplier",
            type_name: "ItemListGet",
            title: "List promoted products (获取推广中的商品列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/getitemlist.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
appid = string?
page_size = int! default 10
next_key = string?
[response]
list = [{list}]
has_more = bool
next_key = string?
[types.list]
appid = string
product_id = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_league_headsupplier.item_promotion_detail_get",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/league/headsupplier/item/promotiondetail/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "channels_ec_league_headsupplier",
            type_name: "ItemPromotionDetailGet",
            title: "Get the promotion terms of a product (获取商品推广参数详情)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/getpromotiondetail.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
head_supplier_item_link = string!
[response]
item = {item}
[types.item]
shop_appid = string
product_id = int
spu_source = int
commission_info = {commission_info}
head_supplier_info = {head_supplier_info}
cooperative_info = {cooperative_info}
[types.commission_info]
plan_type = int
commission_type = int
ratio = int
service_ratio = int
start_time = int  Unix seconds
end_time = int  Unix seconds
normal_commission_info = {normal_commission_info}?
[types.normal_commission_info]
ratio = int
[types.head_supplier_info]
appid = string
name = string
head_img = string
[types.cooperative_info]
cooperative_status = int
is_hidden = bool
link = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_league_headsupplier.item_upd",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/league/headsupplier/item/upd",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "channels_ec_league_headsupplier",
            type_name: "ItemUpd",
            title: "Change the promotion of a product (更新推广商品)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/updateitem.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
appid = string!
product_id = int!
type = int!
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_league_headsupplier.liveprotection_get_qrcode",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/league/headsupplier/liveprotection/getqrcode",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "channels_ec_league_headsupplier",
            type_name: "LiveprotectionGetQrcode",
            title: "Get the QR code to register a live session for protection (获取直播大场保护的提报二维码)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/content/live/get_live_protection_qrcode.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
qrcode_url = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_league_headsupplier.order_get",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/league/headsupplier/order/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "channels_ec_league_headsupplier",
            type_name: "OrderGet",
            title: "Get a commission order (获取佣金单详情)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/getorder.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
order_id = string!
sku_id = int!
[response]
commssion_order = {commssion_order}
[types.commssion_order]
order_id = string?
sku_id = int
status = int
create_time = int  Unix seconds
update_time = int  Unix seconds
order_detail = {order_detail}
[types.order_detail]
shop_info = {shop_info}
product_info = {product_info}
order_info = {order_info}
commission_info = {commission_info}
buyer_info = {buyer_info}?
[types.shop_info]
appid = string
shop_name = string?
[types.product_info]
product_id = int
thumb_img = string
title = string
actual_payment = int
[types.order_info]
order_status = int
pay_time = int?  Unix seconds
create_time = int?  Unix seconds
update_time = int?  Unix seconds
[types.commission_info]
finder_info = {finder_info}
service_ratio = int
service_amount = int
profit_sharding_suc_time = int?
promotion_channel = int?
sharer_info = {sharer_info}?
talent_info = {talent_info}?
promotion_info = {promotion_info}?
sub_agency_info = {sub_agency_info}?
promoter_agency_info = {promoter_agency_info}?
[types.finder_info]
nickname = string
head_img_url = string?
openfinderid = string?
ratio = int
amount = int
[types.sharer_info]
sharer_appid = string
nickname = string
head_img_url = string
opensharerid = string?
amount = int
ratio = int
[types.talent_info]
talent_appid = string
nickname = string
head_img_url = string
opentalentid = string?
amount = int
ratio = int
[types.promotion_info]
channel_type = int
finder_info = {promotion_info_finder_info}?
talent_info = {promotion_info_talent_info}?
mp_info = {mp_info}?
[types.promotion_info_finder_info]
finder_id = string
nickname = string
openfinderid = string?
[types.promotion_info_talent_info]
talent_appid = string
nickname = string
opentalentid = string?
[types.mp_info]
appid = string
nickname = string
[types.sub_agency_info]
appid = string
nickname = string
head_img_url = string
profit_sharding_suc_time = int
amount = int
ratio = int
[types.promoter_agency_info]
appid = string
nickname = string
head_img_url = string
profit_sharding_suc_time = int
amount = int
ratio = int
[types.buyer_info]
open_id = string
union_id = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_league_headsupplier.order_list_get",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/league/headsupplier/order/list/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "channels_ec_league_headsupplier",
            type_name: "OrderListGet",
            title: "List commission orders (获取佣金单列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/getorderlist.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
appid = string?
sharer_appid = string?
finder_id = string?
openfinderid = string?
create_time_range = {create_time_range}?
update_time_range = {update_time_range}?
order_id = string?
page_size = int! default 10
next_key = string?
[response]
list = [{list}]
has_more = bool
next_key = string?
[types.create_time_range]
start_time = int!  Unix seconds
end_time = int!  Unix seconds
[types.update_time_range]
start_time = int!  Unix seconds
end_time = int!  Unix seconds
[types.list]
order_id = string?
sku_id = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_league_headsupplier.product_detail_get",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/league/headsupplier/productdetail/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "channels_ec_league_headsupplier",
            type_name: "ProductDetailGet",
            title: "Get the basic data of a product (获取商品基础详情)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/getproductdetail.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
shop_appid = string!
product_id = int!
plan_type = int?
[response]
product = {product}
[types.product]
shop_appid = string
product_id = int
product_info = {product_product_info}
shop = {shop}
[types.product_product_info]
title = string
sub_title = string?
head_imgs = [string]
desc_info = {desc_info}
cats_v2 = [{cats_v2}]?
skus = [{skus}]
status = int?
monthly_sales_range = int?
[types.desc_info]
imgs = [string]
desc = string?
[types.cats_v2]
cat_id = int
[types.skus]
sku_id = int
out_sku_id = string?
thumb_img = string
sale_price = int
market_price = int?
stock_num = int
sku_code = string?
bar_code = string?
sku_attrs = [{sku_attrs}]?
status = int?
sku_deliver_info = {sku_deliver_info}?
[types.sku_attrs]
attr_key = string
attr_value = string
[types.sku_deliver_info]
stock_type = int
full_payment_presale_delivery_type = int
presale_begin_time = int  Unix seconds
presale_end_time = int  Unix seconds
full_payment_presale_delivery_time = int
spot_after_presale_end = bool
[types.shop]
name = string
icon = string
score = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_league_headsupplier.second_headsupplier_item_add",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/league/headsupplier/secondheadsupplieritem/add",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "channels_ec_league_headsupplier",
            type_name: "SecondHeadsupplierItemAdd",
            title: "Offer a product to other agencies (机构给帮卖机构供货)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/leagueheadsupplier/api/opentalent/getshop/api_add_secondheadsupplier_item.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
cooperative_item_id = int?
head_supplier_item_link = string?
plan_type = int!
service_ratio = int!
to_head_supplier_appid = string?
start_time = int?  Unix seconds
end_time = int?  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_league_headsupplier.second_headsupplier_item_update",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/league/headsupplier/secondheadsupplieritem/update",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "channels_ec_league_headsupplier",
            type_name: "SecondHeadsupplierItemUpdate",
            title: "Update or end an offer to other agencies (机构更新或删除已添加的推广计划)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/leagueheadsupplier/api/opentalent/getshop/api_update_secondheadsupplier_item.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
cooperative_item_id = int?
head_supplier_item_link = string?
plan_type = int!
update_type = int!
service_ratio = int?
to_head_supplier_appid = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_league_headsupplier.selection_products_list_get",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/league/headsupplier/selectionproducts/list/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "channels_ec_league_headsupplier",
            type_name: "SelectionProductsListGet",
            title: "List products of the agency selection pool (获取机构选品广场商品列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/listselectionproducts.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
keyword = string?
plan_type = int!
spu_item_condition = {spu_item_condition}?
category = {category}?
spu_source = int?
page_size = int! default 10
next_key = string?
[response]
product_list = [{product_list}]
next_key = string?
[types.spu_item_condition]
selling_price_range = {selling_price_range}?
monthly_sales_range = {monthly_sales_range}?
service_fee_rate_range = {service_fee_rate_range}?
commission_rate_range = {commission_rate_range}?
promote_time_range = {promote_time_range}?
create_time_range = {spu_item_condition_create_time_range}?
flags = [string]?
[types.selling_price_range]
min = int!
max = int!
[types.monthly_sales_range]
min = int!
max = int!
[types.service_fee_rate_range]
min = int!
max = int!
[types.commission_rate_range]
min = int!
max = int!
[types.promote_time_range]
min = int!
max = int!
[types.spu_item_condition_create_time_range]
min = int!
max = int!
[types.category]
category_id = int?
category_name = string?
category_ids_1 = [int]?
category_ids_2 = [int]?
category_ids_3 = [int]?
[types.product_list]
shop_appid = string
product_id = int
head_supplier_item_link = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_league_headsupplier.shop_get",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/league/headsupplier/shop/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "channels_ec_league_headsupplier",
            type_name: "ShopGet",
            title: "Get a cooperating shop's details (获取合作小店详情)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/getshop.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
appid = string!
[response]
shop_detail = {shop_detail}
[types.shop_detail]
status = int
approved_time = int
base_info = {base_info}
data_info = {data_info}
[types.base_info]
appid = string
nickname = string
headimg_url = string
[types.data_info]
gmv = int
product_number = int
product_number_today = int
product_number_sold_today = int
settle_amount = int
unsettle_amount = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_league_headsupplier.shop_list_get",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/league/headsupplier/shop/list/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "channels_ec_league_headsupplier",
            type_name: "ShopListGet",
            title: "List cooperating shops (获取合作小店列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/getshoplist.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
page_size = int! default 10
next_key = string?
[response]
shop_list = [{shop_list}]
has_more = bool?
next_key = string?
[types.shop_list]
status = int
base_info = {base_info}
[types.base_info]
appid = string
nickname = string
headimg_url = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_league_headsupplier.sub_item_add",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/league/headsupplier/subitem/add",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "channels_ec_league_headsupplier",
            type_name: "SubItemAdd",
            title: "Set the talent commission rate of a cooperative product (配置达人佣金率)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/addsubitem.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
cooperative_item_id = int!
ratio = int?
ratio_ext = int?
[response]
sub_item_id = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_league_headsupplier.sub_item_list_get",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/league/headsupplier/subitem/list/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "channels_ec_league_headsupplier",
            type_name: "SubItemListGet",
            title: "List talent commission plans of a cooperative product (获取机构配置达人佣金计划列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/getsubitemlist.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
cooperative_item_id = int!
page_size = int! default 10
next_key = string?
[response]
list = [{list}]
next_key = string?
[types.list]
sub_item_id = int
head_supplier_item_link = string
status = int?
ratio = int?
ratio_to_service_rate = int?
ratio_ext = int?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_league_headsupplier.subscription_get_subscribe",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/league/headsupplier/subscription/getsubscribe",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "channels_ec_league_headsupplier",
            type_name: "SubscriptionGetSubscribe",
            title: "List subscribed products (获取订阅的商品列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/hs_getsubscribe.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
filter = {filter}?
page_size = int! default 10
next_key = string?
need_total_num = bool?
[response]
subscribe_info_list = [{subscribe_info_list}]
total_num = int?
next_key = string?
has_more = bool
[types.filter]
appid = string?
product_id = int?
product_name = string?
[types.subscribe_info_list]
shop_appid = string
product_id = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_league_headsupplier.subscription_subscribe",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/league/headsupplier/subscription/subscribe",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "channels_ec_league_headsupplier",
            type_name: "SubscriptionSubscribe",
            title: "Subscribe to a product (商品订阅)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/hs_subscribe.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
product_id = int!
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_league_headsupplier.subscription_unsubscribe",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/league/headsupplier/subscription/unsubscribe",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "channels_ec_league_headsupplier",
            type_name: "SubscriptionUnsubscribe",
            title: "Unsubscribe from a product (取消商品订阅)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/hs_unsubscribe.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
product_id = int!
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_league_headsupplier.window_add",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/league/headsupplier/window/add",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "channels_ec_league_headsupplier",
            type_name: "WindowAdd",
            title: "Add an agency product to a talent's showcase (添加机构商品到橱窗)",
            docs: &["https://developers.weixin.qq.com/doc/channels/API/windowproduct/add.html"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
product_id = int!
finder_id = string?
openfinderid = string?
opentalentid = string?
product_link = string?
plan_type = int?
is_hide_for_window = bool?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_league_headsupplier.window_get_all",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/league/headsupplier/window/getall",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "channels_ec_league_headsupplier",
            type_name: "WindowGetAll",
            title: "List agency products of a talent's showcase (查询橱窗上机构商品列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/getallwindow.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
appid = string!
finder_id = string?
openfinderid = string?
opentalentid = string?
offset = int!
page_size = int! default 100
need_total_num = bool?
is_get_all = bool?
[response]
list = [{list}]
next_offset = int
have_more = bool
total_num = int?
[types.list]
appid = string
product_id = int
head_supplier_id = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_league_headsupplier.window_get_detail",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/league/headsupplier/window/getdetail",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "channels_ec_league_headsupplier",
            type_name: "WindowGetDetail",
            title: "Get an agency product of a talent's showcase (查询橱窗上机构商品详情)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/getwindowdetail.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
product_id = int!
appid = string!
finder_id = string?
openfinderid = string?
opentalentid = string?
[response]
product_detail = {product_detail}
[types.product_detail]
appid = string
product_id = int
product_info = {product_detail_product_info}
[types.product_detail_product_info]
title = string
sub_title = string?
head_imgs = [string]
desc_info = {desc_info}
cats = [{cats}]?
cats_v2 = [{cats_v2}]?
product_promotion_link = string?
[types.desc_info]
imgs = [string]
desc = string?
[types.cats]
cat_id = int
[types.cats_v2]
cat_id = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_league_headsupplier.window_remove",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/league/headsupplier/window/remove",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "channels_ec_league_headsupplier",
            type_name: "WindowRemove",
            title: "Remove an agency product from a talent's showcase (从橱窗移除机构商品)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/removewindow.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
product_id = int!
product_window_id = int?
appid = string!
finder_id = string?
openfinderid = string?
opentalentid = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_league_headsupplier.window_auth_get",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/league/headsupplier/windowauth/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "channels_ec_league_headsupplier",
            type_name: "WindowAuthGet",
            title: "Get the link by which a talent authorises the showcase (获取达人橱窗授权链接)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/getauth.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
finder_id = string?
openid = string?
talent_appid = string?
[response]
auth_info = {auth_info}
[types.auth_info]
auth_wxa_appid = string
auth_wxa_path = string
auth_wxa_username = string
auth_url = string
nickname = string?
head_img_url = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_league_headsupplier.window_auth_status_get",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/league/headsupplier/windowauth/status/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "channels_ec_league_headsupplier",
            type_name: "WindowAuthStatusGet",
            title: "Get the state of a showcase authorisation (获取达人橱窗授权状态)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/getauthstatus.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
finder_id = string?
openid = string?
openfinderid = string?
talent_appid = string?
[response]
window_auth_status = int
openfinderid = string?
opentalentid = string?
",
        },
    ),
];
