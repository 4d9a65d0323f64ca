//! Sends sample payloads through the typed requests, answers and pushes and says what was lost.
//!
//! A response is read and must hold every member of the sample unaltered; a request is built from
//! the sample and must be written as the same JSON; a push must keep every member. What WeChat's
//! documents leave open is no loss: see [`compare`].

mod compare;
mod push;
mod samples;
mod types;

pub use compare::Direction;
pub use samples::{Sample, folder, read};

use serde_json::{Value, json};
use std::{collections::BTreeMap, fmt};
use yizhan_spec::{Converter, Entry};

/// What became of the samples.
#[derive(Debug, Default)]
pub struct Report {
    /// How many there were.
    pub samples: usize,
    /// How many came back whole.
    pub exact: usize,
    /// Those that lost or altered a member, with which.
    pub lossy: Vec<String>,
    /// Those that could not be read, or whose name is not known.
    pub failed: Vec<String>,
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "samples {}, exact {}, lossy {}, failed {}",
            self.samples,
            self.exact,
            self.lossy.len(),
            self.failed.len()
        )
    }
}

/// Sends every sample through the types of its endpoint.
#[must_use]
pub fn check(samples: &[Sample]) -> Report {
    let mut by_name: BTreeMap<&str, &types::Types> = BTreeMap::new();
    for types in types::all() {
        by_name.insert(types.operation.name, types);
    }
    let mut report = Report::default();
    for sample in samples {
        report.samples += 1;
        let outcome = match sample {
            Sample::Push { payload, .. } => push::lost(payload),
            Sample::Call {
                direction,
                operations,
                payload,
                ..
            } => call(&by_name, operations, *direction, payload),
        };
        let place = sample.place();
        match outcome {
            Ok(None) => report.exact += 1,
            Ok(Some(loss)) => report.lossy.push(format!("{place}: {loss}")),
            Err(error) => report.failed.push(format!("{place}: {error}")),
        }
    }
    report
}

/// What a payload loses; of an endpoint's forms the one that keeps most of it counts.
fn call(
    by_name: &BTreeMap<&str, &types::Types>,
    operations: &[String],
    direction: Direction,
    payload: &Value,
) -> Result<Option<String>, String> {
    let mut worst = Err("no endpoint is known by this name".to_owned());
    for name in operations {
        let Some(types) = by_name.get(name.as_str()) else {
            continue;
        };
        let entry = yizhan_spec::named(name);
        let whole = match direction {
            Direction::Request => types.request,
            Direction::Response => types.response,
        };
        let through = |payload: &Value| {
            whole(payload).map(|back| compare::loss(payload, &back, direction, entry))
        };
        let mut outcome = through(payload);
        if let (Ok(Some(_)), Some(part)) = (&outcome, entry.and_then(json_part)) {
            outcome = through(&json!({ part: payload.to_string() }));
        }
        match outcome {
            Ok(None) => return Ok(None),
            Ok(loss) => worst = Ok(loss),
            Err(error) if worst.is_err() => worst = Err(error),
            Err(_) => {}
        }
    }
    worst
}

/// The part of a multipart body that is JSON: samples of such calls show only that.
fn json_part(entry: &Entry) -> Option<&str> {
    let shape = entry.shape();
    let mut parts = shape.request.iter().filter(|_| !shape.files.is_empty());
    let part = parts.find(|f| f.converter == Some(Converter::JsonString))?;
    Some(&part.name)
}
