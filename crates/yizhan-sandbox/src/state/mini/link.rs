//! Links that open a mini program from elsewhere: URL Scheme, URL Link, Short Link, and schemes for
//! NFC devices.

use serde_json::Value;
use std::collections::BTreeMap;

/// What a link is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// `weixin://dl/business/?t=…`
    Scheme,
    /// The same, written on a device: model and serial number.
    Nfc(String, String),
    /// `https://wxaurl.cn/…`
    Url,
    /// `#小程序://…`
    Short,
}

/// A link.
#[derive(Clone, Debug)]
pub(crate) struct Link {
    /// What it is.
    pub(crate) kind: Kind,
    /// The page, empty for the home page.
    pub(crate) path: String,
    /// Its query.
    pub(crate) query: String,
    /// `release`, `trial` or `develop`.
    pub(crate) env_version: String,
    /// The page of one's own that a URL Link shows first (`cloud_base`).
    pub(crate) cloud_base: Option<Value>,
    /// When it was made.
    pub(crate) made_at: i64,
    /// When it ends; 0: never.
    pub(crate) expires_at: i64,
}

/// Links of a mini program by their text.
#[derive(Clone, Debug, Default)]
pub(crate) struct Links(pub(crate) BTreeMap<String, Link>);

impl Links {
    /// Those that never end, but for devices.
    pub(crate) fn permanent(&self) -> usize {
        let permanent = |l: &&Link| l.expires_at == 0 && !matches!(l.kind, Kind::Nfc(..));
        self.0.values().filter(permanent).count()
    }

    /// Forgets what ended more than a day ago; until then it can be asked about.
    pub(crate) fn tidy(&mut self, now: i64) {
        self.0
            .retain(|_, l| l.expires_at == 0 || l.expires_at + 86_400 > now);
    }
}
