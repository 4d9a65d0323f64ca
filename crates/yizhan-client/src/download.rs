//! Answers that are files, streamed; and the JSON that may come in their place.

use crate::{
    answer,
    body::{self, Pieces, Start},
    client::Client,
    course::Course,
    disposition,
    error::Error,
    http::Http,
    log::Exchange,
    progress::Progress,
    request::Prepared,
    route::Route,
    transport,
};
use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use futures_util::{StreamExt, stream};
use reqwest::header;
use serde_json::{Map, Value};
use std::{
    fmt,
    path::Path,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
};
use tokio::{io::AsyncWriteExt, time::timeout};
use yizhan_core::{AnswerKind, Endpoint, Operation, Scope, SecretString};

/// What a download gives: mostly a file, for some media JSON that says where the file is.
#[derive(Debug)]
#[non_exhaustive]
pub enum Downloaded<T> {
    /// The file.
    File(Download),
    /// A good answer in JSON: `video_url`, news.
    Json(T),
}

impl<T> Downloaded<T> {
    /// The file, if it is one.
    pub fn file(self) -> Option<Download> {
        match self {
            Self::File(file) => Some(file),
            Self::Json(_) => None,
        }
    }
}

/// A file on its way: a stream of its bytes. Dropping it ends the transfer.
pub struct Download {
    operation: String,
    content_type: Option<String>,
    file_name: Option<String>,
    length: Option<u64>,
    done: u64,
    pieces: Pieces,
    on_progress: Option<Box<dyn Fn(Progress) + Send + Sync>>,
}

impl Download {
    /// The media type that WeChat states.
    #[must_use]
    pub fn content_type(&self) -> Option<&str> {
        self.content_type.as_deref()
    }

    /// The name that WeChat gives to the file; never has a path.
    #[must_use]
    pub fn file_name(&self) -> Option<&str> {
        self.file_name.as_deref()
    }

    /// The length in bytes, when WeChat states it.
    #[must_use]
    pub fn length(&self) -> Option<u64> {
        self.length
    }

    /// Calls `tell` after each piece that came. It must be quick.
    #[must_use]
    pub fn on_progress(mut self, tell: impl Fn(Progress) + Send + Sync + 'static) -> Self {
        self.on_progress = Some(Box::new(tell));
        self
    }

    /// The whole file, when it has no more than `limit` bytes.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn bytes(mut self, limit: usize) -> Result<Bytes, Error> {
        let mut whole = BytesMut::new();
        while let Some(piece) = self.next().await.transpose()? {
            if whole.len() + piece.len() > limit {
                return Err(Error::TooLarge {
                    operation: self.operation,
                    limit,
                });
            }
            whole.extend_from_slice(&piece);
        }
        Ok(whole.freeze())
    }

    /// Writes the file to disk and returns its length. What stood there is replaced; a file that
    /// came only in part is removed again.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn save(mut self, path: impl AsRef<Path>) -> Result<u64, Error> {
        let path = path.as_ref();
        let operation = self.operation.clone();
        let failed = |error: std::io::Error| Error::File {
            operation: operation.clone(),
            source: Arc::new(std::io::Error::new(
                error.kind(),
                format!("{}: {error}", path.display()),
            )),
        };
        let mut file = tokio::fs::File::create(path).await.map_err(failed)?;
        let written = async {
            while let Some(piece) = self.next().await.transpose()? {
                file.write_all(&piece).await.map_err(failed)?;
            }
            file.sync_all().await.map_err(failed)
        };
        match written.await {
            Ok(()) => Ok(self.done),
            Err(error) => {
                drop(file);
                let _ = tokio::fs::remove_file(path).await;
                Err(error)
            }
        }
    }
}

impl Stream for Download {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let polled = self.pieces.poll_next_unpin(cx);
        if let Poll::Ready(Some(Ok(piece))) = &polled {
            self.done += piece.len() as u64;
            if let Some(tell) = &self.on_progress {
                tell(Progress {
                    bytes: self.done,
                    total: self.length,
                });
            }
        }
        polled
    }
}

impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download")
            .field("operation", &self.operation)
            .field("content_type", &self.content_type)
            .field("file_name", &self.file_name)
            .field("length", &self.length)
            .field("done", &self.done)
            .finish_non_exhaustive()
    }
}

impl Http {
    /// Sends an operation whose answer is a file.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn download(
        &self,
        operation: &Operation,
        token: Option<&SecretString>,
        members: Map<String, Value>,
    ) -> Result<Downloaded<Bytes>, Error> {
        let route = Route::from(operation);
        let prepared = Prepared::from_members(&route, members);
        self.exchange_download(&route, None, token, &prepared).await
    }

    async fn exchange_download(
        &self,
        route: &Route<'_>,
        scope: Option<&Scope>,
        token: Option<&SecretString>,
        prepared: &Prepared,
    ) -> Result<Downloaded<Bytes>, Error> {
        let mut exchange = Exchange::begin(route, scope);
        let begun = self.begin_download(route, token, prepared, &mut exchange.status);
        let limit = self.inner.settings.timeout;
        let outcome = timeout(limit, begun)
            .await
            .unwrap_or_else(|_| Err(transport::stalled(route, self.hosts(), limit)));
        exchange.end(&outcome);
        outcome
    }

    /// Up to the point where it is known whether the answer is a file.
    async fn begin_download(
        &self,
        route: &Route<'_>,
        token: Option<&SecretString>,
        prepared: &Prepared,
        status: &mut Option<u16>,
    ) -> Result<Downloaded<Bytes>, Error> {
        let sent = self.request(route, token, prepared).send().await;
        let response = sent.map_err(|error| transport::failed(route, self.hosts(), error))?;
        *status = Some(response.status().as_u16());
        if route.answer == AnswerKind::Json {
            let whole = self.read(route, token, prepared, response).await?;
            let judged = answer::judge(route, || prepared.redactor(token), whole)?;
            return Ok(Downloaded::Json(judged));
        }
        let response = self.accept(route, token, prepared, response).await?;
        let text = |name| {
            let value = response.headers().get(name)?;
            value.to_str().ok().map(str::to_owned)
        };
        let mut download = Download {
            operation: route.name.to_owned(),
            content_type: text(header::CONTENT_TYPE),
            file_name: response
                .headers()
                .get(header::CONTENT_DISPOSITION)
                .and_then(disposition::file_name),
            length: response.content_length(),
            done: 0,
            pieces: stream::empty().boxed(),
            on_progress: None,
        };
        let mut pieces = self.pieces(route, response);
        // A name makes it a file, whatever is in it, unless it may be an error that has one.
        if download.file_name.is_some() && !says_json(&download) {
            download.pieces = pieces;
            return Ok(Downloaded::File(download));
        }
        let limit = self.inner.settings.answer_limit;
        let start = match body::start(&mut pieces, limit).await? {
            Start::Other(start) => start,
            Start::Object(whole) => {
                let judged = answer::judge(route, || prepared.redactor(token), whole.clone())?;
                let wanted = download.file_name.is_none()
                    && (route.answer != AnswerKind::Binary || says_json(&download));
                if wanted && serde_json::from_slice::<serde::de::IgnoredAny>(&judged).is_ok() {
                    return Ok(Downloaded::Json(judged));
                }
                vec![whole]
            }
        };
        download.pieces = body::resume(start, pieces);
        Ok(Downloaded::File(download))
    }
}

impl Client {
    /// Calls a typed endpoint whose answer is a file.
    ///
    /// # Errors
    /// See [`Error`]. What fails after the file has begun to come is an item of its stream.
    pub async fn download<E: Endpoint>(
        &self,
        scope: &Scope,
        request: &E,
    ) -> Result<Downloaded<E::Response>, Error> {
        let route = Route::from(E::OPERATION);
        let prepared = Prepared::from_request(&route, request)?;
        match self.run_download(scope, &route, &prepared).await? {
            Downloaded::File(file) => Ok(Downloaded::File(file)),
            Downloaded::Json(answer) => {
                answer::decode(&route, || prepared.redactor(None), &answer).map(Downloaded::Json)
            }
        }
    }

    /// Calls an operation of the table whose answer is a file.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn send_download(
        &self,
        scope: &Scope,
        operation: &Operation,
        members: Map<String, Value>,
    ) -> Result<Downloaded<Bytes>, Error> {
        let route = Route::from(operation);
        let prepared = Prepared::from_members(&route, members);
        self.run_download(scope, &route, &prepared).await
    }

    async fn run_download(
        &self,
        scope: &Scope,
        route: &Route<'_>,
        prepared: &Prepared,
    ) -> Result<Downloaded<Bytes>, Error> {
        let mut course = Course::begin(self, scope, route).await?;
        loop {
            let outcome = self
                .http
                .exchange_download(route, Some(scope), course.token(), prepared)
                .await;
            match outcome {
                Ok(downloaded) => return Ok(downloaded),
                Err(error) => course.after(error, true).await?,
            }
        }
    }
}

fn says_json(download: &Download) -> bool {
    let content_type = download.content_type.as_deref().unwrap_or_default();
    let essence = content_type.split(';').next().unwrap_or_default().trim();
    matches!(
        essence.to_ascii_lowercase().as_str(),
        "application/json" | "text/json" | "text/plain"
    )
}
