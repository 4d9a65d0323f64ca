//! Which pushes were seen a short while ago and what they were answered, in memory.

use super::{answer::Answer, refused::Refused};
use crate::builder::Limits;
use std::{
    collections::HashMap,
    hash::{BuildHasherDefault, Hasher},
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    time::Duration,
};
use tokio::{sync::SetOnce, time::Instant};
use yizhan_core::AppId;
use yizhan_keeper::PushKey;

pub(crate) type Outcome = Result<Answer, Refused>;
type Map = HashMap<PushKey, Arc<Seen>, BuildHasherDefault<Prefix>>;

const SHARDS: usize = 16;

/// Bounded in number and in time: at least twice the freshness window, so that a replay which is
/// still fresh is always known.
///
/// Each shard has a younger and an older half. What comes goes into the younger one; when that is
/// full or has its time, it becomes the older one, and the older one is dropped as a whole.
pub(crate) struct Memory {
    shards: [Mutex<Shard>; SHARDS],
    /// How long the younger half takes in; an entry lives at least so long.
    span: Duration,
    /// Of one half of one shard.
    most: usize,
}

struct Shard {
    younger: Map,
    older: Map,
    since: Instant,
}

impl Memory {
    pub(crate) fn new(limits: &Limits) -> Self {
        let most = usize::try_from(limits.remembered).unwrap_or(usize::MAX);
        let shard = || {
            Mutex::new(Shard {
                younger: Map::default(),
                older: Map::default(),
                since: Instant::now(),
            })
        };
        Self {
            shards: std::array::from_fn(|_| shard()),
            span: limits
                .freshness
                .saturating_mul(2)
                .max(Duration::from_secs(60)),
            most: (most / SHARDS / 2).max(1),
        }
    }

    /// The push's entry, and whether it is new: then the caller must see to its answer.
    pub(super) fn enter(&self, key: PushKey, account: Option<&AppId>) -> (Arc<Seen>, bool) {
        let mut shard = self.shard(&key);
        let known = shard.younger.get(&key).or_else(|| shard.older.get(&key));
        if let Some(seen) = known {
            return (Arc::clone(seen), false);
        }
        let mut dropped = Map::default();
        if shard.younger.len() >= self.most || shard.since.elapsed() >= self.span {
            let younger = std::mem::take(&mut shard.younger);
            dropped = std::mem::replace(&mut shard.older, younger);
            shard.since = Instant::now();
        }
        let seen = Arc::new(Seen::new(account.cloned()));
        shard.younger.insert(key, Arc::clone(&seen));
        drop(shard);
        // Thousands of entries: nobody else waits for their end.
        drop(dropped);
        (seen, true)
    }

    /// Forgets a push that was not taken after all, so that its repeat is.
    pub(super) fn forget(&self, key: &PushKey) {
        let mut shard = self.shard(key);
        shard.younger.remove(key);
        shard.older.remove(key);
    }

    fn shard(&self, key: &PushKey) -> std::sync::MutexGuard<'_, Shard> {
        let shard = &self.shards[usize::from(key[15]) % SHARDS];
        shard.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Half of a key is a digest already: as good as any hash of it.
#[derive(Default)]
struct Prefix(u64);

impl Hasher for Prefix {
    fn finish(&self) -> u64 {
        self.0
    }
    fn write(&mut self, bytes: &[u8]) {
        for chunk in bytes.chunks_exact(8) {
            let mut word = [0; 8];
            word.copy_from_slice(chunk);
            self.0 ^= u64::from_ne_bytes(word);
        }
    }
    fn write_usize(&mut self, _length: usize) {}
}

/// One push that was seen, and its answer once there is one.
#[derive(Debug)]
pub(super) struct Seen {
    /// Whose URL it came to; `None` for a notice.
    pub(super) account: Option<AppId>,
    outcome: SetOnce<Outcome>,
    decided: AtomicBool,
    waiting: AtomicUsize,
}

impl Seen {
    fn new(account: Option<AppId>) -> Self {
        Self {
            account,
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

#[cfg(test)]
mod tests {
    use super::*;

    fn key(n: u64) -> PushKey {
        let mut key = [0; 16];
        key[..8].copy_from_slice(&n.to_be_bytes());
        key
    }

    #[tokio::test]
    async fn what_was_seen_is_known_and_the_number_is_bounded() {
        let limits = Limits {
            remembered: 3200,
            ..Limits::default()
        };
        let memory = Memory::new(&limits);
        for n in 0..10_000 {
            assert!(memory.enter(key(n), None).1, "{n} is new");
            assert!(!memory.enter(key(n), None).1, "{n} is known");
        }
        assert!(
            !memory.enter(key(9_900), None).1,
            "of the last hundred all are known"
        );
        assert!(memory.enter(key(0), None).1, "the first has been dropped");
        let held: usize = memory
            .shards
            .iter()
            .map(|shard| {
                let shard = shard.lock().unwrap();
                shard.younger.len() + shard.older.len()
            })
            .sum();
        assert!(held <= 3200, "{held}");
    }

    #[tokio::test]
    async fn what_is_forgotten_is_new_again() {
        let memory = Memory::new(&Limits::default());
        memory.enter(key(1), None);
        memory.forget(&key(1));
        assert!(memory.enter(key(1), None).1);
    }
}
