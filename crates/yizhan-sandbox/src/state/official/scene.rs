//! QR codes with a scene (带参数二维码) and short keys (短key).

use super::following::Scene;
use std::collections::BTreeMap;

/// An account's QR codes and short keys.
#[derive(Clone, Default)]
pub(crate) struct Scenes {
    /// QR codes by ticket.
    pub(crate) codes: BTreeMap<String, Code>,
    /// Long texts by short key.
    pub(crate) shortened: BTreeMap<String, Shortened>,
}

/// A QR code.
#[derive(Clone)]
pub(crate) struct Code {
    /// What the picture says: WeChat's own address of the code.
    pub(crate) url: String,
    /// What a scan pushes.
    pub(crate) scene: Scene,
    /// When it ends; `None`: never.
    pub(crate) expires_at: Option<i64>,
}

/// A long text behind a short key.
#[derive(Clone)]
pub(crate) struct Shortened {
    /// The text.
    pub(crate) long: String,
    /// When the key was made.
    pub(crate) made_at: i64,
    /// When it ends.
    pub(crate) expires_at: i64,
}

impl Scenes {
    /// Permanent codes.
    pub(crate) fn permanent(&self) -> usize {
        self.codes
            .values()
            .filter(|code| code.expires_at.is_none())
            .count()
    }

    /// The code of a ticket, unless it has ended.
    pub(crate) fn alive(&self, ticket: &str, now: i64) -> Option<&Code> {
        let code = self.codes.get(ticket)?;
        code.expires_at.is_none_or(|at| at > now).then_some(code)
    }

    /// Forgets what has ended.
    pub(crate) fn tidy(&mut self, now: i64) {
        self.codes
            .retain(|_, code| code.expires_at.is_none_or(|at| at > now));
        self.shortened.retain(|_, key| key.expires_at > now);
    }
}
