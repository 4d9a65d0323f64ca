//! `yizhan doctor` while a gateway has never run, waits, runs well; and at keys and configurations that are not right.

use serde_json::{Value, json};
use std::fs;
use yizhan::station::{ACCOUNT, COMPONENT};
use yizhan_tests::{Output, folder, json_lines, run_with, served::Pair, station, text, until};

fn doctor(pair: &Pair, change: &[(&str, &str)]) -> (Output, Vec<Value>) {
    let config = pair.config();
    let words = [
        "doctor",
        "--format",
        "json",
        "--config",
        config.to_str().expect("UTF-8"),
    ];
    let run = run_with(&words, b"", |command| {
        command
            .env_remove("YIZHAN_MASTER_KEY")
            .envs(change.iter().copied());
    });
    let findings = json_lines(&run);
    (run, findings)
}

/// What a check found: verdict, words, remedy.
fn of<'a>(findings: &'a [Value], check: &str) -> (&'a str, &'a str, &'a str) {
    let found = findings
        .iter()
        .find(|found| text(found, "check").starts_with(check))
        .unwrap_or_else(|| panic!("no check {check:?} in {findings:#?}"));
    let text = |name: &str| found[name].as_str().unwrap_or_default();
    (text("verdict"), text("what"), text("remedy"))
}

#[test]
fn a_wrong_and_a_missing_master_key_are_found() {
    let pair = Pair::start();
    let other = "ab".repeat(32);
    let (run, findings) = doctor(&pair, &[("YIZHAN_MASTER_KEY", &other)]);
    assert_eq!(run.status, Some(1), "{}", run.out);
    let (verdict, what, remedy) = of(&findings, "store");
    assert_eq!(verdict, "error");
    assert!(
        what.contains("key") && remedy.contains("master key"),
        "{what} {remedy}"
    );
    assert!(!run.out.contains(&other));

    let key = fs::read_dir(pair.folder.path())
        .expect("the folder")
        .filter_map(Result::ok)
        .find(|entry| entry.path().extension().is_some_and(|it| it == "key"))
        .expect("a key file");
    fs::remove_file(key.path()).expect("it can be removed");
    let (run, findings) = doctor(&pair, &[]);
    assert_eq!(run.status, Some(1));
    assert_eq!(of(&findings, "store").0, "error");
    assert!(!key.path().exists(), "the doctor changes nothing");
}

#[test]
fn a_bad_configuration_is_found_and_named() {
    let folder = folder();
    fs::write(folder.path().join("yizhan.toml"), "[server]\nlisten = 7\n").expect("a file");
    let run = run_with(&["doctor"], b"", |command| {
        command.current_dir(folder.path());
    });
    assert_eq!(run.status, Some(1));
    insta::assert_snapshot!(run.out, @r"
    error    configuration: yizhan.toml, line 2: invalid type: integer `7`, expected a string
             → mend that key; `yizhan init -` shows every key with its meaning
    ");
    insta::assert_snapshot!(run.err, @"yizhan: the configuration cannot be used");
    let run = run_with(&["doctor", "--config", "none.toml"], b"", |command| {
        command.current_dir(folder.path());
    });
    assert_eq!(run.status, Some(1));
    insta::assert_snapshot!(run.out, @r"
    error    configuration: none.toml: No such file or directory (os error 2); `yizhan init` writes one
             → name the file with --config, or write one
    ");
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
    assert_eq!(of(&findings, "configuration").0, "ok");
    assert_eq!(of(&findings, "WeChat").0, "ok");
    assert_eq!(of(&findings, "clock").0, "ok");
    assert_eq!(of(&findings, "callback URL").0, "warning");
    assert_eq!(of(&findings, "store").0, "warning");
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
    assert_eq!(of(&findings, "store").0, "ok");
    assert_eq!(of(&findings, "ticket of").0, "error");
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
    assert_eq!(of(&findings, "ticket of").0, "ok");
    assert_eq!(of(&findings, "component token of").0, "ok");
    assert_eq!(of(&findings, "authorizer tokens of").0, "ok");
    assert!(findings.iter().all(|finding| finding["verdict"] != "error"));
    station.close().await;
}
