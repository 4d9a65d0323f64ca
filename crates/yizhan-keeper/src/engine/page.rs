//! Page tickets: who has which, and those that are fetched ahead of demand.

use super::{Account, Engine, Target};
use crate::view::TicketKind;
use std::sync::Arc;
use yizhan_client::Error;
use yizhan_core::Scope;

impl Engine {
    /// Has the JS-SDK ticket fetched of an authorizer whose token is there, unless it has one: an
    /// official account's pages want one as soon as it is authorised.
    pub(super) fn want_page_ticket(&self, account: &Arc<Account>) {
        let has_pages = matches!(account.scope(), Scope::Authorizer { .. })
            && account.about().mini_program != Some(true);
        if !has_pages || !self.settings.jsapi_tickets_ahead {
            return;
        }
        let target = Target::Ticket(Arc::clone(account), TicketKind::Jsapi);
        let now = self.now();
        if self.slot(&target).current(now).is_none() {
            self.schedule_at(&target, now);
        }
    }

    /// Why such an account has no such ticket, if so: WeChat is not even asked.
    pub(crate) async fn refuse_ticket(
        self: &Arc<Self>,
        account: &Account,
        kind: TicketKind,
    ) -> Result<Option<String>, Error> {
        let scope = account.scope();
        if matches!(scope, Scope::Provider(_)) || !account.ticket_kinds().contains(&kind) {
            let whose = match kind {
                TicketKind::AgentConfig => "corps and their agents",
                TicketKind::WxCard => "official accounts",
                TicketKind::Jsapi => "official accounts and corps",
            };
            return Ok(Some(format!(
                "{scope} has no such ticket: only {whose} have"
            )));
        }
        if !scope.is_work() && self.is_mini_program(account).await? {
            return Ok(Some(format!(
                "{scope} is a mini program: only official accounts have page tickets"
            )));
        }
        Ok(None)
    }
}
