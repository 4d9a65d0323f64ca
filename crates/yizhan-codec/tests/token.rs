//! Plain signatures, and receive ids beyond the one of a key: who is let in, and who is not.

use secrecy::SecretString;
use yizhan_codec::{Crypt, KeyAge, PushToken, Signed};

const KEY: &str = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG";
const NOW: i64 = 1_790_000_000;

fn token(text: &str) -> PushToken {
    PushToken::new(&SecretString::from(text))
}

/// Opens a body under a signature; the name of the refusal when it is refused.
fn open(token: &PushToken, signature: Option<&str>) -> Result<KeyAge, &'static str> {
    let signed = Signed {
        signature,
        timestamp: "1790000000",
        nonce: "nonce1",
        ..Signed::default()
    };
    let opened = token.open(&signed, b"<xml/>").map_err(|it| it.check())?;
    assert_eq!((&*opened.text, &*opened.receive_id), (&b"<xml/>"[..], ""));
    Ok(opened.key)
}

#[test]
fn a_signature_is_wechats() {
    // `printf '1790000000nonce1pushtoken' | sha1sum`: the parts sorted, nothing between them.
    let made = token("pushtoken").sign(KeyAge::Current, NOW, "nonce1");
    assert_eq!(made, "95239abae0be113d2c69abe73e9505c68cf5fe52");
    assert_eq!(open(&token("pushtoken"), Some(&made)), Ok(KeyAge::Current));
}

#[test]
fn the_token_before_is_taken_as_well_and_told() {
    let both = token("new").previous(&SecretString::from("old"));
    let by = |text: &str| token(text).sign(KeyAge::Current, NOW, "nonce1");
    assert_eq!(open(&both, Some(&by("new"))), Ok(KeyAge::Current));
    assert_eq!(open(&both, Some(&by("old"))), Ok(KeyAge::PreviousToken));
    assert_eq!(open(&both, Some(&by("older"))), Err("signature"));
    assert_eq!(both.sign(KeyAge::PreviousToken, NOW, "nonce1"), by("old"));
    assert_eq!(
        token("new").sign(KeyAge::Previous, NOW, "nonce1"),
        by("new")
    );
}

#[test]
fn an_empty_token_lets_nothing_in() {
    let empty = token("");
    let forged = empty.sign(KeyAge::Current, NOW, "nonce1");
    assert_eq!(open(&empty, Some(&forged)), Err("signature"));
    let emptied = token("new").previous(&SecretString::from(""));
    assert_eq!(open(&emptied, Some(&forged)), Err("signature"));
    let key = SecretString::from(KEY);
    let crypt = Crypt::new(&SecretString::from(""), &key, "wx1").unwrap();
    let sealed = crypt.seal(b"<xml/>", KeyAge::Current, NOW, "nonce1");
    let refused = crypt.open(&sealed.signed("1790000000"), &sealed.encrypt);
    assert_eq!(refused.unwrap_err().check(), "signature");
}

#[test]
fn what_every_signature_covers_must_be_there() {
    let token = token("pushtoken");
    assert_eq!(open(&token, None), Err("missing_parameter"));
    assert_eq!(open(&token, Some("")), Err("missing_parameter"));
    let made = token.sign(KeyAge::Current, NOW, "");
    for (timestamp, nonce) in [("", "nonce1"), ("1790000000", "")] {
        let signed = Signed {
            signature: Some(&made),
            timestamp,
            nonce,
            ..Signed::default()
        };
        let refused = token.check(&signed).unwrap_err();
        assert_eq!(refused.check(), "missing_parameter");
    }
    let upper = token.sign(KeyAge::Current, NOW, "nonce1").to_uppercase();
    assert_eq!(open(&token, Some(&upper)), Err("signature"));
}

#[test]
fn an_echo_is_given_back_only_to_who_signed() {
    let token = token("pushtoken");
    let made = token.sign(KeyAge::Current, NOW, "nonce1");
    let signed = |signature| Signed {
        signature: Some(signature),
        timestamp: "1790000000",
        nonce: "nonce1",
        ..Signed::default()
    };
    assert_eq!(*token.check_echo(&signed(&made), "123").unwrap(), "123");
    let refused = |signature, echo| {
        token
            .check_echo(&signed(signature), echo)
            .unwrap_err()
            .check()
    };
    assert_eq!(refused(&made, ""), "missing_parameter");
    assert_eq!(refused("0", "123"), "signature");
}

#[test]
fn neither_token_is_shown() {
    let both = token("canary-new").previous(&SecretString::from("canary-old"));
    assert_eq!(format!("{both:?}"), "PushToken { previous: true, .. }");
    assert_eq!(
        format!("{:?}", token("canary")),
        "PushToken { previous: false, .. }"
    );
}

/// The receive id of what `receiver` opens of a push that is sealed for `id`.
fn opened(receiver: &Crypt, id: &str) -> Option<String> {
    let (token, key) = (SecretString::from("pushtoken"), SecretString::from(KEY));
    let sealed = Crypt::new(&token, &key, id).expect("the key is good").seal(
        b"x",
        KeyAge::Current,
        NOW,
        "n",
    );
    let opened = receiver.open(&sealed.signed("1790000000"), &sealed.encrypt);
    opened.ok().map(|it| it.into_inner().receive_id)
}

#[test]
fn further_receive_ids_are_taken_by_name_or_all_of_them_and_told() {
    let (token, key) = (SecretString::from("pushtoken"), SecretString::from(KEY));
    let suite = Crypt::new(&token, &key, "suite").unwrap();
    let told = |receiver: &Crypt| ["suite", "corp", "", "suit"].map(|id| opened(receiver, id));
    let some = |id: &str| Some(id.to_owned());
    assert_eq!(told(&suite), [some("suite"), None, None, None]);
    let both = suite.clone().accept("corp").accept("corp");
    assert_eq!(told(&both), [some("suite"), some("corp"), None, None]);
    let all = suite.accept_any();
    assert_eq!(told(&all), ["suite", "corp", "", "suit"].map(some));
}
