//! What an application says about those whose pushes it receives.

mod push;

pub(crate) use push::Guard;
pub use push::{Mode, PushConfig};

use yizhan_core::{AppId, SecretString};
use yizhan_keeper::{Own, Platform, Suite};

/// A third-party platform (第三方平台), with the four values of WeChat's console.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PlatformConfig {
    /// The platform's app id.
    pub app_id: AppId,
    /// The platform's app secret.
    pub secret: SecretString,
    /// How its pushes are protected: a platform has safe mode only.
    pub push: PushConfig,
}

impl PlatformConfig {
    /// App id, app secret, token and EncodingAESKey as WeChat's console shows them.
    pub fn new(
        app_id: impl Into<AppId>,
        secret: impl Into<SecretString>,
        token: impl Into<SecretString>,
        encoding_aes_key: impl Into<SecretString>,
    ) -> Self {
        Self::with(app_id, secret, PushConfig::safe(token, encoding_aes_key))
    }

    /// App id and app secret, and how pushes are protected.
    pub fn with(
        app_id: impl Into<AppId>,
        secret: impl Into<SecretString>,
        push: PushConfig,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            secret: secret.into(),
            push,
        }
    }

    /// Accepts the token that was in force before, while WeChat switches over.
    #[must_use]
    pub fn previous_token(mut self, token: impl Into<SecretString>) -> Self {
        self.push = self.push.previous_token(token);
        self
    }

    /// Accepts the key that was in force before, while WeChat switches over.
    #[must_use]
    pub fn previous_encoding_aes_key(mut self, key: impl Into<SecretString>) -> Self {
        self.push = self.push.previous_encoding_aes_key(key);
        self
    }

    /// What the keeper has to know.
    #[must_use]
    pub fn kept(&self) -> Platform {
        Platform::new(self.app_id.clone(), self.secret.clone())
    }
}

/// An official account (公众号) or a mini program (小程序) of our own.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AccountConfig {
    /// Its app id.
    pub app_id: AppId,
    /// Its app secret.
    pub secret: SecretString,
    /// How its pushes are protected; `None` when it has no URL here.
    pub push: Option<PushConfig>,
    /// Whether it is a mini program, which takes no passive replies and has no page tickets; `None`
    /// when that is not said.
    pub mini_program: Option<bool>,
    /// Whether its token comes from `token` and not from `stable_token`, which leaves the tokens of
    /// other systems alone.
    pub plain_token: bool,
}

impl AccountConfig {
    /// An account by its app id and its app secret.
    pub fn new(app_id: impl Into<AppId>, secret: impl Into<SecretString>) -> Self {
        Self {
            app_id: app_id.into(),
            secret: secret.into(),
            push: None,
            mini_program: None,
            plain_token: false,
        }
    }

    /// Says whether it is a mini program.
    #[must_use]
    pub fn mini_program(mut self, is_one: bool) -> Self {
        self.mini_program = Some(is_one);
        self
    }

    /// Receives its pushes.
    #[must_use]
    pub fn push(mut self, push: PushConfig) -> Self {
        self.push = Some(push);
        self
    }

    /// Takes its token from `token` instead of `stable_token`.
    #[must_use]
    pub fn plain_token(mut self) -> Self {
        self.plain_token = true;
        self
    }

    /// What the keeper has to know.
    #[must_use]
    pub fn kept(&self) -> Own {
        Own::Account {
            app_id: self.app_id.clone(),
            secret: self.secret.clone(),
            mini_program: self.mini_program,
            plain_token: self.plain_token,
        }
    }
}

/// An application of a corp of our own (自建应用).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AgentConfig {
    /// `corpid`
    pub corp: AppId,
    /// Its AgentId, or a name for a secret that has none: `contacts` is that of the contacts
    /// (通讯录同步).
    pub agent: AppId,
    /// `corpsecret`
    pub secret: SecretString,
    /// How its pushes are protected, always safe; `None` when it has no URL here.
    pub push: Option<PushConfig>,
}

impl AgentConfig {
    /// An application by its corp, its AgentId and its secret.
    pub fn new(
        corp: impl Into<AppId>,
        agent: impl Into<AppId>,
        secret: impl Into<SecretString>,
    ) -> Self {
        Self {
            corp: corp.into(),
            agent: agent.into(),
            secret: secret.into(),
            push: None,
        }
    }

    /// Receives its pushes: token and EncodingAESKey of its callback (接收消息服务器配置).
    #[must_use]
    pub fn push(mut self, push: PushConfig) -> Self {
        self.push = Some(push);
        self
    }

    /// What the keeper has to know.
    #[must_use]
    pub fn kept(&self) -> Own {
        Own::agent(self.corp.clone(), self.agent.clone(), self.secret.clone())
    }
}

/// A suite of WeCom (第三方应用).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SuiteConfig {
    /// `suite_id`
    pub suite_id: AppId,
    /// `suite_secret`
    pub secret: SecretString,
    /// How its pushes are protected, always safe; `None` when it has no URLs here.
    pub push: Option<PushConfig>,
    /// The service provider's own corp: WeCom checks the suite's URLs in its name.
    pub provider: Option<AppId>,
    /// `provider_secret`, for the calls that take the provider's token.
    pub provider_secret: Option<SecretString>,
}

impl SuiteConfig {
    /// Suite id and secret as WeCom's console for providers shows them.
    pub fn new(suite_id: impl Into<AppId>, secret: impl Into<SecretString>) -> Self {
        Self {
            suite_id: suite_id.into(),
            secret: secret.into(),
            push: None,
            provider: None,
            provider_secret: None,
        }
    }

    /// Receives its pushes: token and EncodingAESKey of its callbacks.
    #[must_use]
    pub fn push(mut self, push: PushConfig) -> Self {
        self.push = Some(push);
        self
    }

    /// Says whose suite it is.
    #[must_use]
    pub fn provider(mut self, corp: impl Into<AppId>) -> Self {
        self.provider = Some(corp.into());
        self
    }

    /// Has the provider's token kept as well.
    #[must_use]
    pub fn provider_secret(mut self, secret: impl Into<SecretString>) -> Self {
        self.provider_secret = Some(secret.into());
        self
    }

    /// What the keeper has to know.
    #[must_use]
    pub fn kept(&self) -> Suite {
        let suite = Suite::new(self.suite_id.clone(), self.secret.clone());
        match (&self.provider, &self.provider_secret) {
            (Some(corp), Some(secret)) => suite.provider(corp.clone(), secret.clone()),
            _ => suite,
        }
    }
}
