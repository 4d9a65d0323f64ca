//! Passes on a call that someone else made, with the account's token in the place of theirs: what an
//! API proxy does. Request and answer stay as they are, errors of WeChat included.

use crate::{
    answer,
    body::{self, Pieces, Start},
    client::{Client, check_path},
    course::Course,
    error::Error,
    http::Http,
    log::Exchange,
    request::Prepared,
    route::Route,
    transport,
};
use bytes::Bytes;
use futures_core::Stream;
use futures_util::StreamExt;
use http::{HeaderMap, HeaderName, HeaderValue, header};
use serde_json::Map;
use std::{
    fmt,
    pin::Pin,
    task::{Context, Poll},
};
use tokio::time::timeout;
use yizhan_core::{AnswerKind, BodyKind, ErrCode, Host, Method, Operation, Scope, SecretString};

/// Parameters that carry a token, whoever's it is: they are never passed on.
const TOKENS: [&str; 4] = [
    "access_token",
    "component_access_token",
    "suite_access_token",
    "provider_access_token",
];

/// What of an answer is passed back beside its status and body.
const PASSED_BACK: [HeaderName; 3] = [
    header::CONTENT_TYPE,
    header::CONTENT_DISPOSITION,
    header::CONTENT_LENGTH,
];

/// A call to pass on.
#[derive(Clone)]
pub struct Forward<'a> {
    /// The operation of the table, when it is known: it says whose token goes with the call and how
    /// it is named. Otherwise that follows from the path.
    pub operation: Option<&'a Operation>,
    /// Which of WeChat's hosts; counts only without an operation.
    pub host: Host,
    /// How it was called.
    pub method: Method,
    /// The path, without query.
    pub path: &'a str,
    /// The query as it came, without `?`. Tokens in it are dropped.
    pub query: &'a str,
    /// The type of the body. WeChat reads any as JSON where it expects JSON.
    pub content_type: Option<HeaderValue>,
    /// The body as it came.
    pub body: Bytes,
}

impl fmt::Debug for Forward<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Query and body may hold secrets.
        f.debug_struct("Forward")
            .field("method", &self.method)
            .field("path", &self.path)
            .finish_non_exhaustive()
    }
}

/// WeChat's answer to a call that was passed on; a stream of the body's bytes.
pub struct Forwarded {
    /// The HTTP status.
    pub status: u16,
    /// Content type, disposition and length.
    pub headers: HeaderMap,
    /// The error that WeChat's answer carries, for those who keep count; the body has it as well.
    pub errcode: Option<ErrCode>,
    pieces: Pieces,
}

impl fmt::Debug for Forwarded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Forwarded")
            .field("status", &self.status)
            .field("headers", &self.headers)
            .field("errcode", &self.errcode)
            .finish_non_exhaustive()
    }
}

impl Stream for Forwarded {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.pieces.poll_next_unpin(cx)
    }
}

impl Client {
    /// Passes a call on with the token of `scope`. A token that WeChat refuses is renewed, and the
    /// call repeated with it, once; any other error of WeChat is an answer like all others.
    ///
    /// # Errors
    /// When there is no token, no answer, or the path is not one of WeChat's; see [`Error`].
    pub async fn forward(&self, scope: &Scope, call: &Forward<'_>) -> Result<Forwarded, Error> {
        check_path(call.path).map_err(|reason| Error::Encode {
            operation: "forwarded call".to_owned(),
            reason: reason.to_owned(),
        })?;
        let route = route(scope, call);
        let mut prepared = Prepared::from_members(&route, Map::new());
        prepared.add_query(call.query);
        TOKENS.iter().for_each(|name| prepared.drop_query(name));
        prepared.body = (!call.body.is_empty()).then(|| call.body.clone());
        let mut course = Course::begin(self, scope, &route).await?;
        loop {
            let token = course.token();
            let passed = self.http.pass(&route, scope, token, &prepared, call).await;
            match passed {
                Ok((forwarded, Some(error))) if course.refusal(&error).is_some() => {
                    if course.after(error, true).await.is_err() {
                        return Ok(forwarded);
                    }
                }
                Ok((forwarded, _)) => return Ok(forwarded),
                Err(error) => course.after(error, true).await?,
            }
        }
    }
}

fn route<'a>(scope: &Scope, call: &Forward<'a>) -> Route<'a> {
    let mut route = match call.operation {
        Some(operation) => Route::from(operation),
        None => Route {
            host: call.host,
            ..Route::raw(scope, call.method, call.path)
        },
    };
    route.method = call.method;
    route.path = call.path;
    // The body is the caller's, whatever the table says.
    route.query = &[];
    route.body = BodyKind::None;
    // Whatever comes back is looked at for an error, and refused for nothing else.
    route.answer = AnswerKind::BinaryOrJson;
    route.ok_field = None;
    route
}

impl Http {
    async fn pass(
        &self,
        route: &Route<'_>,
        scope: &Scope,
        token: Option<&SecretString>,
        prepared: &Prepared,
        call: &Forward<'_>,
    ) -> Result<(Forwarded, Option<Error>), Error> {
        let mut exchange = Exchange::begin(route, Some(scope));
        // A body takes its time to go up, and a file to be made: as long as an upload may stand still.
        let limit = self.inner.settings.stall_timeout;
        let begun = self.begin_pass(route, token, prepared, call, &mut exchange.status);
        let outcome = timeout(limit, begun)
            .await
            .unwrap_or_else(|_| Err(transport::stalled(route, self.hosts(), limit)));
        match &outcome {
            Ok((_, error)) => exchange.write(error.as_ref()),
            Err(error) => exchange.write(Some(error)),
        }
        outcome
    }

    async fn begin_pass(
        &self,
        route: &Route<'_>,
        token: Option<&SecretString>,
        prepared: &Prepared,
        call: &Forward<'_>,
        status: &mut Option<u16>,
    ) -> Result<(Forwarded, Option<Error>), Error> {
        let mut request = self.request(route, token, prepared);
        if let Some(content_type) = &call.content_type {
            // Replaces the type that bodies have by default.
            let mut headers = HeaderMap::new();
            headers.insert(header::CONTENT_TYPE, content_type.clone());
            request = request.headers(headers);
        }
        let sent = request.send().await;
        let response = sent.map_err(|error| transport::failed(route, self.hosts(), error))?;
        self.observe(&response);
        let code = response.status().as_u16();
        *status = Some(code);
        let mut headers = HeaderMap::new();
        for name in PASSED_BACK {
            if let Some(value) = response.headers().get(&name) {
                headers.insert(name, value.clone());
            }
        }
        let mut pieces = self.pieces(route, response);
        let limit = self.inner.settings.answer_limit;
        let (start, error) = match body::start(&mut pieces, limit).await? {
            Start::Other(start) => (start, None),
            Start::Object(whole) => {
                let judged = answer::judge(route, || prepared.redactor(token), whole.clone());
                (vec![whole], judged.err())
            }
        };
        let forwarded = Forwarded {
            status: code,
            headers,
            errcode: error.as_ref().and_then(Error::code),
            pieces: body::resume(start, pieces),
        };
        Ok((forwarded, error))
    }
}
