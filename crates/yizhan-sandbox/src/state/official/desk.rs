//! Customer service (客服): accounts of workers, who serves whom, who waits, and what was said.

pub(crate) mod worker;

use crate::state::notice::Event;
use serde_json::{Value, json};
use std::collections::{BTreeMap, VecDeque};
use worker::Worker;

/// Messages that are remembered at most; the oldest makes room.
const MOST_RECORDS: usize = 20_000;

/// A session (客服会话).
#[derive(Clone, Debug)]
pub(crate) struct Session {
    /// `kf_account`
    pub(crate) worker: String,
    /// When it began.
    pub(crate) began_at: i64,
}

/// A message between a worker and a user.
#[derive(Clone, Debug)]
pub(crate) struct Record {
    /// Ascending from 1.
    pub(crate) id: i64,
    /// When it was sent.
    pub(crate) at: i64,
    /// The user.
    pub(crate) openid: String,
    /// `kf_account`
    pub(crate) worker: String,
    /// Whether the worker sent it.
    pub(crate) by_worker: bool,
    /// What it says.
    pub(crate) text: String,
}

/// An account's customer service.
#[derive(Clone, Debug, Default)]
pub(crate) struct Desk {
    /// Oldest first.
    pub(crate) workers: Vec<Worker>,
    /// Sessions by openid.
    pub(crate) sessions: BTreeMap<String, Session>,
    /// Who waits for a worker, in the order in which they came, and when they last wrote.
    pub(crate) waiting: Vec<(String, i64)>,
    /// What was said, oldest first.
    pub(crate) records: VecDeque<Record>,
    last_worker: i64,
    last_record: i64,
}

impl Desk {
    /// The worker with that account: 65401 when there is none.
    pub(crate) fn worker(&mut self, account: &str) -> Result<&mut Worker, i32> {
        let mut workers = self.workers.iter_mut();
        workers.find(|w| w.account == account).ok_or(65401)
    }

    /// A number for a worker, as `kf_id`.
    pub(crate) fn next_worker(&mut self) -> i64 {
        self.last_worker += 1;
        1_000 + self.last_worker
    }

    /// Dismisses the workers that are meant, and ends their sessions; `false` when there is none.
    pub(crate) fn dismiss(&mut self, meant: impl Fn(&Worker) -> bool) -> bool {
        let gone: Vec<String> = self
            .workers
            .iter()
            .filter(|w| meant(w))
            .map(|w| w.account.clone())
            .collect();
        self.workers.retain(|w| !gone.contains(&w.account));
        self.sessions.retain(|_, s| !gone.contains(&s.worker));
        !gone.is_empty()
    }

    /// How many users a worker serves.
    pub(crate) fn serves(&self, account: &str) -> usize {
        let theirs = |s: &&Session| s.worker == account;
        self.sessions.values().filter(theirs).count()
    }

    /// A worker begins to serve a user; no event when they do already. 65401, 65402, 65415, 65414.
    pub(crate) fn begin(
        &mut self,
        worker: &str,
        openid: &str,
        now: i64,
    ) -> Result<Option<Event>, i32> {
        self.worker(worker)?.is_at_work()?;
        match self.sessions.get(openid) {
            Some(session) if session.worker == worker => return Ok(None),
            Some(_) => return Err(65414),
            None => {}
        }
        self.seat(worker, openid, now);
        Ok(Some(session_event("kf_create_session", worker)))
    }

    fn seat(&mut self, worker: &str, openid: &str, now: i64) {
        self.waiting.retain(|(waits, _)| waits != openid);
        let session = Session {
            worker: worker.to_owned(),
            began_at: now,
        };
        self.sessions.insert(openid.to_owned(), session);
    }

    /// A worker stops serving a user: 65401, 65413.
    pub(crate) fn end(&mut self, worker: &str, openid: &str) -> Result<Event, i32> {
        self.worker(worker)?;
        match self.sessions.get(openid) {
            Some(session) if session.worker == worker => {}
            _ => return Err(65413),
        }
        self.sessions.remove(openid);
        Ok(session_event("kf_close_session", worker))
    }

    /// The worker who serves a user hands them over to another: 65413, 65401, 65402, 65415.
    pub(crate) fn hand_over(&mut self, openid: &str, to: &str, now: i64) -> Result<Event, i32> {
        let session = self.sessions.get(openid).cloned().ok_or(65413)?;
        self.worker(to)?.is_at_work()?;
        self.seat(to, openid, now);
        let from = Value::from(session.worker);
        Ok(Event {
            name: "kf_switch_session",
            members: vec![("FromKfAccount", from), ("ToKfAccount", to.into())],
        })
    }

    /// A message is passed on to customer service: to a worker who is named and at work, to the one
    /// who serves the user, else to the queue.
    pub(crate) fn pass_on(&mut self, openid: &str, worker: &str, now: i64) -> Option<Event> {
        if self.sessions.contains_key(openid) {
            return None;
        }
        if let Ok(event) = self.begin(worker, openid, now) {
            return event;
        }
        match self.waiting.iter_mut().find(|(waits, _)| waits == openid) {
            Some((_, latest)) => *latest = now,
            None => self.waiting.push((openid.to_owned(), now)),
        }
        None
    }

    /// A user writes: whoever serves them reads it.
    pub(crate) fn heard(&mut self, openid: &str, text: &str, now: i64) {
        if let Some(worker) = self.sessions.get(openid).map(|s| s.worker.clone()) {
            self.record(openid, &worker, false, text, now);
        } else if let Some((_, latest)) = self.waiting.iter_mut().find(|(w, _)| w == openid) {
            *latest = now;
        }
    }

    /// Remembers a message.
    pub(crate) fn record(
        &mut self,
        openid: &str,
        worker: &str,
        by_worker: bool,
        text: &str,
        now: i64,
    ) {
        if self.records.len() >= MOST_RECORDS {
            self.records.pop_front();
        }
        self.last_record += 1;
        self.records.push_back(Record {
            id: self.last_record,
            at: now,
            openid: openid.to_owned(),
            worker: worker.to_owned(),
            by_worker,
            text: text.to_owned(),
        });
    }
}

fn session_event(name: &'static str, worker: &str) -> Event {
    Event {
        name,
        members: vec![("KfAccount", json!(worker))],
    }
}
