//! From bytes to a verified push: read, choose the platform, check signature, key and time.

use super::{body, freshness, query::PushQuery, refused::Refused};
use crate::{engine::Engine, platform::Platform};
use axum::body::Body;
use http::request::Parts;
use std::sync::Arc;
use yizhan_codec::{Envelope, Format, KeyAge, Refusal, Verified};
use yizhan_message::Push;

/// A push that passed every check, and what its answer is sealed with.
pub(super) struct Let {
    pub(super) push: Verified<Push>,
    pub(super) seal: Seal,
}

/// How an answer to one request is sealed.
pub(super) struct Seal {
    pub(super) platform: Arc<Platform>,
    pub(super) key: KeyAge,
    pub(super) format: Format,
    pub(super) nonce: String,
}

/// Which platform a request is for.
pub(super) enum Chosen<'a> {
    /// By its URL.
    Platform(&'a Arc<Platform>),
    /// By `AppId` in the envelope.
    ByEnvelope,
}

pub(super) async fn verify(
    engine: &Engine,
    chosen: Chosen<'_>,
    parts: &Parts,
    body: Body,
) -> Result<Let, Refused> {
    let bytes = body::read(&parts.headers, body, engine.limits.body).await?;
    let envelope = Envelope::read(&bytes)?;
    let platform = match chosen {
        Chosen::Platform(platform) => platform,
        Chosen::ByEnvelope => named(engine, &envelope)?,
    };
    let query = PushQuery::read(parts.uri.query());
    let signed = query.signed();
    // A component has no plain mode: without ciphertext there is nothing that a signature covers.
    let encrypt = envelope.encrypt.as_deref().ok_or(Refusal::NoEncrypt)?;
    let opened = platform.crypt.open(&signed, encrypt)?;
    freshness::check(engine, signed.timestamp).await?;
    let seal = Seal {
        platform: Arc::clone(platform),
        key: opened.key,
        format: envelope.format,
        nonce: signed.nonce.to_owned(),
    };
    let push = opened.map(|opened| Push::read(opened.text));
    Ok(Let { push, seal })
}

fn named<'a>(engine: &'a Engine, envelope: &Envelope<'_>) -> Result<&'a Arc<Platform>, Refused> {
    let named = envelope.app_id.as_deref();
    let found = match named {
        Some(app_id) => engine.platform(app_id),
        None => engine.platforms.only(),
    };
    found.ok_or_else(|| Refused::unknown_platform(named))
}
