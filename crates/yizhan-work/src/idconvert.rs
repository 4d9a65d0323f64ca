//! Generated from `spec/work/idconvert.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Id conversion (ID转换)

use yizhan_core::{Endpoint, Operation, Product, TokenKind, wire_in, wire_out};

/// Apply to upgrade group chat ids (申请升级chat_id).
///
/// `POST /cgi-bin/idconvert/apply_to_upgrade_chatid`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/99601)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ApplyToUpgradeChatId {
    /// Unix seconds at which the ids change.
    pub upgrade_time: i64,
}

impl ApplyToUpgradeChatId {
    /// Starts with the required members.
    pub fn new(upgrade_time: impl Into<i64>) -> Self {
        Self {
            upgrade_time: upgrade_time.into(),
        }
    }
}

wire_out!(ApplyToUpgradeChatId {
    "upgrade_time" => upgrade_time,
});

/// The answer to [`ApplyToUpgradeChatId`].
pub type ApplyToUpgradeChatIdResponse = yizhan_core::Done;

impl Endpoint for ApplyToUpgradeChatId {
    type Response = ApplyToUpgradeChatIdResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.idconvert.apply_to_upgrade_chat_id",
        path: "/cgi-bin/idconvert/apply_to_upgrade_chatid",
        ..Operation::usual(Product::Work)
    };
}

/// Convert external user ids to pending ids (external_userid查询pending_id).
///
/// `POST /cgi-bin/idconvert/batch/external_userid_to_pending_id`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95926) [(2)](https://developer.work.weixin.qq.com/document/path/95900)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct BatchExternalUseridToPendingId {
    /// Customer group the users are in.
    pub chat_id: Option<String>,
    /// External user ids, at most 100.
    pub external_userid: Vec<String>,
}

impl BatchExternalUseridToPendingId {
    /// Starts with the required members.
    pub fn new(external_userid: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            chat_id: Default::default(),
            external_userid: external_userid.into_iter().map(Into::into).collect(),
        }
    }

    /// Customer group the users are in.
    pub fn chat_id(mut self, chat_id: impl Into<String>) -> Self {
        self.chat_id = Some(chat_id.into());
        self
    }
}

wire_out!(BatchExternalUseridToPendingId {
    "chat_id" => chat_id,
    "external_userid" => external_userid,
});

/// The answer to [`BatchExternalUseridToPendingId`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchExternalUseridToPendingIdResponse {
    /// `result`.
    pub result: Vec<BatchExternalUseridToPendingIdResult>,
}

wire_in!(BatchExternalUseridToPendingIdResponse {
    "result" => result,
});

impl Endpoint for BatchExternalUseridToPendingId {
    type Response = BatchExternalUseridToPendingIdResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.idconvert.batch_external_userid_to_pending_id",
        path: "/cgi-bin/idconvert/batch/external_userid_to_pending_id",
        ..Operation::usual(Product::Work)
    };
}

/// `result` of [`BatchExternalUseridToPendingId`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchExternalUseridToPendingIdResult {
    /// External user id of the customer.
    pub external_userid: String,
    /// Temporary id of a user who is not yet a customer, valid for 90 days.
    pub pending_id: String,
}

wire_in!(part BatchExternalUseridToPendingIdResult {
    "external_userid" => external_userid,
    "pending_id" => pending_id,
});

/// Convert customer group ids (客户群chat_id转换).
///
/// `POST /cgi-bin/idconvert/chatid`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/99601)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ChatId {
    /// Id of the customer group.
    pub chat_id_list: Vec<String>,
}

impl ChatId {
    /// Starts with the required members.
    pub fn new(chat_id_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            chat_id_list: chat_id_list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(ChatId {
    "chat_id_list" => chat_id_list,
});

/// The answer to [`ChatId`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ChatIdResponse {
    /// `items`.
    pub items: Vec<ChatIdItems>,
    /// Values that were not accepted.
    pub invalid_chat_id_list: Vec<String>,
}

wire_in!(ChatIdResponse {
    "items" => items,
    "invalid_chat_id_list" => invalid_chat_id_list,
});

impl Endpoint for ChatId {
    type Response = ChatIdResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.idconvert.chat_id",
        path: "/cgi-bin/idconvert/chatid",
        ..Operation::usual(Product::Work)
    };
}

/// `items` of [`ChatId`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ChatIdItems {
    /// Id of the customer group.
    pub chat_id: String,
    /// Id of the group in the new form.
    pub new_chat_id: String,
}

wire_in!(part ChatIdItems {
    "chat_id" => chat_id,
    "new_chat_id" => new_chat_id,
});

/// Convert temporary external ids (tmp_external_userid的转换).
///
/// `POST /cgi-bin/idconvert/convert_tmp_external_userid`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98729)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ConvertTmpExternalUserid {
    /// Where the id comes from: 1 meeting, 2 collected form.
    pub business_type: i64,
    /// 1 customer, 2 linked company, 3 chained company, 4 circle of companies.
    pub user_type: i64,
    /// Temporary external id.
    pub tmp_external_userid_list: Vec<String>,
}

impl ConvertTmpExternalUserid {
    /// Starts with the required members.
    pub fn new(
        business_type: impl Into<i64>,
        user_type: impl Into<i64>,
        tmp_external_userid_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            business_type: business_type.into(),
            user_type: user_type.into(),
            tmp_external_userid_list: tmp_external_userid_list
                .into_iter()
                .map(Into::into)
                .collect(),
        }
    }
}

wire_out!(ConvertTmpExternalUserid {
    "business_type" => business_type,
    "user_type" => user_type,
    "tmp_external_userid_list" => tmp_external_userid_list,
});

/// The answer to [`ConvertTmpExternalUserid`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ConvertTmpExternalUseridResponse {
    /// `results`.
    pub results: Vec<ConvertTmpExternalUseridResults>,
    /// Values that were not accepted.
    pub invalid_tmp_external_userid_list: Vec<String>,
}

wire_in!(ConvertTmpExternalUseridResponse {
    "results" => results,
    "invalid_tmp_external_userid_list" => invalid_tmp_external_userid_list,
});

impl Endpoint for ConvertTmpExternalUserid {
    type Response = ConvertTmpExternalUseridResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.idconvert.convert_tmp_external_userid",
        path: "/cgi-bin/idconvert/convert_tmp_external_userid",
        ..Operation::usual(Product::Work)
    };
}

/// `results` of [`ConvertTmpExternalUserid`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ConvertTmpExternalUseridResults {
    /// Temporary external id.
    pub tmp_external_userid: String,
    /// External user id of the customer.
    pub external_userid: Option<String>,
    /// Id of the other company.
    pub corpid: Option<String>,
    /// User id in the other company.
    pub userid: Option<String>,
}

wire_in!(part ConvertTmpExternalUseridResults {
    "tmp_external_userid" => tmp_external_userid,
    "external_userid" => external_userid,
    "corpid" => corpid,
    "userid" => userid,
});

/// Convert customer tag ids (客户标签ID转换).
///
/// `POST /cgi-bin/idconvert/external_tagid`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95926) [(2)](https://developer.work.weixin.qq.com/document/path/96169)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ExternalTagid {
    /// Id of the customer tag.
    pub external_tagid_list: Vec<String>,
}

impl ExternalTagid {
    /// Starts with the required members.
    pub fn new(external_tagid_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            external_tagid_list: external_tagid_list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(ExternalTagid {
    "external_tagid_list" => external_tagid_list,
});

/// The answer to [`ExternalTagid`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ExternalTagidResponse {
    /// `items`.
    pub items: Vec<ExternalTagidItems>,
    /// Values that were not accepted.
    pub invalid_external_tagid_list: Vec<String>,
}

wire_in!(ExternalTagidResponse {
    "items" => items,
    "invalid_external_tagid_list" => invalid_external_tagid_list,
});

impl Endpoint for ExternalTagid {
    type Response = ExternalTagidResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.idconvert.external_tagid",
        path: "/cgi-bin/idconvert/external_tagid",
        ..Operation::usual(Product::Work)
    };
}

/// `items` of [`ExternalTagid`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ExternalTagidItems {
    /// Id of the customer tag.
    pub external_tagid: String,
    /// Id of the tag for third-party apps.
    pub open_external_tagid: String,
}

wire_in!(part ExternalTagidItems {
    "external_tagid" => external_tagid,
    "open_external_tagid" => open_external_tagid,
});

/// Convert customer service account ids (微信客服ID转换).
///
/// `POST /cgi-bin/idconvert/open_kfid`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/97064) [(2)](https://developer.work.weixin.qq.com/document/path/96169)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct OpenKfid {
    /// Id of the customer service account.
    pub open_kfid_list: Vec<String>,
}

impl OpenKfid {
    /// Starts with the required members.
    pub fn new(open_kfid_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            open_kfid_list: open_kfid_list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(OpenKfid {
    "open_kfid_list" => open_kfid_list,
});

/// The answer to [`OpenKfid`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OpenKfidResponse {
    /// `items`.
    pub items: Vec<OpenKfidItems>,
    /// Values that were not accepted.
    pub invalid_open_kfid_list: Vec<String>,
}

wire_in!(OpenKfidResponse {
    "items" => items,
    "invalid_open_kfid_list" => invalid_open_kfid_list,
});

impl Endpoint for OpenKfid {
    type Response = OpenKfidResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.idconvert.open_kfid",
        path: "/cgi-bin/idconvert/open_kfid",
        ..Operation::usual(Product::Work)
    };
}

/// `items` of [`OpenKfid`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OpenKfidItems {
    /// Id of the customer service account.
    pub open_kfid: String,
    /// Id of the account for third-party apps.
    pub new_open_kfid: String,
}

wire_in!(part OpenKfidItems {
    "open_kfid" => open_kfid,
    "new_open_kfid" => new_open_kfid,
});

/// Convert a union id to an external user id (unionid转换为第三方external_userid).
///
/// `POST /cgi-bin/idconvert/unionid_to_external_userid`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95926)
///
/// Union id and open id must belong together. Without a customer a pending id comes back.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UnionidToExternalUserid {
    /// Union id of the user.
    pub unionid: Option<String>,
    /// Open id of the user.
    pub openid: Option<String>,
    /// Whose mini program or official account it is: 0 the company's, 1 the service provider's.
    pub subject_type: i64,
}

impl UnionidToExternalUserid {
    /// Starts with the required members.
    pub fn new(subject_type: impl Into<i64>) -> Self {
        Self {
            unionid: Default::default(),
            openid: Default::default(),
            subject_type: subject_type.into(),
        }
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
}

wire_out!(UnionidToExternalUserid {
    "unionid" => unionid,
    "openid" => openid,
    "subject_type" => subject_type,
});

/// The answer to [`UnionidToExternalUserid`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UnionidToExternalUseridResponse {
    /// External user id of the customer.
    pub external_userid: Option<String>,
    /// Temporary id of a user who is not yet a customer, valid for 90 days.
    pub pending_id: Option<String>,
}

wire_in!(UnionidToExternalUseridResponse {
    "external_userid" => external_userid,
    "pending_id" => pending_id,
});

impl Endpoint for UnionidToExternalUserid {
    type Response = UnionidToExternalUseridResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.idconvert.unionid_to_external_userid",
        path: "/cgi-bin/idconvert/unionid_to_external_userid",
        ..Operation::usual(Product::Work)
    };
}

/// Upgrade group chat ids of newly authorised companies (新授权企业升级chat_id).
///
/// `POST /cgi-bin/idconvert/upgrade_chatid_for_new_corp`, suite token in `suite_access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/99601)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UpgradeChatIdForNewCorp {}

impl UpgradeChatIdForNewCorp {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(UpgradeChatIdForNewCorp {});

/// The answer to [`UpgradeChatIdForNewCorp`].
pub type UpgradeChatIdForNewCorpResponse = yizhan_core::Done;

impl Endpoint for UpgradeChatIdForNewCorp {
    type Response = UpgradeChatIdForNewCorpResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.idconvert.upgrade_chat_id_for_new_corp",
        path: "/cgi-bin/idconvert/upgrade_chatid_for_new_corp",
        token: TokenKind::Suite,
        token_param: "suite_access_token",
        ..Operation::usual(Product::Work)
    };
}
