//! The names that a mini program asks for. What touches a protected word, WeChat's reviewers look at.

use crate::state::{
    notice::Event,
    review::{Request, Verdict},
    tally::Tally,
};
use serde_json::json;

/// Changes of a name in a year.
pub(crate) const CHANGED_A_YEAR: u32 = 2;
/// Requests remembered at most.
const MOST: usize = 100;

/// A name that was asked for.
#[derive(Clone, Debug)]
pub(crate) struct Wish {
    /// The name.
    pub(crate) name: String,
    /// What the reviewers were asked.
    pub(crate) request: Request,
}

/// Names asked for, and how often the name changed.
#[derive(Clone, Debug, Default)]
pub(crate) struct Naming {
    /// Latest last.
    pub(crate) wishes: Vec<Wish>,
    /// Changes of the year.
    pub(crate) changed: Tally,
}

impl Naming {
    /// The request that is not decided yet.
    pub(crate) fn open(&self) -> Option<&Wish> {
        self.wishes.iter().find(|w| w.request.is_open())
    }

    /// Remembers a request; the oldest makes room.
    pub(crate) fn asked(&mut self, name: &str, request: Request) {
        if self.wishes.len() >= MOST {
            self.wishes.remove(0);
        }
        self.wishes.push(Wish {
            name: name.to_owned(),
            request,
        });
    }

    /// The reviewers decide, which may change the account's name: who asked, and what is pushed.
    pub(crate) fn decide(
        &mut self,
        id: i64,
        verdict: &Verdict,
        now: i64,
        name: &mut String,
    ) -> Option<(Option<String>, Event)> {
        let wish = self.wishes.iter_mut().find(|w| w.request.id == id)?;
        if matches!(verdict, Verdict::Delay { .. }) || !wish.request.decide(verdict, now) {
            return None;
        }
        if matches!(verdict, Verdict::Pass) {
            name.clone_from(&wish.name);
            self.changed.count(year(now));
        }
        let event = Event {
            name: "wxa_nickname_audit",
            members: vec![
                ("ret", wish.request.number().into()),
                ("nickname", json!(wish.name)),
                ("reason", json!(wish.request.reason)),
            ],
        };
        Some((wish.request.component.clone(), event))
    }
}

/// The year in which changes of the name are counted.
pub(crate) fn year(now: i64) -> i64 {
    crate::clock::china_month(now).div_euclid(12)
}
