//! A verified push of an account, and the means to act on it.

use crate::{conversation::Conversations, engine::Engine, error::BoxError};
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
pub struct Received(Arc<Inner>);

struct Inner {
    push: Verified<Push>,
    scope: Scope,
    key: PushKey,
    engine: Arc<Engine>,
    /// Made when it is first asked for.
    session: OnceLock<Session>,
}

impl Received {
    pub(crate) fn new(
        engine: &Arc<Engine>,
        push: Verified<Push>,
        scope: Scope,
        key: PushKey,
    ) -> Self {
        Self(Arc::new(Inner {
            push,
            scope,
            key,
            engine: Arc::clone(engine),
            session: OnceLock::new(),
        }))
    }

    /// The same push, found to be for another account.
    pub(crate) fn meant_for(&self, scope: Scope) -> Self {
        let Inner { push, engine, .. } = &*self.0;
        Self::new(engine, push.clone(), scope, self.0.key)
    }

    /// The push with the proof that it was verified.
    #[must_use]
    pub fn push(&self) -> &Verified<Push> {
        &self.0.push
    }

    /// The account that it was sent to: an official account or mini program, or a corp.
    #[must_use]
    pub fn app_id(&self) -> &AppId {
        self.0.scope.app_id()
    }

    /// The platform or suite that it came through; `None` when the account is our own.
    #[must_use]
    pub fn platform(&self) -> Option<&AppId> {
        self.0.scope.platform()
    }

    /// Names the push, in 32 characters: the same when it comes again, another for every other push.
    /// When a process is killed before it has answered, the push comes again and the function sees
    /// it a second time: by this name it can tell.
    #[must_use]
    pub fn key(&self) -> String {
        crate::random::hex(&self.0.key)
    }

    pub(crate) fn push_key(&self) -> PushKey {
        self.0.key
    }

    /// The account, for [`Client::call`].
    #[must_use]
    pub fn scope(&self) -> &Scope {
        &self.0.scope
    }

    /// What the application remembers of its conversation with this user: read when first asked for,
    /// saved before the reply goes out. Of two messages at the same time the later one's is kept.
    #[must_use]
    pub fn session(&self) -> &Session {
        let begin = || self.conversations().session(&self.0.scope, self.from());
        self.0.session.get_or_init(begin)
    }

    pub(crate) async fn save_session(&self) -> Result<(), BoxError> {
        match self.0.session.get() {
            // In a box, so that the way of a push without a session stays small.
            Some(session) if session.is_modified() => Ok(Box::pin(session.save()).await?),
            _ => Ok(()),
        }
    }

    pub(crate) fn conversations(&self) -> &Conversations {
        &self.0.engine.conversations
    }

    /// A client whose tokens the toolkit keeps.
    #[must_use]
    pub fn client(&self) -> &Client {
        &self.0.engine.client
    }

    /// A client that is bound to the account.
    #[must_use]
    pub fn account(&self) -> AccountClient {
        self.client().account(self.0.scope.clone())
    }

    /// Calls a typed endpoint on behalf of the account.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn call<E: Endpoint>(&self, request: &E) -> Result<E::Response, Error> {
        self.client().call(&self.0.scope, request).await
    }
}

impl Deref for Received {
    type Target = Push;
    fn deref(&self) -> &Push {
        &self.0.push
    }
}

/// Names who and which kind, never the content.
impl fmt::Debug for Received {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Received")
            .field("scope", &self.0.scope)
            .field("msg_type", &self.msg_type())
            .field("event", &self.event())
            .finish_non_exhaustive()
    }
}
