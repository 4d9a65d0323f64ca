//! Applications and suites against the sandbox's WeCom.

use crate::own::{AGENT, CORP, PROVIDER, SUITE, agent, suite};
use crate::sandbox::Stage;
use crate::support::{KEY, TOKEN, until};
use insta::assert_snapshot;
use serde_json::{Value, json};
use std::{
    sync::{Arc, Mutex},
    time::Duration,
};
use yizhan_axum::{Event, Received, Reply, ToolkitBuilder};
use yizhan_client::TokenSource as _;
use yizhan_core::{Method, Scope};

fn world() -> String {
    format!(
        r#"
        [[corp]]
        corp_id = "{CORP}"
        members = [{{ userid = "lilei" }}]
        [[corp.agent]]
        agent_id = {AGENT}
        secret = "agent-secret-canary"
        token = "{TOKEN}"
        encoding_aes_key = "{KEY}"
        push_url = "$URL/wechat/work/{CORP}/{AGENT}"
        [[suite]]
        suite_id = "{SUITE}"
        secret = "suite-secret-canary"
        token = "{TOKEN}"
        encoding_aes_key = "{KEY}"
        data_url = "$URL/wechat/suite/{SUITE}/data?corp=$CORPID$"
        command_url = "$URL/wechat/suite/{SUITE}/command"
        provider_corp_id = "{PROVIDER}"
        "#
    )
}

async fn tell(push: Received) -> Reply {
    if push.get("Content") == Some("slow") {
        tokio::time::sleep(Duration::from_millis(400)).await;
    }
    let what = push.event().or(push.get("Content")).unwrap_or_default();
    Reply::text(format!("{} heard {what}", push.scope()))
}

fn everyone(builder: ToolkitBuilder) -> ToolkitBuilder {
    let builder = builder.agent(agent()).suite(suite()).on_message(tell);
    builder.reply_deadline(Duration::from_millis(150))
}

const FORGED: [&str; 4] = ["signature", "missing", "plain", "receive_id"];

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_application_of_our_own_corp() {
    let stage = Stage::new(&world(), everyone).await;
    stage.confirms(json!({"account": CORP})).await;
    let reply = stage.says(CORP, "你好").await;
    assert_eq!(
        reply["fields"]["Content"],
        format!("{CORP}/{AGENT} heard 你好")
    );
    assert_eq!(reply["sealed"], true);
    let event = json!({"account": CORP, "agent": AGENT, "event": "enter_agent", "fields": {"EventKey": ""}});
    let entered = stage.control.post("event", event).await;
    assert_eq!(
        entered["reply"]["fields"]["Content"],
        format!("{CORP}/{AGENT} heard enter_agent")
    );
    stage.refuses_forged(CORP, &FORGED).await;
    stage.refuses_forged(CORP, &["stale"]).await;
    assert_eq!(stage.says(CORP, "slow").await["type"], "success");
    let sent = stage.sent_to("lilei").await;
    assert_snapshot!(sent, @r#"{"agentid":1000002,"msgtype":"text","text":{"content":"ww1000000000000001/1000002 heard slow"},"touser":"lilei"}"#);
}

/// Installs the suite by its page, as an administrator's browser does; what the callback answered.
async fn install(stage: &Stage) -> (String, reqwest::Response) {
    let browser = &stage.control.http;
    let page = browser.get(format!("{}/wechat/suite/{SUITE}/auth", stage.url));
    let page = page.send().await.unwrap();
    assert_eq!(page.status(), 200);
    let cookie = page.headers()["set-cookie"].to_str().unwrap().to_owned();
    let page = page.text().await.unwrap();
    let link = page
        .split_once("<a href=\"")
        .unwrap()
        .1
        .split_once('"')
        .unwrap()
        .0;
    let link: url::Url = link
        .replace("&#38;", "&")
        .replace("&amp;", "&")
        .parse()
        .unwrap();
    let shown = browser.get(link.clone()).send().await.unwrap();
    assert_eq!(shown.status(), 200);
    let mut form = form_urlencoded::Serializer::new(String::new());
    form.extend_pairs(link.query_pairs());
    form.append_pair("account", CORP)
        .append_pair("decision", "agree");
    let mut decide = link;
    decide.set_query(None);
    let decided = browser
        .post(decide)
        .body(form.finish())
        .send()
        .await
        .unwrap();
    let back = decided.headers()["location"].to_str().unwrap().to_owned();
    let answer = browser
        .get(&back)
        .header("cookie", cookie.split_once(';').unwrap().0);
    (back, answer.send().await.unwrap())
}

async fn exchanged(stage: &Stage) -> usize {
    let calls = stage.control.get("calls?path=/cgi-bin/service/*").await;
    let calls = calls["calls"].as_array().unwrap();
    let exchange = |call: &&Value| {
        call["path"]
            .as_str()
            .unwrap()
            .ends_with("get_permanent_code")
    };
    calls.iter().filter(exchange).count()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_suites_whole_life() {
    let told = Arc::new(Mutex::new(Vec::new()));
    let seen = told.clone();
    let stage = Stage::new(&world(), |b| {
        everyone(b).on_any(move |event: Event| {
            let line = format!("{} {}", event.kind, event.scope.unwrap());
            seen.lock().unwrap().push(line);
            async {}
        })
    })
    .await;
    stage.confirms(json!({"suite": SUITE})).await;
    let ticket = stage
        .control
        .post("push/ticket", json!({"suite": SUITE}))
        .await;
    assert_eq!(ticket["delivery"]["accepted"], true, "{ticket:#}");
    let is_told = |line: String| told.lock().unwrap().contains(&line);
    until(|| is_told(format!("suite_access_token {SUITE}"))).await;

    let (back, answer) = install(&stage).await;
    assert_eq!(answer.status(), 200);
    assert!(answer.text().await.unwrap().contains("授权成功"));
    let again = stage.control.http.get(back).send().await.unwrap();
    assert_eq!(again.status(), 200, "a reload of the page is harmless");
    assert_eq!(exchanged(&stage).await, 1, "the code is exchanged once");
    until(|| is_told(format!("corp_access_token {SUITE}/{CORP}"))).await;

    let world = stage.control.get("world").await;
    let agents = world["corps"][0]["agents"].as_array().unwrap();
    let own = |agent: &&Value| agent["suite"] == SUITE;
    let in_suite = agents.iter().find(own).unwrap()["agent_id"].to_string();
    let say = async |content: &str, forge: Option<&str>| {
        let mut message =
            json!({"account": CORP, "agent": in_suite, "type": "text", "content": content});
        if let Some(forge) = forge {
            message["forge"] = json!(forge);
        }
        stage.control.post("message", message).await
    };
    let said = say("你好", None).await;
    assert_eq!(said["reply"]["accepted"], true, "{said:#}");
    assert_eq!(
        said["reply"]["fields"]["Content"],
        format!("{SUITE}/{CORP} heard 你好")
    );
    for forge in FORGED {
        let said = say("x", Some(forge)).await;
        assert_eq!(said["refused"], true, "{forge}: {said:#}");
    }
    let said = say("slow", None).await;
    assert_eq!(said["reply"]["type"], "success", "{said:#}");
    let sent = stage.sent_to("lilei").await;
    assert_snapshot!(sent, @r#"{"agentid":1000101,"msgtype":"text","text":{"content":"ww2000000000000002/ww1000000000000001 heard slow"},"touser":"lilei"}"#);

    // Two hours later the token has ended: the next ticket leads to new ones, and no call fails.
    let hours = json!({"advance_seconds": 7_300});
    stage.control.post("clock", hours).await;
    let ticket = stage.control.post("push/ticket", json!({"suite": SUITE}));
    assert_eq!(ticket.await["delivery"]["accepted"], true);
    let renewed = format!("suite_access_token {SUITE}");
    let times = || {
        told.lock()
            .unwrap()
            .iter()
            .filter(|line| **line == renewed)
            .count()
    };
    until(|| times() == 2).await;
    let corp = Scope::auth_corp(SUITE, CORP);
    let list =
        stage
            .toolkit
            .client()
            .call_raw(&corp, Method::Get, "/cgi-bin/department/list", json!({}));
    assert!(list.await.unwrap()["department"].is_array());
    let calls = stage
        .control
        .get("calls?path=/cgi-bin/department/list")
        .await;
    assert_eq!(calls["calls"].as_array().unwrap().len(), 1, "{calls:#}");

    for (call, kind) in [
        ("updateauthorize", "change_auth"),
        ("unauthorize", "cancel_auth"),
    ] {
        let changed = stage
            .control
            .post(call, json!({"suite": SUITE, "account": CORP}))
            .await;
        assert_eq!(changed["delivery"]["accepted"], true, "{changed:#}");
        until(|| is_told(format!("{kind} {SUITE}/{CORP}"))).await;
    }
    assert!(stage.toolkit.keeper().token(&corp).await.is_err());
    let errors: Vec<_> = told
        .lock()
        .unwrap()
        .iter()
        .filter(|line| line.starts_with("error"))
        .cloned()
        .collect();
    assert_eq!(errors, [""; 0]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_suite_that_is_installed_in_the_market() {
    let stage = Stage::new(&world(), everyone).await;
    stage
        .control
        .post("push/ticket", json!({"suite": SUITE}))
        .await;
    let installed = stage
        .control
        .post("authorize", json!({"suite": SUITE, "account": CORP}))
        .await;
    assert_eq!(installed["delivery"]["accepted"], true, "{installed:#}");
    until(|| !stage.toolkit.keeper().corps(&SUITE.into()).is_empty()).await;
    assert_eq!(exchanged(&stage).await, 1);
}
