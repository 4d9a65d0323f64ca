//! What a hundred thousand accounts cost: memory and the time of a start. It measures and prints;
//! `cargo test --release -p yizhan-keeper scale -- --ignored --nocapture`.

use crate::{
    Keeper, MasterKey, Platform, Settings, Store,
    store::{Grant, TicketRow},
};
use futures_util::{StreamExt, stream};
use std::{path::Path, process::Command, sync::Arc, time::Instant};
use yizhan_client::{Hosts, Http, HttpSettings, Token, TokenSource};
use yizhan_core::{AppId, ManualClock, Scope, UnixTime};

const ACCOUNTS: usize = 100_000;
const NOW: UnixTime = UnixTime(1_700_000_000);
const FILE: &str = "YIZHAN_SCALE_FILE";
const NAME: &str =
    "engine::scale_tests::a_hundred_thousand_accounts_start_quickly_in_little_memory";

fn key() -> MasterKey {
    MasterKey::parse(&"5a".repeat(32)).unwrap()
}

fn app_id(number: usize) -> AppId {
    format!("wx{number:016x}").into()
}

async fn populate(path: &Path) {
    let store = Store::open(path, &key()).unwrap();
    let ticket = TicketRow {
        platform: "wxcomponent".into(),
        value: "ticket@@@x".into(),
        created_at: NOW,
        received_at: NOW,
    };
    store.put_ticket(ticket).await.unwrap();
    let grants = (0..ACCOUNTS).map(|number| {
        let store = store.clone();
        async move {
            let grant = Grant {
                platform: "wxcomponent".into(),
                account: app_id(number),
                credential: Some(format!("refreshtoken@@@{number:043}").into()),
                permissions: Some((1..25).collect()),
                token: Some(Token {
                    value: format!("{number:0157}").into(),
                    generation: 0,
                    obtained_at: NOW,
                    expires_at: NOW.plus(7_200),
                }),
                after: 0,
                authorized_at: NOW,
                noticed_at: NOW,
                code: None,
            };
            store.put_grant(grant, NOW).await.unwrap();
        }
    });
    stream::iter(grants)
        .buffer_unordered(512)
        .for_each(async |()| ())
        .await;
}

fn resident_megabytes() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<u64>().ok());
    kilobytes.unwrap_or(0) / 1024
}

async fn measure(path: &Path) {
    let before = resident_megabytes();
    let begun = Instant::now();
    let store = Store::open(path, &key()).unwrap();
    let hosts = Hosts::all_at("http://127.0.0.1:9".parse().unwrap());
    let http = Http::new(HttpSettings::at(hosts)).unwrap();
    let platform = Platform::new("wxcomponent", "secret".into());
    let clock = Arc::new(ManualClock::new(NOW));
    let keeper = Keeper::start(store, http, vec![platform], clock, Settings::default())
        .await
        .unwrap();
    let scope = Scope::authorizer("wxcomponent", app_id(ACCOUNTS - 1));
    keeper.token(&scope).await.unwrap();
    let ready = begun.elapsed();
    let reads = 1_000_000_u32;
    let begun = Instant::now();
    for _ in 0..reads {
        keeper.token(&scope).await.unwrap();
    }
    let read = begun.elapsed() / reads;
    println!(
        "{ACCOUNTS} accounts: ready in {ready:?}, at most {} MB resident ({before} MB before), {read:?} a token read",
        resident_megabytes()
    );
}

#[ignore = "measures"]
#[tokio::test]
async fn a_hundred_thousand_accounts_start_quickly_in_little_memory() {
    if let Some(file) = std::env::var_os(FILE) {
        return measure(Path::new(&file)).await;
    }
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("yizhan.db");
    let begun = Instant::now();
    populate(&path).await;
    println!("stored {ACCOUNTS} accounts in {:?}", begun.elapsed());
    // A process of its own: what filling the store took is not what keeping it takes.
    let status = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", NAME, "--ignored", "--nocapture"])
        .env(FILE, &path)
        .status()
        .unwrap();
    assert!(status.success());
}
