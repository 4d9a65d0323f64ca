//! Open-platform accounts (开放平台帐号): accounts bound to the same one know a person by one unionid.

use super::State;
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use sha1::{Digest, Sha1};
use std::collections::BTreeSet;

/// Open-platform accounts kept before those that nobody is bound to are forgotten.
const MOST: usize = 10_000;

/// An open-platform account.
#[derive(Clone, Debug, Default)]
pub(crate) struct OpenAccount {
    /// Whose it is (主体).
    pub(crate) entity: String,
    /// App ids bound to it.
    pub(crate) bound: BTreeSet<String>,
    /// Whether it was made by API; another is none of the API's business.
    pub(crate) by_api: bool,
}

impl State {
    /// The open-platform account that an account is bound to.
    pub(crate) fn open_account_of(&self, account: &str) -> Option<&str> {
        self.open_accounts
            .iter()
            .find(|(_, open)| open.bound.contains(account))
            .map(|(id, _)| id.as_str())
    }

    /// Makes one, with the first account that is bound to it.
    pub(crate) fn new_open_account(&mut self, account: &str, by_api: bool) -> String {
        if self.open_accounts.len() >= MOST {
            self.open_accounts.retain(|_, open| !open.bound.is_empty());
        }
        let id = format!(
            "wx{:016x}",
            u64::from_be_bytes(super::tokens::random_bytes())
        );
        let entity = self.accounts.get(account).map(|a| a.entity().to_owned());
        let open = OpenAccount {
            entity: entity.unwrap_or_default(),
            bound: BTreeSet::from([account.to_owned()]),
            by_api,
        };
        self.open_accounts.insert(id.clone(), open);
        id
    }

    /// How an account knows a person beyond itself: as the world says, or, while it is bound to an
    /// open-platform account, by that one's name for who is the same in the world.
    pub(crate) fn unionid(&self, account: &str, openid: &str) -> String {
        let user = self.users.get(&(account.to_owned(), openid.to_owned()));
        let person = user.map_or("", |user| user.is.unionid.as_str());
        match self.open_account_of(account) {
            Some(open) if !person.is_empty() => {
                let digest = Sha1::digest(format!("{open}/{person}"));
                format!("o6_bm{}", &URL_SAFE_NO_PAD.encode(digest)[..23])
            }
            _ => person.to_owned(),
        }
    }
}
