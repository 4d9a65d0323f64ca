//! What other processes over the store have done: taken in within a second or so.

use super::{Engine, Target};
use crate::store::{News, TicketRow};
use std::sync::{Arc, atomic::Ordering};
use yizhan_core::UnixTime;

impl Engine {
    /// Reads what has changed in the store, until nothing has. What this process wrote itself is
    /// among it, and changes nothing.
    pub(super) async fn follow(self: &Arc<Self>) {
        loop {
            let since = self.revision.load(Ordering::Acquire);
            match self.store.news(since).await {
                Ok(Some(news)) => {
                    let revision = news.revision;
                    self.take_news(news).await;
                    self.revision.store(revision, Ordering::Release);
                }
                Ok(None) => return,
                Err(error) => {
                    tracing::warn!(%error, "what other processes did could not be read");
                    return;
                }
            }
        }
    }

    async fn take_news(self: &Arc<Self>, news: News) {
        let now = self.now();
        for ticket in news.tickets {
            self.hear(ticket, now);
        }
        for (platform, account) in news.accounts {
            if let Some(room) = self.rooms.get(&platform) {
                let account = self.enter(room, &account);
                let was = account.is_authorized();
                self.reload(&account).await;
                if !account.is_authorized() {
                    self.unschedule(&account);
                } else if !was {
                    self.schedule_at(&Target::Access(account), now);
                }
            }
        }
        for row in news.tokens {
            let Some(target) = self.target_named(&row.owner, row.kind) else {
                continue;
            };
            let slot = self.slot(&target);
            if slot.adopt(row.generation, row.token)
                && let Some(token) = slot.current(now)
            {
                self.schedule(&target, &token);
            }
        }
    }

    /// A ticket that another process was given.
    fn hear(self: &Arc<Self>, ticket: TicketRow, now: UnixTime) {
        let Some(room) = self.rooms.get(&ticket.platform) else {
            return;
        };
        {
            let mut watch = room.watch();
            let held = watch.ticket.as_ref();
            if held.is_some_and(|held| held.received_at >= ticket.received_at) {
                return;
            }
            watch.ticket = Some(ticket);
            watch.heard(now, self.settings.ticket_silence_seconds);
        }
        self.forgive(room, now);
        if room.slot.current(now).is_none() {
            self.schedule_at(&Target::Room(Arc::clone(room)), now);
        }
    }
}
