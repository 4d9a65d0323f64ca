//! The check of a URL when it is entered in WeChat's console (GET): echoed if signed with the token.

use super::{freshness, query::PushQuery, refused::Refused};
use crate::{engine::Engine, platform::Platform};
use axum::response::{IntoResponse, Response};
use http::{HeaderValue, StatusCode, header, request::Parts};
use std::sync::Arc;
use yizhan_codec::Refusal;

/// WeChat's is about twenty digits.
const LONGEST: usize = 1024;

/// Checks against one platform, or against each when the URL is shared.
pub(crate) async fn get(
    engine: &Engine,
    platform: Option<&Arc<Platform>>,
    parts: &Parts,
) -> Result<Response, Refused> {
    let query = PushQuery::read(parts.uri.query());
    let signed = query.signed();
    let Some(echostr) = &query.echostr else {
        return Err(Refusal::MissingParameter("echostr").into());
    };
    if echostr.len() > LONGEST {
        let reason = "echostr has more than 1,024 bytes";
        return Err(Refused::new(StatusCode::BAD_REQUEST, "echostr", reason));
    }
    let mut refusal = Refusal::Signature;
    let mut candidates = platform
        .into_iter()
        .chain(engine.platforms.iter().filter(|_| platform.is_none()));
    let signer = candidates.any(|p| match p.crypt.check_plain(&signed) {
        Ok(()) => true,
        Err(e) => {
            refusal = e;
            false
        }
    });
    if !signer {
        return Err(refusal.into());
    }
    freshness::check(engine, signed.timestamp).await?;
    let plain = HeaderValue::from_static("text/plain; charset=utf-8");
    let nosniff = HeaderValue::from_static("nosniff");
    let headers = [
        (header::CONTENT_TYPE, plain),
        (header::X_CONTENT_TYPE_OPTIONS, nosniff),
    ];
    Ok((headers, echostr.clone().into_owned()).into_response())
}
