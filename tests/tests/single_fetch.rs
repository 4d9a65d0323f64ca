//! However many ask for a token that has ended, it is fetched once. Counted in the sandbox's log.

use serde_json::json;
use std::sync::Arc;
use tokio::{sync::Barrier, task::JoinSet};
use yizhan::station::Control;
use yizhan_client::{Hosts, Http, HttpSettings, Token, TokenSource};
use yizhan_core::{Clock as _, Scope, SecretString};
use yizhan_keeper::{Keeper, MasterKey, Own, Platform, Roster, Settings, Store, TicketKind};
use yizhan_message::{Content, Push};
use yizhan_sandbox::{Sandbox, World};
use yizhan_tests::{folder, text, until};

const CALLERS: usize = 1_000;
const COMPONENT: &str = "wx00000000000000c1";
const ACCOUNT: &str = "wx00000000000000a1";
const CORP: &str = "ww00000000000000e1";

const COMPONENT_TOKEN: &str = "/cgi-bin/component/api_component_token";
const AUTHORIZER_TOKEN: &str = "/cgi-bin/component/api_authorizer_token";
const TICKET: &str = "/cgi-bin/ticket/getticket";

/// A keeper in this process, over HTTP to a sandbox, with one account that has authorised it.
struct Play {
    sandbox: Sandbox,
    control: Control,
    keeper: Keeper,
    http: Http,
}

impl Play {
    async fn start() -> Self {
        let world = format!(
            "[[component]]\napp_id = \"{COMPONENT}\"\nsecret = \"component secret\"\n\
             [[account]]\napp_id = \"{ACCOUNT}\"\nauthorized_to = [\"{COMPONENT}\"]\n\
             [[user]]\naccount = \"{ACCOUNT}\"\nopenid = \"o_somebody\"\n"
        );
        let world = World::parse(&world).expect("a world");
        let sandbox = Sandbox::start("127.0.0.1:0", world)
            .await
            .expect("a sandbox");
        let base: url::Url = sandbox.base_url().parse().expect("an address");
        let control = Control::new(base.clone()).expect("a client");
        let http = Http::new(HttpSettings::at(Hosts::all_at(base))).expect("a client");
        let key = MasterKey::random().expect("a key");
        let store = Store::in_memory(&key).expect("a store");
        let platform = Platform::new(COMPONENT, SecretString::from("component secret"));
        let clock = http.clock();
        let keeper = Keeper::start(store, http.clone(), vec![platform], clock, on_demand())
            .await
            .expect("a keeper");
        let play = Self {
            sandbox,
            control,
            keeper,
            http,
        };
        play.push_ticket().await;
        until("the account is listed", async || {
            play.keeper
                .authorizer(&COMPONENT.into(), &ACCOUNT.into())
                .is_some()
        })
        .await;
        play
    }

    async fn push_ticket(&self) {
        let body = json!({ "component": COMPONENT });
        let made = self
            .control
            .post("push/ticket", &body)
            .await
            .expect("a ticket");
        let xml = format!(
            "<xml><InfoType>component_verify_ticket</InfoType><ComponentVerifyTicket>{}</ComponentVerifyTicket></xml>",
            text(&made, "component_verify_ticket")
        );
        let Content::Notice(notice) = Push::read(xml.into_bytes()).content() else {
            panic!("no notice")
        };
        let now = self.http.clock().now();
        let component = COMPONENT.into();
        let taken = self.keeper.take_notice(&component, &notice, now);
        taken.await.expect("the ticket is stored");
    }

    /// Two hours pass, and the keeper knows it.
    async fn two_hours_pass(&self) {
        let body = json!({ "advance_seconds": 7_200 });
        self.control
            .post("clock", &body)
            .await
            .expect("the clock moves");
        self.http.probe_time().await.expect("WeChat answers");
    }

    async fn fetches(&self, path: &str) -> usize {
        self.control.calls(path).await.expect("the calls").len()
    }

    async fn stop(self) {
        self.keeper.stop().await;
        self.sandbox.stop().await;
    }
}

/// No refresh ahead of time: every fetch here is a caller's.
fn on_demand() -> Settings {
    let mut settings = Settings::default();
    settings.idle_seconds = Some(0);
    settings.jsapi_tickets_ahead = false;
    settings
}

/// All ask at the same moment, and all must get the same token.
async fn ask_at_once<F, Fut>(keeper: &Keeper, ask: F) -> Token
where
    F: Fn(Keeper) -> Fut,
    Fut: Future<Output = Token> + Send + 'static,
{
    let start = Arc::new(Barrier::new(CALLERS));
    let mut callers = JoinSet::new();
    for _ in 0..CALLERS {
        let (start, asking) = (Arc::clone(&start), ask(keeper.clone()));
        callers.spawn(async move {
            start.wait().await;
            asking.await
        });
    }
    let tokens = callers.join_all().await;
    let generation = tokens[0].generation;
    assert!(tokens.iter().all(|token| token.generation == generation));
    tokens.into_iter().next().expect("a token")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_callers_of_an_ended_authorizer_token_cause_one_fetch() {
    let play = Play::start().await;
    let scope = Scope::authorizer(COMPONENT, ACCOUNT);
    let first = play.keeper.token(&scope).await.expect("a token");
    play.two_hours_pass().await;
    let before = play.fetches(AUTHORIZER_TOKEN).await;
    let token = ask_at_once(&play.keeper, |keeper| async move {
        let scope = Scope::authorizer(COMPONENT, ACCOUNT);
        keeper.token(&scope).await.expect("a token")
    })
    .await;
    assert!(token.generation > first.generation);
    assert_eq!(play.fetches(AUTHORIZER_TOKEN).await - before, 1);
    play.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_callers_of_an_ended_component_token_cause_one_fetch() {
    let play = Play::start().await;
    let scope = Scope::Component(COMPONENT.into());
    let first = play.keeper.token(&scope).await.expect("a token");
    let before = play.fetches(COMPONENT_TOKEN).await;
    assert_eq!(before, 1, "one fetch so far");
    // Only the keeper's clock is asked: the token must have ended for it.
    play.two_hours_pass().await;
    let token = ask_at_once(&play.keeper, |keeper| async move {
        let scope = Scope::Component(COMPONENT.into());
        keeper.token(&scope).await.expect("a token")
    })
    .await;
    assert!(token.generation > first.generation);
    assert_eq!(play.fetches(COMPONENT_TOKEN).await - before, 1);
    play.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_callers_of_an_ended_js_ticket_cause_one_fetch_of_it_and_of_each_token_beneath()
{
    let play = Play::start().await;
    let scope = Scope::authorizer(COMPONENT, ACCOUNT);
    play.keeper
        .ticket(&scope, TicketKind::Jsapi)
        .await
        .expect("a ticket");
    play.two_hours_pass().await;
    let before = [
        play.fetches(TICKET).await,
        play.fetches(AUTHORIZER_TOKEN).await,
        play.fetches(COMPONENT_TOKEN).await,
    ];
    ask_at_once(&play.keeper, |keeper| async move {
        let scope = Scope::authorizer(COMPONENT, ACCOUNT);
        keeper
            .ticket(&scope, TicketKind::Jsapi)
            .await
            .expect("a ticket")
    })
    .await;
    assert_eq!(play.fetches(TICKET).await - before[0], 1);
    assert_eq!(play.fetches(AUTHORIZER_TOKEN).await - before[1], 1);
    assert_eq!(play.fetches(COMPONENT_TOKEN).await - before[2], 1);
    play.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_callers_whose_token_wechat_refuses_cause_one_fetch() {
    let play = Play::start().await;
    let scope = Scope::authorizer(COMPONENT, ACCOUNT);
    play.keeper.token(&scope).await.expect("a token");
    let before = play.fetches(AUTHORIZER_TOKEN).await;
    // Time passes at WeChat alone: our clock still thinks that the token is good.
    let body = json!({ "advance_seconds": 7_200 });
    play.control
        .post("clock", &body)
        .await
        .expect("the clock moves");
    let start = Arc::new(Barrier::new(CALLERS));
    let mut callers = JoinSet::new();
    for _ in 0..CALLERS {
        let (client, start) = (play.keeper.client(), Arc::clone(&start));
        let scope = scope.clone();
        callers.spawn(async move {
            start.wait().await;
            let method = yizhan_core::Method::Get;
            let members = json!({ "openid": "o_somebody" });
            client
                .call_raw(&scope, method, "/cgi-bin/user/info", members)
                .await
        });
    }
    for called in callers.join_all().await {
        called.expect("the call succeeds after one renewal");
    }
    assert_eq!(play.fetches(AUTHORIZER_TOKEN).await - before, 1);
    play.stop().await;
}

/// Two keepers over one file, as two processes have them.
async fn own_token_is_fetched_once(scope: Scope, own: Own, path: &str) {
    let world = format!(
        "[[account]]\napp_id = \"{ACCOUNT}\"\nsecret = \"own secret\"\n\
         [[corp]]\ncorp_id = \"{CORP}\"\n\
         [[corp.agent]]\nagent_id = 7\nsecret = \"own secret\"\n"
    );
    let world = World::parse(&world).expect("a world");
    let sandbox = Sandbox::start("127.0.0.1:0", world).await;
    let sandbox = sandbox.expect("a sandbox");
    let base: url::Url = sandbox.base_url().parse().expect("an address");
    let control = Control::new(base.clone()).expect("a client");
    let (dir, key) = (folder(), MasterKey::random().expect("a key"));
    let mut keepers = Vec::new();
    for _ in 0..2 {
        let store = Store::open(&dir.path().join("yizhan.db"), &key).expect("a store");
        let http = Http::new(HttpSettings::at(Hosts::all_at(base.clone()))).expect("a client");
        let (clock, roster) = (http.clock(), Roster::default().own(own.clone()));
        let keeper = Keeper::start(store, http.clone(), roster, clock, on_demand()).await;
        keepers.push((keeper.expect("a keeper"), http));
    }
    for round in 1..=2 {
        let start = Arc::new(Barrier::new(CALLERS));
        let mut callers = JoinSet::new();
        for number in 0..CALLERS {
            let (keeper, scope) = (keepers[number % 2].0.clone(), scope.clone());
            let start = Arc::clone(&start);
            callers.spawn(async move {
                start.wait().await;
                keeper.token(&scope).await.expect("a token").generation
            });
        }
        let generations = callers.join_all().await;
        assert!(generations.iter().all(|it| *it == generations[0]));
        let fetches = control.calls(path).await.expect("the calls").len();
        assert_eq!(fetches, round, "fetches of {scope}");
        let body = json!({ "advance_seconds": 7_200 });
        control.post("clock", &body).await.expect("the clock moves");
        for (_, http) in &keepers {
            http.probe_time().await.expect("WeChat answers");
        }
    }
    for (keeper, _) in keepers {
        keeper.stop().await;
    }
    sandbox.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_callers_over_one_store_cause_one_fetch_for_an_account_of_ones_own() {
    let own = Own::account(ACCOUNT, "own secret".into());
    let scope = Scope::Account(ACCOUNT.into());
    own_token_is_fetched_once(scope, own, "/cgi-bin/stable_token").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_callers_over_one_store_cause_one_fetch_for_an_application() {
    let own = Own::agent(CORP, "7", "own secret".into());
    own_token_is_fetched_once(Scope::agent(CORP, "7"), own, "/cgi-bin/gettoken").await;
}
