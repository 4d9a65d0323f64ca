//! A delivery from first attempt to last: WeChat's retries, injected faults, MarkFail, the record.
//! It runs on a task of the sandbox, so that a caller who goes away does not cut it off.

use super::{
    body::Body,
    forge::Forge,
    record::{Delivery, PushRecord, cut},
    route::Route,
    send::{self, Attempt, Outcome},
};
use crate::{
    faults::{Direction, Fault},
    reply::{
        content::{Kinds, Parties},
        judge::{self, Expected, Reply},
    },
    server::{Shared, locked},
};
use std::time::Duration;

/// Seconds that pushes to an account pause after too many failures (MarkFail).
const PAUSE: i64 = 60;
/// The longest that a fault delays a push.
const LONGEST_DELAY: Duration = Duration::from_secs(60);

/// How an answer is looked at.
#[derive(Clone, Debug)]
pub(crate) enum Answered {
    /// It must be `success`.
    Success,
    /// It may be a passive reply.
    Reply {
        /// The user's openid.
        user: String,
        /// The account's original id.
        account: String,
        /// Which kinds are taken.
        kinds: Kinds,
    },
}

/// What departs from the rules for one push.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Overrides {
    /// How often it is sent at most.
    pub(crate) attempts: Option<u32>,
    /// How long an answer is waited for.
    pub(crate) timeout: Option<Duration>,
    /// Leave `]]>` in users' text as it is.
    pub(crate) raw_cdata: bool,
    /// Not WeChat's: what a server must refuse.
    pub(crate) forge: Option<Forge>,
}

/// Something to deliver.
#[derive(Clone)]
pub(crate) struct Parcel {
    /// By which channel.
    pub(crate) route: Route,
    /// What it says.
    pub(crate) body: Body,
    /// `InfoType`, `Event` or `MsgType`.
    pub(crate) kind: String,
    /// App id of the account that it is about.
    pub(crate) account: Option<String>,
    /// What the answer must be.
    pub(crate) answered: Answered,
    /// What departs from the rules.
    pub(crate) overrides: Overrides,
}

/// Delivers and waits for the end.
pub(crate) async fn deliver(shared: &Shared, parcel: Parcel) -> PushRecord {
    let task = shared.0.tasks.spawn({
        let shared = shared.clone();
        async move {
            let stop = shared.0.stop.clone();
            tokio::select! {
                record = run(&shared, parcel) => Some(record),
                () = stop.cancelled() => None,
            }
        }
    });
    match task.await {
        Ok(Some(record)) => record,
        _ => PushRecord {
            delivery: Delivery::unsent("the sandbox is stopping"),
            ..PushRecord::default()
        },
    }
}

async fn run(shared: &Shared, parcel: Parcel) -> PushRecord {
    let clear = match parcel.route.channel.format {
        yizhan_codec::Format::Xml => parcel.body.to_xml(parcel.overrides.raw_cdata),
        yizhan_codec::Format::Json => parcel.body.to_json(),
    };
    let mut record = PushRecord {
        time: shared.state().now(),
        channel: parcel.route.name,
        kind: parcel.kind.clone(),
        account: parcel.account.clone(),
        component: parcel.route.component.clone(),
        user: match &parcel.answered {
            Answered::Reply { user, .. } => Some(user.clone()),
            Answered::Success => parcel.route.channel.openid.clone(),
        },
        url: parcel.route.channel.url.to_string(),
        path: parcel.route.channel.url.path().to_owned(),
        clear: cut(&clear),
        ..PushRecord::default()
    };
    let whom = parcel
        .account
        .clone()
        .or_else(|| parcel.route.component.clone());
    let whom = whom.unwrap_or_default();
    if let Some(until) = shared.state().pauses.paused_until(&whom, record.time) {
        record.delivery = Delivery::unsent(format!(
            "MarkFail: too many pushes failed, none until {until} by the sandbox's clock"
        ));
    } else {
        attempt_all(shared, &parcel, &clear, &mut record).await;
        let failed = !record
            .delivery
            .attempts
            .iter()
            .any(|a| a.status == Some(200));
        let mut state = shared.state();
        let (now, after) = (state.now(), state.rules.mark_fail_after);
        state.pauses.count(&whom, failed, now, after, PAUSE);
    }
    tracing::debug!(
        channel = record.channel,
        kind = record.kind,
        path = record.path,
        attempts = record.delivery.attempts.len(),
        accepted = record.delivery.accepted,
        "a push has been delivered or given up"
    );
    record.seq = locked(&shared.0.pushes).push(record.clone());
    record
}

async fn attempt_all(shared: &Shared, parcel: &Parcel, clear: &str, record: &mut PushRecord) {
    let (attempts, timeout) = limits(shared, parcel);
    let channel = &parcel.route.channel;
    for number in 1..=attempts {
        let now = shared.state().now();
        let wire = match parcel.overrides.forge {
            None => channel.write(&parcel.body, clear, now),
            Some(forge) => forge.write(channel, &parcel.body, clear, now),
        };
        record.query = wire.url.query().unwrap_or_default().to_owned();
        record.wire = cut(&wire.body);
        let fault = strike(shared, parcel);
        let outcome = match &fault {
            Some(fault) if fault.drop => {
                pause(fault).await;
                Outcome {
                    attempt: Attempt {
                        error: Some("a fault dropped this push".to_owned()),
                        ..Attempt::default()
                    },
                    answer: None,
                }
            }
            _ => {
                if let Some(fault) = &fault {
                    pause(fault).await;
                }
                let cut = fault.is_some_and(|fault| fault.truncate);
                send::send(&shared.0.http, &wire, timeout, cut).await
            }
        };
        let failure = why_failed(&outcome.attempt);
        record.delivery.attempts.push(outcome.attempt);
        let Some(answer) = outcome.answer else {
            record.delivery.reason = failure.map(|why| {
                if attempts > 1 {
                    format!("attempt {number} of {attempts}: {why}")
                } else {
                    why
                }
            });
            continue;
        };
        let (accepted, reason, reply) = look_at(&answer, parcel, &wire.nonce);
        record.delivery.accepted = accepted;
        record.delivery.reason = reason;
        record.reply = reply;
        return;
    }
}

fn limits(shared: &Shared, parcel: &Parcel) -> (u32, Duration) {
    let state = shared.state();
    let usual = if parcel.overrides.forge.is_some() {
        Some(1)
    } else {
        None
    };
    let attempts = parcel
        .overrides
        .attempts
        .or(usual)
        .unwrap_or(match parcel.answered {
            Answered::Success => state.rules.event_attempts,
            Answered::Reply { .. } => state.rules.message_attempts,
        });
    let timeout = parcel
        .overrides
        .timeout
        .unwrap_or_else(|| Duration::from_secs(state.rules.push_timeout.clamp(1, 60).into()));
    (attempts.clamp(1, 10), timeout)
}

fn strike(shared: &Shared, parcel: &Parcel) -> Option<Fault> {
    let whom: Vec<&str> = [&parcel.account, &parcel.route.component]
        .into_iter()
        .filter_map(|id| id.as_deref())
        .collect();
    let path = parcel.route.channel.url.path();
    shared.state().faults.strike(Direction::Push, path, &whom)
}

async fn pause(fault: &Fault) {
    if fault.delay_ms > 0 {
        tokio::time::sleep(Duration::from_millis(fault.delay_ms).min(LONGEST_DELAY)).await;
    }
}

fn why_failed(attempt: &Attempt) -> Option<String> {
    match (&attempt.error, attempt.status) {
        (Some(error), _) => Some(error.clone()),
        (None, Some(200)) => None,
        (None, Some(status @ 300..=399)) => Some(format!(
            "status {status}: WeChat follows no redirects, the answer must be 200"
        )),
        (None, Some(status)) => Some(format!("status {status}: the answer must be 200")),
        (None, None) => Some("no answer".to_owned()),
    }
}

fn look_at(answer: &[u8], parcel: &Parcel, nonce: &str) -> (bool, Option<String>, Option<Reply>) {
    match &parcel.answered {
        Answered::Success if answer == b"success" => (true, None, None),
        Answered::Success => {
            let said = cut(&String::from_utf8_lossy(answer));
            let said: String = said.chars().take(60).collect();
            let reason = format!(
                "the answer must be exactly `success`, it was `{}`",
                said.escape_debug()
            );
            (false, Some(reason), None)
        }
        Answered::Reply {
            user,
            account,
            kinds,
        } => {
            let channel = &parcel.route.channel;
            let reply = judge::judge(
                answer,
                &Expected {
                    parties: Parties {
                        user,
                        account,
                        kinds: *kinds,
                        stimulus: &parcel.kind,
                    },
                    crypt: &channel.crypt,
                    protection: channel.protection,
                    format: channel.format,
                    nonce,
                },
            );
            (reply.accepted, reply.reason.clone(), Some(reply))
        }
    }
}
