//! Pushes to accounts: the release test, then the application's function, under the deadline.
//!
//! The function runs in a task of its own; the request only waits for it. So neither a broken
//! connection nor a slow function decides about the other.

use super::{
    answer::Answer,
    key, late,
    memory::{self, InHand, Outcome},
    record::{self, Entry, Known},
    refused::{Refused, is_app_id},
    verify,
};
use crate::{
    auto_test::{self, Step},
    engine::Engine,
    guarded::{self, Failure},
    handlers::OnMessage,
    received::Received,
    receivers::Receiver,
};
use axum::{body::Body, response::Response};
use http::{StatusCode, request::Parts};
use std::sync::Arc;
use tokio::time::{Instant, sleep_until, timeout};
use yizhan_core::{AppId, Scope};
use yizhan_message::Reply;

/// How long past the deadline an answer that is being recorded may take.
const LAST_MOMENT: std::time::Duration = std::time::Duration::from_millis(300);

/// A push to `receiver`; `authorizer` is the account that a platform's URL names.
pub(crate) async fn post(
    engine: &Arc<Engine>,
    receiver: &Arc<Receiver>,
    authorizer: Option<&str>,
    handler: Option<&OnMessage>,
    parts: &Parts,
    body: Body,
) -> Result<Response, Refused> {
    let deadline = Instant::now() + engine.limits.reply_deadline;
    let authorizer = match receiver.is_component() {
        true => Some(account(authorizer)?),
        false => None,
    };
    let taken = verify::verify(engine, Some(receiver), parts, body).await?;
    if receiver.is_component() && taken.push.info_type().is_some() {
        return super::notices::take(engine, taken).await;
    }
    let scope = match (&receiver.scope, authorizer) {
        (Scope::Component(component), Some(authorizer)) => {
            Scope::authorizer(component.clone(), authorizer)
        }
        (Scope::Suite(suite), _) => {
            let corp = receiver.corp_of(&taken.push, &taken.seal.receive_id)?;
            Scope::auth_corp(suite.clone(), corp)
        }
        (own, _) => own.clone(),
    };
    let account = scope.app_id();
    let key = key::of(&receiver.name, Some(account), &taken.push);
    let (in_hand, is_new) = match engine.memory.enter(key, Some(account)) {
        memory::Known::Answered(answer) => return Ok(answer.sealed(&taken.seal, engine.now().0)),
        memory::Known::Elsewhere => return Err(Refused::replayed()),
        memory::Known::InHand(known) => (known, false),
        memory::Known::New(new) => (new, true),
    };
    let received = Received::new(engine, taken.push, scope, key);
    let _waiting = in_hand.wait();
    if is_new {
        begin(engine, &received, handler, &in_hand, deadline);
    }
    let outcome = tokio::select! {
        biased;
        outcome = in_hand.outcome() => outcome,
        () = sleep_until(deadline) => Box::pin(at_deadline(engine, &received, &in_hand)).await,
    };
    if outcome.is_err() {
        engine.memory.forget(&in_hand);
    }
    Ok(outcome?.sealed(&taken.seal, engine.now().0))
}

fn account(authorizer: Option<&str>) -> Result<AppId, Refused> {
    match authorizer {
        Some(app_id) if is_app_id(app_id) => Ok(app_id.into()),
        _ => Err(Refused::new(
            StatusCode::NOT_FOUND,
            "account",
            "the URL names no account; in WeChat's console it must end with $APPID$",
        )),
    }
}

/// Starts the handling of a push that was not seen before.
fn begin(
    engine: &Arc<Engine>,
    received: &Received,
    handler: Option<&OnMessage>,
    in_hand: &Arc<InHand>,
    deadline: Instant,
) {
    let permit = match engine.admit() {
        Ok(permit) => permit,
        Err(refused) => return engine.memory.publish(in_hand, Err(refused)),
    };
    let (engine, in_hand) = (Arc::clone(engine), Arc::clone(in_hand));
    let (received, handler) = (received.clone(), handler.cloned());
    let tasks = engine.tasks.clone();
    tasks.spawn(async move {
        let _permit = permit;
        handle(&engine, &received, handler, &in_hand, deadline).await;
    });
}

async fn handle(
    engine: &Arc<Engine>,
    received: &Received,
    handler: Option<OnMessage>,
    in_hand: &InHand,
    deadline: Instant,
) {
    let publish = |outcome| engine.memory.publish(in_hand, outcome);
    let _work = match record::look_up(engine, received.push_key()).await {
        Err(refused) => return publish(Err(refused)),
        Ok(Known::Answered(answer)) => return publish(Ok(answer)),
        Ok(Known::Not(work)) => work,
    };
    let result = reply(engine, received, handler).await;
    if engine.abandoned.is_cancelled() {
        return publish(Err(Refused::stopping()));
    }
    // Nobody there to take it, and WeChat will not ask again: then it is late as well.
    let missed = !in_hand.is_awaited() && Instant::now() >= deadline;
    let in_time = in_hand.decide() && !missed;
    let (answer, late) = match result {
        Ok(Handled::Reply(reply)) if in_time && takes(engine, received, &reply) => {
            let answer = Answer::of(&reply, received.push(), engine.now().0);
            (answer, None)
        }
        Ok(Handled::Reply(reply)) => (Answer::Success, Some(reply)),
        Ok(Handled::Empty) => (Answer::Empty, None),
        Err(Failure(what)) => {
            let what = format!("the function for messages failed: {what}");
            engine.report(Some(received.scope()), what);
            (Answer::Success, None)
        }
    };
    let recorded = recorded(engine, received, answer, late.is_none()).await;
    let is_recorded = recorded.is_ok();
    publish(recorded);
    if let Some(reply) = late
        // Without a record WeChat has not been answered: it pushes again.
        && is_recorded
    {
        Box::pin(late::send(engine, received, &reply)).await;
        record::finished(engine, received.push_key()).await;
    }
}

/// Puts a push on record with its answer: the moment before it is acknowledged.
async fn recorded(engine: &Engine, received: &Received, answer: Answer, done: bool) -> Outcome {
    if engine.record.is_none() {
        return Ok(answer);
    }
    let entry = Entry {
        key: received.push_key(),
        account: &received.scope().to_string(),
        text: received.raw(),
    };
    record::answered(engine, entry, answer, done).await
}

/// Whether an account takes a reply as the answer. Mini programs take none but the hand-over to their
/// customer service: they get the others as customer-service messages. WeCom knows fewer kinds.
fn takes(engine: &Engine, received: &Received, reply: &Reply) -> bool {
    if received.scope().is_work() {
        return late::has_work_form(reply);
    }
    matches!(reply, Reply::Success | Reply::TransferCustomerService(_))
        || engine.keeper.is_mini_program(received.scope()) != Some(true)
        || is_tested(engine, received)
}

/// What is answered at the deadline: `success`, unless the reply is just being recorded.
async fn at_deadline(engine: &Engine, received: &Received, in_hand: &InHand) -> Outcome {
    let answer = async {
        if in_hand.decide() {
            let recorded = recorded(engine, received, Answer::Success, false).await;
            engine.memory.publish(in_hand, recorded);
        }
        in_hand.outcome().await
    };
    let outcome = timeout(LAST_MOMENT, answer).await;
    outcome.unwrap_or_else(|_| {
        let reason = "the store did not take the push before the deadline";
        Err(Refused::unavailable("store", reason))
    })
}

/// What a function made of a push.
pub(super) enum Handled {
    Reply(Reply),
    /// The release test wants an empty body.
    Empty,
}

pub(super) fn is_tested(engine: &Engine, received: &Received) -> bool {
    engine.auto_test && auto_test::step(received).is_some()
}

/// The release test first, then the application's function.
pub(super) async fn reply(
    engine: &Arc<Engine>,
    received: &Received,
    handler: Option<OnMessage>,
) -> Result<Handled, Failure> {
    if engine.auto_test
        && let Some(step) = auto_test::step(received)
    {
        return Ok(match auto_test::take(engine, received, step) {
            Reply::Success => Handled::Empty,
            reply => Handled::Reply(reply),
        });
    }
    let Some(handler) = handler else {
        return Ok(Handled::Reply(Reply::Success));
    };
    let limit = engine.limits.late_deadline;
    let answer = || async {
        let chosen = received.chosen().await?;
        let reply = chosen.unwrap_or(handler)(received.clone()).await?;
        received.save_session().await?;
        Ok(reply)
    };
    let reply = guarded::run(limit, &engine.abandoned, answer).await?;
    Ok(match reply {
        // The application runs the release test itself, which wants the same empty body.
        Reply::Success if matches!(auto_test::step(received), Some(Step::Code(_))) => {
            Handled::Empty
        }
        reply => Handled::Reply(reply),
    })
}
