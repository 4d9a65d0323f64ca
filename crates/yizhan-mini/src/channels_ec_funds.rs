//! Generated from `spec/mini/channels_ec_funds.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Funds and settlement (资金结算)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Get the balance of the shop (获取账户余额).
///
/// `POST /channels/ec/funds/getbalance`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/funds/getbalance.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/funds/getbalance.html)
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
    /// Money that can be withdrawn, fen.
    pub available_amount: i64,
    /// Money not yet settled, fen.
    pub pending_amount: i64,
    /// WeChat Pay merchant number of the shop.
    pub sub_mchid: Option<String>,
}

wire_in!(GetBalanceResponse {
    "available_amount" => available_amount,
    "pending_amount" => pending_amount,
    "sub_mchid" => sub_mchid,
});

impl Endpoint for GetBalance {
    type Response = GetBalanceResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_funds.get_balance",
        path: "/channels/ec/funds/getbalance",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Get the settlement bank account (获取结算账户).
///
/// `POST /channels/ec/funds/getbankacct`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/funds/getbankacct.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/funds/getbankacct.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetBankAcct {}

impl GetBankAcct {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(GetBankAcct {});

/// The answer to [`GetBankAcct`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetBankAcctResponse {
    /// Bank account.
    pub account_info: GetBankAcctAccountInfo,
}

wire_in!(GetBankAcctResponse {
    "account_info" => account_info,
});

impl Endpoint for GetBankAcct {
    type Response = GetBankAcctResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_funds.get_bank_acct",
        path: "/channels/ec/funds/getbankacct",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `account_info` of [`GetBankAcct`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetBankAcctAccountInfo {
    /// ACCOUNT_TYPE_BUSINESS of the enterprise, ACCOUNT_TYPE_PRIVATE of the operator.
    pub bank_account_type: String,
    /// Bank.
    pub account_bank: String,
    /// Name of the bank as shown.
    pub account_bank4show: Option<String>,
    /// Code of the administrative division of the branch.
    pub bank_address_code: String,
    /// Id of the branch.
    pub bank_branch_id: Option<String>,
    /// Full name of the branch.
    pub bank_name: Option<String>,
    /// Number of the account.
    pub account_number: String,
    /// Holder of the account.
    pub account_name: Option<String>,
}

wire_in!(part GetBankAcctAccountInfo {
    "bank_account_type" => bank_account_type,
    "account_bank" => account_bank,
    "account_bank4show" => account_bank4show,
    "bank_address_code" => bank_address_code,
    "bank_branch_id" => bank_branch_id,
    "bank_name" => bank_name,
    "account_number" => account_number,
    "account_name" => account_name,
});

/// Get an entry of the funds flow (获取资金流水详情).
///
/// `POST /channels/ec/funds/getfundsflowdetail`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/funds/getfundsflowdetail.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/funds/getfundsflowdetail.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetFundsFlowDetail {
    /// Id of the entry of the funds flow.
    pub flow_id: String,
}

impl GetFundsFlowDetail {
    /// Starts with the required members.
    pub fn new(flow_id: impl Into<String>) -> Self {
        Self {
            flow_id: flow_id.into(),
        }
    }
}

wire_out!(GetFundsFlowDetail {
    "flow_id" => flow_id,
});

/// The answer to [`GetFundsFlowDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFundsFlowDetailResponse {
    /// `funds_flow`.
    pub funds_flow: GetFundsFlowDetailFundsFlow,
}

wire_in!(GetFundsFlowDetailResponse {
    "funds_flow" => funds_flow,
});

impl Endpoint for GetFundsFlowDetail {
    type Response = GetFundsFlowDetailResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_funds.get_funds_flow_detail",
        path: "/channels/ec/funds/getfundsflowdetail",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `funds_flow` of [`GetFundsFlowDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFundsFlowDetailFundsFlow {
    /// Id of the entry of the funds flow.
    pub flow_id: String,
    /// 1 order income, 2 order fee, 3 refund, 4 withdrawal, 5 withdrawal returned, 7 alliance share, 8 freight insurance share, 11 platform fee, 12 agency fee, 16 freight insurance, 99 share.
    pub funds_type: i64,
    /// 1 income, 2 expense.
    pub flow_type: i64,
    /// Money, fen.
    pub amount: i64,
    /// Balance after the entry, fen.
    pub balance: i64,
    /// What the entry belongs to.
    pub related_info_list: Vec<GetFundsFlowDetailRelatedInfoList>,
    /// Free remark.
    pub remark: Option<String>,
    /// When it was booked, yyyy-MM-dd HH:mm:ss.
    pub bookkeeping_time: Option<String>,
}

wire_in!(part GetFundsFlowDetailFundsFlow {
    "flow_id" => flow_id,
    "funds_type" => funds_type,
    "flow_type" => flow_type,
    "amount" => amount,
    "balance" => balance,
    "related_info_list" => related_info_list,
    "remark" => remark,
    "bookkeeping_time" => bookkeeping_time,
});

/// `related_info_list` of [`GetFundsFlowDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFundsFlowDetailRelatedInfoList {
    /// 1 order, 2 after-sale, 3 withdrawal, 4 freight insurance.
    pub related_type: i64,
    /// Id of the shop order, a string of digits.
    pub order_id: Option<String>,
    /// Id of the after-sale order.
    pub aftersale_id: Option<String>,
    /// WeChat Pay transaction id.
    pub transaction_id: Option<String>,
    /// Id of the guarantee order.
    pub guarantee_id: Option<String>,
    /// Id of the gift order.
    pub present_id: Option<String>,
    /// Ids of the sub-orders of a group gift.
    pub group_present_sub_order_id_list: Vec<String>,
    /// Id of the store for delivery in the same city.
    pub intra_city_shop_id: Option<String>,
}

wire_in!(part GetFundsFlowDetailRelatedInfoList {
    "related_type" => related_type,
    "order_id" => order_id,
    "aftersale_id" => aftersale_id,
    "transaction_id" => transaction_id,
    "guarantee_id" => guarantee_id,
    "present_id" => present_id,
    "intra_city_shop_id" => intra_city_shop_id,
} via {
    "group_present_sub_order_id_list" => group_present_sub_order_id_list: yizhan_core::wire::CsvComma,
});

/// List entries of the funds flow (获取资金流水列表).
///
/// `POST /channels/ec/funds/getfundsflowlist`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/funds/getfundsflowlist.html) [(2)](https://developers.weixin.qq.com/doc/channels/locallife/api/Fund.html) [(3)](https://developers.weixin.qq.com/doc/store/shop/API/funds/getfundsflowlist.html)
///
/// Only ids; get each entry with the detail interface.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetFundsFlowList {
    /// WeChat Pay transaction id.
    pub transaction_id: Option<String>,
    /// Begin of the period, Unix seconds.
    pub start_time: Option<i64>,
    /// End of the period, Unix seconds.
    pub end_time: i64,
    /// Number of the page, from 1.
    pub page: Option<i64>,
    /// Number of entries per page, default 10.
    ///
    /// `10` unless set.
    pub page_size: i64,
    /// Cursor of the last page, needed if page times page_size reaches 10000.
    pub next_key: Option<String>,
}

impl GetFundsFlowList {
    /// Starts with the required members.
    pub fn new(end_time: impl Into<i64>) -> Self {
        Self {
            transaction_id: Default::default(),
            start_time: Default::default(),
            end_time: end_time.into(),
            page: Default::default(),
            page_size: 10,
            next_key: Default::default(),
        }
    }

    /// WeChat Pay transaction id.
    pub fn transaction_id(mut self, transaction_id: impl Into<String>) -> Self {
        self.transaction_id = Some(transaction_id.into());
        self
    }

    /// Begin of the period, Unix seconds.
    pub fn start_time(mut self, start_time: impl Into<i64>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Number of the page, from 1.
    pub fn page(mut self, page: impl Into<i64>) -> Self {
        self.page = Some(page.into());
        self
    }

    /// Number of entries per page, default 10.
    ///
    /// `10` unless set.
    pub fn page_size(mut self, page_size: impl Into<i64>) -> Self {
        self.page_size = page_size.into();
        self
    }

    /// Cursor of the last page, needed if page times page_size reaches 10000.
    pub fn next_key(mut self, next_key: impl Into<String>) -> Self {
        self.next_key = Some(next_key.into());
        self
    }
}

wire_out!(GetFundsFlowList {
    "transaction_id" => transaction_id,
    "start_time" => start_time,
    "end_time" => end_time,
    "page" => page,
    "page_size" => page_size,
    "next_key" => next_key,
});

/// The answer to [`GetFundsFlowList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFundsFlowListResponse {
    /// Ids of entries of the funds flow.
    pub flow_ids: Vec<String>,
    /// Whether there are more pages.
    pub has_more: bool,
    /// Cursor of the last page, needed if page times page_size reaches 10000.
    pub next_key: Option<String>,
}

wire_in!(GetFundsFlowListResponse {
    "flow_ids" => flow_ids,
    "has_more" => has_more,
    "next_key" => next_key,
});

impl Endpoint for GetFundsFlowList {
    type Response = GetFundsFlowListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_funds.get_funds_flow_list",
        path: "/channels/ec/funds/getfundsflowlist",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Get a withdrawal (获取提现记录).
///
/// `POST /channels/ec/funds/getwithdrawdetail`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/funds/getwithdrawdetail.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/funds/getwithdrawdetail.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetWithdrawDetail {
    /// Id of the withdrawal.
    pub withdraw_id: String,
}

impl GetWithdrawDetail {
    /// Starts with the required members.
    pub fn new(withdraw_id: impl Into<String>) -> Self {
        Self {
            withdraw_id: withdraw_id.into(),
        }
    }
}

wire_out!(GetWithdrawDetail {
    "withdraw_id" => withdraw_id,
});

/// The answer to [`GetWithdrawDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetWithdrawDetailResponse {
    /// Money, fen.
    pub amount: i64,
    /// Free remark.
    pub remark: Option<String>,
    /// Full name of the branch.
    pub bank_name: Option<String>,
    /// Number of the account, masked.
    pub bank_num: Option<String>,
    /// Remark on the bank statement.
    pub bank_memo: Option<String>,
    /// INIT, CREATE_SUCCESS accepted, SUCCESS done, FAIL failed, REFUND returned, CLOSE closed.
    pub status: String,
    /// Why it failed.
    pub reason: Option<String>,
    /// When it was created, Unix seconds.
    pub create_time: i64,
    /// When it was last changed, Unix seconds.
    pub update_time: i64,
}

wire_in!(GetWithdrawDetailResponse {
    "amount" => amount,
    "remark" => remark,
    "bank_name" => bank_name,
    "bank_num" => bank_num,
    "bank_memo" => bank_memo,
    "status" => status,
    "reason" => reason,
    "create_time" => create_time,
    "update_time" => update_time,
});

impl Endpoint for GetWithdrawDetail {
    type Response = GetWithdrawDetailResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_funds.get_withdraw_detail",
        path: "/channels/ec/funds/getwithdrawdetail",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// List withdrawals (获取提现记录列表).
///
/// `POST /channels/ec/funds/getwithdrawlist`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/funds/getwithdrawlist.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/funds/getwithdrawlist.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetWithdrawList {
    /// Begin of the period, Unix seconds.
    pub start_time: Option<i64>,
    /// End of the period, Unix seconds.
    pub end_time: Option<i64>,
    /// Number of the page, from 1.
    ///
    /// `1` unless set.
    pub page_num: i64,
    /// Number of entries per page, default 10.
    ///
    /// `10` unless set.
    pub page_size: i64,
}

impl GetWithdrawList {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Begin of the period, Unix seconds.
    pub fn start_time(mut self, start_time: impl Into<i64>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// End of the period, Unix seconds.
    pub fn end_time(mut self, end_time: impl Into<i64>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Number of the page, from 1.
    ///
    /// `1` unless set.
    pub fn page_num(mut self, page_num: impl Into<i64>) -> Self {
        self.page_num = page_num.into();
        self
    }

    /// Number of entries per page, default 10.
    ///
    /// `10` unless set.
    pub fn page_size(mut self, page_size: impl Into<i64>) -> Self {
        self.page_size = page_size.into();
        self
    }
}

impl Default for GetWithdrawList {
    #[inline]
    fn default() -> Self {
        Self {
            start_time: Default::default(),
            end_time: Default::default(),
            page_num: 1,
            page_size: 10,
        }
    }
}

wire_out!(GetWithdrawList {
    "start_time" => start_time,
    "end_time" => end_time,
    "page_num" => page_num,
    "page_size" => page_size,
});

/// The answer to [`GetWithdrawList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetWithdrawListResponse {
    /// Ids of withdrawals.
    pub withdraw_ids: Vec<String>,
    /// Number of all matching entries.
    pub total_num: i64,
}

wire_in!(GetWithdrawListResponse {
    "withdraw_ids" => withdraw_ids,
    "total_num" => total_num,
});

impl Endpoint for GetWithdrawList {
    type Response = GetWithdrawListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_funds.get_withdraw_list",
        path: "/channels/ec/funds/getwithdrawlist",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Change the settlement bank account (修改结算账户).
///
/// `POST /channels/ec/funds/setbankacct`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/funds/setbankacct.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/funds/setbankacct.html)
///
/// Sensitive: the account receives all withdrawals; the holder must fit the shop's owner.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SetBankAcct {
    /// Bank account.
    pub account_info: SetBankAcctAccountInfo,
}

impl SetBankAcct {
    /// Starts with the required members.
    pub fn new(account_info: impl Into<SetBankAcctAccountInfo>) -> Self {
        Self {
            account_info: account_info.into(),
        }
    }
}

wire_out!(SetBankAcct {
    "account_info" => account_info,
});

/// The answer to [`SetBankAcct`].
pub type SetBankAcctResponse = yizhan_core::Done;

impl Endpoint for SetBankAcct {
    type Response = SetBankAcctResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_funds.set_bank_acct",
        path: "/channels/ec/funds/setbankacct",
        ..Operation::usual(Product::Mini)
    };
}

/// `account_info` of [`SetBankAcct`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SetBankAcctAccountInfo {
    /// ACCOUNT_TYPE_BUSINESS of the enterprise, ACCOUNT_TYPE_PRIVATE of the operator.
    pub bank_account_type: String,
    /// Bank.
    pub account_bank: String,
    /// Name of the bank as shown.
    pub account_bank4show: Option<String>,
    /// Code of the administrative division of the branch.
    pub bank_address_code: String,
    /// Id of the branch.
    pub bank_branch_id: Option<String>,
    /// Full name of the branch.
    pub bank_name: Option<String>,
    /// Number of the account.
    pub account_number: String,
    /// Holder of the account.
    pub account_name: Option<String>,
}

impl SetBankAcctAccountInfo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        bank_account_type: impl Into<String>,
        account_bank: impl Into<String>,
        bank_address_code: impl Into<String>,
        account_number: impl Into<String>,
    ) -> Self {
        Self {
            bank_account_type: bank_account_type.into(),
            account_bank: account_bank.into(),
            account_bank4show: Default::default(),
            bank_address_code: bank_address_code.into(),
            bank_branch_id: Default::default(),
            bank_name: Default::default(),
            account_number: account_number.into(),
            account_name: Default::default(),
        }
    }

    /// Name of the bank as shown.
    #[must_use]
    pub fn account_bank4show(mut self, account_bank4show: impl Into<String>) -> Self {
        self.account_bank4show = Some(account_bank4show.into());
        self
    }

    /// Id of the branch.
    #[must_use]
    pub fn bank_branch_id(mut self, bank_branch_id: impl Into<String>) -> Self {
        self.bank_branch_id = Some(bank_branch_id.into());
        self
    }

    /// Full name of the branch.
    #[must_use]
    pub fn bank_name(mut self, bank_name: impl Into<String>) -> Self {
        self.bank_name = Some(bank_name.into());
        self
    }

    /// Holder of the account.
    #[must_use]
    pub fn account_name(mut self, account_name: impl Into<String>) -> Self {
        self.account_name = Some(account_name.into());
        self
    }
}

wire_out!(part SetBankAcctAccountInfo {
    "bank_account_type" => bank_account_type,
    "account_bank" => account_bank,
    "account_bank4show" => account_bank4show,
    "bank_address_code" => bank_address_code,
    "bank_branch_id" => bank_branch_id,
    "bank_name" => bank_name,
    "account_number" => account_number,
    "account_name" => account_name,
});

/// Request a withdrawal (商户提现).
///
/// `POST /channels/ec/funds/submitwithdraw`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/funds/submitwithdraw.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/funds/submitwithdraw.html)
///
/// The withdrawal only happens after an administrator has scanned the code that belongs to the ticket.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SubmitWithdraw {
    /// Money, fen.
    pub amount: i64,
    /// Free remark.
    pub remark: Option<String>,
    /// Remark on the bank statement.
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

    /// Free remark.
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into());
        self
    }

    /// Remark on the bank statement.
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
    /// Ticket for the QR code an administrator has to scan.
    pub qrcode_ticket: String,
}

wire_in!(SubmitWithdrawResponse {
    "qrcode_ticket" => qrcode_ticket,
});

impl Endpoint for SubmitWithdraw {
    type Response = SubmitWithdrawResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_funds.submit_withdraw",
        path: "/channels/ec/funds/submitwithdraw",
        ..Operation::usual(Product::Mini)
    };
}
