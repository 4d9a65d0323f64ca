//! `yizhan doctor` while a gateway has never run, waits, runs well; and at keys and configurations that are not right.

use serde_json::{Value, json};
use std::{fs, path::Path};
use url::Url;
use yizhan::station::{ACCOUNT, COMPONENT, Control};
use yizhan_tests::{
    Output, folder, json_lines, run_with,
    served::{self, AGENT, CORP, OWN, PROVIDER, Pair, SUITE},
    station, text, until,
};

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

/// Every verdict and text about `name` under a check.
fn all<'a>(findings: &'a [Value], check: &str, name: &str) -> Vec<(&'a str, &'a str)> {
    let of = |found: &&Value| {
        let about = text(found, "check") == check && text(found, "what").contains(name);
        about || text(found, "check") == format!("{check} of {name}")
    };
    let found = findings.iter().filter(of);
    found
        .map(|found| (text(found, "verdict"), text(found, "what")))
        .collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn accounts_applications_and_suites_are_looked_after_too() {
    let pair = tokio::task::spawn_blocking(Pair::of_everybody).await;
    let pair = pair.expect("a pair");
    let control = Control::new(Url::parse(&pair.sandbox.url).expect("a URL")).expect("a client");
    let gateway = pair.gateway.as_ref().expect("it runs").url.clone();
    let ready = async || {
        let answer = reqwest::get(format!("{gateway}/readyz")).await;
        let ready: Value = answer.expect("an answer").json().await.expect("JSON");
        ready
    };
    let application = format!("{CORP}/{AGENT}");
    until("the tokens of our own", async || {
        let ready = ready().await;
        ready["accounts"][0]["token_expires_in"].is_i64()
            && ready["agents"][0]["token_expires_in"].is_i64()
    })
    .await;

    // No ticket has come.
    let (run, findings) = doctor(&pair, &[]);
    assert_eq!(run.status, Some(1));
    let (verdict, what, _) = of(&findings, "configuration");
    assert_eq!(verdict, "ok");
    assert!(
        what.ends_with(": 1 platform, 1 account, 1 application, 1 suite"),
        "{what}"
    );
    assert_eq!(of(&findings, "WeCom").0, "ok");
    for (name, path) in [
        (served::COMPONENT, "wechat/events".to_owned()),
        (OWN, format!("wechat/app/{OWN}")),
        (&application, format!("wechat/work/{application}")),
        (SUITE, format!("wechat/suite/{SUITE}/command")),
        (SUITE, format!("wechat/suite/{SUITE}/data")),
    ] {
        let said = format!("{gateway}/{path} answers for {name}");
        assert_eq!(all(&findings, "callback URL", &said), [("ok", &*said)]);
    }
    assert_eq!(all(&findings, "token", OWN)[0].0, "ok");
    assert_eq!(all(&findings, "token", &application)[0].0, "ok");
    assert_eq!(all(&findings, "suite token", SUITE)[0].0, "warning");
    assert_eq!(all(&findings, "provider token", PROVIDER)[0].0, "ok");
    let (verdict, _, remedy) = of(&findings, &format!("ticket of {SUITE}"));
    assert_eq!(verdict, "error");
    assert!(
        remedy.contains(&format!("/wechat/suite/{SUITE}/command")),
        "{remedy}"
    );

    // Tickets come, and a corp installs the suite.
    let rules = json!({ "ticket_interval": 0 });
    control.post("rules", &rules).await.expect("rules");
    for body in [json!({ "suite": SUITE }), json!({})] {
        control.post("push/ticket", &body).await.expect("a ticket");
    }
    let consent = json!({ "suite": SUITE, "account": CORP });
    control.post("authorize", &consent).await.expect("consent");
    until("a corp with its token", async || {
        let suite = ready().await["suites"][0].take();
        let (run, _) = doctor(&pair, &[]);
        suite["corps"] == 1 && suite["token_expires_in"].is_i64() && run.status == Some(0)
    })
    .await;
    let told = ready().await;
    assert_eq!(told["platforms"][0]["app_id"], served::COMPONENT);
    assert_eq!(told["suites"][0]["suite_id"], SUITE);
    assert!(told["suites"][0]["ticket_age_seconds"].is_i64(), "{told}");
    assert_eq!(told["accounts"][0]["app_id"], OWN);
    assert_eq!(told["agents"][0]["corp_id"], CORP);
    assert_eq!(told["agents"][0]["agent_id"], AGENT);
    let (_, findings) = doctor(&pair, &[]);
    assert_eq!(
        all(&findings, "corp tokens", SUITE),
        [("ok", "all 1 are valid")]
    );
    assert_eq!(all(&findings, "suite token", SUITE)[0].0, "ok");

    // Tickets stay away: for a while the last one will do.
    for (minutes, status, verdict, said) in [
        (26, 0, "warning", "26 min ago and is usable for"),
        (6, 1, "error", "none that is usable"),
    ] {
        let body = json!({ "advance_seconds": minutes * 60 });
        control.post("clock", &body).await.expect("the clock");
        let (run, findings) = doctor(&pair, &[]);
        assert_eq!(run.status, Some(status), "{}", run.out);
        let (found, what, remedy) = of(&findings, &format!("ticket of {SUITE}"));
        assert_eq!(found, verdict);
        assert!(what.contains(said), "{what}");
        assert!(remedy.contains("button"), "{remedy}");
    }
}

#[test]
fn what_is_doubtful_in_a_configuration_is_said() {
    let pair = Pair::of_everybody();
    let written = fs::read_to_string(pair.config()).expect("a configuration");
    let other = pair.folder.path().join("other.toml");
    let doctor_with = |from: &str, to: &str| {
        assert!(written.contains(from), "{from}");
        fs::write(&other, written.replace(from, to)).expect("a file");
        doctor_of(&other, &[])
    };
    let provider =
        format!("provider_corp_id = \"{PROVIDER}\"\nprovider_secret = \"provider-secret\"");
    let (_, findings) = doctor_with(&provider, "");
    let (verdict, what, remedy) = of(&findings, &format!("callback URL of {SUITE}"));
    assert_eq!(verdict, "warning");
    assert!(what.contains("will fail") && remedy.contains("provider_corp_id"));

    let secret = "secret = \"own-secret\"";
    let (_, findings) = doctor_with(secret, &format!("{secret}\nmode = \"plain\""));
    let (verdict, what, remedy) = of(&findings, &format!("mode of {OWN}"));
    assert_eq!(verdict, "warning");
    assert!(what.contains("forge") && remedy.contains("safe"), "{what}");

    // The gateway runs with another token than the file has now.
    let agent = format!("secret = \"agent-secret\"\ntoken = \"{}\"", served::TOKEN);
    let (run, findings) = doctor_with(&agent, "secret = \"agent-secret\"\ntoken = \"new\"");
    assert_eq!(run.status, Some(1));
    let refused = format!("wechat/work/{CORP}/{AGENT} answers 403 Forbidden, not the echo");
    assert_eq!(all(&findings, "callback URL", &refused)[0].0, "error");

    // Nobody at all.
    let nobody = written.split("[[platform]]").next().expect("a part");
    fs::write(&other, nobody).expect("a file");
    let (run, findings) = doctor_of(&other, &[]);
    assert_eq!(run.status, Some(0), "{}", run.out);
    let (verdict, _, remedy) = of(&findings, "configuration");
    assert_eq!(verdict, "warning");
    assert!(remedy.contains("[[platform]]") && remedy.contains("[[suite]]"));
}
