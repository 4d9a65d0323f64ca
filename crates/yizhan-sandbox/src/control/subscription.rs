//! Templates as the console makes them, consent as users give and withdraw it, and how messages end.

use super::{
    answer::{Answer, Refused},
    params::Params,
    people::{account, known_user},
    table::takes,
};
use crate::{
    push::notice,
    server::Shared,
    state::{
        notice::{Event, Notice},
        official::template::{Outcome, Purpose, Template},
    },
};
use axum::Json;
use serde_json::{Value, json};

/// Characters of a template's content at most.
const LONGEST_CONTENT: usize = 2_000;
/// Templates on one card at most.
const MOST_ASKED: usize = 25;

/// POST `template`.
pub(super) fn template(shared: &Shared, mut params: Params) -> Answer {
    let account = account(shared, &mut params)?;
    let id = params.need("template_id")?;
    let content = params.need("content")?;
    let title = params.text("title")?;
    let purpose = params.text("purpose")?;
    params.done(takes("POST", "template"))?;
    if id.len() > 128 || content.chars().count() > LONGEST_CONTENT {
        return Err(Refused::bad("content", "has 2000 characters at most"));
    }
    let mut state = shared.state();
    let is_mini = state.accounts.get(&account).is_some_and(|a| a.is_mini());
    let purpose = match purpose.as_deref() {
        None if is_mini => Purpose::Once,
        None | Some("template") if !is_mini => Purpose::Template,
        Some("once") => Purpose::Once,
        Some("always") => Purpose::Always,
        Some("confirmed") if !is_mini => Purpose::Confirmed,
        _ => {
            return Err(Refused::bad(
                "purpose",
                "must be `once`, `always` or, of an official account, `template` or `confirmed`",
            ));
        }
    };
    let kept = state.official(&account);
    let known = [
        Purpose::Template,
        Purpose::Once,
        Purpose::Always,
        Purpose::Confirmed,
    ];
    kept.templates.remove(&id, &known);
    if kept.templates.is_full(purpose) {
        return Err(Refused::conflict(
            "too_many_templates",
            "an account has 25 templates of a kind at most",
        ));
    }
    kept.templates.list.push(Template {
        id: id.clone(),
        purpose,
        title: title.unwrap_or_else(|| "模板".to_owned()),
        content,
        example: String::new(),
    });
    Ok(Json(json!({ "template_id": id })))
}

/// POST `consent`.
pub(super) async fn consent(shared: &Shared, mut params: Params) -> Answer {
    let account = account(shared, &mut params)?;
    let user = params.text("user")?;
    let ids = asked(&mut params)?;
    let accepts = match params.text("status")?.as_deref() {
        None | Some("accept") => true,
        Some("reject") => false,
        Some(_) => return Err(Refused::bad("status", "must be `accept` or `reject`")),
    };
    let in_settings = params.flag("in_settings")?.unwrap_or(false);
    let scene = i64::from(params.count("scene", 0, 10_000)?.unwrap_or(0));
    params.done(takes("POST", "consent"))?;
    if in_settings && accepts {
        return Err(Refused::bad(
            "status",
            "must be `reject` in the settings: WeChat tells of nothing else there",
        ));
    }
    let (user, left, event) = {
        let mut state = shared.state();
        let is_mini = state.accounts.get(&account).is_some_and(|a| a.is_mini());
        let user = known_user(&mut state, &account, user)?;
        let kept = state.official(&account);
        let wanted = [Purpose::Once, Purpose::Always, Purpose::Confirmed];
        let purposes = ids.iter().map(|id| {
            let template = kept.templates.find(id, &wanted);
            let template = template.ok_or_else(|| Refused::unknown("template with consent", id))?;
            Ok((id.as_str(), template.purpose))
        });
        let mut shown = Vec::new();
        for (id, purpose) in purposes.collect::<Result<Vec<_>, Refused>>()? {
            if !accepts {
                kept.consents.withdraw(&user, id);
            } else if !kept.consents.give(&user, id, purpose, scene) {
                let message = "the account holds all the consents that it can";
                return Err(Refused::conflict("too_many_consents", message));
            }
            // A page of its own asks for the one message; nothing is pushed.
            if purpose != Purpose::Confirmed {
                let status = if accepts { "accept" } else { "reject" };
                let mut one = json!({ "TemplateId": id, "SubscribeStatusString": status });
                if !in_settings {
                    // 0: a mini program's page, 2: an article.
                    one["PopupScene"] = if is_mini { 0 } else { 2 }.into();
                }
                shown.push(one);
            }
        }
        let left = ids
            .iter()
            .map(|id| (id.clone(), json!(kept.consents.left(&user, id))))
            .collect::<Value>();
        (user, left, told(in_settings, &shown))
    };
    let deliveries = match event {
        Some(event) => notice::push(shared, Notice::about(&account, &user, event)).await,
        None => Vec::new(),
    };
    Ok(Json(
        json!({ "user": user, "left": left, "deliveries": deliveries }),
    ))
}

/// The templates that a card shows.
fn asked(params: &mut Params) -> Result<Vec<String>, Refused> {
    let list = params.list("templates")?.unwrap_or_default();
    let ids: Option<Vec<String>> = list
        .iter()
        .map(|id| id.as_str().map(str::to_owned))
        .collect();
    ids.filter(|ids| (1..=MOST_ASKED).contains(&ids.len()))
        .ok_or_else(|| Refused::bad("templates", "must be a list of 1 to 25 template ids"))
}

/// The event of what a user pressed; none when WeChat does not tell of it.
fn told(in_settings: bool, shown: &[Value]) -> Option<Event> {
    let (name, within) = if in_settings {
        ("subscribe_msg_change_event", "SubscribeMsgChangeEvent")
    } else {
        ("subscribe_msg_popup_event", "SubscribeMsgPopupEvent")
    };
    (!shown.is_empty()).then(|| Event {
        name,
        members: vec![(within, json!({ "List": shown }))],
    })
}

/// POST `outcome`.
pub(super) fn outcome(shared: &Shared, mut params: Params) -> Answer {
    let account = account(shared, &mut params)?;
    let wanted = params.need("outcome")?;
    let times = params.count("times", 0, 1_000_000)?;
    params.done(takes("POST", "outcome"))?;
    let decided = match wanted.as_str() {
        "usual" => None,
        "success" => Some(Outcome::Success),
        "user_block" => Some(Outcome::Blocked),
        "system_failed" => Some(Outcome::Failed),
        _ => {
            return Err(Refused::bad(
                "outcome",
                "must be `usual`, `success`, `user_block` or `system_failed`",
            ));
        }
    };
    let times = times.filter(|times| *times > 0);
    shared.state().official(&account).templates.decided = decided.map(|d| (d, times));
    Ok(Json(
        json!({ "account": account, "outcome": wanted, "times": times }),
    ))
}
