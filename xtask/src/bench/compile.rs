//! `cargo xtask bench compile`: what `cargo check` of the typed endpoints costs, as a section of
//! docs/benchmarks.md.
//!
//! It checks in a target folder of its own, its dependencies built before, and takes the best of a
//! few rounds: other programs on the machine only ever add.

use crate::codegen::CRATES;
use crate::process::{cargo, command, root};
use std::{
    fs,
    path::{Path, PathBuf},
    process::Stdio,
    thread,
    time::{Duration, Instant},
};

const ROUNDS: usize = 3;
const TARGET: &str = "target/bench-compile";
/// Where the section begins.
const HEADING: &str = "## Compile time";

/// What one start of cargo cost.
#[derive(Clone, Copy)]
struct Cost {
    wall: f64,
    /// Processor time of cargo and all rustc.
    cpu: f64,
    /// The largest rustc, in megabytes.
    peak_mb: f64,
}

/// Measures and writes the section.
pub(super) fn run() -> Result<(), String> {
    let mut section = format!(
        "{HEADING}\n\nWritten by `cargo xtask bench compile`: `cargo check` with {} cores, dependencies built, best of \
         {ROUNDS} rounds. One group is the crate's largest; an edit adds an item to that group, all features on.\n\n\
         | check | wall | processor | largest rustc |\n|---|---:|---:|---:|\n",
        thread::available_parallelism().map_or(1, usize::from)
    );
    let crates: Vec<&str> = CRATES.iter().map(|(name, _)| *name).collect();
    let all: Vec<_> = crates
        .iter()
        .map(|name| format!("yizhan-{name}/all"))
        .collect();
    check(&crates, &["--features", &all.join(",")])?;
    let mut row = |what: String, cost: Cost| {
        let line = format!(
            "| {what} | {:.1} s | {:.1} s | {:.0} MB |\n",
            cost.wall, cost.cpu, cost.peak_mb
        );
        eprint!("{line}");
        section.push_str(&line);
    };
    let cost = best(|| {
        clean(&crates)?;
        check(&crates, &["--features", &all.join(",")])
    })?;
    row("all crates, all groups".to_owned(), cost);
    for &name in &crates {
        let (group, _) = largest_group(name)?;
        let feature = format!("yizhan-{name}/{group}");
        let cost = best(|| {
            clean(&[name])?;
            check(&[name], &["--no-default-features", "--features", &feature])
        })?;
        row(format!("`{name}`, `{group}` alone"), cost);
    }
    for (&name, all) in crates.iter().zip(&all) {
        let (group, file) = largest_group(name)?;
        check(&[name], &["--features", all])?;
        let mut count = 0;
        let cost = best(|| {
            count += 1;
            let _edit = Edit::new(&file, count)?;
            check(&[name], &["--features", all])
        })?;
        row(format!("`{name}`, after an edit in `{group}`"), cost);
    }
    let page = root().join("docs/benchmarks.md");
    let text = fs::read_to_string(&page).map_err(|e| format!("{}: {e}", page.display()))?;
    let (before, old) = text.split_once(HEADING).unwrap_or((&text, ""));
    let after = old.find("\n## ").map_or("", |at| &old[at..]);
    let out = format!("{}\n\n{section}{after}", before.trim_end());
    fs::write(&page, out).map_err(|e| format!("{}: {e}", page.display()))
}

fn best(mut round: impl FnMut() -> Result<Cost, String>) -> Result<Cost, String> {
    let mut best = round()?;
    for _ in 1..ROUNDS {
        let next = round()?;
        best.wall = best.wall.min(next.wall);
        best.cpu = best.cpu.min(next.cpu);
        best.peak_mb = best.peak_mb.max(next.peak_mb);
    }
    Ok(best)
}

fn packages(crates: &[&str]) -> impl Iterator<Item = String> {
    crates.iter().map(|name| format!("-pyizhan-{name}"))
}

fn clean(crates: &[&str]) -> Result<(), String> {
    let mut clean = command(&cargo(), &["clean", "--quiet", "--target-dir", TARGET]);
    let status = clean.args(packages(crates)).status();
    match status {
        Ok(status) if status.success() => Ok(()),
        _ => Err("cargo clean failed".to_owned()),
    }
}

fn check(crates: &[&str], arguments: &[&str]) -> Result<Cost, String> {
    let mut check = command(&cargo(), &["check", "--quiet", "--target-dir", TARGET]);
    check.args(packages(crates)).args(arguments);
    let cpu = children_seconds()?;
    let begun = Instant::now();
    let mut child = check
        .stdin(Stdio::null())
        .spawn()
        .map_err(|e| format!("cargo did not start: {e}"))?;
    let mut peak_mb = 0.0_f64;
    let status = loop {
        match child.try_wait().map_err(|e| e.to_string())? {
            Some(status) => break status,
            None => peak_mb = peak_mb.max(largest_child_mb(child.id())),
        }
        thread::sleep(Duration::from_millis(10));
    };
    if !status.success() {
        return Err("cargo check failed".to_owned());
    }
    Ok(Cost {
        wall: begun.elapsed().as_secs_f64(),
        cpu: children_seconds()? - cpu,
        peak_mb,
    })
}

/// Processor time of all programs that we started and that ended.
fn children_seconds() -> Result<f64, String> {
    let stat = fs::read_to_string("/proc/self/stat").map_err(|e| format!("/proc: {e}"))?;
    let after_name = stat.rsplit(')').next().unwrap_or_default();
    // cutime and cstime, in hundredths of a second on every Linux.
    let ticks = after_name.split_whitespace().skip(13).take(2);
    Ok(ticks.filter_map(|t| t.parse::<f64>().ok()).sum::<f64>() / 100.0)
}

/// The peak of the largest program that `parent` runs now.
fn largest_child_mb(parent: u32) -> f64 {
    let tasks = format!("/proc/{parent}/task");
    let mut peak_kb = 0.0_f64;
    for task in fs::read_dir(tasks).into_iter().flatten().flatten() {
        let children = fs::read_to_string(task.path().join("children")).unwrap_or_default();
        for child in children.split_whitespace() {
            let status = fs::read_to_string(format!("/proc/{child}/status")).unwrap_or_default();
            let line = status.lines().find(|line| line.starts_with("VmHWM:"));
            let kb = line.and_then(|line| line.split_whitespace().nth(1)?.parse().ok());
            peak_kb = peak_kb.max(kb.unwrap_or(0.0));
        }
    }
    peak_kb / 1024.0
}

/// The group with the longest file, and the file.
fn largest_group(name: &str) -> Result<(String, PathBuf), String> {
    let folder = root().join(format!("crates/yizhan-{name}/src"));
    let files = fs::read_dir(&folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    let longest = files
        .flatten()
        .max_by_key(|file| file.metadata().map_or(0, |m| m.len()))
        .ok_or("a crate without groups")?
        .path();
    let group = longest.file_stem().unwrap_or_default();
    Ok((group.to_string_lossy().into_owned(), longest))
}

/// An item more at the end of a file; dropping it restores the file.
struct Edit<'a> {
    file: &'a Path,
    text: String,
}

impl<'a> Edit<'a> {
    fn new(file: &'a Path, count: usize) -> Result<Self, String> {
        let text = fs::read_to_string(file).map_err(|e| format!("{}: {e}", file.display()))?;
        let edited = format!("{text}\n/// An edit.\npub struct Edit{count};\n");
        fs::write(file, edited).map_err(|e| format!("{}: {e}", file.display()))?;
        Ok(Self { file, text })
    }
}

impl Drop for Edit<'_> {
    fn drop(&mut self) {
        if let Err(error) = fs::write(self.file, &self.text) {
            eprintln!(
                "bench: {} could not be restored: {error}",
                self.file.display()
            );
        }
    }
}
