//! The example program as a process, against the sandbox: what the README promises.

use crate::sandbox::Control;
use crate::support::{AUTHORIZER, COMPONENT, KEY, SECRET, TOKEN, until};
use serde_json::json;
use std::{
    io::{BufRead as _, BufReader},
    path::PathBuf,
    process::{Child, Command, Stdio},
    sync::{Arc, Mutex},
    thread,
};
use yizhan_sandbox::{Sandbox, World};

/// Builds the example, in no time when that is done already.
fn program() -> PathBuf {
    let build = [
        "build",
        "--quiet",
        "--package",
        "yizhan-axum",
        "--example",
        "platform",
    ];
    let built = Command::new(env!("CARGO")).args(build).status().unwrap();
    assert!(built.success());
    let mut path = std::env::current_exe().unwrap();
    path.pop();
    path.pop();
    path.join("examples").join("platform")
}

/// A running example; ended when dropped.
struct Platform {
    child: Child,
    printed: Arc<Mutex<Vec<String>>>,
}

impl Platform {
    fn start(listen: &str, wechat: &str, store: &str) -> Self {
        let mut child = Command::new(program())
            .env("COMPONENT_APP_ID", COMPONENT)
            .env("COMPONENT_SECRET", SECRET)
            .env("COMPONENT_TOKEN", TOKEN)
            .env("COMPONENT_AES_KEY", KEY)
            .env("PUBLIC_URL", format!("http://{listen}"))
            .env("LISTEN", listen)
            .env("WECHAT", wechat)
            .env("STORE", store)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let printed = Arc::new(Mutex::new(Vec::new()));
        let (lines, out) = (printed.clone(), child.stdout.take().unwrap());
        thread::spawn(move || {
            for line in BufReader::new(out).lines().map_while(Result::ok) {
                lines.lock().unwrap().push(line);
            }
        });
        Self { child, printed }
    }

    async fn prints(&self, text: &str) {
        until(|| {
            self.printed
                .lock()
                .unwrap()
                .iter()
                .any(|line| line.contains(text))
        })
        .await;
    }
}

impl Drop for Platform {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_example_lives_through_a_platforms_whole_life_in_the_sandbox() {
    // The sandbox must know the address before the program has it.
    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let listen = free.local_addr().unwrap().to_string();
    drop(free);
    let world = World::parse(&format!(
        r#"
        rules = {{ ticket_interval = 0 }}
        [[component]]
        app_id = "{COMPONENT}"
        secret = "{SECRET}"
        token = "{TOKEN}"
        encoding_aes_key = "{KEY}"
        event_url = "http://{listen}/wechat/events"
        message_url = "http://{listen}/wechat/message/{COMPONENT}/$APPID$"
        [[account]]
        app_id = "{AUTHORIZER}"
        original_id = "gh_account"
        kind = "service"
        [[user]]
        account = "{AUTHORIZER}"
        openid = "openid-1"
        "#
    ))
    .unwrap();
    let sandbox = Sandbox::start("127.0.0.1:0", world).await.unwrap();
    let store = tempfile::tempdir().unwrap();
    let platform = Platform::start(&listen, sandbox.base_url(), store.path().to_str().unwrap());
    platform.prints("listening on").await;
    let control = Control::of(&sandbox);
    let ticket = control
        .post("push/ticket", json!({"component": COMPONENT}))
        .await;
    assert_eq!(ticket["delivery"]["accepted"], true, "{ticket}");
    platform.prints("ComponentAccessToken").await;

    let page = control
        .http
        .get(format!("http://{listen}/wechat/auth/{COMPONENT}"))
        .send()
        .await
        .unwrap();
    assert_eq!(page.status(), 200);
    assert!(
        page.text()
            .await
            .unwrap()
            .contains("/cgi-bin/componentloginpage")
    );

    let authorized = control
        .post(
            "authorize",
            json!({"component": COMPONENT, "account": AUTHORIZER}),
        )
        .await;
    assert_eq!(authorized["delivery"]["accepted"], true, "{authorized}");
    platform.prints("AuthorizerAccessToken").await;
    platform.prints("kind: Authorized").await;

    let message =
        json!({"account": AUTHORIZER, "from": "openid-1", "type": "text", "content": "你好"});
    let said = control.post("message", message).await;
    assert_eq!(said["delivery"]["accepted"], true, "{said}");
    assert!(said["reply"].to_string().contains("你好"), "{said}");

    for group in 1..=5 {
        let report = control
            .post(
                "release-test",
                json!({"component": COMPONENT, "group": group, "legacy_event": true}),
            )
            .await;
        assert_eq!(report["passed"], true, "{report:#}");
    }
    let gone = control
        .post(
            "unauthorize",
            json!({"component": COMPONENT, "account": AUTHORIZER}),
        )
        .await;
    assert_eq!(gone["delivery"]["accepted"], true, "{gone}");
    platform.prints("Unauthorized").await;
    drop(platform);
    sandbox.stop().await;
}
