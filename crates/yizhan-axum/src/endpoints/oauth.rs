//! Starts a web authorisation (网页授权) on behalf of an account.

use super::{
    auth,
    html::{self, Refusal},
    place,
    place::Place,
    state,
};
use crate::{engine::Engine, intake::refused::is_app_id, platform::Platform};
use axum::response::{IntoResponse as _, Response};
use http::{StatusCode, request::Parts};
use std::sync::Arc;
use yizhan_client::{Asker, ConsentPage};
use yizhan_core::AppId;

const LONGEST_STATE: usize = 512;

pub(crate) async fn start(engine: &Engine, place: &Place, parts: &Parts) -> Response {
    try_start(engine, place, parts).into_response()
}

fn try_start(engine: &Engine, place: &Place, parts: &Parts) -> Result<Response, Refusal> {
    let refuse = |sentence| html::refusal(StatusCode::BAD_REQUEST, sentence);
    let (platform, authorizer) = account(engine, place)?;
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
    if !matches!(scope, "snsapi_base" | "snsapi_userinfo") {
        return Err(refuse("scope must be snsapi_base or snsapi_userinfo."));
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
        authorizer,
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
    let state = state::sign(platform, &bound, engine.now());
    Ok(html::redirect(&engine.http.hosts().consent_page(
        &ConsentPage {
            app_id: &AppId::from(authorizer),
            redirect_uri: callback.as_str(),
            scope,
            state: &state,
            asker: Asker::Component(&platform.app_id),
        },
    )))
}

/// The platform and the account that a route names.
pub(super) fn account<'a>(
    engine: &'a Engine,
    place: &'a Place,
) -> Result<(&'a Arc<Platform>, &'a str), Refusal> {
    let refuse = |sentence| html::refusal(StatusCode::NOT_FOUND, sentence);
    let named = place.component.as_deref();
    let platform = crate::intake::messages::platform(engine, named)
        .map_err(|_| refuse("This platform is not configured here."))?;
    let authorizer = place.authorizer.as_deref().filter(|id| is_app_id(id));
    Ok((
        platform,
        authorizer.ok_or_else(|| refuse("The address names no account."))?,
    ))
}
