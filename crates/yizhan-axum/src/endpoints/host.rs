//! Whose page a route is of.

use super::{
    html::{self, Refusal},
    place::Place,
};
use crate::{engine::Engine, intake::refused::is_app_id, receivers::Receiver};
use http::StatusCode;
use std::sync::Arc;
use yizhan_core::Scope;

/// Who has the secret that a page needs, and for which account it is shown.
pub(crate) struct Host<'a> {
    pub(crate) receiver: &'a Arc<Receiver>,
    pub(crate) scope: Scope,
}

/// An account of our own (`{appid}`), an application of our corp (`{corp}`, `{agent}`), or an account
/// that authorised a platform (`{authorizer}`, and `{component}` unless there is only one).
pub(crate) fn account<'a>(engine: &'a Engine, place: &Place) -> Result<Host<'a>, Refusal> {
    let unknown = |sentence| html::refusal(StatusCode::NOT_FOUND, sentence);
    let receivers = &engine.receivers;
    let own = match (place.get("appid"), place.get("corp"), place.get("agent")) {
        (Some(app_id), ..) => Some(receivers.account(app_id)),
        (_, Some(corp), Some(agent)) => Some(receivers.agent(corp, agent)),
        _ => None,
    };
    if let Some(own) = own {
        let receiver = own.ok_or_else(|| unknown("This account is not configured here."))?;
        return Ok(Host {
            receiver,
            scope: receiver.scope.clone(),
        });
    }
    let receiver = engine
        .component(place.get("component"))
        .map_err(|_| unknown("This platform is not configured here."))?;
    let authorizer = place.get("authorizer").filter(|id| is_app_id(id));
    let authorizer = authorizer.ok_or_else(|| unknown("The address names no account."))?;
    Ok(Host {
        receiver,
        scope: Scope::authorizer(receiver.id().clone(), authorizer),
    })
}

/// A suite (`{suite}`), or a platform (`{component}` unless there is only one).
pub(crate) fn platform<'a>(
    engine: &'a Engine,
    place: &Place,
) -> Result<&'a Arc<Receiver>, Refusal> {
    let found = match place.get("suite") {
        Some(suite) => engine.receivers.command(suite),
        None => engine.component(place.get("component")).ok(),
    };
    found.ok_or_else(|| {
        html::refusal(
            StatusCode::NOT_FOUND,
            "This platform is not configured here.",
        )
    })
}
