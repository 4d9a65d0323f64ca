//! Generated from `spec/work/batch.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Asynchronous contacts import (异步批量接口)

use yizhan_core::{BodyKind, Endpoint, Method, Operation, Product, wire_in, wire_out};

/// Get the result of an import task (获取异步任务结果).
///
/// `GET /cgi-bin/batch/getresult`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/90983) [(2)](https://developer.work.weixin.qq.com/document/path/91133) [(3)](https://developer.work.weixin.qq.com/document/path/91166)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetResult {
    /// Id of the task.
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
    /// Sync_user, replace_user, invite_user or replace_party.
    pub r#type: String,
    /// 1 started, 2 running, 3 finished.
    pub status: i64,
    /// Number of records.
    pub total: i64,
    /// Progress in percent, finished at 100.
    pub percentage: i64,
    /// `result`.
    pub result: Vec<GetResultResult>,
}

wire_in!(GetResultResponse {
    "type" => r#type,
    "status" => status,
    "total" => total,
    "percentage" => percentage,
    "result" => result,
});

impl Endpoint for GetResult {
    type Response = GetResultResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.batch.get_result",
        path: "/cgi-bin/batch/getresult",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `result` of [`GetResult`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetResultResult {
    /// 0 if this record succeeded.
    pub errcode: i64,
    /// `errmsg`.
    pub errmsg: Option<String>,
    /// Kind of change of a department: 1 created, 2 renamed, 4 moved, 8 sorted, as bits.
    pub action: Option<i64>,
    /// User id of the member.
    pub userid: Option<String>,
    /// Department id.
    pub partyid: Option<i64>,
}

wire_in!(part GetResultResult {
    "errcode" => errcode,
    "errmsg" => errmsg,
    "action" => action,
    "userid" => userid,
    "partyid" => partyid,
});

/// Invite members (邀请成员).
///
/// `POST /cgi-bin/batch/invite`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/90975) [(2)](https://developer.work.weixin.qq.com/document/path/91127) [(3)](https://developer.work.weixin.qq.com/document/path/91159)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Invite {
    /// User ids, at most 1000.
    pub user: Option<Vec<String>>,
    /// Department ids, at most 100.
    pub party: Option<Vec<i64>>,
    /// Tag ids, at most 100.
    pub tag: Option<Vec<i64>>,
}

impl Invite {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// User ids, at most 1000.
    pub fn user(mut self, user: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.user = Some(user.into_iter().map(Into::into).collect());
        self
    }

    /// Department ids, at most 100.
    pub fn party(mut self, party: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.party = Some(party.into_iter().map(Into::into).collect());
        self
    }

    /// Tag ids, at most 100.
    pub fn tag(mut self, tag: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.tag = Some(tag.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(Invite {
    "user" => user,
    "party" => party,
    "tag" => tag,
});

/// The answer to [`Invite`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct InviteResponse {
    /// User ids that were not accepted.
    pub invaliduser: Vec<String>,
    /// Department ids that were not accepted.
    pub invalidparty: Vec<i64>,
    /// Tag ids that were not accepted.
    pub invalidtag: Vec<i64>,
}

wire_in!(InviteResponse {
    "invaliduser" => invaliduser,
    "invalidparty" => invalidparty,
    "invalidtag" => invalidtag,
});

impl Endpoint for Invite {
    type Response = InviteResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.batch.invite",
        path: "/cgi-bin/batch/invite",
        ..Operation::usual(Product::Work)
    };
}

/// Replace all departments (全量覆盖部门).
///
/// `POST /cgi-bin/batch/replaceparty`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/90981) [(2)](https://developer.work.weixin.qq.com/document/path/91132) [(3)](https://developer.work.weixin.qq.com/document/path/91165)
///
/// Departments that are not in the file are deleted. They must be empty.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ReplaceParty {
    /// Media id of the uploaded CSV file.
    pub media_id: String,
    /// Where the end of the task is reported.
    pub callback: Option<Callback>,
}

impl ReplaceParty {
    /// Starts with the required members.
    pub fn new(media_id: impl Into<String>) -> Self {
        Self {
            media_id: media_id.into(),
            callback: Default::default(),
        }
    }

    /// Where the end of the task is reported.
    pub fn callback(mut self, callback: impl Into<Callback>) -> Self {
        self.callback = Some(callback.into());
        self
    }
}

wire_out!(ReplaceParty {
    "media_id" => media_id,
    "callback" => callback,
});

/// The answer to [`ReplaceParty`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ReplacePartyResponse {
    /// Id of the task.
    pub jobid: String,
}

wire_in!(ReplacePartyResponse {
    "jobid" => jobid,
});

impl Endpoint for ReplaceParty {
    type Response = ReplacePartyResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.batch.replace_party",
        path: "/cgi-bin/batch/replaceparty",
        ..Operation::usual(Product::Work)
    };
}

/// `callback` of [`ReplaceParty`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Callback {
    /// Address the callback is sent to.
    pub url: String,
    /// Token to sign the callback with.
    pub token: String,
    /// Key to encrypt the callback with.
    pub encodingaeskey: String,
}

impl Callback {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        url: impl Into<String>,
        token: impl Into<String>,
        encodingaeskey: impl Into<String>,
    ) -> Self {
        Self {
            url: url.into(),
            token: token.into(),
            encodingaeskey: encodingaeskey.into(),
        }
    }
}

wire_out!(part Callback {
    "url" => url,
    "token" => token,
    "encodingaeskey" => encodingaeskey,
});

/// Replace all members (全量覆盖成员).
///
/// `POST /cgi-bin/batch/replaceuser`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/90981) [(2)](https://developer.work.weixin.qq.com/document/path/91131) [(3)](https://developer.work.weixin.qq.com/document/path/91164)
///
/// Members that are not in the file are deleted.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ReplaceUser {
    /// Media id of the uploaded CSV file.
    pub media_id: String,
    /// Whether new members are invited, true if absent.
    pub to_invite: Option<bool>,
    /// Where the end of the task is reported.
    pub callback: Option<Callback>,
}

impl ReplaceUser {
    /// Starts with the required members.
    pub fn new(media_id: impl Into<String>) -> Self {
        Self {
            media_id: media_id.into(),
            to_invite: Default::default(),
            callback: Default::default(),
        }
    }

    /// Whether new members are invited, true if absent.
    pub fn to_invite(mut self, to_invite: impl Into<bool>) -> Self {
        self.to_invite = Some(to_invite.into());
        self
    }

    /// Where the end of the task is reported.
    pub fn callback(mut self, callback: impl Into<Callback>) -> Self {
        self.callback = Some(callback.into());
        self
    }
}

wire_out!(ReplaceUser {
    "media_id" => media_id,
    "to_invite" => to_invite,
    "callback" => callback,
});

/// The answer to [`ReplaceUser`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ReplaceUserResponse {
    /// Id of the task.
    pub jobid: String,
}

wire_in!(ReplaceUserResponse {
    "jobid" => jobid,
});

impl Endpoint for ReplaceUser {
    type Response = ReplaceUserResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.batch.replace_user",
        path: "/cgi-bin/batch/replaceuser",
        ..Operation::usual(Product::Work)
    };
}

/// Update members incrementally (增量更新成员).
///
/// `POST /cgi-bin/batch/syncuser`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/90980) [(2)](https://developer.work.weixin.qq.com/document/path/91130) [(3)](https://developer.work.weixin.qq.com/document/path/91163)
///
/// Members in the file are created or updated, none is deleted.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SyncUser {
    /// Media id of the uploaded CSV file.
    pub media_id: String,
    /// Whether new members are invited, true if absent.
    pub to_invite: Option<bool>,
    /// Where the end of the task is reported.
    pub callback: Option<Callback>,
}

impl SyncUser {
    /// Starts with the required members.
    pub fn new(media_id: impl Into<String>) -> Self {
        Self {
            media_id: media_id.into(),
            to_invite: Default::default(),
            callback: Default::default(),
        }
    }

    /// Whether new members are invited, true if absent.
    pub fn to_invite(mut self, to_invite: impl Into<bool>) -> Self {
        self.to_invite = Some(to_invite.into());
        self
    }

    /// Where the end of the task is reported.
    pub fn callback(mut self, callback: impl Into<Callback>) -> Self {
        self.callback = Some(callback.into());
        self
    }
}

wire_out!(SyncUser {
    "media_id" => media_id,
    "to_invite" => to_invite,
    "callback" => callback,
});

/// The answer to [`SyncUser`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SyncUserResponse {
    /// Id of the task.
    pub jobid: String,
}

wire_in!(SyncUserResponse {
    "jobid" => jobid,
});

impl Endpoint for SyncUser {
    type Response = SyncUserResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.batch.sync_user",
        path: "/cgi-bin/batch/syncuser",
        ..Operation::usual(Product::Work)
    };
}

/// Convert user ids to open user ids (userid转换).
///
/// `POST /cgi-bin/batch/userid_to_openuserid`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95435)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UseridToOpenUserid {
    /// User ids of at most 1000 members.
    pub userid_list: Vec<String>,
}

impl UseridToOpenUserid {
    /// Starts with the required members.
    pub fn new(userid_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            userid_list: userid_list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(UseridToOpenUserid {
    "userid_list" => userid_list,
});

/// The answer to [`UseridToOpenUserid`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UseridToOpenUseridResponse {
    /// `open_userid_list`.
    pub open_userid_list: Vec<UseridToOpenUseridOpenUseridList>,
    /// User ids that do not exist.
    pub invalid_userid_list: Vec<String>,
}

wire_in!(UseridToOpenUseridResponse {
    "open_userid_list" => open_userid_list,
    "invalid_userid_list" => invalid_userid_list,
});

impl Endpoint for UseridToOpenUserid {
    type Response = UseridToOpenUseridResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.batch.userid_to_open_userid",
        path: "/cgi-bin/batch/userid_to_openuserid",
        ..Operation::usual(Product::Work)
    };
}

/// `open_userid_list` of [`UseridToOpenUserid`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UseridToOpenUseridOpenUseridList {
    /// User id of the member.
    pub userid: String,
    /// Encrypted user id for third-party apps.
    pub open_userid: String,
}

wire_in!(part UseridToOpenUseridOpenUseridList {
    "userid" => userid,
    "open_userid" => open_userid,
});
