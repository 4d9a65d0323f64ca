//! What bodies are read as envelopes, what is refused and why, and how replies are written.

use proptest::prelude::*;
use secrecy::SecretString;
use yizhan_codec::{Crypt, Envelope, Format, KeyAge, Refusal, ReplyEnvelope, Sealed};

fn refused(body: &[u8]) -> Refusal {
    Envelope::read(body).expect_err("the body is refused")
}

fn encrypt_of(body: &str) -> Option<String> {
    Envelope::read(body.as_bytes())
        .unwrap_or_else(|refusal| panic!("{body}: {refusal}"))
        .encrypt
        .map(Into::into)
}

fn sealed(nonce: &str) -> Sealed {
    Sealed {
        encrypt: "QUJD".to_owned(),
        msg_signature: "0af5".to_owned(),
        timestamp: 1_714_112_445,
        nonce: nonce.to_owned(),
    }
}

#[test]
fn every_inbound_shape_is_read() {
    let bodies = [
        "<xml><ToUserName><![CDATA[gh_1]]></ToUserName><Encrypt><![CDATA[QUJD]]></Encrypt></xml>",
        "<xml>\n  <AppId>wx1</AppId>\n  <Encrypt>\n QUJD \n</Encrypt>\n</xml>\n",
        "<xml><ToUserName>ww1</ToUserName><AgentID>218</AgentID><Encrypt>QUJD</Encrypt></xml>",
        "<?xml version=\"1.0\"?><!-- c --><xml><AgentID/><Encrypt>QUJD</Encrypt></xml>",
        "{\"ToUserName\":\"gh_1\",\"Encrypt\":\"QUJD\"}",
        "\u{feff} {\"tousername\":\"ww1\",\"agentid\":218,\"encrypt\":\" QUJD\\n\"} ",
    ];
    let read: Vec<_> = bodies
        .iter()
        .map(|body| Envelope::read(body.as_bytes()).unwrap())
        .map(|it| {
            (
                it.format,
                it.app_id,
                it.to_user_name,
                it.agent_id,
                it.encrypt,
            )
        })
        .map(|it| format!("{it:?}"))
        .collect();
    insta::assert_snapshot!(read.join("\n"), @r#"
    (Xml, None, Some("gh_1"), None, Some("QUJD"))
    (Xml, Some("wx1"), None, None, Some("QUJD"))
    (Xml, None, Some("ww1"), Some("218"), Some("QUJD"))
    (Xml, None, None, None, Some("QUJD"))
    (Json, None, Some("gh_1"), None, Some("QUJD"))
    (Json, None, Some("ww1"), Some("218"), Some("QUJD"))
    "#);
}

#[test]
fn a_compatible_body_gives_its_ciphertext_whatever_its_text_says() {
    for content in [
        "plain",
        "]]",
        "]]>",
        "a ]]></Content><b>",
        "]]><!--",
        "]]>&",
        "\u{1}\u{b}<x>",
    ] {
        let body = format!(
            "<xml><ToUserName>gh_1</ToUserName><Content><![CDATA[{content}]]></Content>\
             <Pic><Item><Encrypt>inner</Encrypt></Item></Pic><Encrypt>QUJD</Encrypt></xml>"
        );
        assert_eq!(encrypt_of(&body).as_deref(), Some("QUJD"), "{content}");
    }
    let forged = "<xml><Content><![CDATA[]]></Content><Encrypt>FORGED</Encrypt><Content>]]></Content>\
                  <Encrypt>QUJD</Encrypt></xml>";
    assert_eq!(encrypt_of(forged).as_deref(), Some("QUJD"));
    let json = r#"{"ToUserName":"gh_1","List":[{"Encrypt":"inner"}],"N":1.5,"Encrypt":"QUJD"}"#;
    assert_eq!(encrypt_of(json).as_deref(), Some("QUJD"));
}

#[test]
fn a_compatible_body_is_made_from_the_clear_text() {
    let xml = sealed("n")
        .to_compatible(Format::Xml, "<xml><A>1</A></xml>\n")
        .unwrap();
    assert_eq!(
        xml,
        "<xml><A>1</A><Encrypt><![CDATA[QUJD]]></Encrypt></xml>"
    );
    let json = sealed("n")
        .to_compatible(Format::Json, "{\"A\":1}")
        .unwrap();
    assert_eq!(json, "{\"A\":1,\"Encrypt\":\"QUJD\"}");
    assert_eq!(
        sealed("n").to_compatible(Format::Json, "{ }").unwrap(),
        "{\"Encrypt\":\"QUJD\"}"
    );
    assert_eq!(sealed("n").to_compatible(Format::Xml, "text"), None);
}

#[test]
fn entities_are_xmls_own_five() {
    let body = "<xml><ToUserName>a&amp;&lt;&gt;&quot;&apos;&#66;</ToUserName><Encrypt>QQ=&#x3D;</Encrypt></xml>";
    let read = Envelope::read(body.as_bytes()).unwrap();
    assert_eq!(read.to_user_name.as_deref(), Some("a&<>\"'B"));
    assert_eq!(read.encrypt.as_deref(), Some("QQ=="));
    assert_eq!(
        refused(b"<xml><A>&nbsp;</A><Encrypt>QQ==</Encrypt></xml>"),
        Refusal::Entity
    );
}

#[test]
fn each_fault_of_a_body_has_its_own_refusal() {
    let deep = format!(
        "<xml>{}{}<Encrypt>Q</Encrypt></xml>",
        "<a>".repeat(40),
        "</a>".repeat(40)
    );
    let doctype = "<!DOCTYPE xml [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><xml><Encrypt>&e;</Encrypt></xml>";
    let cases: [(&[u8], &str); 20] = [
        (b"", "empty"),
        (b" \n", "empty"),
        (b"<xml><Encrypt>\xff\xfe</Encrypt></xml>", "utf8"),
        (b"<xml><Encrypt>\xe4\xbd", "truncated"),
        (b"a=1&b=2", "format"),
        (b"[1]", "format"),
        (doctype.as_bytes(), "doctype"),
        (b"<!doctype html><html></html>", "doctype"),
        (b"<!DOCTYPE", "doctype"),
        (b"<xml><Encrypt>QUJD</Encrypt><!DOCTYPE a></xml>", "doctype"),
        (deep.as_bytes(), "depth"),
        (b"<xml><a></b></xml>", "xml"),
        (b"<xml></xml><xml></xml>", "xml"),
        (b"<xml></xml>text", "xml"),
        (b"<xml><!ENTITY a></xml>", "xml"),
        (b"<xml><Encrypt>QUJD</Encrypt>", "truncated"),
        (b"<", "truncated"),
        (b"{\"Encrypt\":\"QUJ", "truncated"),
        (b"{\"Encrypt\":}", "json"),
        (b"{\"Encrypt\":\"QUJD\"}}", "json"),
    ];
    for (body, check) in cases {
        let refusal = refused(body);
        assert_eq!(refusal.check(), check, "{}", String::from_utf8_lossy(body));
        assert!(refusal.to_string().starts_with(check), "{refusal}");
    }
}

#[test]
fn a_body_without_ciphertext_says_that_the_mode_differs() {
    for body in [
        "<xml><MsgType>text</MsgType></xml>",
        "{}",
        "{\"Encrypt\":null}",
        "<xml/>",
    ] {
        let read = Envelope::read(body.as_bytes()).unwrap();
        assert_eq!(read.ciphertext(), Err(Refusal::NoEncrypt), "{body}");
    }
    insta::assert_snapshot!(Refusal::NoEncrypt, @"encrypt_missing: the body has no Encrypt; the account is in plain mode (明文模式) at WeChat but not here");
}

#[test]
fn nesting_costs_neither_stack_nor_time() {
    let arrays = format!("{{\"Encrypt\":{}", "[".repeat(1 << 20));
    assert_eq!(refused(arrays.as_bytes()).check(), "truncated");
    let objects = "{\"a\":".repeat(1 << 18);
    assert_eq!(refused(objects.as_bytes()).check(), "truncated");
    assert_eq!(refused("<a>".repeat(1 << 18).as_bytes()).check(), "depth");
}

#[test]
fn replies_are_written_in_three_spellings() {
    insta::assert_snapshot!(sealed("n").to_reply(Format::Xml), @"<xml><Encrypt><![CDATA[QUJD]]></Encrypt><MsgSignature><![CDATA[0af5]]></MsgSignature><TimeStamp>1714112445</TimeStamp><Nonce><![CDATA[n]]></Nonce></xml>");
    insta::assert_snapshot!(sealed("n").to_reply(Format::Json), @r#"{"Encrypt":"QUJD","MsgSignature":"0af5","TimeStamp":1714112445,"Nonce":"n"}"#);
    insta::assert_snapshot!(sealed("n").to_work_reply(Format::Json), @r#"{"encrypt":"QUJD","msgsignature":"0af5","timestamp":1714112445,"nonce":"n"}"#);
    assert_eq!(
        sealed("n").to_work_reply(Format::Xml),
        sealed("n").to_reply(Format::Xml)
    );
}

#[test]
fn a_nonce_cannot_break_out_of_a_reply() {
    for nonce in [
        "a]]>b",
        "]]>",
        "]]></Nonce><Encrypt>x</Encrypt>",
        "a\"\\b\u{1}",
        "</xml>&amp;",
    ] {
        let sealed = sealed(nonce);
        for body in [
            sealed.to_reply(Format::Xml),
            sealed.to_reply(Format::Json),
            sealed.to_work_reply(Format::Json),
        ] {
            let read = ReplyEnvelope::read(body.as_bytes()).unwrap();
            assert_eq!(read.nonce.as_deref(), Some(nonce), "{body}");
            assert_eq!(read.encrypt.as_deref(), Some("QUJD"), "{body}");
            assert_eq!(read.timestamp.as_deref(), Some("1714112445"), "{body}");
        }
    }
}

#[test]
fn a_pushs_envelope_is_written_as_wechat_writes_it() {
    let mut envelope = Envelope {
        format: Format::Xml,
        app_id: Some("wx1".into()),
        to_user_name: None,
        agent_id: None,
        encrypt: Some("QUJD".into()),
    };
    insta::assert_snapshot!(envelope.to_body(), @"<xml><AppId><![CDATA[wx1]]></AppId><Encrypt><![CDATA[QUJD]]></Encrypt></xml>");
    envelope.format = Format::Json;
    envelope.to_user_name = Some("gh\"1".into());
    insta::assert_snapshot!(envelope.to_body(), @r#"{"ToUserName":"gh\"1","AppId":"wx1","Encrypt":"QUJD"}"#);
}

fn crypt() -> Crypt {
    let key = SecretString::from("abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG");
    Crypt::new(&SecretString::from("token"), &key, "wx1").expect("the key is legal")
}

proptest! {
    #[test]
    fn a_reply_with_any_nonce_is_read_back_and_opens(nonce in "\\S[^\u{0}]{0,20}\\S", text: Vec<u8>) {
        let sealed = crypt().seal(&text, KeyAge::Current, 1_714_112_445, &nonce);
        let bodies = [
            sealed.to_reply(Format::Xml),
            sealed.to_reply(Format::Json),
            sealed.to_work_reply(Format::Json),
        ];
        for body in bodies {
            let reply = ReplyEnvelope::read(body.as_bytes()).unwrap();
            prop_assert_eq!(reply.nonce.as_deref(), Some(nonce.as_str()));
            let opened = crypt().open(&reply.signed(), reply.encrypt.as_deref().unwrap()).unwrap();
            prop_assert_eq!(&opened.text, &text);
        }
    }

    #[test]
    fn a_body_cut_anywhere_is_refused(text: Vec<u8>, json: bool, cut: prop::sample::Index) {
        let format = if json { Format::Json } else { Format::Xml };
        let body = crypt().seal(&text, KeyAge::Current, 0, "nonce").to_reply(format);
        let at = cut.index(body.len());
        let refusal = refused(&body.as_bytes()[..at]);
        let check = if at == 0 { "empty" } else { "truncated" };
        prop_assert_eq!(refusal.check(), check);
    }

    #[test]
    fn any_bytes_are_read_or_refused(body: Vec<u8>, first in "[<{]") {
        let _ = Envelope::read(&body);
        let _ = Envelope::read(&[first.as_bytes(), &body].concat());
    }
}
