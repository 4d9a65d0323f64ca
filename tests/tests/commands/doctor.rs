//! `yizhan doctor` while a gateway has never run, waits, runs well; and at keys and configurations that are not right.

use serde_json::{Value, json};
use std::{fs, path::Path};
use yizhan::station::{ACCOUNT, AGENT, COMPONENT, CORP, OWN_ACCOUNT, SUITE, Station};
use yizhan_tests::{Output, folder, json_lines, run_with, served::Pair, station, text, until};

fn doctor(pair: &Pair, change: &[(&str, &str)]) -> (Output, Vec<Value>) {
    doctor_of(&pair.config(), change)
}

fn doctor_of(config: &Path, change: &[(&str, &str)]) -> (Output, Vec<Value>) {
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

/// What the doctor finds at a station, whose gateway WeChat would reach directly.
fn doctor_at(station: &Station, change: &[(&str, &str)]) -> (Output, Vec<Value>) {
    let public = ("YIZHAN_SERVER_PUBLIC_URL", station.gateway_url());
    doctor_of(station.config(), &[&[public], change].concat())
}

/// The verdicts of a check about something that its words name.
fn verdicts<'a>(findings: &'a [Value], check: &str, name: &str) -> Vec<&'a str> {
    let named =
        |found: &&Value| text(found, "check") == check && text(found, "what").contains(name);
    let found = findings.iter().filter(named);
    found.map(|found| text(found, "verdict")).collect()
}

/// Tickets for platform and suite, and the consent of an account and a corp; waits for their tokens.
async fn all_is_well(station: &Station) {
    for (call, body) in [
        ("push/ticket", json!({})),
        ("push/ticket", json!({ "suite": SUITE })),
        (
            "authorize",
            json!({ "component": COMPONENT, "account": ACCOUNT }),
        ),
        ("authorize", json!({ "suite": SUITE, "account": CORP })),
    ] {
        let done = station.control().post(call, &body).await;
        done.unwrap_or_else(|error| panic!("{call} {body}: {error}"));
    }
    until("everyone's tokens", async || {
        let (_, findings) = doctor_at(station, &[]);
        let tokens = findings.iter().filter(|found| {
            let check = text(found, "check");
            check.contains("token") && text(found, "what") != "all 0 are valid"
        });
        let good = tokens.filter(|found| found["verdict"] == "ok");
        good.count() == 6
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn doctor_says_what_is_wrong_and_how_to_mend_it() {
    let dir = folder();
    let mut station = station(&dir).open().await.expect("a station");
    // The gateway has never run.
    let (output, findings) = doctor_at(&station, &[]);
    assert_eq!(output.status, Some(1));
    let (verdict, what, _) = of(&findings, "configuration");
    assert_eq!(verdict, "ok");
    let all = ": 1 platform, 1 account, 1 application, 1 suite";
    assert!(what.ends_with(all), "{what}");
    for check in ["WeChat", "WeCom", "clock"] {
        assert_eq!(of(&findings, check).0, "ok", "{check}");
    }
    assert_eq!(of(&findings, "callback URL").0, "warning");
    assert_eq!(of(&findings, "store").0, "warning");
    let down: Vec<_> = findings
        .iter()
        .filter(|finding| finding["verdict"] == "error")
        .collect();
    assert_eq!(down.len(), 5, "{down:?}");
    for down in down {
        let what = text(down, "what");
        assert!(what.contains("does not answer: "), "{down}");
        assert!(what.to_lowercase().contains("refused"), "{down}");
        assert!(text(down, "remedy").contains("start the gateway"), "{down}");
    }

    // It runs, and no ticket has come.
    station.start().await.expect("the gateway");
    let (output, findings) = doctor_at(&station, &[]);
    assert_eq!(output.status, Some(1));
    assert_eq!(of(&findings, "store").0, "ok");
    for (id, url) in [
        (COMPONENT, "/wechat/events".to_owned()),
        (SUITE, format!("/wechat/suite/{SUITE}/command")),
    ] {
        let (verdict, _, remedy) = of(&findings, &format!("ticket of {id}"));
        assert_eq!(verdict, "error");
        assert!(remedy.contains(&url), "{remedy}");
    }
    assert!(
        output.err.contains("2 checks found something to mend"),
        "{}",
        output.err
    );

    all_is_well(&station).await;
    let (output, findings) = doctor_at(&station, &[]);
    assert_eq!(output.status, Some(0), "{}{}", output.out, output.err);
    assert!(findings.iter().all(|finding| finding["verdict"] != "error"));
    let application = format!("{CORP}/{AGENT}");
    for check in [
        format!("ticket of {COMPONENT}"),
        format!("component token of {COMPONENT}"),
        format!("authorizer tokens of {COMPONENT}"),
        format!("ticket of {SUITE}"),
        format!("suite token of {SUITE}"),
        format!("corp tokens of {SUITE}"),
        format!("token of {OWN_ACCOUNT}"),
        format!("token of {application}"),
    ] {
        assert_eq!(of(&findings, &check).0, "ok", "{check}");
    }
    for (id, path) in [
        (COMPONENT, "wechat/events".to_owned()),
        (OWN_ACCOUNT, format!("wechat/app/{OWN_ACCOUNT}")),
        (&application, format!("wechat/work/{application}")),
        (SUITE, format!("wechat/suite/{SUITE}/command")),
        (SUITE, format!("wechat/suite/{SUITE}/data")),
    ] {
        let said = format!("{}/{path} answers for {id}", station.gateway_url());
        assert_eq!(verdicts(&findings, "callback URL", &said), ["ok"], "{said}");
    }
    station.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_ticket_that_stays_away_is_late_and_then_unusable() {
    let dir = folder();
    let mut station = station(&dir).open().await.expect("a station");
    station.start().await.expect("the gateway");
    let control = station.control();
    let rules = json!({ "ticket_interval": 0 });
    control.post("rules", &rules).await.expect("rules");
    all_is_well(&station).await;
    for (minutes, verdict, said) in [
        (26, "warning", "26 min ago and is usable for"),
        (6, "error", "none that is usable"),
    ] {
        let body = json!({ "advance_seconds": minutes * 60 });
        control.post("clock", &body).await.expect("the clock");
        let (_, findings) = doctor_at(&station, &[]);
        let (found, what, remedy) = of(&findings, &format!("ticket of {SUITE}"));
        assert_eq!(found, verdict, "{what}");
        assert!(what.contains(said), "{what}");
        assert!(remedy.contains("button"), "{remedy}");
    }
    station.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn those_whom_wechat_refuses_are_named() {
    let dir = folder();
    let mut station = station(&dir).open().await.expect("a station");
    station.start().await.expect("the gateway");
    all_is_well(&station).await;
    // They withdraw, and nobody is there to hear it.
    station.kill().await.expect("SIGKILL");
    let control = station.control().clone();
    for body in [
        json!({ "component": COMPONENT, "account": ACCOUNT }),
        json!({ "suite": SUITE, "account": CORP }),
    ] {
        control.post("unauthorize", &body).await.expect("an end");
    }
    station.start().await.expect("the gateway");
    let body = json!({ "advance_seconds": 7_200 });
    control.post("clock", &body).await.expect("the clock");
    until("both refusals", async || {
        let (_, findings) = doctor_at(&station, &[]);
        [
            ("authorizer tokens", COMPONENT, ACCOUNT),
            ("corp tokens", SUITE, CORP),
        ]
        .iter()
        .all(|(kind, of_whom, who)| {
            let (verdict, what, remedy) = of(&findings, &format!("{kind} of {of_whom}"));
            verdict == "warning"
                && what == format!("WeChat refuses 1 of 1: {who}")
                && remedy.contains("authorise again")
        })
    })
    .await;
    station.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_doubtful_in_a_configuration_is_said() {
    let dir = folder();
    let mut station = station(&dir).open().await.expect("a station");
    station.start().await.expect("the gateway");
    let written = fs::read_to_string(station.config()).expect("a configuration");
    let other = dir.path().join("other.toml");
    let doctor_with = |text: &str| {
        fs::write(&other, text).expect("a file");
        let public = ("YIZHAN_SERVER_PUBLIC_URL", station.gateway_url());
        doctor_of(&other, &[public]).1
    };
    let provider = written
        .lines()
        .find(|line| line.starts_with("provider_corp_id"));
    let findings = doctor_with(&written.replace(provider.expect("a line"), ""));
    let (verdict, what, remedy) = of(&findings, &format!("callback URL of {SUITE}"));
    assert_eq!(verdict, "warning");
    assert!(what.contains("will fail") && remedy.contains("provider_corp_id"));

    let id = format!("app_id = \"{OWN_ACCOUNT}\"\n");
    let findings = doctor_with(&written.replace(&id, &format!("{id}mode = \"plain\"\n")));
    let (verdict, what, remedy) = of(&findings, &format!("mode of {OWN_ACCOUNT}"));
    assert_eq!(verdict, "warning");
    assert!(what.contains("forge") && remedy.contains("safe"), "{what}");

    // The gateway runs with other tokens than the file has now.
    let findings = doctor_with(&written.replace("\ntoken = \"", "\ntoken = \"new"));
    for path in [format!("work/{CORP}/{AGENT}"), format!("app/{OWN_ACCOUNT}")] {
        let said = format!("/wechat/{path} answers 403 Forbidden, not the echo");
        assert_eq!(
            verdicts(&findings, "callback URL", &said),
            ["error"],
            "{said}"
        );
    }

    // Nobody at all.
    let nobody = written.split("[[platform]]").next().expect("a part");
    let findings = doctor_with(nobody);
    let (verdict, _, remedy) = of(&findings, "configuration");
    assert_eq!(verdict, "warning");
    assert!(remedy.contains("[[platform]]") && remedy.contains("[[suite]]"));
    station.close().await;
}
