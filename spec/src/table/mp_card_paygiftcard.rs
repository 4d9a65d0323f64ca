//! Generated from `spec/mp/card_paygiftcard.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 4] = [
    Entry::new(
        Operation {
            name: "mp.card_paygiftcard.add",
            path: "/card/paygiftcard/add",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "card_paygiftcard",
            type_name: "Add",
            title: "Add a rule for cards after payment (设置支付后投放卡券)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Membership_Cards/Manage_Member_Card.html#4",
            ],
            note: "The merchant numbers must be related to the account in WeChat Pay; a merchant number has one rule for the same time and amounts.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
rule_info = {rule_info}!
[response]
rule_id = int
fail_mchid_list = [{fail_mchid_list}]  merchants for which the rule could not be set
succ_mchid_list = [string]  merchants for which the rule was set
[types.rule_info]
type = string! default RULE_TYPE_PAY_MEMBER_CARD  RULE_TYPE_PAY_MEMBER_CARD
base_info = {rule_info_base_info}!
member_rule = {rule_info_member_rule}?
[types.rule_info_base_info]
mchid_list = [string]!  WeChat Pay merchant numbers to which the rule applies
begin_time = int!  Unix seconds
end_time = int!  Unix seconds
[types.rule_info_member_rule]
card_id = string!  membership card offered after payment
least_cost = int!  from this amount on, in fen
max_cost = int!  up to this amount, in fen
jump_url = string?  page opened instead of the card
app_brand_id = string?  original id of the mini program opened (gh_…)
app_brand_pass = string?  path of the mini program opened
[types.fail_mchid_list]
mchid = string
errcode = int
errmsg = string?
occupy_rule_id = int?  rule that already covers this merchant
occupy_appid = string?  appid to which that rule belongs
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.card_paygiftcard.batchget",
            path: "/card/paygiftcard/batchget",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "card_paygiftcard",
            type_name: "Batchget",
            title: "List the rules for cards after payment (批量查询支付后投放卡券规则)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Membership_Cards/Manage_Member_Card.html#4",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
type = string! default RULE_TYPE_PAY_MEMBER_CARD  RULE_TYPE_PAY_MEMBER_CARD
effective = bool!  true for rules in force only
offset = int!
count = int! default 10
[response]
rule_list = [{rule_list}]
total_count = int  rules found
[types.rule_list]
type = string  RULE_TYPE_PAY_MEMBER_CARD
base_info = {base_info}
member_rule = {member_rule}?
[types.base_info]
mchid_list = [string]  WeChat Pay merchant numbers to which the rule applies
begin_time = int  Unix seconds
end_time = int  Unix seconds
status = string
update_time = int  Unix seconds
create_time = int  Unix seconds
[types.member_rule]
card_id = string  membership card offered after payment
least_cost = int  from this amount on, in fen
max_cost = int  up to this amount, in fen
jump_url = string?  page opened instead of the card
app_brand_id = string?  original id of the mini program opened (gh_…)
app_brand_pass = string?  path of the mini program opened
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.card_paygiftcard.delete",
            path: "/card/paygiftcard/delete",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "card_paygiftcard",
            type_name: "Delete",
            title: "Delete a rule for cards after payment (删除支付后投放卡券规则)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Membership_Cards/Manage_Member_Card.html#4",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
rule_id = int!
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.card_paygiftcard.get_by_id",
            path: "/card/paygiftcard/getbyid",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "card_paygiftcard",
            type_name: "GetById",
            title: "Get a rule for cards after payment (查询支付后投放卡券规则详情)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Membership_Cards/Manage_Member_Card.html#4",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
rule_id = int!
[response]
rule_info = {rule_info}
[types.rule_info]
type = string  RULE_TYPE_PAY_MEMBER_CARD
base_info = {base_info}
member_rule = {member_rule}?
[types.base_info]
mchid_list = [string]  WeChat Pay merchant numbers to which the rule applies
begin_time = int  Unix seconds
end_time = int  Unix seconds
status = string
update_time = int  Unix seconds
create_time = int  Unix seconds
[types.member_rule]
card_id = string  membership card offered after payment
least_cost = int  from this amount on, in fen
max_cost = int  up to this amount, in fen
jump_url = string?  page opened instead of the card
app_brand_id = string?  original id of the mini program opened (gh_…)
app_brand_pass = string?  path of the mini program opened
",
        },
    ),
];
