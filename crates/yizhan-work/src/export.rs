//! Generated from `spec/work/export.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Asynchronous contacts export (异步导出接口)

use yizhan_core::{BodyKind, Endpoint, Method, Operation, Product, wire_in, wire_out};

/// Export departments (导出部门).
///
/// `POST /cgi-bin/export/department`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/94852) [(2)](https://developer.work.weixin.qq.com/document/path/94952)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Department {
    /// Key of 43 letters and digits the data is encrypted with.
    pub encoding_aeskey: String,
    /// Records in a file, 1000000 if absent, from 10000 to 1000000.
    pub block_size: Option<i64>,
}

impl Department {
    /// Starts with the required members.
    pub fn new(encoding_aeskey: impl Into<String>) -> Self {
        Self {
            encoding_aeskey: encoding_aeskey.into(),
            block_size: Default::default(),
        }
    }

    /// Records in a file, 1000000 if absent, from 10000 to 1000000.
    pub fn block_size(mut self, block_size: impl Into<i64>) -> Self {
        self.block_size = Some(block_size.into());
        self
    }
}

wire_out!(Department {
    "encoding_aeskey" => encoding_aeskey,
    "block_size" => block_size,
});

/// The answer to [`Department`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DepartmentResponse {
    /// Id of the task, valid for 24 hours.
    pub jobid: String,
}

wire_in!(DepartmentResponse {
    "jobid" => jobid,
});

impl Endpoint for Department {
    type Response = DepartmentResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.export.department",
        path: "/cgi-bin/export/department",
        ..Operation::usual(Product::Work)
    };
}

/// Get the result of an export task (获取导出结果).
///
/// `GET /cgi-bin/export/get_result`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/94854) [(2)](https://developer.work.weixin.qq.com/document/path/94954)
///
/// Decrypt the files with AES-256-CBC and the key given when the export began.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetResult {
    /// Id of the task, valid for 24 hours.
    pub jobid: String,
}

impl GetResult {
    /// Starts with the required members.
    pub fn new(jobid: impl Into<String>) -> Self {
        Self {
            jobid: jobid.into(),
        }
    }
}

wire_out!(GetResult {
    "jobid" => jobid,
});

/// The answer to [`GetResult`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetResultResponse {
    /// 0 not started, 1 running, 2 finished, 3 failed.
    pub status: i64,
    /// Files with the encrypted data.
    pub data_list: Vec<GetResultDataList>,
}

wire_in!(GetResultResponse {
    "status" => status,
    "data_list" => data_list,
});

impl Endpoint for GetResult {
    type Response = GetResultResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.export.get_result",
        path: "/cgi-bin/export/get_result",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `data_list` of [`GetResult`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetResultDataList {
    /// Address of the file, valid for two hours.
    pub url: String,
    /// Bytes of the encrypted file.
    pub size: i64,
    /// MD5 of the encrypted file.
    pub md5: String,
}

wire_in!(part GetResultDataList {
    "url" => url,
    "size" => size,
    "md5" => md5,
});

/// Export members (导出成员).
///
/// `POST /cgi-bin/export/simple_user`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/94849) [(2)](https://developer.work.weixin.qq.com/document/path/94950)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SimpleUser {
    /// Key of 43 letters and digits the data is encrypted with.
    pub encoding_aeskey: String,
    /// Records in a file, 1000000 if absent, from 10000 to 1000000.
    pub block_size: Option<i64>,
}

impl SimpleUser {
    /// Starts with the required members.
    pub fn new(encoding_aeskey: impl Into<String>) -> Self {
        Self {
            encoding_aeskey: encoding_aeskey.into(),
            block_size: Default::default(),
        }
    }

    /// Records in a file, 1000000 if absent, from 10000 to 1000000.
    pub fn block_size(mut self, block_size: impl Into<i64>) -> Self {
        self.block_size = Some(block_size.into());
        self
    }
}

wire_out!(SimpleUser {
    "encoding_aeskey" => encoding_aeskey,
    "block_size" => block_size,
});

/// The answer to [`SimpleUser`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SimpleUserResponse {
    /// Id of the task, valid for 24 hours.
    pub jobid: String,
}

wire_in!(SimpleUserResponse {
    "jobid" => jobid,
});

impl Endpoint for SimpleUser {
    type Response = SimpleUserResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.export.simple_user",
        path: "/cgi-bin/export/simple_user",
        ..Operation::usual(Product::Work)
    };
}

/// Export members of a tag (导出标签成员).
///
/// `POST /cgi-bin/export/taguser`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/94853) [(2)](https://developer.work.weixin.qq.com/document/path/94953)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct TagUser {
    /// Tag id.
    pub tagid: i64,
    /// Key of 43 letters and digits the data is encrypted with.
    pub encoding_aeskey: String,
    /// Records in a file, 1000000 if absent, from 10000 to 1000000.
    pub block_size: Option<i64>,
}

impl TagUser {
    /// Starts with the required members.
    pub fn new(tagid: impl Into<i64>, encoding_aeskey: impl Into<String>) -> Self {
        Self {
            tagid: tagid.into(),
            encoding_aeskey: encoding_aeskey.into(),
            block_size: Default::default(),
        }
    }

    /// Records in a file, 1000000 if absent, from 10000 to 1000000.
    pub fn block_size(mut self, block_size: impl Into<i64>) -> Self {
        self.block_size = Some(block_size.into());
        self
    }
}

wire_out!(TagUser {
    "tagid" => tagid,
    "encoding_aeskey" => encoding_aeskey,
    "block_size" => block_size,
});

/// The answer to [`TagUser`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TagUserResponse {
    /// Id of the task, valid for 24 hours.
    pub jobid: String,
}

wire_in!(TagUserResponse {
    "jobid" => jobid,
});

impl Endpoint for TagUser {
    type Response = TagUserResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.export.tag_user",
        path: "/cgi-bin/export/taguser",
        ..Operation::usual(Product::Work)
    };
}

/// Export member details (导出成员详情).
///
/// `POST /cgi-bin/export/user`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/94851) [(2)](https://developer.work.weixin.qq.com/document/path/94951)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct User {
    /// Key of 43 letters and digits the data is encrypted with.
    pub encoding_aeskey: String,
    /// Records in a file, 1000000 if absent, from 10000 to 1000000.
    pub block_size: Option<i64>,
}

impl User {
    /// Starts with the required members.
    pub fn new(encoding_aeskey: impl Into<String>) -> Self {
        Self {
            encoding_aeskey: encoding_aeskey.into(),
            block_size: Default::default(),
        }
    }

    /// Records in a file, 1000000 if absent, from 10000 to 1000000.
    pub fn block_size(mut self, block_size: impl Into<i64>) -> Self {
        self.block_size = Some(block_size.into());
        self
    }
}

wire_out!(User {
    "encoding_aeskey" => encoding_aeskey,
    "block_size" => block_size,
});

/// The answer to [`User`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UserResponse {
    /// Id of the task, valid for 24 hours.
    pub jobid: String,
}

wire_in!(UserResponse {
    "jobid" => jobid,
});

impl Endpoint for User {
    type Response = UserResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.export.user",
        path: "/cgi-bin/export/user",
        ..Operation::usual(Product::Work)
    };
}
