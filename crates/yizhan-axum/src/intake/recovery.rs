//! Takes up pushes whose handling was cut off: at the start, and from time to time.

use super::{
    late,
    messages::{self, Handled},
    notices::{self, Notice},
    record,
};
use crate::{engine::Engine, guarded::Failure, received::Received};
use std::{sync::Arc, time::Duration};
use tokio::time::Instant;
use yizhan_core::Scope;
use yizhan_keeper::store::{PendingPush, Store};
use yizhan_message::Push;

const BATCH: usize = 256;
const PAUSE: Duration = Duration::from_secs(30);
const BETWEEN_BATCHES: Duration = Duration::from_millis(200);
const PRUNE_EVERY: Duration = Duration::from_secs(3600);
/// So many seconds after it came, a push in hand has its mark.
const SETTLED: i64 = 60;
/// A message that ended the process so often is not tried again.
const ATTEMPTS: u32 = 5;

/// Due at any time: a start is a fresh chance for what an earlier process put off. Nor can the clock
/// be asked yet: WeChat has not told the time.
const WHENEVER: i64 = i64::MAX;

/// Takes up everything that is pending, before any new push can come.
pub(crate) async fn at_start(engine: &Arc<Engine>) -> Result<(), yizhan_keeper::StoreError> {
    let Some(store) = &engine.record else {
        return Ok(());
    };
    let _ = engine.last_of_before.set(store.last_push_id().await?);
    for push in store.pending_pushes(WHENEVER, BATCH).await? {
        take_up(engine, push).await;
    }
    Ok(())
}

/// Looks again and again until the toolkit stops.
pub(crate) async fn from_time_to_time(engine: Arc<Engine>) {
    let Some(store) = engine.record.clone() else {
        return;
    };
    let mut pruned = None;
    let mut pause = BETWEEN_BATCHES;
    let mut backlog = true;
    loop {
        tokio::select! {
            () = tokio::time::sleep(pause) => {}
            () = engine.stopping.cancelled() => return,
        }
        let due = if backlog { WHENEVER } else { engine.now().0 };
        pause = match look(&engine, &store, due).await {
            BATCH => BETWEEN_BATCHES,
            _ => {
                backlog = false;
                PAUSE
            }
        };
        if pruned.is_none_or(|last: Instant| last.elapsed() >= PRUNE_EVERY) {
            pruned = Some(Instant::now());
            prune(&engine, &store).await;
        }
    }
}

/// Takes up what is due; tells how much there was, a batch at most.
async fn look(engine: &Arc<Engine>, store: &Store, due: i64) -> usize {
    let in_hand = engine.working.lock().map_or(0, |working| working.len());
    let pending = match store.pending_pushes(due, in_hand + BATCH).await {
        Ok(pending) => pending,
        Err(error) => {
            tracing::error!(%error, "pending pushes could not be read");
            return 0;
        }
    };
    // One that came a moment ago may be in hand without its mark set yet.
    let before = engine.last_of_before.get().copied().unwrap_or_default();
    let now = engine.now().0;
    let settled = |p: &PendingPush| p.id <= before || p.received_at <= now.saturating_sub(SETTLED);
    let mut taken = 0;
    for push in pending.into_iter().filter(settled) {
        if taken == BATCH {
            break;
        }
        taken += usize::from(take_up(engine, push).await);
    }
    taken
}

/// Done pushes are kept for a week, and at least as long as their repeats are let in.
async fn prune(engine: &Engine, store: &Store) {
    let kept = engine.limits.freshness.as_secs().saturating_mul(2);
    let kept = i64::try_from(kept.max(7 * 86_400)).unwrap_or(i64::MAX);
    let before = engine.now().0.saturating_sub(kept);
    if let Err(error) = store.prune_pushes(before).await {
        tracing::error!(%error, "old pushes could not be removed from the store");
    }
}

/// Whether it was taken up: not when it is in hand already, or none of ours.
async fn take_up(engine: &Arc<Engine>, pending: PendingPush) -> bool {
    let Some(work) = engine.work_on(pending.key) else {
        return false;
    };
    let Some((receiver, scope)) = engine.receivers.named(&pending.account) else {
        // Of one that is configured no more, or of another program on the same store.
        return false;
    };
    if matches!(scope, Scope::Component(_) | Scope::Suite(_)) {
        let notice = Notice {
            platform: scope,
            push: Push::read(pending.text),
            key: pending.key,
            work: Some(work),
            attempts: pending.attempts,
        };
        notices::enqueue(engine, notice, None);
        return true;
    }
    let Some(push) = receiver.again(&pending.text, engine.now().0) else {
        return false;
    };
    let received = Received::new(engine, push, scope, pending.key);
    let Ok(permit) = Arc::clone(&engine.in_flight).acquire_owned().await else {
        return false;
    };
    let handled = Arc::clone(engine);
    engine.tasks.spawn(async move {
        let _held = (permit, work);
        message(&handled, received, pending.attempts).await;
    });
    true
}

/// Runs the function again; WeChat does not wait any more, so the reply goes by customer-service message.
async fn message(engine: &Arc<Engine>, received: Received, attempts: u32) {
    if attempts >= ATTEMPTS {
        let what = format!("a message is given up after {attempts} interrupted tries");
        engine.report(Some(received.scope()), what);
        return record::finished(engine, received.push_key()).await;
    }
    // Counted before the try: it may end the process.
    record::postponed(engine, received.push_key(), notices::delay(attempts)).await;
    match messages::reply(engine, &received, engine.on_message.clone()).await {
        _ if engine.abandoned.is_cancelled() => return,
        Ok(Handled::Reply(reply)) => late::send(engine, &received, &reply).await,
        Ok(Handled::Empty) => {}
        Err(Failure(what)) => {
            let what = format!("the function for messages failed: {what}");
            engine.report(Some(received.scope()), what);
        }
    }
    record::finished(engine, received.push_key()).await;
}
