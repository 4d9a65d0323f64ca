//! `[[platform]]`, `[[account]]`, `[[corp]]` and `[[suite]]`: whom the gateway serves.

use super::{ConfigError, file, resolve::parse_url, secret};
use secrecy::SecretString;
use std::{collections::HashSet, path::Path};
use url::Url;
use yizhan_axum::{AccountConfig, AgentConfig, Mode, PlatformConfig, PushConfig, SuiteConfig};
use yizhan_codec::EncodingAesKey;
use yizhan_core::AppId;

/// Reads the tables, and gathers what they have in common.
pub(super) struct Tables<'a> {
    base: &'a Path,
    lookup: &'a dyn Fn(&str) -> Option<String>,
    /// Nobody may be configured twice.
    used: HashSet<String>,
    pub(super) return_urls: Vec<Url>,
}

/// What a table says about its pushes.
struct Push {
    token: Option<file::Secret>,
    encoding_aes_key: Option<file::Secret>,
    previous_token: Option<file::Secret>,
    previous_encoding_aes_key: Option<file::Secret>,
}

/// Takes the members of [`Push`] out of a table.
macro_rules! push {
    ($table:ident) => {
        Push {
            token: $table.token,
            encoding_aes_key: $table.encoding_aes_key,
            previous_token: $table.previous_token,
            previous_encoding_aes_key: $table.previous_encoding_aes_key,
        }
    };
}

impl<'a> Tables<'a> {
    pub(super) fn new(base: &'a Path, lookup: &'a dyn Fn(&str) -> Option<String>) -> Self {
        Self {
            base,
            lookup,
            used: HashSet::new(),
            return_urls: Vec::new(),
        }
    }

    pub(super) fn platforms(
        &mut self,
        written: Vec<file::Platform>,
    ) -> Result<Vec<PlatformConfig>, ConfigError> {
        let each = written.into_iter().enumerate().map(|(index, platform)| {
            let table = format!("platform[{index}]");
            let secret = self.secret(&table, "secret", platform.secret)?;
            let push = Push {
                token: Some(platform.token),
                encoding_aes_key: Some(platform.encoding_aes_key),
                previous_token: platform.previous_token,
                previous_encoding_aes_key: platform.previous_encoding_aes_key,
            };
            self.may_return(&table, &platform.return_urls)?;
            let app_id = self.id(&table, "app_id", &platform.app_id)?;
            let push = self.protected(&table, push, Mode::Safe)?;
            Ok(PlatformConfig::with(app_id, secret, push))
        });
        each.collect()
    }

    pub(super) fn accounts(
        &mut self,
        written: Vec<file::Account>,
    ) -> Result<Vec<AccountConfig>, ConfigError> {
        let each = written.into_iter().enumerate().map(|(index, account)| {
            let table = format!("account[{index}]");
            let app_id = self.id(&table, "app_id", &account.app_id)?;
            let secret = self.secret(&table, "secret", account.secret)?;
            self.may_return(&table, &account.return_urls)?;
            let mut config = AccountConfig::new(app_id, secret);
            config.mini_program = account.mini_program;
            config.plain_token = account.plain_token;
            let mode = account.mode.as_deref();
            config.push = self.push(&table, push!(account), mode)?;
            Ok(config)
        });
        each.collect()
    }

    pub(super) fn agents(
        &mut self,
        written: Vec<file::Corp>,
    ) -> Result<Vec<AgentConfig>, ConfigError> {
        let mut agents = Vec::new();
        for (index, corp) in written.into_iter().enumerate() {
            let corp_id = self.id(&format!("corp[{index}]"), "corp_id", &corp.corp_id)?;
            for (number, agent) in corp.agent.into_iter().enumerate() {
                let table = format!("corp[{index}].agent[{number}]");
                let id = agent.agent_id.to_string();
                if id.is_empty() {
                    return Err(ConfigError::value(format!("{table}.agent_id"), "is empty"));
                }
                self.use_once(&table, "agent_id", format!("{corp_id}/{id}"), &id)?;
                let secret = self.secret(&table, "secret", agent.secret)?;
                self.may_return(&table, &agent.return_urls)?;
                let mut config = AgentConfig::new(corp_id.clone(), id, secret);
                config.push = self.push(&table, push!(agent), None)?;
                agents.push(config);
            }
        }
        Ok(agents)
    }

    pub(super) fn suites(
        &mut self,
        written: Vec<file::Suite>,
    ) -> Result<Vec<SuiteConfig>, ConfigError> {
        let each = written.into_iter().enumerate().map(|(index, suite)| {
            let table = format!("suite[{index}]");
            let suite_id = self.id(&table, "suite_id", &suite.suite_id)?;
            let secret = self.secret(&table, "secret", suite.secret)?;
            self.may_return(&table, &suite.return_urls)?;
            let mut config = SuiteConfig::new(suite_id, secret);
            config.push = self.push(&table, push!(suite), None)?;
            if let Some(corp) = suite.provider_corp_id {
                let corp = corp.trim();
                if corp.is_empty() {
                    let key = format!("{table}.provider_corp_id");
                    return Err(ConfigError::value(key, "is empty"));
                }
                config.provider = Some(corp.into());
            }
            if let Some(secret) = suite.provider_secret {
                if config.provider.is_none() {
                    return Err(ConfigError::value(
                        format!("{table}.provider_corp_id"),
                        "is needed with provider_secret",
                    ));
                }
                config.provider_secret = Some(self.secret(&table, "provider_secret", secret)?);
            }
            Ok(config)
        });
        each.collect()
    }

    /// An id that is there and was not used before.
    fn id(&mut self, table: &str, key: &str, written: &str) -> Result<AppId, ConfigError> {
        let written = written.trim();
        if written.is_empty() {
            return Err(ConfigError::value(format!("{table}.{key}"), "is empty"));
        }
        self.use_once(table, key, written.to_owned(), written)?;
        Ok(written.into())
    }

    fn use_once(
        &mut self,
        table: &str,
        key: &str,
        name: String,
        shown: &str,
    ) -> Result<(), ConfigError> {
        if self.used.insert(name) {
            return Ok(());
        }
        let problem = format!("{shown} is configured twice");
        Err(ConfigError::value(format!("{table}.{key}"), problem))
    }

    fn secret(
        &self,
        table: &str,
        key: &str,
        written: file::Secret,
    ) -> Result<SecretString, ConfigError> {
        secret::fetch(&format!("{table}.{key}"), written, self.base, self.lookup)
    }

    fn may_return(&mut self, table: &str, written: &[String]) -> Result<(), ConfigError> {
        for (n, text) in written.iter().enumerate() {
            let key = format!("{table}.return_urls[{n}]");
            self.return_urls.push(parse_url(&key, text)?);
        }
        Ok(())
    }

    /// How the pushes of one that may have none are protected; without a token its URL is closed.
    fn push(
        &self,
        table: &str,
        written: Push,
        mode: Option<&str>,
    ) -> Result<Option<PushConfig>, ConfigError> {
        let mode = match mode.unwrap_or("safe") {
            "safe" => Mode::Safe,
            "compatible" => Mode::Compatible,
            "plain" => Mode::Plain,
            other => {
                return Err(ConfigError::value(
                    format!("{table}.mode"),
                    format!("{other:?} is none of \"safe\", \"compatible\" and \"plain\""),
                ));
            }
        };
        let nothing = written.token.is_none()
            && written.encoding_aes_key.is_none()
            && written.previous_token.is_none()
            && written.previous_encoding_aes_key.is_none();
        if nothing && mode != Mode::Plain {
            return Ok(None);
        }
        self.protected(table, written, mode).map(Some)
    }

    fn protected(&self, table: &str, written: Push, mode: Mode) -> Result<PushConfig, ConfigError> {
        let needed = |key: &str| ConfigError::value(format!("{table}.{key}"), "is missing");
        let secret = |key: &str, written: Option<file::Secret>| {
            let secret = written.map(|written| self.secret(table, key, written));
            secret.transpose()
        };
        let token = secret("token", written.token)?.ok_or_else(|| needed("token"))?;
        let mut push = PushConfig::plain(token);
        push.mode = mode;
        push.encoding_aes_key = secret("encoding_aes_key", written.encoding_aes_key)?;
        push.previous_token = secret("previous_token", written.previous_token)?;
        let (name, previous) = (
            "previous_encoding_aes_key",
            written.previous_encoding_aes_key,
        );
        push.previous_encoding_aes_key = secret(name, previous)?;
        if push.encoding_aes_key.is_none() && mode != Mode::Plain {
            return Err(needed("encoding_aes_key"));
        }
        let keys = [
            ("encoding_aes_key", &push.encoding_aes_key),
            (name, &push.previous_encoding_aes_key),
        ];
        for (key, value) in keys {
            let read = value.as_ref().map(EncodingAesKey::parse).transpose();
            read.map_err(|e| ConfigError::value(format!("{table}.{key}"), e.to_string()))?;
        }
        Ok(push)
    }
}
