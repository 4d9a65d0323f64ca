//! Generated from `spec/work/license.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Licences of API accounts (接口调用许可)

use yizhan_core::{Endpoint, Operation, Product, TokenKind, wire_in, wire_out};

/// Activate an account (激活账号).
///
/// `POST /cgi-bin/license/active_account`, provider token in `provider_access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95553)
///
/// Called with the provider's access token. A member holds at most one base and one external contact account; activating a code for a member who has one of the same type merges the durations.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ActiveAccount {
    /// The company the licences are for; an encrypted corpid is accepted.
    pub corpid: String,
    /// Activation code, stands for one account.
    pub active_code: String,
    /// Member of that company, as the provider sees the id.
    pub userid: String,
}

impl ActiveAccount {
    /// Starts with the required members.
    pub fn new(
        corpid: impl Into<String>,
        active_code: impl Into<String>,
        userid: impl Into<String>,
    ) -> Self {
        Self {
            corpid: corpid.into(),
            active_code: active_code.into(),
            userid: userid.into(),
        }
    }
}

wire_out!(ActiveAccount {
    "corpid" => corpid,
    "active_code" => active_code,
    "userid" => userid,
});

/// The answer to [`ActiveAccount`].
pub type ActiveAccountResponse = yizhan_core::Done;

impl Endpoint for ActiveAccount {
    type Response = ActiveAccountResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.license.active_account",
        path: "/cgi-bin/license/active_account",
        token: TokenKind::Provider,
        token_param: "provider_access_token",
        ..Operation::usual(Product::Work)
    };
}

/// Activate accounts in bulk (批量激活账号).
///
/// `POST /cgi-bin/license/batch_active_account`, provider token in `provider_access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95553)
///
/// Each entry is decided by itself: look at the errcode of every result.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct BatchActiveAccount {
    /// The company the licences are for; an encrypted corpid is accepted.
    pub corpid: String,
    /// At most 1000.
    pub active_list: Vec<BatchActiveAccountActiveList>,
}

impl BatchActiveAccount {
    /// Starts with the required members.
    pub fn new(
        corpid: impl Into<String>,
        active_list: impl IntoIterator<Item = impl Into<BatchActiveAccountActiveList>>,
    ) -> Self {
        Self {
            corpid: corpid.into(),
            active_list: active_list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(BatchActiveAccount {
    "corpid" => corpid,
    "active_list" => active_list,
});

/// The answer to [`BatchActiveAccount`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchActiveAccountResponse {
    /// One entry per item asked for, each with its own errcode.
    pub active_result: Vec<BatchActiveAccountActiveResult>,
}

wire_in!(BatchActiveAccountResponse {
    "active_result" => active_result,
});

impl Endpoint for BatchActiveAccount {
    type Response = BatchActiveAccountResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.license.batch_active_account",
        path: "/cgi-bin/license/batch_active_account",
        token: TokenKind::Provider,
        token_param: "provider_access_token",
        ..Operation::usual(Product::Work)
    };
}

/// `active_list` of [`BatchActiveAccount`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchActiveAccountActiveList {
    /// Activation code, stands for one account.
    pub active_code: String,
    /// Member of that company, as the provider sees the id.
    pub userid: String,
}

impl BatchActiveAccountActiveList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(active_code: impl Into<String>, userid: impl Into<String>) -> Self {
        Self {
            active_code: active_code.into(),
            userid: userid.into(),
        }
    }
}

wire_out!(part BatchActiveAccountActiveList {
    "active_code" => active_code,
    "userid" => userid,
});

/// `active_result` of [`BatchActiveAccount`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchActiveAccountActiveResult {
    /// Result for this entry, 0 is success.
    pub errcode: i64,
    /// Activation code, stands for one account.
    pub active_code: String,
    /// Member of that company, as the provider sees the id.
    pub userid: String,
}

wire_in!(part BatchActiveAccountActiveResult {
    "errcode" => errcode,
    "active_code" => active_code,
    "userid" => userid,
});

/// Get the details of several activation codes (批量获取激活码详情).
///
/// `POST /cgi-bin/license/batch_get_active_info_by_code`, provider token in `provider_access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95552)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct BatchGetActiveInfoByCode {
    /// The company the licences are for; an encrypted corpid is accepted.
    pub corpid: String,
    /// At most 1000.
    pub active_code_list: Vec<String>,
}

impl BatchGetActiveInfoByCode {
    /// Starts with the required members.
    pub fn new(
        corpid: impl Into<String>,
        active_code_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            corpid: corpid.into(),
            active_code_list: active_code_list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(BatchGetActiveInfoByCode {
    "corpid" => corpid,
    "active_code_list" => active_code_list,
});

/// The answer to [`BatchGetActiveInfoByCode`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchGetActiveInfoByCodeResponse {
    /// One entry per code or licence found.
    pub active_info_list: Vec<BatchGetActiveInfoByCodeActiveInfoList>,
    /// Codes that don't exist or don't belong to the company.
    pub invalid_active_code_list: Vec<String>,
}

wire_in!(BatchGetActiveInfoByCodeResponse {
    "active_info_list" => active_info_list,
    "invalid_active_code_list" => invalid_active_code_list,
});

impl Endpoint for BatchGetActiveInfoByCode {
    type Response = BatchGetActiveInfoByCodeResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.license.batch_get_active_info_by_code",
        path: "/cgi-bin/license/batch_get_active_info_by_code",
        token: TokenKind::Provider,
        token_param: "provider_access_token",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `active_info_list` of [`BatchGetActiveInfoByCode`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchGetActiveInfoByCodeActiveInfoList {
    /// Activation code, stands for one account.
    pub active_code: String,
    /// Account type: 1 base, 2 external contact (互通).
    pub r#type: i64,
    /// 1 not bound, 2 bound and valid, 3 expired, 4 to be transferred, 5 merged, 6 assigned to a downstream company.
    pub status: i64,
    /// Member of that company, as the provider sees the id.
    pub userid: Option<String>,
    /// Unix seconds, when the code or order was created.
    pub create_time: i64,
    /// Unix seconds, when the code was first bound; absent before.
    pub active_time: Option<i64>,
    /// Unix seconds, when the licence ends; absent before activation.
    pub expire_time: Option<i64>,
    /// Present if codes were merged.
    pub merge_info: Option<MergeInfo>,
    /// Present if the code was assigned between upstream and downstream companies.
    pub share_info: Option<ShareInfo>,
}

wire_in!(part BatchGetActiveInfoByCodeActiveInfoList {
    "active_code" => active_code,
    "type" => r#type,
    "status" => status,
    "userid" => userid,
    "create_time" => create_time,
    "active_time" => active_time,
    "expire_time" => expire_time,
    "merge_info" => merge_info,
    "share_info" => share_info,
});

/// `merge_info` of [`BatchGetActiveInfoByCode`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MergeInfo {
    /// Code that this one was merged into.
    pub to_active_code: String,
    /// Code that was merged into this one.
    pub from_active_code: String,
}

wire_in!(part MergeInfo {
    "to_active_code" => to_active_code,
    "from_active_code" => from_active_code,
});

/// `share_info` of [`BatchGetActiveInfoByCode`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ShareInfo {
    /// Company that receives the codes.
    pub to_corpid: String,
    /// Company that gives the codes.
    pub from_corpid: String,
}

wire_in!(part ShareInfo {
    "to_corpid" => to_corpid,
    "from_corpid" => from_corpid,
});

/// Assign activation codes to a downstream company (分配激活码给下游/下级企业).
///
/// `POST /cgi-bin/license/batch_share_active_code`, provider token in `provider_access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/96059)
///
/// Only between companies of one upstream and downstream group, for codes that are not yet bound.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct BatchShareActiveCode {
    /// Company that gives the codes.
    pub from_corpid: String,
    /// Company that receives the codes.
    pub to_corpid: String,
    /// At most 1000.
    pub share_list: Vec<BatchShareActiveCodeShareList>,
}

impl BatchShareActiveCode {
    /// Starts with the required members.
    pub fn new(
        from_corpid: impl Into<String>,
        to_corpid: impl Into<String>,
        share_list: impl IntoIterator<Item = impl Into<BatchShareActiveCodeShareList>>,
    ) -> Self {
        Self {
            from_corpid: from_corpid.into(),
            to_corpid: to_corpid.into(),
            share_list: share_list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(BatchShareActiveCode {
    "from_corpid" => from_corpid,
    "to_corpid" => to_corpid,
    "share_list" => share_list,
});

/// The answer to [`BatchShareActiveCode`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchShareActiveCodeResponse {
    /// One entry per item asked for, each with its own errcode.
    pub share_result: Vec<BatchShareActiveCodeShareResult>,
}

wire_in!(BatchShareActiveCodeResponse {
    "share_result" => share_result,
});

impl Endpoint for BatchShareActiveCode {
    type Response = BatchShareActiveCodeResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.license.batch_share_active_code",
        path: "/cgi-bin/license/batch_share_active_code",
        token: TokenKind::Provider,
        token_param: "provider_access_token",
        ..Operation::usual(Product::Work)
    };
}

/// `share_list` of [`BatchShareActiveCode`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchShareActiveCodeShareList {
    /// Activation code, stands for one account.
    pub active_code: String,
}

impl BatchShareActiveCodeShareList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(active_code: impl Into<String>) -> Self {
        Self {
            active_code: active_code.into(),
        }
    }
}

wire_out!(part BatchShareActiveCodeShareList {
    "active_code" => active_code,
});

/// `share_result` of [`BatchShareActiveCode`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchShareActiveCodeShareResult {
    /// Result for this entry, 0 is success.
    pub errcode: i64,
    /// Explanation for this entry.
    pub errmsg: String,
    /// Activation code, stands for one account.
    pub active_code: String,
}

wire_in!(part BatchShareActiveCodeShareResult {
    "errcode" => errcode,
    "errmsg" => errmsg,
    "active_code" => active_code,
});

/// Transfer licences between members (账号继承).
///
/// `POST /cgi-bin/license/batch_transfer_license`, provider token in `provider_access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95673)
///
/// Both members belong to the same company. A licence moved within the last 30 days can't be moved again.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct BatchTransferLicense {
    /// The company the licences are for; an encrypted corpid is accepted.
    pub corpid: String,
    /// At most 1000.
    pub transfer_list: Vec<BatchTransferLicenseTransferList>,
}

impl BatchTransferLicense {
    /// Starts with the required members.
    pub fn new(
        corpid: impl Into<String>,
        transfer_list: impl IntoIterator<Item = impl Into<BatchTransferLicenseTransferList>>,
    ) -> Self {
        Self {
            corpid: corpid.into(),
            transfer_list: transfer_list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(BatchTransferLicense {
    "corpid" => corpid,
    "transfer_list" => transfer_list,
});

/// The answer to [`BatchTransferLicense`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchTransferLicenseResponse {
    /// One entry per item asked for, each with its own errcode.
    pub transfer_result: Vec<BatchTransferLicenseTransferResult>,
}

wire_in!(BatchTransferLicenseResponse {
    "transfer_result" => transfer_result,
});

impl Endpoint for BatchTransferLicense {
    type Response = BatchTransferLicenseResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.license.batch_transfer_license",
        path: "/cgi-bin/license/batch_transfer_license",
        token: TokenKind::Provider,
        token_param: "provider_access_token",
        ..Operation::usual(Product::Work)
    };
}

/// `transfer_list` of [`BatchTransferLicense`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchTransferLicenseTransferList {
    /// Member who gives the licence away.
    pub handover_userid: String,
    /// Member who takes the licence over.
    pub takeover_userid: String,
}

impl BatchTransferLicenseTransferList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(handover_userid: impl Into<String>, takeover_userid: impl Into<String>) -> Self {
        Self {
            handover_userid: handover_userid.into(),
            takeover_userid: takeover_userid.into(),
        }
    }
}

wire_out!(part BatchTransferLicenseTransferList {
    "handover_userid" => handover_userid,
    "takeover_userid" => takeover_userid,
});

/// `transfer_result` of [`BatchTransferLicense`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchTransferLicenseTransferResult {
    /// Result for this entry, 0 is success.
    pub errcode: i64,
    /// Member who gives the licence away.
    pub handover_userid: String,
    /// Member who takes the licence over.
    pub takeover_userid: String,
}

wire_in!(part BatchTransferLicenseTransferResult {
    "errcode" => errcode,
    "handover_userid" => handover_userid,
    "takeover_userid" => takeover_userid,
});

/// Cancel a licence order (取消订单).
///
/// `POST /cgi-bin/license/cancel_order`, provider token in `provider_access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/96106)
///
/// Only orders that are not paid.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CancelOrder {
    /// The company the licences are for; an encrypted corpid is accepted.
    pub corpid: String,
    /// Licence order, within the provider.
    pub order_id: String,
}

impl CancelOrder {
    /// Starts with the required members.
    pub fn new(corpid: impl Into<String>, order_id: impl Into<String>) -> Self {
        Self {
            corpid: corpid.into(),
            order_id: order_id.into(),
        }
    }
}

wire_out!(CancelOrder {
    "corpid" => corpid,
    "order_id" => order_id,
});

/// The answer to [`CancelOrder`].
pub type CancelOrderResponse = yizhan_core::Done;

impl Endpoint for CancelOrder {
    type Response = CancelOrderResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.license.cancel_order",
        path: "/cgi-bin/license/cancel_order",
        token: TokenKind::Provider,
        token_param: "provider_access_token",
        ..Operation::usual(Product::Work)
    };
}

/// Order new accounts (下单购买账号).
///
/// `POST /cgi-bin/license/create_new_order`, provider token in `provider_access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95644)
///
/// Only places the order: somebody then pays it in the provider's console or through submit_pay_job.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CreateNewOrder {
    /// The company the licences are for; an encrypted corpid is accepted.
    pub corpid: String,
    /// Who places the order, a member of the provider's own company.
    pub buyer_userid: String,
    /// How many accounts of each type; at least one of the two.
    pub account_count: AccountCount,
    /// How long the licences are bought for.
    pub account_duration: AccountDuration,
}

impl CreateNewOrder {
    /// Starts with the required members.
    pub fn new(
        corpid: impl Into<String>,
        buyer_userid: impl Into<String>,
        account_count: impl Into<AccountCount>,
        account_duration: impl Into<AccountDuration>,
    ) -> Self {
        Self {
            corpid: corpid.into(),
            buyer_userid: buyer_userid.into(),
            account_count: account_count.into(),
            account_duration: account_duration.into(),
        }
    }
}

wire_out!(CreateNewOrder {
    "corpid" => corpid,
    "buyer_userid" => buyer_userid,
    "account_count" => account_count,
    "account_duration" => account_duration,
});

/// The answer to [`CreateNewOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateNewOrderResponse {
    /// The unpaid order.
    pub order_id: String,
}

wire_in!(CreateNewOrderResponse {
    "order_id" => order_id,
});

impl Endpoint for CreateNewOrder {
    type Response = CreateNewOrderResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.license.create_new_order",
        path: "/cgi-bin/license/create_new_order",
        token: TokenKind::Provider,
        token_param: "provider_access_token",
        ..Operation::usual(Product::Work)
    };
}

/// `account_count` of [`CreateNewOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AccountCount {
    /// Number of base accounts.
    pub base_count: Option<i64>,
    /// Number of external contact accounts.
    pub external_contact_count: Option<i64>,
}

impl AccountCount {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Number of base accounts.
    #[must_use]
    pub fn base_count(mut self, base_count: impl Into<i64>) -> Self {
        self.base_count = Some(base_count.into());
        self
    }

    /// Number of external contact accounts.
    #[must_use]
    pub fn external_contact_count(mut self, external_contact_count: impl Into<i64>) -> Self {
        self.external_contact_count = Some(external_contact_count.into());
        self
    }
}

wire_out!(part AccountCount {
    "base_count" => base_count,
    "external_contact_count" => external_contact_count,
});

/// `account_duration` of [`CreateNewOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AccountDuration {
    /// Months bought, each counted as 31 days.
    pub months: Option<i64>,
    /// Days bought in addition to the months.
    pub days: Option<i64>,
}

impl AccountDuration {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Months bought, each counted as 31 days.
    #[must_use]
    pub fn months(mut self, months: impl Into<i64>) -> Self {
        self.months = Some(months.into());
        self
    }

    /// Days bought in addition to the months.
    #[must_use]
    pub fn days(mut self, days: impl Into<i64>) -> Self {
        self.days = Some(days.into());
        self
    }
}

wire_out!(part AccountDuration {
    "months" => months,
    "days" => days,
});

/// Create a job that buys accounts for several companies (创建多企业新购任务).
///
/// `POST /cgi-bin/license/create_new_order_job`, provider token in `provider_access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98892)
///
/// First step of three: collect companies here, submit with submit_new_order_job, then poll new_order_job_result.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CreateNewOrderJob {
    /// Job id; leave out on the first call of a creating job, pass it to add more.
    pub jobid: Option<String>,
    /// Companies with what is bought for each.
    pub buy_list: Vec<CreateNewOrderJobBuyList>,
}

impl CreateNewOrderJob {
    /// Starts with the required members.
    pub fn new(buy_list: impl IntoIterator<Item = impl Into<CreateNewOrderJobBuyList>>) -> Self {
        Self {
            jobid: Default::default(),
            buy_list: buy_list.into_iter().map(Into::into).collect(),
        }
    }

    /// Job id; leave out on the first call of a creating job, pass it to add more.
    pub fn jobid(mut self, jobid: impl Into<String>) -> Self {
        self.jobid = Some(jobid.into());
        self
    }
}

wire_out!(CreateNewOrderJob {
    "jobid" => jobid,
    "buy_list" => buy_list,
});

/// The answer to [`CreateNewOrderJob`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateNewOrderJobResponse {
    /// Job id; leave out on the first call of a creating job, pass it to add more.
    pub jobid: Option<String>,
    /// Entries that were not accepted, with the reason.
    pub invalid_list: Vec<CreateNewOrderJobInvalidList>,
}

wire_in!(CreateNewOrderJobResponse {
    "jobid" => jobid,
    "invalid_list" => invalid_list,
});

impl Endpoint for CreateNewOrderJob {
    type Response = CreateNewOrderJobResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.license.create_new_order_job",
        path: "/cgi-bin/license/create_new_order_job",
        token: TokenKind::Provider,
        token_param: "provider_access_token",
        ..Operation::usual(Product::Work)
    };
}

/// `buy_list` of [`CreateNewOrderJob`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateNewOrderJobBuyList {
    /// The company the licences are for; an encrypted corpid is accepted.
    pub corpid: String,
    /// How many accounts of each type; at least one of the two.
    pub account_count: AccountCount,
    /// How long the licences are bought for.
    pub account_duration: AccountDuration,
    /// Whether the codes activate themselves.
    pub auto_active_status: Option<bool>,
}

impl CreateNewOrderJobBuyList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        corpid: impl Into<String>,
        account_count: impl Into<AccountCount>,
        account_duration: impl Into<AccountDuration>,
    ) -> Self {
        Self {
            corpid: corpid.into(),
            account_count: account_count.into(),
            account_duration: account_duration.into(),
            auto_active_status: Default::default(),
        }
    }

    /// Whether the codes activate themselves.
    #[must_use]
    pub fn auto_active_status(mut self, auto_active_status: impl Into<bool>) -> Self {
        self.auto_active_status = Some(auto_active_status.into());
        self
    }
}

wire_out!(part CreateNewOrderJobBuyList {
    "corpid" => corpid,
    "account_count" => account_count,
    "account_duration" => account_duration,
} via {
    "auto_active_status" => auto_active_status: yizhan_core::wire::BoolAsInt,
});

/// `invalid_list` of [`CreateNewOrderJob`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateNewOrderJobInvalidList {
    /// The company the licences are for; an encrypted corpid is accepted.
    pub corpid: String,
    /// Result for this entry, 0 is success.
    pub errcode: i64,
    /// Explanation for this entry.
    pub errmsg: String,
}

wire_in!(part CreateNewOrderJobInvalidList {
    "corpid" => corpid,
    "errcode" => errcode,
    "errmsg" => errmsg,
});

/// Create a job that renews accounts (创建续期任务).
///
/// `POST /cgi-bin/license/create_renew_order_job`, provider token in `provider_access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95646)
///
/// First step: collects the accounts, several calls with the same jobid; then submit_order_job places the order.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CreateRenewOrderJob {
    /// The company the licences are for; an encrypted corpid is accepted.
    pub corpid: String,
    /// Job id; leave out on the first call of a creating job, pass it to add more.
    pub jobid: Option<String>,
    /// At most 1000 a call.
    pub account_list: Vec<CreateRenewOrderJobAccountList>,
}

impl CreateRenewOrderJob {
    /// Starts with the required members.
    pub fn new(
        corpid: impl Into<String>,
        account_list: impl IntoIterator<Item = impl Into<CreateRenewOrderJobAccountList>>,
    ) -> Self {
        Self {
            corpid: corpid.into(),
            jobid: Default::default(),
            account_list: account_list.into_iter().map(Into::into).collect(),
        }
    }

    /// Job id; leave out on the first call of a creating job, pass it to add more.
    pub fn jobid(mut self, jobid: impl Into<String>) -> Self {
        self.jobid = Some(jobid.into());
        self
    }
}

wire_out!(CreateRenewOrderJob {
    "corpid" => corpid,
    "jobid" => jobid,
    "account_list" => account_list,
});

/// The answer to [`CreateRenewOrderJob`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateRenewOrderJobResponse {
    /// Job id; leave out on the first call of a creating job, pass it to add more.
    pub jobid: String,
    /// Entries that were not accepted, with the reason.
    pub invalid_account_list: Vec<CreateRenewOrderJobInvalidAccountList>,
}

wire_in!(CreateRenewOrderJobResponse {
    "jobid" => jobid,
    "invalid_account_list" => invalid_account_list,
});

impl Endpoint for CreateRenewOrderJob {
    type Response = CreateRenewOrderJobResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.license.create_renew_order_job",
        path: "/cgi-bin/license/create_renew_order_job",
        token: TokenKind::Provider,
        token_param: "provider_access_token",
        ..Operation::usual(Product::Work)
    };
}

/// `account_list` of [`CreateRenewOrderJob`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateRenewOrderJobAccountList {
    /// Member of that company, as the provider sees the id.
    pub userid: String,
    /// Account type: 1 base, 2 external contact (互通).
    pub r#type: i64,
}

impl CreateRenewOrderJobAccountList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(userid: impl Into<String>, r#type: impl Into<i64>) -> Self {
        Self {
            userid: userid.into(),
            r#type: r#type.into(),
        }
    }
}

wire_out!(part CreateRenewOrderJobAccountList {
    "userid" => userid,
    "type" => r#type,
});

/// `invalid_account_list` of [`CreateRenewOrderJob`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateRenewOrderJobInvalidAccountList {
    /// Result for this entry, 0 is success.
    pub errcode: i64,
    /// Explanation for this entry.
    pub errmsg: Option<String>,
    /// Member of that company, as the provider sees the id.
    pub userid: String,
    /// Account type: 1 base, 2 external contact (互通).
    pub r#type: i64,
}

wire_in!(part CreateRenewOrderJobInvalidAccountList {
    "errcode" => errcode,
    "errmsg" => errmsg,
    "userid" => userid,
    "type" => r#type,
});

/// Get the details of an activation code (获取激活码详情).
///
/// `POST /cgi-bin/license/get_active_info_by_code`, provider token in `provider_access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95552)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetActiveInfoByCode {
    /// The company the licences are for; an encrypted corpid is accepted.
    pub corpid: String,
    /// Activation code, stands for one account.
    pub active_code: String,
}

impl GetActiveInfoByCode {
    /// Starts with the required members.
    pub fn new(corpid: impl Into<String>, active_code: impl Into<String>) -> Self {
        Self {
            corpid: corpid.into(),
            active_code: active_code.into(),
        }
    }
}

wire_out!(GetActiveInfoByCode {
    "corpid" => corpid,
    "active_code" => active_code,
});

/// The answer to [`GetActiveInfoByCode`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetActiveInfoByCodeResponse {
    /// `active_info`.
    pub active_info: GetActiveInfoByCodeActiveInfo,
}

wire_in!(GetActiveInfoByCodeResponse {
    "active_info" => active_info,
});

impl Endpoint for GetActiveInfoByCode {
    type Response = GetActiveInfoByCodeResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.license.get_active_info_by_code",
        path: "/cgi-bin/license/get_active_info_by_code",
        token: TokenKind::Provider,
        token_param: "provider_access_token",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `active_info` of [`GetActiveInfoByCode`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetActiveInfoByCodeActiveInfo {
    /// Activation code, stands for one account.
    pub active_code: String,
    /// Account type: 1 base, 2 external contact (互通).
    pub r#type: i64,
    /// 1 not bound, 2 bound and valid, 3 expired, 4 to be transferred, 5 merged, 6 assigned to a downstream company.
    pub status: i64,
    /// Member of that company, as the provider sees the id.
    pub userid: Option<String>,
    /// Unix seconds, when the code or order was created.
    pub create_time: i64,
    /// Unix seconds, when the code was first bound; absent before.
    pub active_time: Option<i64>,
    /// Unix seconds, when the licence ends; absent before activation.
    pub expire_time: Option<i64>,
    /// Present if codes were merged.
    pub merge_info: Option<MergeInfo>,
    /// Present if the code was assigned between upstream and downstream companies.
    pub share_info: Option<ShareInfo>,
}

wire_in!(part GetActiveInfoByCodeActiveInfo {
    "active_code" => active_code,
    "type" => r#type,
    "status" => status,
    "userid" => userid,
    "create_time" => create_time,
    "active_time" => active_time,
    "expire_time" => expire_time,
    "merge_info" => merge_info,
    "share_info" => share_info,
});

/// Get the activation details of a member (获取成员的激活详情).
///
/// `POST /cgi-bin/license/get_active_info_by_user`, provider token in `provider_access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95555)
///
/// A member may hold a base and an external contact account, so up to two entries come back.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetActiveInfoByUser {
    /// The company the licences are for; an encrypted corpid is accepted.
    pub corpid: String,
    /// Member of that company, as the provider sees the id.
    pub userid: String,
}

impl GetActiveInfoByUser {
    /// Starts with the required members.
    pub fn new(corpid: impl Into<String>, userid: impl Into<String>) -> Self {
        Self {
            corpid: corpid.into(),
            userid: userid.into(),
        }
    }
}

wire_out!(GetActiveInfoByUser {
    "corpid" => corpid,
    "userid" => userid,
});

/// The answer to [`GetActiveInfoByUser`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetActiveInfoByUserResponse {
    /// 0 not activated, 1 activated.
    pub active_status: i64,
    /// One entry per code or licence found.
    pub active_info_list: Vec<GetActiveInfoByUserActiveInfoList>,
}

wire_in!(GetActiveInfoByUserResponse {
    "active_status" => active_status,
    "active_info_list" => active_info_list,
});

impl Endpoint for GetActiveInfoByUser {
    type Response = GetActiveInfoByUserResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.license.get_active_info_by_user",
        path: "/cgi-bin/license/get_active_info_by_user",
        token: TokenKind::Provider,
        token_param: "provider_access_token",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `active_info_list` of [`GetActiveInfoByUser`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetActiveInfoByUserActiveInfoList {
    /// Member of that company, as the provider sees the id.
    pub userid: String,
    /// Account type: 1 base, 2 external contact (互通).
    pub r#type: i64,
    /// Unix seconds, when the code was first bound; absent before.
    pub active_time: i64,
    /// Unix seconds, when the licence ends; absent before activation.
    pub expire_time: i64,
    /// Activation code, stands for one account.
    pub active_code: String,
}

wire_in!(part GetActiveInfoByUserActiveInfoList {
    "userid" => userid,
    "type" => r#type,
    "active_time" => active_time,
    "expire_time" => expire_time,
    "active_code" => active_code,
});

/// Get the licence state of an app (获取应用的接口许可状态).
///
/// `POST /cgi-bin/license/get_app_license_info`, provider token in `provider_access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95844)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetAppLicenseInfo {
    /// The company the licences are for; an encrypted corpid is accepted.
    pub corpid: String,
    /// Third-party app or custom app template.
    pub suite_id: Option<String>,
}

impl GetAppLicenseInfo {
    /// Starts with the required members.
    pub fn new(corpid: impl Into<String>) -> Self {
        Self {
            corpid: corpid.into(),
            suite_id: Default::default(),
        }
    }

    /// Third-party app or custom app template.
    pub fn suite_id(mut self, suite_id: impl Into<String>) -> Self {
        self.suite_id = Some(suite_id.into());
        self
    }
}

wire_out!(GetAppLicenseInfo {
    "corpid" => corpid,
    "suite_id" => suite_id,
});

/// The answer to [`GetAppLicenseInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAppLicenseInfoResponse {
    /// Whether licences are checked: 0 no, 1 yes.
    pub license_status: i64,
    /// Trial of the app (spelled so), present if it has one.
    pub trail_info: Option<GetAppLicenseInfoTrailInfo>,
}

wire_in!(GetAppLicenseInfoResponse {
    "license_status" => license_status,
    "trail_info" => trail_info,
});

impl Endpoint for GetAppLicenseInfo {
    type Response = GetAppLicenseInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.license.get_app_license_info",
        path: "/cgi-bin/license/get_app_license_info",
        token: TokenKind::Provider,
        token_param: "provider_access_token",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `trail_info` of [`GetAppLicenseInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAppLicenseInfoTrailInfo {
    /// Unix seconds.
    pub start_time: i64,
    /// Unix seconds.
    pub end_time: i64,
}

wire_in!(part GetAppLicenseInfoTrailInfo {
    "start_time" => start_time,
    "end_time" => end_time,
});

/// Get the automatic activation state of a company (查询企业的许可自动激活状态).
///
/// `POST /cgi-bin/license/get_auto_active_status`, provider token in `provider_access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95874)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetAutoActiveStatus {
    /// The company the licences are for; an encrypted corpid is accepted.
    pub corpid: String,
}

impl GetAutoActiveStatus {
    /// Starts with the required members.
    pub fn new(corpid: impl Into<String>) -> Self {
        Self {
            corpid: corpid.into(),
        }
    }
}

wire_out!(GetAutoActiveStatus {
    "corpid" => corpid,
});

/// The answer to [`GetAutoActiveStatus`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAutoActiveStatusResponse {
    /// Automatic activation: 0 off, 1 on.
    pub auto_active_status: i64,
}

wire_in!(GetAutoActiveStatusResponse {
    "auto_active_status" => auto_active_status,
});

impl Endpoint for GetAutoActiveStatus {
    type Response = GetAutoActiveStatusResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.license.get_auto_active_status",
        path: "/cgi-bin/license/get_auto_active_status",
        token: TokenKind::Provider,
        token_param: "provider_access_token",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// Get a licence order (获取订单详情).
///
/// `POST /cgi-bin/license/get_order`, provider token in `provider_access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95648)
///
/// For an order of several companies use get_union_order.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetOrder {
    /// Licence order, within the provider.
    pub order_id: String,
}

impl GetOrder {
    /// Starts with the required members.
    pub fn new(order_id: impl Into<String>) -> Self {
        Self {
            order_id: order_id.into(),
        }
    }
}

wire_out!(GetOrder {
    "order_id" => order_id,
});

/// The answer to [`GetOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOrderResponse {
    /// `order`.
    pub order: GetOrderOrder,
}

wire_in!(GetOrderResponse {
    "order" => order,
});

impl Endpoint for GetOrder {
    type Response = GetOrderResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.license.get_order",
        path: "/cgi-bin/license/get_order",
        token: TokenKind::Provider,
        token_param: "provider_access_token",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `order` of [`GetOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOrderOrder {
    /// Licence order, within the provider.
    pub order_id: String,
    /// 1 purchase, 2 renewal, 5 migrated app version payment, 6 migrated contract, 8 purchase for several companies.
    pub order_type: i64,
    /// 0 to be paid, 1 paid, 2 cancelled, 3 expired unpaid, 4 refund asked for, 5 refunded, 6 refund refused, 7 void.
    pub order_status: i64,
    /// The company the licences are for; an encrypted corpid is accepted.
    pub corpid: String,
    /// Amount in fen.
    pub price: i64,
    /// How many accounts of each type; at least one of the two.
    pub account_count: AccountCountAnswer,
    /// How long the licences are bought for.
    pub account_duration: AccountDurationAnswer,
    /// Unix seconds, when the code or order was created.
    pub create_time: i64,
    /// Unix seconds; absent while unpaid.
    pub pay_time: Option<i64>,
}

wire_in!(part GetOrderOrder {
    "order_id" => order_id,
    "order_type" => order_type,
    "order_status" => order_status,
    "corpid" => corpid,
    "price" => price,
    "account_count" => account_count,
    "account_duration" => account_duration,
    "create_time" => create_time,
    "pay_time" => pay_time,
});

/// `account_count_answer` of [`GetOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AccountCountAnswer {
    /// Number of base accounts.
    pub base_count: i64,
    /// Number of external contact accounts.
    pub external_contact_count: i64,
}

wire_in!(part AccountCountAnswer {
    "base_count" => base_count,
    "external_contact_count" => external_contact_count,
});

/// `account_duration_answer` of [`GetOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AccountDurationAnswer {
    /// Months bought, each counted as 31 days.
    pub months: Option<i64>,
    /// Days bought in addition to the months.
    pub days: Option<i64>,
    /// Unix seconds, common end of the renewed licences, instead of months.
    pub new_expire_time: Option<i64>,
}

wire_in!(part AccountDurationAnswer {
    "months" => months,
    "days" => days,
    "new_expire_time" => new_expire_time,
});

/// Get a licence order for several companies (获取多企业订单详情).
///
/// `POST /cgi-bin/license/get_union_order`, provider token in `provider_access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98893)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetUnionOrder {
    /// Licence order, within the provider.
    pub order_id: String,
    /// Next_cursor of the page before, empty for the first page.
    pub cursor: Option<String>,
    /// Page size, at most 1000, 500 by default.
    pub limit: Option<i64>,
}

impl GetUnionOrder {
    /// Starts with the required members.
    pub fn new(order_id: impl Into<String>) -> Self {
        Self {
            order_id: order_id.into(),
            cursor: Default::default(),
            limit: Default::default(),
        }
    }

    /// Next_cursor of the page before, empty for the first page.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }

    /// Page size, at most 1000, 500 by default.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}

wire_out!(GetUnionOrder {
    "order_id" => order_id,
    "cursor" => cursor,
    "limit" => limit,
});

/// The answer to [`GetUnionOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetUnionOrderResponse {
    /// `order`.
    pub order: GetUnionOrderOrder,
    /// Companies with what is bought for each.
    pub buy_list: Vec<GetUnionOrderBuyList>,
    /// Whether another page follows.
    pub has_more: bool,
    /// Pass as cursor for the next page.
    pub next_cursor: Option<String>,
}

wire_in!(GetUnionOrderResponse {
    "order" => order,
    "buy_list" => buy_list,
    "has_more" => has_more,
    "next_cursor" => next_cursor,
});

impl Endpoint for GetUnionOrder {
    type Response = GetUnionOrderResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.license.get_union_order",
        path: "/cgi-bin/license/get_union_order",
        token: TokenKind::Provider,
        token_param: "provider_access_token",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `order` of [`GetUnionOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetUnionOrderOrder {
    /// Licence order, within the provider.
    pub order_id: String,
    /// 1 purchase, 2 renewal, 5 migrated app version payment, 6 migrated contract, 8 purchase for several companies.
    pub order_type: i64,
    /// 0 to be paid, 1 paid, 2 cancelled, 3 expired unpaid, 4 refund asked for, 5 refunded, 6 refund refused, 7 void.
    pub order_status: i64,
    /// Amount in fen.
    pub price: i64,
    /// Unix seconds, when the code or order was created.
    pub create_time: i64,
    /// Unix seconds; absent while unpaid.
    pub pay_time: Option<i64>,
}

wire_in!(part GetUnionOrderOrder {
    "order_id" => order_id,
    "order_type" => order_type,
    "order_status" => order_status,
    "price" => price,
    "create_time" => create_time,
    "pay_time" => pay_time,
});

/// `buy_list` of [`GetUnionOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetUnionOrderBuyList {
    /// Order of one company within the joint order.
    pub sub_order_id: String,
    /// The company the licences are for; an encrypted corpid is accepted.
    pub corpid: String,
    /// How many accounts of each type; at least one of the two.
    pub account_count: AccountCountAnswer,
    /// How long the licences are bought for.
    pub account_duration: AccountDurationAnswer,
}

wire_in!(part GetUnionOrderBuyList {
    "sub_order_id" => sub_order_id,
    "corpid" => corpid,
    "account_count" => account_count,
    "account_duration" => account_duration,
});

/// List the activated accounts of a company (获取企业的账号列表).
///
/// `POST /cgi-bin/license/list_actived_account`, provider token in `provider_access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95544)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ListActivedAccount {
    /// The company the licences are for; an encrypted corpid is accepted.
    pub corpid: String,
    /// Next_cursor of the page before, empty for the first page.
    pub cursor: Option<String>,
    /// Page size, at most 1000, 500 by default.
    pub limit: Option<i64>,
}

impl ListActivedAccount {
    /// Starts with the required members.
    pub fn new(corpid: impl Into<String>) -> Self {
        Self {
            corpid: corpid.into(),
            cursor: Default::default(),
            limit: Default::default(),
        }
    }

    /// Next_cursor of the page before, empty for the first page.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }

    /// Page size, at most 1000, 500 by default.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}

wire_out!(ListActivedAccount {
    "corpid" => corpid,
    "cursor" => cursor,
    "limit" => limit,
});

/// The answer to [`ListActivedAccount`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListActivedAccountResponse {
    /// Accounts with their licences.
    pub account_list: Vec<ListActivedAccountAccountList>,
    /// Whether another page follows.
    pub has_more: bool,
    /// Pass as cursor for the next page.
    pub next_cursor: Option<String>,
}

wire_in!(ListActivedAccountResponse {
    "account_list" => account_list,
    "has_more" => has_more,
    "next_cursor" => next_cursor,
});

impl Endpoint for ListActivedAccount {
    type Response = ListActivedAccountResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.license.list_actived_account",
        path: "/cgi-bin/license/list_actived_account",
        token: TokenKind::Provider,
        token_param: "provider_access_token",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `account_list` of [`ListActivedAccount`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListActivedAccountAccountList {
    /// Member of that company, as the provider sees the id.
    pub userid: String,
    /// Account type: 1 base, 2 external contact (互通).
    pub r#type: i64,
    /// Unix seconds, when the code was first bound; absent before.
    pub active_time: i64,
    /// Unix seconds, when the licence ends; absent before activation.
    pub expire_time: i64,
}

wire_in!(part ListActivedAccountAccountList {
    "userid" => userid,
    "type" => r#type,
    "active_time" => active_time,
    "expire_time" => expire_time,
});

/// List licence orders (获取订单列表).
///
/// `POST /cgi-bin/license/list_order`, provider token in `provider_access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95647)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ListOrder {
    /// Orders of this company only; empty for all companies.
    pub corpid: String,
    /// Unix seconds; give both or neither, at most 31 days apart.
    pub start_time: Option<i64>,
    /// Unix seconds.
    pub end_time: Option<i64>,
    /// Next_cursor of the page before, empty for the first page.
    pub cursor: Option<String>,
    /// Page size, at most 1000, 500 by default.
    pub limit: Option<i64>,
}

impl ListOrder {
    /// Starts with the required members.
    pub fn new(corpid: impl Into<String>) -> Self {
        Self {
            corpid: corpid.into(),
            start_time: Default::default(),
            end_time: Default::default(),
            cursor: Default::default(),
            limit: Default::default(),
        }
    }

    /// Unix seconds; give both or neither, at most 31 days apart.
    pub fn start_time(mut self, start_time: impl Into<i64>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Unix seconds.
    pub fn end_time(mut self, end_time: impl Into<i64>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Next_cursor of the page before, empty for the first page.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }

    /// Page size, at most 1000, 500 by default.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}

wire_out!(ListOrder {
    "corpid" => corpid,
    "start_time" => start_time,
    "end_time" => end_time,
    "cursor" => cursor,
    "limit" => limit,
});

/// The answer to [`ListOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListOrderResponse {
    /// Orders, newest page first.
    pub order_list: Vec<ListOrderOrderList>,
    /// Whether another page follows.
    pub has_more: bool,
    /// Pass as cursor for the next page.
    pub next_cursor: Option<String>,
}

wire_in!(ListOrderResponse {
    "order_list" => order_list,
    "has_more" => has_more,
    "next_cursor" => next_cursor,
});

impl Endpoint for ListOrder {
    type Response = ListOrderResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.license.list_order",
        path: "/cgi-bin/license/list_order",
        token: TokenKind::Provider,
        token_param: "provider_access_token",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `order_list` of [`ListOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListOrderOrderList {
    /// Licence order, within the provider.
    pub order_id: String,
    /// 1 purchase, 2 renewal, 5 migrated app version payment, 6 migrated contract, 8 purchase for several companies.
    pub order_type: i64,
}

wire_in!(part ListOrderOrderList {
    "order_id" => order_id,
    "order_type" => order_type,
});

/// List the accounts of an order (获取订单中的账号列表).
///
/// `POST /cgi-bin/license/list_order_account`, provider token in `provider_access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95649)
///
/// Only orders that are paid have accounts. Renewal orders list members, purchase orders codes.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ListOrderAccount {
    /// Licence order, within the provider.
    pub order_id: String,
    /// Next_cursor of the page before, empty for the first page.
    pub cursor: Option<String>,
    /// Page size, at most 1000, 500 by default.
    pub limit: Option<i64>,
}

impl ListOrderAccount {
    /// Starts with the required members.
    pub fn new(order_id: impl Into<String>) -> Self {
        Self {
            order_id: order_id.into(),
            cursor: Default::default(),
            limit: Default::default(),
        }
    }

    /// Next_cursor of the page before, empty for the first page.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }

    /// Page size, at most 1000, 500 by default.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}

wire_out!(ListOrderAccount {
    "order_id" => order_id,
    "cursor" => cursor,
    "limit" => limit,
});

/// The answer to [`ListOrderAccount`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListOrderAccountResponse {
    /// Accounts with their licences.
    pub account_list: Vec<ListOrderAccountAccountList>,
    /// Whether another page follows.
    pub has_more: bool,
    /// Pass as cursor for the next page.
    pub next_cursor: Option<String>,
}

wire_in!(ListOrderAccountResponse {
    "account_list" => account_list,
    "has_more" => has_more,
    "next_cursor" => next_cursor,
});

impl Endpoint for ListOrderAccount {
    type Response = ListOrderAccountResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.license.list_order_account",
        path: "/cgi-bin/license/list_order_account",
        token: TokenKind::Provider,
        token_param: "provider_access_token",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `account_list` of [`ListOrderAccount`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListOrderAccountAccountList {
    /// Activation code, stands for one account.
    pub active_code: String,
    /// Member of that company, as the provider sees the id.
    pub userid: Option<String>,
    /// Account type: 1 base, 2 external contact (互通).
    pub r#type: i64,
}

wire_in!(part ListOrderAccountAccountList {
    "active_code" => active_code,
    "userid" => userid,
    "type" => r#type,
});

/// Get the result of a purchase job for several companies (获取多企业新购订单提交结果).
///
/// `POST /cgi-bin/license/new_order_job_result`, provider token in `provider_access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98892)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct NewOrderJobResult {
    /// Job id; leave out on the first call of a creating job, pass it to add more.
    pub jobid: String,
}

impl NewOrderJobResult {
    /// Starts with the required members.
    pub fn new(jobid: impl Into<String>) -> Self {
        Self {
            jobid: jobid.into(),
        }
    }
}

wire_out!(NewOrderJobResult {
    "jobid" => jobid,
});

/// The answer to [`NewOrderJobResult`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct NewOrderJobResultResponse {
    /// State of the job.
    pub status: i64,
    /// Licence order, within the provider.
    pub order_id: Option<String>,
    /// Companies that failed, with the reason.
    pub fail_list: Vec<NewOrderJobResultFailList>,
}

wire_in!(NewOrderJobResultResponse {
    "status" => status,
    "order_id" => order_id,
    "fail_list" => fail_list,
});

impl Endpoint for NewOrderJobResult {
    type Response = NewOrderJobResultResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.license.new_order_job_result",
        path: "/cgi-bin/license/new_order_job_result",
        token: TokenKind::Provider,
        token_param: "provider_access_token",
        ..Operation::usual(Product::Work)
    };
}

/// `fail_list` of [`NewOrderJobResult`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct NewOrderJobResultFailList {
    /// The company the licences are for; an encrypted corpid is accepted.
    pub corpid: String,
    /// Result for this entry, 0 is success.
    pub errcode: i64,
    /// Explanation for this entry.
    pub errmsg: String,
}

wire_in!(part NewOrderJobResultFailList {
    "corpid" => corpid,
    "errcode" => errcode,
    "errmsg" => errmsg,
});

/// Get the result of a balance payment job (获取订单支付结果).
///
/// `POST /cgi-bin/license/pay_job_result`, provider token in `provider_access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/99415)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct PayJobResult {
    /// Job id; leave out on the first call of a creating job, pass it to add more.
    pub jobid: String,
}

impl PayJobResult {
    /// Starts with the required members.
    pub fn new(jobid: impl Into<String>) -> Self {
        Self {
            jobid: jobid.into(),
        }
    }
}

wire_out!(PayJobResult {
    "jobid" => jobid,
});

/// The answer to [`PayJobResult`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PayJobResultResponse {
    /// State of the job.
    pub status: i64,
    /// `pay_job_result`.
    pub pay_job_result: PayJobResultPayJobResult,
}

wire_in!(PayJobResultResponse {
    "status" => status,
    "pay_job_result" => pay_job_result,
});

impl Endpoint for PayJobResult {
    type Response = PayJobResultResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.license.pay_job_result",
        path: "/cgi-bin/license/pay_job_result",
        token: TokenKind::Provider,
        token_param: "provider_access_token",
        ..Operation::usual(Product::Work)
    };
}

/// `pay_job_result` of [`PayJobResult`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PayJobResultPayJobResult {
    /// Result for this entry, 0 is success.
    pub errcode: i64,
    /// Explanation for this entry.
    pub errmsg: Option<String>,
    /// Companies that failed, with the reason.
    pub fail_corp_list: Vec<PayJobResultFailCorpList>,
}

wire_in!(part PayJobResultPayJobResult {
    "errcode" => errcode,
    "errmsg" => errmsg,
    "fail_corp_list" => fail_corp_list,
});

/// `fail_corp_list` of [`PayJobResult`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PayJobResultFailCorpList {
    /// The company the licences are for; an encrypted corpid is accepted.
    pub corpid: String,
    /// Result for this entry, 0 is success.
    pub errcode: i64,
    /// Explanation for this entry.
    pub errmsg: Option<String>,
}

wire_in!(part PayJobResultFailCorpList {
    "corpid" => corpid,
    "errcode" => errcode,
    "errmsg" => errmsg,
});

/// Set automatic activation for a company (设置企业的许可自动激活状态).
///
/// `POST /cgi-bin/license/set_auto_active_status`, provider token in `provider_access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95873)
///
/// When on, WeCom binds free codes by itself to members who use the provider's apps.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SetAutoActiveStatus {
    /// The company the licences are for; an encrypted corpid is accepted.
    pub corpid: String,
    /// Automatic activation: 0 off, 1 on.
    pub auto_active_status: i64,
}

impl SetAutoActiveStatus {
    /// Starts with the required members.
    pub fn new(corpid: impl Into<String>, auto_active_status: impl Into<i64>) -> Self {
        Self {
            corpid: corpid.into(),
            auto_active_status: auto_active_status.into(),
        }
    }
}

wire_out!(SetAutoActiveStatus {
    "corpid" => corpid,
    "auto_active_status" => auto_active_status,
});

/// The answer to [`SetAutoActiveStatus`].
pub type SetAutoActiveStatusResponse = yizhan_core::Done;

impl Endpoint for SetAutoActiveStatus {
    type Response = SetAutoActiveStatusResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.license.set_auto_active_status",
        path: "/cgi-bin/license/set_auto_active_status",
        token: TokenKind::Provider,
        token_param: "provider_access_token",
        ..Operation::usual(Product::Work)
    };
}

/// Submit a purchase order for several companies (提交多企业新购订单).
///
/// `POST /cgi-bin/license/submit_new_order_job`, provider token in `provider_access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98892)
///
/// Asynchronous: poll new_order_job_result for the order id.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SubmitNewOrderJob {
    /// Job id; leave out on the first call of a creating job, pass it to add more.
    pub jobid: String,
    /// Who places the order, a member of the provider's own company.
    pub buyer_userid: String,
}

impl SubmitNewOrderJob {
    /// Starts with the required members.
    pub fn new(jobid: impl Into<String>, buyer_userid: impl Into<String>) -> Self {
        Self {
            jobid: jobid.into(),
            buyer_userid: buyer_userid.into(),
        }
    }
}

wire_out!(SubmitNewOrderJob {
    "jobid" => jobid,
    "buyer_userid" => buyer_userid,
});

/// The answer to [`SubmitNewOrderJob`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SubmitNewOrderJobResponse {
    /// Job id; leave out on the first call of a creating job, pass it to add more.
    pub jobid: String,
}

wire_in!(SubmitNewOrderJobResponse {
    "jobid" => jobid,
});

impl Endpoint for SubmitNewOrderJob {
    type Response = SubmitNewOrderJobResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.license.submit_new_order_job",
        path: "/cgi-bin/license/submit_new_order_job",
        token: TokenKind::Provider,
        token_param: "provider_access_token",
        ..Operation::usual(Product::Work)
    };
}

/// Submit a renewal order (提交续期订单).
///
/// `POST /cgi-bin/license/submit_order_job`, provider token in `provider_access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95646)
///
/// Give either months or new_expire_time.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SubmitOrderJob {
    /// Job id; leave out on the first call of a creating job, pass it to add more.
    pub jobid: String,
    /// Who places the order, a member of the provider's own company.
    pub buyer_userid: String,
    /// How long the licences are bought for.
    pub account_duration: SubmitOrderJobAccountDuration2,
}

impl SubmitOrderJob {
    /// Starts with the required members.
    pub fn new(
        jobid: impl Into<String>,
        buyer_userid: impl Into<String>,
        account_duration: impl Into<SubmitOrderJobAccountDuration2>,
    ) -> Self {
        Self {
            jobid: jobid.into(),
            buyer_userid: buyer_userid.into(),
            account_duration: account_duration.into(),
        }
    }
}

wire_out!(SubmitOrderJob {
    "jobid" => jobid,
    "buyer_userid" => buyer_userid,
    "account_duration" => account_duration,
});

/// The answer to [`SubmitOrderJob`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SubmitOrderJobResponse {
    /// Licence order, within the provider.
    pub order_id: String,
}

wire_in!(SubmitOrderJobResponse {
    "order_id" => order_id,
});

impl Endpoint for SubmitOrderJob {
    type Response = SubmitOrderJobResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.license.submit_order_job",
        path: "/cgi-bin/license/submit_order_job",
        token: TokenKind::Provider,
        token_param: "provider_access_token",
        ..Operation::usual(Product::Work)
    };
}

/// `account_duration_2` of [`SubmitOrderJob`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SubmitOrderJobAccountDuration2 {
    /// Months bought, each counted as 31 days.
    pub months: Option<i64>,
    /// Unix seconds, common end of the renewed licences, instead of months.
    pub new_expire_time: Option<i64>,
}

impl SubmitOrderJobAccountDuration2 {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Months bought, each counted as 31 days.
    #[must_use]
    pub fn months(mut self, months: impl Into<i64>) -> Self {
        self.months = Some(months.into());
        self
    }

    /// Unix seconds, common end of the renewed licences, instead of months.
    #[must_use]
    pub fn new_expire_time(mut self, new_expire_time: impl Into<i64>) -> Self {
        self.new_expire_time = Some(new_expire_time.into());
        self
    }
}

wire_out!(part SubmitOrderJobAccountDuration2 {
    "months" => months,
    "new_expire_time" => new_expire_time,
});

/// Submit a payment of an order from the balance (提交余额支付订单任务).
///
/// `POST /cgi-bin/license/submit_pay_job`, provider token in `provider_access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/99415)
///
/// Pays from the provider's prepaid balance; poll pay_job_result.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SubmitPayJob {
    /// Who pays, a member of the provider's own company.
    pub payer_userid: String,
    /// Licence order, within the provider.
    pub order_id: String,
}

impl SubmitPayJob {
    /// Starts with the required members.
    pub fn new(payer_userid: impl Into<String>, order_id: impl Into<String>) -> Self {
        Self {
            payer_userid: payer_userid.into(),
            order_id: order_id.into(),
        }
    }
}

wire_out!(SubmitPayJob {
    "payer_userid" => payer_userid,
    "order_id" => order_id,
});

/// The answer to [`SubmitPayJob`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SubmitPayJobResponse {
    /// Job id; leave out on the first call of a creating job, pass it to add more.
    pub jobid: String,
}

wire_in!(SubmitPayJobResponse {
    "jobid" => jobid,
});

impl Endpoint for SubmitPayJob {
    type Response = SubmitPayJobResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.license.submit_pay_job",
        path: "/cgi-bin/license/submit_pay_job",
        token: TokenKind::Provider,
        token_param: "provider_access_token",
        ..Operation::usual(Product::Work)
    };
}

/// Query whether a company is eligible for the licence support policy (查询企业是否满足接口许可支持政策).
///
/// `POST /cgi-bin/license/support_policy_query`, provider token in `provider_access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/96515)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SupportPolicyQuery {
    /// The company the licences are for; an encrypted corpid is accepted.
    pub corpid: String,
}

impl SupportPolicyQuery {
    /// Starts with the required members.
    pub fn new(corpid: impl Into<String>) -> Self {
        Self {
            corpid: corpid.into(),
        }
    }
}

wire_out!(SupportPolicyQuery {
    "corpid" => corpid,
});

/// The answer to [`SupportPolicyQuery`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SupportPolicyQueryResponse {
    /// Whether the company meets the policy.
    pub query_result: i64,
    /// Codes of the conditions that are not met.
    pub unsatisfied_reason: Vec<i64>,
}

wire_in!(SupportPolicyQueryResponse {
    "query_result" => query_result,
    "unsatisfied_reason" => unsatisfied_reason,
});

impl Endpoint for SupportPolicyQuery {
    type Response = SupportPolicyQueryResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.license.support_policy_query",
        path: "/cgi-bin/license/support_policy_query",
        token: TokenKind::Provider,
        token_param: "provider_access_token",
        ..Operation::usual(Product::Work)
    };
}
