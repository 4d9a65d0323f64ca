//! Structured logs on standard error, as text or as JSON.
//!
//! Redaction is not done here: no secret has a `Debug` or `Display`, so none can reach a log line.

use crate::config::Log;
use std::io::IsTerminal;
use tracing_subscriber::{EnvFilter, filter::ParseError};

/// Starts logging for the whole process. A second call does nothing.
///
/// # Errors
/// When `log.level` is not a filter.
pub fn init(log: &Log) -> Result<(), ParseError> {
    let filter = EnvFilter::try_new(&log.level)?;
    let builder = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .with_ansi(std::io::stderr().is_terminal());
    // An error here means that logging was started before, by a test or by `yizhan up`.
    let _ = if log.json {
        builder.json().flatten_event(true).try_init()
    } else {
        builder.try_init()
    };
    Ok(())
}
