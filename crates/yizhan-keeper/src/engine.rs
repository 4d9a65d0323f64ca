//! The engine: what it holds, how it starts, and the loop that refreshes ahead of time.

mod account;
mod component;
mod exchange;
mod fetch;
mod flight;
mod follow;
mod grant;
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
    store::{AuthorizerRow, Holder, Store, StoreError, TokenRow, Tokens},
};
use governor::{DefaultDirectRateLimiter, Quota, RateLimiter};
use queue::{Queue, refresh_at, spread};
use slot::Slot;
use std::{
    collections::{HashMap, hash_map::RandomState},
    hash::BuildHasher,
    num::NonZeroU32,
    sync::{
        Arc, PoisonError, RwLock,
        atomic::{AtomicI64, AtomicU64, Ordering},
    },
    time::Duration,
};
use tokio::sync::{Semaphore, broadcast};
use tokio_util::{sync::CancellationToken, task::TaskTracker};
use watch::{FIRST_ASK_SECONDS, FIRST_ASK_WITH_TICKET_SECONDS};
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

    /// What the store has is usable at once: nothing is fetched that is still valid.
    async fn load(self: &Arc<Self>) -> Result<(), StoreError> {
        let now = self.now();
        // Before the reading: what changes meanwhile is read twice and not missed.
        let revision = self.store.revision().await?;
        self.revision.store(revision, Ordering::Release);
        for room in self.rooms.values() {
            let mut watch = room.watch();
            watch.silent_since = now;
            watch.list_at = (!room.is_suite()).then_some(now);
            watch.ask_at = now.plus(FIRST_ASK_SECONDS);
        }
        for ticket in self.store.tickets().await? {
            if let Some(room) = self.rooms.get(&ticket.platform) {
                let mut watch = room.watch();
                // A clock that was wrong must not make the silence endless.
                watch.silent_since = UnixTime(ticket.received_at.0.min(now.0));
                watch.ticket = Some(ticket);
                drop(watch);
                if room.usable_ticket(now).is_some() {
                    room.watch().ask_at = now.plus(FIRST_ASK_WITH_TICKET_SECONDS);
                }
            }
        }
        let engine = Arc::clone(self);
        let enter = move |row: AuthorizerRow| {
            if let Some(room) = engine.rooms.get(&row.platform) {
                engine.enter(room, &row.account).load(row);
            }
        };
        self.store.each_authorizer(enter).await?;
        let own: Vec<_> = {
            let own = self.own.read().unwrap_or_else(PoisonError::into_inner);
            own.values().cloned().collect()
        };
        let by_name = own
            .iter()
            .map(|own| (own.scope().to_string(), Arc::clone(own)));
        let by_name: HashMap<_, _> = by_name.collect();
        let engine = Arc::clone(self);
        let load = move |row: TokenRow| {
            let target = match by_name.get(&row.owner) {
                Some(own) => Some(Target::of(Arc::clone(own), row.kind)),
                None => engine.target_of(&row.owner, row.kind),
            };
            if let Some(target) = target {
                engine.slot(&target).load(row.generation, row.token);
            }
        };
        self.store.each_token(load).await?;
        let authorized = self.rooms.values().flat_map(|room| room.accounts());
        for account in own.into_iter().chain(authorized) {
            self.resume_account(&account, now);
        }
        for room in self.rooms.values() {
            self.resume(&Target::Room(Arc::clone(room)), now);
        }
        Ok(())
    }

    /// What a token of the store belongs to: a platform, or an account that authorised one.
    fn target_of(&self, owner: &str, kind: Tokens) -> Option<Target> {
        let Some((platform, account)) = owner.split_once('/') else {
            let room = self.rooms.get(owner).filter(|_| kind == Tokens::Access)?;
            return Some(Target::Room(Arc::clone(room)));
        };
        let account = self.rooms.get(platform)?.account(&AppId::from(account))?;
        Some(Target::of(account, kind))
    }

    /// The same, or somebody's of our own.
    fn target_named(&self, owner: &str, kind: Tokens) -> Option<Target> {
        self.target_of(owner, kind).or_else(|| {
            let own = self.own.read().unwrap_or_else(PoisonError::into_inner);
            let mut own = own.values();
            let found = own.find(|own| own.scope().to_string() == owner)?;
            Some(Target::of(Arc::clone(found), kind))
        })
    }

    /// Schedules what was loaded of an account.
    fn resume_account(&self, account: &Arc<Account>, now: UnixTime) {
        if !account.is_authorized() {
            return;
        }
        self.resume(&Target::Access(Arc::clone(account)), now);
        if account.ticket_slots().is_some() {
            for kind in account.ticket_kinds() {
                self.resume(&Target::Ticket(Arc::clone(account), kind), now);
            }
        }
        if account.slot.current(now).is_some() {
            self.want_page_ticket(account);
        }
    }

    /// Schedules what was loaded.
    fn resume(&self, target: &Target, now: UnixTime) {
        match (self.slot(target).current(now), target) {
            (Some(token), _) => self.schedule(target, &token),
            // A page ticket that ended while we were away is fetched when it is asked for.
            (None, Target::Ticket(..)) => {}
            (None, Target::Room(room)) if room.usable_ticket(now).is_none() => {}
            (None, _) => self.schedule_at(target, now),
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
