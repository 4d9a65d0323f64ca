//! Applications for mini programs (快速注册): by a legal person's face check, by a person, for a trial,
//! and for a trial to become regular. Each waits for somebody to confirm, a day at most.

mod decide;

use super::{State, life::Consent, tokens::random_text};
use serde_json::{Value, json};

/// Seconds until an application that nobody confirmed has lapsed.
pub(crate) const PATIENCE: i64 = 24 * 3_600;
/// Applications remembered at most.
const MOST: usize = 1_000;
/// Accounts that the world holds before no more are registered.
const MOST_ACCOUNTS: usize = 10_000;
/// The suffix that every trial mini program's name has.
pub(crate) const TRIAL_SUFFIX: &str = "的体验小程序";

/// Nobody confirmed within a day.
pub(crate) const LAPSED: i64 = 100_001;

/// How a mini program came to be (`register_type`).
pub(crate) mod register_type {
    /// By reuse of an official account.
    pub(crate) const REUSE: i64 = 2;
    /// By a legal person's face check.
    pub(crate) const ENTERPRISE: i64 = 6;
    /// As a trial.
    pub(crate) const TRIAL: i64 = 13;
    /// By a person.
    pub(crate) const PERSON: i64 = 16;
    /// As a trial that became regular.
    pub(crate) const VERIFIED: i64 = 19;
}

/// A company and its legal person.
#[derive(Clone, Debug, Default)]
pub(crate) struct Company {
    /// Its registered name.
    pub(crate) name: String,
    /// Its code.
    pub(crate) code: String,
    /// 1 unified social credit code, 2 organisation code, 3 licence number.
    pub(crate) code_type: i64,
    /// The legal person's WeChat id.
    pub(crate) wechat: String,
    /// The legal person's name.
    pub(crate) person: String,
    /// The platform's telephone number.
    pub(crate) phone: String,
}

/// What is applied for.
#[derive(Clone, Debug)]
pub(crate) enum Subject {
    /// A company's mini program.
    Enterprise(Company),
    /// A person's.
    Person {
        /// Their name.
        name: String,
        /// Their WeChat id.
        wechat: String,
        /// The platform's telephone number.
        phone: String,
    },
    /// A trial mini program (试用小程序).
    Trial {
        /// Its name without the suffix.
        name: String,
        /// Whose it is to be.
        openid: String,
    },
    /// That a trial mini program becomes a company's.
    Verification {
        /// The mini program.
        account: String,
        /// Whose it is to be.
        company: Company,
    },
}

/// How far an application is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stage {
    /// For somebody to confirm.
    Waiting,
    /// Confirmed, and compared with the register of companies.
    Checking,
    /// The mini program exists.
    Done,
    /// It has failed with this status.
    Failed(i64),
}

/// An application.
#[derive(Clone, Debug)]
pub(crate) struct Application {
    /// `taskid` or `unique_id`.
    pub(crate) id: String,
    /// The platform that applies.
    pub(crate) component: String,
    /// What for.
    pub(crate) subject: Subject,
    /// When it was made.
    pub(crate) made_at: i64,
    /// How far it is.
    pub(crate) stage: Stage,
}

impl Application {
    /// Whether somebody can still confirm it.
    pub(crate) fn is_open(&self) -> bool {
        matches!(self.stage, Stage::Waiting | Stage::Checking)
    }

    /// The company that it is about.
    pub(crate) fn company(&self) -> Option<&Company> {
        match &self.subject {
            Subject::Enterprise(company) | Subject::Verification { company, .. } => Some(company),
            _ => None,
        }
    }

    /// Who has to confirm it: WeChat id, or openid.
    fn person(&self) -> &str {
        match &self.subject {
            Subject::Enterprise(company) | Subject::Verification { company, .. } => &company.wechat,
            Subject::Person { wechat, .. } => wechat,
            Subject::Trial { openid, .. } => openid,
        }
    }

    /// The InfoType of what the platform is told.
    fn info_type(&self) -> &'static str {
        match self.subject {
            Subject::Enterprise(_) | Subject::Person { .. } => "notify_third_fasteregister",
            Subject::Trial { .. } => "notify_third_fastregisterbetaapp",
            Subject::Verification { .. } => "notify_third_fastverifybetaapp",
        }
    }

    /// `info`: the application as it was made.
    fn info(&self) -> Value {
        match &self.subject {
            Subject::Enterprise(company) | Subject::Verification { company, .. } => json!({
                "name": company.name,
                "code": company.code,
                "code_type": company.code_type,
                "legal_persona_wechat": company.wechat,
                "legal_persona_name": company.person,
                "component_phone": company.phone,
            }),
            Subject::Person {
                name,
                wechat,
                phone,
            } => json!({ "wxuser": wechat, "idname": name, "component_phone": phone }),
            Subject::Trial { name, .. } => json!({ "unique_id": self.id, "name": name }),
        }
    }
}

/// What became of an application, for the platform's event address.
#[derive(Clone, Debug)]
pub(crate) struct Outcome {
    /// The platform.
    pub(crate) component: String,
    /// The InfoType.
    pub(crate) info_type: &'static str,
    /// The application as it was made.
    pub(crate) info: Value,
    /// 0, or why not.
    pub(crate) status: i64,
    /// `msg`
    pub(crate) message: String,
    /// The mini program.
    pub(crate) account: Option<String>,
    /// Its consent to the platform.
    pub(crate) consent: Option<Consent>,
}

/// What is decided.
#[derive(Clone, Debug)]
pub(crate) enum Decision {
    /// Yes.
    Pass,
    /// No, with a status and a text.
    Fail(i64, String),
}

impl State {
    /// Makes an application; `None` when the sandbox is full of them.
    pub(crate) fn apply(&mut self, component: &str, subject: Subject) -> Option<&Application> {
        if self.accounts.len() >= MOST_ACCOUNTS {
            return None;
        }
        if self.applications.len() >= MOST {
            let old = self.applications.iter().position(|a| !a.is_open())?;
            self.applications.remove(old);
        }
        self.applications.push(Application {
            id: random_text(64),
            component: component.to_owned(),
            subject,
            made_at: self.now(),
            stage: Stage::Waiting,
        });
        self.applications.last()
    }

    /// Whether an earlier application knows that WeChat id under another name.
    pub(crate) fn is_named_otherwise(&self, wechat: &str, name: &str) -> bool {
        self.applications.iter().any(|a| match &a.subject {
            Subject::Trial { .. } => false,
            Subject::Person {
                wechat: w, name: n, ..
            } => w == wechat && n != name,
            Subject::Enterprise(c) | Subject::Verification { company: c, .. } => {
                c.wechat == wechat && c.person != name
            }
        })
    }

    /// Whether an application of that company is under way.
    pub(crate) fn has_applied(&self, code: &str) -> bool {
        let of_company = |a: &&Application| a.company().is_some_and(|c| c.code == code);
        self.applications
            .iter()
            .filter(of_company)
            .any(Application::is_open)
    }
}
