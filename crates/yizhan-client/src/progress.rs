//! Follows a transfer: what has moved, whether it still moves, and what broke it on our side.

use bytes::Bytes;
use futures_core::{Stream, stream::BoxStream};
use futures_util::{StreamExt, stream};
use std::{
    io,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

/// How far a transfer is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// Bytes of the file that have moved.
    pub bytes: u64,
    /// How many there are, when that is known.
    pub total: Option<u64>,
}

/// Called after each piece of a file, from the task that transfers it: it must be quick.
pub(crate) type OnProgress = Arc<dyn Fn(Progress) + Send + Sync>;

/// What the parts of one upload have in common.
#[derive(Default)]
pub(crate) struct Transfer {
    moved: AtomicU64,
    broken: Mutex<Option<Arc<io::Error>>>,
}

impl Transfer {
    /// Returns once nothing has moved for so long.
    pub(crate) async fn stalled(&self, limit: Duration) {
        let mut before = self.moved.load(Ordering::Relaxed);
        loop {
            tokio::time::sleep(limit).await;
            let now = self.moved.load(Ordering::Relaxed);
            if now == before {
                return;
            }
            before = now;
        }
    }

    /// What went wrong when the file was read.
    pub(crate) fn broken(&self) -> Option<Arc<io::Error>> {
        let broken = self.broken.lock();
        broken.unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn fail(&self, error: io::Error) -> io::Error {
        let error = Arc::new(error);
        let kind = error.kind();
        *self.broken.lock().unwrap_or_else(PoisonError::into_inner) = Some(Arc::clone(&error));
        io::Error::new(kind, error)
    }
}

/// A file's bytes, counted, and held to the length that was announced for them.
pub(crate) fn follow(
    bytes: BoxStream<'static, io::Result<Bytes>>,
    total: Option<u64>,
    transfer: Arc<Transfer>,
    on_progress: Option<OnProgress>,
) -> impl Stream<Item = io::Result<Bytes>> + Send + 'static {
    let state = (bytes, 0_u64, transfer, on_progress);
    stream::try_unfold(
        state,
        move |(mut bytes, done, transfer, on_progress)| async move {
            let piece = match bytes.next().await {
                Some(Ok(piece)) => piece,
                Some(Err(error)) => return Err(transfer.fail(error)),
                None => {
                    return match total {
                        Some(total) if total != done => Err(transfer.fail(length(total, done))),
                        _ => Ok(None),
                    };
                }
            };
            let done = done.saturating_add(piece.len() as u64);
            if let Some(total) = total.filter(|total| done > *total) {
                return Err(transfer.fail(length(total, done)));
            }
            transfer
                .moved
                .fetch_add(piece.len() as u64, Ordering::Relaxed);
            if let Some(on_progress) = &on_progress {
                on_progress(Progress { bytes: done, total });
            }
            Ok(Some((piece, (bytes, done, transfer, on_progress))))
        },
    )
}

fn length(announced: u64, found: u64) -> io::Error {
    io::Error::new(
        io::ErrorKind::InvalidData,
        format!("the file was announced with {announced} bytes, but {found} came"),
    )
}
