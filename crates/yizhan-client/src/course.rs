//! The course of one call: whose token it takes, and after each failure whether it goes on.

use crate::{
    client::Client,
    error::Error,
    refusal::is_token_refused,
    retry,
    route::Route,
    token::{Token, TokenError},
};
use tokio::time::{Instant, timeout};
use yizhan_core::{Clock, ErrCode, Scope, SecretString, TokenKind};

/// One call on its way. Every failure either ends it or leads to another try, and both the tries
/// and the waits between them are bounded.
pub(crate) struct Course<'a> {
    client: &'a Client,
    route: &'a Route<'a>,
    /// Whose token the call takes, which may be the platform's on behalf of an account.
    owner: Option<Scope>,
    token: Option<Token>,
    started: Instant,
    repeats: u32,
    renewed: bool,
}

impl<'a> Course<'a> {
    /// Gets the token, when the operation needs one.
    pub(crate) async fn begin(
        client: &'a Client,
        scope: &Scope,
        route: &'a Route<'a>,
    ) -> Result<Self, Error> {
        let mut course = Self {
            client,
            route,
            owner: owner(scope, route.token)?,
            token: None,
            started: Instant::now(),
            repeats: 0,
            renewed: false,
        };
        course.token = course.fetch().await?;
        Ok(course)
    }

    /// The token of the next try.
    pub(crate) fn token(&self) -> Option<&SecretString> {
        self.token.as_ref().map(|token| &token.value)
    }

    /// Returns when the call may be tried again; gives the error back when it may not.
    ///
    /// `replayable` says whether the body of the request can be sent a second time.
    pub(crate) async fn after(&mut self, error: Error, replayable: bool) -> Result<(), Error> {
        if !replayable {
            self.report(&error).await;
            return Err(error);
        }
        if self.report(&error).await {
            return self.renew(error).await;
        }
        let wait = self.client.retry.wait(
            &error,
            self.route.safe_to_retry,
            self.repeats,
            self.client.http.clock().now(),
            retry::random(),
        );
        let Some(wait) =
            wait.filter(|wait| self.started.elapsed() + *wait <= self.client.retry.overall)
        else {
            return Err(error);
        };
        tracing::debug!(
            operation = self.route.name,
            repeat = self.repeats + 1,
            wait_ms = u64::try_from(wait.as_millis()).unwrap_or(u64::MAX),
            "the call is repeated after a wait"
        );
        self.repeats += 1;
        tokio::time::sleep(wait).await;
        // The token may have come to its end in the meantime.
        self.token = self.fetch().await?;
        Ok(())
    }

    /// The code by which an answer refuses the token that was sent.
    pub(crate) fn refusal(&self, error: &Error) -> Option<ErrCode> {
        match error {
            Error::Api { code, product, .. } if self.token.is_some() => {
                is_token_refused(*product, self.route.token, *code).then_some(*code)
            }
            _ => None,
        }
    }

    /// Tells the source when the token was refused; whether it was.
    async fn report(&self, error: &Error) -> bool {
        let (Some(code), Some(owner), Some(token)) =
            (self.refusal(error), &self.owner, &self.token)
        else {
            return false;
        };
        let tokens = &self.client.tokens;
        let kind = self.route.token;
        let telling = match is_own(kind, owner) {
            true => tokens.refused(owner, token.generation, code),
            false => tokens.special_refused(kind, owner, token.generation, code),
        };
        // The source need not answer: what counts is whether it has a later token.
        let _ = timeout(self.client.retry.overall, telling).await;
        true
    }

    /// One token of a later generation per call, and no repeat without it.
    async fn renew(&mut self, error: Error) -> Result<(), Error> {
        if self.renewed {
            return Err(error);
        }
        self.renewed = true;
        let refused = self.token.as_ref().map_or(0, |token| token.generation);
        let token = self.fetch().await?;
        let generation = token.as_ref().map_or(0, |token| token.generation);
        if generation <= refused {
            return Err(error);
        }
        tracing::warn!(
            operation = self.route.name,
            scope = self.owner.as_ref().map(tracing::field::display),
            errcode = error.code().map(|code| code.0),
            rid = error.rid(),
            token.refused = refused,
            token.generation = generation,
            "WeChat refused the token; the call is repeated once with a later one"
        );
        self.token = token;
        Ok(())
    }

    async fn fetch(&self) -> Result<Option<Token>, Error> {
        let Some(owner) = &self.owner else {
            return Ok(None);
        };
        let limit = self.client.retry.overall;
        let tokens = &self.client.tokens;
        let kind = self.route.token;
        let token = match is_own(kind, owner) {
            true => tokens.token(owner),
            false => tokens.special(kind, owner),
        };
        match timeout(limit, token).await {
            Ok(token) => Ok(Some(token?)),
            Err(_) => Err(Error::Token(TokenError::Unavailable {
                scope: owner.clone(),
                reason: format!("there was none within {} s", limit.as_secs_f32()),
            })),
        }
    }
}

/// Whose token an operation takes when it is called on behalf of `scope`.
fn owner(scope: &Scope, token: TokenKind) -> Result<Option<Scope>, TokenError> {
    match (token, scope) {
        (TokenKind::None | TokenKind::User, _) => Ok(None),
        (TokenKind::Component, Scope::Authorizer { component, .. }) => {
            Ok(Some(Scope::Component(component.clone())))
        }
        (TokenKind::Suite, Scope::AuthCorp { suite, .. }) => Ok(Some(Scope::Suite(suite.clone()))),
        (TokenKind::Component, Scope::Account(_)) => Err(TokenError::Unavailable {
            scope: scope.clone(),
            reason: "the operation takes the token of a third-party platform, so call it for the \
                     platform or for an account that authorised it"
                .to_owned(),
        }),
        _ => Ok(Some(scope.clone())),
    }
}

/// Whether it is the kind of token that the owner has by itself.
fn is_own(kind: TokenKind, owner: &Scope) -> bool {
    match kind {
        TokenKind::Access | TokenKind::Component => true,
        TokenKind::Suite => matches!(owner, Scope::Suite(_)),
        TokenKind::Provider => matches!(owner, Scope::Provider(_)),
        _ => false,
    }
}
