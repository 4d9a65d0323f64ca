//! Generated from `spec/mini/xpay.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Virtual payment (虚拟支付)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Bind an advertising recharge account (绑定广告金充值账户).
///
/// `POST /xpay/bind_transfer_accout`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html#_2-3-%E6%9C%8D%E5%8A%A1%E5%99%A8API)
///
/// # Errors
///
/// - `-1`: server busy, retry shortly
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct BindTransferAccOut {
    /// HMAC-SHA256 of path, ampersand and request body with the payment app key as key, in hex.
    pub pay_sig: Option<String>,
    /// The user's open id.
    pub openid: Option<String>,
    /// 0 production, 1 sandbox.
    pub env: i64,
    /// The user's IP address, such as 1.1.1.1.
    pub user_ip: Option<String>,
    /// 1 Android, 2 iOS.
    pub device_type: Option<i64>,
    /// Id of the advertising account to recharge.
    pub transfer_account_uid: i64,
    /// Name of the advertising account or its company.
    pub transfer_account_org_name: String,
}

impl BindTransferAccOut {
    /// Starts with the required members.
    pub fn new(
        env: impl Into<i64>,
        transfer_account_uid: impl Into<i64>,
        transfer_account_org_name: impl Into<String>,
    ) -> Self {
        Self {
            pay_sig: Default::default(),
            openid: Default::default(),
            env: env.into(),
            user_ip: Default::default(),
            device_type: Default::default(),
            transfer_account_uid: transfer_account_uid.into(),
            transfer_account_org_name: transfer_account_org_name.into(),
        }
    }

    /// HMAC-SHA256 of path, ampersand and request body with the payment app key as key, in hex.
    pub fn pay_sig(mut self, pay_sig: impl Into<String>) -> Self {
        self.pay_sig = Some(pay_sig.into());
        self
    }

    /// The user's open id.
    pub fn openid(mut self, openid: impl Into<String>) -> Self {
        self.openid = Some(openid.into());
        self
    }

    /// The user's IP address, such as 1.1.1.1.
    pub fn user_ip(mut self, user_ip: impl Into<String>) -> Self {
        self.user_ip = Some(user_ip.into());
        self
    }

    /// 1 Android, 2 iOS.
    pub fn device_type(mut self, device_type: impl Into<i64>) -> Self {
        self.device_type = Some(device_type.into());
        self
    }
}

wire_out!(BindTransferAccOut {
    "pay_sig" => pay_sig,
    "openid" => openid,
    "env" => env,
    "user_ip" => user_ip,
    "device_type" => device_type,
    "transfer_account_uid" => transfer_account_uid,
    "transfer_account_org_name" => transfer_account_org_name,
});

/// The answer to [`BindTransferAccOut`].
pub type BindTransferAccOutResponse = yizhan_core::Done;

impl Endpoint for BindTransferAccOut {
    type Response = BindTransferAccOutResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.xpay.bind_transfer_acc_out",
        path: "/xpay/bind_transfer_accout",
        query: &["pay_sig"],
        ..Operation::usual(Product::Mini)
    };
}

/// Refund a token payment (代币支付退款).
///
/// `POST /xpay/cancel_currency_pay`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html#_2-3-%E6%9C%8D%E5%8A%A1%E5%99%A8API)
///
/// # Errors
///
/// - `-1`: server busy, retry shortly
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CancelCurrencyPay {
    /// HMAC-SHA256 of the request body with the user's session key as key, in hex.
    pub signature: Option<String>,
    /// HMAC-SHA256 of path, ampersand and request body with the payment app key as key, in hex.
    pub pay_sig: Option<String>,
    /// The user's open id.
    pub openid: Option<String>,
    /// 0 production, 1 sandbox.
    pub env: i64,
    /// The user's IP address, such as 1.1.1.1.
    pub user_ip: Option<String>,
    /// 1 Android, 2 iOS.
    pub device_type: Option<i64>,
    /// Own order number of the payment to refund.
    pub pay_order_id: String,
    /// Own order number.
    pub order_id: String,
    /// Number of tokens.
    pub amount: i64,
}

impl CancelCurrencyPay {
    /// Starts with the required members.
    pub fn new(
        env: impl Into<i64>,
        pay_order_id: impl Into<String>,
        order_id: impl Into<String>,
        amount: impl Into<i64>,
    ) -> Self {
        Self {
            signature: Default::default(),
            pay_sig: Default::default(),
            openid: Default::default(),
            env: env.into(),
            user_ip: Default::default(),
            device_type: Default::default(),
            pay_order_id: pay_order_id.into(),
            order_id: order_id.into(),
            amount: amount.into(),
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

    /// The user's open id.
    pub fn openid(mut self, openid: impl Into<String>) -> Self {
        self.openid = Some(openid.into());
        self
    }

    /// The user's IP address, such as 1.1.1.1.
    pub fn user_ip(mut self, user_ip: impl Into<String>) -> Self {
        self.user_ip = Some(user_ip.into());
        self
    }

    /// 1 Android, 2 iOS.
    pub fn device_type(mut self, device_type: impl Into<i64>) -> Self {
        self.device_type = Some(device_type.into());
        self
    }
}

wire_out!(CancelCurrencyPay {
    "signature" => signature,
    "pay_sig" => pay_sig,
    "openid" => openid,
    "env" => env,
    "user_ip" => user_ip,
    "device_type" => device_type,
    "pay_order_id" => pay_order_id,
    "order_id" => order_id,
    "amount" => amount,
});

/// The answer to [`CancelCurrencyPay`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CancelCurrencyPayResponse {
    /// Own order number.
    pub order_id: String,
}

wire_in!(CancelCurrencyPayResponse {
    "order_id" => order_id,
});

impl Endpoint for CancelCurrencyPay {
    type Response = CancelCurrencyPayResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.xpay.cancel_currency_pay",
        path: "/xpay/cancel_currency_pay",
        query: &["signature", "pay_sig"],
        ..Operation::usual(Product::Mini)
    };
}

/// Recharge advertising funds (充值广告金).
///
/// `POST /xpay/create_funds_bill`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html#_2-3-%E6%9C%8D%E5%8A%A1%E5%99%A8API)
///
/// # Errors
///
/// - `-1`: server busy, retry shortly
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CreateFundsBill {
    /// HMAC-SHA256 of path, ampersand and request body with the payment app key as key, in hex.
    pub pay_sig: Option<String>,
    /// The user's open id.
    pub openid: Option<String>,
    /// 0 production, 1 sandbox.
    pub env: i64,
    /// The user's IP address, such as 1.1.1.1.
    pub user_ip: Option<String>,
    /// 1 Android, 2 iOS.
    pub device_type: Option<i64>,
    /// Id of the advertising account to recharge.
    pub transfer_account_uid: i64,
    /// Name of the advertising account or its company.
    pub transfer_account_name: String,
    /// Id of the agency of the advertising account.
    pub transfer_account_agency_id: Option<i64>,
    /// Fen.
    pub transfer_amount: i64,
    /// Own unique id of the call; the same id is taken as a repetition.
    pub request_id: String,
    /// Unix seconds, bounds of the settlement period.
    pub settle_begin: i64,
    /// Unix seconds, bounds of the settlement period.
    pub settle_end: i64,
    /// 0 general gift, 1 advertising incentive, 2 targeted incentive.
    pub fund_type: i64,
    /// Whether advertising data may be used.
    pub authorize_advertise: bool,
}

impl CreateFundsBill {
    /// Starts with the first member; the other required ones have setters too.
    pub fn new(env: impl Into<i64>) -> Self {
        Self {
            pay_sig: Default::default(),
            openid: Default::default(),
            env: env.into(),
            user_ip: Default::default(),
            device_type: Default::default(),
            transfer_account_uid: Default::default(),
            transfer_account_name: Default::default(),
            transfer_account_agency_id: Default::default(),
            transfer_amount: Default::default(),
            request_id: Default::default(),
            settle_begin: Default::default(),
            settle_end: Default::default(),
            fund_type: Default::default(),
            authorize_advertise: Default::default(),
        }
    }

    /// HMAC-SHA256 of path, ampersand and request body with the payment app key as key, in hex.
    pub fn pay_sig(mut self, pay_sig: impl Into<String>) -> Self {
        self.pay_sig = Some(pay_sig.into());
        self
    }

    /// The user's open id.
    pub fn openid(mut self, openid: impl Into<String>) -> Self {
        self.openid = Some(openid.into());
        self
    }

    /// The user's IP address, such as 1.1.1.1.
    pub fn user_ip(mut self, user_ip: impl Into<String>) -> Self {
        self.user_ip = Some(user_ip.into());
        self
    }

    /// 1 Android, 2 iOS.
    pub fn device_type(mut self, device_type: impl Into<i64>) -> Self {
        self.device_type = Some(device_type.into());
        self
    }

    /// Id of the advertising account to recharge.
    pub fn transfer_account_uid(mut self, transfer_account_uid: impl Into<i64>) -> Self {
        self.transfer_account_uid = transfer_account_uid.into();
        self
    }

    /// Name of the advertising account or its company.
    pub fn transfer_account_name(mut self, transfer_account_name: impl Into<String>) -> Self {
        self.transfer_account_name = transfer_account_name.into();
        self
    }

    /// Id of the agency of the advertising account.
    pub fn transfer_account_agency_id(
        mut self,
        transfer_account_agency_id: impl Into<i64>,
    ) -> Self {
        self.transfer_account_agency_id = Some(transfer_account_agency_id.into());
        self
    }

    /// Fen.
    pub fn transfer_amount(mut self, transfer_amount: impl Into<i64>) -> Self {
        self.transfer_amount = transfer_amount.into();
        self
    }

    /// Own unique id of the call; the same id is taken as a repetition.
    pub fn request_id(mut self, request_id: impl Into<String>) -> Self {
        self.request_id = request_id.into();
        self
    }

    /// Unix seconds, bounds of the settlement period.
    pub fn settle_begin(mut self, settle_begin: impl Into<i64>) -> Self {
        self.settle_begin = settle_begin.into();
        self
    }

    /// Unix seconds, bounds of the settlement period.
    pub fn settle_end(mut self, settle_end: impl Into<i64>) -> Self {
        self.settle_end = settle_end.into();
        self
    }

    /// 0 general gift, 1 advertising incentive, 2 targeted incentive.
    pub fn fund_type(mut self, fund_type: impl Into<i64>) -> Self {
        self.fund_type = fund_type.into();
        self
    }

    /// Whether advertising data may be used.
    pub fn authorize_advertise(mut self, authorize_advertise: impl Into<bool>) -> Self {
        self.authorize_advertise = authorize_advertise.into();
        self
    }
}

wire_out!(CreateFundsBill {
    "pay_sig" => pay_sig,
    "openid" => openid,
    "env" => env,
    "user_ip" => user_ip,
    "device_type" => device_type,
    "transfer_account_uid" => transfer_account_uid,
    "transfer_account_name" => transfer_account_name,
    "transfer_account_agency_id" => transfer_account_agency_id,
    "transfer_amount" => transfer_amount,
    "request_id" => request_id,
    "settle_begin" => settle_begin,
    "settle_end" => settle_end,
    "fund_type" => fund_type,
} via {
    "authorize_advertise" => authorize_advertise: yizhan_core::wire::BoolAsInt,
});

/// The answer to [`CreateFundsBill`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateFundsBillResponse {
    /// Id of the bill.
    pub bill_id: String,
}

wire_in!(CreateFundsBillResponse {
    "bill_id" => bill_id,
});

impl Endpoint for CreateFundsBill {
    type Response = CreateFundsBillResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.xpay.create_funds_bill",
        path: "/xpay/create_funds_bill",
        query: &["pay_sig"],
        ..Operation::usual(Product::Mini)
    };
}

/// Create a withdrawal order (创建提现订单).
///
/// `POST /xpay/create_withdraw_order`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html#_2-3-%E6%9C%8D%E5%8A%A1%E5%99%A8API)
///
/// Money is paid out to the merchant's account asynchronously.
///
/// # Errors
///
/// - `-1`: server busy, retry shortly
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CreateWithdrawOrder {
    /// HMAC-SHA256 of path, ampersand and request body with the payment app key as key, in hex.
    pub pay_sig: Option<String>,
    /// The user's open id.
    pub openid: Option<String>,
    /// 0 production, 1 sandbox.
    pub env: i64,
    /// The user's IP address, such as 1.1.1.1.
    pub user_ip: Option<String>,
    /// 1 Android, 2 iOS.
    pub device_type: Option<i64>,
    /// Own withdrawal number.
    pub withdraw_no: String,
    /// Yuan, absent for everything.
    pub withdraw_amount: Option<f64>,
}

impl CreateWithdrawOrder {
    /// Starts with the required members.
    pub fn new(env: impl Into<i64>, withdraw_no: impl Into<String>) -> Self {
        Self {
            pay_sig: Default::default(),
            openid: Default::default(),
            env: env.into(),
            user_ip: Default::default(),
            device_type: Default::default(),
            withdraw_no: withdraw_no.into(),
            withdraw_amount: Default::default(),
        }
    }

    /// HMAC-SHA256 of path, ampersand and request body with the payment app key as key, in hex.
    pub fn pay_sig(mut self, pay_sig: impl Into<String>) -> Self {
        self.pay_sig = Some(pay_sig.into());
        self
    }

    /// The user's open id.
    pub fn openid(mut self, openid: impl Into<String>) -> Self {
        self.openid = Some(openid.into());
        self
    }

    /// The user's IP address, such as 1.1.1.1.
    pub fn user_ip(mut self, user_ip: impl Into<String>) -> Self {
        self.user_ip = Some(user_ip.into());
        self
    }

    /// 1 Android, 2 iOS.
    pub fn device_type(mut self, device_type: impl Into<i64>) -> Self {
        self.device_type = Some(device_type.into());
        self
    }

    /// Yuan, absent for everything.
    pub fn withdraw_amount(mut self, withdraw_amount: impl Into<f64>) -> Self {
        self.withdraw_amount = Some(withdraw_amount.into());
        self
    }
}

wire_out!(CreateWithdrawOrder {
    "pay_sig" => pay_sig,
    "openid" => openid,
    "env" => env,
    "user_ip" => user_ip,
    "device_type" => device_type,
    "withdraw_no" => withdraw_no,
} via {
    "withdraw_amount" => withdraw_amount: yizhan_core::wire::NumberAsString,
});

/// The answer to [`CreateWithdrawOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateWithdrawOrderResponse {
    /// Own withdrawal number.
    pub withdraw_no: String,
    /// WeChat's withdrawal number.
    pub wx_withdraw_no: String,
}

wire_in!(CreateWithdrawOrderResponse {
    "withdraw_no" => withdraw_no,
    "wx_withdraw_no" => wx_withdraw_no,
});

impl Endpoint for CreateWithdrawOrder {
    type Response = CreateWithdrawOrderResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.xpay.create_withdraw_order",
        path: "/xpay/create_withdraw_order",
        query: &["pay_sig"],
        ..Operation::usual(Product::Mini)
    };
}

/// Deduct tokens (扣减代币).
///
/// `POST /xpay/currency_pay`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html#_2-3-%E6%9C%8D%E5%8A%A1%E5%99%A8API)
///
/// Needs both signatures. When the call fails without an answer, repeat it with the same order number.
///
/// # Errors
///
/// - `-1`: server busy, retry shortly
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CurrencyPay {
    /// HMAC-SHA256 of the request body with the user's session key as key, in hex.
    pub signature: Option<String>,
    /// HMAC-SHA256 of path, ampersand and request body with the payment app key as key, in hex.
    pub pay_sig: Option<String>,
    /// The user's open id.
    pub openid: Option<String>,
    /// 0 production, 1 sandbox.
    pub env: i64,
    /// The user's IP address, such as 1.1.1.1.
    pub user_ip: Option<String>,
    /// 1 Android, 2 iOS.
    pub device_type: Option<i64>,
    /// Own order number.
    pub order_id: String,
    /// Number of tokens.
    pub amount: i64,
    /// JSON text with the bought items, productid, unit_price and quantity.
    pub payitem: Option<String>,
    /// Own note.
    pub remark: Option<String>,
}

impl CurrencyPay {
    /// Starts with the required members.
    pub fn new(env: impl Into<i64>, order_id: impl Into<String>, amount: impl Into<i64>) -> Self {
        Self {
            signature: Default::default(),
            pay_sig: Default::default(),
            openid: Default::default(),
            env: env.into(),
            user_ip: Default::default(),
            device_type: Default::default(),
            order_id: order_id.into(),
            amount: amount.into(),
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

    /// The user's open id.
    pub fn openid(mut self, openid: impl Into<String>) -> Self {
        self.openid = Some(openid.into());
        self
    }

    /// The user's IP address, such as 1.1.1.1.
    pub fn user_ip(mut self, user_ip: impl Into<String>) -> Self {
        self.user_ip = Some(user_ip.into());
        self
    }

    /// 1 Android, 2 iOS.
    pub fn device_type(mut self, device_type: impl Into<i64>) -> Self {
        self.device_type = Some(device_type.into());
        self
    }

    /// JSON text with the bought items, productid, unit_price and quantity.
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

wire_out!(CurrencyPay {
    "signature" => signature,
    "pay_sig" => pay_sig,
    "openid" => openid,
    "env" => env,
    "user_ip" => user_ip,
    "device_type" => device_type,
    "order_id" => order_id,
    "amount" => amount,
    "payitem" => payitem,
    "remark" => remark,
});

/// The answer to [`CurrencyPay`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CurrencyPayResponse {
    /// Own order number.
    pub order_id: String,
    /// Tokens left, with the given ones.
    pub balance: i64,
    /// Given tokens used by this deduction.
    pub used_present_amount: i64,
}

wire_in!(CurrencyPayResponse {
    "order_id" => order_id,
    "balance" => balance,
    "used_present_amount" => used_present_amount,
});

impl Endpoint for CurrencyPay {
    type Response = CurrencyPayResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.xpay.currency_pay",
        path: "/xpay/currency_pay",
        query: &["signature", "pay_sig"],
        ..Operation::usual(Product::Mini)
    };
}

/// Download a bill (下载小程序账单).
///
/// `POST /xpay/download_bill`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html#_2-3-%E6%9C%8D%E5%8A%A1%E5%99%A8API)
///
/// Error 268490011 means that the bill is being made; call again later.
///
/// # Errors
///
/// - `-1`: server busy, retry shortly
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DownloadBill {
    /// HMAC-SHA256 of path, ampersand and request body with the payment app key as key, in hex.
    pub pay_sig: Option<String>,
    /// The user's open id.
    pub openid: Option<String>,
    /// 0 production, 1 sandbox.
    pub env: i64,
    /// The user's IP address, such as 1.1.1.1.
    pub user_ip: Option<String>,
    /// 1 Android, 2 iOS.
    pub device_type: Option<i64>,
    /// First and last day as yyyyMMdd.
    pub begin_ds: String,
    /// First and last day as yyyyMMdd.
    pub end_ds: String,
}

impl DownloadBill {
    /// Starts with the required members.
    pub fn new(
        env: impl Into<i64>,
        begin_ds: impl Into<String>,
        end_ds: impl Into<String>,
    ) -> Self {
        Self {
            pay_sig: Default::default(),
            openid: Default::default(),
            env: env.into(),
            user_ip: Default::default(),
            device_type: Default::default(),
            begin_ds: begin_ds.into(),
            end_ds: end_ds.into(),
        }
    }

    /// HMAC-SHA256 of path, ampersand and request body with the payment app key as key, in hex.
    pub fn pay_sig(mut self, pay_sig: impl Into<String>) -> Self {
        self.pay_sig = Some(pay_sig.into());
        self
    }

    /// The user's open id.
    pub fn openid(mut self, openid: impl Into<String>) -> Self {
        self.openid = Some(openid.into());
        self
    }

    /// The user's IP address, such as 1.1.1.1.
    pub fn user_ip(mut self, user_ip: impl Into<String>) -> Self {
        self.user_ip = Some(user_ip.into());
        self
    }

    /// 1 Android, 2 iOS.
    pub fn device_type(mut self, device_type: impl Into<i64>) -> Self {
        self.device_type = Some(device_type.into());
        self
    }
}

wire_out!(DownloadBill {
    "pay_sig" => pay_sig,
    "openid" => openid,
    "env" => env,
    "user_ip" => user_ip,
    "device_type" => device_type,
    "begin_ds" => begin_ds,
    "end_ds" => end_ds,
});

/// The answer to [`DownloadBill`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DownloadBillResponse {
    /// Address of the bill, for a short time.
    pub url: String,
}

wire_in!(DownloadBillResponse {
    "url" => url,
});

impl Endpoint for DownloadBill {
    type Response = DownloadBillResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.xpay.download_bill",
        path: "/xpay/download_bill",
        query: &["pay_sig"],
        ..Operation::usual(Product::Mini)
    };
}

/// Mark an order as delivered (通知已经发货完成).
///
/// `POST /xpay/notify_provide_goods`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html#_2-3-%E6%9C%8D%E5%8A%A1%E5%99%A8API)
///
/// Only for orders that are still waiting for delivery, when the delivery event went wrong.
///
/// # Errors
///
/// - `-1`: server busy, retry shortly
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct NotifyProvideGoods {
    /// HMAC-SHA256 of path, ampersand and request body with the payment app key as key, in hex.
    pub pay_sig: Option<String>,
    /// The user's open id.
    pub openid: Option<String>,
    /// 0 production, 1 sandbox.
    pub env: i64,
    /// The user's IP address, such as 1.1.1.1.
    pub user_ip: Option<String>,
    /// 1 Android, 2 iOS.
    pub device_type: Option<i64>,
    /// Own order number.
    pub order_id: Option<String>,
    /// Order number of WeChat's virtual payment, instead of order_id.
    pub wx_order_id: Option<String>,
}

impl NotifyProvideGoods {
    /// Starts with the required members.
    pub fn new(env: impl Into<i64>) -> Self {
        Self {
            pay_sig: Default::default(),
            openid: Default::default(),
            env: env.into(),
            user_ip: Default::default(),
            device_type: Default::default(),
            order_id: Default::default(),
            wx_order_id: Default::default(),
        }
    }

    /// HMAC-SHA256 of path, ampersand and request body with the payment app key as key, in hex.
    pub fn pay_sig(mut self, pay_sig: impl Into<String>) -> Self {
        self.pay_sig = Some(pay_sig.into());
        self
    }

    /// The user's open id.
    pub fn openid(mut self, openid: impl Into<String>) -> Self {
        self.openid = Some(openid.into());
        self
    }

    /// The user's IP address, such as 1.1.1.1.
    pub fn user_ip(mut self, user_ip: impl Into<String>) -> Self {
        self.user_ip = Some(user_ip.into());
        self
    }

    /// 1 Android, 2 iOS.
    pub fn device_type(mut self, device_type: impl Into<i64>) -> Self {
        self.device_type = Some(device_type.into());
        self
    }

    /// Own order number.
    pub fn order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Order number of WeChat's virtual payment, instead of order_id.
    pub fn wx_order_id(mut self, wx_order_id: impl Into<String>) -> Self {
        self.wx_order_id = Some(wx_order_id.into());
        self
    }
}

wire_out!(NotifyProvideGoods {
    "pay_sig" => pay_sig,
    "openid" => openid,
    "env" => env,
    "user_ip" => user_ip,
    "device_type" => device_type,
    "order_id" => order_id,
    "wx_order_id" => wx_order_id,
});

/// The answer to [`NotifyProvideGoods`].
pub type NotifyProvideGoodsResponse = yizhan_core::Done;

impl Endpoint for NotifyProvideGoods {
    type Response = NotifyProvideGoodsResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.xpay.notify_provide_goods",
        path: "/xpay/notify_provide_goods",
        query: &["pay_sig"],
        ..Operation::usual(Product::Mini)
    };
}

/// Give tokens (代币赠送).
///
/// `POST /xpay/present_currency`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html#_2-3-%E6%9C%8D%E5%8A%A1%E5%99%A8API)
///
/// # Errors
///
/// - `-1`: server busy, retry shortly
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct PresentCurrency {
    /// HMAC-SHA256 of path, ampersand and request body with the payment app key as key, in hex.
    pub pay_sig: Option<String>,
    /// The user's open id.
    pub openid: Option<String>,
    /// 0 production, 1 sandbox.
    pub env: i64,
    /// The user's IP address, such as 1.1.1.1.
    pub user_ip: Option<String>,
    /// 1 Android, 2 iOS.
    pub device_type: Option<i64>,
    /// Own order number.
    pub order_id: String,
    /// Number of tokens.
    pub amount: i64,
}

impl PresentCurrency {
    /// Starts with the required members.
    pub fn new(env: impl Into<i64>, order_id: impl Into<String>, amount: impl Into<i64>) -> Self {
        Self {
            pay_sig: Default::default(),
            openid: Default::default(),
            env: env.into(),
            user_ip: Default::default(),
            device_type: Default::default(),
            order_id: order_id.into(),
            amount: amount.into(),
        }
    }

    /// HMAC-SHA256 of path, ampersand and request body with the payment app key as key, in hex.
    pub fn pay_sig(mut self, pay_sig: impl Into<String>) -> Self {
        self.pay_sig = Some(pay_sig.into());
        self
    }

    /// The user's open id.
    pub fn openid(mut self, openid: impl Into<String>) -> Self {
        self.openid = Some(openid.into());
        self
    }

    /// The user's IP address, such as 1.1.1.1.
    pub fn user_ip(mut self, user_ip: impl Into<String>) -> Self {
        self.user_ip = Some(user_ip.into());
        self
    }

    /// 1 Android, 2 iOS.
    pub fn device_type(mut self, device_type: impl Into<i64>) -> Self {
        self.device_type = Some(device_type.into());
        self
    }
}

wire_out!(PresentCurrency {
    "pay_sig" => pay_sig,
    "openid" => openid,
    "env" => env,
    "user_ip" => user_ip,
    "device_type" => device_type,
    "order_id" => order_id,
    "amount" => amount,
});

/// The answer to [`PresentCurrency`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PresentCurrencyResponse {
    /// Own order number.
    pub order_id: String,
    /// Tokens left, with the given ones.
    pub balance: i64,
    /// Tokens left that were given.
    pub present_balance: i64,
}

wire_in!(PresentCurrencyResponse {
    "order_id" => order_id,
    "balance" => balance,
    "present_balance" => present_balance,
});

impl Endpoint for PresentCurrency {
    type Response = PresentCurrencyResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.xpay.present_currency",
        path: "/xpay/present_currency",
        query: &["pay_sig"],
        ..Operation::usual(Product::Mini)
    };
}

/// List advertising funds (查询广告金发放记录).
///
/// `POST /xpay/query_adver_funds`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html#_2-3-%E6%9C%8D%E5%8A%A1%E5%99%A8API)
///
/// # Errors
///
/// - `-1`: server busy, retry shortly
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct QueryAdverFunds {
    /// HMAC-SHA256 of path, ampersand and request body with the payment app key as key, in hex.
    pub pay_sig: Option<String>,
    /// The user's open id.
    pub openid: Option<String>,
    /// 0 production, 1 sandbox.
    pub env: i64,
    /// The user's IP address, such as 1.1.1.1.
    pub user_ip: Option<String>,
    /// 1 Android, 2 iOS.
    pub device_type: Option<i64>,
    /// Page number, from 1.
    ///
    /// `1` unless set.
    pub page: i64,
    /// Items for a page.
    ///
    /// `10` unless set.
    pub page_size: i64,
    /// Conditions, absent for all.
    pub filter: Option<QueryAdverFundsFilter>,
}

impl QueryAdverFunds {
    /// Starts with the required members.
    pub fn new(env: impl Into<i64>) -> Self {
        Self {
            pay_sig: Default::default(),
            openid: Default::default(),
            env: env.into(),
            user_ip: Default::default(),
            device_type: Default::default(),
            page: 1,
            page_size: 10,
            filter: Default::default(),
        }
    }

    /// HMAC-SHA256 of path, ampersand and request body with the payment app key as key, in hex.
    pub fn pay_sig(mut self, pay_sig: impl Into<String>) -> Self {
        self.pay_sig = Some(pay_sig.into());
        self
    }

    /// The user's open id.
    pub fn openid(mut self, openid: impl Into<String>) -> Self {
        self.openid = Some(openid.into());
        self
    }

    /// The user's IP address, such as 1.1.1.1.
    pub fn user_ip(mut self, user_ip: impl Into<String>) -> Self {
        self.user_ip = Some(user_ip.into());
        self
    }

    /// 1 Android, 2 iOS.
    pub fn device_type(mut self, device_type: impl Into<i64>) -> Self {
        self.device_type = Some(device_type.into());
        self
    }

    /// Page number, from 1.
    ///
    /// `1` unless set.
    pub fn page(mut self, page: impl Into<i64>) -> Self {
        self.page = page.into();
        self
    }

    /// Items for a page.
    ///
    /// `10` unless set.
    pub fn page_size(mut self, page_size: impl Into<i64>) -> Self {
        self.page_size = page_size.into();
        self
    }

    /// Conditions, absent for all.
    pub fn filter(mut self, filter: impl Into<QueryAdverFundsFilter>) -> Self {
        self.filter = Some(filter.into());
        self
    }
}

wire_out!(QueryAdverFunds {
    "pay_sig" => pay_sig,
    "openid" => openid,
    "env" => env,
    "user_ip" => user_ip,
    "device_type" => device_type,
    "page" => page,
    "page_size" => page_size,
    "filter" => filter,
});

/// The answer to [`QueryAdverFunds`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QueryAdverFundsResponse {
    /// `adver_funds_list`.
    pub adver_funds_list: Vec<QueryAdverFundsAdverFundsList>,
    /// Number of pages.
    pub total_page: i64,
}

wire_in!(QueryAdverFundsResponse {
    "adver_funds_list" => adver_funds_list,
    "total_page" => total_page,
});

impl Endpoint for QueryAdverFunds {
    type Response = QueryAdverFundsResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.xpay.query_adver_funds",
        path: "/xpay/query_adver_funds",
        query: &["pay_sig"],
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `filter` of [`QueryAdverFunds`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QueryAdverFundsFilter {
    /// Unix seconds, bounds of the settlement period.
    pub settle_begin: i64,
    /// Unix seconds, bounds of the settlement period.
    pub settle_end: i64,
    /// 0 general gift, 1 advertising incentive, 2 targeted incentive.
    pub fund_type: Option<i64>,
}

impl QueryAdverFundsFilter {
    /// Starts with the required members.
    #[must_use]
    pub fn new(settle_begin: impl Into<i64>, settle_end: impl Into<i64>) -> Self {
        Self {
            settle_begin: settle_begin.into(),
            settle_end: settle_end.into(),
            fund_type: Default::default(),
        }
    }

    /// 0 general gift, 1 advertising incentive, 2 targeted incentive.
    #[must_use]
    pub fn fund_type(mut self, fund_type: impl Into<i64>) -> Self {
        self.fund_type = Some(fund_type.into());
        self
    }
}

wire_out!(part QueryAdverFundsFilter {
    "settle_begin" => settle_begin,
    "settle_end" => settle_end,
    "fund_type" => fund_type,
});

/// `adver_funds_list` of [`QueryAdverFunds`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QueryAdverFundsAdverFundsList {
    /// Id of the advertising funds.
    pub fund_id: String,
    /// 0 general gift, 1 advertising incentive, 2 targeted incentive.
    pub fund_type: i64,
    /// Unix seconds, bounds of the settlement period.
    pub settle_begin: i64,
    /// Unix seconds, bounds of the settlement period.
    pub settle_end: i64,
    /// Fen.
    pub total_amount: i64,
    /// Fen.
    pub remain_amount: i64,
    /// Unix seconds.
    pub expire_time: Option<i64>,
}

wire_in!(part QueryAdverFundsAdverFundsList {
    "fund_id" => fund_id,
    "fund_type" => fund_type,
    "settle_begin" => settle_begin,
    "settle_end" => settle_end,
    "total_amount" => total_amount,
    "remain_amount" => remain_amount,
    "expire_time" => expire_time,
});

/// Get the withdrawable balance of the merchant (查询商家账户里的可提现余额).
///
/// `POST /xpay/query_biz_balance`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html#_2-3-%E6%9C%8D%E5%8A%A1%E5%99%A8API)
///
/// # Errors
///
/// - `-1`: server busy, retry shortly
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct QueryBizBalance {
    /// HMAC-SHA256 of path, ampersand and request body with the payment app key as key, in hex.
    pub pay_sig: Option<String>,
    /// The user's open id.
    pub openid: Option<String>,
    /// 0 production, 1 sandbox.
    pub env: i64,
    /// The user's IP address, such as 1.1.1.1.
    pub user_ip: Option<String>,
    /// 1 Android, 2 iOS.
    pub device_type: Option<i64>,
}

impl QueryBizBalance {
    /// Starts with the required members.
    pub fn new(env: impl Into<i64>) -> Self {
        Self {
            pay_sig: Default::default(),
            openid: Default::default(),
            env: env.into(),
            user_ip: Default::default(),
            device_type: Default::default(),
        }
    }

    /// HMAC-SHA256 of path, ampersand and request body with the payment app key as key, in hex.
    pub fn pay_sig(mut self, pay_sig: impl Into<String>) -> Self {
        self.pay_sig = Some(pay_sig.into());
        self
    }

    /// The user's open id.
    pub fn openid(mut self, openid: impl Into<String>) -> Self {
        self.openid = Some(openid.into());
        self
    }

    /// The user's IP address, such as 1.1.1.1.
    pub fn user_ip(mut self, user_ip: impl Into<String>) -> Self {
        self.user_ip = Some(user_ip.into());
        self
    }

    /// 1 Android, 2 iOS.
    pub fn device_type(mut self, device_type: impl Into<i64>) -> Self {
        self.device_type = Some(device_type.into());
        self
    }
}

wire_out!(QueryBizBalance {
    "pay_sig" => pay_sig,
    "openid" => openid,
    "env" => env,
    "user_ip" => user_ip,
    "device_type" => device_type,
});

/// The answer to [`QueryBizBalance`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QueryBizBalanceResponse {
    /// `balance_available`.
    pub balance_available: QueryBizBalanceBalanceAvailable,
}

wire_in!(QueryBizBalanceResponse {
    "balance_available" => balance_available,
});

impl Endpoint for QueryBizBalance {
    type Response = QueryBizBalanceResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.xpay.query_biz_balance",
        path: "/xpay/query_biz_balance",
        query: &["pay_sig"],
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `balance_available` of [`QueryBizBalance`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QueryBizBalanceBalanceAvailable {
    /// Yuan.
    pub amount: f64,
    /// Such as CNY.
    pub currency_code: String,
}

wire_in!(part QueryBizBalanceBalanceAvailable {
    "amount" => amount,
    "currency_code" => currency_code,
});

/// List advertising recharge bills (查询广告金充值记录).
///
/// `POST /xpay/query_funds_bill`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html#_2-3-%E6%9C%8D%E5%8A%A1%E5%99%A8API)
///
/// # Errors
///
/// - `-1`: server busy, retry shortly
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct QueryFundsBill {
    /// HMAC-SHA256 of path, ampersand and request body with the payment app key as key, in hex.
    pub pay_sig: Option<String>,
    /// The user's open id.
    pub openid: Option<String>,
    /// 0 production, 1 sandbox.
    pub env: i64,
    /// The user's IP address, such as 1.1.1.1.
    pub user_ip: Option<String>,
    /// 1 Android, 2 iOS.
    pub device_type: Option<i64>,
    /// Page number, from 1.
    ///
    /// `1` unless set.
    pub page: i64,
    /// Items for a page.
    ///
    /// `10` unless set.
    pub page_size: i64,
    /// Conditions, absent for all.
    pub filter: Option<QueryFundsBillFilter>,
}

impl QueryFundsBill {
    /// Starts with the required members.
    pub fn new(env: impl Into<i64>) -> Self {
        Self {
            pay_sig: Default::default(),
            openid: Default::default(),
            env: env.into(),
            user_ip: Default::default(),
            device_type: Default::default(),
            page: 1,
            page_size: 10,
            filter: Default::default(),
        }
    }

    /// HMAC-SHA256 of path, ampersand and request body with the payment app key as key, in hex.
    pub fn pay_sig(mut self, pay_sig: impl Into<String>) -> Self {
        self.pay_sig = Some(pay_sig.into());
        self
    }

    /// The user's open id.
    pub fn openid(mut self, openid: impl Into<String>) -> Self {
        self.openid = Some(openid.into());
        self
    }

    /// The user's IP address, such as 1.1.1.1.
    pub fn user_ip(mut self, user_ip: impl Into<String>) -> Self {
        self.user_ip = Some(user_ip.into());
        self
    }

    /// 1 Android, 2 iOS.
    pub fn device_type(mut self, device_type: impl Into<i64>) -> Self {
        self.device_type = Some(device_type.into());
        self
    }

    /// Page number, from 1.
    ///
    /// `1` unless set.
    pub fn page(mut self, page: impl Into<i64>) -> Self {
        self.page = page.into();
        self
    }

    /// Items for a page.
    ///
    /// `10` unless set.
    pub fn page_size(mut self, page_size: impl Into<i64>) -> Self {
        self.page_size = page_size.into();
        self
    }

    /// Conditions, absent for all.
    pub fn filter(mut self, filter: impl Into<QueryFundsBillFilter>) -> Self {
        self.filter = Some(filter.into());
        self
    }
}

wire_out!(QueryFundsBill {
    "pay_sig" => pay_sig,
    "openid" => openid,
    "env" => env,
    "user_ip" => user_ip,
    "device_type" => device_type,
    "page" => page,
    "page_size" => page_size,
    "filter" => filter,
});

/// The answer to [`QueryFundsBill`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QueryFundsBillResponse {
    /// `bill_list`.
    pub bill_list: Vec<QueryFundsBillBillList>,
    /// Number of pages.
    pub total_page: i64,
}

wire_in!(QueryFundsBillResponse {
    "bill_list" => bill_list,
    "total_page" => total_page,
});

impl Endpoint for QueryFundsBill {
    type Response = QueryFundsBillResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.xpay.query_funds_bill",
        path: "/xpay/query_funds_bill",
        query: &["pay_sig"],
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `filter` of [`QueryFundsBill`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QueryFundsBillFilter {
    /// Unix seconds.
    pub oper_time_begin: Option<i64>,
    /// Unix seconds.
    pub oper_time_end: Option<i64>,
    /// Id of the bill.
    pub bill_id: Option<String>,
}

impl QueryFundsBillFilter {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Unix seconds.
    #[must_use]
    pub fn oper_time_begin(mut self, oper_time_begin: impl Into<i64>) -> Self {
        self.oper_time_begin = Some(oper_time_begin.into());
        self
    }

    /// Unix seconds.
    #[must_use]
    pub fn oper_time_end(mut self, oper_time_end: impl Into<i64>) -> Self {
        self.oper_time_end = Some(oper_time_end.into());
        self
    }

    /// Id of the bill.
    #[must_use]
    pub fn bill_id(mut self, bill_id: impl Into<String>) -> Self {
        self.bill_id = Some(bill_id.into());
        self
    }
}

wire_out!(part QueryFundsBillFilter {
    "oper_time_begin" => oper_time_begin,
    "oper_time_end" => oper_time_end,
    "bill_id" => bill_id,
});

/// `bill_list` of [`QueryFundsBill`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QueryFundsBillBillList {
    /// Id of the bill.
    pub bill_id: String,
    /// Unix seconds.
    pub oper_time: i64,
    /// Id of the advertising funds.
    pub fund_id: String,
    /// Unix seconds, bounds of the settlement period.
    pub settle_begin: i64,
    /// Unix seconds, bounds of the settlement period.
    pub settle_end: i64,
    /// Id of the advertising account to recharge.
    pub transfer_account_uid: i64,
    /// Name of the advertising account or its company.
    pub transfer_account_name: String,
    /// Fen.
    pub transfer_amount: i64,
    /// `status`.
    pub status: i64,
}

wire_in!(part QueryFundsBillBillList {
    "bill_id" => bill_id,
    "oper_time" => oper_time,
    "fund_id" => fund_id,
    "settle_begin" => settle_begin,
    "settle_end" => settle_end,
    "transfer_account_uid" => transfer_account_uid,
    "transfer_account_name" => transfer_account_name,
    "transfer_amount" => transfer_amount,
    "status" => status,
});

/// Query an order (查询创建的订单).
///
/// `POST /xpay/query_order`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html#_2-3-%E6%9C%8D%E5%8A%A1%E5%99%A8API)
///
/// For orders paid with money, not with tokens. Give order_id or wx_order_id.
///
/// # Errors
///
/// - `-1`: server busy, retry shortly
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct QueryOrder {
    /// HMAC-SHA256 of path, ampersand and request body with the payment app key as key, in hex.
    pub pay_sig: Option<String>,
    /// The user's open id.
    pub openid: Option<String>,
    /// 0 production, 1 sandbox.
    pub env: i64,
    /// The user's IP address, such as 1.1.1.1.
    pub user_ip: Option<String>,
    /// 1 Android, 2 iOS.
    pub device_type: Option<i64>,
    /// Own order number.
    pub order_id: Option<String>,
    /// Order number of WeChat's virtual payment, instead of order_id.
    pub wx_order_id: Option<String>,
}

impl QueryOrder {
    /// Starts with the required members.
    pub fn new(env: impl Into<i64>) -> Self {
        Self {
            pay_sig: Default::default(),
            openid: Default::default(),
            env: env.into(),
            user_ip: Default::default(),
            device_type: Default::default(),
            order_id: Default::default(),
            wx_order_id: Default::default(),
        }
    }

    /// HMAC-SHA256 of path, ampersand and request body with the payment app key as key, in hex.
    pub fn pay_sig(mut self, pay_sig: impl Into<String>) -> Self {
        self.pay_sig = Some(pay_sig.into());
        self
    }

    /// The user's open id.
    pub fn openid(mut self, openid: impl Into<String>) -> Self {
        self.openid = Some(openid.into());
        self
    }

    /// The user's IP address, such as 1.1.1.1.
    pub fn user_ip(mut self, user_ip: impl Into<String>) -> Self {
        self.user_ip = Some(user_ip.into());
        self
    }

    /// 1 Android, 2 iOS.
    pub fn device_type(mut self, device_type: impl Into<i64>) -> Self {
        self.device_type = Some(device_type.into());
        self
    }

    /// Own order number.
    pub fn order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Order number of WeChat's virtual payment, instead of order_id.
    pub fn wx_order_id(mut self, wx_order_id: impl Into<String>) -> Self {
        self.wx_order_id = Some(wx_order_id.into());
        self
    }
}

wire_out!(QueryOrder {
    "pay_sig" => pay_sig,
    "openid" => openid,
    "env" => env,
    "user_ip" => user_ip,
    "device_type" => device_type,
    "order_id" => order_id,
    "wx_order_id" => wx_order_id,
});

/// The answer to [`QueryOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QueryOrderResponse {
    /// `order`.
    pub order: QueryOrderOrder,
}

wire_in!(QueryOrderResponse {
    "order" => order,
});

impl Endpoint for QueryOrder {
    type Response = QueryOrderResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.xpay.query_order",
        path: "/xpay/query_order",
        query: &["pay_sig"],
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `order` of [`QueryOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QueryOrderOrder {
    /// Own order number.
    pub order_id: String,
    /// 1 production, 2 sandbox.
    pub env_type: i64,
    /// Whether it is a payment or a refund.
    pub order_type: i64,
    /// 0 initial, 1 created, 2 paid, 3 being delivered, 4 delivered, 5 refunded, 6 closed, 7 refund failed, 8 refund completed.
    pub status: i64,
    /// 0 mini drama.
    pub biz_type: i64,
    /// Fen.
    pub order_fee: i64,
    /// Fen.
    pub coupon_fee: i64,
    /// Fen.
    pub paid_fee: i64,
    /// Fen.
    pub refund_fee: Option<i64>,
    /// Fen.
    pub left_fee: Option<i64>,
    /// Unix seconds.
    pub paid_time: Option<i64>,
    /// Unix seconds.
    pub provide_time: Option<i64>,
    /// Unix seconds.
    pub create_time: i64,
    /// Unix seconds.
    pub update_time: i64,
    /// Own text stored with the order.
    pub biz_meta: Option<String>,
    /// `token`.
    pub token: Option<String>,
    /// Order number of WeChat's virtual payment, instead of order_id.
    pub wx_order_id: String,
    /// Merchant order number in WeChat Pay.
    pub channel_order_id: Option<String>,
    /// WeChat Pay order number.
    pub wxpay_order_id: Option<String>,
    /// 0 or 3 not settled, 1 being settled, 2 settled.
    pub sett_state: Option<i64>,
    /// Unix seconds.
    pub sett_time: Option<i64>,
}

wire_in!(part QueryOrderOrder {
    "order_id" => order_id,
    "env_type" => env_type,
    "order_type" => order_type,
    "status" => status,
    "biz_type" => biz_type,
    "order_fee" => order_fee,
    "coupon_fee" => coupon_fee,
    "paid_fee" => paid_fee,
    "refund_fee" => refund_fee,
    "left_fee" => left_fee,
    "paid_time" => paid_time,
    "provide_time" => provide_time,
    "create_time" => create_time,
    "update_time" => update_time,
    "biz_meta" => biz_meta,
    "token" => token;
    "wx_order_id" => wx_order_id,
    "channel_order_id" => channel_order_id,
    "wxpay_order_id" => wxpay_order_id,
    "sett_state" => sett_state,
    "sett_time" => sett_time,
});

/// Get the publishing state of items (查询发布道具状态).
///
/// `POST /xpay/query_publish_goods`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html#_2-3-%E6%9C%8D%E5%8A%A1%E5%99%A8API)
///
/// # Errors
///
/// - `-1`: server busy, retry shortly
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct QueryPublishGoods {
    /// HMAC-SHA256 of path, ampersand and request body with the payment app key as key, in hex.
    pub pay_sig: Option<String>,
    /// The user's open id.
    pub openid: Option<String>,
    /// 0 production, 1 sandbox.
    pub env: i64,
    /// The user's IP address, such as 1.1.1.1.
    pub user_ip: Option<String>,
    /// 1 Android, 2 iOS.
    pub device_type: Option<i64>,
}

impl QueryPublishGoods {
    /// Starts with the required members.
    pub fn new(env: impl Into<i64>) -> Self {
        Self {
            pay_sig: Default::default(),
            openid: Default::default(),
            env: env.into(),
            user_ip: Default::default(),
            device_type: Default::default(),
        }
    }

    /// HMAC-SHA256 of path, ampersand and request body with the payment app key as key, in hex.
    pub fn pay_sig(mut self, pay_sig: impl Into<String>) -> Self {
        self.pay_sig = Some(pay_sig.into());
        self
    }

    /// The user's open id.
    pub fn openid(mut self, openid: impl Into<String>) -> Self {
        self.openid = Some(openid.into());
        self
    }

    /// The user's IP address, such as 1.1.1.1.
    pub fn user_ip(mut self, user_ip: impl Into<String>) -> Self {
        self.user_ip = Some(user_ip.into());
        self
    }

    /// 1 Android, 2 iOS.
    pub fn device_type(mut self, device_type: impl Into<i64>) -> Self {
        self.device_type = Some(device_type.into());
        self
    }
}

wire_out!(QueryPublishGoods {
    "pay_sig" => pay_sig,
    "openid" => openid,
    "env" => env,
    "user_ip" => user_ip,
    "device_type" => device_type,
});

/// The answer to [`QueryPublishGoods`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QueryPublishGoodsResponse {
    /// `publish_item`.
    pub publish_item: Vec<QueryPublishGoodsPublishItem>,
    /// 0 no task, 1 running, 2 failed or partly failed, 3 done.
    pub status: i64,
}

wire_in!(QueryPublishGoodsResponse {
    "publish_item" => publish_item,
    "status" => status,
});

impl Endpoint for QueryPublishGoods {
    type Response = QueryPublishGoodsResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.xpay.query_publish_goods",
        path: "/xpay/query_publish_goods",
        query: &["pay_sig"],
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `publish_item` of [`QueryPublishGoods`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QueryPublishGoodsPublishItem {
    /// Id of the item.
    pub id: String,
    /// 0 publishing, 1 id exists, 2 published, 3 failed.
    pub publish_status: i64,
    /// `errmsg`.
    pub errmsg: Option<String>,
}

wire_in!(part QueryPublishGoodsPublishItem {
    "id" => id,
    "publish_status" => publish_status,
    "errmsg" => errmsg,
});

/// List recovered advertising funds (查询广告金回收记录).
///
/// `POST /xpay/query_recover_bill`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html#_2-3-%E6%9C%8D%E5%8A%A1%E5%99%A8API)
///
/// # Errors
///
/// - `-1`: server busy, retry shortly
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct QueryRecoverBill {
    /// HMAC-SHA256 of path, ampersand and request body with the payment app key as key, in hex.
    pub pay_sig: Option<String>,
    /// The user's open id.
    pub openid: Option<String>,
    /// 0 production, 1 sandbox.
    pub env: i64,
    /// The user's IP address, such as 1.1.1.1.
    pub user_ip: Option<String>,
    /// 1 Android, 2 iOS.
    pub device_type: Option<i64>,
    /// Page number, from 1.
    ///
    /// `1` unless set.
    pub page: i64,
    /// Items for a page.
    ///
    /// `10` unless set.
    pub page_size: i64,
    /// Conditions, absent for all.
    pub filter: Option<QueryRecoverBillFilter>,
}

impl QueryRecoverBill {
    /// Starts with the required members.
    pub fn new(env: impl Into<i64>) -> Self {
        Self {
            pay_sig: Default::default(),
            openid: Default::default(),
            env: env.into(),
            user_ip: Default::default(),
            device_type: Default::default(),
            page: 1,
            page_size: 10,
            filter: Default::default(),
        }
    }

    /// HMAC-SHA256 of path, ampersand and request body with the payment app key as key, in hex.
    pub fn pay_sig(mut self, pay_sig: impl Into<String>) -> Self {
        self.pay_sig = Some(pay_sig.into());
        self
    }

    /// The user's open id.
    pub fn openid(mut self, openid: impl Into<String>) -> Self {
        self.openid = Some(openid.into());
        self
    }

    /// The user's IP address, such as 1.1.1.1.
    pub fn user_ip(mut self, user_ip: impl Into<String>) -> Self {
        self.user_ip = Some(user_ip.into());
        self
    }

    /// 1 Android, 2 iOS.
    pub fn device_type(mut self, device_type: impl Into<i64>) -> Self {
        self.device_type = Some(device_type.into());
        self
    }

    /// Page number, from 1.
    ///
    /// `1` unless set.
    pub fn page(mut self, page: impl Into<i64>) -> Self {
        self.page = page.into();
        self
    }

    /// Items for a page.
    ///
    /// `10` unless set.
    pub fn page_size(mut self, page_size: impl Into<i64>) -> Self {
        self.page_size = page_size.into();
        self
    }

    /// Conditions, absent for all.
    pub fn filter(mut self, filter: impl Into<QueryRecoverBillFilter>) -> Self {
        self.filter = Some(filter.into());
        self
    }
}

wire_out!(QueryRecoverBill {
    "pay_sig" => pay_sig,
    "openid" => openid,
    "env" => env,
    "user_ip" => user_ip,
    "device_type" => device_type,
    "page" => page,
    "page_size" => page_size,
    "filter" => filter,
});

/// The answer to [`QueryRecoverBill`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QueryRecoverBillResponse {
    /// `bill_list`.
    pub bill_list: Vec<QueryRecoverBillBillList>,
    /// Number of pages.
    pub total_page: i64,
}

wire_in!(QueryRecoverBillResponse {
    "bill_list" => bill_list,
    "total_page" => total_page,
});

impl Endpoint for QueryRecoverBill {
    type Response = QueryRecoverBillResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.xpay.query_recover_bill",
        path: "/xpay/query_recover_bill",
        query: &["pay_sig"],
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `filter` of [`QueryRecoverBill`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QueryRecoverBillFilter {
    /// Unix seconds.
    pub recover_time_begin: Option<i64>,
    /// Unix seconds.
    pub recover_time_end: Option<i64>,
    /// Id of the bill.
    pub bill_id: Option<String>,
}

impl QueryRecoverBillFilter {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Unix seconds.
    #[must_use]
    pub fn recover_time_begin(mut self, recover_time_begin: impl Into<i64>) -> Self {
        self.recover_time_begin = Some(recover_time_begin.into());
        self
    }

    /// Unix seconds.
    #[must_use]
    pub fn recover_time_end(mut self, recover_time_end: impl Into<i64>) -> Self {
        self.recover_time_end = Some(recover_time_end.into());
        self
    }

    /// Id of the bill.
    #[must_use]
    pub fn bill_id(mut self, bill_id: impl Into<String>) -> Self {
        self.bill_id = Some(bill_id.into());
        self
    }
}

wire_out!(part QueryRecoverBillFilter {
    "recover_time_begin" => recover_time_begin,
    "recover_time_end" => recover_time_end,
    "bill_id" => bill_id,
});

/// `bill_list` of [`QueryRecoverBill`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QueryRecoverBillBillList {
    /// Id of the bill.
    pub bill_id: String,
    /// Unix seconds.
    pub recover_time: i64,
    /// Id of the advertising funds.
    pub fund_id: String,
    /// Unix seconds, bounds of the settlement period.
    pub settle_begin: i64,
    /// Unix seconds, bounds of the settlement period.
    pub settle_end: i64,
    /// Account the funds were taken from.
    pub recover_account_name: String,
    /// Fen.
    pub recover_amount: i64,
    /// Refunds that caused the recovery.
    pub refund_order_list: Vec<String>,
}

wire_in!(part QueryRecoverBillBillList {
    "bill_id" => bill_id,
    "recover_time" => recover_time,
    "fund_id" => fund_id,
    "settle_begin" => settle_begin,
    "settle_end" => settle_end,
    "recover_account_name" => recover_account_name,
    "recover_amount" => recover_amount,
    "refund_order_list" => refund_order_list,
});

/// List advertising recharge accounts (查询广告金充值账户).
///
/// `POST /xpay/query_transfer_account`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html#_2-3-%E6%9C%8D%E5%8A%A1%E5%99%A8API)
///
/// # Errors
///
/// - `-1`: server busy, retry shortly
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct QueryTransferAccount {
    /// HMAC-SHA256 of path, ampersand and request body with the payment app key as key, in hex.
    pub pay_sig: Option<String>,
    /// The user's open id.
    pub openid: Option<String>,
    /// 0 production, 1 sandbox.
    pub env: i64,
    /// The user's IP address, such as 1.1.1.1.
    pub user_ip: Option<String>,
    /// 1 Android, 2 iOS.
    pub device_type: Option<i64>,
}

impl QueryTransferAccount {
    /// Starts with the required members.
    pub fn new(env: impl Into<i64>) -> Self {
        Self {
            pay_sig: Default::default(),
            openid: Default::default(),
            env: env.into(),
            user_ip: Default::default(),
            device_type: Default::default(),
        }
    }

    /// HMAC-SHA256 of path, ampersand and request body with the payment app key as key, in hex.
    pub fn pay_sig(mut self, pay_sig: impl Into<String>) -> Self {
        self.pay_sig = Some(pay_sig.into());
        self
    }

    /// The user's open id.
    pub fn openid(mut self, openid: impl Into<String>) -> Self {
        self.openid = Some(openid.into());
        self
    }

    /// The user's IP address, such as 1.1.1.1.
    pub fn user_ip(mut self, user_ip: impl Into<String>) -> Self {
        self.user_ip = Some(user_ip.into());
        self
    }

    /// 1 Android, 2 iOS.
    pub fn device_type(mut self, device_type: impl Into<i64>) -> Self {
        self.device_type = Some(device_type.into());
        self
    }
}

wire_out!(QueryTransferAccount {
    "pay_sig" => pay_sig,
    "openid" => openid,
    "env" => env,
    "user_ip" => user_ip,
    "device_type" => device_type,
});

/// The answer to [`QueryTransferAccount`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QueryTransferAccountResponse {
    /// `acct_list`.
    pub acct_list: Vec<QueryTransferAccountAcctList>,
}

wire_in!(QueryTransferAccountResponse {
    "acct_list" => acct_list,
});

impl Endpoint for QueryTransferAccount {
    type Response = QueryTransferAccountResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.xpay.query_transfer_account",
        path: "/xpay/query_transfer_account",
        query: &["pay_sig"],
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `acct_list` of [`QueryTransferAccount`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QueryTransferAccountAcctList {
    /// Id of the advertising account to recharge.
    pub transfer_account_uid: i64,
    /// Name of the advertising account or its company.
    pub transfer_account_name: String,
    /// Id of the agency of the advertising account.
    pub transfer_account_agency_id: Option<i64>,
    /// `transfer_account_agency_name`.
    pub transfer_account_agency_name: Option<String>,
}

wire_in!(part QueryTransferAccountAcctList {
    "transfer_account_uid" => transfer_account_uid,
    "transfer_account_name" => transfer_account_name,
    "transfer_account_agency_id" => transfer_account_agency_id,
    "transfer_account_agency_name" => transfer_account_agency_name,
});

/// Get the upload state of items (查询批量上传道具任务状态).
///
/// `POST /xpay/query_upload_goods`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html#_2-3-%E6%9C%8D%E5%8A%A1%E5%99%A8API)
///
/// # Errors
///
/// - `-1`: server busy, retry shortly
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct QueryUploadGoods {
    /// HMAC-SHA256 of path, ampersand and request body with the payment app key as key, in hex.
    pub pay_sig: Option<String>,
    /// The user's open id.
    pub openid: Option<String>,
    /// 0 production, 1 sandbox.
    pub env: i64,
    /// The user's IP address, such as 1.1.1.1.
    pub user_ip: Option<String>,
    /// 1 Android, 2 iOS.
    pub device_type: Option<i64>,
}

impl QueryUploadGoods {
    /// Starts with the required members.
    pub fn new(env: impl Into<i64>) -> Self {
        Self {
            pay_sig: Default::default(),
            openid: Default::default(),
            env: env.into(),
            user_ip: Default::default(),
            device_type: Default::default(),
        }
    }

    /// HMAC-SHA256 of path, ampersand and request body with the payment app key as key, in hex.
    pub fn pay_sig(mut self, pay_sig: impl Into<String>) -> Self {
        self.pay_sig = Some(pay_sig.into());
        self
    }

    /// The user's open id.
    pub fn openid(mut self, openid: impl Into<String>) -> Self {
        self.openid = Some(openid.into());
        self
    }

    /// The user's IP address, such as 1.1.1.1.
    pub fn user_ip(mut self, user_ip: impl Into<String>) -> Self {
        self.user_ip = Some(user_ip.into());
        self
    }

    /// 1 Android, 2 iOS.
    pub fn device_type(mut self, device_type: impl Into<i64>) -> Self {
        self.device_type = Some(device_type.into());
        self
    }
}

wire_out!(QueryUploadGoods {
    "pay_sig" => pay_sig,
    "openid" => openid,
    "env" => env,
    "user_ip" => user_ip,
    "device_type" => device_type,
});

/// The answer to [`QueryUploadGoods`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QueryUploadGoodsResponse {
    /// `upload_item`.
    pub upload_item: Vec<QueryUploadGoodsUploadItem>,
    /// 0 no task, 1 running, 2 failed or partly failed, 3 done.
    pub status: i64,
}

wire_in!(QueryUploadGoodsResponse {
    "upload_item" => upload_item,
    "status" => status,
});

impl Endpoint for QueryUploadGoods {
    type Response = QueryUploadGoodsResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.xpay.query_upload_goods",
        path: "/xpay/query_upload_goods",
        query: &["pay_sig"],
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `upload_item` of [`QueryUploadGoods`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QueryUploadGoodsUploadItem {
    /// Id of the item.
    pub id: String,
    /// `name`.
    pub name: String,
    /// Fen.
    pub price: i64,
    /// Own note.
    pub remark: Option<String>,
    /// Address of the item's picture.
    pub item_url: Option<String>,
    /// 0 uploading, 1 id exists, 2 uploaded, 3 failed.
    pub upload_status: i64,
    /// `errmsg`.
    pub errmsg: Option<String>,
}

wire_in!(part QueryUploadGoodsUploadItem {
    "id" => id,
    "name" => name,
    "price" => price,
    "remark" => remark,
    "item_url" => item_url,
    "upload_status" => upload_status,
    "errmsg" => errmsg,
});

/// Get the token balance of a user (查询用户代币余额).
///
/// `POST /xpay/query_user_balance`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html#_2-3-%E6%9C%8D%E5%8A%A1%E5%99%A8API)
///
/// # Errors
///
/// - `-1`: server busy, retry shortly
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct QueryUserBalance {
    /// HMAC-SHA256 of the request body with the user's session key as key, in hex.
    pub signature: Option<String>,
    /// HMAC-SHA256 of path, ampersand and request body with the payment app key as key, in hex.
    pub pay_sig: Option<String>,
    /// The user's open id.
    pub openid: Option<String>,
    /// 0 production, 1 sandbox.
    pub env: i64,
    /// The user's IP address, such as 1.1.1.1.
    pub user_ip: Option<String>,
    /// 1 Android, 2 iOS.
    pub device_type: Option<i64>,
}

impl QueryUserBalance {
    /// Starts with the required members.
    pub fn new(env: impl Into<i64>) -> Self {
        Self {
            signature: Default::default(),
            pay_sig: Default::default(),
            openid: Default::default(),
            env: env.into(),
            user_ip: Default::default(),
            device_type: Default::default(),
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

    /// The user's open id.
    pub fn openid(mut self, openid: impl Into<String>) -> Self {
        self.openid = Some(openid.into());
        self
    }

    /// The user's IP address, such as 1.1.1.1.
    pub fn user_ip(mut self, user_ip: impl Into<String>) -> Self {
        self.user_ip = Some(user_ip.into());
        self
    }

    /// 1 Android, 2 iOS.
    pub fn device_type(mut self, device_type: impl Into<i64>) -> Self {
        self.device_type = Some(device_type.into());
        self
    }
}

wire_out!(QueryUserBalance {
    "signature" => signature,
    "pay_sig" => pay_sig,
    "openid" => openid,
    "env" => env,
    "user_ip" => user_ip,
    "device_type" => device_type,
});

/// The answer to [`QueryUserBalance`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QueryUserBalanceResponse {
    /// Tokens left, with the given ones.
    pub balance: i64,
    /// Tokens left that were given.
    pub present_balance: i64,
    /// Whether the first recharge condition is met.
    pub first_save_flag: bool,
    /// Tokens bought in all.
    pub sum_save: i64,
    /// Tokens given in all.
    pub sum_present: i64,
    /// Tokens got in all.
    pub sum_balance: i64,
    /// Tokens spent in all.
    pub sum_cost: i64,
}

wire_in!(QueryUserBalanceResponse {
    "balance" => balance,
    "present_balance" => present_balance,
    "first_save_flag" => first_save_flag,
    "sum_save" => sum_save,
    "sum_present" => sum_present,
    "sum_balance" => sum_balance,
    "sum_cost" => sum_cost,
});

impl Endpoint for QueryUserBalance {
    type Response = QueryUserBalanceResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.xpay.query_user_balance",
        path: "/xpay/query_user_balance",
        query: &["signature", "pay_sig"],
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Query a withdrawal order (查询提现订单).
///
/// `POST /xpay/query_withdraw_order`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html#_2-3-%E6%9C%8D%E5%8A%A1%E5%99%A8API)
///
/// # Errors
///
/// - `-1`: server busy, retry shortly
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct QueryWithdrawOrder {
    /// HMAC-SHA256 of path, ampersand and request body with the payment app key as key, in hex.
    pub pay_sig: Option<String>,
    /// The user's open id.
    pub openid: Option<String>,
    /// 0 production, 1 sandbox.
    pub env: i64,
    /// The user's IP address, such as 1.1.1.1.
    pub user_ip: Option<String>,
    /// 1 Android, 2 iOS.
    pub device_type: Option<i64>,
    /// Own withdrawal number.
    pub withdraw_no: String,
}

impl QueryWithdrawOrder {
    /// Starts with the required members.
    pub fn new(env: impl Into<i64>, withdraw_no: impl Into<String>) -> Self {
        Self {
            pay_sig: Default::default(),
            openid: Default::default(),
            env: env.into(),
            user_ip: Default::default(),
            device_type: Default::default(),
            withdraw_no: withdraw_no.into(),
        }
    }

    /// HMAC-SHA256 of path, ampersand and request body with the payment app key as key, in hex.
    pub fn pay_sig(mut self, pay_sig: impl Into<String>) -> Self {
        self.pay_sig = Some(pay_sig.into());
        self
    }

    /// The user's open id.
    pub fn openid(mut self, openid: impl Into<String>) -> Self {
        self.openid = Some(openid.into());
        self
    }

    /// The user's IP address, such as 1.1.1.1.
    pub fn user_ip(mut self, user_ip: impl Into<String>) -> Self {
        self.user_ip = Some(user_ip.into());
        self
    }

    /// 1 Android, 2 iOS.
    pub fn device_type(mut self, device_type: impl Into<i64>) -> Self {
        self.device_type = Some(device_type.into());
        self
    }
}

wire_out!(QueryWithdrawOrder {
    "pay_sig" => pay_sig,
    "openid" => openid,
    "env" => env,
    "user_ip" => user_ip,
    "device_type" => device_type,
    "withdraw_no" => withdraw_no,
});

/// The answer to [`QueryWithdrawOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QueryWithdrawOrderResponse {
    /// Own withdrawal number.
    pub withdraw_no: String,
    /// Yuan, absent for everything.
    pub withdraw_amount: f64,
    /// 1 in progress, 2 paid out, 3 failed.
    pub status: i64,
    /// Unix seconds.
    pub withdraw_success_timestamp: Option<i64>,
    /// `fail_reason`.
    pub fail_reason: Option<String>,
    /// Unix seconds.
    pub create_time: i64,
    /// WeChat's withdrawal number.
    pub wx_withdraw_no: String,
}

wire_in!(QueryWithdrawOrderResponse {
    "withdraw_no" => withdraw_no,
    "withdraw_amount" => withdraw_amount,
    "status" => status,
    "withdraw_success_timestamp" => withdraw_success_timestamp,
    "fail_reason" => fail_reason,
    "create_time" => create_time,
    "wx_withdraw_no" => wx_withdraw_no,
});

impl Endpoint for QueryWithdrawOrder {
    type Response = QueryWithdrawOrderResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.xpay.query_withdraw_order",
        path: "/xpay/query_withdraw_order",
        query: &["pay_sig"],
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Refund an order (对使用jsapi接口下的单进行退款).
///
/// `POST /xpay/refund_order`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html#_2-3-%E6%9C%8D%E5%8A%A1%E5%99%A8API)
///
/// Starts the refund; ask for the order to learn the result.
///
/// # Errors
///
/// - `-1`: server busy, retry shortly
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct RefundOrder {
    /// HMAC-SHA256 of path, ampersand and request body with the payment app key as key, in hex.
    pub pay_sig: Option<String>,
    /// The user's open id.
    pub openid: Option<String>,
    /// 0 production, 1 sandbox.
    pub env: i64,
    /// The user's IP address, such as 1.1.1.1.
    pub user_ip: Option<String>,
    /// 1 Android, 2 iOS.
    pub device_type: Option<i64>,
    /// Own order number.
    pub order_id: Option<String>,
    /// Order number of WeChat's virtual payment, instead of order_id.
    pub wx_order_id: Option<String>,
    /// Own refund number, 8 to 32 characters.
    pub refund_order_id: String,
    /// Fen, at most left_fee.
    pub refund_fee: i64,
    /// What can still be refunded in fen, as the order query tells.
    pub left_fee: i64,
    /// Own text stored with the order.
    pub biz_meta: Option<String>,
    /// 0 none, 1 product, 2 after-sales, 3 user changed mind, 4 price, 5 other.
    pub refund_reason: Option<String>,
    /// 1 customer service, 2 user, 3 other.
    pub req_from: Option<String>,
}

impl RefundOrder {
    /// Starts with the required members.
    pub fn new(
        env: impl Into<i64>,
        refund_order_id: impl Into<String>,
        refund_fee: impl Into<i64>,
        left_fee: impl Into<i64>,
    ) -> Self {
        Self {
            pay_sig: Default::default(),
            openid: Default::default(),
            env: env.into(),
            user_ip: Default::default(),
            device_type: Default::default(),
            order_id: Default::default(),
            wx_order_id: Default::default(),
            refund_order_id: refund_order_id.into(),
            refund_fee: refund_fee.into(),
            left_fee: left_fee.into(),
            biz_meta: Default::default(),
            refund_reason: Default::default(),
            req_from: Default::default(),
        }
    }

    /// HMAC-SHA256 of path, ampersand and request body with the payment app key as key, in hex.
    pub fn pay_sig(mut self, pay_sig: impl Into<String>) -> Self {
        self.pay_sig = Some(pay_sig.into());
        self
    }

    /// The user's open id.
    pub fn openid(mut self, openid: impl Into<String>) -> Self {
        self.openid = Some(openid.into());
        self
    }

    /// The user's IP address, such as 1.1.1.1.
    pub fn user_ip(mut self, user_ip: impl Into<String>) -> Self {
        self.user_ip = Some(user_ip.into());
        self
    }

    /// 1 Android, 2 iOS.
    pub fn device_type(mut self, device_type: impl Into<i64>) -> Self {
        self.device_type = Some(device_type.into());
        self
    }

    /// Own order number.
    pub fn order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Order number of WeChat's virtual payment, instead of order_id.
    pub fn wx_order_id(mut self, wx_order_id: impl Into<String>) -> Self {
        self.wx_order_id = Some(wx_order_id.into());
        self
    }

    /// Own text stored with the order.
    pub fn biz_meta(mut self, biz_meta: impl Into<String>) -> Self {
        self.biz_meta = Some(biz_meta.into());
        self
    }

    /// 0 none, 1 product, 2 after-sales, 3 user changed mind, 4 price, 5 other.
    pub fn refund_reason(mut self, refund_reason: impl Into<String>) -> Self {
        self.refund_reason = Some(refund_reason.into());
        self
    }

    /// 1 customer service, 2 user, 3 other.
    pub fn req_from(mut self, req_from: impl Into<String>) -> Self {
        self.req_from = Some(req_from.into());
        self
    }
}

wire_out!(RefundOrder {
    "pay_sig" => pay_sig,
    "openid" => openid,
    "env" => env,
    "user_ip" => user_ip,
    "device_type" => device_type,
    "order_id" => order_id,
    "wx_order_id" => wx_order_id,
    "refund_order_id" => refund_order_id,
    "refund_fee" => refund_fee,
    "left_fee" => left_fee,
    "biz_meta" => biz_meta,
    "refund_reason" => refund_reason,
    "req_from" => req_from,
});

/// The answer to [`RefundOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RefundOrderResponse {
    /// Own order number of the payment to refund.
    pub pay_order_id: String,
    /// Order number of WeChat's virtual payment.
    pub pay_wx_order_id: String,
    /// Own refund number, 8 to 32 characters.
    pub refund_order_id: String,
    /// Order number of WeChat's virtual payment.
    pub refund_wx_order_id: String,
}

wire_in!(RefundOrderResponse {
    "pay_order_id" => pay_order_id,
    "pay_wx_order_id" => pay_wx_order_id,
    "refund_order_id" => refund_order_id,
    "refund_wx_order_id" => refund_wx_order_id,
});

impl Endpoint for RefundOrder {
    type Response = RefundOrderResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.xpay.refund_order",
        path: "/xpay/refund_order",
        query: &["pay_sig"],
        ..Operation::usual(Product::Mini)
    };
}

/// Publish items in a batch (启动批量发布道具任务).
///
/// `POST /xpay/start_publish_goods`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html#_2-3-%E6%9C%8D%E5%8A%A1%E5%99%A8API)
///
/// Items are published asynchronously; one task at a time. Published items can be bought in production.
///
/// # Errors
///
/// - `-1`: server busy, retry shortly
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct StartPublishGoods {
    /// HMAC-SHA256 of path, ampersand and request body with the payment app key as key, in hex.
    pub pay_sig: Option<String>,
    /// The user's open id.
    pub openid: Option<String>,
    /// 0 production, 1 sandbox.
    pub env: i64,
    /// The user's IP address, such as 1.1.1.1.
    pub user_ip: Option<String>,
    /// 1 Android, 2 iOS.
    pub device_type: Option<i64>,
    /// `publish_item`.
    pub publish_item: Vec<StartPublishGoodsPublishItem>,
}

impl StartPublishGoods {
    /// Starts with the required members.
    pub fn new(
        env: impl Into<i64>,
        publish_item: impl IntoIterator<Item = impl Into<StartPublishGoodsPublishItem>>,
    ) -> Self {
        Self {
            pay_sig: Default::default(),
            openid: Default::default(),
            env: env.into(),
            user_ip: Default::default(),
            device_type: Default::default(),
            publish_item: publish_item.into_iter().map(Into::into).collect(),
        }
    }

    /// HMAC-SHA256 of path, ampersand and request body with the payment app key as key, in hex.
    pub fn pay_sig(mut self, pay_sig: impl Into<String>) -> Self {
        self.pay_sig = Some(pay_sig.into());
        self
    }

    /// The user's open id.
    pub fn openid(mut self, openid: impl Into<String>) -> Self {
        self.openid = Some(openid.into());
        self
    }

    /// The user's IP address, such as 1.1.1.1.
    pub fn user_ip(mut self, user_ip: impl Into<String>) -> Self {
        self.user_ip = Some(user_ip.into());
        self
    }

    /// 1 Android, 2 iOS.
    pub fn device_type(mut self, device_type: impl Into<i64>) -> Self {
        self.device_type = Some(device_type.into());
        self
    }
}

wire_out!(StartPublishGoods {
    "pay_sig" => pay_sig,
    "openid" => openid,
    "env" => env,
    "user_ip" => user_ip,
    "device_type" => device_type,
    "publish_item" => publish_item,
});

/// The answer to [`StartPublishGoods`].
pub type StartPublishGoodsResponse = yizhan_core::Done;

impl Endpoint for StartPublishGoods {
    type Response = StartPublishGoodsResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.xpay.start_publish_goods",
        path: "/xpay/start_publish_goods",
        query: &["pay_sig"],
        ..Operation::usual(Product::Mini)
    };
}

/// `publish_item` of [`StartPublishGoods`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct StartPublishGoodsPublishItem {
    /// Id of the item.
    pub id: String,
}

impl StartPublishGoodsPublishItem {
    /// Starts with the required members.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

wire_out!(part StartPublishGoodsPublishItem {
    "id" => id,
});

/// Upload items in a batch (启动批量上传道具任务).
///
/// `POST /xpay/start_upload_goods`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html#_2-3-%E6%9C%8D%E5%8A%A1%E5%99%A8API)
///
/// Items are uploaded asynchronously; one task at a time.
///
/// # Errors
///
/// - `-1`: server busy, retry shortly
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct StartUploadGoods {
    /// HMAC-SHA256 of path, ampersand and request body with the payment app key as key, in hex.
    pub pay_sig: Option<String>,
    /// The user's open id.
    pub openid: Option<String>,
    /// 0 production, 1 sandbox.
    pub env: i64,
    /// The user's IP address, such as 1.1.1.1.
    pub user_ip: Option<String>,
    /// 1 Android, 2 iOS.
    pub device_type: Option<i64>,
    /// `upload_item`.
    pub upload_item: Vec<StartUploadGoodsUploadItem>,
}

impl StartUploadGoods {
    /// Starts with the required members.
    pub fn new(
        env: impl Into<i64>,
        upload_item: impl IntoIterator<Item = impl Into<StartUploadGoodsUploadItem>>,
    ) -> Self {
        Self {
            pay_sig: Default::default(),
            openid: Default::default(),
            env: env.into(),
            user_ip: Default::default(),
            device_type: Default::default(),
            upload_item: upload_item.into_iter().map(Into::into).collect(),
        }
    }

    /// HMAC-SHA256 of path, ampersand and request body with the payment app key as key, in hex.
    pub fn pay_sig(mut self, pay_sig: impl Into<String>) -> Self {
        self.pay_sig = Some(pay_sig.into());
        self
    }

    /// The user's open id.
    pub fn openid(mut self, openid: impl Into<String>) -> Self {
        self.openid = Some(openid.into());
        self
    }

    /// The user's IP address, such as 1.1.1.1.
    pub fn user_ip(mut self, user_ip: impl Into<String>) -> Self {
        self.user_ip = Some(user_ip.into());
        self
    }

    /// 1 Android, 2 iOS.
    pub fn device_type(mut self, device_type: impl Into<i64>) -> Self {
        self.device_type = Some(device_type.into());
        self
    }
}

wire_out!(StartUploadGoods {
    "pay_sig" => pay_sig,
    "openid" => openid,
    "env" => env,
    "user_ip" => user_ip,
    "device_type" => device_type,
    "upload_item" => upload_item,
});

/// The answer to [`StartUploadGoods`].
pub type StartUploadGoodsResponse = yizhan_core::Done;

impl Endpoint for StartUploadGoods {
    type Response = StartUploadGoodsResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.xpay.start_upload_goods",
        path: "/xpay/start_upload_goods",
        query: &["pay_sig"],
        ..Operation::usual(Product::Mini)
    };
}

/// `upload_item` of [`StartUploadGoods`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct StartUploadGoodsUploadItem {
    /// Id of the item.
    pub id: String,
    /// `name`.
    pub name: String,
    /// Fen.
    pub price: i64,
    /// Own note.
    pub remark: Option<String>,
    /// Address of the item's picture.
    pub item_url: Option<String>,
}

impl StartUploadGoodsUploadItem {
    /// Starts with the required members.
    #[must_use]
    pub fn new(id: impl Into<String>, name: impl Into<String>, price: impl Into<i64>) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            price: price.into(),
            remark: Default::default(),
            item_url: Default::default(),
        }
    }

    /// Own note.
    #[must_use]
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into());
        self
    }

    /// Address of the item's picture.
    #[must_use]
    pub fn item_url(mut self, item_url: impl Into<String>) -> Self {
        self.item_url = Some(item_url.into());
        self
    }
}

wire_out!(part StartUploadGoodsUploadItem {
    "id" => id,
    "name" => name,
    "price" => price,
    "remark" => remark,
    "item_url" => item_url,
});
