//! Generated from `spec/work/wedoc_vip.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Advanced document accounts (文档高级功能账号管理)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Assign advanced document accounts in bulk (分配高级功能账号).
///
/// `POST /cgi-bin/wedoc/vip/batch_add`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/99516)
///
/// The company must have bought enough accounts.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct BatchAdd {
    /// At most 100.
    pub userid_list: Vec<String>,
}

impl BatchAdd {
    /// Starts with the required members.
    pub fn new(userid_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            userid_list: userid_list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(BatchAdd {
    "userid_list" => userid_list,
});

/// The answer to [`BatchAdd`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchAddResponse {
    /// Members done.
    pub succ_userid_list: Vec<String>,
    /// Members that failed.
    pub fail_userid_list: Vec<String>,
}

wire_in!(BatchAddResponse {
    "succ_userid_list" => succ_userid_list,
    "fail_userid_list" => fail_userid_list,
});

impl Endpoint for BatchAdd {
    type Response = BatchAddResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.wedoc_vip.batch_add",
        path: "/cgi-bin/wedoc/vip/batch_add",
        ..Operation::usual(Product::Work)
    };
}

/// Withdraw advanced document accounts in bulk (取消高级功能账号).
///
/// `POST /cgi-bin/wedoc/vip/batch_del`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/99517)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct BatchDel {
    /// At most 100.
    pub userid_list: Vec<String>,
}

impl BatchDel {
    /// Starts with the required members.
    pub fn new(userid_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            userid_list: userid_list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(BatchDel {
    "userid_list" => userid_list,
});

/// The answer to [`BatchDel`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchDelResponse {
    /// Members done.
    pub succ_userid_list: Vec<String>,
    /// Members that failed.
    pub fail_userid_list: Vec<String>,
}

wire_in!(BatchDelResponse {
    "succ_userid_list" => succ_userid_list,
    "fail_userid_list" => fail_userid_list,
});

impl Endpoint for BatchDel {
    type Response = BatchDelResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.wedoc_vip.batch_del",
        path: "/cgi-bin/wedoc/vip/batch_del",
        ..Operation::usual(Product::Work)
    };
}

/// List the advanced document accounts (获取高级功能账号列表).
///
/// `POST /cgi-bin/wedoc/vip/list`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/99518)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct List {
    /// Page size, at most 200, 100 by default.
    pub limit: Option<i64>,
    /// Next_cursor of the page before.
    pub cursor: Option<String>,
}

impl List {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Page size, at most 200, 100 by default.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }

    /// Next_cursor of the page before.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }
}

wire_out!(List {
    "limit" => limit,
    "cursor" => cursor,
});

/// The answer to [`List`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// Members with an advanced account.
    pub userid_list: Vec<String>,
    /// Whether another page follows.
    pub has_more: bool,
    /// Pass as cursor for the next page.
    pub next_cursor: Option<String>,
}

wire_in!(ListResponse {
    "userid_list" => userid_list,
    "has_more" => has_more,
    "next_cursor" => next_cursor,
});

impl Endpoint for List {
    type Response = ListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.wedoc_vip.list",
        path: "/cgi-bin/wedoc/vip/list",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}
