//! What an application says about one of its third-party platforms (第三方平台).

use crate::error::StartError;
use sha2::{Digest as _, Sha256};
use std::{collections::HashMap, sync::Arc};
use yizhan_codec::Crypt;
use yizhan_core::{AppId, ExposeSecret as _, SecretString};
use yizhan_keeper::Roster;

/// A third-party platform, with the four values of WeChat's console.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PlatformConfig {
    /// The platform's app id.
    pub app_id: AppId,
    /// The platform's app secret.
    pub secret: SecretString,
    /// The token that pushes are signed with (消息校验 Token).
    pub token: SecretString,
    /// The 43 characters that pushes are encrypted with (消息加解密 Key).
    pub encoding_aes_key: SecretString,
    /// The token before the present one, accepted as well.
    pub previous_token: Option<SecretString>,
    /// The key before the present one, accepted as well.
    pub previous_encoding_aes_key: Option<SecretString>,
}

impl PlatformConfig {
    /// App id, app secret, token and EncodingAESKey as WeChat's console shows them.
    pub fn new(
        app_id: impl Into<AppId>,
        secret: impl Into<SecretString>,
        token: impl Into<SecretString>,
        encoding_aes_key: impl Into<SecretString>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            secret: secret.into(),
            token: token.into(),
            encoding_aes_key: encoding_aes_key.into(),
            previous_token: None,
            previous_encoding_aes_key: None,
        }
    }

    /// Accepts the token that was in force before, while WeChat switches over.
    #[must_use]
    pub fn previous_token(mut self, token: impl Into<SecretString>) -> Self {
        self.previous_token = Some(token.into());
        self
    }

    /// Accepts the key that was in force before, while WeChat switches over.
    #[must_use]
    pub fn previous_encoding_aes_key(mut self, key: impl Into<SecretString>) -> Self {
        self.previous_encoding_aes_key = Some(key.into());
        self
    }
}

/// A platform as the endpoints need it.
pub(crate) struct Platform {
    pub(crate) app_id: AppId,
    pub(crate) crypt: Crypt,
    /// Signs what travels through a browser; it outlives a restart because it is derived.
    pub(crate) state_key: [u8; 32],
}

pub(crate) struct Platforms {
    by_app_id: HashMap<AppId, Arc<Platform>>,
}

impl Platforms {
    pub(crate) fn new(configs: &[PlatformConfig]) -> Result<Self, StartError> {
        if configs.is_empty() {
            return Err(StartError::NoPlatform);
        }
        let mut by_app_id = HashMap::new();
        for config in configs {
            let platform = Arc::new(Platform::new(config)?);
            if by_app_id.insert(config.app_id.clone(), platform).is_some() {
                return Err(StartError::Repeated(config.app_id.clone()));
            }
        }
        Ok(Self { by_app_id })
    }

    pub(crate) fn for_keeper(configs: &[PlatformConfig], roster: Roster) -> Roster {
        configs.iter().fold(roster, |roster, config| {
            let (app_id, secret) = (config.app_id.clone(), config.secret.clone());
            roster.platform(yizhan_keeper::Platform::new(app_id, secret))
        })
    }

    pub(crate) fn get(&self, app_id: &str) -> Option<&Arc<Platform>> {
        self.by_app_id.get(app_id)
    }

    /// The platform, when there is no other.
    pub(crate) fn only(&self) -> Option<&Arc<Platform>> {
        let mut all = self.by_app_id.values();
        all.next().filter(|_| self.by_app_id.len() == 1)
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &Arc<Platform>> {
        self.by_app_id.values()
    }
}

impl Platform {
    fn new(config: &PlatformConfig) -> Result<Self, StartError> {
        let key_error = |source| StartError::Key {
            platform: config.app_id.clone(),
            source,
        };
        let app_id = config.app_id.as_str();
        let mut crypt =
            Crypt::new(&config.token, &config.encoding_aes_key, app_id).map_err(key_error)?;
        let (token, key) = (&config.previous_token, &config.previous_encoding_aes_key);
        if token.is_some() || key.is_some() {
            crypt = crypt
                .previous(token.as_ref(), key.as_ref())
                .map_err(key_error)?;
        }
        let mut state_key = Sha256::new();
        state_key.update(b"yizhan web state\0");
        state_key.update(config.encoding_aes_key.expose_secret().as_bytes());
        state_key.update(config.token.expose_secret().as_bytes());
        Ok(Self {
            app_id: config.app_id.clone(),
            crypt,
            state_key: state_key.finalize().into(),
        })
    }
}
