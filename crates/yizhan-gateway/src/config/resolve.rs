//! From what is written to what can be used: every value checked, every secret fetched.

use super::{
    Config, ConfigError, Log, MasterKeySource, Server, StoreConfig, Tls, file, tables::Tables,
};
use std::{net::SocketAddr, path::Path, time::Duration};
use url::Url;
use yizhan_client::Hosts;

pub(super) fn config(
    file: file::File,
    base: &Path,
    lookup: &dyn Fn(&str) -> Option<String>,
) -> Result<Config, ConfigError> {
    let mut unserved = file.unserved();
    unserved.sort_unstable();
    let hosts = hosts(&file.wechat)?;
    let mut tables = Tables::new(base, lookup);
    Ok(Config {
        server: server(file.server, base)?,
        store: store(file.store, base, lookup)?,
        hosts,
        platforms: tables.platforms(file.platform)?,
        accounts: tables.accounts(file.account)?,
        agents: tables.agents(file.corp)?,
        suites: tables.suites(file.suite)?,
        return_urls: tables.return_urls,
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

fn server(server: file::Server, base: &Path) -> Result<Server, ConfigError> {
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

fn store(
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

pub(super) fn parse_url(key: &str, text: &str) -> Result<Url, ConfigError> {
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
