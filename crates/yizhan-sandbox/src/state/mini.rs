//! A mini program as a platform manages it.

pub(crate) mod category;
pub(crate) mod code;
pub(crate) mod domains;
pub(crate) mod interfaces;
pub(crate) mod link;
pub(crate) mod naming;
pub(crate) mod plugin;
pub(crate) mod privacy;
pub(crate) mod settings;

use category::Categories;
use code::Code;
use domains::Domains;
use interfaces::Interfaces;
use link::Links;
use naming::Naming;
use plugin::Plugin;
use privacy::Privacy;
use settings::Settings;
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
    /// Its domains.
    pub(crate) domains: Domains,
    /// Links that open it from elsewhere.
    pub(crate) links: Links,
    /// Plug-ins (插件) that it uses or has asked for.
    pub(crate) plugins: Vec<Plugin>,
    /// Codes made for its paths, of which there is a limited number.
    pub(crate) codes_made: u32,
    /// The names that it asks for.
    pub(crate) naming: Naming,
    /// Its privacy guideline.
    pub(crate) privacy: Privacy,
    /// The interfaces that it asks for.
    pub(crate) interfaces: Interfaces,
    /// Its switches.
    pub(crate) settings: Settings,
}

impl Mini {
    /// One that has existed for a while: it has a category.
    pub(crate) fn established() -> Self {
        let mut mini = Self::default();
        mini.categories.set_quietly(287, 612);
        mini
    }
}
