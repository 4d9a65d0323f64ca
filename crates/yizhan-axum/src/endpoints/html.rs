//! The pages that a browser sees: one with the link, one for every outcome. No scripts.

use askama::Template;
use axum::response::{IntoResponse, Response};
use http::{HeaderName, HeaderValue, StatusCode, header};

const CSP: &str = "default-src 'none'; style-src 'sha256-STYLE'; base-uri 'none'; \
                   form-action 'none'; frame-ancestors 'none'";

/// The page from which a merchant goes to WeChat by a click, so that WeChat sees where from.
#[derive(Template)]
#[template(path = "auth.html")]
struct StartPage<'a> {
    style: &'a str,
    url: &'a str,
    hint: &'a str,
}

#[derive(Template)]
#[template(path = "outcome.html")]
struct OutcomePage<'a> {
    style: &'a str,
    title: &'a str,
    sentence: &'a str,
}

const STYLE: &str = include_str!("../../templates/page.css");

/// The link page. WeChat wants to see the origin that the click came from.
pub(crate) fn start(url: &str, hint: &str) -> Response {
    let page = StartPage {
        style: STYLE,
        url,
        hint,
    };
    respond(StatusCode::OK, &page, "origin")
}

/// What came of it. Its own address may carry a code, so it is told to no one.
pub(crate) fn outcome(status: StatusCode, title: &str, sentence: &str) -> Response {
    let page = OutcomePage {
        style: STYLE,
        title,
        sentence,
    };
    respond(status, &page, "no-referrer")
}

/// Why a page goes no further, in plain words and without internals.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Refusal {
    status: StatusCode,
    sentence: &'static str,
}

/// A refusal; those for too many visits also say when to come again.
pub(crate) fn refusal(status: StatusCode, sentence: &'static str) -> Refusal {
    Refusal { status, sentence }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let mut response = outcome(self.status, "未能完成 · Not done", self.sentence);
        if self.status == StatusCode::TOO_MANY_REQUESTS {
            let minute = HeaderValue::from_static("60");
            response.headers_mut().insert(header::RETRY_AFTER, minute);
        }
        response
    }
}

/// Sends the browser on.
pub(crate) fn redirect(url: &str) -> Response {
    let Ok(location) = HeaderValue::from_str(url) else {
        return refusal(StatusCode::BAD_REQUEST, "The return URL cannot be used.").into_response();
    };
    let headers = [(header::LOCATION, location)];
    guard((StatusCode::FOUND, headers).into_response(), "no-referrer")
}

fn respond(status: StatusCode, page: &impl Template, referrer: &'static str) -> Response {
    let media_type = HeaderValue::from_static("text/html; charset=utf-8");
    match page.render() {
        Ok(html) => guard(
            (status, [(header::CONTENT_TYPE, media_type)], html).into_response(),
            referrer,
        ),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

fn guard(mut response: Response, referrer: &'static str) -> Response {
    let headers = response.headers_mut();
    let csp = CSP.replace("STYLE", &style_hash());
    let mut set = |name: HeaderName, value: &str| {
        if let Ok(value) = HeaderValue::from_str(value) {
            headers.insert(name, value);
        }
    };
    set(header::CACHE_CONTROL, "no-store");
    set(header::REFERRER_POLICY, referrer);
    set(header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    set(header::CONTENT_SECURITY_POLICY, &csp);
    response
}

/// Lets the browser take our one style sheet and no other.
fn style_hash() -> String {
    use sha2::{Digest as _, Sha256};
    use std::sync::LazyLock;
    static HASH: LazyLock<String> = LazyLock::new(|| base64(&Sha256::digest(STYLE)));
    HASH.clone()
}

/// Standard base64 of 32 bytes.
fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for chunk in bytes.chunks(3) {
        let word = chunk
            .iter()
            .fold(0_u32, |word, b| word << 8 | u32::from(*b));
        let word = word << (8 * (3 - chunk.len()));
        for i in 0..4 {
            let digit = (word >> (18 - 6 * i)) & 63;
            let written = i <= chunk.len();
            text.push(if written {
                char::from(DIGITS[digit as usize])
            } else {
                '='
            });
        }
    }
    text
}
