//! `yizhan sandbox`

use super::{failure::Failure, serve::stopped};
use std::{net::SocketAddr, path::PathBuf};
use yizhan_gateway::config::Log;
use yizhan_sandbox::{Sandbox, World};

/// Run the local WeChat until Ctrl-C or SIGTERM.
#[derive(clap::Args)]
#[command(
    after_help = "Example:\n  yizhan sandbox --listen 127.0.0.1:9700 --world world.toml\n\nThen: curl http://127.0.0.1:9700/sandbox/v1"
)]
pub(super) struct SandboxCommand {
    /// Where to listen; one address plays all of WeChat's hosts.
    #[arg(long, default_value = "127.0.0.1:9700", env = "YIZHAN_SANDBOX_LISTEN")]
    listen: SocketAddr,
    /// Who exists; what the file leaves out is made up.
    #[arg(long, env = "YIZHAN_SANDBOX_WORLD")]
    world: Option<PathBuf>,
    /// error, warn, info, debug or trace.
    #[arg(long, default_value = "info")]
    log: String,
}

impl SandboxCommand {
    pub(super) async fn run(self) -> Result<(), Failure> {
        yizhan_gateway::log::init(&Log::text(&self.log))
            .map_err(|e| Failure::new(format!("--log: {e}")))?;
        let world = match &self.world {
            Some(path) => World::from_file(path)?,
            None => World::sample(),
        };
        let sandbox = Sandbox::start(self.listen, world).await?;
        eprintln!(
            "the sandbox is at {}; its control API at /sandbox/v1",
            sandbox.base_url()
        );
        stopped().await;
        sandbox.stop().await;
        Ok(())
    }
}
