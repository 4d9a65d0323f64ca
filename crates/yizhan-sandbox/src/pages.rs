//! The pages of mp.weixin.qq.com, open.weixin.qq.com and WeCom's open.work.weixin.qq.com: plain
//! links and forms, for browsers and for programs, and pictures of QR codes.

mod article;
mod authorize;
mod install;
mod oauth;
mod qrcode;
pub(crate) mod redirect;
mod register;
pub(crate) mod work_oauth;

use crate::server::Shared;
use askama::Template;
use axum::{
    Router,
    response::{Html, IntoResponse, Response},
    routing::get,
};
use http::{HeaderValue, StatusCode, header};

/// Their routes.
pub(crate) fn router() -> Router<Shared> {
    Router::new()
        .route(
            "/cgi-bin/componentloginpage",
            get(authorize::show).post(authorize::decide),
        )
        .route(
            "/safe/bindcomponent",
            get(authorize::show).post(authorize::decide),
        )
        .route(
            "/wxaopen/safe/bindcomponent",
            get(authorize::show).post(authorize::decide),
        )
        .route(
            "/wxawap/fastregisterpersonal",
            get(register::show).post(register::decide),
        )
        .route(
            "/wxawap/fastregistertpbeta",
            get(register::show).post(register::decide),
        )
        .route(
            "/cgi-bin/fastregisterauth",
            get(register::show_reuse).post(register::decide_reuse),
        )
        .route("/3rdapp/install", get(install::show).post(install::decide))
        .route("/wwlogin/sso/login", get(work_oauth::sign_in))
        .route("/wwopen/sso/qrConnect", get(work_oauth::sign_in))
        .route("/connect/oauth2/authorize", get(oauth::authorize))
        .route("/s/{id}/{number}", get(article::show))
        .route("/cgi-bin/showqrcode", get(qrcode::show))
}

/// A page that only says something, errors first of all. WeChat answers these with 200.
#[derive(Debug, Default, Template)]
#[template(path = "notice.html")]
struct Notice {
    code: &'static str,
    title_zh: &'static str,
    title: &'static str,
    message_zh: String,
    message: String,
}

impl Notice {
    /// An error page: its code where WeChat shows one, then what is wrong in both languages.
    fn error(code: &'static str, zh: impl Into<String>, en: impl Into<String>) -> Self {
        Self {
            code,
            title_zh: "无法打开页面",
            title: "The page cannot be shown",
            message_zh: zh.into(),
            message: en.into(),
        }
    }
}

impl IntoResponse for Notice {
    fn into_response(self) -> Response {
        rendered(&self)
    }
}

fn rendered(page: &impl Template) -> Response {
    match page.render() {
        Ok(text) => Html(text).into_response(),
        Err(error) => {
            tracing::error!(%error, "a page of the sandbox could not be written");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}

/// Sends the browser on.
fn found(address: &str) -> Response {
    match HeaderValue::from_str(address) {
        Ok(value) => (StatusCode::FOUND, [(header::LOCATION, value)]).into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}
