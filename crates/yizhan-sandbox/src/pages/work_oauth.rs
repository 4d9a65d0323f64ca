//! Web authorisation and sign-in of WeCom: the same address as WeChat's with a corp's id or a suite's
//! as `appid`, and login.work.weixin.qq.com.
//! <https://developer.work.weixin.qq.com/document/path/91022>

use super::{
    Notice, found,
    oauth::{Asked, Page, Person},
    redirect::{host, with_query},
    rendered,
};
use crate::{
    server::Shared,
    state::{State, work::Visit},
};
use axum::{
    extract::State as Extract,
    response::{IntoResponse, Response},
};
use http::Uri;

/// The longest `state`, in bytes.
const STATE_LIMIT: usize = 128;

/// Whether an `appid` is WeCom's.
pub(crate) fn knows(state: &State, app: &str) -> bool {
    state.corps.contains_key(app) || state.suites.contains_key(app)
}

/// GET of the sign-in page, which is never silent.
pub(super) async fn sign_in(Extract(shared): Extract<Shared>, uri: Uri) -> Response {
    let asked = Asked::read(&uri);
    let mut state = shared.state();
    if !knows(&state, asked.get("appid")) {
        let en = "appid names no corp and no suite of this world.";
        return Notice::error("", "appid 不存在。", en).into_response();
    }
    answer(&mut state, &asked, uri.path(), "snsapi_base", true)
        .unwrap_or_else(IntoResponse::into_response)
}

/// GET of the authorisation page: silent for snsapi_base.
pub(super) fn authorize(state: &mut State, asked: &Asked) -> Result<Response, Notice> {
    if asked.get("response_type") != "code" {
        let en = "response_type must be `code`.";
        return Err(Notice::error("", "response_type 必须是 code。", en));
    }
    let scope = asked.get("scope").to_owned();
    let asks = match scope.as_str() {
        "snsapi_base" => false,
        "snsapi_userinfo" => true,
        "snsapi_privateinfo"
            if asked.has("agentid") || state.suites.contains_key(asked.get("appid")) =>
        {
            true
        }
        _ => {
            let en = "scope must be snsapi_base, or snsapi_privateinfo with an agentid.";
            return Err(Notice::error("", "scope 参数错误。", en));
        }
    };
    answer(state, asked, "/connect/oauth2/authorize", &scope, asks)
}

fn answer(
    state: &mut State,
    asked: &Asked,
    action: &str,
    scope: &str,
    asks: bool,
) -> Result<Response, Notice> {
    check(state, asked)?;
    let app = asked.get("appid");
    if asks && !asked.has("decision") {
        let carried = asked.pairs.iter().filter(|(name, _)| name != "user");
        return Ok(rendered(&Page {
            action: action.to_owned(),
            account_name: name(state, app),
            scope: scope.to_owned(),
            carried: carried.cloned().collect(),
            users: people(state, app, asked.get("user")),
        }));
    }
    let mut added = Vec::new();
    let code;
    if asked.get("decision") != "refuse" {
        let visit = visit(state, app, asked.get("user"), scope).ok_or_else(|| {
            let en = "Nobody can visit: no corp has installed the suite.";
            Notice::error("", "没有企业安装这个应用。", en)
        })?;
        code = state.new_visit_code(visit);
        added.push(("code", code.as_str()));
    }
    if asked.has("state") {
        added.push(("state", asked.get("state")));
    }
    if action != "/connect/oauth2/authorize" {
        added.push(("appid", app));
    }
    let back = with_query(asked.get("redirect_uri"), &added).map_err(|why| untrusted(&why))?;
    Ok(found(&back))
}

fn untrusted(why: &str) -> Notice {
    let en = format!("redirect_uri {why}");
    Notice::error("50001", "redirect_uri 与配置的可信域名不一致。", en)
}

/// The return address is on a trusted domain of the application, and `state` is letters and digits.
fn check(state: &State, asked: &Asked) -> Result<(), Notice> {
    let said = asked.get("state");
    if said.len() > STATE_LIMIT || !said.bytes().all(|b| b.is_ascii_alphanumeric()) {
        let en = "state holds letters and digits, 128 bytes at most.";
        return Err(Notice::error("", "state 参数错误。", en));
    }
    let address = asked.get("redirect_uri");
    with_query(address, &[]).map_err(|why| untrusted(&why))?;
    let app = asked.get("appid");
    let domain = match (state.suites.get(app), state.corps.get(app)) {
        (Some(suite), _) => suite.is.redirect_domain.as_ref(),
        (None, Some(corp)) if asked.has("agentid") => {
            let id = asked.get("agentid").parse().ok();
            let agent = id.and_then(|id: u64| corp.agents.get(&id)).ok_or_else(|| {
                let en = "agentid names no application of this corp.";
                Notice::error("", "agentid 不存在。", en)
            })?;
            agent.is.redirect_domain.as_ref()
        }
        _ => None,
    };
    let there = host(address).unwrap_or_default();
    match domain {
        Some(domain) if *domain != there => Err(untrusted(&format!(
            "must be on the trusted domain {domain}, it is on {there}"
        ))),
        _ => Ok(()),
    }
}

fn name(state: &State, app: &str) -> String {
    let suite = state.suites.get(app).map(|s| &s.is.name);
    let corp = state.corps.get(app).map(|c| &c.is.name);
    suite.or(corp).cloned().unwrap_or_default()
}

/// The corps whose members may visit.
fn corps(state: &State, app: &str) -> Vec<String> {
    if state.corps.contains_key(app) {
        return vec![app.to_owned()];
    }
    let installed = state.installs.keys().filter(|(suite, _)| suite == app);
    installed.map(|(_, corp)| corp.clone()).collect()
}

/// Members by id; of a suite as `corp/id`.
fn people(state: &State, app: &str, wanted: &str) -> Vec<Person> {
    let mut people = Vec::new();
    for corp in corps(state, app) {
        let members = state.corps.get(&corp).map(|c| c.contacts.members.values());
        for member in members.into_iter().flatten() {
            let id = match corp == app {
                true => member.userid.clone(),
                false => format!("{corp}/{}", member.userid),
            };
            people.push(Person {
                chosen: id == wanted,
                nickname: member.text("name").to_owned(),
                openid: id,
            });
        }
    }
    if wanted.is_empty()
        && let Some(first) = people.first_mut()
    {
        first.chosen = true;
    }
    people
}

/// The visit of somebody: the corp's first administrator unless one is named, somebody outside when
/// the name is no member's.
pub(crate) fn visit(state: &State, app: &str, user: &str, scope: &str) -> Option<Visit> {
    let (corp, user) = match user.split_once('/') {
        Some((corp, user)) if state.corps.contains_key(corp) => (corp.to_owned(), user),
        _ => (corps(state, app).into_iter().next()?, user),
    };
    let c = state.corps.get(&corp)?;
    let visitor = match user {
        "" => c.admin()?.userid.clone(),
        user => user.to_owned(),
    };
    Some(Visit {
        app: app.to_owned(),
        userid: c.contacts.member(&visitor).map(|m| m.userid.clone()),
        visitor,
        corp,
        scope: scope.to_owned(),
    })
}
