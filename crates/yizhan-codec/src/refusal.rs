//! Why a push was not let in: one variant per check, each with the setting that is likely wrong.

/// Why a push was not let in: the check that failed, and what is likely set wrong.
///
/// Never holds a secret or clear text, so it may be logged.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Refusal {
    /// The query lacks a parameter, or it is empty.
    #[error(
        "missing_parameter: the query has no `{0}`; it did not come from WeChat, or a proxy \
         dropped the query"
    )]
    MissingParameter(&'static str),
    /// An encrypted body with `signature` but without `msg_signature`. The former says nothing
    /// about a body, so it lets none in.
    #[error(
        "plain_signature_only: `msg_signature` is absent, and `signature` does not cover the \
         body; the account is in plain mode (明文模式) at WeChat but not here, or a proxy dropped \
         a parameter"
    )]
    PlainSignatureOnly,
    /// The signature differs, and nothing tells why.
    #[error(
        "signature: does not match; the token differs from the one in WeChat's console, or \
         timestamp, nonce or Encrypt were altered on the way"
    )]
    Signature,
    /// `signature` matches, `msg_signature` does not.
    #[error(
        "signature: `signature` matches but `msg_signature` does not; the token is right, \
         Encrypt or msg_signature was altered on the way, or belongs to another push"
    )]
    SignatureOfCiphertext,
    /// `msg_signature` holds the value of `signature`.
    #[error(
        "signature: `msg_signature` holds the plain `signature`; the token is right, but that \
         signature does not cover the body"
    )]
    SignatureMisplaced,
    /// `timestamp` is not a number of seconds.
    #[error("timestamp: not a number of seconds; the query was altered on the way")]
    Timestamp,
    /// `timestamp` is too far from our clock.
    #[error(
        "stale: the push is {age} s old, the window is {window} s; it is replayed, was held up on \
         the way, or our clock is wrong"
    )]
    Stale {
        /// Seconds since the push's timestamp; negative when that lies ahead.
        age: i64,
        /// Seconds allowed either way.
        window: u32,
    },
    /// The ciphertext is not base64.
    #[error("base64: Encrypt is not base64; it was altered or cut on the way")]
    Base64,
    /// The ciphertext is not whole blocks, or too short for a frame. Its length in bytes.
    #[error(
        "ciphertext_length: {0} bytes of ciphertext are not a number of 16-byte blocks from 2 \
         up; Encrypt was cut on the way"
    )]
    CiphertextLength(usize),
    /// The last bytes are not a padding of 1 to 32.
    #[error(
        "padding: wrong after decryption; the EncodingAESKey is not the one in WeChat's console: \
         another account's, or changed without the previous one being kept"
    )]
    Padding,
    /// The length inside the frame reaches past its end.
    #[error(
        "frame_length: the length inside reaches past the end; the EncodingAESKey is not the one \
         in WeChat's console: another account's, or changed without the previous one being kept"
    )]
    FrameLength,
    /// Decrypted well, but meant for someone else.
    #[error(
        "receive_id: expected {expected:?}, got {got:?}; token and key are right, the app id (or \
         corp id, suite id) in the settings is not, or the push went to the wrong URL"
    )]
    ReceiveId {
        /// The accepted ids, separated by `|`.
        expected: String,
        /// The id inside the ciphertext, cut at 64 characters.
        got: String,
    },
    /// The body is not UTF-8.
    #[error("utf8: the body is not UTF-8; it was re-encoded on the way")]
    Utf8,
    /// The body is empty.
    #[error("empty: the body is empty; a proxy or an earlier reader consumed it")]
    Empty,
    /// The body begins neither as XML nor as JSON.
    #[error("format: the body begins with neither `<` nor `{{`; it is no envelope")]
    Format,
    /// A document type declaration, which WeChat never sends.
    #[error("doctype: the body has a DOCTYPE, which WeChat never sends")]
    Doctype,
    /// An entity beyond XML's own five.
    #[error("entity: the body uses an entity beyond XML's own five, which WeChat never does")]
    Entity,
    /// Elements nested deeper than an envelope's.
    #[error("depth: the body is nested deeper than 32 levels")]
    Depth,
    /// The document ends before its end.
    #[error("truncated: the body was cut off before its end; look for a size limit on the way")]
    Truncated,
    /// Begins like XML, but is not.
    #[error("xml: the body is not well-formed XML")]
    Xml,
    /// Begins like JSON, but is not.
    #[error("json: the body is not well-formed JSON")]
    Json,
    /// A readable envelope without ciphertext.
    #[error(
        "encrypt_missing: the body has no Encrypt; the account is in plain mode (明文模式) at \
         WeChat but not here"
    )]
    NoEncrypt,
}

impl Refusal {
    /// The check's short, stable name for logs and metrics: `signature`, `receive_id`, `padding`, …
    #[must_use]
    pub fn check(&self) -> &'static str {
        match self {
            Self::MissingParameter(_) => "missing_parameter",
            Self::PlainSignatureOnly => "plain_signature_only",
            Self::Signature | Self::SignatureOfCiphertext | Self::SignatureMisplaced => "signature",
            Self::Timestamp => "timestamp",
            Self::Stale { .. } => "stale",
            Self::Base64 => "base64",
            Self::CiphertextLength(_) => "ciphertext_length",
            Self::Padding => "padding",
            Self::FrameLength => "frame_length",
            Self::ReceiveId { .. } => "receive_id",
            Self::Utf8 => "utf8",
            Self::Empty => "empty",
            Self::Format => "format",
            Self::Doctype => "doctype",
            Self::Entity => "entity",
            Self::Depth => "depth",
            Self::Truncated => "truncated",
            Self::Xml => "xml",
            Self::Json => "json",
            Self::NoEncrypt => "encrypt_missing",
        }
    }

    /// How far decryption came: with two keys, the refusal of the one that came further is told.
    pub(crate) fn progress(&self) -> u8 {
        match self {
            Self::Padding => 1,
            Self::FrameLength => 2,
            Self::ReceiveId { .. } => 3,
            _ => 0,
        }
    }
}
