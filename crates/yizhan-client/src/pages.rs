//! Lists that come in pages, as streams of their pages.

use crate::{
    account::AccountClient, answer, client::Client, error::Error, request::Prepared, route::Route,
};
use futures_core::stream::BoxStream;
use futures_util::{StreamExt, stream};
use serde_json::{Map, Value};
use std::collections::HashSet;
use yizhan_core::{Endpoint, Scope};

/// How a list goes on after a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Paging {
    /// Where the answer has its items, as a JSON pointer: `/data/openid`.
    items: &'static str,
    step: Step,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    /// A member of the answer goes into a member of the next request.
    Cursor(&'static str, &'static str),
    /// `offset` counts on by the items that came, up to `total_count`.
    Offset,
}

impl Paging {
    /// The items are at `items` (`/userlist`), and the answer's member `next` is the next request's
    /// member `cursor`.
    #[must_use]
    pub const fn cursor(items: &'static str, cursor: &'static str, next: &'static str) -> Self {
        let step = Step::Cursor(cursor, next);
        Self { items, step }
    }

    /// The items are at `items`, and the request's `offset` says how many to pass over.
    #[must_use]
    pub const fn offset(items: &'static str) -> Self {
        let step = Step::Offset;
        Self { items, step }
    }

    /// How the list of a path goes on, where that is known.
    #[must_use]
    pub fn of(path: &str) -> Option<Self> {
        let cursor = |items| Self::cursor(items, "cursor", "next_cursor");
        Some(match path {
            "/cgi-bin/user/get" | "/cgi-bin/user/tag/get" => {
                Self::cursor("/data/openid", "next_openid", "next_openid")
            }
            "/cgi-bin/tags/members/getblacklist" => {
                Self::cursor("/data/openid", "begin_openid", "next_openid")
            }
            "/cgi-bin/material/batchget_material"
            | "/cgi-bin/draft/batchget"
            | "/cgi-bin/freepublish/batchget" => Self::offset("/item"),
            "/cgi-bin/component/api_get_authorizer_list" => Self::offset("/list"),
            "/cgi-bin/user/list_id" => cursor("/dept_user"),
            "/cgi-bin/user/list_member_auth" => cursor("/member_auth_list"),
            "/cgi-bin/externalcontact/batch/get_by_user" => cursor("/external_contact_list"),
            "/cgi-bin/externalcontact/groupchat/list" => cursor("/group_chat_list"),
            _ => return None,
        })
    }

    /// The items of a page; a list of one may come as the bare element.
    fn items(&self, page: &Value) -> Vec<Value> {
        match page.pointer(self.items) {
            None | Some(Value::Null) => Vec::new(),
            Some(Value::Array(items)) => items.clone(),
            Some(Value::String(text)) if text.is_empty() => Vec::new(),
            Some(item) => vec![item.clone()],
        }
    }

    /// The request's member to change and its value, when there may be another page.
    fn next(&self, asked: &Map<String, Value>, page: &Value, came: usize) -> Option<(&str, Value)> {
        match self.step {
            Step::Cursor(cursor, next) => {
                let value = page.get(next)?;
                let over = value.is_null() || value == "" || value == 0;
                (!over).then(|| (cursor, value.clone()))
            }
            Step::Offset => {
                let before = asked.get("offset").and_then(Value::as_u64).unwrap_or(0);
                let offset = before.saturating_add(came as u64);
                let total = page.get("total_count").and_then(|total| match total {
                    Value::String(text) => text.parse().ok(),
                    other => other.as_u64(),
                });
                let more = total.is_none_or(|total| offset < total);
                more.then(|| ("offset", offset.into()))
            }
        }
    }
}

/// Where a list is.
struct Walk {
    client: Client,
    scope: Scope,
    paging: Paging,
    request: Map<String, Value>,
    /// Cursors that have been sent: WeChat must not lead back to one.
    sent: HashSet<String>,
    /// The items of the page before.
    before: Vec<Value>,
}

impl Client {
    /// The pages of a list from `request` on, each asked for when the one before it is taken. It
    /// ends after the last page, at one that is empty or repeats the one before it, at a cursor that
    /// was sent already, and after the first error.
    ///
    /// For the lists that [`Paging::of`] knows; for others there is [`Client::pages_by`].
    pub fn pages<E>(
        &self,
        scope: &Scope,
        request: &E,
    ) -> BoxStream<'static, Result<E::Response, Error>>
    where
        E: Endpoint,
        E::Response: Send + 'static,
    {
        match Paging::of(E::OPERATION.path) {
            Some(paging) => self.pages_by(scope, request, paging),
            None => failed(
                E::OPERATION.name,
                "it is not known how its list goes on: use `pages_by`",
            ),
        }
    }

    /// As [`Client::pages`], for a list that goes on as `paging` says.
    pub fn pages_by<E>(
        &self,
        scope: &Scope,
        request: &E,
        paging: Paging,
    ) -> BoxStream<'static, Result<E::Response, Error>>
    where
        E: Endpoint,
        E::Response: Send + 'static,
    {
        let name = E::OPERATION.name;
        let request = match serde_json::to_value(request) {
            Ok(Value::Object(members)) => members,
            Ok(Value::Null) => Map::new(),
            _ => return failed(name, "it is not a JSON object"),
        };
        let walk = Walk {
            client: self.clone(),
            scope: scope.clone(),
            paging,
            request,
            sent: HashSet::new(),
            before: Vec::new(),
        };
        stream::unfold(Some(walk), async |walk| {
            let mut walk = walk?;
            match walk.page::<E>().await {
                Ok((page, more)) => Some((Ok(page?), more.then_some(walk))),
                Err(error) => Some((Err(error), None)),
            }
        })
        .boxed()
    }
}

impl Walk {
    /// The next page, and whether there may be another after it.
    async fn page<E: Endpoint>(&mut self) -> Result<(Option<E::Response>, bool), Error> {
        let route = Route::from(E::OPERATION);
        let prepared = Prepared::from_members(&route, self.request.clone());
        let (body, token) = self.client.run(&self.scope, &route, &prepared).await?;
        let redactor = || prepared.redactor(token.as_ref());
        let page: Value = answer::decode(&route, redactor, &body)?;
        let items = self.paging.items(&page);
        if items.is_empty() || items == self.before {
            return Ok((None, false));
        }
        let answer = answer::decode(&route, redactor, &body)?;
        let Some((member, value)) = self.paging.next(&self.request, &page, items.len()) else {
            return Ok((Some(answer), false));
        };
        // A first request that continues an earlier walk has a cursor too.
        if let Some(cursor) = self.request.get(member) {
            self.sent.insert(cursor.to_string());
        }
        let more = !self.sent.contains(&value.to_string());
        self.request.insert(member.to_owned(), value);
        self.before = items;
        Ok((Some(answer), more))
    }
}

impl AccountClient {
    /// The pages of a list; see [`Client::pages`].
    pub fn pages<E>(&self, request: &E) -> BoxStream<'static, Result<E::Response, Error>>
    where
        E: Endpoint,
        E::Response: Send + 'static,
    {
        self.client().pages(self.scope(), request)
    }

    /// The pages of a list that goes on as `paging` says; see [`Client::pages_by`].
    pub fn pages_by<E>(
        &self,
        request: &E,
        paging: Paging,
    ) -> BoxStream<'static, Result<E::Response, Error>>
    where
        E: Endpoint,
        E::Response: Send + 'static,
    {
        self.client().pages_by(self.scope(), request, paging)
    }
}

fn failed<T: Send + 'static>(
    operation: &str,
    reason: &str,
) -> BoxStream<'static, Result<T, Error>> {
    let error = Error::Encode {
        operation: operation.to_owned(),
        reason: reason.to_owned(),
    };
    stream::once(async { Err(error) }).boxed()
}
