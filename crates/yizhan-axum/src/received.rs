//! A verified push of an account, and the means to act on it.

use crate::{conversation::Conversations, error::BoxError};
use std::{
    fmt,
    ops::Deref,
    sync::{Arc, OnceLock},
};
use tower_sessions_core::Session;
use yizhan_client::{AccountClient, Client, Error};
use yizhan_codec::Verified;
use yizhan_core::{AppId, Endpoint, Scope};
use yizhan_keeper::PushKey;
use yizhan_message::Push;

/// A verified push to an account. Made only by the intake, after every check has passed. Cheap to clone.
///
/// Reads like the [`Push`] itself: `received.content()`, `received.from()`, `received.get("Content")`.
#[derive(Clone)]
pub struct Received {
    pub(crate) push: Verified<Push>,
    pub(crate) scope: Scope,
    pub(crate) key: PushKey,
    pub(crate) client: Client,
    pub(crate) conversations: Arc<Conversations>,
    /// Made when it is first asked for.
    pub(crate) session: Arc<OnceLock<Session>>,
}

impl Received {
    /// The push with the proof that it was verified.
    #[must_use]
    pub fn push(&self) -> &Verified<Push> {
        &self.push
    }

    /// The account that it was sent to: an official account or mini program, or a corp.
    #[must_use]
    pub fn app_id(&self) -> &AppId {
        self.scope.app_id()
    }

    /// The platform or suite that it came through; `None` when the account is our own.
    #[must_use]
    pub fn platform(&self) -> Option<&AppId> {
        self.scope.platform()
    }

    /// Names the push, in 32 characters: the same when it comes again, another for every other push.
    /// When a process is killed before it has answered, the push comes again and the function sees
    /// it a second time: by this name it can tell.
    #[must_use]
    pub fn key(&self) -> String {
        crate::random::hex(&self.key)
    }

    /// The account, for [`Client::call`].
    #[must_use]
    pub fn scope(&self) -> &Scope {
        &self.scope
    }

    /// What the application remembers of its conversation with this user: read when first asked for,
    /// saved before the reply goes out. Of two messages at the same time the later one's is kept.
    #[must_use]
    pub fn session(&self) -> &Session {
        let begin = || self.conversations.session(&self.scope, self.from());
        self.session.get_or_init(begin)
    }

    pub(crate) async fn save_session(&self) -> Result<(), BoxError> {
        match self.session.get() {
            Some(session) if session.is_modified() => Ok(session.save().await?),
            _ => Ok(()),
        }
    }

    /// A client whose tokens the toolkit keeps.
    #[must_use]
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// A client that is bound to the account.
    #[must_use]
    pub fn account(&self) -> AccountClient {
        self.client.account(self.scope.clone())
    }

    /// Calls a typed endpoint on behalf of the account.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn call<E: Endpoint>(&self, request: &E) -> Result<E::Response, Error> {
        self.client.call(&self.scope, request).await
    }
}

impl Deref for Received {
    type Target = Push;
    fn deref(&self) -> &Push {
        &self.push
    }
}

/// Names who and which kind, never the content.
impl fmt::Debug for Received {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Received")
            .field("scope", &self.scope)
            .field("msg_type", &self.push.msg_type())
            .field("event", &self.push.event())
            .finish_non_exhaustive()
    }
}
