//! The control API under `/sandbox/v1`: the developer's hand on the world. JSON in, JSON out; it is
//! described in `docs/sandbox.md`.

mod answer;
mod code;
mod consent;
mod desk;
mod faults;
mod job;
mod limits;
mod logs;
mod open;
mod params;
mod people;
mod register;
mod subscription;
mod suite;
mod table;
mod talk;
mod time;
mod verify;
mod visit;
mod world;

use crate::server::Shared;
use answer::Refused;
use axum::{
    Json, Router,
    body::to_bytes,
    extract::{Request, State},
    response::{IntoResponse, Response},
    routing::any,
};
use params::Params;

/// The longest body of a control call.
const BODY_LIMIT: usize = 1 << 20;

/// Its routes.
pub(crate) fn router() -> Router<Shared> {
    Router::new()
        .route("/sandbox/v1", any(answer_call))
        .route("/sandbox/v1/", any(answer_call))
        .route("/sandbox/v1/{*call}", any(answer_call))
}

async fn answer_call(State(shared): State<Shared>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let path = parts.uri.path();
    let name = path
        .strip_prefix("/sandbox/v1")
        .unwrap_or(path)
        .trim_matches('/')
        .to_owned();
    let method = parts.method.as_str();
    let answer = match to_bytes(body, BODY_LIMIT).await {
        Err(_) => Err(Refused::new(
            413,
            "body_too_long",
            "a control call's body is 1 MiB at most",
        )),
        Ok(body) => match Params::read(parts.uri.query(), &body) {
            Ok(params) => call(&shared, method, &name, params).await,
            Err(refused) => Err(refused),
        },
    };
    match &answer {
        Ok(_) => tracing::debug!(method, call = name, "a control call was done"),
        Err(refused) => {
            tracing::debug!(method, call = name, %refused, "a control call was refused")
        }
    }
    answer.into_response()
}

async fn call(shared: &Shared, method: &str, name: &str, params: Params) -> answer::Answer {
    match (method, name) {
        ("GET", "") => {
            params.done(&[])?;
            Ok(Json(table::described()))
        }
        ("GET", "world") => world::world(shared, params),
        ("POST", "clock") => time::clock(shared, params).await,
        ("GET" | "POST", "rules") => time::rules(shared, params),
        ("POST", "snapshot") => time::snapshot(shared, params),
        ("POST", "reset") => time::reset(shared, params),
        ("POST", "push/ticket") => consent::push_ticket(shared, params).await,
        ("POST", "authorize") => consent::authorize(shared, params).await,
        ("POST", "updateauthorize") => consent::updateauthorize(shared, params).await,
        ("POST", "unauthorize") => consent::unauthorize(shared, params).await,
        ("POST", "reset-permanent-code") => suite::reset_permanent_code(shared, params).await,
        ("POST", "notice") => consent::notice(shared, params).await,
        ("POST", "message") => talk::message(shared, params).await,
        ("POST", "event") => talk::event(shared, params).await,
        ("POST", "click") => visit::click(shared, params).await,
        ("POST", "scan") => visit::scan(shared, params).await,
        ("POST", "verify") => verify::verify(shared, params).await,
        ("POST", "oauth") => people::oauth(shared, params),
        ("POST", "jscode") => people::jscode(shared, params),
        ("POST", "phone") => people::phone(shared, params),
        ("POST", "user") => people::user(shared, params),
        ("POST", "quota") => limits::quota(shared, params),
        ("POST", "ip-allow") => limits::ip_allow(shared, params),
        ("POST", "draft") => code::draft(shared, params),
        ("POST", "audit") => code::audit(shared, params).await,
        ("POST", "template") => subscription::template(shared, params),
        ("POST", "consent") => subscription::consent(shared, params).await,
        ("POST", "outcome") => subscription::outcome(shared, params),
        ("POST", "worker") => desk::worker(shared, params),
        ("POST", "session") => desk::session(shared, params).await,
        ("POST", "open-account") => open::open_account(shared, params),
        ("POST", "face-check") => register::face_check(shared, params).await,
        ("POST", "register-ticket") => register::ticket(shared, params),
        ("POST", "job") => job::job(shared, params).await,
        ("GET", "inbox") => logs::inbox(shared, params),
        ("GET", "faults") => faults::list(shared, params),
        ("POST", "faults") => faults::arm(shared, params),
        ("DELETE", "faults") => faults::disarm(shared, params),
        ("POST", "release-test") => consent::release_test(shared, params).await,
        ("GET", "calls") => logs::calls(shared, params),
        ("POST", "replay") => logs::replay(shared, params).await,
        ("GET", "pushes") => logs::pushes(shared, params),
        _ => Err(table::no_such_call(method, name)),
    }
}
