//! Who a request comes from, when proxies stand in between.

use axum::{extract::ConnectInfo, http::request::Parts};
use std::net::{IpAddr, SocketAddr};

/// The last address of `X-Forwarded-For` that no trusted proxy has, or the connection's own.
pub(crate) fn address(parts: &Parts, trusted: &[IpAddr]) -> Option<IpAddr> {
    let peer = parts
        .extensions
        .get::<ConnectInfo<SocketAddr>>()?
        .0
        .ip()
        .to_canonical();
    if !trusted.contains(&peer) {
        return Some(peer);
    }
    let forwarded = parts.headers.get_all("x-forwarded-for");
    let claimed: Vec<IpAddr> = forwarded
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .map_while(|text| text.trim().parse::<IpAddr>().ok())
        .map(|address| address.to_canonical())
        .collect();
    let client = claimed
        .iter()
        .rev()
        .find(|address| !trusted.contains(address));
    Some(client.or(claimed.first()).copied().unwrap_or(peer))
}
