//! `cargo xtask test`: installs what the tests need, then runs every check and test.

use crate::{
    codegen,
    process::{self, cargo, command, exists},
    tidy,
};

/// `--kills N` sets how often the kill tests kill the gateway (200 by default).
fn everything(kills: Option<&str>) -> Result<(), String> {
    let cargo = cargo();
    if exists(&cargo, "fmt") || exists("rustfmt", "--version") {
        process::run("fmt", command(&cargo, &["fmt", "--all", "--check"]))?;
    }
    tidy::run()?;
    codegen::run(&["--check".to_owned()]).map_err(|error| error.to_string())?;
    if exists("cargo-clippy", "--version") {
        let arguments = [
            "clippy",
            "--workspace",
            "--all-targets",
            "--quiet",
            "--",
            "-D",
            "warnings",
        ];
        process::run("clippy", command(&cargo, &arguments))?;
    }
    // The end-to-end tests start the program itself.
    process::run("build", command(&cargo, &["build", "--package", "yizhan"]))?;
    let mut tests = command(&cargo, &["test", "--workspace", "--no-fail-fast"]);
    if let Some(kills) = kills {
        tests.env("YIZHAN_TEST_KILLS", kills);
    }
    process::run("test", tests)
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
