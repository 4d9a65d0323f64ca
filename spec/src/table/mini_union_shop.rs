//! Generated from `spec/mini/union_shop.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{BodyKind, Method, Operation, Product};

pub(super) static ENTRIES: [Entry; 10] = [
    Entry::new(
        Operation {
            name: "mini.union_shop.open_delete_commission",
            path: "/union/shop/open/delete_commission",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "union_shop",
            type_name: "OpenDeleteCommission",
            title: "Withdraw products from promotion (删除商品佣金)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/union/custom_component/api/shop/set_commission.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
key = [{key}]!  the products
[types.key]
productId = int?  id of the product; give this or outProductId
outProductId = string?  the merchant's own id of the product
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.union_shop.open_get_commission",
            path: "/union/shop/open/get_commission",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "union_shop",
            type_name: "OpenGetCommission",
            title: "Get the commission of products (查询商品佣金)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/union/custom_component/api/shop/set_commission.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
key = [{key}]!  the products
[response]
result = [{result}]
[types.key]
productId = int?  id of the product; give this or outProductId
outProductId = string?  the merchant's own id of the product
[types.result]
productId = int  id of the product; give this or outProductId
outProductId = string  the merchant's own id of the product
isCommissionProduct = bool  whether the product is promoted
commissionRatio = int?  commission in ten-thousandths of the price: 1000 is 10 percent
nextCommissionRatio = int?  commission to come, in ten-thousandths
effectiveTime = int?  Unix seconds, when the next commission takes effect
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.union_shop.open_set_commission",
            path: "/union/shop/open/set_commission",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "union_shop",
            type_name: "OpenSetCommission",
            title: "Set the commission of products (设置商品佣金)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/union/custom_component/api/shop/set_commission.html",
            ],
            note: "Only products approved by the trade component can get a commission.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
key = [{key_2}]!  the products
[types.key_2]
productId = int?  id of the product; give this or outProductId
outProductId = string?  the merchant's own id of the product
commissionRatio = int!  commission in ten-thousandths of the price: 1000 is 10 percent
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.union_shop.order_search_normal_order",
            path: "/union/shop/order/search_normal_order",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "union_shop",
            type_name: "OrderSearchNormalOrder",
            title: "Search promoted orders (查询推广订单)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/union/custom_component/api/shop/order-info.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
query = string?  words to search for
allianceAppid = string?  app id of the promoter
orderId = int?  id of the order
outOrderId = string?  the merchant's own id of the order
outOrderIdList = string?  the merchant's own ids of the orders
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
limit = int! default 10  entries a page
[response]
orderList = [{order_list}]
total = int  number of entries in all
[types.order_list]
orderInfo = {order_info}
productList = [{order_list_product_list}]
[types.order_info]
orderId = int  id of the order
outOrderId = string  the merchant's own id of the order
transactionId = string?  WeChat Pay transaction number
payTime = int?  Unix seconds
createTime = int  Unix seconds
orderPrice = int  fen, amount of the order
freight = int  fen
discountedPrice = int  fen taken off the order
additionalPrice = int  fen added to the order
additionalRemarks = string?  what the added amount is for
status = int
statusUpdateTime = int?  Unix seconds
path = string?  page of the mini program
[types.order_list_product_list]
productId = int  id of the product; give this or outProductId
outProductId = string  the merchant's own id of the product
skuId = int?  id of the SKU
outSkuId = string  the merchant's own id of the SKU
title = string
headImg = string  address of the main image
salePrice = int  fen, price at which it is sold
realPrice = int  fen, price after discounts
skuAttrs = [{sku_attrs}]?
productCnt = int  number of pieces
ratio = int  commission in ten-thousandths of the price: 1000 is 10 percent
commissionValue = int  fen, commission
commissionStatus = string  SETTLEMENT_PENDING to be settled, SETTLEMENT_SUCCESS settled, SETTLEMENT_CANCELED cancelled
commissionStatusUpdateTime = int?  Unix seconds
promoterInfo = {promoter_info}?
[types.sku_attrs]
attrKey = string  name of the attribute
attrValue = string  value of the attribute
[types.promoter_info]
appId = string
nickName = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.union_shop.target_add_plan",
            path: "/union/shop/target/add_plan",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "union_shop",
            type_name: "TargetAddPlan",
            title: "Add a targeted plan (添加定向计划)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/union/custom_component/api/shop/target_plan/target_plan.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
planItem = {plan_item}!
productList = [{product_list}]!
[response]
planId = string  id of the targeted plan
planType = string  kind of the plan
inviteUrl = string  link by which promoters are invited
[types.plan_item]
planName = string!
planDesc = string!
planStartTime = int!  Unix seconds
planEndTime = int!  Unix seconds
[types.product_list]
productId = int!  id of the product; give this or outProductId
rate = int!  commission in ten-thousandths of the price: 1000 is 10 percent
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.union_shop.target_plan_list",
            path: "/union/shop/target/plan_list",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "union_shop",
            type_name: "TargetPlanList",
            title: "List targeted plans (查询定向计划列表)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/union/custom_component/api/shop/target_plan/target_plan.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
planId = string?  id of the targeted plan
planStatus = string?  state of the plan
offset = int?  number of entries to skip
limit = int?  entries a page
[response]
planList = [{plan_list}]?
plan = {plan}?
total = int?  number of entries in all
[types.plan_list]
planId = string  id of the targeted plan
planType = string  kind of the plan
planName = string
planDesc = string
planStatus = string  state of the plan
planStartTime = int  Unix seconds
planEndTime = int  Unix seconds
acceptPromoterCnt = int  promoters accepted
auditingPromoterCnt = int  promoters waiting for a decision
inviteUrl = string  link by which promoters are invited
[types.plan]
planId = string  id of the targeted plan
planType = string  kind of the plan
planName = string
planDesc = string
planStatus = string  state of the plan
planStartTime = int  Unix seconds
planEndTime = int  Unix seconds
acceptPromoterCnt = int  promoters accepted
auditingPromoterCnt = int  promoters waiting for a decision
inviteUrl = string  link by which promoters are invited
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.union_shop.target_product_list",
            path: "/union/shop/target/product_list",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "union_shop",
            type_name: "TargetProductList",
            title: "List the products of a targeted plan (查询定向计划商品列表)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/union/custom_component/api/shop/target_plan/target_plan.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
planId = string!  id of the targeted plan
offset = int?  number of entries to skip
limit = int?  entries a page
[response]
productList = [{answer_product_list}]
[types.answer_product_list]
productId = int  id of the product; give this or outProductId
outProductId = string  the merchant's own id of the product
title = string
headImg = string  address of the main image
cats = [{cats}]
path = string  page of the mini program
minPrice = int  fen, lowest price of the SKUs
totalStockNum = int  pieces in stock, all SKUs together
commissionRatio = int  commission in ten-thousandths of the price: 1000 is 10 percent
[types.cats]
catId = int  id of the category
level = int  level of the category
name = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.union_shop.target_promoter_list",
            path: "/union/shop/target/promoter_list",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "union_shop",
            type_name: "TargetPromoterList",
            title: "List the promoters of a targeted plan (查询定向计划推客列表)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/union/custom_component/api/shop/target_plan/target_plan.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
planId = string!  id of the targeted plan
offset = int?  number of entries to skip
limit = int?  entries a page
[response]
promoterList = [{promoter_list}]
[types.promoter_list]
appid = string
nickname = string
promoterType = string  kind of the promoter
applyTime = int  Unix seconds
promoterStatus = string  state of the promoter in the plan
joinTime = int?  Unix seconds
applyReason = string?  reason given with the application
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.union_shop.target_update_plan",
            path: "/union/shop/target/update_plan",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "union_shop",
            type_name: "TargetUpdatePlan",
            title: "Update a targeted plan (更新定向计划)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/union/custom_component/api/shop/target_plan/target_plan.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
planId = string!  id of the targeted plan
planItem = {plan_item}?
productList = [{product_list}]?
[response]
planId = string  id of the targeted plan
inviteUrl = string  link by which promoters are invited
[types.plan_item]
planName = string?
planDesc = string?
planStartTime = int?  Unix seconds
planEndTime = int?  Unix seconds
planStatus = string?  state of the plan
[types.product_list]
productId = int!  id of the product; give this or outProductId
rate = int!  commission in ten-thousandths of the price: 1000 is 10 percent
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.union_shop.target_update_promoter",
            path: "/union/shop/target/update_promoter",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "union_shop",
            type_name: "TargetUpdatePromoter",
            title: "Change the status of promoters in a targeted plan (更新定向计划推客状态)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/union/custom_component/api/shop/target_plan/target_plan.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
planId = string!  id of the targeted plan
appidList = [string]!  app ids of the promoters
promoterStatus = string!  state of the promoter in the plan
",
        },
    ),
];
