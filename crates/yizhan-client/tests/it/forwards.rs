//! Calls of others, passed on with the account's token.

use crate::{
    endpoints::COMPONENT,
    server::{Server, json, status, typed},
    tokens::Tokens,
};
use bytes::Bytes;
use futures_util::TryStreamExt;
use insta::assert_snapshot;
use std::sync::Arc;
use yizhan_client::{Client, Error, Forward, Forwarded};
use yizhan_core::{ErrCode, Host, Method, Scope};

const VOID: &str = r#"{"errcode":42001,"errmsg":"expired"}"#;

fn shop() -> Scope {
    Scope::authorizer("wxplatform", "wxshop")
}

fn call<'a>(path: &'a str, query: &'a str, body: &'static str) -> Forward<'a> {
    Forward {
        operation: None,
        host: Host::Api,
        method: match body {
            "" => Method::Get,
            _ => Method::Post,
        },
        path,
        query,
        content_type: None,
        body: Bytes::from_static(body.as_bytes()),
    }
}

async fn whole(forwarded: Forwarded) -> String {
    let pieces: Vec<Bytes> = forwarded.try_collect().await.unwrap();
    String::from_utf8(pieces.concat()).unwrap()
}

#[tokio::test]
async fn a_call_arrives_as_it_came_but_for_its_token() {
    let server = Server::json(r#"{"errcode":0}"#).await;
    let client = Client::new(server.http(), Arc::new(Tokens::default()));
    let query = "a=1&access_token=HUB&b=%E4%B8%AD&component_access_token=HUB";
    let mut forward = call("/x/y", query, "<not json>");
    forward.content_type = Some("text/weird".parse().unwrap());
    client.forward(&shop(), &forward).await.unwrap();
    client
        .forward(&shop(), &call("/x/y", "c=2", ""))
        .await
        .unwrap();
    let known = Forward {
        operation: Some(&COMPONENT),
        ..call("/cgi-bin/component/test", "access_token=HUB", "{}")
    };
    client.forward(&shop(), &known).await.unwrap();
    let lines: Vec<_> = server
        .requests()
        .iter()
        .map(|r| format!("{} ({})", r.summary(), r.header("content-type")))
        .collect();
    assert_snapshot!(lines.join("\n"), @r"
    POST /x/y?access_token=SECRET-wxshop-1&a=1&b=%E4%B8%AD
    <not json> (text/weird)
    GET /x/y?access_token=SECRET-wxshop-1&c=2
     ()
    POST /cgi-bin/component/test?component_access_token=SECRET-wxplatform-1
    {} (application/json)
    ");
}

#[tokio::test]
async fn errors_and_odd_answers_are_passed_back_as_they_are() {
    for (code, content_type, body, errcode) in [
        (
            200,
            "text/plain",
            r#" {"errcode":48001,"errmsg":"no"}"#,
            Some(48001),
        ),
        (200, "application/json", r#"{"errcode":-1}"#, Some(-1)),
        (200, "image/png", "PNG", None),
        (200, "text/html", "<html>", None),
        (200, "application/json", "{broken", None),
        (502, "text/html", "bad gateway", None),
        (200, "text/plain", "", None),
    ] {
        let server = Server::answering(move |_, _| async move {
            let mut answer = typed(content_type, body);
            *answer.status_mut() = status(code, "").status();
            answer
        })
        .await;
        let client = Client::new(server.http(), Arc::new(Tokens::default()));
        let back = client
            .forward(&shop(), &call("/x", "", "{}"))
            .await
            .unwrap();
        assert_eq!((back.status, back.errcode), (code, errcode.map(ErrCode)));
        assert_eq!(back.headers["content-type"], content_type);
        assert_eq!(whole(back).await, body);
        assert_eq!(server.count(), 1);
    }
}

#[tokio::test]
async fn a_refused_token_is_renewed_once_and_otherwise_the_refusal_is_the_answer() {
    for (tokens, good, sent) in [
        (Tokens::default(), true, 2),
        (Tokens::default(), false, 2),
        (Tokens::stubborn(), false, 1),
    ] {
        let server = Server::answering(move |number, _| async move {
            json(if number == 0 || !good { VOID } else { "{}" })
        })
        .await;
        let client = Client::new(server.http(), Arc::new(tokens));
        let back = client
            .forward(&shop(), &call("/x", "", "{}"))
            .await
            .unwrap();
        assert_eq!(whole(back).await, if good { "{}" } else { VOID });
        assert_eq!(server.count(), sent);
    }
}

#[tokio::test]
async fn paths_that_lead_elsewhere_are_refused() {
    let server = Server::json("{}").await;
    let client = Client::new(server.http(), Arc::new(Tokens::default()));
    for path in ["x", "//x", "/../x", "/%2e%2e/x", "/x?access_token=HUB"] {
        let outcome = client.forward(&shop(), &call(path, "", "")).await;
        assert!(matches!(outcome, Err(Error::Encode { .. })), "{path}");
    }
    assert_eq!(server.count(), 0);
}
