//! Ends what an account set off and what takes a while: publications and mass messages.

use super::{
    answer::{Answer, Refused},
    params::Params,
    people::account,
    table::takes,
};
use crate::{
    push::notice,
    server::Shared,
    state::{State, official::publish::Status},
};
use axum::Json;
use serde_json::{Value, json};

/// POST `job`.
pub(super) async fn job(shared: &Shared, mut params: Params) -> Answer {
    let account = account(shared, &mut params)?;
    let of = params.text("of")?;
    let status = params.text("status")?;
    let fail_idx = params.list("fail_idx")?;
    params.done(takes("POST", "job"))?;
    let base_url = &shared.0.base_url;
    let (name, ended) = match of.as_deref() {
        None | Some("publish") => {
            let status = status.unwrap_or_else(|| "0".to_owned());
            let end = status.trim().parse().ok().and_then(Status::end);
            let end = end.ok_or_else(|| Refused::bad("status", "must be 0, 2, 3 or 4"))?;
            let fail_idx = fail_idx.as_deref().map(numbers).transpose()?;
            let mut state = shared.state();
            let id = publishing(&state, &account);
            let ended = id.and_then(|id| {
                Some((
                    id,
                    state.end_publication(base_url, &account, id, end, fail_idx)?,
                ))
            });
            ("publish_id", ended)
        }
        Some("mass") => {
            if fail_idx.is_some() {
                return Err(Refused::bad("fail_idx", "is of publications only"));
            }
            let failure = status.filter(|status| status != "send success");
            let known = |s: &String| s == "send fail" || s.starts_with("err(") && s.ends_with(')');
            if !failure.as_ref().is_none_or(known) {
                let is = "must be `send success`, `send fail` or such as `err(10001)`";
                return Err(Refused::bad("status", is));
            }
            let mut state = shared.state();
            let id = sending(&state, &account);
            let ended =
                id.and_then(|id| Some((id, state.end_mass(base_url, &account, id, failure)?)));
            ("msg_id", ended)
        }
        Some(_) => return Err(Refused::bad("of", "must be `publish` or `mass`")),
    };
    let Some((id, notice)) = ended else {
        let message = format!("account {account} has set nothing of that kind off");
        return Err(Refused::conflict("no_job", message));
    };
    let deliveries: Vec<Value> = notice::push(shared, notice).await;
    let mut answer = json!({ "deliveries": deliveries });
    answer[name] = id.into();
    Ok(Json(answer))
}

fn publishing(state: &State, account: &str) -> Option<i64> {
    let kept = state.official.get(account)?;
    kept.publications.open().next().map(|task| task.id)
}

fn sending(state: &State, account: &str) -> Option<i64> {
    let kept = state.official.get(account)?;
    kept.mass.open().next().map(|job| job.id)
}

/// Numbers of articles, from 1.
fn numbers(list: &[Value]) -> Result<Vec<usize>, Refused> {
    let number = |value: &Value| match value {
        Value::String(text) => text.trim().parse().ok(),
        value => value.as_u64().and_then(|n| usize::try_from(n).ok()),
    };
    let numbers = list
        .iter()
        .map(|v| number(v).filter(|n| (1..=8).contains(n)));
    numbers
        .collect::<Option<Vec<_>>>()
        .ok_or_else(|| Refused::bad("fail_idx", "must be a list of numbers from 1 to 8"))
}
