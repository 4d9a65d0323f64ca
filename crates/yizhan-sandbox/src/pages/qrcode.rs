//! `showqrcode`: the picture of a QR code with a scene, for whoever has its ticket.
//! <https://developers.weixin.qq.com/doc/offiaccount/Account_Management/Generating_a_Parametric_QR_Code.html>

use crate::server::Shared;
use axum::{
    extract::{RawQuery, State},
    response::{IntoResponse, Response},
};
use http::{StatusCode, header};
use qrcode::{Color, QrCode};

/// Pixels of a module: the picture is about as large as WeChat's, 430 by 430.
const MODULE: usize = 10;
/// Modules of white around the code.
const QUIET: usize = 4;

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
    match picture(&url) {
        Some(png) => ([(header::CONTENT_TYPE, "image/png")], png).into_response(),
        None => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

/// A text as a QR code, as a PNG in black and white.
fn picture(text: &str) -> Option<Vec<u8>> {
    let code = QrCode::new(text).ok()?;
    let modules = code.width();
    let side = (modules + 2 * QUIET) * MODULE;
    let is_dark = |x: usize, y: usize| {
        let at = |pixel: usize| (pixel / MODULE).checked_sub(QUIET).filter(|m| *m < modules);
        matches!((at(x), at(y)), (Some(x), Some(y)) if code[(x, y)] == Color::Dark)
    };
    let pixels: Vec<u8> = (0..side * side)
        .map(|i| if is_dark(i % side, i / side) { 0 } else { 255 })
        .collect();
    let mut png = Vec::new();
    let side = u32::try_from(side).ok()?;
    let mut encoder = png::Encoder::new(&mut png, side, side);
    encoder.set_color(png::ColorType::Grayscale);
    encoder
        .write_header()
        .ok()?
        .write_image_data(&pixels)
        .ok()?;
    Some(png)
}
