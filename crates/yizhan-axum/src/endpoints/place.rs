//! Where a request arrived: what its route names, and its URL as the world sees it.

use crate::engine::Engine;
use axum::extract::{FromRequestParts as _, OriginalUri, RawPathParams};
use http::request::Parts;
use std::net::{IpAddr, SocketAddr};
use url::Url;

/// The names in a route, such as `{component}` and `{authorizer}`.
#[derive(Debug)]
pub(crate) struct Place(Option<RawPathParams>);

impl Place {
    pub(crate) async fn of(parts: &mut Parts) -> Self {
        Self(RawPathParams::from_request_parts(parts, &()).await.ok())
    }

    /// What stands in the URL for a name of the route.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        let mut params = self.0.iter().flatten();
        params.find(|(known, _)| *known == name).map(|(_, it)| it)
    }
}

/// The request's own URL under `public_url`, without its query; `None` when there is no such setting.
pub(crate) fn public(engine: &Engine, parts: &Parts) -> Option<Url> {
    let mut url = engine.public_url.clone()?;
    let original = parts.extensions.get::<OriginalUri>();
    let path = original.map_or(parts.uri.path(), |uri| uri.path());
    let path = format!("{}{path}", url.path().trim_end_matches('/'));
    url.set_path(&path);
    Some(url)
}

/// The URL of the callback that belongs to a page: the same with one more segment.
pub(crate) fn callback(mut page: Url) -> Url {
    let path = format!("{}/callback", page.path().trim_end_matches('/'));
    page.set_path(&path);
    page
}

/// A visitor's address; of IPv6 the network, since a visitor has all of its addresses.
pub(crate) fn peer(engine: &Engine, parts: &Parts) -> Option<IpAddr> {
    let address = match &engine.peer_address {
        Some(tell) => tell(parts),
        None => parts
            .extensions
            .get::<axum::extract::ConnectInfo<SocketAddr>>()
            .map(|info| info.0.ip())
            .filter(|ip| !is_inside(*ip)),
    }?;
    Some(match address.to_canonical() {
        IpAddr::V6(v6) => {
            let network = u128::from(v6) >> 64 << 64;
            IpAddr::V6(network.into())
        }
        v4 => v4,
    })
}

/// Whether an address is one of this house: then it is a proxy's, and every visitor seems to have it.
fn is_inside(ip: IpAddr) -> bool {
    match ip.to_canonical() {
        IpAddr::V4(v4) => v4.is_loopback() || v4.is_private() || v4.is_link_local(),
        IpAddr::V6(v6) => v6.is_loopback() || v6.is_unique_local() || v6.is_unicast_link_local(),
    }
}
