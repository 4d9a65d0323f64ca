//! One attempt of one push over HTTP: WeChat's time-out, a bounded answer, and failures in words.

use super::channel::Wire;
use serde::Serialize;
use std::{
    error::Error as _,
    time::{Duration, Instant},
};

/// Bytes of an answer that are read at most.
const ANSWER_LIMIT: usize = 1 << 20;

/// One attempt and what came back.
#[derive(Clone, Debug, Default, Serialize)]
pub(crate) struct Attempt {
    /// HTTP status; null when there was no answer.
    pub(crate) status: Option<u16>,
    /// The answer's body.
    pub(crate) body: String,
    /// Real milliseconds until the answer was complete.
    pub(crate) ms: u64,
    /// Why there was no answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) error: Option<String>,
}

/// What an attempt brought, with the answer's bytes.
pub(crate) struct Outcome {
    /// For the record.
    pub(crate) attempt: Attempt,
    /// The answer's bytes when its status was 200.
    pub(crate) answer: Option<Vec<u8>>,
}

/// The client that all pushes of a sandbox share.
pub(crate) fn client() -> Result<reqwest::Client, reqwest::Error> {
    reqwest::Client::builder()
        // WeChat follows no redirects, and a developer's proxy is no business of a local push.
        .redirect(reqwest::redirect::Policy::none())
        .no_proxy()
        .user_agent("Mozilla/4.0")
        .build()
}

/// Sends once; `cut` leaves the second half of the body out.
pub(crate) async fn send(
    client: &reqwest::Client,
    wire: &Wire,
    timeout: Duration,
    cut: bool,
) -> Outcome {
    let started = Instant::now();
    let mut bytes = wire.body.clone().into_bytes();
    if cut {
        bytes.truncate(bytes.len() / 2);
    }
    let request = client
        .post(wire.url.clone())
        .header(http::header::CONTENT_TYPE, wire.content_type)
        .header(http::header::ACCEPT, "*/*")
        .body(bytes);
    let exchange = async {
        let response = request.send().await.map_err(|error| named(&error))?;
        let status = response.status().as_u16();
        let body = read(response).await?;
        Ok::<_, String>((status, body))
    };
    let result = match tokio::time::timeout(timeout, exchange).await {
        Ok(result) => result,
        Err(_) => Err(format!(
            "no complete answer within {} s",
            timeout.as_secs_f32()
        )),
    };
    let ms = u64::try_from(started.elapsed().as_millis()).unwrap_or(u64::MAX);
    match result {
        Ok((status, body)) => Outcome {
            attempt: Attempt {
                status: Some(status),
                body: String::from_utf8_lossy(&body).into_owned(),
                ms,
                error: None,
            },
            answer: (status == 200).then_some(body),
        },
        Err(error) => Outcome {
            attempt: Attempt {
                ms,
                error: Some(error),
                ..Attempt::default()
            },
            answer: None,
        },
    }
}

async fn read(mut response: reqwest::Response) -> Result<Vec<u8>, String> {
    let mut body = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(|error| named(&error))? {
        if body.len() + chunk.len() > ANSWER_LIMIT {
            return Err("the answer is longer than 1 MiB".to_owned());
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body)
}

/// A transport failure in words; never with the URL, whose query is signed.
fn named(error: &reqwest::Error) -> String {
    let mut source = error.source();
    let mut last = String::new();
    while let Some(inner) = source {
        if let Some(io) = inner.downcast_ref::<std::io::Error>() {
            return match io.kind() {
                std::io::ErrorKind::ConnectionRefused => {
                    "connection refused: nothing listens at this address".to_owned()
                }
                std::io::ErrorKind::ConnectionReset | std::io::ErrorKind::BrokenPipe => {
                    "the server closed the connection without an answer".to_owned()
                }
                _ => format!("the connection failed: {io}"),
            };
        }
        last = inner.to_string();
        source = inner.source();
    }
    if last.contains("dns") || last.contains("lookup") {
        return format!("the host name cannot be resolved: {last}");
    }
    if error.is_connect() {
        format!("cannot connect: {last}")
    } else if last.contains("closed") || last.contains("incomplete") {
        "the server closed the connection without a complete answer".to_owned()
    } else {
        format!("no answer: {last}")
    }
}

/// Gets a page as the browser that was sent there would, without following it further.
pub(crate) async fn get(client: &reqwest::Client, url: url::Url, timeout: Duration) -> Attempt {
    let started = Instant::now();
    let exchange = async {
        let response = client
            .get(url)
            .send()
            .await
            .map_err(|error| named(&error))?;
        let status = response.status().as_u16();
        Ok::<_, String>((status, read(response).await?))
    };
    let result = tokio::time::timeout(timeout, exchange).await;
    let ms = u64::try_from(started.elapsed().as_millis()).unwrap_or(u64::MAX);
    match result {
        Ok(Ok((status, body))) => Attempt {
            status: Some(status),
            body: String::from_utf8_lossy(&body).into_owned(),
            ms,
            error: None,
        },
        Ok(Err(error)) => Attempt {
            ms,
            error: Some(error),
            ..Attempt::default()
        },
        Err(_) => Attempt {
            ms,
            error: Some(format!(
                "no complete answer within {} s",
                timeout.as_secs_f32()
            )),
            ..Attempt::default()
        },
    }
}
