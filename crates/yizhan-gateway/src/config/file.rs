//! `yizhan.toml` as it is written: keys and their defaults, nothing checked yet.

use serde::{
    Deserialize, Deserializer,
    de::{self, MapAccess, Visitor},
};
use std::fmt;

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub(super) struct File {
    pub(super) server: Server,
    pub(super) store: Store,
    pub(super) wechat: WeChat,
    pub(super) log: Log,
    pub(super) platform: Vec<Platform>,
    pub(super) account: Vec<Account>,
    pub(super) corp: Vec<Corp>,
    pub(super) suite: Vec<Suite>,
    client: Vec<toml::Table>,
    route: Vec<toml::Table>,
}

impl File {
    /// Sections that are filled in but not served.
    pub(super) fn unserved(&self) -> Vec<&'static str> {
        [("client", &self.client), ("route", &self.route)]
            .into_iter()
            .filter(|(_, tables)| !tables.is_empty())
            .map(|(name, _)| name)
            .collect()
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Server {
    pub(super) listen: String,
    pub(super) public_url: Option<String>,
    pub(super) tls_cert: Option<String>,
    pub(super) tls_key: Option<String>,
    pub(super) trusted_proxies: Vec<String>,
    pub(super) freshness_seconds: u64,
    pub(super) body_limit_bytes: u64,
    pub(super) grace_seconds: u64,
}

impl Default for Server {
    fn default() -> Self {
        Self {
            listen: "127.0.0.1:9600".to_owned(),
            public_url: None,
            tls_cert: None,
            tls_key: None,
            trusted_proxies: Vec::new(),
            freshness_seconds: 3600,
            body_limit_bytes: 1 << 20,
            grace_seconds: 10,
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Store {
    pub(super) url: String,
    pub(super) master_key_file: Option<String>,
}

impl Default for Store {
    fn default() -> Self {
        Self {
            url: "sqlite://yizhan.db".to_owned(),
            master_key_file: None,
        }
    }
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub(super) struct WeChat {
    pub(super) api_base: Option<String>,
    pub(super) mp_base: Option<String>,
    pub(super) open_base: Option<String>,
    pub(super) work_base: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Log {
    pub(super) level: String,
    pub(super) format: String,
}

impl Default for Log {
    fn default() -> Self {
        Self {
            level: "info".to_owned(),
            format: "text".to_owned(),
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Platform {
    pub(super) app_id: String,
    pub(super) secret: Secret,
    pub(super) token: Secret,
    pub(super) encoding_aes_key: Secret,
    pub(super) previous_token: Option<Secret>,
    pub(super) previous_encoding_aes_key: Option<Secret>,
    #[serde(default)]
    pub(super) return_urls: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Account {
    pub(super) app_id: String,
    pub(super) secret: Secret,
    pub(super) mini_program: Option<bool>,
    #[serde(default)]
    pub(super) plain_token: bool,
    pub(super) mode: Option<String>,
    pub(super) token: Option<Secret>,
    pub(super) encoding_aes_key: Option<Secret>,
    pub(super) previous_token: Option<Secret>,
    pub(super) previous_encoding_aes_key: Option<Secret>,
    #[serde(default)]
    pub(super) return_urls: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Corp {
    pub(super) corp_id: String,
    #[serde(default)]
    pub(super) agent: Vec<Agent>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Agent {
    pub(super) agent_id: AgentId,
    pub(super) secret: Secret,
    pub(super) token: Option<Secret>,
    pub(super) encoding_aes_key: Option<Secret>,
    pub(super) previous_token: Option<Secret>,
    pub(super) previous_encoding_aes_key: Option<Secret>,
    #[serde(default)]
    pub(super) return_urls: Vec<String>,
}

/// A number, or a name for a secret that has none.
#[derive(Deserialize)]
#[serde(untagged)]
pub(super) enum AgentId {
    Number(u64),
    Name(String),
}

impl fmt::Display for AgentId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(number) => number.fmt(f),
            Self::Name(name) => f.write_str(name.trim()),
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Suite {
    pub(super) suite_id: String,
    pub(super) secret: Secret,
    pub(super) token: Option<Secret>,
    pub(super) encoding_aes_key: Option<Secret>,
    pub(super) previous_token: Option<Secret>,
    pub(super) previous_encoding_aes_key: Option<Secret>,
    #[serde(default)]
    pub(super) return_urls: Vec<String>,
    pub(super) provider_corp_id: Option<String>,
    pub(super) provider_secret: Option<Secret>,
}

/// A secret in the file, in a variable or in a file of its own.
pub(super) enum Secret {
    Value(String),
    Env(String),
    File(String),
}

/// By hand: an untagged enum would also read a list, and quote its first item in an error.
impl<'de> Deserialize<'de> for Secret {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct OneOf;
        const FORMS: &str = "a string, { env = \"NAME\" } or { file = \"path\" }";

        impl<'de> Visitor<'de> for OneOf {
            type Value = Secret;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(FORMS)
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Secret, E> {
                Ok(Secret::Value(text.to_owned()))
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Secret, A::Error> {
                let wrong = || de::Error::custom(format!("expected {FORMS}"));
                let secret = match map.next_key::<String>()?.as_deref() {
                    Some("env") => Secret::Env(map.next_value()?),
                    Some("file") => Secret::File(map.next_value()?),
                    _ => return Err(wrong()),
                };
                match map.next_key::<String>()? {
                    None => Ok(secret),
                    Some(_) => Err(wrong()),
                }
            }
        }
        deserializer.deserialize_any(OneOf)
    }
}
