//! The keeper's public face. What it does is in `engine`.

use crate::{
    AuthCorp, Authorizer, Change, Exported, Own, OwnState, PlatformState, Roster, Settings, Store,
    StoreError, SuiteState, TicketKind,
    engine::{Account, Arrival, Engine, Kind, Room, Target, is_used_up},
    store::Standing,
};
use std::sync::Arc;
use tokio_util::sync::{CancellationToken, DropGuard};
use yizhan_client::{Client, Error, Http, Token, TokenError};
use yizhan_core::{AppId, Clock, Endpoint, Scope, SecretString, UnixTime};
use yizhan_message::Notice;
use yizhan_mp::ticket::GetTicket;
use yizhan_open::component::ApiCreatePreAuthCode;
use yizhan_work::service::{GetAuthInfoResponse, GetPreAuthCode};

/// The engine. Cheap to clone; the last clone that is dropped ends its tasks.
#[derive(Clone)]
pub struct Keeper {
    pub(crate) engine: Arc<Engine>,
    _end: Arc<DropGuard>,
}

impl Keeper {
    /// Opens the engine over a store and starts its tasks: what the store holds is usable at once.
    /// The roster says whom it is in charge of; a list of platforms will do for one.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read or was sealed under another master key.
    pub async fn start(
        store: Store,
        http: Http,
        roster: impl Into<Roster>,
        clock: Arc<dyn Clock>,
        settings: Settings,
    ) -> Result<Self, StoreError> {
        let engine = Engine::start(store, http, roster.into(), clock, settings).await?;
        let end: CancellationToken = engine.end.clone();
        Ok(Self {
            engine,
            _end: Arc::new(end.drop_guard()),
        })
    }

    /// Takes charge of one more account, agent or provider of our own: its token is kept fresh from
    /// now on. One that was known before gets the new secret.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn add(&self, own: Own) -> Result<(), StoreError> {
        self.engine.add_own(own).await
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

    /// Takes in a notice about a platform, which is a component or a suite: a ticket, an
    /// authorisation, its change or its end. Returns when everything that must survive is durable.
    /// Other notices do nothing, and so does one that is older than what is known: `created_at` is
    /// the push's `CreateTime` or `TimeStamp`.
    ///
    /// # Errors
    /// When the notice could not be carried through and should be handed in again later.
    pub async fn take_notice(
        &self,
        platform: &AppId,
        notice: &Notice,
        created_at: UnixTime,
    ) -> Result<(), Error> {
        let room = self.engine.room(platform)?;
        self.engine.take_notice(room, notice, created_at).await
    }

    /// Exchanges an authorisation code for what it brings, an account's tokens or a corp's permanent
    /// code, and stores that. The redirect and the notice may both bring the code, in any order and
    /// at once: WeChat is asked once, and every later call with the code answers the same.
    ///
    /// A component's code that was used without us having its result is no loss when WeChat lists
    /// exactly one account that is missing here: that one is taken in.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn exchange(&self, platform: &AppId, code: &SecretString) -> Result<AppId, Error> {
        let room = self.engine.room(platform)?;
        match self.engine.exchange(room, code, None).await {
            Err(error) if is_used_up(&error) && !room.is_suite() => {
                let before = authorized(room);
                if self.engine.recover(room).await? != 1 {
                    return Err(error);
                }
                let mut after = authorized(room);
                after.retain(|app_id| !before.contains(app_id));
                after.pop().ok_or(error)
            }
            outcome => outcome,
        }
    }

    /// A new pre-auth code of a component or a suite, and for how many seconds it may be used.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn pre_auth_code(&self, platform: &AppId) -> Result<(SecretString, i64), Error> {
        let room = self.engine.room(platform)?;
        match room.kind {
            Kind::Component => {
                let request = ApiCreatePreAuthCode::new(platform.as_str());
                let answer = self.engine.call_as(room, &request).await?;
                Ok((answer.pre_auth_code, answer.expires_in))
            }
            Kind::Suite { .. } => {
                let answer = self.engine.call_as(room, &GetPreAuthCode::new()).await?;
                Ok((answer.pre_auth_code, answer.expires_in))
            }
        }
    }

    /// A ticket for the pages of an official account or a corp. From the first call on it is kept
    /// fresh.
    ///
    /// # Errors
    /// See [`Error`]; mini programs have none.
    pub async fn ticket(&self, scope: &Scope, kind: TicketKind) -> Result<Token, Error> {
        let account = self.account(scope)?;
        account.touch(self.engine.now());
        if let Some(reason) = self.engine.refuse_ticket(&account, kind).await? {
            return Err(Error::Encode {
                operation: GetTicket::OPERATION.name.to_owned(),
                reason,
            });
        }
        Ok(self.engine.demand(&Target::Ticket(account, kind)).await?)
    }

    /// Lists the accounts that WeChat says have authorised a component, and takes in those that the
    /// store lacks (refresh tokens included). Returns how many were taken in; none for a suite, whose
    /// corps WeCom does not list.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn recover(&self, component: &AppId) -> Result<usize, Error> {
        let room = self.engine.room(component)?;
        match room.is_suite() {
            true => Ok(0),
            false => self.engine.recover(room).await,
        }
    }

    /// What a corp has authorised of a suite, as WeCom has it now.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn auth_info(
        &self,
        suite: &AppId,
        corp: &AppId,
    ) -> Result<GetAuthInfoResponse, Error> {
        let account = self.account(&Scope::auth_corp(suite.clone(), corp.clone()))?;
        let room = self.engine.room_of(&account)?;
        self.engine.auth_info(room, &account).await
    }

    /// The accounts that authorised a component, by app id; also those whose refresh token WeChat
    /// refuses, marked as such.
    #[must_use]
    pub fn authorizers(&self, component: &AppId) -> Vec<Authorizer> {
        let accounts = self.present(component, false).into_iter();
        let mut authorizers: Vec<_> = accounts
            .map(|account| account.authorizer(component))
            .collect();
        authorizers.sort_by(|one, other| one.app_id.cmp(&other.app_id));
        authorizers
    }

    /// One account that authorised a component; `None` when it did not, or cancelled.
    #[must_use]
    pub fn authorizer(&self, component: &AppId, app_id: &AppId) -> Option<Authorizer> {
        let scope = Scope::authorizer(component.clone(), app_id.clone());
        let account = self.account(&scope).ok().filter(is_present)?;
        Some(account.authorizer(component))
    }

    /// The corps that authorised a suite, by id; also those whose permanent code WeCom refuses,
    /// marked as such.
    #[must_use]
    pub fn corps(&self, suite: &AppId) -> Vec<AuthCorp> {
        let accounts = self.present(suite, true).into_iter();
        let mut corps: Vec<_> = accounts.map(|account| account.auth_corp(suite)).collect();
        corps.sort_by(|one, other| one.corp.cmp(&other.corp));
        corps
    }

    /// One corp that authorised a suite; `None` when it did not, or cancelled.
    #[must_use]
    pub fn corp(&self, suite: &AppId, corp: &AppId) -> Option<AuthCorp> {
        let scope = Scope::auth_corp(suite.clone(), corp.clone());
        let account = self.account(&scope).ok().filter(is_present)?;
        Some(account.auth_corp(suite))
    }

    /// Each component's ticket and token, by app id.
    #[must_use]
    pub fn platforms(&self) -> Vec<PlatformState> {
        let components = self.rooms(false);
        components.map(Room::platform_state).collect()
    }

    /// Each suite's ticket and token, by id.
    #[must_use]
    pub fn suites(&self) -> Vec<SuiteState> {
        self.rooms(true).map(Room::suite_state).collect()
    }

    /// Whether an account is a mini program; `None` while that is not known, or for nobody's.
    #[must_use]
    pub fn is_mini_program(&self, scope: &Scope) -> Option<bool> {
        self.account(scope).ok()?.about().mini_program
    }

    /// The token of each account, agent and provider of our own, by scope.
    #[must_use]
    pub fn own(&self) -> Vec<OwnState> {
        let mut own = self.engine.own_states();
        own.sort_by(|one, other| one.scope.cmp(&other.scope));
        own
    }

    /// Every authorisation with its credential, to be carried elsewhere. Whoever has the result has
    /// the accounts: seal it.
    #[must_use]
    pub fn export(&self) -> Vec<Exported> {
        let accounts = self.engine.rooms.values().flat_map(|room| room.accounts());
        accounts
            .filter_map(|account| {
                let about = account.about().clone();
                Some(Exported {
                    scope: account.scope().clone(),
                    credential: about
                        .credential
                        .filter(|_| about.standing == Standing::Authorized)?,
                })
            })
            .collect()
    }

    /// Takes in an authorisation from elsewhere, of [`Scope::Authorizer`] or [`Scope::AuthCorp`]:
    /// durable when it returns, and its token is fetched at the next occasion. One that is authorised
    /// here already stays as it is; says whether it was taken in.
    ///
    /// # Errors
    /// When the platform is not configured or the store fails.
    pub async fn import(&self, scope: &Scope, credential: SecretString) -> Result<bool, Error> {
        let room = scope.platform().and_then(|id| self.engine.rooms.get(id));
        let room = room
            .filter(|room| room.scope_of(scope.app_id()) == *scope)
            .ok_or_else(|| TokenError::Unknown(scope.clone()))?;
        let arrival = Arrival {
            noticed_at: UnixTime::default(),
            ..Arrival::credential(scope.app_id().clone(), credential, self.engine.now())
        };
        let admitted = self.engine.admit(room, arrival, |about| {
            about.standing != Standing::Authorized || about.credential.is_none()
        });
        admitted.await.map_err(|error| {
            Error::Token(TokenError::Unavailable {
                scope: scope.clone(),
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

    /// Components or suites, by id.
    fn rooms(&self, suites: bool) -> impl Iterator<Item = &Room> {
        let rooms = self.engine.rooms.values().map(|room| &**room);
        let mut rooms: Vec<_> = rooms.filter(|room| room.is_suite() == suites).collect();
        rooms.sort_by(|one, other| one.id.cmp(&other.id));
        rooms.into_iter()
    }

    /// Those who authorised a component or a suite and did not cancel.
    fn present(&self, platform: &AppId, suite: bool) -> Vec<Arc<Account>> {
        let room = self.engine.room(platform).ok();
        let accounts = room
            .filter(|room| room.is_suite() == suite)
            .map(|room| room.accounts());
        let mut accounts = accounts.unwrap_or_default();
        accounts.retain(is_present);
        accounts
    }

    pub(crate) fn account(&self, scope: &Scope) -> Result<Arc<Account>, TokenError> {
        let found = match scope.platform() {
            Some(platform) => {
                let room = self.engine.rooms.get(platform);
                let account = room.and_then(|room| room.account(scope.app_id()));
                account.filter(|account| account.scope() == scope)
            }
            None => self.engine.own_account(scope),
        };
        found.ok_or_else(|| TokenError::Unknown(scope.clone()))
    }
}

fn is_present(account: &Arc<Account>) -> bool {
    account.about().standing != Standing::Cancelled
}

fn authorized(room: &Room) -> Vec<AppId> {
    let accounts = room.accounts().into_iter();
    accounts
        .filter(|account| account.is_authorized())
        .map(|account| account.id().clone())
        .collect()
}
