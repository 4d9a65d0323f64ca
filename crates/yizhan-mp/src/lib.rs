//! Generated from `spec/mp` by `cargo xtask codegen`. Do not edit.
//!
//! Typed endpoints of official accounts (公众号): a module and a Cargo feature per group.

#[cfg(feature = "material")]
pub mod material;
#[cfg(feature = "media")]
pub mod media;
#[cfg(feature = "message_custom")]
pub mod message_custom;
#[cfg(feature = "openapi")]
pub mod openapi;
#[cfg(feature = "sns")]
pub mod sns;
#[cfg(feature = "ticket")]
pub mod ticket;
#[cfg(feature = "token")]
pub mod token;
#[cfg(feature = "user")]
pub mod user;
