//! What departments, members and tags share: who may see and change them, and who is told.

use super::super::route::{Ctx, Effect};
use crate::{
    errors::{ApiError, work::error},
    state::work::{
        Caller, Change, Corp,
        contacts::{Contacts, Member},
    },
};
use serde_json::Value;

impl Ctx<'_> {
    /// The corp that the token is for, to look at.
    pub(super) fn corp_seen(&self) -> Result<&Corp, ApiError> {
        let corp = self.state.corps.get(self.app_id());
        corp.ok_or_else(|| error(40013))
    }

    /// The corp's contacts, to change: 60011 for an application that may only look.
    pub(super) fn contacts(&mut self) -> Result<&mut Contacts, ApiError> {
        let own = self.own_agent()?;
        let corp = self.corp()?;
        let may = own.is_none_or(|id| corp.agents.get(&id).is_some_and(|a| a.is.writes_contacts));
        if may {
            Ok(&mut corp.contacts)
        } else {
            Err(error(60011))
        }
    }

    /// 48002 unless contact synchronisation calls.
    pub(super) fn only_sync(&self) -> Result<(), ApiError> {
        match self.caller()? {
            Caller::Contacts { .. } => Ok(()),
            _ => Err(error(48002)),
        }
    }

    /// Whether the caller sees a member.
    pub(super) fn sees(&self, corp: &Corp, member: &Member) -> Result<bool, ApiError> {
        let own = self.own_agent()?;
        let agent = own.and_then(|id| corp.agents.get(&id));
        Ok(agent.is_none_or(|agent| corp.sees(agent, member)))
    }

    /// Whether the caller sees a department.
    pub(super) fn sees_party(&self, corp: &Corp, party: u64) -> Result<bool, ApiError> {
        let own = self.own_agent()?;
        let agent = own.and_then(|id| corp.agents.get(&id));
        Ok(agent.is_none_or(|agent| corp.sees_party(agent, party)))
    }

    /// Tells whoever is told of a change.
    pub(super) fn changed(&mut self, kind: &'static str, members: Vec<(&'static str, Value)>) {
        let corp = self.app_id().to_owned();
        self.effects.push(Effect::Contacts(Change {
            corp,
            kind,
            members,
        }));
    }
}

/// Ids joined as events join them.
pub(super) fn joined<T: ToString>(ids: impl IntoIterator<Item = T>) -> Value {
    let ids: Vec<String> = ids.into_iter().map(|id| id.to_string()).collect();
    ids.join(",").into()
}

/// Texts of a list of a call's body; `None` when it is no list of texts.
pub(super) fn texts(value: Option<&Value>) -> Option<Vec<String>> {
    let text = |v: &Value| match v {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    };
    match value {
        None | Some(Value::Null) => Some(Vec::new()),
        Some(Value::Array(list)) => list.iter().map(text).collect(),
        Some(_) => None,
    }
}
