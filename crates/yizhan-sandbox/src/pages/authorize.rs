//! Where an account's administrator consents to a component: the scan page of mp, its mobile form and
//! the newer one of open.
//! <https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/Before_Develop/Authorization_Process_Technical_Description.html>

use super::{
    Notice, found,
    redirect::{host, with_query},
    rendered,
};
use crate::{
    push::{deliver::Overrides, events::push_consent, events::push_later},
    server::Shared,
    state::{Account, State, codes::Purpose},
    world::AccountKind,
};
use askama::Template;
use axum::{
    body::Bytes,
    extract::State as Extract,
    response::{IntoResponse, Response},
};
use http::{HeaderMap, Uri, header};
use std::collections::HashMap;

/// Milliseconds between the redirect and the push when the redirect comes first.
const GAP: u32 = 1_000;

#[derive(Template)]
#[template(path = "authorize.html")]
struct Page {
    action: String,
    style: &'static str,
    component: String,
    component_name: String,
    pre_auth_code: String,
    redirect_uri: String,
    auth_type: String,
    biz_appid: String,
    category_id_list: String,
    accounts: Vec<Choice>,
}

struct Choice {
    app_id: String,
    original_id: String,
    name: String,
    kind: &'static str,
    kind_zh: &'static str,
    authorized: bool,
}

type Asked = HashMap<String, String>;

fn asked(text: &[u8]) -> Asked {
    form_urlencoded::parse(text).into_owned().collect()
}

fn member<'a>(asked: &'a Asked, name: &str) -> &'a str {
    asked.get(name).map_or("", String::as_str)
}

/// GET: who may be chosen.
pub(super) async fn show(
    Extract(shared): Extract<Shared>,
    uri: Uri,
    headers: HeaderMap,
) -> Response {
    let asked = asked(uri.query().unwrap_or_default().as_bytes());
    let state = shared.state();
    let referer = headers
        .get(header::REFERER)
        .and_then(|value| value.to_str().ok());
    match check(&state, &asked).and_then(|()| check_start(&state, &asked, referer)) {
        Err(notice) => notice.into_response(),
        Ok(()) => rendered(&page(&state, &asked, uri.path())),
    }
}

/// POST: the administrator's decision.
pub(super) async fn decide(Extract(shared): Extract<Shared>, body: Bytes) -> Response {
    let asked = asked(&body);
    let component = member(&asked, "component_appid").to_owned();
    let account = member(&asked, "account").to_owned();
    let (consent, kind, push_first) = {
        let mut state = shared.state();
        if let Err(notice) = check(&state, &asked) {
            return notice.into_response();
        }
        if member(&asked, "decision") != "agree" {
            return refused().into_response();
        }
        if !choices(&state, &asked)
            .iter()
            .any(|choice| choice.app_id == account)
        {
            let notice = Notice::error(
                "",
                "所选帐号不在可授权的帐号之列。",
                "The chosen account is not among those that may authorise.",
            );
            return notice.into_response();
        }
        let scopes = scopes(&state, &account, member(&asked, "category_id_list"));
        let code = member(&asked, "pre_auth_code");
        let Some(consent) = state.authorize(&component, &account, scopes, Some(code)) else {
            return expired().into_response();
        };
        let kind = if consent.update {
            "updateauthorized"
        } else {
            "authorized"
        };
        (consent, kind, state.rules.push_before_redirect)
    };
    let expires_in = consent.redirect_expires_in.to_string();
    let added = [
        ("auth_code", consent.redirect_code.as_str()),
        ("expires_in", &expires_in),
    ];
    let back = match with_query(member(&asked, "redirect_uri"), &added) {
        Ok(back) => back,
        Err(why) => return no_redirect(&why).into_response(),
    };
    let overrides = Overrides::default();
    if push_first {
        push_consent(&shared, kind, &component, &account, &consent, overrides).await;
    } else {
        push_later(
            &shared, kind, &component, &account, &consent, GAP, overrides,
        );
    }
    found(&back)
}

/// What the link itself must be.
fn check(state: &State, asked: &Asked) -> Result<(), Notice> {
    let component = member(asked, "component_appid");
    if !state.components.contains_key(component) {
        return Err(Notice::error(
            "",
            "参数错误：component_appid 不存在。",
            "component_appid is missing or names no platform of this world.",
        ));
    }
    match state.codes.get(member(asked, "pre_auth_code")) {
        Some(code)
            if code.purpose
                == (Purpose::PreAuth {
                    component: component.to_owned(),
                }) =>
        {
            if code.expires_at <= state.now() {
                return Err(expired());
            }
        }
        _ => {
            return Err(Notice::error(
                "",
                "参数错误：pre_auth_code 无效。",
                "pre_auth_code is missing, unknown, or belongs to another platform.",
            ));
        }
    }
    with_query(member(asked, "redirect_uri"), &[]).map_err(|why| no_redirect(&why))?;
    let auth_type = member(asked, "auth_type");
    if !matches!(auth_type, "" | "1" | "2" | "3" | "4" | "5" | "6" | "8") {
        return Err(Notice::error(
            "",
            "参数错误：auth_type 无效。",
            "auth_type is 1 to 6 or 8.",
        ));
    }
    Ok(())
}

/// The link must be clicked on a page of the domain that the component has registered, and lead back
/// to it.
fn check_start(state: &State, asked: &Asked, referer: Option<&str>) -> Result<(), Notice> {
    let component = state.components.get(member(asked, "component_appid"));
    let Some(domain) = component.and_then(|c| c.is.auth_domain.as_deref()) else {
        return Ok(());
    };
    let start = referer.and_then(host).unwrap_or_default();
    let back = host(member(asked, "redirect_uri")).unwrap_or_default();
    if start == domain && back == domain {
        return Ok(());
    }
    let shown = |text: &str, none: &str| {
        if text.is_empty() {
            none.to_owned()
        } else {
            text.to_owned()
        }
    };
    Err(Notice::error(
        "",
        format!(
            "请确认授权入口页与授权后回调页的域名都是登记的授权发起页域名 {domain}：入口页域名 {}，回调页域名 {}。",
            shown(&start, "（无）"),
            shown(&back, "（无）")
        ),
        format!(
            "The page with the link and redirect_uri must both be on the registered domain {domain}: the link was on {}, redirect_uri is on {}. Open it by a click on such a page; a 302 or a copied link has no Referer.",
            shown(&start, "no page at all"),
            shown(&back, "none")
        ),
    ))
}

fn page(state: &State, asked: &Asked, path: &str) -> Page {
    let own = |name: &str| member(asked, name).to_owned();
    let component = own("component_appid");
    Page {
        action: path.to_owned(),
        style: match path {
            "/cgi-bin/componentloginpage" => "PC 版 desktop",
            "/safe/bindcomponent" => "移动版 mobile",
            _ => "移动版（新） mobile, new",
        },
        component_name: state
            .components
            .get(&component)
            .map(|c| c.is.name.clone())
            .unwrap_or_default(),
        component,
        pre_auth_code: own("pre_auth_code"),
        redirect_uri: own("redirect_uri"),
        auth_type: own("auth_type"),
        biz_appid: own("biz_appid"),
        category_id_list: own("category_id_list"),
        accounts: choices(state, asked),
    }
}

/// The accounts that may be chosen: one by `biz_appid`, else those of a kind by `auth_type`.
fn choices(state: &State, asked: &Asked) -> Vec<Choice> {
    let component = member(asked, "component_appid");
    let biz_appid = member(asked, "biz_appid");
    let auth_type = member(asked, "auth_type");
    state
        .accounts
        .values()
        .filter(|account| {
            if !biz_appid.is_empty() {
                return account.is.app_id == biz_appid;
            }
            let fits = match auth_type {
                "1" => !account.is_mini(),
                "2" => account.is_mini(),
                "" | "3" | "6" => true,
                // The sandbox has no promoters, Channels accounts or selling assistants.
                _ => false,
            };
            fits && !crate::release::is_test_account(&account.is.app_id)
        })
        .map(|account| choice(state, component, account))
        .collect()
}

fn choice(state: &State, component: &str, account: &Account) -> Choice {
    let key = (component.to_owned(), account.is.app_id.clone());
    Choice {
        app_id: account.is.app_id.clone(),
        original_id: account.is.original_id.clone(),
        name: account.is.name.clone(),
        kind: account.is.kind.as_str(),
        kind_zh: match account.is.kind {
            AccountKind::Service => "服务号",
            AccountKind::Subscription => "订阅号",
            AccountKind::MiniProgram => "小程序",
        },
        authorized: state.authorizations.contains_key(&key),
    }
}

/// The permission sets of `category_id_list`, those that the account has.
fn scopes(state: &State, account: &str, list: &str) -> Option<Vec<u32>> {
    if list.is_empty() {
        return None;
    }
    let all = state.all_scopes(account);
    let wanted = list.split('|').filter_map(|id| id.trim().parse().ok());
    Some(wanted.filter(|id| all.contains(id)).collect())
}

fn expired() -> Notice {
    Notice::error(
        "",
        "授权链接已过期，请重新进入。",
        "pre_auth_code has expired; ask for a new one (it lives as long as its expires_in says).",
    )
}

fn no_redirect(why: &str) -> Notice {
    Notice::error(
        "",
        "参数错误：redirect_uri 无效。",
        format!("redirect_uri {why}"),
    )
}

fn refused() -> Notice {
    Notice {
        title_zh: "已拒绝",
        title: "Refused",
        message_zh: "没有授权，也不会通知平台。".to_owned(),
        message: "Nothing was authorised, and the platform is not told.".to_owned(),
        ..Notice::default()
    }
}
