//! `yizhan up`: a sandbox and a gateway on free ports, walked through the main job.

use super::{failure::Failure, output::Format, serve::stopped};
use serde_json::json;
use std::path::PathBuf;
use yizhan::station::{self, ACCOUNT, COMPONENT, SUITE, Station, Step, USER};

/// Start a local WeChat and a gateway, and walk through the main job.
///
/// A ticket is pushed, an account authorises the platform in a browser, messages are answered; so
/// they are of an account and a WeCom application of one's own, and of a suite that a corp installs.
/// The gateway is killed and restarted, tokens are kept fresh. Then both serve until Ctrl-C.
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
        let walk = async {
            let program = std::env::current_exe()?;
            let mut station = Station::builder(program, &dir).open().await?;
            station::walk(&mut station, |step| self.print(step)).await?;
            Ok::<_, Failure>(station)
        };
        let station = tokio::select! {
            station = walk => station?,
            () = stopped() => return Err(Failure::new("interrupted before the walk had ended")),
        };
        if !self.once {
            invite(&station);
            stopped().await;
        }
        station.close().await;
        Ok(())
    }

    /// A line per step: {step, ok, ms}.
    fn print(&self, step: &Step) {
        let Step {
            name, ms, failure, ..
        } = step;
        let mut line = json!({ "step": name, "ok": failure.is_none(), "ms": ms });
        if let Some(reason) = failure {
            line["reason"] = reason.as_str().into();
        }
        self.format.print(&line, || match failure {
            None => format!("ok    {ms:>6} ms  {name}"),
            Some(reason) => format!("FAIL  {ms:>6} ms  {name}: {reason}"),
        });
    }
}

/// Tells a person what can be done now.
fn invite(station: &Station) {
    let gateway_url = station.gateway_url();
    let sandbox_url = station.control().base();
    eprintln!(
        "
The station is open until Ctrl-C.

  gateway   {gateway_url}   (log: {log})
  sandbox   {sandbox_url}

Authorise the account in a browser:
  {gateway_url}/wechat/auth/{COMPONENT}
Send it a message and see the answer:
  yizhan trigger --sandbox {sandbox_url} message --account {ACCOUNT} --from {USER} Content=hello
Have a corp install the suite in a browser:
  {gateway_url}/wechat/suite/{SUITE}/auth
Rehearse the release test:
  yizhan trigger --sandbox {sandbox_url} release-test --component {COMPONENT}",
        log = station.log().display(),
    );
}
