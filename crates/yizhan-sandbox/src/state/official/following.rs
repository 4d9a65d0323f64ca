//! What an account knows of a person beside the openid: remark, tags, blacklist, how
//! they came.

use super::super::{User, tally::Tally};

/// A person as an account sees them.
#[derive(Clone, Default)]
pub(crate) struct Following {
    /// The account's own name for them.
    pub(crate) remark: String,
    /// Ids of tags, in the order in which they were put on.
    pub(crate) tags: Vec<i64>,
    /// Whether they are on the blacklist (黑名单).
    pub(crate) blacklisted: bool,
    /// Mass messages that they got this month.
    pub(crate) mass: Tally,
    /// The QR code by which they came to follow; else they searched.
    pub(crate) came_by: Option<Scene>,
}

/// The scene of a QR code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Scene {
    /// `scene_id`
    Number(i64),
    /// `scene_str`
    Text(String),
}

impl Scene {
    /// As an `EventKey` has it.
    pub(crate) fn key(&self) -> String {
        match self {
            Self::Number(number) => number.to_string(),
            Self::Text(text) => text.clone(),
        }
    }
}

impl User {
    /// They follow, from now on if they did not before.
    pub(crate) fn follow(&mut self, now: i64) {
        if !self.is.subscribed {
            self.subscribed_at = now;
            self.following.came_by = None;
        }
        self.is.subscribed = true;
    }

    /// They stop following: their tags are gone with them.
    pub(crate) fn unfollow(&mut self) {
        self.is.subscribed = false;
        self.windows.clear();
        self.following.tags.clear();
    }
}
