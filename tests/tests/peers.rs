//! Other people's programs against ours: they seal pushes for the gateway, open its replies and forge
//! some; they are clients of the sandbox; one validates the OpenAPI documents. They are installed by
//! name into `target/peers`. Without a registry the tests say so and are skipped, but not where the
//! variable CI is set.

use serde_json::{Value, json};
use std::{
    fs,
    io::Write as _,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    sync::{Mutex, OnceLock, PoisonError},
};
use yizhan::station::Control;
use yizhan_tests::served::{ACCOUNT, AES_KEY, COMPONENT, Pair, SECRET, TOKEN, USER};

const PYTHON: &[&str] = &[
    "wechatpy[cryptography]==1.8.18",
    "openapi-spec-validator==0.9.0",
];
const NODE: &[&str] = &["wechat-crypto@0.0.2", "co-wechat-api@3"];

/// Beside the build's own output, so that one installation serves many runs.
fn folder(name: &str) -> PathBuf {
    let test = std::env::current_exe().expect("this test's file");
    let target = test.ancestors().nth(3).expect("target/<profile>/deps");
    let folder = target.join("peers").join(name);
    fs::create_dir_all(&folder).expect("a folder");
    folder
}

fn script(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("peers")
        .join(name)
}

/// Runs a command; what it said when it failed.
fn done(command: &mut Command) -> Result<(), String> {
    let output = command
        .stdin(Stdio::null())
        .output()
        .map_err(|e| format!("{:?}: {e}", command.get_program()))?;
    if output.status.success() {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&output.stderr);
    Err(format!("{:?} failed: {said}", command.get_program()))
}

/// Installs Debian packages where that is ours to do, one call at a time: a second one finds the
/// package manager locked.
fn system(packages: &[&str]) -> Result<(), String> {
    static ONE: Mutex<()> = Mutex::new(());
    let _one = ONE.lock().unwrap_or_else(PoisonError::into_inner);
    let is_root = Command::new("id")
        .arg("-u")
        .output()
        .is_ok_and(|it| it.stdout == b"0\n");
    if !is_root || !Path::new("/usr/bin/apt-get").exists() {
        return Err(format!("install {} first", packages.join(" ")));
    }
    done(Command::new("apt-get").args(["update", "-qq"]))?;
    done(
        Command::new("apt-get")
            .args(["install", "-y", "-qq"])
            .args(packages)
            .env("DEBIAN_FRONTEND", "noninteractive"),
    )
}

fn install_python() -> Result<PathBuf, String> {
    let folder = folder("python");
    let python = folder.join("bin/python");
    let mark = folder.join("installed");
    if fs::read_to_string(&mark).is_ok_and(|it| it == PYTHON.join(" ")) {
        return Ok(python);
    }
    let make = || done(Command::new("python3").args(["-m", "venv"]).arg(&folder));
    if make().is_err() {
        system(&["python3", "python3-venv"])?;
        make()?;
    }
    done(
        Command::new(&python)
            .args(["-m", "pip", "install", "--quiet"])
            .args(PYTHON),
    )?;
    fs::write(mark, PYTHON.join(" ")).map_err(|e| e.to_string())?;
    Ok(python)
}

fn install_node() -> Result<PathBuf, String> {
    let folder = folder("node");
    let mark = folder.join("installed");
    if fs::read_to_string(&mark).is_ok_and(|it| it == NODE.join(" ")) {
        return Ok(folder);
    }
    fs::write(folder.join("package.json"), r#"{"private": true}"#).map_err(|e| e.to_string())?;
    let npm = || {
        Command::new("npm")
            .arg("--version")
            .output()
            .is_ok_and(|it| it.status.success())
    };
    if !npm() {
        system(&["nodejs", "npm"])?;
    }
    let words = ["install", "--no-audit", "--no-fund", "--loglevel=error"];
    done(
        Command::new("npm")
            .args(words)
            .args(NODE)
            .current_dir(&folder),
    )?;
    fs::write(mark, NODE.join(" ")).map_err(|e| e.to_string())?;
    Ok(folder)
}

/// What was installed, once for all tests; `None` after a printed reason.
fn installed(
    cell: &'static OnceLock<Result<PathBuf, String>>,
    install: fn() -> Result<PathBuf, String>,
) -> Option<&'static Path> {
    match cell.get_or_init(install) {
        Ok(path) => Some(path),
        Err(reason) => {
            assert!(
                std::env::var_os("CI").is_none(),
                "CI must run this: {reason}"
            );
            eprintln!("skipped, the peer cannot be installed: {reason}");
            None
        }
    }
}

fn python() -> Option<Command> {
    static PEER: OnceLock<Result<PathBuf, String>> = OnceLock::new();
    installed(&PEER, install_python).map(Command::new)
}

/// Node looks for packages where the script is, or in NODE_PATH.
fn node() -> Option<Command> {
    static PEER: OnceLock<Result<PathBuf, String>> = OnceLock::new();
    let folder = installed(&PEER, install_node)?;
    let mut command = Command::new("node");
    command
        .arg("--no-deprecation")
        .env("NODE_PATH", folder.join("node_modules"));
    Some(command)
}

/// Runs a script with what it is told on standard input; it says `ok` or why not.
fn play(mut command: Command, name: &str, told: &Value) {
    let mut child = command
        .arg(script(name))
        .env("NO_PROXY", "127.0.0.1")
        .env("no_proxy", "127.0.0.1")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the peer starts");
    let mut input = child.stdin.take().expect("a pipe");
    input
        .write_all(told.to_string().as_bytes())
        .expect("it listens");
    drop(input);
    let output = child.wait_with_output().expect("the peer ends");
    assert!(
        output.status.success() && output.stdout == b"ok\n",
        "{name}: {}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
}

/// Everything that a script may need.
async fn told(pair: &Pair, text: &str) -> Value {
    let control = Control::new(pair.sandbox.url.parse().expect("a URL")).expect("a client");
    let world = control.get("world", &[]).await.expect("a world");
    let account = world["accounts"]
        .as_array()
        .and_then(|all| all.iter().find(|it| it["app_id"] == ACCOUNT))
        .expect("the account");
    let gateway = pair
        .gateway
        .as_ref()
        .map(|it| it.url.clone())
        .unwrap_or_default();
    json!({
        "url": format!("{gateway}/wechat/message/{COMPONENT}/{ACCOUNT}"),
        "sandbox": pair.sandbox.url,
        "component": COMPONENT,
        "component_secret": SECRET,
        "token": TOKEN,
        "aes_key": AES_KEY,
        "account": ACCOUNT,
        "secret": account["secret"],
        "original_id": account["original_id"],
        "user": USER,
        "text": text,
    })
}

/// One block of the cipher, several, other scripts, and markup.
const CONTENTS: [&str; 4] = [
    "x",
    "有朋自远方来 🍵 不亦乐乎",
    "a <b> & \"c\" &amp;",
    "012345678901234567890123456789012345678901234567890123456789",
];

#[tokio::test(flavor = "multi_thread")]
async fn a_push_of_wechatpy_is_answered_and_its_forgeries_are_refused() {
    let pair = Pair::start();
    for content in CONTENTS {
        let Some(python) = python() else { return };
        play(python, "wechatpy_push.py", &told(&pair, content).await);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_push_of_wechat_crypto_is_answered_and_its_forgeries_are_refused() {
    let pair = Pair::start();
    for content in CONTENTS {
        let Some(node) = node() else { return };
        play(node, "wechat_crypto_push.js", &told(&pair, content).await);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn wechatpy_as_a_client_finds_a_wechat_in_the_sandbox() {
    let Some(python) = python() else { return };
    let pair = Pair::without_gateway();
    play(python, "wechatpy_calls.py", &told(&pair, "").await);
}

#[tokio::test(flavor = "multi_thread")]
async fn co_wechat_api_as_a_client_finds_a_wechat_in_the_sandbox() {
    let Some(node) = node() else { return };
    let pair = Pair::without_gateway();
    play(node, "co_wechat_api_calls.js", &told(&pair, "").await);
}

#[test]
fn the_openapi_documents_are_valid() {
    for product in ["mp", "mini", "open", "work"] {
        let Some(python) = python() else { return };
        let printed = yizhan_tests::run(&["api", "openapi", product]);
        assert_eq!(printed.status, Some(0), "{product}: {}", printed.err);
        let document = serde_json::from_str(&printed.out).expect("JSON");
        play(python, "openapi_valid.py", &document);
    }
}
