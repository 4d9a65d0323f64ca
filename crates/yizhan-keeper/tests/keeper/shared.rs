//! Several processes over one store: one fetch per token, whoever needs it.
//!
//! The test program starts itself as the other processes.

use crate::wechat::{
    START, WeChat, account, authorized, http_at, master_key, shown, unauthorized, until,
};
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

/// Until each process has read WeChat's list of accounts: what is authorised later is told by its
/// notice alone.
async fn listed(wechat: &WeChat, processes: usize) {
    until("the lists", || {
        wechat.count("api_get_authorizer_list") == processes
    })
    .await;
}

#[tokio::test]
async fn a_renewal_ahead_of_time_is_made_by_one_and_seen_by_the_other() {
    let wechat = WeChat::start().await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("yizhan.db");
    let open = || Store::open(&path, &master_key()).unwrap();
    let one = wechat.keeper(&open()).await;
    wechat.push_ticket(&one, "ticket@@@1").await;
    listed(&wechat, 1).await;
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

#[tokio::test]
async fn what_one_process_is_told_the_others_know() {
    let wechat = WeChat::start().await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("yizhan.db");
    let open = || Store::open(&path, &master_key()).unwrap();
    let (one, other) = (wechat.keeper(&open()).await, wechat.keeper(&open()).await);
    let component = "wxcomponent".into();
    wechat.push_ticket(&one, "ticket@@@1").await;
    until("the ticket", || {
        other.platforms()[0].ticket_received_at.is_some()
    })
    .await;
    listed(&wechat, 2).await;
    let code = wechat.authorize("wx1");
    wechat
        .take(&one, &authorized("authorized", "wx1", &code))
        .await;
    until("the account", || other.authorizers(&component).len() == 1).await;
    assert_eq!(shown(other.token(&account("wx1")).await), "access-wx1-1");
    // The code was exchanged, whoever is asked.
    let again = other.exchange(&component, &code.into()).await.unwrap();
    assert_eq!(again, "wx1".into());
    assert_eq!(wechat.count("api_query_auth"), 1);
    // And cancelled, wherever that was heard.
    wechat.clock.advance(10);
    wechat.take(&other, &unauthorized("wx1")).await;
    until("the end", || one.authorizers(&component).is_empty()).await;
    assert!(one.token(&account("wx1")).await.is_err());
    assert!(one.export().is_empty());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_process_that_is_killed_while_it_renews_holds_nobody_up() {
    const KILLED: &str = "shared::a_process_that_is_killed_while_it_renews_holds_nobody_up";
    if let (Some(file), Ok(base)) = (std::env::var_os(FILE), std::env::var(BASE)) {
        return be_asked(Path::new(&file), &base).await;
    }
    let wechat = WeChat::start().await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("yizhan.db");
    let gate = wechat.hold("gettoken");
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", KILLED, "--nocapture"]);
    command.env(FILE, &path).env(BASE, &wechat.base);
    let mut child = command.stdout(std::process::Stdio::null()).spawn().unwrap();
    until("the fetch", || wechat.count("gettoken") == 1).await;
    child.kill().unwrap();
    child.wait().unwrap();
    gate.add_permits(100);
    let store = Store::open(&path, &master_key()).unwrap();
    let keeper = wechat.keeper_for(&store, roster(), wechat.settings()).await;
    let agent = yizhan_core::Scope::agent("wwown", "1000002");
    let begun = std::time::Instant::now();
    assert_eq!(shown(keeper.token(&agent).await), "agent-1");
    assert!(begun.elapsed().as_secs() < 10, "it waited for a lease");
    assert_eq!(wechat.count("gettoken"), 2);
}
