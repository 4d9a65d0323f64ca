//! Counters per account and path: days from midnight to midnight in +08:00, whole-clock minutes.

use crate::clock::{china_day, china_month, minute};
use std::collections::HashMap;

/// How often an account may clear its quota in a month.
const CLEARS_A_MONTH: u32 = 10;
/// Counters kept at most.
const MOST_COUNTERS: usize = 200_000;

/// What a path allows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Limit {
    /// Calls a day; `None`: any number.
    pub(crate) daily: Option<u64>,
    /// Calls a minute; `None`: any number.
    pub(crate) minute: Option<u64>,
}

/// Which limit a call goes beyond.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Beyond {
    /// The day's: 45009.
    Day,
    /// The minute's: 45011.
    Minute,
}

#[derive(Clone, Copy, Debug, Default)]
struct Counter {
    day: i64,
    today: u64,
    minute: i64,
    this_minute: u64,
}

/// All counters.
#[derive(Clone, Debug, Default)]
pub(crate) struct Quotas {
    counters: HashMap<(String, String), Counter>,
    clears: HashMap<String, (i64, u32)>,
    limits: HashMap<(Option<String>, String), Limit>,
}

impl Quotas {
    /// Counts a call.
    ///
    /// # Errors
    /// [`Beyond`] when it goes beyond a limit; it is not counted then.
    pub(crate) fn count(&mut self, owner: &str, path: &str, now: i64) -> Result<(), Beyond> {
        let limit = self.limit(owner, path);
        if self.counters.len() >= MOST_COUNTERS {
            let day = china_day(now);
            self.counters.retain(|_, c| c.day == day);
            if self.counters.len() >= MOST_COUNTERS {
                self.counters.clear();
            }
        }
        let key = (owner.to_owned(), path.to_owned());
        let counter = self.counters.entry(key).or_default();
        let (day, this) = (china_day(now), minute(now));
        if counter.day != day {
            counter.day = day;
            counter.today = 0;
        }
        if counter.minute != this {
            counter.minute = this;
            counter.this_minute = 0;
        }
        if limit.daily.is_some_and(|most| counter.today >= most) {
            return Err(Beyond::Day);
        }
        if limit.minute.is_some_and(|most| counter.this_minute >= most) {
            return Err(Beyond::Minute);
        }
        counter.today += 1;
        counter.this_minute += 1;
        Ok(())
    }

    /// Calls counted today.
    pub(crate) fn used(&self, owner: &str, path: &str, now: i64) -> u64 {
        self.counters
            .get(&(owner.to_owned(), path.to_owned()))
            .filter(|c| c.day == china_day(now))
            .map_or(0, |c| c.today)
    }

    /// Sets a counter of today: for tests that want a quota nearly used up.
    pub(crate) fn set_used(&mut self, owner: &str, path: &str, now: i64, used: u64) {
        let key = (owner.to_owned(), path.to_owned());
        let counter = self.counters.entry(key).or_default();
        counter.day = china_day(now);
        counter.today = used;
    }

    /// What a path allows an account.
    pub(crate) fn limit(&self, owner: &str, path: &str) -> Limit {
        let own = (Some(owner.to_owned()), path.to_owned());
        let all = (None, path.to_owned());
        self.limits
            .get(&own)
            .or_else(|| self.limits.get(&all))
            .copied()
            .unwrap_or_else(|| usual_limit(path))
    }

    /// Sets what a path allows one account, or all.
    pub(crate) fn set_limit(&mut self, owner: Option<&str>, path: &str, limit: Limit) {
        if self.limits.len() < 10_000 {
            self.limits
                .insert((owner.map(str::to_owned), path.to_owned()), limit);
        }
    }

    /// Clears an account's counters; `false` when the month's ten are used up.
    pub(crate) fn clear(&mut self, owner: &str, now: i64) -> bool {
        let month = china_month(now);
        let (of, times) = self.clears.entry(owner.to_owned()).or_default();
        if *of != month {
            (*of, *times) = (month, 0);
        }
        if *times >= CLEARS_A_MONTH {
            return false;
        }
        *times += 1;
        self.counters.retain(|(who, _), _| who != owner);
        true
    }

    /// Clears one counter.
    pub(crate) fn clear_path(&mut self, owner: &str, path: &str) {
        self.counters.remove(&(owner.to_owned(), path.to_owned()));
    }
}

/// The documented limits of an account.
fn usual_limit(path: &str) -> Limit {
    let daily = match path {
        "/cgi-bin/token" => 2_000,
        "/cgi-bin/stable_token" => {
            return Limit {
                daily: Some(500_000),
                minute: Some(10_000),
            };
        }
        p if p.starts_with("/sns/") => {
            return Limit {
                daily: None,
                minute: Some(50_000),
            };
        }
        "/cgi-bin/menu/create" | "/cgi-bin/menu/delete" => 1_000,
        "/cgi-bin/menu/get" => 10_000,
        "/cgi-bin/media/upload" => 100_000,
        "/cgi-bin/media/get" => 200_000,
        "/cgi-bin/message/custom/send" => 500_000,
        "/cgi-bin/message/mass/send" | "/cgi-bin/message/mass/sendall" => {
            return Limit {
                daily: Some(100),
                minute: Some(60),
            };
        }
        "/cgi-bin/message/mass/preview" => 100,
        "/cgi-bin/qrcode/create" => 100_000,
        "/cgi-bin/user/get" => 500,
        "/cgi-bin/user/info" => 5_000_000,
        "/cgi-bin/user/info/updateremark" => 10_000,
        "/cgi-bin/draft/get" => 500,
        "/cgi-bin/draft/add"
        | "/cgi-bin/draft/delete"
        | "/cgi-bin/draft/update"
        | "/cgi-bin/draft/count"
        | "/cgi-bin/draft/batchget" => 1_000,
        "/cgi-bin/freepublish/delete" => 10,
        "/cgi-bin/freepublish/submit"
        | "/cgi-bin/freepublish/get"
        | "/cgi-bin/freepublish/getarticle"
        | "/cgi-bin/freepublish/batchget" => 100,
        "/cgi-bin/callback/check" => 1_440,
        "/cgi-bin/message/template/send" => 100_000,
        _ => 1_000_000,
    };
    Limit {
        daily: Some(daily),
        minute: None,
    }
}
