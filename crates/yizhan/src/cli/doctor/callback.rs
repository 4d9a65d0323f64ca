//! Asks our own URLs what WeChat asks when they are saved in its console.

use super::{Failure, finding::Finding};
use reqwest::StatusCode;
use std::time::Duration;
use url::Url;
use yizhan_axum::PushConfig;
use yizhan_codec::{Crypt, KeyAge, KeyError, PushToken};
use yizhan_core::{AppId, UnixTime};
use yizhan_gateway::Config;

const CHECK: &str = "callback URL";
const TIMEOUT: Duration = Duration::from_secs(5);
const ECHO: &str = "yizhan";
const NONCE: &str = "doctor";

/// A URL that takes pushes.
struct Door<'a> {
    of: String,
    path: String,
    push: &'a PushConfig,
    /// Whose name WeCom seals the echostr in; WeChat's is in the clear.
    sealed_for: Option<&'a AppId>,
}

pub(super) async fn check(config: &Config, now: UnixTime) -> Vec<Finding> {
    let Some(public) = &config.server.public_url else {
        return vec![Finding::doubtful(
            CHECK,
            "server.public_url is not set",
            "set it to the https address that WeChat reaches the gateway under",
        )];
    };
    let mut found = Vec::new();
    if !matches!(public.port_or_known_default(), Some(80 | 443)) {
        found.push(Finding::doubtful(
            CHECK,
            format!("{public} is on another port than 80 and 443"),
            "WeChat pushes to ports 80 (http) and 443 (https) only; a sandbox does not mind",
        ));
    }
    for door in doors(config) {
        found.push(door.check(public, now.0).await);
    }
    found
}

fn doors(config: &Config) -> Vec<Door<'_>> {
    let mut doors: Vec<_> = config
        .platforms
        .iter()
        .map(|platform| Door {
            of: platform.app_id.to_string(),
            path: "wechat/events".to_owned(),
            push: &platform.push,
            sealed_for: None,
        })
        .collect();
    for account in &config.accounts {
        doors.extend(account.push.as_ref().map(|push| Door {
            of: account.app_id.to_string(),
            path: format!("wechat/app/{}", account.app_id),
            push,
            sealed_for: None,
        }));
    }
    for agent in &config.agents {
        doors.extend(agent.push.as_ref().map(|push| Door {
            of: format!("{}/{}", agent.corp, agent.agent),
            path: format!("wechat/work/{}/{}", agent.corp, agent.agent),
            push,
            sealed_for: Some(&agent.corp),
        }));
    }
    for suite in &config.suites {
        // Nobody else's name would do: see `configured`.
        let (Some(push), Some(provider)) = (&suite.push, &suite.provider) else {
            continue;
        };
        doors.extend(["command", "data"].map(|url| Door {
            of: suite.suite_id.to_string(),
            path: format!("wechat/suite/{}/{url}", suite.suite_id),
            push,
            sealed_for: Some(provider),
        }));
    }
    doors
}

impl Door<'_> {
    async fn check(&self, public: &Url, now: i64) -> Finding {
        let mut url = public.clone();
        url.set_path(&format!(
            "{}/{}",
            public.path().trim_end_matches('/'),
            self.path
        ));
        let asked = match self.question(url.clone(), now) {
            Ok(asked) => asked,
            Err(error) => {
                let remedy = "copy the key anew from WeChat's console";
                return Finding::bad(CHECK, format!("{}: {error}", self.of), remedy);
            }
        };
        match get(asked).await {
            Ok((status, text)) if status.is_success() && text == ECHO => {
                Finding::good(CHECK, format!("{url} answers for {}", self.of))
            }
            Ok((status, _)) => Finding::bad(
                CHECK,
                format!("{url} answers {status}, not the echo"),
                "have the proxy in front pass /wechat/ on to the gateway, and start the gateway \
                 anew if its configuration has changed",
            ),
            Err(error) => Finding::bad(
                CHECK,
                format!("{url} does not answer: {error}"),
                "start the gateway, and have the proxy in front pass /wechat/ on to it",
            ),
        }
    }

    /// The URL with the query that WeChat would ask.
    fn question(&self, mut url: Url, now: i64) -> Result<Url, KeyError> {
        let (signature, signed, echostr) = match (self.sealed_for, &self.push.encoding_aes_key) {
            (Some(corp), Some(key)) => {
                let crypt = Crypt::new(&self.push.token, key, corp.as_str())?;
                let sealed = crypt.seal(ECHO.as_bytes(), KeyAge::Current, now, NONCE);
                ("msg_signature", sealed.msg_signature, sealed.encrypt)
            }
            _ => {
                let token = PushToken::new(&self.push.token);
                let signed = token.sign(KeyAge::Current, now, NONCE);
                ("signature", signed, ECHO.to_owned())
            }
        };
        url.query_pairs_mut()
            .append_pair(signature, &signed)
            .append_pair("timestamp", &now.to_string())
            .append_pair("nonce", NONCE)
            .append_pair("echostr", &echostr);
        Ok(url)
    }
}

/// Status and text; an error says why there is none, without the address.
pub(super) async fn get(url: Url) -> Result<(StatusCode, String), String> {
    let why = |error: reqwest::Error| Failure::from(error.without_url()).to_string();
    let client = reqwest::Client::builder().timeout(TIMEOUT).build();
    let response = client.map_err(why)?.get(url).send().await.map_err(why)?;
    let status = response.status();
    Ok((status, response.text().await.map_err(why)?))
}
