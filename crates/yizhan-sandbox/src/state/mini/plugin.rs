//! Plug-ins (插件) that a mini program uses or has asked for.

/// Seconds until an application that its maker did not look at is over.
const PATIENCE: i64 = 24 * 3_600;

/// What a maker has said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Said {
    /// Nothing yet.
    Nothing,
    /// Yes.
    Yes,
    /// No.
    No,
}

/// A plug-in as its user has it.
#[derive(Clone, Debug)]
pub(crate) struct Plugin {
    /// App id of the plug-in.
    pub(crate) appid: String,
    /// Why it is wanted; once it is refused, why it is.
    pub(crate) reason: String,
    /// When it was asked for.
    pub(crate) asked_at: i64,
    /// What its maker said.
    pub(crate) said: Said,
    /// The version in use; empty: the latest.
    pub(crate) version: String,
}

impl Plugin {
    /// 1 asked for, 2 in use, 3 refused, 4 over.
    pub(crate) fn status(&self, now: i64) -> i64 {
        match self.said {
            Said::Nothing if self.asked_at + PATIENCE <= now => 4,
            Said::Nothing => 1,
            Said::Yes => 2,
            Said::No => 3,
        }
    }
}
