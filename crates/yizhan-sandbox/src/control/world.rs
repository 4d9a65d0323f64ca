//! Who exists, with every secret: this is the developer's own sandbox.

mod work;

use super::{answer::Answer, params::Params, table::takes};
use crate::{
    server::Shared,
    state::{
        Account, Component, State,
        life::TICKET_LIFE,
        tokens::{Holder, Standing, Token},
    },
    world,
};
use axum::Json;
use serde_json::{Value, json};

/// GET `world`.
pub(super) fn world(shared: &Shared, params: Params) -> Answer {
    params.done(takes("GET", "world"))?;
    let state = shared.state();
    Ok(Json(json!({
        "now": state.now(),
        "frozen": state.clock.is_frozen(),
        "base_url": shared.0.base_url,
        "rules": state.rules,
        "components": state.components.values().map(|c| component(&state, c)).collect::<Vec<_>>(),
        "accounts": state.accounts.values().map(|a| account(&state, a)).collect::<Vec<_>>(),
        "users": state.users.values().map(|u| user(&u.is)).collect::<Vec<_>>(),
        "authorizations": authorizations(&state),
        "corps": state.corps.values().map(|c| work::corp(&state, c)).collect::<Vec<_>>(),
        "suites": state.suites.values().map(|s| work::suite(&state, s)).collect::<Vec<_>>(),
    })))
}

fn component(state: &State, c: &Component) -> Value {
    let ticket = c.tickets.back();
    json!({
        "app_id": c.is.app_id,
        "name": c.is.name,
        "secret": c.is.secret,
        "token": c.is.token,
        "encoding_aes_key": c.is.encoding_aes_key,
        "event_url": c.is.event_url,
        "message_url": c.is.message_url,
        "auth_domain": c.is.auth_domain,
        "oauth_domain": c.is.oauth_domain,
        "ip_allow": c.is.ip_allow,
        "component_verify_ticket": ticket.map(|t| json!({
            "value": t.value,
            "made_at": t.made_at,
            "expires_at": t.made_at + TICKET_LIFE,
        })),
        "ticket_push_stopped": c.ticket_push_stopped,
        "tokens": tokens(state, |holder| matches!(holder, Holder::Component(id) if *id == c.is.app_id)),
    })
}

fn account(state: &State, a: &Account) -> Value {
    let authorized_to: Vec<&String> = state
        .authorizations
        .keys()
        .filter(|(_, account)| *account == a.is.app_id)
        .map(|(component, _)| component)
        .collect();
    let own = |holder: &Holder| match holder {
        Holder::Account(id) | Holder::Stable(id) => *id == a.is.app_id,
        Holder::JsTicket { account, .. } => *account == a.is.app_id,
        _ => false,
    };
    json!({
        "app_id": a.is.app_id,
        "original_id": a.is.original_id,
        "kind": a.is.kind.as_str(),
        "name": a.is.name,
        "secret": a.is.secret,
        "token": a.is.token,
        "encoding_aes_key": a.is.encoding_aes_key,
        "push_url": a.is.push_url,
        "mode": match a.is.mode {
            world::Mode::Plain => "plain",
            world::Mode::Compatible => "compatible",
            world::Mode::Safe => "safe",
        },
        "format": match a.is.format {
            world::Format::Xml => "xml",
            world::Format::Json => "json",
        },
        "oauth_domain": a.is.oauth_domain,
        "ip_allow": a.is.ip_allow,
        "authorized_to": authorized_to,
        "options": a.options,
        "tokens": tokens(state, own),
    })
}

fn authorizations(state: &State) -> Vec<Value> {
    state
        .authorizations
        .iter()
        .map(|((component, account), a)| {
            let ours = |holder: &Holder| {
                matches!(holder, Holder::Authorizer { component: c, account: b }
                    if c == component && b == account)
            };
            json!({
                "component": component,
                "account": account,
                "since": a.since,
                "func_ids": a.scopes,
                "authorizer_refresh_token": a.refresh_token,
                "exchanged": a.exchanged,
                "tokens": tokens(state, ours),
            })
        })
        .collect()
}

/// The tokens of some holder that work or have ended, oldest first.
pub(super) fn tokens(state: &State, whose: impl Fn(&Holder) -> bool) -> Vec<Value> {
    let now = state.now();
    let mut found: Vec<&Token> = state.tokens.iter().filter(|t| whose(&t.holder)).collect();
    found.sort_by_key(|t| t.made_at);
    found
        .into_iter()
        .map(|t| {
            let kind = match &t.holder {
                Holder::Account(_) => "access_token",
                Holder::Stable(_) => "stable_token",
                Holder::Component(_) => "component_access_token",
                Holder::Authorizer { .. } => "authorizer_access_token",
                Holder::User { .. } => "user_access_token",
                Holder::UserRefresh { .. } => "user_refresh_token",
                Holder::JsTicket { kind, .. } => kind,
                Holder::Work(caller) => caller.kind(),
            };
            json!({
                "kind": kind,
                "value": t.value,
                "state": match t.standing(now) {
                    Standing::Valid => "valid",
                    Standing::Expired => "expired",
                    Standing::Void => "void",
                },
                "made_at": t.made_at,
                "expires_at": t.expires_at,
                "void_at": t.void_at,
            })
        })
        .collect()
}

/// A user, as the world shows them.
pub(super) fn user(u: &world::User) -> Value {
    json!({
        "account": u.account,
        "openid": u.openid,
        "unionid": u.unionid,
        "nickname": u.nickname,
        "subscribed": u.subscribed,
        "blocks_messages": u.blocks_messages,
    })
}
