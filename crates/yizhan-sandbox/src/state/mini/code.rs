//! The code of a mini program: trial version (体验版), audits, what is online, gray release.

use crate::state::{
    notice::Event,
    review::{Request, Standing, Verdict},
    tally::Tally,
    template::Contents,
};
use serde_json::json;

/// Audits remembered at most.
const MOST_AUDITS: usize = 100;
/// Released versions remembered at most.
const MOST_RELEASES: usize = 6;

/// Code as it was committed.
#[derive(Clone, Debug)]
pub(crate) struct Version {
    /// `user_version`
    pub(crate) user_version: String,
    /// `user_desc`
    pub(crate) user_desc: String,
    /// What is in it.
    pub(crate) contents: Contents,
    /// The interfaces that ext.json configures (`requiredPrivateInfos`), with `wx.` before them.
    pub(crate) configured: Vec<&'static str>,
    /// When it was committed.
    pub(crate) committed_at: i64,
}

/// An audit.
#[derive(Clone, Debug)]
pub(crate) struct Audit {
    /// The request itself.
    pub(crate) request: Request,
    /// What is looked at.
    pub(crate) version: Version,
    /// Whether it was sped up.
    pub(crate) sped_up: bool,
    /// Whether it was released in full.
    pub(crate) released: bool,
}

impl Audit {
    /// 0 passed, 1 refused, 2 waiting, 3 withdrawn, 4 delayed.
    pub(crate) fn status(&self) -> i64 {
        match self.request.standing {
            Standing::Passed => 0,
            Standing::Refused => 1,
            Standing::Waiting => 2,
            Standing::Withdrawn => 3,
            Standing::Delayed => 4,
        }
    }
}

/// A version online.
#[derive(Clone, Debug)]
pub(crate) struct Release {
    /// Its number, ascending.
    pub(crate) app_version: i64,
    /// When it was released.
    pub(crate) released_at: i64,
    /// What it is.
    pub(crate) version: Version,
}

/// A gray release (分阶段发布).
#[derive(Clone, Debug)]
pub(crate) struct Gray {
    /// 1 under way, 3 finished, 4 cancelled.
    pub(crate) status: i64,
    /// How many of a hundred users get it.
    pub(crate) percentage: i64,
    /// When it began.
    pub(crate) began_at: i64,
    /// Whether developers get it first.
    pub(crate) debuggers_first: bool,
    /// Whether testers get it first.
    pub(crate) testers_first: bool,
}

/// Code in all its states.
#[derive(Clone, Debug, Default)]
pub(crate) struct Code {
    /// The trial version.
    pub(crate) trial: Option<Version>,
    /// Audits, latest last.
    pub(crate) audits: Vec<Audit>,
    /// Releases before the one online, and that one last.
    pub(crate) releases: Vec<Release>,
    /// Whether what is online came by going back.
    pub(crate) reverted: bool,
    /// The latest gray release.
    pub(crate) gray: Option<Gray>,
    /// Whether the service is closed to visitors.
    pub(crate) closed: bool,
    /// The lowest version of the base library; empty: any.
    pub(crate) support_version: String,
    /// Withdrawals of the day and of the month.
    pub(crate) undone: (Tally, Tally),
    last_app_version: i64,
}

impl Code {
    /// What is online.
    pub(crate) fn online(&self) -> Option<&Release> {
        self.releases.last()
    }

    /// Whether there is such a page: online, or, unless the release is meant, in the trial version.
    pub(crate) fn has_page(&self, env_version: &str, page: &str) -> bool {
        let online = self.online().map(|release| &release.version);
        let trial = self.trial.as_ref().filter(|_| env_version != "release");
        let mut versions = online.into_iter().chain(trial);
        versions.any(|version| version.contents.pages.iter().any(|p| p == page))
    }

    /// The audit that is not decided yet.
    pub(crate) fn open_audit(&mut self) -> Option<&mut Audit> {
        self.audits.iter_mut().find(|a| a.request.is_open())
    }

    /// Whether a gray release is under way.
    pub(crate) fn in_gray(&self) -> bool {
        self.gray.as_ref().is_some_and(|g| g.status == 1)
    }

    /// Remembers an audit; the oldest makes room.
    pub(crate) fn submitted(&mut self, request: Request, version: Version) {
        if self.audits.len() >= MOST_AUDITS {
            self.audits.remove(0);
        }
        self.audits.push(Audit {
            request,
            version,
            sped_up: false,
            released: false,
        });
    }

    /// Puts a version online, which ends a gray release.
    pub(crate) fn release(&mut self, version: Version, now: i64) {
        if self.releases.len() >= MOST_RELEASES {
            self.releases.remove(0);
        }
        self.last_app_version += 1;
        self.releases.push(Release {
            app_version: self.last_app_version,
            released_at: now,
            version,
        });
        self.reverted = false;
        if let Some(gray) = self.gray.as_mut().filter(|g| g.status == 1) {
            gray.status = 3;
        }
    }

    /// The reviewers decide an audit: who asked, and what is pushed.
    pub(crate) fn decide(
        &mut self,
        id: i64,
        verdict: &Verdict,
        now: i64,
    ) -> Option<(Option<String>, Event)> {
        let audit = self.audits.iter_mut().find(|a| a.request.id == id)?;
        if !audit.request.decide(verdict, now) {
            return None;
        }
        let event = match verdict {
            Verdict::Pass => Event {
                name: "weapp_audit_success",
                members: vec![("SuccTime", now.into())],
            },
            Verdict::Refuse { reason, screenshot } => Event {
                name: "weapp_audit_fail",
                members: vec![
                    ("Reason", json!(reason)),
                    ("FailTime", now.into()),
                    ("ScreenShot", json!(screenshot)),
                ],
            },
            Verdict::Delay { reason } => Event {
                name: "weapp_audit_delay",
                members: vec![("Reason", json!(reason)), ("DelayTime", now.into())],
            },
        };
        Some((audit.request.component.clone(), event))
    }
}
