//! The durable record of pushes, as the intake uses it. Without a store every call is a no-op.

use super::{answer::Answer, refused::Refused};
use crate::engine::{Engine, Working};
use std::{sync::Arc, time::Duration};
use yizhan_keeper::{
    StoreError,
    store::{KnownPush, NewPush, PushKey},
};

/// A store that does not answer in this time counts as failed; WeChat waits 5 s.
const PATIENCE: Duration = Duration::from_secs(4);

/// What the record says of a push.
pub(super) enum Known {
    /// Not seen before. The mark is there when there is a record.
    Not(Option<Working>),
    /// Seen before, and answered so.
    Answered(Answer),
}

/// Looks a push up before its handling begins.
pub(super) async fn look_up(engine: &Arc<Engine>, key: PushKey) -> Result<Known, Refused> {
    let Some(store) = &engine.record else {
        return Ok(Known::Not(None));
    };
    if let Some(answer) = within_patience("find", store.find_push(key)).await? {
        return Ok(Known::Answered(answer));
    }
    match engine.work_on(key) {
        Some(work) => Ok(Known::Not(Some(work))),
        None => Err(Refused::unavailable("busy", "the push is in hand already")),
    }
}

/// A push, as it is written down.
#[derive(Clone, Copy)]
pub(super) struct Entry<'a> {
    pub(super) key: PushKey,
    /// Whom it is for, as [`crate::receivers::Receivers::named`] finds them again.
    pub(super) account: &'a str,
    pub(super) text: &'a [u8],
}

/// Records a push with its answer, which must not be given before. What was answered first stays and
/// is returned; `done` says that there is nothing left to do.
pub(super) async fn answered(
    engine: &Engine,
    entry: Entry<'_>,
    answer: Answer,
    done: bool,
) -> Result<Answer, Refused> {
    let Some(store) = &engine.record else {
        return Ok(answer);
    };
    let push = NewPush {
        key: entry.key,
        account: entry.account,
        text: entry.text,
        answer: answer.stored(),
        done,
        received_at: engine.now().0,
    };
    let first = within_patience("accept", store.accept_push(push)).await?;
    Ok(first.unwrap_or(answer))
}

async fn within_patience(
    step: &'static str,
    asked: impl Future<Output = Result<Option<KnownPush>, StoreError>>,
) -> Result<Option<Answer>, Refused> {
    // In a box, so that the way of a push without a store stays small.
    match Box::pin(tokio::time::timeout(PATIENCE, asked)).await {
        Ok(Ok(known)) => Ok(known.map(|known| Answer::from_stored(&known.answer))),
        Ok(Err(error)) => {
            trouble(step, &error);
            Err(Refused::unavailable("store", "the store refused the push"))
        }
        Err(_) => Err(Refused::unavailable(
            "store",
            "the store took longer than 4 s",
        )),
    }
}

/// Notes that a push is dealt with.
pub(super) async fn finished(engine: &Engine, key: PushKey) {
    if let Some(store) = &engine.record
        && let Err(error) = Box::pin(store.finish_push(key)).await
    {
        trouble("finish", &error);
    }
}

/// Notes that a push is tried again later.
pub(super) async fn postponed(engine: &Engine, key: PushKey, delay: Duration) {
    let seconds = i64::try_from(delay.as_secs()).unwrap_or(i64::MAX);
    if let Some(store) = &engine.record
        && let Err(error) = store.retry_push(key, engine.now().plus(seconds).0).await
    {
        trouble("retry", &error);
    }
}

fn trouble(step: &'static str, error: &StoreError) {
    tracing::error!(step, %error, "the store failed on a push");
}
