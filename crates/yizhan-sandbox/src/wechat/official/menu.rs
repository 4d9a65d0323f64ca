//! Menus (自定义菜单) and menus for some (个性化菜单).

use super::text;
use crate::{
    errors::ApiError,
    wechat::{
        answer::Answer,
        route::{Ctx, Needs, Route},
    },
};
use serde_json::{Value, json};

/// Menus for some at most.
const MOST_CONDITIONAL: usize = 100;
/// Permission sets: menus (11), those of an account that shares its own (15).
const SCOPES: &[u32] = &[11, 15];

pub(in crate::wechat) const ROUTES: &[Route] = &[
    Route::post("/cgi-bin/menu/create", Needs::Account, create).scopes(SCOPES),
    Route::get("/cgi-bin/menu/get", Needs::Account, get).scopes(SCOPES),
    Route::either("/cgi-bin/menu/delete", Needs::Account, delete).scopes(SCOPES),
    Route::post("/cgi-bin/menu/addconditional", Needs::Account, add).scopes(SCOPES),
    Route::post("/cgi-bin/menu/delconditional", Needs::Account, remove).scopes(SCOPES),
    Route::post("/cgi-bin/menu/trymatch", Needs::Account, try_match).scopes(SCOPES),
    Route::get(
        "/cgi-bin/get_current_selfmenu_info",
        Needs::Account,
        current,
    )
    .scopes(SCOPES),
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
    media: i32,
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
    media: 40117,
};
/// Under a button: five.
const UNDER: Level = Level {
    most: 5,
    longest_name: 60,
    count: 40023,
    kind: 40024,
    name: 40025,
    key: 40026,
    url: 40027,
    media: 40118,
};

/// The buttons of a call, checked, and completed as they are answered.
fn buttons(list: Option<&Value>, level: &Level) -> Result<Value, ApiError> {
    let list = list
        .and_then(Value::as_array)
        .filter(|list| (1..=level.most).contains(&list.len()))
        .ok_or_else(|| ApiError::of(level.count))?;
    list.iter().map(|one| button(one, level)).collect()
}

fn button(button: &Value, level: &Level) -> Result<Value, ApiError> {
    let bounded = |name: &str, most: usize, code: i32| {
        text(button, name)
            .filter(|text| text.len() <= most)
            .map(|_| ())
            .ok_or_else(|| ApiError::of(code))
    };
    bounded("name", level.longest_name, level.name)?;
    let under = button.get("sub_button").filter(|under| match under {
        Value::Array(list) => !list.is_empty(),
        Value::Null => false,
        _ => true,
    });
    let mut kept = button.clone();
    if let Some(under) = under {
        if level.most == UNDER.most {
            return Err(ApiError::of(40022));
        }
        kept["sub_button"] = buttons(Some(under), &UNDER)?;
        return Ok(kept);
    }
    match text(button, "type") {
        Some(
            "click" | "scancode_push" | "scancode_waitmsg" | "pic_sysphoto" | "pic_photo_or_album"
            | "pic_weixin" | "location_select",
        ) => bounded("key", 128, level.key)?,
        Some("view") => bounded("url", 1_024, level.url)?,
        Some("miniprogram") => {
            bounded("url", 1_024, level.url)?;
            bounded("appid", 64, 40166)?;
            bounded("pagepath", 1_024, 40165)?;
        }
        Some("media_id" | "view_limited") => bounded("media_id", 256, level.media)?,
        Some("article_id" | "article_view_limited") => {
            bounded("article_id", 256, level.media)?;
        }
        _ => return Err(ApiError::of(level.kind)),
    }
    kept["sub_button"] = json!([]);
    Ok(kept)
}

fn create(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    ctx.official()?;
    let buttons = buttons(ctx.call.member("button"), &BAR)?;
    let menus = &mut ctx.kept().menus;
    let menu = menus.number(buttons);
    menus.common = Some(menu);
    Ok(Answer::ok())
}

fn get(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    ctx.official()?;
    let menus = &ctx.kept().menus;
    let common = menus.common.as_ref().ok_or_else(|| ApiError::of(46003))?;
    let mut answer = json!({ "menu": { "button": common.buttons } });
    if !menus.conditional.is_empty() {
        answer["menu"]["menuid"] = common.id.into();
        let shown = menus.conditional.iter().rev().map(
            |(menu, rule)| json!({ "button": menu.buttons, "matchrule": rule, "menuid": menu.id }),
        );
        answer["conditionalmenu"] = shown.collect();
    }
    Ok(Answer::Json(answer))
}

/// Deletes the menu and, with it, those for some.
fn delete(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    ctx.official()?;
    let menus = &mut ctx.kept().menus;
    menus.common = None;
    menus.conditional.clear();
    Ok(Answer::ok())
}

fn add(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    ctx.official()?;
    if ctx.kept().menus.common.is_none() {
        return Err(ApiError::of(65303));
    }
    let buttons = buttons(ctx.call.member("button"), &BAR)?;
    let Some(Value::Object(given)) = ctx.call.member("matchrule") else {
        return Err(ApiError::of(65304));
    };
    let known = [
        "tag_id",
        "group_id",
        "client_platform_type",
        "language",
        "sex",
        "country",
        "province",
        "city",
    ];
    let says = |value: &Value| value.is_number() || value.as_str().is_some_and(|t| !t.is_empty());
    if !given
        .iter()
        .any(|(name, value)| known.contains(&name.as_str()) && says(value))
    {
        return Err(ApiError::of(65304));
    }
    let rule = Value::Object(given.clone());
    let menus = &mut ctx.kept().menus;
    if menus.conditional.len() >= MOST_CONDITIONAL {
        return Err(ApiError::of(65305));
    }
    let menu = menus.number(buttons);
    let id = menu.id.to_string();
    menus.conditional.push((menu, rule));
    Ok(Answer::Json(json!({ "menuid": id })))
}

fn remove(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    ctx.official()?;
    let id = ctx.call.number("menuid");
    let list = &mut ctx.kept().menus.conditional;
    let found = list.iter().position(|(menu, _)| Some(menu.id) == id);
    list.remove(found.ok_or_else(|| ApiError::of(65301))?);
    Ok(Answer::ok())
}

/// `user_id` is an openid or a WeChat name; the sandbox knows people by their nicknames.
fn try_match(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let account = ctx.official()?;
    let id = ctx.need_text("user_id", 65302)?.to_owned();
    let found = ctx
        .state
        .people(&account)
        .find(|user| user.is.subscribed && (user.is.openid == id || user.is.nickname == id))
        .map(|user| user.following.tags.clone());
    let tags = found.ok_or_else(|| ApiError::of(65302))?;
    let menus = &ctx.kept().menus;
    let menu = menus.seen(&tags).ok_or_else(|| ApiError::of(46003))?;
    Ok(Answer::Json(json!({ "button": menu.buttons })))
}

/// The menu as the console shows it: `sub_button` is an object with a `list`.
fn current(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    ctx.official()?;
    let Some(menu) = &ctx.kept().menus.common else {
        return Ok(Answer::Json(json!({ "is_menu_open": 0 })));
    };
    let mut shown = menu.buttons.clone();
    for button in shown.as_array_mut().into_iter().flatten() {
        let mut under = button["sub_button"].take();
        let has_some = under.as_array().is_some_and(|list| !list.is_empty());
        let buttons = under.as_array_mut().into_iter().flatten();
        for one in buttons.chain((!has_some).then_some(&mut *button)) {
            if let Some(members) = one.as_object_mut() {
                members.remove("sub_button");
            }
        }
        if has_some {
            button["sub_button"] = json!({ "list": under });
        }
    }
    Ok(Answer::Json(json!({
        "is_menu_open": 1,
        "selfmenu_info": { "button": shown },
    })))
}
