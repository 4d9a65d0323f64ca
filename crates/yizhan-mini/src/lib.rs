//! Generated from `spec/mini` by `cargo xtask codegen`. Do not edit.
//!
//! Typed endpoints of mini programs (小程序): a module and a Cargo feature per group.
