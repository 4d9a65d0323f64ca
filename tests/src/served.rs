//! `yizhan sandbox` and `yizhan serve` as a user starts them: processes, told apart by their words.

use crate::program;
use std::{
    io::{BufRead, BufReader},
    net::{Ipv4Addr, TcpListener},
    path::Path,
    process::{Child, ChildStderr, Command, Stdio},
    sync::{
        atomic::{AtomicU16, Ordering},
        mpsc,
    },
    time::Duration,
};

/// How long a start may take on a machine that is busy.
const START: Duration = Duration::from_secs(60);

/// A running program. Dropping it ends it.
#[derive(Debug)]
pub struct Served {
    child: Child,
    /// Where it is, without a slash at its end.
    pub url: String,
}

impl Served {
    /// `yizhan sandbox` on a free port.
    #[must_use]
    pub fn sandbox(world: &Path) -> Self {
        let mut command = Command::new(program());
        command
            .args(["sandbox", "--listen", "127.0.0.1:0", "--world"])
            .arg(world);
        Self::start(&mut command, "the sandbox is at ")
    }

    /// `yizhan serve --echo`.
    #[must_use]
    pub fn gateway(config: &Path) -> Self {
        let mut command = Command::new(program());
        command.args(["serve", "--echo", "--config"]).arg(config);
        Self::start(&mut command, "server.public_url=")
    }

    /// Starts a program, and waits until it says where it is: in the word after `mark`.
    #[must_use]
    pub fn start(command: &mut Command, mark: &'static str) -> Self {
        let mut child = command
            .env_remove("YIZHAN_MASTER_KEY")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program starts");
        let words = child.stderr.take().expect("a pipe");
        let (told, said) = mpsc::channel();
        std::thread::spawn(move || listen(words, mark, &told));
        let mut all = String::new();
        while let Ok(heard) = said.recv_timeout(START) {
            match heard {
                Heard::Url(url) => return Self { child, url },
                Heard::Line(line) => all += &(line + "\n"),
            }
        }
        let _ = child.kill();
        let _ = child.wait();
        panic!("{command:?} did not start:\n{all}");
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

enum Heard {
    Line(String),
    Url(String),
}

/// Reads to the end, so that the program never waits for a full pipe.
fn listen(words: ChildStderr, mark: &str, told: &mpsc::Sender<Heard>) {
    for line in BufReader::new(words).lines().map_while(Result::ok) {
        let url = line.split_once(mark).and_then(|(_, rest)| {
            let url = rest.split([' ', ';']).next()?;
            Some(url.trim_matches('"').trim_end_matches('/').to_owned())
        });
        // Nobody listens once the program is up.
        let _ = told.send(url.map_or(Heard::Line(line), Heard::Url));
    }
}

/// A port that is free and not among those that systems hand out for outgoing connections.
///
/// # Panics
/// When none is.
#[must_use]
pub fn free_port() -> u16 {
    static NEXT: AtomicU16 = AtomicU16::new(0);
    let start = (std::process::id() % 5_000) as u16;
    (0..2_000)
        .map(|_| 12_000 + (start + NEXT.fetch_add(1, Ordering::Relaxed)) % 7_000)
        .find(|port| TcpListener::bind((Ipv4Addr::LOCALHOST, *port)).is_ok())
        .expect("a free port")
}

/// The component of [`world`].
pub const COMPONENT: &str = "wx0123456789abcdef";
/// The service account of [`world`].
pub const ACCOUNT: &str = "wxfedcba9876543210";
/// The account's first user.
pub const USER: &str = "oTraveller";
/// The component's secret.
pub const SECRET: &str = "0123456789abcdef0123456789abcdef";
/// The component's token.
pub const TOKEN: &str = "pushtoken";
/// The component's EncodingAESKey.
pub const AES_KEY: &str = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG";

/// A world file with one component, whose gateway is at `gateway`, and one service account.
#[must_use]
pub fn world(gateway: &str) -> String {
    format!(
        r#"
[[component]]
app_id = "{COMPONENT}"
secret = "{SECRET}"
token = "{TOKEN}"
encoding_aes_key = "{AES_KEY}"
event_url = "{gateway}/wechat/events"
message_url = "{gateway}/wechat/message/{COMPONENT}/$APPID$"

[[account]]
app_id = "{ACCOUNT}"
kind = "service"
name = "Inn"

[[user]]
account = "{ACCOUNT}"
openid = "{USER}"
"#
    )
}

/// The configuration of the gateway at `port` for that world.
#[must_use]
pub fn config(port: u16, sandbox: &str) -> String {
    format!(
        r#"
[server]
listen = "127.0.0.1:{port}"
public_url = "http://127.0.0.1:{port}"
[wechat]
api_base = "{sandbox}"
[[platform]]
app_id = "{COMPONENT}"
secret = "{SECRET}"
token = "{TOKEN}"
encoding_aes_key = "{AES_KEY}"
"#
    )
}

/// A sandbox and a gateway that know each other. The folder is theirs.
#[derive(Debug)]
pub struct Pair {
    /// `yizhan sandbox`.
    pub sandbox: Served,
    /// `yizhan serve --echo`; `None` while it is down.
    pub gateway: Option<Served>,
    /// The folder with `world.toml`, `yizhan.toml` and the store.
    pub folder: tempfile::TempDir,
}

impl Pair {
    /// Starts the sandbox only.
    #[must_use]
    pub fn without_gateway() -> Self {
        let folder = crate::folder();
        let port = free_port();
        let file = folder.path().join("world.toml");
        std::fs::write(&file, world(&format!("http://127.0.0.1:{port}"))).expect("a world file");
        let sandbox = Served::sandbox(&file);
        let file = folder.path().join("yizhan.toml");
        std::fs::write(&file, config(port, &sandbox.url)).expect("a configuration");
        Self {
            sandbox,
            gateway: None,
            folder,
        }
    }

    /// Starts both.
    #[must_use]
    pub fn start() -> Self {
        let mut pair = Self::without_gateway();
        pair.gateway = Some(Served::gateway(&pair.config()));
        pair
    }

    /// The gateway's configuration.
    #[must_use]
    pub fn config(&self) -> std::path::PathBuf {
        self.folder.path().join("yizhan.toml")
    }
}
