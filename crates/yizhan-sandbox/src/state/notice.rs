//! What is to be pushed once the state is let go: an event of an account.

use serde_json::Value;

/// The name of an event and its members in order.
#[derive(Clone, Debug)]
pub(crate) struct Event {
    /// `Event`
    pub(crate) name: &'static str,
    /// What follows the members that all have.
    pub(crate) members: Vec<(&'static str, Value)>,
}

/// An event on its way to where an account's events go.
#[derive(Clone, Debug)]
pub(crate) struct Notice {
    /// App id of the account.
    pub(crate) account: String,
    /// The only component that gets it; else everybody who gets the account's messages.
    pub(crate) component: Option<String>,
    /// The openid of whom it is about; else WeChat's own.
    pub(crate) from: Option<String>,
    /// What it says.
    pub(crate) event: Event,
}

impl Notice {
    /// About a person, for everybody who gets the account's messages.
    pub(crate) fn about(account: &str, openid: &str, event: Event) -> Self {
        Self {
            account: account.to_owned(),
            component: None,
            from: Some(openid.to_owned()),
            event,
        }
    }
}
