//! Cards and invoices (卡券、发票).

use crate::fields::group;

group! {
    /// Cards and invoices (卡券、发票).
    enum CardEvent

    /// A sub-merchant was examined (子商户审核).
    CardMerchantCheckResult = "card_merchant_check_result" => CardMerchantCheckResult {
        "CardId" => card_id: Option<String>,
        "MerchantId" => merchant_id: String,
        "IsPass" => is_pass: Option<bool>,
        "Reason" => reason: Option<String>,
    }

    /// A card was refused (卡券审核不通过).
    CardNotPassCheck = "card_not_pass_check" => CardNotPassCheck {
        "CardId" => card_id: String,
        "RefuseReason" => refuse_reason: Option<String>,
    }

    /// A card passed the examination (卡券审核通过).
    CardPassCheck = "card_pass_check" => CardPassCheck {
        "CardId" => card_id: String,
    }

    /// A card's stock runs out (库存报警).
    CardSkuRemind = "card_sku_remind" => CardSkuRemind {
        "CardId" => card_id: String,
        "Detail" => detail: Option<String>,
    }

    /// An electronic invoice was issued, or was not (开票结果).
    CloudInvoiceInvoiceresultEvent = "cloud_invoice_invoiceresult_event" => CloudInvoiceInvoiceresultEvent {
        "status" => status: Option<i64>,
        "fpqqlsh" => fpqqlsh: String,
        "nsrsbh" => nsrsbh: String,
    }

    /// A gift card was paid for (礼品卡支付完成).
    GiftcardPayDone = "giftcard_pay_done" => GiftcardPayDone {
        "PageId" => page_id: String,
        "OrderId" => order_id: String,
    }

    /// A gift card was given away (礼品卡赠送).
    GiftcardSendToFriend = "giftcard_send_to_friend" => GiftcardSendToFriend {
        "PageId" => page_id: String,
        "OrderId" => order_id: String,
        "IsReturnBack" => is_return_back: Option<bool>,
        "IsChatRoom" => is_chat_room: Option<bool>,
    }

    /// A gift card was accepted (礼品卡领取).
    GiftcardUserAccept = "giftcard_user_accept" => GiftcardUserAccept {
        "PageId" => page_id: String,
        "OrderId" => order_id: String,
        "IsChatRoom" => is_chat_room: Option<bool>,
    }

    /// Card coins were moved (券点流水).
    CardPayOrder = "card_pay_order" => CardPayOrder {
        "OrderId" => order_id: String,
        "OrderType" => order_type: Option<String>,
        "Status" => status: Option<String>,
        "CreateOrderTime" => create_order_time: Option<i64>,
        "PayFinishTime" => pay_finish_time: Option<i64>,
        "Desc" => desc: Option<String>,
        "FreeCoinCount" => free_coin_count: Option<i64>,
        "PayCoinCount" => pay_coin_count: Option<i64>,
        "RefundFreeCoinCount" => refund_free_coin_count: Option<i64>,
        "RefundPayCoinCount" => refund_pay_coin_count: Option<i64>,
        "ReceiptInfo" => receipt_info: Option<String>,
        "Memo" => memo: Option<String>,
    }

    /// A user submitted an invoice title (提交抬头).
    SubmitInvoiceTitle = "submit_invoice_title" => SubmitInvoiceTitle {
        "title_type" => title_type: Option<String>,
        "title" => title: Option<String>,
        "tax_no" => tax_no: Option<String>,
        "phone" => phone: Option<String>,
        "addr" => addr: Option<String>,
        "bank_type" => bank_type: Option<String>,
        "bank_no" => bank_no: Option<String>,
        "attach" => attach: Option<String>,
    }

    /// A user filled in a member card's form (会员信息提交).
    SubmitMembercardUserInfo = "submit_membercard_user_info",
    /// A user deleted a card (删除卡券).
    UserDelCard = "user_del_card",
    /// A user came to the account from a card (从卡券进入公众号会话).
    UserEnterSessionFromCard = "user_enter_session_from_card" => UserCard {
        "CardId" => card_id: String,
        "UserCardCode" => user_card_code: Option<String>,
    }

    /// An invoice's state changed (发票状态更新).
    UpdateInvoiceStatus = "update_invoice_status" => UpdateInvoiceStatus {
        "CardId" => card_id: String,
        "Code" => code: Option<String>,
        "Status" => status: Option<String>,
    }

    /// A member card's content changed (会员卡内容更新).
    UpdateMemberCard = "update_member_card" => UpdateMemberCard {
        "CardId" => card_id: String,
        "UserCardCode" => user_card_code: Option<String>,
        "ModifyBonus" => modify_bonus: Option<i64>,
        "ModifyBalance" => modify_balance: Option<i64>,
    }

    /// A user authorised an invoice (用户授权开票).
    UserAuthorizeInvoice = "user_authorize_invoice" => UserAuthorizeInvoice {
        "SuccOrderId" => succ_order_id: Option<String>,
        "FailOrderId" => fail_order_id: Option<String>,
        "Source" => source: Option<String>,
    }

    /// A card was redeemed (卡券核销).
    UserConsumeCard = "user_consume_card" => UserConsumeCard {
        "CardId" => card_id: String,
        "UserCardCode" => user_card_code: Option<String>,
        "ConsumeSource" => consume_source: Option<String>,
        "LocationId" => location_id: Option<u64>,
        "LocationName" => location_name: Option<String>,
        "StaffOpenId" => staff_open_id: Option<String>,
        "VerifyCode" => verify_code: Option<String>,
        "RemarkAmount" => remark_amount: Option<String>,
        "OuterId" => outer_id: Option<String>,
        "OuterStr" => outer_str: Option<String>,
    }

    /// A user received a card (领取卡券).
    UserGetCard = "user_get_card" => UserGetCard {
        "CardId" => card_id: String,
        "UserCardCode" => user_card_code: Option<String>,
        "OldUserCardCode" => old_user_card_code: Option<String>,
        "UnionId" => union_id: Option<String>,
        "IsGiveByFriend" => is_give_by_friend: Option<bool>,
        "FriendUserName" => friend_user_name: Option<String>,
        "IsRestoreMemberCard" => is_restore_member_card: Option<bool>,
        "IsRecommendByFriend" => is_recommend_by_friend: Option<bool>,
        "OuterId" => outer_id: Option<String>,
        "OuterStr" => outer_str: Option<String>,
    }

    /// A user gave a card away (转赠卡券).
    UserGiftingCard = "user_gifting_card" => UserGiftingCard {
        "CardId" => card_id: String,
        "UserCardCode" => user_card_code: Option<String>,
        "FriendUserName" => friend_user_name: Option<String>,
        "IsReturnBack" => is_return_back: Option<bool>,
        "IsChatRoom" => is_chat_room: Option<bool>,
    }

    /// A bill was paid with a card (买单).
    UserPayFromPayCell = "user_pay_from_pay_cell" => UserPayFromPayCell {
        "CardId" => card_id: String,
        "UserCardCode" => user_card_code: Option<String>,
        "TransId" => trans_id: Option<String>,
        "LocationId" => location_id: Option<u64>,
        "LocationName" => location_name: Option<String>,
        "Fee" => fee: Option<i64>,
        "OriginalFee" => original_fee: Option<i64>,
    }

    /// A user looked at a member card (进入会员卡).
    UserViewCard = "user_view_card" => UserViewCard {
        "CardId" => card_id: String,
        "UserCardCode" => user_card_code: Option<String>,
        "OuterId" => outer_id: Option<String>,
        "OuterStr" => outer_str: Option<String>,
    }
}
