//! Judges an answer to a push: the envelope first, then what it holds.

use super::{
    content::{self, Content, Parties},
    tree,
};
use serde::Serialize;
use serde_json::{Map, Value};
use yizhan_codec::{Crypt, Format, Signed};

/// How the channel that was pushed to is protected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Protection {
    /// Only clear replies.
    Plain,
    /// Either.
    Compatible,
    /// Only sealed replies.
    Safe,
}

/// What an answer is held against.
pub(crate) struct Expected<'a> {
    /// From whom and to whom.
    pub(crate) parties: Parties<'a>,
    /// Opens sealed replies.
    pub(crate) crypt: &'a Crypt,
    /// Which replies are taken.
    pub(crate) protection: Protection,
    /// What the push was written in.
    pub(crate) format: Format,
    /// The `nonce` of the push that was answered.
    pub(crate) nonce: &'a str,
}

/// An answer to a push and whether WeChat would take it.
#[derive(Clone, Debug, Default, Serialize)]
pub(crate) struct Reply {
    /// The answer's bytes as text.
    pub(crate) raw: String,
    /// What it said, decrypted; null for `success` and an empty body.
    pub(crate) clear: Option<String>,
    /// The reply's `MsgType`; `success` or `empty` when nothing is sent to the user.
    #[serde(rename = "type")]
    pub(crate) kind: Option<String>,
    /// The members of the clear text.
    pub(crate) fields: Option<Map<String, Value>>,
    /// Whether it came sealed.
    pub(crate) sealed: bool,
    /// Whether WeChat takes it.
    pub(crate) accepted: bool,
    /// Why not.
    pub(crate) reason: Option<String>,
    /// What WeChat takes, but not as it was meant.
    pub(crate) notes: Vec<String>,
}

impl Reply {
    fn refused(raw: &str, reason: String) -> Self {
        Self {
            raw: raw.to_owned(),
            reason: Some(reason),
            ..Self::default()
        }
    }

    /// Whether something is sent to the user.
    pub(crate) fn reaches_the_user(&self) -> bool {
        self.accepted && self.clear.is_some()
    }
}

/// Judges the body of an answer with status 200.
pub(crate) fn judge(body: &[u8], expected: &Expected<'_>) -> Reply {
    let Ok(raw) = std::str::from_utf8(body) else {
        return Reply::refused(
            &String::from_utf8_lossy(body),
            "the body is not UTF-8".to_owned(),
        );
    };
    let nothing = match raw {
        "" => Some("empty"),
        "success" => Some("success"),
        _ => None,
    };
    if let Some(kind) = nothing {
        return Reply {
            raw: raw.to_owned(),
            kind: Some(kind.to_owned()),
            accepted: true,
            ..Reply::default()
        };
    }
    if raw
        .trim()
        .trim_matches(['"', '\''])
        .eq_ignore_ascii_case("success")
    {
        return Reply::refused(
            raw,
            "`success` must be the whole body: no quotes, blanks or line end, in lower case"
                .to_owned(),
        );
    }
    let format = if raw.trim_start().starts_with('{') {
        Format::Json
    } else {
        Format::Xml
    };
    if format != expected.format {
        let name = |format| {
            if format == Format::Json {
                "JSON"
            } else {
                "XML"
            }
        };
        return Reply::refused(
            raw,
            format!(
                "the push was {} and the reply is {}",
                name(expected.format),
                name(format)
            ),
        );
    }
    let members = match format {
        Format::Xml => tree::read_xml(raw),
        Format::Json => tree::read_json(raw),
    };
    let members = match members {
        Ok(members) => members,
        Err(reason) => return Reply::refused(raw, reason),
    };
    let sealed = ["Encrypt", "encrypt"]
        .iter()
        .any(|name| members.contains_key(*name));
    match (sealed, expected.protection) {
        (true, Protection::Plain) => Reply {
            sealed,
            ..Reply::refused(raw, "the account is in plain mode and the reply is sealed".to_owned())
        },
        (false, Protection::Safe) => Reply::refused(
            raw,
            "the reply is not sealed: in safe mode it must be an envelope of Encrypt, MsgSignature, TimeStamp and Nonce"
                .to_owned(),
        ),
        (true, _) => {
            let mut notes = Vec::new();
            match unseal(&members, expected, &mut notes) {
                Ok(clear) => finish(raw, true, clear, notes, expected),
                Err(reason) => Reply { sealed, ..Reply::refused(raw, reason) },
            }
        }
        (false, _) => finish(raw, false, raw.to_owned(), Vec::new(), expected),
    }
}

fn finish(
    raw: &str,
    sealed: bool,
    clear: String,
    mut notes: Vec<String>,
    expected: &Expected<'_>,
) -> Reply {
    let Content {
        kind,
        fields,
        refusal,
        notes: more,
    } = content::check(&clear, expected.format, &expected.parties);
    notes.extend(more);
    Reply {
        raw: raw.to_owned(),
        clear: Some(clear),
        kind,
        fields,
        sealed,
        accepted: refusal.is_none(),
        reason: refusal,
        notes,
    }
}

fn unseal(
    members: &Map<String, Value>,
    expected: &Expected<'_>,
    notes: &mut Vec<String>,
) -> Result<String, String> {
    let need = |name: &str| content::required(members, "the envelope", name);
    let encrypt = need("Encrypt")?;
    let signature = need("MsgSignature")?;
    let timestamp = need("TimeStamp")?;
    let nonce = need("Nonce")?;
    content::seconds("TimeStamp", &timestamp)?;
    let signed = Signed {
        msg_signature: Some(&signature),
        signature: None,
        timestamp: &timestamp,
        nonce: &nonce,
    };
    let opened = expected
        .crypt
        .open(&signed, &encrypt)
        .map_err(|refusal| format!("the sealed reply does not open: {refusal}"))?;
    if nonce != expected.nonce {
        notes.push("Nonce is not the one of the push; WeChat takes it all the same".to_owned());
    }
    String::from_utf8(opened.into_inner().text)
        .map_err(|_| "the decrypted reply is not UTF-8".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{push::body::Body, reply::content::Kinds};
    use proptest::prelude::*;
    use yizhan_codec::KeyAge;

    const KEY: &str = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG";

    fn judged(body: &[u8], protection: Protection, format: Format, kinds: Kinds) -> Reply {
        let crypt = Crypt::new(&"token".into(), &KEY.into(), "wx1").unwrap();
        let parties = Parties {
            user: "oUser",
            account: "gh_1",
            kinds,
            stimulus: "text",
        };
        let expected = Expected {
            parties,
            crypt: &crypt,
            protection,
            format,
            nonce: "n",
        };
        judge(body, &expected)
    }

    fn ways() -> impl Strategy<Value = (Protection, Format, Kinds)> {
        let protection = prop_oneof![
            Just(Protection::Plain),
            Just(Protection::Compatible),
            Just(Protection::Safe)
        ];
        let format = prop_oneof![Just(Format::Xml), Just(Format::Json)];
        let kinds = prop_oneof![
            Just(Kinds::Official),
            Just(Kinds::MiniProgram),
            Just(Kinds::Work)
        ];
        (protection, format, kinds)
    }

    proptest! {
        #[test]
        fn any_answer_gets_a_verdict(
            body in proptest::collection::vec(any::<u8>(), 0..400),
            (protection, format, kinds) in ways(),
        ) {
            let reply = judged(&body, protection, format, kinds);
            prop_assert_eq!(reply.accepted, reply.reason.is_none());
        }

        #[test]
        fn any_xml_like_answer_gets_a_verdict(
            body in "(<(/?)(xml|item|Encrypt|MsgType|Articles|!\\[CDATA\\[)>?|\\]\\]>|&[a-z#0-9]{0,4};|[a-z ]|\"|\\{|\\}){0,60}",
            (protection, format, kinds) in ways(),
        ) {
            let reply = judged(body.as_bytes(), protection, format, kinds);
            prop_assert_eq!(reply.accepted, reply.reason.is_none());
        }

        #[test]
        fn a_sealed_text_of_any_content_is_taken(content in "[^\u{0}-\u{1f}\u{7f}-\u{9f}\u{fffe}\u{ffff}]{1,80}") {
            prop_assume!(!content.trim().is_empty());
            let body = Body::default()
                .with("ToUserName", "oUser")
                .with("FromUserName", "gh_1")
                .with("CreateTime", 1_714_112_445)
                .with("MsgType", "text")
                .with("Content", content.as_str());
            let crypt = Crypt::new(&"token".into(), &KEY.into(), "wx1").unwrap();
            for (format, clear) in [(Format::Xml, body.to_xml(false)), (Format::Json, body.to_json())] {
                let sealed = crypt.seal(clear.as_bytes(), KeyAge::Current, 1_714_112_445, "n");
                let text = sealed.to_reply(format);
                let reply = judged(text.as_bytes(), Protection::Safe, format, Kinds::Official);
                prop_assert!(reply.accepted, "{:?}", reply.reason);
                let fields = reply.fields.unwrap();
                prop_assert_eq!(fields["Content"].as_str(), Some(content.as_str()));
            }
        }
    }
}
