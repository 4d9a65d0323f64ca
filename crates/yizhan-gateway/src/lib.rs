//! The gateway: receives pushes, keeps every token alive, answers.
//!
//! It is configuration, connections and health around [`yizhan_axum::Toolkit`], which does the work.

pub mod config;
mod gateway;
mod health;
mod listen;
pub mod log;
mod peer;
mod tls;

pub use config::{Config, ConfigError, MasterKeySource};
pub use gateway::{Gateway, GatewayBuilder, StartError, open_store};
pub use tls::TlsError;
