//! The gateway's configuration: `yizhan.toml`, overridden by `YIZHAN_…` variables.
//!
//! [`Config`] is what is left after both are read and every value is checked: nothing here can be
//! malformed, and a secret is there.

mod env;
mod error;
mod file;
mod resolve;
mod secret;
mod tables;

pub use error::ConfigError;

use secrecy::SecretString;
use std::{
    net::{IpAddr, SocketAddr},
    path::{Path, PathBuf},
    time::Duration,
};
use url::Url;
use yizhan_axum::{AccountConfig, AgentConfig, PlatformConfig, SuiteConfig};
use yizhan_client::Hosts;
use yizhan_keeper::Roster;

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
    pub platforms: Vec<PlatformConfig>,
    /// `[[account]]`
    pub accounts: Vec<AccountConfig>,
    /// `[[corp.agent]]` of all corps.
    pub agents: Vec<AgentConfig>,
    /// `[[suite]]`
    pub suites: Vec<SuiteConfig>,
    /// Every `return_urls`: addresses, and all below them, that browsers may be sent back to.
    pub return_urls: Vec<Url>,
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
    /// Whose tokens are kept.
    pub fn roster(&self) -> Roster {
        let mut roster = Roster::default();
        for platform in &self.platforms {
            roster = roster.platform(platform.kept());
        }
        for account in &self.accounts {
            roster = roster.own(account.kept());
        }
        for agent in &self.agents {
            roster = roster.own(agent.kept());
        }
        for suite in &self.suites {
            roster = roster.suite(suite.kept());
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
