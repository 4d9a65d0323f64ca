//! `/cgi-bin/service/*`: a suite's way from its ticket to the tokens of the corps that installed it.

use super::{
    super::{
        answer::Answer,
        route::{Ctx, Needs, Route},
    },
    guard::{count, may_call},
    text,
};
use crate::{
    errors::{ApiError, work::error},
    state::{
        State,
        codes::{Purpose, Spent},
        tokens::Token,
        work::{
            Caller, Corp,
            contacts::ROOT,
            install::{Install, PRE_AUTH_LIFE, TICKET_LIFE},
        },
    },
};
use serde_json::{Value, json};

pub(in crate::wechat) const ROUTES: &[Route] = &[
    Route::post(
        "/cgi-bin/service/get_suite_token",
        Needs::Nothing,
        suite_token,
    ),
    Route::post(
        "/cgi-bin/service/get_provider_token",
        Needs::Nothing,
        provider_token,
    ),
    Route::get(
        "/cgi-bin/service/get_pre_auth_code",
        Needs::Suite,
        pre_auth_code,
    ),
    Route::post(
        "/cgi-bin/service/set_session_info",
        Needs::Suite,
        set_session_info,
    ),
    Route::post(
        "/cgi-bin/service/get_permanent_code",
        Needs::Suite,
        permanent_code,
    ),
    Route::post(
        "/cgi-bin/service/v2/get_permanent_code",
        Needs::Suite,
        permanent_code_v2,
    ),
    Route::post("/cgi-bin/service/get_auth_info", Needs::Suite, auth_info),
    Route::post(
        "/cgi-bin/service/v2/get_auth_info",
        Needs::Suite,
        auth_info_v2,
    ),
    Route::post("/cgi-bin/service/get_corp_token", Needs::Suite, corp_token),
    Route::post("/cgi-bin/service/get_admin_list", Needs::Suite, admin_list),
];

fn suite_token(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let id = ctx.call.text("suite_id").ok_or_else(|| error(41021))?;
    let secret = ctx.call.text("suite_secret").ok_or_else(|| error(41024))?;
    let ticket = ctx.call.text("suite_ticket").ok_or_else(|| error(41023))?;
    let suite = ctx.state.suites.get(id).ok_or_else(|| error(40083))?;
    if suite.is.secret != secret {
        return Err(error(40080));
    }
    let caller = Caller::Suite(id.to_owned());
    may_call(ctx.state, ctx.call, &caller)?;
    let known = suite.tickets.iter().find(|t| t.value == ticket);
    if known.is_none_or(|t| t.made_at + TICKET_LIFE <= ctx.now) {
        return Err(error(40085));
    }
    count(ctx.state, id, &ctx.call.path, ctx.now)?;
    let token = ctx.state.work_token(caller);
    Ok(Answer::with(json!({
        "suite_access_token": token.value,
        "expires_in": token.expires_at - ctx.now,
    })))
}

fn provider_token(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let corp = ctx.call.text("corpid").ok_or_else(|| error(41002))?;
    let secret = ctx.call.text("provider_secret");
    let secret = secret.ok_or_else(|| error(41024))?;
    let mut theirs = ctx.state.suites.values();
    let suite = theirs.find(|s| s.is.provider_corp_id == corp);
    if suite.ok_or_else(|| error(40013))?.is.provider_secret != secret {
        return Err(error(40091));
    }
    count(ctx.state, corp, &ctx.call.path, ctx.now)?;
    let token = ctx.state.work_token(Caller::Provider(corp.to_owned()));
    Ok(Answer::with(json!({
        "provider_access_token": token.value,
        "expires_in": token.expires_at - ctx.now,
    })))
}

fn pre_auth_code(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let suite = ctx.app_id().to_owned();
    Ok(Answer::with(json!({
        "pre_auth_code": ctx.state.new_suite_pre_auth_code(&suite),
        "expires_in": PRE_AUTH_LIFE,
    })))
}

fn set_session_info(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let purpose = Purpose::SuitePreAuth {
        suite: ctx.app_id().to_owned(),
    };
    let code = ctx.call.text("pre_auth_code").unwrap_or_default();
    let code = ctx.state.codes.get(code);
    let code = code
        .filter(|c| c.purpose == purpose)
        .ok_or_else(|| error(40077))?;
    if code.expires_at <= ctx.now {
        return Err(error(42007));
    }
    let info = ctx.call.member("session_info").filter(|v| v.is_object());
    let info = info.ok_or_else(|| error(40058))?;
    match info.get("auth_type").map_or(Some(0), Value::as_i64) {
        Some(0 | 1) => Ok(Answer::ok()),
        _ => Err(error(40058)),
    }
}

/// Spends an `auth_code`: the corp, and its consent, which is exchanged now.
fn exchange(ctx: &mut Ctx<'_>) -> Result<(String, Install), ApiError> {
    let suite = ctx.app_id().to_owned();
    let code = ctx.call.text("auth_code").ok_or_else(|| error(41008))?;
    let ours =
        |purpose: &Purpose| matches!(purpose, Purpose::Install { suite: s, .. } if *s == suite);
    let spent = ctx.state.codes.spend(code, ctx.now, ours);
    let Purpose::Install { corp, .. } = spent.map_err(|_: Spent| error(40078))? else {
        return Err(error(40078));
    };
    let install = ctx.state.installs.get_mut(&(suite, corp.clone()));
    let install = install.ok_or_else(|| error(48004))?;
    install.exchanged = true;
    Ok((corp, install.clone()))
}

fn token_of(ctx: &mut Ctx<'_>, corp: &str) -> Token {
    let suite = ctx.app_id().to_owned();
    ctx.state.work_token(Caller::Authorized {
        suite,
        corp: corp.to_owned(),
    })
}

fn permanent_code(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let (corp, install) = exchange(ctx)?;
    let token = token_of(ctx, &corp);
    let mut answer = json!({
        "access_token": token.value,
        "expires_in": token.expires_at - ctx.now,
        "permanent_code": install.permanent_code,
        "auth_corp_info": corp_info(ctx.state, &corp),
        "auth_info": privileges(ctx.state, &corp, &install),
        "auth_user_info": admin(ctx.state, &corp),
    });
    if !install.state.is_empty() {
        answer["state"] = install.state.into();
    }
    Ok(Answer::with(answer))
}

fn permanent_code_v2(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let (corp, install) = exchange(ctx)?;
    let mut answer = json!({
        "permanent_code": install.permanent_code,
        "auth_corp_info": short_info(ctx.state, &corp),
        "auth_user_info": admin(ctx.state, &corp),
    });
    if !install.state.is_empty() {
        answer["state"] = install.state.into();
    }
    Ok(Answer::with(answer))
}

/// The consent that a call names by corp and permanent code.
fn named(ctx: &Ctx<'_>) -> Result<(String, Install), ApiError> {
    let corp = ctx.call.text("auth_corpid").ok_or_else(|| error(84054))?;
    let code = ctx.call.text("permanent_code");
    let code = code.ok_or_else(|| error(41025))?;
    if !ctx.state.corps.contains_key(corp) {
        return Err(error(40013));
    }
    let key = (ctx.app_id().to_owned(), corp.to_owned());
    let install = ctx.state.installs.get(&key).ok_or_else(|| error(48004))?;
    if install.permanent_code == code {
        Ok((key.1, install.clone()))
    } else {
        Err(error(40084))
    }
}

fn auth_info(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let (corp, install) = named(ctx)?;
    Ok(Answer::with(json!({
        "auth_corp_info": corp_info(ctx.state, &corp),
        "auth_info": privileges(ctx.state, &corp, &install),
    })))
}

fn auth_info_v2(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let (corp, install) = named(ctx)?;
    Ok(Answer::with(json!({
        "auth_corp_info": short_info(ctx.state, &corp),
        "auth_info": privileges(ctx.state, &corp, &install),
    })))
}

fn corp_token(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let (corp, _) = named(ctx)?;
    let token = token_of(ctx, &corp);
    Ok(Answer::with(json!({
        "access_token": token.value,
        "expires_in": token.expires_at - ctx.now,
    })))
}

fn admin_list(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let corp = ctx.call.text("auth_corpid").ok_or_else(|| error(84054))?;
    let key = (ctx.app_id().to_owned(), corp.to_owned());
    let install = ctx.state.installs.get(&key).ok_or_else(|| error(48004))?;
    let agent = ctx.call.number("agentid").ok_or_else(|| error(41011))?;
    if u64::try_from(agent) != Ok(install.agent) {
        return Err(error(40056));
    }
    let mut admin = admin(ctx.state, corp);
    let list = match text(&admin, "userid") {
        None => json!([]),
        Some(_) => {
            admin["auth_type"] = 1.into();
            if let Some(members) = admin.as_object_mut() {
                members.retain(|name, _| !matches!(name.as_str(), "name" | "avatar"));
            }
            json!([admin])
        }
    };
    Ok(Answer::with(json!({ "admin": list })))
}

fn short_info(state: &State, corp: &str) -> Value {
    let name = state.corps.get(corp).map(|c| c.is.name.as_str());
    json!({ "corpid": corp, "corp_name": name.unwrap_or_default() })
}

fn corp_info(state: &State, corp: &str) -> Value {
    let mut info = short_info(state, corp);
    for (name, value) in [
        ("corp_type", json!("verified")),
        ("corp_square_logo_url", json!("")),
        ("corp_user_max", json!(200)),
        ("corp_full_name", info["corp_name"].clone()),
        ("subject_type", json!(1)),
        ("corp_wxqrcode", json!("")),
        ("corp_scale", json!("1-50人")),
        ("corp_industry", json!("IT服务")),
        ("corp_sub_industry", json!("计算机软件/硬件/信息服务")),
        ("location", json!("广东省广州市")),
    ] {
        info[name] = value;
    }
    info
}

/// The application that the suite is in the corp, and what it may see.
fn privileges(state: &State, corp: &str, install: &Install) -> Value {
    let agent = state
        .corps
        .get(corp)
        .and_then(|c| c.agents.get(&install.agent));
    let name = agent.map(|a| a.is.name.as_str()).unwrap_or_default();
    json!({ "agent": [{
        "agentid": install.agent,
        "name": name,
        "round_logo_url": "",
        "square_logo_url": "",
        "appid": 1,
        "auth_mode": 0,
        "is_customized_app": false,
        "privilege": {
            "level": 1,
            "allow_party": [ROOT],
            "allow_user": [],
            "allow_tag": [],
            "extra_party": [],
            "extra_user": [],
            "extra_tag": [],
        },
    }] })
}

/// Who administers a corp, as suites are told.
fn admin(state: &State, corp: &str) -> Value {
    match state.corps.get(corp).and_then(Corp::admin) {
        None => json!({}),
        Some(member) => json!({
            "userid": member.userid,
            "open_userid": super::open_userid(corp, &member.userid),
            "name": member.text("name"),
            "avatar": "",
        }),
    }
}
