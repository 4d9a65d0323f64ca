//! How often WeCom may be called: per corp and path, in minutes and hours of the whole clock; who
//! goes beyond is blocked for a minute or an hour.

use crate::clock::minute;
use std::collections::HashMap;

/// Calls of one path in a minute.
const A_MINUTE: u32 = 10_000;
/// Calls of one path in an hour.
const AN_HOUR: u32 = 150_000;
/// Failing fetches of a token in an hour, after which there are none for an hour.
const FAILURES: u32 = 2_000;
/// Counters kept at most.
const MOST: usize = 100_000;

/// One path of one corp.
#[derive(Clone, Copy, Debug, Default)]
struct Counter {
    minute: i64,
    this_minute: u32,
    hour: i64,
    this_hour: u32,
    blocked_until: i64,
}

impl Counter {
    fn roll(&mut self, now: i64) {
        let (m, h) = (minute(now), now.div_euclid(3_600));
        if self.minute != m {
            (self.minute, self.this_minute) = (m, 0);
        }
        if self.hour != h {
            (self.hour, self.this_hour) = (h, 0);
        }
    }
}

/// All counters, by owner and path.
#[derive(Clone, Debug, Default)]
pub(crate) struct Rates {
    counters: HashMap<(String, String), Counter>,
    failures: HashMap<String, Counter>,
    limits: HashMap<(String, String), u32>,
}

impl Rates {
    /// Counts a call; `false` when it is one too many.
    pub(crate) fn count(&mut self, owner: &str, path: &str, now: i64) -> bool {
        let key = (owner.to_owned(), path.to_owned());
        let a_minute = self.limits.get(&key).copied().unwrap_or(A_MINUTE);
        if self.counters.len() >= MOST {
            self.counters.clear();
        }
        let counter = self.counters.entry(key).or_default();
        counter.roll(now);
        if counter.blocked_until > now {
            return false;
        }
        if counter.this_hour >= AN_HOUR {
            counter.blocked_until = now.saturating_add(3_600);
        } else if counter.this_minute >= a_minute {
            counter.blocked_until = now.saturating_add(60);
        } else {
            counter.this_minute += 1;
            counter.this_hour += 1;
            return true;
        }
        false
    }

    /// Counts something that may happen so often in a minute and in an hour; nobody is blocked.
    pub(crate) fn fits(&mut self, what: &str, now: i64, (a_minute, an_hour): (u32, u32)) -> bool {
        if self.counters.len() >= MOST {
            self.counters.clear();
        }
        let key = (what.to_owned(), String::new());
        let counter = self.counters.entry(key).or_default();
        counter.roll(now);
        let fits = counter.this_minute < a_minute && counter.this_hour < an_hour;
        if fits {
            counter.this_minute += 1;
            counter.this_hour += 1;
        }
        fits
    }

    /// Sets what a minute allows, or how much of it is used.
    pub(crate) fn set(
        &mut self,
        owner: &str,
        path: &str,
        now: i64,
        most: Option<u32>,
        used: Option<u32>,
    ) {
        let key = (owner.to_owned(), path.to_owned());
        if let Some(used) = used {
            let counter = self.counters.entry(key.clone()).or_default();
            counter.roll(now);
            counter.this_minute = used;
        }
        if let Some(most) = most
            && self.limits.len() < MOST
        {
            self.limits.insert(key, most);
        }
    }

    /// What a minute allows and how much of it is used.
    pub(crate) fn get(&self, owner: &str, path: &str, now: i64) -> (u32, u32) {
        let key = (owner.to_owned(), path.to_owned());
        let counter = self.counters.get(&key);
        let used = counter.filter(|c| c.minute == minute(now));
        (
            self.limits.get(&key).copied().unwrap_or(A_MINUTE),
            used.map_or(0, |c| c.this_minute),
        )
    }

    /// Whether too many fetches of a corp's tokens have failed.
    pub(crate) fn is_barred(&self, corp: &str, now: i64) -> bool {
        self.failures
            .get(corp)
            .is_some_and(|c| c.blocked_until > now)
    }

    /// A fetch of a corp's token failed.
    pub(crate) fn failed(&mut self, corp: &str, now: i64) {
        if self.failures.len() >= MOST {
            self.failures.clear();
        }
        let counter = self.failures.entry(corp.to_owned()).or_default();
        counter.roll(now);
        counter.this_hour += 1;
        if counter.this_hour >= FAILURES {
            *counter = Counter {
                blocked_until: now.saturating_add(3_600),
                ..Counter::default()
            };
        }
    }
}
