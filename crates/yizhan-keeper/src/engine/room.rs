//! What the engine knows of a platform: a component or a suite, with its ticket and its accounts.

use super::{account::Account, slot::Slot};
use crate::{
    roster::{Platform, Suite},
    store::TicketRow,
    view::{PlatformState, SuiteState, ticket_life_seconds},
};
use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock, atomic::AtomicBool},
};
use yizhan_core::{AppId, Scope, SecretString, UnixTime};

/// Which kind of platform. What differs on the wire is in `component` and `suite`.
#[derive(Debug)]
pub(crate) enum Kind {
    /// A third-party platform (第三方平台), which accounts authorise.
    Component,
    /// A suite (第三方应用), which corps authorise.
    Suite {
        /// The corp whose suite it is.
        provider: Option<AppId>,
        /// Codes are exchanged by the first form of `get_permanent_code`.
        first_form: bool,
    },
}

/// A platform.
pub(crate) struct Room {
    pub(crate) id: AppId,
    pub(super) secret: SecretString,
    pub(crate) kind: Kind,
    /// `component_access_token` or `suite_access_token`
    pub(crate) slot: Slot,
    watch: Mutex<TicketWatch>,
    accounts: RwLock<HashMap<AppId, Arc<Account>>>,
    /// Some renewal failed since the last ticket.
    pub(super) troubled: AtomicBool,
    /// One listing at a time.
    pub(super) listing: tokio::sync::Mutex<()>,
}

/// What is known of a platform's ticket, and what is done about its absence.
#[derive(Debug, Default)]
pub(crate) struct TicketWatch {
    pub(crate) ticket: Option<TicketRow>,
    /// How many have come.
    pub(crate) tickets: u64,
    /// Since when nothing was heard: the last ticket, or the engine's start.
    pub(crate) silent_since: UnixTime,
    /// How often something was done about it since then.
    pub(crate) asked: u8,
    /// WeChat said that the one we have is no good.
    pub(crate) wanted: bool,
    pub(crate) ask_at: UnixTime,
    /// When the accounts are listed; `None` when that has been done.
    pub(crate) list_at: Option<UnixTime>,
    pub(crate) list_failures: u8,
}

impl Room {
    pub(super) fn component(platform: Platform, slot: Slot) -> Self {
        Self::new(platform.app_id, platform.secret, Kind::Component, slot)
    }

    pub(super) fn suite(suite: Suite, slot: Slot) -> Self {
        let kind = Kind::Suite {
            provider: suite.provider.map(|(corp, _)| corp),
            first_form: suite.first_form,
        };
        Self::new(suite.suite_id, suite.secret, kind, slot)
    }

    fn new(id: AppId, secret: SecretString, kind: Kind, slot: Slot) -> Self {
        Self {
            id,
            secret,
            kind,
            slot,
            watch: Mutex::default(),
            accounts: RwLock::default(),
            troubled: AtomicBool::new(false),
            listing: tokio::sync::Mutex::default(),
        }
    }

    pub(crate) fn is_suite(&self) -> bool {
        matches!(self.kind, Kind::Suite { .. })
    }

    pub(crate) fn scope(&self) -> Scope {
        match self.kind {
            Kind::Component => Scope::Component(self.id.clone()),
            Kind::Suite { .. } => Scope::Suite(self.id.clone()),
        }
    }

    /// The scope of an account of that id.
    pub(crate) fn scope_of(&self, account: &AppId) -> Scope {
        match self.kind {
            Kind::Component => Scope::authorizer(self.id.clone(), account.clone()),
            Kind::Suite { .. } => Scope::auth_corp(self.id.clone(), account.clone()),
        }
    }

    pub(crate) fn watch(&self) -> MutexGuard<'_, TicketWatch> {
        self.watch.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The ticket, while it may be used.
    pub(crate) fn usable_ticket(&self, now: UnixTime) -> Option<SecretString> {
        let life = ticket_life_seconds(self.is_suite());
        self.watch()
            .ticket
            .as_ref()
            .filter(|ticket| now.since(ticket.received_at) < life)
            .map(|ticket| ticket.value.clone())
    }

    pub(crate) fn account(&self, id: &AppId) -> Option<Arc<Account>> {
        let accounts = self.accounts.read().unwrap_or_else(PoisonError::into_inner);
        accounts.get(id).cloned()
    }

    /// The account, known from now on if it was not.
    pub(super) fn enter(&self, id: &AppId, slot_id: impl FnOnce() -> u64) -> Arc<Account> {
        let mut accounts = self
            .accounts
            .write()
            .unwrap_or_else(PoisonError::into_inner);
        let account = accounts
            .entry(id.clone())
            .or_insert_with(|| Arc::new(Account::new(self.scope_of(id), Slot::new(slot_id()))));
        Arc::clone(account)
    }

    pub(super) fn size(&self) -> usize {
        self.accounts
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .len()
    }

    pub(crate) fn accounts(&self) -> Vec<Arc<Account>> {
        let accounts = self.accounts.read().unwrap_or_else(PoisonError::into_inner);
        accounts.values().cloned().collect()
    }

    fn authorized(&self) -> usize {
        let accounts = self.accounts.read().unwrap_or_else(PoisonError::into_inner);
        let authorized = accounts.values().filter(|account| account.is_authorized());
        authorized.count()
    }

    fn ticket_received_at(&self) -> Option<UnixTime> {
        self.watch()
            .ticket
            .as_ref()
            .map(|ticket| ticket.received_at)
    }

    pub(crate) fn platform_state(&self) -> PlatformState {
        PlatformState {
            component: self.id.clone(),
            ticket_received_at: self.ticket_received_at(),
            token_expires_at: self.slot.expires_at(),
            authorizers: self.authorized(),
        }
    }

    pub(crate) fn suite_state(&self) -> SuiteState {
        SuiteState {
            suite: self.id.clone(),
            ticket_received_at: self.ticket_received_at(),
            token_expires_at: self.slot.expires_at(),
            corps: self.authorized(),
        }
    }
}
