//! What the engine knows of a platform and of each account that authorised it.

use super::{own::Own, slot::Slot};
use crate::{
    settings::Platform,
    store::{AuthorizerRow, Standing, TicketRow},
    view::{Authorizer, PlatformState, TicketKind},
};
use std::{
    collections::HashMap,
    sync::{
        Arc, Mutex, MutexGuard, OnceLock, PoisonError, RwLock,
        atomic::{AtomicBool, AtomicI64, Ordering},
    },
};
use yizhan_core::{AppId, Scope, SecretString, UnixTime};

/// A ticket is usable for 12 hours.
const TICKET_LIFE_SECONDS: i64 = 12 * 3600;

/// A platform.
pub(crate) struct Room {
    pub(crate) platform: Platform,
    /// `component_access_token`
    pub(crate) slot: Slot,
    watch: Mutex<TicketWatch>,
    accounts: RwLock<HashMap<AppId, Arc<Account>>>,
    /// Some renewal failed since the last ticket.
    pub(crate) troubled: AtomicBool,
    /// One listing at a time.
    pub(crate) listing: tokio::sync::Mutex<()>,
}

/// What is known of a platform's ticket, and what is done about its absence.
#[derive(Debug, Default)]
pub(crate) struct TicketWatch {
    pub(crate) ticket: Option<TicketRow>,
    /// Since when nothing was heard: the last ticket, or the engine's start.
    pub(crate) silent_since: UnixTime,
    /// How often WeChat was asked for one since then.
    pub(crate) asked: u8,
    /// WeChat said that the one we have is no good.
    pub(crate) wanted: bool,
    pub(crate) ask_at: UnixTime,
    /// When the accounts are listed; `None` when that has been done.
    pub(crate) list_at: Option<UnixTime>,
    pub(crate) list_failures: u8,
}

impl Room {
    pub(crate) fn new(platform: Platform, slot: Slot) -> Self {
        Self {
            platform,
            slot,
            watch: Mutex::default(),
            accounts: RwLock::default(),
            troubled: AtomicBool::new(false),
            listing: tokio::sync::Mutex::default(),
        }
    }

    pub(crate) fn id(&self) -> &AppId {
        &self.platform.app_id
    }

    pub(crate) fn scope(&self) -> Scope {
        Scope::Component(self.id().clone())
    }

    pub(crate) fn watch(&self) -> MutexGuard<'_, TicketWatch> {
        self.watch.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The ticket, while it may be used.
    pub(crate) fn usable_ticket(&self, now: UnixTime) -> Option<SecretString> {
        self.watch()
            .ticket
            .as_ref()
            .filter(|ticket| now.since(ticket.received_at) < TICKET_LIFE_SECONDS)
            .map(|ticket| ticket.value.clone())
    }

    pub(crate) fn account(&self, app_id: &AppId) -> Option<Arc<Account>> {
        let accounts = self.accounts.read().unwrap_or_else(PoisonError::into_inner);
        accounts.get(app_id).cloned()
    }

    /// The account, known from now on if it was not.
    pub(crate) fn enter(&self, app_id: &AppId, slot_id: impl FnOnce() -> u64) -> Arc<Account> {
        let mut accounts = self
            .accounts
            .write()
            .unwrap_or_else(PoisonError::into_inner);
        let account = accounts.entry(app_id.clone()).or_insert_with(|| {
            Arc::new(Account::new(
                self.id().clone(),
                app_id.clone(),
                Slot::new(slot_id()),
            ))
        });
        Arc::clone(account)
    }

    pub(crate) fn size(&self) -> usize {
        self.accounts
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .len()
    }

    pub(crate) fn accounts(&self) -> Vec<Arc<Account>> {
        let accounts = self.accounts.read().unwrap_or_else(PoisonError::into_inner);
        accounts.values().cloned().collect()
    }

    pub(crate) fn view(&self) -> PlatformState {
        let accounts = self.accounts();
        PlatformState {
            component: self.id().clone(),
            ticket_received_at: self
                .watch()
                .ticket
                .as_ref()
                .map(|ticket| ticket.received_at),
            token_expires_at: self.slot.expires_at(),
            authorizers: accounts
                .iter()
                .filter(|account| account.about().standing == Standing::Authorized)
                .count(),
        }
    }
}

/// An account that authorised a platform, or did once.
pub(crate) struct Account {
    pub(crate) component: AppId,
    pub(crate) app_id: AppId,
    /// `authorizer_access_token`
    pub(crate) slot: Slot,
    about: Mutex<About>,
    tickets: OnceLock<Box<[Slot; 2]>>,
    used_at: AtomicI64,
    /// Of an account whose secret we hold; it authorises nobody.
    pub(crate) own: Option<Box<Own>>,
}

/// What is known of an account besides its tokens.
#[derive(Clone, Debug)]
pub(crate) struct About {
    pub(crate) standing: Standing,
    pub(crate) refresh_token: Option<SecretString>,
    /// Grows with every authorisation and every end of one.
    pub(crate) epoch: u32,
    pub(crate) mini_program: Option<bool>,
    pub(crate) permissions: Box<[i32]>,
    pub(crate) authorized_at: UnixTime,
    pub(crate) noticed_at: UnixTime,
}

impl Account {
    fn new(component: AppId, app_id: AppId, slot: Slot) -> Self {
        Self {
            component,
            app_id,
            slot,
            about: Mutex::new(About {
                standing: Standing::Cancelled,
                refresh_token: None,
                epoch: 0,
                mini_program: None,
                permissions: Box::default(),
                authorized_at: UnixTime::default(),
                noticed_at: UnixTime::default(),
            }),
            tickets: OnceLock::new(),
            used_at: AtomicI64::new(0),
            own: None,
        }
    }

    /// An account whose secret we hold.
    pub(crate) fn own(app_id: &AppId, own: Own, mini_program: Option<bool>, slot: Slot) -> Self {
        let account = Self {
            own: Some(Box::new(own)),
            ..Self::new(app_id.clone(), app_id.clone(), slot)
        };
        {
            let mut about = account.about();
            about.standing = Standing::Authorized;
            about.mini_program = mini_program;
        }
        account
    }

    pub(crate) fn load(&self, row: AuthorizerRow) {
        let mut about = self.about();
        about.standing = row.standing;
        about.refresh_token = row.refresh_token;
        about.mini_program = row.mini_program;
        about.permissions = compact(&row.permissions);
        about.authorized_at = row.authorized_at;
        about.noticed_at = row.noticed_at;
    }

    pub(crate) fn about(&self) -> MutexGuard<'_, About> {
        self.about.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn scope(&self) -> Scope {
        match self.own {
            Some(_) => Scope::Account(self.app_id.clone()),
            None => Scope::authorizer(self.component.clone(), self.app_id.clone()),
        }
    }

    pub(crate) fn ticket_slot(&self, kind: TicketKind, mut slot_id: impl FnMut() -> u64) -> &Slot {
        let slots = self
            .tickets
            .get_or_init(|| Box::new([Slot::new(slot_id()), Slot::new(slot_id())]));
        match kind {
            TicketKind::Jsapi => &slots[0],
            TicketKind::WxCard => &slots[1],
        }
    }

    /// The slots of page tickets, where any was ever asked for.
    pub(crate) fn ticket_slots(&self) -> Option<&[Slot; 2]> {
        self.tickets.get().map(|slots| &**slots)
    }

    pub(crate) fn touch(&self, now: UnixTime) {
        self.used_at.store(now.0, Ordering::Relaxed);
    }

    pub(crate) fn used_at(&self) -> UnixTime {
        UnixTime(self.used_at.load(Ordering::Relaxed))
    }

    pub(crate) fn view(&self) -> Authorizer {
        let about = self.about().clone();
        Authorizer {
            component: self.component.clone(),
            app_id: self.app_id.clone(),
            mini_program: about.mini_program,
            permissions: about.permissions.iter().map(|id| i64::from(*id)).collect(),
            authorized_at: about.authorized_at,
            token_expires_at: self.slot.expires_at(),
            refused: about.standing == Standing::Refused,
        }
    }
}

/// Permission sets have small numbers; a hundred thousand accounts have twenty each.
pub(crate) fn compact(permissions: &[i64]) -> Box<[i32]> {
    permissions
        .iter()
        .filter_map(|id| i32::try_from(*id).ok())
        .collect()
}
