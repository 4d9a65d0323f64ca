//! The check of a URL when it is entered in the console: a GET whose echostr must come back.

use super::{
    answer::{Answer, Refused},
    params::Params,
    table::takes,
};
use crate::{
    push::{
        channel::plain_signature,
        route,
        send::{self, Attempt},
    },
    server::Shared,
    state::{State, tokens::random_words, work::Agent},
};
use axum::Json;
use futures_util::future::join_all;
use serde_json::{Value, json};
use std::time::Duration;
use yizhan_codec::KeyAge;

/// A URL and the request that checks it.
struct Check {
    name: &'static str,
    url: url::Url,
    /// What must come back.
    echo: String,
    timeout: Duration,
}

/// POST `verify`.
pub(super) async fn verify(shared: &Shared, mut params: Params) -> Answer {
    let component = params.text("component")?;
    let account = params.text("account")?;
    let suite = params.text("suite")?;
    params.done(takes("POST", "verify"))?;
    let checks = {
        let state = shared.state();
        match (&component, &account, &suite) {
            (Some(id), None, None) => of_component(&state, id),
            (None, None, Some(id)) => of_suite(&state, id),
            (None, Some(id), None) if state.corps.contains_key(id) => of_corp(&state, id),
            (None, Some(id), None) => of_account(&state, id),
            _ => Err(Refused::new(
                400,
                "missing_parameter",
                "give `component`, `account` or `suite`",
            )),
        }?
    };
    if checks.is_empty() {
        return Err(Refused::conflict(
            "no_receiver",
            "there is no address to check",
        ));
    }
    let results = join_all(checks.into_iter().map(|check| run(shared, check))).await;
    let passed = results.iter().all(|result| result["ok"] == true);
    Ok(Json(json!({"passed": passed, "checks": results})))
}

async fn run(shared: &Shared, check: Check) -> Value {
    let url = {
        let mut bare = check.url.clone();
        bare.set_query(None);
        bare.to_string()
    };
    let Attempt {
        status,
        body,
        ms,
        error,
    } = send::get(&shared.0.http, check.url, check.timeout).await;
    let reason = match (&error, status) {
        (Some(error), _) => Some(error.clone()),
        (None, Some(200)) if body == check.echo => None,
        (None, Some(200)) if body.trim() == check.echo => {
            Some("the body has blanks or a line end around the echostr".to_owned())
        }
        (None, Some(200)) if body.trim_matches('"') == check.echo => {
            Some("the body has quotes around the echostr".to_owned())
        }
        (None, Some(200)) => Some("the body is not the echostr".to_owned()),
        (None, status) => Some(format!("status {}: it must be 200", status.unwrap_or(0))),
    };
    json!({
        "name": check.name,
        "url": url,
        "ok": reason.is_none(),
        "reason": reason,
        "status": status,
        "body": body,
        "ms": ms,
    })
}

fn of_component(state: &State, id: &str) -> Result<Vec<Check>, Refused> {
    let component = state
        .components
        .get(id)
        .ok_or_else(|| Refused::unknown("component", id))?;
    let is = &component.is;
    let some_account = state
        .accounts
        .keys()
        .next()
        .map_or("wx0000000000000000", String::as_str);
    let message_url = is
        .message_url
        .as_ref()
        .map(|url| url.replace("$APPID$", some_account));
    [
        ("event_url", is.event_url.clone()),
        ("message_url", message_url),
    ]
    .into_iter()
    .filter_map(|(name, address)| address.map(|address| plain(state, name, &address, &is.token)))
    .collect()
}

fn of_account(state: &State, id: &str) -> Result<Vec<Check>, Refused> {
    let account = state
        .account(id)
        .ok_or_else(|| Refused::unknown("account", id))?;
    let address = account.is.push_url.as_ref();
    address
        .map(|address| plain(state, "push_url", address, &account.is.token))
        .into_iter()
        .collect()
}

/// The echostr goes in the clear and comes back as it is.
fn plain(state: &State, name: &'static str, address: &str, token: &str) -> Result<Check, Refused> {
    let (timestamp, nonce, echo) = stamps(state);
    let mut url = parsed(address, name)?;
    url.query_pairs_mut()
        .append_pair("signature", &plain_signature(token, &timestamp, &nonce))
        .append_pair("echostr", &echo)
        .append_pair("timestamp", &timestamp)
        .append_pair("nonce", &nonce);
    Ok(Check {
        name,
        url,
        echo,
        timeout: Duration::from_secs(5),
    })
}

/// The addresses of a corp's own applications, and of its contacts.
fn of_corp(state: &State, id: &str) -> Result<Vec<Check>, Refused> {
    let corp = state
        .corps
        .get(id)
        .ok_or_else(|| Refused::unknown("corp", id))?;
    let of_agent = |agent: &Agent| {
        let is = &agent.is;
        let keys = [is.token.as_str(), &is.encoding_aes_key, id];
        Some(("push_url", is.push_url.clone()?, keys.map(str::to_owned)))
    };
    let is = &corp.is;
    let keys = [
        is.contacts_token.as_str(),
        &is.contacts_encoding_aes_key,
        id,
    ];
    let contacts = is.contacts_url.clone();
    let contacts = contacts.map(|url| ("contacts_url", url, keys.map(str::to_owned)));
    let addresses = corp.agents.values().filter_map(of_agent).chain(contacts);
    addresses
        .map(|(name, address, keys)| sealed(state, name, &address, &keys))
        .collect()
}

/// Both addresses of a suite are checked under the provider's own corp id.
fn of_suite(state: &State, id: &str) -> Result<Vec<Check>, Refused> {
    let suite = state
        .suites
        .get(id)
        .ok_or_else(|| Refused::unknown("suite", id))?;
    let is = &suite.is;
    let keys = [&is.token, &is.encoding_aes_key, &is.provider_corp_id].map(Clone::clone);
    let data_url = is.data_url.as_ref();
    let data_url = data_url.map(|url| url.replace("$CORPID$", &is.provider_corp_id));
    [
        ("data_url", data_url),
        ("command_url", is.command_url.clone()),
    ]
    .into_iter()
    .filter_map(|(name, address)| Some(sealed(state, name, &address?, &keys)))
    .collect()
}

/// WeCom seals the echostr, under a token, a key and a receive id, and waits for a second only.
fn sealed(
    state: &State,
    name: &'static str,
    address: &str,
    [token, key, receive_id]: &[String; 3],
) -> Result<Check, Refused> {
    let (timestamp, nonce, echo) = stamps(state);
    let crypt =
        route::crypt(token, key, receive_id).map_err(|why| Refused::conflict("bad_world", why))?;
    let sealed = crypt.seal(echo.as_bytes(), KeyAge::Current, state.now(), &nonce);
    let mut url = parsed(address, name)?;
    url.query_pairs_mut()
        .append_pair("msg_signature", &sealed.msg_signature)
        .append_pair("timestamp", &timestamp)
        .append_pair("nonce", &nonce)
        .append_pair("echostr", &sealed.encrypt);
    Ok(Check {
        name,
        url,
        echo,
        timeout: Duration::from_secs(1),
    })
}

fn parsed(address: &str, name: &str) -> Result<url::Url, Refused> {
    route::parse(address, name).map_err(|why| Refused::conflict("bad_world", why))
}

fn stamps(state: &State) -> (String, String, String) {
    let [nonce, high] = random_words();
    let [low, _] = random_words();
    let echo = (u64::from(high) << 32 | u64::from(low)).to_string();
    (state.now().to_string(), nonce.to_string(), echo)
}
