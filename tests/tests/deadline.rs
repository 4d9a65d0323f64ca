//! Whatever the handler does, WeChat has its answer within five seconds, and the user has the reply by
//! the way that is open.

use serde_json::{Value, json};
use yizhan::station::{ACCOUNT, AGENT, COMPONENT, CORP, Control, OWN_ACCOUNT, SUITE, USER};
use yizhan_tests::{folder, is_accepted, station, text, until};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_reply_that_comes_too_late_is_sent_as_a_customer_service_message() {
    let dir = folder();
    let mut station = station(&dir).open().await.expect("a station");
    station.start().await.expect("the gateway");
    let control = station.control();
    let body = json!({ "component": COMPONENT });
    assert!(is_accepted(
        &control.post("push/ticket", &body).await.expect("a ticket")
    ));
    let body = json!({ "component": COMPONENT, "account": ACCOUNT });
    assert!(is_accepted(
        &control.post("authorize", &body).await.expect("consent")
    ));

    let message = |content: &str| json!({ "account": ACCOUNT, "from": USER, "type": "text", "Content": content });
    let answer = control
        .post("message", &message("slow tea"))
        .await
        .expect("an answer");
    let attempts = answer["delivery"]["attempts"].as_array().expect("a list");
    assert_eq!(attempts.len(), 1, "WeChat had to push again: {answer}");
    assert_eq!(attempts[0]["body"], "success");
    let ms = attempts[0]["ms"].as_u64().expect("a number");
    assert!((4_000..5_000).contains(&ms), "answered after {ms} ms");

    let inbox = async || {
        let inbox = control
            .get("inbox", &[("user", USER)])
            .await
            .expect("the inbox");
        inbox["messages"].as_array().expect("a list").clone()
    };
    until("the reply", async || !inbox().await.is_empty()).await;
    let messages = inbox().await;
    assert_eq!(messages.len(), 1, "{messages:?}");
    assert_eq!(
        messages[0]["path"], "/cgi-bin/message/custom/send",
        "{messages:?}"
    );
    assert!(messages[0].to_string().contains("slow tea"));

    // One that is in time is a passive reply, and nothing else.
    let answer = control
        .post("message", &message("quick tea"))
        .await
        .expect("an answer");
    assert_eq!(text(&answer["reply"]["fields"], "Content"), "quick tea");
    assert_eq!(inbox().await.len(), 2);
    station.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_mini_program_gets_the_reply_as_a_customer_service_message() {
    let mini = "wx00000000000000b1";
    let world = format!(
        "[[account]]\napp_id = \"{mini}\"\nkind = \"mini_program\"\n\
         [[user]]\naccount = \"{mini}\"\nopenid = \"{USER}\"\n"
    );
    let dir = folder();
    let mut station = station(&dir).world(world).open().await.expect("a station");
    station.start().await.expect("the gateway");
    let control = station.control();
    let body = json!({ "component": COMPONENT, "account": mini });
    let ticket = json!({ "component": COMPONENT });
    assert!(is_accepted(
        &control
            .post("push/ticket", &ticket)
            .await
            .expect("a ticket")
    ));
    assert!(is_accepted(
        &control.post("authorize", &body).await.expect("consent")
    ));
    // What the account is, the gateway asks WeChat after the authorisation.
    let body = json!({ "account": mini, "from": USER, "type": "text", "Content": "tea?" });
    until("an answer that a mini program takes", async || {
        let answer = control.post("message", &body).await.expect("an answer");
        is_accepted(&answer) && answer["delivery"]["attempts"][0]["body"] == "success"
    })
    .await;
    let inbox = async || {
        let inbox = control
            .get("inbox", &[("user", USER)])
            .await
            .expect("the inbox");
        inbox["messages"].as_array().expect("a list").clone()
    };
    until("the reply", async || !inbox().await.is_empty()).await;
    let messages = inbox().await;
    assert_eq!(
        messages[0]["path"], "/cgi-bin/message/custom/send",
        "{messages:?}"
    );
    assert!(messages[0].to_string().contains("tea?"));
    station.close().await;
}

/// Writes to somebody whose function is slow: `success` comes in time, the reply by a call.
async fn is_answered_late(control: &Control, whom: &Value, path: &str, content: &str) {
    let mut body = whom.clone();
    body["type"] = "text".into();
    body["Content"] = content.into();
    let answer = control.post("message", &body).await.expect("an answer");
    assert!(is_accepted(&answer), "{answer}");
    let attempts = answer["delivery"]["attempts"].as_array().expect("a list");
    assert_eq!(attempts.len(), 1, "WeChat had to push again: {answer}");
    let ms = attempts[0]["ms"].as_u64().expect("a number");
    assert!((4_000..5_000).contains(&ms), "answered after {ms} ms");
    let sent = async || {
        let calls = control.calls(path).await.expect("the calls");
        let said = |call: &Value| {
            call["request"]["text"]["content"] == *content
                && call["errcode"] == 0
                && call["request"]["touser"] == answer["message"]["FromUserName"]
        };
        calls.iter().filter(|call| said(call)).count()
    };
    until("the reply by a call", async || sent().await > 0).await;
    assert_eq!(sent().await, 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_account_an_application_and_a_suite_of_ones_own_answer_late_as_well() {
    let dir = folder();
    let mut station = station(&dir).open().await.expect("a station");
    station.start().await.expect("the gateway");
    let control = station.control();
    let ticket = json!({ "suite": SUITE });
    let ticket = control.post("push/ticket", &ticket).await;
    assert!(is_accepted(&ticket.expect("a ticket")));
    let consent = json!({ "suite": SUITE, "account": CORP });
    let installed = control.post("authorize", &consent).await.expect("consent");
    assert!(is_accepted(&installed));

    let account = json!({ "account": OWN_ACCOUNT });
    let application = json!({ "account": CORP, "agent": AGENT, "from": "zhangsan" });
    let suite = json!({ "account": CORP, "agent": installed["agent_id"], "from": "lisi" });
    let (custom, work) = ("/cgi-bin/message/custom/send", "/cgi-bin/message/send");
    tokio::join!(
        is_answered_late(control, &account, custom, "slow account"),
        is_answered_late(control, &application, work, "slow application"),
        is_answered_late(control, &suite, work, "slow suite"),
    );
    for (member, content) in [("zhangsan", "slow application"), ("lisi", "slow suite")] {
        let inbox = control.get("inbox", &[("user", member)]).await;
        let inbox = inbox.expect("the inbox");
        assert_eq!(inbox["messages"][0]["message"]["text"]["content"], content);
        assert_eq!(inbox["messages"][1], Value::Null, "{inbox}");
    }
    station.close().await;
}
