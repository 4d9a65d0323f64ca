//! A decrypted push, and which pair of token and key it was sealed with.

use std::fmt;

/// Which pair of token and key a push was sealed with; a reply goes out under the same.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum KeyAge {
    /// The pair in force.
    #[default]
    Current,
    /// The pair that was replaced, accepted until WeChat has switched everywhere.
    Previous,
    /// The token that was replaced with the key in force.
    PreviousToken,
    /// The token in force with the key that was replaced.
    PreviousKey,
}

impl KeyAge {
    pub(crate) fn of(previous_token: bool, previous_key: bool) -> Self {
        match (previous_token, previous_key) {
            (false, false) => Self::Current,
            (true, true) => Self::Previous,
            (true, false) => Self::PreviousToken,
            (false, true) => Self::PreviousKey,
        }
    }

    pub(crate) fn previous_token(self) -> bool {
        matches!(self, Self::Previous | Self::PreviousToken)
    }

    pub(crate) fn previous_key(self) -> bool {
        matches!(self, Self::Previous | Self::PreviousKey)
    }
}

/// A decrypted push. Its `Debug` shows the text's length only: it may hold a ticket.
#[derive(Clone, PartialEq, Eq)]
pub struct Opened {
    /// The clear text: XML or JSON, exactly as WeChat wrote it.
    pub text: Vec<u8>,
    /// The receive id inside the ciphertext.
    pub receive_id: String,
    /// Which pair opened it.
    pub key: KeyAge,
}

impl fmt::Debug for Opened {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Opened")
            .field("text", &format_args!("[{} bytes]", self.text.len()))
            .field("receive_id", &self.receive_id)
            .field("key", &self.key)
            .finish()
    }
}
