//! Who a call or a push is for.

use serde::{Deserialize, Serialize};
use std::{fmt, sync::Arc};

/// An app id (`wx…`) of a component, an official account or a mini program. Cheap to clone.
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
}

impl Scope {
    /// The scope of an account that authorised a platform.
    pub fn authorizer(component: impl Into<AppId>, authorizer: impl Into<AppId>) -> Self {
        Self::Authorizer {
            component: component.into(),
            authorizer: authorizer.into(),
        }
    }

    /// The app id that WeChat knows the caller by: the authorizer's for an authorizer.
    #[must_use]
    pub fn app_id(&self) -> &AppId {
        match self {
            Self::Component(id) | Self::Account(id) => id,
            Self::Authorizer { authorizer, .. } => authorizer,
        }
    }
}

impl fmt::Display for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Component(id) | Self::Account(id) => id.fmt(f),
            Self::Authorizer {
                component,
                authorizer,
            } => write!(f, "{component}/{authorizer}"),
        }
    }
}
