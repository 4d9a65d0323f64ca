//! The gateway's configuration: `yizhan.toml`, overridden by `YIZHAN_…` variables.
//!
//! [`Config`] is what is left after both are read and every value is checked: nothing here can be
//! malformed, and a secret is there.

mod env;
mod error;
mod file;
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
use yizhan_codec::Crypt;
use yizhan_core::AppId;

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
        resolve(file, base, &lookup)
    }
}

fn resolve(
    file: file::File,
    base: &Path,
    lookup: &dyn Fn(&str) -> Option<String>,
) -> Result<Config, ConfigError> {
    let mut unserved = file.unserved();
    unserved.sort_unstable();
    let hosts = hosts(&file.wechat)?;
    let platforms = file
        .platform
        .into_iter()
        .enumerate()
        .map(|(index, platform)| resolve_platform(index, platform, base, lookup))
        .collect::<Result<Vec<_>, _>>()?;
    for (index, platform) in platforms.iter().enumerate() {
        if platforms[..index]
            .iter()
            .any(|p| p.app_id == platform.app_id)
        {
            return Err(ConfigError::value(
                format!("platform[{index}].app_id"),
                format!("{} is configured twice", platform.app_id),
            ));
        }
    }
    Ok(Config {
        server: resolve_server(file.server, base)?,
        store: resolve_store(file.store, base, lookup)?,
        hosts,
        platforms,
        log: Log {
            level: file.log.level,
            json: match file.log.format.as_str() {
                "json" => true,
                "text" => false,
                other => {
                    return Err(ConfigError::value(
                        "log.format",
                        format!("{other:?} is neither \"text\" nor \"json\""),
                    ));
                }
            },
        },
        unserved,
    })
}

fn resolve_server(server: file::Server, base: &Path) -> Result<Server, ConfigError> {
    let listen: SocketAddr = server.listen.parse().map_err(|_| {
        ConfigError::value(
            "server.listen",
            format!(
                "{:?} is not an address with a port, such as 0.0.0.0:9600",
                server.listen
            ),
        )
    })?;
    let public_url = server
        .public_url
        .map(|text| parse_url("server.public_url", &text))
        .transpose()?;
    let tls = match (server.tls_cert, server.tls_key) {
        (None, None) => None,
        (Some(cert), Some(key)) => Some(Tls {
            cert: base.join(cert),
            key: base.join(key),
        }),
        (Some(_), None) => {
            return Err(ConfigError::value(
                "server.tls_key",
                "is needed with tls_cert",
            ));
        }
        (None, Some(_)) => {
            return Err(ConfigError::value(
                "server.tls_cert",
                "is needed with tls_key",
            ));
        }
    };
    let trusted_proxies = server
        .trusted_proxies
        .iter()
        .enumerate()
        .map(|(index, text)| {
            text.parse().map_err(|_| {
                ConfigError::value(
                    format!("server.trusted_proxies[{index}]"),
                    format!("{text:?} is not an IP address"),
                )
            })
        })
        .collect::<Result<_, _>>()?;
    Ok(Server {
        listen,
        public_url,
        tls,
        trusted_proxies,
        freshness: within(
            "server.freshness_seconds",
            server.freshness_seconds,
            1,
            43_200,
        )
        .map(Duration::from_secs)?,
        body_limit: within(
            "server.body_limit_bytes",
            server.body_limit_bytes,
            4096,
            16 << 20,
        )
        .map(|n| usize::try_from(n).unwrap_or(usize::MAX))?,
        grace: within("server.grace_seconds", server.grace_seconds, 0, 300)
            .map(Duration::from_secs)?,
    })
}

fn resolve_store(
    store: file::Store,
    base: &Path,
    lookup: &dyn Fn(&str) -> Option<String>,
) -> Result<StoreConfig, ConfigError> {
    let Some(path) = store
        .url
        .strip_prefix("sqlite://")
        .filter(|p| !p.is_empty())
    else {
        return Err(ConfigError::value(
            "store.url",
            format!(
                "{:?} is not served by this version; write sqlite://FILE",
                scheme(&store.url)
            ),
        ));
    };
    let path = base.join(path);
    let master_key = match (lookup("YIZHAN_MASTER_KEY"), store.master_key_file) {
        (Some(value), _) => MasterKeySource::Value(value.into()),
        (None, Some(file)) => MasterKeySource::File(base.join(file)),
        (None, None) => MasterKeySource::File(path.with_extension("key")),
    };
    Ok(StoreConfig { path, master_key })
}

fn resolve_platform(
    index: usize,
    platform: file::Platform,
    base: &Path,
    lookup: &dyn Fn(&str) -> Option<String>,
) -> Result<Platform, ConfigError> {
    let key = |name: &str| format!("platform[{index}].{name}");
    if platform.app_id.trim().is_empty() {
        return Err(ConfigError::value(key("app_id"), "is empty"));
    }
    let required =
        |name: &str, value: file::Secret| secret::resolve(&key(name), value, base, lookup);
    let optional = |name: &str, value: Option<file::Secret>| {
        value
            .map(|value| secret::resolve(&key(name), value, base, lookup))
            .transpose()
    };
    let resolved = Platform {
        secret: required("secret", platform.secret)?,
        token: required("token", platform.token)?,
        encoding_aes_key: required("encoding_aes_key", platform.encoding_aes_key)?,
        previous_token: optional("previous_token", platform.previous_token)?,
        previous_encoding_aes_key: optional(
            "previous_encoding_aes_key",
            platform.previous_encoding_aes_key,
        )?,
        return_urls: platform
            .return_urls
            .iter()
            .enumerate()
            .map(|(n, text)| parse_url(&key(&format!("return_urls[{n}]")), text))
            .collect::<Result<_, _>>()?,
        app_id: platform.app_id.into(),
    };
    let check = |name: &str, aes_key: &SecretString| {
        Crypt::new(&resolved.token, aes_key, resolved.app_id.as_str())
            .map(drop)
            .map_err(|e| ConfigError::value(key(name), e.to_string()))
    };
    check("encoding_aes_key", &resolved.encoding_aes_key)?;
    if let Some(previous) = &resolved.previous_encoding_aes_key {
        check("previous_encoding_aes_key", previous)?;
    }
    Ok(resolved)
}

fn hosts(wechat: &file::WeChat) -> Result<Hosts, ConfigError> {
    let mut hosts = Hosts::wechat();
    if let Some(text) = &wechat.api_base {
        let api = parse_url("wechat.api_base", text)?;
        let own = |host: &str| host.ends_with(".qq.com");
        // A sandbox plays all hosts at one address.
        if !api.host_str().is_some_and(own) {
            hosts = Hosts::all_at(api.clone());
        }
        hosts.api = api;
    }
    if let Some(text) = &wechat.mp_base {
        hosts.mp = parse_url("wechat.mp_base", text)?;
    }
    if let Some(text) = &wechat.open_base {
        hosts.open = parse_url("wechat.open_base", text)?;
    }
    if let Some(text) = &wechat.work_base {
        hosts.work = parse_url("wechat.work_base", text)?;
    }
    Ok(hosts)
}

fn parse_url(key: &str, text: &str) -> Result<Url, ConfigError> {
    match Url::parse(text) {
        Ok(url) if matches!(url.scheme(), "http" | "https") && url.has_host() => Ok(url),
        _ => Err(ConfigError::value(
            key,
            format!("{text:?} is not an http or https address"),
        )),
    }
}

fn within(key: &str, value: u64, least: u64, most: u64) -> Result<u64, ConfigError> {
    if (least..=most).contains(&value) {
        return Ok(value);
    }
    Err(ConfigError::value(
        key,
        format!("{value} is not between {least} and {most}"),
    ))
}

/// The part of a URL that can be shown: a store's URL may hold a password.
fn scheme(url: &str) -> &str {
    url.split_once("://").map_or("", |(scheme, _)| scheme)
}
