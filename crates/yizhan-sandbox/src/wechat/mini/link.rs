//! Links that open a mini program from elsewhere, and what is known of them.
//! <https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/qrcode-link/url-scheme/generateScheme.html>

use super::mini;
use crate::{
    errors::ApiError,
    state::{
        mini::link::{Kind, Link},
        tokens::{Holder, random_text},
    },
    wechat::{
        answer::Answer,
        route::{Ctx, Needs, Route},
    },
};
use serde_json::{Value, json};

/// How long a link works at most, and the least.
const LONGEST: i64 = 30 * 86_400;
const SHORTEST: i64 = 60;
/// Links that are kept, and those of them that never end.
const MOST: usize = 200_000;
const MOST_PERMANENT: usize = 100_000;
/// Characters of a query, of a page with its query, and of a title that is shown in full.
const LONGEST_QUERY: usize = 1_024;
const LONGEST_PAGE: usize = 1_024;
const LONGEST_TITLE: usize = 20;
/// Visits by links in a day.
const VISITS_A_DAY: i64 = 6_000_000;
const SCHEME: &str = "weixin://dl/business/?";
const URL: &str = "https://wxaurl.cn/";

pub(crate) const ROUTES: &[Route] = &[
    Route::post("/wxa/generatescheme", Needs::Account, scheme),
    Route::post("/wxa/queryscheme", Needs::Account, query_scheme),
    Route::post("/wxa/generatenfcscheme", Needs::Account, nfc),
    Route::post("/wxa/generate_urllink", Needs::Account, url_link),
    Route::post("/wxa/query_urllink", Needs::Account, query_url_link),
    Route::post("/wxa/genwxashortlink", Needs::Account, short_link),
];

/// One of the three versions that a link may open.
pub(super) fn env_version(text: &str) -> Option<&str> {
    matches!(text, "release" | "trial" | "develop").then_some(text)
}

fn text<'a>(value: &'a Value, name: &str) -> &'a str {
    value.get(name).and_then(Value::as_str).unwrap_or_default()
}

/// The link that a request describes, checked but for its end.
fn link(ctx: &mut Ctx<'_>, kind: Kind, asked: &Value) -> Result<Link, ApiError> {
    let now = ctx.now;
    let code = &mini(ctx)?.code;
    if code.online().is_none() {
        return Err(ApiError::of(85079));
    }
    let env = Some(text(asked, "env_version")).filter(|env| !env.is_empty());
    let env = env_version(env.unwrap_or("release")).ok_or_else(|| ApiError::of(85402))?;
    let path = text(asked, "path");
    if !path.is_empty() && !code.has_page(env, path.trim_start_matches('/')) {
        return Err(ApiError::of(40165));
    }
    let query = text(asked, "query");
    let allowed = |b: u8| b.is_ascii_alphanumeric() || b"!#$&'()*+,/:;=?@-._~%`".contains(&b);
    if query.chars().count() > LONGEST_QUERY || !query.bytes().all(allowed) {
        return Err(ApiError::of(40212));
    }
    Ok(Link {
        kind,
        path: path.to_owned(),
        query: query.to_owned(),
        env_version: env.to_owned(),
        cloud_base: None,
        made_at: now,
        expires_at: 0,
    })
}

/// When a link ends: at a time, after so many days, or as late as can be when nothing is said.
fn expiry(ctx: &Ctx<'_>) -> Result<i64, ApiError> {
    let (call, now) = (ctx.call, ctx.now);
    let said = |name: &str| call.number(name).filter(|n| *n != 0);
    let (time, days) = (said("expire_time"), said("expire_interval"));
    let at = match call.number("expire_type").unwrap_or(0) {
        0 => match time {
            None if call.member("expire_type").is_none() => now + LONGEST,
            None => return Err(ApiError::of(85401)),
            Some(time) => time,
        },
        1 => days.unwrap_or(0).saturating_mul(86_400).saturating_add(now),
        _ => return Err(ApiError::of(40097)),
    };
    if (now + SHORTEST..=now + LONGEST).contains(&at) {
        Ok(at)
    } else {
        Err(ApiError::of(85401))
    }
}

/// Keeps a link under its text.
fn keep(ctx: &mut Ctx<'_>, text: String, link: Link) -> Result<String, ApiError> {
    let now = ctx.now;
    let links = &mut mini(ctx)?.links;
    links.tidy(now);
    if link.expires_at == 0 && links.permanent() >= MOST_PERMANENT {
        return Err(ApiError::of(85400));
    }
    if links.0.len() >= MOST {
        return Err(ApiError::of(45009));
    }
    links.0.insert(text.clone(), link);
    Ok(text)
}

fn new_scheme() -> String {
    format!("{SCHEME}t={}", random_text(11))
}

fn scheme(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let asked = ctx.call.member("jump_wxa").unwrap_or(&Value::Null);
    let mut link = link(ctx, Kind::Scheme, asked)?;
    link.expires_at = expiry(ctx)?;
    let text = keep(ctx, new_scheme(), link)?;
    Ok(Answer::with(json!({ "openlink": text })))
}

/// For a device, whose maker has no use for a platform.
fn nfc(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    if matches!(ctx.holder, Some(Holder::Authorizer { .. })) {
        return Err(ApiError::of(61007));
    }
    let model = ctx.need_text("model_id", 40097)?.to_owned();
    let serial = ctx.call.text("sn").unwrap_or_default().to_owned();
    let asked = ctx.call.member("jump_wxa").unwrap_or(&Value::Null);
    let link = link(ctx, Kind::Nfc(model, serial), asked)?;
    let links = &mini(ctx)?.links.0;
    if let Some((known, _)) = links.iter().find(|(_, l)| l.kind == link.kind) {
        return Err(ApiError::new(
            9800010,
            format!("schema已存在 schema: {known}"),
        ));
    }
    let text = keep(ctx, new_scheme(), link)?;
    Ok(Answer::with(json!({ "openlink": text })))
}

fn url_link(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let asked = ctx
        .call
        .json()
        .map(|members| Value::Object(members.clone()));
    let asked = asked.unwrap_or_default();
    let mut link = link(ctx, Kind::Url, &asked)?;
    link.expires_at = expiry(ctx)?;
    if let Some(cloud) = asked.get("cloud_base").filter(|c| !c.is_null()) {
        if text(cloud, "env").is_empty() {
            return Err(ApiError::of(40097));
        }
        link.cloud_base = Some(json!({
            "env": text(cloud, "env"),
            "domain": text(cloud, "domain"),
            "path": text(cloud, "path"),
            "query": text(cloud, "query"),
            "resource_appid": text(cloud, "resource_appid"),
        }));
    }
    let text = keep(ctx, format!("{URL}{}", random_text(11)), link)?;
    Ok(Answer::with(json!({ "url_link": text })))
}

fn short_link(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let (call, now) = (ctx.call, ctx.now);
    let page = ctx.need_text("page_url", 40066)?.to_owned();
    let (path, query) = page.split_once('?').unwrap_or((&page, ""));
    let title = call.text("page_title").unwrap_or_default();
    if title.chars().any(char::is_control) {
        return Err(ApiError::of(40225));
    }
    let code = &mini(ctx)?.code;
    if code.online().is_none() {
        return Err(ApiError::of(85079));
    }
    let exists = code.has_page("release", path.trim_start_matches('/'));
    if page.chars().count() > LONGEST_PAGE || !exists {
        return Err(ApiError::of(40066));
    }
    let permanent = call.member("is_permanent") == Some(&Value::Bool(true));
    let link = Link {
        kind: Kind::Short,
        path: path.to_owned(),
        query: query.to_owned(),
        env_version: "release".to_owned(),
        cloud_base: None,
        made_at: now,
        expires_at: if permanent { 0 } else { now + LONGEST },
    };
    let name = ctx
        .state
        .accounts
        .get(ctx.app_id())
        .map(|a| a.is.name.clone());
    let name = name.unwrap_or_default();
    let mut shown: String = title.chars().take(LONGEST_TITLE).collect();
    if title.chars().count() > LONGEST_TITLE {
        shown += "...";
    }
    let text = format!("#小程序://{name}/{shown}/{}", random_text(15));
    let text = keep(ctx, text, link)?;
    Ok(Answer::with(json!({ "link": text })))
}

/// What `query_type` asks for: 1 how many visits are left today, else the link.
fn query(
    ctx: &mut Ctx<'_>,
    member: &str,
    look_up: fn(&mut Ctx<'_>) -> Result<Value, ApiError>,
) -> Result<Answer, ApiError> {
    match ctx.call.number("query_type").unwrap_or(0) {
        0 => {
            let found = look_up(ctx)?;
            Ok(Answer::with(json!({ member: found })))
        }
        1 => Ok(Answer::with(
            json!({ "quota_info": { "remain_visit_quota": VISITS_A_DAY } }),
        )),
        _ => Err(ApiError::of(40097)),
    }
}

fn query_scheme(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    query(ctx, "scheme_info", |ctx| {
        let asked = ctx.need_text("scheme", 40097)?.to_owned();
        let rest = asked.strip_prefix(SCHEME);
        let rest = rest.ok_or_else(|| ApiError::of(40097))?;
        let pairs: Vec<(String, String)> = form_urlencoded::parse(rest.as_bytes())
            .into_owned()
            .collect();
        let value = |name: &str| {
            let found = pairs.iter().find(|(n, _)| n == name);
            found.map(|(_, value)| value.clone()).unwrap_or_default()
        };
        if value("appid") == ctx.app_id() {
            // Nobody made it: who wrote it down knows what it says (明文 scheme).
            let env = value("env_version");
            return Ok(json!({
                "appid": ctx.app_id(),
                "path": value("path"),
                "query": value("query"),
                "create_time": 0,
                "expire_time": 0,
                "env_version": env_version(&env).unwrap_or("release"),
            }));
        }
        told(ctx, &format!("{SCHEME}t={}", value("t")), &value("cq"))
    })
}

fn query_url_link(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    query(ctx, "url_link_info", |ctx| {
        let asked = ctx.need_text("url_link", 40097)?.to_owned();
        let (made, rest) = asked.split_once('?').unwrap_or((&asked, ""));
        let added = form_urlencoded::parse(rest.as_bytes()).find(|(name, _)| name == "cq");
        let added = added.map(|(_, value)| value.into_owned());
        told(ctx, made, &added.unwrap_or_default())
    })
}

/// A link of this mini program, with the parameters that somebody added to it (`cq`).
fn told(ctx: &mut Ctx<'_>, made: &str, added: &str) -> Result<Value, ApiError> {
    let app_id = ctx.app_id().to_owned();
    let link = mini(ctx)?.links.0.get(made);
    let link = link.ok_or_else(|| ApiError::of(40097))?;
    let query = match (link.query.as_str(), added) {
        (own, "") => own.to_owned(),
        ("", added) => added.to_owned(),
        (own, added) => format!("{own}&{added}"),
    };
    let mut told = json!({
        "appid": app_id,
        "path": link.path,
        "query": query,
        "create_time": link.made_at,
        "expire_time": link.expires_at,
        "env_version": link.env_version,
    });
    if let Some(cloud) = &link.cloud_base {
        told["cloud_base"] = cloud.clone();
    }
    Ok(told)
}
