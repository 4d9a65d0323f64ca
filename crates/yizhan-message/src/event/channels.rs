//! Channels shops (视频号小店).

use crate::fields::group;

group! {
    /// Channels shops (视频号小店).
    enum ChannelsEvent

    /// An after-sale order changed (售后单更新).
    AftersaleUpdate = "channels_ec_aftersale_update" => AftersaleUpdate {
        "finder_shop_aftersale_status_update.after_sale_order_id" => after_sale_order_id: u64,
        "finder_shop_aftersale_status_update.order_id" => order_id: u64,
        "finder_shop_aftersale_status_update.status" => status: Option<String>,
        "finder_shop_aftersale_status_update.wxa_vip_discounted_price" => wxa_vip_discounted_price: Option<i64>,
    }

    /// A brand was examined (品牌审核).
    Brand = "channels_ec_brand" => Brand {
        "BrandEvent.brand_id" => brand_id: u64,
        "BrandEvent.audit_id" => audit_id: u64,
        "BrandEvent.status" => status: Option<i64>,
        "BrandEvent.reason" => reason: Option<String>,
    }

    /// A complaint changed (纠纷更新).
    ComplaintUpdate = "channels_ec_complaint_update" => ComplaintUpdate {
        "finder_shop_complaint.complaint_id" => complaint_id: String,
        "finder_shop_complaint.after_sale_order_id" => after_sale_order_id: u64,
        "finder_shop_complaint.order_id" => order_id: u64,
        "finder_shop_complaint.complaint_status" => complaint_status: Option<i64>,
    }

    /// A user received a coupon (用户领券).
    CouponReceive = "channels_ec_coupon_receive" => CouponReceive {
        "receive_info.user_coupon_id" => user_coupon_id: String,
        "receive_info.coupon_id" => coupon_id: u64,
        "receive_info.receive_time" => receive_time: Option<i64>,
    }

    /// A guarantee order changed (保障单更新).
    GuaranteeUpdate = "channels_ec_guarantee_update" => GuaranteeUpdate {
        "finder_shop_guarantee_status_update.guarantee_order_id" => guarantee_order_id: u64,
        "finder_shop_guarantee_status_update.order_id" => order_id: u64,
        "finder_shop_guarantee_status_update.status" => status: Option<String>,
    }

    /// A product of an institution changed (团长商品变更).
    HeadSupplierItemUpdate = "head_supplier_item_update" => HeadSupplierItemUpdate {
        "item_info.event_type" => event_type: Option<i64>,
        "item_info.appid" => appid: String,
        "item_info.product_id" => product_id: u64,
        "item_info.version" => version: Option<String>,
        "item_info.update_fields" => update_fields: Vec<String>,
    }

    /// An order was cancelled (订单取消).
    OrderCancel = "channels_ec_order_cancel" => OrderCancel {
        "order_info.order_id" => order_id: u64,
        "order_info.cancel_type" => cancel_type: Option<i64>,
    }

    /// An order's goods were received (订单确认收货).
    OrderConfirm = "channels_ec_order_confirm" => OrderConfirm {
        "order_info.order_id" => order_id: u64,
        "order_info.confirm_type" => confirm_type: Option<i64>,
    }

    /// An order was sent (订单发货).
    OrderDeliver = "channels_ec_order_deliver" => OrderDeliver {
        "order_info.order_id" => order_id: u64,
        "order_info.finish_delivery" => finish_delivery: Option<bool>,
    }

    /// An order's other data changed (订单其他信息更新).
    OrderExtInfoUpdate = "channels_ec_order_ext_info_update" => OrderExtInfoUpdate {
        "order_info.order_id" => order_id: u64,
        "order_info.type" => kind: Option<i64>,
    }

    /// A new order (订单下单).
    OrderNew = "channels_ec_order_new" => OrderNew {
        "order_info.order_id" => order_id: u64,
    }

    /// An order was paid (订单支付成功).
    OrderPay = "channels_ec_order_pay" => OrderPay {
        "order_info.order_id" => order_id: u64,
        "order_info.pay_time" => pay_time: Option<i64>,
    }

    /// An order was settled (订单结算成功).
    OrderSettle = "channels_ec_order_settle" => OrderSettle {
        "order_info.order_id" => order_id: u64,
        "order_info.settle_time" => settle_time: Option<i64>,
    }

    /// An after-sale order of a present changed (礼物售后单更新).
    PresentAftersaleUpdate = "channels_ec_present_aftersale_update" => PresentAftersaleUpdate {
        "finder_shop_present_aftersale_status_update.after_sale_order_id" => after_sale_order_id: u64,
        "finder_shop_present_aftersale_status_update.order_id" => order_id: u64,
        "finder_shop_present_aftersale_status_update.status" => status: Option<String>,
    }

    /// A category was examined (类目审核).
    ProductCategoryAudit = "product_category_audit" => ProductCategoryAudit {
        "ProductCategoryAudit.audit_id" => audit_id: u64,
        "ProductCategoryAudit.status" => status: Option<i64>,
        "ProductCategoryAudit.reason" => reason: Option<String>,
    }

    /// An order's state changed (订单状态更新).
    ProductOrderStatusUpdate = "product_order_status_update" => ProductOrderStatusUpdate {
        "ProductOrderStatusUpdate.order_id" => order_id: u64,
        "ProductOrderStatusUpdate.status" => status: Option<i64>,
    }

    /// A product was examined (商品审核).
    ProductSpuAudit = "product_spu_audit" => ProductSpuAudit {
        "ProductSpuAudit.product_id" => product_id: u64,
        "ProductSpuAudit.status" => status: Option<i64>,
        "ProductSpuAudit.reason" => reason: Option<String>,
        "ProductSpuAudit.audit_info" => audit_info: Option<String>,
    }

    /// A product went on sale, or off (商品上下架).
    ProductSpuListing = "product_spu_listing" => ProductSpuListing {
        "ProductSpuListing.product_id" => product_id: u64,
        "ProductSpuListing.status" => status: Option<i64>,
        "ProductSpuListing.reason" => reason: Option<String>,
    }

    /// A product changed (商品更新).
    ProductSpuUpdate = "product_spu_update" => ProductSpuUpdate {
        "ProductSpuUpdate.product_id" => product_id: u64,
        "ProductSpuUpdate.status" => status: Option<i64>,
    }

    /// A sharer was bound, or left (分享员变更).
    SharerChange = "channels_ec_sharer_change" => SharerChange {
        "bind_status" => bind_status: Option<i64>,
        "openid" => openid: String,
        "sharer_type" => sharer_type: Option<i64>,
    }

    /// A product's stock runs out (库存不足).
    StockNoEnough = "channels_ec_stock_no_enough" => StockNoEnough {
        "channels_ec_stock_no_enough.product_id" => product_id: u64,
        "channels_ec_stock_no_enough.sku_id" => sku_id: u64,
        "channels_ec_stock_no_enough.remaining_stock_amount" => remaining_stock_amount: Option<i64>,
        "channels_ec_stock_no_enough.remaining_code_amount" => remaining_code_amount: Option<i64>,
    }

    /// A user became a member (用户自动入会).
    VipUserAutoAdd = "channels_ec_vip_user_auto_add" => VipUserAutoAdd {
        "info.shop_appid" => shop_appid: String,
        "info.identity" => identity: Option<String>,
        "info.outer_userid" => outer_userid: Option<String>,
        "info.add_time" => add_time: Option<i64>,
    }

    /// WeChat asks for a member's data (获取会员信息).
    VipUserInfoGet = "channels_ec_vip_user_info_get" => VipUserInfoGet {
        "info.shop_appid" => shop_appid: String,
    }

    /// An order of a cooperating shop (合作店铺订单).
    CooperationShopOrder = "cooperation_shop_order" => CooperationShopOrder {
        "EventData.shop_appid" => shop_appid: String,
        "EventData.order_id" => order_id: String,
    }

    /// A dropshipping order was cancelled (代发单取消).
    DropshipOrderCancel = "dropship_order_cancel",
    /// A new dropshipping order (代发单分配).
    DropshipOrderNew = "dropship_order_new" => DropshipOrderCancel {
        "ds_order_id" => ds_order_id: String,
    }

    /// A dropshipping order changed (代发单变更).
    DropshipOrderUpdate = "dropship_order_update" => DropshipOrderUpdate {
        "ds_order_id" => ds_order_id: String,
        "update_time" => update_time: Option<i64>,
    }

    /// A parcel with an electronic waybill moved on (电子面单轨迹).
    EwaybillPushPath = "ewaybill_push_path" => EwaybillPushPath {
        "waybill_info.ewaybill_order_id" => ewaybill_order_id: String,
        "waybill_info.waybill_id" => waybill_id: String,
        "waybill_info.status" => status: Option<i64>,
        "waybill_info.desc" => desc: Option<String>,
        "waybill_info.update_time" => update_time: Option<i64>,
    }
}
