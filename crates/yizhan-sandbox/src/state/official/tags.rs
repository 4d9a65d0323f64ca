//! Tags for followers.

use std::collections::BTreeMap;

/// The tag that every account has from the start (星标组); 0 and 1 are kept by WeChat too.
pub(crate) const STAR: i64 = 2;
/// The first id that an account's own tag gets.
const FIRST: i64 = 100;

/// An account's tags.
#[derive(Clone)]
pub(crate) struct Tags {
    /// Names by id.
    pub(crate) names: BTreeMap<i64, String>,
    next: i64,
}

impl Default for Tags {
    fn default() -> Self {
        Self {
            names: BTreeMap::from([(STAR, "星标组".to_owned())]),
            next: FIRST,
        }
    }
}

impl Tags {
    /// Whether an id is one of the three that WeChat keeps for itself.
    pub(crate) fn is_system(id: i64) -> bool {
        (0..=STAR).contains(&id)
    }

    /// How many tags the account made itself.
    pub(crate) fn own(&self) -> usize {
        self.names
            .keys()
            .filter(|id| !Self::is_system(**id))
            .count()
    }

    /// Makes a tag.
    pub(crate) fn make(&mut self, name: &str) -> i64 {
        let id = self.next;
        self.next += 1;
        self.names.insert(id, name.to_owned());
        id
    }
}
