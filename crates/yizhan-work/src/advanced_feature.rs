//! Generated from `spec/work/advanced_feature.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Applications for advanced features (高级功能申请)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// List application ids (批量获取申请单ID).
///
/// `POST /cgi-bin/advanced_feature/get_apply_id_list`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/99883)
///
/// For own applications that are set up for the applications of advanced features.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetApplyIdList {
    /// 1 mail, 2 documents, 3 drive, 4 meetings.
    pub business_type: i64,
    /// User id of the member who applies.
    pub userid: String,
    /// 0 all (default), 1 through the API, 2 not through the API.
    pub req_type: Option<i64>,
    /// Absent for the first page, then next_cursor of the last answer.
    pub cursor: Option<String>,
    /// Most ids to return, 100 if absent, at most 200.
    pub limit: Option<i64>,
}

impl GetApplyIdList {
    /// Starts with the required members.
    pub fn new(business_type: impl Into<i64>, userid: impl Into<String>) -> Self {
        Self {
            business_type: business_type.into(),
            userid: userid.into(),
            req_type: Default::default(),
            cursor: Default::default(),
            limit: Default::default(),
        }
    }

    /// 0 all (default), 1 through the API, 2 not through the API.
    pub fn req_type(mut self, req_type: impl Into<i64>) -> Self {
        self.req_type = Some(req_type.into());
        self
    }

    /// Absent for the first page, then next_cursor of the last answer.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }

    /// Most ids to return, 100 if absent, at most 200.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}

wire_out!(GetApplyIdList {
    "business_type" => business_type,
    "userid" => userid,
    "req_type" => req_type,
    "cursor" => cursor,
    "limit" => limit,
});

/// The answer to [`GetApplyIdList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetApplyIdListResponse {
    /// Ids of applications.
    pub apply_id_list: Vec<String>,
    /// Cursor of the next page.
    pub next_cursor: Option<String>,
    /// Whether there is another page.
    pub has_more: bool,
}

wire_in!(GetApplyIdListResponse {
    "apply_id_list" => apply_id_list,
    "next_cursor" => next_cursor,
    "has_more" => has_more,
});

impl Endpoint for GetApplyIdList {
    type Response = GetApplyIdListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.advanced_feature.get_apply_id_list",
        path: "/cgi-bin/advanced_feature/get_apply_id_list",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// Get an application (获取申请单详细信息).
///
/// `POST /cgi-bin/advanced_feature/get_approval_info`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/99885)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetApprovalInfo {
    /// Id of the application.
    pub apply_id: String,
}

impl GetApprovalInfo {
    /// Starts with the required members.
    pub fn new(apply_id: impl Into<String>) -> Self {
        Self {
            apply_id: apply_id.into(),
        }
    }
}

wire_out!(GetApprovalInfo {
    "apply_id" => apply_id,
});

/// The answer to [`GetApprovalInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetApprovalInfoResponse {
    /// `approval_info`.
    pub approval_info: GetApprovalInfoApprovalInfo,
}

wire_in!(GetApprovalInfoResponse {
    "approval_info" => approval_info,
});

impl Endpoint for GetApprovalInfo {
    type Response = GetApprovalInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.advanced_feature.get_approval_info",
        path: "/cgi-bin/advanced_feature/get_approval_info",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `approval_info` of [`GetApprovalInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetApprovalInfoApprovalInfo {
    /// 1 mail, 2 documents, 3 drive, 4 meetings.
    pub business_type: i64,
    /// Id of the application.
    pub apply_id: String,
    /// Own id of the approval; it belongs to one application for ever.
    pub approval_id: String,
    /// 0 default, 1 custom approval, 2 through the API.
    pub approval_type: i64,
    /// 0 old record, 1 in approval, 2 refused by an approver, 3 agreed, 4 refused by an administrator, 5 assigned by an administrator.
    pub approval_status: i64,
    /// Page of the approval, http or https.
    pub approval_url: String,
    /// User id of the member who applies.
    pub applicant: String,
    /// `request_reason`.
    pub request_reason: String,
    /// Unix seconds.
    pub create_time: i64,
}

wire_in!(part GetApprovalInfoApprovalInfo {
    "business_type" => business_type,
    "apply_id" => apply_id,
    "approval_id" => approval_id,
    "approval_type" => approval_type,
    "approval_status" => approval_status,
    "approval_url" => approval_url,
    "applicant" => applicant,
    "request_reason" => request_reason,
    "create_time" => create_time,
});

/// Set the approval of an application (设置审批单审批信息).
///
/// `POST /cgi-bin/advanced_feature/set_approval_detail`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/99880)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SetApprovalDetail {
    /// Id of the application.
    pub apply_id: String,
    /// Own id of the approval; it belongs to one application for ever.
    pub approval_id: String,
    /// 1 in approval, 2 refused, 3 agreed, 101 withdrawn.
    pub approval_status: i64,
    /// Page of the approval, http or https.
    pub approval_url: String,
    /// `process_list`.
    pub process_list: SetApprovalDetailProcessList,
}

impl SetApprovalDetail {
    /// Starts with the first member; the other required ones have setters too.
    pub fn new(apply_id: impl Into<String>) -> Self {
        Self {
            apply_id: apply_id.into(),
            approval_id: Default::default(),
            approval_status: Default::default(),
            approval_url: Default::default(),
            process_list: Default::default(),
        }
    }

    /// Own id of the approval; it belongs to one application for ever.
    pub fn approval_id(mut self, approval_id: impl Into<String>) -> Self {
        self.approval_id = approval_id.into();
        self
    }

    /// 1 in approval, 2 refused, 3 agreed, 101 withdrawn.
    pub fn approval_status(mut self, approval_status: impl Into<i64>) -> Self {
        self.approval_status = approval_status.into();
        self
    }

    /// Page of the approval, http or https.
    pub fn approval_url(mut self, approval_url: impl Into<String>) -> Self {
        self.approval_url = approval_url.into();
        self
    }

    /// `process_list`.
    pub fn process_list(mut self, process_list: impl Into<SetApprovalDetailProcessList>) -> Self {
        self.process_list = process_list.into();
        self
    }
}

wire_out!(SetApprovalDetail {
    "apply_id" => apply_id,
    "approval_id" => approval_id,
    "approval_status" => approval_status,
    "approval_url" => approval_url,
    "process_list" => process_list,
});

/// The answer to [`SetApprovalDetail`].
pub type SetApprovalDetailResponse = yizhan_core::Done;

impl Endpoint for SetApprovalDetail {
    type Response = SetApprovalDetailResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.advanced_feature.set_approval_detail",
        path: "/cgi-bin/advanced_feature/set_approval_detail",
        ..Operation::usual(Product::Work)
    };
}

/// `process_list` of [`SetApprovalDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SetApprovalDetailProcessList {
    /// All nodes of the approval, also those that did not change.
    pub node_list: Vec<SetApprovalDetailNodeList>,
}

impl SetApprovalDetailProcessList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(node_list: impl IntoIterator<Item = impl Into<SetApprovalDetailNodeList>>) -> Self {
        Self {
            node_list: node_list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(part SetApprovalDetailProcessList {
    "node_list" => node_list,
});

/// `node_list` of [`SetApprovalDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SetApprovalDetailNodeList {
    /// 1 in approval, 2 refused, 3 agreed, 101 withdrawn, 102 not reached.
    pub node_apv_status: i64,
    /// 1 all approve, 2 one approves, 3 one after another.
    pub node_apv_rel: i64,
    /// User ids of those who still have to decide, at most 100.
    pub current_approvers: Option<Vec<String>>,
    /// User ids of those who have decided.
    pub completed_approvers: Option<Vec<String>>,
    /// Unix seconds.
    pub apv_update_time: i64,
}

impl SetApprovalDetailNodeList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        node_apv_status: impl Into<i64>,
        node_apv_rel: impl Into<i64>,
        apv_update_time: impl Into<i64>,
    ) -> Self {
        Self {
            node_apv_status: node_apv_status.into(),
            node_apv_rel: node_apv_rel.into(),
            current_approvers: Default::default(),
            completed_approvers: Default::default(),
            apv_update_time: apv_update_time.into(),
        }
    }

    /// User ids of those who still have to decide, at most 100.
    #[must_use]
    pub fn current_approvers(
        mut self,
        current_approvers: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.current_approvers = Some(current_approvers.into_iter().map(Into::into).collect());
        self
    }

    /// User ids of those who have decided.
    #[must_use]
    pub fn completed_approvers(
        mut self,
        completed_approvers: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.completed_approvers = Some(completed_approvers.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part SetApprovalDetailNodeList {
    "node_apv_status" => node_apv_status,
    "node_apv_rel" => node_apv_rel,
    "current_approvers" => current_approvers,
    "completed_approvers" => completed_approvers,
    "apv_update_time" => apv_update_time,
});
