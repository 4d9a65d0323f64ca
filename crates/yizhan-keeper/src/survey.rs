//! What the store holds, without starting an engine over it: for tools.

use crate::{
    store::{Standing, Store, StoreError, Tokens},
    view::ticket_life_seconds,
};
use std::collections::HashMap;
use yizhan_core::{AppId, Scope, UnixTime};

/// Tickets, tokens and authorisations as the store has them. It knows ids alone: that one of them is
/// a suite's and not a component's is said by the scope that is asked for.
#[derive(Clone, Debug, Default)]
pub struct Survey {
    tickets: HashMap<AppId, UnixTime>,
    /// When they end, by the text of the scope.
    tokens: HashMap<String, UnixTime>,
    authorized: HashMap<AppId, Vec<(AppId, bool)>>,
}

/// The newest ticket of a component or a suite.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct HeldTicket {
    /// When it came.
    pub received_at: UnixTime,
    /// Until when a token can be had for it.
    pub usable_until: UnixTime,
}

/// Somebody who authorised a component or a suite.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Authorized {
    /// Who.
    pub scope: Scope,
    /// WeChat refuses the credential: the authorisation must be given again.
    pub refused: bool,
}

impl Survey {
    /// The ticket of a component or a suite; `None` when none ever came.
    #[must_use]
    pub fn ticket(&self, platform: &Scope) -> Option<HeldTicket> {
        let is_suite = match platform {
            Scope::Component(_) => false,
            Scope::Suite(_) => true,
            _ => return None,
        };
        let received_at = *self.tickets.get(platform.app_id())?;
        Some(HeldTicket {
            received_at,
            usable_until: received_at.plus(ticket_life_seconds(is_suite)),
        })
    }

    /// When somebody's token ends; `None` when there is none.
    #[must_use]
    pub fn token_expires_at(&self, scope: &Scope) -> Option<UnixTime> {
        self.tokens.get(&scope.to_string()).copied()
    }

    /// Those who authorised a component or a suite and did not cancel, by id.
    #[must_use]
    pub fn authorized(&self, platform: &Scope) -> Vec<Authorized> {
        let id = platform.app_id().clone();
        let scope_of: fn(AppId, AppId) -> Scope = match platform {
            Scope::Component(_) => Scope::authorizer,
            Scope::Suite(_) => Scope::auth_corp,
            _ => return Vec::new(),
        };
        let known = self.authorized.get(&id).into_iter().flatten();
        let known = known.map(|(account, refused)| Authorized {
            scope: scope_of(id.clone(), account.clone()),
            refused: *refused,
        });
        let mut known: Vec<_> = known.collect();
        known.sort_by(|one, other| one.scope.cmp(&other.scope));
        known
    }
}

impl Store {
    /// What is in the store. Changes nothing.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub async fn survey(&self) -> Result<Survey, StoreError> {
        let tickets = self.tickets().await?.into_iter();
        let tokens = self.tokens().await?.into_iter();
        let tokens = tokens.filter(|row| row.kind == Tokens::Access);
        let mut survey = Survey {
            tickets: tickets.map(|row| (row.platform, row.received_at)).collect(),
            tokens: tokens
                .filter_map(|row| Some((row.owner, row.token?.expires_at)))
                .collect(),
            authorized: HashMap::new(),
        };
        for row in self.authorizers().await? {
            if row.standing != Standing::Cancelled {
                let known = survey.authorized.entry(row.platform).or_default();
                known.push((row.account, row.standing == Standing::Refused));
            }
        }
        Ok(survey)
    }
}
