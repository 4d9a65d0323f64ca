//! The page on which a corp installs a suite (从服务商网站发起授权).

use crate::Keeper;
use url::Url;
use yizhan_client::Error;
use yizhan_core::AppId;

impl Keeper {
    /// The address that an administrator of a corp opens to install a suite: with a pre-auth code of
    /// its own, good for 20 minutes. The administrator is led back to `redirect_uri` with `auth_code`
    /// and `state`; hand the code to [`Keeper::exchange`].
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn install_url(
        &self,
        suite: &AppId,
        redirect_uri: &str,
        state: &str,
    ) -> Result<Url, Error> {
        let (code, _) = self.pre_auth_code(suite).await?;
        let client = self.client();
        let hosts = client.http().hosts();
        Ok(hosts.install_page(suite, &code, redirect_uri, state))
    }
}
