//! Applications: what they are, and how they are set.

use super::{
    super::{
        answer::Answer,
        call::number,
        route::{Ctx, Needs, Route},
    },
    text,
};
use crate::errors::{
    ApiError,
    work::{about, error},
};
use serde_json::{Value, json};

pub(in crate::wechat) const ROUTES: &[Route] = &[
    Route::get("/cgi-bin/agent/get", Needs::Corp, get),
    Route::get("/cgi-bin/agent/list", Needs::Corp, list),
    Route::post("/cgi-bin/agent/set", Needs::Corp, set),
];

fn get(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let named = ctx.call.param("agentid").map(Value::from);
    let agent = ctx.agent(named.as_ref())?;
    let is = &agent.is;
    let users: Vec<Value> = is
        .allow_user
        .iter()
        .map(|id| json!({ "userid": id }))
        .collect();
    let mut answer = json!({
        "agentid": is.agent_id,
        "name": is.name,
        "square_logo_url": "",
        "description": "",
        "allow_userinfos": { "user": users },
        "allow_partys": { "partyid": is.allow_party },
        "allow_tags": { "tagid": is.allow_tag },
        "close": 0,
        "redirect_domain": is.redirect_domain.clone().unwrap_or_default(),
        "report_location_flag": 0,
        "isreportenter": 0,
        "home_url": "",
    });
    for (name, value) in &agent.settings {
        answer[name.as_str()] = value.clone();
    }
    Ok(Answer::with(answer))
}

fn list(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let own = ctx.own_agent()?;
    let agents = ctx.corp_seen()?.agents.values();
    let list: Vec<Value> = agents
        .filter(|a| own == Some(a.is.agent_id))
        .map(|a| json!({ "agentid": a.is.agent_id, "name": a.is.name, "square_logo_url": "" }))
        .collect();
    Ok(Answer::with(json!({ "agentlist": list })))
}

fn set(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let call = ctx.call;
    ctx.agent(call.member("agentid"))?;
    let body = Value::Object(call.json().cloned().unwrap_or_default());
    if let Some(name) = body.get("name") {
        let name = name.as_str().unwrap_or_default();
        if !(1..=32).contains(&name.chars().count()) {
            return Err(error(45022));
        }
    }
    if let Some(description) = body.get("description") {
        let description = description.as_str().unwrap_or_default();
        if !(4..=120).contains(&description.chars().count()) {
            return Err(error(45004));
        }
    }
    for name in ["report_location_flag", "isreportenter"] {
        if body
            .get(name)
            .is_some_and(|v| !matches!(number(v), Some(0 | 1)))
        {
            return Err(about(40058, &format!("{name} must be 0 or 1")));
        }
    }
    let home = text(&body, "home_url");
    if home.is_some_and(|url| !url.starts_with("http://") && !url.starts_with("https://")) {
        return Err(error(40094));
    }
    let agent = ctx.agent(call.member("agentid"))?;
    if let Some(name) = text(&body, "name") {
        agent.is.name = name.to_owned();
    }
    if let Some(domain) = text(&body, "redirect_domain") {
        agent.is.redirect_domain = Some(domain.to_owned());
    }
    for name in [
        "description",
        "report_location_flag",
        "isreportenter",
        "home_url",
    ] {
        if let Some(value) = body.get(name) {
            agent.settings.insert(name.to_owned(), value.clone());
        }
    }
    Ok(Answer::ok())
}
