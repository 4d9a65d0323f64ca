//! `YIZHAN_SERVER_LISTEN=…` instead of `[server] listen`, `YIZHAN_PLATFORM_0_TOKEN=…` instead of the
//! first `[[platform]]`'s `token`.

use super::ConfigError;
use toml::{Table, Value};

#[derive(Clone, Copy)]
enum Kind {
    Text,
    Number,
    /// Separated by commas.
    List,
}

use Kind::{List, Number, Text};

/// Every key outside the lists of tables.
const KEYS: &[(&str, &str, Kind)] = &[
    ("server", "listen", Text),
    ("server", "public_url", Text),
    ("server", "tls_cert", Text),
    ("server", "tls_key", Text),
    ("server", "trusted_proxies", List),
    ("server", "freshness_seconds", Number),
    ("server", "body_limit_bytes", Number),
    ("server", "grace_seconds", Number),
    ("store", "url", Text),
    ("store", "master_key_file", Text),
    ("wechat", "api_base", Text),
    ("wechat", "mp_base", Text),
    ("wechat", "open_base", Text),
    ("wechat", "work_base", Text),
    ("log", "level", Text),
    ("log", "format", Text),
];

/// Every key of a `[[platform]]`.
const PLATFORM_KEYS: &[(&str, Kind)] = &[
    ("app_id", Text),
    ("secret", Text),
    ("token", Text),
    ("encoding_aes_key", Text),
    ("previous_token", Text),
    ("previous_encoding_aes_key", Text),
    ("return_urls", List),
];

/// More platforms than this are not configured by variables.
const MOST_PLATFORMS: usize = 100;

pub(super) fn overlay(
    table: &mut Table,
    variables: &[(String, String)],
) -> Result<(), ConfigError> {
    let mut variables: Vec<_> = variables.iter().collect();
    // PLATFORM_0 before PLATFORM_1, so that a list made by variables alone has no gaps.
    variables.sort_by_key(|(name, _)| (name.len(), name.as_str()));
    for (name, value) in variables {
        let Some(rest) = name.strip_prefix("YIZHAN_") else {
            continue;
        };
        if let Some(rest) = rest.strip_prefix("PLATFORM_") {
            platform(table, name, rest, value)?;
        } else if let Some((section, key, kind)) = KEYS.iter().find(|(section, key, _)| {
            let rest = rest.strip_prefix(section.to_uppercase().as_str());
            rest.and_then(|rest| rest.strip_prefix('_')) == Some(key.to_uppercase().as_str())
        }) {
            let section = table
                .entry(*section)
                .or_insert_with(|| Value::Table(Table::new()));
            if let Value::Table(section) = section {
                section.insert((*key).to_owned(), read(name, value, *kind)?);
            }
        } else if KEYS.iter().any(|(section, ..)| {
            rest.strip_prefix(section.to_uppercase().as_str())
                .is_some_and(|rest| rest.starts_with('_'))
        }) {
            return Err(ConfigError::value(name, "is the name of no setting"));
        }
    }
    Ok(())
}

fn platform(table: &mut Table, name: &str, rest: &str, value: &str) -> Result<(), ConfigError> {
    let parts = rest
        .split_once('_')
        .and_then(|(index, key)| Some((index.parse::<usize>().ok()?, key.to_lowercase())));
    let Some((index, key)) = parts.filter(|(index, _)| *index < MOST_PLATFORMS) else {
        return Err(ConfigError::value(
            name,
            "is not of the form YIZHAN_PLATFORM_0_APP_ID",
        ));
    };
    let Some((_, kind)) = PLATFORM_KEYS.iter().find(|(known, _)| *known == key) else {
        return Err(ConfigError::value(name, "is the name of no setting"));
    };
    let platforms = table
        .entry("platform")
        .or_insert_with(|| Value::Array(Vec::new()));
    let Value::Array(platforms) = platforms else {
        return Ok(());
    };
    if platforms.len() == index {
        platforms.push(Value::Table(Table::new()));
    }
    match platforms.get_mut(index) {
        Some(Value::Table(platform)) => {
            platform.insert(key, read(name, value, *kind)?);
            Ok(())
        }
        _ => Err(ConfigError::value(
            name,
            format!("there is no platform {} before it", index.saturating_sub(1)),
        )),
    }
}

fn read(name: &str, value: &str, kind: Kind) -> Result<Value, ConfigError> {
    Ok(match kind {
        Text => Value::String(value.to_owned()),
        Number => Value::Integer(
            value
                .trim()
                .parse()
                .map_err(|_| ConfigError::value(name, format!("{value:?} is not a number")))?,
        ),
        List => Value::Array(
            value
                .split(',')
                .map(str::trim)
                .filter(|item| !item.is_empty())
                .map(|item| Value::String(item.to_owned()))
                .collect(),
        ),
    })
}
