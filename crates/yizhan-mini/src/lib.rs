//! Generated from `spec/mini` by `cargo xtask codegen`. Do not edit.
//!
//! Typed endpoints of mini programs (小程序): a module and a Cargo feature per group.

#[cfg(feature = "sns")]
pub mod sns;
#[cfg(feature = "wxa_business")]
pub mod wxa_business;
