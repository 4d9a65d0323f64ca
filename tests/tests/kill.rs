//! The gateway is killed with SIGKILL again and again while pushes, authorisations and refreshes are
//! under way. Afterwards nothing that was acknowledged is missing.
//!
//! `YIZHAN_TEST_KILLS` says how often (200); `YIZHAN_TEST_SEED` repeats the choices of a run.

use serde_json::{Value, json};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::{Duration, Instant},
};
use tokio::{task::JoinSet, time::sleep};
use yizhan::station::{COMPONENT, Control, Station};
use yizhan_core::Scope;
use yizhan_keeper::{MasterKey, Store};
use yizhan_tests::{Chance, folder, is_accepted, station, tables, text, until};

const ACCOUNTS: [&str; 6] = [
    "wx00000000000000a1",
    "wx00000000000000a2",
    "wx00000000000000a3",
    "wx00000000000000a4",
    "wx00000000000000b1",
    "wx00000000000000b2",
];
/// An account of one's own.
const OWN: &str = "wx00000000000000d1";
/// A corp with an application of its own.
const CORP: &str = "ww00000000000000e1";
const AUTHORIZER_TOKEN: &str = "/cgi-bin/component/api_authorizer_token";

fn world() -> String {
    let mut world = String::new();
    for (number, account) in ACCOUNTS.iter().enumerate() {
        let kind = if account.contains('b') {
            "mini_program"
        } else {
            "service"
        };
        // Some have authorised the platform before it knew of us: only WeChat's list tells.
        let authorized = if number % 2 == 0 {
            format!("authorized_to = [\"{COMPONENT}\"]")
        } else {
            String::new()
        };
        world += &format!(
            "[[account]]\napp_id = \"{account}\"\nkind = \"{kind}\"\n{authorized}\n\
             [[user]]\naccount = \"{account}\"\nopenid = \"o_{account}\"\n"
        );
    }
    world
}

/// The account and the corp, for the world and for the configuration.
fn own() -> (String, String) {
    let key = "k".repeat(43);
    let secrets =
        format!("secret = \"own secret\"\ntoken = \"owntoken\"\nencoding_aes_key = \"{key}\"");
    tables(&format!(
        r#"
[[account]]
app_id = "{OWN}"
{secrets}
world:push_url = "$GATEWAY$/wechat/app/{OWN}"
[[corp]]
corp_id = "{CORP}"
[[corp.agent]]
agent_id = 7
{secrets}
world:push_url = "$GATEWAY$/wechat/work/{CORP}/7"
"#
    ))
}

/// What WeChat does meanwhile, until `over`.
struct Traffic {
    control: Control,
    over: Arc<AtomicBool>,
    tasks: JoinSet<()>,
}

impl Traffic {
    fn start(control: &Control, chance: &mut Chance) -> Self {
        let mut traffic = Self {
            control: control.clone(),
            over: Arc::default(),
            tasks: JoinSet::new(),
        };
        for writer in 0..3 {
            traffic.spawn(chance, writer, write_something);
        }
        for person in 0..2 {
            traffic.spawn(chance, person, consent_to_something);
        }
        traffic
    }

    fn spawn<F>(&mut self, chance: &mut Chance, number: u64, act: fn(Control, Chance, String) -> F)
    where
        F: Future<Output = Chance> + Send + 'static,
    {
        let (control, over, mut chance) =
            (self.control.clone(), Arc::clone(&self.over), chance.fork());
        self.tasks.spawn(async move {
            let mut count = 0;
            while !over.load(Ordering::Relaxed) {
                count += 1;
                chance = act(control.clone(), chance, format!("{number}/{count}")).await;
                // What WeChat does has its own pace; without one only a full machine is tested.
                sleep(Duration::from_millis(chance.between(2, 15))).await;
            }
        });
    }

    async fn end(mut self) {
        self.over.store(true, Ordering::Relaxed);
        while let Some(ended) = self.tasks.join_next().await {
            ended.expect("traffic goes on whatever happens to the gateway");
        }
    }
}

async fn write_something(control: Control, mut chance: Chance, name: String) -> Chance {
    let account = match chance.between(0, 4) {
        0 => *chance.one(&[OWN, CORP]),
        _ => *chance.one(&ACCOUNTS),
    };
    let from = format!("o_{account}");
    let (call, body) = if chance.between(0, 4) == 0 {
        (
            "event",
            json!({ "account": account, "from": from, "event": "CLICK",
                    "fields": { "EventKey": name }, "attempts": 1 }),
        )
    } else {
        (
            "message",
            json!({ "account": account, "from": from, "type": "text", "Content": name,
                    "attempts": 1 }),
        )
    };
    // An account that has not authorised the platform has nobody to push to.
    let _ = control.post(call, &body).await;
    chance
}

async fn consent_to_something(control: Control, mut chance: Chance, _: String) -> Chance {
    let account = *chance.one(&ACCOUNTS);
    let mut body = json!({ "component": COMPONENT, "account": account });
    let call = *chance.one(&[
        "authorize",
        "authorize",
        "authorize",
        "updateauthorize",
        "updateauthorize",
        "unauthorize",
    ]);
    if call == "updateauthorize" {
        body["func_ids"] = json!([1, 2, 3, chance.between(4, 12)]);
    }
    // Refused when there is no consent to change or to withdraw.
    let _ = control.post(call, &body).await;
    sleep(Duration::from_millis(chance.between(10, 120))).await;
    chance
}

/// Clear texts of the pushes that the gateway answered with 200, gathered before its bounded log
/// forgets them.
#[derive(Default)]
struct Acknowledged {
    texts: BTreeSet<String>,
    last: u64,
    /// Why pushes were not accepted, and how often.
    refused: BTreeMap<String, usize>,
}

impl Acknowledged {
    async fn gather(&mut self, control: &Control) {
        let since = self.last.to_string();
        let query = [("since", since.as_str()), ("limit", "10000")];
        let answer = control.get("pushes", &query).await.expect("the pushes");
        for push in answer["pushes"].as_array().expect("a list") {
            self.last = push["seq"].as_u64().expect("a number");
            // An answer of 200 is all that WeChat needs to never push it again.
            let attempts = push["attempts"].as_array().expect("a list");
            if attempts.iter().any(|attempt| attempt["status"] == 200) {
                self.texts.insert(text(push, "clear").to_owned());
            } else {
                let reason = push["reason"].as_str().unwrap_or_default().to_owned();
                *self.refused.entry(reason).or_default() += 1;
            }
        }
    }
}

/// Who has authorised the platform, by WeChat's word, and whether the code was ever exchanged.
async fn authorized(control: &Control) -> BTreeMap<String, bool> {
    let world = control.get("world", &[]).await.expect("the world");
    let list = world["authorizations"].as_array().expect("a list").iter();
    list.map(|a| (text(a, "account").to_owned(), a["exchanged"] == true))
        .collect()
}

async fn open_store(station: &Station) -> Store {
    let key = MasterKey::from_file(&station.dir().join("yizhan.key")).expect("the key");
    Store::open(&station.dir().join("yizhan.db"), &key).expect("the store")
}

async fn push_ticket(control: &Control) -> bool {
    let body = json!({ "component": COMPONENT });
    let pushed = control.post("push/ticket", &body).await;
    is_accepted(&pushed.expect("the sandbox answers"))
}

/// The error codes of the refreshes since an entry of the log, by account.
async fn refreshes(control: &Control, since: u64) -> BTreeMap<String, Vec<i64>> {
    let since = since.to_string();
    let query = [
        ("path", AUTHORIZER_TOKEN),
        ("since", &since),
        ("limit", "10000"),
    ];
    let answer = control.get("calls", &query).await.expect("the calls");
    let mut codes: BTreeMap<String, Vec<i64>> = BTreeMap::new();
    for call in answer["calls"].as_array().expect("a list") {
        let account = text(&call["request"], "authorizer_appid").to_owned();
        let code = call["errcode"].as_i64().unwrap_or(0);
        codes.entry(account).or_default().push(code);
    }
    codes
}

async fn last_call(control: &Control) -> u64 {
    let answer = control.get("calls", &[("limit", "1")]).await;
    answer.expect("the calls")["last"].as_u64().unwrap_or(0)
}

/// Two hours pass: every token has ended. Waits until each account's is renewed.
async fn two_hours_pass(control: &Control, accounts: &BTreeSet<String>) -> u64 {
    let since = last_call(control).await;
    let body = json!({ "advance_seconds": 7_200 });
    control.post("clock", &body).await.expect("the clock moves");
    until("a ticket is taken", async || push_ticket(control).await).await;
    until("every account's token is renewed", async || {
        let renewed = refreshes(control, since).await;
        accounts
            .iter()
            .all(|account| renewed.get(account).is_some_and(|codes| codes.contains(&0)))
    })
    .await;
    since
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_acknowledged_is_lost_when_the_gateway_is_killed() {
    let kills: u64 = std::env::var("YIZHAN_TEST_KILLS").map_or(200, |text| {
        text.parse().expect("YIZHAN_TEST_KILLS is a number")
    });
    let mut chance = Chance::new();
    let dir = folder();
    let (own_world, own_config) = own();
    let mut station = station(&dir)
        .world(world() + &own_world)
        .config(own_config)
        .open()
        .await
        .expect("a station");
    let control = station.control().clone();
    let rules = json!({ "push_timeout": 2 });
    control.post("rules", &rules).await.expect("the rules");
    station.start().await.expect("the gateway");
    assert!(push_ticket(&control).await);

    let mut acknowledged = Acknowledged::default();
    let mut stored = Stored::default();
    let begun = Instant::now();
    let traffic = Traffic::start(&control, &mut chance);
    for kill in 0..kills {
        if kill > 0 {
            station.spawn().expect("the gateway");
        }
        // Mostly short lives, which end amid the recovery; some that are long enough to refresh.
        let life = match chance.between(0, 5) {
            0 => chance.between(900, 1_800),
            _ => chance.between(10, 500),
        };
        if chance.between(0, 4) == 0 {
            sleep(Duration::from_millis(life / 3)).await;
            let body = json!({ "advance_seconds": 7_200 });
            control.post("clock", &body).await.expect("the clock moves");
        }
        sleep(Duration::from_millis(life)).await;
        station.kill().await.expect("SIGKILL");
        acknowledged.gather(&control).await;
        if kill % 20 == 0 {
            stored.gather(&station).await;
        }
    }
    traffic.end().await;
    acknowledged.gather(&control).await;

    println!("the kills took {} s", begun.elapsed().as_secs());

    // 1. What was acknowledged is in the store.
    stored.gather(&station).await;
    let lost: Vec<_> = acknowledged.texts.difference(&stored.texts).collect();
    println!(
        "{kills} kills: {} pushes acknowledged, {} stored; not acknowledged: {:#?}",
        acknowledged.texts.len(),
        stored.texts.len(),
        acknowledged.refused,
    );
    assert!(
        lost.is_empty(),
        "{} acknowledged, but not in the store: {:#?}",
        lost.len(),
        &lost[..lost.len().min(10)]
    );
    assert!(
        acknowledged.texts.len() as u64 > kills,
        "hardly anything was acknowledged: this test has tested nothing"
    );
    for whom in [OWN, CORP] {
        let theirs = format!("o_{whom}");
        assert!(acknowledged.texts.iter().any(|text| text.contains(&theirs)));
    }

    let begun = Instant::now();

    // 2. Whoever authorised the platform, and whose notice was taken, is known and can be refreshed.
    station.start().await.expect("the gateway");
    until("a ticket is taken", async || push_ticket(&control).await).await;
    let announced = last_consents(&acknowledged, &control).await;
    until("every code that was announced is exchanged", async || {
        let authorized = authorized(&control).await;
        announced
            .iter()
            .all(|account| authorized.get(account) == Some(&true))
    })
    .await;
    let accounts: BTreeSet<String> = authorized(&control)
        .await
        .into_iter()
        .filter_map(|(account, exchanged)| exchanged.then_some(account))
        .collect();
    println!(
        "{} accounts are authorised at the end: {accounts:?}",
        accounts.len()
    );
    // The first time may mend what a kill has torn; the second must go without any error.
    two_hours_pass(&control, &accounts).await;
    let since = two_hours_pass(&control, &accounts).await;
    let renewed = refreshes(&control, since).await;
    for account in &accounts {
        assert_eq!(renewed[account], [0], "the refreshes of {account}");
    }

    println!("the aftermath took {} s", begun.elapsed().as_secs());

    // 3. Whoever withdrew is gone, or known to be refused when the notice was lost.
    station.kill().await.expect("SIGKILL");
    let survey = open_store(&station).await.survey().await.expect("a survey");
    let held: BTreeSet<String> = survey
        .authorized(&Scope::Component(COMPONENT.into()))
        .iter()
        .filter(|known| !known.refused)
        .map(|known| known.scope.app_id().to_string())
        .collect();
    assert_eq!(
        held, accounts,
        "the accounts that the store holds as authorised"
    );
    station.close().await;
}

/// Clear texts in the store, gathered before old ones are forgotten: here days pass in a minute.
#[derive(Default)]
struct Stored {
    texts: BTreeSet<String>,
    last: i64,
}

impl Stored {
    async fn gather(&mut self, station: &Station) {
        let store = open_store(station).await;
        loop {
            let page = store.pushes(self.last, 1_000).await;
            let page = page.expect("the store reads");
            let Some(last) = page.last() else { return };
            self.last = last.id;
            let texts = page.into_iter().map(|push| String::from_utf8(push.text));
            self.texts.extend(texts.map(|text| text.expect("UTF-8")));
        }
    }
}

/// Accounts that are authorised, of whose present authorisation a notice was acknowledged, and whose
/// code still works: one that ran out while no gateway lived is lost with any system.
async fn last_consents(acknowledged: &Acknowledged, control: &Control) -> BTreeSet<String> {
    let standing = authorized(control).await;
    let world = control.get("world", &[]).await.expect("the world");
    let now = world["now"].as_i64().expect("the time");
    let log = control.pushes("/wechat/events").await.expect("the pushes");
    let mut last: BTreeMap<String, &Value> = BTreeMap::new();
    for push in &log {
        let kind = text(push, "kind");
        if kind.contains("authorized") {
            last.insert(text(push, "account").to_owned(), push);
        }
    }
    last.into_iter()
        .filter(|(account, push)| {
            standing.contains_key(account)
                && push["accepted"] == true
                && text(push, "kind") != "unauthorized"
                && acknowledged.texts.contains(text(push, "clear"))
                && code_ends_at(text(push, "clear")) > now
        })
        .map(|(account, _)| account)
        .collect()
}

/// When the authorisation code of a notice ends.
fn code_ends_at(notice: &str) -> i64 {
    let member = notice.split("AuthorizationCodeExpiredTime>").nth(1);
    let digits = member.and_then(|rest| rest.split('<').next());
    digits
        .and_then(|seconds| seconds.parse().ok())
        .expect("a notice tells when its code ends")
}
