//! Which channels a push goes by: a component's event address, the message addresses of the
//! components that an account has authorised, an account's own server.

use super::channel::{Channel, Outside};
use crate::{
    reply::judge::Protection,
    state::{Account, Component, State},
    world::{self, Mode},
};
use yizhan_codec::{Crypt, Format};

/// A channel and who is at its end.
#[derive(Clone)]
pub(crate) struct Route {
    /// Where to and how.
    pub(crate) channel: Channel,
    /// `component_event`, `message`, `account`, `work`, `suite_data`, `suite` or `contacts`.
    pub(crate) name: &'static str,
    /// The component or suite that receives, unless it is the account's own server.
    pub(crate) component: Option<String>,
}

/// Where a component's own events go.
pub(crate) fn component_event(component: &Component) -> Result<Route, String> {
    let is = &component.is;
    let Some(address) = &is.event_url else {
        return Err(format!("component {} has no event_url", is.app_id));
    };
    let channel = Channel {
        url: parse(address, "event_url")?,
        outside: Outside::AppId(is.app_id.clone()),
        token: is.token.clone(),
        key: is.encoding_aes_key.clone(),
        crypt: crypt(&is.token, &is.encoding_aes_key, &is.app_id)?,
        protection: Protection::Safe,
        format: Format::Xml,
        openid: None,
    };
    Ok(Route {
        channel,
        name: "component_event",
        component: Some(is.app_id.clone()),
    })
}

/// Where an account's messages and events go: to every component that it has authorised, then to
/// its own server. `only` leaves out all but one component.
pub(crate) fn account_routes(
    state: &State,
    account: &Account,
    openid: &str,
    only: Option<&str>,
) -> Result<Vec<Route>, String> {
    let is = &account.is;
    let mut routes = Vec::new();
    for (component_id, account_id) in state.authorizations.keys() {
        let wanted = only.is_none_or(|id| id == component_id);
        if *account_id != is.app_id || !wanted {
            continue;
        }
        if let Some(component) = state.components.get(component_id)
            && let Some(address) = &component.is.message_url
        {
            routes.push(on_behalf(&component.is, address, is, openid)?);
        }
    }
    if let (Some(address), None) = (&is.push_url, only) {
        routes.push(own_server(is, address, openid)?);
    }
    Ok(routes)
}

fn on_behalf(
    component: &world::Component,
    address: &str,
    account: &world::Account,
    openid: &str,
) -> Result<Route, String> {
    // The component's key and receive id, though the envelope names the account.
    let channel = Channel {
        url: parse(&address.replace("$APPID$", &account.app_id), "message_url")?,
        outside: Outside::ToUserName(account.original_id.clone()),
        token: component.token.clone(),
        key: component.encoding_aes_key.clone(),
        crypt: crypt(
            &component.token,
            &component.encoding_aes_key,
            &component.app_id,
        )?,
        protection: Protection::Safe,
        format: Format::Xml,
        openid: Some(openid.to_owned()),
    };
    Ok(Route {
        channel,
        name: "message",
        component: Some(component.app_id.clone()),
    })
}

fn own_server(account: &world::Account, address: &str, openid: &str) -> Result<Route, String> {
    let channel = Channel {
        url: parse(address, "push_url")?,
        outside: Outside::ToUserName(account.original_id.clone()),
        token: account.token.clone(),
        key: account.encoding_aes_key.clone(),
        crypt: crypt(&account.token, &account.encoding_aes_key, &account.app_id)?,
        protection: match account.mode {
            Mode::Plain => Protection::Plain,
            Mode::Compatible => Protection::Compatible,
            Mode::Safe => Protection::Safe,
        },
        format: match account.format {
            world::Format::Xml => Format::Xml,
            world::Format::Json => Format::Json,
        },
        openid: Some(openid.to_owned()),
    };
    Ok(Route {
        channel,
        name: "account",
        component: None,
    })
}

/// Seals and opens for a channel.
pub(crate) fn crypt(token: &str, key: &str, receive_id: &str) -> Result<Crypt, String> {
    Crypt::new(&token.into(), &key.into(), receive_id)
        .map_err(|error| format!("encoding_aes_key: {error}"))
}

/// An address of the world file, which checked it already.
pub(crate) fn parse(address: &str, key: &str) -> Result<url::Url, String> {
    url::Url::parse(address).map_err(|error| format!("{key} is not a URL: {error}"))
}
