//! Generated from `spec/work/security.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 16] = [
    Entry::new(
        Operation {
            name: "work.security.admin_oper_log_list",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/security/admin_oper_log/list",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "security",
            type_name: "AdminOperLogList",
            title: "List the operation logs of administrators (获取管理端操作日志)",
            docs: &["https://developer.work.weixin.qq.com/document/path/100179"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
start_time = int!  Unix seconds
end_time = int!  Unix seconds
userid = string?
oper_type = int?
limit = int?
cursor = string?
[response]
record_list = [{record_list}]
has_more = bool
next_cursor = string?
[types.record_list]
userid = string
oper_type = int
time = int
detail_type = int
detail_info = string?
ip = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.security.get_file_oper_record",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/security/get_file_oper_record",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "security",
            type_name: "GetFileOperRecord",
            title: "List records of file leak prevention (获取文件防泄漏的操作记录)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98079"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
start_time = int!  Unix seconds
end_time = int!  Unix seconds
userid_list = [string]?
operation = {operation}?
limit = int?
cursor = string?
[response]
record_list = [{record_list}]
has_more = bool
next_cursor = string?
[types.operation]
type = int!
source = int?
[types.record_list]
userid = string?
external_user = {external_user}?
operation = {record_list_operation}
time = int
file_info = string?
file_size = int?
file_md5 = string?
applicant_name = string?
device_type = int?
device_code = string?
[types.external_user]
type = int
name = string
corp_name = string?
[types.record_list_operation]
type = int
source = int?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.security.get_screen_oper_record",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/security/get_screen_oper_record",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "security",
            type_name: "GetScreenOperRecord",
            title: "List records of screenshots and screen recording (获取截屏/录屏操作记录)",
            docs: &["https://developer.work.weixin.qq.com/document/path/100128"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
start_time = int!  Unix seconds
end_time = int!  Unix seconds
userid_list = [string]?
department_id_list = [int]?
screen_shot_type = int?
limit = int?
cursor = string?
[response]
record_list = [{record_list}]
has_more = bool
next_cursor = string?
[types.record_list]
userid = string
department_id = int
screen_shot_type = int
screen_shot_content = string
time = int
system = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.security.get_server_domain_ip",
            product: Product::Work,
            method: Method::Get,
            host: Host::Work,
            path: "/cgi-bin/security/get_server_domain_ip",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "security",
            type_name: "GetServerDomainIp",
            title: "Get the domains and addresses of WeCom servers (获取企业微信域名IP信息)",
            docs: &["https://developer.work.weixin.qq.com/document/path/93221"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
domain_list = [{domain_list}]
ip_list = [{ip_list}]
[types.domain_list]
domain = string
universal_domian = string?
protocol = string
port = [int]
is_necessary = bool
description = string
[types.ip_list]
ip = string
protocol = string
port = [int]
is_necessary = bool
description = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.security.member_oper_log_list",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/security/member_oper_log/list",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "security",
            type_name: "MemberOperLogList",
            title: "List the operation logs of members (获取成员操作记录)",
            docs: &["https://developer.work.weixin.qq.com/document/path/100178"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
start_time = int!  Unix seconds
end_time = int!  Unix seconds
userid = string?
oper_type = int?
limit = int?
cursor = string?
[response]
record_list = [{record_list}]
has_more = bool
next_cursor = string?
[types.record_list]
userid = string
oper_type = int
time = int
detail_info = string?
ip = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.security.trust_device_approve",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/security/trustdevice/approve",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "security",
            type_name: "TrustDeviceApprove",
            title: "Approve devices as company devices (确认为可信设备)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98920"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
device_code_list = [string]!
[response]
success_list = [string]?
fail_list = [string]?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.security.trust_device_delete",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/security/trustdevice/delete",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "security",
            type_name: "TrustDeviceDelete",
            title: "Delete device records (删除设备信息)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98920"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
type = int!
device_code_list = [string]!
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.security.trust_device_get_by_user",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/security/trustdevice/get_by_user",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "security",
            type_name: "TrustDeviceGetByUser",
            title: "List the devices of a member (获取成员使用设备)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98920"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
type = int!
last_login_userid = string!
[response]
device_list = [{device_list}]
[types.device_list]
device_code = string
system = string
mac_addr = [string]?
motherboard_uuid = string?
harddisk_uuid = [string]?
domain = string?
pc_name = string?
seq_no = string?
last_login_time = int?
last_login_userid = string?
confirm_timestamp = int?
confirm_userid = string?
approved_userid = string?
source = int
status = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.security.trust_device_import",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/security/trustdevice/import",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "security",
            type_name: "TrustDeviceImport",
            title: "Import trusted company devices (导入可信企业设备)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98920"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
device_list = [{device_list_2}]!
[response]
result = [{result}]
[types.device_list_2]
system = string!
mac_addr = [string]?
motherboard_uuid = string?
harddisk_uuid = [string]?
domain = string?
pc_name = string?
seq_no = string?
[types.result]
device_index = int
device_code = string?
duplicated_device_code = string?
status = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.security.trust_device_list",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/security/trustdevice/list",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "security",
            type_name: "TrustDeviceList",
            title: "List trusted or unknown devices (获取设备信息)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98920"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
type = int!
cursor = string?
limit = int?
[response]
device_list = [{device_list}]
next_cursor = string?
[types.device_list]
device_code = string
system = string
mac_addr = [string]?
motherboard_uuid = string?
harddisk_uuid = [string]?
domain = string?
pc_name = string?
seq_no = string?
last_login_time = int?
last_login_userid = string?
confirm_timestamp = int?
confirm_userid = string?
approved_userid = string?
source = int
status = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.security.trust_device_reject",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/security/trustdevice/reject",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "security",
            type_name: "TrustDeviceReject",
            title: "Reject devices reported as company devices (驳回可信设备申请)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98920"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
device_code_list = [string]!
[response]
success_list = [string]?
fail_list = [string]?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.security.vip_batch_add_job_result",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/security/vip/batch_add_job_result",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "security",
            type_name: "VipBatchAddJobResult",
            title: "Get the result of a job that assigned advanced accounts (查询分配高级功能账号结果)",
            docs: &["https://developer.work.weixin.qq.com/document/path/99503"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
jobid = string!
[response]
job_result = {job_result}
[types.job_result]
succ_userid_list = [string]?
fail_userid_list = [string]?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.security.vip_batch_del_job_result",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/security/vip/batch_del_job_result",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "security",
            type_name: "VipBatchDelJobResult",
            title: "Get the result of a job that withdrew advanced accounts (查询取消高级功能账号结果)",
            docs: &["https://developer.work.weixin.qq.com/document/path/99505"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
jobid = string!
[response]
job_result = {job_result}
[types.job_result]
succ_userid_list = [string]?
fail_userid_list = [string]?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.security.vip_list",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/security/vip/list",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "security",
            type_name: "VipList",
            title: "List the advanced accounts (获取高级功能账号列表)",
            docs: &["https://developer.work.weixin.qq.com/document/path/99506"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
limit = int?
cursor = string?
[response]
userid_list = [string]
has_more = bool
next_cursor = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.security.vip_submit_batch_add_job",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/security/vip/submit_batch_add_job",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "security",
            type_name: "VipSubmitBatchAddJob",
            title: "Assign advanced accounts in bulk (分配高级功能账号)",
            docs: &["https://developer.work.weixin.qq.com/document/path/99503"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
userid_list = [string]?
[response]
jobid = string
invalid_userid_list = [string]?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.security.vip_submit_batch_del_job",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/security/vip/submit_batch_del_job",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "security",
            type_name: "VipSubmitBatchDelJob",
            title: "Withdraw advanced accounts in bulk (取消高级功能账号)",
            docs: &["https://developer.work.weixin.qq.com/document/path/99505"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
userid_list = [string]?
[response]
jobid = string
invalid_userid_list = [string]?
",
        },
    ),
];
