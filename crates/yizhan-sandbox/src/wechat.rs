//! The API hosts: every path that is no page and no control call ends here. A call is read, its
//! fault (if any) found, its route run under the lock, the whole logged, then it is answered.

mod answer;
mod authorizers;
mod call;
mod component;
mod custom;
mod desk;
mod generic;
mod guard;
mod made_up;
mod media;
mod mini;
mod official;
mod open;
mod openapi;
mod options;
mod profile;
mod route;
mod sns;
mod token;
mod user;
mod work;

use crate::{
    errors::{ApiError, new_rid},
    faults::{Direction, Fault},
    log::{CallRecord, shown},
    push,
    server::{DropConnection, Shared},
};
use answer::{Answer, send};
use axum::{
    body::Body,
    extract::{Request, State},
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use bytes::Bytes;
use call::Call;
use route::{Ctx, Effect, find};
use std::time::{Duration, Instant};
use yizhan_core::Host;

pub(crate) use answer::date;
pub(crate) use call::site_of;
pub(crate) use route::Site;

/// A delay beyond this is a mistake in the fault.
const LONGEST_DELAY: Duration = Duration::from_secs(600);

/// Answers an API call.
pub(crate) async fn answer(State(shared): State<Shared>, request: Request) -> Response {
    let began = Instant::now();
    let call = match Call::read(request).await {
        Ok(call) => call,
        Err(refusal) => return refusal,
    };
    if let Some(file) = media::file_at(&shared, &call) {
        return file;
    }
    let mut done = perform(&shared, &call);
    for effect in std::mem::take(&mut done.effects) {
        match effect {
            Effect::Contacts(change) => push::work::contacts::push_soon(&shared, &change),
            Effect::PushTicket(component) => push::ticket_soon(&shared, &component),
            Effect::Push(notice) => push::notice::push_soon(&shared, notice),
        }
    }
    let fault = done.fault.as_ref();
    if let Some(fault) = fault
        && fault.delay_ms > 0
    {
        let delay = Duration::from_millis(fault.delay_ms).min(LONGEST_DELAY);
        tokio::select! {
            () = tokio::time::sleep(delay) => {}
            () = shared.0.stop.cancelled() => {}
        }
    }
    let (response, body) = deliver(&done);
    record(&shared, &call, &done, &response, &body, began);
    response
}

/// What a call came to.
struct Done {
    answer: Answer,
    errcode: i32,
    rid: String,
    now: i64,
    account: Option<String>,
    component: Option<String>,
    fault: Option<Fault>,
    effects: Vec<Effect>,
}

/// Everything that happens under the lock.
fn perform(shared: &Shared, call: &Call) -> Done {
    let mut state = shared.state();
    let now = state.now();
    let host = work::host(&state, call);
    let rid = match host {
        Host::Work => work::hint(now),
        _ => new_rid(now),
    };
    let (account, component) = guard::whose(&state, call);
    let ids: Vec<&str> = [account.as_deref(), component.as_deref()]
        .into_iter()
        .flatten()
        .collect();
    let fault = state.faults.strike(Direction::Call, &call.path, &ids);
    let mut effects = Vec::new();
    let forced = fault.as_ref().and_then(|f| {
        let code = f.errcode?;
        Some(match f.errmsg.clone() {
            Some(text) => ApiError::new(code, text),
            None if host == Host::Work => crate::errors::work::error(code),
            None => ApiError::of(code),
        })
    });
    let route = find(call, host);
    let result = match forced {
        Some(error) => Err(error),
        None => {
            let mut ctx = Ctx {
                state: &mut state,
                shared,
                call,
                now,
                host,
                holder: None,
                effects: &mut effects,
            };
            match route {
                Some(route) if host == Host::Work => work::guard::run(&mut ctx, route),
                Some(route) => guard::run(&mut ctx, route),
                None => generic::run(&mut ctx),
            }
        }
    };
    let text_plain = route.is_some_and(|r| r.text_plain);
    let (answer, errcode) = match result {
        Ok(Answer::Json(json)) if text_plain => (Answer::Text(json), 0),
        Ok(answer) => (answer, 0),
        Err(error) => {
            let errmsg = match host {
                Host::Work => work::errmsg(&error, &rid, call.ip),
                _ => format!("{} rid: {rid}", error.text),
            };
            let mut json = serde_json::json!({ "errcode": error.code, "errmsg": errmsg });
            if let Some((name, value)) = error.beside {
                json[name] = value.into();
            }
            let answer = if text_plain {
                Answer::Text(json)
            } else {
                Answer::Json(json)
            };
            (answer, error.code)
        }
    };
    Done {
        answer,
        errcode,
        rid,
        now,
        account,
        component,
        fault,
        effects,
    }
}

/// The answer as it goes out, broken as the fault wants it.
fn deliver(done: &Done) -> (Response, Bytes) {
    let (mut response, body) = send(&done.answer, done.now);
    let Some(fault) = &done.fault else {
        return (response, body);
    };
    if fault.drop {
        response.extensions_mut().insert(DropConnection);
        return (response, body);
    }
    if let Some(status) = fault.status {
        let status = StatusCode::from_u16(status).unwrap_or(StatusCode::BAD_GATEWAY);
        let page =
            format!("<html><head><title>{status}</title></head><body>{status}</body></html>");
        let mut response =
            (status, [(header::CONTENT_TYPE, "text/html")], page.clone()).into_response();
        response.headers_mut().insert(header::DATE, date(done.now));
        return (response, page.into());
    }
    if fault.truncate {
        // The length is announced in full, then the connection breaks half way.
        let half = body.slice(..body.len() / 2);
        let pieces = [
            Ok(half.clone()),
            Err(std::io::Error::other("a fault breaks this answer off")),
        ];
        response
            .headers_mut()
            .insert(header::CONTENT_LENGTH, HeaderValue::from(body.len()));
        *response.body_mut() = Body::from_stream(futures_util::stream::iter(pieces));
        return (response, half);
    }
    (response, body)
}

fn record(
    shared: &Shared,
    call: &Call,
    done: &Done,
    response: &Response,
    body: &Bytes,
    began: Instant,
) {
    let dropped = response.extensions().get::<DropConnection>().is_some();
    let ms = u64::try_from(began.elapsed().as_millis()).unwrap_or(u64::MAX);
    tracing::debug!(path = %call.path, errcode = done.errcode, rid = %done.rid, ms, "API call");
    let kept = |len: usize| len.min(crate::log::MOST_BODY) * 2;
    shared.calls().push(CallRecord {
        seq: 0,
        time: done.now,
        method: call.method.to_string(),
        path: call.path.clone(),
        query: call.raw_query.clone(),
        host: call.host.clone(),
        client_ip: call.ip.to_string(),
        account: done.account.clone(),
        component: done.component.clone(),
        request: shown(&call.body),
        response: shown(body),
        status: if dropped {
            0
        } else {
            response.status().as_u16()
        },
        errcode: done.errcode,
        rid: done.rid.clone(),
        ms,
        fault: done.fault.is_some(),
        bytes: kept(call.body.len()) + kept(body.len()),
    });
}
