//! A source of tokens that counts, and renews when a generation is refused.

use futures_util::{FutureExt, future::BoxFuture};
use std::{collections::BTreeMap, sync::Mutex};
use yizhan_client::{Token, TokenError, TokenSource};
use yizhan_core::{ErrCode, Scope, SecretString, UnixTime};

/// Tokens are `SECRET-{app id}-{generation}`.
#[derive(Default)]
pub(crate) struct Tokens {
    state: Mutex<State>,
    stubborn: bool,
}

#[derive(Default)]
struct State {
    generations: BTreeMap<Scope, u64>,
    asked: Vec<Scope>,
    refused: Vec<(Scope, u64, i32)>,
    renewals: u32,
}

impl Tokens {
    /// Never renews, whatever is refused.
    pub(crate) fn stubborn() -> Self {
        Self {
            stubborn: true,
            ..Self::default()
        }
    }

    pub(crate) fn asked(&self) -> Vec<Scope> {
        self.state.lock().unwrap().asked.clone()
    }

    pub(crate) fn refusals(&self) -> Vec<(Scope, u64, i32)> {
        self.state.lock().unwrap().refused.clone()
    }

    pub(crate) fn renewals(&self) -> u32 {
        self.state.lock().unwrap().renewals
    }
}

impl TokenSource for Tokens {
    fn token<'a>(&'a self, scope: &'a Scope) -> BoxFuture<'a, Result<Token, TokenError>> {
        async move {
            if scope.app_id().as_str() == "wx_unknown" {
                return Err(TokenError::Unknown(scope.clone()));
            }
            let mut state = self.state.lock().unwrap();
            state.asked.push(scope.clone());
            let generation = *state.generations.entry(scope.clone()).or_insert(1);
            Ok(Token {
                value: SecretString::from(format!("SECRET-{}-{generation}", scope.app_id())),
                generation,
                obtained_at: UnixTime(0),
                expires_at: UnixTime(7_200),
            })
        }
        .boxed()
    }

    fn refused<'a>(
        &'a self,
        scope: &'a Scope,
        generation: u64,
        code: ErrCode,
    ) -> BoxFuture<'a, ()> {
        async move {
            let mut state = self.state.lock().unwrap();
            state.refused.push((scope.clone(), generation, code.0));
            let held = state.generations.entry(scope.clone()).or_insert(1);
            if *held == generation && !self.stubborn {
                *held += 1;
                state.renewals += 1;
            }
        }
        .boxed()
    }
}
