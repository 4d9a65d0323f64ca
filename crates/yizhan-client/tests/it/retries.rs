//! Which calls are sent again, how often, and with which token.

use crate::{
    endpoints::{GetMedia, PUBLIC, ToComponent, get, members, post},
    server::{Answer, Server, json, status},
    tokens::Tokens,
};
use serde_json::json;
use std::{sync::Arc, time::Duration};
use tokio::sync::Barrier;
use yizhan_client::{Client, Error, Http, RetryPolicy, TokenError};
use yizhan_core::{ErrCode, Scope};

const VOID: &str =
    r#"{"errcode":40001,"errmsg":"invalid credential rid: 65f1c2a3-1b2c3d4e-5f6a7b8c"}"#;
const BUSY: &str = r#"{"errcode":-1,"errmsg":"system error"}"#;

fn account() -> Scope {
    Scope::Account("wx1".into())
}

fn quick() -> RetryPolicy {
    let mut policy = RetryPolicy::default();
    policy.first_wait = Duration::from_millis(1);
    policy
}

fn client(server: &Server, tokens: &Arc<Tokens>) -> Client {
    let source: Arc<Tokens> = Arc::clone(tokens);
    Client::new(server.http(), source).with_retry(quick())
}

fn used_tokens(server: &Server) -> Vec<String> {
    let requests = server.requests();
    let token = |target: &str| {
        let token = target.split("token=").nth(1).unwrap_or("-");
        token.split('&').next().unwrap_or("-").to_owned()
    };
    requests
        .iter()
        .map(|request| token(&request.target))
        .collect()
}

#[tokio::test]
async fn a_refused_token_is_renewed_and_the_call_repeated_once() {
    let server = Server::answering(|number, _| async move {
        json(if number == 0 { VOID } else { r#"{"value":7}"# })
    })
    .await;
    let tokens = Arc::new(Tokens::default());
    let answer = client(&server, &tokens).call(&account(), &post()).await;
    assert_eq!(answer.unwrap().value, 7);
    assert_eq!(used_tokens(&server), ["SECRET-wx1-1", "SECRET-wx1-2"]);
    assert_eq!(tokens.refusals(), [(account(), 1, 40001)]);
}

#[tokio::test]
async fn a_token_that_is_refused_again_and_again_is_renewed_once_only() {
    let server = Server::json(VOID).await;
    let tokens = Arc::new(Tokens::default());
    let error = client(&server, &tokens)
        .call(&account(), &get())
        .await
        .unwrap_err();
    assert_eq!(error.code(), Some(ErrCode(40001)));
    assert_eq!(used_tokens(&server), ["SECRET-wx1-1", "SECRET-wx1-2"]);
    assert_eq!(
        tokens.refusals(),
        [(account(), 1, 40001), (account(), 2, 40001)]
    );
}

#[tokio::test]
async fn a_call_is_never_repeated_with_the_token_that_was_refused() {
    let server = Server::json(VOID).await;
    let tokens = Arc::new(Tokens::stubborn());
    let error = client(&server, &tokens)
        .call(&account(), &get())
        .await
        .unwrap_err();
    assert_eq!(error.code(), Some(ErrCode(40001)));
    assert_eq!(used_tokens(&server), ["SECRET-wx1-1"]);
}

#[tokio::test]
async fn many_calls_refused_at_once_cause_one_renewal() {
    const CALLS: usize = 8;
    let together = Arc::new(Barrier::new(CALLS));
    let server = Server::answering(move |_, request| {
        let together = Arc::clone(&together);
        async move {
            if !request.target.ends_with("-1") {
                return json(r#"{"value":7}"#);
            }
            // Nobody is refused before all have been sent with the same token.
            together.wait().await;
            json(VOID)
        }
    })
    .await;
    let tokens = Arc::new(Tokens::default());
    let client = client(&server, &tokens);
    let mut calls = tokio::task::JoinSet::new();
    for _ in 0..CALLS {
        let client = client.clone();
        calls.spawn(async move { client.call(&account(), &post()).await.unwrap().value });
    }
    assert_eq!(calls.join_all().await, [7; CALLS]);
    assert_eq!(tokens.refusals().len(), CALLS);
    assert_eq!(tokens.renewals(), 1);
    assert_eq!(server.count(), 2 * CALLS);
}

#[tokio::test]
async fn each_operation_takes_the_token_of_the_right_owner() {
    let server = Server::json("{}").await;
    let tokens = Arc::new(Tokens::default());
    let client = client(&server, &tokens);
    let authorizer = Scope::authorizer("wxplatform", "wxshop");
    let component = ToComponent {
        component_appid: "wxplatform".into(),
    };
    client.call(&authorizer, &component).await.unwrap();
    client.call(&authorizer, &get()).await.unwrap();
    client
        .call(&Scope::Component("wxplatform".into()), &component)
        .await
        .unwrap();
    client
        .send(&authorizer, &PUBLIC, members(json!({})))
        .await
        .unwrap();
    let targets: Vec<_> = server.requests().into_iter().map(|r| r.target).collect();
    assert_eq!(
        targets,
        [
            "/cgi-bin/component/test?component_access_token=SECRET-wxplatform-1",
            "/cgi-bin/test/get?access_token=SECRET-wxshop-1&openid=o6_bm",
            "/cgi-bin/component/test?component_access_token=SECRET-wxplatform-1",
            "/cgi-bin/component/api_component_token",
        ]
    );
    assert_eq!(
        tokens.asked(),
        [
            Scope::Component("wxplatform".into()),
            authorizer,
            Scope::Component("wxplatform".into())
        ]
    );
}

#[tokio::test]
async fn a_refusal_on_behalf_of_an_account_names_the_platform_whose_token_it_was() {
    let server = Server::answering(|number, _| async move {
        json(if number == 0 {
            r#"{"errcode":42006}"#
        } else {
            "{}"
        })
    })
    .await;
    let tokens = Arc::new(Tokens::default());
    let component = ToComponent {
        component_appid: "wxplatform".into(),
    };
    client(&server, &tokens)
        .call(&Scope::authorizer("wxplatform", "wxshop"), &component)
        .await
        .unwrap();
    assert_eq!(
        tokens.refusals(),
        [(Scope::Component("wxplatform".into()), 1, 42006)]
    );
}

#[tokio::test]
async fn without_a_token_nothing_is_sent() {
    let server = Server::json("{}").await;
    let tokens = Arc::new(Tokens::default());
    let client = client(&server, &tokens);
    let unknown = Scope::Account("wx_unknown".into());
    let error = client.call(&unknown, &get()).await.unwrap_err();
    assert!(matches!(error, Error::Token(TokenError::Unknown(_))));
    let component = ToComponent {
        component_appid: "wx1".into(),
    };
    let error = client.call(&account(), &component).await.unwrap_err();
    assert!(
        error.to_string().contains("third-party platform"),
        "{error}"
    );
    assert_eq!(server.count(), 0);
}

#[tokio::test]
async fn a_busy_answer_is_repeated_a_bounded_number_of_times_and_only_when_safe() {
    for (safe, sent) in [(true, 4), (false, 1)] {
        let server = Server::json(BUSY).await;
        let tokens = Arc::new(Tokens::default());
        let client = client(&server, &tokens);
        let outcome = match safe {
            true => client.call(&account(), &get()).await,
            false => client.call(&account(), &post()).await,
        };
        assert_eq!(outcome.unwrap_err().code(), Some(ErrCode(-1)));
        assert_eq!(server.count(), sent);
        assert_eq!(tokens.renewals(), 0);
    }
}

#[tokio::test]
async fn an_answer_that_was_lost_is_asked_for_again_only_when_that_is_safe() {
    for (safe, sent) in [(true, 2), (false, 1)] {
        let server = Server::answering(|number, _| async move {
            match number {
                0 => std::future::pending::<Answer>().await,
                _ => json(r#"{"value":7}"#),
            }
        })
        .await;
        let mut settings = server.settings();
        settings.timeout = Duration::from_millis(500);
        let http = Http::new(settings).unwrap();
        let client = Client::new(http, Arc::new(Tokens::default())).with_retry(quick());
        let outcome = match safe {
            true => client.call(&account(), &get()).await,
            false => client.call(&account(), &post()).await,
        };
        assert_eq!(outcome.is_ok(), safe);
        assert_eq!(server.count(), sent);
    }
}

#[tokio::test]
async fn an_outage_in_between_is_waited_for_only_when_that_is_safe() {
    for (safe, sent) in [(true, 3), (false, 1)] {
        let server = Server::answering(|number, _| async move {
            match number {
                0 => status(502, "bad gateway"),
                1 => status(503, "busy"),
                _ => json("{}"),
            }
        })
        .await;
        let client = client(&server, &Arc::new(Tokens::default()));
        let outcome = match safe {
            true => client.call(&account(), &get()).await,
            false => client.call(&account(), &post()).await,
        };
        assert_eq!(outcome.is_ok(), safe);
        assert_eq!(server.count(), sent);
    }
}

#[tokio::test]
async fn a_call_that_could_not_be_sent_is_repeated_whatever_it_is() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);
    let mut settings = yizhan_client::HttpSettings::default();
    settings.hosts = yizhan_client::Hosts::all_at(format!("http://{address}").parse().unwrap());
    let tokens = Arc::new(Tokens::default());
    let source: Arc<Tokens> = Arc::clone(&tokens);
    let client = Client::new(Http::new(settings).unwrap(), source).with_retry(quick());
    let outcome = client.call(&account(), &post()).await;
    assert!(matches!(outcome, Err(Error::Transport { .. })));
    // A token is asked for before each try.
    assert_eq!(tokens.asked().len(), 4);
}

#[tokio::test]
async fn no_repeat_begins_after_the_time_for_the_whole_call() {
    let server = Server::json(BUSY).await;
    let mut policy = RetryPolicy::default();
    policy.first_wait = Duration::from_secs(1);
    policy.overall = Duration::from_millis(400);
    let client = Client::new(server.http(), Arc::new(Tokens::default())).with_retry(policy);
    assert!(client.call(&account(), &get()).await.is_err());
    assert_eq!(server.count(), 1);
}

#[tokio::test]
async fn limits_and_quotas_go_to_the_caller_at_once() {
    for body in [
        r#"{"errcode":45009}"#,
        r#"{"errcode":45011}"#,
        r#"{"errcode":45047}"#,
        r#"{"errcode":48001}"#,
    ] {
        let server = Server::answering(move |_, _| async move { json(body) }).await;
        let tokens = Arc::new(Tokens::default());
        assert!(
            client(&server, &tokens)
                .call(&account(), &get())
                .await
                .is_err()
        );
        assert_eq!(server.count(), 1, "{body}");
        assert!(tokens.refusals().is_empty());
    }
}

#[tokio::test]
async fn a_download_is_repeated_with_a_new_token_too() {
    let server = Server::answering(|number, _| async move {
        match number {
            0 => json(VOID),
            _ => crate::server::typed("image/png", "PNG"),
        }
    })
    .await;
    let tokens = Arc::new(Tokens::default());
    let request = GetMedia {
        media_id: "m".into(),
    };
    let downloaded = client(&server, &tokens)
        .download(&account(), &request)
        .await;
    let file = downloaded.unwrap().file().unwrap();
    assert_eq!(file.bytes(10).await.unwrap(), "PNG");
    assert_eq!(tokens.renewals(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_source_that_never_answers_does_not_hold_a_call_for_ever() {
    struct Silent;
    impl yizhan_client::TokenSource for Silent {
        fn token<'a>(
            &'a self,
            _: &'a Scope,
        ) -> futures_util::future::BoxFuture<'a, Result<yizhan_client::Token, TokenError>> {
            Box::pin(std::future::pending())
        }
        fn refused<'a>(
            &'a self,
            _: &'a Scope,
            _: u64,
            _: ErrCode,
        ) -> futures_util::future::BoxFuture<'a, ()> {
            Box::pin(std::future::pending())
        }
    }
    let http = Http::new(yizhan_client::HttpSettings::default()).unwrap();
    let begun = tokio::time::Instant::now();
    let error = Client::new(http, Arc::new(Silent))
        .call(&account(), &get())
        .await
        .unwrap_err();
    assert!(matches!(
        error,
        Error::Token(TokenError::Unavailable { .. })
    ));
    assert_eq!(begun.elapsed().as_secs(), 30);
}
