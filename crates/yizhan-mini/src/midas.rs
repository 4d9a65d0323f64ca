//! Generated from `spec/mini/midas.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Midas game currency (米大师虚拟支付)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Cancel a payment (取消支付).
///
/// `POST /cgi-bin/midas/cancelpay`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/minigame/dev/api-backend/midas-payment/midas.cancelPay.html)
///
/// Gives the currency of a deduction back; only for Android.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CancelPay {
    /// `appid`.
    pub appid: Option<String>,
    /// Application's id at Midas.
    pub offer_id: Option<String>,
    /// Id of the game server, 1 if there are none.
    ///
    /// `1` unless set.
    pub zone_id: String,
    /// Player's openid.
    pub openid: String,
    /// Platform, such as android.
    ///
    /// `android` unless set.
    pub pf: String,
    /// Player's IP.
    pub user_ip: Option<String>,
    /// Unix seconds.
    pub ts: Option<i64>,
    /// HMAC-SHA256 by the Midas secret of the parameters, see Midas signatures.
    pub sig: Option<String>,
    /// Order number, unique; repeating it does not pay twice.
    pub bill_no: String,
    /// Name of the item.
    pub pay_item: Option<String>,
}

impl CancelPay {
    /// Starts with the required members.
    pub fn new(openid: impl Into<String>, bill_no: impl Into<String>) -> Self {
        Self {
            appid: Default::default(),
            offer_id: Default::default(),
            zone_id: "1".into(),
            openid: openid.into(),
            pf: "android".into(),
            user_ip: Default::default(),
            ts: Default::default(),
            sig: Default::default(),
            bill_no: bill_no.into(),
            pay_item: Default::default(),
        }
    }

    /// `appid`.
    pub fn appid(mut self, appid: impl Into<String>) -> Self {
        self.appid = Some(appid.into());
        self
    }

    /// Application's id at Midas.
    pub fn offer_id(mut self, offer_id: impl Into<String>) -> Self {
        self.offer_id = Some(offer_id.into());
        self
    }

    /// Id of the game server, 1 if there are none.
    ///
    /// `1` unless set.
    pub fn zone_id(mut self, zone_id: impl Into<String>) -> Self {
        self.zone_id = zone_id.into();
        self
    }

    /// Platform, such as android.
    ///
    /// `android` unless set.
    pub fn pf(mut self, pf: impl Into<String>) -> Self {
        self.pf = pf.into();
        self
    }

    /// Player's IP.
    pub fn user_ip(mut self, user_ip: impl Into<String>) -> Self {
        self.user_ip = Some(user_ip.into());
        self
    }

    /// Unix seconds.
    pub fn ts(mut self, ts: impl Into<i64>) -> Self {
        self.ts = Some(ts.into());
        self
    }

    /// HMAC-SHA256 by the Midas secret of the parameters, see Midas signatures.
    pub fn sig(mut self, sig: impl Into<String>) -> Self {
        self.sig = Some(sig.into());
        self
    }

    /// Name of the item.
    pub fn pay_item(mut self, pay_item: impl Into<String>) -> Self {
        self.pay_item = Some(pay_item.into());
        self
    }
}

wire_out!(CancelPay {
    "appid" => appid,
    "offer_id" => offer_id,
    "zone_id" => zone_id,
    "openid" => openid,
    "pf" => pf,
    "user_ip" => user_ip,
    "ts" => ts,
    "sig" => sig,
    "bill_no" => bill_no,
    "pay_item" => pay_item,
});

/// The answer to [`CancelPay`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CancelPayResponse {
    /// Order number, unique; repeating it does not pay twice.
    pub bill_no: String,
}

wire_in!(CancelPayResponse {
    "bill_no" => bill_no,
});

impl Endpoint for CancelPay {
    type Response = CancelPayResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.midas.cancel_pay",
        path: "/cgi-bin/midas/cancelpay",
        ..Operation::usual(Product::Mini)
    };
}

/// Get a user's balance (获取游戏币余额).
///
/// `POST /cgi-bin/midas/getbalance`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/minigame/dev/api-backend/midas-payment/midas.getBalance.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetBalance {
    /// `appid`.
    pub appid: Option<String>,
    /// Application's id at Midas.
    pub offer_id: Option<String>,
    /// Id of the game server, 1 if there are none.
    ///
    /// `1` unless set.
    pub zone_id: String,
    /// Player's openid.
    pub openid: String,
    /// Platform, such as android.
    ///
    /// `android` unless set.
    pub pf: String,
    /// Player's IP.
    pub user_ip: Option<String>,
    /// Unix seconds.
    pub ts: Option<i64>,
    /// HMAC-SHA256 by the Midas secret of the parameters, see Midas signatures.
    pub sig: Option<String>,
}

impl GetBalance {
    /// Starts with the required members.
    pub fn new(openid: impl Into<String>) -> Self {
        Self {
            appid: Default::default(),
            offer_id: Default::default(),
            zone_id: "1".into(),
            openid: openid.into(),
            pf: "android".into(),
            user_ip: Default::default(),
            ts: Default::default(),
            sig: Default::default(),
        }
    }

    /// `appid`.
    pub fn appid(mut self, appid: impl Into<String>) -> Self {
        self.appid = Some(appid.into());
        self
    }

    /// Application's id at Midas.
    pub fn offer_id(mut self, offer_id: impl Into<String>) -> Self {
        self.offer_id = Some(offer_id.into());
        self
    }

    /// Id of the game server, 1 if there are none.
    ///
    /// `1` unless set.
    pub fn zone_id(mut self, zone_id: impl Into<String>) -> Self {
        self.zone_id = zone_id.into();
        self
    }

    /// Platform, such as android.
    ///
    /// `android` unless set.
    pub fn pf(mut self, pf: impl Into<String>) -> Self {
        self.pf = pf.into();
        self
    }

    /// Player's IP.
    pub fn user_ip(mut self, user_ip: impl Into<String>) -> Self {
        self.user_ip = Some(user_ip.into());
        self
    }

    /// Unix seconds.
    pub fn ts(mut self, ts: impl Into<i64>) -> Self {
        self.ts = Some(ts.into());
        self
    }

    /// HMAC-SHA256 by the Midas secret of the parameters, see Midas signatures.
    pub fn sig(mut self, sig: impl Into<String>) -> Self {
        self.sig = Some(sig.into());
        self
    }
}

wire_out!(GetBalance {
    "appid" => appid,
    "offer_id" => offer_id,
    "zone_id" => zone_id,
    "openid" => openid,
    "pf" => pf,
    "user_ip" => user_ip,
    "ts" => ts,
    "sig" => sig,
});

/// The answer to [`GetBalance`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetBalanceResponse {
    /// Game currency held, with gifts.
    pub balance: i64,
    /// Game currency received as gifts.
    pub gen_balance: i64,
    /// Whether the player meets the condition of a first top-up.
    pub first_save: bool,
    /// Game currency topped up in all.
    pub save_amt: i64,
    /// Game currency ever held.
    pub save_sum: i64,
    /// Game currency ever spent.
    pub cost_sum: i64,
    /// Game currency ever received as gifts.
    pub present_sum: i64,
}

wire_in!(GetBalanceResponse {
    "balance" => balance,
    "gen_balance" => gen_balance,
    "first_save" => first_save,
    "save_amt" => save_amt,
    "save_sum" => save_sum,
    "cost_sum" => cost_sum,
    "present_sum" => present_sum,
});

impl Endpoint for GetBalance {
    type Response = GetBalanceResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.midas.get_balance",
        path: "/cgi-bin/midas/getbalance",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Deduct game currency (扣除游戏币).
///
/// `POST /cgi-bin/midas/pay`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/minigame/dev/api-backend/midas-payment/midas.pay.html)
///
/// Requests carry two signatures: sig by the Midas secret and mp_sig by the user's session key, so the login must still be valid.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Pay {
    /// `appid`.
    pub appid: Option<String>,
    /// Application's id at Midas.
    pub offer_id: Option<String>,
    /// Id of the game server, 1 if there are none.
    ///
    /// `1` unless set.
    pub zone_id: String,
    /// Player's openid.
    pub openid: String,
    /// Platform, such as android.
    ///
    /// `android` unless set.
    pub pf: String,
    /// Player's IP.
    pub user_ip: Option<String>,
    /// Unix seconds.
    pub ts: Option<i64>,
    /// HMAC-SHA256 by the Midas secret of the parameters, see Midas signatures.
    pub sig: Option<String>,
    /// HMAC-SHA256 by the session key of the parameters with access_token and sig.
    pub mp_sig: Option<String>,
    /// Order number, unique; repeating it does not pay twice.
    pub bill_no: String,
    /// Game currency to deduct.
    pub amt: i64,
    /// Name of the item.
    pub pay_item: Option<String>,
    /// Remark.
    pub app_remark: Option<String>,
}

impl Pay {
    /// Starts with the required members.
    pub fn new(openid: impl Into<String>, bill_no: impl Into<String>, amt: impl Into<i64>) -> Self {
        Self {
            appid: Default::default(),
            offer_id: Default::default(),
            zone_id: "1".into(),
            openid: openid.into(),
            pf: "android".into(),
            user_ip: Default::default(),
            ts: Default::default(),
            sig: Default::default(),
            mp_sig: Default::default(),
            bill_no: bill_no.into(),
            amt: amt.into(),
            pay_item: Default::default(),
            app_remark: Default::default(),
        }
    }

    /// `appid`.
    pub fn appid(mut self, appid: impl Into<String>) -> Self {
        self.appid = Some(appid.into());
        self
    }

    /// Application's id at Midas.
    pub fn offer_id(mut self, offer_id: impl Into<String>) -> Self {
        self.offer_id = Some(offer_id.into());
        self
    }

    /// Id of the game server, 1 if there are none.
    ///
    /// `1` unless set.
    pub fn zone_id(mut self, zone_id: impl Into<String>) -> Self {
        self.zone_id = zone_id.into();
        self
    }

    /// Platform, such as android.
    ///
    /// `android` unless set.
    pub fn pf(mut self, pf: impl Into<String>) -> Self {
        self.pf = pf.into();
        self
    }

    /// Player's IP.
    pub fn user_ip(mut self, user_ip: impl Into<String>) -> Self {
        self.user_ip = Some(user_ip.into());
        self
    }

    /// Unix seconds.
    pub fn ts(mut self, ts: impl Into<i64>) -> Self {
        self.ts = Some(ts.into());
        self
    }

    /// HMAC-SHA256 by the Midas secret of the parameters, see Midas signatures.
    pub fn sig(mut self, sig: impl Into<String>) -> Self {
        self.sig = Some(sig.into());
        self
    }

    /// HMAC-SHA256 by the session key of the parameters with access_token and sig.
    pub fn mp_sig(mut self, mp_sig: impl Into<String>) -> Self {
        self.mp_sig = Some(mp_sig.into());
        self
    }

    /// Name of the item.
    pub fn pay_item(mut self, pay_item: impl Into<String>) -> Self {
        self.pay_item = Some(pay_item.into());
        self
    }

    /// Remark.
    pub fn app_remark(mut self, app_remark: impl Into<String>) -> Self {
        self.app_remark = Some(app_remark.into());
        self
    }
}

wire_out!(Pay {
    "appid" => appid,
    "offer_id" => offer_id,
    "zone_id" => zone_id,
    "openid" => openid,
    "pf" => pf,
    "user_ip" => user_ip,
    "ts" => ts,
    "sig" => sig,
    "mp_sig" => mp_sig,
    "bill_no" => bill_no,
    "amt" => amt,
    "pay_item" => pay_item,
    "app_remark" => app_remark,
});

/// The answer to [`Pay`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PayResponse {
    /// Order number, unique; repeating it does not pay twice.
    pub bill_no: String,
    /// Game currency held, with gifts.
    pub balance: i64,
    /// Gifted currency used by this deduction.
    pub used_gen_amt: i64,
}

wire_in!(PayResponse {
    "bill_no" => bill_no,
    "balance" => balance,
    "used_gen_amt" => used_gen_amt,
});

impl Endpoint for Pay {
    type Response = PayResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.midas.pay",
        path: "/cgi-bin/midas/pay",
        ..Operation::usual(Product::Mini)
    };
}

/// Give game currency to a user (给用户赠送游戏币).
///
/// `POST /cgi-bin/midas/present`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/minigame/dev/api-backend/midas-payment/midas.present.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Present {
    /// `appid`.
    pub appid: Option<String>,
    /// Application's id at Midas.
    pub offer_id: Option<String>,
    /// Id of the game server, 1 if there are none.
    ///
    /// `1` unless set.
    pub zone_id: String,
    /// Player's openid.
    pub openid: String,
    /// Platform, such as android.
    ///
    /// `android` unless set.
    pub pf: String,
    /// Player's IP.
    pub user_ip: Option<String>,
    /// Unix seconds.
    pub ts: Option<i64>,
    /// HMAC-SHA256 by the Midas secret of the parameters, see Midas signatures.
    pub sig: Option<String>,
    /// Order number, unique; repeating it does not pay twice.
    pub bill_no: String,
    /// Game currency to give.
    pub present_counts: i64,
}

impl Present {
    /// Starts with the required members.
    pub fn new(
        openid: impl Into<String>,
        bill_no: impl Into<String>,
        present_counts: impl Into<i64>,
    ) -> Self {
        Self {
            appid: Default::default(),
            offer_id: Default::default(),
            zone_id: "1".into(),
            openid: openid.into(),
            pf: "android".into(),
            user_ip: Default::default(),
            ts: Default::default(),
            sig: Default::default(),
            bill_no: bill_no.into(),
            present_counts: present_counts.into(),
        }
    }

    /// `appid`.
    pub fn appid(mut self, appid: impl Into<String>) -> Self {
        self.appid = Some(appid.into());
        self
    }

    /// Application's id at Midas.
    pub fn offer_id(mut self, offer_id: impl Into<String>) -> Self {
        self.offer_id = Some(offer_id.into());
        self
    }

    /// Id of the game server, 1 if there are none.
    ///
    /// `1` unless set.
    pub fn zone_id(mut self, zone_id: impl Into<String>) -> Self {
        self.zone_id = zone_id.into();
        self
    }

    /// Platform, such as android.
    ///
    /// `android` unless set.
    pub fn pf(mut self, pf: impl Into<String>) -> Self {
        self.pf = pf.into();
        self
    }

    /// Player's IP.
    pub fn user_ip(mut self, user_ip: impl Into<String>) -> Self {
        self.user_ip = Some(user_ip.into());
        self
    }

    /// Unix seconds.
    pub fn ts(mut self, ts: impl Into<i64>) -> Self {
        self.ts = Some(ts.into());
        self
    }

    /// HMAC-SHA256 by the Midas secret of the parameters, see Midas signatures.
    pub fn sig(mut self, sig: impl Into<String>) -> Self {
        self.sig = Some(sig.into());
        self
    }
}

wire_out!(Present {
    "appid" => appid,
    "offer_id" => offer_id,
    "zone_id" => zone_id,
    "openid" => openid,
    "pf" => pf,
    "user_ip" => user_ip,
    "ts" => ts,
    "sig" => sig,
    "bill_no" => bill_no,
    "present_counts" => present_counts,
});

/// The answer to [`Present`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PresentResponse {
    /// Order number, unique; repeating it does not pay twice.
    pub bill_no: String,
    /// Game currency held, with gifts.
    pub balance: i64,
}

wire_in!(PresentResponse {
    "bill_no" => bill_no,
    "balance" => balance,
});

impl Endpoint for Present {
    type Response = PresentResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.midas.present",
        path: "/cgi-bin/midas/present",
        ..Operation::usual(Product::Mini)
    };
}

/// Cancel a payment in the sandbox (取消支付 沙箱).
///
/// `POST /cgi-bin/midas/sandbox/cancelpay`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/minigame/dev/api-backend/midas-payment/midas.cancelPay.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SandboxCancelPay {
    /// `appid`.
    pub appid: Option<String>,
    /// Application's id at Midas.
    pub offer_id: Option<String>,
    /// Id of the game server, 1 if there are none.
    ///
    /// `1` unless set.
    pub zone_id: String,
    /// Player's openid.
    pub openid: String,
    /// Platform, such as android.
    ///
    /// `android` unless set.
    pub pf: String,
    /// Player's IP.
    pub user_ip: Option<String>,
    /// Unix seconds.
    pub ts: Option<i64>,
    /// HMAC-SHA256 by the Midas secret of the parameters, see Midas signatures.
    pub sig: Option<String>,
    /// Order number, unique; repeating it does not pay twice.
    pub bill_no: String,
    /// Name of the item.
    pub pay_item: Option<String>,
}

impl SandboxCancelPay {
    /// Starts with the required members.
    pub fn new(openid: impl Into<String>, bill_no: impl Into<String>) -> Self {
        Self {
            appid: Default::default(),
            offer_id: Default::default(),
            zone_id: "1".into(),
            openid: openid.into(),
            pf: "android".into(),
            user_ip: Default::default(),
            ts: Default::default(),
            sig: Default::default(),
            bill_no: bill_no.into(),
            pay_item: Default::default(),
        }
    }

    /// `appid`.
    pub fn appid(mut self, appid: impl Into<String>) -> Self {
        self.appid = Some(appid.into());
        self
    }

    /// Application's id at Midas.
    pub fn offer_id(mut self, offer_id: impl Into<String>) -> Self {
        self.offer_id = Some(offer_id.into());
        self
    }

    /// Id of the game server, 1 if there are none.
    ///
    /// `1` unless set.
    pub fn zone_id(mut self, zone_id: impl Into<String>) -> Self {
        self.zone_id = zone_id.into();
        self
    }

    /// Platform, such as android.
    ///
    /// `android` unless set.
    pub fn pf(mut self, pf: impl Into<String>) -> Self {
        self.pf = pf.into();
        self
    }

    /// Player's IP.
    pub fn user_ip(mut self, user_ip: impl Into<String>) -> Self {
        self.user_ip = Some(user_ip.into());
        self
    }

    /// Unix seconds.
    pub fn ts(mut self, ts: impl Into<i64>) -> Self {
        self.ts = Some(ts.into());
        self
    }

    /// HMAC-SHA256 by the Midas secret of the parameters, see Midas signatures.
    pub fn sig(mut self, sig: impl Into<String>) -> Self {
        self.sig = Some(sig.into());
        self
    }

    /// Name of the item.
    pub fn pay_item(mut self, pay_item: impl Into<String>) -> Self {
        self.pay_item = Some(pay_item.into());
        self
    }
}

wire_out!(SandboxCancelPay {
    "appid" => appid,
    "offer_id" => offer_id,
    "zone_id" => zone_id,
    "openid" => openid,
    "pf" => pf,
    "user_ip" => user_ip,
    "ts" => ts,
    "sig" => sig,
    "bill_no" => bill_no,
    "pay_item" => pay_item,
});

/// The answer to [`SandboxCancelPay`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SandboxCancelPayResponse {
    /// Order number, unique; repeating it does not pay twice.
    pub bill_no: String,
}

wire_in!(SandboxCancelPayResponse {
    "bill_no" => bill_no,
});

impl Endpoint for SandboxCancelPay {
    type Response = SandboxCancelPayResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.midas.sandbox_cancel_pay",
        path: "/cgi-bin/midas/sandbox/cancelpay",
        ..Operation::usual(Product::Mini)
    };
}

/// Get a user's balance in the sandbox (获取游戏币余额 沙箱).
///
/// `POST /cgi-bin/midas/sandbox/getbalance`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/minigame/dev/api-backend/midas-payment/midas.getBalance.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SandboxGetBalance {
    /// `appid`.
    pub appid: Option<String>,
    /// Application's id at Midas.
    pub offer_id: Option<String>,
    /// Id of the game server, 1 if there are none.
    ///
    /// `1` unless set.
    pub zone_id: String,
    /// Player's openid.
    pub openid: String,
    /// Platform, such as android.
    ///
    /// `android` unless set.
    pub pf: String,
    /// Player's IP.
    pub user_ip: Option<String>,
    /// Unix seconds.
    pub ts: Option<i64>,
    /// HMAC-SHA256 by the Midas secret of the parameters, see Midas signatures.
    pub sig: Option<String>,
}

impl SandboxGetBalance {
    /// Starts with the required members.
    pub fn new(openid: impl Into<String>) -> Self {
        Self {
            appid: Default::default(),
            offer_id: Default::default(),
            zone_id: "1".into(),
            openid: openid.into(),
            pf: "android".into(),
            user_ip: Default::default(),
            ts: Default::default(),
            sig: Default::default(),
        }
    }

    /// `appid`.
    pub fn appid(mut self, appid: impl Into<String>) -> Self {
        self.appid = Some(appid.into());
        self
    }

    /// Application's id at Midas.
    pub fn offer_id(mut self, offer_id: impl Into<String>) -> Self {
        self.offer_id = Some(offer_id.into());
        self
    }

    /// Id of the game server, 1 if there are none.
    ///
    /// `1` unless set.
    pub fn zone_id(mut self, zone_id: impl Into<String>) -> Self {
        self.zone_id = zone_id.into();
        self
    }

    /// Platform, such as android.
    ///
    /// `android` unless set.
    pub fn pf(mut self, pf: impl Into<String>) -> Self {
        self.pf = pf.into();
        self
    }

    /// Player's IP.
    pub fn user_ip(mut self, user_ip: impl Into<String>) -> Self {
        self.user_ip = Some(user_ip.into());
        self
    }

    /// Unix seconds.
    pub fn ts(mut self, ts: impl Into<i64>) -> Self {
        self.ts = Some(ts.into());
        self
    }

    /// HMAC-SHA256 by the Midas secret of the parameters, see Midas signatures.
    pub fn sig(mut self, sig: impl Into<String>) -> Self {
        self.sig = Some(sig.into());
        self
    }
}

wire_out!(SandboxGetBalance {
    "appid" => appid,
    "offer_id" => offer_id,
    "zone_id" => zone_id,
    "openid" => openid,
    "pf" => pf,
    "user_ip" => user_ip,
    "ts" => ts,
    "sig" => sig,
});

/// The answer to [`SandboxGetBalance`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SandboxGetBalanceResponse {
    /// Game currency held, with gifts.
    pub balance: i64,
    /// Game currency received as gifts.
    pub gen_balance: i64,
    /// Whether the player meets the condition of a first top-up.
    pub first_save: bool,
    /// Game currency topped up in all.
    pub save_amt: i64,
    /// Game currency ever held.
    pub save_sum: i64,
    /// Game currency ever spent.
    pub cost_sum: i64,
    /// Game currency ever received as gifts.
    pub present_sum: i64,
}

wire_in!(SandboxGetBalanceResponse {
    "balance" => balance,
    "gen_balance" => gen_balance,
    "first_save" => first_save,
    "save_amt" => save_amt,
    "save_sum" => save_sum,
    "cost_sum" => cost_sum,
    "present_sum" => present_sum,
});

impl Endpoint for SandboxGetBalance {
    type Response = SandboxGetBalanceResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.midas.sandbox_get_balance",
        path: "/cgi-bin/midas/sandbox/getbalance",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Deduct game currency in the sandbox (扣除游戏币 沙箱).
///
/// `POST /cgi-bin/midas/sandbox/pay`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/minigame/dev/api-backend/midas-payment/midas.pay.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SandboxPay {
    /// `appid`.
    pub appid: Option<String>,
    /// Application's id at Midas.
    pub offer_id: Option<String>,
    /// Id of the game server, 1 if there are none.
    ///
    /// `1` unless set.
    pub zone_id: String,
    /// Player's openid.
    pub openid: String,
    /// Platform, such as android.
    ///
    /// `android` unless set.
    pub pf: String,
    /// Player's IP.
    pub user_ip: Option<String>,
    /// Unix seconds.
    pub ts: Option<i64>,
    /// HMAC-SHA256 by the Midas secret of the parameters, see Midas signatures.
    pub sig: Option<String>,
    /// Order number, unique; repeating it does not pay twice.
    pub bill_no: String,
    /// Game currency to deduct.
    pub amt: i64,
    /// Name of the item.
    pub pay_item: Option<String>,
    /// Remark.
    pub app_remark: Option<String>,
}

impl SandboxPay {
    /// Starts with the required members.
    pub fn new(openid: impl Into<String>, bill_no: impl Into<String>, amt: impl Into<i64>) -> Self {
        Self {
            appid: Default::default(),
            offer_id: Default::default(),
            zone_id: "1".into(),
            openid: openid.into(),
            pf: "android".into(),
            user_ip: Default::default(),
            ts: Default::default(),
            sig: Default::default(),
            bill_no: bill_no.into(),
            amt: amt.into(),
            pay_item: Default::default(),
            app_remark: Default::default(),
        }
    }

    /// `appid`.
    pub fn appid(mut self, appid: impl Into<String>) -> Self {
        self.appid = Some(appid.into());
        self
    }

    /// Application's id at Midas.
    pub fn offer_id(mut self, offer_id: impl Into<String>) -> Self {
        self.offer_id = Some(offer_id.into());
        self
    }

    /// Id of the game server, 1 if there are none.
    ///
    /// `1` unless set.
    pub fn zone_id(mut self, zone_id: impl Into<String>) -> Self {
        self.zone_id = zone_id.into();
        self
    }

    /// Platform, such as android.
    ///
    /// `android` unless set.
    pub fn pf(mut self, pf: impl Into<String>) -> Self {
        self.pf = pf.into();
        self
    }

    /// Player's IP.
    pub fn user_ip(mut self, user_ip: impl Into<String>) -> Self {
        self.user_ip = Some(user_ip.into());
        self
    }

    /// Unix seconds.
    pub fn ts(mut self, ts: impl Into<i64>) -> Self {
        self.ts = Some(ts.into());
        self
    }

    /// HMAC-SHA256 by the Midas secret of the parameters, see Midas signatures.
    pub fn sig(mut self, sig: impl Into<String>) -> Self {
        self.sig = Some(sig.into());
        self
    }

    /// Name of the item.
    pub fn pay_item(mut self, pay_item: impl Into<String>) -> Self {
        self.pay_item = Some(pay_item.into());
        self
    }

    /// Remark.
    pub fn app_remark(mut self, app_remark: impl Into<String>) -> Self {
        self.app_remark = Some(app_remark.into());
        self
    }
}

wire_out!(SandboxPay {
    "appid" => appid,
    "offer_id" => offer_id,
    "zone_id" => zone_id,
    "openid" => openid,
    "pf" => pf,
    "user_ip" => user_ip,
    "ts" => ts,
    "sig" => sig,
    "bill_no" => bill_no,
    "amt" => amt,
    "pay_item" => pay_item,
    "app_remark" => app_remark,
});

/// The answer to [`SandboxPay`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SandboxPayResponse {
    /// Order number, unique; repeating it does not pay twice.
    pub bill_no: String,
    /// Game currency held, with gifts.
    pub balance: i64,
    /// Gifted currency used by this deduction.
    pub used_gen_amt: i64,
}

wire_in!(SandboxPayResponse {
    "bill_no" => bill_no,
    "balance" => balance,
    "used_gen_amt" => used_gen_amt,
});

impl Endpoint for SandboxPay {
    type Response = SandboxPayResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.midas.sandbox_pay",
        path: "/cgi-bin/midas/sandbox/pay",
        ..Operation::usual(Product::Mini)
    };
}

/// Give game currency to a user in the sandbox (给用户赠送游戏币 沙箱).
///
/// `POST /cgi-bin/midas/sandbox/present`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/minigame/dev/api-backend/midas-payment/midas.present.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SandboxPresent {
    /// `appid`.
    pub appid: Option<String>,
    /// Application's id at Midas.
    pub offer_id: Option<String>,
    /// Id of the game server, 1 if there are none.
    ///
    /// `1` unless set.
    pub zone_id: String,
    /// Player's openid.
    pub openid: String,
    /// Platform, such as android.
    ///
    /// `android` unless set.
    pub pf: String,
    /// Player's IP.
    pub user_ip: Option<String>,
    /// Unix seconds.
    pub ts: Option<i64>,
    /// HMAC-SHA256 by the Midas secret of the parameters, see Midas signatures.
    pub sig: Option<String>,
    /// Order number, unique; repeating it does not pay twice.
    pub bill_no: String,
    /// Game currency to give.
    pub present_counts: i64,
}

impl SandboxPresent {
    /// Starts with the required members.
    pub fn new(
        openid: impl Into<String>,
        bill_no: impl Into<String>,
        present_counts: impl Into<i64>,
    ) -> Self {
        Self {
            appid: Default::default(),
            offer_id: Default::default(),
            zone_id: "1".into(),
            openid: openid.into(),
            pf: "android".into(),
            user_ip: Default::default(),
            ts: Default::default(),
            sig: Default::default(),
            bill_no: bill_no.into(),
            present_counts: present_counts.into(),
        }
    }

    /// `appid`.
    pub fn appid(mut self, appid: impl Into<String>) -> Self {
        self.appid = Some(appid.into());
        self
    }

    /// Application's id at Midas.
    pub fn offer_id(mut self, offer_id: impl Into<String>) -> Self {
        self.offer_id = Some(offer_id.into());
        self
    }

    /// Id of the game server, 1 if there are none.
    ///
    /// `1` unless set.
    pub fn zone_id(mut self, zone_id: impl Into<String>) -> Self {
        self.zone_id = zone_id.into();
        self
    }

    /// Platform, such as android.
    ///
    /// `android` unless set.
    pub fn pf(mut self, pf: impl Into<String>) -> Self {
        self.pf = pf.into();
        self
    }

    /// Player's IP.
    pub fn user_ip(mut self, user_ip: impl Into<String>) -> Self {
        self.user_ip = Some(user_ip.into());
        self
    }

    /// Unix seconds.
    pub fn ts(mut self, ts: impl Into<i64>) -> Self {
        self.ts = Some(ts.into());
        self
    }

    /// HMAC-SHA256 by the Midas secret of the parameters, see Midas signatures.
    pub fn sig(mut self, sig: impl Into<String>) -> Self {
        self.sig = Some(sig.into());
        self
    }
}

wire_out!(SandboxPresent {
    "appid" => appid,
    "offer_id" => offer_id,
    "zone_id" => zone_id,
    "openid" => openid,
    "pf" => pf,
    "user_ip" => user_ip,
    "ts" => ts,
    "sig" => sig,
    "bill_no" => bill_no,
    "present_counts" => present_counts,
});

/// The answer to [`SandboxPresent`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SandboxPresentResponse {
    /// Order number, unique; repeating it does not pay twice.
    pub bill_no: String,
    /// Game currency held, with gifts.
    pub balance: i64,
}

wire_in!(SandboxPresentResponse {
    "bill_no" => bill_no,
    "balance" => balance,
});

impl Endpoint for SandboxPresent {
    type Response = SandboxPresentResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.midas.sandbox_present",
        path: "/cgi-bin/midas/sandbox/present",
        ..Operation::usual(Product::Mini)
    };
}
