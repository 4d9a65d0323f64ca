//! Fast registration of mini programs (快速注册) by a platform. Whoever has to confirm does so by the
//! control call `face-check`; what becomes of it is pushed to the platform's event address.
//! <https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/register-management/fast-registration-ent/registerMiniprogram.html>

mod enterprise;
mod person;
mod reuse;
mod trial;

use super::{platform, tester::is_wechat_id};
use crate::{
    errors::ApiError,
    state::register::{Application, Company, Subject},
    wechat::route::{Ctx, Needs, Route},
};
use serde_json::Value;

/// Permission sets of official accounts that reuse what they have shown, and of trials.
const REUSE: &[u32] = &[27];
const TRIAL: &[u32] = &[18, 81];

pub(crate) const ROUTES: &[Route] = &[
    Route::post(
        "/cgi-bin/component/fastregisterweapp",
        Needs::Component,
        enterprise::run,
    ),
    Route::post(
        "/wxa/component/fastregisterpersonalweapp",
        Needs::Component,
        person::run,
    ),
    Route::post(
        "/wxa/component/fastregisterbetaweapp",
        Needs::Component,
        trial::register,
    ),
    Route::post("/wxa/verifybetaweapp", Needs::Account, trial::verify).scopes(TRIAL),
    Route::post("/wxa/setbetaweappnickname", Needs::Account, trial::rename).scopes(TRIAL),
    Route::post("/cgi-bin/account/fastregister", Needs::Account, reuse::run).scopes(REUSE),
];

/// Makes an application.
fn apply<'a>(
    ctx: &'a mut Ctx<'_>,
    component: &str,
    subject: Subject,
) -> Result<&'a Application, ApiError> {
    let full = "the sandbox holds no more applications and accounts; POST reset empties it";
    ctx.state
        .apply(component, subject)
        .ok_or_else(|| ApiError::new(89247, full))
}

/// A company as a request describes it, with the name under `name`.
fn company(asked: &Value, name: &str) -> Result<Company, ApiError> {
    let text = |member: &str| match &asked[member] {
        Value::String(text) if !text.trim().is_empty() => Ok(text.clone()),
        Value::Number(number) => Ok(number.to_string()),
        _ => Err(ApiError::of(89253)),
    };
    let company = Company {
        name: text(name)?,
        code: text("code")?,
        code_type: text("code_type")?
            .trim()
            .parse()
            .map_err(|_| ApiError::of(89248))?,
        wechat: text("legal_persona_wechat")?,
        person: text("legal_persona_name")?,
        phone: text("component_phone").unwrap_or_default(),
    };
    let alphanumeric = |text: &str| text.bytes().all(|b| b.is_ascii_alphanumeric());
    let code = company.code.as_str();
    let fits = match company.code_type {
        1 => code.len() == 18 && alphanumeric(code),
        2 => {
            let plain = code.replacen('-', "", 1);
            plain.len() == 9 && alphanumeric(&plain)
        }
        3 => code.len() == 15 && code.bytes().all(|b| b.is_ascii_digit()),
        _ => return Err(ApiError::of(89248)),
    };
    if fits {
        Ok(company)
    } else {
        Err(ApiError::of(89255))
    }
}

/// 86004 for what is no WeChat id, 61070 for one that is known under another name.
fn check_person(ctx: &Ctx<'_>, wechat: &str, name: &str) -> Result<(), ApiError> {
    if !is_wechat_id(wechat) {
        return Err(ApiError::of(86004));
    }
    if ctx.state.is_named_otherwise(wechat, name) {
        return Err(ApiError::of(61070));
    }
    Ok(())
}
