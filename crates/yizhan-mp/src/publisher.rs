//! Generated from `spec/mp/publisher.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Advertising income of publishers (广告分析)

use yizhan_core::{BodyKind, Endpoint, Method, Operation, Product, wire_in, wire_out};

/// Get advertising figures by report (获取公众号广告位、返佣商品与结算收入数据).
///
/// `GET /publisher/stat`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Analytics/Ad_Analysis.html#%E4%B8%80%E3%80%81%E8%8E%B7%E5%8F%96%E5%85%AC%E4%BC%97%E5%8F%B7%E5%88%86%E5%B9%BF%E5%91%8A%E4%BD%8D%E6%95%B0%E6%8D%AE%EF%BC%88publisher-adpos-general%EF%BC%89)
///
/// The report is chosen by the query parameter action; each has its own response.
///
/// # Errors
///
/// - `45009`: daily API quota used up
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct StatAdposGeneral {
    /// Position of the advertisement, such as SLOT_ID_BIZ_BOTTOM.
    pub ad_slot: Option<String>,
    /// Yyyy-MM-dd.
    pub start_date: String,
    /// Yyyy-MM-dd.
    pub end_date: String,
    /// From 1.
    ///
    /// `1` unless set.
    pub page: i64,
    /// At most 90.
    ///
    /// `10` unless set.
    pub page_size: i64,
}

impl StatAdposGeneral {
    /// Starts with the required members.
    pub fn new(start_date: impl Into<String>, end_date: impl Into<String>) -> Self {
        Self {
            ad_slot: Default::default(),
            start_date: start_date.into(),
            end_date: end_date.into(),
            page: 1,
            page_size: 10,
        }
    }

    /// Position of the advertisement, such as SLOT_ID_BIZ_BOTTOM.
    pub fn ad_slot(mut self, ad_slot: impl Into<String>) -> Self {
        self.ad_slot = Some(ad_slot.into());
        self
    }

    /// From 1.
    ///
    /// `1` unless set.
    pub fn page(mut self, page: impl Into<i64>) -> Self {
        self.page = page.into();
        self
    }

    /// At most 90.
    ///
    /// `10` unless set.
    pub fn page_size(mut self, page_size: impl Into<i64>) -> Self {
        self.page_size = page_size.into();
        self
    }
}

wire_out!(StatAdposGeneral {
    "ad_slot" => ad_slot,
    "start_date" => start_date,
    "end_date" => end_date,
    "page" => page,
    "page_size" => page_size,
} fixed {
    "action" => "publisher_adpos_general",
});

/// The answer to [`StatAdposGeneral`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct StatAdposGeneralResponse {
    /// `base_resp`.
    pub base_resp: BaseResp,
    /// `summary`.
    pub summary: StatAdposGeneralSummary,
    /// `list`.
    pub list: Vec<StatAdposGeneralList>,
    /// Records in all.
    pub total_num: i64,
}

wire_in!(StatAdposGeneralResponse {
    "base_resp" => base_resp,
    "summary" => summary,
    "list" => list,
    "total_num" => total_num,
});

impl Endpoint for StatAdposGeneral {
    type Response = StatAdposGeneralResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.publisher.stat_adpos_general",
        path: "/publisher/stat",
        method: Method::Get,
        body: BodyKind::None,
        ok_field: Some("base_resp.ret"),
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// `base_resp` of [`StatAdposGeneral`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BaseResp {
    /// 0 success.
    pub ret: i64,
    /// `err_msg`.
    pub err_msg: String,
}

wire_in!(part BaseResp {
    "ret" => ret,
    "err_msg" => err_msg,
});

/// `summary` of [`StatAdposGeneral`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct StatAdposGeneralSummary {
    /// Requests answered.
    pub req_succ_count: i64,
    /// Times shown.
    pub exposure_count: i64,
    /// Share of requests that were shown.
    pub exposure_rate: f64,
    /// Clicks.
    pub click_count: i64,
    /// Share of those shown that were clicked.
    pub click_rate: f64,
    /// In fen.
    pub income: i64,
    /// Fen for a thousand times shown.
    pub ecpm: f64,
}

wire_in!(part StatAdposGeneralSummary {
    "req_succ_count" => req_succ_count,
    "exposure_count" => exposure_count,
    "exposure_rate" => exposure_rate,
    "click_count" => click_count,
    "click_rate" => click_rate,
    "income" => income,
    "ecpm" => ecpm,
});

/// `list` of [`StatAdposGeneral`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct StatAdposGeneralList {
    /// Requests answered.
    pub req_succ_count: i64,
    /// Times shown.
    pub exposure_count: i64,
    /// Share of requests that were shown.
    pub exposure_rate: f64,
    /// Clicks.
    pub click_count: i64,
    /// Share of those shown that were clicked.
    pub click_rate: f64,
    /// In fen.
    pub income: i64,
    /// Fen for a thousand times shown.
    pub ecpm: f64,
    /// Yyyy-MM-dd.
    pub date: String,
    /// Id of the position.
    pub slot_id: i64,
    /// Position of the advertisement, such as SLOT_ID_BIZ_BOTTOM.
    pub ad_slot: String,
}

wire_in!(part StatAdposGeneralList {
    "req_succ_count" => req_succ_count,
    "exposure_count" => exposure_count,
    "exposure_rate" => exposure_rate,
    "click_count" => click_count,
    "click_rate" => click_rate,
    "income" => income,
    "ecpm" => ecpm,
    "date" => date,
    "slot_id" => slot_id,
    "ad_slot" => ad_slot,
});

/// Get advertising figures by report (获取公众号广告位、返佣商品与结算收入数据).
///
/// `GET /publisher/stat`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Analytics/Ad_Analysis.html#%E4%BA%8C%E3%80%81%E8%8E%B7%E5%8F%96%E5%85%AC%E4%BC%97%E5%8F%B7%E8%BF%94%E4%BD%A3%E5%95%86%E5%93%81%E6%95%B0%E6%8D%AE%EF%BC%88publisher-cps-general%EF%BC%89)
///
/// The report is chosen by the query parameter action; each has its own response.
///
/// # Errors
///
/// - `45009`: daily API quota used up
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct StatCpsGeneral {
    /// Yyyy-MM-dd.
    pub start_date: String,
    /// Yyyy-MM-dd.
    pub end_date: String,
    /// From 1.
    ///
    /// `1` unless set.
    pub page: i64,
    /// At most 90.
    ///
    /// `10` unless set.
    pub page_size: i64,
}

impl StatCpsGeneral {
    /// Starts with the required members.
    pub fn new(start_date: impl Into<String>, end_date: impl Into<String>) -> Self {
        Self {
            start_date: start_date.into(),
            end_date: end_date.into(),
            page: 1,
            page_size: 10,
        }
    }

    /// From 1.
    ///
    /// `1` unless set.
    pub fn page(mut self, page: impl Into<i64>) -> Self {
        self.page = page.into();
        self
    }

    /// At most 90.
    ///
    /// `10` unless set.
    pub fn page_size(mut self, page_size: impl Into<i64>) -> Self {
        self.page_size = page_size.into();
        self
    }
}

wire_out!(StatCpsGeneral {
    "start_date" => start_date,
    "end_date" => end_date,
    "page" => page,
    "page_size" => page_size,
} fixed {
    "action" => "publisher_cps_general",
});

/// The answer to [`StatCpsGeneral`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct StatCpsGeneralResponse {
    /// `base_resp`.
    pub base_resp: BaseResp,
    /// `summary`.
    pub summary: StatCpsGeneralSummary,
    /// `list`.
    pub list: Vec<StatCpsGeneralList>,
    /// Records in all.
    pub total_num: i64,
}

wire_in!(StatCpsGeneralResponse {
    "base_resp" => base_resp,
    "summary" => summary,
    "list" => list,
    "total_num" => total_num,
});

impl Endpoint for StatCpsGeneral {
    type Response = StatCpsGeneralResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.publisher.stat_cps_general",
        path: "/publisher/stat",
        method: Method::Get,
        body: BodyKind::None,
        ok_field: Some("base_resp.ret"),
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// `summary` of [`StatCpsGeneral`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct StatCpsGeneralSummary {
    /// Requests answered.
    pub req_succ_count: Option<i64>,
    /// Times shown.
    pub exposure_count: i64,
    /// Clicks.
    pub click_count: i64,
    /// Share of those shown that were clicked.
    pub click_rate: f64,
    /// Orders.
    pub order_count: i64,
    /// Share of clicks that led to an order.
    pub order_rate: f64,
    /// Amount of the orders, in fen.
    pub total_fee: i64,
    /// Commission, in fen.
    pub total_commission: i64,
}

wire_in!(part StatCpsGeneralSummary {
    "req_succ_count" => req_succ_count,
    "exposure_count" => exposure_count,
    "click_count" => click_count,
    "click_rate" => click_rate,
    "order_count" => order_count,
    "order_rate" => order_rate,
    "total_fee" => total_fee,
    "total_commission" => total_commission,
});

/// `list` of [`StatCpsGeneral`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct StatCpsGeneralList {
    /// Requests answered.
    pub req_succ_count: Option<i64>,
    /// Times shown.
    pub exposure_count: i64,
    /// Clicks.
    pub click_count: i64,
    /// Share of those shown that were clicked.
    pub click_rate: f64,
    /// Orders.
    pub order_count: i64,
    /// Share of clicks that led to an order.
    pub order_rate: f64,
    /// Amount of the orders, in fen.
    pub total_fee: i64,
    /// Commission, in fen.
    pub total_commission: i64,
    /// Yyyy-MM-dd.
    pub date: String,
}

wire_in!(part StatCpsGeneralList {
    "req_succ_count" => req_succ_count,
    "exposure_count" => exposure_count,
    "click_count" => click_count,
    "click_rate" => click_rate,
    "order_count" => order_count,
    "order_rate" => order_rate,
    "total_fee" => total_fee,
    "total_commission" => total_commission,
    "date" => date,
});

/// Get advertising figures by report (获取公众号广告位、返佣商品与结算收入数据).
///
/// `GET /publisher/stat`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Analytics/Ad_Analysis.html#%E4%B8%89%E3%80%81%E8%8E%B7%E5%8F%96%E5%85%AC%E4%BC%97%E5%8F%B7%E7%BB%93%E7%AE%97%E6%94%B6%E5%85%A5%E6%95%B0%E6%8D%AE%E5%8F%8A%E7%BB%93%E7%AE%97%E4%B8%BB%E4%BD%93%E4%BF%A1%E6%81%AF%EF%BC%88publisher-settlement%EF%BC%89)
///
/// The report is chosen by the query parameter action; each has its own response.
///
/// # Errors
///
/// - `45009`: daily API quota used up
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct StatSettlement {
    /// Yyyy-MM-dd.
    pub start_date: String,
    /// Yyyy-MM-dd.
    pub end_date: String,
    /// From 1.
    ///
    /// `1` unless set.
    pub page: i64,
    /// At most 90.
    ///
    /// `10` unless set.
    pub page_size: i64,
}

impl StatSettlement {
    /// Starts with the required members.
    pub fn new(start_date: impl Into<String>, end_date: impl Into<String>) -> Self {
        Self {
            start_date: start_date.into(),
            end_date: end_date.into(),
            page: 1,
            page_size: 10,
        }
    }

    /// From 1.
    ///
    /// `1` unless set.
    pub fn page(mut self, page: impl Into<i64>) -> Self {
        self.page = page.into();
        self
    }

    /// At most 90.
    ///
    /// `10` unless set.
    pub fn page_size(mut self, page_size: impl Into<i64>) -> Self {
        self.page_size = page_size.into();
        self
    }
}

wire_out!(StatSettlement {
    "start_date" => start_date,
    "end_date" => end_date,
    "page" => page,
    "page_size" => page_size,
} fixed {
    "action" => "publisher_settlement",
});

/// The answer to [`StatSettlement`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct StatSettlementResponse {
    /// `base_resp`.
    pub base_resp: BaseResp,
    /// Name of the owner who is paid.
    pub body: String,
    /// Income in all, in fen.
    pub revenue_all: i64,
    /// Deductions in all, in fen.
    pub penalty_all: i64,
    /// Settled in all, in fen.
    pub settled_revenue_all: i64,
    /// `settlement_list`.
    pub settlement_list: Vec<StatSettlementSettlementList>,
    /// Records in all.
    pub total_num: i64,
}

wire_in!(StatSettlementResponse {
    "base_resp" => base_resp,
    "body" => body,
    "revenue_all" => revenue_all,
    "penalty_all" => penalty_all,
    "settled_revenue_all" => settled_revenue_all,
    "settlement_list" => settlement_list,
    "total_num" => total_num,
});

impl Endpoint for StatSettlement {
    type Response = StatSettlementResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.publisher.stat_settlement",
        path: "/publisher/stat",
        method: Method::Get,
        body: BodyKind::None,
        ok_field: Some("base_resp.ret"),
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// `settlement_list` of [`StatSettlement`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct StatSettlementSettlementList {
    /// Date of the settlement.
    pub date: String,
    /// Days settled.
    pub zone: String,
    /// YyyyMM.
    pub month: String,
    /// 1 first half of the month, 2 second half.
    pub order: i64,
    /// 1 being settled, 2 and 3 settled, 4 being paid, 5 paid.
    pub sett_status: i64,
    /// In fen.
    pub settled_revenue: i64,
    /// Number of the settlement.
    pub sett_no: String,
    /// Times the statement was sent by mail.
    pub mail_send_cnt: i64,
    /// Income by position.
    pub slot_revenue: Vec<StatSettlementSlotRevenue>,
}

wire_in!(part StatSettlementSettlementList {
    "date" => date,
    "zone" => zone,
    "month" => month,
    "order" => order,
    "sett_status" => sett_status,
    "settled_revenue" => settled_revenue,
    "sett_no" => sett_no,
    "mail_send_cnt" => mail_send_cnt,
    "slot_revenue" => slot_revenue,
});

/// `slot_revenue` of [`StatSettlement`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct StatSettlementSlotRevenue {
    /// Id of the position.
    pub slot_id: String,
    /// In fen.
    pub slot_settled_revenue: i64,
}

wire_in!(part StatSettlementSlotRevenue {
    "slot_id" => slot_id,
    "slot_settled_revenue" => slot_settled_revenue,
});
