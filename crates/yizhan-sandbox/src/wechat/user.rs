//! Followers of an official account, and the phone number of a mini program's user.

use super::{
    answer::Answer,
    official::{listed, page},
    route::{Ctx, Needs, Route},
};
use crate::{
    errors::ApiError,
    state::{
        User,
        codes::{Purpose, Spent},
        official::following::Scene,
    },
};
use serde_json::{Value, json};

pub(crate) const ROUTES: &[Route] = &[
    Route::get("/cgi-bin/user/info", Needs::Account, info).scopes(&[2]),
    Route::post("/cgi-bin/user/info/batchget", Needs::Account, batch).scopes(&[2]),
    Route::post("/cgi-bin/user/info/updateremark", Needs::Account, remark).scopes(&[2]),
    Route::get("/cgi-bin/user/get", Needs::Account, followers).scopes(&[2]),
    Route::post(
        "/wxa/business/getuserphonenumber",
        Needs::Account,
        phone_number,
    ),
];

/// People told of at once.
const BATCH: usize = 100;
/// A remark is shorter than this, in characters.
const LONGEST_REMARK: usize = 30;

/// What an account may know of a person.
fn described(user: &User, unionid: &str, lang: &str) -> Value {
    let (is, following) = (&user.is, &user.following);
    if !is.subscribed {
        return json!({ "subscribe": 0, "openid": is.openid, "unionid": unionid });
    }
    let (how, number, text) = match &following.came_by {
        None => ("ADD_SCENE_SEARCH", 0, ""),
        Some(Scene::Number(number)) => ("ADD_SCENE_QR_CODE", *number, ""),
        Some(Scene::Text(text)) => ("ADD_SCENE_QR_CODE", 0, text.as_str()),
    };
    // Nickname and picture are no longer given here since 2021-12-27.
    json!({
        "subscribe": 1,
        "openid": is.openid,
        "nickname": "",
        "sex": 0,
        "language": lang,
        "city": "",
        "province": "",
        "country": "",
        "headimgurl": "",
        "subscribe_time": user.subscribed_at,
        "unionid": unionid,
        "remark": following.remark,
        "groupid": 0,
        "tagid_list": following.tags,
        "subscribe_scene": how,
        "qr_scene": number,
        "qr_scene_str": text,
    })
}

fn info(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let account = ctx.official()?;
    let openid = ctx.need_param("openid", 41009)?.to_owned();
    let unionid = ctx.state.unionid(&account, &openid);
    let lang = ctx.call.param("lang").unwrap_or("zh_CN");
    let person = ctx.person(&openid)?;
    Ok(Answer::Json(described(person, &unionid, lang)))
}

fn batch(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let account = ctx.official()?;
    let list = ctx.call.member("user_list").and_then(Value::as_array);
    let list = list
        .filter(|list| !list.is_empty())
        .ok_or_else(|| ApiError::of(40031))?;
    if list.len() > BATCH {
        return Err(ApiError::of(40032));
    }
    let mut told = Vec::new();
    for item in list {
        let openid = item["openid"].as_str().ok_or_else(|| ApiError::of(40003))?;
        let lang = item["lang"].as_str().unwrap_or("zh_CN");
        let unionid = ctx.state.unionid(&account, openid);
        told.push(described(ctx.person(openid)?, &unionid, lang));
    }
    Ok(Answer::Json(json!({ "user_info_list": told })))
}

fn followers(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let account = ctx.official()?;
    let after = ctx.call.param("next_openid").unwrap_or_default();
    let (total, page) = page(ctx.state, &account, after, |user| user.is.subscribed)?;
    Ok(Answer::Json(listed(Some(total), &page)))
}

fn remark(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    ctx.official()?;
    let openid = ctx.need_text("openid", 41009)?.to_owned();
    // An empty one takes the remark away.
    let remark = ctx.call.member("remark").and_then(Value::as_str);
    let remark = remark
        .filter(|text| text.chars().count() < LONGEST_REMARK)
        .ok_or_else(|| ApiError::of(40092))?
        .to_owned();
    ctx.person(&openid)?.following.remark = remark;
    Ok(Answer::ok())
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
