//! Opening and sealing: what is let in, under which pair, and what each refusal says.

#![expect(clippy::unwrap_used, reason = "helpers of tests may panic as tests do")]

use aes::Aes256Enc;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use cbc::cipher::{Block, BlockModeEncrypt as _, KeyIvInit as _};
use secrecy::SecretString;
use sha1::{Digest as _, Sha1};
use yizhan_codec::{Crypt, EncodingAesKey, KeyAge, KeyError, Refusal, Signed};

const KEYS: [&str; 2] = [
    "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG",
    "kWxPEV2UEDyxWpmPdKC3F4dgPDmOvfKX1HGnEUDS1aR",
];
const TOKENS: [&str; 2] = ["current", "previous"];

fn secret(text: &str) -> SecretString {
    SecretString::from(text)
}

fn crypt(token: usize, key: usize) -> Crypt {
    Crypt::new(&secret(TOKENS[token]), &secret(KEYS[key]), "wx1").unwrap()
}

fn rotated() -> Crypt {
    crypt(0, 0)
        .previous(Some(&secret(TOKENS[1])), Some(&secret(KEYS[1])))
        .unwrap()
}

/// Encrypts a frame made by hand under `KEYS[0]`, without this crate.
fn encrypt_frame(frame: &[u8]) -> String {
    let key = STANDARD
        .decode("abcdefghijklmnopqrstuvwxyz0123456789ABCDEFE=")
        .unwrap();
    let mut buffer = frame.to_vec();
    let (blocks, rest) = Block::<Aes256Enc>::slice_as_chunks_mut(&mut buffer);
    assert!(rest.is_empty());
    cbc::Encryptor::<Aes256Enc>::new_from_slices(&key, &key[..16])
        .unwrap()
        .encrypt_blocks(blocks);
    STANDARD.encode(buffer)
}

/// A frame with the text, the id, and a padding of `pad` bytes.
fn frame(text: &[u8], receive_id: &str, pad: u8) -> Vec<u8> {
    let length = u32::try_from(text.len()).unwrap().to_be_bytes();
    let mut frame = [&[7; 16], &length[..], text, receive_id.as_bytes()].concat();
    frame.resize(frame.len() + usize::from(pad), pad);
    frame
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

#[test]
fn every_padding_of_1_to_32_opens_and_no_other() {
    // The head has 20 bytes, the id 3. WeChat fills up to 32 bytes, some libraries to 16.
    for (whole, pads) in [(64, 1..=32_u8), (48, 1..=16)] {
        for pad in pads {
            let text = vec![b'x'; whole - 23 - usize::from(pad)];
            let encrypt = encrypt_frame(&frame(&text, "wx1", pad));
            assert_eq!(
                crypt(0, 0).decrypt(&encrypt).unwrap().text,
                text,
                "padding {pad}"
            );
        }
    }
    let mut wrong = frame(&[b'x'; 64 - 23 - 9], "wx1", 9);
    wrong[56] = 8;
    for frame in [wrong, vec![0; 64], vec![33; 64], vec![64; 64]] {
        let refusal = crypt(0, 0).decrypt(&encrypt_frame(&frame)).unwrap_err();
        assert_eq!(refusal, Refusal::Padding);
    }
}

#[test]
fn what_is_sealed_is_padded_to_32_bytes() {
    for length in 0..64 {
        let sealed = crypt(0, 0).seal(&vec![b'x'; length], KeyAge::Current, 0, "n");
        assert_eq!(STANDARD.decode(sealed.encrypt).unwrap().len() % 32, 0);
    }
}

#[test]
fn two_seals_of_one_text_differ() {
    let seal = || crypt(0, 0).seal(b"text", KeyAge::Current, 0, "n").encrypt;
    assert_ne!(seal(), seal());
}

#[test]
fn every_pair_of_tokens_and_keys_opens_and_answers_alike() {
    let cases = [
        (0, 0, KeyAge::Current),
        (1, 1, KeyAge::Previous),
        (1, 0, KeyAge::PreviousToken),
        (0, 1, KeyAge::PreviousKey),
    ];
    for (token, key, age) in cases {
        let sealed = crypt(token, key).seal(b"push", KeyAge::Current, 17, "n");
        let opened = rotated()
            .open(&sealed.signed("17"), &sealed.encrypt)
            .unwrap();
        assert_eq!(
            (opened.key, opened.text.as_slice()),
            (age, b"push".as_slice())
        );
        let reply = rotated().seal(b"reply", opened.key, 18, "n");
        let read = crypt(token, key)
            .open(&reply.signed("18"), &reply.encrypt)
            .unwrap();
        assert_eq!(read.text, b"reply");
        let plain = rotated().token().sign(opened.key, 17, "n");
        assert_eq!(plain, sha1(&[TOKENS[token], "17", "n"]));
    }
}

#[test]
fn a_previous_token_or_key_alone_does_for_its_part() {
    let only_key = crypt(0, 0).previous(None, Some(&secret(KEYS[1]))).unwrap();
    let only_token = crypt(0, 0)
        .previous(Some(&secret(TOKENS[1])), None)
        .unwrap();
    let sealed = |token, key| crypt(token, key).seal_with([7; 16], b"x", KeyAge::Current, 1, "n");
    let open = |crypt: &Crypt, token, key| {
        let sealed = sealed(token, key);
        crypt
            .open(&sealed.signed("1"), &sealed.encrypt)
            .map(|it| it.key)
    };
    assert_eq!(open(&only_key, 0, 1), Ok(KeyAge::PreviousKey));
    assert_eq!(open(&only_key, 1, 1), Err(Refusal::Signature));
    assert_eq!(open(&only_token, 1, 0), Ok(KeyAge::PreviousToken));
    assert_eq!(open(&only_token, 1, 1).unwrap_err().check(), "padding");
    let reply = only_key.seal(b"x", KeyAge::Previous, 1, "n");
    assert!(crypt(0, 1).open(&reply.signed("1"), &reply.encrypt).is_ok());
}

#[test]
fn of_two_keys_the_refusal_of_the_one_that_fits_is_told() {
    for key in [0, 1] {
        let other = Crypt::new(&secret(TOKENS[0]), &secret(KEYS[key]), "wx2").unwrap();
        let sealed = other.seal(b"x", KeyAge::Current, 1, "n");
        let refusal = rotated()
            .open(&sealed.signed("1"), &sealed.encrypt)
            .unwrap_err();
        let (expected, got) = ("wx1".to_owned(), "wx2".to_owned());
        assert_eq!(refusal, Refusal::ReceiveId { expected, got });
    }
}

#[test]
fn every_accepted_receive_id_opens_and_the_first_is_written() {
    let crypt = Crypt::new(&secret("t"), &secret(KEYS[0]), "suite").unwrap();
    let many = crypt.clone().accept("corp").accept("").accept("corp");
    for id in ["suite", "corp", ""] {
        let sender = Crypt::new(&secret("t"), &secret(KEYS[0]), id).unwrap();
        let sealed = sender.seal(b"x", KeyAge::Current, 1, "n");
        let opened = many.open(&sealed.signed("1"), &sealed.encrypt).unwrap();
        assert_eq!(opened.receive_id, id);
        assert_eq!(
            crypt.open(&sealed.signed("1"), &sealed.encrypt).is_ok(),
            id == "suite"
        );
    }
    let reply = many.seal(b"x", KeyAge::Current, 1, "n");
    assert_eq!(crypt.decrypt(&reply.encrypt).unwrap().receive_id, "suite");
}

#[test]
fn blanks_in_and_around_a_ciphertext_do_no_harm() {
    let sealed = crypt(0, 0).seal(&[b'x'; 200], KeyAge::Current, 1, "n");
    let lines: Vec<&str> = sealed
        .encrypt
        .as_bytes()
        .chunks(76)
        .map(|line| std::str::from_utf8(line).unwrap())
        .collect();
    let folded = lines.join("\r\n");
    let signed = sealed.signed("1");
    for encrypt in [format!(" {}\n", sealed.encrypt), folded.clone()] {
        assert_eq!(
            crypt(0, 0).open(&signed, &encrypt).unwrap().text,
            [b'x'; 200]
        );
    }
    // A peer that signs what it folded.
    let signature = sha1(&[TOKENS[0], "1", "n", &folded]);
    let signed = Signed {
        msg_signature: Some(&signature),
        ..signed
    };
    assert_eq!(
        crypt(0, 0).open(&signed, &folded).unwrap().text,
        [b'x'; 200]
    );
    // A peer that leaves the padding out.
    assert!(
        crypt(0, 0)
            .decrypt(sealed.encrypt.trim_end_matches('='))
            .is_ok()
    );
}

#[test]
fn only_the_right_kind_of_signature_lets_in() {
    let sealed = crypt(0, 0).seal(b"x", KeyAge::Current, 1, "n");
    let plain = crypt(0, 0).token().sign(KeyAge::Current, 1, "n");
    let good = sealed.msg_signature.as_str();
    let open = |msg_signature, signature, timestamp, nonce| {
        let signed = Signed {
            msg_signature,
            signature,
            timestamp,
            nonce,
        };
        crypt(0, 0).open(&signed, &sealed.encrypt).map(|_| ())
    };
    assert_eq!(open(Some(good), None, "1", "n"), Ok(()));
    assert_eq!(open(Some(good), Some("wrong"), "1", "n"), Ok(()));
    let upper = good.to_uppercase();
    let missing = Refusal::MissingParameter;
    assert_eq!(open(Some(&upper), None, "1", "n"), Err(Refusal::Signature));
    assert_eq!(
        open(Some(&good[1..]), None, "1", "n"),
        Err(Refusal::Signature)
    );
    assert_eq!(
        open(None, Some(&plain), "1", "n"),
        Err(Refusal::PlainSignatureOnly)
    );
    assert_eq!(
        open(Some(""), Some(&plain), "1", "n"),
        Err(Refusal::PlainSignatureOnly)
    );
    assert_eq!(
        open(Some(&plain), None, "1", "n"),
        Err(Refusal::SignatureMisplaced)
    );
    assert_eq!(
        open(Some("0"), Some(&plain), "1", "n"),
        Err(Refusal::SignatureOfCiphertext)
    );
    assert_eq!(
        open(Some(good), Some(&plain), "2", "n"),
        Err(Refusal::Signature)
    );
    assert_eq!(open(None, None, "1", "n"), Err(missing("msg_signature")));
    assert_eq!(open(Some(good), None, "", "n"), Err(missing("timestamp")));
    assert_eq!(open(Some(good), None, "1", ""), Err(missing("nonce")));
    let signed = sealed.signed("1");
    assert_eq!(crypt(0, 0).open(&signed, " "), Err(Refusal::NoEncrypt));
    assert_eq!(
        crypt(0, 0).token().check(&signed),
        Err(missing("signature"))
    );
    assert_eq!(crypt(0, 0).open_echo(&signed, ""), Err(missing("echostr")));
    let signed = Signed {
        signature: Some(&plain),
        ..signed
    };
    assert_eq!(
        crypt(0, 0).token().check_echo(&signed, ""),
        Err(missing("echostr"))
    );
    assert_eq!(
        *crypt(0, 0).token().check_echo(&signed, "12").unwrap(),
        "12"
    );
}

#[test]
fn only_a_timestamp_within_the_window_is_fresh() {
    let check = |timestamp| {
        let signed = Signed {
            timestamp,
            ..Signed::default()
        };
        signed.check_fresh(1_000_000, 300).map_err(|it| it.check())
    };
    for fresh in ["1000000", "999700", "1000300"] {
        assert_eq!(check(fresh), Ok(()), "{fresh}");
    }
    for stale in [
        "999699",
        "1000301",
        "1000000000",
        "0",
        "9223372036854775807",
    ] {
        assert_eq!(check(stale), Err("stale"), "{stale}");
    }
    for strange in [
        "",
        "+1000000",
        "-1",
        " 1000000",
        "1e6",
        "9223372036854775808",
    ] {
        assert_eq!(check(strange), Err("timestamp"), "{strange}");
    }
}

#[test]
fn an_empty_token_lets_nothing_in() {
    let open = Crypt::new(&secret(""), &secret(KEYS[0]), "wx1").unwrap();
    let signature = sha1(&["1", "n"]);
    let signed = Signed {
        signature: Some(&signature),
        timestamp: "1",
        nonce: "n",
        ..Signed::default()
    };
    assert_eq!(open.token().check(&signed), Err(Refusal::Signature));
}

#[test]
fn a_ciphertext_that_is_none_is_refused_by_name() {
    let check = |encrypt: &str| crypt(0, 0).decrypt(encrypt).unwrap_err().check();
    assert_eq!(check("%%%"), "base64");
    assert_eq!(check(""), "ciphertext_length");
    assert_eq!(check(&STANDARD.encode([0; 16])), "ciphertext_length");
    assert_eq!(check(&STANDARD.encode([0; 33])), "ciphertext_length");
    let mut long = frame(&[b'x'; 64 - 23 - 1], "wx1", 1);
    long[16..20].copy_from_slice(&u32::MAX.to_be_bytes());
    assert_eq!(check(&encrypt_frame(&long)), "frame_length");
    assert_eq!(check(&encrypt_frame(&[32; 32])), "frame_length");
}

#[test]
fn a_wrong_key_is_told_from_a_wrong_token_and_a_wrong_id() {
    let sealed = crypt(0, 0).seal_with([7; 16], b"x", KeyAge::Current, 1, "n");
    let tell = |token, key, id| {
        let crypt = Crypt::new(&secret(token), &secret(key), id).unwrap();
        crypt
            .open(&sealed.signed("1"), &sealed.encrypt)
            .unwrap_err()
            .to_string()
    };
    let told = [
        tell("other", KEYS[0], "wx1"),
        tell(TOKENS[0], KEYS[1], "wx1"),
        tell(TOKENS[0], KEYS[0], "wx2"),
    ];
    insta::assert_snapshot!(told.join("\n"), @r#"
    signature: does not match; the token differs from the one in WeChat's console, or timestamp, nonce or Encrypt were altered on the way
    padding: wrong after decryption; the EncodingAESKey is not the one in WeChat's console: another account's, or changed without the previous one being kept
    receive_id: expected "wx2", got "wx1"; token and key are right, the app id (or corp id, suite id) in the settings is not, or the push went to the wrong URL
    "#);
}

#[test]
fn a_malformed_key_says_what_is_wrong_with_it() {
    let parse = |text: &str| {
        EncodingAesKey::parse(&secret(text))
            .map(|_| ())
            .unwrap_err()
    };
    assert_eq!(parse(&KEYS[0][1..]), KeyError::Length(42));
    assert_eq!(parse(&format!("{}=", KEYS[0])), KeyError::Length(44));
    assert_eq!(parse(""), KeyError::Length(0));
    assert_eq!(parse(&KEYS[0].replace('c', "-")), KeyError::Character(3));
    assert_eq!(parse(&"密".repeat(43)), KeyError::Character(1));
    assert!(crypt(0, 0).previous(None, Some(&secret("short"))).is_err());
}

#[test]
fn no_secret_and_no_text_is_printed() {
    let sealed = crypt(0, 0).seal(b"ticket@@@secret", KeyAge::Current, 1, "n");
    let opened = crypt(0, 0)
        .open(&sealed.signed("1"), &sealed.encrypt)
        .unwrap();
    let key = EncodingAesKey::parse(&secret(KEYS[0])).unwrap();
    insta::assert_snapshot!(format!("{opened:?}\n{:?}\n{key:?}", rotated()), @r#"
    Verified(Opened { text: [15 bytes], receive_id: "wx1", key: Current })
    Crypt { receive_ids: ["wx1"], any_receive_id: false, previous_token: true, previous_key: true, .. }
    EncodingAesKey([redacted])
    "#);
}

#[test]
fn a_crypt_for_any_receive_id_tells_which_and_answers_under_it() {
    let any = crypt(0, 0).accept_any();
    let sealed = any.seal_for("corp", b"text", KeyAge::Current, 1, "n");
    let signed = Signed {
        msg_signature: Some(&sealed.msg_signature),
        signature: None,
        timestamp: "1",
        nonce: "n",
    };
    let opened = any.open(&signed, &sealed.encrypt).unwrap();
    assert_eq!(opened.receive_id, "corp");
    let refusal = crypt(0, 0).open(&signed, &sealed.encrypt).unwrap_err();
    assert_eq!(refusal.check(), "receive_id");
}
