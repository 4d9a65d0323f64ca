//! Generated from `spec/work/tag.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Tags of members (标签管理)

use yizhan_core::{BodyKind, Endpoint, Method, Operation, Product, wire_in, wire_out};

/// Add members to a tag (增加标签成员).
///
/// `POST /cgi-bin/tag/addtagusers`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/90214) [(2)](https://developer.work.weixin.qq.com/document/path/90350) [(3)](https://developer.work.weixin.qq.com/document/path/90833)
///
/// At least one of userlist and partylist. Tags locked to another app can't be changed.
///
/// # Errors
///
/// - `40068`: tag id missing or unknown
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AddTagUsers {
    /// Id of the tag.
    pub tagid: i64,
    /// Members; at most 1000 in a request.
    pub userlist: Option<Vec<String>>,
    /// Departments; at most 100 in a request.
    pub partylist: Option<Vec<i64>>,
}

impl AddTagUsers {
    /// Starts with the required members.
    pub fn new(tagid: impl Into<i64>) -> Self {
        Self {
            tagid: tagid.into(),
            userlist: Default::default(),
            partylist: Default::default(),
        }
    }

    /// Members; at most 1000 in a request.
    pub fn userlist(mut self, userlist: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.userlist = Some(userlist.into_iter().map(Into::into).collect());
        self
    }

    /// Departments; at most 100 in a request.
    pub fn partylist(mut self, partylist: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.partylist = Some(partylist.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(AddTagUsers {
    "tagid" => tagid,
    "userlist" => userlist,
    "partylist" => partylist,
});

/// The answer to [`AddTagUsers`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddTagUsersResponse {
    /// Members that were not accepted.
    pub invalidlist: Vec<String>,
    /// Departments that were not accepted.
    pub invalidparty: Vec<i64>,
}

wire_in!(AddTagUsersResponse {
    "invalidparty" => invalidparty,
} via {
    "invalidlist" => invalidlist: yizhan_core::wire::CsvPipe,
});

impl Endpoint for AddTagUsers {
    type Response = AddTagUsersResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.tag.add_tag_users",
        path: "/cgi-bin/tag/addtagusers",
        ..Operation::usual(Product::Work)
    };
}

/// Create a tag (创建标签).
///
/// `POST /cgi-bin/tag/create`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/90210) [(2)](https://developer.work.weixin.qq.com/document/path/90346) [(3)](https://developer.work.weixin.qq.com/document/path/90829)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Create {
    /// Chosen by WeCom if left out.
    pub tagid: Option<i64>,
    /// At most 32 characters, unique within the company.
    pub tagname: String,
}

impl Create {
    /// Starts with the required members.
    pub fn new(tagname: impl Into<String>) -> Self {
        Self {
            tagid: Default::default(),
            tagname: tagname.into(),
        }
    }

    /// Chosen by WeCom if left out.
    pub fn tagid(mut self, tagid: impl Into<i64>) -> Self {
        self.tagid = Some(tagid.into());
        self
    }
}

wire_out!(Create {
    "tagid" => tagid,
    "tagname" => tagname,
});

/// The answer to [`Create`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// Id of the tag.
    pub tagid: i64,
}

wire_in!(CreateResponse {
    "tagid" => tagid,
});

impl Endpoint for Create {
    type Response = CreateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.tag.create",
        path: "/cgi-bin/tag/create",
        ..Operation::usual(Product::Work)
    };
}

/// Delete a tag (删除标签).
///
/// `GET /cgi-bin/tag/delete`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/90212) [(2)](https://developer.work.weixin.qq.com/document/path/90348) [(3)](https://developer.work.weixin.qq.com/document/path/90831)
///
/// # Errors
///
/// - `40068`: tag id missing or unknown
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Delete {
    /// Id of the tag.
    pub tagid: i64,
}

impl Delete {
    /// Starts with the required members.
    pub fn new(tagid: impl Into<i64>) -> Self {
        Self {
            tagid: tagid.into(),
        }
    }
}

wire_out!(Delete {
    "tagid" => tagid,
});

/// The answer to [`Delete`].
pub type DeleteResponse = yizhan_core::Done;

impl Endpoint for Delete {
    type Response = DeleteResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.tag.delete",
        path: "/cgi-bin/tag/delete",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// Remove members from a tag (删除标签成员).
///
/// `POST /cgi-bin/tag/deltagusers`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/90215) [(2)](https://developer.work.weixin.qq.com/document/path/90351) [(3)](https://developer.work.weixin.qq.com/document/path/90834)
///
/// At least one of userlist and partylist. Tags locked to another app can't be changed.
///
/// # Errors
///
/// - `40068`: tag id missing or unknown
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DelTagUsers {
    /// Id of the tag.
    pub tagid: i64,
    /// Members; at most 1000 in a request.
    pub userlist: Option<Vec<String>>,
    /// Departments; at most 100 in a request.
    pub partylist: Option<Vec<i64>>,
}

impl DelTagUsers {
    /// Starts with the required members.
    pub fn new(tagid: impl Into<i64>) -> Self {
        Self {
            tagid: tagid.into(),
            userlist: Default::default(),
            partylist: Default::default(),
        }
    }

    /// Members; at most 1000 in a request.
    pub fn userlist(mut self, userlist: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.userlist = Some(userlist.into_iter().map(Into::into).collect());
        self
    }

    /// Departments; at most 100 in a request.
    pub fn partylist(mut self, partylist: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.partylist = Some(partylist.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(DelTagUsers {
    "tagid" => tagid,
    "userlist" => userlist,
    "partylist" => partylist,
});

/// The answer to [`DelTagUsers`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DelTagUsersResponse {
    /// Members that were not accepted.
    pub invalidlist: Vec<String>,
    /// Departments that were not accepted.
    pub invalidparty: Vec<i64>,
}

wire_in!(DelTagUsersResponse {
    "invalidparty" => invalidparty,
} via {
    "invalidlist" => invalidlist: yizhan_core::wire::CsvPipe,
});

impl Endpoint for DelTagUsers {
    type Response = DelTagUsersResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.tag.del_tag_users",
        path: "/cgi-bin/tag/deltagusers",
        ..Operation::usual(Product::Work)
    };
}

/// List the members of a tag (获取标签成员).
///
/// `GET /cgi-bin/tag/get`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/90213) [(2)](https://developer.work.weixin.qq.com/document/path/90349) [(3)](https://developer.work.weixin.qq.com/document/path/90832)
///
/// # Errors
///
/// - `40068`: tag id missing or unknown
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Get {
    /// Id of the tag.
    pub tagid: i64,
}

impl Get {
    /// Starts with the required members.
    pub fn new(tagid: impl Into<i64>) -> Self {
        Self {
            tagid: tagid.into(),
        }
    }
}

wire_out!(Get {
    "tagid" => tagid,
});

/// The answer to [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// At most 32 characters, unique within the company.
    pub tagname: String,
    /// Members; at most 1000 in a request.
    pub userlist: Vec<GetUserlist>,
    /// Departments; at most 100 in a request.
    pub partylist: Vec<i64>,
}

wire_in!(GetResponse {
    "tagname" => tagname,
    "userlist" => userlist,
    "partylist" => partylist,
});

impl Endpoint for Get {
    type Response = GetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.tag.get",
        path: "/cgi-bin/tag/get",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `userlist` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetUserlist {
    /// `userid`.
    pub userid: String,
    /// `name`.
    pub name: Option<String>,
}

wire_in!(part GetUserlist {
    "userid" => userid,
    "name" => name,
});

/// List tags (获取标签列表).
///
/// `GET /cgi-bin/tag/list`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/90216) [(2)](https://developer.work.weixin.qq.com/document/path/90352) [(3)](https://developer.work.weixin.qq.com/document/path/90835)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct List {}

impl List {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(List {});

/// The answer to [`List`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// `taglist`.
    pub taglist: Vec<ListTaglist>,
}

wire_in!(ListResponse {
    "taglist" => taglist,
});

impl Endpoint for List {
    type Response = ListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.tag.list",
        path: "/cgi-bin/tag/list",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `taglist` of [`List`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListTaglist {
    /// Id of the tag.
    pub tagid: i64,
    /// At most 32 characters, unique within the company.
    pub tagname: String,
}

wire_in!(part ListTaglist {
    "tagid" => tagid,
    "tagname" => tagname,
});

/// Rename a tag (更新标签名字).
///
/// `POST /cgi-bin/tag/update`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/90211) [(2)](https://developer.work.weixin.qq.com/document/path/90347) [(3)](https://developer.work.weixin.qq.com/document/path/90830)
///
/// # Errors
///
/// - `40068`: tag id missing or unknown
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Update {
    /// Id of the tag.
    pub tagid: i64,
    /// At most 32 characters, unique within the company.
    pub tagname: String,
}

impl Update {
    /// Starts with the required members.
    pub fn new(tagid: impl Into<i64>, tagname: impl Into<String>) -> Self {
        Self {
            tagid: tagid.into(),
            tagname: tagname.into(),
        }
    }
}

wire_out!(Update {
    "tagid" => tagid,
    "tagname" => tagname,
});

/// The answer to [`Update`].
pub type UpdateResponse = yizhan_core::Done;

impl Endpoint for Update {
    type Response = UpdateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.tag.update",
        path: "/cgi-bin/tag/update",
        ..Operation::usual(Product::Work)
    };
}
