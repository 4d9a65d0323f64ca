//! The gateway's configuration: `yizhan.toml`, overridden by `YIZHAN_…` variables.
//!
//! [`Config`] is what is left after both are read and every value is checked: nothing here can be
//! malformed, and a secret is there.

mod env;
mod error;
mod file;
mod own;
mod resolve;
mod secret;

pub use error::ConfigError;

use secrecy::SecretString;
use std::{
    net::{IpAddr, SocketAddr},
    path::{Path, PathBuf},
    time::Duration,
};
use url::Url;
use yizhan_client::Hosts;
use yizhan_core::AppId;
use yizhan_keeper::{self as keeper, Own, Roster};

/// The documented file that `yizhan init` writes.
pub const TEMPLATE: &str = include_str!("config/template.toml");

/// Everything that the gateway is told at its start.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Config {
    /// `[server]`
    pub server: Server,
    /// `[store]`
    pub store: StoreConfig,
    /// `[wechat]`: where WeChat is.
    pub hosts: Hosts,
    /// `[[platform]]`
    pub platforms: Vec<Platform>,
    /// `[[account]]`
    pub accounts: Vec<Account>,
    /// `[[corp]]`
    pub corps: Vec<Corp>,
    /// `[[suite]]`
    pub suites: Vec<Suite>,
    /// `[log]`
    pub log: Log,
    /// Sections that are part of the format but that this version does not serve.
    pub unserved: Vec<&'static str>,
}

/// `[server]`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Server {
    /// Where to listen.
    pub listen: SocketAddr,
    /// The address that WeChat and browsers reach the gateway under; without it, the address it
    /// listens on.
    pub public_url: Option<Url>,
    /// Certificate and key files, when the gateway speaks TLS itself.
    pub tls: Option<Tls>,
    /// Peers whose `X-Forwarded-For` is believed.
    pub trusted_proxies: Vec<IpAddr>,
    /// How far a push's timestamp may lie from our clock, either way.
    pub freshness: Duration,
    /// The largest push that is read, in bytes.
    pub body_limit: usize,
    /// How long a shutdown waits for what is under way.
    pub grace: Duration,
}

/// `tls_cert` and `tls_key`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Tls {
    /// PEM file of the certificate chain.
    pub cert: PathBuf,
    /// PEM file of the private key.
    pub key: PathBuf,
}

/// `[store]`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct StoreConfig {
    /// The SQLite file.
    pub path: PathBuf,
    /// Where the master key is; a key in `YIZHAN_MASTER_KEY` comes first.
    pub master_key: MasterKeySource,
}

/// Where the master key is.
#[derive(Clone, Debug)]
pub enum MasterKeySource {
    /// In `YIZHAN_MASTER_KEY`.
    Value(SecretString),
    /// In a file, made on first start.
    File(PathBuf),
}

/// `[[platform]]`: a third-party platform.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Platform {
    /// `component_appid`
    pub app_id: AppId,
    /// `component_appsecret`
    pub secret: SecretString,
    /// The token that pushes are signed with (消息校验Token).
    pub token: SecretString,
    /// The key that pushes are sealed with (消息加解密Key).
    pub encoding_aes_key: SecretString,
    /// The token that was in force before.
    pub previous_token: Option<SecretString>,
    /// The key that was in force before.
    pub previous_encoding_aes_key: Option<SecretString>,
    /// Addresses that browsers may be sent back to after an authorisation.
    pub return_urls: Vec<Url>,
}

/// `[[account]]`: an official account or a mini program of our own.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Account {
    /// Its app id.
    pub app_id: AppId,
    /// Its app secret.
    pub secret: SecretString,
    /// Whether it is a mini program, where that is said.
    pub mini_program: Option<bool>,
    /// Whether its token comes from `token` and not from `stable_token`.
    pub plain_token: bool,
}

/// `[[corp]]`: a corp of our own.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Corp {
    /// `corpid`
    pub corp_id: AppId,
    /// `[[corp.agent]]`
    pub agents: Vec<Agent>,
}

/// `[[corp.agent]]`: an application of a corp.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Agent {
    /// Its id, or a name for a secret that has none.
    pub agent_id: AppId,
    /// `corpsecret`
    pub secret: SecretString,
}

/// `[[suite]]`: a third-party application of WeCom.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Suite {
    /// `suite_id`
    pub suite_id: AppId,
    /// `suite_secret`
    pub secret: SecretString,
    /// The provider's own corp and its `provider_secret`.
    pub provider: Option<(AppId, SecretString)>,
}

/// `[log]`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Log {
    /// A filter such as `info` or `info,yizhan_keeper=debug`.
    pub level: String,
    /// One JSON object a line instead of text.
    pub json: bool,
}

impl Log {
    /// Text at a level, for programs without a configuration.
    #[must_use]
    pub fn text(level: &str) -> Self {
        Self {
            level: level.to_owned(),
            json: false,
        }
    }
}

impl Config {
    /// Whose tokens are kept beside the platforms'.
    pub fn roster(&self) -> Roster {
        let mut roster = Roster::default();
        for account in &self.accounts {
            roster = roster.own(Own::Account {
                app_id: account.app_id.clone(),
                secret: account.secret.clone(),
                mini_program: account.mini_program,
                plain_token: account.plain_token,
            });
        }
        for corp in &self.corps {
            for agent in &corp.agents {
                let (corp, id) = (corp.corp_id.clone(), agent.agent_id.clone());
                roster = roster.own(Own::agent(corp, id, agent.secret.clone()));
            }
        }
        for suite in &self.suites {
            let mut kept = keeper::Suite::new(suite.suite_id.clone(), suite.secret.clone());
            if let Some((corp, secret)) = suite.provider.clone() {
                kept = kept.provider(corp, secret);
            }
            roster = roster.suite(kept);
        }
        roster
    }

    /// Reads a file and lays the process's `YIZHAN_…` variables over it.
    ///
    /// # Errors
    /// [`ConfigError`] names the file, the key or the variable, and the way out.
    pub fn load(path: &Path) -> Result<Self, ConfigError> {
        let text = std::fs::read_to_string(path).map_err(|source| ConfigError::Read {
            path: path.to_owned(),
            source,
        })?;
        let base = path.parent().unwrap_or(Path::new("."));
        Self::parse(&text, &path.display().to_string(), base, std::env::vars())
    }

    /// Reads a configuration from text; `name` is what errors call it, relative paths start at
    /// `base`.
    ///
    /// # Errors
    /// [`ConfigError`] names the key or the variable, and the way out.
    pub fn parse(
        text: &str,
        name: &str,
        base: &Path,
        variables: impl IntoIterator<Item = (String, String)>,
    ) -> Result<Self, ConfigError> {
        let variables: Vec<_> = variables
            .into_iter()
            .filter(|(key, _)| key.starts_with("YIZHAN_"))
            .collect();
        let lookup = |key: &str| {
            let found = variables.iter().find(|(name, _)| name == key);
            found
                .map(|(_, value)| value.clone())
                .or_else(|| std::env::var(key).ok())
        };
        // Read once as it stands, so that an error in the file names its line.
        let _: file::File =
            toml::from_str(text).map_err(|e| ConfigError::syntax(name, text, &e))?;
        let mut table: toml::Table =
            toml::from_str(text).map_err(|e| ConfigError::syntax(name, text, &e))?;
        env::overlay(&mut table, &variables)?;
        let file: file::File =
            table
                .try_into()
                .map_err(|e: toml::de::Error| ConfigError::Value {
                    key: name.to_owned(),
                    problem: e.message().to_owned(),
                })?;
        resolve::config(file, base, &lookup)
    }
}
