//! The pre-auth code that each visitor was given: who comes back gets the same one.

use crate::random;
use http::{HeaderMap, HeaderValue, header};
use moka::future::Cache;
use std::time::Duration;
use yizhan_core::{AppId, SecretString, UnixTime};

const COOKIE: &str = "yizhan_visitor";
/// A code that ends sooner is not given out again: the merchant still has to scan.
const LAST_SECONDS: i64 = 120;

type Key = (String, AppId);

/// Bounded in number; an entry lives as long as a code may.
pub(crate) struct Visitors {
    codes: Cache<Key, (SecretString, UnixTime)>,
}

impl Visitors {
    pub(crate) fn new() -> Self {
        let codes = Cache::builder()
            .max_capacity(20_000)
            .time_to_live(Duration::from_secs(3600))
            .build();
        Self { codes }
    }

    /// The code that a visitor has, if it is good for a while.
    pub(crate) async fn code(
        &self,
        visitor: &str,
        component: &AppId,
        now: UnixTime,
    ) -> Option<SecretString> {
        let key = (visitor.to_owned(), component.clone());
        let (code, ends) = self.codes.get(&key).await?;
        (ends.since(now) > LAST_SECONDS).then_some(code)
    }

    pub(crate) async fn keep(
        &self,
        visitor: &str,
        component: &AppId,
        code: SecretString,
        ends: UnixTime,
    ) {
        let key = (visitor.to_owned(), component.clone());
        self.codes.insert(key, (code, ends)).await;
    }

    /// Forgets a code that has been used.
    pub(crate) async fn forget(&self, visitor: &str, component: &AppId) {
        let key = (visitor.to_owned(), component.clone());
        self.codes.invalidate(&key).await;
    }
}

/// Who a visitor is, by the cookie that this page set.
pub(crate) fn known(headers: &HeaderMap) -> Option<&str> {
    let cookies = headers.get_all(header::COOKIE).iter();
    let mut pairs = cookies
        .filter_map(|v| v.to_str().ok())
        .flat_map(|v| v.split(';'));
    let value = pairs.find_map(|pair| pair.trim().strip_prefix(COOKIE)?.strip_prefix('='))?;
    let well_formed = value.len() == 32 && value.bytes().all(|b| b.is_ascii_hexdigit());
    well_formed.then_some(value)
}

/// A name for a new visitor.
pub(crate) fn stranger() -> String {
    random::name()
}

/// The cookie for pages below `path`, good for so many seconds.
pub(crate) fn cookie(visitor: &str, path: &str, seconds: i64, secure: bool) -> Option<HeaderValue> {
    let secure = if secure { "; Secure" } else { "" };
    let path = if path.contains([';', ',', ' ']) {
        "/"
    } else {
        path
    };
    let text = format!(
        "{COOKIE}={visitor}; Path={path}; Max-Age={seconds}; HttpOnly; SameSite=Lax{secure}"
    );
    HeaderValue::from_str(&text).ok()
}
