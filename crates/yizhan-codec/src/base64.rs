//! Base64 as WeChat and its peers write it: trailing bits, missing padding and blanks are let pass.

use std::borrow::Cow;

use base64::Engine as _;
use base64::alphabet::STANDARD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};

/// The stock engines refuse non-zero trailing bits, and with them most keys in use.
const ENGINE: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    GeneralPurposeConfig::new()
        .with_decode_allow_trailing_bits(true)
        .with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

pub(crate) fn encode(bytes: &[u8]) -> String {
    ENGINE.encode(bytes)
}

/// Decodes, skipping ASCII white space. `None` when it is not base64.
pub(crate) fn decode(text: &str) -> Option<Vec<u8>> {
    match ENGINE.decode(text) {
        Ok(bytes) => Some(bytes),
        Err(_) => match without_blanks(text) {
            Cow::Borrowed(_) => None,
            Cow::Owned(text) => ENGINE.decode(text).ok(),
        },
    }
}

/// Decodes into a buffer of known size. The number of bytes written, or `None`.
pub(crate) fn decode_into(text: &str, buffer: &mut [u8]) -> Option<usize> {
    ENGINE.decode_slice(text, buffer).ok()
}

/// The text without ASCII white space; borrowed when there is none.
pub(crate) fn without_blanks(text: &str) -> Cow<'_, str> {
    if text.bytes().any(|byte| byte.is_ascii_whitespace()) {
        Cow::Owned(text.split_ascii_whitespace().collect())
    } else {
        Cow::Borrowed(text)
    }
}

/// Undoes what a form decoder does to a value that was not percent-encoded: `+` became a blank.
/// Blanks at the ends are that too, unless the text is whole (a multiple of four) without them.
pub(crate) fn with_pluses(text: &str) -> Cow<'_, str> {
    let trimmed = text.trim_ascii();
    let text = if trimmed.len().is_multiple_of(4) {
        trimmed
    } else {
        text.trim_matches(['\r', '\n', '\t'])
    };
    if text.contains(' ') {
        Cow::Owned(text.replace(' ', "+"))
    } else {
        Cow::Borrowed(text)
    }
}
