//! `yizhan doctor` at keys and configurations that are not right.

use serde_json::Value;
use std::fs;
use yizhan_tests::{Output, folder, run_with, served::Pair};

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
    let findings = run
        .out
        .lines()
        .map(|line| serde_json::from_str(line).expect("one JSON object a line"))
        .collect();
    (run, findings)
}

/// What a check found: verdict, words, remedy.
fn of<'a>(findings: &'a [Value], check: &str) -> (&'a str, &'a str, &'a str) {
    let found = findings
        .iter()
        .find(|found| {
            found["check"]
                .as_str()
                .is_some_and(|name| name.starts_with(check))
        })
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
