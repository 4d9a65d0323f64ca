//! Where people confirm that a mini program is registered: whose it is to be (`authorize_url`), and the
//! administrator of an official account whose papers are reused, who is sent back with a ticket.
//! <https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/register-management/fast-regist-beta/registerBetaMiniprogram.html>

use super::{Notice, found, redirect::with_query, rendered};
use crate::{
    push::{deliver::Overrides, outcome},
    server::Shared,
    state::{
        State,
        codes::{Purpose, REDIRECT_CODE_LIFE},
        register::{Decision, Subject},
    },
};
use askama::Template;
use axum::{
    body::Bytes,
    extract::State as Extract,
    response::{IntoResponse, Response},
};
use http::Uri;
use std::collections::HashMap;

/// The status of a task that the user refused.
const REFUSED: i64 = 2;

#[derive(Template)]
#[template(path = "confirm.html")]
struct Page {
    title_zh: &'static str,
    title: &'static str,
    about: String,
    action: String,
    carried: Vec<(&'static str, String)>,
}

type Asked = HashMap<String, String>;

fn asked(text: &[u8]) -> Asked {
    form_urlencoded::parse(text).into_owned().collect()
}

fn member(asked: &Asked, name: &str) -> String {
    asked.get(name).cloned().unwrap_or_default()
}

/// GET an `authorize_url`: what is to be confirmed.
pub(super) async fn show(Extract(shared): Extract<Shared>, uri: Uri) -> Response {
    let token = member(
        &asked(uri.query().unwrap_or_default().as_bytes()),
        "create_token",
    );
    let state = shared.state();
    let Some(about) = open(&state, &token) else {
        return over().into_response();
    };
    rendered(&Page {
        title_zh: "确认注册小程序",
        title: "Confirm the registration of a mini program",
        about,
        action: uri.path().to_owned(),
        carried: vec![("create_token", token)],
    })
}

/// POST: the decision of whose it is to be.
pub(super) async fn decide(Extract(shared): Extract<Shared>, body: Bytes) -> Response {
    let asked = asked(&body);
    let token = member(&asked, "create_token");
    let agrees = member(&asked, "decision") == "agree";
    let decision = if agrees {
        Decision::Pass
    } else {
        Decision::Fail(REFUSED, "user refused".to_owned())
    };
    let outcome = {
        let mut state = shared.state();
        let open = open(&state, &token);
        open.and_then(|_| state.decide_application(&token, decision))
    };
    let Some(outcome) = outcome else {
        return over().into_response();
    };
    let done = outcome.status == 0;
    outcome::push(&shared, outcome, Overrides::default()).await;
    let (zh, en) = if done {
        (
            "小程序已创建，并已授权给第三方平台。",
            "The mini program exists and has authorised the platform.",
        )
    } else {
        ("小程序没有创建。", "No mini program was registered.")
    };
    said(zh, en).into_response()
}

/// What an application that waits for its page says.
fn open(state: &State, token: &str) -> Option<String> {
    let mut all = state.applications.iter();
    let application = all.find(|a| a.id == token && a.is_open())?;
    let about = match &application.subject {
        Subject::Person { name, wechat, .. } => format!("{name}（{wechat}）"),
        Subject::Trial { name, openid } => format!("{name}（{openid}）"),
        _ => return None,
    };
    Some(format!("{about} · {}", application.component))
}

/// GET `/cgi-bin/fastregisterauth`: whether an official account's papers may be reused.
pub(super) async fn show_reuse(Extract(shared): Extract<Shared>, uri: Uri) -> Response {
    let asked = asked(uri.query().unwrap_or_default().as_bytes());
    if let Err(notice) = check(&shared.state(), &asked) {
        return notice.into_response();
    }
    let names = ["component_appid", "appid", "copy_wx_verify", "redirect_uri"];
    rendered(&Page {
        title_zh: "复用公众号主体快速注册小程序",
        title: "Register a mini program with this account's papers",
        about: format!(
            "{} · {}",
            member(&asked, "appid"),
            member(&asked, "component_appid")
        ),
        action: uri.path().to_owned(),
        carried: names.map(|name| (name, member(&asked, name))).into(),
    })
}

/// POST: the administrator's decision.
pub(super) async fn decide_reuse(Extract(shared): Extract<Shared>, body: Bytes) -> Response {
    let asked = asked(&body);
    let ticket = {
        let mut state = shared.state();
        if let Err(notice) = check(&state, &asked) {
            return notice.into_response();
        }
        if member(&asked, "decision") != "agree" {
            return said("你没有同意。", "You did not agree.").into_response();
        }
        let purpose = Purpose::Reuse {
            component: member(&asked, "component_appid"),
            account: member(&asked, "appid"),
            verification: member(&asked, "copy_wx_verify") == "1",
        };
        let now = state.now();
        state.codes.make(purpose, now, REDIRECT_CODE_LIFE)
    };
    match with_query(&member(&asked, "redirect_uri"), &[("ticket", &ticket)]) {
        Ok(back) => found(&back),
        Err(why) => no_redirect(&why).into_response(),
    }
}

fn check(state: &State, asked: &Asked) -> Result<(), Notice> {
    let account = state.accounts.get(&member(asked, "appid"));
    if !state
        .components
        .contains_key(&member(asked, "component_appid"))
    {
        return Err(Notice::error(
            "",
            "参数错误：component_appid 不存在。",
            "component_appid is missing or names no platform of this world.",
        ));
    }
    if account.is_none_or(|account| account.is_mini()) {
        return Err(Notice::error(
            "",
            "参数错误：appid 不是公众号。",
            "appid is missing or names no official account of this world.",
        ));
    }
    let back = with_query(&member(asked, "redirect_uri"), &[]);
    back.map(|_| ()).map_err(|why| no_redirect(&why))
}

fn no_redirect(why: &str) -> Notice {
    let en = format!("redirect_uri cannot be gone back to: {why}");
    Notice::error("61060", "redirect_uri 不合法。", en)
}

fn over() -> Notice {
    Notice::error(
        "",
        "链接无效，或者已经处理、超过 24 小时。",
        "create_token is unknown, or its application is decided or older than 24 hours.",
    )
}

fn said(zh: &str, en: &str) -> Notice {
    Notice {
        title_zh: "快速注册小程序",
        title: "Registration of a mini program",
        message_zh: zh.to_owned(),
        message: en.to_owned(),
        ..Notice::default()
    }
}
