//! Accounts of one's own in every mode and format, with the sandbox as WeChat and nobody between.

use reqwest::Client;
use serde_json::{Value, json};
use std::fs;
use yizhan::station::Control;
use yizhan_tests::{
    folder, is_accepted,
    served::{Served, free_port},
    station, tables, text, until,
};

/// App id, kind, mode and format; official accounts have no JSON.
const ACCOUNTS: [[&str; 4]; 9] = [
    ["wx00000000000000d1", "service", "plain", "xml"],
    ["wx00000000000000d2", "subscription", "compatible", "xml"],
    ["wx00000000000000d3", "service", "safe", "xml"],
    ["wx00000000000000e1", "mini_program", "plain", "xml"],
    ["wx00000000000000e2", "mini_program", "compatible", "xml"],
    ["wx00000000000000e3", "mini_program", "safe", "xml"],
    ["wx00000000000000f1", "mini_program", "plain", "json"],
    ["wx00000000000000f2", "mini_program", "compatible", "json"],
    ["wx00000000000000f3", "mini_program", "safe", "json"],
];

/// The accounts in a world, and in a gateway's configuration.
fn accounts(gateway: &str) -> (String, String) {
    let each = ACCOUNTS.map(|[app_id, kind, mode, format]| {
        let is_mini_program = kind == "mini_program";
        format!(
            r#"[[account]]
app_id = "{app_id}"
secret = "secret of {app_id}"
token = "token{mode}"
encoding_aes_key = "{app_id}9876543210abcdefghijklmno"
mode = "{mode}"
config:mini_program = {is_mini_program}
world:kind = "{kind}"
world:format = "{format}"
world:push_url = "{gateway}/wechat/app/{app_id}"
world:[[user]]
world:account = "{app_id}"
world:openid = "o_{app_id}"
"#
        )
    });
    tables(&each.concat())
}

async fn write(control: &Control, account: &str, more: &Value) -> Value {
    let mut body = json!({ "account": account, "type": "text", "Content": "有朋自远方来 <&>" });
    for (name, value) in more.as_object().into_iter().flatten() {
        body[name] = value.clone();
    }
    control.post("message", &body).await.expect("an answer")
}

/// What reached the account's user.
async fn inbox(control: &Control, account: &str) -> Vec<Value> {
    let user = format!("o_{account}");
    let inbox = control.get("inbox", &[("user", &user)]).await;
    let inbox = inbox.expect("the inbox");
    inbox["messages"].as_array().expect("a list").clone()
}

/// The URL is verified, a text is answered, and what is not WeChat's is refused.
async fn holds_its_mode(control: &Control, [account, kind, mode, format]: [&str; 4]) {
    let what = format!("{kind}, {mode}, {format}");
    let body = json!({ "account": account });
    let checked = control.post("verify", &body).await.expect("a check");
    assert_eq!(checked["passed"], true, "{what}: {checked}");

    let answer = write(control, account, &json!({})).await;
    assert!(is_accepted(&answer), "{what}: {answer}");
    if kind == "mini_program" {
        assert_eq!(answer["delivery"]["attempts"][0]["body"], "success");
        until("the answer by call", async || {
            !inbox(control, account).await.is_empty()
        })
        .await;
        let sent = &inbox(control, account).await[0];
        assert_eq!(sent["path"], "/cgi-bin/message/custom/send", "{what}");
        assert_eq!(sent["message"]["text"]["content"], "有朋自远方来 <&>");
    } else {
        let reply = &answer["reply"];
        assert_eq!(reply["fields"]["Content"], "有朋自远方来 <&>", "{what}");
        assert_eq!(reply["sealed"], mode != "plain", "{what}: {answer}");
        assert_eq!(reply["notes"], json!([]), "{what}");
    }

    let pushes = control.pushes(&format!("/wechat/app/{account}")).await;
    let pushes = pushes.expect("the pushes");
    assert!(!pushes.is_empty());
    for push in &pushes {
        let is_json = text(push, "wire").starts_with('{');
        assert_eq!(is_json, format == "json", "{what}: {push}");
    }

    let forgeries: &[&str] = match mode {
        "plain" => &["signature", "stale"],
        _ => &["signature", "missing", "plain", "receive_id", "stale"],
    };
    for forge in forgeries {
        let more = json!({ "forge": forge, "Content": format!("forged: {forge}") });
        let answer = write(control, account, &more).await;
        assert_eq!(answer["refused"], true, "{what}, {forge}: {answer}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_mode_and_format_is_verified_answered_and_not_downgraded() {
    let (world, config) = accounts("$GATEWAY$");
    let dir = folder();
    let station = station(&dir).world(world).config(config);
    let mut station = station.open().await.expect("a station");
    station.start().await.expect("the gateway");
    for account in ACCOUNTS {
        holds_its_mode(station.control(), account).await;
    }
    station.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_gateway_without_a_platform_starts_and_serves() {
    let dir = folder();
    let port = free_port();
    let (world, config) = accounts(&format!("http://127.0.0.1:{port}"));
    let world_file = dir.path().join("world.toml");
    fs::write(&world_file, world).expect("a world file");
    let sandbox = Served::sandbox(&world_file);
    let config = format!(
        "[server]\nlisten = \"127.0.0.1:{port}\"\n[wechat]\napi_base = \"{}\"\n{config}",
        sandbox.url
    );
    let config_file = dir.path().join("yizhan.toml");
    fs::write(&config_file, config).expect("a configuration");
    let gateway = Served::gateway(&config_file);
    let control = Control::new(sandbox.url.parse().expect("an address")).expect("a client");
    holds_its_mode(&control, ACCOUNTS[2]).await;

    let client = Client::builder().no_proxy().build().expect("a client");
    let ready = client.get(format!("{}/readyz", gateway.url)).send().await;
    let ready = ready.expect("an answer");
    assert_eq!(ready.status(), 200);
    let ready: Value = ready.json().await.expect("JSON");
    assert_eq!(ready["ready"], true);
    assert_eq!(ready["platforms"], json!([]));
    let events = client.post(format!("{}/wechat/events", gateway.url));
    let events = events.body("<xml/>").send().await.expect("an answer");
    assert!(events.status().is_client_error(), "{}", events.status());
}
