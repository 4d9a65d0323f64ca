//! Generated from `spec/mp/card.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Cards and coupons (微信卡券)

use yizhan_core::{Endpoint, Operation, Product, SecretString, wire_in, wire_out};

/// List cards (批量查询卡券列表).
///
/// `POST /card/batchget`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#3)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Batchget {
    /// From 0.
    pub offset: i64,
    /// At most 50.
    ///
    /// `10` unless set.
    pub count: i64,
    /// CARD\_STATUS\_NOT\_VERIFY, CARD\_STATUS\_VERIFY\_FAIL, CARD\_STATUS\_VERIFY\_OK, CARD\_STATUS\_DELETE, CARD\_STATUS\_DISPATCH; all if left out.
    pub status_list: Option<Vec<String>>,
}

impl Batchget {
    /// Starts with the required members.
    pub fn new(offset: impl Into<i64>) -> Self {
        Self {
            offset: offset.into(),
            count: 10,
            status_list: Default::default(),
        }
    }

    /// At most 50.
    ///
    /// `10` unless set.
    pub fn count(mut self, count: impl Into<i64>) -> Self {
        self.count = count.into();
        self
    }

    /// CARD\_STATUS\_NOT\_VERIFY, CARD\_STATUS\_VERIFY\_FAIL, CARD\_STATUS\_VERIFY\_OK, CARD\_STATUS\_DELETE, CARD\_STATUS\_DISPATCH; all if left out.
    pub fn status_list(mut self, status_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.status_list = Some(status_list.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(Batchget {
    "offset" => offset,
    "count" => count,
    "status_list" => status_list,
});

/// The answer to [`Batchget`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchgetResponse {
    /// Ids of kinds of cards.
    pub card_id_list: Vec<String>,
    /// `total_num`.
    pub total_num: i64,
}

wire_in!(BatchgetResponse {
    "card_id_list" => card_id_list,
    "total_num" => total_num,
});

impl Endpoint for Batchget {
    type Response = BatchgetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.card.batchget",
        path: "/card/batchget",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// Check in a boarding pass (更新飞机票信息).
///
/// `POST /card/boardingpass/checkin`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Special_ticket.html#4)
///
/// Shows seat and boarding code on the user's card after check-in.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct BoardingpassCheckin {
    /// Id of the kind of card, from its creation.
    pub card_id: Option<String>,
    /// Serial number of the card a user holds; needed with the merchant's own codes.
    pub code: String,
    /// Electronic ticket number, at most 14 digits.
    pub etkt_bnr: Option<String>,
    /// Cabin, such as economy class.
    pub class: Option<String>,
    /// `passenger_name`.
    pub passenger_name: Option<String>,
    /// Seat number.
    pub seat: Option<String>,
    /// Text of the QR code for security check.
    pub qrcode_data: Option<String>,
    /// True to cancel the check-in.
    pub is_cancel: Option<bool>,
}

impl BoardingpassCheckin {
    /// Starts with the required members.
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            card_id: Default::default(),
            code: code.into(),
            etkt_bnr: Default::default(),
            class: Default::default(),
            passenger_name: Default::default(),
            seat: Default::default(),
            qrcode_data: Default::default(),
            is_cancel: Default::default(),
        }
    }

    /// Id of the kind of card, from its creation.
    pub fn card_id(mut self, card_id: impl Into<String>) -> Self {
        self.card_id = Some(card_id.into());
        self
    }

    /// Electronic ticket number, at most 14 digits.
    pub fn etkt_bnr(mut self, etkt_bnr: impl Into<String>) -> Self {
        self.etkt_bnr = Some(etkt_bnr.into());
        self
    }

    /// Cabin, such as economy class.
    pub fn class(mut self, class: impl Into<String>) -> Self {
        self.class = Some(class.into());
        self
    }

    /// `passenger_name`.
    pub fn passenger_name(mut self, passenger_name: impl Into<String>) -> Self {
        self.passenger_name = Some(passenger_name.into());
        self
    }

    /// Seat number.
    pub fn seat(mut self, seat: impl Into<String>) -> Self {
        self.seat = Some(seat.into());
        self
    }

    /// Text of the QR code for security check.
    pub fn qrcode_data(mut self, qrcode_data: impl Into<String>) -> Self {
        self.qrcode_data = Some(qrcode_data.into());
        self
    }

    /// True to cancel the check-in.
    pub fn is_cancel(mut self, is_cancel: impl Into<bool>) -> Self {
        self.is_cancel = Some(is_cancel.into());
        self
    }
}

wire_out!(BoardingpassCheckin {
    "card_id" => card_id,
    "code" => code,
    "etkt_bnr" => etkt_bnr,
    "class" => class,
    "passenger_name" => passenger_name,
    "seat" => seat,
    "qrcode_data" => qrcode_data,
    "is_cancel" => is_cancel,
});

/// The answer to [`BoardingpassCheckin`].
pub type BoardingpassCheckinResponse = yizhan_core::Done;

impl Endpoint for BoardingpassCheckin {
    type Response = BoardingpassCheckinResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.card.boardingpass_checkin",
        path: "/card/boardingpass/checkin",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// Create a card (创建卡券).
///
/// `POST /card/create`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Create_a_Coupon_Voucher_or_Card.html#8) [(2)](https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Membership_Cards/Create_a_membership_card.html#3) [(3)](https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Special_ticket.html#1) [(4)](https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Special_ticket.html#4) [(5)](https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Special_ticket.html#6) [(6)](https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Special_ticket.html#9) [(7)](https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Membership_Cards/Manage_Member_Card.html#5) [(8)](https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html) [(9)](https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Third-party_developer_mode.html#7)
///
/// Exactly one of the members named after card\_type is given. WeChat reviews each card; the result arrives as the event card_pass_check or card_not_pass_check.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Create {
    /// `card`.
    pub card: CreateCard,
}

impl Create {
    /// Starts with the required members.
    pub fn new(card: impl Into<CreateCard>) -> Self {
        Self { card: card.into() }
    }
}

wire_out!(Create {
    "card" => card,
});

/// The answer to [`Create`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// Id of the kind of card, from its creation.
    pub card_id: String,
}

wire_in!(CreateResponse {
    "card_id" => card_id,
});

impl Endpoint for Create {
    type Response = CreateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.card.create",
        path: "/card/create",
        ..Operation::usual(Product::Mp)
    };
}

/// `card` of [`Create`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateCard {
    /// GROUPON, CASH, DISCOUNT, GIFT, GENERAL_COUPON, GENERAL_CARD, MEMBER_CARD, SCENIC_TICKET, MOVIE_TICKET, BOARDING_PASS or MEETING_TICKET.
    pub card_type: String,
    /// Group purchase coupon (团购券), for card_type GROUPON.
    pub groupon: Option<CreateGroupon>,
    /// Cash coupon (代金券), for card_type CASH.
    pub cash: Option<CreateCash>,
    /// `discount`.
    pub discount: Option<CreateDiscount>,
    /// Gift coupon (兑换券), for card_type GIFT.
    pub gift: Option<CreateGift>,
    /// Other coupon (优惠券), for card_type GENERAL_COUPON.
    pub general_coupon: Option<CreateGeneralCoupon>,
    /// Gift card (礼品卡), for card_type GENERAL_CARD.
    pub general_card: Option<CreateGeneralCard>,
    /// Membership card (会员卡), for card_type MEMBER_CARD.
    pub member_card: Option<CreateMemberCard>,
    /// Meeting ticket (会议门票), for card_type MEETING_TICKET.
    pub meeting_ticket: Option<CreateMeetingTicket>,
    /// Ticket of a sight (景区门票), for card_type SCENIC_TICKET.
    pub scenic_ticket: Option<CreateScenicTicket>,
    /// Cinema ticket (电影票), for card_type MOVIE_TICKET.
    pub movie_ticket: Option<CreateMovieTicket>,
    /// Boarding pass (飞机票), for card_type BOARDING_PASS.
    pub boarding_pass: Option<CreateBoardingPass>,
}

impl CreateCard {
    /// Starts with the required members.
    #[must_use]
    pub fn new(card_type: impl Into<String>) -> Self {
        Self {
            card_type: card_type.into(),
            groupon: Default::default(),
            cash: Default::default(),
            discount: Default::default(),
            gift: Default::default(),
            general_coupon: Default::default(),
            general_card: Default::default(),
            member_card: Default::default(),
            meeting_ticket: Default::default(),
            scenic_ticket: Default::default(),
            movie_ticket: Default::default(),
            boarding_pass: Default::default(),
        }
    }

    /// Group purchase coupon (团购券), for card_type GROUPON.
    #[must_use]
    pub fn groupon(mut self, groupon: impl Into<CreateGroupon>) -> Self {
        self.groupon = Some(groupon.into());
        self
    }

    /// Cash coupon (代金券), for card_type CASH.
    #[must_use]
    pub fn cash(mut self, cash: impl Into<CreateCash>) -> Self {
        self.cash = Some(cash.into());
        self
    }

    /// `discount`.
    #[must_use]
    pub fn discount(mut self, discount: impl Into<CreateDiscount>) -> Self {
        self.discount = Some(discount.into());
        self
    }

    /// Gift coupon (兑换券), for card_type GIFT.
    #[must_use]
    pub fn gift(mut self, gift: impl Into<CreateGift>) -> Self {
        self.gift = Some(gift.into());
        self
    }

    /// Other coupon (优惠券), for card_type GENERAL_COUPON.
    #[must_use]
    pub fn general_coupon(mut self, general_coupon: impl Into<CreateGeneralCoupon>) -> Self {
        self.general_coupon = Some(general_coupon.into());
        self
    }

    /// Gift card (礼品卡), for card_type GENERAL_CARD.
    #[must_use]
    pub fn general_card(mut self, general_card: impl Into<CreateGeneralCard>) -> Self {
        self.general_card = Some(general_card.into());
        self
    }

    /// Membership card (会员卡), for card_type MEMBER_CARD.
    #[must_use]
    pub fn member_card(mut self, member_card: impl Into<CreateMemberCard>) -> Self {
        self.member_card = Some(member_card.into());
        self
    }

    /// Meeting ticket (会议门票), for card_type MEETING_TICKET.
    #[must_use]
    pub fn meeting_ticket(mut self, meeting_ticket: impl Into<CreateMeetingTicket>) -> Self {
        self.meeting_ticket = Some(meeting_ticket.into());
        self
    }

    /// Ticket of a sight (景区门票), for card_type SCENIC_TICKET.
    #[must_use]
    pub fn scenic_ticket(mut self, scenic_ticket: impl Into<CreateScenicTicket>) -> Self {
        self.scenic_ticket = Some(scenic_ticket.into());
        self
    }

    /// Cinema ticket (电影票), for card_type MOVIE_TICKET.
    #[must_use]
    pub fn movie_ticket(mut self, movie_ticket: impl Into<CreateMovieTicket>) -> Self {
        self.movie_ticket = Some(movie_ticket.into());
        self
    }

    /// Boarding pass (飞机票), for card_type BOARDING_PASS.
    #[must_use]
    pub fn boarding_pass(mut self, boarding_pass: impl Into<CreateBoardingPass>) -> Self {
        self.boarding_pass = Some(boarding_pass.into());
        self
    }
}

wire_out!(part CreateCard {
    "card_type" => card_type,
    "groupon" => groupon,
    "cash" => cash,
    "discount" => discount,
    "gift" => gift,
    "general_coupon" => general_coupon,
    "general_card" => general_card,
    "member_card" => member_card,
    "meeting_ticket" => meeting_ticket,
    "scenic_ticket" => scenic_ticket,
    "movie_ticket" => movie_ticket,
    "boarding_pass" => boarding_pass,
});

/// `groupon` of [`Create`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateGroupon {
    /// Members common to all types of cards.
    pub base_info: CreateBaseInfo,
    /// Conditions, pictures and services shown with the card.
    pub advanced_info: CreateAdvancedInfo,
    /// What the group purchase contains.
    pub deal_detail: String,
}

impl CreateGroupon {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        base_info: impl Into<CreateBaseInfo>,
        advanced_info: impl Into<CreateAdvancedInfo>,
        deal_detail: impl Into<String>,
    ) -> Self {
        Self {
            base_info: base_info.into(),
            advanced_info: advanced_info.into(),
            deal_detail: deal_detail.into(),
        }
    }
}

wire_out!(part CreateGroupon {
    "base_info" => base_info,
    "advanced_info" => advanced_info,
    "deal_detail" => deal_detail,
});

/// `base_info` of [`Create`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateBaseInfo {
    /// For cards made on behalf of a sub-merchant.
    pub sub_merchant_info: Option<CreateSubMerchantInfo>,
    /// Merchant's logo, a picture uploaded to WeChat, 300 by 300 pixels advised.
    pub logo_url: String,
    /// How the code is shown: CODE_TYPE_TEXT, CODE_TYPE_BARCODE, CODE_TYPE_QRCODE, CODE_TYPE_ONLY_QRCODE, CODE_TYPE_ONLY_BARCODE or CODE_TYPE_NONE.
    pub code_type: String,
    /// Merchant's name, at most 12 characters.
    pub brand_name: String,
    /// Name of the card, at most 9 characters.
    pub title: String,
    /// Color010 to Color100.
    pub color: String,
    /// How to use it, at most 16 characters.
    pub notice: String,
    /// Terms of use, at most 1024 characters.
    pub description: String,
    /// Stock.
    pub sku: CreateSku,
    /// Validity.
    pub date_info: DateInfo,
    /// Whether the codes are the merchant's own.
    pub use_custom_code: Option<bool>,
    /// GET_CUSTOM_CODE_MODE_DEPOSIT if own codes are imported beforehand.
    pub get_custom_code_mode: Option<String>,
    /// Whether only named users can receive it.
    pub bind_openid: Option<bool>,
    /// Merchant's service telephone.
    pub service_phone: Option<String>,
    /// Ids of stores (poi_id) where it can be used.
    pub location_id_list: Option<Vec<i64>>,
    /// Whether it can be used in all stores.
    pub use_all_locations: Option<bool>,
    /// Text of the button in the middle, shown while the card can be used, at most 18 characters.
    pub center_title: Option<String>,
    /// Hint under the button in the middle, at most 24 characters.
    pub center_sub_title: Option<String>,
    /// Page opened by the button in the middle.
    pub center_url: Option<String>,
    /// Original id of the mini program opened by the button in the middle, with @app.
    pub center_app_brand_user_name: Option<String>,
    /// Path of the mini program opened by the button in the middle.
    pub center_app_brand_pass: Option<String>,
    /// Name of the merchant's own entry, at most 15 characters.
    pub custom_url_name: Option<String>,
    /// Hint beside the merchant's own entry, at most 18 characters.
    pub custom_url_sub_title: Option<String>,
    /// Page opened by the merchant's own entry.
    pub custom_url: Option<String>,
    /// Original id of the mini program opened by the own entry, with @app.
    pub custom_app_brand_user_name: Option<String>,
    /// Path of the mini program opened by the own entry.
    pub custom_app_brand_pass: Option<String>,
    /// Name of the promotion entry.
    pub promotion_url_name: Option<String>,
    /// Hint beside the promotion entry, at most 18 characters.
    pub promotion_url_sub_title: Option<String>,
    /// Page opened by the promotion entry.
    pub promotion_url: Option<String>,
    /// Original id of the mini program opened by the promotion entry, with @app.
    pub promotion_app_brand_user_name: Option<String>,
    /// Path of the mini program opened by the promotion entry.
    pub promotion_app_brand_pass: Option<String>,
    /// Cards one user can receive.
    pub get_limit: Option<i64>,
    /// Cards one user can redeem.
    pub use_limit: Option<i64>,
    /// Whether the page of receipt can be shared.
    pub can_share: Option<bool>,
    /// Whether the card can be given to a friend.
    pub can_give_friend: Option<bool>,
    /// Name of a third party, such as the coupon's provider.
    pub source: Option<String>,
}

impl CreateBaseInfo {
    /// Starts with the first member; the other required ones have setters too.
    #[must_use]
    pub fn new(logo_url: impl Into<String>) -> Self {
        Self {
            sub_merchant_info: Default::default(),
            logo_url: logo_url.into(),
            code_type: Default::default(),
            brand_name: Default::default(),
            title: Default::default(),
            color: Default::default(),
            notice: Default::default(),
            description: Default::default(),
            sku: Default::default(),
            date_info: Default::default(),
            use_custom_code: Default::default(),
            get_custom_code_mode: Default::default(),
            bind_openid: Default::default(),
            service_phone: Default::default(),
            location_id_list: Default::default(),
            use_all_locations: Default::default(),
            center_title: Default::default(),
            center_sub_title: Default::default(),
            center_url: Default::default(),
            center_app_brand_user_name: Default::default(),
            center_app_brand_pass: Default::default(),
            custom_url_name: Default::default(),
            custom_url_sub_title: Default::default(),
            custom_url: Default::default(),
            custom_app_brand_user_name: Default::default(),
            custom_app_brand_pass: Default::default(),
            promotion_url_name: Default::default(),
            promotion_url_sub_title: Default::default(),
            promotion_url: Default::default(),
            promotion_app_brand_user_name: Default::default(),
            promotion_app_brand_pass: Default::default(),
            get_limit: Default::default(),
            use_limit: Default::default(),
            can_share: Default::default(),
            can_give_friend: Default::default(),
            source: Default::default(),
        }
    }

    /// For cards made on behalf of a sub-merchant.
    #[must_use]
    pub fn sub_merchant_info(
        mut self,
        sub_merchant_info: impl Into<CreateSubMerchantInfo>,
    ) -> Self {
        self.sub_merchant_info = Some(sub_merchant_info.into());
        self
    }

    /// How the code is shown: CODE_TYPE_TEXT, CODE_TYPE_BARCODE, CODE_TYPE_QRCODE, CODE_TYPE_ONLY_QRCODE, CODE_TYPE_ONLY_BARCODE or CODE_TYPE_NONE.
    #[must_use]
    pub fn code_type(mut self, code_type: impl Into<String>) -> Self {
        self.code_type = code_type.into();
        self
    }

    /// Merchant's name, at most 12 characters.
    #[must_use]
    pub fn brand_name(mut self, brand_name: impl Into<String>) -> Self {
        self.brand_name = brand_name.into();
        self
    }

    /// Name of the card, at most 9 characters.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = title.into();
        self
    }

    /// Color010 to Color100.
    #[must_use]
    pub fn color(mut self, color: impl Into<String>) -> Self {
        self.color = color.into();
        self
    }

    /// How to use it, at most 16 characters.
    #[must_use]
    pub fn notice(mut self, notice: impl Into<String>) -> Self {
        self.notice = notice.into();
        self
    }

    /// Terms of use, at most 1024 characters.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = description.into();
        self
    }

    /// Stock.
    #[must_use]
    pub fn sku(mut self, sku: impl Into<CreateSku>) -> Self {
        self.sku = sku.into();
        self
    }

    /// Validity.
    #[must_use]
    pub fn date_info(mut self, date_info: impl Into<DateInfo>) -> Self {
        self.date_info = date_info.into();
        self
    }

    /// Whether the codes are the merchant's own.
    #[must_use]
    pub fn use_custom_code(mut self, use_custom_code: impl Into<bool>) -> Self {
        self.use_custom_code = Some(use_custom_code.into());
        self
    }

    /// GET_CUSTOM_CODE_MODE_DEPOSIT if own codes are imported beforehand.
    #[must_use]
    pub fn get_custom_code_mode(mut self, get_custom_code_mode: impl Into<String>) -> Self {
        self.get_custom_code_mode = Some(get_custom_code_mode.into());
        self
    }

    /// Whether only named users can receive it.
    #[must_use]
    pub fn bind_openid(mut self, bind_openid: impl Into<bool>) -> Self {
        self.bind_openid = Some(bind_openid.into());
        self
    }

    /// Merchant's service telephone.
    #[must_use]
    pub fn service_phone(mut self, service_phone: impl Into<String>) -> Self {
        self.service_phone = Some(service_phone.into());
        self
    }

    /// Ids of stores (poi_id) where it can be used.
    #[must_use]
    pub fn location_id_list(
        mut self,
        location_id_list: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.location_id_list = Some(location_id_list.into_iter().map(Into::into).collect());
        self
    }

    /// Whether it can be used in all stores.
    #[must_use]
    pub fn use_all_locations(mut self, use_all_locations: impl Into<bool>) -> Self {
        self.use_all_locations = Some(use_all_locations.into());
        self
    }

    /// Text of the button in the middle, shown while the card can be used, at most 18 characters.
    #[must_use]
    pub fn center_title(mut self, center_title: impl Into<String>) -> Self {
        self.center_title = Some(center_title.into());
        self
    }

    /// Hint under the button in the middle, at most 24 characters.
    #[must_use]
    pub fn center_sub_title(mut self, center_sub_title: impl Into<String>) -> Self {
        self.center_sub_title = Some(center_sub_title.into());
        self
    }

    /// Page opened by the button in the middle.
    #[must_use]
    pub fn center_url(mut self, center_url: impl Into<String>) -> Self {
        self.center_url = Some(center_url.into());
        self
    }

    /// Original id of the mini program opened by the button in the middle, with @app.
    #[must_use]
    pub fn center_app_brand_user_name(
        mut self,
        center_app_brand_user_name: impl Into<String>,
    ) -> Self {
        self.center_app_brand_user_name = Some(center_app_brand_user_name.into());
        self
    }

    /// Path of the mini program opened by the button in the middle.
    #[must_use]
    pub fn center_app_brand_pass(mut self, center_app_brand_pass: impl Into<String>) -> Self {
        self.center_app_brand_pass = Some(center_app_brand_pass.into());
        self
    }

    /// Name of the merchant's own entry, at most 15 characters.
    #[must_use]
    pub fn custom_url_name(mut self, custom_url_name: impl Into<String>) -> Self {
        self.custom_url_name = Some(custom_url_name.into());
        self
    }

    /// Hint beside the merchant's own entry, at most 18 characters.
    #[must_use]
    pub fn custom_url_sub_title(mut self, custom_url_sub_title: impl Into<String>) -> Self {
        self.custom_url_sub_title = Some(custom_url_sub_title.into());
        self
    }

    /// Page opened by the merchant's own entry.
    #[must_use]
    pub fn custom_url(mut self, custom_url: impl Into<String>) -> Self {
        self.custom_url = Some(custom_url.into());
        self
    }

    /// Original id of the mini program opened by the own entry, with @app.
    #[must_use]
    pub fn custom_app_brand_user_name(
        mut self,
        custom_app_brand_user_name: impl Into<String>,
    ) -> Self {
        self.custom_app_brand_user_name = Some(custom_app_brand_user_name.into());
        self
    }

    /// Path of the mini program opened by the own entry.
    #[must_use]
    pub fn custom_app_brand_pass(mut self, custom_app_brand_pass: impl Into<String>) -> Self {
        self.custom_app_brand_pass = Some(custom_app_brand_pass.into());
        self
    }

    /// Name of the promotion entry.
    #[must_use]
    pub fn promotion_url_name(mut self, promotion_url_name: impl Into<String>) -> Self {
        self.promotion_url_name = Some(promotion_url_name.into());
        self
    }

    /// Hint beside the promotion entry, at most 18 characters.
    #[must_use]
    pub fn promotion_url_sub_title(mut self, promotion_url_sub_title: impl Into<String>) -> Self {
        self.promotion_url_sub_title = Some(promotion_url_sub_title.into());
        self
    }

    /// Page opened by the promotion entry.
    #[must_use]
    pub fn promotion_url(mut self, promotion_url: impl Into<String>) -> Self {
        self.promotion_url = Some(promotion_url.into());
        self
    }

    /// Original id of the mini program opened by the promotion entry, with @app.
    #[must_use]
    pub fn promotion_app_brand_user_name(
        mut self,
        promotion_app_brand_user_name: impl Into<String>,
    ) -> Self {
        self.promotion_app_brand_user_name = Some(promotion_app_brand_user_name.into());
        self
    }

    /// Path of the mini program opened by the promotion entry.
    #[must_use]
    pub fn promotion_app_brand_pass(mut self, promotion_app_brand_pass: impl Into<String>) -> Self {
        self.promotion_app_brand_pass = Some(promotion_app_brand_pass.into());
        self
    }

    /// Cards one user can receive.
    #[must_use]
    pub fn get_limit(mut self, get_limit: impl Into<i64>) -> Self {
        self.get_limit = Some(get_limit.into());
        self
    }

    /// Cards one user can redeem.
    #[must_use]
    pub fn use_limit(mut self, use_limit: impl Into<i64>) -> Self {
        self.use_limit = Some(use_limit.into());
        self
    }

    /// Whether the page of receipt can be shared.
    #[must_use]
    pub fn can_share(mut self, can_share: impl Into<bool>) -> Self {
        self.can_share = Some(can_share.into());
        self
    }

    /// Whether the card can be given to a friend.
    #[must_use]
    pub fn can_give_friend(mut self, can_give_friend: impl Into<bool>) -> Self {
        self.can_give_friend = Some(can_give_friend.into());
        self
    }

    /// Name of a third party, such as the coupon's provider.
    #[must_use]
    pub fn source(mut self, source: impl Into<String>) -> Self {
        self.source = Some(source.into());
        self
    }
}

wire_out!(part CreateBaseInfo {
    "sub_merchant_info" => sub_merchant_info,
    "logo_url" => logo_url,
    "code_type" => code_type,
    "brand_name" => brand_name,
    "title" => title,
    "color" => color,
    "notice" => notice,
    "description" => description,
    "sku" => sku,
    "date_info" => date_info,
    "use_custom_code" => use_custom_code,
    "get_custom_code_mode" => get_custom_code_mode,
    "bind_openid" => bind_openid,
    "service_phone" => service_phone,
    "location_id_list" => location_id_list,
    "use_all_locations" => use_all_locations;
    "center_title" => center_title,
    "center_sub_title" => center_sub_title,
    "center_url" => center_url,
    "center_app_brand_user_name" => center_app_brand_user_name,
    "center_app_brand_pass" => center_app_brand_pass,
    "custom_url_name" => custom_url_name,
    "custom_url_sub_title" => custom_url_sub_title,
    "custom_url" => custom_url,
    "custom_app_brand_user_name" => custom_app_brand_user_name,
    "custom_app_brand_pass" => custom_app_brand_pass,
    "promotion_url_name" => promotion_url_name,
    "promotion_url_sub_title" => promotion_url_sub_title,
    "promotion_url" => promotion_url,
    "promotion_app_brand_user_name" => promotion_app_brand_user_name,
    "promotion_app_brand_pass" => promotion_app_brand_pass,
    "get_limit" => get_limit;
    "use_limit" => use_limit,
    "can_share" => can_share,
    "can_give_friend" => can_give_friend,
    "source" => source,
});

/// `sub_merchant_info` of [`Create`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateSubMerchantInfo {
    /// Id of the sub-merchant.
    pub merchant_id: String,
}

impl CreateSubMerchantInfo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(merchant_id: impl Into<String>) -> Self {
        Self {
            merchant_id: merchant_id.into(),
        }
    }
}

wire_out!(part CreateSubMerchantInfo {
    "merchant_id" => merchant_id,
});

/// `sku` of [`Create`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateSku {
    /// Number of cards left, at most 100000000.
    ///
    /// `100000000` unless set.
    pub quantity: i64,
}

impl CreateSku {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Number of cards left, at most 100000000.
    ///
    /// `100000000` unless set.
    #[must_use]
    pub fn quantity(mut self, quantity: impl Into<i64>) -> Self {
        self.quantity = quantity.into();
        self
    }
}

impl Default for CreateSku {
    #[inline]
    fn default() -> Self {
        Self {
            quantity: 100000000,
        }
    }
}

wire_out!(part CreateSku {
    "quantity" => quantity,
});

/// `date_info` of [`Create`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DateInfo {
    /// Of a validity DATE\_TYPE\_FIX\_TIME\_RANGE, DATE\_TYPE\_FIX\_TERM or DATE\_TYPE\_PERMANENT; of a time limit a day, MONDAY to SUNDAY or HOLIDAY.
    pub r#type: String,
    /// Unix seconds, with DATE_TYPE_FIX_TIME_RANGE.
    pub begin_timestamp: Option<i64>,
    /// Unix seconds, end of the validity.
    pub end_timestamp: Option<i64>,
    /// Days valid after receipt, with DATE_TYPE_FIX_TERM.
    pub fixed_term: Option<i64>,
    /// Days from receipt until the validity begins, 0 for the same day.
    pub fixed_begin_term: Option<i64>,
}

impl DateInfo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            begin_timestamp: Default::default(),
            end_timestamp: Default::default(),
            fixed_term: Default::default(),
            fixed_begin_term: Default::default(),
        }
    }

    /// Unix seconds, with DATE_TYPE_FIX_TIME_RANGE.
    #[must_use]
    pub fn begin_timestamp(mut self, begin_timestamp: impl Into<i64>) -> Self {
        self.begin_timestamp = Some(begin_timestamp.into());
        self
    }

    /// Unix seconds, end of the validity.
    #[must_use]
    pub fn end_timestamp(mut self, end_timestamp: impl Into<i64>) -> Self {
        self.end_timestamp = Some(end_timestamp.into());
        self
    }

    /// Days valid after receipt, with DATE_TYPE_FIX_TERM.
    #[must_use]
    pub fn fixed_term(mut self, fixed_term: impl Into<i64>) -> Self {
        self.fixed_term = Some(fixed_term.into());
        self
    }

    /// Days from receipt until the validity begins, 0 for the same day.
    #[must_use]
    pub fn fixed_begin_term(mut self, fixed_begin_term: impl Into<i64>) -> Self {
        self.fixed_begin_term = Some(fixed_begin_term.into());
        self
    }
}

wire_out!(part DateInfo {
    "type" => r#type,
    "begin_timestamp" => begin_timestamp,
    "end_timestamp" => end_timestamp,
    "fixed_term" => fixed_term,
    "fixed_begin_term" => fixed_begin_term,
});

/// `advanced_info` of [`Create`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateAdvancedInfo {
    /// Conditions of use.
    pub use_condition: Option<CreateUseCondition>,
    /// Short description with a cover.
    pub r#abstract: Option<CreateAbstract>,
    /// Pictures with text on the card's page.
    pub text_image_list: Option<Vec<CreateTextImageList>>,
    /// BIZ_SERVICE_DELIVER, BIZ_SERVICE_FREE_PARK, BIZ_SERVICE_WITH_PET, BIZ_SERVICE_FREE_WIFI.
    pub business_service: Option<Vec<String>>,
    /// When the card can be used.
    pub time_limit: Option<Vec<CreateTimeLimit>>,
}

impl CreateAdvancedInfo {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Conditions of use.
    #[must_use]
    pub fn use_condition(mut self, use_condition: impl Into<CreateUseCondition>) -> Self {
        self.use_condition = Some(use_condition.into());
        self
    }

    /// Short description with a cover.
    #[must_use]
    pub fn r#abstract(mut self, r#abstract: impl Into<CreateAbstract>) -> Self {
        self.r#abstract = Some(r#abstract.into());
        self
    }

    /// Pictures with text on the card's page.
    #[must_use]
    pub fn text_image_list(
        mut self,
        text_image_list: impl IntoIterator<Item = impl Into<CreateTextImageList>>,
    ) -> Self {
        self.text_image_list = Some(text_image_list.into_iter().map(Into::into).collect());
        self
    }

    /// BIZ_SERVICE_DELIVER, BIZ_SERVICE_FREE_PARK, BIZ_SERVICE_WITH_PET, BIZ_SERVICE_FREE_WIFI.
    #[must_use]
    pub fn business_service(
        mut self,
        business_service: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.business_service = Some(business_service.into_iter().map(Into::into).collect());
        self
    }

    /// When the card can be used.
    #[must_use]
    pub fn time_limit(
        mut self,
        time_limit: impl IntoIterator<Item = impl Into<CreateTimeLimit>>,
    ) -> Self {
        self.time_limit = Some(time_limit.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part CreateAdvancedInfo {
    "use_condition" => use_condition,
    "abstract" => r#abstract,
    "text_image_list" => text_image_list,
    "business_service" => business_service,
    "time_limit" => time_limit,
});

/// `use_condition` of [`Create`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateUseCondition {
    /// Goods for which it is valid, cash coupons only.
    pub accept_category: Option<String>,
    /// Goods for which it is not valid, cash coupons only.
    pub reject_category: Option<String>,
    /// Smallest purchase in fen.
    pub least_cost: i64,
    /// Goods that must be bought, gift coupons only.
    pub object_use_for: Option<String>,
    /// Whether it adds to other discounts.
    pub can_use_with_other_discount: Option<bool>,
}

impl CreateUseCondition {
    /// Starts with the required members.
    #[must_use]
    pub fn new(least_cost: impl Into<i64>) -> Self {
        Self {
            accept_category: Default::default(),
            reject_category: Default::default(),
            least_cost: least_cost.into(),
            object_use_for: Default::default(),
            can_use_with_other_discount: Default::default(),
        }
    }

    /// Goods for which it is valid, cash coupons only.
    #[must_use]
    pub fn accept_category(mut self, accept_category: impl Into<String>) -> Self {
        self.accept_category = Some(accept_category.into());
        self
    }

    /// Goods for which it is not valid, cash coupons only.
    #[must_use]
    pub fn reject_category(mut self, reject_category: impl Into<String>) -> Self {
        self.reject_category = Some(reject_category.into());
        self
    }

    /// Goods that must be bought, gift coupons only.
    #[must_use]
    pub fn object_use_for(mut self, object_use_for: impl Into<String>) -> Self {
        self.object_use_for = Some(object_use_for.into());
        self
    }

    /// Whether it adds to other discounts.
    #[must_use]
    pub fn can_use_with_other_discount(
        mut self,
        can_use_with_other_discount: impl Into<bool>,
    ) -> Self {
        self.can_use_with_other_discount = Some(can_use_with_other_discount.into());
        self
    }
}

wire_out!(part CreateUseCondition {
    "accept_category" => accept_category,
    "reject_category" => reject_category,
    "least_cost" => least_cost,
    "object_use_for" => object_use_for,
    "can_use_with_other_discount" => can_use_with_other_discount,
});

/// `abstract` of [`Create`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateAbstract {
    /// Short description with a cover.
    pub r#abstract: String,
    /// Cover picture, one link uploaded to WeChat.
    pub icon_url_list: Option<Vec<String>>,
}

impl CreateAbstract {
    /// Starts with the required members.
    #[must_use]
    pub fn new(r#abstract: impl Into<String>) -> Self {
        Self {
            r#abstract: r#abstract.into(),
            icon_url_list: Default::default(),
        }
    }

    /// Cover picture, one link uploaded to WeChat.
    #[must_use]
    pub fn icon_url_list(
        mut self,
        icon_url_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.icon_url_list = Some(icon_url_list.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part CreateAbstract {
    "abstract" => r#abstract,
    "icon_url_list" => icon_url_list,
});

/// `text_image_list` of [`Create`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateTextImageList {
    /// `text`.
    pub text: String,
    /// Picture uploaded to WeChat.
    pub image_url: String,
}

impl CreateTextImageList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(text: impl Into<String>, image_url: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            image_url: image_url.into(),
        }
    }
}

wire_out!(part CreateTextImageList {
    "text" => text,
    "image_url" => image_url,
});

/// `time_limit` of [`Create`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateTimeLimit {
    /// Of a validity DATE\_TYPE\_FIX\_TIME\_RANGE, DATE\_TYPE\_FIX\_TERM or DATE\_TYPE\_PERMANENT; of a time limit a day, MONDAY to SUNDAY or HOLIDAY.
    pub r#type: String,
    /// 0 to 23.
    pub begin_hour: Option<i64>,
    /// 0 to 59.
    pub begin_minute: Option<i64>,
    /// 0 to 23.
    pub end_hour: Option<i64>,
    /// 0 to 59.
    pub end_minute: Option<i64>,
}

impl CreateTimeLimit {
    /// Starts with the required members.
    #[must_use]
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            begin_hour: Default::default(),
            begin_minute: Default::default(),
            end_hour: Default::default(),
            end_minute: Default::default(),
        }
    }

    /// 0 to 23.
    #[must_use]
    pub fn begin_hour(mut self, begin_hour: impl Into<i64>) -> Self {
        self.begin_hour = Some(begin_hour.into());
        self
    }

    /// 0 to 59.
    #[must_use]
    pub fn begin_minute(mut self, begin_minute: impl Into<i64>) -> Self {
        self.begin_minute = Some(begin_minute.into());
        self
    }

    /// 0 to 23.
    #[must_use]
    pub fn end_hour(mut self, end_hour: impl Into<i64>) -> Self {
        self.end_hour = Some(end_hour.into());
        self
    }

    /// 0 to 59.
    #[must_use]
    pub fn end_minute(mut self, end_minute: impl Into<i64>) -> Self {
        self.end_minute = Some(end_minute.into());
        self
    }
}

wire_out!(part CreateTimeLimit {
    "type" => r#type,
    "begin_hour" => begin_hour,
    "begin_minute" => begin_minute,
    "end_hour" => end_hour,
    "end_minute" => end_minute,
});

/// `cash` of [`Create`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateCash {
    /// Members common to all types of cards.
    pub base_info: CreateBaseInfo,
    /// Conditions, pictures and services shown with the card.
    pub advanced_info: CreateAdvancedInfo,
    /// Smallest purchase in fen.
    pub least_cost: i64,
    /// Amount deducted, in fen.
    pub reduce_cost: i64,
}

impl CreateCash {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        base_info: impl Into<CreateBaseInfo>,
        advanced_info: impl Into<CreateAdvancedInfo>,
        least_cost: impl Into<i64>,
        reduce_cost: impl Into<i64>,
    ) -> Self {
        Self {
            base_info: base_info.into(),
            advanced_info: advanced_info.into(),
            least_cost: least_cost.into(),
            reduce_cost: reduce_cost.into(),
        }
    }
}

wire_out!(part CreateCash {
    "base_info" => base_info,
    "advanced_info" => advanced_info,
    "least_cost" => least_cost,
    "reduce_cost" => reduce_cost,
});

/// `discount` of [`Create`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateDiscount {
    /// Members common to all types of cards.
    pub base_info: CreateBaseInfo,
    /// Conditions, pictures and services shown with the card.
    pub advanced_info: CreateAdvancedInfo,
    /// Percent taken off, 30 for seven tenths of the price.
    pub discount: i64,
}

impl CreateDiscount {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        base_info: impl Into<CreateBaseInfo>,
        advanced_info: impl Into<CreateAdvancedInfo>,
        discount: impl Into<i64>,
    ) -> Self {
        Self {
            base_info: base_info.into(),
            advanced_info: advanced_info.into(),
            discount: discount.into(),
        }
    }
}

wire_out!(part CreateDiscount {
    "base_info" => base_info,
    "advanced_info" => advanced_info,
    "discount" => discount,
});

/// `gift` of [`Create`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateGift {
    /// Members common to all types of cards.
    pub base_info: CreateBaseInfo,
    /// Conditions, pictures and services shown with the card.
    pub advanced_info: CreateAdvancedInfo,
    /// What the coupon is exchanged for.
    pub gift: String,
}

impl CreateGift {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        base_info: impl Into<CreateBaseInfo>,
        advanced_info: impl Into<CreateAdvancedInfo>,
        gift: impl Into<String>,
    ) -> Self {
        Self {
            base_info: base_info.into(),
            advanced_info: advanced_info.into(),
            gift: gift.into(),
        }
    }
}

wire_out!(part CreateGift {
    "base_info" => base_info,
    "advanced_info" => advanced_info,
    "gift" => gift,
});

/// `general_coupon` of [`Create`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateGeneralCoupon {
    /// Members common to all types of cards.
    pub base_info: CreateBaseInfo,
    /// Conditions, pictures and services shown with the card.
    pub advanced_info: CreateAdvancedInfo,
    /// What the coupon grants.
    pub default_detail: String,
}

impl CreateGeneralCoupon {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        base_info: impl Into<CreateBaseInfo>,
        advanced_info: impl Into<CreateAdvancedInfo>,
        default_detail: impl Into<String>,
    ) -> Self {
        Self {
            base_info: base_info.into(),
            advanced_info: advanced_info.into(),
            default_detail: default_detail.into(),
        }
    }
}

wire_out!(part CreateGeneralCoupon {
    "base_info" => base_info,
    "advanced_info" => advanced_info,
    "default_detail" => default_detail,
});

/// `general_card` of [`Create`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateGeneralCard {
    /// Members common to all types of cards.
    pub base_info: CreateGeneralCardBaseInfo,
    /// Conditions, pictures and services shown with the card.
    pub advanced_info: CreateAdvancedInfo,
    /// GIFT_CARD or VOUCHER.
    pub sub_card_type: String,
    /// Link to the background, uploaded to WeChat.
    pub background_pic_url: Option<String>,
    /// Privileges of the card.
    pub prerogative: String,
    /// Whether the card is active upon receipt.
    pub auto_activate: Option<bool>,
    /// Whether the card holds points.
    pub supply_bonus: bool,
    /// Points to begin with.
    pub init_bonus: Option<i64>,
    /// Whether the card holds a balance; needs permission.
    pub supply_balance: bool,
    /// Fen to begin with.
    pub init_balance: Option<i64>,
    /// Merchant's own field on the card, shown with its value.
    pub custom_field1: Option<CustomField1>,
    /// Merchant's own field on the card, shown with its value.
    pub custom_field2: Option<CustomField2>,
    /// Merchant's own field on the card, shown with its value.
    pub custom_field3: Option<CustomField3>,
}

impl CreateGeneralCard {
    /// Starts with the first member; the other required ones have setters too.
    #[must_use]
    pub fn new(base_info: impl Into<CreateGeneralCardBaseInfo>) -> Self {
        Self {
            base_info: base_info.into(),
            advanced_info: Default::default(),
            sub_card_type: Default::default(),
            background_pic_url: Default::default(),
            prerogative: Default::default(),
            auto_activate: Default::default(),
            supply_bonus: Default::default(),
            init_bonus: Default::default(),
            supply_balance: Default::default(),
            init_balance: Default::default(),
            custom_field1: Default::default(),
            custom_field2: Default::default(),
            custom_field3: Default::default(),
        }
    }

    /// Conditions, pictures and services shown with the card.
    #[must_use]
    pub fn advanced_info(mut self, advanced_info: impl Into<CreateAdvancedInfo>) -> Self {
        self.advanced_info = advanced_info.into();
        self
    }

    /// GIFT_CARD or VOUCHER.
    #[must_use]
    pub fn sub_card_type(mut self, sub_card_type: impl Into<String>) -> Self {
        self.sub_card_type = sub_card_type.into();
        self
    }

    /// Link to the background, uploaded to WeChat.
    #[must_use]
    pub fn background_pic_url(mut self, background_pic_url: impl Into<String>) -> Self {
        self.background_pic_url = Some(background_pic_url.into());
        self
    }

    /// Privileges of the card.
    #[must_use]
    pub fn prerogative(mut self, prerogative: impl Into<String>) -> Self {
        self.prerogative = prerogative.into();
        self
    }

    /// Whether the card is active upon receipt.
    #[must_use]
    pub fn auto_activate(mut self, auto_activate: impl Into<bool>) -> Self {
        self.auto_activate = Some(auto_activate.into());
        self
    }

    /// Whether the card holds points.
    #[must_use]
    pub fn supply_bonus(mut self, supply_bonus: impl Into<bool>) -> Self {
        self.supply_bonus = supply_bonus.into();
        self
    }

    /// Points to begin with.
    #[must_use]
    pub fn init_bonus(mut self, init_bonus: impl Into<i64>) -> Self {
        self.init_bonus = Some(init_bonus.into());
        self
    }

    /// Whether the card holds a balance; needs permission.
    #[must_use]
    pub fn supply_balance(mut self, supply_balance: impl Into<bool>) -> Self {
        self.supply_balance = supply_balance.into();
        self
    }

    /// Fen to begin with.
    #[must_use]
    pub fn init_balance(mut self, init_balance: impl Into<i64>) -> Self {
        self.init_balance = Some(init_balance.into());
        self
    }

    /// Merchant's own field on the card, shown with its value.
    #[must_use]
    pub fn custom_field1(mut self, custom_field1: impl Into<CustomField1>) -> Self {
        self.custom_field1 = Some(custom_field1.into());
        self
    }

    /// Merchant's own field on the card, shown with its value.
    #[must_use]
    pub fn custom_field2(mut self, custom_field2: impl Into<CustomField2>) -> Self {
        self.custom_field2 = Some(custom_field2.into());
        self
    }

    /// Merchant's own field on the card, shown with its value.
    #[must_use]
    pub fn custom_field3(mut self, custom_field3: impl Into<CustomField3>) -> Self {
        self.custom_field3 = Some(custom_field3.into());
        self
    }
}

wire_out!(part CreateGeneralCard {
    "base_info" => base_info,
    "advanced_info" => advanced_info,
    "sub_card_type" => sub_card_type,
    "background_pic_url" => background_pic_url,
    "prerogative" => prerogative,
    "auto_activate" => auto_activate,
    "supply_bonus" => supply_bonus,
    "init_bonus" => init_bonus,
    "supply_balance" => supply_balance,
    "init_balance" => init_balance,
    "custom_field1" => custom_field1,
    "custom_field2" => custom_field2,
    "custom_field3" => custom_field3,
});

/// `general_card_base_info` of [`Create`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateGeneralCardBaseInfo {
    /// For cards made on behalf of a sub-merchant.
    pub sub_merchant_info: Option<CreateSubMerchantInfo>,
    /// Merchant's logo, a picture uploaded to WeChat, 300 by 300 pixels advised.
    pub logo_url: String,
    /// How the code is shown: CODE_TYPE_TEXT, CODE_TYPE_BARCODE, CODE_TYPE_QRCODE, CODE_TYPE_ONLY_QRCODE, CODE_TYPE_ONLY_BARCODE or CODE_TYPE_NONE.
    pub code_type: String,
    /// Merchant's name, at most 12 characters.
    pub brand_name: String,
    /// Name of the card, at most 9 characters.
    pub title: String,
    /// Color010 to Color100.
    pub color: String,
    /// How to use it, at most 16 characters.
    pub notice: String,
    /// Terms of use, at most 1024 characters.
    pub description: String,
    /// Stock.
    pub sku: CreateSku,
    /// Validity.
    pub date_info: DateInfo,
    /// Whether the codes are the merchant's own.
    pub use_custom_code: Option<bool>,
    /// GET_CUSTOM_CODE_MODE_DEPOSIT if own codes are imported beforehand.
    pub get_custom_code_mode: Option<String>,
    /// Whether only named users can receive it.
    pub bind_openid: Option<bool>,
    /// Merchant's service telephone.
    pub service_phone: Option<String>,
    /// Ids of stores (poi_id) where it can be used.
    pub location_id_list: Option<Vec<i64>>,
    /// Whether it can be used in all stores.
    pub use_all_locations: Option<bool>,
    /// Text of the button in the middle, shown while the card can be used, at most 18 characters.
    pub center_title: Option<String>,
    /// Hint under the button in the middle, at most 24 characters.
    pub center_sub_title: Option<String>,
    /// Page opened by the button in the middle.
    pub center_url: Option<String>,
    /// Original id of the mini program opened by the button in the middle, with @app.
    pub center_app_brand_user_name: Option<String>,
    /// Path of the mini program opened by the button in the middle.
    pub center_app_brand_pass: Option<String>,
    /// Name of the merchant's own entry, at most 15 characters.
    pub custom_url_name: Option<String>,
    /// Hint beside the merchant's own entry, at most 18 characters.
    pub custom_url_sub_title: Option<String>,
    /// Page opened by the merchant's own entry.
    pub custom_url: Option<String>,
    /// Original id of the mini program opened by the own entry, with @app.
    pub custom_app_brand_user_name: Option<String>,
    /// Path of the mini program opened by the own entry.
    pub custom_app_brand_pass: Option<String>,
    /// Name of the promotion entry.
    pub promotion_url_name: Option<String>,
    /// Hint beside the promotion entry, at most 18 characters.
    pub promotion_url_sub_title: Option<String>,
    /// Page opened by the promotion entry.
    pub promotion_url: Option<String>,
    /// Original id of the mini program opened by the promotion entry, with @app.
    pub promotion_app_brand_user_name: Option<String>,
    /// Path of the mini program opened by the promotion entry.
    pub promotion_app_brand_pass: Option<String>,
    /// Cards one user can receive.
    pub get_limit: Option<i64>,
    /// Cards one user can redeem.
    pub use_limit: Option<i64>,
    /// Whether the page of receipt can be shared.
    pub can_share: Option<bool>,
    /// Whether the card can be given to a friend.
    pub can_give_friend: Option<bool>,
    /// Name of a third party, such as the coupon's provider.
    pub source: Option<String>,
    /// Sale of the gift card.
    pub giftcard_info: CreateGiftcardInfo,
    /// How often the card can be passed on.
    pub max_give_friend_times: i64,
    /// Whether opening the card sends the event user_view_card.
    pub need_push_on_view: Option<bool>,
}

impl CreateGeneralCardBaseInfo {
    /// Starts with the first member; the other required ones have setters too.
    #[must_use]
    pub fn new(logo_url: impl Into<String>) -> Self {
        Self {
            sub_merchant_info: Default::default(),
            logo_url: logo_url.into(),
            code_type: Default::default(),
            brand_name: Default::default(),
            title: Default::default(),
            color: Default::default(),
            notice: Default::default(),
            description: Default::default(),
            sku: Default::default(),
            date_info: Default::default(),
            use_custom_code: Default::default(),
            get_custom_code_mode: Default::default(),
            bind_openid: Default::default(),
            service_phone: Default::default(),
            location_id_list: Default::default(),
            use_all_locations: Default::default(),
            center_title: Default::default(),
            center_sub_title: Default::default(),
            center_url: Default::default(),
            center_app_brand_user_name: Default::default(),
            center_app_brand_pass: Default::default(),
            custom_url_name: Default::default(),
            custom_url_sub_title: Default::default(),
            custom_url: Default::default(),
            custom_app_brand_user_name: Default::default(),
            custom_app_brand_pass: Default::default(),
            promotion_url_name: Default::default(),
            promotion_url_sub_title: Default::default(),
            promotion_url: Default::default(),
            promotion_app_brand_user_name: Default::default(),
            promotion_app_brand_pass: Default::default(),
            get_limit: Default::default(),
            use_limit: Default::default(),
            can_share: Default::default(),
            can_give_friend: Default::default(),
            source: Default::default(),
            giftcard_info: Default::default(),
            max_give_friend_times: Default::default(),
            need_push_on_view: Default::default(),
        }
    }

    /// For cards made on behalf of a sub-merchant.
    #[must_use]
    pub fn sub_merchant_info(
        mut self,
        sub_merchant_info: impl Into<CreateSubMerchantInfo>,
    ) -> Self {
        self.sub_merchant_info = Some(sub_merchant_info.into());
        self
    }

    /// How the code is shown: CODE_TYPE_TEXT, CODE_TYPE_BARCODE, CODE_TYPE_QRCODE, CODE_TYPE_ONLY_QRCODE, CODE_TYPE_ONLY_BARCODE or CODE_TYPE_NONE.
    #[must_use]
    pub fn code_type(mut self, code_type: impl Into<String>) -> Self {
        self.code_type = code_type.into();
        self
    }

    /// Merchant's name, at most 12 characters.
    #[must_use]
    pub fn brand_name(mut self, brand_name: impl Into<String>) -> Self {
        self.brand_name = brand_name.into();
        self
    }

    /// Name of the card, at most 9 characters.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = title.into();
        self
    }

    /// Color010 to Color100.
    #[must_use]
    pub fn color(mut self, color: impl Into<String>) -> Self {
        self.color = color.into();
        self
    }

    /// How to use it, at most 16 characters.
    #[must_use]
    pub fn notice(mut self, notice: impl Into<String>) -> Self {
        self.notice = notice.into();
        self
    }

    /// Terms of use, at most 1024 characters.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = description.into();
        self
    }

    /// Stock.
    #[must_use]
    pub fn sku(mut self, sku: impl Into<CreateSku>) -> Self {
        self.sku = sku.into();
        self
    }

    /// Validity.
    #[must_use]
    pub fn date_info(mut self, date_info: impl Into<DateInfo>) -> Self {
        self.date_info = date_info.into();
        self
    }

    /// Whether the codes are the merchant's own.
    #[must_use]
    pub fn use_custom_code(mut self, use_custom_code: impl Into<bool>) -> Self {
        self.use_custom_code = Some(use_custom_code.into());
        self
    }

    /// GET_CUSTOM_CODE_MODE_DEPOSIT if own codes are imported beforehand.
    #[must_use]
    pub fn get_custom_code_mode(mut self, get_custom_code_mode: impl Into<String>) -> Self {
        self.get_custom_code_mode = Some(get_custom_code_mode.into());
        self
    }

    /// Whether only named users can receive it.
    #[must_use]
    pub fn bind_openid(mut self, bind_openid: impl Into<bool>) -> Self {
        self.bind_openid = Some(bind_openid.into());
        self
    }

    /// Merchant's service telephone.
    #[must_use]
    pub fn service_phone(mut self, service_phone: impl Into<String>) -> Self {
        self.service_phone = Some(service_phone.into());
        self
    }

    /// Ids of stores (poi_id) where it can be used.
    #[must_use]
    pub fn location_id_list(
        mut self,
        location_id_list: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.location_id_list = Some(location_id_list.into_iter().map(Into::into).collect());
        self
    }

    /// Whether it can be used in all stores.
    #[must_use]
    pub fn use_all_locations(mut self, use_all_locations: impl Into<bool>) -> Self {
        self.use_all_locations = Some(use_all_locations.into());
        self
    }

    /// Text of the button in the middle, shown while the card can be used, at most 18 characters.
    #[must_use]
    pub fn center_title(mut self, center_title: impl Into<String>) -> Self {
        self.center_title = Some(center_title.into());
        self
    }

    /// Hint under the button in the middle, at most 24 characters.
    #[must_use]
    pub fn center_sub_title(mut self, center_sub_title: impl Into<String>) -> Self {
        self.center_sub_title = Some(center_sub_title.into());
        self
    }

    /// Page opened by the button in the middle.
    #[must_use]
    pub fn center_url(mut self, center_url: impl Into<String>) -> Self {
        self.center_url = Some(center_url.into());
        self
    }

    /// Original id of the mini program opened by the button in the middle, with @app.
    #[must_use]
    pub fn center_app_brand_user_name(
        mut self,
        center_app_brand_user_name: impl Into<String>,
    ) -> Self {
        self.center_app_brand_user_name = Some(center_app_brand_user_name.into());
        self
    }

    /// Path of the mini program opened by the button in the middle.
    #[must_use]
    pub fn center_app_brand_pass(mut self, center_app_brand_pass: impl Into<String>) -> Self {
        self.center_app_brand_pass = Some(center_app_brand_pass.into());
        self
    }

    /// Name of the merchant's own entry, at most 15 characters.
    #[must_use]
    pub fn custom_url_name(mut self, custom_url_name: impl Into<String>) -> Self {
        self.custom_url_name = Some(custom_url_name.into());
        self
    }

    /// Hint beside the merchant's own entry, at most 18 characters.
    #[must_use]
    pub fn custom_url_sub_title(mut self, custom_url_sub_title: impl Into<String>) -> Self {
        self.custom_url_sub_title = Some(custom_url_sub_title.into());
        self
    }

    /// Page opened by the merchant's own entry.
    #[must_use]
    pub fn custom_url(mut self, custom_url: impl Into<String>) -> Self {
        self.custom_url = Some(custom_url.into());
        self
    }

    /// Original id of the mini program opened by the own entry, with @app.
    #[must_use]
    pub fn custom_app_brand_user_name(
        mut self,
        custom_app_brand_user_name: impl Into<String>,
    ) -> Self {
        self.custom_app_brand_user_name = Some(custom_app_brand_user_name.into());
        self
    }

    /// Path of the mini program opened by the own entry.
    #[must_use]
    pub fn custom_app_brand_pass(mut self, custom_app_brand_pass: impl Into<String>) -> Self {
        self.custom_app_brand_pass = Some(custom_app_brand_pass.into());
        self
    }

    /// Name of the promotion entry.
    #[must_use]
    pub fn promotion_url_name(mut self, promotion_url_name: impl Into<String>) -> Self {
        self.promotion_url_name = Some(promotion_url_name.into());
        self
    }

    /// Hint beside the promotion entry, at most 18 characters.
    #[must_use]
    pub fn promotion_url_sub_title(mut self, promotion_url_sub_title: impl Into<String>) -> Self {
        self.promotion_url_sub_title = Some(promotion_url_sub_title.into());
        self
    }

    /// Page opened by the promotion entry.
    #[must_use]
    pub fn promotion_url(mut self, promotion_url: impl Into<String>) -> Self {
        self.promotion_url = Some(promotion_url.into());
        self
    }

    /// Original id of the mini program opened by the promotion entry, with @app.
    #[must_use]
    pub fn promotion_app_brand_user_name(
        mut self,
        promotion_app_brand_user_name: impl Into<String>,
    ) -> Self {
        self.promotion_app_brand_user_name = Some(promotion_app_brand_user_name.into());
        self
    }

    /// Path of the mini program opened by the promotion entry.
    #[must_use]
    pub fn promotion_app_brand_pass(mut self, promotion_app_brand_pass: impl Into<String>) -> Self {
        self.promotion_app_brand_pass = Some(promotion_app_brand_pass.into());
        self
    }

    /// Cards one user can receive.
    #[must_use]
    pub fn get_limit(mut self, get_limit: impl Into<i64>) -> Self {
        self.get_limit = Some(get_limit.into());
        self
    }

    /// Cards one user can redeem.
    #[must_use]
    pub fn use_limit(mut self, use_limit: impl Into<i64>) -> Self {
        self.use_limit = Some(use_limit.into());
        self
    }

    /// Whether the page of receipt can be shared.
    #[must_use]
    pub fn can_share(mut self, can_share: impl Into<bool>) -> Self {
        self.can_share = Some(can_share.into());
        self
    }

    /// Whether the card can be given to a friend.
    #[must_use]
    pub fn can_give_friend(mut self, can_give_friend: impl Into<bool>) -> Self {
        self.can_give_friend = Some(can_give_friend.into());
        self
    }

    /// Name of a third party, such as the coupon's provider.
    #[must_use]
    pub fn source(mut self, source: impl Into<String>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// Sale of the gift card.
    #[must_use]
    pub fn giftcard_info(mut self, giftcard_info: impl Into<CreateGiftcardInfo>) -> Self {
        self.giftcard_info = giftcard_info.into();
        self
    }

    /// How often the card can be passed on.
    #[must_use]
    pub fn max_give_friend_times(mut self, max_give_friend_times: impl Into<i64>) -> Self {
        self.max_give_friend_times = max_give_friend_times.into();
        self
    }

    /// Whether opening the card sends the event user_view_card.
    #[must_use]
    pub fn need_push_on_view(mut self, need_push_on_view: impl Into<bool>) -> Self {
        self.need_push_on_view = Some(need_push_on_view.into());
        self
    }
}

wire_out!(part CreateGeneralCardBaseInfo {
    "sub_merchant_info" => sub_merchant_info,
    "logo_url" => logo_url,
    "code_type" => code_type,
    "brand_name" => brand_name,
    "title" => title,
    "color" => color,
    "notice" => notice,
    "description" => description,
    "sku" => sku,
    "date_info" => date_info,
    "use_custom_code" => use_custom_code,
    "get_custom_code_mode" => get_custom_code_mode,
    "bind_openid" => bind_openid,
    "service_phone" => service_phone,
    "location_id_list" => location_id_list,
    "use_all_locations" => use_all_locations;
    "center_title" => center_title,
    "center_sub_title" => center_sub_title,
    "center_url" => center_url,
    "center_app_brand_user_name" => center_app_brand_user_name,
    "center_app_brand_pass" => center_app_brand_pass,
    "custom_url_name" => custom_url_name,
    "custom_url_sub_title" => custom_url_sub_title,
    "custom_url" => custom_url,
    "custom_app_brand_user_name" => custom_app_brand_user_name,
    "custom_app_brand_pass" => custom_app_brand_pass,
    "promotion_url_name" => promotion_url_name,
    "promotion_url_sub_title" => promotion_url_sub_title,
    "promotion_url" => promotion_url,
    "promotion_app_brand_user_name" => promotion_app_brand_user_name,
    "promotion_app_brand_pass" => promotion_app_brand_pass,
    "get_limit" => get_limit;
    "use_limit" => use_limit,
    "can_share" => can_share,
    "can_give_friend" => can_give_friend,
    "source" => source,
    "giftcard_info" => giftcard_info,
    "max_give_friend_times" => max_give_friend_times,
    "need_push_on_view" => need_push_on_view,
});

/// `giftcard_info` of [`Create`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateGiftcardInfo {
    /// In fen.
    pub price: i64,
}

impl CreateGiftcardInfo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(price: impl Into<i64>) -> Self {
        Self {
            price: price.into(),
        }
    }
}

wire_out!(part CreateGiftcardInfo {
    "price" => price,
});

/// `custom_field1` of [`Create`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CustomField1 {
    /// Name of the field: FIELD_NAME_TYPE_LEVEL, FIELD_NAME_TYPE_COUPON, FIELD_NAME_TYPE_STAMP, FIELD_NAME_TYPE_DISCOUNT, FIELD_NAME_TYPE_ACHIEVEMEN, FIELD_NAME_TYPE_MILEAGE, FIELD_NAME_TYPE_SET_POINTS, FIELD_NAME_TYPE_TIMS or FIELD_NAME_TYPE_UNKOWN.
    pub name_type: Option<String>,
    /// Name shown, instead of a name_type.
    pub name: Option<String>,
    /// `url`.
    pub url: Option<String>,
}

impl CustomField1 {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the field: FIELD_NAME_TYPE_LEVEL, FIELD_NAME_TYPE_COUPON, FIELD_NAME_TYPE_STAMP, FIELD_NAME_TYPE_DISCOUNT, FIELD_NAME_TYPE_ACHIEVEMEN, FIELD_NAME_TYPE_MILEAGE, FIELD_NAME_TYPE_SET_POINTS, FIELD_NAME_TYPE_TIMS or FIELD_NAME_TYPE_UNKOWN.
    #[must_use]
    pub fn name_type(mut self, name_type: impl Into<String>) -> Self {
        self.name_type = Some(name_type.into());
        self
    }

    /// Name shown, instead of a name_type.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// `url`.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

wire_out!(part CustomField1 {
    "name_type" => name_type,
    "name" => name,
    "url" => url,
});

/// `custom_field2` of [`Create`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CustomField2 {
    /// Name of the field: FIELD_NAME_TYPE_LEVEL, FIELD_NAME_TYPE_COUPON, FIELD_NAME_TYPE_STAMP, FIELD_NAME_TYPE_DISCOUNT, FIELD_NAME_TYPE_ACHIEVEMEN, FIELD_NAME_TYPE_MILEAGE, FIELD_NAME_TYPE_SET_POINTS, FIELD_NAME_TYPE_TIMS or FIELD_NAME_TYPE_UNKOWN.
    pub name_type: Option<String>,
    /// Name shown, instead of a name_type.
    pub name: Option<String>,
    /// `url`.
    pub url: Option<String>,
}

impl CustomField2 {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the field: FIELD_NAME_TYPE_LEVEL, FIELD_NAME_TYPE_COUPON, FIELD_NAME_TYPE_STAMP, FIELD_NAME_TYPE_DISCOUNT, FIELD_NAME_TYPE_ACHIEVEMEN, FIELD_NAME_TYPE_MILEAGE, FIELD_NAME_TYPE_SET_POINTS, FIELD_NAME_TYPE_TIMS or FIELD_NAME_TYPE_UNKOWN.
    #[must_use]
    pub fn name_type(mut self, name_type: impl Into<String>) -> Self {
        self.name_type = Some(name_type.into());
        self
    }

    /// Name shown, instead of a name_type.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// `url`.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

wire_out!(part CustomField2 {
    "name_type" => name_type,
    "name" => name,
    "url" => url,
});

/// `custom_field3` of [`Create`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CustomField3 {
    /// Name of the field: FIELD_NAME_TYPE_LEVEL, FIELD_NAME_TYPE_COUPON, FIELD_NAME_TYPE_STAMP, FIELD_NAME_TYPE_DISCOUNT, FIELD_NAME_TYPE_ACHIEVEMEN, FIELD_NAME_TYPE_MILEAGE, FIELD_NAME_TYPE_SET_POINTS, FIELD_NAME_TYPE_TIMS or FIELD_NAME_TYPE_UNKOWN.
    pub name_type: Option<String>,
    /// Name shown, instead of a name_type.
    pub name: Option<String>,
    /// `url`.
    pub url: Option<String>,
}

impl CustomField3 {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the field: FIELD_NAME_TYPE_LEVEL, FIELD_NAME_TYPE_COUPON, FIELD_NAME_TYPE_STAMP, FIELD_NAME_TYPE_DISCOUNT, FIELD_NAME_TYPE_ACHIEVEMEN, FIELD_NAME_TYPE_MILEAGE, FIELD_NAME_TYPE_SET_POINTS, FIELD_NAME_TYPE_TIMS or FIELD_NAME_TYPE_UNKOWN.
    #[must_use]
    pub fn name_type(mut self, name_type: impl Into<String>) -> Self {
        self.name_type = Some(name_type.into());
        self
    }

    /// Name shown, instead of a name_type.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// `url`.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

wire_out!(part CustomField3 {
    "name_type" => name_type,
    "name" => name,
    "url" => url,
});

/// `member_card` of [`Create`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateMemberCard {
    /// Members common to all types of cards.
    pub base_info: CreateMemberCardBaseInfo,
    /// Conditions, pictures and services shown with the card.
    pub advanced_info: CreateAdvancedInfo,
    /// Link to the background, uploaded to WeChat.
    pub background_pic_url: Option<String>,
    /// Privileges of the card.
    pub prerogative: String,
    /// Whether the card is active upon receipt.
    pub auto_activate: Option<bool>,
    /// Whether it is activated by WeChat's form.
    pub wx_activate: Option<bool>,
    /// Whether the user goes on to the merchant's page after WeChat's form.
    pub wx_activate_after_submit: Option<bool>,
    /// Merchant's page on which the card is activated.
    pub activate_url: Option<String>,
    /// Original id of the mini program for activation, with @app.
    pub activate_app_brand_user_name: Option<String>,
    /// Path of the mini program for activation.
    pub activate_app_brand_pass: Option<String>,
    /// Page opened after WeChat's form.
    pub wx_activate_after_submit_url: Option<String>,
    /// Whether the card holds points.
    pub supply_bonus: bool,
    /// Page with the points.
    pub bonus_url: Option<String>,
    /// When points expire.
    pub bonus_cleared: Option<String>,
    /// How points are earned.
    pub bonus_rules: Option<String>,
    /// Rule by which payments earn points.
    pub bonus_rule: Option<BonusRule>,
    /// Whether the card holds a balance; needs permission.
    pub supply_balance: bool,
    /// Page with the balance.
    pub balance_url: Option<String>,
    /// About the balance.
    pub balance_rules: Option<String>,
    /// Merchant's own field on the card, shown with its value.
    pub custom_field1: Option<CustomField1>,
    /// Merchant's own field on the card, shown with its value.
    pub custom_field2: Option<CustomField2>,
    /// Merchant's own field on the card, shown with its value.
    pub custom_field3: Option<CustomField3>,
    /// Merchant's own entry, shown after activation.
    pub custom_cell1: Option<CustomCell1>,
    /// Merchant's own entry, shown after activation.
    pub custom_cell2: Option<CustomCell2>,
    /// Merchant's own entry, shown after activation.
    pub custom_cell3: Option<CustomCell3>,
    /// Percent taken off for members, 10 for nine tenths of the price.
    pub discount: Option<i64>,
}

impl CreateMemberCard {
    /// Starts with the first member; the other required ones have setters too.
    #[must_use]
    pub fn new(base_info: impl Into<CreateMemberCardBaseInfo>) -> Self {
        Self {
            base_info: base_info.into(),
            advanced_info: Default::default(),
            background_pic_url: Default::default(),
            prerogative: Default::default(),
            auto_activate: Default::default(),
            wx_activate: Default::default(),
            wx_activate_after_submit: Default::default(),
            activate_url: Default::default(),
            activate_app_brand_user_name: Default::default(),
            activate_app_brand_pass: Default::default(),
            wx_activate_after_submit_url: Default::default(),
            supply_bonus: Default::default(),
            bonus_url: Default::default(),
            bonus_cleared: Default::default(),
            bonus_rules: Default::default(),
            bonus_rule: Default::default(),
            supply_balance: Default::default(),
            balance_url: Default::default(),
            balance_rules: Default::default(),
            custom_field1: Default::default(),
            custom_field2: Default::default(),
            custom_field3: Default::default(),
            custom_cell1: Default::default(),
            custom_cell2: Default::default(),
            custom_cell3: Default::default(),
            discount: Default::default(),
        }
    }

    /// Conditions, pictures and services shown with the card.
    #[must_use]
    pub fn advanced_info(mut self, advanced_info: impl Into<CreateAdvancedInfo>) -> Self {
        self.advanced_info = advanced_info.into();
        self
    }

    /// Link to the background, uploaded to WeChat.
    #[must_use]
    pub fn background_pic_url(mut self, background_pic_url: impl Into<String>) -> Self {
        self.background_pic_url = Some(background_pic_url.into());
        self
    }

    /// Privileges of the card.
    #[must_use]
    pub fn prerogative(mut self, prerogative: impl Into<String>) -> Self {
        self.prerogative = prerogative.into();
        self
    }

    /// Whether the card is active upon receipt.
    #[must_use]
    pub fn auto_activate(mut self, auto_activate: impl Into<bool>) -> Self {
        self.auto_activate = Some(auto_activate.into());
        self
    }

    /// Whether it is activated by WeChat's form.
    #[must_use]
    pub fn wx_activate(mut self, wx_activate: impl Into<bool>) -> Self {
        self.wx_activate = Some(wx_activate.into());
        self
    }

    /// Whether the user goes on to the merchant's page after WeChat's form.
    #[must_use]
    pub fn wx_activate_after_submit(mut self, wx_activate_after_submit: impl Into<bool>) -> Self {
        self.wx_activate_after_submit = Some(wx_activate_after_submit.into());
        self
    }

    /// Merchant's page on which the card is activated.
    #[must_use]
    pub fn activate_url(mut self, activate_url: impl Into<String>) -> Self {
        self.activate_url = Some(activate_url.into());
        self
    }

    /// Original id of the mini program for activation, with @app.
    #[must_use]
    pub fn activate_app_brand_user_name(
        mut self,
        activate_app_brand_user_name: impl Into<String>,
    ) -> Self {
        self.activate_app_brand_user_name = Some(activate_app_brand_user_name.into());
        self
    }

    /// Path of the mini program for activation.
    #[must_use]
    pub fn activate_app_brand_pass(mut self, activate_app_brand_pass: impl Into<String>) -> Self {
        self.activate_app_brand_pass = Some(activate_app_brand_pass.into());
        self
    }

    /// Page opened after WeChat's form.
    #[must_use]
    pub fn wx_activate_after_submit_url(
        mut self,
        wx_activate_after_submit_url: impl Into<String>,
    ) -> Self {
        self.wx_activate_after_submit_url = Some(wx_activate_after_submit_url.into());
        self
    }

    /// Whether the card holds points.
    #[must_use]
    pub fn supply_bonus(mut self, supply_bonus: impl Into<bool>) -> Self {
        self.supply_bonus = supply_bonus.into();
        self
    }

    /// Page with the points.
    #[must_use]
    pub fn bonus_url(mut self, bonus_url: impl Into<String>) -> Self {
        self.bonus_url = Some(bonus_url.into());
        self
    }

    /// When points expire.
    #[must_use]
    pub fn bonus_cleared(mut self, bonus_cleared: impl Into<String>) -> Self {
        self.bonus_cleared = Some(bonus_cleared.into());
        self
    }

    /// How points are earned.
    #[must_use]
    pub fn bonus_rules(mut self, bonus_rules: impl Into<String>) -> Self {
        self.bonus_rules = Some(bonus_rules.into());
        self
    }

    /// Rule by which payments earn points.
    #[must_use]
    pub fn bonus_rule(mut self, bonus_rule: impl Into<BonusRule>) -> Self {
        self.bonus_rule = Some(bonus_rule.into());
        self
    }

    /// Whether the card holds a balance; needs permission.
    #[must_use]
    pub fn supply_balance(mut self, supply_balance: impl Into<bool>) -> Self {
        self.supply_balance = supply_balance.into();
        self
    }

    /// Page with the balance.
    #[must_use]
    pub fn balance_url(mut self, balance_url: impl Into<String>) -> Self {
        self.balance_url = Some(balance_url.into());
        self
    }

    /// About the balance.
    #[must_use]
    pub fn balance_rules(mut self, balance_rules: impl Into<String>) -> Self {
        self.balance_rules = Some(balance_rules.into());
        self
    }

    /// Merchant's own field on the card, shown with its value.
    #[must_use]
    pub fn custom_field1(mut self, custom_field1: impl Into<CustomField1>) -> Self {
        self.custom_field1 = Some(custom_field1.into());
        self
    }

    /// Merchant's own field on the card, shown with its value.
    #[must_use]
    pub fn custom_field2(mut self, custom_field2: impl Into<CustomField2>) -> Self {
        self.custom_field2 = Some(custom_field2.into());
        self
    }

    /// Merchant's own field on the card, shown with its value.
    #[must_use]
    pub fn custom_field3(mut self, custom_field3: impl Into<CustomField3>) -> Self {
        self.custom_field3 = Some(custom_field3.into());
        self
    }

    /// Merchant's own entry, shown after activation.
    #[must_use]
    pub fn custom_cell1(mut self, custom_cell1: impl Into<CustomCell1>) -> Self {
        self.custom_cell1 = Some(custom_cell1.into());
        self
    }

    /// Merchant's own entry, shown after activation.
    #[must_use]
    pub fn custom_cell2(mut self, custom_cell2: impl Into<CustomCell2>) -> Self {
        self.custom_cell2 = Some(custom_cell2.into());
        self
    }

    /// Merchant's own entry, shown after activation.
    #[must_use]
    pub fn custom_cell3(mut self, custom_cell3: impl Into<CustomCell3>) -> Self {
        self.custom_cell3 = Some(custom_cell3.into());
        self
    }

    /// Percent taken off for members, 10 for nine tenths of the price.
    #[must_use]
    pub fn discount(mut self, discount: impl Into<i64>) -> Self {
        self.discount = Some(discount.into());
        self
    }
}

wire_out!(part CreateMemberCard {
    "base_info" => base_info,
    "advanced_info" => advanced_info,
    "background_pic_url" => background_pic_url,
    "prerogative" => prerogative,
    "auto_activate" => auto_activate,
    "wx_activate" => wx_activate,
    "wx_activate_after_submit" => wx_activate_after_submit,
    "activate_url" => activate_url,
    "activate_app_brand_user_name" => activate_app_brand_user_name,
    "activate_app_brand_pass" => activate_app_brand_pass,
    "wx_activate_after_submit_url" => wx_activate_after_submit_url,
    "supply_bonus" => supply_bonus,
    "bonus_url" => bonus_url,
    "bonus_cleared" => bonus_cleared,
    "bonus_rules" => bonus_rules,
    "bonus_rule" => bonus_rule;
    "supply_balance" => supply_balance,
    "balance_url" => balance_url,
    "balance_rules" => balance_rules,
    "custom_field1" => custom_field1,
    "custom_field2" => custom_field2,
    "custom_field3" => custom_field3,
    "custom_cell1" => custom_cell1,
    "custom_cell2" => custom_cell2,
    "custom_cell3" => custom_cell3,
    "discount" => discount,
});

/// `member_card_base_info` of [`Create`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateMemberCardBaseInfo {
    /// For cards made on behalf of a sub-merchant.
    pub sub_merchant_info: Option<CreateSubMerchantInfo>,
    /// Merchant's logo, a picture uploaded to WeChat, 300 by 300 pixels advised.
    pub logo_url: String,
    /// How the code is shown: CODE_TYPE_TEXT, CODE_TYPE_BARCODE, CODE_TYPE_QRCODE, CODE_TYPE_ONLY_QRCODE, CODE_TYPE_ONLY_BARCODE or CODE_TYPE_NONE.
    pub code_type: String,
    /// Merchant's name, at most 12 characters.
    pub brand_name: String,
    /// Name of the card, at most 9 characters.
    pub title: String,
    /// Color010 to Color100.
    pub color: String,
    /// How to use it, at most 16 characters.
    pub notice: String,
    /// Terms of use, at most 1024 characters.
    pub description: String,
    /// Stock.
    pub sku: CreateSku,
    /// Validity.
    pub date_info: DateInfo,
    /// Whether the codes are the merchant's own.
    pub use_custom_code: Option<bool>,
    /// GET_CUSTOM_CODE_MODE_DEPOSIT if own codes are imported beforehand.
    pub get_custom_code_mode: Option<String>,
    /// Whether only named users can receive it.
    pub bind_openid: Option<bool>,
    /// Merchant's service telephone.
    pub service_phone: Option<String>,
    /// Ids of stores (poi_id) where it can be used.
    pub location_id_list: Option<Vec<i64>>,
    /// Whether it can be used in all stores.
    pub use_all_locations: Option<bool>,
    /// Text of the button in the middle, shown while the card can be used, at most 18 characters.
    pub center_title: Option<String>,
    /// Hint under the button in the middle, at most 24 characters.
    pub center_sub_title: Option<String>,
    /// Page opened by the button in the middle.
    pub center_url: Option<String>,
    /// Original id of the mini program opened by the button in the middle, with @app.
    pub center_app_brand_user_name: Option<String>,
    /// Path of the mini program opened by the button in the middle.
    pub center_app_brand_pass: Option<String>,
    /// Name of the merchant's own entry, at most 15 characters.
    pub custom_url_name: Option<String>,
    /// Hint beside the merchant's own entry, at most 18 characters.
    pub custom_url_sub_title: Option<String>,
    /// Page opened by the merchant's own entry.
    pub custom_url: Option<String>,
    /// Original id of the mini program opened by the own entry, with @app.
    pub custom_app_brand_user_name: Option<String>,
    /// Path of the mini program opened by the own entry.
    pub custom_app_brand_pass: Option<String>,
    /// Name of the promotion entry.
    pub promotion_url_name: Option<String>,
    /// Hint beside the promotion entry, at most 18 characters.
    pub promotion_url_sub_title: Option<String>,
    /// Page opened by the promotion entry.
    pub promotion_url: Option<String>,
    /// Original id of the mini program opened by the promotion entry, with @app.
    pub promotion_app_brand_user_name: Option<String>,
    /// Path of the mini program opened by the promotion entry.
    pub promotion_app_brand_pass: Option<String>,
    /// Cards one user can receive.
    pub get_limit: Option<i64>,
    /// Cards one user can redeem.
    pub use_limit: Option<i64>,
    /// Whether the page of receipt can be shared.
    pub can_share: Option<bool>,
    /// Whether the card can be given to a friend.
    pub can_give_friend: Option<bool>,
    /// Name of a third party, such as the coupon's provider.
    pub source: Option<String>,
    /// Whether opening the card sends the event user_view_card.
    pub need_push_on_view: Option<bool>,
    /// Payment with the card.
    pub pay_info: Option<PayInfo>,
}

impl CreateMemberCardBaseInfo {
    /// Starts with the first member; the other required ones have setters too.
    #[must_use]
    pub fn new(logo_url: impl Into<String>) -> Self {
        Self {
            sub_merchant_info: Default::default(),
            logo_url: logo_url.into(),
            code_type: Default::default(),
            brand_name: Default::default(),
            title: Default::default(),
            color: Default::default(),
            notice: Default::default(),
            description: Default::default(),
            sku: Default::default(),
            date_info: Default::default(),
            use_custom_code: Default::default(),
            get_custom_code_mode: Default::default(),
            bind_openid: Default::default(),
            service_phone: Default::default(),
            location_id_list: Default::default(),
            use_all_locations: Default::default(),
            center_title: Default::default(),
            center_sub_title: Default::default(),
            center_url: Default::default(),
            center_app_brand_user_name: Default::default(),
            center_app_brand_pass: Default::default(),
            custom_url_name: Default::default(),
            custom_url_sub_title: Default::default(),
            custom_url: Default::default(),
            custom_app_brand_user_name: Default::default(),
            custom_app_brand_pass: Default::default(),
            promotion_url_name: Default::default(),
            promotion_url_sub_title: Default::default(),
            promotion_url: Default::default(),
            promotion_app_brand_user_name: Default::default(),
            promotion_app_brand_pass: Default::default(),
            get_limit: Default::default(),
            use_limit: Default::default(),
            can_share: Default::default(),
            can_give_friend: Default::default(),
            source: Default::default(),
            need_push_on_view: Default::default(),
            pay_info: Default::default(),
        }
    }

    /// For cards made on behalf of a sub-merchant.
    #[must_use]
    pub fn sub_merchant_info(
        mut self,
        sub_merchant_info: impl Into<CreateSubMerchantInfo>,
    ) -> Self {
        self.sub_merchant_info = Some(sub_merchant_info.into());
        self
    }

    /// How the code is shown: CODE_TYPE_TEXT, CODE_TYPE_BARCODE, CODE_TYPE_QRCODE, CODE_TYPE_ONLY_QRCODE, CODE_TYPE_ONLY_BARCODE or CODE_TYPE_NONE.
    #[must_use]
    pub fn code_type(mut self, code_type: impl Into<String>) -> Self {
        self.code_type = code_type.into();
        self
    }

    /// Merchant's name, at most 12 characters.
    #[must_use]
    pub fn brand_name(mut self, brand_name: impl Into<String>) -> Self {
        self.brand_name = brand_name.into();
        self
    }

    /// Name of the card, at most 9 characters.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = title.into();
        self
    }

    /// Color010 to Color100.
    #[must_use]
    pub fn color(mut self, color: impl Into<String>) -> Self {
        self.color = color.into();
        self
    }

    /// How to use it, at most 16 characters.
    #[must_use]
    pub fn notice(mut self, notice: impl Into<String>) -> Self {
        self.notice = notice.into();
        self
    }

    /// Terms of use, at most 1024 characters.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = description.into();
        self
    }

    /// Stock.
    #[must_use]
    pub fn sku(mut self, sku: impl Into<CreateSku>) -> Self {
        self.sku = sku.into();
        self
    }

    /// Validity.
    #[must_use]
    pub fn date_info(mut self, date_info: impl Into<DateInfo>) -> Self {
        self.date_info = date_info.into();
        self
    }

    /// Whether the codes are the merchant's own.
    #[must_use]
    pub fn use_custom_code(mut self, use_custom_code: impl Into<bool>) -> Self {
        self.use_custom_code = Some(use_custom_code.into());
        self
    }

    /// GET_CUSTOM_CODE_MODE_DEPOSIT if own codes are imported beforehand.
    #[must_use]
    pub fn get_custom_code_mode(mut self, get_custom_code_mode: impl Into<String>) -> Self {
        self.get_custom_code_mode = Some(get_custom_code_mode.into());
        self
    }

    /// Whether only named users can receive it.
    #[must_use]
    pub fn bind_openid(mut self, bind_openid: impl Into<bool>) -> Self {
        self.bind_openid = Some(bind_openid.into());
        self
    }

    /// Merchant's service telephone.
    #[must_use]
    pub fn service_phone(mut self, service_phone: impl Into<String>) -> Self {
        self.service_phone = Some(service_phone.into());
        self
    }

    /// Ids of stores (poi_id) where it can be used.
    #[must_use]
    pub fn location_id_list(
        mut self,
        location_id_list: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.location_id_list = Some(location_id_list.into_iter().map(Into::into).collect());
        self
    }

    /// Whether it can be used in all stores.
    #[must_use]
    pub fn use_all_locations(mut self, use_all_locations: impl Into<bool>) -> Self {
        self.use_all_locations = Some(use_all_locations.into());
        self
    }

    /// Text of the button in the middle, shown while the card can be used, at most 18 characters.
    #[must_use]
    pub fn center_title(mut self, center_title: impl Into<String>) -> Self {
        self.center_title = Some(center_title.into());
        self
    }

    /// Hint under the button in the middle, at most 24 characters.
    #[must_use]
    pub fn center_sub_title(mut self, center_sub_title: impl Into<String>) -> Self {
        self.center_sub_title = Some(center_sub_title.into());
        self
    }

    /// Page opened by the button in the middle.
    #[must_use]
    pub fn center_url(mut self, center_url: impl Into<String>) -> Self {
        self.center_url = Some(center_url.into());
        self
    }

    /// Original id of the mini program opened by the button in the middle, with @app.
    #[must_use]
    pub fn center_app_brand_user_name(
        mut self,
        center_app_brand_user_name: impl Into<String>,
    ) -> Self {
        self.center_app_brand_user_name = Some(center_app_brand_user_name.into());
        self
    }

    /// Path of the mini program opened by the button in the middle.
    #[must_use]
    pub fn center_app_brand_pass(mut self, center_app_brand_pass: impl Into<String>) -> Self {
        self.center_app_brand_pass = Some(center_app_brand_pass.into());
        self
    }

    /// Name of the merchant's own entry, at most 15 characters.
    #[must_use]
    pub fn custom_url_name(mut self, custom_url_name: impl Into<String>) -> Self {
        self.custom_url_name = Some(custom_url_name.into());
        self
    }

    /// Hint beside the merchant's own entry, at most 18 characters.
    #[must_use]
    pub fn custom_url_sub_title(mut self, custom_url_sub_title: impl Into<String>) -> Self {
        self.custom_url_sub_title = Some(custom_url_sub_title.into());
        self
    }

    /// Page opened by the merchant's own entry.
    #[must_use]
    pub fn custom_url(mut self, custom_url: impl Into<String>) -> Self {
        self.custom_url = Some(custom_url.into());
        self
    }

    /// Original id of the mini program opened by the own entry, with @app.
    #[must_use]
    pub fn custom_app_brand_user_name(
        mut self,
        custom_app_brand_user_name: impl Into<String>,
    ) -> Self {
        self.custom_app_brand_user_name = Some(custom_app_brand_user_name.into());
        self
    }

    /// Path of the mini program opened by the own entry.
    #[must_use]
    pub fn custom_app_brand_pass(mut self, custom_app_brand_pass: impl Into<String>) -> Self {
        self.custom_app_brand_pass = Some(custom_app_brand_pass.into());
        self
    }

    /// Name of the promotion entry.
    #[must_use]
    pub fn promotion_url_name(mut self, promotion_url_name: impl Into<String>) -> Self {
        self.promotion_url_name = Some(promotion_url_name.into());
        self
    }

    /// Hint beside the promotion entry, at most 18 characters.
    #[must_use]
    pub fn promotion_url_sub_title(mut self, promotion_url_sub_title: impl Into<String>) -> Self {
        self.promotion_url_sub_title = Some(promotion_url_sub_title.into());
        self
    }

    /// Page opened by the promotion entry.
    #[must_use]
    pub fn promotion_url(mut self, promotion_url: impl Into<String>) -> Self {
        self.promotion_url = Some(promotion_url.into());
        self
    }

    /// Original id of the mini program opened by the promotion entry, with @app.
    #[must_use]
    pub fn promotion_app_brand_user_name(
        mut self,
        promotion_app_brand_user_name: impl Into<String>,
    ) -> Self {
        self.promotion_app_brand_user_name = Some(promotion_app_brand_user_name.into());
        self
    }

    /// Path of the mini program opened by the promotion entry.
    #[must_use]
    pub fn promotion_app_brand_pass(mut self, promotion_app_brand_pass: impl Into<String>) -> Self {
        self.promotion_app_brand_pass = Some(promotion_app_brand_pass.into());
        self
    }

    /// Cards one user can receive.
    #[must_use]
    pub fn get_limit(mut self, get_limit: impl Into<i64>) -> Self {
        self.get_limit = Some(get_limit.into());
        self
    }

    /// Cards one user can redeem.
    #[must_use]
    pub fn use_limit(mut self, use_limit: impl Into<i64>) -> Self {
        self.use_limit = Some(use_limit.into());
        self
    }

    /// Whether the page of receipt can be shared.
    #[must_use]
    pub fn can_share(mut self, can_share: impl Into<bool>) -> Self {
        self.can_share = Some(can_share.into());
        self
    }

    /// Whether the card can be given to a friend.
    #[must_use]
    pub fn can_give_friend(mut self, can_give_friend: impl Into<bool>) -> Self {
        self.can_give_friend = Some(can_give_friend.into());
        self
    }

    /// Name of a third party, such as the coupon's provider.
    #[must_use]
    pub fn source(mut self, source: impl Into<String>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// Whether opening the card sends the event user_view_card.
    #[must_use]
    pub fn need_push_on_view(mut self, need_push_on_view: impl Into<bool>) -> Self {
        self.need_push_on_view = Some(need_push_on_view.into());
        self
    }

    /// Payment with the card.
    #[must_use]
    pub fn pay_info(mut self, pay_info: impl Into<PayInfo>) -> Self {
        self.pay_info = Some(pay_info.into());
        self
    }
}

wire_out!(part CreateMemberCardBaseInfo {
    "sub_merchant_info" => sub_merchant_info,
    "logo_url" => logo_url,
    "code_type" => code_type,
    "brand_name" => brand_name,
    "title" => title,
    "color" => color,
    "notice" => notice,
    "description" => description,
    "sku" => sku,
    "date_info" => date_info,
    "use_custom_code" => use_custom_code,
    "get_custom_code_mode" => get_custom_code_mode,
    "bind_openid" => bind_openid,
    "service_phone" => service_phone,
    "location_id_list" => location_id_list,
    "use_all_locations" => use_all_locations;
    "center_title" => center_title,
    "center_sub_title" => center_sub_title,
    "center_url" => center_url,
    "center_app_brand_user_name" => center_app_brand_user_name,
    "center_app_brand_pass" => center_app_brand_pass,
    "custom_url_name" => custom_url_name,
    "custom_url_sub_title" => custom_url_sub_title,
    "custom_url" => custom_url,
    "custom_app_brand_user_name" => custom_app_brand_user_name,
    "custom_app_brand_pass" => custom_app_brand_pass,
    "promotion_url_name" => promotion_url_name,
    "promotion_url_sub_title" => promotion_url_sub_title,
    "promotion_url" => promotion_url,
    "promotion_app_brand_user_name" => promotion_app_brand_user_name,
    "promotion_app_brand_pass" => promotion_app_brand_pass,
    "get_limit" => get_limit;
    "use_limit" => use_limit,
    "can_share" => can_share,
    "can_give_friend" => can_give_friend,
    "source" => source,
    "need_push_on_view" => need_push_on_view,
    "pay_info" => pay_info,
});

/// `pay_info` of [`Create`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PayInfo {
    /// Payment by showing the card.
    pub swipe_card: Option<SwipeCard>,
}

impl PayInfo {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Payment by showing the card.
    #[must_use]
    pub fn swipe_card(mut self, swipe_card: impl Into<SwipeCard>) -> Self {
        self.swipe_card = Some(swipe_card.into());
        self
    }
}

wire_out!(part PayInfo {
    "swipe_card" => swipe_card,
});

/// `swipe_card` of [`Create`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SwipeCard {
    /// Whether the card can be used to pay.
    pub is_swipe_card: bool,
}

impl SwipeCard {
    /// Starts with the required members.
    #[must_use]
    pub fn new(is_swipe_card: impl Into<bool>) -> Self {
        Self {
            is_swipe_card: is_swipe_card.into(),
        }
    }
}

wire_out!(part SwipeCard {
    "is_swipe_card" => is_swipe_card,
});

/// `bonus_rule` of [`Create`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BonusRule {
    /// Fen to spend for increase_bonus points.
    pub cost_money_unit: Option<i64>,
    /// Points earned for each cost_money_unit.
    pub increase_bonus: Option<i64>,
    /// Most points earned at once.
    pub max_increase_bonus: Option<i64>,
    /// Points upon activation.
    pub init_increase_bonus: Option<i64>,
    /// Points to spend for reduce_money.
    pub cost_bonus_unit: Option<i64>,
    /// Fen deducted for each cost_bonus_unit.
    pub reduce_money: Option<i64>,
    /// Smallest purchase on which points can be spent, in fen.
    pub least_money_to_use_bonus: Option<i64>,
    /// Most points spent at once.
    pub max_reduce_bonus: Option<i64>,
}

impl BonusRule {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Fen to spend for increase_bonus points.
    #[must_use]
    pub fn cost_money_unit(mut self, cost_money_unit: impl Into<i64>) -> Self {
        self.cost_money_unit = Some(cost_money_unit.into());
        self
    }

    /// Points earned for each cost_money_unit.
    #[must_use]
    pub fn increase_bonus(mut self, increase_bonus: impl Into<i64>) -> Self {
        self.increase_bonus = Some(increase_bonus.into());
        self
    }

    /// Most points earned at once.
    #[must_use]
    pub fn max_increase_bonus(mut self, max_increase_bonus: impl Into<i64>) -> Self {
        self.max_increase_bonus = Some(max_increase_bonus.into());
        self
    }

    /// Points upon activation.
    #[must_use]
    pub fn init_increase_bonus(mut self, init_increase_bonus: impl Into<i64>) -> Self {
        self.init_increase_bonus = Some(init_increase_bonus.into());
        self
    }

    /// Points to spend for reduce_money.
    #[must_use]
    pub fn cost_bonus_unit(mut self, cost_bonus_unit: impl Into<i64>) -> Self {
        self.cost_bonus_unit = Some(cost_bonus_unit.into());
        self
    }

    /// Fen deducted for each cost_bonus_unit.
    #[must_use]
    pub fn reduce_money(mut self, reduce_money: impl Into<i64>) -> Self {
        self.reduce_money = Some(reduce_money.into());
        self
    }

    /// Smallest purchase on which points can be spent, in fen.
    #[must_use]
    pub fn least_money_to_use_bonus(mut self, least_money_to_use_bonus: impl Into<i64>) -> Self {
        self.least_money_to_use_bonus = Some(least_money_to_use_bonus.into());
        self
    }

    /// Most points spent at once.
    #[must_use]
    pub fn max_reduce_bonus(mut self, max_reduce_bonus: impl Into<i64>) -> Self {
        self.max_reduce_bonus = Some(max_reduce_bonus.into());
        self
    }
}

wire_out!(part BonusRule {
    "cost_money_unit" => cost_money_unit,
    "increase_bonus" => increase_bonus,
    "max_increase_bonus" => max_increase_bonus,
    "init_increase_bonus" => init_increase_bonus,
    "cost_bonus_unit" => cost_bonus_unit,
    "reduce_money" => reduce_money,
    "least_money_to_use_bonus" => least_money_to_use_bonus,
    "max_reduce_bonus" => max_reduce_bonus,
});

/// `custom_cell1` of [`Create`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CustomCell1 {
    /// Name shown, instead of a name_type.
    pub name: String,
    /// Hint at the right of the entry, at most 6 characters.
    pub tips: String,
    /// `url`.
    pub url: String,
}

impl CustomCell1 {
    /// Starts with the required members.
    #[must_use]
    pub fn new(name: impl Into<String>, tips: impl Into<String>, url: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            tips: tips.into(),
            url: url.into(),
        }
    }
}

wire_out!(part CustomCell1 {
    "name" => name,
    "tips" => tips,
    "url" => url,
});

/// `custom_cell2` of [`Create`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CustomCell2 {
    /// Name shown, instead of a name_type.
    pub name: String,
    /// Hint at the right of the entry, at most 6 characters.
    pub tips: String,
    /// `url`.
    pub url: String,
}

impl CustomCell2 {
    /// Starts with the required members.
    #[must_use]
    pub fn new(name: impl Into<String>, tips: impl Into<String>, url: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            tips: tips.into(),
            url: url.into(),
        }
    }
}

wire_out!(part CustomCell2 {
    "name" => name,
    "tips" => tips,
    "url" => url,
});

/// `custom_cell3` of [`Create`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CustomCell3 {
    /// Name shown, instead of a name_type.
    pub name: String,
    /// Hint at the right of the entry, at most 6 characters.
    pub tips: String,
    /// `url`.
    pub url: String,
}

impl CustomCell3 {
    /// Starts with the required members.
    #[must_use]
    pub fn new(name: impl Into<String>, tips: impl Into<String>, url: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            tips: tips.into(),
            url: url.into(),
        }
    }
}

wire_out!(part CustomCell3 {
    "name" => name,
    "tips" => tips,
    "url" => url,
});

/// `meeting_ticket` of [`Create`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateMeetingTicket {
    /// Members common to all types of cards.
    pub base_info: CreateBaseInfo,
    /// Conditions, pictures and services shown with the card.
    pub advanced_info: CreateAdvancedInfo,
    /// About the meeting.
    pub meeting_detail: String,
    /// Link to the map of the venue.
    pub map_url: Option<String>,
}

impl CreateMeetingTicket {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        base_info: impl Into<CreateBaseInfo>,
        advanced_info: impl Into<CreateAdvancedInfo>,
        meeting_detail: impl Into<String>,
    ) -> Self {
        Self {
            base_info: base_info.into(),
            advanced_info: advanced_info.into(),
            meeting_detail: meeting_detail.into(),
            map_url: Default::default(),
        }
    }

    /// Link to the map of the venue.
    #[must_use]
    pub fn map_url(mut self, map_url: impl Into<String>) -> Self {
        self.map_url = Some(map_url.into());
        self
    }
}

wire_out!(part CreateMeetingTicket {
    "base_info" => base_info,
    "advanced_info" => advanced_info,
    "meeting_detail" => meeting_detail,
    "map_url" => map_url,
});

/// `scenic_ticket` of [`Create`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateScenicTicket {
    /// Members common to all types of cards.
    pub base_info: CreateBaseInfo,
    /// Conditions, pictures and services shown with the card.
    pub advanced_info: CreateAdvancedInfo,
    /// Class of the ticket, such as full price.
    pub ticket_class: String,
    /// Link to the map of the sight.
    pub guide_url: Option<String>,
}

impl CreateScenicTicket {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        base_info: impl Into<CreateBaseInfo>,
        advanced_info: impl Into<CreateAdvancedInfo>,
        ticket_class: impl Into<String>,
    ) -> Self {
        Self {
            base_info: base_info.into(),
            advanced_info: advanced_info.into(),
            ticket_class: ticket_class.into(),
            guide_url: Default::default(),
        }
    }

    /// Link to the map of the sight.
    #[must_use]
    pub fn guide_url(mut self, guide_url: impl Into<String>) -> Self {
        self.guide_url = Some(guide_url.into());
        self
    }
}

wire_out!(part CreateScenicTicket {
    "base_info" => base_info,
    "advanced_info" => advanced_info,
    "ticket_class" => ticket_class,
    "guide_url" => guide_url,
});

/// `movie_ticket` of [`Create`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateMovieTicket {
    /// Members common to all types of cards.
    pub base_info: CreateBaseInfo,
    /// Conditions, pictures and services shown with the card.
    pub advanced_info: CreateAdvancedInfo,
    /// About the film.
    pub detail: String,
}

impl CreateMovieTicket {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        base_info: impl Into<CreateBaseInfo>,
        advanced_info: impl Into<CreateAdvancedInfo>,
        detail: impl Into<String>,
    ) -> Self {
        Self {
            base_info: base_info.into(),
            advanced_info: advanced_info.into(),
            detail: detail.into(),
        }
    }
}

wire_out!(part CreateMovieTicket {
    "base_info" => base_info,
    "advanced_info" => advanced_info,
    "detail" => detail,
});

/// `boarding_pass` of [`Create`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateBoardingPass {
    /// Members common to all types of cards.
    pub base_info: CreateBaseInfo,
    /// Conditions, pictures and services shown with the card.
    pub advanced_info: CreateAdvancedInfo,
    /// Place of departure, at most 18 characters.
    pub from: String,
    /// Destination, at most 18 characters.
    pub to: String,
    /// Flight number.
    pub flight: String,
    /// Boarding gate, at most 4 characters.
    pub gate: Option<String>,
    /// Page of online check-in.
    pub check_in_url: Option<String>,
    /// Type of aircraft, at most 8 characters.
    pub air_model: String,
    /// Unix seconds.
    pub departure_time: i64,
    /// Unix seconds.
    pub landing_time: i64,
}

impl CreateBoardingPass {
    /// Starts with the first member; the other required ones have setters too.
    #[must_use]
    pub fn new(base_info: impl Into<CreateBaseInfo>) -> Self {
        Self {
            base_info: base_info.into(),
            advanced_info: Default::default(),
            from: Default::default(),
            to: Default::default(),
            flight: Default::default(),
            gate: Default::default(),
            check_in_url: Default::default(),
            air_model: Default::default(),
            departure_time: Default::default(),
            landing_time: Default::default(),
        }
    }

    /// Conditions, pictures and services shown with the card.
    #[must_use]
    pub fn advanced_info(mut self, advanced_info: impl Into<CreateAdvancedInfo>) -> Self {
        self.advanced_info = advanced_info.into();
        self
    }

    /// Place of departure, at most 18 characters.
    #[must_use]
    pub fn from(mut self, from: impl Into<String>) -> Self {
        self.from = from.into();
        self
    }

    /// Destination, at most 18 characters.
    #[must_use]
    pub fn to(mut self, to: impl Into<String>) -> Self {
        self.to = to.into();
        self
    }

    /// Flight number.
    #[must_use]
    pub fn flight(mut self, flight: impl Into<String>) -> Self {
        self.flight = flight.into();
        self
    }

    /// Boarding gate, at most 4 characters.
    #[must_use]
    pub fn gate(mut self, gate: impl Into<String>) -> Self {
        self.gate = Some(gate.into());
        self
    }

    /// Page of online check-in.
    #[must_use]
    pub fn check_in_url(mut self, check_in_url: impl Into<String>) -> Self {
        self.check_in_url = Some(check_in_url.into());
        self
    }

    /// Type of aircraft, at most 8 characters.
    #[must_use]
    pub fn air_model(mut self, air_model: impl Into<String>) -> Self {
        self.air_model = air_model.into();
        self
    }

    /// Unix seconds.
    #[must_use]
    pub fn departure_time(mut self, departure_time: impl Into<i64>) -> Self {
        self.departure_time = departure_time.into();
        self
    }

    /// Unix seconds.
    #[must_use]
    pub fn landing_time(mut self, landing_time: impl Into<i64>) -> Self {
        self.landing_time = landing_time.into();
        self
    }
}

wire_out!(part CreateBoardingPass {
    "base_info" => base_info,
    "advanced_info" => advanced_info,
    "from" => from,
    "to" => to,
    "flight" => flight,
    "gate" => gate,
    "check_in_url" => check_in_url,
    "air_model" => air_model,
    "departure_time" => departure_time,
    "landing_time" => landing_time,
});

/// Delete a card (删除卡券).
///
/// `POST /card/delete`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#7)
///
/// Cards users already hold stay valid until they are made invalid by code.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Delete {
    /// Id of the kind of card, from its creation.
    pub card_id: String,
}

impl Delete {
    /// Starts with the required members.
    pub fn new(card_id: impl Into<String>) -> Self {
        Self {
            card_id: card_id.into(),
        }
    }
}

wire_out!(Delete {
    "card_id" => card_id,
});

/// The answer to [`Delete`].
pub type DeleteResponse = yizhan_core::Done;

impl Endpoint for Delete {
    type Response = DeleteResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.card.delete",
        path: "/card/delete",
        ..Operation::usual(Product::Mp)
    };
}

/// Update a user's gift card (更新用户礼品卡信息).
///
/// `POST /card/generalcard/updateuser`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GeneralCardUpdateUser {
    /// Id of the kind of card, from its creation.
    pub card_id: String,
    /// Serial number of the card a user holds; needed with the merchant's own codes.
    pub code: String,
    /// Link to the background, uploaded to WeChat.
    pub background_pic_url: Option<String>,
    /// Points from now on.
    pub bonus: Option<i64>,
    /// Why, shown to the user.
    pub record_bonus: Option<String>,
    /// In fen.
    pub balance: Option<i64>,
    /// Why, shown to the user.
    pub record_balance: Option<String>,
    /// Value of the card's own field.
    pub custom_field_value1: Option<String>,
    /// Value of the card's own field.
    pub custom_field_value2: Option<String>,
    /// Value of the card's own field.
    pub custom_field_value3: Option<String>,
    /// Whether the card can be given to a friend.
    pub can_give_friend: Option<bool>,
}

impl GeneralCardUpdateUser {
    /// Starts with the required members.
    pub fn new(card_id: impl Into<String>, code: impl Into<String>) -> Self {
        Self {
            card_id: card_id.into(),
            code: code.into(),
            background_pic_url: Default::default(),
            bonus: Default::default(),
            record_bonus: Default::default(),
            balance: Default::default(),
            record_balance: Default::default(),
            custom_field_value1: Default::default(),
            custom_field_value2: Default::default(),
            custom_field_value3: Default::default(),
            can_give_friend: Default::default(),
        }
    }

    /// Link to the background, uploaded to WeChat.
    pub fn background_pic_url(mut self, background_pic_url: impl Into<String>) -> Self {
        self.background_pic_url = Some(background_pic_url.into());
        self
    }

    /// Points from now on.
    pub fn bonus(mut self, bonus: impl Into<i64>) -> Self {
        self.bonus = Some(bonus.into());
        self
    }

    /// Why, shown to the user.
    pub fn record_bonus(mut self, record_bonus: impl Into<String>) -> Self {
        self.record_bonus = Some(record_bonus.into());
        self
    }

    /// In fen.
    pub fn balance(mut self, balance: impl Into<i64>) -> Self {
        self.balance = Some(balance.into());
        self
    }

    /// Why, shown to the user.
    pub fn record_balance(mut self, record_balance: impl Into<String>) -> Self {
        self.record_balance = Some(record_balance.into());
        self
    }

    /// Value of the card's own field.
    pub fn custom_field_value1(mut self, custom_field_value1: impl Into<String>) -> Self {
        self.custom_field_value1 = Some(custom_field_value1.into());
        self
    }

    /// Value of the card's own field.
    pub fn custom_field_value2(mut self, custom_field_value2: impl Into<String>) -> Self {
        self.custom_field_value2 = Some(custom_field_value2.into());
        self
    }

    /// Value of the card's own field.
    pub fn custom_field_value3(mut self, custom_field_value3: impl Into<String>) -> Self {
        self.custom_field_value3 = Some(custom_field_value3.into());
        self
    }

    /// Whether the card can be given to a friend.
    pub fn can_give_friend(mut self, can_give_friend: impl Into<bool>) -> Self {
        self.can_give_friend = Some(can_give_friend.into());
        self
    }
}

wire_out!(GeneralCardUpdateUser {
    "card_id" => card_id,
    "code" => code,
    "background_pic_url" => background_pic_url,
    "bonus" => bonus,
    "record_bonus" => record_bonus,
    "balance" => balance,
    "record_balance" => record_balance,
    "custom_field_value1" => custom_field_value1,
    "custom_field_value2" => custom_field_value2,
    "custom_field_value3" => custom_field_value3,
    "can_give_friend" => can_give_friend,
});

/// The answer to [`GeneralCardUpdateUser`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GeneralCardUpdateUserResponse {
    /// `openid`.
    pub openid: String,
    /// Points afterwards.
    pub result_bonus: i64,
    /// In fen.
    pub result_balance: i64,
}

wire_in!(GeneralCardUpdateUserResponse {
    "openid" => openid,
    "result_bonus" => result_bonus,
    "result_balance" => result_balance,
});

impl Endpoint for GeneralCardUpdateUser {
    type Response = GeneralCardUpdateUserResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.card.general_card_update_user",
        path: "/card/generalcard/updateuser",
        ..Operation::usual(Product::Mp)
    };
}

/// Get a card (查看卡券详情).
///
/// `POST /card/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#2)
///
/// Serves to learn whether the review was passed.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Get {
    /// Id of the kind of card, from its creation.
    pub card_id: String,
}

impl Get {
    /// Starts with the required members.
    pub fn new(card_id: impl Into<String>) -> Self {
        Self {
            card_id: card_id.into(),
        }
    }
}

wire_out!(Get {
    "card_id" => card_id,
});

/// The answer to [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// `card`.
    pub card: GetCard,
}

wire_in!(GetResponse {
    "card" => card,
});

impl Endpoint for Get {
    type Response = GetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.card.get",
        path: "/card/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// `card` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCard {
    /// GROUPON, CASH, DISCOUNT, GIFT, GENERAL_COUPON, GENERAL_CARD, MEMBER_CARD, SCENIC_TICKET, MOVIE_TICKET, BOARDING_PASS or MEETING_TICKET.
    pub card_type: String,
    /// Group purchase coupon (团购券), for card_type GROUPON.
    pub groupon: Option<GetGroupon>,
    /// Cash coupon (代金券), for card_type CASH.
    pub cash: Option<GetCash>,
    /// `discount`.
    pub discount: Option<GetDiscount>,
    /// Gift coupon (兑换券), for card_type GIFT.
    pub gift: Option<GetGift>,
    /// Other coupon (优惠券), for card_type GENERAL_COUPON.
    pub general_coupon: Option<GetGeneralCoupon>,
    /// Membership card (会员卡), for card_type MEMBER_CARD.
    pub member_card: Option<GetMemberCard>,
    /// Meeting ticket (会议门票), for card_type MEETING_TICKET.
    pub meeting_ticket: Option<GetMeetingTicket>,
    /// Ticket of a sight (景区门票), for card_type SCENIC_TICKET.
    pub scenic_ticket: Option<GetScenicTicket>,
    /// Cinema ticket (电影票), for card_type MOVIE_TICKET.
    pub movie_ticket: Option<GetMovieTicket>,
    /// Boarding pass (飞机票), for card_type BOARDING_PASS.
    pub boarding_pass: Option<GetBoardingPass>,
}

wire_in!(part GetCard {
    "card_type" => card_type,
    "groupon" => groupon,
    "cash" => cash,
    "discount" => discount,
    "gift" => gift,
    "general_coupon" => general_coupon,
    "member_card" => member_card,
    "meeting_ticket" => meeting_ticket,
    "scenic_ticket" => scenic_ticket,
    "movie_ticket" => movie_ticket,
    "boarding_pass" => boarding_pass,
});

/// `groupon` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetGroupon {
    /// Members common to all types of cards.
    pub base_info: GetBaseInfo,
    /// Conditions, pictures and services shown with the card.
    pub advanced_info: GetAdvancedInfo,
    /// What the group purchase contains.
    pub deal_detail: String,
}

wire_in!(part GetGroupon {
    "base_info" => base_info,
    "advanced_info" => advanced_info,
    "deal_detail" => deal_detail,
});

/// `base_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetBaseInfo {
    /// Card id.
    pub id: String,
    /// Merchant's logo, a picture uploaded to WeChat, 300 by 300 pixels advised.
    pub logo_url: String,
    /// How the code is shown: CODE_TYPE_TEXT, CODE_TYPE_BARCODE, CODE_TYPE_QRCODE, CODE_TYPE_ONLY_QRCODE, CODE_TYPE_ONLY_BARCODE or CODE_TYPE_NONE.
    pub code_type: String,
    /// Merchant's name, at most 12 characters.
    pub brand_name: String,
    /// Name of the card, at most 9 characters.
    pub title: String,
    /// Color010 to Color100.
    pub color: String,
    /// How to use it, at most 16 characters.
    pub notice: String,
    /// Terms of use, at most 1024 characters.
    pub description: String,
    /// Stock.
    pub sku: GetSku,
    /// Validity.
    pub date_info: GetBaseInfoDateInfo,
    /// CARD_STATUS_NOT_VERIFY under review, CARD_STATUS_VERIFY_FAIL refused, CARD_STATUS_VERIFY_OK approved, CARD_STATUS_DELETE deleted, CARD_STATUS_DISPATCH handed out.
    pub status: String,
    /// Whether the codes are the merchant's own.
    pub use_custom_code: bool,
    /// GET_CUSTOM_CODE_MODE_DEPOSIT if own codes are imported beforehand.
    pub get_custom_code_mode: Option<String>,
    /// Whether only named users can receive it.
    pub bind_openid: Option<bool>,
    /// Merchant's service telephone.
    pub service_phone: Option<String>,
    /// Ids of stores (poi_id) where it can be used.
    pub location_id_list: Vec<i64>,
    /// Whether it can be used in all stores.
    pub use_all_locations: Option<bool>,
    /// Text of the button in the middle, shown while the card can be used, at most 18 characters.
    pub center_title: Option<String>,
    /// Hint under the button in the middle, at most 24 characters.
    pub center_sub_title: Option<String>,
    /// Page opened by the button in the middle.
    pub center_url: Option<String>,
    /// Name of the merchant's own entry, at most 15 characters.
    pub custom_url_name: Option<String>,
    /// Hint beside the merchant's own entry, at most 18 characters.
    pub custom_url_sub_title: Option<String>,
    /// Page opened by the merchant's own entry.
    pub custom_url: Option<String>,
    /// Name of the promotion entry.
    pub promotion_url_name: Option<String>,
    /// Hint beside the promotion entry, at most 18 characters.
    pub promotion_url_sub_title: Option<String>,
    /// Page opened by the promotion entry.
    pub promotion_url: Option<String>,
    /// Cards one user can receive.
    pub get_limit: Option<i64>,
    /// Cards one user can redeem.
    pub use_limit: Option<i64>,
    /// Whether the page of receipt can be shared.
    pub can_share: bool,
    /// Whether the card can be given to a friend.
    pub can_give_friend: bool,
    /// Name of a third party, such as the coupon's provider.
    pub source: Option<String>,
    /// Unix seconds.
    pub update_time: i64,
    /// Unix seconds.
    pub create_time: i64,
}

wire_in!(part GetBaseInfo {
    "id" => id,
    "logo_url" => logo_url,
    "code_type" => code_type,
    "brand_name" => brand_name,
    "title" => title,
    "color" => color,
    "notice" => notice,
    "description" => description,
    "sku" => sku,
    "date_info" => date_info,
    "status" => status,
    "use_custom_code" => use_custom_code,
    "get_custom_code_mode" => get_custom_code_mode,
    "bind_openid" => bind_openid,
    "service_phone" => service_phone,
    "location_id_list" => location_id_list;
    "use_all_locations" => use_all_locations,
    "center_title" => center_title,
    "center_sub_title" => center_sub_title,
    "center_url" => center_url,
    "custom_url_name" => custom_url_name,
    "custom_url_sub_title" => custom_url_sub_title,
    "custom_url" => custom_url,
    "promotion_url_name" => promotion_url_name,
    "promotion_url_sub_title" => promotion_url_sub_title,
    "promotion_url" => promotion_url,
    "get_limit" => get_limit,
    "use_limit" => use_limit,
    "can_share" => can_share,
    "can_give_friend" => can_give_friend,
    "source" => source,
    "update_time" => update_time;
    "create_time" => create_time,
});

/// `sku` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSku {
    /// Number of cards left, at most 100000000.
    pub quantity: i64,
    /// Stock in all, including the cards handed out.
    pub total_quantity: i64,
}

wire_in!(part GetSku {
    "quantity" => quantity,
    "total_quantity" => total_quantity,
});

/// `base_info_date_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetBaseInfoDateInfo {
    /// Of a validity DATE\_TYPE\_FIX\_TIME\_RANGE, DATE\_TYPE\_FIX\_TERM or DATE\_TYPE\_PERMANENT; of a time limit a day, MONDAY to SUNDAY or HOLIDAY.
    pub r#type: String,
    /// Unix seconds, with DATE_TYPE_FIX_TIME_RANGE.
    pub begin_timestamp: Option<i64>,
    /// Unix seconds, end of the validity.
    pub end_timestamp: Option<i64>,
    /// Days valid after receipt, with DATE_TYPE_FIX_TERM.
    pub fixed_term: Option<i64>,
    /// Days from receipt until the validity begins, 0 for the same day.
    pub fixed_begin_term: Option<i64>,
}

wire_in!(part GetBaseInfoDateInfo {
    "type" => r#type,
    "begin_timestamp" => begin_timestamp,
    "end_timestamp" => end_timestamp,
    "fixed_term" => fixed_term,
    "fixed_begin_term" => fixed_begin_term,
});

/// `advanced_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAdvancedInfo {
    /// Conditions of use.
    pub use_condition: Option<GetUseCondition>,
    /// Short description with a cover.
    pub r#abstract: Option<GetAbstract>,
    /// Pictures with text on the card's page.
    pub text_image_list: Vec<GetTextImageList>,
    /// BIZ_SERVICE_DELIVER, BIZ_SERVICE_FREE_PARK, BIZ_SERVICE_WITH_PET, BIZ_SERVICE_FREE_WIFI.
    pub business_service: Vec<String>,
    /// When the card can be used.
    pub time_limit: Vec<GetTimeLimit>,
}

wire_in!(part GetAdvancedInfo {
    "use_condition" => use_condition,
    "abstract" => r#abstract,
    "text_image_list" => text_image_list,
    "business_service" => business_service,
    "time_limit" => time_limit,
});

/// `use_condition` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetUseCondition {
    /// Goods for which it is valid, cash coupons only.
    pub accept_category: Option<String>,
    /// Goods for which it is not valid, cash coupons only.
    pub reject_category: Option<String>,
    /// Smallest purchase in fen.
    pub least_cost: i64,
    /// Goods that must be bought, gift coupons only.
    pub object_use_for: Option<String>,
    /// Whether it adds to other discounts.
    pub can_use_with_other_discount: Option<bool>,
}

wire_in!(part GetUseCondition {
    "accept_category" => accept_category,
    "reject_category" => reject_category,
    "least_cost" => least_cost,
    "object_use_for" => object_use_for,
    "can_use_with_other_discount" => can_use_with_other_discount,
});

/// `abstract` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAbstract {
    /// Short description with a cover.
    pub r#abstract: String,
    /// Cover picture, one link uploaded to WeChat.
    pub icon_url_list: Vec<String>,
}

wire_in!(part GetAbstract {
    "abstract" => r#abstract,
    "icon_url_list" => icon_url_list,
});

/// `text_image_list` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetTextImageList {
    /// `text`.
    pub text: String,
    /// Picture uploaded to WeChat.
    pub image_url: String,
}

wire_in!(part GetTextImageList {
    "text" => text,
    "image_url" => image_url,
});

/// `time_limit` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetTimeLimit {
    /// Of a validity DATE\_TYPE\_FIX\_TIME\_RANGE, DATE\_TYPE\_FIX\_TERM or DATE\_TYPE\_PERMANENT; of a time limit a day, MONDAY to SUNDAY or HOLIDAY.
    pub r#type: String,
    /// 0 to 23.
    pub begin_hour: Option<i64>,
    /// 0 to 59.
    pub begin_minute: Option<i64>,
    /// 0 to 23.
    pub end_hour: Option<i64>,
    /// 0 to 59.
    pub end_minute: Option<i64>,
}

wire_in!(part GetTimeLimit {
    "type" => r#type,
    "begin_hour" => begin_hour,
    "begin_minute" => begin_minute,
    "end_hour" => end_hour,
    "end_minute" => end_minute,
});

/// `cash` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCash {
    /// Members common to all types of cards.
    pub base_info: GetBaseInfo,
    /// Conditions, pictures and services shown with the card.
    pub advanced_info: GetAdvancedInfo,
    /// Smallest purchase in fen.
    pub least_cost: i64,
    /// Amount deducted, in fen.
    pub reduce_cost: i64,
}

wire_in!(part GetCash {
    "base_info" => base_info,
    "advanced_info" => advanced_info,
    "least_cost" => least_cost,
    "reduce_cost" => reduce_cost,
});

/// `discount` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetDiscount {
    /// Members common to all types of cards.
    pub base_info: GetDiscountBaseInfo,
    /// Conditions, pictures and services shown with the card.
    pub advanced_info: GetAdvancedInfo,
    /// Percent taken off, 30 for seven tenths of the price.
    pub discount: i64,
}

wire_in!(part GetDiscount {
    "base_info" => base_info,
    "advanced_info" => advanced_info,
    "discount" => discount,
});

/// `discount_base_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetDiscountBaseInfo {
    /// Card id.
    pub id: String,
    /// Merchant's logo, a picture uploaded to WeChat, 300 by 300 pixels advised.
    pub logo_url: String,
    /// How the code is shown: CODE_TYPE_TEXT, CODE_TYPE_BARCODE, CODE_TYPE_QRCODE, CODE_TYPE_ONLY_QRCODE, CODE_TYPE_ONLY_BARCODE or CODE_TYPE_NONE.
    pub code_type: String,
    /// Merchant's name, at most 12 characters.
    pub brand_name: String,
    /// Name of the card, at most 9 characters.
    pub title: String,
    /// Color010 to Color100.
    pub color: String,
    /// How to use it, at most 16 characters.
    pub notice: String,
    /// Terms of use, at most 1024 characters.
    pub description: String,
    /// Stock.
    pub sku: GetSku,
    /// Validity.
    pub date_info: GetBaseInfoDateInfo,
    /// CARD_STATUS_NOT_VERIFY under review, CARD_STATUS_VERIFY_FAIL refused, CARD_STATUS_VERIFY_OK approved, CARD_STATUS_DELETE deleted, CARD_STATUS_DISPATCH handed out.
    pub status: String,
    /// Whether the codes are the merchant's own.
    pub use_custom_code: Option<bool>,
    /// GET_CUSTOM_CODE_MODE_DEPOSIT if own codes are imported beforehand.
    pub get_custom_code_mode: Option<String>,
    /// Whether only named users can receive it.
    pub bind_openid: Option<bool>,
    /// Merchant's service telephone.
    pub service_phone: Option<String>,
    /// Ids of stores (poi_id) where it can be used.
    pub location_id_list: Vec<i64>,
    /// Whether it can be used in all stores.
    pub use_all_locations: Option<bool>,
    /// Text of the button in the middle, shown while the card can be used, at most 18 characters.
    pub center_title: Option<String>,
    /// Hint under the button in the middle, at most 24 characters.
    pub center_sub_title: Option<String>,
    /// Page opened by the button in the middle.
    pub center_url: Option<String>,
    /// Name of the merchant's own entry, at most 15 characters.
    pub custom_url_name: Option<String>,
    /// Hint beside the merchant's own entry, at most 18 characters.
    pub custom_url_sub_title: Option<String>,
    /// Page opened by the merchant's own entry.
    pub custom_url: Option<String>,
    /// Name of the promotion entry.
    pub promotion_url_name: Option<String>,
    /// Hint beside the promotion entry, at most 18 characters.
    pub promotion_url_sub_title: Option<String>,
    /// Page opened by the promotion entry.
    pub promotion_url: Option<String>,
    /// Cards one user can receive.
    pub get_limit: Option<i64>,
    /// Cards one user can redeem.
    pub use_limit: Option<i64>,
    /// Whether the page of receipt can be shared.
    pub can_share: bool,
    /// Whether the card can be given to a friend.
    pub can_give_friend: bool,
    /// Name of a third party, such as the coupon's provider.
    pub source: Option<String>,
    /// Unix seconds.
    pub update_time: i64,
    /// Unix seconds.
    pub create_time: i64,
}

wire_in!(part GetDiscountBaseInfo {
    "id" => id,
    "logo_url" => logo_url,
    "code_type" => code_type,
    "brand_name" => brand_name,
    "title" => title,
    "color" => color,
    "notice" => notice,
    "description" => description,
    "sku" => sku,
    "date_info" => date_info,
    "status" => status,
    "use_custom_code" => use_custom_code,
    "get_custom_code_mode" => get_custom_code_mode,
    "bind_openid" => bind_openid,
    "service_phone" => service_phone,
    "location_id_list" => location_id_list;
    "use_all_locations" => use_all_locations,
    "center_title" => center_title,
    "center_sub_title" => center_sub_title,
    "center_url" => center_url,
    "custom_url_name" => custom_url_name,
    "custom_url_sub_title" => custom_url_sub_title,
    "custom_url" => custom_url,
    "promotion_url_name" => promotion_url_name,
    "promotion_url_sub_title" => promotion_url_sub_title,
    "promotion_url" => promotion_url,
    "get_limit" => get_limit,
    "use_limit" => use_limit,
    "can_share" => can_share,
    "can_give_friend" => can_give_friend,
    "source" => source,
    "update_time" => update_time;
    "create_time" => create_time,
});

/// `gift` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetGift {
    /// Members common to all types of cards.
    pub base_info: GetBaseInfo,
    /// Conditions, pictures and services shown with the card.
    pub advanced_info: GetAdvancedInfo,
    /// What the coupon is exchanged for.
    pub gift: String,
}

wire_in!(part GetGift {
    "base_info" => base_info,
    "advanced_info" => advanced_info,
    "gift" => gift,
});

/// `general_coupon` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetGeneralCoupon {
    /// Members common to all types of cards.
    pub base_info: GetBaseInfo,
    /// Conditions, pictures and services shown with the card.
    pub advanced_info: GetAdvancedInfo,
    /// What the coupon grants.
    pub default_detail: String,
}

wire_in!(part GetGeneralCoupon {
    "base_info" => base_info,
    "advanced_info" => advanced_info,
    "default_detail" => default_detail,
});

/// `member_card` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetMemberCard {
    /// Members common to all types of cards.
    pub base_info: GetMemberCardBaseInfo,
    /// Conditions, pictures and services shown with the card.
    pub advanced_info: GetAdvancedInfo,
    /// Privileges of the card.
    pub prerogative: String,
    /// Page on which an older card is bound.
    pub bind_old_card_url: Option<String>,
    /// Merchant's page on which the card is activated.
    pub activate_url: Option<String>,
    /// Whether the card holds points.
    pub supply_bonus: bool,
    /// When points expire.
    pub bonus_cleared: Option<String>,
    /// How points are earned.
    pub bonus_rules: Option<String>,
    /// Rule by which payments earn points.
    pub bonus_rule: Option<GetMemberCardBonusRule>,
    /// Whether the card holds a balance; needs permission.
    pub supply_balance: bool,
    /// About the balance.
    pub balance_rules: Option<String>,
    /// Percent taken off for members, 10 for nine tenths of the price.
    pub discount: Option<i64>,
}

wire_in!(part GetMemberCard {
    "base_info" => base_info,
    "advanced_info" => advanced_info,
    "prerogative" => prerogative,
    "bind_old_card_url" => bind_old_card_url,
    "activate_url" => activate_url,
    "supply_bonus" => supply_bonus,
    "bonus_cleared" => bonus_cleared,
    "bonus_rules" => bonus_rules,
    "bonus_rule" => bonus_rule,
    "supply_balance" => supply_balance,
    "balance_rules" => balance_rules,
    "discount" => discount,
});

/// `member_card_base_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetMemberCardBaseInfo {
    /// Card id.
    pub id: String,
    /// Merchant's logo, a picture uploaded to WeChat, 300 by 300 pixels advised.
    pub logo_url: String,
    /// How the code is shown: CODE_TYPE_TEXT, CODE_TYPE_BARCODE, CODE_TYPE_QRCODE, CODE_TYPE_ONLY_QRCODE, CODE_TYPE_ONLY_BARCODE or CODE_TYPE_NONE.
    pub code_type: String,
    /// Merchant's name, at most 12 characters.
    pub brand_name: String,
    /// Name of the card, at most 9 characters.
    pub title: String,
    /// Color010 to Color100.
    pub color: String,
    /// How to use it, at most 16 characters.
    pub notice: String,
    /// Terms of use, at most 1024 characters.
    pub description: String,
    /// Stock.
    pub sku: GetSku,
    /// Validity.
    pub date_info: GetBaseInfoDateInfo,
    /// CARD_STATUS_NOT_VERIFY under review, CARD_STATUS_VERIFY_FAIL refused, CARD_STATUS_VERIFY_OK approved, CARD_STATUS_DELETE deleted, CARD_STATUS_DISPATCH handed out.
    pub status: String,
    /// Whether the codes are the merchant's own.
    pub use_custom_code: bool,
    /// GET_CUSTOM_CODE_MODE_DEPOSIT if own codes are imported beforehand.
    pub get_custom_code_mode: Option<String>,
    /// Whether only named users can receive it.
    pub bind_openid: Option<bool>,
    /// Merchant's service telephone.
    pub service_phone: Option<String>,
    /// Ids of stores (poi_id) where it can be used.
    pub location_id_list: Vec<i64>,
    /// Whether it can be used in all stores.
    pub use_all_locations: Option<bool>,
    /// Text of the button in the middle, shown while the card can be used, at most 18 characters.
    pub center_title: Option<String>,
    /// Hint under the button in the middle, at most 24 characters.
    pub center_sub_title: Option<String>,
    /// Page opened by the button in the middle.
    pub center_url: Option<String>,
    /// Name of the merchant's own entry, at most 15 characters.
    pub custom_url_name: Option<String>,
    /// Hint beside the merchant's own entry, at most 18 characters.
    pub custom_url_sub_title: Option<String>,
    /// Page opened by the merchant's own entry.
    pub custom_url: Option<String>,
    /// Name of the promotion entry.
    pub promotion_url_name: Option<String>,
    /// Hint beside the promotion entry, at most 18 characters.
    pub promotion_url_sub_title: Option<String>,
    /// Page opened by the promotion entry.
    pub promotion_url: Option<String>,
    /// Cards one user can receive.
    pub get_limit: Option<i64>,
    /// Cards one user can redeem.
    pub use_limit: Option<i64>,
    /// Whether the page of receipt can be shared.
    pub can_share: bool,
    /// Whether the card can be given to a friend.
    pub can_give_friend: bool,
    /// Name of a third party, such as the coupon's provider.
    pub source: Option<String>,
    /// Unix seconds.
    pub update_time: i64,
    /// Unix seconds.
    pub create_time: i64,
    /// Whether opening the card sends the event user_view_card.
    pub need_push_on_view: bool,
}

wire_in!(part GetMemberCardBaseInfo {
    "id" => id,
    "logo_url" => logo_url,
    "code_type" => code_type,
    "brand_name" => brand_name,
    "title" => title,
    "color" => color,
    "notice" => notice,
    "description" => description,
    "sku" => sku,
    "date_info" => date_info,
    "status" => status,
    "use_custom_code" => use_custom_code,
    "get_custom_code_mode" => get_custom_code_mode,
    "bind_openid" => bind_openid,
    "service_phone" => service_phone,
    "location_id_list" => location_id_list;
    "use_all_locations" => use_all_locations,
    "center_title" => center_title,
    "center_sub_title" => center_sub_title,
    "center_url" => center_url,
    "custom_url_name" => custom_url_name,
    "custom_url_sub_title" => custom_url_sub_title,
    "custom_url" => custom_url,
    "promotion_url_name" => promotion_url_name,
    "promotion_url_sub_title" => promotion_url_sub_title,
    "promotion_url" => promotion_url,
    "get_limit" => get_limit,
    "use_limit" => use_limit,
    "can_share" => can_share,
    "can_give_friend" => can_give_friend,
    "source" => source,
    "update_time" => update_time;
    "create_time" => create_time,
    "need_push_on_view" => need_push_on_view,
});

/// `member_card_bonus_rule` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetMemberCardBonusRule {
    /// Fen to spend for increase_bonus points.
    pub cost_money_unit: Option<i64>,
    /// Points earned for each cost_money_unit.
    pub increase_bonus: Option<i64>,
    /// Most points earned at once.
    pub max_increase_bonus: Option<i64>,
    /// Points upon activation.
    pub init_increase_bonus: Option<i64>,
    /// Points to spend for reduce_money.
    pub cost_bonus_unit: Option<i64>,
    /// Fen deducted for each cost_bonus_unit.
    pub reduce_money: Option<i64>,
    /// Smallest purchase on which points can be spent, in fen.
    pub least_money_to_use_bonus: Option<i64>,
    /// Most points spent at once.
    pub max_reduce_bonus: Option<i64>,
}

wire_in!(part GetMemberCardBonusRule {
    "cost_money_unit" => cost_money_unit,
    "increase_bonus" => increase_bonus,
    "max_increase_bonus" => max_increase_bonus,
    "init_increase_bonus" => init_increase_bonus,
    "cost_bonus_unit" => cost_bonus_unit,
    "reduce_money" => reduce_money,
    "least_money_to_use_bonus" => least_money_to_use_bonus,
    "max_reduce_bonus" => max_reduce_bonus,
});

/// `meeting_ticket` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetMeetingTicket {
    /// Members common to all types of cards.
    pub base_info: GetBaseInfo,
    /// Conditions, pictures and services shown with the card.
    pub advanced_info: GetAdvancedInfo,
    /// About the meeting.
    pub meeting_detail: String,
    /// Link to the map of the venue.
    pub map_url: Option<String>,
}

wire_in!(part GetMeetingTicket {
    "base_info" => base_info,
    "advanced_info" => advanced_info,
    "meeting_detail" => meeting_detail,
    "map_url" => map_url,
});

/// `scenic_ticket` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetScenicTicket {
    /// Members common to all types of cards.
    pub base_info: GetBaseInfo,
    /// Conditions, pictures and services shown with the card.
    pub advanced_info: GetAdvancedInfo,
    /// Class of the ticket, such as full price.
    pub ticket_class: String,
    /// Link to the map of the sight.
    pub guide_url: Option<String>,
}

wire_in!(part GetScenicTicket {
    "base_info" => base_info,
    "advanced_info" => advanced_info,
    "ticket_class" => ticket_class,
    "guide_url" => guide_url,
});

/// `movie_ticket` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetMovieTicket {
    /// Members common to all types of cards.
    pub base_info: GetBaseInfo,
    /// Conditions, pictures and services shown with the card.
    pub advanced_info: GetAdvancedInfo,
    /// About the film.
    pub detail: String,
}

wire_in!(part GetMovieTicket {
    "base_info" => base_info,
    "advanced_info" => advanced_info,
    "detail" => detail,
});

/// `boarding_pass` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetBoardingPass {
    /// Members common to all types of cards.
    pub base_info: GetBaseInfo,
    /// Conditions, pictures and services shown with the card.
    pub advanced_info: GetAdvancedInfo,
    /// Place of departure, at most 18 characters.
    pub from: String,
    /// Destination, at most 18 characters.
    pub to: String,
    /// Flight number.
    pub flight: String,
    /// Boarding gate, at most 4 characters.
    pub gate: Option<String>,
    /// Page of online check-in.
    pub check_in_url: Option<String>,
    /// Type of aircraft, at most 8 characters.
    pub air_model: String,
    /// Unix seconds.
    pub departure_time: i64,
    /// Unix seconds.
    pub landing_time: i64,
}

wire_in!(part GetBoardingPass {
    "base_info" => base_info,
    "advanced_info" => advanced_info,
    "from" => from,
    "to" => to,
    "flight" => flight,
    "gate" => gate,
    "check_in_url" => check_in_url,
    "air_model" => air_model,
    "departure_time" => departure_time,
    "landing_time" => landing_time,
});

/// List the categories of sub-merchants (卡券开放类目查询).
///
/// `POST /card/getapplyprotocol`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Third-party_developer_mode.html#3)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetApplyProtocol {}

impl GetApplyProtocol {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(GetApplyProtocol {});

/// The answer to [`GetApplyProtocol`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetApplyProtocolResponse {
    /// `category`.
    pub category: Vec<GetApplyProtocolCategory>,
}

wire_in!(GetApplyProtocolResponse {
    "category" => category,
});

impl Endpoint for GetApplyProtocol {
    type Response = GetApplyProtocolResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.card.get_apply_protocol",
        path: "/card/getapplyprotocol",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// `category` of [`GetApplyProtocol`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetApplyProtocolCategory {
    /// Category of the first level.
    pub primary_category_id: i64,
    /// `category_name`.
    pub category_name: String,
    /// `secondary_category`.
    pub secondary_category: Vec<GetApplyProtocolSecondaryCategory>,
}

wire_in!(part GetApplyProtocolCategory {
    "primary_category_id" => primary_category_id,
    "category_name" => category_name,
    "secondary_category" => secondary_category,
});

/// `secondary_category` of [`GetApplyProtocol`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetApplyProtocolSecondaryCategory {
    /// Category of the second level.
    pub secondary_category_id: i64,
    /// `category_name`.
    pub category_name: String,
    /// Documents needed for the category.
    pub need_qualification_stuffs: Vec<String>,
}

wire_in!(part GetApplyProtocolSecondaryCategory {
    "secondary_category_id" => secondary_category_id,
    "category_name" => category_name,
    "need_qualification_stuffs" => need_qualification_stuffs,
});

/// Create a landing page of cards (创建货架).
///
/// `POST /card/landingpage/create`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Distributing_Coupons_Vouchers_and_Cards.html#3)
///
/// Makes a web page listing several cards, from which users receive them.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct LandingpageCreate {
    /// Picture on top of the page, uploaded to WeChat.
    pub banner: String,
    /// Title of the landing page.
    pub page_title: String,
    /// Whether the page of receipt can be shared.
    pub can_share: bool,
    /// Where the page is used: SCENE_NEAR_BY, SCENE_MENU, SCENE_QRCODE, SCENE_ARTICLE, SCENE_H5, SCENE_IVR or SCENE_CARD_CUSTOM_CELL.
    pub scene: String,
    /// `card_list`.
    pub card_list: Vec<LandingpageCreateCardList>,
}

impl LandingpageCreate {
    /// Starts with the first member; the other required ones have setters too.
    pub fn new(banner: impl Into<String>) -> Self {
        Self {
            banner: banner.into(),
            page_title: Default::default(),
            can_share: Default::default(),
            scene: Default::default(),
            card_list: Default::default(),
        }
    }

    /// Title of the landing page.
    pub fn page_title(mut self, page_title: impl Into<String>) -> Self {
        self.page_title = page_title.into();
        self
    }

    /// Whether the page of receipt can be shared.
    pub fn can_share(mut self, can_share: impl Into<bool>) -> Self {
        self.can_share = can_share.into();
        self
    }

    /// Where the page is used: SCENE_NEAR_BY, SCENE_MENU, SCENE_QRCODE, SCENE_ARTICLE, SCENE_H5, SCENE_IVR or SCENE_CARD_CUSTOM_CELL.
    pub fn scene(mut self, scene: impl Into<String>) -> Self {
        self.scene = scene.into();
        self
    }

    /// `card_list`.
    pub fn card_list(
        mut self,
        card_list: impl IntoIterator<Item = impl Into<LandingpageCreateCardList>>,
    ) -> Self {
        self.card_list = card_list.into_iter().map(Into::into).collect();
        self
    }
}

wire_out!(LandingpageCreate {
    "banner" => banner,
    "page_title" => page_title,
    "can_share" => can_share,
    "scene" => scene,
    "card_list" => card_list,
});

/// The answer to [`LandingpageCreate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct LandingpageCreateResponse {
    /// Id of the landing page.
    pub page_id: String,
    /// Link to the page.
    pub url: String,
}

wire_in!(LandingpageCreateResponse {
    "page_id" => page_id,
    "url" => url,
});

impl Endpoint for LandingpageCreate {
    type Response = LandingpageCreateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.card.landingpage_create",
        path: "/card/landingpage/create",
        ..Operation::usual(Product::Mp)
    };
}

/// `card_list` of [`LandingpageCreate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct LandingpageCreateCardList {
    /// Id of the kind of card, from its creation.
    pub card_id: String,
    /// Picture of the card on the page.
    pub thumb_url: String,
}

impl LandingpageCreateCardList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(card_id: impl Into<String>, thumb_url: impl Into<String>) -> Self {
        Self {
            card_id: card_id.into(),
            thumb_url: thumb_url.into(),
        }
    }
}

wire_out!(part LandingpageCreateCardList {
    "card_id" => card_id,
    "thumb_url" => thumb_url,
});

/// Update a meeting ticket (更新会议门票).
///
/// `POST /card/meetingticket/updateuser`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Special_ticket.html#2)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct MeetingTicketUpdateUser {
    /// Id of the kind of card, from its creation.
    pub card_id: Option<String>,
    /// Serial number of the card a user holds; needed with the merchant's own codes.
    pub code: String,
    /// Unix seconds.
    pub begin_time: Option<i64>,
    /// Unix seconds.
    pub end_time: Option<i64>,
    /// Part of the venue.
    pub zone: Option<String>,
    /// Entrance to use.
    pub entrance: Option<String>,
    /// Seat.
    pub seat_number: Option<String>,
}

impl MeetingTicketUpdateUser {
    /// Starts with the required members.
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            card_id: Default::default(),
            code: code.into(),
            begin_time: Default::default(),
            end_time: Default::default(),
            zone: Default::default(),
            entrance: Default::default(),
            seat_number: Default::default(),
        }
    }

    /// Id of the kind of card, from its creation.
    pub fn card_id(mut self, card_id: impl Into<String>) -> Self {
        self.card_id = Some(card_id.into());
        self
    }

    /// Unix seconds.
    pub fn begin_time(mut self, begin_time: impl Into<i64>) -> Self {
        self.begin_time = Some(begin_time.into());
        self
    }

    /// Unix seconds.
    pub fn end_time(mut self, end_time: impl Into<i64>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Part of the venue.
    pub fn zone(mut self, zone: impl Into<String>) -> Self {
        self.zone = Some(zone.into());
        self
    }

    /// Entrance to use.
    pub fn entrance(mut self, entrance: impl Into<String>) -> Self {
        self.entrance = Some(entrance.into());
        self
    }

    /// Seat.
    pub fn seat_number(mut self, seat_number: impl Into<String>) -> Self {
        self.seat_number = Some(seat_number.into());
        self
    }
}

wire_out!(MeetingTicketUpdateUser {
    "card_id" => card_id,
    "code" => code,
    "begin_time" => begin_time,
    "end_time" => end_time,
    "zone" => zone,
    "entrance" => entrance,
    "seat_number" => seat_number,
});

/// The answer to [`MeetingTicketUpdateUser`].
pub type MeetingTicketUpdateUserResponse = yizhan_core::Done;

impl Endpoint for MeetingTicketUpdateUser {
    type Response = MeetingTicketUpdateUserResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.card.meeting_ticket_update_user",
        path: "/card/meetingticket/updateuser",
        ..Operation::usual(Product::Mp)
    };
}

/// Change the stock of a card (修改库存).
///
/// `POST /card/modifystock`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#5)
///
/// Give one of the two values.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ModifyStock {
    /// Id of the kind of card, from its creation.
    pub card_id: String,
    /// Cards to add.
    pub increase_stock_value: Option<i64>,
    /// Cards to take away.
    pub reduce_stock_value: Option<i64>,
}

impl ModifyStock {
    /// Starts with the required members.
    pub fn new(card_id: impl Into<String>) -> Self {
        Self {
            card_id: card_id.into(),
            increase_stock_value: Default::default(),
            reduce_stock_value: Default::default(),
        }
    }

    /// Cards to add.
    pub fn increase_stock_value(mut self, increase_stock_value: impl Into<i64>) -> Self {
        self.increase_stock_value = Some(increase_stock_value.into());
        self
    }

    /// Cards to take away.
    pub fn reduce_stock_value(mut self, reduce_stock_value: impl Into<i64>) -> Self {
        self.reduce_stock_value = Some(reduce_stock_value.into());
        self
    }
}

wire_out!(ModifyStock {
    "card_id" => card_id,
    "increase_stock_value" => increase_stock_value,
    "reduce_stock_value" => reduce_stock_value,
});

/// The answer to [`ModifyStock`].
pub type ModifyStockResponse = yizhan_core::Done;

impl Endpoint for ModifyStock {
    type Response = ModifyStockResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.card.modify_stock",
        path: "/card/modifystock",
        ..Operation::usual(Product::Mp)
    };
}

/// Update a movie ticket (更新电影票).
///
/// `POST /card/movieticket/updateuser`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Special_ticket.html#7)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct MovieticketUpdateUser {
    /// Id of the kind of card, from its creation.
    pub card_id: Option<String>,
    /// Serial number of the card a user holds; needed with the merchant's own codes.
    pub code: String,
    /// Class of the ticket, such as full price.
    pub ticket_class: Option<String>,
    /// Hall of the cinema.
    pub screening_room: Option<String>,
    /// Unix seconds.
    pub show_time: Option<i64>,
    /// Minutes.
    pub duration: Option<i64>,
    /// Seat.
    pub seat_number: Option<Vec<String>>,
}

impl MovieticketUpdateUser {
    /// Starts with the required members.
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            card_id: Default::default(),
            code: code.into(),
            ticket_class: Default::default(),
            screening_room: Default::default(),
            show_time: Default::default(),
            duration: Default::default(),
            seat_number: Default::default(),
        }
    }

    /// Id of the kind of card, from its creation.
    pub fn card_id(mut self, card_id: impl Into<String>) -> Self {
        self.card_id = Some(card_id.into());
        self
    }

    /// Class of the ticket, such as full price.
    pub fn ticket_class(mut self, ticket_class: impl Into<String>) -> Self {
        self.ticket_class = Some(ticket_class.into());
        self
    }

    /// Hall of the cinema.
    pub fn screening_room(mut self, screening_room: impl Into<String>) -> Self {
        self.screening_room = Some(screening_room.into());
        self
    }

    /// Unix seconds.
    pub fn show_time(mut self, show_time: impl Into<i64>) -> Self {
        self.show_time = Some(show_time.into());
        self
    }

    /// Minutes.
    pub fn duration(mut self, duration: impl Into<i64>) -> Self {
        self.duration = Some(duration.into());
        self
    }

    /// Seat.
    pub fn seat_number(mut self, seat_number: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.seat_number = Some(seat_number.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(MovieticketUpdateUser {
    "card_id" => card_id,
    "code" => code,
    "ticket_class" => ticket_class,
    "screening_room" => screening_room,
    "show_time" => show_time,
    "duration" => duration,
    "seat_number" => seat_number,
});

/// The answer to [`MovieticketUpdateUser`].
pub type MovieticketUpdateUserResponse = yizhan_core::Done;

impl Endpoint for MovieticketUpdateUser {
    type Response = MovieticketUpdateUserResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.card.movieticket_update_user",
        path: "/card/movieticket/updateuser",
        ..Operation::usual(Product::Mp)
    };
}

/// Get the HTML of cards for an article (图文消息群发卡券).
///
/// `POST /card/mpnews/gethtml`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Distributing_Coupons_Vouchers_and_Cards.html#6)
///
/// The HTML goes into the content of an article for mass sending; only for cards with WeChat's codes.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct MpNewsGethtml {
    /// Id of the kind of card, from its creation.
    pub card_id: String,
}

impl MpNewsGethtml {
    /// Starts with the required members.
    pub fn new(card_id: impl Into<String>) -> Self {
        Self {
            card_id: card_id.into(),
        }
    }
}

wire_out!(MpNewsGethtml {
    "card_id" => card_id,
});

/// The answer to [`MpNewsGethtml`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MpNewsGethtmlResponse {
    /// HTML to put into the article's content.
    pub content: String,
}

wire_in!(MpNewsGethtmlResponse {
    "content" => content,
});

impl Endpoint for MpNewsGethtml {
    type Response = MpNewsGethtmlResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.card.mp_news_gethtml",
        path: "/card/mpnews/gethtml",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// Set the payment entry of a card (设置买单).
///
/// `POST /card/paycell/set`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Create_a_Coupon_Voucher_or_Card.html#11)
///
/// The card needs a store, and the account WeChat Pay; then the user can pay in the card.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct PayCellSet {
    /// Id of the kind of card, from its creation.
    pub card_id: String,
    /// Whether to switch it on.
    pub is_open: bool,
}

impl PayCellSet {
    /// Starts with the required members.
    pub fn new(card_id: impl Into<String>, is_open: impl Into<bool>) -> Self {
        Self {
            card_id: card_id.into(),
            is_open: is_open.into(),
        }
    }
}

wire_out!(PayCellSet {
    "card_id" => card_id,
    "is_open" => is_open,
});

/// The answer to [`PayCellSet`].
pub type PayCellSetResponse = yizhan_core::Done;

impl Endpoint for PayCellSet {
    type Response = PayCellSetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.card.pay_cell_set",
        path: "/card/paycell/set",
        ..Operation::usual(Product::Mp)
    };
}

/// Create a QR code of cards (创建二维码投放).
///
/// `POST /card/qrcode/create`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Distributing_Coupons_Vouchers_and_Cards.html#0)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct QrcodeCreate {
    /// Seconds until the QR code expires, 60 to 1800; for good if left out.
    pub expire_seconds: Option<i64>,
    /// QR_CARD for one card, QR_MULTIPLE_CARD for several.
    pub action_name: String,
    /// `action_info`.
    pub action_info: QrcodeCreateActionInfo,
}

impl QrcodeCreate {
    /// Starts with the required members.
    pub fn new(
        action_name: impl Into<String>,
        action_info: impl Into<QrcodeCreateActionInfo>,
    ) -> Self {
        Self {
            expire_seconds: Default::default(),
            action_name: action_name.into(),
            action_info: action_info.into(),
        }
    }

    /// Seconds until the QR code expires, 60 to 1800; for good if left out.
    pub fn expire_seconds(mut self, expire_seconds: impl Into<i64>) -> Self {
        self.expire_seconds = Some(expire_seconds.into());
        self
    }
}

wire_out!(QrcodeCreate {
    "expire_seconds" => expire_seconds,
    "action_name" => action_name,
    "action_info" => action_info,
});

/// The answer to [`QrcodeCreate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QrcodeCreateResponse {
    /// Seconds until the QR code expires, 60 to 1800; for good if left out.
    pub expire_seconds: i64,
    /// Serves to get the picture of the QR code.
    pub ticket: SecretString,
    /// The text of the QR code.
    pub url: String,
    /// Link to the picture of the QR code.
    pub show_qrcode_url: String,
}

wire_in!(QrcodeCreateResponse {
    "expire_seconds" => expire_seconds,
    "ticket" => ticket,
    "url" => url,
    "show_qrcode_url" => show_qrcode_url,
});

impl Endpoint for QrcodeCreate {
    type Response = QrcodeCreateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.card.qrcode_create",
        path: "/card/qrcode/create",
        ..Operation::usual(Product::Mp)
    };
}

/// `action_info` of [`QrcodeCreate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QrcodeCreateActionInfo {
    /// `card`.
    pub card: Option<QrcodeCreateCard>,
    /// Up to 5 cards, with QR_MULTIPLE_CARD.
    pub multiple_card: Option<QrcodeCreateMultipleCard>,
}

impl QrcodeCreateActionInfo {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `card`.
    #[must_use]
    pub fn card(mut self, card: impl Into<QrcodeCreateCard>) -> Self {
        self.card = Some(card.into());
        self
    }

    /// Up to 5 cards, with QR_MULTIPLE_CARD.
    #[must_use]
    pub fn multiple_card(mut self, multiple_card: impl Into<QrcodeCreateMultipleCard>) -> Self {
        self.multiple_card = Some(multiple_card.into());
        self
    }
}

wire_out!(part QrcodeCreateActionInfo {
    "card" => card,
    "multiple_card" => multiple_card,
});

/// `card` of [`QrcodeCreate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QrcodeCreateCard {
    /// Id of the kind of card, from its creation.
    pub card_id: String,
    /// Serial number of the card a user holds; needed with the merchant's own codes.
    pub code: Option<String>,
    /// Only this user can receive it; needed with bind_openid.
    pub openid: Option<String>,
    /// Whether the QR code serves for one receipt only.
    pub is_unique_code: Option<bool>,
    /// Scene number returned with the event; use outer_str.
    pub outer_id: Option<i64>,
    /// Scene returned with the events, at most 128 bytes.
    pub outer_str: Option<String>,
}

impl QrcodeCreateCard {
    /// Starts with the required members.
    #[must_use]
    pub fn new(card_id: impl Into<String>) -> Self {
        Self {
            card_id: card_id.into(),
            code: Default::default(),
            openid: Default::default(),
            is_unique_code: Default::default(),
            outer_id: Default::default(),
            outer_str: Default::default(),
        }
    }

    /// Serial number of the card a user holds; needed with the merchant's own codes.
    #[must_use]
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// Only this user can receive it; needed with bind_openid.
    #[must_use]
    pub fn openid(mut self, openid: impl Into<String>) -> Self {
        self.openid = Some(openid.into());
        self
    }

    /// Whether the QR code serves for one receipt only.
    #[must_use]
    pub fn is_unique_code(mut self, is_unique_code: impl Into<bool>) -> Self {
        self.is_unique_code = Some(is_unique_code.into());
        self
    }

    /// Scene number returned with the event; use outer_str.
    #[must_use]
    pub fn outer_id(mut self, outer_id: impl Into<i64>) -> Self {
        self.outer_id = Some(outer_id.into());
        self
    }

    /// Scene returned with the events, at most 128 bytes.
    #[must_use]
    pub fn outer_str(mut self, outer_str: impl Into<String>) -> Self {
        self.outer_str = Some(outer_str.into());
        self
    }
}

wire_out!(part QrcodeCreateCard {
    "card_id" => card_id,
    "code" => code,
    "openid" => openid,
    "is_unique_code" => is_unique_code,
    "outer_id" => outer_id,
    "outer_str" => outer_str,
});

/// `multiple_card` of [`QrcodeCreate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QrcodeCreateMultipleCard {
    /// `card_list`.
    pub card_list: Vec<QrcodeCreateCardList>,
}

impl QrcodeCreateMultipleCard {
    /// Starts with the required members.
    #[must_use]
    pub fn new(card_list: impl IntoIterator<Item = impl Into<QrcodeCreateCardList>>) -> Self {
        Self {
            card_list: card_list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(part QrcodeCreateMultipleCard {
    "card_list" => card_list,
});

/// `card_list` of [`QrcodeCreate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QrcodeCreateCardList {
    /// Id of the kind of card, from its creation.
    pub card_id: String,
    /// Serial number of the card a user holds; needed with the merchant's own codes.
    pub code: Option<String>,
    /// Only this user can receive it; needed with bind_openid.
    pub openid: Option<String>,
    /// Whether the QR code serves for one receipt only.
    pub is_unique_code: Option<bool>,
    /// Scene number returned with the event; use outer_str.
    pub outer_id: Option<i64>,
    /// Scene returned with the events, at most 128 bytes.
    pub outer_str: Option<String>,
}

impl QrcodeCreateCardList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(card_id: impl Into<String>) -> Self {
        Self {
            card_id: card_id.into(),
            code: Default::default(),
            openid: Default::default(),
            is_unique_code: Default::default(),
            outer_id: Default::default(),
            outer_str: Default::default(),
        }
    }

    /// Serial number of the card a user holds; needed with the merchant's own codes.
    #[must_use]
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// Only this user can receive it; needed with bind_openid.
    #[must_use]
    pub fn openid(mut self, openid: impl Into<String>) -> Self {
        self.openid = Some(openid.into());
        self
    }

    /// Whether the QR code serves for one receipt only.
    #[must_use]
    pub fn is_unique_code(mut self, is_unique_code: impl Into<bool>) -> Self {
        self.is_unique_code = Some(is_unique_code.into());
        self
    }

    /// Scene number returned with the event; use outer_str.
    #[must_use]
    pub fn outer_id(mut self, outer_id: impl Into<i64>) -> Self {
        self.outer_id = Some(outer_id.into());
        self
    }

    /// Scene returned with the events, at most 128 bytes.
    #[must_use]
    pub fn outer_str(mut self, outer_str: impl Into<String>) -> Self {
        self.outer_str = Some(outer_str.into());
        self
    }
}

wire_out!(part QrcodeCreateCardList {
    "card_id" => card_id,
    "code" => code,
    "openid" => openid,
    "is_unique_code" => is_unique_code,
    "outer_id" => outer_id,
    "outer_str" => outer_str,
});

/// Set the self-redemption of a card (设置自助核销).
///
/// `POST /card/selfconsumecell/set`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Create_a_Coupon_Voucher_or_Card.html#14)
///
/// Users can redeem the card themselves; the card needs a store.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SelfConsumeCellSet {
    /// Id of the kind of card, from its creation.
    pub card_id: String,
    /// Whether to switch it on.
    pub is_open: bool,
    /// Whether a verification code is asked.
    pub need_verify_cod: bool,
    /// Whether the amount is asked for.
    pub need_remark_amount: bool,
}

impl SelfConsumeCellSet {
    /// Starts with the required members.
    pub fn new(
        card_id: impl Into<String>,
        is_open: impl Into<bool>,
        need_verify_cod: impl Into<bool>,
        need_remark_amount: impl Into<bool>,
    ) -> Self {
        Self {
            card_id: card_id.into(),
            is_open: is_open.into(),
            need_verify_cod: need_verify_cod.into(),
            need_remark_amount: need_remark_amount.into(),
        }
    }
}

wire_out!(SelfConsumeCellSet {
    "card_id" => card_id,
    "is_open" => is_open,
    "need_verify_cod" => need_verify_cod,
    "need_remark_amount" => need_remark_amount,
});

/// The answer to [`SelfConsumeCellSet`].
pub type SelfConsumeCellSetResponse = yizhan_core::Done;

impl Endpoint for SelfConsumeCellSet {
    type Response = SelfConsumeCellSetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.card.self_consume_cell_set",
        path: "/card/selfconsumecell/set",
        ..Operation::usual(Product::Mp)
    };
}

/// Get the store mini program shown on a card (查询卡券关联的门店小程序).
///
/// `POST /card/storewxa/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#18)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct StoreWxaGet {
    /// Id of the store.
    pub poi_id: String,
}

impl StoreWxaGet {
    /// Starts with the required members.
    pub fn new(poi_id: impl Into<String>) -> Self {
        Self {
            poi_id: poi_id.into(),
        }
    }
}

wire_out!(StoreWxaGet {
    "poi_id" => poi_id,
});

/// The answer to [`StoreWxaGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct StoreWxaGetResponse {
    /// Id of the kind of card, from its creation.
    pub card_id: Option<String>,
}

wire_in!(StoreWxaGetResponse {
    "card_id" => card_id,
});

impl Endpoint for StoreWxaGet {
    type Response = StoreWxaGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.card.store_wxa_get",
        path: "/card/storewxa/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// Show a store mini program on a card (卡券支持添加门店小程序).
///
/// `POST /card/storewxa/set`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#18)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct StoreWxaSet {
    /// Id of the store.
    pub poi_id: String,
    /// Id of the kind of card, from its creation.
    pub card_id: String,
}

impl StoreWxaSet {
    /// Starts with the required members.
    pub fn new(poi_id: impl Into<String>, card_id: impl Into<String>) -> Self {
        Self {
            poi_id: poi_id.into(),
            card_id: card_id.into(),
        }
    }
}

wire_out!(StoreWxaSet {
    "poi_id" => poi_id,
    "card_id" => card_id,
});

/// The answer to [`StoreWxaSet`].
pub type StoreWxaSetResponse = yizhan_core::Done;

impl Endpoint for StoreWxaSet {
    type Response = StoreWxaSetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.card.store_wxa_set",
        path: "/card/storewxa/set",
        ..Operation::usual(Product::Mp)
    };
}

/// Set the test whitelist (设置测试白名单).
///
/// `POST /card/testwhitelist/set`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Distributing_Coupons_Vouchers_and_Cards.html#12)
///
/// Testers can receive cards that are not yet approved. Each call replaces the list.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct TestWhitelistSet {
    /// Openids of testers; together with username at most 10.
    pub openid: Option<Vec<String>>,
    /// WeChat ids of testers; together with openid at most 10.
    pub username: Option<Vec<String>>,
}

impl TestWhitelistSet {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Openids of testers; together with username at most 10.
    pub fn openid(mut self, openid: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.openid = Some(openid.into_iter().map(Into::into).collect());
        self
    }

    /// WeChat ids of testers; together with openid at most 10.
    pub fn username(mut self, username: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.username = Some(username.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(TestWhitelistSet {
    "openid" => openid,
    "username" => username,
});

/// The answer to [`TestWhitelistSet`].
pub type TestWhitelistSetResponse = yizhan_core::Done;

impl Endpoint for TestWhitelistSet {
    type Response = TestWhitelistSetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.card.test_whitelist_set",
        path: "/card/testwhitelist/set",
        ..Operation::usual(Product::Mp)
    };
}

/// Update a card (更改卡券信息).
///
/// `POST /card/update`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#4) [(2)](https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Membership_Cards/Manage_Member_Card.html#2) [(3)](https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Membership_Cards/Manage_Member_Card.html#3) [(4)](https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Membership_Cards/Manage_Member_Card.html#5)
///
/// Only some members can change, others need a new review, see send_check. Cards whose validity has a fixed span can only be prolonged.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Update {
    /// Card to change; its type cannot change.
    pub card_id: String,
    /// Group purchase coupon (团购券), for card_type GROUPON.
    pub groupon: Option<UpdateGroupon>,
    /// Cash coupon (代金券), for card_type CASH.
    pub cash: Option<UpdateCash>,
    /// `discount`.
    pub discount: Option<UpdateDiscount>,
    /// Gift coupon (兑换券), for card_type GIFT.
    pub gift: Option<UpdateGift>,
    /// Other coupon (优惠券), for card_type GENERAL_COUPON.
    pub general_coupon: Option<UpdateGeneralCoupon>,
    /// Gift card (礼品卡), for card_type GENERAL_CARD.
    pub general_card: Option<UpdateGeneralCard>,
    /// Membership card (会员卡), for card_type MEMBER_CARD.
    pub member_card: Option<UpdateMemberCard>,
    /// Meeting ticket (会议门票), for card_type MEETING_TICKET.
    pub meeting_ticket: Option<UpdateMeetingTicket>,
    /// Ticket of a sight (景区门票), for card_type SCENIC_TICKET.
    pub scenic_ticket: Option<UpdateScenicTicket>,
    /// Cinema ticket (电影票), for card_type MOVIE_TICKET.
    pub movie_ticket: Option<UpdateMovieTicket>,
    /// Boarding pass (飞机票), for card_type BOARDING_PASS.
    pub boarding_pass: Option<UpdateBoardingPass>,
}

impl Update {
    /// Starts with the required members.
    pub fn new(card_id: impl Into<String>) -> Self {
        Self {
            card_id: card_id.into(),
            groupon: Default::default(),
            cash: Default::default(),
            discount: Default::default(),
            gift: Default::default(),
            general_coupon: Default::default(),
            general_card: Default::default(),
            member_card: Default::default(),
            meeting_ticket: Default::default(),
            scenic_ticket: Default::default(),
            movie_ticket: Default::default(),
            boarding_pass: Default::default(),
        }
    }

    /// Group purchase coupon (团购券), for card_type GROUPON.
    pub fn groupon(mut self, groupon: impl Into<UpdateGroupon>) -> Self {
        self.groupon = Some(groupon.into());
        self
    }

    /// Cash coupon (代金券), for card_type CASH.
    pub fn cash(mut self, cash: impl Into<UpdateCash>) -> Self {
        self.cash = Some(cash.into());
        self
    }

    /// `discount`.
    pub fn discount(mut self, discount: impl Into<UpdateDiscount>) -> Self {
        self.discount = Some(discount.into());
        self
    }

    /// Gift coupon (兑换券), for card_type GIFT.
    pub fn gift(mut self, gift: impl Into<UpdateGift>) -> Self {
        self.gift = Some(gift.into());
        self
    }

    /// Other coupon (优惠券), for card_type GENERAL_COUPON.
    pub fn general_coupon(mut self, general_coupon: impl Into<UpdateGeneralCoupon>) -> Self {
        self.general_coupon = Some(general_coupon.into());
        self
    }

    /// Gift card (礼品卡), for card_type GENERAL_CARD.
    pub fn general_card(mut self, general_card: impl Into<UpdateGeneralCard>) -> Self {
        self.general_card = Some(general_card.into());
        self
    }

    /// Membership card (会员卡), for card_type MEMBER_CARD.
    pub fn member_card(mut self, member_card: impl Into<UpdateMemberCard>) -> Self {
        self.member_card = Some(member_card.into());
        self
    }

    /// Meeting ticket (会议门票), for card_type MEETING_TICKET.
    pub fn meeting_ticket(mut self, meeting_ticket: impl Into<UpdateMeetingTicket>) -> Self {
        self.meeting_ticket = Some(meeting_ticket.into());
        self
    }

    /// Ticket of a sight (景区门票), for card_type SCENIC_TICKET.
    pub fn scenic_ticket(mut self, scenic_ticket: impl Into<UpdateScenicTicket>) -> Self {
        self.scenic_ticket = Some(scenic_ticket.into());
        self
    }

    /// Cinema ticket (电影票), for card_type MOVIE_TICKET.
    pub fn movie_ticket(mut self, movie_ticket: impl Into<UpdateMovieTicket>) -> Self {
        self.movie_ticket = Some(movie_ticket.into());
        self
    }

    /// Boarding pass (飞机票), for card_type BOARDING_PASS.
    pub fn boarding_pass(mut self, boarding_pass: impl Into<UpdateBoardingPass>) -> Self {
        self.boarding_pass = Some(boarding_pass.into());
        self
    }
}

wire_out!(Update {
    "card_id" => card_id,
    "groupon" => groupon,
    "cash" => cash,
    "discount" => discount,
    "gift" => gift,
    "general_coupon" => general_coupon,
    "general_card" => general_card,
    "member_card" => member_card,
    "meeting_ticket" => meeting_ticket,
    "scenic_ticket" => scenic_ticket,
    "movie_ticket" => movie_ticket,
    "boarding_pass" => boarding_pass,
});

/// The answer to [`Update`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateResponse {
    /// Whether the change is reviewed again.
    pub send_check: bool,
}

wire_in!(UpdateResponse {
    "send_check" => send_check,
});

impl Endpoint for Update {
    type Response = UpdateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.card.update",
        path: "/card/update",
        ..Operation::usual(Product::Mp)
    };
}

/// `groupon` of [`Update`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateGroupon {
    /// Members common to all types of cards.
    pub base_info: UpdateBaseInfo,
    /// What the group purchase contains.
    pub deal_detail: Option<String>,
}

impl UpdateGroupon {
    /// Starts with the required members.
    #[must_use]
    pub fn new(base_info: impl Into<UpdateBaseInfo>) -> Self {
        Self {
            base_info: base_info.into(),
            deal_detail: Default::default(),
        }
    }

    /// What the group purchase contains.
    #[must_use]
    pub fn deal_detail(mut self, deal_detail: impl Into<String>) -> Self {
        self.deal_detail = Some(deal_detail.into());
        self
    }
}

wire_out!(part UpdateGroupon {
    "base_info" => base_info,
    "deal_detail" => deal_detail,
});

/// `base_info` of [`Update`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateBaseInfo {
    /// Merchant's logo, a picture uploaded to WeChat, 300 by 300 pixels advised.
    pub logo_url: Option<String>,
    /// How the code is shown: CODE_TYPE_TEXT, CODE_TYPE_BARCODE, CODE_TYPE_QRCODE, CODE_TYPE_ONLY_QRCODE, CODE_TYPE_ONLY_BARCODE or CODE_TYPE_NONE.
    pub code_type: Option<String>,
    /// Merchant's name, at most 12 characters.
    pub brand_name: Option<String>,
    /// Name of the card, at most 9 characters.
    pub title: Option<String>,
    /// Color010 to Color100.
    pub color: Option<String>,
    /// How to use it, at most 16 characters.
    pub notice: Option<String>,
    /// Terms of use, at most 1024 characters.
    pub description: Option<String>,
    /// Validity.
    pub date_info: Option<DateInfo>,
    /// Merchant's service telephone.
    pub service_phone: Option<String>,
    /// Ids of stores (poi_id) where it can be used.
    pub location_id_list: Option<Vec<i64>>,
    /// Whether it can be used in all stores.
    pub use_all_locations: Option<bool>,
    /// Text of the button in the middle, shown while the card can be used, at most 18 characters.
    pub center_title: Option<String>,
    /// Hint under the button in the middle, at most 24 characters.
    pub center_sub_title: Option<String>,
    /// Page opened by the button in the middle.
    pub center_url: Option<String>,
    /// Original id of the mini program opened by the button in the middle, with @app.
    pub center_app_brand_user_name: Option<String>,
    /// Path of the mini program opened by the button in the middle.
    pub center_app_brand_pass: Option<String>,
    /// Name of the merchant's own entry, at most 15 characters.
    pub custom_url_name: Option<String>,
    /// Hint beside the merchant's own entry, at most 18 characters.
    pub custom_url_sub_title: Option<String>,
    /// Page opened by the merchant's own entry.
    pub custom_url: Option<String>,
    /// Original id of the mini program opened by the own entry, with @app.
    pub custom_app_brand_user_name: Option<String>,
    /// Path of the mini program opened by the own entry.
    pub custom_app_brand_pass: Option<String>,
    /// Name of the promotion entry.
    pub promotion_url_name: Option<String>,
    /// Hint beside the promotion entry, at most 18 characters.
    pub promotion_url_sub_title: Option<String>,
    /// Page opened by the promotion entry.
    pub promotion_url: Option<String>,
    /// Original id of the mini program opened by the promotion entry, with @app.
    pub promotion_app_brand_user_name: Option<String>,
    /// Path of the mini program opened by the promotion entry.
    pub promotion_app_brand_pass: Option<String>,
    /// Cards one user can receive.
    pub get_limit: Option<i64>,
    /// Cards one user can redeem.
    pub use_limit: Option<i64>,
    /// Whether the page of receipt can be shared.
    pub can_share: Option<bool>,
    /// Whether the card can be given to a friend.
    pub can_give_friend: Option<bool>,
    /// Name of a third party, such as the coupon's provider.
    pub source: Option<String>,
}

impl UpdateBaseInfo {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Merchant's logo, a picture uploaded to WeChat, 300 by 300 pixels advised.
    #[must_use]
    pub fn logo_url(mut self, logo_url: impl Into<String>) -> Self {
        self.logo_url = Some(logo_url.into());
        self
    }

    /// How the code is shown: CODE_TYPE_TEXT, CODE_TYPE_BARCODE, CODE_TYPE_QRCODE, CODE_TYPE_ONLY_QRCODE, CODE_TYPE_ONLY_BARCODE or CODE_TYPE_NONE.
    #[must_use]
    pub fn code_type(mut self, code_type: impl Into<String>) -> Self {
        self.code_type = Some(code_type.into());
        self
    }

    /// Merchant's name, at most 12 characters.
    #[must_use]
    pub fn brand_name(mut self, brand_name: impl Into<String>) -> Self {
        self.brand_name = Some(brand_name.into());
        self
    }

    /// Name of the card, at most 9 characters.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Color010 to Color100.
    #[must_use]
    pub fn color(mut self, color: impl Into<String>) -> Self {
        self.color = Some(color.into());
        self
    }

    /// How to use it, at most 16 characters.
    #[must_use]
    pub fn notice(mut self, notice: impl Into<String>) -> Self {
        self.notice = Some(notice.into());
        self
    }

    /// Terms of use, at most 1024 characters.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Validity.
    #[must_use]
    pub fn date_info(mut self, date_info: impl Into<DateInfo>) -> Self {
        self.date_info = Some(date_info.into());
        self
    }

    /// Merchant's service telephone.
    #[must_use]
    pub fn service_phone(mut self, service_phone: impl Into<String>) -> Self {
        self.service_phone = Some(service_phone.into());
        self
    }

    /// Ids of stores (poi_id) where it can be used.
    #[must_use]
    pub fn location_id_list(
        mut self,
        location_id_list: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.location_id_list = Some(location_id_list.into_iter().map(Into::into).collect());
        self
    }

    /// Whether it can be used in all stores.
    #[must_use]
    pub fn use_all_locations(mut self, use_all_locations: impl Into<bool>) -> Self {
        self.use_all_locations = Some(use_all_locations.into());
        self
    }

    /// Text of the button in the middle, shown while the card can be used, at most 18 characters.
    #[must_use]
    pub fn center_title(mut self, center_title: impl Into<String>) -> Self {
        self.center_title = Some(center_title.into());
        self
    }

    /// Hint under the button in the middle, at most 24 characters.
    #[must_use]
    pub fn center_sub_title(mut self, center_sub_title: impl Into<String>) -> Self {
        self.center_sub_title = Some(center_sub_title.into());
        self
    }

    /// Page opened by the button in the middle.
    #[must_use]
    pub fn center_url(mut self, center_url: impl Into<String>) -> Self {
        self.center_url = Some(center_url.into());
        self
    }

    /// Original id of the mini program opened by the button in the middle, with @app.
    #[must_use]
    pub fn center_app_brand_user_name(
        mut self,
        center_app_brand_user_name: impl Into<String>,
    ) -> Self {
        self.center_app_brand_user_name = Some(center_app_brand_user_name.into());
        self
    }

    /// Path of the mini program opened by the button in the middle.
    #[must_use]
    pub fn center_app_brand_pass(mut self, center_app_brand_pass: impl Into<String>) -> Self {
        self.center_app_brand_pass = Some(center_app_brand_pass.into());
        self
    }

    /// Name of the merchant's own entry, at most 15 characters.
    #[must_use]
    pub fn custom_url_name(mut self, custom_url_name: impl Into<String>) -> Self {
        self.custom_url_name = Some(custom_url_name.into());
        self
    }

    /// Hint beside the merchant's own entry, at most 18 characters.
    #[must_use]
    pub fn custom_url_sub_title(mut self, custom_url_sub_title: impl Into<String>) -> Self {
        self.custom_url_sub_title = Some(custom_url_sub_title.into());
        self
    }

    /// Page opened by the merchant's own entry.
    #[must_use]
    pub fn custom_url(mut self, custom_url: impl Into<String>) -> Self {
        self.custom_url = Some(custom_url.into());
        self
    }

    /// Original id of the mini program opened by the own entry, with @app.
    #[must_use]
    pub fn custom_app_brand_user_name(
        mut self,
        custom_app_brand_user_name: impl Into<String>,
    ) -> Self {
        self.custom_app_brand_user_name = Some(custom_app_brand_user_name.into());
        self
    }

    /// Path of the mini program opened by the own entry.
    #[must_use]
    pub fn custom_app_brand_pass(mut self, custom_app_brand_pass: impl Into<String>) -> Self {
        self.custom_app_brand_pass = Some(custom_app_brand_pass.into());
        self
    }

    /// Name of the promotion entry.
    #[must_use]
    pub fn promotion_url_name(mut self, promotion_url_name: impl Into<String>) -> Self {
        self.promotion_url_name = Some(promotion_url_name.into());
        self
    }

    /// Hint beside the promotion entry, at most 18 characters.
    #[must_use]
    pub fn promotion_url_sub_title(mut self, promotion_url_sub_title: impl Into<String>) -> Self {
        self.promotion_url_sub_title = Some(promotion_url_sub_title.into());
        self
    }

    /// Page opened by the promotion entry.
    #[must_use]
    pub fn promotion_url(mut self, promotion_url: impl Into<String>) -> Self {
        self.promotion_url = Some(promotion_url.into());
        self
    }

    /// Original id of the mini program opened by the promotion entry, with @app.
    #[must_use]
    pub fn promotion_app_brand_user_name(
        mut self,
        promotion_app_brand_user_name: impl Into<String>,
    ) -> Self {
        self.promotion_app_brand_user_name = Some(promotion_app_brand_user_name.into());
        self
    }

    /// Path of the mini program opened by the promotion entry.
    #[must_use]
    pub fn promotion_app_brand_pass(mut self, promotion_app_brand_pass: impl Into<String>) -> Self {
        self.promotion_app_brand_pass = Some(promotion_app_brand_pass.into());
        self
    }

    /// Cards one user can receive.
    #[must_use]
    pub fn get_limit(mut self, get_limit: impl Into<i64>) -> Self {
        self.get_limit = Some(get_limit.into());
        self
    }

    /// Cards one user can redeem.
    #[must_use]
    pub fn use_limit(mut self, use_limit: impl Into<i64>) -> Self {
        self.use_limit = Some(use_limit.into());
        self
    }

    /// Whether the page of receipt can be shared.
    #[must_use]
    pub fn can_share(mut self, can_share: impl Into<bool>) -> Self {
        self.can_share = Some(can_share.into());
        self
    }

    /// Whether the card can be given to a friend.
    #[must_use]
    pub fn can_give_friend(mut self, can_give_friend: impl Into<bool>) -> Self {
        self.can_give_friend = Some(can_give_friend.into());
        self
    }

    /// Name of a third party, such as the coupon's provider.
    #[must_use]
    pub fn source(mut self, source: impl Into<String>) -> Self {
        self.source = Some(source.into());
        self
    }
}

wire_out!(part UpdateBaseInfo {
    "logo_url" => logo_url,
    "code_type" => code_type,
    "brand_name" => brand_name,
    "title" => title,
    "color" => color,
    "notice" => notice,
    "description" => description,
    "date_info" => date_info,
    "service_phone" => service_phone,
    "location_id_list" => location_id_list,
    "use_all_locations" => use_all_locations,
    "center_title" => center_title,
    "center_sub_title" => center_sub_title,
    "center_url" => center_url,
    "center_app_brand_user_name" => center_app_brand_user_name,
    "center_app_brand_pass" => center_app_brand_pass;
    "custom_url_name" => custom_url_name,
    "custom_url_sub_title" => custom_url_sub_title,
    "custom_url" => custom_url,
    "custom_app_brand_user_name" => custom_app_brand_user_name,
    "custom_app_brand_pass" => custom_app_brand_pass,
    "promotion_url_name" => promotion_url_name,
    "promotion_url_sub_title" => promotion_url_sub_title,
    "promotion_url" => promotion_url,
    "promotion_app_brand_user_name" => promotion_app_brand_user_name,
    "promotion_app_brand_pass" => promotion_app_brand_pass,
    "get_limit" => get_limit,
    "use_limit" => use_limit,
    "can_share" => can_share,
    "can_give_friend" => can_give_friend,
    "source" => source,
});

/// `cash` of [`Update`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateCash {
    /// Members common to all types of cards.
    pub base_info: UpdateBaseInfo,
    /// Smallest purchase in fen.
    pub least_cost: Option<i64>,
    /// Amount deducted, in fen.
    pub reduce_cost: Option<i64>,
}

impl UpdateCash {
    /// Starts with the required members.
    #[must_use]
    pub fn new(base_info: impl Into<UpdateBaseInfo>) -> Self {
        Self {
            base_info: base_info.into(),
            least_cost: Default::default(),
            reduce_cost: Default::default(),
        }
    }

    /// Smallest purchase in fen.
    #[must_use]
    pub fn least_cost(mut self, least_cost: impl Into<i64>) -> Self {
        self.least_cost = Some(least_cost.into());
        self
    }

    /// Amount deducted, in fen.
    #[must_use]
    pub fn reduce_cost(mut self, reduce_cost: impl Into<i64>) -> Self {
        self.reduce_cost = Some(reduce_cost.into());
        self
    }
}

wire_out!(part UpdateCash {
    "base_info" => base_info,
    "least_cost" => least_cost,
    "reduce_cost" => reduce_cost,
});

/// `discount` of [`Update`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateDiscount {
    /// Members common to all types of cards.
    pub base_info: UpdateBaseInfo,
    /// `discount`.
    pub discount: Option<i64>,
}

impl UpdateDiscount {
    /// Starts with the required members.
    #[must_use]
    pub fn new(base_info: impl Into<UpdateBaseInfo>) -> Self {
        Self {
            base_info: base_info.into(),
            discount: Default::default(),
        }
    }

    /// `discount`.
    #[must_use]
    pub fn discount(mut self, discount: impl Into<i64>) -> Self {
        self.discount = Some(discount.into());
        self
    }
}

wire_out!(part UpdateDiscount {
    "base_info" => base_info,
    "discount" => discount,
});

/// `gift` of [`Update`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateGift {
    /// Members common to all types of cards.
    pub base_info: UpdateBaseInfo,
    /// Gift coupon (兑换券), for card_type GIFT.
    pub gift: Option<String>,
}

impl UpdateGift {
    /// Starts with the required members.
    #[must_use]
    pub fn new(base_info: impl Into<UpdateBaseInfo>) -> Self {
        Self {
            base_info: base_info.into(),
            gift: Default::default(),
        }
    }

    /// Gift coupon (兑换券), for card_type GIFT.
    #[must_use]
    pub fn gift(mut self, gift: impl Into<String>) -> Self {
        self.gift = Some(gift.into());
        self
    }
}

wire_out!(part UpdateGift {
    "base_info" => base_info,
    "gift" => gift,
});

/// `general_coupon` of [`Update`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateGeneralCoupon {
    /// Members common to all types of cards.
    pub base_info: UpdateBaseInfo,
    /// What the coupon grants.
    pub default_detail: Option<String>,
}

impl UpdateGeneralCoupon {
    /// Starts with the required members.
    #[must_use]
    pub fn new(base_info: impl Into<UpdateBaseInfo>) -> Self {
        Self {
            base_info: base_info.into(),
            default_detail: Default::default(),
        }
    }

    /// What the coupon grants.
    #[must_use]
    pub fn default_detail(mut self, default_detail: impl Into<String>) -> Self {
        self.default_detail = Some(default_detail.into());
        self
    }
}

wire_out!(part UpdateGeneralCoupon {
    "base_info" => base_info,
    "default_detail" => default_detail,
});

/// `general_card` of [`Update`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateGeneralCard {
    /// Members common to all types of cards.
    pub base_info: UpdateGeneralCardBaseInfo,
    /// Link to the background, uploaded to WeChat.
    pub background_pic_url: Option<String>,
    /// Privileges of the card.
    pub prerogative: Option<String>,
    /// Whether the card is active upon receipt.
    pub auto_activate: Option<bool>,
    /// Whether the card holds points.
    pub supply_bonus: Option<bool>,
    /// Whether the card holds a balance; needs permission.
    pub supply_balance: Option<bool>,
    /// Merchant's own field on the card, shown with its value.
    pub custom_field1: Option<CustomField1>,
    /// Merchant's own field on the card, shown with its value.
    pub custom_field2: Option<CustomField2>,
    /// Merchant's own field on the card, shown with its value.
    pub custom_field3: Option<CustomField3>,
}

impl UpdateGeneralCard {
    /// Starts with the required members.
    #[must_use]
    pub fn new(base_info: impl Into<UpdateGeneralCardBaseInfo>) -> Self {
        Self {
            base_info: base_info.into(),
            background_pic_url: Default::default(),
            prerogative: Default::default(),
            auto_activate: Default::default(),
            supply_bonus: Default::default(),
            supply_balance: Default::default(),
            custom_field1: Default::default(),
            custom_field2: Default::default(),
            custom_field3: Default::default(),
        }
    }

    /// Link to the background, uploaded to WeChat.
    #[must_use]
    pub fn background_pic_url(mut self, background_pic_url: impl Into<String>) -> Self {
        self.background_pic_url = Some(background_pic_url.into());
        self
    }

    /// Privileges of the card.
    #[must_use]
    pub fn prerogative(mut self, prerogative: impl Into<String>) -> Self {
        self.prerogative = Some(prerogative.into());
        self
    }

    /// Whether the card is active upon receipt.
    #[must_use]
    pub fn auto_activate(mut self, auto_activate: impl Into<bool>) -> Self {
        self.auto_activate = Some(auto_activate.into());
        self
    }

    /// Whether the card holds points.
    #[must_use]
    pub fn supply_bonus(mut self, supply_bonus: impl Into<bool>) -> Self {
        self.supply_bonus = Some(supply_bonus.into());
        self
    }

    /// Whether the card holds a balance; needs permission.
    #[must_use]
    pub fn supply_balance(mut self, supply_balance: impl Into<bool>) -> Self {
        self.supply_balance = Some(supply_balance.into());
        self
    }

    /// Merchant's own field on the card, shown with its value.
    #[must_use]
    pub fn custom_field1(mut self, custom_field1: impl Into<CustomField1>) -> Self {
        self.custom_field1 = Some(custom_field1.into());
        self
    }

    /// Merchant's own field on the card, shown with its value.
    #[must_use]
    pub fn custom_field2(mut self, custom_field2: impl Into<CustomField2>) -> Self {
        self.custom_field2 = Some(custom_field2.into());
        self
    }

    /// Merchant's own field on the card, shown with its value.
    #[must_use]
    pub fn custom_field3(mut self, custom_field3: impl Into<CustomField3>) -> Self {
        self.custom_field3 = Some(custom_field3.into());
        self
    }
}

wire_out!(part UpdateGeneralCard {
    "base_info" => base_info,
    "background_pic_url" => background_pic_url,
    "prerogative" => prerogative,
    "auto_activate" => auto_activate,
    "supply_bonus" => supply_bonus,
    "supply_balance" => supply_balance,
    "custom_field1" => custom_field1,
    "custom_field2" => custom_field2,
    "custom_field3" => custom_field3,
});

/// `general_card_base_info` of [`Update`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateGeneralCardBaseInfo {
    /// Merchant's logo, a picture uploaded to WeChat, 300 by 300 pixels advised.
    pub logo_url: Option<String>,
    /// How the code is shown: CODE_TYPE_TEXT, CODE_TYPE_BARCODE, CODE_TYPE_QRCODE, CODE_TYPE_ONLY_QRCODE, CODE_TYPE_ONLY_BARCODE or CODE_TYPE_NONE.
    pub code_type: Option<String>,
    /// Merchant's name, at most 12 characters.
    pub brand_name: Option<String>,
    /// Name of the card, at most 9 characters.
    pub title: Option<String>,
    /// Color010 to Color100.
    pub color: Option<String>,
    /// How to use it, at most 16 characters.
    pub notice: Option<String>,
    /// Terms of use, at most 1024 characters.
    pub description: Option<String>,
    /// Validity.
    pub date_info: Option<DateInfo>,
    /// Merchant's service telephone.
    pub service_phone: Option<String>,
    /// Ids of stores (poi_id) where it can be used.
    pub location_id_list: Option<Vec<i64>>,
    /// Whether it can be used in all stores.
    pub use_all_locations: Option<bool>,
    /// Text of the button in the middle, shown while the card can be used, at most 18 characters.
    pub center_title: Option<String>,
    /// Hint under the button in the middle, at most 24 characters.
    pub center_sub_title: Option<String>,
    /// Page opened by the button in the middle.
    pub center_url: Option<String>,
    /// Original id of the mini program opened by the button in the middle, with @app.
    pub center_app_brand_user_name: Option<String>,
    /// Path of the mini program opened by the button in the middle.
    pub center_app_brand_pass: Option<String>,
    /// Name of the merchant's own entry, at most 15 characters.
    pub custom_url_name: Option<String>,
    /// Hint beside the merchant's own entry, at most 18 characters.
    pub custom_url_sub_title: Option<String>,
    /// Page opened by the merchant's own entry.
    pub custom_url: Option<String>,
    /// Original id of the mini program opened by the own entry, with @app.
    pub custom_app_brand_user_name: Option<String>,
    /// Path of the mini program opened by the own entry.
    pub custom_app_brand_pass: Option<String>,
    /// Name of the promotion entry.
    pub promotion_url_name: Option<String>,
    /// Hint beside the promotion entry, at most 18 characters.
    pub promotion_url_sub_title: Option<String>,
    /// Page opened by the promotion entry.
    pub promotion_url: Option<String>,
    /// Original id of the mini program opened by the promotion entry, with @app.
    pub promotion_app_brand_user_name: Option<String>,
    /// Path of the mini program opened by the promotion entry.
    pub promotion_app_brand_pass: Option<String>,
    /// Cards one user can receive.
    pub get_limit: Option<i64>,
    /// Cards one user can redeem.
    pub use_limit: Option<i64>,
    /// Whether the page of receipt can be shared.
    pub can_share: Option<bool>,
    /// Whether the card can be given to a friend.
    pub can_give_friend: Option<bool>,
    /// Name of a third party, such as the coupon's provider.
    pub source: Option<String>,
    /// Whether opening the card sends the event user_view_card.
    pub need_push_on_view: Option<bool>,
}

impl UpdateGeneralCardBaseInfo {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Merchant's logo, a picture uploaded to WeChat, 300 by 300 pixels advised.
    #[must_use]
    pub fn logo_url(mut self, logo_url: impl Into<String>) -> Self {
        self.logo_url = Some(logo_url.into());
        self
    }

    /// How the code is shown: CODE_TYPE_TEXT, CODE_TYPE_BARCODE, CODE_TYPE_QRCODE, CODE_TYPE_ONLY_QRCODE, CODE_TYPE_ONLY_BARCODE or CODE_TYPE_NONE.
    #[must_use]
    pub fn code_type(mut self, code_type: impl Into<String>) -> Self {
        self.code_type = Some(code_type.into());
        self
    }

    /// Merchant's name, at most 12 characters.
    #[must_use]
    pub fn brand_name(mut self, brand_name: impl Into<String>) -> Self {
        self.brand_name = Some(brand_name.into());
        self
    }

    /// Name of the card, at most 9 characters.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Color010 to Color100.
    #[must_use]
    pub fn color(mut self, color: impl Into<String>) -> Self {
        self.color = Some(color.into());
        self
    }

    /// How to use it, at most 16 characters.
    #[must_use]
    pub fn notice(mut self, notice: impl Into<String>) -> Self {
        self.notice = Some(notice.into());
        self
    }

    /// Terms of use, at most 1024 characters.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Validity.
    #[must_use]
    pub fn date_info(mut self, date_info: impl Into<DateInfo>) -> Self {
        self.date_info = Some(date_info.into());
        self
    }

    /// Merchant's service telephone.
    #[must_use]
    pub fn service_phone(mut self, service_phone: impl Into<String>) -> Self {
        self.service_phone = Some(service_phone.into());
        self
    }

    /// Ids of stores (poi_id) where it can be used.
    #[must_use]
    pub fn location_id_list(
        mut self,
        location_id_list: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.location_id_list = Some(location_id_list.into_iter().map(Into::into).collect());
        self
    }

    /// Whether it can be used in all stores.
    #[must_use]
    pub fn use_all_locations(mut self, use_all_locations: impl Into<bool>) -> Self {
        self.use_all_locations = Some(use_all_locations.into());
        self
    }

    /// Text of the button in the middle, shown while the card can be used, at most 18 characters.
    #[must_use]
    pub fn center_title(mut self, center_title: impl Into<String>) -> Self {
        self.center_title = Some(center_title.into());
        self
    }

    /// Hint under the button in the middle, at most 24 characters.
    #[must_use]
    pub fn center_sub_title(mut self, center_sub_title: impl Into<String>) -> Self {
        self.center_sub_title = Some(center_sub_title.into());
        self
    }

    /// Page opened by the button in the middle.
    #[must_use]
    pub fn center_url(mut self, center_url: impl Into<String>) -> Self {
        self.center_url = Some(center_url.into());
        self
    }

    /// Original id of the mini program opened by the button in the middle, with @app.
    #[must_use]
    pub fn center_app_brand_user_name(
        mut self,
        center_app_brand_user_name: impl Into<String>,
    ) -> Self {
        self.center_app_brand_user_name = Some(center_app_brand_user_name.into());
        self
    }

    /// Path of the mini program opened by the button in the middle.
    #[must_use]
    pub fn center_app_brand_pass(mut self, center_app_brand_pass: impl Into<String>) -> Self {
        self.center_app_brand_pass = Some(center_app_brand_pass.into());
        self
    }

    /// Name of the merchant's own entry, at most 15 characters.
    #[must_use]
    pub fn custom_url_name(mut self, custom_url_name: impl Into<String>) -> Self {
        self.custom_url_name = Some(custom_url_name.into());
        self
    }

    /// Hint beside the merchant's own entry, at most 18 characters.
    #[must_use]
    pub fn custom_url_sub_title(mut self, custom_url_sub_title: impl Into<String>) -> Self {
        self.custom_url_sub_title = Some(custom_url_sub_title.into());
        self
    }

    /// Page opened by the merchant's own entry.
    #[must_use]
    pub fn custom_url(mut self, custom_url: impl Into<String>) -> Self {
        self.custom_url = Some(custom_url.into());
        self
    }

    /// Original id of the mini program opened by the own entry, with @app.
    #[must_use]
    pub fn custom_app_brand_user_name(
        mut self,
        custom_app_brand_user_name: impl Into<String>,
    ) -> Self {
        self.custom_app_brand_user_name = Some(custom_app_brand_user_name.into());
        self
    }

    /// Path of the mini program opened by the own entry.
    #[must_use]
    pub fn custom_app_brand_pass(mut self, custom_app_brand_pass: impl Into<String>) -> Self {
        self.custom_app_brand_pass = Some(custom_app_brand_pass.into());
        self
    }

    /// Name of the promotion entry.
    #[must_use]
    pub fn promotion_url_name(mut self, promotion_url_name: impl Into<String>) -> Self {
        self.promotion_url_name = Some(promotion_url_name.into());
        self
    }

    /// Hint beside the promotion entry, at most 18 characters.
    #[must_use]
    pub fn promotion_url_sub_title(mut self, promotion_url_sub_title: impl Into<String>) -> Self {
        self.promotion_url_sub_title = Some(promotion_url_sub_title.into());
        self
    }

    /// Page opened by the promotion entry.
    #[must_use]
    pub fn promotion_url(mut self, promotion_url: impl Into<String>) -> Self {
        self.promotion_url = Some(promotion_url.into());
        self
    }

    /// Original id of the mini program opened by the promotion entry, with @app.
    #[must_use]
    pub fn promotion_app_brand_user_name(
        mut self,
        promotion_app_brand_user_name: impl Into<String>,
    ) -> Self {
        self.promotion_app_brand_user_name = Some(promotion_app_brand_user_name.into());
        self
    }

    /// Path of the mini program opened by the promotion entry.
    #[must_use]
    pub fn promotion_app_brand_pass(mut self, promotion_app_brand_pass: impl Into<String>) -> Self {
        self.promotion_app_brand_pass = Some(promotion_app_brand_pass.into());
        self
    }

    /// Cards one user can receive.
    #[must_use]
    pub fn get_limit(mut self, get_limit: impl Into<i64>) -> Self {
        self.get_limit = Some(get_limit.into());
        self
    }

    /// Cards one user can redeem.
    #[must_use]
    pub fn use_limit(mut self, use_limit: impl Into<i64>) -> Self {
        self.use_limit = Some(use_limit.into());
        self
    }

    /// Whether the page of receipt can be shared.
    #[must_use]
    pub fn can_share(mut self, can_share: impl Into<bool>) -> Self {
        self.can_share = Some(can_share.into());
        self
    }

    /// Whether the card can be given to a friend.
    #[must_use]
    pub fn can_give_friend(mut self, can_give_friend: impl Into<bool>) -> Self {
        self.can_give_friend = Some(can_give_friend.into());
        self
    }

    /// Name of a third party, such as the coupon's provider.
    #[must_use]
    pub fn source(mut self, source: impl Into<String>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// Whether opening the card sends the event user_view_card.
    #[must_use]
    pub fn need_push_on_view(mut self, need_push_on_view: impl Into<bool>) -> Self {
        self.need_push_on_view = Some(need_push_on_view.into());
        self
    }
}

wire_out!(part UpdateGeneralCardBaseInfo {
    "logo_url" => logo_url,
    "code_type" => code_type,
    "brand_name" => brand_name,
    "title" => title,
    "color" => color,
    "notice" => notice,
    "description" => description,
    "date_info" => date_info,
    "service_phone" => service_phone,
    "location_id_list" => location_id_list,
    "use_all_locations" => use_all_locations,
    "center_title" => center_title,
    "center_sub_title" => center_sub_title,
    "center_url" => center_url,
    "center_app_brand_user_name" => center_app_brand_user_name,
    "center_app_brand_pass" => center_app_brand_pass;
    "custom_url_name" => custom_url_name,
    "custom_url_sub_title" => custom_url_sub_title,
    "custom_url" => custom_url,
    "custom_app_brand_user_name" => custom_app_brand_user_name,
    "custom_app_brand_pass" => custom_app_brand_pass,
    "promotion_url_name" => promotion_url_name,
    "promotion_url_sub_title" => promotion_url_sub_title,
    "promotion_url" => promotion_url,
    "promotion_app_brand_user_name" => promotion_app_brand_user_name,
    "promotion_app_brand_pass" => promotion_app_brand_pass,
    "get_limit" => get_limit,
    "use_limit" => use_limit,
    "can_share" => can_share,
    "can_give_friend" => can_give_friend,
    "source" => source,
    "need_push_on_view" => need_push_on_view,
});

/// `member_card` of [`Update`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateMemberCard {
    /// Members common to all types of cards.
    pub base_info: UpdateMemberCardBaseInfo,
    /// Link to the background, uploaded to WeChat.
    pub background_pic_url: Option<String>,
    /// Privileges of the card.
    pub prerogative: Option<String>,
    /// Whether the card is active upon receipt.
    pub auto_activate: Option<bool>,
    /// Whether it is activated by WeChat's form.
    pub wx_activate: Option<bool>,
    /// Whether the user goes on to the merchant's page after WeChat's form.
    pub wx_activate_after_submit: Option<bool>,
    /// Merchant's page on which the card is activated.
    pub activate_url: Option<String>,
    /// Original id of the mini program for activation, with @app.
    pub activate_app_brand_user_name: Option<String>,
    /// Path of the mini program for activation.
    pub activate_app_brand_pass: Option<String>,
    /// Page opened after WeChat's form.
    pub wx_activate_after_submit_url: Option<String>,
    /// Whether the card holds points.
    pub supply_bonus: Option<bool>,
    /// Page with the points.
    pub bonus_url: Option<String>,
    /// When points expire.
    pub bonus_cleared: Option<String>,
    /// How points are earned.
    pub bonus_rules: Option<String>,
    /// Rule by which payments earn points.
    pub bonus_rule: Option<BonusRule>,
    /// Whether the card holds a balance; needs permission.
    pub supply_balance: Option<bool>,
    /// Page with the balance.
    pub balance_url: Option<String>,
    /// About the balance.
    pub balance_rules: Option<String>,
    /// Merchant's own field on the card, shown with its value.
    pub custom_field1: Option<CustomField1>,
    /// Merchant's own field on the card, shown with its value.
    pub custom_field2: Option<CustomField2>,
    /// Merchant's own field on the card, shown with its value.
    pub custom_field3: Option<CustomField3>,
    /// Merchant's own entry, shown after activation.
    pub custom_cell1: Option<CustomCell1>,
    /// Merchant's own entry, shown after activation.
    pub custom_cell2: Option<CustomCell2>,
    /// Merchant's own entry, shown after activation.
    pub custom_cell3: Option<CustomCell3>,
    /// `discount`.
    pub discount: Option<i64>,
    /// Entry in the message about a change of points or balance.
    pub modify_msg_operation: Option<UpdateModifyMsgOperation>,
    /// Entry in the message about the activation.
    pub activate_msg_operation: Option<UpdateActivateMsgOperation>,
}

impl UpdateMemberCard {
    /// Starts with the required members.
    #[must_use]
    pub fn new(base_info: impl Into<UpdateMemberCardBaseInfo>) -> Self {
        Self {
            base_info: base_info.into(),
            background_pic_url: Default::default(),
            prerogative: Default::default(),
            auto_activate: Default::default(),
            wx_activate: Default::default(),
            wx_activate_after_submit: Default::default(),
            activate_url: Default::default(),
            activate_app_brand_user_name: Default::default(),
            activate_app_brand_pass: Default::default(),
            wx_activate_after_submit_url: Default::default(),
            supply_bonus: Default::default(),
            bonus_url: Default::default(),
            bonus_cleared: Default::default(),
            bonus_rules: Default::default(),
            bonus_rule: Default::default(),
            supply_balance: Default::default(),
            balance_url: Default::default(),
            balance_rules: Default::default(),
            custom_field1: Default::default(),
            custom_field2: Default::default(),
            custom_field3: Default::default(),
            custom_cell1: Default::default(),
            custom_cell2: Default::default(),
            custom_cell3: Default::default(),
            discount: Default::default(),
            modify_msg_operation: Default::default(),
            activate_msg_operation: Default::default(),
        }
    }

    /// Link to the background, uploaded to WeChat.
    #[must_use]
    pub fn background_pic_url(mut self, background_pic_url: impl Into<String>) -> Self {
        self.background_pic_url = Some(background_pic_url.into());
        self
    }

    /// Privileges of the card.
    #[must_use]
    pub fn prerogative(mut self, prerogative: impl Into<String>) -> Self {
        self.prerogative = Some(prerogative.into());
        self
    }

    /// Whether the card is active upon receipt.
    #[must_use]
    pub fn auto_activate(mut self, auto_activate: impl Into<bool>) -> Self {
        self.auto_activate = Some(auto_activate.into());
        self
    }

    /// Whether it is activated by WeChat's form.
    #[must_use]
    pub fn wx_activate(mut self, wx_activate: impl Into<bool>) -> Self {
        self.wx_activate = Some(wx_activate.into());
        self
    }

    /// Whether the user goes on to the merchant's page after WeChat's form.
    #[must_use]
    pub fn wx_activate_after_submit(mut self, wx_activate_after_submit: impl Into<bool>) -> Self {
        self.wx_activate_after_submit = Some(wx_activate_after_submit.into());
        self
    }

    /// Merchant's page on which the card is activated.
    #[must_use]
    pub fn activate_url(mut self, activate_url: impl Into<String>) -> Self {
        self.activate_url = Some(activate_url.into());
        self
    }

    /// Original id of the mini program for activation, with @app.
    #[must_use]
    pub fn activate_app_brand_user_name(
        mut self,
        activate_app_brand_user_name: impl Into<String>,
    ) -> Self {
        self.activate_app_brand_user_name = Some(activate_app_brand_user_name.into());
        self
    }

    /// Path of the mini program for activation.
    #[must_use]
    pub fn activate_app_brand_pass(mut self, activate_app_brand_pass: impl Into<String>) -> Self {
        self.activate_app_brand_pass = Some(activate_app_brand_pass.into());
        self
    }

    /// Page opened after WeChat's form.
    #[must_use]
    pub fn wx_activate_after_submit_url(
        mut self,
        wx_activate_after_submit_url: impl Into<String>,
    ) -> Self {
        self.wx_activate_after_submit_url = Some(wx_activate_after_submit_url.into());
        self
    }

    /// Whether the card holds points.
    #[must_use]
    pub fn supply_bonus(mut self, supply_bonus: impl Into<bool>) -> Self {
        self.supply_bonus = Some(supply_bonus.into());
        self
    }

    /// Page with the points.
    #[must_use]
    pub fn bonus_url(mut self, bonus_url: impl Into<String>) -> Self {
        self.bonus_url = Some(bonus_url.into());
        self
    }

    /// When points expire.
    #[must_use]
    pub fn bonus_cleared(mut self, bonus_cleared: impl Into<String>) -> Self {
        self.bonus_cleared = Some(bonus_cleared.into());
        self
    }

    /// How points are earned.
    #[must_use]
    pub fn bonus_rules(mut self, bonus_rules: impl Into<String>) -> Self {
        self.bonus_rules = Some(bonus_rules.into());
        self
    }

    /// Rule by which payments earn points.
    #[must_use]
    pub fn bonus_rule(mut self, bonus_rule: impl Into<BonusRule>) -> Self {
        self.bonus_rule = Some(bonus_rule.into());
        self
    }

    /// Whether the card holds a balance; needs permission.
    #[must_use]
    pub fn supply_balance(mut self, supply_balance: impl Into<bool>) -> Self {
        self.supply_balance = Some(supply_balance.into());
        self
    }

    /// Page with the balance.
    #[must_use]
    pub fn balance_url(mut self, balance_url: impl Into<String>) -> Self {
        self.balance_url = Some(balance_url.into());
        self
    }

    /// About the balance.
    #[must_use]
    pub fn balance_rules(mut self, balance_rules: impl Into<String>) -> Self {
        self.balance_rules = Some(balance_rules.into());
        self
    }

    /// Merchant's own field on the card, shown with its value.
    #[must_use]
    pub fn custom_field1(mut self, custom_field1: impl Into<CustomField1>) -> Self {
        self.custom_field1 = Some(custom_field1.into());
        self
    }

    /// Merchant's own field on the card, shown with its value.
    #[must_use]
    pub fn custom_field2(mut self, custom_field2: impl Into<CustomField2>) -> Self {
        self.custom_field2 = Some(custom_field2.into());
        self
    }

    /// Merchant's own field on the card, shown with its value.
    #[must_use]
    pub fn custom_field3(mut self, custom_field3: impl Into<CustomField3>) -> Self {
        self.custom_field3 = Some(custom_field3.into());
        self
    }

    /// Merchant's own entry, shown after activation.
    #[must_use]
    pub fn custom_cell1(mut self, custom_cell1: impl Into<CustomCell1>) -> Self {
        self.custom_cell1 = Some(custom_cell1.into());
        self
    }

    /// Merchant's own entry, shown after activation.
    #[must_use]
    pub fn custom_cell2(mut self, custom_cell2: impl Into<CustomCell2>) -> Self {
        self.custom_cell2 = Some(custom_cell2.into());
        self
    }

    /// Merchant's own entry, shown after activation.
    #[must_use]
    pub fn custom_cell3(mut self, custom_cell3: impl Into<CustomCell3>) -> Self {
        self.custom_cell3 = Some(custom_cell3.into());
        self
    }

    /// `discount`.
    #[must_use]
    pub fn discount(mut self, discount: impl Into<i64>) -> Self {
        self.discount = Some(discount.into());
        self
    }

    /// Entry in the message about a change of points or balance.
    #[must_use]
    pub fn modify_msg_operation(
        mut self,
        modify_msg_operation: impl Into<UpdateModifyMsgOperation>,
    ) -> Self {
        self.modify_msg_operation = Some(modify_msg_operation.into());
        self
    }

    /// Entry in the message about the activation.
    #[must_use]
    pub fn activate_msg_operation(
        mut self,
        activate_msg_operation: impl Into<UpdateActivateMsgOperation>,
    ) -> Self {
        self.activate_msg_operation = Some(activate_msg_operation.into());
        self
    }
}

wire_out!(part UpdateMemberCard {
    "base_info" => base_info,
    "background_pic_url" => background_pic_url,
    "prerogative" => prerogative,
    "auto_activate" => auto_activate,
    "wx_activate" => wx_activate,
    "wx_activate_after_submit" => wx_activate_after_submit,
    "activate_url" => activate_url,
    "activate_app_brand_user_name" => activate_app_brand_user_name,
    "activate_app_brand_pass" => activate_app_brand_pass,
    "wx_activate_after_submit_url" => wx_activate_after_submit_url,
    "supply_bonus" => supply_bonus,
    "bonus_url" => bonus_url,
    "bonus_cleared" => bonus_cleared,
    "bonus_rules" => bonus_rules,
    "bonus_rule" => bonus_rule,
    "supply_balance" => supply_balance;
    "balance_url" => balance_url,
    "balance_rules" => balance_rules,
    "custom_field1" => custom_field1,
    "custom_field2" => custom_field2,
    "custom_field3" => custom_field3,
    "custom_cell1" => custom_cell1,
    "custom_cell2" => custom_cell2,
    "custom_cell3" => custom_cell3,
    "discount" => discount,
    "modify_msg_operation" => modify_msg_operation,
    "activate_msg_operation" => activate_msg_operation,
});

/// `member_card_base_info` of [`Update`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateMemberCardBaseInfo {
    /// Merchant's logo, a picture uploaded to WeChat, 300 by 300 pixels advised.
    pub logo_url: Option<String>,
    /// How the code is shown: CODE_TYPE_TEXT, CODE_TYPE_BARCODE, CODE_TYPE_QRCODE, CODE_TYPE_ONLY_QRCODE, CODE_TYPE_ONLY_BARCODE or CODE_TYPE_NONE.
    pub code_type: Option<String>,
    /// Merchant's name, at most 12 characters.
    pub brand_name: Option<String>,
    /// Name of the card, at most 9 characters.
    pub title: Option<String>,
    /// Color010 to Color100.
    pub color: Option<String>,
    /// How to use it, at most 16 characters.
    pub notice: Option<String>,
    /// Terms of use, at most 1024 characters.
    pub description: Option<String>,
    /// Validity.
    pub date_info: Option<DateInfo>,
    /// Merchant's service telephone.
    pub service_phone: Option<String>,
    /// Ids of stores (poi_id) where it can be used.
    pub location_id_list: Option<Vec<i64>>,
    /// Whether it can be used in all stores.
    pub use_all_locations: Option<bool>,
    /// Text of the button in the middle, shown while the card can be used, at most 18 characters.
    pub center_title: Option<String>,
    /// Hint under the button in the middle, at most 24 characters.
    pub center_sub_title: Option<String>,
    /// Page opened by the button in the middle.
    pub center_url: Option<String>,
    /// Original id of the mini program opened by the button in the middle, with @app.
    pub center_app_brand_user_name: Option<String>,
    /// Path of the mini program opened by the button in the middle.
    pub center_app_brand_pass: Option<String>,
    /// Name of the merchant's own entry, at most 15 characters.
    pub custom_url_name: Option<String>,
    /// Hint beside the merchant's own entry, at most 18 characters.
    pub custom_url_sub_title: Option<String>,
    /// Page opened by the merchant's own entry.
    pub custom_url: Option<String>,
    /// Original id of the mini program opened by the own entry, with @app.
    pub custom_app_brand_user_name: Option<String>,
    /// Path of the mini program opened by the own entry.
    pub custom_app_brand_pass: Option<String>,
    /// Name of the promotion entry.
    pub promotion_url_name: Option<String>,
    /// Hint beside the promotion entry, at most 18 characters.
    pub promotion_url_sub_title: Option<String>,
    /// Page opened by the promotion entry.
    pub promotion_url: Option<String>,
    /// Original id of the mini program opened by the promotion entry, with @app.
    pub promotion_app_brand_user_name: Option<String>,
    /// Path of the mini program opened by the promotion entry.
    pub promotion_app_brand_pass: Option<String>,
    /// Cards one user can receive.
    pub get_limit: Option<i64>,
    /// Cards one user can redeem.
    pub use_limit: Option<i64>,
    /// Whether the page of receipt can be shared.
    pub can_share: Option<bool>,
    /// Whether the card can be given to a friend.
    pub can_give_friend: Option<bool>,
    /// Name of a third party, such as the coupon's provider.
    pub source: Option<String>,
    /// Whether opening the card sends the event user_view_card.
    pub need_push_on_view: Option<bool>,
    /// Payment with the card.
    pub pay_info: Option<PayInfo>,
}

impl UpdateMemberCardBaseInfo {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Merchant's logo, a picture uploaded to WeChat, 300 by 300 pixels advised.
    #[must_use]
    pub fn logo_url(mut self, logo_url: impl Into<String>) -> Self {
        self.logo_url = Some(logo_url.into());
        self
    }

    /// How the code is shown: CODE_TYPE_TEXT, CODE_TYPE_BARCODE, CODE_TYPE_QRCODE, CODE_TYPE_ONLY_QRCODE, CODE_TYPE_ONLY_BARCODE or CODE_TYPE_NONE.
    #[must_use]
    pub fn code_type(mut self, code_type: impl Into<String>) -> Self {
        self.code_type = Some(code_type.into());
        self
    }

    /// Merchant's name, at most 12 characters.
    #[must_use]
    pub fn brand_name(mut self, brand_name: impl Into<String>) -> Self {
        self.brand_name = Some(brand_name.into());
        self
    }

    /// Name of the card, at most 9 characters.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Color010 to Color100.
    #[must_use]
    pub fn color(mut self, color: impl Into<String>) -> Self {
        self.color = Some(color.into());
        self
    }

    /// How to use it, at most 16 characters.
    #[must_use]
    pub fn notice(mut self, notice: impl Into<String>) -> Self {
        self.notice = Some(notice.into());
        self
    }

    /// Terms of use, at most 1024 characters.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Validity.
    #[must_use]
    pub fn date_info(mut self, date_info: impl Into<DateInfo>) -> Self {
        self.date_info = Some(date_info.into());
        self
    }

    /// Merchant's service telephone.
    #[must_use]
    pub fn service_phone(mut self, service_phone: impl Into<String>) -> Self {
        self.service_phone = Some(service_phone.into());
        self
    }

    /// Ids of stores (poi_id) where it can be used.
    #[must_use]
    pub fn location_id_list(
        mut self,
        location_id_list: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.location_id_list = Some(location_id_list.into_iter().map(Into::into).collect());
        self
    }

    /// Whether it can be used in all stores.
    #[must_use]
    pub fn use_all_locations(mut self, use_all_locations: impl Into<bool>) -> Self {
        self.use_all_locations = Some(use_all_locations.into());
        self
    }

    /// Text of the button in the middle, shown while the card can be used, at most 18 characters.
    #[must_use]
    pub fn center_title(mut self, center_title: impl Into<String>) -> Self {
        self.center_title = Some(center_title.into());
        self
    }

    /// Hint under the button in the middle, at most 24 characters.
    #[must_use]
    pub fn center_sub_title(mut self, center_sub_title: impl Into<String>) -> Self {
        self.center_sub_title = Some(center_sub_title.into());
        self
    }

    /// Page opened by the button in the middle.
    #[must_use]
    pub fn center_url(mut self, center_url: impl Into<String>) -> Self {
        self.center_url = Some(center_url.into());
        self
    }

    /// Original id of the mini program opened by the button in the middle, with @app.
    #[must_use]
    pub fn center_app_brand_user_name(
        mut self,
        center_app_brand_user_name: impl Into<String>,
    ) -> Self {
        self.center_app_brand_user_name = Some(center_app_brand_user_name.into());
        self
    }

    /// Path of the mini program opened by the button in the middle.
    #[must_use]
    pub fn center_app_brand_pass(mut self, center_app_brand_pass: impl Into<String>) -> Self {
        self.center_app_brand_pass = Some(center_app_brand_pass.into());
        self
    }

    /// Name of the merchant's own entry, at most 15 characters.
    #[must_use]
    pub fn custom_url_name(mut self, custom_url_name: impl Into<String>) -> Self {
        self.custom_url_name = Some(custom_url_name.into());
        self
    }

    /// Hint beside the merchant's own entry, at most 18 characters.
    #[must_use]
    pub fn custom_url_sub_title(mut self, custom_url_sub_title: impl Into<String>) -> Self {
        self.custom_url_sub_title = Some(custom_url_sub_title.into());
        self
    }

    /// Page opened by the merchant's own entry.
    #[must_use]
    pub fn custom_url(mut self, custom_url: impl Into<String>) -> Self {
        self.custom_url = Some(custom_url.into());
        self
    }

    /// Original id of the mini program opened by the own entry, with @app.
    #[must_use]
    pub fn custom_app_brand_user_name(
        mut self,
        custom_app_brand_user_name: impl Into<String>,
    ) -> Self {
        self.custom_app_brand_user_name = Some(custom_app_brand_user_name.into());
        self
    }

    /// Path of the mini program opened by the own entry.
    #[must_use]
    pub fn custom_app_brand_pass(mut self, custom_app_brand_pass: impl Into<String>) -> Self {
        self.custom_app_brand_pass = Some(custom_app_brand_pass.into());
        self
    }

    /// Name of the promotion entry.
    #[must_use]
    pub fn promotion_url_name(mut self, promotion_url_name: impl Into<String>) -> Self {
        self.promotion_url_name = Some(promotion_url_name.into());
        self
    }

    /// Hint beside the promotion entry, at most 18 characters.
    #[must_use]
    pub fn promotion_url_sub_title(mut self, promotion_url_sub_title: impl Into<String>) -> Self {
        self.promotion_url_sub_title = Some(promotion_url_sub_title.into());
        self
    }

    /// Page opened by the promotion entry.
    #[must_use]
    pub fn promotion_url(mut self, promotion_url: impl Into<String>) -> Self {
        self.promotion_url = Some(promotion_url.into());
        self
    }

    /// Original id of the mini program opened by the promotion entry, with @app.
    #[must_use]
    pub fn promotion_app_brand_user_name(
        mut self,
        promotion_app_brand_user_name: impl Into<String>,
    ) -> Self {
        self.promotion_app_brand_user_name = Some(promotion_app_brand_user_name.into());
        self
    }

    /// Path of the mini program opened by the promotion entry.
    #[must_use]
    pub fn promotion_app_brand_pass(mut self, promotion_app_brand_pass: impl Into<String>) -> Self {
        self.promotion_app_brand_pass = Some(promotion_app_brand_pass.into());
        self
    }

    /// Cards one user can receive.
    #[must_use]
    pub fn get_limit(mut self, get_limit: impl Into<i64>) -> Self {
        self.get_limit = Some(get_limit.into());
        self
    }

    /// Cards one user can redeem.
    #[must_use]
    pub fn use_limit(mut self, use_limit: impl Into<i64>) -> Self {
        self.use_limit = Some(use_limit.into());
        self
    }

    /// Whether the page of receipt can be shared.
    #[must_use]
    pub fn can_share(mut self, can_share: impl Into<bool>) -> Self {
        self.can_share = Some(can_share.into());
        self
    }

    /// Whether the card can be given to a friend.
    #[must_use]
    pub fn can_give_friend(mut self, can_give_friend: impl Into<bool>) -> Self {
        self.can_give_friend = Some(can_give_friend.into());
        self
    }

    /// Name of a third party, such as the coupon's provider.
    #[must_use]
    pub fn source(mut self, source: impl Into<String>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// Whether opening the card sends the event user_view_card.
    #[must_use]
    pub fn need_push_on_view(mut self, need_push_on_view: impl Into<bool>) -> Self {
        self.need_push_on_view = Some(need_push_on_view.into());
        self
    }

    /// Payment with the card.
    #[must_use]
    pub fn pay_info(mut self, pay_info: impl Into<PayInfo>) -> Self {
        self.pay_info = Some(pay_info.into());
        self
    }
}

wire_out!(part UpdateMemberCardBaseInfo {
    "logo_url" => logo_url,
    "code_type" => code_type,
    "brand_name" => brand_name,
    "title" => title,
    "color" => color,
    "notice" => notice,
    "description" => description,
    "date_info" => date_info,
    "service_phone" => service_phone,
    "location_id_list" => location_id_list,
    "use_all_locations" => use_all_locations,
    "center_title" => center_title,
    "center_sub_title" => center_sub_title,
    "center_url" => center_url,
    "center_app_brand_user_name" => center_app_brand_user_name,
    "center_app_brand_pass" => center_app_brand_pass;
    "custom_url_name" => custom_url_name,
    "custom_url_sub_title" => custom_url_sub_title,
    "custom_url" => custom_url,
    "custom_app_brand_user_name" => custom_app_brand_user_name,
    "custom_app_brand_pass" => custom_app_brand_pass,
    "promotion_url_name" => promotion_url_name,
    "promotion_url_sub_title" => promotion_url_sub_title,
    "promotion_url" => promotion_url,
    "promotion_app_brand_user_name" => promotion_app_brand_user_name,
    "promotion_app_brand_pass" => promotion_app_brand_pass,
    "get_limit" => get_limit,
    "use_limit" => use_limit,
    "can_share" => can_share,
    "can_give_friend" => can_give_friend,
    "source" => source,
    "need_push_on_view" => need_push_on_view;
    "pay_info" => pay_info,
});

/// `modify_msg_operation` of [`Update`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateModifyMsgOperation {
    /// The entry and how long it is shown.
    pub url_cell: Option<UpdateUrlCell>,
}

impl UpdateModifyMsgOperation {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The entry and how long it is shown.
    #[must_use]
    pub fn url_cell(mut self, url_cell: impl Into<UpdateUrlCell>) -> Self {
        self.url_cell = Some(url_cell.into());
        self
    }
}

wire_out!(part UpdateModifyMsgOperation {
    "url_cell" => url_cell,
});

/// `url_cell` of [`Update`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateUrlCell {
    /// Ids of kinds of cards.
    pub card_id_list: Option<Vec<String>>,
    /// Unix seconds.
    pub end_time: Option<i64>,
    /// `text`.
    pub text: Option<String>,
    /// `url`.
    pub url: Option<String>,
    /// Original id of the mini program opened (gh\_…).
    pub app_brand_id: Option<String>,
    /// Path of the mini program opened.
    pub app_brand_pass: Option<String>,
}

impl UpdateUrlCell {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Ids of kinds of cards.
    #[must_use]
    pub fn card_id_list(
        mut self,
        card_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.card_id_list = Some(card_id_list.into_iter().map(Into::into).collect());
        self
    }

    /// Unix seconds.
    #[must_use]
    pub fn end_time(mut self, end_time: impl Into<i64>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// `text`.
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// `url`.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Original id of the mini program opened (gh\_…).
    #[must_use]
    pub fn app_brand_id(mut self, app_brand_id: impl Into<String>) -> Self {
        self.app_brand_id = Some(app_brand_id.into());
        self
    }

    /// Path of the mini program opened.
    #[must_use]
    pub fn app_brand_pass(mut self, app_brand_pass: impl Into<String>) -> Self {
        self.app_brand_pass = Some(app_brand_pass.into());
        self
    }
}

wire_out!(part UpdateUrlCell {
    "card_id_list" => card_id_list,
    "end_time" => end_time,
    "text" => text,
    "url" => url,
    "app_brand_id" => app_brand_id,
    "app_brand_pass" => app_brand_pass,
});

/// `activate_msg_operation` of [`Update`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateActivateMsgOperation {
    /// The entry and how long it is shown.
    pub url_cell: Option<UpdateUrlCell>,
}

impl UpdateActivateMsgOperation {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The entry and how long it is shown.
    #[must_use]
    pub fn url_cell(mut self, url_cell: impl Into<UpdateUrlCell>) -> Self {
        self.url_cell = Some(url_cell.into());
        self
    }
}

wire_out!(part UpdateActivateMsgOperation {
    "url_cell" => url_cell,
});

/// `meeting_ticket` of [`Update`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateMeetingTicket {
    /// Members common to all types of cards.
    pub base_info: UpdateBaseInfo,
    /// About the meeting.
    pub meeting_detail: Option<String>,
    /// Link to the map of the venue.
    pub map_url: Option<String>,
}

impl UpdateMeetingTicket {
    /// Starts with the required members.
    #[must_use]
    pub fn new(base_info: impl Into<UpdateBaseInfo>) -> Self {
        Self {
            base_info: base_info.into(),
            meeting_detail: Default::default(),
            map_url: Default::default(),
        }
    }

    /// About the meeting.
    #[must_use]
    pub fn meeting_detail(mut self, meeting_detail: impl Into<String>) -> Self {
        self.meeting_detail = Some(meeting_detail.into());
        self
    }

    /// Link to the map of the venue.
    #[must_use]
    pub fn map_url(mut self, map_url: impl Into<String>) -> Self {
        self.map_url = Some(map_url.into());
        self
    }
}

wire_out!(part UpdateMeetingTicket {
    "base_info" => base_info,
    "meeting_detail" => meeting_detail,
    "map_url" => map_url,
});

/// `scenic_ticket` of [`Update`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateScenicTicket {
    /// Members common to all types of cards.
    pub base_info: UpdateBaseInfo,
    /// Class of the ticket, such as full price.
    pub ticket_class: Option<String>,
    /// Link to the map of the sight.
    pub guide_url: Option<String>,
}

impl UpdateScenicTicket {
    /// Starts with the required members.
    #[must_use]
    pub fn new(base_info: impl Into<UpdateBaseInfo>) -> Self {
        Self {
            base_info: base_info.into(),
            ticket_class: Default::default(),
            guide_url: Default::default(),
        }
    }

    /// Class of the ticket, such as full price.
    #[must_use]
    pub fn ticket_class(mut self, ticket_class: impl Into<String>) -> Self {
        self.ticket_class = Some(ticket_class.into());
        self
    }

    /// Link to the map of the sight.
    #[must_use]
    pub fn guide_url(mut self, guide_url: impl Into<String>) -> Self {
        self.guide_url = Some(guide_url.into());
        self
    }
}

wire_out!(part UpdateScenicTicket {
    "base_info" => base_info,
    "ticket_class" => ticket_class,
    "guide_url" => guide_url,
});

/// `movie_ticket` of [`Update`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateMovieTicket {
    /// Members common to all types of cards.
    pub base_info: UpdateBaseInfo,
    /// About the film.
    pub detail: Option<String>,
}

impl UpdateMovieTicket {
    /// Starts with the required members.
    #[must_use]
    pub fn new(base_info: impl Into<UpdateBaseInfo>) -> Self {
        Self {
            base_info: base_info.into(),
            detail: Default::default(),
        }
    }

    /// About the film.
    #[must_use]
    pub fn detail(mut self, detail: impl Into<String>) -> Self {
        self.detail = Some(detail.into());
        self
    }
}

wire_out!(part UpdateMovieTicket {
    "base_info" => base_info,
    "detail" => detail,
});

/// `boarding_pass` of [`Update`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateBoardingPass {
    /// Members common to all types of cards.
    pub base_info: UpdateBaseInfo,
    /// Place of departure, at most 18 characters.
    pub from: Option<String>,
    /// Destination, at most 18 characters.
    pub to: Option<String>,
    /// Flight number.
    pub flight: Option<String>,
    /// Boarding gate, at most 4 characters.
    pub gate: Option<String>,
    /// Page of online check-in.
    pub check_in_url: Option<String>,
    /// Type of aircraft, at most 8 characters.
    pub air_model: Option<String>,
    /// Unix seconds.
    pub departure_time: Option<i64>,
    /// Unix seconds.
    pub landing_time: Option<i64>,
}

impl UpdateBoardingPass {
    /// Starts with the required members.
    #[must_use]
    pub fn new(base_info: impl Into<UpdateBaseInfo>) -> Self {
        Self {
            base_info: base_info.into(),
            from: Default::default(),
            to: Default::default(),
            flight: Default::default(),
            gate: Default::default(),
            check_in_url: Default::default(),
            air_model: Default::default(),
            departure_time: Default::default(),
            landing_time: Default::default(),
        }
    }

    /// Place of departure, at most 18 characters.
    #[must_use]
    pub fn from(mut self, from: impl Into<String>) -> Self {
        self.from = Some(from.into());
        self
    }

    /// Destination, at most 18 characters.
    #[must_use]
    pub fn to(mut self, to: impl Into<String>) -> Self {
        self.to = Some(to.into());
        self
    }

    /// Flight number.
    #[must_use]
    pub fn flight(mut self, flight: impl Into<String>) -> Self {
        self.flight = Some(flight.into());
        self
    }

    /// Boarding gate, at most 4 characters.
    #[must_use]
    pub fn gate(mut self, gate: impl Into<String>) -> Self {
        self.gate = Some(gate.into());
        self
    }

    /// Page of online check-in.
    #[must_use]
    pub fn check_in_url(mut self, check_in_url: impl Into<String>) -> Self {
        self.check_in_url = Some(check_in_url.into());
        self
    }

    /// Type of aircraft, at most 8 characters.
    #[must_use]
    pub fn air_model(mut self, air_model: impl Into<String>) -> Self {
        self.air_model = Some(air_model.into());
        self
    }

    /// Unix seconds.
    #[must_use]
    pub fn departure_time(mut self, departure_time: impl Into<i64>) -> Self {
        self.departure_time = Some(departure_time.into());
        self
    }

    /// Unix seconds.
    #[must_use]
    pub fn landing_time(mut self, landing_time: impl Into<i64>) -> Self {
        self.landing_time = Some(landing_time.into());
        self
    }
}

wire_out!(part UpdateBoardingPass {
    "base_info" => base_info,
    "from" => from,
    "to" => to,
    "flight" => flight,
    "gate" => gate,
    "check_in_url" => check_in_url,
    "air_model" => air_model,
    "departure_time" => departure_time,
    "landing_time" => landing_time,
});

/// List the cards a user holds (获取用户已领取卡券).
///
/// `POST /card/user/getcardlist`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#1)
///
/// Only cards that can be used and were made by this account.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UserGetCardList {
    /// Whose cards.
    pub openid: String,
    /// Only this kind of card.
    pub card_id: Option<String>,
}

impl UserGetCardList {
    /// Starts with the required members.
    pub fn new(openid: impl Into<String>) -> Self {
        Self {
            openid: openid.into(),
            card_id: Default::default(),
        }
    }

    /// Only this kind of card.
    pub fn card_id(mut self, card_id: impl Into<String>) -> Self {
        self.card_id = Some(card_id.into());
        self
    }
}

wire_out!(UserGetCardList {
    "openid" => openid,
    "card_id" => card_id,
});

/// The answer to [`UserGetCardList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UserGetCardListResponse {
    /// `card_list`.
    pub card_list: Vec<UserGetCardListCardList>,
    /// Whether the user holds shared cards.
    pub has_share_card: bool,
}

wire_in!(UserGetCardListResponse {
    "card_list" => card_list,
    "has_share_card" => has_share_card,
});

impl Endpoint for UserGetCardList {
    type Response = UserGetCardListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.card.user_get_card_list",
        path: "/card/user/getcardlist",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// `card_list` of [`UserGetCardList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UserGetCardListCardList {
    /// Id of the kind of card, from its creation.
    pub card_id: String,
    /// Serial number of the card a user holds; needed with the merchant's own codes.
    pub code: String,
}

wire_in!(part UserGetCardListCardList {
    "card_id" => card_id,
    "code" => code,
});
