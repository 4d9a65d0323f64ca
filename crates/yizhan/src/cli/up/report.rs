//! A line per step: {step, ok, ms}.

use super::super::{failure::Failure, output::Format};
use serde_json::json;
use std::time::Instant;

/// Prints what each step came to.
pub(super) struct Report {
    format: Format,
}

impl Report {
    pub(super) fn new(format: Format) -> Self {
        Self { format }
    }

    /// Carries out a step and prints its line; a failed step ends the walk.
    pub(super) async fn step<T>(
        &mut self,
        name: &str,
        work: impl Future<Output = Result<T, Failure>>,
    ) -> Result<T, Failure> {
        let start = Instant::now();
        let result = work.await;
        let ms = u64::try_from(start.elapsed().as_millis()).unwrap_or(u64::MAX);
        match result {
            Ok(value) => {
                self.format
                    .print(&json!({ "step": name, "ok": true, "ms": ms }), || {
                        format!("ok    {ms:>6} ms  {name}")
                    });
                Ok(value)
            }
            Err(failure) => {
                let reason = failure.to_string();
                self.format.print(
                    &json!({ "step": name, "ok": false, "ms": ms, "reason": reason }),
                    || format!("FAIL  {ms:>6} ms  {name}: {reason}"),
                );
                Err(Failure::new(format!("step \"{name}\": {reason}")))
            }
        }
    }
}
