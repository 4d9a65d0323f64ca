//! Codes that work once: pre-auth codes, authorisation codes, codes of web authorisation and login.

use super::{
    tokens::{random_bytes, random_text},
    work::Visit,
};
use std::collections::HashMap;

/// Seconds that a `pre_auth_code` works.
pub(crate) const PRE_AUTH_LIFE: i64 = 1_800;
/// Seconds that the redirect's authorisation code works.
pub(crate) const REDIRECT_CODE_LIFE: i64 = 600;
/// Seconds that the event's authorisation code works.
pub(crate) const EVENT_CODE_LIFE: i64 = 3_600;
/// Seconds that a code of web authorisation or of a mini-program login works.
pub(crate) const USER_CODE_LIFE: i64 = 300;
/// Codes kept at most.
const MOST_CODES: usize = 100_000;

/// What a code stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// A `pre_auth_code` of a platform.
    PreAuth {
        /// The platform.
        component: String,
    },
    /// An account's consent to a platform.
    Authorization {
        /// The platform.
        component: String,
        /// The account.
        account: String,
    },
    /// An official account's consent that a mini program is registered by what it has shown.
    Reuse {
        /// The platform.
        component: String,
        /// The official account.
        account: String,
        /// Whether its verification (微信认证) is taken over too.
        verification: bool,
    },
    /// A user's consent in web authorisation.
    Oauth {
        /// The platform that the page named, if any.
        component: Option<String>,
        /// The account.
        account: String,
        /// The user.
        openid: String,
        /// `snsapi_base` or `snsapi_userinfo`.
        scope: String,
    },
    /// A user's login to a mini program (`js_code`).
    Login {
        /// The mini program.
        account: String,
        /// The user.
        openid: String,
    },
    /// A user's phone number, for `getuserphonenumber`.
    Phone {
        /// The mini program.
        account: String,
        /// The user.
        openid: String,
    },
    /// A `pre_auth_code` of a WeCom suite.
    SuitePreAuth {
        /// The suite.
        suite: String,
    },
    /// A corp's consent to a suite.
    Install {
        /// The suite.
        suite: String,
        /// The corp.
        corp: String,
    },
    /// A member's visit to a page of a corp or a suite.
    Visit(Visit),
    /// What such a member shares; it works more than once.
    UserTicket(Visit),
}

/// A code.
#[derive(Clone, Debug)]
pub(crate) struct Code {
    /// What it stands for.
    pub(crate) purpose: Purpose,
    /// When its life ends.
    pub(crate) expires_at: i64,
    /// Whether it was used.
    pub(crate) used: bool,
}

/// Why a code does not work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Spent {
    /// Never made, or for somebody else.
    Unknown,
    /// Used before.
    Used,
    /// Too late.
    Expired,
}

/// All codes by value.
#[derive(Clone, Debug, Default)]
pub(crate) struct Codes(HashMap<String, Code>);

impl Codes {
    /// Makes a code.
    pub(crate) fn make(&mut self, purpose: Purpose, now: i64, life: i64) -> String {
        if self.0.len() >= MOST_CODES {
            self.0.retain(|_, c| !c.used && c.expires_at > now);
        }
        if self.0.len() >= MOST_CODES {
            self.0.clear();
        }
        let value = match &purpose {
            Purpose::PreAuth { .. } => format!("preauthcode@@@{}", random_text(86)),
            Purpose::Authorization { .. } => format!("queryauthcode@@@{}", random_text(64)),
            Purpose::Reuse { .. } => format!("{:032x}", u128::from_be_bytes(random_bytes())),
            Purpose::Oauth { .. } | Purpose::Login { .. } => format!("0{}", random_text(31)),
            Purpose::Phone { .. } => random_text(64).to_ascii_lowercase(),
            Purpose::SuitePreAuth { .. } => random_text(64),
            Purpose::Install { .. } => random_text(128),
            Purpose::Visit(_) => random_text(43),
            Purpose::UserTicket(_) => random_text(86),
        };
        let code = Code {
            purpose,
            expires_at: now.saturating_add(life),
            used: false,
        };
        self.0.insert(value.clone(), code);
        value
    }

    /// The code of that value, used or not.
    pub(crate) fn get(&self, value: &str) -> Option<&Code> {
        self.0.get(value)
    }

    /// Uses a code up, if `fits` says that it is meant for this call.
    ///
    /// # Errors
    /// [`Spent`] says why it does not work; a code that does not fit stays unused.
    pub(crate) fn spend(
        &mut self,
        value: &str,
        now: i64,
        fits: impl FnOnce(&Purpose) -> bool,
    ) -> Result<Purpose, Spent> {
        let code = self.0.get_mut(value).ok_or(Spent::Unknown)?;
        if !fits(&code.purpose) {
            return Err(Spent::Unknown);
        }
        if code.used {
            return Err(Spent::Used);
        }
        if code.expires_at <= now {
            return Err(Spent::Expired);
        }
        code.used = true;
        Ok(code.purpose.clone())
    }

    /// Makes the unused authorisation codes of an account's consent void.
    pub(crate) fn void_authorization(&mut self, component: &str, account: &str) {
        for code in self.0.values_mut() {
            if matches!(&code.purpose, Purpose::Authorization { component: c, account: a }
                if c == component && a == account)
            {
                code.used = true;
            }
        }
    }

    /// Makes the unused codes of a corp's consent to a suite void.
    pub(crate) fn void_install(&mut self, suite: &str, corp: &str) {
        for code in self.0.values_mut() {
            if matches!(&code.purpose, Purpose::Install { suite: s, corp: c }
                if s == suite && c == corp)
            {
                code.used = true;
            }
        }
    }
}
