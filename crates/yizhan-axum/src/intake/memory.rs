//! Which pushes came a short while ago and what they were answered, in memory.

use super::{answer::Answer, refused::Refused};
use crate::builder::Limits;
use std::{
    collections::{HashMap, hash_map},
    hash::{BuildHasher as _, BuildHasherDefault, Hasher, RandomState},
    ops::Range,
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
type Map<T> = HashMap<PushKey, T, BuildHasherDefault<Prefix>>;

const SHARDS: usize = 16;

/// Bounded in number and in time: at least twice the freshness window, so that a replay which is
/// still fresh is always known.
pub(crate) struct Memory {
    shards: [Mutex<Shard>; SHARDS],
    /// How long the younger half takes in; an answer is kept at least so long.
    span: Duration,
    /// Of one half of one shard.
    most: usize,
    accounts: RandomState,
}

/// What is answered goes into the younger half; when that is full or has its time, it becomes the
/// older one, and the older one is forgotten as a whole.
struct Shard {
    in_hand: Map<Arc<InHand>>,
    younger: Half,
    older: Half,
    since: Instant,
}

/// Answers one behind the other in one piece, so that a push leaves no object of its own behind.
#[derive(Default)]
struct Half {
    answered: Map<Answered>,
    answers: Vec<u8>,
}

struct Answered {
    account: u64,
    answer: Range<usize>,
}

/// What is known of a push that came.
pub(super) enum Known {
    /// Nothing: the caller must see to its answer.
    New(Arc<InHand>),
    /// Its answer is being made.
    InHand(Arc<InHand>),
    Answered(Answer),
    /// It came to another account's URL before.
    Elsewhere,
}

impl Memory {
    pub(crate) fn new(limits: &Limits) -> Self {
        let most = usize::try_from(limits.remembered).unwrap_or(usize::MAX);
        let shard = || {
            Mutex::new(Shard {
                in_hand: Map::default(),
                younger: Half::default(),
                older: Half::default(),
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
            accounts: RandomState::new(),
        }
    }

    /// Enters a push that came to an account's URL; `None` for a notice.
    pub(super) fn enter(&self, key: PushKey, account: Option<&AppId>) -> Known {
        let account = self.accounts.hash_one(account);
        let mut shard = self.shard(&key);
        let before = match shard.in_hand.get(&key) {
            Some(in_hand) => Some((in_hand.account, Known::InHand(Arc::clone(in_hand)))),
            None => shard.younger.get(&key).or_else(|| shard.older.get(&key)),
        };
        match before {
            Some((whose, known)) if whose == account => known,
            Some(_) => Known::Elsewhere,
            None => {
                let in_hand = Arc::new(InHand::new(key, account));
                shard.in_hand.insert(key, Arc::clone(&in_hand));
                Known::New(in_hand)
            }
        }
    }

    /// Tells the answer to all who wait, and keeps it; only the first one counts. A refusal is not
    /// kept, so that the push is taken when it comes again.
    pub(super) fn publish(&self, push: &InHand, outcome: Outcome) {
        if push.outcome.set(outcome.clone()).is_err() {
            return;
        }
        let mut shard = self.shard(&push.key);
        if shard.release(push)
            && let Ok(answer) = outcome
        {
            shard.keep(push, answer.stored(), self.most, self.span);
        }
    }

    /// Forgets a push that was not taken after all, so that its repeat is.
    pub(super) fn forget(&self, push: &InHand) {
        self.shard(&push.key).release(push);
    }

    fn shard(&self, key: &PushKey) -> std::sync::MutexGuard<'_, Shard> {
        let shard = &self.shards[usize::from(key[15]) % SHARDS];
        shard.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Shard {
    /// Whether it was in hand: it is not when it was forgotten, and its repeat may be instead.
    fn release(&mut self, push: &InHand) -> bool {
        match self.in_hand.entry(push.key) {
            hash_map::Entry::Occupied(entry) if std::ptr::eq(&**entry.get(), push) => {
                entry.remove();
                true
            }
            _ => false,
        }
    }

    fn keep(&mut self, push: &InHand, answer: &[u8], most: usize, span: Duration) {
        if self.younger.answered.len() >= most || self.since.elapsed() >= span {
            std::mem::swap(&mut self.younger, &mut self.older);
            self.younger.clear();
            self.since = Instant::now();
        }
        self.younger.keep(push, answer);
    }
}

impl Half {
    fn get(&self, key: &PushKey) -> Option<(u64, Known)> {
        let Answered { account, answer } = self.answered.get(key)?;
        let answer = self.answers.get(answer.clone())?;
        Some((*account, Known::Answered(Answer::from_stored(answer))))
    }

    fn keep(&mut self, push: &InHand, answer: &[u8]) {
        let begin = self.answers.len();
        self.answers.extend_from_slice(answer);
        let answered = Answered {
            account: push.account,
            answer: begin..self.answers.len(),
        };
        self.answered.insert(push.key, answered);
    }

    /// Keeps its room, unless that is far more than was needed.
    fn clear(&mut self) {
        let used = self.answers.len();
        self.answered.clear();
        self.answers.clear();
        self.answers.shrink_to(4 * used);
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

/// A push whose answer is being made.
#[derive(Debug)]
pub(super) struct InHand {
    key: PushKey,
    /// Whose URL it came to, as a hash.
    account: u64,
    outcome: SetOnce<Outcome>,
    decided: AtomicBool,
    waiting: AtomicUsize,
}

impl InHand {
    fn new(key: PushKey, account: u64) -> Self {
        Self {
            key,
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

    pub(super) async fn outcome(&self) -> Outcome {
        self.outcome.wait().await.clone()
    }

    /// Counts a request that waits for the answer.
    pub(super) fn wait(&self) -> Waiting<'_> {
        self.waiting.fetch_add(1, Ordering::AcqRel);
        Waiting(self)
    }

    pub(super) fn is_awaited(&self) -> bool {
        self.waiting.load(Ordering::Acquire) > 0
    }
}

/// A request that waits; dropped when it was answered or its connection broke.
pub(super) struct Waiting<'a>(&'a InHand);

impl Drop for Waiting<'_> {
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

    fn enter(memory: &Memory, n: u64) -> Arc<InHand> {
        match memory.enter(key(n), None) {
            Known::New(push) => push,
            _ => panic!("{n} is new"),
        }
    }

    fn memory() -> Memory {
        Memory::new(&Limits {
            remembered: 3200,
            ..Limits::default()
        })
    }

    #[tokio::test]
    async fn what_was_answered_is_known_and_the_number_is_bounded() {
        let memory = memory();
        for n in 0..10_000 {
            let push = enter(&memory, n);
            assert!(matches!(memory.enter(key(n), None), Known::InHand(_)));
            let reply = Answer::Reply(n.to_string().into_bytes().into());
            memory.publish(&push, Ok(reply.clone()));
            match memory.enter(key(n), None) {
                Known::Answered(answer) => assert_eq!(answer, reply),
                _ => panic!("{n} is known"),
            }
        }
        assert!(
            matches!(memory.enter(key(9_900), None), Known::Answered(_)),
            "of the last hundred all are known"
        );
        enter(&memory, 0); // the first has been dropped
        let held = |shard: &Mutex<Shard>| {
            let shard = shard.lock().unwrap();
            shard.younger.answered.len() + shard.older.answered.len()
        };
        let held: usize = memory.shards.iter().map(held).sum();
        assert!(held <= 3200, "{held}");
    }

    #[tokio::test]
    async fn a_push_belongs_to_the_account_that_it_came_to_first() {
        let (memory, first, second) = (memory(), AppId::from("wx1"), AppId::from("wx2"));
        let Known::New(push) = memory.enter(key(1), Some(&first)) else {
            panic!("it is new");
        };
        let elsewhere = || matches!(memory.enter(key(1), Some(&second)), Known::Elsewhere);
        assert!(elsewhere(), "in hand");
        memory.publish(&push, Ok(Answer::Success));
        assert!(elsewhere(), "answered");
        let again = memory.enter(key(1), Some(&first));
        assert!(matches!(again, Known::Answered(Answer::Success)));
    }

    #[tokio::test]
    async fn what_is_refused_or_forgotten_is_new_again() {
        let memory = memory();
        let refused = enter(&memory, 1);
        memory.publish(&refused, Err(Refused::unavailable("busy", "")));
        let forgotten = enter(&memory, 1);
        memory.forget(&forgotten);
        let third = enter(&memory, 1);
        // A late word of the one before says nothing of this one.
        memory.publish(&forgotten, Ok(Answer::Success));
        assert!(matches!(memory.enter(key(1), None), Known::InHand(_)));
        memory.publish(&third, Ok(Answer::Empty));
        let again = memory.enter(key(1), None);
        assert!(matches!(again, Known::Answered(Answer::Empty)));
    }
}
