//! Generated from `spec/mp/user.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Followers (用户管理)

use yizhan_core::{BodyKind, Endpoint, Method, Operation, Product, wire_in, wire_out};

/// Get a follower's profile (获取用户基本信息).
///
/// `GET /cgi-bin/user/info`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/User_Management/Get_users_basic_information_UnionID.html#UinonId)
///
/// Of a user who does not follow the account, only openid and subscribe = 0 come back. Names and pictures are no longer given.
///
/// # Errors
///
/// - `40003`: openid unknown to this account
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Info {
    /// The user.
    pub openid: String,
    /// Zh_CN, zh_TW or en.
    ///
    /// `zh_CN` unless set.
    pub lang: String,
}

impl Info {
    /// Starts with the required members.
    pub fn new(openid: impl Into<String>) -> Self {
        Self {
            openid: openid.into(),
            lang: "zh_CN".into(),
        }
    }

    /// Zh_CN, zh_TW or en.
    ///
    /// `zh_CN` unless set.
    pub fn lang(mut self, lang: impl Into<String>) -> Self {
        self.lang = lang.into();
        self
    }
}

wire_out!(Info {
    "openid" => openid,
    "lang" => lang,
});

/// The answer to [`Info`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct InfoResponse {
    /// The user follows the account.
    pub subscribe: bool,
    /// The user.
    pub openid: String,
    /// The user's language.
    pub language: Option<String>,
    /// When the user followed last, Unix seconds.
    pub subscribe_time: Option<i64>,
    /// The user across accounts; only when bound to an open-platform account.
    pub unionid: Option<String>,
    /// The account's note on the user.
    pub remark: Option<String>,
    /// Group, old.
    pub groupid: Option<i64>,
    /// Tags.
    pub tagid_list: Vec<i64>,
    /// How the user came: ADD_SCENE_SEARCH, ADD_SCENE_QR_CODE ….
    pub subscribe_scene: Option<String>,
    /// Number of the QR code.
    pub qr_scene: Option<i64>,
    /// Text of the QR code.
    pub qr_scene_str: Option<String>,
    /// Name; empty since 2021.
    pub nickname: Option<String>,
    /// 1 male, 2 female, 0 unknown; 0 since 2021.
    pub sex: Option<i64>,
    /// City; empty since 2021.
    pub city: Option<String>,
    /// Province; empty since 2021.
    pub province: Option<String>,
    /// Country; empty since 2021.
    pub country: Option<String>,
    /// Address of the picture; empty since 2021.
    pub headimgurl: Option<String>,
}

wire_in!(InfoResponse {
    "subscribe" => subscribe,
    "openid" => openid,
    "language" => language,
    "subscribe_time" => subscribe_time,
    "unionid" => unionid,
    "remark" => remark,
    "groupid" => groupid,
    "tagid_list" => tagid_list,
    "subscribe_scene" => subscribe_scene,
    "qr_scene" => qr_scene,
    "qr_scene_str" => qr_scene_str,
    "nickname" => nickname,
    "sex" => sex,
    "city" => city,
    "province" => province,
    "country" => country;
    "headimgurl" => headimgurl,
} needs {
    "openid" => openid,
});

impl Endpoint for Info {
    type Response = InfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.user.info",
        path: "/cgi-bin/user/info",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// List the followers (获取用户列表).
///
/// `GET /cgi-bin/user/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/User_Management/Getting_a_User_List.html)
///
/// 10000 openids a page.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Get {
    /// Last openid of the page before; empty for the first page.
    pub next_openid: Option<String>,
}

impl Get {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Last openid of the page before; empty for the first page.
    pub fn next_openid(mut self, next_openid: impl Into<String>) -> Self {
        self.next_openid = Some(next_openid.into());
        self
    }
}

wire_out!(Get {
    "next_openid" => next_openid,
});

/// The answer to [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// Followers in all.
    pub total: i64,
    /// Openids on this page.
    pub count: i64,
    /// `data`.
    pub data: GetData,
    /// Last openid of the page.
    pub next_openid: String,
}

wire_in!(GetResponse {
    "total" => total,
    "count" => count,
    "data" => data,
    "next_openid" => next_openid,
});

impl Endpoint for Get {
    type Response = GetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.user.get",
        path: "/cgi-bin/user/get",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// `data` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetData {
    /// User's openid.
    pub openid: Vec<String>,
}

wire_in!(part GetData {
    "openid" => openid,
});

/// Get the basic information of users in bulk (批量获取用户基本信息).
///
/// `POST /cgi-bin/user/info/batchget`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/User_Management/Get_users_basic_information_UnionID.html#UinonId)
///
/// # Errors
///
/// - `40003`: openid unknown to this account
/// - `40032`: openid list length not valid
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct InfoBatchget {
    /// At most 100 users.
    pub user_list: Vec<InfoBatchgetUserList>,
}

impl InfoBatchget {
    /// Starts with the required members.
    pub fn new(user_list: impl IntoIterator<Item = impl Into<InfoBatchgetUserList>>) -> Self {
        Self {
            user_list: user_list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(InfoBatchget {
    "user_list" => user_list,
});

/// The answer to [`InfoBatchget`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct InfoBatchgetResponse {
    /// `user_info_list`.
    pub user_info_list: Vec<InfoBatchgetUserInfoList>,
}

wire_in!(InfoBatchgetResponse {
    "user_info_list" => user_info_list,
});

impl Endpoint for InfoBatchget {
    type Response = InfoBatchgetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.user.info_batchget",
        path: "/cgi-bin/user/info/batchget",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// `user_list` of [`InfoBatchget`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct InfoBatchgetUserList {
    /// User's openid.
    pub openid: String,
    /// Zh_CN, zh_TW or en.
    ///
    /// `zh_CN` unless set.
    pub lang: String,
}

impl InfoBatchgetUserList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(openid: impl Into<String>) -> Self {
        Self {
            openid: openid.into(),
            lang: "zh_CN".into(),
        }
    }

    /// Zh_CN, zh_TW or en.
    ///
    /// `zh_CN` unless set.
    #[must_use]
    pub fn lang(mut self, lang: impl Into<String>) -> Self {
        self.lang = lang.into();
        self
    }
}

impl Default for InfoBatchgetUserList {
    #[inline]
    fn default() -> Self {
        Self {
            openid: Default::default(),
            lang: "zh_CN".into(),
        }
    }
}

wire_out!(part InfoBatchgetUserList {
    "openid" => openid,
    "lang" => lang,
});

/// `user_info_list` of [`InfoBatchget`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct InfoBatchgetUserInfoList {
    /// User's openid.
    pub openid: String,
    /// Given if the account is bound to an Open Platform account.
    pub unionid: Option<String>,
    /// No longer given.
    pub nickname: Option<String>,
    /// 1 male, 2 female, 0 unknown; no longer given.
    pub sex: Option<i64>,
    /// No longer given.
    pub country: Option<String>,
    /// No longer given.
    pub province: Option<String>,
    /// No longer given.
    pub city: Option<String>,
    /// User's language.
    pub language: Option<String>,
    /// No longer given.
    pub headimgurl: Option<String>,
    /// Whether the user follows; if not, nothing else is given.
    pub subscribe: bool,
    /// Last time the user followed, Unix seconds.
    pub subscribe_time: Option<i64>,
    /// How the user came to follow, such as ADD_SCENE_SEARCH, ADD_SCENE_QR_CODE, ADD_SCENE_PROFILE_CARD, ADD_SCENE_PROFILE_LINK, ADD_SCENE_PAID or ADD_SCENE_OTHERS.
    pub subscribe_scene: Option<String>,
    /// The account's remark about the user, less than 30 characters.
    pub remark: Option<String>,
    /// Group of the user, replaced by tags.
    pub groupid: Option<i64>,
    /// Ids of the user's tags.
    pub tagid_list: Vec<i64>,
    /// Scene number of the code scanned.
    pub qr_scene: Option<i64>,
    /// Scene text of the code scanned.
    pub qr_scene_str: Option<String>,
}

wire_in!(part InfoBatchgetUserInfoList {
    "openid" => openid,
    "unionid" => unionid,
    "nickname" => nickname,
    "sex" => sex,
    "country" => country,
    "province" => province,
    "city" => city,
    "language" => language,
    "headimgurl" => headimgurl,
    "subscribe" => subscribe,
    "subscribe_time" => subscribe_time,
    "subscribe_scene" => subscribe_scene,
    "remark" => remark,
    "groupid" => groupid,
    "tagid_list" => tagid_list,
    "qr_scene" => qr_scene;
    "qr_scene_str" => qr_scene_str,
});

/// Set a user's remark (设置用户备注名).
///
/// `POST /cgi-bin/user/info/updateremark`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/User_Management/Configuring_user_notes.html)
///
/// For verified service accounts.
///
/// # Errors
///
/// - `40003`: openid unknown to this account
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct InfoUpdateRemark {
    /// User's openid.
    pub openid: String,
    /// The account's remark about the user, less than 30 characters.
    pub remark: String,
}

impl InfoUpdateRemark {
    /// Starts with the required members.
    pub fn new(openid: impl Into<String>, remark: impl Into<String>) -> Self {
        Self {
            openid: openid.into(),
            remark: remark.into(),
        }
    }
}

wire_out!(InfoUpdateRemark {
    "openid" => openid,
    "remark" => remark,
});

/// The answer to [`InfoUpdateRemark`].
pub type InfoUpdateRemarkResponse = yizhan_core::Done;

impl Endpoint for InfoUpdateRemark {
    type Response = InfoUpdateRemarkResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.user.info_update_remark",
        path: "/cgi-bin/user/info/updateremark",
        ..Operation::usual(Product::Mp)
    };
}
