//! Page tickets ahead of demand: an official account's pages want one as soon as it is authorised.

use super::{Account, Engine, Target, fetch::Failure};
use crate::view::TicketKind;
use std::sync::Arc;

impl Engine {
    /// Has the JS-SDK ticket fetched of an account whose token is there, unless it has one.
    pub(super) fn want_page_ticket(&self, account: &Arc<Account>) {
        let mini_program = account.about().mini_program == Some(true);
        if mini_program || account.own.is_some() || !self.settings.jsapi_tickets_ahead {
            return;
        }
        let target = Target::Ticket(Arc::clone(account), TicketKind::Jsapi);
        let now = self.now();
        if self.slot(&target).current(now).is_none() {
            self.schedule_at(&target, now);
        }
    }

    /// Mini programs have no pages: WeChat is not even asked.
    pub(super) async fn refuse_mini_program(
        self: &Arc<Self>,
        account: &Account,
    ) -> Result<(), Failure> {
        if self.is_mini_program(account).await? {
            return Err(Failure::Never {
                reason: "mini programs have no page tickets".to_owned(),
            });
        }
        Ok(())
    }
}
