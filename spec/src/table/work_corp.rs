//! Generated from `spec/work/corp.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 3] = [
    Entry::new(
        Operation {
            name: "work.corp.apply_mass_call_ticket",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/corp/apply_mass_call_ticket",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
mass_call_ticket = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.corp.get_join_qrcode",
            product: Product::Work,
            method: Method::Get,
            host: Host::Work,
            path: "/cgi-bin/corp/get_join_qrcode",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
size_type = int?
[response]
join_qrcode = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.corp.get_open_approval_data",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/corp/getopenapprovaldata",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
thirdNo = string!
[response]
data = {data}
[types.data]
ThirdNo = string
OpenTemplateId = string
OpenSpName = string
OpenSpstatus = int
ApplyTime = int
ApplyUserId = string
ApplyUsername = string
ApplyUserParty = string
ApplyUserImage = string
ApprovalNodes = {approval_nodes}
NotifyNodes = {notify_nodes}
ApproverStep = int
[types.approval_nodes]
ApprovalNode = [{approval_node}]
[types.approval_node]
NodeStatus = int
NodeAttr = int
NodeType = int
Items = {items}
[types.items]
Item = [{item}]
[types.item]
ItemUserId = string
ItemName = string
ItemParty = string
ItemImage = string
ItemStatus = int
ItemOpTime = int?
ItemSpeech = string?
[types.notify_nodes]
NotifyNode = [{notify_node}]
[types.notify_node]
ItemUserId = string
ItemName = string
ItemParty = string
ItemImage = string
",
        },
    ),
];
