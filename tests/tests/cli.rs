//! The commands, as programs are run: their results, their exit statuses, what they say when
//! something is wrong.

use insta::assert_snapshot;
use serde_json::{Value, json};
use std::fs;
use yizhan_tests::{Output, folder, json_lines, run, run_with, text};

const COMMANDS: [&str; 11] = [
    "up",
    "init",
    "serve",
    "sandbox",
    "trigger",
    "doctor",
    "decrypt",
    "api",
    "call",
    "explain",
    "completions",
];

#[test]
fn every_command_is_listed_and_its_help_has_an_example() {
    let help = run(&["--help"]);
    assert_eq!(help.status, Some(0));
    for command in COMMANDS {
        assert!(
            help.out.contains(&format!("\n  {command} ")),
            "{command} is not listed"
        );
        let help = run(&[command, "--help"]);
        assert_eq!(help.status, Some(0));
        let example = help.out.rfind("Example").map(|at| &help.out[at..]);
        let example = example.unwrap_or_else(|| panic!("{command} has no example"));
        assert!(
            example.contains(&format!("yizhan {command}")),
            "{command}: {example}"
        );
    }
    let listed = help.out.lines().filter(|line| {
        let name = line
            .strip_prefix("  ")
            .and_then(|line| line.split(' ').next());
        name.is_some_and(|name| COMMANDS.contains(&name))
    });
    assert_eq!(listed.count(), COMMANDS.len());
}

#[test]
fn wrong_words_end_with_status_2_and_nothing_on_standard_output() {
    for arguments in [
        &["serv"][..],
        &["up", "--twice"],
        &["explain", "much"],
        &["decrypt"],
    ] {
        let output = run(arguments);
        assert_eq!(output.status, Some(2), "{arguments:?}");
        assert!(output.out.is_empty() && !output.err.is_empty());
    }
}

fn vectors() -> Vec<Value> {
    let file = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../crates/yizhan-codec/tests/fixtures/vectors.json"
    );
    let file = fs::read_to_string(file).expect("the vectors");
    let mut file: Value = serde_json::from_str(&file).expect("JSON");
    serde_json::from_value(file["vectors"].take()).expect("a list")
}

fn decrypt(vector: &Value, token: &str, key: &str, receive_id: &str, encrypt: &str) -> Output {
    let arguments = [
        "decrypt",
        "--token",
        token,
        "--aes-key",
        key,
        "--receive-id",
        receive_id,
        "--timestamp",
        text(vector, "timestamp"),
        "--nonce",
        text(vector, "nonce"),
        "--signature",
        text(vector, "msg_signature"),
    ];
    run_with(&arguments, encrypt.as_bytes(), |_| {})
}

#[test]
fn decrypt_opens_what_others_have_sealed() {
    let mut opened = 0;
    for vector in vectors().iter().filter(|v| v["kind"] == "decrypt") {
        let [token, key, receive_id, encrypt] =
            ["token", "encoding_aes_key", "receive_id", "encrypt"].map(|name| text(vector, name));
        let xml = format!("<xml><Encrypt><![CDATA[{encrypt}]]></Encrypt></xml>");
        let json = json!({ "ToUserName": "gh_x", "Encrypt": encrypt }).to_string();
        let mut texts = [encrypt, &xml, &json].map(|body| {
            let output = decrypt(vector, token, key, receive_id, body);
            assert_eq!(output.status, Some(0), "{}: {}", vector["id"], output.err);
            output.out
        });
        assert!(!texts[0].is_empty());
        if let Some(expected) = vector["expect_plaintext"].as_str() {
            assert_eq!(texts[0], expected, "{}", vector["id"]);
        }
        let first = std::mem::take(&mut texts[0]);
        assert!(texts[1..].iter().all(|text| *text == first));
        opened += 1;
    }
    assert!(opened >= 4, "only {opened} vectors");
}

#[test]
fn decrypt_names_the_check_that_fails() {
    let vectors = vectors();
    let vector = vectors
        .iter()
        .find(|v| v["id"] == "tx-doc-safe-json-inbound");
    let vector = vector.expect("the vector of WeChat's own page");
    let [token, key, receive_id, encrypt] =
        ["token", "encoding_aes_key", "receive_id", "encrypt"].map(|name| text(vector, name));
    let check = |output: Output| {
        assert_eq!(output.status, Some(1), "{}", output.err);
        assert!(output.out.is_empty());
        let name = output.err.split('`').nth(1);
        name.unwrap_or_else(|| panic!("no check is named: {}", output.err))
            .to_owned()
    };
    assert_eq!(
        check(decrypt(vector, "wrong", key, receive_id, encrypt)),
        "signature"
    );
    assert_eq!(
        check(decrypt(vector, token, key, "wxother", encrypt)),
        "receive_id"
    );
    let cut = format!("<xml><Encrypt><![CDATA[{encrypt}");
    assert_eq!(
        check(decrypt(vector, token, key, receive_id, &cut)),
        "truncated"
    );
    let none = "<xml><ToUserName>gh_x</ToUserName></xml>";
    assert_eq!(
        check(decrypt(vector, token, key, receive_id, none)),
        "encrypt_missing"
    );
    let bomb = "<!DOCTYPE x []><xml/>";
    assert_eq!(
        check(decrypt(vector, token, key, receive_id, bomb)),
        "doctype"
    );

    let bare = |key: &str, body: &str| {
        let arguments = [
            "decrypt",
            "--token",
            token,
            "--aes-key",
            key,
            "--receive-id",
            receive_id,
        ];
        run_with(&arguments, body.as_bytes(), |_| {})
    };
    assert_eq!(
        bare(key, encrypt).status,
        Some(0),
        "decryption alone is checked"
    );
    let another = "BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB";
    assert_eq!(check(bare(another, encrypt)), "padding");
    assert_eq!(check(bare(key, "%%%%")), "base64");
    assert_eq!(check(bare(key, &encrypt[..40])), "ciphertext_length");
    let malformed = bare("short", encrypt);
    assert_eq!(malformed.status, Some(1));
    assert!(malformed.err.contains("--aes-key"), "{}", malformed.err);
}

#[test]
fn explain_says_what_a_code_means_and_what_to_do() {
    let output = run(&["explain", "40001", "--product", "open"]);
    assert_eq!(output.status, Some(0));
    assert_snapshot!(output.out, @r"
    40001 CREDENTIAL_WRONG_STALE_OR_SECRET_WRONG (open)
      credential wrong, stale, or secret wrong
      On a call that carried a token: the token is void, get a new one and repeat once. On a call that asks for a token: the app secret is wrong, correct it.
    ");
    let output = run(&["explain", "61023", "--format", "json"]);
    let lines = json_lines(&output);
    assert!(
        lines
            .iter()
            .any(|line| line["errcode"] == 61_023 && line["what_to_do"].is_string())
    );
    let unknown = run(&["explain", "123456789"]);
    assert_eq!(unknown.status, Some(1));
    assert_snapshot!(unknown.err, @"yizhan: the errcode 123456789 is not known; the errmsg beside it says more");
}

#[test]
fn api_lists_and_shows_the_operation_table() {
    let all = json_lines(&run(&["api", "list", "--format", "json"]));
    let open = json_lines(&run(&[
        "api",
        "list",
        "--product",
        "open",
        "--format",
        "json",
    ]));
    assert!(open.len() > 5 && open.len() < all.len());
    assert!(open.iter().all(|entry| entry["product"] == "open"));
    let text_lines = run(&["api", "list", "--product", "open"]).out;
    assert_eq!(text_lines.lines().count(), open.len());

    let shown = run(&[
        "api",
        "show",
        "/cgi-bin/message/custom/send",
        "--format",
        "json",
    ]);
    assert_eq!(shown.status, Some(0));
    let shown = json_lines(&shown);
    assert_eq!(shown[0]["method"], "POST");
    assert!(
        shown[0]["documentation"]
            .to_string()
            .contains("developers.weixin.qq.com")
    );
    let page = run(&["api", "show", "/cgi-bin/message/custom/send"]).out;
    assert!(page.contains("touser"), "{page}");
    let unknown = run(&["api", "show", "/nowhere"]);
    assert_eq!(unknown.status, Some(1));
    assert_snapshot!(unknown.err, @"yizhan: /nowhere is not in the table (`yizhan api list` shows it); any path can still be called raw");
}

#[test]
fn init_writes_a_configuration_that_is_understood_and_overwrites_none() {
    let dir = folder();
    let init = |arguments: &[&str]| {
        run_with(arguments, b"", |command| {
            command.current_dir(dir.path());
        })
    };
    assert_eq!(init(&["init"]).status, Some(0));
    let file = dir.path().join("yizhan.toml");
    let written = fs::read_to_string(&file).expect("the file");
    assert_eq!(init(&["init", "-"]).out, written);

    fs::write(&file, "# mine").expect("a file");
    let refused = init(&["init"]);
    assert_eq!(refused.status, Some(1));
    assert!(
        refused.err.contains("--force overwrites it"),
        "{}",
        refused.err
    );
    assert_eq!(fs::read_to_string(&file).expect("the file"), "# mine");
    assert_eq!(init(&["init", "--force"]).status, Some(0));
    assert_eq!(fs::read_to_string(&file).expect("the file"), written);
}

#[test]
fn completions_are_written_for_the_usual_shells() {
    for shell in ["bash", "zsh", "fish"] {
        let output = run(&["completions", shell]);
        assert_eq!(output.status, Some(0));
        for command in COMMANDS {
            assert!(
                output.out.contains(command),
                "{shell} does not know {command}"
            );
        }
    }
}
