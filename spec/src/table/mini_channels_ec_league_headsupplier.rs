//! Generated from `spec/mini/channels_ec_league_headsupplier.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 31] = [
    Entry::new(
        Operation {
            name: "mini.channels_ec_league_headsupplier.clue_get",
            path: "/channels/ec/league/headsupplier/clue/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
order_id = string!  id of the shop order, a string of digits
sku_id = int!  id of the SKU of the product
[response]
commssion_clue = {commssion_clue}  the clue, spelled so
[types.commssion_clue]
order_id = string  id of the shop order, a string of digits
sku_id = int  id of the SKU of the product
status = int  state of the clue
clue_detail = {clue_detail}
create_time = int  when it was created, Unix seconds
update_time = int  when it was last changed, Unix seconds
[types.clue_detail]
shop_info = {shop_info}  shop the order belongs to
product_info = {product_info}
order_info = {order_info}
sharer_info = {sharer_info}  sharer (推客) who brought the order
buyer_info = {buyer_info}
[types.shop_info]
appid = string  appid of the shop
[types.product_info]
product_id = int  id of the product (SPU)
thumb_img = string  address of the small picture of the SKU
title = string  title of the product
actual_payment = int  money paid for the SKU, fen
[types.order_info]
status = int  state of the shop order, as in the order interface
[types.sharer_info]
sharer_appid = string  appid of the sharer (推客) on the promotion platform
nickname = string
opensharerid = string  id of the sharer for this agency
[types.buyer_info]
open_id = string  openid of the buyer
union_id = string?  unionid of the user, if known
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_league_headsupplier.clue_list_get",
            path: "/channels/ec/league/headsupplier/clue/list/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
appid = string?  appid of the shop
sharer_appid = string?  appid of the sharer (推客) on the promotion platform
create_time_range = {create_time_range}?  period of creation; give this or the period of change
page_size = int! default 10  number of entries per page
next_key = string?  cursor of the next page, empty for the first page
[response]
list = [{list}]  results
next_key = string?  cursor of the next page, empty for the first page
has_more = bool  whether there are more pages
[types.create_time_range]
start_time = int!  begin of the period, Unix seconds
end_time = int!  end of the period, Unix seconds
[types.list]
order_id = string  id of the shop order, a string of digits
sku_id = int  id of the SKU of the product
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_league_headsupplier.cooperative_item_add",
            path: "/channels/ec/league/headsupplier/cooperativeitem/add",
            ..Operation::usual(Product::Mini)
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
head_supplier_item_link = string!  promotion link of the product, weixinstorehs/
hidden_flag = bool? as bool_as_int  whether the product is hidden in the agency's list
[response]
cooperative_item_id = int  id of the cooperative product
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_league_headsupplier.cooperative_item_list_get",
            path: "/channels/ec/league/headsupplier/cooperativeitem/list/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
commission_type = int!  0 the shop sets the talent's commission, 1 the agency sets it by a sub-item
listing_time_range = {listing_time_range}?  period in which it was put on sale
page_size = int! default 10  number of entries per page
next_key = string?  cursor of the next page, empty for the first page
[response]
list = [{list}]  results
next_key = string?  cursor of the next page, empty for the first page
[types.listing_time_range]
min = int!  lower bound
max = int!  upper bound
[types.list]
product_id = int  id of the product (SPU)
cooperative_item_id = int  id of the cooperative product
head_supplier_item_link = string  promotion link of the product, weixinstorehs/
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_league_headsupplier.funds_balance_get",
            path: "/channels/ec/league/headsupplier/funds/balance/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
available_amount = int  money that can be withdrawn, fen
pending_amount = int  money not yet settled, fen
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_league_headsupplier.funds_flow_detail_get",
            path: "/channels/ec/league/headsupplier/funds/flowdetail/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
flow_id = string!  id of the entry of the funds flow
[response]
funds_flow = {funds_flow}
[types.funds_flow]
flow_id = string  id of the entry of the funds flow
funds_type = int  1 withdrawal, 2 share of an order
flow_type = int?  1 income, 2 expense
amount = int  money, fen
balance = int  balance after the entry, fen
remark = string?  free remark
bookkeeping_time = string  when it was booked, yyyy-MM-dd HH:mm:ss
order_id = string?  id of the shop order, a string of digits
withdraw_id = string?  id of the withdrawal
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_league_headsupplier.funds_flow_list_get",
            path: "/channels/ec/league/headsupplier/funds/flowlist/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
funds_type = int?  1 withdrawal, 2 share of an order
start_time = int?  begin of the period, Unix seconds
end_time = int?  end of the period, Unix seconds
transaction_id = string?  WeChat Pay transaction id
page = int! default 1  number of the page, from 1
page_size = int! default 10  number of entries per page
next_key = string?  cursor of the last page, needed if page times page_size reaches 5000
[response]
flow_ids = [string]  ids of entries of the funds flow
has_more = bool  whether there are more pages
next_key = string?  cursor of the next page, empty for the first page
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_league_headsupplier.item_get",
            path: "/channels/ec/league/headsupplier/item/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
appid = string!  appid of the shop
product_id = int!  id of the product (SPU)
[response]
item = {item}
[types.item]
appid = string  appid of the shop
product_id = int  id of the product (SPU)
product_info = {item_product_info}
[types.item_product_info]
title = string  title of the product
sub_title = string?  subtitle of the product
head_imgs = [string]  addresses of the main images, at most 9
desc_info = {desc_info}  description on the detail page
cats = [{cats}]?  old category tree, exactly three levels from the top
cats_v2 = [{cats_v2}]?  new category tree, all levels from the top
[types.desc_info]
imgs = [string]  addresses of the detail pictures
desc = string?
[types.cats]
cat_id = int  id of the category
[types.cats_v2]
cat_id = int  id of the category
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_league_headsupplier.item_list_get",
            path: "/channels/ec/league/headsupplier/item/list/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
appid = string?  appid of the shop
page_size = int! default 10  number of products per page, at most 30
next_key = string?  cursor of the next page, empty for the first page
[response]
list = [{list}]  results
has_more = bool  whether there are more pages
next_key = string?  cursor of the next page, empty for the first page
[types.list]
appid = string  appid of the shop
product_id = int  id of the product (SPU)
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_league_headsupplier.item_promotion_detail_get",
            path: "/channels/ec/league/headsupplier/item/promotiondetail/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_league_headsupplier",
            type_name: "ItemPromotionDetailGet",
            title: "Get the promotion terms of a product (获取商品推广参数详情)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/getpromotiondetail.html",
            ],
            note: "Terms and link only; the product itself is answered by productdetail/get.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
head_supplier_item_link = string!  promotion link of the product, weixinstorehs/
[response]
item = {item}
[types.item]
shop_appid = string  appid of the shop
product_id = int  id of the product (SPU)
spu_source = int  1 supplied by shops, 2 supplied by agencies
commission_info = {commission_info}  how the commission is divided
head_supplier_info = {head_supplier_info}  agency that supplies the product
cooperative_info = {cooperative_info}  state of the cooperation
[types.commission_info]
plan_type = int  1 directed plan, 2 public plan
commission_type = int  0 the shop sets the talent's commission, 1 the agency sets it by a sub-item
ratio = int  commission rate, parts per million
service_ratio = int  service fee rate, parts per million
start_time = int  begin of the period, Unix seconds
end_time = int  end of the period, Unix seconds
normal_commission_info = {normal_commission_info}?  commission of the ordinary plan, if the product has one
[types.normal_commission_info]
ratio = int  commission rate, parts per million
[types.head_supplier_info]
appid = string  appid of the shop
name = string
head_img = string
[types.cooperative_info]
cooperative_status = int  whether it was added to the own list
is_hidden = bool  whether it is hidden
link = string?  promotion link after the cooperation
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_league_headsupplier.item_upd",
            path: "/channels/ec/league/headsupplier/item/upd",
            ..Operation::usual(Product::Mini)
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
appid = string!  appid of the shop
product_id = int!  id of the product (SPU)
type = int!  what to do with the promotion
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_league_headsupplier.liveprotection_get_qrcode",
            path: "/channels/ec/league/headsupplier/liveprotection/getqrcode",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
qrcode_url = string  address of the QR code picture
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_league_headsupplier.order_get",
            path: "/channels/ec/league/headsupplier/order/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_league_headsupplier",
            type_name: "OrderGet",
            title: "Get a commission order (获取佣金单详情)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/getorder.html",
            ],
            note: "An order can have five parties: shop, supplying agency, helping agency, talent, sharer with its agency; each amount is what that party receives.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
order_id = string!  id of the shop order, a string of digits
sku_id = int!  id of the SKU of the product
[response]
commssion_order = {commssion_order}  the commission order, spelled so
[types.commssion_order]
order_id = string?  id of the shop order, a string of digits
sku_id = int  id of the SKU of the product
status = int  20 not settled, 100 settled, 200 settlement cancelled
create_time = int  when it was created, Unix seconds
update_time = int  when it was last changed, Unix seconds
order_detail = {order_detail}
[types.order_detail]
shop_info = {shop_info}  shop the order belongs to
product_info = {product_info}
order_info = {order_info}
commission_info = {commission_info}  how the commission is divided
buyer_info = {buyer_info}?
[types.shop_info]
appid = string  appid of the shop
shop_name = string?
[types.product_info]
product_id = int  id of the product (SPU)
thumb_img = string  address of the small picture of the SKU
title = string  title of the product
actual_payment = int  money paid for the SKU, fen
[types.order_info]
order_status = int  state of the shop order, as in the order interface
pay_time = int?  when the order was paid, Unix seconds
create_time = int?  when it was created, Unix seconds
update_time = int?  when it was last changed, Unix seconds
[types.commission_info]
finder_info = {finder_info}  Channels account that promoted the product
service_ratio = int  service fee rate, parts per million
service_amount = int  service fee the agency receives, fen
profit_sharding_suc_time = int?  when the share was paid out, Unix seconds
promotion_channel = int?  way of the promotion
sharer_info = {sharer_info}?  sharer (推客) who brought the order
talent_info = {talent_info}?  talent that promoted the product
promotion_info = {promotion_info}?  account whose content brought the order
sub_agency_info = {sub_agency_info}?  agency that helps to sell (帮卖机构) and its share
promoter_agency_info = {promoter_agency_info}?  agency of the sharer and its share
[types.finder_info]
nickname = string
head_img_url = string?  address of the avatar
openfinderid = string?  id of the Channels account for this agency
ratio = int  commission rate, parts per million
amount = int  money, fen
[types.sharer_info]
sharer_appid = string  appid of the sharer (推客) on the promotion platform
nickname = string
head_img_url = string  address of the avatar
opensharerid = string?  id of the sharer for this agency
amount = int  money, fen
ratio = int  commission rate, parts per million
[types.talent_info]
talent_appid = string  appid of the talent (带货者)
nickname = string
head_img_url = string  address of the avatar
opentalentid = string?  id of the talent for this agency
amount = int  money, fen
ratio = int  commission rate, parts per million
[types.promotion_info]
channel_type = int  kind of the account
finder_info = {promotion_info_finder_info}?  Channels account that promoted the product
talent_info = {promotion_info_talent_info}?  talent that promoted the product
mp_info = {mp_info}?  official account
[types.promotion_info_finder_info]
finder_id = string  id of the Channels account (视频号), as WeChat's interfaces return it
nickname = string
openfinderid = string?  id of the Channels account for this agency
[types.promotion_info_talent_info]
talent_appid = string  appid of the talent (带货者)
nickname = string
opentalentid = string?  id of the talent for this agency
[types.mp_info]
appid = string  appid of the shop
nickname = string
[types.sub_agency_info]
appid = string  appid of the shop
nickname = string
head_img_url = string  address of the avatar
profit_sharding_suc_time = int  when the share was paid out, Unix seconds
amount = int  money, fen
ratio = int  commission rate, parts per million
[types.promoter_agency_info]
appid = string  appid of the shop
nickname = string
head_img_url = string  address of the avatar
profit_sharding_suc_time = int  when the share was paid out, Unix seconds
amount = int  money, fen
ratio = int  commission rate, parts per million
[types.buyer_info]
open_id = string  openid of the buyer
union_id = string?  unionid of the user, if known
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_league_headsupplier.order_list_get",
            path: "/channels/ec/league/headsupplier/order/list/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_league_headsupplier",
            type_name: "OrderListGet",
            title: "List commission orders (获取佣金单列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/getorderlist.html",
            ],
            note: "Give exactly one of the periods of creation and change. Answers pairs of order and SKU for the detail interface.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
appid = string?  appid of the shop
sharer_appid = string?  appid of the sharer (推客) on the promotion platform
finder_id = string?  id of the Channels account (视频号), as WeChat's interfaces return it
openfinderid = string?  id of the Channels account for this agency
create_time_range = {create_time_range}?  period of creation; give this or the period of change
update_time_range = {update_time_range}?  period of change; give this or the period of creation
order_id = string?  id of the shop order, a string of digits
page_size = int! default 10  number of orders per page, at most 30
next_key = string?  cursor of the next page, empty for the first page
[response]
list = [{list}]  results
has_more = bool  whether there are more pages
next_key = string?  cursor of the next page, empty for the first page
[types.create_time_range]
start_time = int!  begin of the period, Unix seconds
end_time = int!  end of the period, Unix seconds
[types.update_time_range]
start_time = int!  begin of the period, Unix seconds
end_time = int!  end of the period, Unix seconds
[types.list]
order_id = string?  id of the shop order, a string of digits
sku_id = int  id of the SKU of the product
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_league_headsupplier.product_detail_get",
            path: "/channels/ec/league/headsupplier/productdetail/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
shop_appid = string!  appid of the shop
product_id = int!  id of the product (SPU)
plan_type = int?  1 directed plan, 2 public plan
[response]
product = {product}
[types.product]
shop_appid = string  appid of the shop
product_id = int  id of the product (SPU)
product_info = {product_product_info}
shop = {shop}
[types.product_product_info]
title = string  title of the product
sub_title = string?  subtitle of the product
head_imgs = [string]  addresses of the main images, at most 9
desc_info = {desc_info}  description on the detail page
cats_v2 = [{cats_v2}]?  new category tree, all levels from the top
skus = [{skus}]  variants of the product
status = int?  state of the product, 5 on sale
monthly_sales_range = int?  band of the monthly sales
[types.desc_info]
imgs = [string]  addresses of the detail pictures
desc = string?
[types.cats_v2]
cat_id = int  id of the category
[types.skus]
sku_id = int  id of the SKU of the product
out_sku_id = string?  the shop's own id of the SKU
thumb_img = string  address of the small picture of the SKU
sale_price = int  selling price, fen
market_price = int?  list price, fen, above the selling price
stock_num = int  pieces in stock
sku_code = string?  the shop's own code of the SKU
bar_code = string?  bar code
sku_attrs = [{sku_attrs}]?  sale attributes of the SKU
status = int?  state of the SKU, 5 on sale
sku_deliver_info = {sku_deliver_info}?  how and when the SKU is shipped
[types.sku_attrs]
attr_key = string  name of the attribute
attr_value = string  value of the attribute
[types.sku_deliver_info]
stock_type = int  0 in stock, 1 presale with full payment
full_payment_presale_delivery_type = int  0 ship n days after payment, 1 ship n days after the presale ends; only for stock_type 1
presale_begin_time = int  begin of the presale, Unix seconds
presale_end_time = int  end of the presale, Unix seconds, at most 30 days ahead
full_payment_presale_delivery_time = int  the n of the shipping rule, days
spot_after_presale_end = bool  whether it is sold from stock after the presale ends
[types.shop]
name = string
icon = string  address of the shop's picture
score = int  score of the shop
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_league_headsupplier.second_headsupplier_item_add",
            path: "/channels/ec/league/headsupplier/secondheadsupplieritem/add",
            ..Operation::usual(Product::Mini)
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
cooperative_item_id = int?  id of the cooperative product
head_supplier_item_link = string?  promotion link of the product, weixinstorehs/
plan_type = int!  1 directed plan, 2 public plan
service_ratio = int!  service fee rate, parts per million
to_head_supplier_appid = string?  appid of the agency the offer is for, only for a directed plan
start_time = int?  begin of the period, Unix seconds
end_time = int?  end of the period, Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_league_headsupplier.second_headsupplier_item_update",
            path: "/channels/ec/league/headsupplier/secondheadsupplieritem/update",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_league_headsupplier",
            type_name: "SecondHeadsupplierItemUpdate",
            title: "Update or end an offer to other agencies (机构更新或删除已添加的推广计划)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/leagueheadsupplier/api/opentalent/getshop/api_update_secondheadsupplier_item.html",
            ],
            note: "Changes the rate of an offer or ends it.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
cooperative_item_id = int?  id of the cooperative product
head_supplier_item_link = string?  promotion link of the product, weixinstorehs/
plan_type = int!  1 directed plan, 2 public plan
update_type = int!  what to change: the rate or the end of the offer
service_ratio = int?  service fee rate, parts per million
to_head_supplier_appid = string?  appid of the agency the offer is for, only for a directed plan
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_league_headsupplier.selection_products_list_get",
            path: "/channels/ec/league/headsupplier/selectionproducts/list/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_league_headsupplier",
            type_name: "SelectionProductsListGet",
            title: "List products of the agency selection pool (获取机构选品广场商品列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/listselectionproducts.html",
            ],
            note: "Public products that shops or agencies put into the pool.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
keyword = string?  text to search
plan_type = int!  1 directed plan, 2 public plan
spu_item_condition = {spu_item_condition}?  further conditions
category = {category}?  category wanted
spu_source = int?  1 supplied by shops, 2 supplied by agencies
page_size = int! default 10  number of entries per page
next_key = string?  cursor of the next page, empty for the first page
[response]
product_list = [{product_list}]
next_key = string?  cursor of the next page, empty for the first page
[types.spu_item_condition]
selling_price_range = {selling_price_range}?  selling price, fen
monthly_sales_range = {monthly_sales_range}?  monthly sales
service_fee_rate_range = {service_fee_rate_range}?  service fee rate
commission_rate_range = {commission_rate_range}?  commission rate
promote_time_range = {promote_time_range}?  period of the promotion, Unix seconds
create_time_range = {spu_item_condition_create_time_range}?  period of creation, Unix seconds
flags = [string]?  guarantees: 0 return within 7 days, 1 freight insurance, 3 carefree purchase, 4 damage guarantee, 5 compensation for fakes, 6 pay after use, 7 free shipping
[types.selling_price_range]
min = int!  lower bound
max = int!  upper bound
[types.monthly_sales_range]
min = int!  lower bound
max = int!  upper bound
[types.service_fee_rate_range]
min = int!  lower bound
max = int!  upper bound
[types.commission_rate_range]
min = int!  lower bound
max = int!  upper bound
[types.promote_time_range]
min = int!  lower bound
max = int!  upper bound
[types.spu_item_condition_create_time_range]
min = int!  lower bound
max = int!  upper bound
[types.category]
category_id = int?
category_name = string?
category_ids_1 = [int]?  category ids of that level
category_ids_2 = [int]?  category ids of that level
category_ids_3 = [int]?  category ids of that level
[types.product_list]
shop_appid = string  appid of the shop
product_id = int  id of the product (SPU)
head_supplier_item_link = string  promotion link of the product, weixinstorehs/
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_league_headsupplier.shop_get",
            path: "/channels/ec/league/headsupplier/shop/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
appid = string!  appid of the shop
[response]
shop_detail = {shop_detail}
[types.shop_detail]
status = int  1 invited, 2 accepted, 3 refused, 4 invitation cancelled, 5 cooperation ended
approved_time = int  when the cooperation began, Unix seconds
base_info = {base_info}
data_info = {data_info}
[types.base_info]
appid = string  appid of the shop
nickname = string
headimg_url = string  address of the shop's avatar
[types.data_info]
gmv = int  turnover of the cooperation, fen
product_number = int  products in cooperation
product_number_today = int  products added today
product_number_sold_today = int  products sold today
settle_amount = int  service fee settled, fen
unsettle_amount = int  service fee expected, fen
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_league_headsupplier.shop_list_get",
            path: "/channels/ec/league/headsupplier/shop/list/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
page_size = int! default 10  number of entries per page
next_key = string?  cursor of the next page, empty for the first page
[response]
shop_list = [{shop_list}]
has_more = bool?  whether there are more pages
next_key = string?  cursor of the next page, empty for the first page
[types.shop_list]
status = int  1 invited, 2 accepted, 3 refused, 4 invitation cancelled, 5 cooperation ended
base_info = {base_info}
[types.base_info]
appid = string  appid of the shop
nickname = string
headimg_url = string  address of the shop's avatar
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_league_headsupplier.sub_item_add",
            path: "/channels/ec/league/headsupplier/subitem/add",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_league_headsupplier",
            type_name: "SubItemAdd",
            title: "Set the talent commission rate of a cooperative product (配置达人佣金率)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/addsubitem.html",
            ],
            note: "Needed for products whose talent commission the agency sets (commission_type 1), before they can be added to a showcase.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
cooperative_item_id = int!  id of the cooperative product
ratio = int?  commission rate of the talent, percent, 0 to 90
ratio_ext = int?  exact commission rate of the talent, parts per million
[response]
sub_item_id = int  id of the plan with the talent's commission
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_league_headsupplier.sub_item_list_get",
            path: "/channels/ec/league/headsupplier/subitem/list/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
cooperative_item_id = int!  id of the cooperative product
page_size = int! default 10  number of plans per page, at most 20
next_key = string?  cursor of the next page, empty for the first page
[response]
list = [{list}]  results
next_key = string?  cursor of the next page, empty for the first page
[types.list]
sub_item_id = int  id of the plan with the talent's commission
head_supplier_item_link = string  promotion link of the product, weixinstorehs/
status = int?  1 on sale, 2 off sale
ratio = int?  commission rate of the talent, percent, 0 to 90
ratio_to_service_rate = int?  commission rate relative to the service fee, percent
ratio_ext = int?  exact commission rate of the talent, parts per million
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_league_headsupplier.subscription_get_subscribe",
            path: "/channels/ec/league/headsupplier/subscription/getsubscribe",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
filter = {filter}?  conditions
page_size = int! default 10  number of entries per page
next_key = string?  cursor of the next page, empty for the first page
need_total_num = bool?  whether to count all matching entries
[response]
subscribe_info_list = [{subscribe_info_list}]
total_num = int?  number of all matching entries
next_key = string?  cursor of the next page, empty for the first page
has_more = bool  whether there are more pages
[types.filter]
appid = string?  appid of the shop
product_id = int?  id of the product (SPU)
product_name = string?
[types.subscribe_info_list]
shop_appid = string  appid of the shop
product_id = int  id of the product (SPU)
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_league_headsupplier.subscription_subscribe",
            path: "/channels/ec/league/headsupplier/subscription/subscribe",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_league_headsupplier",
            type_name: "SubscriptionSubscribe",
            title: "Subscribe to a product (商品订阅)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/hs_subscribe.html",
            ],
            note: "After that changes of the product are pushed as events.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
product_id = int!  id of the product (SPU)
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_league_headsupplier.subscription_unsubscribe",
            path: "/channels/ec/league/headsupplier/subscription/unsubscribe",
            ..Operation::usual(Product::Mini)
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
product_id = int!  id of the product (SPU)
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_league_headsupplier.window_add",
            path: "/channels/ec/league/headsupplier/window/add",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_league_headsupplier",
            type_name: "WindowAdd",
            title: "Add an agency product to a talent's showcase (添加机构商品到橱窗)",
            docs: &["https://developers.weixin.qq.com/doc/channels/API/windowproduct/add.html"],
            note: "Needs the talent's authorisation of the showcase.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
product_id = int!  id of the product (SPU)
finder_id = string?  id of the Channels account (视频号), as WeChat's interfaces return it
openfinderid = string?  id of the Channels account for this agency
opentalentid = string?  id of the talent for this agency
product_link = string?  promotion link of the product
plan_type = int?  1 directed plan, 2 public plan
is_hide_for_window = bool?  whether to hide it in the showcase
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_league_headsupplier.window_get_all",
            path: "/channels/ec/league/headsupplier/window/getall",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
appid = string!  appid of the shop
finder_id = string?  id of the Channels account (视频号), as WeChat's interfaces return it
openfinderid = string?  id of the Channels account for this agency
opentalentid = string?  id of the talent for this agency
offset = int!  index of the first entry, from 0
page_size = int! default 100  number of products per page, default 100, at most 500
need_total_num = bool?  whether to count all matching entries
is_get_all = bool?  whether to answer products of all agencies
[response]
list = [{list}]  results
next_offset = int  offset of the next page
have_more = bool  whether there are more pages
total_num = int?  number of all matching entries
[types.list]
appid = string  appid of the shop
product_id = int  id of the product (SPU)
head_supplier_id = int  id of the agency
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_league_headsupplier.window_get_detail",
            path: "/channels/ec/league/headsupplier/window/getdetail",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
product_id = int!  id of the product (SPU)
appid = string!  appid of the shop
finder_id = string?  id of the Channels account (视频号), as WeChat's interfaces return it
openfinderid = string?  id of the Channels account for this agency
opentalentid = string?  id of the talent for this agency
[response]
product_detail = {product_detail}
[types.product_detail]
appid = string  appid of the shop
product_id = int  id of the product (SPU)
product_info = {product_detail_product_info}
[types.product_detail_product_info]
title = string  title of the product
sub_title = string?  subtitle of the product
head_imgs = [string]  addresses of the main images, at most 9
desc_info = {desc_info}  description on the detail page
cats = [{cats}]?  old category tree, exactly three levels from the top
cats_v2 = [{cats_v2}]?  new category tree, all levels from the top
product_promotion_link = string?  link for embedding the product
[types.desc_info]
imgs = [string]  addresses of the detail pictures
desc = string?
[types.cats]
cat_id = int  id of the category
[types.cats_v2]
cat_id = int  id of the category
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_league_headsupplier.window_remove",
            path: "/channels/ec/league/headsupplier/window/remove",
            ..Operation::usual(Product::Mini)
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
product_id = int!  id of the product (SPU)
product_window_id = int?  id of the product in the showcase
appid = string!  appid of the shop
finder_id = string?  id of the Channels account (视频号), as WeChat's interfaces return it
openfinderid = string?  id of the Channels account for this agency
opentalentid = string?  id of the talent for this agency
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_league_headsupplier.window_auth_get",
            path: "/channels/ec/league/headsupplier/windowauth/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_league_headsupplier",
            type_name: "WindowAuthGet",
            title: "Get the link by which a talent authorises the showcase (获取达人橱窗授权链接)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/getauth.html",
            ],
            note: "Give the talent as finder_id or openid or talent_appid.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
finder_id = string?  id of the Channels account (视频号), as WeChat's interfaces return it
openid = string?  openid of the talent
talent_appid = string?  appid of the talent (带货者)
[response]
auth_info = {auth_info}
[types.auth_info]
auth_wxa_appid = string  appid of the mini program in which the talent authorises
auth_wxa_path = string  page of that mini program
auth_wxa_username = string  original id of that mini program
auth_url = string  address of the page to authorise
nickname = string?
head_img_url = string?  address of the avatar
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_league_headsupplier.window_auth_status_get",
            path: "/channels/ec/league/headsupplier/windowauth/status/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
finder_id = string?  id of the Channels account (视频号), as WeChat's interfaces return it
openid = string?  openid of the talent
openfinderid = string?  id of the Channels account for this agency
talent_appid = string?  appid of the talent (带货者)
[response]
window_auth_status = int  0 not authorised, 1 authorised
openfinderid = string?  id of the Channels account for this agency
opentalentid = string?  id of the talent for this agency
",
        },
    ),
];
