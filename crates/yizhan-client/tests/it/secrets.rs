//! No secret leaves by an error or a log line, whatever goes wrong.

use crate::{
    endpoints::{PUBLIC, ToComponent, get, members, post},
    server::{Answer, Server, json, status, typed},
    tokens::Tokens,
};
use serde_json::json;
use std::{
    io,
    sync::{Arc, Mutex},
    time::Duration,
};
use tracing_subscriber::{fmt::MakeWriter, prelude::*};
use yizhan_client::{Client, FilePart, Http, RetryPolicy};
use yizhan_core::{Scope, SecretString};

/// Keeps what is logged.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Log {
    type Writer = Self;
    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

impl Log {
    fn text(&self) -> String {
        String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
    }

    /// Everything, of every library, until the guard is dropped.
    fn capture(&self) -> tracing::subscriber::DefaultGuard {
        let layer = tracing_subscriber::fmt::layer()
            .with_ansi(false)
            .with_writer(self.clone());
        tracing_subscriber::registry().with(layer).set_default()
    }
}

fn quick(http: Http) -> Client {
    let mut policy = RetryPolicy::default();
    policy.first_wait = Duration::from_millis(1);
    Client::new(http, Arc::new(Tokens::default())).with_retry(policy)
}

#[tokio::test]
async fn nothing_that_goes_wrong_shows_a_token() {
    let log = Log::default();
    let _guard = log.capture();
    let mut shown = String::new();
    for wrong in 0..9 {
        // Each answer echoes the URL, token included, as proxies and odd servers do.
        let server = Server::answering(move |_, request| async move {
            let echo = format!("you sent {} {}", request.target, request.text());
            match wrong {
                0 => typed(
                    "text/plain",
                    json!({"errcode": 40001, "errmsg": echo}).to_string(),
                ),
                1 => typed("text/html", echo),
                2 => {
                    let mut answer = status(500, "");
                    *answer.body_mut() = echo.into();
                    answer
                }
                3 => std::future::pending::<Answer>().await,
                4 => typed(
                    "text/plain",
                    format!("{{\"value\":\"{echo}\"}}").replace('"', "'"),
                ),
                5 => typed("text/plain", json!({"value": echo}).to_string()),
                6 => {
                    let mut answer = status(302, "");
                    let target = format!("http://127.0.0.1:1{}", request.target);
                    answer
                        .headers_mut()
                        .insert("location", target.parse().unwrap());
                    answer
                }
                7 => {
                    let mut answer = status(307, "");
                    answer
                        .headers_mut()
                        .insert("location", request.target.parse().unwrap());
                    answer
                }
                _ => typed(
                    "text/plain",
                    json!({"errcode": 1, "errmsg": echo}).to_string(),
                ),
            }
        })
        .await;
        let mut settings = server.settings();
        settings.timeout = Duration::from_millis(250);
        let client = quick(Http::new(settings).unwrap());
        let scope = Scope::authorizer("wxplatform", "wxshop");
        let component = ToComponent {
            component_appid: "wxplatform".into(),
        };
        let secrets = json!({
            "component_appsecret": "SECRET-app", "component_verify_ticket": "ticket@@@SECRET-ticket",
            "authorization_code": "queryauthcode@@@SECRET-code", "nested": {"refresh_token": "SECRET-refresh"},
        });
        let mut errors = vec![
            client.call(&scope, &get()).await.unwrap_err(),
            client.call(&scope, &post()).await.unwrap_err(),
            client.call(&scope, &component).await.unwrap_err(),
            client.download(&scope, &component).await.unwrap_err(),
        ];
        // What is returned as it came makes no error of every echo.
        errors.extend(client.send(&scope, &PUBLIC, members(secrets)).await.err());
        for error in errors {
            shown += &format!("{error}\n{error:?}\n{error:#?}\n");
            let mut source = std::error::Error::source(&error);
            while let Some(error) = source {
                shown += &format!("{error}\n{error:?}\n");
                source = error.source();
            }
        }
        shown += &format!("{client:?} {:?}", client.account(scope));
    }
    assert!(
        shown.contains("you sent"),
        "the echoes are not shown at all"
    );
    assert!(log.text().contains("mp.test.get"), "nothing was logged");
    assert!(
        log.text().contains("starting new connection"),
        "libraries are not logged"
    );
    for text in [shown, log.text()] {
        if let Some(at) = text.find("SECRET") {
            panic!(
                "{}",
                &text[at.saturating_sub(300)..(at + 100).min(text.len())]
            );
        }
        assert!(!text.contains("access_token=S"));
    }
}

#[tokio::test]
async fn uploads_show_no_token_either() {
    let log = Log::default();
    let _guard = log.capture();
    let server =
        Server::answering(|_, request| async move { typed("text/plain", request.target) }).await;
    let file = FilePart::bytes("a.jpg", "J");
    let text = format!("{file:?}");
    let token = SecretString::from("SECRET-T");
    let outcome = server
        .http()
        .upload(
            &crate::endpoints::UPLOAD,
            Some(&token),
            members(json!({})),
            &[file],
        )
        .await;
    let text = format!("{text} {:?} {}", outcome, log.text());
    assert!(text.contains("mp.test.upload"));
    assert!(!text.contains("SECRET"), "{text}");
}

#[tokio::test]
async fn each_call_is_one_event_and_each_renewal_a_warning() {
    let log = Log::default();
    let _guard = log.capture();
    let server = Server::answering(|number, _| async move {
        json(match number {
            0 => r#"{"errcode":42001,"errmsg":"expired rid: 65f1c2a3-1b2c3d4e-5f6a7b8c"}"#,
            _ => "{}",
        })
    })
    .await;
    let client = quick(server.http());
    client
        .call(&Scope::Account("wx1".into()), &get())
        .await
        .unwrap();
    let log = log.text();
    let ours: Vec<_> = log
        .lines()
        .filter(|line| line.contains("yizhan_client"))
        .map(|line| {
            let line = line.split_once("yizhan_client").unwrap();
            let level = line.0.split_whitespace().last().unwrap().to_owned();
            let rest = line.1.split_once(": ").unwrap().1.to_owned();
            let rest = rest.split(" elapsed_ms=").next().unwrap().to_owned();
            format!("{level} {rest}")
        })
        .collect();
    insta::assert_snapshot!(ours.join("\n"), @r#"
    DEBUG called mp.test.get operation="mp.test.get" scope=wx1 status=200 errcode=42001 rid="65f1c2a3-1b2c3d4e-5f6a7b8c"
    WARN WeChat refused the token; the call is repeated once with a later one operation="mp.test.get" scope=wx1 errcode=42001 rid="65f1c2a3-1b2c3d4e-5f6a7b8c" token.refused=1 token.generation=2
    DEBUG called mp.test.get operation="mp.test.get" scope=wx1 status=200 errcode=0
    "#);
}
