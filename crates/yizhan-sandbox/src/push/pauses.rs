//! MarkFail: after many failed pushes WeChat stops pushing to an account for a minute.

use std::collections::BTreeMap;

/// The failures of each account since its last success, and who is paused until when.
#[derive(Clone, Debug, Default)]
pub(crate) struct Pauses(BTreeMap<String, Standing>);

#[derive(Clone, Copy, Debug, Default)]
struct Standing {
    failures: u32,
    paused_until: i64,
}

impl Pauses {
    /// When pushes to somebody go on, if they are paused.
    pub(crate) fn paused_until(&self, whom: &str, now: i64) -> Option<i64> {
        let standing = self.0.get(whom)?;
        (standing.paused_until > now).then_some(standing.paused_until)
    }

    /// Counts a delivery; `after` failures in a row pause for `seconds`, 0 never does.
    pub(crate) fn count(&mut self, whom: &str, failed: bool, now: i64, after: u32, seconds: i64) {
        if !failed || after == 0 {
            self.0.remove(whom);
            return;
        }
        let standing = self.0.entry(whom.to_owned()).or_default();
        standing.failures += 1;
        if standing.failures >= after {
            *standing = Standing {
                failures: 0,
                paused_until: now.saturating_add(seconds),
            };
        }
    }
}
