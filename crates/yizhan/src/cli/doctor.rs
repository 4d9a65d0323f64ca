//! `yizhan doctor`: what is wrong with an installation, and how to mend it.

mod checks;

use super::{failure::Failure, output::Format};
use checks::Finding;
use serde_json::json;
use std::path::PathBuf;
use yizhan_gateway::{Config, config::ConfigError};

/// Check configuration, store, clock, WeChat, callback URL, tickets and tokens.
///
/// The gateway may be running or not; nothing is changed.
#[derive(clap::Args)]
#[command(after_help = "Example:\n  yizhan doctor --config /etc/yizhan/yizhan.toml")]
pub(super) struct Doctor {
    /// The configuration.
    #[arg(long, default_value = "yizhan.toml", env = "YIZHAN_CONFIG")]
    config: PathBuf,
    /// How to print the findings.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

/// How a check came out.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Verdict {
    Good,
    /// It works, but will not for long or not for everyone.
    Doubtful,
    Bad,
}

impl Verdict {
    fn as_str(self) -> &'static str {
        match self {
            Self::Good => "ok",
            Self::Doubtful => "warning",
            Self::Bad => "error",
        }
    }
}

impl Doctor {
    pub(super) async fn run(self) -> Result<(), Failure> {
        let config = match Config::load(&self.config) {
            Ok(config) => config,
            Err(error) => {
                let remedy = match &error {
                    ConfigError::Read { .. } => "name the file with --config, or write one",
                    _ => "mend that key; `yizhan init -` shows every key with its meaning",
                };
                self.print(&Finding::bad("configuration", error.to_string(), remedy));
                return Err(Failure::new("the configuration cannot be used"));
            }
        };
        let path = self.config.display();
        self.print(&match config.platforms.len() {
            0 => Finding::doubtful(
                "configuration",
                format!("{path} names no platform"),
                "fill in a [[platform]] as WeChat's console shows it",
            ),
            1 => Finding::good("configuration", format!("{path}: 1 platform")),
            many => Finding::good("configuration", format!("{path}: {many} platforms")),
        });
        let mut bad = 0;
        for finding in checks::all(&config).await {
            bad += usize::from(finding.verdict == Verdict::Bad);
            self.print(&finding);
        }
        match bad {
            0 => Ok(()),
            1 => Err(Failure::new("1 check found something to mend")),
            _ => Err(Failure::new(format!(
                "{bad} checks found something to mend"
            ))),
        }
    }

    fn print(&self, finding: &Finding) {
        let Finding {
            check,
            verdict,
            what,
            remedy,
        } = finding;
        let json = json!({
            "check": check,
            "verdict": verdict.as_str(),
            "what": what,
            "remedy": remedy,
        });
        self.format.print(&json, || match remedy {
            Some(remedy) => format!(
                "{:<8} {check}: {what}\n         → {remedy}",
                verdict.as_str()
            ),
            None => format!("{:<8} {check}: {what}", verdict.as_str()),
        });
    }
}
