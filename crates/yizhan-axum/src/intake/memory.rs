//! Which pushes were seen a short while ago and what they were answered, in memory.

use super::{answer::Answer, refused::Refused};
use crate::builder::Limits;
use moka::{future::Cache, policy::EvictionPolicy};
use std::{
    sync::{
        Arc, OnceLock,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    time::Duration,
};
use tokio::sync::SetOnce;
use yizhan_core::AppId;

pub(crate) type Outcome = Result<Answer, Refused>;

/// Bounded in number and in time: at least twice the freshness window, so that a replay which is
/// still fresh is always known.
pub(crate) struct Memory {
    seen: Cache<[u8; 16], Arc<Seen>>,
}

impl Memory {
    pub(crate) fn new(limits: &Limits) -> Self {
        let seen = Cache::builder()
            .max_capacity(limits.remembered)
            .time_to_live((limits.freshness * 2).max(Duration::from_secs(60)))
            // The default policy may turn a newcomer away; what was just seen must be known.
            .eviction_policy(EvictionPolicy::lru())
            .build();
        Self { seen }
    }

    /// The push's entry, and whether it is new: then the caller must see to its answer.
    pub(super) async fn enter(
        &self,
        key: [u8; 16],
        authorizer: Option<&AppId>,
    ) -> (Arc<Seen>, bool) {
        let entry = self
            .seen
            .entry(key)
            .or_insert_with(async { Arc::new(Seen::new(authorizer.cloned())) })
            .await;
        let is_new = entry.is_fresh();
        (entry.into_value(), is_new)
    }

    /// Forgets a push that was not taken after all, so that its repeat is.
    pub(super) async fn forget(&self, key: &[u8; 16]) {
        self.seen.invalidate(key).await;
    }
}

/// One push that was seen, and its answer once there is one.
#[derive(Debug)]
pub(super) struct Seen {
    /// Whose URL it came to; `None` for a notice.
    pub(super) authorizer: Option<AppId>,
    /// The number of its record.
    pub(super) record: OnceLock<i64>,
    outcome: SetOnce<Outcome>,
    decided: AtomicBool,
    waiting: AtomicUsize,
}

impl Seen {
    fn new(authorizer: Option<AppId>) -> Self {
        Self {
            authorizer,
            record: OnceLock::new(),
            outcome: SetOnce::new(),
            decided: AtomicBool::new(false),
            waiting: AtomicUsize::new(0),
        }
    }

    /// The right to say what is answered: given once.
    pub(super) fn decide(&self) -> bool {
        !self.decided.swap(true, Ordering::AcqRel)
    }

    /// Tells the answer to all who wait; only the first one counts.
    pub(super) fn publish(&self, outcome: Outcome) {
        let _ = self.outcome.set(outcome);
    }

    pub(super) fn is_answered(&self) -> bool {
        self.outcome.initialized()
    }

    pub(super) async fn outcome(&self) -> Outcome {
        self.outcome.wait().await.clone()
    }

    /// Counts a request that waits for the answer.
    pub(super) fn wait(self: &Arc<Self>) -> Waiting {
        self.waiting.fetch_add(1, Ordering::AcqRel);
        Waiting(Arc::clone(self))
    }

    pub(super) fn is_awaited(&self) -> bool {
        self.waiting.load(Ordering::Acquire) > 0
    }
}

/// A request that waits; dropped when it was answered or its connection broke.
pub(super) struct Waiting(Arc<Seen>);

impl Drop for Waiting {
    fn drop(&mut self) {
        self.0.waiting.fetch_sub(1, Ordering::AcqRel);
    }
}
