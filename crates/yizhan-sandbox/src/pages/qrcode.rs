//! `showqrcode`: the picture of a QR code with a scene, for whoever has its ticket.
//! <https://developers.weixin.qq.com/doc/offiaccount/Account_Management/Generating_a_Parametric_QR_Code.html>

use crate::{
    qr::{self, Look},
    server::Shared,
};
use axum::{
    extract::{RawQuery, State},
    response::{IntoResponse, Response},
};
use http::{StatusCode, header};

/// GET `/cgi-bin/showqrcode?ticket=…`: 404 for a ticket that is unknown or has ended.
pub(super) async fn show(State(shared): State<Shared>, RawQuery(query): RawQuery) -> Response {
    let query = query.unwrap_or_default();
    let ticket = form_urlencoded::parse(query.as_bytes()).find(|(name, _)| name == "ticket");
    let url = ticket.and_then(|(_, ticket)| {
        let state = shared.state();
        let now = state.now();
        let mut all = state.official.values();
        all.find_map(|kept| kept.scenes.alive(&ticket, now))
            .map(|code| code.url.clone())
    });
    let Some(url) = url else {
        return StatusCode::NOT_FOUND.into_response();
    };
    match qr::png(&url, &Look::default()) {
        Some(png) => ([(header::CONTENT_TYPE, "image/png")], png).into_response(),
        None => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}
