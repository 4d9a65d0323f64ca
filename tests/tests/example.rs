//! The example programs against `yizhan sandbox`, each as a process of its own.

use std::{
    fs::{self, File},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
};
use yizhan_tests::{
    folder, program, run,
    served::{ACCOUNT, AES_KEY, COMPONENT, SECRET, Served, TOKEN, USER, free_port, world},
    until,
};

/// An example that runs. Dropping it ends it, whatever became of its test.
struct Running(Child);

impl Running {
    fn start(command: &mut Command) -> Self {
        Self(command.spawn().expect("the example starts"))
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Builds an example where this test was built.
fn example(package: &str, name: &str) -> PathBuf {
    let profile = program().parent().expect("the profile's folder");
    let target = profile.parent().expect("the target folder");
    let mut build = Command::new(std::env::var_os("CARGO").unwrap_or("cargo".into()));
    build
        .args(["build", "--quiet", "--package", package, "--example", name])
        .arg("--target-dir")
        .arg(target)
        .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(".."));
    if profile.ends_with("release") {
        build.arg("--release");
    }
    assert!(build.status().expect("cargo runs").success());
    profile.join("examples").join(name)
}

#[tokio::test(flavor = "multi_thread")]
async fn the_example_platform_is_authorised_answers_and_passes_the_release_test() {
    let dir = folder();
    let port = free_port();
    let url = format!("http://127.0.0.1:{port}");
    let file = dir.path().join("world.toml");
    fs::write(&file, world(&url)).expect("a world file");
    let sandbox = Served::sandbox(&file);
    let shown = dir.path().join("shown");
    let _platform = Running::start(
        Command::new(example("yizhan-axum", "platform"))
            .env("COMPONENT_APP_ID", COMPONENT)
            .env("COMPONENT_SECRET", SECRET)
            .env("COMPONENT_TOKEN", TOKEN)
            .env("COMPONENT_AES_KEY", AES_KEY)
            .env("PUBLIC_URL", &url)
            .env("WECHAT", &sandbox.url)
            .env("LISTEN", format!("127.0.0.1:{port}"))
            .env("STORE", dir.path())
            .stdin(Stdio::null())
            .stdout(File::create(&shown).expect("a file")),
    );
    let shows = |word: &str| fs::read_to_string(&shown).is_ok_and(|text| text.contains(word));
    until("the example listens", async || shows("listening on")).await;
    let trigger = |words: &[&str]| {
        let first = ["trigger", "--sandbox", &sandbox.url, "--format", "json"];
        let output = run(&[&first, words].concat());
        assert_eq!(
            output.status,
            Some(0),
            "{words:?}: {}{}",
            output.out,
            output.err
        );
        serde_json::from_str::<serde_json::Value>(&output.out).expect("JSON")
    };
    let both = ["--component", COMPONENT, "--account", ACCOUNT];
    let user = ["--account", ACCOUNT, "--from", USER];
    trigger(&["ticket", "--component", COMPONENT]);
    trigger(&[&["authorize"][..], &both].concat());
    let answer = trigger(&[&["message"][..], &user, &["Content=hello"]].concat());
    assert_eq!(answer["reply"]["fields"]["Content"], "hello");
    let picture = ["--type", "image", "MediaId=M1"];
    let answer = trigger(&[&["message"][..], &user, &picture].concat());
    assert_eq!(answer["reply"]["type"], "image", "{answer:#}");
    let answer = trigger(&["release-test", "--component", COMPONENT, "--group", "3"]);
    assert_eq!(answer["passed"], true);
    trigger(&[&["updateauthorize"][..], &both].concat());
    trigger(&[&["unauthorize"][..], &both].concat());
    // The events of the seven kinds that a platform lives by, each shown by its function.
    for kind in [
        "ComponentVerifyTicket",
        "Authorized",
        "UpdateAuthorized",
        "Unauthorized",
        "ComponentAccessToken",
        "AuthorizerAccessToken",
        "AuthorizerJsapiTicket",
    ] {
        until(kind, async || shows(kind)).await;
    }
    let said = fs::read_to_string(&shown).expect("what it showed");
    assert!(!said.contains(SECRET) && !said.contains(AES_KEY));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_example_menu_is_put_up_and_a_template_message_arrives() {
    let dir = folder();
    let port = free_port();
    let file = dir.path().join("world.toml");
    let own = format!(
        "kind = \"service\"\nsecret = \"{SECRET}\"\ntoken = \"{TOKEN}\"\nencoding_aes_key = \"{AES_KEY}\"\npush_url = \"http://127.0.0.1:{port}\""
    );
    let world = world("http://127.0.0.1:9").replace("kind = \"service\"", &own);
    fs::write(&file, world).expect("a world file");
    let sandbox = Served::sandbox(&file);
    let template = serde_json::json!({
        "account": ACCOUNT, "template_id": "T1", "content": "{{thing1.DATA}}{{time2.DATA}}",
    });
    let made = reqwest::Client::new()
        .post(format!("{}/sandbox/v1/template", sandbox.url))
        .json(&template)
        .send()
        .await;
    assert!(made.expect("an answer").status().is_success());
    let output = Command::new(example("yizhan", "menu"))
        .env("APP_ID", ACCOUNT)
        .env("APP_SECRET", SECRET)
        .env("TOKEN", TOKEN)
        .env("AES_KEY", AES_KEY)
        .env("OPENID", USER)
        .env("TEMPLATE_ID", "T1")
        .env("WECHAT", &sandbox.url)
        .env("LISTEN", format!("127.0.0.1:{port}"))
        .output()
        .expect("the example runs");
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{output:?}");
    for word in ["the menu is up", "sent as message", "how it ended: success"] {
        assert!(said.contains(word), "{said}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_example_release_submits_code_and_releases_it_when_it_has_passed() {
    let dir = folder();
    let port = free_port();
    let url = format!("http://127.0.0.1:{port}");
    let file = dir.path().join("world.toml");
    let world = world(&url).replace("\"service\"", "\"mini_program\"");
    fs::write(&file, world).expect("a world file");
    let sandbox = Served::sandbox(&file);
    let shown = dir.path().join("shown");
    let _platform = Running::start(
        Command::new(example("yizhan", "release"))
            .env("COMPONENT_APP_ID", COMPONENT)
            .env("COMPONENT_SECRET", SECRET)
            .env("COMPONENT_TOKEN", TOKEN)
            .env("COMPONENT_AES_KEY", AES_KEY)
            .env("PUBLIC_URL", &url)
            .env("WECHAT", &sandbox.url)
            .env("LISTEN", format!("127.0.0.1:{port}"))
            .stdin(Stdio::null())
            .stdout(File::create(&shown).expect("a file")),
    );
    let shows = |word: &str| fs::read_to_string(&shown).is_ok_and(|text| text.contains(word));
    until("the example listens", async || shows("listening on")).await;
    for words in [
        &["ticket", "--component", COMPONENT][..],
        &["authorize", "--component", COMPONENT, "--account", ACCOUNT],
    ] {
        let output = run(&[&["trigger", "--sandbox", &sandbox.url], words].concat());
        assert_eq!(
            output.status,
            Some(0),
            "{words:?}: {}{}",
            output.out,
            output.err
        );
    }
    until("the code is submitted", async || shows("submitted")).await;
    let said = fs::read_to_string(&shown).expect("what it showed");
    assert!(said.contains("submitted as audit"), "{said}");
    let verdict = format!("{}/sandbox/v1/audit?account={ACCOUNT}", sandbox.url);
    let answer = reqwest::Client::new().post(verdict).send().await;
    assert!(answer.expect("an answer").status().is_success());
    until("the code is released", async || shows("\nreleased")).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_example_corp_answers_in_three_ways() {
    const CORP: &str = "ww1000000000000001";
    let dir = folder();
    let port = free_port();
    let mut world = format!("[[corp]]\ncorp_id = \"{CORP}\"\n");
    let mut corp = Command::new(example("yizhan-axum", "corp"));
    for (agent, path) in [
        ("1000001", "desk"),
        ("1000002", "stable"),
        ("1000003", "kitchen"),
    ] {
        world += &format!(
            "[[corp.agent]]\nagent_id = {agent}\nsecret = \"{SECRET}\"\ntoken = \"{TOKEN}\"\n\
             encoding_aes_key = \"{AES_KEY}\"\n\
             push_url = \"http://127.0.0.1:{port}/{path}/{CORP}/{agent}\"\n"
        );
        corp.env(format!("SECRET_{agent}"), SECRET)
            .env(format!("TOKEN_{agent}"), TOKEN)
            .env(format!("AES_KEY_{agent}"), AES_KEY);
    }
    let file = dir.path().join("world.toml");
    fs::write(&file, world).expect("a world file");
    let sandbox = Served::sandbox(&file);
    let shown = dir.path().join("shown");
    let _corp = Running::start(
        corp.env("CORP_ID", CORP)
            .env("WECHAT", &sandbox.url)
            .env("LISTEN", format!("127.0.0.1:{port}"))
            .stdin(Stdio::null())
            .stdout(File::create(&shown).expect("a file")),
    );
    let shows = |word: &str| fs::read_to_string(&shown).is_ok_and(|text| text.contains(word));
    until("the example listens", async || shows("listening on")).await;
    let said = async |agent: u32, message: serde_json::Value| {
        let mut call = serde_json::json!({ "account": CORP, "agent": agent, "from": "zhangsan" });
        for (name, value) in message.as_object().expect("members") {
            call[name] = value.clone();
        }
        let answer = reqwest::Client::new()
            .post(format!("{}/sandbox/v1/message", sandbox.url))
            .json(&call)
            .send()
            .await;
        let answer = answer.expect("an answer").json::<serde_json::Value>().await;
        let answer = answer.expect("JSON");
        let reply = answer["reply"]["fields"]["Content"].as_str();
        reply.unwrap_or_else(|| panic!("{answer}")).to_owned()
    };
    let text = |content: &str| serde_json::json!({ "type": "text", "content": content });
    let place = serde_json::json!({ "type": "location", "label": "the inn" });
    assert_eq!(
        said(1_000_001, text("hello")).await,
        "zhangsan, you sent a text"
    );
    assert_eq!(said(1_000_002, text("a horse")).await, "horses: 1");
    assert_eq!(said(1_000_002, text("another")).await, "horses: 2");
    assert_eq!(said(1_000_002, place).await, "near the inn");
    let menu = "What will it be?\n1 noodles\n2 nothing";
    assert_eq!(said(1_000_003, text("hungry")).await, menu);
    assert_eq!(said(1_000_003, text("1")).await, "noodles are coming");
    assert_eq!(said(1_000_003, text("2")).await, "come again");
    assert_eq!(said(1_000_003, text("1")).await, menu);
}
