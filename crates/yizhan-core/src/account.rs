//! Who a call or a push is for.

use serde::{Deserialize, Serialize};
use std::{fmt, sync::Arc};

/// The id that WeChat knows somebody by: the app id (`wx…`) of a component, an official account or a
/// mini program; WeCom's id of a corp, a suite or an agent. Cheap to clone.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub struct AppId(Arc<str>);

impl AppId {
    /// The text, as WeChat writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<&str> for AppId {
    fn from(text: &str) -> Self {
        Self(text.into())
    }
}

impl From<String> for AppId {
    fn from(text: String) -> Self {
        Self(text.into())
    }
}

impl From<AppId> for String {
    fn from(id: AppId) -> Self {
        id.as_str().to_owned()
    }
}

impl AsRef<str> for AppId {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl std::borrow::Borrow<str> for AppId {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for AppId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for AppId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// On whose behalf a call is made: it decides which token goes with it.
///
/// The account is part of the value that makes a call, never ambient state.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Scope {
    /// A third-party platform itself: `component_access_token`.
    Component(AppId),
    /// An account that authorised a platform: `authorizer_access_token`.
    Authorizer {
        /// The platform.
        component: AppId,
        /// The account.
        authorizer: AppId,
    },
    /// An account whose secret we hold: `access_token`.
    Account(AppId),
    /// A suite of WeCom (第三方应用) itself: `suite_access_token`.
    Suite(AppId),
    /// A corp that authorised a suite (授权企业): the `access_token` that its permanent code brings.
    AuthCorp {
        /// The suite.
        suite: AppId,
        /// The corp.
        corp: AppId,
    },
    /// An application of a corp of our own (自建应用): the `access_token` of its secret.
    Agent {
        /// The corp.
        corp: AppId,
        /// The agent's id, or a name for a secret that has none, such as that of the contacts.
        agent: AppId,
    },
    /// A corp as service provider (服务商): `provider_access_token`.
    Provider(AppId),
}

impl Scope {
    /// The scope of an account that authorised a platform.
    pub fn authorizer(component: impl Into<AppId>, authorizer: impl Into<AppId>) -> Self {
        Self::Authorizer {
            component: component.into(),
            authorizer: authorizer.into(),
        }
    }

    /// The scope of a corp that authorised a suite.
    pub fn auth_corp(suite: impl Into<AppId>, corp: impl Into<AppId>) -> Self {
        Self::AuthCorp {
            suite: suite.into(),
            corp: corp.into(),
        }
    }

    /// The scope of an application of a corp of our own.
    pub fn agent(corp: impl Into<AppId>, agent: impl Into<AppId>) -> Self {
        Self::Agent {
            corp: corp.into(),
            agent: agent.into(),
        }
    }

    /// The id that WeChat knows the caller by: the authorizer's for an authorizer, the corp's for a
    /// corp and its agents.
    #[must_use]
    pub fn app_id(&self) -> &AppId {
        match self {
            Self::Component(id) | Self::Account(id) | Self::Suite(id) | Self::Provider(id) => id,
            Self::Authorizer { authorizer, .. } => authorizer,
            Self::AuthCorp { corp, .. } | Self::Agent { corp, .. } => corp,
        }
    }

    /// The platform or suite that the caller authorised, or is; `None` for those of our own.
    #[must_use]
    pub fn platform(&self) -> Option<&AppId> {
        match self {
            Self::Component(id) | Self::Suite(id) => Some(id),
            Self::Authorizer { component, .. } => Some(component),
            Self::AuthCorp { suite, .. } => Some(suite),
            Self::Account(_) | Self::Agent { .. } | Self::Provider(_) => None,
        }
    }

    /// Whether it is somebody of WeCom (企业微信).
    #[must_use]
    pub fn is_work(&self) -> bool {
        matches!(
            self,
            Self::Suite(_) | Self::AuthCorp { .. } | Self::Agent { .. } | Self::Provider(_)
        )
    }
}

impl fmt::Display for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Component(id) | Self::Account(id) | Self::Suite(id) | Self::Provider(id) => {
                id.fmt(f)
            }
            Self::Authorizer {
                component: first,
                authorizer: second,
            }
            | Self::AuthCorp {
                suite: first,
                corp: second,
            }
            | Self::Agent {
                corp: first,
                agent: second,
            } => write!(f, "{first}/{second}"),
        }
    }
}
