//! Generated from `spec/work/wedrive.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 31] = [
    Entry::new(
        Operation {
            name: "work.wedrive.file_acl_add",
            path: "/cgi-bin/wedrive/file_acl_add",
            ..Operation::usual(Product::Work)
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
fileid = string!  file or folder
auth_info = [{auth_info}]!  members and departments with their rights
[types.auth_info]
type = int!  1 member, 2 department
userid = string?  for type 1
departmentid = int?  for type 2
auth = int!  1 download, 2 edit, 4 preview only, 7 administer
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedrive.file_acl_del",
            path: "/cgi-bin/wedrive/file_acl_del",
            ..Operation::usual(Product::Work)
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
fileid = string!  file or folder
auth_info = [{auth_info_2}]!  members and departments with their rights
[types.auth_info_2]
type = int!  1 member, 2 department
userid = string?  for type 1
departmentid = int?  for type 2
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedrive.file_create",
            path: "/cgi-bin/wedrive/file_create",
            ..Operation::usual(Product::Work)
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
spaceid = string!  space of the drive
fatherid = string!  folder; the space id for the top of the space
file_type = int!  1 folder, 3 document, 4 spreadsheet
file_name = string!  with the extension
[response]
fileid = string  file or folder
url = string  link to open a document; only for WeCom documents
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedrive.file_delete",
            path: "/cgi-bin/wedrive/file_delete",
            ..Operation::usual(Product::Work)
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
fileid = [string]!  files or folders
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedrive.file_download",
            path: "/cgi-bin/wedrive/file_download",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "wedrive",
            type_name: "FileDownload",
            title: "Get the download address of a file (下载文件)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97881"],
            note: "Give fileid or selected_ticket. The address answers only with the cookie.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
selected_ticket = string?  ticket from choosing a file or folder through the JS-SDK, instead of ids
fileid = string?  file or folder
[response]
download_url = string  valid for two hours; send the cookie along
cookie_name = string?  cookie to send with the download
cookie_value = string?  cookie to send with the download
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedrive.file_info",
            path: "/cgi-bin/wedrive/file_info",
            ..Operation::usual(Product::Work)
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
fileid = string!  file or folder
[response]
file_info = {file_info}
[types.file_info]
fileid = string  file or folder
file_name = string  with the extension
spaceid = string?  space of the drive
fatherid = string?  folder; the space id for the top of the space
file_size = int?  bytes
file_type = int?  1 folder, 2 file, 3 document, 4 spreadsheet, 5 form
file_status = int?  1 normal, 2 deleted
ctime = int?  Unix seconds, created and changed
mtime = int?  Unix seconds, created and changed
sha = string?  SHA1 of the content
md5 = string?  MD5 of the content
url = string?  link to open a document; only for WeCom documents
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedrive.file_list",
            path: "/cgi-bin/wedrive/file_list",
            ..Operation::usual(Product::Work)
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
spaceid = string!  space of the drive
fatherid = string!  folder; the space id for the top of the space
sort_type = int!  1 name, 2 name descending, 3 size, 4 size descending, 5 change time, 6 change time descending
start = int!  position to start from, 0 for the first page
limit = int! default 10  page size, at most 1000
[response]
file_list = {file_list}  files and folders
has_more = bool  whether another page follows
next_start = int?  pass as start for the next page
[types.file_list]
item = [{item}]  files and folders
[types.item]
fileid = string  file or folder
file_name = string  with the extension
spaceid = string?  space of the drive
fatherid = string?  folder; the space id for the top of the space
file_size = int?  bytes
file_type = int?  1 folder, 2 file, 3 document, 4 spreadsheet, 5 form
file_status = int?  1 normal, 2 deleted
ctime = int?  Unix seconds, created and changed
mtime = int?  Unix seconds, created and changed
sha = string?  SHA1 of the content
md5 = string?  MD5 of the content
url = string?  link to open a document; only for WeCom documents
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedrive.file_move",
            path: "/cgi-bin/wedrive/file_move",
            ..Operation::usual(Product::Work)
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
fatherid = string!  folder; the space id for the top of the space
fileid = [string]!  files or folders
replace = bool?  whether files of the same name are overwritten; otherwise moved files are renamed
[response]
file_list = {file_list}  files and folders
[types.file_list]
item = [{item}]  files and folders
[types.item]
fileid = string  file or folder
file_name = string  with the extension
spaceid = string?  space of the drive
fatherid = string?  folder; the space id for the top of the space
file_size = int?  bytes
file_type = int?  1 folder, 2 file, 3 document, 4 spreadsheet, 5 form
file_status = int?  1 normal, 2 deleted
ctime = int?  Unix seconds, created and changed
mtime = int?  Unix seconds, created and changed
sha = string?  SHA1 of the content
md5 = string?  MD5 of the content
url = string?  link to open a document; only for WeCom documents
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedrive.file_rename",
            path: "/cgi-bin/wedrive/file_rename",
            ..Operation::usual(Product::Work)
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
fileid = string!  file or folder
new_name = string!  with the extension
[response]
file = {file}
[types.file]
fileid = string  file or folder
file_name = string  with the extension
spaceid = string?  space of the drive
fatherid = string?  folder; the space id for the top of the space
file_size = int?  bytes
file_type = int?  1 folder, 2 file, 3 document, 4 spreadsheet, 5 form
file_status = int?  1 normal, 2 deleted
ctime = int?  Unix seconds, created and changed
mtime = int?  Unix seconds, created and changed
sha = string?  SHA1 of the content
md5 = string?  MD5 of the content
url = string?  link to open a document; only for WeCom documents
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedrive.file_secure_setting",
            path: "/cgi-bin/wedrive/file_secure_setting",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "wedrive",
            type_name: "FileSecureSetting",
            title: "Change the security settings of a file (修改文件安全设置)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97965"],
            note: "Only what is given changes.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
fileid = string!  file or folder
watermark = {watermark}?  watermark of the file
[types.watermark]
text = string?
margin_type = int?  density: 1 sparse, 2 dense
show_text = bool?  whether the text is shown
show_visitor_name = bool?  whether the name of the reader is shown
force_by_admin = bool?  set by the company's administrator, can't be changed
force_by_space_admin = bool?  set by the space's administrator
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedrive.file_setting",
            path: "/cgi-bin/wedrive/file_setting",
            ..Operation::usual(Product::Work)
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
fileid = string!  file or folder
auth_scope = int!  who may open the link: 1 named people, 2 the company, 3 everybody, 4 the company on approval, 5 everybody on approval
auth = int?  1 download, 2 edit, 4 preview only, 7 administer
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedrive.file_share",
            path: "/cgi-bin/wedrive/file_share",
            ..Operation::usual(Product::Work)
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
fileid = string!  file or folder
[response]
share_url = string  link to the file
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedrive.file_upload",
            path: "/cgi-bin/wedrive/file_upload",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "wedrive",
            type_name: "FileUpload",
            title: "Upload a file (上传文件)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97880"],
            note: "At most 10 MB; larger files go up in parts, starting with file_upload_init. Give spaceid and fatherid, or selected_ticket.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
selected_ticket = string?  ticket from choosing a file or folder through the JS-SDK, instead of ids
spaceid = string?  space of the drive
fatherid = string?  folder; the space id for the top of the space
file_name = string!  with the extension
file_base64_content = string!  content in Base64
[response]
fileid = string  file or folder
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedrive.file_upload_finish",
            path: "/cgi-bin/wedrive/file_upload_finish",
            ..Operation::usual(Product::Work)
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
upload_key = string!  ties the parts together
[response]
fileid = string  file or folder
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedrive.file_upload_init",
            path: "/cgi-bin/wedrive/file_upload_init",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "wedrive",
            type_name: "FileUploadInit",
            title: "Start an upload in parts (文件分块上传 分块上传初始化)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98004"],
            note: "Files up to 20 GB. The parts have 2 MB each; after the last one call file_upload_finish.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
selected_ticket = string?  ticket from choosing a file or folder through the JS-SDK, instead of ids
spaceid = string?  space of the drive
fatherid = string?  folder; the space id for the top of the space
file_name = string!  with the extension
size = int!  bytes, of the whole file
block_sha = [string]!  one running SHA1 per part of 2 MB, the last being that of the file
skip_push_card = bool?  whether no notice is sent when done
[response]
hit_exist = bool  true if the content is known already: the file is there and nothing is to be uploaded
upload_key = string?  ties the parts together
fileid = string?  file or folder
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedrive.file_upload_part",
            path: "/cgi-bin/wedrive/file_upload_part",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "wedrive",
            type_name: "FileUploadPart",
            title: "Upload a part of a file (文件分块上传 分块上传文件)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98004"],
            note: "Parts may be sent in parallel and in any order.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
upload_key = string!  ties the parts together
index = int!  number of the part, from 1
file_base64_content = string!  content in Base64
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedrive.get_file_permission",
            path: "/cgi-bin/wedrive/get_file_permission",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
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
fileid = string!  file or folder
[response]
share_range = {share_range}  who may open the link
secure_setting = {secure_setting}  protection
inherit_father_auth = {inherit_father_auth}  rights that come from the folder
file_member_list = [{file_member_list}]?  members of the file
co_auth_list = [{co_auth_list}]?  members and departments with a right of their own
watermark = {watermark}?  watermark of the file
[types.share_range]
enable_corp_internal = bool  whether members of the company may open it by its link
corp_internal_auth = int  right of members who open it by its link
corp_internal_approve_only_by_admin = bool?  whether only administrators approve requests from within the company
enable_corp_external = bool  whether people from outside may open it by its link
corp_external_auth = int  right of people from outside who open it by its link
corp_external_approve_only_by_admin = bool?  whether only administrators approve requests from outside
[types.secure_setting]
enable_readonly_copy = bool  whether readers may copy
modify_only_by_admin = bool  whether only administrators change the rights
enable_readonly_comment = bool  whether readers may comment
ban_share_external = bool  whether sharing outside the company is forbidden
[types.inherit_father_auth]
auth_list = [{inherit_father_auth_auth_list}]  who may use it
inherit = bool  whether the folder's rights hold
[types.inherit_father_auth_auth_list]
type = int  1 member, 2 department
userid = string?  for type 1
departmentid = int?  for type 2
auth = int  1 download, 2 edit, 4 preview only, 7 administer
[types.file_member_list]
type = int  1 member, 2 department
userid = string?  for type 1
departmentid = int?  for type 2
auth = int  1 download, 2 edit, 4 preview only, 7 administer
[types.co_auth_list]
type = int  1 member, 2 department
userid = string?  for type 1
departmentid = int?  for type 2
auth = int  1 download, 2 edit, 4 preview only, 7 administer
[types.watermark]
text = string
margin_type = int  density: 1 sparse, 2 dense
show_text = bool  whether the text is shown
show_visitor_name = bool  whether the name of the reader is shown
force_by_admin = bool  set by the company's administrator, can't be changed
force_by_space_admin = bool  set by the space's administrator
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedrive.mng_capacity",
            path: "/cgi-bin/wedrive/mng_capacity",
            ..Operation::usual(Product::Work)
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
total_capacity_for_all = int  bytes in all
total_capacity_for_vip = int  bytes in all
rest_capacity_for_all = int  bytes left
rest_capacity_for_vip = int  bytes left
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedrive.mng_pro_info",
            path: "/cgi-bin/wedrive/mng_pro_info",
            ..Operation::usual(Product::Work)
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
userid = string?  member on whose behalf is asked
[response]
is_pro = bool  whether the company has the professional edition
total_vip_acct_num = int  accounts bought and in use
use_vip_acct_num = int  accounts bought and in use
pro_expire_time = int?  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedrive.new_space_info",
            path: "/cgi-bin/wedrive/new_space_info",
            ..Operation::usual(Product::Work)
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
spaceid = string!  space of the drive
[response]
space_info = {space_info}
[types.space_info]
spaceid = string  space of the drive
space_name = string
auth_list = {auth_list}  who may use it
space_sub_type = int  0 ordinary, 1 album
secure_setting = {secure_setting}  protection
[types.auth_list]
auth_info = [{auth_info_answer}]  members and departments with their rights
quit_userid = [string]  members who left the space
[types.auth_info_answer]
type = int  1 member, 2 department
userid = string?  for type 1
departmentid = int?  for type 2
auth = int  1 download, 2 edit, 4 preview only, 7 administer
[types.secure_setting]
enable_watermark = bool  whether files carry a watermark
enable_confidential_mode = bool  whether the space is confidential
share_url_no_approve = bool  whether people join by the link without approval
share_url_no_approve_default_auth = int  right of people who join by the link
default_file_scope = int  who may see new files: 1 members only, 2 the company
ban_share_external = bool  whether sharing outside the company is forbidden
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedrive.space_acl_add",
            path: "/cgi-bin/wedrive/space_acl_add",
            ..Operation::usual(Product::Work)
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
spaceid = string!  space of the drive
auth_info = [{auth_info}]!  members and departments with their rights
[types.auth_info]
type = int!  1 member, 2 department
userid = string?  for type 1
departmentid = int?  for type 2
auth = int!  1 download, 2 edit, 4 preview only, 7 administer
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedrive.space_acl_del",
            path: "/cgi-bin/wedrive/space_acl_del",
            ..Operation::usual(Product::Work)
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
spaceid = string!  space of the drive
auth_info = [{auth_info_2}]!  members and departments with their rights
[types.auth_info_2]
type = int!  1 member, 2 department
userid = string?  for type 1
departmentid = int?  for type 2
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedrive.space_create",
            path: "/cgi-bin/wedrive/space_create",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "wedrive",
            type_name: "SpaceCreate",
            title: "Create a space (新建空间)",
            docs: &["https://developer.work.weixin.qq.com/document/path/93655"],
            note: "The calling app owns the space; only its members see it.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
space_name = string!
auth_info = [{auth_info}]?  members and departments with their rights
space_sub_type = int?  0 ordinary, 1 album
[response]
spaceid = string  space of the drive
[types.auth_info]
type = int!  1 member, 2 department
userid = string?  for type 1
departmentid = int?  for type 2
auth = int!  1 download, 2 edit, 4 preview only, 7 administer
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedrive.space_dismiss",
            path: "/cgi-bin/wedrive/space_dismiss",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "wedrive",
            type_name: "SpaceDismiss",
            title: "Dismiss a space (解散空间)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97857"],
            note: "Deletes the space with its files.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
spaceid = string!  space of the drive
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedrive.space_info",
            path: "/cgi-bin/wedrive/space_info",
            ..Operation::usual(Product::Work)
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
spaceid = string!  space of the drive
[response]
space_info = {space_info}
[types.space_info]
spaceid = string  space of the drive
space_name = string
auth_list = {auth_list}  who may use it
space_sub_type = int  0 ordinary, 1 album
[types.auth_list]
auth_info = [{auth_info_answer}]  members and departments with their rights
quit_userid = [string]  members who left the space
[types.auth_info_answer]
type = int  1 member, 2 department
userid = string?  for type 1
departmentid = int?  for type 2
auth = int  1 download, 2 edit, 4 preview only, 7 administer
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedrive.space_rename",
            path: "/cgi-bin/wedrive/space_rename",
            ..Operation::usual(Product::Work)
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
spaceid = string!  space of the drive
space_name = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedrive.space_setting",
            path: "/cgi-bin/wedrive/space_setting",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "wedrive",
            type_name: "SpaceSetting",
            title: "Change the security settings of a space (空间权限管理)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97876"],
            note: "Only what is given changes.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
spaceid = string!  space of the drive
enable_watermark = bool?  whether files carry a watermark
enable_confidential_mode = bool?  whether the space is confidential
share_url_no_approve = bool?  whether people join by the link without approval
share_url_no_approve_default_auth = int?  right of people who join by the link
default_file_scope = int?  who may see new files: 1 members only, 2 the company
ban_share_external = bool?  whether sharing outside the company is forbidden
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedrive.space_share",
            path: "/cgi-bin/wedrive/space_share",
            ..Operation::usual(Product::Work)
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
spaceid = string!  space of the drive
[response]
space_share_url = string  link to join the space
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedrive.vip_batch_add",
            path: "/cgi-bin/wedrive/vip/batch_add",
            ..Operation::usual(Product::Work)
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
userid_list = [string]!  at most 100
[response]
succ_userid_list = [string]?  members done
fail_userid_list = [string]?  members that failed
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedrive.vip_batch_del",
            path: "/cgi-bin/wedrive/vip/batch_del",
            ..Operation::usual(Product::Work)
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
userid_list = [string]!  at most 100
[response]
succ_userid_list = [string]?  members done
fail_userid_list = [string]?  members that failed
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedrive.vip_list",
            path: "/cgi-bin/wedrive/vip/list",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
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
limit = int?  page size, at most 200, 100 by default
cursor = string?  next_cursor of the page before
[response]
userid_list = [string]  members with an advanced account
has_more = bool  whether another page follows
next_cursor = string?  pass as cursor for the next page
",
        },
    ),
];
