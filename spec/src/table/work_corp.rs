//! Generated from `spec/work/corp.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{BodyKind, Method, Operation, Product};

pub(super) static ENTRIES: [Entry; 3] = [
    Entry::new(
        Operation {
            name: "work.corp.apply_mass_call_ticket",
            path: "/cgi-bin/corp/apply_mass_call_ticket",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "corp",
            type_name: "ApplyMassCallTicket",
            title: "Apply for a ticket for frequent calls (获取高频调用接口凭据)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/96168",
                "https://developer.work.weixin.qq.com/document/path/96250",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
mass_call_ticket = string  ticket that lifts the frequency limit of some calls for a time
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.corp.get_join_qrcode",
            path: "/cgi-bin/corp/get_join_qrcode",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "corp",
            type_name: "GetJoinQrcode",
            title: "Get the QR code to join the company (获取加入企业二维码)",
            docs: &["https://developer.work.weixin.qq.com/document/path/91039"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
size_type = int?  1 171 px, 2 399 px, 3 741 px, 4 2052 px
[response]
join_qrcode = string  address of the code, valid for seven days
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.corp.get_open_approval_data",
            path: "/cgi-bin/corp/getopenapprovaldata",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "corp",
            type_name: "GetOpenApprovalData",
            title: "Get the approval state of an own application (查询自建应用审批单当前状态)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/90269",
                "https://developer.work.weixin.qq.com/document/path/93798",
                "https://developer.work.weixin.qq.com/document/path/91188",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
thirdNo = string!  own number of the approval
[response]
data = {data}
[types.data]
ThirdNo = string  own number of the approval
OpenTemplateId = string  id of the template
OpenSpName = string  name of the template
OpenSpstatus = int  1 in approval, 2 agreed, 3 refused, 4 withdrawn
ApplyTime = int  Unix seconds
ApplyUserId = string  user id of the applicant
ApplyUsername = string
ApplyUserParty = string  name of the department
ApplyUserImage = string  address of the picture
ApprovalNodes = {approval_nodes}
NotifyNodes = {notify_nodes}  who gets a copy
ApproverStep = int  index of the present node, from 0
[types.approval_nodes]
ApprovalNode = [{approval_node}]
[types.approval_node]
NodeStatus = int  1 in approval, 2 agreed, 3 refused, 4 passed on
NodeAttr = int  1 one approves, 2 all approve
NodeType = int  1 named members, 2 tag, 3 head
Items = {items}
[types.items]
Item = [{item}]
[types.item]
ItemUserId = string  user id of the approver
ItemName = string
ItemParty = string  name of the department
ItemImage = string  address of the picture
ItemStatus = int  1 in approval, 2 agreed, 3 refused, 4 passed on
ItemOpTime = int?  Unix seconds of the decision
ItemSpeech = string?  opinion of the approver
[types.notify_nodes]
NotifyNode = [{notify_node}]
[types.notify_node]
ItemUserId = string  user id of the approver
ItemName = string
ItemParty = string  name of the department
ItemImage = string  address of the picture
",
        },
    ),
];
