//! No input makes the codec panic, and what it lets in reads back the same. Runs briefly under
//! `cargo test`; `cargo bolero test NAME` or `BOLERO_RANDOM_TEST_TIME_MS` runs it longer.

use bolero::check;
use secrecy::SecretString;
use yizhan_codec::{
    Crypt, Envelope, KeyAge, ReplyEnvelope, Signed, check_raw_data, open_client_data,
};

fn crypt() -> Crypt {
    let key = SecretString::from("abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG");
    Crypt::new(&SecretString::from("token"), &key, "wx").expect("the key is legal")
}

/// What was read is written and read again.
fn read(body: &[u8]) {
    let _ = ReplyEnvelope::read(body);
    if let Ok(envelope) = Envelope::read(body) {
        let written = envelope.to_body();
        let again = Envelope::read(written.as_bytes()).expect("our own body can be read");
        assert_eq!(again, envelope);
    }
}

#[test]
fn any_body_is_read_or_refused() {
    check!().for_each(|body: &[u8]| read(body));
}

#[test]
fn any_inside_of_a_body_is_read_or_refused() {
    check!().for_each(|inside: &[u8]| {
        for (open, close) in [
            ("<xml><Encrypt>", "</Encrypt></xml>"),
            (
                "<xml><ToUserName><![CDATA[",
                "]]></ToUserName><Encrypt>QUJD</Encrypt></xml>",
            ),
            ("{\"Encrypt\":\"", "\"}"),
            ("{\"Encrypt\":", "}"),
        ] {
            read(&[open.as_bytes(), inside, close.as_bytes()].concat());
        }
    });
}

#[test]
fn any_ciphertext_is_opened_or_refused() {
    let crypt = crypt();
    check!()
        .with_type::<(String, String, String, String)>()
        .for_each(|(encrypt, timestamp, nonce, signature)| {
            let _ = crypt.decrypt(encrypt);
            let signed = Signed {
                msg_signature: Some(signature),
                signature: Some(signature),
                timestamp,
                nonce,
            };
            assert!(
                crypt.open(&signed, encrypt).is_err(),
                "a forged push was let in"
            );
            assert!(
                crypt.open_echo(&signed, encrypt).is_err(),
                "a forged check was let in"
            );
            assert!(
                crypt.token().check(&signed).is_err(),
                "a forged signature was let in"
            );
        });
}

#[test]
fn any_blocks_are_decrypted_or_refused_and_any_text_survives() {
    use base64::Engine as _;
    let crypt = crypt();
    check!().for_each(|bytes: &[u8]| {
        let _ = crypt.decrypt(&base64::engine::general_purpose::STANDARD.encode(bytes));
        let sealed = crypt.seal(bytes, KeyAge::Current, 0, "n");
        let opened = crypt
            .open(&sealed.signed("0"), &sealed.encrypt)
            .expect("what was sealed opens");
        assert_eq!(opened.text, bytes);
    });
}

#[test]
fn any_client_data_is_opened_or_refused() {
    check!()
        .with_type::<(String, String, String)>()
        .for_each(|(key, iv, data)| {
            let key = SecretString::from(key.as_str());
            assert!(open_client_data(&key, iv, data, "wx").is_err());
            let good = SecretString::from("tiihtNczf5v6AKRyjwEUhQ==");
            assert!(open_client_data(&good, "r7BXXKkLb8qrSNn05n0qiA==", data, "wx").is_err());
            assert!(check_raw_data(&key, data, iv).is_err());
        });
}
