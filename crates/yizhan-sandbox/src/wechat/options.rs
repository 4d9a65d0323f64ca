//! An authorizer's options: old paths and new ones, each with either contract (the component's token
//! with app ids in the body, or the authorizer's token alone).

use super::{
    answer::Answer,
    component::{authorization, own_component},
    route::{Ctx, Needs, Route},
};
use crate::{errors::ApiError, state::tokens::Holder};
use serde_json::{Value, json};

pub(crate) const ROUTES: &[Route] = &[
    Route::post(
        "/cgi-bin/component/api_get_authorizer_option",
        Needs::AccountOrComponent,
        get,
    ),
    Route::post(
        "/cgi-bin/component/get_authorizer_option",
        Needs::AccountOrComponent,
        get,
    ),
    Route::post(
        "/cgi-bin/component/api_set_authorizer_option",
        Needs::AccountOrComponent,
        set,
    ),
    Route::post(
        "/cgi-bin/component/set_authorizer_option",
        Needs::AccountOrComponent,
        set,
    ),
];

/// The account that is meant; an own token of an account is no platform's: 61014.
fn account(ctx: &Ctx<'_>) -> Result<String, ApiError> {
    match &ctx.holder {
        Some(Holder::Component(_)) => {
            let component = own_component(ctx)?;
            let account = ctx.need_text("authorizer_appid", 40013)?;
            authorization(ctx.state, &component, account)?;
            Ok(account.to_owned())
        }
        Some(Holder::Authorizer { account, .. }) => Ok(account.clone()),
        _ => Err(ApiError::of(61014)),
    }
}

/// The highest value of an option: 61012 when there is no such option.
fn highest(name: &str) -> Result<i64, ApiError> {
    match name {
        "location_report" => Ok(2),
        "voice_recognize" | "customer_service" => Ok(1),
        _ => Err(ApiError::of(61012)),
    }
}

fn get(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let account = account(ctx)?;
    let name = ctx.need_text("option_name", 61012)?;
    highest(name)?;
    let value = ctx
        .state
        .accounts
        .get(&account)
        .and_then(|a| a.options.get(name))
        .map_or("0", String::as_str);
    Ok(Answer::Json(json!({
        "authorizer_appid": account,
        "option_name": name,
        "option_value": value,
    })))
}

fn set(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let app_id = account(ctx)?;
    let name = ctx.need_text("option_name", 61012)?.to_owned();
    let most = highest(&name)?;
    let value = match ctx.call.member("option_value") {
        Some(Value::String(text)) => text.parse().ok(),
        Some(Value::Number(number)) => number.as_i64(),
        _ => None,
    };
    let value = value
        .filter(|v| (0..=most).contains(v))
        .ok_or_else(|| ApiError::of(61013))?;
    if let Some(account) = ctx.state.accounts.get_mut(&app_id) {
        account.options.insert(name, value.to_string());
    }
    Ok(Answer::ok())
}
