//! A sandbox and a gateway process, for demonstrations and end-to-end tests.
//!
//! The sandbox lives in this process, the gateway is one of its own: it can be killed and started
//! again over the same store. `yizhan up` and the project's tests are made of it.

mod browser;
mod control;
mod error;
mod gateway;
mod walk;
mod world;

pub use browser::{Browser, Page};
pub use control::Control;
pub use error::StationError;
pub use gateway::GatewayProcess;
pub use walk::{STEPS, Step, walk};
pub use world::{ACCOUNT, AGENT, COMPONENT, CORP, OWN_ACCOUNT, SUITE, USER};

use serde_json::Value;
use std::{
    fs,
    net::{Ipv4Addr, TcpListener},
    path::{Path, PathBuf},
};
use url::Url;
use world::Registry;
use yizhan_sandbox::{Sandbox, World};

/// Ports below those that systems hand out for outgoing connections: a gateway that is down must
/// find its port free when it comes back.
const PORTS: std::ops::Range<u16> = 20_000..32_000;

/// What a station is made of.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until it is opened"]
pub struct StationBuilder {
    program: PathBuf,
    dir: PathBuf,
    /// Somebody else than the usual ones.
    world: Option<String>,
    echo: bool,
    config: String,
    variables: Vec<(String, String)>,
}

impl StationBuilder {
    /// Replaces the world, in the words of a world file, where `$GATEWAY$` stands for the gateway's
    /// address. The platform is there without being named; accounts with `authorized_to = ["…"]` of
    /// [`COMPONENT`] have authorised it from the start. Whom else the gateway serves, the
    /// [configuration](Self::config) must say.
    pub fn world(mut self, world: impl Into<String>) -> Self {
        self.world = Some(world.into());
        self
    }

    /// Whether the gateway answers messages with their own text; yes by default.
    pub fn echo(mut self, echo: bool) -> Self {
        self.echo = echo;
        self
    }

    /// More of the gateway's configuration: tables other than `[server]`, `[store]`, `[wechat]`.
    pub fn config(mut self, config: impl Into<String>) -> Self {
        self.config = config.into();
        self
    }

    /// A variable of the gateway's environment, such as `YIZHAN_LOG_LEVEL`.
    pub fn variable(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.variables.push((name.into(), value.into()));
        self
    }

    /// Writes the configuration and starts the sandbox. The gateway is started by
    /// [`Station::start`].
    ///
    /// # Errors
    /// When the world cannot be, or a file or a port is in the way.
    pub async fn open(self) -> Result<Station, StationError> {
        let port = free_port().map_err(StationError::system("no free port"))?;
        let gateway_url = format!("http://127.0.0.1:{port}");
        let all = match self.world {
            None => Registry::teahouse(),
            Some(world) => Ok(Registry {
                world,
                ..Registry::default()
            }),
        };
        let all = all
            .and_then(|all| all.with_platform(&gateway_url))
            .map_err(StationError::system("randomness"))?;
        let world = World::parse(&all.world)?;
        let sandbox = Sandbox::start((Ipv4Addr::LOCALHOST, 0), world).await?;
        let sandbox_url = sandbox.base_url();
        let control =
            Control::new(Url::parse(sandbox_url).map_err(|e| StationError::unmet(e.to_string()))?)?;
        let config = self.dir.join("yizhan.toml");
        let text = format!(
            r#"# Written by a station.
[server]
listen = "127.0.0.1:{port}"
[store]
url = "sqlite://yizhan.db"
[wechat]
api_base = "{sandbox_url}"
{}
{}"#,
            all.config, self.config
        );
        write_private(&config, &text)
            .map_err(StationError::system(config.display().to_string()))?;
        Ok(Station {
            sandbox,
            control,
            gateway: None,
            gateway_url,
            settings: gateway::Settings {
                program: self.program,
                config,
                log: self.dir.join("gateway.log"),
                echo: self.echo,
                variables: self.variables,
            },
            dir: self.dir,
        })
    }
}

/// A sandbox in this process, a gateway in another. Dropping it ends both.
pub struct Station {
    sandbox: Sandbox,
    control: Control,
    gateway: Option<GatewayProcess>,
    gateway_url: String,
    settings: gateway::Settings,
    dir: PathBuf,
}

impl Station {
    /// With the program `yizhan` at `program`, and everything that is written in the folder `dir`,
    /// which must exist.
    pub fn builder(program: impl Into<PathBuf>, dir: impl Into<PathBuf>) -> StationBuilder {
        StationBuilder {
            program: program.into(),
            dir: dir.into(),
            world: None,
            echo: true,
            config: String::new(),
            variables: Vec::new(),
        }
    }

    /// Starts the gateway, over the store that is there, and waits until it is ready.
    ///
    /// # Errors
    /// With the last lines of its log, when it does not become ready.
    pub async fn start(&mut self) -> Result<(), StationError> {
        self.spawn()?.ready().await
    }

    /// Starts the gateway without waiting for it.
    ///
    /// # Errors
    /// When there is no process to be had.
    pub fn spawn(&mut self) -> Result<&mut GatewayProcess, StationError> {
        let gateway = GatewayProcess::spawn(&self.settings, &self.gateway_url)?;
        Ok(self.gateway.insert(gateway))
    }

    /// SIGKILLs the gateway.
    ///
    /// # Errors
    /// When it is not running, or the system refuses.
    pub async fn kill(&mut self) -> Result<(), StationError> {
        match self.gateway.take() {
            Some(gateway) => gateway.kill().await,
            None => Err(not_running()),
        }
    }

    /// SIGKILLs the gateway and starts it again over the same store.
    ///
    /// # Errors
    /// As for [`Station::kill`] and [`Station::start`].
    pub async fn crash(&mut self) -> Result<(), StationError> {
        self.kill().await?;
        self.start().await
    }

    /// The gateway's process.
    ///
    /// # Errors
    /// When it is not running.
    pub fn gateway(&mut self) -> Result<&mut GatewayProcess, StationError> {
        self.gateway.as_mut().ok_or_else(not_running)
    }

    /// What the gateway says of the platform in `/readyz`.
    ///
    /// # Errors
    /// When it does not answer.
    pub async fn platform(&self) -> Result<Value, StationError> {
        Ok(self.state().await?["platforms"][0].take())
    }

    /// What the gateway says in `/readyz`.
    ///
    /// # Errors
    /// When it does not answer.
    pub async fn state(&self) -> Result<Value, StationError> {
        let gateway = self.gateway.as_ref().ok_or_else(not_running)?;
        gateway.state().await
    }

    /// The sandbox's control API.
    #[must_use]
    pub fn control(&self) -> &Control {
        &self.control
    }

    /// Where the gateway is, without a slash at its end.
    #[must_use]
    pub fn gateway_url(&self) -> &str {
        &self.gateway_url
    }

    /// The folder of configuration, store and log.
    #[must_use]
    pub fn dir(&self) -> &Path {
        &self.dir
    }

    /// The gateway's configuration file.
    #[must_use]
    pub fn config(&self) -> &Path {
        &self.settings.config
    }

    /// The file with everything that the gateway has logged, over all its lives.
    #[must_use]
    pub fn log(&self) -> &Path {
        &self.settings.log
    }

    /// Stops both, the gateway by SIGKILL.
    pub async fn close(mut self) {
        if let Some(gateway) = self.gateway.take() {
            // It holds nothing that is not on disk.
            let _ = gateway.kill().await;
        }
        self.sandbox.stop().await;
    }
}

fn not_running() -> StationError {
    StationError::Gateway("the gateway is not running".to_owned())
}

fn free_port() -> std::io::Result<u16> {
    for _ in 0..64 {
        let mut random = [0; 2];
        getrandom::fill(&mut random).map_err(std::io::Error::other)?;
        let port = PORTS.start + u16::from_ne_bytes(random) % (PORTS.end - PORTS.start);
        if TcpListener::bind((Ipv4Addr::LOCALHOST, port)).is_ok() {
            return Ok(port);
        }
    }
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?
        .local_addr()?
        .port())
}

/// A file that only its owner can read: it holds secrets.
fn write_private(path: &Path, text: &str) -> std::io::Result<()> {
    use std::{io::Write, os::unix::fs::OpenOptionsExt};
    let mut file = fs::OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(true)
        .mode(0o600)
        .open(path)?;
    file.write_all(text.as_bytes())
}
