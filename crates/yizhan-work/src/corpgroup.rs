//! Generated from `spec/work/corpgroup.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Linked and chained companies (企业互联与上下游)

use yizhan_core::{
    BodyKind, Endpoint, Method, Operation, Product, SecretString, wire_in, wire_out,
};

/// Get a company of a chain (获取企业上下游通讯录下的企业信息).
///
/// `POST /cgi-bin/corpgroup/corp/get_chain_corpinfo`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95820)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CorpGetChainCorpInfo {
    /// Id of the chain.
    pub chain_id: String,
    /// Id of the company.
    pub corpid: Option<String>,
    /// Id of a company that has not joined yet.
    pub pending_corpid: Option<String>,
}

impl CorpGetChainCorpInfo {
    /// Starts with the required members.
    pub fn new(chain_id: impl Into<String>) -> Self {
        Self {
            chain_id: chain_id.into(),
            corpid: Default::default(),
            pending_corpid: Default::default(),
        }
    }

    /// Id of the company.
    pub fn corpid(mut self, corpid: impl Into<String>) -> Self {
        self.corpid = Some(corpid.into());
        self
    }

    /// Id of a company that has not joined yet.
    pub fn pending_corpid(mut self, pending_corpid: impl Into<String>) -> Self {
        self.pending_corpid = Some(pending_corpid.into());
        self
    }
}

wire_out!(CorpGetChainCorpInfo {
    "chain_id" => chain_id,
    "corpid" => corpid,
    "pending_corpid" => pending_corpid,
});

/// The answer to [`CorpGetChainCorpInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CorpGetChainCorpInfoResponse {
    /// `corp_name`.
    pub corp_name: String,
    /// Id of the group in the chain.
    pub groupid: i64,
    /// Own id of the company.
    pub custom_id: Option<String>,
    /// Whether the company is verified.
    pub qualification_status: Option<i64>,
    /// Whether the company has joined.
    pub is_joined: bool,
}

wire_in!(CorpGetChainCorpInfoResponse {
    "corp_name" => corp_name,
    "groupid" => groupid,
    "custom_id" => custom_id,
    "qualification_status" => qualification_status,
    "is_joined" => is_joined,
});

impl Endpoint for CorpGetChainCorpInfo {
    type Response = CorpGetChainCorpInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.corpgroup.corp_get_chain_corp_info",
        path: "/cgi-bin/corpgroup/corp/get_chain_corpinfo",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// List companies of a chain group (获取企业上下游通讯录分组下的企业详情列表).
///
/// `POST /cgi-bin/corpgroup/corp/get_chain_corpinfo_list`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95315)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CorpGetChainCorpInfoList {
    /// Id of the chain.
    pub chain_id: String,
    /// Id of the group in the chain.
    pub groupid: Option<i64>,
    /// Whether companies that have not joined are listed.
    pub need_pending: Option<bool>,
    /// Most items to return.
    pub limit: Option<i64>,
    /// Absent for the first page, then next_cursor of the last answer.
    pub cursor: Option<String>,
}

impl CorpGetChainCorpInfoList {
    /// Starts with the required members.
    pub fn new(chain_id: impl Into<String>) -> Self {
        Self {
            chain_id: chain_id.into(),
            groupid: Default::default(),
            need_pending: Default::default(),
            limit: Default::default(),
            cursor: Default::default(),
        }
    }

    /// Id of the group in the chain.
    pub fn groupid(mut self, groupid: impl Into<i64>) -> Self {
        self.groupid = Some(groupid.into());
        self
    }

    /// Whether companies that have not joined are listed.
    pub fn need_pending(mut self, need_pending: impl Into<bool>) -> Self {
        self.need_pending = Some(need_pending.into());
        self
    }

    /// Most items to return.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }

    /// Absent for the first page, then next_cursor of the last answer.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }
}

wire_out!(CorpGetChainCorpInfoList {
    "chain_id" => chain_id,
    "groupid" => groupid,
    "need_pending" => need_pending,
    "limit" => limit,
    "cursor" => cursor,
});

/// The answer to [`CorpGetChainCorpInfoList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CorpGetChainCorpInfoListResponse {
    /// `group_corps`.
    pub group_corps: Vec<CorpGetChainCorpInfoListGroupCorps>,
    /// Whether there is another page.
    pub has_more: bool,
    /// Cursor of the next page.
    pub next_cursor: Option<String>,
}

wire_in!(CorpGetChainCorpInfoListResponse {
    "group_corps" => group_corps,
    "has_more" => has_more,
    "next_cursor" => next_cursor,
});

impl Endpoint for CorpGetChainCorpInfoList {
    type Response = CorpGetChainCorpInfoListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.corpgroup.corp_get_chain_corp_info_list",
        path: "/cgi-bin/corpgroup/corp/get_chain_corpinfo_list",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `group_corps` of [`CorpGetChainCorpInfoList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CorpGetChainCorpInfoListGroupCorps {
    /// Id of the group in the chain.
    pub groupid: i64,
    /// Id of the company.
    pub corpid: Option<String>,
    /// Id of a company that has not joined yet.
    pub pending_corpid: Option<String>,
    /// `corp_name`.
    pub corp_name: String,
    /// Own id of the company.
    pub custom_id: Option<String>,
    /// User id of the member who invited the company.
    pub invite_userid: Option<String>,
    /// Whether the company has joined.
    pub is_joined: bool,
}

wire_in!(part CorpGetChainCorpInfoListGroupCorps {
    "groupid" => groupid,
    "corpid" => corpid,
    "pending_corpid" => pending_corpid,
    "corp_name" => corp_name,
    "custom_id" => custom_id,
    "invite_userid" => invite_userid,
    "is_joined" => is_joined,
});

/// List the groups of a chain (获取上下游通讯录分组).
///
/// `POST /cgi-bin/corpgroup/corp/get_chain_group`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95315)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CorpGetChainGroup {
    /// Id of the chain.
    pub chain_id: String,
    /// Id of the group in the chain.
    pub groupid: Option<i64>,
}

impl CorpGetChainGroup {
    /// Starts with the required members.
    pub fn new(chain_id: impl Into<String>) -> Self {
        Self {
            chain_id: chain_id.into(),
            groupid: Default::default(),
        }
    }

    /// Id of the group in the chain.
    pub fn groupid(mut self, groupid: impl Into<i64>) -> Self {
        self.groupid = Some(groupid.into());
        self
    }
}

wire_out!(CorpGetChainGroup {
    "chain_id" => chain_id,
    "groupid" => groupid,
});

/// The answer to [`CorpGetChainGroup`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CorpGetChainGroupResponse {
    /// `groups`.
    pub groups: Vec<CorpGetChainGroupGroups>,
}

wire_in!(CorpGetChainGroupResponse {
    "groups" => groups,
});

impl Endpoint for CorpGetChainGroup {
    type Response = CorpGetChainGroupResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.corpgroup.corp_get_chain_group",
        path: "/cgi-bin/corpgroup/corp/get_chain_group",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `groups` of [`CorpGetChainGroup`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CorpGetChainGroupGroups {
    /// Id of the group in the chain.
    pub groupid: i64,
    /// `group_name`.
    pub group_name: String,
    /// Id of the parent group.
    pub parentid: i64,
    /// Place among its siblings, larger comes first.
    pub order: i64,
}

wire_in!(part CorpGetChainGroupGroups {
    "groupid" => groupid,
    "group_name" => group_name,
    "parentid" => parentid,
    "order" => order,
});

/// List chains (获取上下游列表).
///
/// `GET /cgi-bin/corpgroup/corp/get_chain_list`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95315)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CorpGetChainList {}

impl CorpGetChainList {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(CorpGetChainList {});

/// The answer to [`CorpGetChainList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CorpGetChainListResponse {
    /// `chains`.
    pub chains: Vec<CorpGetChainListChains>,
}

wire_in!(CorpGetChainListResponse {
    "chains" => chains,
});

impl Endpoint for CorpGetChainList {
    type Response = CorpGetChainListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.corpgroup.corp_get_chain_list",
        path: "/cgi-bin/corpgroup/corp/get_chain_list",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `chains` of [`CorpGetChainList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CorpGetChainListChains {
    /// Id of the chain.
    pub chain_id: String,
    /// `chain_name`.
    pub chain_name: String,
}

wire_in!(part CorpGetChainListChains {
    "chain_id" => chain_id,
    "chain_name" => chain_name,
});

/// Get the custom id of a downstream member (查询成员自定义id).
///
/// `POST /cgi-bin/corpgroup/corp/get_chain_user_custom_id`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/97441)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CorpGetChainUserCustomId {
    /// Id of the chain.
    pub chain_id: String,
    /// Id of the company.
    pub corpid: String,
    /// User id of the member.
    pub userid: String,
}

impl CorpGetChainUserCustomId {
    /// Starts with the required members.
    pub fn new(
        chain_id: impl Into<String>,
        corpid: impl Into<String>,
        userid: impl Into<String>,
    ) -> Self {
        Self {
            chain_id: chain_id.into(),
            corpid: corpid.into(),
            userid: userid.into(),
        }
    }
}

wire_out!(CorpGetChainUserCustomId {
    "chain_id" => chain_id,
    "corpid" => corpid,
    "userid" => userid,
});

/// The answer to [`CorpGetChainUserCustomId`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CorpGetChainUserCustomIdResponse {
    /// Own id of the member.
    pub user_custom_id: String,
}

wire_in!(CorpGetChainUserCustomIdResponse {
    "user_custom_id" => user_custom_id,
});

impl Endpoint for CorpGetChainUserCustomId {
    type Response = CorpGetChainUserCustomIdResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.corpgroup.corp_get_chain_user_custom_id",
        path: "/cgi-bin/corpgroup/corp/get_chain_user_custom_id",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// Get a token of a downstream company (获取下级/下游企业的access_token).
///
/// `POST /cgi-bin/corpgroup/corp/gettoken`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93359)
///
/// For the downstream application's id from the application sharing list.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CorpGetToken {
    /// 0 linked companies, 1 chain.
    pub business_type: Option<i64>,
    /// Id of the company.
    pub corpid: String,
    /// Id of the application.
    pub agentid: i64,
}

impl CorpGetToken {
    /// Starts with the required members.
    pub fn new(corpid: impl Into<String>, agentid: impl Into<i64>) -> Self {
        Self {
            business_type: Default::default(),
            corpid: corpid.into(),
            agentid: agentid.into(),
        }
    }

    /// 0 linked companies, 1 chain.
    pub fn business_type(mut self, business_type: impl Into<i64>) -> Self {
        self.business_type = Some(business_type.into());
        self
    }
}

wire_out!(CorpGetToken {
    "business_type" => business_type,
    "corpid" => corpid,
    "agentid" => agentid,
});

/// The answer to [`CorpGetToken`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CorpGetTokenResponse {
    /// Token of the downstream company for this application.
    pub access_token: SecretString,
    /// Seconds.
    pub expires_in: i64,
}

wire_in!(CorpGetTokenResponse {
    "access_token" => access_token,
    "expires_in" => expires_in,
});

impl Endpoint for CorpGetToken {
    type Response = CorpGetTokenResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.corpgroup.corp_get_token",
        path: "/cgi-bin/corpgroup/corp/gettoken",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// List companies an application is shared with (获取应用共享信息).
///
/// `POST /cgi-bin/corpgroup/corp/list_app_share_info`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93403) [(2)](https://developer.work.weixin.qq.com/document/path/93405)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CorpListAppShareInfo {
    /// Id of the application.
    pub agentid: Option<i64>,
    /// 0 linked companies, 1 chain.
    pub business_type: Option<i64>,
    /// Id of the company.
    pub corpid: Option<String>,
    /// Absent for the first page, then next_cursor of the last answer.
    pub cursor: Option<String>,
    /// Most items to return.
    pub limit: Option<i64>,
}

impl CorpListAppShareInfo {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the application.
    pub fn agentid(mut self, agentid: impl Into<i64>) -> Self {
        self.agentid = Some(agentid.into());
        self
    }

    /// 0 linked companies, 1 chain.
    pub fn business_type(mut self, business_type: impl Into<i64>) -> Self {
        self.business_type = Some(business_type.into());
        self
    }

    /// Id of the company.
    pub fn corpid(mut self, corpid: impl Into<String>) -> Self {
        self.corpid = Some(corpid.into());
        self
    }

    /// Absent for the first page, then next_cursor of the last answer.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }

    /// Most items to return.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}

wire_out!(CorpListAppShareInfo {
    "agentid" => agentid,
    "business_type" => business_type,
    "corpid" => corpid,
    "cursor" => cursor,
    "limit" => limit,
});

/// The answer to [`CorpListAppShareInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CorpListAppShareInfoResponse {
    /// `corp_list`.
    pub corp_list: Vec<CorpListAppShareInfoCorpList>,
    /// Whether this was the last page.
    pub ending: bool,
    /// Cursor of the next page.
    pub next_cursor: Option<String>,
}

wire_in!(CorpListAppShareInfoResponse {
    "corp_list" => corp_list,
    "ending" => ending,
    "next_cursor" => next_cursor,
});

impl Endpoint for CorpListAppShareInfo {
    type Response = CorpListAppShareInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.corpgroup.corp_list_app_share_info",
        path: "/cgi-bin/corpgroup/corp/list_app_share_info",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `corp_list` of [`CorpListAppShareInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CorpListAppShareInfoCorpList {
    /// Id of the company.
    pub corpid: String,
    /// `corp_name`.
    pub corp_name: String,
    /// Id of the application.
    pub agentid: i64,
}

wire_in!(part CorpListAppShareInfoCorpList {
    "corpid" => corpid,
    "corp_name" => corp_name,
    "agentid" => agentid,
});

/// Remove a company from a chain (移除企业).
///
/// `POST /cgi-bin/corpgroup/corp/remove_corp`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95822)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CorpRemoveCorp {
    /// Id of the chain.
    pub chain_id: String,
    /// Id of the company.
    pub corpid: Option<String>,
    /// Id of a company that has not joined yet.
    pub pending_corpid: Option<String>,
}

impl CorpRemoveCorp {
    /// Starts with the required members.
    pub fn new(chain_id: impl Into<String>) -> Self {
        Self {
            chain_id: chain_id.into(),
            corpid: Default::default(),
            pending_corpid: Default::default(),
        }
    }

    /// Id of the company.
    pub fn corpid(mut self, corpid: impl Into<String>) -> Self {
        self.corpid = Some(corpid.into());
        self
    }

    /// Id of a company that has not joined yet.
    pub fn pending_corpid(mut self, pending_corpid: impl Into<String>) -> Self {
        self.pending_corpid = Some(pending_corpid.into());
        self
    }
}

wire_out!(CorpRemoveCorp {
    "chain_id" => chain_id,
    "corpid" => corpid,
    "pending_corpid" => pending_corpid,
});

/// The answer to [`CorpRemoveCorp`].
pub type CorpRemoveCorpResponse = yizhan_core::Done;

impl Endpoint for CorpRemoveCorp {
    type Response = CorpRemoveCorpResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.corpgroup.corp_remove_corp",
        path: "/cgi-bin/corpgroup/corp/remove_corp",
        ..Operation::usual(Product::Work)
    };
}

/// Get the result of an import task (获取异步任务结果).
///
/// `GET /cgi-bin/corpgroup/getresult`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95823)
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
    /// 1 started, 2 running, 3 finished.
    pub status: i64,
    /// `result`.
    pub result: Option<GetResultResult>,
}

wire_in!(GetResultResponse {
    "status" => status,
    "result" => result,
});

impl Endpoint for GetResult {
    type Response = GetResultResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.corpgroup.get_result",
        path: "/cgi-bin/corpgroup/getresult",
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
    /// Id of the chain.
    pub chain_id: String,
    /// `import_status`.
    pub import_status: i64,
    /// `fail_list`.
    pub fail_list: Vec<GetResultFailList>,
}

wire_in!(part GetResultResult {
    "chain_id" => chain_id,
    "import_status" => import_status,
    "fail_list" => fail_list,
});

/// `fail_list` of [`GetResult`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetResultFailList {
    /// 0 if this one succeeded.
    pub errcode: i64,
    /// `errmsg`.
    pub errmsg: Option<String>,
    /// `corp_name`.
    pub corp_name: String,
    /// Own id of the company.
    pub custom_id: Option<String>,
    /// Contacts of the company.
    pub contact_info_list: Vec<GetResultContactInfoList>,
}

wire_in!(part GetResultFailList {
    "errcode" => errcode,
    "errmsg" => errmsg,
    "corp_name" => corp_name,
    "custom_id" => custom_id,
    "contact_info_list" => contact_info_list,
});

/// `contact_info_list` of [`GetResult`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetResultContactInfoList {
    /// 0 if this one succeeded.
    pub errcode: i64,
    /// `errmsg`.
    pub errmsg: Option<String>,
    /// `mobile`.
    pub mobile: Option<String>,
}

wire_in!(part GetResultContactInfoList {
    "errcode" => errcode,
    "errmsg" => errmsg,
    "mobile" => mobile,
});

/// Import contacts into a chain (批量导入上下游联系人).
///
/// `POST /cgi-bin/corpgroup/import_chain_contact`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95821)
///
/// Ask for the result with the task id.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ImportChainContact {
    /// Id of the chain.
    pub chain_id: String,
    /// Companies to import.
    pub contact_list: Vec<ImportChainContactContactList>,
}

impl ImportChainContact {
    /// Starts with the required members.
    pub fn new(
        chain_id: impl Into<String>,
        contact_list: impl IntoIterator<Item = impl Into<ImportChainContactContactList>>,
    ) -> Self {
        Self {
            chain_id: chain_id.into(),
            contact_list: contact_list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(ImportChainContact {
    "chain_id" => chain_id,
    "contact_list" => contact_list,
});

/// The answer to [`ImportChainContact`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ImportChainContactResponse {
    /// Id of the task.
    pub jobid: String,
}

wire_in!(ImportChainContactResponse {
    "jobid" => jobid,
});

impl Endpoint for ImportChainContact {
    type Response = ImportChainContactResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.corpgroup.import_chain_contact",
        path: "/cgi-bin/corpgroup/import_chain_contact",
        ..Operation::usual(Product::Work)
    };
}

/// `contact_list` of [`ImportChainContact`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ImportChainContactContactList {
    /// `corp_name`.
    pub corp_name: String,
    /// Names of the groups, separated by slashes.
    pub group_path: Option<String>,
    /// Own id of the company.
    pub custom_id: Option<String>,
    /// Contacts of the company.
    pub contact_info_list: Vec<ImportChainContactContactInfoList>,
}

impl ImportChainContactContactList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        corp_name: impl Into<String>,
        contact_info_list: impl IntoIterator<Item = impl Into<ImportChainContactContactInfoList>>,
    ) -> Self {
        Self {
            corp_name: corp_name.into(),
            group_path: Default::default(),
            custom_id: Default::default(),
            contact_info_list: contact_info_list.into_iter().map(Into::into).collect(),
        }
    }

    /// Names of the groups, separated by slashes.
    #[must_use]
    pub fn group_path(mut self, group_path: impl Into<String>) -> Self {
        self.group_path = Some(group_path.into());
        self
    }

    /// Own id of the company.
    #[must_use]
    pub fn custom_id(mut self, custom_id: impl Into<String>) -> Self {
        self.custom_id = Some(custom_id.into());
        self
    }
}

wire_out!(part ImportChainContactContactList {
    "corp_name" => corp_name,
    "group_path" => group_path,
    "custom_id" => custom_id,
    "contact_info_list" => contact_info_list,
});

/// `contact_info_list` of [`ImportChainContact`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ImportChainContactContactInfoList {
    /// `name`.
    pub name: String,
    /// 1 member, 2 person in charge.
    pub identity_type: i64,
    /// `mobile`.
    pub mobile: Option<String>,
    /// Own id of the member.
    pub user_custom_id: Option<String>,
}

impl ImportChainContactContactInfoList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(name: impl Into<String>, identity_type: impl Into<i64>) -> Self {
        Self {
            name: name.into(),
            identity_type: identity_type.into(),
            mobile: Default::default(),
            user_custom_id: Default::default(),
        }
    }

    /// `mobile`.
    #[must_use]
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = Some(mobile.into());
        self
    }

    /// Own id of the member.
    #[must_use]
    pub fn user_custom_id(mut self, user_custom_id: impl Into<String>) -> Self {
        self.user_custom_id = Some(user_custom_id.into());
        self
    }
}

wire_out!(part ImportChainContactContactInfoList {
    "name" => name,
    "identity_type" => identity_type,
    "mobile" => mobile,
    "user_custom_id" => user_custom_id,
});

/// Add a visibility rule (新增对接规则).
///
/// `POST /cgi-bin/corpgroup/rule/add_rule`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95634)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct RuleAddRule {
    /// Id of the chain.
    pub chain_id: String,
    /// `rule_info`.
    pub rule_info: RuleInfo,
}

impl RuleAddRule {
    /// Starts with the required members.
    pub fn new(chain_id: impl Into<String>, rule_info: impl Into<RuleInfo>) -> Self {
        Self {
            chain_id: chain_id.into(),
            rule_info: rule_info.into(),
        }
    }
}

wire_out!(RuleAddRule {
    "chain_id" => chain_id,
    "rule_info" => rule_info,
});

/// The answer to [`RuleAddRule`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RuleAddRuleResponse {
    /// Id of the rule.
    pub rule_id: i64,
}

wire_in!(RuleAddRuleResponse {
    "rule_id" => rule_id,
});

impl Endpoint for RuleAddRule {
    type Response = RuleAddRuleResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.corpgroup.rule_add_rule",
        path: "/cgi-bin/corpgroup/rule/add_rule",
        ..Operation::usual(Product::Work)
    };
}

/// `rule_info` of [`RuleAddRule`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RuleInfo {
    /// Own members and departments that are seen.
    pub owner_corp_range: OwnerCorpRange,
    /// Companies and groups of the chain that see them.
    pub member_corp_range: MemberCorpRange,
}

impl RuleInfo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        owner_corp_range: impl Into<OwnerCorpRange>,
        member_corp_range: impl Into<MemberCorpRange>,
    ) -> Self {
        Self {
            owner_corp_range: owner_corp_range.into(),
            member_corp_range: member_corp_range.into(),
        }
    }
}

wire_out!(part RuleInfo {
    "owner_corp_range" => owner_corp_range,
    "member_corp_range" => member_corp_range,
});

/// `owner_corp_range` of [`RuleAddRule`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OwnerCorpRange {
    /// User ids.
    pub userids: Option<Vec<String>>,
    /// Department ids.
    pub departmentids: Option<Vec<i64>>,
}

impl OwnerCorpRange {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// User ids.
    #[must_use]
    pub fn userids(mut self, userids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.userids = Some(userids.into_iter().map(Into::into).collect());
        self
    }

    /// Department ids.
    #[must_use]
    pub fn departmentids(
        mut self,
        departmentids: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.departmentids = Some(departmentids.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part OwnerCorpRange {
    "userids" => userids,
    "departmentids" => departmentids,
});

/// `member_corp_range` of [`RuleAddRule`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MemberCorpRange {
    /// Id of the group in the chain.
    pub groupids: Option<Vec<i64>>,
    /// Ids of companies.
    pub corpids: Option<Vec<String>>,
}

impl MemberCorpRange {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the group in the chain.
    #[must_use]
    pub fn groupids(mut self, groupids: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.groupids = Some(groupids.into_iter().map(Into::into).collect());
        self
    }

    /// Ids of companies.
    #[must_use]
    pub fn corpids(mut self, corpids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.corpids = Some(corpids.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part MemberCorpRange {
    "groupids" => groupids,
    "corpids" => corpids,
});

/// Delete a visibility rule (删除对接规则).
///
/// `POST /cgi-bin/corpgroup/rule/delete_rule`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95632)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct RuleDeleteRule {
    /// Id of the chain.
    pub chain_id: String,
    /// Id of the rule.
    pub rule_id: i64,
}

impl RuleDeleteRule {
    /// Starts with the required members.
    pub fn new(chain_id: impl Into<String>, rule_id: impl Into<i64>) -> Self {
        Self {
            chain_id: chain_id.into(),
            rule_id: rule_id.into(),
        }
    }
}

wire_out!(RuleDeleteRule {
    "chain_id" => chain_id,
    "rule_id" => rule_id,
});

/// The answer to [`RuleDeleteRule`].
pub type RuleDeleteRuleResponse = yizhan_core::Done;

impl Endpoint for RuleDeleteRule {
    type Response = RuleDeleteRuleResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.corpgroup.rule_delete_rule",
        path: "/cgi-bin/corpgroup/rule/delete_rule",
        ..Operation::usual(Product::Work)
    };
}

/// Get a visibility rule (获取对接规则详情).
///
/// `POST /cgi-bin/corpgroup/rule/get_rule_info`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95634)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct RuleGetRuleInfo {
    /// Id of the chain.
    pub chain_id: String,
    /// Id of the rule.
    pub rule_id: i64,
}

impl RuleGetRuleInfo {
    /// Starts with the required members.
    pub fn new(chain_id: impl Into<String>, rule_id: impl Into<i64>) -> Self {
        Self {
            chain_id: chain_id.into(),
            rule_id: rule_id.into(),
        }
    }
}

wire_out!(RuleGetRuleInfo {
    "chain_id" => chain_id,
    "rule_id" => rule_id,
});

/// The answer to [`RuleGetRuleInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RuleGetRuleInfoResponse {
    /// `rule_info`.
    pub rule_info: RuleGetRuleInfoAnswerRuleInfo,
}

wire_in!(RuleGetRuleInfoResponse {
    "rule_info" => rule_info,
});

impl Endpoint for RuleGetRuleInfo {
    type Response = RuleGetRuleInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.corpgroup.rule_get_rule_info",
        path: "/cgi-bin/corpgroup/rule/get_rule_info",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `answer_rule_info` of [`RuleGetRuleInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RuleGetRuleInfoAnswerRuleInfo {
    /// Own members and departments that are seen.
    pub owner_corp_range: RuleGetRuleInfoRuleInfoOwnerCorpRange,
    /// Companies and groups of the chain that see them.
    pub member_corp_range: RuleGetRuleInfoRuleInfoMemberCorpRange,
}

wire_in!(part RuleGetRuleInfoAnswerRuleInfo {
    "owner_corp_range" => owner_corp_range,
    "member_corp_range" => member_corp_range,
});

/// `rule_info_owner_corp_range` of [`RuleGetRuleInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RuleGetRuleInfoRuleInfoOwnerCorpRange {
    /// User ids.
    pub userids: Vec<String>,
    /// Department ids.
    pub departmentids: Vec<i64>,
}

wire_in!(part RuleGetRuleInfoRuleInfoOwnerCorpRange {
    "userids" => userids,
    "departmentids" => departmentids,
});

/// `rule_info_member_corp_range` of [`RuleGetRuleInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RuleGetRuleInfoRuleInfoMemberCorpRange {
    /// Id of the group in the chain.
    pub groupids: Vec<i64>,
    /// Ids of companies.
    pub corpids: Vec<String>,
}

wire_in!(part RuleGetRuleInfoRuleInfoMemberCorpRange {
    "groupids" => groupids,
    "corpids" => corpids,
});

/// List visibility rule ids (获取对接规则id列表).
///
/// `POST /cgi-bin/corpgroup/rule/list_ids`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95631)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct RuleListIds {
    /// Id of the chain.
    pub chain_id: String,
}

impl RuleListIds {
    /// Starts with the required members.
    pub fn new(chain_id: impl Into<String>) -> Self {
        Self {
            chain_id: chain_id.into(),
        }
    }
}

wire_out!(RuleListIds {
    "chain_id" => chain_id,
});

/// The answer to [`RuleListIds`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RuleListIdsResponse {
    /// Id of the rule.
    pub rule_ids: Vec<i64>,
}

wire_in!(RuleListIdsResponse {
    "rule_ids" => rule_ids,
});

impl Endpoint for RuleListIds {
    type Response = RuleListIdsResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.corpgroup.rule_list_ids",
        path: "/cgi-bin/corpgroup/rule/list_ids",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// Change a visibility rule (更新对接规则).
///
/// `POST /cgi-bin/corpgroup/rule/modify_rule`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95635)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct RuleModifyRule {
    /// Id of the chain.
    pub chain_id: String,
    /// Id of the rule.
    pub rule_id: i64,
    /// `rule_info`.
    pub rule_info: RuleInfo,
}

impl RuleModifyRule {
    /// Starts with the required members.
    pub fn new(
        chain_id: impl Into<String>,
        rule_id: impl Into<i64>,
        rule_info: impl Into<RuleInfo>,
    ) -> Self {
        Self {
            chain_id: chain_id.into(),
            rule_id: rule_id.into(),
            rule_info: rule_info.into(),
        }
    }
}

wire_out!(RuleModifyRule {
    "chain_id" => chain_id,
    "rule_id" => rule_id,
    "rule_info" => rule_info,
});

/// The answer to [`RuleModifyRule`].
pub type RuleModifyRuleResponse = yizhan_core::Done;

impl Endpoint for RuleModifyRule {
    type Response = RuleModifyRuleResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.corpgroup.rule_modify_rule",
        path: "/cgi-bin/corpgroup/rule/modify_rule",
        ..Operation::usual(Product::Work)
    };
}

/// Get external user ids of a union id in chained companies (通过unionid和openid查询external_userid).
///
/// `POST /cgi-bin/corpgroup/unionid_to_external_userid`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95818)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UnionidToExternalUserid {
    /// Union id of the user.
    pub unionid: Option<String>,
    /// Open id of the user.
    pub openid: Option<String>,
    /// Id of the company.
    pub corpid: Option<String>,
    /// Ticket for frequent calls.
    pub mass_call_ticket: Option<String>,
}

impl UnionidToExternalUserid {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Union id of the user.
    pub fn unionid(mut self, unionid: impl Into<String>) -> Self {
        self.unionid = Some(unionid.into());
        self
    }

    /// Open id of the user.
    pub fn openid(mut self, openid: impl Into<String>) -> Self {
        self.openid = Some(openid.into());
        self
    }

    /// Id of the company.
    pub fn corpid(mut self, corpid: impl Into<String>) -> Self {
        self.corpid = Some(corpid.into());
        self
    }

    /// Ticket for frequent calls.
    pub fn mass_call_ticket(mut self, mass_call_ticket: impl Into<String>) -> Self {
        self.mass_call_ticket = Some(mass_call_ticket.into());
        self
    }
}

wire_out!(UnionidToExternalUserid {
    "unionid" => unionid,
    "openid" => openid,
    "corpid" => corpid,
    "mass_call_ticket" => mass_call_ticket,
});

/// The answer to [`UnionidToExternalUserid`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UnionidToExternalUseridResponse {
    /// `external_userid_info`.
    pub external_userid_info: Vec<UnionidToExternalUseridExternalUseridInfo>,
}

wire_in!(UnionidToExternalUseridResponse {
    "external_userid_info" => external_userid_info,
});

impl Endpoint for UnionidToExternalUserid {
    type Response = UnionidToExternalUseridResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.corpgroup.unionid_to_external_userid",
        path: "/cgi-bin/corpgroup/unionid_to_external_userid",
        ..Operation::usual(Product::Work)
    };
}

/// `external_userid_info` of [`UnionidToExternalUserid`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UnionidToExternalUseridExternalUseridInfo {
    /// Id of the company.
    pub corpid: String,
    /// External user id of the customer in that company.
    pub external_userid: String,
}

wire_in!(part UnionidToExternalUseridExternalUseridInfo {
    "corpid" => corpid,
    "external_userid" => external_userid,
});
