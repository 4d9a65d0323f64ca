//! What the engine knows of an account: an authorizer, a corp, or somebody whose secret we hold.

use super::{own::Secret, slot::Slot};
use crate::{
    store::{AuthorizerRow, Standing},
    view::{AuthCorp, Authorizer, TicketKind},
};
use std::sync::{
    Mutex, MutexGuard, OnceLock, PoisonError,
    atomic::{AtomicI64, Ordering},
};
use yizhan_core::{AppId, ExposeSecret, Scope, SecretString, UnixTime};

/// An account that authorised a platform, or did once; or one of our own.
pub(crate) struct Account {
    scope: Scope,
    /// Its access token.
    pub(crate) slot: Slot,
    about: Mutex<About>,
    tickets: OnceLock<Box<[Slot; 2]>>,
    used_at: AtomicI64,
    /// Of one of our own; it authorises nobody.
    pub(crate) secret: Option<Box<Secret>>,
}

/// What is known of an account besides its tokens.
#[derive(Clone, Debug)]
pub(crate) struct About {
    pub(crate) standing: Standing,
    /// What its tokens are renewed with: a refresh token, or a permanent code.
    pub(crate) credential: Option<SecretString>,
    /// Grows with every authorisation and every end of one.
    pub(crate) epoch: u32,
    pub(crate) mini_program: Option<bool>,
    /// Permission sets of an authorizer, agents of a corp.
    pub(crate) permissions: Box<[i32]>,
    pub(crate) authorized_at: UnixTime,
    pub(crate) noticed_at: UnixTime,
}

impl Account {
    /// One that may authorise a platform.
    pub(super) fn new(scope: Scope, slot: Slot) -> Self {
        Self {
            scope,
            slot,
            about: Mutex::new(About {
                standing: Standing::Cancelled,
                credential: None,
                epoch: 0,
                mini_program: None,
                permissions: Box::default(),
                authorized_at: UnixTime::default(),
                noticed_at: UnixTime::default(),
            }),
            tickets: OnceLock::new(),
            used_at: AtomicI64::new(0),
            secret: None,
        }
    }

    /// One of our own.
    pub(super) fn own(
        scope: Scope,
        secret: Secret,
        mini_program: Option<bool>,
        slot: Slot,
    ) -> Self {
        let account = Self {
            secret: Some(Box::new(secret)),
            ..Self::new(scope, slot)
        };
        {
            let mut about = account.about();
            about.standing = Standing::Authorized;
            about.mini_program = mini_program;
        }
        account
    }

    /// Takes what the store has.
    pub(super) fn load(&self, row: AuthorizerRow) {
        let mut about = self.about();
        let same = |held: &SecretString, stored: &SecretString| {
            held.expose_secret() == stored.expose_secret()
        };
        let is_same = match (&about.credential, &row.credential) {
            (Some(held), Some(stored)) => same(held, stored),
            (held, stored) => held.is_none() && stored.is_none(),
        };
        if about.standing != row.standing || !is_same {
            about.epoch += 1;
        }
        about.standing = row.standing;
        about.credential = row.credential;
        about.mini_program = row.mini_program.or(about.mini_program);
        about.permissions = compact(&row.permissions);
        about.authorized_at = row.authorized_at;
        about.noticed_at = row.noticed_at;
    }

    pub(crate) fn about(&self) -> MutexGuard<'_, About> {
        self.about.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn is_authorized(&self) -> bool {
        self.about().standing == Standing::Authorized
    }

    pub(crate) fn scope(&self) -> &Scope {
        &self.scope
    }

    pub(crate) fn id(&self) -> &AppId {
        self.scope.app_id()
    }

    /// The tickets that such an account has.
    pub(crate) fn ticket_kinds(&self) -> [TicketKind; 2] {
        match self.scope.is_work() {
            true => [TicketKind::Jsapi, TicketKind::AgentConfig],
            false => [TicketKind::Jsapi, TicketKind::WxCard],
        }
    }

    pub(super) fn ticket_slot(&self, kind: TicketKind, mut slot_id: impl FnMut() -> u64) -> &Slot {
        let slots = self
            .tickets
            .get_or_init(|| Box::new([Slot::new(slot_id()), Slot::new(slot_id())]));
        match kind {
            TicketKind::Jsapi => &slots[0],
            TicketKind::WxCard | TicketKind::AgentConfig => &slots[1],
        }
    }

    /// The slots of tickets, in the order of their kinds, where any was ever asked for.
    pub(super) fn ticket_slots(&self) -> Option<&[Slot; 2]> {
        self.tickets.get().map(|slots| &**slots)
    }

    pub(crate) fn touch(&self, now: UnixTime) {
        self.used_at.store(now.0, Ordering::Relaxed);
    }

    pub(super) fn used_at(&self) -> UnixTime {
        UnixTime(self.used_at.load(Ordering::Relaxed))
    }

    /// As an account that authorised a component.
    pub(crate) fn authorizer(&self, component: &AppId) -> Authorizer {
        let about = self.about().clone();
        Authorizer {
            component: component.clone(),
            app_id: self.id().clone(),
            mini_program: about.mini_program,
            permissions: about.permissions.iter().map(|id| i64::from(*id)).collect(),
            authorized_at: about.authorized_at,
            token_expires_at: self.slot.expires_at(),
            refused: about.standing == Standing::Refused,
        }
    }

    /// As a corp that authorised a suite.
    pub(crate) fn auth_corp(&self, suite: &AppId) -> AuthCorp {
        let about = self.about().clone();
        AuthCorp {
            suite: suite.clone(),
            corp: self.id().clone(),
            agents: about.permissions.iter().map(|id| i64::from(*id)).collect(),
            authorized_at: about.authorized_at,
            token_expires_at: self.slot.expires_at(),
            refused: about.standing == Standing::Refused,
        }
    }
}

/// Permission sets and agents have small numbers; a hundred thousand accounts have twenty each.
pub(super) fn compact(permissions: &[i64]) -> Box<[i32]> {
    permissions
        .iter()
        .filter_map(|id| i32::try_from(*id).ok())
        .collect()
}
