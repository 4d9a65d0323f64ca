//! Every published example in `fixtures/vectors.json`, in both directions. A kind or a vector that
//! no test looks at is a failure.

#![expect(
    clippy::unwrap_used,
    reason = "the checks of a vector are functions of one test"
)]

use std::collections::BTreeMap;

use secrecy::SecretString;
use serde_json::Value;
use yizhan_codec::{
    Crypt, Envelope, Format, KeyAge, Refusal, Signed, open_client_data, sign_js_sdk,
};

/// Stands in where a vector gives no key: signatures do not need one.
const ANY_KEY: &str = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

struct Vector(Value);

impl Vector {
    fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).and_then(Value::as_str)
    }

    fn str(&self, name: &str) -> &str {
        self.get(name)
            .unwrap_or_else(|| panic!("{}: no {name}", self.0["id"]))
    }

    fn signed(&self) -> Signed<'_> {
        Signed {
            msg_signature: self.get("msg_signature"),
            signature: self.get("signature"),
            timestamp: self.str("timestamp"),
            nonce: self.str("nonce"),
        }
    }

    fn crypt(&self) -> Crypt {
        Crypt::new(
            &SecretString::from(self.str("token")),
            &SecretString::from(self.get("encoding_aes_key").unwrap_or(ANY_KEY)),
            self.get("receive_id").unwrap_or_default(),
        )
        .expect("the vector's key is legal")
    }
}

fn vectors() -> Vec<Vector> {
    let file: Value = serde_json::from_str(include_str!("fixtures/vectors.json")).unwrap();
    let list = file["vectors"].as_array().unwrap();
    list.iter().cloned().map(Vector).collect()
}

#[test]
fn every_vector_holds_and_none_is_skipped() {
    let vectors = vectors();
    let mut counts = BTreeMap::new();
    for vector in &vectors {
        match vector.str("kind") {
            "url_verify_plain" => url_verify_plain(vector),
            "plain_signature" => plain_signature(vector),
            "msg_signature" => msg_signature(vector),
            "url_verify_encrypted" => url_verify_encrypted(vector),
            "decrypt" | "derived_by_us" => decrypt(vector),
            "encrypt" => encrypt(vector),
            "wxa_encrypted_data" => client_data(vector),
            "jssdk_signature" => js_sdk(vector),
            "negative" => negative(vector, &vectors),
            other => panic!("no test looks at vectors of kind {other}"),
        }
        *counts.entry(vector.str("kind")).or_insert(0) += 1;
    }
    let expected = BTreeMap::from([
        ("decrypt", 4),
        ("derived_by_us", 4),
        ("encrypt", 1),
        ("jssdk_signature", 1),
        ("msg_signature", 2),
        ("negative", 4),
        ("plain_signature", 1),
        ("url_verify_encrypted", 1),
        ("url_verify_plain", 1),
        ("wxa_encrypted_data", 1),
    ]);
    assert_eq!(counts, expected);
}

fn url_verify_plain(vector: &Vector) {
    let echo = vector.str("echostr");
    let answer = vector
        .crypt()
        .token()
        .check_echo(&vector.signed(), echo)
        .unwrap();
    assert_eq!(*answer, vector.str("expect_reply"));
}

fn plain_signature(vector: &Vector) {
    let body = vector.str("body");
    let opened = vector
        .crypt()
        .token()
        .open(&vector.signed(), body.as_bytes())
        .unwrap();
    assert_eq!(opened.text, body.as_bytes());
    let timestamp = vector.str("timestamp").parse().unwrap();
    let again = vector
        .crypt()
        .token()
        .sign(KeyAge::Current, timestamp, vector.str("nonce"));
    assert_eq!(again, vector.str("signature"));
}

/// No key is given, so decryption must fail; that it is reached shows that the signature matched.
fn msg_signature(vector: &Vector) {
    let refusal = vector
        .crypt()
        .open(&vector.signed(), vector.str("encrypt"))
        .unwrap_err();
    assert_ne!(refusal.check(), "signature", "{refusal}");
    let altered = vector.str("encrypt").to_lowercase() + "A";
    let refusal = vector.crypt().open(&vector.signed(), &altered).unwrap_err();
    assert_eq!(refusal.check(), "signature");
}

fn url_verify_encrypted(vector: &Vector) {
    decrypt(vector);
    let echo = vector.str("encrypt");
    for echo in [echo.to_owned(), echo.replace('+', " ")] {
        let answer = vector.crypt().open_echo(&vector.signed(), &echo).unwrap();
        assert_eq!(answer.text, vector.str("plaintext").as_bytes());
    }
}

fn decrypt(vector: &Vector) {
    let body = envelope_body(vector);
    let envelope = Envelope::read(body.as_bytes()).unwrap();
    assert_eq!(envelope.to_user_name.as_deref(), vector.get("to_user_name"));
    assert_eq!(envelope.agent_id.as_deref(), vector.get("agent_id"));
    let ciphertext = envelope.ciphertext().unwrap();
    assert_eq!(ciphertext, vector.str("encrypt"));
    let opened = vector.crypt().open(&vector.signed(), ciphertext).unwrap();
    assert_eq!(opened.text, vector.str("plaintext").as_bytes());
    assert_eq!(opened.receive_id, vector.str("receive_id"));
    assert_eq!(opened.key, KeyAge::Current);
    encrypt(vector);
}

/// The same random bytes give the very same ciphertext and signature.
fn encrypt(vector: &Vector) {
    let random: [u8; 16] = vector.str("random").as_bytes().try_into().unwrap();
    let text = vector.str("plaintext");
    let timestamp = vector.get("timestamp").map_or(0, |it| it.parse().unwrap());
    let nonce = vector.get("nonce").unwrap_or_default();
    let sealed =
        vector
            .crypt()
            .seal_with(random, text.as_bytes(), KeyAge::Current, timestamp, nonce);
    assert_eq!(sealed.encrypt, vector.str("encrypt"));
    if let Some(signature) = vector.get("msg_signature") {
        assert_eq!(sealed.msg_signature, signature);
    }
    let opened = vector.crypt().decrypt(&sealed.encrypt).unwrap();
    assert_eq!(opened.text, text.as_bytes());
}

/// The vector in the envelope that its description names.
fn envelope_body(vector: &Vector) -> String {
    let description = vector.get("envelope").unwrap_or("xml");
    let sealed = Envelope {
        format: if description.starts_with("json") {
            Format::Json
        } else {
            Format::Xml
        },
        app_id: None,
        to_user_name: vector.get("to_user_name").map(Into::into),
        agent_id: vector.get("agent_id").map(Into::into),
        encrypt: Some(vector.str("encrypt").into()),
    };
    if description.contains("compat") {
        let text = vector.str("plaintext");
        let encrypt = vector.str("encrypt");
        return text.replace("</xml>", &format!("<Encrypt>{encrypt}</Encrypt></xml>"));
    }
    sealed.to_body()
}

fn client_data(vector: &Vector) {
    let key = SecretString::from(vector.str("session_key"));
    let (iv, data) = (vector.str("iv"), vector.str("encrypted_data"));
    let opened = open_client_data(&key, iv, data, vector.str("app_id")).unwrap();
    let expected: Value = serde_json::from_str(vector.str("plaintext")).unwrap();
    assert_eq!(*opened, expected);
    let other = open_client_data(&key, iv, data, "wx0000000000000000").unwrap_err();
    assert_eq!(other.check(), "watermark");
}

fn js_sdk(vector: &Vector) {
    let ticket = SecretString::from(vector.str("jsapi_ticket"));
    let timestamp = vector.str("timestamp").parse().unwrap();
    for fragment in ["", "#", "#top?x=1#y"] {
        let url = vector.str("url").to_owned() + fragment;
        let signed = sign_js_sdk(&ticket, vector.str("noncestr"), timestamp, &url);
        assert_eq!(signed.signature, vector.str("signature"));
        assert_eq!(signed.url, vector.str("url"));
        assert!(signed.signed_string().ends_with(vector.str("url")));
        assert!(!format!("{signed:?}").contains(vector.str("jsapi_ticket")));
    }
}

fn negative(vector: &Vector, all: &[Vector]) {
    let base = all
        .iter()
        .find(|it| it.str("id") == vector.str("base"))
        .unwrap();
    let mut changed = base.0.clone();
    for (name, value) in vector.0["change"].as_object().unwrap() {
        changed[name] = value.clone();
    }
    let changed = Vector(changed);
    let key = SecretString::from(changed.str("encoding_aes_key"));
    let token = SecretString::from(changed.str("token"));
    if changed.str("encoding_aes_key").len() != 43 {
        assert!(Crypt::new(&token, &key, "").is_err());
        return;
    }
    let refusal = changed
        .crypt()
        .open(&changed.signed(), changed.str("encrypt"))
        .unwrap_err();
    let expected = match vector.str("id") {
        "neg-wrong-token" => Refusal::Signature,
        "neg-signature-instead-of-msg_signature" => Refusal::SignatureMisplaced,
        "neg-encrypt-not-base64" => Refusal::SignatureOfCiphertext,
        other => panic!("no expectation for {other}"),
    };
    assert_eq!(refusal, expected);
}
