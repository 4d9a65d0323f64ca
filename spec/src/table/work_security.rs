//! Generated from `spec/work/security.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{BodyKind, Method, Operation, Product};

pub(super) static ENTRIES: [Entry; 16] = [
    Entry::new(
        Operation {
            name: "work.security.admin_oper_log_list",
            path: "/cgi-bin/security/admin_oper_log/list",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
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
userid = string?  member of the company
oper_type = int?  what was done
limit = int?  page size
cursor = string?  next_cursor of the page before
[response]
record_list = [{record_list}]  records of the page
has_more = bool  whether another page follows
next_cursor = string?  pass as cursor for the next page
[types.record_list]
userid = string  member of the company
oper_type = int  what was done
time = int  Unix seconds
detail_type = int  what was done
detail_info = string?  what was done, as text
ip = string?  network address
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.security.get_file_oper_record",
            path: "/cgi-bin/security/get_file_oper_record",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
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
userid_list = [string]?  members; at most 100
operation = {operation}?  what was done with the file
limit = int?  page size
cursor = string?  next_cursor of the page before
[response]
record_list = [{record_list}]  records of the page
has_more = bool  whether another page follows
next_cursor = string?  pass as cursor for the next page
[types.operation]
type = int!
source = int?
[types.record_list]
userid = string?  member of the company
external_user = {external_user}?  set if a person from outside did it
operation = {record_list_operation}  what was done with the file
time = int  Unix seconds
file_info = string?  what the file is
file_size = int?  bytes
file_md5 = string?  MD5 of the file
applicant_name = string?  who asked for the permission
device_type = int?
device_code = string?  id of the device
[types.external_user]
type = int
name = string
corp_name = string?  company of the person
[types.record_list_operation]
type = int
source = int?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.security.get_screen_oper_record",
            path: "/cgi-bin/security/get_screen_oper_record",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
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
userid_list = [string]?  members; at most 100
department_id_list = [int]?  departments
screen_shot_type = int?  how the screen was captured
limit = int?  page size
cursor = string?  next_cursor of the page before
[response]
record_list = [{record_list}]  records of the page
has_more = bool  whether another page follows
next_cursor = string?  pass as cursor for the next page
[types.record_list]
userid = string  member of the company
department_id = int  departments
screen_shot_type = int  how the screen was captured
screen_shot_content = string  what was captured
time = int  Unix seconds
system = string?  operating system
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.security.get_server_domain_ip",
            path: "/cgi-bin/security/get_server_domain_ip",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
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
domain_list = [{domain_list}]  domain names that clients use
ip_list = [{ip_list}]  addresses that clients use
[types.domain_list]
domain = string  domain name
universal_domian = string?  wildcard of the domain (spelled so)
protocol = string
port = [int]  ports
is_necessary = bool  whether WeCom needs it
description = string
[types.ip_list]
ip = string  network address
protocol = string
port = [int]  ports
is_necessary = bool  whether WeCom needs it
description = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.security.member_oper_log_list",
            path: "/cgi-bin/security/member_oper_log/list",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
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
userid = string?  member of the company
oper_type = int?  what was done
limit = int?  page size
cursor = string?  next_cursor of the page before
[response]
record_list = [{record_list}]  records of the page
has_more = bool  whether another page follows
next_cursor = string?  pass as cursor for the next page
[types.record_list]
userid = string  member of the company
oper_type = int  what was done
time = int  Unix seconds
detail_info = string?  what was done, as text
ip = string?  network address
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.security.trust_device_approve",
            path: "/cgi-bin/security/trustdevice/approve",
            ..Operation::usual(Product::Work)
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
device_code_list = [string]!  devices
[response]
success_list = [string]?  devices done
fail_list = [string]?  devices that failed
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.security.trust_device_delete",
            path: "/cgi-bin/security/trustdevice/delete",
            ..Operation::usual(Product::Work)
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
type = int!  1 trusted company device, 2 unknown device, 3 trusted private device
device_code_list = [string]!  devices
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.security.trust_device_get_by_user",
            path: "/cgi-bin/security/trustdevice/get_by_user",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
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
type = int!  1 trusted company device, 2 unknown device, 3 trusted private device
last_login_userid = string!  who used it last
[response]
device_list = [{device_list}]  devices
[types.device_list]
device_code = string  id of the device
system = string  operating system
mac_addr = [string]?  network hardware addresses
motherboard_uuid = string?  id of the mainboard
harddisk_uuid = [string]?  ids of the disks
domain = string?  domain name
pc_name = string?  name of the computer
seq_no = string?  serial number
last_login_time = int?  Unix seconds
last_login_userid = string?  who used it last
confirm_timestamp = int?  Unix seconds
confirm_userid = string?  who said it is a company device
approved_userid = string?  administrator who approved
source = int  0 unknown, 1 confirmed by a member, 2 imported, 3 declared by a member
status = int  1 imported and never used, 2 to be invited, 3 to be confirmed as company device, 4 to be confirmed as private device, 5 trusted company device, 6 trusted private device
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.security.trust_device_import",
            path: "/cgi-bin/security/trustdevice/import",
            ..Operation::usual(Product::Work)
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
device_list = [{device_list_2}]!  devices
[response]
result = [{result}]
[types.device_list_2]
system = string!  operating system
mac_addr = [string]?  network hardware addresses
motherboard_uuid = string?  id of the mainboard
harddisk_uuid = [string]?  ids of the disks
domain = string?  domain name
pc_name = string?  name of the computer
seq_no = string?  serial number
[types.result]
device_index = int  place of the device in the request
device_code = string?  id of the device
duplicated_device_code = string?  device that is the same
status = int  1 done, 2 already imported, 3 device not supported, 4 wrong data
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.security.trust_device_list",
            path: "/cgi-bin/security/trustdevice/list",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
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
type = int!  1 trusted company device, 2 unknown device, 3 trusted private device
cursor = string?  next_cursor of the page before
limit = int?  page size
[response]
device_list = [{device_list}]  devices
next_cursor = string?  pass as cursor for the next page
[types.device_list]
device_code = string  id of the device
system = string  operating system
mac_addr = [string]?  network hardware addresses
motherboard_uuid = string?  id of the mainboard
harddisk_uuid = [string]?  ids of the disks
domain = string?  domain name
pc_name = string?  name of the computer
seq_no = string?  serial number
last_login_time = int?  Unix seconds
last_login_userid = string?  who used it last
confirm_timestamp = int?  Unix seconds
confirm_userid = string?  who said it is a company device
approved_userid = string?  administrator who approved
source = int  0 unknown, 1 confirmed by a member, 2 imported, 3 declared by a member
status = int  1 imported and never used, 2 to be invited, 3 to be confirmed as company device, 4 to be confirmed as private device, 5 trusted company device, 6 trusted private device
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.security.trust_device_reject",
            path: "/cgi-bin/security/trustdevice/reject",
            ..Operation::usual(Product::Work)
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
device_code_list = [string]!  devices
[response]
success_list = [string]?  devices done
fail_list = [string]?  devices that failed
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.security.vip_batch_add_job_result",
            path: "/cgi-bin/security/vip/batch_add_job_result",
            ..Operation::usual(Product::Work)
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
jobid = string!  id of the job; the result comes from the matching job_result endpoint
[response]
job_result = {job_result}  present once the job has ended
[types.job_result]
succ_userid_list = [string]?  members done
fail_userid_list = [string]?  members that failed
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.security.vip_batch_del_job_result",
            path: "/cgi-bin/security/vip/batch_del_job_result",
            ..Operation::usual(Product::Work)
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
jobid = string!  id of the job; the result comes from the matching job_result endpoint
[response]
job_result = {job_result}  present once the job has ended
[types.job_result]
succ_userid_list = [string]?  members done
fail_userid_list = [string]?  members that failed
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.security.vip_list",
            path: "/cgi-bin/security/vip/list",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
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
limit = int?  page size
cursor = string?  next_cursor of the page before
[response]
userid_list = [string]  members with an advanced account
has_more = bool  whether another page follows
next_cursor = string?  pass as cursor for the next page
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.security.vip_submit_batch_add_job",
            path: "/cgi-bin/security/vip/submit_batch_add_job",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "security",
            type_name: "VipSubmitBatchAddJob",
            title: "Assign advanced accounts in bulk (分配高级功能账号)",
            docs: &["https://developer.work.weixin.qq.com/document/path/99503"],
            note: "Asynchronous: poll vip/batch_add_job_result.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
userid_list = [string]?  members; at most 100
[response]
jobid = string  id of the job; the result comes from the matching job_result endpoint
invalid_userid_list = [string]?  members that don't exist or can't be seen by the app
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.security.vip_submit_batch_del_job",
            path: "/cgi-bin/security/vip/submit_batch_del_job",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "security",
            type_name: "VipSubmitBatchDelJob",
            title: "Withdraw advanced accounts in bulk (取消高级功能账号)",
            docs: &["https://developer.work.weixin.qq.com/document/path/99505"],
            note: "Asynchronous: poll vip/batch_del_job_result.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
userid_list = [string]?  members; at most 100
[response]
jobid = string  id of the job; the result comes from the matching job_result endpoint
invalid_userid_list = [string]?  members that don't exist or can't be seen by the app
",
        },
    ),
];
