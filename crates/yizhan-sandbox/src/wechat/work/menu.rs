//! The menu of an application (应用菜单).

use super::{
    super::{
        answer::Answer,
        route::{Ctx, Needs, Route},
    },
    text,
};
use crate::errors::{ApiError, work::error};
use serde_json::{Value, json};

pub(in crate::wechat) const ROUTES: &[Route] = &[
    Route::post("/cgi-bin/menu/create", Needs::Corp, create),
    Route::get("/cgi-bin/menu/get", Needs::Corp, get),
    Route::get("/cgi-bin/menu/delete", Needs::Corp, delete),
];

/// What a level of buttons allows, and the codes of what it does not.
struct Level {
    most: usize,
    longest_name: usize,
    count: i32,
    kind: i32,
    name: i32,
    key: i32,
    url: i32,
}

/// The bar: three buttons.
const BAR: Level = Level {
    most: 3,
    longest_name: 16,
    count: 40016,
    kind: 40017,
    name: 40018,
    key: 40019,
    url: 40020,
};
/// Under a button: five.
const UNDER: Level = Level {
    most: 5,
    longest_name: 40,
    count: 40023,
    kind: 40024,
    name: 40025,
    key: 40026,
    url: 40027,
};

fn check(list: Option<&Value>, level: &Level) -> Result<(), ApiError> {
    let list = list.and_then(Value::as_array);
    let list = list.filter(|list| (1..=level.most).contains(&list.len()));
    list.ok_or_else(|| error(level.count))?
        .iter()
        .try_for_each(|button| check_button(button, level))
}

fn check_button(button: &Value, level: &Level) -> Result<(), ApiError> {
    let bounded = |name: &str, most: usize, code: i32| match text(button, name) {
        Some(text) if text.len() <= most => Ok(()),
        _ => Err(error(code)),
    };
    bounded("name", level.longest_name, level.name)?;
    let under = button.get("sub_button");
    if under
        .and_then(Value::as_array)
        .is_some_and(|list| !list.is_empty())
    {
        if level.most == UNDER.most {
            return Err(error(40022));
        }
        return check(under, &UNDER);
    }
    match text(button, "type") {
        Some("view") => bounded("url", 1_024, level.url),
        Some("view_miniprogram") => {
            bounded("appid", 128, level.kind)?;
            bounded("pagepath", 1_024, level.url)
        }
        Some(
            "click" | "scancode_push" | "scancode_waitmsg" | "pic_sysphoto" | "pic_photo_or_album"
            | "pic_weixin" | "location_select",
        ) => bounded("key", 128, level.key),
        _ => Err(error(level.kind)),
    }
}

fn named(ctx: &Ctx<'_>) -> Option<Value> {
    ctx.call.param("agentid").map(Value::from)
}

fn create(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let (call, named) = (ctx.call, named(ctx));
    ctx.agent(named.as_ref())?;
    check(call.member("button"), &BAR)?;
    ctx.agent(named.as_ref())?.menu = call.member("button").cloned();
    Ok(Answer::ok())
}

fn get(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let named = named(ctx);
    let menu = ctx.agent(named.as_ref())?.menu.as_ref();
    let menu = menu.ok_or_else(|| error(46003))?;
    Ok(Answer::with(json!({ "button": menu })))
}

fn delete(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let named = named(ctx);
    ctx.agent(named.as_ref())?.menu = None;
    Ok(Answer::ok())
}
