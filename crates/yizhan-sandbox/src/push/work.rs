//! WeCom's pushes: which way they go, and what suites are told.

pub(crate) mod contacts;
pub(crate) mod ticket;

use super::{
    body::Body,
    channel::{Channel, Outside},
    deliver::{Answered, Overrides, Parcel, deliver},
    record::Delivery,
    route::{Route, crypt, parse},
};
use crate::{
    reply::judge::Protection,
    server::Shared,
    state::{
        State,
        work::{Agent, Corp, Suite},
    },
};
use std::time::Duration;
use yizhan_codec::Format;

/// How long an answer to a notice about consent is waited for.
const AUTH_PATIENCE: Duration = Duration::from_secs(1);

/// One of WeCom's channels: to an address, under names and keys.
struct Way<'a> {
    name: &'static str,
    address: &'a str,
    /// Key of the world file that holds the address.
    key: &'static str,
    token: &'a str,
    aes_key: &'a str,
    receive_id: &'a str,
    agent: String,
}

fn route(way: &Way<'_>, suite: Option<&str>) -> Result<Route, String> {
    let channel = Channel {
        url: parse(way.address, way.key)?,
        outside: Outside::Work {
            to: way.receive_id.to_owned(),
            agent: way.agent.clone(),
        },
        token: way.token.to_owned(),
        key: way.aes_key.to_owned(),
        crypt: crypt(way.token, way.aes_key, way.receive_id)?,
        protection: Protection::Safe,
        format: Format::Xml,
        openid: None,
    };
    Ok(Route {
        channel,
        name: way.name,
        component: suite.map(str::to_owned),
    })
}

/// Where the messages and events of an application go: to its own server, or to its suite's data
/// address; sealed for the corp in both cases.
pub(crate) fn agent(state: &State, corp: &str, agent: &Agent) -> Result<Route, String> {
    let id = agent.is.agent_id;
    if let Some(name) = &agent.suite {
        let suite = &state.suites.get(name).ok_or("the suite is gone")?.is;
        let address = suite
            .data_url
            .as_ref()
            .ok_or_else(|| format!("suite {name} has no data_url"))?;
        let way = Way {
            name: "suite_data",
            address: &address.replace("$CORPID$", corp),
            key: "data_url",
            token: &suite.token,
            aes_key: &suite.encoding_aes_key,
            receive_id: corp,
            agent: id.to_string(),
        };
        return route(&way, Some(name));
    }
    let address = agent.is.push_url.as_ref();
    let way = Way {
        name: "work",
        address: address.ok_or_else(|| format!("agent {id} of corp {corp} has no push_url"))?,
        key: "push_url",
        token: &agent.is.token,
        aes_key: &agent.is.encoding_aes_key,
        receive_id: corp,
        agent: id.to_string(),
    };
    route(&way, None)
}

/// Where changes of a corp's contacts go.
fn contacts_route(corp: &Corp) -> Result<Route, String> {
    let is = &corp.is;
    let address = is.contacts_url.as_ref();
    let way = Way {
        name: "contacts",
        address: address.ok_or_else(|| format!("corp {} has no contacts_url", is.corp_id))?,
        key: "contacts_url",
        token: &is.contacts_token,
        aes_key: &is.contacts_encoding_aes_key,
        receive_id: &is.corp_id,
        agent: String::new(),
    };
    route(&way, None)
}

/// Where the notices of a suite go: sealed for the suite.
fn command(suite: &Suite) -> Result<Route, String> {
    let is = &suite.is;
    let address = is.command_url.as_ref();
    let way = Way {
        name: "suite",
        address: address.ok_or_else(|| format!("suite {} has no command_url", is.suite_id))?,
        key: "command_url",
        token: &is.token,
        aes_key: &is.encoding_aes_key,
        receive_id: &is.suite_id,
        agent: String::new(),
    };
    route(&way, Some(&is.suite_id))
}

/// Pushes a notice to a suite's command address.
pub(crate) async fn push_notice(
    shared: &Shared,
    suite: &str,
    corp: Option<&str>,
    kind: &str,
    fill: impl FnOnce(Body) -> Body,
    mut overrides: Overrides,
) -> Delivery {
    let (route, now) = {
        let state = shared.state();
        let Some(suite) = state.suites.get(suite) else {
            return Delivery::unsent("the suite is gone");
        };
        overrides
            .attempts
            .get_or_insert(state.rules.message_attempts);
        (command(suite), state.now())
    };
    let route = match route {
        Ok(route) => route,
        Err(reason) => return Delivery::unsent(reason),
    };
    if kind.ends_with("_auth") {
        overrides.timeout.get_or_insert(AUTH_PATIENCE);
    }
    // A suite's notices count time under a name of their own.
    let common = Body::default()
        .with("SuiteId", suite)
        .with("InfoType", kind)
        .with("TimeStamp", now);
    let parcel = Parcel {
        route,
        body: fill(common),
        kind: kind.to_owned(),
        account: Some(corp.unwrap_or(suite).to_owned()),
        answered: Answered::Success,
        overrides,
    };
    deliver(shared, parcel).await.delivery
}

/// Pushes `create_auth` with the code of a consent, for `state` the installation's own.
pub(crate) async fn push_install(
    shared: &Shared,
    suite: &str,
    corp: &str,
    code: &str,
    state: &str,
    overrides: Overrides,
) -> Delivery {
    let fill = |body: Body| {
        let body = body.with("AuthCode", code);
        if state.is_empty() {
            body
        } else {
            body.with("State", state)
        }
    };
    push_notice(shared, suite, Some(corp), "create_auth", fill, overrides).await
}

/// Pushes `create_auth` after a while, in the background.
pub(crate) fn push_install_later(
    shared: &Shared,
    [suite, corp, code, state]: [&str; 4],
    gap: Duration,
    overrides: Overrides,
) {
    let [suite, corp, code, state] = [suite, corp, code, state].map(str::to_owned);
    let (shared, tasks) = (shared.clone(), shared.0.tasks.clone());
    tasks.spawn(async move {
        tokio::select! {
            () = tokio::time::sleep(gap) => {}
            () = shared.0.stop.cancelled() => return,
        }
        push_install(&shared, &suite, &corp, &code, &state, overrides).await;
    });
}

/// Pushes that a corp changed or withdrew its consent: `change_auth`, `cancel_auth`.
pub(crate) async fn push_change(
    shared: &Shared,
    suite: &str,
    corp: &str,
    kind: &str,
    overrides: Overrides,
) -> Delivery {
    let fill = |body: Body| body.with("AuthCorpId", corp);
    push_notice(shared, suite, Some(corp), kind, fill, overrides).await
}
