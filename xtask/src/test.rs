//! `cargo xtask test`: installs what the tests need, then runs every check and test.

use crate::{
    codegen,
    process::{self, cargo, command, exists},
    tidy,
};

/// It switches on every endpoint in both directions, which nothing else should have to compile.
const CONFORMANCE: &str = "yizhan-conformance";

/// `--kills N` sets how often the kill tests kill the gateway (200 by default).
fn everything(kills: Option<&str>) -> Result<(), String> {
    let cargo = cargo();
    if exists(&cargo, "fmt") || exists("rustfmt", "--version") {
        process::run("fmt", command(&cargo, &["fmt", "--all", "--check"]))?;
    }
    tidy::run()?;
    codegen::run(&["--check".to_owned()]).map_err(|error| error.to_string())?;
    if exists("cargo-clippy", "--version") {
        let all = ["--all-targets", "--quiet", "--", "-D", "warnings"];
        let most = ["clippy", "--workspace", "--exclude", CONFORMANCE];
        process::run("clippy", command(&cargo, &[&most[..], &all].concat()))?;
        let rest = ["clippy", "--package", CONFORMANCE];
        process::run(
            "clippy of all types",
            command(&cargo, &[&rest[..], &all].concat()),
        )?;
    }
    // The end-to-end tests start the program itself.
    process::run("build", command(&cargo, &["build", "--package", "yizhan"]))?;
    let most = [
        "test",
        "--workspace",
        "--exclude",
        CONFORMANCE,
        "--no-fail-fast",
    ];
    let mut tests = command(&cargo, &most);
    if let Some(kills) = kills {
        tests.env("YIZHAN_TEST_KILLS", kills);
    }
    process::run("test", tests)?;
    let conformance = ["test", "--package", CONFORMANCE, "--", "--nocapture"];
    process::run("conformance", command(&cargo, &conformance))
}

/// Reads the arguments.
pub(crate) fn run(arguments: &[String]) -> Result<(), String> {
    match arguments {
        [] => everything(None),
        [flag, kills] if flag == "--kills" && kills.parse::<u32>().is_ok() => {
            everything(Some(kills))
        }
        _ => Err("usage: cargo xtask test [--kills N]".to_owned()),
    }
}
