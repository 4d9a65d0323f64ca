//! A sealed message and the envelopes it travels in: replies to WeChat, and pushes as WeChat makes them.

use std::fmt::Write as _;

use serde_json::Value;

use crate::envelope::Format;
use crate::signature::Signed;

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

impl Sealed {
    /// The envelope of a reply: `Encrypt`, `MsgSignature`, `TimeStamp`, `Nonce`.
    #[must_use]
    pub fn to_reply(&self, format: Format) -> String {
        match format {
            Format::Xml => self.reply_xml(),
            Format::Json => self.reply_json(["Encrypt", "MsgSignature", "TimeStamp", "Nonce"]),
        }
    }

    /// The envelope of a WeCom (企业微信) reply, whose JSON names are in lower case: `encrypt`,
    /// `msgsignature`, `timestamp`, `nonce`. The XML is the same everywhere.
    #[must_use]
    pub fn to_work_reply(&self, format: Format) -> String {
        match format {
            Format::Xml => self.reply_xml(),
            Format::Json => self.reply_json(["encrypt", "msgsignature", "timestamp", "nonce"]),
        }
    }

    /// The body of a push in compatible mode (兼容模式): the clear text's own fields with `Encrypt`
    /// added. `None` when the text does not end like `format`.
    #[must_use]
    pub fn to_compatible(&self, format: Format, text: &str) -> Option<String> {
        let text = text.trim_ascii_end();
        Some(match format {
            Format::Xml => {
                let fields = text.strip_suffix("</xml>")?;
                let mut body = String::with_capacity(text.len() + self.encrypt.len() + 64);
                body.push_str(fields);
                element(&mut body, "Encrypt", &self.encrypt);
                body.push_str("</xml>");
                body
            }
            Format::Json => {
                let fields = text.strip_suffix('}')?.trim_ascii_end();
                let comma = if fields.ends_with('{') { "" } else { "," };
                format!(
                    "{fields}{comma}\"Encrypt\":{}}}",
                    json_string(&self.encrypt)
                )
            }
        })
    }

    /// What the query of a push says of this message, without the plain `signature`.
    /// `timestamp` is the number of [`Sealed::timestamp`] in decimal digits.
    #[must_use]
    pub fn signed<'a>(&'a self, timestamp: &'a str) -> Signed<'a> {
        Signed {
            msg_signature: Some(&self.msg_signature),
            signature: None,
            timestamp,
            nonce: &self.nonce,
        }
    }

    fn reply_xml(&self) -> String {
        let mut xml = String::with_capacity(self.encrypt.len() + self.nonce.len() + 256);
        xml.push_str("<xml>");
        element(&mut xml, "Encrypt", &self.encrypt);
        element(&mut xml, "MsgSignature", &self.msg_signature);
        write_timestamp(&mut xml, self.timestamp);
        element(&mut xml, "Nonce", &self.nonce);
        xml.push_str("</xml>");
        xml
    }

    fn reply_json(&self, names: [&str; 4]) -> String {
        let [encrypt, msg_signature, timestamp, nonce] = names;
        format!(
            "{{\"{encrypt}\":{},\"{msg_signature}\":{},\"{timestamp}\":{},\"{nonce}\":{}}}",
            json_string(&self.encrypt),
            json_string(&self.msg_signature),
            self.timestamp,
            json_string(&self.nonce),
        )
    }
}

fn write_timestamp(xml: &mut String, timestamp: i64) {
    // Writing to a String cannot fail.
    let _ = write!(xml, "<TimeStamp>{timestamp}</TimeStamp>");
}

/// Writes an element with its value in CDATA. A value cannot close it: `]]>` is split in two.
pub(crate) fn element(xml: &mut String, name: &str, value: &str) {
    xml.push('<');
    xml.push_str(name);
    xml.push_str("><![CDATA[");
    for (at, piece) in value.split("]]>").enumerate() {
        if at > 0 {
            xml.push_str("]]]]><![CDATA[>");
        }
        xml.push_str(piece);
    }
    xml.push_str("]]></");
    xml.push_str(name);
    xml.push('>');
}

pub(crate) fn json_string(value: &str) -> String {
    Value::from(value).to_string()
}
