//! Runs other programs from the repository's root.

use std::{
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::Instant,
};

/// The repository's root.
pub(crate) fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_owned()
}

/// A command that starts in the root.
pub(crate) fn command(program: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.args(arguments).current_dir(root());
    command
}

/// The cargo that runs us.
pub(crate) fn cargo() -> String {
    std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned())
}

/// Runs a step to its end with its output shown.
pub(crate) fn run(step: &str, mut command: Command) -> Result<(), String> {
    eprintln!("── {step}");
    let start = Instant::now();
    let status = command
        .stdin(Stdio::null())
        .status()
        .map_err(|e| format!("{step}: {:?} did not start: {e}", command.get_program()))?;
    eprintln!("── {step}: {:.1} s", start.elapsed().as_secs_f32());
    if status.success() {
        Ok(())
    } else {
        Err(format!("{step} failed"))
    }
}

/// Runs a program and returns what it printed.
pub(crate) fn output(program: &str, arguments: &[&str]) -> Result<String, String> {
    let output = command(program, arguments)
        .stdin(Stdio::null())
        .output()
        .map_err(|e| format!("{program} did not start: {e}"))?;
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    } else {
        Err(format!(
            "{program} {}: {}",
            arguments.join(" "),
            String::from_utf8_lossy(&output.stderr).trim()
        ))
    }
}

/// Whether a program is there.
pub(crate) fn exists(program: &str, version_flag: &str) -> bool {
    Command::new(program)
        .arg(version_flag)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}
