//! The checks themselves, each with its remedy.

use super::Verdict;
use std::time::Duration;
use url::Url;
use yizhan_axum::PlatformConfig;
use yizhan_client::{Hosts, Http, HttpSettings};
use yizhan_codec::{KeyAge, PushToken};
use yizhan_core::{Clock, Host};
use yizhan_gateway::{Config, MasterKeySource, open_store};
use yizhan_keeper::{PlatformSurvey, Store};

const TIMEOUT: Duration = Duration::from_secs(5);
/// WeChat pushes a ticket every ten minutes.
const TICKET_LATE_SECONDS: i64 = 25 * 60;
const TICKET_LIFE_SECONDS: i64 = 12 * 3600;
/// Accounts without a token that are named one by one.
const MOST_NAMED: usize = 20;

/// What a check found.
pub(super) struct Finding {
    pub(super) check: String,
    pub(super) verdict: Verdict,
    pub(super) what: String,
    pub(super) remedy: Option<String>,
}

impl Finding {
    pub(super) fn good(check: impl Into<String>, what: impl Into<String>) -> Self {
        Self {
            check: check.into(),
            verdict: Verdict::Good,
            what: what.into(),
            remedy: None,
        }
    }

    pub(super) fn bad(
        check: impl Into<String>,
        what: impl Into<String>,
        remedy: impl Into<String>,
    ) -> Self {
        Self {
            verdict: Verdict::Bad,
            remedy: Some(remedy.into()),
            ..Self::good(check, what)
        }
    }

    pub(super) fn doubtful(
        check: impl Into<String>,
        what: impl Into<String>,
        remedy: impl Into<String>,
    ) -> Self {
        Self {
            verdict: Verdict::Doubtful,
            ..Self::bad(check, what, remedy)
        }
    }
}

/// Everything that can be checked with a configuration in hand.
pub(super) async fn all(config: &Config) -> Vec<Finding> {
    let mut found = Vec::new();
    let http = match Http::new(HttpSettings::at(config.hosts.clone())) {
        Ok(http) => http,
        Err(error) => return vec![Finding::bad("TLS", error.to_string(), "check the system")],
    };
    wechat(&http, &config.hosts, &mut found).await;
    callback(config, http.clock().as_ref(), &mut found).await;
    match store(config, &mut found) {
        Some(store) => tokens(config, &store, http.clock().as_ref(), &mut found).await,
        None => found.push(Finding::doubtful(
            "tickets and tokens",
            "not checked without a store",
            "see above",
        )),
    }
    found
}

async fn wechat(http: &Http, hosts: &Hosts, found: &mut Vec<Finding>) {
    let api = hosts.base(Host::Api);
    match http.probe_time().await {
        Ok(_) => {
            found.push(Finding::good("WeChat", format!("{api} answers")));
            let offset = http.clock().offset();
            found.push(if offset == 0 {
                Finding::good("clock", "agrees with WeChat's")
            } else {
                Finding::doubtful(
                    "clock",
                    format!("this machine's differs from WeChat's by {offset} s"),
                    "set it by NTP; the gateway follows WeChat's clock meanwhile",
                )
            });
        }
        Err(error) => found.push(Finding::bad(
            "WeChat",
            format!("{api}: {error}"),
            "check the network, a proxy, DNS, and [wechat] api_base",
        )),
    }
}

/// Asks our own URL what WeChat asks when the URL is saved in its console.
async fn callback(config: &Config, clock: &dyn Clock, found: &mut Vec<Finding>) {
    let check = "callback URL";
    let Some(public) = &config.server.public_url else {
        found.push(Finding::doubtful(
            check,
            "server.public_url is not set",
            "set it to the https address that WeChat reaches the gateway under",
        ));
        return;
    };
    if !matches!(public.port_or_known_default(), Some(80 | 443)) {
        found.push(Finding::doubtful(
            check,
            format!("{public} is on another port than 80 and 443"),
            "WeChat pushes to ports 80 (http) and 443 (https) only; a sandbox does not mind",
        ));
    }
    for platform in &config.platforms {
        let asked = echo(public, platform, clock).await;
        found.push(match asked {
            Ok(()) => Finding::good(check, format!("{public} answers for {}", platform.app_id)),
            Err(what) => Finding::bad(
                check,
                what,
                "start the gateway, and have the proxy in front pass /wechat/ on to it",
            ),
        });
    }
}

async fn echo(public: &Url, platform: &PlatformConfig, clock: &dyn Clock) -> Result<(), String> {
    let token = PushToken::new(&platform.push.token);
    let (now, nonce) = (clock.now().0, "doctor");
    let mut url = public.join("/wechat/events").map_err(|e| e.to_string())?;
    url.query_pairs_mut()
        .append_pair("signature", &token.sign(KeyAge::Current, now, nonce))
        .append_pair("timestamp", &now.to_string())
        .append_pair("nonce", nonce)
        .append_pair("echostr", "yizhan");
    let client = reqwest::Client::builder()
        .timeout(TIMEOUT)
        .build()
        .map_err(|e| e.to_string())?;
    let no_answer = |e: reqwest::Error| format!("{public} does not answer: {}", e.without_url());
    let response = client.get(url).send().await.map_err(no_answer)?;
    let status = response.status();
    let text = response.text().await.map_err(no_answer)?;
    if status.is_success() && text == "yizhan" {
        Ok(())
    } else {
        Err(format!(
            "{public}wechat/events answers {status}, not the echo"
        ))
    }
}

fn store(config: &Config, found: &mut Vec<Finding>) -> Option<Store> {
    let path = config.store.path.display();
    if !config.store.path.exists() {
        found.push(Finding::doubtful(
            "store",
            format!("{path} does not exist yet"),
            "the gateway makes it on its first start",
        ));
        return None;
    }
    if let MasterKeySource::File(key) = &config.store.master_key
        && !key.exists()
    {
        found.push(Finding::bad(
            "store",
            format!("the master key {} is missing", key.display()),
            "put it back from its copy: without it the store's tokens cannot be read",
        ));
        return None;
    }
    match open_store(config) {
        Ok(store) => {
            found.push(Finding::good(
                "store",
                format!("{path} opens with its master key"),
            ));
            Some(store)
        }
        Err(error) => {
            found.push(Finding::bad(
                "store",
                error.to_string(),
                "check the path, its owner and the master key",
            ));
            None
        }
    }
}

async fn tokens(config: &Config, store: &Store, clock: &dyn Clock, found: &mut Vec<Finding>) {
    let survey = match store.survey().await {
        Ok(survey) => survey,
        Err(error) => {
            found.push(Finding::bad(
                "tickets and tokens",
                error.to_string(),
                "check the store",
            ));
            return;
        }
    };
    for platform in &config.platforms {
        let name = &platform.app_id;
        match survey.iter().find(|s| s.state.component == *name) {
            Some(known) => look_at(known, clock, found),
            None => found.push(Finding::bad(
                format!("ticket of {name}"),
                "none has ever come",
                "enter PUBLIC_URL/wechat/events as the URL for authorisation events in WeChat's \
                 console; tickets come every ten minutes once it is saved",
            )),
        }
    }
}

fn look_at(known: &PlatformSurvey, clock: &dyn Clock, found: &mut Vec<Finding>) {
    let now = clock.now();
    let name = &known.state.component;
    let check = format!("ticket of {name}");
    let age = known.state.ticket_received_at.map(|at| now.since(at));
    found.push(match age {
        Some(age) if age <= TICKET_LATE_SECONDS => Finding::good(check, format!("{age} s old")),
        Some(age) if age <= TICKET_LIFE_SECONDS => Finding::doubtful(
            check,
            format!("the last one came {} min ago", age / 60),
            "WeChat pushes one every ten minutes: check the callback URL; the last one is usable \
             for 12 h",
        ),
        _ => Finding::bad(
            check,
            "none that is usable",
            "check the callback URL; the gateway asks WeChat to push again \
             (api_start_push_ticket)",
        ),
    });
    let check = format!("component token of {name}");
    found.push(match known.state.token_expires_at.map(|at| at.since(now)) {
        Some(left) if left > 0 => Finding::good(check, format!("ends in {left} s")),
        _ => Finding::doubtful(
            check,
            "none that is valid",
            "it is fetched at the next call",
        ),
    });
    let without: Vec<_> = known
        .authorizers
        .iter()
        .filter(|a| a.token_expires_at.is_none_or(|at| at <= now))
        .map(|a| a.app_id.to_string())
        .collect();
    let check = format!("authorizer tokens of {name}");
    let all = known.authorizers.len();
    found.push(if without.is_empty() {
        Finding::good(check, format!("all {all} are valid"))
    } else {
        let named: Vec<_> = without.iter().take(MOST_NAMED).cloned().collect();
        Finding::doubtful(
            check,
            format!(
                "{} of {all} are not valid: {}",
                without.len(),
                named.join(", ")
            ),
            "they are refreshed while the gateway runs; an account whose refresh fails for good \
             must authorise again",
        )
    });
}
