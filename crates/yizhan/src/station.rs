//! A sandbox and a gateway process, for demonstrations and end-to-end tests.
//!
//! The sandbox lives in this process, the gateway is one of its own: it can be killed and started
//! again over the same store. `yizhan up` and the project's tests are made of it.

mod browser;
mod control;
mod error;
mod gateway;
mod walk;

pub use browser::{Browser, Page};
pub use control::Control;
pub use error::StationError;
pub use gateway::GatewayProcess;
pub use walk::{STEPS, Step, walk};

use serde_json::Value;
use std::{
    fs,
    net::{Ipv4Addr, TcpListener},
    path::{Path, PathBuf},
};
use url::Url;
use yizhan_sandbox::{Sandbox, World};

/// The platform of every station.
pub const COMPONENT: &str = "wx7a1e0c5d2b9f4e38";
/// The official account of the [`TEAHOUSE`].
pub const ACCOUNT: &str = "wx3f8d6b1a9c2e7045";
/// A follower of that account.
pub const USER: &str = "oYz_stationmaster_0001";

/// The world of a station that is told nothing else: one service account with one follower.
pub const TEAHOUSE: &str = r#"
[[account]]
app_id = "wx3f8d6b1a9c2e7045"
kind = "service"
name = "Teahouse"

[[user]]
account = "wx3f8d6b1a9c2e7045"
openid = "oYz_stationmaster_0001"
nickname = "Guest"
"#;

/// Ports below those that systems hand out for outgoing connections: a gateway that is down must
/// find its port free when it comes back.
const PORTS: std::ops::Range<u16> = 20_000..32_000;

/// What a station is made of.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until it is opened"]
pub struct StationBuilder {
    program: PathBuf,
    dir: PathBuf,
    world: String,
    echo: bool,
    config: String,
    variables: Vec<(String, String)>,
}

impl StationBuilder {
    /// Replaces the world, in the words of a world file: `[[account]]` and `[[user]]` tables. The
    /// platform is there without being named; accounts with `authorized_to = ["…"]` of
    /// [`COMPONENT`] have authorised it from the start.
    pub fn world(mut self, world: impl Into<String>) -> Self {
        self.world = world.into();
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
        let random = |length| random_text(length).map_err(StationError::system("randomness"));
        let (secret, token, aes_key) = (random(32)?, random(32)?, random(43)?);
        let world = World::parse(&format!(
            r#"
[[component]]
app_id = "{COMPONENT}"
secret = "{secret}"
token = "{token}"
encoding_aes_key = "{aes_key}"
event_url = "{gateway_url}/wechat/events"
message_url = "{gateway_url}/wechat/message/{COMPONENT}/$APPID$"
name = "Station"
{}"#,
            self.world
        ))?;
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
[[platform]]
app_id = "{COMPONENT}"
secret = "{secret}"
token = "{token}"
encoding_aes_key = "{aes_key}"
{}"#,
            self.config
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
            world: TEAHOUSE.to_owned(),
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
        let gateway = self.gateway.as_ref().ok_or_else(not_running)?;
        Ok(gateway.state().await?["platforms"][0].take())
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

/// Letters and digits from the system's randomness.
fn random_text(length: usize) -> std::io::Result<String> {
    const LETTERS: &[u8; 62] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    let mut random = vec![0_u8; length];
    getrandom::fill(&mut random).map_err(std::io::Error::other)?;
    Ok(random
        .iter()
        .map(|byte| char::from(LETTERS[usize::from(byte % 62)]))
        .collect())
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
