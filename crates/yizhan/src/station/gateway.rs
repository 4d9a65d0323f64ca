//! The gateway as a process of its own, so that it can be killed.

use super::StationError;
use reqwest::Client;
use serde_json::Value;
use std::{
    fs::OpenOptions,
    path::{Path, PathBuf},
    process::{ExitStatus, Stdio},
    time::{Duration, Instant},
};
use tokio::process::{Child, Command};

/// How long a start may take before it counts as failed.
const START_TIMEOUT: Duration = Duration::from_secs(30);
const POLL: Duration = Duration::from_millis(10);
/// Lines of its log that are shown when it fails.
const LAST_WORDS: usize = 8;

/// How a gateway is started: always the same way, however often.
#[derive(Clone, Debug)]
pub(super) struct Settings {
    pub(super) program: PathBuf,
    pub(super) config: PathBuf,
    pub(super) log: PathBuf,
    pub(super) echo: bool,
    pub(super) variables: Vec<(String, String)>,
}

/// A running `yizhan serve`. Dropping it kills it.
#[derive(Debug)]
pub struct GatewayProcess {
    child: Child,
    client: Client,
    base: String,
    log: PathBuf,
}

impl GatewayProcess {
    /// Starts the program's `serve` without waiting for it.
    pub(super) fn spawn(settings: &Settings, base: &str) -> Result<Self, StationError> {
        let log = &settings.log;
        let output = OpenOptions::new()
            .create(true)
            .append(true)
            .open(log)
            .map_err(StationError::system(log.display().to_string()))?;
        let mut command = Command::new(&settings.program);
        command.arg("serve").arg("--config").arg(&settings.config);
        if settings.echo {
            command.arg("--echo");
        }
        // Where the store's key is, the configuration says.
        command.env_remove("YIZHAN_MASTER_KEY");
        let child = command
            .envs(settings.variables.iter().map(|(name, value)| (name, value)))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(output)
            .kill_on_drop(true)
            .spawn()
            .map_err(StationError::system(settings.program.display().to_string()))?;
        // A connection that is kept would be one to a process that may be dead by now.
        let client = Client::builder()
            .no_proxy()
            .pool_max_idle_per_host(0)
            .timeout(Duration::from_secs(5))
            .build()?;
        Ok(Self {
            child,
            client,
            base: base.to_owned(),
            log: log.clone(),
        })
    }

    /// Waits until `/readyz` says that pushes are taken.
    ///
    /// # Errors
    /// When the process ends or is not ready in time; with the last lines of its log.
    pub async fn ready(&mut self) -> Result<(), StationError> {
        let begun = Instant::now();
        while begun.elapsed() < START_TIMEOUT {
            if self.state().await.is_ok_and(|state| state["ready"] == true) {
                return Ok(());
            }
            let ended = self.child.try_wait();
            if let Some(status) = ended.map_err(StationError::system("the gateway"))? {
                return Err(self.failure(&format!("the gateway ended at once ({status})")));
            }
            tokio::time::sleep(POLL).await;
        }
        Err(self.failure("the gateway is not ready"))
    }

    /// What `/readyz` says.
    ///
    /// # Errors
    /// When there is no answer in JSON.
    pub async fn state(&self) -> Result<Value, StationError> {
        let request = self.client.get(format!("{}/readyz", self.base));
        Ok(request.send().await?.json().await?)
    }

    /// The process id; `None` when it has ended.
    #[must_use]
    pub fn id(&self) -> Option<u32> {
        self.child.id()
    }

    /// SIGKILL: no chance to save anything. Returns when the process is gone.
    ///
    /// # Errors
    /// When the system refuses.
    pub async fn kill(mut self) -> Result<(), StationError> {
        let killed = self.child.kill().await;
        killed.map_err(StationError::system("the gateway cannot be killed"))
    }

    /// Waits until the process ends by itself.
    ///
    /// # Errors
    /// When the system refuses.
    pub async fn ended(&mut self) -> Result<ExitStatus, StationError> {
        let ended = self.child.wait().await;
        ended.map_err(StationError::system("the gateway"))
    }

    fn failure(&self, what: &str) -> StationError {
        StationError::Gateway(format!(
            "{what}; its last words:\n{}",
            last_words(&self.log)
        ))
    }
}

fn last_words(log: &Path) -> String {
    let log = std::fs::read_to_string(log).unwrap_or_default();
    let lines: Vec<_> = log.lines().collect();
    lines[lines.len().saturating_sub(LAST_WORDS)..].join("\n")
}
