//! Generated from `spec/work/wedrive.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 31] = [
    Entry::new(
        Operation {
            name: "work.wedrive.file_acl_add",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/wedrive/file_acl_add",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "wedrive",
            type_name: "FileAclAdd",
            title: "Add members to a file (新增文件成员)",
            docs: &["https://developer.work.weixin.qq.com/document/path/93658"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
fileid = string!
auth_info = [{auth_info}]!
[types.auth_info]
type = int!
userid = string?
departmentid = int?
auth = int!
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedrive.file_acl_del",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/wedrive/file_acl_del",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "wedrive",
            type_name: "FileAclDel",
            title: "Remove members from a file (删除文件成员)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97888"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
fileid = string!
auth_info = [{auth_info_2}]!
[types.auth_info_2]
type = int!
userid = string?
departmentid = int?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedrive.file_create",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/wedrive/file_create",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "wedrive",
            type_name: "FileCreate",
            title: "Create a folder or document (新建文件夹/文档)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97882"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
spaceid = string!
fatherid = string!
file_type = int!
file_name = string!
[response]
fileid = string
url = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedrive.file_delete",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/wedrive/file_delete",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "wedrive",
            type_name: "FileDelete",
            title: "Delete files (删除文件)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97885"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
fileid = [string]!
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedrive.file_download",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/wedrive/file_download",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "wedrive",
            type_name: "FileDownload",
            title: "Get the download address of a file (下载文件)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97881"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
selected_ticket = string?
fileid = string?
[response]
download_url = string
cookie_name = string?
cookie_value = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedrive.file_info",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/wedrive/file_info",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "wedrive",
            type_name: "FileInfo",
            title: "Get the details of a file (获取文件信息)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97886"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
fileid = string!
[response]
file_info = {file_info}
[types.file_info]
fileid = string
file_name = string
spaceid = string?
fatherid = string?
file_size = int?
file_type = int?
file_status = int?
ctime = int?
mtime = int?
sha = string?
md5 = string?
url = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedrive.file_list",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/wedrive/file_list",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "wedrive",
            type_name: "FileList",
            title: "List the files of a folder (获取文件列表)",
            docs: &["https://developer.work.weixin.qq.com/document/path/93657"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
spaceid = string!
fatherid = string!
sort_type = int!
start = int!
limit = int! default 10
[response]
file_list = {file_list}
has_more = bool
next_start = int?
[types.file_list]
item = [{item}]
[types.item]
fileid = string
file_name = string
spaceid = string?
fatherid = string?
file_size = int?
file_type = int?
file_status = int?
ctime = int?
mtime = int?
sha = string?
md5 = string?
url = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedrive.file_move",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/wedrive/file_move",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "wedrive",
            type_name: "FileMove",
            title: "Move files (移动文件)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97884"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
fatherid = string!
fileid = [string]!
replace = bool?
[response]
file_list = {file_list}
[types.file_list]
item = [{item}]
[types.item]
fileid = string
file_name = string
spaceid = string?
fatherid = string?
file_size = int?
file_type = int?
file_status = int?
ctime = int?
mtime = int?
sha = string?
md5 = string?
url = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedrive.file_rename",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/wedrive/file_rename",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "wedrive",
            type_name: "FileRename",
            title: "Rename a file (重命名文件)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97883"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
fileid = string!
new_name = string!
[response]
file = {file}
[types.file]
fileid = string
file_name = string
spaceid = string?
fatherid = string?
file_size = int?
file_type = int?
file_status = int?
ctime = int?
mtime = int?
sha = string?
md5 = string?
url = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedrive.file_secure_setting",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/wedrive/file_secure_setting",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "wedrive",
            type_name: "FileSecureSetting",
            title: "Change the security settings of a file (修改文件安全设置)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97965"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
fileid = string!
watermark = {watermark}?
[types.watermark]
text = string?
margin_type = int?
show_text = bool?
show_visitor_name = bool?
force_by_admin = bool?
force_by_space_admin = bool?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedrive.file_setting",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/wedrive/file_setting",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "wedrive",
            type_name: "FileSetting",
            title: "Change the sharing settings of a file (文件分享设置)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97889"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
fileid = string!
auth_scope = int!
auth = int?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedrive.file_share",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/wedrive/file_share",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "wedrive",
            type_name: "FileShare",
            title: "Get the sharing link of a file (获取文件分享链接)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97890"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
fileid = string!
[response]
share_url = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedrive.file_upload",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/wedrive/file_upload",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "wedrive",
            type_name: "FileUpload",
            title: "Upload a file (上传文件)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97880"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
selected_ticket = string?
spaceid = string?
fatherid = string?
file_name = string!
file_base64_content = string!
[response]
fileid = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedrive.file_upload_finish",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/wedrive/file_upload_finish",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "wedrive",
            type_name: "FileUploadFinish",
            title: "Finish an upload in parts (文件分块上传 完成上传)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98004"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
upload_key = string!
[response]
fileid = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedrive.file_upload_init",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/wedrive/file_upload_init",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "wedrive",
            type_name: "FileUploadInit",
            title: "Start an upload in parts (文件分块上传 分块上传初始化)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98004"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
selected_ticket = string?
spaceid = string?
fatherid = string?
file_name = string!
size = int!
block_sha = [string]!
skip_push_card = bool?
[response]
hit_exist = bool
upload_key = string?
fileid = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedrive.file_upload_part",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/wedrive/file_upload_part",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "wedrive",
            type_name: "FileUploadPart",
            title: "Upload a part of a file (文件分块上传 分块上传文件)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98004"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
upload_key = string!
index = int!
file_base64_content = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedrive.get_file_permission",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/wedrive/get_file_permission",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "wedrive",
            type_name: "GetFilePermission",
            title: "Get the permissions of a file (获取文件权限信息)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97962"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
fileid = string!
[response]
share_range = {share_range}
secure_setting = {secure_setting}
inherit_father_auth = {inherit_father_auth}
file_member_list = [{file_member_list}]?
co_auth_list = [{co_auth_list}]?
watermark = {watermark}?
[types.share_range]
enable_corp_internal = bool
corp_internal_auth = int
corp_internal_approve_only_by_admin = bool?
enable_corp_external = bool
corp_external_auth = int
corp_external_approve_only_by_admin = bool?
[types.secure_setting]
enable_readonly_copy = bool
modify_only_by_admin = bool
enable_readonly_comment = bool
ban_share_external = bool
[types.inherit_father_auth]
auth_list = [{inherit_father_auth_auth_list}]
inherit = bool
[types.inherit_father_auth_auth_list]
type = int
userid = string?
departmentid = int?
auth = int
[types.file_member_list]
type = int
userid = string?
departmentid = int?
auth = int
[types.co_auth_list]
type = int
userid = string?
departmentid = int?
auth = int
[types.watermark]
text = string
margin_type = int
show_text = bool
show_visitor_name = bool
force_by_admin = bool
force_by_space_admin = bool
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedrive.mng_capacity",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/wedrive/mng_capacity",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "wedrive",
            type_name: "MngCapacity",
            title: "Get the capacity of the drive (获取盘容量信息)",
            docs: &["https://developer.work.weixin.qq.com/document/path/95861"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
total_capacity_for_all = int
total_capacity_for_vip = int
rest_capacity_for_all = int
rest_capacity_for_vip = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedrive.mng_pro_info",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/wedrive/mng_pro_info",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "wedrive",
            type_name: "MngProInfo",
            title: "Get the professional edition of the drive (获取盘专业版信息)",
            docs: &["https://developer.work.weixin.qq.com/document/path/95861"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
userid = string?
[response]
is_pro = bool
total_vip_acct_num = int
use_vip_acct_num = int
pro_expire_time = int?  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedrive.new_space_info",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/wedrive/new_space_info",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "wedrive",
            type_name: "NewSpaceInfo",
            title: "Get the details of a space with its security settings (获取空间信息 新版)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97950"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
spaceid = string!
[response]
space_info = {space_info}
[types.space_info]
spaceid = string
space_name = string
auth_list = {auth_list}
space_sub_type = int
secure_setting = {secure_setting}
[types.auth_list]
auth_info = [{auth_info_answer}]
quit_userid = [string]
[types.auth_info_answer]
type = int
userid = string?
departmentid = int?
auth = int
[types.secure_setting]
enable_watermark = bool
enable_confidential_mode = bool
share_url_no_approve = bool
share_url_no_approve_default_auth = int
default_file_scope = int
ban_share_external = bool
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedrive.space_acl_add",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/wedrive/space_acl_add",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "wedrive",
            type_name: "SpaceAclAdd",
            title: "Add members to a space (添加空间成员/部门)",
            docs: &["https://developer.work.weixin.qq.com/document/path/93656"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
spaceid = string!
auth_info = [{auth_info}]!
[types.auth_info]
type = int!
userid = string?
departmentid = int?
auth = int!
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedrive.space_acl_del",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/wedrive/space_acl_del",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "wedrive",
            type_name: "SpaceAclDel",
            title: "Remove members from a space (移除空间成员/部门)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97875"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
spaceid = string!
auth_info = [{auth_info_2}]!
[types.auth_info_2]
type = int!
userid = string?
departmentid = int?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedrive.space_create",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/wedrive/space_create",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "wedrive",
            type_name: "SpaceCreate",
            title: "Create a space (新建空间)",
            docs: &["https://developer.work.weixin.qq.com/document/path/93655"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
space_name = string!
auth_info = [{auth_info}]?
space_sub_type = int?
[response]
spaceid = string
[types.auth_info]
type = int!
userid = string?
departmentid = int?
auth = int!
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedrive.space_dismiss",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/wedrive/space_dismiss",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "wedrive",
            type_name: "SpaceDismiss",
            title: "Dismiss a space (解散空间)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97857"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
spaceid = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedrive.space_info",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/wedrive/space_info",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "wedrive",
            type_name: "SpaceInfo",
            title: "Get the details of a space (获取空间信息)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97858"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
spaceid = string!
[response]
space_info = {space_info}
[types.space_info]
spaceid = string
space_name = string
auth_list = {auth_list}
space_sub_type = int
[types.auth_list]
auth_info = [{auth_info_answer}]
quit_userid = [string]
[types.auth_info_answer]
type = int
userid = string?
departmentid = int?
auth = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedrive.space_rename",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/wedrive/space_rename",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "wedrive",
            type_name: "SpaceRename",
            title: "Rename a space (重命名空间)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97856"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
spaceid = string!
space_name = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedrive.space_setting",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/wedrive/space_setting",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "wedrive",
            type_name: "SpaceSetting",
            title: "Change the security settings of a space (空间权限管理)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97876"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
spaceid = string!
enable_watermark = bool?
enable_confidential_mode = bool?
share_url_no_approve = bool?
share_url_no_approve_default_auth = int?
default_file_scope = int?
ban_share_external = bool?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedrive.space_share",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/wedrive/space_share",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "wedrive",
            type_name: "SpaceShare",
            title: "Get the invitation link of a space (获取邀请链接)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97877"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
spaceid = string!
[response]
space_share_url = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedrive.vip_batch_add",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/wedrive/vip/batch_add",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "wedrive",
            type_name: "VipBatchAdd",
            title: "Assign advanced drive accounts in bulk (分配高级功能账号)",
            docs: &["https://developer.work.weixin.qq.com/document/path/99512"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
userid_list = [string]!
[response]
succ_userid_list = [string]?
fail_userid_list = [string]?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedrive.vip_batch_del",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/wedrive/vip/batch_del",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "wedrive",
            type_name: "VipBatchDel",
            title: "Withdraw advanced drive accounts in bulk (取消高级功能账号)",
            docs: &["https://developer.work.weixin.qq.com/document/path/99513"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
userid_list = [string]!
[response]
succ_userid_list = [string]?
fail_userid_list = [string]?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedrive.vip_list",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/wedrive/vip/list",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "wedrive",
            type_name: "VipList",
            title: "List the advanced drive accounts (获取高级功能账号列表)",
            docs: &["https://developer.work.weixin.qq.com/document/path/99514"],
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
];
