//! Articles (图文): drafts, uploads for mass messages, permanent ones of old, and those that are out.

use super::published::Published;
use crate::state::tokens::random_text;
use serde_json::Value;
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

/// News of one kind at most.
const MOST_OF_A_KIND: usize = 1_000;
/// Bytes of all articles of an account.
const MOST_BYTES: usize = 64 << 20;
/// Seconds that an upload lives.
const UPLOAD_LIFE: i64 = 3 * 86_400;

/// What articles were put down as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A draft (草稿): until it is sent or published.
    Draft,
    /// For mass messages: three days.
    Upload,
    /// Permanent material, as there was before drafts.
    Material,
}

/// Up to eight articles under one id.
#[derive(Clone)]
pub(crate) struct News {
    /// What they are.
    pub(crate) kind: Kind,
    /// The articles as they were checked. Snapshots share them.
    pub(crate) articles: Arc<Vec<Value>>,
    /// When they were put down.
    pub(crate) created_at: i64,
    /// When they were last changed.
    pub(crate) updated_at: i64,
    /// Grows with each change: who came later in the same second.
    order: u64,
}

impl News {
    fn is_alive(&self, now: i64) -> bool {
        self.kind != Kind::Upload || self.created_at + UPLOAD_LIFE > now
    }
}

/// An account's news by media id, and what is out by article id.
#[derive(Clone, Default)]
pub(crate) struct Newsroom {
    news: BTreeMap<String, News>,
    /// What is out.
    pub(crate) published: BTreeMap<String, Published>,
    last: u64,
}

impl Newsroom {
    /// Puts articles down; `None` when there is no room for more of the kind.
    pub(crate) fn add(&mut self, kind: Kind, articles: Vec<Value>, now: i64) -> Option<String> {
        self.news.retain(|_, news| news.is_alive(now));
        let is_full = self.news.values().filter(|n| n.kind == kind).count() >= MOST_OF_A_KIND;
        if is_full || self.bytes() + size(&articles) > MOST_BYTES {
            return None;
        }
        let id = random_text(64);
        self.last += 1;
        let news = News {
            kind,
            articles: Arc::new(articles),
            created_at: now,
            updated_at: now,
            order: self.last,
        };
        self.news.insert(id.clone(), news);
        Some(id)
    }

    /// News of any kind.
    pub(crate) fn get(&self, id: &str, now: i64) -> Option<&News> {
        self.news.get(id).filter(|news| news.is_alive(now))
    }

    /// Puts another article in the place of one; `false` when there is no room for it.
    pub(crate) fn change(&mut self, id: &str, index: usize, article: Value, now: i64) -> bool {
        if self.bytes() + size(std::slice::from_ref(&article)) > MOST_BYTES {
            return false;
        }
        self.last += 1;
        let Some(news) = self.news.get_mut(id) else {
            return false;
        };
        if let Some(old) = Arc::make_mut(&mut news.articles).get_mut(index) {
            *old = article;
        }
        (news.updated_at, news.order) = (now, self.last);
        true
    }

    /// Takes news away.
    pub(crate) fn remove(&mut self, id: &str) -> Option<News> {
        self.news.remove(id)
    }

    /// News of a kind, the latest first.
    pub(crate) fn list(&self, kind: Kind) -> Vec<(&str, &News)> {
        let of_kind = self.news.iter().filter(|(_, news)| news.kind == kind);
        let mut list: Vec<_> = of_kind.map(|(id, news)| (id.as_str(), news)).collect();
        list.sort_by_key(|(_, news)| std::cmp::Reverse(news.order));
        list
    }

    /// Whether these articles could come out, too.
    pub(crate) fn has_room_for(&self, articles: &[Value]) -> bool {
        self.published.len() < MOST_OF_A_KIND && self.bytes() + size(articles) <= MOST_BYTES
    }

    /// A draft is published: it leaves the draft box. Its article id.
    pub(crate) fn bring_out(&mut self, id: &str, now: i64) -> Option<String> {
        let news = self.news.remove(id)?;
        Some(self.publish(news.articles, false, now))
    }

    /// Articles come out: their article id.
    pub(crate) fn publish(&mut self, articles: Arc<Vec<Value>>, by_mass: bool, now: i64) -> String {
        let id = random_text(43);
        self.last += 1;
        let published = Published {
            articles,
            deleted: BTreeSet::new(),
            updated_at: now,
            by_mass,
            order: self.last,
        };
        self.published.insert(id.clone(), published);
        id
    }

    fn bytes(&self) -> usize {
        let waiting = self.news.values().map(|news| &news.articles);
        let out = self.published.values().map(|out| &out.articles);
        waiting.chain(out).map(|articles| size(articles)).sum()
    }
}

/// Where an article is read; the first one's number is 1.
pub(crate) fn url(base_url: &str, id: &str, number: usize) -> String {
    format!("{base_url}/s/{id}/{number}")
}

/// Bytes of articles, roughly: their texts are what counts.
fn size(articles: &[Value]) -> usize {
    let text = |article: &Value| article["content"].as_str().map_or(0, str::len);
    articles.iter().map(|article| text(article) + 4_096).sum()
}
