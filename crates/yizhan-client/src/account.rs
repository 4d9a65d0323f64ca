//! A client that is bound to one account, so that the account cannot be mistaken.

use crate::{client::Client, download::Downloaded, error::Error, file::FilePart};
use bytes::Bytes;
use serde_json::{Map, Value};
use yizhan_core::{Endpoint, Method, Operation, Scope};

/// Calls on behalf of one account. Cheap to clone.
#[derive(Clone, Debug)]
pub struct AccountClient {
    client: Client,
    scope: Scope,
}

impl AccountClient {
    pub(crate) fn new(client: Client, scope: Scope) -> Self {
        Self { client, scope }
    }

    /// On whose behalf it calls.
    #[must_use]
    pub fn scope(&self) -> &Scope {
        &self.scope
    }

    /// The client underneath.
    #[must_use]
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// Calls a typed endpoint.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn call<E: Endpoint>(&self, request: &E) -> Result<E::Response, Error> {
        self.client.call(&self.scope, request).await
    }

    /// Calls an operation of the table; see [`Client::send`].
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn send(
        &self,
        operation: &Operation,
        members: Map<String, Value>,
    ) -> Result<Bytes, Error> {
        self.client.send(&self.scope, operation, members).await
    }

    /// Calls any path with the account's token; see [`Client::call_raw`].
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn call_raw(
        &self,
        method: Method,
        path: &str,
        members: Value,
    ) -> Result<Value, Error> {
        self.client
            .call_raw(&self.scope, method, path, members)
            .await
    }

    /// Calls a typed endpoint that takes files; see [`Client::upload`].
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn upload<E: Endpoint>(
        &self,
        request: &E,
        files: &[FilePart],
    ) -> Result<E::Response, Error> {
        self.client.upload(&self.scope, request, files).await
    }

    /// Calls a typed endpoint whose answer is a file; see [`Client::download`].
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn download<E: Endpoint>(
        &self,
        request: &E,
    ) -> Result<Downloaded<E::Response>, Error> {
        self.client.download(&self.scope, request).await
    }
}
