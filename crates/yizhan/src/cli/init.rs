//! `yizhan init`

use super::failure::Failure;
use std::{fs, io::Write, path::PathBuf};
use yizhan_gateway::config::TEMPLATE;

/// Write a documented yizhan.toml.
#[derive(clap::Args)]
#[command(after_help = "Example:\n  yizhan init && $EDITOR yizhan.toml && yizhan serve")]
pub(super) struct Init {
    /// Where to write it; `-` for standard output.
    #[arg(default_value = "yizhan.toml")]
    path: PathBuf,
    /// Overwrite a file that is there.
    #[arg(long)]
    force: bool,
}

impl Init {
    pub(super) fn run(self) -> Result<(), Failure> {
        if self.path.as_os_str() == "-" {
            std::io::stdout().write_all(TEMPLATE.as_bytes())?;
            return Ok(());
        }
        let named = |e: std::io::Error| {
            let hint = if e.kind() == std::io::ErrorKind::AlreadyExists {
                "; --force overwrites it"
            } else {
                ""
            };
            Failure::new(format!("{}: {e}{hint}", self.path.display()))
        };
        let mut options = fs::OpenOptions::new();
        options.write(true);
        if self.force {
            options.create(true).truncate(true);
        } else {
            options.create_new(true);
        }
        let mut file = options.open(&self.path).map_err(named)?;
        file.write_all(TEMPLATE.as_bytes()).map_err(named)?;
        eprintln!(
            "wrote {}; fill in a [[platform]], then: yizhan serve",
            self.path.display()
        );
        Ok(())
    }
}
