//! Typed endpoints of official accounts (公众号).
