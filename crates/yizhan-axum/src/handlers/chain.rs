//! Functions by kind of message, chained.

use super::{IntoReply, MessageFunction, extract::Answer};
use crate::received::Received;
use std::{future::Future, sync::Arc};
use yizhan_message::{
    Content, Event, Reply,
    message::{Image, Link, Location, Text, Video, Voice},
};

type Asked = Box<dyn Fn(&Received, &Content) -> Option<Answer> + Send + Sync>;

/// Functions by kind of message. They are asked in the order given; the first whose arguments the
/// push has answers it. What none takes is answered `success`.
///
/// ```no_run
/// use yizhan_axum::{Handlers, Received, Reply, Session};
/// use yizhan_message::message::{Location, Text};
///
/// async fn near(place: Location, session: Session) -> Result<Reply, yizhan_axum::BoxError> {
///     session.insert("place", place.label.clone()).await?;
///     Ok(Reply::text(format!("you are at {:?}", place.label)))
/// }
///
/// let handlers = Handlers::new()
///     .on_text(|_, text| async move { Reply::text(text.content) })
///     .on(near)
///     .otherwise(|push| async move { println!("{push:?}") });
/// let toolkit = yizhan_axum::Toolkit::builder().on_message(handlers.into_function());
/// ```
#[derive(Default)]
#[must_use = "handlers do nothing until they are given to a toolkit"]
pub struct Handlers {
    links: Vec<Asked>,
}

macro_rules! by_kind {
    ($($(#[$meta:meta])* $name:ident: $Kind:ty;)+) => {$(
        $(#[$meta])*
        pub fn $name<F, Fut>(self, f: F) -> Self
        where
            F: Fn(Received, $Kind) -> Fut + Send + Sync + 'static,
            Fut: Future + Send + 'static,
            Fut::Output: IntoReply,
        {
            self.on(f)
        }
    )+};
}

impl Handlers {
    /// None yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// A function that takes any of [`FromReceived`](crate::FromReceived): it answers the pushes that have them all.
    pub fn on<Arguments, F: MessageFunction<Arguments>>(mut self, f: F) -> Self {
        let link = move |received: &Received, content: &Content| f.call(received, content);
        self.links.push(Box::new(link));
        self
    }

    by_kind! {
        /// Answers texts.
        on_text: Text;
        /// Answers pictures.
        on_image: Image;
        /// Answers recordings.
        on_voice: Voice;
        /// Answers videos, short ones too.
        on_video: Video;
        /// Answers places.
        on_location: Location;
        /// Answers links.
        on_link: Link;
        /// Answers events.
        on_event: Event;
    }

    /// Answers whatever comes.
    pub fn otherwise<F, Fut>(self, f: F) -> Self
    where
        F: Fn(Received) -> Fut + Send + Sync + 'static,
        Fut: Future + Send + 'static,
        Fut::Output: IntoReply,
    {
        self.on(f)
    }

    /// All of them as one function, for `on_message` and `message_with`.
    pub fn into_function(self) -> impl Fn(Received) -> Answer + Clone + Send + Sync + 'static {
        let links: Arc<[Asked]> = self.links.into();
        move |received| {
            let content = received.content();
            let answer = links.iter().find_map(|link| link(&received, &content));
            answer.unwrap_or_else(|| Box::pin(async { Ok(Reply::Success) }))
        }
    }
}
