//! How pushes are signed and sealed, as WeChat's console has it.

use yizhan_codec::{Crypt, KeyError, PushToken};
use yizhan_core::SecretString;

/// How WeChat protects the pushes to a URL (消息加解密方式). It is a setting, never told by a push.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Mode {
    /// In the clear (明文模式): the signature does not cover the body, so whoever sees one push can
    /// make others for as long as its timestamp is fresh.
    Plain,
    /// Sealed, with the clear text beside it (兼容模式). Only what is sealed is believed.
    Compatible,
    /// Sealed (安全模式).
    Safe,
}

/// What pushes to a URL are signed and sealed with.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PushConfig {
    /// How they are protected.
    pub mode: Mode,
    /// The token that they are signed with.
    pub token: SecretString,
    /// The 43 characters that they are encrypted with; only plain mode does without.
    pub encoding_aes_key: Option<SecretString>,
    /// The token before the present one, accepted as well.
    pub previous_token: Option<SecretString>,
    /// The key before the present one, accepted as well.
    pub previous_encoding_aes_key: Option<SecretString>,
}

impl PushConfig {
    /// Safe mode: token and EncodingAESKey.
    pub fn safe(token: impl Into<SecretString>, encoding_aes_key: impl Into<SecretString>) -> Self {
        Self {
            mode: Mode::Safe,
            encoding_aes_key: Some(encoding_aes_key.into()),
            ..Self::plain(token)
        }
    }

    /// Compatible mode: token and EncodingAESKey.
    pub fn compatible(
        token: impl Into<SecretString>,
        encoding_aes_key: impl Into<SecretString>,
    ) -> Self {
        Self {
            mode: Mode::Compatible,
            ..Self::safe(token, encoding_aes_key)
        }
    }

    /// Plain mode: the token alone.
    pub fn plain(token: impl Into<SecretString>) -> Self {
        Self {
            mode: Mode::Plain,
            token: token.into(),
            encoding_aes_key: None,
            previous_token: None,
            previous_encoding_aes_key: None,
        }
    }

    /// Accepts the token that was in force before, while WeChat switches over.
    #[must_use]
    pub fn previous_token(mut self, token: impl Into<SecretString>) -> Self {
        self.previous_token = Some(token.into());
        self
    }

    /// Accepts the key that was in force before, while WeChat switches over.
    #[must_use]
    pub fn previous_encoding_aes_key(mut self, key: impl Into<SecretString>) -> Self {
        self.previous_encoding_aes_key = Some(key.into());
        self
    }

    /// The checks that a push to `receive_id` has to pass.
    pub(crate) fn guard(&self, receive_id: &str) -> Result<Guard, KeyError> {
        let previous = self.previous_token.as_ref();
        let key = match (self.mode, &self.encoding_aes_key) {
            (Mode::Plain, _) => {
                let token = PushToken::new(&self.token);
                return Ok(Guard::Plain(match previous {
                    Some(previous) => token.previous(previous),
                    None => token,
                }));
            }
            (_, Some(key)) => key,
            (_, None) => return Err(KeyError::Length(0)),
        };
        let crypt = Crypt::new(&self.token, key, receive_id)?;
        let sealed = crypt.previous(previous, self.previous_encoding_aes_key.as_ref())?;
        Ok(Guard::Sealed(Box::new(sealed)))
    }
}

/// What decides whether a push is let in.
pub(crate) enum Guard {
    /// The signature alone.
    Plain(PushToken),
    /// The signature over the ciphertext, the key, and the receive id inside.
    Sealed(Box<Crypt>),
}

impl Guard {
    pub(crate) fn map(self, change: impl FnOnce(Crypt) -> Crypt) -> Self {
        match self {
            Self::Plain(token) => Self::Plain(token),
            Self::Sealed(crypt) => Self::Sealed(Box::new(change(*crypt))),
        }
    }

    pub(crate) fn token(&self) -> &PushToken {
        match self {
            Self::Plain(token) => token,
            Self::Sealed(crypt) => crypt.token(),
        }
    }
}
