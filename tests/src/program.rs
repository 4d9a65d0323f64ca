//! The program `yizhan` of this build: where it is, and running it.

use serde_json::Value;
use std::{
    io::Write as _,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    sync::OnceLock,
};

/// What a run of the program came to.
#[derive(Clone, Debug)]
pub struct Output {
    /// Exit status; `None` when a signal ended it.
    pub status: Option<i32>,
    /// Standard output.
    pub out: String,
    /// Standard error.
    pub err: String,
}

/// Where the program is; built when it is missing or older than its sources.
pub fn program() -> &'static Path {
    static PROGRAM: OnceLock<PathBuf> = OnceLock::new();
    PROGRAM.get_or_init(|| {
        // target/<profile>/deps/<this test>
        let test = std::env::current_exe().expect("this test's file");
        let profile = test
            .parent()
            .and_then(Path::parent)
            .expect("the profile's folder");
        let target = profile.parent().expect("the target folder");
        let mut build = Command::new(std::env::var_os("CARGO").unwrap_or("cargo".into()));
        build
            .args(["build", "--quiet", "--package", "yizhan", "--target-dir"])
            .arg(target)
            .current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/.."));
        match profile.file_name().and_then(|name| name.to_str()) {
            Some("debug") | None => {}
            Some(name) => {
                build.args(["--profile", name]);
            }
        }
        let built = build.status().expect("cargo runs");
        assert!(built.success(), "cargo build -p yizhan failed");
        profile.join(format!("yizhan{}", std::env::consts::EXE_SUFFIX))
    })
}

/// Runs the program to its end.
pub fn run(arguments: &[&str]) -> Output {
    run_with(arguments, b"", |_| {})
}

/// Runs the program to its end, with something on standard input and a command that was changed.
pub fn run_with(arguments: &[&str], input: &[u8], change: impl FnOnce(&mut Command)) -> Output {
    let mut command = Command::new(program());
    command
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    change(&mut command);
    let mut child = command.spawn().expect("the program starts");
    let mut stdin = child.stdin.take().expect("a pipe");
    // A program that does not read its input may have ended before it was written.
    let _ = stdin.write_all(input);
    drop(stdin);
    let output = child.wait_with_output().expect("the program ends");
    Output {
        status: output.status.code(),
        out: String::from_utf8_lossy(&output.stdout).into_owned(),
        err: String::from_utf8_lossy(&output.stderr).into_owned(),
    }
}

/// Each line of standard output, as JSON.
pub fn json_lines(output: &Output) -> Vec<Value> {
    let lines = output.out.lines();
    lines
        .map(|line| serde_json::from_str(line).unwrap_or_else(|e| panic!("{e}: {line}")))
        .collect()
}
