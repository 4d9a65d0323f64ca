//! What is made of answers.

use crate::{
    endpoints::{Answered, DOWNLOAD, GET, POST, get, members, post, secret},
    server::{Server, json, status, typed},
};
use insta::assert_snapshot;
use serde_json::json;
use yizhan_client::{Error, Http};
use yizhan_core::{ErrCode, Operation, Product, Remedy};

async fn call(body: &'static str) -> Result<Answered, Error> {
    Server::json(body)
        .await
        .http()
        .call(Some(&secret("T")), &post())
        .await
}

#[tokio::test]
async fn success_may_be_stated_in_any_way_or_not_at_all() {
    for body in [
        r#"{"value":7,"text":"好"}"#,
        r#"{"errcode":0,"errmsg":"ok","value":7,"text":"好"}"#,
        r#"{"errcode":"0","value":7,"text":"好"}"#,
        r#"{"errcode":"","value":7,"text":"好"}"#,
        r#"{"errcode":null,"value":7,"text":"好"}"#,
        r#"{"errcode":0.0,"value":7,"text":"好"}"#,
        "\u{feff}{\"value\":7,\"text\":\"好\"}",
        "\r\n\t {\"value\":7,\"text\":\"好\"}\n",
        "\u{feff}\n{\"value\":7,\"text\":\"好\"}",
    ] {
        let answer = call(body).await.unwrap();
        assert_eq!(
            answer,
            Answered {
                value: 7,
                text: "好".into()
            },
            "{body}"
        );
    }
}

#[tokio::test]
async fn an_error_is_read_whatever_type_its_code_has() {
    for (body, code) in [
        (r#"{"errcode":48001,"errmsg":"x"}"#, 48001),
        (r#"{"errmsg":"x","errcode":"48001"}"#, 48001),
        (r#"{"errcode":-1,"errmsg":"x"}"#, -1),
        (r#"{"errcode":"-1"}"#, -1),
        (r#"{"errcode":9999999999}"#, i32::MAX),
        (r#"{"errcode":"odd"}"#, i32::MIN),
        (r#"{"errcode":40001,"errmsg":null}"#, 40001),
        (r#"{"errcode":40001,"errmsg":{"a":1}}"#, 40001),
    ] {
        let error = call(body).await.unwrap_err();
        assert_eq!(error.code(), Some(ErrCode(code)), "{body}");
        assert_eq!(error.operation(), Some("mp.test.post"));
    }
}

#[tokio::test]
async fn the_type_of_the_content_does_not_matter_for_json() {
    for content_type in [
        "text/plain",
        "text/html; charset=gbk",
        "application/octet-stream",
        "x",
    ] {
        let server =
            Server::answering(move |_, _| async move { typed(content_type, r#"{"value":7}"#) })
                .await;
        assert_eq!(server.http().call(None, &get()).await.unwrap().value, 7);
    }
}

#[tokio::test]
async fn an_error_names_operation_code_message_and_request_id() {
    let error =
        call(r#"{"errcode":48001,"errmsg":"api unauthorized rid: 65f1c2a3-1b2c3d4e-5f6a7b8c"}"#)
            .await
            .unwrap_err();
    assert_snapshot!(error, @"mp.test.post: 48001 api unauthorized rid: 65f1c2a3-1b2c3d4e-5f6a7b8c");
    assert_eq!(error.rid(), Some("65f1c2a3-1b2c3d4e-5f6a7b8c"));
    assert!(matches!(
        &error,
        Error::Api {
            product: Product::Mp,
            ..
        }
    ));
    assert_eq!(error.clone().to_string(), error.to_string());
    assert_eq!(error.remedy(), Remedy::Alert);
    assert!(error.meaning().is_some());
}

#[tokio::test]
async fn a_second_status_must_be_zero_too() {
    const RET: Operation = Operation {
        ok_field: Some("resultcode"),
        ..POST
    };
    const NESTED: Operation = Operation {
        ok_field: Some("base_resp.ret"),
        ..POST
    };
    for (operation, body, expected) in [
        (&RET, r#"{"errcode":0,"resultcode":0}"#, None),
        (&RET, r#"{"errcode":0}"#, None),
        (&RET, r#"{"resultcode":"0"}"#, None),
        (
            &RET,
            r#"{"errcode":0,"errmsg":"ok","resultcode":5,"resultmsg":"closed"}"#,
            Some("mp.test.post: 5 (resultcode) ok"),
        ),
        (
            &RET,
            r#"{"resultcode":"5","resultmsg":"closed"}"#,
            Some("mp.test.post: 5 (resultcode) closed"),
        ),
        (
            &RET,
            r#"{"errcode":40013,"errmsg":"first","resultcode":5}"#,
            Some("mp.test.post: 40013 first"),
        ),
        (&NESTED, r#"{"base_resp":{"ret":0}}"#, None),
        (
            &NESTED,
            r#"{"base_resp":{"ret":-3,"errmsg":"no"}}"#,
            Some("mp.test.post: -3 (base_resp.ret) no"),
        ),
        (&NESTED, r#"{"base_resp":[1]}"#, None),
    ] {
        let server = Server::json(body).await;
        let outcome = server
            .http()
            .send(operation, None, members(json!({})))
            .await;
        let found = outcome.err().map(|error| error.to_string());
        assert_eq!(found.as_deref(), expected, "{body}");
    }
}

#[tokio::test]
async fn nicknames_with_control_characters_and_broken_utf8_are_read() {
    let server = Server::answering(|_, _| async {
        let mut body = b"{\"value\":7,\"text\":\"a\x01b\tc\xe4\xbd".to_vec();
        body.extend_from_slice(b"\\n\"}");
        typed("text/plain", body)
    })
    .await;
    let answer = server.http().call(None, &get()).await.unwrap();
    assert_eq!(answer.text, "a\u{1}b\tc\u{fffd}\n");
}

#[tokio::test]
async fn an_answer_that_is_not_understood_is_shown_without_its_secrets() {
    let error = call(r#"{"value":"xyzzy","access_token":"abc"}"#)
        .await
        .unwrap_err();
    assert_snapshot!(error, @r#"mp.test.post: the answer is not understood: invalid type: string "…", expected i64 at line 1 column 16; it begins: {"value":"xyzzy","access_token":"***"}"#);
    let error = call("<html>busy</html>").await.unwrap_err();
    assert_snapshot!(error, @"mp.test.post: the answer is not understood: expected value at line 1 column 1; it begins: <html>busy</html>");
    let error = call("").await.unwrap_err();
    assert_snapshot!(error, @"mp.test.post: the answer is not understood: it is empty; it begins: ");
    for body in [
        "{",
        r#"{"errcode":0"#,
        r#"{"value":7}x"#,
        "[[[",
        r#"{"errcode":{}"#,
    ] {
        assert!(
            matches!(call(body).await, Err(Error::Decode { .. })),
            "{body}"
        );
    }
}

#[tokio::test]
async fn an_answer_nested_without_end_is_refused_and_does_no_harm() {
    let server =
        Server::answering(|_, _| async { typed("application/json", "[".repeat(1_000_000)) }).await;
    let outcome = server.http().call(None, &get()).await;
    assert!(matches!(outcome, Err(Error::Decode { .. })));
}

#[tokio::test]
async fn a_status_other_than_200_is_an_error_with_an_excerpt() {
    let server = Server::answering(|_, _| async { status(502, "<h1>Bad Gateway</h1>") }).await;
    let error = server
        .http()
        .call(Some(&secret("T")), &post())
        .await
        .unwrap_err();
    let text = error.to_string().replace(server.base.authority(), "HOST");
    assert_snapshot!(text, @"mp.test.post: HOST answered with status 502: <h1>Bad Gateway</h1>");
    assert_eq!(error.remedy(), Remedy::BackOff { seconds: 5 });
}

#[tokio::test]
async fn an_answer_beyond_the_limit_is_refused_announced_or_not() {
    for announced in [true, false] {
        let server = Server::answering(move |_, _| async move {
            let body = "x".repeat(4_096);
            match announced {
                true => typed("text/plain", body),
                false => {
                    let pieces = futures_util::stream::iter([Ok::<_, std::io::Error>(body)]);
                    typed("text/plain", axum::body::Body::from_stream(pieces))
                }
            }
        })
        .await;
        let mut settings = server.settings();
        settings.answer_limit = 4_095;
        let error = Http::new(settings)
            .unwrap()
            .call(None, &get())
            .await
            .unwrap_err();
        assert!(
            matches!(error, Error::TooLarge { limit: 4_095, .. }),
            "{error}"
        );
        let mut settings = server.settings();
        settings.answer_limit = 4_096;
        let error = Http::new(settings)
            .unwrap()
            .call(None, &get())
            .await
            .unwrap_err();
        assert!(matches!(error, Error::Decode { .. }), "{error}");
    }
}

#[tokio::test]
async fn bytes_and_json_are_told_apart_by_their_content() {
    for (content_type, body, expected) in [
        (
            "image/jpeg",
            &b"\xff\xd8\xff{"[..],
            Ok(&b"\xff\xd8\xff{"[..]),
        ),
        ("image/jpeg", b"{not json", Ok(b"{not json")),
        (
            "application/json",
            br#"{"errcode":40007,"errmsg":"bad"}"#,
            Err(40007),
        ),
        ("text/plain", br#" {"errcode":"40007"}"#, Err(40007)),
        ("image/jpeg", br#"{"errcode":40007}"#, Err(40007)),
        (
            "text/plain",
            br#"{"video_url":"u"}"#,
            Ok(br#"{"video_url":"u"}"#),
        ),
        ("image/png", b"", Ok(b"")),
    ] {
        let server = Server::answering(move |_, _| async move { typed(content_type, body) }).await;
        let outcome = server
            .http()
            .send(&DOWNLOAD, None, members(json!({})))
            .await;
        match (outcome, expected) {
            (Ok(found), Ok(expected)) => assert_eq!(found, expected),
            (Err(error), Err(code)) => assert_eq!(error.code(), Some(ErrCode(code))),
            (outcome, _) => panic!("{content_type}: {outcome:?}"),
        }
    }
}

#[tokio::test]
async fn compressed_answers_are_read() {
    // `{"value":7}` by gzip.
    const PACKED: &[u8] = &[
        31, 139, 8, 0, 0, 0, 0, 0, 2, 3, 171, 86, 42, 75, 204, 41, 77, 85, 178, 50, 175, 5, 0, 84,
        69, 139, 185, 11, 0, 0, 0,
    ];
    let server = Server::answering(|_, request| async move {
        assert!(request.header("accept-encoding").contains("gzip"));
        let mut answer = typed("application/json", PACKED);
        answer
            .headers_mut()
            .insert("content-encoding", "gzip".parse().unwrap());
        answer
    })
    .await;
    assert_eq!(server.http().call(None, &get()).await.unwrap().value, 7);
}

#[tokio::test]
async fn a_list_may_be_an_answer() {
    let server = Server::answering(|_, _| async { json("[1,2]") }).await;
    let answer = server
        .http()
        .send(&GET, None, members(json!({})))
        .await
        .unwrap();
    assert_eq!(answer, "[1,2]");
}
