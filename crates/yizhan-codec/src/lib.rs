//! WeChat's message encryption and signatures: verify, open and seal pushes and replies.
//!
//! Nothing here opens a socket or reads a clock. A [`Verified`] value is made only by the checks of
//! this crate, so a function that takes one cannot be given anything else.

use secrecy::SecretString;

/// A 32-byte AES key, from the 43 characters that WeChat's console shows. Never printed.
#[derive(Clone)]
pub struct EncodingAesKey([u8; 32]);

/// Which pair of token and key a push was sealed with; a reply goes out under the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyAge {
    /// The pair in force.
    Current,
    /// The pair that was replaced, accepted until WeChat has switched everywhere.
    Previous,
}

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

/// Something that verification has let through. Only this crate makes one.
#[derive(Clone, Debug)]
pub struct Verified<T>(T);

impl<T> Verified<T> {
    /// The same trust in another form: parsed, say.
    pub fn map<U>(self, f: impl FnOnce(T) -> U) -> Verified<U> {
        Verified(f(self.0))
    }
    /// Takes the value out.
    pub fn into_inner(self) -> T {
        self.0
    }
}

impl<T> std::ops::Deref for Verified<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.0
    }
}

/// A decrypted push.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    /// The clear text: XML or JSON, exactly as WeChat wrote it.
    pub text: Vec<u8>,
    /// The receive id inside the ciphertext.
    pub receive_id: String,
    /// Which key opened it.
    pub key: KeyAge,
}

/// A sealed reply, before it is put into an envelope.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sealed {
    /// Base64 of the ciphertext.
    pub encrypt: String,
    /// Signature over token, timestamp, nonce and ciphertext.
    pub msg_signature: String,
    /// Seconds.
    pub timestamp: i64,
    /// As given.
    pub nonce: String,
}

/// The form of an envelope: what a body is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// `<xml>…</xml>`
    Xml,
    /// `{…}`
    Json,
}

/// The outside of a sealed push.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Envelope<'a> {
    /// What the body is written in.
    pub format: Format,
    /// `AppId` of a component's events.
    pub app_id: Option<std::borrow::Cow<'a, str>>,
    /// `ToUserName`: an original id, a corp id or a suite id.
    pub to_user_name: Option<std::borrow::Cow<'a, str>>,
    /// `AgentID` of WeCom.
    pub agent_id: Option<std::borrow::Cow<'a, str>>,
    /// The ciphertext in base64, blanks around it removed.
    pub encrypt: Option<std::borrow::Cow<'a, str>>,
}

impl<'a> Envelope<'a> {
    /// Reads an envelope, told apart by its first byte.
    ///
    /// # Errors
    /// [`Refusal`] names what is wrong: not UTF-8, a DOCTYPE, cut off, not XML or JSON.
    pub fn read(body: &'a [u8]) -> Result<Self, Refusal> {
        let _ = body;
        unimplemented!()
    }
}

/// Seals and opens the pushes of one account or platform.
#[derive(Clone)]
pub struct Crypt {
    _private: (),
}

impl Crypt {
    /// With a token, a key and the receive id that WeChat puts into the ciphertext.
    ///
    /// # Errors
    /// [`KeyError`] when the key is not 43 characters of base64.
    pub fn new(
        token: &SecretString,
        encoding_aes_key: &SecretString,
        receive_id: &str,
    ) -> Result<Self, KeyError> {
        let _ = (token, encoding_aes_key, receive_id);
        unimplemented!()
    }

    /// Accepts one more receive id.
    #[must_use]
    pub fn accept(self, receive_id: &str) -> Self {
        let _ = receive_id;
        self
    }

    /// Accepts the pair of token and key that was in force before, either or both.
    ///
    /// # Errors
    /// [`KeyError`] when the key is malformed.
    pub fn previous(
        self,
        token: Option<&SecretString>,
        encoding_aes_key: Option<&SecretString>,
    ) -> Result<Self, KeyError> {
        let _ = (token, encoding_aes_key);
        Ok(self)
    }

    /// Verifies a ciphertext's signature and decrypts it.
    ///
    /// # Errors
    /// [`Refusal`] names the first check that failed.
    pub fn open(&self, signed: &Signed<'_>, encrypt: &str) -> Result<Verified<Opened>, Refusal> {
        let _ = (signed, encrypt);
        unimplemented!()
    }

    /// Decrypts without looking at a signature: for tools, never for a push.
    ///
    /// # Errors
    /// [`Refusal`] names the first check that failed.
    pub fn decrypt(&self, encrypt: &str) -> Result<Opened, Refusal> {
        let _ = encrypt;
        unimplemented!()
    }

    /// Checks the plain `signature` of a URL check (GET) or of a push in plain mode.
    ///
    /// # Errors
    /// [`Refusal`] when it is absent or does not match.
    pub fn check_plain(&self, signed: &Signed<'_>) -> Result<(), Refusal> {
        let _ = signed;
        unimplemented!()
    }

    /// Verifies a plain-mode body by `signature` alone. Only for accounts that are configured so.
    ///
    /// # Errors
    /// [`Refusal`] when the signature is absent or does not match.
    pub fn open_plain(
        &self,
        signed: &Signed<'_>,
        body: &[u8],
    ) -> Result<Verified<Opened>, Refusal> {
        let _ = (signed, body);
        unimplemented!()
    }

    /// Encrypts and signs, under the receive id given to [`Crypt::new`].
    #[must_use]
    pub fn seal(&self, text: &[u8], key: KeyAge, timestamp: i64, nonce: &str) -> Sealed {
        let _ = (text, key, timestamp, nonce);
        unimplemented!()
    }
}

impl Sealed {
    /// The envelope of a reply: `Encrypt`, `MsgSignature`, `TimeStamp`, `Nonce`.
    #[must_use]
    pub fn to_reply(&self, format: Format) -> String {
        let _ = format;
        unimplemented!()
    }
}

/// An EncodingAESKey that is not one.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum KeyError {
    /// Not 43 characters.
    #[error("an EncodingAESKey has 43 characters, this one has {0}")]
    Length(usize),
    /// A character outside a-z, A-Z, 0-9 (and `+`, `/`).
    #[error("an EncodingAESKey is made of letters and digits; character {0} is neither")]
    Character(usize),
}

/// Why a push was not let in: the check that failed, and what is likely set wrong.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Refusal {
    /// The codec's author lists one variant per check.
    #[error("signature: does not match")]
    Signature,
}

impl Refusal {
    /// The check's short, stable name for logs and metrics: `signature`, `receive_id`, `padding`, …
    #[must_use]
    pub fn check(&self) -> &'static str {
        "signature"
    }
}
