//! Generated from `spec/open` by `cargo xtask codegen`. Do not edit.
//!
//! Typed endpoints of third-party platforms (第三方平台): a module and a Cargo feature per group.

#[cfg(feature = "component")]
pub mod component;
#[cfg(feature = "open")]
pub mod open;
