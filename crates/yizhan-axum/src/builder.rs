//! Settings of a toolkit, and how it starts.

use crate::{
    config::{AccountConfig, AgentConfig, PlatformConfig, SuiteConfig},
    conversation::{self, List, Lists},
    endpoints::page::AuthDefaults,
    error::StartError,
    event::{Event, EventKind},
    handlers::{self, IntoOutcome, IntoReply, OnEvent, OnMessage, OnOauth},
    oauth_user::OauthUser,
    received::Received,
    toolkit::Toolkit,
};
use axum::response::IntoResponse;
use http::request::Parts;
use std::{future::Future, net::IpAddr, sync::Arc, time::Duration};
use tower_sessions_core::SessionStore;
use yizhan_client::Hosts;
use yizhan_core::Clock;
use yizhan_keeper::{Roster, Settings, Store};

pub(crate) type PeerAddress = Arc<dyn Fn(&Parts) -> Option<IpAddr> + Send + Sync>;

/// Settings of a [`Toolkit`].
#[must_use = "a builder does nothing until it is started"]
pub struct ToolkitBuilder {
    pub(crate) platforms: Vec<PlatformConfig>,
    pub(crate) accounts: Vec<AccountConfig>,
    pub(crate) agents: Vec<AgentConfig>,
    pub(crate) suites: Vec<SuiteConfig>,
    pub(crate) roster: Roster,
    pub(crate) public_url: Option<String>,
    pub(crate) store: Option<Store>,
    pub(crate) hosts: Option<Hosts>,
    pub(crate) clock: Option<Arc<dyn Clock>>,
    pub(crate) keeper: Settings,
    pub(crate) limits: Limits,
    pub(crate) on: Vec<(Option<EventKind>, OnEvent)>,
    pub(crate) on_message: Option<OnMessage>,
    pub(crate) on_oauth: Option<OnOauth>,
    pub(crate) auto_test: bool,
    pub(crate) auth: AuthDefaults,
    pub(crate) return_urls: Vec<String>,
    pub(crate) peer_address: Option<PeerAddress>,
    pub(crate) sessions: Option<Arc<dyn SessionStore>>,
    pub(crate) session_life: Duration,
    pub(crate) lists: Lists,
}

/// Bounds of the intake.
#[derive(Clone, Debug)]
pub(crate) struct Limits {
    pub(crate) freshness: Duration,
    pub(crate) body: usize,
    pub(crate) reply_deadline: Duration,
    pub(crate) late_deadline: Duration,
    pub(crate) in_flight: usize,
    pub(crate) remembered: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            freshness: Duration::from_secs(3600),
            body: 1 << 20,
            reply_deadline: Duration::from_millis(4500),
            late_deadline: Duration::from_secs(600),
            in_flight: 4096,
            remembered: 1 << 16,
        }
    }
}

impl Default for ToolkitBuilder {
    fn default() -> Self {
        Self {
            platforms: Vec::new(),
            accounts: Vec::new(),
            agents: Vec::new(),
            suites: Vec::new(),
            roster: Roster::default(),
            public_url: None,
            store: None,
            hosts: None,
            clock: None,
            keeper: Settings::default(),
            limits: Limits::default(),
            on: Vec::new(),
            on_message: None,
            on_oauth: None,
            auto_test: true,
            auth: AuthDefaults::default(),
            return_urls: Vec::new(),
            peer_address: None,
            sessions: None,
            session_life: conversation::LIFE,
            lists: Lists::default(),
        }
    }
}

impl ToolkitBuilder {
    /// One more platform.
    pub fn platform(mut self, platform: PlatformConfig) -> Self {
        self.platforms.push(platform);
        self
    }

    /// One more official account or mini program of our own.
    pub fn account(mut self, account: AccountConfig) -> Self {
        self.accounts.push(account);
        self
    }

    /// One more application of a corp of our own.
    pub fn agent(mut self, agent: AgentConfig) -> Self {
        self.agents.push(agent);
        self
    }

    /// One more suite.
    pub fn suite(mut self, suite: SuiteConfig) -> Self {
        self.suites.push(suite);
        self
    }

    /// Whose tokens are kept although nothing of theirs is received here.
    pub fn keep(mut self, roster: Roster) -> Self {
        self.roster = roster;
        self
    }

    /// Where this server is reached from outside: scheme, host and, behind a proxy, a path prefix.
    /// Needed by the authorisation and OAuth pages; its domain is the one in WeChat's console.
    pub fn public_url(mut self, url: impl Into<String>) -> Self {
        self.public_url = Some(url.into());
        self
    }

    /// Where pushes, tokens and authorizers are kept. Without one they are in memory, and a restart
    /// waits for the next ticket and loses the refresh tokens.
    pub fn store(mut self, store: Store) -> Self {
        self.store = Some(store);
        self
    }

    /// Where WeChat is: its own hosts by default, a sandbox in development.
    pub fn hosts(mut self, hosts: Hosts) -> Self {
        self.hosts = Some(hosts);
        self
    }

    /// Tells the time; by default a clock that follows WeChat's.
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = Some(clock);
        self
    }

    /// How tokens are renewed ahead of time.
    pub fn keeper_settings(mut self, settings: Settings) -> Self {
        self.keeper = settings;
        self
    }

    /// How far a push's timestamp may lie from the clock, before or after; 1 h by default.
    pub fn freshness(mut self, window: Duration) -> Self {
        self.limits.freshness = window;
        self
    }

    /// The largest body that is read, in bytes; 1 MiB by default.
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.limits.body = bytes;
        self
    }

    /// How long a passive reply is waited for; 4.5 s by default. WeChat hangs up after 5 s.
    pub fn reply_deadline(mut self, deadline: Duration) -> Self {
        self.limits.reply_deadline = deadline;
        self
    }

    /// How long a late function may go on before it is ended; 10 min by default.
    pub fn late_deadline(mut self, deadline: Duration) -> Self {
        self.limits.late_deadline = deadline;
        self
    }

    /// The most pushes handled at the same time; 4,096 by default. Further ones are answered 503.
    pub fn in_flight(mut self, pushes: usize) -> Self {
        self.limits.in_flight = pushes.max(1);
        self
    }

    /// The most pushes that are remembered in memory to tell repeats; 65,536 by default. Each is for
    /// at least twice the freshness window, or until half as many have come after it. With a store,
    /// its record tells repeats as well.
    pub fn remembered(mut self, pushes: u64) -> Self {
        self.limits.remembered = pushes.max(1);
        self
    }

    /// Calls a function for every event of a kind, after the toolkit has done its own part. Several
    /// may be given; they run in the order given, and the events of one account one after the other.
    ///
    /// A function that fails or panics is told of in an `error` event and, for a notice, run again
    /// later: it should not mind to see a notice twice.
    pub fn on<F, Fut>(mut self, kind: impl Into<EventKind>, f: F) -> Self
    where
        F: Fn(Event) -> Fut + Send + Sync + 'static,
        Fut: Future + Send + 'static,
        Fut::Output: IntoOutcome,
    {
        self.on.push((Some(kind.into()), handlers::on_event(f)));
        self
    }

    /// Calls a function for every event, whatever its kind. See [`ToolkitBuilder::on`].
    pub fn on_any<F, Fut>(mut self, f: F) -> Self
    where
        F: Fn(Event) -> Fut + Send + Sync + 'static,
        Fut: Future + Send + 'static,
        Fut::Output: IntoOutcome,
    {
        self.on.push((None, handlers::on_event(f)));
        self
    }

    /// Calls a function for every push to an account: users' messages and its events. What it
    /// returns is the reply: passive when it comes in time, by customer-service message when not.
    pub fn on_message<F, Fut>(mut self, f: F) -> Self
    where
        F: Fn(Received) -> Fut + Send + Sync + 'static,
        Fut: Future + Send + 'static,
        Fut::Output: IntoReply,
    {
        self.on_message = Some(handlers::on_message(f));
        self
    }

    /// Exchanges the code of a web authorisation here and hands over the user, instead of sending
    /// the code to the return URL. What the function returns is shown to the browser.
    pub fn on_oauth<F, Fut>(mut self, f: F) -> Self
    where
        F: Fn(OauthUser) -> Fut + Send + Sync + 'static,
        Fut: Future + Send + 'static,
        Fut::Output: IntoResponse,
    {
        self.on_oauth = Some(handlers::on_oauth(f));
        self
    }

    /// Whether the accounts of WeChat's release test (全网发布检测) are answered here; yes by default.
    pub fn auto_test(mut self, on: bool) -> Self {
        self.auto_test = on;
        self
    }

    /// What the authorisation page offers by itself.
    pub fn auth_defaults(mut self, defaults: AuthDefaults) -> Self {
        self.auth = defaults;
        self
    }

    /// Allows return URLs of authorisation and OAuth: an origin (`https://shop.example.com`) or a
    /// prefix that ends at a path segment. The origin of `public_url` is always allowed.
    pub fn allow_return_url(mut self, prefix: impl Into<String>) -> Self {
        self.return_urls.push(prefix.into());
        self
    }

    /// Tells a visitor's address, for the rate limit of the authorisation page. By default the
    /// connection's own (`into_make_service_with_connect_info`), unless it is a private one: that is
    /// a proxy's, behind which a function is wanted that trusts the proxy's header.
    pub fn peer_address<F>(mut self, f: F) -> Self
    where
        F: Fn(&Parts) -> Option<IpAddr> + Send + Sync + 'static,
    {
        self.peer_address = Some(Arc::new(f));
        self
    }

    /// Where conversations are kept: in the toolkit's store by default.
    pub fn session_store(mut self, sessions: impl SessionStore) -> Self {
        self.sessions = Some(Arc::new(sessions));
        self
    }

    /// How long a conversation is remembered after it was last changed; a day by default.
    pub fn session_life(mut self, life: Duration) -> Self {
        self.session_life = life;
        self
    }

    /// A list that [`Received::wait`] can show; more can be added later through
    /// [`Toolkit::lists`].
    pub fn list(self, list: List) -> Self {
        self.lists.add(list);
        self
    }

    /// Checks the settings, opens the keeper over the store and starts the toolkit's tasks. Pushes
    /// whose handling was cut off by the last stop are taken up again.
    ///
    /// # Errors
    /// [`StartError`] names the setting that is wrong.
    pub async fn start(self) -> Result<Toolkit, StartError> {
        Toolkit::start(self).await
    }
}
