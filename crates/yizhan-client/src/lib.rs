//! HTTP transport: sends an operation with a token, reads the answer, decides about errors.
//!
//! [`Http`] sends one operation with a token that the caller gives. [`Client`] takes its tokens from
//! a [`TokenSource`] and repeats a call once when the token turns out to be void.

mod clock;
mod error;
mod hosts;
mod token;

pub use clock::WeChatClock;
pub use error::Error;
pub use hosts::Hosts;
pub use token::{Token, TokenError, TokenSource};

use bytes::Bytes;
use serde_json::{Map, Value};
use std::{sync::Arc, time::Duration};
use yizhan_core::{Endpoint, Method, Operation, Scope, SecretString};

/// Settings of [`Http`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct HttpSettings {
    /// Where WeChat's hosts are.
    pub hosts: Hosts,
    /// How long a connection may take; 5 s by default.
    pub connect_timeout: Duration,
    /// How long a call may take altogether; 10 s by default. Uploads and downloads have none.
    pub timeout: Duration,
}

/// Sends operations with tokens that the caller gives. Cheap to clone.
#[derive(Clone)]
pub struct Http {
    _private: Arc<()>,
}

impl Http {
    /// Opens nothing yet: connections are made at the first call and reused.
    ///
    /// # Errors
    /// When the TLS configuration cannot be built.
    pub fn new(settings: HttpSettings) -> Result<Self, Error> {
        let _ = settings;
        unimplemented!()
    }
    /// A clock that follows WeChat's own, as its answers tell it.
    #[must_use]
    pub fn clock(&self) -> Arc<WeChatClock> {
        unimplemented!()
    }
    /// Where WeChat's hosts are.
    #[must_use]
    pub fn hosts(&self) -> &Hosts {
        unimplemented!()
    }
    /// Sends a typed request with a given token (none for operations that need none).
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn call<E: Endpoint>(
        &self,
        token: Option<&SecretString>,
        request: &E,
    ) -> Result<E::Response, Error> {
        let _ = (token, request);
        unimplemented!()
    }
    /// Sends an operation's members with a given token and returns the JSON answer.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn send(
        &self,
        operation: &Operation,
        token: Option<&SecretString>,
        members: Map<String, Value>,
    ) -> Result<Bytes, Error> {
        let _ = (operation, token, members);
        unimplemented!()
    }
}

/// Calls WeChat on behalf of an account, with tokens from a [`TokenSource`]. Cheap to clone.
#[derive(Clone)]
pub struct Client {
    _http: Http,
    _tokens: Arc<dyn TokenSource>,
}

impl Client {
    /// Over a transport, with a source of tokens.
    pub fn new(http: Http, tokens: Arc<dyn TokenSource>) -> Self {
        Self {
            _http: http,
            _tokens: tokens,
        }
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
        let _ = (scope, request);
        unimplemented!()
    }
    /// Calls any path with the account's token and returns the whole answer.
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
        let _ = (scope, method, path, members);
        unimplemented!()
    }
}
