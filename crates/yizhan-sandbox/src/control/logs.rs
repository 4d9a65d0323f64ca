//! What came in and what went out, and what of it a user saw.

use super::{
    answer::{Answer, Refused},
    params::Params,
    table::takes,
};
use crate::{
    log::MOST_BODY,
    push::{channel::Wire, route, send},
    server::{Shared, locked},
};
use axum::Json;
use serde_json::{Value, json};
use std::{collections::BTreeSet, time::Duration};

/// Entries that an answer holds unless more are asked for.
const USUAL: u32 = 1_000;
/// From here on `since` is a time, below it is the number of an entry.
const FIRST_TIME: i64 = 1_000_000_000;

/// API calls by which an account writes to one user.
const WRITES: [&str; 7] = [
    "/cgi-bin/message/custom/send",
    "/cgi-bin/message/custom/business/send",
    "/cgi-bin/message/mass/preview",
    "/cgi-bin/message/template/send",
    "/cgi-bin/message/template/subscribe",
    "/cgi-bin/message/subscribe/send",
    "/cgi-bin/message/subscribe/bizsend",
];

struct Filter {
    since: i64,
    account: Option<String>,
    path: Option<String>,
    limit: usize,
}

impl Filter {
    fn read(params: &mut Params) -> Result<Self, Refused> {
        Ok(Self {
            since: params.int("since")?.unwrap_or(0),
            account: params.text("account")?,
            path: params.text("path")?,
            limit: params.count("limit", 1, 10_000)?.unwrap_or(USUAL) as usize,
        })
    }

    fn lets(&self, seq: u64, time: i64, path: &str, ids: [&Option<String>; 2]) -> bool {
        let new = if self.since >= FIRST_TIME {
            time >= self.since
        } else {
            i64::try_from(seq).unwrap_or(i64::MAX) > self.since
        };
        let account = self.account.as_deref();
        new && account.is_none_or(|id| ids.iter().any(|known| known.as_deref() == Some(id)))
            && self
                .path
                .as_deref()
                .is_none_or(|wanted| match wanted.strip_suffix('*') {
                    Some(start) => path.starts_with(start),
                    None => path == wanted,
                })
    }
}

/// GET `calls`.
pub(super) fn calls(shared: &Shared, mut params: Params) -> Answer {
    let filter = Filter::read(&mut params)?;
    params.done(takes("GET", "calls"))?;
    let log = shared.calls();
    let last = log.iter().next_back().map_or(0, |call| call.seq);
    let mut calls: Vec<_> = log
        .iter()
        .rev()
        .filter(|c| filter.lets(c.seq, c.time, &c.path, [&c.account, &c.component]))
        .take(filter.limit)
        .collect();
    calls.reverse();
    Ok(Json(json!({"calls": calls, "last": last})))
}

/// GET `pushes`.
pub(super) fn pushes(shared: &Shared, mut params: Params) -> Answer {
    let filter = Filter::read(&mut params)?;
    params.done(takes("GET", "pushes"))?;
    let log = locked(&shared.0.pushes);
    let last = log.iter().next_back().map_or(0, |push| push.seq);
    let mut pushes: Vec<_> = log
        .iter()
        .rev()
        .filter(|p| filter.lets(p.seq, p.time, &p.path, [&p.account, &p.component]))
        .take(filter.limit)
        .collect();
    pushes.reverse();
    Ok(Json(json!({"pushes": pushes, "last": last})))
}

/// POST `replay`.
pub(super) async fn replay(shared: &Shared, mut params: Params) -> Answer {
    let number = params.int("push")?;
    let number =
        number.ok_or_else(|| Refused::new(400, "missing_parameter", "`push` is missing"))?;
    params.done(takes("POST", "replay"))?;
    let found = locked(&shared.0.pushes)
        .iter()
        .find(|push| i64::try_from(push.seq) == Ok(number))
        .cloned();
    let push = found.ok_or_else(|| Refused::unknown("push", &number.to_string()))?;
    if push.wire.is_empty() || push.wire.len() >= MOST_BODY {
        let message = "the push was never sent, or the log has only its beginning";
        return Err(Refused::conflict("not_whole", message));
    }
    let mut url =
        route::parse(&push.url, "url").map_err(|why| Refused::conflict("bad_url", why))?;
    url.set_query(Some(&push.query));
    let json = push.wire.starts_with('{');
    let wire = Wire {
        url,
        content_type: if json { "application/json" } else { "text/xml" },
        body: push.wire,
        nonce: String::new(),
    };
    let timeout = Duration::from_secs(shared.state().rules.push_timeout.clamp(1, 60).into());
    let attempt = send::send(&shared.0.http, &wire, timeout, false)
        .await
        .attempt;
    Ok(Json(json!({"push": number, "attempt": attempt})))
}

/// GET `inbox`.
pub(super) fn inbox(shared: &Shared, mut params: Params) -> Answer {
    let user = params.need("user")?;
    let filter = Filter {
        path: None,
        ..Filter::read(&mut params)?
    };
    params.done(takes("GET", "inbox"))?;
    let mut messages: Vec<(i64, Value)> = Vec::new();
    let state = shared.state();
    let mut numbers = BTreeSet::new();
    for call in shared.calls().iter() {
        let addressed = call.request.get("touser").and_then(Value::as_str) == Some(&user);
        let sent = call.errcode == 0 && call.status == 200 && WRITES.contains(&call.path.as_str());
        let mut arrived = || match call.response.get("msgid").and_then(Value::as_u64) {
            None => true,
            // A message that was asked for twice arrives once, one that was lost does not.
            Some(id) => {
                let kept = state
                    .official
                    .get(call.account.as_deref().unwrap_or_default());
                numbers.insert(id) && !kept.is_some_and(|kept| kept.templates.is_lost(id))
            }
        };
        if addressed
            && sent
            && arrived()
            && filter.lets(call.seq, call.time, &call.path, [&call.account, &None])
        {
            let message = json!({
                "time": call.time,
                "account": call.account,
                "by": "api",
                "path": call.path,
                "type": call.request.get("msgtype"),
                "message": call.request,
                "call": call.seq,
            });
            messages.push((call.time, message));
        }
    }
    for (account, corp) in &state.corps {
        let key = user.to_lowercase();
        for sent in corp
            .messages
            .sent
            .iter()
            .filter(|m| m.reached.contains(&key))
        {
            if filter.lets(u64::MAX, sent.sent_at, "", [&Some(account.clone()), &None]) {
                let message = json!({
                    "time": sent.sent_at,
                    "account": account,
                    "by": "api",
                    "agent": sent.agent,
                    "chat": sent.chat,
                    "type": sent.body.get("msgtype"),
                    "message": sent.body,
                    "msgid": sent.id,
                    "recalled": sent.recalled,
                });
                messages.push((sent.sent_at, message));
            }
        }
    }
    for (account, kept) in &state.official {
        for job in kept.mass.jobs.iter().filter(|j| j.reached.contains(&user)) {
            if filter.lets(u64::MAX, job.asked_at, "", [&Some(account.clone()), &None]) {
                let message = json!({
                    "time": job.asked_at,
                    "account": account,
                    "by": "mass",
                    "type": job.message["msgtype"],
                    "message": job.message,
                    "msg_id": job.id,
                });
                messages.push((job.asked_at, message));
            }
        }
    }
    drop(state);
    for push in locked(&shared.0.pushes).iter() {
        let Some(reply) = push.reply.as_ref().filter(|reply| reply.reaches_the_user()) else {
            continue;
        };
        let theirs = push.user.as_deref() == Some(&user);
        if theirs && filter.lets(push.seq, push.time, &push.path, [&push.account, &None]) {
            let message = json!({
                "time": push.time,
                "account": push.account,
                "by": "reply",
                "type": reply.kind,
                "message": reply.fields,
                "push": push.seq,
            });
            messages.push((push.time, message));
        }
    }
    messages.sort_by_key(|(time, _)| *time);
    let skipped = messages.len().saturating_sub(filter.limit);
    let messages: Vec<Value> = messages
        .into_iter()
        .skip(skipped)
        .map(|(_, message)| message)
        .collect();
    Ok(Json(json!({"user": user, "messages": messages})))
}
