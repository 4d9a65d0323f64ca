//! The project's own tools: `cargo xtask test | codegen | tidy | bench`.

mod bench;
mod codegen;
mod process;
mod test;
mod tidy;

use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask COMMAND

  test      installs what the tests need, then runs every check and test
  codegen   writes the typed endpoints and tables from spec/ (--check: only compares)
  tidy      checks the house rules: file sizes, crate arrows, links of the papers
  bench     measures, prints ratios and writes docs/benchmarks.md (compile: what cargo check costs)
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (command, rest) = match arguments.split_first() {
        Some((command, rest)) => (command.as_str(), rest),
        None => ("help", &[][..]),
    };
    let result = match command {
        "test" => test::run(rest),
        "codegen" => codegen::run(rest).map_err(|error| error.to_string()),
        "tidy" => tidy::run(),
        "bench" => bench::run(rest),
        "help" | "--help" | "-h" => {
            print!("{USAGE}");
            Ok(())
        }
        other => Err(format!("there is no command {other:?}\n\n{USAGE}")),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("xtask: {message}");
            ExitCode::FAILURE
        }
    }
}
