//! What workers of customer service do in their own programs: accept invitations, come to work, take,
//! hand over and close sessions.

use super::{
    answer::{Answer, Refused},
    params::Params,
    people::{account, known_user},
    table::takes,
};
use crate::{
    errors::text_of,
    push::{notice, record::PushRecord},
    server::Shared,
    state::notice::Notice,
};
use axum::Json;
use serde_json::json;

/// A worker or session that WeChat would refuse with one of its codes.
fn refused(code: i32) -> Refused {
    Refused::conflict("refused", format!("{code} {}", text_of(code)))
}

/// POST `worker`.
pub(super) fn worker(shared: &Shared, mut params: Params) -> Answer {
    let account = account(shared, &mut params)?;
    let name = params.need("kf_account")?;
    let accepts = match params.text("invitation")?.as_deref() {
        None => None,
        Some("accept") => Some(true),
        Some("reject") => Some(false),
        Some(_) => return Err(Refused::bad("invitation", "must be `accept` or `reject`")),
    };
    let online = params.flag("online")?;
    params.done(takes("POST", "worker"))?;
    let mut state = shared.state();
    let now = state.now();
    let desk = &mut state.official(&account).desk;
    let worker = desk.worker(&name).map_err(refused)?;
    if let Some(accepts) = accepts {
        if worker.open_invitation(now).is_none() {
            let message = format!("nobody is invited to {name}, or not any more");
            return Err(Refused::conflict("no_invitation", message));
        }
        if accepts {
            worker.wechat_id = worker.invitation.take().map(|i| i.wechat_id);
        } else if let Some(invitation) = &mut worker.invitation {
            invitation.rejected = true;
        }
    }
    if let Some(online) = online {
        worker.status = u32::from(online);
    }
    Ok(Json(json!({
        "kf_account": worker.account,
        "kf_wx": worker.wechat_id,
        "online": worker.is_at_work().is_ok(),
    })))
}

/// POST `session`.
pub(super) async fn session(shared: &Shared, mut params: Params) -> Answer {
    let account = account(shared, &mut params)?;
    let user = params.text("user")?;
    let does = params.need("action")?;
    let name = params.text("kf_account")?.unwrap_or_default();
    params.done(takes("POST", "session"))?;
    let (user, event) = {
        let mut state = shared.state();
        let now = state.now();
        let user = known_user(&mut state, &account, user)?;
        let desk = &mut state.official(&account).desk;
        let event = match does.as_str() {
            "create" => desk.begin(&name, &user, now),
            "switch" => desk.hand_over(&user, &name, now).map(Some),
            "close" => {
                let served_by = desk.sessions.get(&user).map(|s| s.worker.clone());
                desk.end(&served_by.unwrap_or(name), &user).map(Some)
            }
            _ => {
                return Err(Refused::bad(
                    "action",
                    "must be `create`, `switch` or `close`",
                ));
            }
        };
        (user, event.map_err(refused)?)
    };
    let deliveries = match event {
        Some(event) => notice::push(shared, Notice::about(&account, &user, event)).await,
        None => Vec::new(),
    };
    Ok(Json(json!({ "user": user, "deliveries": deliveries })))
}

/// A reply to what a user wrote passes it on to customer service.
pub(super) fn pass_on(shared: &Shared, account: &str, user: &str, records: &[PushRecord]) {
    let replies = records.iter().filter_map(|record| record.reply.as_ref());
    let mut passed = replies.filter(|reply| {
        reply.accepted && reply.kind.as_deref() == Some("transfer_customer_service")
    });
    let Some(reply) = passed.next() else { return };
    let fields = reply.fields.as_ref();
    let worker = fields.and_then(|f| f.get("TransInfo")?.get("KfAccount")?.as_str());
    let event = {
        let mut state = shared.state();
        let now = state.now();
        let desk = &mut state.official(account).desk;
        desk.pass_on(user, worker.unwrap_or_default(), now)
    };
    if let Some(event) = event {
        notice::push_soon(shared, Notice::about(account, user, event));
    }
}
