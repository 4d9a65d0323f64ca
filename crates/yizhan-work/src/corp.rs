//! Generated from `spec/work/corp.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Company (企业)

use yizhan_core::{BodyKind, Endpoint, Method, Operation, Product, wire_in, wire_out};

/// Apply for a ticket for frequent calls (获取高频调用接口凭据).
///
/// `POST /cgi-bin/corp/apply_mass_call_ticket`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/96168) [(2)](https://developer.work.weixin.qq.com/document/path/96250)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ApplyMassCallTicket {}

impl ApplyMassCallTicket {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(ApplyMassCallTicket {});

/// The answer to [`ApplyMassCallTicket`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApplyMassCallTicketResponse {
    /// Ticket that lifts the frequency limit of some calls for a time.
    pub mass_call_ticket: String,
}

wire_in!(ApplyMassCallTicketResponse {
    "mass_call_ticket" => mass_call_ticket,
});

impl Endpoint for ApplyMassCallTicket {
    type Response = ApplyMassCallTicketResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.corp.apply_mass_call_ticket",
        path: "/cgi-bin/corp/apply_mass_call_ticket",
        ..Operation::usual(Product::Work)
    };
}

/// Get the QR code to join the company (获取加入企业二维码).
///
/// `GET /cgi-bin/corp/get_join_qrcode`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/91039)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetJoinQrcode {
    /// 1 171 px, 2 399 px, 3 741 px, 4 2052 px.
    pub size_type: Option<i64>,
}

impl GetJoinQrcode {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// 1 171 px, 2 399 px, 3 741 px, 4 2052 px.
    pub fn size_type(mut self, size_type: impl Into<i64>) -> Self {
        self.size_type = Some(size_type.into());
        self
    }
}

wire_out!(GetJoinQrcode {
    "size_type" => size_type,
});

/// The answer to [`GetJoinQrcode`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetJoinQrcodeResponse {
    /// Address of the code, valid for seven days.
    pub join_qrcode: String,
}

wire_in!(GetJoinQrcodeResponse {
    "join_qrcode" => join_qrcode,
});

impl Endpoint for GetJoinQrcode {
    type Response = GetJoinQrcodeResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.corp.get_join_qrcode",
        path: "/cgi-bin/corp/get_join_qrcode",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// Get the approval state of an own application (查询自建应用审批单当前状态).
///
/// `POST /cgi-bin/corp/getopenapprovaldata`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/90269) [(2)](https://developer.work.weixin.qq.com/document/path/93798) [(3)](https://developer.work.weixin.qq.com/document/path/91188)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetOpenApprovalData {
    /// Own number of the approval.
    pub third_no: String,
}

impl GetOpenApprovalData {
    /// Starts with the required members.
    pub fn new(third_no: impl Into<String>) -> Self {
        Self {
            third_no: third_no.into(),
        }
    }
}

wire_out!(GetOpenApprovalData {
    "thirdNo" => third_no,
});

/// The answer to [`GetOpenApprovalData`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOpenApprovalDataResponse {
    /// `data`.
    pub data: GetOpenApprovalDataData,
}

wire_in!(GetOpenApprovalDataResponse {
    "data" => data,
});

impl Endpoint for GetOpenApprovalData {
    type Response = GetOpenApprovalDataResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.corp.get_open_approval_data",
        path: "/cgi-bin/corp/getopenapprovaldata",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `data` of [`GetOpenApprovalData`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOpenApprovalDataData {
    /// Own number of the approval.
    pub third_no: String,
    /// Id of the template.
    pub open_template_id: String,
    /// Name of the template.
    pub open_sp_name: String,
    /// 1 in approval, 2 agreed, 3 refused, 4 withdrawn.
    pub open_spstatus: i64,
    /// Unix seconds.
    pub apply_time: i64,
    /// User id of the applicant.
    pub apply_user_id: String,
    /// `ApplyUsername`.
    pub apply_username: String,
    /// Name of the department.
    pub apply_user_party: String,
    /// Address of the picture.
    pub apply_user_image: String,
    /// `ApprovalNodes`.
    pub approval_nodes: GetOpenApprovalDataApprovalNodes,
    /// Who gets a copy.
    pub notify_nodes: GetOpenApprovalDataNotifyNodes,
    /// Index of the present node, from 0.
    pub approver_step: i64,
}

wire_in!(part GetOpenApprovalDataData {
    "ThirdNo" => third_no,
    "OpenTemplateId" => open_template_id,
    "OpenSpName" => open_sp_name,
    "OpenSpstatus" => open_spstatus,
    "ApplyTime" => apply_time,
    "ApplyUserId" => apply_user_id,
    "ApplyUsername" => apply_username,
    "ApplyUserParty" => apply_user_party,
    "ApplyUserImage" => apply_user_image,
    "ApprovalNodes" => approval_nodes,
    "NotifyNodes" => notify_nodes,
    "ApproverStep" => approver_step,
});

/// `approval_nodes` of [`GetOpenApprovalData`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOpenApprovalDataApprovalNodes {
    /// `ApprovalNode`.
    pub approval_node: Vec<GetOpenApprovalDataApprovalNode>,
}

wire_in!(part GetOpenApprovalDataApprovalNodes {
    "ApprovalNode" => approval_node,
});

/// `approval_node` of [`GetOpenApprovalData`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOpenApprovalDataApprovalNode {
    /// 1 in approval, 2 agreed, 3 refused, 4 passed on.
    pub node_status: i64,
    /// 1 one approves, 2 all approve.
    pub node_attr: i64,
    /// 1 named members, 2 tag, 3 head.
    pub node_type: i64,
    /// `Items`.
    pub items: GetOpenApprovalDataItems,
}

wire_in!(part GetOpenApprovalDataApprovalNode {
    "NodeStatus" => node_status,
    "NodeAttr" => node_attr,
    "NodeType" => node_type,
    "Items" => items,
});

/// `items` of [`GetOpenApprovalData`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOpenApprovalDataItems {
    /// `Item`.
    pub item: Vec<GetOpenApprovalDataItem>,
}

wire_in!(part GetOpenApprovalDataItems {
    "Item" => item,
});

/// `item` of [`GetOpenApprovalData`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOpenApprovalDataItem {
    /// User id of the approver.
    pub item_user_id: String,
    /// `ItemName`.
    pub item_name: String,
    /// Name of the department.
    pub item_party: String,
    /// Address of the picture.
    pub item_image: String,
    /// 1 in approval, 2 agreed, 3 refused, 4 passed on.
    pub item_status: i64,
    /// Unix seconds of the decision.
    pub item_op_time: Option<i64>,
    /// Opinion of the approver.
    pub item_speech: Option<String>,
}

wire_in!(part GetOpenApprovalDataItem {
    "ItemUserId" => item_user_id,
    "ItemName" => item_name,
    "ItemParty" => item_party,
    "ItemImage" => item_image,
    "ItemStatus" => item_status,
    "ItemOpTime" => item_op_time,
    "ItemSpeech" => item_speech,
});

/// `notify_nodes` of [`GetOpenApprovalData`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOpenApprovalDataNotifyNodes {
    /// `NotifyNode`.
    pub notify_node: Vec<GetOpenApprovalDataNotifyNode>,
}

wire_in!(part GetOpenApprovalDataNotifyNodes {
    "NotifyNode" => notify_node,
});

/// `notify_node` of [`GetOpenApprovalData`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOpenApprovalDataNotifyNode {
    /// User id of the approver.
    pub item_user_id: String,
    /// `ItemName`.
    pub item_name: String,
    /// Name of the department.
    pub item_party: String,
    /// Address of the picture.
    pub item_image: String,
}

wire_in!(part GetOpenApprovalDataNotifyNode {
    "ItemUserId" => item_user_id,
    "ItemName" => item_name,
    "ItemParty" => item_party,
    "ItemImage" => item_image,
});
