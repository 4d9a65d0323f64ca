//! Requests that carry files: multipart, or the file's bytes as they are.

use crate::{
    answer,
    client::Client,
    course::Course,
    error::Error,
    file::FilePart,
    http::Http,
    log::Exchange,
    progress::{Transfer, follow},
    request::Prepared,
    route::Route,
    transport,
};
use bytes::Bytes;
use reqwest::{Body, RequestBuilder, header, multipart};
use serde_json::{Map, Value};
use std::{io, sync::Arc};
use yizhan_core::{BodyKind, Endpoint, Operation, Scope, SecretString};

impl Http {
    /// Sends an operation with files and returns its JSON answer. The members that do not go into
    /// the query become text parts.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn upload(
        &self,
        operation: &Operation,
        token: Option<&SecretString>,
        members: Map<String, Value>,
        files: &[FilePart],
    ) -> Result<Bytes, Error> {
        let route = Route::from(operation);
        let prepared = Prepared::from_members(&route, members);
        self.exchange_files(&route, None, token, &prepared, files)
            .await
    }

    /// One upload and its whole answer, judged.
    async fn exchange_files(
        &self,
        route: &Route<'_>,
        scope: Option<&Scope>,
        token: Option<&SecretString>,
        prepared: &Prepared,
        files: &[FilePart],
    ) -> Result<Bytes, Error> {
        let mut exchange = Exchange::begin(route, scope);
        let transfer = Arc::new(Transfer::default());
        let stall = self.inner.settings.stall_timeout;
        let outcome = tokio::select! {
            outcome = self.push(route, token, prepared, files, &transfer, &mut exchange.status) => outcome,
            () = transfer.stalled(stall) => Err(transport::stalled(route, self.hosts(), stall)),
        };
        exchange.end(&outcome);
        outcome
    }

    async fn push(
        &self,
        route: &Route<'_>,
        token: Option<&SecretString>,
        prepared: &Prepared,
        files: &[FilePart],
        transfer: &Arc<Transfer>,
        status: &mut Option<u16>,
    ) -> Result<Bytes, Error> {
        let request = self.request(route, token, prepared);
        let request = with_files(request, route, prepared, files, transfer).await?;
        let response = request.send().await.map_err(|error| {
            // A file that cannot be read breaks the connection, which is not the cause.
            match transfer.broken() {
                Some(source) => unreadable(route, source),
                None => transport::failed(route, self.hosts(), error),
            }
        })?;
        *status = Some(response.status().as_u16());
        let body = self.read(route, token, prepared, response).await?;
        answer::judge(route, || prepared.redactor(token), body)
    }
}

impl Client {
    /// Calls a typed endpoint that takes files. With files from readers or streams the call is never
    /// repeated, not even with a new token: a later call will have it.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn upload<E: Endpoint>(
        &self,
        scope: &Scope,
        request: &E,
        files: &[FilePart],
    ) -> Result<E::Response, Error> {
        let route = Route::from(E::OPERATION);
        let prepared = Prepared::from_request(&route, request)?;
        let answer = self.run_files(scope, &route, &prepared, files).await?;
        answer::decode(&route, || prepared.redactor(None), &answer)
    }

    /// Calls an operation of the table with files and returns its JSON answer.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn send_files(
        &self,
        scope: &Scope,
        operation: &Operation,
        members: Map<String, Value>,
        files: &[FilePart],
    ) -> Result<Bytes, Error> {
        let route = Route::from(operation);
        let prepared = Prepared::from_members(&route, members);
        self.run_files(scope, &route, &prepared, files).await
    }

    async fn run_files(
        &self,
        scope: &Scope,
        route: &Route<'_>,
        prepared: &Prepared,
        files: &[FilePart],
    ) -> Result<Bytes, Error> {
        let replayable = files.iter().all(FilePart::is_replayable);
        let mut course = Course::begin(self, scope, route).await?;
        loop {
            let outcome = self
                .http
                .exchange_files(route, Some(scope), course.token(), prepared, files)
                .await;
            match outcome {
                Ok(answer) => return Ok(answer),
                Err(error) => course.after(error, replayable).await?,
            }
        }
    }
}

async fn with_files(
    request: RequestBuilder,
    route: &Route<'_>,
    prepared: &Prepared,
    files: &[FilePart],
    transfer: &Arc<Transfer>,
) -> Result<RequestBuilder, Error> {
    match (route.body, files) {
        (BodyKind::Multipart { files: names }, files) => {
            let mut form = multipart::Form::new().percent_encode_noop();
            for (name, value) in &prepared.parts {
                let text = match value {
                    Value::Null => continue,
                    Value::String(text) => text.clone(),
                    other => other.to_string(),
                };
                form = form.text(part_name(route, name)?, text);
            }
            for (index, file) in files.iter().enumerate() {
                let name = file.part_name().or_else(|| names.get(index).copied());
                let name = part_name(route, name.unwrap_or("media"))?;
                let (body, length) = body(route, file, transfer).await?;
                let part = match length {
                    Some(length) => multipart::Part::stream_with_length(body, length),
                    None => multipart::Part::stream(body),
                };
                let part = part
                    .file_name(file.clean_name())
                    .mime_str(file.media_type())
                    .map_err(|_| refuse(route, "the file's content type is not a media type"))?;
                form = form.part(name, part);
            }
            Ok(request.multipart(form))
        }
        (BodyKind::Raw { content_type }, [file]) => {
            let (body, length) = body(route, file, transfer).await?;
            let request = request
                .header(header::CONTENT_TYPE, content_type)
                .body(body);
            Ok(match length {
                Some(length) => request.header(header::CONTENT_LENGTH, length),
                None => request,
            })
        }
        (BodyKind::Raw { .. }, _) => Err(refuse(route, "it takes exactly one file")),
        _ => Err(refuse(route, "it takes no files: use `call`")),
    }
}

async fn body(
    route: &Route<'_>,
    file: &FilePart,
    transfer: &Arc<Transfer>,
) -> Result<(Body, Option<u64>), Error> {
    let opened = file.open().await;
    let (pieces, length) = opened.map_err(|error| unreadable(route, Arc::new(error)))?;
    let pieces = follow(pieces, length, Arc::clone(transfer), file.progress());
    Ok((Body::wrap_stream(pieces), length))
}

/// Names go into a header as they are.
fn part_name(route: &Route<'_>, name: &str) -> Result<String, Error> {
    match name.is_empty() || name.contains(|c: char| c.is_control() || c == '"') {
        true => Err(refuse(
            route,
            "a part's name is empty or has a quote or a control character",
        )),
        false => Ok(name.to_owned()),
    }
}

fn refuse(route: &Route<'_>, reason: &str) -> Error {
    Error::Encode {
        operation: route.name.to_owned(),
        reason: reason.to_owned(),
    }
}

fn unreadable(route: &Route<'_>, source: Arc<io::Error>) -> Error {
    Error::File {
        operation: route.name.to_owned(),
        source,
    }
}
