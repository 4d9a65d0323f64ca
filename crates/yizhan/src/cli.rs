//! The command line: what there is to say, and who carries it out.

mod api;
mod call;
mod completions;
mod decrypt;
mod doctor;
mod explain;
mod failure;
mod init;
mod nearest;
mod output;
mod sandbox;
mod serve;
mod trigger;
mod up;

use clap::{Parser, Subcommand};
use failure::Failure;
use std::process::ExitCode;

/// Stands between WeChat and your systems.
#[derive(Parser)]
#[command(
    name = "yizhan",
    version,
    propagate_version = true,
    disable_help_subcommand = true,
    after_help = "Start here:\n  yizhan up          a whole third-party platform on this machine\n  yizhan init        a documented yizhan.toml\n  yizhan serve       the gateway"
)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Up(up::Up),
    Init(init::Init),
    Serve(serve::Serve),
    Sandbox(sandbox::SandboxCommand),
    Trigger(trigger::Trigger),
    Doctor(doctor::Doctor),
    Decrypt(decrypt::Decrypt),
    Api(api::Api),
    Call(call::Call),
    Explain(explain::Explain),
    Completions(completions::Completions),
}

/// Carries out one command. Exit status: 0 on success, 1 on failure, 2 when the words are wrong.
pub(crate) fn main() -> ExitCode {
    match run(Arguments::parse().command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("yizhan: {failure}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> Result<(), Failure> {
    match command {
        Command::Init(command) => command.run(),
        Command::Decrypt(command) => command.run(),
        Command::Api(command) => command.run(),
        Command::Explain(command) => command.run(),
        Command::Completions(command) => command.run(),
        Command::Up(command) => block_on(command.run()),
        Command::Serve(command) => block_on(command.run()),
        Command::Sandbox(command) => block_on(command.run()),
        Command::Trigger(command) => block_on(command.run()),
        Command::Doctor(command) => block_on(command.run()),
        Command::Call(command) => block_on(command.run()),
    }
}

fn block_on(work: impl Future<Output = Result<(), Failure>>) -> Result<(), Failure> {
    tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .map_err(|e| Failure::new(format!("no runtime: {e}")))?
        .block_on(work)
}
