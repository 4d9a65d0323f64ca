//! Members of a push, typed or not: by path, by name, one after the other.
//!
//! A list is the same name again, in XML as repeated elements, in JSON as an array.

use crate::document::{Document, Kind, Tree};
use std::{fmt, sync::Arc};

/// One member of a push: a text, or members of its own. Borrowed and cheap to copy.
#[derive(Clone, Copy)]
pub struct Member<'a> {
    text: &'a str,
    tree: &'a Tree,
    index: usize,
}

impl<'a> Member<'a> {
    pub(crate) fn new(text: &'a str, tree: &'a Tree, index: usize) -> Self {
        Self { text, tree, index }
    }

    /// Its name. The outermost element or object has one in XML only.
    #[must_use]
    pub fn name(self) -> &'a str {
        let name = self.tree.nodes.get(self.index).map(|n| n.name);
        name.unwrap_or_default().of(self.text, &self.tree.decoded)
    }

    /// Its text, blanks and all; a number or boolean as it was written. `None` when it has members
    /// of its own, or is `null`.
    #[must_use]
    pub fn text(self) -> Option<&'a str> {
        let node = self.tree.nodes.get(self.index)?;
        (node.kind == Kind::Leaf).then(|| node.text.of(self.text, &self.tree.decoded))
    }

    /// Its own members, in the order of the text.
    #[must_use]
    pub fn iter(self) -> Iter<'a> {
        let end = self.tree.nodes.get(self.index).map_or(0, |n| n.end);
        Iter {
            parent: self,
            next: self.index + 1,
            end: end as usize,
        }
    }

    /// Its members of that name: a list, often of one.
    pub fn all(self, name: &'a str) -> impl Iterator<Item = Member<'a>> {
        self.iter().filter(move |m| m.name() == name)
    }

    /// The member at a path, as `ScanCodeInfo.ScanResult` or `Articles.item[1].Title`.
    /// Names are case-sensitive; without an index the first of several is meant.
    #[must_use]
    pub fn get(self, path: &str) -> Option<Member<'a>> {
        path.split('.').try_fold(self, |parent, step| {
            let (name, index) = match step.strip_suffix(']').and_then(|s| s.rsplit_once('[')) {
                Some((name, index)) => (name, index.parse().ok()?),
                None => (step, 0),
            };
            parent.iter().filter(|m| m.name() == name).nth(index)
        })
    }

    /// True for an element without content, `""` and `null`.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.iter().next().is_none() && self.text().is_none_or(str::is_empty)
    }
}

impl<'a> IntoIterator for Member<'a> {
    type Item = Member<'a>;
    type IntoIter = Iter<'a>;
    fn into_iter(self) -> Iter<'a> {
        self.iter()
    }
}

/// Two members are equal when names, texts and members are.
impl PartialEq for Member<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.name() == other.name() && self.text() == other.text() && self.iter().eq(other.iter())
    }
}

/// Names only: nobody knows which value is a secret.
impl fmt::Debug for Member<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())?;
        if self.iter().next().is_some() {
            f.write_str(" ")?;
            f.debug_set().entries(*self).finish()?;
        }
        Ok(())
    }
}

/// Members one after the other.
#[derive(Clone, Debug)]
pub struct Iter<'a> {
    parent: Member<'a>,
    next: usize,
    end: usize,
}

impl<'a> Iterator for Iter<'a> {
    type Item = Member<'a>;
    fn next(&mut self) -> Option<Member<'a>> {
        if self.next >= self.end {
            return None;
        }
        let index = self.next;
        self.next = self.parent.tree.nodes.get(index)?.end as usize;
        Some(Member::new(self.parent.text, self.parent.tree, index))
    }
}

/// All members of a push, owned: what an unknown event consists of. Cheap to clone.
#[derive(Clone)]
pub struct Members(pub(crate) Arc<Document>);

impl Members {
    /// The outermost element or object; `None` when the push could not be read.
    #[must_use]
    pub fn root(&self) -> Option<Member<'_>> {
        self.0.root()
    }
    /// A member's text by its path, see [`Member::get`].
    #[must_use]
    pub fn get(&self, path: &str) -> Option<&str> {
        self.root()?.get(path)?.text()
    }
    /// The members, in the order of the text.
    pub fn iter(&self) -> impl Iterator<Item = Member<'_>> {
        self.root().into_iter().flatten()
    }
}

/// By content: XML and JSON of the same members are equal.
impl PartialEq for Members {
    fn eq(&self, other: &Self) -> bool {
        self.iter().eq(other.iter())
    }
}

/// Names only: nobody knows which value is a secret.
impl fmt::Debug for Members {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}
