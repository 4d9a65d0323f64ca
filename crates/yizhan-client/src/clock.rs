//! The time as WeChat has it.

use http::{HeaderMap, header};
use std::{
    sync::atomic::{AtomicI64, Ordering},
    time::{SystemTime, UNIX_EPOCH},
};
use yizhan_core::{Clock, UnixTime};

/// Beyond so many seconds WeChat's clock is followed,
const FOLLOW: i64 = 60;
/// and within so many it is left again; between the two nothing changes, so that a difference near
/// the border does not make the time jump.
const LEAVE: i64 = 30;
/// `Date` counts whole seconds and answers take time: differences so small mean nothing.
const NOISE: i64 = 2;
/// No answer of WeChat is older than this program: 2020-01-01.
const EARLIEST: UnixTime = UnixTime(1_577_836_800);

/// The machine's clock, corrected by what WeChat's answers say the time is (their `Date` header)
/// once the two differ by more than a minute: tokens expire and pushes are fresh by WeChat's clock.
#[derive(Debug, Default)]
pub struct WeChatClock {
    offset: AtomicI64,
}

impl WeChatClock {
    /// Starts as the machine's clock.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// How many seconds WeChat's clock is ahead of the machine's; 0 while they agree.
    #[must_use]
    pub fn offset(&self) -> i64 {
        self.offset.load(Ordering::Relaxed)
    }

    /// Takes note of the time that an answer of WeChat carried.
    pub fn observe(&self, wechat: UnixTime) {
        self.observe_at(wechat, machine_time());
    }

    /// Takes note of the `Date` header of an answer, when it has one that makes sense.
    pub fn observe_date(&self, headers: &HeaderMap) {
        // An answer out of a proxy's cache tells the time of another call.
        if headers.contains_key(header::AGE) {
            return;
        }
        let date = headers
            .get(header::DATE)
            .and_then(|date| date.to_str().ok());
        if let Some(date) = date.and_then(|date| httpdate::parse_http_date(date).ok()) {
            self.observe(unix(date));
        }
    }

    fn observe_at(&self, wechat: UnixTime, machine: UnixTime) {
        if wechat < EARLIEST {
            return;
        }
        let difference = wechat.since(machine);
        let followed = self.offset();
        let border = if followed == 0 { FOLLOW } else { LEAVE };
        let offset = if difference.abs() <= border {
            0
        } else {
            difference
        };
        if offset != 0 && offset.abs_diff(followed) <= NOISE.unsigned_abs() {
            return;
        }
        let before = self.offset.swap(offset, Ordering::Relaxed);
        if offset.abs_diff(before) > FOLLOW.unsigned_abs() {
            tracing::warn!(
                clock.difference_seconds = offset,
                "the clock follows WeChat's, which differs from this machine's"
            );
        }
    }
}

impl Clock for WeChatClock {
    fn now(&self) -> UnixTime {
        machine_time().plus(self.offset())
    }
}

fn machine_time() -> UnixTime {
    unix(SystemTime::now())
}

fn unix(time: SystemTime) -> UnixTime {
    let since = time.duration_since(UNIX_EPOCH).unwrap_or_default();
    UnixTime(i64::try_from(since.as_secs()).unwrap_or(i64::MAX))
}

#[cfg(test)]
mod tests {
    use super::WeChatClock;
    use http::{HeaderMap, HeaderValue, header};
    use yizhan_core::UnixTime;

    /// The machine's time in these tests.
    const NOW: i64 = 1_800_000_000;

    #[test]
    fn it_follows_beyond_a_minute_and_returns_within_half_a_minute() {
        let clock = WeChatClock::new();
        let mut offsets = Vec::new();
        for difference in [0, 59, -60, 61, 62, 45, -7_200, 31, 30, 50] {
            clock.observe_at(UnixTime(NOW + difference), UnixTime(NOW));
            offsets.push(clock.offset());
        }
        assert_eq!(offsets, [0, 0, 0, 61, 61, 45, -7_200, 31, 0, 0]);
    }

    #[test]
    fn dates_that_make_no_sense_are_ignored() {
        let clock = WeChatClock::new();
        for date in [
            "",
            "yesterday",
            "Thu, 01 Jan 1970 00:00:00 GMT",
            "Mon, 99 Foo 2031 00:00:00 GMT",
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(header::DATE, HeaderValue::from_str(date).unwrap());
            clock.observe_date(&headers);
        }
        assert_eq!(clock.offset(), 0);
    }

    #[test]
    fn a_cached_answer_does_not_tell_the_time() {
        let clock = WeChatClock::new();
        let mut headers = HeaderMap::new();
        headers.insert(
            header::DATE,
            HeaderValue::from_static("Wed, 01 Jan 2031 00:00:00 GMT"),
        );
        headers.insert(header::AGE, HeaderValue::from_static("3600"));
        clock.observe_date(&headers);
        assert_eq!(clock.offset(), 0);
        headers.remove(header::AGE);
        clock.observe_date(&headers);
        assert_ne!(clock.offset(), 0);
    }
}
