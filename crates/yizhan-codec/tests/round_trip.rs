//! What holds for any text, id, token, nonce and key: it goes round, and nothing else is let in.

#![expect(clippy::unwrap_used, reason = "helpers of tests may panic as tests do")]

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use proptest::prelude::*;
use secrecy::SecretString;
use sha1::{Digest as _, Sha1};
use yizhan_codec::{Crypt, KeyAge, Refusal};

/// A key without its last character, two bits of which do not count.
const KEY_BUT_ONE: &str = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEF";
const LAST: usize = 6;
const OTHER: &str = "kWxPEV2UEDyxWpmPdKC3F4dgPDmOvfKX1HGnEUDS1aR";
const ALPHABET: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

fn secret(text: &str) -> SecretString {
    SecretString::from(text)
}

/// Under the key that ends in the given character of the alphabet.
fn crypt(last: usize) -> Crypt {
    let key = format!("{KEY_BUT_ONE}{}", &ALPHABET[last..=last]);
    Crypt::new(&secret("t"), &secret(&key), "wx1").unwrap()
}

/// A signature made without this crate.
fn sha1(parts: &[&str]) -> String {
    let mut parts = parts.to_vec();
    parts.sort_unstable();
    Sha1::digest(parts.concat())
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

proptest! {
    #[test]
    fn any_text_goes_round_under_any_id_and_any_last_character(
        text: Vec<u8>,
        id in "\\PC{0,40}",
        token in "\\PC{1,32}",
        nonce in "\\PC{1,20}",
        last in 0..64_usize,
        at: i64,
    ) {
        let key = secret(&format!("{KEY_BUT_ONE}{}", &ALPHABET[last..=last]));
        let crypt = Crypt::new(&secret(&token), &key, &id).unwrap();
        let sealed = crypt.seal(&text, KeyAge::Current, at, &nonce);
        let timestamp = at.to_string();
        let opened = crypt.open(&sealed.signed(&timestamp), &sealed.encrypt).unwrap();
        prop_assert_eq!(&opened.text, &text);
        prop_assert_eq!(&opened.receive_id, &id);
        let expected = sha1(&[&token, &timestamp, &nonce, &sealed.encrypt]);
        prop_assert_eq!(&sealed.msg_signature, &expected);
    }

    #[test]
    fn one_altered_character_is_refused(text: Vec<u8>, at: prop::sample::Index) {
        let sealed = crypt(LAST).seal(&text, KeyAge::Current, 1, "n");
        let mut altered = sealed.encrypt.clone().into_bytes();
        let at = at.index(altered.len());
        altered[at] = if altered[at] == b'A' { b'B' } else { b'A' };
        let altered = String::from_utf8(altered).unwrap();
        let refusal = crypt(LAST).open(&sealed.signed("1"), &altered).unwrap_err();
        prop_assert_eq!(refusal, Refusal::Signature);
    }

    #[test]
    fn any_bytes_are_opened_or_refused(bytes: Vec<u8>, text: String) {
        let other = (secret("before"), secret(OTHER));
        let crypt = crypt(LAST).previous(Some(&other.0), Some(&other.1)).unwrap();
        let _ = crypt.decrypt(&STANDARD.encode(bytes));
        let _ = crypt.decrypt(&text);
    }
}

#[test]
fn the_four_spellings_of_a_key_are_one_key_and_no_others() {
    for last in 0..64 {
        let sealed = crypt(last).seal_with([7; 16], b"text", KeyAge::Current, 1, "n");
        for other in 0..64 {
            let opened = crypt(other).decrypt(&sealed.encrypt);
            assert_eq!(opened.is_ok(), last / 4 == other / 4, "{last} and {other}");
        }
    }
}
