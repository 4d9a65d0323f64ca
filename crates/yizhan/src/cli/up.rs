//! `yizhan up`: a sandbox and a gateway on free ports, walked through the main job.

mod browser;
mod gateway;
mod report;
mod station;
mod steps;

use super::{failure::Failure, output::Format, serve::stopped};
use report::Report;
use station::Station;
use std::path::PathBuf;

/// Start a local WeChat and a gateway, and walk through the main job.
///
/// A ticket is pushed, an account authorises the platform in a browser, messages are answered,
/// tokens are kept fresh, the gateway is killed and restarted. Then both serve until Ctrl-C.
#[derive(clap::Args)]
#[command(after_help = "Examples:\n  yizhan up\n  yizhan up --once --format json")]
pub(super) struct Up {
    /// End after the walk, with exit status 0 only if every step passed.
    #[arg(long)]
    once: bool,
    /// Keep the store, the configuration and the gateway's log in this folder; without it they are
    /// temporary.
    #[arg(long)]
    dir: Option<PathBuf>,
    /// How to print the steps.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

impl Up {
    pub(super) async fn run(self) -> Result<(), Failure> {
        let temporary;
        let dir = match &self.dir {
            Some(dir) => {
                std::fs::create_dir_all(dir)
                    .map_err(|e| Failure::new(format!("{}: {e}", dir.display())))?;
                dir.clone()
            }
            None => {
                temporary = tempfile::Builder::new().prefix("yizhan-up-").tempdir()?;
                temporary.path().to_owned()
            }
        };
        let mut report = Report::new(self.format);
        let walk = async {
            let station = Station::open(&dir, &mut report).await?;
            steps::walk(station, &mut report).await
        };
        let station = tokio::select! {
            station = walk => station?,
            () = stopped() => return Err(Failure::new("interrupted before the walk had ended")),
        };
        if !self.once {
            station.invite();
            stopped().await;
        }
        station.close().await;
        Ok(())
    }
}
