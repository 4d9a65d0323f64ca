//! The keeper as the source of a client's tokens.

use crate::{
    Keeper,
    engine::{Kind, Target},
};
use futures_core::future::BoxFuture;
use std::sync::Arc;
use yizhan_client::{Token, TokenError, TokenSource};
use yizhan_core::{ErrCode, Scope, TokenKind};

/// The agent whose secret synchronises a corp's contacts (通讯录同步).
const CONTACTS: &str = "contacts";

impl Keeper {
    fn target(&self, scope: &Scope) -> Result<Target, TokenError> {
        if let Scope::Component(id) | Scope::Suite(id) = scope {
            let room = self.engine.rooms.get(id);
            let room = room.filter(|room| room.scope() == *scope);
            let room = room.ok_or_else(|| TokenError::Unknown(scope.clone()))?;
            return Ok(Target::Room(Arc::clone(room)));
        }
        let account = self.account(scope)?;
        account.touch(self.engine.now());
        Ok(Target::Access(account))
    }

    /// Whose token it is that a call takes which is made for `scope`.
    fn special_target(&self, kind: TokenKind, scope: &Scope) -> Result<Target, TokenError> {
        let none = || TokenError::NoSource {
            kind,
            scope: scope.clone(),
        };
        let owner = match (kind, scope) {
            (TokenKind::Provider, _) => {
                let room = scope.platform().and_then(|id| self.engine.rooms.get(id));
                match room.map(|room| &room.kind) {
                    Some(Kind::Suite {
                        provider: Some(corp),
                        ..
                    }) => Scope::Provider(corp.clone()),
                    _ => return Err(none()),
                }
            }
            (TokenKind::ContactSync, Scope::Agent { corp, .. }) => {
                Scope::agent(corp.clone(), CONTACTS)
            }
            _ => return Err(none()),
        };
        self.target(&owner)
    }
}

impl TokenSource for Keeper {
    fn token<'a>(&'a self, scope: &'a Scope) -> BoxFuture<'a, Result<Token, TokenError>> {
        Box::pin(async move { self.engine.demand(&self.target(scope)?).await })
    }

    fn refused<'a>(
        &'a self,
        scope: &'a Scope,
        generation: u64,
        code: ErrCode,
    ) -> BoxFuture<'a, ()> {
        Box::pin(async move {
            if let Ok(target) = self.target(scope) {
                self.engine.complain(&target, generation, code.0);
            }
        })
    }

    fn special<'a>(
        &'a self,
        kind: TokenKind,
        scope: &'a Scope,
    ) -> BoxFuture<'a, Result<Token, TokenError>> {
        Box::pin(async move { self.engine.demand(&self.special_target(kind, scope)?).await })
    }

    fn special_refused<'a>(
        &'a self,
        kind: TokenKind,
        scope: &'a Scope,
        generation: u64,
        code: ErrCode,
    ) -> BoxFuture<'a, ()> {
        Box::pin(async move {
            if let Ok(target) = self.special_target(kind, scope) {
                self.engine.complain(&target, generation, code.0);
            }
        })
    }
}
