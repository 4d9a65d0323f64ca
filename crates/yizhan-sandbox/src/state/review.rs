//! What WeChat's reviewers are asked, and what they say: of code, of categories, of names,
//! of interfaces.

use super::{State, notice::Notice};

/// A request to the reviewers.
#[derive(Clone, Debug)]
pub(crate) struct Request {
    /// The number that it is asked about by.
    pub(crate) id: i64,
    /// The platform that asked, if one did: it is told the verdict.
    pub(crate) component: Option<String>,
    /// When it was asked.
    pub(crate) asked_at: i64,
    /// When it was decided; 0 until then.
    pub(crate) decided_at: i64,
    /// How it stands.
    pub(crate) standing: Standing,
    /// Why it was refused or is delayed.
    pub(crate) reason: String,
    /// Media ids of the reviewers' screenshots, joined by `|`.
    pub(crate) screenshot: String,
}

/// How a request stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Standing {
    /// Nobody has decided yet.
    Waiting,
    /// It takes longer than usual; still to be decided.
    Delayed,
    /// Yes.
    Passed,
    /// No.
    Refused,
    /// Taken back by who asked.
    Withdrawn,
}

/// Which request is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Subject {
    /// An audit of code.
    Code,
    /// A category (类目) with certificates.
    Category,
    /// A name (昵称) with a protected word.
    Nickname,
    /// The use of an interface for a visitor's place.
    Interface,
}

/// What the reviewers say.
#[derive(Clone, Debug)]
pub(crate) enum Verdict {
    /// Yes.
    Pass,
    /// No.
    Refuse {
        /// Why.
        reason: String,
        /// Media ids joined by `|`; of code only.
        screenshot: String,
    },
    /// Not yet; of code only.
    Delay {
        /// Why.
        reason: String,
    },
}

impl Request {
    /// Whether it is still to be decided.
    pub(crate) fn is_open(&self) -> bool {
        matches!(self.standing, Standing::Waiting | Standing::Delayed)
    }

    /// Writes a verdict down; `false` when there was one already.
    pub(crate) fn decide(&mut self, verdict: &Verdict, now: i64) -> bool {
        if !self.is_open() {
            return false;
        }
        match verdict {
            Verdict::Pass => {
                self.standing = Standing::Passed;
                self.reason.clear();
            }
            Verdict::Refuse { reason, screenshot } => {
                self.standing = Standing::Refused;
                self.reason.clone_from(reason);
                self.screenshot.clone_from(screenshot);
            }
            Verdict::Delay { reason } => {
                self.standing = Standing::Delayed;
                self.reason.clone_from(reason);
            }
        }
        self.decided_at = now;
        true
    }

    /// 2 when refused, 3 when passed, 1 until then: how categories and names number it.
    pub(crate) fn number(&self) -> i64 {
        match self.standing {
            Standing::Passed => 3,
            Standing::Refused => 2,
            _ => 1,
        }
    }
}

impl State {
    /// A request with a fresh number, which passes by itself after a while.
    pub(crate) fn ask(
        &mut self,
        account: &str,
        subject: Subject,
        component: Option<&str>,
    ) -> Request {
        let now = self.now();
        let id = self.agenda.next_id();
        self.review_in(i64::from(self.rules.verdict_after), account, subject, id);
        Request {
            id,
            component: component.map(str::to_owned),
            asked_at: now,
            decided_at: 0,
            standing: Standing::Waiting,
            reason: String::new(),
            screenshot: String::new(),
        }
    }

    /// What the reviewers say by themselves: yes, but for code that collects what its privacy
    /// guideline does not explain.
    pub(crate) fn opinion(&self, account: &str, subject: Subject, id: i64) -> Verdict {
        let unexplained = || {
            let mini = self
                .minis
                .get(account)
                .filter(|_| subject == Subject::Code)?;
            let audit = mini.code.audits.iter().find(|a| a.request.id == id)?;
            let keys = mini.privacy.unexplained(&audit.version.contents.privacy);
            (!keys.is_empty()).then(|| keys.join("、"))
        };
        match unexplained() {
            None => Verdict::Pass,
            Some(keys) => Verdict::Refuse {
                reason: format!("代码收集了 {keys}，请完善用户隐私保护指引后重新提审"),
                screenshot: String::new(),
            },
        }
    }

    /// The reviewers say something; `None` when there is no such request, or it is decided.
    pub(crate) fn decide(
        &mut self,
        account: &str,
        subject: Subject,
        id: i64,
        verdict: &Verdict,
    ) -> Option<Notice> {
        let now = self.now();
        let mini = self.minis.get_mut(account)?;
        let name = &mut self.accounts.get_mut(account)?.is.name;
        let (component, event) = match subject {
            Subject::Code => mini.code.decide(id, verdict, now),
            Subject::Category => mini.categories.decide(id, verdict, now),
            Subject::Interface => mini.interfaces.decide(id, verdict, now),
            Subject::Nickname => mini.naming.decide(id, verdict, now, name),
        }?;
        Some(Notice {
            account: account.to_owned(),
            component,
            from: None,
            event,
        })
    }
}
