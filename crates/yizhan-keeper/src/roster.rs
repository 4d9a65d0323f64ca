//! Whom the keeper is in charge of.

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

/// A suite of WeCom (第三方应用), as the keeper needs it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Suite {
    /// `suite_id`
    pub suite_id: AppId,
    /// `suite_secret`
    pub secret: SecretString,
    /// The service provider's own corp and its `provider_secret`.
    pub provider: Option<(AppId, SecretString)>,
    /// Whether codes are exchanged by the first form of `get_permanent_code`, which is slower and
    /// brings a token along, and not by `v2/get_permanent_code`.
    pub first_form: bool,
}

impl Suite {
    /// From WeCom's console for providers.
    pub fn new(suite_id: impl Into<AppId>, secret: SecretString) -> Self {
        Self {
            suite_id: suite_id.into(),
            secret,
            provider: None,
            first_form: false,
        }
    }

    /// Says whose suite it is: operations that take the provider's token can then be called for the
    /// suite and for its corps.
    #[must_use]
    pub fn provider(mut self, corp: impl Into<AppId>, provider_secret: SecretString) -> Self {
        self.provider = Some((corp.into(), provider_secret));
        self
    }

    /// Has codes exchanged by the first form of `get_permanent_code`.
    #[must_use]
    pub fn first_form(mut self) -> Self {
        self.first_form = true;
        self
    }
}

/// Somebody whose secret we hold and whose token it brings.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Own {
    /// An official account or a mini program.
    Account {
        /// Its app id.
        app_id: AppId,
        /// Its app secret.
        secret: SecretString,
        /// Whether it is a mini program, which has no page tickets; `None` when that is not known.
        mini_program: Option<bool>,
        /// Whether its token comes from `token` and not from `stable_token`, which leaves the
        /// tokens of other systems alone.
        plain_token: bool,
    },
    /// An application of a corp, or another secret of the corp.
    Agent {
        /// `corpid`
        corp: AppId,
        /// Its id, or a name for a secret without one: `contacts` is that of the contacts (通讯录同步).
        agent: AppId,
        /// `corpsecret`
        secret: SecretString,
    },
    /// A corp as service provider.
    Provider {
        /// Its own `corpid`.
        corp: AppId,
        /// `provider_secret`
        secret: SecretString,
    },
}

impl Own {
    /// An official account or mini program; of which kind it is, is not said.
    pub fn account(app_id: impl Into<AppId>, secret: SecretString) -> Self {
        Self::Account {
            app_id: app_id.into(),
            secret,
            mini_program: None,
            plain_token: false,
        }
    }

    /// An application of a corp.
    pub fn agent(corp: impl Into<AppId>, agent: impl Into<AppId>, secret: SecretString) -> Self {
        Self::Agent {
            corp: corp.into(),
            agent: agent.into(),
            secret,
        }
    }
}

/// Everybody that the keeper is in charge of.
#[derive(Clone, Debug, Default)]
#[must_use = "a roster does nothing until a keeper is started with it"]
pub struct Roster {
    pub(crate) platforms: Vec<Platform>,
    pub(crate) suites: Vec<Suite>,
    pub(crate) own: Vec<Own>,
}

impl Roster {
    /// Whether there is nobody.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.platforms.is_empty() && self.suites.is_empty() && self.own.is_empty()
    }

    /// One more third-party platform.
    pub fn platform(mut self, platform: Platform) -> Self {
        self.platforms.push(platform);
        self
    }

    /// One more suite, and its provider where that is named.
    pub fn suite(mut self, suite: Suite) -> Self {
        self.suites.push(suite);
        self
    }

    /// One more account, agent or provider of our own.
    pub fn own(mut self, own: Own) -> Self {
        self.own.push(own);
        self
    }
}

impl From<Vec<Platform>> for Roster {
    fn from(platforms: Vec<Platform>) -> Self {
        Self {
            platforms,
            ..Self::default()
        }
    }
}
