//! Results on standard output: text for people, or one JSON object a line.

use clap::ValueEnum;
use serde_json::Value;
use std::io::{self, Write};

/// `--format`
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    /// For people.
    #[default]
    Text,
    /// One JSON object a line.
    Json,
}

impl Format {
    /// Prints one result. A reader that has closed the pipe ends the program quietly.
    pub(super) fn print(self, json: &Value, text: impl FnOnce() -> String) {
        let line = match self {
            Self::Json => json.to_string(),
            Self::Text => text(),
        };
        let mut out = io::stdout().lock();
        if writeln!(out, "{line}").and_then(|()| out.flush()).is_err() {
            std::process::exit(0);
        }
    }
}
