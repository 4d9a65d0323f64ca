//! The application's functions, boxed; what they may take and return.

mod chain;
mod extract;

pub use chain::Handlers;
pub use extract::{FromReceived, MessageFunction};

use crate::{error::BoxError, event::Event, oauth_user::OauthUser, received::Received};
use axum::response::{IntoResponse, Response};
use futures_core::future::BoxFuture;
use std::{future::Future, sync::Arc};
use yizhan_message::Reply;

pub(crate) type OnEvent =
    Arc<dyn Fn(Event) -> BoxFuture<'static, Result<(), BoxError>> + Send + Sync>;
pub(crate) type OnMessage =
    Arc<dyn Fn(Received) -> BoxFuture<'static, Result<Reply, BoxError>> + Send + Sync>;
pub(crate) type OnOauth = Arc<dyn Fn(OauthUser) -> BoxFuture<'static, Response> + Send + Sync>;

/// What a message function may return: [`Reply`], `Option<Reply>`, nothing, or a `Result` of these.
///
/// `None` and `()` answer `success`: no reply.
pub trait IntoReply {
    /// The reply, or why there is none.
    ///
    /// # Errors
    /// The function's own error: answered `success`, and reported as an `error` event.
    fn into_reply(self) -> Result<Reply, BoxError>;
}

impl IntoReply for Reply {
    fn into_reply(self) -> Result<Reply, BoxError> {
        Ok(self)
    }
}

impl IntoReply for () {
    fn into_reply(self) -> Result<Reply, BoxError> {
        Ok(Reply::Success)
    }
}

impl IntoReply for Option<Reply> {
    fn into_reply(self) -> Result<Reply, BoxError> {
        Ok(self.unwrap_or(Reply::Success))
    }
}

impl<R: IntoReply, E: Into<BoxError>> IntoReply for Result<R, E> {
    fn into_reply(self) -> Result<Reply, BoxError> {
        self.map_err(Into::into)?.into_reply()
    }
}

/// What an event function may return: nothing, or a `Result`.
pub trait IntoOutcome {
    /// Whether the event has been dealt with.
    ///
    /// # Errors
    /// The function's own error: a notice is handed in again later, and an `error` event tells why.
    fn into_outcome(self) -> Result<(), BoxError>;
}

impl IntoOutcome for () {
    fn into_outcome(self) -> Result<(), BoxError> {
        Ok(())
    }
}

impl<E: Into<BoxError>> IntoOutcome for Result<(), E> {
    fn into_outcome(self) -> Result<(), BoxError> {
        self.map_err(Into::into)
    }
}

pub(crate) fn on_event<F, Fut>(f: F) -> OnEvent
where
    F: Fn(Event) -> Fut + Send + Sync + 'static,
    Fut: Future + Send + 'static,
    Fut::Output: IntoOutcome,
{
    Arc::new(move |event| {
        let outcome = f(event);
        Box::pin(async move { outcome.await.into_outcome() })
    })
}

pub(crate) fn on_message<F, Fut>(f: F) -> OnMessage
where
    F: Fn(Received) -> Fut + Send + Sync + 'static,
    Fut: Future + Send + 'static,
    Fut::Output: IntoReply,
{
    Arc::new(move |received| {
        let reply = f(received);
        Box::pin(async move { reply.await.into_reply() })
    })
}

pub(crate) fn on_oauth<F, Fut>(f: F) -> OnOauth
where
    F: Fn(OauthUser) -> Fut + Send + Sync + 'static,
    Fut: Future + Send + 'static,
    Fut::Output: IntoResponse,
{
    Arc::new(move |user| {
        let response = f(user);
        Box::pin(async move { response.await.into_response() })
    })
}
