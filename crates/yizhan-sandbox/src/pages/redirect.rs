//! Sends a browser back to the page that it came from, with something added to the query.

use crate::state::work::install::AUTH_CODE_LIFE;

/// An address with parameters added behind its own query and before a fragment.
pub(crate) fn with_query(address: &str, added: &[(&str, &str)]) -> Result<String, String> {
    let mut url = url::Url::parse(address).map_err(|error| format!("is not a URL: {error}"))?;
    if !matches!(url.scheme(), "http" | "https") || url.host_str().is_none() {
        return Err("must begin with http:// or https://".to_owned());
    }
    url.query_pairs_mut().extend_pairs(added);
    Ok(url.into())
}

/// The page of a WeCom provider to which an installation leads back.
pub(crate) fn installed(address: &str, code: &str, state: &str) -> Result<String, String> {
    let expires_in = AUTH_CODE_LIFE.to_string();
    let mut added = vec![("auth_code", code), ("expires_in", expires_in.as_str())];
    if !state.is_empty() {
        added.push(("state", state));
    }
    with_query(address, &added)
}

/// The host of an address, in lower case.
pub(crate) fn host(address: &str) -> Option<String> {
    url::Url::parse(address)
        .ok()?
        .host_str()
        .map(str::to_ascii_lowercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_existing_query_and_fragment_stay() {
        let back = with_query("https://a.example/cb?x=1&y=%20#top", &[("code", "a b")]);
        assert_eq!(back.unwrap(), "https://a.example/cb?x=1&y=%20&code=a+b#top");
        assert!(with_query("javascript:alert(1)", &[]).is_err());
        assert!(with_query("/relative", &[]).is_err());
    }
}
