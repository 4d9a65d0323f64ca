//! Where samples lie, and what they look like.

use crate::Direction;
use serde_json::Value;
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

/// Catalogue names of endpoints and the operations that they are here: `FAMILY NAME OPERATION`.
const NAMES: &str = include_str!("../names.tsv");

/// One payload.
#[derive(Clone, Debug)]
pub enum Sample {
    /// Of a call.
    Call {
        /// The name that the sample gives its endpoint.
        endpoint: String,
        /// Which way.
        direction: Direction,
        /// The operations of that name; several where a call has two forms.
        operations: Vec<String>,
        /// The payload.
        payload: Value,
    },
    /// A push, XML or JSON.
    Push {
        /// The name that the sample gives its event.
        event: String,
        /// The text.
        payload: String,
    },
}

impl Sample {
    pub(crate) fn place(&self) -> String {
        match self {
            Self::Call {
                endpoint,
                direction,
                ..
            } => format!("{endpoint} ({direction:?})"),
            Self::Push { event, .. } => event.clone(),
        }
    }
}

/// The folder of `YIZHAN_SAMPLES`, else the official samples where they lie beside the repository,
/// else the project's own.
#[must_use]
pub fn folder() -> PathBuf {
    if let Some(folder) = std::env::var_os("YIZHAN_SAMPLES") {
        return folder.into();
    }
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let beside = here.join("../../../shared/samples");
    if beside.is_dir() {
        beside
    } else {
        here.join("fixtures")
    }
}

/// All samples of a folder: `api.jsonl` and `work.jsonl` (`endpoint`, `kind`, `payload`),
/// `events-api.jsonl` and `events-work.jsonl` (`event`, `payload`).
///
/// # Errors
/// When the folder has none, or a line is not understood.
pub fn read(folder: &Path) -> Result<Vec<Sample>, String> {
    let mut names: BTreeMap<(&str, &str), Vec<String>> = BTreeMap::new();
    for line in NAMES.lines() {
        let mut columns = line.split('\t');
        if let (Some(family), Some(name), Some(operation)) =
            (columns.next(), columns.next(), columns.next())
        {
            names
                .entry((family, name))
                .or_default()
                .push(operation.to_owned());
        }
    }
    let mut samples = Vec::new();
    for family in ["api", "work"] {
        for line in lines(folder, &format!("{family}.jsonl"))? {
            samples.push(call(&names, family, line)?);
        }
        for line in lines(folder, &format!("events-{family}.jsonl"))? {
            samples.push(Sample::Push {
                event: text(&line, "event")?,
                payload: text(&line, "payload")?,
            });
        }
    }
    if samples.is_empty() {
        return Err(format!("{} has no samples", folder.display()));
    }
    Ok(samples)
}

fn call(
    names: &BTreeMap<(&str, &str), Vec<String>>,
    family: &str,
    mut line: Value,
) -> Result<Sample, String> {
    let endpoint = text(&line, "endpoint")?;
    let direction = match text(&line, "kind")?.as_str() {
        "request" => Direction::Request,
        "response" => Direction::Response,
        kind => {
            return Err(format!(
                "{endpoint}: the kind {kind} is neither request nor response"
            ));
        }
    };
    // Our own samples call an endpoint by our own name.
    let operations = names.get(&(family, endpoint.as_str())).cloned();
    Ok(Sample::Call {
        operations: operations.unwrap_or_else(|| vec![endpoint.clone()]),
        endpoint,
        direction,
        payload: line["payload"].take(),
    })
}

fn text(line: &Value, member: &str) -> Result<String, String> {
    let value = line[member].as_str();
    Ok(value
        .ok_or_else(|| format!("{line} has no {member}"))?
        .to_owned())
}

fn lines(folder: &Path, file: &str) -> Result<Vec<Value>, String> {
    let path = folder.join(file);
    if !path.exists() {
        return Ok(Vec::new());
    }
    let text = fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
    let read = |line| serde_json::from_str(line).map_err(|e| format!("{}: {e}", path.display()));
    text.lines()
        .filter(|l| !l.trim().is_empty())
        .map(read)
        .collect()
}
