//! Faults on demand: which calls or pushes go wrong, how, and how many times.

use serde::{Deserialize, Serialize};

/// Faults are few and made by hand; more than this is a mistake.
pub(crate) const MOST_FAULTS: usize = 1_000;

/// Which way a fault looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Direction {
    /// API calls that come in.
    #[default]
    Call,
    /// Pushes that go out.
    Push,
}

/// What a fault applies to; what is absent matches anything.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct FaultMatch {
    /// The path; a `*` at its end matches any rest.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) path: Option<String>,
    /// App id of the account or component.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) account: Option<String>,
    /// Calls in or pushes out.
    pub(crate) direction: Direction,
}

/// What goes wrong. `errcode` replaces the answer (nothing is done); the others act on the way
/// back, after the call has had its effect.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Fault {
    /// What it applies to.
    #[serde(rename = "match")]
    pub(crate) matching: FaultMatch,
    /// Answer this errcode.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) errcode: Option<i32>,
    /// With this errmsg instead of WeChat's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) errmsg: Option<String>,
    /// Answer this HTTP status with a short HTML page, as a proxy in between would.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) status: Option<u16>,
    /// Wait so long before answering; on pushes before sending.
    pub(crate) delay_ms: u64,
    /// Close the connection without an answer; a push is not sent at all.
    pub(crate) drop: bool,
    /// Break off after half of the body.
    pub(crate) truncate: bool,
    /// How often it strikes; 0: until it is deleted.
    pub(crate) times: u64,
}

/// A fault in force.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Armed {
    /// Its id.
    pub(crate) id: u64,
    /// The fault.
    #[serde(flatten)]
    pub(crate) fault: Fault,
    /// How often it has struck.
    pub(crate) struck: u64,
}

/// All faults in force; the oldest that matches strikes.
#[derive(Clone, Debug, Default)]
pub(crate) struct Faults {
    armed: Vec<Armed>,
    last_id: u64,
}

impl Faults {
    /// Puts a fault in force; `None` when there are too many.
    pub(crate) fn arm(&mut self, fault: Fault) -> Option<u64> {
        if self.armed.len() >= MOST_FAULTS {
            return None;
        }
        self.last_id += 1;
        self.armed.push(Armed {
            id: self.last_id,
            fault,
            struck: 0,
        });
        Some(self.last_id)
    }

    /// Takes one away, or all; how many went.
    pub(crate) fn disarm(&mut self, id: Option<u64>) -> usize {
        let before = self.armed.len();
        self.armed.retain(|a| id.is_some_and(|id| id != a.id));
        before - self.armed.len()
    }

    /// Those in force.
    pub(crate) fn list(&self) -> &[Armed] {
        &self.armed
    }

    /// The fault that strikes now, counted.
    pub(crate) fn strike(
        &mut self,
        direction: Direction,
        path: &str,
        accounts: &[&str],
    ) -> Option<Fault> {
        let at = self.armed.iter().position(|a| {
            let m = &a.fault.matching;
            m.direction == direction
                && m.path.as_deref().is_none_or(|p| path_matches(p, path))
                && m.account.as_deref().is_none_or(|id| accounts.contains(&id))
        })?;
        let armed = &mut self.armed[at];
        armed.struck += 1;
        let fault = armed.fault.clone();
        if fault.times > 0 && armed.struck >= fault.times {
            self.armed.remove(at);
        }
        Some(fault)
    }
}

fn path_matches(pattern: &str, path: &str) -> bool {
    match pattern.strip_suffix('*') {
        Some(start) => path.starts_with(start),
        None => pattern == path,
    }
}
