//! One event per exchange, for those who follow what is called. It never holds a URL or a secret.

use crate::{error::Error, route::Route};
use tokio::time::Instant;
use yizhan_core::Scope;

/// What is known of one exchange while it runs.
pub(crate) struct Exchange<'a> {
    route: &'a Route<'a>,
    scope: Option<&'a Scope>,
    started: Instant,
    /// The HTTP status, once there is one.
    pub(crate) status: Option<u16>,
}

impl<'a> Exchange<'a> {
    pub(crate) fn begin(route: &'a Route<'a>, scope: Option<&'a Scope>) -> Self {
        Self {
            route,
            scope,
            started: Instant::now(),
            status: None,
        }
    }

    /// Writes the event.
    pub(crate) fn end<T>(&self, outcome: &Result<T, Error>) {
        self.write(outcome.as_ref().err());
    }

    /// Writes the event of an exchange that succeeded or failed with this error.
    pub(crate) fn write(&self, error: Option<&Error>) {
        tracing::debug!(
            operation = self.route.name,
            scope = self.scope.map(tracing::field::display),
            status = self.status,
            errcode = match error {
                Some(error) => error.code().map(|code| code.0),
                None => Some(0),
            },
            rid = error.and_then(Error::rid),
            elapsed_ms = u64::try_from(self.started.elapsed().as_millis()).unwrap_or(u64::MAX),
            error = error
                .filter(|error| error.code().is_none())
                .map(tracing::field::display),
            "called {}",
            self.route.name,
        );
    }
}
