//! Generated from `spec/work/advanced_feature.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 3] = [
    Entry::new(
        Operation {
            name: "work.advanced_feature.get_apply_id_list",
            path: "/cgi-bin/advanced_feature/get_apply_id_list",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "advanced_feature",
            type_name: "GetApplyIdList",
            title: "List application ids (批量获取申请单ID)",
            docs: &["https://developer.work.weixin.qq.com/document/path/99883"],
            note: "For own applications that are set up for the applications of advanced features.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
business_type = int!  1 mail, 2 documents, 3 drive, 4 meetings
userid = string!  user id of the member who applies
req_type = int?  0 all (default), 1 through the API, 2 not through the API
cursor = string?  absent for the first page, then next_cursor of the last answer
limit = int?  most ids to return, 100 if absent, at most 200
[response]
apply_id_list = [string]  ids of applications
next_cursor = string?  cursor of the next page
has_more = bool  whether there is another page
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.advanced_feature.get_approval_info",
            path: "/cgi-bin/advanced_feature/get_approval_info",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
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
apply_id = string!  id of the application
[response]
approval_info = {approval_info}
[types.approval_info]
business_type = int  1 mail, 2 documents, 3 drive, 4 meetings
apply_id = string  id of the application
approval_id = string  own id of the approval; it belongs to one application for ever
approval_type = int  0 default, 1 custom approval, 2 through the API
approval_status = int  0 old record, 1 in approval, 2 refused by an approver, 3 agreed, 4 refused by an administrator, 5 assigned by an administrator
approval_url = string  page of the approval, http or https
applicant = string  user id of the member who applies
request_reason = string
create_time = int  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.advanced_feature.set_approval_detail",
            path: "/cgi-bin/advanced_feature/set_approval_detail",
            ..Operation::usual(Product::Work)
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
apply_id = string!  id of the application
approval_id = string!  own id of the approval; it belongs to one application for ever
approval_status = int!  1 in approval, 2 refused, 3 agreed, 101 withdrawn
approval_url = string!  page of the approval, http or https
process_list = {process_list}!
[types.process_list]
node_list = [{node_list}]!  all nodes of the approval, also those that did not change
[types.node_list]
node_apv_status = int!  1 in approval, 2 refused, 3 agreed, 101 withdrawn, 102 not reached
node_apv_rel = int!  1 all approve, 2 one approves, 3 one after another
current_approvers = [string]?  user ids of those who still have to decide, at most 100
completed_approvers = [string]?  user ids of those who have decided
apv_update_time = int!  Unix seconds
",
        },
    ),
];
