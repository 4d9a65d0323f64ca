//! What happens to accounts and people: tickets, consent given, changed and withdrawn, logins, and
//! the windows in which customer-service messages may be sent.

use super::{
    Authorization, State, Ticket,
    codes::{EVENT_CODE_LIFE, PRE_AUTH_LIFE, Purpose, REDIRECT_CODE_LIFE, USER_CODE_LIFE},
    tokens::{Holder, random_text},
};

/// Seconds that a `component_verify_ticket` works.
pub(crate) const TICKET_LIFE: i64 = 12 * 3_600;
/// Tickets that a platform has at once, more than 12 hours make.
const MOST_TICKETS: usize = 1_000;

/// Permission sets (权限集) that an official account grants.
pub(crate) const OFFICIAL_SCOPES: &[u32] = &[
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 15, 16, 22, 23, 24, 26, 27, 33, 34, 35, 44, 46, 47,
    54, 89, 100, 172,
];
/// Permission sets that a mini program grants.
pub(crate) const MINI_SCOPES: &[u32] = &[
    3, 17, 18, 19, 20, 21, 25, 30, 31, 36, 37, 40, 41, 45, 48, 49, 51, 52, 57, 100, 171,
];

/// What consent gives: the codes, and how long they work.
#[derive(Clone, Debug)]
pub(crate) struct Consent {
    /// Whether it changes a consent given before (`updateauthorized`).
    pub(crate) update: bool,
    /// The code of the pushed event.
    pub(crate) event_code: String,
    /// When it expires, as a time.
    pub(crate) event_expires_at: i64,
    /// The code of the redirect.
    pub(crate) redirect_code: String,
    /// Its life in seconds.
    pub(crate) redirect_expires_in: i64,
    /// The pre-auth code that it was given under.
    pub(crate) pre_auth_code: String,
}

/// What a person did that lets an account write to them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Trigger {
    /// Sent a message: 5 answers in 48 hours.
    Message,
    /// Clicked a menu: 3 in a minute.
    Menu,
    /// Followed: 3 in a minute.
    Follow,
    /// Scanned a QR code: 3 in a minute.
    Scan,
    /// Paid a service account: any number in 48 hours.
    Payment,
    /// Entered a mini program's conversation: 2 in a minute.
    EnterSession,
}

impl Trigger {
    /// Seconds that its window is open, and how many messages fit.
    pub(crate) fn allowance(self) -> (i64, Option<u32>) {
        match self {
            Self::Message => (48 * 3_600, Some(5)),
            Self::Menu | Self::Follow | Self::Scan => (60, Some(3)),
            Self::Payment => (48 * 3_600, None),
            Self::EnterSession => (60, Some(2)),
        }
    }
}

/// A window in which customer-service messages may be sent.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Window {
    /// What opened it.
    pub(crate) trigger: Trigger,
    /// When it closes.
    pub(crate) closes_at: i64,
    /// How many more messages fit; `None`: any number.
    pub(crate) left: Option<u32>,
}

/// Talk between a person and customer service.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Talk {
    /// When they last wrote.
    pub(crate) heard_at: i64,
    /// Until when they see that an answer is being typed.
    pub(crate) typing_until: i64,
}

impl State {
    /// Makes a ticket for a platform: it works beside the older ones.
    pub(crate) fn new_ticket(&mut self, component: &str) -> Option<String> {
        let now = self.now();
        let c = self.components.get_mut(component)?;
        // Those that have run out are remembered, to say 61005 and not 61006.
        c.tickets.retain(|t| t.made_at + 4 * TICKET_LIFE > now);
        if c.tickets.len() >= MOST_TICKETS {
            c.tickets.pop_front();
        }
        let value = format!("ticket@@@{}", random_text(86));
        c.tickets.push_back(Ticket {
            value: value.clone(),
            made_at: now,
        });
        c.last_ticket_at = now;
        Some(value)
    }

    /// Makes a `pre_auth_code`.
    pub(crate) fn new_pre_auth_code(&mut self, component: &str) -> String {
        let now = self.now();
        let purpose = Purpose::PreAuth {
            component: component.to_owned(),
        };
        self.codes.make(purpose, now, PRE_AUTH_LIFE)
    }

    /// The permission sets that an account of its kind can grant.
    pub(crate) fn all_scopes(&self, account: &str) -> &'static [u32] {
        match self.accounts.get(account) {
            Some(a) if a.is_mini() => MINI_SCOPES,
            _ => OFFICIAL_SCOPES,
        }
    }

    /// Consent that was given and exchanged before the sandbox began.
    pub(crate) fn authorize_quietly(&mut self, component: &str, account: &str) {
        let authorization = Authorization {
            scopes: self.all_scopes(account).to_vec(),
            since: self.now(),
            refresh_token: new_refresh_token(),
            previous: None,
            exchanged: true,
        };
        self.authorizations
            .insert((component.to_owned(), account.to_owned()), authorization);
    }

    /// An account's administrator consents, for the first time or again: older tokens become void.
    /// `None` when the component or the account does not exist.
    pub(crate) fn authorize(
        &mut self,
        component: &str,
        account: &str,
        scopes: Option<Vec<u32>>,
        pre_auth_code: Option<&str>,
    ) -> Option<Consent> {
        if !self.components.contains_key(component) || !self.accounts.contains_key(account) {
            return None;
        }
        let now = self.now();
        let key = (component.to_owned(), account.to_owned());
        let before = self.authorizations.remove(&key);
        let update = before.is_some();
        let overlap = i64::from(self.rules.reauthorization_overlap);
        if update {
            let holder = Holder::Authorizer {
                component: component.to_owned(),
                account: account.to_owned(),
            };
            self.tokens.void_all(&holder, now + overlap);
            self.codes.void_authorization(component, account);
        }
        let scopes = scopes.unwrap_or_else(|| self.all_scopes(account).to_vec());
        let previous = before
            .filter(|_| overlap > 0)
            .map(|b| (b.refresh_token, now + overlap));
        let authorization = Authorization {
            scopes,
            since: now,
            refresh_token: new_refresh_token(),
            previous,
            exchanged: false,
        };
        self.authorizations.insert(key, authorization);
        let purpose = Purpose::Authorization {
            component: component.to_owned(),
            account: account.to_owned(),
        };
        let event_code = self.codes.make(purpose.clone(), now, EVENT_CODE_LIFE);
        let redirect_code = if self.rules.same_authorization_code {
            event_code.clone()
        } else {
            self.codes.make(purpose, now, REDIRECT_CODE_LIFE)
        };
        let pre_auth_code = match pre_auth_code {
            Some(code) => code.to_owned(),
            None => self.new_pre_auth_code(component),
        };
        Some(Consent {
            update,
            event_code,
            event_expires_at: now + EVENT_CODE_LIFE,
            redirect_code,
            redirect_expires_in: REDIRECT_CODE_LIFE,
            pre_auth_code,
        })
    }

    /// An account's administrator withdraws consent; `false` when there was none.
    pub(crate) fn unauthorize(&mut self, component: &str, account: &str) -> bool {
        let key = (component.to_owned(), account.to_owned());
        let was = self.authorizations.remove(&key).is_some();
        if was {
            // The token is left as it is: calls with it answer 61003, not 40001.
            self.codes.void_authorization(component, account);
        }
        was
    }

    /// A user agrees on the web authorisation page. `None` when the account or user is unknown.
    pub(crate) fn new_oauth_code(
        &mut self,
        component: Option<&str>,
        account: &str,
        openid: &str,
        scope: &str,
    ) -> Option<String> {
        let user = (account.to_owned(), openid.to_owned());
        if !self.users.contains_key(&user) {
            return None;
        }
        let now = self.now();
        let purpose = Purpose::Oauth {
            component: component.map(str::to_owned),
            account: account.to_owned(),
            openid: openid.to_owned(),
            scope: scope.to_owned(),
        };
        Some(self.codes.make(purpose, now, USER_CODE_LIFE))
    }

    /// A user opens a mini program: the `js_code` of `wx.login`.
    pub(crate) fn new_login_code(&mut self, account: &str, openid: &str) -> Option<String> {
        let user = (account.to_owned(), openid.to_owned());
        if !self.users.contains_key(&user) {
            return None;
        }
        let now = self.now();
        let purpose = Purpose::Login {
            account: account.to_owned(),
            openid: openid.to_owned(),
        };
        Some(self.codes.make(purpose, now, USER_CODE_LIFE))
    }

    /// A user shares the phone number with a mini program: the code of `getPhoneNumber`.
    pub(crate) fn new_phone_code(&mut self, account: &str, openid: &str) -> Option<String> {
        let user = (account.to_owned(), openid.to_owned());
        if !self.users.contains_key(&user) {
            return None;
        }
        let now = self.now();
        let purpose = Purpose::Phone {
            account: account.to_owned(),
            openid: openid.to_owned(),
        };
        Some(self.codes.make(purpose, now, USER_CODE_LIFE))
    }

    /// A user did something that lets the account write to them.
    pub(crate) fn open_window(&mut self, account: &str, openid: &str, trigger: Trigger) {
        let now = self.now();
        let key = (account.to_owned(), openid.to_owned());
        let Some(user) = self.users.get_mut(&key) else {
            return;
        };
        if trigger == Trigger::Message {
            user.talk.heard_at = now;
        }
        let (seconds, left) = trigger.allowance();
        // A new action of the same kind starts its own count afresh.
        user.windows
            .retain(|w| w.closes_at > now && w.trigger != trigger);
        user.windows.push(Window {
            trigger,
            closes_at: now + seconds,
            left,
        });
    }
}

fn new_refresh_token() -> String {
    format!("refreshtoken@@@{}", random_text(43))
}
