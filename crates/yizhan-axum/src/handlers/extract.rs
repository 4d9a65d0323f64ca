//! What a message function may take as its arguments: parts of the push, by their types.

use super::IntoReply;
use crate::{error::BoxError, received::Received};
use futures_core::future::BoxFuture;
use std::future::Future;
use tower_sessions_core::Session;
use yizhan_client::AccountClient;
use yizhan_message::{
    Content, Event, Message, Reply,
    message::{Image, Link, Location, MiniProgramPage, Text, Video, Voice},
};

/// A type that a message function can have as an argument.
pub trait FromReceived: Sized {
    /// It, or `None` when the push is of another kind: then the function is passed over.
    fn from_received(received: &Received, content: &Content) -> Option<Self>;
}

impl FromReceived for Received {
    fn from_received(received: &Received, _: &Content) -> Option<Self> {
        Some(received.clone())
    }
}

/// The user's conversation with the account.
impl FromReceived for Session {
    fn from_received(received: &Received, _: &Content) -> Option<Self> {
        Some(received.session().clone())
    }
}

/// Calls on behalf of the account.
impl FromReceived for AccountClient {
    fn from_received(received: &Received, _: &Content) -> Option<Self> {
        Some(received.account())
    }
}

/// Any message.
impl FromReceived for Message {
    fn from_received(_: &Received, content: &Content) -> Option<Self> {
        match content {
            Content::Message(message) => Some(message.clone()),
            _ => None,
        }
    }
}

/// Any event.
impl FromReceived for Event {
    fn from_received(_: &Received, content: &Content) -> Option<Self> {
        match content {
            Content::Event(event) => Some(event.clone()),
            _ => None,
        }
    }
}

macro_rules! kinds {
    ($($Kind:ident: $($Variant:ident)|+),+ $(,)?) => {$(
        impl FromReceived for $Kind {
            fn from_received(_: &Received, content: &Content) -> Option<Self> {
                match content {
                    Content::Message($(Message::$Variant(kind))|+) => Some(kind.clone()),
                    _ => None,
                }
            }
        }
    )+};
}

kinds!(
    Text: Text,
    Image: Image,
    Voice: Voice,
    Video: Video | ShortVideo,
    Location: Location,
    Link: Link,
    MiniProgramPage: MiniProgramPage,
);

pub(super) type Answer = BoxFuture<'static, Result<Reply, BoxError>>;

/// A function whose arguments all are [`FromReceived`], four at most.
pub trait MessageFunction<Arguments>: Send + Sync + 'static {
    /// Calls it, if the push has all that it wants.
    fn call(&self, received: &Received, content: &Content) -> Option<Answer>;
}

macro_rules! functions {
    ($($Argument:ident)*) => {
        impl<F, Fut, $($Argument),*> MessageFunction<($($Argument,)*)> for F
        where
            F: Fn($($Argument),*) -> Fut + Send + Sync + 'static,
            Fut: Future + Send + 'static,
            Fut::Output: IntoReply,
            $($Argument: FromReceived,)*
        {
            fn call(&self, received: &Received, content: &Content) -> Option<Answer> {
                let reply = self($($Argument::from_received(received, content)?),*);
                Some(Box::pin(async move { reply.await.into_reply() }))
            }
        }
    };
}

functions!(A);
functions!(A B);
functions!(A B C);
functions!(A B C D);
