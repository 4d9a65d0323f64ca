//! Users of mini programs: the login (小程序登录), and what the client hands over encrypted (加密数据).

use crate::toolkit::Toolkit;
use serde_json::Value;
use std::fmt;
use yizhan_client::Error;
use yizhan_codec::{ClientDataError, Verified, check_raw_data, open_client_data};
use yizhan_core::{AppId, Endpoint as _, Scope, SecretString};
use yizhan_mini::sns::{ComponentJsCode2Session, JsCode2Session};

/// A user who logged in to a mini program. The session key stays on the server: it is never printed,
/// and must not be sent to the client.
///
/// The next login of the user may replace the key, so what the client hands over belongs to the
/// newest one.
#[derive(Clone)]
#[non_exhaustive]
pub struct MiniSession {
    /// The mini program.
    pub app_id: AppId,
    /// The user, as the mini program knows them.
    pub openid: String,
    /// The user across the accounts of one open-platform account, when WeChat tells it.
    pub unionid: Option<String>,
    /// Opens what the client hands over.
    pub session_key: SecretString,
}

impl MiniSession {
    /// A session that the application has kept since the login.
    pub fn new(
        app_id: impl Into<AppId>,
        openid: impl Into<String>,
        session_key: impl Into<SecretString>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            openid: openid.into(),
            unionid: None,
            session_key: session_key.into(),
        }
    }

    /// Decrypts `encryptedData`, which is taken only with this mini program's watermark. When it was
    /// made is in `watermark.timestamp`.
    ///
    /// <https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/signature.html>
    ///
    /// # Errors
    /// [`ClientDataError`] names the first check that failed.
    pub fn open(&self, encrypted_data: &str, iv: &str) -> Result<Verified<Value>, ClientDataError> {
        open_client_data(&self.session_key, iv, encrypted_data, self.app_id.as_str())
    }

    /// Takes `rawData` only with its `signature`.
    ///
    /// # Errors
    /// [`ClientDataError::Signature`] when it does not match.
    pub fn check<'a>(
        &self,
        raw_data: &'a str,
        signature: &str,
    ) -> Result<Verified<&'a str>, ClientDataError> {
        check_raw_data(&self.session_key, raw_data, signature)
    }
}

impl fmt::Debug for MiniSession {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MiniSession")
            .field("app_id", &self.app_id)
            .field("openid", &self.openid)
            .finish_non_exhaustive()
    }
}

impl Toolkit {
    /// Exchanges what `wx.login` gave to a mini program, of our own or one that authorised a
    /// platform, for the user and the session key. A code works once, for 5 minutes.
    ///
    /// ```no_run
    /// # async fn run(toolkit: yizhan_axum::Toolkit, code: String, data: String, iv: String)
    /// # -> Result<(), Box<dyn std::error::Error>> {
    /// let own = yizhan_core::Scope::Account("wx…".into());
    /// let session = toolkit.code_to_session(&own, code).await?;
    /// let opened = session.open(&data, &iv)?;
    /// println!("{} has {}", session.openid, opened["phoneNumber"]);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// See [`Error`]: 40029 for a code that is not valid, 40163 for one that was used.
    pub async fn code_to_session(
        &self,
        account: &Scope,
        js_code: impl Into<SecretString>,
    ) -> Result<MiniSession, Error> {
        let (client, js_code) = (self.client(), js_code.into());
        match account {
            Scope::Authorizer {
                component,
                authorizer,
            } => {
                let (app_id, own) = (authorizer.as_str(), component.as_str());
                let request = ComponentJsCode2Session::new(app_id, js_code, own);
                let platform = Scope::Component(component.clone());
                let answer = client.call(&platform, &request).await?;
                Ok(MiniSession {
                    app_id: authorizer.clone(),
                    openid: answer.openid,
                    unionid: answer.unionid,
                    session_key: answer.session_key,
                })
            }
            Scope::Account(app_id) => {
                let receiver = self.engine().receivers.account(app_id.as_str());
                let secret = receiver.and_then(|it| it.secret.clone());
                let secret = secret.ok_or_else(|| unknown(account))?;
                let request = JsCode2Session::new(app_id.as_str(), secret, js_code);
                let answer = client.call(account, &request).await?;
                Ok(MiniSession {
                    app_id: app_id.clone(),
                    openid: answer.openid,
                    unionid: answer.unionid,
                    session_key: answer.session_key,
                })
            }
            _ => Err(unknown(account)),
        }
    }
}

fn unknown(account: &Scope) -> Error {
    Error::Encode {
        operation: JsCode2Session::OPERATION.name.to_owned(),
        reason: format!(
            "{account} is no mini program that is known here: give it to ToolkitBuilder::account, or \
             name the platform that it authorised"
        ),
    }
}
