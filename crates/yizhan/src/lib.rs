//! Yizhan (驿站) stands between WeChat and the systems of those who build on it.
//!
//! This crate gathers the workspace's crates under one name. The program `yizhan` (gateway, local
//! WeChat, tools) is built by the feature `cli`, which is on by default; a library turns it off:
//!
//! ```toml
//! yizhan = { version = "0.1", default-features = false, features = ["toolkit", "mp", "open"] }
//! ```

pub use yizhan_client as client;
pub use yizhan_codec as codec;
pub use yizhan_core as core;
pub use yizhan_message as message;

#[cfg(feature = "cli")]
pub mod station;
#[cfg(feature = "work")]
pub mod wecom;

#[cfg(feature = "toolkit")]
pub use yizhan_axum::*;
#[cfg(feature = "toolkit")]
pub use yizhan_keeper as keeper;
#[cfg(feature = "mini")]
pub use yizhan_mini as mini;
#[cfg(feature = "mp")]
pub use yizhan_mp as mp;
#[cfg(feature = "office")]
pub use yizhan_office as office;
#[cfg(feature = "open")]
pub use yizhan_open as open;
#[cfg(feature = "shop")]
pub use yizhan_shop as shop;
#[cfg(feature = "work")]
pub use yizhan_work as work;

/// The README's code is compiled with the documentation's.
#[cfg(doctest)]
#[doc = include_str!("../../../README.md")]
mod readme {}
#[cfg(doctest)]
#[doc = include_str!("../../../README.zh-CN.md")]
mod readme_zh_cn {}
