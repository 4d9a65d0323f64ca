//! Categories (类目) of a mini program, and an excerpt of WeChat's tree of them.

use crate::state::{
    notice::Event,
    review::{Request, Standing, Verdict},
    tally::Tally,
};
use serde_json::json;

/// A category of the second level.
pub(crate) struct Known {
    /// Number and name of the first level.
    pub(crate) first: (i64, &'static str),
    /// Number and name of the second.
    pub(crate) second: (i64, &'static str),
    /// The certificate that must be shown; empty: none.
    pub(crate) certificate: &'static str,
}

/// An excerpt of the tree, enough for both kinds: with a certificate and without.
pub(crate) const KNOWN: &[Known] = &[
    known(1, "快递业与邮政", 558, "装卸搬运", ""),
    known(
        8,
        "教育",
        39,
        "出国移民",
        "《因私出入境中介机构经营许可证》",
    ),
    known(287, "工具", 612, "信息查询", ""),
    known(287, "工具", 616, "效率", ""),
    known(402, "法律", 920, "律师", "《律师执业资格证》"),
];

const fn known(
    first: i64,
    first_name: &'static str,
    second: i64,
    second_name: &'static str,
    certificate: &'static str,
) -> Known {
    Known {
        first: (first, first_name),
        second: (second, second_name),
        certificate,
    }
}

/// Looks a category up.
pub(crate) fn find(first: i64, second: i64) -> Option<&'static Known> {
    KNOWN
        .iter()
        .find(|k| k.first.0 == first && k.second.0 == second)
}

/// A category that is set.
#[derive(Clone, Debug)]
pub(crate) struct Category {
    /// Of the first level.
    pub(crate) first: i64,
    /// Of the second.
    pub(crate) second: i64,
    /// What the reviewers were asked; `None`: it needs no certificate.
    pub(crate) request: Option<Request>,
}

impl Category {
    /// 1 under audit, 2 refused, 3 set.
    pub(crate) fn status(&self) -> i64 {
        self.request.as_ref().map_or(3, Request::number)
    }
}

/// All categories of a mini program.
#[derive(Clone, Debug, Default)]
pub(crate) struct Categories {
    /// In the order in which they were added.
    pub(crate) set: Vec<Category>,
    /// Additions of the month.
    pub(crate) added: Tally,
}

impl Categories {
    /// Sets one without a certificate and without counting it.
    pub(crate) fn set_quietly(&mut self, first: i64, second: i64) {
        self.set.push(Category {
            first,
            second,
            request: None,
        });
    }

    /// The reviewers decide: who asked, and what is pushed.
    pub(crate) fn decide(
        &mut self,
        id: i64,
        verdict: &Verdict,
        now: i64,
    ) -> Option<(Option<String>, Event)> {
        let (first, second, request) = self.set.iter_mut().find_map(|c| {
            let request = c.request.as_mut().filter(|r| r.id == id)?;
            Some((c.first, c.second, request))
        })?;
        if matches!(verdict, Verdict::Delay { .. }) || !request.decide(verdict, now) {
            return None;
        }
        let ret = if request.standing == Standing::Passed {
            3
        } else {
            2
        };
        let event = Event {
            name: "wxa_category_audit",
            members: vec![
                ("ret", ret.into()),
                ("first", first.into()),
                ("second", second.into()),
                ("reason", json!(request.reason)),
            ],
        };
        Some((request.component.clone(), event))
    }
}
