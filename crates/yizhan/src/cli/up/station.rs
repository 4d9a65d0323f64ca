//! Everything that `up` starts: the sandbox, the gateway, their world and their folder.

use super::{
    super::{failure::Failure, trigger},
    gateway::GatewayProcess,
    report::Report,
};
use serde_json::Value;
use std::{
    fs,
    net::TcpListener,
    path::{Path, PathBuf},
};
use url::Url;
use yizhan_sandbox::{Sandbox, World};

/// The platform of the walk.
pub(super) const COMPONENT: &str = "wx7a1e0c5d2b9f4e38";
/// The official account that authorises it.
pub(super) const ACCOUNT: &str = "wx3f8d6b1a9c2e7045";
/// A follower of that account.
pub(super) const USER: &str = "oYz_stationmaster_0001";

/// A sandbox in this process, a gateway in another.
pub(super) struct Station {
    sandbox: Sandbox,
    sandbox_url: Url,
    gateway: GatewayProcess,
    /// Where the gateway is.
    pub(super) gateway_url: String,
    config: PathBuf,
    log: PathBuf,
}

impl Station {
    /// Starts both on free ports.
    pub(super) async fn open(dir: &Path, report: &mut Report) -> Result<Self, Failure> {
        let gateway_url = format!("http://127.0.0.1:{}", free_port()?);
        let (secret, token, aes_key) = (random_text(32)?, random_text(32)?, random_text(43)?);
        let world = format!(
            r#"
[[component]]
app_id = "{COMPONENT}"
secret = "{secret}"
token = "{token}"
encoding_aes_key = "{aes_key}"
event_url = "{gateway_url}/wechat/events"
message_url = "{gateway_url}/wechat/message/{COMPONENT}/$APPID$"
name = "Station"

[[account]]
app_id = "{ACCOUNT}"
kind = "service"
name = "Teahouse"

[[user]]
account = "{ACCOUNT}"
openid = "{USER}"
nickname = "Guest"
"#
        );
        let world = World::parse(&world)?;
        let sandbox = report
            .step("sandbox started", async {
                Ok(Sandbox::start("127.0.0.1:0", world).await?)
            })
            .await?;
        let sandbox_url = Url::parse(sandbox.base_url())?;

        let listen = gateway_url.trim_start_matches("http://");
        let config = dir.join("yizhan.toml");
        let text = format!(
            r#"# Written by `yizhan up`.
[server]
listen = "{listen}"
[store]
url = "sqlite://yizhan.db"
[wechat]
api_base = "{sandbox_url}"
[[platform]]
app_id = "{COMPONENT}"
secret = "{secret}"
token = "{token}"
encoding_aes_key = "{aes_key}"
"#
        );
        write_private(&config, &text)?;
        let log = dir.join("gateway.log");
        let gateway = report
            .step(
                "gateway ready",
                GatewayProcess::start(&config, &gateway_url, &log),
            )
            .await?;
        Ok(Self {
            sandbox,
            sandbox_url,
            gateway,
            gateway_url,
            config,
            log,
        })
    }

    /// Calls the sandbox's control API.
    pub(super) async fn control(&self, path: &str, body: Value) -> Result<Value, Failure> {
        trigger::call(&self.sandbox_url, path, &body).await
    }

    /// The API calls that the sandbox has received for a path.
    pub(super) async fn calls(&self, path: &str) -> Result<Vec<Value>, Failure> {
        let mut url = self.sandbox_url.join("/sandbox/v1/calls")?;
        url.query_pairs_mut().append_pair("path", path);
        let client = reqwest::Client::builder().no_proxy().build()?;
        let answer: Value = client.get(url).send().await?.json().await?;
        let calls = answer.get("calls").unwrap_or(&answer);
        calls
            .as_array()
            .cloned()
            .ok_or_else(|| Failure::new("the sandbox's log of calls is not a list"))
    }

    /// What the gateway says of the platform.
    pub(super) async fn platform(&self) -> Result<Value, Failure> {
        Ok(self.gateway.state().await?["platforms"][0].take())
    }

    /// SIGKILLs the gateway and starts it again over the same store.
    pub(super) async fn crash(self) -> Result<Self, Failure> {
        let Self {
            sandbox,
            sandbox_url,
            gateway,
            gateway_url,
            config,
            log,
        } = self;
        gateway.kill().await?;
        let gateway = GatewayProcess::start(&config, &gateway_url, &log).await?;
        Ok(Self {
            sandbox,
            sandbox_url,
            gateway,
            gateway_url,
            config,
            log,
        })
    }

    /// Tells a person what can be done now.
    pub(super) fn invite(&self) {
        let Self {
            sandbox_url,
            gateway_url,
            ..
        } = self;
        eprintln!(
            "
The station is open until Ctrl-C.

  gateway   {gateway_url}   (log: {log})
  sandbox   {sandbox_url}

Authorise the account in a browser:
  {gateway_url}/wechat/auth/{COMPONENT}
Send it a message and see the answer:
  yizhan trigger --sandbox {sandbox_url} message --account {ACCOUNT} --from {USER} Content=hello
Rehearse the release test:
  yizhan trigger --sandbox {sandbox_url} release-test --component {COMPONENT}",
            log = self.log.display(),
        );
    }

    /// Stops both.
    pub(super) async fn close(self) {
        drop(self.gateway);
        self.sandbox.stop().await;
    }
}

fn free_port() -> Result<u16, Failure> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?.port())
}

/// Letters and digits from the system's randomness.
fn random_text(length: usize) -> Result<String, Failure> {
    const LETTERS: &[u8; 62] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    let mut random = vec![0_u8; length];
    getrandom::fill(&mut random)?;
    Ok(random
        .iter()
        .map(|byte| char::from(LETTERS[usize::from(byte % 62)]))
        .collect())
}

/// A file that only its owner can read: it holds secrets.
fn write_private(path: &Path, text: &str) -> Result<(), Failure> {
    use std::{io::Write, os::unix::fs::OpenOptionsExt};
    let mut file = fs::OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(true)
        .mode(0o600)
        .open(path)?;
    file.write_all(text.as_bytes())?;
    Ok(())
}
