//! One renewal at a time per token: whoever comes first starts it, the others wait for its end.

use super::{
    Engine, Target,
    fetch::{Failure, Fresh},
    slot::{Boarding, Complaint, Flight, Landed, Want},
};
use crate::{
    change::Change,
    store::{Put, Standing, StoreError},
};
use futures_core::future::BoxFuture;
use std::{
    sync::{Arc, atomic::Ordering},
    time::Duration,
};
use tokio::sync::{OwnedSemaphorePermit, watch};
use yizhan_client::{Token, TokenError};

/// How often a renewal begins again when something newer has overtaken it.
const OVERTAKEN: usize = 3;
/// How long somebody who needs a token now waits for the rate limit.
const PATIENCE: Duration = Duration::from_secs(15);
/// How long callers are told so without asking WeChat again, when an account cannot have a ticket.
const NEVER_WAIT_SECONDS: i64 = 60;

impl Engine {
    /// A token that is valid now; renewed if need be. Boxed, because a renewal needs other tokens.
    pub(crate) fn demand<'a>(self: &'a Arc<Self>, target: &'a Target) -> BoxFuture<'a, Landed> {
        Box::pin(async move {
            let now = self.now();
            let slot = self.slot(target);
            if let Some(account) = target.account() {
                let standing = account.about().standing;
                if standing != Standing::Authorized {
                    // A token that WeChat gave before it refused the next one is used to its end.
                    return match slot.current(now) {
                        Some(token) if standing == Standing::Refused => Ok(token),
                        _ => Err(revoked(target, standing)),
                    };
                }
            }
            match slot.board(now, Want::Valid) {
                Boarding::Valid(token) => Ok(token),
                Boarding::Wait(reason) => Err(unavailable(target, &reason)),
                Boarding::Join(flight) => arrival(target, flight).await,
                Boarding::Lead { report, generation } => {
                    let flight = report.subscribe();
                    self.depart(target.clone(), report, generation, None);
                    arrival(target, flight).await
                }
            }
        })
    }

    /// Renews a token whose time has come.
    pub(super) fn renew_ahead(
        self: &Arc<Self>,
        target: Target,
        place: Option<OwnedSemaphorePermit>,
    ) {
        if target
            .account()
            .is_some_and(|account| !account.is_authorized())
        {
            return;
        }
        let now = self.now();
        match self.slot(&target).board(now, Want::Newer) {
            Boarding::Lead { report, generation } => {
                self.depart(target, report, generation, Some(place));
            }
            // Too early after a failure: its end has put the target into the queue, or will.
            Boarding::Valid(_) | Boarding::Join(_) | Boarding::Wait(_) => {}
        }
    }

    /// Says that WeChat refused a token; the present one is then renewed at once.
    pub(crate) fn complain(self: &Arc<Self>, target: &Target, generation: u64, code: i32) {
        let now = self.now();
        match self.slot(target).refuse(generation, now) {
            Complaint::Heard => {
                tracing::info!(account.id = %target.scope(), code, generation, "WeChat refused a token");
                self.schedule_at(target, now);
            }
            Complaint::Stale => {}
            Complaint::TooMany => self.trouble(
                target.scope(),
                format!(
                    "WeChat refuses its tokens again and again ({code}): does another system fetch tokens \
                     for the same account? It is not renewed on complaint for the rest of the hour"
                ),
            ),
        }
    }

    /// Runs a renewal as a task of its own: a caller that goes away does not end it.
    fn depart(
        self: &Arc<Self>,
        target: Target,
        report: watch::Sender<Option<Landed>>,
        generation: u64,
        admitted: Option<Option<OwnedSemaphorePermit>>,
    ) {
        let engine = Arc::clone(self);
        let flight = async move {
            let landed = engine.fly_on(&target, generation, admitted.is_none()).await;
            engine.slot(&target).end_flight();
            // After the end, so that whoever hears of it and wants another renewal can begin one.
            report.send_replace(Some(landed));
            drop(admitted);
        };
        if self.end.is_cancelled() {
            // The report is dropped with the flight: those who wait are told.
            drop(flight);
            return;
        }
        self.tasks.spawn(flight);
    }

    /// Renews until nothing newer has come between: another generation, or a ticket that mends what
    /// failed for want of one.
    async fn fly_on(self: &Arc<Self>, target: &Target, generation: u64, waits: bool) -> Landed {
        let mut generation = generation;
        let mut tries = 1;
        loop {
            let tickets = self.tickets_of(target);
            let landed = self.fly(target, generation, waits).await;
            let slot = self.slot(target);
            let present = slot.generation();
            let mended = self.tickets_of(target) != tickets;
            let overtaken = matches!(landed, Err(TokenError::Unavailable { .. }))
                && (present != generation || mended);
            if !overtaken || tries >= OVERTAKEN {
                return landed;
            }
            if mended {
                slot.forgive();
            }
            tries += 1;
            generation = present;
        }
    }

    /// How many tickets have come for the platform that a target belongs to.
    fn tickets_of(&self, target: &Target) -> u64 {
        let scope = target.scope();
        let room = scope.platform().and_then(|id| self.rooms.get(id));
        room.map_or(0, |room| room.watch().tickets)
    }

    async fn fly(self: &Arc<Self>, target: &Target, generation: u64, waits: bool) -> Landed {
        if waits && target.account().is_some() {
            let paced = tokio::time::timeout(PATIENCE, self.pace());
            tokio::select! {
                () = self.end.cancelled() => return Err(unavailable(target, "the keeper is stopping")),
                paced = paced => if paced.is_err() {
                    return Err(unavailable(target, "too many tokens are renewed at once"));
                },
            }
        }
        if let Some(landed) = self.wait_for_turn(target, generation).await {
            return landed;
        }
        match self.fetch_in_turn(target, generation).await {
            Ok(fresh) => self.keep(target, generation, fresh).await,
            Err(failure) => {
                self.end_turn(target).await;
                self.missed(target, generation, failure)
            }
        }
    }

    /// Stores a fetched token, then gives it out: unless something newer happened meanwhile.
    async fn keep(self: &Arc<Self>, target: &Target, generation: u64, fresh: Fresh) -> Landed {
        let token = Token {
            value: fresh.value,
            generation: generation + 1,
            obtained_at: fresh.obtained_at,
            expires_at: fresh.expires_at,
        };
        let scope = target.scope();
        let put = match (target, scope.platform()) {
            (Target::Access(account), Some(platform)) => {
                let credential = fresh.credential.clone();
                self.store
                    .put_renewal(platform, account.id(), token.clone(), credential)
                    .await
            }
            _ => {
                let owner = scope.to_string();
                self.store
                    .put_token(owner, target.kind(), token.clone())
                    .await
            }
        };
        let slot = self.slot(target);
        let is_same = scope.is_work() && slot.holds(&token);
        match put {
            Ok(Put::Stored) => {}
            Ok(Put::Later(row)) => {
                slot.adopt(row.generation, row.token);
                return self.overtaken(target);
            }
            // The token is good, and can be had again: it is given out all the same.
            Err(error) => self.trouble(scope, not_stored(&error)),
        }
        if !slot.land(generation, token.clone()) {
            return self.overtaken(target);
        }
        if let (Target::Access(account), Some(credential)) = (target, fresh.credential) {
            let mut about = account.about();
            if about.epoch == fresh.epoch {
                about.credential = Some(credential);
            }
        }
        match is_same {
            // WeCom gives the same token until it ends.
            true => self.schedule_at(target, token.expires_at),
            false => self.schedule(target, &token),
        }
        if matches!(target, Target::Room(_)) {
            // The accounts may be listed now.
            self.wake();
        }
        self.tell_renewed(target, &token);
        if let Target::Access(account) = target {
            self.want_page_ticket(account);
        }
        Ok(token)
    }

    fn tell_renewed(&self, target: &Target, token: &Token) {
        let (scope, token) = (target.scope(), token.clone());
        self.tell(match target {
            Target::Room(_) | Target::Access(_) => Change::Token { scope, token },
            Target::Ticket(_, kind) => Change::Ticket {
                scope,
                kind: *kind,
                ticket: token,
            },
        });
    }

    /// The answer came too late: what holds now is what counts.
    pub(super) fn overtaken(&self, target: &Target) -> Landed {
        if let Some(token) = self.slot(target).current(self.now()) {
            return Ok(token);
        }
        if let Some(account) = target.account() {
            let standing = account.about().standing;
            if standing != Standing::Authorized {
                return Err(revoked(target, standing));
            }
        }
        Err(unavailable(
            target,
            "it changed while it was renewed; ask again",
        ))
    }

    /// A renewal failed: it is tried again later, and a token that is still valid stays in use.
    fn missed(self: &Arc<Self>, target: &Target, generation: u64, failure: Failure) -> Landed {
        let slot = self.slot(target);
        let now = self.now();
        if slot.generation() != generation {
            return self.overtaken(target);
        }
        let (reason, at_least) = match failure {
            Failure::Revoked => return self.overtaken(target),
            Failure::Never { reason } => {
                slot.fail(now, NEVER_WAIT_SECONDS, &reason);
                return Err(unavailable(target, &reason));
            }
            Failure::Later { reason, at_least } => (reason, at_least),
        };
        let scope = target.scope();
        if let Some(room) = scope.platform().and_then(|id| self.rooms.get(id)) {
            room.troubled.store(true, Ordering::Release);
        }
        let next = slot.fail(now, at_least, &reason);
        let spread = i64::try_from(super::queue::dice() % 4).unwrap_or(0);
        self.schedule_at(target, next.plus(spread));
        // One that is still in use hides nothing from anybody; one that is not is trouble.
        if slot.current(now).is_none() && !failure_is_common(target, &reason) {
            self.trouble(
                target.scope(),
                format!("its token cannot be renewed: {reason}"),
            );
        } else {
            tracing::warn!(account.id = %target.scope(), reason, "a token could not be renewed yet");
        }
        match slot.current(now) {
            Some(token) => Ok(token),
            None => Err(unavailable(target, &reason)),
        }
    }
}

/// Accounts that cannot be renewed because their platform cannot: that is told once, of the platform.
fn failure_is_common(target: &Target, reason: &str) -> bool {
    target.account().is_some() && reason.starts_with(super::fetch::PLATFORM)
}

async fn arrival(target: &Target, mut flight: Flight) -> Landed {
    match flight.wait_for(Option::is_some).await {
        Ok(landed) => landed
            .clone()
            .unwrap_or_else(|| Err(unavailable(target, "its renewal ended without a result"))),
        Err(_) => Err(unavailable(target, "the keeper is stopped")),
    }
}

pub(super) fn unavailable(target: &Target, reason: &str) -> TokenError {
    TokenError::Unavailable {
        scope: target.scope(),
        reason: reason.to_owned(),
    }
}

fn revoked(target: &Target, standing: Standing) -> TokenError {
    let reason = match standing {
        Standing::Refused if target.scope().is_work() => {
            "WeCom refuses its permanent code: have the corp install the suite again"
        }
        Standing::Refused => "WeChat refuses its refresh token: have the account authorise again",
        Standing::Authorized | Standing::Cancelled => "the account cancelled its authorisation",
    };
    TokenError::Revoked {
        scope: target.scope(),
        reason: reason.to_owned(),
    }
}

fn not_stored(error: &StoreError) -> String {
    format!("its new token is in use but could not be stored: {error}")
}
