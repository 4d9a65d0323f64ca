//! JSON as WeChat writes it, into the same tree as XML: an array is its name again and again.
//!
//! Numbers keep their text, so that 64-bit ids stay exact. Control characters in strings pass.

use super::{MAX_DEPTH, Unreadable, skip_blanks};
use crate::document::{Kind, Span, Tree};

pub(super) fn read(text: &str, start: usize) -> Result<Tree, Unreadable> {
    let mut reader = Reader {
        text,
        bytes: text.as_bytes(),
        at: start,
        tree: Tree::new(),
    };
    reader.value(Span::default(), 0)?;
    reader.blanks();
    if reader.at < text.len() {
        return Err(reader.malformed("text after the end"));
    }
    Ok(reader.tree)
}

struct Reader<'a> {
    text: &'a str,
    bytes: &'a [u8],
    at: usize,
    tree: Tree,
}

impl Reader<'_> {
    fn malformed(&self, what: &'static str) -> Unreadable {
        Unreadable::Malformed { what, at: self.at }
    }

    fn blanks(&mut self) {
        self.at = skip_blanks(self.bytes, self.at);
    }

    /// The next byte that is no blank.
    fn peek(&mut self) -> Result<u8, Unreadable> {
        self.blanks();
        self.bytes.get(self.at).copied().ok_or(Unreadable::CutOff)
    }

    /// Passes `byte` if it comes next.
    fn pass(&mut self, byte: u8) -> Result<bool, Unreadable> {
        let is_next = self.peek()? == byte;
        self.at += usize::from(is_next);
        Ok(is_next)
    }

    /// A value under a name. `depth` counts objects and arrays around it.
    fn value(&mut self, name: Span, depth: usize) -> Result<(), Unreadable> {
        if depth > MAX_DEPTH {
            return Err(Unreadable::TooDeep);
        }
        match self.peek()? {
            b'{' => self.object(name, depth),
            b'[' => self.array(name, depth),
            b'"' => {
                let text = self.string()?;
                self.tree.push(name, text, Kind::Leaf).map(drop)
            }
            _ => self.literal(name),
        }
    }

    fn object(&mut self, name: Span, depth: usize) -> Result<(), Unreadable> {
        self.at += 1;
        let node = self.tree.push(name, Span::default(), Kind::Parent)?;
        if !self.pass(b'}')? {
            loop {
                if self.peek()? != b'"' {
                    return Err(self.malformed("a member's name is expected"));
                }
                let name = self.string()?;
                if !self.pass(b':')? {
                    return Err(self.malformed("a colon is expected"));
                }
                self.value(name, depth + 1)?;
                if self.pass(b'}')? {
                    break;
                }
                if !self.pass(b',')? {
                    return Err(self.malformed("a comma or the object's end is expected"));
                }
            }
        }
        self.tree.close(node);
        Ok(())
    }

    fn array(&mut self, name: Span, depth: usize) -> Result<(), Unreadable> {
        self.at += 1;
        if self.pass(b']')? {
            return Ok(());
        }
        loop {
            if self.peek()? == b'[' {
                self.array_in_array(name, depth + 1)?;
            } else {
                self.value(name, depth + 1)?;
            }
            if self.pass(b']')? {
                return Ok(());
            }
            if !self.pass(b',')? {
                return Err(self.malformed("a comma or the array's end is expected"));
            }
        }
    }

    /// The inner array is a member with members called `item`, as XML would have it.
    fn array_in_array(&mut self, name: Span, depth: usize) -> Result<(), Unreadable> {
        if depth > MAX_DEPTH {
            return Err(Unreadable::TooDeep);
        }
        let node = self.tree.push(name, Span::default(), Kind::Parent)?;
        let from = self.tree.decoded.len();
        self.tree.decoded.push_str("item");
        let item = Span::decoded(from, from + 4);
        self.array(item, depth)?;
        self.tree.close(node);
        Ok(())
    }

    fn string(&mut self) -> Result<Span, Unreadable> {
        let start = self.at + 1;
        let stop = |from: usize| {
            let rest = self.bytes.get(from..).unwrap_or_default();
            let found = rest.iter().position(|&b| b == b'"' || b == b'\\');
            Some(from + found?)
        };
        let end = stop(start).ok_or(Unreadable::CutOff)?;
        if self.bytes[end] == b'"' {
            self.at = end + 1;
            return Ok(Span::text(start, end));
        }
        let from = self.tree.decoded.len();
        let (mut piece, mut end) = (start, end);
        loop {
            self.tree.decoded.push_str(&self.text[piece..end]);
            self.at = end;
            if self.bytes[end] == b'"' {
                self.at = end + 1;
                return Ok(Span::decoded(from, self.tree.decoded.len()));
            }
            let c = self.escape()?;
            self.tree.decoded.push(c);
            piece = self.at;
            let rest = &self.bytes[piece..];
            let found = rest.iter().position(|&b| b == b'"' || b == b'\\');
            end = piece + found.ok_or(Unreadable::CutOff)?;
        }
    }

    /// What a backslash and the characters after it stand for.
    fn escape(&mut self) -> Result<char, Unreadable> {
        let byte = *self.bytes.get(self.at + 1).ok_or(Unreadable::CutOff)?;
        let c = match byte {
            b'"' | b'\\' | b'/' => char::from(byte),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => {
                let high = self.unit(self.at)?;
                self.at += 6;
                return self.code_point(high);
            }
            _ => return Err(self.malformed("an unknown escape")),
        };
        self.at += 2;
        Ok(c)
    }

    /// Half a surrogate pair alone stands for no character, hence U+FFFD.
    fn code_point(&mut self, high: u32) -> Result<char, Unreadable> {
        let is_high = (0xd800..0xdc00).contains(&high);
        if is_high && self.bytes[self.at..].starts_with(b"\\u") {
            let low = self.unit(self.at)?;
            if (0xdc00..0xe000).contains(&low) {
                self.at += 6;
                let code = 0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00);
                return Ok(char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER));
            }
        }
        Ok(char::from_u32(high).unwrap_or(char::REPLACEMENT_CHARACTER))
    }

    /// The four digits of a `\uXXXX` at `at`.
    fn unit(&self, at: usize) -> Result<u32, Unreadable> {
        let digits = self.bytes.get(at + 2..at + 6).ok_or(Unreadable::CutOff)?;
        digits.iter().try_fold(0, |unit, &digit| {
            let digit = char::from(digit).to_digit(16);
            let digit = digit.ok_or_else(|| self.malformed("an unknown escape"))?;
            Ok(unit << 4 | digit)
        })
    }

    /// A number as it stands, `true`, `false` or `null`.
    fn literal(&mut self, name: Span) -> Result<(), Unreadable> {
        let rest = &self.bytes[self.at..];
        let len = rest
            .iter()
            .position(|b| !b.is_ascii_alphanumeric() && !b"+-.".contains(b))
            .ok_or(Unreadable::CutOff)?;
        let word = &rest[..len];
        let kind = match word {
            b"null" => Kind::Null,
            b"true" | b"false" => Kind::Leaf,
            word if is_number(word) => Kind::Leaf,
            _ => return Err(self.malformed("a value is expected")),
        };
        let span = Span::text(self.at, self.at + len);
        self.at += len;
        self.tree.push(name, span, kind).map(drop)
    }
}

fn is_number(word: &[u8]) -> bool {
    let digits = |text: &[u8]| {
        let len = text.iter().take_while(|b| b.is_ascii_digit()).count();
        (len > 0).then_some(len)
    };
    let rest = word.strip_prefix(b"-").unwrap_or(word);
    let Some(len) = digits(rest) else {
        return false;
    };
    let mut rest = &rest[len..];
    if let Some(fraction) = rest.strip_prefix(b".") {
        let Some(len) = digits(fraction) else {
            return false;
        };
        rest = &fraction[len..];
    }
    match rest {
        [] => true,
        [b'e' | b'E', b'+' | b'-', power @ ..] | [b'e' | b'E', power @ ..] => {
            digits(power) == Some(power.len())
        }
        _ => false,
    }
}
