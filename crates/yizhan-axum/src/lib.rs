//! Endpoints for an application's own axum server: pushes of platforms, accounts and WeCom; authorisation,
//! web authorisation and JS-SDK pages; the release test.
//!
//! A [`Toolkit`] is built once, started, and mounted route by route or whole ([`Toolkit::router`]).
//! Nothing here is module-level state: dropping the toolkit ends its tasks.
//!
//! ```no_run
//! # async fn run() -> Result<(), Box<dyn std::error::Error>> {
//! use yizhan_axum::{EventKind, PlatformConfig, Received, Reply, Toolkit};
//!
//! let toolkit = Toolkit::builder()
//!     .platform(PlatformConfig::new("wx…", "app secret", "token", "EncodingAESKey"))
//!     .public_url("https://example.com")
//!     .on(EventKind::Authorized, |event| async move { println!("{event:?}") })
//!     .on_message(|push: Received| async move { Reply::text(format!("hello, {}", push.from())) })
//!     .start()
//!     .await?;
//! let listener = tokio::net::TcpListener::bind("0.0.0.0:3000").await?;
//! axum::serve(listener, toolkit.router()).await?;
//! # Ok(())
//! # }
//! ```

mod auto_test;
mod builder;
mod config;
mod conversation;
mod dispatch;
mod endpoints;
mod engine;
mod error;
mod event;
mod guarded;
mod handlers;
mod intake;
mod lanes;
mod mini;
mod oauth_user;
mod random;
mod received;
mod receivers;
mod toolkit;
mod within;

pub use builder::ToolkitBuilder;
pub use config::{AccountConfig, AgentConfig, Mode, PlatformConfig, PushConfig, SuiteConfig};
pub use conversation::{Item, List, Lists, NoSuchList};
pub use endpoints::{js_config::JsConfig, page::AuthDefaults, page::PageStyle};
pub use error::{BoxError, EmitError, StartError};
pub use event::{Event, EventDetail, EventKind};
pub use handlers::{FromReceived, Handlers, IntoOutcome, IntoReply, MessageFunction};
pub use mini::MiniSession;
pub use oauth_user::OauthUser;
pub use received::Received;
pub use toolkit::Toolkit;
pub use tower_sessions_core::{Session, SessionStore};
pub use yizhan_message::Reply;
