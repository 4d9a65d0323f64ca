//! Tells the ways apart in which an HTTP exchange fails, and keeps URLs out of the errors.

use crate::{
    error::{Error, Fault},
    hosts::Hosts,
    route::Route,
};
use std::{error::Error as StdError, io, sync::Arc, time::Duration};

/// The error of an exchange that gave no answer.
pub(crate) fn failed(route: &Route<'_>, hosts: &Hosts, error: reqwest::Error) -> Error {
    broken(route.name.to_owned(), hosts.name(route.host), error)
}

/// The error of a transfer in which nothing moved for too long.
pub(crate) fn stalled(route: &Route<'_>, hosts: &Hosts, after: Duration) -> Error {
    quiet(route.name.to_owned(), hosts.name(route.host), after)
}

/// [`failed`] for those who hold the names already.
pub(crate) fn broken(operation: String, host: String, error: reqwest::Error) -> Error {
    // A URL carries the token in its query.
    let error = error.without_url();
    if error.is_builder() {
        let reason = innermost(&error);
        return Error::Encode { operation, reason };
    }
    let fault = if error.is_connect() {
        match chain(&error).any(is_tls) {
            true => Fault::Tls,
            false => Fault::Connect,
        }
    } else if error.is_timeout() {
        Fault::Timeout
    } else {
        Fault::Reset
    };
    Error::Transport {
        operation,
        host,
        fault,
        detail: innermost(&error),
        source: Some(Arc::new(error)),
    }
}

/// [`stalled`] for those who hold the names already.
pub(crate) fn quiet(operation: String, host: String, after: Duration) -> Error {
    Error::Transport {
        operation,
        host,
        fault: Fault::Timeout,
        detail: format!("nothing came for {} s", after.as_secs_f32()),
        source: None,
    }
}

fn chain<'a>(
    error: &'a (dyn StdError + 'static),
) -> impl Iterator<Item = &'a (dyn StdError + 'static)> {
    std::iter::successors(Some(error), |error: &&'a (dyn StdError + 'static)| {
        let error: &'a (dyn StdError + 'static) = *error;
        // An I/O error passes over the error that it wraps.
        let wrapped = error
            .downcast_ref::<io::Error>()
            .and_then(io::Error::get_ref);
        match wrapped {
            Some(wrapped) => Some(wrapped as &(dyn StdError + 'static)),
            None => error.source(),
        }
    })
    .take(16)
}

pub(crate) fn innermost(error: &(dyn StdError + 'static)) -> String {
    chain(error)
        .last()
        .map(ToString::to_string)
        .unwrap_or_default()
}

/// A handshake that fails is, to the connector, an I/O error of invalid data.
fn is_tls(error: &(dyn StdError + 'static)) -> bool {
    error
        .downcast_ref::<io::Error>()
        .is_some_and(|error| error.kind() == io::ErrorKind::InvalidData)
}
