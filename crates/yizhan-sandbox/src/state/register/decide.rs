//! Applications are decided, lapse, and make mini programs.

use super::{
    Application, Decision, LAPSED, Outcome, PATIENCE, Stage, Subject, TRIAL_SUFFIX, register_type,
};
use crate::{
    state::{Account, State, life::Consent, mini::Mini, tokens::random_bytes},
    world::{self, AccountKind},
};

/// Mini programs of one company, and of one person.
const MOST_OF_COMPANY: usize = 50;
const MOST_OF_PERSON: usize = 5;

impl State {
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
