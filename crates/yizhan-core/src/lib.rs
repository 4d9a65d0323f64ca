//! The vocabulary of the workspace: operations and endpoints, accounts, error codes, secrets, time.
//!
//! Nothing here opens a socket, reads a clock or starts a task.

pub mod account;
pub mod endpoint;
pub mod errcode;
pub mod operation;
pub mod time;
pub mod wire;

pub use account::{AppId, Scope};
pub use endpoint::{Done, Endpoint};
pub use errcode::{ErrClass, ErrCode, Explanation, Remedy, explain};
pub use operation::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};
pub use secrecy::{ExposeSecret, SecretString};
#[doc(hidden)]
pub use serde;
pub use serde_json::Value;
pub use time::{Clock, ManualClock, UnixTime};
