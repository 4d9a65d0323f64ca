//! Followers of an official account, and the phone number of a mini program's user.

use super::{
    answer::Answer,
    route::{Ctx, Needs, Route},
};
use crate::{
    errors::ApiError,
    state::{
        Account,
        codes::{Purpose, Spent},
    },
};
use serde_json::json;

pub(crate) const ROUTES: &[Route] = &[
    Route::get("/cgi-bin/user/info", Needs::Account, info).scopes(&[2]),
    Route::get("/cgi-bin/user/get", Needs::Account, followers).scopes(&[2]),
    Route::post(
        "/wxa/business/getuserphonenumber",
        Needs::Account,
        phone_number,
    ),
];

/// Followers on one page.
const PAGE: usize = 10_000;

fn official(ctx: &Ctx<'_>) -> Result<String, ApiError> {
    let app_id = ctx.app_id().to_owned();
    if ctx
        .state
        .accounts
        .get(&app_id)
        .is_some_and(Account::is_mini)
    {
        return Err(ApiError::of(48001));
    }
    Ok(app_id)
}

fn info(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let account = official(ctx)?;
    let openid = ctx.need_param("openid", 41009)?.to_owned();
    let user = ctx
        .state
        .users
        .get(&(account, openid.clone()))
        .ok_or_else(|| ApiError::of(40003))?;
    if !user.is.subscribed {
        return Ok(Answer::Json(json!({
            "subscribe": 0,
            "openid": openid,
            "unionid": user.is.unionid,
        })));
    }
    // Nickname and picture are no longer given here since 2021-12-27.
    Ok(Answer::Json(json!({
        "subscribe": 1,
        "openid": openid,
        "nickname": "",
        "sex": 0,
        "language": ctx.call.param("lang").unwrap_or("zh_CN"),
        "city": "",
        "province": "",
        "country": "",
        "headimgurl": "",
        "subscribe_time": user.subscribed_at,
        "unionid": user.is.unionid,
        "remark": "",
        "groupid": 0,
        "tagid_list": [],
        "subscribe_scene": "ADD_SCENE_SEARCH",
        "qr_scene": 0,
        "qr_scene_str": "",
    })))
}

fn followers(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let account = official(ctx)?;
    let after = ctx.call.param("next_openid").unwrap_or_default();
    let all: Vec<&str> = ctx
        .state
        .users
        .values()
        .filter(|u| u.is.account == account && u.is.subscribed)
        .map(|u| u.is.openid.as_str())
        .collect();
    let start = all.iter().position(|o| *o == after).map_or(0, |at| at + 1);
    let page: Vec<&str> = all.iter().skip(start).take(PAGE).copied().collect();
    let mut answer = json!({
        "total": all.len(),
        "count": page.len(),
        "next_openid": page.last().copied().unwrap_or_default(),
    });
    // An empty page has no `data` at all.
    if !page.is_empty() {
        answer["data"] = json!({ "openid": page });
    }
    Ok(Answer::Json(answer))
}

fn phone_number(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let account = ctx.app_id().to_owned();
    let code = ctx.need_text("code", 41008)?.to_owned();
    let purpose = ctx
        .state
        .codes
        .spend(
            &code,
            ctx.now,
            |p| matches!(p, Purpose::Phone { account: a, .. } if *a == account),
        )
        .map_err(|spent| match spent {
            Spent::Used => ApiError::of(40163),
            Spent::Unknown | Spent::Expired => ApiError::of(40029),
        })?;
    let Purpose::Phone { openid, .. } = purpose else {
        return Err(ApiError::of(40029));
    };
    // A number of the range that is kept for examples, the same for the same person.
    let sum: u32 = openid.bytes().map(u32::from).sum();
    let number = format!("1380013{:04}", sum % 10_000);
    Ok(Answer::Json(json!({
        "errcode": 0,
        "errmsg": "ok",
        "phone_info": {
            "phoneNumber": number,
            "purePhoneNumber": number,
            "countryCode": "86",
            "watermark": { "timestamp": ctx.now, "appid": account },
        },
    })))
}
