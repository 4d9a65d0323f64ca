//! Runs an application's function so that nothing it does reaches further than its own outcome.

use crate::{error::BoxError, within::within};
use futures_util::FutureExt as _;
use std::{any::Any, future::Future, panic::AssertUnwindSafe, time::Duration};
use tokio_util::sync::CancellationToken;

/// Why a function gave no result: a sentence for the log and the `error` event.
pub(crate) struct Failure(pub(crate) String);

/// Awaits what `f` makes. A panic, also one of `f` itself, an error and an overlong run are failures.
pub(crate) async fn run<T, F, Fut>(
    limit: Duration,
    abandoned: &CancellationToken,
    f: F,
) -> Result<T, Failure>
where
    F: FnOnce() -> Fut,
    Fut: Future<Output = Result<T, BoxError>>,
{
    // What the function shares with others is its own business: nothing of ours is left half done.
    let caught = AssertUnwindSafe(async { f().await }).catch_unwind();
    let ended = tokio::select! {
        biased;
        ended = within(limit, caught) => ended,
        () = abandoned.cancelled() => return Err(Failure("ended by the stop of the toolkit".to_owned())),
    };
    match ended {
        Err(_) => Err(Failure(format!("ended: it ran for more than {limit:?}"))),
        Ok(Err(panic)) => Err(Failure(format!("panicked: {}", message(&*panic)))),
        Ok(Ok(Err(error))) => Err(Failure(error.to_string())),
        Ok(Ok(Ok(value))) => Ok(value),
    }
}

fn message(panic: &(dyn Any + Send)) -> &str {
    let text = panic.downcast_ref::<&str>().copied();
    text.or_else(|| panic.downcast_ref::<String>().map(String::as_str))
        .unwrap_or("(no message)")
}
