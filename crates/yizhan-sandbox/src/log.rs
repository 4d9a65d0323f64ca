//! Bounded logs of what came in and went out. Secrets are shown here on purpose: this is the
//! developer's own sandbox. They never go to `tracing`.

use serde::Serialize;
use serde_json::Value;
use std::collections::VecDeque;

/// Entries that a log keeps at most.
const MOST_ENTRIES: usize = 10_000;
/// Bytes that a log keeps at most.
const MOST_BYTES: usize = 32 << 20;
/// Bytes of a body that are kept.
pub(crate) const MOST_BODY: usize = 16 << 10;

/// Something that a log keeps.
pub(crate) trait Entry: Clone {
    /// About how many bytes it holds.
    fn weight(&self) -> usize;
    /// Called once with its number in the log, from 1.
    fn number(&mut self, number: u64);
}

/// The latest entries, bounded in number and bytes.
#[derive(Clone, Debug)]
pub(crate) struct Ring<T> {
    entries: VecDeque<T>,
    bytes: usize,
    last: u64,
}

impl<T> Default for Ring<T> {
    fn default() -> Self {
        Self {
            entries: VecDeque::new(),
            bytes: 0,
            last: 0,
        }
    }
}

impl<T: Entry> Ring<T> {
    /// Adds an entry and gives back its number.
    pub(crate) fn push(&mut self, mut entry: T) -> u64 {
        self.last += 1;
        entry.number(self.last);
        self.bytes += entry.weight();
        self.entries.push_back(entry);
        while self.entries.len() > MOST_ENTRIES || self.bytes > MOST_BYTES {
            match self.entries.pop_front() {
                Some(old) => self.bytes = self.bytes.saturating_sub(old.weight()),
                None => break,
            }
        }
        self.last
    }

    /// The entries, oldest first.
    pub(crate) fn iter(&self) -> impl DoubleEndedIterator<Item = &T> {
        self.entries.iter()
    }

    /// Forgets all; numbers go on.
    pub(crate) fn clear(&mut self) {
        self.entries.clear();
        self.bytes = 0;
    }
}

/// An API call that came in, and its answer.
#[derive(Clone, Debug, Default, Serialize)]
pub(crate) struct CallRecord {
    /// Its number, from 1.
    pub(crate) seq: u64,
    /// The sandbox's time, in seconds.
    pub(crate) time: i64,
    /// `GET` or `POST`.
    pub(crate) method: String,
    /// The path.
    pub(crate) path: String,
    /// The query as sent.
    pub(crate) query: String,
    /// The Host header.
    pub(crate) host: String,
    /// The caller's address.
    pub(crate) client_ip: String,
    /// App id of the account or component that the call was for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) account: Option<String>,
    /// App id of the component that called for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) component: Option<String>,
    /// The body: JSON as JSON, text as text, else its size; cut at 16 KiB.
    pub(crate) request: Value,
    /// The answer, the same way.
    pub(crate) response: Value,
    /// HTTP status; 0 when the connection was dropped.
    pub(crate) status: u16,
    /// `errcode`, 0 when absent.
    pub(crate) errcode: i32,
    /// The request id.
    pub(crate) rid: String,
    /// Real milliseconds.
    pub(crate) ms: u64,
    /// Id of the fault that struck.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub(crate) fault: bool,
    #[serde(skip)]
    pub(crate) bytes: usize,
}

impl Entry for CallRecord {
    fn weight(&self) -> usize {
        // What the small fields and the allocator take, roughly.
        512 + self.query.len() + self.path.len() + self.bytes
    }
    fn number(&mut self, number: u64) {
        self.seq = number;
    }
}

/// A body as a log shows it: JSON as JSON, text as text, anything else by its size.
pub(crate) fn shown(body: &[u8]) -> Value {
    if body.is_empty() {
        return Value::Null;
    }
    if body.len() <= MOST_BODY
        && matches!(body.first(), Some(b'{' | b'['))
        && let Ok(value) = serde_json::from_slice(body)
    {
        return value;
    }
    let head = &body[..body.len().min(MOST_BODY)];
    let text = match std::str::from_utf8(head) {
        Ok(text) => text,
        // A character cut in two by the limit is no sign of a binary body.
        Err(e) if e.error_len().is_none() => {
            std::str::from_utf8(&head[..e.valid_up_to()]).unwrap_or_default()
        }
        Err(_) => return serde_json::json!({ "bytes": body.len() }),
    };
    if body.len() > head.len() {
        serde_json::json!({ "text": text, "bytes": body.len() })
    } else {
        Value::String(text.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::{CallRecord, MOST_BODY, MOST_BYTES, MOST_ENTRIES, Ring, shown};
    use serde_json::json;

    #[test]
    fn a_log_is_bounded_in_number_and_in_bytes() {
        let mut ring = Ring::default();
        for _ in 0..MOST_ENTRIES + 5 {
            ring.push(CallRecord::default());
        }
        assert_eq!(ring.iter().count(), MOST_ENTRIES);
        assert_eq!(ring.iter().next().map(|c| c.seq), Some(6));
        for _ in 0..40 {
            ring.push(CallRecord {
                bytes: 1 << 20,
                ..CallRecord::default()
            });
        }
        assert!(ring.iter().count() <= MOST_BYTES >> 20);
        assert!(ring.iter().count() > 20);
    }

    #[test]
    fn a_body_is_shown_as_json_as_text_or_by_its_size() {
        assert_eq!(shown(b"{\"a\":1}"), json!({ "a": 1 }));
        assert_eq!(shown(b"{\"a\""), json!("{\"a\""));
        assert_eq!(shown(b"\xff\xfe"), json!({ "bytes": 2 }));
        // The limit cuts a character of three bytes in two.
        let long = "好".repeat(MOST_BODY);
        let seen = shown(long.as_bytes());
        assert_eq!(seen["bytes"], long.len());
        assert!(seen["text"].as_str().is_some_and(|t| t.len() < MOST_BODY));
    }
}
