//! Switches of a mini program: whether it can be searched, which account it shows, what is fetched
//! before it starts.

/// The switches.
#[derive(Clone, Debug, Default)]
pub(crate) struct Settings {
    /// Whether it is hidden from search.
    pub(crate) unsearchable: bool,
    /// The official account that visitors are invited to follow (扫码关注组件).
    pub(crate) shown: Option<String>,
    /// What is fetched at the start (数据预拉取).
    pub(crate) pre_fetch: Fetch,
    /// What is fetched from time to time (数据周期性更新).
    pub(crate) period_fetch: Fetch,
}

/// What is fetched ahead.
#[derive(Clone, Debug, Default)]
pub(crate) struct Fetch {
    /// Whether it is.
    pub(crate) open: bool,
    /// Where from.
    pub(crate) from: Source,
}

/// Where data come from.
#[derive(Clone, Debug)]
pub(crate) enum Source {
    /// The developer's server.
    Server {
        /// The address.
        url: String,
    },
    /// A cloud function (云函数).
    Cloud {
        /// Its environment.
        env: String,
        /// Its name.
        function: String,
    },
}

impl Default for Source {
    fn default() -> Self {
        Self::Server { url: String::new() }
    }
}
