//! Where WeChat's hosts are: its own, or a sandbox.

use url::Url;

/// A base URL per host.
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
