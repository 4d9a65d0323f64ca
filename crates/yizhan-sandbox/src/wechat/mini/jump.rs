//! Rules by which ordinary QR codes, or those of a service account, open a mini program.
//! <https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/jumpqrcode-config/addJumpQRCode.html>

use crate::{
    clock::china_month,
    errors::ApiError,
    state::{
        jump::{Jumps, Rule},
        register::register_type,
        tokens::{random_bytes, random_text},
    },
    wechat::{
        answer::Answer,
        route::{Ctx, Needs, Route},
    },
};
use serde_json::{Value, json};

/// Rules of an account.
const MOST_RULES: usize = 10_000;
/// Publications in a month.
const PUBLISHED_A_MONTH: u32 = 100;
/// QR codes to try a rule with.
const MOST_TRIED: usize = 5;
/// Prefixes that are asked about at once, and rules on a page.
const MOST_ASKED: usize = 200;
/// What a QR code of a service account begins with.
const OFFICIAL: &str = "http://weixin.qq.com/q/";
/// Permission sets of official accounts and of mini programs.
const SCOPES: &[u32] = &[3, 18];

pub(crate) const ROUTES: &[Route] = &[
    Route::post("/cgi-bin/wxopen/qrcodejumpget", Needs::Account, get).scopes(SCOPES),
    Route::post(
        "/cgi-bin/wxopen/qrcodejumpdownload",
        Needs::Account,
        download,
    )
    .scopes(SCOPES),
    Route::post("/cgi-bin/wxopen/qrcodejumpadd", Needs::Account, add).scopes(SCOPES),
    Route::post("/cgi-bin/wxopen/qrcodejumppublish", Needs::Account, publish).scopes(SCOPES),
    Route::post("/cgi-bin/wxopen/qrcodejumpdelete", Needs::Account, delete).scopes(SCOPES),
];

/// The rules of the account whose token came: 85075 for a person's mini program.
fn jumps<'a>(ctx: &'a mut Ctx<'_>) -> Result<&'a mut Jumps, ApiError> {
    let id = ctx.app_id().to_owned();
    let mini = ctx.state.minis.get(&id);
    if mini.is_some_and(|m| m.register_type == register_type::PERSON) {
        return Err(ApiError::of(85075));
    }
    Ok(ctx.state.jumps.entry(id).or_default())
}

fn is_mini(ctx: &Ctx<'_>, app_id: &str) -> bool {
    ctx.state.minis.contains_key(app_id)
}

fn download(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let file = &mut jumps(ctx)?.file;
    let (name, content) = file.get_or_insert_with(|| {
        let content = u128::from_be_bytes(random_bytes());
        (
            format!("{}.txt", random_text(10)),
            format!("{content:032x}"),
        )
    });
    Ok(Answer::with(
        json!({ "file_name": name, "file_content": content }),
    ))
}

/// The rule that a request describes.
fn rule(ctx: &mut Ctx<'_>) -> Result<Rule, ApiError> {
    let call = ctx.call;
    let own = ctx.app_id().to_owned();
    let of_mini = is_mini(ctx, &own);
    let prefix = ctx.need_text("prefix", 85066)?.to_owned();
    let fits = if of_mini {
        url::Url::parse(&prefix)
            .is_ok_and(|u| matches!(u.scheme(), "http" | "https") && u.has_host())
    } else {
        prefix
            .strip_prefix(OFFICIAL)
            .is_some_and(|rest| !rest.is_empty())
    };
    if !fits {
        return Err(ApiError::of(85066));
    }
    let appid = if of_mini {
        own
    } else {
        ctx.need_text("appid", 40013)?.to_owned()
    };
    if !is_mini(ctx, &appid) {
        return Err(ApiError::of(40013));
    }
    let path = ctx.need_text("path", 40097)?.to_owned();
    let between = |name: &str, high: i64, usual: i64| match call.member(name) {
        None if !of_mini => Ok(usual),
        _ => call
            .number(name)
            .filter(|n| (1..=high).contains(n))
            .ok_or_else(|| ApiError::of(40097)),
    };
    let (permit_sub_rule, open_version) = (
        between("permit_sub_rule", 2, 1)?,
        between("open_version", 3, 1)?,
    );
    let tried = call.member("debug_url").and_then(Value::as_array);
    let tried = tried.map(Vec::as_slice).unwrap_or_default();
    let debug_url: Vec<String> = tried
        .iter()
        .filter_map(|u| u.as_str().map(str::to_owned))
        .collect();
    if debug_url.len() != tried.len() || debug_url.len() > MOST_TRIED {
        return Err(ApiError::of(40097));
    }
    if !debug_url.iter().all(|u| u.starts_with(&prefix)) {
        return Err(ApiError::of(85068));
    }
    Ok(Rule {
        prefix,
        appid,
        path,
        permit_sub_rule,
        open_version,
        debug_url,
        published: false,
    })
}

fn add(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    jumps(ctx)?;
    let rule = rule(ctx)?;
    let own = ctx.app_id().to_owned();
    let edits = ctx.call.number("is_edit") == Some(1)
        || ctx.call.member("is_edit") == Some(&Value::Bool(true));
    let is_taken = |r: &Rule| {
        r.prefix == rule.prefix || (r.permit_sub_rule == 2 && rule.prefix.starts_with(&r.prefix))
    };
    let mut others = ctx.state.jumps.iter().filter(|(id, _)| **id != own);
    if others.any(|(_, jumps)| jumps.rules.iter().any(is_taken)) {
        return Err(ApiError::of(85072));
    }
    let of_mini = is_mini(ctx, &own);
    let jumps = jumps(ctx)?;
    let known = jumps.rules.iter_mut().find(|r| r.prefix == rule.prefix);
    match (known, edits) {
        // What is published cannot be changed.
        (Some(known), true) if !known.published => *known = rule,
        (_, true) => return Err(ApiError::of(40097)),
        (Some(_), false) => return Err(ApiError::of(85071)),
        (None, false) => {
            // The file that was never downloaded cannot be there.
            if of_mini && jumps.file.is_none() {
                return Err(ApiError::of(85069));
            }
            if jumps.rules.len() >= MOST_RULES {
                return Err(ApiError::of(85073));
            }
            jumps.rules.push(rule);
        }
    }
    Ok(Answer::ok())
}

fn publish(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let month = china_month(ctx.now);
    let prefix = ctx.need_text("prefix", 85066)?.to_owned();
    let known = jumps(ctx)?.rules.iter().find(|r| r.prefix == prefix);
    let known = known.ok_or_else(|| ApiError::of(85095))?;
    if known.published {
        return Ok(Answer::ok());
    }
    let appid = known.appid.clone();
    let mini = ctx.state.minis.get(&appid);
    if mini.is_none_or(|m| m.code.online().is_none()) {
        return Err(ApiError::of(85074));
    }
    let jumps = jumps(ctx)?;
    if jumps.published.rest(month, PUBLISHED_A_MONTH) == 0 {
        return Err(ApiError::of(886000));
    }
    jumps.published.count(month);
    for rule in jumps.rules.iter_mut().filter(|r| r.prefix == prefix) {
        rule.published = true;
    }
    Ok(Answer::ok())
}

/// Whether there was such a rule or not.
fn delete(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let prefix = ctx.need_text("prefix", 85066)?.to_owned();
    jumps(ctx)?.rules.retain(|r| r.prefix != prefix);
    Ok(Answer::ok())
}

fn get(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let (call, month) = (ctx.call, china_month(ctx.now));
    let of_mini = is_mini(ctx, ctx.app_id());
    let appid = call.text("appid").map(str::to_owned);
    if !of_mini && appid.is_none() {
        return Err(ApiError::of(40013));
    }
    let jumps = jumps(ctx)?;
    let is_asked = |r: &&Rule| of_mini || appid.as_ref().is_none_or(|id| *id == r.appid);
    let mut rules: Vec<&Rule> = jumps.rules.iter().filter(is_asked).collect();
    let total = rules.len();
    match call.number("get_type").unwrap_or(0) {
        0 => {}
        1 => {
            let asked = call.member("prefix_list").and_then(Value::as_array);
            let asked = asked.filter(|list| (1..=MOST_ASKED).contains(&list.len()));
            let asked = asked.ok_or_else(|| ApiError::of(40097))?;
            rules.retain(|r| asked.iter().any(|p| p == &r.prefix));
        }
        2 => {
            let number = |name: &str| {
                let given = call.number(name).and_then(|n| usize::try_from(n).ok());
                given.filter(|n| *n > 0).ok_or_else(|| ApiError::of(40097))
            };
            let (page, size) = (number("page_num")?, number("page_size")?);
            if size > MOST_ASKED {
                return Err(ApiError::of(40097));
            }
            let skipped = (page - 1).saturating_mul(size);
            rules = rules.into_iter().skip(skipped).take(size).collect();
        }
        _ => return Err(ApiError::of(40097)),
    }
    let list: Vec<Value> = rules.iter().map(|r| told(r, of_mini)).collect();
    Ok(Answer::with(json!({
        "rule_list": list,
        "list_size": list.len(),
        "total_count": total,
        "qrcodejump_open": 1,
        "qrcodejump_pub_quota": jumps.published.rest(month, PUBLISHED_A_MONTH),
    })))
}

fn told(rule: &Rule, of_mini: bool) -> Value {
    let mut told = json!({
        "prefix": rule.prefix,
        "path": rule.path,
        "state": if rule.published { 2 } else { 1 },
    });
    if of_mini {
        told["permit_sub_rule"] = rule.permit_sub_rule.into();
        told["open_version"] = rule.open_version.into();
        told["debug_url"] = json!(rule.debug_url);
    }
    told
}
