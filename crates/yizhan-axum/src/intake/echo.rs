//! The check of a URL when it is entered in WeChat's console (GET): answered if signed with the token.

use super::{freshness, query::PushQuery, refused::Refused};
use crate::{config::Guard, engine::Engine, receivers::Receiver};
use axum::response::{IntoResponse, Response};
use http::{HeaderValue, StatusCode, header, request::Parts};
use std::{sync::Arc, time::Duration};
use yizhan_codec::{PushToken, Refusal, Signed};

/// WeChat's is about twenty digits, WeCom's some hundred characters of base64.
const LONGEST: usize = 1024;
/// WeCom waits for one second.
const PATIENCE: Duration = Duration::from_millis(500);

/// Checks against one receiver, or against each platform when the URL is shared.
pub(crate) async fn get(
    engine: &Engine,
    receiver: Option<&Arc<Receiver>>,
    parts: &Parts,
) -> Result<Response, Refused> {
    let query = PushQuery::read(parts.uri.query());
    let signed = query.signed();
    let Some(echostr) = query.echostr.as_deref() else {
        return Err(Refusal::MissingParameter("echostr").into());
    };
    if echostr.len() > LONGEST {
        let reason = "echostr has more than 1,024 bytes";
        return Err(Refused::new(StatusCode::BAD_REQUEST, "echostr", reason));
    }
    let answer = match receiver {
        Some(receiver) => of(receiver, &signed, echostr)?,
        None => {
            let tokens = engine
                .receivers
                .components()
                .filter_map(|it| it.guard.as_ref());
            shared(tokens.map(Guard::token), &signed)?;
            echostr.as_bytes().to_vec()
        }
    };
    freshness::check(engine, signed.timestamp, PATIENCE).await?;
    let plain = HeaderValue::from_static("text/plain; charset=utf-8");
    let nosniff = HeaderValue::from_static("nosniff");
    let headers = [
        (header::CONTENT_TYPE, plain),
        (header::X_CONTENT_TYPE_OPTIONS, nosniff),
    ];
    Ok((headers, answer).into_response())
}

/// WeChat's echo is answered as it is, WeCom's decrypted.
fn of(receiver: &Receiver, signed: &Signed<'_>, echostr: &str) -> Result<Vec<u8>, Refused> {
    match receiver.guard.as_ref().ok_or_else(Refused::closed)? {
        Guard::Sealed(crypt) if receiver.scope.is_work() => {
            Ok(crypt.open_echo(signed, echostr)?.into_inner().text)
        }
        guard => {
            guard.token().check(signed)?;
            Ok(echostr.as_bytes().to_vec())
        }
    }
}

/// That one of several tokens signed.
fn shared<'a>(
    tokens: impl Iterator<Item = &'a PushToken>,
    signed: &Signed<'_>,
) -> Result<(), Refusal> {
    let mut refusal = Refusal::Signature;
    for token in tokens {
        match token.check(signed) {
            Ok(()) => return Ok(()),
            Err(why) => refusal = why,
        }
    }
    Err(refusal)
}
