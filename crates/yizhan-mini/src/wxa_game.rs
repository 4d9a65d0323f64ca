//! Generated from `spec/mini/wxa_game.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Mini game payment and content safety (小游戏虚拟支付与内容安全)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Cancel a game currency payment (取消订单).
///
/// `POST /wxa/game/cancelpay`, token in `access_token`.
///
/// [Documentation](https://docs.qq.com/doc/DVUN0QWJja0J5c2x4) [(2)](https://developers.weixin.qq.com/minigame/dev/api-backend/midas-payment-v2/pay_v2.cancelPay.html)
///
/// Gives the deducted coins back.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CancelPay {
    /// HMAC-SHA256 of the request body with the user's session key as key, in hex.
    pub signature: Option<String>,
    /// HMAC-SHA256 of path, ampersand and request body with the payment app key as key, in hex.
    pub pay_sig: Option<String>,
    /// Id of the paying application.
    pub offer_id: Option<String>,
    /// Zone of the game, 1 if there is only one.
    pub zone_id: String,
    /// The player's open id.
    pub openid: String,
    /// 0 production, 1 sandbox.
    pub env: i64,
    /// The player's IP address.
    pub user_ip: Option<String>,
    /// Unix seconds.
    pub ts: Option<i64>,
    /// Own order number of the deduction to cancel.
    pub pay_bill_no: String,
    /// Own order number; repeating a call with the same number changes nothing.
    pub bill_no: String,
    /// Number of game coins.
    pub amount: i64,
}

impl CancelPay {
    /// Starts with the first member; the other required ones have setters too.
    pub fn new(zone_id: impl Into<String>) -> Self {
        Self {
            signature: Default::default(),
            pay_sig: Default::default(),
            offer_id: Default::default(),
            zone_id: zone_id.into(),
            openid: Default::default(),
            env: Default::default(),
            user_ip: Default::default(),
            ts: Default::default(),
            pay_bill_no: Default::default(),
            bill_no: Default::default(),
            amount: Default::default(),
        }
    }

    /// HMAC-SHA256 of the request body with the user's session key as key, in hex.
    pub fn signature(mut self, signature: impl Into<String>) -> Self {
        self.signature = Some(signature.into());
        self
    }

    /// HMAC-SHA256 of path, ampersand and request body with the payment app key as key, in hex.
    pub fn pay_sig(mut self, pay_sig: impl Into<String>) -> Self {
        self.pay_sig = Some(pay_sig.into());
        self
    }

    /// Id of the paying application.
    pub fn offer_id(mut self, offer_id: impl Into<String>) -> Self {
        self.offer_id = Some(offer_id.into());
        self
    }

    /// The player's open id.
    pub fn openid(mut self, openid: impl Into<String>) -> Self {
        self.openid = openid.into();
        self
    }

    /// 0 production, 1 sandbox.
    pub fn env(mut self, env: impl Into<i64>) -> Self {
        self.env = env.into();
        self
    }

    /// The player's IP address.
    pub fn user_ip(mut self, user_ip: impl Into<String>) -> Self {
        self.user_ip = Some(user_ip.into());
        self
    }

    /// Unix seconds.
    pub fn ts(mut self, ts: impl Into<i64>) -> Self {
        self.ts = Some(ts.into());
        self
    }

    /// Own order number of the deduction to cancel.
    pub fn pay_bill_no(mut self, pay_bill_no: impl Into<String>) -> Self {
        self.pay_bill_no = pay_bill_no.into();
        self
    }

    /// Own order number; repeating a call with the same number changes nothing.
    pub fn bill_no(mut self, bill_no: impl Into<String>) -> Self {
        self.bill_no = bill_no.into();
        self
    }

    /// Number of game coins.
    pub fn amount(mut self, amount: impl Into<i64>) -> Self {
        self.amount = amount.into();
        self
    }
}

wire_out!(CancelPay {
    "signature" => signature,
    "pay_sig" => pay_sig,
    "offer_id" => offer_id,
    "zone_id" => zone_id,
    "openid" => openid,
    "env" => env,
    "user_ip" => user_ip,
    "ts" => ts,
    "pay_bill_no" => pay_bill_no,
    "bill_no" => bill_no,
    "amount" => amount,
} fixed {
    "sig_method" => "hmac_sha256",
});

/// The answer to [`CancelPay`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CancelPayResponse {
    /// Own order number; repeating a call with the same number changes nothing.
    pub bill_no: String,
}

wire_in!(CancelPayResponse {
    "bill_no" => bill_no,
});

impl Endpoint for CancelPay {
    type Response = CancelPayResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_game.cancel_pay",
        path: "/wxa/game/cancelpay",
        query: &["sig_method", "signature", "pay_sig"],
        ..Operation::usual(Product::Mini)
    };
}

/// Check media of a mini game (小游戏多媒体内容安全识别).
///
/// `POST /wxa/game/content_spam/media_check_sync`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/wxa-sec-check/gamesecurity.mediaCheck.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ContentSpamMediaCheckSync {
    /// The player's open id.
    pub openid: String,
    /// Address of the file.
    pub media_url: String,
    /// 1 audio, 2 image.
    pub media_type: i64,
    /// Version of the interface, 2.
    ///
    /// `2` unless set.
    pub version: i64,
    /// 1 profile, 2 comment, 3 forum, 4 social post.
    pub scene: i64,
}

impl ContentSpamMediaCheckSync {
    /// Starts with the required members.
    pub fn new(
        openid: impl Into<String>,
        media_url: impl Into<String>,
        media_type: impl Into<i64>,
        scene: impl Into<i64>,
    ) -> Self {
        Self {
            openid: openid.into(),
            media_url: media_url.into(),
            media_type: media_type.into(),
            version: 2,
            scene: scene.into(),
        }
    }

    /// Version of the interface, 2.
    ///
    /// `2` unless set.
    pub fn version(mut self, version: impl Into<i64>) -> Self {
        self.version = version.into();
        self
    }
}

wire_out!(ContentSpamMediaCheckSync {
    "openid" => openid,
    "media_url" => media_url,
    "media_type" => media_type,
    "version" => version,
    "scene" => scene,
});

/// The answer to [`ContentSpamMediaCheckSync`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ContentSpamMediaCheckSyncResponse {
    /// Id of this check.
    pub trace_id: String,
    /// `result`.
    pub result: Option<ContentSpamMediaCheckSyncResult>,
    /// `detail`.
    pub detail: Vec<ContentSpamMediaCheckSyncDetail>,
}

wire_in!(ContentSpamMediaCheckSyncResponse {
    "trace_id" => trace_id,
    "result" => result,
    "detail" => detail,
});

impl Endpoint for ContentSpamMediaCheckSync {
    type Response = ContentSpamMediaCheckSyncResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_game.content_spam_media_check_sync",
        path: "/wxa/game/content_spam/media_check_sync",
        ..Operation::usual(Product::Mini)
    };
}

/// `result` of [`ContentSpamMediaCheckSync`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ContentSpamMediaCheckSyncResult {
    /// Pass, review or risky.
    pub suggest: String,
    /// 100 normal, 10001 advertising, 20001 politics, 20002 porn, 20003 abuse, 20006 crime, 20008 fraud, 20012 vulgar, 20013 copyright, 21000 other.
    pub label: i64,
}

wire_in!(part ContentSpamMediaCheckSyncResult {
    "suggest" => suggest,
    "label" => label,
});

/// `detail` of [`ContentSpamMediaCheckSync`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ContentSpamMediaCheckSyncDetail {
    /// `errcode`.
    pub errcode: i64,
    /// Name of the checking strategy.
    pub strategy: String,
    /// Pass, review or risky.
    pub suggest: Option<String>,
    /// 100 normal, 10001 advertising, 20001 politics, 20002 porn, 20003 abuse, 20006 crime, 20008 fraud, 20012 vulgar, 20013 copyright, 21000 other.
    pub label: Option<i64>,
    /// Confidence from 0 to 100.
    pub prob: Option<i64>,
}

wire_in!(part ContentSpamMediaCheckSyncDetail {
    "errcode" => errcode,
    "strategy" => strategy,
    "suggest" => suggest,
    "label" => label,
    "prob" => prob,
});

/// Check a text of a mini game (小游戏文本内容安全识别).
///
/// `POST /wxa/game/content_spam/msg_sec_check`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/wxa-sec-check/gamesecurity.msgSecCheck.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ContentSpamMsgSecCheck {
    /// The player's open id.
    pub openid: String,
    /// `nickname`.
    pub nickname: Option<String>,
    /// Text to check, at most 2500 characters.
    pub content: String,
    /// Version of the interface, 2.
    ///
    /// `2` unless set.
    pub version: i64,
    /// 1 profile, 2 comment, 3 forum, 4 social post.
    pub scene: i64,
}

impl ContentSpamMsgSecCheck {
    /// Starts with the required members.
    pub fn new(
        openid: impl Into<String>,
        content: impl Into<String>,
        scene: impl Into<i64>,
    ) -> Self {
        Self {
            openid: openid.into(),
            nickname: Default::default(),
            content: content.into(),
            version: 2,
            scene: scene.into(),
        }
    }

    /// `nickname`.
    pub fn nickname(mut self, nickname: impl Into<String>) -> Self {
        self.nickname = Some(nickname.into());
        self
    }

    /// Version of the interface, 2.
    ///
    /// `2` unless set.
    pub fn version(mut self, version: impl Into<i64>) -> Self {
        self.version = version.into();
        self
    }
}

wire_out!(ContentSpamMsgSecCheck {
    "openid" => openid,
    "nickname" => nickname,
    "content" => content,
    "version" => version,
    "scene" => scene,
});

/// The answer to [`ContentSpamMsgSecCheck`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ContentSpamMsgSecCheckResponse {
    /// Id of this check.
    pub trace_id: String,
    /// `result`.
    pub result: Option<ContentSpamMsgSecCheckResult>,
    /// `detail`.
    pub detail: Vec<ContentSpamMsgSecCheckDetail>,
}

wire_in!(ContentSpamMsgSecCheckResponse {
    "trace_id" => trace_id,
    "result" => result,
    "detail" => detail,
});

impl Endpoint for ContentSpamMsgSecCheck {
    type Response = ContentSpamMsgSecCheckResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_game.content_spam_msg_sec_check",
        path: "/wxa/game/content_spam/msg_sec_check",
        ..Operation::usual(Product::Mini)
    };
}

/// `result` of [`ContentSpamMsgSecCheck`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ContentSpamMsgSecCheckResult {
    /// Pass, review or risky.
    pub suggest: String,
    /// 100 normal, 10001 advertising, 20001 politics, 20002 porn, 20003 abuse, 20006 crime, 20008 fraud, 20012 vulgar, 20013 copyright, 21000 other.
    pub label: i64,
    /// Text with the hits replaced.
    pub replaced_content: String,
}

wire_in!(part ContentSpamMsgSecCheckResult {
    "suggest" => suggest,
    "label" => label,
    "replaced_content" => replaced_content,
});

/// `detail` of [`ContentSpamMsgSecCheck`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ContentSpamMsgSecCheckDetail {
    /// `errcode`.
    pub errcode: i64,
    /// Name of the checking strategy.
    pub strategy: String,
    /// Pass, review or risky.
    pub suggest: Option<String>,
    /// 100 normal, 10001 advertising, 20001 politics, 20002 porn, 20003 abuse, 20006 crime, 20008 fraud, 20012 vulgar, 20013 copyright, 21000 other.
    pub label: Option<i64>,
    /// Level of the hit.
    pub level: Option<i64>,
    /// Confidence from 0 to 100.
    pub prob: Option<i64>,
    /// Word that was hit.
    pub keyword: Option<String>,
}

wire_in!(part ContentSpamMsgSecCheckDetail {
    "errcode" => errcode,
    "strategy" => strategy,
    "suggest" => suggest,
    "label" => label,
    "level" => level,
    "prob" => prob,
    "keyword" => keyword,
});

/// Get the game currency balance (查询游戏币余额).
///
/// `POST /wxa/game/getbalance`, token in `access_token`.
///
/// [Documentation](https://docs.qq.com/doc/DVUN0QWJja0J5c2x4) [(2)](https://developers.weixin.qq.com/minigame/dev/api-backend/midas-payment-v2/pay_v2.getBalance.html)
///
/// Second generation of virtual payment of mini games. Needs both signatures.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetBalance {
    /// HMAC-SHA256 of the request body with the user's session key as key, in hex.
    pub signature: Option<String>,
    /// HMAC-SHA256 of path, ampersand and request body with the payment app key as key, in hex.
    pub pay_sig: Option<String>,
    /// Id of the paying application.
    pub offer_id: Option<String>,
    /// Zone of the game, 1 if there is only one.
    pub zone_id: String,
    /// The player's open id.
    pub openid: String,
    /// 0 production, 1 sandbox.
    pub env: i64,
    /// The player's IP address.
    pub user_ip: Option<String>,
    /// Unix seconds.
    pub ts: Option<i64>,
}

impl GetBalance {
    /// Starts with the required members.
    pub fn new(zone_id: impl Into<String>, openid: impl Into<String>, env: impl Into<i64>) -> Self {
        Self {
            signature: Default::default(),
            pay_sig: Default::default(),
            offer_id: Default::default(),
            zone_id: zone_id.into(),
            openid: openid.into(),
            env: env.into(),
            user_ip: Default::default(),
            ts: Default::default(),
        }
    }

    /// HMAC-SHA256 of the request body with the user's session key as key, in hex.
    pub fn signature(mut self, signature: impl Into<String>) -> Self {
        self.signature = Some(signature.into());
        self
    }

    /// HMAC-SHA256 of path, ampersand and request body with the payment app key as key, in hex.
    pub fn pay_sig(mut self, pay_sig: impl Into<String>) -> Self {
        self.pay_sig = Some(pay_sig.into());
        self
    }

    /// Id of the paying application.
    pub fn offer_id(mut self, offer_id: impl Into<String>) -> Self {
        self.offer_id = Some(offer_id.into());
        self
    }

    /// The player's IP address.
    pub fn user_ip(mut self, user_ip: impl Into<String>) -> Self {
        self.user_ip = Some(user_ip.into());
        self
    }

    /// Unix seconds.
    pub fn ts(mut self, ts: impl Into<i64>) -> Self {
        self.ts = Some(ts.into());
        self
    }
}

wire_out!(GetBalance {
    "signature" => signature,
    "pay_sig" => pay_sig,
    "offer_id" => offer_id,
    "zone_id" => zone_id,
    "openid" => openid,
    "env" => env,
    "user_ip" => user_ip,
    "ts" => ts,
} fixed {
    "sig_method" => "hmac_sha256",
});

/// The answer to [`GetBalance`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetBalanceResponse {
    /// Game coins left, with the given ones.
    pub balance: i64,
    /// Game coins left that were given.
    pub present_balance: i64,
    /// Whether the first recharge has been made.
    pub first_save: bool,
    /// Game coins bought in all.
    pub sum_save: i64,
    /// Game coins given in all.
    pub sum_present: i64,
    /// Game coins got in all.
    pub sum_balance: i64,
    /// Game coins spent in all.
    pub sum_cost: i64,
}

wire_in!(GetBalanceResponse {
    "balance" => balance,
    "present_balance" => present_balance,
    "first_save" => first_save,
    "sum_save" => sum_save,
    "sum_present" => sum_present,
    "sum_balance" => sum_balance,
    "sum_cost" => sum_cost,
});

impl Endpoint for GetBalance {
    type Response = GetBalanceResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_game.get_balance",
        path: "/wxa/game/getbalance",
        query: &["sig_method", "signature", "pay_sig"],
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Deduct game currency (扣除游戏币).
///
/// `POST /wxa/game/pay`, token in `access_token`.
///
/// [Documentation](https://docs.qq.com/doc/DVUN0QWJja0J5c2x4) [(2)](https://developers.weixin.qq.com/minigame/dev/api-backend/midas-payment-v2/pay_v2.pay.html)
///
/// When the call fails without an answer, repeat it with the same order number.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Pay {
    /// HMAC-SHA256 of the request body with the user's session key as key, in hex.
    pub signature: Option<String>,
    /// HMAC-SHA256 of path, ampersand and request body with the payment app key as key, in hex.
    pub pay_sig: Option<String>,
    /// Id of the paying application.
    pub offer_id: Option<String>,
    /// Zone of the game, 1 if there is only one.
    pub zone_id: String,
    /// The player's open id.
    pub openid: String,
    /// 0 production, 1 sandbox.
    pub env: i64,
    /// The player's IP address.
    pub user_ip: Option<String>,
    /// Unix seconds.
    pub ts: Option<i64>,
    /// Own order number; repeating a call with the same number changes nothing.
    pub bill_no: String,
    /// Number of game coins.
    pub amount: i64,
    /// What is bought, for the records.
    pub payitem: Option<String>,
    /// Own note.
    pub remark: Option<String>,
}

impl Pay {
    /// Starts with the first member; the other required ones have setters too.
    pub fn new(zone_id: impl Into<String>) -> Self {
        Self {
            signature: Default::default(),
            pay_sig: Default::default(),
            offer_id: Default::default(),
            zone_id: zone_id.into(),
            openid: Default::default(),
            env: Default::default(),
            user_ip: Default::default(),
            ts: Default::default(),
            bill_no: Default::default(),
            amount: Default::default(),
            payitem: Default::default(),
            remark: Default::default(),
        }
    }

    /// HMAC-SHA256 of the request body with the user's session key as key, in hex.
    pub fn signature(mut self, signature: impl Into<String>) -> Self {
        self.signature = Some(signature.into());
        self
    }

    /// HMAC-SHA256 of path, ampersand and request body with the payment app key as key, in hex.
    pub fn pay_sig(mut self, pay_sig: impl Into<String>) -> Self {
        self.pay_sig = Some(pay_sig.into());
        self
    }

    /// Id of the paying application.
    pub fn offer_id(mut self, offer_id: impl Into<String>) -> Self {
        self.offer_id = Some(offer_id.into());
        self
    }

    /// The player's open id.
    pub fn openid(mut self, openid: impl Into<String>) -> Self {
        self.openid = openid.into();
        self
    }

    /// 0 production, 1 sandbox.
    pub fn env(mut self, env: impl Into<i64>) -> Self {
        self.env = env.into();
        self
    }

    /// The player's IP address.
    pub fn user_ip(mut self, user_ip: impl Into<String>) -> Self {
        self.user_ip = Some(user_ip.into());
        self
    }

    /// Unix seconds.
    pub fn ts(mut self, ts: impl Into<i64>) -> Self {
        self.ts = Some(ts.into());
        self
    }

    /// Own order number; repeating a call with the same number changes nothing.
    pub fn bill_no(mut self, bill_no: impl Into<String>) -> Self {
        self.bill_no = bill_no.into();
        self
    }

    /// Number of game coins.
    pub fn amount(mut self, amount: impl Into<i64>) -> Self {
        self.amount = amount.into();
        self
    }

    /// What is bought, for the records.
    pub fn payitem(mut self, payitem: impl Into<String>) -> Self {
        self.payitem = Some(payitem.into());
        self
    }

    /// Own note.
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into());
        self
    }
}

wire_out!(Pay {
    "signature" => signature,
    "pay_sig" => pay_sig,
    "offer_id" => offer_id,
    "zone_id" => zone_id,
    "openid" => openid,
    "env" => env,
    "user_ip" => user_ip,
    "ts" => ts,
    "bill_no" => bill_no,
    "amount" => amount,
    "payitem" => payitem,
    "remark" => remark,
} fixed {
    "sig_method" => "hmac_sha256",
});

/// The answer to [`Pay`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PayResponse {
    /// Own order number; repeating a call with the same number changes nothing.
    pub bill_no: String,
    /// Game coins left, with the given ones.
    pub balance: i64,
    /// Given coins used by this deduction.
    pub used_present_amount: i64,
}

wire_in!(PayResponse {
    "bill_no" => bill_no,
    "balance" => balance,
    "used_present_amount" => used_present_amount,
});

impl Endpoint for Pay {
    type Response = PayResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_game.pay",
        path: "/wxa/game/pay",
        query: &["sig_method", "signature", "pay_sig"],
        ..Operation::usual(Product::Mini)
    };
}

/// Give game currency (赠送游戏币).
///
/// `POST /wxa/game/present`, token in `access_token`.
///
/// [Documentation](https://docs.qq.com/doc/DVUN0QWJja0J5c2x4) [(2)](https://developers.weixin.qq.com/minigame/dev/api-backend/midas-payment-v2/pay_v2.present.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Present {
    /// HMAC-SHA256 of the request body with the user's session key as key, in hex.
    pub signature: Option<String>,
    /// HMAC-SHA256 of path, ampersand and request body with the payment app key as key, in hex.
    pub pay_sig: Option<String>,
    /// Id of the paying application.
    pub offer_id: Option<String>,
    /// Zone of the game, 1 if there is only one.
    pub zone_id: String,
    /// The player's open id.
    pub openid: String,
    /// 0 production, 1 sandbox.
    pub env: i64,
    /// The player's IP address.
    pub user_ip: Option<String>,
    /// Unix seconds.
    pub ts: Option<i64>,
    /// Own order number; repeating a call with the same number changes nothing.
    pub bill_no: String,
    /// Number of game coins.
    pub amount: i64,
}

impl Present {
    /// Starts with the first member; the other required ones have setters too.
    pub fn new(zone_id: impl Into<String>) -> Self {
        Self {
            signature: Default::default(),
            pay_sig: Default::default(),
            offer_id: Default::default(),
            zone_id: zone_id.into(),
            openid: Default::default(),
            env: Default::default(),
            user_ip: Default::default(),
            ts: Default::default(),
            bill_no: Default::default(),
            amount: Default::default(),
        }
    }

    /// HMAC-SHA256 of the request body with the user's session key as key, in hex.
    pub fn signature(mut self, signature: impl Into<String>) -> Self {
        self.signature = Some(signature.into());
        self
    }

    /// HMAC-SHA256 of path, ampersand and request body with the payment app key as key, in hex.
    pub fn pay_sig(mut self, pay_sig: impl Into<String>) -> Self {
        self.pay_sig = Some(pay_sig.into());
        self
    }

    /// Id of the paying application.
    pub fn offer_id(mut self, offer_id: impl Into<String>) -> Self {
        self.offer_id = Some(offer_id.into());
        self
    }

    /// The player's open id.
    pub fn openid(mut self, openid: impl Into<String>) -> Self {
        self.openid = openid.into();
        self
    }

    /// 0 production, 1 sandbox.
    pub fn env(mut self, env: impl Into<i64>) -> Self {
        self.env = env.into();
        self
    }

    /// The player's IP address.
    pub fn user_ip(mut self, user_ip: impl Into<String>) -> Self {
        self.user_ip = Some(user_ip.into());
        self
    }

    /// Unix seconds.
    pub fn ts(mut self, ts: impl Into<i64>) -> Self {
        self.ts = Some(ts.into());
        self
    }

    /// Own order number; repeating a call with the same number changes nothing.
    pub fn bill_no(mut self, bill_no: impl Into<String>) -> Self {
        self.bill_no = bill_no.into();
        self
    }

    /// Number of game coins.
    pub fn amount(mut self, amount: impl Into<i64>) -> Self {
        self.amount = amount.into();
        self
    }
}

wire_out!(Present {
    "signature" => signature,
    "pay_sig" => pay_sig,
    "offer_id" => offer_id,
    "zone_id" => zone_id,
    "openid" => openid,
    "env" => env,
    "user_ip" => user_ip,
    "ts" => ts,
    "bill_no" => bill_no,
    "amount" => amount,
} fixed {
    "sig_method" => "hmac_sha256",
});

/// The answer to [`Present`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PresentResponse {
    /// Own order number; repeating a call with the same number changes nothing.
    pub bill_no: String,
    /// Game coins left, with the given ones.
    pub balance: i64,
}

wire_in!(PresentResponse {
    "bill_no" => bill_no,
    "balance" => balance,
});

impl Endpoint for Present {
    type Response = PresentResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_game.present",
        path: "/wxa/game/present",
        query: &["sig_method", "signature", "pay_sig"],
        ..Operation::usual(Product::Mini)
    };
}

/// Query a payment order (查询支付订单).
///
/// `POST /wxa/game/queryorderinfo`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/minigame/dev/api-backend/midas-payment-v2/pay_v2.queryOrder.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct QueryOrderInfo {
    /// HMAC-SHA256 of the request body with the user's session key as key, in hex.
    pub signature: Option<String>,
    /// HMAC-SHA256 of path, ampersand and request body with the payment app key as key, in hex.
    pub pay_sig: Option<String>,
    /// Id of the paying application.
    pub offer_id: Option<String>,
    /// Zone of the game, 1 if there is only one.
    pub zone_id: String,
    /// The player's open id.
    pub openid: String,
    /// 0 production, 1 sandbox.
    pub env: i64,
    /// The player's IP address.
    pub user_ip: Option<String>,
    /// Unix seconds.
    pub ts: Option<i64>,
    /// Own order number.
    pub out_trade_no: String,
    /// `biz_id`.
    pub biz_id: i64,
}

impl QueryOrderInfo {
    /// Starts with the first member; the other required ones have setters too.
    pub fn new(zone_id: impl Into<String>) -> Self {
        Self {
            signature: Default::default(),
            pay_sig: Default::default(),
            offer_id: Default::default(),
            zone_id: zone_id.into(),
            openid: Default::default(),
            env: Default::default(),
            user_ip: Default::default(),
            ts: Default::default(),
            out_trade_no: Default::default(),
            biz_id: Default::default(),
        }
    }

    /// HMAC-SHA256 of the request body with the user's session key as key, in hex.
    pub fn signature(mut self, signature: impl Into<String>) -> Self {
        self.signature = Some(signature.into());
        self
    }

    /// HMAC-SHA256 of path, ampersand and request body with the payment app key as key, in hex.
    pub fn pay_sig(mut self, pay_sig: impl Into<String>) -> Self {
        self.pay_sig = Some(pay_sig.into());
        self
    }

    /// Id of the paying application.
    pub fn offer_id(mut self, offer_id: impl Into<String>) -> Self {
        self.offer_id = Some(offer_id.into());
        self
    }

    /// The player's open id.
    pub fn openid(mut self, openid: impl Into<String>) -> Self {
        self.openid = openid.into();
        self
    }

    /// 0 production, 1 sandbox.
    pub fn env(mut self, env: impl Into<i64>) -> Self {
        self.env = env.into();
        self
    }

    /// The player's IP address.
    pub fn user_ip(mut self, user_ip: impl Into<String>) -> Self {
        self.user_ip = Some(user_ip.into());
        self
    }

    /// Unix seconds.
    pub fn ts(mut self, ts: impl Into<i64>) -> Self {
        self.ts = Some(ts.into());
        self
    }

    /// Own order number.
    pub fn out_trade_no(mut self, out_trade_no: impl Into<String>) -> Self {
        self.out_trade_no = out_trade_no.into();
        self
    }

    /// `biz_id`.
    pub fn biz_id(mut self, biz_id: impl Into<i64>) -> Self {
        self.biz_id = biz_id.into();
        self
    }
}

wire_out!(QueryOrderInfo {
    "signature" => signature,
    "pay_sig" => pay_sig,
    "offer_id" => offer_id,
    "zone_id" => zone_id,
    "openid" => openid,
    "env" => env,
    "user_ip" => user_ip,
    "ts" => ts,
    "out_trade_no" => out_trade_no,
    "biz_id" => biz_id,
} fixed {
    "sig_method" => "hmac_sha256",
});

/// The answer to [`QueryOrderInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QueryOrderInfoResponse {
    /// `product_id`.
    pub product_id: String,
    /// Own order number.
    pub out_trade_no: String,
    /// Order number of the merchant in WeChat Pay.
    pub mch_order_no: Option<String>,
    /// WeChat Pay order number.
    pub transaction_id: Option<String>,
    /// `pay_state`.
    pub pay_state: i64,
    /// `deliver_state`.
    pub deliver_state: i64,
    /// Unix seconds.
    pub pay_finish_time: Option<i64>,
}

wire_in!(QueryOrderInfoResponse {
    "product_id" => product_id,
    "out_trade_no" => out_trade_no,
    "mch_order_no" => mch_order_no,
    "transaction_id" => transaction_id,
    "pay_state" => pay_state,
    "deliver_state" => deliver_state,
    "pay_finish_time" => pay_finish_time,
});

impl Endpoint for QueryOrderInfo {
    type Response = QueryOrderInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_game.query_order_info",
        path: "/wxa/game/queryorderinfo",
        query: &["sig_method", "signature", "pay_sig"],
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}
