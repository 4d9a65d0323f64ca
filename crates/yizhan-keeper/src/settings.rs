//! What the engine is told at its start: the platforms, and how to pace itself.

use yizhan_core::{AppId, SecretString};

/// A third-party platform, as the keeper needs it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Platform {
    /// `component_appid`
    pub app_id: AppId,
    /// `component_appsecret`
    pub secret: SecretString,
}

impl Platform {
    /// From WeChat's console.
    pub fn new(app_id: impl Into<AppId>, secret: SecretString) -> Self {
        Self {
            app_id: app_id.into(),
            secret,
        }
    }
}

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
    /// A ticket is overdue when none came for so long; 25 minutes by default. It is usable for 12 h.
    pub ticket_silence_seconds: i64,
    /// Accounts whose token nobody asked for in so many seconds are refreshed when somebody does,
    /// not ahead; `None`, the default, refreshes all ahead.
    pub idle_seconds: Option<i64>,
    /// Whether official accounts get their JS-SDK ticket as soon as they are authorised, not only
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
