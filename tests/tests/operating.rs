//! `yizhan doctor` and `yizhan trigger` against a sandbox and a gateway in all their states.

use serde_json::{Value, json};
use std::fs;
use yizhan::station::{ACCOUNT, COMPONENT, USER};
use yizhan_tests::{folder, json_lines, run, run_with, station, text, until};

/// The verdict of a check by the beginning of its name.
fn verdict<'a>(findings: &'a [Value], check: &str) -> &'a str {
    let found = findings
        .iter()
        .find(|finding| text(finding, "check").starts_with(check));
    text(
        found.unwrap_or_else(|| panic!("no check {check:?} in {findings:#?}")),
        "verdict",
    )
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn doctor_says_what_is_wrong_and_how_to_mend_it() {
    let dir = folder();
    let mut station = station(&dir).open().await.expect("a station");
    let config = station.config().to_str().expect("UTF-8").to_owned();
    let url = station.gateway_url().to_owned();
    let doctor = || {
        run_with(
            &["doctor", "--config", &config, "--format", "json"],
            b"",
            |command| {
                command.env("YIZHAN_SERVER_PUBLIC_URL", &url);
            },
        )
    };
    // The gateway has never run.
    let output = doctor();
    assert_eq!(output.status, Some(1));
    let findings = json_lines(&output);
    assert_eq!(verdict(&findings, "configuration"), "ok");
    assert_eq!(verdict(&findings, "WeChat"), "ok");
    assert_eq!(verdict(&findings, "clock"), "ok");
    assert_eq!(verdict(&findings, "callback URL"), "warning");
    assert_eq!(verdict(&findings, "store"), "warning");
    let down = findings
        .iter()
        .find(|finding| finding["verdict"] == "error");
    let down = down.expect("an error");
    assert!(text(down, "what").contains("does not answer"), "{down}");
    assert!(text(down, "remedy").contains("start the gateway"), "{down}");

    // It runs, and no ticket has come.
    station.start().await.expect("the gateway");
    let output = doctor();
    assert_eq!(output.status, Some(1));
    let findings = json_lines(&output);
    assert_eq!(verdict(&findings, "store"), "ok");
    assert_eq!(verdict(&findings, "ticket of"), "error");
    assert!(
        output.err.contains("1 check found something to mend"),
        "{}",
        output.err
    );

    // All is well.
    let control = station.control();
    let body = json!({ "component": COMPONENT, "account": ACCOUNT });
    control
        .post("push/ticket", &json!({}))
        .await
        .expect("a ticket");
    control.post("authorize", &body).await.expect("consent");
    until("an authorizer", async || {
        station.platform().await.expect("its state")["authorizers"] == 1
    })
    .await;
    let output = doctor();
    assert_eq!(output.status, Some(0), "{}{}", output.out, output.err);
    let findings = json_lines(&output);
    assert_eq!(verdict(&findings, "ticket of"), "ok");
    assert_eq!(verdict(&findings, "component token of"), "ok");
    assert_eq!(verdict(&findings, "authorizer tokens of"), "ok");
    assert!(findings.iter().all(|finding| finding["verdict"] != "error"));

    // The configuration is wrong.
    fs::write(&config, "[server]\nlisten = \"nowhere\"\n").expect("a file");
    let output = doctor();
    assert_eq!(output.status, Some(1));
    let findings = json_lines(&output);
    assert_eq!(verdict(&findings, "configuration"), "error");
    assert!(
        text(&findings[0], "what").contains("server.listen"),
        "{findings:?}"
    );
    station.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn trigger_makes_a_sandbox_push_and_says_what_came_of_it() {
    let dir = folder();
    let mut station = station(&dir).open().await.expect("a station");
    station.start().await.expect("the gateway");
    let sandbox = station.control().base().to_string();
    let trigger = |arguments: &[&str]| {
        let all = [
            &["trigger", "--sandbox", &sandbox, "--format", "json"],
            arguments,
        ]
        .concat();
        run(&all)
    };
    let accepted = |arguments: &[&str]| {
        let output = trigger(arguments);
        assert_eq!(output.status, Some(0), "{arguments:?}: {}", output.err);
        let lines = json_lines(&output);
        assert_eq!(lines.len(), 1, "one JSON object a line");
        lines.into_iter().next().expect("a line")
    };
    accepted(&["ticket", "--component", COMPONENT]);
    let consent = ["--component", COMPONENT, "--account", ACCOUNT];
    accepted(&[&["authorize"][..], &consent].concat());
    let echo = [
        "message",
        "--account",
        ACCOUNT,
        "--from",
        USER,
        "Content=hello",
    ];
    let answer = accepted(&echo);
    assert_eq!(answer["reply"]["fields"]["Content"], "hello");
    accepted(&[
        "event",
        "--account",
        ACCOUNT,
        "--from",
        USER,
        "--event",
        "CLICK",
        "EventKey=menu",
    ]);
    let test = accepted(&["release-test", "--component", COMPONENT, "--group", "1"]);
    assert_eq!(test["passed"], true);
    accepted(&[&["unauthorize"][..], &consent].concat());

    let unknown = trigger(&["ticket", "--component", "wxunknown"]);
    assert_eq!(unknown.status, Some(1));
    assert!(unknown.err.contains("wxunknown"), "{}", unknown.err);
    station.kill().await.expect("SIGKILL");
    let down = trigger(&["ticket", "--component", COMPONENT]);
    assert_eq!(down.status, Some(1));
    assert!(
        down.err.contains("the push was not accepted"),
        "{}",
        down.err
    );
    station.close().await;
    let nobody = trigger(&["ticket", "--component", COMPONENT]);
    assert_eq!(nobody.status, Some(1));
    assert!(
        nobody.err.contains("start one with: yizhan sandbox"),
        "{}",
        nobody.err
    );
}
