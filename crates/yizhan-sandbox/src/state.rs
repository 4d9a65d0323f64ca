//! The world as it lives: one value that can be cloned (snapshot) and put back (reset). It does no
//! I/O and is only ever touched under one lock, never across an await.

pub(crate) mod agenda;
pub(crate) mod codes;
pub(crate) mod jump;
pub(crate) mod life;
pub(crate) mod mini;
pub(crate) mod notice;
pub(crate) mod official;
pub(crate) mod open;
pub(crate) mod profile;
pub(crate) mod quota;
pub(crate) mod register;
pub(crate) mod review;
pub(crate) mod tally;
pub(crate) mod template;
pub(crate) mod tokens;
pub(crate) mod work;

use crate::{
    clock::MovableClock,
    faults::Faults,
    world::{self, AccountKind, Rules, World},
};
use codes::Codes;
use quota::Quotas;
use std::collections::{BTreeMap, VecDeque};
use tokens::Tokens;

/// Everything that a reset brings back.
#[derive(Clone, Default)]
pub(crate) struct State {
    /// The time.
    pub(crate) clock: MovableClock,
    /// The switches.
    pub(crate) rules: Rules,
    /// Platforms by app id.
    pub(crate) components: BTreeMap<String, Component>,
    /// Accounts by app id.
    pub(crate) accounts: BTreeMap<String, Account>,
    /// People by (account, openid).
    pub(crate) users: BTreeMap<(String, String), User>,
    /// Who has authorised whom, by (component, account).
    pub(crate) authorizations: BTreeMap<(String, String), Authorization>,
    /// Every token.
    pub(crate) tokens: Tokens,
    /// Every code that works once.
    pub(crate) codes: Codes,
    /// Calls of the day and the minute.
    pub(crate) quotas: Quotas,
    /// Faults in force.
    pub(crate) faults: Faults,
    /// To whom pushes pause (MarkFail).
    pub(crate) pauses: crate::push::pauses::Pauses,
    /// Media by media id.
    pub(crate) media: BTreeMap<String, Media>,
    /// How many media there ever were.
    pub(crate) last_media: u64,
    /// Bytes that the media take together.
    pub(crate) media_bytes: usize,
    /// Open-platform accounts (开放平台帐号) by their app id.
    pub(crate) open_accounts: BTreeMap<String, open::OpenAccount>,
    /// Mini programs as platforms manage them, by app id.
    pub(crate) minis: BTreeMap<String, mini::Mini>,
    /// Rules by which QR codes open mini programs, by account.
    pub(crate) jumps: BTreeMap<String, jump::Jumps>,
    /// Code templates by platform.
    pub(crate) templates: BTreeMap<String, template::Templates>,
    /// Applications for mini programs, oldest first.
    pub(crate) applications: Vec<register::Application>,
    /// What is to come.
    pub(crate) agenda: agenda::Agenda,
    /// What accounts keep, by app id.
    pub(crate) official: BTreeMap<String, official::Official>,
    /// WeCom corps by id.
    pub(crate) corps: BTreeMap<String, work::Corp>,
    /// WeCom suites by id.
    pub(crate) suites: BTreeMap<String, work::Suite>,
    /// Which suites are installed where, by (suite, corp).
    pub(crate) installs: BTreeMap<(String, String), work::install::Install>,
    /// How often WeCom was called.
    pub(crate) rates: work::rate::Rates,
    /// Draws the numbers of messages.
    pub(crate) last_msg_id: u64,
}

/// A platform and what it lives through.
#[derive(Clone, Default)]
pub(crate) struct Component {
    /// As the world file declares it.
    pub(crate) is: world::Component,
    /// Its tickets, latest last: those older than 12 hours are dropped.
    pub(crate) tickets: VecDeque<Ticket>,
    /// Whether the push of tickets is stopped, until `api_start_push_ticket`.
    pub(crate) ticket_push_stopped: bool,
    /// When a ticket was last pushed.
    pub(crate) last_ticket_at: i64,
    /// The domains from which its mini programs take theirs.
    pub(crate) domains: mini::domains::Platform,
}

/// A `component_verify_ticket`.
#[derive(Clone)]
pub(crate) struct Ticket {
    /// `ticket@@@…`
    pub(crate) value: String,
    /// When it was made.
    pub(crate) made_at: i64,
}

/// An official account or mini program and what it lives through.
#[derive(Clone, Default)]
pub(crate) struct Account {
    /// As the world file declares it.
    pub(crate) is: world::Account,
    /// Whose it is (主体); empty: of whom all accounts of the world file are.
    pub(crate) entity: String,
    /// `location_report` and so on.
    pub(crate) options: BTreeMap<String, String>,
    /// Forced fetches of the stable token.
    pub(crate) forced: Forced,
    /// What it shows of itself.
    pub(crate) profile: profile::Profile,
}

/// Forced fetches of a stable token: 20 a day, 30 seconds apart.
#[derive(Clone, Copy, Default)]
pub(crate) struct Forced {
    /// The day (+08:00) that is counted.
    pub(crate) day: i64,
    /// How many on that day.
    pub(crate) times: u32,
    /// When the last one was.
    pub(crate) last_at: i64,
}

impl Account {
    /// Whether it is a mini program.
    pub(crate) fn is_mini(&self) -> bool {
        self.is.kind == AccountKind::MiniProgram
    }

    /// Whose it is (主体).
    pub(crate) fn entity(&self) -> &str {
        if self.entity.is_empty() {
            "Yizhan Sandbox Ltd."
        } else {
            &self.entity
        }
    }
}

/// A person as one account knows them.
#[derive(Clone, Default)]
pub(crate) struct User {
    /// As the world file declares it.
    pub(crate) is: world::User,
    /// When they began to follow.
    pub(crate) subscribed_at: i64,
    /// What allows customer-service messages to them, see `life::Window`.
    pub(crate) windows: Vec<life::Window>,
    /// Their talk with customer service.
    pub(crate) talk: life::Talk,
    /// What the account knows of them.
    pub(crate) following: official::following::Following,
    /// The session key of their latest login to a mini program.
    pub(crate) session_key: String,
}

/// An account's consent to a platform.
#[derive(Clone, Default)]
pub(crate) struct Authorization {
    /// Permission sets granted.
    pub(crate) scopes: Vec<u32>,
    /// When consent was given.
    pub(crate) since: i64,
    /// `refreshtoken@@@…`: the same until the next consent.
    pub(crate) refresh_token: String,
    /// The one before and until when it works, by `Rules::reauthorization_overlap`.
    pub(crate) previous: Option<(String, i64)>,
    /// Whether a code of this consent has been exchanged: until then lists omit the refresh token.
    pub(crate) exchanged: bool,
}

/// How long a medium is kept, and what for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shelf {
    /// Temporary (临时素材): three days.
    Temporary,
    /// Permanent material (永久素材): until it is deleted.
    Permanent,
    /// A picture in articles: known by its address only.
    Article,
}

/// A medium.
#[derive(Clone)]
pub(crate) struct Media {
    /// The account that uploaded it.
    pub(crate) account: String,
    /// `image`, `voice`, `video` or `thumb`.
    pub(crate) kind: String,
    /// What the uploader called the file, or the title of a video.
    pub(crate) name: String,
    /// What is said about a video.
    pub(crate) description: String,
    /// How the name ends that it is downloaded under.
    pub(crate) ending: String,
    /// `image/png` and so on.
    pub(crate) content_type: &'static str,
    /// Its bytes.
    pub(crate) bytes: bytes::Bytes,
    /// When it was uploaded.
    pub(crate) made_at: i64,
    /// Grows from one to the next: who came later in the same second.
    pub(crate) order: u64,
    /// How long it is kept.
    pub(crate) shelf: Shelf,
}

impl Media {
    /// Bytes that it takes.
    pub(crate) fn weight(&self) -> usize {
        self.bytes.len() + self.name.len() + self.description.len()
    }
}

impl State {
    /// The world at its beginning.
    pub(crate) fn new(world: World) -> Self {
        let mut state = Self {
            rules: world.rules,
            ..Self::default()
        };
        let now = state.now();
        for is in world.components {
            let id = is.app_id.clone();
            let component = Component {
                is,
                ..Component::default()
            };
            state
                .templates
                .insert(id.clone(), template::Templates::new(now));
            state.components.insert(id, component);
        }
        for is in world.accounts {
            let (id, platforms) = (is.app_id.clone(), is.authorized_to.clone());
            let account = Account {
                is,
                ..Account::default()
            };
            if account.is_mini() {
                state.minis.insert(id.clone(), mini::Mini::established());
            }
            state.accounts.insert(id.clone(), account);
            for component in platforms {
                state.authorize_quietly(&component, &id);
            }
        }
        for is in world.users {
            let key = (is.account.clone(), is.openid.clone());
            let user = User {
                subscribed_at: if is.subscribed { now } else { 0 },
                is,
                ..User::default()
            };
            state.users.insert(key, user);
        }
        state.add_work(world.corps, world.suites);
        state
    }

    /// The time.
    pub(crate) fn now(&self) -> i64 {
        self.clock.now()
    }

    /// A number for a message: ascending, more than 2^53 as real ones are.
    pub(crate) fn next_msg_id(&mut self) -> u64 {
        self.last_msg_id += 1;
        23_000_000_000_000_000 + self.last_msg_id
    }

    /// An account by its app id or its original id.
    pub(crate) fn account(&self, id: &str) -> Option<&Account> {
        self.accounts
            .get(id)
            .or_else(|| self.accounts.values().find(|a| a.is.original_id == id))
    }
}
