//! `cargo xtask bench`: builds the benchmark program and runs it.

use crate::process::{cargo, command, run as step};

/// Hands its arguments to the benchmark program.
pub(crate) fn run(arguments: &[String]) -> Result<(), String> {
    let mut bench = command(
        &cargo(),
        &[
            "run",
            "--release",
            "--quiet",
            "--package",
            "yizhan-bench",
            "--",
        ],
    );
    bench.args(arguments);
    step("bench", bench)
}
