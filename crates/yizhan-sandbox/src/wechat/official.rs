//! What official accounts do by API beside tokens and users, subscription messages of mini programs
//! among it: one file per group.

pub(super) mod article;
pub(super) mod draft;
pub(super) mod freepublish;
mod html;
pub(super) mod mass;
pub(super) mod material;
pub(super) mod menu;
pub(super) mod newtmpl;
pub(super) mod scene;
pub(super) mod subscribe;
pub(super) mod tags;
pub(super) mod template;
pub(super) mod upload;

use super::route::Ctx;
use crate::{
    errors::ApiError,
    state::{Account, State, User, official::Official},
};
use serde_json::{Value, json};

/// People on one page.
const PAGE: usize = 10_000;

impl Ctx<'_> {
    /// The official account whose token came: 48001 for a mini program.
    pub(super) fn official(&self) -> Result<String, ApiError> {
        let app_id = self.app_id();
        match self.state.accounts.get(app_id) {
            Some(account) if Account::is_mini(account) => Err(ApiError::of(48001)),
            _ => Ok(app_id.to_owned()),
        }
    }

    /// What the account keeps.
    pub(super) fn kept(&mut self) -> &mut Official {
        let app_id = self.app_id().to_owned();
        self.state.official(&app_id)
    }

    /// A person of the account: 40003 for a stranger.
    pub(super) fn person(&mut self, openid: &str) -> Result<&mut User, ApiError> {
        let key = (self.app_id().to_owned(), openid.to_owned());
        self.state
            .users
            .get_mut(&key)
            .ok_or_else(|| ApiError::of(40003))
    }
}

/// One page of an account's people after an openid, and how many there are: 40003 for a stranger.
pub(super) fn page(
    state: &State,
    account: &str,
    after: &str,
    wanted: impl Fn(&User) -> bool,
) -> Result<(usize, Vec<String>), ApiError> {
    let key = (account.to_owned(), after.to_owned());
    if !after.is_empty() && !state.users.contains_key(&key) {
        return Err(ApiError::of(40003));
    }
    let wanted: Vec<&str> = state
        .people(account)
        .filter(|user| wanted(user))
        .map(|user| user.is.openid.as_str())
        .collect();
    let page = wanted.iter().filter(|openid| **openid > after);
    let page = page.take(PAGE).map(|openid| (*openid).to_owned()).collect();
    Ok((wanted.len(), page))
}

/// A page of openids as WeChat answers it: an empty one has no `data` at all.
pub(super) fn listed(total: Option<usize>, page: &[String]) -> Value {
    let mut answer = json!({
        "count": page.len(),
        "next_openid": page.last().map_or("", String::as_str),
    });
    if let Some(total) = total {
        answer["total"] = total.into();
    }
    if !page.is_empty() {
        answer["data"] = json!({ "openid": page });
    }
    answer
}

/// Text that is not empty.
pub(super) fn text<'a>(value: &'a Value, name: &str) -> Option<&'a str> {
    value.get(name)?.as_str().filter(|text| !text.is_empty())
}
