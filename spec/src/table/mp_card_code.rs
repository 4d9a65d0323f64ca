//! Generated from `spec/mp/card_code.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 8] = [
    Entry::new(
        Operation {
            name: "mp.card_code.check_code",
            path: "/card/code/checkcode",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "card_code",
            type_name: "CheckCode",
            title: "Check imported codes (核查code)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Distributing_Coupons_Vouchers_and_Cards.html#5",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
card_id = string!  card with its own codes
code = [string]!  at most 100
[response]
exist_code = [string]  codes already imported
not_exist_code = [string]  codes not imported
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.card_code.consume",
            path: "/card/code/consume",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "card_code",
            type_name: "Consume",
            title: "Redeem a code (核销Code)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Redeeming_a_coupon_voucher_or_card.html#2",
                "https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html",
            ],
            note: "Query the code first. A redeemed code cannot be restored; the event user_consume_card follows.",
            errors: &[40099],
            obsolete: None,
            shape: r"[request]
card_id = string?  needed if the codes are the merchant's own; for WeChat's codes it may be left out
code = string!  serial number of a card a user holds
[response]
card = {card}
openid = string  user who holds the card
[types.card]
card_id = string  needed if the codes are the merchant's own; for WeChat's codes it may be left out
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.card_code.decrypt",
            path: "/card/code/decrypt",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "card_code",
            type_name: "Decrypt",
            title: "Decrypt a code (Code解码)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Redeeming_a_coupon_voucher_or_card.html#5",
                "https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Invoicing_Platform_API_List.html#8",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
encrypt_code = string!  encrypted code, from the redemption page's link or from wx.chooseCard
[response]
code = string  serial number of a card a user holds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.card_code.deposit",
            path: "/card/code/deposit",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "card_code",
            type_name: "Deposit",
            title: "Import custom codes (导入自定义code)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Distributing_Coupons_Vouchers_and_Cards.html#5",
            ],
            note: "For cards with get_custom_code_mode GET_CUSTOM_CODE_MODE_DEPOSIT; afterwards check the import and raise the stock to the number of codes.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
card_id = string!  card with its own codes
code = [string]!  at most 100
[response]
succ_code = [string]?  codes that were imported
duplicate_code = [string]?  codes that were there already
fail_code = [string]?  codes that were not imported
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.card_code.get",
            path: "/card/code/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "card_code",
            type_name: "Get",
            title: "Get a code (查询Code)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Redeeming_a_coupon_voucher_or_card.html#1",
                "https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#0",
                "https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Coupons-Mini_Program_Start_Up.html#%E6%8E%A5%E5%8F%A34%EF%BC%9A%E8%8E%B7%E5%8F%96%E7%94%A8%E6%88%B7%E5%BC%80%E5%8D%A1%E6%97%B6%E6%8F%90%E4%BA%A4%E7%9A%84%E4%BF%A1%E6%81%AF%EF%BC%88%E9%9D%9E%E8%B7%B3%E8%BD%AC%E5%9E%8B%E5%BC%80%E5%8D%A1%E7%BB%84%E4%BB%B6%EF%BC%89",
                "https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html#_11-4-%E6%9F%A5%E8%AF%A2%E7%A4%BC%E5%93%81%E5%8D%A1%E4%BF%A1%E6%81%AF%E6%8E%A5%E5%8F%A3",
            ],
            note: "",
            errors: &[40099],
            obsolete: None,
            shape: r"[request]
card_id = string?  needed if the codes are the merchant's own; for WeChat's codes it may be left out
code = string!  serial number of a card a user holds
check_consume = bool?  true to fail if the code cannot be redeemed, default true
[response]
card = {card}
user_card_status = string  NORMAL, CONSUMED, EXPIRE, GIFTING, GIFT_SUCC, GIFT_TIMEOUT, DELETE or UNAVAILABLE
openid = string  user who holds the card
nickname = string
membership_number = string?  number shown on the membership card
user_info = {user_info}?
bonus = int?  points
balance = int?  in fen
order_id = string?  gift card order
background_pic_url = string?  link to the background
can_consume = bool?  whether the card can be redeemed
outer_str = string?  source given when the card was handed out
[types.card]
card_id = string  needed if the codes are the merchant's own; for WeChat's codes it may be left out
code = string?  serial number of a card a user holds
card_number = string?
begin_time = int  Unix seconds, validity of this card
end_time = int  Unix seconds, validity of this card
bonus = int?  points
balance = int?  in fen
[types.user_info]
common_field_list = [{common_field_list}]  form fields of WeChat
custom_field_list = [{custom_field_list}]  form fields of the merchant
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
            name: "mp.card_code.get_deposit_count",
            path: "/card/code/getdepositcount",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "card_code",
            type_name: "GetDepositCount",
            title: "Count the imported codes (查询导入code数目)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Distributing_Coupons_Vouchers_and_Cards.html#5",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
card_id = string!  card with its own codes
[response]
count = int  codes imported for this card
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.card_code.unavailable",
            path: "/card/code/unavailable",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "card_code",
            type_name: "Unavailable",
            title: "Invalidate a code (设置卡券失效)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#8",
            ],
            note: "Cannot be undone.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
card_id = string?  needed if the codes are the merchant's own; for WeChat's codes it may be left out
code = string!  serial number of a card a user holds
reason = string?  shown to the user
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.card_code.update",
            path: "/card/code/update",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "card_code",
            type_name: "Update",
            title: "Change a code (更改Code)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#6",
            ],
            note: "Only for cards with the merchant's own codes, for instance after the card was given to a friend.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
card_id = string?  needed if the codes are the merchant's own; for WeChat's codes it may be left out
code = string!  serial number of a card a user holds
new_code = string!  the code from now on
",
        },
    ),
];
