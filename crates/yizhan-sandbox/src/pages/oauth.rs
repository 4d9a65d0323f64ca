//! Web authorisation (网页授权): the page that users pass through on their way to an account's page.
//! <https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/Wechat_webpage_authorization.html>

use super::{
    Notice, found,
    redirect::{host, with_query},
    rendered, work_oauth,
};
use crate::{
    server::Shared,
    state::{Account, State},
    world::AccountKind,
};
use askama::Template;
use axum::{
    extract::State as Extract,
    response::{IntoResponse, Response},
};
use http::Uri;

/// WeChat's pattern of the address: these names in this order, others after them.
const ORDER: [&str; 6] = [
    "appid",
    "redirect_uri",
    "response_type",
    "scope",
    "state",
    "component_appid",
];
/// The permission set of web pages.
const WEB_SCOPE: u32 = 4;
/// The longest `state`, in bytes.
const STATE_LIMIT: usize = 128;

#[derive(Template)]
#[template(path = "oauth.html")]
pub(super) struct Page {
    pub(super) action: String,
    pub(super) account_name: String,
    pub(super) scope: String,
    pub(super) carried: Vec<(String, String)>,
    pub(super) users: Vec<Person>,
}

pub(super) struct Person {
    pub(super) openid: String,
    pub(super) nickname: String,
    pub(super) chosen: bool,
}

/// What the address asks for, once it is known to be in order.
pub(super) struct Asked {
    pub(super) pairs: Vec<(String, String)>,
}

impl Asked {
    pub(super) fn read(uri: &Uri) -> Self {
        Self::form(uri.query().unwrap_or_default().as_bytes())
    }

    pub(super) fn form(text: &[u8]) -> Self {
        let pairs = form_urlencoded::parse(text);
        Self {
            pairs: pairs.into_owned().collect(),
        }
    }

    pub(super) fn get(&self, name: &str) -> &str {
        self.pairs
            .iter()
            .find(|(n, _)| n == name)
            .map_or("", |(_, value)| value)
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.pairs.iter().any(|(n, _)| n == name)
    }
}

/// GET: silent for snsapi_base, a page to agree on for snsapi_userinfo.
pub(super) async fn authorize(Extract(shared): Extract<Shared>, uri: Uri) -> Response {
    let asked = Asked::read(&uri);
    let mut state = shared.state();
    if work_oauth::knows(&state, asked.get("appid")) {
        return work_oauth::authorize(&mut state, &asked)
            .unwrap_or_else(IntoResponse::into_response);
    }
    match answer(&mut state, &asked) {
        Ok(response) => response,
        Err(notice) => notice.into_response(),
    }
}

fn answer(state: &mut State, asked: &Asked) -> Result<Response, Notice> {
    check_form(asked)?;
    let account = check_account(state, asked)?;
    let (app_id, name) = (account.is.app_id.clone(), account.is.name.clone());
    let people: Vec<Person> = people(state, &app_id, asked.get("user"));
    let Some(user) = people.iter().find(|person| person.chosen) else {
        return Err(Notice::error(
            "",
            "没有这个用户。",
            "The world has no such user of this account; `user` names one by openid.",
        ));
    };
    let scope = asked.get("scope");
    if scope == "snsapi_userinfo" && !asked.has("decision") {
        let carried = asked
            .pairs
            .iter()
            .filter(|(name, _)| name != "user")
            .cloned()
            .collect();
        return Ok(rendered(&Page {
            action: "/connect/oauth2/authorize".to_owned(),
            account_name: name,
            scope: scope.to_owned(),
            carried,
            users: people,
        }));
    }
    let component = asked
        .has("component_appid")
        .then(|| asked.get("component_appid"));
    let mut added = Vec::new();
    let code;
    if asked.get("decision") != "refuse" {
        code = state
            .new_oauth_code(component, &app_id, &user.openid, scope)
            .unwrap_or_default();
        added.push(("code", code.as_str()));
    }
    if asked.has("state") {
        added.push(("state", asked.get("state")));
    }
    if component.is_some() && asked.get("decision") != "refuse" {
        added.push(("appid", &app_id));
    }
    let back = with_query(asked.get("redirect_uri"), &added).map_err(|why| {
        Notice::error(
            "10003",
            "redirect_uri 无效。",
            format!("redirect_uri {why}"),
        )
    })?;
    Ok(found(&back))
}

fn check_form(asked: &Asked) -> Result<(), Notice> {
    let places: Vec<usize> = asked
        .pairs
        .iter()
        .filter_map(|(name, _)| ORDER.iter().position(|known| known == name))
        .collect();
    if places.windows(2).any(|pair| pair[0] >= pair[1]) {
        return Err(Notice::error(
            "",
            "链接参数的顺序不对。",
            format!(
                "The parameters are in the wrong order, and WeChat matches the address by a strict pattern: {}, then anything else, then #wechat_redirect.",
                ORDER.join(", ")
            ),
        ));
    }
    for (name, code) in [
        ("scope", "10010"),
        ("redirect_uri", "10011"),
        ("appid", "10012"),
    ] {
        if asked.get(name).is_empty() {
            return Err(Notice::error(
                code,
                format!("{name} 不能为空。"),
                format!("{name} is empty."),
            ));
        }
    }
    if asked.get("response_type") != "code" {
        return Err(Notice::error(
            "",
            "response_type 必须是 code。",
            "response_type must be `code`.",
        ));
    }
    if asked.get("state").len() > STATE_LIMIT {
        return Err(Notice::error(
            "",
            "state 最多 128 字节。",
            "state is longer than 128 bytes.",
        ));
    }
    Ok(())
}

fn check_account<'a>(state: &'a State, asked: &Asked) -> Result<&'a Account, Notice> {
    let Some(account) = state.accounts.get(asked.get("appid")) else {
        return Err(Notice::error(
            "10016",
            "appid 不存在。",
            "appid names no official account of this world.",
        ));
    };
    if account.is_mini() {
        return Err(Notice::error(
            "10016",
            "不支持小程序的 appid。",
            "appid is a mini program's; web authorisation is for official accounts.",
        ));
    }
    let mut domain = account.is.oauth_domain.as_deref();
    if asked.has("component_appid") {
        let id = asked.get("component_appid");
        let key = (id.to_owned(), account.is.app_id.clone());
        let (Some(component), Some(consent)) =
            (state.components.get(id), state.authorizations.get(&key))
        else {
            return Err(Notice::error(
                "10015",
                "公众号未授权第三方平台，请检查授权状态。",
                "The account has not authorised this platform.",
            ));
        };
        if !consent.scopes.contains(&WEB_SCOPE) {
            return Err(no_scope(
                "The account did not grant permission set 4 (web pages) to the platform.",
            ));
        }
        domain = component.is.oauth_domain.as_deref();
    }
    let known = matches!(asked.get("scope"), "snsapi_base" | "snsapi_userinfo");
    if !known || account.is.kind == AccountKind::Subscription {
        return Err(no_scope(
            "scope must be snsapi_base or snsapi_userinfo, and only service accounts have them.",
        ));
    }
    let back = host(asked.get("redirect_uri"));
    if domain.is_some_and(|domain| back.as_deref() != Some(domain)) || back.is_none() {
        return Err(Notice::error(
            "10003",
            "redirect_uri 域名与后台配置不一致。",
            format!(
                "redirect_uri must be on the configured domain {}, it is on {}.",
                domain.unwrap_or("(any)"),
                back.as_deref().unwrap_or("(none)")
            ),
        ));
    }
    Ok(account)
}

fn no_scope(why: &str) -> Notice {
    Notice::error("10005", "Scope 参数错误或没有 Scope 权限。", why)
}

fn people(state: &State, account: &str, wanted: &str) -> Vec<Person> {
    let mut people: Vec<Person> = state
        .users
        .values()
        .filter(|user| user.is.account == account)
        .map(|user| Person {
            openid: user.is.openid.clone(),
            nickname: user.is.nickname.clone(),
            chosen: user.is.openid == wanted,
        })
        .collect();
    if wanted.is_empty()
        && let Some(first) = people.first_mut()
    {
        first.chosen = true;
    }
    people
}
