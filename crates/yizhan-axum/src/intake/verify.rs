//! From bytes to a verified push: read, choose the receiver, check signature, key and time.

use super::{body, freshness, query::PushQuery, refused::Refused};
use crate::{config::Guard, engine::Engine, receivers::Receiver};
use axum::body::Body;
use bytes::Bytes;
use http::request::Parts;
use std::sync::Arc;
use yizhan_codec::{Envelope, Format, KeyAge, Opened, Refusal, Signed, Verified};
use yizhan_message::Push;

/// A push that passed every check, and what its answer is sealed with.
pub(super) struct Let {
    pub(super) push: Verified<Push>,
    pub(super) seal: Seal,
}

/// How an answer to one request is sealed.
pub(super) struct Seal {
    pub(super) receiver: Arc<Receiver>,
    pub(super) key: KeyAge,
    pub(super) format: Format,
    pub(super) nonce: String,
    /// The receive id of the push; the answer goes out under the same.
    pub(super) receive_id: String,
}

impl Seal {
    /// A reply as it is sent: in plain mode as it is.
    pub(super) fn seal(&self, text: &[u8], now: i64) -> Bytes {
        let Some(Guard::Sealed(crypt)) = &self.receiver.guard else {
            return Bytes::copy_from_slice(text);
        };
        let sealed = crypt.seal_for(&self.receive_id, text, self.key, now, &self.nonce);
        let body = match self.receiver.scope.is_work() {
            true => sealed.to_work_reply(self.format),
            false => sealed.to_reply(self.format),
        };
        body.into()
    }
}

/// `receiver` is whom the URL names; where it names nobody, the envelope's `AppId` does.
pub(super) async fn verify(
    engine: &Engine,
    receiver: Option<&Arc<Receiver>>,
    parts: &Parts,
    body: Body,
) -> Result<Let, Refused> {
    let bytes = body::read(&parts.headers, body, engine.limits.body).await?;
    let envelope = Envelope::read(&bytes)?;
    let receiver = match receiver {
        Some(receiver) => receiver,
        None => named(engine, &envelope)?,
    };
    let query = PushQuery::read(parts.uri.query());
    let signed = query.signed();
    let guard = receiver.guard.as_ref().ok_or_else(Refused::closed)?;
    let opened = open(guard, &signed, &envelope, &bytes)?;
    freshness::check(engine, signed.timestamp, freshness::PATIENCE).await?;
    let mut receive_id = String::new();
    let key = opened.key;
    let push = opened.map(|opened| {
        receive_id = opened.receive_id;
        Push::read(opened.text)
    });
    let seal = Seal {
        receiver: Arc::clone(receiver),
        key,
        format: envelope.format,
        nonce: signed.nonce.to_owned(),
        receive_id,
    };
    Ok(Let { push, seal })
}

/// By the mode that is configured, whatever the push says of itself.
fn open(
    guard: &Guard,
    signed: &Signed<'_>,
    envelope: &Envelope<'_>,
    body: &[u8],
) -> Result<Verified<Opened>, Refused> {
    match guard {
        // Without ciphertext there is nothing that a signature covers.
        Guard::Sealed(crypt) => {
            let encrypt = envelope.encrypt.as_deref().ok_or(Refusal::NoEncrypt)?;
            Ok(crypt.open(signed, encrypt)?)
        }
        Guard::Plain(token) => {
            let opened = token.open(signed, body)?;
            // Compatible mode has the clear text beside the sealed one, safe mode has not.
            if envelope.encrypt.is_some() && !body_says_what_it_is(body) {
                return Err(Refused::sealed_in_plain_mode());
            }
            Ok(opened)
        }
    }
}

fn body_says_what_it_is(body: &[u8]) -> bool {
    !Push::read(body.to_vec()).msg_type().is_empty()
}

fn named<'a>(engine: &'a Engine, envelope: &Envelope<'_>) -> Result<&'a Arc<Receiver>, Refused> {
    let named = envelope.app_id.as_deref();
    let found = match named {
        Some(app_id) => engine.receivers.component(app_id),
        None => engine.receivers.only_component(),
    };
    found.ok_or_else(|| Refused::unknown("platform", named))
}
