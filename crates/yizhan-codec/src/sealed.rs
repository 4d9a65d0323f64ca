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
                let mut body = String::with_capacity(text.len() + self.encrypt.len() + 16);
                body.push_str(fields);
                json_field(&mut body, "Encrypt", &self.encrypt);
                body.push('}');
                body
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
        // Writing to a String cannot fail.
        let _ = write!(xml, "<TimeStamp>{}</TimeStamp>", self.timestamp);
        element(&mut xml, "Nonce", &self.nonce);
        xml.push_str("</xml>");
        xml
    }

    fn reply_json(&self, names: [&str; 4]) -> String {
        let [encrypt, msg_signature, timestamp, nonce] = names;
        let mut json = String::with_capacity(self.encrypt.len() + self.nonce.len() + 160);
        json.push('{');
        json_field(&mut json, encrypt, &self.encrypt);
        json_field(&mut json, msg_signature, &self.msg_signature);
        // Writing to a String cannot fail.
        let _ = write!(json, ",\"{timestamp}\":{}", self.timestamp);
        json_field(&mut json, nonce, &self.nonce);
        json.push('}');
        json
    }
}

/// Writes an element with its value in CDATA. A value cannot close it: `]]>` is split in two.
pub(crate) fn element(xml: &mut String, name: &str, value: &str) {
    xml.push('<');
    xml.push_str(name);
    xml.push_str("><![CDATA[");
    // The search for one character is much faster than for three, and base64 has no bracket.
    if value.contains(']') {
        xml.push_str(&value.replace("]]>", "]]]]><![CDATA[>"));
    } else {
        xml.push_str(value);
    }
    xml.push_str("]]></");
    xml.push_str(name);
    xml.push('>');
}

/// Writes `"name":"value"`, behind a comma unless it is the first field.
pub(crate) fn json_field(json: &mut String, name: &str, value: &str) {
    if !json.ends_with('{') {
        json.push(',');
    }
    json.push('"');
    json.push_str(name);
    json.push_str("\":");
    // Looks at every byte, so that the compiler can look at many at once.
    let plain = |byte: u8| byte >= b' ' && byte != b'"' && byte != b'\\';
    if value.bytes().fold(true, |all, byte| all & plain(byte)) {
        json.push('"');
        json.push_str(value);
        json.push('"');
    } else {
        json.push_str(&Value::from(value).to_string());
    }
}
