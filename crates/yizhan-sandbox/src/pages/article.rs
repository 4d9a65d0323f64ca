//! An article as its readers see it: a draft by its temporary address, or what is out.

use super::{Notice, rendered};
use crate::{server::Shared, state::State};
use askama::Template;
use axum::{
    extract::{Path, State as Given},
    response::{IntoResponse, Response},
};
use http::{HeaderValue, StatusCode, header};
use serde_json::Value;

/// An article.
#[derive(Template)]
#[template(path = "article.html")]
struct Page<'a> {
    title: &'a str,
    author: &'a str,
    content: &'a str,
    source: &'a str,
}

/// GET `/s/{id}/{number}`: 404 for what is not there, a page that says so for what was taken back.
pub(super) async fn show(
    Given(shared): Given<Shared>,
    Path((id, number)): Path<(String, usize)>,
) -> Response {
    let found = find(&shared.state(), &id, number);
    let Some((article, is_deleted)) = found else {
        return StatusCode::NOT_FOUND.into_response();
    };
    if is_deleted {
        return Notice {
            title_zh: "该内容已被发布者删除",
            title: "The article was deleted",
            message_zh: "此内容已被发布者删除。".to_owned(),
            message: "Whoever published this has taken it back.".to_owned(),
            ..Notice::default()
        }
        .into_response();
    }
    let text = |name: &str| article[name].as_str().unwrap_or_default();
    let mut page = rendered(&Page {
        title: text("title"),
        author: text("author"),
        content: text("content"),
        source: text("content_source_url"),
    });
    // An article's HTML is the account's own, but its scripts never run.
    let policy = HeaderValue::from_static("script-src 'none'");
    page.headers_mut()
        .insert(header::CONTENT_SECURITY_POLICY, policy);
    page
}

/// An article of any account, and whether it was taken back.
fn find(state: &State, id: &str, number: usize) -> Option<(Value, bool)> {
    let now = state.now();
    let index = number.checked_sub(1)?;
    state.official.values().find_map(|kept| {
        if let Some(out) = kept.news.published.get(id) {
            let article = out.articles.get(index)?.clone();
            return Some((article, out.deleted.contains(&number)));
        }
        let article = kept.news.get(id, now)?.articles.get(index)?.clone();
        Some((article, false))
    })
}
