//! Generated from `spec/mini/channels_ec_league_funds.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Talent platform funds flow (带货者资金流水)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Get an entry of the talent's funds flow (获取资金流水详情).
///
/// `POST /channels/ec/league/funds/getfundsflowdetail`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/league/ecleague_getfundsflowdetail.html)
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
        name: "mini.channels_ec_league_funds.get_funds_flow_detail",
        path: "/channels/ec/league/funds/getfundsflowdetail",
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
    /// Kind of money movement.
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
    pub bookkeeping_time: String,
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
    /// Kind of the related record.
    pub related_type: String,
    /// Id of the shop order, a string of digits.
    pub order_id: Option<String>,
    /// Id of the after-sale order.
    pub aftersale_id: Option<String>,
    /// WeChat Pay transaction id.
    pub transaction_id: Option<String>,
    /// Id of the withdrawal.
    pub withdraw_id: Option<String>,
    /// Id of the freight insurance.
    pub insurance_id: Option<String>,
}

wire_in!(part GetFundsFlowDetailRelatedInfoList {
    "related_type" => related_type,
    "order_id" => order_id,
    "aftersale_id" => aftersale_id,
    "transaction_id" => transaction_id,
    "withdraw_id" => withdraw_id,
    "insurance_id" => insurance_id,
});

/// List entries of the talent's funds flow (获取资金流水列表).
///
/// `POST /channels/ec/league/funds/getfundsflowlist`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/league/ecleague_getfundsflowlist.html)
///
/// Only ids; get each entry with the detail interface.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetFundsFlowList {
    /// 1 income, 2 expense.
    pub flow_type: Option<i64>,
    /// Begin of the period, Unix seconds.
    pub start_time: Option<i64>,
    /// End of the period, Unix seconds.
    pub end_time: Option<i64>,
    /// WeChat Pay transaction id.
    pub transaction_id: Option<String>,
    /// Number of the page, from 1.
    ///
    /// `1` unless set.
    pub page: i64,
    /// Number of entries per page, default 10.
    ///
    /// `10` unless set.
    pub page_size: i64,
    /// Cursor of the last page.
    pub next_key: Option<String>,
}

impl GetFundsFlowList {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// 1 income, 2 expense.
    pub fn flow_type(mut self, flow_type: impl Into<i64>) -> Self {
        self.flow_type = Some(flow_type.into());
        self
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

    /// WeChat Pay transaction id.
    pub fn transaction_id(mut self, transaction_id: impl Into<String>) -> Self {
        self.transaction_id = Some(transaction_id.into());
        self
    }

    /// Number of the page, from 1.
    ///
    /// `1` unless set.
    pub fn page(mut self, page: impl Into<i64>) -> Self {
        self.page = page.into();
        self
    }

    /// Number of entries per page, default 10.
    ///
    /// `10` unless set.
    pub fn page_size(mut self, page_size: impl Into<i64>) -> Self {
        self.page_size = page_size.into();
        self
    }

    /// Cursor of the last page.
    pub fn next_key(mut self, next_key: impl Into<String>) -> Self {
        self.next_key = Some(next_key.into());
        self
    }
}

impl Default for GetFundsFlowList {
    #[inline]
    fn default() -> Self {
        Self {
            flow_type: Default::default(),
            start_time: Default::default(),
            end_time: Default::default(),
            transaction_id: Default::default(),
            page: 1,
            page_size: 10,
            next_key: Default::default(),
        }
    }
}

wire_out!(GetFundsFlowList {
    "flow_type" => flow_type,
    "start_time" => start_time,
    "end_time" => end_time,
    "transaction_id" => transaction_id,
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
    /// Cursor of the last page.
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
        name: "mini.channels_ec_league_funds.get_funds_flow_list",
        path: "/channels/ec/league/funds/getfundsflowlist",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}
