//! What happens by itself after a while, by the sandbox's clock: verdicts of WeChat's reviewers.

use super::{State, notice::Notice, review::Subject};
use std::collections::BTreeMap;

/// Things to come at most; what is beyond them never comes by itself.
const MOST: usize = 100_000;
/// Where the numbers of requests begin.
const FIRST_ID: i64 = 421_000_000;

/// The reviewers say what they think.
#[derive(Clone, Debug)]
struct Coming {
    account: String,
    subject: Subject,
    id: i64,
}

/// Everything to come, by when it is due.
#[derive(Clone, Debug, Default)]
pub(crate) struct Agenda {
    coming: BTreeMap<(i64, i64), Coming>,
    last_id: i64,
}

impl Agenda {
    /// A number for a request or a task.
    pub(crate) fn next_id(&mut self) -> i64 {
        self.last_id += 1;
        FIRST_ID + self.last_id
    }

    fn add(&mut self, due: i64, what: Coming) {
        if self.coming.len() < MOST {
            let id = self.next_id();
            self.coming.insert((due, id), what);
        }
    }

    fn take_due(&mut self, now: i64) -> Vec<Coming> {
        let later = self.coming.split_off(&(now.saturating_add(1), 0));
        std::mem::replace(&mut self.coming, later)
            .into_values()
            .collect()
    }
}

impl State {
    /// The reviewers pass a request so many seconds from now; 0: never by themselves.
    pub(crate) fn review_in(&mut self, seconds: i64, account: &str, subject: Subject, id: i64) {
        if seconds > 0 {
            let coming = Coming {
                account: account.to_owned(),
                subject,
                id,
            };
            self.agenda.add(self.now().saturating_add(seconds), coming);
        }
    }

    /// Lets everything happen that has fallen due; what is to be pushed of it.
    pub(crate) fn happen_due(&mut self) -> Vec<Notice> {
        let due = self.agenda.take_due(self.now());
        due.into_iter()
            .filter_map(|c| {
                let verdict = self.opinion(&c.account, c.subject, c.id);
                self.decide(&c.account, c.subject, c.id, &verdict)
            })
            .collect()
    }
}
