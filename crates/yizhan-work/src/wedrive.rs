//! Generated from `spec/work/wedrive.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Drive (微盘)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Add members to a file (新增文件成员).
///
/// `POST /cgi-bin/wedrive/file_acl_add`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93658)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct FileAclAdd {
    /// File or folder.
    pub fileid: String,
    /// Members and departments with their rights.
    pub auth_info: Vec<AuthInfo>,
}

impl FileAclAdd {
    /// Starts with the required members.
    pub fn new(
        fileid: impl Into<String>,
        auth_info: impl IntoIterator<Item = impl Into<AuthInfo>>,
    ) -> Self {
        Self {
            fileid: fileid.into(),
            auth_info: auth_info.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(FileAclAdd {
    "fileid" => fileid,
    "auth_info" => auth_info,
});

/// The answer to [`FileAclAdd`].
pub type FileAclAddResponse = yizhan_core::Done;

impl Endpoint for FileAclAdd {
    type Response = FileAclAddResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.wedrive.file_acl_add",
        path: "/cgi-bin/wedrive/file_acl_add",
        ..Operation::usual(Product::Work)
    };
}

/// `auth_info` of [`FileAclAdd`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AuthInfo {
    /// 1 member, 2 department.
    pub r#type: i64,
    /// For type 1.
    pub userid: Option<String>,
    /// For type 2.
    pub departmentid: Option<i64>,
    /// 1 download, 2 edit, 4 preview only, 7 administer.
    pub auth: i64,
}

impl AuthInfo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(r#type: impl Into<i64>, auth: impl Into<i64>) -> Self {
        Self {
            r#type: r#type.into(),
            userid: Default::default(),
            departmentid: Default::default(),
            auth: auth.into(),
        }
    }

    /// For type 1.
    #[must_use]
    pub fn userid(mut self, userid: impl Into<String>) -> Self {
        self.userid = Some(userid.into());
        self
    }

    /// For type 2.
    #[must_use]
    pub fn departmentid(mut self, departmentid: impl Into<i64>) -> Self {
        self.departmentid = Some(departmentid.into());
        self
    }
}

wire_out!(part AuthInfo {
    "type" => r#type,
    "userid" => userid,
    "departmentid" => departmentid,
    "auth" => auth,
});

/// Remove members from a file (删除文件成员).
///
/// `POST /cgi-bin/wedrive/file_acl_del`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/97888)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct FileAclDel {
    /// File or folder.
    pub fileid: String,
    /// Members and departments with their rights.
    pub auth_info: Vec<FileAclDelAuthInfo2>,
}

impl FileAclDel {
    /// Starts with the required members.
    pub fn new(
        fileid: impl Into<String>,
        auth_info: impl IntoIterator<Item = impl Into<FileAclDelAuthInfo2>>,
    ) -> Self {
        Self {
            fileid: fileid.into(),
            auth_info: auth_info.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(FileAclDel {
    "fileid" => fileid,
    "auth_info" => auth_info,
});

/// The answer to [`FileAclDel`].
pub type FileAclDelResponse = yizhan_core::Done;

impl Endpoint for FileAclDel {
    type Response = FileAclDelResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.wedrive.file_acl_del",
        path: "/cgi-bin/wedrive/file_acl_del",
        ..Operation::usual(Product::Work)
    };
}

/// `auth_info_2` of [`FileAclDel`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FileAclDelAuthInfo2 {
    /// 1 member, 2 department.
    pub r#type: i64,
    /// For type 1.
    pub userid: Option<String>,
    /// For type 2.
    pub departmentid: Option<i64>,
}

impl FileAclDelAuthInfo2 {
    /// Starts with the required members.
    #[must_use]
    pub fn new(r#type: impl Into<i64>) -> Self {
        Self {
            r#type: r#type.into(),
            userid: Default::default(),
            departmentid: Default::default(),
        }
    }

    /// For type 1.
    #[must_use]
    pub fn userid(mut self, userid: impl Into<String>) -> Self {
        self.userid = Some(userid.into());
        self
    }

    /// For type 2.
    #[must_use]
    pub fn departmentid(mut self, departmentid: impl Into<i64>) -> Self {
        self.departmentid = Some(departmentid.into());
        self
    }
}

wire_out!(part FileAclDelAuthInfo2 {
    "type" => r#type,
    "userid" => userid,
    "departmentid" => departmentid,
});

/// Create a folder or document (新建文件夹/文档).
///
/// `POST /cgi-bin/wedrive/file_create`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/97882)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct FileCreate {
    /// Space of the drive.
    pub spaceid: String,
    /// Folder; the space id for the top of the space.
    pub fatherid: String,
    /// 1 folder, 3 document, 4 spreadsheet.
    pub file_type: i64,
    /// With the extension.
    pub file_name: String,
}

impl FileCreate {
    /// Starts with the required members.
    pub fn new(
        spaceid: impl Into<String>,
        fatherid: impl Into<String>,
        file_type: impl Into<i64>,
        file_name: impl Into<String>,
    ) -> Self {
        Self {
            spaceid: spaceid.into(),
            fatherid: fatherid.into(),
            file_type: file_type.into(),
            file_name: file_name.into(),
        }
    }
}

wire_out!(FileCreate {
    "spaceid" => spaceid,
    "fatherid" => fatherid,
    "file_type" => file_type,
    "file_name" => file_name,
});

/// The answer to [`FileCreate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FileCreateResponse {
    /// File or folder.
    pub fileid: String,
    /// Link to open a document; only for WeCom documents.
    pub url: String,
}

wire_in!(FileCreateResponse {
    "fileid" => fileid,
    "url" => url,
});

impl Endpoint for FileCreate {
    type Response = FileCreateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.wedrive.file_create",
        path: "/cgi-bin/wedrive/file_create",
        ..Operation::usual(Product::Work)
    };
}

/// Delete files (删除文件).
///
/// `POST /cgi-bin/wedrive/file_delete`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/97885)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct FileDelete {
    /// Files or folders.
    pub fileid: Vec<String>,
}

impl FileDelete {
    /// Starts with the required members.
    pub fn new(fileid: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            fileid: fileid.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(FileDelete {
    "fileid" => fileid,
});

/// The answer to [`FileDelete`].
pub type FileDeleteResponse = yizhan_core::Done;

impl Endpoint for FileDelete {
    type Response = FileDeleteResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.wedrive.file_delete",
        path: "/cgi-bin/wedrive/file_delete",
        ..Operation::usual(Product::Work)
    };
}

/// Get the download address of a file (下载文件).
///
/// `POST /cgi-bin/wedrive/file_download`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/97881)
///
/// Give fileid or selected_ticket. The address answers only with the cookie.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct FileDownload {
    /// Ticket from choosing a file or folder through the JS-SDK, instead of ids.
    pub selected_ticket: Option<String>,
    /// File or folder.
    pub fileid: Option<String>,
}

impl FileDownload {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Ticket from choosing a file or folder through the JS-SDK, instead of ids.
    pub fn selected_ticket(mut self, selected_ticket: impl Into<String>) -> Self {
        self.selected_ticket = Some(selected_ticket.into());
        self
    }

    /// File or folder.
    pub fn fileid(mut self, fileid: impl Into<String>) -> Self {
        self.fileid = Some(fileid.into());
        self
    }
}

wire_out!(FileDownload {
    "selected_ticket" => selected_ticket,
    "fileid" => fileid,
});

/// The answer to [`FileDownload`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FileDownloadResponse {
    /// Valid for two hours; send the cookie along.
    pub download_url: String,
    /// Cookie to send with the download.
    pub cookie_name: Option<String>,
    /// Cookie to send with the download.
    pub cookie_value: Option<String>,
}

wire_in!(FileDownloadResponse {
    "download_url" => download_url,
    "cookie_name" => cookie_name,
    "cookie_value" => cookie_value,
});

impl Endpoint for FileDownload {
    type Response = FileDownloadResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.wedrive.file_download",
        path: "/cgi-bin/wedrive/file_download",
        ..Operation::usual(Product::Work)
    };
}

/// Get the details of a file (获取文件信息).
///
/// `POST /cgi-bin/wedrive/file_info`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/97886)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct FileInfo {
    /// File or folder.
    pub fileid: String,
}

impl FileInfo {
    /// Starts with the required members.
    pub fn new(fileid: impl Into<String>) -> Self {
        Self {
            fileid: fileid.into(),
        }
    }
}

wire_out!(FileInfo {
    "fileid" => fileid,
});

/// The answer to [`FileInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FileInfoResponse {
    /// `file_info`.
    pub file_info: FileInfoFileInfo,
}

wire_in!(FileInfoResponse {
    "file_info" => file_info,
});

impl Endpoint for FileInfo {
    type Response = FileInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.wedrive.file_info",
        path: "/cgi-bin/wedrive/file_info",
        ..Operation::usual(Product::Work)
    };
}

/// `file_info` of [`FileInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FileInfoFileInfo {
    /// File or folder.
    pub fileid: String,
    /// With the extension.
    pub file_name: String,
    /// Space of the drive.
    pub spaceid: Option<String>,
    /// Folder; the space id for the top of the space.
    pub fatherid: Option<String>,
    /// Bytes.
    pub file_size: Option<i64>,
    /// 1 folder, 2 file, 3 document, 4 spreadsheet, 5 form.
    pub file_type: Option<i64>,
    /// 1 normal, 2 deleted.
    pub file_status: Option<i64>,
    /// Unix seconds, created and changed.
    pub ctime: Option<i64>,
    /// Unix seconds, created and changed.
    pub mtime: Option<i64>,
    /// SHA1 of the content.
    pub sha: Option<String>,
    /// MD5 of the content.
    pub md5: Option<String>,
    /// Link to open a document; only for WeCom documents.
    pub url: Option<String>,
}

wire_in!(part FileInfoFileInfo {
    "fileid" => fileid,
    "file_name" => file_name,
    "spaceid" => spaceid,
    "fatherid" => fatherid,
    "file_size" => file_size,
    "file_type" => file_type,
    "file_status" => file_status,
    "ctime" => ctime,
    "mtime" => mtime,
    "sha" => sha,
    "md5" => md5,
    "url" => url,
});

/// List the files of a folder (获取文件列表).
///
/// `POST /cgi-bin/wedrive/file_list`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93657)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct FileList {
    /// Space of the drive.
    pub spaceid: String,
    /// Folder; the space id for the top of the space.
    pub fatherid: String,
    /// 1 name, 2 name descending, 3 size, 4 size descending, 5 change time, 6 change time descending.
    pub sort_type: i64,
    /// Position to start from, 0 for the first page.
    pub start: i64,
    /// Page size, at most 1000.
    ///
    /// `10` unless set.
    pub limit: i64,
}

impl FileList {
    /// Starts with the required members.
    pub fn new(
        spaceid: impl Into<String>,
        fatherid: impl Into<String>,
        sort_type: impl Into<i64>,
        start: impl Into<i64>,
    ) -> Self {
        Self {
            spaceid: spaceid.into(),
            fatherid: fatherid.into(),
            sort_type: sort_type.into(),
            start: start.into(),
            limit: 10,
        }
    }

    /// Page size, at most 1000.
    ///
    /// `10` unless set.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = limit.into();
        self
    }
}

wire_out!(FileList {
    "spaceid" => spaceid,
    "fatherid" => fatherid,
    "sort_type" => sort_type,
    "start" => start,
    "limit" => limit,
});

/// The answer to [`FileList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FileListResponse {
    /// Files and folders.
    pub file_list: FileListFileList,
    /// Whether another page follows.
    pub has_more: bool,
    /// Pass as start for the next page.
    pub next_start: Option<i64>,
}

wire_in!(FileListResponse {
    "file_list" => file_list,
    "has_more" => has_more,
    "next_start" => next_start,
});

impl Endpoint for FileList {
    type Response = FileListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.wedrive.file_list",
        path: "/cgi-bin/wedrive/file_list",
        ..Operation::usual(Product::Work)
    };
}

/// `file_list` of [`FileList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FileListFileList {
    /// Files and folders.
    pub item: Vec<Item>,
}

wire_in!(part FileListFileList {
    "item" => item,
});

/// `item` of [`FileList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Item {
    /// File or folder.
    pub fileid: String,
    /// With the extension.
    pub file_name: String,
    /// Space of the drive.
    pub spaceid: Option<String>,
    /// Folder; the space id for the top of the space.
    pub fatherid: Option<String>,
    /// Bytes.
    pub file_size: Option<i64>,
    /// 1 folder, 2 file, 3 document, 4 spreadsheet, 5 form.
    pub file_type: Option<i64>,
    /// 1 normal, 2 deleted.
    pub file_status: Option<i64>,
    /// Unix seconds, created and changed.
    pub ctime: Option<i64>,
    /// Unix seconds, created and changed.
    pub mtime: Option<i64>,
    /// SHA1 of the content.
    pub sha: Option<String>,
    /// MD5 of the content.
    pub md5: Option<String>,
    /// Link to open a document; only for WeCom documents.
    pub url: Option<String>,
}

wire_in!(part Item {
    "fileid" => fileid,
    "file_name" => file_name,
    "spaceid" => spaceid,
    "fatherid" => fatherid,
    "file_size" => file_size,
    "file_type" => file_type,
    "file_status" => file_status,
    "ctime" => ctime,
    "mtime" => mtime,
    "sha" => sha,
    "md5" => md5,
    "url" => url,
});

/// Move files (移动文件).
///
/// `POST /cgi-bin/wedrive/file_move`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/97884)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct FileMove {
    /// Folder; the space id for the top of the space.
    pub fatherid: String,
    /// Files or folders.
    pub fileid: Vec<String>,
    /// Whether files of the same name are overwritten; otherwise moved files are renamed.
    pub replace: Option<bool>,
}

impl FileMove {
    /// Starts with the required members.
    pub fn new(
        fatherid: impl Into<String>,
        fileid: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            fatherid: fatherid.into(),
            fileid: fileid.into_iter().map(Into::into).collect(),
            replace: Default::default(),
        }
    }

    /// Whether files of the same name are overwritten; otherwise moved files are renamed.
    pub fn replace(mut self, replace: impl Into<bool>) -> Self {
        self.replace = Some(replace.into());
        self
    }
}

wire_out!(FileMove {
    "fatherid" => fatherid,
    "fileid" => fileid,
    "replace" => replace,
});

/// The answer to [`FileMove`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FileMoveResponse {
    /// Files and folders.
    pub file_list: FileMoveFileList,
}

wire_in!(FileMoveResponse {
    "file_list" => file_list,
});

impl Endpoint for FileMove {
    type Response = FileMoveResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.wedrive.file_move",
        path: "/cgi-bin/wedrive/file_move",
        ..Operation::usual(Product::Work)
    };
}

/// `file_list` of [`FileMove`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FileMoveFileList {
    /// Files and folders.
    pub item: Vec<Item>,
}

wire_in!(part FileMoveFileList {
    "item" => item,
});

/// Rename a file (重命名文件).
///
/// `POST /cgi-bin/wedrive/file_rename`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/97883)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct FileRename {
    /// File or folder.
    pub fileid: String,
    /// With the extension.
    pub new_name: String,
}

impl FileRename {
    /// Starts with the required members.
    pub fn new(fileid: impl Into<String>, new_name: impl Into<String>) -> Self {
        Self {
            fileid: fileid.into(),
            new_name: new_name.into(),
        }
    }
}

wire_out!(FileRename {
    "fileid" => fileid,
    "new_name" => new_name,
});

/// The answer to [`FileRename`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FileRenameResponse {
    /// `file`.
    pub file: FileRenameFile,
}

wire_in!(FileRenameResponse {
    "file" => file,
});

impl Endpoint for FileRename {
    type Response = FileRenameResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.wedrive.file_rename",
        path: "/cgi-bin/wedrive/file_rename",
        ..Operation::usual(Product::Work)
    };
}

/// `file` of [`FileRename`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FileRenameFile {
    /// File or folder.
    pub fileid: String,
    /// With the extension.
    pub file_name: String,
    /// Space of the drive.
    pub spaceid: Option<String>,
    /// Folder; the space id for the top of the space.
    pub fatherid: Option<String>,
    /// Bytes.
    pub file_size: Option<i64>,
    /// 1 folder, 2 file, 3 document, 4 spreadsheet, 5 form.
    pub file_type: Option<i64>,
    /// 1 normal, 2 deleted.
    pub file_status: Option<i64>,
    /// Unix seconds, created and changed.
    pub ctime: Option<i64>,
    /// Unix seconds, created and changed.
    pub mtime: Option<i64>,
    /// SHA1 of the content.
    pub sha: Option<String>,
    /// MD5 of the content.
    pub md5: Option<String>,
    /// Link to open a document; only for WeCom documents.
    pub url: Option<String>,
}

wire_in!(part FileRenameFile {
    "fileid" => fileid,
    "file_name" => file_name,
    "spaceid" => spaceid,
    "fatherid" => fatherid,
    "file_size" => file_size,
    "file_type" => file_type,
    "file_status" => file_status,
    "ctime" => ctime,
    "mtime" => mtime,
    "sha" => sha,
    "md5" => md5,
    "url" => url,
});

/// Change the security settings of a file (修改文件安全设置).
///
/// `POST /cgi-bin/wedrive/file_secure_setting`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/97965)
///
/// Only what is given changes.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct FileSecureSetting {
    /// File or folder.
    pub fileid: String,
    /// Watermark of the file.
    pub watermark: Option<FileSecureSettingWatermark>,
}

impl FileSecureSetting {
    /// Starts with the required members.
    pub fn new(fileid: impl Into<String>) -> Self {
        Self {
            fileid: fileid.into(),
            watermark: Default::default(),
        }
    }

    /// Watermark of the file.
    pub fn watermark(mut self, watermark: impl Into<FileSecureSettingWatermark>) -> Self {
        self.watermark = Some(watermark.into());
        self
    }
}

wire_out!(FileSecureSetting {
    "fileid" => fileid,
    "watermark" => watermark,
});

/// The answer to [`FileSecureSetting`].
pub type FileSecureSettingResponse = yizhan_core::Done;

impl Endpoint for FileSecureSetting {
    type Response = FileSecureSettingResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.wedrive.file_secure_setting",
        path: "/cgi-bin/wedrive/file_secure_setting",
        ..Operation::usual(Product::Work)
    };
}

/// `watermark` of [`FileSecureSetting`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FileSecureSettingWatermark {
    /// `text`.
    pub text: Option<String>,
    /// Density: 1 sparse, 2 dense.
    pub margin_type: Option<i64>,
    /// Whether the text is shown.
    pub show_text: Option<bool>,
    /// Whether the name of the reader is shown.
    pub show_visitor_name: Option<bool>,
    /// Set by the company's administrator, can't be changed.
    pub force_by_admin: Option<bool>,
    /// Set by the space's administrator.
    pub force_by_space_admin: Option<bool>,
}

impl FileSecureSettingWatermark {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `text`.
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// Density: 1 sparse, 2 dense.
    #[must_use]
    pub fn margin_type(mut self, margin_type: impl Into<i64>) -> Self {
        self.margin_type = Some(margin_type.into());
        self
    }

    /// Whether the text is shown.
    #[must_use]
    pub fn show_text(mut self, show_text: impl Into<bool>) -> Self {
        self.show_text = Some(show_text.into());
        self
    }

    /// Whether the name of the reader is shown.
    #[must_use]
    pub fn show_visitor_name(mut self, show_visitor_name: impl Into<bool>) -> Self {
        self.show_visitor_name = Some(show_visitor_name.into());
        self
    }

    /// Set by the company's administrator, can't be changed.
    #[must_use]
    pub fn force_by_admin(mut self, force_by_admin: impl Into<bool>) -> Self {
        self.force_by_admin = Some(force_by_admin.into());
        self
    }

    /// Set by the space's administrator.
    #[must_use]
    pub fn force_by_space_admin(mut self, force_by_space_admin: impl Into<bool>) -> Self {
        self.force_by_space_admin = Some(force_by_space_admin.into());
        self
    }
}

wire_out!(part FileSecureSettingWatermark {
    "text" => text,
    "margin_type" => margin_type,
    "show_text" => show_text,
    "show_visitor_name" => show_visitor_name,
    "force_by_admin" => force_by_admin,
    "force_by_space_admin" => force_by_space_admin,
});

/// Change the sharing settings of a file (文件分享设置).
///
/// `POST /cgi-bin/wedrive/file_setting`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/97889)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct FileSetting {
    /// File or folder.
    pub fileid: String,
    /// Who may open the link: 1 named people, 2 the company, 3 everybody, 4 the company on approval, 5 everybody on approval.
    pub auth_scope: i64,
    /// 1 download, 2 edit, 4 preview only, 7 administer.
    pub auth: Option<i64>,
}

impl FileSetting {
    /// Starts with the required members.
    pub fn new(fileid: impl Into<String>, auth_scope: impl Into<i64>) -> Self {
        Self {
            fileid: fileid.into(),
            auth_scope: auth_scope.into(),
            auth: Default::default(),
        }
    }

    /// 1 download, 2 edit, 4 preview only, 7 administer.
    pub fn auth(mut self, auth: impl Into<i64>) -> Self {
        self.auth = Some(auth.into());
        self
    }
}

wire_out!(FileSetting {
    "fileid" => fileid,
    "auth_scope" => auth_scope,
    "auth" => auth,
});

/// The answer to [`FileSetting`].
pub type FileSettingResponse = yizhan_core::Done;

impl Endpoint for FileSetting {
    type Response = FileSettingResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.wedrive.file_setting",
        path: "/cgi-bin/wedrive/file_setting",
        ..Operation::usual(Product::Work)
    };
}

/// Get the sharing link of a file (获取文件分享链接).
///
/// `POST /cgi-bin/wedrive/file_share`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/97890)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct FileShare {
    /// File or folder.
    pub fileid: String,
}

impl FileShare {
    /// Starts with the required members.
    pub fn new(fileid: impl Into<String>) -> Self {
        Self {
            fileid: fileid.into(),
        }
    }
}

wire_out!(FileShare {
    "fileid" => fileid,
});

/// The answer to [`FileShare`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FileShareResponse {
    /// Link to the file.
    pub share_url: String,
}

wire_in!(FileShareResponse {
    "share_url" => share_url,
});

impl Endpoint for FileShare {
    type Response = FileShareResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.wedrive.file_share",
        path: "/cgi-bin/wedrive/file_share",
        ..Operation::usual(Product::Work)
    };
}

/// Upload a file (上传文件).
///
/// `POST /cgi-bin/wedrive/file_upload`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/97880)
///
/// At most 10 MB; larger files go up in parts, starting with file_upload_init. Give spaceid and fatherid, or selected_ticket.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct FileUpload {
    /// Ticket from choosing a file or folder through the JS-SDK, instead of ids.
    pub selected_ticket: Option<String>,
    /// Space of the drive.
    pub spaceid: Option<String>,
    /// Folder; the space id for the top of the space.
    pub fatherid: Option<String>,
    /// With the extension.
    pub file_name: String,
    /// Content in Base64.
    pub file_base64_content: String,
}

impl FileUpload {
    /// Starts with the required members.
    pub fn new(file_name: impl Into<String>, file_base64_content: impl Into<String>) -> Self {
        Self {
            selected_ticket: Default::default(),
            spaceid: Default::default(),
            fatherid: Default::default(),
            file_name: file_name.into(),
            file_base64_content: file_base64_content.into(),
        }
    }

    /// Ticket from choosing a file or folder through the JS-SDK, instead of ids.
    pub fn selected_ticket(mut self, selected_ticket: impl Into<String>) -> Self {
        self.selected_ticket = Some(selected_ticket.into());
        self
    }

    /// Space of the drive.
    pub fn spaceid(mut self, spaceid: impl Into<String>) -> Self {
        self.spaceid = Some(spaceid.into());
        self
    }

    /// Folder; the space id for the top of the space.
    pub fn fatherid(mut self, fatherid: impl Into<String>) -> Self {
        self.fatherid = Some(fatherid.into());
        self
    }
}

wire_out!(FileUpload {
    "selected_ticket" => selected_ticket,
    "spaceid" => spaceid,
    "fatherid" => fatherid,
    "file_name" => file_name,
    "file_base64_content" => file_base64_content,
});

/// The answer to [`FileUpload`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FileUploadResponse {
    /// File or folder.
    pub fileid: String,
}

wire_in!(FileUploadResponse {
    "fileid" => fileid,
});

impl Endpoint for FileUpload {
    type Response = FileUploadResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.wedrive.file_upload",
        path: "/cgi-bin/wedrive/file_upload",
        ..Operation::usual(Product::Work)
    };
}

/// Finish an upload in parts (文件分块上传 完成上传).
///
/// `POST /cgi-bin/wedrive/file_upload_finish`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98004)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct FileUploadFinish {
    /// Ties the parts together.
    pub upload_key: String,
}

impl FileUploadFinish {
    /// Starts with the required members.
    pub fn new(upload_key: impl Into<String>) -> Self {
        Self {
            upload_key: upload_key.into(),
        }
    }
}

wire_out!(FileUploadFinish {
    "upload_key" => upload_key,
});

/// The answer to [`FileUploadFinish`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FileUploadFinishResponse {
    /// File or folder.
    pub fileid: String,
}

wire_in!(FileUploadFinishResponse {
    "fileid" => fileid,
});

impl Endpoint for FileUploadFinish {
    type Response = FileUploadFinishResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.wedrive.file_upload_finish",
        path: "/cgi-bin/wedrive/file_upload_finish",
        ..Operation::usual(Product::Work)
    };
}

/// Start an upload in parts (文件分块上传 分块上传初始化).
///
/// `POST /cgi-bin/wedrive/file_upload_init`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98004)
///
/// Files up to 20 GB. The parts have 2 MB each; after the last one call file_upload_finish.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct FileUploadInit {
    /// Ticket from choosing a file or folder through the JS-SDK, instead of ids.
    pub selected_ticket: Option<String>,
    /// Space of the drive.
    pub spaceid: Option<String>,
    /// Folder; the space id for the top of the space.
    pub fatherid: Option<String>,
    /// With the extension.
    pub file_name: String,
    /// Bytes, of the whole file.
    pub size: i64,
    /// One running SHA1 per part of 2 MB, the last being that of the file.
    pub block_sha: Vec<String>,
    /// Whether no notice is sent when done.
    pub skip_push_card: Option<bool>,
}

impl FileUploadInit {
    /// Starts with the required members.
    pub fn new(
        file_name: impl Into<String>,
        size: impl Into<i64>,
        block_sha: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            selected_ticket: Default::default(),
            spaceid: Default::default(),
            fatherid: Default::default(),
            file_name: file_name.into(),
            size: size.into(),
            block_sha: block_sha.into_iter().map(Into::into).collect(),
            skip_push_card: Default::default(),
        }
    }

    /// Ticket from choosing a file or folder through the JS-SDK, instead of ids.
    pub fn selected_ticket(mut self, selected_ticket: impl Into<String>) -> Self {
        self.selected_ticket = Some(selected_ticket.into());
        self
    }

    /// Space of the drive.
    pub fn spaceid(mut self, spaceid: impl Into<String>) -> Self {
        self.spaceid = Some(spaceid.into());
        self
    }

    /// Folder; the space id for the top of the space.
    pub fn fatherid(mut self, fatherid: impl Into<String>) -> Self {
        self.fatherid = Some(fatherid.into());
        self
    }

    /// Whether no notice is sent when done.
    pub fn skip_push_card(mut self, skip_push_card: impl Into<bool>) -> Self {
        self.skip_push_card = Some(skip_push_card.into());
        self
    }
}

wire_out!(FileUploadInit {
    "selected_ticket" => selected_ticket,
    "spaceid" => spaceid,
    "fatherid" => fatherid,
    "file_name" => file_name,
    "size" => size,
    "block_sha" => block_sha,
    "skip_push_card" => skip_push_card,
});

/// The answer to [`FileUploadInit`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FileUploadInitResponse {
    /// True if the content is known already: the file is there and nothing is to be uploaded.
    pub hit_exist: bool,
    /// Ties the parts together.
    pub upload_key: Option<String>,
    /// File or folder.
    pub fileid: Option<String>,
}

wire_in!(FileUploadInitResponse {
    "hit_exist" => hit_exist,
    "upload_key" => upload_key,
    "fileid" => fileid,
});

impl Endpoint for FileUploadInit {
    type Response = FileUploadInitResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.wedrive.file_upload_init",
        path: "/cgi-bin/wedrive/file_upload_init",
        ..Operation::usual(Product::Work)
    };
}

/// Upload a part of a file (文件分块上传 分块上传文件).
///
/// `POST /cgi-bin/wedrive/file_upload_part`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98004)
///
/// Parts may be sent in parallel and in any order.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct FileUploadPart {
    /// Ties the parts together.
    pub upload_key: String,
    /// Number of the part, from 1.
    pub index: i64,
    /// Content in Base64.
    pub file_base64_content: String,
}

impl FileUploadPart {
    /// Starts with the required members.
    pub fn new(
        upload_key: impl Into<String>,
        index: impl Into<i64>,
        file_base64_content: impl Into<String>,
    ) -> Self {
        Self {
            upload_key: upload_key.into(),
            index: index.into(),
            file_base64_content: file_base64_content.into(),
        }
    }
}

wire_out!(FileUploadPart {
    "upload_key" => upload_key,
    "index" => index,
    "file_base64_content" => file_base64_content,
});

/// The answer to [`FileUploadPart`].
pub type FileUploadPartResponse = yizhan_core::Done;

impl Endpoint for FileUploadPart {
    type Response = FileUploadPartResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.wedrive.file_upload_part",
        path: "/cgi-bin/wedrive/file_upload_part",
        ..Operation::usual(Product::Work)
    };
}

/// Get the permissions of a file (获取文件权限信息).
///
/// `POST /cgi-bin/wedrive/get_file_permission`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/97962)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetFilePermission {
    /// File or folder.
    pub fileid: String,
}

impl GetFilePermission {
    /// Starts with the required members.
    pub fn new(fileid: impl Into<String>) -> Self {
        Self {
            fileid: fileid.into(),
        }
    }
}

wire_out!(GetFilePermission {
    "fileid" => fileid,
});

/// The answer to [`GetFilePermission`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFilePermissionResponse {
    /// Who may open the link.
    pub share_range: GetFilePermissionShareRange,
    /// Protection.
    pub secure_setting: GetFilePermissionSecureSetting,
    /// Rights that come from the folder.
    pub inherit_father_auth: GetFilePermissionInheritFatherAuth,
    /// Members of the file.
    pub file_member_list: Vec<GetFilePermissionFileMemberList>,
    /// Members and departments with a right of their own.
    pub co_auth_list: Vec<GetFilePermissionCoAuthList>,
    /// Watermark of the file.
    pub watermark: Option<GetFilePermissionWatermark>,
}

wire_in!(GetFilePermissionResponse {
    "share_range" => share_range,
    "secure_setting" => secure_setting,
    "inherit_father_auth" => inherit_father_auth,
    "file_member_list" => file_member_list,
    "co_auth_list" => co_auth_list,
    "watermark" => watermark,
});

impl Endpoint for GetFilePermission {
    type Response = GetFilePermissionResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.wedrive.get_file_permission",
        path: "/cgi-bin/wedrive/get_file_permission",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `share_range` of [`GetFilePermission`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFilePermissionShareRange {
    /// Whether members of the company may open it by its link.
    pub enable_corp_internal: bool,
    /// Right of members who open it by its link.
    pub corp_internal_auth: i64,
    /// Whether only administrators approve requests from within the company.
    pub corp_internal_approve_only_by_admin: Option<bool>,
    /// Whether people from outside may open it by its link.
    pub enable_corp_external: bool,
    /// Right of people from outside who open it by its link.
    pub corp_external_auth: i64,
    /// Whether only administrators approve requests from outside.
    pub corp_external_approve_only_by_admin: Option<bool>,
}

wire_in!(part GetFilePermissionShareRange {
    "enable_corp_internal" => enable_corp_internal,
    "corp_internal_auth" => corp_internal_auth,
    "corp_internal_approve_only_by_admin" => corp_internal_approve_only_by_admin,
    "enable_corp_external" => enable_corp_external,
    "corp_external_auth" => corp_external_auth,
    "corp_external_approve_only_by_admin" => corp_external_approve_only_by_admin,
});

/// `secure_setting` of [`GetFilePermission`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFilePermissionSecureSetting {
    /// Whether readers may copy.
    pub enable_readonly_copy: bool,
    /// Whether only administrators change the rights.
    pub modify_only_by_admin: bool,
    /// Whether readers may comment.
    pub enable_readonly_comment: bool,
    /// Whether sharing outside the company is forbidden.
    pub ban_share_external: bool,
}

wire_in!(part GetFilePermissionSecureSetting {
    "enable_readonly_copy" => enable_readonly_copy,
    "modify_only_by_admin" => modify_only_by_admin,
    "enable_readonly_comment" => enable_readonly_comment,
    "ban_share_external" => ban_share_external,
});

/// `inherit_father_auth` of [`GetFilePermission`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFilePermissionInheritFatherAuth {
    /// Who may use it.
    pub auth_list: Vec<GetFilePermissionInheritFatherAuthAuthList>,
    /// Whether the folder's rights hold.
    pub inherit: bool,
}

wire_in!(part GetFilePermissionInheritFatherAuth {
    "auth_list" => auth_list,
    "inherit" => inherit,
});

/// `inherit_father_auth_auth_list` of [`GetFilePermission`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFilePermissionInheritFatherAuthAuthList {
    /// 1 member, 2 department.
    pub r#type: i64,
    /// For type 1.
    pub userid: Option<String>,
    /// For type 2.
    pub departmentid: Option<i64>,
    /// 1 download, 2 edit, 4 preview only, 7 administer.
    pub auth: i64,
}

wire_in!(part GetFilePermissionInheritFatherAuthAuthList {
    "type" => r#type,
    "userid" => userid,
    "departmentid" => departmentid,
    "auth" => auth,
});

/// `file_member_list` of [`GetFilePermission`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFilePermissionFileMemberList {
    /// 1 member, 2 department.
    pub r#type: i64,
    /// For type 1.
    pub userid: Option<String>,
    /// For type 2.
    pub departmentid: Option<i64>,
    /// 1 download, 2 edit, 4 preview only, 7 administer.
    pub auth: i64,
}

wire_in!(part GetFilePermissionFileMemberList {
    "type" => r#type,
    "userid" => userid,
    "departmentid" => departmentid,
    "auth" => auth,
});

/// `co_auth_list` of [`GetFilePermission`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFilePermissionCoAuthList {
    /// 1 member, 2 department.
    pub r#type: i64,
    /// For type 1.
    pub userid: Option<String>,
    /// For type 2.
    pub departmentid: Option<i64>,
    /// 1 download, 2 edit, 4 preview only, 7 administer.
    pub auth: i64,
}

wire_in!(part GetFilePermissionCoAuthList {
    "type" => r#type,
    "userid" => userid,
    "departmentid" => departmentid,
    "auth" => auth,
});

/// `watermark` of [`GetFilePermission`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFilePermissionWatermark {
    /// `text`.
    pub text: String,
    /// Density: 1 sparse, 2 dense.
    pub margin_type: i64,
    /// Whether the text is shown.
    pub show_text: bool,
    /// Whether the name of the reader is shown.
    pub show_visitor_name: bool,
    /// Set by the company's administrator, can't be changed.
    pub force_by_admin: bool,
    /// Set by the space's administrator.
    pub force_by_space_admin: bool,
}

wire_in!(part GetFilePermissionWatermark {
    "text" => text,
    "margin_type" => margin_type,
    "show_text" => show_text,
    "show_visitor_name" => show_visitor_name,
    "force_by_admin" => force_by_admin,
    "force_by_space_admin" => force_by_space_admin,
});

/// Get the capacity of the drive (获取盘容量信息).
///
/// `POST /cgi-bin/wedrive/mng_capacity`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95861)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct MngCapacity {}

impl MngCapacity {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(MngCapacity {});

/// The answer to [`MngCapacity`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MngCapacityResponse {
    /// Bytes in all.
    pub total_capacity_for_all: i64,
    /// Bytes in all.
    pub total_capacity_for_vip: i64,
    /// Bytes left.
    pub rest_capacity_for_all: i64,
    /// Bytes left.
    pub rest_capacity_for_vip: i64,
}

wire_in!(MngCapacityResponse {
    "total_capacity_for_all" => total_capacity_for_all,
    "total_capacity_for_vip" => total_capacity_for_vip,
    "rest_capacity_for_all" => rest_capacity_for_all,
    "rest_capacity_for_vip" => rest_capacity_for_vip,
});

impl Endpoint for MngCapacity {
    type Response = MngCapacityResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.wedrive.mng_capacity",
        path: "/cgi-bin/wedrive/mng_capacity",
        ..Operation::usual(Product::Work)
    };
}

/// Get the professional edition of the drive (获取盘专业版信息).
///
/// `POST /cgi-bin/wedrive/mng_pro_info`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95861)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct MngProInfo {
    /// Member on whose behalf is asked.
    pub userid: Option<String>,
}

impl MngProInfo {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Member on whose behalf is asked.
    pub fn userid(mut self, userid: impl Into<String>) -> Self {
        self.userid = Some(userid.into());
        self
    }
}

wire_out!(MngProInfo {
    "userid" => userid,
});

/// The answer to [`MngProInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MngProInfoResponse {
    /// Whether the company has the professional edition.
    pub is_pro: bool,
    /// Accounts bought and in use.
    pub total_vip_acct_num: i64,
    /// Accounts bought and in use.
    pub use_vip_acct_num: i64,
    /// Unix seconds.
    pub pro_expire_time: Option<i64>,
}

wire_in!(MngProInfoResponse {
    "is_pro" => is_pro,
    "total_vip_acct_num" => total_vip_acct_num,
    "use_vip_acct_num" => use_vip_acct_num,
    "pro_expire_time" => pro_expire_time,
});

impl Endpoint for MngProInfo {
    type Response = MngProInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.wedrive.mng_pro_info",
        path: "/cgi-bin/wedrive/mng_pro_info",
        ..Operation::usual(Product::Work)
    };
}

/// Get the details of a space with its security settings (获取空间信息 新版).
///
/// `POST /cgi-bin/wedrive/new_space_info`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/97950)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct NewSpaceInfo {
    /// Space of the drive.
    pub spaceid: String,
}

impl NewSpaceInfo {
    /// Starts with the required members.
    pub fn new(spaceid: impl Into<String>) -> Self {
        Self {
            spaceid: spaceid.into(),
        }
    }
}

wire_out!(NewSpaceInfo {
    "spaceid" => spaceid,
});

/// The answer to [`NewSpaceInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct NewSpaceInfoResponse {
    /// `space_info`.
    pub space_info: NewSpaceInfoSpaceInfo,
}

wire_in!(NewSpaceInfoResponse {
    "space_info" => space_info,
});

impl Endpoint for NewSpaceInfo {
    type Response = NewSpaceInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.wedrive.new_space_info",
        path: "/cgi-bin/wedrive/new_space_info",
        ..Operation::usual(Product::Work)
    };
}

/// `space_info` of [`NewSpaceInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct NewSpaceInfoSpaceInfo {
    /// Space of the drive.
    pub spaceid: String,
    /// `space_name`.
    pub space_name: String,
    /// Who may use it.
    pub auth_list: AuthList,
    /// 0 ordinary, 1 album.
    pub space_sub_type: i64,
    /// Protection.
    pub secure_setting: NewSpaceInfoSecureSetting,
}

wire_in!(part NewSpaceInfoSpaceInfo {
    "spaceid" => spaceid,
    "space_name" => space_name,
    "auth_list" => auth_list,
    "space_sub_type" => space_sub_type,
    "secure_setting" => secure_setting,
});

/// `auth_list` of [`NewSpaceInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AuthList {
    /// Members and departments with their rights.
    pub auth_info: Vec<AuthInfoAnswer>,
    /// Members who left the space.
    pub quit_userid: Vec<String>,
}

wire_in!(part AuthList {
    "auth_info" => auth_info,
    "quit_userid" => quit_userid,
});

/// `auth_info_answer` of [`NewSpaceInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AuthInfoAnswer {
    /// 1 member, 2 department.
    pub r#type: i64,
    /// For type 1.
    pub userid: Option<String>,
    /// For type 2.
    pub departmentid: Option<i64>,
    /// 1 download, 2 edit, 4 preview only, 7 administer.
    pub auth: i64,
}

wire_in!(part AuthInfoAnswer {
    "type" => r#type,
    "userid" => userid,
    "departmentid" => departmentid,
    "auth" => auth,
});

/// `secure_setting` of [`NewSpaceInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct NewSpaceInfoSecureSetting {
    /// Whether files carry a watermark.
    pub enable_watermark: bool,
    /// Whether the space is confidential.
    pub enable_confidential_mode: bool,
    /// Whether people join by the link without approval.
    pub share_url_no_approve: bool,
    /// Right of people who join by the link.
    pub share_url_no_approve_default_auth: i64,
    /// Who may see new files: 1 members only, 2 the company.
    pub default_file_scope: i64,
    /// Whether sharing outside the company is forbidden.
    pub ban_share_external: bool,
}

wire_in!(part NewSpaceInfoSecureSetting {
    "enable_watermark" => enable_watermark,
    "enable_confidential_mode" => enable_confidential_mode,
    "share_url_no_approve" => share_url_no_approve,
    "share_url_no_approve_default_auth" => share_url_no_approve_default_auth,
    "default_file_scope" => default_file_scope,
    "ban_share_external" => ban_share_external,
});

/// Add members to a space (添加空间成员/部门).
///
/// `POST /cgi-bin/wedrive/space_acl_add`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93656)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SpaceAclAdd {
    /// Space of the drive.
    pub spaceid: String,
    /// Members and departments with their rights.
    pub auth_info: Vec<AuthInfo>,
}

impl SpaceAclAdd {
    /// Starts with the required members.
    pub fn new(
        spaceid: impl Into<String>,
        auth_info: impl IntoIterator<Item = impl Into<AuthInfo>>,
    ) -> Self {
        Self {
            spaceid: spaceid.into(),
            auth_info: auth_info.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(SpaceAclAdd {
    "spaceid" => spaceid,
    "auth_info" => auth_info,
});

/// The answer to [`SpaceAclAdd`].
pub type SpaceAclAddResponse = yizhan_core::Done;

impl Endpoint for SpaceAclAdd {
    type Response = SpaceAclAddResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.wedrive.space_acl_add",
        path: "/cgi-bin/wedrive/space_acl_add",
        ..Operation::usual(Product::Work)
    };
}

/// Remove members from a space (移除空间成员/部门).
///
/// `POST /cgi-bin/wedrive/space_acl_del`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/97875)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SpaceAclDel {
    /// Space of the drive.
    pub spaceid: String,
    /// Members and departments with their rights.
    pub auth_info: Vec<SpaceAclDelAuthInfo2>,
}

impl SpaceAclDel {
    /// Starts with the required members.
    pub fn new(
        spaceid: impl Into<String>,
        auth_info: impl IntoIterator<Item = impl Into<SpaceAclDelAuthInfo2>>,
    ) -> Self {
        Self {
            spaceid: spaceid.into(),
            auth_info: auth_info.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(SpaceAclDel {
    "spaceid" => spaceid,
    "auth_info" => auth_info,
});

/// The answer to [`SpaceAclDel`].
pub type SpaceAclDelResponse = yizhan_core::Done;

impl Endpoint for SpaceAclDel {
    type Response = SpaceAclDelResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.wedrive.space_acl_del",
        path: "/cgi-bin/wedrive/space_acl_del",
        ..Operation::usual(Product::Work)
    };
}

/// `auth_info_2` of [`SpaceAclDel`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SpaceAclDelAuthInfo2 {
    /// 1 member, 2 department.
    pub r#type: i64,
    /// For type 1.
    pub userid: Option<String>,
    /// For type 2.
    pub departmentid: Option<i64>,
}

impl SpaceAclDelAuthInfo2 {
    /// Starts with the required members.
    #[must_use]
    pub fn new(r#type: impl Into<i64>) -> Self {
        Self {
            r#type: r#type.into(),
            userid: Default::default(),
            departmentid: Default::default(),
        }
    }

    /// For type 1.
    #[must_use]
    pub fn userid(mut self, userid: impl Into<String>) -> Self {
        self.userid = Some(userid.into());
        self
    }

    /// For type 2.
    #[must_use]
    pub fn departmentid(mut self, departmentid: impl Into<i64>) -> Self {
        self.departmentid = Some(departmentid.into());
        self
    }
}

wire_out!(part SpaceAclDelAuthInfo2 {
    "type" => r#type,
    "userid" => userid,
    "departmentid" => departmentid,
});

/// Create a space (新建空间).
///
/// `POST /cgi-bin/wedrive/space_create`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93655)
///
/// The calling app owns the space; only its members see it.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SpaceCreate {
    /// `space_name`.
    pub space_name: String,
    /// Members and departments with their rights.
    pub auth_info: Option<Vec<AuthInfo>>,
    /// 0 ordinary, 1 album.
    pub space_sub_type: Option<i64>,
}

impl SpaceCreate {
    /// Starts with the required members.
    pub fn new(space_name: impl Into<String>) -> Self {
        Self {
            space_name: space_name.into(),
            auth_info: Default::default(),
            space_sub_type: Default::default(),
        }
    }

    /// Members and departments with their rights.
    pub fn auth_info(mut self, auth_info: impl IntoIterator<Item = impl Into<AuthInfo>>) -> Self {
        self.auth_info = Some(auth_info.into_iter().map(Into::into).collect());
        self
    }

    /// 0 ordinary, 1 album.
    pub fn space_sub_type(mut self, space_sub_type: impl Into<i64>) -> Self {
        self.space_sub_type = Some(space_sub_type.into());
        self
    }
}

wire_out!(SpaceCreate {
    "space_name" => space_name,
    "auth_info" => auth_info,
    "space_sub_type" => space_sub_type,
});

/// The answer to [`SpaceCreate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SpaceCreateResponse {
    /// Space of the drive.
    pub spaceid: String,
}

wire_in!(SpaceCreateResponse {
    "spaceid" => spaceid,
});

impl Endpoint for SpaceCreate {
    type Response = SpaceCreateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.wedrive.space_create",
        path: "/cgi-bin/wedrive/space_create",
        ..Operation::usual(Product::Work)
    };
}

/// Dismiss a space (解散空间).
///
/// `POST /cgi-bin/wedrive/space_dismiss`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/97857)
///
/// Deletes the space with its files.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SpaceDismiss {
    /// Space of the drive.
    pub spaceid: String,
}

impl SpaceDismiss {
    /// Starts with the required members.
    pub fn new(spaceid: impl Into<String>) -> Self {
        Self {
            spaceid: spaceid.into(),
        }
    }
}

wire_out!(SpaceDismiss {
    "spaceid" => spaceid,
});

/// The answer to [`SpaceDismiss`].
pub type SpaceDismissResponse = yizhan_core::Done;

impl Endpoint for SpaceDismiss {
    type Response = SpaceDismissResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.wedrive.space_dismiss",
        path: "/cgi-bin/wedrive/space_dismiss",
        ..Operation::usual(Product::Work)
    };
}

/// Get the details of a space (获取空间信息).
///
/// `POST /cgi-bin/wedrive/space_info`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/97858)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SpaceInfo {
    /// Space of the drive.
    pub spaceid: String,
}

impl SpaceInfo {
    /// Starts with the required members.
    pub fn new(spaceid: impl Into<String>) -> Self {
        Self {
            spaceid: spaceid.into(),
        }
    }
}

wire_out!(SpaceInfo {
    "spaceid" => spaceid,
});

/// The answer to [`SpaceInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SpaceInfoResponse {
    /// `space_info`.
    pub space_info: SpaceInfoSpaceInfo,
}

wire_in!(SpaceInfoResponse {
    "space_info" => space_info,
});

impl Endpoint for SpaceInfo {
    type Response = SpaceInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.wedrive.space_info",
        path: "/cgi-bin/wedrive/space_info",
        ..Operation::usual(Product::Work)
    };
}

/// `space_info` of [`SpaceInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SpaceInfoSpaceInfo {
    /// Space of the drive.
    pub spaceid: String,
    /// `space_name`.
    pub space_name: String,
    /// Who may use it.
    pub auth_list: AuthList,
    /// 0 ordinary, 1 album.
    pub space_sub_type: i64,
}

wire_in!(part SpaceInfoSpaceInfo {
    "spaceid" => spaceid,
    "space_name" => space_name,
    "auth_list" => auth_list,
    "space_sub_type" => space_sub_type,
});

/// Rename a space (重命名空间).
///
/// `POST /cgi-bin/wedrive/space_rename`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/97856)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SpaceRename {
    /// Space of the drive.
    pub spaceid: String,
    /// `space_name`.
    pub space_name: String,
}

impl SpaceRename {
    /// Starts with the required members.
    pub fn new(spaceid: impl Into<String>, space_name: impl Into<String>) -> Self {
        Self {
            spaceid: spaceid.into(),
            space_name: space_name.into(),
        }
    }
}

wire_out!(SpaceRename {
    "spaceid" => spaceid,
    "space_name" => space_name,
});

/// The answer to [`SpaceRename`].
pub type SpaceRenameResponse = yizhan_core::Done;

impl Endpoint for SpaceRename {
    type Response = SpaceRenameResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.wedrive.space_rename",
        path: "/cgi-bin/wedrive/space_rename",
        ..Operation::usual(Product::Work)
    };
}

/// Change the security settings of a space (空间权限管理).
///
/// `POST /cgi-bin/wedrive/space_setting`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/97876)
///
/// Only what is given changes.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SpaceSetting {
    /// Space of the drive.
    pub spaceid: String,
    /// Whether files carry a watermark.
    pub enable_watermark: Option<bool>,
    /// Whether the space is confidential.
    pub enable_confidential_mode: Option<bool>,
    /// Whether people join by the link without approval.
    pub share_url_no_approve: Option<bool>,
    /// Right of people who join by the link.
    pub share_url_no_approve_default_auth: Option<i64>,
    /// Who may see new files: 1 members only, 2 the company.
    pub default_file_scope: Option<i64>,
    /// Whether sharing outside the company is forbidden.
    pub ban_share_external: Option<bool>,
}

impl SpaceSetting {
    /// Starts with the required members.
    pub fn new(spaceid: impl Into<String>) -> Self {
        Self {
            spaceid: spaceid.into(),
            enable_watermark: Default::default(),
            enable_confidential_mode: Default::default(),
            share_url_no_approve: Default::default(),
            share_url_no_approve_default_auth: Default::default(),
            default_file_scope: Default::default(),
            ban_share_external: Default::default(),
        }
    }

    /// Whether files carry a watermark.
    pub fn enable_watermark(mut self, enable_watermark: impl Into<bool>) -> Self {
        self.enable_watermark = Some(enable_watermark.into());
        self
    }

    /// Whether the space is confidential.
    pub fn enable_confidential_mode(mut self, enable_confidential_mode: impl Into<bool>) -> Self {
        self.enable_confidential_mode = Some(enable_confidential_mode.into());
        self
    }

    /// Whether people join by the link without approval.
    pub fn share_url_no_approve(mut self, share_url_no_approve: impl Into<bool>) -> Self {
        self.share_url_no_approve = Some(share_url_no_approve.into());
        self
    }

    /// Right of people who join by the link.
    pub fn share_url_no_approve_default_auth(
        mut self,
        share_url_no_approve_default_auth: impl Into<i64>,
    ) -> Self {
        self.share_url_no_approve_default_auth = Some(share_url_no_approve_default_auth.into());
        self
    }

    /// Who may see new files: 1 members only, 2 the company.
    pub fn default_file_scope(mut self, default_file_scope: impl Into<i64>) -> Self {
        self.default_file_scope = Some(default_file_scope.into());
        self
    }

    /// Whether sharing outside the company is forbidden.
    pub fn ban_share_external(mut self, ban_share_external: impl Into<bool>) -> Self {
        self.ban_share_external = Some(ban_share_external.into());
        self
    }
}

wire_out!(SpaceSetting {
    "spaceid" => spaceid,
    "enable_watermark" => enable_watermark,
    "enable_confidential_mode" => enable_confidential_mode,
    "share_url_no_approve" => share_url_no_approve,
    "share_url_no_approve_default_auth" => share_url_no_approve_default_auth,
    "default_file_scope" => default_file_scope,
    "ban_share_external" => ban_share_external,
});

/// The answer to [`SpaceSetting`].
pub type SpaceSettingResponse = yizhan_core::Done;

impl Endpoint for SpaceSetting {
    type Response = SpaceSettingResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.wedrive.space_setting",
        path: "/cgi-bin/wedrive/space_setting",
        ..Operation::usual(Product::Work)
    };
}

/// Get the invitation link of a space (获取邀请链接).
///
/// `POST /cgi-bin/wedrive/space_share`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/97877)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SpaceShare {
    /// Space of the drive.
    pub spaceid: String,
}

impl SpaceShare {
    /// Starts with the required members.
    pub fn new(spaceid: impl Into<String>) -> Self {
        Self {
            spaceid: spaceid.into(),
        }
    }
}

wire_out!(SpaceShare {
    "spaceid" => spaceid,
});

/// The answer to [`SpaceShare`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SpaceShareResponse {
    /// Link to join the space.
    pub space_share_url: String,
}

wire_in!(SpaceShareResponse {
    "space_share_url" => space_share_url,
});

impl Endpoint for SpaceShare {
    type Response = SpaceShareResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.wedrive.space_share",
        path: "/cgi-bin/wedrive/space_share",
        ..Operation::usual(Product::Work)
    };
}

/// Assign advanced drive accounts in bulk (分配高级功能账号).
///
/// `POST /cgi-bin/wedrive/vip/batch_add`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/99512)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct VipBatchAdd {
    /// At most 100.
    pub userid_list: Vec<String>,
}

impl VipBatchAdd {
    /// Starts with the required members.
    pub fn new(userid_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            userid_list: userid_list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(VipBatchAdd {
    "userid_list" => userid_list,
});

/// The answer to [`VipBatchAdd`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct VipBatchAddResponse {
    /// Members done.
    pub succ_userid_list: Vec<String>,
    /// Members that failed.
    pub fail_userid_list: Vec<String>,
}

wire_in!(VipBatchAddResponse {
    "succ_userid_list" => succ_userid_list,
    "fail_userid_list" => fail_userid_list,
});

impl Endpoint for VipBatchAdd {
    type Response = VipBatchAddResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.wedrive.vip_batch_add",
        path: "/cgi-bin/wedrive/vip/batch_add",
        ..Operation::usual(Product::Work)
    };
}

/// Withdraw advanced drive accounts in bulk (取消高级功能账号).
///
/// `POST /cgi-bin/wedrive/vip/batch_del`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/99513)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct VipBatchDel {
    /// At most 100.
    pub userid_list: Vec<String>,
}

impl VipBatchDel {
    /// Starts with the required members.
    pub fn new(userid_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            userid_list: userid_list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(VipBatchDel {
    "userid_list" => userid_list,
});

/// The answer to [`VipBatchDel`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct VipBatchDelResponse {
    /// Members done.
    pub succ_userid_list: Vec<String>,
    /// Members that failed.
    pub fail_userid_list: Vec<String>,
}

wire_in!(VipBatchDelResponse {
    "succ_userid_list" => succ_userid_list,
    "fail_userid_list" => fail_userid_list,
});

impl Endpoint for VipBatchDel {
    type Response = VipBatchDelResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.wedrive.vip_batch_del",
        path: "/cgi-bin/wedrive/vip/batch_del",
        ..Operation::usual(Product::Work)
    };
}

/// List the advanced drive accounts (获取高级功能账号列表).
///
/// `POST /cgi-bin/wedrive/vip/list`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/99514)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct VipList {
    /// Page size, at most 200, 100 by default.
    pub limit: Option<i64>,
    /// Next_cursor of the page before.
    pub cursor: Option<String>,
}

impl VipList {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Page size, at most 200, 100 by default.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }

    /// Next_cursor of the page before.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }
}

wire_out!(VipList {
    "limit" => limit,
    "cursor" => cursor,
});

/// The answer to [`VipList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct VipListResponse {
    /// Members with an advanced account.
    pub userid_list: Vec<String>,
    /// Whether another page follows.
    pub has_more: bool,
    /// Pass as cursor for the next page.
    pub next_cursor: Option<String>,
}

wire_in!(VipListResponse {
    "userid_list" => userid_list,
    "has_more" => has_more,
    "next_cursor" => next_cursor,
});

impl Endpoint for VipList {
    type Response = VipListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.wedrive.vip_list",
        path: "/cgi-bin/wedrive/vip/list",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}
