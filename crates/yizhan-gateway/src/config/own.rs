//! `[[account]]`, `[[corp]]` and `[[suite]]`: whose tokens are kept beside the platforms'.

use super::{Account, Agent, ConfigError, Corp, Suite, file, secret};
use secrecy::SecretString;
use std::{collections::HashSet, path::Path};
use yizhan_core::AppId;

/// Where secrets are looked for.
pub(super) struct Place<'a> {
    pub(super) base: &'a Path,
    pub(super) lookup: &'a dyn Fn(&str) -> Option<String>,
}

impl Place<'_> {
    fn secret(&self, key: &str, written: file::Secret) -> Result<SecretString, ConfigError> {
        secret::fetch(key, written, self.base, self.lookup)
    }
}

/// An id that is there and was not used before.
fn id(key: &str, written: &str, used: &mut HashSet<String>) -> Result<AppId, ConfigError> {
    let written = written.trim();
    if written.is_empty() {
        return Err(ConfigError::value(key, "is empty"));
    }
    if !used.insert(written.to_owned()) {
        return Err(ConfigError::value(
            key,
            format!("{written} is configured twice"),
        ));
    }
    Ok(written.into())
}

pub(super) fn accounts(
    written: Vec<file::Account>,
    used: &mut HashSet<String>,
    place: &Place<'_>,
) -> Result<Vec<Account>, ConfigError> {
    let each = written.into_iter().enumerate().map(|(index, account)| {
        let key = |name: &str| format!("account[{index}].{name}");
        Ok(Account {
            app_id: id(&key("app_id"), &account.app_id, used)?,
            secret: place.secret(&key("secret"), account.secret)?,
            mini_program: account.mini_program,
            plain_token: account.plain_token,
        })
    });
    each.collect()
}

pub(super) fn corps(
    written: Vec<file::Corp>,
    used: &mut HashSet<String>,
    place: &Place<'_>,
) -> Result<Vec<Corp>, ConfigError> {
    let each = written.into_iter().enumerate().map(|(index, corp)| {
        let corp_id = id(&format!("corp[{index}].corp_id"), &corp.corp_id, used)?;
        let mut used = HashSet::new();
        let agents = corp.agent.into_iter().enumerate().map(|(number, agent)| {
            let key = |name: &str| format!("corp[{index}].agent[{number}].{name}");
            Ok(Agent {
                agent_id: id(&key("agent_id"), &agent.agent_id.to_string(), &mut used)?,
                secret: place.secret(&key("secret"), agent.secret)?,
            })
        });
        Ok(Corp {
            corp_id,
            agents: agents.collect::<Result<_, _>>()?,
        })
    });
    each.collect()
}

pub(super) fn suites(
    written: Vec<file::Suite>,
    used: &mut HashSet<String>,
    place: &Place<'_>,
) -> Result<Vec<Suite>, ConfigError> {
    let each = written.into_iter().enumerate().map(|(index, suite)| {
        let key = |name: &str| format!("suite[{index}].{name}");
        let provider = match (suite.provider_corp_id, suite.provider_secret) {
            (None, None) => None,
            (Some(corp), Some(secret)) => Some((
                // One provider has many suites.
                id(&key("provider_corp_id"), &corp, &mut HashSet::new())?,
                place.secret(&key("provider_secret"), secret)?,
            )),
            (Some(_), None) => {
                let problem = "is needed with provider_corp_id";
                return Err(ConfigError::value(key("provider_secret"), problem));
            }
            (None, Some(_)) => {
                let problem = "is needed with provider_secret";
                return Err(ConfigError::value(key("provider_corp_id"), problem));
            }
        };
        Ok(Suite {
            suite_id: id(&key("suite_id"), &suite.suite_id, used)?,
            secret: place.secret(&key("secret"), suite.secret)?,
            provider,
        })
    });
    each.collect()
}
