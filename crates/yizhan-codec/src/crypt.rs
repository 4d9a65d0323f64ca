//! WXBizMsgCrypt: opens pushes and seals replies, with the pair of token and key in force and the one before.

use std::borrow::Cow;
use std::fmt;

use rand::Rng as _;
use secrecy::SecretString;

use crate::base64;
use crate::frame;
use crate::key::{Cipher, EncodingAesKey, KeyError};
use crate::opened::{KeyAge, Opened};
use crate::refusal::Refusal;
use crate::rotated::Rotated;
use crate::sealed::Sealed;
use crate::signature::{self, Signed};
use crate::token::PushToken;
use crate::verified::Verified;

/// Seals and opens the pushes of one account or platform.
///
/// See WeChat's page on message encryption (消息加解密):
/// <https://developers.weixin.qq.com/doc/oplatform/developers/dev/push/encryption.html>
#[derive(Clone)]
pub struct Crypt {
    token: PushToken,
    key: Rotated<Cipher>,
    receive_ids: ReceiveIds,
}

/// Whom pushes may be for.
#[derive(Clone)]
pub(crate) struct ReceiveIds {
    /// Never empty; the first one is written into replies.
    pub(crate) named: Vec<String>,
    /// Whether any other is accepted as well.
    pub(crate) any: bool,
}

impl fmt::Debug for Crypt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Crypt")
            .field("receive_ids", &self.receive_ids.named)
            .field("any_receive_id", &self.receive_ids.any)
            .field("previous_token", &self.token.has_previous())
            .field("previous_key", &self.key.previous.is_some())
            .finish_non_exhaustive()
    }
}

impl Crypt {
    /// With a token, a key and the receive id that WeChat puts into the ciphertext: the app id of
    /// an account or component, the corp id or suite id of WeCom (企业微信), or nothing.
    /// With an empty token nothing is ever let in.
    ///
    /// # Errors
    /// [`KeyError`] when the key is not 43 characters of base64.
    pub fn new(
        token: &SecretString,
        encoding_aes_key: &SecretString,
        receive_id: &str,
    ) -> Result<Self, KeyError> {
        Ok(Self {
            token: PushToken::new(token),
            key: Rotated::new(EncodingAesKey::parse(encoding_aes_key)?.cipher()),
            receive_ids: ReceiveIds {
                named: vec![receive_id.to_owned()],
                any: false,
            },
        })
    }

    /// Accepts one more receive id.
    #[must_use]
    pub fn accept(mut self, receive_id: &str) -> Self {
        if !self.receive_ids.named.iter().any(|id| id == receive_id) {
            self.receive_ids.named.push(receive_id.to_owned());
        }
        self
    }

    /// Accepts every receive id: a suite's data URL gets pushes for each corp that installed it, and
    /// the receive id of the push tells which. The caller must look at it.
    #[must_use]
    pub fn accept_any(mut self) -> Self {
        self.receive_ids.any = true;
        self
    }

    /// The token alone, for what is not encrypted: the check of a URL.
    #[must_use]
    pub fn token(&self) -> &PushToken {
        &self.token
    }

    /// Accepts the pair of token and key that was in force before, either or both, in every
    /// combination with those in force.
    ///
    /// # Errors
    /// [`KeyError`] when the key is malformed.
    pub fn previous(
        mut self,
        token: Option<&SecretString>,
        encoding_aes_key: Option<&SecretString>,
    ) -> Result<Self, KeyError> {
        if let Some(token) = token {
            self.token = self.token.previous(token);
        }
        self.key.previous = match encoding_aes_key {
            Some(key) => Some(EncodingAesKey::parse(key)?.cipher()),
            None => None,
        };
        Ok(self)
    }

    /// Verifies a ciphertext's signature and decrypts it. Blanks around and inside the base64 are
    /// let pass. Freshness of the timestamp is for the caller, who has a clock.
    ///
    /// # Errors
    /// [`Refusal`] names the first check that failed.
    pub fn open(&self, signed: &Signed<'_>, encrypt: &str) -> Result<Verified<Opened>, Refusal> {
        let claimed = claimed(signed)?;
        let encrypt = encrypt.trim_ascii();
        if encrypt.is_empty() {
            return Err(Refusal::NoEncrypt);
        }
        let previous_token = self
            .token_of(signed, claimed, encrypt)
            .or_else(|| match base64::without_blanks(encrypt) {
                Cow::Borrowed(_) => None,
                Cow::Owned(encrypt) => self.token_of(signed, claimed, &encrypt),
            })
            .ok_or_else(|| self.explain(signed, claimed))?;
        self.decrypt_under(encrypt, previous_token)
            .map(Verified::new)
    }

    /// Verifies and decrypts the `echostr` of a WeCom URL check (GET); the text is the answer.
    /// An `echostr` whose `+` became blanks on the way is let pass.
    ///
    /// See <https://developer.work.weixin.qq.com/document/path/90238>.
    ///
    /// # Errors
    /// [`Refusal`] names the first check that failed.
    pub fn open_echo(
        &self,
        signed: &Signed<'_>,
        echostr: &str,
    ) -> Result<Verified<Opened>, Refusal> {
        claimed(signed)?;
        if echostr.trim_ascii().is_empty() {
            return Err(Refusal::MissingParameter("echostr"));
        }
        self.open(signed, &base64::with_pluses(echostr))
    }

    /// Decrypts without looking at a signature: for tools, never for a push.
    ///
    /// # Errors
    /// [`Refusal`] names the first check that failed.
    pub fn decrypt(&self, encrypt: &str) -> Result<Opened, Refusal> {
        self.decrypt_under(encrypt.trim_ascii(), false)
    }

    /// Encrypts and signs, under the receive id given to [`Crypt::new`]. Texts have less than 4 GiB.
    /// Its random bytes come from a generator that the system seeds.
    #[must_use]
    pub fn seal(&self, text: &[u8], key: KeyAge, timestamp: i64, nonce: &str) -> Sealed {
        self.seal_for(self.receive_id(), text, key, timestamp, nonce)
    }

    /// [`Crypt::seal`] under another receive id: that of the push which is answered.
    #[must_use]
    pub fn seal_for(
        &self,
        receive_id: &str,
        text: &[u8],
        key: KeyAge,
        timestamp: i64,
        nonce: &str,
    ) -> Sealed {
        // A system call per reply would be a twentieth of its whole cost.
        let mut random = [0_u8; 16];
        rand::rng().fill_bytes(&mut random);
        self.encrypt(random, receive_id, text, key, timestamp, nonce)
    }

    /// [`Crypt::seal`] with given random bytes: for tests against published examples.
    #[must_use]
    pub fn seal_with(
        &self,
        random: [u8; 16],
        text: &[u8],
        key: KeyAge,
        timestamp: i64,
        nonce: &str,
    ) -> Sealed {
        self.encrypt(random, self.receive_id(), text, key, timestamp, nonce)
    }

    fn encrypt(
        &self,
        random: [u8; 16],
        receive_id: &str,
        text: &[u8],
        key: KeyAge,
        timestamp: i64,
        nonce: &str,
    ) -> Sealed {
        let mut buffer = frame::build(random, text, receive_id);
        self.key.get(key.previous_key()).encrypt(&mut buffer);
        let encrypt = base64::encode(&buffer);
        let hex = signature::message(
            self.token.text(key),
            &timestamp.to_string(),
            nonce,
            &encrypt,
        );
        Sealed {
            encrypt,
            msg_signature: hex.into(),
            timestamp,
            nonce: nonce.to_owned(),
        }
    }

    fn receive_id(&self) -> &str {
        self.receive_ids.named.first().map_or("", String::as_str)
    }

    /// Whether the previous token made the claimed `msg_signature`; `None` when neither did.
    fn token_of(&self, signed: &Signed<'_>, claimed: &str, encrypt: &str) -> Option<bool> {
        let Signed {
            timestamp, nonce, ..
        } = *signed;
        self.token.find(claimed, |token| {
            signature::message(token, timestamp, nonce, encrypt)
        })
    }

    /// Why `msg_signature` does not match, as far as `signature` tells.
    fn explain(&self, signed: &Signed<'_>, claimed: &str) -> Refusal {
        let plain = |claimed| self.token.find_plain(signed, claimed).is_some();
        if plain(claimed) {
            Refusal::SignatureMisplaced
        } else if signed.signature.is_some_and(plain) {
            Refusal::SignatureOfCiphertext
        } else {
            Refusal::Signature
        }
    }

    fn decrypt_under(&self, encrypt: &str, previous_token: bool) -> Result<Opened, Refusal> {
        let ciphertext = base64::decode(encrypt).ok_or(Refusal::Base64)?;
        frame::check_length(&ciphertext)?;
        let split = |cipher: &Cipher, mut buffer: Vec<u8>, previous_key| {
            cipher.decrypt(&mut buffer);
            frame::split(buffer, &self.receive_ids).map(|(text, receive_id)| Opened {
                text,
                receive_id,
                key: KeyAge::of(previous_token, previous_key),
            })
        };
        let Some(previous) = &self.key.previous else {
            return split(&self.key.current, ciphertext, false);
        };
        let refusal = match split(&self.key.current, ciphertext.clone(), false) {
            Ok(opened) => return Ok(opened),
            Err(refusal) => refusal,
        };
        split(previous, ciphertext, true).map_err(|other| {
            if other.progress() > refusal.progress() {
                other
            } else {
                refusal
            }
        })
    }
}

/// The `msg_signature`, when all that it covers is there.
fn claimed<'a>(signed: &Signed<'a>) -> Result<&'a str, Refusal> {
    match (present(signed.msg_signature), present(signed.signature)) {
        (Some(claimed), _) => signed.check_moment().map(|()| claimed),
        (None, Some(_)) => Err(Refusal::PlainSignatureOnly),
        (None, None) => Err(Refusal::MissingParameter("msg_signature")),
    }
}

fn present(value: Option<&str>) -> Option<&str> {
    value.filter(|value| !value.is_empty())
}
