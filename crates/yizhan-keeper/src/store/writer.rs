//! The one thread that writes: it commits whatever has queued up in one transaction (group commit),
//! and answers each writer after the commit. Who only looks something up is answered before.

use super::StoreError;
use rusqlite::{Connection, TransactionBehavior};
use std::{
    path::{Path, PathBuf},
    thread::{self, JoinHandle},
};
use tokio::sync::{mpsc, oneshot};

/// Writers wait when so many jobs are queued.
const QUEUE: usize = 4096;
/// The most jobs of one commit: bounds how long the first of them waits.
const BATCH: usize = 512;

/// Work for the writing thread, and who waits for it.
trait Job: Send {
    fn run(&mut self, db: &Connection);
    fn conclude(self: Box<Self>, failure: Option<StoreError>);
}

enum Queued {
    /// Told at once, from what is committed.
    Look(Box<dyn Job>),
    /// Done inside a transaction and told after its commit.
    Write(Box<dyn Job>),
}

struct Work<F, T> {
    work: Option<F>,
    result: Option<Result<T, StoreError>>,
    reply: oneshot::Sender<Result<T, StoreError>>,
}

impl<F, T> Job for Work<F, T>
where
    F: FnOnce(&Connection) -> Result<T, StoreError> + Send,
    T: Send,
{
    fn run(&mut self, db: &Connection) {
        if let Some(work) = self.work.take() {
            self.result = Some(work(db));
        }
    }
    fn conclude(self: Box<Self>, failure: Option<StoreError>) {
        let result = match (failure, self.result) {
            (Some(failure), _) => Err(failure),
            (None, Some(result)) => result,
            (None, None) => Err(StoreError::Closed),
        };
        let _ = self.reply.send(result);
    }
}

/// The way to the writing thread. Dropping it ends the thread after the queue is committed.
pub(super) struct Writer {
    jobs: Option<mpsc::Sender<Queued>>,
    thread: Option<JoinHandle<()>>,
}

impl Writer {
    pub(super) fn start(db: Connection, path: PathBuf) -> Result<Self, StoreError> {
        let (jobs, queue) = mpsc::channel(QUEUE);
        let name = path.clone();
        let thread = thread::Builder::new()
            .name("yizhan-store".to_owned())
            .spawn(move || run(db, queue, &path))
            .map_err(|error| StoreError::Open {
                path: name,
                reason: error.to_string(),
            })?;
        Ok(Self {
            jobs: Some(jobs),
            thread: Some(thread),
        })
    }

    /// Does `work` in the next transaction; returns when that is on disk. Once queued it is done
    /// even if the caller goes away. Work of several statements must undo itself when it fails.
    pub(super) async fn write<T, F>(&self, work: F) -> Result<T, StoreError>
    where
        T: Send + 'static,
        F: FnOnce(&Connection) -> Result<T, StoreError> + Send + 'static,
    {
        self.ask(work, Queued::Write).await
    }

    /// Does `work`, which only reads a little, before the next transaction.
    pub(super) async fn look<T, F>(&self, work: F) -> Result<T, StoreError>
    where
        T: Send + 'static,
        F: FnOnce(&Connection) -> Result<T, StoreError> + Send + 'static,
    {
        self.ask(work, Queued::Look).await
    }

    async fn ask<T, F>(&self, work: F, way: fn(Box<dyn Job>) -> Queued) -> Result<T, StoreError>
    where
        T: Send + 'static,
        F: FnOnce(&Connection) -> Result<T, StoreError> + Send + 'static,
    {
        let (reply, answer) = oneshot::channel();
        let job = way(Box::new(Work {
            work: Some(work),
            result: None,
            reply,
        }));
        let jobs = self.jobs.as_ref().ok_or(StoreError::Closed)?;
        jobs.send(job).await.map_err(|_| StoreError::Closed)?;
        answer.await.map_err(|_| StoreError::Closed)?
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        self.jobs = None;
        if let Some(thread) = self.thread.take()
            && thread.thread().id() != thread::current().id()
        {
            let _ = thread.join();
        }
    }
}

fn run(mut db: Connection, mut queue: mpsc::Receiver<Queued>, path: &Path) {
    let mut queued = Vec::with_capacity(BATCH);
    let (mut looks, mut writes) = (Vec::new(), Vec::with_capacity(BATCH));
    while queue.blocking_recv_many(&mut queued, BATCH) > 0 {
        for job in queued.drain(..) {
            match job {
                Queued::Look(job) => looks.push(job),
                Queued::Write(job) => writes.push(job),
            }
        }
        look(&db, &mut looks);
        if writes.is_empty() {
            continue;
        }
        let failure = commit(&mut db, &mut writes).err().map(|e| e.to_string());
        if let Some(reason) = &failure {
            tracing::error!(path = %path.display(), reason, "the store could not write");
        }
        for job in writes.drain(..) {
            job.conclude(failure.clone().map(|reason| StoreError::Commit {
                path: path.to_owned(),
                reason,
            }));
        }
    }
}

/// Runs what only reads. One transaction saves each of them the file's locks; a failure of it is
/// each statement's own.
fn look(db: &Connection, jobs: &mut Vec<Box<dyn Job>>) {
    let together = (jobs.len() > 1)
        .then(|| db.unchecked_transaction().ok())
        .flatten();
    for mut job in jobs.drain(..) {
        job.run(db);
        job.conclude(None);
    }
    drop(together);
}

fn commit(db: &mut Connection, batch: &mut [Box<dyn Job>]) -> Result<(), rusqlite::Error> {
    let transaction = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
    for job in batch {
        job.run(&transaction);
        if transaction.is_autocommit() {
            // A full disk or the like: SQLite has rolled everything back by itself.
            return Err(rusqlite::Error::SqliteFailure(
                rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_ABORT_ROLLBACK),
                Some("the database rolled the transaction back (disk full or failing?)".to_owned()),
            ));
        }
    }
    transaction.commit()
}

/// Runs several statements as one: all of them or none, inside the group's transaction.
pub(super) fn atomically<T>(
    db: &Connection,
    work: impl FnOnce(&Connection) -> Result<T, StoreError>,
) -> Result<T, StoreError> {
    db.prepare_cached("SAVEPOINT work")?.execute([])?;
    let result = work(db);
    if result.is_err() && !db.is_autocommit() {
        db.prepare_cached("ROLLBACK TO work")?.execute([])?;
    }
    if !db.is_autocommit() {
        db.prepare_cached("RELEASE work")?.execute([])?;
    }
    result
}
