//! Applications for mini programs (快速注册): by a legal person's face check, by a person, for a trial,
//! and for a trial to become regular. Each waits for somebody to confirm, a day at most.

use super::{
    Account, State,
    life::Consent,
    mini::Mini,
    tokens::{random_bytes, random_text},
};
use crate::world::{self, AccountKind};
use serde_json::{Value, json};

/// Seconds until an application that nobody confirmed has lapsed.
pub(crate) const PATIENCE: i64 = 24 * 3_600;
/// Applications remembered at most.
const MOST: usize = 1_000;
/// Accounts that the world holds before no more are registered.
const MOST_ACCOUNTS: usize = 10_000;
/// Mini programs of one company, and of one person.
const MOST_OF_COMPANY: usize = 50;
const MOST_OF_PERSON: usize = 5;
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

    /// Decides an application; `None` when there is none of that id, or it is decided.
    pub(crate) fn decide_application(&mut self, id: &str, decision: Decision) -> Option<Outcome> {
        let at = self
            .applications
            .iter()
            .position(|a| a.id == id && a.is_open())?;
        let application = self.applications[at].clone();
        let decision = match (decision, self.limit(&application)) {
            (Decision::Pass, Some(status)) => Decision::Fail(status, String::new()),
            (decision, _) => decision,
        };
        let mut outcome = Outcome {
            component: application.component.clone(),
            info_type: application.info_type(),
            info: application.info(),
            status: 0,
            message: "OK".to_owned(),
            account: None,
            consent: None,
        };
        match decision {
            Decision::Pass => {
                let (account, consent) = self.establish(&application);
                outcome.account = Some(account);
                outcome.consent = consent;
                self.applications[at].stage = Stage::Done;
            }
            Decision::Fail(status, message) => {
                outcome.status = status;
                outcome.message = if message.is_empty() {
                    message_of(status).to_owned()
                } else {
                    message
                };
                if let Subject::Verification { account, .. } = &application.subject {
                    outcome.account = Some(account.clone());
                }
                self.applications[at].stage = Stage::Failed(status);
            }
        }
        Some(outcome)
    }

    /// Lets the applications lapse that nobody confirmed in time. The page of a trial ends silently.
    pub(crate) fn lapse_applications(&mut self) -> Vec<Outcome> {
        let latest = self.now().saturating_sub(PATIENCE);
        let is_late = |a: &&Application| a.stage == Stage::Waiting && a.made_at <= latest;
        let late: Vec<(String, bool)> = self
            .applications
            .iter()
            .filter(is_late)
            .map(|a| (a.id.clone(), matches!(a.subject, Subject::Trial { .. })))
            .collect();
        late.into_iter()
            .filter_map(|(id, silent)| {
                let decision = Decision::Fail(LAPSED, String::new());
                self.decide_application(&id, decision).filter(|_| !silent)
            })
            .collect()
    }

    /// Why a company or a person may have no more mini programs.
    fn limit(&self, application: &Application) -> Option<i64> {
        let done = || self.applications.iter().filter(|a| a.stage == Stage::Done);
        if let Some(company) = application.company() {
            let theirs = done().filter(|a| a.company().is_some_and(|c| c.code == company.code));
            return (theirs.count() >= MOST_OF_COMPANY).then_some(1_001);
        }
        let theirs = done().filter(|a| a.company().is_none() && a.person() == application.person());
        (theirs.count() >= MOST_OF_PERSON).then_some(1_003)
    }

    /// The mini program comes to be, or changes hands.
    fn establish(&mut self, application: &Application) -> (String, Option<Consent>) {
        let (name, entity, kind) = match &application.subject {
            Subject::Verification { account, company } => {
                if let Some(is) = self.accounts.get_mut(account) {
                    is.entity.clone_from(&company.name);
                }
                if let Some(mini) = self.minis.get_mut(account) {
                    mini.register_type = register_type::VERIFIED;
                }
                return (account.clone(), None);
            }
            Subject::Enterprise(company) => (
                String::new(),
                company.name.clone(),
                register_type::ENTERPRISE,
            ),
            Subject::Person { name, .. } => (String::new(), name.clone(), register_type::PERSON),
            Subject::Trial { name, openid } => (
                format!("{name}{TRIAL_SUFFIX}"),
                openid.clone(),
                register_type::TRIAL,
            ),
        };
        let account = self.register(name, entity, kind);
        let consent = self.authorize(&application.component, &account, None, None);
        (account, consent)
    }

    /// Adds a mini program to the world: nothing is set, committed or released yet.
    pub(crate) fn register(&mut self, name: String, entity: String, kind: i64) -> String {
        let app_id = format!("wx{:016x}", u64::from_be_bytes(random_bytes()));
        let is = world::Account {
            app_id: app_id.clone(),
            original_id: format!("gh_{:012x}", u64::from_be_bytes(random_bytes()) >> 16),
            secret: format!("{:032x}", u128::from_be_bytes(random_bytes())),
            kind: AccountKind::MiniProgram,
            name,
            token: format!("{:016x}", u64::from_be_bytes(random_bytes())),
            encoding_aes_key: encoding_aes_key(),
            ..world::Account::default()
        };
        let account = Account {
            is,
            entity,
            ..Account::default()
        };
        self.accounts.insert(app_id.clone(), account);
        let mini = Mini {
            register_type: kind,
            ..Mini::default()
        };
        self.minis.insert(app_id.clone(), mini);
        app_id
    }
}

/// 43 letters and digits; the last one ends 256 bits, so not every letter will do.
fn encoding_aes_key() -> String {
    let hex: String = random_bytes::<21>()
        .iter()
        .map(|b| format!("{b:02x}"))
        .collect();
    hex + "A"
}

/// What WeChat says of a status where it says anything of its own.
fn message_of(status: i64) -> &'static str {
    match status {
        -1 => "open verity failed",
        LAPSED..=100_003 => "legal person has not confirmed in time",
        _ => "real name check failed",
    }
}
