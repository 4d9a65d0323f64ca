//! HTTP transport: sends an operation with a token, reads the answer, decides about errors.
//!
//! [`Http`] sends one operation with a token that the caller gives. [`Client`] takes its tokens from
//! a [`TokenSource`] and repeats a call once when the token turns out to be void.
//!
//! ```no_run
//! # async fn example(tokens: std::sync::Arc<dyn yizhan_client::TokenSource>) -> Result<(), yizhan_client::Error> {
//! use futures_util::StreamExt;
//! use yizhan_client::{Client, FilePart, Http, HttpSettings};
//! use yizhan_core::Scope;
//! use yizhan_mp::media;
//!
//! let client = Client::new(Http::new(HttpSettings::default())?, tokens);
//! let shop = client.account(Scope::authorizer("wx_platform", "wx_shop"));
//! let file = FilePart::path("poster.jpg");
//! let answer = shop.upload(&media::Upload::new("image"), &[file]).await?;
//! println!("{}", answer.media_id);
//!
//! let mut pages = shop.pages(&yizhan_mp::user::Get::new());
//! while let Some(page) = pages.next().await.transpose()? {
//!     println!("{} followers", page.data.openid.len());
//! }
//! # Ok(())
//! # }
//! ```

mod account;
mod answer;
mod body;
mod client;
mod clock;
mod consent;
mod course;
mod disposition;
mod download;
mod error;
mod file;
mod forward;
mod hosts;
mod http;
mod install;
mod log;
mod pages;
mod probe;
mod progress;
mod redact;
mod refusal;
mod request;
mod retry;
mod rid;
mod route;
mod settings;
mod token;
mod transport;
mod upload;

pub use account::AccountClient;
pub use client::Client;
pub use clock::WeChatClock;
pub use consent::{Asker, ConsentPage};
pub use download::{Download, Downloaded};
pub use error::{Error, Fault};
pub use file::FilePart;
pub use forward::{Forward, Forwarded};
pub use hosts::Hosts;
pub use http::Http;
pub use pages::Paging;
pub use progress::Progress;
pub use refusal::is_token_refused;
pub use retry::RetryPolicy;
pub use settings::HttpSettings;
pub use token::{Token, TokenError, TokenSource};
