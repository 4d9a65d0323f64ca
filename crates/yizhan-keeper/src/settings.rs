//! How the engine paces itself.

/// How the keeper paces itself.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Settings {
    /// How long before its end a token is refreshed at the latest; 10 minutes by default. Jitter
    /// makes it earlier, the more accounts there are.
    pub refresh_ahead_seconds: i64,
    /// The most refreshes started in a second, over all accounts; 50 by default.
    pub refreshes_per_second: u32,
    /// The most refreshes ahead of time that are under way at once; 64 by default.
    pub concurrent_refreshes: usize,
    /// A ticket is overdue when none came for so long; 25 minutes by default. A component's is usable
    /// for 12 hours, a suite's for 30 minutes.
    pub ticket_silence_seconds: i64,
    /// Accounts whose token nobody asked for in so many seconds are refreshed when somebody does,
    /// not ahead; `None`, the default, refreshes all ahead.
    pub idle_seconds: Option<i64>,
    /// Whether official accounts that authorise a platform get their JS-SDK ticket at once, not only
    /// when one is asked for; yes by default.
    pub jsapi_tickets_ahead: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            refresh_ahead_seconds: 600,
            refreshes_per_second: 50,
            concurrent_refreshes: 64,
            ticket_silence_seconds: 1500,
            idle_seconds: None,
            jsapi_tickets_ahead: true,
        }
    }
}
