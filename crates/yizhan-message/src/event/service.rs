//! Other services: virtual payment, shipping data, media examination, comments, guides.

use crate::fields::{group, record};

group! {
    /// Other services: virtual payment, shipping data, media examination, comments, guides.
    enum ServiceEvent

    /// A place on the map was examined (腾讯地图地点审核).
    CreateMapPoiAuditInfo = "create_map_poi_audit_info" => CreateMapPoiAuditInfo {
        "audit_id" => audit_id: u64,
        "status" => status: Option<i64>,
        "map_poi_id" => map_poi_id: String,
        "name" => name: Option<String>,
        "address" => address: Option<String>,
        "longitude" => longitude: Option<f64>,
        "latitude" => latitude: Option<f64>,
        "sh_remark" => sh_remark: Option<String>,
    }

    /// A user scanned a guide's QR code (扫顾问二维码).
    GuideQrcodeScanEvent = "guide_qrcode_scan_event" => GuideQrcodeScanEvent {
        "GuideScanEvent.qrcode_guide_account" => qrcode_guide_account: Option<String>,
        "GuideScanEvent.qrcode_guide_openid" => qrcode_guide_openid: Option<String>,
        "GuideScanEvent.openid" => openid: String,
        "GuideScanEvent.action" => action: Option<i64>,
        "GuideScanEvent.qrcode_info" => qrcode_info: Option<String>,
    }

    /// Bought game coins were delivered (小游戏代币发放).
    MinigameCoinDeliverCompleted = "minigame_coin_deliver_completed" => MinigameCoinDeliverCompleted {
        "MiniGame.Payload" => payload: Option<String>,
        secret "MiniGame.PayEventSig" => pay_event_sig: Option<String>,
        "MiniGame.IsMock" => is_mock: Option<bool>,
    }

    /// A book was examined (小说审核).
    SecbookAuditEvent = "secbook_audit_event" => SecbookAuditEvent {
        "audit_event.book_id" => book_id: String,
        "audit_event.audit_detail" => audit_detail: Option<AuditDetail>,
    }

    /// A drama was examined (剧目审核).
    SecvodAuditEvent = "secvod_audit_event" => SecvodAuditEvent {
        "audit_event.drama_id" => drama_id: String,
        "audit_event.audit_detail" => audit_detail: Option<DramaAuditDetail>,
    }

    /// A video was uploaded, or was not (媒资上传).
    SecvodUploadEvent = "secvod_upload_event" => SecvodUploadEvent {
        "upload_event.media_id" => media_id: String,
        "upload_event.source_context" => source_context: Option<String>,
        "upload_event.errcode" => errcode: Option<i64>,
        "upload_event.errmsg" => errmsg: Option<String>,
    }

    /// An order is to be settled, or was (订单将要结算或已经结算).
    TradeManageOrderSettlement = "trade_manage_order_settlement" => TradeManageOrderSettlement {
        "merchant_id" => merchant_id: String,
        "sub_merchant_id" => sub_merchant_id: Option<String>,
        "merchant_trade_no" => merchant_trade_no: String,
        "transaction_id" => transaction_id: String,
        "pay_time" => pay_time: Option<i64>,
        "msg" => msg: Option<String>,
        "shipped_time" => shipped_time: Option<i64>,
        "estimated_settlement_time" => estimated_settlement_time: Option<i64>,
        "confirm_receive_method" => confirm_receive_method: Option<i64>,
        "confirm_receive_time" => confirm_receive_time: Option<i64>,
        "settlement_time" => settlement_time: Option<i64>,
    }

    /// The shipping service wants to be used (提醒接入发货信息管理服务).
    TradeManageRemindAccessApi = "trade_manage_remind_access_api" => TradeManageRemindAccessApi {
        "msg" => msg: Option<String>,
    }

    /// An order waits for its shipping data (提醒需要上传发货信息).
    TradeManageRemindShipping = "trade_manage_remind_shipping" => TradeManageRemindShipping {
        "merchant_id" => merchant_id: String,
        "sub_merchant_id" => sub_merchant_id: Option<String>,
        "merchant_trade_no" => merchant_trade_no: String,
        "transaction_id" => transaction_id: String,
        "pay_time" => pay_time: Option<i64>,
        "msg" => msg: Option<String>,
    }

    /// A bad comment (差评通知).
    WxaCommentBadScore = "wxa_comment_bad_score" => WxaCommentBadScore {
        "result.comment_id" => comment_id: String,
    }

    /// Virtual coins were bought (代币支付推送).
    CoinPayNotify = "xpay_coin_pay_notify" => CoinPayNotify {
        "OpenId" => openid: String,
        "OutTradeNo" => out_trade_no: Option<String>,
        "Env" => env: Option<i64>,
        "WeChatPayInfo" => we_chat_pay_info: Option<WeChatPayInfo>,
        "CoinInfo" => coin_info: Option<CoinInfo>,
    }

    /// Virtual goods are to be delivered (道具发货推送).
    GoodsDeliverNotify = "xpay_goods_deliver_notify" => GoodsDeliverNotify {
        "OpenId" => openid: String,
        "OutTradeNo" => out_trade_no: Option<String>,
        "Env" => env: Option<i64>,
        "WeChatPayInfo" => we_chat_pay_info: Option<WeChatPayInfo>,
        "GoodsInfo" => goods_info: Option<GoodsInfo>,
    }

    /// A virtual payment was refunded (虚拟支付退款推送).
    RefundNotify = "xpay_refund_notify" => RefundNotify {
        "OpenId" => openid: String,
        "MchRefundId" => mch_refund_id: String,
        "WxRefundId" => wx_refund_id: String,
        "MchOrderId" => mch_order_id: String,
        "WxOrderId" => wx_order_id: String,
        "WxpayRefundTransactionId" => wxpay_refund_transaction_id: Option<String>,
        "RefundFee" => refund_fee: Option<i64>,
        "RetCode" => ret_code: Option<i64>,
        "RetMsg" => ret_msg: Option<String>,
        "RefundStartTimestamp" => refund_start_timestamp: Option<i64>,
        "RefundSuccTimestamp" => refund_succ_timestamp: Option<i64>,
        "RetryTimes" => retry_times: Option<i64>,
    }
}

record! {
    /// The result of an examination.
    AuditDetail {
        "status" => status: Option<i64>,
        "create_time" => create_time: Option<i64>,
        "audit_time" => audit_time: Option<i64>,
    }
}

record! {
    /// The result of a drama's examination.
    DramaAuditDetail {
        "audit_type" => audit_type: Option<i64>,
        "status" => status: Option<i64>,
        "create_time" => create_time: Option<i64>,
        "audit_time" => audit_time: Option<i64>,
    }
}

record! {
    /// The payment.
    WeChatPayInfo {
        "MchOrderNo" => mch_order_no: Option<String>,
        "TransactionId" => transaction_id: String,
        "PaidTime" => paid_time: Option<i64>,
    }
}

record! {
    /// The coins that were bought.
    CoinInfo {
        "Quantity" => quantity: Option<i64>,
        "OrigPrice" => orig_price: Option<i64>,
        "ActualPrice" => actual_price: Option<i64>,
        "Attach" => attach: Option<String>,
    }
}

record! {
    /// The goods that were bought.
    GoodsInfo {
        "ProductId" => product_id: String,
        "Quantity" => quantity: Option<i64>,
        "OrigPrice" => orig_price: Option<i64>,
        "ActualPrice" => actual_price: Option<i64>,
        "Attach" => attach: Option<String>,
    }
}
