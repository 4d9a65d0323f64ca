//! `cargo xtask bench`: builds the benchmark program and runs it, or measures compile times.

mod compile;

use crate::process::{cargo, command, run as step};

/// Hands its arguments to the benchmark program, but for `compile`.
pub(crate) fn run(arguments: &[String]) -> Result<(), String> {
    if arguments == ["compile"] {
        return compile::run();
    }
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
