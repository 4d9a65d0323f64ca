//! The world file: who exists. Reading and checking; what is left out is made up in `world::fill`.

mod fill;
mod work;

pub(crate) use fill::RELEASE_TEST_GROUPS;
pub use work::{Corp, CorpAgent, Department, Member, Suite, Tag};

use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};

/// Who exists in a sandbox: components, accounts, users, WeCom corps and suites.
///
/// Read from TOML; everything that is left out is made up, always the same, so that two runs of
/// one file give the same ids and secrets.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct World {
    /// Behaviour that the documentation leaves open.
    pub rules: Rules,
    /// Third-party platforms (第三方平台).
    #[serde(rename = "component")]
    pub components: Vec<Component>,
    /// Official accounts and mini programs.
    #[serde(rename = "account")]
    pub accounts: Vec<Account>,
    /// People.
    #[serde(rename = "user")]
    pub users: Vec<User>,
    /// WeCom corps (企业).
    #[serde(rename = "corp")]
    pub corps: Vec<Corp>,
    /// WeCom suites (第三方应用).
    #[serde(rename = "suite")]
    pub suites: Vec<Suite>,
}

/// Switches for what WeChat's documentation leaves open, with the values that are believed.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default)]
pub struct Rules {
    /// Seconds that a component token keeps working after its successor was fetched. 300.
    pub component_token_overlap: u32,
    /// Seconds that an authorizer token keeps working after a refresh. 300.
    pub authorizer_token_overlap: u32,
    /// Seconds that the old refresh token keeps working after a new authorisation. 0.
    pub reauthorization_overlap: u32,
    /// How often an event of a component is pushed until it is answered `success`. 1.
    pub event_attempts: u32,
    /// How often a message or an account's event is pushed until it is answered. 3.
    pub message_attempts: u32,
    /// Seconds that WeChat waits for an answer to a push. 5.
    pub push_timeout: u32,
    /// Whether the redirect after authorisation carries the same code as the event. false.
    pub same_authorization_code: bool,
    /// Seconds between the pushes of `component_verify_ticket` while the clock runs; 0: only on
    /// demand. 600.
    pub ticket_interval: u32,
    /// Failed pushes in a row after which pushes to an account pause for a minute (MarkFail); 0:
    /// never. 0.
    pub mark_fail_after: u32,
    /// Whether the `authorized` push comes before the browser is sent back. true.
    pub push_before_redirect: bool,
    /// Whether an installation begun on a suite's own site pushes `create_auth` too. false.
    pub site_install_event: bool,
    /// Seconds until WeChat's reviewers pass what they were asked; 0: only by the control API. 3600.
    pub verdict_after: u32,
    /// Seconds until a publication or a mass message is done; 0: only by the control API. 10.
    pub job_after: u32,
    /// Seconds after a commit that WeChat still looks at the code, which cannot be submitted.
    pub code_check: u32,
}

impl Default for Rules {
    fn default() -> Self {
        Self {
            component_token_overlap: 300,
            authorizer_token_overlap: 300,
            reauthorization_overlap: 0,
            event_attempts: 1,
            message_attempts: 3,
            push_timeout: 5,
            same_authorization_code: false,
            ticket_interval: 600,
            mark_fail_after: 0,
            push_before_redirect: true,
            site_install_event: false,
            verdict_after: 3_600,
            job_after: 10,
            code_check: 0,
        }
    }
}

/// A third-party platform.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Component {
    /// `wx…`
    pub app_id: String,
    /// AppSecret.
    pub secret: String,
    /// The token that pushes are signed with.
    pub token: String,
    /// 43 characters.
    pub encoding_aes_key: String,
    /// Where tickets and authorisation events go; no pushes without it.
    pub event_url: Option<String>,
    /// Where the messages of authorizers go; `$APPID$` is replaced by the account's app id.
    pub message_url: Option<String>,
    /// The platform's name.
    pub name: String,
    /// The domain from which authorisation starts and to which it returns (授权发起页域名); not
    /// checked without one.
    pub auth_domain: Option<String>,
    /// The domain to which web authorisation on behalf returns; not checked without one.
    pub oauth_domain: Option<String>,
    /// Addresses that may call; empty: any.
    pub ip_allow: Vec<String>,
}

/// What an account is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AccountKind {
    /// Service account (服务号).
    #[default]
    Service,
    /// Subscription account (订阅号).
    Subscription,
    /// Mini program (小程序).
    MiniProgram,
}

impl AccountKind {
    /// As the world file writes it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Service => "service",
            Self::Subscription => "subscription",
            Self::MiniProgram => "mini_program",
        }
    }
}

/// How an account's own server gets its pushes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mode {
    /// Clear text only (明文模式).
    Plain,
    /// Clear text and ciphertext (兼容模式).
    Compatible,
    /// Ciphertext only (安全模式).
    #[default]
    Safe,
}

/// What an account's pushes are written in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Format {
    /// XML.
    #[default]
    Xml,
    /// JSON.
    Json,
}

/// An official account or a mini program.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Account {
    /// `wx…`
    pub app_id: String,
    /// `gh_…`
    pub original_id: String,
    /// AppSecret.
    pub secret: String,
    /// What it is.
    pub kind: AccountKind,
    /// Its name.
    pub name: String,
    /// The token that pushes to its own server are signed with.
    pub token: String,
    /// 43 characters.
    pub encoding_aes_key: String,
    /// Its own server; no pushes to it without one.
    pub push_url: Option<String>,
    /// How it gets its pushes.
    pub mode: Mode,
    /// What they are written in.
    pub format: Format,
    /// The domain to which web authorisation returns (网页授权域名); not checked without one.
    pub oauth_domain: Option<String>,
    /// App ids of the components that it authorises from the start.
    pub authorized_to: Vec<String>,
    /// Addresses that may call; empty: any.
    pub ip_allow: Vec<String>,
}

/// A person as one account knows them.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct User {
    /// App id of the account.
    pub account: String,
    /// The person's id for that account.
    pub openid: String,
    /// The person's id over all accounts of one open-platform account.
    pub unionid: String,
    /// Their name.
    pub nickname: String,
    /// Whether they follow the account.
    pub subscribed: bool,
    /// Whether they have switched the account's messages off.
    pub blocks_messages: bool,
}

impl Default for User {
    fn default() -> Self {
        Self {
            account: String::new(),
            openid: String::new(),
            unionid: String::new(),
            nickname: String::new(),
            subscribed: true,
            blocks_messages: false,
        }
    }
}

/// A world that cannot be.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum WorldError {
    /// The file cannot be read.
    #[error("the world file {path} cannot be read: {source}")]
    Read {
        /// The file.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// Not TOML, an unknown key, or a value of the wrong type.
    #[error("the world file is not understood: {0}")]
    Parse(#[from] toml::de::Error),
    /// A value that cannot be right.
    #[error("world: {key}: {reason}")]
    Invalid {
        /// The key: `component[0].encoding_aes_key`.
        key: String,
        /// What is wrong with it and what it should be.
        reason: String,
    },
}

impl World {
    /// Reads a world from the text of a world file and makes up what it leaves out.
    ///
    /// # Errors
    /// [`WorldError`] names the key that is unknown or malformed.
    pub fn parse(text: &str) -> Result<Self, WorldError> {
        let mut world: Self = toml::from_str(text)?;
        fill::complete(&mut world)?;
        Ok(world)
    }

    /// Reads a world from a file.
    ///
    /// # Errors
    /// [`WorldError`] names the file, or the key that is unknown or malformed.
    pub fn from_file(path: impl AsRef<Path>) -> Result<Self, WorldError> {
        let path = path.as_ref();
        let text = std::fs::read_to_string(path).map_err(|source| WorldError::Read {
            path: path.to_path_buf(),
            source,
        })?;
        Self::parse(&text)
    }

    /// A world to begin with: one component without callback addresses, a service account, a
    /// subscription account and a mini program, none authorised yet, and two people each.
    #[must_use]
    pub fn sample() -> Self {
        Self::parse(fill::SAMPLE).expect("the built-in world is valid, a test reads it")
    }
}
