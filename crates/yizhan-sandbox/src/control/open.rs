//! An open-platform account that was made on its own site, not by API.

use super::{
    answer::{Answer, Refused},
    params::Params,
    people::account,
    table::takes,
};
use crate::server::Shared;
use axum::Json;
use serde_json::json;

/// POST `open-account`.
pub(super) fn open_account(shared: &Shared, mut params: Params) -> Answer {
    let account = account(shared, &mut params)?;
    params.done(takes("POST", "open-account"))?;
    let mut state = shared.state();
    if let Some(open) = state.open_account_of(&account) {
        let message = format!("account {account} is bound to {open}");
        return Err(Refused::conflict("bound", message));
    }
    let id = state.new_open_account(&account, false);
    Ok(Json(json!({ "open_appid": id })))
}
