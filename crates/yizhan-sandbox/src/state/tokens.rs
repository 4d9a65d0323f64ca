//! Every token with its life: who holds it, until when it works, and what ended it.

use super::work::Caller;
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use std::collections::HashMap;

/// Seconds that a token works.
pub(crate) const TOKEN_LIFE: i64 = 7_200;
/// Seconds that an account's old token keeps working.
pub(crate) const ACCOUNT_OVERLAP: i64 = 300;
/// Seconds after its end that a token is remembered, so as to say 42001 and not 40001.
const MEMORY: i64 = 7 * 86_400;
/// Tokens kept at most; the ones that ended first are forgotten.
const MOST_TOKENS: usize = 200_000;

/// Whose a token is and which call gave it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Holder {
    /// `/cgi-bin/token`: the account's app id.
    Account(String),
    /// `/cgi-bin/stable_token`: the account's app id.
    Stable(String),
    /// A platform's.
    Component(String),
    /// A platform's for an account.
    Authorizer {
        /// App id of the platform.
        component: String,
        /// App id of the account.
        account: String,
    },
    /// A user's, of web authorisation.
    User {
        /// The platform, when it was done on behalf.
        component: Option<String>,
        /// The account.
        account: String,
        /// The user.
        openid: String,
        /// `snsapi_base` or `snsapi_userinfo`.
        scope: String,
    },
    /// The refresh token of a user's.
    UserRefresh {
        /// The platform, when it was done on behalf.
        component: Option<String>,
        /// The account.
        account: String,
        /// The user.
        openid: String,
        /// `snsapi_base` or `snsapi_userinfo`.
        scope: String,
    },
    /// A `jsapi` or `wx_card` ticket.
    JsTicket {
        /// The account.
        account: String,
        /// `jsapi` or `wx_card`.
        kind: String,
    },
    /// One of WeCom's.
    Work(Caller),
}

impl Holder {
    /// The app id that calls with this token are for: a component's own for a component.
    pub(crate) fn app_id(&self) -> &str {
        match self {
            Self::Account(id) | Self::Stable(id) | Self::Component(id) => id,
            Self::Authorizer { account, .. }
            | Self::User { account, .. }
            | Self::UserRefresh { account, .. }
            | Self::JsTicket { account, .. } => account,
            Self::Work(caller) => caller.id(),
        }
    }

    /// The platform that calls, when one does.
    pub(crate) fn component(&self) -> Option<&str> {
        match self {
            Self::Component(id) => Some(id),
            Self::Authorizer { component, .. } => Some(component),
            Self::User { component, .. } | Self::UserRefresh { component, .. } => {
                component.as_deref()
            }
            Self::Work(caller) => caller.suite(),
            _ => None,
        }
    }
}

/// A token.
#[derive(Clone, Debug)]
pub(crate) struct Token {
    /// What is sent.
    pub(crate) value: String,
    /// Whose it is.
    pub(crate) holder: Holder,
    /// When it was given out.
    pub(crate) made_at: i64,
    /// When its life ends.
    pub(crate) expires_at: i64,
    /// When it was or will be void before that: replaced by a newer one, or withdrawn.
    pub(crate) void_at: Option<i64>,
}

/// How a token stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Standing {
    /// It works.
    Valid,
    /// Its life is over.
    Expired,
    /// A newer one replaced it, or consent was withdrawn.
    Void,
}

impl Token {
    /// How it stands at a time.
    pub(crate) fn standing(&self, now: i64) -> Standing {
        if self.void_at.is_some_and(|at| at <= now) {
            Standing::Void
        } else if self.expires_at <= now {
            Standing::Expired
        } else {
            Standing::Valid
        }
    }
}

/// All tokens by value, and each holder's latest.
#[derive(Clone, Debug, Default)]
pub(crate) struct Tokens {
    by_value: HashMap<String, Token>,
    latest: HashMap<Holder, String>,
}

impl Tokens {
    /// Gives out a token; the holder's one before works for `overlap` seconds more.
    pub(crate) fn issue(&mut self, holder: Holder, now: i64, life: i64, overlap: i64) -> Token {
        self.tidy(now);
        self.void(&holder, now.saturating_add(overlap));
        let value = new_value(&holder);
        let token = Token {
            value: value.clone(),
            holder: holder.clone(),
            made_at: now,
            expires_at: now.saturating_add(life),
            void_at: None,
        };
        self.by_value.insert(value.clone(), token.clone());
        self.latest.insert(holder, value);
        token
    }

    /// The token of that value, whatever its standing.
    pub(crate) fn get(&self, value: &str) -> Option<&Token> {
        self.by_value.get(value)
    }

    /// The holder's latest token, whatever its standing.
    pub(crate) fn latest(&self, holder: &Holder) -> Option<&Token> {
        self.by_value.get(self.latest.get(holder)?)
    }

    /// Makes the holder's latest token void at a time.
    pub(crate) fn void(&mut self, holder: &Holder, at: i64) {
        if let Some(token) = self
            .latest
            .get(holder)
            .and_then(|value| self.by_value.get_mut(value))
        {
            token.void_at = Some(token.void_at.map_or(at, |was| was.min(at)));
        }
    }

    /// Makes all tokens of a holder void at a time, those in their overlap too.
    pub(crate) fn void_all(&mut self, holder: &Holder, at: i64) {
        for token in self.by_value.values_mut().filter(|t| t.holder == *holder) {
            token.void_at = Some(token.void_at.map_or(at, |was| was.min(at)));
        }
    }

    /// All tokens, in no order.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &Token> {
        self.by_value.values()
    }

    fn tidy(&mut self, now: i64) {
        // Rarely: each pass looks at every token.
        if self.by_value.len() % 1_024 != 1_023 {
            return;
        }
        self.by_value.retain(|_, t| t.expires_at + MEMORY > now);
        if self.by_value.len() > MOST_TOKENS {
            let mut ends: Vec<i64> = self.by_value.values().map(|t| t.expires_at).collect();
            ends.sort_unstable();
            let oldest_kept = ends[ends.len() / 2];
            self.by_value.retain(|_, t| t.expires_at > oldest_kept);
        }
        let by_value = &self.by_value;
        self.latest.retain(|_, value| by_value.contains_key(value));
    }
}

/// A fresh value that looks like the real one of its kind.
fn new_value(holder: &Holder) -> String {
    match holder {
        Holder::JsTicket { .. } => format!("sM4AOVdWfPE4DxkXGEs8V{}", random_text(48)),
        Holder::Work(Caller::Ticket { .. }) => random_text(86),
        Holder::Work(_) => random_text(214),
        Holder::User { .. } | Holder::UserRefresh { .. } => format!("92_{}", random_text(84)),
        _ => format!("92_{}", random_text(132)),
    }
}

/// So many random bytes as letters, digits, `-` and `_`.
pub(crate) fn random_text(letters: usize) -> String {
    let mut bytes = vec![0_u8; letters];
    fill(&mut bytes);
    let mut text = URL_SAFE_NO_PAD.encode(&bytes);
    text.truncate(letters);
    text
}

/// Random bytes.
pub(crate) fn random_bytes<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    fill(&mut bytes);
    bytes
}

/// Two random words.
pub(crate) fn random_words() -> [u32; 2] {
    let [a, b, c, d, e, f, g, h] = random_bytes();
    [
        u32::from_le_bytes([a, b, c, d]),
        u32::from_le_bytes([e, f, g, h]),
    ]
}

fn fill(bytes: &mut [u8]) {
    getrandom::fill(bytes).expect("the system's source of randomness works");
}
