//! Other implementations' sealed pushes against the gateway, and its replies opened by them: PyPI's
//! wechatpy and npm's wechat-crypto, which co-wechat is built on. Skipped, with a message, where
//! Python or Node is absent, or where they cannot be installed.

use serde_json::{Value, json};
use std::{
    io::Write as _,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::{SystemTime, UNIX_EPOCH},
};
use yizhan::station::{ACCOUNT, COMPONENT, USER};
use yizhan_tests::{folder, program, station, text};

/// Another implementation, ready to be run.
struct Peer {
    program: PathBuf,
    script: PathBuf,
    folder: PathBuf,
}

/// Where things are installed, kept from run to run.
fn installed(name: &str) -> PathBuf {
    let target = program()
        .parent()
        .and_then(Path::parent)
        .expect("the target folder");
    let folder = target.join("interop").join(name);
    std::fs::create_dir_all(&folder).expect("a folder");
    folder
}

/// Whether a command succeeds; says why this test is skipped when it does not.
fn succeeds(command: &mut Command) -> bool {
    let why = match command.output() {
        Ok(output) if output.status.success() => return true,
        Ok(output) => String::from_utf8_lossy(&output.stderr).into_owned(),
        Err(error) => error.to_string(),
    };
    println!(
        "SKIPPED: {:?} does not work here: {why}",
        command.get_program()
    );
    false
}

fn script(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("interop")
        .join(name)
}

fn wechatpy() -> Option<Peer> {
    let folder = installed("wechatpy");
    let python = folder.join("bin/python");
    let module = "from wechatpy.crypto import WeChatCrypto";
    let ready = |python: &Path| {
        let tried = Command::new(python).args(["-c", module]).output();
        tried.is_ok_and(|output| output.status.success())
    };
    if !ready(&python) {
        let venv = succeeds(Command::new("python3").args(["-m", "venv"]).arg(&folder));
        let packages = [
            "-m",
            "pip",
            "install",
            "--quiet",
            "wechatpy[cryptography]==1.8.18",
        ];
        if !venv || !succeeds(Command::new(&python).args(packages)) {
            return None;
        }
        assert!(
            ready(&python),
            "wechatpy is installed and cannot be imported"
        );
    }
    Some(Peer {
        program: python,
        script: script("wechatpy_crypto.py"),
        folder,
    })
}

fn wechat_crypto() -> Option<Peer> {
    let folder = installed("wechat-crypto");
    if !folder.join("node_modules/wechat-crypto").exists() {
        let mut install = Command::new("npm");
        install.args(["install", "--no-audit", "--no-fund", "--prefix"]);
        install
            .arg(&folder)
            .args(["co-wechat@2.4.0", "wechat-crypto@0.0.2"]);
        if !succeeds(&mut install) {
            return None;
        }
    }
    Some(Peer {
        program: "node".into(),
        script: script("wechat_crypto.js"),
        folder,
    })
}

impl Peer {
    fn run(&self, action: &str, component: &Value, given: &Value) -> Value {
        let mut child = Command::new(&self.program)
            .arg(&self.script)
            .args([
                action,
                text(component, "token"),
                text(component, "encoding_aes_key"),
            ])
            .arg(COMPONENT)
            .env("NODE_PATH", self.folder.join("node_modules"))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("it starts");
        let mut input = child.stdin.take().expect("a pipe");
        input
            .write_all(given.to_string().as_bytes())
            .expect("it reads");
        drop(input);
        let output = child.wait_with_output().expect("its end");
        assert!(output.status.success(), "{action} failed");
        serde_json::from_slice(&output.stdout).expect("JSON")
    }
}

/// They seal, the gateway answers, they open.
async fn talks_with(peer: &Peer) {
    let dir = folder();
    let mut station = station(&dir).open().await.expect("a station");
    station.start().await.expect("the gateway");
    let world = station
        .control()
        .get("world", &[])
        .await
        .expect("the world");
    let component = &world["components"][0];
    let url = format!(
        "{}/wechat/message/{COMPONENT}/{ACCOUNT}",
        station.gateway_url()
    );
    let client = reqwest::Client::builder()
        .no_proxy()
        .build()
        .expect("a client");
    // Lengths around the cipher's blocks, other scripts, and what CDATA would end.
    let contents = [
        "x",
        "有朋自远方来 🍵",
        "a <b> & ]]>",
        &"0123456789".repeat(60),
    ];
    for (number, content) in contents.into_iter().enumerate() {
        let now = SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .expect("after 1970");
        let (timestamp, nonce) = (now.as_secs().to_string(), format!("nonce{number}"));
        let cdata = content.replace("]]>", "]]]]><![CDATA[>");
        let clear = format!(
            "<xml><ToUserName>gh_station</ToUserName><FromUserName>{USER}</FromUserName>\
             <CreateTime>{timestamp}</CreateTime><MsgType>text</MsgType>\
             <Content><![CDATA[{cdata}]]></Content><MsgId>{}</MsgId></xml>",
            number + 1
        );
        let given = json!({ "text": clear, "nonce": nonce, "timestamp": timestamp });
        let sealed = peer.run("seal", component, &given);
        let query = [
            ("timestamp", timestamp.as_str()),
            ("nonce", &nonce),
            ("encrypt_type", "aes"),
            ("msg_signature", text(&sealed, "signature")),
        ];
        let body = format!(
            "<xml><ToUserName><![CDATA[gh_station]]></ToUserName><Encrypt><![CDATA[{}]]></Encrypt></xml>",
            text(&sealed, "encrypt")
        );
        let url = url::Url::parse_with_params(&url, &query).expect("an address");
        let response = client.post(url).body(body).send().await.expect("an answer");
        assert_eq!(response.status(), 200, "{content:?}");
        let reply = response.text().await.expect("a body");
        let opened = peer.run("open", component, &json!({ "reply": reply }));
        let opened = text(&opened, "text");
        assert!(opened.contains(&cdata), "{content:?} came back as {opened}");
        assert!(opened.contains(USER), "{opened}");
    }
    station.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn wechatpy_and_the_gateway_understand_each_other() {
    if let Some(peer) = wechatpy() {
        talks_with(&peer).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn node_wechat_crypto_and_the_gateway_understand_each_other() {
    if let Some(peer) = wechat_crypto() {
        talks_with(&peer).await;
    }
}
