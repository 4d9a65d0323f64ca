//! Measures speed as ratios within one run: `cargo xtask bench`.
//!
//! The parent starts each server on one core and the load generator on the other, in processes of
//! their own, and writes what came out to docs/benchmarks.md.

mod bare;
mod codec;
mod load;
mod overhead;
mod peers;
mod process;
mod report;
mod run;
mod sealed;
mod servers;

use std::process::ExitCode;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let result = match arguments.as_slice() {
        [] => run::everything(),
        ["intake"] => run::intake(),
        ["overhead"] => overhead::main(),
        // The two roles that the parent gives to its children.
        ["serve", what, port] => servers::serve(what, port),
        ["load", port, path, text, pushes, connections] => {
            load::main(port, path, text, pushes, connections)
        }
        _ => Err("usage: cargo xtask bench [intake | overhead | compile]".into()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("bench: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Whatever goes wrong ends the run.
type Result<T> = std::result::Result<T, Box<dyn std::error::Error + Send + Sync>>;
