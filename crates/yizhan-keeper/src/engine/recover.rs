//! Refresh tokens of a component's authorizers that were lost, from WeChat's list or from the account's
//! own record there. WeCom has nothing of the kind: a permanent code that is lost is lost.

use super::{
    Account, Engine, Room,
    account::About,
    component::permissions,
    exchange::stopped,
    fetch::{Failure, not_empty},
    grant::{Arrival, Ending, store_failed},
};
use crate::store::Standing;
use futures_util::{StreamExt, stream};
use std::{collections::HashSet, sync::Arc, time::Duration};
use yizhan_client::Error;
use yizhan_core::{AppId, ErrCode, ExposeSecret, SecretString, UnixTime};
use yizhan_open::component::{
    ApiGetAuthorizerInfo, ApiGetAuthorizerList, ApiGetAuthorizerListAuthorizer,
};

/// The most that WeChat lists at once.
const PAGE: i64 = 500;
/// An end to lists that do not end: a million accounts.
const PAGES: usize = 2_000;
const PAGE_DELAY: Duration = Duration::from_millis(50);
/// How many accounts are stored at once; they share commits.
const TOGETHER: usize = 128;
/// An account for which WeChat has no refresh token is asked about again after so long.
const NO_TOKEN_WAIT_SECONDS: i64 = 300;

impl Engine {
    /// Lists a platform's accounts and takes in those that are missing here; returns how many.
    pub(crate) async fn recover(self: &Arc<Self>, room: &Arc<Room>) -> Result<usize, Error> {
        let _alone = room.listing.lock().await;
        let mut taken = 0;
        let mut pages = Pages::default();
        while let Some(page) = pages.next(self, room).await? {
            let stored = page.into_iter().map(|listed| {
                let (engine, room) = (Arc::clone(self), Arc::clone(room));
                async move { engine.take_in(&room, listed).await }
            });
            let mut stored = stream::iter(stored).buffer_unordered(TOGETHER);
            while let Some(stored) = stored.next().await {
                taken += usize::from(stored?);
            }
        }
        Ok(taken)
    }

    async fn take_in(
        self: &Arc<Self>,
        room: &Arc<Room>,
        listed: ApiGetAuthorizerListAuthorizer,
    ) -> Result<bool, Error> {
        let Some(refresh_token) = not_empty(listed.refresh_token) else {
            return Ok(false);
        };
        let listed_at = UnixTime(listed.auth_time);
        let offered = refresh_token.clone();
        let wanted = move |about: &About| is_missing(about, &offered, listed_at);
        let app_id = AppId::from(listed.authorizer_appid);
        if room
            .account(&app_id)
            .is_some_and(|account| !wanted(&account.about()))
        {
            return Ok(false);
        }
        let arrival = Arrival::credential(app_id, refresh_token, listed_at);
        self.admit(room, arrival, wanted)
            .await
            .map_err(|error| store_failed(room.scope(), &error))
    }

    /// Another refresh token for an account that has none, or whose own (`dead`) WeChat refuses.
    pub(super) async fn repair(
        self: &Arc<Self>,
        room: &Arc<Room>,
        account: &Arc<Account>,
        epoch: u32,
        dead: Option<&SecretString>,
    ) -> Result<SecretString, Failure> {
        let found = match self.look_up(room, account.id()).await {
            Ok(found) => found,
            Err(Error::Api {
                code: ErrCode(61003),
                message,
                ..
            }) => {
                return Err(self
                    .end_refused(account, epoch, Ending::refused(message, true))
                    .await);
            }
            Err(error) => return Err(error.into()),
        };
        match (found.refresh_token, dead) {
            (Some(found), dead) if dead.is_none_or(|dead| !same(dead, &found)) => {
                self.replace_dead(room, account, epoch, &found).await?;
                Ok(found)
            }
            (_, Some(_)) => {
                let reason = "61023: its refresh token is invalid, and WeChat lists no other".to_owned();
                Err(self.end_refused(account, epoch, Ending::refused(reason, false)).await)
            }
            (_, None) => Err(Failure::Later {
                reason: "WeChat lists no refresh token for it: have the account authorise the platform again"
                    .to_owned(),
                at_least: NO_TOKEN_WAIT_SECONDS,
            }),
        }
    }

    async fn replace_dead(
        &self,
        room: &Room,
        account: &Account,
        epoch: u32,
        found: &SecretString,
    ) -> Result<(), Failure> {
        let _order = self.order(account.id()).lock().await;
        if account.about().epoch != epoch {
            return Err(Failure::Revoked);
        }
        tracing::info!(account.id = %account.scope(), "a refresh token was recovered from WeChat");
        let put = self
            .store
            .put_credential(&room.id, account.id(), found)
            .await;
        if let Err(error) = put {
            self.trouble(
                account.scope().clone(),
                format!("its refresh token is not stored: {error}"),
            );
        }
        account.about().credential = Some(found.clone());
        Ok(())
    }

    /// The authorisation of one account as WeChat has it now, taken in. `false` when WeChat has
    /// no refresh token for it.
    pub(super) async fn take_in_one(
        self: &Arc<Self>,
        room: &Arc<Room>,
        app_id: &AppId,
        created_at: UnixTime,
    ) -> Result<bool, Error> {
        let found = self.look_up(room, app_id).await?;
        let Some(refresh_token) = found.refresh_token else {
            return Ok(false);
        };
        let arrival = Arrival {
            permissions: Some(found.permissions),
            ..Arrival::credential(app_id.clone(), refresh_token, created_at)
        };
        self.admit(room, arrival, |about| created_at >= about.noticed_at)
            .await
            .map_err(|error| store_failed(room.scope(), &error))?;
        if let Some(account) = room.account(app_id) {
            self.note_kind(room, &account, found.mini_program).await;
        }
        Ok(true)
    }

    /// An account's record at WeChat; the refresh token from the list, where the record has none.
    async fn look_up(self: &Arc<Self>, room: &Arc<Room>, app_id: &AppId) -> Result<Found, Error> {
        let request = ApiGetAuthorizerInfo::new(room.id.as_str(), app_id.as_str());
        let record = self.call_as(room, &request).await?;
        let mut found = Found {
            refresh_token: not_empty(record.authorization_info.authorizer_refresh_token),
            permissions: permissions(&record.authorization_info.func_info),
            mini_program: record.authorizer_info.mini_program_info.is_some(),
        };
        if found.refresh_token.is_some() {
            return Ok(found);
        }
        let _alone = room.listing.lock().await;
        let mut pages = Pages::default();
        while let Some(page) = pages.next(self, room).await? {
            let mut page = page.into_iter();
            if let Some(listed) = page.find(|listed| listed.authorizer_appid == app_id.as_str()) {
                found.refresh_token = not_empty(listed.refresh_token);
                break;
            }
        }
        Ok(found)
    }
}

/// An account as WeChat has it.
struct Found {
    refresh_token: Option<SecretString>,
    permissions: Vec<i64>,
    mini_program: bool,
}

/// WeChat's list, page by page, until it ends or repeats itself.
#[derive(Default)]
struct Pages {
    read: usize,
    offset: i64,
    total: Option<i64>,
    seen: HashSet<String>,
}

impl Pages {
    async fn next(
        &mut self,
        engine: &Arc<Engine>,
        room: &Arc<Room>,
    ) -> Result<Option<Vec<ApiGetAuthorizerListAuthorizer>>, Error> {
        if self.read >= PAGES || self.total.is_some_and(|total| self.offset >= total) {
            return Ok(None);
        }
        if self.read > 0 {
            tokio::select! {
                () = engine.end.cancelled() => return Err(stopped(room)),
                () = tokio::time::sleep(PAGE_DELAY) => {}
            }
        }
        let request = ApiGetAuthorizerList::new(room.id.as_str(), self.offset, PAGE);
        let answer = engine.call_as(room, &request).await?;
        self.read += 1;
        self.offset += i64::try_from(answer.list.len()).unwrap_or(PAGE);
        self.total = Some(answer.total_count);
        let mut list = answer.list;
        list.retain(|listed| self.seen.insert(listed.authorizer_appid.clone()));
        Ok((!list.is_empty()).then_some(list))
    }
}

/// Whether what WeChat lists is more than what is known.
fn is_missing(about: &About, offered: &SecretString, listed_at: UnixTime) -> bool {
    match about.standing {
        Standing::Authorized => about.credential.is_none(),
        // The list may lag behind a cancellation.
        Standing::Cancelled => listed_at > about.noticed_at,
        Standing::Refused => about
            .credential
            .as_ref()
            .is_none_or(|held| !same(held, offered)),
    }
}

fn same(one: &SecretString, other: &SecretString) -> bool {
    one.expose_secret() == other.expose_secret()
}
