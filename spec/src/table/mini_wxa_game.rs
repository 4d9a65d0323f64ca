//! Generated from `spec/mini/wxa_game.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 7] = [
    Entry::new(
        Operation {
            name: "mini.wxa_game.cancel_pay",
            path: "/wxa/game/cancelpay",
            query: &["sig_method", "signature", "pay_sig"],
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_game",
            type_name: "CancelPay",
            title: "Cancel a game currency payment (取消订单)",
            docs: &[
                "https://docs.qq.com/doc/DVUN0QWJja0J5c2x4",
                "https://developers.weixin.qq.com/minigame/dev/api-backend/midas-payment-v2/pay_v2.cancelPay.html",
            ],
            note: "Gives the deducted coins back.",
            errors: &[],
            obsolete: None,
            shape: r"[query]
sig_method = string! = hmac_sha256  hmac_sha256
signature = string?  HMAC-SHA256 of the request body with the user's session key as key, in hex
pay_sig = string?  HMAC-SHA256 of path, ampersand and request body with the payment app key as key, in hex
[request]
offer_id = string?  id of the paying application
zone_id = string!  zone of the game, 1 if there is only one
openid = string!  the player's open id
env = int!  0 production, 1 sandbox
user_ip = string?  the player's IP address
ts = int?  Unix seconds
pay_bill_no = string!  own order number of the deduction to cancel
bill_no = string!  own order number; repeating a call with the same number changes nothing
amount = int!  number of game coins
[response]
bill_no = string  own order number; repeating a call with the same number changes nothing
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_game.content_spam_media_check_sync",
            path: "/wxa/game/content_spam/media_check_sync",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_game",
            type_name: "ContentSpamMediaCheckSync",
            title: "Check media of a mini game (小游戏多媒体内容安全识别)",
            docs: &[
                "https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/wxa-sec-check/gamesecurity.mediaCheck.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
openid = string!  the player's open id
media_url = string!  address of the file
media_type = int!  1 audio, 2 image
version = int! default 2  version of the interface, 2
scene = int!  1 profile, 2 comment, 3 forum, 4 social post
[response]
trace_id = string  id of this check
result = {result}?
detail = [{detail}]?
[types.result]
suggest = string  pass, review or risky
label = int  100 normal, 10001 advertising, 20001 politics, 20002 porn, 20003 abuse, 20006 crime, 20008 fraud, 20012 vulgar, 20013 copyright, 21000 other
[types.detail]
errcode = int
strategy = string  name of the checking strategy
suggest = string?  pass, review or risky
label = int?  100 normal, 10001 advertising, 20001 politics, 20002 porn, 20003 abuse, 20006 crime, 20008 fraud, 20012 vulgar, 20013 copyright, 21000 other
prob = int?  confidence from 0 to 100
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_game.content_spam_msg_sec_check",
            path: "/wxa/game/content_spam/msg_sec_check",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_game",
            type_name: "ContentSpamMsgSecCheck",
            title: "Check a text of a mini game (小游戏文本内容安全识别)",
            docs: &[
                "https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/wxa-sec-check/gamesecurity.msgSecCheck.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
openid = string!  the player's open id
nickname = string?
content = string!  text to check, at most 2500 characters
version = int! default 2  version of the interface, 2
scene = int!  1 profile, 2 comment, 3 forum, 4 social post
[response]
trace_id = string  id of this check
result = {result}?
detail = [{detail}]?
[types.result]
suggest = string  pass, review or risky
label = int  100 normal, 10001 advertising, 20001 politics, 20002 porn, 20003 abuse, 20006 crime, 20008 fraud, 20012 vulgar, 20013 copyright, 21000 other
replaced_content = string  text with the hits replaced
[types.detail]
errcode = int
strategy = string  name of the checking strategy
suggest = string?  pass, review or risky
label = int?  100 normal, 10001 advertising, 20001 politics, 20002 porn, 20003 abuse, 20006 crime, 20008 fraud, 20012 vulgar, 20013 copyright, 21000 other
level = int?  level of the hit
prob = int?  confidence from 0 to 100
keyword = string?  word that was hit
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_game.get_balance",
            path: "/wxa/game/getbalance",
            query: &["sig_method", "signature", "pay_sig"],
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_game",
            type_name: "GetBalance",
            title: "Get the game currency balance (查询游戏币余额)",
            docs: &[
                "https://docs.qq.com/doc/DVUN0QWJja0J5c2x4",
                "https://developers.weixin.qq.com/minigame/dev/api-backend/midas-payment-v2/pay_v2.getBalance.html",
            ],
            note: "Second generation of virtual payment of mini games. Needs both signatures.",
            errors: &[],
            obsolete: None,
            shape: r"[query]
sig_method = string! = hmac_sha256  hmac_sha256
signature = string?  HMAC-SHA256 of the request body with the user's session key as key, in hex
pay_sig = string?  HMAC-SHA256 of path, ampersand and request body with the payment app key as key, in hex
[request]
offer_id = string?  id of the paying application
zone_id = string!  zone of the game, 1 if there is only one
openid = string!  the player's open id
env = int!  0 production, 1 sandbox
user_ip = string?  the player's IP address
ts = int?  Unix seconds
[response]
balance = int  game coins left, with the given ones
present_balance = int  game coins left that were given
first_save = bool  whether the first recharge has been made
sum_save = int  game coins bought in all
sum_present = int  game coins given in all
sum_balance = int  game coins got in all
sum_cost = int  game coins spent in all
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_game.pay",
            path: "/wxa/game/pay",
            query: &["sig_method", "signature", "pay_sig"],
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_game",
            type_name: "Pay",
            title: "Deduct game currency (扣除游戏币)",
            docs: &[
                "https://docs.qq.com/doc/DVUN0QWJja0J5c2x4",
                "https://developers.weixin.qq.com/minigame/dev/api-backend/midas-payment-v2/pay_v2.pay.html",
            ],
            note: "When the call fails without an answer, repeat it with the same order number.",
            errors: &[],
            obsolete: None,
            shape: r"[query]
sig_method = string! = hmac_sha256  hmac_sha256
signature = string?  HMAC-SHA256 of the request body with the user's session key as key, in hex
pay_sig = string?  HMAC-SHA256 of path, ampersand and request body with the payment app key as key, in hex
[request]
offer_id = string?  id of the paying application
zone_id = string!  zone of the game, 1 if there is only one
openid = string!  the player's open id
env = int!  0 production, 1 sandbox
user_ip = string?  the player's IP address
ts = int?  Unix seconds
bill_no = string!  own order number; repeating a call with the same number changes nothing
amount = int!  number of game coins
payitem = string?  what is bought, for the records
remark = string?  own note
[response]
bill_no = string  own order number; repeating a call with the same number changes nothing
balance = int  game coins left, with the given ones
used_present_amount = int  given coins used by this deduction
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_game.present",
            path: "/wxa/game/present",
            query: &["sig_method", "signature", "pay_sig"],
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_game",
            type_name: "Present",
            title: "Give game currency (赠送游戏币)",
            docs: &[
                "https://docs.qq.com/doc/DVUN0QWJja0J5c2x4",
                "https://developers.weixin.qq.com/minigame/dev/api-backend/midas-payment-v2/pay_v2.present.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
sig_method = string! = hmac_sha256  hmac_sha256
signature = string?  HMAC-SHA256 of the request body with the user's session key as key, in hex
pay_sig = string?  HMAC-SHA256 of path, ampersand and request body with the payment app key as key, in hex
[request]
offer_id = string?  id of the paying application
zone_id = string!  zone of the game, 1 if there is only one
openid = string!  the player's open id
env = int!  0 production, 1 sandbox
user_ip = string?  the player's IP address
ts = int?  Unix seconds
bill_no = string!  own order number; repeating a call with the same number changes nothing
amount = int!  number of game coins
[response]
bill_no = string  own order number; repeating a call with the same number changes nothing
balance = int  game coins left, with the given ones
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_game.query_order_info",
            path: "/wxa/game/queryorderinfo",
            query: &["sig_method", "signature", "pay_sig"],
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_game",
            type_name: "QueryOrderInfo",
            title: "Query a payment order (查询支付订单)",
            docs: &[
                "https://developers.weixin.qq.com/minigame/dev/api-backend/midas-payment-v2/pay_v2.queryOrder.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
sig_method = string! = hmac_sha256  hmac_sha256
signature = string?  HMAC-SHA256 of the request body with the user's session key as key, in hex
pay_sig = string?  HMAC-SHA256 of path, ampersand and request body with the payment app key as key, in hex
[request]
offer_id = string?  id of the paying application
zone_id = string!  zone of the game, 1 if there is only one
openid = string!  the player's open id
env = int!  0 production, 1 sandbox
user_ip = string?  the player's IP address
ts = int?  Unix seconds
out_trade_no = string!  own order number
biz_id = int!
[response]
product_id = string
out_trade_no = string  own order number
mch_order_no = string?  order number of the merchant in WeChat Pay
transaction_id = string?  WeChat Pay order number
pay_state = int
deliver_state = int
pay_finish_time = int?  Unix seconds
",
        },
    ),
];
