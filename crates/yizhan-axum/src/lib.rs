//! Endpoints for an application's own axum server: events, message, auth, oauth, release test.
//!
//! A [`Toolkit`] is built once, started, and mounted route by route or whole ([`Toolkit::router`]).
//! Nothing here is module-level state: dropping the toolkit ends its tasks.

mod auto_test;
mod builder;
mod dispatch;
mod endpoints;
mod engine;
mod error;
mod event;
mod guarded;
mod handlers;
mod intake;
mod lanes;
mod oauth_user;
mod platform;
mod random;
mod received;
mod toolkit;

pub use builder::ToolkitBuilder;
pub use endpoints::{js_config::JsConfig, page::AuthDefaults, page::PageStyle};
pub use error::{BoxError, EmitError, StartError};
pub use event::{Event, EventDetail, EventKind};
pub use handlers::{IntoOutcome, IntoReply};
pub use oauth_user::OauthUser;
pub use platform::PlatformConfig;
pub use received::Received;
pub use toolkit::Toolkit;
pub use yizhan_message::Reply;
