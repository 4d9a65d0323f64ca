//! Mass messages (群发): jobs that take a while, whom they reached, how many are allowed.

use super::{
    Official,
    news::{Kind, url},
};
use crate::{
    clock::china_month,
    state::{
        State, User,
        notice::{Event, Notice},
        tally::Tally,
    },
    world::AccountKind,
};
use serde_json::{Value, json};
use std::{collections::BTreeSet, sync::Arc};

/// Jobs that are remembered; the oldest makes room. More than two days' quota.
const MOST_JOBS: usize = 200;
/// Where the numbers of messages begin, and from one to its `msg_data_id`.
const FIRST_ID: i64 = 3_147_483_648;
const DATA_ID: i64 = 200_000_000;
/// Seconds that a `clientmsgid` is remembered.
const CLIENT_ID_LIFE: i64 = 86_400;
/// Mass messages that a follower of a service account gets in a month.
pub(crate) const A_MONTH: u32 = 4;

/// Who is meant.
#[derive(Clone, Debug)]
pub(crate) enum To {
    /// All followers.
    All,
    /// Those with a tag.
    Tag(i64),
    /// Those who are listed.
    Listed(Arc<BTreeSet<String>>),
}

/// How a job stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Status {
    /// On its way.
    Sending,
    /// Done.
    Sent,
    /// Not done.
    Failed,
    /// Sent and taken back.
    Deleted,
}

/// A mass message.
#[derive(Clone)]
pub(crate) struct Job {
    /// `msg_id`
    pub(crate) id: i64,
    /// The caller's own id; empty: none.
    pub(crate) client_id: String,
    /// When it was asked for.
    pub(crate) asked_at: i64,
    /// When it is done by itself.
    pub(crate) due: i64,
    /// Who is meant.
    pub(crate) to: To,
    /// `msgtype` and the member of that name.
    pub(crate) message: Value,
    /// The articles of an `mpnews`, and what they were kept as.
    pub(crate) news: Option<(String, Arc<Vec<Value>>)>,
    /// How it stands.
    pub(crate) status: Status,
    /// Whom it reached.
    pub(crate) reached: Arc<Vec<String>>,
    /// Under what its articles are out.
    pub(crate) article_id: Option<String>,
}

/// The `msg_data_id` of a job.
pub(crate) fn data_id(id: i64) -> i64 {
    id + DATA_ID
}

/// An account's mass messages.
#[derive(Clone)]
pub(crate) struct Mass {
    /// The jobs, oldest first.
    pub(crate) jobs: Vec<Job>,
    /// Level of speed: 0 is the fastest, 4 the slowest.
    pub(crate) speed: usize,
    /// Those that count for the account: of a subscription account each, of a service account to all.
    pub(crate) sent: Tally,
    last: i64,
}

impl Default for Mass {
    fn default() -> Self {
        Self {
            jobs: Vec::new(),
            speed: 3,
            sent: Tally::default(),
            last: 0,
        }
    }
}

impl Mass {
    /// The job of a caller's id, if it is a day old at most.
    pub(crate) fn known(&self, client_id: &str, now: i64) -> Option<&Job> {
        let known = |job: &&Job| {
            job.client_id == client_id && job.asked_at.saturating_add(CLIENT_ID_LIFE) > now
        };
        self.jobs
            .iter()
            .find(|job| !client_id.is_empty() && known(job))
    }

    /// Begins a job: its number.
    pub(crate) fn begin(&mut self, mut job: Job) -> i64 {
        if self.jobs.len() >= MOST_JOBS {
            self.jobs.remove(0);
        }
        job.id = FIRST_ID + self.last;
        self.last += 1;
        let id = job.id;
        self.jobs.push(job);
        id
    }

    /// Jobs on their way, oldest first.
    pub(crate) fn open(&self) -> impl Iterator<Item = &Job> {
        let jobs = self.jobs.iter();
        jobs.filter(|job| job.status == Status::Sending)
    }
}

/// Whom a job means, how many of them may get it, and who they are.
struct Receivers {
    meant: usize,
    left: Vec<String>,
}

impl State {
    /// A job ends; `None` when there is none such, or it has ended. `failure` is the `Status` of the
    /// event when nobody gets it.
    pub(crate) fn end_mass(
        &mut self,
        base_url: &str,
        account: &str,
        id: i64,
        failure: Option<String>,
    ) -> Option<Notice> {
        let now = self.now();
        let open = self.official.get(account)?.mass.open().find(|j| j.id == id);
        let job = open?.clone();
        let receivers = self.receivers(account, &job.to);
        let nobody = receivers.left.is_empty().then(|| "send fail".to_owned());
        let failure = failure.or(nobody);
        let mut members = told(id, &receivers, failure.as_deref());
        if failure.is_none() {
            for openid in &receivers.left {
                let key = (account.to_owned(), openid.clone());
                if let Some(user) = self.users.get_mut(&key) {
                    user.following.mass.count(china_month(now));
                }
            }
        }
        let kept = self.official.get_mut(account)?;
        let mut article_id = None;
        if let (Some((media_id, articles)), None) = (&job.news, &failure) {
            let id = bring_out(kept, media_id, articles, now);
            members.push(("ArticleUrlResult", urls(base_url, &id, articles.len())));
            article_id = Some(id);
        }
        let job = kept.mass.jobs.iter_mut().find(|job| job.id == id)?;
        job.article_id = article_id;
        if failure.is_some() {
            job.status = Status::Failed;
        } else {
            job.status = Status::Sent;
            job.reached = Arc::new(receivers.left);
        }
        Some(Notice {
            account: account.to_owned(),
            component: None,
            from: None,
            event: Event {
                name: "MASSSENDJOBFINISH",
                members,
            },
        })
    }

    /// Whether an account is a subscription account (订阅号).
    pub(crate) fn is_subscription(&self, account: &str) -> bool {
        let account = self.accounts.get(account);
        account.is_some_and(|a| a.is.kind == AccountKind::Subscription)
    }

    /// Ends what has fallen due, well.
    pub(crate) fn end_due_mass(&mut self, base_url: &str) -> Vec<Notice> {
        let now = self.now();
        let mut due: Vec<(String, i64)> = Vec::new();
        for (account, kept) in &self.official {
            let open = kept.mass.open().filter(|job| job.due <= now);
            due.extend(open.map(|job| (account.clone(), job.id)));
        }
        due.into_iter()
            .filter_map(|(account, id)| self.end_mass(base_url, &account, id, None))
            .collect()
    }

    /// Followers only; who blocks messages, is on the blacklist or has had the month's four is left out.
    fn receivers(&self, account: &str, to: &To) -> Receivers {
        let month = china_month(self.now());
        let is_meant = |user: &&User| {
            user.is.subscribed
                && match to {
                    To::All => true,
                    To::Tag(tag) => user.following.tags.contains(tag),
                    To::Listed(openids) => openids.contains(&user.is.openid),
                }
        };
        let may_get = |user: &&User| {
            !user.is.blocks_messages
                && !user.following.blacklisted
                && (self.is_subscription(account) || user.following.mass.rest(month, A_MONTH) > 0)
        };
        let meant: Vec<&User> = self.people(account).filter(is_meant).collect();
        let left = meant.iter().copied().filter(may_get);
        Receivers {
            left: left.map(|user| user.is.openid.clone()).collect(),
            meant: meant.len(),
        }
    }
}

/// How many were meant, may get it and got it: the members of the event.
fn told(id: i64, receivers: &Receivers, failure: Option<&str>) -> Vec<(&'static str, Value)> {
    let left = receivers.left.len();
    let sent = if failure.is_some() { 0 } else { left };
    // 1: no reprint; 3: a reprint that may not be sent.
    let check = match failure {
        Some("err(30002)" | "err(30003)") => 3,
        _ => 1,
    };
    let copyright = json!({ "Count": 0, "ResultList": null, "CheckState": check });
    vec![
        ("MsgID", id.into()),
        ("Status", failure.unwrap_or("send success").into()),
        ("TotalCount", receivers.meant.into()),
        ("FilterCount", left.into()),
        ("SentCount", sent.into()),
        ("ErrorCount", (left - sent).into()),
        ("CopyrightCheckResult", copyright),
    ]
}

/// Where the articles are read.
fn urls(base_url: &str, article_id: &str, count: usize) -> Value {
    let item = |n| json!({ "ArticleIdx": n, "ArticleUrl": url(base_url, article_id, n) });
    let items: Vec<Value> = (1..=count).map(item).collect();
    json!({ "Count": count, "ResultList": { "item": items } })
}

/// The articles of a mass message come out; a draft leaves the draft box.
fn bring_out(kept: &mut Official, media_id: &str, articles: &Arc<Vec<Value>>, now: i64) -> String {
    let is_draft = |kept: &Official| {
        let news = kept.news.get(media_id, now);
        news.is_some_and(|news| news.kind == Kind::Draft)
    };
    if is_draft(kept) {
        kept.news.remove(media_id);
    }
    kept.news.publish(articles.clone(), true, now)
}
