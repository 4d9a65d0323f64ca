//! WeCom suites: their tickets, and the consent of corps.

use super::{
    answer::{Answer, Refused},
    consent::{overrides, visit_page},
    params::Params,
    table::takes,
};
use crate::{
    pages::redirect::installed,
    push::work,
    server::Shared,
    state::{State, codes::Purpose, work::install::AUTH_CODE_LIFE},
};
use axum::Json;
use serde_json::{Value, json};
use std::time::Duration;

/// Milliseconds between the redirect and the push when the redirect comes first.
const GAP: u32 = 1_000;

/// The suite that a call names, if it names one.
pub(super) fn suite(shared: &Shared, params: &mut Params) -> Result<Option<String>, Refused> {
    match params.text("suite")? {
        Some(id) if !shared.state().suites.contains_key(&id) => Err(Refused::unknown("suite", &id)),
        named => Ok(named),
    }
}

fn corp(shared: &Shared, params: &mut Params) -> Result<String, Refused> {
    let id = params.need("account")?;
    if shared.state().corps.contains_key(&id) {
        Ok(id)
    } else {
        Err(Refused::unknown("corp", &id))
    }
}

fn not_installed(suite: &str, corp: &str) -> Refused {
    let message = format!("corp {corp} has not installed suite {suite}; POST authorize does");
    Refused::conflict("not_authorized", message)
}

/// POST `push/ticket` of a suite.
pub(super) async fn push_ticket(shared: &Shared, params: Params, suite: &str) -> Answer {
    params.done(takes("POST", "push/ticket"))?;
    match work::ticket::push_new(shared, suite).await {
        Some((ticket, delivery)) => Ok(Json(
            json!({ "suite_ticket": ticket, "delivery": delivery }),
        )),
        None => Err(Refused::unknown("suite", suite)),
    }
}

/// POST `authorize` of a suite: in the app market without a `redirect_uri`, on the provider's site
/// with one. An `order` asks for both the redirect and the event.
pub(super) async fn authorize(shared: &Shared, mut params: Params, suite: &str) -> Answer {
    let corp = corp(shared, &mut params)?;
    let order = params.text("order")?;
    let redirect_uri = params.text("redirect_uri")?;
    let pre_auth_code = params.text("pre_auth_code")?;
    let state_text = params.text("state")?.unwrap_or_default();
    let visit = params.flag("visit")?.unwrap_or(false);
    let gap = params.count("gap_ms", 0, 60_000)?.unwrap_or(GAP);
    let gap = Duration::from_millis(gap.into());
    let overrides = overrides(&mut params)?;
    params.done(takes("POST", "authorize"))?;
    let push_first = match order.as_deref() {
        None => shared.state().rules.push_before_redirect,
        Some("push-first") => true,
        Some("redirect-first") => false,
        Some(_) => {
            let is = "must be `push-first` or `redirect-first`";
            return Err(Refused::bad("order", is));
        }
    };
    if visit && redirect_uri.is_none() {
        return Err(Refused::bad("visit", "needs a `redirect_uri` to visit"));
    }
    let consent = {
        let mut state = shared.state();
        check_pre_auth_code(&state, suite, pre_auth_code.as_deref())?;
        state.install(suite, &corp, &state_text)
    };
    let consent = consent.ok_or_else(|| Refused::unknown("corp", &corp))?;
    let redirect_url = match &redirect_uri {
        None => None,
        Some(uri) => Some(
            installed(uri, &consent.redirect_code, &state_text)
                .map_err(|why| Refused::bad("redirect_uri", &why))?,
        ),
    };
    let by_event =
        order.is_some() || redirect_uri.is_none() || shared.state().rules.site_install_event;
    let code = &consent.event_code;
    let (mut visited, mut delivery) = (Value::Null, Value::Null);
    let visit = redirect_url.as_ref().filter(|_| visit);
    if by_event && push_first {
        delivery =
            json!(work::push_install(shared, suite, &corp, code, &state_text, overrides).await);
    }
    if let Some(url) = visit {
        visited = json!(visit_page(shared, url).await);
    }
    if by_event && !push_first {
        if visit.is_some() {
            tokio::time::sleep(gap).await;
            delivery =
                json!(work::push_install(shared, suite, &corp, code, &state_text, overrides).await);
        } else {
            // The caller plays the browser: it gets the redirect now, and the push comes after it.
            work::push_install_later(shared, [suite, &corp, code, &state_text], gap, overrides);
        }
    }
    let agent = installed_as(shared, suite, &corp);
    Ok(Json(json!({
        "auth_corpid": corp,
        "agent_id": agent,
        "auth_code": if redirect_uri.is_some() { &consent.redirect_code } else { code },
        "expires_in": AUTH_CODE_LIFE,
        "redirect_url": redirect_url,
        "event_code": by_event.then_some(code),
        "order": if push_first { "push-first" } else { "redirect-first" },
        "delivery": delivery,
        "visit": visited,
    })))
}

fn installed_as(shared: &Shared, suite: &str, corp: &str) -> Option<u64> {
    let key = (suite.to_owned(), corp.to_owned());
    shared.state().installs.get(&key).map(|i| i.agent)
}

fn check_pre_auth_code(state: &State, suite: &str, code: Option<&str>) -> Result<(), Refused> {
    let Some(value) = code else { return Ok(()) };
    let purpose = Purpose::SuitePreAuth {
        suite: suite.to_owned(),
    };
    match state.codes.get(value).filter(|c| c.purpose == purpose) {
        None => Err(Refused::bad("pre_auth_code", "is none of this suite's")),
        Some(code) if code.expires_at <= state.now() => {
            let message = "the pre_auth_code has expired";
            Err(Refused::conflict("expired", message))
        }
        Some(_) => Ok(()),
    }
}

/// POST `updateauthorize` of a suite: `change_auth`.
pub(super) async fn updateauthorize(shared: &Shared, mut params: Params, suite: &str) -> Answer {
    let corp = corp(shared, &mut params)?;
    let overrides = overrides(&mut params)?;
    params.done(takes("POST", "updateauthorize"))?;
    if installed_as(shared, suite, &corp).is_none() {
        return Err(not_installed(suite, &corp));
    }
    let delivery = work::push_change(shared, suite, &corp, "change_auth", overrides).await;
    Ok(Json(
        json!({ "changed": true, "auth_corpid": corp, "delivery": delivery }),
    ))
}

/// POST `unauthorize` of a suite: `cancel_auth`.
pub(super) async fn unauthorize(shared: &Shared, mut params: Params, suite: &str) -> Answer {
    let corp = corp(shared, &mut params)?;
    let overrides = overrides(&mut params)?;
    params.done(takes("POST", "unauthorize"))?;
    if !shared.state().uninstall(suite, &corp) {
        return Err(not_installed(suite, &corp));
    }
    let delivery = work::push_change(shared, suite, &corp, "cancel_auth", overrides).await;
    Ok(Json(json!({ "auth_corpid": corp, "delivery": delivery })))
}

/// POST `reset-permanent-code`.
pub(super) async fn reset_permanent_code(shared: &Shared, mut params: Params) -> Answer {
    let suite = suite(shared, &mut params)?;
    let missing = || Refused::new(400, "missing_parameter", "`suite` is missing");
    let suite = suite.ok_or_else(missing)?;
    let corp = corp(shared, &mut params)?;
    let overrides = overrides(&mut params)?;
    params.done(takes("POST", "reset-permanent-code"))?;
    let code = shared.state().reset_permanent_code(&suite, &corp);
    let code = code.ok_or_else(|| not_installed(&suite, &corp))?;
    let fill = |body: crate::push::body::Body| body.with("AuthCode", code.as_str());
    let kind = "reset_permanent_code";
    let delivery = work::push_notice(shared, &suite, Some(&corp), kind, fill, overrides).await;
    Ok(Json(json!({
        "auth_corpid": corp,
        "auth_code": code,
        "expires_in": AUTH_CODE_LIFE,
        "delivery": delivery,
    })))
}
