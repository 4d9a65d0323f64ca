//! To whom a message goes: members, departments and tags, those that the application sees.

use super::{super::route::Ctx, text};
use crate::{
    errors::{ApiError, work::error},
    state::work::{Agent, Corp},
};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// Members, departments and tags at once.
const AT_ONCE: [usize; 3] = [1_000, 100, 100];

/// Whom a message reaches, and who is not to be reached.
pub(super) struct Recipients {
    /// Lower-case ids.
    pub(super) reached: BTreeSet<String>,
    /// `invaliduser`, `invalidparty` and `invalidtag`.
    pub(super) invalid: Value,
}

/// The names of a member: text joined by bars, or a list.
fn names(ctx: &Ctx<'_>, member: &str) -> Vec<String> {
    let name = |value: &Value| match value {
        Value::Number(number) => number.to_string(),
        other => other.as_str().unwrap_or_default().to_owned(),
    };
    match ctx.call.member(member) {
        None | Some(Value::Null) => Vec::new(),
        Some(Value::Array(list)) => list.iter().map(name).collect(),
        Some(one) => {
            let text = name(one);
            let parts = text
                .split('|')
                .map(str::trim)
                .filter(|part| !part.is_empty());
            parts.map(str::to_owned).collect()
        }
    }
}

/// The recipients that the call names under three members; `all` asks for everybody.
pub(super) fn of(
    ctx: &Ctx<'_>,
    agent: u64,
    members: [&str; 3],
    all: bool,
) -> Result<Recipients, ApiError> {
    let [users, parties, tags] = members.map(|member| names(ctx, member));
    let counts = [users.len(), parties.len(), tags.len()];
    for ((count, most), code) in counts.into_iter().zip(AT_ONCE).zip([40032, 82002, 82003]) {
        if count > most {
            return Err(error(code));
        }
    }
    let all = all || users.iter().any(|user| user == "@all");
    if counts == [0; 3] && !all {
        return Err(error(82001));
    }
    let corp = ctx.corp_seen()?;
    let agent = corp.agents.get(&agent).ok_or_else(|| error(40056))?;
    let mut found = Recipients {
        reached: BTreeSet::new(),
        invalid: json!({ "invaliduser": "", "invalidparty": "", "invalidtag": "" }),
    };
    if all {
        let seen = corp
            .contacts
            .members
            .values()
            .filter(|m| corp.sees(agent, m));
        found.reached = seen.map(|m| m.key()).collect();
        return Ok(found);
    }
    let bad = |list: Vec<String>| list.join("|").to_lowercase();
    let users = users
        .into_iter()
        .filter(|id| !add_user(corp, agent, id, &mut found.reached));
    let users = bad(users.collect());
    let parties = parties
        .into_iter()
        .filter(|id| !add_party(corp, agent, id, &mut found.reached));
    let parties = bad(parties.collect());
    let tags = tags
        .into_iter()
        .filter(|id| !add_tag(corp, agent, id, &mut found.reached));
    let tags = bad(tags.collect());
    found.invalid = json!({ "invaliduser": users, "invalidparty": parties, "invalidtag": tags });
    let any_bad = |name: &str| text(&found.invalid, name).is_some();
    if found.reached.is_empty()
        && ["invaliduser", "invalidparty", "invalidtag"]
            .into_iter()
            .any(any_bad)
    {
        return Err(error(81013));
    }
    Ok(found)
}

fn add_user(corp: &Corp, agent: &Agent, id: &str, reached: &mut BTreeSet<String>) -> bool {
    let member = corp.contacts.member(id).filter(|m| corp.sees(agent, m));
    member.map(|m| reached.insert(m.key())).is_some()
}

fn add_party(corp: &Corp, agent: &Agent, id: &str, reached: &mut BTreeSet<String>) -> bool {
    let known = |id: &u64| corp.contacts.departments.contains_key(id);
    let Some(id) = id.parse().ok().filter(known) else {
        return false;
    };
    let theirs = corp.contacts.members.values();
    let theirs = theirs.filter(|m| corp.contacts.is_of(m, id, true) && corp.sees(agent, m));
    let before = reached.len();
    let theirs: Vec<String> = theirs.map(|m| m.key()).collect();
    reached.extend(theirs.iter().cloned());
    corp.sees_party(agent, id) || reached.len() > before || !theirs.is_empty()
}

fn add_tag(corp: &Corp, agent: &Agent, id: &str, reached: &mut BTreeSet<String>) -> bool {
    let tag = id
        .parse()
        .ok()
        .and_then(|id: u64| corp.contacts.tags.get(&id));
    let Some(tag) = tag else {
        return false;
    };
    let theirs = corp.contacts.members.values();
    let theirs = theirs.filter(|m| corp.contacts.is_tagged(tag, m) && corp.sees(agent, m));
    reached.extend(theirs.map(|m| m.key()));
    true
}
