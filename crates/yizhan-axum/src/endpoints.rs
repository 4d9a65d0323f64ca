//! The HTTP faces of a toolkit, one file each.

pub(crate) mod auth;
pub(crate) mod auth_callback;
pub(crate) mod host;
pub(crate) mod html;
pub(crate) mod js_config;
pub(crate) mod oauth;
pub(crate) mod oauth_callback;
pub(crate) mod pace;
pub(crate) mod page;
pub(crate) mod place;
pub(crate) mod return_url;
pub(crate) mod state;
pub(crate) mod visitors;
