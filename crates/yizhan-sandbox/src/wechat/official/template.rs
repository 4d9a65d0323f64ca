//! Template messages (模板消息) of service accounts: industries, templates, sending.

use crate::{
    clock::china_month,
    errors::ApiError,
    state::{
        notice::Event,
        official::template::{
            Purpose,
            industry::{self, Industries},
            library::{self, Keyword},
        },
    },
    wechat::{
        answer::Answer,
        route::{Ctx, Needs, Route},
    },
    world::AccountKind,
};
use serde_json::{Value, json};

/// Permission sets: mass sends and notices.
const SCOPES: &[u32] = &[7, 100];
/// Changes of the industries in a month.
const CHANGES_A_MONTH: u32 = 1;
/// Characters of a `client_msg_id`.
const LONGEST_CLIENT_ID: usize = 64;

pub(in crate::wechat) const ROUTES: &[Route] = &[
    Route::post(
        "/cgi-bin/template/api_set_industry",
        Needs::Account,
        set_industry,
    )
    .scopes(SCOPES),
    Route::get("/cgi-bin/template/get_industry", Needs::Account, industries).scopes(SCOPES),
    Route::post("/cgi-bin/template/api_add_template", Needs::Account, add).scopes(SCOPES),
    Route::get(
        "/cgi-bin/template/get_all_private_template",
        Needs::Account,
        all,
    )
    .scopes(SCOPES),
    Route::post(
        "/cgi-bin/template/del_private_template",
        Needs::Account,
        remove,
    )
    .scopes(SCOPES),
    Route::post("/cgi-bin/message/template/send", Needs::Account, send).scopes(SCOPES),
];

/// The service account whose token came; others have no template messages: 48001.
fn service(ctx: &Ctx<'_>) -> Result<String, ApiError> {
    let account = ctx.official()?;
    match ctx.state.accounts.get(&account) {
        Some(a) if a.is.kind == AccountKind::Service => Ok(account),
        _ => Err(ApiError::of(48001)),
    }
}

fn set_industry(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    service(ctx)?;
    let month = china_month(ctx.now);
    let named = |name: &str| {
        let id = usize::try_from(ctx.call.number(name)?).ok()?;
        industry::find(id).map(|_| id)
    };
    let (primary, secondary) = named("industry_id1")
        .zip(named("industry_id2"))
        .ok_or_else(|| ApiError::of(40102))?;
    let templates = &mut ctx.kept().templates;
    if templates.industry_changes.rest(month, CHANGES_A_MONTH) == 0 {
        return Err(ApiError::of(43100));
    }
    templates.industry_changes.count(month);
    templates.industries = Industries { primary, secondary };
    Ok(Answer::ok())
}

fn industries(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    service(ctx)?;
    let set = ctx.kept().templates.industries;
    let shown = |id: usize| {
        let (first, second) = industry::find(id).unwrap_or_default();
        json!({ "first_class": first, "second_class": second })
    };
    Ok(Answer::Json(json!({
        "primary_industry": shown(set.primary),
        "secondary_industry": shown(set.secondary),
    })))
}

/// Without a list of keywords a template has them all.
fn add(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    service(ctx)?;
    let public = ctx
        .call
        .number("template_id_short")
        .and_then(library::find)
        .ok_or_else(|| ApiError::of(40037))?;
    let find = |name: &Value| {
        let mut keywords = public.keywords.iter();
        keywords.find(|keyword| *name == keyword.name)
    };
    let keywords: Vec<&Keyword> = match ctx.call.member("keyword_name_list") {
        None | Some(Value::Null) => public.keywords.iter().collect(),
        Some(Value::Array(names)) if !names.is_empty() => names
            .iter()
            .map(find)
            .collect::<Option<_>>()
            .ok_or_else(|| ApiError::of(40246))?,
        Some(_) => return Err(ApiError::of(40246)),
    };
    let templates = &mut ctx.kept().templates;
    if templates.is_full(Purpose::Template) {
        return Err(ApiError::of(45026));
    }
    let id = templates.add(Purpose::Template, public, &keywords);
    Ok(Answer::with(json!({ "template_id": id })))
}

fn all(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    service(ctx)?;
    let templates = &ctx.kept().templates;
    let class = |id: usize| industry::find(id).unwrap_or_default();
    let (first, second) = class(templates.industries.primary);
    let shown = templates.list.iter().filter_map(|template| {
        let (first, second) = match template.purpose {
            Purpose::Template => (first, second),
            Purpose::Confirmed => ("", ""),
            Purpose::Once | Purpose::Always => return None,
        };
        Some(json!({
            "template_id": template.id,
            "title": template.title,
            "primary_industry": first,
            "deputy_industry": second,
            "content": template.content,
            "example": template.example,
        }))
    });
    let list: Vec<Value> = shown.collect();
    Ok(Answer::Json(json!({ "template_list": list })))
}

fn remove(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    service(ctx)?;
    let id = ctx.need_text("template_id", 40037)?.to_owned();
    if ctx.kept().templates.remove(&id, &[Purpose::Template]) {
        Ok(Answer::ok())
    } else {
        Err(ApiError::of(40037))
    }
}

fn send(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let account = service(ctx)?;
    let now = ctx.now;
    let openid = ctx.need_text("touser", 40003)?.to_owned();
    let user = ctx.person(&openid)?;
    let (subscribed, blocks) = (user.is.subscribed, user.is.blocks_messages);
    let blacklisted = user.following.blacklisted;
    message_is_sound(ctx, &account, &[Purpose::Template])?;
    if blacklisted {
        return Err(ApiError::of(43019));
    }
    if !subscribed {
        return Err(ApiError::of(43004));
    }
    let own_id = ctx.call.text("client_msg_id").map(str::to_owned);
    if let Some(own_id) = &own_id {
        if own_id.chars().count() > LONGEST_CLIENT_ID {
            return Err(ApiError::of(45067));
        }
        // Only one message is sent under an id: the second call tells of the first.
        let before = ctx.kept().templates.sent_before(&openid, own_id, now);
        if let Some(msg_id) = before {
            return Ok(Answer::with(json!({ "msgid": msg_id })));
        }
    }
    let msg_id = ctx.state.next_msg_id();
    let templates = &mut ctx.kept().templates;
    if let Some(own_id) = &own_id {
        templates.remember(&openid, own_id, msg_id, now);
    }
    let status = templates.outcome(msg_id, blocks).status();
    let event = Event {
        name: "TEMPLATESENDJOBFINISH",
        members: vec![("MsgID", msg_id.into()), ("Status", status.into())],
    };
    ctx.push(&openid, event);
    Ok(Answer::with(json!({ "msgid": msg_id })))
}

/// Checks the template of a message, where it leads to and its data: 40037, 40013, 47003. The id
/// and purpose of the template.
pub(super) fn message_is_sound(
    ctx: &Ctx<'_>,
    account: &str,
    purposes: &[Purpose],
) -> Result<(String, Purpose), ApiError> {
    let id = ctx.need_text("template_id", 40037)?;
    let kept = ctx.state.official.get(account);
    let template = kept
        .and_then(|kept| kept.templates.find(id, purposes))
        .ok_or_else(|| ApiError::of(40037))?;
    if let Some(Value::Object(mini)) = ctx.call.member("miniprogram") {
        let app_id = mini.get("appid").and_then(Value::as_str);
        if app_id.is_none_or(str::is_empty) {
            return Err(ApiError::of(40013));
        }
    }
    let data = ctx.call.member("data").and_then(Value::as_object);
    template
        .check(data)
        .map_err(|why| ApiError::new(47003, why))?;
    Ok((id.to_owned(), template.purpose))
}
