//! Publications (发布): tasks that end after a while, well or not.

use super::news::{Kind, url};
use crate::state::{
    State,
    notice::{Event, Notice},
};
use serde_json::{Value, json};

/// Tasks that are remembered; the oldest makes room.
const MOST_TASKS: usize = 1_000;
/// Where the numbers of tasks begin.
const FIRST_ID: i64 = 2_247_483_648;

/// `publish_status`
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Status {
    /// 0: out.
    Success,
    /// 1: on its way.
    Publishing,
    /// 2: it is not original.
    NotOriginal,
    /// 3: it failed.
    Failed,
    /// 4: the reviewers refused it.
    Refused,
    /// 5: taken back by the account, all of it.
    TakenBack,
}

impl Status {
    /// As WeChat numbers it.
    pub(crate) fn number(self) -> i64 {
        match self {
            Self::Success => 0,
            Self::Publishing => 1,
            Self::NotOriginal => 2,
            Self::Failed => 3,
            Self::Refused => 4,
            Self::TakenBack => 5,
        }
    }

    /// How a task can end.
    pub(crate) fn end(number: i64) -> Option<Self> {
        let ends = [
            Self::Success,
            Self::NotOriginal,
            Self::Failed,
            Self::Refused,
        ];
        ends.into_iter().find(|end| end.number() == number)
    }
}

/// A task.
#[derive(Clone)]
pub(crate) struct Task {
    /// `publish_id`
    pub(crate) id: i64,
    /// The draft.
    pub(crate) media_id: String,
    /// When it ends by itself.
    pub(crate) due: i64,
    /// How it stands.
    pub(crate) status: Status,
    /// Under what the articles are out.
    pub(crate) article_id: Option<String>,
    /// Numbers of the articles that failed.
    pub(crate) fail_idx: Vec<usize>,
}

/// An account's tasks, oldest first.
#[derive(Clone, Default)]
pub(crate) struct Publications {
    /// The tasks.
    pub(crate) tasks: Vec<Task>,
    last: i64,
}

impl Publications {
    /// A new task.
    pub(crate) fn submit(&mut self, media_id: &str, due: i64) -> i64 {
        if self.tasks.len() >= MOST_TASKS {
            self.tasks.remove(0);
        }
        let id = FIRST_ID + self.last;
        self.last += 1;
        self.tasks.push(Task {
            id,
            media_id: media_id.to_owned(),
            due,
            status: Status::Publishing,
            article_id: None,
            fail_idx: Vec::new(),
        });
        id
    }

    /// Tasks that have not ended, oldest first.
    pub(crate) fn open(&self) -> impl Iterator<Item = &Task> {
        let tasks = self.tasks.iter();
        tasks.filter(|task| task.status == Status::Publishing)
    }
}

/// What is told of articles that are out.
pub(crate) fn detail(base_url: &str, article_id: &str, count: usize) -> Value {
    let item = |n| json!({ "idx": n, "article_url": url(base_url, article_id, n) });
    let items: Vec<Value> = (1..=count).map(item).collect();
    json!({ "count": count, "item": items })
}

impl State {
    /// A task ends; `None` when there is none such, or it has ended. Without `fail_idx` a failure
    /// is every article's.
    pub(crate) fn end_publication(
        &mut self,
        base_url: &str,
        account: &str,
        id: i64,
        end: Status,
        fail_idx: Option<Vec<usize>>,
    ) -> Option<Notice> {
        let now = self.now();
        let kept = self.official.get_mut(account)?;
        let mut tasks = kept.publications.tasks.iter_mut();
        let task = tasks.find(|t| t.id == id && t.status == Status::Publishing)?;
        let draft = kept.news.get(&task.media_id, now);
        // A draft that was deleted meanwhile cannot come out.
        let draft = draft.filter(|news| news.kind == Kind::Draft);
        let count = draft.map_or(0, |news| news.articles.len());
        task.status = if draft.is_some() { end } else { Status::Failed };
        let mut info = json!({ "publish_id": id, "publish_status": task.status.number() });
        match task.status {
            Status::Success => {
                let article_id = kept.news.bring_out(&task.media_id, now)?;
                info["article_id"] = article_id.clone().into();
                info["article_detail"] = detail(base_url, &article_id, count);
                task.article_id = Some(article_id);
            }
            Status::NotOriginal | Status::Refused => {
                task.fail_idx = fail_idx.unwrap_or_else(|| (1..=count).collect());
                info["fail_idx"] = json!(task.fail_idx);
            }
            _ => {}
        }
        Some(Notice {
            account: account.to_owned(),
            component: None,
            from: None,
            event: Event {
                name: "PUBLISHJOBFINISH",
                members: vec![("PublishEventInfo", info)],
            },
        })
    }

    /// Ends what has fallen due, well.
    pub(crate) fn end_due_publications(&mut self, base_url: &str) -> Vec<Notice> {
        let now = self.now();
        let mut due: Vec<(String, i64)> = Vec::new();
        for (account, kept) in &self.official {
            let open = kept.publications.open().filter(|task| task.due <= now);
            due.extend(open.map(|task| (account.clone(), task.id)));
        }
        due.into_iter()
            .filter_map(|(account, id)| {
                self.end_publication(base_url, &account, id, Status::Success, None)
            })
            .collect()
    }
}
