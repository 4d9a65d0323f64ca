//! `yizhan up --once`: the whole main job, as the first command of the README does it.

use serde_json::Value;
use std::time::{Duration, Instant};
use yizhan::station::STEPS;
use yizhan_tests::{folder, run_with};

#[test]
fn up_walks_through_every_step_and_leaves_nothing_behind() {
    let temporary = folder();
    let begun = Instant::now();
    let output = run_with(&["up", "--once", "--format", "json"], b"", |command| {
        command.env("TMPDIR", temporary.path());
    });
    assert_eq!(output.status, Some(0), "{}\n{}", output.out, output.err);
    assert!(begun.elapsed() < Duration::from_secs(60));
    let lines: Vec<Value> = output
        .out
        .lines()
        .map(|line| serde_json::from_str(line).expect("one JSON object a line"))
        .collect();
    let names: Vec<_> = lines
        .iter()
        .filter_map(|line| line["step"].as_str())
        .collect();
    assert_eq!(names, STEPS);
    for line in &lines {
        let members = line.as_object().expect("an object");
        assert_eq!(members.keys().collect::<Vec<_>>(), ["ms", "ok", "step"]);
        assert!(line["ok"] == true && line["ms"].is_u64(), "{line}");
    }
    let left = std::fs::read_dir(temporary.path())
        .expect("the folder")
        .count();
    assert_eq!(left, 0, "files were left behind");
}

#[test]
fn up_names_the_step_that_fails_and_ends_with_a_failure() {
    let dir = folder();
    // A folder where the store's file should be.
    std::fs::create_dir(dir.path().join("yizhan.db")).expect("a folder");
    let path = dir.path().to_str().expect("UTF-8");
    let arguments = ["up", "--once", "--format", "json", "--dir", path];
    let output = run_with(&arguments, b"", |_| {});
    assert_eq!(output.status, Some(1));
    let line: Value = serde_json::from_str(output.out.trim()).expect("one line");
    assert_eq!(line["step"], "gateway ready");
    assert_eq!(line["ok"], false);
    assert!(output.err.contains("store.url"), "{}", output.err);
}
