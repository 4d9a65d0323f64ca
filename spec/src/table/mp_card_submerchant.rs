//! Generated from `spec/mp/card_submerchant.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 4] = [
    Entry::new(
        Operation {
            name: "mp.card_submerchant.batchget",
            path: "/card/submerchant/batchget",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "card_submerchant",
            type_name: "Batchget",
            title: "List sub-merchants (批量拉取子商户信息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Third-party_developer_mode.html#6",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
begin_id = string! default 0  id from which to go on, 0 at first
limit = int! default 10  at most 100
status = string?  CHECKING, APPROVED, REJECTED or EXPIRED
[response]
info_list = [{info_list}]
next_begin_id = string?  begin_id of the next page
[types.info_list]
merchant_id = string  id of the sub-merchant, used when cards are created for it
app_id = string?  appid of the sub-merchant's official account, if it has one
brand_name = string  shown on the card, at most 12 characters
logo_url = string  link to a picture uploaded to WeChat
status = string  CHECKING, APPROVED, REJECTED or EXPIRED
begin_time = int  Unix seconds
end_time = int  end of the authorization, Unix seconds
primary_category_id = int  see the list of categories
secondary_category_id = int  see the list of categories
update_time = int  Unix seconds
create_time = int  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.card_submerchant.get",
            path: "/card/submerchant/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "card_submerchant",
            type_name: "Get",
            title: "Get a sub-merchant (拉取单个子商户信息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Third-party_developer_mode.html#5",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
merchant_id = string!  id of the sub-merchant, used when cards are created for it
[response]
info = {info}
[types.info]
merchant_id = string  id of the sub-merchant, used when cards are created for it
app_id = string?  appid of the sub-merchant's official account, if it has one
brand_name = string  shown on the card, at most 12 characters
logo_url = string  link to a picture uploaded to WeChat
status = string  CHECKING, APPROVED, REJECTED or EXPIRED
begin_time = int  Unix seconds
end_time = int  end of the authorization, Unix seconds
primary_category_id = int  see the list of categories
secondary_category_id = int  see the list of categories
update_time = int  Unix seconds
create_time = int  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.card_submerchant.submit",
            path: "/card/submerchant/submit",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "card_submerchant",
            type_name: "Submit",
            title: "Create a sub-merchant (创建子商户)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Third-party_developer_mode.html#1",
            ],
            note: "WeChat reviews the sub-merchant; the result arrives as the event card_merchant_check_result.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
info = {info_2}!
[response]
info = {info}
[types.info_2]
app_id = string?  appid of the sub-merchant's official account, if it has one
brand_name = string!  shown on the card, at most 12 characters
logo_url = string!  link to a picture uploaded to WeChat
protocol = string!  media id of the authorization letter
end_time = int!  end of the authorization, Unix seconds
agreement_media_id = string?  media id of the business licence
operator_media_id = string?  media id of the operator's identity card, for sole traders
primary_category_id = int!  see the list of categories
secondary_category_id = int!  see the list of categories
[types.info]
merchant_id = string  id of the sub-merchant, used when cards are created for it
app_id = string?  appid of the sub-merchant's official account, if it has one
brand_name = string  shown on the card, at most 12 characters
logo_url = string  link to a picture uploaded to WeChat
status = string  CHECKING, APPROVED, REJECTED or EXPIRED
begin_time = int  Unix seconds
end_time = int  end of the authorization, Unix seconds
primary_category_id = int  see the list of categories
secondary_category_id = int  see the list of categories
update_time = int  Unix seconds
create_time = int  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.card_submerchant.update",
            path: "/card/submerchant/update",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "card_submerchant",
            type_name: "Update",
            title: "Update a sub-merchant (更新子商户)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Third-party_developer_mode.html#1",
            ],
            note: "Reviewed anew.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
info = {info_2}!
[response]
info = {info}
[types.info_2]
app_id = string?  appid of the sub-merchant's official account, if it has one
brand_name = string!  shown on the card, at most 12 characters
logo_url = string!  link to a picture uploaded to WeChat
protocol = string!  media id of the authorization letter
end_time = int!  end of the authorization, Unix seconds
agreement_media_id = string?  media id of the business licence
operator_media_id = string?  media id of the operator's identity card, for sole traders
primary_category_id = int!  see the list of categories
secondary_category_id = int!  see the list of categories
merchant_id = string!  id of the sub-merchant, used when cards are created for it
[types.info]
merchant_id = string  id of the sub-merchant, used when cards are created for it
app_id = string?  appid of the sub-merchant's official account, if it has one
brand_name = string  shown on the card, at most 12 characters
logo_url = string  link to a picture uploaded to WeChat
status = string  CHECKING, APPROVED, REJECTED or EXPIRED
begin_time = int  Unix seconds
end_time = int  end of the authorization, Unix seconds
primary_category_id = int  see the list of categories
secondary_category_id = int  see the list of categories
update_time = int  Unix seconds
create_time = int  Unix seconds
",
        },
    ),
];
