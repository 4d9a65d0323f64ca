//! Generated from `spec/mp/card.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 20] = [
    Entry::new(
        Operation {
            name: "mp.card.batchget",
            path: "/card/batchget",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "card",
            type_name: "Batchget",
            title: "List cards (批量查询卡券列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#3",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
offset = int!  from 0
count = int! default 10  at most 50
status_list = [string]?  CARD_STATUS_NOT_VERIFY, CARD_STATUS_VERIFY_FAIL, CARD_STATUS_VERIFY_OK, CARD_STATUS_DELETE, CARD_STATUS_DISPATCH; all if left out
[response]
card_id_list = [string]  ids of kinds of cards
total_num = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.card.boardingpass_checkin",
            path: "/card/boardingpass/checkin",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "card",
            type_name: "BoardingpassCheckin",
            title: "Check in a boarding pass (更新飞机票信息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Special_ticket.html#4",
            ],
            note: "Shows seat and boarding code on the user's card after check-in.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
card_id = string?  id of the kind of card, from its creation
code = string!  serial number of the card a user holds; needed with the merchant's own codes
etkt_bnr = string?  electronic ticket number, at most 14 digits
class = string?  cabin, such as economy class
passenger_name = string?
seat = string?  seat number
qrcode_data = string?  text of the QR code for security check
is_cancel = bool?  true to cancel the check-in
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.card.create",
            path: "/card/create",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "card",
            type_name: "Create",
            title: "Create a card (创建卡券)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Create_a_Coupon_Voucher_or_Card.html#8",
                "https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Membership_Cards/Create_a_membership_card.html#3",
                "https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Special_ticket.html#1",
                "https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Special_ticket.html#4",
                "https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Special_ticket.html#6",
                "https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Special_ticket.html#9",
                "https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Membership_Cards/Manage_Member_Card.html#5",
                "https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html",
                "https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Third-party_developer_mode.html#7",
            ],
            note: "Exactly one of the members named after card_type is given. WeChat reviews each card; the result arrives as the event card_pass_check or card_not_pass_check.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
card = {card}!
[response]
card_id = string  id of the kind of card, from its creation
[types.card]
card_type = string!  GROUPON, CASH, DISCOUNT, GIFT, GENERAL_COUPON, GENERAL_CARD, MEMBER_CARD, SCENIC_TICKET, MOVIE_TICKET, BOARDING_PASS or MEETING_TICKET
groupon = {groupon}?  group purchase coupon (团购券), for card_type GROUPON
cash = {cash}?  cash coupon (代金券), for card_type CASH
discount = {discount}?
gift = {gift}?  gift coupon (兑换券), for card_type GIFT
general_coupon = {general_coupon}?  other coupon (优惠券), for card_type GENERAL_COUPON
general_card = {general_card}?  gift card (礼品卡), for card_type GENERAL_CARD
member_card = {member_card}?  membership card (会员卡), for card_type MEMBER_CARD
meeting_ticket = {meeting_ticket}?  meeting ticket (会议门票), for card_type MEETING_TICKET
scenic_ticket = {scenic_ticket}?  ticket of a sight (景区门票), for card_type SCENIC_TICKET
movie_ticket = {movie_ticket}?  cinema ticket (电影票), for card_type MOVIE_TICKET
boarding_pass = {boarding_pass}?  boarding pass (飞机票), for card_type BOARDING_PASS
[types.groupon]
base_info = {base_info}!  members common to all types of cards
advanced_info = {advanced_info}!  conditions, pictures and services shown with the card
deal_detail = string!  what the group purchase contains
[types.base_info]
sub_merchant_info = {sub_merchant_info}?  for cards made on behalf of a sub-merchant
logo_url = string!  merchant's logo, a picture uploaded to WeChat, 300 by 300 pixels advised
code_type = string!  how the code is shown: CODE_TYPE_TEXT, CODE_TYPE_BARCODE, CODE_TYPE_QRCODE, CODE_TYPE_ONLY_QRCODE, CODE_TYPE_ONLY_BARCODE or CODE_TYPE_NONE
brand_name = string!  merchant's name, at most 12 characters
title = string!  name of the card, at most 9 characters
color = string!  Color010 to Color100
notice = string!  how to use it, at most 16 characters
description = string!  terms of use, at most 1024 characters
sku = {sku}!  stock
date_info = {date_info}!  validity
use_custom_code = bool?  whether the codes are the merchant's own
get_custom_code_mode = string?  GET_CUSTOM_CODE_MODE_DEPOSIT if own codes are imported beforehand
bind_openid = bool?  whether only named users can receive it
service_phone = string?  merchant's service telephone
location_id_list = [int]?  ids of stores (poi_id) where it can be used
use_all_locations = bool?  whether it can be used in all stores
center_title = string?  text of the button in the middle, shown while the card can be used, at most 18 characters
center_sub_title = string?  hint under the button in the middle, at most 24 characters
center_url = string?  page opened by the button in the middle
center_app_brand_user_name = string?  original id of the mini program opened by the button in the middle, with @app
center_app_brand_pass = string?  path of the mini program opened by the button in the middle
custom_url_name = string?  name of the merchant's own entry, at most 15 characters
custom_url_sub_title = string?  hint beside the merchant's own entry, at most 18 characters
custom_url = string?  page opened by the merchant's own entry
custom_app_brand_user_name = string?  original id of the mini program opened by the own entry, with @app
custom_app_brand_pass = string?  path of the mini program opened by the own entry
promotion_url_name = string?  name of the promotion entry
promotion_url_sub_title = string?  hint beside the promotion entry, at most 18 characters
promotion_url = string?  page opened by the promotion entry
promotion_app_brand_user_name = string?  original id of the mini program opened by the promotion entry, with @app
promotion_app_brand_pass = string?  path of the mini program opened by the promotion entry
get_limit = int?  cards one user can receive
use_limit = int?  cards one user can redeem
can_share = bool?  whether the page of receipt can be shared
can_give_friend = bool?  whether the card can be given to a friend
source = string?  name of a third party, such as the coupon's provider
[types.sub_merchant_info]
merchant_id = string!  id of the sub-merchant
[types.sku]
quantity = int! default 100000000  number of cards left, at most 100000000
[types.date_info]
type = string!  of a validity DATE_TYPE_FIX_TIME_RANGE, DATE_TYPE_FIX_TERM or DATE_TYPE_PERMANENT; of a time limit a day, MONDAY to SUNDAY or HOLIDAY
begin_timestamp = int?  Unix seconds, with DATE_TYPE_FIX_TIME_RANGE
end_timestamp = int?  Unix seconds, end of the validity
fixed_term = int?  days valid after receipt, with DATE_TYPE_FIX_TERM
fixed_begin_term = int?  days from receipt until the validity begins, 0 for the same day
[types.advanced_info]
use_condition = {use_condition}?  conditions of use
abstract = {abstract}?  short description with a cover
text_image_list = [{text_image_list}]?  pictures with text on the card's page
business_service = [string]?  BIZ_SERVICE_DELIVER, BIZ_SERVICE_FREE_PARK, BIZ_SERVICE_WITH_PET, BIZ_SERVICE_FREE_WIFI
time_limit = [{time_limit}]?  when the card can be used
[types.use_condition]
accept_category = string?  goods for which it is valid, cash coupons only
reject_category = string?  goods for which it is not valid, cash coupons only
least_cost = int!  smallest purchase in fen
object_use_for = string?  goods that must be bought, gift coupons only
can_use_with_other_discount = bool?  whether it adds to other discounts
[types.abstract]
abstract = string!  short description with a cover
icon_url_list = [string]?  cover picture, one link uploaded to WeChat
[types.text_image_list]
text = string!
image_url = string!  picture uploaded to WeChat
[types.time_limit]
type = string!  of a validity DATE_TYPE_FIX_TIME_RANGE, DATE_TYPE_FIX_TERM or DATE_TYPE_PERMANENT; of a time limit a day, MONDAY to SUNDAY or HOLIDAY
begin_hour = int?  0 to 23
begin_minute = int?  0 to 59
end_hour = int?  0 to 23
end_minute = int?  0 to 59
[types.cash]
base_info = {base_info}!  members common to all types of cards
advanced_info = {advanced_info}!  conditions, pictures and services shown with the card
least_cost = int!  smallest purchase in fen
reduce_cost = int!  amount deducted, in fen
[types.discount]
base_info = {base_info}!  members common to all types of cards
advanced_info = {advanced_info}!  conditions, pictures and services shown with the card
discount = int!  percent taken off, 30 for seven tenths of the price
[types.gift]
base_info = {base_info}!  members common to all types of cards
advanced_info = {advanced_info}!  conditions, pictures and services shown with the card
gift = string!  what the coupon is exchanged for
[types.general_coupon]
base_info = {base_info}!  members common to all types of cards
advanced_info = {advanced_info}!  conditions, pictures and services shown with the card
default_detail = string!  what the coupon grants
[types.general_card]
base_info = {general_card_base_info}!  members common to all types of cards
advanced_info = {advanced_info}!  conditions, pictures and services shown with the card
sub_card_type = string!  GIFT_CARD or VOUCHER
background_pic_url = string?  link to the background, uploaded to WeChat
prerogative = string!  privileges of the card
auto_activate = bool?  whether the card is active upon receipt
supply_bonus = bool!  whether the card holds points
init_bonus = int?  points to begin with
supply_balance = bool!  whether the card holds a balance; needs permission
init_balance = int?  fen to begin with
custom_field1 = {custom_field1}?  merchant's own field on the card, shown with its value
custom_field2 = {custom_field2}?  merchant's own field on the card, shown with its value
custom_field3 = {custom_field3}?  merchant's own field on the card, shown with its value
[types.general_card_base_info]
sub_merchant_info = {sub_merchant_info}?  for cards made on behalf of a sub-merchant
logo_url = string!  merchant's logo, a picture uploaded to WeChat, 300 by 300 pixels advised
code_type = string!  how the code is shown: CODE_TYPE_TEXT, CODE_TYPE_BARCODE, CODE_TYPE_QRCODE, CODE_TYPE_ONLY_QRCODE, CODE_TYPE_ONLY_BARCODE or CODE_TYPE_NONE
brand_name = string!  merchant's name, at most 12 characters
title = string!  name of the card, at most 9 characters
color = string!  Color010 to Color100
notice = string!  how to use it, at most 16 characters
description = string!  terms of use, at most 1024 characters
sku = {sku}!  stock
date_info = {date_info}!  validity
use_custom_code = bool?  whether the codes are the merchant's own
get_custom_code_mode = string?  GET_CUSTOM_CODE_MODE_DEPOSIT if own codes are imported beforehand
bind_openid = bool?  whether only named users can receive it
service_phone = string?  merchant's service telephone
location_id_list = [int]?  ids of stores (poi_id) where it can be used
use_all_locations = bool?  whether it can be used in all stores
center_title = string?  text of the button in the middle, shown while the card can be used, at most 18 characters
center_sub_title = string?  hint under the button in the middle, at most 24 characters
center_url = string?  page opened by the button in the middle
center_app_brand_user_name = string?  original id of the mini program opened by the button in the middle, with @app
center_app_brand_pass = string?  path of the mini program opened by the button in the middle
custom_url_name = string?  name of the merchant's own entry, at most 15 characters
custom_url_sub_title = string?  hint beside the merchant's own entry, at most 18 characters
custom_url = string?  page opened by the merchant's own entry
custom_app_brand_user_name = string?  original id of the mini program opened by the own entry, with @app
custom_app_brand_pass = string?  path of the mini program opened by the own entry
promotion_url_name = string?  name of the promotion entry
promotion_url_sub_title = string?  hint beside the promotion entry, at most 18 characters
promotion_url = string?  page opened by the promotion entry
promotion_app_brand_user_name = string?  original id of the mini program opened by the promotion entry, with @app
promotion_app_brand_pass = string?  path of the mini program opened by the promotion entry
get_limit = int?  cards one user can receive
use_limit = int?  cards one user can redeem
can_share = bool?  whether the page of receipt can be shared
can_give_friend = bool?  whether the card can be given to a friend
source = string?  name of a third party, such as the coupon's provider
giftcard_info = {giftcard_info}!  sale of the gift card
max_give_friend_times = int!  how often the card can be passed on
need_push_on_view = bool?  whether opening the card sends the event user_view_card
[types.giftcard_info]
price = int!  in fen
[types.custom_field1]
name_type = string?  name of the field: FIELD_NAME_TYPE_LEVEL, FIELD_NAME_TYPE_COUPON, FIELD_NAME_TYPE_STAMP, FIELD_NAME_TYPE_DISCOUNT, FIELD_NAME_TYPE_ACHIEVEMEN, FIELD_NAME_TYPE_MILEAGE, FIELD_NAME_TYPE_SET_POINTS, FIELD_NAME_TYPE_TIMS or FIELD_NAME_TYPE_UNKOWN
name = string?  name shown, instead of a name_type
url = string?
[types.custom_field2]
name_type = string?  name of the field: FIELD_NAME_TYPE_LEVEL, FIELD_NAME_TYPE_COUPON, FIELD_NAME_TYPE_STAMP, FIELD_NAME_TYPE_DISCOUNT, FIELD_NAME_TYPE_ACHIEVEMEN, FIELD_NAME_TYPE_MILEAGE, FIELD_NAME_TYPE_SET_POINTS, FIELD_NAME_TYPE_TIMS or FIELD_NAME_TYPE_UNKOWN
name = string?  name shown, instead of a name_type
url = string?
[types.custom_field3]
name_type = string?  name of the field: FIELD_NAME_TYPE_LEVEL, FIELD_NAME_TYPE_COUPON, FIELD_NAME_TYPE_STAMP, FIELD_NAME_TYPE_DISCOUNT, FIELD_NAME_TYPE_ACHIEVEMEN, FIELD_NAME_TYPE_MILEAGE, FIELD_NAME_TYPE_SET_POINTS, FIELD_NAME_TYPE_TIMS or FIELD_NAME_TYPE_UNKOWN
name = string?  name shown, instead of a name_type
url = string?
[types.member_card]
base_info = {member_card_base_info}!  members common to all types of cards
advanced_info = {advanced_info}!  conditions, pictures and services shown with the card
background_pic_url = string?  link to the background, uploaded to WeChat
prerogative = string!  privileges of the card
auto_activate = bool?  whether the card is active upon receipt
wx_activate = bool?  whether it is activated by WeChat's form
wx_activate_after_submit = bool?  whether the user goes on to the merchant's page after WeChat's form
activate_url = string?  merchant's page on which the card is activated
activate_app_brand_user_name = string?  original id of the mini program for activation, with @app
activate_app_brand_pass = string?  path of the mini program for activation
wx_activate_after_submit_url = string?  page opened after WeChat's form
supply_bonus = bool!  whether the card holds points
bonus_url = string?  page with the points
bonus_cleared = string?  when points expire
bonus_rules = string?  how points are earned
bonus_rule = {bonus_rule}?  rule by which payments earn points
supply_balance = bool!  whether the card holds a balance; needs permission
balance_url = string?  page with the balance
balance_rules = string?  about the balance
custom_field1 = {custom_field1}?  merchant's own field on the card, shown with its value
custom_field2 = {custom_field2}?  merchant's own field on the card, shown with its value
custom_field3 = {custom_field3}?  merchant's own field on the card, shown with its value
custom_cell1 = {custom_cell1}?  merchant's own entry, shown after activation
custom_cell2 = {custom_cell2}?  merchant's own entry, shown after activation
custom_cell3 = {custom_cell3}?  merchant's own entry, shown after activation
discount = int?  percent taken off for members, 10 for nine tenths of the price
[types.member_card_base_info]
sub_merchant_info = {sub_merchant_info}?  for cards made on behalf of a sub-merchant
logo_url = string!  merchant's logo, a picture uploaded to WeChat, 300 by 300 pixels advised
code_type = string!  how the code is shown: CODE_TYPE_TEXT, CODE_TYPE_BARCODE, CODE_TYPE_QRCODE, CODE_TYPE_ONLY_QRCODE, CODE_TYPE_ONLY_BARCODE or CODE_TYPE_NONE
brand_name = string!  merchant's name, at most 12 characters
title = string!  name of the card, at most 9 characters
color = string!  Color010 to Color100
notice = string!  how to use it, at most 16 characters
description = string!  terms of use, at most 1024 characters
sku = {sku}!  stock
date_info = {date_info}!  validity
use_custom_code = bool?  whether the codes are the merchant's own
get_custom_code_mode = string?  GET_CUSTOM_CODE_MODE_DEPOSIT if own codes are imported beforehand
bind_openid = bool?  whether only named users can receive it
service_phone = string?  merchant's service telephone
location_id_list = [int]?  ids of stores (poi_id) where it can be used
use_all_locations = bool?  whether it can be used in all stores
center_title = string?  text of the button in the middle, shown while the card can be used, at most 18 characters
center_sub_title = string?  hint under the button in the middle, at most 24 characters
center_url = string?  page opened by the button in the middle
center_app_brand_user_name = string?  original id of the mini program opened by the button in the middle, with @app
center_app_brand_pass = string?  path of the mini program opened by the button in the middle
custom_url_name = string?  name of the merchant's own entry, at most 15 characters
custom_url_sub_title = string?  hint beside the merchant's own entry, at most 18 characters
custom_url = string?  page opened by the merchant's own entry
custom_app_brand_user_name = string?  original id of the mini program opened by the own entry, with @app
custom_app_brand_pass = string?  path of the mini program opened by the own entry
promotion_url_name = string?  name of the promotion entry
promotion_url_sub_title = string?  hint beside the promotion entry, at most 18 characters
promotion_url = string?  page opened by the promotion entry
promotion_app_brand_user_name = string?  original id of the mini program opened by the promotion entry, with @app
promotion_app_brand_pass = string?  path of the mini program opened by the promotion entry
get_limit = int?  cards one user can receive
use_limit = int?  cards one user can redeem
can_share = bool?  whether the page of receipt can be shared
can_give_friend = bool?  whether the card can be given to a friend
source = string?  name of a third party, such as the coupon's provider
need_push_on_view = bool?  whether opening the card sends the event user_view_card
pay_info = {pay_info}?  payment with the card
[types.pay_info]
swipe_card = {swipe_card}?  payment by showing the card
[types.swipe_card]
is_swipe_card = bool!  whether the card can be used to pay
[types.bonus_rule]
cost_money_unit = int?  fen to spend for increase_bonus points
increase_bonus = int?  points earned for each cost_money_unit
max_increase_bonus = int?  most points earned at once
init_increase_bonus = int?  points upon activation
cost_bonus_unit = int?  points to spend for reduce_money
reduce_money = int?  fen deducted for each cost_bonus_unit
least_money_to_use_bonus = int?  smallest purchase on which points can be spent, in fen
max_reduce_bonus = int?  most points spent at once
[types.custom_cell1]
name = string!  name shown, instead of a name_type
tips = string!  hint at the right of the entry, at most 6 characters
url = string!
[types.custom_cell2]
name = string!  name shown, instead of a name_type
tips = string!  hint at the right of the entry, at most 6 characters
url = string!
[types.custom_cell3]
name = string!  name shown, instead of a name_type
tips = string!  hint at the right of the entry, at most 6 characters
url = string!
[types.meeting_ticket]
base_info = {base_info}!  members common to all types of cards
advanced_info = {advanced_info}!  conditions, pictures and services shown with the card
meeting_detail = string!  about the meeting
map_url = string?  link to the map of the venue
[types.scenic_ticket]
base_info = {base_info}!  members common to all types of cards
advanced_info = {advanced_info}!  conditions, pictures and services shown with the card
ticket_class = string!  class of the ticket, such as full price
guide_url = string?  link to the map of the sight
[types.movie_ticket]
base_info = {base_info}!  members common to all types of cards
advanced_info = {advanced_info}!  conditions, pictures and services shown with the card
detail = string!  about the film
[types.boarding_pass]
base_info = {base_info}!  members common to all types of cards
advanced_info = {advanced_info}!  conditions, pictures and services shown with the card
from = string!  place of departure, at most 18 characters
to = string!  destination, at most 18 characters
flight = string!  flight number
gate = string?  boarding gate, at most 4 characters
check_in_url = string?  page of online check-in
air_model = string!  type of aircraft, at most 8 characters
departure_time = int!  Unix seconds
landing_time = int!  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.card.delete",
            path: "/card/delete",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "card",
            type_name: "Delete",
            title: "Delete a card (删除卡券)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#7",
            ],
            note: "Cards users already hold stay valid until they are made invalid by code.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
card_id = string!  id of the kind of card, from its creation
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.card.general_card_update_user",
            path: "/card/generalcard/updateuser",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "card",
            type_name: "GeneralCardUpdateUser",
            title: "Update a user's gift card (更新用户礼品卡信息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
card_id = string!  id of the kind of card, from its creation
code = string!  serial number of the card a user holds; needed with the merchant's own codes
background_pic_url = string?  link to the background, uploaded to WeChat
bonus = int?  points from now on
record_bonus = string?  why, shown to the user
balance = int?  in fen
record_balance = string?  why, shown to the user
custom_field_value1 = string?  value of the card's own field
custom_field_value2 = string?  value of the card's own field
custom_field_value3 = string?  value of the card's own field
can_give_friend = bool?  whether the card can be given to a friend
[response]
openid = string
result_bonus = int  points afterwards
result_balance = int  in fen
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.card.get",
            path: "/card/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "card",
            type_name: "Get",
            title: "Get a card (查看卡券详情)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#2",
            ],
            note: "Serves to learn whether the review was passed.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
card_id = string!  id of the kind of card, from its creation
[response]
card = {card}
[types.card]
card_type = string  GROUPON, CASH, DISCOUNT, GIFT, GENERAL_COUPON, GENERAL_CARD, MEMBER_CARD, SCENIC_TICKET, MOVIE_TICKET, BOARDING_PASS or MEETING_TICKET
groupon = {groupon}?  group purchase coupon (团购券), for card_type GROUPON
cash = {cash}?  cash coupon (代金券), for card_type CASH
discount = {discount}?
gift = {gift}?  gift coupon (兑换券), for card_type GIFT
general_coupon = {general_coupon}?  other coupon (优惠券), for card_type GENERAL_COUPON
member_card = {member_card}?  membership card (会员卡), for card_type MEMBER_CARD
meeting_ticket = {meeting_ticket}?  meeting ticket (会议门票), for card_type MEETING_TICKET
scenic_ticket = {scenic_ticket}?  ticket of a sight (景区门票), for card_type SCENIC_TICKET
movie_ticket = {movie_ticket}?  cinema ticket (电影票), for card_type MOVIE_TICKET
boarding_pass = {boarding_pass}?  boarding pass (飞机票), for card_type BOARDING_PASS
[types.groupon]
base_info = {base_info}  members common to all types of cards
advanced_info = {advanced_info}  conditions, pictures and services shown with the card
deal_detail = string  what the group purchase contains
[types.base_info]
id = string  card id
logo_url = string  merchant's logo, a picture uploaded to WeChat, 300 by 300 pixels advised
code_type = string  how the code is shown: CODE_TYPE_TEXT, CODE_TYPE_BARCODE, CODE_TYPE_QRCODE, CODE_TYPE_ONLY_QRCODE, CODE_TYPE_ONLY_BARCODE or CODE_TYPE_NONE
brand_name = string  merchant's name, at most 12 characters
title = string  name of the card, at most 9 characters
color = string  Color010 to Color100
notice = string  how to use it, at most 16 characters
description = string  terms of use, at most 1024 characters
sku = {sku}  stock
date_info = {base_info_date_info}  validity
status = string  CARD_STATUS_NOT_VERIFY under review, CARD_STATUS_VERIFY_FAIL refused, CARD_STATUS_VERIFY_OK approved, CARD_STATUS_DELETE deleted, CARD_STATUS_DISPATCH handed out
use_custom_code = bool  whether the codes are the merchant's own
get_custom_code_mode = string?  GET_CUSTOM_CODE_MODE_DEPOSIT if own codes are imported beforehand
bind_openid = bool?  whether only named users can receive it
service_phone = string?  merchant's service telephone
location_id_list = [int]?  ids of stores (poi_id) where it can be used
use_all_locations = bool?  whether it can be used in all stores
center_title = string?  text of the button in the middle, shown while the card can be used, at most 18 characters
center_sub_title = string?  hint under the button in the middle, at most 24 characters
center_url = string?  page opened by the button in the middle
custom_url_name = string?  name of the merchant's own entry, at most 15 characters
custom_url_sub_title = string?  hint beside the merchant's own entry, at most 18 characters
custom_url = string?  page opened by the merchant's own entry
promotion_url_name = string?  name of the promotion entry
promotion_url_sub_title = string?  hint beside the promotion entry, at most 18 characters
promotion_url = string?  page opened by the promotion entry
get_limit = int?  cards one user can receive
use_limit = int?  cards one user can redeem
can_share = bool  whether the page of receipt can be shared
can_give_friend = bool  whether the card can be given to a friend
source = string?  name of a third party, such as the coupon's provider
update_time = int  Unix seconds
create_time = int  Unix seconds
[types.sku]
quantity = int  number of cards left, at most 100000000
total_quantity = int  stock in all, including the cards handed out
[types.base_info_date_info]
type = string  of a validity DATE_TYPE_FIX_TIME_RANGE, DATE_TYPE_FIX_TERM or DATE_TYPE_PERMANENT; of a time limit a day, MONDAY to SUNDAY or HOLIDAY
begin_timestamp = int?  Unix seconds, with DATE_TYPE_FIX_TIME_RANGE
end_timestamp = int?  Unix seconds, end of the validity
fixed_term = int?  days valid after receipt, with DATE_TYPE_FIX_TERM
fixed_begin_term = int?  days from receipt until the validity begins, 0 for the same day
[types.advanced_info]
use_condition = {use_condition}?  conditions of use
abstract = {abstract}?  short description with a cover
text_image_list = [{text_image_list}]?  pictures with text on the card's page
business_service = [string]?  BIZ_SERVICE_DELIVER, BIZ_SERVICE_FREE_PARK, BIZ_SERVICE_WITH_PET, BIZ_SERVICE_FREE_WIFI
time_limit = [{time_limit}]?  when the card can be used
[types.use_condition]
accept_category = string?  goods for which it is valid, cash coupons only
reject_category = string?  goods for which it is not valid, cash coupons only
least_cost = int  smallest purchase in fen
object_use_for = string?  goods that must be bought, gift coupons only
can_use_with_other_discount = bool?  whether it adds to other discounts
[types.abstract]
abstract = string  short description with a cover
icon_url_list = [string]  cover picture, one link uploaded to WeChat
[types.text_image_list]
text = string
image_url = string  picture uploaded to WeChat
[types.time_limit]
type = string  of a validity DATE_TYPE_FIX_TIME_RANGE, DATE_TYPE_FIX_TERM or DATE_TYPE_PERMANENT; of a time limit a day, MONDAY to SUNDAY or HOLIDAY
begin_hour = int?  0 to 23
begin_minute = int?  0 to 59
end_hour = int?  0 to 23
end_minute = int?  0 to 59
[types.cash]
base_info = {base_info}  members common to all types of cards
advanced_info = {advanced_info}  conditions, pictures and services shown with the card
least_cost = int  smallest purchase in fen
reduce_cost = int  amount deducted, in fen
[types.discount]
base_info = {discount_base_info}  members common to all types of cards
advanced_info = {advanced_info}  conditions, pictures and services shown with the card
discount = int  percent taken off, 30 for seven tenths of the price
[types.discount_base_info]
id = string  card id
logo_url = string  merchant's logo, a picture uploaded to WeChat, 300 by 300 pixels advised
code_type = string  how the code is shown: CODE_TYPE_TEXT, CODE_TYPE_BARCODE, CODE_TYPE_QRCODE, CODE_TYPE_ONLY_QRCODE, CODE_TYPE_ONLY_BARCODE or CODE_TYPE_NONE
brand_name = string  merchant's name, at most 12 characters
title = string  name of the card, at most 9 characters
color = string  Color010 to Color100
notice = string  how to use it, at most 16 characters
description = string  terms of use, at most 1024 characters
sku = {sku}  stock
date_info = {base_info_date_info}  validity
status = string  CARD_STATUS_NOT_VERIFY under review, CARD_STATUS_VERIFY_FAIL refused, CARD_STATUS_VERIFY_OK approved, CARD_STATUS_DELETE deleted, CARD_STATUS_DISPATCH handed out
use_custom_code = bool?  whether the codes are the merchant's own
get_custom_code_mode = string?  GET_CUSTOM_CODE_MODE_DEPOSIT if own codes are imported beforehand
bind_openid = bool?  whether only named users can receive it
service_phone = string?  merchant's service telephone
location_id_list = [int]?  ids of stores (poi_id) where it can be used
use_all_locations = bool?  whether it can be used in all stores
center_title = string?  text of the button in the middle, shown while the card can be used, at most 18 characters
center_sub_title = string?  hint under the button in the middle, at most 24 characters
center_url = string?  page opened by the button in the middle
custom_url_name = string?  name of the merchant's own entry, at most 15 characters
custom_url_sub_title = string?  hint beside the merchant's own entry, at most 18 characters
custom_url = string?  page opened by the merchant's own entry
promotion_url_name = string?  name of the promotion entry
promotion_url_sub_title = string?  hint beside the promotion entry, at most 18 characters
promotion_url = string?  page opened by the promotion entry
get_limit = int?  cards one user can receive
use_limit = int?  cards one user can redeem
can_share = bool  whether the page of receipt can be shared
can_give_friend = bool  whether the card can be given to a friend
source = string?  name of a third party, such as the coupon's provider
update_time = int  Unix seconds
create_time = int  Unix seconds
[types.gift]
base_info = {base_info}  members common to all types of cards
advanced_info = {advanced_info}  conditions, pictures and services shown with the card
gift = string  what the coupon is exchanged for
[types.general_coupon]
base_info = {base_info}  members common to all types of cards
advanced_info = {advanced_info}  conditions, pictures and services shown with the card
default_detail = string  what the coupon grants
[types.member_card]
base_info = {member_card_base_info}  members common to all types of cards
advanced_info = {advanced_info}  conditions, pictures and services shown with the card
prerogative = string  privileges of the card
bind_old_card_url = string?  page on which an older card is bound
activate_url = string?  merchant's page on which the card is activated
supply_bonus = bool  whether the card holds points
bonus_cleared = string?  when points expire
bonus_rules = string?  how points are earned
bonus_rule = {member_card_bonus_rule}?  rule by which payments earn points
supply_balance = bool  whether the card holds a balance; needs permission
balance_rules = string?  about the balance
discount = int?  percent taken off for members, 10 for nine tenths of the price
[types.member_card_base_info]
id = string  card id
logo_url = string  merchant's logo, a picture uploaded to WeChat, 300 by 300 pixels advised
code_type = string  how the code is shown: CODE_TYPE_TEXT, CODE_TYPE_BARCODE, CODE_TYPE_QRCODE, CODE_TYPE_ONLY_QRCODE, CODE_TYPE_ONLY_BARCODE or CODE_TYPE_NONE
brand_name = string  merchant's name, at most 12 characters
title = string  name of the card, at most 9 characters
color = string  Color010 to Color100
notice = string  how to use it, at most 16 characters
description = string  terms of use, at most 1024 characters
sku = {sku}  stock
date_info = {base_info_date_info}  validity
status = string  CARD_STATUS_NOT_VERIFY under review, CARD_STATUS_VERIFY_FAIL refused, CARD_STATUS_VERIFY_OK approved, CARD_STATUS_DELETE deleted, CARD_STATUS_DISPATCH handed out
use_custom_code = bool  whether the codes are the merchant's own
get_custom_code_mode = string?  GET_CUSTOM_CODE_MODE_DEPOSIT if own codes are imported beforehand
bind_openid = bool?  whether only named users can receive it
service_phone = string?  merchant's service telephone
location_id_list = [int]?  ids of stores (poi_id) where it can be used
use_all_locations = bool?  whether it can be used in all stores
center_title = string?  text of the button in the middle, shown while the card can be used, at most 18 characters
center_sub_title = string?  hint under the button in the middle, at most 24 characters
center_url = string?  page opened by the button in the middle
custom_url_name = string?  name of the merchant's own entry, at most 15 characters
custom_url_sub_title = string?  hint beside the merchant's own entry, at most 18 characters
custom_url = string?  page opened by the merchant's own entry
promotion_url_name = string?  name of the promotion entry
promotion_url_sub_title = string?  hint beside the promotion entry, at most 18 characters
promotion_url = string?  page opened by the promotion entry
get_limit = int?  cards one user can receive
use_limit = int?  cards one user can redeem
can_share = bool  whether the page of receipt can be shared
can_give_friend = bool  whether the card can be given to a friend
source = string?  name of a third party, such as the coupon's provider
update_time = int  Unix seconds
create_time = int  Unix seconds
need_push_on_view = bool  whether opening the card sends the event user_view_card
[types.member_card_bonus_rule]
cost_money_unit = int?  fen to spend for increase_bonus points
increase_bonus = int?  points earned for each cost_money_unit
max_increase_bonus = int?  most points earned at once
init_increase_bonus = int?  points upon activation
cost_bonus_unit = int?  points to spend for reduce_money
reduce_money = int?  fen deducted for each cost_bonus_unit
least_money_to_use_bonus = int?  smallest purchase on which points can be spent, in fen
max_reduce_bonus = int?  most points spent at once
[types.meeting_ticket]
base_info = {base_info}  members common to all types of cards
advanced_info = {advanced_info}  conditions, pictures and services shown with the card
meeting_detail = string  about the meeting
map_url = string?  link to the map of the venue
[types.scenic_ticket]
base_info = {base_info}  members common to all types of cards
advanced_info = {advanced_info}  conditions, pictures and services shown with the card
ticket_class = string  class of the ticket, such as full price
guide_url = string?  link to the map of the sight
[types.movie_ticket]
base_info = {base_info}  members common to all types of cards
advanced_info = {advanced_info}  conditions, pictures and services shown with the card
detail = string  about the film
[types.boarding_pass]
base_info = {base_info}  members common to all types of cards
advanced_info = {advanced_info}  conditions, pictures and services shown with the card
from = string  place of departure, at most 18 characters
to = string  destination, at most 18 characters
flight = string  flight number
gate = string?  boarding gate, at most 4 characters
check_in_url = string?  page of online check-in
air_model = string  type of aircraft, at most 8 characters
departure_time = int  Unix seconds
landing_time = int  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.card.get_apply_protocol",
            path: "/card/getapplyprotocol",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "card",
            type_name: "GetApplyProtocol",
            title: "List the categories of sub-merchants (卡券开放类目查询)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Third-party_developer_mode.html#3",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
category = [{category}]
[types.category]
primary_category_id = int  category of the first level
category_name = string
secondary_category = [{secondary_category}]
[types.secondary_category]
secondary_category_id = int  category of the second level
category_name = string
need_qualification_stuffs = [string]?  documents needed for the category
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.card.landingpage_create",
            path: "/card/landingpage/create",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "card",
            type_name: "LandingpageCreate",
            title: "Create a landing page of cards (创建货架)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Distributing_Coupons_Vouchers_and_Cards.html#3",
            ],
            note: "Makes a web page listing several cards, from which users receive them.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
banner = string!  picture on top of the page, uploaded to WeChat
page_title = string!  title of the landing page
can_share = bool!  whether the page of receipt can be shared
scene = string!  where the page is used: SCENE_NEAR_BY, SCENE_MENU, SCENE_QRCODE, SCENE_ARTICLE, SCENE_H5, SCENE_IVR or SCENE_CARD_CUSTOM_CELL
card_list = [{card_list}]!
[response]
page_id = string  id of the landing page
url = string  link to the page
[types.card_list]
card_id = string!  id of the kind of card, from its creation
thumb_url = string!  picture of the card on the page
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.card.meeting_ticket_update_user",
            path: "/card/meetingticket/updateuser",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "card",
            type_name: "MeetingTicketUpdateUser",
            title: "Update a meeting ticket (更新会议门票)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Special_ticket.html#2",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
card_id = string?  id of the kind of card, from its creation
code = string!  serial number of the card a user holds; needed with the merchant's own codes
begin_time = int?  Unix seconds
end_time = int?  Unix seconds
zone = string?  part of the venue
entrance = string?  entrance to use
seat_number = string?  seat
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.card.modify_stock",
            path: "/card/modifystock",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "card",
            type_name: "ModifyStock",
            title: "Change the stock of a card (修改库存)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#5",
            ],
            note: "Give one of the two values.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
card_id = string!  id of the kind of card, from its creation
increase_stock_value = int?  cards to add
reduce_stock_value = int?  cards to take away
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.card.movieticket_update_user",
            path: "/card/movieticket/updateuser",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "card",
            type_name: "MovieticketUpdateUser",
            title: "Update a movie ticket (更新电影票)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Special_ticket.html#7",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
card_id = string?  id of the kind of card, from its creation
code = string!  serial number of the card a user holds; needed with the merchant's own codes
ticket_class = string?  class of the ticket, such as full price
screening_room = string?  hall of the cinema
show_time = int?  Unix seconds
duration = int?  minutes
seat_number = [string]?  seat
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.card.mp_news_gethtml",
            path: "/card/mpnews/gethtml",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "card",
            type_name: "MpNewsGethtml",
            title: "Get the HTML of cards for an article (图文消息群发卡券)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Distributing_Coupons_Vouchers_and_Cards.html#6",
            ],
            note: "The HTML goes into the content of an article for mass sending; only for cards with WeChat's codes.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
card_id = string!  id of the kind of card, from its creation
[response]
content = string  HTML to put into the article's content
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.card.pay_cell_set",
            path: "/card/paycell/set",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "card",
            type_name: "PayCellSet",
            title: "Set the payment entry of a card (设置买单)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Create_a_Coupon_Voucher_or_Card.html#11",
            ],
            note: "The card needs a store, and the account WeChat Pay; then the user can pay in the card.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
card_id = string!  id of the kind of card, from its creation
is_open = bool!  whether to switch it on
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.card.qrcode_create",
            path: "/card/qrcode/create",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "card",
            type_name: "QrcodeCreate",
            title: "Create a QR code of cards (创建二维码投放)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Distributing_Coupons_Vouchers_and_Cards.html#0",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
expire_seconds = int?  seconds until the QR code expires, 60 to 1800; for good if left out
action_name = string!  QR_CARD for one card, QR_MULTIPLE_CARD for several
action_info = {action_info}!
[response]
expire_seconds = int  seconds until the QR code expires, 60 to 1800; for good if left out
ticket = secret  serves to get the picture of the QR code
url = string  the text of the QR code
show_qrcode_url = string  link to the picture of the QR code
[types.action_info]
card = {card}?
multiple_card = {multiple_card}?  up to 5 cards, with QR_MULTIPLE_CARD
[types.card]
card_id = string!  id of the kind of card, from its creation
code = string?  serial number of the card a user holds; needed with the merchant's own codes
openid = string?  only this user can receive it; needed with bind_openid
is_unique_code = bool?  whether the QR code serves for one receipt only
outer_id = int?  scene number returned with the event; use outer_str
outer_str = string?  scene returned with the events, at most 128 bytes
[types.multiple_card]
card_list = [{card_list}]!
[types.card_list]
card_id = string!  id of the kind of card, from its creation
code = string?  serial number of the card a user holds; needed with the merchant's own codes
openid = string?  only this user can receive it; needed with bind_openid
is_unique_code = bool?  whether the QR code serves for one receipt only
outer_id = int?  scene number returned with the event; use outer_str
outer_str = string?  scene returned with the events, at most 128 bytes
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.card.self_consume_cell_set",
            path: "/card/selfconsumecell/set",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "card",
            type_name: "SelfConsumeCellSet",
            title: "Set the self-redemption of a card (设置自助核销)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Create_a_Coupon_Voucher_or_Card.html#14",
            ],
            note: "Users can redeem the card themselves; the card needs a store.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
card_id = string!  id of the kind of card, from its creation
is_open = bool!  whether to switch it on
need_verify_cod = bool!  whether a verification code is asked
need_remark_amount = bool!  whether the amount is asked for
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.card.store_wxa_get",
            path: "/card/storewxa/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "card",
            type_name: "StoreWxaGet",
            title: "Get the store mini program shown on a card (查询卡券关联的门店小程序)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#18",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
poi_id = string!  id of the store
[response]
card_id = string?  id of the kind of card, from its creation
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.card.store_wxa_set",
            path: "/card/storewxa/set",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "card",
            type_name: "StoreWxaSet",
            title: "Show a store mini program on a card (卡券支持添加门店小程序)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#18",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
poi_id = string!  id of the store
card_id = string!  id of the kind of card, from its creation
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.card.test_whitelist_set",
            path: "/card/testwhitelist/set",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "card",
            type_name: "TestWhitelistSet",
            title: "Set the test whitelist (设置测试白名单)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Distributing_Coupons_Vouchers_and_Cards.html#12",
            ],
            note: "Testers can receive cards that are not yet approved. Each call replaces the list.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
openid = [string]?  openids of testers; together with username at most 10
username = [string]?  WeChat ids of testers; together with openid at most 10
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.card.update",
            path: "/card/update",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "card",
            type_name: "Update",
            title: "Update a card (更改卡券信息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#4",
                "https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Membership_Cards/Manage_Member_Card.html#2",
                "https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Membership_Cards/Manage_Member_Card.html#3",
                "https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Membership_Cards/Manage_Member_Card.html#5",
            ],
            note: "Only some members can change, others need a new review, see send_check. Cards whose validity has a fixed span can only be prolonged.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
card_id = string!  card to change; its type cannot change
groupon = {groupon}?  group purchase coupon (团购券), for card_type GROUPON
cash = {cash}?  cash coupon (代金券), for card_type CASH
discount = {discount}?
gift = {gift}?  gift coupon (兑换券), for card_type GIFT
general_coupon = {general_coupon}?  other coupon (优惠券), for card_type GENERAL_COUPON
general_card = {general_card}?  gift card (礼品卡), for card_type GENERAL_CARD
member_card = {member_card}?  membership card (会员卡), for card_type MEMBER_CARD
meeting_ticket = {meeting_ticket}?  meeting ticket (会议门票), for card_type MEETING_TICKET
scenic_ticket = {scenic_ticket}?  ticket of a sight (景区门票), for card_type SCENIC_TICKET
movie_ticket = {movie_ticket}?  cinema ticket (电影票), for card_type MOVIE_TICKET
boarding_pass = {boarding_pass}?  boarding pass (飞机票), for card_type BOARDING_PASS
[response]
send_check = bool  whether the change is reviewed again
[types.groupon]
base_info = {base_info}!  members common to all types of cards
deal_detail = string?  what the group purchase contains
[types.base_info]
logo_url = string?  merchant's logo, a picture uploaded to WeChat, 300 by 300 pixels advised
code_type = string?  how the code is shown: CODE_TYPE_TEXT, CODE_TYPE_BARCODE, CODE_TYPE_QRCODE, CODE_TYPE_ONLY_QRCODE, CODE_TYPE_ONLY_BARCODE or CODE_TYPE_NONE
brand_name = string?  merchant's name, at most 12 characters
title = string?  name of the card, at most 9 characters
color = string?  Color010 to Color100
notice = string?  how to use it, at most 16 characters
description = string?  terms of use, at most 1024 characters
date_info = {date_info}?  validity
service_phone = string?  merchant's service telephone
location_id_list = [int]?  ids of stores (poi_id) where it can be used
use_all_locations = bool?  whether it can be used in all stores
center_title = string?  text of the button in the middle, shown while the card can be used, at most 18 characters
center_sub_title = string?  hint under the button in the middle, at most 24 characters
center_url = string?  page opened by the button in the middle
center_app_brand_user_name = string?  original id of the mini program opened by the button in the middle, with @app
center_app_brand_pass = string?  path of the mini program opened by the button in the middle
custom_url_name = string?  name of the merchant's own entry, at most 15 characters
custom_url_sub_title = string?  hint beside the merchant's own entry, at most 18 characters
custom_url = string?  page opened by the merchant's own entry
custom_app_brand_user_name = string?  original id of the mini program opened by the own entry, with @app
custom_app_brand_pass = string?  path of the mini program opened by the own entry
promotion_url_name = string?  name of the promotion entry
promotion_url_sub_title = string?  hint beside the promotion entry, at most 18 characters
promotion_url = string?  page opened by the promotion entry
promotion_app_brand_user_name = string?  original id of the mini program opened by the promotion entry, with @app
promotion_app_brand_pass = string?  path of the mini program opened by the promotion entry
get_limit = int?  cards one user can receive
use_limit = int?  cards one user can redeem
can_share = bool?  whether the page of receipt can be shared
can_give_friend = bool?  whether the card can be given to a friend
source = string?  name of a third party, such as the coupon's provider
[types.date_info]
type = string!  of a validity DATE_TYPE_FIX_TIME_RANGE, DATE_TYPE_FIX_TERM or DATE_TYPE_PERMANENT; of a time limit a day, MONDAY to SUNDAY or HOLIDAY
begin_timestamp = int?  Unix seconds, with DATE_TYPE_FIX_TIME_RANGE
end_timestamp = int?  Unix seconds, end of the validity
fixed_term = int?  days valid after receipt, with DATE_TYPE_FIX_TERM
fixed_begin_term = int?  days from receipt until the validity begins, 0 for the same day
[types.cash]
base_info = {base_info}!  members common to all types of cards
least_cost = int?  smallest purchase in fen
reduce_cost = int?  amount deducted, in fen
[types.discount]
base_info = {base_info}!  members common to all types of cards
discount = int?
[types.gift]
base_info = {base_info}!  members common to all types of cards
gift = string?  gift coupon (兑换券), for card_type GIFT
[types.general_coupon]
base_info = {base_info}!  members common to all types of cards
default_detail = string?  what the coupon grants
[types.general_card]
base_info = {general_card_base_info}!  members common to all types of cards
background_pic_url = string?  link to the background, uploaded to WeChat
prerogative = string?  privileges of the card
auto_activate = bool?  whether the card is active upon receipt
supply_bonus = bool?  whether the card holds points
supply_balance = bool?  whether the card holds a balance; needs permission
custom_field1 = {custom_field1}?  merchant's own field on the card, shown with its value
custom_field2 = {custom_field2}?  merchant's own field on the card, shown with its value
custom_field3 = {custom_field3}?  merchant's own field on the card, shown with its value
[types.general_card_base_info]
logo_url = string?  merchant's logo, a picture uploaded to WeChat, 300 by 300 pixels advised
code_type = string?  how the code is shown: CODE_TYPE_TEXT, CODE_TYPE_BARCODE, CODE_TYPE_QRCODE, CODE_TYPE_ONLY_QRCODE, CODE_TYPE_ONLY_BARCODE or CODE_TYPE_NONE
brand_name = string?  merchant's name, at most 12 characters
title = string?  name of the card, at most 9 characters
color = string?  Color010 to Color100
notice = string?  how to use it, at most 16 characters
description = string?  terms of use, at most 1024 characters
date_info = {date_info}?  validity
service_phone = string?  merchant's service telephone
location_id_list = [int]?  ids of stores (poi_id) where it can be used
use_all_locations = bool?  whether it can be used in all stores
center_title = string?  text of the button in the middle, shown while the card can be used, at most 18 characters
center_sub_title = string?  hint under the button in the middle, at most 24 characters
center_url = string?  page opened by the button in the middle
center_app_brand_user_name = string?  original id of the mini program opened by the button in the middle, with @app
center_app_brand_pass = string?  path of the mini program opened by the button in the middle
custom_url_name = string?  name of the merchant's own entry, at most 15 characters
custom_url_sub_title = string?  hint beside the merchant's own entry, at most 18 characters
custom_url = string?  page opened by the merchant's own entry
custom_app_brand_user_name = string?  original id of the mini program opened by the own entry, with @app
custom_app_brand_pass = string?  path of the mini program opened by the own entry
promotion_url_name = string?  name of the promotion entry
promotion_url_sub_title = string?  hint beside the promotion entry, at most 18 characters
promotion_url = string?  page opened by the promotion entry
promotion_app_brand_user_name = string?  original id of the mini program opened by the promotion entry, with @app
promotion_app_brand_pass = string?  path of the mini program opened by the promotion entry
get_limit = int?  cards one user can receive
use_limit = int?  cards one user can redeem
can_share = bool?  whether the page of receipt can be shared
can_give_friend = bool?  whether the card can be given to a friend
source = string?  name of a third party, such as the coupon's provider
need_push_on_view = bool?  whether opening the card sends the event user_view_card
[types.custom_field1]
name_type = string?  name of the field: FIELD_NAME_TYPE_LEVEL, FIELD_NAME_TYPE_COUPON, FIELD_NAME_TYPE_STAMP, FIELD_NAME_TYPE_DISCOUNT, FIELD_NAME_TYPE_ACHIEVEMEN, FIELD_NAME_TYPE_MILEAGE, FIELD_NAME_TYPE_SET_POINTS, FIELD_NAME_TYPE_TIMS or FIELD_NAME_TYPE_UNKOWN
name = string?  name shown, instead of a name_type
url = string?
[types.custom_field2]
name_type = string?  name of the field: FIELD_NAME_TYPE_LEVEL, FIELD_NAME_TYPE_COUPON, FIELD_NAME_TYPE_STAMP, FIELD_NAME_TYPE_DISCOUNT, FIELD_NAME_TYPE_ACHIEVEMEN, FIELD_NAME_TYPE_MILEAGE, FIELD_NAME_TYPE_SET_POINTS, FIELD_NAME_TYPE_TIMS or FIELD_NAME_TYPE_UNKOWN
name = string?  name shown, instead of a name_type
url = string?
[types.custom_field3]
name_type = string?  name of the field: FIELD_NAME_TYPE_LEVEL, FIELD_NAME_TYPE_COUPON, FIELD_NAME_TYPE_STAMP, FIELD_NAME_TYPE_DISCOUNT, FIELD_NAME_TYPE_ACHIEVEMEN, FIELD_NAME_TYPE_MILEAGE, FIELD_NAME_TYPE_SET_POINTS, FIELD_NAME_TYPE_TIMS or FIELD_NAME_TYPE_UNKOWN
name = string?  name shown, instead of a name_type
url = string?
[types.member_card]
base_info = {member_card_base_info}!  members common to all types of cards
background_pic_url = string?  link to the background, uploaded to WeChat
prerogative = string?  privileges of the card
auto_activate = bool?  whether the card is active upon receipt
wx_activate = bool?  whether it is activated by WeChat's form
wx_activate_after_submit = bool?  whether the user goes on to the merchant's page after WeChat's form
activate_url = string?  merchant's page on which the card is activated
activate_app_brand_user_name = string?  original id of the mini program for activation, with @app
activate_app_brand_pass = string?  path of the mini program for activation
wx_activate_after_submit_url = string?  page opened after WeChat's form
supply_bonus = bool?  whether the card holds points
bonus_url = string?  page with the points
bonus_cleared = string?  when points expire
bonus_rules = string?  how points are earned
bonus_rule = {bonus_rule}?  rule by which payments earn points
supply_balance = bool?  whether the card holds a balance; needs permission
balance_url = string?  page with the balance
balance_rules = string?  about the balance
custom_field1 = {custom_field1}?  merchant's own field on the card, shown with its value
custom_field2 = {custom_field2}?  merchant's own field on the card, shown with its value
custom_field3 = {custom_field3}?  merchant's own field on the card, shown with its value
custom_cell1 = {custom_cell1}?  merchant's own entry, shown after activation
custom_cell2 = {custom_cell2}?  merchant's own entry, shown after activation
custom_cell3 = {custom_cell3}?  merchant's own entry, shown after activation
discount = int?
modify_msg_operation = {modify_msg_operation}?  entry in the message about a change of points or balance
activate_msg_operation = {activate_msg_operation}?  entry in the message about the activation
[types.member_card_base_info]
logo_url = string?  merchant's logo, a picture uploaded to WeChat, 300 by 300 pixels advised
code_type = string?  how the code is shown: CODE_TYPE_TEXT, CODE_TYPE_BARCODE, CODE_TYPE_QRCODE, CODE_TYPE_ONLY_QRCODE, CODE_TYPE_ONLY_BARCODE or CODE_TYPE_NONE
brand_name = string?  merchant's name, at most 12 characters
title = string?  name of the card, at most 9 characters
color = string?  Color010 to Color100
notice = string?  how to use it, at most 16 characters
description = string?  terms of use, at most 1024 characters
date_info = {date_info}?  validity
service_phone = string?  merchant's service telephone
location_id_list = [int]?  ids of stores (poi_id) where it can be used
use_all_locations = bool?  whether it can be used in all stores
center_title = string?  text of the button in the middle, shown while the card can be used, at most 18 characters
center_sub_title = string?  hint under the button in the middle, at most 24 characters
center_url = string?  page opened by the button in the middle
center_app_brand_user_name = string?  original id of the mini program opened by the button in the middle, with @app
center_app_brand_pass = string?  path of the mini program opened by the button in the middle
custom_url_name = string?  name of the merchant's own entry, at most 15 characters
custom_url_sub_title = string?  hint beside the merchant's own entry, at most 18 characters
custom_url = string?  page opened by the merchant's own entry
custom_app_brand_user_name = string?  original id of the mini program opened by the own entry, with @app
custom_app_brand_pass = string?  path of the mini program opened by the own entry
promotion_url_name = string?  name of the promotion entry
promotion_url_sub_title = string?  hint beside the promotion entry, at most 18 characters
promotion_url = string?  page opened by the promotion entry
promotion_app_brand_user_name = string?  original id of the mini program opened by the promotion entry, with @app
promotion_app_brand_pass = string?  path of the mini program opened by the promotion entry
get_limit = int?  cards one user can receive
use_limit = int?  cards one user can redeem
can_share = bool?  whether the page of receipt can be shared
can_give_friend = bool?  whether the card can be given to a friend
source = string?  name of a third party, such as the coupon's provider
need_push_on_view = bool?  whether opening the card sends the event user_view_card
pay_info = {pay_info}?  payment with the card
[types.pay_info]
swipe_card = {swipe_card}?  payment by showing the card
[types.swipe_card]
is_swipe_card = bool!  whether the card can be used to pay
[types.bonus_rule]
cost_money_unit = int?  fen to spend for increase_bonus points
increase_bonus = int?  points earned for each cost_money_unit
max_increase_bonus = int?  most points earned at once
init_increase_bonus = int?  points upon activation
cost_bonus_unit = int?  points to spend for reduce_money
reduce_money = int?  fen deducted for each cost_bonus_unit
least_money_to_use_bonus = int?  smallest purchase on which points can be spent, in fen
max_reduce_bonus = int?  most points spent at once
[types.custom_cell1]
name = string!  name shown, instead of a name_type
tips = string!  hint at the right of the entry, at most 6 characters
url = string!
[types.custom_cell2]
name = string!  name shown, instead of a name_type
tips = string!  hint at the right of the entry, at most 6 characters
url = string!
[types.custom_cell3]
name = string!  name shown, instead of a name_type
tips = string!  hint at the right of the entry, at most 6 characters
url = string!
[types.modify_msg_operation]
url_cell = {url_cell}?  the entry and how long it is shown
[types.url_cell]
card_id_list = [string]?  ids of kinds of cards
end_time = int?  Unix seconds
text = string?
url = string?
app_brand_id = string?  original id of the mini program opened (gh_…)
app_brand_pass = string?  path of the mini program opened
[types.activate_msg_operation]
url_cell = {url_cell}?  the entry and how long it is shown
[types.meeting_ticket]
base_info = {base_info}!  members common to all types of cards
meeting_detail = string?  about the meeting
map_url = string?  link to the map of the venue
[types.scenic_ticket]
base_info = {base_info}!  members common to all types of cards
ticket_class = string?  class of the ticket, such as full price
guide_url = string?  link to the map of the sight
[types.movie_ticket]
base_info = {base_info}!  members common to all types of cards
detail = string?  about the film
[types.boarding_pass]
base_info = {base_info}!  members common to all types of cards
from = string?  place of departure, at most 18 characters
to = string?  destination, at most 18 characters
flight = string?  flight number
gate = string?  boarding gate, at most 4 characters
check_in_url = string?  page of online check-in
air_model = string?  type of aircraft, at most 8 characters
departure_time = int?  Unix seconds
landing_time = int?  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.card.user_get_card_list",
            path: "/card/user/getcardlist",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "card",
            type_name: "UserGetCardList",
            title: "List the cards a user holds (获取用户已领取卡券)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#1",
            ],
            note: "Only cards that can be used and were made by this account.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
openid = string!  whose cards
card_id = string?  only this kind of card
[response]
card_list = [{card_list}]
has_share_card = bool  whether the user holds shared cards
[types.card_list]
card_id = string  id of the kind of card, from its creation
code = string  serial number of the card a user holds; needed with the merchant's own codes
",
        },
    ),
];
