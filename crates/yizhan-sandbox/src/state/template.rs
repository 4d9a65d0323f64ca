//! A platform's draft box (草稿箱) and its library of code templates (代码模板库).

use super::tally::Tally;

/// Templates in a library at most.
const MOST_TEMPLATES: usize = 200;
/// Drafts at most; the oldest makes room.
const MOST_DRAFTS: usize = 200;

/// Code as it was uploaded from the developer tools.
#[derive(Clone, Debug)]
pub(crate) struct Draft {
    /// `draft_id`
    pub(crate) id: i64,
    /// `user_version`
    pub(crate) user_version: String,
    /// `user_desc`
    pub(crate) user_desc: String,
    /// When it was uploaded.
    pub(crate) made_at: i64,
    /// What is in it.
    pub(crate) contents: Contents,
}

/// What is in code.
#[derive(Clone, Debug, Default)]
pub(crate) struct Contents {
    /// The pages that it has.
    pub(crate) pages: Vec<String>,
    /// What information of users it collects: `privacy_key`s.
    pub(crate) privacy: Vec<String>,
    /// The interfaces that it calls.
    pub(crate) interfaces: Vec<String>,
}

/// A draft in the library.
#[derive(Clone, Debug)]
pub(crate) struct Template {
    /// `template_id`
    pub(crate) id: i64,
    /// 0: ordinary, 1: standard.
    pub(crate) kind: i64,
    /// When it was added.
    pub(crate) made_at: i64,
    /// What it was made of.
    pub(crate) draft: Draft,
}

/// What a platform has.
#[derive(Clone, Debug, Default)]
pub(crate) struct Templates {
    /// The draft box, oldest first.
    pub(crate) drafts: Vec<Draft>,
    /// The library, oldest first.
    pub(crate) library: Vec<Template>,
    /// Audits submitted this month by all mini programs of the platform.
    pub(crate) audits: Tally,
    /// Audits sped up this month.
    pub(crate) speedups: Tally,
    last_draft: i64,
    last_template: i64,
}

impl Templates {
    /// A platform that has uploaded one draft.
    pub(crate) fn new(now: i64) -> Self {
        let mut templates = Self::default();
        let contents = Contents {
            pages: vec!["pages/index/index".to_owned(), "pages/logs/logs".to_owned()],
            ..Contents::default()
        };
        templates.add_draft("1.0.0", "first draft", contents, now);
        templates
    }

    /// Puts a draft into the box.
    pub(crate) fn add_draft(
        &mut self,
        user_version: &str,
        user_desc: &str,
        contents: Contents,
        now: i64,
    ) -> i64 {
        if self.drafts.len() >= MOST_DRAFTS {
            self.drafts.remove(0);
        }
        self.last_draft += 1;
        self.drafts.push(Draft {
            id: self.last_draft,
            user_version: user_version.to_owned(),
            user_desc: user_desc.to_owned(),
            made_at: now,
            contents,
        });
        self.last_draft
    }

    /// Adds a draft to the library; 85064 when there is none such, 85065 when the library is full.
    pub(crate) fn add(&mut self, draft_id: i64, kind: i64, now: i64) -> Result<(), i32> {
        let draft = self.drafts.iter().find(|d| d.id == draft_id);
        let draft = draft.cloned().ok_or(85064)?;
        if self.library.len() >= MOST_TEMPLATES {
            return Err(85065);
        }
        self.last_template += 1;
        self.library.push(Template {
            id: self.last_template,
            kind,
            made_at: now,
            draft,
        });
        Ok(())
    }
}
