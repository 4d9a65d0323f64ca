//! The secret of a corp's contacts (通讯录同步) is an application by a name: its URL is verified, it
//! changes contacts, and is told of changes.

use serde_json::json;
use yizhan_tests::{folder, run, station, tables, until};

const CORP: &str = "ww00000000000000e1";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn contacts_are_changed_and_the_change_is_pushed_back() {
    let key = "k".repeat(43);
    let (world, config) = tables(&format!(
        r#"
[[corp]]
corp_id = "{CORP}"
world:contacts_secret = "contacts secret"
world:contacts_token = "contactstoken"
world:contacts_encoding_aes_key = "{key}"
world:contacts_url = "$GATEWAY$/wechat/work/{CORP}/contacts"
config:[[corp.agent]]
config:agent_id = "contacts"
config:secret = "contacts secret"
config:token = "contactstoken"
config:encoding_aes_key = "{key}"
"#
    ));
    let dir = folder();
    let station = station(&dir).world(world).config(config).open().await;
    let mut station = station.expect("a station");
    station.start().await.expect("the gateway");
    let control = station.control();
    let checked = control.post("verify", &json!({ "account": CORP })).await;
    let checked = checked.expect("a check");
    assert_eq!(checked["passed"], true, "{checked}");
    assert_eq!(checked["checks"][0]["name"], "contacts_url");

    let path = station.config().to_str().expect("UTF-8");
    let whom = format!("{CORP}/contacts");
    let call = ["call", "--config", path, &whom];
    let user =
        r#"{"userid": "wangwu", "name": "王五", "mobile": "13800000009", "department": [1]}"#;
    let made = run(&[&call[..], &["POST", "/cgi-bin/user/create", user]].concat());
    assert_eq!(made.status, Some(0), "{}", made.err);
    let changes = async || {
        let path = format!("/wechat/work/{CORP}/contacts");
        control.pushes(&path).await.expect("the pushes")
    };
    until("the change", async || !changes().await.is_empty()).await;
    let change = &changes().await[0];
    assert_eq!(change["accepted"], true, "{change}");
    let clear = change["clear"].as_str().expect("a text");
    assert!(clear.contains("create_user") && clear.contains("wangwu"));
    station.close().await;
}
