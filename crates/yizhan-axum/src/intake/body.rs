//! Reads a body: so much, so long, and no more.

use super::refused::Refused;
use crate::within::within;
use axum::body::Body;
use bytes::{Bytes, BytesMut};
use futures_util::StreamExt as _;
use http::{HeaderMap, StatusCode, header};
use std::time::Duration;

/// WeChat sends a push in one go; a body that takes longer is no push.
const PATIENCE: Duration = Duration::from_secs(5);

pub(super) async fn read(headers: &HeaderMap, body: Body, limit: usize) -> Result<Bytes, Refused> {
    let declared = headers
        .get(header::CONTENT_LENGTH)
        .and_then(|v| v.to_str().ok());
    if declared.and_then(|v| v.parse::<u64>().ok()) > u64::try_from(limit).ok() {
        return Err(too_large(limit));
    }
    match within(PATIENCE, collect(body, limit)).await {
        Ok(result) => result,
        Err(_) => Err(Refused::new(
            StatusCode::REQUEST_TIMEOUT,
            "body_time",
            "the body did not arrive within 5 s",
        )),
    }
}

async fn collect(body: Body, limit: usize) -> Result<Bytes, Refused> {
    let mut chunks = body.into_data_stream();
    let mut whole = Bytes::new();
    let mut joined = BytesMut::new();
    while let Some(chunk) = chunks.next().await {
        let chunk = chunk.map_err(|_| {
            Refused::new(
                StatusCode::BAD_REQUEST,
                "body",
                "the body broke off on the way",
            )
        })?;
        if whole.len() + joined.len() + chunk.len() > limit {
            return Err(too_large(limit));
        }
        if whole.is_empty() && joined.is_empty() {
            whole = chunk;
        } else {
            joined.extend_from_slice(&std::mem::take(&mut whole));
            joined.extend_from_slice(&chunk);
        }
    }
    Ok(if joined.is_empty() {
        whole
    } else {
        joined.freeze()
    })
}

fn too_large(limit: usize) -> Refused {
    Refused::new(
        StatusCode::PAYLOAD_TOO_LARGE,
        "body_size",
        format!("the body has more than {limit} bytes; raise body_limit if WeChat really sent it"),
    )
}
