//! One queue of deadlines for all tokens, and where a token's deadline lies.

use super::{room::Account, room::Room, slot::Slot};
use crate::{settings::Settings, view::TicketKind};
use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};
use tokio::sync::Notify;
use yizhan_client::Token;
use yizhan_core::{Scope, UnixTime};

/// A token that is kept fresh.
#[derive(Clone)]
pub(crate) enum Target {
    Component(Arc<Room>),
    Access(Arc<Account>),
    Ticket(Arc<Account>, TicketKind),
}

impl Target {
    pub(crate) fn scope(&self) -> Scope {
        match self {
            Self::Component(room) => room.scope(),
            Self::Access(account) | Self::Ticket(account, _) => account.scope(),
        }
    }
}

/// The queue. Each slot is in it at most once.
#[derive(Default)]
pub(crate) struct Queue {
    due: Mutex<BTreeMap<(UnixTime, u64), Target>>,
    earlier: Notify,
}

impl Queue {
    /// Puts a slot's target at a deadline, instead of wherever it was.
    pub(crate) fn put(&self, slot: &Slot, target: Target, at: UnixTime) {
        let mut state = slot.lock();
        let mut due = self.lock();
        if let Some(before) = state.deadline.replace(at) {
            due.remove(&(before, slot.id));
        }
        let first = due
            .first_key_value()
            .is_none_or(|((first, _), _)| at < *first);
        due.insert((at, slot.id), target);
        drop(due);
        if first {
            self.earlier.notify_one();
        }
    }

    /// Takes a slot out.
    pub(crate) fn remove(&self, slot: &Slot) {
        let mut state = slot.lock();
        if let Some(before) = state.deadline.take() {
            self.lock().remove(&(before, slot.id));
        }
    }

    /// Takes the first that is due.
    pub(crate) fn pop(&self, now: UnixTime) -> Option<Target> {
        let mut due = self.lock();
        let first = due.first_entry().filter(|entry| entry.key().0 <= now)?;
        Some(first.remove())
    }

    /// Returns when something earlier than everything else was put in.
    pub(crate) async fn changed(&self) {
        self.earlier.notified().await;
    }

    fn lock(&self) -> MutexGuard<'_, BTreeMap<(UnixTime, u64), Target>> {
        self.due.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// When a token is refreshed: ahead of its end, and earlier by a random part of a window that grows
/// with the number of accounts, so that all of them fit under the rate limit and stay spread.
pub(crate) fn refresh_at(
    token: &Token,
    settings: &Settings,
    accounts: usize,
    dice: u64,
) -> UnixTime {
    let life = token.expires_at.since(token.obtained_at).max(1);
    let ahead = settings.refresh_ahead_seconds.clamp(1, (life / 3).max(1));
    let latest = token.expires_at.plus(-ahead);
    let accounts = i64::try_from(accounts).unwrap_or(i64::MAX);
    let rate = i64::from(settings.refreshes_per_second.max(1));
    let longest = (life - ahead) / 2;
    let window = (accounts.saturating_mul(2) / rate)
        .max(ahead / 2)
        .min(longest);
    let window = u64::try_from(window).unwrap_or(0) + 1;
    latest.plus(-i64::try_from(dice % window).unwrap_or(0))
}

/// A random number; no secret depends on it.
pub(crate) fn dice() -> u64 {
    getrandom::u64().unwrap_or(0)
}
