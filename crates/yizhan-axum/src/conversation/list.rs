//! Lists that a user chooses from by the next text: shown, remembered in the session, answered.

use crate::{
    error::BoxError,
    handlers::{self, IntoReply, OnMessage},
    received::Received,
};
use futures_core::future::BoxFuture;
use std::{
    collections::HashMap,
    fmt,
    future::Future,
    sync::{Arc, PoisonError, RwLock},
};
use yizhan_message::{Content, Message, Reply};

/// Under which the session remembers the list that is waited for.
const WAITING: &str = "yizhan.list";

/// A line of a [`List`].
#[derive(Clone)]
pub struct Item {
    text: String,
    key: Option<String>,
    answer: Option<OnMessage>,
}

impl Item {
    /// A line with what answers it. The part in braces is what the user sends to choose it:
    /// `"{1} where my parcel is"` is shown without the braces and chosen by `1`. Without braces the
    /// whole line chooses it.
    pub fn new<F, Fut>(text: impl AsRef<str>, f: F) -> Self
    where
        F: Fn(Received) -> Fut + Send + Sync + 'static,
        Fut: Future + Send + 'static,
        Fut::Output: IntoReply,
    {
        let (text, key) = marked(text.as_ref());
        Self {
            text,
            key: Some(key),
            answer: Some(handlers::on_message(f)),
        }
    }

    /// A line that a fixed text answers.
    pub fn reply(text: impl AsRef<str>, reply: impl Into<String>) -> Self {
        let reply = reply.into();
        Self::new(text, move |_| {
            let reply = Reply::text(reply.clone());
            async move { reply }
        })
    }

    /// A line that cannot be chosen, such as a heading.
    pub fn line(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            key: None,
            answer: None,
        }
    }
}

impl fmt::Debug for Item {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Item")
            .field("text", &self.text)
            .field("key", &self.key)
            .finish_non_exhaustive()
    }
}

/// A line without its braces, and what stood in them.
fn marked(text: &str) -> (String, String) {
    let inside = text.split_once('{').and_then(|(before, rest)| {
        rest.split_once('}')
            .map(|(key, after)| (before, key, after))
    });
    match inside {
        Some((before, key, after)) => (format!("{before}{key}{after}"), key.trim().to_owned()),
        None => (text.to_owned(), text.trim().to_owned()),
    }
}

type Make = Arc<dyn Fn(Received) -> BoxFuture<'static, Result<Vec<Item>, BoxError>> + Send + Sync>;

#[derive(Clone)]
enum Items {
    Fixed(Arc<[Item]>),
    Made(Make),
}

/// A named list of lines, each with its answer.
#[derive(Clone)]
pub struct List {
    name: Arc<str>,
    items: Items,
}

impl List {
    /// A list of fixed lines.
    pub fn new(name: impl Into<Arc<str>>, items: impl IntoIterator<Item = Item>) -> Self {
        Self {
            name: name.into(),
            items: Items::Fixed(items.into_iter().collect()),
        }
    }

    /// A list whose lines are made for each user, when it is shown and again when the choice comes.
    pub fn dynamic<F, Fut>(name: impl Into<Arc<str>>, f: F) -> Self
    where
        F: Fn(Received) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<Vec<Item>, BoxError>> + Send + 'static,
    {
        Self {
            name: name.into(),
            items: Items::Made(Arc::new(move |received| Box::pin(f(received)))),
        }
    }

    /// Its name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    async fn items(&self, received: &Received) -> Result<Arc<[Item]>, BoxError> {
        match &self.items {
            Items::Fixed(items) => Ok(Arc::clone(items)),
            Items::Made(make) => Ok(make(received.clone()).await?.into()),
        }
    }
}

impl fmt::Debug for List {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("List").field(&self.name).finish()
    }
}

/// The lists of a toolkit, by name.
#[derive(Clone, Debug, Default)]
pub struct Lists(Arc<RwLock<HashMap<Arc<str>, List>>>);

impl Lists {
    /// Adds a list, in place of one of the same name.
    pub fn add(&self, list: List) {
        let mut lists = self.0.write().unwrap_or_else(PoisonError::into_inner);
        lists.insert(Arc::clone(&list.name), list);
    }

    /// A list by its name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<List> {
        let lists = self.0.read().unwrap_or_else(PoisonError::into_inner);
        lists.get(name).cloned()
    }

    /// Forgets all lists.
    pub fn clear(&self) {
        let mut lists = self.0.write().unwrap_or_else(PoisonError::into_inner);
        lists.clear();
    }

    fn is_empty(&self) -> bool {
        let lists = self.0.read().unwrap_or_else(PoisonError::into_inner);
        lists.is_empty()
    }
}

/// A list that was never added.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("there is no list {0:?}: add it to the toolkit before it is waited for")]
pub struct NoSuchList(pub String);

impl Received {
    /// Shows a list: the reply has its lines, and the user's next texts choose from it, until
    /// [`Received::nowait`] or the session's end. A text that chooses nothing goes its usual way.
    ///
    /// # Errors
    /// [`NoSuchList`], the error of a function that makes the lines, or the session store's.
    pub async fn wait(&self, name: &str) -> Result<Reply, BoxError> {
        let list = self.conversations().lists.get(name);
        let list = list.ok_or_else(|| NoSuchList(name.to_owned()))?;
        let items = list.items(self).await?;
        self.session().insert(WAITING, name).await?;
        let lines: Vec<&str> = items.iter().map(|item| item.text.as_str()).collect();
        Ok(Reply::text(lines.join("\n")))
    }

    /// Waits for no choice any more.
    ///
    /// # Errors
    /// The session store's.
    pub async fn nowait(&self) -> Result<(), BoxError> {
        self.session().remove::<String>(WAITING).await?;
        Ok(())
    }

    /// What answers this text, when it chooses from the list that is waited for.
    pub(crate) async fn chosen(&self) -> Result<Option<OnMessage>, BoxError> {
        if self.conversations().lists.is_empty() {
            return Ok(None);
        }
        // In a box, so that the way of a push without lists stays small.
        Box::pin(self.chosen_from_a_list()).await
    }

    async fn chosen_from_a_list(&self) -> Result<Option<OnMessage>, BoxError> {
        let Content::Message(Message::Text(text)) = self.content() else {
            return Ok(None);
        };
        let Some(name) = self.session().get::<String>(WAITING).await? else {
            return Ok(None);
        };
        let Some(list) = self.conversations().lists.get(&name) else {
            return Ok(None);
        };
        let items = list.items(self).await?;
        let chosen = items
            .iter()
            .find(|item| item.key.as_deref() == Some(text.content.trim()));
        Ok(chosen.and_then(|item| item.answer.clone()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_part_in_braces_chooses_a_line() {
        for (line, shown, key) in [
            ("{1} parcels", "1 parcels", "1"),
            ("send {b } for your age", "send b  for your age", "b"),
            ("parcels", "parcels", "parcels"),
            ("{ parcels", "{ parcels", "{ parcels"),
        ] {
            assert_eq!(marked(line), (shown.to_owned(), key.to_owned()));
        }
    }
}
