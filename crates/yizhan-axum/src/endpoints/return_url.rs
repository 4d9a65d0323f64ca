//! Where a browser may be sent at the end: only to URLs that the application allowed.

use crate::{engine::web_url, error::StartError};
use url::Url;

const LONGEST: usize = 2048;

/// The allow-list. The origin of `public_url` is always on it.
pub(crate) struct ReturnUrls {
    own: Option<Url>,
    prefixes: Vec<Url>,
}

impl ReturnUrls {
    pub(crate) fn new(own: Option<&Url>, prefixes: &[String]) -> Result<Self, StartError> {
        let prefixes = prefixes
            .iter()
            .map(|text| web_url("allow_return_url", text));
        Ok(Self {
            own: own.cloned(),
            prefixes: prefixes.collect::<Result<_, _>>()?,
        })
    }

    /// The URL as it will be used, or `None` when it is not allowed. A path alone is one of ours.
    pub(crate) fn check(&self, text: &str) -> Option<Url> {
        if text.is_empty() || text.len() > LONGEST {
            return None;
        }
        let url = match (Url::parse(text), &self.own) {
            (Ok(url), _) => url,
            (Err(url::ParseError::RelativeUrlWithoutBase), Some(own)) => own.join(text).ok()?,
            _ => return None,
        };
        if !url.username().is_empty() || url.password().is_some() {
            return None;
        }
        let own = self.own.iter().any(|own| is_same_origin(own, &url));
        let allowed = own || self.prefixes.iter().any(|prefix| is_below(prefix, &url));
        allowed.then_some(url)
    }
}

fn is_same_origin(a: &Url, b: &Url) -> bool {
    a.scheme() == b.scheme()
        && a.host() == b.host()
        && a.port_or_known_default() == b.port_or_known_default()
}

/// Below on whole path segments: `/shop` covers `/shop/1` and not `/shopping`.
fn is_below(prefix: &Url, url: &Url) -> bool {
    let rest = url.path().strip_prefix(prefix.path());
    is_same_origin(prefix, url)
        && rest.is_some_and(|rest| {
            prefix.path().ends_with('/') || rest.is_empty() || rest.starts_with('/')
        })
}
