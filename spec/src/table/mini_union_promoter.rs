//! Generated from `spec/mini/union_promoter.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{BodyKind, Method, Operation, Product};

pub(super) static ENTRIES: [Entry; 22] = [
    Entry::new(
        Operation {
            name: "mini.union_promoter.open_account_add_customize_info",
            path: "/union/promoter/open_account/add_customize_info",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "union_promoter",
            type_name: "OpenAccountAddCustomizeInfo",
            title: "Store a user's custom information (添加用户自定义信息)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/union/access-guidelines/promoter/api/customized-userinfo.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
unionid = string!  unionid of the user
customizeInfo = string!  the promoter's own data, returned with the orders it brings
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.union_promoter.open_account_bind",
            path: "/union/promoter/open_account/bind",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "union_promoter",
            type_name: "OpenAccountBind",
            title: "Bind the account for custom information (绑定账号)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/union/access-guidelines/promoter/api/customized-userinfo.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
openAccount = string!  account the custom information belongs to
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.union_promoter.open_account_del_customize_info",
            path: "/union/promoter/open_account/del_customize_info",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "union_promoter",
            type_name: "OpenAccountDelCustomizeInfo",
            title: "Delete a user's custom information (删除用户自定义信息)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/union/access-guidelines/promoter/api/customized-userinfo.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
unionid = string!  unionid of the user
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.union_promoter.open_account_get",
            path: "/union/promoter/open_account/get",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "union_promoter",
            type_name: "OpenAccountGet",
            title: "Get the bound account (获取绑定账号)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/union/access-guidelines/promoter/api/customized-userinfo.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
openAccount = string  account the custom information belongs to
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.union_promoter.open_account_get_customize_info",
            path: "/union/promoter/open_account/get_customize_info",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "union_promoter",
            type_name: "OpenAccountGetCustomizeInfo",
            title: "Get a user's custom information (获取用户自定义信息)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/union/access-guidelines/promoter/api/customized-userinfo.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
unionid = string!  unionid of the user
[response]
customizeInfo = string  the promoter's own data, returned with the orders it brings
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.union_promoter.open_product_generate",
            path: "/union/promoter/open_product/generate",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "union_promoter",
            type_name: "OpenProductGenerate",
            title: "Get promotion material for open products (获取开放商品推广素材)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/union/custom_component/api/promoter/openpromotion.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
pid = string!  id of the promotion slot
getShortUrl = bool?  whether to create short links
getInfo = bool?  whether to return details of the products
productList = [{product_list}]!
[response]
list = [{list}]
[types.product_list]
productId = int!  id of the product
appId = string!  app id of the shop's mini program
customizeInfo = string?  the promoter's own data, returned with the orders it brings
[types.list]
pid = string  id of the promotion slot
productInfo = {product_info}
shareInfo = {share_info}?  material for promotion
[types.product_info]
productId = int  id of the product
title = string?
subTitle = string?
headImg = [string]?  addresses of the main images
minPrice = int?  fen, lowest price
totalStockNum = int  pieces in stock, all SKUs together
shopName = string?
shopStatus = int?  state of the shop
[types.share_info]
appId = string  app id of the shop's mini program
username = string  original id of the mini program
path = string  page of the mini program, with the promotion parameters where it is promoted
promotionWording = string?  text for promotion
promotionUrl = string?  short link for promotion
promotionTag = string?  product tag to paste into articles
code = int?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.union_promoter.open_product_list",
            path: "/union/promoter/open_product/list",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "union_promoter",
            type_name: "OpenProductList",
            title: "Query open products (查询开放商品)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/union/custom_component/api/promoter/openproduct.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
queryType = int?  what query is compared with, such as name, shop or product id
query = string?  words to search for
maxPrice = int?  fen, highest price
minPrice = int?  fen, lowest price
minCommissionValue = int?  fen, lowest commission
minCommissionRatio = int?  lowest commission, in ten-thousandths of the price
sortType = int?  how the products are sorted
shopAppIds = [string]? as csv_comma  app ids of shops to limit the query to
categoryId = int?  id of one category
category = [int]? as csv_comma  ids of categories to include
noCategory = [int]? as csv_comma  ids of categories to leave out
productId = [int]? as csv_comma  id of the product
from = int! default 0  number of entries to skip, from 0
limit = int! default 10  entries a page, at most 50 for products
[response]
productList = [{product_list}]
total = int  number of entries in all
[types.product_list]
product = {product}
shopInfo = {product_list_shop_info}
[types.product]
productId = int  id of the product
info = {info}
skus = [{product_skus}]
[types.info]
title = string
headImg = [string]  addresses of the main images
detail = {info_detail}
brandId = int  id of the brand
minPrice = int  fen, lowest price
totalStockNum = int  pieces in stock, all SKUs together
path = string?  page of the mini program, with the promotion parameters where it is promoted
[types.info_detail]
detailImg = [string]?  addresses of the detail images
[types.product_skus]
skuId = int  id of the SKU
productSkuInfo = {skus_product_sku_info}
[types.skus_product_sku_info]
thumbImg = string  address of the SKU's image
salePrice = int  fen, price at which it is sold
marketPrice = int  fen, list price
stockNum = int  pieces in stock
[types.product_list_shop_info]
appId = string  app id of the shop's mini program
name = string
username = string  original id of the mini program
headImgUrl = string  address of the shop's logo
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.union_promoter.order_info",
            path: "/union/promoter/order/info",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "union_promoter",
            type_name: "OrderInfo",
            title: "Get orders by id (根据订单ID查询订单详情)",
            docs: &[
                "https://developers.weixin.qq.com/doc/ministore/union/access-guidelines/promoter/api/order/order-info.html#_1-%E6%A0%B9%E6%8D%AE%E8%AE%A2%E5%8D%95ID%E6%9F%A5%E8%AF%A2%E8%AE%A2%E5%8D%95%E8%AF%A6%E6%83%85",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
orderIdList = [int]!  ids of the orders
[response]
orderList = [{order_list}]
[types.order_list]
orderId = int  id of the order
productList = [{order_list_product_list}]
shopAppid = string?  app id of the shop's mini program
shopName = string?
payTime = int?  Unix seconds
confirmReceiptTime = int?  Unix seconds
[types.order_list_product_list]
productId = int  id of the product
skuId = int?  id of the SKU
title = string
thumbImg = string  address of the SKU's image
price = string  fen
productCnt = int?  number of pieces
ratio = int  commission in ten-thousandths of the price
commission = string  fen, commission
estimatedCommission = string?  fen, commission expected
commissionStatus = string  SETTLEMENT_PENDING to be settled, SETTLEMENT_SUCCESS settled, SETTLEMENT_CANCELED cancelled
commissionStatusUpdateTime = int?  Unix seconds
profitShardingSucTime = int?  Unix seconds
categoryStr = string  categories as text
promotionInfo = {promotion_info}?  promotion slot of the order; when renaming, the new name
customizeInfo = string?  the promoter's own data, returned with the orders it brings
[types.promotion_info]
promotionSourcePid = string  id of the promotion slot
promotionSourceName = string  name of the promotion slot
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.union_promoter.order_search",
            path: "/union/promoter/order/search",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "union_promoter",
            type_name: "OrderSearch",
            title: "List orders by payment time and commission status (根据订单支付时间、订单分佣状态拉取订单详情)",
            docs: &[
                "https://developers.weixin.qq.com/doc/ministore/union/access-guidelines/promoter/api/order/order-info.html#_2-%E6%A0%B9%E6%8D%AE%E8%AE%A2%E5%8D%95%E6%94%AF%E4%BB%98%E6%97%B6%E9%97%B4%E3%80%81%E8%AE%A2%E5%8D%95%E5%88%86%E4%BD%A3%E7%8A%B6%E6%80%81%E6%8B%89%E5%8F%96%E8%AE%A2%E5%8D%95%E8%AF%A6%E6%83%85",
            ],
            note: "Give a range of payment time; products of one order can have different commission status.",
            errors: &[],
            obsolete: None,
            shape: r"[query]
startTimestamp = int?  Unix seconds
endTimestamp = int?  Unix seconds
commissionStatus = string?  SETTLEMENT_PENDING to be settled, SETTLEMENT_SUCCESS settled, SETTLEMENT_CANCELED cancelled
page = int! default 1  page number, from 1
[response]
orderList = [{order_list}]
totalNum = int  number of entries in all
pageSize = int  entries a page
[types.order_list]
orderId = int  id of the order
productList = [{order_list_product_list}]
shopAppid = string?  app id of the shop's mini program
shopName = string?
payTime = int?  Unix seconds
confirmReceiptTime = int?  Unix seconds
[types.order_list_product_list]
productId = int  id of the product
skuId = int?  id of the SKU
title = string
thumbImg = string  address of the SKU's image
price = string  fen
productCnt = int?  number of pieces
ratio = int  commission in ten-thousandths of the price
commission = string  fen, commission
estimatedCommission = string?  fen, commission expected
commissionStatus = string  SETTLEMENT_PENDING to be settled, SETTLEMENT_SUCCESS settled, SETTLEMENT_CANCELED cancelled
commissionStatusUpdateTime = int?  Unix seconds
profitShardingSucTime = int?  Unix seconds
categoryStr = string  categories as text
promotionInfo = {promotion_info}?  promotion slot of the order; when renaming, the new name
customizeInfo = string?  the promoter's own data, returned with the orders it brings
[types.promotion_info]
promotionSourcePid = string  id of the promotion slot
promotionSourceName = string  name of the promotion slot
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.union_promoter.order_search_normal_order",
            path: "/union/promoter/order/search_normal_order",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "union_promoter",
            type_name: "OrderSearchNormalOrder",
            title: "Search orders of open products (查询开放商品推广订单)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/union/custom_component/api/promoter/order-info.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
query = string?  words to search for
orderId = int?  id of the order
outOrderId = string?  the shop's own id of the order
outOrderIdList = string?  the shop's own ids of the orders
tradeNo = string?  WeChat Pay transaction number
transactionIdList = [string]? as csv_comma  WeChat Pay transaction number
startPayTime = int?  Unix seconds
endPayTime = int?  Unix seconds
commissionStatus = string?  SETTLEMENT_PENDING to be settled, SETTLEMENT_SUCCESS settled, SETTLEMENT_CANCELED cancelled
startStatusUpdateTime = int?  Unix seconds
endStatusUpdateTime = int?  Unix seconds
sortBy = string?  member to sort by
sortOrder = string?  direction of sorting
offset = int! default 0  number of entries to skip
limit = int! default 10  entries a page, at most 50 for products
[response]
orderList = [{answer_order_list}]
total = int  number of entries in all
[types.answer_order_list]
orderInfo = {order_info}
productList = [{product_list}]
[types.order_info]
orderId = int  id of the order
outOrderId = string  the shop's own id of the order
transactionId = string?  WeChat Pay transaction number
payTime = int?  Unix seconds
createTime = int  Unix seconds
orderPrice = int  fen, amount of the order
freight = int  fen
discountedPrice = int  fen taken off the order
additionalPrice = int  fen added to the order
additionalRemarks = string?  what the added amount is for
status = int  state of the order, the product or the SKU
statusUpdateTime = int?  Unix seconds
shopInfo = {order_info_shop_info}
path = string?  page of the mini program, with the promotion parameters where it is promoted
[types.order_info_shop_info]
nickname = string
appid = string
username = string  original id of the mini program
[types.product_list]
productId = int  id of the product
outProductId = string  the shop's own id of the product
skuId = int  id of the SKU
outSkuId = string  the shop's own id of the SKU
title = string
headImg = string  addresses of the main images
salePrice = int  fen, price at which it is sold
realPrice = int  fen, price after discounts
productCnt = int  number of pieces
ratio = int  commission in ten-thousandths of the price
commissionValue = int  fen, commission
commissionStatus = string  SETTLEMENT_PENDING to be settled, SETTLEMENT_SUCCESS settled, SETTLEMENT_CANCELED cancelled
commissionStatusUpdateTime = int?  Unix seconds
promotionInfo = {promotion_info}?  promotion slot of the order; when renaming, the new name
[types.promotion_info]
promotionSourcePid = string  id of the promotion slot
promotionSourceName = string  name of the promotion slot
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.union_promoter.product_category",
            path: "/union/promoter/product/category",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "union_promoter",
            type_name: "ProductCategory",
            title: "List the union's product categories (获取联盟商品类目列表及类目ID)",
            docs: &[
                "https://developers.weixin.qq.com/doc/ministore/union/access-guidelines/promoter/api/product/category.html#_1-%E8%8E%B7%E5%8F%96%E8%81%94%E7%9B%9F%E5%95%86%E5%93%81%E7%B1%BB%E7%9B%AE%E5%88%97%E8%A1%A8%E5%8F%8A%E7%B1%BB%E7%9B%AEID",
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/union/access-guidelines/promoter/api/product/category.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
productCats = [{product_cats}]
[types.product_cats]
catId = int  id of the category
name = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.union_promoter.product_generate",
            path: "/union/promoter/product/generate",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "union_promoter",
            type_name: "ProductGenerate",
            title: "Get promotion material for products (获取商品推广素材)",
            docs: &[
                "https://developers.weixin.qq.com/doc/ministore/union/access-guidelines/promoter/api/product/category.html#_3-%E8%8E%B7%E5%8F%96%E5%95%86%E5%93%81%E6%8E%A8%E5%B9%BF%E7%B4%A0%E6%9D%90",
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/union/access-guidelines/promoter/api/product/category.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
pid = string!  id of the promotion slot
productList = [{product_list}]!
[response]
list = [{list}]
[types.product_list]
productId = int!  id of the product
appId = string!  app id of the shop's mini program
customizeInfo = string?  the promoter's own data, returned with the orders it brings
[types.list]
pid = string  id of the promotion slot
productInfo = {product_info}
shareInfo = {share_info}?  material for promotion
[types.product_info]
productId = int  id of the product
title = string
subTitle = string?
headImg = [string]  addresses of the main images
minPrice = int  fen, lowest price
totalStockNum = int?  pieces in stock, all SKUs together
shopAppid = string?  app id of the shop's mini program
shopName = string?
pluginResult = bool? as bool_as_int  whether the product can be shown in the plugin
[types.share_info]
appId = string  app id of the shop's mini program
path = string  page of the mini program, with the promotion parameters where it is promoted
wxaCode = string  address of the mini program code
promotionWording = string?  text for promotion
promotionUrl = string?  short link for promotion
couponPromotionWording = string?  text for promotion with the coupon
couponPromotionUrl = string?  short link for promotion with the coupon
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.union_promoter.product_list",
            path: "/union/promoter/product/list",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "union_promoter",
            type_name: "ProductList",
            title: "Query products of all merchants (查询全量商品)",
            docs: &[
                "https://developers.weixin.qq.com/doc/ministore/union/access-guidelines/promoter/api/product/category.html#_2-%E6%9F%A5%E8%AF%A2%E5%95%86%E5%93%81%E8%AF%A6%E6%83%85%E4%BF%A1%E6%81%AF",
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/union/access-guidelines/promoter/api/product/category.html",
            ],
            note: "At most 50 products a call.",
            errors: &[],
            obsolete: None,
            shape: r"[query]
queryType = int?  what query is compared with, such as name, shop or product id
query = string?  words to search for
maxPrice = int?  fen, highest price
minPrice = int?  fen, lowest price
minCommissionValue = int?  fen, lowest commission
minCommissionRatio = int?  lowest commission, in ten-thousandths of the price
sortType = int?  how the products are sorted
hasCoupon = bool? as bool_as_int  whether the product has a union coupon; as a filter, only such products
shopAppIds = [string]? as csv_comma  app ids of shops to limit the query to
categoryId = int?  id of one category
category = [int]? as csv_comma  ids of categories to include
noCategory = [int]? as csv_comma  ids of categories to leave out
productId = [int]? as csv_comma  id of the product
from = int!  number of entries to skip, from 0
limit = int! default 20  entries a page, at most 50 for products
[response]
productList = [{product_list}]
total = int  number of entries in all
[types.product_list]
productId = int  id of the product
product = {product}
leagueExInfo = {league_ex_info}  commission of the product in the union
shopInfo = {shop_info}
couponInfo = {coupon_info}?  union coupon of the product
[types.product]
productId = int  id of the product
status = int  state of the order, the product or the SKU
info = {info}
skus = [{skus}]
[types.info]
title = string
subTitle = string?
headImg = [string]  addresses of the main images
detail = {detail}
brandId = int  id of the brand
brand = string?
model = string?
category = [{category}]  categories of the product
param = [{param}]  attributes of the product
expressInfo = {express_info}
minPrice = int  fen, lowest price
totalStockNum = int  pieces in stock, all SKUs together
totalSoldNum = int?  pieces sold
totalOrderNum = int?  number of orders
[types.detail]
detailImg = [string]  addresses of the detail images
[types.category]
catId = int  id of the category
name = string
[types.param]
key = string
value = string
[types.express_info]
templateId = int  id of the freight template
[types.skus]
skuId = int  id of the SKU
status = int?  state of the order, the product or the SKU
productSkuInfo = {product_sku_info}
[types.product_sku_info]
thumbImg = string  address of the SKU's image
salePrice = int  fen, price at which it is sold
marketPrice = int  fen, list price
stockInfo = {stock_info}
skuCode = string?
[types.stock_info]
stockNum = int  pieces in stock
[types.league_ex_info]
hasCommission = bool as bool_as_int  whether a commission is paid
commissionRatio = int?  commission in ten-thousandths of the price
commissionValue = int?  fen, commission
[types.shop_info]
appId = string?  app id of the shop's mini program
name = string
headImgUrl = string  address of the shop's logo
[types.coupon_info]
hasCoupon = bool as bool_as_int  whether the product has a union coupon; as a filter, only such products
couponId = int?
couponDetail = {coupon_detail}?  terms of the coupon
[types.coupon_detail]
type = int
restNum = int  coupons left
discountInfo = {discount_info}
receiveInfo = {receive_info}?
validInfo = {valid_info}
[types.discount_info]
discountCondition = {discount_condition}?  what the buyer must reach
discountFee = int?  fen taken off
discountNum = int?  discount times 1000: 5000 means half price
[types.discount_condition]
productCnt = int?  number of pieces
productIds = [int]?  products the coupon is limited to
productPrice = int?  fen that must be spent
[types.receive_info]
limitNumOnePerson = int  how many one user can receive
startTime = string?  start of the period
endTime = string?  end of the period
[types.valid_info]
validType = string  how the validity is given
validDayNum = int?  days of validity after receipt
startTime = string?  start of the period
endTime = string?  end of the period
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.union_promoter.product_parse_tag",
            path: "/union/promoter/product/parse_tag",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "union_promoter",
            type_name: "ProductParseTag",
            title: "Parse product promotion tags (解析商品推广标签)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/union/access-guidelines/promoter/api/parse_tag.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
tagList = [string]!  product tags to parse and what they stand for
[response]
tagList = [{tag_list}]  product tags to parse and what they stand for
[types.tag_list]
productId = int  id of the product
source = int  kind of the product
productAppid = string  app id of the shop's mini program
errcode = int?  error of this entry, 0 none
errmsg = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.union_promoter.product_select",
            path: "/union/promoter/product/select",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "union_promoter",
            type_name: "ProductSelect",
            title: "Query products of the union's selection (查询联盟精选商品)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/union/access-guidelines/promoter/api/product/category.html",
            ],
            note: "At most 50 products a call.",
            errors: &[],
            obsolete: None,
            shape: r"[query]
maxPrice = int?  fen, highest price
minPrice = int?  fen, lowest price
minCommissionValue = int?  fen, lowest commission
minCommissionRatio = int?  lowest commission, in ten-thousandths of the price
sortType = int?  how the products are sorted
hasCoupon = bool? as bool_as_int  whether the product has a union coupon; as a filter, only such products
shopAppIds = [string]? as csv_comma  app ids of shops to limit the query to
categoryId = int?  id of one category
category = [int]? as csv_comma  ids of categories to include
noCategory = [int]? as csv_comma  ids of categories to leave out
productId = [int]? as csv_comma  id of the product
shippingMethods = {shipping_methods}? as json_string  ways of delivery to limit the query to
addressList = [{address_list}]? as json_string  places of shipment to limit the query to
from = int!  number of entries to skip, from 0
limit = int! default 20  entries a page, at most 50 for products
[response]
productList = [{product_list}]
total = int  number of entries in all
[types.shipping_methods]
express = bool! as bool_as_int  delivery by courier
same_city = bool! as bool_as_int  same-city delivery
pickup = bool! as bool_as_int  self-pickup
[types.address_list]
addressInfo = {address_info}!
addressType = {address_type}?
[types.address_info]
provinceName = string!
cityName = string!
countyName = string!
[types.address_type]
express = bool! as bool_as_int  delivery by courier
same_city = bool! as bool_as_int  same-city delivery
pickup = bool! as bool_as_int  self-pickup
[types.product_list]
productId = int  id of the product
product = {product}
leagueExInfo = {league_ex_info}  commission of the product in the union
shopInfo = {shop_info}
couponInfo = {coupon_info}?  union coupon of the product
[types.product]
productId = int  id of the product
status = int  state of the order, the product or the SKU
info = {info}
skus = [{skus}]
[types.info]
title = string
subTitle = string?
headImg = [string]  addresses of the main images
detail = {detail}
brandId = int  id of the brand
brand = string?
model = string?
category = [{category}]  categories of the product
param = [{param}]  attributes of the product
expressInfo = {express_info}?
minPrice = int  fen, lowest price
totalStockNum = int  pieces in stock, all SKUs together
totalSoldNum = int?  pieces sold
totalOrderNum = int?  number of orders
[types.detail]
detailImg = [string]  addresses of the detail images
[types.category]
catId = int  id of the category
name = string
[types.param]
key = string
value = string
[types.express_info]
templateId = int  id of the freight template
[types.skus]
skuId = int  id of the SKU
status = int?  state of the order, the product or the SKU
productSkuInfo = {product_sku_info}
[types.product_sku_info]
thumbImg = string  address of the SKU's image
salePrice = int  fen, price at which it is sold
marketPrice = int  fen, list price
stockInfo = {stock_info}
skuCode = string?
[types.stock_info]
stockNum = int  pieces in stock
[types.league_ex_info]
hasCommission = bool as bool_as_int  whether a commission is paid
commissionRatio = int?  commission in ten-thousandths of the price
commissionValue = int?  fen, commission
[types.shop_info]
appId = string?  app id of the shop's mini program
name = string
headImgUrl = string  address of the shop's logo
[types.coupon_info]
hasCoupon = bool as bool_as_int  whether the product has a union coupon; as a filter, only such products
couponId = int?
couponDetail = {coupon_detail}?  terms of the coupon
[types.coupon_detail]
type = int
restNum = int  coupons left
discountInfo = {discount_info}
receiveInfo = {receive_info}?
validInfo = {valid_info}
[types.discount_info]
discountCondition = {discount_condition}?  what the buyer must reach
discountFee = int?  fen taken off
discountNum = int?  discount times 1000: 5000 means half price
[types.discount_condition]
productCnt = int?  number of pieces
productIds = [int]?  products the coupon is limited to
productPrice = int?  fen that must be spent
[types.receive_info]
limitNumOnePerson = int  how many one user can receive
startTime = string?  start of the period
endTime = string?  end of the period
[types.valid_info]
validType = string  how the validity is given
validDayNum = int?  days of validity after receipt
startTime = string?  start of the period
endTime = string?  end of the period
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.union_promoter.promotion_add",
            path: "/union/promoter/promotion/add",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "union_promoter",
            type_name: "PromotionAdd",
            title: "Add a promotion slot (添加推广位)",
            docs: &[
                "https://developers.weixin.qq.com/doc/ministore/union/access-guidelines/promoter/api/promotion.html#_1-%E6%B7%BB%E5%8A%A0%E6%8E%A8%E5%B9%BF%E4%BD%8D",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
promotionSourceName = string!  name of the promotion slot
[response]
pid = string  id of the promotion slot
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.union_promoter.promotion_del",
            path: "/union/promoter/promotion/del",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "union_promoter",
            type_name: "PromotionDel",
            title: "Delete a promotion slot (删除推广位)",
            docs: &[
                "https://developers.weixin.qq.com/doc/ministore/union/access-guidelines/promoter/api/promotion.html#_2-%E5%88%A0%E9%99%A4%E6%8E%A8%E5%B9%BF%E4%BD%8D",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
promotionSourcePid = string!  id of the promotion slot
promotionSourceName = string!  name of the promotion slot
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.union_promoter.promotion_list",
            path: "/union/promoter/promotion/list",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "union_promoter",
            type_name: "PromotionList",
            title: "List promotion slots (获取推广位列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/ministore/union/access-guidelines/promoter/api/promotion.html#_4-%E8%8E%B7%E5%8F%96%E6%8E%A8%E5%B9%BF%E4%BD%8D%E5%88%97%E8%A1%A8",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
start = int!  number of entries to skip, from 0
limit = int! default 20  entries a page, at most 50 for products
[response]
promotionSourceList = [{promotion_source_list}]
total = int  number of entries in all
promotionMaxCnt = int  how many promotion slots are allowed
[types.promotion_source_list]
promotionSourcePid = string  id of the promotion slot
promotionSourceName = string  name of the promotion slot
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.union_promoter.promotion_upd",
            path: "/union/promoter/promotion/upd",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "union_promoter",
            type_name: "PromotionUpd",
            title: "Rename a promotion slot (编辑推广位)",
            docs: &[
                "https://developers.weixin.qq.com/doc/ministore/union/access-guidelines/promoter/api/promotion.html#_3-%E7%BC%96%E8%BE%91%E6%8E%A8%E5%B9%BF%E4%BD%8D",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
previousPromotionInfo = {previous_promotion_info}!  promotion slot to rename
promotionInfo = {promotion_info_2}!  promotion slot of the order; when renaming, the new name
[types.previous_promotion_info]
promotionSourceName = string!  name of the promotion slot
promotionSourcePid = string!  id of the promotion slot
[types.promotion_info_2]
promotionSourceName = string!  name of the promotion slot
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.union_promoter.target_apply_status",
            path: "/union/promoter/target/apply_status",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "union_promoter",
            type_name: "TargetApplyStatus",
            title: "Get the state of an application to a targeted plan (查询定向计划申请状态)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/union/access-guidelines/promoter/api/target_plan/target_plan.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
planId = string!  id of the targeted plan
[response]
data = {data}
[types.data]
planId = string  id of the targeted plan
promoterStatus = int  state of the promoter in the plan
applyReason = string?  reason given with the application
applyTime = int?  Unix seconds
joinTime = int?  Unix seconds
rejectTime = int?  Unix seconds
removeTime = int?  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.union_promoter.target_apply_target",
            path: "/union/promoter/target/apply_target",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "union_promoter",
            type_name: "TargetApplyTarget",
            title: "Apply to join a targeted plan (申请加入定向计划)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/union/access-guidelines/promoter/api/target_plan/target_plan.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
planId = string!  id of the targeted plan
applyReason = string!  reason given with the application
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.union_promoter.target_plan_info",
            path: "/union/promoter/target/plan_info",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "union_promoter",
            type_name: "TargetPlanInfo",
            title: "Get a targeted plan by its invitation link (查询定向计划信息)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/union/access-guidelines/promoter/api/target_plan/target_plan.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
planInvitationUrl = string!  invitation link from the merchant
[response]
targetPlanInfo = {target_plan_info}
productListInfo = [{product_list_info}]
[types.target_plan_info]
planId = string  id of the targeted plan
planName = string
planDesc = string
planStatus = int  state of the plan
planStartTime = int  Unix seconds
planEndTime = int  Unix seconds
extInfo = any?
[types.product_list_info]
planId = string  id of the targeted plan
productId = int  id of the product
productStatus = int  state of the product in the plan
commissionRatio = int  commission in ten-thousandths of the price
productDetailInfo = {product_detail_info}
leagueExInfo = {product_list_info_league_ex_info}  commission of the product in the union
couponInfo = {product_list_info_coupon_info}  union coupon of the product
[types.product_detail_info]
title = string
subTitle = string
headImg = [string]  addresses of the main images
category = [{category}]  categories of the product
brandId = int  id of the brand
brand = string?
model = string?
detail = {detail}
param = [{param}]  attributes of the product
minPrice = int?  fen, lowest price
totalStockNum = int  pieces in stock, all SKUs together
totalSoldNum = int  pieces sold
[types.category]
catId = int  id of the category
name = string
[types.detail]
detailImg = [string]  addresses of the detail images
[types.param]
key = string
value = string
[types.product_list_info_league_ex_info]
hasCommission = bool as bool_as_int  whether a commission is paid
commissionRatio = int?  commission in ten-thousandths of the price
commissionValue = int?  fen, commission
banBizuin = bool? as bool_as_int  the shop is barred from promotion
banCategory = bool? as bool_as_int  the category is barred from promotion
banProduct = bool? as bool_as_int  the product is barred from promotion
[types.product_list_info_coupon_info]
hasCoupon = bool? as bool_as_int  whether the product has a union coupon; as a filter, only such products
couponId = int?
couponDetail = {coupon_detail}?  terms of the coupon
discount = int?  discount of the coupon
[types.coupon_detail]
type = int
restNum = int  coupons left
discountInfo = {discount_info}
receiveInfo = {receive_info}?
validInfo = {valid_info}
[types.discount_info]
discountCondition = {discount_condition}?  what the buyer must reach
discountFee = int?  fen taken off
discountNum = int?  discount times 1000: 5000 means half price
[types.discount_condition]
productCnt = int?  number of pieces
productIds = [int]?  products the coupon is limited to
productPrice = int?  fen that must be spent
[types.receive_info]
limitNumOnePerson = int  how many one user can receive
startTime = string?  start of the period
endTime = string?  end of the period
[types.valid_info]
validType = string  how the validity is given
validDayNum = int?  days of validity after receipt
startTime = string?  start of the period
endTime = string?  end of the period
",
        },
    ),
];
