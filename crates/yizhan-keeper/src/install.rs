//! The page on which a corp installs a suite (从服务商网站发起授权).

use crate::Keeper;
use url::Url;
use yizhan_client::{Error, Hosts};
use yizhan_core::{AppId, ExposeSecret, Host};

/// WeCom's API, and the host of its pages.
const API: &str = "qyapi.weixin.qq.com";
const PAGES: &str = "open.work.weixin.qq.com";

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
        let mut url = page(self.client().http().hosts());
        url.query_pairs_mut()
            .append_pair("suite_id", suite.as_str())
            .append_pair("pre_auth_code", code.expose_secret())
            .append_pair("redirect_uri", redirect_uri)
            .append_pair("state", state);
        Ok(url)
    }
}

/// WeCom's pages have a host of their own; a sandbox serves them beside the API.
fn page(hosts: &Hosts) -> Url {
    let mut url = hosts.url(Host::Work, "/3rdapp/install");
    if url.host_str() == Some(API) {
        // A host for another host: that cannot fail.
        let _ = url.set_host(Some(PAGES));
    }
    url
}

#[cfg(test)]
mod tests {
    use super::page;
    use yizhan_client::Hosts;

    #[test]
    fn the_page_is_wecoms_or_the_sandboxs() {
        let shown = |hosts| page(&hosts).to_string();
        assert_eq!(
            shown(Hosts::wechat()),
            "https://open.work.weixin.qq.com/3rdapp/install"
        );
        let local = Hosts::all_at("http://127.0.0.1:9700".parse().unwrap());
        assert_eq!(shown(local), "http://127.0.0.1:9700/3rdapp/install");
    }
}
