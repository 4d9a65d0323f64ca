//! Pushes that are not WeChat's: what a server that verifies must refuse.

use super::{
    body::Body,
    channel::{Channel, Wire},
    route,
};
use crate::reply::judge::Protection;

/// Seconds that an old push is old.
const STALE: i64 = 86_400;

/// How a push is forged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Forge {
    /// Both signatures are wrong.
    Signature,
    /// `msg_signature` is missing; `signature` is right, as anybody may have seen one.
    Missing,
    /// In the clear under a right `signature`, where a sealed push is due.
    Plain,
    /// Sealed with the right key for somebody else.
    ReceiveId,
    /// Right in every way and a day old.
    Stale,
}

impl Forge {
    /// By the name that the control API has for it.
    pub(crate) fn named(name: &str) -> Option<Self> {
        Some(match name {
            "signature" => Self::Signature,
            "missing" => Self::Missing,
            "plain" => Self::Plain,
            "receive_id" => Self::ReceiveId,
            "stale" => Self::Stale,
            _ => return None,
        })
    }

    /// Writes a push that is forged so.
    pub(crate) fn write(self, channel: &Channel, body: &Body, clear: &str, now: i64) -> Wire {
        let mut channel = channel.clone();
        let now = if self == Self::Stale {
            now.saturating_sub(STALE)
        } else {
            now
        };
        match self {
            Self::Plain => channel.protection = Protection::Plain,
            Self::ReceiveId => {
                // The key is good, a channel was made with it.
                if let Ok(crypt) = route::crypt(&channel.token, &channel.key, "wxsomebodyelse0000")
                {
                    channel.crypt = crypt;
                }
            }
            _ => {}
        }
        let mut wire = channel.write(body, clear, now);
        if matches!(self, Self::Signature | Self::Missing) {
            let pairs: Vec<(String, String)> = wire.url.query_pairs().into_owned().collect();
            let pairs = pairs
                .into_iter()
                .filter_map(|(name, value)| match (name.as_str(), self) {
                    ("msg_signature", Self::Missing) => None,
                    ("signature" | "msg_signature", Self::Signature) => {
                        Some((name, "0".repeat(40)))
                    }
                    _ => Some((name, value)),
                });
            let pairs: Vec<_> = pairs.collect();
            wire.url.query_pairs_mut().clear().extend_pairs(pairs);
        }
        wire
    }
}
