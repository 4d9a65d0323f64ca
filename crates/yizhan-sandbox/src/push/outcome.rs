//! What became of an application for a mini program, for the platform's event address.

use super::{
    body::Body,
    deliver::Overrides,
    events::{push_component_event, push_consent},
};
use crate::{server::Shared, state::register::Outcome};
use serde_json::{Value, json};

/// Pushes it; after a trial mini program has come to be, `authorized` follows with the code.
pub(crate) async fn push(shared: &Shared, outcome: Outcome, overrides: Overrides) -> Vec<Value> {
    let (component, kind) = (outcome.component.as_str(), outcome.info_type);
    let account = outcome.account.as_deref();
    let has_code = kind == "notify_third_fasteregister";
    let fill = |mut body: Body| {
        if let Some(account) = account {
            body.set("appid", account);
        }
        body.set("status", outcome.status);
        if let Some(consent) = outcome.consent.as_ref().filter(|_| has_code) {
            body.set("auth_code", consent.event_code.as_str());
        }
        body.with("msg", outcome.message.as_str())
            .with("info", outcome.info.clone())
    };
    let delivery = push_component_event(shared, component, account, kind, fill, overrides).await;
    let told = |kind: &str, delivery: Value| json!({ "event": kind, "account": account, "component": component, "delivery": delivery });
    let mut events = vec![told(kind, json!(delivery))];
    if let (Some(account), Some(consent), false) = (account, &outcome.consent, has_code) {
        let kind = "authorized";
        let delivery = push_consent(shared, kind, component, account, consent, overrides).await;
        events.push(told(kind, json!(delivery)));
    }
    events
}
