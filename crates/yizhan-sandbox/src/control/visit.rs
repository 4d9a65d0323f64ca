//! What a user does with what an account made: clicks a button of its menu, scans its QR code.

use super::{
    answer::{Answer, Refused},
    params::Params,
    table::takes,
    talk::{Asked, push_event},
};
use crate::{
    server::Shared,
    state::{
        State,
        official::{menu::Menu, scene::Code},
    },
};
use serde_json::{Map, Value, json};

fn fields(members: Value) -> Map<String, Value> {
    match members {
        Value::Object(members) => members,
        _ => Map::new(),
    }
}

/// POST `click`.
pub(super) async fn click(shared: &Shared, mut params: Params) -> Answer {
    let asked = Asked::read(shared, &mut params)?;
    let wanted = params.need("button")?;
    params.done(takes("POST", "click"))?;
    let (event, members) = {
        let mut state = shared.state();
        let menu = menu_of(&mut state, &asked).ok_or_else(|| {
            Refused::conflict("no_menu", format!("{} has no menu", asked.account))
        })?;
        let button =
            find(&menu.buttons, &wanted).ok_or_else(|| Refused::unknown("button", &wanted))?;
        let kind = button["type"].as_str().unwrap_or_default();
        pressed(kind, button, menu.id).ok_or_else(|| {
            let message = format!("a button of type `{kind}` shows something and pushes nothing");
            Refused::conflict("no_event", message)
        })?
    };
    // WeCom writes its events in lower case.
    let lower = match event {
        "CLICK" => "click",
        "VIEW" => "view",
        other => other,
    };
    let event = if asked.agent.is_some() { lower } else { event };
    push_event(shared, asked, event, fields(members)).await
}

/// The menu that the user sees: the account's, or the application's.
fn menu_of(state: &mut State, asked: &Asked) -> Option<Menu> {
    if let Some(id) = asked.agent {
        let buttons = state
            .corps
            .get(&asked.account)?
            .agents
            .get(&id)?
            .menu
            .clone()?;
        return Some(Menu { id: 0, buttons });
    }
    let person = (asked.account.clone(), asked.user.clone());
    let tags = state.users.get(&person).map(|u| u.following.tags.clone());
    let menus = &state.official(&asked.account).menus;
    menus.seen(&tags.unwrap_or_default()).cloned()
}

/// The button with that name or key, on the bar or under it.
fn find<'a>(buttons: &'a Value, wanted: &str) -> Option<&'a Value> {
    let bar = buttons.as_array()?;
    bar.iter()
        .flat_map(|button| {
            let under = button["sub_button"].as_array().into_iter().flatten();
            std::iter::once(button).chain(under)
        })
        .filter(|button| button["type"].is_string())
        .find(|button| button["name"] == wanted || button["key"] == wanted)
}

/// The event that a button pushes, and its members.
fn pressed(kind: &str, button: &Value, menu_id: i64) -> Option<(&'static str, Value)> {
    let key = &button["key"];
    let pictures = json!({
        "EventKey": key,
        "SendPicsInfo": {
            "Count": 1,
            "PicList": { "item": [{ "PicMd5Sum": "1b5f7c23b5bf75682a53e7b6d163e185" }] },
        },
    });
    let scanned = json!({
        "EventKey": key,
        "ScanCodeInfo": { "ScanType": "qrcode", "ScanResult": "1" },
    });
    Some(match kind {
        "click" => ("CLICK", json!({ "EventKey": key })),
        "view" => (
            "VIEW",
            json!({ "EventKey": button["url"], "MenuId": menu_id }),
        ),
        "miniprogram" | "view_miniprogram" => (
            "view_miniprogram",
            json!({ "EventKey": button["pagepath"], "MenuId": menu_id }),
        ),
        "scancode_push" => ("scancode_push", scanned),
        "scancode_waitmsg" => ("scancode_waitmsg", scanned),
        "pic_sysphoto" => ("pic_sysphoto", pictures),
        "pic_photo_or_album" => ("pic_photo_or_album", pictures),
        "pic_weixin" => ("pic_weixin", pictures),
        "location_select" => (
            "location_select",
            json!({
                "EventKey": key,
                "SendLocationInfo": {
                    "Location_X": "23.134521",
                    "Location_Y": "113.358803",
                    "Scale": "15",
                    "Label": "广州市海珠区",
                    "Poiname": "",
                },
            }),
        ),
        _ => return None,
    })
}

/// POST `scan`.
pub(super) async fn scan(shared: &Shared, mut params: Params) -> Answer {
    let ticket = params.need("ticket")?;
    let (code, is_new) = {
        let id = params.peek("account").unwrap_or_default();
        let from = params.peek("from").unwrap_or_default();
        let mut state = shared.state();
        let account = match state.account(&id) {
            Some(account) => account.is.app_id.clone(),
            None => return Err(Refused::unknown("account", &id)),
        };
        let is_new = !from.is_empty() && !state.users.contains_key(&(account.clone(), from));
        (code(&mut state, &account, &ticket)?, is_new)
    };
    let asked = Asked::read(shared, &mut params)?;
    params.done(takes("POST", "scan"))?;
    let key = code.scene.key();
    let follows = {
        let state = shared.state();
        let person = (asked.account.clone(), asked.user.clone());
        !is_new && state.users.get(&person).is_some_and(|u| u.is.subscribed)
    };
    if follows {
        let members = json!({ "EventKey": key, "Ticket": ticket });
        return push_event(shared, asked, "SCAN", fields(members)).await;
    }
    {
        let mut state = shared.state();
        let now = state.now();
        let person = (asked.account.clone(), asked.user.clone());
        if let Some(user) = state.users.get_mut(&person) {
            user.follow(now);
            user.following.came_by = Some(code.scene);
        }
    }
    let members = json!({ "EventKey": format!("qrscene_{key}"), "Ticket": ticket });
    push_event(shared, asked, "subscribe", fields(members)).await
}

/// The QR code of an account behind a ticket.
fn code(state: &mut State, account: &str, ticket: &str) -> Result<Code, Refused> {
    let now = state.now();
    let found = state.official(account).scenes.codes.get(ticket).cloned();
    let code = found.ok_or_else(|| Refused::unknown("ticket", ticket))?;
    if code.expires_at.is_some_and(|at| at <= now) {
        return Err(Refused::conflict(
            "expired",
            "the QR code has expired: the user sees a page that says so, nothing is pushed",
        ));
    }
    Ok(code)
}
