//! `cargo xtask tidy`: the house rules that no compiler checks.

use crate::process::{cargo, output, root};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// A hand-written file longer than this is two files.
const MOST_LINES: usize = 800;

/// Crates that do no I/O, and what must not be among the crates they depend on.
const SANS_IO: &[&str] = &[
    "yizhan-core",
    "yizhan-codec",
    "yizhan-message",
    "yizhan-mp",
    "yizhan-mini",
    "yizhan-shop",
    "yizhan-open",
    "yizhan-work",
    "yizhan-office",
    "yizhan-spec",
];
const IO: &[&str] = &["tokio", "reqwest", "axum", "rusqlite", "hyper", "mio"];

/// A crate and the crates of ours that it must never depend on.
const FORBIDDEN_ARROWS: &[(&str, &[&str])] = &[
    (
        "yizhan-sandbox",
        &[
            "yizhan-client",
            "yizhan-keeper",
            "yizhan-message",
            "yizhan-axum",
            "yizhan-gateway",
        ],
    ),
    (
        "yizhan-client",
        &["yizhan-keeper", "yizhan-axum", "yizhan-gateway"],
    ),
    ("yizhan-keeper", &["yizhan-axum", "yizhan-gateway"]),
    ("yizhan-axum", &["yizhan-gateway"]),
];

/// Papers whose links are checked.
const PAPERS: &[&str] = &[
    "README.md",
    "README.zh-CN.md",
    "ARCHITECTURE.md",
    "CONTRIBUTING.md",
    "CHANGELOG.md",
    "docs",
];

/// Checks everything and reports all that is wrong at once.
pub(crate) fn run() -> Result<(), String> {
    let mut wrong = Vec::new();
    sources(&mut wrong)?;
    arrows(&mut wrong)?;
    links(&mut wrong)?;
    if wrong.is_empty() {
        eprintln!("── tidy: clean");
        Ok(())
    } else {
        Err(format!("tidy:\n  {}", wrong.join("\n  ")))
    }
}

fn sources(wrong: &mut Vec<String>) -> Result<(), String> {
    let tracked = output(
        "git",
        &[
            "ls-files",
            "--cached",
            "--others",
            "--exclude-standard",
            "*.rs",
        ],
    )?;
    for name in tracked.lines() {
        let path = root().join(name);
        let Ok(text) = fs::read_to_string(&path) else {
            continue;
        };
        let generated = text.starts_with("//! Generated");
        let lines = text.lines().count();
        if lines > MOST_LINES && !generated && !name.contains("/tests/") {
            wrong.push(format!("{name}: {lines} lines; {MOST_LINES} is the most"));
        }
        if name.ends_with("/mod.rs") {
            wrong.push(format!(
                "{name}: modules are named by their file, not mod.rs"
            ));
        }
        if !text.starts_with("//!") {
            wrong.push(format!("{name}: says nothing about itself; begin with //!"));
        }
    }
    Ok(())
}

fn arrows(wrong: &mut Vec<String>) -> Result<(), String> {
    for name in SANS_IO {
        for found in dependencies(name)?
            .iter()
            .filter(|d| IO.contains(&d.as_str()))
        {
            wrong.push(format!("{name} does no I/O, but depends on {found}"));
        }
    }
    for (name, forbidden) in FORBIDDEN_ARROWS {
        for found in dependencies(name)?
            .iter()
            .filter(|d| forbidden.contains(&d.as_str()))
        {
            wrong.push(format!("{name} must not depend on {found}"));
        }
    }
    Ok(())
}

fn dependencies(package: &str) -> Result<Vec<String>, String> {
    let arguments = [
        "tree",
        "--package",
        package,
        "--edges",
        "normal",
        "--prefix",
        "none",
        "--format",
        "{p}",
        "--all-features",
        "--locked",
    ];
    let tree = output(&cargo(), &arguments)?;
    Ok(tree
        .lines()
        .skip(1)
        .filter_map(|line| line.split_whitespace().next().map(str::to_owned))
        .collect())
}

fn links(wrong: &mut Vec<String>) -> Result<(), String> {
    for paper in PAPERS {
        let path = root().join(paper);
        let files = if path.is_dir() {
            markdown_in(&path)?
        } else {
            vec![path]
        };
        for file in files {
            let text = fs::read_to_string(&file).map_err(|e| format!("{}: {e}", file.display()))?;
            let folder = file.parent().unwrap_or(Path::new("."));
            for target in relative_links(&text) {
                if !folder.join(&target).exists() {
                    wrong.push(format!("{}: no such file: {target}", file.display()));
                }
            }
        }
    }
    Ok(())
}

fn markdown_in(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let entries = fs::read_dir(folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    Ok(entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|e| e == "md"))
        .collect())
}

/// The targets of `[text](target)` that are files of ours.
fn relative_links(text: &str) -> Vec<String> {
    text.split("](")
        .skip(1)
        .filter_map(|rest| rest.split_once(')'))
        .map(|(target, _)| target.split('#').next().unwrap_or_default().to_owned())
        .filter(|target| !target.is_empty() && !target.contains("://"))
        .collect()
}
