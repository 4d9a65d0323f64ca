//! A bound on time that costs nothing while nobody has to wait.

use futures_util::poll;
use std::{future::Future, pin::pin, task::Poll, time::Duration};
use tokio::time::{error::Elapsed, timeout};

/// Like [`timeout`], without its timer for a future that is ready when it is first asked.
pub(crate) async fn within<F: Future>(limit: Duration, future: F) -> Result<F::Output, Elapsed> {
    let mut future = pin!(future);
    match poll!(future.as_mut()) {
        Poll::Ready(output) => Ok(output),
        Poll::Pending => timeout(limit, future).await,
    }
}
