//! Would WeChat take this answer? Reads what a server under test answered with a reader of its own,
//! stricter than WeChat's, and gives the reason in words.

pub(crate) mod content;
pub(crate) mod judge;
pub(crate) mod tree;
