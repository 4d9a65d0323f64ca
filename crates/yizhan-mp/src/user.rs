//! Generated from `spec/mp/user.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Followers (用户管理)

use yizhan_core::{
    AnswerKind, BodyKind, Endpoint, Host, Method, Operation, Product, TokenKind, wire_in, wire_out,
};

/// Get a follower's profile (获取用户基本信息).
///
/// `GET /cgi-bin/user/info`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/User_Management/Get_users_basic_information_UnionID.html#UinonId)
///
/// Of a user who does not follow the account, only openid and subscribe = 0 come back. Names and pictures are no longer given.
#[derive(Clone, Debug)]
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
    "country" => country,
    "headimgurl" => headimgurl,
} needs {
    "openid" => openid,
});

impl Endpoint for Info {
    type Response = InfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.user.info",
        product: Product::Mp,
        method: Method::Get,
        host: Host::Api,
        path: "/cgi-bin/user/info",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::None,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}
