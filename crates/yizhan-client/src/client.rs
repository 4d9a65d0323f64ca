//! Calls on behalf of accounts, with tokens from a source and bounded repeats.

use crate::{
    account::AccountClient, answer, course::Course, error::Error, http::Http, request::Prepared,
    retry::RetryPolicy, route::Route, token::TokenSource,
};
use bytes::Bytes;
use serde_json::{Map, Value};
use std::{fmt, sync::Arc};
use yizhan_core::{Endpoint, Method, Operation, Scope, SecretString};

/// Calls WeChat on behalf of an account, with tokens from a [`TokenSource`]. Cheap to clone.
///
/// When WeChat refuses a token, the source is told which generation it was, and the call is repeated
/// once with a later one. Beyond that calls are repeated as the [`RetryPolicy`] says.
#[derive(Clone)]
pub struct Client {
    pub(crate) http: Http,
    pub(crate) tokens: Arc<dyn TokenSource>,
    pub(crate) retry: RetryPolicy,
}

impl Client {
    /// Over a transport, with a source of tokens.
    pub fn new(http: Http, tokens: Arc<dyn TokenSource>) -> Self {
        Self {
            http,
            tokens,
            retry: RetryPolicy::default(),
        }
    }

    /// The same client with another policy of repeats.
    #[must_use]
    pub fn with_retry(mut self, retry: RetryPolicy) -> Self {
        self.retry = retry;
        self
    }

    /// The transport underneath.
    #[must_use]
    pub fn http(&self) -> &Http {
        &self.http
    }

    /// A handle that is bound to one account.
    #[must_use]
    pub fn account(&self, scope: Scope) -> AccountClient {
        AccountClient::new(self.clone(), scope)
    }

    /// Calls a typed endpoint on behalf of `scope`.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn call<E: Endpoint>(
        &self,
        scope: &Scope,
        request: &E,
    ) -> Result<E::Response, Error> {
        let route = Route::from(E::OPERATION);
        let prepared = Prepared::from_request(&route, request)?;
        let (answer, token) = self.run(scope, &route, &prepared).await?;
        answer::decode(&route, || prepared.redactor(token.as_ref()), &answer)
    }

    /// Calls an operation of the table on behalf of `scope` and returns the answer as it came: JSON
    /// whose `errcode` is 0 or absent, or the bytes of a binary answer.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn send(
        &self,
        scope: &Scope,
        operation: &Operation,
        members: Map<String, Value>,
    ) -> Result<Bytes, Error> {
        let route = Route::from(operation);
        let prepared = Prepared::from_members(&route, members);
        Ok(self.run(scope, &route, &prepared).await?.0)
    }

    /// Calls any path with the account's token and returns the whole answer.
    ///
    /// The path is absolute and may carry a query. The members of a `GET` become query parameters,
    /// those of a `POST` its JSON body.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn call_raw(
        &self,
        scope: &Scope,
        method: Method,
        path: &str,
        members: Value,
    ) -> Result<Value, Error> {
        let (path, query) = path.split_once('?').unwrap_or((path, ""));
        let route = Route::raw(scope, method, path);
        if let Err(reason) = check_path(path) {
            return Err(Error::Encode {
                operation: "raw call".to_owned(),
                reason: reason.to_owned(),
            });
        }
        let mut prepared = Prepared::from_value(&route, members)?;
        prepared.add_query(query);
        for name in ["access_token", "component_access_token"] {
            prepared.drop_query(name);
        }
        let (answer, token) = self.run(scope, &route, &prepared).await?;
        answer::decode(&route, || prepared.redactor(token.as_ref()), &answer)
    }

    /// The answer, and the token that brought it.
    pub(crate) async fn run(
        &self,
        scope: &Scope,
        route: &Route<'_>,
        prepared: &Prepared,
    ) -> Result<(Bytes, Option<SecretString>), Error> {
        let mut course = Course::begin(self, scope, route).await?;
        loop {
            let outcome = self
                .http
                .exchange(route, Some(scope), course.token(), prepared)
                .await;
            match outcome {
                Ok(answer) => return Ok((answer, course.token().cloned())),
                Err(error) => course.after(error, true).await?,
            }
        }
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("http", &self.http)
            .field("retry", &self.retry)
            .finish_non_exhaustive()
    }
}

/// A path that leads where it seems to lead.
pub(crate) fn check_path(path: &str) -> Result<(), &'static str> {
    if !path.starts_with('/') || path.starts_with("//") {
        return Err("the path must begin with one `/`");
    }
    if path.len() > 512 {
        return Err("the path is longer than 512 bytes");
    }
    if path.contains(['#', '?', '\\', '%']) || path.contains(|c: char| c.is_control() || c == ' ') {
        return Err("the path has characters that no path of WeChat has");
    }
    if path.split('/').any(|part| part == "." || part == "..") {
        return Err("the path must not have `.` or `..` parts");
    }
    Ok(())
}
