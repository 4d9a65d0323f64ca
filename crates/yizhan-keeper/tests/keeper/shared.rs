//! Several processes over one store: one fetch per token, whoever needs it.
//!
//! The test program starts itself as the other processes.

use crate::wechat::{START, WeChat, account, authorized, http_at, master_key, shown, until};
use std::{path::Path, process::Command, sync::Arc};
use yizhan_client::TokenSource;
use yizhan_core::{ManualClock, UnixTime};
use yizhan_keeper::{Keeper, Own, Roster, Settings, Store};

const FILE: &str = "YIZHAN_SHARED_FILE";
const BASE: &str = "YIZHAN_SHARED_BASE";
const NAME: &str = "shared::processes_over_one_store_fetch_a_token_once";

fn roster() -> Roster {
    Roster::default().own(Own::agent("wwown", "1000002", "agent".into()))
}

/// Asks for the token five hundred times at once and prints what it gets.
async fn be_asked(path: &Path, base: &str) {
    let store = Store::open(path, &master_key()).unwrap();
    let clock = Arc::new(ManualClock::new(UnixTime(START)));
    let keeper = Keeper::start(store, http_at(base), roster(), clock, Settings::default());
    let keeper = keeper.await.unwrap();
    let callers: Vec<_> = (0..500)
        .map(|_| {
            let keeper = keeper.clone();
            let agent = yizhan_core::Scope::agent("wwown", "1000002");
            tokio::spawn(async move { shown(keeper.token(&agent).await) })
        })
        .collect();
    for caller in callers {
        println!("\ngot {}", caller.await.unwrap());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn processes_over_one_store_fetch_a_token_once() {
    if let (Some(file), Ok(base)) = (std::env::var_os(FILE), std::env::var(BASE)) {
        return be_asked(Path::new(&file), &base).await;
    }
    let wechat = WeChat::start().await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("yizhan.db");
    drop(Store::open(&path, &master_key()).unwrap());
    let gate = wechat.hold("gettoken");
    let children: Vec<_> = (0..3)
        .map(|_| {
            let mut command = Command::new(std::env::current_exe().unwrap());
            command.args(["--exact", NAME, "--nocapture"]);
            command.env(FILE, &path).env(BASE, &wechat.base);
            command
                .stdout(std::process::Stdio::piped())
                .spawn()
                .unwrap()
        })
        .collect();
    until("the fetch", || wechat.count("gettoken") == 1).await;
    // The others have started and wait by now, or find the token when they do.
    tokio::time::sleep(std::time::Duration::from_millis(500)).await;
    gate.add_permits(100);
    let outputs = tokio::task::spawn_blocking(move || {
        let outputs = children
            .into_iter()
            .map(|child| child.wait_with_output().unwrap());
        outputs
            .map(|output| String::from_utf8(output.stdout).unwrap())
            .collect::<Vec<_>>()
    });
    for output in outputs.await.unwrap() {
        assert_eq!(output.matches("got agent-1\n").count(), 500, "{output}");
    }
    assert_eq!(wechat.count("gettoken"), 1);
}

#[tokio::test]
async fn a_renewal_ahead_of_time_is_made_by_one_and_seen_by_the_other() {
    let wechat = WeChat::start().await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("yizhan.db");
    let open = || Store::open(&path, &master_key()).unwrap();
    let one = wechat.keeper(&open()).await;
    wechat.push_ticket(&one, "ticket@@@1").await;
    let code = wechat.authorize("wx1");
    wechat
        .take(&one, &authorized("authorized", "wx1", &code))
        .await;
    let other = wechat.keeper(&open()).await;
    for keeper in [&one, &other] {
        assert_eq!(shown(keeper.token(&account("wx1")).await), "access-wx1-1");
    }
    wechat.clock.advance(7_200 - 300);
    wechat.push_ticket(&one, "ticket@@@2").await;
    for round in 0..2 {
        until("both have the new token", || {
            let expires = [&one, &other].map(|keeper| {
                let known = keeper.authorizer(&"wxcomponent".into(), &"wx1".into());
                known.unwrap().token_expires_at.unwrap().0
            });
            expires == [wechat.now().0 + 7_200; 2]
        })
        .await;
        assert_eq!(wechat.count("api_authorizer_token"), 1, "round {round}");
    }
    assert_eq!(wechat.count("api_component_token"), 2);
}
