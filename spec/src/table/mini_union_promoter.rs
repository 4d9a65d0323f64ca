//! Generated from `spec/mini/union_promoter.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 22] = [
    Entry::new(
        Operation {
            name: "mini.union_promoter.open_account_add_customize_info",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/union/promoter/open_account/add_customize_info",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
unionid = string!
customizeInfo = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.union_promoter.open_account_bind",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/union/promoter/open_account/bind",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
openAccount = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.union_promoter.open_account_del_customize_info",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/union/promoter/open_account/del_customize_info",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
unionid = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.union_promoter.open_account_get",
            product: Product::Mini,
            method: Method::Get,
            host: Host::Api,
            path: "/union/promoter/open_account/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
openAccount = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.union_promoter.open_account_get_customize_info",
            product: Product::Mini,
            method: Method::Get,
            host: Host::Api,
            path: "/union/promoter/open_account/get_customize_info",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
unionid = string!
[response]
customizeInfo = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.union_promoter.open_product_generate",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/union/promoter/open_product/generate",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
pid = string!
getShortUrl = bool?
getInfo = bool?
productList = [{product_list}]!
[response]
list = [{list}]
[types.product_list]
productId = int!
appId = string!
customizeInfo = string?
[types.list]
pid = string
productInfo = {product_info}
shareInfo = {share_info}?
[types.product_info]
productId = int
title = string?
subTitle = string?
headImg = [string]?
minPrice = int?
totalStockNum = int
shopName = string?
shopStatus = int?
[types.share_info]
appId = string
username = string
path = string
promotionWording = string?
promotionUrl = string?
promotionTag = string?
code = int?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.union_promoter.open_product_list",
            product: Product::Mini,
            method: Method::Get,
            host: Host::Api,
            path: "/union/promoter/open_product/list",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
queryType = int?
query = string?
maxPrice = int?
minPrice = int?
minCommissionValue = int?
minCommissionRatio = int?
sortType = int?
shopAppIds = [string]? as csv_comma
categoryId = int?
category = [int]? as csv_comma
noCategory = [int]? as csv_comma
productId = [int]? as csv_comma
from = int! default 0
limit = int! default 10
[response]
productList = [{product_list}]
total = int
[types.product_list]
product = {product}
shopInfo = {product_list_shop_info}
[types.product]
productId = int
info = {info}
skus = [{product_skus}]
[types.info]
title = string
headImg = [string]
detail = {info_detail}
brandId = int
minPrice = int
totalStockNum = int
path = string?
[types.info_detail]
detailImg = [string]?
[types.product_skus]
skuId = int
productSkuInfo = {skus_product_sku_info}
[types.skus_product_sku_info]
thumbImg = string
salePrice = int
marketPrice = int
stockNum = int
[types.product_list_shop_info]
appId = string
name = string
username = string
headImgUrl = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.union_promoter.order_info",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/union/promoter/order/info",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
orderIdList = [int]!
[response]
orderList = [{order_list}]
[types.order_list]
orderId = int
productList = [{order_list_product_list}]
shopAppid = string?
shopName = string?
payTime = int?
confirmReceiptTime = int?
[types.order_list_product_list]
productId = int
skuId = int?
title = string
thumbImg = string
price = string  yuan, as text: ¥1.23; - for none
productCnt = int?
ratio = int
commission = string  yuan, as text: ¥1.23; - for none
estimatedCommission = string?  yuan, as text: ¥1.23; - for none
commissionStatus = string
commissionStatusUpdateTime = int?
profitShardingSucTime = int?
categoryStr = string
promotionInfo = {promotion_info}?
customizeInfo = string?
[types.promotion_info]
promotionSourcePid = string
promotionSourceName = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.union_promoter.order_search",
            product: Product::Mini,
            method: Method::Get,
            host: Host::Api,
            path: "/union/promoter/order/search",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "union_promoter",
            type_name: "OrderSearch",
            title: "List orders by payment time and commission status (根据订单支付时间、订单分佣状态拉取订单详情)",
            docs: &[
                "https://developers.weixin.qq.com/doc/ministore/union/access-guidelines/promoter/api/order/order-info.html#_2-%E6%A0%B9%E6%8D%AE%E8%AE%A2%E5%8D%95%E6%94%AF%E4%BB%98%E6%97%B6%E9%97%B4%E3%80%81%E8%AE%A2%E5%8D%95%E5%88%86%E4%BD%A3%E7%8A%B6%E6%80%81%E6%8B%89%E5%8F%96%E8%AE%A2%E5%8D%95%E8%AF%A6%E6%83%85",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
startTimestamp = int?
endTimestamp = int?
commissionStatus = string?
page = int! default 1
[response]
orderList = [{order_list}]
totalNum = int
pageSize = int
[types.order_list]
orderId = int
productList = [{order_list_product_list}]
shopAppid = string?
shopName = string?
payTime = int?
confirmReceiptTime = int?
[types.order_list_product_list]
productId = int
skuId = int?
title = string
thumbImg = string
price = string  yuan, as text: ¥1.23; - for none
productCnt = int?
ratio = int
commission = string  yuan, as text: ¥1.23; - for none
estimatedCommission = string?  yuan, as text: ¥1.23; - for none
commissionStatus = string
commissionStatusUpdateTime = int?
profitShardingSucTime = int?
categoryStr = string
promotionInfo = {promotion_info}?
customizeInfo = string?
[types.promotion_info]
promotionSourcePid = string
promotionSourceName = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.union_promoter.order_search_normal_order",
            product: Product::Mini,
            method: Method::Get,
            host: Host::Api,
            path: "/union/promoter/order/search_normal_order",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
query = string?
orderId = int?
outOrderId = string?
outOrderIdList = string?
tradeNo = string?
transactionIdList = [string]? as csv_comma
startPayTime = int?
endPayTime = int?
commissionStatus = string?
startStatusUpdateTime = int?
endStatusUpdateTime = int?
sortBy = string?
sortOrder = string?
offset = int! default 0
limit = int! default 10
[response]
orderList = [{answer_order_list}]
total = int
[types.answer_order_list]
orderInfo = {order_info}
productList = [{product_list}]
[types.order_info]
orderId = int
outOrderId = string
transactionId = string?
payTime = int?
createTime = int
orderPrice = int
freight = int
discountedPrice = int
additionalPrice = int
additionalRemarks = string?
status = int
statusUpdateTime = int?
shopInfo = {order_info_shop_info}
path = string?
[types.order_info_shop_info]
nickname = string
appid = string
username = string
[types.product_list]
productId = int
outProductId = string
skuId = int
outSkuId = string
title = string
headImg = string
salePrice = int
realPrice = int
productCnt = int
ratio = int
commissionValue = int
commissionStatus = string
commissionStatusUpdateTime = int?
promotionInfo = {promotion_info}?
[types.promotion_info]
promotionSourcePid = string
promotionSourceName = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.union_promoter.product_category",
            product: Product::Mini,
            method: Method::Get,
            host: Host::Api,
            path: "/union/promoter/product/category",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
catId = int
name = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.union_promoter.product_generate",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/union/promoter/product/generate",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
pid = string!
productList = [{product_list}]!
[response]
list = [{list}]
[types.product_list]
productId = int!
appId = string!
customizeInfo = string?
[types.list]
pid = string
productInfo = {product_info}
shareInfo = {share_info}?
[types.product_info]
productId = int
title = string
subTitle = string?
headImg = [string]
minPrice = int
totalStockNum = int?
shopAppid = string?
shopName = string?
pluginResult = bool? as bool_as_int
[types.share_info]
appId = string
path = string
wxaCode = string
promotionWording = string?
promotionUrl = string?
couponPromotionWording = string?
couponPromotionUrl = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.union_promoter.product_list",
            product: Product::Mini,
            method: Method::Get,
            host: Host::Api,
            path: "/union/promoter/product/list",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "union_promoter",
            type_name: "ProductList",
            title: "Query products of all merchants (查询全量商品)",
            docs: &[
                "https://developers.weixin.qq.com/doc/ministore/union/access-guidelines/promoter/api/product/category.html#_2-%E6%9F%A5%E8%AF%A2%E5%95%86%E5%93%81%E8%AF%A6%E6%83%85%E4%BF%A1%E6%81%AF",
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/union/access-guidelines/promoter/api/product/category.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
queryType = int?
query = string?
maxPrice = int?
minPrice = int?
minCommissionValue = int?
minCommissionRatio = int?
sortType = int?
hasCoupon = bool? as bool_as_int
shopAppIds = [string]? as csv_comma
categoryId = int?
category = [int]? as csv_comma
noCategory = [int]? as csv_comma
productId = [int]? as csv_comma
from = int!
limit = int! default 20
[response]
productList = [{product_list}]
total = int
[types.product_list]
productId = int
product = {product}
leagueExInfo = {league_ex_info}
shopInfo = {shop_info}
couponInfo = {coupon_info}?
[types.product]
productId = int
status = int
info = {info}
skus = [{skus}]
[types.info]
title = string
subTitle = string?
headImg = [string]
detail = {detail}
brandId = int
brand = string?
model = string?
category = [{category}]
param = [{param}]
expressInfo = {express_info}
minPrice = int
totalStockNum = int
totalSoldNum = int?
totalOrderNum = int?
[types.detail]
detailImg = [string]
[types.category]
catId = int
name = string
[types.param]
key = string
value = string
[types.express_info]
templateId = int
[types.skus]
skuId = int
status = int?
productSkuInfo = {product_sku_info}
[types.product_sku_info]
thumbImg = string
salePrice = int
marketPrice = int
stockInfo = {stock_info}
skuCode = string?
[types.stock_info]
stockNum = int
[types.league_ex_info]
hasCommission = bool as bool_as_int
commissionRatio = int?
commissionValue = int?
[types.shop_info]
appId = string?
name = string
headImgUrl = string
[types.coupon_info]
hasCoupon = bool as bool_as_int
couponId = int?
couponDetail = {coupon_detail}?
[types.coupon_detail]
type = int
restNum = int
discountInfo = {discount_info}
receiveInfo = {receive_info}?
validInfo = {valid_info}
[types.discount_info]
discountCondition = {discount_condition}?
discountFee = int?
discountNum = int?
[types.discount_condition]
productCnt = int?
productIds = [int]?
productPrice = int?
[types.receive_info]
limitNumOnePerson = int
startTime = string?  yyyy-MM-dd HH:mm:ss, China time
endTime = string?  yyyy-MM-dd HH:mm:ss, China time
[types.valid_info]
validType = string
validDayNum = int?
startTime = string?  yyyy-MM-dd HH:mm:ss, China time
endTime = string?  yyyy-MM-dd HH:mm:ss, China time
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.union_promoter.product_parse_tag",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/union/promoter/product/parse_tag",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
tagList = [string]!
[response]
tagList = [{tag_list}]
[types.tag_list]
productId = int
source = int
productAppid = string
errcode = int?
errmsg = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.union_promoter.product_select",
            product: Product::Mini,
            method: Method::Get,
            host: Host::Api,
            path: "/union/promoter/product/select",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "union_promoter",
            type_name: "ProductSelect",
            title: "Query products of the union's selection (查询联盟精选商品)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/union/access-guidelines/promoter/api/product/category.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
maxPrice = int?
minPrice = int?
minCommissionValue = int?
minCommissionRatio = int?
sortType = int?
hasCoupon = bool? as bool_as_int
shopAppIds = [string]? as csv_comma
categoryId = int?
category = [int]? as csv_comma
noCategory = [int]? as csv_comma
productId = [int]? as csv_comma
shippingMethods = {shipping_methods}? as json_string
addressList = [{address_list}]? as json_string
from = int!
limit = int! default 20
[response]
productList = [{product_list}]
total = int
[types.shipping_methods]
express = bool! as bool_as_int
same_city = bool! as bool_as_int
pickup = bool! as bool_as_int
[types.address_list]
addressInfo = {address_info}!
addressType = {address_type}?
[types.address_info]
provinceName = string!
cityName = string!
countyName = string!
[types.address_type]
express = bool! as bool_as_int
same_city = bool! as bool_as_int
pickup = bool! as bool_as_int
[types.product_list]
productId = int
product = {product}
leagueExInfo = {league_ex_info}
shopInfo = {shop_info}
couponInfo = {coupon_info}?
[types.product]
productId = int
status = int
info = {info}
skus = [{skus}]
[types.info]
title = string
subTitle = string?
headImg = [string]
detail = {detail}
brandId = int
brand = string?
model = string?
category = [{category}]
param = [{param}]
expressInfo = {express_info}?
minPrice = int
totalStockNum = int
totalSoldNum = int?
totalOrderNum = int?
[types.detail]
detailImg = [string]
[types.category]
catId = int
name = string
[types.param]
key = string
value = string
[types.express_info]
templateId = int
[types.skus]
skuId = int
status = int?
productSkuInfo = {product_sku_info}
[types.product_sku_info]
thumbImg = string
salePrice = int
marketPrice = int
stockInfo = {stock_info}
skuCode = string?
[types.stock_info]
stockNum = int
[types.league_ex_info]
hasCommission = bool as bool_as_int
commissionRatio = int?
commissionValue = int?
[types.shop_info]
appId = string?
name = string
headImgUrl = string
[types.coupon_info]
hasCoupon = bool as bool_as_int
couponId = int?
couponDetail = {coupon_detail}?
[types.coupon_detail]
type = int
restNum = int
discountInfo = {discount_info}
receiveInfo = {receive_info}?
validInfo = {valid_info}
[types.discount_info]
discountCondition = {discount_condition}?
discountFee = int?
discountNum = int?
[types.discount_condition]
productCnt = int?
productIds = [int]?
productPrice = int?
[types.receive_info]
limitNumOnePerson = int
startTime = string?  yyyy-MM-dd HH:mm:ss, China time
endTime = string?  yyyy-MM-dd HH:mm:ss, China time
[types.valid_info]
validType = string
validDayNum = int?
startTime = string?  yyyy-MM-dd HH:mm:ss, China time
endTime = string?  yyyy-MM-dd HH:mm:ss, China time
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.union_promoter.promotion_add",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/union/promoter/promotion/add",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
promotionSourceName = string!
[response]
pid = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.union_promoter.promotion_del",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/union/promoter/promotion/del",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
promotionSourcePid = string!
promotionSourceName = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.union_promoter.promotion_list",
            product: Product::Mini,
            method: Method::Get,
            host: Host::Api,
            path: "/union/promoter/promotion/list",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
start = int!
limit = int! default 20
[response]
promotionSourceList = [{promotion_source_list}]
total = int
promotionMaxCnt = int
[types.promotion_source_list]
promotionSourcePid = string
promotionSourceName = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.union_promoter.promotion_upd",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/union/promoter/promotion/upd",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
previousPromotionInfo = {previous_promotion_info}!
promotionInfo = {promotion_info_2}!
[types.previous_promotion_info]
promotionSourceName = string!
promotionSourcePid = string!
[types.promotion_info_2]
promotionSourceName = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.union_promoter.target_apply_status",
            product: Product::Mini,
            method: Method::Get,
            host: Host::Api,
            path: "/union/promoter/target/apply_status",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
planId = string!
[response]
data = {data}
[types.data]
planId = string
promoterStatus = int
applyReason = string?
applyTime = int?
joinTime = int?
rejectTime = int?
removeTime = int?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.union_promoter.target_apply_target",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/union/promoter/target/apply_target",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
planId = string!
applyReason = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.union_promoter.target_plan_info",
            product: Product::Mini,
            method: Method::Get,
            host: Host::Api,
            path: "/union/promoter/target/plan_info",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
planInvitationUrl = string!
[response]
targetPlanInfo = {target_plan_info}
productListInfo = [{product_list_info}]
[types.target_plan_info]
planId = string
planName = string
planDesc = string
planStatus = int
planStartTime = int
planEndTime = int
extInfo = any?
[types.product_list_info]
planId = string
productId = int
productStatus = int
commissionRatio = int
productDetailInfo = {product_detail_info}
leagueExInfo = {product_list_info_league_ex_info}
couponInfo = {product_list_info_coupon_info}
[types.product_detail_info]
title = string
subTitle = string
headImg = [string]
category = [{category}]
brandId = int
brand = string?
model = string?
detail = {detail}
param = [{param}]
minPrice = int?
totalStockNum = int
totalSoldNum = int
[types.category]
catId = int
name = string
[types.detail]
detailImg = [string]
[types.param]
key = string
value = string
[types.product_list_info_league_ex_info]
hasCommission = bool as bool_as_int
commissionRatio = int?
commissionValue = int?
banBizuin = bool? as bool_as_int
banCategory = bool? as bool_as_int
banProduct = bool? as bool_as_int
[types.product_list_info_coupon_info]
hasCoupon = bool? as bool_as_int
couponId = int?
couponDetail = {coupon_detail}?
discount = int?
[types.coupon_detail]
type = int
restNum = int
discountInfo = {discount_info}
receiveInfo = {receive_info}?
validInfo = {valid_info}
[types.discount_info]
discountCondition = {discount_condition}?
discountFee = int?
discountNum = int?
[types.discount_condition]
productCnt = int?
productIds = [int]?
productPrice = int?
[types.receive_info]
limitNumOnePerson = int
startTime = string?  yyyy-MM-dd HH:mm:ss, China time
endTime = string?  yyyy-MM-dd HH:mm:ss, China time
[types.valid_info]
validType = string
validDayNum = int?
startTime = string?  yyyy-MM-dd HH:mm:ss, China time
endTime = string?  yyyy-MM-dd HH:mm:ss, China time
",
        },
    ),
];
