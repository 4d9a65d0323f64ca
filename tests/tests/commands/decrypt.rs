//! `yizhan decrypt` on published examples.

use serde_json::Value;
use yizhan_tests::{Output, run_with};

const VECTORS: &str = include_str!("../../../crates/yizhan-codec/tests/fixtures/vectors.json");

struct Vector(Value);

impl Vector {
    fn text(&self, name: &str) -> &str {
        self.0[name].as_str().unwrap_or_default()
    }

    /// Decrypts a body, with the signature or without.
    fn run(&self, body: &str, signed: bool) -> Output {
        let mut words = vec!["decrypt", "--token", self.text("token")];
        words.extend(["--aes-key", self.text("encoding_aes_key")]);
        words.extend(["--receive-id", self.text("receive_id")]);
        if signed {
            words.extend(["--timestamp", self.text("timestamp")]);
            words.extend(["--nonce", self.text("nonce")]);
            words.extend(["--signature", self.text("msg_signature")]);
        }
        run_with(&words, body.as_bytes(), |_| {})
    }

    fn encrypt(&self) -> &str {
        self.text("encrypt")
    }

    fn with(&self, name: &str, value: &str) -> Self {
        let mut changed = self.0.clone();
        changed[name] = value.into();
        Self(changed)
    }
}

fn named(id: &str) -> Vector {
    let file: Value = serde_json::from_str(VECTORS).expect("JSON");
    let found = file["vectors"]
        .as_array()
        .and_then(|list| list.iter().find(|v| v["id"] == id).cloned());
    Vector(found.expect("a vector of that name"))
}

#[test]
fn every_published_message_opens_in_every_form_with_and_without_its_signature() {
    let mut seen = 0;
    let file: Value = serde_json::from_str(VECTORS).expect("JSON");
    for vector in file["vectors"].as_array().expect("a list") {
        if !["decrypt", "derived_by_us"].contains(&vector["kind"].as_str().unwrap_or_default()) {
            continue;
        }
        let vector = Vector(vector.clone());
        let encrypt = vector.encrypt();
        let forms = [
            format!(
                "<xml><ToUserName>gh_x</ToUserName><Encrypt><![CDATA[{encrypt}]]></Encrypt></xml>"
            ),
            format!(r#"{{"ToUserName": "gh_x", "Encrypt": "{encrypt}"}}"#),
            format!("{encrypt}\n"),
        ];
        for form in forms {
            for signed in [true, false] {
                let run = vector.run(&form, signed);
                assert_eq!(
                    run.out,
                    vector.text("plaintext"),
                    "{}: {}",
                    vector.text("id"),
                    run.err
                );
                assert_eq!((run.status, run.err.as_str()), (Some(0), ""));
            }
        }
        seen += 1;
    }
    assert_eq!(seen, 8);
}

#[test]
fn each_failing_check_is_named() {
    let good = named("tx-doc-safe-json-inbound");
    let encrypt = good.encrypt().to_owned();
    let xml = |inside: &str| format!("<xml><Encrypt>{inside}</Encrypt></xml>");
    let cases = [
        (
            "signature",
            good.with("token", "AAAAB"),
            xml(&encrypt),
            true,
        ),
        (
            "signature",
            good.with("msg_signature", good.text("signature")),
            xml(&encrypt),
            true,
        ),
        (
            "receive_id",
            good.with("receive_id", "wx0000000000000000"),
            xml(&encrypt),
            false,
        ),
        ("base64", good.with("token", "AAAAA"), xml("%%%"), false),
        (
            "ciphertext_length",
            good.with("token", "AAAAA"),
            xml("AAAA"),
            false,
        ),
        (
            "encrypt_missing",
            good.with("token", "AAAAA"),
            "<xml><A>1</A></xml>".to_owned(),
            true,
        ),
        (
            "truncated",
            good.with("token", "AAAAA"),
            "<xml><Encrypt>abc".to_owned(),
            true,
        ),
        (
            "doctype",
            good.with("token", "AAAAA"),
            "<!DOCTYPE a><xml/>".to_owned(),
            true,
        ),
        (
            "json",
            good.with("token", "AAAAA"),
            "{\"Encrypt\": x}".to_owned(),
            true,
        ),
    ];
    for (check, vector, body, signed) in cases {
        let run = vector.run(&body, signed);
        assert_eq!(
            (run.status, run.out.as_str()),
            (Some(1), ""),
            "{check}: {}",
            run.err
        );
        assert!(
            run.err.contains(&format!("the check `{check}` failed: ")),
            "{check}: {}",
            run.err
        );
    }
}

#[test]
fn a_wrong_key_is_told_from_a_malformed_one() {
    let good = named("tx-doc-safe-json-inbound");
    let other = good.with(
        "encoding_aes_key",
        "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG",
    );
    let run = other.run(good.encrypt(), false);
    assert_eq!(run.status, Some(1));
    assert!(
        ["padding", "frame_length", "receive_id", "utf8"]
            .iter()
            .any(|check| run.err.contains(&format!("the check `{check}` failed"))),
        "{}",
        run.err
    );
    let run = good
        .with("encoding_aes_key", "short")
        .run(good.encrypt(), false);
    assert_eq!(run.status, Some(1));
    insta::assert_snapshot!(run.err, @"yizhan: --aes-key: an EncodingAESKey has 43 characters, this one has 5");
}

#[test]
fn nothing_on_standard_input_is_said_so() {
    let run = named("tx-doc-safe-json-inbound").run(" \n", true);
    assert_eq!((run.status, run.out.as_str()), (Some(1), ""));
    insta::assert_snapshot!(run.err, @"yizhan: standard input is empty; it should hold an envelope or its base64");
}
