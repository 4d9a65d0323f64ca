//! The outside of sealed messages: reads what WeChat posts and what a server answers. What it says
//! of sender and receiver is not yet verified and may only choose the [`crate::Crypt`] to ask.

mod json;
mod xml;

use std::borrow::Cow;

use crate::refusal::Refusal;
use crate::sealed::{element, json_field};

/// The form of an envelope: what a body is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Format {
    /// `<xml>…</xml>`
    Xml,
    /// `{…}`
    Json,
}

/// The outside of a sealed push. An empty field counts as absent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Envelope<'a> {
    /// What the body is written in.
    pub format: Format,
    /// `AppId` of a component's events.
    pub app_id: Option<Cow<'a, str>>,
    /// `ToUserName`: an original id, a corp id or a suite id.
    pub to_user_name: Option<Cow<'a, str>>,
    /// `AgentID` of WeCom.
    pub agent_id: Option<Cow<'a, str>>,
    /// The ciphertext in base64, blanks around it removed.
    pub encrypt: Option<Cow<'a, str>>,
}

impl<'a> Envelope<'a> {
    /// Reads an envelope, told apart by its first byte. In compatible mode (兼容模式) the clear
    /// fields beside `Encrypt` are skipped. The size limit is the caller's.
    ///
    /// # Errors
    /// [`Refusal`] names what is wrong: not UTF-8, a DOCTYPE, cut off, not XML or JSON.
    pub fn read(body: &'a [u8]) -> Result<Self, Refusal> {
        let (format, [encrypt, to_user_name, app_id, agent_id]) =
            read(body, &["Encrypt", "ToUserName", "AppId", "AgentID"])?;
        Ok(Self {
            format,
            app_id,
            to_user_name,
            agent_id,
            encrypt,
        })
    }

    /// The ciphertext.
    ///
    /// # Errors
    /// [`Refusal::NoEncrypt`] when there is none.
    pub fn ciphertext(&self) -> Result<&str, Refusal> {
        self.encrypt.as_deref().ok_or(Refusal::NoEncrypt)
    }

    /// Writes the envelope as WeChat does: for simulators and tests.
    #[must_use]
    pub fn to_body(&self) -> String {
        let fields = [
            ("ToUserName", &self.to_user_name),
            ("AppId", &self.app_id),
            ("AgentID", &self.agent_id),
            ("Encrypt", &self.encrypt),
        ];
        let fields = fields
            .into_iter()
            .filter_map(|(name, value)| value.as_deref().map(|value| (name, value)));
        match self.format {
            Format::Xml => {
                let mut body = String::from("<xml>");
                for (name, value) in fields {
                    element(&mut body, name, value);
                }
                body.push_str("</xml>");
                body
            }
            Format::Json => {
                let mut body = String::from("{");
                for (name, value) in fields {
                    json_field(&mut body, name, value);
                }
                body.push('}');
                body
            }
        }
    }
}

/// The outside of a sealed reply, as a server sends it back to WeChat.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReplyEnvelope<'a> {
    /// What the body is written in.
    pub format: Format,
    /// `Encrypt`: the ciphertext in base64.
    pub encrypt: Option<Cow<'a, str>>,
    /// `MsgSignature`.
    pub msg_signature: Option<Cow<'a, str>>,
    /// `TimeStamp`, in seconds; some servers send milliseconds.
    pub timestamp: Option<Cow<'a, str>>,
    /// `Nonce`.
    pub nonce: Option<Cow<'a, str>>,
}

impl<'a> ReplyEnvelope<'a> {
    /// Reads a reply's envelope. JSON names are taken in both spellings.
    ///
    /// # Errors
    /// [`Refusal`] names what is wrong: not UTF-8, a DOCTYPE, cut off, not XML or JSON.
    pub fn read(body: &'a [u8]) -> Result<Self, Refusal> {
        let (format, [encrypt, msg_signature, timestamp, nonce]) =
            read(body, &["Encrypt", "MsgSignature", "TimeStamp", "Nonce"])?;
        Ok(Self {
            format,
            encrypt,
            msg_signature,
            timestamp,
            nonce,
        })
    }

    /// The reply's own signature, to be given to [`crate::Crypt::open`].
    #[must_use]
    pub fn signed(&self) -> crate::Signed<'_> {
        crate::Signed {
            msg_signature: self.msg_signature.as_deref(),
            signature: None,
            timestamp: self.timestamp.as_deref().unwrap_or_default(),
            nonce: self.nonce.as_deref().unwrap_or_default(),
        }
    }
}

type Fields<'a, const N: usize> = [Option<Cow<'a, str>>; N];

/// Reads the wanted fields of the outermost object. Of a repeated field the first counts, but of
/// the first wanted one (the ciphertext) the last: WeChat writes it behind what users can write.
fn read<'a, const N: usize>(
    body: &'a [u8],
    wanted: &[&str; N],
) -> Result<(Format, Fields<'a, N>), Refusal> {
    let body = body
        .strip_prefix(b"\xef\xbb\xbf")
        .unwrap_or(body)
        .trim_ascii();
    let (format, mut fields) = match body.first() {
        None => return Err(Refusal::Empty),
        Some(b'<') => (Format::Xml, xml::read(body, wanted)?),
        Some(b'{') => (Format::Json, json::read(utf8(body)?, wanted)?),
        Some(_) => return Err(utf8(body).err().unwrap_or(Refusal::Format)),
    };
    for field in &mut fields {
        *field = field.take().and_then(trimmed);
    }
    Ok((format, fields))
}

fn utf8(body: &[u8]) -> Result<&str, Refusal> {
    std::str::from_utf8(body).map_err(|error| match error.error_len() {
        None => Refusal::Truncated,
        Some(_) => Refusal::Utf8,
    })
}

fn trimmed(value: Cow<'_, str>) -> Option<Cow<'_, str>> {
    let value = match value {
        Cow::Borrowed(text) => Cow::Borrowed(text.trim_ascii()),
        Cow::Owned(text) => Cow::Owned(text.trim_ascii().to_owned()),
    };
    (!value.is_empty()).then_some(value)
}

/// Keeps a field by the rule of [`read`].
fn keep<'a, const N: usize>(fields: &mut Fields<'a, N>, slot: usize, value: Cow<'a, str>) {
    if slot == 0 || fields[slot].is_none() {
        fields[slot] = Some(value);
    }
}
