//! A mini program as a platform manages it.

pub(crate) mod category;
pub(crate) mod code;

use category::Categories;
use code::Code;
use std::collections::BTreeMap;

/// Everything about one.
#[derive(Clone, Debug, Default)]
pub(crate) struct Mini {
    /// How it came to be, see [`register_type`](super::register::register_type).
    pub(crate) register_type: i64,
    /// Its code from commit to release.
    pub(crate) code: Code,
    /// Its categories (类目).
    pub(crate) categories: Categories,
    /// Its testers (体验者): WeChat ids by `userstr`.
    pub(crate) testers: BTreeMap<String, String>,
}

impl Mini {
    /// One that has existed for a while: it has a category.
    pub(crate) fn established() -> Self {
        let mut mini = Self::default();
        mini.categories.set_quietly(287, 612);
        mini
    }
}
