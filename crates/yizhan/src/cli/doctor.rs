//! `yizhan doctor`: what is wrong with an installation, and how to mend it.

mod callback;
mod configured;
mod finding;
mod reach;
mod store;
mod tokens;

use super::{failure::Failure, output::Format};
use finding::{Finding, Verdict};
use serde_json::json;
use std::path::PathBuf;
use yizhan_client::{Http, HttpSettings};
use yizhan_core::Clock as _;
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
        let mut bad = 0;
        for finding in self.checks(&config).await {
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

    /// Everything that can be checked with a configuration in hand.
    async fn checks(&self, config: &Config) -> Vec<Finding> {
        let mut found = configured::check(config, &self.config);
        let http = match Http::new(HttpSettings::at(config.hosts.clone())) {
            Ok(http) => http,
            Err(error) => {
                found.push(Finding::bad("TLS", error.to_string(), "check the system"));
                return found;
            }
        };
        found.extend(reach::check(&http, config).await);
        found.extend(callback::check(config, http.clock().now()).await);
        let (opened, store) = store::check(config);
        found.push(opened);
        match store {
            Some(store) => found.extend(tokens::check(config, &store, http.clock().now()).await),
            None => found.push(Finding::doubtful(
                "tickets and tokens",
                "not checked without a store",
                "see above",
            )),
        }
        found
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
