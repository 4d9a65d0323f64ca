//! Brings events to the application's `on` functions.

use crate::{
    engine::Engine,
    event::{Event, EventDetail, EventKind},
    guarded::{self, Failure},
    handlers::OnEvent,
};
use std::sync::Arc;
use tokio::sync::broadcast::{Receiver, error::RecvError};
use yizhan_core::{AppId, Scope};
use yizhan_keeper::{Change, TicketKind};

impl Engine {
    fn listeners(&self, kind: &EventKind) -> impl Iterator<Item = &OnEvent> {
        let wanted = self.on.iter();
        wanted
            .filter(move |(wanted, _)| wanted.as_ref().is_none_or(|wanted| wanted == kind))
            .map(|(_, f)| f)
    }

    pub(crate) fn has_listener(&self, kind: &EventKind) -> bool {
        self.listeners(kind).next().is_some()
    }

    pub(crate) fn event(
        &self,
        kind: EventKind,
        scope: Option<Scope>,
        detail: EventDetail,
    ) -> Event {
        Event {
            kind,
            scope,
            detail,
            client: self.client.clone(),
        }
    }

    /// Runs all functions of the event's kind, one after the other; the first failure is told when
    /// all have run.
    pub(crate) async fn hand_out(&self, event: &Event) -> Result<(), Failure> {
        let mut outcome = Ok(());
        for f in self.listeners(&event.kind) {
            let limit = self.limits.late_deadline;
            let ran = guarded::run(limit, &self.abandoned, || f(event.clone())).await;
            outcome = outcome.and(ran);
        }
        outcome
    }

    /// Tells that something went wrong: a log line, and an `error` event.
    pub(crate) fn report(self: &Arc<Self>, scope: Option<&Scope>, what: String) {
        let platform = scope.and_then(Scope::platform);
        tracing::warn!(
            component.id = platform.map(AppId::as_str).unwrap_or_default(),
            account.id = scope.map(|it| it.app_id().as_str()).unwrap_or_default(),
            what,
            "trouble"
        );
        let event = self.event(EventKind::Error, scope.cloned(), EventDetail::Error(what));
        self.queue("error", event);
    }

    /// Lets the functions of an event that is no push run in their turn.
    fn queue(self: &Arc<Self>, lane: &str, event: Event) {
        if !self.has_listener(&event.kind) {
            return;
        }
        let Ok(permit) = Arc::clone(&self.reports).try_acquire_owned() else {
            tracing::warn!(event = %event.kind, "event dropped: 1,024 are waiting already");
            return;
        };
        let engine = Arc::clone(self);
        let job = async move {
            let _permit = permit;
            if let Err(Failure(what)) = engine.hand_out(&event).await {
                let is_error = event.kind == EventKind::Error;
                let what = format!("the function for {} failed: {what}", event.kind);
                if is_error {
                    // An error about an error would go round for ever.
                    tracing::warn!(what, "trouble");
                } else {
                    engine.report(event.scope.as_ref(), what);
                }
            }
        };
        self.lanes.push(&self.tasks, lane.to_owned(), Box::pin(job));
    }
}

/// Turns what the keeper does into events, until the toolkit stops.
pub(crate) async fn follow(engine: Arc<Engine>, mut changes: Receiver<Change>) {
    loop {
        let change = tokio::select! {
            change = changes.recv() => change,
            () = engine.stopping.cancelled() => return,
        };
        match change {
            Ok(change) => take(&engine, change).await,
            Err(RecvError::Lagged(lost)) => {
                let what =
                    format!("{lost} changes of tokens were not told: a function is too slow");
                engine.report(None, what);
            }
            Err(RecvError::Closed) => return,
        }
    }
}

async fn take(engine: &Arc<Engine>, change: Change) {
    let (scope, kind, secret) = match change {
        Change::Token { scope, token } => {
            let kind = match scope {
                Scope::Component(_) => EventKind::ComponentAccessToken,
                Scope::Authorizer { .. } => EventKind::AuthorizerAccessToken,
                Scope::Suite(_) => EventKind::SuiteAccessToken,
                Scope::AuthCorp { .. } => EventKind::CorpAccessToken,
                _ => EventKind::AccessToken,
            };
            (scope, kind, token)
        }
        Change::Ticket {
            scope,
            kind: TicketKind::Jsapi,
            ticket,
        } => {
            let kind = match scope {
                Scope::Authorizer { .. } => EventKind::AuthorizerJsapiTicket,
                _ => EventKind::JsapiTicket,
            };
            (scope, kind, ticket)
        }
        Change::Trouble { scope, what } => return engine.report(Some(&scope), what),
        _ => return,
    };
    if !engine.has_listener(&kind) {
        return;
    }
    // Waits for room here, so that a slow function costs changes and not memory.
    drop(engine.reports.acquire().await);
    let lane = scope.to_string();
    let event = engine.event(kind, Some(scope), EventDetail::Token(secret));
    engine.queue(&lane, event);
}
