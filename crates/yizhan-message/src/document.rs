//! A push's text with an index of its members: ranges into the text, no copies.
//!
//! Made by the reader; everything else looks at it through [`Member`].

use crate::{
    members::Member,
    reader::{MAX_MEMBERS, Unreadable},
};

/// A stretch of the text, or (top bit) of the text that had to be decoded.
#[derive(Clone, Copy, Default)]
pub(crate) struct Span {
    start: u32,
    len: u32,
}

const DECODED: u32 = 1 << 31;

impl Span {
    /// `start..end` of the text. Positions fit: a text has at most `MAX_BYTES`.
    pub(crate) fn text(start: usize, end: usize) -> Self {
        Self {
            start: u32::try_from(start).unwrap_or(0) & !DECODED,
            len: u32::try_from(end - start).unwrap_or(0),
        }
    }
    /// `start..end` of what was decoded.
    pub(crate) fn decoded(start: usize, end: usize) -> Self {
        let mut span = Self::text(start, end);
        span.start |= DECODED;
        span
    }
    pub(crate) fn is_decoded(self) -> bool {
        self.start & DECODED != 0
    }
    pub(crate) fn start(self) -> usize {
        (self.start & !DECODED) as usize
    }
    pub(crate) fn end(self) -> usize {
        self.start() + self.len as usize
    }
    pub(crate) fn of<'a>(self, text: &'a str, decoded: &'a str) -> &'a str {
        let from = if self.is_decoded() { decoded } else { text };
        from.get(self.start()..self.end()).unwrap_or_default()
    }
}

/// What a node holds.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Text, a number or a boolean.
    Leaf,
    /// JSON's `null`: as good as absent.
    Null,
    /// Members.
    Parent,
}

#[derive(Clone, Copy)]
pub(crate) struct Node {
    pub(crate) name: Span,
    pub(crate) text: Span,
    /// Index of the first node that is no longer part of this one.
    pub(crate) end: u32,
    pub(crate) kind: Kind,
}

/// Nodes in the order of the text, the root first.
pub(crate) struct Tree {
    pub(crate) nodes: Vec<Node>,
    pub(crate) decoded: String,
}

impl Tree {
    pub(crate) fn new() -> Self {
        Self {
            nodes: Vec::with_capacity(16),
            decoded: String::new(),
        }
    }
    /// Adds a node and tells its index. Its `end` is set by [`Tree::close`].
    pub(crate) fn push(&mut self, name: Span, text: Span, kind: Kind) -> Result<usize, Unreadable> {
        let index = self.nodes.len();
        if index > MAX_MEMBERS {
            return Err(Unreadable::TooManyMembers);
        }
        let end = u32::try_from(index + 1).unwrap_or(u32::MAX);
        self.nodes.push(Node {
            name,
            text,
            end,
            kind,
        });
        Ok(index)
    }
    /// All nodes added since `index` are part of it.
    pub(crate) fn close(&mut self, index: usize) {
        let end = u32::try_from(self.nodes.len()).unwrap_or(u32::MAX);
        if let Some(node) = self.nodes.get_mut(index) {
            node.end = end;
        }
    }
}

enum Text {
    Read(String, Tree),
    Unreadable(Vec<u8>, Unreadable),
}

/// A push's bytes and, where they could be read, their members.
pub(crate) struct Document(Text);

impl Document {
    pub(crate) fn new(text: String, tree: Tree) -> Self {
        Self(Text::Read(text, tree))
    }
    pub(crate) fn unreadable(bytes: Vec<u8>, reason: Unreadable) -> Self {
        Self(Text::Unreadable(bytes, reason))
    }
    pub(crate) fn raw(&self) -> &[u8] {
        match &self.0 {
            Text::Read(text, _) => text.as_bytes(),
            Text::Unreadable(bytes, _) => bytes,
        }
    }
    pub(crate) fn reason(&self) -> Option<Unreadable> {
        match &self.0 {
            Text::Read(..) => None,
            Text::Unreadable(_, reason) => Some(*reason),
        }
    }
    pub(crate) fn root(&self) -> Option<Member<'_>> {
        match &self.0 {
            Text::Read(text, tree) => Some(Member::new(text, tree, 0)),
            Text::Unreadable(..) => None,
        }
    }
}
