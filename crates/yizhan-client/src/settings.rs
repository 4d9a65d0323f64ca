//! Settings of the transport, with their defaults.

use crate::hosts::Hosts;
use std::time::Duration;

/// Settings of [`Http`](crate::Http).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct HttpSettings {
    /// Where WeChat's hosts are.
    pub hosts: Hosts,
    /// How long a connection may take; 5 s by default.
    pub connect_timeout: Duration,
    /// How long a call may take altogether; 10 s by default. Uploads and downloads have none, but
    /// see [`stall_timeout`](Self::stall_timeout).
    pub timeout: Duration,
    /// How long an upload or a download may go without a byte moving; 20 s by default.
    pub stall_timeout: Duration,
    /// How many bytes an answer that is held in memory may have, after decompression; 10 MB by
    /// default. Downloads are streamed and have no limit.
    pub answer_limit: usize,
}

impl HttpSettings {
    /// The defaults, with hosts elsewhere: a sandbox.
    #[must_use]
    pub fn at(hosts: Hosts) -> Self {
        Self {
            hosts,
            ..Self::default()
        }
    }
}

impl Default for HttpSettings {
    fn default() -> Self {
        Self {
            hosts: Hosts::wechat(),
            connect_timeout: Duration::from_secs(5),
            timeout: Duration::from_secs(10),
            stall_timeout: Duration::from_secs(20),
            answer_limit: 10_000_000,
        }
    }
}
