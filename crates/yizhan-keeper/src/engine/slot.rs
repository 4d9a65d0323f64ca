//! The state of one token. It only changes by compare-and-set on the generation, so neither a late
//! answer nor a late complaint can harm a newer token. It knows no I/O and no time of its own.

use std::sync::{Mutex, MutexGuard, PoisonError};
use tokio::sync::watch;
use yizhan_client::{Token, TokenError};
use yizhan_core::{ExposeSecret, UnixTime};

/// A token is not given out in its last seconds: it would end on its way to WeChat.
const LAST_SECONDS: i64 = 5;
/// The longest wait between failed renewals.
const MAX_BACKOFF_SECONDS: i64 = 300;
/// How many complaints an hour may cause a renewal: two systems that fight over an account must not
/// burn its quota.
const COMPLAINTS_PER_HOUR: u8 = 20;
const FIRST_TOO_MANY: u8 = COMPLAINTS_PER_HOUR + 1;

/// What a renewal came to.
pub(crate) type Landed = Result<Token, TokenError>;
/// How those who did not start a renewal hear of its end.
pub(crate) type Flight = watch::Receiver<Option<Landed>>;

/// The state of one token.
#[derive(Debug)]
pub(crate) struct Slot {
    /// Tells slots apart in the schedule.
    pub(crate) id: u64,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
pub(crate) struct State {
    token: Option<Token>,
    /// The last generation that was used; grows also when a token is taken away.
    generation: u64,
    /// WeChat refused the present token.
    void: bool,
    failures: u8,
    not_before: UnixTime,
    reason: Option<Box<str>>,
    complaints: u8,
    complaints_since: UnixTime,
    flight: Option<Flight>,
    /// When the schedule has it.
    pub(crate) deadline: Option<UnixTime>,
}

/// Why somebody wants a renewal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Want {
    /// A token that is valid now will do.
    Valid,
    /// A newer one, although the present one may be valid: its time has come.
    Newer,
}

/// What somebody who wants a token gets.
#[derive(Debug)]
pub(crate) enum Boarding {
    /// There is one.
    Valid(Token),
    /// A renewal is under way.
    Join(Flight),
    /// It is theirs to renew: `generation` is what the answer must find unchanged.
    Lead {
        report: watch::Sender<Option<Landed>>,
        generation: u64,
    },
    /// The last renewal failed and the next one is not due.
    Wait(Box<str>),
}

impl Slot {
    pub(crate) fn new(id: u64) -> Self {
        Self {
            id,
            state: Mutex::default(),
        }
    }

    /// With what the store has.
    pub(crate) fn load(&self, generation: u64, token: Option<Token>) {
        let mut state = self.lock();
        state.generation = generation;
        state.token = token;
    }

    pub(crate) fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn generation(&self) -> u64 {
        self.lock().generation
    }

    /// The token, if it may be used now.
    pub(crate) fn current(&self, now: UnixTime) -> Option<Token> {
        self.lock().usable(now).cloned()
    }

    /// Whether the present token is the same text.
    pub(crate) fn holds(&self, token: &Token) -> bool {
        let state = self.lock();
        let present = state.token.as_ref();
        present.is_some_and(|held| held.value.expose_secret() == token.value.expose_secret())
    }

    /// The token that WeChat refused, if it did.
    pub(crate) fn refused(&self) -> Option<Token> {
        let state = self.lock();
        state.token.as_ref().filter(|_| state.void).cloned()
    }

    /// When the token ends, used or not.
    pub(crate) fn expires_at(&self) -> Option<UnixTime> {
        self.lock().token.as_ref().map(|token| token.expires_at)
    }

    pub(crate) fn board(&self, now: UnixTime, want: Want) -> Boarding {
        let mut state = self.lock();
        if let Some(token) = state.usable(now)
            && (want == Want::Valid || is_young(token, now))
        {
            return Boarding::Valid(token.clone());
        }
        if let Some(flight) = &state.flight
            && flight.has_changed().is_ok()
        {
            return Boarding::Join(flight.clone());
        }
        // A clock that was set back must not stop renewals for longer than any back-off.
        if state.failures > 0
            && (1..=MAX_BACKOFF_SECONDS * 12).contains(&state.not_before.since(now))
        {
            return Boarding::Wait(state.reason.clone().unwrap_or_default());
        }
        let (report, flight) = watch::channel(None);
        state.flight = Some(flight);
        Boarding::Lead {
            report,
            generation: state.generation,
        }
    }

    /// Ends the renewal that [`Boarding::Lead`] began: later ones may begin.
    pub(crate) fn end_flight(&self) {
        self.lock().flight = None;
    }

    /// Takes a renewed token, if nothing happened to the slot since `expected` was read.
    pub(crate) fn land(&self, expected: u64, token: Token) -> bool {
        let mut state = self.lock();
        if state.generation != expected || token.generation <= expected {
            return false;
        }
        state.take(token.generation, Some(token));
        true
    }

    /// Takes what the store has, if that is later.
    pub(crate) fn adopt(&self, generation: u64, token: Option<Token>) -> bool {
        let mut state = self.lock();
        if generation <= state.generation {
            return false;
        }
        state.take(generation, token);
        true
    }

    /// Notes a failed renewal; a token that is still valid stays. Returns when the next may begin.
    pub(crate) fn fail(&self, now: UnixTime, at_least: i64, reason: &str) -> UnixTime {
        let mut state = self.lock();
        state.failures = state.failures.saturating_add(1);
        let doubled = 1_i64 << state.failures.min(9);
        let wait = doubled.min(MAX_BACKOFF_SECONDS).max(at_least);
        state.not_before = now.plus(wait);
        state.reason = Some(reason.into());
        state.not_before
    }

    /// Forgets failures; says whether there were any.
    pub(crate) fn forgive(&self) -> bool {
        let mut state = self.lock();
        let failed = state.failures > 0;
        state.failures = 0;
        state.reason = None;
        failed
    }

    /// Notes that WeChat refused the token of a generation; says whether that is the present one
    /// and a renewal should begin.
    pub(crate) fn refuse(&self, generation: u64, now: UnixTime) -> Complaint {
        let mut state = self.lock();
        if state.generation != generation || state.token.is_none() || state.void {
            return Complaint::Stale;
        }
        let since = now.since(state.complaints_since);
        if !(0..3600).contains(&since) {
            state.complaints_since = now;
            state.complaints = 0;
        }
        state.complaints = state.complaints.saturating_add(1);
        match state.complaints {
            ..=COMPLAINTS_PER_HOUR => {
                state.void = true;
                Complaint::Heard
            }
            FIRST_TOO_MANY => Complaint::TooMany,
            _ => Complaint::Stale,
        }
    }
}

/// What became of a complaint about a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Complaint {
    /// The token is void now.
    Heard,
    /// It was about another token, or was heard before.
    Stale,
    /// The hour's renewals by complaint are used up; the token stays. Said once an hour.
    TooMany,
}

/// In the first quarter of its life. No deadline lies there: two triggers met, and one has won.
fn is_young(token: &Token, now: UnixTime) -> bool {
    let life = token.expires_at.since(token.obtained_at);
    now.since(token.obtained_at) < life / 4
}

impl State {
    fn usable(&self, now: UnixTime) -> Option<&Token> {
        let token = self.token.as_ref().filter(|_| !self.void)?;
        // One that was given so late is used nearly to its end: there is no other.
        let life = token.expires_at.since(token.obtained_at);
        let reserve = LAST_SECONDS.min(life / 4);
        (token.expires_at.since(now) > reserve).then_some(token)
    }

    fn take(&mut self, generation: u64, token: Option<Token>) {
        self.generation = generation;
        self.token = token;
        self.void = false;
        self.failures = 0;
        self.reason = None;
    }
}

#[cfg(test)]
#[path = "slot_tests.rs"]
mod tests;
