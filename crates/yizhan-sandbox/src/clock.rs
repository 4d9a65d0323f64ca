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
    let (year, month, _) = civil(china_day(now));
    year * 12 + month - 1
}

/// Year, month and day of a day counted from 1970-01-01, in the Gregorian calendar.
pub(crate) fn civil(days: i64) -> (i64, i64, i64) {
    // Years begin in March here, so that the leap day comes last; eras have 400 years.
    let z = days + 719_468;
    let era = z.div_euclid(146_097);
    let of_era = z.rem_euclid(146_097);
    let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let from_march = (5 * of_year + 2) / 153;
    let day = of_year - (153 * from_march + 2) / 5 + 1;
    let (month, carry) = if from_march < 10 {
        (from_march + 3, 0)
    } else {
        (from_march - 9, 1)
    };
    (year + era * 400 + carry, month, day)
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

#[cfg(test)]
mod tests {
    use super::{MovableClock, china_day, china_month, civil};

    #[test]
    fn a_frozen_clock_moves_only_when_told_and_runs_on_from_there() {
        let mut clock = MovableClock::default();
        clock.freeze();
        let start = clock.now();
        clock.advance(3_600);
        assert_eq!(clock.now(), start + 3_600);
        clock.advance(i64::MAX);
        clock.advance(i64::MIN);
        assert_eq!(clock.now(), start + 3_600);
        clock.thaw();
        assert!((0..60).contains(&(clock.now() - start - 3_600)));
    }

    #[test]
    fn days_and_months_begin_at_midnight_in_china() {
        // 2026-11-30 16:00:00 UTC is 2026-12-01 00:00:00 in +08:00.
        let midnight = 1_796_054_400;
        assert_eq!(china_day(midnight) - china_day(midnight - 1), 1);
        assert_eq!(china_month(midnight), 2026 * 12 + 11);
        assert_eq!(china_month(midnight - 1), 2026 * 12 + 10);
        assert_eq!(civil(0), (1970, 1, 1));
        assert_eq!(civil(-1), (1969, 12, 31));
        assert_eq!(civil(11_016), (2000, 2, 29));
    }
}
