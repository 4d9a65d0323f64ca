//! Generated from `spec/mp/tags.toml` by `cargo xtask codegen`. Do not edit.
//!
//! User tags and blacklist (用户标签与黑名单)

use yizhan_core::{BodyKind, Endpoint, Method, Operation, Product, wire_in, wire_out};

/// Create a tag (创建标签).
///
/// `POST /cgi-bin/tags/create`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/User_Management/User_Tag_Management.html)
///
/// At most 100 tags.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Create {
    /// `tag`.
    pub tag: CreateTag,
}

impl Create {
    /// Starts with the required members.
    pub fn new(tag: impl Into<CreateTag>) -> Self {
        Self { tag: tag.into() }
    }
}

wire_out!(Create {
    "tag" => tag,
});

/// The answer to [`Create`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// `tag`.
    pub tag: CreateAnswerTag,
}

wire_in!(CreateResponse {
    "tag" => tag,
});

impl Endpoint for Create {
    type Response = CreateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.tags.create",
        path: "/cgi-bin/tags/create",
        ..Operation::usual(Product::Mp)
    };
}

/// `tag` of [`Create`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateTag {
    /// At most 30 characters.
    pub name: String,
}

impl CreateTag {
    /// Starts with the required members.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

wire_out!(part CreateTag {
    "name" => name,
});

/// `answer_tag` of [`Create`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateAnswerTag {
    /// Id of the tag; 0, 1 and 2 are the system's.
    pub id: i64,
    /// At most 30 characters.
    pub name: String,
}

wire_in!(part CreateAnswerTag {
    "id" => id,
    "name" => name,
});

/// Delete a tag (删除标签).
///
/// `POST /cgi-bin/tags/delete`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/User_Management/User_Tag_Management.html)
///
/// Not possible while more than 100000 users have the tag; untag them first.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Delete {
    /// `tag`.
    pub tag: DeleteTag,
}

impl Delete {
    /// Starts with the required members.
    pub fn new(tag: impl Into<DeleteTag>) -> Self {
        Self { tag: tag.into() }
    }
}

wire_out!(Delete {
    "tag" => tag,
});

/// The answer to [`Delete`].
pub type DeleteResponse = yizhan_core::Done;

impl Endpoint for Delete {
    type Response = DeleteResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.tags.delete",
        path: "/cgi-bin/tags/delete",
        ..Operation::usual(Product::Mp)
    };
}

/// `tag` of [`Delete`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DeleteTag {
    /// Id of the tag; 0, 1 and 2 are the system's.
    pub id: i64,
}

impl DeleteTag {
    /// Starts with the required members.
    #[must_use]
    pub fn new(id: impl Into<i64>) -> Self {
        Self { id: id.into() }
    }
}

wire_out!(part DeleteTag {
    "id" => id,
});

/// List the tags (获取公众号已创建的标签).
///
/// `GET /cgi-bin/tags/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/User_Management/User_Tag_Management.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Get {}

impl Get {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(Get {});

/// The answer to [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// `tags`.
    pub tags: Vec<GetTags>,
}

wire_in!(GetResponse {
    "tags" => tags,
});

impl Endpoint for Get {
    type Response = GetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.tags.get",
        path: "/cgi-bin/tags/get",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// `tags` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetTags {
    /// Id of the tag; 0, 1 and 2 are the system's.
    pub id: i64,
    /// At most 30 characters.
    pub name: String,
    /// Users with the tag.
    pub count: i64,
}

wire_in!(part GetTags {
    "id" => id,
    "name" => name,
    "count" => count,
});

/// List the tags of a user (获取用户身上的标签列表).
///
/// `POST /cgi-bin/tags/getidlist`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/User_Management/User_Tag_Management.html)
///
/// # Errors
///
/// - `40003`: openid unknown to this account
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetIdList {
    /// `openid`.
    pub openid: String,
}

impl GetIdList {
    /// Starts with the required members.
    pub fn new(openid: impl Into<String>) -> Self {
        Self {
            openid: openid.into(),
        }
    }
}

wire_out!(GetIdList {
    "openid" => openid,
});

/// The answer to [`GetIdList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetIdListResponse {
    /// Ids of the tags.
    pub tagid_list: Vec<i64>,
}

wire_in!(GetIdListResponse {
    "tagid_list" => tagid_list,
});

impl Endpoint for GetIdList {
    type Response = GetIdListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.tags.get_id_list",
        path: "/cgi-bin/tags/getidlist",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// Blacklist users (拉黑用户).
///
/// `POST /cgi-bin/tags/members/batchblacklist`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/User_Management/Manage_blacklist.html)
///
/// # Errors
///
/// - `40003`: openid unknown to this account
/// - `40032`: openid list length not valid
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct MembersBatchBlacklist {
    /// At most 20 openids.
    pub openid_list: Vec<String>,
}

impl MembersBatchBlacklist {
    /// Starts with the required members.
    pub fn new(openid_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            openid_list: openid_list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(MembersBatchBlacklist {
    "openid_list" => openid_list,
});

/// The answer to [`MembersBatchBlacklist`].
pub type MembersBatchBlacklistResponse = yizhan_core::Done;

impl Endpoint for MembersBatchBlacklist {
    type Response = MembersBatchBlacklistResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.tags.members_batch_blacklist",
        path: "/cgi-bin/tags/members/batchblacklist",
        ..Operation::usual(Product::Mp)
    };
}

/// Tag users (批量为用户打标签).
///
/// `POST /cgi-bin/tags/members/batchtagging`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/User_Management/User_Tag_Management.html)
///
/// A user can have 20 tags.
///
/// # Errors
///
/// - `40032`: openid list length not valid
/// - `45159`: tag id not valid
/// - `40003`: openid unknown to this account
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct MembersBatchTagging {
    /// At most 50 openids.
    pub openid_list: Vec<String>,
    /// Id of the tag; 0, 1 and 2 are the system's.
    pub tagid: i64,
}

impl MembersBatchTagging {
    /// Starts with the required members.
    pub fn new(
        openid_list: impl IntoIterator<Item = impl Into<String>>,
        tagid: impl Into<i64>,
    ) -> Self {
        Self {
            openid_list: openid_list.into_iter().map(Into::into).collect(),
            tagid: tagid.into(),
        }
    }
}

wire_out!(MembersBatchTagging {
    "openid_list" => openid_list,
    "tagid" => tagid,
});

/// The answer to [`MembersBatchTagging`].
pub type MembersBatchTaggingResponse = yizhan_core::Done;

impl Endpoint for MembersBatchTagging {
    type Response = MembersBatchTaggingResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.tags.members_batch_tagging",
        path: "/cgi-bin/tags/members/batchtagging",
        ..Operation::usual(Product::Mp)
    };
}

/// Unblacklist users (取消拉黑用户).
///
/// `POST /cgi-bin/tags/members/batchunblacklist`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/User_Management/Manage_blacklist.html)
///
/// # Errors
///
/// - `40003`: openid unknown to this account
/// - `40032`: openid list length not valid
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct MembersBatchunblacklist {
    /// At most 20 openids.
    pub openid_list: Vec<String>,
}

impl MembersBatchunblacklist {
    /// Starts with the required members.
    pub fn new(openid_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            openid_list: openid_list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(MembersBatchunblacklist {
    "openid_list" => openid_list,
});

/// The answer to [`MembersBatchunblacklist`].
pub type MembersBatchunblacklistResponse = yizhan_core::Done;

impl Endpoint for MembersBatchunblacklist {
    type Response = MembersBatchunblacklistResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.tags.members_batchunblacklist",
        path: "/cgi-bin/tags/members/batchunblacklist",
        ..Operation::usual(Product::Mp)
    };
}

/// Untag users (批量为用户取消标签).
///
/// `POST /cgi-bin/tags/members/batchuntagging`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/User_Management/User_Tag_Management.html)
///
/// # Errors
///
/// - `40032`: openid list length not valid
/// - `45159`: tag id not valid
/// - `40003`: openid unknown to this account
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct MembersBatchUntagging {
    /// At most 50 openids.
    pub openid_list: Vec<String>,
    /// Id of the tag; 0, 1 and 2 are the system's.
    pub tagid: i64,
}

impl MembersBatchUntagging {
    /// Starts with the required members.
    pub fn new(
        openid_list: impl IntoIterator<Item = impl Into<String>>,
        tagid: impl Into<i64>,
    ) -> Self {
        Self {
            openid_list: openid_list.into_iter().map(Into::into).collect(),
            tagid: tagid.into(),
        }
    }
}

wire_out!(MembersBatchUntagging {
    "openid_list" => openid_list,
    "tagid" => tagid,
});

/// The answer to [`MembersBatchUntagging`].
pub type MembersBatchUntaggingResponse = yizhan_core::Done;

impl Endpoint for MembersBatchUntagging {
    type Response = MembersBatchUntaggingResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.tags.members_batch_untagging",
        path: "/cgi-bin/tags/members/batchuntagging",
        ..Operation::usual(Product::Mp)
    };
}

/// List the blacklisted users (获取公众号的黑名单列表).
///
/// `POST /cgi-bin/tags/members/getblacklist`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/User_Management/Manage_blacklist.html)
///
/// # Errors
///
/// - `40003`: openid unknown to this account
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct MembersGetBlacklist {
    /// Last openid of the page before; empty for the first page.
    pub begin_openid: Option<String>,
}

impl MembersGetBlacklist {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Last openid of the page before; empty for the first page.
    pub fn begin_openid(mut self, begin_openid: impl Into<String>) -> Self {
        self.begin_openid = Some(begin_openid.into());
        self
    }
}

wire_out!(MembersGetBlacklist {
    "begin_openid" => begin_openid,
});

/// The answer to [`MembersGetBlacklist`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MembersGetBlacklistResponse {
    /// Blacklisted users in all.
    pub total: i64,
    /// Openids on this page.
    pub count: i64,
    /// `data`.
    pub data: Data,
    /// Last openid of the page.
    pub next_openid: String,
}

wire_in!(MembersGetBlacklistResponse {
    "total" => total,
    "count" => count,
    "data" => data,
    "next_openid" => next_openid,
});

impl Endpoint for MembersGetBlacklist {
    type Response = MembersGetBlacklistResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.tags.members_get_blacklist",
        path: "/cgi-bin/tags/members/getblacklist",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// `data` of [`MembersGetBlacklist`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Data {
    /// `openid`.
    pub openid: Vec<String>,
}

wire_in!(part Data {
    "openid" => openid,
});

/// Rename a tag (编辑标签).
///
/// `POST /cgi-bin/tags/update`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/User_Management/User_Tag_Management.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Update {
    /// `tag`.
    pub tag: UpdateTag,
}

impl Update {
    /// Starts with the required members.
    pub fn new(tag: impl Into<UpdateTag>) -> Self {
        Self { tag: tag.into() }
    }
}

wire_out!(Update {
    "tag" => tag,
});

/// The answer to [`Update`].
pub type UpdateResponse = yizhan_core::Done;

impl Endpoint for Update {
    type Response = UpdateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.tags.update",
        path: "/cgi-bin/tags/update",
        ..Operation::usual(Product::Mp)
    };
}

/// `tag` of [`Update`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateTag {
    /// Id of the tag; 0, 1 and 2 are the system's.
    pub id: i64,
    /// At most 30 characters.
    pub name: String,
}

impl UpdateTag {
    /// Starts with the required members.
    #[must_use]
    pub fn new(id: impl Into<i64>, name: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
        }
    }
}

wire_out!(part UpdateTag {
    "id" => id,
    "name" => name,
});

/// List the users with a tag (获取标签下粉丝列表).
///
/// `POST /cgi-bin/user/tag/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/User_Management/User_Tag_Management.html)
///
/// 10000 openids a page.
///
/// # Errors
///
/// - `40003`: openid unknown to this account
/// - `45159`: tag id not valid
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UserTagGet {
    /// Id of the tag; 0, 1 and 2 are the system's.
    pub tagid: i64,
    /// Last openid of the page before; empty for the first page.
    pub next_openid: Option<String>,
}

impl UserTagGet {
    /// Starts with the required members.
    pub fn new(tagid: impl Into<i64>) -> Self {
        Self {
            tagid: tagid.into(),
            next_openid: Default::default(),
        }
    }

    /// Last openid of the page before; empty for the first page.
    pub fn next_openid(mut self, next_openid: impl Into<String>) -> Self {
        self.next_openid = Some(next_openid.into());
        self
    }
}

wire_out!(UserTagGet {
    "tagid" => tagid,
    "next_openid" => next_openid,
});

/// The answer to [`UserTagGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UserTagGetResponse {
    /// Openids on this page.
    pub count: i64,
    /// `data`.
    pub data: Data,
    /// Last openid of the page.
    pub next_openid: String,
}

wire_in!(UserTagGetResponse {
    "count" => count,
    "data" => data,
    "next_openid" => next_openid,
});

impl Endpoint for UserTagGet {
    type Response = UserTagGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.tags.user_tag_get",
        path: "/cgi-bin/user/tag/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}
