//! Generated from `spec/mini/shop_funds.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Custom trade component: funds and settlement (自定义版交易组件·资金结算)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Get the account balance (获取账户余额).
///
/// `POST /shop/funds/getbalance`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/funds/getbalance.html)
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
    /// `balance_info`.
    pub balance_info: GetBalanceBalanceInfo,
}

wire_in!(GetBalanceResponse {
    "balance_info" => balance_info,
});

impl Endpoint for GetBalance {
    type Response = GetBalanceResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_funds.get_balance",
        path: "/shop/funds/getbalance",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `balance_info` of [`GetBalance`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetBalanceBalanceInfo {
    /// Fen that can be withdrawn.
    pub available_amount: i64,
    /// Fen not yet settled.
    pub pending_amount: i64,
}

wire_in!(part GetBalanceBalanceInfo {
    "available_amount" => available_amount,
    "pending_amount" => pending_amount,
});

/// Get the settlement bank account (获取结算账户).
///
/// `POST /shop/funds/getbankaccount`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/funds/getbankaccount.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetBankAccount {}

impl GetBankAccount {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(GetBankAccount {});

/// The answer to [`GetBankAccount`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetBankAccountResponse {
    /// `account_info`.
    pub account_info: GetBankAccountAccountInfo,
}

wire_in!(GetBankAccountResponse {
    "account_info" => account_info,
});

impl Endpoint for GetBankAccount {
    type Response = GetBankAccountResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_funds.get_bank_account",
        path: "/shop/funds/getbankaccount",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `account_info` of [`GetBankAccount`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetBankAccountAccountInfo {
    /// ACCOUNT_TYPE_BUSINESS corporate account, ACCOUNT_TYPE_PRIVATE personal account.
    pub bank_account_type: String,
    /// Name of the bank as listed by WeChat Pay.
    pub account_bank: String,
    /// Code of the city of the branch, from the list of cities.
    pub bank_address_code: String,
    /// Number of the bank account.
    pub account_number: String,
}

wire_in!(part GetBankAccountAccountInfo {
    "bank_account_type" => bank_account_type,
    "account_bank" => account_bank,
    "bank_address_code" => bank_address_code,
    "account_number" => account_number,
});

/// Find the bank of a card number (根据卡号查银行信息).
///
/// `POST /shop/funds/getbankbynum`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/funds/bank/getbankbynum.html) [(2)](https://developers.weixin.qq.com/doc/channels/API/funds/bank/getbankbynum.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetBankByNum {
    /// Number of the bank account.
    pub account_number: String,
}

impl GetBankByNum {
    /// Starts with the required members.
    pub fn new(account_number: impl Into<String>) -> Self {
        Self {
            account_number: account_number.into(),
        }
    }
}

wire_out!(GetBankByNum {
    "account_number" => account_number,
});

/// The answer to [`GetBankByNum`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetBankByNumResponse {
    /// `data`.
    pub data: Vec<GetBankByNumData>,
    /// Number of entries in all.
    pub total_count: i64,
}

wire_in!(GetBankByNumResponse {
    "data" => data,
    "total_count" => total_count,
});

impl Endpoint for GetBankByNum {
    type Response = GetBankByNumResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_funds.get_bank_by_num",
        path: "/shop/funds/getbankbynum",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `data` of [`GetBankByNum`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetBankByNumData {
    /// Name of the bank as listed by WeChat Pay.
    pub account_bank: String,
    /// Id of the bank.
    pub bank_id: String,
    /// Code of the bank, used to list branches.
    pub bank_code: String,
    /// `bank_name`.
    pub bank_name: String,
    /// Whether a branch must be given for this bank.
    pub need_branch: bool,
}

wire_in!(part GetBankByNumData {
    "account_bank" => account_bank,
    "bank_id" => bank_id,
    "bank_code" => bank_code,
    "bank_name" => bank_name,
    "need_branch" => need_branch,
});

/// Search banks (搜索银行列表).
///
/// `POST /shop/funds/getbanklist`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/funds/bank/getbanklist.html) [(2)](https://developers.weixin.qq.com/doc/channels/API/funds/bank/getbanklist.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetBankList {
    /// Number of entries to skip.
    pub offset: Option<i64>,
    /// Entries a page.
    pub limit: Option<i64>,
    /// Part of the bank's name.
    pub key_words: Option<String>,
    /// 1 banks of personal accounts, 2 banks of corporate accounts.
    pub bank_type: Option<i64>,
}

impl GetBankList {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Number of entries to skip.
    pub fn offset(mut self, offset: impl Into<i64>) -> Self {
        self.offset = Some(offset.into());
        self
    }

    /// Entries a page.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }

    /// Part of the bank's name.
    pub fn key_words(mut self, key_words: impl Into<String>) -> Self {
        self.key_words = Some(key_words.into());
        self
    }

    /// 1 banks of personal accounts, 2 banks of corporate accounts.
    pub fn bank_type(mut self, bank_type: impl Into<i64>) -> Self {
        self.bank_type = Some(bank_type.into());
        self
    }
}

wire_out!(GetBankList {
    "offset" => offset,
    "limit" => limit,
    "key_words" => key_words,
    "bank_type" => bank_type,
});

/// The answer to [`GetBankList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetBankListResponse {
    /// `data`.
    pub data: Vec<GetBankListData>,
}

wire_in!(GetBankListResponse {
    "data" => data,
});

impl Endpoint for GetBankList {
    type Response = GetBankListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_funds.get_bank_list",
        path: "/shop/funds/getbanklist",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `data` of [`GetBankList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetBankListData {
    /// Name of the bank as listed by WeChat Pay.
    pub account_bank: String,
    /// 1 banks of personal accounts, 2 banks of corporate accounts.
    pub bank_type: i64,
    /// Id of the bank.
    pub bank_id: String,
    /// Code of the bank, used to list branches.
    pub bank_code: String,
    /// `bank_name`.
    pub bank_name: String,
    /// Whether a branch must be given for this bank.
    pub need_branch: bool,
}

wire_in!(part GetBankListData {
    "account_bank" => account_bank,
    "bank_type" => bank_type,
    "bank_id" => bank_id,
    "bank_code" => bank_code,
    "bank_name" => bank_name,
    "need_branch" => need_branch,
});

/// List the cities of a province (查询城市列表).
///
/// `POST /shop/funds/getcity`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/funds/bank/getcity.html) [(2)](https://developers.weixin.qq.com/doc/channels/API/funds/bank/getcity.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetCity {
    /// Code of the province.
    pub province_code: i64,
}

impl GetCity {
    /// Starts with the required members.
    pub fn new(province_code: impl Into<i64>) -> Self {
        Self {
            province_code: province_code.into(),
        }
    }
}

wire_out!(GetCity {
    "province_code" => province_code,
});

/// The answer to [`GetCity`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCityResponse {
    /// `data`.
    pub data: Vec<GetCityData>,
    /// Number of entries in all.
    pub total_count: i64,
}

wire_in!(GetCityResponse {
    "data" => data,
    "total_count" => total_count,
});

impl Endpoint for GetCity {
    type Response = GetCityResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_funds.get_city",
        path: "/shop/funds/getcity",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `data` of [`GetCity`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCityData {
    /// Code of the city.
    pub city_code: i64,
    /// `city_name`.
    pub city_name: String,
    /// Code of the city of the branch, from the list of cities.
    pub bank_address_code: String,
}

wire_in!(part GetCityData {
    "city_code" => city_code,
    "city_name" => city_name,
    "bank_address_code" => bank_address_code,
});

/// Get details of a funds record (获取资金流水详情).
///
/// `POST /shop/funds/getorderflow`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/funds/getorderflow.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetOrderFlow {
    /// Id of the funds record.
    pub funds_flow_id: String,
}

impl GetOrderFlow {
    /// Starts with the required members.
    pub fn new(funds_flow_id: impl Into<String>) -> Self {
        Self {
            funds_flow_id: funds_flow_id.into(),
        }
    }
}

wire_out!(GetOrderFlow {
    "funds_flow_id" => funds_flow_id,
});

/// The answer to [`GetOrderFlow`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOrderFlowResponse {
    /// `funds_flow`.
    pub funds_flow: GetOrderFlowFundsFlow,
}

wire_in!(GetOrderFlowResponse {
    "funds_flow" => funds_flow,
});

impl Endpoint for GetOrderFlow {
    type Response = GetOrderFlowResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_funds.get_order_flow",
        path: "/shop/funds/getorderflow",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `funds_flow` of [`GetOrderFlow`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOrderFlowFundsFlow {
    /// Id of the funds record.
    pub funds_flow_id: String,
    /// Kind of the funds account.
    pub r#type: String,
    /// Direction of the money.
    pub flow_type: String,
    /// Amount of the record.
    pub amount: f64,
    /// Balance after the record.
    pub balance: f64,
    /// Kind of business behind the record.
    pub busi_type: Option<String>,
    /// Number of the business behind the record.
    pub request_no: Option<String>,
    /// When it was booked.
    pub bookkeeping_time: String,
}

wire_in!(part GetOrderFlowFundsFlow {
    "funds_flow_id" => funds_flow_id,
    "type" => r#type,
    "flow_type" => flow_type,
    "amount" => amount,
    "balance" => balance,
    "busi_type" => busi_type,
    "request_no" => request_no,
    "bookkeeping_time" => bookkeeping_time,
});

/// List provinces for bank accounts (查询大陆银行省份列表).
///
/// `POST /shop/funds/getprovince`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/funds/bank/getprovince.html) [(2)](https://developers.weixin.qq.com/doc/channels/API/funds/bank/getprovince.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetProvince {}

impl GetProvince {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(GetProvince {});

/// The answer to [`GetProvince`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetProvinceResponse {
    /// `data`.
    pub data: Vec<GetProvinceData>,
    /// Number of entries in all.
    pub total_count: i64,
}

wire_in!(GetProvinceResponse {
    "data" => data,
    "total_count" => total_count,
});

impl Endpoint for GetProvince {
    type Response = GetProvinceResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_funds.get_province",
        path: "/shop/funds/getprovince",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `data` of [`GetProvince`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetProvinceData {
    /// Code of the province.
    pub province_code: i64,
    /// `province_name`.
    pub province_name: String,
}

wire_in!(part GetProvinceData {
    "province_code" => province_code,
    "province_name" => province_name,
});

/// List branches of a bank (查询支行列表).
///
/// `POST /shop/funds/getsubbranch`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/funds/bank/getsubbranch.html) [(2)](https://developers.weixin.qq.com/doc/channels/API/funds/bank/getsubbranch.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetSubBranch {
    /// Number of entries to skip.
    pub offset: Option<i64>,
    /// Entries a page.
    pub limit: Option<i64>,
    /// Code of the city.
    pub city_code: i64,
    /// Code of the bank, used to list branches.
    pub bank_code: String,
}

impl GetSubBranch {
    /// Starts with the required members.
    pub fn new(city_code: impl Into<i64>, bank_code: impl Into<String>) -> Self {
        Self {
            offset: Default::default(),
            limit: Default::default(),
            city_code: city_code.into(),
            bank_code: bank_code.into(),
        }
    }

    /// Number of entries to skip.
    pub fn offset(mut self, offset: impl Into<i64>) -> Self {
        self.offset = Some(offset.into());
        self
    }

    /// Entries a page.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}

wire_out!(GetSubBranch {
    "offset" => offset,
    "limit" => limit,
    "city_code" => city_code,
    "bank_code" => bank_code,
});

/// The answer to [`GetSubBranch`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSubBranchResponse {
    /// Name of the bank as listed by WeChat Pay.
    pub account_bank: String,
    /// Code of the bank.
    pub account_bank_code: String,
    /// Short name of the bank.
    pub bank_alias: String,
    /// Code of the short name.
    pub bank_alias_code: String,
    /// `data`.
    pub data: Vec<GetSubBranchData>,
    /// Number of entries in all.
    pub total_count: i64,
    /// Number of entries returned.
    pub count: i64,
}

wire_in!(GetSubBranchResponse {
    "account_bank" => account_bank,
    "account_bank_code" => account_bank_code,
    "bank_alias" => bank_alias,
    "bank_alias_code" => bank_alias_code,
    "data" => data,
    "total_count" => total_count,
    "count" => count,
});

impl Endpoint for GetSubBranch {
    type Response = GetSubBranchResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_funds.get_sub_branch",
        path: "/shop/funds/getsubbranch",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `data` of [`GetSubBranch`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSubBranchData {
    /// Id of the branch.
    pub branch_id: String,
    /// `branch_name`.
    pub branch_name: String,
}

wire_in!(part GetSubBranchData {
    "branch_id" => branch_id,
    "branch_name" => branch_name,
});

/// Get details of a withdrawal (获取提现记录).
///
/// `POST /shop/funds/getwithdrawdetail`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/wxafunds/API/funds/getwithdrawdetail.html)
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
    /// `withdraw_info`.
    pub withdraw_info: GetWithdrawDetailWithdrawInfo,
}

wire_in!(GetWithdrawDetailResponse {
    "withdraw_info" => withdraw_info,
});

impl Endpoint for GetWithdrawDetail {
    type Response = GetWithdrawDetailResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_funds.get_withdraw_detail",
        path: "/shop/funds/getwithdrawdetail",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `withdraw_info` of [`GetWithdrawDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetWithdrawDetailWithdrawInfo {
    /// Fen.
    pub amount: i64,
    /// Note on the withdrawal.
    pub remark: Option<String>,
    /// `bank_name`.
    pub bank_name: Option<String>,
    /// Number of the bank account.
    pub bank_num: Option<String>,
    /// Note that appears on the bank statement.
    pub bank_memo: Option<String>,
    /// CREATE_SUCCESS accepted, SUCCESS, FAIL, REFUND returned by the bank, CLOSE closed, INIT created.
    pub status: String,
    /// Why the withdrawal failed.
    pub reason: Option<String>,
    /// Unix seconds.
    pub create_time: i64,
    /// Unix seconds.
    pub update_time: i64,
}

wire_in!(part GetWithdrawDetailWithdrawInfo {
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

/// Check whether a confirmation code was scanned (查询扫码状态).
///
/// `POST /shop/funds/qrcode/check`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/funds/qrcode/check.html) [(2)](https://developers.weixin.qq.com/doc/channels/API/funds/qrcode/check.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct QrcodeCheck {
    /// Ticket of the QR code that confirms the operation.
    pub qrcode_ticket: String,
}

impl QrcodeCheck {
    /// Starts with the required members.
    pub fn new(qrcode_ticket: impl Into<String>) -> Self {
        Self {
            qrcode_ticket: qrcode_ticket.into(),
        }
    }
}

wire_out!(QrcodeCheck {
    "qrcode_ticket" => qrcode_ticket,
});

/// The answer to [`QrcodeCheck`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QrcodeCheckResponse {
    /// 0 not scanned, 1 confirmed, 2 cancelled, 3 expired, 4 scanned.
    pub status: i64,
    /// Who scanned: 0 not an administrator, 1 the administrator, 2 a deputy administrator.
    pub scan_user_type: i64,
    /// Code of the business error.
    pub self_check_err_code: Option<i64>,
    /// Text of the business error.
    pub self_check_err_msg: Option<String>,
}

wire_in!(QrcodeCheckResponse {
    "status" => status,
    "scan_user_type" => scan_user_type,
    "self_check_err_code" => self_check_err_code,
    "self_check_err_msg" => self_check_err_msg,
});

impl Endpoint for QrcodeCheck {
    type Response = QrcodeCheckResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_funds.qrcode_check",
        path: "/shop/funds/qrcode/check",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Generate a confirmation code (生成二维码).
///
/// `POST /shop/funds/qrcode/gen`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/funds/qrcode/gen.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct QrcodeGen {
    /// Who must scan.
    pub identity_type: i64,
}

impl QrcodeGen {
    /// Starts with the required members.
    pub fn new(identity_type: impl Into<i64>) -> Self {
        Self {
            identity_type: identity_type.into(),
        }
    }
}

wire_out!(QrcodeGen {
    "identity_type" => identity_type,
});

/// The answer to [`QrcodeGen`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QrcodeGenResponse {
    /// Ticket of the QR code that confirms the operation.
    pub qrcode_ticket: String,
}

wire_in!(QrcodeGenResponse {
    "qrcode_ticket" => qrcode_ticket,
});

impl Endpoint for QrcodeGen {
    type Response = QrcodeGenResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_funds.qrcode_gen",
        path: "/shop/funds/qrcode/gen",
        ..Operation::usual(Product::Mini)
    };
}

/// Get the image of a confirmation code (获取二维码).
///
/// `POST /shop/funds/qrcode/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/funds/qrcode/get.html) [(2)](https://developers.weixin.qq.com/doc/channels/API/funds/qrcode/get.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct QrcodeGet {
    /// Ticket of the QR code that confirms the operation.
    pub qrcode_ticket: String,
}

impl QrcodeGet {
    /// Starts with the required members.
    pub fn new(qrcode_ticket: impl Into<String>) -> Self {
        Self {
            qrcode_ticket: qrcode_ticket.into(),
        }
    }
}

wire_out!(QrcodeGet {
    "qrcode_ticket" => qrcode_ticket,
});

/// The answer to [`QrcodeGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QrcodeGetResponse {
    /// Image of the code, base64.
    pub qrcode_buf: String,
}

wire_in!(QrcodeGetResponse {
    "qrcode_buf" => qrcode_buf,
});

impl Endpoint for QrcodeGet {
    type Response = QrcodeGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_funds.qrcode_get",
        path: "/shop/funds/qrcode/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// List funds records of a day (获取资金流水列表).
///
/// `POST /shop/funds/scanorderflow`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/funds/scanorderflow.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ScanOrderFlow {
    /// Day queried.
    pub date: String,
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
    /// Starts with the required members.
    pub fn new(date: impl Into<String>) -> Self {
        Self {
            date: date.into(),
            page_num: 1,
            page_size: 10,
        }
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

wire_out!(ScanOrderFlow {
    "date" => date,
    "page_num" => page_num,
    "page_size" => page_size,
});

/// The answer to [`ScanOrderFlow`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ScanOrderFlowResponse {
    /// Id of the funds record.
    pub funds_flow_ids: Vec<String>,
    /// Number of entries in all.
    pub total_num: i64,
}

wire_in!(ScanOrderFlowResponse {
    "funds_flow_ids" => funds_flow_ids,
    "total_num" => total_num,
});

impl Endpoint for ScanOrderFlow {
    type Response = ScanOrderFlowResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_funds.scan_order_flow",
        path: "/shop/funds/scanorderflow",
        ..Operation::usual(Product::Mini)
    };
}

/// List withdrawals (获取提现记录列表).
///
/// `POST /shop/funds/scanwithdraw`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/wxafunds/API/funds/scanwithdraw.html)
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
    /// Number of the withdrawal.
    pub out_request_nos: Vec<String>,
    /// Number of entries in all.
    pub total_num: i64,
}

wire_in!(ScanWithdrawResponse {
    "out_request_nos" => out_request_nos,
    "total_num" => total_num,
});

impl Endpoint for ScanWithdraw {
    type Response = ScanWithdrawResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_funds.scan_withdraw",
        path: "/shop/funds/scanwithdraw",
        ..Operation::usual(Product::Mini)
    };
}

/// Change the settlement bank account (修改结算账户).
///
/// `POST /shop/funds/setbankaccount`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/funds/setbankaccount.html)
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
        name: "mini.shop_funds.set_bank_account",
        path: "/shop/funds/setbankaccount",
        ..Operation::usual(Product::Mini)
    };
}

/// `account_info` of [`SetBankAccount`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SetBankAccountAccountInfo {
    /// ACCOUNT_TYPE_BUSINESS corporate account, ACCOUNT_TYPE_PRIVATE personal account.
    pub bank_account_type: String,
    /// Name of the bank as listed by WeChat Pay.
    pub account_bank: String,
    /// Code of the city of the branch, from the list of cities.
    pub bank_address_code: String,
    /// Number of the bank account.
    pub account_number: String,
}

impl SetBankAccountAccountInfo {
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
            bank_address_code: bank_address_code.into(),
            account_number: account_number.into(),
        }
    }
}

wire_out!(part SetBankAccountAccountInfo {
    "bank_account_type" => bank_account_type,
    "account_bank" => account_bank,
    "bank_address_code" => bank_address_code,
    "account_number" => account_number,
});

/// Withdraw funds (商户提现).
///
/// `POST /shop/funds/submitwithdraw`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/wxafunds/API/funds/submitwithdraw.html)
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
    /// Number of the withdrawal.
    pub out_request_no: String,
    /// Ticket of the QR code that confirms the operation.
    pub qrcode_ticket: String,
}

wire_in!(SubmitWithdrawResponse {
    "out_request_no" => out_request_no,
    "qrcode_ticket" => qrcode_ticket,
});

impl Endpoint for SubmitWithdraw {
    type Response = SubmitWithdrawResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_funds.submit_withdraw",
        path: "/shop/funds/submitwithdraw",
        ..Operation::usual(Product::Mini)
    };
}
