//! What an application says about one of its third-party platforms (第三方平台).

use yizhan_core::{AppId, SecretString};

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
