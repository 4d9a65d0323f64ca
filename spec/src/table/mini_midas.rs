//! Generated from `spec/mini/midas.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 8] = [
    Entry::new(
        Operation {
            name: "mini.midas.cancel_pay",
            path: "/cgi-bin/midas/cancelpay",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "midas",
            type_name: "CancelPay",
            title: "Cancel a payment (取消支付)",
            docs: &[
                "https://developers.weixin.qq.com/minigame/dev/api-backend/midas-payment/midas.cancelPay.html",
            ],
            note: "Gives the currency of a deduction back; only for Android.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
appid = string? from app_id
offer_id = string?  application's id at Midas
zone_id = string! default 1  id of the game server, 1 if there are none
openid = string!  player's openid
pf = string! default android  platform, such as android
user_ip = string?  player's IP
ts = int?  Unix seconds
sig = string?  HMAC-SHA256 by the Midas secret of the parameters, see Midas signatures
bill_no = string!  order number, unique; repeating it does not pay twice
pay_item = string?  name of the item
[response]
bill_no = string  order number, unique; repeating it does not pay twice
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.midas.get_balance",
            path: "/cgi-bin/midas/getbalance",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "midas",
            type_name: "GetBalance",
            title: "Get a user's balance (获取游戏币余额)",
            docs: &[
                "https://developers.weixin.qq.com/minigame/dev/api-backend/midas-payment/midas.getBalance.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
appid = string? from app_id
offer_id = string?  application's id at Midas
zone_id = string! default 1  id of the game server, 1 if there are none
openid = string!  player's openid
pf = string! default android  platform, such as android
user_ip = string?  player's IP
ts = int?  Unix seconds
sig = string?  HMAC-SHA256 by the Midas secret of the parameters, see Midas signatures
[response]
balance = int  game currency held, with gifts
gen_balance = int  game currency received as gifts
first_save = bool as bool_as_int  whether the player meets the condition of a first top-up
save_amt = int  game currency topped up in all
save_sum = int  game currency ever held
cost_sum = int  game currency ever spent
present_sum = int  game currency ever received as gifts
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.midas.pay",
            path: "/cgi-bin/midas/pay",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "midas",
            type_name: "Pay",
            title: "Deduct game currency (扣除游戏币)",
            docs: &[
                "https://developers.weixin.qq.com/minigame/dev/api-backend/midas-payment/midas.pay.html",
            ],
            note: "Requests carry two signatures: sig by the Midas secret and mp_sig by the user's session key, so the login must still be valid.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
appid = string? from app_id
offer_id = string?  application's id at Midas
zone_id = string! default 1  id of the game server, 1 if there are none
openid = string!  player's openid
pf = string! default android  platform, such as android
user_ip = string?  player's IP
ts = int?  Unix seconds
sig = string?  HMAC-SHA256 by the Midas secret of the parameters, see Midas signatures
mp_sig = string?  HMAC-SHA256 by the session key of the parameters with access_token and sig
bill_no = string!  order number, unique; repeating it does not pay twice
amt = int!  game currency to deduct
pay_item = string?  name of the item
app_remark = string?  remark
[response]
bill_no = string  order number, unique; repeating it does not pay twice
balance = int  game currency held, with gifts
used_gen_amt = int  gifted currency used by this deduction
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.midas.present",
            path: "/cgi-bin/midas/present",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "midas",
            type_name: "Present",
            title: "Give game currency to a user (给用户赠送游戏币)",
            docs: &[
                "https://developers.weixin.qq.com/minigame/dev/api-backend/midas-payment/midas.present.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
appid = string? from app_id
offer_id = string?  application's id at Midas
zone_id = string! default 1  id of the game server, 1 if there are none
openid = string!  player's openid
pf = string! default android  platform, such as android
user_ip = string?  player's IP
ts = int?  Unix seconds
sig = string?  HMAC-SHA256 by the Midas secret of the parameters, see Midas signatures
bill_no = string!  order number, unique; repeating it does not pay twice
present_counts = int!  game currency to give
[response]
bill_no = string  order number, unique; repeating it does not pay twice
balance = int  game currency held, with gifts
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.midas.sandbox_cancel_pay",
            path: "/cgi-bin/midas/sandbox/cancelpay",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "midas",
            type_name: "SandboxCancelPay",
            title: "Cancel a payment in the sandbox (取消支付 沙箱)",
            docs: &[
                "https://developers.weixin.qq.com/minigame/dev/api-backend/midas-payment/midas.cancelPay.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
appid = string? from app_id
offer_id = string?  application's id at Midas
zone_id = string! default 1  id of the game server, 1 if there are none
openid = string!  player's openid
pf = string! default android  platform, such as android
user_ip = string?  player's IP
ts = int?  Unix seconds
sig = string?  HMAC-SHA256 by the Midas secret of the parameters, see Midas signatures
bill_no = string!  order number, unique; repeating it does not pay twice
pay_item = string?  name of the item
[response]
bill_no = string  order number, unique; repeating it does not pay twice
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.midas.sandbox_get_balance",
            path: "/cgi-bin/midas/sandbox/getbalance",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "midas",
            type_name: "SandboxGetBalance",
            title: "Get a user's balance in the sandbox (获取游戏币余额 沙箱)",
            docs: &[
                "https://developers.weixin.qq.com/minigame/dev/api-backend/midas-payment/midas.getBalance.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
appid = string? from app_id
offer_id = string?  application's id at Midas
zone_id = string! default 1  id of the game server, 1 if there are none
openid = string!  player's openid
pf = string! default android  platform, such as android
user_ip = string?  player's IP
ts = int?  Unix seconds
sig = string?  HMAC-SHA256 by the Midas secret of the parameters, see Midas signatures
[response]
balance = int  game currency held, with gifts
gen_balance = int  game currency received as gifts
first_save = bool as bool_as_int  whether the player meets the condition of a first top-up
save_amt = int  game currency topped up in all
save_sum = int  game currency ever held
cost_sum = int  game currency ever spent
present_sum = int  game currency ever received as gifts
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.midas.sandbox_pay",
            path: "/cgi-bin/midas/sandbox/pay",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "midas",
            type_name: "SandboxPay",
            title: "Deduct game currency in the sandbox (扣除游戏币 沙箱)",
            docs: &[
                "https://developers.weixin.qq.com/minigame/dev/api-backend/midas-payment/midas.pay.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
appid = string? from app_id
offer_id = string?  application's id at Midas
zone_id = string! default 1  id of the game server, 1 if there are none
openid = string!  player's openid
pf = string! default android  platform, such as android
user_ip = string?  player's IP
ts = int?  Unix seconds
sig = string?  HMAC-SHA256 by the Midas secret of the parameters, see Midas signatures
bill_no = string!  order number, unique; repeating it does not pay twice
amt = int!  game currency to deduct
pay_item = string?  name of the item
app_remark = string?  remark
[response]
bill_no = string  order number, unique; repeating it does not pay twice
balance = int  game currency held, with gifts
used_gen_amt = int  gifted currency used by this deduction
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.midas.sandbox_present",
            path: "/cgi-bin/midas/sandbox/present",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "midas",
            type_name: "SandboxPresent",
            title: "Give game currency to a user in the sandbox (给用户赠送游戏币 沙箱)",
            docs: &[
                "https://developers.weixin.qq.com/minigame/dev/api-backend/midas-payment/midas.present.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
appid = string? from app_id
offer_id = string?  application's id at Midas
zone_id = string! default 1  id of the game server, 1 if there are none
openid = string!  player's openid
pf = string! default android  platform, such as android
user_ip = string?  player's IP
ts = int?  Unix seconds
sig = string?  HMAC-SHA256 by the Midas secret of the parameters, see Midas signatures
bill_no = string!  order number, unique; repeating it does not pay twice
present_counts = int!  game currency to give
[response]
bill_no = string  order number, unique; repeating it does not pay twice
balance = int  game currency held, with gifts
",
        },
    ),
];
