//! `yizhan call` against a sandbox, and with the store of a gateway that is running.

use serde_json::Value;
use std::time::{Duration, Instant};
use yizhan::station::{AGENT, CORP, OWN_ACCOUNT, SUITE};
use yizhan_tests::{
    Output, folder, run, run_with,
    served::{ACCOUNT, COMPONENT, Pair, USER},
    station,
};

/// A sandbox's account has a secret of its own.
const OWN: &str = "fedcba9876543210fedcba9876543210";

fn json(run: &Output) -> Value {
    assert_eq!((run.status, run.err.as_str()), (Some(0), ""), "{}", run.out);
    serde_json::from_str(&run.out).expect("JSON")
}

/// The secret that the sandbox made up for the account.
fn secret(pair: &Pair) -> String {
    let url = format!("{}/sandbox/v1/world", pair.sandbox.url);
    let world: Value = tokio::runtime::Runtime::new()
        .expect("a runtime")
        .block_on(async { reqwest::get(url).await?.json().await })
        .expect("a world");
    let accounts = world["accounts"].as_array().expect("accounts");
    let account = accounts.iter().find(|it| it["app_id"] == ACCOUNT);
    account.expect("ours")["secret"]
        .as_str()
        .expect("a secret")
        .to_owned()
}

fn call(pair: &Pair, secret: &str, words: &[&str]) -> Output {
    let gateway = ["--gateway", &pair.sandbox.url, "--format", "json"];
    run_with(
        &[&["call", ACCOUNT], words, &gateway].concat(),
        b"",
        |command| {
            command.env("YIZHAN_CLIENT_SECRET", secret);
        },
    )
}

#[test]
fn operations_are_called_by_path_by_name_and_with_files() {
    let pair = Pair::without_gateway();
    let secret = secret(&pair);
    let openid = format!("openid={USER}");
    for words in [
        ["GET", "/cgi-bin/user/info", &openid],
        ["get", "mp.user.info", &openid],
        [
            "GET",
            "/cgi-bin/user/info",
            &format!(r#"{{"openid":"{USER}"}}"#),
        ],
    ] {
        let user = json(&call(&pair, &secret, &words));
        assert_eq!(user["openid"], USER, "{words:?}");
    }
    let tag = json(&call(
        &pair,
        &secret,
        &["POST", "/cgi-bin/tags/create", r#"tag={"name":"guest"}"#],
    ));
    assert_eq!(tag["tag"]["name"], "guest");

    let file = pair.folder.path().join("poster.jpg");
    std::fs::write(&file, [0xff, 0xd8, 0xff, 0xe0, 0, 16]).expect("a file");
    let file = format!("media={}", file.display());
    let uploaded = [
        "POST",
        "/cgi-bin/media/upload",
        "type=image",
        "--file",
        &file,
    ];
    let uploaded = json(&call(&pair, &secret, &uploaded));
    assert_eq!(uploaded["type"], "image");

    let raw = call(
        &pair,
        &secret,
        &["GET", "/cgi-bin/user/info", &openid, "--raw"],
    );
    assert_eq!(json(&raw)["openid"], USER);
}

#[test]
fn what_is_wrong_with_a_call_is_said_before_it_is_made() {
    let pair = Pair::without_gateway();
    let secret = secret(&pair);
    for (words, said) in [
        (
            &["GET", "/cgi-bin/user/info"][..],
            "/cgi-bin/user/info requires\n  openid (string)",
        ),
        (
            &["POST", "/cgi-bin/media/upload", "type=image"],
            "\n  media (file)",
        ),
        (
            &["GET", "/cgi-bin/usr/info"],
            "did you mean\n  /cgi-bin/user/info",
        ),
        (
            &["POST", "/cgi-bin/user/info"],
            "/cgi-bin/user/info is called with GET",
        ),
        (
            &["GET", "/cgi-bin/user/info", "openid"],
            "of the form member=value",
        ),
        (
            &["POST", "/cgi-bin/tags/create", "{"],
            "the request is not JSON",
        ),
    ] {
        let wrong = call(&pair, &secret, words);
        assert_eq!(
            (wrong.status, wrong.out.as_str()),
            (Some(1), ""),
            "{words:?}"
        );
        assert!(wrong.err.contains(said), "{words:?}: {}", wrong.err);
    }
    for words in [
        &["PUT", "/x"][..],
        &["POST", "/x", "--raw", "--file", "media=x"],
    ] {
        assert_eq!(call(&pair, &secret, words).status, Some(2), "{words:?}");
    }
    let refused = call(&pair, OWN, &["GET", "/cgi-bin/user/get"]);
    assert_eq!(refused.status, Some(1));
    assert!(
        refused.err.contains("mp.token.stable_token: 40"),
        "{}",
        refused.err
    );
    assert!(!refused.err.contains(OWN));
}

#[test]
fn an_authorizer_is_called_for_beside_the_running_gateway() {
    let pair = Pair::start();
    let config = pair.config();
    let config = config.to_str().expect("UTF-8");
    let stranger = run(&[
        "call",
        ACCOUNT,
        "GET",
        "/cgi-bin/user/get",
        "--config",
        config,
    ]);
    assert_eq!(stranger.status, Some(1));
    assert!(
        stranger.err.contains("has authorised none"),
        "{}",
        stranger.err
    );

    let sandbox = ["--sandbox", &pair.sandbox.url, "--component", COMPONENT];
    let pushed = run(&[&["trigger", "ticket"][..], &sandbox].concat());
    assert_eq!(pushed.status, Some(0), "{}", pushed.err);
    let authorized = [
        &["trigger", "authorize", "--account", ACCOUNT][..],
        &sandbox,
    ]
    .concat();
    assert_eq!(run(&authorized).status, Some(0));
    let deadline = Instant::now() + Duration::from_secs(20);
    let words = ["call", ACCOUNT, "GET", "/cgi-bin/user/info"];
    let openid = format!("openid={USER}");
    let user = loop {
        let user = run(&[&words[..], &[&openid, "--config", config]].concat());
        if user.status == Some(0) || Instant::now() > deadline {
            break user;
        }
        std::thread::sleep(Duration::from_millis(200));
    };
    assert_eq!(json(&user)["openid"], USER);
    let words = [
        "call",
        COMPONENT,
        "POST",
        "/cgi-bin/component/api_get_authorizer_list",
    ];
    let list = json(&run(&[
        &words[..],
        &["offset=0", "count=10", "--config", config],
    ]
    .concat()));
    assert_eq!(list["list"][0]["authorizer_appid"], ACCOUNT);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn our_own_accounts_applications_suites_and_their_corps_are_called_for() {
    let dir = folder();
    let mut station = station(&dir).open().await.expect("a station");
    station.start().await.expect("the gateway");
    let config = station.config().to_str().expect("UTF-8").to_owned();
    let config = config.as_str();
    let call = |words: &[&str]| run(&[&["call"], words, &["--config", config]].concat());
    let (application, corp) = (format!("{CORP}/{AGENT}"), format!("{SUITE}/{CORP}"));

    let users = json(&call(&[OWN_ACCOUNT, "GET", "/cgi-bin/user/get"]));
    assert!(users["data"]["openid"][0].is_string(), "{users}");
    // The same path is another operation at WeCom.
    let member = ["GET", "/cgi-bin/user/get", "userid=zhangsan"];
    let found = json(&call(&[&[&application[..]], &member[..]].concat()));
    assert_eq!(found["userid"], "zhangsan");
    let wanting = call(&[&application, "GET", "/cgi-bin/user/get"]);
    assert!(
        wanting.err.contains("\n  userid (string)"),
        "{}",
        wanting.err
    );

    // Before its corps consent a suite is alone.
    let sandbox = station.control().base().as_str();
    let sandbox = ["--sandbox", sandbox, "--suite", SUITE];
    let trigger = |words: &[&str]| {
        let done = run(&[&["trigger"], words, &sandbox].concat());
        assert_eq!(done.status, Some(0), "{}", done.err);
    };
    trigger(&["ticket"]);
    let code = json(&call(&[SUITE, "GET", "/cgi-bin/service/get_pre_auth_code"]));
    assert!(code["pre_auth_code"].is_string(), "{code}");
    assert_eq!(call(&[&[&corp[..]], &member[..]].concat()).status, Some(1));
    trigger(&["authorize", "--account", CORP]);
    let deadline = Instant::now() + Duration::from_secs(20);
    let found = loop {
        let found = call(&[&[&corp[..]], &member[..]].concat());
        if found.status == Some(0) || Instant::now() > deadline {
            break found;
        }
        std::thread::sleep(Duration::from_millis(200));
    };
    assert_eq!(json(&found)["userid"], "zhangsan");

    let stranger = call(&["wx0000000000000000", "GET", "/cgi-bin/user/get"]);
    assert_eq!((stranger.status, stranger.out.as_str()), (Some(1), ""));
    assert_eq!(
        stranger.err.replace(config, "CONFIG"),
        format!(
            "yizhan: wx0000000000000000 is not configured in CONFIG and has authorised none of its \
             platforms and suites; it configures {}, {OWN_ACCOUNT}, {application}, {SUITE}\n",
            yizhan::station::COMPONENT
        )
    );
    station.close().await;
}
