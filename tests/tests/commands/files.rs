//! Commands that read or write a file: init, and what serve and sandbox say of a bad one.

use std::{fs, path::Path};
use yizhan_tests::{Output, folder, run_with};

fn run_in(folder: &Path, words: &[&str]) -> Output {
    run_with(words, b"", |command| {
        command.current_dir(folder);
    })
}

#[test]
fn init_writes_a_file_that_the_gateway_accepts() {
    let folder = folder();
    let file = folder.path().join("yizhan.toml");
    let made = run_in(folder.path(), &["init"]);
    assert_eq!(
        (made.status, made.out.as_str()),
        (Some(0), ""),
        "{}",
        made.err
    );
    insta::assert_snapshot!(made.err, @"wrote yizhan.toml; fill in a [[platform]], then: yizhan serve");
    assert!(file.exists());

    // The doctor reads what the gateway would; nothing leaves this machine.
    let doctor = run_with(&["doctor", "--format", "json"], b"", |command| {
        command
            .current_dir(folder.path())
            .env("YIZHAN_WECHAT_API_BASE", "http://127.0.0.1:9");
    });
    let first: serde_json::Value =
        serde_json::from_str(doctor.out.lines().next().unwrap_or_default()).expect("JSON");
    assert_eq!(first["check"], "configuration");
    assert_eq!(first["verdict"], "warning", "{first}");
    let what = first["what"].as_str().unwrap_or_default();
    assert_eq!(what, "yizhan.toml names nobody whose tokens would be kept");
}

#[test]
fn init_overwrites_only_when_told() {
    let folder = folder();
    let file = folder.path().join("yizhan.toml");
    fs::write(&file, "mine").expect("a file");
    let refused = run_in(folder.path(), &["init"]);
    assert_eq!((refused.status, refused.out.as_str()), (Some(1), ""));
    insta::assert_snapshot!(refused.err, @"yizhan: yizhan.toml: File exists (os error 17); --force overwrites it");
    assert_eq!(fs::read_to_string(&file).expect("the file"), "mine");
    assert_eq!(run_in(folder.path(), &["init", "--force"]).status, Some(0));
    let written = fs::read_to_string(&file).expect("the file");
    let shown = run_in(folder.path(), &["init", "-"]);
    assert_eq!((shown.status, shown.err.as_str()), (Some(0), ""));
    assert_eq!(shown.out, written);
    let nowhere = run_in(folder.path(), &["init", "no/such/folder/yizhan.toml"]);
    assert_eq!(nowhere.status, Some(1));
    insta::assert_snapshot!(nowhere.err, @"yizhan: no/such/folder/yizhan.toml: No such file or directory (os error 2)");
}

#[test]
fn serve_without_a_configuration_names_init() {
    let folder = folder();
    let run = run_in(folder.path(), &["serve"]);
    assert_eq!((run.status, run.out.as_str()), (Some(1), ""));
    insta::assert_snapshot!(run.err, @"yizhan: yizhan.toml: No such file or directory (os error 2); `yizhan init` writes one");
}

#[test]
fn serve_names_the_key_that_is_wrong_and_not_its_value() {
    let folder = folder();
    for (text, key) in [
        ("[server]\nlisten = \"nowhere\"\n", "server.listen"),
        ("[server]\nlisten_on = \"127.0.0.1:1\"\n", "listen_on"),
        (
            "[[platform]]\napp_id = \"wx1\"\nsecret = \"s\"\ntoken = \"t\"\nencoding_aes_key = \"hunter2\"\n",
            "platform[0].encoding_aes_key",
        ),
        (
            "[[platform]]\napp_id = \"wx1\"\nsecret = { env = \"YIZHAN_NOT_SET\" }\ntoken = \"t\"\nencoding_aes_key = \"k\"\n",
            "YIZHAN_NOT_SET",
        ),
    ] {
        fs::write(folder.path().join("yizhan.toml"), text).expect("a file");
        let run = run_in(folder.path(), &["serve"]);
        assert_eq!((run.status, run.out.as_str()), (Some(1), ""), "{key}");
        assert!(run.err.contains(key), "{key}: {}", run.err);
        assert!(!run.err.contains("hunter2"), "{}", run.err);
    }
}

#[test]
fn sandbox_names_the_key_of_a_bad_world_file() {
    let folder = folder();
    let file = folder.path().join("world.toml");
    for (text, key) in [
        ("[[component]]\napp_idd = \"wx1\"\n", "app_idd"),
        ("[[account]]\nkind = \"newspaper\"\n", "newspaper"),
        (
            "[[component]]\nencoding_aes_key = \"short\"\n",
            "encoding_aes_key",
        ),
        ("[rules]\npush_timeout = \"soon\"\n", "push_timeout"),
    ] {
        fs::write(&file, text).expect("a file");
        let run = run_in(
            folder.path(),
            &[
                "sandbox",
                "--listen",
                "127.0.0.1:0",
                "--world",
                "world.toml",
            ],
        );
        assert_eq!((run.status, run.out.as_str()), (Some(1), ""), "{key}");
        assert!(run.err.contains(key), "{key}: {}", run.err);
    }
    let run = run_in(folder.path(), &["sandbox", "--world", "none.toml"]);
    assert_eq!(run.status, Some(1));
    insta::assert_snapshot!(run.err, @"yizhan: the world file none.toml cannot be read: No such file or directory (os error 2)");
}
