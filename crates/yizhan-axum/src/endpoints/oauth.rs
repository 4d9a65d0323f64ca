//! Starts a web authorisation (网页授权) for an account's page.

use super::{
    auth,
    host::{self, Host},
    html::{self, Refusal},
    place,
    place::Place,
    state,
};
use crate::engine::Engine;
use axum::response::{IntoResponse as _, Response};
use http::{StatusCode, request::Parts};
use yizhan_client::{Asker, ConsentPage};
use yizhan_core::Scope;

const LONGEST_STATE: usize = 512;

pub(crate) async fn start(engine: &Engine, place: &Place, parts: &Parts) -> Response {
    try_start(engine, place, parts).into_response()
}

fn try_start(engine: &Engine, place: &Place, parts: &Parts) -> Result<Response, Refusal> {
    let refuse = |sentence| html::refusal(StatusCode::BAD_REQUEST, sentence);
    let host = host::account(engine, place)?;
    let own = place::public(engine, parts).ok_or_else(auth::no_public_url)?;
    let (mut scope, mut caller_state, mut wanted) = (None, None, None);
    let query = parts.uri.query().unwrap_or_default();
    for (name, value) in form_urlencoded::parse(query.as_bytes()) {
        match &*name {
            "scope" => scope = Some(value),
            "state" => caller_state = Some(value),
            "redirect_uri" | "return_url" => wanted = Some(value),
            _ => {}
        }
    }
    let scope = scope.as_deref().unwrap_or("snsapi_base");
    let (more, which) = match host.scope.is_work() {
        true => (
            "snsapi_privateinfo",
            "scope must be snsapi_base or snsapi_privateinfo.",
        ),
        false => (
            "snsapi_userinfo",
            "scope must be snsapi_base or snsapi_userinfo.",
        ),
    };
    if scope != "snsapi_base" && scope != more {
        return Err(refuse(which));
    }
    if caller_state
        .as_ref()
        .is_some_and(|s| s.len() > LONGEST_STATE)
    {
        return Err(refuse("state must not exceed 512 bytes."));
    }
    let return_url = match wanted {
        Some(wanted) => {
            let url = engine.return_urls.check(&wanted);
            Some(url.ok_or_else(|| refuse("The return URL is not on the list of allowed URLs."))?)
        }
        None if engine.on_oauth.is_some() => None,
        None => return Err(refuse("return_url (or redirect_uri) is missing.")),
    };
    let bound = state::Bound {
        account: host.scope.app_id().as_str(),
        return_url: return_url.as_ref().map(url::Url::as_str),
        caller_state: caller_state.as_deref(),
    };
    let mut callback = place::callback(own);
    if bound.return_url.is_some() || bound.caller_state.is_some() {
        let mut query = callback.query_pairs_mut();
        let kept = [
            ("return_url", bound.return_url),
            ("caller_state", bound.caller_state),
        ];
        for (name, value) in kept {
            if let Some(value) = value {
                query.append_pair(name, value);
            }
        }
    }
    let state = state::sign(host.receiver, &bound, engine.now());
    Ok(html::redirect(&engine.http.hosts().consent_page(
        &ConsentPage {
            app_id: host.scope.app_id(),
            redirect_uri: callback.as_str(),
            scope,
            state: &state,
            asker: asker(&host)?,
        },
    )))
}

/// Who asks for the consent besides the account.
fn asker<'a>(host: &'a Host<'_>) -> Result<Asker<'a>, Refusal> {
    match &host.scope {
        Scope::Authorizer { component, .. } => Ok(Asker::Component(component)),
        Scope::Agent { agent, .. } => {
            let id = agent.as_str().parse().map(Asker::Agent);
            let sentence = "The address must name the application by its AgentId.";
            id.map_err(|_| html::refusal(StatusCode::NOT_FOUND, sentence))
        }
        _ => Ok(Asker::None),
    }
}
