//! What the end-to-end tests share: the program, stations, waiting, chance that can be repeated.

#![expect(
    clippy::missing_panics_doc,
    reason = "it is only called by tests, which may panic"
)]

mod chance;
pub mod forged;
mod program;
pub mod served;

pub use chance::Chance;
pub use program::{Output, json_lines, program, run, run_with};

use serde_json::Value;
use std::time::{Duration, Instant};
use tempfile::TempDir;
use yizhan::station::{Station, StationBuilder};

/// How long a test waits for something that should come to pass by itself.
const PATIENCE: Duration = Duration::from_secs(60);

/// A folder that is gone when it is dropped.
#[must_use]
pub fn folder() -> TempDir {
    tempfile::Builder::new()
        .prefix("yizhan-test-")
        .tempdir()
        .expect("a temporary folder")
}

/// A station in a folder, over the program of this build.
pub fn station(dir: &TempDir) -> StationBuilder {
    Station::builder(program(), dir.path())
}

/// Tables of a world and of a gateway's configuration, which have most lines in common: one that
/// begins with `world:` or `config:` is only for that.
#[must_use]
pub fn tables(text: &str) -> (String, String) {
    let lines_for = |wanted: &str, other: &str| {
        let lines = text.lines().filter(|line| !line.starts_with(other));
        let lines = lines.map(|line| line.strip_prefix(wanted).unwrap_or(line));
        lines.map(|line| format!("{line}\n")).collect()
    };
    (
        lines_for("world:", "config:"),
        lines_for("config:", "world:"),
    )
}

/// Waits until a condition holds.
pub async fn until(what: &str, condition: impl AsyncFnMut() -> bool) {
    until_within(PATIENCE, what, condition).await;
}

/// Waits so long until a condition holds.
pub async fn until_within(
    patience: Duration,
    what: &str,
    mut condition: impl AsyncFnMut() -> bool,
) {
    let begun = Instant::now();
    while !condition().await {
        assert!(begun.elapsed() < patience, "waited in vain for: {what}");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

/// Whether the sandbox says that WeChat took the answer to a push.
#[must_use]
pub fn is_accepted(answer: &Value) -> bool {
    answer["delivery"]["accepted"] == true
}

/// The text of a member.
#[must_use]
pub fn text<'a>(value: &'a Value, member: &str) -> &'a str {
    value[member]
        .as_str()
        .unwrap_or_else(|| panic!("no text {member:?} in {value}"))
}
