//! Codes that open a mini program (小程序码): square ones here, that say which page and scene they are for.
//! <https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/qrcode-link/qr-code/getUnlimitedQRCode.html>

use super::{link::env_version, mini};
use crate::{
    errors::ApiError,
    qr::{self, Look},
    wechat::{
        answer::Answer,
        call::number,
        route::{Ctx, Needs, Route},
    },
};
use serde_json::Value;

/// Codes of the two limited kinds that a mini program has together.
const MOST_CODES: u32 = 100_000;
/// Characters of a scene.
const LONGEST_SCENE: usize = 32;
/// Pixels of a side.
const NARROWEST: i64 = 280;
const WIDEST: i64 = 1_280;
/// Permission set of account management.
const ACCOUNT: &[u32] = &[17];

pub(crate) const ROUTES: &[Route] = &[
    Route::post("/wxa/getwxacode", Needs::Account, limited).scopes(ACCOUNT),
    Route::post("/wxa/getwxacodeunlimit", Needs::Account, unlimited).scopes(ACCOUNT),
    Route::post("/cgi-bin/wxaapp/createwxaqrcode", Needs::Account, square).scopes(ACCOUNT),
];

fn limited(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    by_path(ctx, 1_024)
}

fn square(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    by_path(ctx, 128)
}

/// A code for a path with its query, which need not exist.
fn by_path(ctx: &mut Ctx<'_>, longest: usize) -> Result<Answer, ApiError> {
    let path = ctx.need_text("path", 40159)?.to_owned();
    if path.chars().count() > longest {
        return Err(ApiError::of(40159));
    }
    let env = checked_env(ctx)?;
    not_reserved(&path)?;
    let made = &mut mini(ctx)?.codes_made;
    if *made >= MOST_CODES {
        return Err(ApiError::of(45029));
    }
    *made += 1;
    picture(ctx, &[("path", &path), ("env_version", env)])
}

/// A code for a page and a scene; the page must be online unless nobody wants to know.
fn unlimited(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let call = ctx.call;
    let scene = match call.member("scene") {
        Some(Value::Number(number)) => number.to_string(),
        _ => ctx.need_text("scene", 40169)?.to_owned(),
    };
    if scene.chars().count() > LONGEST_SCENE {
        return Err(ApiError::of(40169));
    }
    let allowed = |b: u8| b.is_ascii_alphanumeric() || b"!#$&'()*+,/:;=?@-._~".contains(&b);
    if !scene.bytes().all(allowed) {
        return Err(ApiError::of(40129));
    }
    let env = checked_env(ctx)?;
    let page = call.text("page").unwrap_or_default();
    not_reserved(page)?;
    let unchecked = call.member("check_path") == Some(&Value::Bool(false))
        || call.number("check_path") == Some(0);
    let code = &mini(ctx)?.code;
    if page.starts_with('/') || page.contains('?') {
        return Err(ApiError::of(41030));
    }
    if !unchecked && !page.is_empty() && !code.has_page(env, page) {
        return Err(ApiError::of(41030));
    }
    picture(
        ctx,
        &[("path", page), ("scene", &scene), ("env_version", env)],
    )
}

fn checked_env<'a>(ctx: &Ctx<'a>) -> Result<&'a str, ApiError> {
    let asked = ctx.call.text("env_version").unwrap_or("release");
    env_version(asked).ok_or_else(|| ApiError::of(40097))
}

/// WeChat adds `scancode_time` itself.
fn not_reserved(path: &str) -> Result<(), ApiError> {
    if path.contains("scancode_time") {
        return Err(ApiError::of(85096));
    }
    Ok(())
}

/// A code that says these things.
pub(super) fn picture(ctx: &Ctx<'_>, says: &[(&str, &str)]) -> Result<Answer, ApiError> {
    let call = ctx.call;
    let width = call.number("width").filter(|width| *width > 0);
    let side = width.map_or(qr::USUAL, |width| {
        usize::try_from(width.clamp(NARROWEST, WIDEST)).unwrap_or(qr::USUAL)
    });
    let look = Look {
        side,
        dark: dark(call.member("line_color"))?,
        transparent: call.member("is_hyaline") == Some(&Value::Bool(true)),
    };
    let query = form_urlencoded::Serializer::new(String::new())
        .extend_pairs(says.iter().filter(|(_, value)| !value.is_empty()))
        .finish();
    let text = format!("{}/a/{}?{query}", ctx.shared.0.base_url, ctx.app_id());
    let png = qr::png(&text, &look).ok_or_else(|| ApiError::of(40159))?;
    Ok(Answer::File {
        content_type: "image/png".into(),
        file_name: "QRCode.png".into(),
        bytes: png.into(),
    })
}

/// `line_color`: three numbers, which may be text.
fn dark(colour: Option<&Value>) -> Result<[u8; 3], ApiError> {
    let Some(colour) = colour.filter(|c| !c.is_null()) else {
        return Ok([0; 3]);
    };
    let part = |name: &str| {
        let value = colour.get(name).and_then(number);
        value
            .and_then(|v| u8::try_from(v).ok())
            .ok_or_else(|| ApiError::of(40097))
    };
    Ok([part("r")?, part("g")?, part("b")?])
}
