//! WeCom: corps with their applications and contacts, suites, and who calls.

pub(crate) mod contacts;
pub(crate) mod install;
pub(crate) mod message;
pub(crate) mod rate;

use super::{
    State, Ticket,
    codes::{Purpose, USER_CODE_LIFE},
    tally::Tally,
    tokens::{Holder, Standing, TOKEN_LIFE, Token},
};
use crate::world;
use contacts::Member;
use serde_json::Value;
use std::collections::{BTreeMap, VecDeque};

/// A corp and what it lives through.
#[derive(Clone, Default)]
pub(crate) struct Corp {
    /// As the world file declares it; applications and contacts live below.
    pub(crate) is: world::Corp,
    /// Applications by id, those of suites among them.
    pub(crate) agents: BTreeMap<u64, Agent>,
    /// Departments, members and tags.
    pub(crate) contacts: contacts::Contacts,
    /// What its applications have sent.
    pub(crate) messages: message::Messages,
    /// Pictures that stay, of the day and of the month.
    pub(crate) pictures: [Tally; 2],
    /// Group chats made, of the day.
    pub(crate) chats_made: Tally,
}

/// An application of a corp.
#[derive(Clone, Default)]
pub(crate) struct Agent {
    /// As the world file declares it.
    pub(crate) is: world::CorpAgent,
    /// The suite that it is of.
    pub(crate) suite: Option<String>,
    /// Buttons of its menu.
    pub(crate) menu: Option<Value>,
    /// What was set by API.
    pub(crate) settings: BTreeMap<String, Value>,
    /// The day, and how many members it has written to on it.
    pub(crate) sent_today: (i64, u64),
}

/// Somebody opens a page of a corp's application or of a suite.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Visit {
    /// The corp's id, or the suite's.
    pub(crate) app: String,
    /// The corp.
    pub(crate) corp: String,
    /// Who it is said to be.
    pub(crate) visitor: String,
    /// The member, unless the visitor is none.
    pub(crate) userid: Option<String>,
    /// `snsapi_base`, `snsapi_userinfo` or `snsapi_privateinfo`.
    pub(crate) scope: String,
}

/// A suite and what it lives through.
#[derive(Clone, Default)]
pub(crate) struct Suite {
    /// As the world file declares it.
    pub(crate) is: world::Suite,
    /// Its tickets, latest last.
    pub(crate) tickets: VecDeque<Ticket>,
    /// When a ticket was last pushed.
    pub(crate) last_ticket_at: i64,
}

/// Whose token of WeCom's it is.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Caller {
    /// An application of a corp.
    Agent {
        /// The corp.
        corp: String,
        /// `agentid`
        agent: u64,
    },
    /// Contact synchronisation of a corp.
    Contacts {
        /// The corp.
        corp: String,
    },
    /// A suite's own.
    Suite(String),
    /// A suite's for a corp that installed it.
    Authorized {
        /// The suite.
        suite: String,
        /// The corp.
        corp: String,
    },
    /// A provider's: its corp id.
    Provider(String),
    /// A ticket for JS-SDK.
    Ticket {
        /// The corp.
        corp: String,
        /// The application, unless it is the corp's own.
        agent: Option<u64>,
    },
}

impl Caller {
    /// The corp that calls are for; a suite's or provider's own id for those.
    pub(crate) fn id(&self) -> &str {
        match self {
            Self::Suite(id) | Self::Provider(id) => id,
            Self::Agent { corp, .. }
            | Self::Contacts { corp }
            | Self::Authorized { corp, .. }
            | Self::Ticket { corp, .. } => corp,
        }
    }

    /// The suite that calls, when one does.
    pub(crate) fn suite(&self) -> Option<&str> {
        match self {
            Self::Suite(suite) | Self::Authorized { suite, .. } => Some(suite),
            _ => None,
        }
    }

    /// What the token is called.
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Self::Agent { .. } | Self::Contacts { .. } => "access_token",
            Self::Authorized { .. } => "corp_access_token",
            Self::Suite(_) => "suite_access_token",
            Self::Provider(_) => "provider_access_token",
            Self::Ticket { agent: None, .. } => "jsapi_ticket",
            Self::Ticket { .. } => "agent_config_ticket",
        }
    }
}

impl Corp {
    /// Who administers it: the first member of the world file, else the first by id.
    pub(crate) fn admin(&self) -> Option<&Member> {
        let named = self.is.members.first();
        named
            .and_then(|m| self.contacts.member(&m.userid))
            .or_else(|| self.contacts.members.values().next())
    }

    /// Whether an application is open to everybody.
    fn is_open(agent: &Agent) -> bool {
        let is = &agent.is;
        is.allow_user.is_empty() && is.allow_party.is_empty() && is.allow_tag.is_empty()
    }

    /// Whether a member is in the visible scope of an application.
    pub(crate) fn sees(&self, agent: &Agent, member: &Member) -> bool {
        let (is, contacts) = (&agent.is, &self.contacts);
        let named = |id: &String| id.to_lowercase() == member.key();
        let tagged = |id: &u64| {
            contacts
                .tags
                .get(id)
                .is_some_and(|t| contacts.is_tagged(t, member))
        };
        Self::is_open(agent)
            || is.allow_user.iter().any(named)
            || is
                .allow_party
                .iter()
                .any(|id| contacts.is_of(member, *id, true))
            || is.allow_tag.iter().any(tagged)
    }

    /// Whether a department is in the visible scope of an application.
    pub(crate) fn sees_party(&self, agent: &Agent, party: u64) -> bool {
        let mut allowed = agent.is.allow_party.iter();
        Self::is_open(agent) || allowed.any(|id| self.contacts.is_under(party, *id))
    }
}

/// A change of a corp's contacts, on its way to whoever is told.
#[derive(Clone, Debug)]
pub(crate) struct Change {
    /// The corp.
    pub(crate) corp: String,
    /// `create_user` and so on.
    pub(crate) kind: &'static str,
    /// What follows the members that all have.
    pub(crate) members: Vec<(&'static str, Value)>,
}

impl State {
    /// Corps and suites of a world.
    pub(crate) fn add_work(&mut self, corps: Vec<world::Corp>, suites: Vec<world::Suite>) {
        for is in suites {
            let suite = Suite {
                is,
                ..Suite::default()
            };
            self.suites.insert(suite.is.suite_id.clone(), suite);
        }
        for mut is in corps {
            let agents = std::mem::take(&mut is.agents).into_iter().map(|is| {
                let agent = Agent {
                    is,
                    ..Agent::default()
                };
                (agent.is.agent_id, agent)
            });
            let corp = Corp {
                agents: agents.collect(),
                contacts: contacts::Contacts::of(&mut is),
                is,
                ..Corp::default()
            };
            let (id, suites) = (corp.is.corp_id.clone(), corp.is.authorized_to.clone());
            self.corps.insert(id.clone(), corp);
            for suite in suites {
                self.install_quietly(&suite, &id);
            }
        }
    }

    /// The code of a visit.
    pub(crate) fn new_visit_code(&mut self, visit: Visit) -> String {
        let now = self.now();
        self.codes.make(Purpose::Visit(visit), now, USER_CODE_LIFE)
    }

    /// The token of a caller: the same one as long as it works.
    pub(crate) fn work_token(&mut self, caller: Caller) -> Token {
        let (now, holder) = (self.now(), Holder::Work(caller));
        let current = self.tokens.latest(&holder);
        match current.filter(|t| t.standing(now) == Standing::Valid) {
            Some(token) => token.clone(),
            None => self.tokens.issue(holder, now, TOKEN_LIFE, 0),
        }
    }
}
