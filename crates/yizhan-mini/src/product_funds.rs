//! Generated from `spec/mini/product_funds.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Mini store: funds and settlement (小商店·资金结算)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Get the account balance (获取账户余额).
///
/// `POST /product/funds/getbalance`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/funds/get_balance.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetBalance {}

impl GetBalance {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(GetBalance {});

/// The answer to [`GetBalance`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetBalanceResponse {
    /// Fen that can be withdrawn.
    pub available_amount: i64,
    /// Fen not yet settled.
    pub pending_amount: i64,
    /// Number of the sub-merchant at WeChat Pay.
    pub sub_mchid: String,
}

wire_in!(GetBalanceResponse {
    "available_amount" => available_amount,
    "pending_amount" => pending_amount,
    "sub_mchid" => sub_mchid,
});

impl Endpoint for GetBalance {
    type Response = GetBalanceResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.product_funds.get_balance",
        path: "/product/funds/getbalance",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Get the funds record of an order (获取订单流水).
///
/// `POST /product/funds/getorderflow`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/funds/get_order_flow.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetOrderFlow {
    /// `order_id`.
    pub order_id: i64,
}

impl GetOrderFlow {
    /// Starts with the required members.
    pub fn new(order_id: impl Into<i64>) -> Self {
        Self {
            order_id: order_id.into(),
        }
    }
}

wire_out!(GetOrderFlow {
    "order_id" => order_id,
});

/// The answer to [`GetOrderFlow`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOrderFlowResponse {
    /// `order_flow`.
    pub order_flow: OrderFlow,
}

wire_in!(GetOrderFlowResponse {
    "order_flow" => order_flow,
});

impl Endpoint for GetOrderFlow {
    type Response = GetOrderFlowResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.product_funds.get_order_flow",
        path: "/product/funds/getorderflow",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `order_flow` of [`GetOrderFlow`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderFlow {
    /// `order_id`.
    pub order_id: i64,
    /// Of a withdrawal: CREATE\_SUCCESS accepted, SUCCESS, FAIL, REFUND returned by the bank, CLOSE closed, INIT created; of an order's record its settlement state.
    pub status: String,
    /// Fen actually paid.
    pub price: i64,
    /// Fen, amount of the order.
    pub order_price: i64,
    /// Fen, discount.
    pub discount_fee: i64,
    /// Fen, service fee of the platform.
    pub service_fee: i64,
    /// Fen, payment handling fee.
    pub handling_fee: i64,
    /// Whether a refund is under way.
    pub refunding_type: i64,
    /// Fen, refunded amount.
    pub refund_fee: i64,
    /// Unix seconds, when the order was settled.
    pub settled_time: Option<i64>,
    /// Unix seconds, when the order was made.
    pub order_time: i64,
}

wire_in!(part OrderFlow {
    "order_id" => order_id,
    "status" => status,
    "price" => price,
    "order_price" => order_price,
    "discount_fee" => discount_fee,
    "service_fee" => service_fee,
    "handling_fee" => handling_fee,
    "refunding_type" => refunding_type,
    "refund_fee" => refund_fee,
    "settled_time" => settled_time,
    "order_time" => order_time,
});

/// Get details of a withdrawal (获取提现记录).
///
/// `POST /product/funds/getwithdrawdetail`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/funds/get_withdraw_detail.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetWithdrawDetail {
    /// Number of the withdrawal.
    pub out_request_no: String,
}

impl GetWithdrawDetail {
    /// Starts with the required members.
    pub fn new(out_request_no: impl Into<String>) -> Self {
        Self {
            out_request_no: out_request_no.into(),
        }
    }
}

wire_out!(GetWithdrawDetail {
    "out_request_no" => out_request_no,
});

/// The answer to [`GetWithdrawDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetWithdrawDetailResponse {
    /// Number of the withdrawal.
    pub out_request_no: Option<String>,
    /// Of a withdrawal: CREATE\_SUCCESS accepted, SUCCESS, FAIL, REFUND returned by the bank, CLOSE closed, INIT created; of an order's record its settlement state.
    pub status: String,
    /// Fen.
    pub amount: i64,
    /// Why the withdrawal failed.
    pub reason: Option<String>,
    /// Note on the withdrawal.
    pub remark: Option<String>,
    /// Number of the bank account.
    pub bank_num: String,
    /// `bank_name`.
    pub bank_name: String,
    /// Note that appears on the bank statement.
    pub bank_memo: Option<String>,
    /// Unix seconds.
    pub update_time: i64,
    /// Unix seconds.
    pub create_time: i64,
}

wire_in!(GetWithdrawDetailResponse {
    "out_request_no" => out_request_no,
    "status" => status,
    "amount" => amount,
    "reason" => reason,
    "remark" => remark,
    "bank_num" => bank_num,
    "bank_name" => bank_name,
    "bank_memo" => bank_memo,
    "update_time" => update_time,
    "create_time" => create_time,
});

impl Endpoint for GetWithdrawDetail {
    type Response = GetWithdrawDetailResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.product_funds.get_withdraw_detail",
        path: "/product/funds/getwithdrawdetail",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// List funds records of orders (获取订单流水列表).
///
/// `POST /product/funds/scanorderflow`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/funds/scan_order_flow.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ScanOrderFlow {
    /// Page number, from 1.
    ///
    /// `1` unless set.
    pub page_num: i64,
    /// Entries a page.
    ///
    /// `10` unless set.
    pub page_size: i64,
}

impl ScanOrderFlow {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Page number, from 1.
    ///
    /// `1` unless set.
    pub fn page_num(mut self, page_num: impl Into<i64>) -> Self {
        self.page_num = page_num.into();
        self
    }

    /// Entries a page.
    ///
    /// `10` unless set.
    pub fn page_size(mut self, page_size: impl Into<i64>) -> Self {
        self.page_size = page_size.into();
        self
    }
}

impl Default for ScanOrderFlow {
    #[inline]
    fn default() -> Self {
        Self {
            page_num: 1,
            page_size: 10,
        }
    }
}

wire_out!(ScanOrderFlow {
    "page_num" => page_num,
    "page_size" => page_size,
});

/// The answer to [`ScanOrderFlow`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ScanOrderFlowResponse {
    /// `order_flow`.
    pub order_flow: Vec<OrderFlow>,
}

wire_in!(ScanOrderFlowResponse {
    "order_flow" => order_flow,
});

impl Endpoint for ScanOrderFlow {
    type Response = ScanOrderFlowResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.product_funds.scan_order_flow",
        path: "/product/funds/scanorderflow",
        ..Operation::usual(Product::Mini)
    };
}

/// List withdrawals (获取提现记录列表).
///
/// `POST /product/funds/scanwithdraw`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/funds/scan_withdraw.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ScanWithdraw {
    /// Page number, from 1.
    ///
    /// `1` unless set.
    pub page_num: i64,
    /// Entries a page.
    ///
    /// `10` unless set.
    pub page_size: i64,
}

impl ScanWithdraw {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Page number, from 1.
    ///
    /// `1` unless set.
    pub fn page_num(mut self, page_num: impl Into<i64>) -> Self {
        self.page_num = page_num.into();
        self
    }

    /// Entries a page.
    ///
    /// `10` unless set.
    pub fn page_size(mut self, page_size: impl Into<i64>) -> Self {
        self.page_size = page_size.into();
        self
    }
}

impl Default for ScanWithdraw {
    #[inline]
    fn default() -> Self {
        Self {
            page_num: 1,
            page_size: 10,
        }
    }
}

wire_out!(ScanWithdraw {
    "page_num" => page_num,
    "page_size" => page_size,
});

/// The answer to [`ScanWithdraw`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ScanWithdrawResponse {
    /// The withdrawals.
    pub list: Vec<ScanWithdrawList>,
    /// Number of entries in all.
    pub total_num: i64,
}

wire_in!(ScanWithdrawResponse {
    "list" => list,
    "total_num" => total_num,
});

impl Endpoint for ScanWithdraw {
    type Response = ScanWithdrawResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.product_funds.scan_withdraw",
        path: "/product/funds/scanwithdraw",
        ..Operation::usual(Product::Mini)
    };
}

/// `list` of [`ScanWithdraw`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ScanWithdrawList {
    /// Number of the withdrawal.
    pub out_request_no: String,
    /// Of a withdrawal: CREATE\_SUCCESS accepted, SUCCESS, FAIL, REFUND returned by the bank, CLOSE closed, INIT created; of an order's record its settlement state.
    pub status: String,
    /// Fen.
    pub amount: i64,
    /// Why the withdrawal failed.
    pub reason: Option<String>,
    /// Note on the withdrawal.
    pub remark: Option<String>,
    /// Note that appears on the bank statement.
    pub bank_memo: Option<String>,
    /// Unix seconds, as recorded by WeChat Pay.
    pub wxpay_update_time: i64,
    /// Unix seconds, as recorded by WeChat Pay.
    pub wxpay_create_time: i64,
}

wire_in!(part ScanWithdrawList {
    "out_request_no" => out_request_no,
    "status" => status,
    "amount" => amount,
    "reason" => reason,
    "remark" => remark,
    "bank_memo" => bank_memo,
    "wxpay_update_time" => wxpay_update_time,
    "wxpay_create_time" => wxpay_create_time,
});

/// Change the settlement bank account (修改结算账户).
///
/// `POST /product/funds/setbankaccount`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/funds/set_bank_account.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SetBankAccount {
    /// `account_info`.
    pub account_info: SetBankAccountAccountInfo,
}

impl SetBankAccount {
    /// Starts with the required members.
    pub fn new(account_info: impl Into<SetBankAccountAccountInfo>) -> Self {
        Self {
            account_info: account_info.into(),
        }
    }
}

wire_out!(SetBankAccount {
    "account_info" => account_info,
});

/// The answer to [`SetBankAccount`].
pub type SetBankAccountResponse = yizhan_core::Done;

impl Endpoint for SetBankAccount {
    type Response = SetBankAccountResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.product_funds.set_bank_account",
        path: "/product/funds/setbankaccount",
        ..Operation::usual(Product::Mini)
    };
}

/// `account_info` of [`SetBankAccount`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SetBankAccountAccountInfo {
    /// ACCOUNT_TYPE_BUSINESS corporate account, ACCOUNT_TYPE_PRIVATE personal account.
    pub bank_account_type: String,
    /// Number of the bank account.
    pub account_number: String,
    /// Name of the bank as listed by WeChat Pay.
    pub account_bank: String,
    /// Name of the bank to show.
    pub account_bank4show: Option<String>,
    /// Code of the province and city of the branch.
    pub bank_address_code: String,
    /// Id of the branch, needed for some banks.
    pub bank_branch_id: Option<String>,
}

impl SetBankAccountAccountInfo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        bank_account_type: impl Into<String>,
        account_number: impl Into<String>,
        account_bank: impl Into<String>,
        bank_address_code: impl Into<String>,
    ) -> Self {
        Self {
            bank_account_type: bank_account_type.into(),
            account_number: account_number.into(),
            account_bank: account_bank.into(),
            account_bank4show: Default::default(),
            bank_address_code: bank_address_code.into(),
            bank_branch_id: Default::default(),
        }
    }

    /// Name of the bank to show.
    #[must_use]
    pub fn account_bank4show(mut self, account_bank4show: impl Into<String>) -> Self {
        self.account_bank4show = Some(account_bank4show.into());
        self
    }

    /// Id of the branch, needed for some banks.
    #[must_use]
    pub fn bank_branch_id(mut self, bank_branch_id: impl Into<String>) -> Self {
        self.bank_branch_id = Some(bank_branch_id.into());
        self
    }
}

wire_out!(part SetBankAccountAccountInfo {
    "bank_account_type" => bank_account_type,
    "account_number" => account_number,
    "account_bank" => account_bank,
    "account_bank4show" => account_bank4show,
    "bank_address_code" => bank_address_code,
    "bank_branch_id" => bank_branch_id,
});

/// Withdraw funds (商户提现).
///
/// `POST /product/funds/submitwithdraw`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/funds/submit_withdraw.html)
///
/// The administrator must scan the QR code of qrcode_ticket to confirm.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SubmitWithdraw {
    /// Fen.
    pub amount: i64,
    /// Note on the withdrawal.
    pub remark: Option<String>,
    /// Note that appears on the bank statement.
    pub bank_memo: Option<String>,
}

impl SubmitWithdraw {
    /// Starts with the required members.
    pub fn new(amount: impl Into<i64>) -> Self {
        Self {
            amount: amount.into(),
            remark: Default::default(),
            bank_memo: Default::default(),
        }
    }

    /// Note on the withdrawal.
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into());
        self
    }

    /// Note that appears on the bank statement.
    pub fn bank_memo(mut self, bank_memo: impl Into<String>) -> Self {
        self.bank_memo = Some(bank_memo.into());
        self
    }
}

wire_out!(SubmitWithdraw {
    "amount" => amount,
    "remark" => remark,
    "bank_memo" => bank_memo,
});

/// The answer to [`SubmitWithdraw`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SubmitWithdrawResponse {
    /// Ticket of the QR code the administrator must scan to confirm.
    pub qrcode_ticket: String,
}

wire_in!(SubmitWithdrawResponse {
    "qrcode_ticket" => qrcode_ticket,
});

impl Endpoint for SubmitWithdraw {
    type Response = SubmitWithdrawResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.product_funds.submit_withdraw",
        path: "/product/funds/submitwithdraw",
        ..Operation::usual(Product::Mini)
    };
}
