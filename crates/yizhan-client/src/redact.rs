//! Takes secrets out of text that ends up in errors.
//!
//! Three nets, one behind the other: the very values that were sent, the values of members whose
//! name says that they are secret, and any long opaque run of letters.

use serde_json::Value;
use std::fmt::Write as _;

/// How much of an answer an error shows, in characters.
const EXCERPT: usize = 300;
/// What stands in the place of a secret.
const MASK: &str = "***";
/// The shortest opaque run that an excerpt hides: an app secret has 32 characters, a session key 24.
const OPAQUE_IN_EXCERPT: usize = 20;
/// The same for WeChat's error texts, whose request ids of 26 characters must stay.
const OPAQUE_IN_MESSAGE: usize = 30;

/// Whether a member of that name carries a secret.
pub(crate) fn is_secret(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    [
        "secret",
        "token",
        "ticket",
        "session_key",
        "aes_key",
        "aeskey",
        "auth_code",
        "password",
    ]
    .iter()
    .any(|part| name.contains(part))
        || ["code", "js_code", "authorization_code", "key"].contains(&name.as_str())
}

/// The secrets that one request carried.
#[derive(Default)]
pub(crate) struct Redactor {
    secrets: Vec<String>,
}

impl Redactor {
    /// Adds a value that must not be seen again.
    pub(crate) fn hide(&mut self, secret: &str) {
        // Shorter texts occur by chance, and masking them would make errors unreadable.
        if secret.len() >= 6 {
            self.secrets.push(secret.to_owned());
        }
    }

    /// Adds the secret members of a request.
    pub(crate) fn hide_members(&mut self, request: &Value) {
        match request {
            Value::Object(members) => {
                for (name, value) in members {
                    match value {
                        Value::String(text) if is_secret(name) => self.hide(text),
                        other => self.hide_members(other),
                    }
                }
            }
            Value::Array(items) => items.iter().for_each(|item| self.hide_members(item)),
            _ => {}
        }
    }

    /// The start of an answer, fit to be shown.
    pub(crate) fn excerpt(&self, answer: &[u8]) -> String {
        // Cut late enough that no secret is cut in two before it is found.
        let cut = answer.len().min(4 * EXCERPT);
        let text = String::from_utf8_lossy(&answer[..cut]);
        let text = match cut < answer.len() {
            true => text.trim_end_matches(is_opaque),
            false => &text,
        };
        let text = mask_named(&self.without_known(text));
        let mut text = mask_opaque(&text, OPAQUE_IN_EXCERPT);
        if let Some((end, _)) = text.char_indices().nth(EXCERPT) {
            text.truncate(end);
            text.push('…');
        }
        text.replace(|c: char| c.is_control(), " ")
    }

    /// One of WeChat's error texts, fit to be shown; request ids stay.
    pub(crate) fn message(&self, text: &str) -> String {
        let mut text = mask_opaque(&mask_named(&self.without_known(text)), OPAQUE_IN_MESSAGE);
        if let Some((end, _)) = text.char_indices().nth(2 * EXCERPT) {
            text.truncate(end);
            text.push('…');
        }
        text.replace(|c: char| c.is_control(), " ")
    }

    fn without_known(&self, text: &str) -> String {
        self.secrets
            .iter()
            .fold(text.to_owned(), |text, secret| text.replace(secret, MASK))
    }
}

/// What a parser says, without the strings that it quotes from the answer.
pub(crate) fn without_quotes(message: &str) -> String {
    let mut out = String::with_capacity(message.len());
    let mut quoted = false;
    let mut escaped = false;
    for c in message.chars() {
        match (quoted, c) {
            (true, _) if escaped => escaped = false,
            (true, '\\') => escaped = true,
            (true, '"') => {
                quoted = false;
                out.push_str("…\"");
            }
            (true, _) => {}
            (false, '"') => {
                quoted = true;
                out.push(c);
            }
            (false, _) => out.push(c),
        }
    }
    out
}

/// Masks `"access_token":"x"`, `access_token=x` and the like.
fn mask_named(text: &str) -> String {
    let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(is_word) {
        let (before, tail) = rest.split_at(start);
        let (word, tail) = tail.split_at(tail.find(|c| !is_word(c)).unwrap_or(tail.len()));
        let _ = write!(out, "{before}{word}");
        rest = tail;
        if !is_secret(word) {
            continue;
        }
        let after_name = tail.trim_start_matches(['"', '\'', '\\', ' ']);
        let Some(value) = after_name.strip_prefix(['=', ':']) else {
            continue;
        };
        let value = value.trim_start_matches(['"', '\'', '\\', ' ']);
        let end = value
            .find(|c: char| c.is_whitespace() || "\"'\\&,;}<>".contains(c))
            .unwrap_or(value.len());
        if end > 0 {
            out.push_str(&tail[..tail.len() - value.len()]);
            out.push_str(MASK);
            rest = &value[end..];
        }
    }
    out.push_str(rest);
    out
}

/// What tokens are made of.
fn is_opaque(c: char) -> bool {
    c.is_ascii_alphanumeric() || "-_+@".contains(c)
}

/// Masks runs of at least `shortest` characters that no words are made of.
fn mask_opaque(text: &str, shortest: usize) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(is_opaque) {
        let (before, tail) = rest.split_at(start);
        let (run, tail) = tail.split_at(tail.find(|c| !is_opaque(c)).unwrap_or(tail.len()));
        out.push_str(before);
        let a_name = run.chars().all(|c| c.is_ascii_lowercase() || c == '_');
        out.push_str(if run.len() >= shortest && !a_name {
            MASK
        } else {
            run
        });
        rest = tail;
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::{Redactor, without_quotes};
    use insta::assert_snapshot;
    use serde_json::json;

    #[test]
    fn an_excerpt_shows_the_shape_but_no_secret() {
        let mut redactor = Redactor::default();
        redactor.hide_members(&json!({"component_appsecret": "s3cr3t", "name": "shown"}));
        assert_snapshot!(
            redactor.excerpt(br#"{"access_token":"abc","expires_in":"soon","echo":"s3cr3t shown","x":{"session_key" : "k9=="},
                "u":"https://h/p?component_access_token=zz&a=1","long":"0123456789abcdefghijABCDEFGHIJ"}"#),
            @r#"{"access_token":"***","expires_in":"soon","echo":"*** shown","x":{"session_key" : "***"},                 "u":"https://h/p?component_access_token=***&a=1","long":"***"}"#
        );
    }

    #[test]
    fn a_message_keeps_its_words_and_its_request_id() {
        let text = "invalid credential, access_token is invalid or not latest rid: 65f1c2a3-1b2c3d4e-5f6a7b8c";
        assert_eq!(Redactor::default().message(text), text);
    }

    #[test]
    fn what_a_parser_quotes_is_left_out() {
        assert_eq!(
            without_quotes(r#"invalid type: string "to\"ken", expected i64 at line 1 column 9"#),
            r#"invalid type: string "…", expected i64 at line 1 column 9"#
        );
    }

    #[test]
    fn a_secret_at_the_place_of_the_cut_is_not_shown_in_part() {
        let mut redactor = Redactor::default();
        redactor.hide("topsecret-value");
        let masked = format!("{} topsecret-value", "A1".repeat(592));
        for more in 0..32 {
            let excerpt = redactor.excerpt(format!("{}{masked} end", " ".repeat(more)).as_bytes());
            assert!(!excerpt.contains("tops"), "{excerpt}");
        }
    }

    #[test]
    fn long_answers_are_cut() {
        let excerpt = Redactor::default().excerpt("页面 ".repeat(5_000).as_bytes());
        assert_eq!(excerpt.chars().count(), 301);
    }
}
