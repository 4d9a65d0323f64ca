//! What an account shows of itself: basic information, head image, introduction.

use super::{
    answer::Answer,
    media,
    route::{Ctx, Needs, Route},
};
use crate::{
    clock::china_month,
    errors::ApiError,
    state::{
        Account,
        mini::naming::{CHANGED_A_YEAR, year},
    },
    world::AccountKind,
};
use serde_json::{Value, json};

/// Head images in a month.
const HEAD_IMAGES_A_MONTH: u32 = 5;
/// Introductions in a month.
const SIGNATURES_A_MONTH: u32 = 5;
/// Bytes of a head image.
const LARGEST_HEAD_IMAGE: usize = 2 << 20;
/// Permission sets of accounts and of basic settings.
const SCOPES: &[u32] = &[3, 30];

pub(crate) const ROUTES: &[Route] = &[
    Route::either(
        "/cgi-bin/account/getaccountbasicinfo",
        Needs::Account,
        basic_info,
    )
    .scopes(SCOPES),
    Route::post(
        "/cgi-bin/account/modifyheadimage",
        Needs::Account,
        head_image,
    )
    .scopes(SCOPES),
    Route::post(
        "/cgi-bin/account/modifysignature",
        Needs::Account,
        signature,
    )
    .scopes(SCOPES),
];

fn own<'a>(ctx: &'a mut Ctx<'_>) -> Result<&'a mut Account, ApiError> {
    let id = ctx.app_id().to_owned();
    let account = ctx.state.accounts.get_mut(&id);
    account.ok_or_else(|| ApiError::of(40013))
}

fn basic_info(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let (now, base_url) = (ctx.now, ctx.shared.0.base_url.clone());
    let mini = ctx.state.minis.get(ctx.app_id());
    let renamed = mini.map_or(0, |m| m.naming.changed.used(year(now)));
    let account = own(ctx)?;
    let kind = match account.is.kind {
        AccountKind::Subscription => 1,
        AccountKind::Service => 2,
        AccountKind::MiniProgram => 3,
    };
    let (profile, month) = (&account.profile, china_month(now));
    Ok(Answer::with(json!({
        "appid": account.is.app_id,
        "account_type": kind,
        "principal_type": 1,
        "principal_name": account.entity(),
        "credential": "91440300000000000X",
        "realname_status": 1,
        "registered_country": 1017,
        "nickname_info": {
            "nickname": account.is.name,
            "modify_used_count": renamed,
            "modify_quota": CHANGED_A_YEAR,
        },
        "head_image_info": {
            "head_image_url": account.head_image_url(&base_url),
            "modify_used_count": profile.head_images.used(month),
            "modify_quota": HEAD_IMAGES_A_MONTH,
        },
        "signature_info": {
            "signature": profile.signature,
            "modify_used_count": profile.signatures.used(month),
            "modify_quota": SIGNATURES_A_MONTH,
        },
        "wx_verify_info": { "qualification_verify": true, "naming_verify": true },
    })))
}

/// A corner of the cut, between 0 and 1; a number or text.
fn corner(ctx: &Ctx<'_>, name: &str) -> Option<f64> {
    let value = match ctx.call.member(name)? {
        Value::Number(number) => number.as_f64()?,
        Value::String(text) => text.trim().parse().ok()?,
        _ => return None,
    };
    (0.0..=1.0).contains(&value).then_some(value)
}

fn head_image(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let id = ctx.need_text("head_img_media_id", 40007)?;
    let media = Some(media::own(ctx, id)?).filter(|m| m.kind == "image");
    let media = media.ok_or_else(|| ApiError::of(40007))?;
    if media.bytes.len() > LARGEST_HEAD_IMAGE {
        return Err(ApiError::of(40009));
    }
    let cut = |from: &str, to: &str| matches!((corner(ctx, from), corner(ctx, to)), (Some(a), Some(b)) if a < b);
    if !cut("x1", "x2") || !cut("y1", "y2") {
        return Err(ApiError::of(53205));
    }
    let month = china_month(ctx.now);
    let profile = &mut own(ctx)?.profile;
    if profile.head_images.rest(month, HEAD_IMAGES_A_MONTH) == 0 {
        return Err(ApiError::of(53202));
    }
    profile.head_images.count(month);
    profile.head_image += 1;
    Ok(Answer::ok())
}

/// 4 to 120 characters, four of them Chinese.
fn is_signature(text: &str) -> bool {
    let is_chinese = |c: &char| ('\u{3400}'..='\u{9fff}').contains(c);
    (4..=120).contains(&text.chars().count()) && text.chars().filter(is_chinese).count() >= 4
}

fn signature(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let text = ctx.need_text("signature", 53204)?.to_owned();
    if !is_signature(&text) {
        return Err(ApiError::of(53204));
    }
    let month = china_month(ctx.now);
    let profile = &mut own(ctx)?.profile;
    if profile.signatures.rest(month, SIGNATURES_A_MONTH) == 0 {
        return Err(ApiError::of(53200));
    }
    profile.signatures.count(month);
    profile.signature = text;
    Ok(Answer::ok())
}
