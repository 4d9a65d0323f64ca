//! WeCom (企业微信): an application of a corp, with what its users do most at hand.
//!
//! Everything else is a typed call away: [`Agent::calls`] takes any request of [`crate::work`].
//!
//! ```no_run
//! # async fn example(client: yizhan::client::Client) -> Result<(), yizhan::client::Error> {
//! use yizhan::client::FilePart;
//! use yizhan::wecom::{Agent, Message, To};
//!
//! let agent = Agent::new(&client, "ww_inn", 1_000_002);
//! let poster = agent.upload_image(FilePart::path("poster.jpg")).await?;
//! let sent = agent.send(To::users(["zhangsan", "lisi"]).tags([7]), Message::image(poster)).await?;
//! for unknown in &sent.rejected.users {
//!     println!("{unknown} was not reached");
//! }
//! # Ok(())
//! # }
//! ```

mod contacts;
mod media;
mod message;
mod page;

pub use contacts::Rejected;
pub use message::{Message, Sent, To};

use crate::{
    client::{AccountClient, Client, Error},
    core::{AppId, Scope},
    work::{agent, menu},
};

/// An application of a corp (自建应用, or a suite's in a corp). Cheap to clone.
#[derive(Clone, Debug)]
pub struct Agent {
    calls: AccountClient,
    id: i64,
}

impl Agent {
    /// An application of our own: its corp, and its AgentId.
    pub fn new(client: &Client, corp: impl Into<AppId>, id: i64) -> Self {
        let scope = Scope::agent(corp, id.to_string());
        Self::of(client.account(scope), id)
    }

    /// An application on whose behalf `calls` are made, such as a suite's in a corp that authorised it.
    #[must_use]
    pub fn of(calls: AccountClient, id: i64) -> Self {
        Self { calls, id }
    }

    /// Any call of the server API.
    #[must_use]
    pub fn calls(&self) -> &AccountClient {
        &self.calls
    }

    /// Its AgentId.
    #[must_use]
    pub fn id(&self) -> i64 {
        self.id
    }

    /// What WeCom knows of the application.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn info(&self) -> Result<agent::GetResponse, Error> {
        self.calls.call(&agent::Get::new().agentid(self.id)).await
    }

    /// Replaces the application's menu.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn create_menu(
        &self,
        buttons: impl IntoIterator<Item = menu::CreateButton>,
    ) -> Result<(), Error> {
        let request = menu::Create::new(buttons).agentid(self.id);
        self.calls.call(&request).await.map(drop)
    }

    /// The application's menu.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn menu(&self) -> Result<menu::GetResponse, Error> {
        self.calls.call(&menu::Get::new().agentid(self.id)).await
    }

    /// Takes the application's menu away.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn delete_menu(&self) -> Result<(), Error> {
        self.calls
            .call(&menu::Delete::new().agentid(self.id))
            .await
            .map(drop)
    }
}
