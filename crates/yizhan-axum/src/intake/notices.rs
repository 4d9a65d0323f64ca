//! Notices (`InfoType`): recorded and answered, then the life cycle, then the `on` functions.

use super::{
    answer::Answer,
    key,
    memory::{self, InHand},
    record::{self, Entry, Known},
    refused::Refused,
    verify::{self, Let},
};
use crate::{
    engine::{Engine, Working},
    event::{EventDetail, EventKind},
    guarded::Failure,
    receivers::Receiver,
};
use axum::{body::Body, response::Response};
use http::request::Parts;
use std::{
    sync::{Arc, atomic::Ordering},
    time::Duration,
};
use tokio::sync::OwnedSemaphorePermit;
use yizhan_codec::Refusal;
use yizhan_core::{Scope, UnixTime};
use yizhan_keeper::PushKey;
use yizhan_message::{Content, Push};

/// How many failed notices wait in memory; with a store, further ones wait there.
const RETRYING: usize = 1024;
/// A day of tries: longer than any ticket or code is worth.
const ATTEMPTS: u32 = 300;

/// A notice to the platform or suite that the URL names; where it names none, the envelope does.
pub(crate) async fn post(
    engine: &Arc<Engine>,
    receiver: Option<&Arc<Receiver>>,
    parts: &Parts,
    body: Body,
) -> Result<Response, Refused> {
    let taken = verify::verify(engine, receiver, parts, body).await?;
    may_be_providers(&taken)?;
    take(engine, taken).await
}

/// A suite's notices have its id inside. The provider's own are about the provider: `create_auth`,
/// which WeCom was seen to send so, and those that say `ServiceCorpId`.
fn may_be_providers(taken: &Let) -> Result<(), Refused> {
    let (receiver, receive_id) = (&taken.seal.receiver, &taken.seal.receive_id);
    let for_itself = receive_id == receiver.id().as_str() || !receiver.scope.is_work();
    let for_provider = match taken.push.info_type() {
        Some("create_auth") => true,
        Some(_) => taken.push.get("ServiceCorpId") == Some(receive_id.as_str()),
        None => false,
    };
    if for_itself || for_provider {
        return Ok(());
    }
    let refusal = Refusal::ReceiveId {
        expected: receiver.id().to_string(),
        got: receive_id.clone(),
    };
    Err(refusal.into())
}

pub(super) async fn take(engine: &Arc<Engine>, taken: Let) -> Result<Response, Refused> {
    let receiver = &taken.seal.receiver;
    let push = taken.push.into_inner();
    let key = key::of(&receiver.name, None, &push);
    let answer = match engine.memory.enter(key, None) {
        memory::Known::Answered(answer) => answer,
        memory::Known::InHand(known) => known.outcome().await?,
        memory::Known::New(new) => {
            begin(engine, receiver, push, key, &new);
            new.outcome().await?
        }
        // A message that came to its account's URL before.
        memory::Known::Elsewhere => return Err(Refused::replayed()),
    };
    Ok(answer.sealed(&taken.seal, engine.now().0))
}

fn begin(
    engine: &Arc<Engine>,
    receiver: &Arc<Receiver>,
    push: Push,
    key: PushKey,
    in_hand: &Arc<InHand>,
) {
    let permit = match engine.admit() {
        Ok(permit) => permit,
        Err(refused) => return engine.memory.publish(in_hand, Err(refused)),
    };
    let (engine, receiver) = (Arc::clone(engine), Arc::clone(receiver));
    let in_hand = Arc::clone(in_hand);
    let tasks = engine.tasks.clone();
    tasks.spawn(async move {
        let publish = |outcome| engine.memory.publish(&in_hand, outcome);
        let work = match record::look_up(&engine, key).await {
            Err(refused) => return publish(Err(refused)),
            Ok(Known::Answered(answer)) => return publish(Ok(answer)),
            Ok(Known::Not(work)) => work,
        };
        let entry = Entry {
            key,
            account: &receiver.name,
            text: push.raw(),
        };
        match record::answered(&engine, entry, Answer::Success, false).await {
            Err(refused) => publish(Err(refused)),
            Ok(answer) => {
                let notice = Notice {
                    platform: receiver.scope.clone(),
                    push,
                    key,
                    work,
                    attempts: 0,
                };
                // Queued before it is answered: the order of answers is the order of the lane.
                enqueue(&engine, notice, Some(permit));
                publish(Ok(answer));
            }
        }
    });
}

/// A notice on its way to the life cycle and the application.
pub(super) struct Notice {
    /// The component or the suite.
    pub(super) platform: Scope,
    pub(super) push: Push,
    pub(super) key: PushKey,
    pub(super) work: Option<Working>,
    pub(super) attempts: u32,
}

impl Notice {
    /// Whom it is about.
    fn scope(&self) -> Scope {
        scope(&self.platform, &self.push)
    }
}

/// Whom a notice is about: the account or corp that it names, or the platform itself.
fn scope(platform: &Scope, push: &Push) -> Scope {
    let named = |member| push.get(member).filter(|id| super::refused::is_app_id(id));
    let about = match platform {
        Scope::Component(component) => named("AuthorizerAppid")
            .map(|authorizer| Scope::authorizer(component.clone(), authorizer)),
        Scope::Suite(suite) => {
            named("AuthCorpId").map(|corp| Scope::auth_corp(suite.clone(), corp))
        }
        _ => None,
    };
    about.unwrap_or_else(|| platform.clone())
}

/// Puts a notice behind those of the same account.
pub(super) fn enqueue(engine: &Arc<Engine>, notice: Notice, permit: Option<OwnedSemaphorePermit>) {
    let lane = notice.scope().to_string();
    let handled = Arc::clone(engine);
    let job = async move {
        let _permit = permit;
        handle(&handled, notice).await;
    };
    engine.lanes.push(&engine.tasks, lane, Box::pin(job));
}

async fn handle(engine: &Arc<Engine>, notice: Notice) {
    if engine.stopping.is_cancelled() && notice.work.is_some() {
        return; // it is recorded, and taken up at the next start
    }
    match carry_out(engine, &notice.platform, &notice.push).await {
        Ok(()) => {
            record::finished(engine, notice.key).await;
        }
        Err(Failure(what)) => {
            engine.report(Some(&notice.scope()), what);
            try_again(engine, notice).await;
        }
    }
}

/// The toolkit's own part, then the application's.
pub(crate) async fn carry_out(
    engine: &Engine,
    platform: &Scope,
    push: &Push,
) -> Result<(), Failure> {
    if let Content::Notice(notice) = push.content() {
        let created_at = match push.create_time() {
            0 => engine.now(),
            seconds => UnixTime(seconds),
        };
        let taken = engine
            .keeper
            .take_notice(platform.app_id(), &notice, created_at)
            .await;
        taken.map_err(|e| Failure(format!("{} could not be taken in: {e}", kind(push))))?;
    }
    let kind = kind(push);
    let detail = EventDetail::Notice(Arc::new(push.clone()));
    let event = engine.event(kind, Some(scope(platform, push)), detail);
    let handed = engine.hand_out(&event).await;
    handed
        .map_err(|Failure(what)| Failure(format!("the function for {} failed: {what}", event.kind)))
}

/// By `InfoType`; a push without one goes by what it has.
fn kind(push: &Push) -> EventKind {
    let name = push.info_type().or_else(|| push.event());
    EventKind::from_name(name.unwrap_or_else(|| push.msg_type()))
}

/// 1 s, 2 s, 4 s … and then every 5 minutes.
pub(super) fn delay(attempts: u32) -> Duration {
    Duration::from_secs(1_u64 << attempts.min(9)).min(Duration::from_secs(300))
}

async fn try_again(engine: &Arc<Engine>, mut notice: Notice) {
    if engine.abandoned.is_cancelled() {
        return;
    }
    notice.attempts += 1;
    let waiting = engine.retrying.load(Ordering::Relaxed);
    let recorded = notice.work.is_some();
    if notice.attempts > ATTEMPTS || (waiting >= RETRYING && !recorded) {
        let what = format!(
            "{} is given up after {} tries",
            kind(&notice.push),
            notice.attempts
        );
        engine.report(Some(&notice.scope()), what);
        record::finished(engine, notice.key).await;
        return;
    }
    let delay = delay(notice.attempts - 1);
    record::postponed(engine, notice.key, delay).await;
    if waiting >= RETRYING {
        return; // the recovery finds it in the store when it is due
    }
    engine.retrying.fetch_add(1, Ordering::Relaxed);
    let later = Arc::clone(engine);
    engine.tasks.spawn(async move {
        let in_time = tokio::select! {
            () = tokio::time::sleep(delay) => true,
            () = later.stopping.cancelled() => false,
        };
        later.retrying.fetch_sub(1, Ordering::Relaxed);
        if in_time {
            enqueue(&later, notice, None);
        }
    });
}
