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
    /// `true` or `false`
    Truth,
}

use Kind::{List, Number, Text, Truth};

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

/// Every key of the lists of tables; the agents of a corp are named in the file.
const LISTS: &[(&str, &[(&str, Kind)])] = &[
    (
        "platform",
        &[
            ("app_id", Text),
            ("secret", Text),
            ("token", Text),
            ("encoding_aes_key", Text),
            ("previous_token", Text),
            ("previous_encoding_aes_key", Text),
            ("return_urls", List),
        ],
    ),
    (
        "account",
        &[
            ("app_id", Text),
            ("secret", Text),
            ("mini_program", Truth),
            ("plain_token", Truth),
            ("mode", Text),
            ("token", Text),
            ("encoding_aes_key", Text),
            ("previous_token", Text),
            ("previous_encoding_aes_key", Text),
            ("return_urls", List),
        ],
    ),
    ("corp", &[("corp_id", Text)]),
    (
        "suite",
        &[
            ("suite_id", Text),
            ("secret", Text),
            ("token", Text),
            ("encoding_aes_key", Text),
            ("previous_token", Text),
            ("previous_encoding_aes_key", Text),
            ("return_urls", List),
            ("provider_corp_id", Text),
            ("provider_secret", Text),
        ],
    ),
];

/// No more tables of a list than this are configured by variables.
const MOST_TABLES: usize = 100;

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
        let listed = LISTS.iter().find_map(|(list, keys)| {
            let rest = rest.strip_prefix(list.to_uppercase().as_str())?;
            Some((*list, *keys, rest.strip_prefix('_')?))
        });
        if let Some((list, keys, rest)) = listed {
            in_list(table, (list, keys), (name, rest), value)?;
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

fn in_list(
    table: &mut Table,
    (list, keys): (&str, &[(&str, Kind)]),
    (name, rest): (&str, &str),
    value: &str,
) -> Result<(), ConfigError> {
    let parts = rest
        .split_once('_')
        .and_then(|(index, key)| Some((index.parse::<usize>().ok()?, key.to_lowercase())));
    let Some((index, key)) = parts.filter(|(index, _)| *index < MOST_TABLES) else {
        let first = keys.first().map_or("", |(key, _)| *key).to_uppercase();
        return Err(ConfigError::value(
            name,
            format!(
                "is not of the form YIZHAN_{}_0_{first}",
                list.to_uppercase()
            ),
        ));
    };
    let Some((_, kind)) = keys.iter().find(|(known, _)| *known == key) else {
        return Err(ConfigError::value(name, "is the name of no setting"));
    };
    let tables = table
        .entry(list)
        .or_insert_with(|| Value::Array(Vec::new()));
    let Value::Array(tables) = tables else {
        return Ok(());
    };
    if tables.len() == index {
        tables.push(Value::Table(Table::new()));
    }
    match tables.get_mut(index) {
        Some(Value::Table(entry)) => {
            entry.insert(key, read(name, value, *kind)?);
            Ok(())
        }
        _ => Err(ConfigError::value(
            name,
            format!("there is no {list} {} before it", index.saturating_sub(1)),
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
        Truth => Value::Boolean(value.trim().parse().map_err(|_| {
            ConfigError::value(name, format!("{value:?} is neither true nor false"))
        })?),
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
