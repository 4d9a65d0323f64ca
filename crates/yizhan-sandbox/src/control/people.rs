//! Users: who they are, and the codes that their consent and their logins give.

use super::{
    answer::{Answer, Refused},
    params::Params,
    table::takes,
};
use crate::{
    pages::work_oauth,
    server::Shared,
    state::{State, User, codes::USER_CODE_LIFE},
    world,
};
use axum::Json;
use serde_json::json;

/// POST `oauth`.
pub(super) fn oauth(shared: &Shared, mut params: Params) -> Answer {
    let app = params.peek("suite").or_else(|| params.peek("account"));
    if let Some(app) = app.filter(|app| work_oauth::knows(&shared.state(), app)) {
        return visit(shared, params, &app);
    }
    let account = account(shared, &mut params)?;
    let user = params.text("user")?;
    let scope = params
        .text("scope")?
        .unwrap_or_else(|| "snsapi_base".to_owned());
    let component = params.text("component")?;
    params.done(takes("POST", "oauth"))?;
    if !matches!(scope.as_str(), "snsapi_base" | "snsapi_userinfo") {
        return Err(Refused::bad(
            "scope",
            "must be `snsapi_base` or `snsapi_userinfo`",
        ));
    }
    let mut state = shared.state();
    if let Some(id) = &component {
        if !state.components.contains_key(id) {
            return Err(Refused::unknown("component", id));
        }
        if !state
            .authorizations
            .contains_key(&(id.clone(), account.clone()))
        {
            return Err(Refused::conflict(
                "not_authorized",
                format!(
                    "account {account} has not authorised component {id} (the page says 10015)"
                ),
            ));
        }
    }
    let user = known_user(&mut state, &account, user)?;
    let code = state.new_oauth_code(component.as_deref(), &account, &user, &scope);
    let code = code.ok_or_else(|| Refused::unknown("user", &user))?;
    Ok(Json(
        json!({"code": code, "openid": user, "scope": scope, "expires_in": USER_CODE_LIFE}),
    ))
}

/// POST `oauth` of a corp or a suite.
fn visit(shared: &Shared, mut params: Params, app: &str) -> Answer {
    params.text("suite")?;
    let corp = params.text("account")?.filter(|corp| corp != app);
    let user = params.text("user")?.unwrap_or_default();
    let scope = params.text("scope")?;
    params.done(takes("POST", "oauth"))?;
    let scope = scope.unwrap_or_else(|| "snsapi_base".to_owned());
    if !matches!(
        scope.as_str(),
        "snsapi_base" | "snsapi_userinfo" | "snsapi_privateinfo"
    ) {
        let is = "must be `snsapi_base`, `snsapi_userinfo` or `snsapi_privateinfo`";
        return Err(Refused::bad("scope", is));
    }
    let who = corp.map_or_else(|| user.clone(), |corp| format!("{corp}/{user}"));
    let mut state = shared.state();
    let visit = work_oauth::visit(&state, app, &who, &scope).ok_or_else(|| {
        Refused::conflict("not_authorized", format!("no corp has installed {app}"))
    })?;
    let userid = visit.userid.clone();
    let code = state.new_visit_code(visit);
    Ok(Json(
        json!({"code": code, "userid": userid, "scope": scope, "expires_in": USER_CODE_LIFE}),
    ))
}

/// POST `jscode`.
pub(super) fn jscode(shared: &Shared, mut params: Params) -> Answer {
    let (account, user) = mini_program_user(shared, &mut params)?;
    params.done(takes("POST", "jscode"))?;
    let code = shared.state().new_login_code(&account, &user);
    let code = code.ok_or_else(|| Refused::unknown("user", &user))?;
    Ok(Json(
        json!({"js_code": code, "openid": user, "expires_in": USER_CODE_LIFE}),
    ))
}

/// POST `phone`.
pub(super) fn phone(shared: &Shared, mut params: Params) -> Answer {
    let (account, user) = mini_program_user(shared, &mut params)?;
    params.done(takes("POST", "phone"))?;
    let code = shared.state().new_phone_code(&account, &user);
    let code = code.ok_or_else(|| Refused::unknown("user", &user))?;
    Ok(Json(
        json!({"code": code, "openid": user, "expires_in": USER_CODE_LIFE}),
    ))
}

/// POST `user`.
pub(super) fn user(shared: &Shared, mut params: Params) -> Answer {
    let account = account(shared, &mut params)?;
    let openid = params.text("openid")?;
    let subscribed = params.flag("subscribed")?;
    let nickname = params.text("nickname")?;
    let unionid = params.text("unionid")?;
    let blocks = params.flag("blocks_messages")?;
    params.done(takes("POST", "user"))?;
    let openid = openid.unwrap_or_else(|| format!("o{}", crate::state::tokens::random_text(27)));
    let mut state = shared.state();
    let now = state.now();
    let openid = known_user(&mut state, &account, Some(openid))?;
    let person = (account.clone(), openid.clone());
    let Some(user) = state.users.get_mut(&person) else {
        return Err(Refused::unknown("user", &openid));
    };
    if let Some(subscribed) = subscribed {
        if subscribed {
            user.follow(now);
        } else {
            user.unfollow();
        }
    }
    if let Some(nickname) = nickname {
        user.is.nickname = nickname;
    }
    if let Some(unionid) = unionid {
        user.is.unionid = unionid;
    }
    if let Some(blocks) = blocks {
        user.is.blocks_messages = blocks;
    }
    Ok(Json(super::world::user(&user.is)))
}

/// The account that a call names by its app id or original id.
pub(super) fn account(shared: &Shared, params: &mut Params) -> Result<String, Refused> {
    let id = params.need("account")?;
    match shared.state().account(&id) {
        Some(account) => Ok(account.is.app_id.clone()),
        None => Err(Refused::unknown("account", &id)),
    }
}

fn mini_program_user(shared: &Shared, params: &mut Params) -> Result<(String, String), Refused> {
    let account = account(shared, params)?;
    let user = params.text("user")?;
    let mut state = shared.state();
    if !state.accounts.get(&account).is_some_and(|a| a.is_mini()) {
        let message = format!("account {account} is no mini program: nobody logs in to it");
        return Err(Refused::conflict("wrong_kind", message));
    }
    let user = known_user(&mut state, &account, user)?;
    Ok((account, user))
}

/// The user that a call names, or the account's first; somebody new is welcome.
pub(super) fn known_user(
    state: &mut State,
    account: &str,
    openid: Option<String>,
) -> Result<String, Refused> {
    let first = |state: &State| {
        let found = state.users.keys().find(|(a, _)| a == account);
        found.map(|(_, openid)| openid.clone())
    };
    let Some(openid) = openid.filter(|id| !id.is_empty()).or_else(|| first(state)) else {
        return Err(Refused::conflict(
            "no_user",
            format!("nobody uses account {account} yet"),
        ));
    };
    if openid.len() > 128 || openid.chars().any(|c| c.is_control() || c.is_whitespace()) {
        return Err(Refused::bad(
            "openid",
            "has 128 characters at most and no blanks",
        ));
    }
    let now = state.now();
    let person = (account.to_owned(), openid.clone());
    if !state.users.contains_key(&person) {
        if state.users.len() >= MOST_USERS {
            return Err(Refused::conflict(
                "too_many_users",
                "the sandbox is full of users",
            ));
        }
        let is = world::User {
            account: account.to_owned(),
            openid: openid.clone(),
            unionid: format!("o6_bm{}", crate::state::tokens::random_text(23)),
            nickname: openid.clone(),
            ..world::User::default()
        };
        state.users.insert(
            person,
            User {
                is,
                subscribed_at: now,
                ..User::default()
            },
        );
    }
    Ok(openid)
}

/// Users that a sandbox holds at most.
const MOST_USERS: usize = 100_000;
