//! Tokens of kinds that are not a scope's own, and how they travel.

use crate::{
    endpoints::{POST, members},
    server::{Server, json},
    tokens::Tokens,
};
use futures_util::{FutureExt, future::BoxFuture};
use serde_json::json;
use std::sync::{
    Arc,
    atomic::{AtomicU64, Ordering},
};
use yizhan_client::{Client, Error, Token, TokenError, TokenSource};
use yizhan_core::{ErrCode, Operation, Product, Scope, SecretString, TokenKind, UnixTime};

const SPECIAL: [TokenKind; 5] = [
    TokenKind::Suite,
    TokenKind::Provider,
    TokenKind::Model,
    TokenKind::Device,
    TokenKind::ContactSync,
];

fn operation(kind: TokenKind) -> Operation {
    Operation {
        name: "work.test.special",
        product: Product::Work,
        token: kind,
        token_param: kind.param(),
        ..POST
    }
}

/// Gives out `{kind}-{generation}`; a refused one makes it the next generation.
struct Special(AtomicU64);

impl TokenSource for Special {
    fn token<'a>(&'a self, scope: &'a Scope) -> BoxFuture<'a, Result<Token, TokenError>> {
        async move { Err(TokenError::Unknown(scope.clone())) }.boxed()
    }

    fn refused<'a>(&'a self, _: &'a Scope, _: u64, _: ErrCode) -> BoxFuture<'a, ()> {
        async {}.boxed()
    }

    fn special<'a>(
        &'a self,
        kind: TokenKind,
        _: &'a Scope,
    ) -> BoxFuture<'a, Result<Token, TokenError>> {
        async move {
            let generation = self.0.load(Ordering::SeqCst);
            Ok(Token {
                value: SecretString::from(format!("{kind}-{generation}")),
                generation,
                obtained_at: UnixTime(0),
                expires_at: UnixTime(7_200),
            })
        }
        .boxed()
    }

    fn special_refused<'a>(
        &'a self,
        _: TokenKind,
        _: &'a Scope,
        generation: u64,
        _: ErrCode,
    ) -> BoxFuture<'a, ()> {
        async move { self.0.store(generation + 1, Ordering::SeqCst) }.boxed()
    }
}

#[tokio::test]
async fn a_source_gives_out_tokens_of_every_kind_and_renews_them() {
    for kind in SPECIAL {
        let server = Server::answering(|number, _| async move {
            json(if number == 0 {
                r#"{"errcode":42001}"#
            } else {
                "{}"
            })
        })
        .await;
        let client = Client::new(server.http(), Arc::new(Special(AtomicU64::new(1))));
        let scope = Scope::Account("ww1".into());
        let operation = operation(kind);
        let sent = client.send(&scope, &operation, members(json!({"a": 1})));
        sent.await.unwrap();
        let targets: Vec<_> = server.requests().into_iter().map(|r| r.target).collect();
        let param = kind.param();
        assert_eq!(
            targets,
            [1, 2].map(|n| format!("/cgi-bin/test/post?{param}={kind}-{n}"))
        );
    }
}

#[tokio::test]
async fn a_source_without_that_kind_says_so_and_nothing_is_sent() {
    let server = Server::json("{}").await;
    let client = Client::new(server.http(), Arc::new(Tokens::default()));
    for kind in SPECIAL {
        let scope = Scope::Account("ww1".into());
        let operation = operation(kind);
        let sent = client.send(&scope, &operation, members(json!({})));
        let error = sent.await.unwrap_err();
        assert!(matches!(error, Error::Token(TokenError::NoSource { .. })));
        let text = error.to_string();
        assert!(
            text.contains(kind.as_str()) && text.contains("special"),
            "{text}"
        );
    }
    assert_eq!(server.count(), 0);
}
