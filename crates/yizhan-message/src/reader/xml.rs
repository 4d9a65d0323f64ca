//! WeChat's XML: elements, text, CDATA. No DTD, no entities but the five of XML and numeric ones.
//!
//! Not a general XML reader: users' text stands in CDATA unescaped, with control characters and
//! even `]]>` in it, and this one finds where it ends.

use super::{MAX_DEPTH, Unreadable, is_blank, skip_blanks};
use crate::document::{Kind, Span, Tree};

pub(super) fn read(text: &str, start: usize) -> Result<Tree, Unreadable> {
    let mut reader = Reader {
        text,
        bytes: text.as_bytes(),
        tree: Tree::new(),
        open: Vec::with_capacity(4),
    };
    reader.document(start)?;
    Ok(reader.tree)
}

/// An element whose closing tag is still to come.
struct Open {
    node: usize,
    name: (usize, usize),
    text: Piece,
}

/// The text of an open element so far.
#[derive(Clone, Copy)]
enum Piece {
    None,
    Plain(Span),
    Cdata(Span),
}

struct Reader<'a> {
    text: &'a str,
    bytes: &'a [u8],
    tree: Tree,
    open: Vec<Open>,
}

impl Reader<'_> {
    fn document(&mut self, mut at: usize) -> Result<(), Unreadable> {
        loop {
            let Some(found) = find(self.text, at, '<') else {
                return self.end(at);
            };
            if at < found {
                self.plain(at, found)?;
            }
            at = match self.bytes.get(found + 1) {
                None => return Err(Unreadable::CutOff),
                Some(b'/') => self.closing(found)?,
                Some(b'?') => self.past(found, "?>")?,
                Some(b'!') => self.declaration(found)?,
                Some(_) => self.opening(found)?,
            };
        }
    }

    fn end(&self, at: usize) -> Result<(), Unreadable> {
        if !self.open.is_empty() || self.tree.nodes.is_empty() {
            return Err(Unreadable::CutOff);
        }
        let rest = skip_blanks(self.bytes, at);
        if rest < self.bytes.len() {
            return Err(malformed("text after the end", rest));
        }
        Ok(())
    }

    fn opening(&mut self, at: usize) -> Result<usize, Unreadable> {
        let start = at + 1;
        let len = self.bytes[start..]
            .iter()
            .position(|&b| is_blank(b) || matches!(b, b'>' | b'/' | b'<'))
            .ok_or(Unreadable::CutOff)?;
        let name = (start, start + len);
        if len == 0 {
            return Err(malformed("an element has no name", at));
        }
        if self.open.len() >= MAX_DEPTH {
            return Err(Unreadable::TooDeep);
        }
        if self.open.is_empty() && !self.tree.nodes.is_empty() {
            return Err(malformed("a second outermost element", at));
        }
        let (end, empty) = self.tag_end(name.1)?;
        if let Some(parent) = self.open.last()
            && let Some(node) = self.tree.nodes.get_mut(parent.node)
        {
            node.kind = Kind::Parent;
        }
        let span = Span::text(name.0, name.1);
        let node = self.tree.push(span, Span::default(), Kind::Leaf)?;
        if !empty {
            self.open.push(Open {
                node,
                name,
                text: Piece::None,
            });
        }
        Ok(end)
    }

    /// Past the `>` of an opening tag, attributes skipped, and whether it was `/>`.
    fn tag_end(&self, mut at: usize) -> Result<(usize, bool), Unreadable> {
        let mut quote = None;
        loop {
            let byte = *self.bytes.get(at).ok_or(Unreadable::CutOff)?;
            match (quote, byte) {
                (None, b'>') => return Ok((at + 1, self.bytes[at - 1] == b'/')),
                (None, b'<') => return Err(malformed("a tag is not closed", at)),
                (None, b'"' | b'\'') => quote = Some(byte),
                (Some(q), b) if q == b => quote = None,
                _ => {}
            }
            at += 1;
        }
    }

    fn closing(&mut self, at: usize) -> Result<usize, Unreadable> {
        let Some(open) = self.open.pop() else {
            return Err(malformed("a closing tag without its element", at));
        };
        let Some(end) = self.closing_tag(at, open.name) else {
            let cut = find(self.text, at, '>').is_none();
            let wrong = malformed("a closing tag of another element", at);
            return Err(if cut { Unreadable::CutOff } else { wrong });
        };
        self.tree.close(open.node);
        if let Some(node) = self.tree.nodes.get_mut(open.node)
            && node.kind == Kind::Leaf
            && let Piece::Plain(span) | Piece::Cdata(span) = open.text
        {
            node.text = span;
        }
        Ok(end)
    }

    /// Past `</name >` when that is what stands at `at`.
    fn closing_tag(&self, at: usize, name: (usize, usize)) -> Option<usize> {
        let rest = self.bytes[at..].strip_prefix(b"</")?;
        rest.strip_prefix(&self.bytes[name.0..name.1])?;
        let end = skip_blanks(self.bytes, at + 2 + name.1 - name.0);
        (self.bytes.get(end) == Some(&b'>')).then_some(end + 1)
    }

    fn past(&self, at: usize, mark: &str) -> Result<usize, Unreadable> {
        let found = self.text[at..].find(mark).ok_or(Unreadable::CutOff)?;
        Ok(at + found + mark.len())
    }

    fn declaration(&mut self, at: usize) -> Result<usize, Unreadable> {
        const CDATA: &str = "<![CDATA[";
        let rest = &self.text[at..];
        if rest.starts_with(CDATA) {
            return self.cdata(at + CDATA.len());
        }
        if rest.starts_with("<!--") {
            return self.past(at + 4, "-->");
        }
        if CDATA.starts_with(rest) || "<!--".starts_with(rest) {
            return Err(Unreadable::CutOff);
        }
        Err(Unreadable::Dtd { at })
    }

    /// A CDATA section ends at a `]]>` before its element's closing tag, with another tag (or
    /// nothing) after that: any other `]]>` was written by a user.
    fn cdata(&mut self, start: usize) -> Result<usize, Unreadable> {
        let Some(open) = self.open.last() else {
            return Err(malformed("CDATA outside of an element", start));
        };
        let name = open.name;
        let (mut piece, mut at) = (start, start);
        loop {
            let found = find(self.text, at, '>').ok_or(Unreadable::CutOff)?;
            at = found + 1;
            // `at` is past the opening bracket, so two bytes stand before `found`.
            if found < piece + 2 || &self.bytes[found - 2..found] != b"]]" {
                continue;
            }
            let end = found - 2;
            // `]]>` is written as the end of one section and the beginning of the next.
            if self.bytes[at..].starts_with(b"<![CDATA[") {
                self.add(Piece::Cdata(Span::text(piece, end)));
                at += 9;
                piece = at;
                continue;
            }
            let Some(after) = self.closing_tag(skip_blanks(self.bytes, at), name) else {
                continue;
            };
            let next = self.bytes.get(skip_blanks(self.bytes, after));
            if next.is_none_or(|&b| b == b'<') {
                self.add(Piece::Cdata(Span::text(piece, end)));
                return Ok(at);
            }
        }
    }

    fn plain(&mut self, start: usize, end: usize) -> Result<(), Unreadable> {
        let chunk = &self.text[start..end];
        let Some(open) = self.open.last() else {
            let blank = chunk.bytes().all(is_blank);
            let wrong = malformed("text outside of the outermost element", start);
            return if blank { Ok(()) } else { Err(wrong) };
        };
        let is_parent = self.tree.nodes.get(open.node).map(|n| n.kind) == Some(Kind::Parent);
        if is_parent {
            return Ok(());
        }
        let span = if chunk.contains('&') {
            let from = self.tree.decoded.len();
            decode(chunk, &mut self.tree.decoded);
            Span::decoded(from, self.tree.decoded.len())
        } else {
            Span::text(start, end)
        };
        self.add(Piece::Plain(span));
        Ok(())
    }

    /// Adds to the text of the innermost element; blanks around CDATA are layout.
    fn add(&mut self, new: Piece) {
        let Some(open) = self.open.last_mut() else {
            return;
        };
        let (text, tree) = (self.text, &mut self.tree);
        let is_layout = |span: Span| !span.is_decoded() && span.of(text, "").bytes().all(is_blank);
        open.text = match (open.text, new) {
            (Piece::None, new) => new,
            (old, Piece::None) => old,
            (Piece::Plain(old), Piece::Cdata(_)) if is_layout(old) => new,
            (old @ Piece::Cdata(_), Piece::Plain(new)) if is_layout(new) => old,
            (Piece::Plain(old) | Piece::Cdata(old), Piece::Plain(new) | Piece::Cdata(new)) => {
                Piece::Cdata(join(text, &mut tree.decoded, old, new))
            }
        };
    }
}

/// Both pieces as one. Once joined, a text grows at the end of what was decoded, so that many
/// pieces cost no more than their length.
fn join(text: &str, decoded: &mut String, old: Span, new: Span) -> Span {
    if old.is_decoded() && old.end() == decoded.len() {
        decoded.push_str(new.of(text, ""));
        return Span::decoded(old.start(), decoded.len());
    }
    if old.is_decoded() && new.is_decoded() && old.end() == new.start() {
        return Span::decoded(old.start(), new.end());
    }
    let (head, tail) = (
        old.of(text, decoded).to_owned(),
        new.of(text, decoded).to_owned(),
    );
    let from = decoded.len();
    decoded.push_str(&head);
    decoded.push_str(&tail);
    Span::decoded(from, decoded.len())
}

/// Writes text with its references replaced. What is none stays as it is: users' links hold bare
/// `&` signs.
fn decode(mut text: &str, out: &mut String) {
    while let Some((before, rest)) = text.split_once('&') {
        out.push_str(before);
        let reference = rest.bytes().take(10).position(|b| b == b';');
        let known = reference.and_then(|end| Some((character(&rest[..end])?, end)));
        match known {
            Some((c, end)) => {
                out.push(c);
                text = &rest[end + 1..];
            }
            None => {
                out.push('&');
                text = rest;
            }
        }
    }
    out.push_str(text);
}

fn character(reference: &str) -> Option<char> {
    match reference {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => {
            let number = reference.strip_prefix('#')?;
            let code = match number.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16),
                None => number.parse(),
            };
            char::from_u32(code.ok()?)
        }
    }
}

fn find(text: &str, at: usize, c: char) -> Option<usize> {
    Some(at + text.get(at..)?.find(c)?)
}

fn malformed(what: &'static str, at: usize) -> Unreadable {
    Unreadable::Malformed { what, at }
}
