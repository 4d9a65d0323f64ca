//! Generated from `spec` by `cargo xtask codegen`. Do not edit.
//!
//! Typed endpoints of third-party platforms (第三方平台): a module and a Cargo feature per group.

#[cfg(feature = "component")]
pub mod component;
#[cfg(feature = "componenttcb")]
pub mod componenttcb;
#[cfg(feature = "open")]
pub mod open;
#[cfg(feature = "tcb")]
pub mod tcb;
#[cfg(feature = "wxa")]
pub mod wxa;
#[cfg(feature = "wxa_component")]
pub mod wxa_component;
#[cfg(feature = "wxa_icp")]
pub mod wxa_icp;
#[cfg(feature = "wxa_security")]
pub mod wxa_security;
