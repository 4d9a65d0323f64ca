//! The gateway: receives pushes, keeps every token alive, answers and delivers.

pub mod config;

pub use config::{Config, ConfigError};
