//! Reads wanted children of an XML document's root: no DTD, XML's own five entities, bounded depth.

use std::borrow::Cow;

use quick_xml::errors::{Error, IllFormedError, SyntaxError};
use quick_xml::events::{BytesRef, Event};
use quick_xml::reader::Reader;

use super::{Fields, keep, utf8};
use crate::refusal::Refusal;

/// Levels of elements; WeChat's own bodies have at most six.
const DEPTH: usize = 32;

pub(super) fn read<'a, const N: usize>(
    body: &'a [u8],
    wanted: &[&str; N],
) -> Result<Fields<'a, N>, Refusal> {
    let mut fields = [const { None }; N];
    match walk(body, wanted, &mut fields) {
        Ok(()) => Ok(fields),
        Err(refusal @ (Refusal::Xml | Refusal::Truncated)) => {
            let value = last_element(utf8(body)?, wanted[0]).ok_or(refusal)?;
            keep(&mut fields, 0, Cow::Borrowed(value));
            Ok(fields)
        }
        Err(refusal) => Err(refusal),
    }
}

fn walk<'a, const N: usize>(
    body: &'a [u8],
    wanted: &[&str; N],
    fields: &mut Fields<'a, N>,
) -> Result<(), Refusal> {
    // The reader checks each piece for UTF-8, so the body is not checked twice.
    let mut reader = Reader::from_reader(body);
    let mut depth = 0_usize;
    let mut closed = false;
    let mut slot = None;
    let mut value = Cow::Borrowed("");
    loop {
        match reader
            .read_event()
            .map_err(|error| refusal_of(&error, body))?
        {
            Event::Start(_) | Event::Empty(_) if closed => return Err(Refusal::Xml),
            Event::Start(_) if depth == DEPTH => return Err(Refusal::Depth),
            Event::Start(tag) => {
                depth += 1;
                if depth == 2 {
                    slot = wanted.iter().position(|name| *name == tag.name().as_ref());
                    value = Cow::Borrowed("");
                }
            }
            Event::Empty(_) => closed = depth == 0,
            Event::End(_) => {
                if depth == 2
                    && let Some(slot) = slot.take()
                {
                    keep(fields, slot, std::mem::take(&mut value));
                }
                depth = depth.saturating_sub(1);
                closed = depth == 0;
            }
            Event::Text(piece) => {
                let piece = piece.into_inner();
                if depth == 0 && !piece.trim_ascii().is_empty() {
                    return Err(Refusal::Xml);
                }
                if depth == 2 && slot.is_some() {
                    append(&mut value, piece);
                }
            }
            Event::CData(_) if depth == 0 => return Err(Refusal::Xml),
            Event::CData(piece) => {
                if depth == 2 && slot.is_some() {
                    append(&mut value, piece.into_inner());
                }
            }
            Event::GeneralRef(name) => {
                let piece = resolve(&name)?;
                if depth == 2 && slot.is_some() {
                    value.to_mut().push(piece);
                }
            }
            Event::DocType(_) => return Err(Refusal::Doctype),
            Event::Decl(_) | Event::PI(_) | Event::Comment(_) => {}
            Event::Eof if closed => return Ok(()),
            Event::Eof => return Err(Refusal::Truncated),
        }
    }
}

/// Adds a piece without copying as long as there is only one that is not blank.
fn append<'a>(value: &mut Cow<'a, str>, piece: Cow<'a, str>) {
    if value.trim_ascii().is_empty() {
        *value = piece;
    } else if !piece.trim_ascii().is_empty() {
        value.to_mut().push_str(&piece);
    }
}

fn resolve(name: &BytesRef<'_>) -> Result<char, Refusal> {
    match name.resolve_char_ref() {
        Ok(Some(character)) => Ok(character),
        Ok(None) => match name.as_ref() {
            "amp" => Ok('&'),
            "lt" => Ok('<'),
            "gt" => Ok('>'),
            "quot" => Ok('"'),
            "apos" => Ok('\''),
            _ => Err(Refusal::Entity),
        },
        Err(_) => Err(Refusal::Xml),
    }
}

fn refusal_of(error: &Error, body: &[u8]) -> Refusal {
    match error {
        Error::Encoding(_) => utf8(body).err().unwrap_or(Refusal::Utf8),
        Error::Syntax(SyntaxError::UnclosedDoctype)
        | Error::IllFormed(IllFormedError::MissingDoctypeName) => Refusal::Doctype,
        Error::Syntax(SyntaxError::InvalidBangMarkup) if !ends_in_bang(body) => Refusal::Xml,
        Error::Syntax(_) => Refusal::Truncated,
        _ => Refusal::Xml,
    }
}

/// Whether the body is cut off where something that begins with `<!` begins.
fn ends_in_bang(body: &[u8]) -> bool {
    let at = body
        .iter()
        .rposition(|byte| *byte == b'<')
        .unwrap_or(body.len());
    ["<![CDATA[", "<!--", "<!DOCTYPE"]
        .iter()
        .any(|begin| begin.as_bytes().starts_with(&body[at..]))
}

/// The last element of a name in a document that is whole but not well-formed: in compatible mode
/// WeChat puts users' text into CDATA unescaped, and `]]>` in it breaks the document.
/// The signature covers what is found here, so a forged one does not get through.
fn last_element<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    text.strip_suffix("</xml>")?;
    let (open, close) = (format!("<{name}>"), format!("</{name}>"));
    let (_, rest) = text.rsplit_once(&open)?;
    let (value, _) = rest.split_once(&close)?;
    let value = value.trim_ascii();
    let value = match value.strip_prefix("<![CDATA[") {
        Some(inner) => inner.strip_suffix("]]>")?,
        None => value,
    };
    (!value.contains(['<', '&'])).then_some(value)
}
