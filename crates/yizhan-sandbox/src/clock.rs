//! The sandbox's clock: the machine's time plus what it was moved by, or standing still.

use std::time::{SystemTime, UNIX_EPOCH};

/// China's offset: WeChat's days begin at midnight in +08:00.
const CHINA_SECONDS: i64 = 8 * 3_600;

/// A clock that can be moved and stopped. A plain value: it is part of the state, so a reset
/// brings the time back too.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct MovableClock {
    offset: i64,
    frozen_at: Option<i64>,
}

impl MovableClock {
    /// Seconds since 1970 as the sandbox counts them.
    pub(crate) fn now(&self) -> i64 {
        self.frozen_at
            .unwrap_or_else(|| machine_seconds().saturating_add(self.offset))
    }

    /// Moves the clock; a negative number moves it back. Works on a frozen clock too.
    pub(crate) fn advance(&mut self, seconds: i64) {
        // A century either way is enough, and keeps every sum in range.
        let seconds = seconds.clamp(-3_155_760_000, 3_155_760_000);
        match &mut self.frozen_at {
            Some(at) => *at = at.saturating_add(seconds),
            None => self.offset = self.offset.saturating_add(seconds),
        }
    }

    /// Stops the clock where it stands.
    pub(crate) fn freeze(&mut self) {
        self.frozen_at = Some(self.now());
    }

    /// Lets a stopped clock run on from where it stands.
    pub(crate) fn thaw(&mut self) {
        if let Some(at) = self.frozen_at.take() {
            self.offset = at.saturating_sub(machine_seconds());
        }
    }

    /// Whether it stands still.
    pub(crate) fn is_frozen(&self) -> bool {
        self.frozen_at.is_some()
    }
}

/// The number of WeChat's day (+08:00) that a time lies in.
pub(crate) fn china_day(now: i64) -> i64 {
    now.saturating_add(CHINA_SECONDS).div_euclid(86_400)
}

/// The number of WeChat's calendar month (+08:00) that a time lies in: 12 × year + month.
pub(crate) fn china_month(now: i64) -> i64 {
    // Days to a civil date, after the well-known era arithmetic of the Gregorian calendar.
    let z = china_day(now) + 719_468;
    let era = z.div_euclid(146_097);
    let doe = z.rem_euclid(146_097);
    let yoe = (doe - doe / 1_460 + doe / 36_524 - doe / 146_096) / 365;
    let doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    let mp = (5 * doy + 2) / 153;
    let (month, carry) = if mp < 10 { (mp + 3, 0) } else { (mp - 9, 1) };
    (yoe + era * 400 + carry) * 12 + month - 1
}

/// The number of the whole-clock minute that a time lies in.
pub(crate) fn minute(now: i64) -> i64 {
    now.div_euclid(60)
}

fn machine_seconds() -> i64 {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(0, |d| i64::try_from(d.as_secs()).unwrap_or(i64::MAX))
}
