//! Domains of a platform, from which those of its mini programs are taken.

use super::domains::{Action, CHANGED_A_MONTH};
use crate::{
    clock::china_month,
    errors::ApiError,
    state::mini::domains::{Platform, Registered, is_domain},
    wechat::{
        answer::Answer,
        route::{Ctx, Needs, Route},
    },
};
use serde_json::{Value, json};

/// Domains of servers.
const MOST_SERVERS: usize = 1_000;
/// Domains of pages.
const MOST_PAGES: usize = 300;

pub(crate) const ROUTES: &[Route] = &[
    Route::post(
        "/cgi-bin/component/modify_wxa_server_domain",
        Needs::Component,
        servers,
    ),
    Route::post(
        "/cgi-bin/component/modify_wxa_jump_domain",
        Needs::Component,
        pages,
    ),
    Route::post(
        "/cgi-bin/component/get_domain_confirmfile",
        Needs::Component,
        confirm_file,
    ),
];

fn own<'a>(ctx: &'a mut Ctx<'_>) -> Result<&'a mut Platform, ApiError> {
    let id = ctx.app_id().to_owned();
    let component = ctx.state.components.get_mut(&id);
    component
        .map(|c| &mut c.domains)
        .ok_or_else(|| ApiError::of(61011))
}

fn servers(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let month = china_month(ctx.now);
    let change = Change::read(ctx, "wxa_server_domain")?;
    let server = &mut own(ctx)?.server;
    if change.action != Action::Get {
        if server.changed.rest(month, CHANGED_A_MONTH) == 0 {
            return Err(ApiError::of(89030));
        }
        change.make(server, MOST_SERVERS, 85016)?;
        server.changed.count(month);
    }
    Ok(change.answer(server))
}

fn pages(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let change = Change::read(ctx, "wxa_jump_h5_domain")?;
    let jump = &mut own(ctx)?.jump;
    change.make(jump, MOST_PAGES, 89029)?;
    Ok(change.answer(jump))
}

/// What a call wants of a list.
struct Change {
    member: &'static str,
    action: Action,
    domains: Vec<String>,
    invalid: Vec<String>,
    published_too: bool,
}

impl Change {
    /// Reads a call: lists are texts with `;` between here.
    fn read(ctx: &Ctx<'_>, member: &'static str) -> Result<Self, ApiError> {
        let action = Action::named(ctx.call.text("action"))?;
        let text = match ctx.call.member(member) {
            None | Some(Value::Null) => "",
            Some(Value::String(text)) => text,
            Some(_) => return Err(ApiError::of(47001)),
        };
        let names = text
            .split(';')
            .map(str::trim)
            .filter(|name| !name.is_empty());
        let names = names.map(str::to_ascii_lowercase);
        let (domains, invalid): (Vec<_>, Vec<_>) = names.partition(|name| is_domain(name));
        if domains.is_empty() && matches!(action, Action::Add | Action::Delete) {
            return Err(ApiError::of(40097));
        }
        // Only what was asked for empties a list.
        if domains.is_empty() && !invalid.is_empty() && action == Action::Set {
            return Err(ApiError::of(40097));
        }
        let published_too = ctx.call.member("is_modify_published_together");
        Ok(Self {
            member,
            action,
            domains,
            invalid,
            published_too: published_too.and_then(Value::as_bool).unwrap_or(false),
        })
    }

    fn make(&self, list: &mut Registered, most: usize, beyond: i32) -> Result<(), ApiError> {
        let testing = self.action.done_to(&list.testing, self.domains.clone());
        let published = list.published.as_deref().unwrap_or_default();
        let published = self.action.done_to(published, self.domains.clone());
        if testing.len() > most || (self.published_too && published.len() > most) {
            return Err(ApiError::of(beyond));
        }
        list.testing = testing;
        if self.published_too && self.action != Action::Get {
            list.published = Some(published);
        }
        Ok(())
    }

    fn answer(&self, list: &Registered) -> Answer {
        let mut answer = json!({});
        answer[format!("testing_{}", self.member)] = list.testing.join(";").into();
        if let Some(published) = &list.published {
            answer[format!("published_{}", self.member)] = published.join(";").into();
        }
        if !self.invalid.is_empty() {
            answer[format!("invalid_{}", self.member)] = self.invalid.join(";").into();
        }
        Answer::with(answer)
    }
}

fn confirm_file(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let (name, text) = own(ctx)?.confirm_file.get();
    Ok(Answer::with(
        json!({ "file_name": name, "file_content": text }),
    ))
}
