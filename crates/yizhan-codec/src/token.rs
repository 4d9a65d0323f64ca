//! The token that pushes are signed with: all that plain mode (明文模式) and the check of a URL need.

use std::fmt;

use secrecy::{ExposeSecret as _, SecretString};

use crate::opened::{KeyAge, Opened};
use crate::refusal::Refusal;
use crate::rotated::Rotated;
use crate::signature::{self, Hex, Signed};
use crate::verified::Verified;

/// The token in force and perhaps the one before, by which plain signatures are checked and made.
/// An empty token lets nothing in: anyone could make its signatures. `Debug` shows neither.
#[derive(Clone)]
pub struct PushToken(Rotated<SecretString>);

impl fmt::Debug for PushToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PushToken")
            .field("previous", &self.has_previous())
            .finish_non_exhaustive()
    }
}

impl PushToken {
    /// With the token of WeChat's console.
    #[must_use]
    pub fn new(token: &SecretString) -> Self {
        Self(Rotated::new(token.clone()))
    }

    /// Accepts the token that was in force before as well.
    #[must_use]
    pub fn previous(mut self, token: &SecretString) -> Self {
        self.0.previous = Some(token.clone());
        self
    }

    /// Checks the plain `signature` of a URL check (GET) or of a push in plain mode.
    ///
    /// # Errors
    /// [`Refusal`] when it is absent or does not match.
    pub fn check(&self, signed: &Signed<'_>) -> Result<(), Refusal> {
        self.signer(signed).map(drop)
    }

    /// Verifies the plain `signature` of a URL check (GET); the `echostr` is the answer, unchanged.
    ///
    /// # Errors
    /// [`Refusal`] when a parameter is absent or the signature does not match.
    pub fn check_echo<'a>(
        &self,
        signed: &Signed<'_>,
        echostr: &'a str,
    ) -> Result<Verified<&'a str>, Refusal> {
        self.check(signed)?;
        if echostr.is_empty() {
            return Err(Refusal::MissingParameter("echostr"));
        }
        Ok(Verified::new(echostr))
    }

    /// Verifies a plain-mode body by `signature` alone. Only for accounts that are configured so:
    /// the signature does not cover the body. The receive id of the result is empty.
    ///
    /// # Errors
    /// [`Refusal`] when the signature is absent or does not match.
    pub fn open(&self, signed: &Signed<'_>, body: &[u8]) -> Result<Verified<Opened>, Refusal> {
        let previous_token = self.signer(signed)?;
        Ok(Verified::new(Opened {
            text: body.to_vec(),
            receive_id: String::new(),
            key: KeyAge::of(previous_token, false),
        }))
    }

    /// The plain `signature` that a push at this moment carries.
    #[must_use]
    pub fn sign(&self, key: KeyAge, timestamp: i64, nonce: &str) -> String {
        signature::plain(self.text(key), &timestamp.to_string(), nonce).into()
    }

    pub(crate) fn has_previous(&self) -> bool {
        self.0.previous.is_some()
    }

    pub(crate) fn text(&self, key: KeyAge) -> &str {
        self.0.get(key.previous_token()).expose_secret()
    }

    /// Whether the previous token made the claimed signature; `None` when neither did.
    pub(crate) fn find(&self, claimed: &str, sign: impl Fn(&str) -> Hex) -> Option<bool> {
        self.0
            .each()
            .map(|(previous, token)| (previous, token.expose_secret()))
            .find(|(_, token)| !token.is_empty() && sign(token).matches(claimed))
            .map(|(previous, _)| previous)
    }

    /// [`PushToken::find`] for a plain signature.
    pub(crate) fn find_plain(&self, signed: &Signed<'_>, claimed: &str) -> Option<bool> {
        self.find(claimed, |token| {
            signature::plain(token, signed.timestamp, signed.nonce)
        })
    }

    fn signer(&self, signed: &Signed<'_>) -> Result<bool, Refusal> {
        let claimed = signed
            .signature
            .filter(|claimed| !claimed.is_empty())
            .ok_or(Refusal::MissingParameter("signature"))?;
        signed.check_moment()?;
        self.find_plain(signed, claimed).ok_or(Refusal::Signature)
    }
}
