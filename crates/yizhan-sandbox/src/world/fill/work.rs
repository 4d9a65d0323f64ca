//! WeCom's part: what is made up, and what is checked.

use super::{
    World, WorldError, addresses_are_sound, base64ish, fill, hex, invalid, key, key_is_sound,
    unique, url_is_sound,
};
use crate::world::{Corp, Member};
use std::collections::BTreeSet;

/// Makes up what is missing.
pub(super) fn complete(world: &mut World) {
    for (i, c) in world.corps.iter_mut().enumerate() {
        let seed = format!("corp/{i}");
        fill(&mut c.corp_id, || {
            format!("ww{}", hex(&seed, "corp_id", 16))
        });
        fill(&mut c.name, || format!("Corp {}", i + 1));
        let seed = format!("contacts/{}", c.corp_id);
        fill(&mut c.contacts_secret, || secret(&seed));
        fill(&mut c.contacts_token, || hex(&seed, "token", 16));
        fill(&mut c.contacts_encoding_aes_key, || key(&seed));
        for (n, agent) in c.agents.iter_mut().enumerate() {
            if agent.agent_id == 0 {
                agent.agent_id = 1_000_002 + n as u64;
            }
            let seed = format!("agent/{}/{}", c.corp_id, agent.agent_id);
            fill(&mut agent.secret, || secret(&seed));
            fill(&mut agent.token, || hex(&seed, "token", 16));
            fill(&mut agent.encoding_aes_key, || key(&seed));
            fill(&mut agent.name, || format!("Application {}", n + 1));
        }
        if c.members.is_empty() {
            c.members = [("zhangsan", "张三"), ("lisi", "李四")]
                .map(person)
                .to_vec();
        }
        for member in &mut c.members {
            let name = member.userid.clone();
            fill(&mut member.name, || name);
        }
    }
    for (i, s) in world.suites.iter_mut().enumerate() {
        let seed = format!("suite/{i}");
        fill(&mut s.suite_id, || {
            format!("ww{}", hex(&seed, "suite_id", 16))
        });
        let seed = format!("suite/{}", s.suite_id);
        fill(&mut s.secret, || secret(&seed));
        fill(&mut s.token, || hex(&seed, "token", 16));
        fill(&mut s.encoding_aes_key, || key(&seed));
        fill(&mut s.name, || format!("Suite {}", i + 1));
        fill(&mut s.provider_corp_id, || {
            format!("ww{}", hex("provider", "corp_id", 16))
        });
        let seed = format!("provider/{}", s.provider_corp_id);
        fill(&mut s.provider_secret, || secret(&seed));
    }
}

fn person((userid, name): (&str, &str)) -> Member {
    Member {
        userid: userid.to_owned(),
        name: name.to_owned(),
        ..Member::default()
    }
}

fn secret(seed: &str) -> String {
    base64ish(seed, "secret")[..43].to_owned()
}

/// Checks it all; `ids` are those of components and accounts.
pub(super) fn check(world: &World, ids: &mut BTreeSet<String>) -> Result<(), WorldError> {
    for (i, c) in world.corps.iter().enumerate() {
        let at = |key: &str| format!("corp[{i}].{key}");
        unique(ids, &c.corp_id, at("corp_id"))?;
        let place = at("contacts_encoding_aes_key");
        key_is_sound(&c.contacts_encoding_aes_key, &c.contacts_token, place)?;
        url_is_sound(c.contacts_url.as_deref(), at("contacts_url"))?;
        for id in &c.authorized_to {
            if world.suites.iter().all(|s| s.suite_id != *id) {
                return invalid(at("authorized_to"), format!("no suite has suite_id {id}"));
            }
        }
        let mut agents = BTreeSet::new();
        for (n, g) in c.agents.iter().enumerate() {
            let at = |key: &str| format!("corp[{i}].agent[{n}].{key}");
            unique(&mut agents, &g.agent_id.to_string(), at("agent_id"))?;
            key_is_sound(&g.encoding_aes_key, &g.token, at("encoding_aes_key"))?;
            url_is_sound(g.push_url.as_deref(), at("push_url"))?;
            addresses_are_sound(&g.ip_allow, at("ip_allow"))?;
        }
        contacts_are_sound(c, i)?;
    }
    for (i, s) in world.suites.iter().enumerate() {
        let at = |key: &str| format!("suite[{i}].{key}");
        unique(ids, &s.suite_id, at("suite_id"))?;
        key_is_sound(&s.encoding_aes_key, &s.token, at("encoding_aes_key"))?;
        url_is_sound(s.data_url.as_deref(), at("data_url"))?;
        url_is_sound(s.command_url.as_deref(), at("command_url"))?;
        addresses_are_sound(&s.ip_allow, at("ip_allow"))?;
    }
    Ok(())
}

/// Ids are used once and named departments exist.
fn contacts_are_sound(c: &Corp, i: usize) -> Result<(), WorldError> {
    let mut departments = BTreeSet::from([1]);
    for (n, d) in c.departments.iter().enumerate() {
        let at = |key: &str| format!("corp[{i}].departments[{n}].{key}");
        if d.id != 1 && !departments.insert(d.id) {
            return invalid(at("id"), format!("{} is used twice", d.id));
        }
        if d.id == 0 {
            return invalid(at("id"), "it must be a number from 1");
        }
    }
    for (n, d) in c.departments.iter().enumerate() {
        if d.id != 1 && d.parentid != 0 && !departments.contains(&d.parentid) {
            let at = format!("corp[{i}].departments[{n}].parentid");
            return invalid(at, format!("no department has id {}", d.parentid));
        }
    }
    let mut members = BTreeSet::new();
    for (n, m) in c.members.iter().enumerate() {
        let at = |key: &str| format!("corp[{i}].members[{n}].{key}");
        if m.userid.is_empty() {
            return invalid(at("userid"), "it is missing");
        }
        unique(&mut members, &m.userid.to_lowercase(), at("userid"))?;
        if let Some(id) = m.department.iter().find(|id| !departments.contains(id)) {
            return invalid(at("department"), format!("no department has id {id}"));
        }
    }
    let mut tags = BTreeSet::new();
    for (n, tag) in c.tags.iter().enumerate() {
        let at = format!("corp[{i}].tags[{n}].tagid");
        unique(&mut tags, &tag.tagid.to_string(), at)?;
    }
    Ok(())
}
