//! Generated from `spec/work` by `cargo xtask codegen`. Do not edit.
//!
//! Typed endpoints of WeCom (企业微信): a module and a Cargo feature per group.
