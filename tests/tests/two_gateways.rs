//! Two gateway processes over one store: each token is fetched once, and each has it.

use reqwest::{Client, StatusCode};
use serde_json::json;
use std::fs;
use yizhan::station::{AGENT, CORP, Control, OWN_ACCOUNT, SUITE};
use yizhan_tests::{
    folder, is_accepted,
    served::{Served, free_port},
    station, until,
};

const TOKENS: [&str; 4] = [
    "/cgi-bin/stable_token",
    "/cgi-bin/gettoken",
    "/cgi-bin/service/get_suite_token",
    "/cgi-bin/service/get_corp_token",
];

/// How often each token was fetched.
async fn fetches(control: &Control) -> [usize; 4] {
    let mut fetches = [0; 4];
    for (count, path) in fetches.iter_mut().zip(TOKENS) {
        *count = control.calls(path).await.expect("the calls").len();
    }
    fetches
}

/// Pages of an account and of an application are signed, which needs their tokens.
async fn signs(gateway: &str) {
    let client = Client::builder().no_proxy().build().expect("a client");
    for place in [format!("app/{OWN_ACCOUNT}"), format!("work/{CORP}/{AGENT}")] {
        let page = format!("{gateway}/wechat/{place}/js-config?url={gateway}/page");
        let signed = client.get(page).send().await.expect("an answer");
        assert_eq!(signed.status(), StatusCode::OK, "{gateway}, {place}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn each_token_is_fetched_by_one_and_used_by_both() {
    let dir = folder();
    let mut station = station(&dir).open().await.expect("a station");
    station.start().await.expect("the gateway");
    let port = free_port();
    let config = fs::read_to_string(station.config()).expect("the configuration");
    let listen = station.gateway_url().trim_start_matches("http://");
    let config = config.replace(listen, &format!("127.0.0.1:{port}"));
    let file = dir.path().join("other.toml");
    fs::write(&file, config).expect("a configuration");
    let other = Served::gateway(&file);

    let control = station.control();
    let ticket = async || {
        let pushed = control
            .post("push/ticket", &json!({ "suite": SUITE }))
            .await;
        is_accepted(&pushed.expect("a ticket"))
    };
    assert!(ticket().await);
    let consent = json!({ "suite": SUITE, "account": CORP });
    let installed = control.post("authorize", &consent).await;
    assert!(is_accepted(&installed.expect("consent")));
    for round in 1..=2 {
        until("every token", async || {
            fetches(control).await.iter().all(|count| *count >= round)
        })
        .await;
        signs(station.gateway_url()).await;
        signs(&other.url).await;
        assert_eq!(fetches(control).await, [round; 4]);
        let clock = json!({ "advance_seconds": 7_200 });
        control
            .post("clock", &clock)
            .await
            .expect("the clock moves");
        until("a ticket is taken", ticket).await;
    }
    station.close().await;
}
