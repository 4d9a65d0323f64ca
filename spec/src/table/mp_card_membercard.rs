//! Generated from `spec/mp/card_membercard.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 6] = [
    Entry::new(
        Operation {
            name: "mp.card_membercard.activate",
            path: "/card/membercard/activate",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "card_membercard",
            type_name: "Activate",
            title: "Activate a membership card (激活会员卡)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Coupons-Mini_Program_Start_Up.html#%E6%8E%A5%E5%8F%A35%EF%BC%9A%E6%BF%80%E6%B4%BB%E7%94%A8%E6%88%B7%E9%A2%86%E5%8F%96%E7%9A%84%E4%BC%9A%E5%91%98%E5%8D%A1%EF%BC%88%E8%B7%B3%E8%BD%AC%E5%9E%8B%E5%BC%80%E5%8D%A1%E7%BB%84%E4%BB%B6%EF%BC%89",
                "https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Membership_Cards/Create_a_membership_card.html#15",
            ],
            note: "For cards activated by the merchant's own page, and after the user returned from WeChat's form.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
card_id = string?  needed if the codes are the merchant's own
code = string!  code of the user's card, from the event or the activation link
membership_number = string!  number shown on the card
background_pic_url = string?  link to the background, uploaded to WeChat
activate_begin_time = int?  Unix seconds, validity from the activation
activate_end_time = int?  Unix seconds, validity from the activation
init_bonus = int?  points to begin with
init_bonus_record = string?  why, shown to the user
init_balance = int?  in fen, only for accounts allowed to hold balances
init_custom_field_value1 = string?  value of the card's first own field, at most 12 bytes
init_custom_field_value2 = string?  value of the card's second own field, at most 12 bytes
init_custom_field_value3 = string?  value of the card's third own field, at most 12 bytes
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.card_membercard.activate_get_url",
            path: "/card/membercard/activate/geturl",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "card_membercard",
            type_name: "ActivateGetUrl",
            title: "Get the link of the activation plug-in (获取开卡插件参数)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Coupons-Mini_Program_Start_Up.html#%E6%8E%A5%E5%8F%A31%EF%BC%9A%E8%8E%B7%E5%8F%96%E5%BC%80%E5%8D%A1%E6%8F%92%E4%BB%B6%E5%8F%82%E6%95%B0",
            ],
            note: "The link carries the parameters for the mini program's activation plug-in.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
card_id = string!  needed if the codes are the merchant's own
outer_str = string?  source, returned with the events
[response]
url = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.card_membercard.activate_temp_info_get",
            path: "/card/membercard/activatetempinfo/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "card_membercard",
            type_name: "ActivateTempInfoGet",
            title: "Get the form a user submitted on activation (获取用户提交资料)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Coupons-Mini_Program_Start_Up.html#%E6%8E%A5%E5%8F%A33%EF%BC%9A%E8%8E%B7%E5%8F%96%E7%94%A8%E6%88%B7%E5%BC%80%E5%8D%A1%E6%97%B6%E6%8F%90%E4%BA%A4%E7%9A%84%E4%BF%A1%E6%81%AF%EF%BC%88%E8%B7%B3%E8%BD%AC%E5%9E%8B%E5%BC%80%E5%8D%A1%E7%BB%84%E4%BB%B6%EF%BC%89",
            ],
            note: "For activation with return to the merchant: the ticket comes with the link, then the card is activated.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
activate_ticket = string!  from the link to which the user returned after the form
[response]
info = {info}
[types.info]
common_field_list = [{common_field_list}]  fields of WeChat, named USER_FORM_INFO_FLAG_…
custom_field_list = [{custom_field_list}]  the merchant's own fields
[types.common_field_list]
name = string
value = string
[types.custom_field_list]
name = string
value = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.card_membercard.activate_user_form_set",
            path: "/card/membercard/activateuserform/set",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "card_membercard",
            type_name: "ActivateUserFormSet",
            title: "Set the activation form (设置开卡字段)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Membership_Cards/Create_a_membership_card.html#16",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
card_id = string!  needed if the codes are the merchant's own
service_statement = {service_statement}?  terms of service shown on the form
bind_old_card = {bind_old_card}?  link for users who already have a card
required_form = {required_form}?  fields the user must fill in
optional_form = {optional_form}?  fields the user may fill in
[types.service_statement]
name = string!
url = string!
[types.bind_old_card]
name = string!
url = string!
[types.required_form]
can_modify = bool?  whether the user may change the values later
rich_field_list = [{rich_field_list}]?  own fields with a kind of input
common_field_id_list = [string]?  fields of WeChat, such as USER_FORM_INFO_FLAG_MOBILE
custom_field_list = [string]?  names of fields for free text
[types.rich_field_list]
type = string!  FORM_FIELD_RADIO, FORM_FIELD_SELECT or FORM_FIELD_CHECK_BOX
name = string!
values = [string]!  choices
[types.optional_form]
can_modify = bool?  whether the user may change the values later
rich_field_list = [{rich_field_list}]?  own fields with a kind of input
common_field_id_list = [string]?  fields of WeChat, such as USER_FORM_INFO_FLAG_MOBILE
custom_field_list = [string]?  names of fields for free text
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.card_membercard.update_user",
            path: "/card/membercard/updateuser",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "card_membercard",
            type_name: "UpdateUser",
            title: "Update a member's information (更新会员信息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Membership_Cards/Create_a_membership_card.html#18",
            ],
            note: "Give either the new value or the change of points and balance.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
card_id = string!  needed if the codes are the merchant's own
code = string!  code of the user's card, from the event or the activation link
background_pic_url = string?  link to the background, uploaded to WeChat
bonus = int?  points from now on
add_bonus = int?  points to add, negative to deduct
record_bonus = string?  why, shown to the user, at most 14 characters
balance = int?  in fen
add_balance = int?  fen to add, negative to deduct
record_balance = string?  why, shown to the user
custom_field_value1 = string?  value of the card's first own field, at most 12 bytes
custom_field_value2 = string?  value of the card's second own field, at most 12 bytes
custom_field_value3 = string?  value of the card's third own field, at most 12 bytes
notify_optional = {notify_optional}?  which changes the user is told
[response]
openid = string
result_bonus = int  points afterwards
result_balance = int  balance afterwards, in fen
[types.notify_optional]
is_notify_bonus = bool?  whether a change sends the user a message
is_notify_balance = bool?  whether a change sends the user a message
is_notify_custom_field1 = bool?  whether a change sends the user a message
is_notify_custom_field2 = bool?  whether a change sends the user a message
is_notify_custom_field3 = bool?  whether a change sends the user a message
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.card_membercard.user_info_get",
            path: "/card/membercard/userinfo/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "card_membercard",
            type_name: "UserInfoGet",
            title: "Get a member's information (拉取会员信息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Membership_Cards/Manage_Member_Card.html#1",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
card_id = string!  needed if the codes are the merchant's own
code = string!  code of the user's card, from the event or the activation link
[response]
openid = string
nickname = string
sex = string?  MALE, FEMALE or UNKNOWN
membership_number = string  number shown on the card
user_info = {user_info}?
bonus = int  points from now on
balance = int?  in fen
user_card_status = string  NORMAL, EXPIRE, GIFTING, GIFT_SUCC, GIFT_TIMEOUT, DELETE or UNAVAILABLE
has_active = bool?  whether the card is activated
[types.user_info]
common_field_list = [{common_field_list}]  fields with the user's values
custom_field_list = [{custom_field_list}]  fields with the user's values
[types.common_field_list]
name = string
value = string
[types.custom_field_list]
name = string
value = string
",
        },
    ),
];
