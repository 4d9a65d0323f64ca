//! `yizhan serve`

use super::failure::Failure;
use std::{path::PathBuf, time::Duration};
use yizhan_axum::{OauthUser, Received, Reply};
use yizhan_gateway::{Config, Gateway};

/// Longer than WeChat waits for an answer.
const SLOW: Duration = Duration::from_millis(5200);

/// Run the gateway until Ctrl-C or SIGTERM.
#[derive(clap::Args)]
#[command(after_help = "Example:\n  yizhan serve --config /etc/yizhan/yizhan.toml")]
pub(super) struct Serve {
    /// The configuration; `yizhan init` writes one.
    #[arg(long, default_value = "yizhan.toml", env = "YIZHAN_CONFIG")]
    config: PathBuf,
    /// Answer text messages with their own text, those that begin with "slow" after more than
    /// five seconds, and tell visitors of web authorisations who they are: for trying things out.
    #[arg(long)]
    echo: bool,
}

impl Serve {
    pub(super) async fn run(self) -> Result<(), Failure> {
        let config = Config::load(&self.config)?;
        yizhan_gateway::log::init(&config.log)
            .map_err(|e| Failure::new(format!("log.level: {e}")))?;
        let mut gateway = Gateway::builder(config);
        if self.echo {
            gateway = gateway.on_message(echo).on_oauth(who);
        }
        let gateway = gateway.start().await?;
        stopped().await;
        gateway.stop().await;
        Ok(())
    }
}

async fn echo(push: Received) -> Option<Reply> {
    let text = push.get("Content")?.to_owned();
    if text.starts_with("slow") {
        tokio::time::sleep(SLOW).await;
    }
    Some(Reply::text(text))
}

async fn who(user: OauthUser) -> String {
    format!("{} is visited by {}\n", user.account, user.openid)
}

/// Ctrl-C, or what a service manager sends.
pub(super) async fn stopped() {
    use tokio::signal::unix::{SignalKind, signal};
    let Ok(mut terminate) = signal(SignalKind::terminate()) else {
        let _ = tokio::signal::ctrl_c().await;
        return;
    };
    tokio::select! {
        _ = tokio::signal::ctrl_c() => {}
        _ = terminate.recv() => {}
    }
}
