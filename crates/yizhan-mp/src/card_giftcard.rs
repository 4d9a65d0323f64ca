//! Generated from `spec/mp/card_giftcard.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Gift cards (礼品卡)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Take the gift card shop offline (下架礼品卡货架).
///
/// `POST /card/giftcard/maintain/set`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html)
///
/// Give page_id, or all for every page.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct MaintainSet {
    /// Id of the page (货架).
    pub page_id: Option<String>,
    /// True for all pages.
    pub all: Option<bool>,
    /// True to take offline.
    pub maintain: bool,
}

impl MaintainSet {
    /// Starts with the required members.
    pub fn new(maintain: impl Into<bool>) -> Self {
        Self {
            page_id: Default::default(),
            all: Default::default(),
            maintain: maintain.into(),
        }
    }

    /// Id of the page (货架).
    pub fn page_id(mut self, page_id: impl Into<String>) -> Self {
        self.page_id = Some(page_id.into());
        self
    }

    /// True for all pages.
    pub fn all(mut self, all: impl Into<bool>) -> Self {
        self.all = Some(all.into());
        self
    }
}

wire_out!(MaintainSet {
    "page_id" => page_id,
    "all" => all,
    "maintain" => maintain,
});

/// The answer to [`MaintainSet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MaintainSetResponse {
    /// `control_info`.
    pub control_info: MaintainSetControlInfo,
}

wire_in!(MaintainSetResponse {
    "control_info" => control_info,
});

impl Endpoint for MaintainSet {
    type Response = MaintainSetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.card_giftcard.maintain_set",
        path: "/card/giftcard/maintain/set",
        ..Operation::usual(Product::Mp)
    };
}

/// `control_info` of [`MaintainSet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MaintainSetControlInfo {
    /// State set by the merchant.
    pub biz_control_type: String,
    /// State set by WeChat.
    pub system_biz_control_type: String,
    /// `list`.
    pub list: Vec<MaintainSetList>,
}

wire_in!(part MaintainSetControlInfo {
    "biz_control_type" => biz_control_type,
    "system_biz_control_type" => system_biz_control_type,
    "list" => list,
});

/// `list` of [`MaintainSet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MaintainSetList {
    /// Id of the page (货架).
    pub page_id: String,
    /// State set by the merchant.
    pub page_control_type: String,
    /// State set by WeChat.
    pub system_page_control_type: String,
}

wire_in!(part MaintainSetList {
    "page_id" => page_id,
    "page_control_type" => page_control_type,
    "system_page_control_type" => system_page_control_type,
});

/// List gift card orders (批量查询礼品卡订单信息).
///
/// `POST /card/giftcard/order/batchget`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct OrderBatchget {
    /// Unix seconds, at most one month.
    pub begin_time: Option<i64>,
    /// Unix seconds, at most one month.
    pub end_time: Option<i64>,
    /// ASC or DESC by time of the order.
    ///
    /// `ASC` unless set.
    pub sort_type: String,
    /// From 0.
    pub offset: i64,
    /// At most 100.
    ///
    /// `10` unless set.
    pub count: i64,
}

impl OrderBatchget {
    /// Starts with the required members.
    pub fn new(offset: impl Into<i64>) -> Self {
        Self {
            begin_time: Default::default(),
            end_time: Default::default(),
            sort_type: "ASC".into(),
            offset: offset.into(),
            count: 10,
        }
    }

    /// Unix seconds, at most one month.
    pub fn begin_time(mut self, begin_time: impl Into<i64>) -> Self {
        self.begin_time = Some(begin_time.into());
        self
    }

    /// Unix seconds, at most one month.
    pub fn end_time(mut self, end_time: impl Into<i64>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// ASC or DESC by time of the order.
    ///
    /// `ASC` unless set.
    pub fn sort_type(mut self, sort_type: impl Into<String>) -> Self {
        self.sort_type = sort_type.into();
        self
    }

    /// At most 100.
    ///
    /// `10` unless set.
    pub fn count(mut self, count: impl Into<i64>) -> Self {
        self.count = count.into();
        self
    }
}

wire_out!(OrderBatchget {
    "begin_time" => begin_time,
    "end_time" => end_time,
    "sort_type" => sort_type,
    "offset" => offset,
    "count" => count,
});

/// The answer to [`OrderBatchget`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderBatchgetResponse {
    /// `order_list`.
    pub order_list: Vec<OrderBatchgetOrderList>,
    /// Number of orders found.
    pub total_count: i64,
}

wire_in!(OrderBatchgetResponse {
    "order_list" => order_list,
    "total_count" => total_count,
});

impl Endpoint for OrderBatchget {
    type Response = OrderBatchgetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.card_giftcard.order_batchget",
        path: "/card/giftcard/order/batchget",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// `order_list` of [`OrderBatchget`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderBatchgetOrderList {
    /// Gift card order.
    pub order_id: String,
    /// Id of the page (货架).
    pub page_id: String,
    /// WeChat Pay transaction id.
    pub trans_id: String,
    /// Buyer's openid.
    pub open_id: String,
    /// Receiver's openid.
    pub accepter_openid: Option<String>,
    /// In fen.
    pub total_price: i64,
    /// Whether it was given to a group chat.
    pub is_chat_room: Option<bool>,
    /// `card_list`.
    pub card_list: Vec<CardList>,
    /// Unix seconds.
    pub pay_finish_time: Option<i64>,
    /// Unix seconds.
    pub create_time: i64,
    /// Source of the order, from the page's link.
    pub outer_str: Option<String>,
}

wire_in!(part OrderBatchgetOrderList {
    "order_id" => order_id,
    "page_id" => page_id,
    "trans_id" => trans_id,
    "open_id" => open_id,
    "accepter_openid" => accepter_openid,
    "total_price" => total_price,
    "IsChatRoom" => is_chat_room,
    "card_list" => card_list,
    "pay_finish_time" => pay_finish_time,
    "create_time" => create_time,
    "outer_str" => outer_str,
});

/// `card_list` of [`OrderBatchget`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CardList {
    /// Gift card (GENERAL_CARD).
    pub card_id: String,
    /// Code of the card bought.
    pub code: String,
    /// In fen.
    pub price: i64,
    /// Picture on the card; must be uploaded to WeChat.
    pub background_pic_url: String,
    /// Merchant's own id of the picture.
    pub outer_img_id: Option<String>,
    /// Greeting.
    pub default_gifting_msg: Option<String>,
    /// Receiver's openid.
    pub accepter_openid: Option<String>,
}

wire_in!(part CardList {
    "card_id" => card_id,
    "code" => code,
    "price" => price,
    "background_pic_url" => background_pic_url,
    "outer_img_id" => outer_img_id,
    "default_gifting_msg" => default_gifting_msg,
    "accepter_openid" => accepter_openid,
});

/// Get a gift card order (查询单个礼品卡订单信息).
///
/// `POST /card/giftcard/order/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct OrderGet {
    /// Gift card order.
    pub order_id: String,
}

impl OrderGet {
    /// Starts with the required members.
    pub fn new(order_id: impl Into<String>) -> Self {
        Self {
            order_id: order_id.into(),
        }
    }
}

wire_out!(OrderGet {
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
        name: "mp.card_giftcard.order_get",
        path: "/card/giftcard/order/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// `order` of [`OrderGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderGetOrder {
    /// Gift card order.
    pub order_id: String,
    /// Id of the page (货架).
    pub page_id: String,
    /// WeChat Pay transaction id.
    pub trans_id: String,
    /// Buyer's openid.
    pub open_id: String,
    /// Receiver's openid.
    pub accepter_openid: Option<String>,
    /// In fen.
    pub total_price: i64,
    /// Whether it was given to a group chat.
    pub is_chat_room: Option<bool>,
    /// `card_list`.
    pub card_list: Vec<CardList>,
    /// Unix seconds.
    pub pay_finish_time: Option<i64>,
    /// Unix seconds.
    pub create_time: i64,
    /// Source of the order, from the page's link.
    pub outer_str: Option<String>,
}

wire_in!(part OrderGetOrder {
    "order_id" => order_id,
    "page_id" => page_id,
    "trans_id" => trans_id,
    "open_id" => open_id,
    "accepter_openid" => accepter_openid,
    "total_price" => total_price,
    "IsChatRoom" => is_chat_room,
    "card_list" => card_list,
    "pay_finish_time" => pay_finish_time,
    "create_time" => create_time,
    "outer_str" => outer_str,
});

/// Refund a gift card order (礼品卡退款).
///
/// `POST /card/giftcard/order/refund`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html)
///
/// Refunds the whole order; its cards become invalid.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct OrderRefund {
    /// Gift card order.
    pub order_id: String,
}

impl OrderRefund {
    /// Starts with the required members.
    pub fn new(order_id: impl Into<String>) -> Self {
        Self {
            order_id: order_id.into(),
        }
    }
}

wire_out!(OrderRefund {
    "order_id" => order_id,
});

/// The answer to [`OrderRefund`].
pub type OrderRefundResponse = yizhan_core::Done;

impl Endpoint for OrderRefund {
    type Response = OrderRefundResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.card_giftcard.order_refund",
        path: "/card/giftcard/order/refund",
        ..Operation::usual(Product::Mp)
    };
}

/// Create a gift card page (创建礼品卡货架).
///
/// `POST /card/giftcard/page/add`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct PageAdd {
    /// `page`.
    pub page: PageAddPage,
}

impl PageAdd {
    /// Starts with the required members.
    pub fn new(page: impl Into<PageAddPage>) -> Self {
        Self { page: page.into() }
    }
}

wire_out!(PageAdd {
    "page" => page,
});

/// The answer to [`PageAdd`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PageAddResponse {
    /// Id of the page (货架).
    pub page_id: String,
}

wire_in!(PageAddResponse {
    "page_id" => page_id,
});

impl Endpoint for PageAdd {
    type Response = PageAddResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.card_giftcard.page_add",
        path: "/card/giftcard/page/add",
        ..Operation::usual(Product::Mp)
    };
}

/// `page` of [`PageAdd`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PageAddPage {
    /// Link to a picture uploaded to WeChat.
    pub banner_pic_url: String,
    /// `page_title`.
    pub page_title: String,
    /// Whether several cards can be bought at once.
    pub support_multi: Option<bool>,
    /// Whether one may buy for oneself.
    pub support_buy_for_self: Option<bool>,
    /// Themes of the page.
    pub theme_list: Option<Vec<ThemeList>>,
    /// Categories of themes.
    pub category_list: Option<Vec<CategoryList>>,
    /// Merchant's address.
    pub address: String,
    /// Merchant's service telephone.
    pub service_phone: String,
    /// Gift card instructions.
    pub biz_description: String,
    /// Whether receipts are offered.
    pub need_receipt: Option<bool>,
    /// Merchant's own entry on the page.
    pub cell_1: Option<Cell1>,
    /// Merchant's own entry on the page.
    pub cell_2: Option<Cell2>,
}

impl PageAddPage {
    /// Starts with the first member; the other required ones have setters too.
    #[must_use]
    pub fn new(banner_pic_url: impl Into<String>) -> Self {
        Self {
            banner_pic_url: banner_pic_url.into(),
            page_title: Default::default(),
            support_multi: Default::default(),
            support_buy_for_self: Default::default(),
            theme_list: Default::default(),
            category_list: Default::default(),
            address: Default::default(),
            service_phone: Default::default(),
            biz_description: Default::default(),
            need_receipt: Default::default(),
            cell_1: Default::default(),
            cell_2: Default::default(),
        }
    }

    /// `page_title`.
    #[must_use]
    pub fn page_title(mut self, page_title: impl Into<String>) -> Self {
        self.page_title = page_title.into();
        self
    }

    /// Whether several cards can be bought at once.
    #[must_use]
    pub fn support_multi(mut self, support_multi: impl Into<bool>) -> Self {
        self.support_multi = Some(support_multi.into());
        self
    }

    /// Whether one may buy for oneself.
    #[must_use]
    pub fn support_buy_for_self(mut self, support_buy_for_self: impl Into<bool>) -> Self {
        self.support_buy_for_self = Some(support_buy_for_self.into());
        self
    }

    /// Themes of the page.
    #[must_use]
    pub fn theme_list(
        mut self,
        theme_list: impl IntoIterator<Item = impl Into<ThemeList>>,
    ) -> Self {
        self.theme_list = Some(theme_list.into_iter().map(Into::into).collect());
        self
    }

    /// Categories of themes.
    #[must_use]
    pub fn category_list(
        mut self,
        category_list: impl IntoIterator<Item = impl Into<CategoryList>>,
    ) -> Self {
        self.category_list = Some(category_list.into_iter().map(Into::into).collect());
        self
    }

    /// Merchant's address.
    #[must_use]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = address.into();
        self
    }

    /// Merchant's service telephone.
    #[must_use]
    pub fn service_phone(mut self, service_phone: impl Into<String>) -> Self {
        self.service_phone = service_phone.into();
        self
    }

    /// Gift card instructions.
    #[must_use]
    pub fn biz_description(mut self, biz_description: impl Into<String>) -> Self {
        self.biz_description = biz_description.into();
        self
    }

    /// Whether receipts are offered.
    #[must_use]
    pub fn need_receipt(mut self, need_receipt: impl Into<bool>) -> Self {
        self.need_receipt = Some(need_receipt.into());
        self
    }

    /// Merchant's own entry on the page.
    #[must_use]
    pub fn cell_1(mut self, cell_1: impl Into<Cell1>) -> Self {
        self.cell_1 = Some(cell_1.into());
        self
    }

    /// Merchant's own entry on the page.
    #[must_use]
    pub fn cell_2(mut self, cell_2: impl Into<Cell2>) -> Self {
        self.cell_2 = Some(cell_2.into());
        self
    }
}

wire_out!(part PageAddPage {
    "banner_pic_url" => banner_pic_url,
    "page_title" => page_title,
    "support_multi" => support_multi,
    "support_buy_for_self" => support_buy_for_self,
    "theme_list" => theme_list,
    "category_list" => category_list,
    "address" => address,
    "service_phone" => service_phone,
    "biz_description" => biz_description,
    "need_receipt" => need_receipt,
    "cell_1" => cell_1,
    "cell_2" => cell_2,
});

/// `theme_list` of [`PageAdd`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ThemeList {
    /// Link to a picture uploaded to WeChat.
    pub theme_pic_url: String,
    /// `title`.
    pub title: String,
    /// RRGGBB with a leading number sign.
    pub title_color: String,
    /// Cards of the theme.
    pub item_list: Vec<ItemList>,
    /// Pictures to choose from.
    pub pic_item_list: Vec<PicItemList>,
    /// Index into category_list, from 0.
    pub category_index: i64,
    /// Whether the cards' titles are shown first.
    pub show_sku_title_first: Option<bool>,
    /// Whether the theme is shown on top; exactly one is.
    pub is_banner: Option<bool>,
}

impl ThemeList {
    /// Starts with the first member; the other required ones have setters too.
    #[must_use]
    pub fn new(theme_pic_url: impl Into<String>) -> Self {
        Self {
            theme_pic_url: theme_pic_url.into(),
            title: Default::default(),
            title_color: Default::default(),
            item_list: Default::default(),
            pic_item_list: Default::default(),
            category_index: Default::default(),
            show_sku_title_first: Default::default(),
            is_banner: Default::default(),
        }
    }

    /// `title`.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = title.into();
        self
    }

    /// RRGGBB with a leading number sign.
    #[must_use]
    pub fn title_color(mut self, title_color: impl Into<String>) -> Self {
        self.title_color = title_color.into();
        self
    }

    /// Cards of the theme.
    #[must_use]
    pub fn item_list(mut self, item_list: impl IntoIterator<Item = impl Into<ItemList>>) -> Self {
        self.item_list = item_list.into_iter().map(Into::into).collect();
        self
    }

    /// Pictures to choose from.
    #[must_use]
    pub fn pic_item_list(
        mut self,
        pic_item_list: impl IntoIterator<Item = impl Into<PicItemList>>,
    ) -> Self {
        self.pic_item_list = pic_item_list.into_iter().map(Into::into).collect();
        self
    }

    /// Index into category_list, from 0.
    #[must_use]
    pub fn category_index(mut self, category_index: impl Into<i64>) -> Self {
        self.category_index = category_index.into();
        self
    }

    /// Whether the cards' titles are shown first.
    #[must_use]
    pub fn show_sku_title_first(mut self, show_sku_title_first: impl Into<bool>) -> Self {
        self.show_sku_title_first = Some(show_sku_title_first.into());
        self
    }

    /// Whether the theme is shown on top; exactly one is.
    #[must_use]
    pub fn is_banner(mut self, is_banner: impl Into<bool>) -> Self {
        self.is_banner = Some(is_banner.into());
        self
    }
}

wire_out!(part ThemeList {
    "theme_pic_url" => theme_pic_url,
    "title" => title,
    "title_color" => title_color,
    "item_list" => item_list,
    "pic_item_list" => pic_item_list,
    "category_index" => category_index,
    "show_sku_title_first" => show_sku_title_first,
    "is_banner" => is_banner,
});

/// `item_list` of [`PageAdd`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ItemList {
    /// Gift card (GENERAL_CARD).
    pub card_id: String,
    /// `title`.
    pub title: Option<String>,
    /// Link to a picture uploaded to WeChat.
    pub pic_url: Option<String>,
    /// `desc`.
    pub desc: Option<String>,
}

impl ItemList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(card_id: impl Into<String>) -> Self {
        Self {
            card_id: card_id.into(),
            title: Default::default(),
            pic_url: Default::default(),
            desc: Default::default(),
        }
    }

    /// `title`.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Link to a picture uploaded to WeChat.
    #[must_use]
    pub fn pic_url(mut self, pic_url: impl Into<String>) -> Self {
        self.pic_url = Some(pic_url.into());
        self
    }

    /// `desc`.
    #[must_use]
    pub fn desc(mut self, desc: impl Into<String>) -> Self {
        self.desc = Some(desc.into());
        self
    }
}

wire_out!(part ItemList {
    "card_id" => card_id,
    "title" => title,
    "pic_url" => pic_url,
    "desc" => desc,
});

/// `pic_item_list` of [`PageAdd`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PicItemList {
    /// Picture on the card; must be uploaded to WeChat.
    pub background_pic_url: String,
    /// Merchant's own id of the picture.
    pub outer_img_id: Option<String>,
    /// Greeting.
    pub default_gifting_msg: Option<String>,
}

impl PicItemList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(background_pic_url: impl Into<String>) -> Self {
        Self {
            background_pic_url: background_pic_url.into(),
            outer_img_id: Default::default(),
            default_gifting_msg: Default::default(),
        }
    }

    /// Merchant's own id of the picture.
    #[must_use]
    pub fn outer_img_id(mut self, outer_img_id: impl Into<String>) -> Self {
        self.outer_img_id = Some(outer_img_id.into());
        self
    }

    /// Greeting.
    #[must_use]
    pub fn default_gifting_msg(mut self, default_gifting_msg: impl Into<String>) -> Self {
        self.default_gifting_msg = Some(default_gifting_msg.into());
        self
    }
}

wire_out!(part PicItemList {
    "background_pic_url" => background_pic_url,
    "outer_img_id" => outer_img_id,
    "default_gifting_msg" => default_gifting_msg,
});

/// `category_list` of [`PageAdd`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CategoryList {
    /// `title`.
    pub title: String,
}

impl CategoryList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
        }
    }
}

wire_out!(part CategoryList {
    "title" => title,
});

/// `cell_1` of [`PageAdd`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Cell1 {
    /// `title`.
    pub title: String,
    /// `url`.
    pub url: String,
}

impl Cell1 {
    /// Starts with the required members.
    #[must_use]
    pub fn new(title: impl Into<String>, url: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            url: url.into(),
        }
    }
}

wire_out!(part Cell1 {
    "title" => title,
    "url" => url,
});

/// `cell_2` of [`PageAdd`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Cell2 {
    /// `title`.
    pub title: String,
    /// `url`.
    pub url: String,
}

impl Cell2 {
    /// Starts with the required members.
    #[must_use]
    pub fn new(title: impl Into<String>, url: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            url: url.into(),
        }
    }
}

wire_out!(part Cell2 {
    "title" => title,
    "url" => url,
});

/// List the gift card pages (查询礼品卡货架列表).
///
/// `POST /card/giftcard/page/batchget`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct PageBatchget {}

impl PageBatchget {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(PageBatchget {});

/// The answer to [`PageBatchget`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PageBatchgetResponse {
    /// `page_id_list`.
    pub page_id_list: Vec<String>,
}

wire_in!(PageBatchgetResponse {
    "page_id_list" => page_id_list,
});

impl Endpoint for PageBatchget {
    type Response = PageBatchgetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.card_giftcard.page_batchget",
        path: "/card/giftcard/page/batchget",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// Get a gift card page (查询礼品卡货架信息).
///
/// `POST /card/giftcard/page/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct PageGet {
    /// Id of the page (货架).
    pub page_id: String,
}

impl PageGet {
    /// Starts with the required members.
    pub fn new(page_id: impl Into<String>) -> Self {
        Self {
            page_id: page_id.into(),
        }
    }
}

wire_out!(PageGet {
    "page_id" => page_id,
});

/// The answer to [`PageGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PageGetResponse {
    /// `page`.
    pub page: PageGetPage,
}

wire_in!(PageGetResponse {
    "page" => page,
});

impl Endpoint for PageGet {
    type Response = PageGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.card_giftcard.page_get",
        path: "/card/giftcard/page/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// `page` of [`PageGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PageGetPage {
    /// Link to a picture uploaded to WeChat.
    pub banner_pic_url: String,
    /// `page_title`.
    pub page_title: Option<String>,
    /// Whether several cards can be bought at once.
    pub support_multi: Option<bool>,
    /// Whether one may buy for oneself.
    pub support_buy_for_self: Option<bool>,
    /// Themes of the page.
    pub theme_list: Vec<PageGetPageThemeList>,
    /// Categories of themes.
    pub category_list: Vec<PageGetPageCategoryList>,
    /// Merchant's address.
    pub address: Option<String>,
    /// Merchant's service telephone.
    pub service_phone: Option<String>,
    /// Gift card instructions.
    pub biz_description: Option<String>,
    /// Whether receipts are offered.
    pub need_receipt: Option<bool>,
    /// Merchant's own entry on the page.
    pub cell_1: Option<PageGetPageCell1>,
    /// Merchant's own entry on the page.
    pub cell_2: Option<PageGetPageCell2>,
}

wire_in!(part PageGetPage {
    "banner_pic_url" => banner_pic_url,
    "page_title" => page_title,
    "support_multi" => support_multi,
    "support_buy_for_self" => support_buy_for_self,
    "theme_list" => theme_list,
    "category_list" => category_list,
    "address" => address,
    "service_phone" => service_phone,
    "biz_description" => biz_description,
    "need_receipt" => need_receipt,
    "cell_1" => cell_1,
    "cell_2" => cell_2,
});

/// `page_theme_list` of [`PageGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PageGetPageThemeList {
    /// Link to a picture uploaded to WeChat.
    pub theme_pic_url: String,
    /// `title`.
    pub title: String,
    /// RRGGBB with a leading number sign.
    pub title_color: String,
    /// Cards of the theme.
    pub item_list: Vec<PageGetThemeListItemList>,
    /// Pictures to choose from.
    pub pic_item_list: Vec<PageGetThemeListPicItemList>,
    /// Index into category_list, from 0.
    pub category_index: Option<i64>,
    /// Whether the cards' titles are shown first.
    pub show_sku_title_first: Option<bool>,
    /// Whether the theme is shown on top; exactly one is.
    pub is_banner: Option<bool>,
}

wire_in!(part PageGetPageThemeList {
    "theme_pic_url" => theme_pic_url,
    "title" => title,
    "title_color" => title_color,
    "item_list" => item_list,
    "pic_item_list" => pic_item_list,
    "category_index" => category_index,
    "show_sku_title_first" => show_sku_title_first,
    "is_banner" => is_banner,
});

/// `theme_list_item_list` of [`PageGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PageGetThemeListItemList {
    /// Gift card (GENERAL_CARD).
    pub card_id: String,
    /// `title`.
    pub title: Option<String>,
    /// Link to a picture uploaded to WeChat.
    pub pic_url: Option<String>,
    /// `desc`.
    pub desc: Option<String>,
}

wire_in!(part PageGetThemeListItemList {
    "card_id" => card_id,
    "title" => title,
    "pic_url" => pic_url,
    "desc" => desc,
});

/// `theme_list_pic_item_list` of [`PageGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PageGetThemeListPicItemList {
    /// Picture on the card; must be uploaded to WeChat.
    pub background_pic_url: String,
    /// Merchant's own id of the picture.
    pub outer_img_id: Option<String>,
    /// Greeting.
    pub default_gifting_msg: Option<String>,
}

wire_in!(part PageGetThemeListPicItemList {
    "background_pic_url" => background_pic_url,
    "outer_img_id" => outer_img_id,
    "default_gifting_msg" => default_gifting_msg,
});

/// `page_category_list` of [`PageGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PageGetPageCategoryList {
    /// `title`.
    pub title: String,
}

wire_in!(part PageGetPageCategoryList {
    "title" => title,
});

/// `page_cell_1` of [`PageGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PageGetPageCell1 {
    /// `title`.
    pub title: String,
    /// `url`.
    pub url: String,
}

wire_in!(part PageGetPageCell1 {
    "title" => title,
    "url" => url,
});

/// `page_cell_2` of [`PageGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PageGetPageCell2 {
    /// `title`.
    pub title: String,
    /// `url`.
    pub url: String,
}

wire_in!(part PageGetPageCell2 {
    "title" => title,
    "url" => url,
});

/// Update a gift card page (修改礼品卡货架信息).
///
/// `POST /card/giftcard/page/update`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html)
///
/// Replaces the page; with page_id all members are given anew.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct PageUpdate {
    /// `page`.
    pub page: PageUpdatePage,
}

impl PageUpdate {
    /// Starts with the required members.
    pub fn new(page: impl Into<PageUpdatePage>) -> Self {
        Self { page: page.into() }
    }
}

wire_out!(PageUpdate {
    "page" => page,
});

/// The answer to [`PageUpdate`].
pub type PageUpdateResponse = yizhan_core::Done;

impl Endpoint for PageUpdate {
    type Response = PageUpdateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.card_giftcard.page_update",
        path: "/card/giftcard/page/update",
        ..Operation::usual(Product::Mp)
    };
}

/// `page` of [`PageUpdate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PageUpdatePage {
    /// Link to a picture uploaded to WeChat.
    pub banner_pic_url: String,
    /// `page_title`.
    pub page_title: String,
    /// Whether several cards can be bought at once.
    pub support_multi: Option<bool>,
    /// Whether one may buy for oneself.
    pub support_buy_for_self: Option<bool>,
    /// Themes of the page.
    pub theme_list: Option<Vec<ThemeList>>,
    /// Categories of themes.
    pub category_list: Option<Vec<CategoryList>>,
    /// Merchant's address.
    pub address: String,
    /// Merchant's service telephone.
    pub service_phone: String,
    /// Gift card instructions.
    pub biz_description: String,
    /// Whether receipts are offered.
    pub need_receipt: Option<bool>,
    /// Merchant's own entry on the page.
    pub cell_1: Option<Cell1>,
    /// Merchant's own entry on the page.
    pub cell_2: Option<Cell2>,
    /// Id of the page (货架).
    pub page_id: String,
}

impl PageUpdatePage {
    /// Starts with the first member; the other required ones have setters too.
    #[must_use]
    pub fn new(banner_pic_url: impl Into<String>) -> Self {
        Self {
            banner_pic_url: banner_pic_url.into(),
            page_title: Default::default(),
            support_multi: Default::default(),
            support_buy_for_self: Default::default(),
            theme_list: Default::default(),
            category_list: Default::default(),
            address: Default::default(),
            service_phone: Default::default(),
            biz_description: Default::default(),
            need_receipt: Default::default(),
            cell_1: Default::default(),
            cell_2: Default::default(),
            page_id: Default::default(),
        }
    }

    /// `page_title`.
    #[must_use]
    pub fn page_title(mut self, page_title: impl Into<String>) -> Self {
        self.page_title = page_title.into();
        self
    }

    /// Whether several cards can be bought at once.
    #[must_use]
    pub fn support_multi(mut self, support_multi: impl Into<bool>) -> Self {
        self.support_multi = Some(support_multi.into());
        self
    }

    /// Whether one may buy for oneself.
    #[must_use]
    pub fn support_buy_for_self(mut self, support_buy_for_self: impl Into<bool>) -> Self {
        self.support_buy_for_self = Some(support_buy_for_self.into());
        self
    }

    /// Themes of the page.
    #[must_use]
    pub fn theme_list(
        mut self,
        theme_list: impl IntoIterator<Item = impl Into<ThemeList>>,
    ) -> Self {
        self.theme_list = Some(theme_list.into_iter().map(Into::into).collect());
        self
    }

    /// Categories of themes.
    #[must_use]
    pub fn category_list(
        mut self,
        category_list: impl IntoIterator<Item = impl Into<CategoryList>>,
    ) -> Self {
        self.category_list = Some(category_list.into_iter().map(Into::into).collect());
        self
    }

    /// Merchant's address.
    #[must_use]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = address.into();
        self
    }

    /// Merchant's service telephone.
    #[must_use]
    pub fn service_phone(mut self, service_phone: impl Into<String>) -> Self {
        self.service_phone = service_phone.into();
        self
    }

    /// Gift card instructions.
    #[must_use]
    pub fn biz_description(mut self, biz_description: impl Into<String>) -> Self {
        self.biz_description = biz_description.into();
        self
    }

    /// Whether receipts are offered.
    #[must_use]
    pub fn need_receipt(mut self, need_receipt: impl Into<bool>) -> Self {
        self.need_receipt = Some(need_receipt.into());
        self
    }

    /// Merchant's own entry on the page.
    #[must_use]
    pub fn cell_1(mut self, cell_1: impl Into<Cell1>) -> Self {
        self.cell_1 = Some(cell_1.into());
        self
    }

    /// Merchant's own entry on the page.
    #[must_use]
    pub fn cell_2(mut self, cell_2: impl Into<Cell2>) -> Self {
        self.cell_2 = Some(cell_2.into());
        self
    }

    /// Id of the page (货架).
    #[must_use]
    pub fn page_id(mut self, page_id: impl Into<String>) -> Self {
        self.page_id = page_id.into();
        self
    }
}

wire_out!(part PageUpdatePage {
    "banner_pic_url" => banner_pic_url,
    "page_title" => page_title,
    "support_multi" => support_multi,
    "support_buy_for_self" => support_buy_for_self,
    "theme_list" => theme_list,
    "category_list" => category_list,
    "address" => address,
    "service_phone" => service_phone,
    "biz_description" => biz_description,
    "need_receipt" => need_receipt,
    "cell_1" => cell_1,
    "cell_2" => cell_2,
    "page_id" => page_id,
});

/// Bind a payment merchant to the gift card mini program (绑定商户号到礼品卡小程序).
///
/// `POST /card/giftcard/pay/submch/bind`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct PaySubMchBind {
    /// WeChat Pay sub-merchant number.
    pub sub_mch_id: String,
    /// Appid of the mini program made for gift cards.
    pub wxa_appid: String,
}

impl PaySubMchBind {
    /// Starts with the required members.
    pub fn new(sub_mch_id: impl Into<String>, wxa_appid: impl Into<String>) -> Self {
        Self {
            sub_mch_id: sub_mch_id.into(),
            wxa_appid: wxa_appid.into(),
        }
    }
}

wire_out!(PaySubMchBind {
    "sub_mch_id" => sub_mch_id,
    "wxa_appid" => wxa_appid,
});

/// The answer to [`PaySubMchBind`].
pub type PaySubMchBindResponse = yizhan_core::Done;

impl Endpoint for PaySubMchBind {
    type Response = PaySubMchBindResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.card_giftcard.pay_sub_mch_bind",
        path: "/card/giftcard/pay/submch/bind",
        ..Operation::usual(Product::Mp)
    };
}

/// Apply for WeChat Pay for gift cards (申请微信支付礼品卡权限).
///
/// `POST /card/giftcard/pay/whitelist/add`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct PayWhitelistAdd {
    /// WeChat Pay sub-merchant number.
    pub sub_mch_id: String,
}

impl PayWhitelistAdd {
    /// Starts with the required members.
    pub fn new(sub_mch_id: impl Into<String>) -> Self {
        Self {
            sub_mch_id: sub_mch_id.into(),
        }
    }
}

wire_out!(PayWhitelistAdd {
    "sub_mch_id" => sub_mch_id,
});

/// The answer to [`PayWhitelistAdd`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PayWhitelistAddResponse {
    /// Link on which the authorization is completed.
    pub url: String,
}

wire_in!(PayWhitelistAddResponse {
    "url" => url,
});

impl Endpoint for PayWhitelistAdd {
    type Response = PayWhitelistAddResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.card_giftcard.pay_whitelist_add",
        path: "/card/giftcard/pay/whitelist/add",
        ..Operation::usual(Product::Mp)
    };
}

/// Upload the code of the gift card mini program (上传小程序代码).
///
/// `POST /card/giftcard/wxa/set`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct WxaSet {
    /// Appid of the mini program made for gift cards.
    pub wxa_appid: String,
    /// Id of the page (货架).
    pub page_id: String,
}

impl WxaSet {
    /// Starts with the required members.
    pub fn new(wxa_appid: impl Into<String>, page_id: impl Into<String>) -> Self {
        Self {
            wxa_appid: wxa_appid.into(),
            page_id: page_id.into(),
        }
    }
}

wire_out!(WxaSet {
    "wxa_appid" => wxa_appid,
    "page_id" => page_id,
});

/// The answer to [`WxaSet`].
pub type WxaSetResponse = yizhan_core::Done;

impl Endpoint for WxaSet {
    type Response = WxaSetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.card_giftcard.wxa_set",
        path: "/card/giftcard/wxa/set",
        ..Operation::usual(Product::Mp)
    };
}
