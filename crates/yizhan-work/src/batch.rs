//! Generated from `spec/work/batch.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Asynchronous contacts import (异步批量接口)

use yizhan_core::{
    AnswerKind, BodyKind, Endpoint, Host, Method, Operation, Product, TokenKind, wire_in, wire_out,
};

/// Get the result of an import task (获取异步任务结果).
///
/// `GET /cgi-bin/batch/getresult`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/90983) [(2)](https://developer.work.weixin.qq.com/document/path/91133) [(3)](https://developer.work.weixin.qq.com/document/path/91166)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetResult {
    /// `jobid`.
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
    /// `type`.
    pub r#type: String,
    /// `status`.
    pub status: i64,
    /// `total`.
    pub total: i64,
    /// `percentage`.
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
        product: Product::Work,
        method: Method::Get,
        host: Host::Work,
        path: "/cgi-bin/batch/getresult",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::None,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// `result` of [`GetResult`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetResultResult {
    /// `errcode`.
    pub errcode: i64,
    /// `errmsg`.
    pub errmsg: Option<String>,
    /// `action`.
    pub action: Option<i64>,
    /// `userid`.
    pub userid: Option<String>,
    /// `partyid`.
    pub partyid: Option<i64>,
}

wire_in!(GetResultResult {
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
    /// `user`.
    pub user: Option<Vec<String>>,
    /// `party`.
    pub party: Option<Vec<i64>>,
    /// `tag`.
    pub tag: Option<Vec<i64>>,
}

impl Invite {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// `user`.
    pub fn user(mut self, user: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.user = Some(user.into_iter().map(Into::into).collect());
        self
    }

    /// `party`.
    pub fn party(mut self, party: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.party = Some(party.into_iter().map(Into::into).collect());
        self
    }

    /// `tag`.
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
    /// `invaliduser`.
    pub invaliduser: Vec<String>,
    /// `invalidparty`.
    pub invalidparty: Vec<i64>,
    /// `invalidtag`.
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
        product: Product::Work,
        method: Method::Post,
        host: Host::Work,
        path: "/cgi-bin/batch/invite",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// Replace all departments (全量覆盖部门).
///
/// `POST /cgi-bin/batch/replaceparty`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/90981) [(2)](https://developer.work.weixin.qq.com/document/path/91132) [(3)](https://developer.work.weixin.qq.com/document/path/91165)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ReplaceParty {
    /// `media_id`.
    pub media_id: String,
    /// `callback`.
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

    /// `callback`.
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
    /// `jobid`.
    pub jobid: String,
}

wire_in!(ReplacePartyResponse {
    "jobid" => jobid,
});

impl Endpoint for ReplaceParty {
    type Response = ReplacePartyResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.batch.replace_party",
        product: Product::Work,
        method: Method::Post,
        host: Host::Work,
        path: "/cgi-bin/batch/replaceparty",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// `callback` of [`ReplaceParty`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Callback {
    /// `url`.
    pub url: String,
    /// `token`.
    pub token: String,
    /// `encodingaeskey`.
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

wire_out!(Callback {
    "url" => url,
    "token" => token,
    "encodingaeskey" => encodingaeskey,
});

/// Replace all members (全量覆盖成员).
///
/// `POST /cgi-bin/batch/replaceuser`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/90981) [(2)](https://developer.work.weixin.qq.com/document/path/91131) [(3)](https://developer.work.weixin.qq.com/document/path/91164)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ReplaceUser {
    /// `media_id`.
    pub media_id: String,
    /// `to_invite`.
    pub to_invite: Option<bool>,
    /// `callback`.
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

    /// `to_invite`.
    pub fn to_invite(mut self, to_invite: impl Into<bool>) -> Self {
        self.to_invite = Some(to_invite.into());
        self
    }

    /// `callback`.
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
    /// `jobid`.
    pub jobid: String,
}

wire_in!(ReplaceUserResponse {
    "jobid" => jobid,
});

impl Endpoint for ReplaceUser {
    type Response = ReplaceUserResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.batch.replace_user",
        product: Product::Work,
        method: Method::Post,
        host: Host::Work,
        path: "/cgi-bin/batch/replaceuser",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// Update members incrementally (增量更新成员).
///
/// `POST /cgi-bin/batch/syncuser`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/90980) [(2)](https://developer.work.weixin.qq.com/document/path/91130) [(3)](https://developer.work.weixin.qq.com/document/path/91163)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SyncUser {
    /// `media_id`.
    pub media_id: String,
    /// `to_invite`.
    pub to_invite: Option<bool>,
    /// `callback`.
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

    /// `to_invite`.
    pub fn to_invite(mut self, to_invite: impl Into<bool>) -> Self {
        self.to_invite = Some(to_invite.into());
        self
    }

    /// `callback`.
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
    /// `jobid`.
    pub jobid: String,
}

wire_in!(SyncUserResponse {
    "jobid" => jobid,
});

impl Endpoint for SyncUser {
    type Response = SyncUserResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.batch.sync_user",
        product: Product::Work,
        method: Method::Post,
        host: Host::Work,
        path: "/cgi-bin/batch/syncuser",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// Convert user ids to open user ids (userid转换).
///
/// `POST /cgi-bin/batch/userid_to_openuserid`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95435)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UseridToOpenUserid {
    /// `userid_list`.
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
    /// `invalid_userid_list`.
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
        product: Product::Work,
        method: Method::Post,
        host: Host::Work,
        path: "/cgi-bin/batch/userid_to_openuserid",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// `open_userid_list` of [`UseridToOpenUserid`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UseridToOpenUseridOpenUseridList {
    /// `userid`.
    pub userid: String,
    /// `open_userid`.
    pub open_userid: String,
}

wire_in!(UseridToOpenUseridOpenUseridList {
    "userid" => userid,
    "open_userid" => open_userid,
});
