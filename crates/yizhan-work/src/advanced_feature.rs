//! Generated from `spec/work/advanced_feature.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Applications for advanced features (高级功能申请)

use yizhan_core::{
    AnswerKind, BodyKind, Endpoint, Host, Method, Operation, Product, TokenKind, wire_in, wire_out,
};

/// List application ids (批量获取申请单ID).
///
/// `POST /cgi-bin/advanced_feature/get_apply_id_list`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/99883)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetApplyIdList {
    /// `business_type`.
    pub business_type: i64,
    /// `userid`.
    pub userid: String,
    /// `req_type`.
    pub req_type: Option<i64>,
    /// `cursor`.
    pub cursor: Option<String>,
    /// `limit`.
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

    /// `req_type`.
    pub fn req_type(mut self, req_type: impl Into<i64>) -> Self {
        self.req_type = Some(req_type.into());
        self
    }

    /// `cursor`.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }

    /// `limit`.
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
    /// `apply_id_list`.
    pub apply_id_list: Vec<String>,
    /// `next_cursor`.
    pub next_cursor: Option<String>,
    /// `has_more`.
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
        product: Product::Work,
        method: Method::Post,
        host: Host::Work,
        path: "/cgi-bin/advanced_feature/get_apply_id_list",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// Get an application (获取申请单详细信息).
///
/// `POST /cgi-bin/advanced_feature/get_approval_info`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/99885)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetApprovalInfo {
    /// `apply_id`.
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
        product: Product::Work,
        method: Method::Post,
        host: Host::Work,
        path: "/cgi-bin/advanced_feature/get_approval_info",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// `approval_info` of [`GetApprovalInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetApprovalInfoApprovalInfo {
    /// `business_type`.
    pub business_type: i64,
    /// `apply_id`.
    pub apply_id: String,
    /// `approval_id`.
    pub approval_id: String,
    /// `approval_type`.
    pub approval_type: i64,
    /// `approval_status`.
    pub approval_status: i64,
    /// `approval_url`.
    pub approval_url: String,
    /// `applicant`.
    pub applicant: String,
    /// `request_reason`.
    pub request_reason: String,
    /// Unix seconds.
    pub create_time: i64,
}

wire_in!(GetApprovalInfoApprovalInfo {
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
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SetApprovalDetail {
    /// `apply_id`.
    pub apply_id: String,
    /// `approval_id`.
    pub approval_id: String,
    /// `approval_status`.
    pub approval_status: i64,
    /// `approval_url`.
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

    /// `approval_id`.
    pub fn approval_id(mut self, approval_id: impl Into<String>) -> Self {
        self.approval_id = approval_id.into();
        self
    }

    /// `approval_status`.
    pub fn approval_status(mut self, approval_status: impl Into<i64>) -> Self {
        self.approval_status = approval_status.into();
        self
    }

    /// `approval_url`.
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
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SetApprovalDetailResponse {}

wire_in!(SetApprovalDetailResponse {});

impl Endpoint for SetApprovalDetail {
    type Response = SetApprovalDetailResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.advanced_feature.set_approval_detail",
        product: Product::Work,
        method: Method::Post,
        host: Host::Work,
        path: "/cgi-bin/advanced_feature/set_approval_detail",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// `process_list` of [`SetApprovalDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SetApprovalDetailProcessList {
    /// `node_list`.
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

wire_out!(SetApprovalDetailProcessList {
    "node_list" => node_list,
});

/// `node_list` of [`SetApprovalDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SetApprovalDetailNodeList {
    /// `node_apv_status`.
    pub node_apv_status: i64,
    /// `node_apv_rel`.
    pub node_apv_rel: i64,
    /// `current_approvers`.
    pub current_approvers: Option<Vec<String>>,
    /// `completed_approvers`.
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

    /// `current_approvers`.
    #[must_use]
    pub fn current_approvers(
        mut self,
        current_approvers: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.current_approvers = Some(current_approvers.into_iter().map(Into::into).collect());
        self
    }

    /// `completed_approvers`.
    #[must_use]
    pub fn completed_approvers(
        mut self,
        completed_approvers: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.completed_approvers = Some(completed_approvers.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(SetApprovalDetailNodeList {
    "node_apv_status" => node_apv_status,
    "node_apv_rel" => node_apv_rel,
    "current_approvers" => current_approvers,
    "completed_approvers" => completed_approvers,
    "apv_update_time" => apv_update_time,
});
