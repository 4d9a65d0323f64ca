//! The two signatures of a push: `signature` says nothing about a body, `msg_signature` covers the ciphertext.

use sha1::{Digest as _, Sha1};
use subtle::ConstantTimeEq as _;

use crate::refusal::Refusal;

/// What came in a push's query.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Signed<'a> {
    /// `msg_signature`, over token, timestamp, nonce and ciphertext.
    pub msg_signature: Option<&'a str>,
    /// `signature`, over token, timestamp and nonce: says nothing about a body.
    pub signature: Option<&'a str>,
    /// `timestamp`, in seconds.
    pub timestamp: &'a str,
    /// `nonce`.
    pub nonce: &'a str,
}

impl Signed<'_> {
    /// Whether `timestamp` is at most `window` seconds away from `now`, in seconds since 1970.
    /// The signature says nothing of this: it stays good for ever.
    ///
    /// A memory of what was seen within the window, against replays, has `msg_signature` as its key
    /// (in plain mode `signature`): it has one spelling only.
    ///
    /// # Errors
    /// [`Refusal::Timestamp`] when it is not a number, [`Refusal::Stale`] when it is too far away.
    pub fn check_fresh(&self, now: i64, window: u32) -> Result<(), Refusal> {
        let digits = self.timestamp.bytes().all(|byte| byte.is_ascii_digit());
        let at: i64 = match self.timestamp.parse() {
            Ok(at) if digits => at,
            _ => return Err(Refusal::Timestamp),
        };
        let age = now.saturating_sub(at);
        if age.unsigned_abs() > u64::from(window) {
            return Err(Refusal::Stale { age, window });
        }
        Ok(())
    }

    /// That both are there which every signature covers.
    pub(crate) fn check_moment(&self) -> Result<(), Refusal> {
        if self.timestamp.is_empty() {
            return Err(Refusal::MissingParameter("timestamp"));
        }
        if self.nonce.is_empty() {
            return Err(Refusal::MissingParameter("nonce"));
        }
        Ok(())
    }
}

/// A SHA-1 in lower-case hexadecimal digits.
pub(crate) struct Hex([u8; 40]);

impl Hex {
    /// Hashes the parts in byte order, with nothing between them.
    pub(crate) fn of_sorted(parts: &mut [&[u8]]) -> Self {
        parts.sort_unstable();
        Self::of(parts)
    }

    /// Hashes the parts in the given order, with nothing between them.
    pub(crate) fn of(parts: &[&[u8]]) -> Self {
        const DIGITS: &[u8; 16] = b"0123456789abcdef";
        let mut hash = Sha1::new();
        for part in parts {
            hash.update(part);
        }
        let mut hex = [0_u8; 40];
        for (pair, byte) in hex.chunks_exact_mut(2).zip(hash.finalize()) {
            pair[0] = DIGITS[usize::from(byte >> 4)];
            pair[1] = DIGITS[usize::from(byte & 15)];
        }
        Self(hex)
    }

    /// Compares in constant time. Upper case does not match, so a signature has one spelling only
    /// and may serve as the key of a replay memory.
    pub(crate) fn matches(&self, claimed: &str) -> bool {
        bool::from(self.0.as_slice().ct_eq(claimed.as_bytes()))
    }
}

impl From<Hex> for String {
    fn from(hex: Hex) -> Self {
        // Digits are ASCII: nothing is lost, and one check is faster than forty characters.
        Self::from_utf8_lossy(&hex.0).into_owned()
    }
}

/// `signature`: token, timestamp and nonce.
pub(crate) fn plain(token: &str, timestamp: &str, nonce: &str) -> Hex {
    Hex::of_sorted(&mut [token.as_bytes(), timestamp.as_bytes(), nonce.as_bytes()])
}

/// `msg_signature`: token, timestamp, nonce and ciphertext.
pub(crate) fn message(token: &str, timestamp: &str, nonce: &str, encrypt: &str) -> Hex {
    Hex::of_sorted(&mut [
        token.as_bytes(),
        timestamp.as_bytes(),
        nonce.as_bytes(),
        encrypt.as_bytes(),
    ])
}
