//! Work in order per account, and at the same time for different accounts.

use futures_core::future::BoxFuture;
use std::{
    collections::{HashMap, VecDeque},
    sync::{Arc, Mutex, PoisonError},
};
use tokio_util::task::TaskTracker;

type Job = BoxFuture<'static, ()>;

/// A queue per account that has work; an account without work costs nothing. The caller bounds how
/// many jobs there are. Jobs must not panic.
#[derive(Clone, Default)]
pub(crate) struct Lanes(Arc<Mutex<HashMap<String, VecDeque<Job>>>>);

impl Lanes {
    /// Runs a job after all jobs that were given for the same account before.
    pub(crate) fn push(&self, tasks: &TaskTracker, account: String, job: Job) {
        let mut lanes = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(waiting) = lanes.get_mut(&account) {
            waiting.push_back(job);
            return;
        }
        lanes.insert(account.clone(), VecDeque::new());
        drop(lanes);
        let lanes = self.clone();
        tasks.spawn(async move {
            let mut job = job;
            loop {
                job.await;
                match lanes.next(&account) {
                    Some(next) => job = next,
                    None => break,
                }
            }
        });
    }

    fn next(&self, account: &str) -> Option<Job> {
        let mut lanes = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let next = lanes.get_mut(account)?.pop_front();
        if next.is_none() {
            lanes.remove(account);
        }
        next
    }
}
