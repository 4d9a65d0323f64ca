//! Generated from `spec/mp/card_giftcard.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 11] = [
    Entry::new(
        Operation {
            name: "mp.card_giftcard.maintain_set",
            path: "/card/giftcard/maintain/set",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "card_giftcard",
            type_name: "MaintainSet",
            title: "Take the gift card shop offline (下架礼品卡货架)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html",
            ],
            note: "Give page_id, or all for every page.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
page_id = string?  id of the page (货架)
all = bool?  true for all pages
maintain = bool!  true to take offline
[response]
control_info = {control_info}
[types.control_info]
biz_control_type = string  state set by the merchant
system_biz_control_type = string  state set by WeChat
list = [{list}]
[types.list]
page_id = string  id of the page (货架)
page_control_type = string  state set by the merchant
system_page_control_type = string  state set by WeChat
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.card_giftcard.order_batchget",
            path: "/card/giftcard/order/batchget",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "card_giftcard",
            type_name: "OrderBatchget",
            title: "List gift card orders (批量查询礼品卡订单信息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
begin_time = int?  Unix seconds, at most one month
end_time = int?  Unix seconds, at most one month
sort_type = string! default ASC  ASC or DESC by time of the order
offset = int!  from 0
count = int! default 10  at most 100
[response]
order_list = [{order_list}]
total_count = int  number of orders found
[types.order_list]
order_id = string  gift card order
page_id = string  id of the page (货架)
trans_id = string  WeChat Pay transaction id
open_id = string  buyer's openid
accepter_openid = string?  receiver's openid
total_price = int  in fen
IsChatRoom = bool?  whether it was given to a group chat
card_list = [{card_list}]
pay_finish_time = int?  Unix seconds
create_time = int  Unix seconds
outer_str = string?  source of the order, from the page's link
[types.card_list]
card_id = string  gift card (GENERAL_CARD)
code = string  code of the card bought
price = int  in fen
background_pic_url = string  picture on the card; must be uploaded to WeChat
outer_img_id = string?  merchant's own id of the picture
default_gifting_msg = string?  greeting
accepter_openid = string?  receiver's openid
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.card_giftcard.order_get",
            path: "/card/giftcard/order/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "card_giftcard",
            type_name: "OrderGet",
            title: "Get a gift card order (查询单个礼品卡订单信息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
order_id = string!  gift card order
[response]
order = {order}
[types.order]
order_id = string  gift card order
page_id = string  id of the page (货架)
trans_id = string  WeChat Pay transaction id
open_id = string  buyer's openid
accepter_openid = string?  receiver's openid
total_price = int  in fen
IsChatRoom = bool?  whether it was given to a group chat
card_list = [{card_list}]
pay_finish_time = int?  Unix seconds
create_time = int  Unix seconds
outer_str = string?  source of the order, from the page's link
[types.card_list]
card_id = string  gift card (GENERAL_CARD)
code = string  code of the card bought
price = int  in fen
background_pic_url = string  picture on the card; must be uploaded to WeChat
outer_img_id = string?  merchant's own id of the picture
default_gifting_msg = string?  greeting
accepter_openid = string?  receiver's openid
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.card_giftcard.order_refund",
            path: "/card/giftcard/order/refund",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "card_giftcard",
            type_name: "OrderRefund",
            title: "Refund a gift card order (礼品卡退款)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html",
            ],
            note: "Refunds the whole order; its cards become invalid.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
order_id = string!  gift card order
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.card_giftcard.page_add",
            path: "/card/giftcard/page/add",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "card_giftcard",
            type_name: "PageAdd",
            title: "Create a gift card page (创建礼品卡货架)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
page = {page}!
[response]
page_id = string  id of the page (货架)
[types.page]
banner_pic_url = string!  link to a picture uploaded to WeChat
page_title = string!
support_multi = bool?  whether several cards can be bought at once
support_buy_for_self = bool?  whether one may buy for oneself
theme_list = [{theme_list}]?  themes of the page
category_list = [{category_list}]?  categories of themes
address = string!  merchant's address
service_phone = string!  merchant's service telephone
biz_description = string!  gift card instructions
need_receipt = bool?  whether receipts are offered
cell_1 = {cell_1}?  merchant's own entry on the page
cell_2 = {cell_2}?  merchant's own entry on the page
[types.theme_list]
theme_pic_url = string!  link to a picture uploaded to WeChat
title = string!
title_color = string!  RRGGBB with a leading number sign
item_list = [{item_list}]!  cards of the theme
pic_item_list = [{pic_item_list}]!  pictures to choose from
category_index = int!  index into category_list, from 0
show_sku_title_first = bool?  whether the cards' titles are shown first
is_banner = bool?  whether the theme is shown on top; exactly one is
[types.item_list]
card_id = string!  gift card (GENERAL_CARD)
title = string?
pic_url = string?  link to a picture uploaded to WeChat
desc = string?
[types.pic_item_list]
background_pic_url = string!  picture on the card; must be uploaded to WeChat
outer_img_id = string?  merchant's own id of the picture
default_gifting_msg = string?  greeting
[types.category_list]
title = string!
[types.cell_1]
title = string!
url = string!
[types.cell_2]
title = string!
url = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.card_giftcard.page_batchget",
            path: "/card/giftcard/page/batchget",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "card_giftcard",
            type_name: "PageBatchget",
            title: "List the gift card pages (查询礼品卡货架列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
page_id_list = [string]
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.card_giftcard.page_get",
            path: "/card/giftcard/page/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "card_giftcard",
            type_name: "PageGet",
            title: "Get a gift card page (查询礼品卡货架信息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
page_id = string!  id of the page (货架)
[response]
page = {page}
[types.page]
banner_pic_url = string  link to a picture uploaded to WeChat
page_title = string?
support_multi = bool?  whether several cards can be bought at once
support_buy_for_self = bool?  whether one may buy for oneself
theme_list = [{page_theme_list}]?  themes of the page
category_list = [{page_category_list}]?  categories of themes
address = string?  merchant's address
service_phone = string?  merchant's service telephone
biz_description = string?  gift card instructions
need_receipt = bool?  whether receipts are offered
cell_1 = {page_cell_1}?  merchant's own entry on the page
cell_2 = {page_cell_2}?  merchant's own entry on the page
[types.page_theme_list]
theme_pic_url = string  link to a picture uploaded to WeChat
title = string
title_color = string  RRGGBB with a leading number sign
item_list = [{theme_list_item_list}]  cards of the theme
pic_item_list = [{theme_list_pic_item_list}]  pictures to choose from
category_index = int?  index into category_list, from 0
show_sku_title_first = bool?  whether the cards' titles are shown first
is_banner = bool?  whether the theme is shown on top; exactly one is
[types.theme_list_item_list]
card_id = string  gift card (GENERAL_CARD)
title = string?
pic_url = string?  link to a picture uploaded to WeChat
desc = string?
[types.theme_list_pic_item_list]
background_pic_url = string  picture on the card; must be uploaded to WeChat
outer_img_id = string?  merchant's own id of the picture
default_gifting_msg = string?  greeting
[types.page_category_list]
title = string
[types.page_cell_1]
title = string
url = string
[types.page_cell_2]
title = string
url = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.card_giftcard.page_update",
            path: "/card/giftcard/page/update",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "card_giftcard",
            type_name: "PageUpdate",
            title: "Update a gift card page (修改礼品卡货架信息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html",
            ],
            note: "Replaces the page; with page_id all members are given anew.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
page = {page}!
[types.page]
banner_pic_url = string!  link to a picture uploaded to WeChat
page_title = string!
support_multi = bool?  whether several cards can be bought at once
support_buy_for_self = bool?  whether one may buy for oneself
theme_list = [{theme_list}]?  themes of the page
category_list = [{category_list}]?  categories of themes
address = string!  merchant's address
service_phone = string!  merchant's service telephone
biz_description = string!  gift card instructions
need_receipt = bool?  whether receipts are offered
cell_1 = {cell_1}?  merchant's own entry on the page
cell_2 = {cell_2}?  merchant's own entry on the page
page_id = string!  id of the page (货架)
[types.theme_list]
theme_pic_url = string!  link to a picture uploaded to WeChat
title = string!
title_color = string!  RRGGBB with a leading number sign
item_list = [{item_list}]!  cards of the theme
pic_item_list = [{pic_item_list}]!  pictures to choose from
category_index = int!  index into category_list, from 0
show_sku_title_first = bool?  whether the cards' titles are shown first
is_banner = bool?  whether the theme is shown on top; exactly one is
[types.item_list]
card_id = string!  gift card (GENERAL_CARD)
title = string?
pic_url = string?  link to a picture uploaded to WeChat
desc = string?
[types.pic_item_list]
background_pic_url = string!  picture on the card; must be uploaded to WeChat
outer_img_id = string?  merchant's own id of the picture
default_gifting_msg = string?  greeting
[types.category_list]
title = string!
[types.cell_1]
title = string!
url = string!
[types.cell_2]
title = string!
url = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.card_giftcard.pay_sub_mch_bind",
            path: "/card/giftcard/pay/submch/bind",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "card_giftcard",
            type_name: "PaySubMchBind",
            title: "Bind a payment merchant to the gift card mini program (绑定商户号到礼品卡小程序)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
sub_mch_id = string!  WeChat Pay sub-merchant number
wxa_appid = string!  appid of the mini program made for gift cards
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.card_giftcard.pay_whitelist_add",
            path: "/card/giftcard/pay/whitelist/add",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "card_giftcard",
            type_name: "PayWhitelistAdd",
            title: "Apply for WeChat Pay for gift cards (申请微信支付礼品卡权限)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
sub_mch_id = string!  WeChat Pay sub-merchant number
[response]
url = string  link on which the authorization is completed
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.card_giftcard.wxa_set",
            path: "/card/giftcard/wxa/set",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "card_giftcard",
            type_name: "WxaSet",
            title: "Upload the code of the gift card mini program (上传小程序代码)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
wxa_appid = string!  appid of the mini program made for gift cards
page_id = string!  id of the page (货架)
",
        },
    ),
];
