//! Faults on demand.

use super::{
    answer::{Answer, Refused},
    params::Params,
    table::takes,
};
use crate::{
    faults::{Direction, Fault, FaultMatch, MOST_FAULTS},
    server::Shared,
};
use axum::Json;
use serde_json::json;

/// GET `faults`.
pub(super) fn list(shared: &Shared, params: Params) -> Answer {
    params.done(takes("GET", "faults"))?;
    Ok(Json(json!({"faults": shared.state().faults.list()})))
}

/// POST `faults`.
pub(super) fn arm(shared: &Shared, mut params: Params) -> Answer {
    let mut matching = read_match(&mut params)?;
    if let Some(mut inside) = params.nested("match")? {
        let nested = read_match(&mut inside)?;
        inside.done(&["path", "account", "direction"])?;
        matching = (
            nested.0.or(matching.0),
            nested.1.or(matching.1),
            nested.2.or(matching.2),
        );
    }
    let (path, account, direction) = matching;
    let fault = Fault {
        matching: FaultMatch {
            path,
            account,
            direction: direction.unwrap_or_default(),
        },
        errcode: match params.int("errcode")? {
            None => None,
            Some(code) => Some(
                i32::try_from(code)
                    .map_err(|_| Refused::bad("errcode", "must be a number of 32 bits"))?,
            ),
        },
        errmsg: params.text("errmsg")?,
        status: params
            .count("status", 200, 599)?
            .and_then(|status| u16::try_from(status).ok()),
        delay_ms: params.count("delay_ms", 0, 60_000)?.unwrap_or(0).into(),
        drop: params.flag("drop")?.unwrap_or(false),
        truncate: params.flag("truncate")?.unwrap_or(false),
        times: params.count("times", 0, u32::MAX)?.unwrap_or(0).into(),
    };
    params.done(takes("POST", "faults"))?;
    let only_calls = fault.errcode.is_some() || fault.errmsg.is_some() || fault.status.is_some();
    if fault.matching.direction == Direction::Push && only_calls {
        return Err(Refused::new(
            400,
            "bad_parameter",
            "errcode, errmsg and status are answers to calls; a push can be dropped, delayed or truncated",
        ));
    }
    if !only_calls && fault.delay_ms == 0 && !fault.drop && !fault.truncate {
        return Err(Refused::new(
            400,
            "missing_parameter",
            "nothing goes wrong: give errcode, status, delay_ms, drop or truncate",
        ));
    }
    match shared.state().faults.arm(fault) {
        Some(id) => Ok(Json(json!({ "id": id }))),
        None => Err(Refused::conflict(
            "too_many_faults",
            format!("there are {MOST_FAULTS} faults in force; DELETE faults ends them"),
        )),
    }
}

/// DELETE `faults`.
pub(super) fn disarm(shared: &Shared, mut params: Params) -> Answer {
    let id = params.int("id")?;
    params.done(takes("DELETE", "faults"))?;
    let number = match id {
        None => None,
        Some(id) => {
            Some(u64::try_from(id).map_err(|_| Refused::unknown("fault", &id.to_string()))?)
        }
    };
    let removed = shared.state().faults.disarm(number);
    match (number, removed) {
        (Some(id), 0) => Err(Refused::unknown("fault", &id.to_string())),
        _ => Ok(Json(json!({ "removed": removed }))),
    }
}

type Matching = (Option<String>, Option<String>, Option<Direction>);

fn read_match(params: &mut Params) -> Result<Matching, Refused> {
    let direction = match params.text("direction")?.as_deref() {
        None => None,
        Some("call") => Some(Direction::Call),
        Some("push") => Some(Direction::Push),
        Some(_) => return Err(Refused::bad("direction", "must be `call` or `push`")),
    };
    Ok((params.text("path")?, params.text("account")?, direction))
}
