//! When a call that failed is sent again, and how long it waits. Decides only; waits nothing.

use crate::error::{Error, Fault};
use std::{
    hash::{BuildHasher, RandomState},
    time::Duration,
};
use yizhan_core::UnixTime;

/// How often and how long a [`Client`](crate::Client) tries. A void token is another matter: it is
/// renewed at most once per call, whatever is set here.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RetryPolicy {
    /// How often a call is repeated when WeChat is busy or cannot be reached; 3 by default.
    pub repeats: u32,
    /// The wait before the first repeat, doubled for each further one, ±50 %; 1 s by default.
    pub first_wait: Duration,
    /// How long a call may wait for the next minute when the limit of this one is reached (45011);
    /// nothing by default: the error goes to the caller at once.
    pub wait_for_limit: Duration,
    /// No repeat starts later than so long after the call began; 30 s by default.
    pub overall: Duration,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self {
            repeats: 3,
            first_wait: Duration::from_secs(1),
            wait_for_limit: Duration::ZERO,
            overall: Duration::from_secs(30),
        }
    }
}

impl RetryPolicy {
    /// Never repeats a call, but for a renewed token.
    #[must_use]
    pub fn none() -> Self {
        Self {
            repeats: 0,
            ..Self::default()
        }
    }

    /// How long to wait before the next try; none to give up.
    ///
    /// `random` lies between 0 and 1 and spreads the waits of many callers.
    pub(crate) fn wait(
        &self,
        error: &Error,
        safe_to_retry: bool,
        repeats_so_far: u32,
        now: UnixTime,
        random: f64,
    ) -> Option<Duration> {
        if repeats_so_far >= self.repeats {
            return None;
        }
        let doubled = self.first_wait.saturating_mul(1 << repeats_so_far.min(16));
        let backed_off = doubled.mul_f64(0.5 + random.clamp(0.0, 1.0));
        match error {
            // WeChat does not say whether it did the work before it gave up.
            Error::Api { code, .. } if code.0 == -1 => safe_to_retry.then_some(backed_off),
            Error::Api { code, .. } if is_limit_of_minute(code.0) && repeats_so_far == 0 => {
                let seconds = 60 - now.0.rem_euclid(60);
                let next_minute = Duration::from_secs(seconds.unsigned_abs())
                    + Duration::from_secs_f64(random.clamp(0.0, 1.0));
                (next_minute <= self.wait_for_limit).then_some(next_minute)
            }
            // A certificate does not mend itself in a second.
            Error::Transport {
                fault: Fault::Tls, ..
            } => None,
            Error::Transport { fault, .. } => {
                (safe_to_retry || !fault.was_sent()).then_some(backed_off)
            }
            Error::Status { status, .. } => {
                (safe_to_retry && matches!(status, 502..=504)).then_some(backed_off)
            }
            _ => None,
        }
    }
}

/// Refused before anything was done, because too many calls came in this minute.
fn is_limit_of_minute(code: i32) -> bool {
    matches!(code, 45011 | 45033 | 45066 | 9402202 | 10009)
}

/// A number from 0 to 1, different at each call. Good enough to spread waits.
pub(crate) fn random() -> f64 {
    let bits = RandomState::new().hash_one(0_u8);
    f64::from(u32::try_from(bits >> 32).unwrap_or_default()) / f64::from(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::{RetryPolicy, random};
    use crate::error::{Error, Fault};
    use std::time::Duration;
    use yizhan_core::{ErrCode, Product, UnixTime};

    fn api(code: i32) -> Error {
        Error::Api {
            operation: "x".into(),
            product: Product::Mp,
            code: ErrCode(code),
            message: String::new(),
            rid: None,
        }
    }

    fn transport(fault: Fault) -> Error {
        Error::Transport {
            operation: "x".into(),
            host: "h".into(),
            fault,
            detail: String::new(),
            source: None,
        }
    }

    fn wait(policy: &RetryPolicy, error: &Error, safe: bool, repeats: u32) -> Option<u128> {
        policy
            .wait(error, safe, repeats, UnixTime(1_800_000_018), 0.5)
            .map(|wait| wait.as_millis())
    }

    #[test]
    fn busy_doubles_and_ends() {
        let policy = RetryPolicy::default();
        let waits = [0, 1, 2, 3, 4].map(|repeats| wait(&policy, &api(-1), true, repeats));
        assert_eq!(waits, [Some(1_000), Some(2_000), Some(4_000), None, None]);
        assert_eq!(wait(&policy, &api(-1), false, 0), None);
    }

    #[test]
    fn what_may_have_been_done_is_repeated_only_when_that_is_safe() {
        let policy = RetryPolicy::default();
        for (error, safe, unsafe_) in [
            (transport(Fault::Connect), true, true),
            (transport(Fault::Tls), false, false),
            (transport(Fault::Timeout), true, false),
            (transport(Fault::Reset), true, false),
            (api(-1), true, false),
            (api(45009), false, false),
            (api(45011), false, false),
            (api(40001), false, false),
            (api(45047), false, false),
            (api(61039), false, false),
        ] {
            assert_eq!(wait(&policy, &error, true, 0).is_some(), safe, "{error}");
            assert_eq!(
                wait(&policy, &error, false, 0).is_some(),
                unsafe_,
                "{error}"
            );
        }
    }

    #[test]
    fn the_limit_of_a_minute_is_waited_for_once_and_only_when_asked_for() {
        let mut policy = RetryPolicy {
            wait_for_limit: Duration::from_secs(60),
            ..RetryPolicy::default()
        };
        assert_eq!(wait(&policy, &api(45011), false, 0), Some(42_500));
        assert_eq!(wait(&policy, &api(45011), false, 1), None);
        policy.wait_for_limit = Duration::from_secs(42);
        assert_eq!(wait(&policy, &api(45011), false, 0), None);
    }

    #[test]
    fn no_number_of_repeats_overflows() {
        let policy = RetryPolicy {
            repeats: u32::MAX,
            first_wait: Duration::from_secs(u64::from(u32::MAX)),
            ..RetryPolicy::default()
        };
        assert!(wait(&policy, &api(-1), true, u32::MAX - 1).is_some());
    }

    #[test]
    fn random_numbers_differ_and_stay_in_their_range() {
        let numbers = [(); 32].map(|()| random());
        assert!(numbers.iter().all(|n| (0.0..=1.0).contains(n)));
        assert!(numbers.iter().any(|n| *n != numbers[0]));
    }
}
