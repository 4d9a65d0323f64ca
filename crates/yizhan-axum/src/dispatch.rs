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
        component: Option<AppId>,
        authorizer: Option<AppId>,
        detail: EventDetail,
    ) -> Event {
        Event {
            kind,
            component,
            authorizer,
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
    pub(crate) fn report(
        self: &Arc<Self>,
        component: Option<&AppId>,
        authorizer: Option<&AppId>,
        what: String,
    ) {
        tracing::warn!(
            component.id = component.map(AppId::as_str).unwrap_or_default(),
            account.id = authorizer.map(AppId::as_str).unwrap_or_default(),
            what,
            "trouble"
        );
        let detail = EventDetail::Error(what);
        let event = self.event(
            EventKind::Error,
            component.cloned(),
            authorizer.cloned(),
            detail,
        );
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
                    engine.report(event.component.as_ref(), event.authorizer.as_ref(), what);
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
                engine.report(None, None, what);
            }
            Err(RecvError::Closed) => return,
        }
    }
}

async fn take(engine: &Arc<Engine>, change: Change) {
    let (scope, token, kind) = match change {
        Change::Token { scope, token } => {
            let kind = match scope {
                Scope::Component(_) => EventKind::ComponentAccessToken,
                Scope::Authorizer { .. } => EventKind::AuthorizerAccessToken,
                _ => return,
            };
            (scope, token, kind)
        }
        Change::Ticket {
            scope: scope @ Scope::Authorizer { .. },
            kind: TicketKind::Jsapi,
            ticket,
        } => (scope, ticket, EventKind::AuthorizerJsapiTicket),
        Change::Trouble { scope, what } => {
            let (component, authorizer) = parties(scope);
            engine.report(component.as_ref(), authorizer.as_ref(), what);
            return;
        }
        _ => return,
    };
    let (Some(component), authorizer) = parties(scope) else {
        return;
    };
    if !engine.has_listener(&kind) {
        return;
    }
    // Waits for room here, so that a slow function costs changes and not memory.
    drop(engine.reports.acquire().await);
    let lane = lane(&component, authorizer.as_ref());
    let detail = EventDetail::Token(token);
    let event = engine.event(kind, Some(component), authorizer, detail);
    engine.queue(&lane, event);
}

/// The platform and the account that a scope names.
fn parties(scope: Scope) -> (Option<AppId>, Option<AppId>) {
    match scope {
        Scope::Component(component) => (Some(component), None),
        Scope::Authorizer {
            component,
            authorizer,
        } => (Some(component), Some(authorizer)),
        other => (None, Some(other.app_id().clone())),
    }
}

/// The name of an account's lane.
pub(crate) fn lane(component: &AppId, authorizer: Option<&AppId>) -> String {
    match authorizer {
        Some(authorizer) => format!("{component}/{authorizer}"),
        None => component.as_str().to_owned(),
    }
}
