//! Asks our own URLs what WeChat asks when they are saved in its console.

use super::finding::Finding;
use reqwest::StatusCode;
use std::time::Duration;
use url::Url;
use yizhan_axum::PushConfig;
use yizhan_codec::{Crypt, KeyAge, PushToken};
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
        found.push(match door.knock(public, now.0).await {
            Ok(()) => Finding::good(
                CHECK,
                format!("{public}{} answers for {}", door.path, door.of),
            ),
            Err((what, remedy)) => Finding::bad(CHECK, what, remedy),
        });
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
    /// What is wrong, and the remedy.
    async fn knock(&self, public: &Url, now: i64) -> Result<(), (String, &'static str)> {
        let url = self.url(public, now).map_err(|what| (what, "see above"))?;
        let (status, text) = get(url).await.map_err(|error| {
            let start = "start the gateway, and have the proxy in front pass /wechat/ on to it";
            (format!("{public} does not answer: {error}"), start)
        })?;
        if status.is_success() && text == ECHO {
            return Ok(());
        }
        Err((
            format!("{public}{} answers {status}, not the echo", self.path),
            "start the gateway anew if its configuration has changed, and have the proxy in front \
             pass /wechat/ on to it",
        ))
    }

    fn url(&self, public: &Url, now: i64) -> Result<Url, String> {
        let mut url = public.join(&self.path).map_err(|e| e.to_string())?;
        let mut query = url.query_pairs_mut();
        query
            .append_pair("timestamp", &now.to_string())
            .append_pair("nonce", NONCE);
        match (self.sealed_for, &self.push.encoding_aes_key) {
            (Some(corp), Some(key)) => {
                let crypt = Crypt::new(&self.push.token, key, corp.as_str());
                let crypt = crypt.map_err(|e| e.to_string())?;
                let sealed = crypt.seal(ECHO.as_bytes(), KeyAge::Current, now, NONCE);
                query
                    .append_pair("msg_signature", &sealed.msg_signature)
                    .append_pair("echostr", &sealed.encrypt);
            }
            _ => {
                let token = PushToken::new(&self.push.token);
                query
                    .append_pair("signature", &token.sign(KeyAge::Current, now, NONCE))
                    .append_pair("echostr", ECHO);
            }
        }
        drop(query);
        Ok(url)
    }
}

/// Status and text; an error says why there is none, without the address.
pub(super) async fn get(url: Url) -> Result<(StatusCode, String), String> {
    let why = |error: reqwest::Error| error.without_url().to_string();
    let client = reqwest::Client::builder().timeout(TIMEOUT).build();
    let response = client.map_err(why)?.get(url).send().await.map_err(why)?;
    let status = response.status();
    Ok((status, response.text().await.map_err(why)?))
}
