//! Where a corp's administrator installs a WeCom suite.
//! <https://developer.work.weixin.qq.com/document/path/90597>

use super::{
    Notice, found,
    oauth::Asked,
    redirect::{host, installed},
    rendered,
};
use crate::{
    push::{deliver::Overrides, work},
    server::Shared,
    state::{State, codes::Purpose},
};
use askama::Template;
use axum::{
    body::Bytes,
    extract::State as Extract,
    response::{IntoResponse, Response},
};
use http::Uri;
use std::time::Duration;

/// Between the redirect and the push when the redirect comes first.
const GAP: Duration = Duration::from_secs(1);
/// The longest `state`, in bytes.
const STATE_LIMIT: usize = 128;

#[derive(Template)]
#[template(path = "install.html")]
struct Page {
    suite: String,
    suite_name: String,
    pre_auth_code: String,
    redirect_uri: String,
    state: String,
    corps: Vec<Choice>,
}

struct Choice {
    id: String,
    name: String,
    installed: bool,
}

/// GET: which corp.
pub(super) async fn show(Extract(shared): Extract<Shared>, uri: Uri) -> Response {
    let asked = Asked::read(&uri);
    let state = shared.state();
    match check(&state, &asked) {
        Err(notice) => notice.into_response(),
        Ok(()) => rendered(&page(&state, &asked)),
    }
}

/// POST: the administrator's decision.
pub(super) async fn decide(Extract(shared): Extract<Shared>, body: Bytes) -> Response {
    let asked = Asked::form(&body);
    let [suite, corp, said] = ["suite_id", "account", "state"].map(|name| asked.get(name));
    let (consent, by_event, push_first) = {
        let mut state = shared.state();
        if let Err(notice) = check(&state, &asked) {
            return notice.into_response();
        }
        if asked.get("decision") != "agree" {
            let notice = Notice {
                title_zh: "已取消",
                title: "Cancelled",
                message_zh: "没有安装应用，也不会通知服务商。".to_owned(),
                message: "Nothing was installed, and the provider is not told.".to_owned(),
                ..Notice::default()
            };
            return notice.into_response();
        }
        let Some(consent) = state.install(suite, corp, said) else {
            let zh = "没有这个企业。";
            return Notice::error("", zh, "The world has no such corp.").into_response();
        };
        let rules = &state.rules;
        (
            consent,
            rules.site_install_event,
            rules.push_before_redirect,
        )
    };
    let back = match installed(asked.get("redirect_uri"), &consent.redirect_code, said) {
        Ok(back) => back,
        Err(why) => return no_redirect(&why).into_response(),
    };
    let (code, overrides) = (consent.event_code.as_str(), Overrides::default());
    if by_event && push_first {
        work::push_install(&shared, suite, corp, code, said, overrides).await;
    } else if by_event {
        work::push_install_later(&shared, [suite, corp, code, said], GAP, overrides);
    }
    found(&back)
}

/// What the link itself must be.
fn check(state: &State, asked: &Asked) -> Result<(), Notice> {
    let id = asked.get("suite_id");
    let Some(suite) = state.suites.get(id) else {
        let en = "suite_id is missing or names no suite of this world.";
        return Err(Notice::error("", "参数错误：suite_id 不存在。", en));
    };
    let purpose = Purpose::SuitePreAuth {
        suite: id.to_owned(),
    };
    let code = state.codes.get(asked.get("pre_auth_code"));
    match code.filter(|c| c.purpose == purpose) {
        None => {
            let en = "pre_auth_code is missing, unknown, or belongs to another suite.";
            return Err(Notice::error("", "参数错误：pre_auth_code 无效。", en));
        }
        Some(code) if code.expires_at <= state.now() => {
            let en = "pre_auth_code has expired; ask for a new one (it lives 1200 s).";
            return Err(Notice::error("", "授权链接已过期，请重新进入。", en));
        }
        Some(_) => {}
    }
    let said = asked.get("state");
    if said.len() > STATE_LIMIT || !said.bytes().all(|b| b.is_ascii_alphanumeric()) {
        let en = "state holds letters and digits, 128 bytes at most.";
        return Err(Notice::error("", "参数错误：state 无效。", en));
    }
    let uri = asked.get("redirect_uri");
    installed(uri, "", "").map_err(|why| no_redirect(&why))?;
    let there = host(uri).unwrap_or_default();
    match suite.is.redirect_domain.as_deref() {
        Some(domain) if domain != there => Err(no_redirect(&format!(
            "must be on the suite's domain {domain}, it is on {there}"
        ))),
        _ => Ok(()),
    }
}

fn no_redirect(why: &str) -> Notice {
    let en = format!("redirect_uri {why}");
    Notice::error("", "参数错误：redirect_uri 无效。", en)
}

fn page(state: &State, asked: &Asked) -> Page {
    let own = |name: &str| asked.get(name).to_owned();
    let suite = own("suite_id");
    let name = state.suites.get(&suite).map(|s| s.is.name.clone());
    let choice = |c: &crate::state::work::Corp| Choice {
        id: c.is.corp_id.clone(),
        name: c.is.name.clone(),
        installed: state
            .installs
            .contains_key(&(suite.clone(), c.is.corp_id.clone())),
    };
    Page {
        corps: state.corps.values().map(choice).collect(),
        suite_name: name.unwrap_or_default(),
        pre_auth_code: own("pre_auth_code"),
        redirect_uri: own("redirect_uri"),
        state: own("state"),
        suite,
    }
}
