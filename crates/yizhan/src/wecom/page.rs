//! Who visits a page of the application (网页授权).

use super::Agent;
use crate::{
    client::{Asker, ConsentPage, Error},
    work::auth,
};

impl Agent {
    /// Where a visitor's browser goes to come back at `redirect_uri` with a code. `scope` is
    /// `snsapi_base`, or `snsapi_privateinfo` for the member's private information.
    #[must_use]
    pub fn consent_page(&self, redirect_uri: &str, scope: &str, state: &str) -> String {
        let hosts = self.calls.client().http().hosts();
        hosts.consent_page(&ConsentPage {
            app_id: self.calls.scope().app_id(),
            redirect_uri,
            scope,
            state,
            asker: Asker::Agent(self.id),
        })
    }

    /// The visitor of a code, which works once and for five minutes: a member, or an outsider.
    ///
    /// # Errors
    /// See [`Error`]; `40029` when the code does not work.
    pub async fn user_by_code(
        &self,
        code: impl Into<String>,
    ) -> Result<auth::GetUserInfoResponse, Error> {
        self.calls.call(&auth::GetUserInfo::new(code)).await
    }
}
