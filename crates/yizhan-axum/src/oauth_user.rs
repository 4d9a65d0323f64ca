//! What a web authorisation (网页授权) gave, for the application's `on_oauth` function.

use std::fmt;
use yizhan_client::Client;
use yizhan_core::{Scope, SecretString};

/// A user who agreed, with the tokens that WeChat gave for the code.
#[derive(Clone)]
#[non_exhaustive]
pub struct OauthUser {
    /// The account or application whose page it was.
    pub account: Scope,
    /// The user, as the account knows them: an openid, or the `userid` of a corp's member.
    pub openid: String,
    /// Whether the user is a member of the corp.
    pub is_member: bool,
    /// The user across the accounts of one open-platform account, when WeChat tells it.
    pub unionid: Option<String>,
    /// What was agreed to: `snsapi_base` or `snsapi_userinfo`; empty in WeCom, which does not tell.
    pub scope: String,
    /// The user's token for `/sns/userinfo`; WeCom gives none.
    pub access_token: Option<SecretString>,
    /// Renews the token for 30 days; absent when WeChat gave none.
    pub refresh_token: Option<SecretString>,
    /// Seconds that the token is valid for.
    pub expires_in: i64,
    /// For the private information of a corp's member who agreed to `snsapi_privateinfo`.
    pub user_ticket: Option<SecretString>,
    /// Whether the page was a snapshot page: then the user is a made-up one.
    pub is_snapshot_user: bool,
    /// The `state` that the caller gave at the start.
    pub state: Option<String>,
    /// The return URL that the caller gave at the start, checked against the allow-list.
    pub return_url: Option<String>,
    pub(crate) client: Client,
}

impl OauthUser {
    /// A client whose tokens the toolkit keeps.
    #[must_use]
    pub fn client(&self) -> &Client {
        &self.client
    }
}

impl fmt::Debug for OauthUser {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OauthUser")
            .field("account", &self.account)
            .field("openid", &self.openid)
            .field("scope", &self.scope)
            .finish_non_exhaustive()
    }
}
