//! Users of web pages and mini programs: `/sns/*`, an account's own and a platform's on behalf.

use super::{
    answer::Answer,
    call::Call,
    guard::{account_granted, count},
    route::{Ctx, Needs, Route},
    token::account_by_secret,
};
use crate::{
    errors::ApiError,
    state::{
        codes::{Purpose, Spent},
        tokens::{Holder, Standing, TOKEN_LIFE, Token, random_bytes},
    },
};
use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::{Value, json};

/// Seconds that a user's refresh token works.
const REFRESH_LIFE: i64 = 30 * 86_400;
/// Permission sets of web pages.
const WEB: &[u32] = &[4];
/// Permission sets of mini-program login.
const LOGIN: &[u32] = &[20];

pub(crate) const ROUTES: &[Route] = &[
    Route::get("/sns/oauth2/access_token", Needs::Nothing, exchange).said_to_be_text(),
    Route::get("/sns/oauth2/refresh_token", Needs::Nothing, refresh).said_to_be_text(),
    Route::get(
        "/sns/oauth2/component/access_token",
        Needs::Component,
        component_exchange,
    )
    .said_to_be_text()
    .uncounted(),
    Route::get(
        "/sns/oauth2/component/refresh_token",
        Needs::Component,
        component_refresh,
    )
    .said_to_be_text()
    .uncounted(),
    Route::get("/sns/userinfo", Needs::Nothing, userinfo).said_to_be_text(),
    Route::get("/sns/auth", Needs::Nothing, auth).said_to_be_text(),
    Route::get("/sns/jscode2session", Needs::Nothing, login).said_to_be_text(),
    Route::get(
        "/sns/component/jscode2session",
        Needs::Component,
        component_login,
    )
    .said_to_be_text()
    .uncounted(),
];

fn grant_type(call: &Call, wanted: &str) -> Result<(), ApiError> {
    if call.param("grant_type") == Some(wanted) {
        Ok(())
    } else {
        Err(ApiError::of(40002))
    }
}

/// The component and the account of a call on behalf, the consent checked.
fn on_behalf(ctx: &mut Ctx<'_>, scopes: &[u32]) -> Result<(String, String), ApiError> {
    let component = ctx.need_param("component_appid", 41018)?.to_owned();
    if component != ctx.app_id() {
        return Err(ApiError::of(40013));
    }
    let account = ctx.need_param("appid", 41002)?.to_owned();
    if !ctx.state.accounts.contains_key(&account) {
        return Err(ApiError::of(40013));
    }
    account_granted(ctx.state, &component, &account, scopes)?;
    count(ctx.state, &account, &ctx.call.path, ctx.now)?;
    Ok((component, account))
}

fn exchange(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let call = ctx.call;
    let account = account_by_secret(ctx.state, call.param("appid"), call.param("secret"))?;
    let account = account.is.app_id.clone();
    grant_type(call, "authorization_code")?;
    count(ctx.state, &account, &call.path, ctx.now)?;
    spend_oauth_code(ctx, None, &account)
}

fn component_exchange(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let (component, account) = on_behalf(ctx, WEB)?;
    grant_type(ctx.call, "authorization_code")?;
    spend_oauth_code(ctx, Some(&component), &account)
}

fn spend_oauth_code(
    ctx: &mut Ctx<'_>,
    component: Option<&str>,
    account: &str,
) -> Result<Answer, ApiError> {
    let code = ctx.need_param("code", 41008)?.to_owned();
    let purpose = ctx
        .state
        .codes
        .spend(&code, ctx.now, |p| {
            matches!(p, Purpose::Oauth { component: c, account: a, .. }
                if c.as_deref() == component && a == account)
        })
        .map_err(user_code_error)?;
    let Purpose::Oauth { openid, scope, .. } = purpose else {
        return Err(ApiError::of(40029));
    };
    let refresh = Holder::UserRefresh {
        component: component.map(str::to_owned),
        account: account.to_owned(),
        openid: openid.clone(),
        scope: scope.clone(),
    };
    // A second device's tokens leave the first one's alone.
    let refresh = ctx
        .state
        .tokens
        .issue(refresh, ctx.now, REFRESH_LIFE, REFRESH_LIFE);
    Ok(user_token(ctx, &refresh, true))
}

fn user_code_error(spent: Spent) -> ApiError {
    match spent {
        Spent::Used => ApiError::of(40163),
        Spent::Unknown | Spent::Expired => ApiError::of(40029),
    }
}

/// A user's access token beside their refresh token.
fn user_token(ctx: &mut Ctx<'_>, refresh: &Token, first: bool) -> Answer {
    let Holder::UserRefresh {
        component,
        account,
        openid,
        scope,
    } = refresh.holder.clone()
    else {
        return Answer::ok();
    };
    let unionid = ctx.state.unionid(&account, &openid);
    let holder = Holder::User {
        component,
        account,
        openid: openid.clone(),
        scope: scope.clone(),
    };
    let token = ctx
        .state
        .tokens
        .issue(holder, ctx.now, TOKEN_LIFE, TOKEN_LIFE);
    let mut answer = json!({
        "access_token": token.value,
        "expires_in": TOKEN_LIFE,
        "refresh_token": refresh.value,
        "openid": openid,
        "scope": scope,
    });
    if first && scope == "snsapi_userinfo" {
        answer["unionid"] = unionid.into();
    }
    Answer::Json(answer)
}

fn refresh(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let account = ctx.need_param("appid", 41002)?.to_owned();
    if !ctx.state.accounts.contains_key(&account) {
        return Err(ApiError::of(40013));
    }
    count(ctx.state, &account, &ctx.call.path, ctx.now)?;
    refresh_user_token(ctx, None, &account)
}

fn component_refresh(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let (component, account) = on_behalf(ctx, WEB)?;
    refresh_user_token(ctx, Some(&component), &account)
}

fn refresh_user_token(
    ctx: &mut Ctx<'_>,
    component: Option<&str>,
    account: &str,
) -> Result<Answer, ApiError> {
    grant_type(ctx.call, "refresh_token")?;
    let sent = ctx.need_param("refresh_token", 41003)?;
    let token = ctx
        .state
        .tokens
        .get(sent)
        .filter(|t| {
            matches!(&t.holder, Holder::UserRefresh { component: c, account: a, .. }
                if c.as_deref() == component && a == account)
        })
        .cloned()
        .ok_or_else(|| ApiError::of(40030))?;
    match token.standing(ctx.now) {
        Standing::Valid => Ok(user_token(ctx, &token, false)),
        Standing::Expired => Err(ApiError::of(42002)),
        Standing::Void => Err(ApiError::of(40030)),
    }
}

/// Account, user and scope of a user's token, which must be the openid's.
fn user(ctx: &mut Ctx<'_>) -> Result<(String, String, String), ApiError> {
    let sent = ctx.need_param("access_token", 41001)?;
    let token = ctx
        .state
        .tokens
        .get(sent)
        .ok_or_else(|| ApiError::of(40001))?;
    let Holder::User {
        account,
        openid,
        scope,
        ..
    } = token.holder.clone()
    else {
        return Err(ApiError::of(40001));
    };
    match token.standing(ctx.now) {
        Standing::Valid => {}
        Standing::Expired => return Err(ApiError::of(42001)),
        Standing::Void => return Err(ApiError::of(40001)),
    }
    if ctx.need_param("openid", 41009)? != openid {
        return Err(ApiError::of(40003));
    }
    count(ctx.state, &account, &ctx.call.path, ctx.now)?;
    Ok((account, openid, scope))
}

fn userinfo(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let (account, openid, scope) = user(ctx)?;
    if scope != "snsapi_userinfo" {
        return Err(ApiError::of(48001));
    }
    let unionid = ctx.state.unionid(&account, &openid);
    let user = ctx
        .state
        .users
        .get(&(account, openid.clone()))
        .ok_or_else(|| ApiError::of(40003))?;
    Ok(Answer::Json(json!({
        "openid": openid,
        "nickname": user.is.nickname,
        "sex": 0,
        "language": "",
        "city": "",
        "province": "",
        "country": "",
        "headimgurl": format!("{}/mmopen/{openid}/132", ctx.shared.0.base_url),
        "privilege": [],
        "unionid": unionid,
    })))
}

fn auth(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    user(ctx)?;
    Ok(Answer::ok())
}

fn login(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let call = ctx.call;
    let account = account_by_secret(ctx.state, call.param("appid"), call.param("secret"))?;
    // Official accounts have no such login.
    if !account.is_mini() {
        return Err(ApiError::of(40013));
    }
    let account = account.is.app_id.clone();
    grant_type(call, "authorization_code")?;
    count(ctx.state, &account, &call.path, ctx.now)?;
    session(ctx, &account)
}

fn component_login(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let (_, account) = on_behalf(ctx, LOGIN)?;
    grant_type(ctx.call, "authorization_code")?;
    session(ctx, &account)
}

fn session(ctx: &mut Ctx<'_>, account: &str) -> Result<Answer, ApiError> {
    let code = ctx.need_param("js_code", 41008)?.to_owned();
    let purpose = ctx
        .state
        .codes
        .spend(
            &code,
            ctx.now,
            |p| matches!(p, Purpose::Login { account: a, .. } if a == account),
        )
        .map_err(user_code_error)?;
    let Purpose::Login { openid, .. } = purpose else {
        return Err(ApiError::of(40029));
    };
    let unionid = ctx.state.unionid(account, &openid);
    let user = ctx
        .state
        .users
        .get_mut(&(account.to_owned(), openid.clone()))
        .ok_or_else(|| ApiError::of(40029))?;
    user.session_key = STANDARD.encode(random_bytes::<16>());
    let answer: Value = json!({
        "openid": openid,
        "session_key": user.session_key,
        "unionid": unionid,
    });
    Ok(Answer::Json(answer))
}
