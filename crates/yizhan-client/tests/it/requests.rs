//! What is put on the wire.

use crate::{
    endpoints::{Empty, GET, POST, PUBLIC, Post, get, members, post, secret},
    server::Server,
    tokens::Tokens,
};
use insta::assert_snapshot;
use serde_json::json;
use std::sync::Arc;
use yizhan_client::{Client, Error, Hosts, Http, HttpSettings};
use yizhan_core::{Method, Operation, Scope};

#[tokio::test]
async fn chinese_text_is_sent_unescaped() {
    let server = Server::json("{}").await;
    let request = Post {
        text: "你好 \"😀\"".to_owned(),
    };
    server
        .http()
        .call(Some(&secret("T")), &request)
        .await
        .unwrap();
    assert_snapshot!(server.only().summary(), @r#"
    POST /cgi-bin/test/post?access_token=T
    {"text":"你好 \"😀\""}
    "#);
    assert_eq!(server.only().header("content-type"), "application/json");
}

#[tokio::test]
async fn a_post_without_members_has_an_empty_object_as_body() {
    let server = Server::json("{}").await;
    let token = secret("T");
    let http = server.http();
    http.call(Some(&token), &Empty {}).await.unwrap();
    http.send(&POST, Some(&token), members(json!({})))
        .await
        .unwrap();
    for request in server.requests() {
        assert_eq!(request.text(), "{}");
    }
}

#[tokio::test]
async fn members_of_a_call_without_body_go_into_the_query_encoded() {
    let server = Server::json("{}").await;
    let request =
        json!({"openid": "a&b=中 ?", "count": 3, "open": true, "gone": null, "id": ["x", "y"]});
    server
        .http()
        .send(&GET, Some(&secret("T+/=")), members(request))
        .await
        .unwrap();
    let mut query: Vec<_> = server
        .only()
        .target
        .split_once('?')
        .unwrap()
        .1
        .split('&')
        .map(str::to_owned)
        .collect();
    query.sort();
    assert_snapshot!(query.join("\n"), @r"
    access_token=T%2B%2F%3D
    count=3
    id=x
    id=y
    open=true
    openid=a%26b%3D%E4%B8%AD+%3F
    ");
    assert_eq!(server.only().method, "GET");
    assert_eq!(server.only().text(), "");
}

#[tokio::test]
async fn named_members_go_into_the_query_and_the_others_into_the_body() {
    const MIXED: Operation = Operation {
        query: &["type", "absent"],
        ..POST
    };
    let server = Server::json("{}").await;
    server
        .http()
        .send(
            &MIXED,
            Some(&secret("T")),
            members(json!({"type": "image", "n": 1})),
        )
        .await
        .unwrap();
    assert_snapshot!(server.only().summary(), @r#"
    POST /cgi-bin/test/post?access_token=T&type=image
    {"n":1}
    "#);
}

#[tokio::test]
async fn a_call_without_token_has_no_query() {
    let server = Server::json("{}").await;
    server
        .http()
        .send(&PUBLIC, None, members(json!({"component_appid": "wx1"})))
        .await
        .unwrap();
    assert_eq!(
        server.only().target,
        "/cgi-bin/component/api_component_token"
    );
}

#[tokio::test]
async fn a_base_url_may_have_a_path_and_stray_parts() {
    let server = Server::json("{}").await;
    for base in ["wechat", "wechat/", "wechat?x=1#y"] {
        let base = server.base.join(base).unwrap();
        let http = Http::new(HttpSettings::at(Hosts::all_at(base))).unwrap();
        http.call(None, &post()).await.unwrap();
    }
    for request in server.requests() {
        assert_eq!(request.target, "/wechat/cgi-bin/test/post");
    }
}

#[tokio::test]
async fn connections_are_reused() {
    use std::collections::BTreeSet;
    use std::net::SocketAddr;
    use std::sync::Mutex;
    let ports = Arc::new(Mutex::new(BTreeSet::new()));
    let seen = Arc::clone(&ports);
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base = format!("http://{}", listener.local_addr().unwrap());
    let app = axum::Router::new().fallback(move |peer: axum::extract::ConnectInfo<SocketAddr>| {
        seen.lock().unwrap().insert(peer.0.port());
        async { "{}" }
    });
    let service = app.into_make_service_with_connect_info::<SocketAddr>();
    let server = tokio::spawn(async move { axum::serve(listener, service).await });
    let http = Http::new(HttpSettings::at(Hosts::all_at(base.parse().unwrap()))).unwrap();
    for _ in 0..5 {
        http.call(None, &get()).await.unwrap();
    }
    assert_eq!(ports.lock().unwrap().len(), 1);
    server.abort();
}

#[tokio::test]
async fn any_path_can_be_called_with_the_accounts_token() {
    let server = Server::json(r#"{"errcode":0,"n":9007199254740993}"#).await;
    let client = Client::new(server.http(), Arc::new(Tokens::default()));
    let account = client.account(Scope::Account("wx1".into()));
    let answer = account
        .call_raw(
            Method::Get,
            "/new/path?kind=a&access_token=mine",
            json!({"b": 2}),
        )
        .await
        .unwrap();
    assert_eq!(
        answer,
        json!({"errcode": 0, "n": 9_007_199_254_740_993_u64})
    );
    account
        .call_raw(Method::Post, "/new/path", json!({"中": [1, {"x": null}]}))
        .await
        .unwrap();
    let lines: Vec<_> = server.requests().iter().map(|r| r.summary()).collect();
    assert_snapshot!(lines.join("\n"), @r#"
    GET /new/path?access_token=SECRET-wx1-1&b=2&kind=a

    POST /new/path?access_token=SECRET-wx1-1
    {"中":[1,{"x":null}]}
    "#);
}

#[tokio::test]
async fn paths_that_lead_elsewhere_are_refused_before_a_token_is_fetched() {
    let server = Server::json("{}").await;
    let tokens = Arc::new(Tokens::default());
    let client = Client::new(server.http(), tokens.clone());
    let scope = Scope::Account("wx1".into());
    for path in [
        "",
        "x",
        "//evil.example/x",
        "/a/../b",
        "/a/./b",
        "/a#b",
        "/a\\b",
        "/a b",
        "/a\nb",
        "/%2e%2e/x",
        "https://evil.example/x",
    ] {
        let outcome = client.call_raw(&scope, Method::Get, path, json!({})).await;
        assert!(matches!(outcome, Err(Error::Encode { .. })), "{path}");
    }
    assert_eq!(server.count(), 0);
    assert!(tokens.asked().is_empty());
}

#[tokio::test]
async fn what_is_no_object_is_refused() {
    let server = Server::json("{}").await;
    let client = Client::new(server.http(), Arc::new(Tokens::default()));
    let scope = Scope::Account("wx1".into());
    for members in [json!(1), json!("x"), json!([1])] {
        let outcome = client.call_raw(&scope, Method::Get, "/x", members).await;
        assert!(matches!(outcome, Err(Error::Encode { .. })));
    }
}
