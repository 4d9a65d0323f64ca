//! Where WeChat's hosts are: its own, or a sandbox.

use url::Url;
use yizhan_core::Host;

/// A base URL per host. A base may have a path, which then precedes the path of every operation.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Hosts {
    /// `https://api.weixin.qq.com`
    pub api: Url,
    /// `https://mp.weixin.qq.com`
    pub mp: Url,
    /// `https://open.weixin.qq.com`
    pub open: Url,
    /// `https://qyapi.weixin.qq.com`
    pub work: Url,
}

impl Hosts {
    /// WeChat's own hosts.
    #[must_use]
    pub fn wechat() -> Self {
        let own = |url| Url::parse(url).expect("a constant URL");
        Self {
            api: own("https://api.weixin.qq.com"),
            mp: own("https://mp.weixin.qq.com"),
            open: own("https://open.weixin.qq.com"),
            work: own("https://qyapi.weixin.qq.com"),
        }
    }

    /// One server that plays all of them: a sandbox, or a gateway.
    #[must_use]
    pub fn all_at(base: Url) -> Self {
        Self {
            api: base.clone(),
            mp: base.clone(),
            open: base.clone(),
            work: base,
        }
    }

    /// The base URL of a host.
    #[must_use]
    pub fn base(&self, host: Host) -> &Url {
        match host {
            Host::Api => &self.api,
            Host::Mp => &self.mp,
            Host::Open => &self.open,
            Host::Work => &self.work,
        }
    }

    /// The URL of an absolute path at a host, without a query.
    #[must_use]
    pub fn url(&self, host: Host, path: &str) -> Url {
        let mut url = self.base(host).clone();
        let path = format!("{}{path}", url.path().trim_end_matches('/'));
        url.set_path(&path);
        url.set_query(None);
        url.set_fragment(None);
        url
    }

    /// The name under which errors speak of a host; never more than host and port.
    pub(crate) fn name(&self, host: Host) -> String {
        let base = self.base(host);
        match (base.host_str(), base.port()) {
            (Some(name), Some(port)) => format!("{name}:{port}"),
            (Some(name), None) => name.to_owned(),
            (None, _) => base.scheme().to_owned(),
        }
    }

    pub(crate) fn each(&self) -> [&Url; 4] {
        [&self.api, &self.mp, &self.open, &self.work]
    }
}

impl Default for Hosts {
    fn default() -> Self {
        Self::wechat()
    }
}
