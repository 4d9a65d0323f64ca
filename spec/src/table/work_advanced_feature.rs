//! Generated from `spec/work/advanced_feature.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 3] = [
    Entry::new(
        Operation {
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
        },
        Texts {
            group: "advanced_feature",
            type_name: "GetApplyIdList",
            title: "List application ids (批量获取申请单ID)",
            docs: &["https://developer.work.weixin.qq.com/document/path/99883"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
business_type = int!
userid = string!
req_type = int?
cursor = string?
limit = int?
[response]
apply_id_list = [string]
next_cursor = string?
has_more = bool
",
        },
    ),
    Entry::new(
        Operation {
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
        },
        Texts {
            group: "advanced_feature",
            type_name: "GetApprovalInfo",
            title: "Get an application (获取申请单详细信息)",
            docs: &["https://developer.work.weixin.qq.com/document/path/99885"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
apply_id = string!
[response]
approval_info = {approval_info}
[types.approval_info]
business_type = int
apply_id = string
approval_id = string
approval_type = int
approval_status = int
approval_url = string
applicant = string
request_reason = string
create_time = int  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
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
        },
        Texts {
            group: "advanced_feature",
            type_name: "SetApprovalDetail",
            title: "Set the approval of an application (设置审批单审批信息)",
            docs: &["https://developer.work.weixin.qq.com/document/path/99880"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
apply_id = string!
approval_id = string!
approval_status = int!
approval_url = string!
process_list = {process_list}!
[types.process_list]
node_list = [{node_list}]!
[types.node_list]
node_apv_status = int!
node_apv_rel = int!
current_approvers = [string]?
completed_approvers = [string]?
apv_update_time = int!  Unix seconds
",
        },
    ),
];
