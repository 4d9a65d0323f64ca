//! The engine: what it holds, how it starts, and the loop that refreshes ahead of time.

mod account;
mod component;
mod exchange;
mod fetch;
mod flight;
mod follow;
mod grant;
mod load;
mod notice;
mod own;
mod page;
mod queue;
mod recover;
mod room;
#[cfg(test)]
mod scale_tests;
mod slot;
mod suite;
mod turn;
mod watch;

pub(crate) use account::Account;
pub(crate) use exchange::{Exchanges, is_used_up};
pub(crate) use grant::Arrival;
pub(crate) use queue::Target;
pub(crate) use room::{Kind, Room};

use crate::{
    change::Change,
    roster::{Own, Roster},
    settings::Settings,
    store::{Holder, Store, StoreError},
};
use governor::{DefaultDirectRateLimiter, Quota, RateLimiter};
use queue::{Queue, refresh_at, spread};
use slot::Slot;
use std::{
    collections::{HashMap, hash_map::RandomState},
    hash::BuildHasher,
    num::NonZeroU32,
    sync::{
        Arc, RwLock,
        atomic::{AtomicI64, AtomicU64, Ordering},
    },
    time::Duration,
};
use tokio::sync::{Semaphore, broadcast};
use tokio_util::{sync::CancellationToken, task::TaskTracker};
use yizhan_client::{Http, Token, TokenError};
use yizhan_core::{AppId, Clock, Scope, UnixTime};

/// Changes that a slow subscriber may lag behind.
const CHANGES: usize = 4096;
/// The clock may jump: nothing sleeps longer than this without looking at it again.
const TICK: Duration = Duration::from_secs(1);

/// Everything that the tasks share.
pub(crate) struct Engine {
    pub(crate) store: Store,
    pub(crate) http: Http,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) settings: Settings,
    /// Components and suites.
    pub(crate) rooms: HashMap<AppId, Arc<Room>>,
    pub(crate) changes: broadcast::Sender<Change>,
    pub(crate) exchanges: Exchanges,
    pub(crate) tasks: TaskTracker,
    pub(crate) end: CancellationToken,
    queue: Queue,
    pace: DefaultDirectRateLimiter,
    places: Arc<Semaphore>,
    slots: AtomicU64,
    /// Those whose secret we hold.
    own: RwLock<HashMap<Scope, Arc<Account>>>,
    /// Which of the keepers over the store this is.
    holder: Holder,
    /// Up to where the store's changes are known.
    revision: AtomicI64,
    /// Authorisations and their ends are applied one at a time per account, by hash.
    order: Box<[tokio::sync::Mutex<()>]>,
    hasher: RandomState,
}

impl Engine {
    pub(crate) async fn start(
        store: Store,
        http: Http,
        roster: Roster,
        clock: Arc<dyn Clock>,
        settings: Settings,
    ) -> Result<Arc<Self>, StoreError> {
        let per_second = NonZeroU32::new(settings.refreshes_per_second).unwrap_or(NonZeroU32::MIN);
        let burst = NonZeroU32::new(per_second.get() / 4).unwrap_or(NonZeroU32::MIN);
        let mut slots = 0;
        let mut slot = || {
            slots += 1;
            Slot::new(slots)
        };
        let mut own = roster.own;
        for suite in &roster.suites {
            if let Some((corp, secret)) = suite.provider.clone() {
                own.push(Own::Provider { corp, secret });
            }
        }
        let mut rooms: HashMap<_, _> = HashMap::new();
        for platform in roster.platforms {
            rooms.insert(
                platform.app_id.clone(),
                Arc::new(Room::component(platform, slot())),
            );
        }
        for suite in roster.suites {
            rooms.insert(suite.suite_id.clone(), Arc::new(Room::suite(suite, slot())));
        }
        let engine = Arc::new(Self {
            store,
            http,
            clock,
            rooms,
            changes: broadcast::channel(CHANGES).0,
            exchanges: Exchanges::default(),
            tasks: TaskTracker::new(),
            end: CancellationToken::new(),
            queue: Queue::default(),
            pace: RateLimiter::direct(Quota::per_second(per_second).allow_burst(burst)),
            places: Arc::new(Semaphore::new(
                settings.concurrent_refreshes.clamp(1, 10_000),
            )),
            slots: AtomicU64::new(slots + 1),
            own: RwLock::default(),
            holder: Holder::new()?,
            revision: AtomicI64::new(0),
            order: (0..256).map(|_| tokio::sync::Mutex::default()).collect(),
            hasher: RandomState::new(),
            settings,
        });
        for own in own {
            engine.enter_own(own);
        }
        engine.load().await?;
        let running = Arc::clone(&engine);
        engine.tasks.spawn(async move { running.run().await });
        let following = Arc::clone(&engine);
        engine.tasks.spawn(following.keep_up());
        Ok(engine)
    }

    pub(crate) fn now(&self) -> UnixTime {
        self.clock.now()
    }

    pub(crate) fn slot_id(&self) -> u64 {
        self.slots.fetch_add(1, Ordering::Relaxed)
    }

    /// The component or suite of that id.
    pub(crate) fn room(&self, id: &AppId) -> Result<&Arc<Room>, TokenError> {
        self.rooms
            .get(id)
            .ok_or_else(|| TokenError::Unknown(Scope::Component(id.clone())))
    }

    /// The platform that an account authorised.
    pub(crate) fn room_of(&self, account: &Account) -> Result<&Arc<Room>, TokenError> {
        let scope = account.scope();
        let room = scope.platform().and_then(|id| self.rooms.get(id));
        room.ok_or_else(|| TokenError::Unknown(scope.clone()))
    }

    pub(crate) fn enter(&self, room: &Room, id: &AppId) -> Arc<Account> {
        room.enter(id, || self.slot_id())
    }

    pub(crate) fn slot<'a>(&self, target: &'a Target) -> &'a Slot {
        match target {
            Target::Room(room) => &room.slot,
            Target::Access(account) => &account.slot,
            Target::Ticket(account, kind) => account.ticket_slot(*kind, || self.slot_id()),
        }
    }

    /// Which lock orders what happens to an account.
    pub(crate) fn order(&self, account: &AppId) -> &tokio::sync::Mutex<()> {
        let hash = usize::try_from(self.hasher.hash_one(account) % 256).unwrap_or(0);
        &self.order[hash]
    }

    pub(crate) fn tell(&self, change: Change) {
        // Nobody listening is no error.
        let _ = self.changes.send(change);
    }

    pub(crate) fn trouble(&self, scope: Scope, what: String) {
        tracing::warn!(account.id = %scope, what, "trouble with a token or ticket");
        self.tell(Change::Trouble { scope, what });
    }

    /// Puts a target where its token's life asks for.
    pub(crate) fn schedule(&self, target: &Target, token: &Token) {
        let room = target
            .account()
            .and_then(|account| account.scope().platform());
        let room = room.and_then(|id| self.rooms.get(id));
        let accounts = room.map_or(0, |room| room.size());
        let dice = spread(&target.scope(), token.generation);
        let mut at = refresh_at(token, &self.settings, accounts, dice);
        if let Target::Access(account) = target
            && let Some(secret) = &account.secret
            && let Some(earliest) = secret.earliest(token.expires_at)
        {
            // Before, WeChat would only give the same token again.
            at = at.max(earliest);
        }
        self.queue.put(self.slot(target), target.clone(), at);
    }

    /// Has the loop look at everything now.
    pub(crate) fn wake(&self) {
        self.queue.wake();
    }

    /// Has a target renewed at a time.
    pub(crate) fn schedule_at(&self, target: &Target, at: UnixTime) {
        self.queue.put(self.slot(target), target.clone(), at);
    }

    pub(crate) fn unschedule(&self, account: &Account) {
        self.queue.remove(&account.slot);
        for slot in account.ticket_slots().into_iter().flatten() {
            self.queue.remove(slot);
        }
    }

    /// Looks after what other processes over the store do, until the end.
    async fn keep_up(self: Arc<Self>) {
        loop {
            tokio::select! {
                () = self.end.cancelled() => return,
                () = tokio::time::sleep(TICK) => self.follow().await,
            }
        }
    }

    /// Refreshes ahead of time, until the end.
    async fn run(self: Arc<Self>) {
        let mut seen = None;
        let mut pruned_at = UnixTime::default();
        while !self.end.is_cancelled() {
            let now = self.now();
            if seen.replace(now) != Some(now) {
                self.watch_platforms(now);
                if now.since(pruned_at).saturating_abs() > 86_400 {
                    pruned_at = now;
                    self.prune(now);
                }
            }
            let Some(target) = self.queue.pop(now) else {
                self.watch_platforms(now);
                tokio::select! {
                    () = self.end.cancelled() => {}
                    () = self.queue.changed() => {}
                    () = tokio::time::sleep(TICK) => {}
                }
                continue;
            };
            if self.rests(&target, now) {
                continue;
            }
            tokio::select! {
                () = self.end.cancelled() => {}
                place = self.place(&target) => self.renew_ahead(target, place),
            }
        }
    }

    /// Whether nobody has asked for the account's token for so long that it may rest.
    fn rests(&self, target: &Target, now: UnixTime) -> bool {
        match (target.account(), self.settings.idle_seconds) {
            (Some(account), Some(idle)) => now.since(account.used_at()) > idle,
            _ => false,
        }
    }

    /// Waits for the rate limit and for a place among the refreshes under way. Platforms' own
    /// tokens never wait behind their accounts.
    async fn place(&self, target: &Target) -> Option<tokio::sync::OwnedSemaphorePermit> {
        if matches!(target, Target::Room(_)) {
            return None;
        }
        self.pace.until_ready().await;
        Arc::clone(&self.places).acquire_owned().await.ok()
    }

    /// Waits for the rate limit alone: somebody waits for the token.
    pub(crate) async fn pace(&self) {
        self.pace.until_ready().await;
    }

    fn prune(self: &Arc<Self>, now: UnixTime) {
        let engine = Arc::clone(self);
        self.tasks.spawn(async move {
            let before = now.plus(-exchange::KEPT_SECONDS);
            if let Err(error) = engine.store.prune_exchanges(before).await {
                tracing::warn!(%error, "old exchanges could not be forgotten");
            }
        });
    }
}
