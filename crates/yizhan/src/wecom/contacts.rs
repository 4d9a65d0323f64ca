//! Contacts: one or many at a time, and what of them was not accepted.

use super::Agent;
use crate::{
    client::Error,
    work::{department, tag, user},
};

/// As many as one call of `user/batchdelete` takes.
const USERS_AT_ONCE: usize = 200;

/// Of a list that WeCom took, what it did not accept. Nothing, mostly.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[must_use = "a part of the list may not have been accepted"]
pub struct Rejected {
    /// Members (`invaliduser`, `invalidlist`).
    pub users: Vec<String>,
    /// Departments (`invalidparty`).
    pub parties: Vec<i64>,
    /// Tags (`invalidtag`).
    pub tags: Vec<i64>,
}

impl Rejected {
    /// Whether everything was accepted.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.users.is_empty() && self.parties.is_empty() && self.tags.is_empty()
    }
}

impl Agent {
    /// Deletes departments, one after another: WeCom takes them singly, and only empty ones.
    ///
    /// # Errors
    /// That of the first which could not be deleted; those after it are left.
    pub async fn delete_departments(
        &self,
        ids: impl IntoIterator<Item = i64>,
    ) -> Result<(), Error> {
        for id in ids {
            self.calls.call(&department::Delete::new(id)).await?;
        }
        Ok(())
    }

    /// Deletes members, 200 in a call.
    ///
    /// # Errors
    /// That of the first call that failed, with none of its members deleted; later ones are not made.
    pub async fn delete_users(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Result<(), Error> {
        let ids: Vec<String> = ids.into_iter().map(Into::into).collect();
        for batch in ids.chunks(USERS_AT_ONCE) {
            match batch {
                [one] => self.calls.call(&user::Delete::new(one)).await.map(drop)?,
                _ => {
                    let request = user::BatchDelete::new(batch);
                    self.calls.call(&request).await.map(drop)?;
                }
            }
        }
        Ok(())
    }

    /// The members of a department, and with `fetch_child` of those below it.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn department_users(
        &self,
        department: i64,
        fetch_child: bool,
    ) -> Result<Vec<user::SimpleListUserlist>, Error> {
        let request = user::SimpleList::new(department).fetch_child(fetch_child);
        Ok(self.calls.call(&request).await?.userlist)
    }

    /// Gives a tag to members.
    ///
    /// # Errors
    /// See [`Error`]; `40031` when none of them exists.
    pub async fn add_tag_users(
        &self,
        tag: i64,
        users: impl IntoIterator<Item = impl Into<String>>,
    ) -> Result<Rejected, Error> {
        let request = tag::AddTagUsers::new(tag).userlist(users);
        let answer = self.calls.call(&request).await?;
        Ok(rejected(answer.invalidlist, answer.invalidparty))
    }

    /// Takes a tag from members.
    ///
    /// # Errors
    /// See [`Error`]; `40031` when none of them exists.
    pub async fn delete_tag_users(
        &self,
        tag: i64,
        users: impl IntoIterator<Item = impl Into<String>>,
    ) -> Result<Rejected, Error> {
        let request = tag::DelTagUsers::new(tag).userlist(users);
        let answer = self.calls.call(&request).await?;
        Ok(rejected(answer.invalidlist, answer.invalidparty))
    }
}

fn rejected(users: Vec<String>, parties: Vec<i64>) -> Rejected {
    Rejected {
        users,
        parties,
        tags: Vec::new(),
    }
}
