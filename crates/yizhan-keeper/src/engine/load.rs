//! What the store has, at the start.

use super::{
    Account, Engine, Target,
    watch::{FIRST_ASK_SECONDS, FIRST_ASK_WITH_TICKET_SECONDS},
};
use crate::store::{AuthorizerRow, StoreError, TokenRow, Tokens};
use std::{
    collections::HashMap,
    sync::{Arc, PoisonError, atomic::Ordering},
};
use yizhan_core::{AppId, UnixTime};

impl Engine {
    /// What the store has is usable at once: nothing is fetched that is still valid.
    pub(super) async fn load(self: &Arc<Self>) -> Result<(), StoreError> {
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
    pub(super) fn target_named(&self, owner: &str, kind: Tokens) -> Option<Target> {
        self.target_of(owner, kind).or_else(|| {
            let own = self.own.read().unwrap_or_else(PoisonError::into_inner);
            let mut own = own.values();
            let found = own.find(|own| own.scope().to_string() == owner)?;
            Some(Target::of(Arc::clone(found), kind))
        })
    }

    /// Schedules what was loaded of an account.
    pub(super) fn resume_account(&self, account: &Arc<Account>, now: UnixTime) {
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
}
