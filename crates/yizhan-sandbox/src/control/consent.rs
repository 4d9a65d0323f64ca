//! Tickets and the events of an account's consent to a component.

use super::{
    answer::{Answer, Refused},
    params::Params,
    people::account,
    suite,
    table::takes,
};
use crate::{
    pages::redirect::with_query,
    push::{
        body::{Body, check_member},
        deliver::Overrides,
        events::{push_component_event, push_consent, push_later, push_withdrawal},
        send::{self, Attempt},
        ticket, work,
    },
    release::{Options, Rehearsal},
    server::Shared,
    state::{State, codes::Purpose, life::Consent},
    world::RELEASE_TEST_GROUPS,
};
use axum::Json;
use serde_json::{Map, Value, json};
use std::time::Duration;

/// Milliseconds between the redirect and the push when the redirect comes first.
const GAP: u32 = 1_000;

/// POST `push/ticket`.
pub(super) async fn push_ticket(shared: &Shared, mut params: Params) -> Answer {
    if let Some(suite) = suite::suite(shared, &mut params)? {
        return suite::push_ticket(shared, params, &suite).await;
    }
    let component = component(shared, &mut params)?;
    params.done(takes("POST", "push/ticket"))?;
    match ticket::push_new(shared, &component).await {
        Some((ticket, delivery)) => Ok(Json(
            json!({"component_verify_ticket": ticket, "delivery": delivery}),
        )),
        None => Err(Refused::unknown("component", &component)),
    }
}

/// POST `authorize`.
pub(super) async fn authorize(shared: &Shared, mut params: Params) -> Answer {
    if let Some(suite) = suite::suite(shared, &mut params)? {
        return suite::authorize(shared, params, &suite).await;
    }
    let component = component(shared, &mut params)?;
    let account = account(shared, &mut params)?;
    let order = params.text("order")?;
    let redirect_uri = params.text("redirect_uri")?;
    let pre_auth_code = params.text("pre_auth_code")?;
    let func_ids = func_ids(&mut params)?;
    let visit = params.flag("visit")?.unwrap_or(false);
    let gap = params.count("gap_ms", 0, 60_000)?.unwrap_or(GAP);
    let overrides = overrides(&mut params)?;
    params.done(takes("POST", "authorize"))?;
    let push_first = match order.as_deref() {
        None => shared.state().rules.push_before_redirect,
        Some("push-first") => true,
        Some("redirect-first") => false,
        Some(_) => {
            return Err(Refused::bad(
                "order",
                "must be `push-first` or `redirect-first`",
            ));
        }
    };
    if visit && redirect_uri.is_none() {
        return Err(Refused::bad("visit", "needs a `redirect_uri` to visit"));
    }
    let consent = {
        let mut state = shared.state();
        check_pre_auth_code(&state, &component, pre_auth_code.as_deref())?;
        state.authorize(&component, &account, func_ids, pre_auth_code.as_deref())
    };
    let consent = consent.ok_or_else(|| Refused::unknown("account", &account))?;
    let redirect_url = match &redirect_uri {
        None => None,
        Some(uri) => Some(redirect_url(uri, &consent)?),
    };
    let mut visited = Value::Null;
    let mut delivery = Value::Null;
    if push_first {
        let pushed = push_consent(
            shared,
            "authorized",
            &component,
            &account,
            &consent,
            overrides,
        );
        delivery = json!(pushed.await);
        if visit && let Some(url) = &redirect_url {
            visited = json!(visit_page(shared, url).await);
        }
    } else if visit && let Some(url) = &redirect_url {
        visited = json!(visit_page(shared, url).await);
        tokio::time::sleep(Duration::from_millis(gap.into())).await;
        let pushed = push_consent(
            shared,
            "authorized",
            &component,
            &account,
            &consent,
            overrides,
        );
        delivery = json!(pushed.await);
    } else {
        // The caller plays the browser: it gets the redirect now, and the push comes after it.
        push_later(
            shared,
            "authorized",
            &component,
            &account,
            &consent,
            gap,
            overrides,
        );
    }
    Ok(Json(json!({
        "authorizer_appid": account,
        "authorization_code": consent.redirect_code,
        "expires_in": consent.redirect_expires_in,
        "redirect_url": redirect_url,
        "event_code": consent.event_code,
        "pre_auth_code": consent.pre_auth_code,
        "order": if push_first { "push-first" } else { "redirect-first" },
        "delivery": delivery,
        "visit": visited,
    })))
}

/// POST `updateauthorize`.
pub(super) async fn updateauthorize(shared: &Shared, mut params: Params) -> Answer {
    if let Some(suite) = suite::suite(shared, &mut params)? {
        return suite::updateauthorize(shared, params, &suite).await;
    }
    let component = component(shared, &mut params)?;
    let account = account(shared, &mut params)?;
    let func_ids = func_ids(&mut params)?;
    let overrides = overrides(&mut params)?;
    params.done(takes("POST", "updateauthorize"))?;
    let consent = {
        let mut state = shared.state();
        let standing = state
            .authorizations
            .get(&(component.clone(), account.clone()));
        let standing = standing.ok_or_else(|| not_authorized(&component, &account))?;
        if let Some(wanted) = &func_ids {
            let mut wanted = wanted.clone();
            let mut granted = standing.scopes.clone();
            wanted.sort_unstable();
            granted.sort_unstable();
            if wanted == granted {
                return Ok(Json(json!({"changed": false, "delivery": null})));
            }
        }
        state.authorize(&component, &account, func_ids, None)
    };
    let consent = consent.ok_or_else(|| Refused::unknown("account", &account))?;
    let delivery = push_consent(
        shared,
        "updateauthorized",
        &component,
        &account,
        &consent,
        overrides,
    )
    .await;
    Ok(Json(json!({
        "changed": true,
        "authorizer_appid": account,
        "authorization_code": consent.event_code,
        "expires_in": consent.event_expires_at.saturating_sub(shared.state().now()),
        "delivery": delivery,
    })))
}

/// POST `unauthorize`.
pub(super) async fn unauthorize(shared: &Shared, mut params: Params) -> Answer {
    if let Some(suite) = suite::suite(shared, &mut params)? {
        return suite::unauthorize(shared, params, &suite).await;
    }
    let component = component(shared, &mut params)?;
    let account = account(shared, &mut params)?;
    let overrides = overrides(&mut params)?;
    params.done(takes("POST", "unauthorize"))?;
    if !shared.state().unauthorize(&component, &account) {
        return Err(not_authorized(&component, &account));
    }
    let delivery = push_withdrawal(shared, &component, &account, overrides).await;
    Ok(Json(
        json!({"authorizer_appid": account, "delivery": delivery}),
    ))
}

/// POST `notice`.
pub(super) async fn notice(shared: &Shared, mut params: Params) -> Answer {
    let suite = suite::suite(shared, &mut params)?;
    let component = match &suite {
        Some(_) => String::new(),
        None => component(shared, &mut params)?,
    };
    let kind = params.need("info_type")?;
    let account = params.text("account")?;
    let mut fields = params.object("fields")?.unwrap_or_default();
    let overrides = overrides(&mut params)?;
    params.done(takes("POST", "notice"))?;
    for (name, value) in &fields {
        check_member(name, value).map_err(|why| Refused::new(400, "bad_parameter", why))?;
    }
    if let Some(id) = &suite
        && kind == "suite_ticket"
        && !fields.contains_key("SuiteTicket")
    {
        let ticket = shared.state().new_suite_ticket(id);
        fields.insert("SuiteTicket".to_owned(), ticket.into());
    }
    let said = fields.clone();
    let fill = |mut body: Body| {
        for (name, value) in fields {
            body.set(&name, value);
        }
        body
    };
    let delivery = match &suite {
        Some(suite) => {
            let corp = account.as_deref();
            work::push_notice(shared, suite, corp, &kind, fill, overrides).await
        }
        None => {
            let account = account.as_deref();
            push_component_event(shared, &component, account, &kind, fill, overrides).await
        }
    };
    Ok(Json(json!({"delivery": delivery, "fields": said})))
}

/// The component that a call names, or the only one.
pub(super) fn component(shared: &Shared, params: &mut Params) -> Result<String, Refused> {
    let state = shared.state();
    match params.text("component")? {
        Some(id) if state.components.contains_key(&id) => Ok(id),
        Some(id) => Err(Refused::unknown("component", &id)),
        None if state.components.len() == 1 => {
            Ok(state.components.keys().next().cloned().unwrap_or_default())
        }
        None => Err(Refused::new(
            400,
            "missing_parameter",
            "`component` is missing",
        )),
    }
}

/// POST `release-test`.
pub(super) async fn release_test(shared: &Shared, mut params: Params) -> Answer {
    let component = component(shared, &mut params)?;
    let group = match params.text("group")?.as_deref() {
        None | Some("random") => {
            let [word, _] = crate::state::tokens::random_words();
            word as usize % RELEASE_TEST_GROUPS.len()
        }
        Some(text) => match text.parse::<usize>() {
            Ok(number) if (1..=RELEASE_TEST_GROUPS.len()).contains(&number) => number - 1,
            _ => return Err(Refused::bad("group", "must be 1 to 5 or `random`")),
        },
    };
    let patience = params.count("patience_ms", 1, 60_000)?.unwrap_or(10_000);
    let options = Options {
        legacy_event: params.flag("legacy_event")?.unwrap_or(false),
        same_code: params.flag("same_code")?.unwrap_or(false),
        patience: Duration::from_millis(patience.into()),
    };
    params.done(takes("POST", "release-test"))?;
    match Rehearsal::new(shared, &component, group, options) {
        Some(rehearsal) => Ok(Json(json!(rehearsal.run().await))),
        None => Err(Refused::conflict(
            "no_test_account",
            "the world lacks the group's accounts",
        )),
    }
}

/// What departs from the rules for this push.
pub(super) fn overrides(params: &mut Params) -> Result<Overrides, Refused> {
    let timeout = params.count("timeout_ms", 1, 60_000)?;
    Ok(Overrides {
        attempts: params.count("attempts", 1, 10)?,
        timeout: timeout.map(|ms| Duration::from_millis(ms.into())),
        ..Overrides::default()
    })
}

fn func_ids(params: &mut Params) -> Result<Option<Vec<u32>>, Refused> {
    let wrong = || Refused::bad("func_ids", "must be a list of permission-set numbers");
    let list = match params.list("func_ids")? {
        None => return Ok(None),
        Some(list) => list,
    };
    let number = |value: Value| match value {
        Value::Number(number) => number.as_u64().and_then(|n| u32::try_from(n).ok()),
        Value::String(text) => text.trim().parse().ok(),
        _ => None,
    };
    list.into_iter()
        .map(|value| number(value).ok_or_else(wrong))
        .collect::<Result<_, _>>()
        .map(Some)
}

fn check_pre_auth_code(state: &State, component: &str, code: Option<&str>) -> Result<(), Refused> {
    let Some(value) = code else { return Ok(()) };
    match state.codes.get(value) {
        Some(code)
            if code.purpose
                == (Purpose::PreAuth {
                    component: component.to_owned(),
                }) =>
        {
            if code.expires_at > state.now() {
                Ok(())
            } else {
                Err(Refused::conflict(
                    "expired",
                    "the pre_auth_code has expired",
                ))
            }
        }
        _ => Err(Refused::bad("pre_auth_code", "is none of this component's")),
    }
}

fn not_authorized(component: &str, account: &str) -> Refused {
    Refused::conflict(
        "not_authorized",
        format!("account {account} has not authorised component {component}; POST authorize does"),
    )
}

fn redirect_url(uri: &str, consent: &Consent) -> Result<String, Refused> {
    let expires_in = consent.redirect_expires_in.to_string();
    let added = [
        ("auth_code", consent.redirect_code.as_str()),
        ("expires_in", &expires_in),
    ];
    with_query(uri, &added).map_err(|why| Refused::bad("redirect_uri", &why))
}

/// Plays the browser that is sent back.
pub(super) async fn visit_page(shared: &Shared, url: &str) -> Map<String, Value> {
    let attempt = match url::Url::parse(url) {
        Ok(url) => send::get(&shared.0.http, url, Duration::from_secs(10)).await,
        Err(error) => Attempt {
            error: Some(error.to_string()),
            ..Attempt::default()
        },
    };
    match serde_json::to_value(attempt) {
        Ok(Value::Object(members)) => members,
        _ => Map::new(),
    }
}
