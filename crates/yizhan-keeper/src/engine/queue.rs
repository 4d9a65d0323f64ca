//! One queue of deadlines for all tokens, and where a token's deadline lies.

use super::{account::Account, room::Room, slot::Slot};
use crate::{settings::Settings, store::Tokens, view::TicketKind};
use std::{
    collections::BTreeMap,
    hash::{BuildHasher, BuildHasherDefault, DefaultHasher},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};
use tokio::sync::Notify;
use yizhan_client::Token;
use yizhan_core::{Scope, UnixTime};

/// A token that is kept fresh.
#[derive(Clone)]
pub(crate) enum Target {
    /// A platform's own token.
    Room(Arc<Room>),
    Access(Arc<Account>),
    Ticket(Arc<Account>, TicketKind),
}

impl Target {
    pub(crate) fn of(account: Arc<Account>, kind: Tokens) -> Self {
        match kind {
            Tokens::Access => Self::Access(account),
            Tokens::Jsapi => Self::Ticket(account, TicketKind::Jsapi),
            Tokens::WxCard => Self::Ticket(account, TicketKind::WxCard),
            Tokens::AgentConfig => Self::Ticket(account, TicketKind::AgentConfig),
        }
    }

    pub(crate) fn kind(&self) -> Tokens {
        match self {
            Self::Room(_) | Self::Access(_) => Tokens::Access,
            Self::Ticket(_, kind) => Tokens::from(*kind),
        }
    }

    pub(crate) fn scope(&self) -> Scope {
        match self {
            Self::Room(room) => room.scope(),
            Self::Access(account) | Self::Ticket(account, _) => account.scope().clone(),
        }
    }

    /// Whose token or ticket it is, when it is an account's.
    pub(crate) fn account(&self) -> Option<&Arc<Account>> {
        match self {
            Self::Room(_) => None,
            Self::Access(account) | Self::Ticket(account, _) => Some(account),
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

    /// Ends one wait for [`Queue::changed`].
    pub(crate) fn wake(&self) {
        self.earlier.notify_one();
    }

    /// Returns when something earlier than everything else was put in, or after [`Queue::wake`].
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

/// A number that is random as to whose token it is, and the same in every process over one store:
/// all of them look at a token when one renews it.
pub(crate) fn spread(scope: &Scope, generation: u64) -> u64 {
    BuildHasherDefault::<DefaultHasher>::default().hash_one((scope, generation))
}

#[cfg(test)]
mod tests {
    use super::refresh_at;
    use crate::Settings;
    use proptest::prelude::*;
    use yizhan_client::Token;
    use yizhan_core::UnixTime;

    fn token(life: i64) -> Token {
        Token {
            value: "x".into(),
            generation: 1,
            obtained_at: UnixTime(1_000),
            expires_at: UnixTime(1_000 + life),
        }
    }

    #[test]
    fn ten_thousand_tokens_of_one_moment_are_spread_under_the_rate_limit() {
        let mut minutes = [0_u32; 120];
        for number in 0..10_000_u64 {
            let dice = number.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 16;
            let at = refresh_at(&token(7_200), &Settings::default(), 10_000, dice);
            minutes[usize::try_from(at.since(UnixTime(1_000)) / 60).unwrap()] += 1;
        }
        let busiest = minutes.iter().max().unwrap();
        // 10,000 over a window of 400 seconds: half of the 50 a second that are allowed.
        assert!(*busiest <= 60 * 30, "{busiest} in one minute");
        assert_eq!(minutes.iter().sum::<u32>(), 10_000);
    }

    proptest! {
        #[test]
        fn a_deadline_is_ahead_of_the_end_and_not_in_the_first_quarter(
            life in 8_i64..100_000, accounts in 0_usize..10_000_000, ahead in 0_i64..10_000, dice: u64,
        ) {
            let settings = Settings { refresh_ahead_seconds: ahead, ..Settings::default() };
            let at = refresh_at(&token(life), &settings, accounts, dice).since(UnixTime(1_000));
            prop_assert!(at < life);
            prop_assert!(at >= life / 4);
        }
    }
}
