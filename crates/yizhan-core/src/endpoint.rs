//! A request type that knows where it goes and what answers it.

use crate::{operation::Operation, wire_in};
use serde::{Serialize, de::DeserializeOwned};

/// One endpoint of WeChat's server API: the request type, its answer and its route.
///
/// Requests only serialise and answers only deserialise, by the macros of [`crate::wire`]; nothing
/// per endpoint is a non-generic function, so an endpoint that a program does not call costs it
/// nothing.
pub trait Endpoint: Serialize {
    /// What WeChat answers when `errcode` is 0 or absent.
    type Response: DeserializeOwned;
    /// Everything about the endpoint that is not a member of the request.
    const OPERATION: &'static Operation;
}

/// An answer without members: the call succeeded.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Done {}

wire_in!(Done {});
