//! WeCom's part of the world: corps and suites.

use super::tokens;
use crate::state::{
    State,
    tokens::Holder,
    work::{Caller, Corp, Suite, install::TICKET_LIFE},
};
use serde_json::{Value, json};

pub(super) fn corp(state: &State, c: &Corp) -> Value {
    let id = &c.is.corp_id;
    let agents: Vec<Value> = c
        .agents
        .values()
        .map(|a| {
            let own = |holder: &Holder| match holder {
                Holder::Work(Caller::Agent { corp, agent }) => {
                    corp == id && *agent == a.is.agent_id
                }
                _ => false,
            };
            json!({
                "agent_id": a.is.agent_id,
                "name": a.is.name,
                "secret": a.is.secret,
                "token": a.is.token,
                "encoding_aes_key": a.is.encoding_aes_key,
                "push_url": a.is.push_url,
                "suite": a.suite,
                "tokens": tokens(state, own),
            })
        })
        .collect();
    let contacts =
        |holder: &Holder| matches!(holder, Holder::Work(Caller::Contacts { corp }) if corp == id);
    let suites: Vec<Value> = state
        .installs
        .iter()
        .filter(|((_, corp), _)| corp == id)
        .map(|((suite, _), install)| {
            let theirs = |holder: &Holder| {
                matches!(holder, Holder::Work(Caller::Authorized { suite: s, corp })
                    if s == suite && corp == id)
            };
            json!({
                "suite": suite,
                "since": install.since,
                "agent_id": install.agent,
                "permanent_code": install.permanent_code,
                "exchanged": install.exchanged,
                "tokens": tokens(state, theirs),
            })
        })
        .collect();
    json!({
        "corp_id": id,
        "name": c.is.name,
        "agents": agents,
        "members": c.contacts.members.len(),
        "departments": c.contacts.departments.len(),
        "tags": c.contacts.tags.len(),
        "contacts": {
            "secret": c.is.contacts_secret,
            "token": c.is.contacts_token,
            "encoding_aes_key": c.is.contacts_encoding_aes_key,
            "push_url": c.is.contacts_url,
            "tokens": tokens(state, contacts),
        },
        "suites": suites,
    })
}

pub(super) fn suite(state: &State, s: &Suite) -> Value {
    let is = &s.is;
    let own = |holder: &Holder| {
        matches!(holder, Holder::Work(Caller::Suite(id)) if *id == is.suite_id)
            || matches!(holder, Holder::Work(Caller::Provider(id)) if *id == is.provider_corp_id)
    };
    json!({
        "suite_id": is.suite_id,
        "name": is.name,
        "secret": is.secret,
        "token": is.token,
        "encoding_aes_key": is.encoding_aes_key,
        "data_url": is.data_url,
        "command_url": is.command_url,
        "provider_corp_id": is.provider_corp_id,
        "provider_secret": is.provider_secret,
        "suite_ticket": s.tickets.back().map(|t| json!({
            "value": t.value,
            "made_at": t.made_at,
            "expires_at": t.made_at + TICKET_LIFE,
        })),
        "tokens": tokens(state, own),
    })
}
