//! Trial mini programs (试用小程序): made by a click of whoever is to own them, renamed, and made
//! regular by a company's face check.
//! <https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/register-management/fast-regist-beta/registerBetaMiniprogram.html>

use super::{apply, check_person, company, platform};
use crate::{
    errors::ApiError,
    state::register::{Application, Stage, Subject, TRIAL_SUFFIX, register_type},
    wechat::{answer::Answer, route::Ctx},
};
use serde_json::{Value, json};

/// How wide a name may be; a Chinese character counts twice.
const WIDTH: std::ops::RangeInclusive<usize> = 4..=30;
/// What WeChat keeps for itself.
const KEPT: [&str; 3] = ["小程序", "微信", "腾讯"];

/// 53010 for a name of the wrong length, 86011 for one that WeChat keeps.
fn checked_name(ctx: &Ctx<'_>) -> Result<String, ApiError> {
    let name = ctx.need_text("name", 53010)?;
    let width = name.chars().map(|c| if c.is_ascii() { 1 } else { 2 }).sum();
    if !WIDTH.contains(&width) {
        return Err(ApiError::of(53010));
    }
    if KEPT.iter().any(|kept| name.contains(kept)) {
        return Err(ApiError::of(86011));
    }
    Ok(name.to_owned())
}

pub(super) fn register(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let (component, base_url) = (ctx.app_id().to_owned(), ctx.shared.0.base_url.clone());
    let name = checked_name(ctx)?;
    let openid = ctx.need_text("openid", 41009)?.to_owned();
    if !ctx.state.users.keys().any(|(_, known)| *known == openid) {
        return Err(ApiError::of(40003));
    }
    let id = &apply(ctx, &component, Subject::Trial { name, openid })?.id;
    Ok(Answer::with(json!({
        "unique_id": id,
        "authorize_url": format!("{base_url}/wxawap/fastregistertpbeta?action=show&create_token={id}"),
    })))
}

/// The trial mini program whose token came; `otherwise` when it is none.
fn trial(ctx: &Ctx<'_>, otherwise: i32) -> Result<String, ApiError> {
    let id = ctx.app_id();
    match ctx.state.minis.get(id) {
        Some(mini) if mini.register_type == register_type::TRIAL => Ok(id.to_owned()),
        _ => Err(ApiError::of(otherwise)),
    }
}

pub(super) fn verify(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let component = platform(ctx)?;
    let account = trial(ctx, 91021)?;
    let asked = ctx.call.member("verify_info").unwrap_or(&Value::Null);
    let company = company(asked, "enterprise_name")?;
    if !asked["legal_persona_idcard"].is_string() || company.phone.is_empty() {
        return Err(ApiError::of(89253));
    }
    check_person(ctx, &company.wechat, &company.person)?;
    let of_account = |a: &&Application| matches!(&a.subject, Subject::Verification { account: of, .. } if *of == account);
    match ctx
        .state
        .applications
        .iter()
        .rev()
        .find(of_account)
        .map(|a| a.stage)
    {
        Some(Stage::Waiting) => return Err(ApiError::of(89251)),
        Some(Stage::Checking) => return Err(ApiError::of(89252)),
        _ => {}
    }
    if ctx.state.has_applied(&company.code) {
        return Err(ApiError::of(89249));
    }
    apply(ctx, &component, Subject::Verification { account, company })?;
    Ok(Answer::ok())
}

pub(super) fn rename(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let account = trial(ctx, 91020)?;
    let name = checked_name(ctx)?;
    if let Some(account) = ctx.state.accounts.get_mut(&account) {
        account.is.name = format!("{name}{TRIAL_SUFFIX}");
    }
    Ok(Answer::ok())
}
