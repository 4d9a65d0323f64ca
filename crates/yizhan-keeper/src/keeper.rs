//! The keeper's public face. What it does is in `engine`.

use crate::{
    Authorizer, Change, ExportedAuthorizer, Platform, PlatformState, Settings, Store, StoreError,
    TicketKind,
    engine::{Account, Arrival, Engine, Target, is_used_up},
    store::Standing,
};
use futures_core::future::BoxFuture;
use std::sync::Arc;
use tokio_util::sync::{CancellationToken, DropGuard};
use yizhan_client::{Client, Error, Http, Token, TokenError, TokenSource};
use yizhan_core::{AppId, Clock, Endpoint, ErrCode, Scope, SecretString, UnixTime};
use yizhan_message::Notice;
use yizhan_mp::ticket::GetTicket;
use yizhan_open::component::ApiCreatePreAuthCode;

/// The engine. Cheap to clone; the last clone that is dropped ends its tasks.
#[derive(Clone)]
pub struct Keeper {
    engine: Arc<Engine>,
    _end: Arc<DropGuard>,
}

impl Keeper {
    /// Opens the engine over a store and starts its tasks: what the store holds is usable at once.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read or was sealed under another master key.
    pub async fn start(
        store: Store,
        http: Http,
        platforms: Vec<Platform>,
        clock: Arc<dyn Clock>,
        settings: Settings,
    ) -> Result<Self, StoreError> {
        let engine = Engine::start(store, http, platforms, clock, settings).await?;
        let end: CancellationToken = engine.end.clone();
        Ok(Self {
            engine,
            _end: Arc::new(end.drop_guard()),
        })
    }

    /// Takes charge of an account whose secret we hold ([`Scope::Account`]): its token, from
    /// `stable_token`, is kept fresh from now on. Say whether it is a mini program where that is
    /// known. An account that was added before gets the new secret.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn add_account(
        &self,
        app_id: &AppId,
        secret: SecretString,
        mini_program: Option<bool>,
    ) -> Result<(), StoreError> {
        self.engine.add_own(app_id, secret, mini_program).await
    }

    /// The store beneath.
    #[must_use]
    pub fn store(&self) -> &Store {
        &self.engine.store
    }

    /// A client whose tokens come from this keeper, which lives as long as the client does.
    #[must_use]
    pub fn client(&self) -> Client {
        Client::new(self.engine.http.clone(), Arc::new(self.clone()))
    }

    /// What the engine does from now on. A slow receiver loses the oldest changes, never blocks.
    #[must_use]
    pub fn changes(&self) -> tokio::sync::broadcast::Receiver<Change> {
        self.engine.changes.subscribe()
    }

    /// Takes in a notice of WeChat about `component`: a ticket, an authorisation, its change or its
    /// end. Returns when everything that must survive is durable. Other notices do nothing, and so
    /// does one that is older than what is known: `created_at` is the push's `CreateTime`.
    ///
    /// # Errors
    /// When the notice could not be carried through and should be handed in again later.
    pub async fn take_notice(
        &self,
        component: &AppId,
        notice: &Notice,
        created_at: UnixTime,
    ) -> Result<(), Error> {
        let room = self.engine.room(component)?;
        self.engine.take_notice(room, notice, created_at).await
    }

    /// Exchanges an authorisation code for the account's tokens and stores them. The redirect and
    /// the event may both bring the code, in any order and at once: WeChat is asked once, and every
    /// later call with the code answers the same.
    ///
    /// A code that was used without us having its result is no loss when WeChat lists exactly one
    /// account that is missing here: that one is taken in.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn exchange(&self, component: &AppId, code: &SecretString) -> Result<AppId, Error> {
        let room = self.engine.room(component)?;
        match self.engine.exchange(room, code, None).await {
            Err(error) if is_used_up(&error) => {
                let before: Vec<_> = self.authorized(room.accounts());
                if self.engine.recover(room).await? != 1 {
                    return Err(error);
                }
                let mut after = self.authorized(room.accounts());
                after.retain(|app_id| !before.contains(app_id));
                after.pop().ok_or(error)
            }
            outcome => outcome,
        }
    }

    /// A new pre-auth code and for how many seconds it may be used.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn pre_auth_code(&self, component: &AppId) -> Result<(SecretString, i64), Error> {
        let room = self.engine.room(component)?;
        let request = ApiCreatePreAuthCode::new(component.as_str());
        let answer = self.engine.call_component(room, &request).await?;
        Ok((answer.pre_auth_code, answer.expires_in))
    }

    /// A ticket for the pages of an official account. From the first call on it is kept fresh.
    ///
    /// # Errors
    /// See [`Error`]; mini programs have none.
    pub async fn ticket(&self, scope: &Scope, kind: TicketKind) -> Result<Token, Error> {
        let account = self.account(scope)?;
        account.touch(self.engine.now());
        if self.engine.is_mini_program(&account).await? {
            return Err(Error::Encode {
                operation: GetTicket::OPERATION.name.to_owned(),
                reason: format!(
                    "{scope} is a mini program: only official accounts have page tickets"
                ),
            });
        }
        Ok(self.engine.demand(&Target::Ticket(account, kind)).await?)
    }

    /// Lists the accounts that WeChat says are authorised, and takes in those that the store lacks
    /// (refresh tokens included). Returns how many were taken in.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn recover(&self, component: &AppId) -> Result<usize, Error> {
        let room = self.engine.room(component)?;
        self.engine.recover(room).await
    }

    /// The accounts that authorised a platform, by app id; also those whose refresh token WeChat
    /// refuses, marked as such.
    #[must_use]
    pub fn authorizers(&self, component: &AppId) -> Vec<Authorizer> {
        let Ok(room) = self.engine.room(component) else {
            return Vec::new();
        };
        let accounts = room.accounts().into_iter();
        let mut authorizers: Vec<_> = accounts
            .filter(|account| account.about().standing != Standing::Cancelled)
            .map(|account| account.view())
            .collect();
        authorizers.sort_by(|one, other| one.app_id.cmp(&other.app_id));
        authorizers
    }

    /// One account that authorised a platform; `None` when it did not, or cancelled.
    #[must_use]
    pub fn authorizer(&self, component: &AppId, app_id: &AppId) -> Option<Authorizer> {
        let account = self.engine.room(component).ok()?.account(app_id)?;
        let standing = account.about().standing;
        (standing != Standing::Cancelled).then(|| account.view())
    }

    /// Each platform's ticket and token, by app id.
    #[must_use]
    pub fn platforms(&self) -> Vec<PlatformState> {
        let mut platforms: Vec<_> = self.engine.rooms.values().map(|room| room.view()).collect();
        platforms.sort_by(|one, other| one.component.cmp(&other.component));
        platforms
    }

    /// Every authorisation with its refresh token, to be carried elsewhere. Whoever has the result
    /// has the accounts: seal it.
    #[must_use]
    pub fn export(&self) -> Vec<ExportedAuthorizer> {
        let accounts = self.engine.rooms.values().flat_map(|room| room.accounts());
        accounts
            .filter_map(|account| {
                let about = account.about().clone();
                Some(ExportedAuthorizer {
                    component: account.component.clone(),
                    app_id: account.app_id.clone(),
                    refresh_token: about
                        .refresh_token
                        .filter(|_| about.standing == Standing::Authorized)?,
                })
            })
            .collect()
    }

    /// Takes in an authorisation from elsewhere: durable when it returns, and its token is fetched
    /// at the next occasion. An account that is authorised here already stays as it is; says
    /// whether it was taken in.
    ///
    /// # Errors
    /// When the platform is not configured or the store fails.
    pub async fn import_authorizer(
        &self,
        component: &AppId,
        authorizer: &AppId,
        refresh_token: SecretString,
    ) -> Result<bool, Error> {
        let room = self.engine.room(component)?;
        let now = self.engine.now();
        let arrival = Arrival {
            app_id: authorizer.clone(),
            refresh_token: Some(refresh_token),
            permissions: None,
            token: None,
            authorized_at: now,
            noticed_at: UnixTime::default(),
            code: None,
        };
        let admitted = self.engine.admit(room, arrival, |about| {
            about.standing != Standing::Authorized || about.refresh_token.is_none()
        });
        admitted.await.map_err(|error| {
            Error::Token(TokenError::Unavailable {
                scope: Scope::authorizer(component.clone(), authorizer.clone()),
                reason: error.to_string(),
            })
        })
    }

    /// Ends the tasks and waits for what is under way, so that nothing is half done. Tokens that
    /// are valid are still given out afterwards, but none is renewed.
    pub async fn stop(&self) {
        self.engine.end.cancel();
        self.engine.tasks.close();
        self.engine.tasks.wait().await;
    }

    fn account(&self, scope: &Scope) -> Result<Arc<Account>, TokenError> {
        let found = match scope {
            Scope::Authorizer {
                component,
                authorizer,
            } => self.engine.room(component)?.account(authorizer),
            Scope::Account(app_id) => self.engine.own_account(app_id),
            _ => None,
        };
        found.ok_or_else(|| TokenError::Unknown(scope.clone()))
    }

    fn target(&self, scope: &Scope) -> Result<Target, TokenError> {
        match scope {
            Scope::Component(component) => {
                Ok(Target::Component(Arc::clone(self.engine.room(component)?)))
            }
            _ => {
                let account = self.account(scope)?;
                account.touch(self.engine.now());
                Ok(Target::Access(account))
            }
        }
    }

    fn authorized(&self, accounts: Vec<Arc<Account>>) -> Vec<AppId> {
        let accounts = accounts.into_iter();
        accounts
            .filter(|account| account.about().standing == Standing::Authorized)
            .map(|account| account.app_id.clone())
            .collect()
    }
}

impl TokenSource for Keeper {
    fn token<'a>(&'a self, scope: &'a Scope) -> BoxFuture<'a, Result<Token, TokenError>> {
        Box::pin(async move { self.engine.demand(&self.target(scope)?).await })
    }

    fn refused<'a>(
        &'a self,
        scope: &'a Scope,
        generation: u64,
        code: ErrCode,
    ) -> BoxFuture<'a, ()> {
        Box::pin(async move {
            if let Ok(target) = self.target(scope) {
                self.engine.complain(&target, generation, code.0);
            }
        })
    }
}
