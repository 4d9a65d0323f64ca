//! How many pre-auth codes may be fetched: an open page must not burn a platform's quota.

use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};
use std::{net::IpAddr, num::NonZeroU32};
use yizhan_core::AppId;

const PER_PLATFORM: NonZeroU32 = NonZeroU32::new(120).expect("120 is not 0");
const PER_VISITOR: NonZeroU32 = NonZeroU32::new(10).expect("10 is not 0");
/// Beyond so many visitors the idle ones are forgotten.
const VISITORS: usize = 10_000;

/// Two limits a minute: one per platform, one per visitor's address.
pub(crate) struct Pace {
    platforms: DefaultKeyedRateLimiter<AppId>,
    visitors: DefaultKeyedRateLimiter<(AppId, IpAddr)>,
}

impl Pace {
    pub(crate) fn new() -> Self {
        Self {
            platforms: RateLimiter::keyed(Quota::per_minute(PER_PLATFORM)),
            visitors: RateLimiter::keyed(Quota::per_minute(PER_VISITOR)),
        }
    }

    /// Whether one more may be fetched. The visitor's limit comes first, so that one visitor cannot
    /// use up the platform's.
    pub(crate) fn allows(&self, component: &AppId, peer: Option<IpAddr>) -> bool {
        if self.visitors.len() > VISITORS {
            self.visitors.retain_recent();
        }
        let visitor =
            peer.is_none_or(|peer| self.visitors.check_key(&(component.clone(), peer)).is_ok());
        visitor && self.platforms.check_key(component).is_ok()
    }
}
