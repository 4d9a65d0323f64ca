//! How each step of the release test is graded: from the answer to a push, or from the log of calls.

use super::Step;
use crate::{
    log::CallRecord,
    push::record::{Delivery, PushRecord},
    server::Shared,
};
use serde_json::Value;
use std::time::{Duration, Instant};

/// How often the log of calls is looked at.
const LOOK: Duration = Duration::from_millis(20);

/// An event that must be answered `success`.
pub(super) fn acknowledged(
    step: u8,
    name: &'static str,
    delivery: &Delivery,
    started: Instant,
) -> Step {
    Step {
        step,
        name,
        ok: delivery.accepted,
        expected: "`success` within 5 s".to_owned(),
        got: if delivery.accepted {
            "`success`".to_owned()
        } else {
            why(delivery)
        },
        ms: millis(started),
    }
}

/// A message that must be answered with a text.
pub(super) fn replied(
    step: u8,
    name: &'static str,
    record: Result<PushRecord, String>,
    wanted: &str,
    started: Instant,
) -> Step {
    let (ok, got) = match record {
        Err(why) => (false, why),
        Ok(record) => match &record.reply {
            Some(reply) if reply.accepted => {
                let fields = reply.fields.as_ref();
                let content = fields
                    .and_then(|f| f.get("Content"))
                    .and_then(Value::as_str);
                match (reply.kind.as_deref(), content) {
                    (Some("text"), Some(text)) => {
                        (text == wanted, format!("text `{}`", short(text)))
                    }
                    (kind, _) => (
                        false,
                        format!("a reply of type {}", kind.unwrap_or("unknown")),
                    ),
                }
            }
            _ => (false, why(&record.delivery)),
        },
    };
    let expected = format!("passive text `{wanted}`, sealed, within 5 s");
    Step {
        step,
        name,
        ok,
        expected,
        got,
        ms: millis(started),
    }
}

/// A message that must be answered at once with nothing.
pub(super) fn answered_empty(
    step: u8,
    record: Result<&PushRecord, &String>,
    started: Instant,
) -> Step {
    let (ok, got) = match record {
        Err(why) => (false, why.clone()),
        Ok(record) => match &record.reply {
            Some(reply) if reply.raw.is_empty() => (true, "an empty body".to_owned()),
            Some(reply) => (false, format!("`{}`", short(&reply.raw))),
            None => (false, why(&record.delivery)),
        },
    };
    Step {
        step,
        name: "(a) empty answer to QUERY_AUTH_CODE",
        ok,
        expected: "an empty body within 5 s".to_owned(),
        got,
        ms: millis(started),
    }
}

/// The code of the message must be exchanged.
pub(super) async fn exchanged(
    shared: &Shared,
    since: u64,
    step: u8,
    component: &str,
    code: &str,
    patience: Duration,
) -> Step {
    let about = |call: &CallRecord| {
        call.path.ends_with("/component/api_query_auth")
            && call
                .request
                .get("authorization_code")
                .and_then(Value::as_str)
                == Some(code)
            && call.request.get("component_appid").and_then(Value::as_str) == Some(component)
    };
    let said = |call: &CallRecord| match call.errcode {
        0 => Ok("exchanged".to_owned()),
        _ => Err(refused(call)),
    };
    let none = "no call of api_query_auth with this code";
    let (ok, got, ms) = look(shared, since, patience, about, said, none).await;
    Step {
        step,
        name: "(b) api_query_auth",
        ok,
        expected: "api_query_auth with the code of the message".to_owned(),
        got,
        ms,
    }
}

/// The text must reach the sender by the customer-service API.
pub(super) async fn sent_by_api(
    shared: &Shared,
    since: u64,
    step: u8,
    (account, user): (&str, &str),
    text: &str,
    patience: Duration,
) -> Step {
    let about = |call: &CallRecord| {
        call.path == "/cgi-bin/message/custom/send"
            && call.account.as_deref().is_none_or(|id| id == account)
            && call.request.get("touser").and_then(Value::as_str) == Some(user)
    };
    let said = |call: &CallRecord| {
        let content = call
            .request
            .pointer("/text/content")
            .and_then(Value::as_str);
        let content = content.unwrap_or_default();
        if call.errcode != 0 {
            Err(refused(call))
        } else if content == text {
            Ok("sent".to_owned())
        } else {
            Err(format!("text `{}`", short(content)))
        }
    };
    let none = "no call of message/custom/send to the sender";
    let (ok, got, ms) = look(shared, since, patience, about, said, none).await;
    Step {
        step,
        name: "(c) customer message",
        ok,
        expected: format!("message/custom/send to the sender: text `{}`", short(text)),
        got,
        ms,
    }
}

/// Waits until a call passes; what the last one that is about this said, when none does.
async fn look(
    shared: &Shared,
    since: u64,
    patience: Duration,
    about: impl Fn(&CallRecord) -> bool,
    said: impl Fn(&CallRecord) -> Result<String, String>,
    none: &str,
) -> (bool, String, u64) {
    let started = Instant::now();
    loop {
        let mut last = None;
        let passed = {
            let log = shared.calls();
            let new = log.iter().rev().take_while(|call| call.seq > since);
            new.filter(|call| about(call))
                .find_map(|call| match said(call) {
                    Ok(text) => Some(text),
                    Err(why) => {
                        last.get_or_insert(why);
                        None
                    }
                })
        };
        if let Some(text) = passed {
            return (true, text, millis(started));
        }
        if started.elapsed() >= patience || shared.0.stop.is_cancelled() {
            return (
                false,
                last.unwrap_or_else(|| none.to_owned()),
                millis(started),
            );
        }
        tokio::time::sleep(LOOK).await;
    }
}

fn refused(call: &CallRecord) -> String {
    let message = call
        .response
        .get("errmsg")
        .and_then(Value::as_str)
        .unwrap_or_default();
    format!("errcode {}: {}", call.errcode, short(message))
}

fn why(delivery: &Delivery) -> String {
    delivery
        .reason
        .clone()
        .unwrap_or_else(|| "no answer".to_owned())
}

fn short(text: &str) -> String {
    let mut cut: String = text.chars().take(120).collect();
    if cut.len() < text.len() {
        cut.push('…');
    }
    cut
}

fn millis(started: Instant) -> u64 {
    u64::try_from(started.elapsed().as_millis()).unwrap_or(u64::MAX)
}
