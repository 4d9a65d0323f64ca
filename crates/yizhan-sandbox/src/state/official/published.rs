//! Articles that are out: published, or sent to followers.

use serde_json::Value;
use std::{collections::BTreeSet, sync::Arc};

/// Articles under one `article_id`.
#[derive(Clone)]
pub(crate) struct Published {
    /// The articles.
    pub(crate) articles: Arc<Vec<Value>>,
    /// Numbers of those that were taken back; the first article's is 1.
    pub(crate) deleted: BTreeSet<usize>,
    /// When they came out, or were last changed.
    pub(crate) updated_at: i64,
    /// Whether a mass message brought them out, not a publication.
    pub(crate) by_mass: bool,
    /// Grows from one to the next.
    pub(crate) order: u64,
}

impl Published {
    /// Whether nothing is left to read.
    pub(crate) fn is_gone(&self) -> bool {
        self.deleted.len() == self.articles.len()
    }

    /// Takes one article back, or with 0 all; `false` when there is none of that number.
    pub(crate) fn take_back(&mut self, number: i64, now: i64) -> bool {
        let all = 1..=self.articles.len();
        let Ok(number) = usize::try_from(number) else {
            return false;
        };
        if number > 0 && !all.contains(&number) {
            return false;
        }
        self.deleted
            .extend(all.filter(|n| number == 0 || *n == number));
        self.updated_at = now;
        true
    }
}
