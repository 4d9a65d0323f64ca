//! Suites: their tickets, and who has installed them.

use super::{Agent, Caller};
use crate::{
    state::{
        State, Ticket,
        codes::Purpose,
        tokens::{Holder, random_text},
    },
    world,
};

/// Seconds that a `suite_ticket` works.
pub(crate) const TICKET_LIFE: i64 = 1_800;
/// Seconds that a `pre_auth_code` of a suite works.
pub(crate) const PRE_AUTH_LIFE: i64 = 1_200;
/// Seconds that an `auth_code` works.
pub(crate) const AUTH_CODE_LIFE: i64 = 600;
/// Tickets that a suite has at once.
const MOST_TICKETS: usize = 200;
/// Where the ids of installed applications begin.
const FIRST_AGENT: u64 = 1_000_101;

/// A corp's consent to a suite.
#[derive(Clone, Default)]
pub(crate) struct Install {
    /// The same until the corp authorises anew.
    pub(crate) permanent_code: String,
    /// When consent was given.
    pub(crate) since: i64,
    /// The application that the suite is in the corp.
    pub(crate) agent: u64,
    /// Whether a code of this consent has been exchanged.
    pub(crate) exchanged: bool,
    /// `state` of the installation.
    pub(crate) state: String,
}

/// What consent gives.
#[derive(Clone, Debug)]
pub(crate) struct Consent {
    /// The code of the pushed event.
    pub(crate) event_code: String,
    /// The code of the redirect.
    pub(crate) redirect_code: String,
}

impl State {
    /// Makes a ticket for a suite.
    pub(crate) fn new_suite_ticket(&mut self, suite: &str) -> Option<String> {
        let now = self.now();
        let s = self.suites.get_mut(suite)?;
        s.tickets.retain(|t| t.made_at + TICKET_LIFE > now);
        if s.tickets.len() >= MOST_TICKETS {
            s.tickets.pop_front();
        }
        let value = random_text(86);
        s.tickets.push_back(Ticket {
            value: value.clone(),
            made_at: now,
        });
        s.last_ticket_at = now;
        Some(value)
    }

    /// Makes a `pre_auth_code` of a suite.
    pub(crate) fn new_suite_pre_auth_code(&mut self, suite: &str) -> String {
        let purpose = Purpose::SuitePreAuth {
            suite: suite.to_owned(),
        };
        self.codes.make(purpose, self.now(), PRE_AUTH_LIFE)
    }

    /// Consent that was given and exchanged before the sandbox began.
    pub(crate) fn install_quietly(&mut self, suite: &str, corp: &str) {
        self.install(suite, corp, "");
        let key = (suite.to_owned(), corp.to_owned());
        if let Some(install) = self.installs.get_mut(&key) {
            install.exchanged = true;
        }
    }

    /// A corp installs a suite, for the first time or again: the permanent code is new. `None` when
    /// the suite or the corp does not exist.
    pub(crate) fn install(&mut self, suite: &str, corp: &str, state: &str) -> Option<Consent> {
        let now = self.now();
        let name = self.suites.get(suite)?.is.name.clone();
        let key = (suite.to_owned(), corp.to_owned());
        let agents = &mut self.corps.get_mut(corp)?.agents;
        let agent = match self.installs.get(&key) {
            Some(before) => before.agent,
            None => {
                let last = agents.keys().next_back().copied().unwrap_or(0);
                let agent = FIRST_AGENT.max(last.saturating_add(1));
                let is = world::CorpAgent {
                    agent_id: agent,
                    name,
                    ..world::CorpAgent::default()
                };
                let suite = Some(suite.to_owned());
                let app = Agent {
                    is,
                    suite,
                    ..Agent::default()
                };
                agents.insert(agent, app);
                agent
            }
        };
        self.end_install(suite, corp);
        let install = Install {
            permanent_code: random_text(43),
            since: now,
            agent,
            exchanged: false,
            state: state.to_owned(),
        };
        self.installs.insert(key, install);
        Some(self.codes_of_install(suite, corp))
    }

    /// The codes that lead to a permanent code.
    fn codes_of_install(&mut self, suite: &str, corp: &str) -> Consent {
        let now = self.now();
        let purpose = Purpose::Install {
            suite: suite.to_owned(),
            corp: corp.to_owned(),
        };
        let event_code = self.codes.make(purpose.clone(), now, AUTH_CODE_LIFE);
        let redirect_code = if self.rules.same_authorization_code {
            event_code.clone()
        } else {
            self.codes.make(purpose, now, AUTH_CODE_LIFE)
        };
        Consent {
            event_code,
            redirect_code,
        }
    }

    /// A new permanent code for a consent that stands: the code that leads to it.
    pub(crate) fn reset_permanent_code(&mut self, suite: &str, corp: &str) -> Option<String> {
        let key = (suite.to_owned(), corp.to_owned());
        let install = self.installs.get_mut(&key)?;
        install.permanent_code = random_text(43);
        install.exchanged = false;
        self.end_install(suite, corp);
        Some(self.codes_of_install(suite, corp).event_code)
    }

    /// A corp withdraws its consent; `false` when there was none.
    pub(crate) fn uninstall(&mut self, suite: &str, corp: &str) -> bool {
        let key = (suite.to_owned(), corp.to_owned());
        let Some(install) = self.installs.remove(&key) else {
            return false;
        };
        // The token is left as it is: calls with it answer 48004, not 40014.
        self.codes.void_install(suite, corp);
        if let Some(corp) = self.corps.get_mut(corp) {
            corp.agents.remove(&install.agent);
        }
        true
    }

    /// Ends what an earlier consent gave.
    fn end_install(&mut self, suite: &str, corp: &str) {
        let now = self.now();
        let holder = Holder::Work(Caller::Authorized {
            suite: suite.to_owned(),
            corp: corp.to_owned(),
        });
        self.tokens.void_all(&holder, now);
        self.codes.void_install(suite, corp);
    }
}
