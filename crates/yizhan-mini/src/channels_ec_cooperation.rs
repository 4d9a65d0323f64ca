//! Generated from `spec/mini/channels_ec_cooperation.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Cooperation of shops and accounts (小店合作账号)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Cancel an invitation to cooperate (取消合作邀请).
///
/// `POST /channels/ec/cooperation/invitation/cancel`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/cooperation/cancel_invitation.html)
///
/// Obsolete: The documentation no longer lists it.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct InvitationCancel {
    /// Id of the account: original id gh\_... or appid.
    pub sharer_id: String,
    /// 2 official account, 3 mini program.
    pub sharer_type: i64,
}

impl InvitationCancel {
    /// Starts with the required members.
    pub fn new(sharer_id: impl Into<String>, sharer_type: impl Into<i64>) -> Self {
        Self {
            sharer_id: sharer_id.into(),
            sharer_type: sharer_type.into(),
        }
    }
}

wire_out!(InvitationCancel {
    "sharer_id" => sharer_id,
    "sharer_type" => sharer_type,
});

/// The answer to [`InvitationCancel`].
pub type InvitationCancelResponse = yizhan_core::Done;

impl Endpoint for InvitationCancel {
    type Response = InvitationCancelResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_cooperation.invitation_cancel",
        path: "/channels/ec/cooperation/invitation/cancel",
        ..Operation::usual(Product::Mini)
    };
}

/// Get the state of an invitation to cooperate (获取合作账号状态).
///
/// `POST /channels/ec/cooperation/invitation/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/cooperation/generate_invitation_qrcode.html)
///
/// Obsolete: The documentation no longer lists it.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct InvitationGet {
    /// Id of the account: original id gh\_... or appid.
    pub sharer_id: String,
    /// 2 official account, 3 mini program.
    pub sharer_type: i64,
}

impl InvitationGet {
    /// Starts with the required members.
    pub fn new(sharer_id: impl Into<String>, sharer_type: impl Into<i64>) -> Self {
        Self {
            sharer_id: sharer_id.into(),
            sharer_type: sharer_type.into(),
        }
    }
}

wire_out!(InvitationGet {
    "sharer_id" => sharer_id,
    "sharer_type" => sharer_type,
});

/// The answer to [`InvitationGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct InvitationGetResponse {
    /// `data`.
    pub data: InvitationGetData,
}

wire_in!(InvitationGetResponse {
    "data" => data,
});

impl Endpoint for InvitationGet {
    type Response = InvitationGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_cooperation.invitation_get",
        path: "/channels/ec/cooperation/invitation/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `data` of [`InvitationGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct InvitationGetData {
    /// 1 bound, 2 unbound, 3 refused, 4 being accepted, 5 timed out, 6 failed, 7 cancelled by the shop.
    pub status: i64,
}

wire_in!(part InvitationGetData {
    "status" => status,
});

/// Create the QR code of an invitation to cooperate (生成合作邀请二维码).
///
/// `POST /channels/ec/cooperation/invitation/qrcode/generate`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/cooperation/generate_invitation_qrcode.html)
///
/// An administrator of the invited account scans the code to accept.
///
/// Obsolete: The documentation no longer lists it.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct InvitationQrcodeGenerate {
    /// Id of the account: original id gh\_... or appid.
    pub sharer_id: String,
    /// 2 official account, 3 mini program.
    pub sharer_type: i64,
}

impl InvitationQrcodeGenerate {
    /// Starts with the required members.
    pub fn new(sharer_id: impl Into<String>, sharer_type: impl Into<i64>) -> Self {
        Self {
            sharer_id: sharer_id.into(),
            sharer_type: sharer_type.into(),
        }
    }
}

wire_out!(InvitationQrcodeGenerate {
    "sharer_id" => sharer_id,
    "sharer_type" => sharer_type,
});

/// The answer to [`InvitationQrcodeGenerate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct InvitationQrcodeGenerateResponse {
    /// `data`.
    pub data: InvitationQrcodeGenerateData,
}

wire_in!(InvitationQrcodeGenerateResponse {
    "data" => data,
});

impl Endpoint for InvitationQrcodeGenerate {
    type Response = InvitationQrcodeGenerateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_cooperation.invitation_qrcode_generate",
        path: "/channels/ec/cooperation/invitation/qrcode/generate",
        ..Operation::usual(Product::Mini)
    };
}

/// `data` of [`InvitationQrcodeGenerate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct InvitationQrcodeGenerateData {
    /// QR code picture, base64.
    pub qrcode_base64: String,
}

wire_in!(part InvitationQrcodeGenerateData {
    "qrcode_base64" => qrcode_base64,
});

/// End a cooperation (解绑合作账号).
///
/// `POST /channels/ec/cooperation/invitation/unbind`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/cooperation/unbind.html)
///
/// Obsolete: The documentation no longer lists it.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct InvitationUnbind {
    /// Id of the account: original id gh\_... or appid.
    pub sharer_id: String,
    /// 2 official account, 3 mini program.
    pub sharer_type: i64,
}

impl InvitationUnbind {
    /// Starts with the required members.
    pub fn new(sharer_id: impl Into<String>, sharer_type: impl Into<i64>) -> Self {
        Self {
            sharer_id: sharer_id.into(),
            sharer_type: sharer_type.into(),
        }
    }
}

wire_out!(InvitationUnbind {
    "sharer_id" => sharer_id,
    "sharer_type" => sharer_type,
});

/// The answer to [`InvitationUnbind`].
pub type InvitationUnbindResponse = yizhan_core::Done;

impl Endpoint for InvitationUnbind {
    type Response = InvitationUnbindResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_cooperation.invitation_unbind",
        path: "/channels/ec/cooperation/invitation/unbind",
        ..Operation::usual(Product::Mini)
    };
}

/// List cooperating accounts (获取合作账号列表).
///
/// `POST /channels/ec/cooperation/list`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/cooperation/list_sharer.html)
///
/// Called by the shop; lists the accounts it invited, with their state.
///
/// Obsolete: The documentation no longer lists it.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct List {
    /// 2 official account, 3 mini program.
    pub sharer_type: i64,
}

impl List {
    /// Starts with the required members.
    pub fn new(sharer_type: impl Into<i64>) -> Self {
        Self {
            sharer_type: sharer_type.into(),
        }
    }
}

wire_out!(List {
    "sharer_type" => sharer_type,
});

/// The answer to [`List`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// Cooperating accounts.
    pub data_list: Vec<ListDataList>,
}

wire_in!(ListResponse {
    "data_list" => data_list,
});

impl Endpoint for List {
    type Response = ListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_cooperation.list",
        path: "/channels/ec/cooperation/list",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `data_list` of [`List`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListDataList {
    /// Id of the account: original id gh\_... or appid.
    pub sharer_id: String,
    /// Name of the account.
    pub sharer_name: String,
    /// 2 official account, 3 mini program.
    pub sharer_type: i64,
    /// 1 bound, 2 unbound, 3 refused, 4 being accepted, 5 timed out, 6 failed, 7 cancelled by the shop.
    pub status: i64,
    /// When they were bound, Unix seconds.
    pub bind_time: Option<i64>,
    /// When it was unbound, Unix seconds.
    pub unbind_time: Option<i64>,
    /// When it was refused, Unix seconds.
    pub reject_time: Option<i64>,
    /// When it was cancelled, Unix seconds.
    pub cancel_time: Option<i64>,
}

wire_in!(part ListDataList {
    "sharer_id" => sharer_id,
    "sharer_name" => sharer_name,
    "sharer_type" => sharer_type,
    "status" => status,
    "bind_time" => bind_time,
    "unbind_time" => unbind_time,
    "reject_time" => reject_time,
    "cancel_time" => cancel_time,
});

/// Get an order of a cooperating shop (获取合作小店订单详情).
///
/// `POST /channels/ec/cooperation/order/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/cooperation_shop/get_order.html)
///
/// Obsolete: The documentation no longer lists it.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct OrderGet {
    /// Appid of the shop.
    pub shop_appid: String,
    /// Id of the shop order, a string of digits.
    pub order_id: String,
}

impl OrderGet {
    /// Starts with the required members.
    pub fn new(shop_appid: impl Into<String>, order_id: impl Into<String>) -> Self {
        Self {
            shop_appid: shop_appid.into(),
            order_id: order_id.into(),
        }
    }
}

wire_out!(OrderGet {
    "shop_appid" => shop_appid,
    "order_id" => order_id,
});

/// The answer to [`OrderGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderGetResponse {
    /// `order`.
    pub order: OrderGetOrder,
}

wire_in!(OrderGetResponse {
    "order" => order,
});

impl Endpoint for OrderGet {
    type Response = OrderGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_cooperation.order_get",
        path: "/channels/ec/cooperation/order/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `order` of [`OrderGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderGetOrder {
    /// `order_detail`.
    pub order_detail: OrderGetOrderDetail,
    /// Openid of the buyer under the calling mini program.
    pub openid: String,
    /// Unionid of the user, only if the account is bound to an Open Platform account.
    pub unionid: Option<String>,
}

wire_in!(part OrderGetOrder {
    "order_detail" => order_detail,
    "openid" => openid,
    "unionid" => unionid,
});

/// `order_detail` of [`OrderGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderGetOrderDetail {
    /// `product_infos`.
    pub product_infos: Vec<OrderGetProductInfos>,
    /// `price_info`.
    pub price_info: OrderGetPriceInfo,
}

wire_in!(part OrderGetOrderDetail {
    "product_infos" => product_infos,
    "price_info" => price_info,
});

/// `product_infos` of [`OrderGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderGetProductInfos {
    /// Id of the product (SPU).
    pub product_id: i64,
    /// Id of the SKU of the product.
    pub sku_id: i64,
    /// Number of pieces.
    pub sku_cnt: i64,
    /// The shop's own code of the SKU.
    pub sku_code: Option<String>,
    /// Pieces in an unfinished after-sale.
    pub on_aftersale_sku_cnt: i64,
    /// Pieces refunded by after-sales.
    pub finish_aftersale_sku_cnt: i64,
    /// Title of the product.
    pub title: String,
    /// Address of the small picture of the SKU.
    pub thumb_img: String,
    /// Id of this line of the order.
    pub product_unique_id: Option<String>,
    /// List price, fen, above the selling price.
    pub market_price: i64,
    /// Selling price, fen.
    pub sale_price: i64,
    /// Price actually paid for the line, fen.
    pub real_price: Option<i64>,
    /// Price of the line after reductions, fen.
    pub estimate_price: Option<i64>,
    /// Reduction paid by the shop, fen.
    pub merchant_discounted_price: Option<i64>,
    /// Reduction paid by the talent, fen.
    pub finder_discounted_price: Option<i64>,
    /// Reduction for buying together, fen.
    pub bulkbuy_discounted_price: Option<i64>,
    /// Reduction by platform cash coupons, fen.
    pub cash_coupon_discounted_price: Option<i64>,
    /// Reduction by limited-time discounts, fen.
    pub limited_discount_discounted_price: Option<i64>,
    /// Shop's share of a platform activity, fen.
    pub platform_activity_merchant_discounted_price: Option<i64>,
    /// State subsidy, fen.
    pub national_subsidy_discounted_price: Option<i64>,
    /// Shop's share of the state subsidy, fen.
    pub national_subsidy_merchant_discounted_price: Option<i64>,
    /// Whether the shop changed the price.
    pub is_change_price: Option<bool>,
    /// Price after the change, fen.
    pub change_price: Option<i64>,
    /// Whether member points were used.
    pub use_deduction: Option<bool>,
    /// Reduction by member points, fen.
    pub deduction_price: Option<i64>,
    /// Reduction for members, fen.
    pub vip_discounted_price: Option<i64>,
    /// The shop's own id of the product.
    pub out_product_id: Option<String>,
    /// The shop's own id of the SKU.
    pub out_sku_id: Option<String>,
    /// The shop's own id of the warehouse.
    pub out_warehouse_id: Option<String>,
    /// Sale attributes of the SKU.
    pub sku_attrs: Vec<OrderGetSkuAttrs>,
    /// How and when the SKU is shipped.
    pub sku_deliver_info: Option<OrderGetSkuDeliverInfo>,
    /// `extra_service`.
    pub extra_service: Option<OrderGetExtraService>,
    /// `order_product_coupon_info_list`.
    pub order_product_coupon_info_list: Vec<OrderGetOrderProductCouponInfoList>,
    /// When it must be shipped at the latest, Unix seconds.
    pub delivery_deadline: Option<i64>,
    /// Vouchers, for local-life and virtual products.
    pub voucher_list: Vec<OrderGetVoucherList>,
    /// Whether the line is a free gift.
    pub is_free_gift: Option<bool>,
    /// `free_gift_info`.
    pub free_gift_info: Option<OrderGetFreeGiftInfo>,
    /// `change_sku_info`.
    pub change_sku_info: Option<OrderGetChangeSkuInfo>,
    /// Drop-shipping order that covers the line.
    pub dropship_info: Option<OrderGetDropshipInfo>,
    /// Whether it was bought in a flash sale.
    pub is_flash_sale: Option<bool>,
}

wire_in!(part OrderGetProductInfos {
    "product_id" => product_id,
    "sku_id" => sku_id,
    "sku_cnt" => sku_cnt,
    "sku_code" => sku_code,
    "on_aftersale_sku_cnt" => on_aftersale_sku_cnt,
    "finish_aftersale_sku_cnt" => finish_aftersale_sku_cnt,
    "title" => title,
    "thumb_img" => thumb_img,
    "product_unique_id" => product_unique_id,
    "market_price" => market_price,
    "sale_price" => sale_price,
    "real_price" => real_price,
    "estimate_price" => estimate_price,
    "merchant_discounted_price" => merchant_discounted_price,
    "finder_discounted_price" => finder_discounted_price,
    "bulkbuy_discounted_price" => bulkbuy_discounted_price;
    "cash_coupon_discounted_price" => cash_coupon_discounted_price,
    "limited_discount_discounted_price" => limited_discount_discounted_price,
    "platform_activity_merchant_discounted_price" => platform_activity_merchant_discounted_price,
    "national_subsidy_discounted_price" => national_subsidy_discounted_price,
    "national_subsidy_merchant_discounted_price" => national_subsidy_merchant_discounted_price,
    "is_change_price" => is_change_price,
    "change_price" => change_price,
    "use_deduction" => use_deduction,
    "deduction_price" => deduction_price,
    "vip_discounted_price" => vip_discounted_price,
    "out_product_id" => out_product_id,
    "out_sku_id" => out_sku_id,
    "out_warehouse_id" => out_warehouse_id,
    "sku_attrs" => sku_attrs,
    "sku_deliver_info" => sku_deliver_info,
    "extra_service" => extra_service;
    "order_product_coupon_info_list" => order_product_coupon_info_list,
    "delivery_deadline" => delivery_deadline,
    "voucher_list" => voucher_list,
    "is_free_gift" => is_free_gift,
    "free_gift_info" => free_gift_info,
    "change_sku_info" => change_sku_info,
    "dropship_info" => dropship_info,
    "is_flash_sale" => is_flash_sale,
});

/// `sku_attrs` of [`OrderGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderGetSkuAttrs {
    /// Name of the attribute.
    pub attr_key: String,
    /// Value of the attribute.
    pub attr_value: String,
}

wire_in!(part OrderGetSkuAttrs {
    "attr_key" => attr_key,
    "attr_value" => attr_value,
});

/// `sku_deliver_info` of [`OrderGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderGetSkuDeliverInfo {
    /// 0 in stock, 1 presale with full payment.
    pub stock_type: i64,
    /// Expected shipment of a presale, Unix seconds.
    pub predict_delivery_time: Option<i64>,
    /// 0 ship n days after payment, 1 ship n days after the presale ends; only for stock_type 1.
    pub full_payment_presale_delivery_type: Option<i64>,
}

wire_in!(part OrderGetSkuDeliverInfo {
    "stock_type" => stock_type,
    "predict_delivery_time" => predict_delivery_time,
    "full_payment_presale_delivery_type" => full_payment_presale_delivery_type,
});

/// `extra_service` of [`OrderGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderGetExtraService {
    /// 0 no, 1 return within seven days.
    pub seven_day_return: i64,
    /// 0 no, 1 return freight insurance.
    pub freight_insurance: i64,
}

wire_in!(part OrderGetExtraService {
    "seven_day_return" => seven_day_return,
    "freight_insurance" => freight_insurance,
});

/// `order_product_coupon_info_list` of [`OrderGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderGetOrderProductCouponInfoList {
    /// 1 coupon of the shop, 2 of the talent, 3 of the platform.
    pub coupon_type: i64,
    /// Id of the coupon in the user's hands.
    pub user_coupon_id: Option<String>,
    /// Id of the coupon.
    pub coupon_id: Option<String>,
    /// Reduction, fen.
    pub discounted_price: Option<i64>,
}

wire_in!(part OrderGetOrderProductCouponInfoList {
    "coupon_type" => coupon_type,
    "user_coupon_id" => user_coupon_id,
    "coupon_id" => coupon_id,
    "discounted_price" => discounted_price,
});

/// `voucher_list` of [`OrderGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderGetVoucherList {
    /// Code of the voucher.
    pub voucher_code: String,
    /// Kind of voucher.
    pub voucher_type: i64,
    /// Price of the voucher, fen.
    pub voucher_buy_amount: i64,
    /// Which use of a card of several uses.
    pub time_index: Option<i64>,
}

wire_in!(part OrderGetVoucherList {
    "voucher_code" => voucher_code,
    "voucher_type" => voucher_type,
    "voucher_buy_amount" => voucher_buy_amount,
    "time_index" => time_index,
});

/// `free_gift_info` of [`OrderGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderGetFreeGiftInfo {
    /// Lines the gift came with.
    pub main_product_list: Vec<OrderGetMainProductList>,
}

wire_in!(part OrderGetFreeGiftInfo {
    "main_product_list" => main_product_list,
});

/// `main_product_list` of [`OrderGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderGetMainProductList {
    /// Id of the product (SPU).
    pub product_id: i64,
    /// Id of the SKU of the product.
    pub sku_id: i64,
    /// Id of the gift activity.
    pub task_id: i64,
    /// Number of gifts.
    pub gift_cnt: i64,
}

wire_in!(part OrderGetMainProductList {
    "product_id" => product_id,
    "sku_id" => sku_id,
    "task_id" => task_id,
    "gift_cnt" => gift_cnt,
});

/// `change_sku_info` of [`OrderGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderGetChangeSkuInfo {
    /// 3 waiting for the shop, 4 approved, 5 rejected, 6 withdrawn by the buyer, 7 timed out.
    pub preshipment_change_sku_state: i64,
    /// SKU before the change.
    pub old_sku_id: i64,
    /// SKU after the change.
    pub new_sku_id: i64,
    /// Until when the shop can answer, Unix seconds.
    pub ddl_time_stamp: Option<i64>,
}

wire_in!(part OrderGetChangeSkuInfo {
    "preshipment_change_sku_state" => preshipment_change_sku_state,
    "old_sku_id" => old_sku_id,
    "new_sku_id" => new_sku_id,
    "ddl_time_stamp" => ddl_time_stamp,
});

/// `dropship_info` of [`OrderGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderGetDropshipInfo {
    /// Id of the drop-shipping order.
    pub ds_order_id: String,
}

wire_in!(part OrderGetDropshipInfo {
    "ds_order_id" => ds_order_id,
});

/// `price_info` of [`OrderGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderGetPriceInfo {
    /// Sum of the products, fen.
    pub product_price: i64,
    /// Money of the order, fen.
    pub order_price: i64,
    /// Freight, fen.
    pub freight: i64,
    /// Reduction, fen.
    pub discounted_price: i64,
    /// Whether anything was reduced.
    pub is_discounted: bool,
    /// Money before reductions, fen.
    pub original_order_price: Option<i64>,
    /// Sum of the products after reductions, fen.
    pub estimate_product_price: Option<i64>,
    /// Reduction by changes of price, fen.
    pub change_down_price: Option<i64>,
    /// Freight after the change, fen.
    pub change_freight: Option<i64>,
    /// Whether the shop changed the freight.
    pub is_change_freight: Option<bool>,
    /// Whether member points were used.
    pub use_deduction: Option<bool>,
    /// Reduction by member points, fen.
    pub deduction_price: Option<i64>,
    /// Money the shop receives, fen, spelled so.
    pub merchant_receieve_price: i64,
    /// Reduction paid by the shop, fen.
    pub merchant_discounted_price: i64,
    /// Reduction paid by the talent, fen.
    pub finder_discounted_price: i64,
    /// Reduction for members, fen.
    pub vip_discounted_price: Option<i64>,
    /// Reduction by platform cash coupons, fen.
    pub cash_coupon_discounted_price: Option<i64>,
    /// Shop's share of a platform activity, fen.
    pub platform_activity_merchant_discounted_price: Option<i64>,
    /// Reduction for buying together, fen.
    pub bulkbuy_discounted_price: Option<i64>,
    /// Reduction by limited-time discounts, fen.
    pub limited_discount_discounted_price: Option<i64>,
    /// State subsidy, fen.
    pub national_subsidy_discounted_price: Option<i64>,
    /// Shop's share of the state subsidy, fen.
    pub national_subsidy_merchant_discounted_price: Option<i64>,
}

wire_in!(part OrderGetPriceInfo {
    "product_price" => product_price,
    "order_price" => order_price,
    "freight" => freight,
    "discounted_price" => discounted_price,
    "is_discounted" => is_discounted,
    "original_order_price" => original_order_price,
    "estimate_product_price" => estimate_product_price,
    "change_down_price" => change_down_price,
    "change_freight" => change_freight,
    "is_change_freight" => is_change_freight,
    "use_deduction" => use_deduction,
    "deduction_price" => deduction_price,
    "merchant_receieve_price" => merchant_receieve_price,
    "merchant_discounted_price" => merchant_discounted_price,
    "finder_discounted_price" => finder_discounted_price,
    "vip_discounted_price" => vip_discounted_price;
    "cash_coupon_discounted_price" => cash_coupon_discounted_price,
    "platform_activity_merchant_discounted_price" => platform_activity_merchant_discounted_price,
    "bulkbuy_discounted_price" => bulkbuy_discounted_price,
    "limited_discount_discounted_price" => limited_discount_discounted_price,
    "national_subsidy_discounted_price" => national_subsidy_discounted_price,
    "national_subsidy_merchant_discounted_price" => national_subsidy_merchant_discounted_price,
});

/// Get a product of a cooperating shop (获取合作小店商品详情).
///
/// `POST /channels/ec/cooperation/product/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/cooperation_shop/get_product.html)
///
/// Obsolete: The documentation no longer lists it.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ProductGet {
    /// Appid of the shop.
    pub shop_appid: String,
    /// Id of the product (SPU).
    pub product_id: i64,
}

impl ProductGet {
    /// Starts with the required members.
    pub fn new(shop_appid: impl Into<String>, product_id: impl Into<i64>) -> Self {
        Self {
            shop_appid: shop_appid.into(),
            product_id: product_id.into(),
        }
    }
}

wire_out!(ProductGet {
    "shop_appid" => shop_appid,
    "product_id" => product_id,
});

/// The answer to [`ProductGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ProductGetResponse {
    /// `product`.
    pub product: ProductGetProduct,
}

wire_in!(ProductGetResponse {
    "product" => product,
});

impl Endpoint for ProductGet {
    type Response = ProductGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_cooperation.product_get",
        path: "/channels/ec/cooperation/product/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `product` of [`ProductGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ProductGetProduct {
    /// Id of the product (SPU).
    pub product_id: i64,
    /// Title of the product.
    pub title: String,
    /// Addresses of the main images.
    pub img_urls: Vec<String>,
    /// Lowest selling price among the SKUs, fen.
    pub min_price: i64,
}

wire_in!(part ProductGetProduct {
    "product_id" => product_id,
    "title" => title,
    "img_urls" => img_urls,
    "min_price" => min_price,
});

/// List products of a cooperating shop (获取合作小店商品列表).
///
/// `POST /channels/ec/cooperation/product/list`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/cooperation_shop/list_cooperation_shop_product.html)
///
/// Obsolete: The documentation no longer lists it.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ProductList {
    /// Appid of the shop.
    pub shop_appid: String,
    /// Number of entries per page.
    ///
    /// `10` unless set.
    pub page_size: i64,
    /// Cursor of the next page, empty for the first page.
    pub next_key: Option<String>,
}

impl ProductList {
    /// Starts with the required members.
    pub fn new(shop_appid: impl Into<String>) -> Self {
        Self {
            shop_appid: shop_appid.into(),
            page_size: 10,
            next_key: Default::default(),
        }
    }

    /// Number of entries per page.
    ///
    /// `10` unless set.
    pub fn page_size(mut self, page_size: impl Into<i64>) -> Self {
        self.page_size = page_size.into();
        self
    }

    /// Cursor of the next page, empty for the first page.
    pub fn next_key(mut self, next_key: impl Into<String>) -> Self {
        self.next_key = Some(next_key.into());
        self
    }
}

wire_out!(ProductList {
    "shop_appid" => shop_appid,
    "page_size" => page_size,
    "next_key" => next_key,
});

/// The answer to [`ProductList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ProductListResponse {
    /// `products`.
    pub products: Vec<ProductListProducts>,
    /// Number of all matching entries.
    pub total_num: i64,
    /// Cursor of the next page, empty for the first page.
    pub next_key: Option<String>,
}

wire_in!(ProductListResponse {
    "products" => products,
    "total_num" => total_num,
    "next_key" => next_key,
});

impl Endpoint for ProductList {
    type Response = ProductListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_cooperation.product_list",
        path: "/channels/ec/cooperation/product/list",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `products` of [`ProductList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ProductListProducts {
    /// Id of the product (SPU).
    pub product_id: i64,
}

wire_in!(part ProductListProducts {
    "product_id" => product_id,
});

/// List cooperating shops (获取合作小店列表).
///
/// `POST /channels/ec/cooperation/shop/list`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/cooperation_shop/list_shop.html)
///
/// Called by the mini program; lists the shops that invited it.
///
/// Obsolete: The documentation no longer lists it.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ShopList {}

impl ShopList {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(ShopList {});

/// The answer to [`ShopList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ShopListResponse {
    /// Shops that cooperate with the calling mini program.
    pub shop_list: Vec<ShopListShopList>,
}

wire_in!(ShopListResponse {
    "shop_list" => shop_list,
});

impl Endpoint for ShopList {
    type Response = ShopListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_cooperation.shop_list",
        path: "/channels/ec/cooperation/shop/list",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `shop_list` of [`ShopList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ShopListShopList {
    /// `appid`.
    pub appid: String,
    /// `nickname`.
    pub nickname: String,
    /// 1 bound, 2 unbound, 3 refused, 4 being accepted, 5 timed out, 6 failed, 7 cancelled by the shop.
    pub status: i64,
    /// When they were bound, Unix seconds.
    pub bind_time: Option<i64>,
    /// When it was unbound, Unix seconds.
    pub unbind_time: Option<i64>,
    /// When it was cancelled, Unix seconds.
    pub cancel_time: Option<i64>,
}

wire_in!(part ShopListShopList {
    "appid" => appid,
    "nickname" => nickname,
    "status" => status,
    "bind_time" => bind_time,
    "unbind_time" => unbind_time,
    "cancel_time" => cancel_time,
});
