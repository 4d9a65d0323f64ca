//! The address of the page on which a corp installs a suite (从服务商网站发起授权).

use crate::Hosts;
use url::Url;
use yizhan_core::{AppId, ExposeSecret as _, Host, SecretString};

/// WeCom's API, and the host of its pages.
const API: &str = "qyapi.weixin.qq.com";
const PAGES: &str = "open.work.weixin.qq.com";

impl Hosts {
    /// The address that an administrator of a corp opens to install a suite. The administrator is led
    /// back to `redirect_uri` with `auth_code` and `state`, at most 128 bytes of letters and digits.
    ///
    /// <https://developer.work.weixin.qq.com/document/path/90597>
    #[must_use]
    pub fn install_page(
        &self,
        suite: &AppId,
        pre_auth_code: &SecretString,
        redirect_uri: &str,
        state: &str,
    ) -> Url {
        let mut url = self.url(Host::Work, "/3rdapp/install");
        // WeCom's pages have a host of their own; a sandbox serves them beside the API.
        if url.host_str() == Some(API) {
            // A host for another host: that cannot fail.
            let _ = url.set_host(Some(PAGES));
        }
        url.query_pairs_mut()
            .append_pair("suite_id", suite.as_str())
            .append_pair("pre_auth_code", pre_auth_code.expose_secret())
            .append_pair("redirect_uri", redirect_uri)
            .append_pair("state", state);
        url
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_is_wecoms_or_the_sandboxs() {
        let shown = |hosts: Hosts| {
            let code = SecretString::from("code");
            let page = hosts.install_page(&"suite".into(), &code, "https://a.example/b", "x");
            page.to_string()
        };
        let query =
            "?suite_id=suite&pre_auth_code=code&redirect_uri=https%3A%2F%2Fa.example%2Fb&state=x";
        assert_eq!(
            shown(Hosts::wechat()),
            format!("https://open.work.weixin.qq.com/3rdapp/install{query}")
        );
        let local = Hosts::all_at("http://127.0.0.1:9700".parse().unwrap());
        assert_eq!(
            shown(local),
            format!("http://127.0.0.1:9700/3rdapp/install{query}")
        );
    }
}
