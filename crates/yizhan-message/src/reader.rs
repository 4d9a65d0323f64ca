//! From bytes to a tree of members, XML or JSON told apart by the first byte.
//!
//! Linear time, bounded memory, no panics. What a member means is not known here.

mod json;
mod xml;

use crate::document::{Document, Tree};
use thiserror::Error;

/// The longest push that is read, in bytes. WeChat's are a few kilobytes.
pub const MAX_BYTES: usize = 1 << 20;
/// The most members a push may have, those of nested ones included.
pub const MAX_MEMBERS: usize = 10_000;
/// How deep members may nest.
pub const MAX_DEPTH: usize = 32;

/// Why a push could not be read. It never quotes the push.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum Unreadable {
    /// Nothing but blanks.
    #[error("the push is empty")]
    Empty,
    /// Neither `<` nor `{` comes first.
    #[error("the push is neither XML nor JSON: it starts with neither `<` nor `{{`")]
    UnknownFormat,
    /// Bytes that are no text.
    #[error("the push is not UTF-8 (byte {at})")]
    NotUtf8 {
        /// Offset of the first wrong byte.
        at: usize,
    },
    /// Longer than [`MAX_BYTES`].
    #[error("the push has {bytes} bytes, more than {MAX_BYTES}")]
    TooLong {
        /// Its length.
        bytes: usize,
    },
    /// Nested deeper than [`MAX_DEPTH`].
    #[error("members nest deeper than {MAX_DEPTH}")]
    TooDeep,
    /// More than [`MAX_MEMBERS`] members.
    #[error("more than {MAX_MEMBERS} members")]
    TooManyMembers,
    /// A document type definition, or anything else that begins with `<!` and is neither CDATA nor
    /// a comment. WeChat sends none, attackers do.
    #[error("a document type definition (DTD) is refused (byte {at})")]
    Dtd {
        /// Offset of it.
        at: usize,
    },
    /// The text ends before its outermost element or object does.
    #[error("the push is cut off at its end")]
    CutOff,
    /// Anything else.
    #[error("{what} (byte {at})")]
    Malformed {
        /// What is wrong.
        what: &'static str,
        /// Where.
        at: usize,
    },
}

/// Reads a document. A failure is kept in it, with the bytes.
pub(crate) fn read(bytes: Vec<u8>) -> Document {
    if bytes.len() > MAX_BYTES {
        let reason = Unreadable::TooLong { bytes: bytes.len() };
        return Document::unreadable(bytes, reason);
    }
    let text = match String::from_utf8(bytes) {
        Ok(text) => text,
        Err(e) => {
            let at = e.utf8_error().valid_up_to();
            return Document::unreadable(e.into_bytes(), Unreadable::NotUtf8 { at });
        }
    };
    match tree(&text) {
        Ok(tree) => Document::new(text, tree),
        Err(reason) => Document::unreadable(text.into_bytes(), reason),
    }
}

fn tree(text: &str) -> Result<Tree, Unreadable> {
    // A byte order mark is no content.
    let start = if text.starts_with('\u{feff}') { 3 } else { 0 };
    let start = skip_blanks(text.as_bytes(), start);
    match text.as_bytes().get(start) {
        None => Err(Unreadable::Empty),
        Some(b'<') => xml::read(text, start),
        Some(b'{') => json::read(text, start),
        Some(_) => Err(Unreadable::UnknownFormat),
    }
}

fn is_blank(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b'\r')
}

/// The first position at or after `at` that holds no blank.
fn skip_blanks(bytes: &[u8], mut at: usize) -> usize {
    while bytes.get(at).is_some_and(|&b| is_blank(b)) {
        at += 1;
    }
    at
}
