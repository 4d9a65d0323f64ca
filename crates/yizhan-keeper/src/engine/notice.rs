//! Notices to a component or a suite: tickets, authorisations, their changes and ends. Each may come
//! twice, late, or in another order than things happened.

use super::{Account, Engine, Room, Target, exchange::is_used_up, grant::store_failed};
use crate::store::{CodeHash, Standing, TicketRow};
use std::sync::{Arc, atomic::Ordering};
use yizhan_client::Error;
use yizhan_core::{AppId, SecretString, UnixTime};
use yizhan_message::{Authorization, Notice, notice::WorkNotice};

/// WeChat's clock is not further ahead of ours than this.
const CLOCKS_DIFFER_SECONDS: i64 = 600;

impl Engine {
    pub(crate) async fn take_notice(
        self: &Arc<Self>,
        room: &Arc<Room>,
        notice: &Notice,
        created_at: UnixTime,
    ) -> Result<(), Error> {
        // A time far ahead would make every later notice look old.
        let latest = self.now().plus(CLOCKS_DIFFER_SECONDS);
        let created_at = if created_at.0 > 0 {
            created_at.min(latest)
        } else {
            self.now()
        };
        match notice {
            Notice::Work(notice) if room.is_suite() => {
                self.take_suite_notice(room, notice, created_at).await
            }
            _ if room.is_suite() => Ok(()),
            Notice::ComponentVerifyTicket(ticket) => {
                let value = SecretString::from(ticket.component_verify_ticket.as_str());
                self.take_ticket(room, value, created_at).await
            }
            Notice::Authorized(grant) | Notice::UpdateAuthorized(grant) => {
                self.take_authorization(room, grant, created_at).await
            }
            Notice::Unauthorized(end) => {
                let app_id = AppId::from(end.authorizer_appid.as_str());
                self.cancel(room, &app_id, created_at).await
            }
            Notice::FastRegister(outcome) => match outcome.auth_code.as_deref() {
                Some(code) if !code.is_empty() => {
                    let lost = "a registered account's code is lost";
                    self.take_code(room, code, created_at, lost).await
                }
                _ => Ok(()),
            },
            _ => Ok(()),
        }
    }

    async fn take_suite_notice(
        self: &Arc<Self>,
        room: &Arc<Room>,
        notice: &WorkNotice,
        created_at: UnixTime,
    ) -> Result<(), Error> {
        match notice {
            WorkNotice::SuiteTicket(ticket) => {
                let value = SecretString::from(ticket.suite_ticket.as_str());
                self.take_ticket(room, value, created_at).await
            }
            WorkNotice::CreateAuth(grant) | WorkNotice::ResetPermanentCode(grant) => {
                let lost = "the permanent code of a corp is lost: have the corp install the suite again, or \
                            reset the code in the provider's console";
                self.take_code(room, &grant.auth_code, created_at, lost)
                    .await
            }
            WorkNotice::ChangeAuth(change) => {
                let corp = AppId::from(change.auth_corp_id.as_str());
                self.take_change(room, &corp, created_at).await
            }
            WorkNotice::CancelAuth(end) => {
                let corp = AppId::from(end.auth_corp_id.as_str());
                self.cancel(room, &corp, created_at).await
            }
            _ => Ok(()),
        }
    }

    /// A code for an account that the notice does not name. One that was used without us having its
    /// result is told as `lost`: taking the notice again would not help.
    async fn take_code(
        self: &Arc<Self>,
        room: &Arc<Room>,
        code: &str,
        created_at: UnixTime,
        lost: &str,
    ) -> Result<(), Error> {
        let code = SecretString::from(code);
        match self.exchange(room, &code, Some(created_at)).await {
            Err(error) if is_used_up(&error) => {
                self.trouble(room.scope(), format!("{lost} ({error})"));
                Ok(())
            }
            outcome => outcome.map(drop),
        }
    }

    async fn take_ticket(
        self: &Arc<Self>,
        room: &Arc<Room>,
        value: SecretString,
        created_at: UnixTime,
    ) -> Result<(), Error> {
        let now = self.now();
        let ticket = TicketRow {
            platform: room.id.clone(),
            value,
            created_at,
            received_at: now,
        };
        self.store
            .put_ticket(ticket.clone())
            .await
            .map_err(|error| store_failed(room.scope(), &error))?;
        let silence = {
            let mut watch = room.watch();
            match &mut watch.ticket {
                // Out of order: the newest counts, and something was heard.
                Some(held) if held.created_at > created_at => {
                    held.received_at = held.received_at.max(now);
                }
                held => *held = Some(ticket),
            }
            watch.heard(now, self.settings.ticket_silence_seconds)
        };
        if let Some(silence) = silence {
            tracing::info!(account.id = %room.id, silence_seconds = silence, "tickets come again");
        }
        self.forgive(room, now);
        let target = Target::Room(Arc::clone(room));
        if room.slot.current(now).is_none() {
            self.schedule_at(&target, now);
        }
        Ok(())
    }

    /// A new ticket may mend what failed: nothing waits out a back-off.
    pub(super) fn forgive(&self, room: &Arc<Room>, now: UnixTime) {
        room.slot.forgive();
        if !room.troubled.swap(false, Ordering::AcqRel) {
            return;
        }
        for account in room.accounts() {
            if account.slot.forgive() {
                self.schedule_at(&Target::Access(Arc::clone(&account)), now);
            }
            for slot in account.ticket_slots().into_iter().flatten() {
                slot.forgive();
            }
        }
    }

    async fn take_authorization(
        self: &Arc<Self>,
        room: &Arc<Room>,
        grant: &Authorization,
        created_at: UnixTime,
    ) -> Result<(), Error> {
        let app_id = AppId::from(grant.authorizer_appid.as_str());
        let scope = room.scope_of(&app_id);
        let is_old = |account: Arc<Account>| created_at < account.about().noticed_at;
        if room.account(&app_id).is_some_and(is_old) {
            return Ok(());
        }
        let code = SecretString::from(grant.authorization_code.as_str());
        let hash = CodeHash::of(&room.id, &code);
        let known = self.store.exchanged(hash).await;
        let known = known
            .map_err(|error| store_failed(scope.clone(), &error))?
            .is_some();
        match self.exchange(room, &code, Some(created_at)).await {
            Ok(_) => {}
            // Somebody else used the code, or we did and were killed before we had stored the result.
            Err(error) if is_used_up(&error) => {
                if !self.take_in_one(room, &app_id, created_at).await? {
                    self.trouble(
                        scope,
                        format!("its authorisation cannot be completed: {error}"),
                    );
                }
                return Ok(());
            }
            Err(error) => return Err(error),
        }
        let Some(account) = room.account(&app_id) else {
            return Ok(());
        };
        let (standing, noticed_at) = {
            let about = account.about();
            (about.standing, about.noticed_at)
        };
        // Exchanged long ago, ended since, and now confirmed by a later notice.
        if known && standing != Standing::Authorized && created_at > noticed_at {
            self.take_in_one(room, &app_id, created_at).await?;
        }
        self.confirm(room, &account, created_at).await
    }
}
