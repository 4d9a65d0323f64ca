//! A process that is killed loses nothing that it acknowledged: neither pushes nor refresh tokens.
//!
//! The test program starts itself as the process to be killed. `YIZHAN_KILL_ROUNDS` sets how often.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on may panic")]

use futures_util::{StreamExt, stream};
use std::{
    collections::HashSet,
    io::{BufRead, BufReader, Write},
    path::Path,
    process::{Command, Stdio},
    sync::Arc,
};
use yizhan_client::{Hosts, Http, HttpSettings};
use yizhan_core::{ExposeSecret, ManualClock, Scope, UnixTime};
use yizhan_keeper::{Keeper, MasterKey, NewPush, Platform, PushKey, Settings, Store};

const FILE: &str = "YIZHAN_KILL_FILE";
const ROUND: &str = "YIZHAN_KILL_ROUND";
const NAME: &str = "a_killed_process_loses_nothing_that_it_acknowledged";

fn key() -> MasterKey {
    MasterKey::parse(&"5a".repeat(32)).unwrap()
}

fn name(round: u64, number: u64) -> PushKey {
    let mut key = [0; 16];
    key[..8].copy_from_slice(&round.to_be_bytes());
    key[8..].copy_from_slice(&number.to_be_bytes());
    key
}

async fn accept(store: &Store, round: u64, number: u64) {
    let text = format!("text {round} {number}");
    let push = NewPush {
        key: name(round, number),
        account: "wxcomponent/wx1",
        text: text.as_bytes(),
        answer: b"success",
        done: number.is_multiple_of(2),
        received_at: 1,
    };
    store.accept_push(push).await.unwrap();
}

async fn keeper(store: Store) -> Keeper {
    let http = Http::new(HttpSettings::at(Hosts::all_at(
        "http://127.0.0.1:9".parse().unwrap(),
    )));
    let platform = Platform::new("wxcomponent", "secret".into());
    let clock = Arc::new(ManualClock::new(UnixTime(1_700_000_000)));
    Keeper::start(
        store,
        http.unwrap(),
        vec![platform],
        clock,
        Settings::default(),
    )
    .await
    .unwrap()
}

/// Stores pushes and refresh tokens, and says of each when it is acknowledged, until it is killed.
async fn be_killed(path: &Path, round: u64) {
    let store = Store::open(path, &key()).unwrap();
    let keeper = keeper(store.clone()).await;
    let say = |line: String| std::io::stdout().lock().write_all(line.as_bytes()).unwrap();
    let pushes = stream::iter(0_u64..).for_each_concurrent(50, |number| {
        let store = store.clone();
        async move {
            accept(&store, round, number).await;
            say(format!("\npush {number}\n"));
        }
    });
    let accounts = stream::iter(0_u64..).for_each_concurrent(5, |number| {
        let keeper = keeper.clone();
        async move {
            let scope = Scope::authorizer("wxcomponent", format!("wx{round}-{number}"));
            let secret = format!("refreshtoken@@@{round}-{number}").into();
            keeper.import(&scope, secret).await.unwrap();
            say(format!("\naccount {number}\n"));
        }
    });
    futures_util::future::join(pushes, accounts).await;
}

/// What the process acknowledged.
#[derive(Default)]
struct Heard {
    pushes: HashSet<u64>,
    accounts: HashSet<u64>,
}

impl Heard {
    fn line(&mut self, line: &str) {
        if let Some(number) = line.strip_prefix("push ") {
            self.pushes.extend(number.parse::<u64>().ok());
        } else if let Some(number) = line.strip_prefix("account ") {
            self.accounts.extend(number.parse::<u64>().ok());
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_killed_process_loses_nothing_that_it_acknowledged() {
    let number = |name| {
        std::env::var(name)
            .ok()
            .and_then(|text| text.parse::<u64>().ok())
    };
    if let (Some(file), Some(round)) = (std::env::var_os(FILE), number(ROUND)) {
        return be_killed(Path::new(&file), round).await;
    }
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("yizhan.db");
    for round in 0..number("YIZHAN_KILL_ROUNDS").unwrap_or(5) {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", NAME, "--nocapture"])
            .env(FILE, &path)
            .env(ROUND, round.to_string())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let mut heard = Heard::default();
        // A different moment each time.
        let enough = 200 + 47 * usize::try_from(round).unwrap();
        while heard.pushes.len() < enough || heard.accounts.len() < 3 {
            heard.line(&lines.next().expect("the process ended by itself").unwrap());
        }
        child.kill().unwrap();
        for line in lines.map_while(Result::ok) {
            heard.line(&line);
        }
        child.wait().unwrap();

        let store = Store::open(&path, &key()).unwrap();
        for number in heard.pushes {
            let known = store.find_push(name(round, number)).await.unwrap();
            assert!(known.is_some(), "push {number} of round {round} is lost");
        }
        let keeper = keeper(store).await;
        let kept: HashSet<_> = keeper
            .export()
            .iter()
            .map(|account| account.credential.expose_secret().to_owned())
            .collect();
        for number in heard.accounts {
            let token = format!("refreshtoken@@@{round}-{number}");
            assert!(kept.contains(&token), "{token} is lost");
        }
        keeper.stop().await;
    }
}
