//! The whole life cycle against the sandbox, which knows WeChat's rules and nothing of the keeper.

use crate::wechat::{memory, next, shown, until, value};
use serde_json::{Map, Value, json};
use std::sync::Arc;
use yizhan_client::{Hosts, Http, HttpSettings, TokenSource};
use yizhan_core::{
    AnswerKind, BodyKind, Clock, Host, ManualClock, Method, Operation, Product, Scope,
    SecretString, TokenKind, UnixTime,
};
use yizhan_keeper::{Change, Keeper, Platform, Settings, TicketKind};
use yizhan_message::{Content, Notice, Push};
use yizhan_sandbox::{Sandbox, World};

const COMPONENT: &str = "wxc000000000000001";
const SERVICE: &str = "wxa000000000000001";
const MINI: &str = "wxb000000000000001";

const WORLD: &str = r#"
[[component]]
app_id = "wxc000000000000001"
secret = "component-secret"

[[account]]
app_id = "wxa000000000000001"
secret = "service-secret"
kind = "service"
name = "Tea house"

[[account]]
app_id = "wxb000000000000001"
secret = "mini-secret"
kind = "mini_program"
name = "Tea shop"
"#;

pub(crate) struct Play {
    pub(crate) sandbox: Sandbox,
    pub(crate) http: Http,
    pub(crate) clock: Arc<ManualClock>,
}

/// A call of the sandbox's control API.
const fn control(path: &'static str) -> Operation {
    Operation {
        name: "sandbox",
        product: Product::Open,
        method: Method::Post,
        host: Host::Api,
        path,
        token: TokenKind::None,
        token_param: "",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    }
}

impl Play {
    async fn start() -> Self {
        Self::of(WORLD).await
    }

    pub(crate) async fn of(world: &str) -> Self {
        let world = World::parse(world).unwrap();
        let sandbox = Sandbox::start("127.0.0.1:0", world).await.unwrap();
        let hosts = Hosts::all_at(sandbox.base_url().parse().unwrap());
        let http = Http::new(HttpSettings::at(hosts)).unwrap();
        let play = Self {
            sandbox,
            http,
            clock: Arc::new(ManualClock::new(UnixTime(0))),
        };
        let now = play
            .control("/sandbox/v1/clock", json!({"freeze": true}))
            .await["now"]
            .as_i64();
        play.clock.advance(now.unwrap());
        play
    }

    pub(crate) async fn control(&self, path: &'static str, body: Value) -> Value {
        let Value::Object(members) = body else {
            panic!("not an object")
        };
        let members: Map<_, _> = members;
        let answer = self.http.send(&control(path), None, members).await.unwrap();
        serde_json::from_slice(&answer).unwrap()
    }

    pub(crate) async fn advance(&self, seconds: i64) {
        self.control("/sandbox/v1/clock", json!({"advance_seconds": seconds}))
            .await;
        self.clock.advance(seconds);
    }

    async fn keeper(&self) -> Keeper {
        let platform = Platform::new(COMPONENT, SecretString::from("component-secret"));
        let (http, clock) = (self.http.clone(), Arc::clone(&self.clock));
        Keeper::start(memory(), http, vec![platform], clock, Settings::default())
            .await
            .unwrap()
    }

    async fn push_ticket(&self, keeper: &Keeper) {
        let made = self
            .control("/sandbox/v1/push/ticket", json!({"component": COMPONENT}))
            .await;
        let ticket = made["component_verify_ticket"].as_str().unwrap();
        let members = format!("<ComponentVerifyTicket>{ticket}</ComponentVerifyTicket>");
        self.take(keeper, "component_verify_ticket", &members).await;
    }

    async fn authorize(&self, keeper: &Keeper, app_id: &str) {
        let made = self
            .control(
                "/sandbox/v1/authorize",
                json!({"component": COMPONENT, "account": app_id}),
            )
            .await;
        let code = made["authorization_code"].as_str().unwrap();
        let members = format!(
            "<AuthorizerAppid>{app_id}</AuthorizerAppid><AuthorizationCode>{code}</AuthorizationCode>"
        );
        self.take(keeper, "authorized", &members).await;
    }

    async fn take(&self, keeper: &Keeper, info_type: &str, members: &str) {
        let xml = format!("<xml><InfoType>{info_type}</InfoType>{members}</xml>");
        let Content::Notice(notice) = Push::read(xml.into_bytes()).content() else {
            panic!("not a notice")
        };
        let notice: Notice = notice;
        keeper
            .take_notice(&COMPONENT.into(), &notice, self.clock.now())
            .await
            .unwrap();
    }
}

#[tokio::test]
async fn the_whole_life_cycle_holds_against_the_sandbox() {
    let play = Play::start().await;
    let keeper = play.keeper().await;
    let mut changes = keeper.changes();
    play.push_ticket(&keeper).await;
    let (code, seconds) = keeper.pre_auth_code(&COMPONENT.into()).await.unwrap();
    assert_eq!(seconds, 1_800);
    drop(code);
    play.authorize(&keeper, SERVICE).await;
    play.authorize(&keeper, MINI).await;
    let scope = Scope::authorizer(COMPONENT, SERVICE);
    let first = keeper.token(&scope).await.unwrap();
    keeper.ticket(&scope, TicketKind::Jsapi).await.unwrap();
    let none = keeper
        .ticket(&Scope::authorizer(COMPONENT, MINI), TicketKind::Jsapi)
        .await;
    assert!(none.unwrap_err().to_string().contains("is a mini program"));

    // A day goes by; every token that is given out works.
    let client = keeper.client();
    for hour in 0..24 {
        play.advance(3_600).await;
        play.push_ticket(&keeper).await;
        let called = client
            .call_raw(&scope, Method::Get, "/cgi-bin/user/get", json!({}))
            .await;
        assert!(called.is_ok(), "hour {hour}: {called:?}");
    }
    let last = keeper.token(&scope).await.unwrap();
    assert!(last.generation > first.generation);

    // Cancelled at WeChat, and the notice is lost: the refresh finds out.
    play.control(
        "/sandbox/v1/unauthorize",
        json!({"component": COMPONENT, "account": SERVICE}),
    )
    .await;
    play.advance(7_300).await;
    until("the end of the authorisation", || {
        keeper
            .authorizer(&COMPONENT.into(), &SERVICE.into())
            .is_some_and(|known| known.refused)
    })
    .await;
    assert!(shown(keeper.token(&scope).await).contains("not authorised any more"));
    // It authorises again.
    play.advance(10).await;
    play.authorize(&keeper, SERVICE).await;
    let again = keeper.token(&scope).await.unwrap();
    assert!(again.generation > last.generation);
    assert_ne!(value(&again), value(&last));
    next(&mut changes, |change| {
        matches!(change, Change::Removed { .. }).then_some(())
    })
    .await;
    keeper.stop().await;
    play.sandbox.stop().await;
}

#[tokio::test]
async fn a_new_keeper_recovers_every_account_from_the_sandbox() {
    let play = Play::start().await;
    let keeper = play.keeper().await;
    play.push_ticket(&keeper).await;
    play.authorize(&keeper, SERVICE).await;
    play.authorize(&keeper, MINI).await;
    keeper.stop().await;
    drop(keeper);
    // The store is lost.
    let keeper = play.keeper().await;
    play.push_ticket(&keeper).await;
    until("both accounts", || {
        keeper.authorizers(&COMPONENT.into()).len() == 2
    })
    .await;
    for app_id in [SERVICE, MINI] {
        keeper
            .token(&Scope::authorizer(COMPONENT, app_id))
            .await
            .unwrap();
    }
}
