//! `yizhan completions`

use super::{Arguments, failure::Failure};
use clap::CommandFactory;

/// Print a completion script for a shell.
#[derive(clap::Args)]
#[command(after_help = "Example:\n  yizhan completions bash > /etc/bash_completion.d/yizhan")]
pub(super) struct Completions {
    /// Which shell.
    shell: clap_complete::Shell,
}

impl Completions {
    pub(super) fn run(self) -> Result<(), Failure> {
        let mut script = Vec::new();
        clap_complete::generate(self.shell, &mut Arguments::command(), "yizhan", &mut script);
        use std::io::Write;
        std::io::stdout().write_all(&script)?;
        Ok(())
    }
}
