//! The durable record of pushes, as the intake uses it. Without a store every call is a no-op.

use super::{answer::Answer, refused::Refused};
use crate::engine::{Engine, Working};
use std::{sync::Arc, time::Duration};
use yizhan_keeper::{
    StoreError,
    store::{Accepted, NewPush},
};

/// A store that does not answer in this time counts as failed; WeChat waits 5 s.
const PATIENCE: Duration = Duration::from_secs(4);

/// What the record says of a push.
pub(super) enum Entry {
    /// Not seen before. The mark is there when there is a record.
    New(Option<Working>),
    /// Seen before; `None` while it has not been answered.
    Repeated(Option<Answer>),
}

/// Records a push, with its answer when that is all there is to do.
pub(super) async fn accept(
    engine: &Arc<Engine>,
    account: &str,
    key: [u8; 16],
    text: &[u8],
    answer: Option<&Answer>,
) -> Result<Entry, Refused> {
    let Some(store) = &engine.record else {
        return Ok(Entry::New(None));
    };
    let push = NewPush {
        account: account.to_owned(),
        key,
        text: text.to_vec(),
        received_at: engine.now().0,
    };
    let accepted = Box::pin(store.accept_push(push, answer.map(Answer::stored)));
    match tokio::time::timeout(PATIENCE, accepted).await {
        Ok(Ok(Accepted::New { id })) => Ok(Entry::New(engine.work_on(id))),
        Ok(Ok(Accepted::Repeated { answer, .. })) => {
            Ok(Entry::Repeated(answer.map(Answer::from_stored)))
        }
        Ok(Err(error)) => {
            trouble("accept", &error);
            Err(Refused::unavailable("store", "the store refused the push"))
        }
        Err(_) => Err(Refused::unavailable(
            "store",
            "the store took longer than 4 s",
        )),
    }
}

/// Notes the answer of a push whose handling goes on.
pub(super) async fn answered(engine: &Engine, id: i64, answer: &Answer) {
    if let Some(store) = &engine.record
        && let Err(error) = Box::pin(store.answer_push(id, answer.stored())).await
    {
        trouble("answer", &error);
    }
}

/// Notes that a push is dealt with.
pub(super) async fn finished(engine: &Engine, work: Option<&Working>, answer: Option<&Answer>) {
    if let (Some(store), Some(work)) = (&engine.record, work)
        && let Err(error) = Box::pin(store.finish_push(work.id, answer.map(Answer::stored))).await
    {
        trouble("finish", &error);
    }
}

/// Notes that a push is tried again later.
pub(super) async fn postponed(engine: &Engine, work: Option<&Working>, delay: Duration) {
    let seconds = i64::try_from(delay.as_secs()).unwrap_or(i64::MAX);
    if let (Some(store), Some(work)) = (&engine.record, work)
        && let Err(error) = store
            .retry_push(work.id, engine.now().plus(seconds).0)
            .await
    {
        trouble("retry", &error);
    }
}

fn trouble(step: &'static str, error: &StoreError) {
    tracing::error!(step, %error, "the store failed on a push");
}
