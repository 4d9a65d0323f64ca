//! Shops in mini programs (自定义交易组件、小商店).

use crate::fields::{group, record};

group! {
    /// Shops in mini programs (自定义交易组件、小商店).
    #[expect(clippy::large_enum_variant, reason = "groups are held in a box")]
    enum ShopEvent

    /// A complaint changed an after-sale order (售后单纠纷状态更新).
    AftersaleComplaintUpdateOrderState = "aftersale_complaint_update_order_state",
    /// The merchant did not confirm the returned goods in time (商家确认收货超时).
    AftersaleMerchantConfirmReceiptOverdue = "aftersale_merchant_confirm_receipt_overdue",
    /// The merchant did not answer a refund in time (商家处理退款超时).
    AftersaleMerchantHandleRefundOverdue = "aftersale_merchant_handle_refund_overdue",
    /// The merchant did not answer a return in time (商家处理退货超时).
    AftersaleMerchantHandleReturnOverdue = "aftersale_merchant_handle_return_overdue",
    /// A refund was paid (退款成功).
    AftersaleRefundSuccess = "aftersale_refund_success",
    /// A user changed an after-sale order (用户修改售后单).
    AftersaleUpdateOrder = "aftersale_update_order",
    /// The user did not ask for a judgement in time (用户申请平台介入超时).
    AftersaleUserApplyPlatformJudgeOverdue = "aftersale_user_apply_platform_judge_overdue",
    /// A user cancelled an after-sale order (用户取消售后).
    AftersaleUserCancel = "aftersale_user_cancel",
    /// A user confirmed the proof of a refund (用户确认退款凭证).
    AftersaleUserConfirmRefundCertificate = "aftersale_user_confirm_refund_certificate",
    /// A user changed the return's waybill (用户修改退货物流).
    AftersaleUserModifyReturnInfo = "aftersale_user_modify_return_info",
    /// The user did not send the return's waybill in time (用户上传退货物流超时).
    AftersaleUserUploadReturnInfoOverdue = "aftersale_user_upload_return_info_overdue",
    /// Returned goods are on their way (待商家确认收货).
    AftersaleWaitMerchantConfirmReceipt = "aftersale_wait_merchant_confirm_receipt",
    /// The merchant is to refund outside of WeChat (待商家线下退款).
    AftersaleWaitMerchantOfflineRefund = "aftersale_wait_merchant_offline_refund" => Aftersale {
        "aftersale_info.aftersale_id" => aftersale_id: u64,
        "aftersale_info.out_aftersale_id" => out_aftersale_id: String,
    }

    /// A user wants a refund or a return (用户提交售后).
    AftersaleNewOrder = "aftersale_new_order" => AftersaleNewOrder {
        "aftersale_info.aftersale_id" => aftersale_id: u64,
        "aftersale_info.order_id" => order_id: u64,
        "aftersale_info.out_order_id" => out_order_id: String,
    }

    /// A user complained about a mini shop's order (小商店投诉).
    ComplaintCallback = "complaint_callback" => ComplaintCallback {
        "BussiCallBackInfo.appid" | "appid" => appid: String,
        "BussiCallBackInfo.option_type" | "option_type" => option_type: Option<String>,
        "BussiCallBackInfo.complaint_order_id" | "complaint_order_id" => complaint_order_id: u64,
        "BussiCallBackInfo.open_id" | "open_id" => openid: String,
        "BussiCallBackInfo.type" | "type" => kind: Option<i64>,
        "BussiCallBackInfo.status" | "status" => status: Option<i64>,
        "BussiCallBackInfo.phone_number" | "phone_number" => phone_number: Option<String>,
        "BussiCallBackInfo.customer_material_content" | "customer_material_content" => customer_material_content: Option<String>,
        "BussiCallBackInfo.customer_material_media_id_list" | "customer_material_media_id_list" => customer_material_media_id_list: Option<String>,
        "BussiCallBackInfo.order_id" | "order_id" => order_id: String,
        "BussiCallBackInfo.out_trade_no" | "out_trade_no" => out_trade_no: String,
        "BussiCallBackInfo.product_name" | "product_name" => product_name: Option<String>,
        "BussiCallBackInfo.pay_time" | "pay_time" => pay_time: Option<i64>,
        "BussiCallBackInfo.total_cost" | "total_cost" => total_cost: Option<i64>,
        "BussiCallBackInfo.create_time" | "create_time" => create_time: Option<i64>,
        "BussiCallBackInfo.expire_time" | "expire_time" => expire_time: Option<i64>,
        "BussiCallBackInfo.history" | "history" => history: Vec<ComplaintHistory>,
    }

    /// A complaint changed its state (纠纷单通知).
    ComplaintNotify = "complaint_notify" => ComplaintNotify {
        "complaint_info.complaint_order_id" => complaint_order_id: u64,
        "complaint_info.state" => state: Option<i64>,
        "complaint_info.event" => event: Option<i64>,
    }

    /// An order was paid (资金订单支付).
    FundsOrderPay = "funds_order_pay" => FundsOrderPay {
        "order_info.trade_no" => trade_no: String,
        "order_info.transaction_id" => transaction_id: String,
        "order_info.pay_time" => pay_time: Option<String>,
    }

    /// A profit sharing ended (分账结果).
    FundsOrderProfitsharing = "funds_order_profitsharing" => FundsOrderProfitsharing {
        "order_info.profit_sharing_no" => profit_sharing_no: String,
        "order_info.amount" => amount: Option<i64>,
        "order_info.result" => result: Option<String>,
        "order_info.finish_time" => finish_time: Option<String>,
    }

    /// A refund ended (资金退款结果).
    FundsOrderRefund = "funds_order_refund" => FundsOrderRefund {
        "order_info.refund_no" => refund_no: String,
        "order_info.status" => status: Option<String>,
        "order_info.success_time" => success_time: Option<String>,
    }

    /// An order was paid in a WeChat shop (微信小店订单付款).
    MerchantOrder = "merchant_order" => MerchantOrder {
        "OrderId" => order_id: String,
        "OrderStatus" => order_status: Option<i64>,
        "ProductId" => product_id: String,
        "SkuInfo" => sku_info: Option<String>,
    }

    /// A promoter was tied to a user, or left (推广员动作).
    MiniprogramSharerAction = "miniprogram_sharer_action" => MiniprogramSharerAction {
        "type" => kind: Option<i64>,
        "openid" => openid: String,
        "promoter" => promoter: Option<Promoter>,
    }

    /// A sharer was bound, or left (分享员绑定状态变更).
    MiniprogramSharerBindStatusChange = "miniprogram_sharer_bind_status_change" => MiniprogramSharerBindStatusChange {
        "openid" => openid: String,
        "bind_status" => bind_status: Option<i64>,
    }

    /// The shop's registration ended (接入结果).
    AccountRegister = "open_product_account_register" => AccountRegister {
        "OpenProductAccountRegister.status" => status: Option<i64>,
    }

    /// A brand was examined (品牌审核).
    BrandAudit = "open_product_brand_audit" => BrandAudit {
        "QualificationAuditResult.status" => status: Option<i64>,
        "QualificationAuditResult.audit_id" => audit_id: String,
        "QualificationAuditResult.brand_id" => brand_id: u64,
        "QualificationAuditResult.audit_type" => audit_type: Option<i64>,
        "QualificationAuditResult.reject_reason" => reject_reason: Option<String>,
    }

    /// A category was examined (类目审核).
    CategoryAudit = "open_product_category_audit" => CategoryAudit {
        "QualificationAuditResult.status" => status: Option<i64>,
        "QualificationAuditResult.audit_id" => audit_id: String,
        "QualificationAuditResult.audit_type" => audit_type: Option<i64>,
        "QualificationAuditResult.reject_reason" => reject_reason: Option<String>,
    }

    /// An order is to be attributed (订单归因).
    OrderAnalyze = "open_product_order_analyze" => OrderAnalyze {
        "order_info.out_order_id" => out_order_id: String,
        "order_info.order_id" => order_id: u64,
        "order_info.openid" => openid: String,
    }

    /// An order was cancelled (订单取消).
    OrderCancel = "open_product_order_cancel",
    /// An order's goods were received (订单确认收货).
    OrderConfirm = "open_product_order_confirm",
    /// An order was refunded (订单退款).
    OrderRefund = "open_product_order_refund" => OrderRef {
        "order_info.out_order_id" => out_order_id: String,
        "order_info.order_id" => order_id: u64,
    }

    /// An order was paid (订单支付成功).
    OrderPay = "open_product_order_pay" => OrderPay {
        "order_info.out_order_id" => out_order_id: String,
        "order_info.order_id" => order_id: u64,
        "order_info.transaction_id" => transaction_id: String,
        "order_info.pay_time" => pay_time: Option<String>,
    }

    /// An order was settled (订单结算).
    OrderSettle = "open_product_order_settle" => OrderSettle {
        "order_info.out_order_id" => out_order_id: String,
        "order_info.order_id" => order_id: u64,
        "order_info.settle_no" => settle_no: String,
        "order_info.amount" => amount: Option<i64>,
        "order_info.settle_time" => settle_time: Option<String>,
    }

    /// A user received a coupon (领取优惠券).
    ReceiveCoupon = "open_product_receive_coupon" => ReceiveCoupon {
        "out_coupon_id" => out_coupon_id: String,
        "request_id" => request_id: String,
    }

    /// A product was examined (商品审核).
    SpuAudit = "open_product_spu_audit",
    /// A product's state changed (商品状态变更).
    SpuStatusUpdate = "open_product_spu_status_update" => SpuAudit {
        "OpenProductSpuAudit.status" => status: Option<i64>,
        "OpenProductSpuAudit.out_product_id" => out_product_id: String,
        "OpenProductSpuAudit.product_id" => product_id: u64,
        "OpenProductSpuAudit.reject_reason" => reject_reason: Option<String>,
    }

    /// A scene was examined (场景审核).
    SceneGroupAudit = "open_product_scene_group_audit" => SceneGroupAudit {
        "SceneGroupAudit.group_id" => group_id: u64,
        "SceneGroupAudit.name" => name: Option<String>,
        "SceneGroupAudit.reason" => reason: Option<String>,
        "SceneGroupAudit.scene_group_ext_list" => scene_group_ext_list: Vec<SceneGroupExt>,
    }

    /// A withdrawal changed its state (提现通知).
    WithdrawNotify = "withdraw_notify" => WithdrawNotify {
        "withdraw_info.out_request_no" => out_request_no: String,
        "withdraw_info.event" => event: Option<i64>,
    }
}

record! {
    /// A step of a complaint.
    ComplaintHistory {
        "time" => time: Option<i64>,
        "content" => content: Option<String>,
        "media_id_list" => media_id_list: Vec<String>,
    }
}

record! {
    /// A promoter.
    Promoter {
        "finder_nickname" => finder_nickname: Option<String>,
        "promoter_id" => promoter_id: Option<String>,
        "promoter_openid" => promoter_openid: Option<String>,
    }
}

record! {
    /// A part of a scene.
    SceneGroupExt {
        "ext_id" => ext_id: u64,
        "name" => name: Option<String>,
        "status" => status: Option<i64>,
    }
}
