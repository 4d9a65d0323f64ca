//! The time as WeChat has it.

use std::{
    sync::atomic::{AtomicI64, Ordering},
    time::{SystemTime, UNIX_EPOCH},
};
use yizhan_core::{Clock, UnixTime};

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
        let difference = wechat.since(machine_time());
        let offset = if difference.abs() > 60 { difference } else { 0 };
        if (self.offset.swap(offset, Ordering::Relaxed) - offset).abs() > 60 {
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
    let since = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default();
    UnixTime(i64::try_from(since.as_secs()).unwrap_or(i64::MAX))
}
