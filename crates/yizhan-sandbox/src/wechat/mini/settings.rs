//! Switches of a mini program, set on behalf: search, the official account that it shows, data that
//! are fetched ahead.

use super::{DEVELOP, mini, platform};
use crate::{
    errors::ApiError,
    state::{
        Account, State,
        mini::{
            domains::{PREFIXES, WEB},
            settings::{Fetch, Source},
        },
    },
    wechat::{
        answer::Answer,
        guard::is_authorized,
        route::{Ctx, Needs, Route},
    },
};
use serde_json::{Map, Value, json};

/// Official accounts on one page.
const LARGEST_PAGE: usize = 20;
/// Bytes of an address from which data are fetched.
const LONGEST_URL: usize = 2_048;
/// Bytes of a name of an environment or a function.
const LONGEST_NAME: usize = 128;

pub(crate) const ROUTES: &[Route] = &[
    Route::get("/wxa/getwxasearchstatus", Needs::Account, search).scopes(DEVELOP),
    Route::post("/wxa/changewxasearchstatus", Needs::Account, change_search).scopes(DEVELOP),
    Route::get("/wxa/getshowwxaitem", Needs::Account, shown).scopes(DEVELOP),
    Route::get("/wxa/getwxamplinkforshow", Needs::Account, showable).scopes(DEVELOP),
    Route::post("/wxa/updateshowwxaitem", Needs::Account, show).scopes(DEVELOP),
    Route::post("/wxa/fetchdatasetting", Needs::Account, fetch).scopes(DEVELOP),
];

fn search(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    platform(ctx)?;
    let status = i64::from(mini(ctx)?.settings.unsearchable);
    Ok(Answer::with(json!({ "status": status })))
}

fn change_search(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    platform(ctx)?;
    let status = ctx.call.number("status").filter(|s| (0..=1).contains(s));
    let status = status.ok_or_else(|| ApiError::of(85084))?;
    mini(ctx)?.settings.unsearchable = status == 1;
    Ok(Answer::ok())
}

/// The official accounts that may be shown: those that have authorised the same platform.
fn candidates<'a>(state: &'a State, component: &str) -> Vec<&'a Account> {
    let accounts = state.accounts.values();
    accounts
        .filter(|a| !a.is_mini() && is_authorized(state, component, &a.is.app_id))
        .collect()
}

fn described(account: &Account, base_url: &str) -> Value {
    json!({
        "appid": account.is.app_id,
        "nickname": account.is.name,
        "headimg": account.head_image_url(base_url),
    })
}

fn shown(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let component = platform(ctx)?;
    let shown = mini(ctx)?.settings.shown.clone();
    let account = shown.and_then(|id| ctx.state.accounts.get(&id));
    let base_url = &ctx.shared.0.base_url;
    let mut answer = account.map_or_else(|| json!({}), |a| described(a, base_url));
    answer["is_open"] = i64::from(account.is_some()).into();
    answer["can_open"] = i64::from(!candidates(ctx.state, &component).is_empty()).into();
    Ok(Answer::with(answer))
}

fn showable(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let component = platform(ctx)?;
    let number = |name: &str| ctx.call.param(name).and_then(|v| v.parse::<usize>().ok());
    let (Some(page), Some(num)) = (number("page"), number("num")) else {
        return Err(ApiError::of(40097));
    };
    if num > LARGEST_PAGE {
        return Err(ApiError::of(40097));
    }
    let all = candidates(ctx.state, &component);
    let base_url = &ctx.shared.0.base_url;
    let on_page = all.iter().skip(page.saturating_mul(num)).take(num);
    let list: Vec<Value> = on_page.map(|a| described(a, base_url)).collect();
    Ok(Answer::with(
        json!({ "total_num": all.len(), "biz_info_list": list }),
    ))
}

/// A switch, as a number or as a truth value.
fn flag(ctx: &Ctx<'_>, name: &str) -> Option<bool> {
    match ctx.call.member(name)? {
        Value::Bool(on) => Some(*on),
        other => crate::wechat::call::number(other).map(|n| n == 1),
    }
}

fn show(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let component = platform(ctx)?;
    let on = flag(ctx, "wxa_subscribe_biz_flag").ok_or_else(|| ApiError::of(40097))?;
    let shown = if on {
        let id = ctx.need_text("appid", 40013)?;
        let all = candidates(ctx.state, &component);
        let account = all.iter().find(|a| a.is.app_id == id);
        Some(
            account
                .ok_or_else(|| ApiError::of(40013))?
                .is
                .app_id
                .clone(),
        )
    } else {
        None
    };
    mini(ctx)?.settings.shown = shown;
    Ok(Answer::ok())
}

fn fetch(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    platform(ctx)?;
    match ctx.call.text("action") {
        Some("get") => {
            let settings = &mini(ctx)?.settings;
            let mut answer = Map::new();
            told(&mut answer, "pre", &settings.pre_fetch);
            told(&mut answer, "period", &settings.period_fetch);
            return Ok(Answer::with(answer.into()));
        }
        Some("set_pre_fetch") => {
            let fetch = read_fetch(ctx, "pre", 9_410_014)?;
            mini(ctx)?.settings.pre_fetch = fetch;
        }
        Some("set_period_fetch") => {
            let fetch = read_fetch(ctx, "period", 9_410_015)?;
            mini(ctx)?.settings.period_fetch = fetch;
        }
        _ => return Err(ApiError::of(9_410_013)),
    }
    Ok(Answer::ok())
}

fn told(answer: &mut Map<String, Value>, when: &str, fetch: &Fetch) {
    answer.insert(format!("is_{when}_fetch_open"), fetch.open.into());
    let mut put = |name: &str, value: Value| answer.insert(format!("{when}_{name}"), value);
    match &fetch.from {
        Source::Server { url } => {
            put("fetch_type", 0.into());
            put("fetch_url", url.as_str().into());
        }
        Source::Cloud { env, function } => {
            put("fetch_type", 1.into());
            put("env", env.as_str().into());
            put("function_name", function.as_str().into());
        }
    }
}

/// What a call sets; an address must be on one of the mini program's domains for pages.
fn read_fetch(ctx: &mut Ctx<'_>, when: &str, bad_type: i32) -> Result<Fetch, ApiError> {
    let call = ctx.call;
    let open = flag(ctx, &format!("is_{when}_fetch_open")).ok_or_else(|| ApiError::of(40097))?;
    let text = |name: &str| call.text(&format!("{when}_{name}")).unwrap_or_default();
    let from = match call.number(&format!("{when}_fetch_type")) {
        Some(0) => {
            let url = text("fetch_url");
            let rest = url.strip_prefix(PREFIXES[WEB]).unwrap_or_default();
            let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
            let domain = format!("{}{host}", PREFIXES[WEB]);
            let domains = &mini(ctx)?.domains;
            let known =
                domains.in_force()[WEB].contains(&domain) || domains.direct[WEB].contains(&domain);
            let fits = url.len() <= LONGEST_URL && (known || !open);
            let url = Some(url.to_owned()).filter(|_| fits);
            Source::Server {
                url: url.ok_or_else(|| ApiError::of(9_410_016))?,
            }
        }
        Some(1) => {
            let (env, function) = (text("env"), text("function_name"));
            let fits = |name: &str| name.len() <= LONGEST_NAME && !(open && name.is_empty());
            if !fits(env) || !fits(function) {
                return Err(ApiError::of(9_410_017));
            }
            Source::Cloud {
                env: env.to_owned(),
                function: function.to_owned(),
            }
        }
        _ => return Err(ApiError::of(bad_type)),
    };
    Ok(Fetch { open, from })
}
