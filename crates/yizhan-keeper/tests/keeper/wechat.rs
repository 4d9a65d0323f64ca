//! A small WeChat: what the keeper's calls change, and a record of them. It knows nothing of ours.

use crate::{answers::answer, wecom::Work};
use axum::Router;
use serde_json::Value;
use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    sync::{Arc, Mutex, MutexGuard},
    time::Duration,
};
use tokio::sync::{Semaphore, broadcast};
use yizhan_client::{Hosts, Http, HttpSettings, Token, TokenError, TokenSource};
use yizhan_core::{AppId, Clock, ManualClock, Scope, SecretString, UnixTime};
use yizhan_keeper::{Change, Keeper, MasterKey, Platform, Roster, Settings, Store};
use yizhan_message::{Content, Notice, Push};

pub(crate) const COMPONENT: &str = "wxcomponent";
pub(crate) const START: i64 = 1_700_000_000;

/// An account as WeChat has it.
#[derive(Clone)]
pub(crate) struct Account {
    pub(crate) refresh_token: String,
    pub(crate) authorized: bool,
    pub(crate) mini_program: bool,
    pub(crate) auth_time: i64,
}

/// What WeChat knows.
#[derive(Default)]
pub(crate) struct World {
    pub(crate) component_tokens: u32,
    /// The component token, and the one before: it is good for some minutes more.
    pub(crate) component_token: [String; 2],
    pub(crate) accounts: BTreeMap<String, Account>,
    pub(crate) access_tokens: u32,
    pub(crate) page_tickets: u32,
    /// The number of the present stable token.
    pub(crate) stable_tokens: u32,
    pub(crate) live_access: BTreeSet<String>,
    pub(crate) codes: BTreeMap<String, String>,
    pub(crate) used_codes: BTreeSet<String>,
    /// Errcodes to answer next, by the last part of the path.
    pub(crate) faults: HashMap<&'static str, Vec<i32>>,
    /// Answers of these paths wait for a permit, after they were made up.
    pub(crate) held: HashMap<&'static str, Arc<Semaphore>>,
    pub(crate) calls: Vec<(String, Value)>,
    /// The list starts again instead of ending.
    pub(crate) list_repeats: bool,
    /// Answers to renewals carry an empty refresh token.
    pub(crate) empty_refresh_token: bool,
    /// Records of accounts do not carry the refresh token.
    pub(crate) silent_records: bool,
    /// The number of the present token of `/cgi-bin/token`.
    pub(crate) plain_tokens: u32,
    pub(crate) work: Work,
}

/// A WeChat that listens, a clock, and what a keeper over them needs.
pub(crate) struct WeChat {
    world: Arc<Mutex<World>>,
    pub(crate) clock: Arc<ManualClock>,
    http: Http,
    pub(crate) base: String,
}

pub(crate) fn http_at(base: &str) -> Http {
    let mut settings = HttpSettings::at(Hosts::all_at(base.parse().unwrap()));
    settings.timeout = Duration::from_secs(10);
    Http::new(settings).unwrap()
}

impl WeChat {
    pub(crate) async fn start() -> Self {
        let world = Arc::new(Mutex::new(World::default()));
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let base = format!("http://{}", listener.local_addr().unwrap());
        let clock = Arc::new(ManualClock::new(UnixTime(START)));
        let app = Router::new()
            .fallback(answer)
            .with_state((Arc::clone(&world), Arc::clone(&clock)));
        tokio::spawn(async move { axum::serve(listener, app).await });
        Self {
            world,
            clock,
            http: http_at(&base),
            base,
        }
    }

    pub(crate) fn world(&self) -> MutexGuard<'_, World> {
        self.world.lock().unwrap()
    }

    pub(crate) fn now(&self) -> UnixTime {
        self.clock.now()
    }

    /// How often a path was called, by its last part.
    pub(crate) fn count(&self, path: &str) -> usize {
        self.world()
            .calls
            .iter()
            .filter(|(called, _)| called == path)
            .count()
    }

    pub(crate) fn fault(&self, path: &'static str, codes: &[i32]) {
        self.world().faults.insert(path, codes.to_vec());
    }

    /// Answers of a path wait until the semaphore has a permit for each.
    pub(crate) fn hold(&self, path: &'static str) -> Arc<Semaphore> {
        let gate = Arc::new(Semaphore::new(0));
        self.world().held.insert(path, Arc::clone(&gate));
        gate
    }

    /// An account that consents; returns the code.
    pub(crate) fn authorize(&self, app_id: &str) -> String {
        let mut world = self.world();
        let auth_time = self.clock.now().0;
        let code = format!("queryauthcode@@@{app_id}-{}", world.codes.len());
        world.codes.insert(code.clone(), app_id.to_owned());
        let account = world
            .accounts
            .entry(app_id.to_owned())
            .or_insert_with(|| Account {
                refresh_token: String::new(),
                authorized: true,
                mini_program: false,
                auth_time,
            });
        account.authorized = true;
        account.auth_time = auth_time;
        account.refresh_token = format!("refreshtoken@@@{code}");
        code
    }

    pub(crate) fn settings(&self) -> Settings {
        let mut settings = Settings::default();
        settings.refreshes_per_second = 10_000;
        settings
    }

    pub(crate) async fn keeper(&self, store: &Store) -> Keeper {
        self.keeper_with(store, self.settings()).await
    }

    pub(crate) async fn keeper_with(&self, store: &Store, settings: Settings) -> Keeper {
        let platform = Platform::new(COMPONENT, SecretString::from("component-secret"));
        self.keeper_for(store, vec![platform].into(), settings)
            .await
    }

    pub(crate) async fn keeper_for(
        &self,
        store: &Store,
        roster: Roster,
        settings: Settings,
    ) -> Keeper {
        let (http, clock) = (self.http.clone(), Arc::clone(&self.clock));
        Keeper::start(store.clone(), http, roster, clock, settings)
            .await
            .unwrap()
    }

    /// A keeper that has a ticket and a component token.
    pub(crate) async fn ready(&self) -> Keeper {
        let keeper = self.keeper(&memory()).await;
        self.push_ticket(&keeper, "ticket@@@1").await;
        keeper.token(&component()).await.unwrap();
        // What happens from now on is not seen by the first listing.
        until("the first listing", || {
            self.count("api_get_authorizer_list") == 1
        })
        .await;
        keeper
    }

    /// A keeper that an account has authorised, too.
    pub(crate) async fn ready_for(&self, app_id: &str) -> Keeper {
        let keeper = self.ready().await;
        let code = self.authorize(app_id);
        self.take(&keeper, &authorized("authorized", app_id, &code))
            .await;
        keeper
    }

    pub(crate) async fn push_ticket(&self, keeper: &Keeper, ticket: &str) {
        let notice = notice(
            "component_verify_ticket",
            &format!("<ComponentVerifyTicket>{ticket}</ComponentVerifyTicket>"),
        );
        self.take(keeper, &notice).await;
    }

    pub(crate) async fn take(&self, keeper: &Keeper, notice: &Notice) {
        keeper
            .take_notice(&COMPONENT.into(), notice, self.now())
            .await
            .unwrap();
    }
}

pub(crate) fn master_key() -> MasterKey {
    MasterKey::parse(&"5a".repeat(32)).unwrap()
}

pub(crate) fn memory() -> Store {
    Store::in_memory(&master_key()).unwrap()
}

pub(crate) fn component() -> Scope {
    Scope::Component(COMPONENT.into())
}

pub(crate) fn account(app_id: &str) -> Scope {
    Scope::authorizer(COMPONENT, app_id)
}

pub(crate) fn id(app_id: &str) -> AppId {
    app_id.into()
}

pub(crate) fn value(token: &Token) -> &str {
    use yizhan_core::ExposeSecret;
    token.value.expose_secret()
}

pub(crate) fn shown(outcome: Result<Token, TokenError>) -> String {
    match outcome {
        Ok(token) => value(&token).to_owned(),
        Err(error) => format!("error: {error}"),
    }
}

fn notice(info_type: &str, members: &str) -> Notice {
    let xml = format!(
        "<xml><AppId>{COMPONENT}</AppId><CreateTime>{START}</CreateTime>\
         <InfoType>{info_type}</InfoType>{members}</xml>"
    );
    match Push::read(xml.into_bytes()).content() {
        Content::Notice(notice) => notice,
        other => panic!("not a notice: {other:?}"),
    }
}

pub(crate) fn authorized(info_type: &str, app_id: &str, code: &str) -> Notice {
    notice(
        info_type,
        &format!(
            "<AuthorizerAppid>{app_id}</AuthorizerAppid><AuthorizationCode>{code}</AuthorizationCode>\
             <AuthorizationCodeExpiredTime>{}</AuthorizationCodeExpiredTime><PreAuthCode>p</PreAuthCode>",
            START + 3600
        ),
    )
}

pub(crate) fn unauthorized(app_id: &str) -> Notice {
    notice(
        "unauthorized",
        &format!("<AuthorizerAppid>{app_id}</AuthorizerAppid>"),
    )
}

/// Waits until something is so; fails after a minute: the machine may be busy.
pub(crate) async fn until(what: &str, mut is_so: impl FnMut() -> bool) {
    for _ in 0..12_000 {
        if is_so() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    panic!("it never came to this: {what}");
}

/// The next change that `pick` wants.
pub(crate) async fn next<T>(
    changes: &mut broadcast::Receiver<Change>,
    mut pick: impl FnMut(Change) -> Option<T>,
) -> T {
    let found = async {
        loop {
            if let Some(found) = pick(changes.recv().await.unwrap()) {
                return found;
            }
        }
    };
    tokio::time::timeout(Duration::from_secs(60), found)
        .await
        .expect("no such change")
}

pub(crate) fn trouble(change: Change) -> Option<String> {
    match change {
        Change::Trouble { scope, what } => Some(format!("{scope}: {what}")),
        _ => None,
    }
}

/// The token, when that is what is new and of this scope.
pub(crate) fn new_token(scope: &Scope) -> impl FnMut(Change) -> Option<Token> {
    move |change| match change {
        Change::Token {
            scope: whose,
            token,
        } if whose == *scope => Some(token),
        _ => None,
    }
}
