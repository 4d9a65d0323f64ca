//! `yizhan doctor`: what is wrong with an installation, and how to mend it.

mod checks;

use super::{failure::Failure, output::Format};
use checks::Finding;
use serde_json::json;
use std::path::PathBuf;
use yizhan_gateway::Config;

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
                self.print(&Finding::bad(
                    "configuration",
                    error.to_string(),
                    "mend that key",
                ));
                return Err(Failure::new("the configuration cannot be used"));
            }
        };
        self.print(&Finding::good(
            "configuration",
            format!(
                "{}: {} platforms",
                self.config.display(),
                config.platforms.len()
            ),
        ));
        let mut bad = 0;
        for finding in checks::all(&config).await {
            bad += usize::from(finding.verdict == Verdict::Bad);
            self.print(&finding);
        }
        if bad == 0 {
            Ok(())
        } else {
            Err(Failure::new(format!(
                "{bad} checks found something to mend"
            )))
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
