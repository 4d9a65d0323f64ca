//! The gateway as a process of its own, so that it can be killed.

use super::super::failure::Failure;
use serde_json::Value;
use std::{
    fs::{File, OpenOptions},
    path::{Path, PathBuf},
    process::Stdio,
    time::{Duration, Instant},
};
use tokio::process::{Child, Command};

/// How long a start may take before the walk gives up.
const START_TIMEOUT: Duration = Duration::from_secs(15);
const POLL: Duration = Duration::from_millis(10);

/// A running `yizhan serve`. Dropping it kills it.
pub(super) struct GatewayProcess {
    child: Child,
    base: String,
    log: PathBuf,
}

impl GatewayProcess {
    /// Starts this program's own `serve` and waits until it is ready.
    pub(super) async fn start(config: &Path, base: &str, log: &Path) -> Result<Self, Failure> {
        let program = std::env::current_exe()?;
        let output: File = OpenOptions::new().create(true).append(true).open(log)?;
        let child = Command::new(program)
            .args(["serve", "--echo", "--config"])
            .arg(config)
            .env_remove("YIZHAN_MASTER_KEY")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(output)
            .kill_on_drop(true)
            .spawn()?;
        let mut gateway = Self {
            child,
            base: base.to_owned(),
            log: log.to_owned(),
        };
        gateway.ready().await?;
        Ok(gateway)
    }

    async fn ready(&mut self) -> Result<(), Failure> {
        let begun = Instant::now();
        while begun.elapsed() < START_TIMEOUT {
            if self.state().await.is_ok_and(|state| state["ready"] == true) {
                return Ok(());
            }
            if let Some(status) = self.child.try_wait()? {
                return Err(self.failure(&format!("the gateway ended at once ({status})")));
            }
            tokio::time::sleep(POLL).await;
        }
        Err(self.failure("the gateway is not ready"))
    }

    /// What `/readyz` says.
    pub(super) async fn state(&self) -> Result<Value, Failure> {
        let response = reqwest::Client::builder()
            .no_proxy()
            .timeout(Duration::from_secs(5))
            .build()?
            .get(format!("{}/readyz", self.base))
            .send()
            .await?;
        Ok(response.json().await?)
    }

    /// SIGKILL: no chance to save anything.
    pub(super) async fn kill(mut self) -> Result<(), Failure> {
        self.child.kill().await?;
        Ok(())
    }

    fn failure(&self, what: &str) -> Failure {
        let log = std::fs::read_to_string(&self.log).unwrap_or_default();
        let last: Vec<_> = log.lines().rev().take(5).collect();
        let last: Vec<_> = last.into_iter().rev().collect();
        Failure::new(format!("{what}; its last words:\n{}", last.join("\n")))
    }
}
