//! A mini program by what an official account has shown (复用公众号主体).
//! <https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/register-management/fast-registration-officalaccount/registerMiniprogramByOffiaccount.html>

use super::platform;
use crate::{
    clock::china_month,
    errors::ApiError,
    state::{codes::Purpose, register::register_type},
    wechat::{answer::Answer, route::Ctx},
};
use serde_json::json;

/// Mini programs that an official account may register in a month.
const A_MONTH: u32 = 5;

pub(super) fn run(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let component = platform(ctx)?;
    let account = ctx.official()?;
    let ticket = ctx.need_text("ticket", 61058)?.to_owned();
    let month = china_month(ctx.now);
    if ctx.kept().registered.rest(month, A_MONTH) == 0 {
        return Err(ApiError::of(61055));
    }
    let is_ours = |purpose: &Purpose| {
        matches!(purpose, Purpose::Reuse { component: c, account: a, .. }
            if *c == component && *a == account)
    };
    let purpose = ctx
        .state
        .codes
        .spend(&ticket, ctx.now, is_ours)
        .map_err(|_| ApiError::of(61058))?;
    ctx.kept().registered.count(month);
    let entity = ctx
        .state
        .accounts
        .get(&account)
        .map(|a| a.entity.clone())
        .unwrap_or_default();
    let app_id = ctx
        .state
        .register(String::new(), entity, register_type::REUSE);
    let consent = ctx.state.authorize(&component, &app_id, None, None);
    Ok(Answer::with(json!({
        "appid": app_id,
        "authorization_code": consent.map(|c| c.event_code),
        "is_wx_verify_succ": matches!(purpose, Purpose::Reuse { verification: true, .. }),
        "is_link_succ": true,
    })))
}
