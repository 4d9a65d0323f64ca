//! Generated from `spec/mini/union_shop.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 10] = [
    Entry::new(
        Operation {
            name: "mini.union_shop.open_delete_commission",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/union/shop/open/delete_commission",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
key = [{key}]!
[types.key]
productId = int?
outProductId = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.union_shop.open_get_commission",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/union/shop/open/get_commission",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
key = [{key}]!
[response]
result = [{result}]
[types.key]
productId = int?
outProductId = string?
[types.result]
productId = int
outProductId = string
isCommissionProduct = bool
commissionRatio = int?
nextCommissionRatio = int?
effectiveTime = int?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.union_shop.open_set_commission",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/union/shop/open/set_commission",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "union_shop",
            type_name: "OpenSetCommission",
            title: "Set the commission of products (设置商品佣金)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/union/custom_component/api/shop/set_commission.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
key = [{key_2}]!
[types.key_2]
productId = int?
outProductId = string?
commissionRatio = int!
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.union_shop.order_search_normal_order",
            product: Product::Mini,
            method: Method::Get,
            host: Host::Api,
            path: "/union/shop/order/search_normal_order",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
query = string?
allianceAppid = string?
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
orderList = [{order_list}]
total = int
[types.order_list]
orderInfo = {order_info}
productList = [{order_list_product_list}]
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
path = string?
[types.order_list_product_list]
productId = int
outProductId = string
skuId = int?
outSkuId = string
title = string
headImg = string
salePrice = int
realPrice = int
skuAttrs = [{sku_attrs}]?
productCnt = int
ratio = int
commissionValue = int
commissionStatus = string
commissionStatusUpdateTime = int?
promoterInfo = {promoter_info}?
[types.sku_attrs]
attrKey = string
attrValue = string
[types.promoter_info]
appId = string
nickName = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.union_shop.target_add_plan",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/union/shop/target/add_plan",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
planId = string
planType = string
inviteUrl = string
[types.plan_item]
planName = string!
planDesc = string!
planStartTime = int!
planEndTime = int!
[types.product_list]
productId = int!
rate = int!
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.union_shop.target_plan_list",
            product: Product::Mini,
            method: Method::Get,
            host: Host::Api,
            path: "/union/shop/target/plan_list",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
planId = string?
planStatus = string?
offset = int?
limit = int?
[response]
planList = [{plan_list}]?
plan = {plan}?
total = int?
[types.plan_list]
planId = string
planType = string
planName = string
planDesc = string
planStatus = string
planStartTime = int
planEndTime = int
acceptPromoterCnt = int
auditingPromoterCnt = int
inviteUrl = string
[types.plan]
planId = string
planType = string
planName = string
planDesc = string
planStatus = string
planStartTime = int
planEndTime = int
acceptPromoterCnt = int
auditingPromoterCnt = int
inviteUrl = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.union_shop.target_product_list",
            product: Product::Mini,
            method: Method::Get,
            host: Host::Api,
            path: "/union/shop/target/product_list",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
planId = string!
offset = int?
limit = int?
[response]
productList = [{answer_product_list}]
[types.answer_product_list]
productId = int
outProductId = string
title = string
headImg = string
cats = [{cats}]
path = string
minPrice = int
totalStockNum = int
commissionRatio = int
[types.cats]
catId = int
level = int
name = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.union_shop.target_promoter_list",
            product: Product::Mini,
            method: Method::Get,
            host: Host::Api,
            path: "/union/shop/target/promoter_list",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
planId = string!
offset = int?
limit = int?
[response]
promoterList = [{promoter_list}]
[types.promoter_list]
appid = string
nickname = string
promoterType = string
applyTime = int
promoterStatus = string
joinTime = int?
applyReason = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.union_shop.target_update_plan",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/union/shop/target/update_plan",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
planId = string!
planItem = {plan_item}?
productList = [{product_list}]?
[response]
planId = string
inviteUrl = string
[types.plan_item]
planName = string?
planDesc = string?
planStartTime = int?
planEndTime = int?
planStatus = string?
[types.product_list]
productId = int!
rate = int!
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.union_shop.target_update_promoter",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/union/shop/target/update_promoter",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
planId = string!
appidList = [string]!
promoterStatus = string!
",
        },
    ),
];
