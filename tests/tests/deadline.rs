//! Whatever the handler does, WeChat has its answer within five seconds, and the user has the reply by
//! the way that is open.

use serde_json::json;
use yizhan::station::{ACCOUNT, COMPONENT, USER};
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
