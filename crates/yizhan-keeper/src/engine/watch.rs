//! Platforms whose tickets fail to come, and the listing of their accounts once per start.

use super::{
    Engine, Room,
    room::{Kind, TicketWatch},
};
use std::sync::Arc;
use yizhan_core::UnixTime;
use yizhan_open::component::ApiStartPushTicket;

/// Without a usable ticket WeChat is asked for one so long after the start.
pub(super) const FIRST_ASK_SECONDS: i64 = 60;
/// With one, the next push may be waited for: they come every ten minutes.
pub(super) const FIRST_ASK_WITH_TICKET_SECONDS: i64 = 660;
const MAX_WAIT_SECONDS: i64 = 3600;

/// 1, 2, 4 … minutes, at most an hour.
fn wait(times: u8) -> i64 {
    (60_i64 << times.min(6)).min(MAX_WAIT_SECONDS)
}

impl TicketWatch {
    /// A ticket came; returns for how long none had, when that was too long.
    pub(super) fn heard(&mut self, now: UnixTime, silence: i64) -> Option<i64> {
        let silent = now.since(self.silent_since);
        self.silent_since = now;
        self.tickets += 1;
        self.asked = 0;
        self.ask_at = now;
        self.wanted = false;
        (silent > silence).then_some(silent)
    }
}

impl Engine {
    /// What is to be done about tickets and lists now. Cheap: it looks at platforms only.
    pub(super) fn watch_platforms(self: &Arc<Self>, now: UnixTime) {
        for room in self.rooms.values() {
            let usable = room.usable_ticket(now).is_some();
            let token = room.slot.current(now).is_some();
            let (silent, asks, lists) = {
                let mut watch = room.watch();
                let silent = now.since(watch.silent_since);
                let overdue = silent > self.settings.ticket_silence_seconds;
                // WeCom cannot be asked for a ticket: all that helps is to tell.
                let due = overdue || !room.is_suite() && (!usable || watch.wanted);
                let asks = due && now >= watch.ask_at;
                if asks {
                    watch.ask_at = now.plus(wait(watch.asked));
                    watch.asked = watch.asked.saturating_add(1);
                }
                let lists = token && watch.list_at.is_some_and(|at| at <= now);
                if lists {
                    watch.list_at = None;
                }
                (overdue.then_some(silent), asks, lists)
            };
            if asks {
                if let Some(silent) = silent {
                    self.tell_silence(room, silent / 60);
                }
                if !room.is_suite() {
                    self.spawn_ask(room);
                }
            }
            if lists {
                self.spawn_list(room);
            }
        }
    }

    fn tell_silence(&self, room: &Room, minutes: i64) {
        let what = match room.kind {
            Kind::Component => format!(
                "no component_verify_ticket came for {minutes} minutes: check that WeChat's pushes reach the \
                 event URL; WeChat is asked to start them again"
            ),
            Kind::Suite { .. } => format!(
                "no suite_ticket came for {minutes} minutes, and it is usable for 30: check that WeCom's \
                 pushes reach the command URL, and have one pushed from the provider's console"
            ),
        };
        self.trouble(room.scope(), what);
    }

    /// WeChat says that the ticket is no good: it is asked for another one.
    pub(super) fn want_ticket(&self, room: &Room) {
        {
            let mut watch = room.watch();
            watch.wanted = true;
            if watch.asked == 0 {
                watch.ask_at = self.now();
            }
        }
        self.wake();
    }

    fn spawn_ask(self: &Arc<Self>, room: &Arc<Room>) {
        let (engine, room) = (Arc::clone(self), Arc::clone(room));
        self.tasks.spawn(async move {
            let request = ApiStartPushTicket::new(room.id.as_str(), room.secret.clone());
            match engine.http.call(None, &request).await {
                Ok(_) => tracing::info!(account.id = %room.id, "asked WeChat to push tickets"),
                Err(error) => {
                    engine.trouble(
                        room.scope(),
                        format!("WeChat does not start to push tickets: {error}"),
                    );
                }
            }
        });
    }

    fn spawn_list(self: &Arc<Self>, room: &Arc<Room>) {
        let (engine, room) = (Arc::clone(self), Arc::clone(room));
        self.tasks.spawn(async move {
            let listed = tokio::select! {
                () = engine.end.cancelled() => return,
                listed = engine.recover(&room) => listed,
            };
            match listed {
                Ok(0) => room.watch().list_failures = 0,
                Ok(taken) => {
                    room.watch().list_failures = 0;
                    tracing::info!(account.id = %room.id, taken, "took in accounts that WeChat lists");
                }
                Err(error) => {
                    tracing::warn!(account.id = %room.id, %error, "the accounts could not be listed yet");
                    let mut watch = room.watch();
                    watch.list_at = Some(engine.now().plus(wait(watch.list_failures)));
                    watch.list_failures = watch.list_failures.saturating_add(1);
                }
            }
        });
    }
}
