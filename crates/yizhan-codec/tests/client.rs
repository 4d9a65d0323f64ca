//! What pages and mini-program clients hand over or are handed: JS-SDK, cards, encrypted user data.

use aes::Aes128Enc;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use cbc::cipher::block_padding::Pkcs7;
use cbc::cipher::{Block, BlockModeEncrypt as _, KeyIvInit as _};
use proptest::prelude::*;
use secrecy::SecretString;
use yizhan_codec::{check_raw_data, open_client_data, sign_card, sign_js_sdk};

const KEY: [u8; 16] = [0xfb; 16];
const IV: [u8; 16] = [0xfe; 16];

fn key() -> SecretString {
    SecretString::from(STANDARD.encode(KEY))
}

/// Encrypts whole blocks as they are.
fn encrypt_blocks(blocks: &[u8]) -> String {
    let mut buffer = blocks.to_vec();
    let (blocks, rest) = Block::<Aes128Enc>::slice_as_chunks_mut(&mut buffer);
    assert!(rest.is_empty());
    cbc::Encryptor::<Aes128Enc>::new(&KEY.into(), &IV.into()).encrypt_blocks(blocks);
    STANDARD.encode(buffer)
}

fn encrypt(text: &str) -> String {
    let mut buffer = text.as_bytes().to_vec();
    buffer.resize(text.len() + 16, 0);
    let cipher = cbc::Encryptor::<Aes128Enc>::new(&KEY.into(), &IV.into());
    STANDARD.encode(
        cipher
            .encrypt_padded::<Pkcs7>(&mut buffer, text.len())
            .expect("the buffer has room"),
    )
}

fn open(text: &str) -> Result<serde_json::Value, String> {
    open_client_data(&key(), &STANDARD.encode(IV), &encrypt(text), "wx1")
        .map(|it| it.into_inner())
        .map_err(|error| error.to_string())
}

#[test]
fn data_is_taken_only_with_this_apps_watermark() {
    assert_eq!(
        open(r#"{"a":1,"watermark":{"appid":"wx1"}}"#).unwrap()["a"],
        1
    );
    let refused: Vec<String> = [
        r#"{"watermark":{"appid":"wx2"}}"#,
        r#"{"watermark":{"appid":7}}"#,
        r#"{"a":1}"#,
        "[]",
        "no json",
    ]
    .into_iter()
    .map(|text| open(text).unwrap_err())
    .collect();
    insta::assert_snapshot!(refused.join("\n"), @r#"
    watermark: expected app id "wx1", got "wx2"; the data is another app's
    watermark: expected app id "wx1", got ""; the data is another app's
    watermark: expected app id "wx1", got ""; the data is another app's
    watermark: expected app id "wx1", got ""; the data is another app's
    json: not JSON after decryption; the iv belongs to other data, or the session key was replaced by a later login
    "#);
    let nobody = open_client_data(&key(), &STANDARD.encode(IV), &encrypt("{}"), "").unwrap_err();
    assert_eq!(nobody.check(), "watermark");
}

#[test]
fn each_fault_of_client_data_has_its_own_name() {
    let data = encrypt(r#"{"watermark":{"appid":"wx1"}}"#);
    let iv = STANDARD.encode(IV);
    let check = |key: &str, iv: &str, data: &str| {
        open_client_data(&SecretString::from(key), iv, data, "wx1")
            .unwrap_err()
            .check()
    };
    let good = STANDARD.encode(KEY);
    assert_eq!(check("short", &iv, &data), "session_key");
    assert_eq!(check(&STANDARD.encode([1; 32]), &iv, &data), "session_key");
    assert_eq!(check(&good, "", &data), "iv");
    assert_eq!(check(&good, &iv, "%"), "base64");
    assert_eq!(check(&good, &iv, ""), "ciphertext_length");
    assert_eq!(
        check(&good, &iv, &STANDARD.encode([0; 17])),
        "ciphertext_length"
    );
    assert_eq!(check(&STANDARD.encode([1; 16]), &iv, &data), "padding");
    assert_eq!(check(&good, &STANDARD.encode([1; 16]), &data), "json");
}

#[test]
fn client_data_is_padded_by_16_bytes_at_most() {
    let text = r#"{"watermark":{"appid":"wx1"}}"#.as_bytes();
    for pad in [3_u8, 19] {
        let data = encrypt_blocks(&[text, &vec![pad; usize::from(pad)]].concat());
        let opened = open_client_data(&key(), &STANDARD.encode(IV), &data, "wx1");
        assert_eq!(opened.is_ok(), pad == 3, "padding {pad}");
    }
    let opened = open_client_data(
        &key(),
        &STANDARD.encode(IV),
        &encrypt_blocks(&[0; 16]),
        "wx1",
    );
    assert_eq!(opened.unwrap_err().check(), "padding");
}

#[test]
fn data_whose_pluses_became_blanks_opens() {
    let iv = STANDARD.encode(IV);
    let text = r#"{"watermark":{"appid":"wx1"},"text":"some more text, so that there are pluses"}"#;
    let spoilt = |text: &str| text.replace('+', " ");
    assert!(iv.contains('+') && encrypt(text).contains('+'));
    let key = SecretString::from(spoilt(&STANDARD.encode(KEY)));
    assert!(open_client_data(&key, &spoilt(&iv), &spoilt(&encrypt(text)), "wx1").is_ok());
}

#[test]
fn raw_data_is_taken_only_with_its_signature() {
    // SHA-1 of `{"nickName":"Band"}` and `HyVFkGl5F5OQWJZZaNzBBg==` (reckoned with sha1sum).
    let key = SecretString::from("HyVFkGl5F5OQWJZZaNzBBg==");
    let signature = "19036804514e3177482cf7382c6a337cf79b246d";
    let raw = r#"{"nickName":"Band"}"#;
    assert_eq!(*check_raw_data(&key, raw, signature).unwrap(), raw);
    assert!(check_raw_data(&key, "{}", signature).is_err());
}

#[test]
fn a_pages_signature_tells_what_was_signed_without_the_ticket() {
    let ticket = SecretString::from("kgt-ticket");
    let signed = sign_js_sdk(
        &ticket,
        "abc",
        1_414_587_457,
        "https://a.cn/?q=a b&x=中#part",
    );
    insta::assert_snapshot!(signed.masked_string(), @"jsapi_ticket=***&noncestr=abc&timestamp=1414587457&url=https://a.cn/?q=a b&x=中");
    assert_eq!(
        signed.signed_string(),
        "jsapi_ticket=kgt-ticket&noncestr=abc&timestamp=1414587457&url=https://a.cn/?q=a b&x=中"
    );
    assert!(!format!("{signed:?}").contains("kgt-ticket"));
}

#[test]
fn a_card_is_signed_over_its_sorted_values() {
    // SHA-1 of `1404896688ojZ8YtyVyr30HheH3CM73y7h4jJEpjZ8Yt1XGILfi-FUsewpnnolGgZk` in byte order.
    let ticket = SecretString::from("ojZ8YtyVyr30HheH3CM73y7h4jJE");
    let values = ["pjZ8Yt1XGILfi-FUsewpnnolGgZk", "1404896688"];
    let signature = sign_card(&ticket, &values);
    assert_eq!(signature, "77e1f26bec31a05388d77ce0038c8d2856467e22");
    assert_eq!(
        sign_card(&ticket, &["1404896688", "", values[0]]),
        signature
    );
}

proptest! {
    #[test]
    fn any_client_data_is_opened_or_refused(key: String, iv: String, data: String, bytes: Vec<u8>) {
        let _ = open_client_data(&SecretString::from(key), &iv, &data, "wx1");
        let (iv, data) = (STANDARD.encode(IV), STANDARD.encode(bytes));
        let _ = open_client_data(&self::key(), &iv, &data, "wx1");
    }

    #[test]
    fn any_json_text_goes_round(text: String) {
        let value = serde_json::json!({"text": text, "watermark": {"appid": "wx1"}});
        prop_assert_eq!(open(&value.to_string()), Ok(value));
    }
}
