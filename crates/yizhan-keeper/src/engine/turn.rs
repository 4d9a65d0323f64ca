//! Of several processes over one store, one renews a token and the others wait for it.

use super::{
    Engine, Target,
    fetch::{Failure, Fresh},
    flight::unavailable,
    slot::Landed,
};
use crate::store::{TokenRow, Turn};
use std::{sync::Arc, time::Duration};

/// How often those who wait look whether the token is there.
pub(super) const LOOK: Duration = Duration::from_millis(50);
/// How often the one who renews extends its turn. It ends 15 s after it was last extended.
const EXTEND: Duration = Duration::from_secs(4);

impl Engine {
    /// Returns `None` when it is our turn to renew; otherwise what another process's renewal came
    /// to. A store that fails stops nobody.
    pub(super) async fn wait_for_turn(
        self: &Arc<Self>,
        target: &Target,
        generation: u64,
    ) -> Option<Landed> {
        loop {
            let (owner, kind) = (target.scope().to_string(), target.kind());
            let turn = self
                .store
                .take_turn(owner, kind, generation, self.holder)
                .await;
            match turn {
                Ok(Turn::Over(row)) => return Some(self.take_over(target, row).await),
                Ok(Turn::Theirs) => {}
                Ok(Turn::Ours) | Err(_) => return None,
            }
            tokio::select! {
                () = self.end.cancelled() => {
                    return Some(Err(unavailable(target, "the keeper is stopping")));
                }
                () = tokio::time::sleep(LOOK) => {}
            }
        }
    }

    /// Takes what another process has stored since.
    async fn take_over(self: &Arc<Self>, target: &Target, row: TokenRow) -> Landed {
        let slot = self.slot(target);
        slot.adopt(row.generation, row.token);
        match slot.current(self.now()) {
            Some(token) => self.schedule(target, &token),
            None => {
                if let Some(account) = target.account() {
                    self.reload(account).await;
                }
            }
        }
        self.overtaken(target)
    }

    /// Fetches, and keeps the turn for as long as that takes.
    pub(super) async fn fetch_in_turn(
        self: &Arc<Self>,
        target: &Target,
        generation: u64,
    ) -> Result<Fresh, Failure> {
        let mut fetch = std::pin::pin!(self.fetch(target));
        loop {
            tokio::select! {
                outcome = &mut fetch => return outcome,
                () = tokio::time::sleep(EXTEND) => {
                    let (owner, kind) = (target.scope().to_string(), target.kind());
                    let _ = self.store.take_turn(owner, kind, generation, self.holder).await;
                }
            }
        }
    }

    pub(super) async fn end_turn(&self, target: &Target) {
        let (owner, kind) = (target.scope().to_string(), target.kind());
        if let Err(error) = self.store.end_turn(owner, kind, self.holder).await {
            tracing::debug!(account.id = %target.scope(), %error, "a turn was not given back");
        }
    }
}
