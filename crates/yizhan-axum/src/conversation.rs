//! Conversations: what an application remembers of a user between messages, and the lists that it
//! waits for a choice from.

mod list;
mod store;

pub use list::{Item, List, Lists, NoSuchList};
pub(crate) use store::InStore;

use sha2::{Digest as _, Sha256};
use std::{sync::Arc, time::Duration};
use store::Bound;
use tower_sessions_core::{Expiry, Session, SessionStore, session::Id};
use yizhan_core::Scope;

/// A day without a change ends a conversation, unless the application says otherwise.
pub(crate) const LIFE: Duration = Duration::from_secs(86_400);

/// What all conversations of a toolkit share.
#[derive(Debug)]
pub(crate) struct Conversations {
    pub(crate) store: Arc<dyn SessionStore>,
    pub(crate) life: Duration,
    pub(crate) lists: Lists,
}

impl Conversations {
    /// The session of a user with an account, or with an application of WeCom.
    pub(crate) fn session(&self, scope: &Scope, user: &str) -> Session {
        let life = time::Duration::try_from(self.life).unwrap_or(time::Duration::MAX);
        let id = id(scope, user);
        let bound = Bound {
            store: Arc::clone(&self.store),
            id,
        };
        Session::new(Some(id), Arc::new(bound), Some(Expiry::OnInactivity(life)))
    }
}

/// The same for every message of a conversation, and nobody else's.
fn id(scope: &Scope, user: &str) -> Id {
    let mut hash = Sha256::new();
    hash.update(scope.to_string().as_bytes());
    hash.update([0]);
    hash.update(user.as_bytes());
    let mut id = [0; 16];
    id.copy_from_slice(&hash.finalize()[..16]);
    Id(i128::from_be_bytes(id))
}
